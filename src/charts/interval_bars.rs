//! Horizontal bars from zero with intervals, marks at targets, and hatched remainders.

use super::axis::{Scale, drawable, percent_ticks};
use super::canvas::{Anchor, Area, Canvas, Drawing, Look, Sample};
use super::palette::mix;
use super::wording::{Face, LABEL, SMALL, STRONG, TextLine, widest_line, wrap};
use crate::report::{Bar, IntervalBars};

const BAR: f64 = 22.0;
const ROW_EDGE: f64 = 13.0;
/// Below this width words are wrapped earlier.
const NARROW: f64 = 520.0;
/// Names that anybody gave on purpose fit into so many lines; only what is no name is cut.
const LINES: usize = 8;
/// Below this share one decimal is shown: whole per cents would hide too much.
const SMALL_SHARE: f64 = 0.0995;
/// Between the value and the number of the target: space, mark, space.
const TARGET_GAP: f64 = 26.0;

/// Bars of the declared profile have a bold label too, so that they are known without their color.
fn face(bar: &Bar) -> Face {
    if bar.declared { STRONG } else { LABEL }
}

/// The words of a bar, measured and broken into lines.
struct Words {
    name: Vec<TextLine>,
    name_width: f64,
    value: Vec<TextLine>,
    value_width: f64,
    /// The number of the target, where there is one.
    target: Option<String>,
    /// The room of that number with its mark; 0 where there is none.
    target_width: f64,
}

/// As values are written: one decimal below ten per cent.
fn decimals(share: f64) -> u8 {
    u8::from(share > 0.0 && share < SMALL_SHARE)
}

impl Words {
    fn new(bar: &Bar, look: &Look<'_>) -> Self {
        // On a phone the bars need more of the width than the words.
        let (for_name, for_value) = if look.width < NARROW {
            (0.34, 0.3)
        } else {
            (0.36, 0.36)
        };
        let name = wrap(&bar.label, face(bar), look.width * for_name, LINES);
        let value = wrap(&bar.value_label, LABEL, look.width * for_value, LINES);
        let target = bar
            .target
            .map(drawable)
            .map(|share| look.texts.percent(share, decimals(share)));
        let number_width = |number: &String| TARGET_GAP + SMALL.width(number);
        Self {
            name_width: widest_line(&name, face(bar)),
            name,
            value_width: widest_line(&value, LABEL),
            value,
            target_width: target.as_ref().map_or(0.0, number_width),
            target,
        }
    }

    /// The height of the row.
    fn height(&self) -> f64 {
        let n_lines = self.name.len().max(self.value.len());
        (n_lines as f64 * LABEL.line()).max(BAR) + ROW_EDGE
    }
}

/// Lays the chart out.
pub(super) fn lay_out(chart: &IntervalBars, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let words: Vec<Words> = chart.bars.iter().map(|bar| Words::new(bar, look)).collect();
    let names_width = words
        .iter()
        .map(|words| words.name_width)
        .fold(0.0, f64::max);
    let ends = words
        .iter()
        .map(|words| words.value_width + words.target_width)
        .fold(0.0, f64::max);

    // What stands beyond the end of the axis would be drawn at it: the axis gives way.
    // A tenth of a percent is the shortest axis, so that ticks stay short.
    let furthest = chart.bars.iter().map(furthest).fold(0.001, f64::max);
    let max = drawable(chart.max).max(furthest);
    let left = (names_width + 14.0).max(22.0);
    // Half of the last tick stands to the right of the axis.
    let last_tick = SMALL.width(&look.texts.percent(max, 2)) / 2.0;
    let right = (look.width - (ends + 14.0).max(last_tick)).max(left + 40.0);
    let scale = Scale::new(left, right, max);

    let bottom = 2.0 + words.iter().map(Words::height).sum::<f64>();
    let n_ticks = if right - left > 420.0 { 5 } else { 3 };
    let ticks = percent_ticks(scale.max, n_ticks, look.texts);
    let mut below = canvas.upright_grid(&ticks, scale, (2.0, bottom), theme);
    let mut top = 2.0;
    for (bar, words) in chart.bars.iter().zip(&words) {
        let y = top + words.height() / 2.0;
        let at = (names_width, y);
        canvas.lines_on(&words.name, face(bar), theme.ink, at, Anchor::End);
        draw_bar(&mut canvas, bar, scale, y, look);
        draw_value(&mut canvas, bar, words, scale, y, look);
        top += words.height();
    }
    let key = [
        (Sample::Solid(theme.second), &chart.declared_label),
        (Sample::Tick(theme.second), &chart.target_label),
    ]
    .map(|(sample, word)| (sample, word.as_deref().unwrap_or_default()));
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

/// Sets the value behind the bar and its whisker, and the number of the target behind the value.
fn draw_value(
    canvas: &mut Canvas,
    bar: &Bar,
    words: &Words,
    scale: Scale,
    y: f64,
    look: &Look<'_>,
) {
    let theme = look.theme;
    let mut x = scale.at(furthest_of(bar)) + 9.0;
    // Where the mark of the target would run through the words, they stand behind it.
    if let Some(mark) = bar.target.map(|share| scale.at(share))
        && mark > x - 8.0
        && mark < x + words.value_width + words.target_width + 8.0
    {
        x = mark + 10.0;
    }
    canvas.clear_behind(&words.value, LABEL, (x, y), theme.paper);
    canvas.lines_on(&words.value, LABEL, theme.ink, (x, y), Anchor::Start);
    if let Some(target) = &words.target {
        let x = x + words.value_width + TARGET_GAP;
        let behind = Area {
            left: x - 16.0,
            top: y - 10.0,
            right: x + SMALL.width(target) + 3.0,
            bottom: y + 10.0,
        };
        canvas.rect(behind, theme.paper);
        canvas.line((x - 9.0, y - 7.0), (x - 9.0, y + 7.0), theme.second, 3.0);
        canvas.text_on(target, SMALL, theme.second, (x, y), Anchor::Start);
    }
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
