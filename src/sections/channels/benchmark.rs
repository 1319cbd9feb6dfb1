//! Networks that the business is not on, ranked from populations that others counted; never one list
//! with its own audience.

use std::collections::{BTreeMap, BTreeSet};

use super::super::MeasureInput;
use super::super::populations::{self, people_in};
use super::super::shares::{self, Observed, Seen};
use super::rank::{in_order, of_people, open_ones};
use super::{Ranged, about, is_social, plain};
use crate::canonical::{AudienceTable, Population};
use crate::domain::{Base, CountryCode, Date, Dimension, Network};
use crate::findings::{Basis, Estimate, Finding, Quantity, Verdict};
use crate::measures::{Interval, joint};
use crate::profile::{Profile, Rule};

/// The odds ratio within which two traits of people are taken to be tied, as in the fit.
const ASSOCIATION: f64 = 2.0;

/// How much of a population is in the profile.
#[derive(Clone, Debug)]
struct Part {
    country: Option<CountryCode>,
    share: Ranged,
    /// The most that the numbers leave open, without chance: a population is no sample.
    most: f64,
    /// People in the population, where it counts them.
    people: Option<f64>,
    measured: BTreeSet<Dimension>,
    missing: BTreeSet<Dimension>,
    origins: BTreeSet<String>,
    date: Option<Date>,
    ungrouped: bool,
}

/// Whether a rule asks something of a person; mixes and limits ask something of the crowd.
fn asks_persons(rule: &Rule) -> bool {
    match rule {
        Rule::Ages { .. } | Rule::Any(_) => true,
        Rule::Shares(_) | Rule::AtLeast(_) | Rule::AtMost(_) => false,
    }
}

/// The countries that a profile names, where it asks for some.
fn countries_of(profile: &Profile) -> Option<Vec<CountryCode>> {
    match &profile.demand(Dimension::Country)?.rule {
        Rule::Any(values) => Some(
            values
                .iter()
                .filter_map(|it| CountryCode::new(it))
                .collect(),
        ),
        Rule::Ages { .. } | Rule::Shares(_) | Rule::AtLeast(_) | Rule::AtMost(_) => None,
    }
}

/// The newest population of each dimension, as tables.
fn tables_of(populations: &[&Population], input: &MeasureInput<'_>) -> Vec<AudienceTable> {
    let mut newest: BTreeMap<Dimension, &Population> = BTreeMap::new();
    for population in populations {
        let rank = |it: &Population| (it.date, it.origin.clone());
        let best = newest.entry(population.dimension).or_insert(population);
        if rank(population) > rank(best) {
            *best = population;
        }
    }
    let people = newest.values().filter_map(|it| people_in(it));
    let people = people.reduce(f64::max);
    newest
        .values()
        .map(|population| populations::table(population, people, input.month))
        .collect()
}

/// The part of one population that is in the profile; none where nothing of it is measured, or it
/// lives where the profile does not ask.
fn part_of(
    populations: &[&Population],
    profile: &Profile,
    input: &MeasureInput<'_>,
) -> Option<Part> {
    let country = populations.first()?.country;
    let asked = countries_of(profile);
    let lives_there = country
        .zip(asked.as_ref())
        .map(|(country, asked)| asked.contains(&country));
    if lives_there == Some(false) {
        return None;
    }
    let tables = tables_of(populations, input);
    let references: Vec<&AudienceTable> = tables.iter().collect();
    let ages = shares::ages(&references, None);
    let mut seen: Vec<Seen> = Vec::new();
    let (mut measured, mut missing) = (BTreeSet::new(), BTreeSet::new());
    let demands = profile.demands.iter();
    for demand in demands.filter(|demand| asks_persons(&demand.rule)) {
        if demand.dimension == Dimension::Country && lives_there == Some(true) {
            measured.insert(demand.dimension);
            continue;
        }
        match shares::observe(&references, &ages, profile, demand) {
            Ok(Observed::Inside { people, .. }) => {
                measured.insert(demand.dimension);
                seen.push(*people);
            }
            Ok(Observed::Mix(_)) | Err(_) => {
                missing.insert(demand.dimension);
            }
        }
    }
    if seen.is_empty() {
        return None;
    }
    let in_part = !missing.is_empty();
    Some(Part {
        country,
        share: product_of(&seen, in_part),
        most: seen.iter().map(|it| it.hard.high).fold(1.0, f64::min),
        people: populations
            .iter()
            .filter_map(|it| people_in(it))
            .reduce(f64::max),
        measured,
        missing,
        origins: populations
            .iter()
            .filter_map(|it| it.origin.clone())
            .collect(),
        date: populations.iter().filter_map(|it| it.date).max(),
        ungrouped: seen.iter().any(|it| it.ungrouped),
    })
}

