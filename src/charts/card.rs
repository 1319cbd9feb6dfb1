//! Cards to share: a sentence large, and below or beside it a number or a chart, in a frame of a fixed
//! size. Nothing is cut: what does not fit is set smaller.

use super::canvas::{Anchor, Canvas};
use super::lay_out;
use super::wording::{Face, TextLine, wrap};
use crate::report::{ChartSpec, Theme};

/// What stands on a card.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    /// A small line above: the question.
    pub question: &'a str,
    /// The sentence.
    pub headline: &'a str,
    /// A number in large type, with what it is and its doubt; none where there is a chart.
    pub figure: Option<[&'a str; 3]>,
    /// The chart.
    pub chart: Option<&'a ChartSpec>,
    /// The last line: brand and month.
    pub of: &'a str,
}

/// The free edge, as a part of the shorter side.
const EDGE: f64 = 0.056;
/// The sizes of a sentence, as parts of the shorter side, from the largest that is fine to the smallest
/// that any text needs.
const LARGEST: f64 = 0.062;
/// By how much a size that does not fit gets smaller.
const STEP: f64 = 0.94;
/// Sizes tried at most.
const TRIES: usize = 40;

/// Where something stands, in pixels: left, top, width, height.
#[derive(Clone, Copy)]
struct Frame(f64, f64, f64, f64);

/// The card as SVG, `size` (width and height) pixels large, at least 400 each.
pub fn draw_share_card(card: &Card<'_>, theme: &Theme, size: (u32, u32)) -> String {
    let (width, height) = (f64::from(size.0.max(400)), f64::from(size.1.max(400)));
    let short = width.min(height);
    let edge = EDGE * short;
    let mut sheet = Canvas::new();
    sheet.rect(
        super::canvas::Area {
            left: 0.0,
            top: 0.0,
            right: width,
            bottom: 0.012 * short,
        },
        theme.accent,
    );
    let foot = Frame(
        edge,
        height - edge - 0.05 * short,
        width - 2.0 * edge,
        0.05 * short,
    );
    let (lines, face) = fitted(card.of, true, 0.027 * short, (foot.2, foot.3));
    sheet.lines(&lines, face, theme.muted, (foot.0, foot.1), Anchor::Start);
    let body = Frame(edge, edge, width - 2.0 * edge, foot.1 - edge - 0.03 * short);
    let has_more = card.chart.is_some() || card.figure.is_some();
    let gap = 0.05 * short;
    let (words, more) = if !has_more {
        (body, None)
    } else if width > 1.4 * height {
        let part = 0.46 * (body.2 - gap);
        let rest = Frame(body.0 + part + gap, body.1, body.2 - part - gap, body.3);
        (Frame(body.0, body.1, part, body.3), Some(rest))
    } else {
        let part = 0.44 * (body.3 - gap);
        let rest = Frame(body.0, body.1 + part + gap, body.2, body.3 - part - gap);
        (Frame(body.0, body.1, body.2, part), Some(rest))
    };
    let (lines, face) = fitted(
        card.question,
        false,
        0.029 * short,
        (words.2, 0.2 * words.3),
    );
    let below = sheet.lines(&lines, face, theme.muted, (words.0, words.1), Anchor::Start);
    let top = below + 0.02 * short;
    let left = (words.1 + words.3 - top).max(1.0);
    let (lines, face) = fitted(card.headline, true, LARGEST * short, (words.2, left));
    sheet.lines(&lines, face, theme.ink, (words.0, top), Anchor::Start);
    let mut inside = String::new();
    if let Some(frame) = more {
        if let Some(chart) = card.chart {
            let frame = with_words(&mut sheet, chart, card.headline, theme, frame);
            inside = placed(chart, theme, frame);
        } else if let Some([label, value, detail]) = card.figure {
            figure(&mut sheet, theme, frame, short, [label, value, detail]);
        }
    }
    let alt = format!("{} {}", card.headline, card.of);
    let svg = sheet.finish(width, height).svg(&alt, Some(theme.paper));
    match svg.rsplit_once("</svg>") {
        Some((before, _)) => format!("{before}{inside}</svg>\n"),
        None => svg,
    }
}

