//! Colors between the theme's: tints, and text that can be read on them.

use crate::report::Color;

/// `amount` (0..=1) of `color` over `ground`.
pub(super) fn mix(ground: Color, color: Color, amount: f64) -> Color {
    Color(
        channel(ground.0, color.0, amount),
        channel(ground.1, color.1, amount),
        channel(ground.2, color.2, amount),
    )
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a value between two bytes, rounded"
)]
fn channel(ground: u8, color: u8, amount: f64) -> u8 {
    let amount = amount.clamp(0.0, 1.0);
    (f64::from(ground) + (f64::from(color) - f64::from(ground)) * amount).round() as u8
}

/// The contrast of two colors as WCAG 2 defines it, 1..=21.
pub(super) fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(color: Color) -> f64 {
    let linear = |byte: u8| {
        let value = f64::from(byte) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            libm::pow((value + 0.055) / 1.055, 2.4)
        }
    };
    0.2126 * linear(color.0) + 0.7152 * linear(color.1) + 0.0722 * linear(color.2)
}

/// The color of text on `ground`: the first of `wanted` with a contrast of 4.5, else black or
/// white, one of which always has it.
pub(super) fn text_on(ground: Color, wanted: &[Color]) -> Color {
    if let Some(color) = wanted.iter().find(|color| contrast(**color, ground) >= 4.5) {
        return *color;
    }
    let (black, white) = (Color(0, 0, 0), Color(255, 255, 255));
    if contrast(black, ground) >= contrast(white, ground) {
        black
    } else {
        white
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        // Black on white is 21 by definition; #767676 is the well-known lightest gray that passes
        // 4.5 on white (4.54).
        assert!((contrast(Color(0, 0, 0), Color(255, 255, 255)) - 21.0).abs() < 1e-9);
        let gray = contrast(Color(0x76, 0x76, 0x76), Color(255, 255, 255));
        assert!((gray - 4.54).abs() < 0.01, "{gray}");
    }

    #[test]
    fn text_can_be_read_on_every_tint() {
        for step in 0..=100 {
            let ground = mix(
                Color(255, 255, 255),
                Color(0x0b, 0x5c, 0x8a),
                f64::from(step) / 100.0,
            );
            let text = text_on(ground, &[Color(0x1b, 0x1f, 0x24), Color(255, 255, 255)]);
            assert!(contrast(text, ground) >= 4.5, "{step}");
        }
    }
}
