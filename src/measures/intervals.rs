//! How much a share, a difference or a rate could move by chance, and what rounding hides.
//!
//! `confidence` is a fraction such as 0.95. Where it, a count or a number of people makes no sense (NaN, not above 0,
//! infinite; a confidence of 1), nothing is known and the interval is all there is: 0 to 1 for a share.

use super::distributions;
use super::{Interval, amount, fraction};

/// The confidence of likely ranges.
pub const LIKELY: f64 = 0.90;

/// The confidence of tests.
pub const TESTS: f64 = 0.95;

/// The normal quantile of 90 %, as in the calibration of likely ranges.
const Z_LIKELY: f64 = 1.645;

/// The number of people up to which [`least_people`] looks.
const MOST_PEOPLE: u32 = 100_000;

/// The people above which [`sison_glaz`] would take long to say what Goodman's closed form says as well.
const MANY_IN_A_TABLE: f64 = 1e6;

/// The people above which a float cannot tell one more, and the methods agree to all digits that matter.
const MANY_PEOPLE: f64 = 1e15;

/// The part outside, when the confidence makes sense.
fn alpha(confidence: f64) -> Option<f64> {
    (confidence > 0.0 && confidence < 1.0).then_some(1.0 - confidence)
}

/// The two-sided normal quantile.
fn two_sided(alpha: f64) -> f64 {
    -distributions::normal(alpha / 2.0)
}

/// x, n and the part outside, when they make sense; x is brought into 0..=n.
fn checked(x: f64, n: f64, confidence: f64) -> Option<(f64, f64, f64)> {
    let alpha = alpha(confidence)?;
    if !n.is_finite() || n <= 0.0 || x.is_nan() {
        return None;
    }
    Some((x.clamp(0.0, n), n, alpha))
}

/// An interval of shares with its ends in 0..=1 and in order.
fn shares(low: f64, high: f64) -> Interval {
    let low = fraction(low);
    Interval {
        low,
        high: fraction(high).max(low),
    }
}

/// The Wilson interval of a share, x of n.
///
/// **What it is.** `centre ± half` with `centre = (p + z²/2n)/(1 + z²/n)` and
/// `half = z/(1 + z²/n)·sqrt(p(1−p)/n + z²/4n²)`. **When to use it.** For one share at any n: it is the default. **What it
/// does not say.** Platform tables count a whole audience; the interval tells how much the share could move if these
/// people were a draw from those one attracts. Wrong guesses of the platform are not in it. **Range and edge cases.**
/// Within 0..=1; the lower end is 0 at x = 0 and the upper end 1 at x = n. **Reference.** Wilson 1927, Journal of the
/// American Statistical Association 22:209; Brown et al. 2001, Statistical Science 16:101.
pub fn wilson(x: f64, n: f64, confidence: f64) -> Interval {
    let Some((x, n, alpha)) = checked(x, n, confidence) else {
        return Interval::ANY_SHARE;
    };
    let z = two_sided(alpha);
    let p = x / n;
    let z2n = z * z / n;
    let centre = (p + z2n / 2.0) / (1.0 + z2n);
    let half = z / (1.0 + z2n) * (p * (1.0 - p) / n + z2n / (4.0 * n)).sqrt();
    shares(
        if x <= 0.0 { 0.0 } else { centre - half },
        if x >= n { 1.0 } else { centre + half },
    )
}

/// The Jeffreys interval of a share, x of n.
///
/// **What it is.** The quantiles of Beta(x + ½, n − x + ½). **When to use it.** For one-sided statements. **What it does
/// not say.** See [`wilson`]. **Range and edge cases.** Within 0..=1, without a correction at x = 0 and x = n, so it does
/// not reach 0 or 1; above 10¹⁵ people it is [`wilson`]. **Reference.** Brown et al. 2001, Statistical Science 16:101.
pub fn jeffreys(x: f64, n: f64, confidence: f64) -> Interval {
    let Some((x, n, alpha)) = checked(x, n, confidence) else {
        return Interval::ANY_SHARE;
    };
    if n > MANY_PEOPLE {
        return wilson(x, n, confidence);
    }
    shares(
        distributions::beta(alpha / 2.0, x + 0.5, n - x + 0.5),
        distributions::beta(1.0 - alpha / 2.0, x + 0.5, n - x + 0.5),
    )
}

