//! From canonical tables to shares with their doubt: what the sections measure with.
//!
//! Everything here is linear or monotone in what was reported, so that bounds are carried end by
//! end. What a list does not show counts as nothing in the best estimate and as the most that it
//! can be in the ranges.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::canonical::{AudienceTable, Canonical, Cell, Completeness};
use crate::domain::{
    AgeBand, Audience, Base, Dimension, Gender, InterestMeaning, Label, MAX_AGE, MIN_AGE, Unit,
    interest_family, interest_meaning, is_interest_within, is_same_interest,
};
use crate::findings::{Basis, Estimate, Finding, Subject, Verdict};
use crate::measures::ungroup::{self, Bin, Curve, UngroupError};
use crate::measures::{Interval, intervals, joint, overlap};
use crate::profile::{Demand, Profile, Rule};

/// The confidence of likely ranges.
const LIKELY: f64 = 0.90;

/// Shares of a complete table may miss one by this much before the lack counts as people whose
/// value is not known.
const SUM_SLACK: f64 = 0.005;

/// A group of this share is large enough to be told.
pub(super) const LARGE: f64 = 0.05;

/// One of this share is, where it has [`LARGE_PEOPLE`].
pub(super) const LARGE_OF_MANY: f64 = 0.02;

/// So many people make a smaller group large enough.
pub(super) const LARGE_PEOPLE: f64 = 100.0;

/// Whether a group of this share is large enough to be told, of so many people as are known.
pub(super) fn is_large(share: f64, people: Option<f64>) -> bool {
    let is_many = people.is_some_and(|people| share * people >= LARGE_PEOPLE);
    share >= LARGE || (is_many && share >= LARGE_OF_MANY)
}

/// Why a dimension has no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reason {
    /// No table has the dimension.
    NoTable,
    /// The tables have an affinity index and no share.
    IndexOnly,
    /// Counts of labels of which a person can have several, without the number of people.
    NoTotal,
    /// All numbers are zero.
    NoNumbers,
    /// Age bands leave ages out, and how many people those are is not known.
    AgeGaps,
    /// Age bands overlap or are not ages at all.
    AgeBands,
    /// The declared ages lie below the first band: nothing is known of them.
    AgesNotReported,
    /// None of the labels is one that the profile names.
    NoLabelMatches,
}

impl Reason {
    /// The stable name in findings.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::NoTable => "no_table",
            Self::IndexOnly => "index_only",
            Self::NoTotal => "no_total",
            Self::NoNumbers => "no_numbers",
            Self::AgeGaps => "age_gaps",
            Self::AgeBands => "age_bands",
            Self::AgesNotReported => "ages_not_reported",
            Self::NoLabelMatches => "no_label_matches",
        }
    }
}

/// A share with its doubt, before it becomes a finding.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Seen {
    /// The best estimate.
    pub(super) value: f64,
    /// The likely range; none where neither sample size nor rounding is known.
    pub(super) likely: Option<Interval>,
    /// The hard bounds.
    pub(super) hard: Interval,
    /// People with a known value behind it, where known.
    pub(super) people: Option<f64>,
    /// What it is a share of.
    pub(super) base: Option<Base>,
    /// Rounding.
    pub(super) step: Option<f64>,
    /// Whether bands were ungrouped.
    pub(super) ungrouped: bool,
    /// Share of the audience whose value is known.
    pub(super) known_share: Option<f64>,
    /// The method.
    pub(super) method: &'static str,
    /// The channels.
    pub(super) channels: BTreeSet<String>,
    /// Machine-readable remarks: `adults_only`, `equal_weights` …
    pub(super) tags: BTreeSet<String>,
}

impl Seen {
    /// The range to carry on: the likely one, or the bare value where there is none.
    pub(super) fn range(&self) -> Interval {
        self.likely.unwrap_or(Interval {
            low: self.value,
            high: self.value,
        })
    }

    /// The bounds that are worth telling: none where the report leaves open less than chance does;
    /// never narrower than the likely range.
    fn told_bounds(&self) -> Option<Interval> {
        let range = self.range();
        let chance_is_all = range.low < self.hard.low - 1e-9 && range.high > self.hard.high + 1e-9;
        if self.likely.is_some() && chance_is_all {
            return None;
        }
        Some(Interval {
            low: self.hard.low.min(range.low),
            high: self.hard.high.max(range.high),
        })
    }

    /// The estimate of a finding.
    pub(super) fn estimate(&self) -> Estimate {
        Estimate {
            value: self.value,
            likely: self.likely,
            hard: self.told_bounds(),
            basis: Basis {
                people: self.people,
                base: self.base,
                rounding_step: self.step,
                ungrouped: self.ungrouped,
                known_share: self.known_share,
                method: self.method,
                channels: self.channels.iter().cloned().collect(),
                baseline: None,
            },
        }
    }

    /// Puts the number into a finding, or says that there are too few people for one.
    pub(super) fn put(&self, finding: Finding, min_people: f64) -> Finding {
        let mut tags = self.tags.clone();
        if let Some(people) = self.people.filter(|_| self.too_few(min_people)) {
            tags.insert(format!("people:{people:.0}"));
        }
        let finding = match joined(&tags) {
            Some(text) => finding.text(text),
            None => finding,
        };
        if self.too_few(min_people) {
            finding.verdict(Verdict::NotEnoughPeople)
        } else {
            finding.estimate(self.estimate())
        }
    }

    /// Whether fewer people than asked are known to stand behind it.
    pub(super) fn too_few(&self, min_people: f64) -> bool {
        self.people.is_some_and(|people| people < min_people)
    }

    fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tags.insert(tag.into());
        self
    }

    /// The same share, seen through a monotone or interval-valued formula.
    fn with(&self, value: f64, likely: Option<Interval>, hard: Interval) -> Self {
        Self {
            value,
            likely,
            hard,
            ..self.clone()
        }
    }
}

/// Remarks in one text.
pub(super) fn joined(tags: &BTreeSet<String>) -> Option<String> {
    (!tags.is_empty()).then(|| {
        tags.iter()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(";")
    })
}

/// The tables of one channel for one kind of audience.
pub(super) type Tables<'a> = Vec<&'a AudienceTable>;

/// All tables by kind of audience (in the order of the headline) and channel.
pub(super) fn by_audience(canonical: &Canonical) -> Vec<(Audience, BTreeMap<&str, Tables<'_>>)> {
    Audience::ALL
        .into_iter()
        .filter_map(|audience| {
            let mut channels: BTreeMap<&str, Tables<'_>> = BTreeMap::new();
            for table in canonical
                .tables
                .iter()
                .filter(|table| table.audience == audience)
            {
                channels.entry(&table.channel.name).or_default().push(table);
            }
            // One order whatever the order of the inputs was: the newest first.
            for tables in channels.values_mut() {
                tables.sort_by_key(|table| {
                    (
                        table.dimensions.len(),
                        Reverse(table.period.to),
                        table.place.clone(),
                    )
                });
            }
            (!channels.is_empty()).then_some((audience, channels))
        })
        .collect()
}

/// The people of a channel: what a table states, else the most that a table counts.
pub(super) fn channel_people(tables: &[&AudienceTable]) -> Option<f64> {
    let newest = tables
        .iter()
        .filter_map(|table| table.total.map(|total| (table, total)))
        .filter(|(_, total)| total.people.is_finite() && total.people > 0.0)
        .max_by_key(|(table, total)| {
            (
                table.period.to,
                total.stated_by_export,
                Reverse(table.place.clone()),
            )
        })
        .map(|(_, total)| total.people);
    newest.or_else(|| {
        tables
            .iter()
            .filter_map(|table| counted_people(table))
            .reduce(f64::max)
    })
}

/// People counted by a table, each once.
fn counted_people(table: &AudienceTable) -> Option<f64> {
    let multi = table
        .dimensions
        .iter()
        .any(|dimension| dimension.is_multi_label());
    if table.unit != Unit::People || multi {
        return None;
    }
    let counts = table.cells.iter().filter_map(|cell| cell.count);
    let sum: f64 = counts
        .filter(|count| count.is_finite() && *count > 0.0)
        .sum();
    (sum > 0.0).then_some(sum)
}

/// One label of a block.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct BlockCell {
    /// The label; never unknown or rest.
    pub(super) label: Label,
    /// Share of those whose value is known.
    pub(super) share: f64,
    low: f64,
    high: f64,
    at_most: bool,
    /// How many rounded cells of the table were added up.
    rounded: usize,
}

/// One table seen along one dimension.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Block<'a> {
    /// The table.
    pub(super) table: &'a AudienceTable,
    /// The dimension.
    pub(super) dimension: Dimension,
    /// The labels, sorted.
    pub(super) cells: Vec<BlockCell>,
    /// Share of those whose value is known that stands in no listed cell.
    pub(super) rest: f64,
    rest_bounds: Interval,
    /// Share of everybody whose value is not known.
    pub(super) unknown: f64,
    /// The most that it can be.
    unknown_high: f64,
    /// What a number of the table is divided by to be a share of everybody.
    whole: f64,
    /// The most that stands in no cell at all, as a share of everybody.
    missing_high: f64,
    /// Whether the whole itself is not known: then no share has a lower bound.
    open_total: bool,
    /// Whether the numbers can add up to the whole within their rounding.
    adds_up: bool,
    /// People whose value is known, where they are.
    pub(super) people: Option<f64>,
    multi: bool,
    tags: BTreeSet<String>,
}

/// A number with its bounds.
#[derive(Clone, Copy, Debug, Default)]
struct Mass {
    value: f64,
    low: f64,
    high: f64,
    at_most: bool,
    rounded: usize,
}

impl Mass {
    fn add(&mut self, other: Self) {
        self.rounded += other.rounded;
        self.value += other.value;
        self.low += other.low;
        self.high += other.high;
        self.at_most |= other.at_most;
    }

    fn over(self, divisor: f64) -> Self {
        Self {
            value: self.value / divisor,
            low: self.low / divisor,
            high: self.high / divisor,
            ..self
        }
    }
}

/// Whether the table is to be read by its counts.
fn by_counts(table: &AudienceTable) -> bool {
    let with_numbers = || {
        table
            .cells
            .iter()
            .filter(|cell| cell.count.is_some() || cell.share.is_some())
    };
    with_numbers().next().is_some() && with_numbers().all(|cell| cell.count.is_some())
}

