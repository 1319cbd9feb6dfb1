//! Our own CSV, for numbers that a network shows only in its app and for the shop's own counts.
//!
//! The template with every column explained is `generic_template.csv`; `audiencefit template
//! generic` prints it. Column names are told in any order and case; lines that begin with `#` are
//! comments. A file can hold several sections with blank lines between them; a section that begins
//! with a header of its own changes the columns from there on. As people type these files by hand,
//! nothing in them is guessed: a bare share above 1 is refused, and so is a mix of `12%` and `0.12`.

mod columns;
mod rows;

use std::collections::BTreeMap;

use columns::{Column, Header};
use rows::{Cursor, Key, Numbers, Reading, lines};

use super::labels::percent_of;
use super::lines::is_comment;
use super::shown::without_contacts;
use super::{
    BlockOutcome, Certainty, Context, Evidence, SourceOutput, SourceSpec, SourceTable, block_place,
    row_count,
};
use crate::canonical::{Cell, Completeness, Fate};
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{AgeBand, Base, Dimension, Label, Network, Unit};
use crate::files::{RawBlock, RawFile};

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "generic",
    networks: &Network::ALL,
    dimensions: &Dimension::ALL,
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Own,
    headers: &[
        "audience",
        "dimension",
        "value",
        "share",
        "count",
        "channel",
        "network",
        "period",
        "total",
    ],
    recognize,
    read,
};

/// A column that the format does not have.
const GENERIC_COLUMN_UNKNOWN: Code = Code::warning("generic-column-unknown");
/// A column that is there twice.
const GENERIC_COLUMN_REPEATED: Code = Code::warning("generic-column-repeated");
/// A cell that must not be empty.
const GENERIC_CELL_EMPTY: Code = Code::warning("generic-cell-empty");
/// A value with an e-mail address or a telephone number in it.
const GENERIC_VALUE_PERSONAL: Code = Code::warning("generic-value-personal");
/// Rows without a number.
const GENERIC_UNFILLED: Code = Code::note("generic-unfilled");
/// A word that is none of the column's.
const GENERIC_WORD_UNKNOWN: Code = Code::warning("generic-word-unknown");
/// A period that cannot be read.
const GENERIC_PERIOD: Code = Code::warning("generic-period");
/// Text where an age band belongs.
const GENERIC_AGE: Code = Code::warning("generic-age");
/// A word for a gender that is not known.
const GENERIC_GENDER: Code = Code::warning("generic-gender");
/// A bare share above 1.
const GENERIC_SHARE_ABOVE_ONE: Code = Code::warning("generic-share-above-one");
/// A bare share in a column with percent signs.
const GENERIC_SHARE_MIXED: Code = Code::warning("generic-share-mixed");
/// An index that looks like a factor.
const GENERIC_INDEX_FACTOR: Code = Code::warning("generic-index-factor");
/// A second dimension that is the first again, or a value without its dimension.
const GENERIC_SECOND_DIMENSION: Code = Code::warning("generic-second-dimension");
/// More cells than columns.
const GENERIC_ROW_TOO_LONG: Code = Code::warning("generic-row-too-long");
/// Rows of one table that disagree about the whole table.
const GENERIC_CONFLICT: Code = Code::warning("generic-conflict");
/// One cell of a table twice.
const GENERIC_REPEATED: Code = Code::warning("generic-repeated");
/// Two age bands of a table that share an age.
const GENERIC_AGES_OVERLAP: Code = Code::warning("generic-ages-overlap");
/// Shares that sum to more than everybody.
const GENERIC_SUM: Code = Code::warning("generic-sum");
/// Counts that sum to more than the total.
const GENERIC_COUNT_SUM: Code = Code::warning("generic-count-sum");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    GENERIC_COLUMN_UNKNOWN,
    GENERIC_COLUMN_REPEATED,
    GENERIC_CELL_EMPTY,
    GENERIC_VALUE_PERSONAL,
    GENERIC_UNFILLED,
    GENERIC_WORD_UNKNOWN,
    GENERIC_PERIOD,
    GENERIC_AGE,
    GENERIC_GENDER,
    GENERIC_SHARE_ABOVE_ONE,
    GENERIC_SHARE_MIXED,
    GENERIC_INDEX_FACTOR,
    GENERIC_SECOND_DIMENSION,
    GENERIC_ROW_TOO_LONG,
    GENERIC_CONFLICT,
    GENERIC_REPEATED,
    GENERIC_AGES_OVERLAP,
    GENERIC_SUM,
    GENERIC_COUNT_SUM,
];

