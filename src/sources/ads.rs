//! Reports of ads, row by row: what the exports of Meta and Google have in common once their headers
//! are understood.
//!
//! A report splits the same money and the same impressions by whatever its user chose: days, campaigns,
//! ages. Money, clicks and impressions add up over rows; people reached do not, because the same person
//! can be in several rows. So a sum of reach is never made: where a cell of a table would need one,
//! impressions are counted instead.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::{cells_in, doubtful_amount, is_twice};
use super::ledger::{COLUMN_TWICE, Ledger, PERCENT_SIGNS_MIXED, without_noise};
use super::series::{
    ValueColumn, agreed_mark, is_whole_in_credit, mark_of, number_for, push_series,
};
use super::{Dating, Owner, SourceOutput, labels};
use crate::canonical::{Cell, Part, Point};
use crate::diag::{Code, Diagnostic};
use crate::domain::{
    AgeBand, Currency, Date, Dimension, Label, Metric, MetricUnit, Month, Over, Period,
};
use crate::files::numbers::{NumberCell, NumberColumn, read_numbers, read_numbers_marked};
use crate::files::{RawCell, RawRow};

/// Money of several currencies in one report: it cannot be added up.
pub(crate) const ADS_CURRENCIES_MIXED: Code = Code::warning("ads-currencies-mixed");
/// A row was refused, so that sums over rows would lack it.
pub(crate) const ADS_SUMS_INCOMPLETE: Code = Code::warning("ads-sums-incomplete");
/// Empty cells in a column of which the network leaves none empty.
pub(crate) const ADS_CELLS_EMPTY: Code = Code::warning("ads-cells-empty");
/// A cell of money that cannot be read: its column is left out.
pub(crate) const ADS_MONEY_UNREADABLE: Code = Code::warning("ads-money-unreadable");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    ADS_CURRENCIES_MIXED,
    ADS_SUMS_INCOMPLETE,
    ADS_CELLS_EMPTY,
    ADS_MONEY_UNREADABLE,
];

/// A column of numbers and what it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Measure {
    /// Where it is, from 0.
    pub(super) column: usize,
    /// What it counts.
    pub(super) metric: Metric,
}

impl Measure {
    /// Whether it counts money.
    pub(super) fn is_money(self) -> bool {
        self.metric.unit() == MetricUnit::Money
    }
}

/// One row of a report, understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct AdRow {
    /// The row in the file, from 1.
    pub(super) row: u32,
    /// Of what days, where a column says it.
    pub(super) period: Option<Period>,
    /// The currency of its money, where the file says it.
    pub(super) currency: Option<Currency>,
    /// The campaign.
    pub(super) campaign: Option<String>,
    /// Where the ads were shown.
    pub(super) placement: Option<String>,
    /// Of which people.
    pub(super) people: Vec<(Dimension, Label)>,
    /// The numbers, one a measure; `None` where the cell says nothing.
    pub(super) values: Vec<Option<f64>>,
}

/// A row that cannot be read: the column and the reason.
pub(super) type Refusal = Option<(usize, Code)>;

