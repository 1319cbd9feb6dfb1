//! Chance that is the same on every machine: a seeded generator, draws of tables, and the bootstrap.
//!
//! No draw here depends on the clock, on the operating system or on the order of other draws: each question makes its
//! own generator from what it is about.

use rand_pcg::Pcg64;
use rand_pcg::rand_core::{Rng, SeedableRng};

use super::{Interval, amount, distributions, proportions, whole};

/// Counts above this cannot be told from their neighbors by a float.
const MOST_PEOPLE: f64 = 9e15;

/// Below so many expected people a binomial draw counts them one by one.
const FEW_PEOPLE: f64 = 10.0;

/// Draws a proposal is given before the mean is taken; one in a thousand needs more than ten.
const MOST_PROPOSALS: u32 = 1000;

/// The values up to which the mean is resampled; above, its bootstrap is a formula to within its own noise.
const MOST_RESAMPLED: usize = 1000;

/// A source of chance. The same seed gives the same draws.
#[derive(Clone, Debug)]
pub struct Generator(Pcg64);

impl Generator {
    /// A generator for one question.
    ///
    /// **What it is.** PCG with 128 bits of state, seeded with the BLAKE3 hash of the parts, each with its length. **When
    /// to use it.** With the hash of the inputs and the name of the question, such as the table, so that another question
    /// more changes no answer. **What it does not say.** Nothing secret: do not make keys of it. **Range and edge cases.**
    /// Any parts, none included. **Reference.** O'Neill 2014, PCG: A Family of Simple Fast Space-Efficient Statistically
    /// Good Algorithms for Random Number Generation.
    pub fn seeded(parts: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Self(Pcg64::from_seed(*hasher.finalize().as_bytes()))
    }

    /// A number above 0 and below 1, evenly spread.
    pub fn uniform(&mut self) -> f64 {
        // 52 bits and half a step, so that neither end is reached.
        let bits = self.0.next_u64() >> 12;
        (bits as f64 + 0.5) / (1_u64 << 52) as f64
    }

    /// A place below `n`, each as likely; 0 when there is none.
    pub fn place(&mut self, n: usize) -> usize {
        let product = u128::from(self.0.next_u64()) * (n as u128);
        usize::try_from(product >> 64).unwrap_or(0)
    }

    /// A standard normal number, by Marsaglia's polar method.
    pub fn normal(&mut self) -> f64 {
        loop {
            let x = 2.0 * self.uniform() - 1.0;
            let y = 2.0 * self.uniform() - 1.0;
            let square = x * x + y * y;
            if square > 0.0 && square < 1.0 {
                return x * (-2.0 * libm::log(square) / square).sqrt();
            }
        }
    }

    /// A number of the gamma distribution with scale 1, by the method of Marsaglia and Tsang; 0 for a shape that is not
    /// above 0 or not finite.
    pub fn gamma(&mut self, shape: f64) -> f64 {
        if !shape.is_finite() || shape <= 0.0 {
            return 0.0;
        }
        // Below 1 the density has a pole: one more and a power of an even number.
        let factor = if shape < 1.0 {
            libm::pow(self.uniform(), 1.0 / shape)
        } else {
            1.0
        };
        let d = if shape < 1.0 { shape + 1.0 } else { shape } - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        for _ in 0..MOST_PROPOSALS {
            let z = self.normal();
            let root = 1.0 + c * z;
            if root <= 0.0 {
                continue;
            }
            let v = root * root * root;
            if libm::log(self.uniform()) < 0.5 * z * z + d - d * v + d * libm::log(v) {
                return factor * d * v;
            }
        }
        factor * d
    }

    /// A share of the beta distribution; ½ for shapes that are not above 0 or not finite.
    pub fn beta(&mut self, a: f64, b: f64) -> f64 {
        let x = self.gamma(a);
        let y = self.gamma(b);
        if x + y > 0.0 { x / (x + y) } else { 0.5 }
    }

    /// How many of `n` people belong when each does with probability `p`; `n` is rounded, negative and NaN count as 0.
    ///
    /// By inversion for few people, else by the transformed rejection of Hörmann 1993, Journal of Statistical Computation
    /// and Simulation 46:101.
    pub fn binomial(&mut self, n: f64, p: f64) -> f64 {
        let n = amount(n).round().min(MOST_PEOPLE);
        if p.is_nan() || p <= 0.0 {
            return 0.0;
        }
        if p >= 1.0 {
            return n;
        }
        if p > 0.5 {
            return n - self.rare(n, 1.0 - p);
        }
        self.rare(n, p)
    }

