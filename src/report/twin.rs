//! The table beside a chart: the same numbers in words, for those who do not see the picture and for
//! formats without pictures.

use super::chart::{
    AgeCurve, AgePyramid, CohortCell, CohortTriangle, FitHeatMap, Funnel, GapBars, HeatCell,
    IntervalBars, IntervalDots, RankedBars, ScoreSplit, Slope, SlopeEnd, SmallMultiples, StepKind,
    SurvivalCurve, TileMap, TileState, Unit, Waterfall,
};
use super::{Align, ChartKind, ChartSpec, Table};
use crate::i18n::{Args, Texts};

/// A head with its setting.
type Head = (String, Align);

/// The table with the numbers of a chart. Its caption is the chart's title and its note the chart's
/// note; what was not measured is a dash, never a zero.
pub fn twin(spec: &ChartSpec, texts: &Texts) -> Table {
    let words = Words { texts };
    let (columns, rows) = match &spec.kind {
        ChartKind::AgeCurve(chart) => words.age_curve(chart),
        ChartKind::AgePyramid(chart) => words.age_pyramid(chart),
        ChartKind::IntervalBars(chart) => words.interval_bars(chart),
        ChartKind::FitHeatMap(chart) => words.fit_heat_map(chart),
        ChartKind::ScoreSplit(chart) => words.score_split(chart),
        ChartKind::GapBars(chart) => words.gap_bars(chart),
        ChartKind::IntervalDots(chart) => words.interval_dots(chart),
        ChartKind::RankedBars(chart) => words.ranked_bars(chart),
        ChartKind::TileMap(chart) => words.tile_map(chart),
        ChartKind::Slope(chart) => words.slope(chart),
        ChartKind::SmallMultiples(chart) => words.small_multiples(chart),
        ChartKind::Waterfall(chart) => words.waterfall(chart),
        ChartKind::CohortTriangle(chart) => words.cohort_triangle(chart),
        ChartKind::SurvivalCurve(chart) => words.survival_curve(chart),
        ChartKind::Funnel(chart) => words.funnel(chart),
    };
    Table {
        caption: spec.title.clone(),
        columns,
        rows,
        note: spec.note.clone(),
    }
}

/// Columns and rows.
type Cells = (Vec<Head>, Vec<Vec<String>>);

/// Numbers and heads in the chart's language.
#[derive(Clone, Copy)]
struct Words<'a> {
    texts: &'a Texts,
}

