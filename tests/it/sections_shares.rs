//! What rounded, withheld, unknown and unlisted figures leave open in shares: every expected number
//! is hand arithmetic, shown where it is used.

use audiencefit::canonical::{AudienceTable, Cell, Completeness};
use audiencefit::domain::{Base, Dimension, Gender, Label, Unit};
use audiencefit::findings::{Finding, Verdict};

use crate::sections::{
    AGE, MEN, WOMEN, ages, any, at, band, counts, hard, land, likely, measure, near, of, older,
    profile, shares, table, with_people, within,
};

const GENDER: Option<Dimension> = Some(Dimension::Gender);
const COUNTRY: Option<Dimension> = Some(Dimension::Country);

/// Age by gender in shares; an upper bound where the flag is set.
fn crossed(step: f64, cells: &[(Label, Label, f64, bool)]) -> AudienceTable {
    let mut cross = table("instagram", &[Dimension::Age, Dimension::Gender]);
    cross.share_step = Some(step);
    for (age, gender, share, at_most) in cells {
        cross.cells.push(Cell {
            labels: vec![age.clone(), gender.clone()],
            count: None,
            share: Some(*share),
            index: None,
            row: 1,
            at_most: *at_most,
        });
    }
    cross
}

fn exact(age: Label, gender: Label, share: f64) -> (Label, Label, f64, bool) {
    (age, gender, share, false)
}

#[test]
fn a_band_added_up_from_two_rounded_cells_is_rounded_twice() {
    for step in [0.001, 0.01] {
        let cross = crossed(
            step,
            &[
                exact(band(18, 24), WOMEN, 0.20),
                exact(band(18, 24), MEN, 0.20),
                exact(band(25, 34), WOMEN, 0.15),
                exact(band(25, 34), MEN, 0.15),
                exact(older(35), WOMEN, 0.15),
                exact(older(35), MEN, 0.15),
            ],
        );
        let found = measure(vec![cross], &[profile(vec![ages(25, 34)])]);
        let share = of(&found, "share_in_profile", None, AGE);
        // Women 15 % and men 15 %, each half a step to either side: 30 % and a whole step.
        near(share.value(), 0.3);
        within(hard(share), 0.3 - step, 0.3 + step);
        // 1.645 · step / sqrt(12) · sqrt(2) = 0.671 571 · step
        let range = likely(share).unwrap();
        let half = 0.671_571 * step;
        assert!(
            (range.high - 0.3 - half).abs() < 1e-6 && (0.3 - range.low - half).abs() < 1e-6,
            "{range:?}"
        );
    }
}

#[test]
fn the_sum_of_a_gender_is_rounded_as_its_cells_are() {
    let bands = || {
        [
            band(18, 24),
            band(25, 34),
            band(35, 44),
            band(45, 54),
            band(55, 64),
            older(65),
        ]
    };
    let numbers = [0.10, 0.15, 0.10, 0.06, 0.05, 0.04];
    let cells: Vec<_> = [WOMEN, MEN]
        .into_iter()
        .flat_map(|gender| {
            bands()
                .into_iter()
                .zip(numbers)
                .map(move |(band, share)| exact(band, gender.clone(), share))
        })
        .collect();
    let found = measure(
        vec![crossed(0.01, &cells)],
        &[profile(vec![
            ages(18, 99),
            any(Dimension::Gender, &["female"]),
        ])],
    );
    let joint = of(&found, "joint_share", None, None);
    near(joint.value(), 0.5);
    // Women 50 % in six cells of half a point: 47 to 53 %.
    within(hard(joint), 0.47, 0.53);
}

#[test]
fn an_upper_bound_in_a_cross_is_one_in_the_joint_share() {
    let cells = [
        (band(25, 34), WOMEN, 0.10, true),
        exact(band(18, 24), WOMEN, 0.30),
        exact(older(35), WOMEN, 0.20),
        exact(band(18, 24), MEN, 0.20),
        exact(band(25, 34), MEN, 0.20),
        exact(older(35), MEN, 0.05),
    ];
    let found = measure(
        vec![crossed(0.01, &cells)],
        &[profile(vec![
            ages(25, 34),
            any(Dimension::Gender, &["female"]),
        ])],
    );
    let joint = of(&found, "joint_share", None, None);
    near(joint.value(), 0.05);
    // `<10%` is nothing to ten per cent.
    within(hard(joint), 0.0, 0.1);
}