fn mass(cell: &Cell, counts: bool, step: Option<f64>) -> Option<Mass> {
    let value = if counts { cell.count } else { cell.share }?;
    if !value.is_finite() || value < 0.0 {
        return None;
    }
    if cell.at_most {
        return Some(Mass {
            value: value / 2.0,
            low: 0.0,
            high: value,
            at_most: true,
            rounded: 0,
        });
    }
    let half = if counts {
        0.0
    } else {
        step.unwrap_or(0.0) / 2.0
    };
    Some(Mass {
        value,
        low: (value - half).max(0.0),
        high: value + half,
        at_most: false,
        rounded: 1,
    })
}

/// The tables that have a dimension with numbers, best first.
fn candidates<'a>(
    tables: &[&'a AudienceTable],
    dimension: Dimension,
) -> Result<Tables<'a>, Reason> {
    let having: Tables<'a> = tables
        .iter()
        .copied()
        .filter(|table| table.dimensions.contains(&dimension))
        .collect();
    if having.is_empty() {
        return Err(Reason::NoTable);
    }
    let numbers: Tables<'a> = having
        .iter()
        .copied()
        .filter(|table| {
            table
                .cells
                .iter()
                .any(|cell| cell.count.is_some() || cell.share.is_some())
        })
        .collect();
    if !numbers.is_empty() {
        return Ok(numbers);
    }
    let index = having
        .iter()
        .any(|table| table.cells.iter().any(|cell| cell.index.is_some()));
    Err(if index {
        Reason::IndexOnly
    } else {
        Reason::NoNumbers
    })
}

/// What the channel's tables say along a dimension.
pub(super) fn block<'a>(
    tables: &[&'a AudienceTable],
    dimension: Dimension,
) -> Result<Block<'a>, Reason> {
    let candidates = candidates(tables, dimension)?;
    let mut reason = Reason::NoNumbers;
    for table in &candidates {
        match read_block(table, dimension) {
            Ok(mut block) => {
                let same = candidates
                    .iter()
                    .filter(|other| other.dimensions == table.dimensions);
                if same.count() > 1 {
                    block.tags.insert(format!("from:{}", table.place));
                }
                return Ok(block);
            }
            Err(why) => reason = why,
        }
    }
    Err(reason)
}

/// How often each label of a dimension of which a person can have several was counted, in the newest
/// table that counts them without the number of people.
pub(super) fn counted(
    tables: &[&AudienceTable],
    dimension: Dimension,
) -> BTreeMap<Label, (f64, Unit)> {
    let Some(table) = candidates(tables, dimension)
        .unwrap_or_default()
        .into_iter()
        .find(|table| matches!(read_block(table, dimension), Err(Reason::NoTotal)))
    else {
        return BTreeMap::new();
    };
    let Some(sums) = Sums::of(table, dimension) else {
        return BTreeMap::new();
    };
    // A label of a table that crosses dimensions was counted once a cell: no more than the largest of
    // these is certain.
    let one_way = table.dimensions.len() == 1;
    sums.listed
        .into_iter()
        .filter(|(_, mass)| one_way && mass.low > 0.0)
        .map(|(label, mass)| (label.clone(), (mass.low, table.unit)))
        .collect()
}

/// The numbers of a table along one of its dimensions, in its own unit.
#[derive(Default)]
struct Sums<'a> {
    listed: BTreeMap<&'a Label, Mass>,
    unknown: Mass,
    rest: Mass,
    has_rest: bool,
}

impl<'a> Sums<'a> {
    /// Other dimensions are summed over.
    fn of(table: &'a AudienceTable, dimension: Dimension) -> Option<Self> {
        let position = table.dimensions.iter().position(|own| *own == dimension)?;
        let counts = by_counts(table);
        let mut sums = Self::default();
        for cell in &table.cells {
            let (Some(label), Some(mass)) = (
                cell.labels.get(position),
                mass(cell, counts, table.share_step),
            ) else {
                continue;
            };
            match label {
                Label::Unknown => sums.unknown.add(mass),
                Label::Rest => {
                    sums.has_rest = true;
                    sums.rest.add(mass);
                }
                Label::Age(_) | Label::Gender(_) | Label::Country(_) | Label::Text(_) => {
                    sums.listed.entry(label).or_default().add(mass);
                }
            }
        }
        Some(sums)
    }

    fn known(&self) -> f64 {
        self.listed.values().map(|mass| mass.value).sum::<f64>() + self.rest.value
    }

    fn total(&self, of: fn(&Mass) -> f64) -> f64 {
        self.listed.values().map(of).sum::<f64>() + of(&self.unknown) + of(&self.rest)
    }

    fn over(mut self, whole: f64) -> Self {
        for mass in self.listed.values_mut() {
            *mass = mass.over(whole);
        }
        self.unknown = self.unknown.over(whole);
        self.rest = self.rest.over(whole);
        self
    }

    /// The labels as cells: values times `scale`, everything by the `known` share, at most `most`.
    fn cells(&self, scale: f64, known: f64, most: f64) -> Vec<BlockCell> {
        self.listed
            .iter()
            .map(|(label, mass)| BlockCell {
                label: (*label).clone(),
                share: (mass.value * scale / known).min(most),
                low: (mass.low / known).min(most),
                high: (mass.high / known).min(most),
                at_most: mass.at_most,
                rounded: mass.rounded,
            })
            .collect()
    }
}

/// What the numbers of a table are divided by to be shares, and whether that is only the sum of what a
/// list shows; `total` is how many people the table is about.
fn whole_of(
    sums: &Sums<'_>,
    table: &AudienceTable,
    dimension: Dimension,
    total: Option<f64>,
) -> Result<(f64, bool), Reason> {
    if !by_counts(table) {
        return Ok((1.0, false));
    }
    let sum = sums.total(|mass| mass.value);
    if dimension.is_multi_label() {
        return match total {
            Some(people) => Ok((people, false)),
            // A view has one language and one device; a person may have several.
            None if table.unit == Unit::People || dimension == Dimension::Interest => {
                Err(Reason::NoTotal)
            }
            None => Ok((sum, false)),
        };
    }
    if table.completeness == Completeness::Complete || sums.has_rest {
        return Ok((sum, false));
    }
    Ok(total.map_or((sum, true), |people| (people.max(sum), false)))
}

/// Fewer views than this are of too few people for a statement, however they share them.
const FEW_VIEWS: f64 = 100.0;

/// One table along one of its dimensions.
fn read_block(table: &AudienceTable, dimension: Dimension) -> Result<Block<'_>, Reason> {
    let sums = Sums::of(table, dimension).ok_or(Reason::NoTable)?;
    let known_sum = sums.known();
    if sums.listed.is_empty() || known_sum <= 0.0 {
        return Err(Reason::NoNumbers);
    }
    let counts = by_counts(table);
    let multi = dimension.is_multi_label();
    let complete = table.completeness == Completeness::Complete;
    let people_unit = table.unit == Unit::People;
    let total = table
        .total
        .map(|total| total.people)
        .filter(|people| people_unit && people.is_finite() && *people > 0.0);
    let mut tags = BTreeSet::new();
    if !people_unit {
        tags.insert("views".to_owned());
    }
    let (whole, open_total) = whole_of(&sums, table, dimension, total)?;
    if open_total {
        tags.insert("of_listed".to_owned());
    }
    let mut sums = sums.over(whole);
    let people = if !people_unit {
        // Behind so few views there can be no more people.
        (counts && known_sum < FEW_VIEWS).then_some(known_sum)
    } else if counts && complete && !multi {
        Some(known_sum)
    } else {
        total
            .map(|people| people * (1.0 - sums.unknown.value).clamp(0.0, 1.0))
            .or_else(|| (counts && !multi).then_some(known_sum))
    };
    if multi {
        let cells = sums.cells(1.0, 1.0, 1.0);
        let rest_bounds = Interval {
            low: 0.0,
            high: if complete { 0.0 } else { 1.0 },
        };
        return Ok(Block {
            table,
            dimension,
            cells,
            rest: 0.0,
            rest_bounds,
            unknown: 0.0,
            unknown_high: 0.0,
            whole,
            missing_high: 0.0,
            open_total,
            adds_up: true,
            people,
            multi,
            tags,
        });
    }
    let Settled {
        scale,
        missing_high,
        adds_up,
    } = settle(&mut sums, table);
    if open_total {
        for mass in sums.listed.values_mut() {
            mass.low = 0.0;
        }
    }
    let unknown = (sums.unknown.value * scale).clamp(0.0, 1.0);
    let known = 1.0 - unknown;
    if known <= 1e-12 {
        return Err(Reason::NoNumbers);
    }
    Ok(Block {
        table,
        dimension,
        cells: sums.cells(scale, known, f64::INFINITY),
        rest: sums.rest.value * scale / known,
        rest_bounds: Interval {
            low: (sums.rest.low / known).clamp(0.0, 1.0),
            high: if open_total {
                1.0
            } else {
                (sums.rest.high / known).clamp(0.0, 1.0)
            },
        },
        unknown,
        unknown_high: sums.unknown.high.min(1.0).max(unknown),
        whole,
        missing_high: if open_total { 1.0 } else { missing_high },
        open_total,
        adds_up,
        people,
        multi,
        tags,
    })
}

/// How the numbers of a table relate to the whole.
struct Settled {
    /// By what values are to be multiplied to add up to one.
    scale: f64,
    /// The most that stands in no cell.
    missing_high: f64,
    /// Whether the numbers can add up to one within their rounding.
    adds_up: bool,
}

/// Says what the lack to one is, and by what values are to be multiplied to add up to one.
fn settle(sums: &mut Sums<'_>, table: &AudienceTable) -> Settled {
    let sum = sums.total(|mass| mass.value);
    let rounded: usize = sums.listed.values().map(|mass| mass.rounded).sum();
    let cells = sums.listed.len().max(rounded) as f64 + 1.0;
    let slack = (cells * table.share_step.unwrap_or(0.0) / 2.0).max(SUM_SLACK) + 1e-9;
    let missing = 1.0 - sum;
    let (low, high) = (sums.total(|mass| mass.low), sums.total(|mass| mass.high));
    let adds_up = low <= 1.0 + 1e-9;
    // Rounded shares that add up to 99.9 or 100.1.
    let scale = if missing < 0.0 { 1.0 / sum } else { 1.0 };
    if table.completeness == Completeness::Complete {
        if missing <= slack {
            return Settled {
                scale: 1.0 / sum,
                missing_high: 0.0,
                adds_up,
            };
        }
        let missing_high = (1.0 - low).max(0.0);
        sums.unknown.add(Mass {
            value: missing,
            low: (1.0 - high).max(0.0),
            high: missing_high,
            ..Mass::default()
        });
        return Settled {
            scale,
            missing_high,
            adds_up,
        };
    }
    if !adds_up {
        // Such a list says nothing about what it leaves out.
        sums.rest.high = 1.0;
        return Settled {
            scale,
            missing_high: 1.0,
            adds_up,
        };
    }
    let left = Interval {
        low: 1.0 - (high - sums.rest.high),
        high: 1.0 - (low - sums.rest.low),
    };
    let all_others = sums.has_rest && missing <= slack;
    sums.rest.value += missing.max(0.0);
    sums.rest.low = sums.rest.low.max(left.low);
    sums.rest.high = if all_others {
        sums.rest.high.min(left.high)
    } else {
        left.high
    }
    .max(sums.rest.low);
    Settled {
        scale,
        missing_high: if all_others {
            0.0
        } else {
            (1.0 - low).max(0.0)
        },
        adds_up,
    }
}

