//! The theme file: what is read, what is complained about, what becomes of it.

use std::path::{Path, PathBuf};

use audiencefit::i18n::{Lang, Texts};
use audiencefit::report::Color;
use audiencefit::settings::{self, THEME_EXAMPLE, ThemeFile};

/// The code of a complaint, its row and column, and a line ready to paste.
type Said = (&'static str, Option<u32>, Option<u32>, Option<String>);

fn complaints(text: &str) -> Vec<Said> {
    let said = match settings::read_theme(text, "theme.toml") {
        Ok(warned) => {
            let mut said = Vec::new();
            warned.into_value(&mut said);
            said
        }
        Err(said) => said,
    };
    said.into_iter()
        .map(|it| {
            let place = it.place.unwrap_or_default();
            (it.code.id, place.row, place.column, it.paste)
        })
        .collect()
}

#[test]
fn a_theme_says_what_it_says() {
    let text = "accent = \"#123\"\nsecond = \"#a03000\"\nlogo = \"logo.svg\"\nfont = \"B.ttf\"\nfont_bold = \"C.ttf\"\nfooter = \" end \"\ncover = \"c\"\nprepared_by = \"p\"\nwhite_label = true\n";
    let read = settings::read_theme(text, "theme.toml").expect("a good theme");
    assert_eq!(
        read.into_value(&mut Vec::new()),
        ThemeFile {
            accent: Some(Color(0x11, 0x22, 0x33)),
            second: Some(Color(0xa0, 0x30, 0)),
            logo: Some("logo.svg".to_owned()),
            font: Some("B.ttf".to_owned()),
            font_bold: Some("C.ttf".to_owned()),
            footer: Some("end".to_owned()),
            cover: Some("c".to_owned()),
            prepared_by: Some("p".to_owned()),
            white_label: true,
        }
    );
    let nothing = settings::read_theme("", "theme.toml").expect("an empty theme");
    assert_eq!(nothing.into_value(&mut Vec::new()), ThemeFile::default());
}

#[test]
fn the_example_is_good_with_and_without_its_marks() {
    assert_eq!(complaints(THEME_EXAMPLE), []);
    let open: String = THEME_EXAMPLE
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(rest) if rest.contains(" = ") && !rest.starts_with("Named") => format!("{rest}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    assert_eq!(complaints(&open), []);
    for key in [
        "accent",
        "second",
        "logo",
        "font",
        "font_bold",
        "footer",
        "white_label",
    ] {
        assert!(
            open.lines()
                .any(|line| line.starts_with(&format!("{key} = "))),
            "{key}"
        );
    }
}

#[test]
fn what_cannot_be_read_on_paper_is_refused_with_a_better_color() {
    // #ffdd00 on white: luminance 0.7357, so (1.05 / 0.7857) = 1.3.
    let said = complaints("accent = \"#ffdd00\"");
    assert_eq!(
        (said[0].0, said[0].1, said[0].2),
        ("theme-contrast", Some(1), Some(10))
    );
    let paste = said[0].3.clone().expect("a line to paste");
    assert_eq!(complaints(&paste), [], "{paste}");
    assert_eq!(complaints("second = \"red\"")[0].0, "theme-color");
    assert_eq!(complaints("accent = 3")[0].0, "toml-wrong-type");
    assert_eq!(complaints("acent = \"#0b5c8a\"")[0].0, "toml-unknown-key");
    // The same color twice, and a second one that is the usual first.
    let alike = "accent = \"#0b5c8a\"\nsecond = \"#0c5d8b\"\n";
    assert_eq!(complaints(alike)[0].0, "theme-alike");
    assert_eq!(complaints("second = \"#0b5c8a\"")[0].0, "theme-alike");
    assert_eq!(complaints("font_bold = \"B.ttf\"")[0].0, "toml-missing-key");
}

/// A workspace with one export, its profile and a theme with these files.
fn workspace(theme: &str, files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::TempDir::new().unwrap();
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/sneaker-shop");
    let export = PathBuf::from("exports/2026-10/instagram");
    std::fs::create_dir_all(folder.path().join(&export)).unwrap();
    for entry in std::fs::read_dir(sample.join(&export)).unwrap() {
        let path = entry.unwrap().path();
        std::fs::copy(
            &path,
            folder.path().join(&export).join(path.file_name().unwrap()),
        )
        .unwrap();
    }
    std::fs::copy(
        sample.join("profile.toml"),
        folder.path().join("profile.toml"),
    )
    .unwrap();
    let config = "brand = \"Studio Ñ\"\n[report]\ntheme = \"look/theme.toml\"\n";
    std::fs::write(folder.path().join("audiencefit.toml"), config).unwrap();
    std::fs::create_dir(folder.path().join("look")).unwrap();
    std::fs::write(folder.path().join("look/theme.toml"), theme).unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.path().join("look").join(name), bytes).unwrap();
    }
    folder
}

