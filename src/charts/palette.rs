//! Colors between the theme's: tints, and text that can be read on them.

use crate::report::Color;

/// `amount` (0..=1) of `color` over `ground`.
pub(super) fn mix(ground: Color, color: Color, amount: f64) -> Color {
    ground.under(color, amount)
}

/// The contrast of two colors as WCAG 2 defines it, 1..=21.
pub(super) fn contrast(one: Color, other: Color) -> f64 {
    one.contrast(other)
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
