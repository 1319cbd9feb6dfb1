//! The rows below one header, over all blocks of a file: for lists of people, tickets and reviews and
//! for CSVs that are filled in by hand, in which blank lines mean nothing.

use super::columns::{Columns, cells_in};
use super::dates::{DayCell, DayHints, MomentCell, read_days, read_moments};
use super::labels::{NUMBER_AMBIGUOUS, typed_country};
use super::ledger::{BLOCK_WITHOUT_ROWS, Ledger, PERCENT_SIGNS_MIXED};
use super::series::DAY_AMBIGUOUS;
use super::shown::HIDDEN;
use super::{Owner, SourceList, SourceOutput};
use crate::canonical::{Fate, PersonKey};
use crate::diag::{Code, Diagnostic};
use crate::domain::{DateTime, Label};
use crate::files::numbers::{NumberCell, NumberColumn, read_numbers};
use crate::files::{RawBlock, RawCell, RawFile, RawRow};

/// The same ticket or review a second time in one file.
pub(crate) const ROW_REPEATED: Code = Code::warning("row-repeated");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[ROW_REPEATED];

/// The columns and rows of a file, and the accounts of its blocks.
pub(super) struct Lines<'a> {
    /// The columns.
    pub(super) columns: Columns,
    /// The rows below the header, comments and repeated headers left out.
    pub(super) rows: Vec<&'a RawRow>,
    /// The block of each row, as an index of `ledgers`.
    blocks: Vec<usize>,
    ledgers: Vec<Ledger<'a>>,
}

/// Whether a row is a comment: its first cell begins with `#`.
pub(super) fn is_comment(row: &RawRow) -> bool {
    row.text(0).starts_with('#')
}

/// The columns of the first row of a file that is no comment.
pub(super) fn header_of(file: &RawFile) -> Option<Columns> {
    let rows = file.blocks.iter().flat_map(|block| &block.rows);
    rows.into_iter()
        .find(|row| !is_comment(row))
        .map(Columns::new)
}

impl<'a> Lines<'a> {
    /// The rows of a file whose header is its first row that is no comment; comments are told from
    /// other rows only `with_comments`. `None` for a file without a header.
    pub(super) fn new(file: &'a RawFile, with_comments: bool) -> Option<Self> {
        Self::over(file, &file.blocks, with_comments)
    }

    /// The same for some blocks of a file.
    pub(super) fn over(file: &'a RawFile, of: &'a [RawBlock], with_comments: bool) -> Option<Self> {
        let mut header: Option<&RawRow> = None;
        let (mut rows, mut blocks) = (Vec::new(), Vec::new());
        let mut ledgers: Vec<Ledger<'_>> = Vec::new();
        for block in of {
            let mut ledger = Ledger::new(file, block);
            for row in &block.rows {
                match header {
                    _ if is_comment(row) && (with_comments || header.is_none()) => {
                        ledger.set_aside(1);
                    }
                    None => {
                        header = Some(row);
                        ledger.set_aside(1);
                    }
                    Some(header) if header.cells == row.cells => ledger.set_aside(1),
                    Some(_) => {
                        rows.push(row);
                        blocks.push(ledgers.len());
                    }
                }
            }
            ledgers.push(ledger);
        }
        Some(Self {
            columns: Columns::new(header?),
            rows,
            blocks,
            ledgers,
        })
    }

