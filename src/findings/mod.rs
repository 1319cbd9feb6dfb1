//! What was found: numbers with their likely range, hard bounds and basis, and words for them.

mod rows;

use std::fmt;

use crate::domain::{Audience, Base, Dimension};

pub use crate::measures::Interval;
pub use rows::{FINDING_COLUMNS, FindingRow};

/// What a number is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// The declared profile that it is measured against, if any.
    pub profile: Option<String>,
    /// The kind of audience.
    pub audience: Option<Audience>,
    /// The channel; none: all channels of that audience pooled.
    pub channel: Option<String>,
    /// The dimension, if it is about one.
    pub dimension: Option<Dimension>,
    /// The segment on the dimension (`25-40`, `female`, `ES`, a file, a step), if it is about one.
    pub segment: Option<String>,
    /// The segment on a second dimension (`female` beside `18-24`).
    pub by: Option<String>,
}

/// The unit of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quantity {
    /// A fraction 0..=1.
    Share,
    /// Points of the fit score, 0..=100.
    Points,
    /// Percentage points as a fraction, -1..=1.
    Gap,
    /// Completed years.
    Years,
    /// People.
    People,
    /// A plain count of things.
    Count,
    /// Money, in the currency that the finding's text says.
    Money,
    /// An affinity index as a ratio (1.0 = as everybody).
    Index,
    /// Text only.
    Words,
}

impl Quantity {
    /// The stable name in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Points => "points",
            Self::Gap => "gap",
            Self::Years => "years",
            Self::People => "people",
            Self::Count => "count",
            Self::Money => "money",
            Self::Index => "index",
            Self::Words => "words",
        }
    }
}

/// On what a number stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Basis {
    /// People behind the number; none: not known.
    pub people: Option<f64>,
    /// What the share is a share of.
    pub base: Option<Base>,
    /// The coarsest rounding step of what went in, as a fraction.
    pub rounding_step: Option<f64>,
    /// Whether age bands were ungrouped to get it.
    pub ungrouped: bool,
    /// Share of the audience whose value is known, where that is known.
    pub known_share: Option<f64>,
    /// A stable name of the method (`pclm`, `sum_of_cells`, `product_of_margins` …).
    pub method: &'static str,
    /// The channels whose tables went in.
    pub channels: Vec<String>,
}

/// A number with its doubt.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// The best estimate, in the finding's unit.
    pub value: f64,
    /// The likely range (nominal 90 %), where one can be given.
    pub likely: Option<Interval>,
    /// The bounds outside which the truth cannot be, given the report.
    pub hard: Option<Interval>,
    /// What it stands on.
    pub basis: Basis,
}

/// The word for a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// A fit score of 75 or more.
    Strong,
    /// 50 to below 75.
    Partial,
    /// 25 to below 50.
    Weak,
    /// Below 25, or a must-have that hardly anybody meets.
    Mismatch,
    /// No export carries it.
    NotMeasured,
    /// Too few people for a statement.
    NotEnoughPeople,
    /// Too little of the profile's weight was measured for one number.
    MeasuredInPart,
    /// Inside the declared profile.
    Inside,
    /// Outside the declared profile.
    Outside,
    /// Partly inside the declared profile.
    PartlyInside,
}

impl Verdict {
    /// The stable name in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Partial => "partial",
            Self::Weak => "weak",
            Self::Mismatch => "mismatch",
            Self::NotMeasured => "not_measured",
            Self::NotEnoughPeople => "not_enough_people",
            Self::MeasuredInPart => "measured_in_part",
            Self::Inside => "inside",
            Self::Outside => "outside",
            Self::PartlyInside => "partly_inside",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// One thing that was found. Its key is (section, measure, subject); keys are unique in a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The id of the section that found it.
    pub section: &'static str,
    /// The stable name of what was measured (`fit_score`, `share_in_profile`, `joint_share` …).
    pub measure: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// The unit of the estimate.
    pub quantity: Quantity,
    /// The number; none where there is none (the verdict says why) or for words.
    pub estimate: Option<Estimate>,
    /// The word for it.
    pub verdict: Option<Verdict>,
    /// Machine-readable text (a source id, a date, a note), for [`Quantity::Words`] and details.
    pub text: Option<String>,
}

impl Finding {
    /// A finding without number, verdict or text.
    pub fn new(
        section: &'static str,
        measure: &'static str,
        subject: Subject,
        quantity: Quantity,
    ) -> Self {
        Self {
            section,
            measure,
            subject,
            quantity,
            estimate: None,
            verdict: None,
            text: None,
        }
    }

    /// The same with a number.
    #[must_use]
    pub fn estimate(mut self, estimate: Estimate) -> Self {
        self.estimate = Some(estimate);
        self
    }

    /// The same with a word.
    #[must_use]
    pub fn verdict(mut self, verdict: Verdict) -> Self {
        self.verdict = Some(verdict);
        self
    }

    /// The same with text.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The best estimate, if there is one.
    pub fn value(&self) -> Option<f64> {
        self.estimate.as_ref().map(|estimate| estimate.value)
    }
}

/// Judges all findings of a run together and puts them in their order.
///
/// Sections make no discoveries yet that would need a false discovery rate; what is checked here is
/// that keys are unique and that the order does not depend on the order of the inputs.
pub fn control(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|a, b| {
        (a.section, a.measure, &a.subject).cmp(&(b.section, b.measure, &b.subject))
    });
    findings
        .dedup_by(|a, b| (a.section, a.measure, &a.subject) == (b.section, b.measure, &b.subject));
    findings
}