/// Reads columns of numbers, one value a row and measure. Where a column alone does not prove its
/// decimal mark, another column of numbers of the report does: one program wrote them all. A row with a
/// cell that cannot be read is marked in `refused`; a cell of money that cannot be read takes away its
/// column only. `None` (the reason said) where a column can be read in two ways, or stands there twice
/// with different numbers.
pub(super) fn read_measures(
    ledger: &mut Ledger<'_>,
    header: &RawRow,
    rows: &[&RawRow],
    measures: &[Measure],
    is_absent: &dyn Fn(&str) -> bool,
    refused: &mut [Refusal],
) -> Option<Vec<Vec<Option<f64>>>> {
    let mark = decimal_comma(header, rows, measures);
    let mut values = vec![Vec::with_capacity(measures.len()); rows.len()];
    for measure in measures {
        if is_twice(header, rows, measure.column) {
            let place = ledger.place();
            ledger.say(
                Diagnostic::new(COLUMN_TWICE)
                    .at(place)
                    .with("column", header.text(measure.column)),
            );
            return None;
        }
        let cells: Vec<RawCell> = rows
            .iter()
            .map(|row| match row.cells.get(measure.column) {
                Some(cell) if is_absent(&cell.text) => RawCell::default(),
                Some(cell) if measure.is_money() => without_currency(cell),
                Some(cell) => cell.clone(),
                None => RawCell::default(),
            })
            .collect();
        let read = read_numbers(&cells).or_else(|ambiguous| match mark {
            Some(comma) => read_numbers_marked(&cells, comma),
            None => Err(ambiguous),
        });
        if measure.is_money()
            && let Ok(numbers) = &read
            && let Some(at) = bad_money(*measure, numbers)
        {
            let row = rows.get(at)?;
            ledger.say_of(
                row,
                measure.column,
                ADS_MONEY_UNREADABLE,
                row.text(measure.column),
            );
            for values in &mut values {
                values.push(None);
            }
            continue;
        }
        let numbers = match read {
            Ok(numbers) if !numbers.percent_signs && !numbers.mixed_percent => numbers,
            Ok(_) => {
                ledger.say_here(PERCENT_SIGNS_MIXED);
                return None;
            }
            Err(ambiguous) => {
                let row = rows.get(ambiguous.index)?;
                ledger.say_of(
                    row,
                    measure.column,
                    labels::NUMBER_AMBIGUOUS,
                    ambiguous.text,
                );
                return None;
            }
        };
        if measure.metric.unit() == MetricUnit::Money
            && let Some(row) = doubtful_amount(
                &numbers,
                rows,
                Currency::in_brackets(header.text(measure.column)),
            )
        {
            let text = row.text(measure.column);
            ledger.say_of(row, measure.column, labels::NUMBER_AMBIGUOUS, text);
            return None;
        }
        take_column(*measure, &numbers, &mut values, refused);
    }
    Some(values)
}

/// The first cell of a column of money that holds none.
fn bad_money(measure: Measure, numbers: &NumberColumn) -> Option<usize> {
    numbers.cells.iter().position(|cell| match cell {
        NumberCell::Value(number) => number_for(measure.metric, false, *number).is_err(),
        NumberCell::NotANumber => true,
        NumberCell::Missing | NumberCell::AtMost(_) => false,
    })
}

/// Takes the money out of rows whose currencies differ, and out of their total, and says so.
pub(super) fn keep_currencies_apart(
    ledger: &mut Ledger<'_>,
    measures: &[Measure],
    rows: &mut [AdRow],
    total: Option<&mut AdRow>,
) {
    let currencies: BTreeSet<Option<Currency>> = rows.iter().map(|row| row.currency).collect();
    if currencies.len() <= 1 {
        return;
    }
    for row in rows.iter_mut().chain(total) {
        for (measure, value) in measures.iter().zip(&mut row.values) {
            if measure.is_money() {
                *value = None;
            }
        }
    }
    ledger.say_here(ADS_CURRENCIES_MIXED);
}

/// The first age band that shares ages with another one, and its row.
pub(super) fn overlapping_age(cells: &[Cell]) -> Option<(u32, String)> {
    let mut bands: BTreeSet<AgeBand> = BTreeSet::new();
    for cell in cells {
        for label in &cell.labels {
            let Label::Age(band) = label else { continue };
            if bands
                .iter()
                .any(|known| known != band && known.overlaps(*band))
            {
                return Some((cell.row, band.to_string()));
            }
            bands.insert(*band);
        }
    }
    None
}

fn take_column(
    measure: Measure,
    numbers: &NumberColumn,
    values: &mut [Vec<Option<f64>>],
    refused: &mut [Refusal],
) {
    for ((number, values), refusal) in numbers.cells.iter().zip(values).zip(refused) {
        let mut refuse = |code| {
            refusal.get_or_insert((measure.column, code));
            None
        };
        values.push(match number {
            NumberCell::Value(number) => {
                let metric = measure.metric;
                number_for(metric, is_whole_in_credit(metric), *number).map_or_else(refuse, Some)
            }
            NumberCell::Missing | NumberCell::AtMost(_) => None,
            NumberCell::NotANumber => refuse(labels::NUMBER_UNREADABLE),
        });
    }
}