/// How far above 1 the shares of a table may sum, for rounding.
const SUM_SLACK: f64 = 0.02;
/// How near to 1 the shares of a table of ages and genders must sum to be all there is.
const WHOLE_TOLERANCE: f64 = 0.015;
/// The same where there are more categories than anybody lists: a missing percent may be a country.
const WHOLE_TOLERANCE_OPEN: f64 = 0.0005;

/// The empty file of this format, with its columns explained in comments.
pub fn template() -> &'static str {
    include_str!("../generic_template.csv")
}

/// The template for one network: the explanation of the columns, what of its audience is in no file of
/// it, and lines for that, with an empty share to be filled in. Lines that stay empty say so when
/// they are read.
pub fn template_of(network: Network) -> String {
    let mut comments = Vec::new();
    let mut rows = Vec::new();
    for line in include_str!("../generic_networks.txt").lines() {
        let mut words = line.splitn(3, ' ');
        let (Some(id), Some(what), Some(rest)) = (words.next(), words.next(), words.next()) else {
            continue;
        };
        if id != network.id() {
            continue;
        }
        if what == "note" {
            comments.push(format!("# {rest}"));
            continue;
        }
        let mut words = rest.split(' ');
        let dimension = words.next().unwrap_or_default();
        rows.extend(words.map(|value| format!("{id},{id},,{what},,{dimension},{value},,,,,,,,")));
    }
    let (explained, header) = template()
        .lines()
        .filter(|line| !line.is_empty())
        .take_while(|line| !line.starts_with("threads,"))
        .partition::<Vec<&str>, _>(|line| line.starts_with('#'));
    let lines = explained
        .into_iter()
        .chain(["#"])
        .chain(comments.iter().map(String::as_str))
        .chain([""])
        .chain(header)
        .chain(rows.iter().map(String::as_str));
    lines.fold(String::new(), |text, line| text + line + "\n")
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let first = file
        .blocks
        .iter()
        .flat_map(|block| &block.rows)
        .find(|row| !is_comment(row))?;
    Header::of(first).map(|_| Certainty::Keys)
}

/// The rows of one table, and whether none of them was refused.
struct Rows {
    rows: Vec<Reading>,
    is_whole: bool,
}

/// How many rows of each block were read and refused.
struct Accounts(Vec<(u32, u32)>);

impl Accounts {
    fn add(&mut self, block: usize, is_read: bool) {
        if let Some((read, refused)) = self.0.get_mut(block) {
            *(if is_read { read } else { refused }) += 1;
        }
    }

