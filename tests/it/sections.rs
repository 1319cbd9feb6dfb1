//! Sections on hand-built canonical tables: every expected number is hand arithmetic or a
//! reference value, shown where it is used.

use std::collections::{BTreeMap, BTreeSet};

use audiencefit::canonical::{
    AudienceTable, BlockRecord, Canonical, Cell, Channel, Completeness, Conversation, Fate, Listed,
    MetricSeries, Part, Point, Reply, Total,
};
use audiencefit::diag::Place;
use audiencefit::domain::{
    AgeBand, Audience, Base, CountryCode, Date, Dimension, Gender, Label, Metric, Month, Network,
    Origin, Period, Unit,
};
use audiencefit::findings::{Finding, Interval, Verdict, control};
use audiencefit::i18n::{Lang, Texts};
use audiencefit::profile::{Demand, Profile, Rule};
use audiencefit::report::{Block, ChartKind, Section};
use audiencefit::sections::{self, LayoutInput, Options, PAGE_ORDER, find};

pub(crate) fn month() -> Month {
    Month::new(2026, 10).expect("October is a month")
}

pub(crate) fn table(channel: &str, dimensions: &[Dimension]) -> AudienceTable {
    AudienceTable {
        place: Place::file(format!("{channel}.csv")),
        source: "generic",
        channel: Channel {
            name: channel.to_owned(),
            network: Network::from_id(channel).unwrap_or(Network::Instagram),
            account: None,
        },
        audience: Audience::Followers,
        period: Period::month(month()),
        dimensions: dimensions.to_vec(),
        base: Base::Known,
        unit: Unit::People,
        total: None,
        share_step: Some(0.001),
        by_person: false,
        completeness: Completeness::Complete,
        cells: Vec::new(),
    }
}

pub(crate) fn with_people(mut table: AudienceTable, people: f64) -> AudienceTable {
    table.total = Some(Total {
        people,
        stated_by_export: true,
    });
    table
}

pub(crate) fn shares(mut table: AudienceTable, cells: &[(Label, f64)]) -> AudienceTable {
    for (label, share) in cells {
        table.cells.push(Cell {
            labels: vec![label.clone()],
            count: None,
            share: Some(*share),
            index: None,
            row: 1,
            at_most: false,
        });
    }
    table
}

pub(crate) fn counts(table: AudienceTable, cells: &[(Label, f64)]) -> AudienceTable {
    let mut table = shares(table, cells);
    table.share_step = None;
    for cell in &mut table.cells {
        cell.count = cell.share.take();
    }
    table
}

pub(crate) fn band(from: u8, to: u8) -> Label {
    Label::Age(AgeBand::closed(from, to))
}

pub(crate) fn older(from: u8) -> Label {
    Label::Age(AgeBand::open(from))
}

pub(crate) fn land(code: &str) -> Label {
    Label::Country(CountryCode::new(code).expect("two letters"))
}

pub(crate) const WOMEN: Label = Label::Gender(Gender::Female);
pub(crate) const MEN: Label = Label::Gender(Gender::Male);

/// The story case of the methods note, section 1.5.
fn story(channel: &str) -> AudienceTable {
    shares(
        table(channel, &[Dimension::Age]),
        &[
            (band(13, 17), 0.041),
            (band(18, 24), 0.379),
            (band(25, 34), 0.384),
            (band(35, 44), 0.116),
            (band(45, 54), 0.05),
            (band(55, 64), 0.02),
            (older(65), 0.01),
        ],
    )
}

pub(crate) fn demand(dimension: Dimension, rule: Rule) -> Demand {
    Demand {
        dimension,
        weight: 1.0,
        must: false,
        rule,
    }
}

pub(crate) fn ages(from: u8, to: u8) -> Demand {
    demand(
        Dimension::Age,
        Rule::Ages {
            from,
            to,
            soft_years: 0,
        },
    )
}

pub(crate) fn any(dimension: Dimension, values: &[&str]) -> Demand {
    demand(
        dimension,
        Rule::Any(values.iter().map(|value| (*value).to_owned()).collect()),
    )
}

pub(crate) fn mix(values: &[(&str, f64)]) -> BTreeMap<String, f64> {
    values
        .iter()
        .map(|(value, share)| ((*value).to_owned(), *share))
        .collect()
}

pub(crate) fn profile(demands: Vec<Demand>) -> Profile {
    Profile {
        name: "Runners".to_owned(),
        demands,
        serves: Vec::new(),
        not_served: Vec::new(),
        speaks: Vec::new(),
        interest_names: BTreeMap::new(),
    }
}

pub(crate) fn measure(tables: Vec<AudienceTable>, profiles: &[Profile]) -> Vec<Finding> {
    let canonical = Canonical {
        tables,
        inputs: Vec::new(),
        ..Canonical::default()
    };
    measure_all(&canonical, profiles)
}

pub(crate) fn measure_all(canonical: &Canonical, profiles: &[Profile]) -> Vec<Finding> {
    sections::measure(canonical, profiles, month(), &Options::default())
}

pub(crate) fn lay_out(findings: &[Finding]) -> Vec<Section> {
    let (texts, options) = (Texts::new(Lang::En), Options::default());
    let input = LayoutInput {
        findings,
        texts: &texts,
        month: month(),
        brand: "Trailhead",
        options: &options,
    };
    PAGE_ORDER
        .iter()
        .filter_map(|id| find(id))
        .filter_map(|section| (section.lay_out)(&input))
        .collect()
}

/// The finding of a measure about a channel (none: pooled) and a dimension; the first profile's.
#[track_caller]
pub(crate) fn of<'a>(
    findings: &'a [Finding],
    measure: &str,
    channel: Option<&str>,
    dimension: Option<Dimension>,
) -> &'a Finding {
    findings
        .iter()
        .find(|finding| {
            finding.section != "summary"
                && finding.measure == measure
                && finding.subject.channel.as_deref() == channel
                && finding.subject.dimension == dimension
        })
        .expect("the finding is there")
}

#[track_caller]
pub(crate) fn at<'a>(
    findings: &'a [Finding],
    measure: &str,
    dimension: Dimension,
    segment: &str,
) -> &'a Finding {
    findings
        .iter()
        .find(|finding| {
            finding.section != "summary"
                && finding.measure == measure
                && finding.subject.channel.is_none()
                && finding.subject.by.is_none()
                && finding.subject.dimension == Some(dimension)
                && finding.subject.segment.as_deref() == Some(segment)
        })
        .expect("the finding is there")
}

