//! Several profiles against one audience: which comes closest, and whether that is beyond doubt.

use super::fit::ID;
use super::shares::{Crowd, Observed};
use crate::domain::Dimension;
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use crate::measures::Interval;
use crate::profile::{Demand, Profile, Rule};

/// By how much two ways of the same sum may differ because of floating point.
const SLACK: f64 = 1e-6;

/// A profile with a score.
struct Scored<'a> {
    profile: &'a Profile,
    score: &'a Finding,
    value: f64,
    /// What each measured demand adds to the score for an overlap of 1, and its overlap.
    parts: Vec<(&'a Demand, f64, &'a Estimate)>,
}

/// Compares every profile that has a score with the one that has the highest; `found` holds the
/// findings of all profiles on the whole crowd.
///
/// It is the same audience each time, so what is uncertain in both scores alike drops out: a difference
/// is the share of people who are only in the one demand less that of those who are only in the other.
pub(super) fn measure(
    profiles: &[Profile],
    crowd: &Crowd<'_>,
    found: &[Finding],
    min_people: f64,
) -> Vec<Finding> {
    let scored: Vec<Scored<'_>> = profiles
        .iter()
        .filter_map(|profile| Scored::of(profile, crowd, found))
        .collect();
    let Some(best) = scored
        .iter()
        .rev()
        .max_by(|left, right| left.value.total_cmp(&right.value))
    else {
        return Vec::new();
    };
    if profiles.len() < 2 {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let mut is_clear = scored.len() > 1;
    for other in scored
        .iter()
        .filter(|other| other.profile.name != best.profile.name)
    {
        let value = other.value - best.value;
        let likely = other.minus(best, crowd, min_people).map(|range| Interval {
            low: range.low.min(value),
            high: range.high.max(value),
        });
        let is_behind = likely.is_some_and(|range| range.high < 0.0);
        is_clear &= is_behind;
        let subject = Subject {
            profile: Some(other.profile.name.clone()),
            ..crowd.subject.clone()
        };
        let basis = other
            .score
            .estimate
            .as_ref()
            .map(|estimate| estimate.basis.clone())
            .unwrap_or_default();
        let finding =
            Finding::new(ID, "score_difference", subject, Quantity::Points).estimate(Estimate {
                value,
                likely,
                hard: None,
                basis: Basis {
                    method: "same_audience",
                    baseline: Some(format!("profile:{}", best.profile.name)),
                    ..basis
                },
            });
        findings.push(if is_behind {
            finding
        } else {
            finding.verdict(Verdict::NotToldApart)
        });
    }
    if scored.len() > 1 {
        let subject = Subject {
            profile: Some(best.profile.name.clone()),
            ..crowd.subject.clone()
        };
        let misses_a_must = super::words::remark(best.score, "must").is_some();
        findings.push(
            Finding::new(ID, "closest_profile", subject, Quantity::Words).text(
                if is_clear && !misses_a_must {
                    "clear"
                } else {
                    "not_clear"
                },
            ),
        );
    }
    findings
}

impl<'a> Scored<'a> {
    fn of(profile: &'a Profile, crowd: &Crowd<'_>, found: &'a [Finding]) -> Option<Self> {
        let subject = Subject {
            profile: Some(profile.name.clone()),
            ..crowd.subject.clone()
        };
        let one = |measure: &str, subject: &Subject| {
            found
                .iter()
                .find(|it| it.measure == measure && it.subject == *subject)
        };
        let score = one("fit_score", &subject)?;
        let value = score.value()?;
        let measured: Vec<(&Demand, &Estimate)> = profile
            .demands
            .iter()
            .filter_map(|demand| {
                let subject = Subject {
                    dimension: Some(demand.dimension),
                    ..subject.clone()
                };
                Some((demand, one("overlap", &subject)?.estimate.as_ref()?))
            })
            .collect();
        let weight: f64 = measured.iter().map(|(demand, _)| demand.weight).sum();
        Some(Self {
            profile,
            score,
            value,
            parts: measured
                .into_iter()
                .map(|(demand, overlap)| (demand, 100.0 * demand.weight / weight, overlap))
                .collect(),
        })
    }

    fn part(&self, dimension: Dimension) -> Option<&(&'a Demand, f64, &'a Estimate)> {
        self.parts
            .iter()
            .find(|(demand, _, _)| demand.dimension == dimension)
    }

    /// The range of the difference of two scores; none where no doubt of either is known.
    fn minus(&self, other: &Self, crowd: &Crowd<'_>, min_people: f64) -> Option<Interval> {
        let told = |scored: &Self| {
            scored
                .parts
                .iter()
                .any(|(_, _, overlap)| overlap.likely.is_some())
        };
        if !told(self) && !told(other) {
            return None;
        }
        let mut sum = Interval {
            low: 0.0,
            high: 0.0,
        };
        let mut add = |factor: f64, range: Interval| {
            let (one, two) = (factor * range.low, factor * range.high);
            sum.low += one.min(two);
            sum.high += one.max(two);
        };
        for dimension in Dimension::ALL {
            match (self.part(dimension), other.part(dimension)) {
                (None, None) => {}
                (Some((_, own, overlap)), None) => add(*own, range(overlap)),
                (None, Some((_, theirs, overlap))) => add(-theirs, range(overlap)),
                (Some((mine, own, overlap)), Some((demand, theirs, against))) => {
                    let same_names = dimension != Dimension::Interest
                        || self.profile.interest_names == other.profile.interest_names;
                    if same_names && asks_the_same(&mine.rule, &demand.rule) {
                        add(own - theirs, range(overlap));
                        continue;
                    }
                    let value = overlap.value - against.value;
                    let both = own.min(*theirs);
                    let difference = apart(mine, demand, value, crowd, min_people);
                    // Where the two cannot be taken apart, each has all of its own doubt.
                    let shared = difference.map_or(0.0, |difference| {
                        add(both, difference);
                        both
                    });
                    add(own - shared, range(overlap));
                    add(shared - theirs, range(against));
                }
            }
        }
        Some(sum)
    }
}

/// Whether two rules ask the same; the order of a list says nothing.
pub(super) fn asks_the_same(left: &Rule, right: &Rule) -> bool {
    match (left, right) {
        (Rule::Any(left), Rule::Any(right)) => {
            let sorted = |values: &[String]| {
                let mut values = values.to_vec();
                values.sort_unstable();
                values
            };
            sorted(left) == sorted(right)
        }
        _ => left == right,
    }
}

fn range(estimate: &Estimate) -> Interval {
    estimate.likely.unwrap_or(Interval {
        low: estimate.value,
        high: estimate.value,
    })
}

/// The range of the share inside one demand less that inside another, from those who are in one of them
/// only; `None` where the two cannot be taken apart.
fn apart(
    mine: &Demand,
    other: &Demand,
    value: f64,
    crowd: &Crowd<'_>,
    min_people: f64,
) -> Option<Interval> {
    let (more, less) = match (&mine.rule, &other.rule) {
        (
            Rule::Ages {
                from,
                to,
                soft_years: 0,
            },
            Rule::Ages {
                from: other_from,
                to: other_to,
                soft_years: 0,
            },
        ) => (
            ages_only((*from, *to), (*other_from, *other_to)),
            ages_only((*other_from, *other_to), (*from, *to)),
        ),
        // A person has one country, but may have two interests.
        (Rule::Any(own), Rule::Any(theirs)) if !mine.dimension.is_multi_label() => {
            (values_only(own, theirs), values_only(theirs, own))
        }
        _ => return None,
    };
    let n_more = more.len();
    let demands: Vec<Demand> = more
        .into_iter()
        .chain(less)
        .map(|rule| Demand {
            dimension: mine.dimension,
            weight: 1.0,
            must: false,
            rule,
        })
        .collect();
    let parts = crowd.observe(demands, min_people);
    let mut difference = 0.0;
    let mut sum = Interval {
        low: 0.0,
        high: 0.0,
    };
    for (place, part) in parts.into_iter().enumerate() {
        let Some(Observed::Inside { people, .. }) = part else {
            return None;
        };
        let range = people.range();
        if place < n_more {
            difference += people.value;
            sum.low += range.low;
            sum.high += range.high;
        } else {
            difference -= people.value;
            sum.low -= range.high;
            sum.high -= range.low;
        }
    }
    // Labels that only some networks know are not pooled over the same people.
    ((difference - value).abs() < SLACK).then_some(sum)
}

/// The ages of one range that are not of another, as up to two ranges.
fn ages_only(own: (u8, u8), other: (u8, u8)) -> Vec<Rule> {
    let (from, to) = own;
    let below = (other.0 > from).then(|| (from, to.min(other.0.saturating_sub(1))));
    let above = (other.1 < to).then(|| (from.max(other.1.saturating_add(1)), to));
    below
        .into_iter()
        .chain(above)
        .map(|(from, to)| Rule::Ages {
            from,
            to,
            soft_years: 0,
        })
        .collect()
}

fn values_only(own: &[String], other: &[String]) -> Vec<Rule> {
    let only: Vec<String> = own
        .iter()
        .filter(|value| !other.contains(value))
        .cloned()
        .collect();
    if only.is_empty() {
        Vec::new()
    } else {
        vec![Rule::Any(only)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_of_one_range_only() {
        let only = |own, other| -> Vec<(u8, u8)> {
            ages_only(own, other)
                .into_iter()
                .filter_map(|rule| match rule {
                    Rule::Ages { from, to, .. } => Some((from, to)),
                    Rule::Any(_) | Rule::Shares(_) | Rule::AtLeast(_) | Rule::AtMost(_) => None,
                })
                .collect()
        };
        assert_eq!(only((25, 40), (20, 28)), [(29, 40)]);
        assert_eq!(only((20, 28), (25, 40)), [(20, 24)]);
        assert_eq!(only((18, 60), (25, 40)), [(18, 24), (41, 60)]);
        assert_eq!(only((25, 40), (18, 60)), []);
        assert_eq!(only((18, 24), (30, 40)), [(18, 24)]);
        assert_eq!(only((30, 40), (18, 24)), [(30, 40)]);
        assert_eq!(only((0, 120), (0, 120)), []);
    }
}
