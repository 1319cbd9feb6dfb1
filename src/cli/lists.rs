//! Lists that commands print: inputs, sources, codes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Serialize;

use super::args::ListFormat;
use super::terminal;
use crate::canonical::{BlockRecord, Completeness, InputRow, reasons_of};
use crate::diag::{self, Diagnostic};
use crate::domain::{InterestFamily, InterestLabel, interest_families, interest_labels};
use crate::i18n::{Args, Texts};
use crate::pipeline::Reading;
use crate::renderers::{csv_bytes, json_bytes, ndjson_bytes};
use crate::sources::{SOURCES, SourceSpec, UNKNOWN_TABLE};

/// One line of `audiencefit sources`.
#[derive(Serialize)]
struct SourceRow {
    source: &'static str,
    title: String,
    networks: String,
    dimensions: String,
    metrics: String,
    lists: String,
    seen_languages: String,
    other_languages: &'static str,
    evidence: &'static str,
    believed: String,
    oddities: String,
    how_to_export: String,
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
            title: texts.term("source-title", source.id),
            networks: join(source.networks.iter().map(|network| network.id())),
            dimensions: join(source.dimensions.iter().map(|dimension| dimension.id())),
            metrics: join(source.metrics.iter().map(|metric| metric.id())),
            lists: join(source.lists.iter().map(|listing| listing.id())),
            seen_languages: join(source.seen_languages.iter().copied()),
            other_languages: if source.by_shape { "by shape" } else { "no" },
            evidence: source.evidence.id(),
            believed: attribute(source.id, "believed"),
            oddities: attribute(source.id, "oddities"),
            how_to_export: attribute(source.id, "get"),
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
        ("sources-gives", texts.enumeration(&gives)),
        ("sources-languages", languages),
        ("sources-evidence", texts.term("evidence", row.evidence)),
        ("sources-believed", row.believed.clone()),
        ("sources-oddities", row.oddities.clone()),
        ("sources-get", row.how_to_export.clone()),
    ];
    let mut card = texts.labeled(row.source, &row.title) + "\n";
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

/// One line of `audiencefit interests`.
#[derive(Serialize)]
struct InterestRow {
    family: &'static str,
    name: String,
    parent: Option<&'static str>,
    network: &'static str,
    label: &'static str,
    source: &'static str,
}

/// The families of interests, with the labels of each network.
pub(super) fn interests(format: Option<ListFormat>, texts: &Texts) -> Vec<u8> {
    let families: BTreeMap<&str, &InterestFamily> =
        interest_families().iter().map(|it| (it.id, it)).collect();
    let rows: Vec<InterestRow> = interest_labels()
        .iter()
        .map(|label| InterestRow {
            family: label.family,
            name: texts.term("interest", label.family),
            parent: families.get(label.family).and_then(|it| it.parent),
            network: label.vendor.unwrap_or_default(),
            label: label.label,
            source: label.source,
        })
        .collect();
    rows_in(&rows, chosen(format), || {
        let families = interest_families().iter();
        families
            .map(|family| interest_card(family, texts))
            .collect()
    })
}

/// A family as people read it: its name and what it is a part of, and below it a line a network.
fn interest_card(family: &InterestFamily, texts: &Texts) -> String {
    let mut lines: BTreeMap<Option<&str>, Vec<&InterestLabel>> = BTreeMap::new();
    for label in interest_labels().iter().filter(|it| it.family == family.id) {
        lines.entry(label.vendor).or_default().push(label);
    }
    // What a profile may say, and the name where it is another.
    let name = texts.term("interest", family.id);
    let mut card = family.id.replace('_', " ");
    if name != card {
        card = texts.labeled(&card, &name);
    }
    if let Some(parent) = family.parent {
        let args = Args::new()
            .text("family", card)
            .text("parent", texts.term("interest", parent));
        card = texts.get("interests-part", &args);
    }
    card.push('\n');
    for (vendor, labels) in lines {
        let whose = vendor.map_or_else(
            || texts.say("interests-words"),
            |vendor| texts.term("interests-vendor", vendor),
        );
        let labels: Vec<&str> = labels.into_iter().map(|it| it.label).collect();
        let line = texts.labeled(&whose, &texts.enumeration(&labels));
        push_wrapped(&mut card, &line, "  ");
    }
    card.push('\n');
    card
}

/// A text in lines of at most so many characters, broken at blanks.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
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