#[track_caller]
pub(crate) fn near(value: Option<f64>, expected: f64) {
    let value = value.expect("there is a number");
    assert!((value - expected).abs() < 1e-9, "{value} is not {expected}");
}

#[track_caller]
pub(crate) fn within(interval: Option<Interval>, low: f64, high: f64) {
    let interval = interval.expect("there is an interval");
    assert!(
        (interval.low - low).abs() < 1e-9 && (interval.high - high).abs() < 1e-9,
        "{interval:?}"
    );
}

pub(crate) fn hard(finding: &Finding) -> Option<Interval> {
    finding.estimate.as_ref().and_then(|estimate| estimate.hard)
}

pub(crate) fn likely(finding: &Finding) -> Option<Interval> {
    finding
        .estimate
        .as_ref()
        .and_then(|estimate| estimate.likely)
}

pub(crate) const AGE: Option<Dimension> = Some(Dimension::Age);

#[test]
fn the_story_case() {
    // methods.md 1.5 and reference.json: 46.5 % in 25-40, core 20-28, 60.3 % in 20-30, mean
    // distance 2.65 years.
    let found = measure(
        vec![with_people(story("instagram"), 12_400.0)],
        &[profile(vec![ages(25, 40)])],
    );
    let share = of(&found, "share_in_profile", None, AGE);
    assert!(
        (share.value().unwrap() - 0.464_938_507_8).abs() < 1e-6,
        "{:?}",
        share.value()
    );
    // Bands wholly inside: 38.4 %; touched: 38.4 + 11.6 = 50 %; rounding widens by at most 0.1 points.
    let bounds = hard(share).unwrap();
    assert!(bounds.low > 0.382 && bounds.low <= 0.384 && bounds.high >= 0.5 && bounds.high < 0.502);
    near(of(&found, "core_from", None, AGE).value(), 20.0);
    near(of(&found, "core_to", None, AGE).value(), 28.0);
    assert!((of(&found, "mean_distance", None, AGE).value().unwrap() - 2.65).abs() < 0.01);
    let years: f64 = (20..=30)
        .filter_map(|age: u8| at(&found, "age_share", Dimension::Age, &age.to_string()).value())
        .sum();
    assert!((years - 0.603).abs() < 0.0006, "{years}");
    // Core 20-28, of which 25-28 is declared: fewer than half of the core's people.
    assert_eq!(
        of(&found, "core_share", None, AGE).verdict,
        Some(Verdict::PartlyInside)
    );
    let pages = lay_out(&control(found));
    let summary = pages.first().unwrap();
    assert!(
        summary
            .answer
            .starts_with("You declared 25- to 40-year-olds. 46% (likely 4"),
        "{}",
        summary.answer
    );
    assert!(
        summary
            .answer
            .ends_with("of your followers are of these ages; half of your followers are about 20 to 28 years old."),
        "{}",
        summary.answer
    );
}

#[test]
fn a_range_of_whole_bands_is_exact() {
    let found = measure(
        vec![counts(
            table("instagram", &[Dimension::Age]),
            &[
                (band(18, 24), 300.0),
                (band(25, 34), 500.0),
                (band(35, 44), 150.0),
                (older(45), 50.0),
            ],
        )],
        &[profile(vec![ages(25, 34)])],
    );
    let share = of(&found, "share_in_profile", Some("instagram"), AGE);
    near(share.value(), 0.5);
    // The report is exact; only chance is left: Wilson 90 % for 500 of 1000 is
    // z sqrt(p q / n + z² / 4n²) / (1 + z²/n) = 1.644854 · sqrt(0.00025 + 0.000000676) / 1.0027055
    // = 0.025973 to either side.
    assert_eq!(hard(share), None);
    let range = likely(share).unwrap();
    assert!(
        (range.low - 0.474_027).abs() < 1e-5 && (range.high - 0.525_973).abs() < 1e-5,
        "{range:?}"
    );
    assert!(!share.estimate.as_ref().unwrap().basis.ungrouped);
    assert_eq!(share.text.as_deref(), Some("adults_only"));
}

#[test]
fn channels_are_pooled_by_size_whatever_their_bands() {
    let a = with_people(
        shares(
            table("instagram", &[Dimension::Age]),
            &[(band(18, 24), 0.4), (band(25, 34), 0.4), (older(35), 0.2)],
        ),
        3000.0,
    );
    let b = with_people(
        shares(
            table("facebook", &[Dimension::Age]),
            &[
                (band(13, 24), 0.2),
                (band(25, 34), 0.6),
                (band(35, 54), 0.1),
                (older(55), 0.1),
            ],
        ),
        1000.0,
    );
    // (3000 · 0.4 + 1000 · 0.6) / 4000 = 0.45
    let found = measure(vec![a.clone(), b.clone()], &[profile(vec![ages(25, 34)])]);
    near(of(&found, "share_in_profile", None, AGE).value(), 0.45);
    near(
        of(&found, "share_in_profile", Some("facebook"), AGE).value(),
        0.6,
    );
    near(of(&found, "fit_score", None, None).value(), 45.0);
    // The grid of single years adds up to the same: ages 25 to 34 of the pooled curve.
    let years: f64 = (25..=34)
        .filter_map(|age: u8| at(&found, "age_share", Dimension::Age, &age.to_string()).value())
        .sum();
    near(Some(years), 0.45);
    // Without the size of one of them both count the same: (0.4 + 0.6) / 2.
    let mut unknown = b;
    unknown.total = None;
    let found = measure(vec![a, unknown], &[profile(vec![ages(25, 34)])]);
    let share = of(&found, "share_in_profile", None, AGE);
    near(share.value(), 0.5);
    assert_eq!(share.text.as_deref(), Some("adults_only;equal_weights"));
}

