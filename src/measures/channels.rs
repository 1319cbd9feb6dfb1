//! Which channel is best, how sure that is, and how to split a budget.

use super::resampling::{Generator, percentile_interval};
use super::{Interval, amount, distributions, fraction, proportions};

/// What a budget leaves to every channel, at least, so that there is something to learn from.
pub const EXPLORATION: f64 = 0.10;

/// By how much the budget of a channel changes in one month, at most.
pub const MOST_CHANGE: f64 = 0.30;

/// How much more a channel yields with a larger budget, when nothing else is known.
pub const DEFAULT_ELASTICITY: f64 = 0.5;

/// The standard deviations from the middle of each posterior at which the range of integration is cut.
const CUTS: [f64; 14] = [
    1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 14.0, 20.0, 30.0, 50.0, 80.0,
];

/// Where the logarithm of a density is so far below its top, nothing is left to the twelfth digit.
const NOTHING: f64 = 32.0;

/// Nodes and weights of Gauss and Legendre on −1 to 1, for eight points, those above 0.
const NODES: [(f64, f64); 4] = [
    (0.183_434_642_495_649_8, 0.362_683_783_378_362),
    (0.525_532_409_916_329, 0.313_706_645_877_887_3),
    (0.796_666_477_413_626_7, 0.222_381_034_453_374_48),
    (0.960_289_856_497_536_2, 0.101_228_536_290_376_26),
];

/// What stands in for a response of nothing: money that no other channel may take goes there at last.
const TRACE: f64 = 1e-12;

/// Nearer to 1 the best channel takes everything.
const MOST_ELASTIC: f64 = 0.95;

/// The posterior of a rate.
struct Posterior {
    a: f64,
    b: f64,
}

impl Posterior {
    /// From x of n, with Jeffreys' prior.
    fn new(x: f64, n: f64) -> Self {
        let n = amount(n).min(1e15);
        let x = amount(x).min(n);
        Self {
            a: x + 0.5,
            b: n - x + 0.5,
        }
    }

    /// The logarithm of the density of the log odds, but for a constant.
    fn log_density(&self, log_odds: f64) -> f64 {
        let (x, y) = both(log_odds);
        distributions::log_binomial(self.a, self.b, x, y)
    }

    /// Places on the scale of log odds between which the density is smooth, as far as there is any.
    fn edges(&self) -> Vec<f64> {
        let middle = libm::log(self.a / self.b);
        let width = (1.0 / self.a + 1.0 / self.b).sqrt();
        let top = self.log_density(middle);
        let mut edges = vec![middle];
        for side in [-1.0, 1.0] {
            for cut in CUTS {
                let edge = middle + side * cut * width;
                edges.push(edge);
                if self.log_density(edge) < top - NOTHING {
                    break;
                }
            }
        }
        edges
    }
}

/// A rate and its complement from its log odds.
fn both(log_odds: f64) -> (f64, f64) {
    (
        1.0 / (1.0 + libm::exp(-log_odds)),
        1.0 / (1.0 + libm::exp(log_odds)),
    )
}

/// The probability of each channel to have the highest rate, from `(x, n)`: conversions of visits.
///
/// **What it is.** With independent posteriors Beta(x + ½, n − x + ½), the integral of one's density times the
/// distribution functions of all others, by Gauss's rule on the scale of log odds.
///
/// **When to use it.** To rank channels by a rate and to say "cannot be told apart" when no probability is large.
///
/// **What it does not say.** How much better the best is, and nothing about value or cost: for those draw
/// ([`probability_best_of_draws`]).
///
/// **Range and edge cases.** 0..=1, summing to 1, exact to nine digits; a channel without visits has a wide posterior and
/// so a high probability: leave it out, or say so. x is brought into 0..=n; negative and not finite numbers count as 0.
///
/// **Reference.** Thompson 1933, Biometrika 25:285; Brown et al. 2001, Statistical Science 16:101, for the prior.
pub fn probability_best(rates: &[(f64, f64)]) -> Vec<f64> {
    let posteriors: Vec<Posterior> = rates.iter().map(|(x, n)| Posterior::new(*x, *n)).collect();
    let mut edges: Vec<f64> = posteriors.iter().flat_map(Posterior::edges).collect();
    edges.sort_by(f64::total_cmp);
    let mut sums = vec![0.0; posteriors.len()];
    for edge in edges.windows(2) {
        let half = (edge[1] - edge[0]) / 2.0;
        let center = f64::midpoint(edge[0], edge[1]);
        if half <= 0.0 {
            continue;
        }
        for (node, weight) in NODES {
            for side in [-1.0, 1.0] {
                add_point(
                    center + side * node * half,
                    weight * half,
                    &posteriors,
                    &mut sums,
                );
            }
        }
    }
    proportions(&sums).unwrap_or(sums)
}

