//! The account of one block while a source reads it: what became of every row, and what is to be
//! said.
//!
//! A source takes rows through a [`Ledger`], so that `rows == read + set_aside + rejected` holds in
//! every block by construction and no row is refused without a reason.

use super::columns::{cells_in, is_twice};
use super::labels::{NUMBER_AMBIGUOUS, NUMBER_NEGATIVE, NUMBER_UNREADABLE, overlap, percent_of};
use super::shown::{HIDDEN, is_grouped_number, short};
use super::{BlockOutcome, Owner, SourceOutput, SourceTable, block_place, count};
use crate::canonical::{Cell, Completeness, Fate};
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{Audience, Base, Dimension, Label, Network, Unit};
use crate::files::numbers::{NumberCell, NumberColumn, read_numbers, read_numbers_marked};
use crate::files::{RawBlock, RawFile, RawRow};

/// A block of a known kind that has no row below its header.
pub(crate) const BLOCK_WITHOUT_ROWS: Code = Code::note("block-without-rows");
/// A block in a known file that is none of the file's known kinds.
pub(crate) const BLOCK_NOT_KNOWN: Code = Code::warning("block-not-known");
/// A label that means nothing in its dimension.
pub(crate) const LABEL_NOT_UNDERSTOOD: Code = Code::warning("label-not-understood");
/// A column in which some numbers have a percent sign and some have none.
pub(crate) const PERCENT_SIGNS_MIXED: Code = Code::warning("percent-signs-mixed");
/// Shares of one whole whose sum is far from it.
pub(crate) const SHARES_DO_NOT_ADD_UP: Code = Code::warning("shares-do-not-add-up");
/// Two rows for the same people.
pub(crate) const LABELS_OVERLAP: Code = Code::warning("labels-overlap");
/// A row of people whose number is not there or was refused: shares of the others would be too large.
pub(crate) const COUNT_MISSING: Code = Code::warning("count-missing");
/// A column that the block needs and does not have.
pub(crate) const COLUMN_MISSING: Code = Code::warning("column-missing");
/// Two columns of one name with different numbers.
pub(crate) const COLUMN_TWICE: Code = Code::warning("column-twice");
/// A known export that carries no audience numbers.
pub(crate) const NO_AUDIENCE_NUMBERS: Code = Code::note("no-audience-numbers");
/// A known export with audience numbers that this version does not read.
pub(crate) const NOT_READ_YET: Code = Code::warning("not-read-yet");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    BLOCK_WITHOUT_ROWS,
    BLOCK_NOT_KNOWN,
    LABEL_NOT_UNDERSTOOD,
    PERCENT_SIGNS_MIXED,
    SHARES_DO_NOT_ADD_UP,
    LABELS_OVERLAP,
    COUNT_MISSING,
    COLUMN_MISSING,
    COLUMN_TWICE,
    NO_AUDIENCE_NUMBERS,
    NOT_READ_YET,
];

/// What a column of values counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Quantity {
    /// People or views.
    Counts,
    /// Fractions of one; cells with a percent sign are percentages all the same.
    Fractions,
    /// Percentages, with or without the sign.
    Percents,
}

