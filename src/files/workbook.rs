//! Workbooks to blocks, cell by cell: the range that a sheet declares is not believed.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{
    Data, DataRef, ExcelDateTime, Ods, Range, Reader, SheetType, Xls, XlsError, Xlsb, Xlsx,
};

use super::blocks::{Blocks, Breach, MOST_CELLS, Spent, clean};
use super::{
    Limits, RawBlock, RawCell, SHEET_DAMAGED, TOO_MANY_CELLS, WORKBOOK_DAMAGED, WORKBOOK_ENCRYPTED,
    archive, extent,
};
use crate::diag::{Code, Diagnostic, Place};

/// What container a workbook is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Book {
    /// `.xlsx`
    Xlsx,
    /// `.xlsb`
    Xlsb,
    /// `.ods`
    Ods,
    /// `.xls`
    Xls,
}

/// What a workbook gave, or why it is refused as a whole.
type Outcome = Result<(Vec<RawBlock>, Vec<Diagnostic>), Box<Diagnostic>>;

/// Why a sheet gave nothing.
enum Failure {
    /// It cannot be read.
    Sheet,
    /// A limit.
    Limit(Breach),
}

impl From<Breach> for Failure {
    fn from(breach: Breach) -> Self {
        Self::Limit(breach)
    }
}

/// The filled cells of a sheet by row and column, both from 0.
#[derive(Default)]
struct Cells {
    cells: BTreeMap<(u32, u32), RawCell>,
    /// Bytes of their texts; one shared text can stand in millions of cells.
    text: u64,
}

/// The blocks of all sheets, hidden ones too, and what is to be said of sheets that cannot be read;
/// or why the workbook is refused as a whole.
pub(super) fn read(
    bytes: &[u8],
    book: Book,
    place: &Place,
    limits: &Limits,
    spent: &mut Spent,
) -> Outcome {
    // The readers of old formats index into damaged bytes without asking; that must not end the run.
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        read_sheets(bytes, book, place, limits, spent)
    }));
    outcome.unwrap_or_else(|_| {
        Err(Box::new(
            Diagnostic::new(WORKBOOK_DAMAGED).at(place.clone()),
        ))
    })
}

fn read_sheets(
    bytes: &[u8],
    book: Book,
    place: &Place,
    limits: &Limits,
    spent: &mut Spent,
) -> Outcome {
    let damaged = |code: Code| Box::new(Diagnostic::new(code).at(place.clone()));
    let extent = match book {
        // Their cells are read one by one, and counted then.
        Book::Xlsx | Book::Xlsb => Some(0),
        Book::Xls => extent::of_xls(bytes),
        Book::Ods => {
            archive::member(bytes, "content.xml", limits).map(|content| extent::of_ods(&content))
        }
    };
    match extent {
        None => return Err(damaged(WORKBOOK_DAMAGED)),
        Some(cells) if cells > MOST_CELLS as u64 => {
            return Err(Box::new(damaged(TOO_MANY_CELLS).with("limit", MOST_CELLS)));
        }
        Some(_) => {}
    }
    let cursor = Cursor::new(bytes);
    let mut source = match book {
        Book::Xlsx => Source::Xlsx(Box::new(
            Xlsx::new(cursor).map_err(|_| damaged(WORKBOOK_DAMAGED))?,
        )),
        Book::Xlsb => Source::Xlsb(Box::new(
            Xlsb::new(cursor).map_err(|_| damaged(WORKBOOK_DAMAGED))?,
        )),
        Book::Ods => Source::Ods(Box::new(
            Ods::new(cursor).map_err(|_| damaged(WORKBOOK_DAMAGED))?,
        )),
        Book::Xls => Source::Xls(Box::new(Xls::new(cursor).map_err(|error| {
            damaged(if matches!(error, XlsError::Password) {
                WORKBOOK_ENCRYPTED
            } else {
                WORKBOOK_DAMAGED
            })
        })?)),
    };
    let mut blocks = Blocks::new(limits, spent);
    let mut diagnostics = Vec::new();
    for name in source.sheets() {
        let sheet = Place {
            sheet: Some(clean(&name)),
            ..place.clone()
        };
        blocks.sheet(&clean(&name));
        let outcome = source
            .cells(&name, limits)
            .and_then(|cells| add_rows(cells, &mut blocks));
        match outcome {
            Ok(()) => {}
            Err(Failure::Sheet) => diagnostics.push(Diagnostic::new(SHEET_DAMAGED).at(sheet)),
            Err(Failure::Limit(breach)) => return Err(Box::new(breach.diagnostic(sheet, limits))),
        }
    }
    Ok((blocks.finish(), diagnostics))
}

