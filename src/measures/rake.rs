//! Iterative proportional fitting: a table with given margins that stays as close to a seed as it can.

/// Cycles through the margins before it gives up.
const MAX_CYCLES: usize = 1_000;

/// How far a margin may be from its target, as a share of the target.
const TOLERANCE: f64 = 1e-9;

/// A known margin of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Margin {
    /// The axes that the margin keeps, in the order of its targets; each at most once.
    pub axes: Vec<usize>,
    /// The sums that are wanted, row-major over `axes`.
    pub targets: Vec<f64>,
}

/// A raked table.
#[derive(Clone, Debug, PartialEq)]
pub struct Raked {
    /// The cells, row-major; the seed when the input was not usable.
    pub table: Vec<f64>,
    /// Whether all margins are met.
    pub converged: bool,
    /// How many times all margins were gone through; 0 when the input was not usable.
    pub cycles: usize,
}

/// Fits a table to margins.
///
/// **What it is.** Cells are multiplied by target/current, margin after margin, until every margin is met within 1e-9 of
/// its target or 1,000 cycles are over. The result keeps the odds ratios of the seed; from a seed of ones it is the
/// maximum entropy table.
///
/// **When to use it.** To join margins that share dimensions in ways [`super::joint::product_shared`] does not cover, or to carry the
/// associations of a sibling source over.
///
/// **What it does not say.** Associations that neither seed nor margins hold. When it did not converge the margins
/// contradict each other or the zeros of the seed, and only bounds may be reported.
///
/// **Range and edge cases.** Cells are 0 and above; zeros of the seed stay zero. Not usable, so not converged with 0
/// cycles: a shape that does not fit the seed, axes that do not exist or come twice, targets of the wrong number, or
/// anything negative or not finite. No margin: the seed, converged.
///
/// **Reference.** Deming and Stephan 1940, Annals of Mathematical Statistics 11:427; Ireland and Kullback 1968,
/// Biometrika 55:179.
pub fn rake(shape: &[usize], seed: &[f64], margins: &[Margin]) -> Raked {
    let mut table = seed.to_vec();
    let Some(places) = margin_places(shape, seed, margins) else {
        return Raked {
            table,
            converged: false,
            cycles: 0,
        };
    };
    let mut converged = margins.is_empty();
    let mut cycles = 0;
    while !converged && cycles < MAX_CYCLES {
        cycles += 1;
        for (margin, places) in margins.iter().zip(&places) {
            let current = sums(&table, places, margin.targets.len());
            for (cell, place) in table.iter_mut().zip(places) {
                let factor = margin.targets[*place] / current[*place];
                if current[*place] > 0.0 && factor.is_finite() {
                    *cell *= factor;
                }
            }
        }
        converged = margins.iter().zip(&places).all(|(margin, places)| {
            sums(&table, places, margin.targets.len())
                .iter()
                .zip(&margin.targets)
                .all(|(current, target)| (current - target).abs() <= TOLERANCE * target)
        });
    }
    Raked {
        table,
        converged,
        cycles,
    }
}

/// The sums of the cells by their place in a margin.
fn sums(table: &[f64], places: &[usize], len: usize) -> Vec<f64> {
    let mut sums = vec![0.0; len];
    for (cell, place) in table.iter().zip(places) {
        sums[*place] += cell;
    }
    sums
}

/// For every margin the place of every cell in it; `None` when the input does not fit together.
fn margin_places(shape: &[usize], seed: &[f64], margins: &[Margin]) -> Option<Vec<Vec<usize>>> {
    let n_cells = shape
        .iter()
        .try_fold(1_usize, |product, length| product.checked_mul(*length))?;
    let is_amount = |value: &f64| value.is_finite() && *value >= 0.0;
    if n_cells != seed.len() || !seed.iter().all(is_amount) {
        return None;
    }
    let mut all = Vec::new();
    for margin in margins {
        let mut is_kept = vec![false; shape.len()];
        let mut n_targets = 1_usize;
        for axis in &margin.axes {
            let kept = is_kept.get_mut(*axis)?;
            if *kept {
                return None;
            }
            *kept = true;
            n_targets = n_targets.checked_mul(*shape.get(*axis)?)?;
        }
        if n_targets != margin.targets.len() || !margin.targets.iter().all(is_amount) {
            return None;
        }
        let mut places = Vec::with_capacity(n_cells);
        let mut position = vec![0; shape.len()];
        for _ in 0..n_cells {
            let place = margin
                .axes
                .iter()
                .fold(0, |place, axis| place * shape[*axis] + position[*axis]);
            places.push(place);
            for axis in (0..shape.len()).rev() {
                position[axis] += 1;
                if position[axis] < shape[axis] {
                    break;
                }
                position[axis] = 0;
            }
        }
        all.push(places);
    }
    Some(all)
}