/// One block as `audiencefit inspect` prints it.
#[derive(Serialize)]
struct InspectRow {
    file: String,
    member: Option<String>,
    sheet: Option<String>,
    row: Option<u32>,
    hash: String,
    block: u32,
    source: Option<String>,
    fate: String,
    kind: String,
    channel: Option<String>,
    network: Option<String>,
    month: Option<String>,
    period_from: Option<String>,
    period_to: Option<String>,
    rows: u32,
    read: u32,
    set_aside: u32,
    rejected: u32,
    coverage: Option<f64>,
    completeness: Option<String>,
    /// What the network leaves out, in words.
    withheld: Option<String>,
    /// Why, in words: every message about the block.
    reasons: String,
}

/// The same with its messages one by one.
#[derive(Serialize)]
struct InspectDocument<'a> {
    #[serde(flatten)]
    block: &'a InspectRow,
    diagnostics: Vec<Said>,
}

/// A message about a block.
#[derive(Serialize)]
struct Said {
    code: &'static str,
    severity: &'static str,
    row: Option<u32>,
    column: Option<u32>,
    message: String,
    hint: Option<String>,
    write: Option<String>,
}

fn said(diagnostic: &Diagnostic, texts: &Texts) -> Said {
    let words = diag::message(diagnostic, texts);
    let place = diagnostic.place.as_ref();
    Said {
        code: words.code,
        severity: words.severity.id(),
        row: place.and_then(|place| place.row),
        column: place.and_then(|place| place.column),
        message: words.text,
        hint: words.hint,
        write: words.paste,
    }
}

fn inspect_row(record: &BlockRecord, messages: &[Said], texts: &Texts) -> InspectRow {
    let InputRow {
        file,
        member,
        sheet,
        row,
        hash,
        block,
        source,
        fate,
        kind,
        channel,
        network,
        period_from,
        period_to,
        rows,
        read,
        set_aside,
        rejected,
        coverage,
        completeness,
    } = InputRow::new(record);
    let known = record
        .completeness
        .filter(|known| *known != Completeness::Complete);
    let reasons: Vec<String> = messages
        .iter()
        .map(|said| match (said.row, said.column) {
            (Some(row), Some(column)) => format!("{row}:{column}: {}", said.message),
            (Some(row), None) => format!("{row}: {}", said.message),
            (None, _) => said.message.clone(),
        })
        .collect();
    InspectRow {
        file,
        member,
        sheet,
        row,
        hash,
        block,
        source,
        fate,
        kind,
        channel,
        network,
        month: record
            .period
            .map(|period| period.reporting_month().to_string()),
        period_from,
        period_to,
        rows,
        read,
        set_aside,
        rejected,
        coverage,
        completeness,
        withheld: known.map(|known| texts.term("withheld", known.id())),
        reasons: reasons.join("; "),
    }
}

/// What every block was taken for, and why: for people file by file, for programs block by block.
pub(super) fn inspect(reading: &Reading, format: Option<ListFormat>, texts: &Texts) -> Vec<u8> {
    let records = &reading.canonical.inputs;
    let reasons = reasons_of(records, &reading.canonical.said);
    let blocks = records.iter().zip(reasons).map(|(record, reasons)| {
        let messages: Vec<Said> = reasons.into_iter().map(|it| said(it, texts)).collect();
        (inspect_row(record, &messages, texts), messages)
    });
    let (rows, messages): (Vec<InspectRow>, Vec<Vec<Said>>) = blocks.unzip();
    let documents = |messages: Vec<Vec<Said>>| -> Vec<InspectDocument<'_>> {
        let blocks = rows.iter().zip(messages);
        blocks
            .map(|(block, diagnostics)| InspectDocument { block, diagnostics })
            .collect()
    };
    match chosen(format) {
        ListFormat::Table => inspect_files(&rows, &messages, texts).into_bytes(),
        ListFormat::Csv => csv_bytes(&rows),
        ListFormat::Json => json_bytes(&documents(messages)),
        ListFormat::Ndjson => ndjson_bytes(&documents(messages)),
    }
}

/// What `audiencefit inspect` says of several blocks of one file at once.
#[derive(Default)]
struct Blocks<'a> {
    kinds: BTreeMap<String, usize>,
    rows: [u32; 4],
    coverage: BTreeSet<String>,
    withheld: BTreeSet<&'a str>,
}

/// By what blocks of a file go together: source, channel, month, fate.
type Alike<'a> = (&'a str, &'a str, &'a str, &'a str);

/// How many messages about a file are printed.
const REASONS_SHOWN: usize = 5;

