//! How many people match everything, from the shares of each dimension alone.

use super::{Interval, amount, fraction};

/// An interval brought into 0..=1 with its ends in order.
fn share_interval(interval: Interval) -> Interval {
    let low = fraction(interval.low);
    Interval {
        low,
        high: fraction(interval.high).max(low),
    }
}

/// The share that matches all dimensions if they are independent.
///
/// **What it is.** The product of the shares; with separate margins it is the maximum entropy estimate. **When to use
/// it.** As the best estimate when nothing links the dimensions. **What it does not say.** That they are independent:
/// see [`likely`] and [`frechet`]. **Range and edge cases.** 0..=1; 1 for no dimension; NaN counts as 0. **Reference.**
/// Ireland and Kullback 1968, Biometrika 55:179.
pub fn product(shares: &[f64]) -> f64 {
    shares.iter().map(|share| fraction(*share)).product()
}

/// What the shares of the dimensions make certain about the share that matches all.
///
/// **What it is.** The Fréchet–Hoeffding bounds `max(0, sum of s − (K − 1))` and `min s`; for interval shares the lower
/// ends go into the lower bound and the upper ends into the upper. **When to use it.** Beside every joint share. **What
/// it does not say.** Where inside the truth is; the bounds are sharp but wide. **Range and edge cases.** Within 0..=1;
/// 1 for no dimension; NaN counts as 0. **Reference.** Fréchet 1951, Annales de l'Université de Lyon A 14:53.
pub fn frechet(shares: &[Interval]) -> Interval {
    let shares: Vec<Interval> = shares.iter().map(|s| share_interval(*s)).collect();
    // 1 − the sum of what is missing: the same, but without the loss of digits of a long sum.
    let missing: f64 = shares.iter().map(|s| 1.0 - s.low).sum();
    let high = shares.iter().map(|s| s.high).fold(1.0, f64::min);
    Interval {
        low: (1.0 - missing).clamp(0.0, high),
        high,
    }
}

/// [`frechet`] for two dimensions that are both reported by a third, such as gender: a group is
/// `(P(A, g), P(C, g), P(g))`.
///
/// **What it is.** `sum over g of max(0, P(A,g) + P(C,g) − P(g))` and `sum over g of min(P(A,g), P(C,g))`. **When to
/// use it.** When a report gives age by gender and country by gender. **What it does not say.** See [`frechet`]; it is
/// at least as tight. **Range and edge cases.** Within 0..=1; 0 for no group; a part is at most its group. **Reference.**
/// Fréchet 1951; Manski 2003, Partial Identification of Probability Distributions.
pub fn frechet_shared(groups: &[(f64, f64, f64)]) -> Interval {
    let mut low = 0.0;
    let mut high = 0.0;
    for (a, c, group) in groups {
        let group = fraction(*group);
        let a = fraction(*a).min(group);
        let c = fraction(*c).min(group);
        low += (a + c - group).max(0.0);
        high += a.min(c);
    }
    let high = fraction(high);
    Interval {
        low: fraction(low).min(high),
        high,
    }
}

/// The best estimate for two dimensions that are both reported by a third: a group is `(P(A, g), P(C, g), P(g))`.
///
/// **What it is.** `sum over g of P(A,g)·P(C,g)/P(g)`, the maximum entropy joint share given both tables. **When to use
/// it.** With [`frechet_shared`]. **What it does not say.** That the dimensions are independent inside a group. **Range
/// and edge cases.** 0..=1; an empty group counts nothing; a part is at most its group. **Reference.** Bishop, Fienberg
/// and Holland 1975, Discrete Multivariate Analysis, chapter 3.
pub fn product_shared(groups: &[(f64, f64, f64)]) -> f64 {
    let sum: f64 = groups
        .iter()
        .map(|(a, c, group)| {
            let group = fraction(*group);
            let a = fraction(*a).min(group);
            let c = fraction(*c).min(group);
            if group > 0.0 { a * (c / group) } else { 0.0 }
        })
        .sum();
    fraction(sum)
}

/// The joint share of two traits with shares `a` and `b` that are tied by an odds ratio.
///
/// **What it is.** The root of the odds ratio equation, `(S − sqrt(S² − 4θ(θ−1)ab)) / (2(θ−1))` with
/// `S = 1 + (a + b)(θ − 1)`; `ab` at θ = 1. **When to use it.** To see what an association of known strength does to a
/// joint share. **What it does not say.** How strong the association is. **Range and edge cases.** Within the Fréchet
/// bounds, which are reached at θ = 0 and θ = ∞; a negative θ counts as 0, NaN as 1. **Reference.** Plackett 1965,
/// Journal of the American Statistical Association 60:516.
pub fn plackett(a: f64, b: f64, odds_ratio: f64) -> f64 {
    let a = fraction(a);
    let b = fraction(b);
    let low = (a + b - 1.0).max(0.0);
    let high = a.min(b);
    let theta = if odds_ratio.is_nan() {
        1.0
    } else {
        odds_ratio.max(0.0)
    };
    // Beyond this the square would not be finite, and the bound is reached to the last digit.
    if theta > 1e100 {
        return high;
    }
    let s = 1.0 + (a + b) * (theta - 1.0);
    let root = (s * s - 4.0 * theta * (theta - 1.0) * a * b)
        .max(0.0)
        .sqrt();
    // Two forms of one root: each is used where it does not subtract nearly equal numbers.
    let joint = if s >= 0.0 {
        if s + root > 0.0 {
            2.0 * theta * a * b / (s + root)
        } else {
            low
        }
    } else {
        (s - root) / (2.0 * (theta - 1.0))
    };
    joint.clamp(low, high.max(low))
}

