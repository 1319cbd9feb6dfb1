//! The report for a terminal: answers, figures and tables as plain text without colors.

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width,
};

use crate::i18n::{Lang, Texts};
use crate::report::{
    Align, Block, ChartKind, FitHeatMap, HeatCell, IntervalBars, KeyFigure, Report, Table, twin,
};

/// The narrowest width that is laid out; a narrower terminal wraps by itself.
const MIN_WIDTH: usize = 40;

/// Rules above and below the header only.
const STYLE: TableStyle =
    TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// The whole report as text of at most `width` columns, with a line feed at its end. Charts are
/// given by their titles and their descriptions.
pub fn table(report: &Report, width: usize) -> String {
    let width = width.max(MIN_WIDTH);
    let texts = Texts::new(Lang::from_tag(&report.lang).unwrap_or_default());
    let mut parts = vec![wrapped(&report.title, width, "")];
    if !report.subtitle.is_empty() {
        parts.push(wrapped(&report.subtitle, width, ""));
    }
    for section in &report.sections {
        parts.push(format!(
            "\n{}\n{}",
            wrapped(&section.question, width, ""),
            wrapped(&section.answer, width, "  ")
        ));
        parts.extend(
            section
                .blocks
                .iter()
                .map(|block| format!("\n{}", block_text(block, width, &texts))),
        );
    }
    let mut text = parts.join("\n");
    text.push('\n');
    text
}

fn block_text(block: &Block, width: usize, texts: &Texts) -> String {
    match block {
        Block::Heading(text) | Block::Paragraph(text) => wrapped(text, width, ""),
        Block::Note(text) => wrapped(text, width, "  "),
        Block::Figures(figures) => figures_text(figures, width),
        Block::Actions(actions) => {
            let mut lines = Vec::new();
            for (action, n) in actions.iter().zip(1..) {
                lines.push(
                    wrapped(&format!("{n}. {}", action.what), width, "   ")
                        .trim_start()
                        .to_owned(),
                );
                lines.extend(
                    [&action.number, &action.doubt, &action.effect]
                        .into_iter()
                        .filter(|text| !text.is_empty())
                        .map(|text| wrapped(text, width, "   ")),
                );
            }
            lines.join("\n")
        }
        Block::Chart(chart) => {
            let picture = match &chart.kind {
                ChartKind::IntervalBars(bars) => bars_text(bars, width, texts),
                ChartKind::FitHeatMap(map) => heat_text(map, width),
                ChartKind::AgeCurve(_) | ChartKind::AgePyramid(_) | ChartKind::ScoreSplit(_) => {
                    wrapped(&chart.alt, width, "  ")
                }
                ChartKind::GapBars(_)
                | ChartKind::IntervalDots(_)
                | ChartKind::RankedBars(_)
                | ChartKind::TileMap(_)
                | ChartKind::Slope(_)
                | ChartKind::SmallMultiples(_)
                | ChartKind::Waterfall(_)
                | ChartKind::CohortTriangle(_)
                | ChartKind::SurvivalCurve(_)
                | ChartKind::Funnel(_) => {
                    let mut table = twin(chart, texts);
                    table.caption.clear();
                    table.note.clear();
                    table_text(&table, width)
                }
            };
            let mut lines = vec![wrapped(&chart.title, width, ""), picture];
            if !chart.note.is_empty() {
                lines.push(wrapped(&chart.note, width, "  "));
            }
            lines.join("\n")
        }
        Block::Table(table) => table_text(table, width),
    }
}

/// A value that is in no export.
const ABSENT: &str = "–";

/// The longest bar, in characters.
const BAR: u8 = 24;

