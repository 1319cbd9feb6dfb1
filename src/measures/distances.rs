//! How far apart two audiences are.
//!
//! Both are given as shares or counts by category, in the same order: they are brought to a sum of 1, and a category that
//! only one list has is empty in the other. Negative amounts and what is not finite count as 0. Where one audience has
//! nobody there is no distance: `None`.

use std::f64::consts::{LN_2, PI};

use super::{amount, fraction, proportions};

/// What an empty share counts as when a stability index is shown to people who expect a finite number.
pub const STABILITY_FLOOR: f64 = 1e-4;

/// The shares of both, category by category.
fn pairs(p: &[f64], q: &[f64]) -> Option<Vec<(f64, f64)>> {
    let p = proportions(p)?;
    let q = proportions(q)?;
    let at = |shares: &[f64], place: usize| shares.get(place).copied().unwrap_or(0.0);
    Some(
        (0..p.len().max(q.len()))
            .map(|place| (at(&p, place), at(&q, place)))
            .collect(),
    )
}

/// The total variation distance.
///
/// **What it is.** `½ · sum of |p − q|`: the part of one audience that would have to be replaced to make it the other.
/// **When to use it.** As the size of any difference or drift; it is what the fit score is made of. **What it does not
/// say.** Whether the difference is more than chance ([`total_variation_floor`]), nor how far apart ordered categories
/// lie ([`wasserstein`]). **Range and edge cases.** 0..=1, the same both ways. **Reference.** Gibbs and Su 2002,
/// International Statistical Review 70:419.
pub fn total_variation(p: &[f64], q: &[f64]) -> Option<f64> {
    let sum: f64 = pairs(p, q)?.iter().map(|(p, q)| (p - q).abs()).sum();
    Some(fraction(sum / 2.0))
}

/// The largest difference of one category.
///
/// **What it is.** `max |p − q|`. **When to use it.** To name the category that differs most. **What it does not say.** How
/// much all categories together differ. **Range and edge cases.** 0..=1, at most the [`total_variation`]. **Reference.**
/// Gibbs and Su 2002, International Statistical Review 70:419.
pub fn largest_difference(p: &[f64], q: &[f64]) -> Option<f64> {
    let differences = pairs(p, q)?.into_iter().map(|(p, q)| (p - q).abs());
    Some(fraction(differences.fold(0.0, f64::max)))
}

/// The Hellinger distance.
///
/// **What it is.** `sqrt(1 − sum of sqrt(p·q))`, added up as `½ · sum of (sqrt p − sqrt q)²`. **When to use it.** To
/// compare with tools that report it. **What it does not say.** A number of people; and finer categories make it larger.
/// **Range and edge cases.** 0..=1, the same both ways; 1 when no category is shared. **Reference.** Gibbs and Su 2002,
/// International Statistical Review 70:419.
pub fn hellinger(p: &[f64], q: &[f64]) -> Option<f64> {
    let sum: f64 = pairs(p, q)?
        .iter()
        .map(|(p, q)| {
            let difference = p.sqrt() - q.sqrt();
            difference * difference
        })
        .sum();
    Some(fraction((sum / 2.0).sqrt()))
}

/// The Jensen–Shannon distance, with logarithms to base 2.
///
/// **What it is.** `sqrt(½ · KL(p, m) + ½ · KL(q, m))` with m the mean of both. **When to use it.** To compare with tools
/// that report it; times `sqrt(ln 2)` it is the distance in nats that some print. **What it does not say.** A number of
/// people; and finer categories make it larger. **Range and edge cases.** 0..=1, the same both ways; 1 when no category is
/// shared. **Reference.** Lin 1991, IEEE Transactions on Information Theory 37:145; Endres and Schindelin 2003, the same
/// 49:1858.
pub fn jensen_shannon(p: &[f64], q: &[f64]) -> Option<f64> {
    let nats: f64 = pairs(p, q)?
        .iter()
        .map(|(p, q)| {
            let sum = p + q;
            if sum <= 0.0 {
                return 0.0;
            }
            // With p = m(1 + d) and q = m(1 − d) no two terms are nearly equal and of opposite sign.
            let d = (p - q) / sum;
            let of_mean = if d.abs() < 1.0 {
                2.0 * d * libm::atanh(d) + libm::log1p(-d * d)
            } else {
                2.0 * LN_2
            };
            sum / 4.0 * of_mean
        })
        .sum();
    Some(fraction((nats / LN_2).max(0.0).sqrt()))
}

