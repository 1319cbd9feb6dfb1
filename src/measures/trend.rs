//! Whether a series of months rises, breaks, or has an unusual month.

use super::{Interval, distributions, median, whole};

/// Up to so many values the p of a rank correlation is exact.
const MOST_EXACT: usize = 60;

/// Fewer months have no change point.
const LEAST_MONTHS: usize = 12;

/// The least months on each side of a change point.
const LEAST_SEGMENT: usize = 3;

/// What a change point costs, in units of `σ²·ln T`.
const PENALTY: f64 = 6.0;

/// The median absolute deviation of a normal variable is this part of its standard deviation, turned over.
const MEDIAN_DEVIATION: f64 = 1.4826;

/// Fewer months do not say what is usual.
const LEAST_USUAL: usize = 6;

/// The standard deviations that are usual.
const USUAL_DEVIATIONS: f64 = 3.0;

/// A straight line through a series that single wild months do not bend.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// Value by unit of time.
    pub slope: f64,
    /// The value at time 0.
    pub intercept: f64,
    /// The interval of the slope.
    pub interval: Interval,
}

/// Values by size; adding nothing turns −0 into 0, which is the same value.
fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut sorted: Vec<f64> = values.map(|value| value + 0.0).collect();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// The sizes of groups of equal values in a sorted list.
fn ties(sorted: &[f64]) -> impl Iterator<Item = usize> {
    sorted
        .chunk_by(|a, b| a.total_cmp(b).is_eq())
        .map(<[f64]>::len)
}

/// Theil and Sen's slope of points `(time, value)`.
///
/// **What it is.** The median of the slopes of all pairs of points, with Sen's interval: the slopes at ranks
/// `(N ± z·σ)/2` of the N sorted ones, σ² the variance of Kendall's S with ties. The intercept goes through the medians.
///
/// **When to use it.** For the change by month of a share, from six months on.
///
/// **What it does not say.** Whether the trend goes on. Neighboring months depend on each other, so the interval is too
/// narrow.
///
/// **Range and edge cases.** In units of value by unit of time. `None` for fewer than two different times, for anything
/// that is not finite, or for a confidence that is not above 0 and below 1.
///
/// **Reference.** Sen 1968, Journal of the American Statistical Association 63:1379, equation 2.6; Theil 1950.
pub fn theil_sen(points: &[(f64, f64)], confidence: f64) -> Option<Line> {
    let is_usable = confidence > 0.0 && confidence < 1.0;
    if !is_usable || points.iter().any(|(x, y)| !x.is_finite() || !y.is_finite()) {
        return None;
    }
    let mut slopes = Vec::new();
    for (place, (x1, y1)) in points.iter().enumerate() {
        for (x2, y2) in &points[place + 1..] {
            if x1.total_cmp(x2).is_ne() {
                slopes.push((y2 - y1) / (x2 - x1));
            }
        }
    }
    slopes.sort_by(f64::total_cmp);
    let slope = median(&slopes)?;
    let times = sorted(points.iter().map(|point| point.0));
    let values = sorted(points.iter().map(|point| point.1));
    let term = |n: usize| {
        let n = n as f64;
        n * (n - 1.0) * (2.0 * n + 5.0)
    };
    let tied: f64 = ties(&times).chain(ties(&values)).map(term).sum();
    let deviation = ((term(points.len()) - tied) / 18.0).max(0.0).sqrt();
    let z = -distributions::normal((1.0 - confidence) / 2.0);
    let n = slopes.len() as f64;
    let last = slopes.len() - 1;
    let upper = whole(f64::midpoint(n, z * deviation).round_ties_even()).min(last);
    let lower = whole(f64::midpoint(n, -z * deviation).round_ties_even() - 1.0).min(last);
    let line = Line {
        slope,
        intercept: median(&values)? - slope * median(&times)?,
        interval: Interval {
            low: slopes[lower],
            high: slopes[upper],
        },
    };
    // Two points may be too far apart for a float.
    let is_finite = |value: f64| value.is_finite();
    [
        line.slope,
        line.intercept,
        line.interval.low,
        line.interval.high,
    ]
    .into_iter()
    .all(is_finite)
    .then_some(line)
}

