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
    /// Bars to both sides of zero: more and less than was declared.
    GapBars(GapBars),
    /// Dots with intervals on one axis, against a reference.
    IntervalDots(IntervalDots),
    /// Bars in their order, with how sure the order is.
    RankedBars(RankedBars),
    /// A tile a country, by continent.
    TileMap(TileMap),
    /// Two months side by side, a line from one to the other.
    Slope(Slope),
    /// One small curve a channel or group, month by month, on a shared axis.
    SmallMultiples(SmallMultiples),
    /// How one number became another, step by step.
    Waterfall(Waterfall),
    /// Months of first purchase × months after it.
    CohortTriangle(CohortTriangle),
    /// What part is still waiting, by the time since it began.
    SurvivalCurve(SurvivalCurve),
    /// Steps of a way, with the part that takes the next one.
    Funnel(Funnel),
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
    /// The lowest and the highest share that each year of `shares` may have, drawn as a hatched
    /// ribbon; empty where none is known.
    pub bounds: Vec<(f64, f64)>,
    /// What the ribbon of `bounds` is, in words.
    pub bounds_label: Option<String>,
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
    /// The declared ages in words, where any are declared: `declared: 25 to 40`. They are marked by a
    /// bracket along the bands with an [`inside`](PyramidBand::inside) above zero.
    pub declared_label: Option<String>,
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

/// How the numbers of an axis are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Fractions, written as percents.
    Share,
    /// Differences of fractions, written as points of 100.
    Points,
    /// How many times as many; 1 is as many.
    Times,
    /// Counts, money, hours: plain numbers.
    Amount,
}

/// One bar of a gap.
#[derive(Clone, Debug, PartialEq)]
pub struct GapRow {
    /// What it is.
    pub label: String,
    /// Above zero: more than declared; in the unit of the chart.
    pub value: f64,
    /// The likely range.
    pub interval: Option<(f64, f64)>,
    /// The value in words, set at the bar's end: `12 points fewer`.
    pub value_label: String,
}

/// See [`ChartKind::GapBars`].
#[derive(Clone, Debug, PartialEq)]
pub struct GapBars {
    /// The bars from top to bottom.
    pub rows: Vec<GapRow>,
    /// The unit of the values; ticks are written without a sign, because the sides are named.
    pub unit: Unit,
    /// What bars to the left are: `fewer than you asked for`.
    pub below_label: String,
    /// What bars to the right are.
    pub above_label: String,
    /// The label of the axis.
    pub x_label: String,
}

/// One dot.
#[derive(Clone, Debug, PartialEq)]
pub struct DotRow {
    /// What it is.
    pub label: String,
    /// Where the dot stands, in the unit of the chart.
    pub value: f64,
    /// The likely range.
    pub interval: Option<(f64, f64)>,
    /// The value in words, set behind the range.
    pub value_label: String,
    /// Whether it is more than chance: a full dot and a bold label; otherwise a ring.
    pub sure: bool,
}

/// See [`ChartKind::IntervalDots`].
#[derive(Clone, Debug, PartialEq)]
pub struct IntervalDots {
    /// The dots from top to bottom.
    pub rows: Vec<DotRow>,
    /// The unit of the values.
    pub unit: Unit,
    /// An upright line with its label: `as expected`.
    pub reference: Option<(f64, String)>,
    /// What a full dot is, where both kinds are drawn.
    pub sure_label: Option<String>,
    /// What a ring is.
    pub unsure_label: Option<String>,
    /// The label of the axis.
    pub x_label: String,
}

/// One ranked bar.
#[derive(Clone, Debug, PartialEq)]
pub struct RankedRow {
    /// What it is.
    pub label: String,
    /// Its length, in the unit of the chart; below zero it goes to the left.
    pub value: f64,
    /// The likely range.
    pub interval: Option<(f64, f64)>,
    /// The value in words.
    pub value_label: String,
    /// The part of the resamples in which it was first, 0..=1.
    pub first: f64,
    /// The part of the resamples in which it was second, 0..=1.
    pub second: f64,
    /// Both in words: `first in 62%, second in 30%`.
    pub chance_label: String,
}

