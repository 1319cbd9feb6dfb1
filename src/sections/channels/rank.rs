//! Draws of what networks are compared by, and what follows: the probability to be best, ranks.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::networks::{Own, OwnNetwork};
use super::{LIKELY, Ranged};
use crate::domain::{Audience, Dimension, Network};
use crate::measures::Interval;
use crate::measures::channels::{
    DEFAULT_ELASTICITY, EXPLORATION, MOST_CHANGE, budget_shares, difference_of_draws,
    draws_of_range, probability_best_of_draws, response,
};
use crate::measures::resampling::{Generator, percentile_interval};

/// How many draws stand behind each probability.
const DRAWS: usize = 10_000;

/// What networks are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// What is left of revenue after goods, work and ads.
    Net,
    /// Revenue, as costs are not known of all.
    Revenue,
    /// People in the profile for each unit of money.
    PeoplePerCost,
    /// People in the profile.
    People,
}

impl By {
    /// The stable name in findings.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Net => "net",
            Self::Revenue => "revenue",
            Self::PeoplePerCost => "people_per_cost",
            Self::People => "people",
        }
    }

    /// Whether money came in by it.
    pub(super) const fn is_money(self) -> bool {
        match self {
            Self::Net | Self::Revenue => true,
            Self::PeoplePerCost | Self::People => false,
        }
    }
}

/// One of those that are compared.
#[derive(Clone, Debug)]
pub(super) struct Contestant {
    pub(super) network: Network,
    /// What it is compared by, as far as it is known.
    pub(super) value: f64,
    /// Its likely range.
    pub(super) likely: Interval,
    /// The probability to be the best.
    pub(super) best: f64,
    /// The probability to be one of the best two.
    pub(super) best_two: f64,
    /// Its rank in 90 % of the draws.
    pub(super) ranks: Interval,
    middle: f64,
    draws: Vec<f64>,
}

impl Contestant {
    /// One with its draws, not compared yet.
    fn new(network: Network, value: f64, draws: Vec<f64>) -> Self {
        let likely = percentile_interval(&draws, LIKELY).unwrap_or(Interval {
            low: value,
            high: value,
        });
        Self {
            network,
            value,
            likely: Interval {
                low: likely.low.min(value),
                high: likely.high.max(value),
            },
            best: 0.0,
            best_two: 0.0,
            ranks: Interval {
                low: 1.0,
                high: 1.0,
            },
            middle: percentile_interval(&draws, 1e-9).map_or(value, |range| range.low),
            draws,
        }
    }

    /// Whether it is above another one beyond chance.
    pub(super) fn is_above(&self, other: &Self) -> bool {
        difference_of_draws(&self.draws, &other.draws, LIKELY)
            .is_some_and(|difference| difference.low > 0.0)
    }

    /// The value that it has or exceeds in nine of ten draws.
    pub(super) fn lower_tenth(&self) -> f64 {
        percentile_interval(&self.draws, 0.8).map_or(self.value, |range| range.low)
    }
}

/// Networks in the order of their rank.
#[derive(Clone, Debug)]
pub(super) struct Ranking {
    pub(super) by: By,
    pub(super) order: Vec<Contestant>,
    /// What each costs in the month, in the same order, where all of it is known.
    pub(super) costs: Option<Vec<f64>>,
}

/// How the money or the time is to be split.
#[derive(Clone, Debug)]
pub(super) struct Budget {
    pub(super) shares: Vec<f64>,
    /// The shares of the month, where all costs are known.
    pub(super) before: Option<Vec<f64>>,
    /// All costs of the month, where they are known.
    pub(super) total: Option<f64>,
    /// Whether the split follows what each earned for its cost; else the probability to be best.
    pub(super) by_response: bool,
}

/// A generator for one network and one question.
fn generator(question: &str, network: Network) -> Generator {
    Generator::seeded(&[b"channels", question.as_bytes(), network.id().as_bytes()])
}

