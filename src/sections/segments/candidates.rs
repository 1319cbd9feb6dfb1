//! Which segments are looked at: bands and runs of bands, the observed core, labels, real crosses.

use std::collections::{BTreeMap, BTreeSet};

use super::scope::{Chosen, LAST_AGE, Scope};
use crate::domain::{AgeBand, Dimension, Gender, Label, MIN_AGE};
use crate::measures::core::{self, Core, CoreInterval};
use crate::measures::ungroup;
use crate::profile::{Profile, Rule};
use crate::sections::shares;

/// Younger people are shown as a share and never proposed.
pub(super) const ADULT: u8 = 18;

/// A smaller share is no candidate.
pub(super) const LEAST_CANDIDATE: f64 = 0.01;

/// A run of bands wider than this is no segment.
const MOST_YEARS: u8 = 20;

/// Where a candidate stands against the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Position {
    /// Among those whom the profile asks for.
    Inside,
    /// Not among them.
    Outside,
    /// The profile says nothing about it.
    Undeclared,
}

/// A segment to be judged.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// Who they are, and how they are named.
    pub(super) chosen: Chosen,
    /// The part that is tested: all of it, or of a core the larger part on one side of the profile's edge.
    pub(super) tested: Chosen,
    /// Where the tested part stands; none where that depends on how many there are.
    pub(super) position: Option<Position>,
    /// Whether it is the observed core.
    pub(super) is_core: bool,
    /// Whether it is one of the cells that a table consists of: only these tell how much lifts vary.
    pub(super) is_cell: bool,
}

impl Candidate {
    fn new(chosen: Chosen, position: Option<Position>, is_cell: bool) -> Self {
        Self {
            tested: chosen.clone(),
            chosen,
            position,
            is_core: false,
            is_cell,
        }
    }
}

/// The candidates of a scope along a dimension.
pub(super) fn candidates(
    scope: &Scope<'_, '_>,
    dimension: Dimension,
    profile: Option<&Profile>,
) -> Vec<Candidate> {
    if dimension == Dimension::Age {
        return ages(scope, profile);
    }
    // The largest share that a channel has of each label: all of them together have no more.
    let mut labels: BTreeMap<&Label, f64> = BTreeMap::new();
    for source in scope.telling(dimension) {
        for cell in source
            .blocks
            .get(&dimension)
            .iter()
            .flat_map(|it| &it.cells)
        {
            let most = labels.entry(&cell.label).or_default();
            *most = most.max(cell.share);
        }
    }
    labels
        .into_iter()
        // Who states neither is too few and too personal to be aimed at.
        .filter(|(label, _)| **label != Label::Gender(Gender::Other))
        .map(|(label, most)| (label, most, position_of(profile, dimension, label)))
        // Of thousands of places only those can matter that are no candidate for their size alone.
        .filter(|(_, most, position)| {
            *most >= LEAST_CANDIDATE || *position == Some(Position::Inside)
        })
        .map(|(label, _, position)| Candidate::new(Chosen::label(label), position, true))
        .collect()
}

/// Where a label stands; none where a mix is asked for, as it is its share that decides.
fn position_of(profile: Option<&Profile>, dimension: Dimension, label: &Label) -> Option<Position> {
    let Some((profile, demand)) =
        profile.and_then(|profile| Some((profile, profile.demand(dimension)?)))
    else {
        return Some(Position::Undeclared);
    };
    let is_meant = |value: &str| shares::is_meant(profile, dimension, value, label);
    match &demand.rule {
        Rule::Ages { .. } => Some(Position::Undeclared),
        Rule::Any(values) => Some(if values.iter().any(|value| is_meant(value)) {
            Position::Inside
        } else {
            Position::Outside
        }),
        Rule::AtLeast(values) => Some(if values.keys().any(|value| is_meant(value)) {
            Position::Inside
        } else {
            Position::Undeclared
        }),
        Rule::Shares(_) | Rule::AtMost(_) => None,
    }
}

