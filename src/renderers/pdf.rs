//! PDF: the report set by typst, as vectors, tagged, with bookmarks.
//!
//! The template gets the report as JSON (`report.json`) and each chart as SVG (`chart-0.svg` …),
//! all from memory. The file claims PDF/UA-1. Where that standard refuses the document (typst
//! cannot yet map some letter clusters of Indic scripts back to text), the same document is
//! written tagged but without the claim.

use std::collections::BTreeSet;

use serde::Serialize;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::{
    HALF_WIDTH, Laid, Output, Paper, RenderError, RenderInput, RendererSpec, breakable_pieces,
    column_weights, laid, refused,
};
use crate::charts;
use crate::i18n::fonts::{FAMILY, FONTS, missing_glyph};
use crate::i18n::{Args, Lang, Texts};
use crate::report::{Align, Block, ChartSpec, Report, Theme};

/// PDF.
pub(super) const SPEC: RendererSpec = RendererSpec {
    id: "pdf",
    extension: "pdf",
    is_text: false,
    by_default: true,
    render,
};

const TEMPLATE: &str = include_str!("report.typ");

/// The width in pixels for which charts are drawn. On a page of 166 mm a pixel becomes 0.56 pt, so
/// that chart text of 15 pixels is set at 8.4 pt, as small print is.
const CHART_WIDTH: f64 = 840.0;

/// The document as the template gets it.
#[derive(Serialize)]
struct Document<'a> {
    lang: &'a str,
    brand: &'a str,
    month: &'a str,
    title: &'a str,
    subtitle: &'a str,
    footer: String,
    paper: &'static str,
    fonts: Vec<&'static str>,
    colors: Colors,
    words: Words,
    sections: Vec<SectionNode<'a>>,
}

#[derive(Serialize)]
struct Colors {
    accent: String,
    second: String,
    ink: String,
    muted: String,
    line: String,
    surface: String,
    paper: String,
}

/// The words that the template itself sets.
#[derive(Serialize)]
struct Words {
    /// The digits from 0 to 9.
    digits: [String; 10],
    page: String,
    action_number: String,
    action_doubt: String,
    action_effect: String,
}

#[derive(Serialize)]
struct SectionNode<'a> {
    id: &'a str,
    question: &'a str,
    answer: &'a str,
    blocks: Vec<BlockNode<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum BlockNode<'a> {
    Heading {
        text: &'a str,
    },
    Paragraph {
        text: String,
    },
    Note {
        text: String,
    },
    Figures {
        figures: Vec<FigureNode<'a>>,
    },
    Actions {
        actions: Vec<ActionNode<'a>>,
    },
    Chart(ChartNode<'a>),
    Columns {
        columns: Vec<Vec<ChartNode<'a>>>,
    },
    Table {
        caption: &'a str,
        heads: Vec<String>,
        /// Whether a column is set at the end of the line.
        ends: Vec<bool>,
        /// A column's part of the width that is left over; 0: as wide as its longest cell.
        weights: Vec<usize>,
        rows: Vec<Vec<String>>,
        note: String,
    },
}

#[derive(Serialize)]
struct ChartNode<'a> {
    file: String,
    title: &'a str,
    alt: &'a str,
    note: String,
}

#[derive(Serialize)]
struct FigureNode<'a> {
    label: &'a str,
    value: &'a str,
    detail: &'a str,
}

#[derive(Serialize)]
struct ActionNode<'a> {
    what: &'a str,
    number: &'a str,
    doubt: &'a str,
    effect: &'a str,
}

fn render(input: &RenderInput<'_>) -> Result<Vec<Output>, RenderError> {
    let mut charts = Vec::new();
    let document = document(input, &mut charts);
    let json = serde_json::to_string(&document).map_err(|error| refused("pdf", error))?;
    if let Some(character) = missing_glyph(&distinct(&json)) {
        return Err(RenderError::MissingGlyph {
            character,
            text: around(input.report, character),
        });
    }

    let mut files = vec![("report.json".to_owned(), Bytes::from_string(json.clone()))];
    for (index, (chart, width)) in charts.into_iter().enumerate() {
        let drawing = charts::draw(chart, input.theme, width);
        files.push((chart_file(index), Bytes::from_string(drawing)));
    }
    let desk = Desk::new(files)?;
    let compiled = typst::compile::<PagedDocument>(&desk);
    let pages = compiled
        .output
        .map_err(|errors| refused("pdf", messages(&errors)))?;
    let bytes =
        exported(&pages, &json, &[PdfStandard::Ua_1]).or_else(|_| exported(&pages, &json, &[]))?;
    Ok(vec![Output {
        name: "report".to_owned(),
        bytes,
    }])
}

