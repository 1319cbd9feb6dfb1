//! Populations that the user gives, as tables: so that they are read as those of an audience are.

use crate::canonical::{AudienceTable, Cell, Channel, Completeness, Population, Total};
use crate::domain::{
    AgeBand, Audience, Base, Dimension, Label, MAX_AGE, MIN_AGE, Month, Network, Period, Unit,
};

/// Shares that add up to this are of everybody.
const WHOLE: f64 = 0.98;

/// A population as the table of an audience. `people`: how many it has, for labels of which a person can
/// have several.
///
/// Nobody below the age of a network's youngest user is in it: the profile and every audience are of older
/// people.
pub(super) fn table(population: &Population, people: Option<f64>, month: Month) -> AudienceTable {
    let counts = population.cells.iter().all(|cell| cell.count.is_some());
    let shares: f64 = population.cells.iter().filter_map(|cell| cell.share).sum();
    let is_multi = population.dimension.is_multi_label();
    let is_whole = !is_multi && (counts || shares >= WHOLE);
    AudienceTable {
        place: population.place.clone(),
        source: "benchmark",
        channel: Channel {
            name: population
                .network
                .map_or_else(String::new, |network| network.id().to_owned()),
            network: population.network.unwrap_or(Network::Shop),
            account: None,
        },
        audience: Audience::Reached,
        period: Period::month(month),
        dimensions: vec![population.dimension],
        base: Base::Everybody,
        unit: Unit::People,
        total: people.filter(|_| counts).map(|people| Total {
            people,
            stated_by_export: true,
        }),
        share_step: None,
        by_person: false,
        completeness: if is_whole {
            Completeness::Complete
        } else {
            Completeness::TopList
        },
        cells: cells(population),
    }
}

/// The people that a population counts, each once; of ages those who are old enough.
pub(super) fn people_in(population: &Population) -> Option<f64> {
    if population.dimension.is_multi_label() {
        return None;
    }
    let counts: Option<Vec<f64>> = cells(population).iter().map(|cell| cell.count).collect();
    let sum: f64 = counts?.iter().sum();
    (sum > 0.0 && sum.is_finite()).then_some(sum)
}

/// The cells of a population; of ages only those of the years in which somebody can be on a network, a
/// band that reaches below them by its part of the years, and shares as parts of these people.
fn cells(population: &Population) -> Vec<Cell> {
    if population.dimension != Dimension::Age {
        return population.cells.clone();
    }
    let cut = |cell: &Cell| {
        let Some(Label::Age(band)) = cell.labels.first() else {
            return Some(cell.clone());
        };
        let (from, end) = (band.from.max(MIN_AGE), band.end().min(MAX_AGE));
        if end <= from {
            return None;
        }
        let part = f64::from(end - from) / f64::from(end - band.from);
        Some(Cell {
            labels: vec![Label::Age(AgeBand { from, ..*band })],
            count: cell.count.map(|count| count * part),
            share: cell.share.map(|share| share * part),
            ..cell.clone()
        })
    };
    let mut cells: Vec<Cell> = population.cells.iter().filter_map(cut).collect();
    let sum: f64 = cells.iter().filter_map(|cell| cell.share).sum();
    if sum > 0.0 {
        for cell in &mut cells {
            cell.share = cell.share.map(|share| share / sum);
        }
    }
    cells
}
