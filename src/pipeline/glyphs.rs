//! Texts from exports can hold any script; what no embedded font can show is put as `?` and told.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostic};
use crate::i18n::fonts;
use crate::report::{Block, ChartSpec, Report, Table};

/// A text of the report has characters that no embedded font can show.
pub(super) const GLYPHS_MISSING: Code = Code::warning("glyphs-missing");

/// Replaces what cannot be shown in every text of a report; one diagnostic a text.
pub(super) fn replace_missing(report: &mut Report) -> Vec<Diagnostic> {
    let mut cleaner = Cleaner {
        told: BTreeSet::new(),
    };
    let Report {
        lang: _,
        brand,
        month: _,
        title,
        subtitle,
        footer,
        cover,
        prepared_by,
        sections,
    } = report;
    cleaner.all([brand, title, subtitle, footer, cover, prepared_by]);
    for section in sections {
        cleaner.all([&mut section.question, &mut section.answer]);
        section
            .blocks
            .iter_mut()
            .for_each(|block| cleaner.block(block));
    }
    cleaner
        .told
        .into_iter()
        .map(|text| Diagnostic::new(GLYPHS_MISSING).with("text", text))
        .collect()
}

struct Cleaner {
    told: BTreeSet<String>,
}

impl Cleaner {
    fn text(&mut self, text: &mut String) {
        if let Some(shown) = fonts::replace_missing(text) {
            self.told.insert(std::mem::replace(text, shown));
        }
    }

    fn all<'a>(&mut self, texts: impl IntoIterator<Item = &'a mut String>) {
        for text in texts {
            self.text(text);
        }
    }

    fn block(&mut self, block: &mut Block) {
        match block {
            Block::Heading(text) | Block::Paragraph(text) | Block::Note(text) => self.text(text),
            Block::Figures(figures) => {
                for figure in figures {
                    self.all([&mut figure.label, &mut figure.value, &mut figure.detail]);
                }
            }
            Block::Actions(actions) => {
                for action in actions {
                    self.all([
                        &mut action.what,
                        &mut action.number,
                        &mut action.doubt,
                        &mut action.effect,
                    ]);
                }
            }
            Block::Chart(chart) => self.chart(chart),
            Block::Table(Table {
                caption,
                columns,
                rows,
                note,
            }) => {
                self.all([caption, note]);
                self.all(columns.iter_mut().map(|(title, _)| title));
                self.all(rows.iter_mut().flatten());
            }
        }
    }

    fn chart(&mut self, chart: &mut ChartSpec) {
        self.all([&mut chart.title, &mut chart.note, &mut chart.alt]);
        self.all(chart.kind.texts_mut());
    }
}