/// The share in all of these, as if they were independent, with what an association may do to it.
fn product_of(seen: &[Seen], in_part: bool) -> Ranged {
    let values: Vec<f64> = seen.iter().map(|it| it.value).collect();
    let ranges: Vec<Interval> = seen.iter().map(Seen::range).collect();
    let bounds: Vec<Interval> = seen.iter().map(|it| it.hard).collect();
    let value = joint::product(&values);
    let likely = match ranges.as_slice() {
        [only] => *only,
        several => joint::likely(several, ASSOCIATION),
    };
    let hard = joint::frechet(&bounds);
    let likely = Interval {
        low: likely.low.min(value),
        high: likely.high.max(value),
    };
    Ranged {
        value,
        likely,
        hard: Interval {
            low: if in_part {
                0.0
            } else {
                hard.low.min(likely.low)
            },
            high: hard.high.max(likely.high),
        },
    }
}

/// The parts of the populations of a network, or of everybody: by country where the profile names
/// countries that are listed, else of everywhere.
fn parts_of(network: Option<Network>, profile: &Profile, input: &MeasureInput<'_>) -> Vec<Part> {
    let mut countries: BTreeMap<Option<CountryCode>, Vec<&Population>> = BTreeMap::new();
    for population in &input.canonical.populations {
        if population.network == network {
            let own = countries.entry(population.country).or_default();
            own.push(population);
        }
    }
    let asks_countries = countries_of(profile).is_some();
    let parts: Vec<Part> = countries
        .values()
        .filter_map(|populations| part_of(populations, profile, input))
        .collect();
    let (by_country, everywhere): (Vec<Part>, Vec<Part>) =
        parts.into_iter().partition(|part| part.country.is_some());
    if (asks_countries && !by_country.is_empty()) || everywhere.is_empty() {
        by_country
    } else {
        everywhere
    }
}

/// The people in the profile who live in all the countries that it asks for, as far as a benchmark
/// counts them; none where it does not tell every dimension of the profile, as the number would be the
/// same for narrower profiles.
pub(super) fn people_of_countries(input: &MeasureInput<'_>) -> Option<Counted> {
    let profile = input.profiles.first()?;
    let parts = parts_of(None, profile, input);
    let counted: BTreeSet<CountryCode> = parts.iter().filter_map(|part| part.country).collect();
    let is_whole = match countries_of(profile) {
        Some(asked) => asked.iter().all(|country| counted.contains(country)),
        None => parts.iter().any(|part| part.country.is_none()),
    };
    let people: Option<Vec<f64>> = parts
        .iter()
        .map(|part| Some(part.people? * part.most))
        .collect();
    let is_whole = is_whole && parts.iter().all(|part| part.missing.is_empty());
    let people: f64 = people.filter(|_| is_whole)?.iter().sum();
    let countries: Vec<&str> = counted.iter().map(CountryCode::as_str).collect();
    let likely = parts
        .iter()
        .filter_map(|part| Some(part.people? * part.share.value))
        .sum();
    (people > 0.0).then(|| Counted {
        people,
        likely,
        baseline: if countries.is_empty() {
            "everybody".to_owned()
        } else {
            format!("country:{}", countries.join(","))
        },
    })
}

/// People whom a benchmark counts.
#[derive(Clone, Debug)]
pub(super) struct Counted {
    /// How many, at most.
    pub(super) people: f64,
    /// How many, with ages ungrouped and by every dimension of the profile.
    pub(super) likely: f64,
    /// The stable name of who is counted.
    pub(super) baseline: String,
}

/// What a benchmark says of one network.
struct Benchmark {
    network: Network,
    share: Ranged,
    people: Option<Ranged>,
    parts: Vec<Part>,
    missing: BTreeSet<Dimension>,
}

impl Benchmark {
    fn of(network: Network, parts: Vec<Part>) -> Option<Self> {
        parts.first()?;
        let sum = |ranges: &[Ranged]| Ranged {
            value: ranges.iter().map(|it| it.value).sum(),
            likely: Interval {
                low: ranges.iter().map(|it| it.likely.low).sum(),
                high: ranges.iter().map(|it| it.likely.high).sum(),
            },
            hard: Interval {
                low: ranges.iter().map(|it| it.hard.low).sum(),
                high: ranges.iter().map(|it| it.hard.high).sum(),
            },
        };
        let counted: Option<Vec<(f64, Ranged)>> = parts
            .iter()
            .map(|part| Some((part.people?, part.share.times(part.people?))))
            .collect();
        let people = counted.map(|counted| {
            let all: f64 = counted.iter().map(|(people, _)| people).sum();
            let inside: Vec<Ranged> = counted.into_iter().map(|(_, inside)| inside).collect();
            (all, sum(&inside))
        });
        let share = if let Some((all, inside)) = &people {
            inside.times(1.0 / all)
        } else {
            // How large the countries are is not known: somewhere between the lowest and the highest.
            let all: Vec<Ranged> = parts.iter().map(|part| part.share).collect();
            let mean = sum(&all).times(1.0 / all.len() as f64);
            let widest = |of: fn(&Ranged) -> Interval| Interval {
                low: all.iter().map(|it| of(it).low).fold(1.0, f64::min),
                high: all.iter().map(|it| of(it).high).fold(0.0, f64::max),
            };
            Ranged {
                value: mean.value,
                likely: widest(|it| it.likely),
                hard: widest(|it| it.hard),
            }
        };
        let missing = parts
            .iter()
            .flat_map(|part| part.missing.iter().copied())
            .collect();
        Some(Self {
            network,
            share,
            people: people.map(|(_, inside)| inside),
            parts,
            missing,
        })
    }