impl Block<'_> {
    /// The share of those whose label is chosen. `unlisted`: how many wanted labels no cell carries.
    pub(super) fn share_of(&self, chosen: impl Fn(&Label) -> bool, unlisted: usize) -> Seen {
        let (inside, outside): (Vec<&BlockCell>, Vec<&BlockCell>) =
            self.cells.iter().partition(|cell| chosen(&cell.label));
        let sum = |cells: &[&BlockCell], of: fn(&BlockCell) -> f64| -> f64 {
            cells.iter().map(|cell| of(cell)).sum()
        };
        let extra = self.most_unlisted(unlisted);
        let (value, low, high, method) = if self.multi {
            let shares: Vec<f64> = inside.iter().map(|cell| cell.share).collect();
            let (best, range) = match shares.as_slice() {
                [] => (
                    0.0,
                    Interval {
                        low: 0.0,
                        high: 0.0,
                    },
                ),
                [one] => (
                    *one,
                    Interval {
                        low: *one,
                        high: *one,
                    },
                ),
                several => {
                    let (_, range) = joint::any_of(several);
                    let apart: Vec<f64> = outermost(&inside).iter().map(|it| it.share).collect();
                    let (best, _) = joint::any_of(&apart);
                    (best.clamp(range.low, range.high), range)
                }
            };
            let slop: f64 = inside.iter().map(|cell| cell.high - cell.share).sum();
            let low = inside.iter().map(|cell| cell.low).fold(0.0, f64::max);
            (
                best,
                low.min(range.low),
                range.high + slop + extra,
                "union_of_labels",
            )
        } else {
            let of_low = |cell: &BlockCell| cell.low;
            let of_high = |cell: &BlockCell| cell.high;
            let own = Interval {
                low: sum(&inside, of_low),
                high: sum(&inside, of_high) + extra,
            };
            // What wanted labels hold that no cell carries is not in the rest.
            let rest_low = (self.rest_bounds.low - extra).max(0.0);
            let bounds = if self.adds_up {
                pinned(
                    own,
                    sum(&outside, of_low) + rest_low,
                    sum(&outside, of_high) + self.rest_bounds.high,
                )
            } else {
                own
            };
            (
                sum(&inside, |cell| cell.share) + self.hidden_share(&chosen),
                bounds.low,
                bounds.high,
                "sum_of_cells",
            )
        };
        let value = value.clamp(0.0, 1.0);
        let hard = Interval {
            low: low.clamp(0.0, 1.0).min(value),
            high: high.clamp(0.0, 1.0).max(value),
        };
        let slop: f64 = inside
            .iter()
            .filter(|cell| cell.at_most)
            .map(|cell| (cell.high - cell.low) / 2.0)
            .sum();
        let union_doubt = if self.multi && inside.len() > 1 {
            Some(hard)
        } else {
            None
        };
        let rounded: usize = inside.iter().map(|cell| cell.rounded).sum();
        let rounding = self.rounding(rounded.max(1));
        let likely = likely(value, self.people, rounding, slop, extra, hard);
        let likely = union_doubt.map_or(likely, |hard| {
            // How labels overlap inside a person is not reported: all of it is possible.
            Some(likely.map_or(hard, |range| Interval {
                low: range.low.min(hard.low),
                high: range.high.max(hard.high),
            }))
        });
        let whole = if self.multi {
            hard
        } else {
            self.of_everybody(hard, &inside, &outside, extra)
        };
        self.seen(value, likely, whole, method)
    }

    /// The hard bounds of a share of everybody: nothing is known of those whose value is unknown, and
    /// how many they are is rounded as well.
    fn of_everybody(
        &self,
        among_known: Interval,
        inside: &[&BlockCell],
        outside: &[&BlockCell],
        extra: f64,
    ) -> Interval {
        if self.unknown_high <= 0.0 {
            return among_known;
        }
        let known = 1.0 - self.unknown;
        let sum = |cells: &[&BlockCell], of: fn(&BlockCell) -> f64| -> f64 {
            cells.iter().map(|cell| of(cell)).sum::<f64>() * known
        };
        let own = Interval {
            low: sum(inside, |cell| cell.low),
            high: sum(inside, |cell| cell.high) + extra * known + self.unknown_high,
        };
        let outside_high = sum(outside, |cell| cell.high) + self.rest_bounds.high * known;
        let outside_low =
            sum(outside, |cell| cell.low) + (self.rest_bounds.low - extra).max(0.0) * known;
        if self.adds_up {
            pinned(own, outside_low, outside_high + self.unknown_high)
        } else {
            own
        }
    }

    /// Half the likely range that rounding leaves of so many cells, as a share of those whose value is
    /// known.
    fn rounding(&self, cells: usize) -> Option<f64> {
        let known = (1.0 - self.unknown).max(f64::MIN_POSITIVE);
        self.table
            .share_step
            .map(|step| intervals::rounding_half_width(step / known, cells))
    }

    /// What the report makes certain about a share of everybody, by where the people of each cell of
    /// the table stand.
    fn certain(&self, place: impl Fn(&[Label]) -> Stands) -> Interval {
        let counts = by_counts(self.table);
        let [mut inside, mut perhaps, mut outside] = [Mass::default(); 3];
        for cell in &self.table.cells {
            let Some(mut mass) = mass(cell, counts, self.table.share_step) else {
                continue;
            };
            if self.open_total {
                mass.low = 0.0;
            }
            match place(&cell.labels) {
                Stands::Inside => inside.add(mass),
                Stands::Perhaps => perhaps.add(mass),
                Stands::Outside => outside.add(mass),
            }
        }
        // What `<x%` keeps back may as well be people whose value is not known.
        let at_most = inside.at_most || perhaps.at_most || outside.at_most;
        let [inside, perhaps, outside] =
            [inside, perhaps, outside].map(|mass| mass.over(self.whole));
        let open = perhaps.high + self.missing_high;
        let own = Interval {
            low: inside.low,
            high: inside.high + open,
        };
        if at_most || !self.adds_up {
            return Interval {
                low: own.low.clamp(0.0, 1.0),
                high: own.high.clamp(0.0, 1.0),
            };
        }
        pinned(own, outside.low, outside.high + open)
    }

    fn seen(
        &self,
        value: f64,
        likely: Option<Interval>,
        hard: Interval,
        method: &'static str,
    ) -> Seen {
        Seen {
            value,
            likely,
            hard,
            people: self.people,
            base: Some(self.table.base),
            step: self.table.share_step.filter(|_| !by_counts(self.table)),
            ungrouped: false,
            known_share: self.known_share(),
            method,
            channels: BTreeSet::from([self.table.channel.name.clone()]),
            tags: self.tags.clone(),
        }
    }

    /// Share of the audience whose value is known, where the table tells.
    fn known_share(&self) -> Option<f64> {
        if self.unknown > 0.0 {
            return Some(1.0 - self.unknown);
        }
        (self.table.base == Base::Everybody && !self.multi).then_some(1.0)
    }

    /// The most that so many labels can hold which no cell carries.
    fn most_unlisted(&self, labels: usize) -> f64 {
        if labels == 0 {
            return 0.0;
        }
        let room = self.rest_bounds.high;
        let each = match self.table.completeness {
            Completeness::TopList => {
                // A list of the largest: no other label has more than the last that it shows.
                let highs = self.cells.iter().map(|cell| cell.high);
                highs.fold(if self.multi { f64::INFINITY } else { room }, f64::min)
            }
            Completeness::Complete | Completeness::Suppressed => room,
        };
        (each * labels as f64).min(room)
    }

    /// The rest that is in no listed cell.
    pub(super) fn rest_seen(&self) -> Option<Seen> {
        // Without a total the rest is not zero but not known.
        if self.multi
            || self.open_total
            || !self.adds_up
            || (self.rest <= 1e-9 && self.rest_bounds.high <= 1e-9)
        {
            return None;
        }
        let hard = Interval {
            low: self.rest_bounds.low.min(self.rest),
            high: self.rest_bounds.high.max(self.rest),
        };
        Some(self.seen(
            self.rest,
            likely(self.rest, self.people, None, 0.0, 0.0, hard),
            Interval {
                low: hard.low * (1.0 - self.unknown),
                high: (hard.high * (1.0 - self.unknown) + self.unknown_high).min(1.0),
            },
            "sum_of_cells",
        ))
    }

    /// The labels whose numbers are hidden, as there are few people of them.
    pub(super) fn hidden(&self) -> BTreeSet<&Label> {
        let [dimension] = self.table.dimensions.as_slice() else {
            return BTreeSet::new();
        };
        let is_hidden =
            |cell: &&Cell| cell.count.is_none() && cell.share.is_none() && cell.index.is_none();
        let cells = self.table.cells.iter();
        cells
            .filter(|_| self.table.by_person && *dimension == self.dimension)
            .filter(is_hidden)
            .filter_map(|cell| cell.labels.first())
            .collect()
    }

    /// The best guess of the share of chosen labels whose numbers are hidden: what all hidden ones have
    /// together, spread evenly. Hidden is not zero.
    fn hidden_share(&self, chosen: impl Fn(&Label) -> bool) -> f64 {
        let hidden = self.hidden();
        let n_chosen = hidden.iter().filter(|label| chosen(label)).count();
        if n_chosen == 0 {
            return 0.0;
        }
        self.rest * n_chosen as f64 / hidden.len() as f64
    }

    /// Whether a cell has this label.
    pub(super) fn lists(&self, label: &Label) -> bool {
        self.cells.iter().any(|cell| cell.label == *label)
    }
}

/// Whether the people of a cell are among those that are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stands {
    Inside,
    /// Some may be: a band that is cut, or an unknown value.
    Perhaps,
    Outside,
}

