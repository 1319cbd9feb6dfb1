//! Charts: `ChartSpec` to SVG, drawn once; the only room that knows plotters.
//!
//! Each kind lays itself out on a `canvas::Canvas`: shapes and measured texts in logical pixels.
//! The canvas paints the shapes by plotters and writes the texts as text, so that browsers, resvg
//! and typst shape them. No element has an id: several charts can stand in one HTML page.

mod age_curve;
mod age_pyramid;
mod axis;
mod canvas;
mod card;
mod fit_heat_map;
mod interval_bars;
mod palette;
mod score_split;
mod wording;

pub use card::{Card, draw_share_card};

use crate::i18n::Texts;
use crate::report::{ChartKind, ChartSpec, HeatCell, Theme};
use canvas::{Anchor, Canvas, Drawing, Look};
use wording::{Face, LINE, wrap};

/// The widths that can be drawn, in pixels; others are taken as the nearest of these.
const WIDTHS: (f64, f64) = (340.0, 4000.0);
/// The white edge of a card.
const CARD_EDGE: f64 = 36.0;
/// The title of a card.
const TITLE: Face = Face {
    size: 25.0,
    bold: true,
};
/// The note of a card.
const NOTE: Face = Face {
    size: 15.0,
    bold: false,
};

/// The last line of a card.
const ORIGIN: Face = Face {
    size: 15.0,
    bold: true,
};

/// The drawing of a chart as SVG, `width` pixels wide (340 to 4000; text is 14 to 16 pixels, so
/// that about 1000 suits a page); the height follows from the content.
///
/// Title and note are not drawn: the page sets them. The root has `role="img"` and the chart's alt
/// text as `aria-label`.
pub fn draw(spec: &ChartSpec, theme: &Theme, width: f64) -> String {
    lay_out(spec, theme, width, false).svg(&spec.alt, None)
}

/// A complete picture, for files that stand alone: the title above, the note below, and a last line that
/// says of which report (`of`: brand and month) and of whose numbers it is, on paper.
pub fn draw_card(spec: &ChartSpec, of: &str, theme: &Theme, width: f64) -> String {
    let inner = drawable(width - 2.0 * CARD_EDGE);
    let width = inner + 2.0 * CARD_EDGE;
    let mut card = Canvas::new();
    let mut y = CARD_EDGE;
    let title = wrap(&spec.title, TITLE, inner, usize::MAX);
    y = card.lines(&title, TITLE, theme.ink, (CARD_EDGE, y), Anchor::Start) + 18.0;
    let drawing = lay_out(spec, theme, inner, true);
    let height = drawing.height();
    card.place(drawing, CARD_EDGE, y);
    y += height + 16.0;
    let note = wrap(&spec.note, NOTE, inner, usize::MAX);
    y = card.lines(&note, NOTE, theme.muted, (CARD_EDGE, y), Anchor::Start);
    let origin = [of, &spec.source]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    let origin = wrap(&origin, ORIGIN, inner, usize::MAX);
    if !origin.is_empty() {
        y = card.lines(
            &origin,
            ORIGIN,
            theme.ink,
            (CARD_EDGE, y + 10.0),
            Anchor::Start,
        );
    }
    card.finish(width, y + CARD_EDGE - 0.3 * NOTE.size * LINE)
        .svg(&spec.alt, Some(theme.paper))
}

/// Width and height of what [`draw`] makes, in pixels, rounded up.
pub fn size(spec: &ChartSpec, width: f64) -> (u32, u32) {
    let drawing = lay_out(spec, &Theme::default(), width, false);
    (
        canvas::whole(drawing.width()),
        canvas::whole(drawing.height()),
    )
}

/// Every text of a chart that is drawn: title, note, and the labels; not the alt text.
pub fn drawn_texts(spec: &ChartSpec) -> Vec<&str> {
    let mut texts: Vec<&str> = vec![&spec.title, &spec.note, &spec.source];
    match &spec.kind {
        ChartKind::AgeCurve(curve) => {
            texts.extend([curve.x_label.as_str(), &curve.y_label]);
            texts.extend(
                curve
                    .declared
                    .iter()
                    .chain(&curve.core)
                    .map(|(_, _, label)| label.as_str()),
            );
        }
        ChartKind::AgePyramid(pyramid) => {
            texts.extend(pyramid.bands.iter().map(|band| band.label.as_str()));
            texts.extend([pyramid.female_label.as_str(), &pyramid.male_label]);
            texts.extend([pyramid.inside_label.as_str(), &pyramid.outside_label]);
        }
        ChartKind::IntervalBars(chart) => {
            texts.extend(
                chart
                    .bars
                    .iter()
                    .flat_map(|bar| [bar.label.as_str(), &bar.value_label]),
            );
            texts.extend(
                chart
                    .declared_label
                    .iter()
                    .chain(&chart.target_label)
                    .map(String::as_str),
            );
        }
        ChartKind::FitHeatMap(map) => {
            texts.extend(map.columns.iter().map(String::as_str));
            for (label, cells) in &map.rows {
                texts.push(label);
                texts.extend(cells.iter().filter_map(|cell| match cell {
                    HeatCell::Fit(_, text) | HeatCell::NotEnough(text) => Some(text.as_str()),
                    HeatCell::Absent => None,
                }));
            }
            texts.extend([map.not_enough_label.as_str(), &map.absent_label]);
        }
        ChartKind::ScoreSplit(split) => {
            texts.extend(
                split
                    .parts
                    .iter()
                    .flat_map(|part| [part.label.as_str(), &part.value_label]),
            );
            texts.extend([split.won_label.as_str(), &split.lost_label]);
        }
    }
    texts.retain(|text| !text.is_empty());
    texts
}

fn drawable(width: f64) -> f64 {
    if width.is_finite() {
        width.clamp(WIDTHS.0, WIDTHS.1)
    } else {
        1000.0
    }
}

fn lay_out(spec: &ChartSpec, theme: &Theme, width: f64, alone: bool) -> Drawing {
    let texts = Texts::new(spec.lang);
    let look = Look {
        theme,
        texts: &texts,
        width: drawable(width),
        alone,
    };
    match &spec.kind {
        ChartKind::AgeCurve(curve) => age_curve::lay_out(curve, &look),
        ChartKind::AgePyramid(pyramid) => age_pyramid::lay_out(pyramid, &look),
        ChartKind::IntervalBars(bars) => interval_bars::lay_out(bars, &look),
        ChartKind::FitHeatMap(map) => fit_heat_map::lay_out(map, &look),
        ChartKind::ScoreSplit(split) => score_split::lay_out(split, &look),
    }
}
