//! Orders of all files together: each once, and the numbers that follow from them.
//!
//! A source that lists orders makes numbers of each file, too. These are put aside here and made anew
//! from the orders that are left when each is taken once, so that lists, days and customers agree.

use std::collections::{BTreeMap, BTreeSet};

use super::attribution::{Numbers, Placed};
use super::month::file_of;
use super::numbers::{close_lists, latest_first, say_twice};
use crate::canonical::{
    BlockRecord, Listed, MetricSeries, Order, OrderStatus, PersonKey, Point, order_series,
};
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{Date, Metric};

/// Two sources of a channel list orders of the same days and amounts.
pub(super) const ORDERS_IN_TWO_SOURCES: Code = Code::warning("orders-in-two-sources");

/// A channel and the source that lists its orders.
type Shop = (String, &'static str);

/// How many orders there are of a day and an amount in cents.
type Sales = BTreeMap<(Date, i64), usize>;

/// The series that are not made of orders, and the shops whose every list of paid orders says what was
/// given back.
pub(super) fn put_aside(numbers: &mut Numbers) -> BTreeSet<Shop> {
    let shop_of = |list: &Listed<Order>| (list.channel.name.clone(), list.source);
    let lists = numbers.orders.iter().map(|(_, list)| list);
    let shops: BTreeSet<Shop> = lists.clone().map(shop_of).collect();
    let (made, others): (Vec<_>, Vec<_>) = std::mem::take(&mut numbers.series)
        .into_iter()
        .partition(|(_, series)| shops.contains(&(series.channel.name.clone(), series.source)));
    numbers.series = others;
    let refunds: BTreeSet<Place> = made
        .into_iter()
        .filter(|(_, series)| series.metric == Metric::Refunds)
        .map(|(_, series)| series.place)
        .collect();
    let silent: BTreeSet<Shop> = lists
        .filter(|list| {
            let mut rows = list.rows.iter();
            let has_paid = rows.any(|order| order.status == OrderStatus::Paid);
            has_paid && !refunds.contains(&list.place)
        })
        .map(shop_of)
        .collect();
    shops.difference(&silent).cloned().collect()
}

/// Says where two sources of a channel list the same sales, which no number of an order tells: a shop's
/// export and that of its payments. Paid orders of one day and amount are taken for the same; it is said
/// where they are more than half of the shorter list.
pub(super) fn say_in_two_sources(lists: &[Listed<Order>], diagnostics: &mut Vec<Diagnostic>) {
    let mut shops: BTreeMap<Shop, (&Place, Sales)> = BTreeMap::new();
    for list in lists {
        let shop = (list.channel.name.clone(), list.source);
        let (_, sales) = shops
            .entry(shop)
            .or_insert_with(|| (&list.place, BTreeMap::new()));
        let mut rows = list.rows.iter();
        for order in rows
            .by_ref()
            .filter(|order| order.status == OrderStatus::Paid)
        {
            #[expect(clippy::cast_possible_truncation, reason = "amounts are far below i64")]
            let cents = (order.value * 100.0).round() as i64;
            *sales.entry((order.placed.date(), cents)).or_default() += 1;
        }
    }
    let shops: Vec<_> = shops.iter().collect();
    for (at, ((channel, source), (place, sales))) in shops.iter().enumerate() {
        let others = shops.iter().skip(at + 1);
        for ((_, other), (other_place, other_sales)) in
            others.filter(|((name, _), _)| name == channel)
        {
            let both: usize = sales
                .iter()
                .filter_map(|(sale, n)| other_sales.get(sale).map(|m| n.min(m)))
                .sum();
            let total = |sales: &Sales| sales.values().sum::<usize>();
            let fewest = total(sales).min(total(other_sales));
            if both * 2 > fewest {
                diagnostics.push(
                    Diagnostic::new(ORDERS_IN_TWO_SOURCES)
                        .at(file_of(place))
                        .with("source", *source)
                        .with("other", *other)
                        .with("channel", channel.clone())
                        .with("taken", file_of(other_place).to_string())
                        .with("n", both)
                        .with("of", fewest),
                );
            }
        }
    }
}

/// Each order of a channel and source once, as the export with the latest orders has it: two shops can
/// number their orders alike.
pub(super) fn orders_once(
    mut lists: Vec<Placed<Listed<Order>>>,
    used: &mut BTreeSet<usize>,
    records: &mut [BlockRecord],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Listed<Order>> {
    latest_first(&mut lists, |order| Some(order.placed.date()), records);
    let mut seen: BTreeMap<(Shop, PersonKey), Place> = BTreeMap::new();
    let mut twice: BTreeMap<(Place, Place), usize> = BTreeMap::new();
    for (_, list) in &mut lists {
        let shop: Shop = (list.channel.name.clone(), list.source);
        let file = file_of(&list.place);
        list.rows.retain(|order| {
            let key = (shop.clone(), order.key);
            if let Some(taken) = seen.get(&key) {
                *twice.entry((file.clone(), taken.clone())).or_default() += 1;
                return false;
            }
            seen.insert(key, file.clone());
            true
        });
    }
    say_twice("orders", twice, diagnostics);
    close_lists(lists, used, records)
}

/// The numbers of the orders that are left. A day of which several files list orders is one value, in
/// the series of the first of these files.
pub(super) fn series_of(lists: &[Listed<Order>], refunds: &BTreeSet<Shop>) -> Vec<MetricSeries> {
    let mut shops: BTreeMap<Shop, Vec<&Listed<Order>>> = BTreeMap::new();
    for list in lists {
        let shop = (list.channel.name.clone(), list.source);
        shops.entry(shop).or_default().push(list);
    }
    let mut all = Vec::new();
    for (shop, lists) in shops {
        let rows = lists
            .iter()
            .flat_map(|list| list.rows.iter().map(move |order| (*list, order)));
        let (owners, orders): (Vec<&Listed<Order>>, Vec<&Order>) = rows.unzip();
        for made in order_series(&orders, refunds.contains(&shop)) {
            let mut by_list: BTreeMap<&Place, MetricSeries> = BTreeMap::new();
            for point in made.points {
                let owner = owners.get(point.first).zip(orders.get(point.first));
                let Some((list, order)) = owner else {
                    continue;
                };
                let series = by_list.entry(&list.place).or_insert_with(|| MetricSeries {
                    place: list.place.clone(),
                    source: list.source,
                    channel: list.channel.clone(),
                    metric: made.metric,
                    currency: made.currency,
                    part: made.part.clone(),
                    points: Vec::new(),
                });
                series.points.push(Point {
                    period: point.period,
                    value: point.value,
                    row: order.row,
                });
            }
            all.extend(by_list.into_values());
        }
    }
    all
}
