//! Meta Ads Manager and Ads Reporting: people reached by ads on Facebook and Instagram together, and
//! what the ads cost.
//!
//! Where it comes from: Ads Manager → Reports → Export table data, as .xlsx or .csv, with a breakdown by
//! age, gender, country, region, platform, month or day. Ads Manager writes one sheet `Worksheet`, Ads
//! Reporting one sheet `Raw Data Report`; the CSV has the same table. Seen: a real workbook by region and
//! month in English (2024). Known from programs written for real files: the CSV, headers in Spanish,
//! German, French, Italian and Portuguese, pivot tables with `All` rows, a CSV saved anew with semicolons
//! and decimal commas. Ages, genders and platforms are written in English in every language.
//!
//! The second row is the total, its names and breakdowns empty. Reach counts people and does not add up:
//! the same person can be in several rows. A blank breakdown in a row of a campaign is a subtotal where the row's numbers are
//! the sum of its group, and otherwise people of whom it is not known. Where every cell of a table stands in one row, its reach is
//! taken; where a cell would have to be added up over campaigns or days, impressions are taken instead,
//! and the report says so. Very small rows have impressions and no reach. A column such as `Results`
//! counts something else in every campaign and is not taken.

use std::collections::{BTreeMap, BTreeSet};

use super::ads::{
    ADS_CELLS_EMPTY, ADS_SUMS_INCOMPLETE, AdRow, Collector, Measure, Refusal, Span, age_label,
    cells_of, gender_label, is_all, is_gap, is_unknown, keep_currencies_apart, overlapping_age,
    position, read_measures, spans, sum_of, with_gaps,
};
use super::dates::period_in;
use super::labels::{cleaned, country_label, folded};
use super::ledger::{COUNT_MISSING, LABELS_OVERLAP, Ledger, NO_AUDIENCE_NUMBERS, refuse_block};
use super::meta_ads_columns::{Roles, periods_of};
use super::names::stem_of;
use super::shown::{has_contact, short};
use super::{
    Certainty, Context, Dating, Evidence, NameFacts, Owner, SourceOutput, SourceSpec, SourceTable,
};
use crate::canonical::{Completeness, Fate, Part, PartKind};
use crate::diag::{Code, Diagnostic};
use crate::domain::{
    Audience, Base, Currency, Date, Dimension, Label, Metric, Network, Over, Period, Unit,
};
use crate::files::{RawBlock, RawFile, RawRow};

/// Meta's ads exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "meta-ads",
    networks: &[Network::MetaAds],
    dimensions: &[
        Dimension::Age,
        Dimension::Gender,
        Dimension::Country,
        Dimension::Region,
        Dimension::Device,
    ],
    seen_languages: &["en", "es", "de"],
    by_shape: true,
    metrics: &[
        Metric::Reach,
        Metric::Impressions,
        Metric::Clicks,
        Metric::LinkClicks,
        Metric::Revenue,
        Metric::Cost,
    ],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "campaign name",
        "ad set name",
        "amount spent",
        "impressions",
        "reporting starts",
        "reporting ends",
        "reach",
    ],
    recognize,
    read,
};

/// A table counts impressions, since reach would have to be added up or is not there.
pub(crate) const META_ADS_BY_IMPRESSIONS: Code = Code::note("meta-ads-by-impressions");
/// Some rows have impressions and no reach.
pub(crate) const META_ADS_REACH_WITHHELD: Code = Code::note("meta-ads-reach-withheld");
/// Reach would have to be added up, and there are no impressions.
pub(crate) const META_ADS_WITHOUT_IMPRESSIONS: Code = Code::warning("meta-ads-without-impressions");
/// Rows that may be subtotals or people of whom nothing is known.
pub(crate) const META_ADS_ROWS_NOT_TOLD: Code = Code::warning("meta-ads-rows-not-told");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    META_ADS_BY_IMPRESSIONS,
    META_ADS_REACH_WITHHELD,
    META_ADS_WITHOUT_IMPRESSIONS,
    META_ADS_ROWS_NOT_TOLD,
];

