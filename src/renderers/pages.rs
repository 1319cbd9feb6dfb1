//! What a template of pages gets: the report as one JSON document, and its charts as SVG.
//!
//! The document is a public contract with a version: templates that users wrote stand on it.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Edition, HALF_WIDTH, Laid, Paper, RenderInput, breakable_pieces, column_weights, laid,
};
use crate::i18n::fonts::{FAMILY, FONTS, family_for};
use crate::i18n::{Args, Lang, Texts};
use crate::report::{Align, Block, ChartSpec, Logo, LogoFormat, Theme};

/// The name of the contract.
const SCHEMA: &str = "audiencefit-pages";
/// The version of the contract: one more where a field goes or means something else.
const SCHEMA_VERSION: u32 = 1;

/// The width in pixels for which charts are drawn. On a page of 166 mm a pixel becomes 0.56 pt, so
/// that chart text of 15 pixels is set at 8.4 pt, as small print is.
const CHART_WIDTH: f64 = 840.0;

/// A report as the template of pages gets it, in the file report.json. Long words hold U+200B where
/// they may be broken.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Document<'a> {
    /// The name of this contract: audiencefit-pages.
    schema: &'static str,
    /// The version of this contract; it grows where a field goes or means something else.
    schema_version: u32,
    /// The language of all texts: a BCP 47 tag.
    lang: &'a str,
    /// The brand.
    brand: &'a str,
    /// The month: 2026-10.
    month: &'a str,
    /// The title of the whole, with brand and month in words.
    title: &'a str,
    /// One line for below the title: channels and the dates of the numbers; can be empty.
    subtitle: &'a str,
    /// The line for the foot of every page.
    footer: String,
    /// What its maker says under the title; can be empty.
    cover: &'a str,
    /// Who made it, as words; can be empty.
    prepared_by: &'a str,
    /// The file of the brand's picture, logo.svg or logo.png; null where there is none.
    logo: Option<&'static str>,
    /// The width of that picture in heights; null where there is none.
    logo_ratio: Option<f64>,
    /// The paper by its name in typst: a4 or us-letter.
    paper: &'static str,
    /// full: all sections; brief: the first section on one page.
    edition: &'static str,
    /// The families of the fonts that there are, the first before the others, which have the letters that it lacks.
    fonts: Vec<&'a str>,
    /// The space between lines that the language's letters and marks need, as a part of the size of
    /// the type.
    leading: f64,
    /// The colors.
    colors: Colors,
    /// The words that the template itself sets.
    words: Words,
    /// The sections in their order.
    sections: Vec<SectionNode<'a>>,
}

/// Colors as #rrggbb.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Colors {
    /// The observed audience.
    accent: String,
    /// The declared profile.
    second: String,
    /// Text.
    ink: String,
    /// Secondary text.
    muted: String,
    /// Lines and grids.
    line: String,
    /// Quiet surfaces.
    surface: String,
    /// The page.
    paper: String,
}

/// The words that the template itself sets.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Words {
    /// The digits from 0 to 9.
    digits: [String; 10],
    /// The number of a page, with {page} and {pages} where the numbers go.
    page: String,
    /// The head of the list of sections.
    contents: String,
    /// The label of an action's number.
    action_number: String,
    /// The label of an action's doubt.
    action_doubt: String,
    /// The label of an action's effect.
    action_effect: String,
}

/// A section.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct SectionNode<'a> {
    /// The id: summary, fit, audience and so on.
    id: &'a str,
    /// Its name in a word or two.
    name: String,
    /// The question that it answers.
    question: &'a str,
    /// The answer: the first thing that is read.
    answer: &'a str,
    /// What stands below.
    blocks: Vec<BlockNode<'a>>,
}

/// A piece of a section.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum BlockNode<'a> {
    /// A heading inside a section.
    Heading {
        /// Its words.
        text: &'a str,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        text: String,
    },
    /// A remark in smaller type.
    Note {
        /// Its words.
        text: String,
    },
    /// Up to five numbers in large type.
    Figures {
        /// The numbers.
        figures: Vec<FigureNode<'a>>,
    },
    /// Things to do next.
    Actions {
        /// The things in their order.
        actions: Vec<ActionNode<'a>>,
    },
    /// A picture over the whole width.
    Chart(ChartNode<'a>),
    /// Pictures side by side.
    Columns {
        /// The columns from left to right, each with its pictures from top to bottom.
        columns: Vec<Vec<ChartNode<'a>>>,
    },
    /// A table.
    Table {
        /// What it shows, in a sentence; can be empty.
        caption: &'a str,
        /// The heads of its columns.
        heads: Vec<String>,
        /// Whether a column is set at the end of the line.
        ends: Vec<bool>,
        /// A column's part of the width that is left over; 0: as wide as its longest cell.
        weights: Vec<usize>,
        /// The rows, each with a cell a column.
        rows: Vec<Vec<String>>,
        /// Unit and base; can be empty.
        note: String,
    },
}

/// A picture.
#[derive(Serialize, JsonSchema)]
struct ChartNode<'a> {
    /// The file, in SVG.
    file: String,
    /// What is to be seen.
    title: &'a str,
    /// The picture in words.
    alt: &'a str,
    /// Unit and base; can be empty.
    note: String,
}

/// A number in large type.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct FigureNode<'a> {
    /// What it is.
    label: &'a str,
    /// The number as text.
    value: &'a str,
    /// Its doubt or base; can be empty.
    detail: &'a str,
}