/// The likely range of the share that matches all dimensions.
///
/// **What it is.** The dimensions are folded together, the biggest first, with [`plackett`]: the lower ends with the odds
/// ratio 1/θ, the upper ends with θ. **When to use it.** With θ = 2 around [`product`]; θ = 4 when the dimensions are
/// known to be strongly tied. **What it does not say.** Traits that nearly imply each other are outside it: make one
/// dimension of them ([`any_of`]). **Range and edge cases.** Within [`frechet`], and contains the product of shares that
/// lie in the intervals; θ below 1 is taken as 1/θ; 1 for no dimension. **Reference.** Plackett 1965; odds ratios of
/// pairs of traits in three real audiences were 0.55 to 1.79 (5th to 95th percentile).
pub fn likely(shares: &[Interval], odds_ratio: f64) -> Interval {
    let mut blocks: Vec<Interval> = shares.iter().map(|s| share_interval(*s)).collect();
    blocks.sort_by(|a, b| (b.low + b.high).total_cmp(&(a.low + a.high)));
    let theta = if odds_ratio > 0.0 {
        odds_ratio.max(1.0 / odds_ratio)
    } else {
        1.0
    };
    let hard = frechet(shares);
    let mut chained = Interval {
        low: 1.0,
        high: 1.0,
    };
    for block in blocks {
        chained.low = plackett(chained.low, block.low, 1.0 / theta);
        chained.high = plackett(chained.high, block.high, theta);
    }
    let low = chained.low.clamp(hard.low, hard.high);
    Interval {
        low,
        high: chained.high.clamp(low, hard.high),
    }
}

/// The share of people with any of several traits that one person can have together: the best estimate and its bounds.
///
/// **What it is.** Best `1 − product of (1 − p)`, bounds `max p` and `min(1, sum of p)`. **When to use it.** To make one
/// dimension of interests or languages. **What it does not say.** Interests of one family overlap more than by chance:
/// the truth then lies below the best estimate. **Range and edge cases.** 0..=1; 0 for no trait; NaN counts as 0.
/// **Reference.** Fréchet 1951, Annales de l'Université de Lyon A 14:53.
pub fn any_of(shares: &[f64]) -> (f64, Interval) {
    let mut low: f64 = 0.0;
    let mut sum = 0.0;
    let mut without = 1.0;
    for share in shares {
        let share = fraction(*share);
        low = low.max(share);
        sum += share;
        without *= 1.0 - share;
    }
    let high = fraction(sum).max(low);
    ((1.0 - without).clamp(low, high), Interval { low, high })
}

/// How many people several channels reach together, when each reaches `people` of them: the bounds, and the estimate for
/// independent channels when the population is known.
///
/// **What it is.** From the largest channel to the sum of all, at most the population N; independent:
/// `N · (1 − product of (1 − people/N))`. **When to use it.** Before channels are added up. **What it does not say.**
/// How much the channels really share; followers of one brand overlap more than by chance. **Range and edge cases.**
/// People, 0 and above; a population below the largest channel, zero or not finite is not known; NaN counts as 0.
/// **Reference.** Agostini 1961, Journal of Advertising Research 1:11, for the question; the bounds are Fréchet's.
pub fn union_of_channels(people: &[f64], population: Option<f64>) -> (Interval, Option<f64>) {
    let people: Vec<f64> = people.iter().map(|p| amount(*p)).collect();
    let low = people.iter().copied().fold(0.0, f64::max);
    let sum = people.iter().sum::<f64>().min(f64::MAX);
    let population = population.filter(|n| n.is_finite() && *n > 0.0 && *n >= low);
    let high = population.map_or(sum, |n| sum.min(n)).max(low);
    let independent = population.map(|n| {
        // Summed as logarithms: small shares of a large population would be lost in 1 − p.
        let without: f64 = people.iter().map(|p| libm::log1p(-(p / n).min(1.0))).sum();
        (-n * libm::expm1(without)).clamp(low, high)
    });
    (Interval { low, high }, independent)
}

/// How many people a second channel adds to a first, when they reach `first` and `second` of them: bounds.
///
/// **What it is.** `[max(0, second − first), min(second, N − first)]`. **When to use it.** Before a second network is
/// recommended. **What it does not say.** Where inside the truth is; for a smaller second channel the lower end is 0, so
/// reach alone never speaks for it. **Range and edge cases.** People, 0 to `second`; a population below one of the
/// channels, zero or not finite is not known; NaN counts as 0. **Reference.** Fréchet 1951, Annales de l'Université de
/// Lyon A 14:53.
pub fn added_by_second(first: f64, second: f64, population: Option<f64>) -> Interval {
    let (first, second) = (amount(first), amount(second));
    let population = population.filter(|n| n.is_finite() && *n > 0.0 && *n >= first.max(second));
    let low = (second - first).max(0.0);
    let high = population.map_or(second, |n| second.min(n - first));
    Interval {
        low,
        high: high.max(low),
    }
}