    fn outcomes(&self, file: &RawFile, has_lines: bool) -> Vec<BlockOutcome> {
        let outcome = |(block, (read, rejected)): (&RawBlock, &(u32, u32))| BlockOutcome {
            place: block_place(file, block),
            block: block.number,
            kind: "generic".to_owned(),
            fate: match (read, rejected) {
                (0, 0) if has_lines => Fate::SetAside,
                (0, 0) => Fate::Empty,
                (0, _) => Fate::Damaged,
                _ => Fate::Used,
            },
            rows: row_count(block),
            read: *read,
            set_aside: row_count(block).saturating_sub(read + rejected),
            rejected: *rejected,
            coverage: None,
        };
        file.blocks.iter().zip(&self.0).map(outcome).collect()
    }
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut out = SourceOutput::default();
    let (headers, lines) = lines(file, &mut out.diagnostics);
    let numbers = [Column::Share, Column::Count, Column::Total, Column::Index]
        .map(|column| Numbers::new(&lines, &headers, column));
    let mut accounts = Accounts(vec![(0, 0); file.blocks.len()]);
    let mut places: BTreeMap<Key, usize> = BTreeMap::new();
    let mut tables: Vec<Rows> = Vec::new();
    // A refused row whose table cannot be told may belong to any of them.
    let mut any_stray = false;
    let mut unfilled: Vec<Place> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(header) = headers.get(line.header) else {
            continue;
        };
        let cursor = Cursor {
            line,
            index,
            header,
            numbers: &numbers,
        };
        let (key, reading) = match cursor.read(&mut out.diagnostics) {
            Ok(reading) => (Some(reading.key.clone()), Some(reading)),
            Err(refusal) => {
                match refusal.diagnostic {
                    Some(diagnostic) => {
                        out.diagnostics.push(diagnostic);
                        accounts.add(line.block, false);
                    }
                    None => unfilled.push(line.place.clone().at_row(line.row.number)),
                }
                (refusal.key, None)
            }
        };
        let Some(key) = key else {
            any_stray = true;
            continue;
        };
        let at = *places.entry(key).or_insert_with(|| {
            tables.push(Rows {
                rows: Vec::new(),
                is_whole: true,
            });
            tables.len() - 1
        });
        match (tables.get_mut(at), reading) {
            (Some(table), Some(reading)) => table.rows.push(reading),
            (Some(table), None) => table.is_whole = false,
            (None, _) => {}
        }
    }
    if let Some(first) = unfilled.first() {
        let says = Diagnostic::new(GENERIC_UNFILLED).at(first.clone());
        out.diagnostics.push(says.with("rows", unfilled.len()));
    }
    for Rows { rows, is_whole } in tables {
        let verdict = checked(&rows);
        for row in &rows {
            accounts.add(row.block, verdict.is_ok());
        }
        match (verdict, rows.first()) {
            (Ok(()), Some(first)) => {
                out.tables
                    .push(table(file, first, &rows, is_whole && !any_stray));
            }
            (Err(diagnostic), _) => out.diagnostics.push(*diagnostic),
            (Ok(()), None) => {}
        }
    }
    out.blocks = accounts.outcomes(file, !lines.is_empty());
    out
}

/// What makes a whole table unusable: a contradiction between its rows.
fn checked(rows: &[Reading]) -> Result<(), Box<Diagnostic>> {
    let Some(first) = rows.first() else {
        return Ok(());
    };
    let total = rows.iter().find_map(|row| row.total);
    let base = rows.iter().find_map(|row| row.base);
    let mut seen: BTreeMap<&[Label], u32> = BTreeMap::new();
    let mut bands: Vec<AgeBand> = Vec::new();
    for row in rows {
        let other_total = total
            .zip(row.total)
            .is_some_and(|(total, other)| (total - other).abs() > 0.5);
        let other_base = base
            .zip(row.base)
            .is_some_and(|(base, other)| base != other);
        if other_total || other_base {
            let says = row.says(GENERIC_CONFLICT, None).with("row", first.row);
            return Err(Box::new(
                says.with("column", if other_total { "total" } else { "base" }),
            ));
        }
        if let Some(earlier) = seen.insert(&row.labels, row.row) {
            let labels: Vec<String> = row.labels.iter().map(ToString::to_string).collect();
            let says = row.says(GENERIC_REPEATED, Some(row.columns.0));
            return Err(Box::new(
                says.with("label", without_contacts(&labels.join(", ")))
                    .with("row", earlier),
            ));
        }
        for label in &row.labels {
            let Label::Age(band) = label else { continue };
            if bands.contains(band) {
                continue;
            }
            if let Some(other) = bands.iter().find(|other| other.overlaps(*band)) {
                let says = row.says(GENERIC_AGES_OVERLAP, Some(row.columns.0));
                return Err(Box::new(
                    says.with("first", other.to_string())
                        .with("second", band.to_string()),
                ));
            }
            bands.push(*band);
        }
    }
    if first
        .key
        .dimensions
        .iter()
        .any(|dimension| dimension.is_multi_label())
    {
        return Ok(());
    }
    let shares = certain(rows, |row| row.share);
    if shares > 1.0 + SUM_SLACK {
        let percent = percent_of(shares);
        return Err(Box::new(
            first
                .says(GENERIC_SUM, Some(first.columns.1))
                .with("percent", percent),
        ));
    }
    let counts = certain(rows, |row| row.count);
    match total {
        Some(total) if counts > total * (1.0 + SUM_SLACK) => {
            let says = first.says(GENERIC_COUNT_SUM, Some(first.columns.1));
            Err(Box::new(says.with("sum", counts).with("total", total)))
        }
        Some(_) | None => Ok(()),
    }
}

