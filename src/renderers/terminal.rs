//! The report for a terminal: answers, figures and tables as plain text without colors.

use comfy_table::{CellAlignment, ContentArrangement, LineStyle, TableStyle};

use crate::i18n::{Lang, Texts};
use crate::report::{Align, Block, ChartKind, IntervalBars, KeyFigure, Report, Table};

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
            let mut lines = vec![texts.say("render-actions")];
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
                ChartKind::AgeCurve(_)
                | ChartKind::AgePyramid(_)
                | ChartKind::FitHeatMap(_)
                | ChartKind::ScoreSplit(_) => wrapped(&chart.alt, width, "  "),
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
            (Some(target), Some(label)) => format!("{label}: {}", texts.percent(target, 0)),
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

/// One table as text of at most `width` columns, without a line feed at its end.
pub fn table_text(table: &Table, width: usize) -> String {
    let mut out = grid(width);
    out.set_header(table.columns.iter().map(|(head, _)| plain(head)));
    for row in &table.rows {
        out.add_row(row.iter().map(|cell| plain(cell)));
    }
    for (index, (_, align)) in table.columns.iter().enumerate() {
        if let Some(column) = out.column_mut(index) {
            column.set_cell_alignment(match align {
                Align::Start => CellAlignment::Left,
                Align::End => CellAlignment::Right,
            });
        }
    }
    padded(&mut out);
    let mut lines = Vec::new();
    if !table.caption.is_empty() {
        lines.push(wrapped(&table.caption, width, ""));
    }
    lines.push(drawn(&out));
    if !table.note.is_empty() {
        lines.push(wrapped(&table.note, width, "  "));
    }
    lines.join("\n")
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

    #[test]
    fn wraps_between_words() {
        assert_eq!(wrapped("one two three", 7, ""), "one two\nthree");
        assert_eq!(wrapped("one two", 9, "  "), "  one two");
        assert_eq!(wrapped("", 10, "  "), "");
        assert_eq!(wrapped("bell\u{7}\u{1b}[31m", 20, ""), "bell [31m");
    }
}
