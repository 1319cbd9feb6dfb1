//! JSON to blocks of text, so that a source sees what it sees of a delimited file.
//!
//! The rule:
//!
//! - Scalars that stand in no array of objects are pairs: one block of rows of two cells, the path
//!   and the value, without a sheet, first of all. A path is the keys on the way, joined by dots,
//!   and indexes from 0 for what lies in other arrays: `title`, `owner.name`, `magic_words.0`.
//! - An array whose first element is an object is a table: one block, whose sheet is the path of
//!   the array (`messages`; none where the file itself is the array), tables in the order of the
//!   file. Its first row, number 1, is the header: the paths of all scalars in the elements, in the
//!   order in which they are first seen (`sender_name`, `reviewReply.comment`). Each element is a
//!   row whose number is its index plus 2; an element that holds nothing leaves out its number.
//!   An array inside an element is one cell, as JSON without blanks. A value that has the path of
//!   another in the same element goes to a further column of the same name; an element that is no
//!   object stands in a column `[]`.
//! - Several values after one another (JSON lines) are read as the elements of one array.
//! - Numbers keep their text and have their number beside it; `true` and `false` are text; `null`
//!   is an empty cell. Empty objects and arrays give no cell outside tables, and `[]` in them.
//!
//! Meta's “download your information” writes every byte of UTF-8 as an escape of its own
//! (`C\u00c3\u00b4te` for Côte). A string or key that has only signs up to U+00FF, some of them
//! beyond ASCII, and is proper UTF-8 when these are taken for bytes, is read as what it was.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::de::IgnoredAny;

use super::blocks::{Breach, Spent, clean, number_sheets};
use super::{
    JSON_DAMAGED, JSON_TOO_DEEP, JSON_TOO_LARGE, Limits, MOJIBAKE_REPAIRED, RawBlock, RawCell,
    RawRow,
};
use crate::diag::{Diagnostic, Place};

/// The most bytes of text that are read as JSON.
const MOST_BYTES: usize = 64 << 20;
/// The most arrays and objects inside one another, as in other readers.
const MOST_DEPTH: usize = 128;
/// The column of elements that are no objects, in an array that begins with one.
const ELEMENT: &str = "[]";

/// The blocks of a JSON text and what is to be said of it, or why it is refused.
pub(super) fn read(
    text: &str,
    place: &Place,
    limits: &Limits,
    spent: &mut Spent,
) -> Result<(Vec<RawBlock>, Option<Diagnostic>), Box<Diagnostic>> {
    let refused = |code| Diagnostic::new(code).at(place.clone());
    if text.len() > MOST_BYTES {
        let limit = (MOST_BYTES >> 20) as f64;
        return Err(Box::new(refused(JSON_TOO_LARGE).with("limit", limit)));
    }
    let values = check(text).map_err(|flaw| Box::new(flaw.diagnostic(place.clone())))?;
    let mut collector = Collector {
        reader: Reader {
            text,
            at: 0,
            depth: 0,
        },
        limits,
        spent,
        path: Path::default(),
        pairs: Vec::new(),
        tables: Vec::new(),
        cells_repaired: 0,
        stopped_in: None,
    };
    let outcome = if values > 1 {
        collector.lines()
    } else {
        collector.value()
    };
    match outcome {
        Ok(()) => {}
        Err(Stop::Limit(breach)) => {
            let place = Place {
                sheet: collector.stopped_in,
                ..place.clone()
            };
            return Err(Box::new(breach.diagnostic(place, limits)));
        }
        Err(Stop::Deep) => {
            let (line, column) = position(text, collector.reader.at);
            let diagnostic =
                Diagnostic::new(JSON_TOO_DEEP).at(place.clone().at_row(line).at_column(column));
            return Err(Box::new(diagnostic.with("limit", MOST_DEPTH)));
        }
        Err(Stop::Damaged) => {
            let (line, column) = position(text, collector.reader.at);
            let flaw = Flaw {
                line,
                column,
                cut_off: collector.reader.at >= text.len(),
            };
            return Err(Box::new(flaw.diagnostic(place.clone())));
        }
    }
    let repaired = collector.cells_repaired;
    let note = (repaired > 0).then(|| refused(MOJIBAKE_REPAIRED).with("count", repaired));
    Ok((collector.blocks(), note))
}

