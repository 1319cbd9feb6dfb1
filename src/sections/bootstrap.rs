//! Ranges by resampling, for those who ask: every table is drawn anew from as many people with the same
//! shares, everything is measured again, and where nine of ten of the numbers lie is told.
//!
//! The draws depend on the tables alone, so the same files give the same ranges, in whatever order and
//! on however many processors.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::thread;

use super::MeasureInput;
use super::audience;
use super::shares::{self, Crowd};
use super::words::{Found, Words, remark};
use crate::canonical::{AudienceTable, Canonical, Completeness};
use crate::diag::Place;
use crate::domain::{Audience, Dimension, Label, Unit};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject};
use crate::i18n::Args;
use crate::measures::Interval;
use crate::measures::resampling::{Generator, percentile_interval};
use crate::profile::Profile;
use crate::report::Block;

/// The part of the drawn numbers that a range holds.
const LIKELY: f64 = 0.90;

/// Shares of a complete table may miss one by this much before the lack counts as people.
const SUM_SLACK: f64 = 0.01;

/// What is measured in every draw, and what its range is called.
const MEASURED: [(&str, &str); 5] = [
    ("fit_score", "fit_score_bootstrap"),
    ("share_in_profile", "share_in_profile_bootstrap"),
    ("core_from", "core_from_bootstrap"),
    ("core_to", "core_to_bootstrap"),
    ("mean_distance", "mean_distance_bootstrap"),
];

/// The findings on which ranges are put: one a key.
type Measured = BTreeMap<(&'static str, Subject), Finding>;

/// How a table is drawn anew.
enum Plan {
    /// Not at all: nobody knows how many people stand behind it.
    Fixed,
    /// So many people over all cells, and over those who are in none.
    Whole {
        people: f64,
        weights: Vec<f64>,
        /// What all weights are together in the unit of the table.
        whole: f64,
    },
    /// Each cell by itself: a person can be in several.
    Each { people: f64, shares: Vec<f64> },
}

/// A table, how it is drawn, and the bytes that say which table it is.
struct Drawn<'a> {
    table: &'a AudienceTable,
    plan: Plan,
    seed: Vec<u8>,
}

/// Ranges of the score, of the share in the declared ages, of the core's ends and of the distance to the
/// declared ages, each from `n_draws` draws.
pub(super) fn measure(input: &MeasureInput<'_>, n_draws: usize) -> Vec<Finding> {
    let n_threads = thread::available_parallelism().map_or(1, usize::from);
    ranges(input, n_draws, n_threads)
}

