//! Scales: a linear map to pixels, round ticks, and percents as ticks need them.

use crate::i18n::{Args, Texts};

/// What is drawn for a number that may be anything: not negative, not endless.
pub(super) fn drawable(value: f64) -> f64 {
    if value.is_finite() {
        value.max(0.0)
    } else {
        0.0
    }
}

/// Maps values from `0..=max` to pixels, clamped to the ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// The pixel of zero.
    pub(super) start: f64,
    /// The pixel of `max`; may be left of or above `start`.
    pub(super) end: f64,
    /// The largest value; above zero.
    pub(super) max: f64,
}

impl Scale {
    /// A scale; a `max` that is not above zero counts as one.
    pub(super) fn new(start: f64, end: f64, max: f64) -> Self {
        let max = if max.is_finite() && max > 0.0 {
            max
        } else {
            1.0
        };
        Self { start, end, max }
    }

    /// The pixel of a value.
    pub(super) fn at(self, value: f64) -> f64 {
        self.start + (self.end - self.start) * (drawable(value) / self.max).min(1.0)
    }
}

/// Round shares from zero up to `max`, about `about` steps of 1, 2 or 5 times a power of ten
/// percent, with their texts.
pub(super) fn percent_ticks(max: f64, about: u8, texts: &Texts) -> Vec<(f64, String)> {
    let max_percent = (drawable(max) * 100.0).clamp(1e-3, 1e6);
    let wanted = max_percent / f64::from(about.max(1));
    let mut exponent: i32 = 6;
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
    let mut ticks = Vec::new();
    let mut count: u32 = 0;
    while f64::from(count) * step <= max_percent * 1.0001 {
        let share = f64::from(count) * step / 100.0;
        ticks.push((
            share,
            texts.percent(share, if count == 0 { 0 } else { decimals }),
        ));
        count += 1;
    }
    ticks
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
            share if share > 0.0 && share < 0.0005 => {
                let least = Args::new().text("number", texts.percent(0.001, 1));
                texts.get("less-than", &least)
            }
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
