//! From reported age bins to single years of age, and from there to any interval.

use thiserror::Error;

use super::bounds;
use super::intervals::{self, LIKELY};
use super::{Interval, amount};

/// Where open bins are closed: the first age that is left out.
const CLOSING_AGE: u8 = 100;

/// The youngest age of a pooled curve: no network admits younger people.
const POOL_FIRST_AGE: u8 = 13;

/// The first age of the bin 18–24.
const ADULT_AGE: u8 = 18;

/// The first age above the bin 18–24.
const YOUNG_ADULTS_END: u8 = 25;

/// What the shares are multiplied by before the fit, so that the result depends on the shares only and can be compared
/// between months and networks of any size.
const PSEUDO_COUNT: f64 = 10_000.0;

/// What an empty bin counts in the fit; a logarithm of nothing does not exist.
const FLOOR_COUNT: f64 = 0.5;

/// Steps of the fit; ordinary tables need 13 to 20.
const MAX_ITERATIONS: usize = 100;

/// The largest change of a log density in one step of the fit.
const MAX_STEP: f64 = 3.0;

/// The change of the log densities below which the fit stops.
const TOLERANCE: f64 = 1e-8;

/// Keeps the normal equations solvable where neither data nor penalty say anything.
const RIDGE: f64 = 1e-12;

/// How far a cut through an inner bin may err, as a share of that bin.
const KAPPA_INNER: f64 = 0.15;

/// The same for the first and the open bin, whose shape is known less.
const KAPPA_OUTER: f64 = 0.25;

/// A reported age bin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    /// The first age in completed years.
    pub from: u8,
    /// The first age above the bin; 100 for an open bin such as 65+.
    pub end: u8,
    /// The share or count of people in it, in any unit: the bins are normalized together.
    pub share: f64,
}

/// Why bins cannot be ungrouped; `index` is the place in the slice that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum UngroupError {
    /// There is no bin, or nobody is in any.
    #[error("no age bin holds anyone")]
    Empty,
    /// A share is below zero.
    #[error("the share of age bin {index} is negative")]
    Negative {
        /// The place of the bin.
        index: usize,
    },
    /// A share is infinite or not a number.
    #[error("the share of age bin {index} is not a finite number")]
    NotFinite {
        /// The place of the bin.
        index: usize,
    },
    /// A bin shares an age with a younger one.
    #[error("age bin {index} overlaps another")]
    Overlap {
        /// The place of the older bin.
        index: usize,
    },
    /// Ages are missing just below a bin. A missing bin is not an empty one: what is in it is not known.
    #[error("ages are missing below age bin {index}")]
    Gap {
        /// The place of the bin above the missing ages.
        index: usize,
    },
    /// A bin ends before it starts, or starts at 100 or later.
    #[error("the edges of age bin {index} are not a range of ages below 100")]
    BadEdges {
        /// The place of the bin.
        index: usize,
    },
}

/// An audience by single years of age.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The age of the first share.
    pub first_age: u8,
    /// The share of each age, one year apart; they sum to 1.
    pub shares: Vec<f64>,
    /// The bins it was made from, by age, normalized to a sum of 1.
    pub bins: Vec<Bin>,
    /// Whether the last bin is open, as 65+.
    pub open_last: bool,
    /// Whether fewer than three bins hold anyone: then every bin is spread evenly, and there is no likely range.
    pub too_few_bins: bool,
}

/// The share of an age interval with its ranges: `hard` contains `likely`, `likely` contains `value`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AgeShare {
    /// The best estimate.
    pub value: f64,
    /// The nominal 90 % range.
    pub likely: Interval,
    /// What the report makes certain.
    pub hard: Interval,
}

