//! Rows that stand in quotation marks as a whole, taken apart.
//!
//! Some spreadsheet programs save `a,b` as `"a,b"` when they took each line for one cell. Whether a file
//! is of that kind is for its reader to prove: a column of places (`"Rome, Italy"`) looks the same.

use super::blocks::clean;
use super::delimiter;
use super::records::Records;
use super::{Format, Limits, RawBlock, RawCell, RawFile, RawRow};

/// The fields of a row that is one cell; `None` where it is not one record to its end.
fn fields(text: &str, delimiter: u8, limits: &Limits) -> Option<Vec<RawCell>> {
    let mut records = Records::new(text, delimiter, 1, limits);
    let record = records.next().ok().flatten()?;
    let is_one = !record.unclosed && matches!(records.next(), Ok(None));
    let cells = record.fields.iter().map(|field| RawCell {
        text: clean(field),
        number: None,
    });
    is_one.then(|| cells.collect())
}

/// A file whose rows were split.
pub struct SplitRows {
    /// The file.
    pub file: RawFile,
    /// How many rows were split.
    pub split: usize,
    /// How many rows hold delimiters and were kept: they have other numbers of fields than the first of
    /// their block.
    pub kept: usize,
}

/// A file of which every row is one cell, split block by block: where at least two rows hold delimiters,
/// and all that do have as many fields as the first of them. `None` where no block is like that.
pub fn split_rows(file: &RawFile) -> Option<SplitRows> {
    let limits = Limits::default();
    let mut rows = file.blocks.iter().flat_map(|block| &block.rows);
    if file.format != Format::Delimited || !rows.clone().all(RawRow::is_single) {
        return None;
    }
    let text = rows.by_ref().fold(String::new(), |mut text, row| {
        text.push_str(row.text(0));
        text.push('\n');
        text
    });
    let delimiter = delimiter::find(&text, None, &limits)?;
    let (mut split, mut kept) = (0, 0);
    let mut blocks: Vec<RawBlock> = Vec::new();
    for block in &file.blocks {
        let of_row = |row: &RawRow| fields(row.text(0), delimiter, &limits);
        let rows: Vec<Option<Vec<RawCell>>> = block.rows.iter().map(of_row).collect();
        let widths = rows.iter().flatten().map(Vec::len);
        let mut widths = widths.filter(|width| *width > 1);
        let several = widths.clone().count();
        let width = widths.next();
        let is_even = several > 1 && widths.all(|other| Some(other) == width);
        if is_even && rows.iter().all(Option::is_some) {
            split += several;
            let cells = block.rows.iter().zip(rows.into_iter().flatten());
            let rows = cells.filter_map(|(row, mut cells)| {
                let filled = cells.iter().rposition(|cell| !cell.text.is_empty())?;
                cells.truncate(filled + 1);
                Some(RawRow {
                    number: row.number,
                    cells,
                })
            });
            blocks.push(RawBlock {
                rows: rows.collect(),
                ..block.clone()
            });
        } else {
            kept += several;
            blocks.push(block.clone());
        }
    }
    blocks.retain(|block| !block.rows.is_empty());
    let file = RawFile {
        delimiter: Some(char::from(delimiter)),
        blocks,
        ..file.clone()
    };
    (split > 0).then_some(SplitRows { file, split, kept })
}
