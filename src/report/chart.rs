//! Charts as data: what is to be seen, not how it is drawn. All texts are ready in the report's
//! language; all numbers are ready to draw (shares as fractions).

use crate::domain::AgeBand;
use crate::i18n::Lang;

/// How much of a page's width a chart needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// All of it.
    Page,
    /// Half of it: two such charts that follow each other stand side by side.
    Half,
}

/// A chart with everything that stands around it.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartSpec {
    /// A name that is unique in the section: `age-curve`.
    pub id: String,
    /// What is to be seen, as a sentence.
    pub title: String,
    /// Unit and base, below the chart.
    pub note: String,
    /// The chart in words, for those who do not see it.
    pub alt: String,
    /// Whose numbers are drawn, for a picture that stands alone: `Instagram and TikTok`.
    pub source: String,
    /// The language of the texts: ticks and bar ends, which only the drawing knows, are written in it.
    pub lang: Lang,
    /// The room that it needs.
    pub span: Span,
    /// What is drawn.
    pub kind: ChartKind,
}

/// The kinds of chart.
#[derive(Clone, Debug, PartialEq)]
pub enum ChartKind {
    /// The curve of ages with the declared range and the observed core.
    AgeCurve(AgeCurve),
    /// Age × gender, women to the left and men to the right, against the profile.
    AgePyramid(AgePyramid),
    /// Horizontal bars with intervals.
    IntervalBars(IntervalBars),
    /// Channels × dimensions of the fit, with "not enough data" hatched.
    FitHeatMap(FitHeatMap),
    /// One bar from 0 to 100: points won and lost by dimension.
    ScoreSplit(ScoreSplit),
}

/// See [`ChartKind::AgeCurve`].
#[derive(Clone, Debug, PartialEq)]
pub struct AgeCurve {
    /// The first age of `shares`.
    pub first_age: u8,
    /// Share of the audience at each single year from `first_age` on.
    pub shares: Vec<f64>,
    /// The declared ages, both included, with their label.
    pub declared: Option<(u8, u8, String)>,
    /// The observed core, both included, with its label.
    pub core: Option<(u8, u8, String)>,
    /// The bands as exports gave them (share per year of age), drawn as steps behind the curve;
    /// empty where networks with different bands were pooled.
    pub steps: Vec<(AgeBand, f64)>,
    /// The label of the age axis.
    pub x_label: String,
    /// The label of the share axis.
    pub y_label: String,
}

/// One row of a pyramid.
#[derive(Clone, Debug, PartialEq)]
pub struct PyramidBand {
    /// `18–24`.
    pub label: String,
    /// Share of women in this band, of everybody in the table.
    pub female: f64,
    /// Share of men in this band.
    pub male: f64,
    /// How much of the band is inside the declared ages, 0..=1.
    pub inside: f64,
}

/// See [`ChartKind::AgePyramid`].
#[derive(Clone, Debug, PartialEq)]
pub struct AgePyramid {
    /// The bands, youngest first (drawn from the bottom up).
    pub bands: Vec<PyramidBand>,
    /// The word for women.
    pub female_label: String,
    /// The word for men.
    pub male_label: String,
    /// What the darker bars are: `inside your profile`.
    pub inside_label: String,
    /// What the lighter bars are.
    pub outside_label: String,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is.
    pub label: String,
    /// Its length, as a fraction.
    pub value: f64,
    /// The ends of the whisker, as fractions.
    pub interval: Option<(f64, f64)>,
    /// The value in words, set at the bar's end.
    pub value_label: String,
    /// Whether it belongs to the declared profile (drawn in the second color and said in words).
    pub declared: bool,
    /// A mark at a target share, as a fraction.
    pub target: Option<f64>,
    /// Whether it is a remainder ("everything else"): hatched.
    pub rest: bool,
}

/// See [`ChartKind::IntervalBars`].
#[derive(Clone, Debug, PartialEq)]
pub struct IntervalBars {
    /// The bars from top to bottom.
    pub bars: Vec<Bar>,
    /// The end of the axis, as a fraction.
    pub max: f64,
    /// What bars in the second color are, if there are any.
    pub declared_label: Option<String>,
    /// What the marks at [`Bar::target`] are, if there are any: `your target`.
    pub target_label: Option<String>,
}

/// One cell of a heat map.
#[derive(Clone, Debug, PartialEq)]
pub enum HeatCell {
    /// A fit 0..=1 with its text.
    Fit(f64, String),
    /// Too few people: hatched, with its text.
    NotEnough(String),
    /// Not in any export: a dash.
    Absent,
}

/// See [`ChartKind::FitHeatMap`].
#[derive(Clone, Debug, PartialEq)]
pub struct FitHeatMap {
    /// Column heads: dimensions.
    pub columns: Vec<String>,
    /// Rows: a channel with its cells.
    pub rows: Vec<(String, Vec<HeatCell>)>,
    /// The word beside the hatched sample.
    pub not_enough_label: String,
    /// The word beside the dash.
    pub absent_label: String,
}

/// One part of a score.
#[derive(Clone, Debug, PartialEq)]
pub struct SplitPart {
    /// The dimension in words.
    pub label: String,
    /// Points won.
    pub won: f64,
    /// Points lost.
    pub lost: f64,
    /// Won and lost in words.
    pub value_label: String,
}

/// See [`ChartKind::ScoreSplit`].
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreSplit {
    /// The parts in the profile's order.
    pub parts: Vec<SplitPart>,
    /// The word for points won.
    pub won_label: String,
    /// The word for points lost.
    pub lost_label: String,
}