/// Whether decimals have a comma, where the columns that are read, and those of percentages and of
/// money beside them, prove it and none contradicts. Names and numbers of campaigns prove nothing.
fn decimal_comma(header: &RawRow, rows: &[&RawRow], measures: &[Measure]) -> Option<bool> {
    let marks = (0..header.cells.len()).map(|column| {
        let is_read = measures.iter().any(|measure| measure.column == column);
        let is_rate = || {
            let mut cells = filled(rows, column).into_iter();
            cells.any(|text| text.ends_with('%') || money_in(text).is_some())
        };
        (is_read || is_rate())
            .then(|| {
                let cells: Vec<RawCell> = cells_in(rows, column).map(without_currency).collect();
                mark_of(&cells)
            })
            .flatten()
    });
    agreed_mark(marks)
}

/// The currency and the number of an amount that is written with both: `US$3.38`, `CHF 3.38`,
/// `1.204,50 €`, `-€5`.
fn money_in(text: &str) -> Option<(&str, String)> {
    let text = text.trim();
    let (minus, body) = match text.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest.trim_start()),
        None => ("", text),
    };
    let is_of_number = |sign: char| {
        sign.is_ascii_digit()
            || sign.is_whitespace()
            || matches!(sign, '.' | ',' | '\'' | '’' | '-' | '−')
    };
    let mark = body.trim_matches(is_of_number);
    let number = body
        .strip_prefix(mark)
        .or_else(|| body.strip_suffix(mark))?
        .trim();
    let is_amount = is_currency_mark(mark) && labels::looks_numeric(number);
    is_amount.then(|| (mark, format!("{minus}{number}")))
}

/// Whether a text is what stands for a currency: a sign with letters or without, or an ISO code.
fn is_currency_mark(mark: &str) -> bool {
    let is_code = mark.len() == 3 && mark.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_sign = mark.chars().count() <= 4 && mark.chars().any(is_currency_sign);
    is_code || is_sign || matches!(mark, "zł" | "Kč" | "kr" | "Ft" | "lei")
}

/// The cell without the sign or the code of a currency: `US$3.38` is 3.38.
fn without_currency(cell: &RawCell) -> RawCell {
    match money_in(&cell.text) {
        Some((_, text)) => RawCell { text, number: None },
        None => cell.clone(),
    }
}

/// A row whose money has no signs of currencies, and whose words for no number are gone.
pub(super) fn plain_row(row: &RawRow, measures: &[(usize, Metric)]) -> RawRow {
    let is_money = |column: usize| {
        let mut measures = measures.iter();
        measures.any(|(of, metric)| *of == column && metric.unit() == MetricUnit::Money)
    };
    let plain = |(column, cell): (usize, &RawCell)| {
        if is_no_number(&cell.text) {
            RawCell::default()
        } else if is_money(column) {
            without_currency(cell)
        } else {
            cell.clone()
        }
    };
    RawRow {
        number: row.number,
        cells: row.cells.iter().enumerate().map(plain).collect(),
    }
}

fn is_currency_sign(c: char) -> bool {
    matches!(
        c,
        '$' | '€' | '£' | '¥' | '₹' | '₽' | '₴' | '₺' | '₩' | '₪' | '₫' | '₱' | '৳'
    )
}

/// What Google Ads writes where there is no number: ` --`, `No data`.
pub(super) fn is_no_number(text: &str) -> bool {
    matches!(labels::folded(text).as_str(), "" | "--" | "no data")
}