/// Whether a series rises or falls.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Monotony {
    /// Kendall's tau-b with time, −1..=1.
    pub tau: f64,
    /// The probability of such a tau, of either sign, when months are in no order.
    pub p: f64,
}

/// The test of Mann and Kendall for a series in the order of time.
///
/// **What it is.** Kendall's tau-b of values and time; its two-sided p counts the orders of these values, equal ones
/// included, that are as strongly ordered: exact up to 60 values, above with the normal approximation.
///
/// **When to use it.** Beside [`theil_sen`], to say rising, falling or flat; from six months on.
///
/// **What it does not say.** How steep it is. With four values even a perfect order has p = 0.083. Neighboring months
/// depend on each other, so p is too small.
///
/// **Range and edge cases.** When all values are equal tau is 0 and p is 1; months that are missing do not matter, only
/// the order does; `None` for fewer than two values or NaN.
///
/// **Reference.** Mann 1945, Econometrica 13:245; Kendall 1970, Rank Correlation Methods, chapters 3 to 5.
pub fn mann_kendall(values: &[f64]) -> Option<Monotony> {
    if values.len() < 2 || values.iter().any(|value| value.is_nan()) {
        return None;
    }
    let (mut rising, mut falling) = (0_usize, 0_usize);
    for (place, earlier) in values.iter().enumerate() {
        for later in &values[place + 1..] {
            rising += usize::from(later > earlier);
            falling += usize::from(later < earlier);
        }
    }
    let different = rising + falling;
    if different == 0 {
        return Some(Monotony { tau: 0.0, p: 1.0 });
    }
    let n = values.len();
    let all = n * (n - 1) / 2;
    let s = rising as f64 - falling as f64;
    let tau = s / ((all as f64).sqrt() * (different as f64).sqrt());
    let groups: Vec<usize> = ties(&sorted(values.iter().copied())).collect();
    let p = if n <= MOST_EXACT {
        2.0 * at_most_inversions(&groups, rising.min(falling))
    } else {
        let term = |n: usize| (n * (n - 1)) as f64 * (2 * n + 5) as f64;
        let tied: f64 = groups.iter().map(|group| term(*group)).sum();
        let variance = (term(n) - tied) / 18.0;
        2.0 * distributions::normal_upper(s.abs() / variance.sqrt())
    };
    Some(Monotony {
        tau: tau.clamp(-1.0, 1.0),
        p: p.min(1.0),
    })
}

/// The probability of at most so many inversions in a random order of values, given the sizes of groups of equal ones.
///
/// Only sums of positive numbers: the tails keep their digits.
fn at_most_inversions(groups: &[usize], most: usize) -> f64 {
    let mut all = vec![1.0];
    let mut n = 0;
    for group in groups {
        n += group;
        let of_group = subset_sums(n, *group);
        let mut next = vec![0.0; all.len() + of_group.len() - 1];
        for (place, probability) in all.iter().enumerate() {
            for (sum, of_sum) in next[place..].iter_mut().zip(&of_group) {
                *sum += probability * of_sum;
            }
        }
        next.truncate(most + 1);
        all = next;
    }
    all.iter().sum()
}

