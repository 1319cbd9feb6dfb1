//! Bars to both sides of a zero line: more and less than was declared. What is missing is hatched.

use super::axis::{Scale, finite, ordered, ticks};
use super::canvas::{Anchor, Area, Canvas, Drawing, Look};
use super::palette::mix;
use super::rows::{BAR, GAP, Names, Words, value, widest};
use super::wording::{LABEL, STRONG, wrap};
use crate::report::{GapBars, GapRow};

/// The ends of what is drawn of a row, zero among them.
fn reach(row: &GapRow) -> (f64, f64) {
    let at = finite(row.value);
    let (low, high) = row.interval.map_or((at, at), ordered);
    (low.min(at).min(0.0), high.max(at).max(0.0))
}

/// Lays the chart out.
pub(super) fn lay_out(chart: &GapBars, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let names = Names::new(
        chart.rows.iter().map(|row| (row.label.as_str(), LABEL)),
        0.0,
        look,
    );
    let values: Vec<Words> = chart
        .rows
        .iter()
        .map(|row| value(&row.value_label, look))
        .collect();
    let side = |below: bool| {
        let rows = chart.rows.iter().zip(&values);
        let of_side = rows.filter(move |(row, _)| (finite(row.value) < 0.0) == below);
        let width = widest(of_side.map(|(_, words)| words));
        if width > 0.0 { width + GAP + 3.0 } else { 12.0 }
    };
    let (left, right) = (names.left + side(true), look.width - side(false));
    let furthest = chart
        .rows
        .iter()
        .map(reach)
        .fold(0.001, |most: f64, (low, high)| most.max(-low).max(high));
    let scale = Scale::between(left, right.max(left + 40.0), (-furthest, furthest));
    let zero = scale.at(0.0);

    let mut heads = 0.0;
    for (text, room, x, anchor) in [
        (
            &chart.below_label,
            zero - names.left,
            zero - 10.0,
            Anchor::End,
        ),
        (
            &chart.above_label,
            look.width - zero,
            zero + 10.0,
            Anchor::Start,
        ),
    ] {
        let lines = wrap(text, STRONG, room - 10.0, 6);
        let end = canvas.lines(&lines, STRONG, theme.muted, (x, 0.0), anchor);
        heads = f64::max(heads, end);
    }
    let top = heads + 4.0;
    let heights: Vec<f64> = values
        .iter()
        .enumerate()
        .map(|(row, words)| names.height(row, words.height().max(BAR)))
        .collect();
    let bottom = top + heights.iter().sum::<f64>();
    let n_ticks = if right - left > 420.0 { 6 } else { 3 };
    let marks = ticks((scale.low, scale.max), n_ticks, chart.unit, look.texts);
    let below = canvas.axis_below(&marks, scale, (top, bottom), &chart.x_label, look);
    canvas.line((zero, 0.0), (zero, bottom), theme.muted, 1.6);
    let mut y = top;
    for (number, ((row, words), height)) in chart.rows.iter().zip(&values).zip(heights).enumerate()
    {
        let inner = words.height().max(BAR);
        let middle = names.draw(&mut canvas, number, y, inner, look) + inner / 2.0;
        draw_row(&mut canvas, row, words, scale, middle, look);
        y += height;
    }
    canvas.finish(look.width, below + 2.0)
}

fn draw_row(
    canvas: &mut Canvas,
    row: &GapRow,
    words: &Words,
    scale: Scale,
    y: f64,
    look: &Look<'_>,
) {
    let theme = look.theme;
    let at = finite(row.value);
    let area = Area::between(scale.at(0.0), scale.at(at), y - BAR / 2.0, y + BAR / 2.0);
    if at < 0.0 {
        let hatching = mix(theme.paper, theme.accent, 0.6);
        canvas.hatched(area, hatching, mix(theme.paper, theme.accent, 0.14));
    } else {
        canvas.rect(area, theme.accent);
    }
    if let Some(ends) = row.interval {
        let (low, high) = ordered(ends);
        let ink = mix(theme.accent, theme.ink, 0.75);
        canvas.whisker((scale.at(low), scale.at(high)), y, ink, theme.paper);
    }
    let (low, high) = reach(row);
    if at < 0.0 {
        words.draw(canvas, (scale.at(low) - GAP, y), Anchor::End, look);
    } else {
        words.draw(canvas, (scale.at(high) + GAP, y), Anchor::Start, look);
    }
}
