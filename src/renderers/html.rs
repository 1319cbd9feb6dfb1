//! HTML: one self-contained file with inline charts, embedded fonts, a print style and no script.

mod webfont;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{
    HALF_WIDTH, Laid, Output, RenderError, RenderInput, RendererSpec, breakable_pieces,
    column_weights, laid,
};
use crate::charts;
use crate::i18n::{Lang, Texts};
use crate::report::{Action, Align, Block, ChartSpec, KeyFigure, Report, Section, Table, Theme};

/// HTML.
pub(super) const SPEC: RendererSpec = RendererSpec {
    id: "html",
    extension: "html",
    is_text: false,
    by_default: true,
    render,
};

const STYLE: &str = include_str!("html.css");

/// The width in pixels for which charts are drawn on a screen and on paper.
const CHART_WIDTH: f64 = 860.0;

/// The width for which they are drawn a second time, for a phone: the same chart laid out anew
/// reads better there than a large one made small.
const PHONE_WIDTH: f64 = 360.0;

fn render(input: &RenderInput<'_>) -> Result<Vec<Output>, RenderError> {
    let texts = Texts::new(Lang::from_tag(&input.report.lang).unwrap_or_default());
    let body = page_body(input.report, input.theme, &texts).into_string();
    let fonts = webfont::faces(&body)?;
    let page = html! {
        (DOCTYPE)
        html lang=(input.report.lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content="audiencefit";
                meta name="description" content=(input.report.subtitle);
                title { (input.report.title) }
                style { (PreEscaped(fonts)) (PreEscaped(colors(input.theme))) (PreEscaped(STYLE)) }
            }
            (PreEscaped(body))
        }
    };
    Ok(vec![Output::new("report", page.into_string().into_bytes())])
}

/// The theme as CSS variables.
fn colors(theme: &Theme) -> String {
    let Theme {
        accent,
        second,
        ink,
        muted,
        line,
        surface,
        paper,
    } = theme;
    let pairs = [
        ("accent", accent),
        ("second", second),
        ("ink", ink),
        ("muted", muted),
        ("line", line),
        ("surface", surface),
        ("paper", paper),
    ];
    let declarations: Vec<String> = pairs
        .iter()
        .map(|(name, color)| format!("--{name}:{}", color.hex()))
        .collect();
    format!(":root{{{}}}\n", declarations.join(";"))
}

fn page_body(report: &Report, theme: &Theme, texts: &Texts) -> Markup {
    html! {
        body {
            a.skip href="#report" { (texts.say("render-skip")) }
            header.masthead {
                @if !report.title.contains(&report.brand) { p.brand { (report.brand) } }
                h1 { (report.title) }
                @if !report.subtitle.is_empty() { p.subtitle { (report.subtitle) } }
            }
            @if report.sections.len() > 1 {
                nav aria-label=(texts.say("render-contents")) {
                    ul {
                        @for section in &report.sections {
                            li { a href={ "#" (section.id) } { (section.question) } }
                        }
                    }
                }
            }
            main id="report" {
                @for section in &report.sections { (section_markup(section, theme, texts)) }
            }
            @if !report.footer.is_empty() { footer { p { (report.footer) } } }
        }
    }
}

fn section_markup(section: &Section, theme: &Theme, texts: &Texts) -> Markup {
    html! {
        section id=(section.id) {
            h2 { (section.question) }
            p.answer { (kept(&section.answer)) }
            @for laid in laid(&section.blocks) {
                @match laid {
                    Laid::One(block) => (block_markup(block, section.id, theme, texts)),
                    Laid::Columns(columns) => (columns_markup(&columns, section.id, theme)),
                }
            }
        }
    }
}

fn block_markup(block: &Block, section: &str, theme: &Theme, texts: &Texts) -> Markup {
    match block {
        Block::Heading(text) => html! { h3 { (text) } },
        Block::Paragraph(text) => html! { p { (kept(text)) } },
        Block::Note(text) => html! { p.note { (kept(text)) } },
        Block::Figures(figures) => figures_markup(figures),
        Block::Actions(actions) => actions_markup(actions, texts),
        Block::Chart(chart) => chart_markup(chart, section, theme),
        Block::Table(table) => table_markup(table),
    }
}

fn figures_markup(figures: &[KeyFigure]) -> Markup {
    html! {
        dl.figures {
            @for figure in figures {
                div {
                    dt { (figure.label) }
                    dd.value { (figure.value) }
                    @if !figure.detail.is_empty() { dd.detail { (kept(&figure.detail)) } }
                }
            }
        }
    }
}

