//! How many more people of a kind an audience has than a baseline predicts, and what that is worth.
//!
//! Lift is a ratio: 1 is as the baseline, 2 twice as many. x people of n were seen; E = n · q are expected, with q the
//! share of the baseline. Counts are of whole people; a count that is off by less than a millionth is taken for whole.

use super::{Interval, amount, distributions};

/// The prior strength where a table has too few categories to tell.
pub const DEFAULT_PRIOR: f64 = 10.0;

/// The lift that a segment must exceed to be worth telling.
pub const LEAST_LIFT: f64 = 1.2;

/// The lift below which a segment is missing.
pub const MOST_LIFT: f64 = 0.8;

/// Fewer categories say nothing about how much lifts vary.
const LEAST_CATEGORIES: usize = 5;

/// Between these the prior strength of a table lies.
const PRIOR_RANGE: (f64, f64) = (1.0, 1000.0);

/// The part outside of a likely range, on each side.
const OUTSIDE: f64 = 0.05;

/// The people with which a segment's value is drawn to the mean.
const VALUE_PEOPLE: f64 = 100.0;

/// Between these the value of a segment lies, where 1 is the mean.
const VALUE_RANGE: (f64, f64) = (0.25, 4.0);

/// What counts may miss a whole number by.
const SLACK: f64 = 1e-6;

/// A lift that is drawn to 1 where few people are behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lift {
    /// x/E; `None` when nobody is expected.
    pub raw: Option<f64>,
    /// The mean of the posterior: the size to show.
    pub mean: f64,
    /// The geometric mean of the posterior.
    pub geometric_mean: f64,
    /// The likely range: from the 5 % to the 95 % quantile of the posterior.
    pub likely: Interval,
}

/// Where the share of a baseline comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Baseline {
    /// A share that is known without error, such as of a national population.
    Census {
        /// The share in 0..=1.
        share: f64,
    },
    /// Counts of a limited number of people, such as the other networks.
    Sample {
        /// The people of this kind.
        people: f64,
        /// All people of the sample.
        of: f64,
    },
}

/// How strongly the lifts of one table are drawn to 1.
///
/// **What it is.** `1/τ²`, where `τ² = (sum of E(x/E − 1)² − (m − 1))/sum of E` is how much the m lifts vary beyond
/// chance, estimated by moments. A cell is `(x, E)`. **When to use it.** Once a table, for all its [`shrunk_lift`]s.
/// **What it does not say.** Anything about a single cell. **Range and edge cases.** 1 to 1000; 1000 when the lifts vary
/// no more than by chance; [`DEFAULT_PRIOR`] for fewer than five cells. Cells with a negative or infinite part, NaN, or
/// nobody expected, are left out. **Reference.** Clayton and Kaldor 1987, Biometrics
/// 43:671, with moments in place of likelihood.
pub fn prior_strength(cells: &[(f64, f64)]) -> f64 {
    let mut n = 0;
    let mut chi_squared = 0.0;
    let mut expected_people = 0.0;
    for (people, expected) in cells {
        let is_usable = people.is_finite() && expected.is_finite() && *people >= 0.0;
        if is_usable && *expected > 0.0 {
            let difference = people - expected;
            chi_squared += difference * (difference / expected);
            expected_people += expected;
            n += 1;
        }
    }
    if n < LEAST_CATEGORIES {
        return DEFAULT_PRIOR;
    }
    let beyond_chance = chi_squared - (n - 1) as f64;
    let (weakest, strongest) = PRIOR_RANGE;
    if beyond_chance > 0.0 {
        // Of two infinite sums nothing is known.
        let strength = expected_people / beyond_chance;
        if strength.is_nan() {
            DEFAULT_PRIOR
        } else {
            strength.clamp(weakest, strongest)
        }
    } else {
        strongest
    }
}