/// The population stability index.
///
/// **What it is.** `sum of (p − q)·ln(p/q)`, with shares below `floor` counted as the floor. **When to use it.** For
/// people who ask for it; with [`STABILITY_FLOOR`] where a finite number is expected. **What it does not say.** Its usual
/// limits of 0.10 and 0.25 know nothing about the number of people ([`stability_index_floor`]), and with empty
/// categories the number is mostly the floor. **Range and edge cases.** 0 and above, the same both ways; without a floor
/// infinite where only one audience has a category. A floor that is negative or not finite is none. **Reference.**
/// Siddiqi 2006, Credit Risk Scorecards; Yurdakul and Naranjo 2020, Journal of Risk Model Validation 14(4):89.
pub fn stability_index(p: &[f64], q: &[f64], floor: f64) -> Option<f64> {
    let floor = amount(floor);
    Some(
        pairs(p, q)?
            .iter()
            .map(|(p, q)| {
                let (p, q) = (p.max(floor), q.max(floor));
                if p <= 0.0 && q <= 0.0 {
                    0.0
                } else if p <= 0.0 || q <= 0.0 {
                    f64::INFINITY
                } else {
                    (p - q) * (libm::log(p) - libm::log(q))
                }
            })
            .sum(),
    )
}

/// Cohen's w of an audience `p` against a baseline `q`.
///
/// **What it is.** `sqrt(sum of (p − q)²/q)`, which is `sqrt(χ²/n)`. **When to use it.** As the effect size beside a
/// test ([`super::contingency`]); 0.1, 0.3 and 0.5 are called small, medium and large. **What it does not say.** A number
/// of people; rare categories weigh much. **Range and edge cases.** 0 and above; infinite where the baseline lacks a
/// category that the audience has. **Reference.** Cohen 1988, Statistical Power Analysis for the Behavioral Sciences.
pub fn cohens_w(p: &[f64], q: &[f64]) -> Option<f64> {
    let sum: f64 = pairs(p, q)?
        .iter()
        .map(|(p, q)| {
            let difference = p - q;
            if difference.abs() <= 0.0 {
                0.0
            } else {
                difference * (difference / q)
            }
        })
        .sum();
    Some(sum.sqrt())
}

/// The Wasserstein distance of order 1 between two audiences on a line, such as years of age.
///
/// **What it is.** The area between the two cumulated shares: how far, on average, people would have to move. **When to
/// use it.** For ordered categories: single years after ungrouping, or the middles of bins. **What it does not say.** In
/// which direction they differ; and with middles of bins nothing about the inside of a bin. **Range and edge cases.** In
/// the unit of `positions`, 0 and above, the same both ways; positions in any order; `None` also when a category has no
/// finite position. **Reference.** Vallender 1974, Theory of Probability and Its Applications 18:784.
pub fn wasserstein(positions: &[f64], p: &[f64], q: &[f64]) -> Option<f64> {
    let pairs = pairs(p, q)?;
    if positions.len() < pairs.len() || !positions.iter().all(|position| position.is_finite()) {
        return None;
    }
    let mut cells: Vec<(f64, f64)> = positions
        .iter()
        .zip(&pairs)
        .map(|(position, (p, q))| (*position, p - q))
        .collect();
    cells.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut ahead = 0.0;
    let mut area = 0.0;
    for pair in cells.windows(2) {
        ahead += pair[0].1;
        // Halved first: two positions may be further apart than a float counts.
        let half: f64 = pair[1].0 / 2.0 - pair[0].0 / 2.0;
        area += f64::abs(ahead) * half;
    }
    Some((2.0 * area).min(f64::MAX))
}

/// One over the number of people; nothing for a census, whose number is infinite; `None` when nobody was asked.
fn inverse(people: f64) -> Option<f64> {
    (people > 0.0).then(|| 1.0 / people)
}

/// The total variation distance to expect of two samples of one and the same audience, of `n` and of `m` people.
///
/// **What it is.** `½ · sqrt(2/π) · sum of sqrt(p(1 − p)(1/n + 1/m))`. **When to use it.** A measured distance is told
/// only when it is above twice this. **What it does not say.** Anything about one category; and it presumes samples, while
/// two months of one network share most of their people. **Range and edge cases.** 0..=1; `m` is infinite when the
/// baseline is a census; `None` when a sample has nobody. **Reference.** The mean of the absolute value of a normal
/// variable; Johnson, Kotz and Balakrishnan 1994, Continuous Univariate Distributions 1, chapter 13.
pub fn total_variation_floor(shares: &[f64], n: f64, m: f64) -> Option<f64> {
    let spread = inverse(n)? + inverse(m)?;
    let sum: f64 = proportions(shares)?
        .iter()
        .map(|p| (p * (1.0 - p) * spread).max(0.0).sqrt())
        .sum();
    Some(fraction(0.5 * (2.0 / PI).sqrt() * sum))
}

/// The population stability index to expect of two samples of one and the same audience, of `n` and of `m` people.
///
/// **What it is.** `(B − 1)(1/n + 1/m)` for B categories. **When to use it.** Beside [`stability_index`]. **What it does
/// not say.** See [`total_variation_floor`]; it holds for categories that are not nearly empty. **Range and edge cases.**
/// 0 and above; `m` is infinite for a census; 0 for fewer than two categories; `None` when a sample has nobody.
/// **Reference.** Yurdakul and Naranjo 2020, Journal of Risk Model Validation 14(4):89.
pub fn stability_index_floor(n_categories: usize, n: f64, m: f64) -> Option<f64> {
    let spread = inverse(n)? + inverse(m)?;
    Some(n_categories.saturating_sub(1) as f64 * spread)
}
