//! Tables of numbers over days or over parts, read into series; every row accounted for.

use std::collections::BTreeMap;

use super::columns::{cells_in, doubtful_amount};
use super::dates::{AmbiguousDays, DayCell, DayHints, read_days};
use super::labels::{NUMBER_NEGATIVE, NUMBER_UNREADABLE, is_total};
use super::ledger::{Ledger, PERCENT_SIGNS_MIXED, without_noise};
use super::shown::{HIDDEN, has_contact};
use super::{Dating, Owner, SourceOutput, SourceSeries};
use crate::canonical::{Part, PartKind, Point};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Currency, Date, Metric, MetricUnit, Network, Origin, Over, Period};
use crate::files::numbers::{NumberCell, read_numbers, read_numbers_marked};
use crate::files::{RawBlock, RawCell, RawFile, RawRow};

/// A cell that should hold a day and does not.
pub(crate) const DAY_UNREADABLE: Code = Code::warning("day-unreadable");
/// Days that could be read in two ways.
pub(crate) const DAY_AMBIGUOUS: Code = Code::warning("day-ambiguous");
/// A day that stands in two rows with different numbers.
pub(crate) const DAY_TWICE: Code = Code::warning("day-twice");
/// Names of campaigns or sources that hold contacts of people.
pub(crate) const NAMES_WITHHELD: Code = Code::note("names-withheld");

/// A column of percentages where things are counted.
pub(crate) const PERCENT_NO_COUNT: Code = Code::warning("percent-no-count");
/// Numbers of which the export says only how large they are at most.
pub(crate) const NUMBERS_BOUNDED: Code = Code::note("numbers-bounded");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    DAY_UNREADABLE,
    DAY_AMBIGUOUS,
    DAY_TWICE,
    NAMES_WITHHELD,
    PERCENT_NO_COUNT,
    NUMBERS_BOUNDED,
];

/// What a column of numbers is.
#[derive(Clone, Debug)]
pub(super) struct ValueColumn {
    /// Where it is, from 0.
    pub(super) column: usize,
    /// What it counts.
    pub(super) metric: Metric,
    /// The currency of money.
    pub(super) currency: Option<Currency>,
    /// Of which part of the channel; for tables of parts, that of the row is taken instead.
    pub(super) part: Part,
}

impl ValueColumn {
    /// A column of the whole channel.
    pub(super) fn of(column: usize, metric: Metric) -> Self {
        Self {
            column,
            metric,
            currency: None,
            part: Part::Whole,
        }
    }
}

/// Opens the account of a block below its header; closes it at once where there is no row.
pub(super) fn below_header<'a>(
    file: &'a RawFile,
    block: &'a RawBlock,
    kind: &str,
    network: Network,
    output: &mut SourceOutput,
) -> Option<(Ledger<'a>, Owner, Vec<&'a RawRow>)> {
    let mut ledger = Ledger::new(file, block);
    ledger.set_aside(1);
    let rows: Vec<&RawRow> = block.rows.iter().skip(1).collect();
    if rows.is_empty() {
        ledger.close_empty(kind, output);
        return None;
    }
    let owner = ledger.owner_on(network);
    Some((ledger, owner, rows))
}

/// The numbers of columns, one a row; `None` where the cell says nothing. A row with a cell that
/// cannot be read is marked in `refused` with that column and the reason. `None` (the reason said)
/// where a column can be read in two ways.
pub(super) fn columns_of(
    ledger: &mut Ledger<'_>,
    rows: &[&RawRow],
    values: &[ValueColumn],
    refused: &mut [Option<(usize, Code)>],
) -> Option<Vec<Vec<Option<f64>>>> {
    let marks = values
        .iter()
        .map(|value| mark_of(cells_in(rows, value.column)));
    let mark = agreed_mark(marks);
    values
        .iter()
        .map(|value| numbers_of(ledger, rows, value, mark, refused))
        .collect()
}