/// What is wrong with a text, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Flaw {
    line: u32,
    column: u32,
    /// Whether nothing is wrong but the end.
    cut_off: bool,
}

impl Flaw {
    fn diagnostic(self, place: Place) -> Diagnostic {
        Diagnostic::new(JSON_DAMAGED)
            .at(place.at_row(self.line).at_column(self.column))
            .with("kind", if self.cut_off { "cut-off" } else { "invalid" })
    }
}

/// How many values follow one another in a text, if all is JSON.
fn check(text: &str) -> Result<usize, Flaw> {
    let mut values = 0;
    for value in serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>() {
        value.map_err(|error| {
            let start: usize = text
                .split_inclusive('\n')
                .take(error.line().saturating_sub(1))
                .map(str::len)
                .sum();
            let (line, column) = position(text, start + error.column().saturating_sub(1));
            Flaw {
                line,
                column,
                cut_off: error.is_eof(),
            }
        })?;
        values += 1;
    }
    Ok(values)
}

/// The line and the column, both from 1, of a byte of a text.
fn position(text: &str, at: usize) -> (u32, u32) {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = &text[..at];
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX).saturating_add(1);
    (
        count(before.bytes().filter(|byte| *byte == b'\n').count()),
        count(before[start..].chars().count()),
    )
}

/// Why reading ends early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
    /// Not JSON, at the reader's place.
    Damaged,
    /// Too many arrays and objects inside one another.
    Deep,
    /// A limit of tables.
    Limit(Breach),
}

impl From<Breach> for Stop {
    fn from(breach: Breach) -> Self {
        Self::Limit(breach)
    }
}

/// Steps over a text that was checked to be JSON.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// Arrays and objects that are open.
    depth: usize,
}

impl<'t> Reader<'t> {
    /// The first sign of what comes next; `None` at the end.
    fn peek(&mut self) -> Option<u8> {
        let rest = &self.text.as_bytes()[self.at..];
        let blanks = rest
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'));
        self.at += blanks.count();
        self.text.as_bytes().get(self.at).copied()
    }

    /// Enters an array or object; whether it holds anything.
    fn enter(&mut self) -> Result<bool, Stop> {
        if self.depth >= MOST_DEPTH {
            return Err(Stop::Deep);
        }
        self.depth += 1;
        self.at += 1;
        if matches!(self.peek(), Some(b']' | b'}')) {
            self.depth -= 1;
            self.at += 1;
            return Ok(false);
        }
        Ok(true)
    }

    /// After an element or member: whether another follows. Leaves the array or object if not.
    fn more(&mut self) -> Result<bool, Stop> {
        let follows = match self.peek() {
            Some(b',') => true,
            Some(b']' | b'}') => false,
            Some(_) | None => return Err(Stop::Damaged),
        };
        self.at += 1;
        self.depth -= usize::from(!follows);
        Ok(follows)
    }

    /// The key of a member, and its colon.
    fn key(&mut self) -> Result<(Cow<'t, str>, bool), Stop> {
        if self.peek() != Some(b'"') {
            return Err(Stop::Damaged);
        }
        let key = self.string()?;
        if self.peek() != Some(b':') {
            return Err(Stop::Damaged);
        }
        self.at += 1;
        Ok(key)
    }

    /// A string at its opening quote, and whether it had to be repaired.
    fn string(&mut self) -> Result<(Cow<'t, str>, bool), Stop> {
        self.at += 1;
        let mut text: Cow<'t, str> = Cow::Borrowed("");
        loop {
            let rest = &self.text[self.at..];
            let length = rest
                .bytes()
                .position(|byte| matches!(byte, b'"' | b'\\'))
                .ok_or(Stop::Damaged)?;
            if text.is_empty() {
                text = Cow::Borrowed(&rest[..length]);
            } else {
                text.to_mut().push_str(&rest[..length]);
            }
            self.at += length + 1;
            if rest.as_bytes()[length] == b'"' {
                break;
            }
            let sign = self.escape()?;
            text.to_mut().push(sign);
        }
        Ok(match repaired(&text) {
            Some(repaired) => (Cow::Owned(repaired), true),
            None => (text, false),
        })
    }

