//! What rounded, withheld, unknown and cut-off figures make certain.

use super::{Interval, amount, fraction};

/// Bounds for the sum of some values that were all rounded to a step and are known to add up to `total`.
///
/// **What it is.** Each value lies in `[x − step/2, x + step/2]` and not below 0; the sum over the selected S lies in
/// `[max(sum of lows in S, total − sum of highs outside), min(sum of highs in S, total − sum of lows outside)]`.
///
/// **When to use it.** For any sum of reported percentages. Values, step and total are in one unit.
///
/// **What it does not say.** Nothing about chance. It presumes that the values are all there are.
///
/// **Range and edge cases.** 0 and above; a value without a flag is not selected. When the values cannot add up to the
/// total at all, the total is not used. Values and steps that are negative or not finite count as 0.
///
/// **Reference.** The closed form of a linear program; Manski 2003, Partial Identification of Probability Distributions.
pub fn rounding(values: &[f64], step: f64, selected: &[bool], total: f64) -> Interval {
    let half = amount(step) / 2.0;
    let mut inside = Interval {
        low: 0.0,
        high: 0.0,
    };
    let mut outside = inside;
    for (index, value) in values.iter().enumerate() {
        let value = amount(*value);
        let is_selected = selected.get(index).copied().unwrap_or(false);
        let sum = if is_selected {
            &mut inside
        } else {
            &mut outside
        };
        sum.low += (value - half).max(0.0);
        sum.high += value + half;
    }
    let pinned = Interval {
        low: inside.low.max(total - outside.high),
        high: inside.high.min(total - outside.low),
    };
    // The slack is for values that add up only but for the last digit of floating point.
    let slack = 1e-12 * total.abs();
    if total.is_finite() && pinned.low <= pinned.high + slack {
        Interval {
            low: pinned.low.min(pinned.high),
            high: pinned.high.max(pinned.low),
        }
    } else {
        inside
    }
}

/// Bounds for a share that is known only among those of whom it is known.
///
/// **What it is.** `[s·(1 − u), s·(1 − u) + u]`: nobody or everybody of the unknown part u belongs. **When to use it.**
/// For undisclosed gender and "(not set)"; the best estimate stays `share`. **What it does not say.** Whether the unknown
/// are like the known. **Range and edge cases.** Within 0..=1; `share` itself when nothing is unknown; NaN counts as 0.
/// **Reference.** Manski 2003, Partial Identification of Probability Distributions.
pub fn with_unknown(share: f64, unknown: f64) -> Interval {
    let unknown = fraction(unknown);
    let low = fraction(share) * (1.0 - unknown);
    Interval {
        low,
        high: fraction(low + unknown),
    }
}

/// Bounds for all that a cut-off list leaves out.
///
/// **What it is.** `total − sum of listed`, where each listed value was rounded to `step`. **When to use it.** For the 45
/// cities of a list and all others. Values, step and total are in one unit. **What it does not say.** How many others
/// there are. **Range and edge cases.** From 0 to `total`; all of `total` for an empty list. **Reference.** Arithmetic.
pub fn top_list_rest(listed: &[f64], step: f64, total: f64) -> Interval {
    let total = amount(total);
    let half = amount(step) / 2.0;
    let mut rest = Interval {
        low: total,
        high: total,
    };
    for value in listed {
        let value = amount(*value);
        rest.low -= value + half;
        rest.high -= (value - half).max(0.0);
    }
    Interval {
        low: rest.low.clamp(0.0, total),
        high: rest.high.clamp(0.0, total),
    }
}

/// Bounds for one category that a list of the largest does not show.
///
/// **What it is.** From 0 to the smaller of the smallest listed value, rounded up, and all that is left out
/// ([`top_list_rest`]). **When to use it.** When a profile names a country that the list does not. **What it does not
/// say.** That the category is empty. **Range and edge cases.** From 0 to `total`; the order of the list does not matter;
/// for an empty list nothing is known but the total. **Reference.** Arithmetic.
pub fn unlisted(listed: &[f64], step: f64, total: f64) -> Interval {
    let rest = top_list_rest(listed, step, total).high;
    let half = amount(step) / 2.0;
    let high = listed
        .iter()
        .map(|value| amount(*value) + half)
        .fold(rest, f64::min);
    Interval { low: 0.0, high }
}

/// Bounds for the share of a cell that is withheld because it has fewer people than a threshold.
///
/// **What it is.** From 0 to `(threshold − 1)/people`. **When to use it.** For a cell that the network does not show. **What
/// it does not say.** That the cell is empty: withheld is not zero. **Range and edge cases.** Within 0..=1; everything is
/// possible when `people` or the threshold is not a finite number, or nobody is there. **Reference.** Arithmetic.
pub fn suppressed(threshold: f64, people: f64) -> Interval {
    if !threshold.is_finite() || !people.is_finite() || people <= 0.0 {
        return Interval::ANY_SHARE;
    }
    Interval {
        low: 0.0,
        high: fraction((threshold - 1.0) / people),
    }
}
