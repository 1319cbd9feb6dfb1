//! How the fit and the first page count and speak where networks measure different things: every
//! expected number is hand arithmetic, shown where it is used.

use audiencefit::canonical::AudienceTable;
use audiencefit::domain::{Dimension, Label};
use audiencefit::findings::{Finding, Verdict, control};
use audiencefit::profile::Rule;

use super::sections::{
    AGE, MEN, WOMEN, ages, any, band, counts, demand, hard, land, lay_out, likely, measure, mix,
    near, of, older, profile, shares, table, texts_of, with_people, within,
};

const GENDER: Dimension = Dimension::Gender;
const COUNTRY: Dimension = Dimension::Country;

fn gender(channel: &str, women: f64, men: f64) -> AudienceTable {
    counts(table(channel, &[GENDER]), &[(WOMEN, women), (MEN, men)])
}

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
    // 0.6 · 0.5. Of 4000 people the gender of 1000 is known and the country of 3000: women are
    // 600 to 600 + 3000 of them (0.15 to 0.9), in Spain are 1500 to 1500 + 1000 (0.375 to 0.625); so
    // both are at least 0.15 + 0.375 - 1 < 0 and at most 0.625. Nobody is counted, for nobody was asked
    // both.
    let joint = of(&found, "joint_share", None, None);
    near(joint.value(), 0.3);
    within(hard(joint), 0.0, 0.625);
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
        text.contains("Gender comes from Instagram only (100 of 1,000,100 followers)."),
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

fn action_kinds(found: &[Finding]) -> Vec<&str> {
    found
        .iter()
        .filter(|finding| finding.measure == "action")
        .filter_map(|finding| finding.text.as_deref())
        .collect()
}

/// Two groups of ages of the same size.
fn two_groups() -> AudienceTable {
    with_people(
        shares(
            table("instagram", &[Dimension::Age]),
            &[
                (band(13, 17), 0.02),
                (band(18, 24), 0.42),
                (band(25, 34), 0.04),
                (band(35, 44), 0.04),
                (band(45, 54), 0.42),
                (band(55, 64), 0.04),
                (older(65), 0.02),
            ],
        ),
        10_000.0,
    )
}

#[test]
fn two_groups_of_ages_are_both_named_or_none_is_acted_on() {
    let found = measure(vec![two_groups()], &[profile(vec![ages(44, 56)])]);
    let cores: Vec<f64> = found
        .iter()
        .filter(|finding| finding.section == "audience" && finding.measure == "core_share")
        .filter(|finding| finding.subject.channel.is_none())
        .filter_map(Finding::value)
        .collect();
    assert_eq!(cores.len(), 2);
    // The second group is what was declared.
    assert!(!action_kinds(&found).contains(&"decide_ages"));
    let found = measure(vec![two_groups()], &[profile(vec![ages(28, 38)])]);
    let action = found
        .iter()
        .find(|finding| finding.text.as_deref() == Some("decide_ages"))
        .expect("neither group is declared");
    near(action.value(), cores.iter().sum());
    let text = all_texts(found);
    let line = text
        .lines()
        .find(|line| line.starts_with("Decide which ages"))
        .unwrap();
    // Both groups, in years on both sides of thirty-five.
    assert!(line.contains(" and 4"), "{line}");
}

#[test]
fn a_best_network_is_named_only_beyond_doubt() {
    let women = || [profile(vec![any(GENDER, &["female"])])];
    let all = |tables| measure(tables, &women());
    let near_tie = all(vec![
        gender("instagram", 600.0, 400.0),
        gender("facebook", 590.0, 410.0),
    ]);
    assert!(!action_kinds(&near_tie).contains(&"best_channel"));
    assert!(!all_texts(near_tie).contains("comes closest"));
    // Wilson 90 %: 900 of 1000 is at least 88 %, 100 of 1000 at most 12 %.
    let clear = all(vec![
        gender("instagram", 900.0, 100.0),
        gender("facebook", 100.0, 900.0),
    ]);
    assert!(action_kinds(&clear).contains(&"best_channel"));
    assert!(all_texts(clear).contains("Instagram comes closest to your profile: 90 points"));
    // A million people of whom nothing is known may all be women.
    let open = all(vec![
        gender("instagram", 900.0, 100.0),
        counts(
            table("facebook", &[Dimension::City]),
            &[(city("Madrid"), 1_000_000.0)],
        ),
    ]);
    assert!(!action_kinds(&open).contains(&"best_channel"));
}

