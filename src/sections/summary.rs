//! The first page: the verdict in one sentence, five numbers, three things to do.

use super::shares;
use super::words::{Found, Words};
use super::{LayoutInput, MeasureInput};
use crate::domain::{Audience, Dimension};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use crate::i18n::Args;
use crate::report::{Action, Block, KeyFigure, Section};

const ID: &str = "summary";

/// How many things to do are named.
const ACTIONS: usize = 3;

/// A core counts as mostly outside when less than this part of it is inside the declared ages.
const CORE_MOSTLY: f64 = 0.5;

/// Fewer lost points than this are nothing to act on.
const LEAST_LOST: f64 = 5.0;

/// Restates what the headline stands on, and draws up what to do next.
pub(super) fn measure(input: &MeasureInput<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let found = Found::new(input.found);
    let audiences = shares::by_audience(input.canonical);
    let Some((audience, _)) = audiences.first() else { return findings };
    let of_audience = Subject { audience: Some(*audience), ..Subject::default() };
    let of_profile =
        Subject { profile: input.profiles.first().map(|profile| profile.name.clone()), ..of_audience.clone() };
    let of_age = |subject: &Subject| Subject { dimension: Some(Dimension::Age), ..subject.clone() };
    findings.push(
        Finding::new(ID, "headline_audience", of_profile.clone(), Quantity::Words).text(audience.id()),
    );
    let mut restate = |measure: &'static str, finding: Option<&Finding>| {
        findings.extend(finding.map(|finding| Finding { section: ID, measure, ..finding.clone() }));
    };
    restate("headline_people", found.one("audience", "people", &of_audience));
    let core = of_age(&of_audience);
    for finding in found.all("audience", "core_share").filter(|finding| Subject { segment: None, ..finding.subject.clone() } == core) {
        restate("headline_core", Some(finding));
        restate("headline_core_from", found.one("audience", "core_from", &finding.subject));
        restate("headline_core_to", found.one("audience", "core_to", &finding.subject));
    }
    if let Some(profile) = input.profiles.first() {
        let segment = profile.ages().map(|(from, to)| format!("{from}-{to}"));
        if segment.is_some() {
            let subject = Subject { segment, ..of_age(&of_profile) };
            restate("headline_share", found.one("fit", "share_in_profile", &subject));
        }
        restate("headline_score", found.one("fit", "fit_score", &of_profile));
        restate("headline_joint", found.one("fit", "joint_share", &of_profile));
    }
    findings.extend(actions(&found, &of_profile));
    findings
}

/// The rules by which something to do follows from what was found, most telling first.
fn actions(found: &Found<'_>, of_profile: &Subject) -> Vec<Finding> {
    let mut actions: Vec<(&'static str, Subject, Quantity, Estimate)> = Vec::new();
    let of_audience = Subject { profile: None, ..of_profile.clone() };
    let in_scope = |subject: &Subject| {
        subject.profile == of_profile.profile && subject.audience == of_profile.audience
    };
    if of_profile.profile.is_some() {
        actions.extend(decide_ages(found, &of_audience));
        actions.extend(close_gap(found, of_profile, !actions.is_empty()));
    }
    let weights: f64 = found
        .all("fit", "weight")
        .filter(|finding| finding.subject.profile == of_profile.profile)
        .filter_map(Finding::value)
        .sum();
    let missing = found
        .all("inputs", "not_measured")
        .filter(|finding| in_scope(&finding.subject))
        .filter_map(|finding| {
            let subject = Subject { audience: None, ..finding.subject.clone() };
            let weight = found.one("fit", "weight", &subject).and_then(Finding::value)?;
            (weight > 0.0 && weights > 0.0).then_some((finding, weight / weights))
        })
        .max_by(|(left, a), (right, b)| a.total_cmp(b).then(right.subject.cmp(&left.subject)));
    if let Some((finding, share)) = missing {
        actions.push(("get_export", finding.subject.clone(), Quantity::Share, plain(share)));
    }
    let channels: Vec<&Finding> = found
        .all("fit", "people_in_profile")
        .filter(|finding| in_scope(&finding.subject) && finding.subject.channel.is_some())
        .collect();
    let best = channels
        .iter()
        .filter_map(|finding| finding.estimate.as_ref().map(|estimate| (finding, estimate)))
        .max_by(|(left, a), (right, b)| a.value.total_cmp(&b.value).then(right.subject.cmp(&left.subject)));
    if let Some((finding, estimate)) = best.filter(|_| channels.len() > 1) {
        actions.push(("best_channel", finding.subject.clone(), Quantity::People, estimate.clone()));
    }
    (1..)
        .zip(actions)
        .take(ACTIONS)
        .map(|(place, (kind, subject, quantity, estimate)): (u32, _)| {
            let subject = Subject { by: Some(place.to_string()), ..subject };
            Finding::new(ID, "action", subject, quantity).estimate(estimate).text(kind)
        })
        .collect()
}

fn plain(value: f64) -> Estimate {
    Estimate { value, likely: None, hard: None, basis: Basis { method: "weight_share", ..Basis::default() } }
}

/// The core of the audience is mostly not of the declared ages.
fn decide_ages(found: &Found<'_>, of_audience: &Subject) -> Option<(&'static str, Subject, Quantity, Estimate)> {
    let subject = Subject {
        dimension: Some(Dimension::Age),
        segment: Some("1".to_owned()),
        ..of_audience.clone()
    };
    let inside = found.one("audience", "core_inside", &subject)?;
    let core = found.one("audience", "core_share", &subject)?.estimate.clone()?;
    (inside.value()? < CORE_MOSTLY).then_some(("decide_ages", subject, Quantity::Share, core))
}

/// The dimension on which most points are lost; not ages again where they are spoken of already.
fn close_gap(
    found: &Found<'_>,
    of_profile: &Subject,
    ages_told: bool,
) -> Option<(&'static str, Subject, Quantity, Estimate)> {
    let worst = found
        .all("fit", "points_lost")
        .filter(|finding| Subject { dimension: None, ..finding.subject.clone() } == *of_profile)
        .filter(|finding| !(ages_told && finding.subject.dimension == Some(Dimension::Age)))
        .filter_map(|finding| finding.estimate.as_ref().map(|estimate| (finding, estimate)))
        .filter(|(_, estimate)| estimate.value >= LEAST_LOST)
        .max_by(|(left, a), (right, b)| a.value.total_cmp(&b.value).then(right.subject.cmp(&left.subject)))?;
    Some(("close_gap", worst.0.subject.clone(), Quantity::Points, worst.1.clone()))
}

/// TEMP
pub(super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> { None }