/// The bytes of the file. Its identifier is made from the content and it carries no date, so that
/// the same report gives the same bytes.
fn exported(
    pages: &PagedDocument,
    content: &str,
    standards: &[PdfStandard],
) -> Result<Vec<u8>, RenderError> {
    let standards =
        PdfStandards::new(standards).map_err(|error| refused("pdf", error.message()))?;
    let options = PdfOptions {
        ident: Smart::Custom(blake3::hash(content.as_bytes()).to_hex().to_string()),
        creator: Smart::Custom(Some("audiencefit".to_owned())),
        timestamp: None,
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages, &options).map_err(|errors| refused("pdf", messages(&errors)))
}

fn messages(errors: &[SourceDiagnostic]) -> String {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    messages.join("; ")
}

fn chart_file(index: usize) -> String {
    format!("chart-{index}.svg")
}

fn document<'a>(input: &RenderInput<'a>, charts: &mut Vec<(&'a ChartSpec, f64)>) -> Document<'a> {
    let report = input.report;
    let texts = Texts::new(Lang::from_tag(&report.lang).unwrap_or_default());
    let mut fonts = vec![FAMILY];
    fonts.extend(
        FONTS
            .iter()
            .filter(|font| !font.bold && font.family != FAMILY)
            .map(|font| font.family),
    );
    Document {
        lang: &report.lang,
        brand: &report.brand,
        month: &report.month,
        title: &report.title,
        subtitle: &report.subtitle,
        footer: if report.footer.is_empty() {
            report.title.clone()
        } else {
            report.footer.clone()
        },
        paper: match input.options.paper {
            Paper::A4 => "a4",
            Paper::Letter => "us-letter",
        },
        fonts,
        colors: colors(input.theme),
        words: Words {
            // The template puts the numbers in: only typst knows them.
            page: texts.get(
                "render-page",
                &Args::new().text("page", "{page}").text("pages", "{pages}"),
            ),
            digits: std::array::from_fn(|digit| texts.plain(digit as u64)),
            action_number: texts.say("render-action-number"),
            action_doubt: texts.say("render-action-doubt"),
            action_effect: texts.say("render-action-effect"),
        },
        sections: report
            .sections
            .iter()
            .map(|section| SectionNode {
                id: section.id,
                question: &section.question,
                answer: &section.answer,
                blocks: laid(&section.blocks)
                    .into_iter()
                    .map(|laid| match laid {
                        Laid::One(block) => node(block, charts),
                        Laid::Columns(columns) => BlockNode::Columns {
                            columns: columns
                                .map(|column| {
                                    column
                                        .into_iter()
                                        .map(|chart| chart_node(chart, HALF_WIDTH, charts))
                                        .collect()
                                })
                                .into(),
                        },
                    })
                    .collect(),
            })
            .collect(),
    }
}

fn colors(theme: &Theme) -> Colors {
    Colors {
        accent: theme.accent.hex(),
        second: theme.second.hex(),
        ink: theme.ink.hex(),
        muted: theme.muted.hex(),
        line: theme.line.hex(),
        surface: theme.surface.hex(),
        paper: theme.paper.hex(),
    }
}

/// A block for the template; a chart is added to `charts` and named by its place there.
fn node<'a>(block: &'a Block, charts: &mut Vec<(&'a ChartSpec, f64)>) -> BlockNode<'a> {
    match block {
        Block::Heading(text) => BlockNode::Heading { text },
        Block::Paragraph(text) => BlockNode::Paragraph {
            text: breakable(text),
        },
        Block::Note(text) => BlockNode::Note {
            text: breakable(text),
        },
        Block::Figures(figures) => BlockNode::Figures {
            figures: figures
                .iter()
                .map(|figure| FigureNode {
                    label: &figure.label,
                    value: &figure.value,
                    detail: &figure.detail,
                })
                .collect(),
        },
        Block::Actions(actions) => BlockNode::Actions {
            actions: actions
                .iter()
                .map(|action| ActionNode {
                    what: &action.what,
                    number: &action.number,
                    doubt: &action.doubt,
                    effect: &action.effect,
                })
                .collect(),
        },
        Block::Chart(chart) => BlockNode::Chart(chart_node(chart, CHART_WIDTH, charts)),
        Block::Table(table) => BlockNode::Table {
            caption: &table.caption,
            heads: table
                .columns
                .iter()
                .map(|(head, _)| breakable(head))
                .collect(),
            ends: table
                .columns
                .iter()
                .map(|(_, align)| *align == Align::End)
                .collect(),
            weights: column_weights(table),
            rows: table
                .rows
                .iter()
                .map(|row| row.iter().map(|cell| breakable(cell)).collect())
                .collect(),
            note: breakable(&table.note),
        },
    }
}

fn chart_node<'a>(
    chart: &'a ChartSpec,
    width: f64,
    charts: &mut Vec<(&'a ChartSpec, f64)>,
) -> ChartNode<'a> {
    charts.push((chart, width));
    ChartNode {
        file: chart_file(charts.len() - 1),
        title: &chart.title,
        alt: &chart.alt,
        note: breakable(&chart.note),
    }
}

/// The text with places to break inside words that no column can hold.
fn breakable(text: &str) -> String {
    breakable_pieces(text).join("\u{200b}")
}

/// Every character of a text once, but for the break places that [`breakable`] put in.
fn distinct(text: &str) -> String {
    let mut seen = BTreeSet::from(['\u{200b}']);
    text.chars()
        .filter(|character| seen.insert(*character))
        .collect()
}

/// The first text of the report that has a character.
fn around(report: &Report, character: char) -> String {
    let mut texts: Vec<&str> = vec![
        &report.brand,
        &report.title,
        &report.subtitle,
        &report.footer,
    ];
    for section in &report.sections {
        texts.extend([section.question.as_str(), &section.answer]);
        for block in &section.blocks {
            match block {
                Block::Heading(text) | Block::Paragraph(text) | Block::Note(text) => {
                    texts.push(text);
                }
                Block::Figures(figures) => texts.extend(
                    figures
                        .iter()
                        .flat_map(|it| [it.label.as_str(), &it.value, &it.detail]),
                ),
                Block::Actions(actions) => texts.extend(
                    actions
                        .iter()
                        .flat_map(|it| [it.what.as_str(), &it.number, &it.doubt, &it.effect]),
                ),
                Block::Chart(chart) => {
                    texts.extend([chart.title.as_str(), &chart.alt, &chart.note]);
                }
                Block::Table(table) => {
                    texts.extend([table.caption.as_str(), &table.note]);
                    texts.extend(table.columns.iter().map(|(head, _)| head.as_str()));
                    texts.extend(table.rows.iter().flatten().map(String::as_str));
                }
            }
        }
    }
    texts
        .into_iter()
        .find(|text| text.contains(character))
        .unwrap_or_default()
        .to_owned()
}

/// What typst sees of the world: the template, the files and the embedded fonts; no disk, no clock.
struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    files: Vec<(FileId, Bytes)>,
}

impl Desk {
    fn new(files: Vec<(String, Bytes)>) -> Result<Self, RenderError> {
        let fonts: Vec<Font> = FONTS
            .iter()
            .flat_map(|font| Font::iter(Bytes::new(font.bytes)))
            .collect();
        let files = files
            .into_iter()
            .map(|(name, bytes)| Ok((file_id(&name)?, bytes)))
            .collect::<Result<Vec<_>, RenderError>>()?;
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(file_id("report.typ")?, TEMPLATE.to_owned()),
            files,
        })
    }
}

fn file_id(name: &str) -> Result<FileId, RenderError> {
    let path = VirtualPath::new(name).map_err(|error| refused("pdf", error))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            Ok(self.main.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, bytes)| bytes.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
