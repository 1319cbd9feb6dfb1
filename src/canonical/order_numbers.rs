//! Numbers that follow from orders: how many a day, what they brought, and of how many customers.
//!
//! A customer whose first order is seen here is not thereby new, and one without a second order is
//! not thereby lost: exports begin and end somewhere. Months are those of the times as written.

use std::collections::{BTreeMap, BTreeSet};

use super::{Order, OrderStatus, Part, PartKind, PersonKey};
use crate::domain::{Currency, Metric, Month, Period};

/// A number of some orders of a period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OrderPoint {
    /// Of what days.
    pub period: Period,
    /// The value, in the metric's unit.
    pub value: f64,
    /// The place of the first of these orders among those given.
    pub first: usize,
}

/// The values of one metric and part, by period.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderSeries {
    /// What is counted.
    pub metric: Metric,
    /// The currency of money, where the orders say it.
    pub currency: Option<Currency>,
    /// Of which part.
    pub part: Part,
    /// The values; never empty.
    pub points: Vec<OrderPoint>,
}

#[derive(Clone, Copy)]
struct Sum {
    first: usize,
    value: f64,
}

type Sums = BTreeMap<Period, Sum>;

fn add(sums: &mut Sums, (at, order): (usize, &Order), value: f64) {
    let day = Period::day(order.placed.date());
    let sum = sums.entry(day).or_insert(Sum {
        first: at,
        value: 0.0,
    });
    sum.first = sum.first.min(at);
    sum.value += value;
}

/// Millionths are the last digits that money has; what is beyond them is noise of adding up.
fn without_noise(sum: f64) -> f64 {
    const LAST: f64 = 1e6;
    (sum * LAST).round() / LAST
}

#[derive(Default)]
struct Made {
    series: Vec<OrderSeries>,
}

impl Made {
    fn push(&mut self, metric: Metric, currency: Option<Currency>, part: Part, sums: Sums) {
        let points: Vec<OrderPoint> = sums
            .into_iter()
            .map(|(period, sum)| OrderPoint {
                period,
                value: without_noise(sum.value),
                first: sum.first,
            })
            .collect();
        if !points.is_empty() {
            self.series.push(OrderSeries {
                metric,
                currency,
                part,
                points,
            });
        }
    }
}

/// What follows from orders, each of which is there once. Of what was given back there is a series only
/// where `says_refunds`: an export without such a column says nothing, which is not zero.
pub fn order_series(orders: &[&Order], says_refunds: bool) -> Vec<OrderSeries> {
    let mut made = Made::default();
    push_money(orders, says_refunds, &mut made);
    push_people(orders, &mut made);
    made.series
}

/// Paid orders, what they brought and what was given back, by day: of the whole, of each origin and of
/// each place of sale that the orders name.
fn push_money(orders: &[&Order], says_refunds: bool, made: &mut Made) {
    let mut counts: BTreeMap<Part, Sums> = BTreeMap::new();
    let mut revenue: BTreeMap<(Part, Option<Currency>), Sums> = BTreeMap::new();
    let mut refunds: BTreeMap<Option<Currency>, Sums> = BTreeMap::new();
    for (at, order) in orders.iter().enumerate() {
        let is_paid = order.status == OrderStatus::Paid;
        let origin = order.origin.clone().map(Part::From);
        let sold_on = order.sold_on.as_ref();
        let sold_on = sold_on.map(|shop| Part::Named(PartKind::SoldOn, shop.label.clone()));
        let parts = [Some(Part::Whole), origin, sold_on];
        for part in parts.into_iter().flatten() {
            let one = if is_paid { 1.0 } else { 0.0 };
            add(counts.entry(part.clone()).or_default(), (at, order), one);
            if is_paid {
                let sums = revenue.entry((part, order.currency)).or_default();
                add(sums, (at, order), order.value - order.refunded);
            }
        }
        if is_paid && says_refunds {
            let sums = refunds.entry(order.currency).or_default();
            add(sums, (at, order), order.refunded);
        }
    }
    for (part, sums) in counts {
        made.push(Metric::Orders, None, part, sums);
    }
    for ((part, currency), sums) in revenue {
        made.push(Metric::Revenue, currency, part, sums);
    }
    for (currency, sums) in refunds {
        made.push(Metric::Refunds, currency, Part::Whole, sums);
    }
}

/// How many customers bought in a month, where every paid order of it names one; and how many orders
/// of a day were first and later ones, where every paid order of the month says it.
fn push_people(orders: &[&Order], made: &mut Made) {
    let mut months: BTreeMap<Month, Vec<(usize, &Order)>> = BTreeMap::new();
    for (at, order) in orders.iter().enumerate() {
        if order.status == OrderStatus::Paid {
            let month = Month::of(order.placed.date());
            months.entry(month).or_default().push((at, order));
        }
    }
    let mut customers = Sums::new();
    let mut new = Sums::new();
    let mut returning = Sums::new();
    for (month, paid) in months {
        let Some(first) = paid.first().map(|(at, _)| *at) else {
            continue;
        };
        let keys: Option<BTreeSet<PersonKey>> =
            paid.iter().map(|(_, order)| order.customer).collect();
        if let Some(keys) = keys {
            let value = keys.len() as f64;
            customers.insert(Period::month(month), Sum { first, value });
        }
        let firsts: Option<Vec<bool>> = paid.iter().map(|(_, order)| order.is_first).collect();
        for (order, is_first) in paid.iter().zip(firsts.unwrap_or_default()) {
            let (of_new, of_returning) = if is_first { (1.0, 0.0) } else { (0.0, 1.0) };
            add(&mut new, *order, of_new);
            add(&mut returning, *order, of_returning);
        }
    }
    for (metric, sums) in [
        (Metric::Customers, customers),
        (Metric::OrdersOfNewCustomers, new),
        (Metric::OrdersOfReturningCustomers, returning),
    ] {
        made.push(metric, None, Part::Whole, sums);
    }
}
