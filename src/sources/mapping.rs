//! Tables that no source knows, read as the user's `[[mapping]]` says; and drafts of such mappings.
//!
//! A mapping names columns of a table: either one with labels of a dimension and one with shares or
//! counts, or one with days and others with metrics. It is applied to every block of its files that
//! has these columns in one of the first rows; the other blocks stay unknown.

use std::collections::BTreeSet;

use super::columns::{Columns, cells_in};
use super::dates::{DayHints, read_days};
use super::labels::{
    age_bin, cleaned, country_label, dimension_label, folded_header, gender, is_rest, is_total,
    is_unknown, looks_numeric, share_step,
};
use super::ledger::{Ledger, Quantity, TableFacts};
use super::series::{ValueColumn, read_day_rows};
use super::shown::has_contact;
use super::{BlockOutcome, Certainty, Context, Evidence, SourceOutput, SourceSpec, unknown_block};
use crate::canonical::{Completeness, Fate, Part};
use crate::diag::{Code, Diagnostic};
use crate::domain::{
    Audience, Base, Currency, Dimension, Label, Metric, MetricUnit, Network, Unit,
};
use crate::files::numbers::{NumberCell, read_numbers};
use crate::files::{RawBlock, RawFile, RawRow};

/// A mapping that names no column of its file.
pub(crate) const MAPPING_WITHOUT_COLUMNS: Code = Code::warning("mapping-without-columns");

/// A mapping whose labels are people.
pub(crate) const MAPPING_PERSONAL: Code = Code::warning("mapping-personal");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[MAPPING_WITHOUT_COLUMNS, MAPPING_PERSONAL];

