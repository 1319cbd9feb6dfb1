//! Shopify: the list of orders.
//!
//! Where it comes from: Shopify admin → Orders → Export. Seen in a real file of 2021 (75 columns,
//! de-identified) and in programs that read files of 2026 (79 columns: what was added is at the end).
//!
//! An order is as many rows as it has kinds of items. Only its first row says what was paid; the
//! others repeat its name, e-mail address and time, and leave the cells of the order blank. Revenue is
//! `Total` less `Refunded Amount` of orders that are paid, partially refunded or refunded and were not
//! cancelled; orders that are pending, authorized or paid in part are listed as pending; voided and
//! cancelled ones never count. `Refunded Amount` is counted in the month of the order, since the file
//! has no day of refunds. `Source` is the sales app (`web` or a number), not where a customer came
//! from, and is not read. Times are the shop's, with their offset; they are taken as written.
//!
//! The file holds names, addresses and telephone numbers. E-mail address, or else telephone number,
//! becomes a key; nothing else of a customer is read but the country.

use std::collections::BTreeMap;

use super::columns::Columns;
use super::customers::{Orders, Says};
use super::labels::folded_header;
use super::ledger::Ledger;
use super::order_rows::{
    ORDER_STATUS_UNKNOWN, ORDER_WITHOUT_NUMBER, country_or_say, currency, moment, moments,
    money_needed, numbers, pieces, read_blocks, say_refund, whole_rows, width,
};
use super::{Certainty, Context, Evidence, Listing, SourceOutput, SourceSpec};
use crate::canonical::{Fate, Order, OrderStatus, PersonKey};
use crate::diag::Code;
use crate::domain::{DateTime, Dimension, Metric, Network};
use crate::files::numbers::NumberCell;
use crate::files::{RawBlock, RawFile, RawRow};

/// Shopify's list of orders.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "shopify-orders",
    networks: &[Network::Shop],
    dimensions: &[Dimension::Country],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[
        Metric::Orders,
        Metric::Revenue,
        Metric::Refunds,
        Metric::Customers,
    ],
    lists: &[Listing::Orders],
    evidence: Evidence::Files,
    headers: &[
        "financial status",
        "fulfillment status",
        "accepts marketing",
        "lineitem quantity",
        "lineitem name",
        "lineitem price",
        "refunded amount",
        "shipping country",
        "billing country",
    ],
    recognize,
    read,
};

/// A row of an item whose order is not in the file.
pub(crate) const ITEM_WITHOUT_ORDER: Code = Code::warning("item-without-order");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[ITEM_WITHOUT_ORDER];

const KIND: &str = "orders";

/// Columns that nothing else has together.
const KEYS: [&str; 4] = [
    "name",
    "financial status",
    "fulfillment status",
    "lineitem quantity",
];

fn recognize(file: &RawFile) -> Option<Certainty> {
    Columns::of_block(file.blocks.first()?, &KEYS).map(|_| Certainty::Keys)
}

/// Where the cells of an order are.
struct Layout {
    name: usize,
    email: Option<usize>,
    phone: Option<usize>,
    status: usize,
    cancelled: usize,
    currency: Option<usize>,
    total: usize,
    refunded: usize,
    created: usize,
    quantity: usize,
    countries: [Option<usize>; 2],
    id: Option<usize>,
}

