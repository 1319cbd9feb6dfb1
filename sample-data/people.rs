//! Invented crowds of people: how likely each kind of person is, by age, gender, country and interest,
//! with traits that are mildly tied. The planted shops are made of such crowds, and tests draw from
//! them.

/// The youngest whom a network admits.
pub(crate) const YOUNGEST: u8 = 13;
/// Nobody in a crowd is older.
pub(crate) const OLDEST: u8 = 84;

/// What a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Person {
    pub(crate) age: u8,
    pub(crate) woman: bool,
    pub(crate) country: &'static str,
    /// Whether the country is one of the two at home.
    pub(crate) home: bool,
    /// Of the interest that the crowd is told apart by.
    pub(crate) fond: bool,
}

impl Person {
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

/// How a crowd is made.
#[derive(Clone, Debug)]
pub(crate) struct Make {
    pub(crate) humps: Vec<Hump>,
    /// The part of those who are of all ages, as a country is.
    pub(crate) national: f64,
    /// How much more often people state a round age than its neighbors: 0.04 for 4 %.
    pub(crate) heaping: f64,
    pub(crate) women: f64,
    /// Two at home and two abroad, with their shares.
    pub(crate) countries: [(&'static str, f64); 4],
    /// Who has the interest.
    pub(crate) fond: f64,
    /// Odds ratios: of the middle ages with women, with home and with the interest; of women with home
    /// and with the interest; of home with the interest.
    pub(crate) ties: [f64; 6],
}

/// Thousands of people in Spain, then in Portugal, by the first age of a band.
pub(crate) const NATIONAL: [(u8, u32, u32); 16] = [
    (13, 990, 210),
    (15, 2_500, 540),
    (20, 2_480, 550),
    (25, 2_560, 560),
    (30, 2_740, 590),
    (35, 3_030, 630),
    (40, 3_590, 720),
    (45, 4_020, 800),
    (50, 3_880, 760),
    (55, 3_630, 750),
    (60, 3_260, 730),
    (65, 2_690, 670),
    (70, 2_300, 600),
    (75, 1_980, 500),
    (80, 1_390, 370),
    (85, 1_680, 390),
];

/// The share of an age among the people of both countries who are 13 to 84.
fn national(age: u8) -> f64 {
    let bands = NATIONAL.windows(2);
    let people = |band: &[(u8, u32, u32)]| f64::from(band[0].1 + band[0].2);
    let all: f64 = bands.clone().map(people).sum();
    bands
        .filter(|band| (band[0].0..band[1].0).contains(&age))
        .map(|band| people(band) / f64::from(band[1].0 - band[0].0) / all)
        .sum()
}

fn logistic(odds: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-odds))
}

fn odds(share: f64) -> f64 {
    libm::log(share / (1.0 - share))
}

impl Make {
    /// The part of each age that humps make up: as much as their weights, whatever their form.
    fn density(&self, age: u8) -> f64 {
        let form = |hump: &Hump, age: u8| {
            let Hump(_, start, top, steep) = *hump;
            let x = (f64::from(age) + 0.5 - start) / top;
            if x <= 0.0 {
                return 0.0;
            }
            libm::exp(steep * (libm::log(x) + 1.0 - x))
        };
        let humps: f64 = self
            .humps
            .iter()
            .map(|hump| {
                let all: f64 = (YOUNGEST..=OLDEST).map(|age| form(hump, age)).sum();
                hump.0 * form(hump, age) / all
            })
            .sum();
        humps + self.national * national(age)
    }
}

/// Everybody whom a channel attracts, with how likely each kind of person is.
#[derive(Clone, Debug)]
pub(crate) struct Crowd(pub(crate) Vec<(Person, f64)>);

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
        let at_home = make.countries[0].1 + make.countries[1].1;
        let abroad = make.countries[2].1 + make.countries[3].1;
        let of_home = odds(at_home / (at_home + abroad));
        let mut kinds = Vec::new();
        for age in YOUNGEST..=OLDEST {
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
            let years = f64::from(age) + 0.5;
            let middle = logistic((years - 24.0) / 2.5) * logistic((42.0 - years) / 3.5) - 0.5;
            for woman in [true, false] {
                let women = logistic(odds(make.women) + women_age * middle);
                let of_gender = if woman { women } else { 1.0 - women };
                let sex = if woman { 0.5 } else { -0.5 };
                let homes = logistic(of_home + home_age * middle + home_women * sex);
                for (place, (country, share)) in make.countries.into_iter().enumerate() {
                    let home = place < 2;
                    let of_country = if home {
                        homes * share / at_home
                    } else {
                        (1.0 - homes) * share / abroad
                    };
                    let of_place = if home { 0.5 } else { -0.5 };
                    let fonds = logistic(
                        odds(make.fond)
                            + fond_age * middle
                            + fond_women * sex
                            + fond_home * of_place,
                    );
                    for fond in [true, false] {
                        let of_fond = if fond { fonds } else { 1.0 - fonds };
                        let person = Person {
                            age,
                            woman,
                            country,
                            home,
                            fond,
                        };
                        let share = make.density(age) * heaped * allowed;
                        kinds.push((person, share * of_gender * of_country * of_fond));
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
}

/// A channel of a planted shop.
pub(crate) struct Source {
    pub(crate) network: &'static str,
    pub(crate) people: u32,
    pub(crate) make: Make,
}

/// A planted shop.
pub(crate) struct Planted {
    pub(crate) name: &'static str,
    pub(crate) brand: &'static str,
    pub(crate) profile: &'static str,
    pub(crate) sources: Vec<Source>,
}

/// Who is on Pinterest by gender: mostly women, whatever a shop is.
pub(crate) const PINTEREST_WOMEN: f64 = 0.79;

/// An interest of people on Pinterest: its name, the share of a shop's people who have it and of all, and
/// the same of its category. The first is the one by which crowds are told apart.
pub(crate) const INTERESTS: [(&str, f64, f64, &str, f64, f64); 4] = [
    ("Running", 0.27, 0.09, "Sport", 0.40, 0.37),
    ("Home decor", 0.46, 0.475, "House and Garden", 0.60, 0.62),
    ("Travel", 0.25, 0.243, "Outdoors", 0.36, 0.35),
    ("Illustration", 0.13, 0.129, "Art", 0.21, 0.212),
];

const EVERYDAY: &str = r#"[[profile]]
name = "Everyday runners"

[profile.age]
from = 25
to = 40

[profile.gender]
shares = { female = 0.5, male = 0.5 }

[profile.country]
any = ["ES", "PT"]

[profile.interest]
any = ["running"]
"#;

/// Of the declared ages, and else as the country is: as nobody would be surprised to see.
fn expected() -> Make {
    Make {
        humps: vec![Hump(0.62, 16.0, 16.5, 16.0)],
        national: 0.38,
        heaping: 0.03,
        women: 0.5,
        countries: [("ES", 0.83), ("PT", 0.15), ("FR", 0.012), ("MX", 0.008)],
        fond: INTERESTS[0].1,
        ties: [1.15, 1.2, 1.3, 0.9, 0.85, 1.2],
    }
}

/// The networks of a shop that attracts such people on each.
fn everywhere(make: &Make) -> Vec<Source> {
    let source = |network, people, women| Source {
        network,
        people,
        make: Make {
            women,
            ..make.clone()
        },
    };
    vec![
        source("instagram", 6_000, make.women),
        source("tiktok", 3_000, make.women),
        source("threads", 2_000, make.women),
        source("pinterest", 4_000, PINTEREST_WOMEN - 0.01),
    ]
}

/// The planted shops.
pub(crate) fn planted() -> Vec<Planted> {
    let expected = expected();
    let shop = |name, brand, profile, make: &Make| Planted {
        name,
        brand,
        profile,
        sources: everywhere(make),
    };
    vec![
        shop("no-surprise", "Plain Miles", EVERYDAY, &expected),
        shop(
            "foreign-market",
            "Far Miles",
            r#"[[profile]]
name = "Everyday runners"

[profile.age]
from = 25
to = 40

[profile.gender]
shares = { female = 0.5, male = 0.5 }

[profile.interest]
any = ["running"]

[profile.serves]
country = ["ES", "PT"]
"#,
            &Make {
                countries: [("ES", 0.55), ("PT", 0.11), ("FR", 0.012), ("MX", 0.328)],
                ..expected.clone()
            },
        ),
        shop(
            "gender-surprise",
            "Her Miles",
            r#"[[profile]]
name = "Men who run"

[profile.age]
from = 25
to = 40

[profile.gender]
any = ["male"]

[profile.country]
any = ["ES", "PT"]

[profile.interest]
any = ["running"]
"#,
            &Make {
                women: 0.71,
                ..expected.clone()
            },
        ),
        shop(
            "bimodal",
            "Two Miles",
            r#"[[profile]]
name = "Young parents"

[profile.age]
from = 28
to = 40

[profile.gender]
shares = { female = 0.5, male = 0.5 }

[profile.country]
any = ["ES", "PT"]

[profile.interest]
any = ["running"]
"#,
            &Make {
                humps: vec![Hump(0.44, 12.0, 9.5, 14.0), Hump(0.44, 20.0, 29.5, 60.0)],
                national: 0.12,
                ..expected.clone()
            },
        ),
        Planted {
            sources: vec![Source {
                network: "instagram",
                people: 300,
                make: Make {
                    humps: Vec::new(),
                    national: 1.0,
                    heaping: 0.0,
                    women: 0.51,
                    ties: [1.0; 6],
                    ..expected.clone()
                },
            }],
            ..shop("noise-300", "Small Miles", EVERYDAY, &expected)
        },
    ]
}
