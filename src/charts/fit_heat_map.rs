//! Channels × dimensions: the fit as tint and number; too few people hatched; absent as a dash.

use super::canvas::{Area, Canvas, Drawing, Look, Sample};
use super::cells::{Cell, Grid, draw_grid, draw_ramp};
use super::palette::mix;
use super::wording::SMALL;
use crate::report::{FitHeatMap, HeatCell};

/// Lays the chart out.
pub(super) fn lay_out(map: &FitHeatMap, look: &Look<'_>) -> Drawing {
    let mut canvas = Canvas::new();
    let cell = |cell| match cell {
        &HeatCell::Fit(fit, ref text) => Cell::Tint(fit, text),
        HeatCell::NotEnough(text) => Cell::Hatched(text),
        HeatCell::Absent => Cell::Dash,
    };
    let rows = map.rows.iter();
    let grid = Grid {
        columns: &map.columns,
        rows: rows
            .map(|(name, cells)| (name.as_str(), cells.iter().map(cell).collect()))
            .collect(),
    };
    let (left, top) = draw_grid(&mut canvas, &grid, look);
    let bottom = draw_key(&mut canvas, map, (left, top + 12.0), look);
    canvas.finish(look.width, bottom + 2.0)
}

fn draw_key(
    canvas: &mut Canvas,
    map: &FitHeatMap,
    (left, top): (f64, f64),
    look: &Look<'_>,
) -> f64 {
    let theme = look.theme;
    let x = draw_ramp(canvas, (left, top), look) + 30.0;
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