#[test]
fn an_unknown_part_widens_what_rounding_leaves_open() {
    let list = shares(
        table("instagram", &[Dimension::Age]),
        &[
            (band(18, 24), 0.10),
            (band(25, 34), 0.20),
            (band(35, 44), 0.15),
            (older(45), 0.05),
            (Label::Unknown, 0.50),
        ],
    );
    let mut list = list;
    list.share_step = Some(0.01);
    let found = measure(vec![list], &[profile(vec![ages(25, 34)])]);
    let share = of(&found, "share_in_profile", None, AGE);
    near(share.value(), 0.4);
    // At least 19.5 % of everybody; at most 20.5 % and all of 50.5 % who may be unknown.
    within(hard(share), 0.195, 0.71);
    // 1.645 · 1 / sqrt(12) = 0.474 871 points of everybody are twice as many of the known half.
    let range = likely(share).unwrap();
    assert!(
        (range.high - 0.4 - 0.009_497).abs() < 1e-6 && (0.4 - range.low - 0.009_497).abs() < 1e-6,
        "{range:?}"
    );
}

#[test]
fn an_unknown_gender_is_rounded_too() {
    let mut list = shares(
        table("instagram", &[Dimension::Gender]),
        &[
            (WOMEN, 0.45),
            (MEN, 0.44),
            (Label::Gender(Gender::Other), 0.01),
            (Label::Unknown, 0.10),
        ],
    );
    list.share_step = Some(0.01);
    let found = measure(
        vec![list],
        &[profile(vec![any(Dimension::Gender, &["female"])])],
    );
    let share = of(&found, "overlap", None, GENDER);
    near(share.value(), 0.5);
    // 44.5 % at least; 45.5 + 10.5 at most, which is also all but 43.5 + 0.5.
    within(hard(share), 0.445, 0.56);
}

#[test]
fn chance_reaches_as_far_as_wilson_at_nobody_and_at_everybody() {
    let found = measure(
        vec![counts(
            table("instagram", &[Dimension::Gender]),
            &[(WOMEN, 0.0), (MEN, 100.0)],
        )],
        &[profile(vec![any(Dimension::Gender, &["female"])])],
    );
    // z² / n / (1 + z² / n) with z = 1.644 854: 0.027 055 / 1.027 055 = 0.026 343.
    let women = likely(of(&found, "overlap", None, GENDER)).unwrap();
    assert!(
        women.low.abs() < 1e-9 && (women.high - 0.026_343).abs() < 1e-5,
        "{women:?}"
    );
    let men = likely(at(&found, "cell_share", Dimension::Gender, "male")).unwrap();
    assert!(
        (men.high - 1.0).abs() < 1e-9 && (men.low - 0.973_657).abs() < 1e-5,
        "{men:?}"
    );
}

#[test]
fn who_is_in_no_row_need_not_be_of_the_missing_ages() {
    let rows = [
        (band(18, 24), 300.0),
        (band(25, 34), 400.0),
        (band(45, 54), 200.0),
        (band(55, 64), 60.0),
        (older(65), 40.0),
    ];
    let mut list = with_people(counts(table("instagram", &[Dimension::Age]), &rows), 1500.0);
    list.completeness = Completeness::Suppressed;
    let found = measure(vec![list], &[profile(vec![ages(25, 44)])]);
    let share = of(&found, "share_in_profile", Some("instagram"), AGE);
    // 400 of 1500 are 25 to 34; the 500 without a row may all be 35 to 44, or none of them.
    // Above, chance is told as well: Wilson 90 % for 900 of 1500, with z² / n = 0.001 803 7, reaches
    // (0.6 + 0.000 901 8 + 1.644 854 · sqrt(0.000 16 + 0.000 000 300 6)) / 1.001 803 7 = 0.620 608.
    let bounds = hard(share).unwrap();
    assert!(
        (bounds.low - 400.0 / 1500.0).abs() < 1e-9 && (bounds.high - 0.620_608).abs() < 1e-5,
        "{bounds:?}"
    );
    assert!(share.text.as_deref().unwrap().contains("age_gap"));
    near(
        share.estimate.as_ref().unwrap().basis.known_share,
        2.0 / 3.0,
    );
    // The same in shares of nobody knows how many: 27 % and the 33 % that stand in no row.
    let rows = [
        (band(18, 24), 0.2),
        (band(25, 34), 0.27),
        (band(45, 54), 0.13),
        (older(55), 0.07),
    ];
    let mut list = shares(table("instagram", &[Dimension::Age]), &rows);
    list.share_step = None;
    list.completeness = Completeness::Suppressed;
    let found = measure(vec![list], &[profile(vec![ages(25, 44)])]);
    within(
        hard(of(&found, "share_in_profile", Some("instagram"), AGE)),
        0.27,
        0.6,
    );
}

