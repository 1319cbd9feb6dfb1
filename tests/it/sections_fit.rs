//! How the fit and the first page count and speak where networks measure different things: every
//! expected number is hand arithmetic, shown where it is used.

use audiencefit::domain::{Dimension, Label};
use audiencefit::findings::{Finding, control};

use super::sections::{
    AGE, MEN, WOMEN, any, band, counts, hard, land, lay_out, likely, measure, near, of, older,
    profile, shares, table, texts_of, with_people, within,
};

const GENDER: Dimension = Dimension::Gender;
const COUNTRY: Dimension = Dimension::Country;

fn city(name: &str) -> Label {
    Label::Text(name.to_owned())
}

#[track_caller]
fn people(finding: &Finding) -> Option<f64> {
    finding.estimate.as_ref().expect("a number").basis.people
}

fn women_in_spain() -> audiencefit::profile::Profile {
    profile(vec![any(GENDER, &["female"]), any(COUNTRY, &["ES"])])
}

#[test]
fn the_network_is_a_dimension_that_all_reports_share() {
    // Women on one network, Spain on the other: nobody is both, whatever the pooled margins are.
    let found = measure(
        vec![
            counts(table("instagram", &[GENDER]), &[(WOMEN, 1000.0)]),
            counts(table("instagram", &[COUNTRY]), &[(land("FR"), 1000.0)]),
            counts(table("facebook", &[GENDER]), &[(MEN, 1000.0)]),
            counts(table("facebook", &[COUNTRY]), &[(land("ES"), 1000.0)]),
        ],
        &[women_in_spain()],
    );
    let joint = of(&found, "joint_share", None, None);
    near(joint.value(), 0.0);
    // Wilson 90 % for none of 1000 reaches z²/(n + z²) = 2.7055/1002.7 = 0.27 %; the reports leave
    // nothing open, so there are no bounds beyond chance.
    assert!(likely(joint).unwrap().high < 0.0028);
    assert_eq!(hard(joint), None);
    near(of(&found, "people_in_profile", None, None).value(), 0.0);
    near(people(joint), 2000.0);
    // The same without sizes: no chance to tell, and the reports bound it to nothing.
    let unsized_table = |channel: &str, dimension, label: Label| {
        let mut table = shares(table(channel, &[dimension]), &[(label, 1.0)]);
        table.share_step = None;
        table
    };
    let found = measure(
        vec![
            unsized_table("instagram", GENDER, WOMEN),
            unsized_table("instagram", COUNTRY, land("FR")),
            unsized_table("facebook", GENDER, MEN),
            unsized_table("facebook", COUNTRY, land("ES")),
        ],
        &[women_in_spain()],
    );
    let joint = of(&found, "joint_share", None, None);
    near(joint.value(), 0.0);
    within(hard(joint), 0.0, 0.0);
    assert_eq!(joint.text.as_deref(), Some("equal_weights"));
}

#[test]
fn joint_shares_are_pooled_by_size_end_by_end() {
    let halves = |channel: &str, women: f64, spain: f64, people: f64| {
        vec![
            counts(
                table(channel, &[GENDER]),
                &[(WOMEN, women * people), (MEN, (1.0 - women) * people)],
            ),
            counts(
                table(channel, &[COUNTRY]),
                &[
                    (land("ES"), spain * people),
                    (land("FR"), (1.0 - spain) * people),
                ],
            ),
        ]
    };
    // 3000 with 0.8 · 0.5 = 0.4 and 1000 with 0.2 · 0.6 = 0.12: (1200 + 120) / 4000 = 0.33.
    // Fréchet: 0.3–0.5 and 0–0.2: (900 + 0) / 4000 = 0.225 and (1500 + 200) / 4000 = 0.425.
    let mut tables = halves("instagram", 0.8, 0.5, 3000.0);
    tables.extend(halves("facebook", 0.2, 0.6, 1000.0));
    let found = measure(tables, &[women_in_spain()]);
    let joint = of(&found, "joint_share", None, None);
    near(joint.value(), 0.33);
    within(hard(joint), 0.225, 0.425);
    let count = of(&found, "people_in_profile", None, None);
    near(count.value(), 1320.0);
    near(people(count), 4000.0);
}