/// See [`ChartKind::RankedBars`].
#[derive(Clone, Debug, PartialEq)]
pub struct RankedBars {
    /// The bars, the first in rank first.
    pub rows: Vec<RankedRow>,
    /// The unit of the values.
    pub unit: Unit,
    /// What the full part of a strip is: `came first`.
    pub first_label: String,
    /// What the hatched part is.
    pub second_label: String,
    /// The label of the axis.
    pub x_label: String,
}

/// What is known of a country.
#[derive(Clone, Debug, PartialEq)]
pub enum TileState {
    /// Its share as a fraction, and in words.
    Share(f64, String),
    /// It is in no list of the exports, which need not mean that nobody lives there.
    NotListed,
}

/// One country.
#[derive(Clone, Debug, PartialEq)]
pub struct CountryTile {
    /// Its ISO 3166 alpha-2 code, upper case.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its share.
    pub state: TileState,
    /// Whether it is one of the marked ones ([`TileMap::marked_label`]): a thick outline.
    pub marked: bool,
}

/// The parts of the world under which tiles stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Continent {
    /// North and Central America and the Caribbean.
    NorthAmerica,
    /// South America.
    SouthAmerica,
    /// Europe.
    Europe,
    /// Africa.
    Africa,
    /// Asia.
    Asia,
    /// Australia, New Zealand, the Pacific.
    Oceania,
}

/// See [`ChartKind::TileMap`].
#[derive(Clone, Debug, PartialEq)]
pub struct TileMap {
    /// The continents with their names and tiles, in the order in which they are set.
    pub continents: Vec<(Continent, String, Vec<CountryTile>)>,
    /// What is left of the whole: its label, its share as a fraction, and that in words; hatched.
    pub rest: Option<(String, f64, String)>,
    /// What a thick outline is: `you sell there`.
    pub marked_label: Option<String>,
    /// What a tile with a dash is: `not in the list of the export`.
    pub not_listed_label: String,
}

/// One end of a line of a slope.
#[derive(Clone, Debug, PartialEq)]
pub struct SlopeEnd {
    /// The value, in the unit of the chart.
    pub value: f64,
    /// The likely range.
    pub interval: Option<(f64, f64)>,
    /// The value in words.
    pub value_label: String,
}

/// One line of a slope.
#[derive(Clone, Debug, PartialEq)]
pub struct SlopeRow {
    /// What it is.
    pub label: String,
    /// The earlier month; none where there is no number.
    pub from: Option<SlopeEnd>,
    /// The later month; none where there is no number.
    pub to: Option<SlopeEnd>,
    /// Whether it is what the title speaks of: a thick line and bold words.
    pub strong: bool,
}

/// See [`ChartKind::Slope`].
#[derive(Clone, Debug, PartialEq)]
pub struct Slope {
    /// The lines.
    pub rows: Vec<SlopeRow>,
    /// The unit of the values.
    pub unit: Unit,
    /// The earlier month.
    pub from_label: String,
    /// The later month.
    pub to_label: String,
    /// What stands where a month has no number: `no number`.
    pub missing_label: String,
}

/// One month of a small curve.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthPoint {
    /// The value, in the unit of the chart.
    pub value: f64,
    /// The likely range.
    pub interval: Option<(f64, f64)>,
    /// The value in words.
    pub value_label: String,
}

/// One small curve.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthPanel {
    /// What it is.
    pub label: String,
    /// One a month of the chart; none where the month is missing.
    pub points: Vec<Option<MonthPoint>>,
}