/// The Clopper–Pearson interval of a share, x of n.
///
/// **What it is.** From the α/2 quantile of Beta(x, n − x + 1) to the 1 − α/2 quantile of Beta(x + 1, n − x). **When to
/// use it.** When the confidence must be guaranteed. **What it does not say.** See [`wilson`]; it is wider than needed.
/// **Range and edge cases.** Within 0..=1; 0 at x = 0 and 1 at x = n; above 10¹⁵ people it is
/// [`wilson`]. **Reference.** Clopper and Pearson 1934, Biometrika 26:404.
pub fn clopper_pearson(x: f64, n: f64, confidence: f64) -> Interval {
    let Some((x, n, alpha)) = checked(x, n, confidence) else {
        return Interval::ANY_SHARE;
    };
    if n > MANY_PEOPLE {
        return wilson(x, n, confidence);
    }
    let low = if x <= 0.0 {
        0.0
    } else {
        distributions::beta(alpha / 2.0, x, n - x + 1.0)
    };
    let high = if x >= n {
        1.0
    } else {
        distributions::beta(1.0 - alpha / 2.0, x + 1.0, n - x)
    };
    shares(low, high)
}

/// The Agresti–Coull interval of a share, x of n.
///
/// **What it is.** The normal interval around `(x + z²/2)/(n + z²)` with n + z² people. **When to use it.** For large n,
/// and where it must be redone by hand. **What it does not say.** See [`wilson`]. **Range and edge cases.** Cut to 0..=1.
/// **Reference.** Agresti and Coull 1998, The American Statistician 52:119.
pub fn agresti_coull(x: f64, n: f64, confidence: f64) -> Interval {
    let Some((x, n, alpha)) = checked(x, n, confidence) else {
        return Interval::ANY_SHARE;
    };
    let z = two_sided(alpha);
    let people = n + z * z;
    let p = (x + z * z / 2.0) / people;
    let half = z * (p * (1.0 - p) / people).sqrt();
    shares(p - half, p + half)
}

/// Goodman's intervals of all shares of one table at once.
///
/// **What it is.** `(A + 2x ± sqrt(A(A + 4x(n − x)/n))) / (2(n + A))` with A the 1 − α/K quantile of χ² with one degree
/// of freedom. **When to use it.** To look at all bins together, when every count is at least 5. **What it does not say.**
/// See [`wilson`]. **Range and edge cases.** One interval a count, within 0..=1; negative counts and NaN count as 0; with
/// nobody in the table nothing is known. **Reference.** Goodman 1965, Technometrics 7:247.
pub fn goodman(counts: &[f64], confidence: f64) -> Vec<Interval> {
    let counts: Vec<f64> = counts.iter().map(|count| amount(*count)).collect();
    let n: f64 = counts.iter().sum();
    let Some((_, n, alpha)) = checked(0.0, n, confidence) else {
        return vec![Interval::ANY_SHARE; counts.len()];
    };
    let z = two_sided(alpha / counts.len() as f64);
    let a = z * z;
    counts
        .iter()
        .map(|x| {
            let root = (a * (a + 4.0 * x * ((n - x) / n))).max(0.0).sqrt();
            let divisor = 2.0 * (n + a);
            shares(
                (a + 2.0 * x - root) / divisor,
                (a + 2.0 * x + root) / divisor,
            )
        })
        .collect()
}

/// A count of [`sison_glaz`] as a Poisson variable that is cut to an interval around its mean.
struct Truncated {
    mean: f64,
    low: f64,
    high: f64,
    at_low: f64,
    at_high: f64,
    inside: f64,
}

