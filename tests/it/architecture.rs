//! The rooms of the house: who may import whom, where outside crates live, what a registry holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use audiencefit::i18n::{Args, Lang, Texts};

/// Which rooms a room may import. The order is that of the picture in `src/ARCHITECTURE.md`.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("world", &[]),
    ("domain", &[]),
    ("measures", &[]),
    ("i18n", &[]),
    ("diag", &["i18n"]),
    ("findings", &["domain", "measures"]),
    ("report", &["domain", "i18n"]),
    ("files", &["world", "diag"]),
    ("profile", &["domain", "diag", "i18n"]),
    ("canonical", &["domain", "measures", "diag"]),
    ("sources", &["files", "canonical", "domain", "diag", "i18n"]),
    ("charts", &["report", "i18n", "domain"]),
    (
        "sections",
        &[
            "findings",
            "report",
            "canonical",
            "profile",
            "measures",
            "domain",
            "diag",
            "i18n",
        ],
    ),
    (
        "renderers",
        &[
            "charts",
            "findings",
            "report",
            "canonical",
            "domain",
            "diag",
            "i18n",
        ],
    ),
    (
        "settings",
        &[
            "report",
            "renderers",
            "sections",
            "profile",
            "domain",
            "diag",
            "i18n",
        ],
    ),
    (
        "pipeline",
        &[
            "world",
            "domain",
            "measures",
            "i18n",
            "diag",
            "findings",
            "report",
            "files",
            "profile",
            "canonical",
            "sources",
            "charts",
            "sections",
            "renderers",
            "settings",
        ],
    ),
    (
        "cli",
        &[
            "world",
            "domain",
            "measures",
            "i18n",
            "diag",
            "findings",
            "report",
            "files",
            "profile",
            "canonical",
            "sources",
            "charts",
            "sections",
            "renderers",
            "settings",
            "pipeline",
        ],
    ),
];

/// The rooms in which an outside crate may be named.
const HOMES: &[(&str, &[&str])] = &[
    (
        "polars",
        &[
            "files",
            "sources",
            "canonical",
            "history",
            "rollup",
            "renderers",
        ],
    ),
    ("plotters", &["charts"]),
    ("typst", &["renderers"]),
    ("typst_layout", &["renderers"]),
    ("typst_pdf", &["renderers"]),
    ("resvg", &["renderers"]),
    ("clap", &["cli"]),
    ("anyhow", &["cli"]),
    ("calamine", &["files"]),
    ("zip", &["files"]),
    ("fluent_bundle", &["i18n"]),
    ("pure_rust_locales", &["i18n"]),
    ("tempfile", &["world"]),
    ("indicatif", &["cli"]),
    ("rand_pcg", &["measures"]),
];

/// Rooms with leaves, and the files in them that are no leaves.
const LEAVES: &[(&str, &str, &[&str])] = &[
    (
        "sources",
        "SOURCES",
        &[
            "mod",
            "ads",
            "analytics_plan",
            "analytics_tables",
            "analytics_words",
            "columns",
            "customers",
            "cut_off",
            "date_damage",
            "dates",
            "future",
            "google_ads_cards",
            "google_ads_rows",
            "keys",
            "labels",
            "ledger",
            "lines",
            "linkedin_labels",
            "linkedin_names",
            "mapping",
            "members",
            "meta_ads_columns",
            "meta_series",
            "names",
            "order_rows",
            "own_csv",
            "pinterest_audience",
            "post_rows",
            "series",
            "shopify_reports",
            "shown",
            "suggestions",
            "videos",
        ],
    ),
    (
        "sections",
        "SECTIONS",
        &[
            "mod",
            "bootstrap",
            "compare",
            "curve",
            "draft",
            "populations",
            "shares",
            "topics",
            "words",
        ],
    ),
    (
        "renderers",
        "RENDERERS",
        &["mod", "terminal", "rows", "pages", "cards", "logo"],
    ),
];

pub(crate) fn sources() -> PathBuf {
    crate::project().join("src")
}