/// The tables that a report can give: dimensions of which people have one value at a time.
const TABLES: [&[Dimension]; 4] = [
    &[Dimension::Age, Dimension::Gender],
    &[Dimension::Country],
    &[Dimension::Region],
    &[Dimension::Device],
];

/// What stands in a cell of numbers where there is none.
const SENTINELS: [&str; 5] = [
    "mixed",
    "multiple attribution settings",
    "using campaign budget",
    "using ad set budget",
    "ongoing",
];

fn roles_of(block: &RawBlock) -> Option<(&RawRow, Roles)> {
    let header = block.rows.first()?;
    let rows: Vec<&RawRow> = block.rows.iter().skip(1).collect();
    Some((header, Roles::new(header, &rows)))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let known = file.blocks.iter().filter_map(|block| {
        let (header, roles) = roles_of(block)?;
        if roles.is_named {
            Some(Certainty::Labels)
        } else {
            roles.is_shaped(header).then_some(Certainty::Shape)
        }
    });
    known.max()
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput {
        names: name_facts(&file.names, context.latest),
        ..SourceOutput::default()
    };
    for block in &file.blocks {
        match roles_of(block) {
            Some((header, roles)) if roles.is_named || roles.is_shaped(header) => {
                read_report(file, block, header, &roles, context.latest, &mut output);
            }
            _ => refuse_block(file, block, &mut output),
        }
    }
    // The name says the first and the last day of all months; where the content says them, it says more.
    let is_dated = output
        .series
        .iter()
        .any(|series| series.dating == Dating::Dated)
        || output.tables.iter().any(|table| table.period.is_some());
    if is_dated {
        output.names.period = None;
    }
    output
}

/// The rows below a header by what they are.
#[derive(Default)]
struct Sorted<'a> {
    /// Rows of one cell each, with the campaign that they belong to.
    rows: Vec<&'a RawRow>,
    campaigns: Vec<Option<String>>,
    /// The breakdowns and names of those rows, names filled down; empty where nothing stands.
    keys: Vec<Vec<String>>,
    /// Which of those rows have a blank breakdown.
    blanks: Vec<bool>,
    /// The total of everything: no name and no breakdown is filled.
    total: Option<&'a RawRow>,
    /// Subtotals, and totals after the first.
    others: usize,
    /// The columns that split the report.
    breakdowns: Vec<usize>,
}

/// The columns of these that hold anything but `All`: the others do not split the report.
fn in_use(rows: &[&RawRow], columns: impl Iterator<Item = usize>) -> Vec<usize> {
    columns
        .filter(|column| {
            rows.iter()
                .map(|row| row.text(*column))
                .any(|text| !text.is_empty() && !is_all(text))
        })
        .collect()
}

fn sort<'a>(rows: &[&'a RawRow], roles: &Roles) -> Sorted<'a> {
    let breakdowns = in_use(rows, roles.breakdowns());
    let names = in_use(rows, roles.names());
    let account = in_use(rows, roles.account.into_iter());
    let mut sorted = Sorted {
        breakdowns: breakdowns.clone(),
        ..Sorted::default()
    };
    let mut campaign: Option<String> = None;
    let mut filled_down: Vec<String> = vec![String::new(); names.len()];
    for row in rows {
        let is_filled = |column: &usize| !row.text(*column).is_empty();
        let is_one = |column: &usize| is_filled(column) && !is_all(row.text(*column));
        let mut keys = breakdowns.iter().chain(&names).chain(&account);
        let is_split = !breakdowns.is_empty() || !names.is_empty() || !account.is_empty();
        if is_split && !keys.any(is_one) {
            if sorted.total.is_some() {
                sorted.others += 1;
            } else {
                sorted.total = Some(row);
            }
            continue;
        }
        // A pivot table writes a name in the first row of its group only.
        if let Some(name) = roles.campaign.map(|column| row.text(column))
            && !name.is_empty()
        {
            campaign = (!is_all(name)).then(|| cleaned(name));
        }
        for (column, known) in names.iter().zip(&mut filled_down) {
            if is_filled(column) {
                row.text(*column).clone_into(known);
            }
        }
        let mut all = breakdowns.iter().chain(&names);
        if all.any(|column| is_all(row.text(*column))) {
            sorted.others += 1;
        } else {
            let keys = breakdowns.iter().map(|column| row.text(*column).to_owned());
            let keys = keys.chain(filled_down.iter().cloned());
            sorted.keys.push(keys.collect());
            sorted.blanks.push(!breakdowns.iter().all(is_one));
            sorted.rows.push(row);
            sorted.campaigns.push(campaign.clone());
        }
    }
    sorted
}