/// The currency that all of these cells are written in; `None` for a bare `$`, which many have.
pub(super) fn currency_of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Currency> {
    let mut found = None;
    for text in cells.filter(|text| !is_no_number(text)) {
        let Some((mark, _)) = money_in(text) else {
            if labels::looks_numeric(text) {
                continue;
            }
            return None;
        };
        let currency = match mark {
            "€" => Currency::new("EUR"),
            "£" => Currency::new("GBP"),
            "₹" => Currency::new("INR"),
            "US$" => Currency::new("USD"),
            "CA$" => Currency::new("CAD"),
            "A$" | "AU$" => Currency::new("AUD"),
            "MX$" => Currency::new("MXN"),
            "R$" => Currency::new("BRL"),
            "zł" => Currency::new("PLN"),
            "Kč" => Currency::new("CZK"),
            "Ft" => Currency::new("HUF"),
            code if code.len() == 3 && code.is_ascii() => Currency::new(code),
            _ => None,
        };
        let currency = Some(currency?);
        if found.is_some_and(|known| Some(known) != currency) {
            return None;
        }
        found = currency;
    }
    found
}

/// The values of one part of a report, as far as they were added up.
struct Group {
    measure: Measure,
    currency: Option<Currency>,
    part: Part,
    points: Vec<(Option<Period>, f64, u32, u32)>,
}

/// Adds rows up to series, a part, metric and period each.
#[derive(Default)]
pub(super) struct Collector {
    groups: Vec<Group>,
    index: BTreeMap<(usize, Part, Option<Currency>), usize>,
    points: BTreeMap<(usize, Option<Period>), usize>,
}

impl Collector {
    /// Adds the numbers of a row to a part; only the metrics for which `takes` says so.
    pub(super) fn add(
        &mut self,
        row: &AdRow,
        part: &Part,
        measures: &[Measure],
        takes: &dyn Fn(Metric) -> bool,
    ) {
        for (measure, value) in measures.iter().zip(&row.values) {
            let Some(value) = value.filter(|_| takes(measure.metric)) else {
                continue;
            };
            let currency = row.currency.filter(|_| measure.is_money());
            let key = (measure.column, part.clone(), currency);
            let at = *self.index.entry(key).or_insert_with(|| {
                self.groups.push(Group {
                    measure: *measure,
                    currency,
                    part: part.clone(),
                    points: Vec::new(),
                });
                self.groups.len() - 1
            });
            let Some(group) = self.groups.get_mut(at) else {
                continue;
            };
            let point = *self.points.entry((at, row.period)).or_insert_with(|| {
                group.points.push((row.period, 0.0, row.row, 0));
                group.points.len() - 1
            });
            if let Some((_, sum, _, rows)) = group.points.get_mut(point) {
                *sum += value;
                *rows += 1;
            }
        }
    }

    /// The series; points without a period of their own have `period`, and where that is not known
    /// either the series are undated. People are not added up: a point of reach comes from one row.
    pub(super) fn finish(
        self,
        owner: &Owner,
        period: Option<Period>,
        latest: Date,
        output: &mut SourceOutput,
    ) {
        for group in self.groups {
            let is_additive = group.measure.metric.over_periods() != Over::Nothing;
            let dated = period.is_some() || group.points.iter().all(|point| point.0.is_some());
            let points = group
                .points
                .iter()
                .filter(|(_, _, _, rows)| is_additive || *rows == 1)
                .map(|(own, value, row, _)| Point {
                    period: own.or(period).unwrap_or(Period::day(latest)),
                    value: without_noise(*value).0,
                    row: *row,
                })
                .collect();
            let value = ValueColumn {
                currency: group.currency,
                ..ValueColumn::of(group.measure.column, group.measure.metric)
            };
            let dating = if dated {
                Dating::Dated
            } else {
                Dating::Undated
            };
            push_series(owner, &value, group.part, points, dating, output);
        }
    }
}

/// The rows of one table's time.
pub(super) struct Span<'a> {
    /// From the first to the last day, where it is known.
    pub(super) period: Option<Period>,
    /// Its rows.
    pub(super) rows: Vec<&'a AdRow>,
}