/// A number as its metric can have it, freed of the noise of floats; the code of what is wrong with one
/// that is below zero or, where `is_whole`, has decimals.
pub(super) fn number_for(metric: Metric, is_whole: bool, number: f64) -> Result<f64, Code> {
    let (number, decimals) = without_noise(number);
    if number < 0.0 && !metric.may_be_negative() {
        Err(NUMBER_NEGATIVE)
    } else if decimals > 0 && is_whole {
        Err(NUMBER_UNREADABLE)
    } else {
        Ok(number)
    }
}

/// Whether a number of a metric is whole where credit is shared out: a key event may be split over
/// several ads or sources.
pub(super) fn is_whole_in_credit(metric: Metric) -> bool {
    metric.unit() == MetricUnit::Count && metric != Metric::KeyEvents
}

/// Whether the decimal mark of a column is a comma; `None` where it proves neither.
pub(super) fn mark_of<'a>(cells: impl IntoIterator<Item = &'a RawCell>) -> Option<bool> {
    read_numbers(cells).ok()?.decimal_comma
}

/// Whether the decimal mark of a table is a comma, as far as some of its columns prove it and none
/// contradicts: one table is written with one mark.
pub(super) fn agreed_mark(marks: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut agreed = None;
    for mark in marks.flatten() {
        if agreed.is_some_and(|known| known != mark) {
            return None;
        }
        agreed = Some(mark);
    }
    agreed
}

/// The first amount of money that may be a thousand times as much, and its column.
fn doubtful_money<'r>(rows: &[&'r RawRow], values: &[ValueColumn]) -> Option<(&'r RawRow, usize)> {
    let mark = agreed_mark(
        values
            .iter()
            .map(|value| mark_of(cells_in(rows, value.column))),
    );
    let of_money = |value: &&ValueColumn| value.metric.unit() == MetricUnit::Money;
    values.iter().filter(of_money).find_map(|value| {
        let cells = || cells_in(rows, value.column);
        let read = match (read_numbers(cells()), mark) {
            (Err(_), Some(comma)) => read_numbers_marked(cells(), comma),
            (read, _) => read,
        };
        let row = doubtful_amount(&read.ok()?, rows, value.currency)?;
        Some((row, value.column))
    })
}

fn numbers_of(
    ledger: &mut Ledger<'_>,
    rows: &[&RawRow],
    value: &ValueColumn,
    mark: Option<bool>,
    refused: &mut [Option<(usize, Code)>],
) -> Option<Vec<Option<f64>>> {
    let cells = || cells_in(rows, value.column);
    let numbers = match ledger.decimal_comma {
        Some(comma) => read_numbers_marked(cells(), comma),
        None => read_numbers(cells()).or_else(|ambiguous| match mark {
            Some(comma) => read_numbers_marked(cells(), comma),
            None => Err(ambiguous),
        }),
    };
    let numbers = match numbers {
        Ok(numbers) if !numbers.percent_signs && !numbers.mixed_percent => numbers,
        Ok(numbers) => {
            let code = if numbers.mixed_percent {
                PERCENT_SIGNS_MIXED
            } else {
                PERCENT_NO_COUNT
            };
            let place = rows.first().map_or_else(
                || ledger.place(),
                |row| ledger.cell_place(row, value.column),
            );
            ledger.say(Diagnostic::new(code).at(place));
            return None;
        }
        Err(ambiguous) => {
            let row = rows.get(ambiguous.index)?;
            ledger.say_ambiguous(row, value.column, &ambiguous.text);
            return None;
        }
    };
    let is_bounded = |cell: &NumberCell| matches!(cell, NumberCell::AtMost(_));
    let n_bounded = numbers.cells.iter().filter(|cell| is_bounded(cell)).count();
    let first_bounded = numbers.cells.iter().position(is_bounded);
    if let Some(row) = first_bounded.and_then(|at| rows.get(at)) {
        let place = ledger.cell_place(row, value.column);
        ledger.say(
            Diagnostic::new(NUMBERS_BOUNDED)
                .at(place)
                .with("n", n_bounded),
        );
    }
    let mut values = Vec::with_capacity(rows.len());
    for (at, number) in numbers.cells.iter().enumerate() {
        let mut refuse = |code| {
            if let Some(slot) = refused.get_mut(at) {
                slot.get_or_insert((value.column, code));
            }
            None
        };
        values.push(match number {
            NumberCell::Value(number) => {
                let is_whole = value.metric.unit() == MetricUnit::Count;
                number_for(value.metric, is_whole, *number).map_or_else(refuse, Some)
            }
            NumberCell::Missing | NumberCell::AtMost(_) => None,
            NumberCell::NotANumber => refuse(NUMBER_UNREADABLE),
        });
    }
    Some(values)
}