/// What a row with a blank breakdown is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Blank {
    /// The sum of its group.
    Subtotal,
    /// People of whom the breakdown is not known.
    Unknown,
    /// One of the two.
    NotTold,
}

impl Sorted<'_> {
    /// What the rows with a blank breakdown are, `None` for the others: numbers that add up are compared
    /// with those of the group, which are the rows that have what such a row has, and something where it
    /// is blank. Less than the group is no sum of it. More can be a sum of which rows are withheld, unless
    /// the total of the report has room for all of them. Counts are compared, and money where there are
    /// none: its cents are rounded.
    fn blanks_told(&self, measures: &[Measure], values: &[Vec<Option<f64>>]) -> Vec<Option<Blank>> {
        const CENT: f64 = 0.01;
        let number = |row: usize, measure: usize| -> Option<f64> {
            values.get(row)?.get(measure).copied().flatten()
        };
        let additive = |is_money: bool| -> Vec<usize> {
            let of = |(_, measure): &(usize, &Measure)| {
                measure.metric.over_periods() == Over::Sum && measure.is_money() == is_money
            };
            let found = measures.iter().enumerate().filter(of);
            found.map(|(at, _)| at).collect()
        };
        let (counts, money) = (additive(false), additive(true));
        let (compared, rounding) = if counts.is_empty() {
            (money, CENT)
        } else {
            (counts, 0.0)
        };
        let mut open = Vec::new();
        let mut told: Vec<Option<Blank>> = Vec::with_capacity(self.rows.len());
        for at in 0..self.rows.len() {
            if self.blanks.get(at) != Some(&true) {
                told.push(None);
                continue;
            }
            let group = self.group(at);
            let slack = rounding * (group.len() + 1) as f64 + 1e-6;
            let differences: Vec<f64> = compared
                .iter()
                .filter_map(|measure| {
                    let sum: f64 = group.iter().filter_map(|row| number(*row, *measure)).sum();
                    Some(number(at, *measure)? - sum)
                })
                .collect();
            told.push(Some(if group.is_empty() {
                Blank::Unknown
            } else if differences.is_empty() {
                Blank::NotTold
            } else if differences
                .iter()
                .all(|difference| difference.abs() <= slack)
            {
                Blank::Subtotal
            } else if differences.iter().any(|difference| *difference < -slack) {
                Blank::Unknown
            } else {
                open.push(at);
                Blank::NotTold
            }));
        }
        // Where the total is not less than everybody, nobody is counted twice.
        let is_apart = |row: &usize| told.get(*row).copied().flatten() != Some(Blank::Subtotal);
        let apart: Vec<usize> = (0..self.rows.len()).filter(is_apart).collect();
        let slack = rounding * (apart.len() + 1) as f64 + 1e-6;
        let fits = self.total.is_some()
            && compared.first().is_some_and(|measure| {
                let sum: f64 = apart.iter().filter_map(|row| number(*row, *measure)).sum();
                let total = number(self.rows.len(), *measure);
                total.is_some_and(|total| sum <= total + slack)
            });
        for at in open.into_iter().filter(|_| fits) {
            if let Some(blank) = told.get_mut(at) {
                *blank = Some(Blank::Unknown);
            }
        }
        told
    }

    /// The rows without a blank that a row with one would sum up.
    fn group(&self, at: usize) -> Vec<usize> {
        let Some(own) = self.keys.get(at) else {
            return Vec::new();
        };
        let is_of_group = |other: &usize| {
            self.blanks.get(*other) == Some(&false)
                && self.keys.get(*other).is_some_and(|keys| {
                    let mut keys = keys.iter().zip(own);
                    keys.all(|(key, own)| own.is_empty() || key == own)
                })
        };
        (0..self.rows.len()).filter(is_of_group).collect()
    }
}

