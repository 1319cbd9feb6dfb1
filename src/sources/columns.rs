//! The columns of a block, found by the names in its header, and their cells.

use std::borrow::Borrow;

use super::labels::folded_header;
use crate::domain::Currency;
use crate::files::numbers::NumberColumn;
use crate::files::{RawBlock, RawCell, RawRow};

/// The cells of a column, one a row; an empty one where a row ends before it.
pub(super) fn cells_in<R: Borrow<RawRow>>(
    rows: &[R],
    column: usize,
) -> impl Iterator<Item = &RawCell> {
    static BLANK: RawCell = RawCell {
        text: String::new(),
        number: None,
    };
    rows.iter()
        .map(move |row| row.borrow().cells.get(column).unwrap_or(&BLANK))
}

/// Whether another column has the same name and, in one of these rows, another cell.
pub(super) fn is_twice(header: &RawRow, rows: &[&RawRow], column: usize) -> bool {
    let name = folded_header(header.text(column));
    (0..header.cells.len()).any(|other| {
        other != column
            && folded_header(header.text(other)) == name
            && rows.iter().any(|row| row.text(other) != row.text(column))
    })
}

/// The first row whose amount of money has three decimals where no other has more than two: they are
/// decimals in a currency with thousandths, which the column has or the row names, and may be
/// thousands in any other.
pub(super) fn doubtful_amount<'r>(
    numbers: &NumberColumn,
    rows: &[&'r RawRow],
    currency: Option<Currency>,
) -> Option<&'r RawRow> {
    let names_it = |row: &RawRow| {
        let mut codes = row
            .cells
            .iter()
            .filter_map(|cell| Currency::new(&cell.text));
        codes.any(|code| code.has_thousandths())
    };
    if currency.is_some_and(|currency| currency.has_thousandths()) {
        return None;
    }
    let doubtful = numbers.in_thousandths.iter();
    doubtful
        .filter_map(|at| rows.get(*at).copied())
        .find(|row| !names_it(row))
}

/// A header row, ready for comparison.
pub(super) struct Columns {
    names: Vec<String>,
}

impl Columns {
    /// The columns of this header row.
    pub(super) fn new(header: &RawRow) -> Self {
        Self {
            names: header
                .cells
                .iter()
                .map(|cell| folded_header(&cell.text))
                .collect(),
        }
    }

    /// The columns of a block whose first row has every one of these names.
    pub(super) fn of_block(block: &RawBlock, names: &[&str]) -> Option<Self> {
        let columns = Self::new(block.rows.first()?);
        columns.has_all(names).then_some(columns)
    }

    /// The first column with one of these names (folded as [`folded_header`] does), earlier names
    /// first.
    pub(super) fn find(&self, names: &[&str]) -> Option<usize> {
        names
            .iter()
            .find_map(|name| self.names.iter().position(|found| found == name))
    }

    /// Every column with this name.
    pub(super) fn all(&self, name: &str) -> Vec<usize> {
        let named = self.names.iter().enumerate();
        named
            .filter(|(_, found)| *found == name)
            .map(|(at, _)| at)
            .collect()
    }

    /// Whether every one of these names is there.
    pub(super) fn has_all(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.find(&[name]).is_some())
    }

    /// How many of these names are there.
    pub(super) fn count(&self, names: &[&str]) -> usize {
        names
            .iter()
            .filter(|name| self.find(&[name]).is_some())
            .count()
    }

    /// The name of a column, folded; empty beyond the last.
    pub(super) fn name(&self, column: usize) -> &str {
        self.names.get(column).map_or("", String::as_str)
    }

    /// How many columns there are.
    pub(super) fn len(&self) -> usize {
        self.names.len()
    }
}
