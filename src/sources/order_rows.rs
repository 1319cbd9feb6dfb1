//! Columns of lists of orders: money, moments, numbers of items, places; every row accounted for.
//!
//! Lists of orders hold names and addresses. Where a file is damaged, these can stand in any column,
//! so no cell of such a list is ever shown: rows are refused by their row and column alone.

use super::columns::{cells_in, doubtful_amount};
use super::dates::{AmbiguousDays, DayHints, MomentCell, read_moments};
use super::labels::{
    COUNTRY_UNKNOWN, NUMBER_AMBIGUOUS, NUMBER_NEGATIVE, NUMBER_UNREADABLE, country_label,
    is_unknown,
};
use super::ledger::{Ledger, PERCENT_SIGNS_MIXED, without_noise};
use super::series::DAY_AMBIGUOUS;
use super::shown::{HIDDEN, has_contact};
use super::{Context, SourceOutput};
use crate::canonical::Fate;
use crate::diag::{Code, Diagnostic};
use crate::domain::{CountryCode, Currency, DateTime, Label, Origin};
use crate::files::numbers::{NumberCell, read_numbers};
use crate::files::{RawBlock, RawFile, RawRow};

/// A cell that should say when something was bought and does not.
pub(crate) const ORDER_TIME_UNREADABLE: Code = Code::warning("order-time-unreadable");
/// A word that says what became of an order's money, and is not known.
pub(crate) const ORDER_STATUS_UNKNOWN: Code = Code::warning("order-status-unknown");
/// Text where a currency belongs.
pub(crate) const ORDER_CURRENCY_UNKNOWN: Code = Code::warning("order-currency-unknown");
/// An order that stands in the list again, with the same numbers.
pub(crate) const ORDERS_REPEATED: Code = Code::note("orders-repeated");
/// An order that stands in the list again, with other numbers.
pub(crate) const ORDER_CONFLICT: Code = Code::warning("order-conflict");
/// A row of a list of orders that names no order.
pub(crate) const ORDER_WITHOUT_NUMBER: Code = Code::warning("order-without-number");
/// A row with more cells than the list has columns.
pub(crate) const ORDER_ROW_TOO_LONG: Code = Code::warning("order-row-too-long");
/// More given back than the order was worth.
pub(crate) const ORDER_REFUND_ABOVE_VALUE: Code = Code::warning("order-refund-above-value");
/// The same in an export of a shop, which is taken as it stands.
pub(crate) const ORDER_REFUND_ABOVE_TOTAL: Code = Code::warning("order-refund-above-total");
/// An order that was refunded and of which nothing was given back.
pub(crate) const ORDER_REFUNDED_NOTHING: Code = Code::warning("order-refunded-nothing");
/// A block of a file of orders without the columns of orders.
pub(crate) const ORDER_BLOCK_UNKNOWN: Code = Code::warning("order-block-unknown");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    ORDER_TIME_UNREADABLE,
    ORDER_STATUS_UNKNOWN,
    ORDER_CURRENCY_UNKNOWN,
    ORDERS_REPEATED,
    ORDER_CONFLICT,
    ORDER_WITHOUT_NUMBER,
    ORDER_ROW_TOO_LONG,
    ORDER_REFUND_ABOVE_VALUE,
    ORDER_REFUND_ABOVE_TOTAL,
    ORDER_REFUNDED_NOTHING,
    ORDER_BLOCK_UNKNOWN,
];

/// The rows that have no more cells than the header. The others are refused: in them a name
/// can stand where a source or a country belongs.
pub(super) fn whole_rows<'r>(
    ledger: &mut Ledger<'_>,
    rows: impl Iterator<Item = &'r RawRow>,
    columns: usize,
) -> Vec<&'r RawRow> {
    let mut whole = Vec::new();
    for row in rows {
        if row.cells.len() > columns {
            ledger.reject_unseen(row, columns, ORDER_ROW_TOO_LONG);
        } else {
            whole.push(row);
        }
    }
    whole
}

/// Where an order came from. An empty cell, `Unknown` and the like say nothing, and neither do e-mail
/// addresses and telephone numbers that somebody put there.
pub(super) fn origin(text: &str) -> Option<Origin> {
    let is_said = !text.is_empty() && !is_unknown(text) && !has_contact(text);
    is_said.then(|| Origin::new(text))
}