fn kind_of(roles: &Roles) -> &'static str {
    match (roles.age, roles.gender) {
        (Some(_), Some(_)) => "age_gender",
        (Some(_), None) => "age",
        (None, Some(_)) => "gender",
        (None, None) => {
            if roles.country.is_some() {
                "country"
            } else if roles.region.is_some() {
                "region"
            } else if roles.device.is_some() {
                "device"
            } else {
                "ads"
            }
        }
    }
}

#[expect(
    clippy::too_many_lines,
    reason = "the account of every row is in one place"
)]
fn read_report(
    file: &RawFile,
    block: &RawBlock,
    header: &RawRow,
    roles: &Roles,
    latest: Date,
    output: &mut SourceOutput,
) {
    let kind = kind_of(roles);
    let body: Vec<&RawRow> = block.rows.iter().skip(1).collect();
    let mut ledger = Ledger::new(file, block);
    ledger.set_aside(1);
    if body.is_empty() {
        return ledger.close_empty(kind, output);
    }
    if roles.measures.is_empty() {
        return ledger.close_without_column(kind, "Reach", output);
    }
    let sorted = sort(&body, roles);
    ledger.set_aside(sorted.others);
    let mut all = sorted.rows.clone();
    all.extend(sorted.total);
    let mut refused: Vec<Refusal> = vec![None; all.len()];
    let is_absent = |text: &str| SENTINELS.contains(&folded(text).as_str());
    let values = read_measures(
        &mut ledger,
        header,
        &all,
        &roles.measures,
        &is_absent,
        &mut refused,
    );
    let periods = periods_of(&mut ledger, &all, roles, latest, &mut refused);
    let (Some(values), Some(periods)) = (values, periods) else {
        return ledger.close_without(kind, Fate::Damaged, output);
    };
    let mut rows = Vec::with_capacity(all.len());
    let mut total = None;
    let blanks = sorted.blanks_told(&roles.measures, &values);
    let mut not_told = 0_usize;
    let mut lost = None;
    for (at, row) in all.iter().enumerate() {
        let is_sound = refused.get(at).copied().flatten().is_none();
        match blanks.get(at).copied().flatten().filter(|_| is_sound) {
            None => {}
            Some(Blank::Unknown) if !is_undated(row, roles) => {}
            Some(Blank::Subtotal) => {
                ledger.set_aside(1);
                continue;
            }
            Some(Blank::Unknown | Blank::NotTold) => {
                not_told += 1;
                continue;
            }
        }
        let mut found = AdRow {
            row: row.number,
            period: periods.get(at).copied().flatten(),
            currency: roles.stated_currency.or_else(|| {
                let column = roles.currency?;
                Currency::new(row.text(column))
            }),
            values: values.get(at).cloned().unwrap_or_default(),
            ..AdRow::default()
        };
        if let Some((column, code)) = refused.get(at).copied().flatten() {
            ledger.reject(row, column, code);
            lost.get_or_insert(row.number);
        } else if found.values.iter().all(Option::is_none) {
            ledger.set_aside(1);
        } else if at >= sorted.rows.len() {
            total = Some(found);
        } else {
            match people_of(row, roles, &sorted.breakdowns) {
                Err(column) => {
                    ledger.reject(row, column, ledger.unknown_label);
                    lost.get_or_insert(row.number);
                }
                Ok(people) => {
                    found.people = people;
                    found.campaign = sorted.campaigns.get(at).cloned().flatten();
                    found.placement = roles
                        .platform
                        .or(roles.placement)
                        .map(|column| cleaned(row.text(column)))
                        .filter(|name| !name.is_empty());
                    rows.push(found);
                }
            }
        }
    }
    if not_told > 0 {
        ledger.book_rejected(not_told);
        let place = ledger.place();
        ledger.say(
            Diagnostic::new(META_ADS_ROWS_NOT_TOLD)
                .at(place)
                .with("count", not_told),
        );
    }
    if roles.stated_currency.is_none() {
        keep_currencies_apart(&mut ledger, &roles.measures, &mut rows, total.as_mut());
    }
    let report = Report {
        header,
        lost,
        measures: &roles.measures,
        account: account_of(&body, roles),
        rows,
        total,
    };
    finish(ledger, kind, &report, latest, output);
}

