//! Tables that no source knows, read as the user's `[[mapping]]` says.
//!
//! A mapping names columns of a table: either one with labels of a dimension and one with shares or
//! counts, or one with days and others with metrics. It is applied to every block of its files that
//! has these columns in one of the first rows; the other blocks stay unknown.

use std::collections::BTreeSet;

use super::columns::Columns;
use super::dates::DayHints;
use super::labels::{NUMBER_AMBIGUOUS, dimension_label, folded_header, is_total, share_step};
use super::ledger::{Ledger, Quantity, TableFacts};
use super::own_csv::{SHARES_NOT_TOLD, are_percents};
use super::series::{ValueColumn, read_day_rows};
use super::shown::has_contact;
use super::suggestions::suggest_for;
use super::{
    BlockOutcome, Certainty, Context, Evidence, SourceOutput, SourceSpec, unknown_block,
    unknown_table_in,
};
use crate::canonical::{Cell, Completeness, Fate, Part};
use crate::diag::{Code, Diagnostic};
use crate::domain::{
    Audience, Base, Currency, Dimension, Label, Metric, MetricUnit, Network, Unit,
};
use crate::files::numbers::NumberColumn;
use crate::files::{RawBlock, RawFile, RawRow};

/// A mapping that names no column of its file.
pub(crate) const MAPPING_WITHOUT_COLUMNS: Code = Code::warning("mapping-without-columns");

/// A mapping whose labels are people.
pub(crate) const MAPPING_PERSONAL: Code = Code::warning("mapping-personal");

/// A total that is smaller than the sum of the rows.
pub(crate) const MAPPING_TOTAL_TOO_SMALL: Code = Code::warning("mapping-total-too-small");

/// A total that is larger than the sum of the rows.
pub(crate) const MAPPING_ROWS_MISSING: Code = Code::note("mapping-rows-missing");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    MAPPING_WITHOUT_COLUMNS,
    MAPPING_PERSONAL,
    MAPPING_TOTAL_TOO_SMALL,
    MAPPING_ROWS_MISSING,
];

/// What tables that a mapping describes are told as. It is not in the registry: it recognizes nothing.
pub const MAPPED: SourceSpec = SourceSpec {
    id: "mapping",
    networks: &[],
    dimensions: &Dimension::ALL,
    seen_languages: &[],
    by_shape: false,
    metrics: &Metric::ALL,
    lists: &[],
    evidence: Evidence::Own,
    headers: &[],
    recognize: nothing,
    read: nothing_read,
};

fn nothing(_file: &RawFile) -> Option<Certainty> {
    None
}

fn nothing_read(_file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    SourceOutput::default()
}

/// How deep in a block its header can stand, below titles and comments.
pub(super) const HEADER_WITHIN: usize = 12;

/// One `[[mapping]]` of the workspace.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    /// The network, where neither folder nor name say it.
    pub network: Option<Network>,
    /// Who the people are; followers when not said.
    pub audience: Option<Audience>,
    /// What the table breaks them down by.
    pub dimension: Option<Dimension>,
    /// The column with the labels.
    pub column: Option<String>,
    /// The column with shares.
    pub share: Option<String>,
    /// The column with counts.
    pub count: Option<String>,
    /// What counts count; people when not said.
    pub unit: Option<Unit>,
    /// The column with days.
    pub day: Option<String>,
    /// The columns with metrics.
    pub metrics: Vec<(Metric, String)>,
    /// The currency of money.
    pub currency: Option<Currency>,
    /// Whether the decimal mark is a comma, where the user says it.
    pub decimal_comma: Option<bool>,
    /// Whether shares are percentages, or else fractions, where the user says it.
    pub is_percent: Option<bool>,
}

impl Mapping {
    /// The names of all its columns.
    fn columns(&self) -> Vec<&str> {
        let named = [&self.column, &self.share, &self.count, &self.day];
        let named = named.into_iter().flatten().map(String::as_str);
        named
            .chain(self.metrics.iter().map(|(_, column)| column.as_str()))
            .collect()
    }

    /// The row in which its columns are named.
    fn header(&self, block: &RawBlock) -> Option<usize> {
        let wanted: Vec<String> = self.columns().into_iter().map(folded_header).collect();
        let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
        let mut rows = block.rows.iter().take(HEADER_WITHIN);
        rows.position(|row| !wanted.is_empty() && Columns::new(row).has_all(&wanted))
    }
}