/// How many columns a block's header has.
pub(super) fn width(block: &RawBlock) -> usize {
    block.rows.first().map_or(0, |header| header.cells.len())
}

/// The numbers of a column, one a row; a column that is not there has none. `None` (and the reason
/// said) where the column can be read in two ways or holds percentages.
pub(super) fn numbers(
    ledger: &mut Ledger<'_>,
    rows: &[&RawRow],
    column: Option<usize>,
) -> Option<Vec<NumberCell>> {
    let Some(column) = column else {
        return Some(vec![NumberCell::Missing; rows.len()]);
    };
    match read_numbers(cells_in(rows, column)) {
        Ok(numbers) if !numbers.percent_signs && !numbers.mixed_percent => {
            if let Some(row) = doubtful_amount(&numbers, rows, None) {
                ledger.say_of(row, column, NUMBER_AMBIGUOUS, HIDDEN);
                return None;
            }
            Some(numbers.cells)
        }
        Ok(_) => {
            ledger.say_here(PERCENT_SIGNS_MIXED);
            None
        }
        Err(ambiguous) => {
            let row = rows.get(ambiguous.index)?;
            ledger.say_of(row, column, NUMBER_AMBIGUOUS, HIDDEN);
            None
        }
    }
}

/// The moments of a column, one a row. `None` (and the reason said) where day and month cannot be
/// told apart.
pub(super) fn moments(
    ledger: &mut Ledger<'_>,
    rows: &[&RawRow],
    column: usize,
    context: &Context<'_>,
) -> Option<Vec<MomentCell>> {
    let hints = DayHints::until(context.latest);
    match read_moments(cells_in(rows, column), hints) {
        Ok(moments) => Some(moments),
        Err(AmbiguousDays { index, .. }) => {
            let row = rows.get(index)?;
            ledger.say_of(row, column, DAY_AMBIGUOUS, HIDDEN);
            None
        }
    }
}

/// When an order was placed, in the time that is written.
pub(super) fn moment(cell: Option<&MomentCell>) -> Result<DateTime, Code> {
    match cell {
        Some(MomentCell::At(at, _)) => Ok(*at),
        Some(MomentCell::Missing | MomentCell::NotAMoment) | None => Err(ORDER_TIME_UNREADABLE),
    }
}

/// An amount of money of zero or more; `None` for an empty cell.
pub(super) fn money(cell: Option<&NumberCell>) -> Result<Option<f64>, Code> {
    match cell {
        Some(NumberCell::Value(number)) if *number < 0.0 => Err(NUMBER_NEGATIVE),
        Some(NumberCell::Value(number)) => Ok(Some(without_noise(*number).0)),
        Some(NumberCell::Missing) | None => Ok(None),
        Some(NumberCell::AtMost(_) | NumberCell::NotANumber) => Err(NUMBER_UNREADABLE),
    }
}

/// The same where a cell must hold something.
pub(super) fn money_needed(cell: Option<&NumberCell>) -> Result<f64, Code> {
    money(cell)?.ok_or(NUMBER_UNREADABLE)
}

/// Whether more was given back than an order was worth; less than a cent is the noise of rounding.
pub(super) fn is_above(refunded: f64, value: f64) -> bool {
    const CENT: f64 = 0.01;
    refunded - value >= CENT - 1e-9
}

/// Says that more was given back than an order was worth, where it was.
pub(super) fn say_refund(
    ledger: &mut Ledger<'_>,
    row: &RawRow,
    column: usize,
    (refunded, value): (f64, f64),
) {
    if is_above(refunded, value) {
        ledger.say_of(row, column, ORDER_REFUND_ABOVE_TOTAL, HIDDEN);
    }
}

/// A number of pieces; `None` for an empty cell.
pub(super) fn pieces(cell: Option<&NumberCell>) -> Result<Option<u32>, Code> {
    let Some(number) = money(cell)? else {
        return Ok(None);
    };
    if number.fract() != 0.0 || number > f64::from(u32::MAX) {
        return Err(NUMBER_UNREADABLE);
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number from 0 to the largest u32"
    )]
    Ok(Some(number as u32))
}

