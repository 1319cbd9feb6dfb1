//! Shopify: customers, channel performance, and reports of Analytics.
//!
//! Where it comes from: Shopify admin → Customers → Export; Marketing → Channel performance → Export;
//! Analytics → Reports → Export. Seen in a real channel performance of 2025 and in the header of a
//! real list of customers; reports are known from programs that read them (`shopify_reports`).
//!
//! Channel performance has a row for each channel and type of traffic, and no total. The period is in
//! its name only. A row without sales and orders had none: zero, as the export leaves zeros blank.
//! Which currency it is in is not said. `unattributed` and other channels that several platforms share
//! are named with their platform.
//!
//! The list of customers holds everybody who ever gave an address, with how often they bought since
//! the shop began; people without an order are no customers and are set aside. It names no period: it
//! is of the day of the download, and its customers are not those of one month.

use std::collections::BTreeSet;

use super::columns::Columns;
use super::customers::country_table;
use super::dates::period_in;
use super::labels::folded;
use super::ledger::{Ledger, NOT_READ_YET, set_aside_block};
use super::members::{ROWS_WITHOUT_PERSON, address_column, is_person};
use super::order_rows::{country_or_say, numbers, pieces, refuse_unseen};
use super::series::{ValueColumn, push_series, read_part_rows};
use super::shopify_reports::{self, Report};
use super::{Certainty, Context, Dating, Evidence, SourceOutput, SourceSpec, SourceTable};
use crate::canonical::{Completeness, Fate, Part, PartKind, Point};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Dimension, Label, Metric, Network, Origin, Period};
use crate::files::{RawBlock, RawCell, RawFile, RawRow};

/// Shopify's exports, without the list of orders.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "shopify",
    networks: &[Network::Shop],
    dimensions: &[Dimension::Country],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[
        Metric::Sessions,
        Metric::Visitors,
        Metric::Orders,
        Metric::Revenue,
        Metric::Cost,
        Metric::NewCustomers,
        Metric::ReturningCustomers,
        Metric::OrdersOfNewCustomers,
        Metric::OrdersOfReturningCustomers,
        Metric::Customers,
    ],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "referring platform",
        "channel",
        "type",
        "sessions",
        "orders",
        "conversion rate",
        "roas",
        "orders from new customers",
        "orders from returning customers",
        "accepts email marketing",
        "default address country code",
        "total spent",
        "total orders",
        "gross sales",
        "sales reversals",
        "net sales",
        "total sales",
        "online store visitors",
        "order referrer source",
        "new or returning customer",
    ],
    recognize,
    read,
};

/// A channel that has two rows.
pub(crate) const CHANNEL_REPEATED: Code = Code::warning("channel-repeated");
/// A list of everybody who ever bought.
pub(crate) const CUSTOMERS_EVER: Code = Code::note("customers-ever");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[CHANNEL_REPEATED, CUSTOMERS_EVER];

const CHANNELS: [&str; 5] = [
    "referring platform",
    "channel",
    "type",
    "sessions",
    "orders",
];
const CUSTOMERS: [&str; 3] = [
    "default address country code",
    "total spent",
    "total orders",
];

/// What a block is.
#[derive(Clone, Copy)]
enum Kind {
    Channels,
    Customers,
    Report(Report),
}

fn kind_of(block: &RawBlock) -> Option<(Kind, Columns)> {
    let columns = Columns::new(block.rows.first()?);
    let kind = if columns.has_all(&CHANNELS) {
        Kind::Channels
    } else if columns.has_all(&CUSTOMERS) {
        Kind::Customers
    } else {
        Kind::Report(shopify_reports::report_of(&columns)?)
    };
    Some((kind, columns))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let first = file.blocks.first()?;
    match kind_of(first) {
        Some((Kind::Channels | Kind::Customers, _)) => Some(Certainty::Keys),
        Some((Kind::Report(_), _)) => Some(Certainty::Labels),
        None => shopify_reports::is_named(file).then_some(Certainty::Shape),
    }
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    output.names.period = file
        .names
        .iter()
        .rev()
        .find_map(|name| period_in(name, Some(context.latest)));
    for block in &file.blocks {
        match kind_of(block) {
            Some((Kind::Channels, columns)) => {
                read_channels(file, block, &columns, context, &mut output);
            }
            Some((Kind::Customers, columns)) => {
                // The name of a list of customers holds no period of theirs.
                output.names.period = None;
                read_customers(file, block, &columns, context, &mut output);
            }
            Some((Kind::Report(report), columns)) => {
                shopify_reports::read_report(file, block, report, &columns, context, &mut output);
            }
            None if shopify_reports::is_named(file) => {
                set_aside_block(file, block, "report", &mut output);
                output
                    .diagnostics
                    .push(Diagnostic::new(NOT_READ_YET).at(super::block_place(file, block)));
            }
            None => refuse_unseen(file, block, &mut output),
        }
    }
    output
}

