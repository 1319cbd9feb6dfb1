//! Months of first purchase × months after it: the part that came back as tint and number.

use super::canvas::{Canvas, Drawing, Look, Sample};
use super::cells::{Cell, Grid, draw_grid, draw_ramp};
use super::palette::mix;
use super::wording::SMALL;
use crate::report::{CohortCell, CohortTriangle};

/// Lays the chart out.
pub(super) fn lay_out(chart: &CohortTriangle, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let cell = |cell| match cell {
        &CohortCell::Kept(part, ref text) => Cell::Tint(part, text),
        CohortCell::TooFew(text) => Cell::Hatched(text),
        CohortCell::NotYet => Cell::Nothing,
    };
    let cohorts = chart.cohorts.iter();
    let grid = Grid {
        columns: &chart.columns,
        rows: cohorts
            .map(|cohort| {
                let cells = cohort.cells.iter().map(cell).collect();
                (cohort.label.as_str(), cells)
            })
            .collect(),
    };
    let (left, top) = draw_grid(&mut canvas, &grid, look);
    draw_ramp(&mut canvas, (left, top + 12.0), look);
    let mut bottom = top + 12.0 + SMALL.line();
    let cells = chart.cohorts.iter().flat_map(|cohort| &cohort.cells);
    if cells
        .into_iter()
        .any(|cell| matches!(cell, CohortCell::TooFew(_)))
    {
        let hatching = mix(theme.paper, theme.muted, 0.5);
        let sample = Sample::Hatched(hatching, theme.paper);
        bottom = canvas.key_below(&[(sample, &chart.too_few_label)], bottom, look);
    }
    canvas.finish(look.width, bottom + 2.0)
}