/// A block being read.
pub(super) struct Ledger<'a> {
    file: &'a RawFile,
    block: &'a RawBlock,
    read: u32,
    set_aside: u32,
    rejected: u32,
    /// The cells taken over so far.
    pub(super) cells: Vec<Cell>,
    /// What is said of a label that means nothing.
    pub(super) unknown_label: Code,
    /// Decimals of the finest number, float noise removed; those of fractions, where they are shares.
    pub(super) decimals: u8,
    /// Whether the decimal mark is a comma, where it is known beforehand.
    pub(super) decimal_comma: Option<bool>,
    /// Whether no cell is shown.
    is_hidden: bool,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Ledger<'a> {
    /// Opens the account of a block.
    pub(super) fn new(file: &'a RawFile, block: &'a RawBlock) -> Self {
        Self {
            file,
            block,
            read: 0,
            set_aside: 0,
            rejected: 0,
            cells: Vec::new(),
            unknown_label: LABEL_NOT_UNDERSTOOD,
            decimals: 0,
            decimal_comma: None,
            is_hidden: false,
            diagnostics: Vec::new(),
        }
    }

    /// Where the block starts.
    pub(super) fn place(&self) -> Place {
        block_place(self.file, self.block)
    }

    /// Where a cell is.
    pub(super) fn cell_place(&self, row: &RawRow, column: usize) -> Place {
        let column = count(column).saturating_add(1);
        self.place().at_row(row.number).at_column(column)
    }

    /// Refuses a row without showing what stands in it: for columns with personal data.
    pub(super) fn reject_unseen(&mut self, row: &RawRow, column: usize, code: Code) {
        let diagnostic = Diagnostic::new(code)
            .at(self.cell_place(row, column))
            .with("text", HIDDEN);
        self.rejected = self.rejected.saturating_add(1);
        self.diagnostics.push(diagnostic);
    }

    /// Rows whose numbers were taken over by the source itself.
    pub(super) fn book_read(&mut self, rows: usize) {
        self.read = self.read.saturating_add(count(rows));
    }

    /// Rows refused for a reason that is said once for all of them.
    pub(super) fn book_rejected(&mut self, rows: usize) {
        self.rejected = self.rejected.saturating_add(count(rows));
    }

    /// Whether a row was taken over.
    pub(super) fn has_read(&self) -> bool {
        self.read > 0
    }

    /// Whose the block's numbers are, as far as the content says.
    pub(super) fn owner(&self) -> Owner {
        Owner {
            place: self.place(),
            block: self.block.number,
            ..Owner::default()
        }
    }

    /// The same, of this network.
    pub(super) fn owner_on(&self, network: Network) -> Owner {
        Owner {
            network: Some(network),
            ..self.owner()
        }
    }

    /// Rows known and not needed.
    pub(super) fn set_aside(&mut self, rows: usize) {
        self.set_aside = self.set_aside.saturating_add(count(rows));
    }

    /// Something to say about the block.
    pub(super) fn say(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Something to say about the block, at its start.
    pub(super) fn say_here(&mut self, code: Code) {
        let place = self.place();
        self.say(Diagnostic::new(code).at(place));
    }

    /// Shows no cell of this block from here on: for lists of posts and tables of unknown columns, in
    /// which names and texts can stand anywhere.
    pub(super) fn hide_texts(&mut self) {
        self.is_hidden = true;
    }

    /// What is shown of a cell's text.
    fn shown(&self, text: &str) -> String {
        if self.is_hidden {
            HIDDEN.to_owned()
        } else {
            short(text)
        }
    }

    /// Something to say about a cell; its text is shown where it is short.
    pub(super) fn say_of(
        &mut self,
        row: &RawRow,
        column: usize,
        code: Code,
        text: impl Into<String>,
    ) {
        let place = self.cell_place(row, column);
        let text = self.shown(&text.into());
        self.say(Diagnostic::new(code).at(place).with("text", text));
    }

    /// Whether a row was refused.
    pub(super) fn has_rejected(&self) -> bool {
        self.rejected > 0
    }

    /// Refuses a row for what stands in a cell; its text is shown where it is short, so that a column
    /// of names needs [`Self::reject_unseen`].
    pub(super) fn reject(&mut self, row: &RawRow, column: usize, code: Code) {
        let diagnostic = Diagnostic::new(code)
            .at(self.cell_place(row, column))
            .with("text", self.shown(row.text(column)));
        self.rejected = self.rejected.saturating_add(1);
        self.diagnostics.push(diagnostic);
    }

    /// Takes rows over: a label and a value each. `None` when the column's numbers cannot be read
    /// one way only; then no row is booked, and the reason is among the diagnostics.
    ///
    /// A row without a number is set aside: it says nothing, not even zero.
    pub(super) fn take(
        &mut self,
        rows: &[&RawRow],
        label_column: usize,
        value_column: usize,
        quantity: Quantity,
        label_of: &dyn Fn(&str) -> Option<Label>,
    ) -> Option<()> {
        let header = self.block.rows.first();
        if header.is_some_and(|header| is_twice(header, rows, value_column)) {
            let name = self
                .block
                .rows
                .first()
                .map_or("", |row| row.text(value_column))
                .to_owned();
            let place = self.place();
            let name = self.shown(&name);
            self.say(Diagnostic::new(COLUMN_TWICE).at(place).with("column", name));
            return None;
        }
        let numbers = self.numbers(rows, value_column)?;
        let scale = scale_of(quantity, &numbers);
        for (row, number) in rows.iter().zip(&numbers.cells) {
            let value = match number {
                NumberCell::Value(value) => *value,
                NumberCell::AtMost(value) if quantity != Quantity::Counts => *value,
                NumberCell::Missing => {
                    self.set_aside(1);
                    continue;
                }
                NumberCell::AtMost(_) | NumberCell::NotANumber => {
                    self.reject(row, value_column, NUMBER_UNREADABLE);
                    continue;
                }
            };
            let Some(label) = label_of(row.text(label_column)) else {
                self.reject(row, label_column, self.unknown_label);
                continue;
            };
            if value < 0.0 {
                self.reject(row, value_column, NUMBER_NEGATIVE);
                continue;
            }
            let (value, decimals) = without_noise(value);
            let is_count = quantity == Quantity::Counts;
            if is_count && decimals > 0 {
                self.reject(row, value_column, NUMBER_UNREADABLE);
                continue;
            }
            self.decimals = self.decimals.max(decimals);
            self.read = self.read.saturating_add(1);
            self.cells.push(Cell {
                labels: vec![label],
                count: is_count.then_some(value),
                share: (!is_count).then_some(value / scale),
                index: None,
                row: row.number,
                at_most: matches!(number, NumberCell::AtMost(_)),
            });
        }
        if scale > 1.0 {
            self.decimals = self.decimals.saturating_add(2);
        }
        Some(())
    }

    /// The numbers of a column; `None`, with the reason said, where they cannot be read one way only.
    pub(super) fn numbers(&mut self, rows: &[&RawRow], column: usize) -> Option<NumberColumn> {
        let cells = cells_in(rows, column);
        let numbers = match self.decimal_comma {
            Some(comma) => read_numbers_marked(cells, comma),
            None => read_numbers(cells),
        };
        match numbers {
            Ok(numbers) if !numbers.mixed_percent => Some(numbers),
            Ok(_) => {
                self.say_here(PERCENT_SIGNS_MIXED);
                None
            }
            Err(ambiguous) => {
                let row = rows.get(ambiguous.index)?;
                self.say_ambiguous(row, column, &ambiguous.text);
                None
            }
        }
    }

    /// Says that a number can be read in two ways, and shows it where it is nothing but that.
    pub(super) fn say_ambiguous(&mut self, row: &RawRow, column: usize, text: &str) {
        let place = self.cell_place(row, column);
        let text = if is_grouped_number(text) {
            text.to_owned()
        } else {
            self.shown(text)
        };
        let says = Diagnostic::new(NUMBER_AMBIGUOUS).at(place);
        self.say(says.with("text", text));
    }

    /// Counts a row that a source reads itself, such as a total that becomes a rest.
    pub(super) fn keep(&mut self, cell: Cell) {
        self.read = self.read.saturating_add(1);
        self.cells.push(cell);
    }

    /// As [`Self::keep`], for a row that was set aside before.
    pub(super) fn replace_set_aside(&mut self, cell: Cell) {
        self.set_aside = self.set_aside.saturating_sub(1);
        self.keep(cell);
    }

    /// The first cell that speaks of people of an earlier one: its row, and its labels.
    fn overlap(&self) -> Option<(u32, String)> {
        let at = overlap(self.cells.iter().map(|cell| cell.labels.as_slice()))?;
        let cell = self.cells.get(at)?;
        let shown = |label: &Label| {
            if matches!(label, Label::Text(_)) && self.is_hidden {
                HIDDEN.to_owned()
            } else {
                label.to_string()
            }
        };
        let labels: Vec<String> = cell.labels.iter().map(shown).collect();
        Some((cell.row, labels.join(", ")))
    }

    /// Why the cells taken so far cannot be used: two rows for the same people, or,
    /// where `sum` gives the range that it must be in, a sum outside it.
    pub(super) fn damage(&self, sum: Option<std::ops::RangeInclusive<f64>>) -> Option<Diagnostic> {
        if let Some((row, label)) = self.overlap() {
            let place = self.place().at_row(row);
            return Some(
                Diagnostic::new(LABELS_OVERLAP)
                    .at(place)
                    .with("label", label),
            );
        }
        let range = sum?;
        let total = self.share_sum();
        if !range.contains(&total) {
            let percent = percent_of(total);
            return Some(
                Diagnostic::new(SHARES_DO_NOT_ADD_UP)
                    .at(self.place())
                    .with("sum", percent),
            );
        }
        None
    }

    /// The sum of the shares.
    pub(super) fn share_sum(&self) -> f64 {
        self.cells.iter().filter_map(|cell| cell.share).sum()
    }

    /// The sum of the counts.
    pub(super) fn count_sum(&self) -> f64 {
        self.cells.iter().filter_map(|cell| cell.count).sum()
    }

    /// Closes the account of a block that gives no numbers. Rows that were taken or not yet booked
    /// are set aside, or refused where the block is damaged.
    pub(super) fn close_without(mut self, kind: &str, fate: Fate, output: &mut SourceOutput) {
        let rows = count(self.block.rows.len());
        match fate {
            Fate::Damaged | Fate::Unknown => {
                self.rejected = rows.saturating_sub(self.set_aside);
            }
            Fate::Used
            | Fate::SetAside
            | Fate::Duplicate
            | Fate::Superseded
            | Fate::Unattributed
            | Fate::OtherMonth
            | Fate::Baseline
            | Fate::Empty => self.set_aside = rows.saturating_sub(self.rejected),
        }
        self.read = 0;
        let outcome = self.outcome(kind, fate, None);
        output.blocks.push(outcome);
        output.diagnostics.append(&mut self.diagnostics);
    }

    /// Closes the account with what was booked; rows that were not booked are set aside.
    pub(super) fn close_as(self, kind: &str, fate: Fate, output: &mut SourceOutput) {
        self.close_covering(kind, fate, None, output);
    }

    /// As [`Self::close_as`], with the share of the whole that the rows cover.
    pub(super) fn close_covering(
        mut self,
        kind: &str,
        fate: Fate,
        coverage: Option<f64>,
        output: &mut SourceOutput,
    ) {
        let booked = self
            .read
            .saturating_add(self.set_aside)
            .saturating_add(self.rejected);
        let rest = count(self.block.rows.len()).saturating_sub(booked);
        self.set_aside = self.set_aside.saturating_add(rest);
        let outcome = self.outcome(kind, fate, coverage);
        output.blocks.push(outcome);
        output.diagnostics.append(&mut self.diagnostics);
    }

    /// Refuses a block for want of a column.
    pub(super) fn close_without_column(
        mut self,
        kind: &str,
        column: &str,
        output: &mut SourceOutput,
    ) {
        let diagnostic = Diagnostic::new(COLUMN_MISSING)
            .at(self.place())
            .with("column", column);
        self.say(diagnostic);
        self.close_without(kind, Fate::Damaged, output);
    }

    /// What the rows that were booked make of a block: `Used` where one was read, `Damaged` where
    /// some were refused and none was read, `Empty` where none says anything.
    pub(super) fn fate(&self) -> Fate {
        if self.has_read() {
            Fate::Used
        } else if self.has_rejected() {
            Fate::Damaged
        } else {
            Fate::Empty
        }
    }

    /// Closes the account of a block that was read into series or lists, with the fate that its rows
    /// make of it.
    pub(super) fn close_read(self, kind: &str, output: &mut SourceOutput) {
        self.close_read_covering(kind, None, output);
    }

    /// As [`Self::close_read`] where the block was read; refuses all of it where it was not (`None`, the
    /// reason said).
    pub(super) fn close_after(self, kind: &str, read: Option<()>, output: &mut SourceOutput) {
        match read {
            Some(()) => self.close_read(kind, output),
            None => self.close_without(kind, Fate::Damaged, output),
        }
    }

    /// As [`Self::close_read`], with the share of the whole that the rows of a `Used` block cover.
    pub(super) fn close_read_covering(
        self,
        kind: &str,
        coverage: Option<f64>,
        output: &mut SourceOutput,
    ) {
        let fate = self.fate();
        let coverage = coverage.filter(|_| fate == Fate::Used);
        self.close_covering(kind, fate, coverage, output);
    }

    /// As [`Self::close_read`]; that no row says anything is told.
    pub(super) fn close_read_or_say_empty(
        mut self,
        kind: &str,
        coverage: Option<f64>,
        output: &mut SourceOutput,
    ) {
        let fate = self.fate();
        if fate == Fate::Empty {
            self.say_here(BLOCK_WITHOUT_ROWS);
        }
        self.close_covering(kind, fate, coverage, output);
    }

    /// Closes the account of a block without a row below its header, and says so.
    pub(super) fn close_empty(mut self, kind: &str, output: &mut SourceOutput) {
        self.say_here(BLOCK_WITHOUT_ROWS);
        self.close_without(kind, Fate::Empty, output);
    }

    /// Closes the account of a block that was read; one without any cell is `Empty`.
    pub(super) fn close_with(
        mut self,
        kind: &str,
        facts: &TableFacts,
        coverage: Option<f64>,
        output: &mut SourceOutput,
    ) {
        if self.cells.is_empty() {
            // Rows there were, and none could be used: that is damage, not an empty export.
            let fate = if self.has_rejected() {
                Fate::Damaged
            } else {
                Fate::Empty
            };
            if fate == Fate::Empty {
                self.say_here(BLOCK_WITHOUT_ROWS);
            }
            self.close_without(kind, fate, output);
            return;
        }
        output.blocks.push(self.outcome(kind, Fate::Used, coverage));
        self.push_table(facts, output);
        output.diagnostics.append(&mut self.diagnostics);
    }

    /// Makes a table of the cells taken so far; the account stays open, for blocks of several tables.
    pub(super) fn push_table(&mut self, facts: &TableFacts, output: &mut SourceOutput) {
        let mut cells = std::mem::take(&mut self.cells);
        for share in cells.iter_mut().filter_map(|cell| cell.share.as_mut()) {
            // A whole that is rounded up is still no more than everybody.
            *share = share.min(1.0);
        }
        output.tables.push(SourceTable {
            place: self.place(),
            block: self.block.number,
            network: facts.network,
            account: None,
            channel: None,
            audience: facts.audience,
            period: None,
            dimensions: vec![facts.dimension],
            base: facts.base,
            unit: facts.unit,
            total_people: None,
            share_step: facts.share_step,
            completeness: facts.completeness,
            cells,
        });
    }

    fn outcome(&self, kind: &str, fate: Fate, coverage: Option<f64>) -> BlockOutcome {
        BlockOutcome {
            place: self.place(),
            block: self.block.number,
            kind: kind.to_owned(),
            fate,
            rows: count(self.block.rows.len()),
            read: self.read,
            set_aside: self.set_aside,
            rejected: self.rejected,
            coverage,
        }
    }
}