#[test]
fn a_range_is_pooled_only_where_every_part_has_one() {
    // Views count no people and are not rounded: how sure they are is not known.
    let mut views = counts(
        table("youtube", &[Dimension::Gender]),
        &[(WOMEN, 300.0), (MEN, 700.0)],
    );
    views.unit = Unit::Views;
    let list = shares(
        table("instagram", &[Dimension::Gender]),
        &[(WOMEN, 0.1), (MEN, 0.9)],
    );
    let found = measure(
        vec![views, list],
        &[profile(vec![any(Dimension::Gender, &["female"])])],
    );
    let share = of(&found, "overlap", None, GENDER);
    // (0.3 + 0.1) / 2
    near(share.value(), 0.2);
    assert_eq!(likely(share), None);
}

/// The largest countries, to a tenth of a per cent.
fn countries(last: f64, at_most: bool) -> AudienceTable {
    let mut list = shares(
        table("instagram", &[Dimension::Country]),
        &[(land("ES"), 0.601), (land("FR"), 0.302), (land("DE"), last)],
    );
    list.completeness = Completeness::TopList;
    if let Some(cell) = list.cells.last_mut() {
        cell.at_most = at_most;
    }
    list
}

#[test]
fn a_list_above_one_hundred_per_cent_does_not_prove_a_country_empty() {
    // 60.1 + 30.2 + 11.2 = 101.5: only the last listed, 11.2 rounded up, bounds Portugal.
    let found = measure(
        vec![countries(0.112, false)],
        &[profile(vec![any(Dimension::Country, &["PT"])])],
    );
    let share = of(&found, "overlap", None, COUNTRY);
    near(share.value(), 0.0);
    within(hard(share), 0.0, 0.1125);
}

#[test]
fn an_unlisted_country_is_below_the_bound_of_the_last() {
    let found = measure(
        vec![countries(0.02, true)],
        &[profile(vec![any(Dimension::Country, &["PT"])])],
    );
    // Germany has less than 2 %, not 1 %; what is left, 9.8 %, is more.
    within(hard(of(&found, "overlap", None, COUNTRY)), 0.0, 0.02);
}

#[test]
fn counts_of_languages_without_the_number_of_people_are_no_shares() {
    for dimension in [Dimension::Language, Dimension::Device] {
        let list = counts(
            table("instagram", &[dimension]),
            &[
                (Label::Text("es".into()), 800.0),
                (Label::Text("en".into()), 600.0),
            ],
        );
        let wanted = [profile(vec![any(dimension, &["es"])])];
        let found = measure(vec![list.clone()], &wanted);
        let overlap = of(&found, "overlap", None, Some(dimension));
        assert_eq!(overlap.verdict, Some(Verdict::NotMeasured));
        assert_eq!(overlap.text.as_deref(), Some("no_total"));
        // Of 1000 people 800 have it.
        let found = measure(vec![with_people(list, 1000.0)], &wanted);
        near(of(&found, "overlap", None, Some(dimension)).value(), 0.8);
    }
}

#[test]
fn others_of_a_list_are_rounded_once() {
    let mut list = shares(
        table("tiktok", &[Dimension::Country]),
        &[
            (land("ES"), 0.5),
            (land("FR"), 0.2),
            (land("DE"), 0.1),
            (Label::Rest, 0.2),
        ],
    );
    list.completeness = Completeness::TopList;
    list.share_step = Some(0.01);
    let found = measure(
        vec![list],
        &[profile(vec![any(Dimension::Country, &["ES", "PT", "IT"])])],
    );
    // All but France and Germany: 1 - 0.195 - 0.095.
    within(hard(of(&found, "overlap", None, COUNTRY)), 0.495, 0.71);
}

