//! Populations to compare the shops with: people of countries by age and gender, and the users of a
//! network by gender and interest. Rounded and invented, of the size that such populations have.

use std::fmt::Write as _;

use super::month_pages::interest_bases;

/// Thousands of people in Spain, then in Portugal, by the first age of a band of five years.
const THOUSANDS: [(u32, u32, u32); 14] = [
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
];

/// Those of 13 and 14, and those of 85 and more.
const ENDS: [(&str, u32, u32); 2] = [("13-14", 990, 210), ("85+", 1_680, 390)];

const HEAD: &str = "# Rounded and invented; put in the numbers of your statistics office and of the networks' ads managers.
dimension,country,label,people,share,network,source,date
";

const STATISTICS: &str = "Statistics,2026-01-01";

/// Spain and Portugal by age and gender.
pub(super) fn countries() -> String {
    let mut text = String::from(HEAD);
    for country in ["ES", "PT"] {
        let of = |spain: u32, portugal: u32| 1000 * if country == "ES" { spain } else { portugal };
        let mut line = |label: &str, people: u32| {
            writeln!(text, "age,{country},{label},{people},,,{STATISTICS}").unwrap();
        };
        line(ENDS[0].0, of(ENDS[0].1, ENDS[0].2));
        for (from, spain, portugal) in THOUSANDS {
            line(&format!("{from}-{}", from + 4), of(spain, portugal));
        }
        line(ENDS[1].0, of(ENDS[1].1, ENDS[1].2));
    }
    for (country, women) in [("ES", 51), ("PT", 52)] {
        writeln!(text, "gender,{country},female,,{women}%,,{STATISTICS}").unwrap();
        writeln!(
            text,
            "gender,{country},male,,{}%,,{STATISTICS}",
            100 - women
        )
        .unwrap();
    }
    text
}

/// The users of a network by label, in shares.
pub(super) fn network(name: &str, dimension: &str, shares: &[(&str, f64)]) -> String {
    let mut text = String::new();
    for (label, share) in shares {
        let label = if label.contains(',') {
            format!("\"{label}\"")
        } else {
            (*label).to_owned()
        };
        let percent = (share * 1000.0).round() / 10.0;
        writeln!(
            text,
            "{dimension},,{label},,{percent}%,{name},Ads manager,2026-10-15"
        )
        .unwrap();
    }
    text
}

/// The same countries, and all who use Pinterest.
pub(super) fn sneaker_shop() -> String {
    [
        countries(),
        network("pinterest", "gender", &[("female", 0.79), ("male", 0.21)]),
        network("pinterest", "interest", &interest_bases()),
    ]
    .concat()
}
