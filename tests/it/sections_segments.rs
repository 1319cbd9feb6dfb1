//! Segments: who is found, against which baseline, and who never is.

use audiencefit::canonical::{AudienceTable, Canonical, Cell, Completeness, Population};
use audiencefit::diag::Place;
use audiencefit::domain::{
    AgeBand, Audience, CountryCode, Dimension, Gender, Label, Network, Unit,
};
use audiencefit::findings::{Finding, Verdict};
use audiencefit::profile::{Profile, Rule};

use super::sections::{
    AGE, MEN, WOMEN, ages, any, band, counts, demand, land, lay_out, likely, measure_all, mix,
    near, older, profile, shares, table, with_people,
};

fn population(
    dimension: Dimension,
    network: Option<Network>,
    country: Option<&str>,
    cells: &[(Label, f64)],
) -> Population {
    Population {
        place: Place::file("baseline.csv"),
        network,
        country: country.map(|code| CountryCode::new(code).expect("a code")),
        dimension,
        origin: None,
        date: None,
        cells: cells
            .iter()
            .map(|(label, people)| Cell {
                labels: vec![label.clone()],
                count: Some(*people),
                share: None,
                index: None,
                row: 2,
                at_most: false,
            })
            .collect(),
    }
}

/// As many people at each age from 13 to 92: 80 ages.
fn even_ages() -> Population {
    let cells: Vec<(Label, f64)> = (13..=92).map(|age| (band(age, age), 100.0)).collect();
    population(Dimension::Age, None, Some("ES"), &cells)
}

/// Half women, half men.
fn half_women() -> Population {
    let cells = [(WOMEN, 500.0), (MEN, 500.0)];
    population(Dimension::Gender, None, Some("ES"), &cells)
}

fn run(
    tables: Vec<AudienceTable>,
    populations: Vec<Population>,
    profiles: &[Profile],
) -> Vec<Finding> {
    let canonical = Canonical {
        tables,
        populations,
        ..Canonical::default()
    };
    measure_all(&canonical, profiles)
}

/// The finding of a measure about a segment, on any channel.
fn find<'a>(found: &'a [Finding], measure: &str, segment: &str) -> Option<&'a Finding> {
    found.iter().find(|finding| {
        finding.section == "segments"
            && finding.measure == measure
            && finding.subject.segment.as_deref() == Some(segment)
            && finding.subject.by.is_none()
    })
}

#[track_caller]
fn verdict(found: &[Finding], segment: &str) -> Verdict {
    find(found, "segment", segment)
        .expect("the segment was judged")
        .verdict
        .expect("it has a word")
}

fn baseline(found: &[Finding], segment: &str) -> String {
    let finding = find(found, "segment", segment).expect("the segment was judged");
    let estimate = finding.estimate.as_ref().expect("it has a number");
    estimate.basis.baseline.clone().unwrap_or_default()
}

/// The finds in their order.
fn finds(found: &[Finding]) -> Vec<&str> {
    let mut finds: Vec<&Finding> = found
        .iter()
        .filter(|finding| finding.measure == "find")
        .collect();
    finds.sort_by(|a, b| a.value().unwrap().total_cmp(&b.value().unwrap()));
    finds
        .iter()
        .filter_map(|finding| finding.subject.segment.as_deref())
        .collect()
}

fn genders(channel: &str, women: f64, men: f64) -> AudienceTable {
    let cells = [(WOMEN, women), (MEN, men)];
    counts(table(channel, &[Dimension::Gender]), &cells)
}

fn story(channel: &str) -> AudienceTable {
    let cells = [
        (band(13, 17), 0.041),
        (band(18, 24), 0.379),
        (band(25, 34), 0.384),
        (band(35, 44), 0.116),
        (band(45, 54), 0.05),
        (band(55, 64), 0.02),
        (older(65), 0.01),
    ];
    with_people(shares(table(channel, &[Dimension::Age]), &cells), 12_400.0)
}

fn men_only() -> [Profile; 1] {
    [profile(vec![any(Dimension::Gender, &["male"])])]
}