    /// The text of a cell; empty where there is no such column.
    pub(super) fn text(&self, line: usize, column: Option<usize>) -> &'a str {
        let row: Option<&'a RawRow> = self.rows.get(line).copied();
        row.zip(column).map_or("", |(row, column)| row.text(column))
    }

    /// The number of a row in its file.
    pub(super) fn number(&self, line: usize) -> u32 {
        self.rows.get(line).map_or(1, |row| row.number)
    }

    /// The cells of a column.
    fn cells(&self, column: usize) -> impl Iterator<Item = &RawCell> {
        cells_in(&self.rows, column)
    }

    fn ledger(&mut self, line: usize) -> Option<&mut Ledger<'a>> {
        let block = *self.blocks.get(line)?;
        self.ledgers.get_mut(block)
    }

    /// Says something about a cell, which is not shown: the column may be personal.
    pub(super) fn say_of(&mut self, line: usize, column: usize, code: Code) {
        let Some(row) = self.rows.get(line).copied() else {
            return;
        };
        let Some(ledger) = self.ledger(line) else {
            return;
        };
        let diagnostic = Diagnostic::new(code).at(ledger.cell_place(row, column));
        ledger.say(diagnostic.with("text", HIDDEN));
    }

    /// Says something about the file, at the block of its first row.
    pub(super) fn say(&mut self, diagnostic: Diagnostic) {
        let block = self.blocks.first().copied().unwrap_or(0);
        if let Some(ledger) = self.ledgers.get_mut(block) {
            let place = ledger.place();
            ledger.say(diagnostic.at(place));
        }
    }

    /// The numbers of a column; `None`, with the reason said, where they can be read in two ways. A
    /// column that is not there has no numbers.
    pub(super) fn numbers(&mut self, column: Option<usize>) -> Option<NumberColumn> {
        let Some(column) = column else {
            return Some(NumberColumn {
                cells: vec![NumberCell::Missing; self.rows.len()],
                ..NumberColumn::default()
            });
        };
        match read_numbers(self.cells(column)) {
            Ok(numbers) if !numbers.mixed_percent => Some(numbers),
            Ok(_) => {
                self.say(Diagnostic::new(PERCENT_SIGNS_MIXED));
                None
            }
            Err(ambiguous) => {
                self.say_of(ambiguous.index, column, NUMBER_AMBIGUOUS);
                None
            }
        }
    }

    /// The days of a column; `None`, with the reason said, where they can be read in two ways.
    pub(super) fn days(&mut self, column: Option<usize>, hints: DayHints) -> Option<Vec<DayCell>> {
        let Some(column) = column else {
            return Some(vec![DayCell::Missing; self.rows.len()]);
        };
        match read_days(self.cells(column), hints) {
            Ok(days) => Some(days.cells),
            Err(ambiguous) => {
                self.say_of(ambiguous.index, column, DAY_AMBIGUOUS);
                None
            }
        }
    }

    /// The moments of a column; `None`, with the reason said, where they can be read in two ways.
    pub(super) fn moments(
        &mut self,
        column: Option<usize>,
        hints: DayHints,
    ) -> Option<Vec<MomentCell>> {
        let Some(column) = column else {
            return Some(vec![MomentCell::Missing; self.rows.len()]);
        };
        match read_moments(self.cells(column), hints) {
            Ok(moments) => Some(moments),
            Err(ambiguous) => {
                self.say_of(ambiguous.index, column, DAY_AMBIGUOUS);
                None
            }
        }
    }

    /// Books a row as taken over.
    pub(super) fn read(&mut self, line: usize) {
        if let Some(ledger) = self.ledger(line) {
            ledger.book_read(1);
        }
    }

    /// Books a row as known and not needed.
    pub(super) fn set_aside(&mut self, line: usize) {
        if let Some(ledger) = self.ledger(line) {
            ledger.set_aside(1);
        }
    }

    /// Refuses a row; the cell's text is shown where it is short.
    pub(super) fn reject(&mut self, line: usize, column: Option<usize>, code: Code) {
        if let Some(row) = self.rows.get(line).copied()
            && let Some(ledger) = self.ledger(line)
        {
            ledger.reject(row, column.unwrap_or(0), code);
        }
    }

    /// Refuses a row without showing what stands in it.
    pub(super) fn reject_unseen(&mut self, line: usize, column: Option<usize>, code: Code) {
        if let Some(row) = self.rows.get(line).copied()
            && let Some(ledger) = self.ledger(line)
        {
            ledger.reject_unseen(row, column.unwrap_or(0), code);
        }
    }

    /// Refuses rows for a reason that concerns all of them; it is said once, at the first.
    pub(super) fn reject_together(&mut self, lines: &[usize], diagnostic: Diagnostic) {
        let Some((first, row)) = lines
            .first()
            .and_then(|first| Some((*first, *self.rows.get(*first)?)))
        else {
            return;
        };
        for line in lines {
            if let Some(ledger) = self.ledger(*line) {
                ledger.book_rejected(1);
            }
        }
        if let Some(ledger) = self.ledger(first) {
            let place = ledger.place().at_row(row.number);
            ledger.say(diagnostic.at(place));
        }
    }

    /// Whose the rows of a line's block are, as far as the content says.
    pub(super) fn owner(&self, line: usize) -> Owner {
        let block = self.blocks.get(line).copied().unwrap_or(0);
        self.ledgers
            .get(block)
            .map(Ledger::owner)
            .unwrap_or_default()
    }

    /// Things by block, each with the line it was read from; `change` may say more of the owner.
    pub(super) fn lists<T>(
        &self,
        things: Vec<(usize, T)>,
        change: &dyn Fn(Owner) -> Owner,
    ) -> Vec<SourceList<T>> {
        let mut lists: Vec<SourceList<T>> = Vec::new();
        for (line, thing) in things {
            let owner = change(self.owner(line));
            match lists.last_mut() {
                Some(list) if list.owner == owner => list.rows.push(thing),
                _ => lists.push(SourceList {
                    owner,
                    rows: vec![thing],
                }),
            }
        }
        lists
    }

    /// Closes the accounts: a block is `Used` where a row of it was read, `Damaged` where rows were
    /// refused and none was read, `Empty` where the whole file has no row below its header, and set
    /// aside otherwise. Rows that were not booked are set aside.
    pub(super) fn close(mut self, kind: &str, output: &mut SourceOutput) {
        let is_empty = self.rows.is_empty();
        if is_empty {
            self.say(Diagnostic::new(BLOCK_WITHOUT_ROWS));
        }
        for ledger in self.ledgers {
            let fate = if ledger.has_read() {
                Fate::Used
            } else if ledger.has_rejected() {
                Fate::Damaged
            } else if is_empty {
                Fate::Empty
            } else {
                Fate::SetAside
            };
            ledger.close_as(kind, fate, output);
        }
    }

    /// Closes the accounts of a file of which nothing can be used; the reason was said.
    pub(super) fn close_damaged(self, kind: &str, output: &mut SourceOutput) {
        for ledger in self.ledgers {
            ledger.close_without(kind, Fate::Damaged, output);
        }
    }

    /// Closes the accounts of a file that is known and gives no number.
    pub(super) fn close_aside(self, kind: &str, output: &mut SourceOutput) {
        for ledger in self.ledgers {
            ledger.close_without(kind, Fate::SetAside, output);
        }
    }
}

