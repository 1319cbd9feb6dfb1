//! Labels of LinkedIn: the country of a metropolitan area, the brackets of company size.

use crate::domain::{CountryCode, Date};
use crate::i18n::{geography, months};

/// Areas of the United States that LinkedIn writes without their country, seen in a real file. Others
/// of this kind are left without one: `Greater Vigo Metropolitan Area` looks the same and is in Spain.
const UNITED_STATES: [&str; 3] = [
    "greater boston",
    "san francisco bay area",
    "new york city metropolitan area",
];

/// LinkedIn's brackets of company size: from, to.
const SIZES: [(u32, Option<u32>); 9] = [
    (1, Some(1)),
    (2, Some(10)),
    (11, Some(50)),
    (51, Some(200)),
    (201, Some(500)),
    (501, Some(1000)),
    (1001, Some(5000)),
    (5001, Some(10_000)),
    (10_001, None),
];

/// The country that stands behind a comma at the end of an area's name, in any language:
/// `Cairo, Egypt`, `London Area, United Kingdom, United Kingdom`, `Hong Kong SAR, China`. `None`
/// where none stands there; two letters are none, since `IN` is a state as well.
pub(super) fn country_of(place: &str) -> Option<CountryCode> {
    let place = place.trim();
    if UNITED_STATES.contains(&place.to_lowercase().as_str()) {
        return CountryCode::new("US");
    }
    // A name of a country may hold a comma itself, so the longest end is tried first.
    let ends = place
        .match_indices(',')
        .map(|(at, sign)| &place[at + sign.len()..]);
    std::iter::once(place)
        .filter(|_| place.contains(','))
        .chain(ends)
        .map(str::trim)
        .filter(|name| name.chars().count() > 2)
        .find_map(geography::country_code)
        .and_then(|code| CountryCode::new(&code))
}

/// The bracket that a label of company size names, as LinkedIn writes it in English: `2-10`,
/// `10001+`. `None` for anything else, dates that a spreadsheet made of it among them.
pub(super) fn company_size(text: &str) -> Option<String> {
    let mut numbers: Vec<u32> = Vec::new();
    let mut digits = String::new();
    // Thousands may be grouped by comma, dot or blank; a group is never the start of a bracket.
    let chars: Vec<char> = text.chars().chain(std::iter::once('\n')).collect();
    for (at, sign) in chars.iter().enumerate() {
        let is_grouping = matches!(sign, ',' | '.' | ' ' | '\u{a0}' | '\u{202f}' | '\'')
            && chars
                .get(at + 1..at + 4)
                .is_some_and(|next| next.iter().all(char::is_ascii_digit))
            && !digits.is_empty();
        if sign.is_ascii_digit() {
            digits.push(*sign);
        } else if !is_grouping && !digits.is_empty() {
            numbers.push(digits.parse().ok()?);
            digits.clear();
        }
    }
    let (from, to) = match numbers.as_slice() {
        [1] if !text.contains(['-', '–', '/', '+']) => (1, Some(1)),
        [from] if text.contains('+') => (*from, None),
        [from, to] => (*from, Some(*to)),
        _ => return None,
    };
    if !SIZES.contains(&(from, to)) {
        return None;
    }
    Some(match to {
        None => format!("{from}+"),
        Some(to) if to == from => from.to_string(),
        Some(to) => format!("{from}-{to}"),
    })
}

/// The bracket of which a spreadsheet program made a date. Of LinkedIn's brackets only two can be read
/// as one, `2-10` (the 2nd of October, the 10th of February, February 2010) and `11-50` (November 1950),
/// and no date of the one is a date of the other.
pub(super) fn company_size_of_date(text: &str) -> Option<&'static str> {
    let (day_or_year, month) = in_words(text).or_else(|| in_digits(text))?;
    match (month, day_or_year) {
        (2, 10) | (10, 2) => Some("2-10"),
        (11, 50) => Some("11-50"),
        _ => None,
    }
}

/// `2-Oct`, `Nov-50`: the number, and the month.
fn in_words(text: &str) -> Option<(i16, i8)> {
    let (one, other) = text.trim().split_once(['-', ' ', '.', '/'])?;
    let number = |text: &str| {
        let is_number = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| text.parse().ok()).flatten()
    };
    let month = |text: &str| months::number_of(text.trim().trim_end_matches('.'));
    number(one)
        .zip(month(other))
        .or_else(|| number(other).zip(month(one)))
}

/// `2026-10-02`, `1950-11-01T00:00:00`: the day, or the last two digits of the year where the day is the
/// first; and the month.
fn in_digits(text: &str) -> Option<(i16, i8)> {
    let date: Date = text.trim().get(..10)?.parse().ok()?;
    let day = i16::from(date.day());
    let is_of_year = matches!((date.month(), date.year() % 100), (2, 10) | (11, 50)) && day == 1;
    Some((
        if is_of_year { date.year() % 100 } else { day },
        date.month(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_of_areas() {
        for (place, code) in [
            ("Johannesburg Metropolitan Area, South Africa", Some("ZA")),
            ("London Area, United Kingdom, United Kingdom", Some("GB")),
            ("The Randstad, Netherlands, Netherlands", Some("NL")),
            ("Hong Kong SAR, China", Some("HK")),
            ("Beijing, China", Some("CN")),
            ("Manzini, Eswatini", Some("SZ")),
            ("Área metropolitana de Lisboa, Portugal", Some("PT")),
            ("Gran París, Francia", Some("FR")),
            ("Greater Boston", Some("US")),
            ("San Francisco Bay Area", Some("US")),
            ("New York City Metropolitan Area", Some("US")),
            ("Greater Richmond Region", None),
            ("Greater Vigo Metropolitan Area", None),
            ("Indianapolis, IN", None),
            ("Georgia", None),
            ("", None),
            (",", None),
        ] {
            let found = country_of(place).map(|code| code.to_string());
            assert_eq!(found.as_deref(), code, "{place}");
        }
    }

    #[test]
    fn company_sizes_and_what_excel_makes_of_them() {
        for (text, size) in [
            ("1", Some("1")),
            ("2-10", Some("2-10")),
            ("2–10 employees", Some("2-10")),
            ("1001-5000", Some("1001-5000")),
            ("1.001-5.000", Some("1001-5000")),
            ("5,001-10,000", Some("5001-10000")),
            ("10001+", Some("10001+")),
            ("10 001+", Some("10001+")),
            ("2-Oct", None),
            ("10-Feb", None),
            ("Nov-50", None),
            ("2024-10-02", None),
            ("1950-11-01", None),
            ("02.10.2024", None),
            ("45567", None),
            ("3-7", None),
            ("", None),
        ] {
            assert_eq!(company_size(text).as_deref(), size, "{text}");
        }
    }

    #[test]
    fn sizes_that_were_made_dates() {
        for (text, size) in [
            ("2-Oct", Some("2-10")),
            ("10-Feb", Some("2-10")),
            ("Feb-10", Some("2-10")),
            ("02. Okt.", Some("2-10")),
            ("2026-10-02", Some("2-10")),
            ("2026-02-10T00:00:00", Some("2-10")),
            ("2010-02-01", Some("2-10")),
            ("Nov-50", Some("11-50")),
            ("1950-11-01", Some("11-50")),
            ("2026-11-01", None),
            ("2-Nov", None),
            ("1-Jan", None),
            ("51-200", None),
            ("Feb", None),
            ("", None),
        ] {
            assert_eq!(company_size_of_date(text), size, "{text}");
        }
    }
}