fn actions_markup(actions: &[Action], texts: &Texts) -> Markup {
    html! {
        ol.actions {
            @for action in actions {
                li {
                    p.what { (kept(&action.what)) }
                    dl {
                        (action_part("render-action-number", &action.number, texts))
                        (action_part("render-action-doubt", &action.doubt, texts))
                        (action_part("render-action-effect", &action.effect, texts))
                    }
                }
            }
        }
    }
}

fn action_part(label: &str, text: &str, texts: &Texts) -> Markup {
    html! {
        @if !text.is_empty() {
            div { dt { (texts.say(label)) } dd { (kept(text)) } }
        }
    }
}

/// Charts of half the width in two columns, which stand one below the other on a phone. One drawing
/// suits both: half a page is about as wide as a phone.
fn columns_markup(columns: &[Vec<&ChartSpec>; 2], section: &str, theme: &Theme) -> Markup {
    html! {
        div.columns {
            @for column in columns {
                div {
                    @for chart in column {
                        @let caption = format!("{section}-{}", chart.id);
                        figure aria-labelledby=(caption) {
                            figcaption id=(caption) { (kept(&chart.title)) }
                            div.half { (PreEscaped(inline(&charts::draw(chart, theme, HALF_WIDTH)))) }
                            @if !chart.note.is_empty() { p.note { (kept(&chart.note)) } }
                        }
                    }
                }
            }
        }
    }
}

fn chart_markup(chart: &ChartSpec, section: &str, theme: &Theme) -> Markup {
    let caption = format!("{section}-{}", chart.id);
    let wide = charts::draw(chart, theme, CHART_WIDTH);
    let narrow = charts::draw(chart, theme, PHONE_WIDTH);
    // Both drawings say of themselves that they are pictures, and what they show; the style hides
    // one of them from everybody.
    html! {
        figure aria-labelledby=(caption) {
            figcaption id=(caption) { (kept(&chart.title)) }
            div.wide { (PreEscaped(inline(&wide))) }
            div.narrow { (PreEscaped(inline(&narrow))) }
            @if !chart.note.is_empty() { p.note { (kept(&chart.note)) } }
        }
    }
}

/// Text in which a range of numbers stays on one line.
fn kept(text: &str) -> Markup {
    let is_range = |word: &str| {
        word.split_once('–').is_some_and(|(from, to)| {
            from.ends_with(|it: char| it.is_ascii_digit())
                && to.starts_with(|it: char| it.is_ascii_digit())
        })
    };
    html! {
        @for word in text.split_inclusive(' ') {
            @if is_range(word) { span.kept { (word.trim_end()) } @if word.ends_with(' ') { " " } }
            @else { (word) }
        }
    }
}

/// The drawing from its `<svg` on: a declaration of XML has no place inside HTML.
fn inline(drawing: &str) -> &str {
    drawing.find("<svg").map_or("", |start| &drawing[start..])
}

fn table_markup(table: &Table) -> Markup {
    let columns: Vec<Option<&str>> = table
        .columns
        .iter()
        .zip(column_weights(table))
        .map(|((_, align), weight)| match align {
            Align::End => Some("end"),
            Align::Start if weight == 0 => Some("short"),
            Align::Start => None,
        })
        .collect();
    let name = Some(&table.caption).filter(|caption| !caption.is_empty());
    // A short table is printed in one piece.
    let few = (table.rows.len() <= FEW_ROWS).then_some("few");
    // On a phone each row becomes lines of its own, with the heads before the cells; the roles keep it
    // a table for those who hear it.
    html! {
        div.scroll.(few.unwrap_or("many")) tabindex="0" role="group" aria-label=[name] {
            table role="table" {
                @if !table.caption.is_empty() { caption { span { (table.caption) } } }
                thead role="rowgroup" {
                    tr role="row" {
                        @for ((head, _), class) in table.columns.iter().zip(&columns) {
                            th scope="col" role="columnheader" class=[*class] { (head) }
                        }
                    }
                }
                tbody role="rowgroup" {
                    @for row in &table.rows {
                        tr role="row" {
                            @for (index, (cell, class)) in row.iter().zip(&columns).enumerate() {
                                @if index == 0 {
                                    th scope="row" role="rowheader" class=[*class] { (breakable(cell)) }
                                } @else {
                                    @let head = table.columns.get(index).map_or("", |(head, _)| head);
                                    td role="cell" data-head=(head) class=[*class] { (breakable(cell)) }
                                }
                            }
                        }
                    }
                }
            }
        }
        @if !table.note.is_empty() { p.note { (kept(&table.note)) } }
    }
}

/// Tables of at most so many rows are not cut at the end of a printed page.
const FEW_ROWS: usize = 12;

/// Text with places to break inside words that no column can hold.
fn breakable(text: &str) -> Markup {
    html! {
        @for (index, piece) in breakable_pieces(text).iter().enumerate() {
            @if index > 0 { wbr; }
            (piece)
        }
    }
}