impl Layout {
    /// The layout, or the name of the first column that is not there.
    fn of(columns: &Columns) -> Result<Self, &'static str> {
        let need = |folded: &str, shown: &'static str| columns.find(&[folded]).ok_or(shown);
        Ok(Self {
            name: need("name", "Name")?,
            email: columns.find(&["email"]),
            phone: columns.find(&["phone"]),
            status: need("financial status", "Financial Status")?,
            cancelled: need("cancelled at", "Cancelled at")?,
            currency: columns.find(&["currency"]),
            total: need("total", "Total")?,
            refunded: need("refunded amount", "Refunded Amount")?,
            created: need("created at", "Created at")?,
            quantity: need("lineitem quantity", "Lineitem quantity")?,
            countries: [
                columns.find(&["shipping country"]),
                columns.find(&["billing country"]),
            ],
            id: columns.find(&["id"]),
        })
    }

    /// Whether a row is the first of an order, which alone says what became of it.
    fn is_order(&self, row: &RawRow) -> bool {
        !row.text(self.status).is_empty() || !row.text(self.total).is_empty()
    }
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let layout_of = |block: &RawBlock| {
        let columns = Columns::of_block(block, &KEYS)?;
        Some(Layout::of(&columns))
    };
    read_blocks(file, KIND, &layout_of, &|block, layout, output| {
        read_block(file, block, layout, context, output);
    })
}

/// What became of an order, by the words that Shopify writes.
fn status_of(word: &str, is_cancelled: bool) -> Option<OrderStatus> {
    let status = match folded_header(word).as_str() {
        "paid" | "partially refunded" | "refunded" => OrderStatus::Paid,
        // What was paid of an order paid in part is not said.
        "pending" | "authorized" | "partially paid" => OrderStatus::Pending,
        "voided" => OrderStatus::Void,
        _ => return None,
    };
    Some(if is_cancelled {
        OrderStatus::Void
    } else {
        status
    })
}

/// What becomes of the rows of an order's items.
#[derive(Clone, Copy)]
enum Named {
    /// They belong to the order at this place in the list.
    Order(usize),
    /// They belong to an order that is in the list already.
    Repeated,
    /// Their order was refused.
    Refused,
}

/// The cells of an order that are read by column.
struct Cells {
    placed: Result<DateTime, Code>,
    total: Result<f64, Code>,
    refunded: Result<f64, Code>,
}

/// The order of its first row, or the column for which it is refused.
fn order_of(
    ledger: &mut Ledger<'_>,
    layout: &Layout,
    row: &RawRow,
    cells: &Cells,
    context: &Context<'_>,
) -> Result<Order, (usize, Code)> {
    let at = |column: usize| move |code: Code| (column, code);
    let name = row.text(layout.name);
    let id = layout.id.map_or("", |id| row.text(id));
    let key = context
        .keys
        .of("order", name)
        .and(context.keys.of("order", &format!("{name}\n{id}")))
        .ok_or((layout.name, ORDER_WITHOUT_NUMBER))?;
    let is_cancelled = !row.text(layout.cancelled).is_empty();
    let status = status_of(row.text(layout.status), is_cancelled)
        .ok_or((layout.status, ORDER_STATUS_UNKNOWN))?;
    let value = cells.total.map_err(at(layout.total))?;
    let refunded = cells.refunded.map_err(at(layout.refunded))?;
    let placed = cells.placed.map_err(at(layout.created))?;
    let currency = currency(row, layout.currency)?;
    say_refund(ledger, row, layout.refunded, (refunded, value));
    Ok(Order {
        key,
        customer: customer(layout, row, context),
        placed,
        value,
        refunded,
        currency,
        status,
        country: country_or_say(ledger, row, &layout.countries),
        origin: None,
        sold_on: None,
        is_first: None,
        items: None,
        row: row.number,
    })
}

/// The e-mail address, else the telephone number, as a key.
fn customer(layout: &Layout, row: &RawRow, context: &Context<'_>) -> Option<PersonKey> {
    let of = |realm, column: Option<usize>| context.keys.of(realm, row.text(column?));
    of("email", layout.email).or_else(|| of("phone", layout.phone))
}