impl Stands {
    /// Where people stand who must meet two demands.
    const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Outside, _) | (_, Self::Outside) => Self::Outside,
            (Self::Inside, Self::Inside) => Self::Inside,
            (Self::Perhaps, _) | (_, Self::Perhaps) => Self::Perhaps,
        }
    }

    /// Where people of an age label stand, if the ages from `from` to `to` are asked for.
    fn by_age(label: Option<&Label>, from: u8, to: u8) -> Self {
        let Some(Label::Age(band)) = label else {
            return Self::Perhaps;
        };
        let (first, end) = (band.from.max(MIN_AGE), band.end().min(MAX_AGE));
        if from <= first && end <= to.saturating_add(1) {
            Self::Inside
        } else if from < end && first <= to {
            Self::Perhaps
        } else {
            Self::Outside
        }
    }
}

/// Bounds of a share by what the rest of the whole leaves for it, unless the two cannot both hold.
fn pinned(own: Interval, outside_low: f64, outside_high: f64) -> Interval {
    let low = own.low.max(1.0 - outside_high);
    let high = own.high.min(1.0 - outside_low);
    let (low, high) = if low <= high + 1e-9 {
        (low.min(high), high)
    } else {
        (own.low, own.high)
    };
    Interval {
        low: low.clamp(0.0, 1.0),
        high: high.clamp(0.0, 1.0),
    }
}

/// Bounds that hold the best estimate too: it may stand outside where shares were scaled to add up.
pub(super) fn around(bounds: Interval, value: f64) -> Interval {
    Interval {
        low: bounds.low.min(value),
        high: bounds.high.max(value),
    }
}

/// How far chance alone reaches below and above: how much the share would move if these people were
/// a draw from those whom the business attracts. Nowhere where their number is not known.
fn sampling_arms(value: f64, people: Option<f64>) -> (f64, f64) {
    people
        .filter(|people| *people > 0.0)
        .map_or((0.0, 0.0), |people| {
            let wilson = intervals::wilson(value * people, people, LIKELY);
            (
                (value - wilson.low).max(0.0),
                (wilson.high - value).max(0.0),
            )
        })
}

/// Adds chance, in quadrature on each side, to a range of what the report leaves open.
fn with_sampling(value: f64, open: Option<Interval>, people: Option<f64>) -> Option<Interval> {
    let (below, above) = sampling_arms(value, people);
    if open.is_none() && below <= 0.0 && above <= 0.0 {
        return None;
    }
    let open = open.unwrap_or(Interval {
        low: value,
        high: value,
    });
    Some(Interval {
        low: (value - (value - open.low).hypot(below)).max(0.0),
        high: (value + (open.high - value).hypot(above)).min(1.0),
    })
}

/// The likely range: what rounding and lists leave open, within the hard bounds, and chance.
fn likely(
    value: f64,
    people: Option<f64>,
    rounding: Option<f64>,
    slop: f64,
    extra: f64,
    hard: Interval,
) -> Option<Interval> {
    let open = (rounding.is_some() || slop > 0.0 || extra > 0.0).then(|| {
        let half = rounding.unwrap_or(0.0) + slop;
        Interval {
            low: (value - half).max(hard.low),
            high: (value + half + extra).min(hard.high),
        }
    });
    with_sampling(value, open, people)
}

/// The ages of one channel on single years.
#[derive(Clone, Debug)]
pub(super) struct Ages<'a> {
    /// The curve, with the bands it came from.
    pub(super) curve: Curve,
    /// The table, its people and its doubt.
    pub(super) block: Block<'a>,
    /// Share that upper bounds (`<1%`) leave open, to either side.
    slop: f64,
    unknown: f64,
    /// Ages between bands that no row gives, from and to before.
    gaps: Vec<(u8, u8)>,
    /// The share that stands in no row and was put there.
    poured: f64,
    /// The bands that were reported, as shares of those whom `curve` is about.
    bands: Vec<BandMass>,
    /// The parts by gender, where the table crosses the two.
    parts: Vec<GenderPart>,
}

/// A band with its mass.
#[derive(Clone, Copy, Debug)]
struct BandMass {
    from: u8,
    end: u8,
    mass: Mass,
}

impl BandMass {
    const fn is_inside(&self, from: u8, to: u8) -> bool {
        from <= self.from && self.end <= to.saturating_add(1)
    }

    const fn is_touched(&self, from: u8, to: u8) -> bool {
        from <= to && from < self.end && self.from <= to
    }
}

/// What lies inside, what is touched and what is outside of some ages.
fn split(bands: &[BandMass], from: u8, to: u8) -> [Mass; 3] {
    let [mut inside, mut touched, mut outside] = [Mass::default(); 3];
    for band in bands {
        if band.is_inside(from, to) {
            inside.add(band.mass);
        }
        if band.is_touched(from, to) {
            touched.add(band.mass);
        } else {
            outside.add(band.mass);
        }
    }
    [inside, touched, outside]
}

/// What one gender has of a cross table of age and gender.
#[derive(Clone, Debug)]
struct GenderPart {
    label: Label,
    /// Share of everybody in the table's age bands.
    weight: f64,
    curve: Curve,
    /// Its bands, in the unit of the table.
    bands: Vec<BandMass>,
}

/// The bands of a block on the scale of ages.
struct OnAges {
    bins: Vec<Bin>,
    open_last: bool,
    gaps: Vec<(u8, u8)>,
}

/// The bands of a block as bins, with gaps between them filled by what the table leaves over.
fn bins_of(block: &Block<'_>) -> Result<OnAges, Reason> {
    let mut bins: Vec<Bin> = Vec::new();
    let mut open_last = false;
    for cell in &block.cells {
        let Label::Age(band) = &cell.label else {
            return Err(Reason::AgeBands);
        };
        let (from, end) = (band.from.max(MIN_AGE), band.end().min(MAX_AGE));
        if end <= from {
            if cell.share > 0.0 {
                return Err(Reason::AgeBands);
            }
            continue;
        }
        open_last |= band.to.is_none();
        bins.push(Bin {
            from,
            end,
            share: cell.share,
        });
    }
    bins.sort_by_key(|bin| (bin.from, bin.end));
    let gaps: Vec<(u8, u8)> = bins
        .windows(2)
        .filter_map(|pair| match pair {
            [left, right] if left.end < right.from => Some((left.end, right.from)),
            _ => None,
        })
        .collect();
    if !gaps.is_empty() {
        let left_over = block.table.completeness == Completeness::Complete || block.rest > 0.0;
        if !left_over || block.rest_bounds.high >= 1.0 {
            return Err(Reason::AgeGaps);
        }
        let years: f64 = gaps.iter().map(|(from, end)| f64::from(end - from)).sum();
        for &(from, end) in &gaps {
            bins.push(Bin {
                from,
                end,
                share: block.rest * f64::from(end - from) / years,
            });
        }
        bins.sort_by_key(|bin| (bin.from, bin.end));
    }
    Ok(OnAges {
        bins,
        open_last,
        gaps,
    })
}

fn curve_of(bins: &[Bin], open_last: bool, teens: Option<&Teens>) -> Result<Curve, Reason> {
    let curve = match teens {
        Some(teens) => ungroup::ungroup_borrowing(bins, open_last, teens.ratio),
        None => ungroup::ungroup(bins, open_last),
    };
    curve.map_err(|error| match error {
        UngroupError::Gap { .. } => Reason::AgeGaps,
        UngroupError::Empty => Reason::NoNumbers,
        UngroupError::Negative { .. }
        | UngroupError::NotFinite { .. }
        | UngroupError::Overlap { .. }
        | UngroupError::BadEdges { .. } => Reason::AgeBands,
    })
}

/// The part of a cross table of age and gender that is about one gender: its share of everybody in
/// known age bands, and its curve on the bands of `bins`.
fn gender_curves(
    table: &AudienceTable,
    bins: &[Bin],
    open_last: bool,
    teens: Option<&Teens>,
) -> Option<Vec<GenderPart>> {
    let age = table
        .dimensions
        .iter()
        .position(|dimension| *dimension == Dimension::Age)?;
    let gender = table
        .dimensions
        .iter()
        .position(|dimension| *dimension == Dimension::Gender)?;
    let counts = by_counts(table);
    let mut parts: BTreeMap<&Label, Vec<Mass>> = BTreeMap::new();
    for cell in &table.cells {
        let (Some(Label::Age(band)), Some(label)) = (cell.labels.get(age), cell.labels.get(gender))
        else {
            continue;
        };
        let Some(mass) = mass(cell, counts, table.share_step) else {
            continue;
        };
        let Some(index) = bins.iter().position(|bin| {
            bin.from == band.from.max(MIN_AGE) && bin.end == band.end().min(MAX_AGE)
        }) else {
            continue;
        };
        let part = parts
            .entry(label)
            .or_insert_with(|| vec![Mass::default(); bins.len()]);
        if let Some(sum) = part.get_mut(index) {
            sum.add(mass);
        }
    }
    let total: f64 = parts.values().flatten().map(|mass| mass.value).sum();
    if total <= 0.0 {
        return None;
    }
    let mut curves = Vec::new();
    for (label, masses) in parts {
        let weight = masses.iter().map(|mass| mass.value).sum::<f64>() / total;
        if weight <= 0.0 {
            continue;
        }
        let own: Vec<Bin> = bins
            .iter()
            .zip(&masses)
            .map(|(bin, mass)| Bin {
                share: mass.value,
                ..*bin
            })
            .collect();
        let bands = bins
            .iter()
            .zip(masses)
            .map(|(bin, mass)| BandMass {
                from: bin.from,
                end: bin.end,
                mass,
            })
            .collect();
        curves.push(GenderPart {
            label: label.clone(),
            weight,
            curve: curve_of(&own, open_last, teens).ok()?,
            bands,
        });
    }
    Some(curves)
}

/// How many teenagers a network has for each person of 18 to 24, where another network's bands start
/// with 18–24 only.
#[derive(Clone)]
pub(super) struct Teens {
    ratio: f64,
    channel: String,
}

