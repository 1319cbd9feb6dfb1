//! `theme.toml` to checked colors, files and texts.

use std::ops::Range;

use toml::de::DeTable;

use super::codes;
use crate::diag::{Diagnostic, Warned};
use crate::profile::document::{Document, quoted};
use crate::report::{CLEAR_DISTANCE, Color, TEXT_CONTRAST, Theme};

/// A commented `theme.toml`, which `audiencefit template theme` prints.
pub const THEME_EXAMPLE: &str = include_str!("theme.toml");

pub(super) const THEME_KEYS: [&str; 9] = [
    "accent",
    "second",
    "logo",
    "font",
    "font_bold",
    "footer",
    "cover",
    "prepared_by",
    "white_label",
];

/// What a theme file says. Everything is optional.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThemeFile {
    /// The color of the observed audience.
    pub accent: Option<Color>,
    /// The color of the declared profile.
    pub second: Option<Color>,
    /// The logo, SVG or PNG, relative to the theme file.
    pub logo: Option<String>,
    /// The regular face of the font, relative to the theme file.
    pub font: Option<String>,
    /// Its bold face; none: the regular one.
    pub font_bold: Option<String>,
    /// The line at the foot of every page.
    pub footer: Option<String>,
    /// A text under the title.
    pub cover: Option<String>,
    /// Who made the report.
    pub prepared_by: Option<String>,
    /// Whether the report names this program nowhere.
    pub white_label: bool,
}

/// Reads a theme file; `file` is its name as the user knows it. An empty text is a theme that changes nothing.
///
/// # Errors
///
/// Every complaint, sorted by place, when at least one of them is an error: a color that is none, one on
/// which text cannot be read, two that cannot be told apart.
pub fn read_theme(text: &str, file: &str) -> Result<Warned<ThemeFile>, Vec<Diagnostic>> {
    let mut document = Document::new(text, file);
    let Some(root) = document.parse() else {
        return document.finish(ThemeFile::default());
    };
    document.check_keys(&root, &THEME_KEYS, file);
    let accent = read_color(&mut document, &root, "accent");
    let second = read_color(&mut document, &root, "second");
    let usual = Theme::default();
    let (one, two) = (
        accent.as_ref().map_or(usual.accent, |(color, _)| *color),
        second.as_ref().map_or(usual.second, |(color, _)| *color),
    );
    if let Some((_, span)) = second.as_ref().or(accent.as_ref())
        && one.distance(two) < CLEAR_DISTANCE
    {
        let alike = Diagnostic::new(codes::THEME_ALIKE)
            .with("accent", one.hex())
            .with("second", two.hex());
        document.complain(alike, span.clone());
    }
    let theme = ThemeFile {
        accent: accent.map(|(color, _)| color),
        second: second.map(|(color, _)| color),
        logo: document.text_at(&root, "logo"),
        font: document.text_at(&root, "font"),
        font_bold: document.text_at(&root, "font_bold"),
        footer: document.text_at(&root, "footer"),
        cover: document.text_at(&root, "cover"),
        prepared_by: document.text_at(&root, "prepared_by"),
        white_label: document.boolean_at(&root, "white_label"),
    };
    if let Some(bold) = root.get("font_bold").filter(|_| theme.font.is_none()) {
        document.missing("font", file, "font = \"Brand-Regular.ttf\"", bold.span());
    }
    document.finish(theme)
}

/// A color on which white text can be read, and that can be read on white.
fn read_color(
    document: &mut Document<'_>,
    root: &DeTable<'_>,
    key: &str,
) -> Option<(Color, Range<usize>)> {
    let value = root.get(key)?;
    let text = document.text(key, value)?;
    let Some(color) = Color::from_hex(&text) else {
        let unknown = Diagnostic::new(codes::THEME_COLOR)
            .with("key", key.to_owned())
            .with("found", quoted(&text));
        document.complain(unknown, value.span());
        return None;
    };
    let paper = Theme::default().paper;
    let contrast = color.contrast(paper);
    if contrast < TEXT_CONTRAST {
        let better = color.darkened_to(TEXT_CONTRAST, paper);
        let pale = Diagnostic::new(codes::THEME_CONTRAST)
            .with("color", color.hex())
            .with("contrast", (contrast * 10.0).floor() / 10.0)
            .with("least", TEXT_CONTRAST)
            .paste(format!("{key} = \"{}\"", better.hex()));
        document.complain(pale, value.span());
    }
    Some((color, value.span()))
}
