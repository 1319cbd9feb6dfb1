//! What a segment's share is compared with: populations that the user gives, the network's own index,
//! the buyers, the other networks of the business.

use super::scope::{Chosen, Kind, LAST_AGE, Measured, Scope, Source};
use crate::canonical::{AudienceTable, Canonical, Population};
use crate::domain::{Audience, CountryCode, Dimension, Label, MIN_AGE, Month, is_same_interest};
use crate::measures::lift::Baseline;
use crate::measures::ungroup::Curve;
use crate::profile::{Profile, Rule};
use crate::sections::populations;
use crate::sections::shares::{self, Ages, Block};

/// The name of a baseline of countries, which are named after it.
const COUNTRY: &str = "country";

/// The name of one that is of no country.
const EVERYBODY: &str = "everybody";

/// What the baseline predicts for a segment.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Expected {
    /// The share that it predicts.
    pub(super) share: f64,
    /// The same for a test.
    pub(super) baseline: Baseline,
    /// The stable name: `network:pinterest`, `affinity`, `country:ES,PT`, `everybody`, `customers`,
    /// `other_networks`, `own_margins`.
    pub(super) name: String,
    /// Who counted, and the part of the audience whose countries the baseline is of.
    pub(super) remarks: Vec<String>,
}

impl Expected {
    fn census(share: f64, name: String, remarks: Vec<String>) -> Option<Self> {
        (share > 0.0 && share <= 1.0).then_some(Self {
            share,
            baseline: Baseline::Census { share },
            name,
            remarks,
        })
    }
}

/// The populations as tables, in their order.
pub(super) fn tables(canonical: &Canonical, month: Month) -> Vec<AudienceTable> {
    let all = canonical.populations.iter();
    all.map(|population| populations::table(population, None, month))
        .collect()
}

/// A population, ready to be asked.
struct View<'a> {
    population: &'a Population,
    block: Option<Block<'a>>,
    ages: Option<Ages<'a>>,
}

impl View<'_> {
    /// The share that is meant, of those who are old enough to be in the audience; of its people whom the
    /// population does not cover nobody is meant.
    fn share(&self, chosen: &Chosen, own: &[(f64, &Curve)]) -> Option<f64> {
        match chosen {
            Chosen::Ages(from, to) => {
                let curve = &self.ages.as_ref()?.curve;
                if *from < curve.first_age || curve.cuts_open_bin(*from, *to) {
                    return None;
                }
                let mut share = 0.0;
                for (weight, own) in own {
                    let floor = own.first_age.max(curve.first_age);
                    let whole = curve.share(floor, LAST_AGE);
                    if whole <= 0.0 {
                        return None;
                    }
                    let covered = own.share(floor, LAST_AGE);
                    share += weight * covered * curve.share(*from, *to) / whole;
                }
                Some(share.min(1.0))
            }
            Chosen::Labels(_, labels) => {
                let block = self.block.as_ref()?;
                let listed = |label: &Label| {
                    let mut cells = block.cells.iter();
                    cells
                        .find(|cell| is_same(block.dimension, &cell.label, label))
                        .map(|cell| cell.share)
                };
                let [only] = labels.as_slice() else {
                    return None;
                };
                listed(only)
            }
            Chosen::Cell(..) => None,
        }
    }
}

/// Whether two labels name the same people, however they are written.
fn is_same(dimension: Dimension, left: &Label, right: &Label) -> bool {
    match (left, right) {
        (Label::Text(left), Label::Text(right)) => {
            shares::fold(left) == shares::fold(right)
                || (dimension == Dimension::Interest && is_same_interest(left, right))
                || (dimension == Dimension::Language
                    && left.split(['-', '_']).next() == right.split(['-', '_']).next())
        }
        _ => left == right,
    }
}

/// Everything that segments can be compared with.
pub(super) struct References<'s, 'a> {
    views: Vec<View<'a>>,
    customers: Option<&'s Kind<'a>>,
    profile: Option<&'a Profile>,
    min_people: f64,
}

