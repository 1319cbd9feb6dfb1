//! Several profiles against one audience: every expected number is hand arithmetic, with Wilson ranges
//! (90 %) worked out in Python.

use audiencefit::canonical::AudienceTable;
use audiencefit::domain::Dimension;
use audiencefit::findings::{Finding, Verdict};
use audiencefit::profile::{Demand, Profile};

use super::sections::{
    MEN, WOMEN, ages, any, band, counts, land, lay_out, likely, measure, near, of, profile, table,
    texts_of,
};

const GENDER: Dimension = Dimension::Gender;
const COUNTRY: Dimension = Dimension::Country;

fn named(name: &str, demands: Vec<Demand>) -> Profile {
    Profile {
        name: name.to_owned(),
        ..profile(demands)
    }
}

fn countries(people: &[(&str, f64)]) -> AudienceTable {
    let cells: Vec<_> = people
        .iter()
        .map(|(code, people)| (land(code), *people))
        .collect();
    counts(table("instagram", &[COUNTRY]), &cells)
}

/// Everything that the page of the fit says.
fn page_text(found: &[Finding]) -> String {
    let pages = lay_out(found);
    let page = pages.iter().find(|page| page.id == "fit").unwrap();
    texts_of(page).join("\n")
}

/// The pooled finding of a measure for a profile.
#[track_caller]
fn told<'a>(findings: &'a [Finding], measure: &str, profile: &str) -> &'a Finding {
    findings
        .iter()
        .find(|it| {
            it.measure == measure
                && it.subject.profile.as_deref() == Some(profile)
                && it.subject.channel.is_none()
        })
        .unwrap_or_else(|| panic!("no {measure} of {profile}"))
}

#[test]
fn what_both_ask_drops_out_of_the_difference() {
    let profiles = [
        named("Narrow", vec![any(COUNTRY, &["ES"])]),
        named("Wide", vec![any(COUNTRY, &["PT", "ES"])]),
    ];
    let people = countries(&[("ES", 500.0), ("PT", 300.0), ("FR", 200.0)]);
    let found = measure(vec![people], &profiles);
    // 50 against 80 points. Who is in Spain counts in both: only Portugal, 300 of 1000, is in doubt.
    let difference = told(&found, "score_difference", "Narrow");
    near(difference.value(), -30.0);
    let range = likely(difference).unwrap();
    assert!((range.low + 32.435).abs() < 0.01, "{range:?}");
    assert!((range.high + 27.673).abs() < 0.01, "{range:?}");
    assert_eq!(difference.verdict, None);
    let basis = &difference.estimate.as_ref().unwrap().basis;
    assert_eq!(basis.baseline.as_deref(), Some("profile:Wide"));
    assert_eq!(
        told(&found, "closest_profile", "Wide").text.as_deref(),
        Some("clear")
    );
    let texts = page_text(&found);
    assert!(
        texts.contains("are closest to “Wide”: “Narrow”, 30 points (likely 28–32) behind"),
        "{texts}"
    );
    assert!(texts.contains("only due to the profiles"), "{texts}");
}

#[test]
fn a_demand_more_leaves_only_its_own_doubt() {
    let women = counts(
        table("instagram", &[GENDER]),
        &[(WOMEN, 600.0), (MEN, 400.0)],
    );
    let tables = vec![countries(&[("ES", 500.0), ("FR", 500.0)]), women];
    let profiles = [
        named("Spain", vec![any(COUNTRY, &["ES"])]),
        named(
            "Women",
            vec![any(COUNTRY, &["ES"]), any(GENDER, &["female"])],
        ),
    ];
    let found = measure(tables, &profiles);
    // 50 against (50 + 60) / 2 = 55. Spain counts 100 in one and 50 in the other: 50 times its range
    // 0.4740–0.5260, less 50 times that of the women, 0.5743–0.6252.
    let difference = told(&found, "score_difference", "Spain");
    near(difference.value(), -5.0);
    let range = likely(difference).unwrap();
    let expected = (50.0 * 0.4740 - 50.0 * 0.6252, 50.0 * 0.5260 - 50.0 * 0.5743);
    assert!((range.low - expected.0).abs() < 0.01, "{range:?}");
    assert!((range.high - expected.1).abs() < 0.01, "{range:?}");
}

#[test]
fn a_difference_within_the_doubt_recommends_nothing() {
    let profiles = [
        named("Portugal", vec![any(COUNTRY, &["PT"])]),
        named("Spain", vec![any(COUNTRY, &["ES"])]),
    ];
    let found = measure(vec![countries(&[("ES", 510.0), ("PT", 490.0)])], &profiles);
    let difference = told(&found, "score_difference", "Portugal");
    near(difference.value(), -2.0);
    assert_eq!(difference.verdict, Some(Verdict::NotToldApart));
    assert_eq!(
        told(&found, "closest_profile", "Spain").text.as_deref(),
        Some("not_clear")
    );
    let texts = page_text(&found);
    assert!(!texts.contains("declare it"), "{texts}");
    assert!(texts.contains("cannot be told apart"), "{texts}");
}

#[test]
fn ages_are_taken_apart_at_the_edges_of_both() {
    let bands = [
        (band(18, 24), 3000.0),
        (band(25, 34), 4000.0),
        (band(35, 44), 2000.0),
        (band(45, 54), 1000.0),
    ];
    let people = counts(table("instagram", &[Dimension::Age]), &bands);
    let profiles = [
        named("Older", vec![ages(25, 44)]),
        named("Younger", vec![ages(18, 34)]),
    ];
    let found = measure(vec![people], &profiles);
    // 60 against 70 points: 35 to 44 (2000) less 18 to 24 (3000), each with Wilson of 10,000; the ages
    // from 25 to 34 are in both.
    let difference = told(&found, "score_difference", "Older");
    near(difference.value(), -10.0);
    // 0.19350–0.20666 less 0.29252–0.30759.
    let range = likely(difference).unwrap();
    assert!((range.low + 11.409).abs() < 0.01, "{range:?}");
    assert!((range.high + 8.586).abs() < 0.01, "{range:?}");
    assert_eq!(difference.verdict, None);
}

#[test]
fn one_profile_is_compared_with_nothing() {
    let profiles = [named("Spain", vec![any(COUNTRY, &["ES"])])];
    let found = measure(vec![countries(&[("ES", 510.0), ("PT", 490.0)])], &profiles);
    assert!(found.iter().all(|it| it.measure != "score_difference"));
    assert!(found.iter().all(|it| it.measure != "closest_profile"));
    near(of(&found, "fit_score", None, None).value(), 51.0);
}
