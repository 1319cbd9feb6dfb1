//! What was found: numbers with their likely range, hard bounds and basis, and words for them.

mod rows;

use std::fmt;

use crate::domain::{Audience, Base, Dimension};
use crate::measures::multiplicity::benjamini_hochberg;

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
    /// What the number is compared with, as a stable name with its source (`country:ES`,
    /// `network:pinterest`, `other_networks` …); none: with nothing.
    pub baseline: Option<String>,
}

/// A family of tests that are judged together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// What was looked for everywhere, without a question: the false discovery rate is 10 %.
    Discoveries,
    /// What would call for action at once: the false discovery rate is 5 %.
    Alerts,
}

impl Family {
    /// Every family.
    pub const ALL: [Self; 2] = [Self::Discoveries, Self::Alerts];

    /// The part of what passes that may be false.
    pub const fn rate(self) -> f64 {
        match self {
            Self::Discoveries => 0.10,
            Self::Alerts => 0.05,
        }
    }
}

/// A test that was made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Test {
    /// With which others it is judged.
    pub family: Family,
    /// The probability of what was seen if there were nothing to find.
    pub p_value: f64,
    /// The same adjusted for all tests of the family in the run; none before [`control`].
    pub q_value: Option<f64>,
}

impl Test {
    /// A test of a family, not judged yet.
    pub const fn new(family: Family, p_value: f64) -> Self {
        Self {
            family,
            p_value,
            q_value: None,
        }
    }

