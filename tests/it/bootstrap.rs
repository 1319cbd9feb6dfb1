//! Ranges by resampling, against the quantiles of the binomial distribution.

use audiencefit::canonical::{AudienceTable, Canonical};
use audiencefit::domain::{Audience, Dimension};
use audiencefit::findings::{Finding, Interval, Quantity};
use audiencefit::profile::Profile;
use audiencefit::sections::{self, Options};

use super::sections::{
    MEN, WOMEN, ages, any, band, counts, likely, month, older, profile, shares, table,
};

const AGE: Dimension = Dimension::Age;
const GENDER: Dimension = Dimension::Gender;

fn drawn(tables: Vec<AudienceTable>, profiles: &[Profile], draws: usize) -> Vec<Finding> {
    let canonical = Canonical {
        tables,
        ..Canonical::default()
    };
    let options = Options {
        bootstrap: Some(draws),
        ..Options::default()
    };
    sections::measure(&canonical, profiles, month(), &options)
}

#[track_caller]
fn pooled<'a>(findings: &'a [Finding], measure: &str) -> &'a Finding {
    findings
        .iter()
        .find(|it| {
            it.measure == measure
                && it.subject.channel.is_none()
                && it.subject.audience == Some(Audience::Followers)
        })
        .unwrap_or_else(|| panic!("no {measure}"))
}

/// Ages of so many people, of whom 30 % are 25 to 34.
fn people(n: f64) -> AudienceTable {
    let cells: Vec<_> = [
        (band(18, 24), 0.45),
        (band(25, 34), 0.30),
        (band(35, 44), 0.15),
        (band(45, 54), 0.06),
        (older(55), 0.04),
    ]
    .into_iter()
    .map(|(label, share)| (label, share * n))
    .collect();
    counts(table("instagram", &[AGE]), &cells)
}

#[track_caller]
fn near_ends(range: Option<Interval>, low: f64, high: f64, by: f64) {
    let range = range.expect("a range");
    let is_near = (range.low - low).abs() <= by && (range.high - high).abs() <= by;
    assert!(is_near, "{range:?} is not {low} to {high}");
}

/// Ages that meet the bands are not ungrouped: how many are drawn is binomial. `scipy.stats.binom.ppf` at
/// 0.05 and 0.95 gives 276 and 324 of 1000, and 1152 and 1248 of 4000. The quantile of 200 draws has a
/// standard error of sqrt(0.05 · 0.95 / 200) / (0.103 / sigma) = 0.15 sigma; sigma is 0.0145 and 0.0072.
#[test]
fn shares_of_whole_bands_are_binomial() {
    let runners = [profile(vec![ages(25, 34)])];
    let of = |n: f64| drawn(vec![people(n)], &runners, 200);
    let found = of(1000.0);
    let share = pooled(&found, "share_in_profile_bootstrap");
    near_ends(likely(share), 0.276, 0.324, 3.0 * 0.15 * 0.0145);
    assert_eq!(share.estimate.as_ref().unwrap().basis.method, "bootstrap");
    assert_eq!(share.text.as_deref(), Some("draws:200"));
    // The score of one demand is its share.
    let score = pooled(&found, "fit_score_bootstrap");
    assert_eq!(score.quantity, Quantity::Points);
    near_ends(likely(score), 27.6, 32.4, 3.0 * 0.15 * 1.45);
    let found = of(4000.0);
    let share = pooled(&found, "share_in_profile_bootstrap");
    near_ends(likely(share), 0.288, 0.312, 3.0 * 0.15 * 0.0072);
}

/// 600 women of 1000: `scipy.stats.binom.ppf` gives 574 and 625; sigma is 15.5 people.
#[test]
fn every_dimension_of_a_score_is_drawn() {
    let women = counts(
        table("instagram", &[GENDER]),
        &[(WOMEN, 600.0), (MEN, 400.0)],
    );
    let found = drawn(vec![women], &[profile(vec![any(GENDER, &["female"])])], 400);
    let score = pooled(&found, "fit_score_bootstrap");
    near_ends(likely(score), 57.4, 62.5, 3.0 * 0.106 * 1.55);
}

#[test]
fn the_ends_of_a_core_move_with_few_people_and_stand_with_many() {
    let ends = |n: f64| -> [Interval; 2] {
        let found = drawn(vec![people(n)], &[], 40);
        ["core_from_bootstrap", "core_to_bootstrap"].map(|measure| {
            let finding = pooled(&found, measure);
            let value = finding.value().unwrap();
            let range = likely(finding).unwrap();
            assert!(range.low <= value && value <= range.high);
            range
        })
    };
    let width = |range: &Interval| range.high - range.low;
    let (few, many) = (ends(150.0), ends(100_000_000.0));
    assert!(many.iter().all(|range| width(range) <= 1.0), "{many:?}");
    assert!(few.iter().map(width).sum::<f64>() > many.iter().map(width).sum::<f64>());
}

#[test]
fn of_unknown_people_nothing_is_drawn_and_that_is_said() {
    let cells = [(band(18, 24), 0.5), (band(25, 34), 0.3), (older(35), 0.2)];
    let unknown = shares(table("instagram", &[AGE]), &cells);
    let runners = [profile(vec![ages(25, 34)])];
    let found = drawn(vec![unknown.clone()], &runners, 20);
    for measure in ["fit_score_bootstrap", "share_in_profile_bootstrap"] {
        let finding = pooled(&found, measure);
        assert_eq!(finding.estimate, None);
        assert_eq!(finding.text.as_deref(), Some("people_not_known:instagram"));
    }
    // Beside a network of known size the whole cannot be drawn either; that network can.
    let mut known = people(1000.0);
    known.channel.name = "tiktok".to_owned();
    let found = drawn(vec![unknown, known], &runners, 20);
    assert_eq!(pooled(&found, "share_in_profile_bootstrap").estimate, None);
    let own = found.iter().find(|it| {
        it.measure == "share_in_profile_bootstrap"
            && it.subject.channel.as_deref() == Some("tiktok")
    });
    assert!(own.unwrap().estimate.is_some());
}

#[test]
fn nothing_is_drawn_unless_it_is_asked_and_the_order_changes_nothing() {
    let runners = [profile(vec![ages(25, 40), any(GENDER, &["female"])])];
    let tables = || {
        let women = counts(table("tiktok", &[GENDER]), &[(WOMEN, 300.0), (MEN, 400.0)]);
        vec![people(1000.0), women]
    };
    let usual = super::sections::measure(tables(), &runners);
    assert!(usual.iter().all(|it| !it.measure.ends_with("_bootstrap")));
    let one = drawn(tables(), &runners, 20);
    let turned = drawn(tables().into_iter().rev().collect(), &runners, 20);
    assert_eq!(one, turned);
    // The usual findings stay as they are.
    let rest: Vec<&Finding> = one
        .iter()
        .filter(|it| !it.measure.ends_with("_bootstrap"))
        .collect();
    assert_eq!(rest, usual.iter().collect::<Vec<_>>());
}