#[test]
fn people_of_unknown_gender_widen_the_bounds_only() {
    let found = measure(
        vec![counts(
            table("instagram", &[Dimension::Gender]),
            &[(WOMEN, 400.0), (MEN, 400.0), (Label::Unknown, 200.0)],
        )],
        &[profile(vec![any(Dimension::Gender, &["female"])])],
    );
    let share = of(&found, "overlap", None, Some(Dimension::Gender));
    near(share.value(), 0.5);
    // Manski: 400 of 1000 to 600 of 1000.
    within(hard(share), 0.4, 0.6);
    let basis = &share.estimate.as_ref().unwrap().basis;
    near(basis.known_share, 0.8);
    near(basis.people, 800.0);
}

#[test]
fn a_country_that_a_list_does_not_show_is_bounded_by_the_last_that_it_does() {
    let mut list = shares(
        table("instagram", &[Dimension::Country]),
        &[(land("US"), 0.5), (land("FR"), 0.2), (land("ES"), 0.1)],
    );
    list.completeness = Completeness::TopList;
    list.share_step = Some(0.01);
    let found = measure(
        vec![list.clone()],
        &[profile(vec![any(Dimension::Country, &["ES", "PT"])])],
    );
    let share = of(&found, "overlap", None, Some(Dimension::Country));
    near(share.value(), 0.1);
    // Spain 9.5 to 10.5 %; Portugal 0 to 10.5 % (the last listed with its rounding).
    within(hard(share), 0.095, 0.21);
    near(
        of(&found, "rest", None, Some(Dimension::Country)).value(),
        0.2,
    );
    // All listed: nothing but rounding is open.
    let found = measure(
        vec![list],
        &[profile(vec![any(Dimension::Country, &["US", "FR"])])],
    );
    within(
        hard(of(&found, "overlap", None, Some(Dimension::Country))),
        0.69,
        0.71,
    );
}

#[test]
fn an_upper_bound_is_not_a_number() {
    let mut list = counts(
        table("instagram", &[Dimension::Gender]),
        &[(WOMEN, 0.0), (MEN, 0.0)],
    );
    list.share_step = Some(0.01);
    for (cell, (share, at_most)) in list.cells.iter_mut().zip([(0.99, false), (0.01, true)]) {
        cell.count = None;
        cell.share = Some(share);
        cell.at_most = at_most;
    }
    let found = measure(
        vec![list],
        &[profile(vec![any(Dimension::Gender, &["male"])])],
    );
    // Men are 0 to 1 %, and what women (98.5 to 99.5 %) leave: 0.5 to 1.5 %.
    within(
        hard(of(&found, "overlap", None, Some(Dimension::Gender))),
        0.005,
        0.01,
    );
}

#[test]
fn views_borrow_no_people() {
    let mut views = with_people(
        counts(
            table("youtube", &[Dimension::Gender]),
            &[(WOMEN, 30_000.0), (MEN, 70_000.0)],
        ),
        90_000.0,
    );
    views.audience = Audience::Viewers;
    views.unit = Unit::Views;
    let found = measure(
        vec![views],
        &[profile(vec![any(Dimension::Gender, &["female"])])],
    );
    let share = of(&found, "overlap", None, Some(Dimension::Gender));
    near(share.value(), 0.3);
    let estimate = share.estimate.as_ref().unwrap();
    assert_eq!(estimate.basis.people, None);
    assert_eq!(estimate.likely, None);
    assert_eq!(share.text.as_deref(), Some("views"));
    assert_eq!(share.subject.audience, Some(Audience::Viewers));
}

#[test]
fn too_few_people_give_no_number() {
    let found = measure(
        vec![counts(
            table("instagram", &[Dimension::Gender]),
            &[(WOMEN, 20.0), (MEN, 23.0)],
        )],
        &[profile(vec![any(Dimension::Gender, &["female"])])],
    );
    let share = of(&found, "overlap", None, Some(Dimension::Gender));
    assert_eq!(share.verdict, Some(Verdict::NotEnoughPeople));
    assert_eq!(share.estimate, None);
    assert_eq!(
        of(&found, "fit_score", None, None).verdict,
        Some(Verdict::NotEnoughPeople)
    );
    assert_eq!(of(&found, "joint_share", None, None).estimate, None);
}

#[test]
fn a_missed_must_is_a_mismatch_and_keeps_its_number() {
    let country = shares(
        table("instagram", &[Dimension::Country]),
        &[(land("US"), 0.9), (land("ES"), 0.1)],
    );
    let gender = shares(
        table("instagram", &[Dimension::Gender]),
        &[(WOMEN, 0.9), (MEN, 0.1)],
    );
    let mut must = any(Dimension::Country, &["ES"]);
    must.must = true;
    let mut women = any(Dimension::Gender, &["female"]);
    women.weight = 7.0;
    let found = measure(vec![country, gender], &[profile(vec![women, must])]);
    let score = of(&found, "fit_score", None, None);
    // (7 · 0.9 + 1 · 0.1) / 8 = 0.8
    near(score.value(), 80.0);
    assert_eq!(score.verdict, Some(Verdict::Mismatch));
    assert_eq!(score.text.as_deref(), Some("must:country"));
    near(
        of(&found, "points", None, Some(Dimension::Gender)).value(),
        78.75,
    );
    near(
        of(&found, "points_lost", None, Some(Dimension::Country)).value(),
        11.25,
    );
}

#[test]
fn below_sixty_per_cent_of_the_weight_there_is_no_score() {
    let gender = shares(
        table("instagram", &[Dimension::Gender]),
        &[(WOMEN, 0.5), (MEN, 0.5)],
    );
    let demands = vec![
        any(Dimension::Gender, &["female"]),
        any(Dimension::Interest, &["running"]),
    ];
    let found = measure(vec![gender.clone()], &[profile(demands.clone())]);
    let score = of(&found, "fit_score", None, None);
    assert_eq!(score.estimate, None);
    assert_eq!(score.verdict, Some(Verdict::MeasuredInPart));
    assert_eq!(score.text.as_deref(), Some("measured:gender"));
    near(of(&found, "measured_weight", None, None).value(), 0.5);
    let joint = of(&found, "joint_share", None, None);
    assert_eq!(joint.verdict, Some(Verdict::MeasuredInPart));
    near(hard(joint).map(|range| range.low), 0.0);
    // With three quarters of the weight there is one, and its band holds what was not measured:
    // (3 · 0.5 + 0) / 4 = 37.5 and (3 · 0.5 + 1) / 4 = 62.5, rounding 0.05 points of 3/4 beside it.
    let mut demands = demands;
    demands[0].weight = 3.0;
    let found = measure(vec![gender], &[profile(demands)]);
    let score = of(&found, "fit_score", None, None);
    near(score.value(), 50.0);
    let band = hard(score).unwrap();
    assert!(
        (band.low - 37.5).abs() < 0.1 && (band.high - 62.5).abs() < 0.1,
        "{band:?}"
    );
}

