//! Horizontal bars from zero with intervals, marks at targets, and hatched remainders.

use super::axis::{Scale, drawable, percent_ticks};
use super::canvas::{Anchor, Area, Canvas, Drawing, Look, Sample};
use super::palette::mix;
use super::wording::{Face, LABEL, SMALL, STRONG, TextLine, widest_line, wrap};
use crate::report::{Bar, IntervalBars};

const BAR: f64 = 22.0;
const ROW_EDGE: f64 = 8.0;
/// Between the value and the number of the target: space, mark, space.
const TARGET_GAP: f64 = 26.0;

/// Bars of the declared profile have a bold label too, so that they are known without their color.
fn face(bar: &Bar) -> Face {
    if bar.declared { STRONG } else { LABEL }
}

/// Lays the chart out.
pub(super) fn lay_out(chart: &IntervalBars, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let whole_names = chart
        .bars
        .iter()
        .map(|bar| face(bar).width(&bar.label))
        .fold(0.0, f64::max);
    let names_room = whole_names.min(look.width * 0.34);
    let names: Vec<Vec<TextLine>> = chart
        .bars
        .iter()
        .map(|bar| wrap(&bar.label, face(bar), names_room + 0.01, 2))
        .collect();
    let names_width = names
        .iter()
        .zip(&chart.bars)
        .map(|(lines, bar)| widest_line(lines, face(bar)))
        .fold(0.0, f64::max);

    let targets: Vec<Option<String>> = chart
        .bars
        .iter()
        .map(|bar| {
            bar.target
                .map(|share| look.texts.percent(drawable(share), 0))
        })
        .collect();
    let values_room = look.width * 0.36;
    let values: Vec<Vec<TextLine>> = chart
        .bars
        .iter()
        .map(|bar| wrap(&bar.value_label, LABEL, values_room, 2))
        .collect();
    let ends = values
        .iter()
        .zip(&targets)
        .map(|(value, target)| {
            widest_line(value, LABEL)
                + target
                    .as_ref()
                    .map_or(0.0, |target| TARGET_GAP + SMALL.width(target))
        })
        .fold(0.0, f64::max);

    let furthest = chart.bars.iter().map(furthest).fold(0.0, f64::max);
    let max = if chart.max.is_finite() && chart.max > 0.0 {
        chart.max
    } else {
        furthest
    };
    let left = names_width + 14.0;
    let right = (look.width - ends - 14.0).max(left + 40.0);
    let scale = Scale::new(left, right, max);

    let heights: Vec<f64> = names
        .iter()
        .zip(&values)
        .map(|(name, value)| {
            (name.len().max(value.len()) as f64 * LABEL.line()).max(BAR) + ROW_EDGE * 1.6
        })
        .collect();
    let bottom = 2.0 + heights.iter().sum::<f64>();
    let (ticks, decimals) = percent_ticks(scale.max, if right - left > 420.0 { 5 } else { 3 });
    let ticks: Vec<(f64, String)> = ticks
        .into_iter()
        .map(|share| (share, look.texts.percent(share, decimals)))
        .collect();
    let mut below = canvas.upright_grid(&ticks, scale, (2.0, bottom), theme);

    let mut top = 2.0;
    for (((bar, name), (value, target)), height) in chart
        .bars
        .iter()
        .zip(&names)
        .zip(values.iter().zip(&targets))
        .zip(&heights)
    {
        let y = top + height / 2.0;
        canvas.lines_on(name, face(bar), theme.ink, (names_width, y), Anchor::End);
        draw_bar(&mut canvas, bar, scale, y, look);
        let mut x = scale.at(furthest_of(bar)) + 9.0;
        let value_width = widest_line(value, LABEL);
        // The mark never runs through a number: they stand behind it where it would.
        let numbers_width = value_width
            + target
                .as_ref()
                .map_or(0.0, |target| TARGET_GAP + SMALL.width(target));
        if let Some(mark) = bar.target.map(|share| scale.at(share))
            && mark > x - 8.0
            && mark < x + numbers_width + 8.0
        {
            x = mark + 10.0;
        }
        canvas.lines_on(value, LABEL, theme.ink, (x, y), Anchor::Start);
        if let Some(target) = target {
            let x = x + value_width + TARGET_GAP;
            canvas.line((x - 9.0, y - 7.0), (x - 9.0, y + 7.0), theme.second, 3.0);
            canvas.text_on(target, SMALL, theme.second, (x, y), Anchor::Start);
        }
        top += height;
    }
    let key = [
        (
            Sample::Solid(theme.second),
            chart.declared_label.as_deref().unwrap_or_default(),
        ),
        (
            Sample::Tick(theme.second),
            chart.target_label.as_deref().unwrap_or_default(),
        ),
    ];
    if key.iter().any(|(_, word)| !word.is_empty()) {
        let area = Area {
            left: 0.0,
            top: below + 12.0,
            right: look.width,
            bottom: below + 12.0,
        };
        below = canvas.key(&key, area, theme);
    }
    canvas.finish(look.width, below + 2.0)
}

/// The end of the bar or its whisker.
fn furthest_of(bar: &Bar) -> f64 {
    bar.interval
        .map_or(0.0, |(low, high)| drawable(low).max(drawable(high)))
        .max(drawable(bar.value))
}

fn furthest(bar: &Bar) -> f64 {
    furthest_of(bar).max(bar.target.map_or(0.0, drawable))
}

fn draw_bar(canvas: &mut Canvas, bar: &Bar, scale: Scale, y: f64, look: &Look<'_>) {
    let theme = look.theme;
    let color = if bar.declared {
        theme.second
    } else {
        theme.accent
    };
    let area = Area::between(
        scale.start,
        scale.at(bar.value),
        y - BAR / 2.0,
        y + BAR / 2.0,
    );
    if bar.rest {
        let hatching = mix(theme.paper, theme.muted, 0.55);
        canvas.rect(area, theme.surface);
        canvas.hatch(area, hatching, 7.0);
        canvas.outline(area, 0.0, hatching, 1.2);
    } else {
        canvas.rect(area, color);
    }
    if let Some(target) = bar.target {
        let x = scale.at(target);
        canvas.line(
            (x, y - BAR / 2.0 - 5.0),
            (x, y + BAR / 2.0 + 5.0),
            theme.paper,
            6.0,
        );
        canvas.line(
            (x, y - BAR / 2.0 - 5.0),
            (x, y + BAR / 2.0 + 5.0),
            theme.second,
            3.0,
        );
    }
    if let Some((low, high)) = bar.interval {
        let (low, high) = (drawable(low), drawable(high));
        let ends = (scale.at(low.min(high)), scale.at(low.max(high)));
        canvas.whisker(ends, y, mix(color, theme.ink, 0.75), theme.paper);
    }
}
