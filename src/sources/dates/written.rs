//! One cell: the date and the time that are written in it, before the column has told day from month.

use jiff::civil::Time;

use crate::domain::Date;
use crate::files::RawCell;
use crate::i18n::months;

/// A date as a cell has it, before the column has decided.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Written {
    On(Date),
    /// Two numbers that are day and month in some order; at least one order is a date.
    Numeric {
        first: i8,
        second: i8,
        year: i16,
    },
    Yearless {
        month: i8,
        day: i8,
    },
    Missing,
    Other,
}

/// A time of day and its offset from UTC in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Clock {
    pub(super) time: Time,
    pub(super) offset: Option<i32>,
}

/// What a cell says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) day: Written,
    pub(super) clock: Option<Clock>,
}

impl Found {
    const NOTHING: Self = Self {
        day: Written::Other,
        clock: None,
    };
}

fn is_missing(text: &str) -> bool {
    const SIGNS: [&str; 10] = [
        "-",
        "--",
        "–",
        "—",
        "undefined",
        "null",
        "(not set)",
        "n/a",
        "nan",
        "none",
    ];
    text.is_empty() || SIGNS.iter().any(|sign| text.eq_ignore_ascii_case(sign))
}

/// What a cell says, whatever is known of its column.
pub(super) fn written(cell: &RawCell) -> Found {
    let text = cell.text.trim();
    if let Some((day, rest)) = year_first(text) {
        return with_clock(Written::On(day), rest);
    }
    if let Some(found) = serial(cell) {
        return found;
    }
    if is_missing(text) {
        return Found {
            day: Written::Missing,
            clock: None,
        };
    }
    let text = months::with_ascii_digits(text);
    if let Some((day, rest)) = numeric(&text) {
        return with_clock(day, rest);
    }
    in_words(&text)
}

/// `2026-02-16`, `2026/10/31`, `2026.10.31` and what is behind it.
pub(super) fn year_first(text: &str) -> Option<(Date, &str)> {
    let (date, rest) = text.split_at_checked(10)?;
    let bytes = date.as_bytes();
    let mark = bytes[4];
    if !matches!(mark, b'-' | b'/' | b'.') || bytes[7] != mark {
        return None;
    }
    let number = |range: std::ops::Range<usize>| -> Option<i16> {
        bytes[range].iter().try_fold(0_i16, |number, byte| {
            byte.is_ascii_digit()
                .then(|| number * 10 + i16::from(byte - b'0'))
        })
    };
    let day = date_of(number(0..4)?, number(5..7)?, number(8..10)?)?;
    (!rest.starts_with(|sign: char| sign.is_ascii_digit())).then_some((day, rest))
}

/// The date, where the calendar has it.
pub(super) fn date_of(year: i16, month: i16, day: i16) -> Option<Date> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    Date::new(year, month, day).ok().filter(|_| year > 0)
}

/// The serial number of a day in a workbook: days since 1899-12-30, with the time as a fraction.
pub(super) fn serial(cell: &RawCell) -> Option<Found> {
    const SECONDS: f64 = 86_400.0;
    let number = cell.number?;
    // 1954 to 2119.
    let shown: f64 = cell.text.trim().parse().ok()?;
    if !(20_000.0..80_000.0).contains(&number) || shown.total_cmp(&number).is_ne() {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "80,000 days have fewer seconds than an i64 holds"
    )]
    let seconds = (number * SECONDS).round() as i64;
    let at = Date::constant(1899, 12, 30)
        .to_datetime(Time::midnight())
        .checked_add(jiff::SignedDuration::from_secs(seconds))
        .ok()?;
    Some(Found {
        day: Written::On(at.date()),
        clock: (number.fract() != 0.0).then(|| Clock {
            time: at.time(),
            offset: None,
        }),
    })
}

/// Milliseconds (13 digits) or seconds (10 digits from 2001 to 2033) since 1970.
pub(super) fn since_epoch(text: &str) -> Option<Found> {
    let text = text.trim();
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i64 = text.parse().ok()?;
    let seconds = match text.len() {
        13 => number / 1000,
        10 if text.starts_with('1') => number,
        _ => return None,
    };
    let at = Date::constant(1970, 1, 1)
        .to_datetime(Time::midnight())
        .checked_add(jiff::SignedDuration::from_secs(seconds))
        .ok()?;
    Some(Found {
        day: Written::On(at.date()),
        clock: Some(Clock {
            time: at.time(),
            offset: Some(0),
        }),
    })
}

/// The digits at the start, and the rest.
fn digits(text: &str) -> (&str, &str) {
    let end = text
        .bytes()
        .position(|byte| !byte.is_ascii_digit())
        .unwrap_or(text.len());
    text.split_at(end)
}

/// `20260202`, `2026-2-1`, `02/12/2024`, `2/12/24`, `12.02.2024`, and what is behind it.
pub(super) fn numeric(text: &str) -> Option<(Written, &str)> {
    let (first, rest) = digits(text);
    if first.len() == 8 {
        let day = date_of(
            first[..4].parse().ok()?,
            first[4..6].parse().ok()?,
            first[6..].parse().ok()?,
        )?;
        return Some((Written::On(day), rest));
    }
    let mark = rest.chars().next().filter(|mark| "/.-".contains(*mark))?;
    let (second, rest) = digits(&rest[1..]);
    let (third, rest) = digits(rest.strip_prefix(mark)?);
    if !(1..=2).contains(&second.len()) {
        return None;
    }
    let middle: i8 = second.parse().ok()?;
    match (first.len(), third.len()) {
        (4, 1..=2) => {
            let day = date_of(first.parse().ok()?, i16::from(middle), third.parse().ok()?)?;
            Some((Written::On(day), rest))
        }
        (1..=2, 2 | 4) => {
            let year: i16 = third.parse().ok()?;
            let year = if third.len() == 2 { 2000 + year } else { year };
            let first: i8 = first.parse().ok()?;
            let day_first = Date::new(year, middle, first).ok();
            if mark == '.' {
                return Some((Written::On(day_first?), rest));
            }
            day_first.or(Date::new(year, first, middle).ok())?;
            let day = Written::Numeric {
                first,
                second: middle,
                year,
            };
            Some((day, rest))
        }
        _ => None,
    }
}