impl Truncated {
    fn new(mean: f64) -> Self {
        let at_mean = poisson_at_mean(mean);
        Self {
            mean,
            low: mean,
            high: mean,
            at_low: at_mean,
            at_high: at_mean,
            inside: at_mean,
        }
    }

    /// Takes one more count on both sides, inside 0..=n.
    fn widen(&mut self, n: f64) {
        if self.low > 0.0 {
            self.at_low *= self.low / self.mean;
            self.low -= 1.0;
            self.inside += self.at_low;
        }
        if self.high < n {
            self.high += 1.0;
            self.at_high *= self.mean / self.high;
            self.inside += self.at_high;
        }
    }

    /// The mean, the variance and the third and fourth central moments.
    fn moments(&self) -> [f64; 4] {
        if self.mean <= 0.0 {
            return [0.0; 4];
        }
        let mut factorial = [0.0; 4];
        let mut top = 0.0;
        let mut below = 0.0;
        let mut at_top = self.at_high;
        let mut at_below = self.at_low;
        let mut power = 1.0;
        let mut order = 0.0;
        for moment in &mut factorial {
            top += at_top;
            at_top *= (self.high - order).max(0.0) / self.mean;
            at_below *= (self.low - order).max(0.0) / self.mean;
            below += at_below;
            order += 1.0;
            power *= self.mean;
            *moment = power * (1.0 - (top - below) / self.inside);
        }
        let [m, second, third, fourth] = factorial;
        let m2 = m * m;
        [
            m,
            second + m - m2,
            third + second * (3.0 - 3.0 * m) + m - 3.0 * m2 + 2.0 * m2 * m,
            fourth + third * (6.0 - 4.0 * m) + second * (7.0 - 12.0 * m + 6.0 * m2) + m - 4.0 * m2
                + 6.0 * m2 * m
                - 3.0 * m2 * m2,
        ]
    }
}

/// The probability that a Poisson variable with a whole mean is at its mean.
fn poisson_at_mean(mean: f64) -> f64 {
    if mean < 16.0 {
        let log = if mean > 0.0 {
            mean * libm::log(mean) - mean
        } else {
            0.0
        };
        return libm::exp(log - libm::lgamma(mean + 1.0));
    }
    // The remainder of Stirling's formula: the difference of large logarithms would lose digits.
    let square = mean * mean;
    let remainder = (1.0 / 12.0 - (1.0 / 360.0 - 1.0 / (1260.0 * square)) / square) / mean;
    libm::exp(-remainder) / (2.0 * std::f64::consts::PI * mean).sqrt()
}

/// The probability that all counts of a multinomial table lie in their intervals.
fn probability_inside(cells: &[Truncated], n: f64) -> f64 {
    let mut log_inside = 0.0;
    let mut sums = [0.0; 4];
    let mut variances_squared = 0.0;
    for cell in cells {
        log_inside += libm::log(cell.inside);
        let moments = cell.moments();
        for (sum, moment) in sums.iter_mut().zip(moments) {
            *sum += moment;
        }
        variances_squared += moments[1] * moments[1];
    }
    let [mean, variance, third, fourth] = sums;
    let deviation = variance.sqrt();
    let g1 = third / (variance * deviation);
    let g2 = (fourth - 3.0 * variances_squared) / (variance * variance);
    let x = (n - mean) / deviation;
    let x2 = x * x;
    let h3 = x * (x2 - 3.0);
    let h4 = x2 * x2 - 6.0 * x2 + 3.0;
    let h6 = x2 * x2 * x2 - 15.0 * x2 * x2 + 45.0 * x2 - 15.0;
    let normal = libm::exp(-x2 / 2.0) / (2.0 * std::f64::consts::PI).sqrt();
    let edgeworth = normal * (1.0 + g1 * h3 / 6.0 + g2 * h4 / 24.0 + g1 * g1 * h6 / 72.0);
    libm::exp(log_inside) * (edgeworth / deviation) / poisson_at_mean(n)
}