#[test]
fn younger_is_said_of_people_outside_the_declared_ages_only() {
    // 96 % are 25 to 29, so inside 25 to 44 and yet 7 years younger than its middle.
    let found = measure(
        vec![with_people(
            shares(
                table("instagram", &[Dimension::Age]),
                &[
                    (band(18, 24), 0.02),
                    (band(25, 29), 0.96),
                    (band(30, 44), 0.01),
                    (older(45), 0.01),
                ],
            ),
            10_000.0,
        )],
        &[profile(vec![ages(25, 44)])],
    );
    let [years, below, above] = [
        "mean_distance",
        "mean_distance_below",
        "mean_distance_above",
    ]
    .map(|measure| of(&found, measure, None, AGE).value().unwrap());
    // Two per cent lie at most seven years below; the sides add up.
    assert!(years < 1.0 && below <= 0.14 && (below + above - years).abs() < 1e-9);
    let text = all_texts(found);
    assert!(
        text.contains("97% of your followers are 25 to 44"),
        "{text}"
    );
    assert!(!text.contains("mostly younger"), "{text}");
}

#[test]
fn a_side_is_named_only_where_it_has_most_of_the_distance() {
    let title = |young: f64, old: f64| {
        let found = measure(
            vec![with_people(
                shares(
                    table("instagram", &[Dimension::Age]),
                    &[
                        (band(13, 24), young),
                        (band(25, 40), 1.0 - young - old),
                        (band(41, 52), old),
                    ],
                ),
                10_000.0,
            )],
            &[profile(vec![ages(25, 40)])],
        );
        all_texts(found)
            .lines()
            .find(|line| line.starts_with("chart age-curve"))
            .expect("there is a curve")
            .to_owned()
    };
    // Bands of twelve years on both sides: as many people are about as far away.
    assert!(title(0.3, 0.3).contains("40% of your followers are 25 to 40"));
    assert!(
        title(0.6, 0.0).contains("40% of your followers are 25 to 40; 60% are younger, 0% older")
    );
    assert!(
        title(0.0, 0.6).contains("40% of your followers are 25 to 40; 60% are older, 0% younger")
    );
    assert!(title(0.2, 0.2).contains("60% of your followers are 25 to 40 |"));
}

#[test]
fn a_part_is_not_called_the_whole() {
    let found = measure(vec![gender("instagram", 600.0, 400.0)], &[women_in_spain()]);
    let joint = of(&found, "joint_share", None, None);
    near(joint.value(), 0.6);
    assert_eq!(joint.verdict, Some(Verdict::MeasuredInPart));
    let text = all_texts(found);
    // Wilson 90 % above 600 of 1000: (0.6 + 0.001353 + 1.644854 · sqrt(0.00024 + 0.0000006764)) /
    // 1.0027055 = 62.5 %.
    assert!(
        text.contains(
            "match all that was measured at once. Not measured: country; so at most 63% match"
        ),
        "{text}"
    );
    assert!(!text.contains("At most 60%"), "{text}");
}

#[test]
fn most_are_more_than_half() {
    let found = measure(
        vec![counts(
            table("instagram", &[COUNTRY]),
            &[
                (land("ES"), 300.0),
                (land("FR"), 290.0),
                (land("IT"), 210.0),
                (land("PT"), 200.0),
            ],
        )],
        &[],
    );
    let text = all_texts(found);
    assert!(text.contains("The largest country is Spain: 30%"), "{text}");
    assert!(!text.contains("Most are in"), "{text}");
}

