//! What to do with each network: keep, grow, park, or that it cannot be told apart, with what would
//! settle it, what a second network adds, and what is lost without each.

use std::collections::BTreeMap;

use super::super::MeasureInput;
use super::benchmark::Counted;
use super::networks::{Own, OwnNetwork};
use super::rank::{Budget, By, Contestant, Place, Ranking, budget, with_people};
use super::{about, plain};
use crate::domain::{Dimension, Network};
use crate::findings::{Basis, Estimate, Finding, Quantity, Verdict};
use crate::measures::Interval;
use crate::measures::joint::{added_by_second, union_of_channels};

/// A second network needs at least this part of the best one's share in the profile.
const SECOND_SHARE: f64 = 0.5;

/// How likely a network must be among the best two to be called the likely second.
const LIKELY_SECOND: f64 = 0.5;

/// A budget grows when its share does so by more than this.
const GROWTH: f64 = 0.005;

/// Puts rank, verdicts, pairs, losses and the split of the budget.
pub(super) fn put(
    own: &Own,
    ranking: Option<&Ranking>,
    population: Option<&Counted>,
    input: &MeasureInput<'_>,
    findings: &mut Vec<Finding>,
) {
    put_pairs(own, ranking, population, input, findings);
    put_losses(own, input, findings);
    let Some(ranking) = ranking else {
        for it in &own.networks {
            findings.push(if it.is_open {
                let reason = "dimension_not_measured";
                verdict(input, it.network, Verdict::NotMeasured, reason)
            } else if it.people.is_some() && own.networks.iter().any(|it| it.is_open) {
                let reason = "measured_otherwise";
                verdict(input, it.network, Verdict::NotToldApart, reason)
            } else {
                verdict(input, it.network, Verdict::NotToldApart, "not_compared")
            });
        }
        let steps = unmeasured(own);
        if !steps.is_empty() {
            let settle = about(input, "settle", None, Quantity::Words);
            findings.push(settle.text(steps.join(";")));
        }
        return;
    };
    findings.push(
        about(input, "ranked_by", None, Quantity::Words)
            .text(ranking.by.id())
            .estimate(plain(ranking.order.len() as f64, "count")),
    );
    let roles = roles(own, ranking);
    put_ranks(ranking, &roles, input, findings);
    let budget = split(ranking, &roles, own);
    if let Some(budget) = &budget {
        put_budget(ranking, budget, own, input, findings);
    }
    put_verdicts(own, ranking, &roles, budget.as_ref(), input, findings);
}

fn verdict(
    input: &MeasureInput<'_>,
    network: Network,
    verdict: Verdict,
    reason: impl Into<String>,
) -> Finding {
    about(input, "verdict", Some(network), Quantity::Words)
        .verdict(verdict)
        .text(reason)
}

fn put_ranks(
    ranking: &Ranking,
    roles: &[Role],
    input: &MeasureInput<'_>,
    findings: &mut Vec<Finding>,
) {
    let quantity = match ranking.by {
        By::Net | By::Revenue => Quantity::Money,
        By::PeoplePerCost => Quantity::Index,
        By::People => Quantity::People,
    };
    for ((it, rank), role) in ranking.order.iter().zip(1_u32..).zip(roles) {
        // What cannot be told apart shares its ranks, at the least the first two.
        let ranks = if *role == Role::NotApart {
            Interval {
                low: 1.0,
                high: it.ranks.high.max(2.0),
            }
        } else {
            it.ranks
        };
        let of = Some(it.network);
        let ranged = |value: f64, likely: Option<Interval>| Estimate {
            value,
            likely,
            hard: None,
            basis: Basis {
                method: "draws",
                ..Basis::default()
            },
        };
        findings.push(
            about(input, "compared", of, quantity)
                .estimate(ranged(it.value, Some(it.likely)))
                .text(ranking.by.id()),
        );
        findings.push(
            about(input, "rank", of, Quantity::Count)
                .estimate(ranged(f64::from(rank), Some(ranks))),
        );
        findings.push(about(input, "best", of, Quantity::Share).estimate(ranged(it.best, None)));
        findings.push(
            about(input, "best_two", of, Quantity::Share).estimate(ranged(it.best_two, None)),
        );
    }
}