/// One thing to do.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ActionNode<'a> {
    /// What to do.
    what: &'a str,
    /// The number that says so; can be empty.
    number: &'a str,
    /// How sure that is; can be empty.
    doubt: &'a str,
    /// What it would bring; can be empty.
    effect: &'a str,
}

/// The JSON Schema (draft 2020-12) of report.json as a template gets it, indented, with a newline at
/// the end.
pub fn schema() -> String {
    let mut schema = schemars::schema_for!(Document<'_>).to_value();
    if let Some(root) = schema.as_object_mut() {
        root.insert("title".to_owned(), "report.json".into());
    }
    format!("{schema:#}\n")
}

/// The name of the logo's file.
pub(super) fn logo_file(logo: &Logo) -> &'static str {
    match logo.format {
        LogoFormat::Svg => "logo.svg",
        LogoFormat::Png => "logo.png",
    }
}

/// The name of a chart's file by its place among the charts.
pub(super) fn chart_file(index: usize) -> String {
    format!("chart-{index}.svg")
}

/// The document; a chart is added to `charts`, with the width for which it is drawn, and named by its
/// place there.
pub(super) fn document<'a>(
    input: &RenderInput<'a>,
    charts: &mut Vec<(&'a ChartSpec, f64)>,
) -> Document<'a> {
    let report = input.report;
    let texts = Texts::new(Lang::from_tag(&report.lang).unwrap_or_default());
    let mut fonts: Vec<&str> = input
        .theme
        .font
        .iter()
        .map(|font| font.family.as_str())
        .collect();
    fonts.push(FAMILY);
    // A text is tried in one font after the other: that of the report's letters stands before those of
    // other scripts.
    let letters = report.sections.iter().flat_map(|it| it.question.chars());
    let own = letters.filter_map(family_for).find(|it| *it != FAMILY);
    fonts.extend(own);
    let sisters = FONTS.iter().filter(|font| !font.bold).map(|it| it.family);
    fonts.extend(sisters.filter(|it| *it != FAMILY && Some(*it) != own));
    Document {
        schema: SCHEMA,
        schema_version: SCHEMA_VERSION,
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
        cover: &report.cover,
        prepared_by: &report.prepared_by,
        logo: input.theme.logo.as_ref().map(logo_file),
        logo_ratio: input.theme.logo.as_ref().map(|logo| logo.ratio),
        paper: match input.options.paper {
            Paper::A4 => "a4",
            Paper::Letter => "us-letter",
        },
        edition: match input.options.edition {
            Edition::Full | Edition::Cards => Edition::Full.id(),
            Edition::Brief => Edition::Brief.id(),
        },
        fonts,
        leading: leading(&report.lang),
        colors: colors(input.theme),
        words: Words {
            // The template puts the numbers in: only typst knows them.
            page: texts.get(
                "render-page",
                &Args::new().text("page", "{page}").text("pages", "{pages}"),
            ),
            digits: std::array::from_fn(|digit| texts.plain(digit as u64)),
            contents: texts.say("render-contents"),
            action_number: texts.say("render-action-number"),
            action_doubt: texts.say("render-action-doubt"),
            action_effect: texts.say("render-action-effect"),
        },
        sections: report
            .sections
            .iter()
            .map(|section| SectionNode {
                id: section.id,
                name: texts.say(&format!("section-{}", section.id)),
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

/// The space between lines as a part of the size: letters with marks above and below need more, or the
/// marks of two lines touch.
fn leading(lang: &str) -> f64 {
    match lang.split('-').next() {
        Some("gu" | "bn") => 0.78,
        Some("ne" | "hi" | "mr") => 0.82,
        Some("th") => 0.88,
        Some(_) | None => 0.62,
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;
    use crate::report::Color;

    fn names(object: &Value) -> BTreeSet<&str> {
        let object = object.as_object().unwrap();
        object.keys().map(String::as_str).collect()
    }

    fn described(schema: &Value, n_fields: &mut usize) {
        if let Some(fields) = schema["properties"].as_object() {
            for (name, field) in fields {
                let is_tag = name == "kind" && field.get("const").is_some();
                assert!(is_tag || field["description"].is_string(), "{name}");
                *n_fields += 1;
            }
        }
        if let Some(list) = schema.as_array() {
            for below in list {
                described(below, n_fields);
            }
        }
        if let Some(object) = schema.as_object() {
            for below in object.values() {
                described(below, n_fields);
            }
        }
    }

    #[test]
    fn the_schema_names_every_field_and_describes_it() {
        let schema: Value = serde_json::from_str(&schema()).unwrap();
        let top = [
            "schema",
            "schema_version",
            "lang",
            "brand",
            "month",
            "title",
            "subtitle",
            "footer",
            "cover",
            "prepared_by",
            "logo",
            "logo_ratio",
            "paper",
            "edition",
            "fonts",
            "leading",
            "colors",
            "words",
            "sections",
        ];
        assert_eq!(names(&schema["properties"]), BTreeSet::from(top));
        let white = Color(0xff, 0xff, 0xff).hex();
        assert_eq!(white, "#ffffff");
        let colors = serde_json::to_value(colors(&Theme::default())).unwrap();
        assert_eq!(
            names(&colors),
            names(&schema["$defs"]["Colors"]["properties"])
        );
        let figure = FigureNode {
            label: "",
            value: "",
            detail: "",
        };
        let figure = serde_json::to_value(figure).unwrap();
        assert_eq!(
            names(&figure),
            names(&schema["$defs"]["FigureNode"]["properties"])
        );
        let mut n_fields = 0;
        described(&schema, &mut n_fields);
        assert!(n_fields > 40, "{n_fields}");
    }
}
