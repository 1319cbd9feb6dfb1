//! How a report looks: colors, logo, fonts, and what it says of its maker.

use std::sync::Arc;

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

    /// The color of `#rrggbb`, in any case, or `#rgb`; `None` for everything else.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        let part =
            |shift: u32, mask: u32| u8::try_from((number >> shift) & mask).unwrap_or(u8::MAX);
        match digits.len() {
            6 => Some(Self(part(16, 0xff), part(8, 0xff), part(0, 0xff))),
            3 => Some(Self(
                17 * part(8, 0xf),
                17 * part(4, 0xf),
                17 * part(0, 0xf),
            )),
            _ => None,
        }
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

    /// Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Linear light of red, green and blue, 0 to 1 (IEC 61966-2-1).
    fn linear(self) -> [f64; 3] {
        [self.0, self.1, self.2].map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                libm::pow((part + 0.055) / 1.055, 2.4)
            }
        })
    }

    /// The contrast ratio of two colors, 1 to 21 (WCAG 2.2): text needs 4.5, shapes need 3.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// How different two colors look: the distance in `OKLab` (Ottosson 2020), 0 for the same and 1 between
    /// black and white.
    pub fn distance(self, other: Self) -> f64 {
        let (one, two) = (self.oklab(), other.oklab());
        let sum = one
            .iter()
            .zip(two)
            .map(|(one, two)| (one - two) * (one - two));
        libm::sqrt(sum.sum())
    }

    fn oklab(self) -> [f64; 3] {
        let [red, green, blue] = self.linear();
        let long =
            libm::cbrt(0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue);
        let middle =
            libm::cbrt(0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue);
        let short =
            libm::cbrt(0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue);
        [
            0.210_454_255_3 * long + 0.793_617_785_0 * middle - 0.004_072_046_8 * short,
            1.977_998_495_1 * long - 2.428_592_205_0 * middle + 0.450_593_709_9 * short,
            0.025_904_037_1 * long + 0.782_771_766_2 * middle - 0.808_675_766_0 * short,
        ]
    }

    /// The same hue, as much darker as it must be to reach a contrast on another color; black where no
    /// darker one does.
    #[must_use]
    pub fn darkened_to(self, contrast: f64, on: Self) -> Self {
        let darker = |percent: u32| {
            let part = |part: u8| u8::try_from(u32::from(part) * percent / 100).unwrap_or(part);
            Self(part(self.0), part(self.1), part(self.2))
        };
        (0..=100_u32)
            .rev()
            .map(darker)
            .find(|color| color.contrast(on) >= contrast)
            .unwrap_or(Self(0, 0, 0))
    }
}

/// The picture formats of a logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoFormat {
    /// SVG.
    Svg,
    /// PNG.
    Png,
}

/// The brand's picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    /// What the bytes are.
    pub format: LogoFormat,
    /// The file.
    pub bytes: Arc<[u8]>,
    /// Its width in heights.
    pub ratio: f64,
}

/// A font of the brand; letters that it lacks are set in the embedded ones.
#[derive(Clone, Debug, PartialEq)]
pub struct BrandFont {
    /// The family name inside the font.
    pub family: String,
    /// The regular face.
    pub regular: Arc<[u8]>,
    /// The bold face.
    pub bold: Arc<[u8]>,
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
#[derive(Clone, Debug, PartialEq)]
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
    /// The brand's picture, at the head of the first page.
    pub logo: Option<Logo>,
    /// The brand's font.
    pub font: Option<BrandFont>,
    /// What stands at the foot of every page instead of brand and month.
    pub footer: Option<String>,
    /// A text under the title.
    pub cover: Option<String>,
    /// Who made the report.
    pub prepared_by: Option<String>,
    /// Whether the report names the program that made it nowhere.
    pub white_label: bool,
}

/// The least contrast of text, and of what text stands on.
pub const TEXT_CONTRAST: f64 = 4.5;

/// The least distance of two colors (see [`Color::distance`]) that are told apart at a glance.
pub const CLEAR_DISTANCE: f64 = 0.12;

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
            logo: None,
            font: None,
            footer: None,
            cover: None,
            prepared_by: None,
            white_label: false,
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
            ..self.clone()
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
    fn colors_are_read_as_they_are_written() {
        assert_eq!(Color::from_hex("#0b5C8a"), Some(Color(0x0b, 0x5c, 0x8a)));
        assert_eq!(Color::from_hex("#fa0"), Some(Color(0xff, 0xaa, 0x00)));
        for wrong in ["0b5c8a", "#0b5c8", "#0b5c8g", "#+b5c8a", "blue", "#", ""] {
            assert_eq!(Color::from_hex(wrong), None, "{wrong}");
        }
        assert_eq!(Color(1, 2, 255).hex(), "#0102ff");
    }

    /// Black on white is 21 by definition; #767676 is known as the lightest grey with 4.5 on white
    /// (4.54), #777777 (4.48) as the first without.
    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let white = Color(255, 255, 255);
        assert!((Color(0, 0, 0).contrast(white) - 21.0).abs() < 1e-9);
        assert!((Color(0x76, 0x76, 0x76).contrast(white) - 4.54).abs() < 0.005);
        assert!((white.contrast(Color(0x77, 0x77, 0x77)) - 4.48).abs() < 0.005);
        let theme = Theme::default();
        for color in [theme.accent, theme.ink, theme.muted] {
            assert!(color.contrast(theme.paper) >= TEXT_CONTRAST);
        }
        assert!(theme.second.contrast(theme.paper) >= TEXT_CONTRAST);
        assert!(theme.accent.distance(theme.second) > CLEAR_DISTANCE);
    }

    /// `OKLab` of pure red is (0.628, 0.225, 0.126), of white (1, 0, 0) (Ottosson 2020, and CSS Color 4's
    /// table of named colors): their distance is sqrt(0.372² + 0.225² + 0.126²) = 0.453.
    #[test]
    fn distance_is_that_of_oklab() {
        let (red, white, black) = (Color(255, 0, 0), Color(255, 255, 255), Color(0, 0, 0));
        assert!((white.distance(black) - 1.0).abs() < 1e-4);
        assert!((red.distance(white) - 0.453).abs() < 1e-3);
        assert!(red.distance(red) < 1e-12);
    }

    #[test]
    fn a_pale_color_is_darkened_until_text_is_read() {
        let white = Color(255, 255, 255);
        let yellow = Color(0xff, 0xdd, 0x00);
        let better = yellow.darkened_to(TEXT_CONTRAST, white);
        assert!(better.contrast(white) >= TEXT_CONTRAST && better.contrast(white) < 4.8);
        assert_eq!(
            Color(0, 0, 0).darkened_to(TEXT_CONTRAST, white),
            Color(0, 0, 0)
        );
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