#[test]
fn an_index_is_not_a_share() {
    let mut index = shares(
        table("instagram", &[Dimension::Interest]),
        &[(Label::Text("Running".into()), 0.0)],
    );
    for cell in &mut index.cells {
        cell.share = None;
        cell.index = Some(2.3);
    }
    let found = measure(
        vec![index],
        &[profile(vec![any(Dimension::Interest, &["running"])])],
    );
    let overlap = of(&found, "overlap", None, Some(Dimension::Interest));
    assert_eq!(overlap.verdict, Some(Verdict::NotMeasured));
    assert_eq!(overlap.text.as_deref(), Some("index_only"));
}

#[test]
fn interests_of_a_family_are_a_union() {
    let labels = [("Laufen", 0.3), ("Trail", 0.2), ("Cooking", 0.5)];
    let cells: Vec<(Label, f64)> = labels
        .iter()
        .map(|(name, share)| (Label::Text((*name).into()), *share))
        .collect();
    let mut list = with_people(
        shares(table("instagram", &[Dimension::Interest]), &cells),
        5000.0,
    );
    list.share_step = None;
    let mut runners = profile(vec![any(Dimension::Interest, &["running"])]);
    runners
        .interest_names
        .insert("running".into(), vec!["laufen".into(), "trail".into()]);
    let found = measure(vec![list], &[runners]);
    let share = of(&found, "overlap", None, Some(Dimension::Interest));
    // 1 - 0.7 · 0.8 = 0.44, between 0.3 (one inside the other) and 0.5 (nobody in both).
    near(share.value(), 0.44);
    within(hard(share), 0.3, 0.5);
}

#[test]
fn a_mix_is_compared_as_a_whole() {
    let gender = counts(
        table("instagram", &[Dimension::Gender]),
        &[(WOMEN, 3800.0), (MEN, 6200.0)],
    );
    let rule = Rule::Shares(mix(&[("female", 0.5), ("male", 0.5)]));
    let found = measure(
        vec![gender.clone()],
        &[profile(vec![demand(Dimension::Gender, rule)])],
    );
    // min(0.38, 0.5) + min(0.62, 0.5) = 0.88
    near(
        of(&found, "overlap", None, Some(Dimension::Gender)).value(),
        0.88,
    );
    near(
        at(&found, "gap", Dimension::Gender, "female").value(),
        -0.12,
    );
    assert!(!found.iter().any(|finding| finding.measure == "joint_share"));
    let rule = Rule::AtLeast(mix(&[("female", 0.4)]));
    let found = measure(
        vec![gender],
        &[profile(vec![demand(Dimension::Gender, rule)])],
    );
    // 1 - (0.4 - 0.38) = 0.98
    near(
        of(&found, "overlap", None, Some(Dimension::Gender)).value(),
        0.98,
    );
}

#[test]
fn everything_at_once_is_a_product_within_frechet_bounds() {
    let age = counts(
        table("instagram", &[Dimension::Age]),
        &[
            (band(18, 24), 4000.0),
            (band(25, 34), 6000.0),
            (older(35), 0.0),
        ],
    );
    let country = counts(
        table("instagram", &[Dimension::Country]),
        &[(land("ES"), 8000.0), (land("US"), 2000.0)],
    );
    let found = measure(
        vec![age, country],
        &[profile(vec![
            ages(25, 34),
            any(Dimension::Country, &["ES"]),
        ])],
    );
    let joint = of(&found, "joint_share", None, None);
    // 0.6 · 0.8 = 0.48; bounds 0.6 + 0.8 - 1 = 0.4 and min = 0.6.
    near(joint.value(), 0.48);
    within(hard(joint), 0.4, 0.6);
    near(of(&found, "people_in_profile", None, None).value(), 4800.0);
}

/// Age by gender: women 25-34 500, men 25-34 100, women 18-24 100, men 18-24 300.
fn cross() -> AudienceTable {
    let mut cross = table("instagram", &[Dimension::Age, Dimension::Gender]);
    cross.share_step = None;
    for (labels, count) in [
        ([band(18, 24), WOMEN], 100.0),
        ([band(18, 24), MEN], 300.0),
        ([band(25, 34), WOMEN], 500.0),
        ([band(25, 34), MEN], 100.0),
    ] {
        cross.cells.push(Cell {
            labels: labels.to_vec(),
            count: Some(count),
            share: None,
            index: None,
            row: 1,
            at_most: false,
        });
    }
    cross
}

#[test]
fn a_cross_table_gives_the_block_itself() {
    let found = measure(
        vec![cross()],
        &[profile(vec![
            ages(25, 34),
            any(Dimension::Gender, &["female"]),
        ])],
    );
    near(of(&found, "share_in_profile", None, AGE).value(), 0.6);
    near(
        of(&found, "overlap", None, Some(Dimension::Gender)).value(),
        0.6,
    );
    // Not 0.6 · 0.6 = 0.36 but 500 of 1000.
    near(of(&found, "joint_share", None, None).value(), 0.5);
    let cell = found
        .iter()
        .find(|finding| {
            finding.measure == "cell_share"
                && finding.subject.by.as_deref() == Some("female")
                && finding.subject.segment.as_deref() == Some("25-34")
        })
        .unwrap();
    near(cell.value(), 0.5);
    assert_eq!(cell.verdict, Some(Verdict::Inside));
}

#[test]
fn a_table_of_one_dimension_goes_before_a_cross_and_the_newest_first() {
    let own = counts(
        table("instagram", &[Dimension::Gender]),
        &[(WOMEN, 700.0), (MEN, 300.0)],
    );
    let mut old = counts(
        table("instagram", &[Dimension::Gender]),
        &[(WOMEN, 100.0), (MEN, 900.0)],
    );
    old.period = Period::month(Month::new(2026, 9).unwrap());
    old.place = Place::file("a.csv");
    let found = measure(
        vec![old, cross(), own],
        &[profile(vec![any(Dimension::Gender, &["female"])])],
    );
    let share = of(
        &found,
        "overlap",
        Some("instagram"),
        Some(Dimension::Gender),
    );
    near(share.value(), 0.7);
    assert_eq!(share.text.as_deref(), Some("from:instagram.csv"));
}

