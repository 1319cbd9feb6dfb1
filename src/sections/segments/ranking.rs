//! Which finds come first, and how many people can be in the first two at once.

use super::ID;
use super::scope::LAST_AGE;
use crate::domain::{
    AgeBand, Audience, Dimension, Label, MAX_AGE, interest_family, interest_parent,
};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use crate::measures::{Interval, joint, lift};
use crate::sections::MeasureInput;
use crate::sections::shares::{self, Ages, Seen, Tables};
use crate::sections::words::{Found, remark};

/// Ages that share this part of the narrower of two are one find.
const SAME_AGES: f64 = 0.5;

/// For so many people counts an audience of unknown size, in the order only, where no size is known.
const UNKNOWN_SIZE: f64 = 1000.0;

/// A segment that was kept.
struct Kept<'a> {
    finding: &'a Finding,
    /// People more than expected, by their worth; people of the segment where nothing was expected.
    opportunity: f64,
}

impl Kept<'_> {
    /// Its place in the order, as a finding.
    fn ranked(&self, measure: &'static str, rank: u32) -> Finding {
        let estimate = self.finding.estimate.as_ref();
        let mut finding = Finding::new(ID, measure, self.finding.subject.clone(), Quantity::Count)
            .estimate(Estimate {
                value: f64::from(rank),
                likely: None,
                hard: None,
                basis: Basis {
                    method: "rank_by_opportunity",
                    ..estimate.map(|it| it.basis.clone()).unwrap_or_default()
                },
            });
        finding.verdict = self.finding.verdict;
        finding
    }

    /// A difference between the business's own networks may be how the users of these are; one from a
    /// population is not.
    fn is_among_own(&self) -> bool {
        let estimate = self.finding.estimate.as_ref();
        estimate.is_some_and(|it| it.basis.baseline.as_deref() == Some("other_networks"))
    }

    /// The order in which one is taken to speak for others of the same find.
    fn lead(&self) -> (usize, bool, bool) {
        let subject = &self.finding.subject;
        let kind = Audience::ALL
            .iter()
            .position(|audience| Some(*audience) == subject.audience);
        (
            kind.unwrap_or(usize::MAX),
            remark(self.finding, "core").is_none(),
            subject.channel.is_some(),
        )
    }
}

/// What is ranked among itself.
const RANKED: [&[Verdict]; 6] = [
    &[Verdict::HiddenCore, Verdict::Undeclared],
    &[Verdict::CoreServed],
    &[Verdict::Missing],
    &[Verdict::JustThePlatform],
    &[Verdict::NoBaseline],
    &[Verdict::SpecialCategory],
];

/// Finds in their order, each with the segments that say the same; and what leads the other segments
/// of a word.
pub(super) fn conclude(input: &MeasureInput<'_>) -> Vec<Finding> {
    let found = Found::new(input.found);
    let mut findings = Vec::new();
    let unknown = typical_size(&found);
    for verdicts in RANKED {
        let groups = groups(&found, verdicts, unknown);
        let (first, also) = if verdicts.contains(&Verdict::HiddenCore) {
            ("find", "find_also")
        } else {
            ("lead", "lead_also")
        };
        for (rank, group) in (1_u32..).zip(&groups) {
            for (place, one) in group.iter().enumerate() {
                let measure = if place == 0 { first } else { also };
                findings.push(one.ranked(measure, rank));
            }
        }
        let leads = groups.iter().filter_map(|group| group.first());
        let leads: Vec<&Subject> = leads.map(|lead| &lead.finding.subject).collect();
        if let ("find", [one, other, ..]) = (first, leads.as_slice()) {
            findings.extend(overlap(input, one, other));
        }
    }
    findings
}