/// For each kind of audience the teenagers of the largest of its channels that reports both 13–17 and
/// 18–24: only the ratio is borrowed, and without it the ends of a core near 18 are off by years.
/// Nothing is borrowed from another kind of audience.
pub(super) fn teens(audiences: &[(Audience, BTreeMap<&str, Tables<'_>>)]) -> Vec<Option<Teens>> {
    audiences
        .iter()
        .map(|(_, channels)| teens_of(channels))
        .collect()
}

fn teens_of(channels: &BTreeMap<&str, Tables<'_>>) -> Option<Teens> {
    let mut best: Option<(f64, Teens)> = None;
    for (name, tables) in channels {
        let Ok(block) = block(tables, Dimension::Age) else {
            continue;
        };
        let of = |from: u8, to: u8| {
            let band = Label::Age(AgeBand::closed(from, to));
            block
                .cells
                .iter()
                .find(|cell| cell.label == band)
                .map(|cell| cell.share)
        };
        if let (Some(teens), Some(young)) = (of(13, 17), of(18, 24))
            && young > 0.0
        {
            let people = channel_people(tables).unwrap_or(0.0);
            if best.as_ref().is_none_or(|(most, _)| people > *most) {
                let found = Teens {
                    ratio: teens / young,
                    channel: (*name).to_owned(),
                };
                best = Some((people, found));
            }
        }
    }
    best.map(|(_, teens)| teens)
}

/// The ages of a channel. Genders are ungrouped one by one where the table crosses them.
pub(super) fn ages<'a>(
    tables: &[&'a AudienceTable],
    teens: Option<&Teens>,
) -> Result<Ages<'a>, Reason> {
    let mut block = block(tables, Dimension::Age)?;
    let OnAges {
        bins,
        open_last,
        gaps,
    } = bins_of(&block)?;
    let filled = !gaps.is_empty();
    if filled {
        block.tags.insert("age_gap".to_owned());
    }
    let starts_with = |from, end| {
        bins.first()
            .is_some_and(|bin| (bin.from, bin.end) == (from, end))
    };
    let teens = teens.filter(|_| starts_with(18, 25) && !filled);
    if let Some(teens) = teens {
        block.tags.insert(format!("teens_from:{}", teens.channel));
    }
    let parts = if filled {
        None
    } else {
        gender_curves(block.table, &bins, open_last, teens)
    };
    let parts = parts.unwrap_or_default();
    let curve = match added(&parts, &bins) {
        Some(curve) => curve,
        None => curve_of(&bins, open_last, teens)?,
    };
    if bins.first().is_some_and(|bin| bin.from >= 18) {
        block.tags.insert("adults_only".to_owned());
    }
    if curve.too_few_bins {
        block.tags.insert("too_few_bands".to_owned());
    }
    let slop = block
        .cells
        .iter()
        .filter(|cell| cell.at_most)
        .map(|cell| (cell.high - cell.low) / 2.0)
        .sum();
    // What is in no listed band has no known age.
    let unknown = 1.0 - (1.0 - block.unknown) * (1.0 - block.rest);
    let (poured, bands) = if filled {
        (block.rest, bands_of(&block, &gaps, 0.0))
    } else {
        (0.0, bands_of(&block, &[], block.rest))
    };
    Ok(Ages {
        curve,
        block,
        slop,
        unknown,
        gaps,
        poured,
        bands,
        parts,
    })
}

/// The reported bands, and what may be in gaps between them, as shares of those who are in any of
/// them; `rest` is who is in none.
fn bands_of(block: &Block<'_>, gaps: &[(u8, u8)], rest: f64) -> Vec<BandMass> {
    let listed = (1.0 - rest).max(f64::MIN_POSITIVE);
    let missing = gaps.iter().map(|(from, end)| BandMass {
        from: *from,
        end: *end,
        mass: Mass {
            high: block.rest_bounds.high,
            ..Mass::default()
        },
    });
    block
        .cells
        .iter()
        .filter_map(|cell| match &cell.label {
            Label::Age(band) => Some(BandMass {
                from: band.from.max(MIN_AGE),
                end: band.end().min(MAX_AGE),
                mass: Mass {
                    value: cell.share,
                    low: cell.low,
                    high: cell.high,
                    at_most: cell.at_most,
                    rounded: cell.rounded,
                }
                .over(listed),
            }),
            Label::Gender(_)
            | Label::Country(_)
            | Label::Text(_)
            | Label::Unknown
            | Label::Rest => None,
        })
        .chain(missing)
        .collect()
}

/// The curves of genders added up, each by its weight, on the bands of all of them together.
fn added(parts: &[GenderPart], bins: &[Bin]) -> Option<Curve> {
    let first = parts.first()?;
    let mut shares = vec![0.0; first.curve.shares.len()];
    for part in parts {
        for (sum, share) in shares.iter_mut().zip(&part.curve.shares) {
            *sum += part.weight * share;
        }
    }
    let total: f64 = bins.iter().map(|bin| bin.share).sum();
    Some(Curve {
        first_age: first.curve.first_age,
        shares,
        bins: bins
            .iter()
            .map(|bin| Bin {
                share: bin.share / total,
                ..*bin
            })
            .collect(),
        open_last: first.curve.open_last,
        too_few_bins: parts.iter().all(|part| part.curve.too_few_bins),
    })
}

impl Ages<'_> {
    /// The share of people of these ages, both included.
    pub(super) fn share(&self, from: u8, to: u8) -> Seen {
        let value = self.curve.share(from, to);
        let [inside, touched, outside] = split(&self.bands, from, to);
        let others: f64 = self.bands.iter().map(|band| band.mass.high).sum::<f64>() - inside.high;
        let own = Interval {
            low: inside.low,
            high: touched.high,
        };
        let known = around(pinned(own, outside.low, others), value);
        let rounding = self.rounding(touched.rounded);
        let inexact = rounding.is_some() || known.high - known.low > 1e-9;
        let open = inexact.then(|| {
            if self.curve.too_few_bins || self.curve.cuts_open_bin(from, to) {
                return known;
            }
            let ungrouping = self.curve.ungroup_half_width(from, to);
            let half = ungrouping.hypot(rounding.unwrap_or(0.0)) + self.slop;
            Interval {
                low: (value - half).max(known.low),
                high: (value + half).min(known.high),
            }
        });
        let likely = with_sampling(value, open, self.block.people);
        let age = self.place(Dimension::Age);
        let hard = self
            .block
            .certain(|labels| Stands::by_age(age.and_then(|place| labels.get(place)), from, to));
        let mut seen = self.block.seen(value, likely, around(hard, value), "pclm");
        seen.known_share = if self.unknown > 0.0 {
            Some(1.0 - self.unknown)
        } else {
            seen.known_share
        };
        seen.base = Some(self.base());
        seen.ungrouped = self.curve.ungroup_half_width(from, to) > 0.0;
        if !seen.ungrouped {
            seen.method = "sum_of_cells";
        }
        if self.poured > 0.0 {
            // Who is in no row may be of the missing ages, of any other, or of none that is known.
            let known_part = (value - self.poured_into(from, to)).max(0.0);
            let alone = known_part / (1.0 - self.poured).max(f64::MIN_POSITIVE);
            let range = seen.range();
            seen.likely = Some(Interval {
                low: range.low.min(known_part),
                high: range.high.max(alone.min(1.0)),
            });
        }
        if self.curve.cuts_open_bin(from, to) {
            seen = seen.tag("cuts_open_band");
        }
        seen
    }

    /// What shares of ages are shares of: nobody in a rest has a known age, unless it was put into gaps.
    fn base(&self) -> Base {
        let leaves_out = self.gaps.is_empty() && self.block.rest > 1e-9;
        if leaves_out {
            Base::Known
        } else {
            self.block.table.base
        }
    }

    /// The share of these ages that only gaps between bands give.
    fn poured_into(&self, from: u8, to: u8) -> f64 {
        self.gaps
            .iter()
            .map(|(first, end)| {
                let (first, end) = ((*first).max(from), (*end).min(to.saturating_add(1)));
                if end > first {
                    self.curve.share(first, end - 1)
                } else {
                    0.0
                }
            })
            .sum()
    }

    /// Half the likely range that rounding leaves of so many cells.
    fn rounding(&self, cells: usize) -> Option<f64> {
        let rest = if self.gaps.is_empty() {
            self.block.rest
        } else {
            0.0
        };
        let listed = (1.0 - rest).max(f64::MIN_POSITIVE);
        self.block
            .rounding(cells)
            .filter(|_| !by_counts(self.block.table))
            .map(|half| half / listed)
    }

    fn place(&self, dimension: Dimension) -> Option<usize> {
        let own = &self.block.table.dimensions;
        own.iter().position(|other| *other == dimension)
    }

    /// The same with a soft edge: an age outside by `d < soft` years counts as `1 - d / soft`.
    fn soft_share(&self, from: u8, to: u8, soft: u8) -> Seen {
        let firm = self.share(from, to);
        if soft == 0 {
            return firm;
        }
        let value =
            overlap::soft_age_share(self.curve.first_age, &self.curve.shares, from, to, soft);
        let wide = self.share(
            from.saturating_sub(soft - 1).max(MIN_AGE),
            to.saturating_add(soft - 1).min(MAX_AGE - 1),
        );
        let (firm_range, wide_range) = (firm.range(), wide.range());
        let likely = Interval {
            low: (value - (firm.value - firm_range.low).max(wide.value - wide_range.low)).max(0.0),
            high: (value + (firm_range.high - firm.value).max(wide_range.high - wide.value))
                .min(1.0),
        };
        let hard = Interval {
            low: firm.hard.low,
            high: wide.hard.high,
        };
        firm.with(value, firm.likely.or(wide.likely).map(|_| likely), hard)
    }
}

/// The ages of every channel of every kind of audience. Ungrouping is the dear part: once a channel, not
/// once a profile.
pub(super) fn ages_of<'a>(
    audiences: &[(Audience, BTreeMap<&'a str, Tables<'a>>)],
) -> Vec<Vec<Result<Ages<'a>, Reason>>> {
    audiences
        .iter()
        .zip(teens(audiences))
        .map(|((_, channels), teens)| {
            channels
                .values()
                .map(|tables| ages(tables, teens.as_ref()))
                .collect()
        })
        .collect()
}

/// Every kind of audience with the ages of its channels: read once for all sections.
pub(super) struct Crowds<'a> {
    /// The tables by kind of audience (in the order of the headline) and channel.
    pub(super) audiences: Vec<(Audience, BTreeMap<&'a str, Tables<'a>>)>,
    /// The ages of each channel, in the same order.
    pub(super) ages: Vec<Vec<Result<Ages<'a>, Reason>>>,
}

impl<'a> Crowds<'a> {
    /// Those of a month.
    pub(super) fn new(canonical: &'a Canonical) -> Self {
        let audiences = by_audience(canonical);
        let ages = ages_of(&audiences);
        Self { audiences, ages }
    }
}

/// One kind of audience on all its channels.
pub(super) struct Crowd<'a> {
    /// The kind of audience.
    pub(super) subject: Subject,
    /// Its tables by channel.
    pub(super) channels: &'a BTreeMap<&'a str, Tables<'a>>,
    /// The ages of each channel.
    pub(super) ages: &'a [Result<Ages<'a>, Reason>],
}