/// 7,000 of 10,000 where half are expected. Two cells do not tell how much lifts vary, so the prior
/// has strength 10: (7000 + 10)/(5000 + 10); scipy.stats.gamma.ppf([.05, .95], 7010)/5010.
#[test]
fn a_lift_is_drawn_to_one_and_has_a_lower_end() {
    let found = run(
        vec![genders("instagram", 7000.0, 3000.0)],
        vec![half_women()],
        &men_only(),
    );
    assert_eq!(verdict(&found, "female"), Verdict::HiddenCore);
    assert_eq!(baseline(&found, "female"), "country:ES");
    let lift = find(&found, "segment_lift", "female").expect("there is a lift");
    near(lift.value(), 7010.0 / 5010.0);
    let range = likely(lift).expect("it has a range");
    assert!((range.low - 1.371_827_198).abs() < 1e-8, "{range:?}");
    assert!((range.high - 1.426_802_946).abs() < 1e-8, "{range:?}");
    // 7,000 · (1 − 5010/7010) people more than expected, each worth 1 as nothing is known of that.
    let excess = find(&found, "segment_excess", "female").expect("there is an excess");
    near(excess.value(), 7000.0 * (1.0 - 5010.0 / 7010.0));
    let value = find(&found, "segment_value", "female").expect("there is a value");
    near(value.value(), 1.0);
    assert_eq!(value.text.as_deref(), Some("assumed"));
    // The men are asked for, and 3,000 · … are fewer than 0.8 of 5,000.
    assert_eq!(verdict(&found, "male"), Verdict::Missing);
    assert_eq!(finds(&found), ["female"]);
}

/// 6,000 of 5,000 expected is 1.2 at best, not at least.
#[test]
fn a_small_lift_is_no_find_however_many_people() {
    let found = run(
        vec![genders("instagram", 600_000.0, 400_000.0)],
        vec![half_women()],
        &men_only(),
    );
    assert_ne!(verdict(&found, "female"), Verdict::HiddenCore);
    assert!(finds(&found).is_empty());
}

/// A report of shares that does not say of how many: 1,000 count for the lift, and there is no test.
#[test]
fn without_the_number_of_people_there_is_no_test() {
    let cells = [(WOMEN, 0.7), (MEN, 0.3)];
    let mut genders = shares(table("instagram", &[Dimension::Gender]), &cells);
    genders.share_step = None;
    let found = run(vec![genders], vec![half_women()], &men_only());
    let women = find(&found, "segment", "female").expect("the segment was judged");
    assert_eq!(women.verdict, Some(Verdict::HiddenCore));
    assert!(women.test.is_none());
    assert!(
        women
            .text
            .as_deref()
            .is_some_and(|text| text.contains("n_unknown"))
    );
    let lift = find(&found, "segment_lift", "female").expect("there is a lift");
    near(lift.value(), 710.0 / 510.0);
    assert!(find(&found, "segment_people", "female").is_none());
}

/// The core of the story case is 20 to 28 (methods.md 1.5). The profile begins at 25, so 20 to 24 is
/// tested: 5 of the 80 ages from 13 on are 6.25 %.
#[test]
fn a_core_is_cut_at_the_profiles_edge_and_named_whole() {
    let found = run(
        vec![story("instagram")],
        vec![even_ages()],
        &[profile(vec![ages(25, 40)])],
    );
    assert_eq!(finds(&found).first(), Some(&"20-28"));
    let core = find(&found, "segment", "20-28").expect("the core was judged");
    let text = core.text.as_deref().expect("it has remarks");
    assert!(
        text.contains("core") && text.contains("tested:20-24"),
        "{text}"
    );
    let expected = find(&found, "segment_baseline", "20-28").expect("it was compared");
    let expected = expected.value().expect("a number");
    // The population is ungrouped too: exact to its bands of one year.
    assert!((expected - 0.0625).abs() < 1e-9, "{expected}");
    let part = find(&found, "segment_tested", "20-28").and_then(Finding::value);
    let whole = core.value().expect("a number");
    assert!(part.is_some_and(|part| part < whole) && whole > 0.5);
    // The bands 18–24 that hold the tested ages are told with the core, not as a find of their own.
    assert!(find(&found, "find_also", "18-24").is_some());
}