    /// The sign of an escape, behind its backslash. Half a surrogate pair is U+FFFD.
    fn escape(&mut self) -> Result<char, Stop> {
        let kind = self.text.as_bytes().get(self.at).ok_or(Stop::Damaged)?;
        self.at += 1;
        Ok(match kind {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'"' | b'\\' | b'/' => char::from(*kind),
            b'u' => {
                let first = self.unit()?;
                if !(0xd800..0xdc00).contains(&first) {
                    return Ok(char::from_u32(first).unwrap_or('\u{fffd}'));
                }
                let after = self.at;
                if self.text[self.at..].starts_with("\\u") {
                    self.at += 2;
                    let second = self.unit()?;
                    if (0xdc00..0xe000).contains(&second) {
                        let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                        return Ok(char::from_u32(code).unwrap_or('\u{fffd}'));
                    }
                }
                self.at = after;
                '\u{fffd}'
            }
            _ => return Err(Stop::Damaged),
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Result<u32, Stop> {
        let digits = self.text.get(self.at..self.at + 4).ok_or(Stop::Damaged)?;
        self.at += 4;
        u32::from_str_radix(digits, 16).map_err(|_| Stop::Damaged)
    }

    /// A number, `true`, `false` or `null`, as written.
    fn word(&mut self) -> Result<&'t str, Stop> {
        let rest = &self.text[self.at..];
        let length = rest
            .bytes()
            .position(|byte| !(byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)))
            .unwrap_or(rest.len());
        if length == 0 {
            return Err(Stop::Damaged);
        }
        self.at += length;
        Ok(&rest[..length])
    }

    /// The cell of a scalar, and whether it had to be repaired.
    fn scalar(&mut self) -> Result<(RawCell, bool), Stop> {
        if self.peek() == Some(b'"') {
            let (text, repaired) = self.string()?;
            let cell = RawCell {
                text: clean(&text),
                number: None,
            };
            return Ok((cell, repaired));
        }
        let word = self.word()?;
        let cell = match word {
            "null" => RawCell::default(),
            "true" | "false" => RawCell {
                text: word.to_owned(),
                number: None,
            },
            _ => RawCell {
                text: word.to_owned(),
                // What no number can hold (1e999) is left as text.
                number: word.parse().ok().filter(|number: &f64| number.is_finite()),
            },
        };
        Ok((cell, false))
    }

    /// Writes a value as JSON without blanks, as long as it is not longer than `most` bytes;
    /// whether something in it had to be repaired. What is longer is only begun.
    fn write(&mut self, out: &mut String, most: usize) -> Result<bool, Stop> {
        let mut repaired = false;
        match self.peek() {
            Some(open @ (b'{' | b'[')) => {
                out.push(char::from(open));
                let mut more = self.enter()?;
                while more && out.len() <= most {
                    if open == b'{' {
                        let (key, was) = self.key()?;
                        repaired |= was;
                        push_quoted(out, &key);
                        out.push(':');
                    }
                    repaired |= self.write(out, most)?;
                    if out.len() > most {
                        break;
                    }
                    more = self.more()?;
                    if more {
                        out.push(',');
                    }
                }
                out.push(if open == b'{' { '}' } else { ']' });
            }
            Some(b'"') => {
                let (text, was) = self.string()?;
                repaired |= was;
                push_quoted(out, &text);
            }
            Some(_) => out.push_str(self.word()?),
            None => return Err(Stop::Damaged),
        }
        Ok(repaired)
    }
}

fn push_quoted(out: &mut String, text: &str) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

/// What a string was whose bytes of UTF-8 were written as a sign each.
fn repaired(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let bytes: Option<Vec<u8>> = text.chars().map(|sign| u8::try_from(sign).ok()).collect();
    String::from_utf8(bytes?).ok()
}

/// The keys and indexes on the way to a value, and how many of them had to be repaired.
#[derive(Clone, Debug, Default)]
struct Path {
    text: String,
    steps: usize,
    repaired: usize,
}

impl Path {
    /// One step down, and the way back.
    fn push(&mut self, step: &str, repaired: bool) -> (usize, usize) {
        let back = (self.text.len(), self.repaired);
        if self.steps > 0 {
            self.text.push('.');
        }
        self.text.push_str(step);
        self.steps += 1;
        self.repaired += usize::from(repaired);
        back
    }

