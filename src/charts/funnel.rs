//! Steps of a way as bars from zero; between two of them the part that went on, with its interval on
//! a line from none to all.

use super::axis::{Scale, finite, ordered};
use super::canvas::{Anchor, Area, Canvas, Drawing, Look};
use super::palette::mix;
use super::rows::{BAR, GAP, Names, Words, value, widest};
use super::wording::{LABEL, SMALL, wrap};
use crate::report::{Conversion, Funnel};

/// The length of the line from none to all.
const WAY: f64 = 90.0;

/// Lays the chart out.
pub(super) fn lay_out(chart: &Funnel, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let names = Names::new(
        chart.steps.iter().map(|step| (step.label.as_str(), LABEL)),
        0.0,
        look,
    );
    let values: Vec<Words> = chart
        .steps
        .iter()
        .map(|step| value(&step.count_label, look))
        .collect();
    let left = names.left;
    let right = (look.width - widest(&values) - GAP - 5.0).max(left + 40.0);
    let most = chart
        .steps
        .iter()
        .map(|step| finite(step.count).max(0.0))
        .fold(0.0, f64::max);
    let scale = Scale::new(left, right, most);
    let mut y = 2.0;
    for (number, (step, words)) in chart.steps.iter().zip(&values).enumerate() {
        if let Some(conversion) = &step.conversion {
            y = draw_conversion(&mut canvas, conversion, (left, y), look);
        }
        let inner = words.height().max(BAR);
        let middle = names.draw(&mut canvas, number, y, inner, look) + inner / 2.0;
        let end = scale.at(finite(step.count).max(0.0));
        let area = Area::between(left, end, middle - BAR / 2.0, middle + BAR / 2.0);
        canvas.rect(area, theme.accent);
        words.draw(&mut canvas, (end + GAP, middle), Anchor::Start, look);
        y += names.height(number, inner);
    }
    if !chart.steps.is_empty() {
        canvas.line((left, 2.0), (left, y), theme.muted, 1.4);
    }
    let lines = wrap(&chart.base_label, SMALL, look.width, 6);
    y = canvas.lines(&lines, SMALL, theme.muted, (0.0, y + 4.0), Anchor::Start);
    canvas.finish(look.width, y + 2.0)
}

/// Draws how many went on; gives the end.
fn draw_conversion(
    canvas: &mut Canvas,
    conversion: &Conversion,
    (left, top): (f64, f64),
    look: &Look<'_>,
) -> f64 {
    let theme = look.theme;
    let left = left + 12.0;
    let words = Words::new(
        &conversion.label,
        SMALL,
        look.width - left - WAY - GAP - 8.0,
    );
    let height = words.height().max(16.0);
    let y = top + height / 2.0;
    let way = Scale::new(left, left + WAY, 1.0);
    canvas.line((left, y), (left + WAY, y), theme.line, 2.0);
    for x in [left, left + WAY] {
        canvas.line((x, y - 4.0), (x, y + 4.0), theme.muted, 1.2);
    }
    let color = mix(theme.second, theme.ink, 0.1);
    if let Some(ends) = conversion.interval {
        let (low, high) = ordered(ends);
        canvas.whisker((way.at(low), way.at(high)), y, color, theme.paper);
    }
    canvas.dot((way.at(conversion.value), y), 5.0, color);
    let at = (left + WAY + GAP + 4.0, y);
    canvas.lines_on(&words.lines, SMALL, theme.muted, at, Anchor::Start);
    top + height + 2.0
}