/// The probability of each number of inversions when `k` equal values stand at random among `n` (Gaussian binomials).
fn subset_sums(n: usize, k: usize) -> Vec<f64> {
    // `by_chosen[j]` for a growing n: the last value is one of j with probability j/n, and then stands before none;
    // otherwise it stands behind all j.
    let mut by_chosen = vec![vec![1.0]];
    by_chosen.resize(k + 1, Vec::new());
    for length in 1..=n {
        for chosen in (1..=k.min(length)).rev() {
            let is_chosen = chosen as f64 / length as f64;
            let size = chosen * (length - chosen) + 1;
            let mut next = vec![0.0; size];
            for (sum, old) in next.iter_mut().zip(&by_chosen[chosen - 1]) {
                *sum += is_chosen * old;
            }
            for (sum, old) in next.iter_mut().skip(chosen).zip(&by_chosen[chosen]) {
                *sum += (1.0 - is_chosen) * old;
            }
            by_chosen[chosen] = next;
        }
    }
    by_chosen.pop().unwrap_or_default()
}

/// What the noise of a series is and what a change point costs: `(σ, penalty)`.
///
/// **What it is.** `σ = 1.4826 · MAD(differences)/sqrt 2`, with MAD the median absolute deviation from the median, and
/// `6σ²·ln T`. **When to use it.** For [`segment_ends`]. **What it does not say.** With 2 in place of 6 pure noise alarms in
/// 22 % of series of twelve months, with 6 in 5 %. **Range and edge cases.** 0 and above; σ is 0 when most differences are
/// equal; `None` for fewer than two values or one that is not finite. **Reference.** Killick, Fearnhead and Eckley 2012,
/// Journal of the American Statistical Association 107:1590, for the form of the penalty; the 6 is a convention.
pub fn change_penalty(values: &[f64]) -> Option<(f64, f64)> {
    let differences = sorted(values.windows(2).map(|pair| pair[1] - pair[0]));
    let middle = median(&differences)?;
    let deviations = sorted(differences.iter().map(|d| (d - middle).abs()));
    let sigma = MEDIAN_DEVIATION * median(&deviations)? / std::f64::consts::SQRT_2;
    let penalty = PENALTY * sigma * sigma * libm::log(values.len() as f64);
    let is_usable = values.iter().all(|value| value.is_finite()) && penalty.is_finite();
    is_usable.then_some((sigma, penalty))
}

/// Squared deviations from the mean of every part of a series.
struct Costs {
    sums: Vec<f64>,
    squares: Vec<f64>,
}

impl Costs {
    fn new(values: &[f64]) -> Self {
        // From the middle, so that squares do not swallow the deviations.
        let middle = values.iter().sum::<f64>() / values.len().max(1) as f64;
        let (mut sum, mut square) = (0.0, 0.0);
        let mut costs = Self {
            sums: vec![0.0],
            squares: vec![0.0],
        };
        for value in values {
            let value = value - middle;
            sum += value;
            square += value * value;
            costs.sums.push(sum);
            costs.squares.push(square);
        }
        costs
    }

    fn of(&self, from: usize, end: usize) -> f64 {
        let sum = self.sums[end] - self.sums[from];
        let square = self.squares[end] - self.squares[from];
        (square - sum * sum / (end - from) as f64).max(0.0)
    }
}

/// The ends of the segments into which a series falls, each the place after its last value.
///
/// **What it is.** The segmentation that minimizes the squared deviations from the segments' means plus `penalty` for each
/// segment, found exactly by dynamic programming over all ends. **When to use it.** With [`change_penalty`]; for one change
/// to report, [`change_point`]. **What it does not say.** Why a level changed; a slow trend is cut into steps. **Range and
/// edge cases.** The last end is the length of the series; one segment when it is shorter than two least segments; empty
/// for no values, one that is not finite, or a penalty that is NaN. A least segment of 0 counts as 1. **Reference.**
/// Jackson et al. 2005, IEEE Signal Processing Letters 12:105; Killick et al. 2012, Journal of the American Statistical
/// Association 107:1590.
pub fn segment_ends(values: &[f64], least_segment: usize, penalty: f64) -> Vec<usize> {
    let n = values.len();
    let sum: f64 = values.iter().map(|value| value * value).sum();
    if n == 0 || !sum.is_finite() || penalty.is_nan() {
        return Vec::new();
    }
    let least = least_segment.max(1);
    let costs = Costs::new(values);
    let mut best = vec![f64::INFINITY; n + 1];
    let mut starts = vec![0; n + 1];
    best[0] = 0.0;
    for end in 1..=n {
        for start in 0..end {
            if start > 0 && (start < least || end - start < least) {
                continue;
            }
            let total = best[start] + costs.of(start, end) + penalty;
            if total < best[end] {
                best[end] = total;
                starts[end] = start;
            }
        }
    }
    let mut ends = Vec::new();
    let mut end = n;
    while end > 0 {
        ends.push(end);
        end = starts[end];
    }
    ends.reverse();
    ends
}