/// Splits reported age bins into single years of age.
///
/// **What it is.** A penalized composite link model on a grid of single years: the bins are Poisson counts
/// `Y = 10,000·y` with means `mu = C·exp(eta)`, and the k-th differences of `eta` are penalized by `lambda`; then every
/// bin is scaled to its reported share. `k = 3, lambda = 1e4` with at least six bins of which the last starts at 55 or
/// later, else `k = 2, lambda = 1e3`. Bins that reach age 100 get an artificial, nearly empty bin above, so that the
/// density falls off at the open end. Penalty and total are fixed: the same shares give the same curve.
///
/// **When to use it.** To answer for an interval that does not meet the bins, and to compare networks whose bins
/// differ. Ungroup each gender and each network by itself and add up afterwards.
///
/// **What it does not say.** Nothing about the shape inside a bin is observed: see [`Curve::hard`]. With the first bin
/// 18–24 the shape below 25 is weakly known; with four wide bins, hardly at all.
///
/// **Range and edge cases.** Shares of a bin add up to the reported share exactly. The order of `bins` and their unit do
/// not matter. An end above 100 is 100, and so is the end of the last bin when `open_last`. An empty bin is exactly
/// empty. With fewer than three bins that hold anyone every bin is spread evenly (`too_few_bins`). Errors:
/// [`UngroupError`].
///
/// **Reference.** Eilers 2007, Statistical Modelling 7:239; Rizzi, Gampe and Eilers 2015, American Journal of
/// Epidemiology 182:138.
pub fn ungroup(bins: &[Bin], open_last: bool) -> Result<Curve, UngroupError> {
    let bins = normalized(bins, open_last)?;
    let first_age = bins.first().map_or(0, |bin| bin.from);
    let filled = bins.iter().filter(|bin| bin.share > 0.0).count();
    let too_few_bins = filled < 3;
    let fitted = if too_few_bins { None } else { fit(&bins) };
    let mut shares = Vec::new();
    for bin in &bins {
        let ages = usize::from(bin.from - first_age)..usize::from(bin.end - first_age);
        let width = f64::from(bin.end - bin.from);
        let densities = fitted.as_ref().and_then(|all| all.get(ages));
        let inside: f64 = densities.map_or(0.0, |inside| inside.iter().sum());
        match densities {
            Some(densities) if inside > 0.0 && inside.is_finite() => {
                shares.extend(densities.iter().map(|d| bin.share * (d / inside)));
            }
            Some(_) | None => {
                shares.extend((bin.from..bin.end).map(|_| bin.share / width));
            }
        }
    }
    Ok(Curve {
        first_age,
        shares,
        bins,
        open_last,
        too_few_bins,
    })
}

/// Like [`ungroup`] for bins that start with 18–24, with the teenagers of another network.
///
/// **What it is.** A bin 13–17 of `teens` times the share of 18–24 is put below, the whole is ungrouped, the ages
/// below 18 are dropped and the rest is scaled to 1. `teens` is the ratio of 13–17 to 18–24 on another network of the
/// same business that reports both.
///
/// **When to use it.** Where a network's first bin is 18–24 and another network of the same business reports 13–17 and
/// 18–24: the neighbor below settles the shape inside 18–24, which is otherwise weakly known.
///
/// **What it does not say.** How many teenagers follow this network: the ages below 18 stay unreported.
///
/// **Range and edge cases.** Bins that do not start with 18–24, and a ratio that is negative or not finite, are
/// ungrouped without borrowing. Errors: [`UngroupError`].
///
/// **Reference.** As [`ungroup`]; the rule is a convention of this program.
pub fn ungroup_borrowing(bins: &[Bin], open_last: bool, teens: f64) -> Result<Curve, UngroupError> {
    let own = normalized(bins, open_last)?;
    let first = own
        .first()
        .copied()
        .filter(|bin| (bin.from, bin.end) == (ADULT_AGE, YOUNG_ADULTS_END));
    let Some(young) = first.filter(|_| teens.is_finite() && teens >= 0.0) else {
        return ungroup(bins, open_last);
    };
    let mut all = vec![Bin {
        from: POOL_FIRST_AGE,
        end: ADULT_AGE,
        share: teens * young.share,
    }];
    all.extend(&own);
    let mut curve = ungroup(&all, open_last)?;
    let n_teens = usize::from(ADULT_AGE - POOL_FIRST_AGE);
    curve.shares.drain(..n_teens.min(curve.shares.len()));
    let adults: f64 = curve.shares.iter().sum();
    for share in &mut curve.shares {
        *share /= adults;
    }
    Ok(Curve {
        first_age: ADULT_AGE,
        bins: own,
        ..curve
    })
}

