//! HTML: one self-contained file with inline charts, embedded fonts, a print style and no script.

mod drawing;
mod webfont;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{
    HALF_WIDTH, Laid, Output, RenderError, RenderInput, RendererSpec, breakable_pieces,
    column_weights, laid,
};
use crate::i18n::{Lang, Texts};
use crate::report::{
    Action, Align, Block, ChartSpec, KeyFigure, Report, Section, Table, Theme, twin,
};
use drawing::Drawer;

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
    let mut page = Page {
        texts: &texts,
        drawer: Drawer::new(input.theme),
    };
    let body = page.body(input.report).into_string();
    let fonts = webfont::faces(&body, &input.report.lang)?;
    let style = format!(
        "{fonts}{}{}{STYLE}",
        colors(input.theme),
        page.drawer.rules()
    );
    let page = html! {
        (DOCTYPE)
        html lang=(input.report.lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="generator" content="audiencefit";
                meta name="description" content=(input.report.subtitle);
                title { (input.report.title) }
                style { (PreEscaped(style)) }
            }
            (PreEscaped(body))
        }
    };
    Ok(vec![Output::new("report", page.into_string().into_bytes())])
}

/// The theme as CSS variables, on light ground and on a dark screen.
fn colors(theme: &Theme) -> String {
    format!(
        ":root{{{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\n",
        variables(theme),
        variables(&theme.dark())
    )
}

fn variables(theme: &Theme) -> String {
    let Theme {
        accent,
        second,
        ink,
        muted,
        line,
        surface,
        paper,
        ..
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
    declarations.join(";")
}

/// The page while it is written.
struct Page<'a> {
    texts: &'a Texts,
    drawer: Drawer<'a>,
}