/// Adds what one point of the integral gives to each channel.
fn add_point(log_odds: f64, weight: f64, posteriors: &[Posterior], sums: &mut [f64]) {
    let (x, y) = both(log_odds);
    let densities: Vec<f64> = posteriors
        .iter()
        .map(|posterior| {
            let Posterior { a, b } = posterior;
            weight * libm::exp(posterior.log_density(log_odds)) * (a * (b / (a + b)))
        })
        .collect();
    let below: Vec<f64> = posteriors
        .iter()
        .enumerate()
        .map(|(place, posterior)| {
            // A distribution function is needed only where another channel may be.
            let is_needed = densities
                .iter()
                .enumerate()
                .any(|(other, density)| other != place && *density > 1e-16);
            if is_needed {
                distributions::beta_tails(x, y, posterior.a, posterior.b).lower
            } else {
                0.0
            }
        })
        .collect();
    for (place, (density, sum)) in densities.iter().zip(sums).enumerate() {
        let others: f64 = below
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != place)
            .map(|(_, below)| below)
            .product();
        *sum += density * others;
    }
}

/// The probability of each channel to be highest, from draws of whatever they are compared by, one list a channel.
///
/// **What it is.** The part of the draws in which it is the highest; equal ones share it. **When to use it.** When rates
/// alone do not decide: value by visit, net of cost, people in the profile; 10,000 draws. **What it does not say.** How
/// much better the best is: see [`difference_of_draws`]. **Range and edge cases.** 0..=1, summing to 1; as many draws
/// as the shortest list has; draws with NaN are left out; all 0 when none is left. **Reference.** Scott 2010, Applied
/// Stochastic Models in Business and Industry 26:639.
pub fn probability_best_of_draws(channels: &[Vec<f64>]) -> Vec<f64> {
    let n_draws = channels.iter().map(Vec::len).min().unwrap_or(0);
    let mut wins = vec![0.0; channels.len()];
    for draw in 0..n_draws {
        let values = || channels.iter().map(|channel| channel[draw]);
        if values().any(f64::is_nan) {
            continue;
        }
        let highest = values().fold(f64::NEG_INFINITY, f64::max);
        let n_highest = values().filter(|value| *value >= highest).count();
        for (win, value) in wins.iter_mut().zip(values()) {
            if value >= highest {
                *win += 1.0 / n_highest as f64;
            }
        }
    }
    proportions(&wins).unwrap_or(wins)
}

/// The interval of what one channel is above another, from draws of both.
///
/// **What it is.** The percentiles of the differences, draw by draw. **When to use it.** A winner is called only when it
/// leaves 0 out, at 90 %. **What it does not say.** Whether the difference matters. **Range and edge cases.** In the unit
/// of the draws; as many as the shorter list; `None` when no difference is finite or the confidence makes no sense.
/// **Reference.** Gelman et al. 2013, Bayesian Data Analysis, chapter 3.
pub fn difference_of_draws(first: &[f64], second: &[f64], confidence: f64) -> Option<Interval> {
    let differences: Vec<f64> = first.iter().zip(second).map(|(a, b)| a - b).collect();
    percentile_interval(&differences, confidence)
}

/// Draws of what a visit is worth: conversions x of n visits times the value of an order.
///
/// **What it is.** Beta(x + ½, n − x + ½) times a lognormal value with the given mean and standard error. **When to use
/// it.** To compare channels by earnings. **What it does not say.** Anything about cost, or about orders that a channel
/// only prepared. **Range and edge cases.** 0 and above; a mean or an error that is negative or not finite counts as 0.
/// **Reference.** Gelman et al. 2013, Bayesian Data Analysis, chapter 2.
pub fn draws_of_value(
    (x, n): (f64, f64),
    (order_mean, order_error): (f64, f64),
    n_draws: usize,
    generator: &mut Generator,
) -> Vec<f64> {
    let posterior = Posterior::new(x, n);
    let mean = amount(order_mean);
    let ratio = if mean > 0.0 {
        amount(order_error) / mean
    } else {
        0.0
    };
    let variance = libm::log1p(ratio * ratio).min(f64::MAX);
    (0..n_draws)
        .map(|_| {
            let rate = generator.beta(posterior.a, posterior.b);
            let z = generator.normal();
            rate * mean * libm::exp(z * variance.sqrt() - variance / 2.0)
        })
        .collect()
}

/// Draws of a number of which a best estimate and a likely range of 90 % are known, such as people in the profile.
///
/// **What it is.** Below and above the best estimate, each with probability one half, half a normal distribution whose 5 %
/// and 95 % quantiles are the ends of the range. **When to use it.** To rank channels by a number whose range is not
/// symmetric. **What it does not say.** More than the range does: its form is a convention. **Range and edge cases.** 0 and
/// above; an end on the wrong side of the estimate counts as the estimate; what is not finite counts as 0. **Reference.** Wallis
/// 2014, Statistical Science 29:106, for the two-piece normal.
pub fn draws_of_range(
    best: f64,
    likely: Interval,
    n_draws: usize,
    generator: &mut Generator,
) -> Vec<f64> {
    let best = amount(best);
    let z = -distributions::normal(0.05);
    let below = (best - amount(likely.low)).max(0.0) / z;
    let above = (amount(likely.high) - best).max(0.0) / z;
    (0..n_draws)
        .map(|_| {
            let z = generator.normal();
            amount(best + z * if z < 0.0 { below } else { above })
        })
        .collect()
}

