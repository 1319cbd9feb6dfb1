//! The report as a document that knows no output format: sections, blocks, tables, charts.

mod chart;
mod continent;
mod theme;
mod twin;

pub use chart::{
    AgeCurve, AgePyramid, AxisUnit, Bar, ChartKind, ChartSpec, Cohort, CohortCell, CohortTriangle,
    Conversion, CountryTile, DotRow, FitHeatMap, Funnel, FunnelStep, GapBars, GapRow, HeatCell,
    IntervalBars, IntervalDots, MonthPanel, MonthPoint, PyramidBand, RankedBars, RankedRow,
    ScoreSplit, Slope, SlopeEnd, SlopeRow, SmallMultiples, Span, SplitPart, StepKind,
    SurvivalCurve, SurvivalStep, TileMap, TileState, Waterfall, WaterfallStep,
};
pub use continent::Continent;
pub use theme::{BrandFont, CLEAR_DISTANCE, Color, Logo, LogoFormat, TEXT_CONTRAST, Theme};
pub use twin::twin;

/// A finished report, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The BCP 47 tag of its language.
    pub lang: String,
    /// The brand.
    pub brand: String,
    /// The month, `2026-10`.
    pub month: String,
    /// The title of the whole, as words: `Trailhead Sneakers · October 2026`.
    pub title: String,
    /// One line under the title: channels, dates of the numbers.
    pub subtitle: String,
    /// The line at the foot of every page.
    pub footer: String,
    /// What its maker says under the title; empty: nothing.
    pub cover: String,
    /// Who made it, as words: `Prepared by Studio Norte`; empty: nobody is named.
    pub prepared_by: String,
    /// The sections in their order; those without numbers are left out.
    pub sections: Vec<Section>,
}

/// One section.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The id: also the name of its command and of its CSV file.
    pub id: &'static str,
    /// The question that it answers.
    pub question: String,
    /// The answer in one sentence; the first thing that is read.
    pub answer: String,
    /// What stands below.
    pub blocks: Vec<Block>,
}

/// One piece of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading inside a section.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A remark in smaller type: base, unit, caveat.
    Note(String),
    /// Up to five numbers in large type.
    Figures(Vec<KeyFigure>),
    /// Things to do next.
    Actions(Vec<Action>),
    /// A picture.
    Chart(Box<ChartSpec>),
    /// A table.
    Table(Table),
}

/// A number in large type.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyFigure {
    /// What it is: a few words.
    pub label: String,
    /// The number as text: `46 %`.
    pub value: String,
    /// Its doubt or base: `likely 44–49 %`.
    pub detail: String,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// What to do, as an order.
    pub what: String,
    /// The number that says so.
    pub number: String,
    /// How sure that is.
    pub doubt: String,
    /// What it would bring.
    pub effect: String,
}

/// How a column is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Words: at the start of the line.
    Start,
    /// Numbers: at the end.
    End,
}

/// A table of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the table shows, in one sentence; read out by screen readers and set above it.
    pub caption: String,
    /// The column heads with their setting.
    pub columns: Vec<(String, Align)>,
    /// The rows; each has one cell a column.
    pub rows: Vec<Vec<String>>,
    /// Unit and base, set below.
    pub note: String,
}