/// The columns of the channel performance that are read. The first four are zero where they are blank.
const CHANNEL_METRICS: [(&str, Metric); 6] = [
    ("sales", Metric::Revenue),
    ("orders", Metric::Orders),
    ("orders from new customers", Metric::OrdersOfNewCustomers),
    (
        "orders from returning customers",
        Metric::OrdersOfReturningCustomers,
    ),
    ("sessions", Metric::Sessions),
    ("cost", Metric::Cost),
];
const BLANK_IS_ZERO: usize = 4;

/// What a row of the channel performance is of: `instagram / paid`. Channels that several platforms
/// share get the platform's name before their own.
fn channel_name(platform: &str, channel: &str, kind: &str) -> String {
    let is_shared = folded(channel) == "unattributed" || channel.is_empty();
    let name = if is_shared && folded(platform) != folded(channel) {
        format!("{platform} {channel}")
    } else {
        channel.to_owned()
    };
    match folded(kind).as_str() {
        "" | "null" => format!("{} / (none)", name.trim()),
        _ => format!("{} / {kind}", name.trim()),
    }
}

fn read_channels(
    file: &RawFile,
    block: &RawBlock,
    columns: &Columns,
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    const KIND: &str = "channel_performance";
    let mut ledger = Ledger::new(file, block);
    let owner = ledger.owner_on(Network::Shop);
    let (Some(platform), Some(channel), Some(kind)) = (
        columns.find(&["referring platform"]),
        columns.find(&["channel"]),
        columns.find(&["type"]),
    ) else {
        ledger.close_without(KIND, Fate::Damaged, output);
        return;
    };
    let found = CHANNEL_METRICS.map(|(name, metric)| (columns.find(&[name]), metric));
    let zeros: Vec<usize> = found
        .iter()
        .take(BLANK_IS_ZERO)
        .filter_map(|(column, _)| *column)
        .collect();
    let filled: Vec<RawRow> = block
        .rows
        .iter()
        .skip(1)
        .map(|row| with_zeros(row, &zeros))
        .collect();
    let rows: Vec<&RawRow> = filled.iter().collect();
    let values: Vec<ValueColumn> = found
        .iter()
        .filter_map(|(column, metric)| Some(ValueColumn::of((*column)?, *metric)))
        .collect();
    let name_of =
        |row: &RawRow| channel_name(row.text(platform), row.text(channel), row.text(kind));
    let mut seen = BTreeSet::new();
    let repeated: BTreeSet<u32> = rows
        .iter()
        .filter(|row| !seen.insert(name_of(row)))
        .map(|row| row.number)
        .collect();
    let part_of = |row: &RawRow| {
        (!repeated.contains(&row.number)).then(|| Part::From(Origin::new(&name_of(row))))
    };
    let read = read_part_rows(
        &mut ledger,
        &owner,
        &rows,
        channel,
        &part_of,
        CHANNEL_REPEATED,
        &values,
        None,
        context.latest,
        output,
    );
    ledger.close_after(KIND, read, output);
}

/// The row with zeros in these columns, where all of them are blank and the row says anything else.
fn with_zeros(row: &RawRow, columns: &[usize]) -> RawRow {
    /// Platform, channel and type.
    const NAMES: usize = 3;
    let mut row = row.clone();
    let says_nothing = row.cells.len() <= NAMES;
    if says_nothing || columns.iter().any(|column| !row.text(*column).is_empty()) {
        return row;
    }
    for column in columns {
        if row.cells.len() <= *column {
            row.cells.resize(column + 1, RawCell::default());
        }
        if let Some(cell) = row.cells.get_mut(*column) {
            "0".clone_into(&mut cell.text);
        }
    }
    row
}

