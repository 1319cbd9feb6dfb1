//! What to do with each network: keep, grow, park, or that it cannot be told apart, with what would
//! settle it, what a second network adds, and what is lost without each.

use std::collections::BTreeSet;

use super::super::MeasureInput;
use super::networks::{Own, OwnNetwork};
use super::rank::{By, Contestant, Ranking, with_people};
use super::{about, plain};
use crate::domain::Network;
use crate::findings::{Basis, Estimate, Finding, Quantity, Verdict};
use crate::measures::Interval;
use crate::measures::joint::{added_by_second, union_of_channels};

/// A second network needs at least this part of the best one's share in the profile.
const SECOND_SHARE: f64 = 0.5;

/// A budget grows when its share does so by more than this.
const GROWTH: f64 = 0.005;

/// Puts rank, verdicts, pairs, losses and the split of the budget.
pub(super) fn put(
    own: &Own,
    ranking: Option<&Ranking>,
    population: Option<f64>,
    input: &MeasureInput<'_>,
    findings: &mut Vec<Finding>,
) {
    put_pairs(own, ranking, population, input, findings);
    put_losses(own, input, findings);
    let Some(ranking) = ranking else {
        for it in &own.networks {
            findings.push(verdict(
                input,
                it.network,
                Verdict::NotToldApart,
                "not_compared",
            ));
        }
        return;
    };
    findings.push(
        about(input, "ranked_by", None, Quantity::Words)
            .text(ranking.by.id())
            .estimate(plain(ranking.order.len() as f64, "count")),
    );
    put_ranks(ranking, input, findings);
    put_budget(ranking, own, input, findings);
    put_verdicts(own, ranking, input, findings);
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

fn put_ranks(ranking: &Ranking, input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
    let quantity = match ranking.by {
        By::Net | By::Revenue => Quantity::Money,
        By::PeoplePerCost => Quantity::Index,
        By::People => Quantity::People,
    };
    for (it, rank) in ranking.order.iter().zip(1_u32..) {
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
                .estimate(ranged(f64::from(rank), Some(it.ranks))),
        );
        findings.push(about(input, "best", of, Quantity::Share).estimate(ranged(it.best, None)));
        findings.push(
            about(input, "best_two", of, Quantity::Share).estimate(ranged(it.best_two, None)),
        );
    }
}

fn put_budget(ranking: &Ranking, own: &Own, input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
    let budget = &ranking.budget;
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
    population: Option<f64>,
    input: &MeasureInput<'_>,
    findings: &mut Vec<Finding>,
) {
    let with_people = with_people(own);
    let first = ranking
        .and_then(|ranking| ranking.order.first())
        .and_then(|best| with_people.iter().find(|it| it.network == best.network));
    let Some((first, people)) = first.and_then(|it| Some((it, it.people?.value))) else {
        return;
    };
    let population = population.filter(|all| *all >= people);
    findings.extend(population.map(|all| {
        about(input, "population", None, Quantity::People).estimate(plain(all, "benchmark"))
    }));
    for second in with_people.iter().filter(|it| it.network != first.network) {
        let Some(more) = second.people.map(|people| people.value) else {
            continue;
        };
        let added = added_by_second(people, more, population);
        let (both, independent) = union_of_channels(&[people, more], population);
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
    let revenue: f64 = own.networks.iter().filter_map(|it| it.revenue).sum();
    if revenue > 0.0 {
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
                low: (2.0 * people - all).max(0.0),
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

fn put_verdicts(
    own: &Own,
    ranking: &Ranking,
    input: &MeasureInput<'_>,
    findings: &mut Vec<Finding>,
) {
    let Some((best, others)) = ranking.order.split_first() else {
        return;
    };
    let not_apart: Vec<&Contestant> = others.iter().filter(|it| !best.is_above(it)).collect();
    let names: Vec<&str> = [best]
        .into_iter()
        .chain(not_apart.iter().copied())
        .map(|it| it.network.id())
        .collect();
    let is_told = not_apart.is_empty();
    let pays = ranking.by != By::Net || best.lower_tenth() > 0.0;
    let grows = |network: Network| {
        let place = ranking.order.iter().position(|it| it.network == network);
        let budget = &ranking.budget;
        let now = budget.before.as_ref().zip(place);
        let now = now.and_then(|(before, place)| before.get(place).copied());
        let then = place.and_then(|place| budget.shares.get(place).copied());
        now.zip(then).is_some_and(|(now, then)| then > now + GROWTH)
    };
    let kept = |network| {
        if grows(network) {
            Verdict::Grow
        } else {
            Verdict::Keep
        }
    };
    let winner = about(input, "winner", Some(best.network), Quantity::Share)
        .estimate(plain(best.best, "draws"))
        .text(names.join(","));
    let mut told: BTreeSet<Network> = BTreeSet::from([best.network]);
    if !is_told {
        findings.push(winner.verdict(Verdict::NotToldApart));
        for it in [best].into_iter().chain(not_apart) {
            told.insert(it.network);
            findings.push(verdict(
                input,
                it.network,
                Verdict::NotToldApart,
                "not_told_apart",
            ));
        }
    } else if pays {
        let word = kept(best.network);
        findings.push(winner.verdict(word));
        findings.push(verdict(input, best.network, word, "best"));
        let second = others
            .iter()
            .find(|it| is_second(own, ranking.by, best, it));
        if let Some(second) = second {
            told.insert(second.network);
            findings.push(
                about(input, "second", Some(second.network), Quantity::Share)
                    .estimate(plain(second.best_two, "draws")),
            );
            let word = kept(second.network);
            findings.push(verdict(input, second.network, word, "second"));
        }
    } else {
        findings.push(winner.verdict(Verdict::Park));
        findings.push(verdict(input, best.network, Verdict::Park, "does_not_pay"));
    }
    let below: Vec<&Contestant> = others
        .iter()
        .filter(|it| !told.contains(&it.network))
        .collect();
    for it in below {
        let reason = match not_second(own, ranking.by, best, it) {
            reason if is_told && reason != "second" => reason,
            _ => "below",
        };
        findings.push(verdict(input, it.network, Verdict::Park, reason));
        told.insert(it.network);
    }
    for it in own.networks.iter().filter(|it| !told.contains(&it.network)) {
        let reason = if ranking.by.is_money() {
            "revenue_not_known"
        } else if it.people.is_none() {
            "people_not_known"
        } else {
            "other_audience"
        };
        // Nothing says that it is worse than those that were compared.
        let word = if is_told {
            Verdict::Park
        } else {
            Verdict::NotToldApart
        };
        findings.push(verdict(input, it.network, word, reason));
    }
    put_settling(own, ranking, is_told, input, findings);
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
    let mut steps = Vec::new();
    let no_revenue = lacking(&|it| it.revenue.is_none());
    if !no_revenue.is_empty() {
        steps.push(format!("revenue:{}", no_revenue.join(",")));
    }
    let compared = |it: &OwnNetwork| ranking.order.iter().any(|one| one.network == it.network);
    let no_cost = lacking(&|it| it.cost().is_none() && compared(it));
    if !no_cost.is_empty() {
        steps.push(format!("cost:{}", no_cost.join(",")));
    }
    if !is_told {
        steps.push("month".to_owned());
    }
    if !steps.is_empty() {
        findings.push(about(input, "settle", None, Quantity::Words).text(steps.join(";")));
    }
}