fn put_budget(
    ranking: &Ranking,
    budget: &Budget,
    own: &Own,
    input: &MeasureInput<'_>,
    findings: &mut Vec<Finding>,
) {
    let method = if budget.by_response {
        "response"
    } else {
        "probability_best"
    };
    for (place, (it, share)) in ranking.order.iter().zip(&budget.shares).enumerate() {
        let of = Some(it.network);
        findings.push(
            about(input, "budget_share", of, Quantity::Share).estimate(plain(*share, method)),
        );
        let before = budget.before.as_ref().and_then(|before| before.get(place));
        if let Some(before) = before {
            findings.push(
                about(input, "budget_share_now", of, Quantity::Share)
                    .estimate(plain(*before, "cost_of_all")),
            );
        }
        findings.extend(budget.total.map(|total| {
            about(input, "budget", of, Quantity::Money)
                .estimate(plain(total * share, method))
                .text(own.currency_text())
        }));
    }
}

/// What each other network adds to the best one, and both together.
fn put_pairs(
    own: &Own,
    ranking: Option<&Ranking>,
    population: Option<&Counted>,
    input: &MeasureInput<'_>,
    findings: &mut Vec<Finding>,
) {
    let with_people = with_people(own);
    let first = ranking
        .and_then(|ranking| ranking.order.first())
        .and_then(|best| with_people.iter().find(|it| it.network == best.network))
        .filter(|it| !it.is_open);
    let Some((first, people)) = first.and_then(|it| Some((it, it.people?.value))) else {
        return;
    };
    let population = population.filter(|all| all.people >= people);
    findings.extend(population.map(|all| {
        let mut estimate = plain(all.likely, "benchmark");
        estimate.hard = Some(Interval {
            low: 0.0,
            high: all.people,
        });
        estimate.basis.baseline = Some(all.baseline.clone());
        about(input, "population", None, Quantity::People).estimate(estimate)
    }));
    let population = population.map(|all| all.people);
    for second in with_people.iter().filter(|it| it.network != first.network) {
        let Some(more) = second.people.map(|people| people.value) else {
            continue;
        };
        let mut added = added_by_second(people, more, population);
        let (mut both, mut independent) = union_of_channels(&[people, more], population);
        if second.is_open {
            // Its people are only the most that they can be, so that it may add nobody.
            (added.low, both.low, independent) = (0.0, people, None);
        }
        let bounded = |value: f64, hard: Interval| Estimate {
            value,
            likely: None,
            hard: Some(hard),
            basis: Basis {
                method: if independent.is_some() {
                    "independent"
                } else {
                    "least"
                },
                ..Basis::default()
            },
        };
        let pair = |measure| {
            let mut finding = about(input, measure, Some(second.network), Quantity::People);
            finding.subject.by = Some(first.network.id().to_owned());
            finding
        };
        // Without a population nothing says where between the bounds the truth is.
        let together = independent.unwrap_or(both.low);
        findings.push(pair("union").estimate(bounded(together, both)));
        let more = independent.map_or(added.low, |all| (all - people).clamp(added.low, added.high));
        findings.push(pair("added").estimate(bounded(more, added)));
    }
}

/// What is lost without a network: its part of the revenue, and the people that no other one has.
fn put_losses(own: &Own, input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
    let revenues: Vec<f64> = own.networks.iter().filter_map(|it| it.revenue).collect();
    let revenue: f64 = revenues.iter().sum();
    if revenue > 0.0 && revenues.len() > 1 {
        for it in &own.networks {
            findings.extend(it.revenue.map(|value| {
                about(input, "lost_revenue", Some(it.network), Quantity::Share)
                    .estimate(plain(value / revenue, "share_of_networks"))
            }));
        }
    }
    let with_people = with_people(own);
    let all: f64 = with_people
        .iter()
        .filter_map(|it| it.people.map(|people| people.value))
        .sum();
    for it in &with_people {
        if let Some(people) = it.people.map(|people| people.value) {
            let lost = Interval {
                low: if it.is_open {
                    0.0
                } else {
                    (2.0 * people - all).max(0.0)
                },
                high: people,
            };
            findings.push(
                about(input, "lost_people", Some(it.network), Quantity::People).estimate(
                    Estimate {
                        value: lost.low,
                        likely: None,
                        hard: Some(lost),
                        basis: Basis {
                            method: "least",
                            ..Basis::default()
                        },
                    },
                ),
            );
        }
    }
}