/// The bins by age, checked, closed and with a sum of 1.
fn normalized(bins: &[Bin], open_last: bool) -> Result<Vec<Bin>, UngroupError> {
    for (index, bin) in bins.iter().enumerate() {
        if !bin.share.is_finite() {
            return Err(UngroupError::NotFinite { index });
        }
        if bin.share < 0.0 {
            return Err(UngroupError::Negative { index });
        }
        if bin.from >= bin.end || bin.from >= CLOSING_AGE {
            return Err(UngroupError::BadEdges { index });
        }
    }
    let mut sorted: Vec<(usize, Bin)> = bins.iter().copied().enumerate().collect();
    sorted.sort_by_key(|(index, bin)| (bin.from, bin.end, *index));
    for (_, bin) in &mut sorted {
        bin.end = bin.end.min(CLOSING_AGE);
    }
    if open_last && let Some((_, last)) = sorted.last_mut() {
        last.end = CLOSING_AGE;
    }
    for pair in sorted.windows(2) {
        if let [(_, younger), (index, older)] = pair {
            if older.from < younger.end {
                return Err(UngroupError::Overlap { index: *index });
            }
            if older.from > younger.end {
                return Err(UngroupError::Gap { index: *index });
            }
        }
    }
    // Divided by the largest first: the sum of huge shares would not be finite.
    let largest = sorted.iter().map(|(_, bin)| bin.share).fold(0.0, f64::max);
    let total: f64 = sorted.iter().map(|(_, bin)| bin.share / largest).sum();
    if largest <= 0.0 || !total.is_finite() {
        return Err(UngroupError::Empty);
    }
    Ok(sorted
        .into_iter()
        .map(|(_, bin)| Bin {
            share: bin.share / largest / total,
            ..bin
        })
        .collect())
}

/// A bin on the grid of the fit.
struct Cell {
    start: usize,
    end: usize,
    count: f64,
}

/// The densities of the penalized composite link model, before the scaling to the bins; `None` where the equations
/// could not be solved even once.
fn fit(bins: &[Bin]) -> Option<Vec<f64>> {
    let first = bins.first()?.from;
    let last = bins.last()?;
    let (order, lambda) = if bins.len() >= 6 && last.from >= 55 {
        (3, 1e4)
    } else {
        (2, 1e3)
    };
    let mut cells: Vec<Cell> = bins
        .iter()
        .map(|bin| Cell {
            start: usize::from(bin.from - first),
            end: usize::from(bin.end - first),
            count: (PSEUDO_COUNT * bin.share).max(FLOOR_COUNT),
        })
        .collect();
    let ages = usize::from(last.end - first);
    let mut grid = ages;
    if last.end == CLOSING_AGE {
        cells.push(Cell {
            start: ages,
            end: ages + 1,
            count: FLOOR_COUNT,
        });
        grid += 1;
    }
    let total: f64 = cells.iter().map(|cell| cell.count).sum();
    let mut log_density = vec![libm::log(total / grid as f64); grid];
    let mut equations = Equations::new(grid, &cells, order, lambda);
    let mut solved = false;
    for _ in 0..MAX_ITERATIONS {
        let Some(mut step) = equations.solve(&cells, &log_density) else {
            break;
        };
        for (new, old) in step.iter_mut().zip(&log_density) {
            *new -= old;
        }
        let largest = step.iter().fold(0.0, |max: f64, s| max.max(s.abs()));
        if !step.iter().all(|s| s.is_finite()) {
            break;
        }
        let scale = if largest > MAX_STEP {
            MAX_STEP / largest
        } else {
            1.0
        };
        for (value, s) in log_density.iter_mut().zip(&step) {
            *value += s * scale;
        }
        solved = true;
        if largest * scale < TOLERANCE {
            break;
        }
    }
    solved.then(|| {
        log_density
            .iter()
            .take(ages)
            .map(|value| libm::exp(*value))
            .collect()
    })
}

