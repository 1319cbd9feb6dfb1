//! What our own CSVs about populations and creators have in common: shares that are percentages or
//! fractions.

use std::collections::BTreeMap;

use super::labels::share_step;
use super::lines::Lines;
use crate::diag::{Code, Diagnostic};
use crate::files::numbers::NumberCell;

/// A column of bare numbers that can be percentages or fractions.
pub(crate) const SHARES_NOT_TOLD: Code = Code::warning("shares-not-told");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[SHARES_NOT_TOLD];

/// How near to a whole the fractions of a group must sum to prove that they are fractions.
const WHOLE: std::ops::RangeInclusive<f64> = 0.9..=1.1;

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
        step: share_step(numbers.decimals, is_percent),
    })
}
