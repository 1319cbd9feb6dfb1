//! Populations to compare the shops with: people of countries by age and gender, and the users of a
//! network by gender and interest. Rounded and invented, of the size that such populations have.

use std::fmt::Write as _;

use super::month_pages::interest_bases;
use super::people::NATIONAL;

const HEAD: &str = "# Rounded and invented; put in the numbers of your statistics office and of the networks' ads managers.
dimension,country,label,people,share,network,source,date
";

const STATISTICS: &str = "Statistics,2026-01-01";

/// Spain and Portugal by age and gender.
pub(super) fn countries() -> String {
    let mut text = String::from(HEAD);
    for country in ["ES", "PT"] {
        for (at, (from, spain, portugal)) in NATIONAL.into_iter().enumerate() {
            let label = match NATIONAL.get(at + 1) {
                Some((next, _, _)) => format!("{from}-{}", next - 1),
                None => format!("{from}+"),
            };
            let thousands = if country == "ES" { spain } else { portugal };
            writeln!(text, "age,{country},{label},{thousands}000,,,{STATISTICS}").unwrap();
        }
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