    fn pop(&mut self, (length, repaired): (usize, usize)) {
        self.text.truncate(length);
        self.steps -= 1;
        self.repaired = repaired;
    }
}

/// An array of objects on its way to a block.
#[derive(Debug, Default)]
struct Table {
    header: Vec<RawCell>,
    /// The first column of a path.
    columns: BTreeMap<String, usize>,
    /// By first column: the row that last had a value for its path, and how many.
    uses: BTreeMap<usize, (u32, usize)>,
    /// By first column: its further columns.
    further: BTreeMap<usize, Vec<usize>>,
    rows: Vec<RawRow>,
}

impl Table {
    /// The column for a value of this path in this row; a new one where there is none yet, which
    /// must not be beyond `most`.
    fn column(&mut self, path: &str, row: u32, most: usize) -> Result<usize, Breach> {
        let next = self.header.len();
        let first = self.columns.get(path).copied().unwrap_or(next);
        if first == next {
            self.columns.insert(path.to_owned(), next);
        }
        let (last, count) = self.uses.entry(first).or_default();
        if *last != row {
            (*last, *count) = (row, 0);
        }
        *count += 1;
        let column = if *count == 1 {
            first
        } else {
            let further = self.further.entry(first).or_default();
            if further.len() < *count - 1 {
                further.push(next);
            }
            further[*count - 2]
        };
        if column == next {
            if next >= most {
                return Err(Breach::Columns(row));
            }
            self.header.push(RawCell {
                text: clean(path),
                number: None,
            });
        }
        Ok(column)
    }
}

/// What is found, and how much of it is allowed.
struct Collector<'a, 't> {
    reader: Reader<'t>,
    limits: &'a Limits,
    spent: &'a mut Spent,
    path: Path,
    pairs: Vec<RawRow>,
    tables: Vec<(Option<String>, Vec<RawRow>)>,
    cells_repaired: usize,
    /// The sheet of the table in which reading stopped.
    stopped_in: Option<String>,
}

impl Collector<'_, '_> {
    /// A value that lies in no table.
    fn value(&mut self) -> Result<(), Stop> {
        match self.reader.peek() {
            Some(b'{') => {
                let mut more = self.reader.enter()?;
                while more {
                    let (key, repaired) = self.reader.key()?;
                    let back = self.path.push(&key, repaired);
                    self.value()?;
                    self.path.pop(back);
                    more = self.reader.more()?;
                }
                Ok(())
            }
            Some(b'[') => {
                let mut more = self.reader.enter()?;
                if more && self.reader.peek() == Some(b'{') {
                    return self.table(false);
                }
                let mut index = 0_usize;
                while more {
                    let back = self.path.push(&index.to_string(), false);
                    self.value()?;
                    self.path.pop(back);
                    index += 1;
                    more = self.reader.more()?;
                }
                Ok(())
            }
            Some(_) => self.pair(),
            None => Ok(()),
        }
    }

    /// The values of JSON lines.
    fn lines(&mut self) -> Result<(), Stop> {
        if self.reader.peek() == Some(b'{') {
            return self.table(true);
        }
        let mut index = 0_usize;
        while self.reader.peek().is_some() {
            let back = self.path.push(&index.to_string(), false);
            self.value()?;
            self.path.pop(back);
            index += 1;
        }
        Ok(())
    }