/// A report, understood.
struct Report<'a> {
    header: &'a RawRow,
    /// The first row that was refused.
    lost: Option<u32>,
    measures: &'a [Measure],
    account: Option<String>,
    rows: Vec<AdRow>,
    /// The total of everything.
    total: Option<AdRow>,
}

impl Report<'_> {
    /// The total, where it is of this time.
    fn total_of(&self, period: Option<Period>) -> Option<&AdRow> {
        let total = self.total.as_ref();
        total.filter(|total| total.period.is_none() || total.period == period)
    }

    /// How many rows there are of each time.
    fn rows_by_period(&self) -> BTreeMap<Option<Period>, usize> {
        let mut counts = BTreeMap::new();
        for row in &self.rows {
            *counts.entry(row.period).or_insert(0) += 1;
        }
        counts
    }
}

/// Whether a row lacks the day or month that other rows have.
fn is_undated(row: &RawRow, roles: &Roles) -> bool {
    let mut columns = [roles.month, roles.day].into_iter().flatten();
    columns.any(|column| row.text(column).is_empty())
}

/// The account that all rows are of.
fn account_of(rows: &[&RawRow], roles: &Roles) -> Option<String> {
    let column = roles.account?;
    let mut names = rows
        .iter()
        .map(|row| cleaned(row.text(column)))
        .filter(|name| !name.is_empty() && !is_all(name));
    let first = names.next()?;
    names.all(|name| name == first).then_some(first)
}

/// The people that a row is of; the column of the label that means nothing otherwise.
fn people_of(
    row: &RawRow,
    roles: &Roles,
    in_use: &[usize],
) -> Result<Vec<(Dimension, Label)>, usize> {
    type Read = fn(&str) -> Option<Label>;
    // A place or device with a contact in its name is somebody's.
    let shown = |label: Label| match &label {
        Label::Text(name) if has_contact(name) => None,
        Label::Text(_)
        | Label::Age(_)
        | Label::Gender(_)
        | Label::Country(_)
        | Label::Unknown
        | Label::Rest => Some(label),
    };
    let text: Read = |text| {
        Some(if is_unknown(text) {
            Label::Unknown
        } else {
            Label::Text(cleaned(text))
        })
    };
    let columns: [(Dimension, Option<usize>, Read); 5] = [
        (Dimension::Age, roles.age, age_label),
        (Dimension::Gender, roles.gender, gender_label),
        (Dimension::Country, roles.country, |text| {
            Some(country_label(text))
        }),
        (Dimension::Region, roles.region, text),
        (Dimension::Device, roles.device, text),
    ];
    let mut people = Vec::new();
    for (dimension, column, label_of) in columns {
        // A column of `All` alone splits nothing.
        let Some(column) = column.filter(|column| !is_all(row.text(*column))) else {
            continue;
        };
        let label = if row.text(column).is_empty() {
            if !in_use.contains(&column) {
                continue;
            }
            Label::Unknown
        } else {
            let label = label_of(row.text(column)).and_then(shown);
            label.ok_or(column)?
        };
        people.push((dimension, label));
    }
    Ok(people)
}