    /// [`Self::binomial`] for a probability in 0..=0.5.
    fn rare(&mut self, n: f64, p: f64) -> f64 {
        let q = 1.0 - p;
        if n * p < FEW_PEOPLE {
            let mut rest = self.uniform();
            let mut probability = libm::exp(n * libm::log1p(-p));
            let mut k = 0.0;
            // Beyond 150 nothing is left when fewer than 10 are expected.
            while rest > probability && k < n && k < 150.0 {
                rest -= probability;
                k += 1.0;
                probability *= (n - k + 1.0) / k * (p / q);
            }
            return k;
        }
        let deviation = (n * p * q).sqrt();
        let width = 1.15 + 2.53 * deviation;
        let tail = -0.0873 + 0.0248 * width + 0.01 * p;
        let center = n * p + 0.5;
        let sure = 0.92 - 4.2 / width;
        let scale = (2.83 + 5.1 / width) * deviation;
        let mode = ((n + 1.0) * p).floor();
        let at_mode = distributions::log_binomial(mode, n - mode, p, q);
        for _ in 0..MOST_PROPOSALS {
            let across = self.uniform() - 0.5;
            let up = self.uniform();
            let edge = 0.5 - across.abs();
            let k = ((2.0 * tail / edge + width) * across + center).floor();
            if edge >= 0.07 && up <= sure {
                return k;
            }
            if k < 0.0 || k > n {
                continue;
            }
            let height = libm::log(up * scale / (tail / (edge * edge) + width));
            if height <= distributions::log_binomial(k, n - k, p, q) - at_mode {
                return k;
            }
        }
        mode
    }

    /// A table of `n` people over categories with these shares.
    ///
    /// `n` is rounded; shares are brought to a sum of 1, negative ones and NaN count as 0; all 0 when there is no share. The
    /// counts sum to `n`.
    pub fn multinomial(&mut self, n: f64, shares: &[f64]) -> Vec<f64> {
        let mut counts = vec![0.0; shares.len()];
        let mut left = amount(n).round().min(MOST_PEOPLE);
        let Some(shares) = proportions(shares) else {
            return counts;
        };
        let mut rests = shares.clone();
        for place in (1..rests.len()).rev() {
            rests[place - 1] += rests[place];
        }
        for (count, (share, rest)) in counts.iter_mut().zip(shares.iter().zip(&rests)) {
            if left <= 0.0 {
                break;
            }
            if *share > 0.0 {
                *count = self.binomial(left, share / rest);
                left -= *count;
            }
        }
        counts
    }
}

/// The value below which a part `p` of sorted values lies, between two of them in proportion.
fn quantile(sorted: &[f64], p: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let position = p.clamp(0.0, 1.0) * last as f64;
    let below = whole(position).min(last);
    let rest = position - below as f64;
    let low = *sorted.get(below)?;
    let high = *sorted.get(below + 1).unwrap_or(&low);
    // Weighed, not subtracted: the two may be further apart than a float counts.
    Some((low * (1.0 - rest) + high * rest).clamp(low, high))
}

/// The interval that holds the middle of drawn values.
///
/// **What it is.** From the α/2 to the 1 − α/2 quantile, each between two values in proportion. **When to use it.** For
/// the values of a statistic over many draws. **What it does not say.** The bias of the statistic: see [`bca_mean`].
/// **Range and edge cases.** Within the values; those that are not finite are left out; `None` when none is left or the
/// confidence is not above 0 and below 1. **Reference.** Efron and Tibshirani 1993, An Introduction to the Bootstrap,
/// chapter 13; Hyndman and Fan 1996, The American Statistician 50:361, type 7.
pub fn percentile_interval(values: &[f64], confidence: f64) -> Option<Interval> {
    if !(confidence > 0.0 && confidence < 1.0) {
        return None;
    }
    let mut sorted: Vec<f64> = values.iter().copied().filter(|v| v.is_finite()).collect();
    sorted.sort_by(f64::total_cmp);
    let outside = (1.0 - confidence) / 2.0;
    Some(Interval {
        low: quantile(&sorted, outside)?,
        high: quantile(&sorted, 1.0 - outside)?,
    })
}

