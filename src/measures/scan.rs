//! Which ages are over-represented, and whether that is more than chance.

use super::resampling::Generator;
use super::{amount, proportions};

/// The random tables against which intervals are judged.
const N_TABLES: u32 = 199;

/// Ages in a row that hold more people than the baseline predicts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cluster {
    /// The first age.
    pub from: u8,
    /// The last age, included.
    pub to: u8,
    /// The people in it.
    pub people: f64,
    /// The people that the baseline predicts.
    pub expected: f64,
    /// The logarithm of the likelihood ratio, above 0.
    pub log_likelihood_ratio: f64,
    /// The part of random tables, this one included, whose best interval is as good: 0.005 to 1.
    pub p: f64,
}

/// An interval of ages between two edges, and the bins it is made of.
struct Window {
    from: u8,
    to: u8,
    first_bin: usize,
    end_bin: usize,
}

/// All intervals that are not too narrow or too wide.
fn windows(edges: &[u8], widths: (u8, u8)) -> Vec<Window> {
    let mut windows = Vec::new();
    for (first_bin, from) in edges.iter().enumerate() {
        for (end_bin, end) in edges.iter().enumerate().skip(first_bin + 1) {
            let width = end - from;
            if (widths.0..=widths.1).contains(&width) {
                windows.push(Window {
                    from: *from,
                    to: end - 1,
                    first_bin,
                    end_bin,
                });
            }
        }
    }
    windows
}

/// `0, a, a + b, …`, so that an interval is a difference of two.
fn cumulated(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut sums = vec![0.0];
    let mut sum = 0.0;
    for value in values {
        sum += value;
        sums.push(sum);
    }
    sums
}

/// Kulldorff's log likelihood ratio of x people where E of n are expected; 0 when there are not more.
fn log_likelihood_ratio(x: f64, expected: f64, n: f64) -> f64 {
    if x <= expected || expected <= 0.0 {
        return 0.0;
    }
    let outside = n - x;
    let inside = x * libm::log(x / expected);
    if outside > 0.0 {
        inside + outside * libm::log(outside / (n - expected))
    } else {
        inside
    }
}

/// The ages that are over-represented, the strongest first, none overlapping a stronger one.
///
/// **What it is.** Of all intervals between two edges, `widths.0` to `widths.1` years wide, those with the largest
/// `x·ln(x/E) + (n − x)·ln((n − x)/(n − E))`, x people where the baseline expects E of n; p is the part of 199 random
/// tables with the baseline's shares, and the table itself, whose own best interval is at least as good.
///
/// **When to use it.** On reported bins, whose counts are real, with a baseline of the same bins; 3 to 20 years. On an
/// ungrouped curve the place of an interval means something, p does not.
///
/// **What it does not say.** How much of the audience it is, nor whether the ages beside it are worth less. With 199 tables
/// p is never below 0.005: judge these p-values as a family of their own.
///
/// **Range and edge cases.** `edges` are ages that rise, one more than there are bins; the last bin ends below the last
/// edge, so an open bin is mostly too wide to be part of an interval. Counts and shares that are negative or not finite
/// count as 0. Empty when the lists do not fit together, nobody is in one of them, or no interval holds more people than
/// expected.
///
/// **Reference.** Kulldorff 1997, Communications in Statistics: Theory and Methods 26:1481.
pub fn age_scan(
    edges: &[u8],
    counts: &[f64],
    baseline: &[f64],
    widths: (u8, u8),
    generator: &mut Generator,
) -> Vec<Cluster> {
    let rises = edges.windows(2).all(|pair| pair[0] < pair[1]);
    let n_bins = edges.len().saturating_sub(1);
    let people: f64 = counts.iter().map(|count| amount(*count)).sum();
    let shares = proportions(baseline);
    let (true, Some(shares)) = (
        rises && counts.len() == n_bins && baseline.len() == n_bins && people > 0.0,
        shares,
    ) else {
        return Vec::new();
    };
    if !people.is_finite() {
        return Vec::new();
    }
    let windows = windows(edges, widths);
    let expected = cumulated(shares.iter().map(|share| share * people));
    let ratios = |counts: &[f64]| -> Vec<f64> {
        let sums = cumulated(counts.iter().map(|count| amount(*count)));
        windows
            .iter()
            .map(|window| {
                let x = sums[window.end_bin] - sums[window.first_bin];
                let e = expected[window.end_bin] - expected[window.first_bin];
                log_likelihood_ratio(x, e, people)
            })
            .collect()
    };
    let seen = ratios(counts);
    let best_by_chance: Vec<f64> = (0..N_TABLES)
        .map(|_| {
            let table = generator.multinomial(people, &shares);
            ratios(&table).into_iter().fold(0.0, f64::max)
        })
        .collect();
    let sums = cumulated(counts.iter().map(|count| amount(*count)));
    let mut order: Vec<usize> = (0..windows.len())
        .filter(|place| seen[*place] > 0.0)
        .collect();
    order.sort_by(|a, b| seen[*b].total_cmp(&seen[*a]).then(a.cmp(b)));
    let mut clusters: Vec<Cluster> = Vec::new();
    for place in order {
        let window = &windows[place];
        let overlaps = clusters
            .iter()
            .any(|cluster| cluster.from <= window.to && window.from <= cluster.to);
        if overlaps {
            continue;
        }
        let as_good = best_by_chance.iter().filter(|best| **best >= seen[place]);
        clusters.push(Cluster {
            from: window.from,
            to: window.to,
            people: sums[window.end_bin] - sums[window.first_bin],
            expected: expected[window.end_bin] - expected[window.first_bin],
            log_likelihood_ratio: seen[place],
            p: (as_good.count() + 1) as f64 / f64::from(N_TABLES + 1),
        });
    }
    clusters
}
