//! The curve of ages with the declared range and the core, for every page that shows it.

use super::words::{Found, Words, remark};
use crate::domain::{AgeBand, Audience, Dimension};
use crate::findings::{Finding, Subject};
use crate::i18n::Args;
use crate::report::{AgeCurve, ChartKind, ChartSpec, Span};

/// The section whose findings are drawn.
const ID: &str = "audience";

/// The part of the distance to the declared ages that one side must have to be named.
const ONE_SIDED: f64 = 2.0 / 3.0;

/// The ages of one kind of audience, all channels together.
pub(super) struct Curve<'a> {
    pub(super) found: &'a Found<'a>,
    pub(super) words: Words<'a>,
    pub(super) audience: Audience,
}

impl<'a> Curve<'a> {
    fn args(&self) -> Args {
        let first = self.years().into_iter().next();
        match first.and_then(|(_, first)| first.estimate.as_ref()) {
            Some(estimate) => self.words.named_on(self.found, self.audience, estimate),
            None => self.words.named(self.found, self.audience),
        }
    }

    /// All channels together; where these are pooled without their sizes, the largest of those whose
    /// size is known, for the shape of such a pool is of nobody.
    pub(super) fn subject(&self) -> Subject {
        let pooled = Subject {
            audience: Some(self.audience),
            dimension: Some(Dimension::Age),
            ..Subject::default()
        };
        let years_of = |subject: &Subject| self.years_of(subject).into_iter().next();
        let by_equal_weights =
            years_of(&pooled).is_some_and(|(_, first)| remark(first, "equal_weights").is_some());
        if !by_equal_weights {
            return pooled;
        }
        let on = |channel: &str| Subject {
            channel: Some(channel.to_owned()),
            ..pooled.clone()
        };
        self.found
            .channels(self.audience)
            .into_iter()
            .map(on)
            .find(|subject| years_of(subject).is_some())
            .unwrap_or(pooled)
    }

    /// The chart with what limits it in its note, and what "likely" means, as it opens the report. Of
    /// how many people it is, the answer above it says.
    pub(super) fn annotated(&self) -> Option<ChartSpec> {
        let mut chart = self.chart()?;
        for remark in self.remarks() {
            chart.note = self.words.sentences(chart.note, remark);
        }
        let likely = self.words.say("curve-note-likely");
        chart.note = self.words.sentences(chart.note, likely);
        Some(chart)
    }

    /// The chart; none where no age was measured.
    pub(super) fn chart(&self) -> Option<ChartSpec> {
        let words = self.words;
        let subject = self.subject();
        let years = self.years();
        let (first_age, first) = years.first().copied()?;
        let cores = self.found.cores(&subject);
        let core = match cores.as_slice() {
            [(from, to, share)] => {
                let args = Args::new()
                    .text("ages", words.ages(*from, *to))
                    .text("share", words.share(*share));
                Some((*from, *to, words.get("curve-core", &args)))
            }
            _ => None,
        };
        let declared = self.found.declared_ages().map(|(from, to)| {
            (
                from,
                to,
                words.get(
                    "curve-declared",
                    &Args::new().text("ages", words.ages(from, to)),
                ),
            )
        });
        let base = first
            .estimate
            .as_ref()
            .map(|estimate| words.base_note(self.found, self.audience, Dimension::Age, estimate));
        let note = words.say("curve-note");
        Some(ChartSpec {
            id: format!("age-curve-{}", self.audience.id().replace('_', "-")),
            title: self.curve_title(&subject),
            note: match base {
                Some(base) => words.sentences(base, note),
                None => note,
            },
            alt: self.curve_alt(&subject),
            source: first
                .estimate
                .as_ref()
                .map_or_else(String::new, |estimate| {
                    words.channels(&estimate.basis.channels)
                }),
            lang: words.texts.lang(),
            span: Span::Page,
            kind: ChartKind::AgeCurve(AgeCurve {
                first_age,
                shares: years
                    .iter()
                    .map(|(_, finding)| finding.value().unwrap_or(0.0))
                    .collect(),
                declared,
                core,
                steps: self.steps(),
                // What is likely at a single year is as wide as its band leaves open, many times the curve:
                // the share in the declared ages and the ends of the core have ranges that say something.
                bounds_label: None,
                bounds: Vec::new(),
                x_label: words.say("curve-x"),
                y_label: words.get("curve-y", &self.args()),
            }),
        })
    }