/// The rows by the period of the table that they belong to: those of one period together; shorter
/// periods within one month make that month.
pub(super) fn spans(rows: &[AdRow]) -> Vec<Span<'_>> {
    let periods: BTreeSet<Option<Period>> = rows.iter().map(|row| row.period).collect();
    let is_one = periods.len() <= 1;
    let within_a_month = |period: Period| Month::of(period.from) == Month::of(period.to) && !is_one;
    let mut spans: Vec<(Option<Period>, Span<'_>)> = Vec::new();
    let mut index: BTreeMap<Option<Period>, usize> = BTreeMap::new();
    for row in rows {
        let key = row.period.map(|period| {
            if within_a_month(period) {
                Period::month(Month::of(period.from))
            } else {
                period
            }
        });
        let at = *index.entry(key).or_insert_with(|| {
            let span = Span {
                period: row.period,
                rows: Vec::new(),
            };
            spans.push((key, span));
            spans.len() - 1
        });
        if let Some((_, span)) = spans.get_mut(at) {
            span.period = span.period.zip(row.period).map(|(a, b)| Period {
                from: a.from.min(b.from),
                to: a.to.max(b.to),
            });
            span.rows.push(row);
        }
    }
    spans.into_iter().map(|(_, span)| span).collect()
}

/// The labels of a row on these dimensions; `None` where it lacks one.
fn labels_of(row: &AdRow, dimensions: &[Dimension]) -> Option<Vec<Label>> {
    dimensions
        .iter()
        .map(|dimension| {
            let mut found = row.people.iter();
            found
                .find(|(known, _)| known == dimension)
                .map(|(_, label)| label.clone())
        })
        .collect()
}

/// The cells of a table by these dimensions, in the file's order, and the most rows that one of them
/// is made of. Values of rows with the same labels are added up; a cell without a value is left out.
pub(super) fn cells_of(
    rows: &[&AdRow],
    dimensions: &[Dimension],
    measure: usize,
) -> (Vec<Cell>, usize) {
    let mut cells: Vec<(Cell, usize)> = Vec::new();
    let mut index: BTreeMap<Vec<Label>, usize> = BTreeMap::new();
    for row in rows {
        let Some(labels) = labels_of(row, dimensions) else {
            continue;
        };
        let at = *index.entry(labels.clone()).or_insert_with(|| {
            let cell = Cell {
                labels,
                count: None,
                share: None,
                index: None,
                row: row.row,
                at_most: false,
            };
            cells.push((cell, 0));
            cells.len() - 1
        });
        if let Some((cell, rows)) = cells.get_mut(at) {
            *rows += 1;
            if let Some(value) = row.values.get(measure).copied().flatten() {
                cell.count = Some(cell.count.unwrap_or(0.0) + value);
            }
        }
    }
    let most = cells.iter().map(|(_, rows)| *rows).max().unwrap_or(0);
    let cells = cells
        .into_iter()
        .map(|(cell, _)| cell)
        .filter(|cell| cell.count.is_some())
        .collect();
    (cells, most)
}

/// The sum of a measure over rows; `None` where no row has it.
pub(super) fn sum_of<'a>(rows: impl Iterator<Item = &'a AdRow>, measure: usize) -> Option<f64> {
    rows.filter_map(|row| row.values.get(measure).copied().flatten())
        .fold(None, |sum, value| Some(sum.unwrap_or(0.0) + value))
}

/// Whether a row says something else and lacks a number. Campaigns that were not shown have nothing but
/// zeros and empty cells.
pub(super) fn is_gap(row: &AdRow, measure: usize) -> bool {
    let has_some = row.values.iter().flatten().any(|value| *value > 0.0);
    row.values.get(measure).copied().flatten().is_none() && has_some
}

