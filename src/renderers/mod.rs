//! One file a format; [`RENDERERS`] is the registry. Bytes out, no disk.

mod csv;
mod html;
mod json;
mod logo;
mod md;
mod ndjson;
mod parquet;
#[cfg(feature = "pdf")]
mod pdf;
mod png;
mod rows;
mod svg;
pub mod terminal;

pub use logo::logo;
pub use rows::{csv_bytes, json_bytes, ndjson_bytes};

use crate::canonical::Canonical;
use crate::diag::Diagnostic;
use crate::findings::{Finding, FindingRow};
use crate::report::{Align, Block, ChartSpec, Report, Span, Table, Theme};

/// Every format, in the order in which their files are written.
pub const RENDERERS: &[RendererSpec] = &[
    csv::SPEC,
    json::SPEC,
    ndjson::SPEC,
    md::SPEC,
    parquet::SPEC,
    html::SPEC,
    svg::SPEC,
    png::SPEC,
    #[cfg(feature = "pdf")]
    pdf::SPEC,
];

/// The format with this id; `None` where there is none.
pub fn find(id: &str) -> Option<&'static RendererSpec> {
    RENDERERS.iter().find(|renderer| renderer.id == id)
}

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
        Self {
            png_width: 1600,
            png_dpi: 192,
            paper: Paper::A4,
        }
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

/// The rows of all findings, in the findings' order.
fn finding_rows(input: &RenderInput<'_>) -> Vec<FindingRow> {
    let report = input.report;
    input
        .findings
        .iter()
        .map(|finding| FindingRow::new(finding, &report.brand, &report.month))
        .collect()
}

/// The rows by section: ids in the order in which they first appear, each with its rows.
fn rows_by_section(input: &RenderInput<'_>) -> Vec<(String, Vec<FindingRow>)> {
    let mut sections: Vec<(String, Vec<FindingRow>)> = Vec::new();
    for row in finding_rows(input) {
        match sections.iter_mut().find(|(id, _)| *id == row.section) {
            Some((_, rows)) => rows.push(row),
            None => sections.push((row.section.clone(), vec![row])),
        }
    }
    sections
}

/// A word longer than this may be broken: file names, hashes.
const LONGEST_WORD: usize = 24;

/// The letters of such a word that stay together where it has no joints.
const LONGEST_STRETCH: usize = 16;

/// The text in pieces between which a line may break, though there is no blank: long words at the
/// joints of a name, or every few letters in a stretch without joints (a hash).
fn breakable_pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut word_start = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let is_long = word.trim_end().chars().count() > LONGEST_WORD;
        let mut since_break = 0;
        let mut before = ' ';
        for (index, character) in word.char_indices() {
            let at = word_start + index;
            let joint = matches!(before, '_' | '-' | '/' | '.' | '!' | ':')
                || before.is_ascii_lowercase() && character.is_ascii_uppercase();
            let due = joint || since_break == LONGEST_STRETCH;
            if is_long && index > 0 && due && character.is_ascii_graphic() {
                pieces.push(&text[start..at]);
                start = at;
                since_break = 0;
            }
            since_break += 1;
            before = character;
        }
        word_start += word.len();
    }
    pieces.push(&text[start..]);
    pieces
}

