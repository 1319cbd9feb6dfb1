//! Groups of few people: hidden once, before anything is measured or written.
//!
//! Only tables that were counted here from rows of single persons (customers, subscribers) are looked
//! at. The countries of orders go the same way: a list of orders would tell what the table hides.

use std::collections::{BTreeMap, BTreeSet};

use crate::canonical::{AudienceTable, Canonical, Cell, Completeness, Listed, Order, PersonKey};
use crate::diag::{Code, Diagnostic};
use crate::domain::{CountryCode, Label, Month};
use crate::measures::suppression::{one_way, two_way};

/// Numbers of few people are not shown.
pub(super) const GROUPS_HIDDEN: Code = Code::note("groups-hidden");
/// All there are are so few that no group is shown.
pub(super) const ALL_GROUPS_HIDDEN: Code = Code::note("all-groups-hidden");

/// A channel's month.
type Key = (String, Month);

/// Hides the numbers of groups of fewer than `least` people, and what they could be worked out from.
pub(super) fn hide(canonical: &mut Canonical, least: f64, diagnostics: &mut Vec<Diagnostic>) {
    let mut hidden_countries: BTreeMap<Key, BTreeSet<CountryCode>> = BTreeMap::new();
    for table in canonical.tables.iter_mut().filter(|it| it.by_person) {
        let countries = countries_of(table);
        let Some((said, hidden)) = hide_in(table, least) else {
            continue;
        };
        table.completeness = Completeness::Suppressed;
        let month = (table.channel.name.clone(), table.period.reporting_month());
        let shown = countries_of(table);
        let gone = hidden.into_iter().filter_map(country_of);
        let gone = gone.chain(countries.difference(&shown).copied());
        hidden_countries.entry(month).or_default().extend(gone);
        for record in &mut canonical.inputs {
            if record.place == table.place {
                record.completeness = record.completeness.max(Some(Completeness::Suppressed));
            }
        }
        diagnostics.push(said.at(table.place.clone()).with("least", least));
    }
    hide_countries_of_orders(&mut canonical.orders, least, hidden_countries);
}

fn countries_of(table: &AudienceTable) -> BTreeSet<CountryCode> {
    let labels = table.cells.iter().flat_map(|cell| &cell.labels);
    labels.filter_map(country_of).collect()
}

fn country_of(label: impl std::borrow::Borrow<Label>) -> Option<CountryCode> {
    match label.borrow() {
        Label::Country(code) => Some(*code),
        Label::Age(_) | Label::Gender(_) | Label::Text(_) | Label::Unknown | Label::Rest => None,
    }
}

/// Hides what has to be in one table; what is to be said of it and the labels that went. `None`: nothing
/// is small.
fn hide_in(table: &mut AudienceTable, least: f64) -> Option<(Diagnostic, Vec<Label>)> {
    // Whose trait nobody knows, of them nothing is told.
    let is_told = |cell: &Cell| {
        let mut labels = cell.labels.iter();
        labels.all(|label| !matches!(label, Label::Unknown | Label::Rest))
    };
    let dimension = table.dimensions.first().map_or("", |it| it.id());
    let counts: Vec<f64> = table
        .cells
        .iter()
        .map(|cell| cell.count.filter(|_| is_told(cell)).unwrap_or_default())
        .collect();
    let hidden = match table.dimensions.len() {
        1 => one_way(&counts, least),
        2 => hidden_in_grid(&table.cells, &counts, least),
        // Sums over three and more traits are not looked through: nothing of such a table is shown.
        _ => None,
    };
    let Some(hidden) = hidden else {
        let gone: Vec<Label> = table
            .cells
            .iter()
            .flat_map(|it| it.labels.clone())
            .collect();
        table.cells.retain(|cell| !is_told(cell));
        let said = Diagnostic::new(ALL_GROUPS_HIDDEN).with("dimension", dimension);
        return Some((said, gone));
    };
    let mut gone = Vec::new();
    let mut n_hidden = 0_usize;
    for (cell, is_hidden) in table.cells.iter_mut().zip(hidden) {
        if is_hidden {
            cell.count = None;
            cell.share = None;
            n_hidden += 1;
            gone.extend(cell.labels.iter().cloned());
        }
    }
    let said = Diagnostic::new(GROUPS_HIDDEN)
        .with("dimension", dimension)
        .with("hidden", n_hidden);
    (n_hidden > 0).then_some((said, gone))
}

/// A table by two traits, laid out as rows and columns.
fn hidden_in_grid(cells: &[Cell], counts: &[f64], least: f64) -> Option<Vec<bool>> {
    let places = |at: usize| -> BTreeMap<&Label, usize> {
        let labels: BTreeSet<&Label> = cells
            .iter()
            .filter_map(|cell| cell.labels.get(at))
            .collect();
        labels.into_iter().zip(0..).collect()
    };
    let (rows, columns) = (places(0), places(1));
    let place = |cell: &Cell| {
        let row = rows.get(cell.labels.first()?)?;
        Some((*row, *columns.get(cell.labels.get(1)?)?))
    };
    let mut grid = vec![vec![0.0; columns.len()]; rows.len()];
    for (cell, count) in cells.iter().zip(counts) {
        let (row, column) = place(cell)?;
        *grid.get_mut(row)?.get_mut(column)? += *count;
    }
    let hidden = two_way(&grid, least)?;
    cells
        .iter()
        .map(|cell| {
            let (row, column) = place(cell)?;
            hidden.get(row)?.get(column).copied()
        })
        .collect()
}

/// Takes the country from orders of countries with few customers in a channel's month, and of those
/// that the month's table does not show.
fn hide_countries_of_orders(
    lists: &mut [Listed<Order>],
    least: f64,
    mut hidden: BTreeMap<Key, BTreeSet<CountryCode>>,
) {
    // An order of nobody known is one of a person of its own.
    let mut people: BTreeMap<Key, BTreeMap<CountryCode, BTreeSet<PersonKey>>> = BTreeMap::new();
    for list in &*lists {
        for order in &list.rows {
            if let Some(country) = order.country {
                let month = (list.channel.name.clone(), Month::of(order.placed.date()));
                let by_country = people.entry(month).or_default();
                let of_country = by_country.entry(country).or_default();
                of_country.insert(order.customer.unwrap_or(order.key));
            }
        }
    }
    for (month, by_country) in people {
        let gone = hidden.entry(month).or_default();
        let still: Vec<(CountryCode, f64)> = by_country
            .iter()
            .filter(|(country, _)| !gone.contains(country))
            .map(|(country, people)| (*country, people.len() as f64))
            .collect();
        let counts: Vec<f64> = still.iter().map(|(_, people)| *people).collect();
        let small = one_way(&counts, least);
        let is_small = |place: usize| {
            let small = small.as_ref().and_then(|hidden| hidden.get(place));
            small.copied().unwrap_or(true)
        };
        let small = still
            .iter()
            .enumerate()
            .filter(|(place, _)| is_small(*place));
        gone.extend(small.map(|(_, (country, _))| *country));
    }
    for list in lists {
        for order in &mut list.rows {
            let month = (list.channel.name.clone(), Month::of(order.placed.date()));
            let gone = hidden.get(&month);
            order.country = order
                .country
                .filter(|country| gone.is_none_or(|gone| !gone.contains(country)));
        }
    }
}