/// Reads a table with one row a day: `day_column` holds the days, each of `values` a metric. Rows
/// without any number and totals are set aside, and so is a row that says again what an earlier one
/// said; a row without a day, whose day or number cannot be read, or that says something else of the
/// same day, is refused.
/// `None` (and nothing booked, the reason said) where a column can be read in two ways.
pub(super) fn read_day_rows(
    ledger: &mut Ledger<'_>,
    owner: &Owner,
    rows: &[&RawRow],
    day_column: usize,
    values: &[ValueColumn],
    hints: DayHints,
    output: &mut SourceOutput,
) -> Option<()> {
    let days = match read_days(cells_in(rows, day_column), hints) {
        Ok(days) => days,
        Err(AmbiguousDays { text, index }) => {
            let row = rows.get(index)?;
            ledger.say_of(row, day_column, DAY_AMBIGUOUS, text);
            return None;
        }
    };
    // YouTube writes revenue in thousandths.
    if owner.network != Some(Network::YouTube)
        && let Some((row, column)) = doubtful_money(rows, values)
    {
        ledger.say_ambiguous(row, column, row.text(column));
        return None;
    }
    let mut refused: Vec<Option<(usize, Code)>> = vec![None; rows.len()];
    let columns = columns_of(ledger, rows, values, &mut refused)?;
    let mut periods: Vec<Option<Period>> = Vec::with_capacity(rows.len());
    let mut earlier: BTreeMap<Date, usize> = BTreeMap::new();
    let is_same = |one: usize, other: usize| {
        let numbers = |at: usize| columns.iter().map(move |column| column.get(at));
        numbers(one).eq(numbers(other))
    };
    for ((at, row), day) in rows.iter().enumerate().zip(&days.cells) {
        let has_number = columns
            .iter()
            .any(|column| column.get(at).is_some_and(Option::is_some));
        let refusal = refused.get(at).copied().flatten();
        periods.push(match (day, refusal) {
            (DayCell::NotADay, _) if is_total(row.text(day_column)) => {
                ledger.set_aside(1);
                None
            }
            (DayCell::NotADay, _) => {
                ledger.reject(row, day_column, DAY_UNREADABLE);
                None
            }
            (_, Some((column, code))) => {
                ledger.reject(row, column, code);
                None
            }
            (DayCell::Day(day), None) if has_number => match earlier.get(day) {
                None => {
                    earlier.insert(*day, at);
                    ledger.book_read(1);
                    Some(Period::day(*day))
                }
                Some(first) if is_same(*first, at) => {
                    ledger.set_aside(1);
                    None
                }
                Some(_) => {
                    ledger.reject(row, day_column, DAY_TWICE);
                    None
                }
            },
            (DayCell::Missing, None) if has_number => {
                ledger.reject(row, day_column, DAY_UNREADABLE);
                None
            }
            (DayCell::Missing | DayCell::Day(_), None) => {
                ledger.set_aside(1);
                None
            }
        });
    }
    for (value, column) in values.iter().zip(columns) {
        let points: Vec<Point> = rows
            .iter()
            .zip(&periods)
            .zip(&column)
            .filter_map(|((row, period), number)| {
                Some(Point {
                    period: (*period)?,
                    value: (*number)?,
                    row: row.number,
                })
            })
            .collect();
        push_series(
            owner,
            value,
            value.part.clone(),
            points,
            Dating::Dated,
            output,
        );
    }
    Some(())
}

