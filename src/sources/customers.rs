//! What follows from a list of orders: numbers a day, and how many customers each country has.
//!
//! Who came back is told from the keys of all files together, not here. Months are those of the times
//! as written.

use std::collections::BTreeMap;

use super::ledger::Ledger;
use super::order_rows::{ORDER_CONFLICT, ORDERS_REPEATED};
use super::series::{ValueColumn, push_series};
use super::shown::settle;
use super::{Dating, Owner, SourceList, SourceOutput, SourceTable};
use crate::canonical::{Cell, Completeness, Order, OrderStatus, PersonKey, Point, order_series};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Audience, Base, Dimension, Label, Month, Network, Period, Unit};
use crate::files::RawRow;

/// Orders that name no customer: they are in no number of customers.
pub(crate) const ORDERS_WITHOUT_CUSTOMER: Code = Code::note("orders-without-customer");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[ORDERS_WITHOUT_CUSTOMER];

/// What a list of orders says of every order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Says {
    /// Who bought, where an order names somebody at all.
    pub(super) customers: bool,
    /// What was given back.
    pub(super) refunds: bool,
}

/// The orders of one block, each once.
#[derive(Debug, Default)]
pub(super) struct Orders {
    list: Vec<Order>,
    at: BTreeMap<PersonKey, usize>,
    n_repeated: u32,
}

impl Orders {
    /// Takes an order over and books its row: its place in the list, or `None` where the order is
    /// there already. One with the same numbers is set aside, one with others refused.
    pub(super) fn add(
        &mut self,
        ledger: &mut Ledger<'_>,
        row: &RawRow,
        order: Order,
    ) -> Option<usize> {
        if let Some(known) = self.at.get(&order.key).and_then(|at| self.list.get(*at)) {
            let same = Order {
                row: known.row,
                items: known.items,
                ..order
            };
            if same == *known {
                ledger.set_aside(1);
                self.n_repeated = self.n_repeated.saturating_add(1);
            } else {
                ledger.reject_unseen(row, 0, ORDER_CONFLICT);
            }
            return None;
        }
        let at = self.list.len();
        self.at.insert(order.key, at);
        self.list.push(order);
        ledger.book_read(1);
        Some(at)
    }

    /// Books a row: takes its order over as [`Self::add`] does, sets it aside where it holds none, or
    /// refuses it for a column.
    pub(super) fn take(
        &mut self,
        ledger: &mut Ledger<'_>,
        row: &RawRow,
        order: Result<Option<Order>, (usize, Code)>,
    ) {
        match order {
            Ok(Some(order)) => {
                self.add(ledger, row, order);
            }
            Ok(None) => ledger.set_aside(1),
            Err((column, code)) => ledger.reject_unseen(row, column, code),
        }
    }

    /// The order at a place in the list.
    pub(super) fn get_mut(&mut self, at: usize) -> Option<&mut Order> {
        self.list.get_mut(at)
    }

    /// Gives the orders and what follows from them, and closes the account of their block.
    pub(super) fn close(
        mut self,
        mut ledger: Ledger<'_>,
        kind: &str,
        says: Says,
        output: &mut SourceOutput,
    ) {
        if self.n_repeated > 0 {
            let place = ledger.place();
            ledger.say(
                Diagnostic::new(ORDERS_REPEATED)
                    .at(place)
                    .with("count", f64::from(self.n_repeated)),
            );
        }
        if self.list.is_empty() {
            ledger.close_read(kind, output);
            return;
        }
        settle(self.list.iter_mut().map(|order| &mut order.origin));
        settle(self.list.iter_mut().map(|order| &mut order.sold_on));
        let owner = ledger.owner_on(Network::Shop);
        let months = by_month(&self.list);
        push_numbers(&owner, &self.list, says, output);
        if says.customers {
            customer_tables(&mut ledger, &owner, &months, output);
        }
        output.orders.push(SourceList {
            owner,
            rows: self.list,
        });
        ledger.close_read(kind, output);
    }
}