/// The sum of the numbers that are no bounds.
fn certain(rows: &[Reading], number: impl Fn(&Reading) -> Option<f64>) -> f64 {
    rows.iter()
        .filter(|row| !row.at_most)
        .filter_map(number)
        .sum()
}

fn table(file: &RawFile, first: &Reading, rows: &[Reading], is_whole: bool) -> SourceTable {
    let key = first.key.clone();
    let total_people = rows.iter().find_map(|row| row.total);
    let has_shares = rows.iter().any(|row| row.share.is_some());
    let all_share = rows.iter().all(|row| row.share.is_some() && !row.at_most);
    let all_count = rows.iter().all(|row| row.count.is_some() && !row.at_most);
    let sum_of_shares = certain(rows, |row| row.share);
    let sum_of_counts = certain(rows, |row| row.count);
    // A sum proves that nothing is missing, even where a row was refused; counts without a total
    // prove nothing, and the format says that they are all there is.
    let is_closed = |dimension: &Dimension| matches!(dimension, Dimension::Age | Dimension::Gender);
    let tolerance = if key.dimensions.iter().all(is_closed) {
        WHOLE_TOLERANCE
    } else {
        WHOLE_TOLERANCE_OPEN
    };
    let sums_up = all_share && (sum_of_shares - 1.0).abs() <= tolerance
        || all_count && total_people.is_some_and(|total| (total - sum_of_counts).abs() <= 0.5)
        || !has_shares && all_count && total_people.is_none() && is_whole;
    let is_complete = sums_up
        && !key
            .dimensions
            .iter()
            .any(|dimension| dimension.is_multi_label())
        && !rows.iter().any(|row| row.labels.contains(&Label::Rest));
    // The finest step: what is typed as 12% among 12.5% is 12.0 %.
    let share_step = rows.iter().filter_map(|row| row.step).reduce(f64::min);
    SourceTable {
        by_person: false,
        place: first.place.clone().at_row(first.row),
        block: file.blocks.get(first.block).map_or(1, |block| block.number),
        network: key.network,
        account: key.account,
        channel: key.channel,
        audience: key.audience,
        period: key.period,
        dimensions: key.dimensions,
        base: rows
            .iter()
            .find_map(|row| row.base)
            .unwrap_or(Base::Unstated),
        unit: Unit::People,
        total_people,
        share_step,
        completeness: if is_complete {
            Completeness::Complete
        } else {
            Completeness::Suppressed
        },
        cells: rows
            .iter()
            .map(|row| Cell {
                labels: row.labels.clone(),
                count: row.count,
                share: row.share,
                index: row.index,
                row: row.row,
                at_most: row.at_most,
            })
            .collect(),
    }
}
