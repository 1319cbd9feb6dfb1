//! WooCommerce: the list of orders.
//!
//! Where it comes from: WordPress → Analytics → Orders → Download. The eleven columns, in this order,
//! are those of WooCommerce's own source (older versions: ten, without `Attribution`, the last one
//! called `N. Revenue`); no real file was at hand. WordPress translates the names of the columns, so a
//! file in another language is told by its shape: the number of columns, times in the first, numbers
//! of orders in the second, words of states, and products as `2× Name`.
//!
//! The value is `Net Sales`, a bare number without shipping and taxes. `N. Revenue (formatted)` is
//! text with a currency sign, which says the currency where it is one's alone: not `$`, `¥` and `kr`, nor
//! `฿`, which WooCommerce writes for bitcoin as well. `£` is taken for the pound sterling; the pounds of the
//! islands and of Gibraltar, written alike, are worth the same. The file has no currency otherwise. Money given back is taken off
//! orders refunded whole; of others it is not told, so that no series of refunds is made. The file names customers by their names, which are no keys: two people
//! can share one. They are not read; who bought before is told by `Customer type`.

use super::columns::Columns;
use super::customers::{Orders, Says};
use super::dates::{DayHints, MomentCell, read_moments};
use super::labels::folded;
use super::ledger::Ledger;
use super::order_rows::{
    ORDER_STATUS_UNKNOWN, ORDER_WITHOUT_NUMBER, moment, moments, money_needed, numbers, origin,
    pieces, read_blocks, whole_rows, width,
};
use super::{Certainty, Context, Evidence, Listing, SourceOutput, SourceSpec};
use crate::canonical::{Fate, Order, OrderStatus};
use crate::diag::Code;
use crate::domain::{Currency, DateTime, Metric, Network};
use crate::files::numbers::{NumberCell, read_numbers};
use crate::files::{RawBlock, RawFile, RawRow};

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "woocommerce",
    networks: &[Network::Shop],
    dimensions: &[],
    seen_languages: &["en"],
    by_shape: true,
    metrics: &[
        Metric::Orders,
        Metric::Revenue,
        Metric::OrdersOfNewCustomers,
        Metric::OrdersOfReturningCustomers,
    ],
    lists: &[Listing::Orders],
    evidence: Evidence::Programs,
    headers: &[
        "order #",
        "n. revenue (formatted)",
        "customer type",
        "product(s)",
        "items sold",
        "coupon(s)",
        "net sales",
        "attribution",
    ],
    recognize,
    read,
};

const KIND: &str = "orders";

/// Columns that nothing else has together.
const KEYS: [&str; 4] = ["order #", "customer type", "product(s)", "items sold"];

/// Rows that are looked at to tell a translated file by its shape.
const LOOKED_AT: usize = 50;

/// Where the cells of an order are.
struct Layout {
    date: usize,
    number: usize,
    formatted: Option<usize>,
    status: usize,
    customer_type: Option<usize>,
    products: Option<usize>,
    items: Option<usize>,
    net: usize,
    attribution: Option<usize>,
}