/// Reads a table with one row a part (a traffic source, a campaign, a country): `part_of` says which
/// part a row is of, or `None` for a row to be refused with `unknown`. All points have `period`; where
/// it is not known, that of `latest` stands in and the series are undated.
#[expect(clippy::too_many_arguments, reason = "a table has as many sides")]
pub(super) fn read_part_rows(
    ledger: &mut Ledger<'_>,
    owner: &Owner,
    rows: &[&RawRow],
    label_column: usize,
    part_of: &dyn Fn(&RawRow) -> Option<Part>,
    unknown: Code,
    values: &[ValueColumn],
    period: Option<Period>,
    latest: Date,
    output: &mut SourceOutput,
) -> Option<()> {
    let mut refused: Vec<Option<(usize, Code)>> = vec![None; rows.len()];
    let columns = columns_of(ledger, rows, values, &mut refused)?;
    let dating = if period.is_some() {
        Dating::Dated
    } else {
        Dating::Undated
    };
    let period = period.unwrap_or(Period::day(latest));
    for (at, row) in rows.iter().enumerate() {
        let has_number = columns
            .iter()
            .any(|column| column.get(at).is_some_and(Option::is_some));
        if let Some((column, code)) = refused.get(at).copied().flatten() {
            ledger.reject(row, column, code);
            continue;
        }
        let Some(part) = part_of(row) else {
            ledger.reject(row, label_column, unknown);
            continue;
        };
        if !has_number {
            ledger.set_aside(1);
            continue;
        }
        ledger.book_read(1);
        for (value, column) in values.iter().zip(&columns) {
            if let Some(Some(number)) = column.get(at) {
                let point = Point {
                    period,
                    value: *number,
                    row: row.number,
                };
                push_series(owner, value, part.clone(), vec![point], dating, output);
            }
        }
    }
    Some(())
}

/// Adds a series unless it is empty. Names that hold a contact are not shown: the parts with such
/// names are one part, whose numbers are added up; people and states, which do not add up, are left out.
pub(super) fn push_series(
    owner: &Owner,
    value: &ValueColumn,
    part: Part,
    points: Vec<Point>,
    dating: Dating,
    output: &mut SourceOutput,
) {
    if points.is_empty() {
        return;
    }
    let mut series = SourceSeries {
        owner: owner.clone(),
        metric: value.metric,
        currency: value.currency,
        part,
        points,
        dating,
    };
    if let Some(part) = withheld(&series.part) {
        let note = Diagnostic::new(NAMES_WITHHELD).at(owner.place.clone());
        if !output.diagnostics.contains(&note) {
            output.diagnostics.push(note);
        }
        if value.metric.over_periods() != Over::Sum {
            return;
        }
        series.part = part;
        let is_same = |other: &&mut SourceSeries| {
            (&other.owner, other.metric, other.currency, other.dating)
                == (&series.owner, series.metric, series.currency, series.dating)
                && other.part == series.part
        };
        if let Some(known) = output.series.iter_mut().find(is_same) {
            return add_points(&mut known.points, series.points);
        }
    }
    output.series.push(series);
}

/// The part that stands for one whose name holds a contact; `None` for any other. Creators and
/// competitors are public, and their names begin with an `@`.
fn withheld(part: &Part) -> Option<Part> {
    match part {
        Part::From(origin) if has_contact(&origin.label) => Some(Part::From(Origin {
            network: None,
            label: HIDDEN.to_owned(),
        })),
        Part::Named(kind, name)
            if has_contact(name)
                && !matches!(
                    kind,
                    PartKind::Creator | PartKind::Competitor | PartKind::Product
                ) =>
        {
            Some(Part::Named(*kind, HIDDEN.to_owned()))
        }
        Part::Whole | Part::Cell(_) | Part::From(_) | Part::Named(_, _) => None,
    }
}

fn add_points(known: &mut Vec<Point>, points: Vec<Point>) {
    for point in points {
        match known.iter_mut().find(|other| other.period == point.period) {
            Some(other) => other.value = without_noise(other.value + point.value).0,
            None => known.push(point),
        }
    }
}