/// What a compared network is found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    First,
    Second,
    /// By money it is second, but how many of its people are in the profile is not measured.
    LikelySecond,
    NotApart,
    Parked(&'static str),
}

/// What each compared network is found to be, in the order of their ranks.
fn roles(own: &Own, ranking: &Ranking) -> Vec<Role> {
    let Some((best, others)) = ranking.order.split_first() else {
        return Vec::new();
    };
    if others.iter().any(|it| !best.is_above(it)) {
        let of = |it: &Contestant| {
            if best.is_above(it) {
                Role::Parked("below")
            } else {
                Role::NotApart
            }
        };
        return [Role::NotApart]
            .into_iter()
            .chain(others.iter().map(of))
            .collect();
    }
    let pays = ranking.by != By::Net || best.lower_tenth() > 0.0;
    let second = others
        .iter()
        .position(|it| pays && is_second(own, ranking.by, best, it));
    let of = |(place, it): (usize, &Contestant)| {
        let reason = not_second(own, ranking.by, best, it);
        if second == Some(place) {
            return Role::Second;
        }
        let is_next = pays && second.is_none() && place == 0 && it.best_two >= LIKELY_SECOND;
        match reason {
            "share_not_compared" if is_next => Role::LikelySecond,
            "second" => Role::Parked("below"),
            reason => Role::Parked(reason),
        }
    };
    let first = if pays {
        Role::First
    } else {
        Role::Parked("does_not_pay")
    };
    [first]
        .into_iter()
        .chain(others.iter().enumerate().map(of))
        .collect()
}

/// The split; none where no network is shown to deserve more than the others.
fn split(ranking: &Ranking, roles: &[Role], own: &Own) -> Option<Budget> {
    roles.contains(&Role::First).then(|| {
        let places: Vec<Place> = roles
            .iter()
            .map(|role| match role {
                Role::First | Role::Second => Place::Deserving,
                Role::LikelySecond => Place::Held,
                Role::NotApart | Role::Parked(_) => Place::Parked,
            })
            .collect();
        budget(ranking, &places, own)
    })
}

fn put_verdicts(
    own: &Own,
    ranking: &Ranking,
    roles: &[Role],
    budget: Option<&Budget>,
    input: &MeasureInput<'_>,
    findings: &mut Vec<Finding>,
) {
    let Some(best) = ranking.order.first() else {
        return;
    };
    let word = |place: usize| {
        let now = budget.and_then(|it| it.before.as_ref()?.get(place).copied());
        let then = budget.and_then(|it| it.shares.get(place).copied());
        let grows = now.zip(then).is_some_and(|(now, then)| then > now + GROWTH);
        if grows { Verdict::Grow } else { Verdict::Keep }
    };
    let not_apart = ranking.order.iter().zip(roles);
    let not_apart = not_apart.filter(|(_, role)| **role == Role::NotApart);
    let names: Vec<&str> = not_apart.map(|(it, _)| it.network.id()).collect();
    let winner = about(input, "winner", Some(best.network), Quantity::Share)
        .estimate(plain(best.best, "draws"));
    let is_told = names.is_empty();
    findings.push(if !is_told {
        winner.verdict(Verdict::NotToldApart).text(names.join(","))
    } else if roles.first() == Some(&Role::First) {
        winner.verdict(word(0)).text(best.network.id())
    } else {
        winner.verdict(Verdict::Park).text(best.network.id())
    });
    for (place, (it, role)) in ranking.order.iter().zip(roles).enumerate() {
        let (said, reason) = match role {
            Role::First => (word(place), "best"),
            Role::Second => (word(place), "second"),
            Role::LikelySecond => (Verdict::Keep, "likely_second"),
            Role::NotApart => (Verdict::NotToldApart, "not_told_apart"),
            Role::Parked(reason) => (Verdict::Park, *reason),
        };
        findings.push(verdict(input, it.network, said, reason));
        let second = |measure| {
            about(input, measure, Some(it.network), Quantity::Share)
                .estimate(plain(it.best_two, "draws"))
        };
        if *role == Role::Second {
            findings.push(second("second"));
        }
        if *role == Role::LikelySecond {
            let of = |network: Network| own.networks.iter().find(|it| it.network == network);
            let lacks: Vec<&str> = match (of(best.network), of(it.network)) {
                (Some(a), Some(b)) => b.missing.difference(&a.missing).map(|it| it.id()).collect(),
                _ => Vec::new(),
            };
            findings.push(second("likely_second").text(lacks.join(",")));
        }
    }
    let is_compared = |network: Network| ranking.order.iter().any(|one| one.network == network);
    for it in own.networks.iter().filter(|it| !is_compared(it.network)) {
        let (said, reason) = if ranking.by.is_money() {
            (Verdict::Park, "revenue_not_known")
        } else if it.people.is_none() {
            (Verdict::Park, "people_not_known")
        } else if !with_people(own).iter().any(|one| one.network == it.network) {
            (Verdict::Park, "other_audience")
        } else if it.is_open {
            (Verdict::NotMeasured, "dimension_not_measured")
        } else {
            (Verdict::NotToldApart, "measured_otherwise")
        };
        findings.push(verdict(input, it.network, said, reason));
    }
    put_settling(own, ranking, is_told, input, findings);
}