/// See [`ChartKind::SmallMultiples`].
#[derive(Clone, Debug, PartialEq)]
pub struct SmallMultiples {
    /// The months from the first to the last without a hole, in words.
    pub months: Vec<String>,
    /// The curves.
    pub panels: Vec<MonthPanel>,
    /// The unit of the values.
    pub unit: Unit,
    /// What the band around a line is: `likely range`.
    pub band_label: String,
    /// What a hatched month is: `no export for this month`.
    pub missing_label: String,
    /// The label of the upright axis.
    pub y_label: String,
}

/// What a step of a waterfall is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// A level: its bar begins at zero, and what follows begins at its end.
    Total,
    /// What is added to or, below zero, taken from what stands before it.
    Change,
}

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct WaterfallStep {
    /// What it is.
    pub label: String,
    /// Level or change.
    pub kind: StepKind,
    /// Its number, in the unit of the chart.
    pub value: f64,
    /// The likely range of `value`.
    pub interval: Option<(f64, f64)>,
    /// The value in words.
    pub value_label: String,
}

/// See [`ChartKind::Waterfall`].
#[derive(Clone, Debug, PartialEq)]
pub struct Waterfall {
    /// The steps from top to bottom.
    pub steps: Vec<WaterfallStep>,
    /// The unit of the values.
    pub unit: Unit,
    /// What a full bar is: `more`.
    pub gain_label: String,
    /// What a hatched bar is: `fewer`.
    pub loss_label: String,
    /// The label of the axis.
    pub x_label: String,
}

/// One cell of a cohort.
#[derive(Clone, Debug, PartialEq)]
pub enum CohortCell {
    /// The part that came back, 0..=1, and in words.
    Kept(f64, String),
    /// Too few people: hatched, with its words.
    TooFew(String),
    /// The month has not come yet: nothing is drawn.
    NotYet,
}

/// Those who came first in one month.
#[derive(Clone, Debug, PartialEq)]
pub struct Cohort {
    /// The month and how many they are: `June 2026, 412 people`.
    pub label: String,
    /// One cell a column; what is missing at the end is [`CohortCell::NotYet`].
    pub cells: Vec<CohortCell>,
}

/// See [`ChartKind::CohortTriangle`].
#[derive(Clone, Debug, PartialEq)]
pub struct CohortTriangle {
    /// Column heads: `1 month later`.
    pub columns: Vec<String>,
    /// The rows from the first month on.
    pub cohorts: Vec<Cohort>,
    /// The words beside the hatched sample.
    pub too_few_label: String,
}

/// One step of a curve of those who still wait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SurvivalStep {
    /// The time of the step, in any unit that the ticks share; from zero.
    pub time: f64,
    /// The part that waits longer than this, 0..=1.
    pub waiting: f64,
    /// The lower end of its likely range.
    pub low: f64,
    /// The upper end of its likely range.
    pub high: f64,
}

/// See [`ChartKind::SurvivalCurve`].
#[derive(Clone, Debug, PartialEq)]
pub struct SurvivalCurve {
    /// The steps in the order of time; before the first all wait.
    pub steps: Vec<SurvivalStep>,
    /// The end of the time axis; what was watched no longer is drawn no further.
    pub end: f64,
    /// The ticks of the time axis with their words.
    pub ticks: Vec<(f64, String)>,
    /// When half had their answer, with its words.
    pub median: Option<(f64, String)>,
    /// The times at which some had waited that long and were watched no longer.
    pub censored: Vec<f64>,
    /// What the small marks at those times are.
    pub censored_label: String,
    /// What the band is: `likely range`.
    pub band_label: String,
    /// The label of the time axis.
    pub x_label: String,
    /// The label of the upright axis.
    pub y_label: String,
}

/// The part of a step that takes the next one.
#[derive(Clone, Debug, PartialEq)]
pub struct Conversion {
    /// The part, 0..=1.
    pub value: f64,
    /// The likely range.
    pub interval: Option<(f64, f64)>,
    /// Both in words: `34% go on (likely 30–38%)`.
    pub label: String,
}

