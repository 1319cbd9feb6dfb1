//! How one number became another: levels from zero, and between them what was added and, hatched,
//! what was taken away.

use super::axis::{Scale, extent, finite, ordered, ticks};
use super::canvas::{Anchor, Area, Canvas, Drawing, Look, Sample};
use super::palette::mix;
use super::rows::{BAR, GAP, Names, Words, value, widest};
use super::wording::{Face, LABEL, STRONG};
use crate::report::{StepKind, Waterfall, WaterfallStep};

fn face(step: &WaterfallStep) -> Face {
    match step.kind {
        StepKind::Total => STRONG,
        StepKind::Change => LABEL,
    }
}

/// A step with the ends of its bar and of its whisker.
struct Bar<'a> {
    step: &'a WaterfallStep,
    from: f64,
    to: f64,
    whisker: Option<(f64, f64)>,
}

impl Bar<'_> {
    fn high(&self) -> f64 {
        let high = self.from.max(self.to);
        self.whisker.map_or(high, |(_, end)| high.max(end))
    }
}

fn bars(chart: &Waterfall) -> Vec<Bar<'_>> {
    let mut level = 0.0;
    let mut bars = Vec::new();
    for step in &chart.steps {
        let from = match step.kind {
            StepKind::Total => 0.0,
            StepKind::Change => level,
        };
        let to = finite(from + finite(step.value));
        let whisker = step.interval.map(ordered);
        bars.push(Bar {
            step,
            from,
            to,
            whisker: whisker.map(|(low, high)| (finite(from + low), finite(from + high))),
        });
        level = to;
    }
    bars
}

/// Lays the chart out.
pub(super) fn lay_out(chart: &Waterfall, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let bars = bars(chart);
    let names = Names::new(
        chart
            .steps
            .iter()
            .map(|step| (step.label.as_str(), face(step))),
        0.0,
        look,
    );
    let values: Vec<Words> = chart
        .steps
        .iter()
        .map(|step| value(&step.value_label, look))
        .collect();
    let left = names.left;
    let right = (look.width - widest(&values) - GAP - 5.0).max(left + 40.0);
    let ends = bars.iter().flat_map(|bar| {
        let (low, high) = bar.whisker.unwrap_or((bar.from, bar.to));
        [bar.from, bar.to, low, high]
    });
    let scale = Scale::between(left, right, extent(ends.chain([0.0])));
    let heights: Vec<f64> = values
        .iter()
        .enumerate()
        .map(|(row, words)| names.height(row, words.height().max(BAR)))
        .collect();
    let bottom = 2.0 + heights.iter().sum::<f64>();
    let n_ticks = if right - left > 420.0 { 5 } else { 3 };
    let marks = ticks((scale.low, scale.max), n_ticks, chart.unit, look.texts);
    let below = canvas.axis_below(&marks, scale, (2.0, bottom), &chart.x_label, look);
    let (hatching, ground) = (
        mix(theme.paper, theme.second, 0.7),
        mix(theme.paper, theme.second, 0.1),
    );
    let mut y = 2.0;
    let mut before: Option<f64> = None;
    for (number, ((bar, words), height)) in bars.iter().zip(&values).zip(heights).enumerate() {
        let inner = words.height().max(BAR);
        let middle = names.draw(&mut canvas, number, y, inner, look) + inner / 2.0;
        let (upper, lower) = (middle - BAR / 2.0, middle + BAR / 2.0);
        if let (Some(before), StepKind::Change) = (before, bar.step.kind) {
            let x = scale.at(bar.from);
            canvas.line((x, before), (x, upper), theme.muted, 1.2);
        }
        let area = Area::between(scale.at(bar.from), scale.at(bar.to), upper, lower);
        match bar.step.kind {
            StepKind::Total => canvas.rect(area, theme.muted),
            StepKind::Change if bar.to < bar.from => canvas.hatched(area, hatching, ground),
            StepKind::Change => canvas.rect(area, theme.accent),
        }
        if let Some((low, high)) = bar.whisker {
            let ends = (scale.at(low), scale.at(high));
            canvas.whisker(ends, middle, theme.ink, theme.paper);
        }
        let at = (scale.at(bar.high()) + GAP, middle);
        words.draw(&mut canvas, at, Anchor::Start, look);
        before = Some(lower);
        y += height;
    }
    let items = [
        (Sample::Solid(theme.accent), chart.gain_label.as_str()),
        (Sample::Hatched(hatching, ground), chart.loss_label.as_str()),
    ];
    let below = canvas.key_below(&items, below, look);
    canvas.finish(look.width, below + 2.0)
}
