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
mod cells;
mod cohort_triangle;
mod fit_heat_map;
mod funnel;
mod gap_bars;
mod interval_bars;
mod interval_dots;
mod palette;
mod ranked_bars;
mod rows;
mod score_split;
mod slope;
mod small_multiples;
mod survival_curve;
mod tile_map;
mod waterfall;
mod wording;

use std::cell::RefCell;
use std::rc::Rc;

use crate::i18n::{Lang, Texts};
use crate::report::{ChartKind, ChartSpec, Theme};
use canvas::{Anchor, Canvas, Drawing, Look};
pub use card::{Card, draw_share_card};
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

/// Every text of a chart: title, note, and the labels; not the alt text. A label of a key is not
/// drawn where nothing of its kind is.
pub fn drawn_texts(spec: &ChartSpec) -> Vec<&str> {
    let mut texts: Vec<&str> = vec![&spec.title, &spec.note, &spec.source];
    texts.extend(spec.kind.texts().into_iter().map(String::as_str));
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

thread_local! {
    /// The catalogues, which take longer to read than a chart to draw.
    static TEXTS: RefCell<Vec<Rc<Texts>>> = const { RefCell::new(Vec::new()) };
}

/// The texts of a language, read once.
fn texts_in(lang: Lang) -> Rc<Texts> {
    TEXTS.with_borrow_mut(|known| {
        if let Some(texts) = known.iter().find(|texts| texts.lang() == lang) {
            return Rc::clone(texts);
        }
        let texts = Rc::new(Texts::new(lang));
        known.push(Rc::clone(&texts));
        texts
    })
}

fn lay_out(spec: &ChartSpec, theme: &Theme, width: f64, alone: bool) -> Drawing {
    let texts = texts_in(spec.lang);
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
        ChartKind::GapBars(chart) => gap_bars::lay_out(chart, &look),
        ChartKind::IntervalDots(chart) => interval_dots::lay_out(chart, &look),
        ChartKind::RankedBars(chart) => ranked_bars::lay_out(chart, &look),
        ChartKind::TileMap(chart) => tile_map::lay_out(chart, &look),
        ChartKind::Slope(chart) => slope::lay_out(chart, &look),
        ChartKind::SmallMultiples(chart) => small_multiples::lay_out(chart, &look),
        ChartKind::Waterfall(chart) => waterfall::lay_out(chart, &look),
        ChartKind::CohortTriangle(chart) => cohort_triangle::lay_out(chart, &look),
        ChartKind::SurvivalCurve(chart) => survival_curve::lay_out(chart, &look),
        ChartKind::Funnel(chart) => funnel::lay_out(chart, &look),
    }
}