/// Bars as rows: label, value, range, and a line of blocks; `·` where a remainder is.
fn bars_text(chart: &IntervalBars, width: usize, texts: &Texts) -> String {
    let max = if chart.max > 0.0 { chart.max } else { 1.0 };
    let mut out = grid(width);
    for bar in &chart.bars {
        let length = bar.value / max * f64::from(BAR);
        let n_blocks = (0..BAR)
            .filter(|block| f64::from(*block) + 0.5 <= length)
            .count();
        let line = if bar.rest { "·" } else { "█" }.repeat(n_blocks);
        let range = bar.interval.map_or_else(String::new, |(low, high)| {
            texts.percent_range(low, high, u8::from(high < 0.1))
        });
        let target = match (bar.target, &chart.target_label) {
            (Some(target), Some(label)) => format!(
                "{label}: {}",
                texts.percent(target, u8::from(target > 0.0 && target < 0.0995))
            ),
            _ => String::new(),
        };
        let declared = chart.declared_label.as_deref().filter(|_| bar.declared);
        let said = [target.as_str(), declared.unwrap_or_default()];
        let said = said.iter().find(|text| !text.is_empty()).unwrap_or(&"");
        out.add_row([
            plain(&bar.label),
            bar.value_label.clone(),
            range,
            line,
            plain(said),
        ]);
    }
    for index in [1, 2] {
        if let Some(column) = out.column_mut(index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    padded(&mut out);
    drawn(&out)
}

fn figures_text(figures: &[KeyFigure], width: usize) -> String {
    let mut out = grid(width);
    for figure in figures {
        out.add_row([&figure.label, &figure.value, &figure.detail].map(|text| plain(text)));
    }
    if let Some(column) = out.column_mut(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    padded(&mut out);
    drawn(&out)
}

/// A heat map as a table, with what a dash means where there is one.
fn heat_text(map: &FitHeatMap, width: usize) -> String {
    let mut columns = vec![(String::new(), Align::Start)];
    columns.extend(map.columns.iter().map(|head| (head.clone(), Align::End)));
    let mut absent = false;
    let rows = map
        .rows
        .iter()
        .map(|(name, cells)| {
            let mut row = vec![name.clone()];
            row.extend(cells.iter().map(|cell| match cell {
                HeatCell::Fit(_, text) | HeatCell::NotEnough(text) => text.clone(),
                HeatCell::Absent => {
                    absent = true;
                    ABSENT.to_owned()
                }
            }));
            row
        })
        .collect();
    let table = Table {
        caption: String::new(),
        columns,
        rows,
        note: String::new(),
    };
    let mut text = table_text(&table, width);
    if absent {
        text.push('\n');
        text.push_str(&wrapped(
            &format!("{ABSENT} {}", map.absent_label),
            width,
            "  ",
        ));
    }
    text
}

/// One table as text of at most `width` columns, without a line feed at its end. No number is broken
/// and no word but names longer than half a line: what does not fit beside the first column stands in
/// further tables below.
pub fn table_text(table: &Table, width: usize) -> String {
    let mut lines = Vec::new();
    if !table.caption.is_empty() {
        lines.push(wrapped(&table.caption, width, ""));
    }
    let drawn: Vec<String> = groups(table, width)
        .iter()
        .map(|columns| columns_text(table, columns, width))
        .collect();
    lines.push(drawn.join("\n\n"));
    if !table.note.is_empty() {
        lines.push(wrapped(&table.note, width, "  "));
    }
    lines.join("\n")
}

/// The blanks behind a column, and with the place of its rule.
const PADDING: usize = 2;
const BETWEEN: usize = PADDING + 1;

/// Text that is longer than this may be broken between words.
const COMFORTABLE: usize = 14;

/// The least width of a column: its longest word or a short text, so that two columns fit.
fn least_width(table: &Table, index: usize, width: usize) -> usize {
    let longest = |text: &str| text.split_whitespace().map(length).max().unwrap_or(0);
    let head = table
        .columns
        .get(index)
        .map_or(0, |(head, _)| longest(&plain(head)));
    table
        .rows
        .iter()
        .filter_map(|row| row.get(index))
        .map(|cell| plain(cell))
        .map(|cell| longest(&cell).max(length(&cell).min(COMFORTABLE)))
        .fold(head, usize::max)
        .min((width / 2).saturating_sub(BETWEEN))
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// The columns of a table in groups that fit, each beginning with the first.
fn groups(table: &Table, width: usize) -> Vec<Vec<usize>> {
    let least = |index: usize| least_width(table, index, width) + BETWEEN;
    let mut groups = vec![vec![0]];
    let mut used = least(0);
    for index in 1..table.columns.len() {
        // The blanks behind the last column are cut.
        if used + least(index) > width + BETWEEN {
            groups.push(vec![0]);
            used = least(0);
        }
        used += least(index);
        if let Some(group) = groups.last_mut() {
            group.push(index);
        }
    }
    groups
}

/// Some columns of a table.
fn columns_text(table: &Table, columns: &[usize], width: usize) -> String {
    let mut out = grid(width);
    let of = |texts: &[String]| -> Vec<String> {
        columns
            .iter()
            .map(|index| {
                texts
                    .get(*index)
                    .map_or_else(String::new, |text| plain(text))
            })
            .collect()
    };
    let heads: Vec<String> = table.columns.iter().map(|(head, _)| head.clone()).collect();
    out.set_header(of(&heads));
    for row in &table.rows {
        out.add_row(of(row));
    }
    padded(&mut out);
    for (place, index) in columns.iter().enumerate() {
        let align = table.columns.get(*index).map(|(_, align)| *align);
        let is_last = place + 1 == columns.len();
        let behind = if is_last { 0 } else { PADDING };
        let least = u16::try_from(least_width(table, *index, width) + behind).unwrap_or(u16::MAX);
        if let Some(column) = out.column_mut(place) {
            column.set_cell_alignment(match align {
                Some(Align::End) => CellAlignment::Right,
                Some(Align::Start) | None => CellAlignment::Left,
            });
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
            if is_last {
                column.set_padding((0, 0));
            }
        }
    }
    drawn(&out)
}

fn grid(width: usize) -> comfy_table::Table {
    let mut out = comfy_table::Table::new();
    out.load_style(STYLE)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(width).unwrap_or(u16::MAX));
    out
}

/// Columns start where text starts, with two blanks between them.
fn padded(grid: &mut comfy_table::Table) {
    for column in grid.column_iter_mut() {
        column.set_padding((0, 2));
    }
}

/// The grid without blanks at the ends of lines.
fn drawn(grid: &comfy_table::Table) -> String {
    grid.lines()
        .map(|line| line.trim_end().to_owned())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Text from files without control characters, which could steer the terminal.
fn plain(text: &str) -> String {
    text.chars()
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .collect()
}

/// Words in lines of at most `width` characters, each line after `indent`.
fn wrapped(text: &str, width: usize, indent: &str) -> String {
    let room = width.saturating_sub(indent.len());
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in plain(text).split_whitespace() {
        let length = word.chars().count();
        if used > 0 && used + 1 + length > room {
            lines.push(format!("{indent}{line}"));
            line.clear();
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        line.push_str(word);
        used += length;
    }
    if used > 0 {
        lines.push(format!("{indent}{line}"));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wide_table() -> Table {
        let heads = [
            "Network",
            "Impressions",
            "Engagements",
            "Revenue",
            "Followers",
        ];
        Table {
            caption: String::new(),
            columns: heads.map(|head| (head.to_owned(), Align::End)).to_vec(),
            rows: vec![
                ["Instagram", "1,234,567", "98,765", "2,528.60 EUR", "24,300"]
                    .map(str::to_owned)
                    .to_vec(),
            ],
            note: String::new(),
        }
    }

    #[test]
    fn no_word_and_no_number_is_broken() {
        let table = wide_table();
        let cells: Vec<&str> = table
            .columns
            .iter()
            .map(|(head, _)| head.as_str())
            .collect();
        for width in 40..100 {
            let text = table_text(&table, width);
            for cell in cells
                .iter()
                .copied()
                .chain(["1,234,567", "2,528.60", "24,300"])
            {
                assert!(text.contains(cell), "{cell} at {width}:\n{text}");
            }
            let widest = text.lines().map(length).max().unwrap_or(0);
            assert!(widest <= width, "{widest} at {width}:\n{text}");
        }
    }

    #[test]
    fn columns_that_do_not_fit_stand_below() {
        let text = table_text(&wide_table(), 40);
        // The first column is repeated with each group of others.
        assert!(text.matches("Instagram").count() >= 2, "{text}");
        assert_eq!(
            table_text(&wide_table(), 90).matches("Instagram").count(),
            1
        );
    }

    #[test]
    fn a_heat_map_names_every_network() {
        let map = FitHeatMap {
            columns: vec!["Age".to_owned(), "Country".to_owned()],
            rows: vec![
                (
                    "TikTok".to_owned(),
                    vec![HeatCell::Absent, HeatCell::Fit(0.67, "67%".to_owned())],
                ),
                (
                    "LinkedIn".to_owned(),
                    vec![HeatCell::Absent, HeatCell::NotEnough("few".to_owned())],
                ),
            ],
            not_enough_label: "not enough people".to_owned(),
            absent_label: "not in any export".to_owned(),
        };
        let text = heat_text(&map, 80);
        for part in ["TikTok", "67%", "LinkedIn", "few", "– not in any export"] {
            assert!(text.contains(part), "{part}:\n{text}");
        }
    }

    #[test]
    fn wraps_between_words() {
        assert_eq!(wrapped("one two three", 7, ""), "one two\nthree");
        assert_eq!(wrapped("one two", 9, "  "), "  one two");
        assert_eq!(wrapped("", 10, "  "), "");
        assert_eq!(wrapped("bell\u{7}\u{1b}[31m", 20, ""), "bell [31m");
    }
}