    fn pair(&mut self) -> Result<(), Stop> {
        let number = row_number(self.pairs.len(), 1);
        if self.pairs.len() >= self.limits.rows {
            return Err(Breach::Rows(number).into());
        }
        let path = RawCell {
            text: clean(&self.path.text),
            number: None,
        };
        let (value, repaired) = self.reader.scalar()?;
        self.cells_repaired += usize::from(self.path.repaired > 0) + usize::from(repaired);
        self.fits(&path, number, 0)?;
        self.fits(&value, number, 1)?;
        let cells = without_blank_end(vec![path, value]);
        if !cells.is_empty() {
            self.spent.keep(&cells, number, self.limits)?;
            self.pairs.push(RawRow { number, cells });
        }
        Ok(())
    }

    fn fits(&self, cell: &RawCell, row: u32, column: usize) -> Result<(), Breach> {
        if cell.text.len() > self.limits.cell_bytes {
            let column = u32::try_from(column).unwrap_or(u32::MAX).saturating_add(1);
            return Err(Breach::Cell(row, column));
        }
        Ok(())
    }

    /// An array of objects, or the objects of JSON lines, at the first.
    fn table(&mut self, lines: bool) -> Result<(), Stop> {
        let sheet = (self.path.steps > 0).then(|| clean(&self.path.text));
        let length = sheet.as_ref().map_or(0, String::len);
        if length > self.limits.cell_bytes {
            return Err(Breach::Cell(1, 1).into());
        }
        self.spent.text += length as u64;
        // Inside, paths begin anew.
        let mut table = Table::default();
        let outer = std::mem::take(&mut self.path);
        if let Err(stop) = self.rows(&mut table, lines) {
            self.stopped_in = sheet;
            return Err(stop);
        }
        self.path = outer;
        if table.rows.is_empty() {
            return Ok(());
        }
        let cells = without_blank_end(table.header);
        if !cells.is_empty() {
            table.rows.insert(0, RawRow { number: 1, cells });
        }
        self.tables.push((sheet, table.rows));
        Ok(())
    }

    /// The elements of a table.
    fn rows(&mut self, table: &mut Table, lines: bool) -> Result<(), Stop> {
        let mut index = 0_usize;
        loop {
            self.row(table, row_number(index, 2))?;
            index += 1;
            let more = if lines {
                self.reader.peek().is_some()
            } else {
                self.reader.more()?
            };
            if !more {
                return Ok(());
            }
        }
    }

    /// One element of a table.
    fn row(&mut self, table: &mut Table, number: u32) -> Result<(), Stop> {
        let mut cells = Vec::new();
        if self.reader.peek() == Some(b'{') {
            self.cells(table, number, &mut cells)?;
        } else {
            let back = self.path.push(ELEMENT, false);
            self.cells(table, number, &mut cells)?;
            self.path.pop(back);
        }
        let cells = without_blank_end(cells);
        if cells.is_empty() {
            return Ok(());
        }
        // The header is a row too.
        if table.rows.len() + 1 >= self.limits.rows {
            return Err(Breach::Rows(number).into());
        }
        self.spent.keep(&cells, number, self.limits)?;
        table.rows.push(RawRow { number, cells });
        Ok(())
    }

    /// The cells of a value inside an element.
    fn cells(
        &mut self,
        table: &mut Table,
        number: u32,
        cells: &mut Vec<RawCell>,
    ) -> Result<(), Stop> {
        let next = self.reader.peek().ok_or(Stop::Damaged)?;
        if next == b'{' {
            let mut more = self.reader.enter()?;
            while more {
                let (key, repaired) = self.reader.key()?;
                let back = self.path.push(&key, repaired);
                self.cells(table, number, cells)?;
                self.path.pop(back);
                more = self.reader.more()?;
            }
            return Ok(());
        }
        let known = table.header.len();
        let column = table.column(&self.path.text, number, self.limits.columns)?;
        if let Some(name) = table.header.get(known) {
            // At once: many paths can begin with the same long key.
            self.fits(name, 1, column)?;
            self.spent
                .keep(std::slice::from_ref(name), 1, self.limits)?;
            self.cells_repaired += usize::from(self.path.repaired > 0);
        }
        let (cell, repaired) = if next == b'[' {
            let mut text = String::new();
            let repaired = self.reader.write(&mut text, self.limits.cell_bytes)?;
            (RawCell { text, number: None }, repaired)
        } else {
            self.reader.scalar()?
        };
        self.cells_repaired += usize::from(repaired);
        self.fits(&cell, number, column)?;
        if cells.len() <= column {
            cells.resize(column + 1, RawCell::default());
        }
        cells[column] = cell;
        Ok(())
    }

