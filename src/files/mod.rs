//! Bytes to tables of text: encodings, delimiters, stacked tables, workbooks, JSON, archives, with limits.

mod archive;
mod blocks;
mod codes;
mod delimiter;
mod encoding;
mod extent;
mod json;
mod kind;
mod mojibake;
pub mod numbers;
mod open;
mod parted;
mod quoted;
mod records;
mod workbook;

use crate::diag::{Diagnostic, Place};

pub use codes::*;
pub use open::open;
pub use quoted::{SplitRows, split_rows};

/// The most that is taken from one input; everything beyond is refused with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one file, and of one unpacked member.
    pub file_bytes: u64,
    /// Bytes of all members of one archive together, unpacked.
    pub archive_bytes: u64,
    /// Unpacked bytes for each packed byte of a member.
    pub ratio: u64,
    /// Members of one archive.
    pub members: usize,
    /// Archives inside archives.
    pub nesting: usize,
    /// Columns of one row.
    pub columns: usize,
    /// Bytes of one cell.
    pub cell_bytes: usize,
    /// Rows of one table.
    pub rows: usize,
}

impl Default for Limits {
    /// Far above what any real export needs.
    fn default() -> Self {
        Self {
            file_bytes: 256 << 20,
            archive_bytes: 512 << 20,
            ratio: 200,
            members: 10_000,
            nesting: 2,
            columns: 16_384,
            cell_bytes: 1 << 20,
            rows: 2_000_000,
        }
    }
}

/// One cell: its text as the user sees it, cleaned of soft hyphens and outer blanks (no-break
/// spaces included).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RawCell {
    /// The text.
    pub text: String,
    /// The number, where a workbook or JSON stores one. A workbook's date has none: its text is
    /// the date (`2024-02-12`, `2024-02-12T09:30:00`), a time or duration is `9:30:00`, and the
    /// days that stand for it in the file must not be taken for a quantity.
    pub number: Option<f64>,
}

/// One row that is not blank.
#[derive(Clone, Debug, PartialEq)]
pub struct RawRow {
    /// The row as an editor (text: first line of the record) or spreadsheet counts it, from 1. In
    /// JSON the header of a table is row 1, and an object the row of its index plus 2.
    pub number: u32,
    /// The cells, without blank ones at the end.
    pub cells: Vec<RawCell>,
}

impl RawRow {
    /// The text of a cell; empty beyond the last.
    pub fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.text.as_str())
    }

    /// Whether only the first cell holds anything.
    pub fn is_single(&self) -> bool {
        self.cells.len() == 1
    }
}

/// Rows that stand together: between blank lines, a sheet's, or an array's.
#[derive(Clone, Debug, PartialEq)]
pub struct RawBlock {
    /// The number of the block in its file, from 1.
    pub number: u32,
    /// The sheet, in a workbook; the path of an array of objects, in JSON.
    pub sheet: Option<String>,
    /// The number of that sheet or array among those of the file that hold rows, from 1; 0 without one.
    pub sheet_number: u32,
    /// The rows; never empty.
    pub rows: Vec<RawRow>,
}

/// What kind of bytes a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Delimited text.
    Delimited,
    /// A workbook (.xlsx, .xls, .ods …).
    Workbook,
    /// JSON, or JSON lines. Scalars outside arrays of objects are the rows of one block, path and
    /// value, without a sheet; each array of objects is a block with a header, and its path for
    /// sheet.
    Json,
}

/// One file or archive member, as tables of text.
#[derive(Clone, Debug, PartialEq)]
pub struct RawFile {
    /// Which file; no row, no sheet.
    pub place: Place,
    /// The names of the archives around it and its own, outermost first, without folders:
    /// where exports hide handles and periods.
    pub names: Vec<String>,
    /// BLAKE3 of the bytes of the file or member, hexadecimal.
    pub hash: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it is.
    pub format: Format,
    /// The name of its text encoding (`UTF-16LE`), for delimited text and JSON.
    pub encoding: Option<&'static str>,
    /// The delimiter, for delimited text.
    pub delimiter: Option<char>,
    /// Whether the text ends within a row: then that row is left out, and those behind it are missing.
    pub is_cut_off: bool,
    /// Its blocks; empty when the file holds no cell.
    pub blocks: Vec<RawBlock>,
}

/// What came out of one input: the files in it (several for an archive), and what is to be said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    /// The readable files.
    pub files: Vec<RawFile>,
    /// Files or members that could not be read at all, with the reason and their hash; the
    /// diagnostic has the place.
    pub unreadable: Vec<(Place, String)>,
    /// Members that are not exports and were passed over: `__MACOSX`, `.DS_Store`.
    pub ignored: Vec<Place>,
    /// What is to be said.
    pub diagnostics: Vec<Diagnostic>,
}