/// The normal equations of one step. Every row is nonzero only from the start of its bin or the reach of the penalty
/// on, whichever is younger, and so are the rows of the factor: only that envelope is computed.
struct Equations {
    size: usize,
    /// The first column of each row that is not zero.
    first: Vec<usize>,
    /// The penalty and the ridge: lower triangle, row by row.
    penalty: Vec<f64>,
    /// The matrix, then its factor.
    matrix: Vec<f64>,
}

impl Equations {
    fn new(size: usize, cells: &[Cell], order: usize, lambda: f64) -> Self {
        let differences: &[f64] = if order == 3 {
            &[-1.0, 3.0, -3.0, 1.0]
        } else {
            &[1.0, -2.0, 1.0]
        };
        let mut penalty = vec![0.0; size * size];
        for start in 0..size.saturating_sub(order) {
            for (i, a) in differences.iter().enumerate() {
                for (j, b) in differences.iter().enumerate().take(i + 1) {
                    penalty[(start + i) * size + start + j] += lambda * a * b;
                }
            }
        }
        for i in 0..size {
            penalty[i * size + i] += RIDGE;
        }
        let mut first = vec![0; size];
        for cell in cells {
            for (row, column) in first.iter_mut().enumerate().take(cell.end).skip(cell.start) {
                *column = cell.start.min(row.saturating_sub(order));
            }
        }
        Self {
            size,
            first,
            matrix: penalty.clone(),
            penalty,
        }
    }

    /// The next log densities, or `None` when a pivot vanishes.
    fn solve(&mut self, cells: &[Cell], log_density: &[f64]) -> Option<Vec<f64>> {
        let size = self.size;
        let density: Vec<f64> = log_density.iter().map(|value| libm::exp(*value)).collect();
        let mut right = vec![0.0; size];
        self.matrix.copy_from_slice(&self.penalty);
        for cell in cells {
            let inside = density.get(cell.start..cell.end)?;
            let mean: f64 = inside.iter().sum();
            let weighted: f64 = inside
                .iter()
                .zip(&log_density[cell.start..cell.end])
                .map(|(d, log)| d / mean * log)
                .sum();
            let working = (cell.count - mean) / mean + weighted;
            for i in cell.start..cell.end {
                right[i] = density[i] * working;
                for j in cell.start..=i {
                    self.matrix[i * size + j] += density[i] * (density[j] / mean);
                }
            }
        }
        self.factorize()?;
        for i in 0..size {
            let known: f64 = (self.first[i]..i)
                .map(|k| self.matrix[i * size + k] * right[k])
                .sum();
            right[i] -= known;
        }
        for (i, value) in right.iter_mut().enumerate() {
            *value /= self.matrix[i * size + i];
        }
        for i in (0..size).rev() {
            let value = right[i];
            let start = self.first[i];
            let row = &self.matrix[i * size + start..i * size + i];
            for (earlier, factor) in right[start..i].iter_mut().zip(row) {
                *earlier -= factor * value;
            }
        }
        Some(right)
    }