fn report(folder: &Path, more: &[&str]) -> (Option<i32>, String) {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_audiencefit"))
        .current_dir(folder)
        .args(["report", ".", "--out", "out", "--lang", "en"])
        .args(more)
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    (output.status.code(), said)
}

const LOGO: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#5b2a86"/></svg>"##;

#[test]
fn files_of_a_theme_are_told_where_they_are_wrong() {
    for (theme, files, code) in [
        ("logo = \"logo.svg\"", &[][..], "no-such-input"),
        (
            "logo = \"logo.svg\"",
            &[("logo.svg", &b"JPEG"[..])][..],
            "theme-logo",
        ),
        (
            "font = \"b.ttf\"",
            &[("b.ttf", &b"wOF2"[..])][..],
            "theme-font",
        ),
        ("accent = \"#ff0\"", &[][..], "theme-contrast"),
    ] {
        let folder = workspace(theme, files);
        let (exit, said) = report(folder.path(), &["--format", "html"]);
        assert_eq!(exit, Some(3), "{theme}: {said}");
        assert!(said.contains(code), "{theme}: {said}");
        assert!(!folder.path().join("out").exists(), "{theme}");
    }
    let folder = workspace("", &[]);
    let (exit, said) = report(folder.path(), &["--theme", "none.toml"]);
    assert_eq!(exit, Some(3));
    assert!(said.contains("none.toml"), "{said}");
}

#[test]
fn colors_texts_and_logo_of_a_theme_are_in_the_report() {
    let theme = "accent = \"#5b2a86\"\nsecond = \"#0f6b4f\"\nlogo = \"logo.svg\"\nfooter = \"Only for Studio Ñ\"\ncover = \"For the meeting in May.\"\nprepared_by = \"Agency Übermut\"\n";
    let folder = workspace(theme, &[("logo.svg", LOGO)]);
    let (exit, said) = report(folder.path(), &["--format", "html,svg,pdf"]);
    assert_eq!(exit, Some(0), "{said}");
    assert!(!said.contains("logo.svg"), "the logo is no export: {said}");
    let files: Vec<PathBuf> = std::fs::read_dir(folder.path().join("out"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    let html = files
        .iter()
        .find(|path| path.extension().is_some_and(|it| it == "html"));
    let html = std::fs::read_to_string(html.unwrap()).unwrap();
    for part in [
        "#5b2a86",
        "#0f6b4f",
        "Only for Studio Ñ",
        "For the meeting in May.",
        "Agency Übermut",
        "data:image/svg+xml;base64,",
    ] {
        assert!(html.contains(part), "{part} is not in the page");
    }
    assert!(!html.contains("#0b5c8a"), "the usual color is still there");
    let svg = files
        .iter()
        .find(|path| path.extension().is_some_and(|it| it == "svg"));
    assert!(
        std::fs::read_to_string(svg.unwrap())
            .unwrap()
            .to_lowercase()
            .contains("#5b2a86")
    );
}

/// The catalogues of what a report says.
const OF_REPORTS: [&str; 6] = [
    "terms", "sections", "segments", "channels", "markets", "methods",
];

#[test]
fn no_text_of_a_report_names_the_program_where_the_label_is_white() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/en");
    let mut n_named = 0;
    for name in OF_REPORTS {
        let catalogue = std::fs::read_to_string(folder.join(format!("{name}.ftl"))).unwrap();
        let ids = catalogue
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id)
            .filter(|id| id.starts_with(|it: char| it.is_ascii_lowercase()));
        for id in ids {
            for lang in Lang::ALL {
                let texts = Texts::new(lang);
                n_named += usize::from(texts.say(id).contains("audiencefit"));
                let said = texts.unbranded(true).say(id);
                assert!(!said.contains("audiencefit"), "{lang:?} {id}: {said}");
            }
        }
    }
    assert!(n_named > 30, "only {n_named} texts name it at all");
}

#[test]
fn a_white_label_names_the_program_nowhere() {
    let folder = workspace("white_label = true\nprepared_by = \"Studio Norte\"\n", &[]);
    let (exit, said) = report(folder.path(), &["--format", "html,pdf,png,svg,md"]);
    assert_eq!(exit, Some(0), "{said}");
    let mut n_files = 0;
    for entry in std::fs::read_dir(folder.path().join("out")).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap().to_ascii_lowercase();
        let named = bytes.windows(11).position(|it| it == b"audiencefit");
        let around = |at: usize| {
            String::from_utf8_lossy(&bytes[at.saturating_sub(80)..at + 40]).into_owned()
        };
        assert_eq!(named.map(around), None, "{}", path.display());
        n_files += 1;
    }
    assert!(n_files > 5);
}