    /// Whether it passes among all tests of its family; `false` before [`control`].
    pub fn passes(&self) -> bool {
        self.q_value.is_some_and(|q| q <= self.family.rate())
    }
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
    /// More of them than the baseline predicts, inside the declared profile.
    CoreServed,
    /// More of them than the baseline predicts, outside the declared profile.
    HiddenCore,
    /// More of them than the baseline predicts, on a dimension of which the profile says nothing.
    Undeclared,
    /// Fewer of them than the baseline predicts, inside the declared profile.
    Missing,
    /// Many, and as many as the baseline predicts.
    JustThePlatform,
    /// Many, and there is nothing to compare with.
    NoBaseline,
    /// Not told apart from chance, or from a difference too small to matter.
    NotDistinctive,
    /// A category that must not be used for targeting.
    SpecialCategory,
    /// People follow or visit from where the business does not sell.
    UnservedDemand,
    /// Served, and hardly anybody follows from there.
    ServedAbsent,
    /// People who follow and can never buy.
    CannotBuy,
    /// Served, and people buy.
    Served,
    /// Deserves what it gets.
    Keep,
    /// Deserves more.
    Grow,
    /// Deserves little for now.
    Park,
    /// Cannot be told apart from the others.
    NotToldApart,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 26] = [
        Self::Strong,
        Self::Partial,
        Self::Weak,
        Self::Mismatch,
        Self::NotMeasured,
        Self::NotEnoughPeople,
        Self::MeasuredInPart,
        Self::Inside,
        Self::Outside,
        Self::PartlyInside,
        Self::CoreServed,
        Self::HiddenCore,
        Self::Undeclared,
        Self::Missing,
        Self::JustThePlatform,
        Self::NoBaseline,
        Self::NotDistinctive,
        Self::SpecialCategory,
        Self::UnservedDemand,
        Self::ServedAbsent,
        Self::CannotBuy,
        Self::Served,
        Self::Keep,
        Self::Grow,
        Self::Park,
        Self::NotToldApart,
    ];

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
            Self::CoreServed => "core_served",
            Self::HiddenCore => "hidden_core",
            Self::Undeclared => "undeclared",
            Self::Missing => "missing",
            Self::JustThePlatform => "just_the_platform",
            Self::NoBaseline => "no_baseline",
            Self::NotDistinctive => "not_distinctive",
            Self::SpecialCategory => "special_category",
            Self::UnservedDemand => "unserved_demand",
            Self::ServedAbsent => "served_absent",
            Self::CannotBuy => "cannot_buy",
            Self::Served => "served",
            Self::Keep => "keep",
            Self::Grow => "grow",
            Self::Park => "park",
            Self::NotToldApart => "not_told_apart",
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
    /// The test that the word stands on, if it stands on one.
    pub test: Option<Test>,
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
            test: None,
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

    /// The same with a test.
    #[must_use]
    pub fn test(mut self, test: Test) -> Self {
        self.test = Some(test);
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
/// All tests of a family are adjusted together by Benjamini and Hochberg, over all sections, networks
/// and dimensions; a finding whose test does not pass is [`Verdict::NotDistinctive`], whatever its
/// section took it for. Keys are unique afterwards, and neither the order nor a verdict depends on the
/// order of the inputs. To control what was controlled changes nothing.
pub fn control(mut findings: Vec<Finding>) -> Vec<Finding> {
    for family in Family::ALL {
        let mut tests: Vec<&mut Finding> = findings
            .iter_mut()
            .filter(|finding| finding.test.is_some_and(|test| test.family == family))
            .collect();
        let p_values: Vec<f64> = tests
            .iter()
            .filter_map(|finding| finding.test.map(|test| test.p_value))
            .collect();
        let adjusted = benjamini_hochberg(&p_values);
        for (finding, q_value) in tests.iter_mut().zip(adjusted) {
            if let Some(test) = &mut finding.test {
                test.q_value = Some(q_value);
                if !test.passes() {
                    finding.verdict = Some(Verdict::NotDistinctive);
                }
            }
        }
    }
    findings.sort_by(|a, b| {
        (a.section, a.measure, &a.subject).cmp(&(b.section, b.measure, &b.subject))
    });
    findings
        .dedup_by(|a, b| (a.section, a.measure, &a.subject) == (b.section, b.measure, &b.subject));
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tested(segment: &str, family: Family, p_value: f64) -> Finding {
        let subject = Subject {
            segment: Some(segment.to_owned()),
            ..Subject::default()
        };
        Finding::new("segments", "segment", subject, Quantity::Share)
            .verdict(Verdict::HiddenCore)
            .test(Test::new(family, p_value))
    }

    /// Of 0.01, 0.04, 0.06 and 0.5 the adjusted values are 4/1 · 0.01 = 0.04, 4/2 · 0.04 = 0.08,
    /// min(4/3 · 0.06, 0.5) = 0.08 and 0.5: three pass at 0.10. Alone, an alert of 0.06 does not at 0.05.
    #[test]
    fn what_does_not_pass_among_all_tests_is_not_distinctive() {
        use Family::{Alerts, Discoveries};
        let findings = vec![
            tested("d", Discoveries, 0.5),
            tested("b", Discoveries, 0.04),
            tested("x", Alerts, 0.06),
            tested("a", Discoveries, 0.01),
            tested("c", Discoveries, 0.06),
        ];
        let judged = control(findings);
        let told: Vec<(&str, f64, bool)> = judged
            .iter()
            .map(|finding| {
                let test = finding.test.expect("each has a test");
                let segment = finding.subject.segment.as_deref().expect("each has one");
                let passes = finding.verdict == Some(Verdict::HiddenCore);
                (segment, test.q_value.expect("each is judged"), passes)
            })
            .collect();
        let expected = [
            ("a", 0.04, true),
            ("b", 0.08, true),
            ("c", 0.08, true),
            ("d", 0.5, false),
            ("x", 0.06, false),
        ];
        assert_eq!(told.len(), expected.len());
        for (told, expected) in told.iter().zip(expected) {
            assert_eq!((told.0, told.2), (expected.0, expected.2));
            assert!((told.1 - expected.1).abs() < 1e-12, "{told:?}");
        }
        assert_eq!(control(judged.clone()), judged);
    }
}