    /// Turns the matrix into the factors L and D of `L·D·L'`, in place.
    fn factorize(&mut self) -> Option<()> {
        let size = self.size;
        for i in 0..size {
            let (above, rest) = self.matrix.split_at_mut(i * size);
            let row = &mut rest[..size];
            for j in self.first[i]..i {
                let start = self.first[i].max(self.first[j]);
                let other = &above[j * size..j * size + size];
                // The row holds L·D up to the diagonal until it is done.
                let known: f64 = row[start..j]
                    .iter()
                    .zip(&other[start..j])
                    .map(|(a, b)| a * b)
                    .sum();
                row[j] -= known;
            }
            let mut pivot = row[i];
            for j in self.first[i]..i {
                let scaled = row[j] / above[j * size + j];
                pivot -= scaled * row[j];
                row[j] = scaled;
            }
            if pivot.abs() < f64::MIN_POSITIVE || !pivot.is_finite() {
                return None;
            }
            row[i] = pivot;
        }
        Some(())
    }
}

impl Curve {
    /// The share of the ages from `from` to `to`, both included.
    ///
    /// **What it is.** The sum of the single years. **When to use it.** As the best estimate for any interval; one that
    /// meets the bins gives their reported share. **What it does not say.** How sure it is: see [`age_share`].
    /// **Range and edge cases.** 0..=1; ages outside the curve count nothing; 0 when `to < from`. **Reference.** Rizzi,
    /// Gampe and Eilers 2015.
    pub fn share(&self, from: u8, to: u8) -> f64 {
        let start = usize::from(from.saturating_sub(self.first_age));
        if to < from || to < self.first_age {
            return 0.0;
        }
        let end = (usize::from(to - self.first_age) + 1).min(self.shares.len());
        let sum: f64 = self
            .shares
            .get(start..end)
            .map_or(0.0, |ages| ages.iter().sum());
        sum.clamp(0.0, 1.0)
    }

    /// What the bins make certain about the ages from `from` to `to`, both included.
    ///
    /// **What it is.** From the sum of the bins that lie inside to the sum of the bins that are touched. **When to use
    /// it.** Beside every estimate, and instead of one where [`Curve::cuts_open_bin`]. **What it does not say.** The
    /// rounding of the report and chance are not in it. **Range and edge cases.** Within 0..=1; a single point when the
    /// interval meets the bins. **Reference.** Manski 2003, Partial Identification of Probability Distributions.
    pub fn hard(&self, from: u8, to: u8) -> Interval {
        let sum = |selected: Vec<bool>| -> f64 {
            let sum: f64 = self
                .bins
                .iter()
                .zip(selected)
                .filter(|(_, is_selected)| *is_selected)
                .map(|(bin, _)| bin.share)
                .sum();
            sum.clamp(0.0, 1.0)
        };
        Interval {
            low: sum(self.inside(from, to)),
            high: sum(self.touched(from, to)),
        }
    }

    /// Half the likely range of the ungrouping alone for the ages from `from` to `to`, both included.
    ///
    /// **What it is.** `sqrt(sum of (kappa · y · 4·f·(1−f))²)` over the ends that cut a bin of share y at the fraction f;
    /// kappa is 0.15, and 0.25 in the first and in the open bin. **When to use it.** As one part of the band of
    /// [`age_share`]. **What it does not say.** It was calibrated on the real audiences on which it was checked, adult
    /// and mostly of the USA: 90 % is nominal. **Range and edge cases.** 0 when the interval meets the bins or
    /// `to < from`. **Reference.** None; calibrated on 60 audiences and 42 national age pyramids with known single
    /// years.
    pub fn ungroup_half_width(&self, from: u8, to: u8) -> f64 {
        if to < from {
            return 0.0;
        }
        let last = self.bins.len().saturating_sub(1);
        let mut squares = 0.0;
        for cut in [from, to.saturating_add(1)] {
            for (index, bin) in self.bins.iter().enumerate() {
                if bin.from < cut && cut < bin.end {
                    let is_outer = index == 0 || (self.open_last && index == last);
                    let kappa = if is_outer { KAPPA_OUTER } else { KAPPA_INNER };
                    let fraction = f64::from(cut - bin.from) / f64::from(bin.end - bin.from);
                    let half = kappa * bin.share * 4.0 * fraction * (1.0 - fraction);
                    squares += half * half;
                }
            }
        }
        squares.sqrt()
    }