fn ranges(input: &MeasureInput<'_>, n_draws: usize, n_threads: usize) -> Vec<Finding> {
    let (profiles, min_people) = (input.profiles, input.options.min_people);
    let asked: BTreeSet<Dimension> = profiles
        .iter()
        .flat_map(|profile| &profile.demands)
        .map(|demand| demand.dimension)
        .chain([Dimension::Age])
        .collect();
    let tables: Vec<Drawn<'_>> = input
        .canonical
        .tables
        .iter()
        .filter(|table| table.dimensions.iter().any(|own| asked.contains(own)))
        .map(Drawn::new)
        .collect();
    let base = measure_once(
        tables.iter().map(|drawn| drawn.table.clone()).collect(),
        profiles,
        min_people,
    );
    let keys: Vec<&(&'static str, Subject)> = base.keys().collect();
    let n_cores = |measured: &Measured, key: &(&'static str, Subject)| {
        let of = |segment: &str| {
            let subject = Subject {
                segment: Some(segment.to_owned()),
                ..key.1.clone()
            };
            usize::from(measured.contains_key(&("core_from", subject)))
        };
        of("1") + of("2")
    };
    // One row a draw, one number a key: the same whatever thread it was made on.
    let draw = |place: usize| -> Vec<f64> {
        let drawn = tables.iter().map(|table| table.draw(place)).collect();
        let measured = measure_once(drawn, profiles, min_people);
        keys.iter()
            .map(|key| {
                let is_core = key.0.starts_with("core_");
                let is_alike = !is_core || n_cores(&measured, key) == n_cores(&base, key);
                measured
                    .get(*key)
                    .filter(|_| is_alike)
                    .and_then(Finding::value)
                    .unwrap_or(f64::NAN)
            })
            .collect()
    };
    let rows = in_threads(n_draws, n_threads, &draw);
    let undrawn = undrawn(input.canonical, &tables, &asked);
    keys.iter()
        .enumerate()
        .filter_map(|(column, key)| {
            let finding = base.get(*key)?;
            let values: Vec<f64> = rows
                .iter()
                .filter_map(|row| row.get(column).copied())
                .filter(|value| value.is_finite())
                .collect();
            ranged(finding, &values, n_draws, &undrawn, profiles)
        })
        .collect()
}

/// The rows of all draws in their order, made on several threads.
fn in_threads(
    n_draws: usize,
    n_threads: usize,
    draw: &(dyn Fn(usize) -> Vec<f64> + Sync),
) -> Vec<Vec<f64>> {
    let each = n_draws.div_ceil(n_threads.max(1)).max(1);
    let starts: Vec<usize> = (0..n_draws).step_by(each).collect();
    thread::scope(|scope| {
        let running: Vec<_> = starts
            .into_iter()
            .map(|start| {
                let own = start..(start + each).min(n_draws);
                scope.spawn(move || own.map(draw).collect::<Vec<_>>())
            })
            .collect();
        running
            .into_iter()
            .flat_map(|part| part.join().unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
    })
}

/// What is told of some tables, by the same code as in every run.
fn measure_once(tables: Vec<AudienceTable>, profiles: &[Profile], min_people: f64) -> Measured {
    let canonical = Canonical {
        tables,
        ..Canonical::default()
    };
    let audiences = shares::by_audience(&canonical);
    let ages = shares::ages_of(&audiences);
    let mut measured = Measured::new();
    for ((audience, channels), ages) in audiences.iter().zip(&ages) {
        let crowd = Crowd::new(*audience, channels, ages);
        let of_profiles = profiles
            .iter()
            .flat_map(|profile| crowd.measure(profile, min_people));
        let of_ages = audience::measure_ages_of(&crowd, profiles, min_people);
        for finding in of_profiles.chain(of_ages) {
            let is_wanted = MEASURED
                .iter()
                .any(|(measure, _)| *measure == finding.measure)
                && (finding.measure != "share_in_profile"
                    || finding.subject.dimension == Some(Dimension::Age));
            if is_wanted && finding.estimate.is_some() {
                measured.insert((finding.measure, finding.subject.clone()), finding);
            }
        }
    }
    measured
}

/// Which table one is: where it starts, of whom and by what. Not its numbers: they are many, and what is
/// not a number is never equal to itself.
type TableKey<'a> = (&'a Place, Audience, &'a str, &'a [Dimension]);

fn key_of(table: &AudienceTable) -> TableKey<'_> {
    (
        &table.place,
        table.audience,
        &table.channel.name,
        &table.dimensions,
    )
}