#[test]
fn without_ages_the_headline_says_so() {
    let country = counts(
        table("instagram", &[Dimension::Country]),
        &[(land("ES"), 800.0), (land("US"), 200.0)],
    );
    let found = measure(
        vec![country],
        &[profile(vec![
            ages(25, 40),
            any(Dimension::Country, &["ES"]),
        ])],
    );
    assert!(!found.iter().any(|finding| finding.measure == "age_share"));
    let pages = lay_out(&control(found));
    let ids: Vec<&str> = pages.iter().map(|page| page.id).collect();
    assert_eq!(
        ids,
        [
            "summary", "fit", "audience", "segments", "markets", "methods", "inputs"
        ]
    );
    assert_eq!(
        pages[0].answer,
        "You declared 25- to 40-year-olds. No export gives the ages of your followers. \
         Too little of your profile was measured for one score: only country."
    );
}

#[test]
fn nothing_read_gives_no_page() {
    let found = measure(Vec::new(), &[profile(vec![ages(25, 40)])]);
    assert!(lay_out(&found).is_empty());
    assert!(
        found
            .iter()
            .any(|finding| finding.measure == "section_without_data")
    );
}

#[test]
fn without_a_profile_the_audience_is_told() {
    let found = measure(vec![with_people(story("instagram"), 12_400.0)], &[]);
    let pages = lay_out(&control(found));
    let ids: Vec<&str> = pages.iter().map(|page| page.id).collect();
    assert_eq!(
        ids,
        ["summary", "audience", "segments", "methods", "inputs"]
    );
    assert_eq!(
        pages[0].answer,
        "Half of your followers are about 20 to 28 years old."
    );
}

#[test]
fn followers_come_before_viewers_and_stay_apart() {
    let mut viewers = story("youtube");
    viewers.audience = Audience::Viewers;
    viewers.unit = Unit::Views;
    let found = measure(
        vec![viewers.clone(), with_people(story("instagram"), 500.0)],
        &[profile(vec![ages(25, 40)])],
    );
    let headline = found
        .iter()
        .find(|finding| finding.measure == "headline_audience")
        .unwrap();
    assert_eq!(headline.text.as_deref(), Some("followers"));
    let kinds: BTreeSet<_> = found
        .iter()
        .filter(|finding| finding.measure == "fit_score")
        .filter_map(|finding| finding.subject.audience)
        .collect();
    assert_eq!(kinds.len(), 2);
    let found = measure(vec![viewers], &[profile(vec![ages(25, 40)])]);
    let pages = lay_out(&control(found));
    assert!(
        pages[0]
            .answer
            .contains("of the views come from people of these ages; half of the views come from"),
        "{}",
        pages[0].answer
    );
}

/// Several channels and kinds of table, for properties and for the layout.
fn many() -> Canonical {
    let mut countries = with_people(
        shares(
            table("instagram", &[Dimension::Country]),
            &[(land("ES"), 0.62), (land("MX"), 0.11), (land("PT"), 0.06)],
        ),
        12_400.0,
    );
    countries.completeness = Completeness::TopList;
    let mut viewers = counts(
        table("youtube", &[Dimension::Age]),
        &[
            (band(18, 24), 900.0),
            (band(25, 34), 700.0),
            (older(35), 400.0),
        ],
    );
    viewers.audience = Audience::Viewers;
    viewers.unit = Unit::Views;
    let record = |file: &str, block: u32, fate: Fate| BlockRecord {
        place: Place::file(file),
        hash: "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9".to_owned(),
        block,
        source: Some("generic"),
        fate,
        kind: "age".to_owned(),
        channel: Some("instagram".to_owned()),
        network: Some(Network::Instagram),
        period: Some(Period::month(month())),
        rows: 8,
        read: 7,
        set_aside: 1,
        rejected: 0,
        coverage: Some(0.9),
        completeness: None,
    };
    Canonical {
        tables: vec![
            countries,
            with_people(story("instagram"), 12_400.0),
            cross(),
            with_people(
                shares(
                    table("facebook", &[Dimension::Age]),
                    &[
                        (band(18, 24), 0.2),
                        (band(25, 34), 0.5),
                        (band(35, 44), 0.2),
                        (older(45), 0.1),
                    ],
                ),
                800.0,
            ),
            counts(
                table("facebook", &[Dimension::Country]),
                &[(land("ES"), 700.0), (land("FR"), 80.0)],
            ),
            viewers,
        ],
        inputs: vec![
            record("a.csv", 1, Fate::Used),
            record("a.csv", 2, Fate::SetAside),
            record("b.csv", 1, Fate::Duplicate),
            record("b.csv", 1, Fate::Unknown),
        ],
        series: numbers(),
        ..Canonical::default()
    }
}

/// Two days of followers, three of visits from a network, and reach that must not be added up.
fn numbers() -> Vec<MetricSeries> {
    let series = |metric, part, values: &[f64]| MetricSeries {
        place: Place::file("numbers.csv").at_row(1),
        source: "tiktok",
        channel: Channel {
            name: "tiktok".to_owned(),
            network: Network::TikTok,
            account: None,
        },
        metric,
        currency: None,
        part,
        points: (1..)
            .zip(values)
            .map(|(day, value)| Point {
                period: Period::day(Date::constant(2026, 10, day)),
                value: *value,
                row: 1,
            })
            .collect(),
    };
    vec![
        series(Metric::Followers, Part::Whole, &[480.0, 512.0]),
        series(Metric::Reach, Part::Whole, &[90.0, 70.0]),
        series(Metric::NewFollowers, Part::Whole, &[30.0, 32.0]),
        series(
            Metric::Sessions,
            Part::From(Origin::new("l.instagram.com / referral")),
            &[5.0, 7.0, 9.0],
        ),
    ]
}

