//! One file a format; [`RENDERERS`] is the registry. Bytes out, no disk.

use crate::canonical::Canonical;
use crate::diag::Diagnostic;
use crate::findings::Finding;
use crate::report::{Report, Theme};

/// What a renderer prints.
pub struct RenderInput<'a> {
    /// The document.
    pub report: &'a Report,
    /// The findings behind it, sorted.
    pub findings: &'a [Finding],
    /// The canonical tables behind them.
    pub canonical: &'a Canonical,
    /// What was said during the run, sorted.
    pub diagnostics: &'a [Diagnostic],
    /// How it looks.
    pub theme: &'a Theme,
    /// What the user asked.
    pub options: &'a RenderOptions,
}

/// Options of renderers, as plain values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RenderOptions {
    /// Width of a PNG in pixels.
    pub png_width: u32,
    /// Resolution noted in a PNG, in dots per inch.
    pub png_dpi: u32,
    /// The paper of a PDF.
    pub paper: Paper,
}

impl Default for RenderOptions {
    fn default() -> Self {
        Self { png_width: 1600, png_dpi: 192, paper: Paper::A4 }
    }
}

/// Paper sizes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 in.
    Letter,
}

/// One file to write: `name` is what stands between `<brand>_<month>_` and the extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// The section's id, `report`, or a section's id with a chart's name.
    pub name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Why a format could not be made: always a bug or a text without glyphs, never the user's disk.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// A text has a character that no embedded font can show.
    #[error("no embedded font has a glyph for `{character}` in `{text}`")]
    MissingGlyph {
        /// The character.
        character: char,
        /// The text.
        text: String,
    },
    /// A library refused.
    #[error("{format}: {reason}")]
    Refused {
        /// The format.
        format: &'static str,
        /// What the library said.
        reason: String,
    },
}

/// A format.
pub struct RendererSpec {
    /// The id, as in `--format`.
    pub id: &'static str,
    /// The extension of its files.
    pub extension: &'static str,
    /// Whether it is text that a terminal can show.
    pub is_text: bool,
    /// Whether `report` writes it unless told otherwise.
    pub by_default: bool,
    /// Renders.
    pub render: fn(&RenderInput<'_>) -> Result<Vec<Output>, RenderError>,
}