    /// Whether the ages from `from` to `to`, both included, end inside the open bin: then only [`Curve::hard`] is known.
    pub fn cuts_open_bin(&self, from: u8, to: u8) -> bool {
        self.open_last
            && from <= to
            && self.bins.last().is_some_and(|bin| {
                [from, to.saturating_add(1)]
                    .iter()
                    .any(|cut| bin.from < *cut && *cut < bin.end)
            })
    }

    /// Which bins lie inside the ages.
    fn inside(&self, from: u8, to: u8) -> Vec<bool> {
        self.bins
            .iter()
            .map(|bin| from <= bin.from && bin.end <= to.saturating_add(1))
            .collect()
    }

    /// Which bins share an age with the interval.
    fn touched(&self, from: u8, to: u8) -> Vec<bool> {
        self.bins
            .iter()
            .map(|bin| from <= to && from < bin.end && bin.from <= to)
            .collect()
    }
}

/// The share of the ages from `from` to `to`, both included, with its likely and its hard range.
///
/// `people` is how many stand behind the shares, when known; `step` is the rounding step of the reported shares as a
/// fraction (0.001 for percentages with one decimal).
///
/// **What it is.** The best estimate of [`Curve::share`] ± `sqrt(h_ungroup² + h_sampling² + h_rounding²)`, cut to the
/// hard bounds; the hard bounds are those of the bins, widened by the rounding ([`bounds::rounding`]).
///
/// **When to use it.** For every question about an age interval.
///
/// **What it does not say.** Errors of the network's own guess of ages are in no range. Since hard bounds speak of the
/// audience that was reported, chance cannot widen the answer to a question that meets the bins.
///
/// **Range and edge cases.** `hard` contains `likely` contains `value`, all within 0..=1. Likely is hard when the
/// interval ends inside the open bin or there are too few bins. Unknown people: no chance in the range.
///
/// **Reference.** Wilson 1927, Journal of the American Statistical Association 22:209, for the part of chance.
pub fn age_share(
    curve: &Curve,
    from: u8,
    to: u8,
    people: Option<f64>,
    step: Option<f64>,
) -> AgeShare {
    let value = curve.share(from, to);
    let inside = curve.inside(from, to);
    let touched = curve.touched(from, to);
    let n_touched = touched.iter().filter(|is_touched| **is_touched).count();
    let step = step.map_or(0.0, amount);
    let values: Vec<f64> = curve.bins.iter().map(|bin| bin.share).collect();
    let certain = if step > 0.0 {
        Interval {
            low: bounds::rounding(&values, step, &inside, 1.0).low,
            high: bounds::rounding(&values, step, &touched, 1.0).high,
        }
    } else {
        curve.hard(from, to)
    };
    let hard = Interval {
        low: certain.low.clamp(0.0, value),
        high: certain.high.clamp(value, 1.0),
    };
    if curve.too_few_bins || curve.cuts_open_bin(from, to) {
        return AgeShare {
            value,
            likely: hard,
            hard,
        };
    }
    let ungrouping = curve.ungroup_half_width(from, to);
    let sampling = people.map_or(0.0, |people| {
        let wilson = intervals::wilson((value * people).round(), people, LIKELY);
        (wilson.high - wilson.low) / 2.0
    });
    let rounding = intervals::rounding_half_width(step, n_touched);
    let half = (ungrouping * ungrouping + sampling * sampling + rounding * rounding).sqrt();
    AgeShare {
        value,
        likely: Interval {
            low: (value - half).max(hard.low),
            high: (value + half).min(hard.high),
        },
        hard,
    }
}