impl Page<'_> {
    fn body(&mut self, report: &Report) -> Markup {
        html! {
            body {
                a.skip href="#report" { (self.texts.say("render-skip")) }
                header.masthead {
                    @if !report.title.contains(&report.brand) { p.brand { (report.brand) } }
                    h1 { (report.title) }
                    @if !report.subtitle.is_empty() { p.subtitle { (report.subtitle) } }
                }
                @if report.sections.len() > 1 {
                    nav aria-label=(self.texts.say("render-contents")) {
                        ul {
                            @for section in &report.sections {
                                li { a href={ "#" (section.id) } { (section.question) } }
                            }
                        }
                    }
                }
                main id="report" {
                    @for section in &report.sections { (self.section(section)) }
                }
                @if !report.footer.is_empty() { footer { p { (report.footer) } } }
            }
        }
    }

    fn section(&mut self, section: &Section) -> Markup {
        html! {
            section id=(section.id) {
                h2 { (section.question) }
                p.answer { (kept(&section.answer)) }
                @for laid in laid(&section.blocks) {
                    @match laid {
                        Laid::One(block) => (self.block(block, section.id)),
                        Laid::Columns(columns) => (self.columns(&columns, section.id)),
                    }
                }
            }
        }
    }

    fn block(&mut self, block: &Block, section: &str) -> Markup {
        match block {
            Block::Heading(text) => html! { h3 { (text) } },
            Block::Paragraph(text) => html! { p { (kept(text)) } },
            Block::Note(text) => html! { p.note { (kept(text)) } },
            Block::Figures(figures) => figures_markup(figures),
            Block::Actions(actions) => actions_markup(actions, self.texts),
            Block::Chart(chart) => self.chart(chart, section),
            Block::Table(table) => table_markup(table, Above::Caption),
        }
    }

    /// Charts of half the width in two columns, which stand one below the other on a phone. One drawing
    /// suits both: half a page is about as wide as a phone.
    fn columns(&mut self, columns: &[Vec<&ChartSpec>; 2], section: &str) -> Markup {
        html! {
            div.columns {
                @for column in columns {
                    div {
                        @for chart in column {
                            @let drawing = self.drawer.draw(chart, HALF_WIDTH);
                            (self.figure(chart, section, &html! { div.half { (PreEscaped(drawing)) } }))
                        }
                    }
                }
            }
        }
    }

    fn chart(&mut self, chart: &ChartSpec, section: &str) -> Markup {
        let wide = self.drawer.draw(chart, CHART_WIDTH);
        let narrow = self.drawer.draw(chart, PHONE_WIDTH);
        // Both drawings say of themselves that they are pictures, and what they show; the style hides
        // one of them from everybody.
        let drawings = html! {
            div.wide { (PreEscaped(wide)) }
            div.narrow { (PreEscaped(narrow)) }
        };
        self.figure(chart, section, &drawings)
    }

    /// A drawing with its title above and, below, its note and its numbers as a table.
    fn figure(&self, chart: &ChartSpec, section: &str, drawings: &Markup) -> Markup {
        let caption = format!("{section}-{}", chart.id);
        html! {
            figure aria-labelledby=(caption) {
                figcaption id=(caption) { (kept(&chart.title)) }
                (drawings)
                @if !chart.note.is_empty() { p.note { (kept(&chart.note)) } }
                (self.numbers(chart, &caption))
            }
        }
    }

    fn numbers(&self, chart: &ChartSpec, caption: &str) -> Markup {
        let mut table = twin(chart, self.texts);
        // The figure says it already.
        table.note.clear();
        html! {
            @if !table.rows.is_empty() {
                details {
                    summary aria-describedby=(caption) { (self.texts.say("render-numbers")) }
                    (table_markup(&table, Above::Heard))
                }
            }
        }
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
            @for (index, action) in actions.iter().enumerate() {
                li {
                    // The list numbers them for those who hear it.
                    span.number aria-hidden="true" { (texts.number((index + 1) as f64, 0)) }
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

/// How the caption of a table is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Above {
    /// It stands above the table.
    Caption,
    /// What stands above says it; it is there for those who go from table to table by ear.
    Heard,
}

fn table_markup(table: &Table, above: Above) -> Markup {
    let columns: Vec<Option<&str>> = table
        .columns
        .iter()
        .zip(column_weights(table))
        .enumerate()
        .map(|(index, ((_, align), weight))| match align {
            Align::End => Some("end"),
            Align::Start if weight == 0 && fits_a_line(table, index) => Some("short"),
            Align::Start => None,
        })
        .collect();
    // A short table is printed in one piece.
    let few = (table.rows.len() <= FEW_ROWS).then_some("few");
    // Only a table that could be too wide scrolls, and then by keyboard as well.
    let wide = table.columns.len() >= MANY_COLUMNS;
    let name = Some(&table.caption).filter(|caption| wide && !caption.is_empty());
    // On a phone each row of a table becomes lines of its own, with the heads before the cells, unless
    // it is narrow enough; the roles keep it a table for those who hear it.
    let lines = wide || above == Above::Caption && table.columns.len() > 2;
    let role = |role: &'static str| lines.then_some(role);
    let heard = (above == Above::Heard).then_some("heard");
    html! {
        div.scroll.(few.unwrap_or("many")) tabindex=[wide.then_some("0")] role=[wide.then_some("group")] aria-label=[name] {
            table class=[lines.then_some("lines")] role=[role("table")] {
                @if !table.caption.is_empty() { caption class=[heard] { span { (table.caption) } } }
                thead role=[role("rowgroup")] {
                    tr role=[role("row")] {
                        @for ((head, _), class) in table.columns.iter().zip(&columns) {
                            th scope="col" role=[role("columnheader")] class=[*class] { (head) }
                        }
                    }
                }
                tbody role=[role("rowgroup")] {
                    @for row in &table.rows {
                        tr role=[role("row")] {
                            @for (index, (cell, class)) in row.iter().zip(&columns).enumerate() {
                                @if index == 0 {
                                    th scope="row" role=[role("rowheader")] class=[*class] { (breakable(cell)) }
                                } @else {
                                    @let head = table.columns.get(index).map(|(head, _)| head).filter(|_| lines);
                                    td role=[role("cell")] data-head=[head] class=[*class] { (breakable(cell)) }
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

/// Whether each cell of a column is so short that it can stand on one line in any table.
fn fits_a_line(table: &Table, column: usize) -> bool {
    let mut cells = table.rows.iter().filter_map(|row| row.get(column));
    cells.all(|cell| cell.chars().count() <= SHORT_CELL)
}

/// The letters of the longest cell that never breaks.
const SHORT_CELL: usize = 14;

/// Tables of so many columns may need more room than a page has.
const MANY_COLUMNS: usize = 5;

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
