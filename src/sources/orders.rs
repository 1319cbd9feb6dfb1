//! Our own CSV of orders, for shops and marketplaces whose exports are not read.
//!
//! The template with every column explained is `orders_template.csv`; `audiencefit template orders`
//! prints it. One line is one order. Column names are told in any order and case; above the columns,
//! and where a blank follows the `#`, lines that begin with `#` are comments (an order can be called
//! `#1001`). What identifies a customer becomes a key and is kept nowhere: an e-mail address gives the
//! key that it gives in other exports.

use super::columns::Columns;
use super::customers::{Orders, Says};
use super::labels::folded;
use super::ledger::Ledger;
use super::lines;
use super::order_rows::{
    ORDER_REFUND_ABOVE_VALUE, ORDER_REFUNDED_NOTHING, ORDER_STATUS_UNKNOWN, ORDER_WITHOUT_NUMBER,
    country_or_say, currency, is_above, moment, moments, money, money_needed, numbers, origin,
    pieces, refuse_unseen, whole_rows,
};
use super::shown::{HIDDEN, is_header_word, short};
use super::{Certainty, Context, Evidence, Listing, SourceOutput, SourceSpec};
use crate::canonical::{Fate, Order, OrderStatus, PersonKey};
use crate::diag::{Code, Diagnostic, nearest};
use crate::domain::{DateTime, Dimension, Metric, Network};
use crate::files::{RawBlock, RawFile, RawRow};

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "orders",
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
    evidence: Evidence::Own,
    headers: &[
        "order id",
        "placed at",
        "value",
        "currency",
        "refunded",
        "customer id",
        "country",
        "sold on",
        "status",
        "items",
    ],
    recognize,
    read,
};

/// A column that the format does not have.
pub(crate) const ORDERS_COLUMN_UNKNOWN: Code = Code::warning("orders-column-unknown");
/// A column that is there twice.
pub(crate) const ORDERS_COLUMN_REPEATED: Code = Code::warning("orders-column-repeated");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[ORDERS_COLUMN_UNKNOWN, ORDERS_COLUMN_REPEATED];

const KIND: &str = "orders";
const NEEDED: [&str; 3] = ["order id", "placed at", "value"];
const NAMES: [&str; 11] = [
    "order_id",
    "placed_at",
    "value",
    "currency",
    "refunded",
    "customer_id",
    "country",
    "sold_on",
    "status",
    "items",
    "note",
];

/// The template, with every column explained.
pub fn template() -> &'static str {
    include_str!("orders_template.csv")
}

/// The header of a block and how many rows stand down to it.
fn header_of(block: &RawBlock) -> Option<(Columns, usize)> {
    let at = block.rows.iter().position(|row| !lines::is_comment(row))?;
    let columns = Columns::new(block.rows.get(at)?);
    columns.has_all(&NEEDED).then_some((columns, at + 1))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let is_comment = |block: &RawBlock| block.rows.iter().all(lines::is_comment);
    let first = file.blocks.iter().find(|block| !is_comment(block))?;
    header_of(first).map(|_| Certainty::Keys)
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    let mut columns: Option<Columns> = None;
    for block in &file.blocks {
        let mut ledger = Ledger::new(file, block);
        let mut above = 0;
        if let Some((header, to)) = header_of(block) {
            say_columns(&mut ledger, &header);
            (columns, above) = (Some(header), to);
        } else if block.rows.iter().all(is_comment)
            || columns.is_none() && block.rows.iter().all(lines::is_comment)
        {
            ledger.close_without("comments", Fate::SetAside, &mut output);
            continue;
        }
        match &columns {
            Some(columns) => read_block(ledger, block, above, columns, context, &mut output),
            None => refuse_unseen(file, block, &mut output),
        }
    }
    output
}

/// Whether a row is a comment where rows of orders may stand: an order can be called `#1001`.
fn is_comment(row: &RawRow) -> bool {
    let text = row.text(0);
    text == "#" || text.starts_with("# ")
}

/// Says which columns are left out.
fn say_columns(ledger: &mut Ledger<'_>, columns: &Columns) {
    for at in 0..columns.len() {
        let name = columns.name(at);
        let known = NAMES.iter().any(|known| known.replace('_', " ") == name);
        if !known && !name.is_empty() {
            let nearest = nearest(name, NAMES).unwrap_or_default();
            // A name that resembles none of the format's may be somebody's.
            let is_shown = !nearest.is_empty() || is_header_word(name);
            let word = if is_shown {
                short(name)
            } else {
                HIDDEN.to_owned()
            };
            let column = u32::try_from(at).unwrap_or(u32::MAX).saturating_add(1);
            let diagnostic = Diagnostic::new(ORDERS_COLUMN_UNKNOWN)
                .at(ledger.place().at_column(column))
                .with("word", word)
                .with("has-nearest", if nearest.is_empty() { "no" } else { "yes" })
                .with("nearest", nearest)
                .with("known", NAMES.join(", "));
            ledger.say(diagnostic);
        } else if known && columns.find(&[name]) != Some(at) {
            let diagnostic = Diagnostic::new(ORDERS_COLUMN_REPEATED)
                .at(ledger.place())
                .with("column", name.replace(' ', "_"));
            ledger.say(diagnostic);
        }
    }
}