#[test]
fn nobody_under_age_is_ever_proposed() {
    let cells = [
        (band(13, 17), 0.55),
        (band(18, 24), 0.30),
        (band(25, 34), 0.08),
        (band(35, 44), 0.04),
        (band(45, 54), 0.02),
        (older(55), 0.01),
    ];
    let young = with_people(shares(table("tiktok", &[Dimension::Age]), &cells), 20_000.0);
    for profiles in [vec![], vec![profile(vec![ages(30, 50)])]] {
        let found = run(vec![young.clone()], vec![even_ages()], &profiles);
        let mut n = 0;
        for finding in &found {
            if finding.section != "segments" || finding.subject.dimension != AGE {
                continue;
            }
            let segment = finding.subject.segment.as_deref().unwrap_or_default();
            let from = AgeBand::parse(segment).map(|band| band.from);
            assert!(from.is_some_and(|from| from >= 18), "{segment}");
            n += 1;
        }
        assert!(n > 0, "nobody was judged");
    }
}

/// 2,000 of 10,000 on one network, 1,000 of 20,000 on the other: E = 500, (2000 + 10)/(500 + 10);
/// the tail of Binomial(3000, 12000/32000) at 2,000 is far below 1e-12.
#[test]
fn another_network_is_the_baseline_where_no_population_is() {
    let countries = |channel: &str, mexico: f64, spain: f64| {
        let cells = [(land("ES"), spain), (land("MX"), mexico)];
        counts(table(channel, &[Dimension::Country]), &cells)
    };
    let found = run(
        vec![
            countries("tiktok", 2000.0, 8000.0),
            countries("instagram", 1000.0, 19_000.0),
        ],
        Vec::new(),
        &[profile(vec![any(Dimension::Country, &["ES"])])],
    );
    let mexico = found
        .iter()
        .find(|finding| {
            finding.measure == "segment"
                && finding.subject.segment.as_deref() == Some("MX")
                && finding.subject.channel.as_deref() == Some("tiktok")
        })
        .expect("Mexico was judged");
    assert_eq!(mexico.verdict, Some(Verdict::HiddenCore));
    let estimate = mexico.estimate.as_ref().expect("a number");
    assert_eq!(estimate.basis.baseline.as_deref(), Some("other_networks"));
    let test = mexico.test.expect("it was tested");
    assert!(test.p_value < 1e-12 && test.q_value.is_some_and(|q| q < 1e-10));
    let lift = found
        .iter()
        .find(|finding| finding.measure == "segment_lift" && finding.subject == mexico.subject)
        .and_then(Finding::value);
    near(lift, 2010.0 / 510.0);
    // All channels together have no other network to be compared with: their size is all there is.
    let together = found.iter().find(|finding| {
        finding.measure == "segment"
            && finding.subject.segment.as_deref() == Some("MX")
            && finding.subject.channel.is_none()
    });
    assert_eq!(
        together.and_then(|finding| finding.verdict),
        Some(Verdict::NoBaseline)
    );
}

fn interests(index: Option<f64>) -> AudienceTable {
    let cells = [
        (Label::Text("Shoe design".to_owned()), 0.46),
        (Label::Text("Running".to_owned()), 0.06),
    ];
    let mut table = shares(table("pinterest", &[Dimension::Interest]), &cells);
    table.audience = Audience::Reached;
    table.completeness = Completeness::TopList;
    for cell in &mut table.cells {
        cell.index = index;
    }
    with_people(table, 10_000.0)
}

/// The share over the network's own index is what its users have: 0.46/4 = 0.115.
#[test]
fn the_networks_own_index_is_a_baseline() {
    let runners = [profile(vec![any(Dimension::Interest, &["running"])])];
    let found = run(vec![interests(Some(4.0))], Vec::new(), &runners);
    assert_eq!(baseline(&found, "Shoe design"), "affinity");
    let expected = find(&found, "segment_baseline", "Shoe design").and_then(Finding::value);
    near(expected, 0.115);
    assert_eq!(finds(&found), ["Shoe design"]);
    // Without it nothing is known to compare with.
    let found = run(vec![interests(None)], Vec::new(), &runners);
    assert_eq!(verdict(&found, "Shoe design"), Verdict::NoBaseline);
    assert!(finds(&found).is_empty());
}

