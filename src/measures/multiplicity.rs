//! What many tests at once leave of their p-values.
//!
//! All tests of one run are judged together, over all networks and dimensions. The adjusted values stand in the order of
//! the p-values that were given and compare with the rate itself: below 0.10 is a discovery at a rate of 10 %. A p-value
//! that is NaN counts as 1: what could not be tested is no discovery; others are brought into 0..=1.

/// Which p-value comes where: places by rising p, equal ones as they were given.
fn sorted(p_values: &[f64]) -> (Vec<usize>, Vec<f64>) {
    let cleaned: Vec<f64> = p_values
        .iter()
        .map(|p| if p.is_nan() { 1.0 } else { p.clamp(0.0, 1.0) })
        .collect();
    let mut order: Vec<usize> = (0..cleaned.len()).collect();
    order.sort_by(|a, b| cleaned[*a].total_cmp(&cleaned[*b]));
    (order, cleaned)
}

/// The least of `factor · p · m/rank` over all ranks from a p-value's own on.
fn step_up(p_values: &[f64], factor: f64) -> Vec<f64> {
    let (order, cleaned) = sorted(p_values);
    let mut adjusted = vec![1.0; cleaned.len()];
    let n = cleaned.len() as f64;
    let mut least: f64 = 1.0;
    for (rank, place) in order.iter().enumerate().rev() {
        least = least.min(factor * cleaned[*place] * (n / (rank + 1) as f64));
        adjusted[*place] = least;
    }
    adjusted
}

/// The p-values adjusted by Benjamini and Hochberg.
///
/// **What it is.** `min over ranks j ≥ i of min(1, m·p(j)/j)`. **When to use it.** For lists of discoveries (0.10) and of
/// alerts (0.05): among those below the rate at most that part is expected to be false. **What it does not say.** That a
/// single find is true with that probability; nor that it is large. **Range and edge cases.** 0..=1, at least p, in the
/// same order as p. Categories of one table are weakly negatively dependent, where it is standard; for any dependence see
/// [`benjamini_yekutieli`]. **Reference.** Benjamini and Hochberg 1995, Journal of the Royal Statistical Society B 57:289.
pub fn benjamini_hochberg(p_values: &[f64]) -> Vec<f64> {
    step_up(p_values, 1.0)
}

/// The p-values adjusted by Benjamini and Yekutieli.
///
/// **What it is.** [`benjamini_hochberg`] times `1 + ½ + … + 1/m`. **When to use it.** When tests may depend on each other
/// in any way and a false find is costly. **What it does not say.** See [`benjamini_hochberg`]; it is far more cautious.
/// **Range and edge cases.** 0..=1, at least the values of [`benjamini_hochberg`]. **Reference.** Benjamini and Yekutieli
/// 2001, Annals of Statistics 29:1165.
pub fn benjamini_yekutieli(p_values: &[f64]) -> Vec<f64> {
    let factor: f64 = (1..=p_values.len()).map(|rank| 1.0 / rank as f64).sum();
    step_up(p_values, factor)
}

/// The p-values adjusted by Holm.
///
/// **What it is.** `max over ranks j ≤ i of min(1, (m − j + 1)·p(j))`. **When to use it.** When not one false find may
/// be among those below the level. **What it does not say.** How many finds it costs. **Range and edge cases.** 0..=1, at
/// least the values of [`benjamini_hochberg`]. **Reference.** Holm 1979, Scandinavian Journal of Statistics 6:65.
pub fn holm(p_values: &[f64]) -> Vec<f64> {
    let (order, cleaned) = sorted(p_values);
    let mut adjusted = vec![1.0; cleaned.len()];
    let mut most: f64 = 0.0;
    for (rank, place) in order.iter().enumerate() {
        most = most
            .max((cleaned.len() - rank) as f64 * cleaned[*place])
            .min(1.0);
        adjusted[*place] = most;
    }
    adjusted
}