impl<'a> Crowd<'a> {
    /// A kind of audience with its tables, and the ages of each channel in the same order.
    pub(super) fn new(
        audience: Audience,
        channels: &'a BTreeMap<&'a str, Tables<'a>>,
        ages: &'a [Result<Ages<'a>, Reason>],
    ) -> Self {
        Self {
            subject: Subject {
                audience: Some(audience),
                ..Subject::default()
            },
            channels,
            ages,
        }
    }
}

/// The share of people who are both of these ages and of these genders, where a table crosses the
/// two.
pub(super) fn age_and_gender(
    tables: &[&AudienceTable],
    ages: Option<&Ages<'_>>,
    from: u8,
    to: u8,
    genders: &[Gender],
) -> Option<Seen> {
    let own;
    let ages = if let Some(ages) = ages.filter(|ages| !ages.parts.is_empty()) {
        ages
    } else {
        let table = tables.iter().copied().find(|table| {
            table.dimensions.contains(&Dimension::Age)
                && table.dimensions.contains(&Dimension::Gender)
        })?;
        own = self::ages(&[table], None).ok()?;
        &own
    };
    let of_gender: Vec<(Gender, &GenderPart)> = ages
        .parts
        .iter()
        .filter_map(|part| match part.label {
            Label::Gender(gender) => Some((gender, part)),
            Label::Age(_) | Label::Country(_) | Label::Text(_) | Label::Unknown | Label::Rest => {
                None
            }
        })
        .collect();
    let known: f64 = of_gender.iter().map(|(_, part)| part.weight).sum();
    if known <= 0.0 {
        return None;
    }
    // What the table counts of those with both known; the bands of the parts are in its unit.
    let all: f64 = of_gender
        .iter()
        .flat_map(|(_, part)| &part.bands)
        .map(|band| band.mass.value)
        .sum();
    let [mut inside, mut touched] = [Mass::default(); 2];
    let (mut value, mut ungrouping, mut cut_open) = (0.0, 0.0, false);
    for (_, part) in of_gender
        .iter()
        .filter(|(gender, _)| genders.contains(gender))
    {
        let weight = part.weight / known;
        value += weight * part.curve.share(from, to);
        ungrouping += weight * part.curve.ungroup_half_width(from, to);
        cut_open |= part.curve.too_few_bins || part.curve.cuts_open_bin(from, to);
        let [own, reached, _] = split(&part.bands, from, to);
        inside.add(own);
        touched.add(reached);
    }
    let among_known = around(
        Interval {
            low: (inside.low / all).min(1.0),
            high: (touched.high / all).min(1.0),
        },
        value,
    );
    let table = ages.block.table;
    let rounding = table
        .share_step
        .filter(|_| !by_counts(table))
        .map(|step| intervals::rounding_half_width(step / all, touched.rounded));
    let slop = if touched.at_most {
        (touched.high - touched.low) / 2.0 / all
    } else {
        0.0
    };
    let inexact = rounding.is_some() || among_known.high - among_known.low > 1e-9;
    let open = inexact.then(|| {
        if cut_open {
            return among_known;
        }
        let half = ungrouping.hypot(rounding.unwrap_or(0.0)) + slop;
        Interval {
            low: (value - half).max(among_known.low),
            high: (value + half).min(among_known.high),
        }
    });
    let (age, gender) = (ages.place(Dimension::Age), ages.place(Dimension::Gender));
    // Only the whole table is known to add up: the sum of a gender is rounded as its cells are.
    let hard = ages.block.certain(|labels| {
        let at = |place: Option<usize>| place.and_then(|place| labels.get(place));
        let by_gender = match at(gender) {
            Some(Label::Gender(own)) if genders.contains(own) => Stands::Inside,
            Some(Label::Gender(_)) => Stands::Outside,
            Some(
                Label::Age(_) | Label::Country(_) | Label::Text(_) | Label::Unknown | Label::Rest,
            )
            | None => Stands::Perhaps,
        };
        Stands::by_age(at(age), from, to).and(by_gender)
    });
    let likely = with_sampling(value, open, ages.block.people);
    let seen = ages
        .block
        .seen(value, likely, around(hard, value), "cross_table");
    Some(Seen {
        base: Some(ages.base()),
        ..seen
    })
}

/// What a channel shows of what a demand asks.
#[derive(Clone, Debug)]
pub(super) enum Observed {
    /// One share: of those inside a set or range.
    Inside {
        /// With the soft edge of ages, as it enters the score.
        scored: Box<Seen>,
        /// Without, as a share of people.
        people: Box<Seen>,
    },
    /// One share for each value of a mix or limit, in the order of the values.
    Mix(Vec<Seen>),
}

impl Observed {
    /// The same with each of its shares changed.
    pub(super) fn each(self, change: impl Fn(Seen) -> Seen) -> Self {
        match self {
            Self::Inside { scored, people } => Self::Inside {
                scored: Box::new(change(*scored)),
                people: Box::new(change(*people)),
            },
            Self::Mix(shares) => Self::Mix(shares.into_iter().map(change).collect()),
        }
    }
}

/// Folds a label for comparison: lower case, single blanks, `_` and `-` as blanks.
pub(super) fn fold(text: &str) -> String {
    text.to_lowercase()
        .replace(['_', '-'], " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether a cell's label is what a profile's value means.
pub(super) fn is_meant(
    profile: &Profile,
    dimension: Dimension,
    value: &str,
    label: &Label,
) -> bool {
    match label {
        Label::Age(band) => AgeBand::parse(value) == Some(*band),
        Label::Gender(gender) => Gender::from_id(value) == Some(*gender),
        Label::Country(code) => value.trim().eq_ignore_ascii_case(code.as_str()),
        Label::Unknown | Label::Rest => false,
        Label::Text(text) => match dimension {
            Dimension::Language => {
                let (own, wanted) = (text.trim().to_lowercase(), value.trim().to_lowercase());
                own == wanted || own.split(['-', '_']).next() == Some(wanted.as_str())
            }
            Dimension::City | Dimension::Region => {
                let first = text.split(',').next().unwrap_or_default();
                fold(text) == fold(value) || fold(first) == fold(value)
            }
            Dimension::Interest => is_interest_meant(profile, value, text),
            Dimension::Age
            | Dimension::Gender
            | Dimension::Country
            | Dimension::Seniority
            | Dimension::JobFunction
            | Dimension::Industry
            | Dimension::CompanySize
            | Dimension::Device => fold(text) == fold(value),
        },
    }
}

/// Whether an interest's label is what a profile's value means. The name of a family, or a word for it,
/// means every label of the family and of its parts, and the profile's own names for them; any other
/// value means the label that is written like it.
fn is_interest_meant(profile: &Profile, value: &str, label: &str) -> bool {
    let own_name = |is_of: &dyn Fn(&str) -> bool| {
        let names = profile.interest_names.iter();
        let mut names = names
            .filter(|(family, _)| is_of(family))
            .flat_map(|(_, names)| names);
        names.any(|name| is_same_interest(label, name))
    };
    if is_same_interest(label, value) {
        return true;
    }
    match interest_meaning(value) {
        InterestMeaning::Family(wanted) => {
            interest_family(label).is_some_and(|family| is_interest_within(family, wanted))
                || own_name(&|key| match interest_meaning(key) {
                    InterestMeaning::Family(family) => is_interest_within(family, wanted),
                    InterestMeaning::Label => false,
                })
        }
        InterestMeaning::Label => own_name(&|key| is_same_interest(key, value)),
    }
}

/// Whether everybody with one interest has, by the network's own order, the other one too: its path
/// begins with the other's, or, where a network writes no paths, its family is a part of the other's.
fn is_part_of_interest(part: &Label, whole: &Label) -> bool {
    let (Label::Text(part), Label::Text(whole)) = (part, whole) else {
        return false;
    };
    if part.contains('/') || whole.contains('/') {
        return part
            .strip_prefix(whole.as_str())
            .is_some_and(|rest| rest.starts_with('/'));
    }
    match (interest_family(part), interest_family(whole)) {
        (Some(part), Some(whole)) => part != whole && is_interest_within(part, whole),
        _ => false,
    }
}

/// The cells of which none is a part of another one, for the best estimate of a union: a network that
/// lists sports and, among them, running counts a runner in both. A part that is larger than its whole
/// is none.
fn outermost<'a>(cells: &[&'a BlockCell]) -> Vec<&'a BlockCell> {
    let is_part = |cell: &BlockCell, other: &BlockCell| {
        cell.share <= other.share && is_part_of_interest(&cell.label, &other.label)
    };
    cells
        .iter()
        .copied()
        .filter(|cell| !cells.iter().any(|other| is_part(cell, other)))
        .collect()
}

/// Whether labels of a dimension are words of the network, so that a value that none of them
/// carries may only be named differently.
const fn is_worded(dimension: Dimension) -> bool {
    match dimension {
        Dimension::Interest
        | Dimension::Seniority
        | Dimension::JobFunction
        | Dimension::Industry
        | Dimension::CompanySize
        | Dimension::Device => true,
        Dimension::Age
        | Dimension::Gender
        | Dimension::Country
        | Dimension::Region
        | Dimension::City
        | Dimension::Language => false,
    }
}

/// The values that a rule names.
pub(super) fn values_of(rule: &Rule) -> Vec<&str> {
    match rule {
        Rule::Ages { .. } => Vec::new(),
        Rule::Any(values) => values.iter().map(String::as_str).collect(),
        Rule::Shares(shares) | Rule::AtLeast(shares) | Rule::AtMost(shares) => {
            shares.keys().map(String::as_str).collect()
        }
    }
}

/// The largest of the places that a short name meets, where it meets several and none bears it in full.
fn largest_of_several<'a>(
    block: &'a Block<'_>,
    dimension: Dimension,
    value: &str,
) -> Option<&'a Label> {
    if !matches!(dimension, Dimension::City | Dimension::Region) {
        return None;
    }
    let places = || {
        block.cells.iter().filter(|cell| match &cell.label {
            Label::Text(text) => fold(text.split(',').next().unwrap_or_default()) == fold(value),
            Label::Age(_) | Label::Gender(_) | Label::Country(_) | Label::Unknown | Label::Rest => {
                false
            }
        })
    };
    if places().count() < 2 {
        return None;
    }
    places()
        .max_by(|left, right| left.share.total_cmp(&right.share))
        .map(|cell| &cell.label)
}