#[test]
fn one_name_of_two_cities_is_not_added_up() {
    let mut list = shares(
        table("instagram", &[Dimension::City]),
        &[
            (Label::Text("Valencia, Spain".into()), 0.3),
            (Label::Text("Valencia, Venezuela".into()), 0.1),
            (Label::Text("Madrid, Spain".into()), 0.6),
        ],
    );
    list.share_step = None;
    let found = measure(
        vec![list.clone()],
        &[profile(vec![any(Dimension::City, &["Valencia"])])],
    );
    let share = of(&found, "overlap", None, Some(Dimension::City));
    // The larger of the two, up to both.
    near(share.value(), 0.3);
    within(hard(share), 0.3, 0.4);
    assert_eq!(share.text.as_deref(), Some("ambiguous_place"));
    // The full name means one.
    let found = measure(
        vec![list],
        &[profile(vec![any(
            Dimension::City,
            &["Valencia, Venezuela"],
        )])],
    );
    let share = of(&found, "overlap", None, Some(Dimension::City));
    near(share.value(), 0.1);
    assert_eq!(share.text, None);
}

#[test]
fn a_name_that_is_no_country_may_be_the_one_that_is_meant() {
    // "Grece" 24.5 % at a step of 0.1 % may be the Greece that is asked for.
    let mut places = shares(
        table("instagram", &[Dimension::Country]),
        &[
            (Label::Text("Grece".to_owned()), 0.245),
            (land("KR"), 0.297),
            (land("US"), 0.134),
        ],
    );
    places.completeness = Completeness::TopList;
    places.share_step = Some(0.001);
    let declared = profile(vec![any(Dimension::Country, &["GR"])]);
    let findings = measure(vec![places], &[declared]);
    let share = of(
        &findings,
        "overlap",
        Some("instagram"),
        Some(Dimension::Country),
    );
    near(share.value(), 0.0);
    let bounds = hard(share).unwrap();
    assert!(bounds.high >= 0.245, "{bounds:?}");
    assert!(
        share
            .text
            .as_deref()
            .unwrap()
            .contains("country_not_understood")
    );
}

#[test]
fn cells_of_ages_and_genders_have_the_base_of_ages_and_of_genders() {
    let mut cross = crossed(
        0.01,
        &[
            exact(band(18, 24), WOMEN, 0.40),
            exact(band(18, 24), MEN, 0.20),
            exact(band(25, 34), WOMEN, 0.10),
        ],
    );
    cross.base = Base::Everybody;
    cross.completeness = Completeness::Suppressed;
    let found = measure(vec![cross], &[profile(vec![ages(18, 24)])]);
    // 30 % of everybody are in no cell: 60 % are 40 % women and 20 % men.
    near(
        at(&found, "cell_share", Dimension::Age, "18-24").value(),
        0.6,
    );
    for (by, share) in [("female", 0.4), ("male", 0.2)] {
        let cell = found.iter().find(|finding| {
            finding.measure == "cell_share"
                && finding.subject.segment.as_deref() == Some("18-24")
                && finding.subject.by.as_deref() == Some(by)
        });
        near(cell.unwrap().value(), share);
    }
    // A curve of ages is of those whose age is known: 60 of 70 %.
    let share = of(&found, "share_in_profile", None, AGE);
    near(share.value(), 6.0 / 7.0);
    let base = |finding: &Finding| finding.estimate.as_ref().unwrap().basis.base;
    assert_eq!(base(share), Some(Base::Known));
}

fn interest(name: &str) -> Label {
    Label::Text(name.to_owned())
}

fn lines_of(found: Vec<Finding>) -> Vec<String> {
    super::sections::lay_out(&audiencefit::findings::control(found))
        .iter()
        .flat_map(super::sections::texts_of)
        .collect()
}