/// Sets a chart's title above it, where the card does not say it already, and unit and base below it;
/// gives what is left for the chart.
fn with_words(
    sheet: &mut Canvas,
    chart: &ChartSpec,
    headline: &str,
    theme: &Theme,
    Frame(left, mut top, width, mut height): Frame,
) -> Frame {
    let size = 0.045 * width.min(height);
    if chart.title != headline && !chart.title.is_empty() {
        let (lines, face) = fitted(&chart.title, true, 1.25 * size, (width, 0.16 * height));
        let below = sheet.lines(&lines, face, theme.ink, (left, top), Anchor::Start) + size;
        height -= below - top;
        top = below;
    }
    let (lines, face) = fitted(&chart.note, false, size, (width, 0.2 * height));
    let tall = lines.len() as f64 * face.line();
    let foot = top + height - tall;
    sheet.lines(&lines, face, theme.muted, (left, foot), Anchor::Start);
    Frame(left, top, width, height - tall - size)
}

/// A number with its words, in the middle of a frame's height.
fn figure(
    sheet: &mut Canvas,
    theme: &Theme,
    Frame(left, top, width, height): Frame,
    short: f64,
    [label, value, detail]: [&str; 3],
) {
    let (label, label_face) = fitted(label, false, 0.034 * short, (width, 0.2 * height));
    let (value, value_face) = fitted(value, true, 0.2 * short, (width, 0.5 * height));
    let (detail, detail_face) = fitted(detail, false, 0.034 * short, (width, 0.25 * height));
    let tall = |lines: &[TextLine], face: Face| lines.len() as f64 * face.line();
    let all = tall(&label, label_face) + tall(&value, value_face) + tall(&detail, detail_face);
    let y = top + ((height - all) / 2.0).max(0.0);
    let y = sheet.lines(&label, label_face, theme.muted, (left, y), Anchor::Start);
    let y = sheet.lines(&value, value_face, theme.accent, (left, y), Anchor::Start);
    sheet.lines(&detail, detail_face, theme.muted, (left, y), Anchor::Start);
}

/// A text in lines, in the largest size not above `size` in which it fits into width and height.
fn fitted(text: &str, bold: bool, size: f64, (width, height): (f64, f64)) -> (Vec<TextLine>, Face) {
    let mut face = Face { size, bold };
    let mut lines = wrap(text, face, width, usize::MAX);
    for _ in 0..TRIES {
        let widest = super::wording::widest_line(&lines, face);
        if lines.len() as f64 * face.line() <= height && widest <= width {
            break;
        }
        face.size *= STEP;
        lines = wrap(text, face, width, usize::MAX);
    }
    (lines, face)
}

/// A chart in a frame: of the widths for which it can be drawn, the one whose letters end up largest.
fn placed(chart: &ChartSpec, theme: &Theme, Frame(left, top, width, height): Frame) -> String {
    let drawn = [0.5, 0.6, 0.75, 0.9, 1.1, 1.4, 1.8].map(|part| {
        let drawing = lay_out(chart, theme, part * width, false);
        let scale = (width / drawing.width()).min(height / drawing.height());
        (scale, drawing)
    });
    let best = drawn
        .into_iter()
        .reduce(|best, next| if next.0 > best.0 { next } else { best });
    let Some((scale, drawing)) = best else {
        return String::new();
    };
    let x = left + (width - scale * drawing.width()) / 2.0;
    let y = top + (height - scale * drawing.height()) / 2.0;
    format!(
        "<g transform=\"translate({x:.2} {y:.2}) scale({scale:.4})\">\n{}</g>\n",
        drawing.svg(&chart.alt, None)
    )
}
