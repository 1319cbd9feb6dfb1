//! Lists of the people who get a newsletter, counted by country. Nothing else of a person is kept.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::Columns;
use super::dates::{DayCell, DayHints};
use super::labels::is_total;
use super::lines::{Lines, ROW_REPEATED, country_of, is_repeated};
use super::series::{ValueColumn, push_series};
use super::{Context, Dating, Owner, SourceOutput, SourceTable};
use crate::canonical::{Cell, Completeness, Part, Point};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Audience, Base, Date, Dimension, Label, Metric, Network, Period, Unit};

/// People whose country cannot be told from what stands there.
pub(crate) const COUNTRIES_NOT_TOLD: Code = Code::note("countries-not-told");

/// Rows without anything that tells one person from another, such as totals and notes.
pub(crate) const ROWS_WITHOUT_PERSON: Code = Code::warning("rows-without-person");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[COUNTRIES_NOT_TOLD, ROWS_WITHOUT_PERSON];

/// Whose the members of a list are.
pub(super) fn newsletter(owner: Owner) -> Owner {
    Owner {
        network: Some(Network::Newsletter),
        ..owner
    }
}

/// Columns of addresses, by their folded names.
const ADDRESSES: [&str; 3] = ["email", "email address", "e mail"];

/// Whether a row with this number and this address is of a person: a total or a note under the list has
/// neither. `None` for a column that is not there.
pub(super) fn is_person(id: Option<&str>, address: Option<&str>) -> bool {
    let is_silent = id.is_none() && address.is_none();
    let has_id = id.is_some_and(|id| !id.is_empty() && !is_total(id));
    is_silent || has_id || address.is_some_and(|address| address.contains('@'))
}

/// Where the addresses of people are.
pub(super) fn address_column(columns: &Columns) -> Option<usize> {
    columns.find(&ADDRESSES)
}

/// The lines of different people: those with an identity that an earlier line has are refused, those of
/// nobody are set aside.
pub(super) fn different(
    lines: &mut Lines<'_>,
    ids: &[&str],
    realm: &'static str,
    context: &Context<'_>,
) -> Vec<usize> {
    let column = lines.columns.find(ids);
    let mut seen = BTreeSet::new();
    let address = address_column(&lines.columns);
    let mut people = Vec::with_capacity(lines.rows.len());
    let mut nobody = 0_usize;
    for line in 0..lines.rows.len() {
        let text = |column: usize| lines.text(line, Some(column));
        if !is_person(column.map(text), address.map(text)) {
            nobody += 1;
            lines.set_aside(line);
        } else if is_repeated(&mut seen, context.keys.of(realm, lines.text(line, column))) {
            lines.reject_unseen(line, column, ROW_REPEATED);
        } else {
            people.push(line);
        }
    }
    if nobody > 0 {
        lines.say(Diagnostic::new(ROWS_WITHOUT_PERSON).with("count", nobody));
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
        by_person: true,
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