fn finish(
    mut ledger: Ledger<'_>,
    kind: &str,
    report: &Report<'_>,
    latest: Date,
    output: &mut SourceOutput,
) {
    let Report {
        measures,
        rows,
        total,
        ..
    } = report;
    let owner = Owner {
        network: Some(Network::MetaAds),
        account: report.account.clone(),
        ..ledger.owner()
    };
    let measure = position(measures, Metric::Impressions).or(position(measures, Metric::Reach));
    let coverage = measure.and_then(|measure| {
        let whole = total.as_ref()?.values.get(measure).copied().flatten()?;
        let sum = sum_of(rows.iter(), measure)?;
        (whole > 0.0).then(|| (sum / whole).min(1.0))
    });
    ledger.book_read(rows.len());
    let before = (output.series.len(), output.tables.len());
    let collector = collect(&mut ledger, report);
    let spans = spans(rows);
    for dimensions in TABLES {
        let known: Vec<Dimension> = dimensions
            .iter()
            .copied()
            .filter(|dimension| {
                let mut people = rows.iter().flat_map(|row| &row.people);
                people.any(|(found, _)| found == dimension)
            })
            .collect();
        if !known.is_empty() {
            let is_partial = coverage.is_some_and(|covered| covered < 1.0);
            read_table(
                &mut ledger,
                &owner,
                report,
                &spans,
                &known,
                is_partial,
                output,
            );
        }
    }
    collector.finish(&owner, None, latest, output);
    if output.series.len() == before.0 && output.tables.len() == before.1 && ledger.has_read() {
        if ledger.has_rejected() {
            return ledger.close_without(kind, Fate::Damaged, output);
        }
        // Reach of many rows, and nothing that could be added up.
        ledger.say_here(NO_AUDIENCE_NUMBERS);
        return ledger.close_without(kind, Fate::SetAside, output);
    }
    ledger.close_read_covering(kind, coverage, output);
}

/// What a row is a part of: its campaign, its placement, its people.
fn parts_of(row: &AdRow) -> Vec<Part> {
    let campaign = row.campaign.clone().map(|name| (PartKind::Campaign, name));
    let placement = row
        .placement
        .clone()
        .map(|name| (PartKind::Placement, name));
    let named = campaign.into_iter().chain(placement);
    let mut parts: Vec<Part> = named.map(|(kind, name)| Part::Named(kind, name)).collect();
    if !row.people.is_empty() {
        parts.push(Part::Cell(row.people.clone()));
    }
    parts
}