impl Layout {
    /// The layout by the names of the columns, or the first name that is not there.
    fn named(columns: &Columns) -> Result<Self, &'static str> {
        let need = |folded: &[&str], shown: &'static str| columns.find(folded).ok_or(shown);
        Ok(Self {
            date: need(&["date"], "Date")?,
            number: need(&["order #"], "Order #")?,
            formatted: columns.find(&["n. revenue (formatted)"]),
            status: need(&["status"], "Status")?,
            customer_type: columns.find(&["customer type"]),
            products: columns.find(&["product(s)"]),
            items: columns.find(&["items sold"]),
            net: need(&["net sales", "n. revenue"], "Net Sales")?,
            attribution: columns.find(&["attribution"]),
        })
    }

    /// The layout by position, for a file in another language; `None` where the shape is another.
    fn shaped(block: &RawBlock) -> Option<Self> {
        let (header, rows) = block.rows.split_first()?;
        let layout = Self {
            date: 0,
            number: 1,
            formatted: Some(2),
            status: 3,
            customer_type: Some(5),
            products: Some(6),
            items: Some(7),
            net: 9,
            attribution: (header.cells.len() == 11).then_some(10),
        };
        let rows = rows.get(..LOOKED_AT.min(rows.len()))?;
        let every = |is: &dyn Fn(&RawRow) -> bool| !rows.is_empty() && rows.iter().all(is);
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let times = read_moments(
            rows.iter().filter_map(|row| row.cells.first()),
            DayHints::default(),
        );
        let fits = matches!(header.cells.len(), 10 | 11)
            && every(&|row| {
                let number = row.text(layout.number);
                !number.is_empty() && is_number(number)
            })
            && every(&|row| is_number(row.text(7)))
            && every(&|row| row.text(6).is_empty() || pieces_of(row.text(6)).is_some())
            && rows.iter().any(|row| !row.text(6).is_empty())
            && every(&|row| status_of(row.text(layout.status)).is_some())
            && times.is_ok_and(|times| {
                times
                    .iter()
                    .all(|time| matches!(time, MomentCell::At(_, _)))
            })
            && read_numbers(rows.iter().filter_map(|row| row.cells.get(layout.net)))
                .is_ok_and(|column| !column.cells.contains(&NumberCell::NotANumber));
        fits.then_some(layout)
    }
}

fn named(block: &RawBlock) -> Option<Result<Layout, &'static str>> {
    Columns::of_block(block, &KEYS).map(|columns| Layout::named(&columns))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let first = file.blocks.first()?;
    if named(first).is_some() {
        return Some(Certainty::Keys);
    }
    Layout::shaped(first).map(|_| Certainty::Shape)
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let layout_of = |block: &RawBlock| named(block).or_else(|| Layout::shaped(block).map(Ok));
    read_blocks(file, KIND, &layout_of, &|block, layout, output| {
        read_block(file, block, layout, context, output);
    })
}

/// What became of an order, by WooCommerce's names of its states; and whether it was refunded whole.
fn status_of(word: &str) -> Option<(OrderStatus, bool)> {
    let word = folded(word);
    match word.strip_prefix("wc-").unwrap_or(&word) {
        "completed" | "processing" => Some((OrderStatus::Paid, false)),
        "refunded" => Some((OrderStatus::Paid, true)),
        "pending" | "on-hold" => Some((OrderStatus::Pending, false)),
        "cancelled" | "failed" => Some((OrderStatus::Void, false)),
        _ => None,
    }
}

/// Signs that WooCommerce writes for one currency alone.
const SIGNS: [(&str, &str); 15] = [
    ("€", "EUR"),
    ("£", "GBP"),
    ("zł", "PLN"),
    ("₹", "INR"),
    ("৳", "BDT"),
    ("₺", "TRY"),
    ("₴", "UAH"),
    ("₪", "ILS"),
    ("₫", "VND"),
    ("₦", "NGN"),
    ("₱", "PHP"),
    ("₽", "RUB"),
    ("Kč", "CZK"),
    ("Ft", "HUF"),
    ("R$", "BRL"),
];

/// The currency of an amount such as `58,00 €`, by its sign.
fn currency_of(amount: &str) -> Option<Currency> {
    let is_of_number = |sign: char| {
        sign.is_numeric()
            || sign.is_whitespace()
            || matches!(sign, '.' | ',' | '\'' | '’' | '-' | '−')
    };
    let sign = amount.trim_matches(is_of_number);
    let known = SIGNS.iter().find(|(known, _)| *known == sign);
    known.and_then(|(_, code)| Currency::new(code))
}

/// The pieces in `2× Name, 1× Other`; `None` where it is not so written.
fn pieces_of(products: &str) -> Option<u32> {
    let mut sum: Option<u32> = None;
    for (before, _) in products
        .match_indices('×')
        .map(|(at, _)| products.split_at(at))
    {
        let digits: usize = before.bytes().rev().take_while(u8::is_ascii_digit).count();
        let (rest, number) = before.split_at(before.len() - digits);
        // A name can hold the sign as well: `1× Print 30×40`.
        if digits > 0 && (rest.is_empty() || rest.ends_with(", ")) {
            let number: u32 = number.parse().ok()?;
            sum = Some(sum.unwrap_or(0).saturating_add(number));
        }
    }
    sum
}

