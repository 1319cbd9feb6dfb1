//! What is characteristic of one audience among many interests, tags or cities.

use super::{amount, proportions};

/// The people that all priors together count as.
pub const PRIOR_PEOPLE: f64 = 500.0;

/// How much more one category belongs to the first audience than to the second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogOdds {
    /// The difference of the logarithms of the odds, 0 when both are alike.
    pub delta: f64,
    /// `delta` in standard deviations: what to rank by.
    pub z: f64,
}

/// The prior that goes with two lists of counts: their pooled counts scaled down to `people`.
///
/// **What it is.** `a = pooled count · people/pooled total`. **When to use it.** For [`log_odds`], with
/// [`PRIOR_PEOPLE`]. **What it does not say.** Anything about people who are in neither list. **Range and edge cases.** 0
/// and above, as long as the longer list; all 0 when nobody is in either, or `people` is not above 0. Counts that are
/// negative or not finite count as 0. **Reference.** Monroe, Colaresi and Quinn 2008, Political Analysis 16:372.
pub fn pooled_prior(a: &[f64], b: &[f64], people: f64) -> Vec<f64> {
    let at = |list: &[f64], place: usize| list.get(place).copied().map_or(0.0, amount);
    let n = a.len().max(b.len());
    // Halved, so that the sum of two huge counts is finite.
    let pooled: Vec<f64> = (0..n)
        .map(|place| at(a, place) / 2.0 + at(b, place) / 2.0)
        .collect();
    let people = amount(people);
    proportions(&pooled).map_or_else(
        || vec![0.0; n],
        |shares| shares.iter().map(|share| share * people).collect(),
    )
}

/// The log-odds ratio of every category with an informative Dirichlet prior.
///
/// **What it is.** With x of n in the first list, y of m in the second, the prior a of this category and A of all:
/// `delta = ln((x + a)/(n + A − x − a)) − ln((y + a)/(m + A − y − a))`, `z = delta/sqrt(1/(x + a) + 1/(y + a))`.
///
/// **When to use it.** To rank a long list of categories of the same kind. The prior keeps rare ones from the top.
///
/// **What it does not say.** How large a segment is or what it is worth: show the lift ([`super::lift`]) as the size. z is
/// no test.
///
/// **Range and edge cases.** One value for each category of the longest list; the sign turns when the lists are
/// exchanged. `None` for a category that has neither people nor a prior on a side, or that is all there is. Counts and
/// priors that are negative or not finite count as 0.
///
/// **Reference.** Monroe, Colaresi and Quinn 2008, Political Analysis 16:372.
pub fn log_odds(a: &[f64], b: &[f64], prior: &[f64]) -> Vec<Option<LogOdds>> {
    let at = |list: &[f64], place: usize| list.get(place).copied().map_or(0.0, amount);
    let n = a.len().max(b.len()).max(prior.len());
    let with_prior = |list: &[f64]| -> Vec<f64> {
        (0..n)
            .map(|place| at(list, place) + at(prior, place))
            .collect()
    };
    let (first, second) = (with_prior(a), with_prior(b));
    let (of_first, of_second): (f64, f64) = (first.iter().sum(), second.iter().sum());
    first
        .iter()
        .zip(&second)
        .map(|(x, y)| {
            let odds = libm::log(*x) - libm::log(of_first - x);
            let other_odds = libm::log(*y) - libm::log(of_second - y);
            let delta = odds - other_odds;
            let z = delta / (1.0 / x + 1.0 / y).sqrt();
            (delta.is_finite() && z.is_finite()).then_some(LogOdds { delta, z })
        })
        .collect()
}
