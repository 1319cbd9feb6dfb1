//! One kind of audience along one dimension: the share of every label, pooled over its channels.

use std::collections::{BTreeMap, BTreeSet};

use super::super::shares::{self, Block, Seen, Tables};
use super::buyers::ORDERS;
use crate::canonical::{AudienceTable, Completeness};
use crate::domain::{Audience, Dimension, Label, Network, Unit};

/// The tables of each kind of audience by channel, in the order of the headline.
pub(super) type Audiences<'a> = Vec<(Audience, BTreeMap<&'a str, Tables<'a>>)>;

/// Below this part of an audience's people its numbers are about few of them.
const MINOR: f64 = 0.05;

/// What a label is called across networks: a country's code, a language without its region. `None` for
/// people whose value is not known and for the rest.
pub(super) fn key(dimension: Dimension, label: &Label) -> Option<String> {
    match label {
        Label::Unknown | Label::Rest => None,
        Label::Age(_) | Label::Gender(_) | Label::Country(_) => Some(label.to_string()),
        Label::Text(text) => Some(match dimension {
            Dimension::Language => {
                let lower = text.trim().to_lowercase();
                lower
                    .split(['-', '_'])
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            }
            Dimension::Age
            | Dimension::Gender
            | Dimension::Country
            | Dimension::Region
            | Dimension::City
            | Dimension::Interest
            | Dimension::Seniority
            | Dimension::JobFunction
            | Dimension::Industry
            | Dimension::CompanySize
            | Dimension::Device => text.clone(),
        }),
    }
}

/// The labels of a table by their key, with those whose numbers are hidden.
fn labels_of<'a>(block: &Block<'a>, dimension: Dimension) -> BTreeMap<String, BTreeSet<&'a Label>> {
    let table: &'a AudienceTable = block.table;
    let place = table.dimensions.iter().position(|own| *own == dimension);
    let hidden = block.hidden();
    let mut labels: BTreeMap<String, BTreeSet<&Label>> = BTreeMap::new();
    for cell in &table.cells {
        let Some(label) = place.and_then(|place| cell.labels.get(place)) else {
            continue;
        };
        let is_there = cell.count.is_some() || cell.share.is_some() || hidden.contains(label);
        if let Some(key) = key(dimension, label).filter(|_| is_there) {
            labels.entry(key).or_default().insert(label);
        }
    }
    labels
}

/// What a channel says.
struct Part<'a> {
    people: Option<f64>,
    block: Block<'a>,
    labels: BTreeMap<String, BTreeSet<&'a Label>>,
    /// Keys of the labels with a number.
    numbered: BTreeSet<String>,
}

/// A kind of audience along a dimension.
pub(super) struct Kind<'a> {
    pub(super) audience: Audience,
    pub(super) dimension: Dimension,
    parts: Vec<Part<'a>>,
    /// Keys of the labels that some list shows with a number, each with the most that its share can be
    /// on a channel. The share of all channels together is no larger.
    pub(super) listed: BTreeMap<String, f64>,
    /// Whether all of it is counted in views.
    pub(super) in_views: bool,
    /// Channels that count views beside others that count people.
    pub(super) left_out: Vec<String>,
    /// Whether it is about a small part of the people of its audience.
    pub(super) is_minor: bool,
    /// Whether some of the numbers are orders.
    of_orders: bool,
    min_people: f64,
}