#[test]
fn margins_of_different_networks_are_multiplied_only_with_a_word() {
    let found = measure(
        vec![
            counts(
                table("instagram", &[GENDER]),
                &[(WOMEN, 600.0), (MEN, 400.0)],
            ),
            counts(
                table("facebook", &[COUNTRY]),
                &[(land("ES"), 1500.0), (land("FR"), 1500.0)],
            ),
        ],
        &[women_in_spain()],
    );
    // 0.6 · 0.5, Fréchet 0.1 to 0.5; nobody is counted, for nobody was asked both.
    let joint = of(&found, "joint_share", None, None);
    near(joint.value(), 0.3);
    within(hard(joint), 0.1, 0.5);
    assert_eq!(joint.text.as_deref(), Some("across_networks"));
    assert!(
        !found
            .iter()
            .any(|finding| finding.measure == "people_in_profile")
    );
    let text = all_texts(found);
    assert!(
        text.contains("No network reports all of these together"),
        "{text}"
    );
}

fn all_texts(found: Vec<Finding>) -> String {
    let pages = lay_out(&control(found));
    pages
        .iter()
        .flat_map(texts_of)
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn nobody_is_counted_on_a_network_that_measured_nothing() {
    let found = measure(
        vec![
            counts(table("instagram", &[GENDER]), &[(WOMEN, 60.0), (MEN, 40.0)]),
            counts(
                table("facebook", &[Dimension::City]),
                &[(city("Madrid"), 600_000.0), (city("Lyon"), 400_000.0)],
            ),
        ],
        &[profile(vec![any(GENDER, &["female"])])],
    );
    let count = of(&found, "people_in_profile", None, None);
    near(count.value(), 60.0);
    near(people(count), 100.0);
    near(people(of(&found, "fit_score", None, None)), 100.0);
    near(people(of(&found, "joint_share", None, None)), 100.0);
    // One of two networks, 100 of 1,000,100 people: said beside every pooled number.
    let text = all_texts(found);
    assert!(
        text.contains("Gender is known for Instagram only (100 of 1,000,100 followers)."),
        "{text}"
    );
    assert!(text.contains("on 1 of 2 networks"), "{text}");
}

#[test]
fn bounds_that_chance_exceeds_are_not_told() {
    // Counts leave nothing open: 600 of 1000 women, 300 of 1000 in Spain. The score of 45 has a
    // likely range by chance and no bounds; of one dimension neither has the joint share.
    let found = measure(
        vec![
            counts(
                table("instagram", &[GENDER]),
                &[(WOMEN, 600.0), (MEN, 400.0)],
            ),
            counts(
                table("instagram", &[COUNTRY]),
                &[(land("ES"), 300.0), (land("FR"), 700.0)],
            ),
        ],
        &[women_in_spain()],
    );
    let score = of(&found, "fit_score", None, None);
    near(score.value(), 45.0);
    assert_eq!(hard(score), None);
    let range = likely(score).unwrap();
    assert!(range.low < 45.0 && range.high > 45.0);
    let found = measure(
        vec![counts(
            table("instagram", &[GENDER]),
            &[(WOMEN, 600.0), (MEN, 400.0)],
        )],
        &[profile(vec![any(GENDER, &["female"])])],
    );
    let joint = of(&found, "joint_share", None, None);
    near(joint.value(), 0.6);
    assert_eq!(hard(joint), None);
    let text = all_texts(found);
    assert!(!text.contains("it cannot be outside"), "{text}");
    assert!(!text.contains("No export crosses these"), "{text}");
}
