//! One small curve a channel or group, month by month, on one axis; a month without an export is
//! hatched, and no line runs over it.

use super::axis::{Scale, extent, finite, ordered, ticks};
use super::canvas::{Anchor, Area, Canvas, Drawing, Look, Point, Sample};
use super::palette::mix;
use super::wording::{LABEL, SMALL, STRONG, TextLine, wrap};
use crate::report::{MonthPanel, MonthPoint, SmallMultiples};

const GAP: f64 = 26.0;
const PLOT: f64 = 120.0;
/// Below this width a panel is no longer read.
const NARROWEST: f64 = 200.0;

/// The last month that has a number.
fn last(panel: &MonthPanel) -> Option<(usize, &MonthPoint)> {
    let mut points = panel.points.iter().enumerate().rev();
    points.find_map(|(month, point)| Some((month, point.as_ref()?)))
}

/// What all panels share.
struct Frame<'a> {
    scale: Scale,
    ticks: Vec<(f64, String)>,
    /// The room of the tick labels.
    left: f64,
    /// The room of the value at the end of a line.
    ends: f64,
    /// The width of a panel.
    width: f64,
    months: &'a [String],
}

/// Lays the chart out.
pub(super) fn lay_out(chart: &SmallMultiples, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let points = || {
        chart
            .panels
            .iter()
            .flat_map(|panel| panel.points.iter().flatten())
    };
    let numbers = points().flat_map(|point| {
        let (low, high) = point.interval.unwrap_or((point.value, point.value));
        [point.value, low, high]
    });
    let (low, high) = extent(numbers.chain([0.0]));
    let scale = Scale::between(PLOT, 0.0, (low, high));
    let ticks = ticks((scale.low, scale.max), 3, chart.unit, look.texts);
    let left = SMALL.widest(ticks.iter().map(|(_, text)| text.as_str())) + 10.0;
    let ends = chart
        .panels
        .iter()
        .filter_map(last)
        .map(|(_, point)| LABEL.width(&point.value_label))
        .fold(0.0, f64::max)
        .min(look.width * 0.3)
        + 10.0;
    let fits =
        |n: &usize| (look.width + GAP) / *n as f64 - GAP >= NARROWEST.max(left + ends + 80.0);
    let n_columns = (1..=chart.panels.len().clamp(1, 4))
        .rev()
        .find(fits)
        .unwrap_or(1);
    let frame = Frame {
        scale,
        ticks,
        left,
        ends,
        width: (look.width + GAP) / n_columns as f64 - GAP,
        months: &chart.months,
    };
    let y_label = wrap(&chart.y_label, SMALL, look.width, 4);
    let mut top = canvas.lines(&y_label, SMALL, theme.muted, (0.0, 0.0), Anchor::Start) + 6.0;
    for row in chart.panels.chunks(n_columns) {
        let heads: Vec<Vec<TextLine>> = row
            .iter()
            .map(|panel| wrap(&panel.label, STRONG, frame.width, 6))
            .collect();
        let head = heads.iter().map(Vec::len).max().unwrap_or(0) as f64 * STRONG.line();
        let mut bottom = top;
        for (number, (panel, lines)) in row.iter().zip(&heads).enumerate() {
            let x = number as f64 * (frame.width + GAP);
            canvas.lines(lines, STRONG, theme.ink, (x, top), Anchor::Start);
            let corner = (x, top + head + 10.0);
            bottom = bottom.max(draw_panel(&mut canvas, panel, &frame, corner, look));
        }
        top = bottom + 14.0;
    }
    let has_band = points().any(|point| point.interval.is_some());
    let n_months = chart.months.len();
    let is_missing = |panel: &MonthPanel| {
        panel.points.len() < n_months || panel.points.iter().any(Option::is_none)
    };
    let mut items = Vec::new();
    if has_band {
        let band = mix(theme.paper, theme.accent, 0.22);
        items.push((Sample::Solid(band), chart.band_label.as_str()));
    }
    if chart.panels.iter().any(is_missing) {
        let hatching = mix(theme.paper, theme.muted, 0.4);
        items.push((
            Sample::Hatched(hatching, theme.paper),
            chart.missing_label.as_str(),
        ));
    }
    let bottom = canvas.key_below(&items, top - 14.0, look);
    canvas.finish(look.width, bottom + 2.0)
}

