//! Two months side by side: where each line was and where it is, with words at both ends that never
//! meet.

use super::axis::{Scale, extent, finite, ordered};
use super::canvas::{Anchor, Canvas, Drawing, Look};
use super::palette::mix;
use super::rows::Words;
use super::wording::{Face, LABEL, SMALL, STRONG, TextLine, widest_line, wrap};
use crate::report::{Slope, SlopeEnd, SlopeRow};

const RADIUS: f64 = 5.0;
/// Between a dot and its words: room for the line that leads to them.
const LEAD: f64 = 22.0;

fn face(row: &SlopeRow) -> Face {
    if row.strong { STRONG } else { LABEL }
}

/// The words at one end of a line.
struct Block {
    parts: Vec<Words>,
    /// The height of the dot; none where there is no number.
    dot: Option<f64>,
    middle: f64,
}

impl Block {
    fn height(&self) -> f64 {
        self.parts.iter().map(Words::height).sum::<f64>() + 4.0
    }

    fn width(&self) -> f64 {
        super::rows::widest(&self.parts)
    }

    fn draw(&self, canvas: &mut Canvas, x: f64, anchor: Anchor, look: &Look<'_>) {
        let mut y = self.middle - self.height() / 2.0 + 2.0;
        for part in &self.parts {
            y = canvas.lines(&part.lines, part.face, look.theme.ink, (x, y), anchor);
        }
    }
}

/// Moves blocks apart, each as little as the others let it, between two heights.
fn spread(blocks: &mut [Block], (top, bottom): (f64, f64)) {
    let mut order: Vec<usize> = (0..blocks.len()).collect();
    order.sort_by(|left, right| {
        let middle = |at: &usize| blocks.get(*at).map_or(0.0, |block| block.middle);
        middle(left).total_cmp(&middle(right)).then(left.cmp(right))
    });
    let mut free = top;
    for at in &order {
        if let Some(block) = blocks.get_mut(*at) {
            block.middle = block.middle.max(free + block.height() / 2.0);
            free = block.middle + block.height() / 2.0;
        }
    }
    let mut free = bottom;
    for at in order.iter().rev() {
        if let Some(block) = blocks.get_mut(*at) {
            block.middle = block.middle.min(free - block.height() / 2.0);
            free = block.middle - block.height() / 2.0;
        }
    }
}

/// Lays the chart out.
pub(super) fn lay_out(chart: &Slope, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let room = look.width * 0.27;
    let ends = |end: fn(&SlopeRow) -> Option<&SlopeEnd>, named: bool| -> Vec<Block> {
        chart
            .rows
            .iter()
            .map(|row| {
                let value = end(row).map_or(&chart.missing_label, |end| &end.value_label);
                let value_face = if end(row).is_some() { STRONG } else { SMALL };
                let room = if named { room * 1.4 } else { room };
                let mut parts = vec![Words::new(value, value_face, room)];
                if named {
                    parts.push(Words::new(&row.label, face(row), room));
                }
                Block {
                    parts,
                    dot: end(row).map(|end| finite(end.value)),
                    middle: 0.0,
                }
            })
            .collect()
    };
    let mut from = ends(|row| row.from.as_ref(), false);
    let mut to = ends(|row| row.to.as_ref(), true);
    let widest = |blocks: &[Block]| blocks.iter().map(Block::width).fold(0.0, f64::max);
    let left = widest(&from) + LEAD + RADIUS;
    let right = (look.width - widest(&to) - LEAD - RADIUS).max(left + 40.0);

    // Each month stands above its side, as far as the other lets it.
    let heads = [&chart.from_label, &chart.to_label]
        .map(|text| wrap(text, STRONG, look.width / 2.0 - 8.0, 4));
    let mut top = 0.0_f64;
    for (lines, x, low, high) in [
        (&heads[0], left, 0.0, look.width / 2.0 - 4.0),
        (&heads[1], right, look.width / 2.0 + 4.0, look.width),
    ] {
        top = top.max(draw_head(&mut canvas, lines, x, (low, high), look));
    }
    top += 6.0;
    let tallest = |blocks: &[Block]| blocks.iter().map(Block::height).sum::<f64>();
    let height = (look.width * 0.4)
        .clamp(200.0, 360.0)
        .max(tallest(&from))
        .max(tallest(&to));
    let bottom = top + height;
    let numbers = chart
        .rows
        .iter()
        .flat_map(|row| row.from.iter().chain(&row.to))
        .flat_map(|end| {
            let (low, high) = end.interval.unwrap_or((end.value, end.value));
            [end.value, low, high]
        });
    let scale = Scale::between(bottom - 12.0, top + 12.0, extent(numbers));
    for blocks in [&mut from, &mut to] {
        for block in blocks.iter_mut() {
            block.dot = block.dot.map(|value| scale.at(value));
            block.middle = block.dot.unwrap_or(bottom);
        }
    }
    // What has no number now stands where it was.
    for (block, before) in to.iter_mut().zip(&from) {
        block.middle = block.dot.or(before.dot).unwrap_or(bottom);
    }
    for blocks in [&mut from, &mut to] {
        spread(blocks, (top, bottom));
    }

    for x in [left, right] {
        canvas.line((x, top), (x, bottom), theme.line, 1.2);
    }
    for (row, (from, to)) in chart.rows.iter().zip(from.iter().zip(&to)) {
        draw_row(&mut canvas, row, (from, to), (left, right), scale, look);
    }
    canvas.finish(look.width, bottom + 2.0)
}

/// Sets the name of a month over its side; gives its end.
fn draw_head(
    canvas: &mut Canvas,
    lines: &[TextLine],
    x: f64,
    (low, high): (f64, f64),
    look: &Look<'_>,
) -> f64 {
    let half = widest_line(lines, STRONG) / 2.0;
    let x = x.min(high - half).max(low + half);
    canvas.lines(lines, STRONG, look.theme.muted, (x, 0.0), Anchor::Middle)
}

fn draw_row(
    canvas: &mut Canvas,
    row: &SlopeRow,
    (from, to): (&Block, &Block),
    (left, right): (f64, f64),
    scale: Scale,
    look: &Look<'_>,
) {
    let theme = look.theme;
    let (color, stroke) = if row.strong {
        (theme.accent, 3.2)
    } else {
        (mix(theme.paper, theme.accent, 0.55), 1.8)
    };
    if let (Some(from), Some(to)) = (from.dot, to.dot) {
        canvas.line((left, from), (right, to), color, stroke);
    }
    for (end, block, x, away, anchor) in [
        (&row.from, from, left, -1.0, Anchor::End),
        (&row.to, to, right, 1.0, Anchor::Start),
    ] {
        if let Some(ends) = end.as_ref().and_then(|end| end.interval) {
            let (low, high) = ordered(ends);
            canvas.line((x, scale.at(low)), (x, scale.at(high)), color, 4.0);
        }
        if let Some(dot) = block.dot {
            canvas.dot((x, dot), RADIUS, color);
            let points = vec![
                (x + away * (RADIUS + 1.0), dot),
                (x + away * (LEAD - 3.0), block.middle),
            ];
            canvas.path(points, theme.line, 1.2);
        }
        block.draw(canvas, x + away * LEAD, anchor, look);
    }
}