fn read_block(
    file: &RawFile,
    block: &RawBlock,
    layout: &Layout,
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    let mut ledger = Ledger::new(file, block);
    let rows = whole_rows(&mut ledger, block.rows.iter().skip(1), width(block));
    let first_rows: Vec<&RawRow> = rows
        .iter()
        .copied()
        .filter(|row| layout.is_order(row))
        .collect();
    let columns = (|| {
        let placed = moments(&mut ledger, &first_rows, layout.created, context)?;
        let totals = numbers(&mut ledger, &first_rows, Some(layout.total))?;
        let refunds = numbers(&mut ledger, &first_rows, Some(layout.refunded))?;
        let quantities = numbers(&mut ledger, &rows, Some(layout.quantity))?;
        Some((placed, totals, refunds, quantities))
    })();
    let Some((placed, totals, refunds, quantities)) = columns else {
        ledger.close_without(KIND, Fate::Damaged, output);
        return;
    };
    let mut cells = placed
        .iter()
        .zip(&totals)
        .zip(&refunds)
        .map(|((placed, total), refunded)| Cells {
            placed: moment(Some(placed)),
            total: money_needed(Some(total)),
            refunded: money_needed(Some(refunded)),
        });
    let mut orders = Orders::default();
    let mut items = Items::default();
    let mut by_name: BTreeMap<&str, Named> = BTreeMap::new();
    let mut current: Option<(&str, Named)> = None;
    // Rows of items that do not follow their order, in a file that somebody sorted.
    let mut strays: Vec<(&RawRow, &NumberCell)> = Vec::new();
    for (row, quantity) in rows.iter().copied().zip(&quantities) {
        let name = row.text(layout.name);
        if !layout.is_order(row) {
            match current.filter(|(of, _)| *of == name) {
                Some((_, named)) => items.add(&mut ledger, layout, row, quantity, named),
                None => strays.push((row, quantity)),
            }
            continue;
        }
        let Some(cells) = cells.next() else { break };
        let named = match order_of(&mut ledger, layout, row, &cells, context) {
            Ok(order) => match orders.add(&mut ledger, row, order) {
                Some(index) => {
                    items.count(&mut ledger, layout, row, quantity, index);
                    Named::Order(index)
                }
                None => Named::Repeated,
            },
            Err((column, code)) => {
                ledger.reject_unseen(row, column, code);
                Named::Refused
            }
        };
        current = Some((name, named));
        by_name.entry(name).or_insert(named);
    }
    for (row, quantity) in strays {
        let named = by_name.get(row.text(layout.name));
        let named = named.copied().unwrap_or(Named::Refused);
        items.add(&mut ledger, layout, row, quantity, named);
    }
    for (index, n_items) in items.0 {
        if let Some(order) = orders.get_mut(index) {
            order.items = n_items;
        }
    }
    let says = Says {
        customers: true,
        refunds: true,
    };
    orders.close(ledger, KIND, says, output);
}

/// How many items each order has; `None` where a row does not say it.
#[derive(Default)]
struct Items(BTreeMap<usize, Option<u32>>);

impl Items {
    /// Books a row that is not the first of its order.
    fn add(
        &mut self,
        ledger: &mut Ledger<'_>,
        layout: &Layout,
        row: &RawRow,
        quantity: &NumberCell,
        named: Named,
    ) {
        match named {
            Named::Order(index) => {
                self.count(ledger, layout, row, quantity, index);
                ledger.book_read(1);
            }
            Named::Repeated => ledger.set_aside(1),
            Named::Refused => ledger.reject_unseen(row, layout.name, ITEM_WITHOUT_ORDER),
        }
    }

    /// Adds the items of a row to its order. A quantity that cannot be read takes the number of items
    /// away, not the order.
    fn count(
        &mut self,
        ledger: &mut Ledger<'_>,
        layout: &Layout,
        row: &RawRow,
        quantity: &NumberCell,
        index: usize,
    ) {
        let quantity = pieces(Some(quantity)).unwrap_or_else(|code| {
            ledger.say_of(row, layout.quantity, code, "…");
            None
        });
        let sum = self.0.entry(index).or_insert(Some(0));
        *sum = sum
            .zip(quantity)
            .map(|(sum, quantity)| sum.saturating_add(quantity));
    }
}
