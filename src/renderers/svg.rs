//! SVG: one picture a chart, with its title and note; its text stays text.

use super::{Output, RenderError, RenderInput, RendererSpec};
use crate::charts;
use crate::i18n::fonts::missing_glyph;
use crate::report::{Block, ChartSpec};

/// The width of a picture in pixels: text of 16 pixels then suits a page and a slide.
const WIDTH: f64 = 1000.0;

/// The format.
pub(crate) const SPEC: RendererSpec = RendererSpec {
    id: "svg",
    extension: "svg",
    is_text: true,
    by_default: false,
    render,
};

fn render(input: &RenderInput<'_>) -> Result<Vec<Output>, RenderError> {
    let mut outputs = Vec::new();
    for section in &input.report.sections {
        for block in &section.blocks {
            if let Block::Chart(chart) = block {
                check_glyphs(chart)?;
                let bytes =
                    charts::draw_card(chart, &input.report.title, input.theme, WIDTH).into_bytes();
                outputs.push(Output::new(format!("{}-{}", section.id, chart.id), bytes));
            }
        }
    }
    Ok(outputs)
}

fn check_glyphs(chart: &ChartSpec) -> Result<(), RenderError> {
    for text in charts::drawn_texts(chart) {
        if let Some(character) = missing_glyph(text) {
            return Err(RenderError::MissingGlyph {
                character,
                text: text.to_owned(),
            });
        }
    }
    Ok(())
}