/// The bootstrap interval of any number that is computed from a table of counts.
///
/// **What it is.** `n_draws` tables of as many people are drawn with the shares of this one, and [`percentile_interval`]
/// is taken of the statistic. **When to use it.** For the ends of a core, a distance or a score, when a bootstrap is asked
/// for: 1,000 draws, or 200 with ungrouping inside. **What it does not say.** Errors of the platform's guesses; a category
/// that is empty stays empty. **Range and edge cases.** Counts that are negative or not finite count as 0; draws in which
/// the statistic is not finite are left out; `None` when nobody is in the table, or fewer than half of the draws are left.
/// **Reference.** Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 6.
pub fn bootstrap(
    counts: &[f64],
    n_draws: usize,
    confidence: f64,
    generator: &mut Generator,
    statistic: impl Fn(&[f64]) -> f64,
) -> Option<Interval> {
    let people: f64 = counts.iter().map(|count| amount(*count)).sum();
    if people <= 0.0 || !people.is_finite() {
        return None;
    }
    let values: Vec<f64> = (0..n_draws)
        .map(|_| statistic(&generator.multinomial(people, counts)))
        .filter(|value| value.is_finite())
        .collect();
    if values.len() * 2 < n_draws {
        return None;
    }
    percentile_interval(&values, confidence)
}

/// The bias-corrected and accelerated bootstrap interval of a mean.
///
/// **What it is.** The percentiles of resampled means at `Φ(z0 + (z0 + z)/(1 − a(z0 + z)))`, with z0 from the part of them
/// below the mean and the acceleration a from the third moment. For more than a thousand values, where the draws would
/// add nothing but noise, its analytic form: `mean + s·w/(1 − a·w)²` with w = a + z and s the standard error.
///
/// **When to use it.** For skewed values such as order values, from about 30 on, with 2,000 draws; below that
/// [`super::intervals::mean_t`].
///
/// **What it does not say.** Where the middle order is: always show the median too.
///
/// **Range and edge cases.** In the unit of the values, finite; the mean itself when all are equal. `None` for fewer than
/// two values, for one that is not finite, without draws, or for a confidence that is not above 0 and below 1.
///
/// **Reference.** Efron 1987, Journal of the American Statistical Association 82:171; Efron and Tibshirani 1993, An
/// Introduction to the Bootstrap, chapter 14, for the analytic form.
pub fn bca_mean(
    values: &[f64],
    n_draws: usize,
    confidence: f64,
    generator: &mut Generator,
) -> Option<Interval> {
    let is_usable = confidence > 0.0 && confidence < 1.0 && n_draws > 0 && values.len() > 1;
    if !is_usable {
        return None;
    }
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    // In units of the largest deviation, so that powers are of a size that floats hold.
    let deviations = || values.iter().map(|value| value - mean);
    let largest = deviations().map(f64::abs).fold(0.0, f64::max);
    if !values.iter().all(|value| value.is_finite()) || !mean.is_finite() || !largest.is_finite() {
        return None;
    }
    if largest <= 0.0 {
        return Some(Interval {
            low: mean,
            high: mean,
        });
    }
    let (mut squares, mut cubes) = (0.0, 0.0);
    for deviation in deviations() {
        let deviation = deviation / largest;
        squares += deviation * deviation;
        cubes += deviation * deviation * deviation;
    }
    let acceleration = cubes / (6.0 * squares * squares.sqrt());
    let z = -distributions::normal((1.0 - confidence) / 2.0);
    if values.len() > MOST_RESAMPLED {
        let error = largest * squares.sqrt() / n;
        let end = |z: f64| {
            let w = acceleration + z;
            let stretch = 1.0 - acceleration * w;
            mean + error * w / (stretch * stretch)
        };
        return Some(Interval {
            low: end(-z),
            high: end(z),
        });
    }
    let mut means: Vec<f64> = (0..n_draws)
        .map(|_| {
            let sum: f64 = (0..values.len())
                .map(|_| values[generator.place(values.len())])
                .sum();
            sum / n
        })
        .collect();
    if !means.iter().all(|drawn| drawn.is_finite()) {
        return None;
    }
    means.sort_by(f64::total_cmp);
    let below = means.partition_point(|drawn| *drawn < mean);
    let not_above = means.partition_point(|drawn| *drawn <= mean);
    let draws = n_draws as f64;
    // Ties count half; half a draw is left on either side.
    let part = (below + not_above) as f64 / (2.0 * draws);
    let z0 = distributions::normal(part.clamp(0.5 / draws, 1.0 - 0.5 / draws));
    let at = |z: f64| {
        let shifted = z0 + z;
        1.0 - distributions::normal_upper(z0 + shifted / (1.0 - acceleration * shifted))
    };
    let (first, second) = (at(-z), at(z));
    Some(Interval {
        low: quantile(&means, first.min(second))?,
        high: quantile(&means, first.max(second))?,
    })
}