/// A day and what is behind it: nothing, or a time.
fn with_clock(day: Written, rest: &str) -> Found {
    if rest.is_empty() {
        return Found { day, clock: None };
    }
    let time = rest
        .strip_prefix(['T', 't', ','])
        .unwrap_or(rest)
        .trim_start();
    if time.len() == rest.len() {
        return Found::NOTHING;
    }
    clock(time).map_or(Found::NOTHING, |clock| Found {
        day,
        clock: Some(clock),
    })
}

/// `8:46`, `08:46:12.345 PM`, `10:11:12Z`, `09:32 +0200`, `10:12:00 UTC`.
fn clock(text: &str) -> Option<Clock> {
    let (hour, rest) = digits(text);
    let (minute, mut rest) = digits(rest.strip_prefix(':')?);
    if !(1..=2).contains(&hour.len()) || minute.len() != 2 {
        return None;
    }
    let mut hour: i8 = hour.parse().ok()?;
    let mut second: i8 = 0;
    if let Some(behind) = rest.strip_prefix(':') {
        let (seconds, behind) = digits(behind);
        if seconds.len() != 2 {
            return None;
        }
        second = seconds.parse().ok()?;
        rest = behind;
        if let Some(behind) = rest.strip_prefix(['.', ',']) {
            let (fraction, behind) = digits(behind);
            if !fraction.is_empty() {
                rest = behind;
            }
        }
    }
    rest = rest.trim_start();
    for (signs, after_noon) in [("am", 0), ("a.m.", 0), ("pm", 12), ("p.m.", 12)] {
        let half = rest
            .get(..signs.len())
            .filter(|half| half.eq_ignore_ascii_case(signs));
        if half.is_some() {
            if !(1..=12).contains(&hour) {
                return None;
            }
            hour = hour % 12 + after_noon;
            rest = rest[signs.len()..].trim_start();
            break;
        }
    }
    Some(Clock {
        // A leap second is the second before it, as clocks of computers have it.
        time: Time::new(hour, minute.parse().ok()?, second.min(59), 0)
            .ok()
            .filter(|_| second <= 60)?,
        offset: offset(rest)?,
    })
}

/// The offset behind a time, in seconds; nothing, or a zone's name, says none. `None` for
/// something else.
#[expect(
    clippy::option_option,
    reason = "no offset and no readable text differ"
)]
fn offset(text: &str) -> Option<Option<i32>> {
    // `GMT+0200 (Eastern European Time)`.
    let text = match text.strip_suffix(')').and_then(|text| text.split_once('(')) {
        Some((before, _)) => before.trim(),
        None => text.trim(),
    };
    let is_name = |text: &str| {
        (2..=5).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    if text.is_empty() {
        return Some(None);
    }
    let upper = text.to_ascii_uppercase();
    let number = ["UTC", "GMT", "Z"]
        .iter()
        .find_map(|name| upper.strip_prefix(name))
        .map(str::trim_start);
    if number == Some("") {
        return Some(Some(0));
    }
    let number = number.unwrap_or(&upper);
    let Some(unsigned) = number.strip_prefix(['+', '-', '−']) else {
        return is_name(text).then_some(None);
    };
    let (hours, minutes) = match digits(unsigned) {
        (hours, "") if hours.len() == 4 => hours.split_at(2),
        (hours, "") if (1..=2).contains(&hours.len()) => (hours, "0"),
        (hours, rest) if hours.len() == 2 => (hours, rest.strip_prefix(':')?),
        _ => return None,
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    if hours > 18 || !(0..60).contains(&minutes) {
        return None;
    }
    let seconds = hours * 3600 + minutes * 60;
    Some(Some(if number.starts_with('+') {
        seconds
    } else {
        -seconds
    }))
}

/// A date in words, with a time behind it where there is a colon.
fn in_words(text: &str) -> Found {
    /// Words between a date and its time.
    const AT: [&str; 9] = ["at", "à", "às", "um", "om", "alle", "kl", "в", "o"];
    let mut date = text;
    let mut time = None;
    if let Some(colon) = text.find(':') {
        let hour_digits = text[..colon]
            .bytes()
            .rev()
            .take_while(u8::is_ascii_digit)
            .count();
        let (before, after) = text.split_at(colon - hour_digits);
        let Some(found) = clock(after) else {
            return Found::NOTHING;
        };
        time = Some(found);
        date = before.trim_end().trim_end_matches(',');
        if let Some((head, last)) = date.rsplit_once(' ')
            && AT.contains(&last.trim_end_matches('.'))
        {
            date = head.trim_end_matches(',');
        }
    }
    let day = match months::day_and_month(date) {
        Some((month, day, Some(year))) => Date::new(year, month, day)
            .ok()
            .filter(|_| year > 0)
            .map_or(Written::Other, Written::On),
        Some((month, day, None)) => Written::Yearless { month, day },
        None => Written::Other,
    };
    Found { day, clock: time }
}