#[test]
fn what_was_declared_is_drawn_however_small_it_is() {
    let mut cells: Vec<(Label, f64)> = (0..12)
        .map(|n| {
            (
                interest(&format!("Interest {n}")),
                0.5 - 0.01 * f64::from(n),
            )
        })
        .collect();
    cells.push((interest("Running"), 0.06));
    let list = with_people(
        shares(table("instagram", &[Dimension::Interest]), &cells),
        9000.0,
    );
    let bars = |declared: &str| {
        let found = measure(
            vec![list.clone()],
            &[profile(vec![any(Dimension::Interest, &[declared])])],
        );
        let pages = super::sections::lay_out(&audiencefit::findings::control(found));
        for block in pages.into_iter().flat_map(|page| page.blocks) {
            if let audiencefit::report::Block::Chart(chart) = block
                && chart.id == "list-interest-followers"
                && let audiencefit::report::ChartKind::IntervalBars(bars) = chart.kind
            {
                return bars.bars;
            }
        }
        Vec::new()
    };
    // Eight rows, and the declared one behind them.
    let drawn = bars("Running");
    assert_eq!(drawn.len(), 9);
    assert!(
        drawn
            .iter()
            .any(|bar| bar.label == "Running" && bar.declared)
    );
    assert_eq!(bars("Interest 1").len(), 8);
}

#[test]
fn counts_without_a_whole_are_told_as_at_least() {
    let mut list = counts(
        table("shop", &[Dimension::Interest]),
        &[(interest("Fitness"), 430.0), (interest("Music"), 1090.0)],
    );
    list.total = None;
    list.completeness = Completeness::TopList;
    let found = measure(vec![list], &[]);
    let least: Vec<(Option<&str>, Option<f64>)> = found
        .iter()
        .filter(|finding| finding.measure == "cell_least")
        .map(|finding| (finding.subject.segment.as_deref(), finding.value()))
        .collect();
    assert_eq!(
        least,
        [
            (Some("Fitness"), Some(430.0)),
            (Some("Music"), Some(1090.0))
        ]
    );
    assert!(!found.iter().any(|finding| finding.measure == "cell_share"));
    let lines = lines_of(found);
    assert!(
        lines.iter().any(|line| line == "Music | 1,090"),
        "{lines:?}"
    );
    assert!(
        lines
            .iter()
            .any(|line| line.contains("counted in your own shop"))
    );
}

#[test]
fn teenagers_are_borrowed_from_the_same_kind_of_audience_only() {
    let bands = |channel: &str, cells: &[(Label, f64)]| {
        with_people(shares(table(channel, &[Dimension::Age]), cells), 5000.0)
    };
    let with_teens = bands(
        "threads",
        &[
            (band(13, 17), 0.1),
            (band(18, 24), 0.5),
            (band(25, 34), 0.3),
            (older(35), 0.1),
        ],
    );
    let mut visitors = bands(
        "shop",
        &[(band(18, 24), 0.5), (band(25, 34), 0.3), (older(35), 0.2)],
    );
    let borrowed = |tables: Vec<AudienceTable>| {
        measure(tables, &[])
            .iter()
            .filter(|finding| finding.measure == "age_share")
            .any(|finding| {
                finding.subject.channel.as_deref() == Some("shop")
                    && finding
                        .text
                        .as_deref()
                        .unwrap_or_default()
                        .contains("teens_from:threads")
            })
    };
    assert!(borrowed(vec![with_teens.clone(), visitors.clone()]));
    visitors.audience = audiencefit::domain::Audience::Visitors;
    assert!(!borrowed(vec![with_teens, visitors]));
}

#[test]
fn whiskers_stand_on_all_bars_or_on_none() {
    // Nothing is known of the doubt of the listed places; the unlisted one may be up to all of it.
    let mut one = shares(
        table("instagram", &[Dimension::Country]),
        &[
            (land("ES"), 0.5),
            (land("PT"), 0.3),
            (land("FR"), 0.1),
            (land("IT"), 0.1),
        ],
    );
    one.share_step = None;
    let mut two = counts(
        table("facebook", &[Dimension::Country]),
        &[(land("ES"), 500.0), (land("PT"), 500.0)],
    );
    two.completeness = Completeness::TopList;
    let found = measure(vec![one, two], &[]);
    let pages = super::sections::lay_out(&audiencefit::findings::control(found));
    for page in pages {
        for block in page.blocks {
            if let audiencefit::report::Block::Chart(chart) = block
                && let audiencefit::report::ChartKind::IntervalBars(bars) = chart.kind
            {
                let own: Vec<bool> = bars
                    .bars
                    .iter()
                    .filter(|bar| !bar.rest)
                    .map(|bar| bar.interval.is_some())
                    .collect();
                assert!(own.windows(2).all(|pair| pair[0] == pair[1]), "{own:?}");
            }
        }
    }
}