/// The dimensions of each channel whose table is not drawn.
fn undrawn(
    canonical: &Canonical,
    tables: &[Drawn<'_>],
    asked: &BTreeSet<Dimension>,
) -> BTreeMap<(Audience, String), BTreeMap<Dimension, bool>> {
    let fixed: BTreeSet<TableKey<'_>> = tables
        .iter()
        .filter(|drawn| matches!(drawn.plan, Plan::Fixed))
        .map(|drawn| key_of(drawn.table))
        .collect();
    let fixed = &fixed;
    // In the order in which the sections look at them. A table without any dimension that is asked is
    // looked at by nobody.
    shares::by_audience(canonical)
        .into_iter()
        .flat_map(|(audience, channels)| {
            channels.into_iter().map(move |(name, tables)| {
                let dimensions: BTreeMap<Dimension, bool> = asked
                    .iter()
                    .filter_map(|dimension| {
                        let block = shares::block(&tables, *dimension).ok()?;
                        Some((*dimension, fixed.contains(&key_of(block.table))))
                    })
                    .collect();
                ((audience, name.to_owned()), dimensions)
            })
        })
        .collect()
}

/// A finding with the range of its drawn values; none where there is nothing to say.
fn ranged(
    finding: &Finding,
    values: &[f64],
    n_draws: usize,
    undrawn: &BTreeMap<(Audience, String), BTreeMap<Dimension, bool>>,
    profiles: &[Profile],
) -> Option<Finding> {
    let (_, name) = MEASURED
        .iter()
        .find(|(measure, _)| *measure == finding.measure)?;
    let estimate = finding.estimate.as_ref()?;
    let new = Finding::new(
        finding.section,
        name,
        finding.subject.clone(),
        finding.quantity,
    );
    let is_score = finding.quantity == Quantity::Points;
    let dimensions: BTreeSet<Dimension> = if is_score {
        profiles
            .iter()
            .find(|profile| Some(&profile.name) == finding.subject.profile.as_ref())?
            .demands
            .iter()
            .map(|demand| demand.dimension)
            .collect()
    } else {
        BTreeSet::from([Dimension::Age])
    };
    let mut held: BTreeSet<Dimension> = BTreeSet::new();
    let mut unknown: BTreeSet<&str> = BTreeSet::new();
    let mut is_any_drawn = false;
    let channels = undrawn.iter().filter(|((audience, channel), _)| {
        let is_own = finding
            .subject
            .channel
            .as_ref()
            .is_none_or(|own| own == channel);
        let counts = is_score || estimate.basis.channels.contains(channel);
        finding.subject.audience == Some(*audience) && is_own && counts
    });
    for ((_, channel), fixed) in channels {
        for (dimension, is_fixed) in fixed {
            if !dimensions.contains(dimension) {
                continue;
            }
            if *is_fixed {
                held.insert(*dimension);
                unknown.insert(channel);
            } else {
                is_any_drawn = true;
            }
        }
    }
    let joined = |parts: Vec<&str>| parts.join(",");
    if !is_any_drawn || (!is_score && !held.is_empty()) {
        let channels = joined(unknown.into_iter().collect());
        return Some(new.text(format!("people_not_known:{channels}")));
    }
    let mut text = format!("draws:{n_draws}");
    if !held.is_empty() {
        let held: Vec<&str> = held.into_iter().map(Dimension::id).collect();
        text = format!("{text};held:{}", joined(held));
    }
    if values.len() * 2 < n_draws {
        return Some(new.text(format!("{text};unstable")));
    }
    let range = percentile_interval(values, LIKELY)?;
    Some(
        new.estimate(Estimate {
            value: estimate.value,
            likely: Some(Interval {
                low: range.low.min(estimate.value),
                high: range.high.max(estimate.value),
            }),
            hard: None,
            basis: Basis {
                method: "bootstrap",
                ..estimate.basis.clone()
            },
        })
        .text(text),
    )
}

impl<'a> Drawn<'a> {
    fn new(table: &'a AudienceTable) -> Self {
        Self {
            table,
            plan: plan(table),
            seed: seed(table),
        }
    }

    /// The table as it would be of other people of the same kind.
    fn draw(&self, place: usize) -> AudienceTable {
        let mut table = self.table.clone();
        let number = (place as u64).to_le_bytes();
        let mut generator = Generator::seeded(&[b"bootstrap", &self.seed, &number]);
        let values: Vec<f64> = match &self.plan {
            Plan::Fixed => return table,
            Plan::Whole {
                people,
                weights,
                whole,
            } => {
                let counts = generator.multinomial(*people, weights);
                counts
                    .into_iter()
                    .map(|count| count / people * whole)
                    .collect()
            }
            Plan::Each { people, shares } => shares
                .iter()
                .map(|share| generator.binomial(*people, *share) / people)
                .collect(),
        };
        let counted = is_counted(self.table);
        for (cell, value) in table.cells.iter_mut().zip(values) {
            let number = if counted {
                &mut cell.count
            } else {
                &mut cell.share
            };
            if number.is_some() {
                let scale = match (&self.plan, counted) {
                    (Plan::Each { people, .. }, true) => *people,
                    (Plan::Each { .. } | Plan::Whole { .. } | Plan::Fixed, _) => 1.0,
                };
                *number = Some(value * scale);
                cell.at_most = false;
            }
        }
        table
    }
}

/// Whether a table is read by its counts.
fn is_counted(table: &AudienceTable) -> bool {
    let mut numbers = table
        .cells
        .iter()
        .filter(|cell| cell.count.is_some() || cell.share.is_some())
        .peekable();
    numbers.peek().is_some() && numbers.all(|cell| cell.count.is_some())
}

/// The numbers of the cells; one that is only an upper bound is half of it.
fn numbers(table: &AudienceTable) -> Vec<f64> {
    let counted = is_counted(table);
    table
        .cells
        .iter()
        .map(|cell| {
            let number = if counted { cell.count } else { cell.share };
            let number = number.filter(|number| number.is_finite() && *number > 0.0);
            number.unwrap_or(0.0) / if cell.at_most { 2.0 } else { 1.0 }
        })
        .collect()
}

fn plan(table: &AudienceTable) -> Plan {
    if table.unit != Unit::People {
        return Plan::Fixed;
    }
    let counted = is_counted(table);
    let mut weights = numbers(table);
    let sum: f64 = weights.iter().sum();
    let stated = table
        .total
        .map(|total| total.people)
        .filter(|people| people.is_finite() && *people > 0.0);
    if table
        .dimensions
        .iter()
        .any(|dimension| dimension.is_multi_label())
    {
        return match stated {
            Some(people) => Plan::Each {
                people,
                shares: weights
                    .into_iter()
                    .map(|number| if counted { number / people } else { number })
                    .collect(),
            },
            None => Plan::Fixed,
        };
    }
    let is_complete = table.completeness == Completeness::Complete;
    let (people, all) = if counted {
        let all = stated.filter(|_| !is_complete).unwrap_or(sum).max(sum);
        (Some(all), all)
    } else {
        let missing = 1.0 - sum;
        let is_rounding = missing < SUM_SLACK && is_complete;
        (stated, if is_rounding { sum } else { sum.max(1.0) })
    };
    let Some(people) = people.filter(|people| *people >= 1.0 && sum > 0.0) else {
        return Plan::Fixed;
    };
    // Who is in no cell is drawn too.
    weights.push((all - sum).max(0.0));
    Plan::Whole {
        people,
        weights,
        whole: all,
    }
}

/// What tells a table from others: its numbers and whose they are, not its file.
fn seed(table: &AudienceTable) -> Vec<u8> {
    let mut seed = Vec::new();
    let mut put = |bytes: &[u8]| {
        seed.extend((bytes.len() as u64).to_le_bytes());
        seed.extend(bytes);
    };
    put(table.audience.id().as_bytes());
    put(table.channel.name.as_bytes());
    for dimension in &table.dimensions {
        put(dimension.id().as_bytes());
    }
    let people = table.total.map_or(0.0, |total| total.people);
    put(&people.to_le_bytes());
    for (cell, number) in table.cells.iter().zip(numbers(table)) {
        for label in &cell.labels {
            put(Label::to_string(label).as_bytes());
        }
        put(&number.to_le_bytes());
    }
    seed
}

/// The range of a finding that was drawn anew, and how often.
fn told<'a>(
    found: &Found<'a>,
    section: &'static str,
    measure: &'static str,
    subject: &Subject,
) -> Option<(&'a Finding, &'a Estimate, Interval)> {
    let finding = found.one(section, measure, subject)?;
    let estimate = finding.estimate.as_ref()?;
    Some((finding, estimate, estimate.likely?))
}