/// What tables that a mapping describes are told as. It is not in the registry: it recognizes nothing.
pub const MAPPED: SourceSpec = SourceSpec {
    id: "mapping",
    title: "Your own mapping",
    networks: &[],
    dimensions: &Dimension::ALL,
    seen_languages: &[],
    by_shape: false,
    metrics: &Metric::ALL,
    lists: &[],
    evidence: Evidence::Own,
    headers: &[],
    how_to_export: "audiencefit inspect --suggest",
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
const HEADER_WITHIN: usize = 12;

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
/// mappings fit, each reads its own columns.
pub fn read_mapped(
    file: &RawFile,
    mappings: &[&Mapping],
    context: &Context<'_>,
) -> Option<SourceOutput> {
    if mappings.is_empty() {
        return None;
    }
    let mut output = SourceOutput::default();
    let mut is_applied = false;
    for block in &file.blocks {
        let mut outcome: Option<BlockOutcome> = None;
        for mapping in mappings {
            let Some(header) = mapping.header(block) else {
                continue;
            };
            is_applied = true;
            let mut part = SourceOutput::default();
            read_block(file, block, header, mapping, context, &mut part);
            output.tables.append(&mut part.tables);
            output.series.append(&mut part.series);
            output.diagnostics.append(&mut part.diagnostics);
            if let Some(read) = part.blocks.pop()
                && outcome.as_ref().is_none_or(|best| best.read < read.read)
            {
                outcome = Some(read);
            }
        }
        let unknown = || unknown_block(file, block);
        output.blocks.push(outcome.unwrap_or_else(unknown));
    }
    if !is_applied {
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
        match read_day_rows(&mut ledger, &owner, &below, day, &values, hints, output) {
            Some(()) => ledger.close_read("mapped_days", output),
            None => ledger.close_without("mapped_days", Fate::Damaged, output),
        }
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
    ledger.set_aside(totals.len());
    let quantity = if is_share {
        share_quantity(&rows, value_column)
    } else {
        Quantity::Counts
    };
    let label_of = |text: &str| dimension_label(dimension, text);
    if ledger
        .take(&rows, label_column, value_column, quantity, &label_of)
        .is_none()
    {
        ledger.close_without(&kind, Fate::Damaged, output);
        return;
    }
    let several = dimension.is_multi_label();
    let sum = ledger.share_sum();
    let limit = (is_share && !several).then_some(0.0..=*WHOLE.end());
    if let Some(damage) = ledger.damage(limit) {
        ledger.say(damage);
        ledger.close_without(&kind, Fate::Damaged, output);
        return;
    }
    let is_whole = if is_share {
        WHOLE.contains(&sum) && !several
    } else {
        matches!(dimension, Dimension::Age | Dimension::Gender)
    };
    let facts = TableFacts {
        network: mapping.network,
        audience: mapping.audience.unwrap_or(Audience::Followers),
        dimension,
        base: if is_share {
            Base::Unstated
        } else {
            Base::Everybody
        },
        unit: mapping.unit.unwrap_or(Unit::People),
        share_step: is_share.then(|| share_step(ledger.decimals, quantity == Quantity::Percents)),
        completeness: if is_whole {
            Completeness::Complete
        } else {
            Completeness::Suppressed
        },
    };
    let coverage = (is_share && !several).then_some(sum.min(1.0));
    ledger.close_with(&kind, &facts, coverage, output);
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

/// Whether shares without a sign are percents: a number above 1 proves it.
fn share_quantity(rows: &[&RawRow], column: usize) -> Quantity {
    let cells = cells_in(rows, column);
    let is_percent = read_numbers(cells).is_ok_and(|numbers| {
        numbers.percent_signs
            || numbers.cells.iter().any(|cell| match cell {
                NumberCell::Value(value) | NumberCell::AtMost(value) => *value > 1.0,
                NumberCell::Missing | NumberCell::NotANumber => false,
            })
    });
    if is_percent {
        Quantity::Percents
    } else {
        Quantity::Fractions
    }
}

/// A draft of a mapping for an unknown file, ready to paste, for the first block in which a column
/// looks like a dimension or like days; `None` where no block does. `pattern` is the file's path in
/// the workspace.
pub fn suggest(file: &RawFile, pattern: &str) -> Option<String> {
    file.blocks
        .iter()
        .find_map(|block| suggest_for(block, pattern))
}

fn suggest_for(block: &RawBlock, pattern: &str) -> Option<String> {
    let header_at = block.rows.iter().take(HEADER_WITHIN).position(|row| {
        row.cells.len() > 1
            && row
                .cells
                .iter()
                .all(|cell| !cell.text.is_empty() && !looks_numeric(&cell.text))
    })?;
    let header = &block.rows[header_at];
    // A row with a contact is no header, but somebody's.
    if header.cells.iter().any(|cell| has_contact(&cell.text)) {
        return None;
    }
    let rows = &block.rows[header_at + 1..];
    if rows.is_empty() {
        return None;
    }
    let n_columns = header.cells.len();
    let mut lines = vec!["[[mapping]]".to_owned()];
    lines.push(format!("files = [{}]", quoted(pattern)));
    let numbers: Vec<usize> = (0..n_columns)
        .filter(|column| {
            let mut cells = rows.iter().map(|row| row.text(*column));
            cells.clone().any(|text| !text.is_empty())
                && cells.all(|text| text.is_empty() || text == "-" || looks_numeric(text))
        })
        .collect();
    let by = |column: usize| dimension_of(rows, column);
    if let Some((column, dimension)) = (0..n_columns)
        .filter(|column| !numbers.contains(column))
        .find_map(|column| Some((column, by(column)?)))
    {
        let value = numbers.first()?;
        let name = header.text(*value);
        let texts = || rows.iter().map(|row| row.text(*value));
        let is_share = name.contains('%')
            || texts().any(|text| text.contains('%') || text.contains(['.', ',']));
        lines.push(format!("audience = {}", quoted(Audience::Followers.id())));
        lines.push(format!("dimension = {}", quoted(dimension.id())));
        lines.push(format!(
            "column = {}",
            quoted(&cleaned(header.text(column)))
        ));
        let key = if is_share { "share" } else { "count" };
        lines.push(format!("{key} = {}", quoted(&cleaned(name))));
        return Some(lines.join("\n"));
    }
    let day = (0..n_columns).find(|column| holds_days(rows, *column))?;
    let value = numbers.iter().find(|column| **column != day)?;
    lines.push(format!("day = {}", quoted(&cleaned(header.text(day)))));
    let name = cleaned(header.text(*value));
    let metric = Metric::from_id(&name).unwrap_or(Metric::Views);
    lines.push(format!("metrics = {{ {metric} = {} }}", quoted(&name)));
    Some(lines.join("\n"))
}

/// The dimension that most labels of a column are of.
fn dimension_of(rows: &[RawRow], column: usize) -> Option<Dimension> {
    let labels: Vec<&str> = rows
        .iter()
        .map(|row| row.text(column))
        .filter(|text| !text.is_empty() && !is_total(text))
        .collect();
    let counts_for = |text: &&&str| !is_unknown(text) && !is_rest(text);
    let known = labels.iter().filter(counts_for).count();
    if known == 0 {
        return None;
    }
    let most = |is: &dyn Fn(&str) -> bool| {
        let fitting = labels.iter().filter(counts_for).filter(|text| is(text));
        fitting.count() * 5 >= known * 4
    };
    if most(&|text| age_bin(text).is_some()) {
        Some(Dimension::Age)
    } else if most(&|text| gender(text).is_some()) {
        Some(Dimension::Gender)
    } else if most(&|text| matches!(country_label(text), Label::Country(_))) {
        Some(Dimension::Country)
    } else {
        None
    }
}

fn holds_days(rows: &[RawRow], column: usize) -> bool {
    let cells = rows.iter().filter_map(|row| row.cells.get(column));
    read_days(cells, DayHints::default()).is_ok_and(|days| {
        !days.cells.is_empty() && days.cells.iter().all(|cell| cell.day().is_some())
    })
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => {
                out.push('\\');
                out.push(sign);
            }
            sign if sign.is_control() => out.push(' '),
            sign => out.push(sign),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_written_as_toml_reads_them() {
        assert_eq!(quoted("a \"b\" \\ c\n"), "\"a \\\"b\\\" \\\\ c \"");
        assert!(is_total("Gesamt"));
    }
}
