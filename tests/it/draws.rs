//! Draws of people from invented crowds: how often the likely ranges hold the crowd's own numbers.
//!
//! The truth is summed up from the crowd that was made, never read off a report.

use audiencefit::domain::Dimension;
use audiencefit::findings::Finding;
use audiencefit::measures::resampling::Generator;
use audiencefit::profile::{Demand, Profile, Rule};

use crate::crowds::{Attracting, Crowd, Hump, Layout, Make, Person, Tally};
use crate::sections::{ages, any, demand, measure, mix, profile};

const DRAWS: u32 = 200;

const FROM: u8 = 25;
const TO: u8 = 40;

fn runners() -> Profile {
    let genders = Rule::Shares(mix(&[("female", 0.5), ("male", 0.5)]));
    profile(vec![
        Demand {
            weight: 2.0,
            ..ages(FROM, TO)
        },
        demand(Dimension::Gender, genders),
        any(Dimension::Country, &["ES", "PT"]),
        any(Dimension::Interest, &["Running"]),
    ])
}

/// What is true of a channel, or of several together.
#[derive(Clone, Copy, Debug, Default)]
struct Truth {
    aged: f64,
    women: f64,
    home: f64,
    fond: Option<f64>,
    /// Inside the ages, at home and, where interests are told, fond of running.
    all: f64,
}

impl Truth {
    fn of(channel: &Attracting) -> Self {
        let (layout, crowd) = (channel.layout, &channel.crowd);
        let everybody = |_: Person| true;
        let adult = |who: Person| who.age >= layout.first_age();
        let aged = |who: Person| who.is_aged(FROM, TO);
        let meant = |who: Person| aged(who) && who.home && (who.fond || !layout.has_interests());
        Self {
            aged: crowd.share(adult, aged),
            women: crowd.share(|who| who.age >= layout.gender_from(), |who| who.woman),
            home: crowd.share(everybody, |who: Person| who.home),
            fond: layout
                .has_interests()
                .then(|| crowd.share(everybody, |who| who.fond)),
            all: crowd.share(adult, meant),
        }
    }

    /// Each number by the people of the channels that tell it; everything together only from channels
    /// that tell all that any channel does.
    fn pooled(channels: &[Attracting]) -> Self {
        let told = |channel: &&Attracting| channel.layout.has_interests();
        let any_fond = channels.iter().any(|channel| told(&channel));
        let mean = |of: &dyn Fn(&Self) -> f64, only: bool| {
            let those = channels.iter().filter(|channel| !only || told(channel));
            let (sum, people) = those.fold((0.0, 0.0), |(sum, people), channel| {
                (
                    sum + channel.people * of(&Self::of(channel)),
                    people + channel.people,
                )
            });
            sum / people
        };
        Self {
            aged: mean(&|truth| truth.aged, false),
            women: mean(&|truth| truth.women, false),
            home: mean(&|truth| truth.home, false),
            fond: any_fond.then(|| mean(&|truth| truth.fond.unwrap_or_default(), true)),
            all: mean(&|truth| truth.all, any_fond),
        }
    }

    /// Points: ages count twice, the others once; of women and men half each is asked.
    fn score(&self) -> f64 {
        let mixed = self.women.min(0.5) + (1.0 - self.women).min(0.5);
        let points = 2.0 * self.aged + mixed + self.home + self.fond.unwrap_or_default();
        let weight = if self.fond.is_some() { 5.0 } else { 4.0 };
        100.0 * points / weight
    }
}

/// The widest likely range that says something, by what it is of.
fn widest(measure: &str) -> f64 {
    match measure {
        "fit_score" => 20.0,
        _ => 0.25,
    }
}

/// Holds what was found in one draw against what is true.
fn compare(channels: &[Attracting], found: &[Finding], tally: &mut Tally) {
    let mut views: Vec<(Option<&str>, Truth)> = channels
        .iter()
        .map(|channel| (Some(channel.channel), Truth::of(channel)))
        .collect();
    views.push((None, Truth::pooled(channels)));
    for (channel, truth) in views {
        for (name, value) in [
            ("share_in_profile", truth.aged),
            ("joint_share", truth.all),
            ("fit_score", truth.score()),
        ] {
            let asked = (name == "share_in_profile").then_some(Dimension::Age);
            let finding = found
                .iter()
                .find(|finding| {
                    finding.section == "fit"
                        && finding.measure == name
                        && finding.subject.channel.as_deref() == channel
                        && finding.subject.dimension == asked
                })
                .unwrap();
            let range = finding.estimate.as_ref().unwrap().likely.unwrap();
            assert!(
                range.high - range.low <= widest(name),
                "{name} {channel:?}: {range:?}"
            );
            let what = format!("{name} of {}", channel.unwrap_or("all"));
            tally.count(what, (range.low..=range.high).contains(&value));
        }
    }
}

/// Draws a shop again and again; `shop` may be another in every draw.
fn covered(name: &str, shop: impl Fn(&mut Generator) -> Vec<Attracting>) {
    let mut tally = Tally::default();
    let mut chance = Generator::seeded(&[b"coverage", name.as_bytes()]);
    let profiles = [runners()];
    for _ in 0..DRAWS {
        let channels = shop(&mut chance);
        let mut tables = Vec::new();
        for channel in &channels {
            let draw = channel.crowd.draw(channel.people, &mut chance);
            tables.extend(
                channel
                    .layout
                    .tables(channel.channel, &draw, channel.people),
            );
        }
        compare(&channels, &measure(tables, &profiles), &mut tally);
    }
    let n_views = shop(&mut chance).len() + 1;
    assert_eq!(tally.shares().count(), 3 * n_views);
    for (what, share, all) in tally.shares() {
        assert_eq!(all, DRAWS, "{name}: {what}");
        assert!(share >= 0.85, "{name}: {what} is held by {share} of ranges");
    }
}