fn read_customers(
    file: &RawFile,
    block: &RawBlock,
    columns: &Columns,
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    const KIND: &str = "customers";
    let mut ledger = Ledger::new(file, block);
    let id = columns.find(&["customer id"]);
    let country = columns.find(&["default address country code"]);
    let rows: Vec<&RawRow> = block.rows.iter().skip(1).collect();
    let Some(orders) = columns.find(&["total orders"]) else {
        return ledger.close_without_column(KIND, "Total Orders", output);
    };
    let Some(counts) = numbers(&mut ledger, &rows, Some(orders)) else {
        ledger.close_without(KIND, Fate::Damaged, output);
        return;
    };
    let mut seen = BTreeSet::new();
    let mut buyers: Vec<(Label, u32)> = Vec::new();
    let mut n_returning = 0_u32;
    let mut nobody = 0_usize;
    let address = address_column(columns);
    for (row, count) in rows.iter().zip(&counts) {
        let text = |column: usize| row.text(column);
        if !is_person(id.map(text), address.map(text)) {
            nobody += 1;
            ledger.set_aside(1);
            continue;
        }
        let key = id.and_then(|id| context.keys.of("shopify:customer", row.text(id)));
        let is_known = key.is_some_and(|key| !seen.insert(key));
        match pieces(Some(count)) {
            Err(code) => ledger.reject_unseen(row, orders, code),
            Ok(Some(n_orders)) if n_orders > 0 && !is_known => {
                ledger.book_read(1);
                n_returning += u32::from(n_orders > 1);
                let country = country_or_say(&mut ledger, row, &[country]);
                buyers.push((country.map_or(Label::Unknown, Label::Country), row.number));
            }
            Ok(_) => ledger.set_aside(1),
        }
    }
    if nobody > 0 {
        let place = ledger.place();
        ledger.say(
            Diagnostic::new(ROWS_WITHOUT_PERSON)
                .at(place)
                .with("count", nobody),
        );
    }
    let Some(first) = buyers.first().map(|(_, row)| *row) else {
        ledger.close_read(KIND, output);
        return;
    };
    ledger.say_here(CUSTOMERS_EVER);
    let owner = ledger.owner_on(Network::Shop);
    for (metric, value) in [
        (Metric::Customers, buyers.len() as f64),
        (Metric::ReturningCustomers, f64::from(n_returning)),
    ] {
        let point = Point {
            period: Period::day(context.latest),
            value,
            row: first,
        };
        let column = ValueColumn::of(orders, metric);
        let dating = Dating::Undated;
        // Ever is no month: it must not stand beside, or instead of, the month's customers.
        let part = Part::Named(PartKind::Lifetime, "ever".to_owned());
        push_series(&owner, &column, part, vec![point], dating, output);
    }
    let mut table = country_table(&owner, buyers.into_iter());
    if ledger.has_rejected() {
        table = SourceTable {
            total_people: None,
            completeness: Completeness::Suppressed,
            ..table
        };
    }
    output.tables.push(table);
    ledger.close_read(KIND, output);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_channels() {
        assert_eq!(
            channel_name("meta", "instagram", "paid"),
            "instagram / paid"
        );
        assert_eq!(channel_name("direct", "direct", "NULL"), "direct / (none)");
        assert_eq!(
            channel_name("shopify", "unattributed", "unknown"),
            "shopify unattributed / unknown"
        );
        let origin = Origin::new(&channel_name("meta", "instagram", "organic"));
        assert_eq!(origin.network, Some(Network::Instagram));
    }

    #[test]
    fn blanks_are_zeros_only_where_all_are_blank() {
        let row = |texts: &[&str]| RawRow {
            number: 2,
            cells: texts
                .iter()
                .map(|text| RawCell {
                    text: (*text).to_owned(),
                    number: None,
                })
                .collect(),
        };
        let filled = with_zeros(&row(&["meta", "facebook", "paid", "150"]), &[4, 5]);
        assert_eq!((filled.text(4), filled.text(5)), ("0", "0"));
        let partly = with_zeros(&row(&["meta", "facebook", "paid", "150", "12"]), &[4, 5]);
        assert_eq!((partly.text(4), partly.text(5)), ("12", ""));
        let empty = with_zeros(&row(&["meta", "facebook", "paid"]), &[4, 5]);
        assert_eq!(empty.cells.len(), 3);
    }
}