impl<'s, 'a> References<'s, 'a> {
    /// `tables` are the populations' own, in their order.
    pub(super) fn new(
        canonical: &'a Canonical,
        tables: &'a [AudienceTable],
        kinds: &'s [Kind<'a>],
        profile: Option<&'a Profile>,
        min_people: f64,
    ) -> Self {
        let views = canonical.populations.iter().zip(tables);
        Self {
            views: views
                .map(|(population, table)| {
                    let own = [table];
                    View {
                        population,
                        block: shares::block(&own, population.dimension).ok(),
                        ages: (population.dimension == Dimension::Age)
                            .then(|| shares::ages(&own, None).ok())
                            .flatten(),
                    }
                })
                .collect(),
            customers: kinds
                .iter()
                .find(|kind| kind.audience == Audience::Customers),
            profile,
            min_people,
        }
    }

    /// What the first baseline that tells predicts, in the order: a population of the network, the
    /// export's own index, a population of the audience's countries, one of everybody, the buyers, the
    /// other networks.
    pub(super) fn expected(
        &self,
        scope: &Scope<'s, 'a>,
        dimension: Dimension,
        chosen: &Chosen,
        measured: &Measured,
    ) -> Option<Expected> {
        self.of_network(scope, dimension, chosen)
            .or_else(|| of_index(scope, dimension, chosen, measured))
            .or_else(|| self.of_people(scope, dimension, chosen, COUNTRY))
            .or_else(|| self.of_people(scope, dimension, chosen, EVERYBODY))
            .or_else(|| self.of_customers(scope, dimension, chosen))
            .or_else(|| self.of_others(scope, dimension, chosen))
    }

    fn of_network(
        &self,
        scope: &Scope<'s, 'a>,
        dimension: Dimension,
        chosen: &Chosen,
    ) -> Option<Expected> {
        let [source] = scope.sources.as_slice() else {
            return None;
        };
        let views = self.of(dimension, |population| {
            population.network == Some(source.network)
        });
        let name = format!("network:{}", source.network.id());
        self.mixed(scope, views, chosen, &name)
    }

    /// What the people of countries predict, or those of everywhere.
    fn of_people(
        &self,
        scope: &Scope<'s, 'a>,
        dimension: Dimension,
        chosen: &Chosen,
        name: &str,
    ) -> Option<Expected> {
        let views = self.of(dimension, |population| {
            population.network.is_none() && population.country.is_some() == (name == COUNTRY)
        });
        self.mixed(scope, views, chosen, name)
    }

    /// The populations of a dimension that are meant.
    fn of(&self, dimension: Dimension, meant: impl Fn(&Population) -> bool) -> Vec<&View<'a>> {
        self.views
            .iter()
            .filter(|view| view.population.dimension == dimension && meant(view.population))
            .collect()
    }

    /// The populations mixed as the audience's countries are mixed; of two of one country the newer.
    fn mixed(
        &self,
        scope: &Scope<'s, 'a>,
        mut views: Vec<&View<'a>>,
        chosen: &Chosen,
        name: &str,
    ) -> Option<Expected> {
        views.sort_by_key(|view| {
            (
                view.population.country,
                std::cmp::Reverse(view.population.date),
                view.population.place.clone(),
            )
        });
        let own = scope.curves();
        let mut told: Vec<(&View<'_>, f64)> = Vec::new();
        for view in views {
            let country = view.population.country;
            let is_new = told
                .iter()
                .all(|(other, _)| other.population.country != country);
            if let (true, Some(share)) = (is_new, view.share(chosen, &own)) {
                told.push((view, share));
            }
        }
        // A population of everywhere stands only where no country's does.
        if told
            .iter()
            .any(|(view, _)| view.population.country.is_some())
        {
            told.retain(|(view, _)| view.population.country.is_some());
        }
        let weights = self.weights(scope, &told);
        let sum: f64 = weights.iter().sum();
        if sum <= 0.0 {
            return None;
        }
        let share = weights
            .iter()
            .zip(&told)
            .map(|(weight, (_, share))| weight / sum * share)
            .sum();
        let mut remarks = Vec::new();
        let mut origins: Vec<&str> = told
            .iter()
            .filter_map(|(view, _)| view.population.origin.as_deref())
            .collect();
        origins.sort_unstable();
        origins.dedup();
        if !origins.is_empty() {
            let origins = origins.join(", ").replace([';', ':'], " ");
            remarks.push(format!("counted_by:{origins}"));
        }
        let countries: Vec<&str> = told
            .iter()
            .zip(&weights)
            .filter(|(_, weight)| **weight > 0.0)
            .filter_map(|((view, _), _)| view.population.country.as_ref())
            .map(CountryCode::as_str)
            .collect();
        if countries.is_empty() {
            return Expected::census(share, name.to_owned(), remarks);
        }
        if sum < 1.0 - 1e-9 {
            remarks.push(format!("covers:{sum:.3}"));
        }
        let countries = countries.join(",");
        let name = if name == COUNTRY {
            format!("country:{countries}")
        } else {
            format!("{name}:{countries}")
        };
        Expected::census(share, name, remarks)
    }

    /// The part of the audience in the country of each population: as its reports say, else evenly over
    /// the countries that the profile asks for, else over all.
    fn weights(&self, scope: &Scope<'s, 'a>, told: &[(&View<'a>, f64)]) -> Vec<f64> {
        let country = |view: &View<'_>| view.population.country;
        let seen: Vec<f64> = told
            .iter()
            .map(|(view, _)| {
                let chosen = Chosen::label(&Label::Country(country(view)?));
                let measured = scope.measured(Dimension::Country, &chosen, 0.0)?;
                Some(measured.seen.value)
            })
            .map(|share| share.unwrap_or(0.0))
            .collect();
        if seen.iter().sum::<f64>() > 0.0 {
            return seen;
        }
        let asked = |code: CountryCode| {
            let demand = self.profile?.demand(Dimension::Country)?;
            match &demand.rule {
                Rule::Any(values) => Some(
                    values
                        .iter()
                        .any(|value| value.eq_ignore_ascii_case(code.as_str())),
                ),
                Rule::Ages { .. } | Rule::Shares(_) | Rule::AtLeast(_) | Rule::AtMost(_) => None,
            }
        };
        let is_asked = |view: &View<'_>| country(view).and_then(asked).unwrap_or(false);
        let some = told.iter().any(|(view, _)| is_asked(view));
        let n = told
            .iter()
            .filter(|(view, _)| !some || is_asked(view))
            .count();
        told.iter()
            .map(|(view, _)| {
                if !some || is_asked(view) {
                    1.0 / n.max(1) as f64
                } else {
                    0.0
                }
            })
            .collect()
    }

    fn of_customers(
        &self,
        scope: &Scope<'s, 'a>,
        dimension: Dimension,
        chosen: &Chosen,
    ) -> Option<Expected> {
        let customers = self.customers?;
        if scope.audience == Audience::Customers {
            return None;
        }
        let sources: Vec<&Source<'_>> = customers.sources.iter().collect();
        of_sample(&sources, scope, dimension, chosen, "customers")
            .filter(|expected| self.is_enough(expected))
    }

    /// The other channels of the same kind of audience, together.
    fn of_others(
        &self,
        scope: &Scope<'s, 'a>,
        dimension: Dimension,
        chosen: &Chosen,
    ) -> Option<Expected> {
        // Networks write places in their own ways: what another does not list may be there all the same.
        if matches!(dimension, Dimension::City | Dimension::Region) {
            return None;
        }
        of_sample(&scope.others, scope, dimension, chosen, "other_networks")
            .filter(|expected| self.is_enough(expected))
    }

    /// Fewer people than a statement needs predict nothing either.
    fn is_enough(&self, expected: &Expected) -> bool {
        match expected.baseline {
            Baseline::Sample { of, .. } => of >= self.min_people,
            Baseline::Census { .. } => true,
        }
    }
}

/// The network's own index of a label: its share divided by it is what all users of the network have.
fn of_index(
    scope: &Scope<'_, '_>,
    dimension: Dimension,
    chosen: &Chosen,
    measured: &Measured,
) -> Option<Expected> {
    let ([source], Chosen::Labels(_, labels)) = (scope.sources.as_slice(), chosen) else {
        return None;
    };
    let [label] = labels.as_slice() else {
        return None;
    };
    let table = source.blocks.get(&dimension)?.table;
    let index = table
        .cells
        .iter()
        .find(|cell| cell.labels.first() == Some(label))
        .and_then(|cell| cell.index)
        .filter(|index| index.is_finite() && *index > 0.0)?;
    let share = measured.seen.value / index;
    Expected::census(share, "affinity".to_owned(), Vec::new())
}

/// A limited number of people as baseline, each channel by its size.
fn of_sample(
    sources: &[&Source<'_>],
    scope: &Scope<'_, '_>,
    dimension: Dimension,
    chosen: &Chosen,
    name: &str,
) -> Option<Expected> {
    let curves = scope.curves();
    let floor = curves.iter().map(|(_, curve)| curve.first_age).max();
    let (mut people, mut of) = (0.0, 0.0);
    for source in sources {
        let is_listed = match chosen {
            // A list that does not show a label does not say that nobody has it: rows that add up to a
            // hundred rounded per cents leave room for it.
            Chosen::Labels(_, labels) => source
                .blocks
                .get(&dimension)
                .is_some_and(|block| labels.iter().all(|label| block.lists(label))),
            Chosen::Ages(from, to) => source.ages.as_ref().is_some_and(|ages| {
                ages.curve.first_age <= *from && !ages.curve.cuts_open_bin(*from, *to)
            }),
            Chosen::Cell(..) => false,
        };
        if !is_listed {
            continue;
        }
        let Some(seen) = source.seen(dimension, chosen) else {
            continue;
        };
        let measured = Measured { seen, of: None };
        let Some(n) = measured.n() else { continue };
        // Only those who are old enough for the scope's own bands.
        let old_enough = match (chosen, &source.ages, floor) {
            (Chosen::Ages(..), Some(ages), Some(floor)) => {
                ages.curve.share(floor.max(MIN_AGE), LAST_AGE)
            }
            _ => 1.0,
        };
        people += n * measured.seen.value;
        of += n * old_enough;
    }
    (people > 0.0 && people <= of).then(|| Expected {
        share: people / of,
        baseline: Baseline::Sample { people, of },
        name: name.to_owned(),
        remarks: Vec::new(),
    })
}