    /// The cores of a subject in words, where it has any.
    pub(super) fn core_words(&self, subject: &Subject) -> Option<String> {
        let cores: Vec<String> = self
            .found
            .cores(subject)
            .into_iter()
            .map(|(from, to, _)| self.words.ages(from, to))
            .collect();
        (!cores.is_empty()).then(|| self.words.texts.list(&cores))
    }

    /// What is to be said of the curve.
    pub(super) fn remarks(&self) -> Vec<String> {
        let years = self.years();
        years
            .first()
            .map(|(_, first)| self.words.remarks(first))
            .unwrap_or_default()
    }

    /// The single years of the curve.
    fn years(&self) -> Vec<(u8, &'a Finding)> {
        self.years_of(&self.subject())
    }

    fn years_of(&self, subject: &Subject) -> Vec<(u8, &'a Finding)> {
        let mut years: Vec<(u8, &Finding)> = self
            .found
            .all(ID, "age_share")
            .filter(|finding| {
                Subject {
                    segment: None,
                    ..finding.subject.clone()
                } == *subject
            })
            .filter_map(|finding| {
                Some((finding.subject.segment.as_deref()?.parse().ok()?, finding))
            })
            .collect();
        years.sort_by_key(|(age, _)| *age);
        years
    }

    fn curve_alt(&self, subject: &Subject) -> String {
        let words = self.words;
        let (core, declared) = (self.core_words(subject), self.found.declared_ages());
        let id = match (&declared, &core) {
            (Some(_), Some(_)) => "curve-alt",
            (Some(_), None) => "curve-alt-no-core",
            (None, Some(_)) => "curve-alt-open",
            (None, None) => "curve-alt-open-no-core",
        };
        let mut args = self.args();
        if let Some(core) = core {
            args = args.text("core", core);
        }
        if let Some((from, to)) = declared {
            args = args.text("declared", words.ages(from, to));
        }
        words.get(id, &args)
    }

    /// What is to be seen: how many are of the declared ages, and on which side the others are where
    /// they are mostly on one and a year away or more; without a profile where the core is.
    fn curve_title(&self, subject: &Subject) -> String {
        let words = self.words;
        let profiled = Subject {
            profile: self.found.profile().map(str::to_owned),
            ..subject.clone()
        };
        let distance = |measure| self.found.value(ID, measure, &profiled);
        if let Some((years, below)) = distance("mean_distance").zip(distance("mean_distance_below"))
            && let Some(args) = self.share_args(&profiled)
        {
            // A side is named only where it has most of the distance.
            let one_sided = below.max(years - below) >= ONE_SIDED * years;
            let id = if years.round() < 1.0 || !one_sided {
                "curve-title-share"
            } else if below > years - below {
                "curve-title-younger"
            } else {
                "curve-title-older"
            };
            return words.get(id, &args);
        }
        self.core_title()
            .unwrap_or_else(|| words.get("curve-title-spread", &self.args()))
    }

    /// How many are of the declared ages, younger and older.
    fn share_args(&self, profiled: &Subject) -> Option<Args> {
        let (from, to) = self.found.declared_ages()?;
        let subject = Subject {
            segment: Some(format!("{from}-{to}")),
            ..profiled.clone()
        };
        let share = self.found.value("fit", "share_in_profile", &subject)?;
        let sum = |wanted: &dyn Fn(u8) -> bool| -> f64 {
            self.years()
                .into_iter()
                .filter(|(age, _)| wanted(*age))
                .filter_map(|(_, finding)| finding.value())
                .sum()
        };
        let args = self
            .args()
            .text("share", self.words.share(share))
            .text("below", self.words.share(sum(&|age| age < from)))
            .text("above", self.words.share(sum(&|age| age > to)))
            .text("ages", self.words.ages(from, to));
        Some(args)
    }

    /// Where the core is, as a title.
    pub(super) fn core_title(&self) -> Option<String> {
        let core = self.core_words(&self.subject())?;
        let args = self.args().text("core", core);
        Some(self.words.get("curve-title-core", &args))
    }

    /// The bands as exports gave them, where one set of bands stands for all.
    fn steps(&self) -> Vec<(AgeBand, f64)> {
        let subject = self.subject();
        let mut steps: Vec<(AgeBand, f64)> = self
            .found
            .all(ID, "cell_share")
            .filter(|finding| {
                Subject {
                    segment: None,
                    ..finding.subject.clone()
                } == subject
            })
            .filter_map(|finding| {
                let band = AgeBand::parse(finding.subject.segment.as_deref()?)?;
                let years = f64::from(band.end().checked_sub(band.from)?);
                (years > 0.0).then_some((band, finding.value()? / years))
            })
            .collect();
        steps.sort_by_key(|(band, _)| *band);
        steps
    }
}