/// One step of a way.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelStep {
    /// What it is.
    pub label: String,
    /// How many took it.
    pub count: f64,
    /// That number in words.
    pub count_label: String,
    /// The part of the step before that took this one; none at the first and where it is not known.
    pub conversion: Option<Conversion>,
}

/// See [`ChartKind::Funnel`].
#[derive(Clone, Debug, PartialEq)]
pub struct Funnel {
    /// The steps from the first to the last.
    pub steps: Vec<FunnelStep>,
    /// What the first step counts, in words.
    pub base_label: String,
}

/// Both ways to the texts of a chart, to read and to change them, from one list.
macro_rules! texts_of {
    ($(#[$doc:meta])* $name:ident, $iter:ident $(, $mutable:tt)?) => {
        $(#[$doc])*
        pub fn $name(& $($mutable)? self) -> Vec<& $($mutable)? String> {
            let mut texts: Vec<& $($mutable)? String> = Vec::new();
            match self {
                Self::AgeCurve(chart) => {
                    texts.extend([& $($mutable)? chart.x_label, & $($mutable)? chart.y_label]);
                    texts.extend(chart.declared.$iter().map(|(_, _, label)| label));
                    texts.extend(chart.core.$iter().map(|(_, _, label)| label));
                    texts.extend(chart.bounds_label.$iter());
                }
                Self::AgePyramid(chart) => {
                    texts.extend(chart.bands.$iter().map(|band| & $($mutable)? band.label));
                    texts.extend([
                        & $($mutable)? chart.female_label,
                        & $($mutable)? chart.male_label,
                        & $($mutable)? chart.inside_label,
                        & $($mutable)? chart.outside_label,
                    ]);
                    texts.extend(chart.declared_label.$iter());
                }
                Self::IntervalBars(chart) => {
                    for bar in chart.bars.$iter() {
                        texts.extend([& $($mutable)? bar.label, & $($mutable)? bar.value_label]);
                    }
                    texts.extend(chart.declared_label.$iter());
                    texts.extend(chart.target_label.$iter());
                }
                Self::FitHeatMap(chart) => {
                    texts.extend(chart.columns.$iter());
                    for (label, cells) in chart.rows.$iter() {
                        texts.push(label);
                        texts.extend(cells.$iter().filter_map(|cell| match cell {
                            HeatCell::Fit(_, text) | HeatCell::NotEnough(text) => Some(text),
                            HeatCell::Absent => None,
                        }));
                    }
                    texts.extend([
                        & $($mutable)? chart.not_enough_label,
                        & $($mutable)? chart.absent_label,
                    ]);
                }
                Self::ScoreSplit(chart) => {
                    for part in chart.parts.$iter() {
                        texts.extend([& $($mutable)? part.label, & $($mutable)? part.value_label]);
                    }
                    texts.extend([& $($mutable)? chart.won_label, & $($mutable)? chart.lost_label]);
                }
                Self::GapBars(chart) => {
                    for row in chart.rows.$iter() {
                        texts.extend([& $($mutable)? row.label, & $($mutable)? row.value_label]);
                    }
                    texts.extend([
                        & $($mutable)? chart.below_label,
                        & $($mutable)? chart.above_label,
                        & $($mutable)? chart.x_label,
                    ]);
                }
                Self::IntervalDots(chart) => {
                    for row in chart.rows.$iter() {
                        texts.extend([& $($mutable)? row.label, & $($mutable)? row.value_label]);
                    }
                    texts.extend(chart.reference.$iter().map(|(_, label)| label));
                    texts.extend(chart.sure_label.$iter());
                    texts.extend(chart.unsure_label.$iter());
                    texts.push(& $($mutable)? chart.x_label);
                }
                Self::RankedBars(chart) => {
                    for row in chart.rows.$iter() {
                        texts.extend([
                            & $($mutable)? row.label,
                            & $($mutable)? row.value_label,
                            & $($mutable)? row.chance_label,
                        ]);
                    }
                    texts.extend([
                        & $($mutable)? chart.first_label,
                        & $($mutable)? chart.second_label,
                        & $($mutable)? chart.x_label,
                    ]);
                }
                Self::TileMap(chart) => {
                    for (_, name, tiles) in chart.continents.$iter() {
                        texts.push(name);
                        for tile in tiles.$iter() {
                            texts.extend([& $($mutable)? tile.code, & $($mutable)? tile.name]);
                            match & $($mutable)? tile.state {
                                TileState::Share(_, text) => texts.push(text),
                                TileState::NotListed => {}
                            }
                        }
                    }
                    for (label, _, text) in chart.rest.$iter() {
                        texts.extend([label, text]);
                    }
                    texts.extend(chart.marked_label.$iter());
                    texts.push(& $($mutable)? chart.not_listed_label);
                }
                Self::Slope(chart) => {
                    for row in chart.rows.$iter() {
                        texts.push(& $($mutable)? row.label);
                        texts.extend(row.from.$iter().map(|end| & $($mutable)? end.value_label));
                        texts.extend(row.to.$iter().map(|end| & $($mutable)? end.value_label));
                    }
                    texts.extend([
                        & $($mutable)? chart.from_label,
                        & $($mutable)? chart.to_label,
                        & $($mutable)? chart.missing_label,
                    ]);
                }
                Self::SmallMultiples(chart) => {
                    texts.extend(chart.months.$iter());
                    for panel in chart.panels.$iter() {
                        texts.push(& $($mutable)? panel.label);
                        let points = panel.points.$iter().flatten();
                        texts.extend(points.map(|point| & $($mutable)? point.value_label));
                    }
                    texts.extend([
                        & $($mutable)? chart.band_label,
                        & $($mutable)? chart.missing_label,
                        & $($mutable)? chart.y_label,
                    ]);
                }
                Self::Waterfall(chart) => {
                    for step in chart.steps.$iter() {
                        texts.extend([& $($mutable)? step.label, & $($mutable)? step.value_label]);
                    }
                    texts.extend([
                        & $($mutable)? chart.gain_label,
                        & $($mutable)? chart.loss_label,
                        & $($mutable)? chart.x_label,
                    ]);
                }
                Self::CohortTriangle(chart) => {
                    texts.extend(chart.columns.$iter());
                    for cohort in chart.cohorts.$iter() {
                        texts.push(& $($mutable)? cohort.label);
                        texts.extend(cohort.cells.$iter().filter_map(|cell| match cell {
                            CohortCell::Kept(_, text) | CohortCell::TooFew(text) => Some(text),
                            CohortCell::NotYet => None,
                        }));
                    }
                    texts.push(& $($mutable)? chart.too_few_label);
                }
                Self::SurvivalCurve(chart) => {
                    texts.extend(chart.ticks.$iter().map(|(_, text)| text));
                    texts.extend(chart.median.$iter().map(|(_, text)| text));
                    texts.extend([
                        & $($mutable)? chart.censored_label,
                        & $($mutable)? chart.band_label,
                        & $($mutable)? chart.x_label,
                        & $($mutable)? chart.y_label,
                    ]);
                }
                Self::Funnel(chart) => {
                    for step in chart.steps.$iter() {
                        texts.extend([& $($mutable)? step.label, & $($mutable)? step.count_label]);
                        let conversion = step.conversion.$iter();
                        texts.extend(conversion.map(|part| & $($mutable)? part.label));
                    }
                    texts.push(& $($mutable)? chart.base_label);
                }
            }
            texts
        }
    };
}

impl ChartKind {
    texts_of!(
        /// Every text inside the chart, its keys with it.
        texts,
        iter
    );
    texts_of!(
        /// The same texts, to be changed.
        texts_mut,
        iter_mut,
        mut
    );
}
