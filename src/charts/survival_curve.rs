//! What part still waits, by the time since it began: a falling staircase with its band, small marks
//! where some were watched no longer, and the time at which half had their answer.

use super::axis::{Scale, drawable, finite, percent_ticks};
use super::canvas::{Anchor, Canvas, Drawing, Look, Point, Sample};
use super::palette::mix;
use super::wording::{SMALL, STRONG, widest_line, wrap};
use crate::report::{SurvivalCurve, SurvivalStep};

/// The height of the plot.
fn plot_height(look: &Look<'_>) -> f64 {
    (look.width * 0.34).clamp(180.0, 330.0)
}

/// The steps that can be drawn, in the order of time.
fn steps(chart: &SurvivalCurve) -> Vec<SurvivalStep> {
    let part = |value: f64| drawable(value).min(1.0);
    let mut steps: Vec<SurvivalStep> = chart
        .steps
        .iter()
        .filter(|step| step.time.is_finite())
        .map(|step| SurvivalStep {
            time: finite(step.time).max(0.0),
            waiting: part(step.waiting),
            low: part(step.low.min(step.high)),
            high: part(step.low.max(step.high)),
        })
        .collect();
    steps.sort_by(|left, right| left.time.total_cmp(&right.time));
    steps
}

/// A staircase from all at time zero to the end.
fn staircase(steps: &[SurvivalStep], of: fn(&SurvivalStep) -> f64, end: f64) -> Vec<Point> {
    let mut points = vec![(0.0, 1.0)];
    let mut level = 1.0;
    for step in steps.iter().filter(|step| step.time <= end) {
        points.push((step.time, level));
        level = of(step);
        points.push((step.time, level));
    }
    points.push((end, level));
    points
}

/// Lays the chart out.
pub(super) fn lay_out(chart: &SurvivalCurve, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let marks = percent_ticks(1.0, 4, look.texts);
    let left = SMALL.widest(marks.iter().map(|(_, text)| text.as_str())) + 10.0;
    let y_label = wrap(&chart.y_label, SMALL, look.width, 4);
    let top = canvas.lines(&y_label, SMALL, theme.muted, (0.0, 0.0), Anchor::Start) + 12.0;
    let bottom = top + plot_height(look);
    let across = Scale::new(left, look.width - 8.0, chart.end);
    let end = across.max;
    let up = Scale::new(bottom, top, 1.0);
    for (value, text) in &marks {
        let y = up.at(*value);
        canvas.line((left, y), (across.end, y), theme.line, 1.0);
        canvas.text_on(text, SMALL, theme.muted, (left - 7.0, y), Anchor::End);
    }
    let steps = steps(chart);
    let place = |points: Vec<Point>| -> Vec<Point> {
        points
            .into_iter()
            .map(|(time, part)| (across.at(time), up.at(part)))
            .collect()
    };
    if !steps.is_empty() {
        let mut band = place(staircase(&steps, |step| step.high, end));
        band.extend(
            place(staircase(&steps, |step| step.low, end))
                .into_iter()
                .rev(),
        );
        canvas.tint(band, theme.accent, 0.2);
    }
    if let Some((time, label)) = &chart.median {
        draw_median(&mut canvas, (*time, label), (across, up), look);
    }
    if !steps.is_empty() {
        canvas.path(
            place(staircase(&steps, |step| step.waiting, end)),
            theme.accent,
            2.6,
        );
    }
    let level = |time: f64| {
        steps
            .iter()
            .rfind(|step| step.time <= time)
            .map_or(1.0, |step| step.waiting)
    };
    let ink = mix(theme.accent, theme.ink, 0.6);
    let watched = chart
        .censored
        .iter()
        .filter(|time| time.is_finite() && **time <= end);
    for time in watched {
        let (x, y) = (across.at(*time), up.at(level(*time)));
        canvas.line((x, y - 6.0), (x, y + 6.0), ink, 1.6);
    }
    let inside: Vec<(f64, String)> = chart
        .ticks
        .iter()
        .filter(|(time, _)| time.is_finite() && (0.0..=end).contains(time))
        .cloned()
        .collect();
    let shown = Scale {
        start: left,
        ..across
    };
    let below = canvas.axis_below(&inside, shown, (bottom, bottom + 5.0), &chart.x_label, look);
    canvas.line((left, bottom), (across.end, bottom), theme.muted, 1.4);
    let mut items = vec![(
        Sample::Solid(mix(theme.paper, theme.accent, 0.2)),
        chart.band_label.as_str(),
    )];
    if !chart.censored.is_empty() {
        items.push((Sample::Tick(ink), chart.censored_label.as_str()));
    }
    let below = canvas.key_below(&items, below, look);
    canvas.finish(look.width, below + 2.0)
}

/// Draws where half had their answer, with its words on the side that has room.
fn draw_median(
    canvas: &mut Canvas,
    (time, label): (f64, &str),
    (across, up): (Scale, Scale),
    look: &Look<'_>,
) {
    let theme = look.theme;
    let (x, y) = (across.at(time), up.at(0.5));
    canvas.dashes((across.start, y), (x, y), theme.second, 1.8);
    canvas.dashes((x, y), (x, up.start), theme.second, 1.8);
    canvas.dot((x, y), 4.5, theme.second);
    let (before, behind) = (x - across.start - 16.0, across.end - x - 16.0);
    let (room, at, anchor) = if behind >= before {
        (behind, x + 12.0, Anchor::Start)
    } else {
        (before, x - 12.0, Anchor::End)
    };
    let lines = wrap(label, STRONG, room, 4);
    if widest_line(&lines, STRONG) <= room {
        let y = up.at(0.62);
        canvas.words_on_paper(&lines, STRONG, theme.second, (at, y), anchor, theme.paper);
    }
}
