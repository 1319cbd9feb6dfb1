//! Grids of tinted cells: rows × columns, in as many panels as the width asks for.

use super::axis::drawable;
use super::canvas::{Anchor, Area, Canvas, Look};
use super::palette::{mix, text_on};
use super::wording::{Face, LABEL, SMALL, STRONG, TextLine, widest_line, wrap};
use crate::report::Color;

const GAP: f64 = 4.0;
const RADIUS: f64 = 5.0;
/// The smallest height of a cell.
const CELL: f64 = 44.0;

/// One cell.
pub(super) enum Cell<'a> {
    /// A part 0..=1 as tint, with its text.
    Tint(f64, &'a str),
    /// Hatched, with its text.
    Hatched(&'a str),
    /// A dash.
    Dash,
    /// Not even a ground.
    Nothing,
}

/// Rows of cells with heads and names.
pub(super) struct Grid<'a> {
    /// The heads of the columns.
    pub(super) columns: &'a [String],
    /// The rows with their names.
    pub(super) rows: Vec<(&'a str, Vec<Cell<'a>>)>,
}

/// Draws the grid: in one panel where every word has room in its column, else in several, one below
/// the other. Gives the left edge of the cells and the end of the last panel.
pub(super) fn draw_grid(canvas: &mut Canvas, grid: &Grid<'_>, look: &Look<'_>) -> (f64, f64) {
    let n_columns = grid
        .rows
        .iter()
        .map(|(_, cells)| cells.len())
        .fold(grid.columns.len(), usize::max)
        .max(1);
    let names_room = LABEL
        .widest(grid.rows.iter().map(|(name, _)| *name))
        .min(look.width * 0.28)
        + 0.01;
    let names: Vec<Vec<TextLine>> = grid
        .rows
        .iter()
        .map(|(name, _)| wrap(name, LABEL, names_room, usize::MAX))
        .collect();
    let left = names
        .iter()
        .map(|lines| widest_line(lines, LABEL))
        .fold(0.0, f64::max)
        + 14.0;
    let wanted = narrowest_column(grid) + GAP;
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
        top = draw_panel(canvas, grid, &names, columns, (left, top, step), look);
    }
    (left, top)
}

/// The width that the widest word of any column needs.
fn narrowest_column(grid: &Grid<'_>) -> f64 {
    let widest = |face: Face, text: &str| face.widest(text.split_whitespace());
    let heads = grid.columns.iter().map(|head| widest(SMALL, head) + 4.0);
    let cells = grid
        .rows
        .iter()
        .flat_map(|(_, cells)| cells)
        .map(|cell| match cell {
            Cell::Tint(_, text) => widest(STRONG, text) + 12.0,
            Cell::Hatched(text) => widest(SMALL, text) + 20.0,
            Cell::Dash | Cell::Nothing => 30.0,
        });
    heads.chain(cells).fold(30.0, f64::max)
}

/// Draws the columns from the first to before the second number; gives the end.
fn draw_panel(
    canvas: &mut Canvas,
    grid: &Grid<'_>,
    names: &[Vec<TextLine>],
    (first, end): (usize, usize),
    (left, top, step): (f64, f64, f64),
    look: &Look<'_>,
) -> f64 {
    let theme = look.theme;
    let room = step - GAP - 8.0;
    let heads: Vec<Vec<TextLine>> = grid
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
    for ((_, cells), name) in grid.rows.iter().zip(names) {
        let cells: Vec<(&Cell<'_>, Vec<TextLine>)> = cells
            .iter()
            .skip(first)
            .take(end - first)
            .map(|cell| (cell, cell_text(cell, room)))
            .collect();
        // What has not come yet needs no row in a later panel.
        if first > 0 && cells.iter().all(|(cell, _)| matches!(cell, Cell::Nothing)) {
            continue;
        }
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
pub(super) fn tint(fit: f64, look: &Look<'_>) -> Color {
    mix(
        look.theme.paper,
        look.theme.accent,
        0.08 + 0.92 * drawable(fit).min(1.0),
    )
}

fn cell_text(cell: &Cell<'_>, room: f64) -> Vec<TextLine> {
    match cell {
        Cell::Tint(_, text) => wrap(text, STRONG, room, 2),
        Cell::Hatched(text) => wrap(text, SMALL, room - 6.0, 3),
        Cell::Dash | Cell::Nothing => Vec::new(),
    }
}

fn draw_cell(
    canvas: &mut Canvas,
    cell: &Cell<'_>,
    lines: &[TextLine],
    area: Area,
    look: &Look<'_>,
) {
    let theme = look.theme;
    let (x, y) = area.center();
    match cell {
        Cell::Tint(fit, _) => {
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
        Cell::Hatched(_) => {
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
        Cell::Dash => {
            canvas.round(area, RADIUS, theme.surface);
            canvas.line((x - 7.0, y), (x + 7.0, y), theme.muted, 1.6);
        }
        Cell::Nothing => {}
    }
}

/// Draws the tints from none to all at a point; gives their right end.
pub(super) fn draw_ramp(canvas: &mut Canvas, (left, top): (f64, f64), look: &Look<'_>) -> f64 {
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
    x + 8.0 + SMALL.width(&all)
}
