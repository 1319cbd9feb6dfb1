//! Bars in their order; below each a strip that says how often it came first or second when the
//! numbers were drawn again.

use super::axis::{Scale, drawable, extent, finite, ordered, ticks};
use super::canvas::{Anchor, Area, Canvas, Drawing, Look, Sample};
use super::palette::mix;
use super::rows::{BAR, GAP, Names, Words, value, widest};
use super::wording::{LABEL, SMALL, STRONG};
use crate::report::{RankedBars, RankedRow};

const STRIP: f64 = 10.0;
const STRIP_WIDTH: f64 = 110.0;

/// What stands in a row.
struct Row<'a> {
    row: &'a RankedRow,
    value: Words,
    chance: Words,
}

impl Row<'_> {
    fn upper(&self) -> f64 {
        self.value.height().max(BAR)
    }

    fn inner(&self) -> f64 {
        self.upper() + 6.0 + self.chance.height().max(STRIP)
    }

    /// The ends of bar and whisker, zero among them.
    fn reach(&self) -> (f64, f64) {
        let at = finite(self.row.value);
        let (low, high) = self.row.interval.map_or((at, at), ordered);
        (low.min(at).min(0.0), high.max(at).max(0.0))
    }
}

/// Lays the chart out.
pub(super) fn lay_out(chart: &RankedBars, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let ranks: Vec<String> = (1..=chart.rows.len())
        .map(|rank| look.texts.number(rank as f64, 0))
        .collect();
    let indent = STRONG.widest(ranks.iter().map(String::as_str)) + 12.0;
    let names = Names::new(
        chart.rows.iter().map(|row| (row.label.as_str(), LABEL)),
        indent,
        look,
    );
    let left = if names.are_above() {
        indent
    } else {
        names.left
    };
    let rows: Vec<Row<'_>> = chart
        .rows
        .iter()
        .map(|row| Row {
            row,
            value: value(&row.value_label, look),
            chance: Words::new(
                &row.chance_label,
                SMALL,
                look.width - left - STRIP_WIDTH - GAP,
            ),
        })
        .collect();
    let ends = widest(rows.iter().map(|row| &row.value));
    let right = (look.width - ends - GAP - 5.0).max(left + 40.0);
    let (low, high) = extent(rows.iter().flat_map(|row| {
        let (low, high) = row.reach();
        [low, high]
    }));
    let scale = Scale::between(left, right, (low, high));
    let heights: Vec<f64> = rows
        .iter()
        .enumerate()
        .map(|(number, row)| names.height(number, row.inner()) + 4.0)
        .collect();
    let bottom = 2.0 + heights.iter().sum::<f64>();
    let n_ticks = if right - left > 420.0 { 5 } else { 3 };
    let marks = ticks((scale.low, scale.max), n_ticks, chart.unit, look.texts);
    let below = canvas.axis_below(&marks, scale, (2.0, bottom), &chart.x_label, look);
    let mut y = 2.0;
    for (number, ((row, rank), height)) in rows.iter().zip(&ranks).zip(heights).enumerate() {
        let top = draw_name(&mut canvas, &names, number, (indent, y), row.inner(), look);
        let on = if names.are_above() {
            y + 6.5 + names.height_above(number) / 2.0 - 1.5
        } else {
            top + row.inner() / 2.0
        };
        canvas.text_on(rank, STRONG, theme.accent, (0.0, on), Anchor::Start);
        draw_row(&mut canvas, row, scale, top, look);
        y += height;
    }
    let items = [
        (Sample::Solid(theme.accent), chart.first_label.as_str()),
        (
            Sample::Hatched(mix(theme.paper, theme.accent, 0.6), theme.paper),
            chart.second_label.as_str(),
        ),
    ];
    let below = canvas.key_below(&items, below, look);
    canvas.finish(look.width, below + 2.0)
}

/// Sets a name, behind its rank where it stands above the row; gives the top of the plot.
fn draw_name(
    canvas: &mut Canvas,
    names: &Names,
    number: usize,
    (indent, top): (f64, f64),
    inner: f64,
    look: &Look<'_>,
) -> f64 {
    if !names.are_above() {
        return names.draw(canvas, number, top, inner, look);
    }
    let mut sheet = Canvas::new();
    let plot = names.draw(&mut sheet, number, 0.0, inner, look);
    canvas.place(sheet.finish(look.width, inner), indent, top);
    top + plot
}

fn draw_row(canvas: &mut Canvas, row: &Row<'_>, scale: Scale, top: f64, look: &Look<'_>) {
    let theme = look.theme;
    let y = top + row.upper() / 2.0;
    let at = finite(row.row.value);
    let area = Area::between(scale.at(0.0), scale.at(at), y - BAR / 2.0, y + BAR / 2.0);
    canvas.rect(area, theme.accent);
    if let Some(ends) = row.row.interval {
        let (low, high) = ordered(ends);
        let ink = mix(theme.accent, theme.ink, 0.75);
        canvas.whisker((scale.at(low), scale.at(high)), y, ink, theme.paper);
    }
    let x = scale.at(row.reach().1) + GAP;
    row.value.draw(canvas, (x, y), Anchor::Start, look);

    let left = scale.start;
    let height = row.chance.height().max(STRIP);
    let y = top + row.upper() + 6.0 + height / 2.0;
    let strip = Scale::new(left, left + STRIP_WIDTH, 1.0);
    let first = drawable(row.row.first).min(1.0);
    let second = (first + drawable(row.row.second)).min(1.0);
    let (upper, lower) = (y - STRIP / 2.0, y + STRIP / 2.0);
    let hatching = mix(theme.paper, theme.accent, 0.6);
    let whole = Area::between(left, left + STRIP_WIDTH, upper, lower);
    canvas.rect(whole, theme.paper);
    let hatched = Area::between(strip.at(first), strip.at(second), upper, lower);
    canvas.hatch(hatched, hatching, 5.0);
    canvas.rect(
        Area::between(left, strip.at(first), upper, lower),
        theme.accent,
    );
    canvas.outline(whole, 0.0, theme.muted, 1.0);
    let at = (left + STRIP_WIDTH + GAP, y);
    let lines = &row.chance.lines;
    canvas.words_on_paper(lines, SMALL, theme.muted, at, Anchor::Start, theme.paper);
}