/// Adds the rows up: the whole, campaigns, placements, people. The whole of one time is its total row,
/// where there is one; of several times it is the sum of their rows, for the total is of all of them.
fn collect(ledger: &mut Ledger<'_>, report: &Report<'_>) -> Collector {
    let Report {
        measures,
        rows,
        total,
        ..
    } = report;
    let mut collector = Collector::default();
    let additive = |metric: Metric| metric.over_periods() != Over::Nothing;
    let by_period = report.rows_by_period();
    // The reach of the only row of its days is that of the whole.
    let is_alone = |row: &AdRow| row.people.is_empty() && by_period.get(&row.period) == Some(&1);
    let is_one_time = by_period.len() <= 1
        && by_period
            .keys()
            .all(|period| report.total_of(*period).is_some());
    if let Some(total) = total {
        let takes =
            |metric: Metric| is_one_time || (metric == Metric::Reach && !rows.iter().any(is_alone));
        let is_taken = measures
            .iter()
            .zip(&total.values)
            .any(|(measure, value)| value.is_some() && takes(measure.metric));
        if is_taken {
            ledger.book_read(1);
        } else {
            ledger.set_aside(1);
        }
        collector.add(total, &Part::Whole, measures, &takes);
    }
    // Without a refused row a sum of rows is not the whole.
    let is_complete = !ledger.has_rejected();
    if !is_complete {
        ledger.say_here(ADS_SUMS_INCOMPLETE);
    }
    let gaps = with_gaps(rows, measures, total.as_ref());
    // A part is left out where one of its own rows has an empty cell.
    let mut broken: BTreeSet<(Metric, Part)> = BTreeSet::new();
    for (at, empty) in gaps {
        let Some(measure) = measures.get(at) else {
            continue;
        };
        let column = short(report.header.text(measure.column));
        let place = ledger.place();
        ledger.say(
            Diagnostic::new(ADS_CELLS_EMPTY)
                .at(place)
                .with("column", column)
                .with("count", empty),
        );
        let parts = rows.iter().filter(|row| is_gap(row, at)).flat_map(parts_of);
        broken.extend(parts.map(|part| (measure.metric, part)));
        broken.insert((measure.metric, Part::Whole));
    }
    let is_whole = |metric: Metric, part: &Part| !broken.contains(&(metric, part.clone()));
    for row in rows.iter().filter(|_| is_complete) {
        if total.is_none() || !is_one_time {
            collector.add(row, &Part::Whole, measures, &|metric| {
                (additive(metric) && is_whole(metric, &Part::Whole)) || is_alone(row)
            });
        }
        for part in parts_of(row) {
            collector.add(row, &part, measures, &|metric| is_whole(metric, &part));
        }
    }
    collector
}

/// One table a span of days; `is_partial` says that the total of the report is more than its rows.
#[expect(
    clippy::too_many_lines,
    reason = "every reason for no table is in one place"
)]
fn read_table(
    ledger: &mut Ledger<'_>,
    owner: &Owner,
    report: &Report<'_>,
    spans: &[Span<'_>],
    dimensions: &[Dimension],
    is_partial: bool,
    output: &mut SourceOutput,
) {
    let measures = report.measures;
    let reach = position(measures, Metric::Reach);
    let impressions = position(measures, Metric::Impressions);
    let names = dimensions.iter().map(|dimension| dimension.id());
    let names = names.collect::<Vec<_>>().join(", ");
    let is_apart = spans
        .iter()
        .all(|span| cells_of(&span.rows, dimensions, 0).1 <= 1);
    let total_people = |span: &Span<'_>, at: usize| {
        let total = report.total_of(span.period)?;
        total.values.get(at).copied().flatten()
    };
    // A sum of rows without the refused one would make the others look larger.
    let is_told = is_apart
        && reach.is_some_and(|at| spans.iter().all(|span| total_people(span, at).is_some()));
    if let Some(row) = report.lost
        && !is_told
    {
        let place = ledger.place().at_row(row);
        ledger.say(Diagnostic::new(COUNT_MISSING).at(place));
        return;
    }
    if ledger.has_rejected() && !is_apart {
        return;
    }
    let has_reach = |at: usize| sum_of(spans.iter().flat_map(|span| span.rows.iter().copied()), at);
    let (measure, unit) = match (reach.filter(|at| has_reach(*at).is_some()), impressions) {
        (Some(reach), _) if is_apart => (reach, Unit::People),
        (reach, Some(impressions)) => {
            let place = ledger.place();
            ledger.say(
                Diagnostic::new(META_ADS_BY_IMPRESSIONS)
                    .at(place)
                    .with("dimensions", names)
                    .with("reason", if reach.is_some() { "rows" } else { "missing" }),
            );
            (impressions, Unit::Impressions)
        }
        (_, None) => {
            let place = ledger.place();
            ledger.say(
                Diagnostic::new(META_ADS_WITHOUT_IMPRESSIONS)
                    .at(place)
                    .with("dimensions", names),
            );
            return;
        }
    };
    let mut withheld = 0_usize;
    for span in spans {
        let (cells, _) = cells_of(&span.rows, dimensions, measure);
        if cells.is_empty() {
            continue;
        }
        if let Some((row, label)) = overlapping_age(&cells) {
            let place = ledger.place().at_row(row);
            ledger.say(
                Diagnostic::new(LABELS_OVERLAP)
                    .at(place)
                    .with("label", label),
            );
            return;
        }
        if unit == Unit::Impressions
            && let Some(row) = span.rows.iter().find(|row| is_gap(row, measure))
        {
            let place = ledger.place().at_row(row.row);
            ledger.say(Diagnostic::new(COUNT_MISSING).at(place));
            continue;
        }
        let without = span
            .rows
            .iter()
            .filter(|row| row.values.get(measure).copied().flatten().is_none())
            .count();
        withheld += without;
        let sum: f64 = cells.iter().filter_map(|cell| cell.count).sum();
        let total_people =
            total_people(span, measure).filter(|people| unit == Unit::People && *people >= sum);
        output.tables.push(SourceTable {
            by_person: false,
            place: owner.place.clone(),
            block: owner.block,
            network: owner.network,
            account: owner.account.clone(),
            channel: None,
            audience: Audience::AdReached,
            period: span.period,
            dimensions: dimensions.to_vec(),
            base: Base::Everybody,
            unit,
            total_people,
            share_step: None,
            completeness: if without > 0 || is_partial || ledger.has_rejected() {
                Completeness::Suppressed
            } else {
                Completeness::Complete
            },
            cells,
        });
    }
    if withheld > 0 {
        let rows: usize = spans.iter().map(|span| span.rows.len()).sum();
        let place = ledger.place();
        ledger.say(
            Diagnostic::new(META_ADS_REACH_WITHHELD)
                .at(place)
                .with("withheld", withheld)
                .with("rows", rows),
        );
    }
}