/// The lift of `people` against those `expected`, drawn to 1 by a prior.
///
/// **What it is.** With the prior Gamma(κ, κ), whose mean is 1, the posterior is Gamma(x + κ, E + κ): its mean is
/// `(x + κ)/(E + κ)`, its quantiles are the likely range.
///
/// **When to use it.** For every segment: the lower end says what the lift is at least. κ is the [`prior_strength`].
///
/// **What it does not say.** How many people a segment has, nor whether the baseline is the right one. The baseline
/// counts as known: test with [`at_least_lift`] where it is a sample.
///
/// **Range and edge cases.** 0 and above; with few people everything is close to 1. A κ that is not above 0 or not finite
/// counts as [`DEFAULT_PRIOR`]. `None` when a number of people is negative or not finite.
///
/// **Reference.** The American Statistician 53:177 (1999), EBGM, with one gamma in place of two; Clayton and Kaldor 1987,
/// Biometrics 43:671.
pub fn shrunk_lift(people: f64, expected: f64, prior_strength: f64) -> Option<Lift> {
    let is_count = |count: f64| count.is_finite() && count >= 0.0;
    if !is_count(people) || !is_count(expected) {
        return None;
    }
    let prior = if prior_strength > 0.0 && prior_strength.is_finite() {
        prior_strength
    } else {
        DEFAULT_PRIOR
    };
    let shape = people + prior;
    let rate = expected + prior;
    if !shape.is_finite() || !rate.is_finite() {
        return None;
    }
    let low = distributions::gamma(OUTSIDE, shape) / rate;
    let high = distributions::gamma(1.0 - OUTSIDE, shape) / rate;
    Some(Lift {
        raw: Some(people / expected).filter(|lift| lift.is_finite()),
        mean: shape / rate,
        geometric_mean: libm::exp(distributions::digamma(shape)) / rate,
        likely: Interval { low, high },
    })
}

/// The number of people that a baseline predicts and the chance that one of all people of both is in the audience.
struct Prediction {
    /// The people expected at the lift that is tested; of a sample the people of this kind in both.
    people: f64,
    /// For a sample the odds of a person of this kind to be in the audience.
    odds: Option<f64>,
}

impl Prediction {
    fn new(people: f64, of: f64, baseline: Baseline, lift: f64) -> Option<Self> {
        let is_usable = people >= 0.0 && of > 0.0 && of.is_finite() && lift > 0.0;
        if !is_usable || people > of {
            return None;
        }
        match baseline {
            Baseline::Census { share } => (0.0..=1.0).contains(&share).then_some(Self {
                people: lift * of * share,
                odds: None,
            }),
            Baseline::Sample {
                people: other,
                of: m,
            } => {
                let is_usable = other >= 0.0 && m > 0.0 && m.is_finite() && other <= m;
                is_usable.then(|| Self {
                    people: people.round() + other.round(),
                    odds: Some(lift * (of / m)),
                })
            }
        }
        .filter(|prediction| prediction.people.is_finite())
    }

    /// The probability of at least so many people.
    fn at_least(&self, people: f64) -> f64 {
        match self.odds {
            None => distributions::poisson_at_least(people, self.people),
            Some(odds) => {
                let (p, q) = (odds / (1.0 + odds), 1.0 / (1.0 + odds));
                distributions::binomial_at_least(people, self.people, p, q)
            }
        }
    }

    /// The probability of at most so many people.
    fn at_most(&self, people: f64) -> f64 {
        match self.odds {
            None => distributions::poisson_at_most(people, self.people),
            Some(odds) => {
                let (p, q) = (odds / (1.0 + odds), 1.0 / (1.0 + odds));
                distributions::binomial_at_least(self.people - people, self.people, q, p)
            }
        }
    }
}

/// The probability of so many people, `people` of `of`, or more, if the lift were `lift` only.
///
/// **What it is.** Against a census `P(Poisson(lift · E) ≥ x)`; against a sample with y of m people
/// `P(Binomial(x + y, lift·n/(lift·n + m)) ≥ x)`.
///
/// **When to use it.** With [`LEAST_LIFT`] for every candidate, then [`super::multiplicity::benjamini_hochberg`] over
/// all. Never with a lift of 1: in large audiences everything differs from its baseline.
///
/// **What it does not say.** How large the lift is. With a sample taken for a census it rejects far too often.
///
/// **Range and edge cases.** 0..=1; 1 for nobody. `None` when there is nobody at all, a part is larger than its whole, or
/// a number is negative or not finite.
///
/// **Reference.** Przyborowski and Wilenski 1940, Biometrika 31:313, for two counts; Garwood 1936, Biometrika 28:437.
pub fn at_least_lift(people: f64, of: f64, baseline: Baseline, lift: f64) -> Option<f64> {
    let prediction = Prediction::new(people, of, baseline, lift)?;
    let p = prediction.at_least((people - SLACK).ceil());
    (!p.is_nan()).then_some(p)
}

