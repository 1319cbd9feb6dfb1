//! Invented crowds of known make, and draws of people from them in the tables of networks: what a
//! report says of a draw can be held against the crowd.

use std::collections::BTreeMap;

use audiencefit::canonical::{AudienceTable, Cell, Completeness};
use audiencefit::domain::{AgeBand, Audience, Base, Dimension, Label};
use audiencefit::measures::resampling::Generator;

use crate::sections::{MEN, WOMEN, land, table, with_people};

const FIRST_AGE: u8 = 13;
const LAST_AGE: u8 = 84;
/// The first two are home.
const COUNTRIES: [&str; 4] = ["ES", "PT", "FR", "MX"];
const INTEREST: &str = "Fitness";

/// What a person of a crowd is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Person {
    pub(crate) age: u8,
    pub(crate) woman: bool,
    country: usize,
    /// Of fitness.
    pub(crate) fond: bool,
}

impl Person {
    pub(crate) const fn is_home(self) -> bool {
        self.country < 2
    }

    pub(crate) fn is_aged(self, from: u8, to: u8) -> bool {
        (from..=to).contains(&self.age)
    }
}

/// A hump of ages that rises faster than it falls: weight, the age at which it begins, the years from
/// there to its top, and how steep it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hump(
    pub(crate) f64,
    pub(crate) f64,
    pub(crate) f64,
    pub(crate) f64,
);

/// How a crowd is made. Odds are natural logarithms.
#[derive(Clone, Debug)]
pub(crate) struct Make {
    pub(crate) humps: Vec<Hump>,
    /// How much more often people state a round age than its neighbors: 0.04 for 4 %.
    pub(crate) heaping: f64,
    pub(crate) women: f64,
    pub(crate) home: f64,
    /// Of those at home, in the first of its countries.
    pub(crate) first_home: f64,
    pub(crate) fond: f64,
    /// Odds ratios: of the middle ages with women, with home and with fitness; of women with home and
    /// with fitness; of home with fitness.
    pub(crate) ties: [f64; 6],
}

/// Everybody whom a channel attracts: how likely each kind of person is.
#[derive(Clone, Debug)]
pub(crate) struct Crowd(Vec<(Person, f64)>);

fn logistic(odds: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-odds))
}

fn odds(share: f64) -> f64 {
    libm::log(share / (1.0 - share))
}

impl Crowd {
    pub(crate) fn new(make: &Make) -> Self {
        let [
            women_age,
            home_age,
            fond_age,
            home_women,
            fond_women,
            fond_home,
        ] = make.ties.map(libm::log);
        let mut kinds = Vec::new();
        for age in FIRST_AGE..=LAST_AGE {
            let years = f64::from(age) + 0.5;
            let density: f64 = make
                .humps
                .iter()
                .map(|Hump(weight, start, top, steep)| {
                    // A gamma density with its top `top` years after `start`, by its own height.
                    let x = (years - start) / top;
                    if x <= 0.0 {
                        return 0.0;
                    }
                    weight * libm::exp(steep * (libm::log(x) + 1.0 - x)) * steep.sqrt() / top
                })
                .sum();
            let heaped = match age % 10 {
                0 => 1.0 + make.heaping,
                5 => 1.0 + make.heaping / 2.0,
                _ => 1.0 - make.heaping / 6.0,
            };
            // Few children have an account.
            let allowed = if age < 18 {
                0.15 * f64::from(age - 12)
            } else {
                1.0
            };
            // Between the young and the old, with no edge that a band could have.
            let middle = logistic((years - 24.0) / 2.5) * logistic((42.0 - years) / 3.5) - 0.5;
            for woman in [true, false] {
                let women = logistic(odds(make.women) + women_age * middle);
                let of_gender = if woman { women } else { 1.0 - women };
                let sex = if woman { 0.5 } else { -0.5 };
                let home = logistic(odds(make.home) + home_age * middle + home_women * sex);
                let by_country = [
                    home * make.first_home,
                    home * (1.0 - make.first_home),
                    (1.0 - home) * 0.6,
                    (1.0 - home) * 0.4,
                ];
                for (country, of_country) in by_country.into_iter().enumerate() {
                    let at_home = if country < 2 { 0.5 } else { -0.5 };
                    let fond = logistic(
                        odds(make.fond)
                            + fond_age * middle
                            + fond_women * sex
                            + fond_home * at_home,
                    );
                    for is_fond in [true, false] {
                        let of_fond = if is_fond { fond } else { 1.0 - fond };
                        let person = Person {
                            age,
                            woman,
                            country,
                            fond: is_fond,
                        };
                        let share = density * heaped * allowed * of_gender * of_country * of_fond;
                        kinds.push((person, share));
                    }
                }
            }
        }
        let all: f64 = kinds.iter().map(|(_, share)| share).sum();
        for (_, share) in &mut kinds {
            *share /= all;
        }
        Self(kinds)
    }

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
        self.bands().first().map_or(FIRST_AGE, |(from, _)| *from)
    }

    pub(crate) const fn has_interests(self) -> bool {
        matches!(self, Self::Pinterest | Self::ByHand)
    }

    /// The gender of those whose age is told, where ages are told by gender.
    pub(crate) fn gender_from(self) -> u8 {
        if self == Self::Meta { 18 } else { FIRST_AGE }
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
                who.is_aged(from, to.min(LAST_AGE))
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
        for (at, code) in COUNTRIES.iter().enumerate().take(3) {
            let of = draw.people(|who| who.country == at);
            put(&mut countries, vec![land(code)], of, people);
        }
        tables.push(countries);
        if self.has_interests() {
            let mut interests = table(&[Dimension::Interest]);
            interests.base = Base::Everybody;
            interests.completeness = Completeness::Suppressed;
            let label = Label::Text(INTEREST.to_owned());
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