    /// The pairs, then the tables.
    fn blocks(self) -> Vec<RawBlock> {
        let pairs = (!self.pairs.is_empty()).then_some((None, self.pairs));
        let mut blocks: Vec<RawBlock> = pairs
            .into_iter()
            .chain(self.tables)
            .enumerate()
            .map(|(at, (sheet, rows))| RawBlock {
                number: row_number(at, 1),
                sheet,
                sheet_number: 0,
                rows,
            })
            .collect();
        number_sheets(&mut blocks);
        blocks
    }
}

fn row_number(index: usize, first: u32) -> u32 {
    u32::try_from(index)
        .unwrap_or(u32::MAX)
        .saturating_add(first)
}

fn without_blank_end(mut cells: Vec<RawCell>) -> Vec<RawCell> {
    let filled = cells.iter().rposition(|cell| !cell.text.is_empty());
    cells.truncate(filled.map_or(0, |last| last + 1));
    cells.shrink_to_fit();
    cells
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read_text(text: &str, limits: &Limits) -> Result<Vec<RawBlock>, Box<Diagnostic>> {
        read(text, &Place::file("in"), limits, &mut Spent::default()).map(|(blocks, _)| blocks)
    }

    /// Sheet, and rows as `number|cell|cell`.
    fn shown(text: &str) -> Vec<(String, Vec<String>)> {
        let blocks = read_text(text, &Limits::default()).unwrap();
        blocks
            .iter()
            .map(|block| {
                let rows = block.rows.iter().map(|row| {
                    let cells: Vec<&str> =
                        row.cells.iter().map(|cell| cell.text.as_str()).collect();
                    format!("{}|{}", row.number, cells.join("|"))
                });
                (block.sheet.clone().unwrap_or_default(), rows.collect())
            })
            .collect()
    }

    fn rows(text: &str) -> Vec<String> {
        let mut blocks = shown(text);
        assert_eq!(blocks.len(), 1);
        blocks.remove(0).1
    }

    #[test]
    fn scalars_are_pairs_and_arrays_of_objects_are_tables() {
        let text = r#"{"title": "x", "messages": [{"a": 1, "b": {"c": null, "d": true}},
            {}, {"b": {"d": false}, "e": [1, {"f": " \" "}], "a": 2.50}],
            "owner": {"name": "y", "tags": ["p", "q"], "none": null},
            "deep": {"list": [{"z": 1}], "empty": []}}"#;
        let expected = [
            (
                "",
                vec![
                    "1|title|x",
                    "2|owner.name|y",
                    "3|owner.tags.0|p",
                    "4|owner.tags.1|q",
                    "5|owner.none",
                ],
            ),
            (
                "messages",
                vec![
                    "1|a|b.c|b.d|e",
                    "2|1||true",
                    r#"4|2.50||false|[1,{"f":" \" "}]"#,
                ],
            ),
            ("deep.list", vec!["1|z", "2|1"]),
        ];
        let found = shown(text);
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!(found.0, expected.0);
            assert_eq!(found.1, expected.1);
        }
    }

    #[test]
    fn arrays_as_the_file_and_json_lines() {
        let expected = ["1|a|b", "2|1", "3||2"];
        assert_eq!(rows("[{\"a\":1},{\"b\":2}]"), expected);
        assert_eq!(rows("{\"a\":1}\n{\"b\":2}\n"), expected);
        assert_eq!(rows("{\"a\":1}\r\n\r\n{\"b\":2}"), expected);
        // One object is no table.
        assert_eq!(rows("{\"a\":1}\n"), ["1|a|1"]);
        assert_eq!(rows("[1,[2,3]]"), ["1|0|1", "2|1.0|2", "3|1.1|3"]);
        assert_eq!(rows("[1]\n[2]"), ["1|0.0|1", "2|1.0|2"]);
        assert_eq!(
            rows("[{\"a\":1},2,null,{\"a\":3}]"),
            ["1|a|[]", "2|1", "3||2", "5|3"]
        );
        assert!(
            shown("{}").is_empty() && shown("[]").is_empty() && shown("{\"a\":[{}]}").is_empty()
        );
    }

    #[test]
    fn no_value_is_lost_to_another_of_its_path() {
        assert_eq!(
            rows(
                "[{\"a\":1,\"a\":2,\"b.c\":3,\"b\":{\"c\":4}},{\"a\":5},{\"a\":6,\"a\":7,\"a\":8}]"
            ),
            ["1|a|a|b.c|b.c|a", "2|1|2|3|4", "3|5", "4|6|7|||8"]
        );
    }

    #[test]
    fn numbers_and_escapes() {
        let text = r#"{"n":1.50,"e":1E3,"big":17841400000000001,"huge":1e999,"minus":-0,
            "s":"\u00e9\n\ud83d\ude00 \ud83d \/","C\u00c3\u00b4te":"Espa\u00c3\u00b1a","mixed":"Ã¤ 日","é":"Ã"}"#;
        let (blocks, note) = read(
            text,
            &Place::file("in"),
            &Limits::default(),
            &mut Spent::default(),
        )
        .unwrap();
        let cells: Vec<(&str, Option<f64>)> = blocks[0]
            .rows
            .iter()
            .map(|row| (row.text(1), row.cells[1].number))
            .collect();
        assert_eq!(
            cells,
            [
                ("1.50", Some(1.5)),
                ("1E3", Some(1000.0)),
                ("17841400000000001", Some(17_841_400_000_000_000.0)),
                ("1e999", None),
                ("-0", Some(-0.0)),
                ("é\n😀 \u{fffd} /", None),
                ("España", None),
                ("Ã¤ 日", None),
                ("Ã", None),
            ]
        );
        assert_eq!(blocks[0].rows[6].text(0), "Côte");
        // The key and the value.
        assert_eq!(note.unwrap().args["count"], crate::diag::Arg::Number(2.0));
    }

    #[test]
    fn flaws_have_a_place_and_no_content() {
        let flaw = |text: &str| {
            let diagnostic = read_text(text, &Limits::default()).unwrap_err();
            assert_eq!(diagnostic.code, JSON_DAMAGED);
            let place = diagnostic.place.unwrap();
            (
                place.row.unwrap(),
                place.column.unwrap(),
                diagnostic.args["kind"].clone(),
            )
        };
        let (invalid, cut_off) = ("invalid".into(), "cut-off".into());
        assert_eq!(flaw("{\"a\": 1,\n \"é\": x}"), (2, 7, invalid));
        let (line, _, kind) = flaw("{\"a\": 1,\n \"b\": [1,");
        assert_eq!((line, kind), (2, cut_off));
    }

    #[test]
    fn depth_and_sizes_are_limited() {
        let code = |text: &str, limits: &Limits| read_text(text, limits).unwrap_err().code.id;
        let nested = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let limits = Limits::default();
        assert!(read_text(&nested(128), &limits).is_ok());
        assert_eq!(code(&nested(129), &limits), "json-too-deep");
        assert_eq!(code(&nested(1_000_000), &limits), "json-too-deep");
        let inside = format!("[{{\"a\":{}}}]", nested(127));
        assert_eq!(code(&inside, &limits), "json-too-deep");
        let limits = Limits {
            columns: 2,
            cell_bytes: 10,
            rows: 3,
            ..Limits::default()
        };
        assert!(read_text("[{\"a\":1,\"b\":\"1234567890\"}]", &limits).is_ok());
        assert_eq!(
            code("[{\"a\":1,\"b\":2},{\"c\":3}]", &limits),
            "too-many-columns"
        );
        assert_eq!(code("{\"a\":\"12345678901\"}", &limits), "cell-too-long");
        assert_eq!(code("[{\"a\":[1,2,3,4,5]}]", &limits), "cell-too-long");
        assert_eq!(code("{\"12345678901\":1}", &limits), "cell-too-long");
        assert_eq!(
            code("{\"12345678901\":[{\"a\":1}]}", &limits),
            "cell-too-long"
        );
        assert_eq!(
            code("[{\"12345\":{\"67890\":1}}]", &limits),
            "cell-too-long"
        );
        // The header is one of the rows.
        assert_eq!(
            code("[{\"a\":1},{\"a\":1},{\"a\":1}]", &limits),
            "too-many-rows"
        );
        assert_eq!(code("[1,2,3,4]", &limits), "too-many-rows");
        // A hundred bytes of header, and few in the file.
        let keys: Vec<String> = (0..10).map(|key| format!("\"{key}\":1")).collect();
        let prefixed = format!("[{{\"12345678\":{{{}}}}}]", keys.join(","));
        let tight = Limits {
            archive_bytes: 99,
            ..Limits::default()
        };
        assert_eq!(code(&prefixed, &tight), "too-many-cells");
        let long = format!("{{\"a\":1{}}}", " ".repeat(MOST_BYTES));
        assert_eq!(code(&long, &Limits::default()), "json-too-large");
    }

    /// JSON of a few levels, with keys that repeat.
    fn value() -> impl Strategy<Value = String> {
        let scalar = prop_oneof![
            Just("null".to_owned()),
            Just("true".to_owned()),
            "-?[1-9][0-9]{0,3}(\\.[0-9]{1,2})?",
            "\"([a-z Ã¤é\u{e9}😀]|\\\\n|\\\\u00c3\\\\u00a4|\\\\\\\\){0,6}\"",
        ];
        scalar.prop_recursive(4, 40, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4)
                    .prop_map(|values| format!("[{}]", values.join(","))),
                prop::collection::vec(("[ab.]{0,2}", inner), 0..4).prop_map(|members| {
                    let members: Vec<String> = members
                        .iter()
                        .map(|(key, value)| format!("\"{key}\": {value}"))
                        .collect();
                    format!("{{{}}}", members.join(" , "))
                }),
            ]
        })
    }

    proptest! {
        /// Everything that is JSON for another reader is JSON here, and nothing else is.
        #[test]
        fn what_is_json_is_read(text in value(), cut in any::<prop::sample::Index>()) {
            prop_assert!(read_text(&text, &Limits::default()).is_ok());
            let mut at = cut.index(text.len() + 1);
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            let proper = serde_json::from_str::<serde_json::Value>(&text[..at]).is_ok() || text[..at].trim().is_empty();
            prop_assert_eq!(read_text(&text[..at], &Limits::default()).is_ok(), proper);
        }

        /// Every filled scalar of a table is in a cell of it.
        #[test]
        fn no_number_is_lost(numbers in prop::collection::vec(prop::collection::vec(("[ab]", 1..1000_u32), 0..5), 1..6)) {
            let elements: Vec<String> = numbers
                .iter()
                .map(|members| {
                    let members: Vec<String> = members.iter().map(|(key, number)| format!("\"{key}\":{number}")).collect();
                    format!("{{{}}}", members.join(","))
                })
                .collect();
            let blocks = read_text(&format!("[{}]", elements.join(",")), &Limits::default()).unwrap();
            let found: f64 = blocks.iter().flat_map(|block| &block.rows).flat_map(|row| &row.cells).filter_map(|cell| cell.number).sum();
            let expected: u32 = numbers.iter().flatten().map(|(_, number)| number).sum();
            prop_assert!((found - f64::from(expected)).abs() < 0.5);
        }
    }
}
