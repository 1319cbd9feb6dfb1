//! Markdown, GitHub-flavored: the report to paste into an issue, a wiki or a mail.

use std::fmt::Write;

use super::{Output, RenderError, RenderInput, RendererSpec, refused};
use crate::i18n::{Lang, Texts};
use crate::report::{Action, Align, Block, ChartKind, Report, Table, twin};

/// Markdown.
pub(super) const SPEC: RendererSpec = RendererSpec {
    id: "md",
    extension: "md",
    is_text: true,
    by_default: false,
    render,
};

fn render(input: &RenderInput<'_>) -> Result<Vec<Output>, RenderError> {
    let texts = Texts::new(Lang::from_tag(&input.report.lang).unwrap_or_default());
    let mut text = String::new();
    write_report(&mut text, input.report, &texts).map_err(|error| refused("md", error))?;
    Ok(vec![Output::new("report", text.into_bytes())])
}

fn write_report(out: &mut String, report: &Report, texts: &Texts) -> std::fmt::Result {
    writeln!(out, "# {}", escaped(&report.title))?;
    if !report.subtitle.is_empty() {
        writeln!(out, "\n{}", escaped(&report.subtitle))?;
    }
    for section in &report.sections {
        writeln!(out, "\n## {}", escaped(&section.question))?;
        writeln!(out, "\n**{}**", escaped(&section.answer))?;
        for block in &section.blocks {
            write_block(out, block, texts)?;
        }
    }
    if !report.footer.is_empty() {
        writeln!(out, "\n---\n\n{}", escaped(&report.footer))?;
    }
    Ok(())
}

fn write_block(out: &mut String, block: &Block, texts: &Texts) -> std::fmt::Result {
    match block {
        Block::Heading(text) => writeln!(out, "\n### {}", escaped(text)),
        Block::Paragraph(text) => writeln!(out, "\n{}", escaped(text)),
        Block::Note(text) => writeln!(out, "\n_{}_", escaped(text)),
        Block::Figures(figures) => {
            writeln!(out)?;
            for figure in figures {
                let (label, value) = (escaped(&figure.label), escaped(&figure.value));
                write!(out, "- {label}: **{value}**")?;
                if !figure.detail.is_empty() {
                    write!(out, " ({})", escaped(&figure.detail))?;
                }
                writeln!(out)?;
            }
            Ok(())
        }
        Block::Actions(actions) => {
            writeln!(out)?;
            actions
                .iter()
                .zip(1..)
                .try_for_each(|(action, n)| write_action(out, n, action, texts))
        }
        Block::Chart(chart) => {
            writeln!(out, "\n**{}**\n", escaped(&chart.title))?;
            match &chart.kind {
                ChartKind::IntervalBars(chart) => {
                    for bar in &chart.bars {
                        writeln!(
                            out,
                            "- {}: {}",
                            escaped(&bar.label),
                            escaped(&bar.value_label)
                        )?;
                    }
                }
                ChartKind::AgeCurve(_)
                | ChartKind::AgePyramid(_)
                | ChartKind::FitHeatMap(_)
                | ChartKind::ScoreSplit(_) => writeln!(out, "{}", escaped(&chart.alt))?,
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
                    // Title and note stand around every chart.
                    table.caption.clear();
                    table.note.clear();
                    write_table(out, &table)?;
                }
            }
            if !chart.note.is_empty() {
                writeln!(out, "\n_{}_", escaped(&chart.note))?;
            }
            Ok(())
        }
        Block::Table(table) => write_table(out, table),
    }
}

fn write_action(out: &mut String, n: usize, action: &Action, texts: &Texts) -> std::fmt::Result {
    writeln!(out, "{n}. **{}**", escaped(&action.what))?;
    let parts = [
        ("render-action-number", &action.number),
        ("render-action-doubt", &action.doubt),
        ("render-action-effect", &action.effect),
    ];
    for (label, text) in parts {
        if !text.is_empty() {
            writeln!(
                out,
                "   - {}: {}",
                escaped(&texts.say(label)),
                escaped(text)
            )?;
        }
    }
    Ok(())
}

fn write_table(out: &mut String, table: &Table) -> std::fmt::Result {
    if !table.caption.is_empty() {
        writeln!(out, "\n**{}**", escaped(&table.caption))?;
    }
    writeln!(out)?;
    write_row(out, table.columns.iter().map(|(head, _)| escaped(head)))?;
    let rules = table.columns.iter().map(|(_, align)| match align {
        Align::Start => ":---".to_owned(),
        Align::End => "---:".to_owned(),
    });
    write_row(out, rules)?;
    for row in &table.rows {
        write_row(out, row.iter().map(|cell| escaped(cell)))?;
    }
    if !table.note.is_empty() {
        writeln!(out, "\n_{}_", escaped(&table.note))?;
    }
    Ok(())
}

fn write_row(out: &mut String, cells: impl Iterator<Item = String>) -> std::fmt::Result {
    for cell in cells {
        write!(out, "| {cell} ")?;
    }
    writeln!(out, "|")
}

/// Text that Markdown shows as it is, on one line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, character) in text.chars().enumerate() {
        let special = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' => true,
            '#' | '+' | '-' => index == 0,
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(if character.is_control() {
            ' '
        } else {
            character
        });
    }
    // A line that begins with a number and a point would become a list.
    let digits = out.chars().take_while(char::is_ascii_digit).count();
    let after = &out[digits..];
    if digits > 0 && (after == "." || after.starts_with(". ") || after.starts_with(") ")) {
        out.insert(digits, '\\');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_markdown_would_read() {
        assert_eq!(escaped("a|b"), "a\\|b");
        assert_eq!(escaped("follower_gender.csv"), "follower\\_gender.csv");
        assert_eq!(escaped("two\nlines"), "two lines");
        assert_eq!(escaped("18-24"), "18-24");
        assert_eq!(escaped("- no list"), "\\- no list");
        assert_eq!(escaped("1. no list"), "1\\. no list");
        assert_eq!(escaped("12.5 %"), "12.5 %");
    }
}