/// The currency of an order, `None` where the list does not say it; otherwise the column for which the
/// order is refused.
pub(super) fn currency(
    row: &RawRow,
    column: Option<usize>,
) -> Result<Option<Currency>, (usize, Code)> {
    match column {
        Some(column) if !row.text(column).is_empty() => Currency::new(row.text(column))
            .map(Some)
            .ok_or((column, ORDER_CURRENCY_UNKNOWN)),
        Some(_) | None => Ok(None),
    }
}

/// The country that the first filled one of the columns names, and where a name could not be told.
pub(super) fn country(
    row: &RawRow,
    columns: &[Option<usize>],
) -> Result<Option<CountryCode>, usize> {
    let filled = columns
        .iter()
        .flatten()
        .find(|column| !row.text(**column).is_empty());
    let Some(column) = filled else {
        return Ok(None);
    };
    match country_label(row.text(*column)) {
        Label::Country(code) => Ok(Some(code)),
        Label::Unknown | Label::Rest => Ok(None),
        Label::Text(_) | Label::Age(_) | Label::Gender(_) => Err(*column),
    }
}

/// The same; what names no country is said without being shown.
pub(super) fn country_or_say(
    ledger: &mut Ledger<'_>,
    row: &RawRow,
    columns: &[Option<usize>],
) -> Option<CountryCode> {
    match country(row, columns) {
        Ok(country) => country,
        Err(column) => {
            ledger.say(
                Diagnostic::new(COUNTRY_UNKNOWN)
                    .at(ledger.cell_place(row, column))
                    .with("name", "…"),
            );
            None
        }
    }
}

/// Reads a file block by block: `read_block` reads those of which `layout_of` tells where their columns
/// are. A block without a column that it needs (whose name `layout_of` gives), and one that has no
/// columns of orders at all, are refused.
pub(super) fn read_blocks<L>(
    file: &RawFile,
    kind: &str,
    layout_of: &dyn Fn(&RawBlock) -> Option<Result<L, &'static str>>,
    read_block: &dyn Fn(&RawBlock, &L, &mut SourceOutput),
) -> SourceOutput {
    let mut output = SourceOutput::default();
    for block in &file.blocks {
        match layout_of(block) {
            Some(Ok(layout)) => read_block(block, &layout, &mut output),
            Some(Err(column)) => {
                Ledger::new(file, block).close_without_column(kind, column, &mut output);
            }
            None => refuse_unseen(file, block, &mut output),
        }
    }
    output
}

/// Refuses a block that has no columns of orders, without showing what stands in it.
pub(super) fn refuse_unseen(file: &RawFile, block: &RawBlock, output: &mut SourceOutput) {
    let mut ledger = Ledger::new(file, block);
    ledger.say_here(ORDER_BLOCK_UNKNOWN);
    ledger.close_without("unknown", Fate::Unknown, output);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::RawCell;

    fn row(texts: &[&str]) -> RawRow {
        RawRow {
            number: 1,
            cells: texts
                .iter()
                .map(|text| RawCell {
                    text: (*text).to_owned(),
                    number: None,
                })
                .collect(),
        }
    }

    #[test]
    fn the_first_filled_country_counts() {
        let row = row(&["", "PT", "Atlantis", "España"]);
        let spain = CountryCode::new("ES");
        assert_eq!(
            country(&row, &[Some(0), Some(1)]),
            Ok(CountryCode::new("PT"))
        );
        assert_eq!(country(&row, &[None, Some(3)]), Ok(spain));
        assert_eq!(country(&row, &[Some(2), Some(1)]), Err(2));
        assert_eq!(country(&row, &[Some(0), Some(9)]), Ok(None));
    }

    #[test]
    fn amounts_and_pieces() {
        assert_eq!(money(Some(&NumberCell::Value(12.5))), Ok(Some(12.5)));
        assert_eq!(money(Some(&NumberCell::Missing)), Ok(None));
        assert_eq!(money_needed(None), Err(NUMBER_UNREADABLE));
        assert_eq!(money(Some(&NumberCell::Value(-1.0))), Err(NUMBER_NEGATIVE));
        assert_eq!(pieces(Some(&NumberCell::Value(3.0))), Ok(Some(3)));
        assert_eq!(
            pieces(Some(&NumberCell::Value(0.5))),
            Err(NUMBER_UNREADABLE)
        );
        assert_eq!(
            pieces(Some(&NumberCell::Value(1e12))),
            Err(NUMBER_UNREADABLE)
        );
    }
}
