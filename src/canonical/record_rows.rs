//! The flat row forms of series and lists: what Parquet carries.

use std::fmt::Write as _;

use serde::Serialize;

use super::{Canonical, Part, PersonKey};
use crate::domain::{MetricUnit, Over};

/// One number of a channel in a period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricRow {
    /// The brand.
    pub brand: String,
    /// The channel's name.
    pub channel: String,
    /// The network's id.
    pub network: String,
    /// What is counted.
    pub metric: String,
    /// What its values are: `count`, `hours`, `money`.
    pub unit: String,
    /// Whether values of several periods may be added.
    pub additive: bool,
    /// The first day of the period.
    pub period_from: String,
    /// The last day of the period.
    pub period_to: String,
    /// The kind of part, such as `campaign`, `from`, `cell`; null: the whole.
    pub part_kind: Option<String>,
    /// The part.
    pub part: Option<String>,
    /// The value.
    pub value: f64,
    /// ISO 4217; null: not money, or the export does not say.
    pub currency: Option<String>,
    /// The source's id.
    pub source: String,
    /// The file.
    pub file: String,
    /// The row in it.
    pub row: u32,
}

fn part_of(part: &Part) -> (Option<String>, Option<String>) {
    match part {
        Part::Whole => (None, None),
        Part::Cell(cells) => {
            let labels: Vec<String> = cells
                .iter()
                .map(|(dimension, label)| format!("{dimension} {label}"))
                .collect();
            (Some("cell".to_owned()), Some(labels.join(", ")))
        }
        Part::From(origin) => (Some("from".to_owned()), Some(origin.label.clone())),
        Part::Named(kind, name) => (Some(kind.id().to_owned()), Some(name.clone())),
    }
}

/// One row a point, in the order of the series.
pub fn metric_rows(canonical: &Canonical, brand: &str) -> Vec<MetricRow> {
    let mut rows = Vec::new();
    for series in &canonical.series {
        let (part_kind, part) = part_of(&series.part);
        let unit = match series.metric.unit() {
            MetricUnit::Count => "count",
            MetricUnit::Hours => "hours",
            MetricUnit::Money => "money",
        };
        for point in &series.points {
            rows.push(MetricRow {
                brand: brand.to_owned(),
                channel: series.channel.name.clone(),
                network: series.channel.network.id().to_owned(),
                metric: series.metric.id().to_owned(),
                unit: unit.to_owned(),
                additive: series.metric.over_periods() == Over::Sum,
                period_from: point.period.from.to_string(),
                period_to: point.period.to.to_string(),
                part_kind: part_kind.clone(),
                part: part.clone(),
                value: point.value,
                currency: series.currency.map(|currency| currency.to_string()),
                source: series.source.to_owned(),
                file: series.place.to_string(),
                row: point.row,
            });
        }
    }
    rows
}

/// One order. Keys are hexadecimal, and null unless the workspace keeps a key.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OrderRow {
    /// The brand.
    pub brand: String,
    /// The channel's name.
    pub channel: String,
    /// The order's key.
    pub order: Option<String>,
    /// The customer's key.
    pub customer: Option<String>,
    /// When it was placed, as written.
    pub placed: String,
    /// What was paid or is to be paid.
    pub value: f64,
    /// What was given back.
    pub refunded: f64,
    /// ISO 4217.
    pub currency: Option<String>,
    /// `paid`, `pending`, `void`.
    pub status: String,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Where the buyer came from.
    pub origin: Option<String>,
    /// Where it was sold.
    pub sold_on: Option<String>,
    /// Whether it is the customer's first, where the export says it.
    pub is_first: Option<bool>,
    /// Items in it.
    pub items: Option<u32>,
    /// The source's id.
    pub source: String,
    /// The file.
    pub file: String,
    /// The row in it.
    pub row: u32,
}

/// Bytes as hexadecimal digits, lower case.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// One row an order.
pub fn order_rows(canonical: &Canonical, brand: &str) -> Vec<OrderRow> {
    let key = |PersonKey(bytes): PersonKey| canonical.has_stable_keys.then(|| hexadecimal(&bytes));
    let mut rows = Vec::new();
    for list in &canonical.orders {
        for order in &list.rows {
            rows.push(OrderRow {
                brand: brand.to_owned(),
                channel: list.channel.name.clone(),
                order: key(order.key),
                customer: order.customer.and_then(key),
                placed: order.placed.to_string(),
                value: order.value,
                refunded: order.refunded,
                currency: order.currency.map(|currency| currency.to_string()),
                status: order.status.id().to_owned(),
                country: order.country.map(|country| country.to_string()),
                origin: order.origin.as_ref().map(|origin| origin.label.clone()),
                sold_on: order.sold_on.as_ref().map(|shop| shop.label.clone()),
                is_first: order.is_first,
                items: order.items,
                source: list.source.to_owned(),
                file: list.place.to_string(),
                row: order.row,
            });
        }
    }
    rows
}