/// An opened workbook.
enum Source<'b> {
    Xlsx(Box<Xlsx<Cursor<&'b [u8]>>>),
    Xlsb(Box<Xlsb<Cursor<&'b [u8]>>>),
    Ods(Box<Ods<Cursor<&'b [u8]>>>),
    Xls(Box<Xls<Cursor<&'b [u8]>>>),
}

impl Source<'_> {
    /// The names of the sheets that hold cells, in the workbook's order.
    fn sheets(&self) -> Vec<String> {
        let sheets = match self {
            Self::Xlsx(book) => book.sheets_metadata(),
            Self::Xlsb(book) => book.sheets_metadata(),
            Self::Ods(book) => book.sheets_metadata(),
            Self::Xls(book) => book.sheets_metadata(),
        };
        sheets
            .iter()
            .filter(|sheet| matches!(sheet.typ, SheetType::WorkSheet))
            .map(|sheet| sheet.name.clone())
            .collect()
    }

    fn cells(&mut self, name: &str, limits: &Limits) -> Result<Cells, Failure> {
        let mut cells = Cells::default();
        match self {
            Self::Xlsx(book) => {
                let mut reader = book
                    .worksheet_cells_reader(name)
                    .map_err(|_| Failure::Sheet)?;
                while let Some(cell) = reader.next_cell().map_err(|_| Failure::Sheet)? {
                    keep(&mut cells, cell.get_position(), cell.get_value(), limits)?;
                }
            }
            Self::Xlsb(book) => {
                let mut reader = book
                    .worksheet_cells_reader(name)
                    .map_err(|_| Failure::Sheet)?;
                while let Some(cell) = reader.next_cell().map_err(|_| Failure::Sheet)? {
                    keep(&mut cells, cell.get_position(), cell.get_value(), limits)?;
                }
            }
            Self::Ods(book) => {
                keep_range(
                    &mut cells,
                    &book.worksheet_range(name).map_err(|_| Failure::Sheet)?,
                    limits,
                )?;
            }
            Self::Xls(book) => {
                keep_range(
                    &mut cells,
                    &book.worksheet_range(name).map_err(|_| Failure::Sheet)?,
                    limits,
                )?;
            }
        }
        Ok(cells)
    }
}

fn keep_range(cells: &mut Cells, range: &Range<Data>, limits: &Limits) -> Result<(), Failure> {
    let Some((first_row, first_column)) = range.start() else {
        return Ok(());
    };
    for (row, column, value) in range.used_cells() {
        let row = first_row.saturating_add(u32::try_from(row).unwrap_or(u32::MAX));
        let column = first_column.saturating_add(u32::try_from(column).unwrap_or(u32::MAX));
        keep(cells, (row, column), &borrowed(value), limits)?;
    }
    Ok(())
}

fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(date) => DataRef::DateTime(*date),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

/// Keeps a cell that holds something.
fn keep(
    cells: &mut Cells,
    (row, column): (u32, u32),
    value: &DataRef<'_>,
    limits: &Limits,
) -> Result<(), Failure> {
    let number_of_row = row.saturating_add(1);
    if column as usize >= limits.columns {
        return Err(Breach::Columns(number_of_row).into());
    }
    let cell = read_cell(value);
    if cell.text.len() > limits.cell_bytes {
        return Err(Breach::Cell(number_of_row, column + 1).into());
    }
    if !cell.text.is_empty() {
        cells.text += cell.text.len() as u64;
        if cells.cells.len() >= MOST_CELLS || cells.text > limits.archive_bytes {
            return Err(Breach::Cells(number_of_row).into());
        }
        cells.cells.insert((row, column), cell);
    }
    Ok(())
}

fn add_rows(cells: Cells, blocks: &mut Blocks<'_>) -> Result<(), Failure> {
    let mut row: Vec<RawCell> = Vec::new();
    let mut number = None;
    for ((at_row, at_column), cell) in cells.cells {
        if number != Some(at_row) {
            if let Some(number) = number {
                blocks.row(number + 1, std::mem::take(&mut row))?;
            }
            number = Some(at_row);
        }
        row.resize(at_column as usize, RawCell::default());
        row.push(cell);
    }
    if let Some(number) = number {
        blocks.row(number.saturating_add(1), row)?;
    }
    Ok(())
}

fn read_cell(value: &DataRef<'_>) -> RawCell {
    match value {
        DataRef::Int(number) => RawCell {
            text: number.to_string(),
            number: Some(*number as f64),
        },
        DataRef::Float(number) => RawCell {
            text: number_text(*number),
            number: Some(*number),
        },
        DataRef::SharedString(text) => text_cell(text),
        DataRef::Bool(truth) => text_cell(if *truth { "TRUE" } else { "FALSE" }),
        DataRef::DateTime(date) => text_cell(&date_text(*date)),
        // A date as text has a time in some programs, of midnight where it is only a day.
        DataRef::DateTimeIso(text) => {
            let seconds = text.strip_suffix(".000").unwrap_or(text);
            text_cell(seconds.strip_suffix("T00:00:00").unwrap_or(seconds))
        }
        DataRef::String(text) | DataRef::DurationIso(text) => text_cell(text),
        DataRef::Error(error) => text_cell(&error.to_string()),
        DataRef::Empty => RawCell::default(),
    }
}

fn text_cell(text: &str) -> RawCell {
    RawCell {
        text: clean(text),
        number: None,
    }
}

/// The shortest text that is this number; whole numbers without a point.
fn number_text(number: f64) -> String {
    if number == 0.0 {
        "0".to_owned()
    } else {
        number.to_string()
    }
}

/// `2025-02-28`, `2025-02-28T09:30:00`, whatever format and language the sheet shows, or hours, minutes and seconds for a duration or a time of day.
fn date_text(date: ExcelDateTime) -> String {
    if date.is_duration() || (0.0..1.0).contains(&date.as_f64()) {
        let seconds = (date.as_f64() * 86_400.0).round();
        let sign = if seconds < 0.0 { "-" } else { "" };
        let seconds = seconds.abs();
        let (hours, rest) = ((seconds / 3600.0).floor(), seconds % 3600.0);
        return format!(
            "{sign}{hours}:{:02}:{:02}",
            (rest / 60.0).floor(),
            rest % 60.0
        );
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    if (hour, minute, second) == (0, 0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
    }
}