/// Reads a file by the mappings that are for it; `None` where there is none. Of a block that several
/// mappings fit, each reads its own columns; a table that none fits is said, with a draft for the file at
/// `pattern`.
pub fn read_mapped(
    file: &RawFile,
    mappings: &[&Mapping],
    pattern: &str,
    context: &Context<'_>,
) -> Option<SourceOutput> {
    if mappings.is_empty() {
        return None;
    }
    let mut output = SourceOutput::default();
    let mut is_applied = false;
    let mut unknown = Vec::new();
    for block in &file.blocks {
        let mut outcome: Option<BlockOutcome> = None;
        for mapping in mappings {
            let Some(header) = mapping.header(block) else {
                continue;
            };
            is_applied = true;
            let mut part = SourceOutput::default();
            read_block(file, block, header, mapping, context, &mut part);
            offer_keys(&mut part);
            output.tables.append(&mut part.tables);
            output.series.append(&mut part.series);
            output.diagnostics.append(&mut part.diagnostics);
            if let Some(read) = part.blocks.pop()
                && outcome.as_ref().is_none_or(|best| best.read < read.read)
            {
                outcome = Some(read);
            }
        }
        // A title above a table is none.
        if outcome.is_none() && block.rows.iter().any(|row| row.cells.len() > 1) {
            let draft = suggest_for(file, block, pattern);
            unknown.push(unknown_table_in(file, block, pattern, draft));
        }
        let nothing = || unknown_block(file, block);
        output.blocks.push(outcome.unwrap_or_else(nothing));
    }
    if is_applied {
        output.diagnostics.extend(unknown.into_iter().flatten());
    } else {
        let mut columns: Vec<&str> = mappings
            .iter()
            .flat_map(|mapping| mapping.columns())
            .collect();
        columns.dedup();
        output.diagnostics.push(
            Diagnostic::new(MAPPING_WITHOUT_COLUMNS)
                .at(file.place.clone())
                .with("columns", columns.join(", ")),
        );
    }
    Some(output)
}

/// Adds to what cannot be told the line of the mapping that would tell it.
fn offer_keys(part: &mut SourceOutput) {
    for said in &mut part.diagnostics {
        let line = match said.code {
            NUMBER_AMBIGUOUS => "decimal = \",\"          # or decimal = \".\"",
            SHARES_NOT_TOLD => "scale = \"percent\"    # or scale = \"fraction\"",
            _ => continue,
        };
        said.paste.get_or_insert_with(|| line.to_owned());
    }
}

fn read_block(
    file: &RawFile,
    block: &RawBlock,
    header: usize,
    mapping: &Mapping,
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    let mut ledger = Ledger::new(file, block);
    ledger.hide_texts();
    ledger.decimal_comma = mapping.decimal_comma;
    let columns = Columns::new(&block.rows[header]);
    let column = |name: &Option<String>| {
        let name = folded_header(name.as_deref()?);
        columns.find(&[&name])
    };
    let below: Vec<&RawRow> = block.rows.iter().skip(header + 1).collect();
    ledger.set_aside(header + 1);
    if let Some(day) = column(&mapping.day) {
        let values: Vec<ValueColumn> = mapping
            .metrics
            .iter()
            .filter_map(|(metric, name)| {
                let at = columns.find(&[&folded_header(name)])?;
                let currency = mapping
                    .currency
                    .filter(|_| metric.unit() == MetricUnit::Money);
                Some(ValueColumn {
                    column: at,
                    metric: *metric,
                    currency,
                    part: Part::Whole,
                })
            })
            .collect();
        let mut owner = ledger.owner();
        owner.network = mapping.network;
        let hints = DayHints::until(context.latest);
        let read = read_day_rows(&mut ledger, &owner, &below, day, &values, hints, output);
        ledger.close_after("mapped_days", read, output);
        return;
    }
    let value = column(&mapping.share).or_else(|| column(&mapping.count));
    let (Some(dimension), Some(label_column), Some(value_column)) =
        (mapping.dimension, column(&mapping.column), value)
    else {
        ledger.close_without("mapped", Fate::Damaged, output);
        return;
    };
    read_by_dimension(
        ledger,
        &below,
        (dimension, label_column, value_column),
        mapping,
        output,
    );
}