impl Words<'_> {
    fn say(self, id: &str) -> String {
        self.texts.say(id)
    }

    fn dash(self) -> String {
        self.say("dash")
    }

    fn heads(self, heads: &[(&str, Align)]) -> Vec<Head> {
        let head = |(id, align): &(&str, Align)| (self.say(id), *align);
        heads.iter().map(head).collect()
    }

    /// A share; below ten percent with one decimal.
    fn share(self, share: f64) -> String {
        if !share.is_finite() {
            return self.dash();
        }
        let decimals = u8::from(share.abs() > 0.0 && share.abs() < 0.0995);
        self.texts.percent(share, decimals)
    }

    fn amount(self, value: f64) -> String {
        if !value.is_finite() {
            return self.dash();
        }
        let decimals = u8::from(value.abs() > 0.0 && value.abs() < 9.95 && value.fract() != 0.0);
        self.texts.number(value, decimals)
    }

    fn number(self, value: f64, unit: Unit) -> String {
        match unit {
            Unit::Share => self.share(value),
            Unit::Points => self.amount(value * 100.0),
            Unit::Times | Unit::Amount => self.amount(value),
        }
    }

    fn range(self, interval: Option<(f64, f64)>, unit: Unit) -> String {
        let Some((low, high)) = interval.filter(|(low, high)| low.is_finite() && high.is_finite())
        else {
            return self.dash();
        };
        let (low, high) = (low.min(high), low.max(high));
        if unit == Unit::Share && low >= 0.0 {
            return self.texts.percent_range(low, high, u8::from(high < 0.0995));
        }
        let args = Args::new()
            .text("from", self.number(low, unit))
            .text("to", self.number(high, unit));
        self.texts.get("chart-range", &args)
    }

    fn yes(self, is: bool) -> String {
        self.say(if is { "chart-yes" } else { "chart-no" })
    }

    fn age_curve(self, chart: &AgeCurve) -> Cells {
        let mut columns = self.heads(&[
            ("chart-column-age", Align::End),
            ("chart-column-share", Align::End),
        ]);
        let marks = [&chart.declared, &chart.core];
        for (_, _, label) in marks.into_iter().flatten() {
            columns.push((label.clone(), Align::Start));
        }
        if !chart.bounds.is_empty() {
            columns.extend(self.heads(&[("chart-column-bounds", Align::End)]));
        }
        let row = |(year, share): (usize, &f64)| {
            let age = usize::from(chart.first_age) + year;
            let mut row = vec![self.texts.number(age as f64, 0), self.share(*share)];
            for (from, to, _) in marks.into_iter().flatten() {
                let (from, to) = (usize::from(*from.min(to)), usize::from(*from.max(to)));
                row.push(self.yes((from..=to).contains(&age)));
            }
            if !chart.bounds.is_empty() {
                row.push(self.range(chart.bounds.get(year).copied(), Unit::Share));
            }
            row
        };
        (columns, chart.shares.iter().enumerate().map(row).collect())
    }

    fn age_pyramid(self, chart: &AgePyramid) -> Cells {
        let mut columns = self.heads(&[("chart-column-ages", Align::Start)]);
        columns.push((chart.female_label.clone(), Align::End));
        columns.push((chart.male_label.clone(), Align::End));
        let with_profile = !chart.inside_label.is_empty();
        if with_profile {
            columns.push((chart.inside_label.clone(), Align::End));
        }
        let row = |band: &super::PyramidBand| {
            let mut row = vec![
                band.label.clone(),
                self.share(band.female),
                self.share(band.male),
            ];
            if with_profile {
                let inside = (band.female + band.male) * band.inside.clamp(0.0, 1.0);
                row.push(self.share(inside));
            }
            row
        };
        (columns, chart.bands.iter().map(row).collect())
    }

    fn interval_bars(self, chart: &IntervalBars) -> Cells {
        let mut columns = self.heads(&[
            ("chart-column-what", Align::Start),
            ("chart-column-value", Align::End),
            ("chart-column-likely", Align::End),
        ]);
        let target = chart.target_label.as_ref();
        let declared = chart.declared_label.as_ref();
        columns.extend(target.map(|label| (label.clone(), Align::End)));
        columns.extend(declared.map(|label| (label.clone(), Align::Start)));
        let row = |bar: &super::Bar| {
            let mut row = vec![
                bar.label.clone(),
                bar.value_label.clone(),
                self.range(bar.interval, Unit::Share),
            ];
            if target.is_some() {
                row.push(
                    bar.target
                        .map_or_else(|| self.dash(), |share| self.share(share)),
                );
            }
            if declared.is_some() {
                row.push(self.yes(bar.declared));
            }
            row
        };
        (columns, chart.bars.iter().map(row).collect())
    }

    fn fit_heat_map(self, chart: &FitHeatMap) -> Cells {
        let mut columns = self.heads(&[("chart-column-what", Align::Start)]);
        columns.extend(chart.columns.iter().map(|head| (head.clone(), Align::End)));
        let cell = |cell: &HeatCell| match cell {
            HeatCell::Fit(_, text) | HeatCell::NotEnough(text) => text.clone(),
            HeatCell::Absent => self.dash(),
        };
        let rows = chart
            .rows
            .iter()
            .map(|(label, cells)| self.filled(label, cells.iter().map(cell), columns.len()))
            .collect();
        (columns, rows)
    }

    /// A row of a name and cells, as many as there are columns; what is missing is a dash.
    fn filled(self, label: &str, cells: impl Iterator<Item = String>, n: usize) -> Vec<String> {
        let mut row = vec![label.to_owned()];
        row.extend(cells);
        row.resize_with(n, || self.dash());
        row
    }

    fn score_split(self, chart: &ScoreSplit) -> Cells {
        let mut columns = self.heads(&[("chart-column-what", Align::Start)]);
        columns.push((chart.won_label.clone(), Align::End));
        columns.push((chart.lost_label.clone(), Align::End));
        columns.extend(self.heads(&[("chart-column-value", Align::End)]));
        let rows = chart.parts.iter().map(|part| {
            vec![
                part.label.clone(),
                self.amount(part.won),
                self.amount(part.lost),
                part.value_label.clone(),
            ]
        });
        (columns, rows.collect())
    }

    fn gap_bars(self, chart: &GapBars) -> Cells {
        let columns = self.heads(&[
            ("chart-column-what", Align::Start),
            ("chart-column-value", Align::End),
            ("chart-column-likely", Align::End),
        ]);
        let rows = chart.rows.iter().map(|row| {
            vec![
                row.label.clone(),
                row.value_label.clone(),
                self.range(row.interval, chart.unit),
            ]
        });
        (columns, rows.collect())
    }

    fn interval_dots(self, chart: &IntervalDots) -> Cells {
        let mut columns = self.heads(&[
            ("chart-column-what", Align::Start),
            ("chart-column-value", Align::End),
            ("chart-column-likely", Align::End),
        ]);
        let reference = chart.reference.as_ref();
        columns.extend(reference.map(|(_, label)| (label.clone(), Align::End)));
        let sure = chart.sure_label.as_ref();
        columns.extend(sure.map(|label| (label.clone(), Align::Start)));
        let row = |row: &super::DotRow| {
            let mut cells = vec![
                row.label.clone(),
                row.value_label.clone(),
                self.range(row.interval, chart.unit),
            ];
            cells.extend(reference.map(|(at, _)| self.number(*at, chart.unit)));
            cells.extend(sure.map(|_| self.yes(row.sure)));
            cells
        };
        (columns, chart.rows.iter().map(row).collect())
    }

    fn ranked_bars(self, chart: &RankedBars) -> Cells {
        let mut columns = self.heads(&[
            ("chart-column-rank", Align::End),
            ("chart-column-what", Align::Start),
            ("chart-column-value", Align::End),
            ("chart-column-likely", Align::End),
        ]);
        columns.push((chart.first_label.clone(), Align::End));
        columns.push((chart.second_label.clone(), Align::End));
        let rows = chart.rows.iter().zip(1_u32..).map(|(row, rank)| {
            vec![
                self.texts.number(f64::from(rank), 0),
                row.label.clone(),
                row.value_label.clone(),
                self.range(row.interval, chart.unit),
                self.share(row.first),
                self.share(row.second),
            ]
        });
        (columns, rows.collect())
    }

    fn tile_map(self, chart: &TileMap) -> Cells {
        let mut columns = self.heads(&[
            ("chart-column-part-of-world", Align::Start),
            ("chart-column-country", Align::Start),
            ("chart-column-share", Align::End),
        ]);
        let marked = chart.marked_label.as_ref();
        columns.extend(marked.map(|label| (label.clone(), Align::Start)));
        let mut rows = Vec::new();
        for (_, continent, tiles) in &chart.continents {
            for tile in tiles {
                let share = match &tile.state {
                    TileState::Share(_, text) => text.clone(),
                    TileState::NotListed => chart.not_listed_label.clone(),
                };
                let mut row = vec![continent.clone(), tile.name.clone(), share];
                row.extend(marked.map(|_| self.yes(tile.marked)));
                rows.push(row);
            }
        }
        if let Some((label, _, text)) = &chart.rest {
            let mut row = vec![self.dash(), label.clone(), text.clone()];
            row.extend(marked.map(|_| self.dash()));
            rows.push(row);
        }
        (columns, rows)
    }

    fn slope(self, chart: &Slope) -> Cells {
        let mut columns = self.heads(&[("chart-column-what", Align::Start)]);
        for month in [&chart.from_label, &chart.to_label] {
            columns.push((month.clone(), Align::End));
            columns.extend(self.heads(&[("chart-column-likely", Align::End)]));
        }
        let end = |end: &Option<SlopeEnd>| match end {
            Some(end) => [
                end.value_label.clone(),
                self.range(end.interval, chart.unit),
            ],
            None => [chart.missing_label.clone(), self.dash()],
        };
        let rows = chart.rows.iter().map(|row| {
            let mut cells = vec![row.label.clone()];
            cells.extend(end(&row.from));
            cells.extend(end(&row.to));
            cells
        });
        (columns, rows.collect())
    }

    fn small_multiples(self, chart: &SmallMultiples) -> Cells {
        let columns = self.heads(&[
            ("chart-column-what", Align::Start),
            ("chart-column-month", Align::Start),
            ("chart-column-value", Align::End),
            ("chart-column-likely", Align::End),
        ]);
        let mut rows = Vec::new();
        for panel in &chart.panels {
            for (number, month) in chart.months.iter().enumerate() {
                let [value, range] = match panel.points.get(number) {
                    Some(Some(point)) => [
                        point.value_label.clone(),
                        self.range(point.interval, chart.unit),
                    ],
                    Some(None) | None => [chart.missing_label.clone(), self.dash()],
                };
                rows.push(vec![panel.label.clone(), month.clone(), value, range]);
            }
        }
        (columns, rows)
    }

    fn waterfall(self, chart: &Waterfall) -> Cells {
        let columns = self.heads(&[
            ("chart-column-what", Align::Start),
            ("chart-column-kind", Align::Start),
            ("chart-column-value", Align::End),
            ("chart-column-likely", Align::End),
        ]);
        let rows = chart.steps.iter().map(|step| {
            let kind = match step.kind {
                StepKind::Total => self.say("chart-total"),
                StepKind::Change if step.value < 0.0 => chart.loss_label.clone(),
                StepKind::Change => chart.gain_label.clone(),
            };
            vec![
                step.label.clone(),
                kind,
                step.value_label.clone(),
                self.range(step.interval, chart.unit),
            ]
        });
        (columns, rows.collect())
    }

    fn cohort_triangle(self, chart: &CohortTriangle) -> Cells {
        let mut columns = self.heads(&[("chart-column-what", Align::Start)]);
        columns.extend(chart.columns.iter().map(|head| (head.clone(), Align::End)));
        let cell = |cell: &CohortCell| match cell {
            CohortCell::Kept(_, text) | CohortCell::TooFew(text) => text.clone(),
            CohortCell::NotYet => self.say("chart-not-yet"),
        };
        let rows = chart
            .cohorts
            .iter()
            .map(|cohort| {
                let mut row = vec![cohort.label.clone()];
                row.extend(cohort.cells.iter().map(cell));
                row.resize_with(columns.len(), || self.say("chart-not-yet"));
                row
            })
            .collect();
        (columns, rows)
    }

    /// The curve at the ticks of its axis: between them it has too many steps to be read.
    fn survival_curve(self, chart: &SurvivalCurve) -> Cells {
        let columns = vec![
            (chart.x_label.clone(), Align::Start),
            (chart.y_label.clone(), Align::End),
            (chart.band_label.clone(), Align::End),
        ];
        let mut rows: Vec<Vec<String>> = chart
            .ticks
            .iter()
            .filter(|(time, _)| *time <= chart.end)
            .map(|(time, label)| {
                let step = chart.steps.iter().rfind(|step| step.time <= *time);
                let waiting = step.map_or(1.0, |step| step.waiting);
                let range = step.map(|step| (step.low, step.high));
                vec![
                    label.clone(),
                    self.share(waiting),
                    self.range(range, Unit::Share),
                ]
            })
            .collect();
        if let Some((_, label)) = &chart.median {
            rows.push(vec![label.clone(), self.share(0.5), self.dash()]);
        }
        if !chart.censored.is_empty() {
            let count = self.texts.number(chart.censored.len() as f64, 0);
            rows.push(vec![chart.censored_label.clone(), count, self.dash()]);
        }
        (columns, rows)
    }

    fn funnel(self, chart: &Funnel) -> Cells {
        let columns = self.heads(&[
            ("chart-column-what", Align::Start),
            ("chart-column-value", Align::End),
            ("chart-column-went-on", Align::End),
            ("chart-column-likely", Align::End),
        ]);
        let rows = chart.steps.iter().map(|step| {
            let conversion = step.conversion.as_ref();
            vec![
                step.label.clone(),
                step.count_label.clone(),
                conversion.map_or_else(|| self.dash(), |part| self.share(part.value)),
                self.range(conversion.and_then(|part| part.interval), Unit::Share),
            ]
        });
        (columns, rows.collect())
    }
}
