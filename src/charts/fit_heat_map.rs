//! Channels × dimensions: the fit as tint and number; too few people hatched; absent as a dash.

use super::axis::drawable;
use super::canvas::{Anchor, Area, Canvas, Drawing, Look, Sample};
use super::palette::{mix, text_on};
use super::wording::{Face, LABEL, SMALL, STRONG, TextLine, widest_line, wrap};
use crate::report::{Color, FitHeatMap, HeatCell};

const GAP: f64 = 4.0;
const RADIUS: f64 = 5.0;
/// The smallest height of a cell.
const CELL: f64 = 44.0;

/// Lays the chart out: in one panel where every word has room in its column, else in several, one
/// below the other.
pub(super) fn lay_out(map: &FitHeatMap, look: &Look<'_>) -> Drawing {
    let mut canvas = Canvas::new();
    let n_columns = map
        .rows
        .iter()
        .map(|(_, cells)| cells.len())
        .fold(map.columns.len(), usize::max)
        .max(1);
    let names_room = LABEL
        .widest(map.rows.iter().map(|(name, _)| name.as_str()))
        .min(look.width * 0.28)
        + 0.01;
    let names: Vec<Vec<TextLine>> = map
        .rows
        .iter()
        .map(|(name, _)| wrap(name, LABEL, names_room, usize::MAX))
        .collect();
    let left = names
        .iter()
        .map(|lines| widest_line(lines, LABEL))
        .fold(0.0, f64::max)
        + 14.0;
    let wanted = narrowest_column(map) + GAP;
    let fitting = (1..=n_columns)
        .rev()
        .find(|n| look.width - left + GAP >= *n as f64 * wanted)
        .unwrap_or(1);
    let n_panels = n_columns.div_ceil(fitting);
    let n_a_panel = n_columns.div_ceil(n_panels);
    // Few columns do not become slabs.
    let step = ((look.width - left + GAP) / n_a_panel as f64).min(190.0);
    let mut top = 0.0;
    for panel in 0..n_panels {
        let columns = (panel * n_a_panel, ((panel + 1) * n_a_panel).min(n_columns));
        if panel > 0 {
            top += 16.0;
        }
        top = draw_panel(&mut canvas, map, &names, columns, (left, top, step), look);
    }
    top = draw_key(&mut canvas, map, (left, top + 12.0), look);
    canvas.finish(look.width, top + 2.0)
}

/// The width that the widest word of any column needs.
fn narrowest_column(map: &FitHeatMap) -> f64 {
    let widest = |face: Face, text: &str| face.widest(text.split_whitespace());
    let heads = map.columns.iter().map(|head| widest(SMALL, head) + 4.0);
    let cells = map
        .rows
        .iter()
        .flat_map(|(_, cells)| cells)
        .map(|cell| match cell {
            HeatCell::Fit(_, text) => widest(STRONG, text) + 12.0,
            HeatCell::NotEnough(text) => widest(SMALL, text) + 20.0,
            HeatCell::Absent => 30.0,
        });
    heads.chain(cells).fold(30.0, f64::max)
}

/// Draws the columns from the first to before the second number; gives the end.
fn draw_panel(
    canvas: &mut Canvas,
    map: &FitHeatMap,
    names: &[Vec<TextLine>],
    (first, end): (usize, usize),
    (left, top, step): (f64, f64, f64),
    look: &Look<'_>,
) -> f64 {
    let theme = look.theme;
    let room = step - GAP - 8.0;
    let heads: Vec<Vec<TextLine>> = map
        .columns
        .iter()
        .skip(first)
        .take(end - first)
        .map(|word| wrap(word, SMALL, room + 8.0, usize::MAX))
        .collect();
    let head_height = heads.iter().map(Vec::len).max().unwrap_or(0) as f64 * SMALL.line();
    for (column, lines) in heads.iter().enumerate() {
        let x = left + column as f64 * step + (step - GAP) / 2.0;
        let y = top + head_height - lines.len() as f64 * SMALL.line();
        canvas.lines(lines, SMALL, theme.muted, (x, y), Anchor::Middle);
    }
    let mut top = top + head_height + 6.0;
    for ((_, cells), name) in map.rows.iter().zip(names) {
        let cells: Vec<(&HeatCell, Vec<TextLine>)> = cells
            .iter()
            .skip(first)
            .take(end - first)
            .map(|cell| (cell, cell_text(cell, room)))
            .collect();
        let n_lines = cells
            .iter()
            .map(|(_, lines)| lines.len())
            .max()
            .unwrap_or(0);
        let height = (n_lines as f64 * SMALL.line() + 14.0)
            .max(name.len() as f64 * LABEL.line() + 4.0)
            .max(CELL);
        canvas.lines_on(
            name,
            LABEL,
            theme.ink,
            (left - 14.0, top + height / 2.0),
            Anchor::End,
        );
        for (column, (cell, lines)) in cells.iter().enumerate() {
            let x = left + column as f64 * step;
            let area = Area {
                left: x,
                top,
                right: x + step - GAP,
                bottom: top + height,
            };
            draw_cell(canvas, cell, lines, area, look);
        }
        top += height + GAP;
    }
    top
}

