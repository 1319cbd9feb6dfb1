//! The binary as its users meet it: exit codes, standard output and error, bad input.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const PROFILE: &str = "[[profile]]\nname = \"Runners\"\nage = { from = 25, to = 40 }\n";

/// A Meta audience file, layout B, as UTF-16 with byte order mark.
fn layout_b(women_18_24: &str) -> Vec<u8> {
    let text = format!(
        "sep=,\n\"Instagram followers\"\n\"IG_ACCOUNT,FOLLOW,UNIQUE_USERS\"\n\"1000\"\n\n\
         \"Instagram followers by gender and age\"\n\"Age\",\"Women\",\"Men\"\n\
         \"18-24\",\"{women_18_24}\",\"20%\"\n\"25-34\",\"10%\",\"20%\"\n\"35-44\",\"5%\",\"5%\"\n\
         \"45-54\",\"4%\",\"4%\"\n\"55-64\",\"1%\",\"0.5%\"\n\"65+\",\"0.3%\",\"0.2%\"\n\n"
    );
    let mut bytes = vec![0xff, 0xfe];
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    fn with(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, args: &[&str]) -> Output {
        command(self.folder.path()).args(args).output().unwrap()
    }
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_audiencefit"));
    command
        .current_dir(folder)
        .env_remove("SOURCE_DATE_EPOCH")
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C")
        .stdin(Stdio::null());
    command
}