/// Draws of revenue: orders by a gamma distribution, their mean value by a lognormal one.
fn draws_of_revenue(it: &OwnNetwork, own: &Own) -> Option<Vec<f64>> {
    let revenue = it.revenue?;
    let mean = match it.orders {
        Some(orders) if orders > 0.0 && revenue > 0.0 => Some(revenue / orders),
        Some(_) | None => own.order_value(),
    };
    let Some(mean) = mean else {
        // Without a single order value there is nothing to draw from.
        return Some(vec![revenue; DRAWS]);
    };
    let orders = it.orders.unwrap_or(revenue / mean).max(0.0);
    let spread = own.spread.0 / orders.max(1.0).sqrt();
    let variance = libm::log1p(spread * spread);
    let mut generator = generator("revenue", it.network);
    Some(
        (0..DRAWS)
            .map(|_| {
                let orders = generator.gamma(orders + 0.5);
                let noise = generator.normal() * variance.sqrt() - variance / 2.0;
                orders * mean * libm::exp(noise)
            })
            .collect(),
    )
}

/// Draws of people.
fn draws_of_people(network: Network, people: Ranged) -> Vec<f64> {
    let mut generator = generator("people", network);
    draws_of_range(people.value, people.likely, DRAWS, &mut generator)
}

/// The dimensions that any of these measures: what the others lack, they lack.
fn measured_by_none(missing: &[&BTreeSet<Dimension>]) -> BTreeSet<Dimension> {
    let mut sets = missing.iter();
    let first = sets.next().map(|set| (*set).clone()).unwrap_or_default();
    sets.fold(first, |all, set| all.intersection(set).copied().collect())
}

/// Whether each of these lacks a dimension that another one measures.
pub(super) fn open_ones(missing: &[&BTreeSet<Dimension>]) -> Vec<bool> {
    let by_none = measured_by_none(missing);
    missing.iter().map(|set| **set != by_none).collect()
}

/// The kind of audience by which most networks have people; people of different kinds are not compared.
fn usual_audience(own: &Own) -> Option<Audience> {
    let n_of = |audience: Audience| {
        let all = own.networks.iter();
        all.filter(|it| it.audience == Some(audience) && it.people.is_some())
            .count()
    };
    let mut best = None;
    for audience in Audience::ALL {
        let n = n_of(audience);
        if n > best.map_or(0, |(most, _)| most) {
            best = Some((n, audience));
        }
    }
    best.map(|(_, audience)| audience)
}

/// The networks whose people can be compared.
pub(super) fn with_people(own: &Own) -> Vec<&OwnNetwork> {
    let audience = usual_audience(own);
    own.networks
        .iter()
        .filter(|it| it.people.is_some() && it.audience == audience)
        .collect()
}

/// The largest group of networks that lack the same dimensions; of equally large ones that which lacks least.
/// The people of others meet more or less of the profile and are no number of the same kind.
fn measured_alike(all: Vec<&OwnNetwork>) -> Vec<&OwnNetwork> {
    let mut groups: BTreeMap<&BTreeSet<Dimension>, Vec<&OwnNetwork>> = BTreeMap::new();
    for it in all {
        groups.entry(&it.missing).or_default().push(it);
    }
    groups
        .into_iter()
        .min_by_key(|(missing, own)| (Reverse(own.len()), missing.len()))
        .map_or_else(Vec::new, |(_, own)| own)
}

/// Ranks what can be compared; none where there are not two of it.
pub(super) fn ranked(own: &Own) -> Option<Ranking> {
    let with_revenue: Vec<&OwnNetwork> = own
        .networks
        .iter()
        .filter(|it| it.revenue.is_some())
        .collect();
    let (by, compared) = if with_revenue.len() > 1 {
        let all_costs = with_revenue.iter().all(|it| it.cost().is_some());
        let by = if all_costs { By::Net } else { By::Revenue };
        (by, with_revenue)
    } else {
        let with_people = measured_alike(with_people(own));
        let has_cost = |it: &&OwnNetwork| it.cost().is_some_and(|cost| cost > 0.0);
        let by = if with_people.iter().all(has_cost) {
            By::PeoplePerCost
        } else {
            By::People
        };
        (by, with_people)
    };
    if compared.len() < 2 {
        return None;
    }
    let contestants: Vec<Contestant> = compared
        .iter()
        .filter_map(|it| contestant(it, by, own))
        .collect();
    let score = |network: Network| {
        let all = own.networks.iter();
        all.filter(|it| it.network == network)
            .map(OwnNetwork::score)
            .fold(0.0, f64::max)
    };
    let order = in_order(contestants, score);
    let costs: Option<Vec<f64>> = order
        .iter()
        .map(|it| {
            own.networks
                .iter()
                .find(|own| own.network == it.network)?
                .cost()
        })
        .collect();
    Some(Ranking { by, order, costs })
}