#[test]
fn numbers_are_summed_only_where_they_may_be() {
    let found = measure_all(&many(), &wishes());
    let value = |measure: &str, segment: &str, by: Option<&str>| {
        found
            .iter()
            .find(|finding| {
                finding.section == "numbers"
                    && finding.measure == measure
                    && finding.subject.segment.as_deref() == Some(segment)
                    && finding.subject.by.as_deref() == by
            })
            .and_then(Finding::value)
    };
    // The last state, not 480 + 512; 30 + 32; 5 + 7 + 9; people of two days are not added.
    assert_eq!(value("total", "followers;tiktok", None), Some(512.0));
    assert_eq!(value("total", "new_followers;tiktok", None), Some(62.0));
    assert_eq!(
        value("total_from", "sessions;tiktok", Some("instagram")),
        Some(21.0)
    );
    assert_eq!(value("total", "reach;tiktok", None), None);
    let page = lay_out(&control(found));
    let page = page.iter().find(|page| page.id == "numbers").unwrap();
    let texts = texts_of(page).join("\n");
    // Two of 31 days are a part of the month; a state holds for it.
    assert!(texts.contains("62 (part)"), "{texts}");
    assert!(
        texts.contains("512") && !texts.contains("512 (part)"),
        "{texts}"
    );
}

/// 18 of 20 are 0.9. Of 19 there is no rate, and who is not known to be answered is in neither number.
#[test]
fn a_rate_of_answers_stands_on_twenty_conversations() {
    let of = |n_answered: usize, n_waiting: usize, n_unstated: usize| {
        let replies = [
            (Reply::After(5.0), n_answered),
            (Reply::NotYet(60.0), n_waiting),
            (Reply::Unstated, n_unstated),
        ];
        let replies = replies
            .into_iter()
            .flat_map(|(reply, times)| std::iter::repeat_n(reply, times));
        let list = Listed {
            place: Place::file("chats.csv").at_row(1),
            source: "conversations",
            channel: table("instagram", &[]).channel,
            rows: (1..)
                .zip(replies)
                .map(|(row, first_reply)| Conversation {
                    key: None,
                    opened: Date::constant(2026, 10, 3).at(10, 0, 0, 0),
                    first_reply,
                    resolved_minutes: None,
                    origin: None,
                    row,
                })
                .collect(),
        };
        let canonical = Canonical {
            conversations: vec![list],
            ..Canonical::default()
        };
        let found = measure_all(&canonical, &[]);
        let numbers = [
            "conversations",
            "conversations_told",
            "conversations_answered",
            "answered",
        ]
        .map(|measure| {
            let of_measure = |finding: &&Finding| finding.measure == measure;
            found.iter().find(of_measure).and_then(Finding::value)
        });
        let page = lay_out(&control(found));
        let page = page.iter().find(|page| page.id == "numbers").unwrap();
        (numbers, texts_of(page).join("\n"))
    };
    let (numbers, text) = of(18, 2, 5);
    assert_eq!(numbers, [Some(25.0), Some(20.0), Some(18.0), Some(0.9)]);
    assert!(text.contains("90% answered"), "{text}");
    let (numbers, text) = of(18, 1, 6);
    assert_eq!(numbers, [Some(25.0), Some(19.0), Some(18.0), None]);
    assert!(text.contains("18 of 19 answered"), "{text}");
    assert!(!text.contains("% answered"), "{text}");
    // One conversation is no 100%, and one without an answer no 0%.
    let (numbers, text) = of(0, 1, 0);
    assert_eq!(numbers, [Some(1.0), Some(1.0), Some(0.0), None]);
    assert!(text.contains("0 of 1 answered"), "{text}");
    let (numbers, text) = of(0, 0, 30);
    assert_eq!(numbers, [Some(30.0), None, None, None]);
    assert!(text.contains("| 30 | –"), "{text}");
}

/// A test among the conclusions would be judged with those from which others have concluded already.
#[test]
fn conclusions_have_no_test() {
    let outcome = crate::sample::outcome(&crate::sample::shop());
    let tested: Vec<(&str, &str)> = outcome
        .findings
        .iter()
        .filter(|it| it.test.is_some())
        .map(|it| (it.section, it.measure))
        .collect();
    assert!(tested.len() > 100, "only {} tests", tested.len());
    for one in tested {
        let measured = [("segments", "segment"), ("markets", "market_share")];
        assert!(measured.contains(&one), "{one:?} is no measurement");
    }
    let concluded = ["find", "find_also", "lead", "core_overlap"];
    for measure in concluded {
        let of_measure = |it: &&Finding| it.measure == measure;
        assert!(
            outcome.findings.iter().any(|it| of_measure(&it)),
            "{measure}"
        );
    }
}

fn wishes() -> Vec<Profile> {
    let second = Profile {
        name: "Everybody".into(),
        ..profile(vec![ages(18, 65)])
    };
    vec![
        profile(vec![
            Demand {
                weight: 2.0,
                ..ages(25, 40)
            },
            demand(
                Dimension::Gender,
                Rule::Shares(mix(&[("female", 0.5), ("male", 0.5)])),
            ),
            any(Dimension::Country, &["ES", "PT"]),
            any(Dimension::Interest, &["running"]),
        ]),
        second,
    ]
}

#[test]
fn the_order_of_tables_changes_nothing() {
    let canonical = many();
    let expected = control(measure_all(&canonical, &wishes()));
    let mut turned = canonical.clone();
    for _ in 0..canonical.tables.len() {
        turned.tables.rotate_left(1);
        assert_eq!(control(measure_all(&turned, &wishes())), expected);
    }
    turned.tables.reverse();
    assert_eq!(control(measure_all(&turned, &wishes())), expected);
}

#[test]
fn scaling_all_counts_changes_no_share() {
    let scaled = |factor: f64| {
        let mut canonical = many();
        for table in &mut canonical.tables {
            if let Some(total) = &mut table.total {
                total.people *= factor;
            }
            for cell in &mut table.cells {
                cell.count = cell.count.map(|count| count * factor);
            }
        }
        let mut found = control(measure_all(&canonical, &wishes()));
        // Whether a segment stands out is a matter of how many people there are.
        found.retain(|finding| finding.section != "segments");
        found
    };
    let (one, seven) = (scaled(1.0), scaled(7.0));
    assert_eq!(one.len(), seven.len());
    for (left, right) in one.iter().zip(&seven) {
        assert_eq!(
            (left.measure, &left.subject),
            (right.measure, &right.subject)
        );
        if let (Some(a), Some(b), "share" | "points" | "years") =
            (left.value(), right.value(), left.quantity.id())
        {
            assert!(
                (a - b).abs() < 1e-9,
                "{} {:?}: {a} {b}",
                left.measure,
                left.subject
            );
        }
    }
}