pub(crate) fn rust_files(folder: &Path, into: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

/// The code of a file without comments and doc comments, up to its unit tests.
pub(crate) fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    // A constant for the tests alone can stand anywhere; the tests themselves are the end.
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    text.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

fn room_of(path: &Path) -> Option<String> {
    let below = path.strip_prefix(sources()).unwrap();
    let mut parts = below.components();
    let first = parts.next()?.as_os_str().to_string_lossy().into_owned();
    parts.next().map(|_| first)
}

/// The rooms that a text names after `crate::`.
fn imported_rooms(code: &str) -> BTreeSet<String> {
    names_after(code, "crate::")
}

/// The names that follow a path in a text, also inside `use path::{a, b::c}`.
fn names_after(code: &str, path: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    for (at, _) in code.match_indices(path) {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = &code[at + path.len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 1;
            let mut item = String::new();
            for character in group.chars() {
                match character {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    _ => {}
                }
                if depth == 0 {
                    break;
                }
                if depth == 1 && character == ',' {
                    rooms.insert(first_name(&item));
                    item.clear();
                } else {
                    item.push(character);
                }
            }
            rooms.insert(first_name(&item));
        } else {
            rooms.insert(first_name(rest));
        }
    }
    rooms.remove("");
    rooms
}

fn first_name(text: &str) -> String {
    text.trim_start()
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

#[test]
fn imports_point_down() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_IMPORT.iter().copied().collect();
    let mut files = Vec::new();
    rust_files(&sources(), &mut files);
    assert!(files.len() > 40, "the sources were not found");
    let mut wrong = Vec::new();
    for path in &files {
        let Some(room) = room_of(path) else { continue };
        let Some(may) = allowed.get(room.as_str()) else {
            wrong.push(format!(
                "{}: the room `{room}` is not in the table",
                path.display()
            ));
            continue;
        };
        for import in imported_rooms(&code(path)) {
            let is_room = allowed.contains_key(import.as_str());
            if is_room && import != room && !may.contains(&import.as_str()) {
                wrong.push(format!(
                    "{}: `{room}` may not import `{import}`",
                    path.display()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn outside_crates_have_one_home() {
    let mut files = Vec::new();
    rust_files(&sources(), &mut files);
    let mut wrong = Vec::new();
    for path in &files {
        let room = room_of(path).unwrap_or_default();
        let code = code(path);
        for (name, homes) in HOMES {
            let named = code.match_indices(&format!("{name}::")).any(|(at, _)| {
                !code[..at]
                    .chars()
                    .next_back()
                    .is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
            });
            if named && !homes.contains(&room.as_str()) {
                wrong.push(format!("{}: `{name}` lives in {homes:?}", path.display()));
            }
        }
        for forbidden in ["std::fs", "std::env::var"] {
            if code.contains(forbidden) && room != "world" {
                wrong.push(format!(
                    "{}: `{forbidden}` lives in `world`",
                    path.display()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn leaves_are_registered_and_do_not_import_each_other() {
    let mut wrong = Vec::new();
    for (room, registry, others) in LEAVES {
        let folder = sources().join(room);
        let registry_code = code(&folder.join("mod.rs"));
        let start = registry_code
            .find(&format!("{registry}:"))
            .expect("the registry is in mod.rs");
        let list = registry_code[start..]
            .split("];")
            .next()
            .unwrap()
            .to_owned();
        let mut leaves = Vec::new();
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
            let is_rust = path.extension().is_some_and(|extension| extension == "rs");
            if (is_rust || path.is_dir()) && !others.contains(&stem.as_str()) {
                leaves.push((stem, path));
            }
        }
        for (leaf, path) in &leaves {
            if !list.contains(&format!("{leaf}::")) {
                wrong.push(format!("{room}/{leaf} is not in {registry}"));
            }
            let mut files = Vec::new();
            if path.is_dir() {
                rust_files(path, &mut files);
            } else {
                files.push(path.clone());
            }
            for file in files {
                let is_inside = path.is_dir() && !file.ends_with("mod.rs");
                let above = if is_inside {
                    "super::super::"
                } else {
                    "super::"
                };
                let code = code(&file);
                // `use super::other;` and `use super::{this, other::That}` count as well.
                let siblings: BTreeSet<String> = names_after(&code, above)
                    .into_iter()
                    .chain(names_after(&code, &format!("crate::{room}::")))
                    .collect();
                for (other, _) in leaves.iter().filter(|(other, _)| other != leaf) {
                    if siblings.contains(other) {
                        wrong.push(format!("{room}/{leaf} imports {room}/{other}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_it_is_for() {
    let mut files = Vec::new();
    rust_files(&sources(), &mut files);
    rust_files(&crate::project().join("tests"), &mut files);
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let starts = text.starts_with("//!") || text.starts_with("#![doc = include_str!");
        assert!(starts, "{} does not start with a //! line", path.display());
    }
}

#[test]
fn the_lock_file_stays_small() {
    let lock = fs::read_to_string(crate::project().join("Cargo.lock")).unwrap();
    let packages = lock.matches("[[package]]").count();
    assert!(
        (300..=620).contains(&packages),
        "{packages} packages in Cargo.lock"
    );
}

#[test]
fn the_top_level_holds_what_the_design_says() {
    let allowed = [
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "reports",
        "sample-data",
        "src",
        "target",
        "tests",
    ];
    for entry in fs::read_dir(crate::project()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(
            name.starts_with('.') || allowed.contains(&name.as_str()),
            "{name} at the top level"
        );
    }
}

/// Formats and exports are named in places that cannot ask the registry; they must agree with it.
#[test]
fn registries_agree_with_what_is_written_elsewhere() {
    use audiencefit::{renderers, sections, settings, sources};

    let formats: Vec<&str> = renderers::RENDERERS
        .iter()
        .map(|format| format.id)
        .collect();
    assert_eq!(formats, settings::FORMATS);
    let mut measured: Vec<&str> = sections::SECTIONS
        .iter()
        .map(|section| section.id)
        .collect();
    let mut pages = sections::PAGE_ORDER.to_vec();
    assert_eq!(
        measured.last(),
        Some(&"summary"),
        "the summary stands on the others"
    );
    measured.sort_unstable();
    pages.sort_unstable();
    assert_eq!(measured, pages);
    let mut ids: Vec<&str> = sources::SOURCES.iter().map(|source| source.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), sources::SOURCES.len(), "two sources have one id");
    let texts = Texts::new(Lang::En);
    for source in sources::SOURCES {
        let kebab = source
            .id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c == '-');
        assert!(kebab, "{} is not a kebab-case id", source.id);
        assert!(texts.has(&format!("source-title-{}", source.id)));
        for attribute in ["get", "oddities"] {
            let id = format!("source-{}", source.id);
            let said = texts.attribute(&id, attribute, &Args::new());
            assert!(said.is_some(), "{id}.{attribute} is missing");
        }
    }
}

/// Every code that the sources declare has a message and an explanation, and no message misses a
/// variable's braces.
#[test]
fn every_code_has_its_words() {
    use audiencefit::i18n::{Lang, Texts};

    let texts = Texts::new(Lang::En);
    let mut files = Vec::new();
    rust_files(&sources(), &mut files);
    let mut n_codes = 0;
    for path in files {
        let code = code(&path);
        for constructor in ["Code::error(\"", "Code::warning(\"", "Code::note(\""] {
            for (at, _) in code.match_indices(constructor) {
                let id = code[at + constructor.len()..].split('"').next().unwrap();
                n_codes += 1;
                assert!(texts.has(id), "{}: `{id}` has no message", path.display());
                let explained = texts.attribute(id, "explain", &Args::new());
                let explained = explained.unwrap_or_default();
                assert!(
                    explained.len() > 40,
                    "{}: `{id}` is not explained",
                    path.display()
                );
            }
        }
    }
    assert!(n_codes > 60, "only {n_codes} codes were found");
}

/// A message that stands twice is said in the words of the later file, which nobody sees.
#[test]
fn no_message_stands_twice() {
    let folder = sources().join("i18n/en");
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        for line in fs::read_to_string(&path).unwrap().lines() {
            let Some((id, _)) = line.split_once(" =") else {
                continue;
            };
            if id.is_empty() || !id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
                continue;
            }
            if let Some(other) = seen.insert(id.to_owned(), file.clone()) {
                panic!("`{id}` stands in {other} and in {file}");
            }
        }
    }
    assert!(seen.len() > 200, "only {} messages", seen.len());
}
