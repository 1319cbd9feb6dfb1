//! Pure statistics on slices and plain types; knows no file, no network and no other room.
//!
//! All shares are fractions in 0..=1. A **hard** interval is always true given the report, a **likely** interval is a
//! nominal 90 % range, and they are never mixed: hard contains likely, likely contains the best estimate.
//! No function here panics on any input, NaN and infinities included.

pub mod bounds;
pub mod core;
pub mod intervals;
pub mod joint;
pub mod overlap;
mod quantiles;
pub mod rake;
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
        value.max(0.0)
    } else {
        0.0
    }
}