/// The intervals of Sison and Glaz of all shares of one table at once.
///
/// **What it is.** `p − c/n` to `p + (c + 2g)/n`, where c is the largest whole number for which all counts lie within c
/// of what was seen with at most the confidence, and g interpolates to the next; that probability is a product of
/// truncated Poisson probabilities with an Edgeworth approximation of their sum. **When to use it.** When some counts are
/// below 5 and there are at least seven bins. **What it does not say.** See [`wilson`]. **Range and edge cases.** One
/// interval a count, within 0..=1; counts are rounded to whole people, negative ones and NaN count as 0; above a
/// million people it is [`goodman`]; with nobody in the table nothing is known. **Reference.** Sison and Glaz 1995,
/// Journal of the American Statistical Association 90:366; May and Johnson 2000, Journal of Statistical Software 5(6).
pub fn sison_glaz(counts: &[f64], confidence: f64) -> Vec<Interval> {
    let counts: Vec<f64> = counts.iter().map(|count| amount(*count).round()).collect();
    let n: f64 = counts.iter().sum();
    if n > MANY_IN_A_TABLE {
        return goodman(&counts, confidence);
    }
    let Some((_, n, alpha)) = checked(0.0, n, confidence) else {
        return vec![Interval::ANY_SHARE; counts.len()];
    };
    let wanted = 1.0 - alpha;
    let mut cells: Vec<Truncated> = counts.iter().map(|count| Truncated::new(*count)).collect();
    let widen = |cells: &mut Vec<Truncated>| {
        for cell in cells.iter_mut() {
            cell.widen(n);
        }
        probability_inside(cells, n)
    };
    let mut c = 1.0;
    let mut now = widen(&mut cells);
    while c < n {
        let next = widen(&mut cells);
        if next > wanted {
            let rest = ((wanted - now) / (next - now)).clamp(0.0, 1.0);
            let rest = if rest.is_nan() { 1.0 } else { rest };
            return counts
                .iter()
                .map(|count| shares((count - c) / n, (count + c + 2.0 * rest) / n))
                .collect();
        }
        now = next;
        c += 1.0;
        if c > 10.0 * n.sqrt() + 100.0 {
            break;
        }
    }
    vec![Interval::ANY_SHARE; counts.len()]
}

/// The difference of two shares, `x1` of `n1` less `x2` of `n2`, with Newcombe's interval.
///
/// **What it is.** `d − sqrt((p1 − l1)² + (u2 − p2)²)` to `d + sqrt((u1 − p1)² + (p2 − l2)²)` with the [`wilson`] ends l
/// and u. **When to use it.** To compare two audiences or two months. **What it does not say.** Two months share most of
/// their people, so the interval is wider than needed there. **Range and edge cases.** Within −1..=1; when one share is
/// not known the difference is 0 and the interval −1 to 1. **Reference.** Newcombe 1998, Statistics in Medicine 17:873,
/// method 10.
pub fn newcombe(x1: f64, n1: f64, x2: f64, n2: f64, confidence: f64) -> (f64, Interval) {
    let first = checked(x1, n1, confidence);
    let second = checked(x2, n2, confidence);
    let (Some((x1, n1, _)), Some((x2, n2, _))) = (first, second) else {
        return (
            0.0,
            Interval {
                low: -1.0,
                high: 1.0,
            },
        );
    };
    let (p1, p2) = (x1 / n1, x2 / n2);
    let ci1 = wilson(x1, n1, confidence);
    let ci2 = wilson(x2, n2, confidence);
    let difference = p1 - p2;
    let interval = Interval {
        low: (difference - (p1 - ci1.low).hypot(ci2.high - p2)).max(-1.0),
        high: (difference + (ci1.high - p1).hypot(p2 - ci2.low)).min(1.0),
    };
    (difference, interval)
}

