//! The README says what the program does: its table of exports is that of the registry.

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
        source.title,
        source.id,
        gives(source, texts)
    )
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