/// The segments of some words, those that say the same together, the largest opportunity first.
///
/// An audience whose size is not known counts for `unknown` people here, and only here.
fn groups<'a>(found: &Found<'a>, verdicts: &[Verdict], unknown: f64) -> Vec<Vec<Kept<'a>>> {
    let mut kept: Vec<Kept<'a>> = found
        .all(ID, "segment")
        .filter(|finding| finding.verdict.is_some_and(|it| verdicts.contains(&it)))
        .map(|finding| Kept {
            finding,
            opportunity: found
                .value(ID, "segment_opportunity", &finding.subject)
                .unwrap_or_else(|| {
                    let of = |measure| found.value(ID, measure, &finding.subject);
                    let share = of("segment_tested").or(finding.value());
                    lift::opportunity(share.unwrap_or(0.0) * unknown, of("segment_lift"), None)
                }),
        })
        .collect();
    kept.sort_by(|a, b| {
        a.lead()
            .cmp(&b.lead())
            .then(b.opportunity.total_cmp(&a.opportunity))
            .then(a.finding.subject.cmp(&b.finding.subject))
    });
    let mut groups: Vec<Vec<Kept<'a>>> = Vec::new();
    for one in kept {
        let same = groups.iter_mut().find(|group| {
            let lead = group.first();
            lead.is_some_and(|lead| is_same(&lead.finding.subject, &one.finding.subject))
        });
        match same {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    groups.sort_by(|a, b| {
        let order = |group: &[Kept<'_>]| {
            let lead = group.first();
            lead.map_or((true, 0.0), |lead| (lead.is_among_own(), lead.opportunity))
        };
        let ((own, size), (other_own, other_size)) = (order(a), order(b));
        own.cmp(&other_own).then(other_size.total_cmp(&size))
    });
    groups
}

/// The size of the middle one of the channels whose size is known.
fn typical_size(found: &Found<'_>) -> f64 {
    let mut sizes: Vec<f64> = found
        .all("audience", "people")
        .filter(|finding| finding.subject.channel.is_some())
        .filter_map(Finding::value)
        .collect();
    sizes.sort_by(f64::total_cmp);
    sizes.get(sizes.len() / 2).copied().unwrap_or(UNKNOWN_SIZE)
}

/// Whether two segments are told as one find.
fn is_same(left: &Subject, right: &Subject) -> bool {
    if left.dimension != right.dimension || left.by.is_some() != right.by.is_some() {
        return false;
    }
    if left.by != right.by {
        return false;
    }
    let (Some(a), Some(b)) = (&left.segment, &right.segment) else {
        return false;
    };
    match left.dimension {
        Some(Dimension::Age) => ages(a).zip(ages(b)).is_some_and(|(a, b)| {
            let years = |(from, end): (u8, u8)| f64::from(end.saturating_sub(from));
            let shared = years((a.0.max(b.0), a.1.min(b.1)));
            shared >= SAME_AGES * years(a).min(years(b))
        }),
        Some(Dimension::Interest) => {
            let topic = |label: &str| interest_family(label).map(root);
            shares::fold(a) == shares::fold(b) || (topic(a).is_some() && topic(a) == topic(b))
        }
        Some(
            Dimension::Gender
            | Dimension::Country
            | Dimension::Region
            | Dimension::City
            | Dimension::Language
            | Dimension::Seniority
            | Dimension::JobFunction
            | Dimension::Industry
            | Dimension::CompanySize
            | Dimension::Device,
        )
        | None => shares::fold(a) == shares::fold(b),
    }
}

/// The family that stands above all others of a family.
fn root(family: &'static str) -> &'static str {
    // As many generations as no vocabulary has.
    (0..16).fold(family, |topic, _| interest_parent(topic).unwrap_or(topic))
}

/// The ages of a segment, the last excluded.
fn ages(segment: &str) -> Option<(u8, u8)> {
    let band = AgeBand::parse(segment)?;
    Some((band.from, band.end().min(MAX_AGE)))
}

/// How many of one channel's people can be in both finds: no report crosses the two, so only bounds.
fn overlap(input: &MeasureInput<'_>, first: &Subject, second: &Subject) -> Option<Finding> {
    if first.dimension == second.dimension || first.by.is_some() || second.by.is_some() {
        return None;
    }
    // Where both are known of the same people: first where the second find was made.
    let mut places: Vec<Place<'_>> = input
        .crowds
        .audiences
        .iter()
        .zip(&input.crowds.ages)
        .filter(|((audience, _), _)| *audience != Audience::CreatorFollowers)
        .flat_map(|((audience, channels), ages)| {
            channels
                .iter()
                .zip(ages)
                .map(|((channel, tables), ages)| Place {
                    audience: *audience,
                    channel,
                    tables,
                    ages: ages.as_ref().ok(),
                })
        })
        .collect();
    places.sort_by_key(|place| (!place.is_of(second), !place.is_of(first)));
    for place in places {
        if !place.is_of(first) && !place.is_of(second) {
            continue;
        }
        let (Some(a), Some(b)) = (place.share(first), place.share(second)) else {
            continue;
        };
        let shares = [a.hard, b.hard];
        let basis = Basis {
            people: a.people.zip(b.people).map(|(a, b)| a.min(b)),
            method: "frechet",
            channels: vec![place.channel.to_owned()],
            ungrouped: a.ungrouped || b.ungrouped,
            ..a.estimate().basis
        };
        let hard: Interval = joint::frechet(&shares);
        return Some(
            Finding::new(
                ID,
                "core_overlap",
                Subject {
                    audience: Some(place.audience),
                    channel: Some(place.channel.to_owned()),
                    profile: first.profile.clone(),
                    ..Subject::default()
                },
                Quantity::Share,
            )
            .estimate(Estimate {
                value: joint::product(&[a.value, b.value]),
                likely: None,
                hard: Some(hard),
                basis,
            }),
        );
    }
    None
}

/// One channel of one kind of audience.
struct Place<'a> {
    audience: Audience,
    channel: &'a str,
    tables: &'a Tables<'a>,
    ages: Option<&'a Ages<'a>>,
}

impl Place<'_> {
    fn is_of(&self, subject: &Subject) -> bool {
        let channel = subject.channel.as_deref();
        subject.audience == Some(self.audience) && channel.is_none_or(|own| own == self.channel)
    }

    /// The share of its people who are in a segment, where its reports tell.
    fn share(&self, subject: &Subject) -> Option<Seen> {
        let segment = subject.segment.as_deref()?;
        let dimension = subject.dimension?;
        if dimension == Dimension::Age {
            let (from, end) = ages(segment)?;
            return Some(self.ages?.share(from, (end - 1).min(LAST_AGE)));
        }
        let block = shares::block(self.tables, dimension).ok()?;
        let is_meant = |label: &Label| shares::fold(&label.to_string()) == shares::fold(segment);
        let listed = block.cells.iter().any(|cell| is_meant(&cell.label));
        listed.then(|| block.share_of(is_meant, 0))
    }
}
