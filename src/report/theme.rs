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