fn draws(finding: &Finding) -> f64 {
    remark(finding, "draws")
        .and_then(|draws| draws.parse().ok())
        .unwrap_or(0.0)
}

/// Why there is no range by resampling.
fn not_done(found: &Found<'_>, words: Words<'_>, finding: &Finding) -> Option<Block> {
    let audience = finding.subject.audience?;
    let args = words.named(found, audience);
    if let Some(channels) = remark(finding, "people_not_known") {
        let channels: Vec<String> = channels.split(',').map(str::to_owned).collect();
        let args = args.text("channels", words.channels(&channels));
        return Some(Block::Note(words.get("bootstrap-not-known", &args)));
    }
    remark(finding, "unstable")?;
    let args = args.number("draws", draws(finding));
    Some(Block::Note(words.get("bootstrap-unstable", &args)))
}

/// The range of the score by resampling, and of the share in the declared ages.
pub(super) fn fit_note(found: &Found<'_>, words: Words<'_>, subject: &Subject) -> Option<Block> {
    let score = found.one("fit", "fit_score_bootstrap", subject)?;
    let Some((_, estimate, range)) = told(found, "fit", "fit_score_bootstrap", subject) else {
        return not_done(found, words, score);
    };
    let args = words
        .named(found, subject.audience?)
        .number("draws", draws(score))
        .text("score", words.points(estimate.value))
        .text("range", words.points_range(range));
    let mut text = words.get("bootstrap-score", &args);
    if let Some(held) = remark(score, "held") {
        let args = Args::new().text("dimensions", words.dimensions(held));
        text = words.sentences(text, words.get("bootstrap-held", &args));
    }
    let share = found
        .all("fit", "share_in_profile_bootstrap")
        .find(|finding| {
            Subject {
                dimension: None,
                segment: None,
                ..finding.subject.clone()
            } == *subject
        });
    if let Some(range) = share.and_then(|finding| finding.estimate.as_ref()?.likely) {
        let args = words
            .named(found, subject.audience?)
            .text("range", words.range(range));
        text = words.sentences(text, words.get("bootstrap-share", &args));
    }
    let text = words.sentences(text, words.say("bootstrap-chance"));
    Some(Block::Note(text))
}

