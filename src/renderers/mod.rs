//! One file a format; [`RENDERERS`] is the registry. Bytes out, no disk.

mod cards;
mod csv;
mod html;
mod json;
mod logo;
mod md;
mod ndjson;
mod pages;
mod parquet;
#[cfg(feature = "pdf")]
mod pdf;
mod png;
mod rows;
mod svg;
pub mod terminal;

pub use logo::logo;
pub use pages::schema as template_schema;
pub use rows::{csv_bytes, json_bytes, ndjson_bytes};

use crate::canonical::Canonical;
use crate::diag::{Code, Diagnostic};
use crate::findings::{Finding, FindingRow};
use crate::i18n::{Args, Lang, Texts};
use crate::report::{Align, Block, ChartSpec, Report, Section, Span, Table, Theme};

/// A PDF cannot meet the standard that was asked for.
pub const PDF_STANDARD_NOT_MET: Code = Code::error("pdf-standard-not-met");
/// A PDF is tagged and does not claim to meet PDF/UA-1.
pub const PDF_WITHOUT_CLAIM: Code = Code::warning("pdf-without-claim");
/// Something in a template of the user is wrong.
pub const TEMPLATE_WRONG: Code = Code::error("template-wrong");

/// The template of our own, which `audiencefit template report` prints.
pub const REPORT_TEMPLATE: &str = include_str!("report.typ");

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
    /// The template of the PDF that the user wrote; none: ours.
    pub template: Option<Template<'a>>,
}

/// A template of PDFs that the user wrote.
#[derive(Clone, Copy)]
pub struct Template<'a> {
    /// The file as messages show it.
    pub name: &'a str,
    /// Its text, in the language of typst.
    pub text: &'a str,
    /// The bytes of a file in its folder or below, by its way from there with `/`; `None` where there
    /// is none.
    pub read: &'a (dyn Fn(&str) -> Option<Vec<u8>> + Sync),
}

/// How much of the report is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edition {
    /// All sections.
    #[default]
    Full,
    /// The first section on one page.
    Brief,
    /// Pictures to share, and nothing else.
    Cards,
}

impl Edition {
    /// Every edition, the default first.
    pub const ALL: [Self; 3] = [Self::Full, Self::Brief, Self::Cards];

    /// The stable name, as in `--edition`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Brief => "brief",
            Self::Cards => "cards",
        }
    }

    /// The edition with this name; `None` where there is none.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|edition| edition.id() == id)
    }
}

/// A standard that a PDF can claim to meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PdfClaim {
    /// PDF/UA-1: accessible.
    Ua1,
    /// PDF/A-1b: archived, as it looks.
    A1b,
    /// PDF/A-1a: archived, accessible.
    A1a,
    /// PDF/A-2b.
    A2b,
    /// PDF/A-2u: archived, with readable text.
    A2u,
    /// PDF/A-2a.
    A2a,
    /// PDF/A-3b.
    A3b,
    /// PDF/A-3u.
    A3u,
    /// PDF/A-3a.
    A3a,
    /// PDF/A-4.
    A4,
}

impl PdfClaim {
    /// Every standard.
    pub const ALL: [Self; 10] = [
        Self::Ua1,
        Self::A1b,
        Self::A1a,
        Self::A2b,
        Self::A2u,
        Self::A2a,
        Self::A3b,
        Self::A3u,
        Self::A3a,
        Self::A4,
    ];

    /// The stable name, as in `--pdf-standard`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ua1 => "ua-1",
            Self::A1b => "a-1b",
            Self::A1a => "a-1a",
            Self::A2b => "a-2b",
            Self::A2u => "a-2u",
            Self::A2a => "a-2a",
            Self::A3b => "a-3b",
            Self::A3u => "a-3u",
            Self::A3a => "a-3a",
            Self::A4 => "a-4",
        }
    }

    /// The standard with this name, in capitals or not; `None` where there is none.
    pub fn from_id(id: &str) -> Option<Self> {
        let id = id.trim().to_ascii_lowercase();
        Self::ALL.into_iter().find(|claim| claim.id() == id)
    }

    /// The first two of some standards that no file can meet at once; `None` where one can meet all.
    pub fn conflict(claims: &[Self]) -> Option<(Self, Self)> {
        let mut claims = claims.to_vec();
        claims.sort_unstable();
        claims.dedup();
        claims.iter().enumerate().find_map(|(index, first)| {
            claims
                .iter()
                .skip(index + 1)
                .find(|second| !first.goes_with(**second))
                .map(|second| (*first, *second))
        })
    }

    /// PDF/UA-1 asks for PDF 1.7, PDF/A-1 for 1.4 and PDF/A-4 for 2.0; of PDF/A there is one a file.
    const fn goes_with(self, other: Self) -> bool {
        let ((Self::Ua1, either) | (either, Self::Ua1)) = (self, other) else {
            return false;
        };
        matches!(
            either,
            Self::A2b | Self::A2u | Self::A2a | Self::A3b | Self::A3u | Self::A3a
        )
    }
}

/// Options of renderers, as plain values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderOptions {
    /// Width of a PNG in pixels.
    pub png_width: u32,
    /// Resolution noted in a PNG, in dots per inch.
    pub png_dpi: u32,
    /// The paper of a PDF.
    pub paper: Paper,
    /// How much is printed.
    pub edition: Edition,
    /// What a PDF must meet; empty: PDF/UA-1 where the text allows it.
    pub pdf_claims: Vec<PdfClaim>,
}

impl Default for RenderOptions {
    fn default() -> Self {
        Self {
            png_width: 1600,
            png_dpi: 192,
            paper: Paper::A4,
            edition: Edition::Full,
            pdf_claims: Vec::new(),
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
#[derive(Clone, Debug, PartialEq)]
pub struct Output {
    /// The section's id, `report`, or a section's id with a chart's name.
    pub name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// What is to be said about it.
    pub said: Vec<Diagnostic>,
}

impl Output {
    /// A file of which nothing is to be said.
    pub(crate) fn new(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self {
            name: name.into(),
            bytes,
            said: Vec::new(),
        }
    }
}

/// Why a format could not be made: a bug, a text without glyphs, or what the user asked for; never the
/// user's disk.
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
    /// What the user asked for cannot be made; the diagnostics say why.
    #[error("what was asked for cannot be made")]
    Asked(Vec<Diagnostic>),
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

/// The report as one page: its first section alone, with a line that says what the others are about.
pub fn brief(report: &Report) -> Report {
    let texts = Texts::new(Lang::from_tag(&report.lang).unwrap_or_default());
    let mut others = report.sections.iter().skip(1);
    let names: Vec<String> = others
        .by_ref()
        .map(|section| texts.say(&format!("section-{}", section.id)))
        .collect();
    let mut sections: Vec<Section> = report.sections.iter().take(1).cloned().collect();
    if let (Some(first), false) = (sections.first_mut(), names.is_empty()) {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let args = Args::new().text("sections", texts.list(&names));
        first
            .blocks
            .push(Block::Note(texts.get("render-brief-rest", &args)));
    }
    Report {
        sections,
        ..report.clone()
    }
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
