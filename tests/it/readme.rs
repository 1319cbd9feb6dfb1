//! The README says what the program does: its table of exports is that of the registry.

use std::process::Command;

use audiencefit::i18n::{Lang, Texts};
use audiencefit::sources::{Evidence, SOURCES, SourceSpec};

fn gives(source: &SourceSpec, texts: &Texts) -> String {
    let dimensions = source.dimensions.iter();
    let dimensions: Vec<String> = dimensions
        .map(|dimension| texts.term("dimension", dimension.id()))
        .collect();
    let lists = source.lists.iter();
    let lists: Vec<String> = lists
        .map(|listing| texts.term("listing", listing.id()))
        .collect();
    let metrics = source.metrics.iter();
    let metrics: Vec<String> = metrics
        .map(|metric| texts.term("metric", metric.id()))
        .collect();
    let is_all = source.dimensions.len() == audiencefit::domain::Dimension::ALL.len();
    let parts = [
        if is_all {
            "any dimension".to_owned()
        } else {
            dimensions.join(", ")
        },
        lists.join(", "),
        metrics.join(", "),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("; ")
}

fn line(source: &SourceSpec, texts: &Texts) -> String {
    let mut languages = source.seen_languages.join(", ");
    if source.by_shape {
        languages = match languages.as_str() {
            "" => "any, by shape".to_owned(),
            seen => format!("{seen}; others by shape"),
        };
    }
    if languages.is_empty() {
        "–".clone_into(&mut languages);
    }
    let evidence = match source.evidence {
        Evidence::Files => "real files",
        Evidence::Programs => "programs that read real files",
        Evidence::Documents => "documents",
        Evidence::Own => "our own layout",
    };
    format!(
        "| {} (`{}`) | {} | {languages} | {evidence} |",
        texts.term("source-title", source.id),
        source.id,
        gives(source, texts)
    )
}

/// The command prints what the README's table promises, for every source and in its order.
#[test]
fn the_command_prints_what_the_table_says() {
    let output = Command::new(env!("CARGO_BIN_EXE_audiencefit"))
        .args(["sources", "--format", "csv"])
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    assert!(output.status.success());
    let mut reader = csv::Reader::from_reader(output.stdout.as_slice());
    let heads = reader.headers().unwrap().clone();
    let column = |name: &str| heads.iter().position(|head| head == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let readme = include_str!("../../README.md");
    let table: Vec<Vec<&str>> = readme
        .lines()
        .filter(|line| line.starts_with("| ") && line.contains("`) | "))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect();
    assert_eq!(rows.len(), table.len());
    for (row, line) in rows.iter().zip(&table) {
        let id = &row[column("source")];
        assert!(line[0].ends_with(&format!("(`{id}`)")), "{id}: {line:?}");
        let words = |name: &str| row[column(name)].split_whitespace().count();
        let said: Vec<&str> = line[1]
            .split("; ")
            .flat_map(|part| part.split(", "))
            .collect();
        let n_given = words("dimensions") + words("metrics") + words("lists");
        let n_said = if said[0] == "any dimension" {
            said.len() - 1 + words("dimensions")
        } else {
            said.len()
        };
        assert_eq!(n_given, n_said, "{id}: {}", line[1]);
        for language in row[column("seen_languages")].split_whitespace() {
            assert!(line[2].contains(language), "{id}: {language}");
        }
        let is_by_shape = &row[column("other_languages")] == "by shape";
        assert_eq!(is_by_shape, line[2].contains("by shape"), "{id}");
        assert!(!row[column("oddities")].is_empty(), "{id}");
        assert!(!row[column("how_to_export")].is_empty(), "{id}");
    }
    // One source at least for every row of exports that people asked for.
    let all: Vec<&str> = rows
        .iter()
        .map(|row| row.get(column("source")).unwrap())
        .collect();
    for wanted in [
        "meta-audience",
        "meta-results",
        "meta-content",
        "instagram-download",
        "facebook-legacy",
        "meta-ads",
        "tiktok",
        "tiktok-business",
        "youtube",
        "linkedin",
        "linkedin-competitors",
        "linkedin-personal",
        "pinterest",
        "x",
        "google-analytics",
        "google-ads",
        "shopify",
        "shopify-orders",
        "woocommerce",
        "stripe",
        "mailchimp",
        "klaviyo",
        "meta-messages",
        "zendesk",
        "hootsuite",
        "reviews",
        "influencers",
        "orders",
        "conversations",
        "benchmark",
        "generic",
    ] {
        assert!(all.contains(&wanted), "{wanted} is not among {all:?}");
    }
}

#[test]
fn the_table_of_exports_is_that_of_the_registry() {
    let texts = Texts::new(Lang::En);
    let readme = include_str!("../../README.md");
    let expected: Vec<String> = SOURCES.iter().map(|source| line(source, &texts)).collect();
    let found: Vec<&str> = readme
        .lines()
        .filter(|line| {
            let first = line.split(" | ").next().unwrap_or_default();
            first.starts_with("| ") && first.ends_with("`)")
        })
        .collect();
    assert!(
        found == expected,
        "the table of exports in README.md should be\n{}",
        expected.join("\n")
    );
}
