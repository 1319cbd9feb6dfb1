//! Invented crowds of known make, and draws of people from them in the tables of networks: what a
//! report says of a draw can be held against the crowd.

use std::collections::BTreeMap;

use audiencefit::canonical::{AudienceTable, Cell, Completeness};
use audiencefit::domain::{AgeBand, Audience, Base, Dimension, Label};
use audiencefit::measures::resampling::Generator;

use crate::sections::{MEN, WOMEN, land, table, with_people};

pub(crate) use people::{Crowd, Hump, Make, Person, planted};

#[path = "../../sample-data/people.rs"]
#[allow(dead_code, reason = "the tool that makes the sample uses the rest")]
mod people;

impl Crowd {
    /// Of the people of a base, the share of those who are chosen.
    pub(crate) fn share(
        &self,
        base: impl Fn(Person) -> bool,
        chosen: impl Fn(Person) -> bool,
    ) -> f64 {
        let of = |is: &dyn Fn(Person) -> bool| -> f64 {
            let kinds = self.0.iter().filter(|(person, _)| is(*person));
            kinds.map(|(_, share)| share).sum()
        };
        of(&|person| base(person) && chosen(person)) / of(&base)
    }

    /// The odds ratio of two traits among the people of a base.
    pub(crate) fn odds_ratio(
        &self,
        base: impl Fn(Person) -> bool,
        one: impl Fn(Person) -> bool,
        other: impl Fn(Person) -> bool,
    ) -> f64 {
        let cell = |a: bool, b: bool| self.share(&base, |who| one(who) == a && other(who) == b);
        cell(true, true) * cell(false, false) / (cell(true, false) * cell(false, true))
    }

    /// So many people drawn from the crowd, each by chance.
    pub(crate) fn draw(&self, people: f64, chance: &mut Generator) -> Draw {
        let shares: Vec<f64> = self.0.iter().map(|(_, share)| *share).collect();
        let counts = chance.multinomial(people, &shares);
        let kinds = self.0.iter().map(|(person, _)| *person);
        Draw(kinds.zip(counts).collect())
    }
}

/// People who were drawn, by what they are.
pub(crate) struct Draw(Vec<(Person, f64)>);

impl Draw {
    pub(crate) fn people(&self, chosen: impl Fn(Person) -> bool) -> f64 {
        let kinds = self.0.iter().filter(|(person, _)| chosen(*person));
        kinds.map(|(_, people)| people).sum()
    }
}

/// How a network reports its people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Meta: ages by gender of those of 18 and more, tenths of a percent; a list of countries.
    Meta,
    /// Five bands from 18, no interest, thousandths.
    TikTok,
    /// Seven bands of those of 18 and more, and interests, thousandths.
    Pinterest,
    /// Our own CSV: seven bands from 13, all dimensions, whole percent.
    ByHand,
}

const OPEN: u8 = u8::MAX;

impl Layout {
    /// The bands with their last age.
    fn bands(self) -> Vec<(u8, u8)> {
        let young = [(13, 17), (18, 24), (25, 34), (35, 44), (45, 54)];
        match self {
            Self::Meta => [&young[1..], &[(55, 64), (65, OPEN)]].concat(),
            Self::TikTok => [&young[1..], &[(55, OPEN)]].concat(),
            Self::Pinterest => [&young[1..4], &[(45, 49), (50, 54), (55, 64), (65, OPEN)]].concat(),
            Self::ByHand => [&young[..], &[(55, 64), (65, OPEN)]].concat(),
        }
    }

    /// Whether the shares of ages are shares of people of this age or more.
    pub(crate) fn first_age(self) -> u8 {
        self.bands()
            .first()
            .map_or(people::YOUNGEST, |(from, _)| *from)
    }

    pub(crate) const fn has_interests(self) -> bool {
        matches!(self, Self::Pinterest | Self::ByHand)
    }

    /// The gender of those whose age is told, where ages are told by gender.
    pub(crate) fn gender_from(self) -> u8 {
        if self == Self::Meta {
            18
        } else {
            people::YOUNGEST
        }
    }

    /// The tables of a draw.
    pub(crate) fn tables(self, channel: &str, draw: &Draw, people: f64) -> Vec<AudienceTable> {
        let step = if self == Self::ByHand { 0.01 } else { 0.001 };
        let table = |dimensions: &[Dimension]| {
            let mut table = with_people(table(channel, dimensions), people);
            table.share_step = Some(step);
            table.audience = Audience::Followers;
            table
        };
        let put = |table: &mut AudienceTable, labels: Vec<Label>, of: f64, whole: f64| {
            table.cells.push(Cell {
                labels,
                count: None,
                share: Some((of / whole / step).round() * step),
                index: None,
                row: 1,
                at_most: false,
            });
        };
        let aged = |(from, to): (u8, u8)| {
            let label = match to {
                OPEN => AgeBand::open(from),
                to => AgeBand::closed(from, to),
            };
            (Label::Age(label), move |who: Person| {
                who.is_aged(from, to.min(people::OLDEST))
            })
        };
        let known = draw.people(|who| who.age >= self.first_age());
        let genders = [(WOMEN, true), (MEN, false)];
        let mut tables = Vec::new();
        if self == Self::Meta {
            let mut cross = table(&[Dimension::Age, Dimension::Gender]);
            for band in self.bands() {
                let (label, is_aged) = aged(band);
                for (gender, woman) in &genders {
                    let of = draw.people(|who| is_aged(who) && who.woman == *woman);
                    put(&mut cross, vec![label.clone(), gender.clone()], of, known);
                }
            }
            tables.push(cross);
        } else {
            let mut ages = table(&[Dimension::Age]);
            for band in self.bands() {
                let (label, is_aged) = aged(band);
                put(&mut ages, vec![label], draw.people(is_aged), known);
            }
            let mut sexes = table(&[Dimension::Gender]);
            for (gender, woman) in genders {
                let of = draw.people(|who| who.woman == woman);
                put(&mut sexes, vec![gender], of, people);
            }
            tables.extend([ages, sexes]);
        }
        let mut countries = table(&[Dimension::Country]);
        countries.base = Base::Everybody;
        countries.completeness = Completeness::TopList;
        for code in ["ES", "PT", "FR"] {
            let of = draw.people(|who| who.country == code);
            put(&mut countries, vec![land(code)], of, people);
        }
        tables.push(countries);
        if self.has_interests() {
            let mut interests = table(&[Dimension::Interest]);
            interests.base = Base::Everybody;
            interests.completeness = Completeness::Suppressed;
            let label = Label::Text("Running".to_owned());
            put(
                &mut interests,
                vec![label],
                draw.people(|who| who.fond),
                people,
            );
            tables.push(interests);
        }
        tables
    }
}

/// A channel of an invented shop.
#[derive(Clone, Debug)]
pub(crate) struct Attracting {
    pub(crate) channel: &'static str,
    pub(crate) layout: Layout,
    pub(crate) people: f64,
    pub(crate) crowd: Crowd,
}

/// How often something that was looked for in every draw held.
#[derive(Debug, Default)]
pub(crate) struct Tally(BTreeMap<String, (u32, u32)>);

impl Tally {
    pub(crate) fn count(&mut self, what: String, holds: bool) {
        let (held, all) = self.0.entry(what).or_default();
        *held += u32::from(holds);
        *all += 1;
    }

    /// The share of draws in which each held.
    pub(crate) fn shares(&self) -> impl Iterator<Item = (&str, f64, u32)> {
        self.0
            .iter()
            .map(|(what, (held, all))| (what.as_str(), f64::from(*held) / f64::from(*all), *all))
    }
}
