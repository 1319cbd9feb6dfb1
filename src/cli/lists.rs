//! Lists that commands print: inputs, sources, codes.

use serde::Serialize;

use super::args::ListFormat;
use super::terminal;
use crate::canonical::{InputRow, input_rows};
use crate::i18n::{Args, Texts};
use crate::pipeline::Reading;
use crate::renderers::{self, csv_bytes, json_bytes, ndjson_bytes};
use crate::report::{Align, Table};
use crate::sources::SOURCES;

/// One line of `audiencefit sources`.
#[derive(Serialize)]
struct SourceRow {
    source: &'static str,
    title: &'static str,
    networks: String,
    dimensions: String,
    seen_languages: String,
    other_languages: &'static str,
    how_to_export: &'static str,
}

fn chosen(format: Option<ListFormat>) -> ListFormat {
    format.unwrap_or(if terminal::shows_output() { ListFormat::Table } else { ListFormat::Csv })
}

fn table(head: &[String], rows: Vec<Vec<String>>) -> String {
    let table = Table {
        caption: String::new(),
        columns: head.iter().map(|title| (title.clone(), Align::Start)).collect(),
        rows,
        note: String::new(),
    };
    renderers::terminal::table_text(&table, terminal::width()) + "\n"
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
pub(super) fn sources(format: Option<ListFormat>) -> Vec<u8> {
    let rows: Vec<SourceRow> = SOURCES
        .iter()
        .map(|source| SourceRow {
            source: source.id,
            title: source.title,
            networks: join(source.networks.iter().map(|network| network.id())),
            dimensions: join(source.dimensions.iter().map(|dimension| dimension.id())),
            seen_languages: join(source.seen_languages.iter().copied()),
            other_languages: if source.by_shape { "by shape" } else { "no" },
            how_to_export: source.how_to_export,
        })
        .collect();
    rows_in(&rows, chosen(format), || {
        let head = ["source", "export", "gives", "languages", "how to get it"].map(str::to_owned);
        let lines: Vec<Vec<String>> = rows
            .iter()
            .map(|row| {
                let gives = if row.dimensions.is_empty() { "no audience numbers" } else { &row.dimensions };
                let mut languages = row.seen_languages.clone();
                if row.other_languages == "by shape" {
                    languages.push_str(" and others by shape");
                }
                vec![
                    row.source.to_owned(),
                    row.title.to_owned(),
                    gives.to_owned(),
                    languages,
                    row.how_to_export.to_owned(),
                ]
            })
            .collect();
        table(&head, lines)
    })
}

fn join<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items.collect::<Vec<_>>().join(" ")
}

/// What every block was taken for.
pub(super) fn inspect(reading: &Reading, format: Option<ListFormat>, texts: &Texts) -> Vec<u8> {
    let rows = input_rows(&reading.canonical);
    rows_in(&rows, chosen(format), || {
        let head = ["file", "block", "taken-for", "channel", "month", "rows", "read", "aside", "rejected", "fate"]
            .map(|id| texts.say(&format!("inspect-{id}")));
        let lines: Vec<Vec<String>> = rows.iter().map(|row| inspect_line(row, texts)).collect();
        let total = |count: fn(&InputRow) -> u32| rows.iter().map(|row| f64::from(count(row))).sum::<f64>();
        let args = Args::new()
            .number("blocks", rows.len() as f64)
            .text("rows", texts.number(total(|row| row.rows), 0))
            .text("read", texts.number(total(|row| row.read), 0))
            .text("aside", texts.number(total(|row| row.set_aside), 0))
            .text("rejected", texts.number(total(|row| row.rejected), 0));
        format!("{}{}\n", table(&head, lines), texts.get("inspect-total", &args))
    })
}

fn inspect_line(row: &InputRow, texts: &Texts) -> Vec<String> {
    let mut file = row.file.clone();
    for (mark, part) in [("!", &row.member), (" ", &row.sheet)] {
        if let Some(part) = part {
            file.push_str(mark);
            file.push_str(part);
        }
    }
    let taken_for = row.taken_for.clone().unwrap_or_else(|| texts.say("inspect-unknown"));
    vec![
        file,
        row.block.to_string(),
        format!("{taken_for} {}", row.kind).trim_end().to_owned(),
        row.channel.clone().or_else(|| row.network.clone()).unwrap_or_default(),
        row.period_to.as_deref().and_then(|date| date.get(..7)).unwrap_or_default().to_owned(),
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