/// A month from which on a series has another level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChangePoint {
    /// The place of the first value of the new level.
    pub at: usize,
    /// The mean of the segment before.
    pub before: f64,
    /// The mean of the segment that begins there.
    pub after: f64,
}

/// The strongest change of level in a series of months, if there is one.
///
/// **What it is.** Of the changes in [`segment_ends`], with segments of at least three months and [`change_penalty`], the
/// one without which the squared deviations would grow most.
///
/// **When to use it.** From twelve months on, for one series of one share; report the month and the two levels. All series
/// together are one family of alerts.
///
/// **What it does not say.** Why. In pure noise of twelve months it finds one in 5 % of series; a step of four standard
/// deviations is found in the right month in 84 %.
///
/// **Range and edge cases.** `None` for fewer than twelve values, for one that is not finite, when there is no noise to
/// measure against, and when nothing changed.
///
/// **Reference.** Killick, Fearnhead and Eckley 2012, Journal of the American Statistical Association 107:1590.
pub fn change_point(values: &[f64]) -> Option<ChangePoint> {
    let (_, penalty) = change_penalty(values).filter(|(sigma, _)| *sigma > 0.0)?;
    if values.len() < LEAST_MONTHS {
        return None;
    }
    let ends = segment_ends(values, LEAST_SEGMENT, penalty);
    let costs = Costs::new(values);
    let mut edges = vec![0];
    edges.extend(ends);
    let mut strongest: Option<(f64, ChangePoint)> = None;
    let mean =
        |from: usize, end: usize| values[from..end].iter().sum::<f64>() / (end - from) as f64;
    for edge in edges.windows(3) {
        let (from, at, end) = (edge[0], edge[1], edge[2]);
        let gain = costs.of(from, end) - costs.of(from, at) - costs.of(at, end);
        if strongest.is_none_or(|(best, _)| gain > best) {
            let point = ChangePoint {
                at,
                before: mean(from, at),
                after: mean(at, end),
            };
            strongest = Some((gain, point));
        }
    }
    strongest.map(|(_, point)| point)
}

/// The range in which the next month is usual, from the months before.
///
/// **What it is.** The mean of the months ± 3 of their standard deviations, with n − 1 in the divisor. **When to use
/// it.** For one number of one channel, from six months on. **What it does not say.** Where a trend leads: for a rising
/// series it is too wide below and too narrow above. **Range and edge cases.** In the unit of the values, and of no width
/// when all are equal; `None` for fewer than six values or one that is not finite. **Reference.** Shewhart 1931, Economic
/// Control of Quality of Manufactured Product; some tools have n in the divisor, which makes it narrower.
pub fn usual_range(months: &[f64]) -> Option<Interval> {
    if months.len() < LEAST_USUAL {
        return None;
    }
    let n = months.len() as f64;
    let mean = months.iter().sum::<f64>() / n;
    let squares: f64 = months.iter().map(|m| (m - mean) * (m - mean)).sum();
    let half = USUAL_DEVIATIONS * (squares / (n - 1.0)).sqrt();
    half.is_finite().then_some(Interval {
        low: mean - half,
        high: mean + half,
    })
}