/// Where the measures of impressions and money stand of which some rows lack a value, how many, and of
/// which the rows do not add up to the total all the same.
pub(super) fn with_gaps(
    rows: &[AdRow],
    measures: &[Measure],
    total: Option<&AdRow>,
) -> Vec<(usize, usize)> {
    /// What rounding to cents can take from a row.
    const CENT: f64 = 0.01;
    let mut gaps = Vec::new();
    for (at, measure) in measures.iter().enumerate() {
        if !matches!(measure.metric, Metric::Impressions | Metric::Cost) {
            continue;
        }
        let value = |row: &AdRow| row.values.get(at).copied().flatten();
        let empty = rows.iter().filter(|row| is_gap(row, at)).count();
        let is_whole = sum_of(rows.iter(), at)
            .zip(total.and_then(value))
            .is_some_and(|(sum, whole)| {
                let slack = if measure.is_money() {
                    CENT * (rows.len() + 1) as f64 / 2.0
                } else {
                    0.5
                };
                (sum - whole).abs() < slack
            });
        if empty > 0 && empty < rows.len() && !is_whole {
            gaps.push((at, empty));
        }
    }
    gaps
}

/// Where the measure of a metric stands among the measures.
pub(super) fn position(measures: &[Measure], metric: Metric) -> Option<usize> {
    measures.iter().position(|measure| measure.metric == metric)
}

/// The distinct filled cells of a column.
pub(super) fn filled<'a>(rows: &[&'a RawRow], column: usize) -> Vec<&'a str> {
    rows.iter()
        .map(|row| row.text(column))
        .filter(|text| !text.is_empty())
        .collect()
}

/// Whether a column holds ages: bands in every filled cell but those for unknown ages and totals.
pub(super) fn is_age_column(cells: &[&str]) -> bool {
    let is_age = |text: &&str| age_band(text).is_some();
    cells.iter().any(is_age) && cells.iter().all(|text| is_age(text) || is_word(text))
}

/// Whether a column holds genders as the ad networks write them, which is in English.
pub(super) fn is_gender_column(cells: &[&str]) -> bool {
    let is_gender = |text: &&str| {
        let word = labels::folded(text);
        matches!(word.as_str(), "male" | "female")
    };
    cells.iter().any(is_gender) && cells.iter().all(|text| is_gender(text) || is_word(text))
}

/// `Unknown`, or `All` of a subtotal.
fn is_word(text: &str) -> bool {
    is_unknown(text) || is_all(text)
}

/// Whether the network does not know.
pub(super) fn is_unknown(text: &str) -> bool {
    labels::is_unknown(text) || labels::folded(text) == "undetermined"
}

/// The word of subtotals.
pub(super) fn is_all(text: &str) -> bool {
    text.eq_ignore_ascii_case("all")
}

/// The label of an age: `18 - 24`, `65+`, `65 or more`, `Unknown`.
pub(super) fn age_label(text: &str) -> Option<Label> {
    if is_unknown(text) {
        return Some(Label::Unknown);
    }
    age_band(text).map(Label::Age)
}

fn age_band(text: &str) -> Option<AgeBand> {
    let word = labels::folded(text);
    match word.strip_suffix(" or more") {
        Some(age) => labels::age_bin(&format!("{age}+")),
        None => labels::age_bin(&word),
    }
}