/// The share that a mix or a limit asks for of a label, and whether it is one; none where neither names
/// the label and the mix leaves room for others.
pub(super) fn target(profile: &Profile, dimension: Dimension, label: &Label) -> Option<f64> {
    let demand = profile.demand(dimension)?;
    let own = |targets: &BTreeMap<String, f64>| {
        let mut named = targets.iter();
        named
            .find(|(value, _)| shares::is_meant(profile, dimension, value, label))
            .map(|(_, share)| *share)
    };
    match &demand.rule {
        Rule::Shares(targets) => own(targets).or_else(|| {
            let rest = 1.0 - targets.values().sum::<f64>();
            (rest < 0.005).then_some(0.0)
        }),
        Rule::AtMost(limits) => own(limits),
        Rule::Ages { .. } | Rule::Any(_) | Rule::AtLeast(_) => None,
    }
}

/// The ages that a profile's edges make: those below, inside and above of what is declared.
fn regions(profile: Option<&Profile>) -> Vec<(u8, u8, Position)> {
    let Some((from, to)) = profile.and_then(Profile::ages) else {
        return vec![(ADULT, LAST_AGE, Position::Undeclared)];
    };
    let below = (
        ADULT,
        from.saturating_sub(1).min(LAST_AGE),
        Position::Outside,
    );
    let inside = (from.max(ADULT), to.min(LAST_AGE), Position::Inside);
    let above = (to.saturating_add(1).max(ADULT), LAST_AGE, Position::Outside);
    let regions = [below, inside, above].into_iter();
    regions.filter(|(first, last, _)| first <= last).collect()
}

fn ages(scope: &Scope<'_, '_>, profile: Option<&Profile>) -> Vec<Candidate> {
    let telling = scope.telling(Dimension::Age);
    // The bands of the largest channel: runs of bands must begin and end where counts are real.
    let Some(curve) = telling
        .iter()
        .max_by(|a, b| {
            let size = |people: Option<f64>| people.unwrap_or(0.0);
            size(a.people)
                .total_cmp(&size(b.people))
                .then(b.name.cmp(a.name))
        })
        .and_then(|source| source.ages.as_ref())
        .map(|ages| &ages.curve)
    else {
        return Vec::new();
    };
    let mut found: Vec<Candidate> = Vec::new();
    let is_known = |found: &[Candidate], chosen: &Chosen| {
        found.iter().any(|candidate| candidate.chosen == *chosen)
    };
    for core in cores(scope) {
        let core: Vec<Candidate> = of_core(core, profile)
            .filter(|candidate| !is_known(&found, &candidate.chosen))
            .collect();
        found.extend(core);
    }
    for (first, last, position) in regions(profile) {
        if first.max(curve.first_age) > last {
            // No band reaches here.
            continue;
        }
        // Edges of bands inside the region, and its own.
        let mut edges: Vec<u8> = curve
            .bins
            .iter()
            .flat_map(|bin| [bin.from, bin.end])
            .filter(|edge| *edge > first && *edge <= last)
            .chain([first.max(curve.first_age), last.saturating_add(1)])
            .collect();
        edges.sort_unstable();
        edges.dedup();
        for (place, from) in edges.iter().enumerate() {
            for (steps, end) in edges.iter().skip(place + 1).enumerate() {
                let is_cell = steps == 0;
                let to = end - 1;
                if (end - from > MOST_YEARS && !is_cell) || curve.cuts_open_bin(*from, to) {
                    continue;
                }
                let chosen = Chosen::Ages(*from, to);
                if let Some(core) = found.iter_mut().find(|it| it.chosen == chosen) {
                    // A core that is a band is one of the table's cells.
                    core.is_cell |= is_cell && core.tested == chosen;
                    continue;
                }
                found.push(Candidate::new(chosen, Some(position), is_cell));
            }
        }
        if position == Position::Inside && !curve.cuts_open_bin(first, last) {
            let chosen = Chosen::Ages(first, last);
            if !is_known(&found, &chosen) {
                found.push(Candidate::new(chosen, Some(position), false));
            }
        }
    }
    found
}