fn sample() -> String {
    crate::project()
        .join("sample-data/sneaker-shop")
        .to_string_lossy()
        .into_owned()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A month that is complete: the smallest run that succeeds.
fn good() -> Place {
    Place::new()
        .with("profile.toml", PROFILE)
        .with("exports/2026-10/instagram/Audience.csv", layout_b("30%"))
}

#[test]
fn help_version_and_wrong_arguments() {
    let place = Place::new();
    let help = place.run(&["--help"]);
    assert_eq!(code(&help), 0);
    for command in [
        "report",
        "fit",
        "audience",
        "inspect",
        "sources",
        "interests",
        "explain",
        "template",
        "profile",
        "generate",
    ] {
        assert!(
            stdout(&help).contains(command),
            "{command} is not in the help"
        );
    }
    assert_eq!(
        stdout(&place.run(&["--version"])).trim(),
        concat!("audiencefit ", env!("CARGO_PKG_VERSION"))
    );
    for args in [
        &["frobnicate"][..],
        &["fit", "--month", "October"],
        &["fit", "--network", "instagrm"],
        &["fit", "--followers", "-3"],
        &["report", "--format", "docx"],
        &["explain", "no-such-code"],
    ] {
        let output = place.run(args);
        assert_eq!(code(&output), 2, "{args:?}: {}", stderr(&output));
        assert!(stdout(&output).is_empty());
    }
    assert!(
        stderr(&place.run(&["fit", "--network", "instagrm"])).contains("did you mean `instagram`")
    );
}

#[test]
fn a_good_month_prints_csv_into_a_pipe() {
    let output = good().run(&["fit", "exports"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(stdout(&output).starts_with("section,measure,brand,month,profile,"));
    assert!(stdout(&output).contains(",2026-10,"));
    assert!(
        stdout(&output)
            .lines()
            .skip(1)
            .all(|line| line.starts_with("fit,"))
    );
}

#[test]
fn every_text_format_of_a_section() {
    let place = good();
    for (format, start) in [
        ("csv", "section,"),
        ("json", "{"),
        ("ndjson", "{"),
        ("md", "#"),
        ("html", "<!DOCTYPE html>"),
    ] {
        let output = place.run(&["audience", "exports", "--format", format]);
        assert_eq!(code(&output), 0, "{format}: {}", stderr(&output));
        assert!(
            stdout(&output).starts_with(start),
            "{format}: {:.80}",
            stdout(&output)
        );
    }
    let output = place.run(&["fit", "exports", "--format", "pdf", "--out", "fit.pdf"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(
        fs::read(place.path("fit.pdf"))
            .unwrap()
            .starts_with(b"%PDF-")
    );
    let output = place.run(&[
        "audience", "exports", "--format", "png", "--out", "pictures", "--width", "800",
    ]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let pictures: Vec<_> = fs::read_dir(place.path("pictures")).unwrap().collect();
    assert!(!pictures.is_empty());
}

#[test]
fn report_writes_every_format_and_twice_the_same_bytes() {
    let place = good();
    let formats = "csv,json,ndjson,md,parquet,html,svg,png,pdf";
    for out in ["one", "two"] {
        let output = place.run(&[
            "report",
            "exports",
            "--out",
            out,
            "--format",
            formats,
            "--brand",
            "Shoe & Co",
        ]);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        assert!(stdout(&output).is_empty());
    }
    let mut names: Vec<String> = fs::read_dir(place.path("one"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    for extension in formats.split(',') {
        assert!(
            names
                .iter()
                .any(|name| name.ends_with(&format!(".{extension}"))),
            "no {extension} in {names:?}"
        );
    }
    for name in names {
        assert!(name.starts_with("shoe-co_2026-10_"), "{name}");
        let one = fs::read(place.path("one").join(&name)).unwrap();
        assert!(
            one == fs::read(place.path("two").join(&name)).unwrap(),
            "{name} differs"
        );
    }
}

#[test]
fn gates() {
    let place = good();
    let met = place.run(&["fit", "exports", "--fail-under", "1"]);
    assert_eq!(code(&met), 0, "{}", stderr(&met));
    let missed = place.run(&["fit", "exports", "--fail-under", "99"]);
    assert_eq!(code(&missed), 1);
    assert!(
        stderr(&missed).contains("at least 99"),
        "{}",
        stderr(&missed)
    );
    assert!(stdout(&missed).starts_with("section,"));
}

#[test]
fn a_closed_pipe_is_silent() {
    let mut child = command(Path::new("."))
        .args(["fit", &sample(), "--format", "csv", "--quiet"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut text = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(text, "");
}

#[test]
fn standard_input() {
    let mut child = command(Path::new("."))
        .args([
            "inspect",
            "-",
            "--network",
            "instagram",
            "--month",
            "2026-10",
            "--format",
            "csv",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(&layout_b("30%"))
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(code(&output), 0);
    assert!(
        stdout(&output).contains("age_gender"),
        "{}",
        stdout(&output)
    );
}

#[test]
fn no_profile_and_broken_profiles() {
    let place = Place::new().with("exports/2026-10/instagram/Audience.csv", layout_b("30%"));
    let output = place.run(&["fit", "exports"]);
    assert_eq!(code(&output), 3);
    assert!(
        stderr(&output).contains("audiencefit profile new"),
        "{}",
        stderr(&output)
    );

    let place = place.with(
        "profile.toml",
        "[[profile]]\nname = \"Runners\"\nage = { form = 25, to = 40 }\n",
    );
    let output = place.run(&["fit", "exports"]);
    assert_eq!(code(&output), 3);
    let message = stderr(&output);
    for part in ["profile.toml:3", "form", "from", "^"] {
        assert!(message.contains(part), "`{part}` is not in: {message}");
    }
    let output = place.run(&["profile", "check"]);
    assert_eq!(code(&output), 3);
    assert_eq!(code(&place.run(&["profile", "check", "absent.toml"])), 3);
}

#[test]
fn profile_new_is_a_good_profile() {
    let place = Place::new();
    let example = stdout(&place.run(&["profile", "new"]));
    let place = place.with("profile.toml", example);
    let output = place.run(&["profile", "check"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let schema = stdout(&place.run(&["profile", "schema"]));
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    assert!(
        schema["$schema"]
            .as_str()
            .unwrap()
            .contains("json-schema.org")
    );
}

/// Each of these inputs ends with 3, says the file's name, and writes nothing.
#[test]
fn unusable_inputs() {
    let cases: &[(&str, &str, Vec<u8>)] = &[
        ("empty", "Audience.csv", Vec::new()),
        (
            "header only",
            "FollowerGender.csv",
            b"\"Gender\",\"Distribution\"\n".to_vec(),
        ),
        (
            "a PDF named .csv",
            "Audience.csv",
            b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n".to_vec(),
        ),
        (
            "not a table",
            "notes.txt",
            b"Dear all, the numbers are fine.\n".to_vec(),
        ),
        ("truncated UTF-16", "Audience.csv", {
            let mut bytes = layout_b("30%");
            bytes.truncate(61);
            bytes
        }),
        ("percents that sum to 250", "Audience.csv", layout_b("180%")),
        ("a negative share", "Audience.csv", layout_b("-30%")),
        ("a letter for a number", "Audience.csv", layout_b("3o%")),
        (
            "wrong bytes",
            "Audience.csv",
            (0..=255).cycle().take(4096).collect(),
        ),
    ];
    for (what, name, bytes) in cases {
        let file = format!("exports/2026-10/instagram/{name}");
        let place = Place::new()
            .with("profile.toml", PROFILE)
            .with(&file, bytes);
        // A count of followers that is left is no audience that could fit.
        let output = place.run(&["fit", "exports", "--format", "csv", "--out", "reports/"]);
        assert_eq!(code(&output), 3, "{what}: {}", stderr(&output));
        assert!(
            stderr(&output).contains(name),
            "{what}: the file is not named: {}",
            stderr(&output)
        );
        assert!(stdout(&output).is_empty(), "{what}");
        assert!(
            !place.path("reports").exists(),
            "{what} left something behind"
        );
        assert!(
            !stderr(&output).contains("panicked"),
            "{what}: {}",
            stderr(&output)
        );
    }
}

#[test]
fn a_folder_without_anything_known_and_paths_that_are_not_there() {
    let place = Place::new()
        .with("profile.toml", PROFILE)
        .with("exports/2026-10/x.csv", "a,b\n1,2\n");
    assert_eq!(code(&place.run(&["report", "exports"])), 3);
    let output = place.run(&["report", "exprots"]);
    assert_eq!(code(&output), 3);
    assert!(stderr(&output).contains("exprots"));
    fs::create_dir(place.path("nothing")).unwrap();
    let output = place.run(&["report", "nothing"]);
    assert_eq!(code(&output), 3);
    assert!(stderr(&output).contains("nothing"));
}

#[test]
fn damage_in_one_file_does_not_stop_the_others() {
    let place = good()
        .with("exports/2026-10/facebook/Audience.csv", layout_b("180%"))
        .with(
            "exports/2026-10/tiktok/FollowerGender.csv",
            "\"Gender\",\"Distribution\"\n\"Female\",\"0.56\"\n\"Male\",\"0.44\"\n",
        );
    let output = place.run(&["fit", "exports"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(
        stderr(&output).contains("facebook/Audience.csv"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn an_unknown_network_is_named_with_the_line_to_paste() {
    // Layout A says nowhere of which network it is.
    let text = "\"Age & gender\"\n\"\",\"Women\",\"Men\"\n\"18-24\",\"30\",\"20\"\n\"25-34\",\"10\",\"20\"\n\"35-44\",\"5\",\"5\"\n\"45-54\",\"4\",\"4\"\n\"55-64\",\"1\",\"0.5\"\n\"65+\",\"0.3\",\"0.2\"\n";
    let place = Place::new()
        .with("profile.toml", PROFILE)
        .with("in/2026-10/Audience.csv", text);
    let output = place.run(&["fit", "in"]);
    assert_eq!(code(&output), 3);
    assert!(
        stderr(&output).contains("--network facebook"),
        "{}",
        stderr(&output)
    );
    let output = place.run(&["fit", "in", "--network", "facebook"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let output = place.run(&["fit", "in/2026-10/Audience.csv", "--network", "facebook"]);
    assert_eq!(
        code(&output),
        0,
        "the month stands in the path: {}",
        stderr(&output)
    );
    let place = place.with("Audience.csv", text);
    let output = place.run(&["fit", "Audience.csv", "--network", "facebook"]);
    assert_eq!(code(&output), 3);
    assert!(stderr(&output).contains("--month"), "{}", stderr(&output));
}

#[test]
fn facts_that_disagree_are_told_with_both_values() {
    let place = Place::new()
        .with("profile.toml", PROFILE)
        .with("in/2026-10/facebook/Audience.csv", layout_b("30%"))
        .with(
            "audiencefit.toml",
            "[channels.instagram]\nfollowers = 5000\n",
        );
    let output = place.run(&["fit", "in"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    for part in ["instagram", "facebook", "5000", "1000"] {
        assert!(
            stderr(&output).contains(part),
            "`{part}` is not in: {}",
            stderr(&output)
        );
    }
}

#[test]
fn a_report_into_a_place_that_cannot_be_written() {
    let place = good().with("taken", "not a folder");
    let output = place.run(&["report", "exports", "--out", "taken"]);
    assert_eq!(code(&output), 4, "{}", stderr(&output));
    assert_eq!(
        fs::read_to_string(place.path("taken")).unwrap(),
        "not a folder"
    );
}

#[test]
fn lists_templates_and_generated_files() {
    let place = Place::new();
    for args in [
        &["sources", "--format", "csv"][..],
        &["sources", "--format", "table"],
        &["interests", "--format", "csv"],
        &["interests", "--format", "table"],
        &["template", "generic"],
        &["template", "workspace"],
        &["template", "profile"],
        &["explain"],
        &["explain", "network-unknown"],
        &["generate", "man"],
        &["generate", "bash"],
        &["generate", "zsh"],
        &["generate", "fish"],
        &["generate", "powershell"],
    ] {
        let output = place.run(args);
        assert_eq!(code(&output), 0, "{args:?}: {}", stderr(&output));
        assert!(
            output.stdout.len() > 60,
            "{args:?} prints {:?}",
            stdout(&output)
        );
    }
    // Every name that is listed, below the head of its kind, is explained.
    let listed = stdout(&place.run(&["explain"]));
    let names: Vec<&str> = listed
        .lines()
        .filter_map(|line| line.strip_prefix("  "))
        .collect();
    assert!(names.len() > 200, "{listed}");
    for name in names {
        assert_eq!(code(&place.run(&["explain", name])), 0, "{name}");
    }
}

#[test]
fn explain_knows_sections_methods_verdicts_words_and_codes() {
    let place = Place::new();
    for (name, said) in [
        ("segments", "A group that reaches over the edge"),
        ("markets", "Newcombe"),
        ("channels", "Cannot be told apart"),
        (
            "fit",
            "how much of the audience you would not have to replace",
        ),
        ("audience", "The people of one kind on your channels"),
        ("pclm", "Eilers 2007"),
        ("shrunk_lift", "Gamma(x + κ, E + κ)"),
        ("Benjamini-Hochberg", "judged together"),
        ("hidden_core", "A group outside your profile"),
        ("likely range", "nine times in ten"),
        ("network-unknown", "neither the command line"),
    ] {
        let output = place.run(&["explain", name]);
        assert_eq!(code(&output), 0, "{name}: {}", stderr(&output));
        let text: Vec<String> = stdout(&output)
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        let text = text.join(" ");
        assert!(text.contains(said), "`{said}` is not in: {text}");
        assert!(!text.contains('['), "{text}");
    }
    for (wrong, meant) in [
        ("segmnts", "`segments`"),
        ("hiden-core", "`hidden_core`"),
        ("network-unknwon", "`network-unknown`"),
    ] {
        let output = place.run(&["explain", wrong]);
        assert_eq!(code(&output), 2);
        let said = format!("did you mean {meant}?");
        assert!(stderr(&output).contains(&said), "{}", stderr(&output));
    }
    let nothing = stderr(&place.run(&["explain", "xyzzy-plugh"]));
    assert!(!nothing.contains("did you mean"), "{nothing}");
}

#[test]
fn quiet_says_errors_only() {
    let place = Place::new()
        .with("profile.toml", PROFILE)
        .with("in/2026-10/facebook/Audience.csv", layout_b("30%"));
    let output = place.run(&["fit", "in", "--quiet"]);
    assert_eq!(code(&output), 0);
    assert_eq!(stderr(&output), "");
}

/// A file of our own format: women and men of one account.
fn by_hand(account: &str, women: u32, total: u32) -> String {
    let men = total - women;
    format!(
        "audience,network,account,period,dimension,value,count,total\n\
         followers,instagram,{account},2026-10,gender,female,{women},{total}\n\
         followers,instagram,{account},2026-10,gender,male,{men},{total}\n"
    )
}

const WOMEN: &str = "[[profile]]\nname = \"Women\"\ngender = { any = [\"female\"] }\n";

/// The fit score lines of `fit --format ndjson`, by channel.
fn scores(output: &Output) -> Vec<(Option<String>, f64)> {
    stdout(output)
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .filter(|row| row["measure"] == "fit_score" && !row["value"].is_null())
        .map(|row| {
            (
                row["channel"].as_str().map(str::to_owned),
                row["value"].as_f64().unwrap(),
            )
        })
        .collect()
}

#[test]
fn accounts_of_one_network_are_kept_apart() {
    // 900 of 1000 and 900 of 9000 are women: together 1800 of 10000.
    let place = Place::new()
        .with("profile.toml", WOMEN)
        .with("in/a.csv", by_hand("@a", 900, 1000))
        .with("in/b.csv", by_hand("@b", 900, 9000));
    let output = place.run(&["fit", "in", "--format", "ndjson"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let found = scores(&output);
    for (channel, score) in [
        (None, 18.0),
        (Some("instagram @a"), 90.0),
        (Some("instagram @b"), 10.0),
    ] {
        let one = found.iter().find(|(name, _)| name.as_deref() == channel);
        assert!(
            one.is_some_and(|(_, value)| (value - score).abs() < 1e-6),
            "{channel:?} in {found:?}"
        );
    }
}

#[test]
fn file_names_decide_nothing() {
    let one = by_hand("", 900, 1000);
    let other = by_hand("", 900, 9000);
    let mut answers = Vec::new();
    for (first, second) in [("a.csv", "z.csv"), ("z.csv", "a.csv")] {
        let place = Place::new()
            .with("profile.toml", WOMEN)
            .with(&format!("in/{first}"), &one)
            .with(&format!("in/{second}"), &other);
        let output = place.run(&["fit", "in", "--format", "ndjson"]);
        assert!(
            stderr(&output).contains("several exports"),
            "{}",
            stderr(&output)
        );
        answers.push(scores(&output));
        let inspected = stdout(&place.run(&["inspect", "in", "--format", "csv"]));
        assert_eq!(inspected.matches(",superseded,").count(), 1, "{inspected}");
    }
    assert_eq!(answers[0], answers[1]);
    // The export of the most people is taken: 900 of 9000.
    assert!(
        answers[0]
            .iter()
            .all(|(_, score)| (score - 10.0).abs() < 1e-6),
        "{answers:?}"
    );
}

#[test]
fn one_name_for_two_networks_does_not_mix_them() {
    let place = Place::new()
        .with("profile.toml", WOMEN)
        .with("in/instagram.csv", by_hand("", 900, 1000))
        .with(
            "in/threads.csv",
            by_hand("", 900, 9000).replace("instagram", "threads"),
        );
    let output = place.run(&["fit", "in", "--channel", "Mine", "--format", "ndjson"]);
    let found = scores(&output);
    let names: Vec<&str> = found
        .iter()
        .filter_map(|(name, _)| name.as_deref())
        .collect();
    assert_eq!(names, ["Mine instagram", "Mine threads"]);
}

#[test]
fn months_come_from_names_and_from_folders_in_archives() {
    let bytes = layout_b("30%");
    let place = Place::new()
        .with("profile.toml", PROFILE)
        .with("in/IG 2026-09.csv", &bytes);
    let output = place.run(&["fit", "in"]);
    assert!(stdout(&output).contains(",2026-09,"), "{}", stderr(&output));

    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("exports/2026-08/instagram/Audience.csv", options)
        .unwrap();
    zip.write_all(&bytes).unwrap();
    let zipped = zip.finish().unwrap().into_inner();
    let place = Place::new()
        .with("profile.toml", PROFILE)
        .with("whole.zip", zipped);
    let output = place.run(&["fit", "whole.zip"]);
    assert!(stdout(&output).contains(",2026-08,"), "{}", stderr(&output));
}

#[test]
fn a_workspace_is_found_from_inside_and_does_not_read_its_reports() {
    let place = good();
    let inner = place.path("exports/2026-10/instagram");
    let output = command(&inner).args(["fit"]).output().unwrap();
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(stdout(&output).contains(",2026-10,"));
    for _ in 0..2 {
        let output = place.run(&[
            "report",
            ".",
            "--out",
            "reports",
            "--format",
            "csv,json,html",
        ]);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        assert!(
            !stderr(&output).contains("reports/"),
            "{}",
            stderr(&output).replace("to reports", "")
        );
    }
}

#[test]
fn an_audience_needs_no_profile_and_a_device_is_not_replaced() {
    let place = Place::new().with("in/2026-10/instagram/Audience.csv", layout_b("30%"));
    let output = place.run(&["audience", "in"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(stdout(&output).contains("cell_share"));
    if cfg!(unix) {
        let output = place.run(&["audience", "in", "--format", "json", "--out", "/dev/null"]);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }
    let output = place.run(&["audience", "in", "--format", "json", "--out", "plain"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(fs::metadata(place.path("plain")).unwrap().is_file());
}

/// An agency's table in no known layout: the draft that is suggested reads it.
#[test]
fn a_suggested_mapping_reads_the_table() {
    let table = "Bericht Oktober\n\nAltersgruppe;Anteil\n18-24;41,5%\n25-34;30,5%\n35-44;18%\n45+;10%\nGesamt;100%\n";
    let place = Place::new()
        .with("profile.toml", PROFILE)
        .with("exports/2026-10/instagram/agency.csv", table);
    let suggested = place.run(&["inspect", "exports", "--suggest"]);
    assert_eq!(code(&suggested), 0, "{}", stderr(&suggested));
    let draft = stdout(&suggested);
    assert!(draft.starts_with("[[mapping]]\n"), "{draft}");
    for line in [
        "dimension = \"age\"",
        "column = \"Altersgruppe\"",
        "share = \"Anteil\"",
    ] {
        assert!(draft.contains(line), "{draft}");
    }
    let place = place.with("audiencefit.toml", draft);
    let read = place.run(&["audience", "exports", "--format", "json"]);
    assert_eq!(code(&read), 0, "{}", stderr(&read));
    let document: serde_json::Value = serde_json::from_slice(&read.stdout).unwrap();
    let block = document["inputs"]
        .as_array()
        .unwrap()
        .iter()
        .find(|block| block["source"] == "mapping" && block["kind"] == "mapped_age")
        .unwrap();
    // The header and the row `Gesamt` are set aside; four bands are read.
    assert_eq!(
        (&block["read"], &block["set_aside"], &block["rejected"]),
        (&4.into(), &2.into(), &0.into())
    );
    let share = document["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|finding| {
            finding["measure"] == "cell_share"
                && finding["dimension"] == "age"
                && finding["segment"] == "18-24"
        })
        .map(|finding| finding["value"].as_f64().unwrap());
    assert_eq!(share, Some(0.415));
}

/// Without a kept key no hash of a customer is written; with one it is the same in every run.
#[test]
fn customers_have_a_lasting_key_only_where_one_is_kept() {
    let orders = "order_id,placed_at,value,currency,customer_id\n1,2026-10-03,50.00,EUR,ana@example.org\n2,2026-10-05,20.00,EUR,ana@example.org\n";
    let place = good().with("exports/2026-10/shop/orders.csv", orders);
    let parquet = |place: &Place, folder: &str| {
        let out = place.run(&[
            "report", ".", "--out", folder, "--format", "parquet", "--brand", "Key",
        ]);
        assert_eq!(code(&out), 0, "{}", stderr(&out));
        fs::read(place.path(&format!("{folder}/key_2026-10_orders.parquet"))).unwrap()
    };
    assert_eq!(
        parquet(&place, "one"),
        parquet(&place, "two"),
        "no key is written"
    );
    let key = stdout(&place.run(&["template", "customer-key"]));
    assert_eq!(key.trim().len(), 64);
    let place = place.with(
        "audiencefit.toml",
        "[privacy]\ncustomer_key = \"store/customer.key\"\n",
    );
    let missing = place.run(&["report", ".", "--out", "three"]);
    assert_eq!(code(&missing), 3);
    assert!(
        stderr(&missing).contains("no-customer-key"),
        "{}",
        stderr(&missing)
    );
    let place = place.with("store/customer.key", &key);
    let with_key = parquet(&place, "four");
    assert_ne!(
        with_key,
        parquet(&place.with("store/customer.key", "ab".repeat(32)), "five")
    );
    let text = String::from_utf8_lossy(&with_key);
    assert!(!text.contains("ana@example.org") && !text.contains(key.trim()));
}

#[test]
fn inspect_says_why() {
    let place = Place::new()
        .with("Audience.csv", layout_b("30%"))
        .with("in/instagram/2026-10/Audience.csv", layout_b("30%"));
    let csv = stdout(&place.run(&["inspect", "Audience.csv", "--format", "csv"]));
    let header = csv.lines().next().unwrap();
    assert!(
        header.ends_with("coverage,completeness,withheld,reasons"),
        "{header}"
    );
    assert!(csv.contains("nothing says of which month"), "{csv}");
    let json = stdout(&place.run(&["inspect", "Audience.csv", "--format", "json"]));
    let blocks: serde_json::Value = serde_json::from_str(&json).unwrap();
    let said = blocks[0]["diagnostics"].as_array().unwrap();
    assert!(
        said.iter()
            .any(|one| one["code"] == "month-unknown" && one["hint"].is_string())
    );
    // For people: within the width, a line for the blocks that are alike.
    let output = command(place.folder.path())
        .args(["inspect", "Audience.csv", "--format", "table"])
        .env("COLUMNS", "60")
        .output()
        .unwrap();
    let table = stdout(&output);
    assert!(
        table.lines().all(|line| line.chars().count() <= 60),
        "{table}"
    );
    assert!(table.contains("nothing says of which month"), "{table}");
    // The messages are told beside a draft of a mapping too.
    let suggested = place.run(&["inspect", "Audience.csv", "--suggest"]);
    assert!(stderr(&suggested).contains("month-unknown"));
}

#[test]
fn nothing_to_show_is_no_wrong_argument() {
    let people = "network,audience,period,dimension,value,count\n\
                  instagram,followers,2026-10,country,ES,10\n";
    let place = Place::new().with("in/people.csv", people);
    let output = place.run(&["numbers", "in", "-f", "csv"]);
    assert_eq!(code(&output), 3, "{}", stderr(&output));
    assert_eq!(code(&place.run(&["markets", "in", "-f", "csv"])), 0);
    let orders = "order_id,placed_at,value,currency\n1,2026-10-03,10,EUR\n";
    let place = Place::new().with("in/orders.csv", orders);
    assert_eq!(code(&place.run(&["numbers", "in", "-f", "csv"])), 0);
    let output = place.run(&["markets", "in", "-f", "csv"]);
    assert_eq!(code(&output), 3);
    assert!(
        stderr(&output).contains("nothing-in-section"),
        "{}",
        stderr(&output)
    );
    let output = place.run(&["numbers", "in", "--month", "2020-01"]);
    assert_eq!(code(&output), 3);
    assert!(
        stderr(&output).contains("no-such-month"),
        "{}",
        stderr(&output)
    );
    // Numbers by channel make no picture of ages.
    let place = Place::new().with("in/orders.csv", orders);
    let output = place.run(&["numbers", "in", "-f", "svg", "-o", "pictures/"]);
    assert_eq!(code(&output), 3, "{}", stderr(&output));
    assert!(
        stderr(&output).contains("nothing-in-format"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn a_profile_that_cannot_be_is_told_as_every_file() {
    let large = vec![b'#'; 5 << 20];
    let place = Place::new().with("profile.toml", large);
    let output = place.run(&["profile", "check"]);
    assert_eq!(code(&output), 3);
    assert!(
        stderr(&output).contains("input-too-large"),
        "{}",
        stderr(&output)
    );
    let output = place.run(&["profile", "check", "gone.toml"]);
    assert_eq!(
        stderr(&output).matches("gone.toml").count(),
        1,
        "{}",
        stderr(&output)
    );
}

#[test]
fn a_report_is_the_same_from_wherever_it_is_made() {
    let place = good().with("audiencefit.toml", "brand = \"T\"\n");
    let whole = place.folder.path().to_string_lossy().into_owned();
    let report = |input: &str| {
        let made = place.run(&["report", input, "-f", "json", "-o", "made"]);
        assert_eq!(code(&made), 0, "{}", stderr(&made));
        let file = place.path("made").join("t_2026-10_report.json");
        fs::read_to_string(file).unwrap()
    };
    let inside = report(".");
    assert!(!inside.contains(&whole));
    assert!(inside.contains("\"exports/2026-10/instagram/Audience.csv"));
    assert!(inside == report(&whole), "the folder shows");
}

#[cfg(unix)]
#[test]
fn links_that_are_not_followed_are_told() {
    use std::os::unix::fs::symlink;
    let place = good().with("elsewhere/Audience.csv", layout_b("30%"));
    let exports = place.path("exports/2026-10/instagram");
    symlink(place.path("elsewhere"), exports.join("linked")).unwrap();
    symlink("/nonexistent/x.csv", exports.join("gone.csv")).unwrap();
    symlink(
        place.path("elsewhere/Audience.csv"),
        exports.join("file.csv"),
    )
    .unwrap();
    let output = place.run(&["inspect", "exports", "--format", "csv"]);
    let told = stderr(&output);
    assert_eq!(told.matches("link-not-followed").count(), 2, "{told}");
    // A link to a file is that file, which is here twice.
    assert!(stdout(&output).contains("file.csv"), "{}", stdout(&output));
}

/// What is wrong in the same way in many rows of a file is said once, with the rows below it.
#[test]
fn rows_that_are_wrong_alike_are_told_together() {
    let mut text = "order_id,placed_at,value,currency\n".to_owned();
    for order in 1..=20 {
        let value = if order > 14 { "10" } else { "abc" };
        text.push_str(&[&order.to_string(), "2026-10-03", value, "EUR\n"].join(","));
    }
    let place = Place::new()
        .with("a.csv", &text)
        .with("b.csv", text.replace("2026-10-03", "2026-10-04"));
    let output = place.run(&["inspect", "a.csv", "b.csv", "--network", "shop"]);
    let said = stderr(&output);
    // 14 wrong rows in each file: a message a file, twelve places and "and 2 more".
    assert_eq!(
        said.matches("warning[number-unreadable]").count(),
        2,
        "{said}"
    );
    for file in ["a.csv", "b.csv"] {
        assert!(said.contains(&format!("\n  {file}:2:3\n")), "{said}");
        assert!(said.contains(&format!("\n  {file}:13:3\n")), "{said}");
        assert!(!said.contains(&format!("{file}:14:3")), "{said}");
    }
    assert_eq!(said.matches("and 2 more").count(), 2, "{said}");
}

/// A draft goes to standard output, what differs to standard error; a file that is there is replaced
/// only when that is asked.
#[test]
fn a_profile_is_drafted_from_the_people_who_are_there() {
    let place = good();
    let output = place.run(&["profile", "suggest", "exports"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let draft = stdout(&output);
    assert!(draft.contains("[profile.age]\nfrom = "), "{draft}");
    assert!(
        stderr(&output).contains("The draft beside"),
        "{}",
        stderr(&output)
    );
    let to_file = ["profile", "suggest", "exports", "--out", "draft.toml"];
    assert_eq!(code(&place.run(&to_file)), 0);
    let written = fs::read_to_string(place.path("draft.toml")).unwrap();
    assert_eq!(written, draft, "twice the same bytes");
    assert_eq!(code(&place.run(&["profile", "check", "draft.toml"])), 0);
    let output = place.run(&["profile", "suggest", "exports", "--out", "profile.toml"]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("--force"), "{}", stderr(&output));
    let kept = fs::read_to_string(place.path("profile.toml")).unwrap();
    assert_eq!(kept, PROFILE);
    let forced = [
        "profile",
        "suggest",
        "exports",
        "--out",
        "profile.toml",
        "--force",
    ];
    assert_eq!(code(&place.run(&forced)), 0);
    assert_eq!(
        fs::read_to_string(place.path("profile.toml")).unwrap(),
        draft
    );

    assert_eq!(
        code(&place.run(&["profile", "suggest", "exports", "--from", "byers"])),
        2
    );
    let output = place.run(&["profile", "suggest", "exports", "--from", "buyers"]);
    assert_eq!(code(&output), 3);
    assert!(stderr(&output).contains("followers"), "{}", stderr(&output));
    let output = place.run(&["profile", "suggest", "exports", "--min-people", "5000"]);
    assert_eq!(code(&output), 3);
    assert!(
        stderr(&output).contains("1,000 people, 5,000 needed"),
        "{}",
        stderr(&output)
    );
    assert!(stdout(&output).is_empty());
    let output = place.run(&[
        "profile",
        "suggest",
        "exports",
        "--out",
        "profile.toml/draft.toml",
    ]);
    assert_eq!(code(&output), 4, "{}", stderr(&output));
}

/// Profiles of several files side by side; of two with one name the later is told apart by its file.
#[test]
fn profiles_of_several_files_are_put_side_by_side() {
    let younger = "[[profile]]\nname = \"Younger\"\nage = { from = 18, to = 24 }\n";
    let place = good()
        .with("younger.toml", younger)
        .with("again.toml", PROFILE.replace("to = 40", "to = 44"))
        .with("broken.toml", "[[profile]]\nname = \"B\"\n");
    let output = place.run(&[
        "fit",
        "exports",
        "--compare",
        "younger.toml",
        "--compare",
        "again.toml",
        "--format",
        "csv",
    ]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(
        stderr(&output).contains("again: Runners"),
        "{}",
        stderr(&output)
    );
    let mut rows = csv::Reader::from_reader(output.stdout.as_slice());
    let heads = rows.headers().unwrap().clone();
    let column = |name: &str| heads.iter().position(|head| head == name).unwrap();
    let (measure, name, channel) = (column("measure"), column("profile"), column("channel"));
    let mut scored: Vec<String> = rows
        .records()
        .map(Result::unwrap)
        .filter(|row| &row[measure] == "fit_score" && row[channel].is_empty())
        .map(|row| row[name].to_owned())
        .collect();
    scored.sort();
    assert_eq!(scored, ["Runners", "Younger", "again: Runners"]);
    let output = place.run(&["fit", "exports", "--compare", "younger.toml", "-f", "table"]);
    assert_eq!(code(&output), 0);
    assert!(
        stdout(&output).contains("Behind the closest"),
        "{}",
        stdout(&output)
    );
    assert_eq!(
        code(&place.run(&["fit", "exports", "--compare", "broken.toml"])),
        3
    );
    assert_eq!(
        code(&place.run(&["fit", "exports", "--compare", "absent.toml"])),
        3
    );
    assert_eq!(
        code(&place.run(&["audience", "exports", "--compare", "younger.toml"])),
        2
    );
}

#[test]
fn ranges_by_resampling_are_shown_only_where_they_are_asked() {
    let place = good();
    let output = place.run(&["fit", "exports", "--bootstrap=20", "-f", "table"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(
        stdout(&output).contains("Drawn anew 20 times"),
        "{}",
        stdout(&output)
    );
    let again = place.run(&["fit", "exports", "--bootstrap=20", "-f", "table"]);
    assert_eq!(stdout(&again), stdout(&output));
    let output = place.run(&["audience", "exports", "--bootstrap=20", "-f", "table"]);
    assert!(
        stdout(&output).contains("ends likely"),
        "{}",
        stdout(&output)
    );
    let output = place.run(&["fit", "exports", "-f", "table"]);
    assert!(!stdout(&output).contains("Drawn anew"));
    assert_eq!(code(&place.run(&["fit", "exports", "--bootstrap=3"])), 2);
    assert_eq!(code(&place.run(&["numbers", "exports", "--bootstrap"])), 2);
}

/// A redirection on Windows writes UTF-16: `audiencefit profile new > profile.toml`.
#[test]
fn a_profile_in_utf16_is_read() {
    let text = "[[profile]]\nname = \"Läufer\"\nage = { from = 25, to = 40 }\n";
    for (mark, unit) in [
        ([0xff, 0xfe], u16::to_le_bytes as fn(u16) -> [u8; 2]),
        ([0xfe, 0xff], u16::to_be_bytes),
    ] {
        let mut bytes = mark.to_vec();
        bytes.extend(text.encode_utf16().flat_map(unit));
        let place = Place::new().with("profile.toml", bytes);
        let output = place.run(&["profile", "check", "profile.toml"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    }
}

/// What of a run is in which language: the report, from its title's month, and the messages, from their
/// first word.
fn languages_of(
    place: &Place,
    lang: Option<&str>,
    locale: (&str, &str),
) -> (&'static str, &'static str) {
    let mut args = vec!["audience", ".", "--month", "2026-10", "-f", "md"];
    args.extend(lang.map(|tag| ["--lang", tag]).into_iter().flatten());
    let output = command(place.folder.path())
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env_remove("LANG")
        .env(locale.0, locale.1)
        .args(args)
        .output()
        .unwrap();
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    // Months as CLDR writes them.
    let of_report = [
        ("October 2026", "en"),
        ("octubre de 2026", "es"),
        ("२०२६ अक्टोबर", "ne"),
        ("अक्टोबर २०२६", "ne"),
        ("ตุลาคม", "th"),
    ];
    let messages = stderr(&output);
    let of_messages = [
        (audiencefit::i18n::Lang::En, "en"),
        (audiencefit::i18n::Lang::Es, "es"),
        (audiencefit::i18n::Lang::Ne, "ne"),
        (audiencefit::i18n::Lang::Th, "th"),
    ];
    let found = of_report.iter().find(|(month, _)| report.contains(month));
    let said = of_messages.iter().find(|(lang, _)| {
        let texts = audiencefit::i18n::Texts::new(*lang);
        messages.starts_with(&texts.term("severity", "warning"))
            || messages.starts_with(&texts.term("severity", "note"))
    });
    (
        found.unwrap_or_else(|| panic!("{report}\n{messages}")).1,
        said.unwrap_or_else(|| panic!("{messages}")).1,
    )
}

/// The report follows the flag and the workspace, never the locale; messages the flag, the locale, the
/// workspace; English is last.
#[test]
fn the_report_and_the_messages_have_each_their_language() {
    let with_unknown = || {
        Place::new()
            .with("f.csv", layout_b("30%"))
            .with("notes.csv", "a,b\n1,2\n")
    };
    let none = with_unknown();
    let spanish = with_unknown().with("audiencefit.toml", "language = \"es\"\n");
    for (place, lang, locale, expected) in [
        (&none, None, ("LANG", ""), ("en", "en")),
        (&none, None, ("LANG", "C"), ("en", "en")),
        (&none, None, ("LC_ALL", "POSIX"), ("en", "en")),
        (&none, None, ("LC_ALL", "C.UTF-8"), ("en", "en")),
        (&none, None, ("LANG", "xx_XX.UTF-8"), ("en", "en")),
        (&none, None, ("LANG", "ne_NP.UTF-8"), ("en", "ne")),
        (&none, None, ("LC_MESSAGES", "es_419"), ("en", "es")),
        (&none, Some("th"), ("LC_ALL", "ne_NP.UTF-8"), ("th", "th")),
        (&spanish, None, ("LC_ALL", "C"), ("es", "es")),
        (&spanish, None, ("LC_ALL", "ne_NP.UTF-8"), ("es", "ne")),
        (
            &spanish,
            Some("en"),
            ("LC_ALL", "ne_NP.UTF-8"),
            ("en", "en"),
        ),
    ] {
        let found = languages_of(place, lang, locale);
        assert_eq!(found, expected, "--lang {lang:?}, {locale:?}");
    }
}

/// Of the variables of the environment, the first that is set decides, even where it asks for nothing.
#[test]
fn the_first_variable_of_the_locale_decides() {
    let place = Place::new();
    let explained = |variables: &[(&str, &str)], flag: &[&str]| {
        let mut command = command(place.folder.path());
        command
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env_remove("LANG");
        let output = command
            .envs(variables.iter().copied())
            .args(["explain", "fit"])
            .args(flag)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let english = explained(&[], &[]);
    let nepali = explained(&[("LC_ALL", "ne_NP")], &[]);
    assert_ne!(english, nepali);
    assert_eq!(
        explained(&[("LC_ALL", "C"), ("LANG", "ne_NP")], &[]),
        english
    );
    assert_eq!(explained(&[("LC_ALL", ""), ("LANG", "ne_NP")], &[]), nepali);
    assert_eq!(
        explained(&[("LC_MESSAGES", "ne_NP"), ("LANG", "es_ES")], &[]),
        nepali
    );
    assert_eq!(explained(&[("LC_ALL", "es_ES")], &["--lang", "ne"]), nepali);
    assert_eq!(
        explained(&[("LC_ALL", "es_ES")], &["--lang", "en"]),
        english
    );
}

#[test]
fn thai_years_are_counted_from_the_buddha_where_the_workspace_asks() {
    let report = |workspace: &str| {
        let place = Place::new()
            .with("f.csv", layout_b("30%"))
            .with("audiencefit.toml", workspace);
        let args = [
            "audience", "f.csv", "--month", "2026-10", "-f", "md", "--lang", "th",
        ];
        String::from_utf8(place.run(&args).stdout).unwrap()
    };
    let usual = report("");
    assert!(usual.contains("2026") && !usual.contains("2569"), "{usual}");
    let asked = report("[report]\ncalendar = \"buddhist\"\n");
    assert!(
        asked.contains("ตุลาคม 2569") && !asked.contains("2026"),
        "{asked}"
    );
    let wrong = Place::new()
        .with("f.csv", layout_b("30%"))
        .with("audiencefit.toml", "[report]\ncalendar = \"budhist\"\n");
    let output = wrong.run(&["audience", "f.csv"]);
    assert!(stderr(&output).contains("buddhist"), "{}", stderr(&output));
}