fn contestant(it: &OwnNetwork, by: By, own: &Own) -> Option<Contestant> {
    let (value, draws) = match by {
        By::Net => {
            let cost = it.cost()?;
            let net = |revenue: f64| own.margin * revenue - cost;
            let draws = draws_of_revenue(it, own)?;
            (net(it.revenue?), draws.into_iter().map(net).collect())
        }
        By::Revenue => (it.revenue?, draws_of_revenue(it, own)?),
        By::PeoplePerCost | By::People => {
            let people = it.people?;
            let cost = match by {
                By::PeoplePerCost => it.cost()?,
                By::People | By::Net | By::Revenue => 1.0,
            };
            let draws = draws_of_people(it.network, people);
            let draws = draws.into_iter().map(|people| people / cost).collect();
            (people.value / cost, draws)
        }
    };
    Some(Contestant::new(it.network, value, draws))
}

/// Compares draws: probabilities, ranks, and the order by the middle of what was drawn.
pub(super) fn in_order(
    mut contestants: Vec<Contestant>,
    score: impl Fn(Network) -> f64,
) -> Vec<Contestant> {
    let draws: Vec<Vec<f64>> = contestants.iter().map(|it| it.draws.clone()).collect();
    let best = probability_best_of_draws(&draws);
    let n = contestants.len();
    let mut ranks: Vec<Vec<f64>> = vec![Vec::with_capacity(DRAWS); n];
    let mut second = vec![0_u32; n];
    for draw in 0..DRAWS {
        let mut order: Vec<usize> = (0..n).collect();
        let at = |place: usize| {
            draws
                .get(place)
                .and_then(|own| own.get(draw))
                .copied()
                .unwrap_or(f64::NEG_INFINITY)
        };
        order.sort_by(|a, b| at(*b).total_cmp(&at(*a)).then(a.cmp(b)));
        for (place, rank) in order.into_iter().zip(1_u32..) {
            if let Some(own) = ranks.get_mut(place) {
                own.push(f64::from(rank));
            }
            if let (2, Some(n)) = (rank, second.get_mut(place)) {
                *n += 1;
            }
        }
    }
    for (((it, best), ranks), second) in contestants.iter_mut().zip(best).zip(ranks).zip(second) {
        it.best = best;
        it.best_two = (best + f64::from(second) / DRAWS as f64).min(1.0);
        it.ranks = rank_range(ranks);
    }
    contestants.sort_by(|a, b| {
        b.middle
            .total_cmp(&a.middle)
            .then(score(b.network).total_cmp(&score(a.network)))
            .then(a.network.cmp(&b.network))
    });
    contestants
}

/// A contestant of people, for those that are not the business's own.
pub(super) fn of_people(network: Network, people: Ranged) -> Contestant {
    Contestant::new(network, people.value, draws_of_people(network, people))
}

/// Whole ranks between which nine of ten draws are.
fn rank_range(mut ranks: Vec<f64>) -> Interval {
    ranks.sort_by(f64::total_cmp);
    let at = |part: f64| {
        let last = ranks.len().saturating_sub(1);
        let place = (0..=last).find(|place| *place as f64 >= part * last as f64);
        place
            .and_then(|place| ranks.get(place))
            .copied()
            .unwrap_or(1.0)
    };
    let outside = (1.0 - LIKELY) / 2.0;
    Interval {
        low: at(outside),
        high: at(1.0 - outside),
    }
}

/// What a network is to be in the split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// It shares what the others leave.
    Deserving,
    /// It stays what it is, as what would speak for it is not measured.
    Held,
    /// It shares the exploration floor with the others of its kind.
    Parked,
}