/// The label of a gender.
pub(super) fn gender_label(text: &str) -> Option<Label> {
    if is_unknown(text) {
        return Some(Label::Unknown);
    }
    labels::gender(text).map(Label::Gender)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> RawCell {
        RawCell {
            text: text.to_owned(),
            number: None,
        }
    }

    fn row(period: &str, label: &str, reach: f64) -> AdRow {
        let (from, to) = period.split_once(' ').unwrap();
        AdRow {
            period: Some(Period {
                from: from.parse().unwrap(),
                to: to.parse().unwrap(),
            }),
            people: vec![(Dimension::Region, Label::Text(label.to_owned()))],
            values: vec![Some(reach)],
            ..AdRow::default()
        }
    }

    #[test]
    fn currencies_before_numbers() {
        assert_eq!(without_currency(&cell("US$3.38")).text, "3.38");
        assert_eq!(without_currency(&cell("€1,204.50")).text, "1,204.50");
        assert_eq!(without_currency(&cell("SE10")).text, "SE10");
        assert_eq!(without_currency(&cell("3.38")).text, "3.38");
        for (text, number) in [
            ("CHF 3.38", "3.38"),
            ("CHF1'204.50", "1'204.50"),
            ("1.204,50 €", "1.204,50"),
            ("12,00 PLN", "12,00"),
            ("12,00 zł", "12,00"),
            ("-€5.00", "-5.00"),
            ("ABCD 12", "ABCD 12"),
            ("Oct 5", "Oct 5"),
        ] {
            assert_eq!(without_currency(&cell(text)).text, number);
        }
        let of = |cells: &[&str]| currency_of(cells.iter().copied()).map(|c| c.to_string());
        assert_eq!(of(&["US$3.38", "", "US$0.00"]).as_deref(), Some("USD"));
        assert_eq!(of(&["€1,204.50"]).as_deref(), Some("EUR"));
        assert_eq!(of(&["CHF 3.38", "CHF 1.20", " --"]).as_deref(), Some("CHF"));
        assert_eq!(of(&["3,38 €", "0,00 €"]).as_deref(), Some("EUR"));
        assert_eq!(of(&["€3.38", "CHF 3.38"]), None);
        assert_eq!(of(&["$3.38"]), None);
        assert_eq!(of(&["€3.38", "£3.38"]), None);
        assert_eq!(of(&["3.38"]), None);
    }

    #[test]
    fn days_make_months_and_one_period_stays() {
        let days = [
            row("2026-10-30 2026-10-30", "A", 1.0),
            row("2026-11-01 2026-11-01", "A", 2.0),
            row("2026-10-31 2026-10-31", "A", 4.0),
        ];
        let found: Vec<(String, usize)> = spans(&days)
            .iter()
            .map(|span| (span.period.unwrap().to_string(), span.rows.len()))
            .collect();
        assert_eq!(
            found,
            [
                ("2026-10-30..2026-10-31".to_owned(), 2),
                ("2026-11-01..2026-11-01".to_owned(), 1)
            ]
        );
        let whole = [
            row("2026-10-03 2026-10-31", "A", 1.0),
            row("2026-10-03 2026-10-31", "B", 2.0),
        ];
        assert_eq!(spans(&whole).len(), 1);
        let rows: Vec<&AdRow> = days.iter().collect();
        let (cells, most) = cells_of(&rows, &[Dimension::Region], 0);
        assert_eq!((cells.len(), cells[0].count, most), (1, Some(7.0), 3));
    }

    #[test]
    fn reach_is_not_added_up() {
        let measures = [
            Measure {
                column: 0,
                metric: Metric::Reach,
            },
            Measure {
                column: 1,
                metric: Metric::Impressions,
            },
        ];
        let mut rows = [
            row("2026-10-01 2026-10-31", "A", 10.0),
            row("2026-10-01 2026-10-31", "B", 20.0),
        ];
        let mut collector = Collector::default();
        for row in &mut rows {
            row.values.push(Some(30.0));
            collector.add(row, &Part::Whole, &measures, &|_| true);
        }
        let mut output = SourceOutput::default();
        collector.finish(
            &Owner::default(),
            None,
            Date::constant(2026, 10, 31),
            &mut output,
        );
        assert_eq!(output.series.len(), 1);
        assert_eq!(output.series[0].metric, Metric::Impressions);
        assert!((output.series[0].points[0].value - 60.0).abs() < 1e-9);
    }

    #[test]
    fn columns_by_their_cells() {
        assert!(is_age_column(&["18-24", "65+", "Unknown"]));
        assert!(!is_age_column(&["Unknown"]));
        assert!(!is_age_column(&["18-24", "Spring"]));
        assert!(is_gender_column(&["male", "female", "unknown", "All"]));
        assert!(!is_gender_column(&["Spring"]));
        assert_eq!(age_label("65 or more"), Some(Label::Age(AgeBand::open(65))));
        assert_eq!(
            age_label("18 - 24"),
            Some(Label::Age(AgeBand::closed(18, 24)))
        );
        assert_eq!(age_label("unknown"), Some(Label::Unknown));
        assert_eq!(age_label("All"), None);
    }
}
