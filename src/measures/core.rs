//! The ages that an audience is about: the shortest interval that holds half of it.

use super::proportions;

/// The share of the audience that a core holds.
const CORE_MASS: f64 = 0.5;

/// The widest core that is worth naming, in years.
const MAX_WIDTH: usize = 20;

/// How much denser a core is than the rest, at least.
const MIN_DENSITY_RATIO: f64 = 1.5;

/// What each of two cores holds, at least.
const MIN_RUN_MASS: f64 = 0.10;

/// What sums of shares may miss by because of floating point.
const SLACK: f64 = 1e-12;

/// Ages in a row and the share they hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CoreInterval {
    /// The first age.
    pub from: u8,
    /// The last age, included.
    pub to: u8,
    /// The share of the audience in it.
    pub share: f64,
}

impl CoreInterval {
    fn width(self) -> usize {
        usize::from(self.to - self.from) + 1
    }
}

/// What can be said about the core of an audience.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Core {
    /// One core.
    One(CoreInterval),
    /// Two separate cores, the younger first.
    Two(CoreInterval, CoreInterval),
    /// None: the ages are spread too evenly.
    None,
}

/// The curve with a sum of 1 and only as many ages as an age can count; `None` when nobody is in it.
fn normalized(first_age: u8, shares: &[f64]) -> Option<Vec<f64>> {
    let ages = usize::from(u8::MAX - first_age) + 1;
    proportions(&shares[..shares.len().min(ages)])
}

/// The age at a place of the curve.
fn age(first_age: u8, offset: usize) -> u8 {
    u8::try_from(offset).map_or(u8::MAX, |offset| first_age.saturating_add(offset))
}

/// The shortest run of whole ages that holds at least the share `mass` of the audience.
///
/// **What it is.** The interval of fewest years whose shares sum to at least `mass`; among equally short ones the one that
/// holds most, then the youngest. **When to use it.** To say in one phrase where an audience is. **What it does not
/// say.** A flat curve has such an interval too, and there it is arbitrary: [`core()`] says whether it means anything. The
/// ends are off by about a year. **Range and edge cases.** `shares` are normalized first, negative ones and NaN count as
/// 0; `mass` is brought into 0..=1, one age is the least; `None` when nobody is in the curve or `mass` is NaN.
/// **Reference.** Hyndman 1996, The American Statistician 50:120.
pub fn shortest_interval(first_age: u8, shares: &[f64], mass: f64) -> Option<CoreInterval> {
    let shares = normalized(first_age, shares)?;
    if mass.is_nan() {
        return None;
    }
    let wanted = mass.clamp(0.0, 1.0) - SLACK;
    let mut sums = vec![0.0];
    let mut sum = 0.0;
    for share in &shares {
        sum += share;
        sums.push(sum);
    }
    let mut best: Option<CoreInterval> = None;
    let mut end = 1;
    for start in 0..shares.len() {
        end = end.max(start + 1);
        while end < shares.len() && sums[end] - sums[start] < wanted {
            end += 1;
        }
        let held = sums[end] - sums[start];
        if held < wanted {
            break;
        }
        let found = CoreInterval {
            from: age(first_age, start),
            to: age(first_age, end - 1),
            share: held.clamp(0.0, 1.0),
        };
        let is_better = best.is_none_or(|best| {
            found.width() < best.width()
                || (found.width() == best.width() && found.share > best.share + SLACK)
        });
        if is_better {
            best = Some(found);
        }
    }
    best
}

/// The densest ages that together hold at least the share `mass`, as runs of ages, the youngest first.
///
/// **What it is.** The highest density region: ages by falling share until `mass` is reached, then joined where they
/// follow each other. **When to use it.** To see whether an audience has one center or several. **What it does not
/// say.** A run can be an accident of a flat curve. **Range and edge cases.** As [`shortest_interval`]; equal shares are
/// taken from the youngest on; empty when nobody is in the curve. **Reference.** Hyndman 1996, The American Statistician
/// 50:120.
pub fn densest_ages(first_age: u8, shares: &[f64], mass: f64) -> Vec<CoreInterval> {
    let Some(shares) = normalized(first_age, shares) else {
        return Vec::new();
    };
    if mass.is_nan() {
        return Vec::new();
    }
    let wanted = mass.clamp(0.0, 1.0) - SLACK;
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by(|a, b| shares[*b].total_cmp(&shares[*a]).then(a.cmp(b)));
    let mut is_taken = vec![false; shares.len()];
    let mut held = 0.0;
    for place in order {
        is_taken[place] = true;
        held += shares[place];
        if held >= wanted {
            break;
        }
    }
    let mut runs: Vec<CoreInterval> = Vec::new();
    let mut follows = false;
    for (offset, share) in shares.iter().enumerate() {
        if is_taken[offset] {
            let to = age(first_age, offset);
            match runs.last_mut() {
                Some(run) if follows => {
                    run.to = to;
                    run.share += share;
                }
                Some(_) | None => runs.push(CoreInterval {
                    from: to,
                    to,
                    share: *share,
                }),
            }
        }
        follows = is_taken[offset];
    }
    runs
}

/// The core of an audience, if it has one.
///
/// **What it is.** Two cores when at least two runs of the densest half ([`densest_ages`]) hold 10 % each, of which the
/// two heaviest are named; else the shortest interval with half of the audience. Either is claimed only when it is at most
/// 20 years wide (two together) and on average at least 1.5 times as dense as all other ages.
///
/// **When to use it.** Before the phrase "your core audience is …".
///
/// **What it does not say.** That the rest does not matter: half of the audience is outside. The ends are off by about a
/// year.
///
/// **Range and edge cases.** [`Core::None`] for flat curves and for nobody.
///
/// **Reference.** Hyndman 1996, The American Statistician 50:120; the limits of width and density are conventions.
pub fn core(first_age: u8, shares: &[f64]) -> Core {
    let n_ages = shares.len().min(usize::from(u8::MAX - first_age) + 1);
    let mut runs = densest_ages(first_age, shares, CORE_MASS);
    runs.retain(|run| run.share >= MIN_RUN_MASS - SLACK);
    // A stable sort by weight, so that of equal runs the younger ones stay.
    runs.sort_by(|a, b| b.share.total_cmp(&a.share));
    if let [a, b, ..] = runs.as_slice()
        && is_claimable(&[*a, *b], n_ages)
    {
        return if a.from < b.from {
            Core::Two(*a, *b)
        } else {
            Core::Two(*b, *a)
        };
    }
    match shortest_interval(first_age, shares, CORE_MASS) {
        Some(interval) if is_claimable(&[interval], n_ages) => Core::One(interval),
        Some(_) | None => Core::None,
    }
}

/// Whether the intervals are narrow and dense enough to be named.
fn is_claimable(intervals: &[CoreInterval], n_ages: usize) -> bool {
    let width: usize = intervals.iter().map(|interval| interval.width()).sum();
    let share: f64 = intervals.iter().map(|interval| interval.share).sum();
    let outside = n_ages.saturating_sub(width);
    // Compared as products: outside may hold no age or nobody.
    let is_dense =
        share * outside as f64 >= MIN_DENSITY_RATIO * (1.0 - share).max(0.0) * width as f64;
    width <= MAX_WIDTH && is_dense
}
