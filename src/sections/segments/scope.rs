//! Among whom a segment is looked for: the people of one channel, or of all channels of one kind of
//! audience together.

use std::collections::BTreeMap;

use crate::domain::{AgeBand, Audience, Dimension, Gender, Label, MAX_AGE, Network};
use crate::measures::ungroup::Curve;
use crate::sections::shares::{self, Ages, Block, Crowds, Seen};

/// The last age.
pub(super) const LAST_AGE: u8 = MAX_AGE - 1;

/// Whom a candidate segment is made of.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Chosen {
    /// People of these ages, both included.
    Ages(u8, u8),
    /// People with one of these labels on a dimension, named by the first text.
    Labels(String, Vec<Label>),
    /// A cell of a table that crosses age and gender.
    Cell(AgeBand, Gender),
}

impl Chosen {
    /// One label.
    pub(super) fn label(label: &Label) -> Self {
        Self::Labels(label.to_string(), vec![label.clone()])
    }

    /// The stable name in findings: `20-28`, `65+`, `ES`, `18-24`.
    pub(super) fn segment(&self) -> String {
        match self {
            Self::Ages(from, to) if *to >= LAST_AGE => AgeBand::open(*from).to_string(),
            Self::Ages(from, to) => AgeBand::closed(*from, *to).to_string(),
            Self::Labels(name, _) => name.clone(),
            Self::Cell(band, _) => band.to_string(),
        }
    }
}

/// One channel of one kind of audience, read along every dimension once.
pub(super) struct Source<'a> {
    /// The channel.
    pub(super) name: &'a str,
    /// Its network.
    pub(super) network: Network,
    /// Its people, where known.
    pub(super) people: Option<f64>,
    /// Its ages on single years.
    pub(super) ages: Option<&'a Ages<'a>>,
    /// What its tables say along each dimension.
    pub(super) blocks: BTreeMap<Dimension, Block<'a>>,
    /// The cells of a table that crosses age and gender.
    pub(super) crossed: BTreeMap<(AgeBand, Gender), Seen>,
}

impl Source<'_> {
    /// Whether its reports tell anything along a dimension.
    fn tells(&self, dimension: Dimension) -> bool {
        match dimension {
            Dimension::Age => self.ages.is_some(),
            Dimension::Gender
            | Dimension::Country
            | Dimension::Region
            | Dimension::City
            | Dimension::Language
            | Dimension::Interest
            | Dimension::Seniority
            | Dimension::JobFunction
            | Dimension::Industry
            | Dimension::CompanySize
            | Dimension::Device => self.blocks.contains_key(&dimension),
        }
    }

    /// The share of its people who are meant.
    pub(super) fn seen(&self, dimension: Dimension, chosen: &Chosen) -> Option<Seen> {
        match chosen {
            Chosen::Ages(from, to) => Some(self.ages.as_ref()?.share(*from, *to)),
            Chosen::Labels(_, labels) => {
                let block = self.blocks.get(&dimension)?;
                let unlisted = labels.iter().filter(|label| !block.lists(label)).count();
                Some(block.share_of(|own| labels.contains(own), unlisted))
            }
            Chosen::Cell(band, gender) => self.crossed.get(&(*band, *gender)).cloned(),
        }
    }
}

/// All channels of one kind of audience.
pub(super) struct Kind<'a> {
    /// The kind.
    pub(super) audience: Audience,
    /// Its channels, by name.
    pub(super) sources: Vec<Source<'a>>,
}

/// Every kind of audience of the month, in the order of the headline. Creators whom the business pays
/// are no audience of its own.
pub(super) fn kinds<'a>(crowds: &'a Crowds<'a>) -> Vec<Kind<'a>> {
    crowds
        .audiences
        .iter()
        .zip(&crowds.ages)
        .filter(|((audience, _), _)| *audience != Audience::CreatorFollowers)
        .map(|((audience, channels), ages)| Kind {
            audience: *audience,
            sources: channels
                .iter()
                .zip(ages)
                .filter_map(|((name, tables), ages)| {
                    let network = tables.first()?.channel.network;
                    let dimensions = Dimension::ALL.into_iter();
                    Some(Source {
                        name,
                        network,
                        people: shares::channel_people(tables),
                        ages: ages.as_ref().ok(),
                        blocks: dimensions
                            .filter(|dimension| *dimension != Dimension::Age)
                            .filter_map(|dimension| {
                                Some((dimension, shares::block(tables, dimension).ok()?))
                            })
                            .collect(),
                        crossed: shares::crossed_cells(tables),
                    })
                })
                .collect(),
        })
        .collect()
}

/// The people among whom a segment is looked for.
pub(super) struct Scope<'s, 'a> {
    /// The kind of audience.
    pub(super) audience: Audience,
    /// The channel; none: all that tell, together.
    pub(super) channel: Option<&'a str>,
    /// The channels.
    pub(super) sources: Vec<&'s Source<'a>>,
    /// The other channels of the same kind, for a scope of one.
    pub(super) others: Vec<&'s Source<'a>>,
}

/// A share with the people who are meant.
#[derive(Clone)]
pub(super) struct Measured {
    /// The share with its doubt.
    pub(super) seen: Seen,
    /// All people of the channels that tell; none where any size is not known or views are counted.
    pub(super) of: Option<f64>,
}

impl Measured {
    /// People whose value is known; none where views are counted or the number is not known.
    pub(super) fn n(&self) -> Option<f64> {
        let counted = !self.seen.tags.contains("views") && !self.seen.tags.contains("of_listed");
        self.seen.people.filter(|n| counted && *n > 0.0)
    }

    /// People who are meant.
    pub(super) fn people(&self) -> Option<f64> {
        self.of.map(|of| of * self.seen.value)
    }
}

impl<'s, 'a> Scope<'s, 'a> {
    /// The channels that tell something along a dimension.
    pub(super) fn telling(&self, dimension: Dimension) -> Vec<&'s Source<'a>> {
        self.sources
            .iter()
            .copied()
            .filter(|source| source.tells(dimension))
            .collect()
    }

    /// The share of the people who are meant, over the channels that tell.
    pub(super) fn measured(
        &self,
        dimension: Dimension,
        chosen: &Chosen,
        min_people: f64,
    ) -> Option<Measured> {
        let parts: Vec<(&Source<'_>, Seen)> = self
            .sources
            .iter()
            .filter_map(|source| Some((*source, source.seen(dimension, chosen)?)))
            .collect();
        let pairs: Vec<(Option<f64>, &Seen)> = parts
            .iter()
            .map(|(source, seen)| (source.people, seen))
            .collect();
        let seen = shares::pool_above(&pairs, min_people)?;
        let of = parts
            .iter()
            .filter(|(source, _)| seen.channels.contains(source.name))
            .map(|(source, own)| source.people.filter(|_| !own.tags.contains("views")))
            .sum::<Option<f64>>()
            .filter(|people| *people > 0.0);
        Some(Measured { seen, of })
    }

    /// The ages of each channel, with the channel's part of the people.
    pub(super) fn curves(&self) -> Vec<(f64, &'a Curve)> {
        let telling = self.telling(Dimension::Age);
        let sizes: Vec<Option<f64>> = telling.iter().map(|source| source.people).collect();
        let (weights, _) = shares::weights(&sizes);
        weights
            .into_iter()
            .zip(telling)
            .filter_map(|(weight, source)| Some((weight, &source.ages?.curve)))
            .collect()
    }
}
