//! Customers of orders that stand in several files: told apart over all of them.

use std::collections::BTreeMap;

use crate::canonical::{
    AudienceTable, BlockRecord, Cell, Completeness, Listed, Order, OrderStatus, PersonKey, Total,
};
use crate::domain::{Audience, Dimension, Label, Month};

/// Whether a table is one of customers by country, as sources make it of the orders of a file.
pub(super) fn is_of_customers(table: &AudienceTable) -> bool {
    table.audience == Audience::Customers && table.dimensions == [Dimension::Country]
}

/// Counts the customers of the month anew from the orders that are left when each is taken once: one
/// who bought in two files is one customer, of the country of the latest order.
pub(super) fn join(
    tables: &mut [AudienceTable],
    orders: &[Listed<Order>],
    records: &[BlockRecord],
    month: Month,
) {
    for table in tables.iter_mut().filter(|table| is_of_customers(table)) {
        let lists: Vec<&Listed<Order>> = orders
            .iter()
            .filter(|list| list.channel == table.channel && list.source == table.source)
            .collect();
        let has_lost = records.iter().any(|record| {
            let mut lists = lists.iter();
            record.rejected > 0 && lists.any(|list| list.place == record.place)
        });
        let mut customers: BTreeMap<PersonKey, &Order> = BTreeMap::new();
        let mut is_whole = table.completeness == Completeness::Complete && !has_lost;
        let rows = lists.iter().flat_map(|list| &list.rows);
        for order in rows.filter(|order| {
            order.status == OrderStatus::Paid && Month::of(order.placed.date()) == month
        }) {
            let Some(key) = order.customer else {
                is_whole = false;
                continue;
            };
            let latest = customers.entry(key).or_insert(order);
            // Names of files must decide nothing.
            let rank = |order: &Order| (order.placed, order.row, order.country);
            if rank(order) > rank(latest) {
                *latest = order;
            }
        }
        let mut cells: BTreeMap<Label, (f64, u32)> = BTreeMap::new();
        for order in customers.values() {
            let label = order.country.map_or(Label::Unknown, Label::Country);
            let (count, row) = cells.entry(label).or_insert((0.0, order.row));
            *count += 1.0;
            *row = (*row).min(order.row);
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
        if !is_whole {
            table.completeness = Completeness::Suppressed;
        }
        table.total = is_whole.then_some(Total {
            people: customers.len() as f64,
            stated_by_export: true,
        });
    }
}