#[test]
fn keys_are_unique_and_ranges_nest() {
    let found = measure_all(&many(), &wishes());
    let mut keys = BTreeSet::new();
    for finding in &found {
        assert!(
            keys.insert((finding.section, finding.measure, finding.subject.clone())),
            "{finding:?}"
        );
        let Some(estimate) = &finding.estimate else {
            continue;
        };
        assert!(estimate.value.is_finite());
        for range in [estimate.likely, estimate.hard].into_iter().flatten() {
            assert!(
                range.low <= estimate.value + 1e-9 && estimate.value <= range.high + 1e-9,
                "{finding:?}"
            );
        }
        if let (Some(likely), Some(hard)) = (estimate.likely, estimate.hard) {
            assert!(
                hard.low <= likely.low + 1e-9 && likely.high <= hard.high + 1e-9,
                "{finding:?}"
            );
        }
    }
}

/// All text of a page, piece by piece.
pub(super) fn texts_of(page: &Section) -> Vec<String> {
    let mut texts = vec![page.question.clone(), page.answer.clone()];
    for block in &page.blocks {
        match block {
            Block::Heading(text) | Block::Paragraph(text) | Block::Note(text) => {
                texts.push(text.clone());
            }
            Block::Figures(figures) => {
                texts.extend(figures.iter().map(|figure| {
                    format!("{} | {} | {}", figure.label, figure.value, figure.detail)
                }));
            }
            Block::Actions(actions) => {
                texts.extend(actions.iter().map(|action| {
                    format!(
                        "{} | {} | {} | {}",
                        action.what, action.number, action.doubt, action.effect
                    )
                }));
            }
            Block::Chart(chart) => texts.push(format!(
                "chart {}: {} | {} | {}",
                chart.id, chart.title, chart.note, chart.alt
            )),
            Block::Table(table) => {
                texts.push(table.caption.clone());
                texts.push(
                    table
                        .columns
                        .iter()
                        .map(|(head, _)| head.as_str())
                        .collect::<Vec<_>>()
                        .join(" | "),
                );
                texts.extend(table.rows.iter().map(|row| row.join(" | ")));
                texts.push(table.note.clone());
            }
        }
    }
    texts
}

#[test]
fn pages_are_whole() {
    let pages = lay_out(&control(measure_all(&many(), &wishes())));
    let ids: Vec<&str> = pages.iter().map(|page| page.id).collect();
    assert_eq!(ids, PAGE_ORDER);
    for page in &pages {
        assert!(page.question.ends_with('?'), "{}", page.question);
        for text in texts_of(page) {
            // A message that is not in the catalogue shows as `[id]`; an argument that is not given as `{$name}`.
            assert!(!text.contains("{$") && !text.contains("{ $"), "{text}");
            for id in [
                "[summary",
                "[fit",
                "[list",
                "[action",
                "[column",
                "[inputs",
                "[export",
                "[headline",
                "[method",
            ] {
                assert!(!text.contains(id), "{text}");
            }
        }
        for block in &page.blocks {
            if let Block::Table(table) = block {
                assert!(
                    table
                        .rows
                        .iter()
                        .all(|row| row.len() == table.columns.len()),
                    "{}",
                    table.caption
                );
            }
        }
    }
    let charts: BTreeSet<String> = pages
        .iter()
        .flat_map(|page| {
            page.blocks.iter().filter_map(|block| match block {
                Block::Chart(chart) => Some(format!("{} {}", page.id, chart.id)),
                Block::Heading(_)
                | Block::Paragraph(_)
                | Block::Note(_)
                | Block::Figures(_)
                | Block::Actions(_)
                | Block::Table(_) => None,
            })
        })
        .collect();
    for id in [
        "fit score-split",
        "fit heat-map",
        "fit overlap",
        "fit gaps",
        "audience age-curve-followers",
        "audience age-pyramid-followers",
    ] {
        assert!(charts.contains(id), "{id} in {charts:?}");
    }
    let actions = pages[0].blocks.iter().find_map(|block| match block {
        Block::Actions(actions) => Some(actions.len()),
        Block::Heading(_)
        | Block::Paragraph(_)
        | Block::Note(_)
        | Block::Figures(_)
        | Block::Chart(_)
        | Block::Table(_) => None,
    });
    assert_eq!(actions, Some(3));
}

#[test]
fn bands_of_one_set_are_drawn_as_steps() {
    let found = control(measure(
        vec![with_people(story("instagram"), 12_400.0)],
        &[profile(vec![ages(25, 40)])],
    ));
    let pages = lay_out(&found);
    let curve = pages
        .iter()
        .flat_map(|page| &page.blocks)
        .find_map(|block| match block {
            Block::Chart(chart) => {
                if let ChartKind::AgeCurve(curve) = &chart.kind {
                    Some(curve.clone())
                } else {
                    None
                }
            }
            Block::Heading(_)
            | Block::Paragraph(_)
            | Block::Note(_)
            | Block::Figures(_)
            | Block::Actions(_)
            | Block::Table(_) => None,
        });
    let curve = curve.unwrap();
    assert_eq!(curve.steps.len(), 7);
    assert_eq!(curve.first_age, 13);
    // 38.4 % over ten years.
    assert!((curve.steps[2].1 - 0.0384).abs() < 1e-9);
    assert_eq!(curve.core.map(|(from, to, _)| (from, to)), Some((20, 28)));
}

#[test]
fn what_no_export_gives_is_named_with_what_would_fill_it() {
    let found = measure_all(&many(), &wishes());
    let missing: Vec<_> = found
        .iter()
        .filter(|finding| finding.measure == "not_measured")
        .collect();
    assert_eq!(missing.len(), 1);
    assert_eq!(missing[0].subject.dimension, Some(Dimension::Interest));
    assert_eq!(
        missing[0].text.as_deref(),
        Some("no_table;export-for-interest")
    );
}

