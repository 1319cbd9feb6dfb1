//! Which finds come first, and how many people can be in the first two at once.

use super::ID;
use super::scope::LAST_AGE;
use crate::domain::{AgeBand, Audience, Dimension, Label, MAX_AGE};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use crate::measures::{Interval, joint};
use crate::sections::MeasureInput;
use crate::sections::shares::{self, Tables};
use crate::sections::words::{Found, remark};

/// Ages that share this part of the narrower of two are one find.
const SAME_AGES: f64 = 0.5;

/// A segment that was kept.
struct Kept<'a> {
    finding: &'a Finding,
    opportunity: Option<f64>,
}

impl Kept<'_> {
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

/// Finds in their order, each with the segments that say the same.
pub(super) fn conclude(input: &MeasureInput<'_>) -> Vec<Finding> {
    let found = Found::new(input.found);
    let mut kept: Vec<Kept<'_>> = found
        .all(ID, "segment")
        .filter(|finding| {
            matches!(
                finding.verdict,
                Some(Verdict::HiddenCore | Verdict::Undeclared)
            )
        })
        .map(|finding| Kept {
            finding,
            opportunity: found.value(ID, "segment_opportunity", &finding.subject),
        })
        .collect();
    kept.sort_by(|a, b| {
        let by_size = |it: &Kept<'_>| it.opportunity.unwrap_or(-1.0);
        a.lead()
            .cmp(&b.lead())
            .then(by_size(b).total_cmp(&by_size(a)))
            .then(a.finding.subject.cmp(&b.finding.subject))
    });
    let mut groups: Vec<Vec<Kept<'_>>> = Vec::new();
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
        let size = |group: &[Kept<'_>]| {
            let lead = group.first();
            lead.and_then(|lead| lead.opportunity).unwrap_or(-1.0)
        };
        size(b).total_cmp(&size(a))
    });
    let mut findings = Vec::new();
    for (rank, group) in (1_u32..).zip(&groups) {
        for (place, one) in group.iter().enumerate() {
            let measure = if place == 0 { "find" } else { "find_also" };
            let subject = one.finding.subject.clone();
            let basis = Basis {
                method: "rank_by_opportunity",
                ..one
                    .finding
                    .estimate
                    .as_ref()
                    .map(|estimate| estimate.basis.clone())
                    .unwrap_or_default()
            };
            let mut find = Finding::new(ID, measure, subject, Quantity::Count).estimate(Estimate {
                value: f64::from(rank),
                likely: None,
                hard: None,
                basis,
            });
            find.verdict = one.finding.verdict;
            findings.push(find);
        }
    }
    let leads = groups.iter().filter_map(|group| group.first());
    let leads: Vec<&Subject> = leads.map(|lead| &lead.finding.subject).collect();
    if let [first, second, ..] = leads.as_slice() {
        findings.extend(overlap(input, first, second));
    }
    findings
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
        Some(
            Dimension::Gender
            | Dimension::Country
            | Dimension::Region
            | Dimension::City
            | Dimension::Language
            | Dimension::Interest
            | Dimension::Seniority
            | Dimension::JobFunction
            | Dimension::Industry
            | Dimension::CompanySize
            | Dimension::Device,
        )
        | None => shares::fold(a) == shares::fold(b),
    }
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
    let audiences = shares::by_audience(input.canonical);
    // Where both are known of the same people: first where the second find was made.
    let mut places: Vec<(Audience, &str, &Tables<'_>)> = audiences
        .iter()
        .filter(|(audience, _)| *audience != Audience::CreatorFollowers)
        .flat_map(|(audience, channels)| {
            channels
                .iter()
                .map(|(channel, tables)| (*audience, *channel, tables))
        })
        .collect();
    let is_of = |subject: &Subject, audience: Audience, channel: &str| {
        subject.audience == Some(audience)
            && subject.channel.as_deref().is_none_or(|own| own == channel)
    };
    places.sort_by_key(|(audience, channel, _)| {
        (
            !is_of(second, *audience, channel),
            !is_of(first, *audience, channel),
        )
    });
    for (audience, channel, tables) in places {
        if !is_of(first, audience, channel) && !is_of(second, audience, channel) {
            continue;
        }
        let (Some(a), Some(b)) = (share(tables, first), share(tables, second)) else {
            continue;
        };
        let shares = [a.range(), b.range()];
        let basis = Basis {
            people: a.people.zip(b.people).map(|(a, b)| a.min(b)),
            method: "frechet",
            channels: vec![channel.to_owned()],
            ungrouped: a.ungrouped || b.ungrouped,
            ..a.estimate().basis
        };
        let hard: Interval = joint::frechet(&shares);
        return Some(
            Finding::new(
                ID,
                "core_overlap",
                Subject {
                    audience: Some(audience),
                    channel: Some(channel.to_owned()),
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

/// The share of a channel's people who are in a segment, where its reports tell.
fn share(tables: &Tables<'_>, subject: &Subject) -> Option<shares::Seen> {
    let segment = subject.segment.as_deref()?;
    let dimension = subject.dimension?;
    if dimension == Dimension::Age {
        let (from, end) = ages(segment)?;
        let ages = shares::ages(tables, None).ok()?;
        return Some(ages.share(from, (end - 1).min(LAST_AGE)));
    }
    let block = shares::block(tables, dimension).ok()?;
    let is_meant = |label: &Label| shares::fold(&label.to_string()) == shares::fold(segment);
    let listed = block.cells.iter().any(|cell| is_meant(&cell.label));
    listed.then(|| block.share_of(is_meant, 0))
}
