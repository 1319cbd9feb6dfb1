//! What our own CSVs about populations and creators have in common: labels that people type, and
//! shares that are percentages or fractions.

use std::collections::BTreeMap;

use super::labels::{cleaned, country_label, gender, is_rest, is_unknown};
use super::lines::Lines;
use crate::diag::{Code, Diagnostic};
use crate::domain::{AgeBand, CountryCode, Dimension, Gender, Label};
use crate::files::numbers::NumberCell;
use crate::i18n::geography;

/// A column of bare numbers that can be percentages or fractions.
pub(crate) const SHARES_NOT_TOLD: Code = Code::warning("shares-not-told");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[SHARES_NOT_TOLD];

/// How near to a whole the fractions of a group must sum to prove that they are fractions.
const WHOLE: std::ops::RangeInclusive<f64> = 0.9..=1.1;

/// The label that a person typed; `None` where it is none of the dimension's.
pub(super) fn typed_label(dimension: Dimension, text: &str) -> Option<Label> {
    let text = cleaned(text);
    match text.to_lowercase().as_str() {
        "" => return None,
        "unknown" => return Some(Label::Unknown),
        "rest" => return Some(Label::Rest),
        _ => {}
    }
    match dimension {
        Dimension::Age => AgeBand::parse(&text)
            .map(Label::Age)
            .or_else(|| is_unknown(&text).then_some(Label::Unknown)),
        Dimension::Gender => gender(&text)
            .or_else(|| Gender::from_id(&text))
            .map(Label::Gender)
            .or_else(|| is_unknown(&text).then_some(Label::Unknown))
            .or_else(|| is_rest(&text).then_some(Label::Rest)),
        Dimension::Country => {
            let upper = text.to_uppercase();
            if geography::is_country(&upper) {
                CountryCode::new(&upper).map(Label::Country)
            } else {
                Some(country_label(&text))
            }
        }
        Dimension::Region
        | Dimension::City
        | Dimension::Language
        | Dimension::Interest
        | Dimension::Seniority
        | Dimension::JobFunction
        | Dimension::Industry
        | Dimension::CompanySize
        | Dimension::Device => Some(Label::Text(text)),
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

/// The shares of a column. They are percentages where all have the sign or one is above 1, and
/// fractions where those of a group (a table, a population) sum to about 1; where neither proves it,
/// `None`, and the reason is said. `group_of` gives the group of a line, if its shares can sum to 1.
pub(super) fn shares<K: Ord>(
    lines: &mut Lines<'_>,
    column: usize,
    group_of: &dyn Fn(&Lines<'_>, usize) -> Option<K>,
) -> Option<Shares> {
    let numbers = lines.numbers(Some(column))?;
    let written = |cell: &NumberCell| match cell {
        NumberCell::Value(value) | NumberCell::AtMost(value) => Some(*value),
        NumberCell::Missing | NumberCell::NotANumber => None,
    };
    let has_numbers = numbers.cells.iter().any(|cell| written(cell).is_some());
    let is_percent = if numbers.percent_signs
        || numbers
            .cells
            .iter()
            .filter_map(written)
            .any(|value| value > 1.0)
    {
        true
    } else {
        let mut sums: BTreeMap<K, f64> = BTreeMap::new();
        for (line, cell) in numbers.cells.iter().enumerate() {
            if let (Some(group), Some(value)) = (group_of(lines, line), cell.value()) {
                *sums.entry(group).or_default() += value;
            }
        }
        if has_numbers && !sums.values().any(|sum| WHOLE.contains(sum)) {
            lines.say(Diagnostic::new(SHARES_NOT_TOLD));
            return None;
        }
        false
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
        step: super::labels::share_step(numbers.decimals, is_percent),
    })
}

/// The first label that stands twice or shares ages with another.
pub(super) fn overlap<'a>(labels: impl IntoIterator<Item = &'a Label>) -> Option<&'a Label> {
    let mut before: Vec<&Label> = Vec::new();
    for label in labels {
        let is_taken = before.iter().any(|other| match (other, label) {
            (Label::Age(a), Label::Age(b)) => a.overlaps(*b),
            (a, b) => *a == b,
        });
        if is_taken {
            return Some(label);
        }
        before.push(label);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_labels() {
        let label = |dimension, text| typed_label(dimension, text).map(|label| label.to_string());
        assert_eq!(label(Dimension::Age, "27").as_deref(), Some("27"));
        assert_eq!(label(Dimension::Age, "65+").as_deref(), Some("65+"));
        assert_eq!(label(Dimension::Age, "young"), None);
        assert_eq!(label(Dimension::Gender, "Women").as_deref(), Some("female"));
        assert_eq!(label(Dimension::Gender, "F"), None);
        assert_eq!(label(Dimension::Country, "es").as_deref(), Some("ES"));
        assert_eq!(label(Dimension::Country, "Francia").as_deref(), Some("FR"));
        assert_eq!(
            label(Dimension::Interest, "Others").as_deref(),
            Some("Others")
        );
        assert_eq!(label(Dimension::City, ""), None);
    }

    #[test]
    fn overlaps() {
        let age = |from, to| Label::Age(AgeBand::closed(from, to));
        assert_eq!(overlap(&[age(18, 24), age(25, 34)]), None);
        assert_eq!(overlap(&[age(18, 24), age(24, 34)]), Some(&age(24, 34)));
        assert_eq!(overlap(&[Label::Rest, Label::Rest]), Some(&Label::Rest));
    }
}