/// What would have to be measured so that more networks can be compared, a step for each dimension.
fn unmeasured(own: &Own) -> Vec<String> {
    let mut steps: BTreeMap<Dimension, Vec<&str>> = BTreeMap::new();
    let all = own.networks.iter().filter(|it| it.people.is_some());
    let measured: Vec<&OwnNetwork> = all.collect();
    for it in measured.iter().filter(|it| it.is_open) {
        for dimension in &it.missing {
            // What no network measures is no difference between them.
            if measured.iter().any(|one| !one.missing.contains(dimension)) {
                steps.entry(*dimension).or_default().push(it.network.id());
            }
        }
    }
    steps
        .into_iter()
        .map(|(dimension, networks)| format!("measure_{}:{}", dimension.id(), networks.join(",")))
        .collect()
}

/// Whether a network deserves the second place: its own money, not its reach, says so.
fn is_second(own: &Own, by: By, best: &Contestant, it: &Contestant) -> bool {
    not_second(own, by, best, it) == "second"
}

/// Why a network does not deserve the second place; `second` where it does.
fn not_second(own: &Own, by: By, best: &Contestant, it: &Contestant) -> &'static str {
    if !by.is_money() {
        return "reach_alone";
    }
    if it.lower_tenth() <= 0.0 {
        return "does_not_pay";
    }
    let of = |network: Network| own.networks.iter().find(|it| it.network == network);
    let shares = of(best.network).zip(of(it.network)).and_then(|(a, b)| {
        let (one, other) = (a.share?.value, b.share?.value);
        (a.missing == b.missing).then_some((one, other))
    });
    match shares {
        None => "share_not_compared",
        Some((one, other)) if other >= SECOND_SHARE * one => "second",
        Some(_) => "few_in_profile",
    }
}

/// What would tell more than this month does.
fn put_settling(
    own: &Own,
    ranking: &Ranking,
    is_told: bool,
    input: &MeasureInput<'_>,
    findings: &mut Vec<Finding>,
) {
    let lacking = |lacks: &dyn Fn(&OwnNetwork) -> bool| -> Vec<&'static str> {
        let all = own.networks.iter().filter(|it| lacks(it));
        all.map(|it| it.network.id()).collect()
    };
    let mut steps = if ranking.by.is_money() {
        Vec::new()
    } else {
        unmeasured(own)
    };
    if !is_told {
        steps.push("month".to_owned());
    }
    let compared = |it: &OwnNetwork| ranking.order.iter().any(|one| one.network == it.network);
    let no_cost = lacking(&|it| it.cost().is_none() && compared(it));
    if !no_cost.is_empty() {
        steps.push(format!("cost:{}", no_cost.join(",")));
    }
    let no_revenue = lacking(&|it| it.revenue.is_none());
    if !no_revenue.is_empty() {
        steps.push(format!("revenue:{}", no_revenue.join(",")));
    }
    if !steps.is_empty() {
        findings.push(about(input, "settle", None, Quantity::Words).text(steps.join(";")));
    }
}
