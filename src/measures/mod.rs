//! Pure statistics on slices and plain types; knows no file, no network and no other room.
//!
//! All shares are fractions in 0..=1. A **hard** interval is always true given the report, a **likely** interval is a
//! nominal 90 % range, and they are never mixed: hard contains likely, likely contains the best estimate.
//! No function here panics on any input, NaN and infinities included.

pub mod bounds;
pub mod channels;
pub mod contingency;
pub mod core;
pub mod decomposition;
pub mod distances;
mod distributions;
pub mod intervals;
pub mod joint;
pub mod lift;
pub mod log_odds;
pub mod multiplicity;
pub mod overlap;
pub mod rake;
pub mod resampling;
pub mod scan;
pub mod suppression;
pub mod survival;
pub mod trend;
pub mod ungroup;

/// A closed interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// Every share there is: what is said when nothing is known.
    pub const ANY_SHARE: Self = Self {
        low: 0.0,
        high: 1.0,
    };
}

/// A share brought into 0..=1; what is not a number counts as 0.
fn fraction(share: f64) -> f64 {
    if share.is_nan() {
        0.0
    } else {
        share.clamp(0.0, 1.0)
    }
}

/// An amount brought into 0 and above; what is not a finite number counts as 0.
fn amount(value: f64) -> f64 {
    if value.is_finite() {
        // Adding nothing turns −0 into 0: one over it would be minus infinity.
        value.max(0.0) + 0.0
    } else {
        0.0
    }
}

/// Amounts brought to a sum of 1; `None` when there is nothing of anything.
fn proportions(values: &[f64]) -> Option<Vec<f64>> {
    let largest = values
        .iter()
        .map(|value| amount(*value))
        .fold(0.0, f64::max);
    if largest <= 0.0 {
        return None;
    }
    // Divided by the largest first: sums of huge amounts would not be finite.
    let parts = values.iter().map(|value| amount(*value) / largest);
    let total: f64 = parts.clone().sum();
    Some(parts.map(|part| part / total).collect())
}

/// The middle of sorted values; of an even number the mean of both; `None` of nothing.
fn median(sorted: &[f64]) -> Option<f64> {
    let upper = *sorted.get(sorted.len() / 2)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    Some(f64::midpoint(*sorted.get(sorted.len() / 2 - 1)?, upper))
}

/// The whole part of a number as a place in a list; 0 for what is negative or NaN.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast takes the nearest place there is, and callers bound it by the length of a list"
)]
fn whole(value: f64) -> usize {
    value as usize
}