    /// What stands behind it, as machine-readable remarks.
    fn remarks(&self) -> String {
        let list = |names: BTreeSet<String>| names.into_iter().collect::<Vec<_>>().join(",");
        let dimensions = |of: fn(&Part) -> &BTreeSet<Dimension>| {
            let all = self.parts.iter().flat_map(of);
            list(all.map(|it| it.id().to_owned()).collect())
        };
        let countries = self.parts.iter().filter_map(|part| part.country);
        let date = self.parts.iter().filter_map(|part| part.date).max();
        let date = date.map_or_else(String::new, |date| date.to_string());
        let origins = self.parts.iter().flat_map(|part| part.origins.clone());
        // A remark ends at a semicolon, and a source is whatever the user wrote.
        let origins = origins.map(|it| it.replace([';', ','], " ")).collect();
        [
            ("measured", dimensions(|part| &part.measured)),
            ("not_measured", dimensions(|part| &part.missing)),
            (
                "countries",
                list(countries.map(|it| it.to_string()).collect()),
            ),
            ("date", date),
            ("origins", list(origins)),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}:{value}"))
        .collect::<Vec<_>>()
        .join(";")
    }
}

/// Puts what populations say of the networks that are not among `ours`.
pub(super) fn put(ours: &[Network], input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
    let Some(profile) = input.profiles.first() else {
        return;
    };
    let listed = input.canonical.populations.iter();
    let networks: BTreeSet<Network> = listed.filter_map(|it| it.network).collect();
    let known: Vec<Benchmark> = networks
        .into_iter()
        .filter(|network| is_social(*network) && !ours.contains(network))
        .filter_map(|network| Benchmark::of(network, parts_of(Some(network), profile, input)))
        .collect();
    for it in &known {
        let ungrouped = it.parts.iter().any(|part| part.ungrouped);
        for (measure, quantity, number) in [
            ("benchmark_share", Quantity::Share, Some(it.share)),
            ("benchmark_people", Quantity::People, it.people),
        ] {
            let Some(number) = number else { continue };
            let estimate = Estimate {
                value: number.value,
                likely: Some(number.likely),
                hard: Some(number.hard),
                basis: Basis {
                    base: (quantity == Quantity::Share).then_some(Base::Everybody),
                    ungrouped,
                    method: "product_of_populations",
                    baseline: Some(format!("network:{}", it.network.id())),
                    ..Basis::default()
                },
            };
            let finding = about(input, measure, Some(it.network), quantity)
                .estimate(estimate)
                .text(it.remarks());
            findings.push(if it.missing.is_empty() {
                finding
            } else {
                finding.verdict(Verdict::MeasuredInPart)
            });
        }
    }
    put_order(&known, input, findings);
}

/// Ranks them: by people where all are counted, else by shares.
fn put_order(known: &[Benchmark], input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
    let all_counted = known.iter().all(|it| it.people.is_some());
    let missing: Vec<&BTreeSet<Dimension>> = known.iter().map(|it| &it.missing).collect();
    let open = open_ones(&missing);
    let (open, closed): (Vec<_>, Vec<_>) = known.iter().zip(open).partition(|(_, open)| *open);
    // Nobody of these may be in the profile: a number that is only the most it can be has no rank.
    for (it, _) in open {
        let rank = about(input, "benchmark_rank", Some(it.network), Quantity::Count);
        findings.push(rank.verdict(Verdict::NotMeasured));
    }
    let contestants = closed
        .into_iter()
        .map(|(it, _)| {
            let number = it.people.filter(|_| all_counted).unwrap_or(it.share);
            of_people(it.network, number)
        })
        .collect();
    let order = in_order(contestants, |_| 0.0);
    let method = if all_counted { "people" } else { "share" };
    for (it, rank) in order.iter().zip(1_u32..) {
        let mut estimate = plain(f64::from(rank), method);
        estimate.likely = Some(it.ranks);
        let finding = about(input, "benchmark_rank", Some(it.network), Quantity::Count);
        let is_told = order
            .split_first()
            .is_some_and(|(best, others)| others.iter().all(|other| best.is_above(other)));
        let finding = finding.estimate(estimate);
        findings.push(if rank == 1 && !is_told {
            finding.verdict(Verdict::NotToldApart)
        } else {
            finding
        });
        findings.push(
            about(input, "benchmark_best", Some(it.network), Quantity::Share)
                .estimate(plain(it.best, "draws")),
        );
    }
}
