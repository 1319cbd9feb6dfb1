//! Colors and page size.

/// An sRGB color.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color(
    /// Red.
    pub u8,
    /// Green.
    pub u8,
    /// Blue.
    pub u8,
);

impl Color {
    /// `#rrggbb`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// `amount` (0..=1, others as the nearest of these) of `color` over this one.
    #[must_use]
    pub fn under(self, color: Self, amount: f64) -> Self {
        Self(
            channel(self.0, color.0, amount),
            channel(self.1, color.1, amount),
            channel(self.2, color.2, amount),
        )
    }

    /// The contrast of two colors as WCAG 2 defines it, 1..=21, in any order.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |byte: u8| {
            let value = f64::from(byte) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                libm::pow((value + 0.055) / 1.055, 2.4)
            }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
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

/// How a report looks: two accents beside greys, distinguishable without color vision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// The observed audience.
    pub accent: Color,
    /// The declared profile.
    pub second: Color,
    /// Text.
    pub ink: Color,
    /// Secondary text: at least 4.5:1 on `paper`.
    pub muted: Color,
    /// Lines and grids.
    pub line: Color,
    /// Quiet surfaces.
    pub surface: Color,
    /// The page.
    pub paper: Color,
}

impl Default for Theme {
    fn default() -> Self {
        Self {
            accent: Color(0x0b, 0x5c, 0x8a),
            second: Color(0xc2, 0x57, 0x0c),
            ink: Color(0x1b, 0x1f, 0x24),
            muted: Color(0x5b, 0x64, 0x6e),
            line: Color(0xd5, 0xda, 0xdf),
            surface: Color(0xf3, 0xf5, 0xf7),
            paper: Color(0xff, 0xff, 0xff),
        }
    }
}

impl Theme {
    /// The same brand on a dark ground, for screens at night: the two accents lightened until they can
    /// be read as text, with greys of its own. Paper is never dark.
    #[must_use]
    pub fn dark(&self) -> Self {
        let paper = Color(0x14, 0x18, 0x1c);
        Self {
            accent: lightened(self.accent, paper),
            second: lightened(self.second, paper),
            ink: Color(0xe7, 0xea, 0xed),
            muted: Color(0xa6, 0xaf, 0xb9),
            line: Color(0x3a, 0x42, 0x4a),
            surface: Color(0x1e, 0x24, 0x2a),
            paper,
        }
    }
}

/// The color with as much white as it needs to stand out from a dark ground.
fn lightened(color: Color, ground: Color) -> Color {
    const CLEAR: f64 = 6.0;
    let white = Color(0xff, 0xff, 0xff);
    (0..20_u8)
        .map(|step| color.under(white, f64::from(step) / 20.0))
        .find(|lighter| lighter.contrast(ground) >= CLEAR)
        .unwrap_or(white)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        // Black on white is 21 by definition; #767676 is the well-known lightest gray that passes
        // 4.5 on white (4.54).
        let white = Color(255, 255, 255);
        assert!((Color(0, 0, 0).contrast(white) - 21.0).abs() < 1e-9);
        let gray = Color(0x76, 0x76, 0x76).contrast(white);
        assert!((gray - 4.54).abs() < 0.01, "{gray}");
    }

    #[test]
    fn both_grounds_can_be_read_with_any_accent() {
        for accent in [
            Color(0, 0, 0),
            Color(0x0b, 0x5c, 0x8a),
            Color(0xff, 0xee, 0),
        ] {
            let theme = Theme {
                accent,
                ..Theme::default()
            };
            let dark = theme.dark();
            for color in [dark.accent, dark.second, dark.ink, dark.muted] {
                assert!(color.contrast(dark.paper) >= 4.5, "{}", color.hex());
                assert!(color.contrast(dark.surface) >= 4.5, "{}", color.hex());
            }
        }
        let light = Theme::default();
        for color in [light.accent, light.second, light.ink, light.muted] {
            assert!(color.contrast(light.paper) >= 4.5, "{}", color.hex());
        }
    }
}