/// A moment with its offset taken off: in UTC where an offset is written, as written otherwise.
pub(super) fn aligned(at: DateTime, offset: Option<i32>) -> DateTime {
    let offset = jiff::SignedDuration::from_secs(i64::from(offset.unwrap_or(0)));
    at.checked_sub(offset).unwrap_or(at)
}

/// Minutes from one moment to another, negative where the second is earlier.
pub(super) fn minutes_between(from: DateTime, to: DateTime) -> f64 {
    to.duration_since(from).as_secs_f64() / 60.0
}

/// The country of a cell that a person may have filled in: a code in any case, or a name in any
/// language. [`Label::Unknown`] for an empty cell and for words that say so; `None` for everything
/// else, which must not be shown.
pub(super) fn country_of(text: &str) -> Option<Label> {
    let text = text.trim();
    if text.is_empty() {
        return Some(Label::Unknown);
    }
    match typed_country(text) {
        label @ (Label::Country(_) | Label::Unknown) => Some(label),
        Label::Age(_) | Label::Gender(_) | Label::Text(_) | Label::Rest => None,
    }
}

/// Whether something with this key was seen before; what has no key never was.
pub(super) fn is_repeated(
    seen: &mut std::collections::BTreeSet<PersonKey>,
    key: Option<PersonKey>,
) -> bool {
    key.is_some_and(|key| !seen.insert(key))
}
