//! Labels of LinkedIn: the country of a metropolitan area, the brackets of company size.

use crate::domain::CountryCode;
use crate::i18n::geography;

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
}
