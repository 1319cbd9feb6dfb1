//! What our own CSVs about populations and creators have in common: shares that are percentages or
//! fractions.

use std::collections::BTreeMap;

use super::labels::{folded_header, share_step};
use super::lines::Lines;
use crate::diag::{Code, Diagnostic};
use crate::files::numbers::{NumberCell, NumberColumn};

/// A column of bare numbers that can be percentages or fractions.
pub(crate) const SHARES_NOT_TOLD: Code = Code::warning("shares-not-told");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[SHARES_NOT_TOLD];

/// How near to a whole the fractions of a group must sum to prove that they are fractions.
const WHOLE: std::ops::RangeInclusive<f64> = 0.9..=1.1;

/// How near to a whole they must sum to speak against the name of their column.
const ALL: std::ops::RangeInclusive<f64> = 0.98..=1.02;

/// Words that say in the name of a column that its numbers are percentages: en, es, pt, de, fr, it, nl,
/// hi, ne, gu, bn, th.
const PERCENT_WORDS: [&str; 21] = [
    "percent",
    "percents",
    "percentage",
    "percentages",
    "pct",
    "porcentaje",
    "percentagem",
    "porcentagem",
    "prozent",
    "prozentsatz",
    "prozentanteil",
    "pourcentage",
    "percentuale",
    "procent",
    "प्रतिशत",
    "टक्के",
    "ટકા",
    "ટકાવારી",
    "শতাংশ",
    "เปอร์เซ็นต์",
    "ร้อยละ",
];

/// Whether the name of a column says that its numbers are percentages.
pub(super) fn names_percents(name: &str) -> bool {
    let name = folded_header(name);
    let mut words =
        name.split(|sign: char| sign.is_whitespace() || matches!(sign, '(' | ')' | '/'));
    name.contains(['%', '٪', '％']) || words.any(|word| PERCENT_WORDS.contains(&word))
}

/// Whether the shares of a column are percentages: all have the sign, one is above 1, or the column's
/// name says it. They are fractions where the `sums` of those that make a whole are about 1. `None` where
/// nothing proves either, or the name says one and the sum the other.
pub(super) fn are_percents(numbers: &NumberColumn, name: &str, sums: &[f64]) -> Option<bool> {
    let mut written = numbers.cells.iter().filter_map(|cell| match cell {
        NumberCell::Value(value) | NumberCell::AtMost(value) => Some(*value),
        NumberCell::Missing | NumberCell::NotANumber => None,
    });
    if numbers.percent_signs || written.clone().any(|value| value > 1.0) {
        return Some(true);
    }
    if written.next().is_none() {
        return Some(false);
    }
    let has_sum = |of: &std::ops::RangeInclusive<f64>| sums.iter().any(|sum| of.contains(sum));
    if names_percents(name) {
        // Fractions under a name that is wrong of them are as likely as parts of one percent.
        (!has_sum(&ALL)).then_some(true)
    } else {
        has_sum(&WHOLE).then_some(false)
    }
}

/// A share of 0..=1, and whether it is only known not to be larger.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum ShareCell {
    /// A share.
    Share(f64),
    /// At most this share.
    AtMost(f64),
    /// No number.
    Missing,
    /// Something else than a share.
    Unreadable,
}

/// A column of shares.
pub(super) struct Shares {
    /// One a row.
    pub(super) cells: Vec<ShareCell>,
    /// The rounding step, as a fraction.
    pub(super) step: f64,
}

/// The shares of a column, percentages or fractions as [`are_percents`] tells; `None`, with the reason
/// said, where it cannot be told. `group_of` gives the group of a line (a table, a population), if its
/// shares can sum to 1.
pub(super) fn shares<K: Ord>(
    lines: &mut Lines<'_>,
    column: usize,
    group_of: &dyn Fn(&Lines<'_>, usize) -> Option<K>,
) -> Option<Shares> {
    let numbers = lines.numbers(Some(column))?;
    let mut sums: BTreeMap<K, f64> = BTreeMap::new();
    for (line, cell) in numbers.cells.iter().enumerate() {
        if let (Some(group), Some(value)) = (group_of(lines, line), cell.value()) {
            *sums.entry(group).or_default() += value;
        }
    }
    let name = lines.columns.name(column);
    let sums: Vec<f64> = sums.into_values().collect();
    let Some(is_percent) = are_percents(&numbers, name, &sums) else {
        lines.say(Diagnostic::new(SHARES_NOT_TOLD));
        return None;
    };
    let scale = if is_percent { 100.0 } else { 1.0 };
    let share = |value: f64| (0.0..=scale).contains(&value).then_some(value / scale);
    let cells = numbers.cells.iter().map(|cell| match cell {
        NumberCell::Value(value) => share(*value).map_or(ShareCell::Unreadable, ShareCell::Share),
        NumberCell::AtMost(value) => share(*value).map_or(ShareCell::Unreadable, ShareCell::AtMost),
        NumberCell::Missing => ShareCell::Missing,
        NumberCell::NotANumber => ShareCell::Unreadable,
    });
    Some(Shares {
        cells: cells.collect(),
        step: share_step(numbers.decimals, is_percent),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::RawCell;
    use crate::files::numbers::read_numbers;

    #[test]
    fn percents_and_fractions() {
        let told = |name: &str, texts: &[&str]| {
            let cells: Vec<RawCell> = texts
                .iter()
                .map(|text| RawCell {
                    text: (*text).to_owned(),
                    number: None,
                })
                .collect();
            let numbers = read_numbers(&cells).unwrap();
            let sum = numbers.cells.iter().filter_map(|cell| cell.value()).sum();
            are_percents(&numbers, name, &[sum])
        };
        assert_eq!(told("Anteil", &["41.5", "58.5"]), Some(true));
        assert_eq!(told("Anteil", &["0.4%", "0.3%"]), Some(true));
        assert_eq!(told("Share (%)", &["0.4", "0.3", "0.2"]), Some(true));
        assert_eq!(told("Share (%)", &["0.4", "0.1"]), Some(true));
        assert_eq!(told("Porcentaje", &["0.4", "0.1"]), Some(true));
        assert_eq!(told("Share", &["0.6", "0.4"]), Some(false));
        assert_eq!(told("Share", &["0.4", "0.3"]), None);
        assert_eq!(told("Share", &["-", ""]), Some(false));
        // A percentage of the whole that is exactly one percent, or fractions under a wrong name.
        assert_eq!(told("%", &["0.6", "0.4"]), None);
        assert!(!names_percents("Part of all") && names_percents("Share in percent"));
    }
}