/// What the user gives for the network comes before its index, and that before a country's.
#[test]
fn baselines_have_an_order() {
    let label = || Label::Text("shoe DESIGN".to_owned());
    let of = |network, country| {
        let mut population = population(Dimension::Interest, network, country, &[]);
        population.cells = vec![Cell {
            labels: vec![label()],
            count: None,
            share: Some(0.2),
            index: None,
            row: 2,
            at_most: false,
        }];
        population
    };
    let network = || of(Some(Network::Pinterest), None);
    let country = || of(None, Some("ES"));
    let name = |index, populations| {
        let runners = [profile(vec![any(Dimension::Interest, &["running"])])];
        baseline(
            &run(vec![interests(index)], populations, &runners),
            "Shoe design",
        )
    };
    assert_eq!(
        name(Some(4.0), vec![country(), network()]),
        "network:pinterest"
    );
    assert_eq!(name(Some(4.0), vec![country()]), "affinity");
    assert_eq!(name(None, vec![country()]), "country:ES");
    assert_eq!(name(None, vec![of(Some(Network::TikTok), None)]), "");
}

/// Spain is three quarters of the people whose population is given, Portugal one: 3/4 · 50 % +
/// 1/4 · 70 % = 55 % women; both are 80 % of the audience.
#[test]
fn populations_are_mixed_as_the_audiences_countries_are() {
    let portugal = population(
        Dimension::Gender,
        None,
        Some("PT"),
        &[(WOMEN, 700.0), (MEN, 300.0)],
    );
    let countries = counts(
        table("instagram", &[Dimension::Country]),
        &[
            (land("ES"), 6000.0),
            (land("PT"), 2000.0),
            (land("FR"), 2000.0),
        ],
    );
    let found = run(
        vec![genders("instagram", 8000.0, 2000.0), countries],
        vec![half_women(), portugal],
        &men_only(),
    );
    assert_eq!(baseline(&found, "female"), "country:ES,PT");
    near(
        find(&found, "segment_baseline", "female").and_then(Finding::value),
        0.55,
    );
    let text = find(&found, "segment", "female").and_then(|finding| finding.text.clone());
    assert!(text.is_some_and(|text| text.contains("covers:0.800")));
}

/// A mix of half and half is asked for: 70 % are more women than asked, 52 % are not.
#[test]
fn more_than_a_mix_asks_for_is_outside() {
    let half = [profile(vec![demand(
        Dimension::Gender,
        Rule::Shares(mix(&[("female", 0.5), ("male", 0.5)])),
    )])];
    let women = |women: f64| {
        let quarter = [(WOMEN, 250.0), (MEN, 750.0)];
        let population = population(Dimension::Gender, None, None, &quarter);
        let genders = genders("instagram", women, 10_000.0 - women);
        let found = run(vec![genders], vec![population], &half);
        (verdict(&found, "female"), baseline(&found, "female"))
    };
    assert_eq!(women(7000.0), (Verdict::HiddenCore, "everybody".to_owned()));
    assert_eq!(women(5200.0).0, Verdict::CoreServed);
}

/// 60 people are too few for a word, and so are 99; 100 are needed.
#[test]
fn too_few_people_are_said_to_be_too_few() {
    let found = run(
        vec![genders("instagram", 50.0, 10.0)],
        vec![half_women()],
        &men_only(),
    );
    assert!(find(&found, "segment", "female").is_none());
    let few = found
        .iter()
        .find(|finding| finding.measure == "not_enough_people")
        .expect("it is said");
    assert_eq!(few.verdict, Some(Verdict::NotEnoughPeople));
    near(few.value(), 60.0);
    let sections = lay_out(&found);
    let segments = sections
        .iter()
        .find(|section| section.id == "segments")
        .expect("the page is there");
    assert!(
        segments.answer.contains("60 followers") && segments.answer.contains("100 people needed"),
        "{}",
        segments.answer
    );
}