impl<'a> Kind<'a> {
    /// `None` where no channel has the dimension.
    pub(super) fn new(
        audience: Audience,
        channels: &BTreeMap<&'a str, Tables<'a>>,
        dimension: Dimension,
        min_people: f64,
    ) -> Option<Self> {
        let mut blocks: Vec<(&str, Option<f64>, Block<'a>)> = channels
            .iter()
            .filter_map(|(name, tables)| {
                let block = shares::block(tables, dimension).ok()?;
                Some((*name, shares::channel_people(tables), block))
            })
            .collect();
        // Who looks at the page on a network is no visitor of the shop.
        let is_shop = |block: &Block<'_>| block.table.channel.network == Network::Shop;
        if audience == Audience::Visitors && blocks.iter().any(|(_, _, block)| is_shop(block)) {
            blocks.retain(|(_, _, block)| is_shop(block));
        }
        let is_people = |table: &AudienceTable| table.unit == Unit::People;
        let has_people = blocks.iter().any(|(_, _, block)| is_people(block.table));
        let mut left_out = Vec::new();
        if has_people {
            blocks.retain(|(name, _, block)| {
                if !is_people(block.table) {
                    left_out.push((*name).to_owned());
                }
                is_people(block.table)
            });
        }
        let of_orders = blocks
            .iter()
            .any(|(_, _, block)| block.table.source == ORDERS);
        let mut listed: BTreeMap<String, f64> = BTreeMap::new();
        for (_, _, block) in &blocks {
            let mut own: BTreeMap<String, f64> = BTreeMap::new();
            for cell in &block.cells {
                if let Some(key) = key(dimension, &cell.label) {
                    *own.entry(key).or_default() += cell.share;
                }
            }
            for label in block.hidden() {
                let share = key(dimension, label).and_then(|key| own.get_mut(&key));
                if let Some(share) = share {
                    *share += block.rest;
                }
            }
            for (key, share) in own {
                let most = listed.entry(key).or_default();
                *most = most.max(share);
            }
        }
        // A label of one channel that another hides.
        for (_, _, block) in &blocks {
            for label in block.hidden() {
                let most = key(dimension, label).and_then(|key| listed.get_mut(&key));
                if let Some(most) = most {
                    *most = most.max(block.rest);
                }
            }
        }
        let sizes: Vec<f64> = channels
            .values()
            .filter_map(|tables| shares::channel_people(tables))
            .collect();
        let own: Option<f64> = blocks.iter().map(|(_, people, _)| *people).sum();
        let is_minor = own.is_some_and(|own| own < MINOR * sizes.iter().sum::<f64>());
        (!listed.is_empty()).then(|| Self {
            audience,
            dimension,
            parts: blocks
                .into_iter()
                .map(|(_, people, block)| Part {
                    people,
                    labels: labels_of(&block, dimension),
                    numbered: block
                        .cells
                        .iter()
                        .filter_map(|cell| key(dimension, &cell.label))
                        .collect(),
                    block,
                })
                .collect(),
            listed,
            in_views: !has_people,
            left_out,
            is_minor,
            of_orders,
            min_people,
        })
    }

    fn pooled(&self, of: impl Fn(&Part<'a>) -> Seen) -> Option<Seen> {
        let seen: Vec<Seen> = self.parts.iter().map(of).collect();
        let parts: Vec<_> = self
            .parts
            .iter()
            .map(|part| part.people)
            .zip(&seen)
            .collect();
        let mut pooled = shares::pool_above(&parts, self.min_people)?;
        if self.of_orders {
            pooled.tags.insert("orders".to_owned());
        }
        Some(pooled)
    }

    /// The share of the labels with these keys; what lists do not show widens its range.
    pub(super) fn share(&self, keys: &BTreeSet<&str>) -> Option<Seen> {
        self.pooled(|part| {
            let own = keys.iter().filter_map(|key| part.labels.get(*key));
            let chosen: BTreeSet<&Label> = own.flatten().copied().collect();
            let unlisted = keys.iter().filter(|key| !part.numbered.contains(**key));
            part.block
                .share_of(|label| chosen.contains(label), unlisted.count())
        })
    }

    /// Whether some list that is cut off does not show a label: more of it may be there.
    pub(super) fn is_open(&self, key: &str) -> bool {
        self.parts.iter().any(|part| {
            part.block.table.completeness != Completeness::Complete && !part.numbered.contains(key)
        })
    }

    /// Whether all that any list has of a label is that its number is hidden.
    pub(super) fn hides(&self, key: &str) -> bool {
        !self.listed.contains_key(key)
            && self.parts.iter().any(|part| part.labels.contains_key(key))
    }

    /// The most that the share of a label can be by the best estimates of the channels.
    pub(super) fn largest(&self, key: &str) -> f64 {
        self.listed.get(key).copied().unwrap_or(0.0)
    }

    /// The share of one label.
    pub(super) fn share_of(&self, key: &str) -> Option<Seen> {
        self.share(&BTreeSet::from([key]))
    }

    /// The share of the labels whose key is not chosen, with all that lists leave out.
    pub(super) fn share_but(&self, keys: &BTreeSet<&str>) -> Option<Seen> {
        let inside = self.share(keys)?;
        let flip = |range: crate::measures::Interval| crate::measures::Interval {
            low: (1.0 - range.high).max(0.0),
            high: (1.0 - range.low).min(1.0),
        };
        Some(Seen {
            value: (1.0 - inside.value).clamp(0.0, 1.0),
            likely: inside.likely.map(flip),
            hard: flip(inside.hard),
            ..inside
        })
    }

    /// What no cell shows, where lists are cut off.
    pub(super) fn rest(&self) -> Option<Seen> {
        if self.dimension.is_multi_label()
            || self
                .parts
                .iter()
                .all(|part| part.block.rest_seen().is_none())
        {
            return None;
        }
        // Shares of labels of which a person has one add up.
        let listed = self.share(&self.listed.keys().map(String::as_str).collect())?;
        let mut rest = self.pooled(|part| {
            let rest = part.block.rest_seen();
            rest.unwrap_or_else(|| part.block.share_of(|_| false, 0))
        })?;
        // What is left over beside the labels may lie outside what the lists say of their rests, where a
        // number is hidden on one channel only.
        rest.value = (1.0 - listed.value).max(0.0);
        rest.likely = rest.likely.map(|range| shares::around(range, rest.value));
        rest.hard = shares::around(rest.hard, rest.value);
        Some(rest)
    }
}