/// The ranges of the ends of the core by resampling, and of the distance to the declared ages.
pub(super) fn ages_note(found: &Found<'_>, words: Words<'_>, audience: Audience) -> Option<Block> {
    let subject = Subject {
        audience: Some(audience),
        dimension: Some(Dimension::Age),
        ..Subject::default()
    };
    let cores: Vec<String> = ["1", "2"]
        .into_iter()
        .filter_map(|segment| {
            let subject = Subject {
                segment: Some(segment.to_owned()),
                ..subject.clone()
            };
            let end = |measure| told(found, "audience", measure, &subject);
            let (_, from, first) = end("core_from_bootstrap")?;
            let (_, to, last) = end("core_to_bootstrap")?;
            let years = |range: Interval| {
                let (low, high) = (range.low.round(), range.high.round());
                words.points_range(Interval { low, high })
            };
            let args = Args::new()
                .text("from", words.points(from.value))
                .text("to", words.points(to.value))
                .text("first", years(first))
                .text("last", years(last));
            Some(words.get("bootstrap-core-ends", &args))
        })
        .collect();
    let first = Subject {
        segment: Some("1".to_owned()),
        ..subject.clone()
    };
    let ends = found.one("audience", "core_from_bootstrap", &first);
    let distance = Subject {
        profile: found.profile().map(str::to_owned),
        ..subject
    };
    let distance = found.one("audience", "mean_distance_bootstrap", &distance);
    let any = ends.or(distance)?;
    if cores.is_empty() && distance.is_none_or(|finding| finding.estimate.is_none()) {
        return not_done(found, words, any);
    }
    let args = words.named(found, audience).number("draws", draws(any));
    let mut text = if cores.is_empty() {
        words.get("bootstrap-no-core", &args)
    } else {
        let args = args.text("cores", words.texts.list(&cores));
        words.get("bootstrap-core", &args)
    };
    if let Some(range) = distance.and_then(|finding| finding.estimate.as_ref()?.likely) {
        let years = |years: f64| words.texts.number(years, 1);
        let args = words
            .named(found, audience)
            .text("low", years(range.low))
            .text("high", years(range.high));
        text = words.sentences(text, words.get("bootstrap-distance", &args));
    }
    let text = words.sentences(text, words.say("bootstrap-chance"));
    Some(Block::Note(text))
}

#[cfg(test)]
mod tests {
    use super::super::Options;
    use super::*;
    use crate::canonical::{Cell, Channel, Total};
    use crate::domain::{AgeBand, Base, Gender, Month, Network, Period};