/// Draws a panel below its head; gives its end.
fn draw_panel(
    canvas: &mut Canvas,
    panel: &MonthPanel,
    frame: &Frame<'_>,
    (x, top): Point,
    look: &Look<'_>,
) -> f64 {
    let theme = look.theme;
    let (left, right) = (x + frame.left, x + frame.width - frame.ends);
    let n_months = frame.months.len();
    let scale = Scale {
        start: top + PLOT,
        end: top,
        ..frame.scale
    };
    let month_width = (right - left) / n_months.max(1) as f64;
    let at = |month: usize| left + (month as f64 + 0.5) * month_width;
    for month in 0..n_months {
        if panel.points.get(month).is_none_or(Option::is_none) {
            let x = left + month as f64 * month_width;
            let area = Area::between(x, x + month_width, top, top + PLOT);
            canvas.hatch(area, mix(theme.paper, theme.muted, 0.4), 9.0);
        }
    }
    for (value, label) in &frame.ticks {
        let y = scale.at(*value);
        canvas.line((left, y), (right, y), theme.line, 1.0);
        canvas.text_on(label, SMALL, theme.muted, (left - 7.0, y), Anchor::End);
    }
    let zero = scale.at(0.0);
    canvas.line((left, zero), (right, zero), theme.muted, 1.2);

    // Runs of months that follow each other.
    let mut runs: Vec<Vec<(usize, &MonthPoint)>> = vec![Vec::new()];
    for (month, point) in panel.points.iter().enumerate().take(n_months) {
        match (point, runs.last_mut()) {
            (Some(point), Some(run)) => run.push((month, point)),
            (None, Some(run)) if !run.is_empty() => runs.push(Vec::new()),
            (Some(_) | None, _) => {}
        }
    }
    for run in runs.iter().filter(|run| !run.is_empty()) {
        let ends = |month: usize, point: &MonthPoint| {
            let (low, high) = point
                .interval
                .map_or((finite(point.value), finite(point.value)), ordered);
            (at(month), scale.at(low), scale.at(high))
        };
        let ends: Vec<(f64, f64, f64)> = run
            .iter()
            .map(|(month, point)| ends(*month, point))
            .collect();
        if let [(x, low, high)] = ends.as_slice() {
            canvas.line(
                (*x, *low),
                (*x, *high),
                mix(theme.paper, theme.accent, 0.35),
                6.0,
            );
        } else {
            let upper = ends.iter().map(|(x, _, high)| (*x, *high));
            let lower = ends.iter().rev().map(|(x, low, _)| (*x, *low));
            canvas.tint(upper.chain(lower).collect(), theme.accent, 0.22);
        }
        let line: Vec<Point> = run
            .iter()
            .map(|(month, point)| (at(*month), scale.at(finite(point.value))))
            .collect();
        if line.len() > 1 {
            canvas.path(line.clone(), theme.accent, 2.4);
        }
        for dot in line {
            canvas.dot(dot, 3.2, theme.accent);
        }
    }
    if let Some((month, point)) = last(panel).filter(|(month, _)| *month < n_months) {
        let lines = wrap(&point.value_label, LABEL, frame.ends - 8.0, 4);
        let half = lines.len() as f64 * LABEL.line() / 2.0;
        let y = scale
            .at(finite(point.value))
            .max(top - 10.0 + half)
            .min(top + PLOT + 4.0 - half);
        let at = (at(month) + 8.0, y);
        canvas.words_on_paper(&lines, LABEL, theme.ink, at, Anchor::Start, theme.paper);
    }
    draw_months(
        canvas,
        frame,
        (left, x + frame.width, top + PLOT + 6.0),
        look,
    )
}

/// Names the first and the last month; gives the end.
fn draw_months(
    canvas: &mut Canvas,
    frame: &Frame<'_>,
    (left, right, top): (f64, f64, f64),
    look: &Look<'_>,
) -> f64 {
    let theme = look.theme;
    let (first, last) = match frame.months {
        [] => return top,
        [one] => (one.as_str(), ""),
        [first, .., last] => (first.as_str(), last.as_str()),
    };
    // The last month is named below its point where the first leaves room, else at the edge.
    let plot = right - frame.ends;
    let both = SMALL.width(first) + SMALL.width(last) + 12.0;
    let end = if both <= plot - left { plot } else { right };
    let room = if last.is_empty() {
        right - left
    } else if both <= end - left {
        end - left
    } else {
        (end - left) / 2.0 - 6.0
    };
    let mut bottom = top;
    for (text, x, anchor) in [(first, left, Anchor::Start), (last, end, Anchor::End)] {
        let lines = wrap(text, SMALL, room, 4);
        bottom = bottom.max(canvas.lines(&lines, SMALL, theme.muted, (x, top), anchor));
    }
    bottom
}
