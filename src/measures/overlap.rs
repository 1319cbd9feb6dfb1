//! How much of an audience fits a declared profile: the overlap on one dimension, and the score over all.

use super::{Interval, amount, fraction};

/// The share of an audience in a set of allowed categories.
///
/// **What it is.** The sum of the allowed shares; it equals 1 − the total variation distance to the nearest audience
/// that lies in the set. **When to use it.** For a dimension declared as a set or a range. **What it does not say.** How
/// the audience is spread inside the set. **Range and edge cases.** 0..=1; a category without a flag is not allowed;
/// negative shares and NaN count as 0. **Reference.** Gibbs and Su 2002, International Statistical Review 70:419.
pub fn set_share(observed: &[f64], allowed: &[bool]) -> f64 {
    let sum: f64 = observed
        .iter()
        .zip(allowed)
        .filter(|(_, is_allowed)| **is_allowed)
        .map(|(share, _)| fraction(*share))
        .sum();
    fraction(sum)
}

/// The overlap of an audience with target shares; a category without a target is free.
///
/// **What it is.** `sum of min(p, t) + min(p_rest, 1 − sum of t)` where the rest are the categories without a target
/// pooled; it equals 1 − the total variation distance to the nearest audience with these shares. **When to use it.** For
/// a dimension declared as a mix, such as half women and half men. **What it does not say.** Which people match: a mix
/// is a property of a crowd. **Range and edge cases.** 0..=1; `observed` should sum to 1; a category without an entry in
/// `targets` is free; targets that sum to more than 1 are taken as they are; NaN counts as 0. **Reference.** Gibbs and
/// Su 2002, International Statistical Review 70:419.
pub fn target_shares(observed: &[f64], targets: &[Option<f64>]) -> f64 {
    let mut overlap = 0.0;
    let mut rest = 0.0;
    let mut targeted = 0.0;
    for (index, share) in observed.iter().enumerate() {
        let share = fraction(*share);
        match targets.get(index).copied().flatten() {
            Some(target) => overlap += share.min(fraction(target)),
            None => rest += share,
        }
    }
    for target in targets.iter().flatten() {
        targeted += fraction(*target);
    }
    fraction(overlap + rest.min((1.0 - targeted).max(0.0)))
}

/// The overlap with "at least this share of one category".
///
/// **What it is.** `1 − max(0, least − share)`: the part of the audience that need not be replaced. **When to use it.**
/// For a minimum, such as at least 70 % women. **What it does not say.** How far above the minimum the audience is.
/// **Range and edge cases.** 0..=1, 1 at the minimum and above; NaN counts as 0. **Reference.** Gibbs and Su 2002,
/// International Statistical Review 70:419.
pub fn at_least(share: f64, least: f64) -> f64 {
    1.0 - (fraction(least) - fraction(share)).max(0.0)
}

/// The overlap with "at most this share of one category".
///
/// **What it is.** `1 − max(0, share − most)`: the part of the audience that need not be replaced. **When to use it.**
/// For a maximum, such as at most 10 % from abroad. **What it does not say.** How far below the maximum the audience is.
/// **Range and edge cases.** 0..=1, 1 at the maximum and below; NaN counts as 0. **Reference.** Gibbs and Su 2002,
/// International Statistical Review 70:419.
pub fn at_most(share: f64, most: f64) -> f64 {
    1.0 - (fraction(share) - fraction(most)).max(0.0)
}