/// What a source says of a table of one dimension.
pub(super) struct TableFacts {
    /// The network; none where the content does not say it.
    pub(super) network: Option<Network>,
    /// The kind of audience.
    pub(super) audience: Audience,
    /// By what.
    pub(super) dimension: Dimension,
    /// What shares are shares of.
    pub(super) base: Base,
    /// What is counted.
    pub(super) unit: Unit,
    /// The rounding step of shares.
    pub(super) share_step: Option<f64>,
    /// What is known of absent cells.
    pub(super) completeness: Completeness,
}

/// Sets a block aside as a whole.
pub(super) fn set_aside_block(
    file: &RawFile,
    block: &RawBlock,
    kind: &str,
    output: &mut SourceOutput,
) {
    Ledger::new(file, block).close_without(kind, Fate::SetAside, output);
}

/// Sets every block of a file aside, and says once why.
pub(super) fn set_aside_file(file: &RawFile, kind: &str, code: Code, output: &mut SourceOutput) {
    for block in &file.blocks {
        set_aside_block(file, block, kind, output);
    }
    output
        .diagnostics
        .push(Diagnostic::new(code).at(file.place.clone()));
}

/// Refuses a block that is none of the kinds that its file can hold. What stands in it is not shown.
pub(super) fn refuse_block(file: &RawFile, block: &RawBlock, output: &mut SourceOutput) {
    let mut ledger = Ledger::new(file, block);
    ledger.say_here(BLOCK_NOT_KNOWN);
    ledger.close_without("unknown", Fate::Unknown, output);
}