/// The sums of shares that are still a whole.
const WHOLE: std::ops::RangeInclusive<f64> = 0.98..=1.02;

/// The row of a total: its number, and what it sums up to.
struct Total {
    row: u32,
    value: f64,
}

fn read_by_dimension(
    mut ledger: Ledger<'_>,
    below: &[&RawRow],
    (dimension, label_column, value_column): (Dimension, usize, usize),
    mapping: &Mapping,
    output: &mut SourceOutput,
) {
    let kind = format!("mapped_{dimension}");
    let is_share = mapping.share.is_some();
    let (totals, rows): (Vec<&RawRow>, Vec<&RawRow>) = below
        .iter()
        .partition(|row| row.text(label_column).is_empty() || is_total(row.text(label_column)));
    if is_personal(dimension, &rows, label_column) {
        let place = match rows.first() {
            Some(row) => ledger.cell_place(row, label_column),
            None => ledger.place(),
        };
        ledger.say(Diagnostic::new(MAPPING_PERSONAL).at(place));
        ledger.close_without(&kind, Fate::Damaged, output);
        return;
    }
    // The total is read with the others: what proves the decimal mark of one proves it of all.
    let numbers = ledger.numbers(below, value_column);
    let total = numbers
        .as_ref()
        .and_then(|numbers| total_of(below, numbers, label_column));
    if let Some(numbers) = &numbers {
        ledger.decimal_comma = ledger.decimal_comma.or(numbers.decimal_comma);
    }
    ledger.set_aside(totals.len());
    let quantity = match &numbers {
        None => None,
        Some(_) if !is_share => Some(Quantity::Counts),
        Some(_) => {
            let name = mapping.share.as_deref().unwrap_or_default();
            let of_rows = ledger.numbers(&rows, value_column);
            of_rows
                .and_then(|of_rows| share_quantity(&mut ledger, &of_rows, name, dimension, mapping))
        }
    };
    let label_of = |text: &str| dimension_label(dimension, text);
    let taken = quantity
        .and_then(|quantity| ledger.take(&rows, label_column, value_column, quantity, &label_of));
    if taken.is_none() {
        ledger.close_without(&kind, Fate::Damaged, output);
        return;
    }
    let several = dimension.is_multi_label();
    let limit = (is_share && !several).then_some(0.0..=*WHOLE.end());
    if let Some(damage) = ledger.damage(limit) {
        ledger.say(damage);
        ledger.close_without(&kind, Fate::Damaged, output);
        return;
    }
    let mut coverage = None;
    let mut base_people = None;
    let mut is_whole = false;
    if is_share {
        let sum = ledger.share_sum();
        is_whole = WHOLE.contains(&sum) && !several;
        coverage = (!several).then_some(sum.min(1.0));
    } else {
        let is_closed = matches!(dimension, Dimension::Age | Dimension::Gender);
        match total.filter(|_| !ledger.cells.is_empty()) {
            None => is_whole = is_closed,
            Some(total) if several => base_people = Some(total.value),
            Some(total) => {
                let Some(missing) = missing_of(&mut ledger, &total) else {
                    ledger.close_without(&kind, Fate::Damaged, output);
                    return;
                };
                if missing > 0.0 {
                    coverage = Some((total.value - missing) / total.value);
                    base_people = Some(total.value);
                    add_missing(&mut ledger, dimension, &total, missing);
                } else {
                    is_whole = is_closed;
                }
            }
        }
    }
    let unit = mapping.unit.unwrap_or(Unit::People);
    let facts = TableFacts {
        network: mapping.network,
        audience: mapping.audience.unwrap_or(Audience::Followers),
        dimension,
        base: if is_share {
            Base::Unstated
        } else {
            Base::Everybody
        },
        unit,
        share_step: is_share.then(|| share_step(ledger.decimals, false)),
        completeness: if is_whole {
            Completeness::Complete
        } else {
            Completeness::Suppressed
        },
    };
    ledger.close_with(&kind, &facts, coverage, output);
    if let Some(table) = output.tables.last_mut() {
        table.total_people = base_people.filter(|_| unit == Unit::People);
    }
}

