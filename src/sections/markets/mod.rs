//! Where else could we sell: countries and languages of followers against visitors, buyers and what is
//! served. Cities and regions are left to the section `audience`: networks name and draw them in their own
//! ways, so that no two lists of them can be put beside each other.
//!
//! Each kind of audience stands beside the others and is never added to them. Who is counted in views
//! is nobody: of views there are shares to look at, and no claims.

mod buyers;
mod chart;
mod judge;
mod kinds;
mod page;

use std::collections::{BTreeMap, BTreeSet};

use super::words::{Found, remark};
use super::{LayoutInput, MeasureInput};
use crate::domain::{Audience, Dimension};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use crate::report::Section;

const ID: &str = "markets";

/// On what audiences are compared.
const COMPARED: [Dimension; 2] = [Dimension::Country, Dimension::Language];

/// The kinds of audience that show demand, the most telling first.
const DEMAND: [Audience; 6] = [
    Audience::Followers,
    Audience::Subscribers,
    Audience::Visitors,
    Audience::Viewers,
    Audience::Reached,
    Audience::Engaged,
];

/// Finds what every kind of audience has by country and language, and compares it.
pub(super) fn measure(input: &MeasureInput<'_>) -> Vec<Finding> {
    judge::measure(input)
}

/// Ranks what was found: each country and language once, by the people who are there.
pub(super) fn conclude(input: &MeasureInput<'_>) -> Vec<Finding> {
    let found = Found::new(input.found);
    let mut finds: Vec<(u8, f64, usize, &Finding)> = Vec::new();
    let place_of = |finding: &Finding| {
        let mut demand = DEMAND.iter();
        demand.position(|audience| finding.subject.audience == Some(*audience))
    };
    // Whom the first kind of audience has is not missing because another one lacks it.
    let mut leads: BTreeMap<Option<Dimension>, usize> = BTreeMap::new();
    for finding in found.all(ID, "market_share") {
        let is_usable = finding.estimate.is_some() && remark(finding, "views").is_none();
        if let Some(place) = place_of(finding).filter(|_| is_usable) {
            let lead = leads.entry(finding.subject.dimension).or_insert(place);
            *lead = place.min(*lead);
        }
    }
    for finding in found.all(ID, "market_share") {
        let class = match finding.verdict {
            Some(Verdict::UnservedDemand) => 0,
            Some(Verdict::ServedAbsent) => 1,
            Some(_) | None => continue,
        };
        let (Some(estimate), Some(place)) = (&finding.estimate, place_of(finding)) else {
            continue;
        };
        if class == 1 && leads.get(&finding.subject.dimension) != Some(&place) {
            continue;
        }
        let value = |measure| found.value(ID, measure, &finding.subject);
        let weight = if class == 0 {
            // A share of people whose number is not known stands behind one of people who are counted.
            let low = estimate.likely.map_or(estimate.value, |range| range.low);
            let excess = value("market_lift")
                .filter(|_| remark(finding, "not_served").is_none())
                .map_or(1.0, |lift| (1.0 - 1.0 / lift).max(0.0));
            low * excess * estimate.basis.people.unwrap_or(1.0)
        } else {
            value("market_gap").map_or(0.0, |gap| -gap)
        };
        finds.push((class, weight, place, finding));
    }
    // The leading kind of audience speaks for a country.
    finds.sort_by(|a, b| a.2.cmp(&b.2).then(a.3.subject.cmp(&b.3.subject)));
    let mut seen = BTreeSet::new();
    finds.retain(|(class, _, _, finding)| {
        seen.insert((
            *class,
            finding.subject.dimension,
            finding.subject.segment.clone(),
        ))
    });
    finds.sort_by(|a, b| {
        a.0.cmp(&b.0)
            .then(b.1.total_cmp(&a.1))
            .then(a.3.subject.cmp(&b.3.subject))
    });
    (1..)
        .zip(finds)
        .map(|(rank, (_, _, _, finding))| {
            let subject: Subject = finding.subject.clone();
            let place = Finding::new(ID, "find", subject, Quantity::Count).estimate(Estimate {
                value: f64::from(rank),
                likely: None,
                hard: None,
                basis: Basis {
                    method: "rank",
                    ..Basis::default()
                },
            });
            match finding.verdict {
                Some(verdict) => place.verdict(verdict),
                None => place,
            }
        })
        .collect()
}

/// Lays out the finds, the comparison by country, and that by language.
pub(super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> {
    page::lay_out(input)
}