/// Where the cells of an order are.
struct Layout {
    id: usize,
    placed: usize,
    value: usize,
    currency: Option<usize>,
    refunded: Option<usize>,
    customer: Option<usize>,
    country: Option<usize>,
    sold_on: Option<usize>,
    status: Option<usize>,
    items: Option<usize>,
}

/// What became of an order, by a word of the format; an empty cell is a paid order.
fn status_of(word: &str) -> Option<OrderStatus> {
    match folded(word).as_str() {
        "" | "paid" | "refunded" => Some(OrderStatus::Paid),
        "pending" => Some(OrderStatus::Pending),
        "void" | "voided" | "cancelled" | "canceled" | "failed" => Some(OrderStatus::Void),
        _ => None,
    }
}

/// The key of a customer: that of other exports for an e-mail address, one of its own for any other
/// text.
fn customer(text: &str, context: &Context<'_>) -> Option<PersonKey> {
    let realm = if text.contains('@') {
        "email"
    } else {
        "customer"
    };
    context.keys.of(realm, text)
}

/// The cells of an order that are read by column.
struct Cells {
    placed: Result<DateTime, Code>,
    value: Result<f64, Code>,
    refunded: Result<Option<f64>, Code>,
    items: Result<Option<u32>, Code>,
}

fn order_of(
    ledger: &mut Ledger<'_>,
    layout: &Layout,
    row: &RawRow,
    cells: &Cells,
    context: &Context<'_>,
) -> Result<Order, (usize, Code)> {
    let at = |column: usize| move |code: Code| (column, code);
    let text = |column: Option<usize>| column.map_or("", |column| row.text(column));
    let sold_on = text(layout.sold_on);
    let id = row.text(layout.id);
    // Two marketplaces can give the same number to different orders.
    let key = format!("{id}\n{sold_on}");
    let key = context
        .keys
        .of("order:own", id)
        .and(context.keys.of("order:own", &key))
        .ok_or((layout.id, ORDER_WITHOUT_NUMBER))?;
    let status = status_of(text(layout.status))
        .ok_or((layout.status.unwrap_or_default(), ORDER_STATUS_UNKNOWN))?;
    let value = cells.value.map_err(at(layout.value))?;
    let refunded = cells
        .refunded
        .map_err(at(layout.refunded.unwrap_or_default()))?;
    let refused = at(layout.refunded.unwrap_or_default());
    if refunded.is_some_and(|refunded| is_above(refunded, value)) {
        return Err(refused(ORDER_REFUND_ABOVE_VALUE));
    }
    // An order that is refunded and says no sum was refunded whole.
    let is_refunded = folded(text(layout.status)) == "refunded";
    if is_refunded && refunded == Some(0.0) && value > 0.0 {
        return Err(refused(ORDER_REFUNDED_NOTHING));
    }
    let whole = if is_refunded { value } else { 0.0 };
    Ok(Order {
        key,
        customer: customer(text(layout.customer), context),
        placed: cells.placed.map_err(at(layout.placed))?,
        value,
        refunded: refunded.unwrap_or(whole),
        currency: currency(row, layout.currency)?,
        status,
        country: country_or_say(ledger, row, &[layout.country]),
        origin: None,
        sold_on: origin(sold_on),
        is_first: None,
        items: cells.items.map_err(at(layout.items.unwrap_or_default()))?,
        row: row.number,
    })
}

fn read_block(
    mut ledger: Ledger<'_>,
    block: &RawBlock,
    above: usize,
    columns: &Columns,
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    let find = |name: &str| columns.find(&[name]);
    let (Some(id), Some(placed), Some(value)) = (find(NEEDED[0]), find(NEEDED[1]), find(NEEDED[2]))
    else {
        ledger.close_without(KIND, Fate::Damaged, output);
        return;
    };
    let layout = Layout {
        id,
        placed,
        value,
        currency: find("currency"),
        refunded: find("refunded"),
        customer: find("customer id"),
        country: find("country"),
        sold_on: find("sold on"),
        status: find("status"),
        items: find("items"),
    };
    let rows = block.rows.iter().skip(above);
    let rows = rows.filter(|row| !is_comment(row));
    let rows = whole_rows(&mut ledger, rows, columns.len());
    let read = (|| {
        let placed = moments(&mut ledger, &rows, layout.placed, context)?;
        let values = numbers(&mut ledger, &rows, Some(layout.value))?;
        let refunds = numbers(&mut ledger, &rows, layout.refunded)?;
        let items = numbers(&mut ledger, &rows, layout.items)?;
        Some((placed, values, refunds, items))
    })();
    let Some((placed, values, refunds, items)) = read else {
        ledger.close_without(KIND, Fate::Damaged, output);
        return;
    };
    let mut orders = Orders::default();
    for (at, row) in rows.iter().enumerate() {
        let cells = Cells {
            placed: moment(placed.get(at)),
            value: money_needed(values.get(at)),
            refunded: money(refunds.get(at)),
            items: pieces(items.get(at)),
        };
        let order = order_of(&mut ledger, &layout, row, &cells, context);
        orders.take(&mut ledger, row, order.map(Some));
    }
    let says = Says {
        customers: layout.customer.is_some(),
        refunds: layout.refunded.is_some(),
    };
    orders.close(ledger, KIND, says, output);
}
