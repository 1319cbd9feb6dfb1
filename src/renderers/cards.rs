//! Cards to share, made of what the report says: the verdict, the ages, the first find, the networks.

use super::Output;
use super::png::paint;
use super::{RenderError, RenderInput};
use crate::charts::{self, Card};
use crate::i18n::fonts::missing_glyph;
use crate::report::{Block, ChartKind, ChartSpec, KeyFigure, Section};

/// The sizes that are shared: a square, and what links show.
const SIZES: [(u32, u32); 2] = [(1080, 1080), (1200, 630)];

/// The cards of a report: of each section that has something for one, in both sizes.
pub(super) fn cards(input: &RenderInput<'_>) -> Result<Vec<Output>, RenderError> {
    let report = input.report;
    let section = |id: &str| report.sections.iter().find(|section| section.id == id);
    let mut found: Vec<(&'static str, Card<'_>)> = Vec::new();
    let of = report.title.as_str();
    if let Some(summary) = section("summary") {
        let figure = figures(summary).next();
        found.push((
            "verdict",
            Card {
                question: &summary.question,
                headline: &summary.answer,
                figure: figure.map(|it| [it.label.as_str(), &it.value, &it.detail]),
                chart: None,
                of,
            },
        ));
        let curve = charts(summary).find(|chart| matches!(chart.kind, ChartKind::AgeCurve(_)));
        found.extend(curve.map(|chart| {
            let card = Card {
                question: &summary.question,
                headline: &chart.title,
                figure: None,
                chart: Some(chart),
                of,
            };
            ("ages", card)
        }));
    }
    for (name, id) in [("find", "segments"), ("networks", "channels")] {
        found.extend(section(id).map(|section| {
            let card = Card {
                question: &section.question,
                headline: &section.answer,
                figure: None,
                chart: charts(section).next(),
                of,
            };
            (name, card)
        }));
    }
    let mut outputs = Vec::new();
    for (name, card) in &found {
        check_glyphs(card)?;
        for (width, height) in SIZES {
            let svg = charts::draw_share_card(card, input.theme, (width, height));
            let bytes = paint(&svg, width, input.options.png_dpi)?;
            outputs.push(Output::new(format!("card-{name}-{width}x{height}"), bytes));
        }
    }
    Ok(outputs)
}

fn charts(section: &Section) -> impl Iterator<Item = &ChartSpec> {
    section.blocks.iter().filter_map(|block| match block {
        Block::Chart(chart) => Some(chart.as_ref()),
        Block::Heading(_)
        | Block::Paragraph(_)
        | Block::Note(_)
        | Block::Figures(_)
        | Block::Actions(_)
        | Block::Table(_) => None,
    })
}

fn figures(section: &Section) -> impl Iterator<Item = &KeyFigure> {
    let figures = section.blocks.iter().filter_map(|block| match block {
        Block::Figures(figures) => Some(figures.iter()),
        Block::Heading(_)
        | Block::Paragraph(_)
        | Block::Note(_)
        | Block::Chart(_)
        | Block::Actions(_)
        | Block::Table(_) => None,
    });
    figures.flatten()
}

fn check_glyphs(card: &Card<'_>) -> Result<(), RenderError> {
    let of_chart = card.chart.map(charts::drawn_texts).unwrap_or_default();
    let texts = [card.question, card.headline, card.of].into_iter();
    for text in texts
        .chain(card.figure.into_iter().flatten())
        .chain(of_chart)
    {
        if let Some(character) = missing_glyph(text) {
            return Err(RenderError::MissingGlyph {
                character,
                text: text.to_owned(),
            });
        }
    }
    Ok(())
}
