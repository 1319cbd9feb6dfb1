//! The tables of a Google Analytics file: where each begins and ends, and of what days it is.
//!
//! A file is a sequence of comment lines (`# …`) and tables. Blank lines stand between tables, and
//! in some years between comments and table. The days of a table stand in the comments above it:
//! the last two that end in `: YYYYMMDD`, whatever the language, or a range `YYYYMMDD-YYYYMMDD`.

use super::labels::looks_numeric;
use super::lines::is_comment;
use crate::domain::{Date, Period};
use crate::files::{RawFile, RawRow};

/// A table: its header and the rows below.
#[derive(Clone, Debug)]
pub(super) struct Table<'a> {
    /// The place of its block among the blocks of the file.
    pub(super) block: usize,
    /// The header.
    pub(super) header: &'a RawRow,
    /// The rows below the header.
    pub(super) rows: Vec<&'a RawRow>,
    /// Its days.
    pub(super) period: Option<Period>,
    /// The segment of visitors that the comments name, such as `All Users`.
    pub(super) segment: Option<String>,
}

/// Whether a row below a header is a comment: no number stands beside the `#`, as it does in the row
/// of a campaign that is called so.
fn is_comment_in_table(row: &RawRow) -> bool {
    let mut others = row.cells.iter().skip(1);
    is_comment(row) && !others.any(|cell| looks_numeric(&cell.text))
}

/// The text of a comment. What a comma in it split is put together again.
fn comment(row: &RawRow) -> String {
    let cells: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
    cells.join(",").trim_start_matches('#').trim().to_owned()
}

/// Whether a comment is a ruler: `----------------------------------------`.
pub(super) fn is_ruler(row: &RawRow) -> bool {
    row.text(0).strip_prefix('#').is_some_and(|rest| {
        let rest = rest.trim();
        rest.len() >= 10 && rest.bytes().all(|byte| byte == b'-')
    })
}

/// A day of eight digits, from 2005 (the first of Google Analytics) to 2099.
pub(super) fn eight_digits(text: &str) -> Option<Date> {
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let year: i16 = text.get(..4)?.parse().ok()?;
    let month: i8 = text.get(4..6)?.parse().ok()?;
    let day: i8 = text.get(6..)?.parse().ok()?;
    (2005..2100)
        .contains(&year)
        .then(|| Date::new(year, month, day).ok())
        .flatten()
}

/// What a comment says of days.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Days {
    One(Date),
    Range(Period),
}

fn days(text: &str) -> Option<Days> {
    if let Some((from, to)) = text.split_once('-') {
        let range = eight_digits(from.trim()).zip(eight_digits(to.trim()));
        if let Some((from, to)) = range {
            return (from <= to).then_some(Days::Range(Period { from, to }));
        }
    }
    let (_, day) = text.rsplit_once([':', '：'])?;
    eight_digits(day.trim()).map(Days::One)
}

/// Whether a comment ends in days.
pub(super) fn has_days(row: &RawRow) -> bool {
    is_comment(row) && days(&comment(row)).is_some()
}

/// Comments that stand together.
#[derive(Debug, Default)]
struct Preamble {
    lines: Vec<String>,
}

impl Preamble {
    fn period(&self) -> Option<Period> {
        let mut end = None;
        for line in self.lines.iter().rev() {
            match (days(line), end) {
                (Some(Days::Range(range)), None) => return Some(range),
                (Some(Days::One(day)), None) => end = Some(day),
                (Some(Days::One(from)), Some(to)) => {
                    return (from <= to).then_some(Period { from, to });
                }
                (Some(Days::Range(_)) | None, _) => {}
            }
        }
        None
    }

    /// The line between an empty comment and the days. In overviews an empty comment stands right
    /// above the days, and titles of cards stand alone.
    fn segment(&self) -> Option<String> {
        let first = self.lines.iter().position(|line| days(line).is_some())?;
        let name = self.lines.get(first.checked_sub(1)?)?;
        let above = self.lines.get(first.checked_sub(2)?)?;
        (above.is_empty() && !name.is_empty()).then(|| name.clone())
    }
}

/// Whether a row can be a header: two cells or more, all of them words.
fn is_header(row: &RawRow) -> bool {
    row.cells.len() > 1
        && row
            .cells
            .iter()
            .all(|cell| !cell.text.is_empty() && !looks_numeric(&cell.text))
}

/// The tables of a file, in its order. A table lies within one block; rows below a blank line that
/// are neither comments nor a header belong to none.
pub(super) fn tables(file: &RawFile) -> Vec<Table<'_>> {
    let mut tables: Vec<Table<'_>> = Vec::new();
    let mut preamble = Preamble::default();
    let mut is_preamble = false;
    let (mut period, mut segment) = (None, None);
    for (block, raw) in file.blocks.iter().enumerate() {
        let mut is_open = false;
        for row in &raw.rows {
            if is_comment_in_table(row) || (!is_open && is_comment(row)) {
                if !is_preamble {
                    preamble = Preamble::default();
                }
                is_preamble = true;
                is_open = false;
                preamble.lines.push(comment(row));
            } else if is_open && let Some(table) = tables.last_mut() {
                table.rows.push(row);
            } else if is_preamble || is_header(row) {
                if is_preamble && let Some(found) = preamble.period() {
                    period = Some(found);
                    segment = preamble.segment();
                }
                is_preamble = false;
                is_open = true;
                tables.push(Table {
                    block,
                    header: row,
                    rows: Vec::new(),
                    period,
                    segment: segment.clone(),
                });
            }
        }
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_any_language() {
        let day = |text: &str| match days(text) {
            Some(Days::One(day)) => Some(day.to_string()),
            Some(Days::Range(range)) => Some(range.to_string()),
            None => None,
        };
        for text in [
            "Start date: 20260202",
            "시작일: 20260202",
            "Début : 20260202",
        ] {
            assert_eq!(day(text).as_deref(), Some("2026-02-02"), "{text}");
        }
        assert_eq!(
            day("20230515-20230521").as_deref(),
            Some("2023-05-15..2023-05-21")
        );
        for text in [
            "Property: 20261302",
            "Property: 99999999",
            "Start date: 2026020",
            "20230521-20230515",
            "",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn periods_and_segments() {
        let preamble = |lines: &[&str]| Preamble {
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        };
        let report = preamble(&[
            "----------",
            "Property: 20200101",
            "----------",
            "",
            "All Users",
            "Start date: 20260201",
            "End date: 20260228",
        ]);
        assert_eq!(
            report.period().map(|period| period.to_string()).as_deref(),
            Some("2026-02-01..2026-02-28")
        );
        let card = preamble(&["Where from?", "Start date: 20260201", "End date: 20260228"]);
        assert_eq!(card.segment(), None);
        let backwards = preamble(&["Start date: 20260228", "End date: 20260201"]);
        assert_eq!(backwards.period(), None);
    }
}