/// The only row that is called a total, where it has a number.
fn total_of(below: &[&RawRow], numbers: &NumberColumn, label_column: usize) -> Option<Total> {
    let is_named = |row: &RawRow| is_total(row.text(label_column));
    let rows = below.iter().zip(&numbers.cells);
    let mut named = rows.filter(|(row, _)| is_named(row));
    match (named.next(), named.next()) {
        (Some((row, cell)), None) => cell.value().map(|value| Total {
            row: row.number,
            value,
        }),
        _ => None,
    }
}

/// How many of the total stand in no row; `None` (the reason said) where the rows hold more than it.
fn missing_of(ledger: &mut Ledger<'_>, total: &Total) -> Option<f64> {
    let sum = ledger.count_sum();
    let place = ledger.place().at_row(total.row);
    let missing = total.value - sum;
    if missing < -0.5 {
        let says = Diagnostic::new(MAPPING_TOTAL_TOO_SMALL).at(place);
        ledger.say(says.with("total", total.value).with("sum", sum));
        return None;
    }
    if missing <= 0.5 {
        return Some(0.0);
    }
    let says = Diagnostic::new(MAPPING_ROWS_MISSING).at(place);
    ledger.say(says.with("total", total.value).with("missing", missing));
    Some(missing)
}

/// Puts those whom no row lists into the table, so that its shares are of the total: as the rest, or as
/// unknown where the rows are all there could be.
fn add_missing(ledger: &mut Ledger<'_>, dimension: Dimension, total: &Total, missing: f64) {
    let label = if matches!(dimension, Dimension::Age | Dimension::Gender) {
        Label::Unknown
    } else {
        Label::Rest
    };
    let known = ledger
        .cells
        .iter_mut()
        .find(|cell| cell.labels == [label.clone()]);
    match known.and_then(|cell| cell.count.as_mut()) {
        Some(count) => *count += missing,
        None => ledger.replace_set_aside(Cell {
            labels: vec![label],
            count: Some(missing),
            share: None,
            index: None,
            row: total.row,
            at_most: false,
        }),
    }
}

/// Whether shares are percentages or fractions, as the user says or as the column proves it; `None`, with
/// the reason said, where neither does.
fn share_quantity(
    ledger: &mut Ledger<'_>,
    numbers: &NumberColumn,
    name: &str,
    dimension: Dimension,
    mapping: &Mapping,
) -> Option<Quantity> {
    let sum: f64 = numbers.cells.iter().filter_map(|cell| cell.value()).sum();
    let sums: &[f64] = if dimension.is_multi_label() {
        &[]
    } else {
        &[sum]
    };
    let is_percent = mapping
        .is_percent
        .filter(|_| !numbers.percent_signs)
        .or_else(|| are_percents(numbers, name, sums));
    match is_percent {
        Some(true) => Some(Quantity::Percents),
        Some(false) => Some(Quantity::Fractions),
        None => {
            ledger.say_here(SHARES_NOT_TOLD);
            None
        }
    }
}

/// Whether labels of a dimension with free text name people: one holds an e-mail address or a telephone
/// number, or there are many of several words each and no two the same.
fn is_personal(dimension: Dimension, rows: &[&RawRow], column: usize) -> bool {
    const MOST_LABELS: usize = 50;
    const MOST_WORDS: usize = 2;
    let labels: Vec<&str> = rows.iter().map(|row| row.text(column)).collect();
    match dimension {
        // Labels that are none of theirs are refused, one by one.
        Dimension::Age | Dimension::Gender | Dimension::Country => return false,
        // Ranges of numbers of people look like telephone numbers.
        Dimension::CompanySize => {
            if labels.iter().any(|label| label.contains('@')) {
                return true;
            }
        }
        Dimension::Region
        | Dimension::City
        | Dimension::Language
        | Dimension::Interest
        | Dimension::Seniority
        | Dimension::JobFunction
        | Dimension::Industry
        | Dimension::Device => {
            if labels.iter().any(|label| has_contact(label)) {
                return true;
            }
        }
    }
    let words: usize = labels
        .iter()
        .map(|label| label.split_whitespace().count())
        .sum();
    let different: BTreeSet<&str> = labels.iter().copied().collect();
    labels.len() > MOST_LABELS
        && different.len() == labels.len()
        && words > MOST_WORDS * labels.len()
}
