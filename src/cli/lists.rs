//! Lists that commands print: inputs, sources, codes.

use std::fmt::Write as _;

use serde::Serialize;

use super::args::ListFormat;
use super::terminal;
use crate::canonical::{InputRow, input_rows};
use crate::i18n::{Args, Texts};
use crate::pipeline::Reading;
use crate::renderers::{csv_bytes, json_bytes, ndjson_bytes};
use crate::sources::{SOURCES, SourceSpec, UNKNOWN_TABLE};

/// One line of `audiencefit sources`.
#[derive(Serialize)]
struct SourceRow {
    source: &'static str,
    title: &'static str,
    networks: String,
    dimensions: String,
    metrics: String,
    lists: String,
    seen_languages: String,
    other_languages: &'static str,
    evidence: &'static str,
    believed: String,
    oddities: String,
    how_to_export: &'static str,
}

fn chosen(format: Option<ListFormat>) -> ListFormat {
    format.unwrap_or(if terminal::shows_output() {
        ListFormat::Table
    } else {
        ListFormat::Csv
    })
}

fn rows_in<T: Serialize>(rows: &[T], format: ListFormat, as_table: impl Fn() -> String) -> Vec<u8> {
    match format {
        ListFormat::Table => as_table().into_bytes(),
        ListFormat::Csv => csv_bytes(rows),
        ListFormat::Json => json_bytes(rows),
        ListFormat::Ndjson => ndjson_bytes(rows),
    }
}

/// The exports that are understood.
pub(super) fn sources(format: Option<ListFormat>, texts: &Texts) -> Vec<u8> {
    let attribute = |id: &str, name: &str| {
        texts
            .attribute(&format!("source-{id}"), name, &Args::new())
            .unwrap_or_default()
    };
    let rows: Vec<SourceRow> = SOURCES
        .iter()
        .map(|source| SourceRow {
            source: source.id,
            title: source.title,
            networks: join(source.networks.iter().map(|network| network.id())),
            dimensions: join(source.dimensions.iter().map(|dimension| dimension.id())),
            metrics: join(source.metrics.iter().map(|metric| metric.id())),
            lists: join(source.lists.iter().map(|listing| listing.id())),
            seen_languages: join(source.seen_languages.iter().copied()),
            other_languages: if source.by_shape { "by shape" } else { "no" },
            evidence: source.evidence.id(),
            believed: attribute(source.id, "believed"),
            oddities: attribute(source.id, "oddities"),
            how_to_export: source.how_to_export,
        })
        .collect();
    rows_in(&rows, chosen(format), || {
        let cards = SOURCES.iter().zip(&rows);
        cards
            .map(|(source, row)| source_card(source, row, texts))
            .collect()
    })
}

/// A source as people read it: its name, and below it a line for each thing to know.
fn source_card(source: &SourceSpec, row: &SourceRow, texts: &Texts) -> String {
    let terms = |prefix: &str, ids: Vec<&str>| -> Vec<String> {
        ids.into_iter().map(|id| texts.term(prefix, id)).collect()
    };
    let dimensions = source.dimensions.iter().map(|it| it.id()).collect();
    let metrics = source.metrics.iter().map(|it| it.id()).collect();
    let lists = source.lists.iter().map(|it| it.id()).collect();
    let gives = [
        terms("dimension", dimensions),
        terms("listing", lists),
        terms("metric", metrics),
    ]
    .concat();
    let mut languages = row.seen_languages.replace(' ', ", ");
    if source.by_shape {
        languages = if languages.is_empty() {
            texts.say("sources-any-language")
        } else {
            let args = Args::new().text("languages", languages);
            texts.get("sources-by-shape", &args)
        };
    }
    let lines = [
        ("sources-gives", gives.join(", ")),
        ("sources-languages", languages),
        ("sources-evidence", texts.term("evidence", row.evidence)),
        ("sources-believed", row.believed.clone()),
        ("sources-oddities", row.oddities.clone()),
        ("sources-get", row.how_to_export.to_owned()),
    ];
    let mut card = format!("{}: {}\n", row.source, row.title);
    let width = lines
        .iter()
        .map(|(id, _)| texts.say(id).chars().count())
        .max()
        .unwrap_or_default();
    for (id, text) in lines.iter().filter(|(_, text)| !text.is_empty()) {
        let name = texts.say(id);
        let blanks = " ".repeat(width - name.chars().count());
        let indent = " ".repeat(width + 4);
        let text = wrapped(text, terminal::width().saturating_sub(width + 4));
        let text = text.join(&format!("\n{indent}"));
        let _ = writeln!(card, "  {name}{blanks}  {text}");
    }
    card.push('\n');
    card
}