#[test]
fn rounded_shares_that_do_not_add_up_keep_their_bounds() {
    // reference.json, rounding_interval_sum_999: three times 33.3 %, step 0.1: 33.3 to 33.35 %.
    let list = shares(
        table("instagram", &[Dimension::Country]),
        &[
            (land("ES"), 0.333),
            (land("FR"), 0.333),
            (land("PT"), 0.333),
        ],
    );
    let found = measure(
        vec![list],
        &[profile(vec![any(Dimension::Country, &["ES"])])],
    );
    let share = of(&found, "overlap", None, Some(Dimension::Country));
    near(share.value(), 1.0 / 3.0);
    within(hard(share), 0.333, 0.3335);
}

#[test]
fn a_gap_between_bands_is_no_zero() {
    // 20 % are missing between 25 and 34, where the network withholds a band.
    let mut withheld = shares(
        table("instagram", &[Dimension::Age]),
        &[(band(18, 24), 0.5), (band(35, 44), 0.2), (older(45), 0.1)],
    );
    withheld.completeness = Completeness::Suppressed;
    let found = measure(vec![withheld.clone()], &[profile(vec![ages(25, 34)])]);
    near(of(&found, "share_in_profile", None, AGE).value(), 0.2);
    // By counts without a total nothing is known of it.
    let mut counted = withheld;
    counted.share_step = None;
    for cell in &mut counted.cells {
        cell.count = cell.share.take().map(|share| share * 1000.0);
    }
    let found = measure(vec![counted], &[profile(vec![ages(25, 34)])]);
    let overlap = of(&found, "overlap", None, AGE);
    assert_eq!(overlap.verdict, Some(Verdict::NotMeasured));
    assert_eq!(overlap.text.as_deref(), Some("age_gaps"));
}

#[test]
fn overlapping_bands_are_not_measured() {
    let list = shares(
        table("instagram", &[Dimension::Age]),
        &[(band(18, 30), 0.5), (band(25, 44), 0.4), (older(45), 0.1)],
    );
    let found = measure(vec![list], &[profile(vec![ages(25, 34)])]);
    assert_eq!(
        of(&found, "overlap", None, AGE).text.as_deref(),
        Some("age_bands")
    );
}

#[test]
fn odd_numbers_do_no_harm() {
    for numbers in [
        [0.0, 0.0],
        [f64::NAN, 1.0],
        [-1.0, 0.5],
        [f64::INFINITY, 0.2],
        [3.0, 4.0],
        [1e-300, 0.0],
    ] {
        for completeness in [
            Completeness::Complete,
            Completeness::TopList,
            Completeness::Suppressed,
        ] {
            for counted in [false, true] {
                let cells = [(band(18, 24), numbers[0]), (older(25), numbers[1])];
                let mut list = table("instagram", &[Dimension::Age]);
                list.completeness = completeness;
                let list = if counted {
                    counts(list, &cells)
                } else {
                    shares(list, &cells)
                };
                let found = measure(vec![list], &[profile(vec![ages(20, 30)])]);
                for estimate in found.iter().filter_map(|finding| finding.estimate.as_ref()) {
                    assert!(estimate.value.is_finite(), "{numbers:?} {completeness:?}");
                }
                let _ = lay_out(&control(found));
            }
        }
    }
}

#[test]
fn a_soft_edge_counts_in_part_for_the_score_only() {
    let single = |from: u8| (Label::Age(AgeBand::closed(from, from)), 0.1);
    let cells: Vec<(Label, f64)> = (20..30).map(single).collect();
    let list = shares(table("instagram", &[Dimension::Age]), &cells);
    let soft = demand(
        Dimension::Age,
        Rule::Ages {
            from: 25,
            to: 40,
            soft_years: 2,
        },
    );
    let found = measure(vec![list], &[profile(vec![soft])]);
    // Ages 25 to 29: 0.5; age 24 is one year outside and counts by 1 - 1/2: 0.05.
    near(of(&found, "share_in_profile", None, AGE).value(), 0.5);
    near(of(&found, "overlap", None, AGE).value(), 0.55);
}

fn city(name: &str) -> Label {
    Label::Text(name.to_owned())
}

#[test]
fn places_stay_with_their_network() {
    let instagram = shares(
        with_people(table("instagram", &[Dimension::City]), 24_000.0),
        &[
            (city("Madri, Espanha"), 0.4),
            (city("Lisboa, Portugal"), 0.2),
        ],
    );
    let facebook = shares(
        with_people(table("facebook", &[Dimension::City]), 9_000.0),
        &[
            (city("Madrid, Spain"), 0.3),
            (city("Lisbon, Portugal"), 0.1),
        ],
    );
    let found = measure(vec![facebook, instagram], &[]);
    let cells: Vec<&Finding> = found
        .iter()
        .filter(|finding| finding.measure == "cell_share")
        .collect();
    assert_eq!(cells.len(), 4);
    assert!(
        cells
            .iter()
            .all(|finding| finding.subject.channel.is_some())
    );
    let pages = lay_out(&control(found));
    let texts: Vec<String> = pages.iter().flat_map(texts_of).collect();
    let cities = texts
        .iter()
        .find(|text| text.contains("City"))
        .expect("the places of the larger network are shown");
    assert!(cities.contains("Instagram") && cities.contains("Madri, Espanha"));
    assert!(!cities.contains("Madrid, Spain"), "{cities}");
}

#[test]
fn one_bar_is_told_and_not_drawn() {
    let women = shares(
        with_people(table("instagram", &[Dimension::Gender]), 900.0),
        &[(Label::Gender(Gender::Female), 1.0)],
    );
    let pages = lay_out(&control(measure(vec![women], &[])));
    let texts: Vec<String> = pages.iter().flat_map(texts_of).collect();
    assert!(!texts.iter().any(|text| text.contains("list-gender")));
    assert!(
        texts
            .iter()
            .any(|text| text.contains("Gender: Women 100% (Instagram)")),
        "{texts:?}"
    );
}

#[test]
fn every_source_has_a_name_in_words() {
    let texts = Texts::new(Lang::En);
    for source in audiencefit::sources::SOURCES {
        assert!(texts.has(&format!("source-{}", source.id)), "{}", source.id);
    }
}
