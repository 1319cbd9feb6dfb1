//! Customers of orders that stand in several files: told apart over all of them.

use std::collections::{BTreeMap, BTreeSet};

use super::month::file_of;
use crate::canonical::{
    AudienceTable, Canonical, Cell, Completeness, Listed, Order, OrderStatus, Part, PersonKey,
    Total,
};
use crate::diag::Place;
use crate::domain::{Audience, Dimension, Label, Metric, Month, Period};

/// Whether a table is one of customers by country, as sources make it of the orders of a file.
pub(super) fn is_of_customers(table: &AudienceTable) -> bool {
    table.audience == Audience::Customers && table.dimensions == [Dimension::Country]
}

/// Counts the customers of the month anew where the orders of a channel stand in several files: one who
/// bought in two of them is one customer.
pub(super) fn join(tables: &mut [AudienceTable], canonical: &mut Canonical, month: Month) {
    let orders = &canonical.orders;
    for table in tables.iter_mut().filter(|table| is_of_customers(table)) {
        let lists: Vec<&Listed<Order>> = orders
            .iter()
            .filter(|list| list.channel == table.channel && list.source == table.source)
            .collect();
        let files: BTreeSet<Place> = lists.iter().map(|list| file_of(&list.place)).collect();
        if files.len() < 2 {
            continue;
        }
        let mut customers: BTreeMap<PersonKey, &Order> = BTreeMap::new();
        let mut is_whole = true;
        let rows = lists.iter().flat_map(|list| &list.rows);
        for order in rows.filter(|order| {
            order.status == OrderStatus::Paid && Month::of(order.placed.date()) == month
        }) {
            let Some(key) = order.customer else {
                is_whole = false;
                continue;
            };
            let latest = customers.entry(key).or_insert(order);
            if order.placed > latest.placed {
                *latest = order;
            }
        }
        let mut cells: BTreeMap<Label, (f64, u32)> = BTreeMap::new();
        for order in customers.values() {
            let label = order.country.map_or(Label::Unknown, Label::Country);
            let (count, _) = cells.entry(label).or_insert((0.0, order.row));
            *count += 1.0;
        }
        if cells.is_empty() {
            continue;
        }
        table.cells = cells
            .into_iter()
            .map(|(label, (count, row))| Cell {
                labels: vec![label],
                count: Some(count),
                share: None,
                index: None,
                row,
                at_most: false,
            })
            .collect();
        for series in canonical.series.iter_mut().filter(|series| {
            series.metric == Metric::Customers
                && series.part == Part::Whole
                && series.channel == table.channel
                && series.source == table.source
        }) {
            for point in &mut series.points {
                if point.period == Period::month(month) {
                    point.value = customers.len() as f64;
                }
            }
        }
        is_whole &= table.completeness == Completeness::Complete;
        table.total = is_whole.then_some(Total {
            people: customers.len() as f64,
            stated_by_export: true,
        });
    }
}