/// The tint of a fit: one hue, light to full; nothing is as pale as the paper.
fn tint(fit: f64, look: &Look<'_>) -> Color {
    mix(
        look.theme.paper,
        look.theme.accent,
        0.08 + 0.92 * drawable(fit).min(1.0),
    )
}

fn cell_text(cell: &HeatCell, room: f64) -> Vec<TextLine> {
    match cell {
        HeatCell::Fit(_, text) => wrap(text, STRONG, room, 2),
        HeatCell::NotEnough(text) => wrap(text, SMALL, room - 6.0, 3),
        HeatCell::Absent => Vec::new(),
    }
}

fn draw_cell(
    canvas: &mut Canvas,
    cell: &HeatCell,
    lines: &[TextLine],
    area: Area,
    look: &Look<'_>,
) {
    let theme = look.theme;
    let (x, y) = area.center();
    match cell {
        HeatCell::Fit(fit, _) => {
            let ground = tint(*fit, look);
            canvas.round(area, RADIUS, ground);
            canvas.lines_on(
                lines,
                STRONG,
                text_on(ground, &[theme.ink, theme.paper]),
                (x, y),
                Anchor::Middle,
            );
        }
        HeatCell::NotEnough(_) => {
            let hatching = mix(theme.paper, theme.muted, 0.38);
            canvas.round(area, RADIUS, theme.paper);
            canvas.hatch(area.inset(1.6), hatching, 8.0);
            canvas.outline(area, RADIUS, hatching, 1.2);
            let (width, height) = (
                widest_line(lines, SMALL) / 2.0 + 5.0,
                lines.len() as f64 * SMALL.line() / 2.0 + 1.0,
            );
            if !lines.is_empty() {
                let behind = Area {
                    left: x - width,
                    top: y - height,
                    right: x + width,
                    bottom: y + height,
                };
                canvas.round(behind, 3.0, theme.paper);
            }
            canvas.lines_on(lines, SMALL, theme.muted, (x, y), Anchor::Middle);
        }
        HeatCell::Absent => {
            canvas.round(area, RADIUS, theme.surface);
            canvas.line((x - 7.0, y), (x + 7.0, y), theme.muted, 1.6);
        }
    }
}

fn draw_key(
    canvas: &mut Canvas,
    map: &FitHeatMap,
    (left, top): (f64, f64),
    look: &Look<'_>,
) -> f64 {
    let theme = look.theme;
    let y = top + SMALL.line() / 2.0;
    let (none, all) = (look.texts.percent(0.0, 0), look.texts.percent(1.0, 0));
    canvas.text_on(&none, SMALL, theme.muted, (left, y), Anchor::Start);
    let mut x = left + SMALL.width(&none) + 8.0;
    for step in 0..=10 {
        canvas.rect(
            Area {
                left: x,
                top: y - 7.0,
                right: x + 12.0,
                bottom: y + 7.0,
            },
            tint(f64::from(step) / 10.0, look),
        );
        x += 12.0;
    }
    canvas.text_on(&all, SMALL, theme.muted, (x + 8.0, y), Anchor::Start);
    x += 8.0 + SMALL.width(&all) + 30.0;
    let has =
        |wanted: fn(&HeatCell) -> bool| map.rows.iter().any(|(_, cells)| cells.iter().any(wanted));
    let mut items = Vec::new();
    if has(|cell| matches!(cell, HeatCell::NotEnough(_))) {
        let hatching = mix(theme.paper, theme.muted, 0.5);
        items.push((
            Sample::Hatched(hatching, theme.paper),
            map.not_enough_label.as_str(),
        ));
    }
    if has(|cell| matches!(cell, HeatCell::Absent)) {
        items.push((Sample::Dash(theme.muted), map.absent_label.as_str()));
    }
    let needed: f64 = items.iter().map(|(_, word)| SMALL.width(word) + 52.0).sum();
    let area = if x + needed <= look.width + 26.0 {
        Area {
            left: x,
            top,
            right: look.width,
            bottom: top,
        }
    } else {
        Area {
            left: 0.0,
            top: top + SMALL.line() + 6.0,
            right: look.width,
            bottom: top,
        }
    };
    canvas.key(&items, area, theme).max(top + SMALL.line())
}