/// What the name says: `<Account>-Ads-Feb-11-2021-Mar-11-2024.xlsx`,
/// `Untitled-report-Apr-1-2023-to-Mar-11-2024.xlsx`.
fn name_facts(names: &[String], latest: Date) -> NameFacts {
    let stem = names.last().and_then(|name| {
        ["xlsx", "csv", "xls"]
            .iter()
            .find_map(|extension| stem_of(name, extension))
    });
    let Some(stem) = stem else {
        return NameFacts {
            network: Some(Network::MetaAds),
            ..NameFacts::default()
        };
    };
    let account = ["-Ads-", "-Ad-Sets-", "-Campaigns-"]
        .iter()
        .find_map(|level| stem.split_once(level))
        .map(|(account, _)| account.replace('-', " ").trim().to_owned())
        .filter(|account| !account.is_empty());
    NameFacts {
        network: Some(Network::MetaAds),
        account,
        period: period_in(stem, Some(latest)),
        ..NameFacts::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files() {
        let latest = Date::constant(2026, 11, 22);
        let facts = |name: &str| name_facts(&[name.to_owned()], latest);
        let found = facts("Trail-Shop-Ads-Feb-11-2021-Mar-11-2024.xlsx");
        assert_eq!(found.account.as_deref(), Some("Trail Shop"));
        assert_eq!(
            found.period.map(|period| period.to_string()).as_deref(),
            Some("2021-02-11..2024-03-11")
        );
        let found = facts("Untitled-report-Apr-1-2023-to-Mar-11-2024 (1).xlsx");
        assert_eq!(found.account, None);
        assert_eq!(
            found.period.map(|period| period.to_string()).as_deref(),
            Some("2023-04-01..2024-03-11")
        );
        assert_eq!(facts("report.csv").period, None);
    }
}