#[test]
fn a_must_of_which_nothing_is_known_is_named() {
    let mut wish = women_in_spain();
    for demand in &mut wish.demands {
        demand.must = demand.dimension == COUNTRY;
        demand.weight = if demand.must { 1.0 } else { 3.0 };
    }
    let found = measure(vec![gender("instagram", 600.0, 400.0)], &[wish]);
    // Three quarters of the weight were measured: there is a score, and it carries the lack.
    let score = of(&found, "fit_score", None, None);
    near(score.value(), 60.0);
    assert_eq!(score.text.as_deref(), Some("must_not_measured:country"));
    let text = all_texts(found);
    assert!(
        text.contains("Country, a must, was not measured."),
        "{text}"
    );
    assert!(
        text.contains("not measured, though a must: country"),
        "{text}"
    );
}

#[test]
fn a_mix_alone_does_not_measure_what_is_asked_of_a_person() {
    let found = measure(
        vec![gender("instagram", 600.0, 400.0)],
        &[profile(vec![
            demand(GENDER, Rule::Shares(mix(&[("female", 0.5), ("male", 0.5)]))),
            any(COUNTRY, &["ES"]),
        ])],
    );
    assert_eq!(
        of(&found, "joint_share", None, None).verdict,
        Some(Verdict::NotMeasured)
    );
}

#[test]
fn shares_of_labels_of_which_one_has_several_are_each_a_least() {
    let mut interests = with_people(
        shares(
            table("instagram", &[Dimension::Interest]),
            &[
                (Label::Text("Running".to_owned()), 0.8),
                (Label::Text("Music".to_owned()), 0.3),
            ],
        ),
        10_000.0,
    );
    interests.share_step = None;
    let wanted = Rule::Shares(mix(&[("Running", 0.5), ("Music", 0.5)]));
    let found = measure(
        vec![interests],
        &[profile(vec![demand(Dimension::Interest, wanted)])],
    );
    // Running is above its share: 1; music lacks 0.2: 0.8; the mean is 0.9.
    let overlap = of(&found, "overlap", None, Some(Dimension::Interest));
    near(overlap.value(), 0.9);
    assert!(overlap.text.as_deref().unwrap().contains("each_at_least"));
}

#[test]
fn networks_without_a_dimension_widen_its_bounds_and_those_of_the_score() {
    // 620 of 1000 women on Instagram; of 3000 on Facebook only the country is known: all in Spain.
    let found = measure(
        vec![
            gender("instagram", 620.0, 380.0),
            counts(table("instagram", &[COUNTRY]), &[(land("ES"), 1000.0)]),
            counts(table("facebook", &[COUNTRY]), &[(land("ES"), 3000.0)]),
        ],
        &[women_in_spain()],
    );
    // Nobody of Facebook or everybody: 620 / 4000 = 0.155 and 3620 / 4000 = 0.905. The estimate and its
    // likely range stay those of Instagram: Wilson 90 % of 620 of 1000 is 59 to 65 %.
    let overlap = of(&found, "overlap", None, Some(GENDER));
    near(overlap.value(), 0.62);
    within(hard(overlap), 0.155, 0.905);
    let range = likely(overlap).unwrap();
    assert!(range.low > 0.59 && range.high < 0.65);
    near(people(overlap), 1000.0);
    // Half of the score each: 50 points for Spain, and 7.75 to 45.25 for women. Chance leaves open as
    // little as 1 - 4000 / 4002.7 = 0.07 % of Spain, so the bounds hold it.
    let score = of(&found, "fit_score", None, None);
    near(score.value(), 81.0);
    let bounds = hard(score).unwrap();
    assert!((bounds.low - 57.75).abs() < 1e-6 && (bounds.high - 95.25).abs() < 1e-6);
    // Everything is known of Instagram's people only.
    near(people(score), 1000.0);
    let text = all_texts(found);
    assert!(text.contains("on 1 of 2 networks"), "{text}");
    assert!(text.contains("the score lies within 58–95"), "{text}");
}