/// Garwood's interval of the mean of a Poisson count, such as events in a month.
///
/// **What it is.** From the α/2 quantile of Gamma(x) to the 1 − α/2 quantile of Gamma(x + 1). **When to use it.** For
/// counts without an upper limit. **What it does not say.** That events come independently of each other. **Range and
/// edge cases.** 0 and above; the lower end is 0 at x = 0; 0 to infinity when x or the confidence makes no sense.
/// **Reference.** Garwood 1936, Biometrika 28:437.
pub fn garwood(x: f64, confidence: f64) -> Interval {
    let known = alpha(confidence).filter(|_| x.is_finite() && x >= 0.0);
    let Some(alpha) = known else {
        return Interval {
            low: 0.0,
            high: f64::INFINITY,
        };
    };
    Interval {
        low: distributions::gamma(alpha / 2.0, x),
        high: distributions::gamma(1.0 - alpha / 2.0, x + 1.0),
    }
}

/// The mean of some values with Student's interval.
///
/// **What it is.** `mean ± t·s/sqrt(n)` with t of n − 1 degrees of freedom. **When to use it.** For order values when there
/// are 10 to 29; from about 30 on [`super::resampling::bca_mean`], below 10 the median and the range. **What it does not
/// say.** Where the middle value is: skewed values lie mostly below their mean. **Range and edge cases.** In the unit of
/// the values; the mean itself when all are equal; `None` for fewer than two values, for one that is not finite, or when
/// the confidence makes no sense. **Reference.** Student 1908, Biometrika 6:1.
pub fn mean_t(values: &[f64], confidence: f64) -> Option<(f64, Interval)> {
    let alpha = alpha(confidence)?;
    if values.len() < 2 {
        return None;
    }
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|v| (v - mean) * (v - mean)).sum();
    let error = (squares / (n - 1.0) / n).sqrt();
    let half = distributions::student(alpha, n - 1.0) * error;
    let interval = Interval {
        low: mean - half,
        high: mean + half,
    };
    (interval.low.is_finite() && interval.high.is_finite()).then_some((mean, interval))
}

/// Half the likely range that rounding leaves of a sum of reported shares.
///
/// **What it is.** `1.645 · step/sqrt(12) · sqrt(n)`: the errors of n rounded values, each spread evenly over the step.
/// **When to use it.** As one part of a likely range. **What it does not say.** What is certain: that is
/// [`super::bounds::rounding`]. **Range and edge cases.** 0 and above, in the unit of `step`; a step that is negative or
/// not finite counts as 0. **Reference.** Sheppard 1898, Proceedings of the London Mathematical Society 29:353.
pub fn rounding_half_width(step: f64, n_bins: usize) -> f64 {
    Z_LIKELY * (amount(step) / 12.0_f64.sqrt()) * (n_bins as f64).sqrt()
}

/// The least number of people from whom reported percentages can come.
///
/// **What it is.** The smallest n such that every percentage is 100·k/n, rounded to `decimals`, for a whole k. **When to
/// use it.** To say "at least n people" about a table that does not tell how many. **What it does not say.** How many
/// there are: usually far more. **Range and edge cases.** 1 to 100,000; `None` when no such n is found, for an empty list,
/// and for percentages outside 0..=100. A tie may have been rounded either way. **Reference.** Brown and Heathers 2017,
/// Social Psychological and Personality Science 8:363.
pub fn least_people(percents: &[f64], decimals: u32) -> Option<u64> {
    let is_percent = |p: &f64| (0.0..=100.0).contains(p);
    if percents.is_empty() || !percents.iter().all(is_percent) {
        return None;
    }
    let half = 0.5 * libm::pow(10.0, -f64::from(decimals));
    // More decimals than a float holds would leave no room for its own rounding.
    let slack = half + 1e-12 * 100.0;
    (1..=MOST_PEOPLE)
        .find(|n| {
            let n = f64::from(*n);
            percents.iter().all(|percent| {
                let people = (percent * n / 100.0).round();
                (100.0 * people / n - percent).abs() <= slack
            })
        })
        .map(u64::from)
}