/// Views are no people: the share is compared, but no number of people is claimed.
#[test]
fn views_are_not_people() {
    let mut views = genders("youtube", 7000.0, 3000.0);
    views.audience = Audience::Viewers;
    views.unit = Unit::Views;
    let found = run(vec![views], vec![half_women()], &men_only());
    assert_eq!(verdict(&found, "female"), Verdict::HiddenCore);
    for measure in ["segment_people", "segment_excess", "segment_opportunity"] {
        assert!(find(&found, measure, "female").is_none(), "{measure}");
    }
    assert!(find(&found, "segment", "female").is_some_and(|it| it.test.is_none()));
}

/// A cell of a real cross table that its own margins predict is no find of its own.
#[test]
fn a_cross_is_a_find_only_beyond_its_margins() {
    let crossed = |young_women: f64, old_men: f64| {
        let mut table = table("instagram", &[Dimension::Age, Dimension::Gender]);
        table.share_step = None;
        let cell = |from: u8, to: u8, gender: Gender, count: f64| Cell {
            labels: vec![band(from, to), Label::Gender(gender)],
            count: Some(count),
            share: None,
            index: None,
            row: 1,
            at_most: false,
        };
        table.cells = vec![
            cell(18, 24, Gender::Female, young_women),
            cell(18, 24, Gender::Male, 5000.0 - young_women),
            cell(25, 34, Gender::Female, 5000.0 - old_men),
            cell(25, 34, Gender::Male, old_men),
        ];
        let found = run(vec![table], Vec::new(), &[profile(vec![ages(25, 34)])]);
        let finding = found.iter().find(|finding| {
            finding.measure == "segment"
                && finding.subject.segment.as_deref() == Some("18-24")
                && finding.subject.by.as_deref() == Some("female")
        });
        let finding = finding.expect("the cell was judged");
        let estimate = finding.estimate.as_ref().expect("a number");
        assert_eq!(estimate.basis.baseline.as_deref(), Some("own_margins"));
        finding.verdict
    };
    // Half of each age are women: 2,500 of 10,000 where 0.5 · 0.5 are expected.
    assert_eq!(crossed(2500.0, 2500.0), Some(Verdict::NotDistinctive));
    // 4,000 where 0.5 · 0.5 · 10,000 = 2,500 are expected.
    assert_eq!(crossed(4000.0, 4000.0), Some(Verdict::HiddenCore));
}

/// Of the two finds no report tells how many are both: between max(0, a + b − 1) and min(a, b).
#[test]
fn two_finds_on_different_margins_have_bounds_only() {
    let mut young = story("pinterest");
    young.audience = Audience::Reached;
    let found = run(
        vec![young, interests(Some(4.0))],
        vec![even_ages()],
        &[profile(vec![
            ages(25, 40),
            any(Dimension::Interest, &["running"]),
        ])],
    );
    let two = finds(&found);
    assert!(
        two.contains(&"20-28") && two.contains(&"Shoe design"),
        "{two:?}"
    );
    let overlap = found
        .iter()
        .find(|finding| finding.measure == "core_overlap")
        .expect("the bounds are told");
    let bounds = overlap
        .estimate
        .as_ref()
        .and_then(|estimate| estimate.hard)
        .expect("bounds");
    // The interest is 46 %, rounded to a tenth of a per cent; the ages are half at least, and at most
    // the bands that they touch, 76.3 %: 0.46 + 0 − 1 < 0, so nobody may be both.
    near(Some(bounds.low), 0.0);
    assert!((bounds.high - 0.4605).abs() < 1e-9, "{bounds:?}");
    let sections = lay_out(&found);
    let page = sections
        .iter()
        .find(|section| section.id == "segments")
        .expect("the page is there");
    assert!(
        page.answer.contains("no report shows the two together"),
        "{}",
        page.answer
    );
}

/// What the baseline predicts for the tested part of the core of the story case, 20 to 24.
fn expected_of_core(population: Population) -> Option<f64> {
    let found = run(
        vec![story("instagram")],
        vec![population],
        &[profile(vec![ages(25, 40)])],
    );
    find(&found, "segment_baseline", "20-28").and_then(Finding::value)
}

