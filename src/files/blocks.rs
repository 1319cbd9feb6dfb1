//! Rows to blocks: cleaning of cells, the split at blank rows, and the limits that both readers share.

use std::collections::BTreeMap;

use super::{
    CELL_TOO_LONG, Limits, RawBlock, RawCell, RawRow, TOO_MANY_CELLS, TOO_MANY_COLUMNS,
    TOO_MANY_ROWS, parted,
};
use crate::diag::{Diagnostic, Place};

/// Cells of one input that are kept; a few hundred megabytes.
pub(super) const MOST_CELLS: usize = 10_000_000;

/// What one input, with everything packed in it, has used of memory so far.
#[derive(Debug, Default)]
pub(super) struct Spent {
    /// Cells kept, empty ones between filled ones included.
    pub(super) cells: usize,
    /// Bytes of their texts.
    pub(super) text: u64,
}

impl Spent {
    /// Counts the cells of a row that is kept.
    pub(super) fn keep(
        &mut self,
        cells: &[RawCell],
        row: u32,
        limits: &Limits,
    ) -> Result<(), Breach> {
        self.cells = self.cells.saturating_add(cells.len());
        self.text += cells.iter().map(|cell| cell.text.len() as u64).sum::<u64>();
        if self.cells > MOST_CELLS || self.text > limits.archive_bytes {
            return Err(Breach::Cells(row));
        }
        Ok(())
    }
}

/// A limit that a table goes beyond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Breach {
    /// More columns than allowed, in this row.
    Columns(u32),
    /// A longer cell than allowed, in this row and column (both from 1).
    Cell(u32, u32),
    /// More rows in a block than allowed, at this row.
    Rows(u32),
    /// More cells than are kept, at this row.
    Cells(u32),
}

impl Breach {
    /// What to say about it, in this file or sheet.
    pub(super) fn diagnostic(self, place: Place, limits: &Limits) -> Diagnostic {
        match self {
            Self::Columns(row) => Diagnostic::new(TOO_MANY_COLUMNS)
                .at(place.at_row(row))
                .with("limit", limits.columns),
            Self::Cell(row, column) => Diagnostic::new(CELL_TOO_LONG)
                .at(place.at_row(row).at_column(column))
                .with("limit", limits.cell_bytes),
            Self::Rows(row) => Diagnostic::new(TOO_MANY_ROWS)
                .at(place.at_row(row))
                .with("limit", limits.rows),
            Self::Cells(row) => Diagnostic::new(TOO_MANY_CELLS)
                .at(place.at_row(row))
                .with("limit", MOST_CELLS),
        }
    }
}

/// The text of a cell as the user sees it: without soft hyphens, byte order marks and zero-width
/// spaces, without blanks at the ends, and with plain spaces for no-break ones.
pub(super) fn clean(text: &str) -> String {
    if text.is_ascii() {
        return text.trim_ascii().to_owned();
    }
    let kept: String = text
        .chars()
        .filter(|sign| !matches!(sign, '\u{ad}' | '\u{feff}' | '\u{200b}'))
        .map(|sign| {
            if matches!(sign, '\u{a0}' | '\u{202f}') {
                ' '
            } else {
                sign
            }
        })
        .collect();
    kept.trim_matches(|sign: char| sign.is_ascii_whitespace())
        .to_owned()
}

/// Collects rows into blocks.
pub(super) struct Blocks<'a> {
    limits: &'a Limits,
    spent: &'a mut Spent,
    finished: Vec<RawBlock>,
    sheet: Option<String>,
    rows: Vec<RawRow>,
    last_row: u32,
}

impl<'a> Blocks<'a> {
    /// No block yet.
    pub(super) fn new(limits: &'a Limits, spent: &'a mut Spent) -> Self {
        Self {
            limits,
            spent,
            finished: Vec::new(),
            sheet: None,
            rows: Vec::new(),
            last_row: 0,
        }
    }

    /// Begins a sheet.
    pub(super) fn sheet(&mut self, name: &str) {
        self.end_block();
        self.sheet = Some(name.to_owned());
        self.last_row = 0;
    }

    /// Adds a row of cleaned cells. A row without a filled cell, and in a workbook a gap in the
    /// numbers, ends the block.
    pub(super) fn row(&mut self, number: u32, mut cells: Vec<RawCell>) -> Result<(), Breach> {
        let filled = cells
            .iter()
            .rposition(|cell| !cell.text.is_empty())
            .map_or(0, |last| last + 1);
        cells.truncate(filled);
        if cells.is_empty() || (self.sheet.is_some() && number > self.last_row + 1) {
            self.end_block();
        }
        self.last_row = number;
        if cells.is_empty() {
            return Ok(());
        }
        if cells.len() > self.limits.columns {
            return Err(Breach::Columns(number));
        }
        if self.rows.len() >= self.limits.rows {
            return Err(Breach::Rows(number));
        }
        self.spent.keep(&cells, number, self.limits)?;
        cells.shrink_to_fit();
        self.rows.push(RawRow { number, cells });
        Ok(())
    }

    fn end_block(&mut self) {
        if self.rows.is_empty() {
            return;
        }
        let number = u32::try_from(self.finished.len())
            .unwrap_or(u32::MAX)
            .saturating_add(1);
        let rows = std::mem::take(&mut self.rows);
        self.finished.push(RawBlock {
            number,
            sheet: self.sheet.clone(),
            sheet_number: 0,
            rows,
        });
    }

    /// All blocks.
    pub(super) fn finish(mut self) -> Vec<RawBlock> {
        self.end_block();
        let mut blocks = parted::joined(self.finished);
        number_sheets(&mut blocks);
        blocks
    }
}

/// Numbers the sheets or arrays of a file by their names, in the order of the blocks.
pub(super) fn number_sheets(blocks: &mut [RawBlock]) {
    let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
    for block in blocks {
        let Some(name) = &block.sheet else { continue };
        let next = u32::try_from(numbers.len())
            .unwrap_or(u32::MAX)
            .saturating_add(1);
        block.sheet_number = match numbers.get(name) {
            Some(number) => *number,
            None => *numbers.entry(name.clone()).or_insert(next),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn cells_are_cleaned_of_what_nobody_sees() {
        assert_eq!(clean("Da\u{ad}tum"), "Datum");
        assert_eq!(clean("\u{feff}Gender"), "Gender");
        assert_eq!(clean("\u{a0}12,3\u{a0}%\u{202f}"), "12,3 %");
        assert_eq!(clean(" Phone number clicks \t"), "Phone number clicks");
        assert_eq!(clean("18–24\u{200b} years"), "18–24 years");
        assert_eq!(clean("a\nb"), "a\nb");
    }
}