/// One curve from several, on the ages 13 to 99: the first share is that of age 13.
///
/// **What it is.** The mean of the curves with the given weights, which are normalized. **When to use it.** To see
/// several networks of one kind of audience as one, each ungrouped from its own bins; the weight is the size of the
/// audience. **What it does not say.** Nothing about people who are in several of the audiences: they count once in each.
/// **Range and edge cases.** 87 shares that sum to 1; ages below 13 count as 13; weights below zero or not finite count
/// as 0; all shares are 0 when no weight is left. **Reference.** Law of total probability.
pub fn pool(curves: &[(f64, &Curve)]) -> Vec<f64> {
    let mut pooled = vec![0.0; usize::from(CLOSING_AGE - POOL_FIRST_AGE)];
    let largest = curves.iter().map(|(w, _)| amount(*w)).fold(0.0, f64::max);
    if largest <= 0.0 {
        return pooled;
    }
    let total: f64 = curves.iter().map(|(w, _)| amount(*w) / largest).sum();
    for (weight, curve) in curves {
        let weight = amount(*weight) / largest / total;
        let first = usize::from(curve.first_age);
        for (offset, share) in curve.shares.iter().enumerate() {
            let place = (first + offset).saturating_sub(usize::from(POOL_FIRST_AGE));
            if let Some(sum) = pooled.get_mut(place) {
                *sum += weight * share;
            }
        }
    }
    pooled
}

/// How many years the audience is outside the band of ages from `from` to `to`, both included, on average.
///
/// **What it is.** The 1-Wasserstein distance to the nearest audience inside the band: the sum of
/// `share · distance(age + 0.5, [from, to + 1])`. **When to use it.** To tell "just missed" from "a generation off",
/// which a share inside the band cannot. **What it does not say.** On which side the audience lies. **Range and edge
/// cases.** Years, 0 and above; shares are used as they are (they should sum to 1); 0 when `to < from`. **Reference.**
/// Villani 2009, Optimal Transport, chapter 6.
pub fn mean_distance(first_age: u8, shares: &[f64], from: u8, to: u8) -> f64 {
    if to < from {
        return 0.0;
    }
    let low = f64::from(from);
    let high = f64::from(to) + 1.0;
    shares
        .iter()
        .enumerate()
        .map(|(offset, share)| {
            let middle = f64::from(first_age) + offset as f64 + 0.5;
            let outside = (low - middle).max(middle - high).max(0.0);
            amount(*share) * outside
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The reference values are the formula written on its own with `numpy.linalg.solve` on the dense normal
    /// equations, with a bin 13–17 of 4.2/51.8 times the share of 18–24 in front.
    #[test]
    fn borrowed_teenagers_settle_the_shape_below_25() {
        let edges = [18, 25, 35, 45, 55, 65, 100];
        let shares = [30.0, 33.0, 18.0, 10.0, 6.0, 3.0];
        let bins: Vec<Bin> = edges
            .windows(2)
            .zip(shares)
            .map(|(edge, share)| Bin {
                from: edge[0],
                end: edge[1],
                share,
            })
            .collect();
        let curve = ungroup_borrowing(&bins, true, 4.2 / 51.8).unwrap();
        assert_eq!(curve.first_age, 18);
        assert_eq!(curve.bins.len(), 6);
        assert!((curve.share(20, 30) - 0.488_557_337_262).abs() < 1e-6);
        assert!((curve.share(25, 40) - 0.445_812_304_604).abs() < 1e-6);
        assert!((curve.share(18, 18) - 0.019_783_960_321).abs() < 1e-6);
        assert!(
            (curve.share(18, 24) - 0.3).abs() < 1e-9,
            "a bin keeps its share"
        );
        let plain = ungroup(&bins, true).unwrap();
        assert!((plain.share(20, 30) - 0.429_891_198_285).abs() < 1e-6);
        // Bins that start elsewhere have nothing to borrow for.
        let teens = [
            Bin {
                from: 13,
                end: 18,
                share: 2.0,
            },
            bins[0],
            bins[1],
            bins[2],
            bins[3],
            bins[4],
            bins[5],
        ];
        assert_eq!(ungroup_borrowing(&teens, true, 0.1), ungroup(&teens, true));
    }
}