/// The share, at most, of a country table's cells whose names are no country's.
fn nameless_countries(block: &Block<'_>, dimension: Dimension) -> f64 {
    if dimension != Dimension::Country {
        return 0.0;
    }
    let nameless = block
        .cells
        .iter()
        .filter(|cell| matches!(cell.label, Label::Text(_)));
    nameless.map(|cell| cell.high).sum()
}

/// Measures what a demand asks on one channel.
pub(super) fn observe(
    tables: &[&AudienceTable],
    ages: &Result<Ages<'_>, Reason>,
    profile: &Profile,
    demand: &Demand,
) -> Result<Observed, Reason> {
    if let Rule::Ages {
        from,
        to,
        soft_years,
    } = demand.rule
    {
        let ages = ages.as_ref().map_err(|reason| *reason)?;
        if to < ages.curve.first_age {
            return Err(Reason::AgesNotReported);
        }
        return Ok(Observed::Inside {
            scored: Box::new(ages.soft_share(from, to, soft_years)),
            people: Box::new(ages.share(from, to)),
        });
    }
    let dimension = demand.dimension;
    let block = block(tables, dimension)?;
    let values = values_of(&demand.rule);
    let listed = |value: &str| {
        block
            .cells
            .iter()
            .any(|cell| is_meant(profile, dimension, value, &cell.label))
    };
    if is_worded(dimension) && !values.iter().any(|value| listed(value)) {
        // A label that is there with an index alone has people, and nobody knows how many.
        let has_index = values.iter().any(|value| {
            let mut cells = block.table.cells.iter();
            cells.any(|cell| {
                let mut labels = cell.labels.iter();
                cell.index.is_some() && labels.any(|it| is_meant(profile, dimension, value, it))
            })
        });
        return Err(if has_index {
            Reason::IndexOnly
        } else {
            Reason::NoLabelMatches
        });
    }
    let share = |values: &[&str]| {
        let unlisted = values.iter().filter(|value| !listed(value)).count();
        let meant = |value: &str, label: &Label| is_meant(profile, dimension, value, label);
        let all = block.share_of(
            |label| values.iter().any(|value| meant(value, label)),
            unlisted,
        );
        let nameless = nameless_countries(&block, dimension);
        if nameless > 0.0 {
            // A name that is no country's may be a misspelling of one that is meant.
            let wider = |range: Interval| Interval {
                high: (range.high + nameless).min(1.0),
                ..range
            };
            let (likely, hard) = (wider(all.range()), wider(all.hard));
            return all
                .with(all.value, Some(likely), hard)
                .tag("country_not_understood");
        }
        let several: Vec<(&str, &Label)> = values
            .iter()
            .filter_map(|value| Some((*value, largest_of_several(&block, dimension, value)?)))
            .collect();
        if several.is_empty() {
            return all;
        }
        // One name of several places: which of them is meant is not known.
        let one = block.share_of(
            |label| {
                values.iter().any(
                    |value| match several.iter().find(|(name, _)| name == value) {
                        Some((_, largest)) => *largest == label,
                        None => meant(value, label),
                    },
                )
            },
            unlisted,
        );
        let (low, high) = (one.range().low, all.range().high);
        let hard = Interval {
            low: one.hard.low,
            high: all.hard.high,
        };
        one.with(one.value, Some(Interval { low, high }), hard)
            .tag("ambiguous_place")
    };
    Ok(match &demand.rule {
        Rule::Ages { .. } | Rule::Any(_) => {
            let seen = share(&values);
            Observed::Inside {
                scored: Box::new(seen.clone()),
                people: Box::new(seen),
            }
        }
        Rule::Shares(_) | Rule::AtLeast(_) | Rule::AtMost(_) => {
            Observed::Mix(values.iter().map(|value| share(&[value])).collect())
        }
    })
}

/// The overlap of what is observed with what is asked, 0..=1.
pub(super) fn overlap_of(observed: &Observed, rule: &Rule) -> Option<Seen> {
    let shares = match observed {
        Observed::Inside { scored, .. } => return Some((**scored).clone()),
        Observed::Mix(shares) => shares,
    };
    let first = shares.first()?;
    let values: Vec<f64> = shares.iter().map(|seen| seen.value).collect();
    let points = |of: fn(&Seen) -> Interval| -> Vec<Interval> { shares.iter().map(of).collect() };
    let (likely, hard) = (points(Seen::range), points(|seen| seen.hard));
    let limit = |asked: &[f64], least: bool| {
        let score = |observed: &dyn Fn(usize) -> f64| -> f64 {
            let short: f64 = asked
                .iter()
                .enumerate()
                .map(|(index, asked)| {
                    let share = observed(index);
                    1.0 - if least {
                        overlap::at_least(share, *asked)
                    } else {
                        overlap::at_most(share, *asked)
                    }
                })
                .sum();
            (1.0 - short).max(0.0)
        };
        let low = |ranges: &[Interval]| {
            score(&|index| {
                ranges
                    .get(index)
                    .map_or(0.0, |range| if least { range.low } else { range.high })
            })
        };
        let high = |ranges: &[Interval]| {
            score(&|index| {
                ranges
                    .get(index)
                    .map_or(0.0, |range| if least { range.high } else { range.low })
            })
        };
        (
            score(&|index| values.get(index).copied().unwrap_or(0.0)),
            Interval {
                low: low(&likely),
                high: high(&likely),
            },
            Interval {
                low: low(&hard),
                high: high(&hard),
            },
        )
    };
    let (value, likely, hard) = match rule {
        Rule::Ages { .. } | Rule::Any(_) => return None,
        Rule::Shares(targets) => {
            let targets: Vec<f64> = targets.values().copied().collect();
            (
                mix_value(&values, &targets),
                mix_range(&likely, &targets),
                mix_range(&hard, &targets),
            )
        }
        Rule::AtLeast(asked) => limit(&asked.values().copied().collect::<Vec<_>>(), true),
        Rule::AtMost(asked) => limit(&asked.values().copied().collect::<Vec<_>>(), false),
    };
    let told = shares.iter().any(|seen| seen.likely.is_some());
    let around = |range: Interval| Interval {
        low: range.low.min(value),
        high: range.high.max(value),
    };
    let mut seen = first.with(value, told.then(|| around(likely)), around(hard));
    seen.method = "overlap";
    Some(seen)
}

fn mix_value(values: &[f64], targets: &[f64]) -> f64 {
    let mut observed = values.to_vec();
    observed.push((1.0 - values.iter().sum::<f64>()).max(0.0));
    let mut wanted: Vec<Option<f64>> = targets.iter().copied().map(Some).collect();
    wanted.push(None);
    overlap::target_shares(&observed, &wanted)
}

/// The range of the overlap with a target mix over a box of shares: what is too much and what is
/// too little are the same amount, so each bounds the other.
fn mix_range(ranges: &[Interval], targets: &[f64]) -> Interval {
    let above = |amount: f64| amount.max(0.0);
    let rest_target = above(1.0 - targets.iter().sum::<f64>());
    let rest_low = above(1.0 - ranges.iter().map(|range| range.high).sum::<f64>());
    let rest_high = above(1.0 - ranges.iter().map(|range| range.low).sum::<f64>());
    let sum = |of: &dyn Fn(&Interval, f64) -> f64| -> f64 {
        ranges
            .iter()
            .zip(targets)
            .map(|(range, target)| above(of(range, *target)))
            .sum()
    };
    let most = (sum(&|range, target| range.high - target) + above(rest_high - rest_target))
        .min(sum(&|range, target| target - range.low) + above(rest_target - rest_low));
    let least = (sum(&|range, target| range.low - target) + above(rest_low - rest_target))
        .max(sum(&|range, target| target - range.high) + above(rest_target - rest_high));
    Interval {
        low: above(1.0 - most),
        high: above(1.0 - least),
    }
}

/// The weights of channels when they are pooled: their known sizes, or equal ones where the size of
/// any is not known.
pub(super) fn weights(sizes: &[Option<f64>]) -> (Vec<f64>, bool) {
    let known: Option<Vec<f64>> = sizes
        .iter()
        .map(|size| size.filter(|size| *size > 0.0))
        .collect();
    match known {
        Some(known) => {
            let total: f64 = known.iter().sum();
            (known.iter().map(|size| size / total).collect(), false)
        }
        None => (
            vec![1.0 / sizes.len().max(1) as f64; sizes.len()],
            sizes.len() > 1,
        ),
    }
}

/// Whether a channel of this size has people enough for its share to enter a pooled number: with equal
/// weights the number would else tell of the few.
pub(super) fn enough(size: Option<f64>, seen: &Seen, min_people: f64) -> bool {
    !seen.too_few(min_people) && size.is_none_or(|size| size >= min_people)
}

/// Pools one share over the channels of one kind of audience that have [`enough`] people; over all
/// where none has: then they are too few together, or enough together.
pub(super) fn pool_above(parts: &[(Option<f64>, &Seen)], min_people: f64) -> Option<Seen> {
    let mut kept: Vec<(Option<f64>, &Seen)> = parts
        .iter()
        .copied()
        .filter(|(size, seen)| enough(*size, seen, min_people))
        .collect();
    // Beside a share of known people, a share of what a list happens to show, of nobody knows how many,
    // is none.
    if kept.iter().any(|(size, _)| size.is_some()) {
        kept.retain(|(size, seen)| size.is_some() || !seen.tags.contains("of_listed"));
    }
    if !kept.is_empty() {
        return pool(&kept);
    }
    let mut all = pool(parts)?;
    let known = parts
        .iter()
        .map(|(size, seen)| size.iter().copied().chain(seen.people).reduce(f64::min))
        .sum::<Option<f64>>();
    all.people = known;
    Some(all)
}