/// The probability of so many people, `people` of `of`, or fewer, if the lift were `lift`.
///
/// **What it is.** [`at_least_lift`] from below. **When to use it.** With [`MOST_LIFT`], for segments that are missing.
/// **What it does not say.** See [`at_least_lift`]. **Range and edge cases.** As there; 1 for a share of everybody of this
/// kind. **Reference.** As there.
pub fn at_most_lift(people: f64, of: f64, baseline: Baseline, lift: f64) -> Option<f64> {
    let prediction = Prediction::new(people, of, baseline, lift)?;
    let p = prediction.at_most((people + SLACK).floor());
    (!p.is_nan()).then_some(p)
}

/// The weighted relative accuracy of a subgroup: how much it adds to what the whole says about a target.
///
/// **What it is.** `p(S)(p(T|S) − p(T))` with the people of the subgroup S, of the target T and of both, of n. **When to
/// use it.** To rank subgroups of rows of single people; times n it is the [`excess_people`] of a raw lift. **What it does
/// not say.** Whether it is more than chance. **Range and edge cases.** −0.25..=0.25; `None` when n is not above 0, the
/// parts do not fit into their whole, or a number makes no sense. **Reference.** Lavrač, Flach and Zupan 1999, Inductive Logic
/// Programming, 174; Lemmerich and Becker 2018, ECML PKDD (pysubgroup).
pub fn weighted_relative_accuracy(
    n: f64,
    in_subgroup: f64,
    in_target: f64,
    in_both: f64,
) -> Option<f64> {
    let is_usable = n > 0.0
        && n.is_finite()
        && in_both >= 0.0
        && in_both <= in_subgroup
        && in_both <= in_target
        && in_subgroup.max(in_target) <= n
        && in_subgroup / n + in_target / n - in_both / n <= 1.0 + 1e-12;
    is_usable.then(|| in_both / n - in_subgroup / n * (in_target / n))
}

/// The people that a segment has beyond what the baseline predicts.
///
/// **What it is.** `x(1 − 1/lift)`; with the raw lift it is x − E. **When to use it.** With the mean of the
/// [`shrunk_lift`], to rank segments: it is bounded by their size, so a tiny segment with a huge lift does not win.
/// **What it does not say.** How sure the lift is. **Range and edge cases.** 0 to x; 0 for a lift of 1 or less or NaN.
/// **Reference.** Lavrač, Flach and Zupan 1999, Inductive Logic Programming, 174, divided by n.
pub fn excess_people(people: f64, lift: f64) -> f64 {
    if lift > 1.0 {
        amount(people) * (1.0 - 1.0 / lift)
    } else {
        0.0
    }
}

/// The value of a segment's people against the mean of all, drawn to the mean where few people are behind it.
///
/// **What it is.** `(revenue + k·mean)/(people + k)/mean` with k = 100 people. **When to use it.** With revenue,
/// conversions or engagements, the first that is known. **What it does not say.** Why the segment is worth that.
/// **Range and edge cases.** 0.25 to 4, where 1 is the mean; `None` when the mean is not above 0 or a number is negative
/// or not finite: then nothing is known, and 1 must be said to be assumed. **Reference.** Bühlmann 1967, ASTIN Bulletin
/// 4:199; k and the limits are conventions.
pub fn segment_value(total: f64, people: f64, mean_per_person: f64) -> Option<f64> {
    let is_amount = |value: f64| value.is_finite() && value >= 0.0;
    if !is_amount(total) || !is_amount(people) || !is_amount(mean_per_person) {
        return None;
    }
    if mean_per_person <= 0.0 {
        return None;
    }
    let (least, most) = VALUE_RANGE;
    let value = (total / mean_per_person + VALUE_PEOPLE) / (people + VALUE_PEOPLE);
    Some(if value.is_nan() {
        1.0
    } else {
        value.clamp(least, most)
    })
}

/// What segments are ranked by.
///
/// **What it is.** [`excess_people`] times [`segment_value`]; without a lift all people of the segment, without a value 1.
/// **When to use it.** For the order of a list that shows size, lift and value beside it. **What it does not say.** It is
/// people weighted by value, neither people nor money. **Range and edge cases.** 0 and above, finite; do not mix segments
/// with and without a lift in one list. **Reference.** A convention of this program.
pub fn opportunity(people: f64, lift: Option<f64>, value: Option<f64>) -> f64 {
    let excess = lift.map_or_else(|| amount(people), |lift| excess_people(people, lift));
    let (least, most) = VALUE_RANGE;
    let value = value
        .filter(|value| !value.is_nan())
        .map_or(1.0, |value| value.clamp(least, most));
    (excess * value).min(f64::MAX)
}
