//! Buyers by country from orders, where no table counts customers by country.

use std::collections::{BTreeMap, BTreeSet};

use super::super::MeasureInput;
use crate::canonical::{AudienceTable, Cell, Channel, Completeness, OrderStatus, Part};
use crate::diag::Place;
use crate::domain::{Audience, Base, Dimension, Label, Metric, Month, Period, Unit};

/// The source that tables of orders name.
pub(super) const ORDERS: &str = "orders-by-country";

/// One table a channel whose orders say where they went and whose customers nobody counts by country. It
/// counts orders: who bought twice is there twice.
pub(super) fn tables(input: &MeasureInput<'_>) -> Vec<AudienceTable> {
    let counted: BTreeSet<&str> = input
        .canonical
        .tables
        .iter()
        .filter(|table| {
            table.audience == Audience::Customers && table.dimensions.contains(&Dimension::Country)
        })
        .map(|table| table.channel.name.as_str())
        .collect();
    let mut channels: BTreeMap<&Channel, (&Place, BTreeMap<Label, f64>)> = BTreeMap::new();
    for list in &input.canonical.orders {
        let paid = list.rows.iter().filter(|order| {
            order.status == OrderStatus::Paid && Month::of(order.placed.date()) == input.month
        });
        for order in paid {
            let (place, cells) = channels
                .entry(&list.channel)
                .or_insert_with(|| (&list.place, BTreeMap::new()));
            *place = (*place).min(&list.place);
            let label = order.country.map_or(Label::Unknown, Label::Country);
            *cells.entry(label).or_default() += 1.0;
        }
    }
    let listed: BTreeSet<&str> = channels
        .iter()
        .filter(|(_, (_, cells))| cells.keys().any(|label| *label != Label::Unknown))
        .map(|(channel, _)| channel.name.as_str())
        .collect();
    let mut series: BTreeMap<(&Channel, &str), (&Place, BTreeMap<Label, f64>)> = BTreeMap::new();
    for one in &input.canonical.series {
        let Part::Cell(parts) = &one.part else {
            continue;
        };
        let [(Dimension::Country, label)] = parts.as_slice() else {
            continue;
        };
        if one.metric != Metric::Orders || listed.contains(one.channel.name.as_str()) {
            continue;
        }
        let of_month = one.points.iter().filter(|point| {
            point.period.is_of(input.month) && point.value.is_finite() && point.value > 0.0
        });
        let sum: f64 = of_month.map(|point| point.value).sum();
        if sum > 0.0 {
            let (_, cells) = series
                .entry((&one.channel, one.source))
                .or_insert_with(|| (&one.place, BTreeMap::new()));
            *cells.entry(label.clone()).or_default() += sum;
        }
    }
    // Of several exports of one shop the one with the most orders is taken.
    let mut of_series: BTreeMap<&Channel, (f64, &Place, BTreeMap<Label, f64>)> = BTreeMap::new();
    for ((channel, _), (place, cells)) in series {
        let sum: f64 = cells.values().sum();
        let best = of_series.get(channel).map_or(0.0, |(most, _, _)| *most);
        if sum > best {
            of_series.insert(channel, (sum, place, cells));
        }
    }
    let lists = channels
        .into_iter()
        .filter(|(channel, _)| listed.contains(channel.name.as_str()))
        .map(|(channel, (place, cells))| (channel, place, cells));
    let series = of_series
        .into_iter()
        .map(|(channel, (_, place, cells))| (channel, place, cells));
    lists
        .chain(series)
        .filter(|(channel, _, _)| !counted.contains(channel.name.as_str()))
        .map(|(channel, place, cells)| AudienceTable {
            place: place.clone(),
            source: ORDERS,
            channel: channel.clone(),
            audience: Audience::Customers,
            period: Period::month(input.month),
            dimensions: vec![Dimension::Country],
            base: Base::Known,
            unit: Unit::People,
            total: None,
            share_step: None,
            completeness: Completeness::Complete,
            cells: cells
                .into_iter()
                .map(|(label, count)| Cell {
                    labels: vec![label],
                    count: Some(count),
                    share: None,
                    index: None,
                    row: 1,
                    at_most: false,
                })
                .collect(),
        })
        .collect()
}