/// How strongly a channel answers to money: the a of `revenue = a · cost^elasticity`.
///
/// **What it is.** `revenue/cost^elasticity` of the last period. **When to use it.** For [`budget_shares`]. **What it does
/// not say.** Whether more money would bring more: one period shows one point of a curve whose form is presumed. **Range
/// and edge cases.** 0 and above; 0 without revenue; `None` without cost, or when a number is not finite or negative, or
/// the elasticity is not in 0..=1. **Reference.** Little 1979, Operations Research 27:629.
pub fn response(revenue: f64, cost: f64, elasticity: f64) -> Option<f64> {
    let is_usable = revenue.is_finite()
        && revenue >= 0.0
        && cost.is_finite()
        && cost > 0.0
        && (0.0..=1.0).contains(&elasticity);
    let response = revenue / libm::pow(cost, elasticity);
    (is_usable && response.is_finite()).then_some(response)
}

/// The shares of a budget that earn most, within limits.
///
/// **What it is.** The maximum of `sum of a·B^elasticity`: `B ∝ a^(1/(1 − elasticity))`, a the [`response`]s. No channel
/// gets less than the share `least`; with the shares of the period before, none changes by more than `most_change` of its
/// own: then it is the maximum under these limits, where all channels between them have the same ratio to the free split.
///
/// **When to use it.** With [`DEFAULT_ELASTICITY`], [`EXPLORATION`] and [`MOST_CHANGE`], and these assumptions named.
///
/// **What it does not say.** That the responses stay what they were. It presumes one elasticity for all channels.
///
/// **Range and edge cases.** 0..=1, summing to 1, in the order of the responses; even when no response is above 0; empty for
/// no channel. `least` is at most an even split. A channel that had nothing before may rise to `least`. Where the limits
/// contradict each other, the one on change gives way downwards. An elasticity is brought into 0..=0.95, NaN is
/// [`DEFAULT_ELASTICITY`]; responses and shares that are negative or not finite count as 0.
///
/// **Reference.** Dorfman and Steiner 1954, American Economic Review 44:826, for equal marginal returns; the limits are
/// conventions.
pub fn budget_shares(
    responses: &[f64],
    elasticity: f64,
    least: f64,
    before: Option<(&[f64], f64)>,
) -> Vec<f64> {
    let n = responses.len();
    if n == 0 {
        return Vec::new();
    }
    let elasticity = if elasticity.is_nan() {
        DEFAULT_ELASTICITY
    } else {
        elasticity.clamp(0.0, MOST_ELASTIC)
    };
    let even = 1.0 / n as f64;
    let free: Vec<f64> = proportions(responses).map_or_else(
        || vec![even; n],
        |shares| {
            let highest = shares.iter().copied().fold(0.0, f64::max);
            let powers: Vec<f64> = shares
                .iter()
                .map(|share| libm::pow(share / highest, 1.0 / (1.0 - elasticity)))
                .collect();
            proportions(&powers).unwrap_or(powers)
        },
    );
    let least = fraction(least).min(even);
    within_limits(&free, &limits(n, least, before))
}

/// The least and the most that each channel may get.
fn limits(n: usize, least: f64, before: Option<(&[f64], f64)>) -> Vec<Interval> {
    let any = Interval {
        low: least,
        high: 1.0,
    };
    let Some((shares, most_change)) = before else {
        return vec![any; n];
    };
    let Some(shares) = proportions(&shares[..shares.len().min(n)]) else {
        return vec![any; n];
    };
    let change = fraction(most_change);
    let mut limits: Vec<Interval> = (0..n)
        .map(|place| {
            let share = shares.get(place).copied().unwrap_or(0.0);
            Interval {
                low: (share * (1.0 - change)).max(least),
                high: (share * (1.0 + change)).max(least).min(1.0),
            }
        })
        .collect();
    let lowest: f64 = limits.iter().map(|limit| limit.low).sum();
    if lowest > 1.0 {
        for limit in &mut limits {
            limit.low = least;
        }
    }
    limits
}

/// The shares that sum to 1 and are the free ones times one number, cut to the limits.
fn within_limits(free: &[f64], limits: &[Interval]) -> Vec<f64> {
    let most: f64 = free
        .iter()
        .zip(limits)
        .map(|(share, limit)| {
            if *share > TRACE {
                limit.high
            } else {
                limit.low
            }
        })
        .sum();
    let trace = if most < 1.0 { TRACE } else { 0.0 };
    let scaled = |factor: f64| -> Vec<f64> {
        free.iter()
            .zip(limits)
            .map(|(share, limit)| {
                (share.max(trace) * factor).clamp(limit.low, limit.high.max(limit.low))
            })
            .collect()
    };
    // At this factor every channel with a response, or with the trace of one, is at its upper limit.
    let (mut low, mut high) = (0.0, 2.0 / TRACE);
    for _ in 0..400 {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if scaled(middle).iter().sum::<f64>() < 1.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    let shares = scaled(high);
    proportions(&shares).unwrap_or(shares)
}