/// The share of the ages from `from` to `to`, both included, with edges that fade over `soft_years`.
///
/// **What it is.** The sum of `share · weight`, where the weight is 1 inside and `1 − d/soft_years` at d < `soft_years`
/// years outside. **When to use it.** When a 41-year-old is nearly as welcome as a 40-year-old. **What it does not
/// say.** It is no longer a number of people inside the range. **Range and edge cases.** 0..=1; 0 or 1 soft years are a
/// hard edge; with `to < from` nothing; NaN counts as 0. **Reference.** Zadeh 1965, Information and Control 8:338, for
/// membership by degrees.
pub fn soft_age_share(first_age: u8, shares: &[f64], from: u8, to: u8, soft_years: u8) -> f64 {
    if to < from {
        return 0.0;
    }
    let sum: f64 = shares
        .iter()
        .enumerate()
        .map(|(offset, share)| {
            let age = usize::from(first_age) + offset;
            let outside = usize::from(from)
                .saturating_sub(age)
                .max(age.saturating_sub(usize::from(to)));
            let weight = if outside == 0 {
                1.0
            } else if outside < usize::from(soft_years) {
                1.0 - outside as f64 / f64::from(soft_years)
            } else {
                0.0
            };
            fraction(*share) * weight
        })
        .sum();
    fraction(sum)
}

/// One dimension of a score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// How much it matters, 0 and above.
    pub weight: f64,
    /// The overlap in 0..=1; `None` when it was not measured.
    pub overlap: Option<f64>,
}

/// A fit score and what it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// The score, 0..=100, over the measured dimensions.
    pub value: f64,
    /// The points each dimension gives, in the order of the parts; `None` when not measured. They sum to `value`.
    pub points: Vec<Option<f64>>,
    /// The points each dimension loses; `None` when not measured. With the points they sum to 100.
    pub lost: Vec<Option<f64>>,
    /// The weight of the measured dimensions as a share of all weight, 0..=1.
    pub measured_weight: f64,
    /// The score if everything that was not measured were 0, and if it were 1; 0..=100.
    pub band: Interval,
}

/// The fit score of an audience.
///
/// **What it is.** `100 · sum of w·s / sum of w` over the measured dimensions: the percentage of the audience that need
/// not be replaced, weighted by what was said to matter. It splits exactly into points won and lost.
///
/// **When to use it.** As the headline of a comparison with a profile, and over months as long as the profile and the
/// measured dimensions stay the same.
///
/// **What it does not say.** How many people match everything: a strong dimension makes up for a weak one. Always show the
/// joint share ([`super::joint`]) beside it.
///
/// **Range and edge cases.** 0..=100. Weights below zero or not finite count as 0; an overlap is brought into 0..=1, and
/// one that is NaN was not measured. `None` when nothing with weight was measured.
///
/// **Reference.** Gibbs and Su 2002, International Statistical Review 70:419, for the distance; the weighting is a
/// convention.
pub fn score(parts: &[Part]) -> Option<Score> {
    let largest = parts
        .iter()
        .map(|part| amount(part.weight))
        .fold(0.0, f64::max);
    if largest <= 0.0 {
        return None;
    }
    // Divided by the largest first: the sum of huge weights would not be finite.
    let weights: Vec<f64> = parts
        .iter()
        .map(|part| amount(part.weight) / largest)
        .collect();
    let overlaps: Vec<Option<f64>> = parts
        .iter()
        .map(|part| part.overlap.filter(|s| !s.is_nan()).map(fraction))
        .collect();
    let all: f64 = weights.iter().sum();
    let measured: f64 = weights
        .iter()
        .zip(&overlaps)
        .filter(|(_, overlap)| overlap.is_some())
        .map(|(weight, _)| weight)
        .sum();
    if measured <= 0.0 {
        return None;
    }
    let share_of = |part: fn(f64) -> f64| -> Vec<Option<f64>> {
        weights
            .iter()
            .zip(&overlaps)
            .map(|(weight, overlap)| overlap.map(|s| 100.0 * weight * part(s) / measured))
            .collect()
    };
    let points = share_of(|s| s);
    let lost = share_of(|s| 1.0 - s);
    let value = points.iter().flatten().sum::<f64>().clamp(0.0, 100.0);
    let measured_weight = fraction(measured / all);
    let low = value * measured_weight;
    let high = (low + 100.0 * (1.0 - measured_weight)).clamp(value, 100.0);
    Some(Score {
        value,
        points,
        lost,
        measured_weight,
        band: Interval { low, high },
    })
}
