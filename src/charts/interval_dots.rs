//! Dots with intervals on one axis, against a dashed line of reference.

use super::axis::{Scale, extent, finite, ordered, ticks};
use super::canvas::{Anchor, Canvas, Drawing, Look, Sample};
use super::palette::mix;
use super::rows::{GAP, Names, Words, value, widest};
use super::wording::{Face, LABEL, SMALL, STRONG, widest_line, wrap};
use crate::report::{DotRow, IntervalDots};

const RADIUS: f64 = 6.5;

fn face(row: &DotRow) -> Face {
    if row.sure { STRONG } else { LABEL }
}

/// Lays the chart out.
pub(super) fn lay_out(chart: &IntervalDots, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let names = Names::new(
        chart.rows.iter().map(|row| (row.label.as_str(), face(row))),
        0.0,
        look,
    );
    let values: Vec<Words> = chart
        .rows
        .iter()
        .map(|row| value(&row.value_label, look))
        .collect();
    let left = names.left + 16.0;
    let right = (look.width - widest(&values) - GAP - 14.0).max(left + 40.0);
    let numbers = chart.rows.iter().flat_map(|row| {
        let (low, high) = row.interval.unwrap_or((row.value, row.value));
        [row.value, low, high]
    });
    let reference = chart.reference.as_ref().map(|(at, _)| *at);
    let (low, high) = extent(numbers.chain(reference));
    let room = ((high - low) * 0.04).max(1e-4);
    let low = if low >= 0.0 {
        (low - room).max(0.0)
    } else {
        low - room
    };
    let scale = Scale::between(left, right, (low, high + room));

    let mut top = 2.0;
    if let Some((at, label)) = &chart.reference {
        let lines = wrap(label, STRONG, look.width, 4);
        let half = widest_line(&lines, STRONG) / 2.0;
        let x = scale.at(*at).min(look.width - half).max(half);
        top = canvas.lines(&lines, STRONG, theme.second, (x, 0.0), Anchor::Middle) + 4.0;
    }
    let inner = |words: &Words| words.height().max(2.0 * RADIUS + 6.0);
    let heights: Vec<f64> = values
        .iter()
        .enumerate()
        .map(|(row, words)| names.height(row, inner(words)))
        .collect();
    let bottom = top + heights.iter().sum::<f64>();
    let n_ticks = if right - left > 420.0 { 6 } else { 3 };
    let marks = ticks((scale.low, scale.max), n_ticks, chart.unit, look.texts);
    let mut below = canvas.axis_below(&marks, scale, (top, bottom), &chart.x_label, look);
    canvas.line((left, bottom), (right, bottom), theme.muted, 1.2);
    if let Some(at) = reference {
        let x = scale.at(at);
        canvas.dashes((x, top - 2.0), (x, bottom), theme.second, 2.0);
    }
    let mut y = top;
    for (number, ((row, words), height)) in chart.rows.iter().zip(&values).zip(heights).enumerate()
    {
        let inner = inner(words);
        let middle = names.draw(&mut canvas, number, y, inner, look) + inner / 2.0;
        draw_row(&mut canvas, row, words, scale, middle, look);
        y += height;
    }
    let both = chart.rows.iter().any(|row| row.sure) && chart.rows.iter().any(|row| !row.sure);
    if both {
        let word = |word: &Option<String>| word.clone().unwrap_or_default();
        let (sure, unsure) = (word(&chart.sure_label), word(&chart.unsure_label));
        let items = [
            (Sample::Dot(theme.accent), sure.as_str()),
            (Sample::Ring(theme.accent, theme.paper), unsure.as_str()),
        ];
        below = canvas.key_below(&items, below, look);
    }
    canvas.finish(look.width, below + SMALL.size * 0.2)
}

fn draw_row(
    canvas: &mut Canvas,
    row: &DotRow,
    words: &Words,
    scale: Scale,
    y: f64,
    look: &Look<'_>,
) {
    let theme = look.theme;
    let at = finite(row.value);
    let mut furthest = scale.at(at) + RADIUS;
    if let Some(ends) = row.interval {
        let (low, high) = ordered(ends);
        let ink = mix(theme.accent, theme.ink, 0.4);
        canvas.whisker((scale.at(low), scale.at(high)), y, ink, theme.paper);
        furthest = furthest.max(scale.at(high));
    }
    let center = (scale.at(at), y);
    canvas.dot(center, RADIUS + 1.5, theme.paper);
    if row.sure {
        canvas.dot(center, RADIUS, theme.accent);
    } else {
        canvas.ring(center, RADIUS, theme.accent, theme.paper);
    }
    words.draw(canvas, (furthest + GAP, y), Anchor::Start, look);
}
