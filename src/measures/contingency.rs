//! Whether counts by category could be draws from a baseline, or two lists of counts draws from one audience.
//!
//! Tests tell whether a difference is more than chance, never how large it is: with 100,000 people everything is
//! significant. Show a distance ([`super::distances`]) beside them.

use super::{amount, distributions, fraction, proportions};

/// The outcome of a test of counts by category.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TableTest {
    /// Pearson's statistic, 0 and above; infinite when people were seen where the baseline has none.
    pub chi_squared: f64,
    /// The probability of such a χ² or a larger one when nothing differs.
    pub chi_squared_p: f64,
    /// The likelihood ratio statistic, 0 and above.
    pub g: f64,
    /// The probability of such a G or a larger one when nothing differs.
    pub g_p: f64,
    /// Degrees of freedom, at least 1.
    pub freedom: u32,
    /// Cohen's w, `sqrt(χ²/n)`; for two lists it is Cramér's V, 0..=1.
    pub effect: f64,
}

/// The outcome for pairs of what was seen and what was expected; pairs without either say nothing.
fn test(cells: &[(f64, f64)], freedom: u32, people: f64) -> TableTest {
    let mut chi_squared = 0.0;
    let mut g = 0.0;
    for (seen, expected) in cells {
        if *expected > 0.0 {
            let difference = seen - expected;
            chi_squared += difference * (difference / expected);
            g += 2.0 * distributions::deviance(*seen, *expected);
        } else if *seen > 0.0 {
            chi_squared = f64::INFINITY;
            g = f64::INFINITY;
        }
    }
    let p = |statistic: f64| distributions::chi_squared_upper(statistic, f64::from(freedom));
    TableTest {
        chi_squared,
        chi_squared_p: p(chi_squared),
        g,
        g_p: p(g),
        freedom,
        effect: (chi_squared / people).sqrt(),
    }
}

/// The degrees of freedom of a number of categories; `None` when there is nothing to compare.
fn freedom(n_categories: usize) -> Option<u32> {
    u32::try_from(n_categories.checked_sub(1)?)
        .ok()
        .filter(|freedom| *freedom > 0)
}

/// Tests counts against the shares of a baseline that is known without error.
///
/// **What it is.** `χ² = sum of (x − E)²/E` and `G = 2 · sum of x·ln(x/E)` with E the people that the baseline expects,
/// each with its p from the χ² distribution with as many degrees of freedom as there are categories less one. **When to
/// use it.** Against a census or a platform's base. **What it does not say.** How large the difference is. The p is an
/// approximation where fewer than about five are expected. **Range and edge cases.** Counts and shares that are negative
/// or not finite count as 0; the baseline is brought to a sum of 1; categories that nobody has are left out; `None` when
/// less than two categories are left or one side has nobody. **Reference.** Pearson 1900, Philosophical Magazine 50:157;
/// Sokal and Rohlf 1995, Biometry, chapter 17.
pub fn goodness_of_fit(counts: &[f64], baseline: &[f64]) -> Option<TableTest> {
    let people: f64 = counts.iter().map(|count| amount(*count)).sum();
    let shares = proportions(baseline)?;
    if people <= 0.0 || !people.is_finite() {
        return None;
    }
    let at = |list: &[f64], place: usize| list.get(place).copied().map_or(0.0, amount);
    let cells: Vec<(f64, f64)> = (0..counts.len().max(shares.len()))
        .map(|place| (at(counts, place), people * at(&shares, place)))
        .filter(|(seen, expected)| *seen > 0.0 || *expected > 0.0)
        .collect();
    Some(test(&cells, freedom(cells.len())?, people))
}

/// Tests whether two lists of counts could be draws from one audience.
///
/// **What it is.** χ² and G as in [`goodness_of_fit`], of both lists against their common shares, without a correction
/// for continuity. **When to use it.** For two networks, or for two months. **What it does not say.** How large the
/// difference is. Two months share most of their people, so p is too large there: the safe side. **Range and edge
/// cases.** As [`goodness_of_fit`]. **Reference.** Pearson 1900, Philosophical Magazine 50:157; Cramér 1946, Mathematical
/// Methods of Statistics, for V.
pub fn two_lists(a: &[f64], b: &[f64]) -> Option<TableTest> {
    let sum = |list: &[f64]| -> f64 { list.iter().map(|count| amount(*count)).sum() };
    let (of_a, of_b) = (sum(a), sum(b));
    let people = of_a + of_b;
    if of_a <= 0.0 || of_b <= 0.0 || !people.is_finite() {
        return None;
    }
    let at = |list: &[f64], place: usize| list.get(place).copied().map_or(0.0, amount);
    let mut cells = Vec::new();
    for place in 0..a.len().max(b.len()) {
        let (x, y) = (at(a, place), at(b, place));
        let both = x + y;
        if both > 0.0 {
            cells.push((x, both * (of_a / people)));
            cells.push((y, both * (of_b / people)));
        }
    }
    let mut outcome = test(&cells, freedom(cells.len() / 2)?, people);
    outcome.effect = fraction(outcome.effect);
    Some(outcome)
}

/// The probability of a difference of two shares, `x1` of `n1` and `x2` of `n2`, as large or larger when they are one.
///
/// **What it is.** The two-sided p of the score test, `z = (p1 − p2)/sqrt(p(1 − p)(1/n1 + 1/n2))` with p the share of
/// both together. **When to use it.** For the change of one share between months; [`super::intervals::newcombe`] gives the
/// size. **What it does not say.** See [`two_lists`], of which it is the case of two categories. **Range and edge cases.**
/// 0..=1; 1 when nobody or everybody belongs; x is brought into 0..=n; `None` when a side has nobody or a number makes no
/// sense. **Reference.** Agresti 2013, Categorical Data Analysis, section 3.2.
pub fn two_shares(x1: f64, n1: f64, x2: f64, n2: f64) -> Option<f64> {
    let people = n1 + n2;
    let is_usable = n1 > 0.0 && n2 > 0.0 && people.is_finite() && !x1.is_nan() && !x2.is_nan();
    if !is_usable {
        return None;
    }
    let (x1, x2) = (x1.clamp(0.0, n1), x2.clamp(0.0, n2));
    let pooled = (x1 + x2) / people;
    let variance = pooled * (1.0 - pooled) * (1.0 / n1 + 1.0 / n2);
    if variance <= 0.0 {
        return Some(1.0);
    }
    let z = (x1 / n1 - x2 / n2).abs() / variance.sqrt();
    Some(fraction(2.0 * distributions::normal_upper(z)))
}