/// The observed core or cores of the scope's ages, without those under age.
fn cores(scope: &Scope<'_, '_>) -> Vec<CoreInterval> {
    let telling = scope.telling(Dimension::Age);
    let sizes: Vec<Option<f64>> = telling.iter().map(|source| source.people).collect();
    let (weights, _) = shares::weights(&sizes);
    let curves: Vec<(f64, &ungroup::Curve)> = weights
        .into_iter()
        .zip(&telling)
        .filter_map(|(weight, source)| Some((weight, &source.ages.as_ref()?.curve)))
        .collect();
    let pooled = ungroup::pool(&curves);
    match core::core(MIN_AGE, &pooled) {
        Core::One(one) => vec![one],
        Core::Two(first, second) => vec![first, second],
        Core::None => Vec::new(),
    }
}

/// A core, cut at the profile's edges: the part that is outside is what is tested.
///
/// Where most of the core's years are declared, the rest is the edge of a core that is served, and the
/// declared part is what is tested.
fn of_core(core: CoreInterval, profile: Option<&Profile>) -> impl Iterator<Item = Candidate> {
    let from = core.from.max(ADULT);
    let is_adult = core.to >= ADULT;
    let parts = regions(profile)
        .into_iter()
        .map(move |(first, last, position)| (first.max(from), last.min(core.to), position))
        .filter(move |(first, last, _)| is_adult && first <= last);
    let outside = parts
        .clone()
        .filter(|(_, _, position)| *position != Position::Inside)
        .max_by_key(|(first, last, _)| last - first);
    let years_inside: u8 = parts
        .clone()
        .filter(|(_, _, position)| *position == Position::Inside)
        .map(|(first, last, _)| last - first + 1)
        .sum();
    let years = u16::from(core.to.saturating_sub(from)) + 1;
    let is_edge = u16::from(years_inside) * 2 > years;
    let inside = parts
        .clone()
        .find(|(_, _, position)| *position == Position::Inside);
    let outside = if is_edge { inside } else { outside };
    let tested = outside.or_else(|| parts.clone().next());
    tested
        .into_iter()
        .map(move |(first, last, position)| Candidate {
            chosen: Chosen::Ages(from, core.to),
            tested: Chosen::Ages(first, last),
            position: Some(position),
            is_core: true,
            is_cell: false,
        })
}

/// The cells of real cross tables of age and gender, each with where it stands; bands that the profile
/// cuts are left out.
pub(super) fn crossed(scope: &Scope<'_, '_>, profile: Option<&Profile>) -> Vec<Candidate> {
    let cells: BTreeSet<(AgeBand, Gender)> = scope
        .sources
        .iter()
        .flat_map(|source| source.crossed.keys().copied())
        .filter(|(band, gender)| band.from >= ADULT && *gender != Gender::Other)
        .collect();
    cells
        .into_iter()
        .filter_map(|(band, gender)| {
            let by_age = regions(profile)
                .into_iter()
                .find(|(first, last, _)| *first <= band.from && band.end() <= last + 1)
                .map(|(_, _, position)| position)?;
            let by_gender = position_of(profile, Dimension::Gender, &Label::Gender(gender))
                .unwrap_or(Position::Undeclared);
            let position = match (by_age, by_gender) {
                (Position::Outside, _) | (_, Position::Outside) => Position::Outside,
                (Position::Undeclared, _) | (_, Position::Undeclared)
                    if by_age != Position::Inside =>
                {
                    Position::Undeclared
                }
                _ => Position::Inside,
            };
            let chosen = Chosen::Cell(band, gender);
            Some(Candidate::new(chosen, Some(position), true))
        })
        .collect()
}