    fn table(dimension: Dimension, cells: Vec<(Label, f64)>, people: Option<f64>) -> AudienceTable {
        AudienceTable {
            place: Place::file("a.csv"),
            source: "generic",
            channel: Channel {
                name: "instagram".to_owned(),
                network: Network::Instagram,
                account: None,
            },
            audience: Audience::Followers,
            period: Period::month(Month::new(2026, 10).expect("a month")),
            dimensions: vec![dimension],
            base: Base::Known,
            unit: Unit::People,
            total: people.map(|people| Total {
                people,
                stated_by_export: true,
            }),
            share_step: Some(0.001),
            by_person: false,
            completeness: Completeness::Complete,
            cells: cells
                .into_iter()
                .map(|(label, share)| Cell {
                    labels: vec![label],
                    count: None,
                    share: Some(share),
                    index: None,
                    row: 1,
                    at_most: false,
                })
                .collect(),
        }
    }

    fn ages() -> AudienceTable {
        let shares = [0.04, 0.38, 0.385, 0.115, 0.05, 0.02, 0.01];
        let edges = [13, 18, 25, 35, 45, 55, 65, 100];
        let cells = edges
            .windows(2)
            .zip(shares)
            .map(|(edge, share)| (Label::Age(AgeBand::closed(edge[0], edge[1] - 1)), share))
            .collect();
        table(Dimension::Age, cells, Some(900.0))
    }

    #[test]
    fn a_drawn_table_has_as_many_people() {
        let ages = ages();
        let drawn = Drawn::new(&ages);
        for place in 0..5 {
            let sum: f64 = drawn
                .draw(place)
                .cells
                .iter()
                .filter_map(|cell| cell.share)
                .sum();
            assert!((sum - 1.0).abs() < 1e-9, "{sum}");
        }
        assert_ne!(drawn.draw(0), drawn.draw(1));
        assert_eq!(drawn.draw(3), drawn.draw(3));
        // A list that shows a part of the people stays one: who is on it is drawn with who is not.
        let mut list = table(
            Dimension::City,
            vec![
                (Label::Text("A".to_owned()), 0.2),
                (Label::Text("B".to_owned()), 0.1),
            ],
            Some(10_000.0),
        );
        list.completeness = Completeness::TopList;
        let drawn = Drawn::new(&list).draw(0);
        let sum: f64 = drawn.cells.iter().filter_map(|cell| cell.share).sum();
        // 0.3 with a deviation of sqrt(0.21 / 10000) = 0.0046.
        assert!((sum - 0.3).abs() < 0.02 && (sum - 0.3).abs() > 0.0, "{sum}");
        // Of unknown size nothing is drawn.
        let open = table(
            Dimension::Gender,
            vec![(Label::Gender(Gender::Female), 1.0)],
            None,
        );
        assert_eq!(Drawn::new(&open).draw(0), open);
    }

    /// What is not a number is unequal to itself; the table that has it is the same table.
    #[test]
    fn a_table_that_cannot_be_drawn_is_found_again() {
        let women = |share| vec![(Label::Gender(Gender::Female), share)];
        let mut open = table(Dimension::Gender, women(0.6), None);
        open.cells.extend(
            table(
                Dimension::Gender,
                vec![(Label::Gender(Gender::Male), f64::NAN)],
                None,
            )
            .cells,
        );
        let canonical = Canonical {
            tables: vec![ages(), open],
            ..Canonical::default()
        };
        let drawn: Vec<Drawn<'_>> = canonical.tables.iter().map(Drawn::new).collect();
        let asked = BTreeSet::from([Dimension::Age, Dimension::Gender]);
        let told = undrawn(&canonical, &drawn, &asked);
        let key = (Audience::Followers, "instagram".to_owned());
        let own = BTreeMap::from([(Dimension::Age, false), (Dimension::Gender, true)]);
        assert_eq!(told, BTreeMap::from([(key, own)]));
    }

    #[test]
    fn the_number_of_threads_changes_nothing() {
        let canonical = Canonical {
            tables: vec![ages()],
            ..Canonical::default()
        };
        let options = Options::default();
        let input = MeasureInput {
            canonical: &canonical,
            profiles: &[],
            month: Month::new(2026, 10).expect("a month"),
            found: &[],
            options: &options,
            crowds: &shares::Crowds::new(&canonical),
        };
        let one = ranges(&input, 11, 1);
        assert!(one.iter().any(|it| it.measure == "core_to_bootstrap"));
        for n_threads in [2, 3, 64] {
            assert_eq!(ranges(&input, 11, n_threads), one);
        }
    }
}