/// The orders of each month.
fn by_month(orders: &[Order]) -> BTreeMap<Month, Vec<&Order>> {
    let mut months: BTreeMap<Month, Vec<&Order>> = BTreeMap::new();
    for order in orders {
        let month = Month::of(order.placed.date());
        months.entry(month).or_default().push(order);
    }
    months
}

/// A sum and the first row that it is of.
#[derive(Clone, Copy, Debug)]
struct Sum {
    row: u32,
    value: f64,
}

/// What follows from the orders of the block. Where a channel has several exports of orders, all of
/// them together say it anew: these numbers are of one file.
fn push_numbers(owner: &Owner, orders: &[Order], says: Says, output: &mut SourceOutput) {
    let all: Vec<&Order> = orders.iter().collect();
    for series in order_series(&all, says.refunds) {
        let value = ValueColumn {
            currency: series.currency,
            ..ValueColumn::of(0, series.metric)
        };
        let points = series.points.iter();
        let points = points
            .filter_map(|point| {
                Some(Point {
                    period: point.period,
                    value: point.value,
                    row: orders.get(point.first)?.row,
                })
            })
            .collect();
        push_series(owner, &value, series.part, points, Dating::Dated, output);
    }
}

fn paid<'o>(orders: &'o [&'o Order]) -> impl Iterator<Item = &'o Order> {
    orders
        .iter()
        .copied()
        .filter(|order| order.status == OrderStatus::Paid)
}

/// The different customers of each month by the country of their latest paid order in it.
fn customer_tables(
    ledger: &mut Ledger<'_>,
    owner: &Owner,
    months: &BTreeMap<Month, Vec<&Order>>,
    output: &mut SourceOutput,
) {
    let mut n_unknown = 0_u32;
    for (month, orders) in months {
        let mut customers: BTreeMap<PersonKey, &Order> = BTreeMap::new();
        let mut is_whole = !ledger.has_rejected();
        for order in paid(orders) {
            let Some(key) = order.customer else {
                n_unknown = n_unknown.saturating_add(1);
                is_whole = false;
                continue;
            };
            let latest = customers.entry(key).or_insert(order);
            if (order.placed, order.row) > (latest.placed, latest.row) {
                *latest = order;
            }
        }
        if !customers.values().any(|order| order.country.is_some()) {
            continue;
        }
        let people = customers.len() as f64;
        output.tables.push(SourceTable {
            period: Some(Period::month(*month)),
            total_people: is_whole.then_some(people),
            completeness: if is_whole {
                Completeness::Complete
            } else {
                Completeness::Suppressed
            },
            ..country_table(
                owner,
                customers.values().map(|order| {
                    let country = order.country.map_or(Label::Unknown, Label::Country);
                    (country, order.row)
                }),
            )
        });
    }
    if n_unknown > 0 {
        let place = ledger.place();
        ledger.say(
            Diagnostic::new(ORDERS_WITHOUT_CUSTOMER)
                .at(place)
                .with("count", f64::from(n_unknown)),
        );
    }
}

/// Customers by country, of no period yet; each person is given once, with the row that says so.
pub(super) fn country_table(
    owner: &Owner,
    people: impl Iterator<Item = (Label, u32)>,
) -> SourceTable {
    let mut counts: BTreeMap<Label, Sum> = BTreeMap::new();
    for (country, row) in people {
        let sum = counts.entry(country).or_insert(Sum { row, value: 0.0 });
        sum.row = sum.row.min(row);
        sum.value += 1.0;
    }
    let total: f64 = counts.values().map(|sum| sum.value).sum();
    SourceTable {
        by_person: true,
        place: owner.place.clone(),
        block: owner.block,
        network: Some(Network::Shop),
        account: None,
        channel: None,
        audience: Audience::Customers,
        period: None,
        dimensions: vec![Dimension::Country],
        base: Base::Everybody,
        unit: Unit::People,
        total_people: Some(total),
        share_step: None,
        completeness: Completeness::Complete,
        cells: counts
            .into_iter()
            .map(|(label, sum)| Cell {
                labels: vec![label],
                count: Some(sum.value),
                share: None,
                index: None,
                row: sum.row,
                at_most: false,
            })
            .collect(),
    }
}