/// The split: the parked ones share a floor to learn from, a held one stays; the rest goes by what each
/// earned for its cost where that is known, else by the probability to be best.
pub(super) fn budget(ranking: &Ranking, places: &[Place], own: &Own) -> Budget {
    let costs = ranking.costs.as_deref();
    let total: Option<f64> = costs.map(|costs| costs.iter().sum());
    let total = total.filter(|total| *total > 0.0);
    let before: Option<Vec<f64>> = costs
        .zip(total)
        .map(|(costs, total)| costs.iter().map(|cost| cost / total).collect());
    let now = |place: usize| {
        before
            .as_ref()
            .and_then(|before| before.get(place))
            .copied()
    };
    let n_parked = places.iter().filter(|it| **it == Place::Parked).count();
    let floor = EXPLORATION / (n_parked.max(1) as f64);
    let mut shares: Vec<f64> = (places.iter().enumerate())
        .map(|(place, kind)| match (kind, now(place)) {
            (Place::Parked, None) => floor,
            (Place::Parked, Some(now)) => now.min(floor).max(now * (1.0 - MOST_CHANGE)),
            (Place::Held, Some(now)) => now,
            (Place::Held, None) | (Place::Deserving, _) => 0.0,
        })
        .collect();
    let is_split = |place: usize| match places.get(place) {
        Some(Place::Deserving) => true,
        Some(Place::Held) => before.is_none(),
        Some(Place::Parked) | None => false,
    };
    let split: Vec<usize> = (0..places.len()).filter(|place| is_split(*place)).collect();
    let responses: Option<Vec<f64>> = costs
        .filter(|_| ranking.by == By::Net)
        .map(|costs| {
            let of = |place: usize| {
                let network = ranking.order.get(place)?.network;
                let it = own.networks.iter().find(|own| own.network == network)?;
                response(
                    own.margin * it.revenue?,
                    *costs.get(place)?,
                    DEFAULT_ELASTICITY,
                )
            };
            split.iter().map(|place| of(*place)).collect()
        })
        .and_then(|all: Option<Vec<f64>>| all);
    let by_response = responses.is_some();
    let elasticity = if by_response { DEFAULT_ELASTICITY } else { 0.0 };
    let weights = responses.unwrap_or_else(|| {
        let best = split.iter().filter_map(|place| ranking.order.get(*place));
        best.map(|it| it.best).collect()
    });
    let split_now: Option<Vec<f64>> = split.iter().map(|place| now(*place)).collect();
    let limits = split_now.as_deref().map(|before| (before, MOST_CHANGE));
    let rest = (1.0 - shares.iter().sum::<f64>()).max(0.0);
    let parts = budget_shares(&weights, elasticity, EXPLORATION, limits);
    for (place, part) in split.iter().zip(parts) {
        if let Some(share) = shares.get_mut(*place) {
            *share = part * rest;
        }
    }
    if let Some(before) = &before {
        within_growth(&mut shares, before, places);
    }
    Budget {
        shares,
        before,
        total,
        by_response,
    }
}

/// Takes off what is more than a share may grow in a month; it goes to the others that deserve it as far
/// as they may grow, and what is left stays where it was.
fn within_growth(shares: &mut [f64], before: &[f64], places: &[Place]) {
    let most = |place: usize| {
        let now = before.get(place).copied().unwrap_or(0.0);
        match places.get(place) {
            Some(Place::Deserving) => (now * (1.0 + MOST_CHANGE)).max(EXPLORATION),
            Some(Place::Held | Place::Parked) | None => now,
        }
    };
    for (place, share) in shares.iter_mut().enumerate() {
        *share = share.min(most(place));
    }
    let mut left = (1.0 - shares.iter().sum::<f64>()).max(0.0);
    for kind in [Place::Deserving, Place::Held, Place::Parked] {
        for (place, share) in shares.iter_mut().enumerate() {
            if places.get(place) == Some(&kind) {
                let more = (most(place) - *share).clamp(0.0, left);
                *share += more;
                left -= more;
            }
        }
    }
}