fn attracting(channel: &'static str, layout: Layout, people: f64, make: &Make) -> Attracting {
    let crowd = Crowd::new(make);
    let everybody = |_: Person| true;
    let aged = |who: Person| who.is_aged(FROM, TO);
    // Traits are tied as those of real audiences are: by odds ratios of 1/2 to 2.
    for ratio in [
        crowd.odds_ratio(everybody, aged, |who| who.woman),
        crowd.odds_ratio(everybody, aged, |who: Person| who.home),
        crowd.odds_ratio(everybody, aged, |who| who.fond),
        crowd.odds_ratio(everybody, |who: Person| who.home, |who| who.fond),
    ] {
        assert!((0.5..=2.0).contains(&ratio), "{channel}: {ratio}");
    }
    Attracting {
        channel,
        layout,
        people,
        crowd,
    }
}

/// Where people are: so many at home, and so many of these in the larger of the two countries there.
fn places(home: f64, first: f64) -> [(&'static str, f64); 4] {
    [
        ("ES", home * first),
        ("PT", home * (1.0 - first)),
        ("FR", (1.0 - home) * 0.6),
        ("MX", (1.0 - home) * 0.4),
    ]
}

/// Students, people with children, and some who are older.
fn students() -> Make {
    Make {
        humps: vec![
            Hump(0.62, 15.0, 7.5, 2.6),
            Hump(0.30, 24.0, 13.0, 3.5),
            Hump(0.08, 35.0, 22.0, 6.0),
        ],
        heaping: 0.06,
        national: 0.0,
        women: 0.57,
        countries: places(0.74, 0.8),
        fond: 0.24,
        ties: [1.3, 1.5, 0.7, 0.8, 1.2, 1.4],
    }
}

fn runners_of_forty() -> Make {
    Make {
        humps: vec![Hump(0.75, 17.0, 19.0, 5.0), Hump(0.25, 30.0, 24.0, 8.0)],
        heaping: 0.08,
        national: 0.0,
        women: 0.44,
        countries: places(0.83, 0.88),
        fond: 0.41,
        ties: [0.75, 1.4, 1.7, 1.25, 0.8, 1.3],
    }
}

fn mothers_and_daughters() -> Make {
    Make {
        humps: vec![Hump(0.50, 14.0, 7.0, 3.0), Hump(0.50, 26.0, 19.0, 8.0)],
        heaping: 0.05,
        national: 0.0,
        women: 0.71,
        countries: places(0.66, 0.7),
        fond: 0.33,
        ties: [1.6, 0.7, 1.5, 1.1, 1.3, 0.75],
    }
}

#[test]
fn likely_ranges_of_three_hundred_people_hold_the_truth() {
    covered("300", |_| {
        vec![attracting("threads", Layout::ByHand, 300.0, &students())]
    });
}

#[test]
fn likely_ranges_of_two_thousand_people_hold_the_truth() {
    covered("2,000", |_| {
        vec![
            attracting("facebook", Layout::Meta, 1200.0, &runners_of_forty()),
            attracting("tiktok", Layout::TikTok, 800.0, &students()),
        ]
    });
}

#[test]
fn likely_ranges_of_thirty_thousand_people_hold_the_truth() {
    covered("30,000", |_| {
        vec![
            attracting("instagram", Layout::Meta, 9000.0, &students()),
            attracting("tiktok", Layout::TikTok, 8000.0, &mothers_and_daughters()),
            attracting("pinterest", Layout::Pinterest, 8000.0, &runners_of_forty()),
            attracting("threads", Layout::ByHand, 5000.0, &mothers_and_daughters()),
        ]
    });
}

/// One shop tells of its own shape alone: here every draw is of another.
#[test]
fn likely_ranges_of_all_sorts_of_shops_hold_the_truth() {
    covered("all sorts", |chance| {
        let layouts = [
            ("instagram", Layout::Meta),
            ("tiktok", Layout::TikTok),
            ("pinterest", Layout::Pinterest),
            ("threads", Layout::ByHand),
        ];
        layouts
            .into_iter()
            .map(|(channel, layout)| {
                let people = [300.0, 2000.0, 9000.0][chance.place(3)];
                attracting(channel, layout, people, &any_make(chance))
            })
            .collect()
    });
}

fn any_make(chance: &mut Generator) -> Make {
    let mut between = |low: f64, high: f64| low + (high - low) * chance.uniform();
    let young = between(0.2, 0.8);
    let tie = libm::log(1.6);
    Make {
        humps: vec![
            Hump(
                young,
                between(13.0, 17.0),
                between(6.0, 10.0),
                between(2.0, 5.0),
            ),
            Hump(
                1.0 - young,
                between(17.0, 28.0),
                between(9.0, 20.0),
                between(3.0, 8.0),
            ),
        ],
        heaping: between(0.0, 0.1),
        national: between(0.0, 0.3),
        women: between(0.25, 0.8),
        countries: places(between(0.4, 0.9), between(0.6, 0.95)),
        fond: between(0.08, 0.6),
        ties: [0; 6].map(|_| libm::exp(between(-tie, tie))),
    }
}