/// How the columns of a table share the width: 0 for numbers and short words, which take what they
/// need on one line; for longer text its part of the rest, by its length.
fn column_weights(table: &Table) -> Vec<usize> {
    const SHORT: usize = 24;
    const LONG: usize = 90;
    let longest = |index: usize| {
        let cells = table.rows.iter().filter_map(|row| row.get(index));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let mut weights: Vec<usize> = table
        .columns
        .iter()
        .enumerate()
        .map(|(index, (_, align))| match align {
            Align::Start if longest(index) > SHORT => longest(index).min(LONG),
            Align::Start | Align::End => 0,
        })
        .collect();
    if weights.iter().all(|weight| *weight == 0)
        && let Some(first) = weights.first_mut()
    {
        *first = 1;
    }
    weights
}

/// The blocks of a section as they stand on a wide page: one below the other, or charts of half the
/// width in two columns.
enum Laid<'a> {
    /// Over the whole width.
    One(&'a Block),
    /// Two columns of charts, from left to right.
    Columns([Vec<&'a ChartSpec>; 2]),
}

/// The width in pixels for which a chart of half the width is drawn: text is then as large as in a
/// chart of the whole width.
const HALF_WIDTH: f64 = 400.0;

/// Puts runs of half-wide charts side by side, two and two in their order, so that a page can end
/// between any two pairs; one that has no neighbor takes the whole width.
fn laid(blocks: &[Block]) -> Vec<Laid<'_>> {
    let mut all = Vec::new();
    let mut rest = blocks;
    while let Some((block, after)) = rest.split_first() {
        let pair = half_chart(block).zip(after.first().and_then(half_chart));
        if let Some((left, right)) = pair {
            all.push(Laid::Columns([vec![left], vec![right]]));
            rest = after.get(1..).unwrap_or_default();
        } else {
            all.push(Laid::One(block));
            rest = after;
        }
    }
    all
}

fn half_chart(block: &Block) -> Option<&ChartSpec> {
    match block {
        Block::Chart(chart) if chart.span == Span::Half => Some(chart),
        Block::Chart(_)
        | Block::Heading(_)
        | Block::Paragraph(_)
        | Block::Note(_)
        | Block::Figures(_)
        | Block::Actions(_)
        | Block::Table(_) => None,
    }
}

/// A library's refusal as an error of a format.
fn refused(format: &'static str, reason: impl std::fmt::Display) -> RenderError {
    RenderError::Refused {
        format,
        reason: reason.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use crate::report::{Bar, ChartKind, IntervalBars};

    fn bars(id: &str, span: Span, n_bars: usize) -> Block {
        let bar = Bar {
            label: "Spain".to_owned(),
            value: 0.5,
            interval: None,
            value_label: "50%".to_owned(),
            declared: false,
            target: None,
            rest: false,
        };
        Block::Chart(Box::new(ChartSpec {
            id: id.to_owned(),
            title: String::new(),
            note: String::new(),
            alt: String::new(),
            source: String::new(),
            lang: Lang::En,
            span,
            kind: ChartKind::IntervalBars(IntervalBars {
                bars: vec![bar; n_bars],
                max: 1.0,
                declared_label: None,
                target_label: None,
            }),
        }))
    }

    #[test]
    fn half_charts_fill_the_shorter_column() {
        let blocks = [
            bars("whole", Span::Page, 2),
            bars("long", Span::Half, 20),
            bars("short", Span::Half, 2),
            bars("next", Span::Half, 3),
            Block::Note(String::new()),
            bars("alone", Span::Half, 2),
        ];
        let ids = |charts: &[&ChartSpec]| -> Vec<String> {
            charts.iter().map(|chart| chart.id.clone()).collect()
        };
        let all = laid(&blocks);
        assert_eq!(all.len(), 5);
        assert!(matches!(&all[0], Laid::One(Block::Chart(chart)) if chart.id == "whole"));
        match &all[1] {
            Laid::Columns([left, right]) => {
                assert_eq!(ids(left), ["long"]);
                assert_eq!(ids(right), ["short"]);
            }
            Laid::One(_) => panic!("two half charts stand side by side"),
        }
        assert!(matches!(&all[2], Laid::One(Block::Chart(chart)) if chart.id == "next"));
        assert!(matches!(&all[3], Laid::One(Block::Note(_))));
        assert!(matches!(&all[4], Laid::One(Block::Chart(chart)) if chart.id == "alone"));
    }

    #[test]
    fn breaks_long_words_at_their_joints() {
        assert_eq!(
            breakable_pieces("short words stay-together"),
            ["short words stay-together"]
        );
        assert_eq!(
            breakable_pieces("x FollowerTopTerritories.csv"),
            ["x Follower", "Top", "Territories.", "csv"]
        );
        let hash = "0f".repeat(16);
        assert_eq!(breakable_pieces(&hash), ["0f".repeat(8), "0f".repeat(8)]);
        assert_eq!(breakable_pieces(""), [""]);
    }
}