fn inspect_files(rows: &[InspectRow], messages: &[Vec<Said>], texts: &Texts) -> String {
    let mut out = String::new();
    let mut start = 0;
    while let Some(first) = rows.get(start) {
        // Members of an archive are one file to who downloaded it.
        let same = rows[start..]
            .iter()
            .take_while(|row| row.file == first.file);
        let end = start + same.count();
        let _ = writeln!(out, "{}", first.file);
        for ((source, channel, month, fate), blocks) in alike(&rows[start..end], texts) {
            let line = blocks_line([source, channel, month, fate], &blocks, texts);
            push_wrapped(&mut out, &line, "  ");
        }
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for said in messages[start..end].iter().flatten() {
            if told.insert(&said.message) && told.len() <= REASONS_SHOWN {
                let line = match said.row {
                    Some(row) => texts.labeled(&texts.plain(row.into()), &said.message),
                    None => said.message.clone(),
                };
                push_wrapped(&mut out, &format!("– {line}"), "    ");
            }
        }
        if told.len() > REASONS_SHOWN {
            let more = Args::new().number("more", (told.len() - REASONS_SHOWN) as f64);
            push_wrapped(&mut out, &texts.get("inspect-more", &more), "    ");
        }
        out.push('\n');
        start = end;
    }
    let total = |count: fn(&InspectRow) -> u32| {
        let sum: f64 = rows.iter().map(|row| f64::from(count(row))).sum();
        texts.number(sum, 0)
    };
    let args = Args::new()
        .number("blocks", rows.len() as f64)
        .text("rows", total(|row| row.rows))
        .text("read", total(|row| row.read))
        .text("aside", total(|row| row.set_aside))
        .text("rejected", total(|row| row.rejected));
    push_wrapped(&mut out, &texts.get("inspect-total", &args), "");
    out
}

fn alike<'a>(rows: &'a [InspectRow], texts: &Texts) -> BTreeMap<Alike<'a>, Blocks<'a>> {
    let mut groups: BTreeMap<Alike<'a>, Blocks<'a>> = BTreeMap::new();
    for row in rows {
        let channel = row.channel.as_deref().or(row.network.as_deref());
        let key = (
            row.source.as_deref().unwrap_or_default(),
            channel.unwrap_or_default(),
            row.month.as_deref().unwrap_or_default(),
            row.fate.as_str(),
        );
        let blocks = groups.entry(key).or_default();
        let kind = texts.term("block", &row.kind).replace('_', " ");
        *blocks.kinds.entry(kind).or_default() += 1;
        let counts = [row.rows, row.read, row.set_aside, row.rejected];
        for (sum, count) in blocks.rows.iter_mut().zip(counts) {
            *sum = sum.saturating_add(count);
        }
        blocks.withheld.extend(row.withheld.as_deref());
        let covered = row.coverage.filter(|share| *share < FULL_COVERAGE);
        blocks
            .coverage
            .extend(covered.map(|share| texts.percent(share, 0)));
    }
    groups
}

/// A share from which on a table is spoken of as whole.
const FULL_COVERAGE: f64 = 0.995;

fn blocks_line(key: [&str; 4], blocks: &Blocks<'_>, texts: &Texts) -> String {
    let [source, channel, month, fate] = key;
    let kinds = blocks.kinds.iter();
    let kinds: Vec<String> = kinds
        .map(|(kind, n)| match n {
            1 => kind.clone(),
            n => {
                let args = Args::new()
                    .number("times", *n as f64)
                    .text("what", kind.as_str());
                texts.get("inspect-times", &args)
            }
        })
        .collect();
    let [rows, read, aside, rejected] = blocks.rows.map(|count| texts.number(f64::from(count), 0));
    let counts = Args::new()
        .text("rows", rows)
        .text("read", read)
        .text("aside", aside)
        .text("rejected", rejected);
    let whose = [channel, month].into_iter().filter(|it| !it.is_empty());
    let whose = texts.enumeration(&whose.collect::<Vec<_>>());
    let kinds = texts.enumeration(&kinds);
    let mut parts = vec![
        texts.term("fate", fate),
        if source.is_empty() {
            kinds
        } else {
            texts.labeled(source, &kinds)
        },
        whose,
        texts.get("inspect-rows", &counts),
    ];
    if !blocks.coverage.is_empty() {
        let shares = texts.enumeration(&blocks.coverage.iter().collect::<Vec<_>>());
        parts.push(texts.get("inspect-covers", &Args::new().text("shares", shares)));
    }
    parts.extend(blocks.withheld.iter().map(ToString::to_string));
    parts.retain(|part| !part.is_empty());
    texts.parts(&parts)
}

/// A paragraph within the terminal's width, its first line at `indent` and the others a little further.
fn push_wrapped(out: &mut String, text: &str, indent: &str) {
    let width = terminal::width().saturating_sub(indent.len() + 4);
    let mut before = indent.to_owned();
    for line in wrapped(text, width) {
        let _ = writeln!(out, "{before}{line}");
        before = format!("{indent}    ");
    }
}