/// The cells of an order that are read by column.
struct Cells {
    placed: Result<DateTime, Code>,
    net: Result<f64, Code>,
    items: Result<Option<u32>, Code>,
}

fn order_of(
    layout: &Layout,
    row: &RawRow,
    cells: &Cells,
    context: &Context<'_>,
) -> Result<Order, (usize, Code)> {
    let text = |column: Option<usize>| column.map_or("", |column| row.text(column));
    let number = row.text(layout.number);
    let placed = cells.placed.map_err(|code| (layout.date, code))?;
    // Two shops can have the same numbers, and hardly at the same second.
    let key = context
        .keys
        .of("order:woocommerce", number)
        .and(
            context
                .keys
                .of("order:woocommerce", &format!("{number}\n{placed}")),
        )
        .ok_or((layout.number, ORDER_WITHOUT_NUMBER))?;
    let (status, is_refunded) =
        status_of(row.text(layout.status)).ok_or((layout.status, ORDER_STATUS_UNKNOWN))?;
    let value = cells.net.map_err(|code| (layout.net, code))?;
    let items = cells
        .items
        .map_err(|code| (layout.items.unwrap_or_default(), code))?
        .or_else(|| pieces_of(text(layout.products)));
    Ok(Order {
        key,
        customer: None,
        placed,
        value,
        refunded: if is_refunded { value } else { 0.0 },
        currency: currency_of(text(layout.formatted)),
        status,
        country: None,
        origin: origin(text(layout.attribution)),
        sold_on: None,
        is_first: match folded(text(layout.customer_type)).as_str() {
            "new" => Some(true),
            "returning" => Some(false),
            _ => None,
        },
        items,
        row: row.number,
    })
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
        let placed = moments(&mut ledger, &rows, layout.date, context)?;
        let nets = numbers(&mut ledger, &rows, Some(layout.net))?;
        let items = numbers(&mut ledger, &rows, layout.items)?;
        Some((placed, nets, items))
    })();
    let Some((placed, nets, items)) = columns else {
        ledger.close_without(KIND, Fate::Damaged, output);
        return;
    };
    let mut orders = Orders::default();
    for (at, row) in rows.iter().enumerate() {
        let cells = Cells {
            placed: moment(placed.get(at)),
            net: money_needed(nets.get(at)),
            items: pieces(items.get(at)),
        };
        let order = order_of(layout, row, &cells, context);
        orders.take(&mut ledger, row, order.map(Some));
    }
    let says = Says {
        customers: false,
        refunds: false,
    };
    orders.close(ledger, KIND, says, output);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_stand_before_the_sign() {
        assert_eq!(pieces_of("2× Name, 1× Other"), Some(3));
        assert_eq!(pieces_of("1× Print 30×40, 2× Frame, black"), Some(3));
        assert_eq!(pieces_of("Mug"), None);
        assert_eq!(pieces_of("×"), None);
        assert_eq!(pieces_of(""), None);
    }

    #[test]
    fn currencies_by_signs_that_one_alone_has() {
        let of = |amount: &str| currency_of(amount).map(|code| code.to_string());
        for (amount, code) in [
            ("58,00 €", "EUR"),
            ("€1.058,00", "EUR"),
            ("-£9.50", "GBP"),
            ("৳\u{a0}2,999", "BDT"),
            ("12,00 zł", "PLN"),
            ("R$ 10", "BRL"),
        ] {
            assert_eq!(of(amount).as_deref(), Some(code), "{amount}");
        }
        for amount in ["$58.00", "58 kr", "¥300", "฿20", "58.00", "", "CA$3"] {
            assert_eq!(of(amount), None, "{amount}");
        }
    }

    #[test]
    fn states() {
        assert_eq!(status_of("wc-completed"), Some((OrderStatus::Paid, false)));
        assert_eq!(status_of("On-Hold"), Some((OrderStatus::Pending, false)));
        assert_eq!(status_of("refunded"), Some((OrderStatus::Paid, true)));
        assert_eq!(status_of("Alma"), None);
    }
}