/// A text in lines of at most so many characters, broken at blanks.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A draft of a mapping for every table that is not known.
pub(super) fn suggestions(reading: &Reading) -> String {
    let mut drafts: Vec<&str> = reading
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code.id == UNKNOWN_TABLE.id)
        .filter_map(|diagnostic| diagnostic.paste.as_deref())
        .collect();
    drafts.dedup();
    drafts
        .into_iter()
        .fold(String::new(), |text, draft| text + draft + "\n\n")
}

fn join<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items.collect::<Vec<_>>().join(" ")
}

/// What every block was taken for: for people file by file, with a line a block.
pub(super) fn inspect(reading: &Reading, format: Option<ListFormat>, texts: &Texts) -> Vec<u8> {
    let rows = input_rows(&reading.canonical);
    rows_in(&rows, chosen(format), || {
        let total = |count: fn(&InputRow) -> u32| {
            let sum: f64 = rows.iter().map(|row| f64::from(count(row))).sum();
            texts.number(sum, 0)
        };
        let args = Args::new()
            .number("blocks", rows.len() as f64)
            .text("rows", total(|row| row.rows))
            .text("read", total(|row| row.read))
            .text("aside", total(|row| row.set_aside))
            .text("rejected", total(|row| row.rejected));
        format!(
            "{}\n{}\n",
            inspect_blocks(&rows, texts),
            texts.get("inspect-total", &args)
        )
    })
}

/// The columns of `inspect` for people.
const INSPECT_COLUMNS: [&str; 8] = [
    "taken-for",
    "channel",
    "month",
    "rows",
    "read",
    "aside",
    "rejected",
    "fate",
];

/// How many of these are words, at the start of the line, before the numbers.
const INSPECT_WORDS: usize = 3;

fn inspect_blocks(rows: &[InputRow], texts: &Texts) -> String {
    let head = INSPECT_COLUMNS.map(|id| texts.say(&format!("inspect-{id}")));
    let lines: Vec<[String; 8]> = rows.iter().map(|row| inspect_line(row, texts)).collect();
    let widths: Vec<usize> = (0..head.len())
        .map(|column| {
            let cells = lines
                .iter()
                .map(|line| &line[column])
                .chain([&head[column]]);
            cells
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or_default()
        })
        .collect();
    let set = |line: &[String; 8]| {
        let mut text = String::from(" ");
        for (column, (cell, width)) in line.iter().zip(&widths).enumerate() {
            let is_number = (INSPECT_WORDS..head.len() - 1).contains(&column);
            let blanks = " ".repeat(width - cell.chars().count());
            let (before, after) = if is_number {
                (blanks.as_str(), "")
            } else {
                ("", blanks.as_str())
            };
            let _ = write!(text, " {before}{cell}{after} ");
        }
        text.trim_end().to_owned() + "\n"
    };
    let mut out = set(&head);
    let mut last = None;
    for (row, line) in rows.iter().zip(&lines) {
        let file = (&row.file, &row.member);
        if last != Some(file) {
            let member = row
                .member
                .as_ref()
                .map(|member| format!("!{member}"))
                .unwrap_or_default();
            let _ = writeln!(out, "\n{}{member}", row.file);
            last = Some(file);
        }
        out.push_str(&set(line));
    }
    out
}

fn inspect_line(row: &InputRow, texts: &Texts) -> [String; 8] {
    let source = row
        .source
        .clone()
        .unwrap_or_else(|| texts.say("inspect-unknown"));
    let sheet = row
        .sheet
        .as_ref()
        .map(|sheet| format!(" [{sheet}]"))
        .unwrap_or_default();
    let month = row.period_to.as_deref().and_then(|date| date.get(..7));
    [
        format!("{source} {}{sheet}", row.kind),
        row.channel
            .clone()
            .or_else(|| row.network.clone())
            .unwrap_or_default(),
        month.unwrap_or_default().to_owned(),
        row.rows.to_string(),
        row.read.to_string(),
        row.set_aside.to_string(),
        row.rejected.to_string(),
        texts.term("fate", &row.fate),
    ]
}

/// Every code with its first line.
pub(super) fn codes(texts: &Texts) -> String {
    texts.explained().join("\n") + "\n"
}
