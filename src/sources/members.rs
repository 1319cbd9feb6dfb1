//! Lists of the people who get a newsletter, counted by country. Nothing else of a person is kept.

use std::collections::{BTreeMap, BTreeSet};

use super::dates::{DayCell, DayHints};
use super::lines::{Lines, ROW_REPEATED, country_of, is_repeated};
use super::series::{ValueColumn, push_series};
use super::{Context, Dating, Owner, SourceOutput, SourceTable};
use crate::canonical::{Cell, Completeness, Part, Point};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Audience, Base, Date, Dimension, Label, Metric, Network, Period, Unit};

/// People whose country cannot be told from what stands there.
pub(crate) const COUNTRIES_NOT_TOLD: Code = Code::note("countries-not-told");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[COUNTRIES_NOT_TOLD];

/// Whose the members of a list are.
pub(super) fn newsletter(owner: Owner) -> Owner {
    Owner {
        network: Some(Network::Newsletter),
        ..owner
    }
}

/// The lines of different people: those with an identity that an earlier line has are refused.
pub(super) fn different(
    lines: &mut Lines<'_>,
    ids: &[&str],
    realm: &'static str,
    context: &Context<'_>,
) -> Vec<usize> {
    let column = lines.columns.find(ids);
    let mut seen = BTreeSet::new();
    let mut people = Vec::with_capacity(lines.rows.len());
    for line in 0..lines.rows.len() {
        if is_repeated(&mut seen, context.keys.of(realm, lines.text(line, column))) {
            lines.reject_unseen(line, column, ROW_REPEATED);
        } else {
            people.push(line);
        }
    }
    people
}

/// The table of these lines by the country in a column. People without a country are counted as
/// unknown, so that what the table covers is told.
pub(super) fn table_by_country(
    lines: &mut Lines<'_>,
    people: &[usize],
    column: usize,
    output: &mut SourceOutput,
) {
    let mut by_country: BTreeMap<Label, (f64, u32)> = BTreeMap::new();
    let mut not_told = 0_usize;
    for line in people.iter().copied() {
        let label = country_of(lines.text(line, Some(column))).unwrap_or_else(|| {
            not_told += 1;
            Label::Unknown
        });
        let (people, _) = by_country.entry(label).or_insert((0.0, lines.number(line)));
        *people += 1.0;
    }
    if not_told > 0 {
        lines.say(Diagnostic::new(COUNTRIES_NOT_TOLD).with("count", not_told));
    }
    if by_country.keys().all(|label| *label == Label::Unknown) {
        return;
    }
    let owner = lines.owner(0);
    output.tables.push(SourceTable {
        place: owner.place,
        block: owner.block,
        network: Some(Network::Newsletter),
        account: None,
        channel: None,
        audience: Audience::Subscribers,
        period: None,
        dimensions: vec![Dimension::Country],
        base: Base::Everybody,
        unit: Unit::People,
        total_people: Some(people.len() as f64),
        share_step: None,
        completeness: Completeness::Complete,
        cells: by_country
            .into_iter()
            .map(|(label, (people, row))| Cell {
                labels: vec![label],
                count: Some(people),
                share: None,
                index: None,
                row,
                at_most: false,
            })
            .collect(),
    });
}

/// The share of the people in a table whose country is known.
pub(super) fn covered(table: &SourceTable) -> Option<f64> {
    let known = table
        .cells
        .iter()
        .filter(|cell| !cell.labels.contains(&Label::Unknown));
    let known: f64 = known.filter_map(|cell| cell.count).sum();
    table
        .total_people
        .filter(|total| *total > 0.0)
        .map(|total| known / total)
}

/// A count of people that the file holds when it was made; its month is told by folder or flag.
pub(super) fn push_state(
    lines: &Lines<'_>,
    metric: Metric,
    part: Part,
    people: usize,
    latest: Date,
    output: &mut SourceOutput,
) {
    push(
        lines,
        metric,
        part,
        people,
        Period::day(latest),
        Dating::Undated,
        output,
    );
}

/// A count of people over all the time that the file tells of.
pub(super) fn push_over(
    lines: &Lines<'_>,
    metric: Metric,
    people: usize,
    period: Period,
    output: &mut SourceOutput,
) {
    push(
        lines,
        metric,
        Part::Whole,
        people,
        period,
        Dating::Dated,
        output,
    );
}

fn push(
    lines: &Lines<'_>,
    metric: Metric,
    part: Part,
    people: usize,
    period: Period,
    dating: Dating,
    output: &mut SourceOutput,
) {
    let point = Point {
        period,
        value: people as f64,
        row: lines.number(0),
    };
    push_series(
        &newsletter(lines.owner(0)),
        &ValueColumn::of(0, metric),
        part,
        vec![point],
        dating,
        output,
    );
}

/// The days from the first to the last one of some columns; `None` without a day, or where a column
/// can be read in two ways (which is said).
pub(super) fn days_of(
    lines: &mut Lines<'_>,
    columns: &[Option<usize>],
    latest: Date,
) -> Option<Period> {
    let hints = DayHints::until(latest);
    let mut days: Vec<Date> = Vec::new();
    for column in columns {
        let cells = lines.days(*column, hints)?;
        days.extend(cells.into_iter().filter_map(DayCell::day));
    }
    Some(Period {
        from: *days.iter().min()?,
        to: *days.iter().max()?,
    })
}
