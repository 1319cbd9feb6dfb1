//! Numbers that a spreadsheet program turned into dates, and back.
//!
//! Where dates are written with points, `3.4` becomes the third of April: it is shown as `3.апр`, and
//! saved again as a workbook it is a date or a serial number of days. The day is the whole part and the
//! month the one decimal. Only days 1 to 31 and months 1 to 9 are hit, so `74.3`, `0.8` and `15` stay.
//! Whether undoing it gives the numbers of the export is for the caller to prove.

use super::dates::{DayHints, day_in};
use crate::domain::Date;
use crate::files::RawCell;
use crate::i18n::months;

/// The number that a date was made of; `None` for a cell that is no such date.
fn number_of(cell: &RawCell) -> Option<f64> {
    let (day, month) =
        in_words(&cell.text).or_else(|| full_date(cell).map(|date| (date.day(), date.month())))?;
    ((1..=31).contains(&day) && (1..=9).contains(&month))
        .then(|| (f64::from(day) * 10.0 + f64::from(month)) / 10.0)
}

/// `3.апр`, `03.Apr`, `3. Apr.`: day and month.
fn in_words(text: &str) -> Option<(i8, i8)> {
    let (day, word) = text.trim().split_once('.')?;
    let digits = (1..=2).contains(&day.len()) && day.bytes().all(|byte| byte.is_ascii_digit());
    let word = word.trim().trim_end_matches('.');
    let letters = word.chars().any(char::is_alphabetic);
    if !digits || !letters {
        return None;
    }
    Some((day.parse().ok()?, months::number_of(word)?))
}

/// `2026-04-03`, `03.04.2026`, or the serial number of a day of this century.
fn full_date(cell: &RawCell) -> Option<Date> {
    /// 2000-01-01 and 2099-12-31.
    const SERIALS: std::ops::RangeInclusive<f64> = 36_526.0..=73_050.0;
    let text = cell.text.trim();
    let mut cell = cell.clone();
    let is_serial = text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_serial {
        let number: f64 = text.parse().ok()?;
        if !SERIALS.contains(&number) {
            return None;
        }
        cell.number = Some(number);
    } else if let [day, month, year] = text.split('.').collect::<Vec<_>>().as_slice() {
        let has_digits = |text: &str, n: usize| {
            text.len() == n && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        // Where dates are written with points, the day stands first.
        if !has_digits(day, 2) || !has_digits(month, 2) || !has_digits(year, 4) {
            return None;
        }
        return Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok();
    } else if text.get(4..5).is_none_or(|mark| mark != "-") {
        return None;
    }
    day_in(&cell, DayHints::default())
}

/// Whether a cell is a date that a number may have been turned into.
pub(super) fn is_hit(cell: &RawCell) -> bool {
    number_of(cell).is_some()
}

/// The cells with numbers instead of dates, and how many were dates; `None` where none was.
pub(super) fn undone<'a>(
    cells: impl Iterator<Item = &'a RawCell>,
) -> Option<(Vec<RawCell>, usize)> {
    let mut hits = 0;
    let cells = cells
        .map(|cell| match number_of(cell) {
            Some(number) => {
                hits += 1;
                RawCell {
                    text: number.to_string(),
                    number: Some(number),
                }
            }
            None => cell.clone(),
        })
        .collect();
    (hits > 0).then_some((cells, hits))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Option<f64> {
        number_of(&RawCell {
            text: text.to_owned(),
            number: None,
        })
    }

    #[test]
    fn dates_back_to_numbers() {
        // Day, month, and the serial number of 2026-04-03: 46115 days after 1899-12-30.
        for (text, expected) in [
            ("3.апр", 3.4),
            ("17.юни", 17.6),
            ("3.Apr", 3.4),
            ("03. Apr.", 3.4),
            ("4.Mrz", 4.3),
            ("1.Jan", 1.1),
            ("31.Mai", 31.5),
            ("2026-04-03", 3.4),
            ("2026-04-03T00:00:00", 3.4),
            ("46115", 3.4),
            ("03.04.2026", 3.4),
        ] {
            assert_eq!(number(text), Some(expected), "{text}");
        }
        for text in [
            "74.3",
            "0.8",
            "15",
            "3.4",
            "",
            "0.апр",
            "32.апр",
            "3.окт",
            "3.foo",
            "апр.3",
            "12345",
            "18-24",
            "3.апр.26",
            "1.234.567",
            "03.10.2026",
            "2026-10-03",
            "-",
            "100",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