fn ten_to(power: u8) -> f64 {
    (0..power).fold(1.0, |product, _| product * 10.0)
}

fn scale_of(quantity: Quantity, numbers: &NumberColumn) -> f64 {
    match quantity {
        Quantity::Counts => 1.0,
        Quantity::Percents => 100.0,
        Quantity::Fractions => {
            if numbers.percent_signs {
                100.0
            } else {
                1.0
            }
        }
    }
}

/// A number as its writer meant it: `0.8099999999999999` is 0.81, with two decimals. Numbers that
/// have more than nine true decimals are left as they are.
pub(super) fn without_noise(value: f64) -> (f64, u8) {
    for decimals in 0..=9_u8 {
        let scale = ten_to(decimals);
        let rounded = (value * scale).round() / scale;
        if (rounded - value).abs() <= 1e-12 * value.abs().max(1.0) {
            return (rounded, decimals);
        }
    }
    (value, 9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn float_noise_is_removed() {
        // 0.8099999999999999 stands in a real TikTok file for 0.81.
        assert_eq!(without_noise(0.809_999_999_999_999_9), (0.81, 2));
        assert_eq!(without_noise(0.381), (0.381, 3));
        assert_eq!(without_noise(1.0), (1.0, 0));
        assert_eq!(without_noise(1.0 / 3.0).1, 9);
    }
}
