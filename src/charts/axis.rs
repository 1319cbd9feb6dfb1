//! Scales: a linear map to pixels, round ticks, and percents as ticks need them.

use crate::i18n::Texts;
use crate::report::Unit;

/// What is drawn for a share or for points, which may be anything: not negative, not endless, no
/// longer than any sheet is wide.
pub(super) fn drawable(value: f64) -> f64 {
    if value.is_finite() {
        value.clamp(0.0, 1e6)
    } else {
        0.0
    }
}

/// What is drawn for a number that may be anything and may be below zero.
pub(super) fn finite(value: f64) -> f64 {
    if value.is_finite() {
        value.clamp(-1e12, 1e12)
    } else {
        0.0
    }
}

/// The ends of an interval in their order, each drawable.
pub(super) fn ordered((low, high): (f64, f64)) -> (f64, f64) {
    let (low, high) = (finite(low), finite(high));
    (low.min(high), low.max(high))
}

/// Maps values from `low..=max` to pixels, clamped to the ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// The pixel of `low`.
    pub(super) start: f64,
    /// The pixel of `max`; may be left of or above `start`.
    pub(super) end: f64,
    /// The smallest value.
    pub(super) low: f64,
    /// The largest value; above `low`.
    pub(super) max: f64,
}

impl Scale {
    /// A scale from zero; a `max` that is not above zero counts as one.
    pub(super) fn new(start: f64, end: f64, max: f64) -> Self {
        let max = if max.is_finite() && max > 0.0 {
            max
        } else {
            1.0
        };
        Self {
            start,
            end,
            low: 0.0,
            max,
        }
    }

    /// A scale between two values in any order; where they are equal, one is added.
    pub(super) fn between(start: f64, end: f64, ends: (f64, f64)) -> Self {
        let (low, high) = ordered(ends);
        let max = if high - low > 1e-12 { high } else { low + 1.0 };
        Self {
            start,
            end,
            low,
            max,
        }
    }

    /// The pixel of a value.
    pub(super) fn at(self, value: f64) -> f64 {
        let value = finite(value).clamp(self.low, self.max);
        self.start + (self.end - self.start) * (value - self.low) / (self.max - self.low)
    }
}

/// The least and the greatest of some values, zero for none.
pub(super) fn extent(values: impl IntoIterator<Item = f64>) -> (f64, f64) {
    let mut ends: Option<(f64, f64)> = None;
    for value in values.into_iter().map(finite) {
        let (low, high) = ends.unwrap_or((value, value));
        ends = Some((low.min(value), high.max(value)));
    }
    ends.unwrap_or((0.0, 0.0))
}

/// Round values between two ends, about `about` steps of 1, 2 or 5 times a power of ten, with their
/// texts; points have no sign.
pub(super) fn ticks(ends: (f64, f64), about: u8, unit: Unit, texts: &Texts) -> Vec<(f64, String)> {
    let factor = match unit {
        Unit::Share | Unit::Points => 100.0,
        Unit::Times | Unit::Amount => 1.0,
    };
    let (low, high) = ordered(ends);
    let (low, high) = (low * factor, high * factor);
    let wanted = ((high - low) / f64::from(about.max(1))).max(1e-3);
    let mut exponent: i32 = 15;
    while exponent > -4 && power_of_ten(exponent) > wanted {
        exponent -= 1;
    }
    let power = power_of_ten(exponent);
    let step = [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|step| *step >= wanted * 0.999)
        .unwrap_or(10.0 * power);
    let decimals = if step >= 0.999 {
        0
    } else {
        u8::try_from(-exponent).unwrap_or(0)
    };
    let slack = (high - low) * 1e-6;
    let first = ((low - slack) / step).ceil();
    (0..64_u8)
        .map(|count| first + f64::from(count))
        .take_while(|count| count * step <= high + slack)
        .map(|count| {
            let value = count * step;
            // Minus zero is no tick.
            let shown = if count == 0.0 { 0.0 } else { value };
            let decimals = if count == 0.0 { 0 } else { decimals };
            let words = match unit {
                Unit::Share => texts.percent(shown / 100.0, decimals),
                Unit::Points => texts.number(shown.abs(), decimals),
                Unit::Times | Unit::Amount => texts.number(shown, decimals),
            };
            (shown / factor, words)
        })
        .collect()
}

/// Round shares from zero up to `max`, about `about` steps of 1, 2 or 5 times a power of ten
/// percent, with their texts.
pub(super) fn percent_ticks(max: f64, about: u8, texts: &Texts) -> Vec<(f64, String)> {
    let max = drawable(max).clamp(1e-5, 1e4);
    ticks((0.0, max), about, Unit::Share, texts)
}

fn power_of_ten(exponent: i32) -> f64 {
    libm::pow(10.0, f64::from(exponent))
}

/// Shares as percents for bar ends: whole percents, one decimal for all where one of them is below
/// one percent; `<0.1%` for what is smaller still.
pub(super) fn percents(shares: &[f64], texts: &Texts) -> Vec<String> {
    let tiny = |share: f64| share > 0.0 && share < 0.01;
    let decimals = u8::from(shares.iter().any(|share| tiny(drawable(*share))));
    shares
        .iter()
        .map(|share| match drawable(*share) {
            share if share > 0.0 && share < 0.0005 => format!("<{}", texts.percent(0.001, 1)),
            0.0 => texts.percent(0.0, 0),
            share => texts.percent(share, decimals),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn ticks_are_round_and_start_at_zero() {
        let texts = Texts::new(Lang::En);
        let words = |max: f64| -> Vec<String> {
            percent_ticks(max, 4, &texts)
                .into_iter()
                .map(|(_, words)| words)
                .collect()
        };
        assert_eq!(words(0.062), ["0%", "2%", "4%", "6%"]);
        assert_eq!(words(0.011), ["0%", "0.5%", "1.0%"]);
        assert_eq!(words(1.0), ["0%", "50%", "100%"]);
        assert_eq!(words(f64::NAN)[0], "0%");
        assert!((percent_ticks(0.062, 4, &texts)[3].0 - 0.06).abs() < 1e-12);
    }

    #[test]
    fn small_shares_are_not_written_as_nothing() {
        let texts = Texts::new(Lang::En);
        assert_eq!(percents(&[0.25, 0.0], &texts), ["25%", "0%"]);
        assert_eq!(
            percents(&[0.25, 0.004, 0.0001], &texts),
            ["25.0%", "0.4%", "<0.1%"]
        );
    }
}