/// Pools one share over channels of one kind of audience; linear, end by end.
pub(super) fn pool(parts: &[(Option<f64>, &Seen)]) -> Option<Seen> {
    let (_, first) = parts.first()?;
    if parts.len() == 1 {
        return Some((*first).clone());
    }
    let sizes: Vec<Option<f64>> = parts.iter().map(|(size, _)| *size).collect();
    let (weights, equal) = weights(&sizes);
    let sum = |of: &dyn Fn(&Seen) -> f64| -> f64 {
        weights
            .iter()
            .zip(parts)
            .map(|(weight, (_, seen))| weight * of(seen))
            .sum::<f64>()
            .clamp(0.0, 1.0)
    };
    // A part without a range is not exact: its doubt is not known, and so is that of the whole.
    let told = parts.iter().all(|(_, seen)| seen.likely.is_some());
    let people: Option<Vec<f64>> = parts.iter().map(|(_, seen)| seen.people).collect();
    let steps = parts.iter().filter_map(|(_, seen)| seen.step);
    let known: Option<Vec<f64>> = parts.iter().map(|(_, seen)| seen.known_share).collect();
    let same_base = parts.iter().all(|(_, seen)| seen.base == first.base);
    let mut tags: BTreeSet<String> = parts
        .iter()
        .flat_map(|(_, seen)| &seen.tags)
        .filter(|tag| !tag.starts_with("from:"))
        .cloned()
        .collect();
    if equal {
        tags.insert("equal_weights".to_owned());
    }
    let value = sum(&|seen| seen.value);
    // Without the sizes the whole may be as the lowest channel is, or as the highest.
    let ends = |of: &dyn Fn(&Seen) -> Interval| -> Interval {
        if equal {
            let all = || parts.iter().map(|(_, seen)| of(seen));
            return Interval {
                low: all().map(|range| range.low).fold(value, f64::min),
                high: all().map(|range| range.high).fold(value, f64::max),
            };
        }
        Interval {
            low: sum(&|seen| of(seen).low).min(value),
            high: sum(&|seen| of(seen).high).max(value),
        }
    };
    Some(Seen {
        value,
        likely: told.then(|| ends(&Seen::range)),
        hard: ends(&|seen| seen.hard),
        people: people.map(|people| people.iter().sum()),
        base: if same_base {
            first.base
        } else {
            Some(Base::Unstated)
        },
        step: steps.reduce(f64::max),
        ungrouped: parts.iter().any(|(_, seen)| seen.ungrouped),
        known_share: known.map(|known| {
            weights
                .iter()
                .zip(known)
                .map(|(weight, share)| weight * share)
                .sum()
        }),
        method: first.method,
        channels: parts
            .iter()
            .flat_map(|(_, seen)| &seen.channels)
            .cloned()
            .collect(),
        tags,
    })
}

/// Pools what is observed on the channels that have [`enough`] people.
pub(super) fn pool_observed(
    parts: &[(Option<f64>, &Observed)],
    min_people: f64,
) -> Option<Observed> {
    let mut inside = Vec::new();
    let mut mixes: Vec<(Option<f64>, &Vec<Seen>)> = Vec::new();
    for (size, observed) in parts {
        match observed {
            Observed::Inside { scored, people } => inside.push((*size, &**scored, &**people)),
            Observed::Mix(shares) => mixes.push((*size, shares)),
        }
    }
    if !inside.is_empty() {
        let scored: Vec<_> = inside
            .iter()
            .map(|(size, scored, _)| (*size, *scored))
            .collect();
        let people: Vec<_> = inside
            .iter()
            .map(|(size, _, people)| (*size, *people))
            .collect();
        return Some(Observed::Inside {
            scored: Box::new(pool_above(&scored, min_people)?),
            people: Box::new(pool_above(&people, min_people)?),
        });
    }
    let length = mixes.first()?.1.len();
    let pooled: Option<Vec<Seen>> = (0..length)
        .map(|index| {
            let column: Option<Vec<_>> = mixes
                .iter()
                .map(|(size, shares)| shares.get(index).map(|seen| (*size, seen)))
                .collect();
            pool_above(&column?, min_people)
        })
        .collect();
    Some(Observed::Mix(pooled?))
}

/// Where a cell stands against a profile; none where the profile does not ask on the dimension.
pub(super) fn standing(
    profile: Option<&Profile>,
    dimension: Dimension,
    label: &Label,
) -> Option<Verdict> {
    let profile = profile?;
    let demand = profile.demand(dimension)?;
    if let (Rule::Ages { from, to, .. }, Label::Age(band)) = (&demand.rule, label) {
        let inside = band.from >= *from && band.end() <= to.saturating_add(1);
        let touched = band.from <= *to && band.end() > *from;
        return Some(if inside {
            Verdict::Inside
        } else if touched {
            Verdict::PartlyInside
        } else {
            Verdict::Outside
        });
    }
    match &demand.rule {
        Rule::Any(values) => Some(
            if values
                .iter()
                .any(|value| is_meant(profile, dimension, value, label))
            {
                Verdict::Inside
            } else {
                Verdict::Outside
            },
        ),
        Rule::Ages { .. } | Rule::Shares(_) | Rule::AtLeast(_) | Rule::AtMost(_) => None,
    }
}

/// The cells of the newest table that crosses age and gender, as shares of those with both known and,
/// as the shares of ages and of genders are, of those whom the table leaves over.
pub(super) fn crossed_cells(tables: &[&AudienceTable]) -> BTreeMap<(AgeBand, Gender), Seen> {
    let mut cells = BTreeMap::new();
    let Some((table, age, gender)) = tables.iter().find_map(|table| {
        let place = |wanted: Dimension| table.dimensions.iter().position(|own| *own == wanted);
        Some((*table, place(Dimension::Age)?, place(Dimension::Gender)?))
    }) else {
        return cells;
    };
    let counts = by_counts(table);
    let mut sums: BTreeMap<(AgeBand, Gender), Mass> = BTreeMap::new();
    for cell in &table.cells {
        let Some(mass) = mass(cell, counts, table.share_step) else {
            continue;
        };
        if let (Some(Label::Age(band)), Some(Label::Gender(gender))) =
            (cell.labels.get(age), cell.labels.get(gender))
        {
            sums.entry((*band, *gender)).or_default().add(mass);
        }
    }
    let known: f64 = sums.values().map(|mass| mass.value).sum();
    let Ok(block) = read_block(table, Dimension::Age) else {
        return cells;
    };
    if known <= 0.0 {
        return cells;
    }
    let known = known + block.rest * (1.0 - block.unknown) * block.whole;
    for (key, sum) in sums {
        let mass = sum.over(known);
        let among_known = Interval {
            low: mass.low.min(1.0),
            high: mass.high.min(1.0),
        };
        let rounding = table
            .share_step
            .filter(|_| !counts)
            .map(|step| intervals::rounding_half_width(step / known, mass.rounded.max(1)));
        let slop = if mass.at_most {
            (mass.high - mass.low) / 2.0
        } else {
            0.0
        };
        let likely = likely(mass.value, block.people, rounding, slop, 0.0, among_known);
        let hard = block.certain(|labels| {
            let by_age = match labels.get(age) {
                Some(Label::Age(band)) if *band == key.0 => Stands::Inside,
                Some(Label::Age(_)) => Stands::Outside,
                Some(_) | None => Stands::Perhaps,
            };
            let by_gender = match labels.get(gender) {
                Some(Label::Gender(own)) if *own == key.1 => Stands::Inside,
                Some(Label::Gender(_)) => Stands::Outside,
                Some(_) | None => Stands::Perhaps,
            };
            by_age.and(by_gender)
        });
        let hard = around(hard, mass.value);
        cells.insert(key, block.seen(mass.value, likely, hard, "sum_of_cells"));
    }
    cells
}

impl Seen {
    /// Zero, of nothing.
    pub(super) fn nothing() -> Self {
        Self {
            value: 0.0,
            likely: None,
            hard: Interval {
                low: 0.0,
                high: 0.0,
            },
            people: None,
            base: None,
            step: None,
            ungrouped: false,
            known_share: None,
            method: "sum_of_cells",
            channels: BTreeSet::new(),
            tags: BTreeSet::new(),
        }
    }

    /// Nobody, on the same basis as another share.
    pub(super) fn none_of(other: &Self) -> Self {
        let none = Interval {
            low: 0.0,
            high: 0.0,
        };
        let likely = other
            .likely
            .and_then(|_| with_sampling(0.0, Some(none), other.people));
        other.with(0.0, likely, none)
    }
}

/// A file as the key of a block: the file, its member and its sheet.
pub(super) fn file_of(place: &crate::diag::Place) -> String {
    crate::diag::Place {
        row: None,
        column: None,
        ..place.clone()
    }
    .to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

    use super::*;

    fn women(share: f64, people: Option<f64>) -> Seen {
        Seen {
            value: share,
            people,
            ..Seen::nothing()
        }
    }

    #[test]
    fn a_list_of_unknown_size_is_no_share_of_all() {
        // 64 % of 7390 visitors, beside two places of a list whose whole nobody states.
        let shop = women(0.64, Some(7390.0));
        let listed = women(0.83, None).tag("of_listed");
        let pooled = pool_above(&[(Some(7390.0), &shop), (None, &listed)], 100.0).unwrap();
        assert!((pooled.value - 0.64).abs() < 1e-12, "{}", pooled.value);
        assert!(!pooled.tags.contains("equal_weights"));
    }

    #[test]
    fn without_sizes_the_whole_is_between_the_lowest_and_the_highest() {
        let range = |value: f64, low: f64, high: f64| Seen {
            likely: Some(Interval { low, high }),
            hard: Interval { low, high },
            ..women(value, None)
        };
        let (few, many) = (range(0.2, 0.1, 0.3), range(0.8, 0.7, 0.9));
        let pooled = pool(&[(None, &few), (Some(50.0), &many)]).unwrap();
        assert!((pooled.value - 0.5).abs() < 1e-12);
        let wide = Interval {
            low: 0.1,
            high: 0.9,
        };
        assert_eq!(pooled.likely, Some(wide));
        assert_eq!(pooled.hard, wide);
    }

    #[test]
    fn a_few_people_do_not_show_in_a_pooled_number() {
        // Five women of five, beside 10 % women of a channel whose size is not known.
        let (few, many) = (women(1.0, Some(5.0)), women(0.1, None));
        let parts = [(Some(5.0), &few), (None, &many)];
        let pooled = pool_above(&parts, 100.0).unwrap();
        assert!((pooled.value - 0.1).abs() < 1e-12, "{}", pooled.value);
        assert!(pooled.tags.is_empty());
        // Alone they are too few for a number; with as many others as are asked for they are not.
        let alone = pool_above(&[(None, &few), (Some(5.0), &few)], 100.0).unwrap();
        assert!(alone.too_few(100.0));
        let half = women(0.5, Some(60.0));
        let both = pool_above(&[(Some(60.0), &half), (Some(60.0), &half)], 100.0).unwrap();
        assert!(!both.too_few(100.0));
        // Whether a mix or one share is observed makes no difference.
        let (few, many) = (Observed::Mix(vec![few]), Observed::Mix(vec![many]));
        let pooled = pool_observed(&[(Some(5.0), &few), (None, &many)], 100.0).unwrap();
        let first = match pooled {
            Observed::Mix(shares) => shares.first().map(|seen| seen.value),
            Observed::Inside { .. } => None,
        };
        assert!(first.is_some_and(|value| (value - 0.1).abs() < 1e-12));
    }
}