/// A census counts children too: of 87 ages from 13 to 99 five are 20 to 24, whether the children stand in
/// bands of their own or in one that reaches over 13 (three of the five years from 10 to 14 are below).
#[test]
fn children_of_a_census_are_no_part_of_an_audience() {
    let all: Vec<(Label, f64)> = (0..=99).map(|age| (band(age, age), 100.0)).collect();
    let single = population(Dimension::Age, None, Some("ES"), &all);
    let of_single = expected_of_core(single).expect("it is compared");
    assert!((of_single - 5.0 / 87.0).abs() < 1e-6, "{of_single}");
    let fives: Vec<(Label, f64)> = (0..20)
        .map(|place| (band(place * 5, place * 5 + 4), 500.0))
        .collect();
    let fives = population(Dimension::Age, None, Some("ES"), &fives);
    let of_fives = expected_of_core(fives).expect("it is compared");
    assert!((of_fives - 5.0 / 87.0).abs() < 1e-3, "{of_fives}");
}

/// A population from 18 on says nothing of the 4.1 % of the audience that are younger: of the others five of
/// 80 ages are expected.
#[test]
fn a_population_of_adults_is_compared_with_the_adults() {
    let adults: Vec<(Label, f64)> = (18..=97).map(|age| (band(age, age), 100.0)).collect();
    let adults = population(Dimension::Age, None, Some("ES"), &adults);
    let expected = expected_of_core(adults).expect("it is compared");
    assert!((expected - 0.959 * 5.0 / 80.0).abs() < 1e-6, "{expected}");
}

/// Threads lists no Argentina, which is not zero: only Facebook predicts, 200 of 10,000.
#[test]
fn a_label_that_a_list_leaves_out_is_not_zero() {
    let countries = |channel: &str, cells: &[(Label, f64)]| {
        counts(table(channel, &[Dimension::Country]), cells)
    };
    let found = run(
        vec![
            countries("tiktok", &[(land("ES"), 9500.0), (land("AR"), 500.0)]),
            countries("facebook", &[(land("ES"), 9800.0), (land("AR"), 200.0)]),
            countries("threads", &[(land("ES"), 10_000.0)]),
        ],
        Vec::new(),
        &[profile(vec![any(Dimension::Country, &["ES"])])],
    );
    let expected = found.iter().find(|finding| {
        finding.measure == "segment_baseline"
            && finding.subject.segment.as_deref() == Some("AR")
            && finding.subject.channel.as_deref() == Some("tiktok")
    });
    near(expected.and_then(Finding::value), 0.02);
}

/// Thirteen of the sixteen years of this core are declared: its edge is no hidden core.
#[test]
fn the_edge_of_a_core_that_is_served_is_not_hidden() {
    let cells = [
        (band(13, 17), 0.01),
        (band(18, 24), 0.16),
        (band(25, 34), 0.36),
        (band(35, 44), 0.27),
        (band(45, 54), 0.12),
        (band(55, 64), 0.05),
        (older(65), 0.03),
    ];
    let audience = with_people(shares(table("facebook", &[Dimension::Age]), &cells), 9800.0);
    let found = run(
        vec![audience],
        vec![even_ages()],
        &[profile(vec![ages(25, 40)])],
    );
    let core = found
        .iter()
        .find(|finding| {
            finding.measure == "segment"
                && finding
                    .text
                    .as_deref()
                    .is_some_and(|text| text.contains("core"))
        })
        .expect("the core was judged");
    assert_eq!(core.verdict, Some(Verdict::CoreServed), "{core:?}");
}

#[test]
fn ages_above_all_bands_and_below_them_are_no_candidates() {
    for (from, to) in [(110, 120), (13, 17), (0, 12), (99, 120)] {
        let found = run(
            vec![story("instagram")],
            vec![even_ages()],
            &[profile(vec![ages(from, to)])],
        );
        assert!(finds(&found).contains(&"20-28"), "{from} to {to}");
    }
}