#[test]
fn a_network_of_unknown_size_leaves_everything_open() {
    let mut unknown = shares(table("facebook", &[COUNTRY]), &[(land("ES"), 1.0)]);
    unknown.share_step = None;
    let found = measure(
        vec![gender("instagram", 600.0, 400.0), unknown],
        &[profile(vec![any(GENDER, &["female"])])],
    );
    within(hard(of(&found, "overlap", None, Some(GENDER))), 0.0, 1.0);
}

/// What is to be worked on, in its order: a profile of women in Spain, a must, with phones.
fn worked_on(in_spain: f64) -> Vec<Option<Dimension>> {
    let mut wish = profile(vec![
        any(GENDER, &["female"]),
        any(COUNTRY, &["ES"]),
        any(Dimension::Device, &["phone"]),
    ]);
    for demand in &mut wish.demands {
        demand.must = demand.dimension == COUNTRY;
    }
    let device = |name: &str| Label::Text(name.to_owned());
    let mut devices = with_people(
        shares(
            table("instagram", &[Dimension::Device]),
            &[(device("phone"), 0.5), (device("desktop"), 0.5)],
        ),
        1000.0,
    );
    devices.share_step = None;
    let found = measure(
        vec![
            gender("instagram", 200.0, 800.0),
            counts(
                table("instagram", &[COUNTRY]),
                &[(land("ES"), in_spain), (land("FR"), 1000.0 - in_spain)],
            ),
            devices,
        ],
        &[wish],
    );
    let mut places: Vec<(Option<String>, Option<Dimension>)> = found
        .iter()
        .filter(|finding| finding.measure == "action")
        .map(|finding| (finding.subject.by.clone(), finding.subject.dimension))
        .collect();
    places.sort();
    places.into_iter().map(|(_, dimension)| dimension).collect()
}

#[test]
fn a_must_that_most_miss_comes_first_and_all_places_are_filled() {
    // Of 100 points by three equal weights: 80 % of a third, 27, are lost on gender, half of one, 17,
    // on devices, and 60 % of one, 20, on the country, which is a must.
    assert_eq!(
        worked_on(400.0),
        [Some(COUNTRY), Some(GENDER), Some(Dimension::Device)]
    );
    // A must that 70 % meet loses 10 and waits for its turn.
    assert_eq!(
        worked_on(700.0),
        [Some(GENDER), Some(Dimension::Device), Some(COUNTRY)]
    );
}

#[test]
fn what_others_are_known_for_is_said_of_them() {
    let mut reached = with_people(
        shares(
            table("pinterest", &[Dimension::Interest]),
            &[(Label::Text("Running".to_owned()), 0.8)],
        ),
        10_000.0,
    );
    reached.audience = audiencefit::domain::Audience::Reached;
    let text = all_texts(measure(
        vec![gender("instagram", 600.0, 400.0), reached],
        &[profile(vec![
            any(GENDER, &["female"]),
            any(Dimension::Interest, &["Running"]),
        ])],
    ));
    assert!(
        text.contains("Known of reached people, not of your followers."),
        "{text}"
    );
    assert!(!text.contains("Nothing in the files tells"), "{text}");
}

/// Bands that start at 18 say nothing of people of 13 to 17: that is not zero.
#[test]
fn ages_below_the_first_band_are_not_measured() {
    let adults = shares(
        table("instagram", &[Dimension::Age]),
        &[(band(18, 24), 0.5), (band(25, 34), 0.3), (older(35), 0.2)],
    );
    let found = measure(
        vec![with_people(adults, 10_000.0)],
        &[profile(vec![ages(13, 17)])],
    );
    assert!(
        !found
            .iter()
            .any(|finding| { finding.measure == "share_in_profile" && finding.estimate.is_some() })
    );
    let missing = found
        .iter()
        .find(|finding| finding.measure == "not_measured");
    assert!(missing.is_some());
}
