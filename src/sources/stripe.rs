//! Stripe: the list of payments.
//!
//! Where it comes from: Stripe Dashboard → Payments → Export, `unified_payments.csv`. The columns are
//! known from programs that read files of 2021 to 2026; no real file was at hand.
//!
//! A payment is taken for an order. `Amount` is what was authorized; what counts is `Converted Amount`
//! less `Converted Amount Refunded`, in `Converted Currency`. Times are UTC. Payments that failed are
//! void, those whose money was authorized and not yet taken (`Captured` is false) are pending; a failed one
//! without a converted amount is set aside. `Customer ID` (`cus_…`) becomes the
//! customer's key; names and e-mail addresses are not read. A shop that takes its money through Stripe
//! has the same orders in its own export: give one of the two, or they count twice.

use super::columns::Columns;
use super::customers::{Orders, Says};
use super::labels::{NUMBER_UNREADABLE, folded};
use super::ledger::Ledger;
use super::order_rows::{
    ORDER_STATUS_UNKNOWN, ORDER_WITHOUT_NUMBER, currency, moment, moments, money, numbers, origin,
    read_blocks, say_refund, whole_rows, width,
};
use super::{Certainty, Context, Evidence, Listing, SourceOutput, SourceSpec};
use crate::canonical::{Fate, Order, OrderStatus};
use crate::diag::Code;
use crate::domain::{DateTime, Metric, Network};
use crate::files::{RawBlock, RawFile, RawRow};

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "stripe",
    networks: &[Network::Shop],
    dimensions: &[],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[
        Metric::Orders,
        Metric::Revenue,
        Metric::Refunds,
        Metric::Customers,
    ],
    lists: &[Listing::Orders],
    evidence: Evidence::Programs,
    headers: &[
        "amount refunded",
        "captured",
        "converted amount",
        "converted amount refunded",
        "converted currency",
        "decline reason",
        "statement descriptor",
        "seller message",
    ],
    recognize,
    read,
};

const KIND: &str = "payments";

/// Columns that nothing else has together.
const KEYS: [&str; 4] = ["id", "converted amount", "converted currency", "status"];

fn recognize(file: &RawFile) -> Option<Certainty> {
    Columns::of_block(file.blocks.first()?, &KEYS).map(|_| Certainty::Keys)
}

/// Where the cells of a payment are.
struct Layout {
    id: usize,
    created: usize,
    amount: usize,
    refunded: usize,
    currency: usize,
    status: usize,
    captured: Option<usize>,
    customer: Option<usize>,
    source: Option<usize>,
}

impl Layout {
    /// The layout, or the name of the first column that is not there.
    fn of(columns: &Columns) -> Result<Self, &'static str> {
        let need = |folded: &[&str], shown: &'static str| columns.find(folded).ok_or(shown);
        Ok(Self {
            id: need(&["id"], "id")?,
            created: need(
                &["created date (utc)", "created (utc)"],
                "Created date (UTC)",
            )?,
            amount: need(&["converted amount"], "Converted Amount")?,
            refunded: need(&["converted amount refunded"], "Converted Amount Refunded")?,
            currency: need(&["converted currency"], "Converted Currency")?,
            status: need(&["status"], "Status")?,
            captured: columns.find(&["captured"]),
            customer: columns.find(&["customer id"]),
            source: columns.find(&["utm source (metadata)"]),
        })
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

fn status_of(word: &str) -> Option<OrderStatus> {
    match word {
        "paid" | "refunded" => Some(OrderStatus::Paid),
        "failed" => Some(OrderStatus::Void),
        _ => None,
    }
}

/// The cells of a payment that are read by column.
struct Cells {
    placed: Result<DateTime, Code>,
    amount: Result<Option<f64>, Code>,
    refunded: Result<Option<f64>, Code>,
}

/// The payment of a row, `None` for a failed one without an amount, or the column for which the row
/// is refused.
fn order_of(
    layout: &Layout,
    row: &RawRow,
    cells: &Cells,
    context: &Context<'_>,
) -> Result<Option<Order>, (usize, Code)> {
    let at = |column: usize| move |code: Code| (column, code);
    let key = context
        .keys
        .of("order:stripe", row.text(layout.id))
        .ok_or((layout.id, ORDER_WITHOUT_NUMBER))?;
    let word = folded(row.text(layout.status));
    let status = status_of(&word).ok_or((layout.status, ORDER_STATUS_UNKNOWN))?;
    let is_held = layout
        .captured
        .is_some_and(|column| folded(row.text(column)) == "false");
    let status = match status {
        OrderStatus::Paid if is_held => OrderStatus::Pending,
        status @ (OrderStatus::Paid | OrderStatus::Pending | OrderStatus::Void) => status,
    };
    let amount = cells.amount.map_err(at(layout.amount))?;
    let refunded = cells.refunded.map_err(at(layout.refunded))?;
    let placed = cells.placed.map_err(at(layout.created))?;
    let value = match (amount, status) {
        (Some(value), _) => value,
        (None, OrderStatus::Void) => return Ok(None),
        (None, OrderStatus::Paid | OrderStatus::Pending) => {
            return Err((layout.amount, NUMBER_UNREADABLE));
        }
    };
    if refunded.is_none() && word == "refunded" {
        return Err((layout.refunded, NUMBER_UNREADABLE));
    }
    Ok(Some(Order {
        key,
        customer: layout
            .customer
            .and_then(|column| context.keys.of("stripe", row.text(column))),
        placed,
        value,
        refunded: refunded.unwrap_or(0.0),
        currency: currency(row, Some(layout.currency))?,
        status,
        country: None,
        origin: layout.source.and_then(|column| origin(row.text(column))),
        sold_on: None,
        is_first: None,
        items: None,
        row: row.number,
    }))
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
    let columns = (|| {
        let placed = moments(&mut ledger, &rows, layout.created, context)?;
        let amounts = numbers(&mut ledger, &rows, Some(layout.amount))?;
        let refunds = numbers(&mut ledger, &rows, Some(layout.refunded))?;
        Some((placed, amounts, refunds))
    })();
    let Some((placed, amounts, refunds)) = columns else {
        ledger.close_without(KIND, Fate::Damaged, output);
        return;
    };
    let mut orders = Orders::default();
    for (at, row) in rows.iter().enumerate() {
        let cells = Cells {
            placed: moment(placed.get(at)),
            amount: money(amounts.get(at)),
            refunded: money(refunds.get(at)),
        };
        let order = order_of(layout, row, &cells, context);
        if let Ok(Some(order)) = &order {
            let money = (order.refunded, order.value);
            say_refund(&mut ledger, row, layout.refunded, money);
        }
        orders.take(&mut ledger, row, order);
    }
    let says = Says {
        customers: layout.customer.is_some(),
        refunds: true,
    };
    orders.close(ledger, KIND, says, output);
}
