//! Which networks deserve the time: every expected number is hand arithmetic, shown where it is used, or
//! a quantile of 8 million draws in `NumPy` from the distributions that are named there.

use std::path::PathBuf;

use audiencefit::canonical::{
    AudienceTable, Canonical, Cell, Channel, MetricSeries, Part, PartKind, Point, Population,
};
use audiencefit::diag::Place;
use audiencefit::domain::{
    Audience, Currency, Date, Dimension, Label, Metric, Network, Origin, Period,
};
use audiencefit::findings::{Finding, Verdict, control};
use audiencefit::i18n::{Lang, Texts};
use audiencefit::pipeline::{self, Outcome};
use audiencefit::renderers;
use audiencefit::report::{Block, ChartKind, Report, Section};
use audiencefit::sections::{self, LayoutInput, Options};
use audiencefit::settings::{Flags, Settings};
use audiencefit::world::Memory;

use super::sections::{
    ages, any, band, counts, hard, land, lay_out, likely, measure_all, month, near, older, profile,
    table, within,
};

/// An account with people of whom some are of the ages 25 to 34, which the profile asks for.
fn account(name: &str, people: f64, inside: f64) -> AudienceTable {
    counts(
        table(name, &[Dimension::Age]),
        &[
            (band(18, 24), people - inside),
            (band(25, 34), inside),
            (older(35), 0.0),
        ],
    )
}

fn series(channel: &str, network: Network, source: &'static str, metric: Metric) -> MetricSeries {
    MetricSeries {
        place: Place::file(format!("{channel}-{source}.csv")),
        source,
        channel: Channel {
            name: channel.to_owned(),
            network,
            account: None,
        },
        metric,
        currency: None,
        part: Part::Whole,
        points: Vec::new(),
    }
}

fn with_value(mut series: MetricSeries, value: f64) -> MetricSeries {
    series.points = vec![Point {
        period: Period::month(month()),
        value,
        row: 1,
    }];
    series
}

/// What the shop says came from a network.
fn sold(origin: &str, source: &'static str, orders: f64, revenue: f64) -> [MetricSeries; 2] {
    [(Metric::Orders, orders), (Metric::Revenue, revenue)].map(|(metric, value)| {
        let mut of = series("shop", Network::Shop, source, metric);
        of.part = Part::From(Origin::new(origin));
        if metric == Metric::Revenue {
            of.currency = Currency::new("EUR");
        }
        with_value(of, value)
    })
}

/// What the user says that a channel cost.
fn cost(name: &str, value: f64) -> MetricSeries {
    let network = Network::from_id(name).unwrap();
    let mut of = series(name, network, "workspace", Metric::Cost);
    of.currency = Currency::new("EUR");
    with_value(of, value)
}

fn canonical(tables: Vec<AudienceTable>, series: Vec<MetricSeries>) -> Canonical {
    Canonical {
        tables,
        series,
        ..Canonical::default()
    }
}

fn measured(canonical: &Canonical) -> Vec<Finding> {
    measure_all(canonical, &[profile(vec![ages(25, 34)])])
}

#[track_caller]
fn of<'a>(found: &'a [Finding], measure: &str, network: &str) -> &'a Finding {
    found
        .iter()
        .find(|it| {
            it.section == "channels"
                && it.measure == measure
                && it.subject.channel.as_deref() == Some(network)
        })
        .unwrap_or_else(|| panic!("no {measure} of {network}"))
}

fn has(found: &[Finding], measure: &str) -> bool {
    let mut own = found.iter().filter(|it| it.section == "channels");
    own.any(|it| it.measure == measure)
}

fn text<'a>(found: &'a [Finding], measure: &str) -> &'a str {
    let mut own = found.iter().filter(|it| it.section == "channels");
    let finding = own.find(|it| it.measure == measure && it.subject.channel.is_none());
    finding
        .and_then(|it| it.text.as_deref())
        .unwrap_or_default()
}

#[track_caller]
fn verdict(found: &[Finding], network: &str, word: Verdict, reason: &str) {
    let finding = of(found, "verdict", network);
    let told = (finding.verdict, finding.text.as_deref());
    assert_eq!(told, (Some(word), Some(reason)), "{network}");
}

#[track_caller]
fn about(value: Option<f64>, expected: f64, tolerance: f64) {
    let value = value.expect("there is a number");
    assert!(
        (value - expected).abs() <= tolerance,
        "{value} is not {expected}"
    );
}

#[track_caller]
fn page(found: &[Finding]) -> Section {
    let pages = lay_out(&control(found.to_vec()));
    let page = pages.into_iter().find(|page| page.id == "channels");
    page.expect("there is a page")
}

/// Two networks of which one earns ten times as much.
fn clear(facebook_inside: f64) -> Canonical {
    let mut series = vec![cost("instagram", 1000.0), cost("facebook", 400.0)];
    series.extend(sold("instagram", "shopify", 100.0, 10_000.0));
    series.extend(sold("facebook", "shopify", 20.0, 1000.0));
    canonical(
        vec![
            account("instagram", 10_000.0, 5000.0),
            account("facebook", 4000.0, facebook_inside),
        ],
        series,
    )
}

#[test]
fn a_clear_winner_by_what_is_left_and_a_second_that_pays() {
    let found = measured(&clear(1600.0));
    assert_eq!(text(&found, "ranked_by"), "net");
    // 10000 − 1000 and 1000 − 400.
    near(of(&found, "compared", "instagram").value(), 9000.0);
    near(of(&found, "compared", "facebook").value(), 600.0);
    // Gamma(orders + ½) times the mean order, lognormal with 0.6/√orders, less the cost: the 5 % and
    // 95 % quantiles are 7223 and 11065, 240 and 1105; the 10 % quantile of Facebook is 308.
    let range = likely(of(&found, "compared", "instagram")).unwrap();
    about(Some(range.low), 7222.8, 120.0);
    about(Some(range.high), 11_065.3, 120.0);
    let range = likely(of(&found, "compared", "facebook")).unwrap();
    about(Some(range.low), 239.6, 30.0);
    about(Some(range.high), 1105.2, 40.0);
    about(of(&found, "best", "instagram").value(), 1.0, 0.001);
    near(of(&found, "best_two", "facebook").value(), 1.0);
    near(of(&found, "rank", "instagram").value(), 1.0);
    within(likely(of(&found, "rank", "facebook")), 2.0, 2.0);
    // Half of Instagram and two fifths of Facebook are in the profile.
    verdict(&found, "instagram", Verdict::Grow, "best");
    verdict(&found, "facebook", Verdict::Keep, "second");
    let page = page(&found);
    assert!(
        page.answer.starts_with(
            "Instagram deserves your time first: €9,000 of revenue left after work and ads, before the \
             goods are paid (likely €7,"
        ),
        "{}",
        page.answer
    );
    assert!(
        page.answer.contains("Facebook comes second: €600"),
        "{}",
        page.answer
    );
}

#[test]
fn the_budget_follows_what_was_earned_within_its_limits() {
    // a = revenue/√cost: 316.2 and 50; a² in proportion: 0.9756 and 0.0244. The shares now are 1000/1400
    // and 400/1400; 400/1400 · 0.7 = 0.2 is the least that Facebook may fall to, so that 0.8 is left.
    let found = measured(&clear(1600.0));
    about(of(&found, "budget_share", "instagram").value(), 0.8, 1e-9);
    about(of(&found, "budget_share", "facebook").value(), 0.2, 1e-9);
    near(
        of(&found, "budget_share_now", "facebook").value(),
        400.0 / 1400.0,
    );
    about(of(&found, "budget", "instagram").value(), 1120.0, 1e-6);
    about(of(&found, "budget", "facebook").value(), 280.0, 1e-6);
}

#[test]
fn the_margin_is_taken_off_before_the_costs() {
    let (canonical, profiles) = (clear(1600.0), [profile(vec![ages(25, 34)])]);
    let options = Options {
        margin: Some(0.3),
        ..Options::default()
    };
    let found = sections::measure(&canonical, &profiles, month(), &options);
    // 0.3 · 10000 − 1000 and 0.3 · 1000 − 400.
    near(of(&found, "compared", "instagram").value(), 2000.0);
    near(of(&found, "compared", "facebook").value(), -100.0);
    verdict(&found, "facebook", Verdict::Park, "does_not_pay");
}

#[test]
fn a_second_needs_half_of_the_best_ones_share_in_the_profile() {
    // 900 of 4000 are 22.5 %, less than half of 50 %.
    let found = measured(&clear(900.0));
    verdict(&found, "facebook", Verdict::Park, "few_in_profile");
    assert!(!has(&found, "second"));
}

#[test]
fn where_all_lose_money_none_is_kept() {
    let mut canonical = clear(1600.0);
    for series in &mut canonical.series {
        if series.metric == Metric::Cost {
            for point in &mut series.points {
                point.value *= 20.0;
            }
        }
    }
    let found = measured(&canonical);
    near(of(&found, "compared", "instagram").value(), -10_000.0);
    // Facebook loses least: 1000 − 8000.
    verdict(&found, "facebook", Verdict::Park, "does_not_pay");
    verdict(&found, "instagram", Verdict::Park, "does_not_pay");
}

#[test]
fn what_cannot_be_told_apart_is_said_so() {
    let mut series = vec![cost("instagram", 100.0), cost("tiktok", 100.0)];
    series.extend(sold("instagram", "shopify", 10.0, 1000.0));
    series.extend(sold("tiktok", "shopify", 9.0, 900.0));
    let tables = vec![
        account("instagram", 10_000.0, 5000.0),
        account("tiktok", 10_000.0, 5000.0),
    ];
    let found = measured(&canonical(tables, series));
    // Gamma(10.5) against Gamma(9.5), mean order 100 with 0.6/√10 and 0.6/√9: 0.5791.
    about(of(&found, "best", "instagram").value(), 0.579_1, 0.02);
    within(likely(of(&found, "rank", "instagram")), 1.0, 2.0);
    for network in ["instagram", "tiktok"] {
        verdict(&found, network, Verdict::NotToldApart, "not_told_apart");
    }
    assert_eq!(text(&found, "settle"), "month");
    let page = page(&found);
    assert!(
        page.answer
            .starts_with("Instagram and TikTok cannot be told apart: "),
        "{}",
        page.answer
    );
    let settled = Block::Paragraph("What would tell more: another month.".to_owned());
    assert_eq!(page.blocks.first(), Some(&settled));
}

#[test]
fn without_any_money_people_decide_and_none_comes_second() {
    let tables = vec![
        account("instagram", 10_000.0, 5000.0),
        account("tiktok", 8000.0, 4000.0),
        account("threads", 3000.0, 1000.0),
    ];
    let found = measured(&canonical(tables, Vec::new()));
    assert_eq!(text(&found, "ranked_by"), "people");
    near(of(&found, "people", "instagram").value(), 5000.0);
    verdict(&found, "instagram", Verdict::Keep, "best");
    verdict(&found, "tiktok", Verdict::Park, "reach_alone");
    verdict(&found, "threads", Verdict::Park, "reach_alone");
    // The two that are parked share a tenth. There is no money to split.
    about(of(&found, "budget_share", "instagram").value(), 0.9, 1e-9);
    about(of(&found, "budget_share", "threads").value(), 0.05, 1e-9);
    assert!(!has(&found, "budget") && !has(&found, "budget_share_now"));
    // TikTok adds nobody to everybody of its 4000; without Instagram nobody (4000 + 1000 have them all) to
    // 5000 are lost; without TikTok 0 to 4000.
    within(hard(of(&found, "added", "tiktok")), 0.0, 4000.0);
    within(hard(of(&found, "union", "tiktok")), 5000.0, 9000.0);
    within(hard(of(&found, "lost_people", "instagram")), 0.0, 5000.0);
    within(hard(of(&found, "lost_people", "tiktok")), 0.0, 4000.0);
    let answer = page(&found).answer;
    assert!(
        answer.starts_with("By people in your profile alone, Instagram comes first"),
        "{answer}"
    );
}

fn population(
    network: Option<Network>,
    dimension: Dimension,
    cells: &[(Label, f64)],
) -> Population {
    Population {
        place: Place::file("baseline.csv"),
        network,
        country: None,
        dimension,
        origin: Some("Ads manager".to_owned()),
        date: Some(Date::constant(2026, 9, 30)),
        cells: cells
            .iter()
            .map(|(label, people)| Cell {
                labels: vec![label.clone()],
                count: Some(*people),
                share: None,
                index: None,
                row: 1,
                at_most: false,
            })
            .collect(),
    }
}

#[test]
fn a_known_population_bounds_what_a_second_network_adds() {
    let tables = vec![
        account("instagram", 10_000.0, 5000.0),
        account("tiktok", 8000.0, 4000.0),
    ];
    let mut canonical = canonical(tables, Vec::new());
    let all = [(band(18, 24), 4000.0), (band(25, 34), 6000.0)];
    canonical.populations = vec![population(None, Dimension::Age, &all)];
    let found = measured(&canonical);
    let mut own = found.iter().filter(|it| it.section == "channels");
    let people = own.find(|it| it.measure == "population").unwrap().value();
    near(people, 6000.0);
    // [max(0, 4000 − 5000), min(4000, 6000 − 5000)]; independent: 6000 · (1 − 1/6 · 2/6) = 5666.67.
    within(hard(of(&found, "added", "tiktok")), 0.0, 1000.0);
    within(hard(of(&found, "union", "tiktok")), 5000.0, 6000.0);
    near(of(&found, "union", "tiktok").value(), 6000.0 * 17.0 / 18.0);
    near(
        of(&found, "added", "tiktok").value(),
        6000.0 * 17.0 / 18.0 - 5000.0,
    );
}

#[test]
fn costs_that_are_known_in_part_are_taken_off_nowhere() {
    let mut canonical = clear(1600.0);
    canonical.series.remove(1);
    let found = measured(&canonical);
    assert_eq!(text(&found, "ranked_by"), "revenue");
    near(of(&found, "compared", "instagram").value(), 10_000.0);
    near(of(&found, "compared", "facebook").value(), 1000.0);
    near(of(&found, "cost", "instagram").value(), 1000.0);
    assert_eq!(text(&found, "settle"), "cost:facebook");
    assert!(!has(&found, "budget"));
    let says = page(&found).blocks.iter().any(
        |block| matches!(block, Block::Note(note) if note.contains("costs are not known for all")),
    );
    assert!(says);
}

#[test]
fn people_for_their_cost_where_revenue_is_not_known() {
    let tables = vec![
        account("instagram", 10_000.0, 5000.0),
        account("tiktok", 8000.0, 4000.0),
    ];
    let series = vec![cost("instagram", 500.0), cost("tiktok", 100.0)];
    let found = measured(&canonical(tables, series));
    assert_eq!(text(&found, "ranked_by"), "people_per_cost");
    // 4000/100 and 5000/500.
    near(of(&found, "compared", "tiktok").value(), 40.0);
    near(of(&found, "compared", "instagram").value(), 10.0);
    // The chances are 1 and 0; now 1/6 and 5/6 of the money: TikTok may rise to 1/6 · 1.3, Instagram may
    // fall to 5/6 · 0.7 = 0.583, so that 1.3/6 is the limit.
    verdict(&found, "tiktok", Verdict::Grow, "best");
    about(
        of(&found, "budget_share", "tiktok").value(),
        1.3 / 6.0,
        1e-9,
    );
    about(
        of(&found, "budget", "instagram").value(),
        600.0 * (1.0 - 1.3 / 6.0),
        1e-6,
    );
}

#[test]
fn no_revenue_by_the_shop_is_not_known_and_a_zero_is_one() {
    let mut canonical = clear(1600.0);
    canonical.tables.push(account("linkedin", 2000.0, 500.0));
    canonical.tables.push(account("threads", 2000.0, 500.0));
    canonical.series.push(cost("threads", 10.0));
    canonical
        .series
        .extend(sold("threads", "shopify", 0.0, 0.0));
    // What an ad network claims is nobody's revenue.
    let mut claimed = series("meta_ads", Network::MetaAds, "meta-ads", Metric::Revenue);
    claimed.part = Part::From(Origin::new("linkedin"));
    canonical.series.push(with_value(claimed, 50_000.0));
    let found = measured(&canonical);
    verdict(&found, "linkedin", Verdict::Park, "revenue_not_known");
    let mut of_linkedin = found
        .iter()
        .filter(|it| it.section == "channels" && it.subject.channel.as_deref() == Some("linkedin"));
    assert!(!of_linkedin.any(|it| ["revenue", "rank", "compared"].contains(&it.measure)));
    near(of(&found, "revenue", "threads").value(), 0.0);
    near(of(&found, "compared", "threads").value(), -10.0);
    verdict(&found, "threads", Verdict::Park, "does_not_pay");
    assert_eq!(text(&found, "settle"), "revenue:linkedin");
}

#[test]
fn what_is_counted_from_outside_is_not_added_to_the_shops_own() {
    let mut canonical = clear(1600.0);
    canonical
        .series
        .extend(sold("instagram", "google-analytics", 60.0, 6000.0));
    let found = measured(&canonical);
    near(of(&found, "revenue", "instagram").value(), 10_000.0);
    near(of(&found, "orders", "instagram").value(), 100.0);
}

#[test]
fn effort_and_ads_stand_apart_and_both_cost() {
    let mut canonical = clear(1600.0);
    let network = Network::Instagram;
    canonical.series.push(with_value(
        series("instagram", network, "ads", Metric::Cost),
        250.0,
    ));
    canonical.series.push(with_value(
        series("meta_ads", Network::MetaAds, "meta-ads", Metric::Cost),
        745.0,
    ));
    let found = measured(&canonical);
    near(of(&found, "cost", "instagram").value(), 1000.0);
    near(of(&found, "ad_spend", "instagram").value(), 250.0);
    near(of(&found, "compared", "instagram").value(), 8750.0);
    near(of(&found, "ads_not_placed", "meta_ads").value(), 745.0);
    near(of(&found, "compared", "facebook").value(), 600.0);
}

#[test]
fn several_currencies_are_not_compared() {
    let mut canonical = clear(1600.0);
    if let Some(first) = canonical.series.first_mut() {
        first.currency = Currency::new("USD");
    }
    let found = measured(&canonical);
    assert!(has(&found, "several_currencies") && !has(&found, "revenue"));
    assert_eq!(text(&found, "ranked_by"), "people");
}

#[test]
fn where_a_dimension_is_not_measured_anybody_may_be_outside() {
    let spain = |name: &str, inside: f64| {
        counts(
            table(name, &[Dimension::Country]),
            &[(land("ES"), inside), (land("FR"), 10_000.0 - inside)],
        )
    };
    let tables = vec![
        account("instagram", 10_000.0, 5000.0),
        spain("instagram", 10_000.0),
        spain("facebook", 8000.0),
    ];
    let profile = profile(vec![ages(25, 34), any(Dimension::Country, &["ES"])]);
    let found = measure_all(&canonical(tables, Vec::new()), &[profile]);
    // Half of 10000 are of the age, all are in Spain. On Facebook at most 8000 are, and how many are of
    // the age is not measured: it has no rank, and there is no second one to compare with. 8065 is the
    // upper end of Wilson's 90 % for 8000 of 10000.
    near(of(&found, "people", "instagram").value(), 5000.0);
    let facebook = of(&found, "people", "facebook");
    assert_eq!(facebook.verdict, Some(Verdict::MeasuredInPart));
    near(hard(facebook).map(|bounds| bounds.low), 0.0);
    assert!(!has(&found, "rank") && !has(&found, "budget_share"));
    verdict(
        &found,
        "facebook",
        Verdict::NotMeasured,
        "dimension_not_measured",
    );
    assert_eq!(text(&found, "settle"), "measure_age:facebook");
    let page = page(&found);
    assert!(
        page.answer.contains("Facebook has at most 8,065 people"),
        "{}",
        page.answer
    );
    let all = format!("{:?}", page.blocks);
    assert!(all.contains("\"at most 8,065\""), "{all}");
}

#[test]
fn what_is_measured_less_never_leads_those_that_are_measured_alike() {
    let spain = |name: &str, inside: f64| {
        counts(
            table(name, &[Dimension::Country]),
            &[(land("ES"), inside), (land("FR"), 10_000.0 - inside)],
        )
    };
    let tables = vec![
        account("instagram", 10_000.0, 5000.0),
        spain("instagram", 10_000.0),
        account("threads", 10_000.0, 1000.0),
        spain("threads", 10_000.0),
        spain("tiktok", 9800.0),
    ];
    let profile = profile(vec![ages(25, 34), any(Dimension::Country, &["ES"])]);
    let found = measure_all(&canonical(tables, Vec::new()), &[profile]);
    near(of(&found, "rank", "instagram").value(), 1.0);
    near(of(&found, "rank", "threads").value(), 2.0);
    verdict(
        &found,
        "tiktok",
        Verdict::NotMeasured,
        "dimension_not_measured",
    );
    // Between nobody and 9800 of TikTok are added; without it nobody may be lost.
    within(hard(of(&found, "added", "tiktok")), 0.0, 9800.0);
    within(hard(of(&found, "lost_people", "tiktok")), 0.0, 9800.0);
    let page = page(&found);
    assert!(
        page.answer
            .starts_with("By people in your profile alone, Instagram comes first"),
        "{}",
        page.answer
    );
}

#[test]
fn a_likely_second_is_named_with_what_is_not_measured_of_it() {
    let mut canonical = clear(1600.0);
    // Facebook's 4000 people are measured by nothing that the profile asks for.
    canonical.tables.pop();
    canonical.tables.push(counts(
        table("facebook", &[Dimension::Country]),
        &[(land("ES"), 4000.0)],
    ));
    let profile = profile(vec![ages(25, 34), any(Dimension::Country, &["ES"])]);
    canonical.tables.push(counts(
        table("instagram", &[Dimension::Country]),
        &[(land("ES"), 10_000.0)],
    ));
    let found = measure_all(&canonical, &[profile]);
    verdict(&found, "facebook", Verdict::Keep, "likely_second");
    // It stays at 400 of 1400.
    about(
        of(&found, "budget_share", "facebook").value(),
        400.0 / 1400.0,
        1e-9,
    );
    let page = page(&found);
    assert!(
        page.answer.contains(
            "Facebook is the likely second (€600 left; the chance to be among the best two is over \
             99%). How many of its people fit your profile is not known, as no export of it tells age"
        ),
        "{}",
        page.answer
    );
}

#[test]
fn a_parked_network_never_grows_and_its_advice_says_what_the_split_says() {
    // Now 1000/1400 and 400/1400; the parked one falls by 30 % of itself, to 0.2, on its way to 0.1.
    let found = measured(&clear(900.0));
    about(of(&found, "budget_share", "facebook").value(), 0.2, 1e-9);
    about(of(&found, "budget_share", "instagram").value(), 0.8, 1e-9);
    let all = format!("{:?}", page(&found).blocks);
    let said = "Keep it small. Next month: 20% of the effort of the compared networks (now 29%).";
    assert!(all.contains(said), "{all}");
    assert!(!all.contains("one quarter"), "{all}");
}

#[test]
fn ads_are_taken_off_wherever_their_export_places_them() {
    let mut canonical = clear(1600.0);
    let spent = |part: Part, value: f64| {
        let mut of = series("meta_ads", Network::MetaAds, "meta-ads", Metric::Cost);
        of.part = part;
        with_value(of, value)
    };
    let placed = |name: &str| Part::Named(PartKind::Placement, name.to_owned());
    canonical.series.push(spent(Part::Whole, 745.0));
    canonical.series.push(spent(placed("instagram"), 577.0));
    canonical.series.push(spent(placed("facebook"), 159.0));
    let found = measured(&canonical);
    // 10000 − 1000 − 577, 1000 − 400 − 159 and 745 − 577 − 159.
    near(of(&found, "compared", "instagram").value(), 8423.0);
    near(of(&found, "compared", "facebook").value(), 441.0);
    near(of(&found, "ads_not_placed", "meta_ads").value(), 9.0);
}

#[test]
fn one_network_only_is_nothing_to_choose_between() {
    let mut canonical = canonical(vec![account("instagram", 10_000.0, 5000.0)], Vec::new());
    canonical.populations = vec![population(
        Some(Network::Pinterest),
        Dimension::Age,
        &[(band(18, 24), 700_000.0), (band(25, 34), 304_500.0)],
    )];
    let profile = profile(vec![ages(25, 34), any(Dimension::Country, &["ES"])]);
    let page = page(&measure_all(&canonical, &[profile]));
    assert_eq!(
        page.answer,
        "One network only: there is nothing to choose between."
    );
    // 304,500 to two digits; where they live is not measured.
    let all = format!("{:?}", page.blocks);
    assert!(
        all.contains("Pinterest has about 300,000 (likely")
            && all.contains(") people who meet what was measured (age)"),
        "{all}"
    );
}

#[test]
fn a_range_below_zero_is_written_in_words() {
    let mut canonical = clear(1600.0);
    canonical.series.remove(1);
    canonical.series.push(cost("facebook", 900.0));
    // 500 below the quantiles for a cost of 400: 240 − 500 and 1105 − 500.
    let all = format!("{:?}", page(&measured(&canonical)).blocks);
    let (_, from) = all
        .split_once("Facebook\", \"€100\", \"−€2")
        .unwrap_or_else(|| panic!("{all}"));
    let (range, _) = from.split_once('"').unwrap_or_default();
    assert!(range.contains(" to €6"), "{range}");
}

#[test]
fn reactions_are_added_up_where_an_export_counts_no_engagements() {
    let mut canonical = clear(1600.0);
    for (metric, value) in [
        (Metric::Likes, 60.0),
        (Metric::Comments, 15.0),
        (Metric::Views, 1000.0),
    ] {
        let of = series("facebook", Network::Facebook, "meta-results", metric);
        canonical.series.push(with_value(of, value));
    }
    let found = measured(&canonical);
    near(of(&found, "engagement", "facebook").value(), 0.075);
    let all = format!("{:?}", page(&found).blocks);
    assert!(all.contains("\"7.5% of views\""), "{all}");
}

#[test]
fn creators_are_never_ranked() {
    let mut creator = account("lia", 90_000.0, 80_000.0);
    creator.audience = Audience::CreatorFollowers;
    let tables = vec![
        account("instagram", 10_000.0, 5000.0),
        account("tiktok", 8000.0, 4000.0),
        creator,
    ];
    let found = measured(&canonical(tables, Vec::new()));
    near(of(&found, "people", "instagram").value(), 5000.0);
    let mut own = found.iter().filter(|it| it.section == "channels");
    assert!(own.all(|it| it.subject.channel.as_deref() != Some("lia")));
}

#[test]
fn engagement_is_a_rate_from_twenty_on() {
    let rate_of = |reach: f64| {
        let mut canonical = clear(1600.0);
        for (metric, value) in [(Metric::EngagedPeople, 15.0), (Metric::Reach, reach)] {
            let of = series("facebook", Network::Facebook, "meta-results", metric);
            canonical.series.push(with_value(of, value));
        }
        let found = measured(&canonical);
        let finding = of(&found, "engagement", "facebook");
        (finding.value(), finding.text.clone().unwrap_or_default())
    };
    assert_eq!(
        rate_of(60.0),
        (Some(0.25), "engaged_people/reach".to_owned())
    );
    assert_eq!(rate_of(19.0), (Some(15.0), "engaged_people".to_owned()));
}

#[test]
fn one_network_alone_makes_no_page() {
    let found = measured(&canonical(
        vec![account("instagram", 10_000.0, 5000.0)],
        Vec::new(),
    ));
    assert!(!has(&found, "rank") && !has(&found, "verdict"));
    assert!(
        lay_out(&control(found))
            .iter()
            .all(|page| page.id != "channels")
    );
}

#[test]
fn the_order_of_the_inputs_changes_nothing() {
    let forward = clear(1600.0);
    let mut backward = clear(1600.0);
    backward.tables.reverse();
    backward.series.reverse();
    let own = |found: Vec<Finding>| -> Vec<Finding> {
        let all = control(found).into_iter();
        all.filter(|it| it.section == "channels").collect()
    };
    assert_eq!(own(measured(&forward)), own(measured(&backward)));
}

#[test]
fn the_page_holds_what_the_findings_say() {
    let page = page(&measured(&clear(1600.0)));
    let bars = page.blocks.iter().find_map(|block| match block {
        Block::Chart(chart) => {
            if let ChartKind::RankedBars(bars) = &chart.kind {
                Some(bars.rows.clone())
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
    let labels: Vec<String> = bars.unwrap().into_iter().map(|bar| bar.label).collect();
    assert_eq!(labels, ["Instagram", "Facebook"]);
    let report = Report {
        lang: "en".to_owned(),
        brand: "Trailhead".to_owned(),
        month: "2026-10".to_owned(),
        title: "Trailhead".to_owned(),
        subtitle: String::new(),
        footer: String::new(),
        cover: String::new(),
        prepared_by: String::new(),
        sections: vec![page],
    };
    let printed = renderers::terminal::table(&report, 80);
    assert!(
        printed.lines().all(|line| line.chars().count() <= 80),
        "{printed}"
    );
    // No text id without a text, and no argument that a text does not get.
    assert!(
        !printed.contains("channels-") && !printed.contains("{$"),
        "{printed}"
    );
}

const BENCHMARK: &str = "\
dimension,country,label,people,share,network,source,date
age,ES,18-24,100000,,pinterest,Ads manager,2026-09-30
age,ES,25-34,300000,,pinterest,Ads manager,2026-09-30
age,ES,35+,600000,,pinterest,Ads manager,2026-09-30
age,ES,18-24,500000,,tiktok,Ads manager,2026-09-30
age,ES,25-34,200000,,tiktok,Ads manager,2026-09-30
age,ES,35+,100000,,tiktok,Ads manager,2026-09-30
age,FR,25-34,900000,,tiktok,Ads manager,2026-09-30
age,,25-34,9900000,,snapchat,Ads manager,2026-09-30
age,,35+,100000,,snapchat,Ads manager,2026-09-30
";

const INSTAGRAM: &str = "\
network,audience,period,dimension,value,count
instagram,followers,2026-10,age,18-24,300
instagram,followers,2026-10,age,25-34,700
";

const PROFILE: &str = "\
[[profile]]
name = \"Runners\"
[profile.age]
from = 25
to = 34
[profile.country]
any = [\"ES\"]
";

fn run(
    files: &[(&str, &str)],
    wanted: &[&str],
    flags: Flags,
) -> Result<Outcome, pipeline::Failure> {
    let mut world = Memory::new(Date::constant(2026, 11, 5));
    for (path, text) in files {
        world = world.with(format!("w/{path}"), text.as_bytes());
    }
    let settings = Settings {
        inputs: vec![PathBuf::from("w")],
        flags,
        ..Settings::default()
    };
    pipeline::run(&settings, wanted, &world)
}

#[test]
fn a_shop_without_any_export_is_answered_by_a_benchmark() {
    let files = [("baseline.csv", BENCHMARK), ("profile.toml", PROFILE)];
    for wanted in [&["channels"][..], &[]] {
        let outcome = run(&files, wanted, Flags::default()).unwrap_or_else(|it| panic!("{it:?}"));
        assert_eq!(outcome.month.to_string(), "2026-09");
        let found = &outcome.findings;
        // 300,000 of 1,000,000 and 200,000 of 800,000 in Spain; nobody in France is asked for. Of
        // Snapchat the country is not measured: of 10,000,000 at most 9,900,000, and perhaps nobody.
        near(
            of(found, "benchmark_people", "pinterest").value(),
            300_000.0,
        );
        near(of(found, "benchmark_share", "pinterest").value(), 0.3);
        near(of(found, "benchmark_people", "tiktok").value(), 200_000.0);
        near(of(found, "benchmark_share", "tiktok").value(), 0.25);
        let snapchat = of(found, "benchmark_people", "snapchat");
        assert_eq!(snapchat.verdict, Some(Verdict::MeasuredInPart));
        near(hard(snapchat).map(|bounds| bounds.low), 0.0);
        // Nobody of it may live in Spain: it has no rank, and 300,000 are more than 200,000.
        let rank = of(found, "benchmark_rank", "snapchat");
        assert_eq!(
            (rank.value(), rank.verdict),
            (None, Some(Verdict::NotMeasured))
        );
        near(of(found, "benchmark_rank", "pinterest").value(), 1.0);
        near(of(found, "benchmark_rank", "tiktok").value(), 2.0);
        assert!(!has(found, "rank") && !has(found, "verdict"));
        let page = outcome
            .report
            .sections
            .iter()
            .find(|it| it.id == "channels");
        let page = page.expect("there is a page");
        assert!(
            page.answer
                .starts_with("By a benchmark, not by your own audience, "),
            "{}",
            page.answer
        );
    }
}

#[test]
fn a_benchmark_does_not_stand_in_for_a_month_without_exports() {
    let files = [
        ("baseline.csv", BENCHMARK),
        ("profile.toml", PROFILE),
        ("exports/2026-10/instagram/followers.csv", INSTAGRAM),
    ];
    let flags = Flags {
        month: audiencefit::domain::Month::new(2026, 8),
        ..Flags::default()
    };
    assert!(run(&files, &[], flags).is_err());
    let october = run(&files, &[], Flags::default()).unwrap_or_else(|it| panic!("{it:?}"));
    assert_eq!(october.month, month());
}

#[test]
fn own_networks_and_those_of_a_benchmark_are_two_lists() {
    let mut canonical = clear(1600.0);
    let of = |network, inside: f64| {
        let cells = [(band(18, 24), 1_000_000.0 - inside), (band(25, 34), inside)];
        population(Some(network), Dimension::Age, &cells)
    };
    canonical.populations = vec![
        of(Network::Instagram, 900_000.0),
        of(Network::Pinterest, 300_000.0),
        of(Network::X, 100_000.0),
    ];
    let found = measured(&canonical);
    let ranked: Vec<&str> = found
        .iter()
        .filter(|it| it.section == "channels" && it.measure == "rank")
        .filter_map(|it| it.subject.channel.as_deref())
        .collect();
    assert_eq!(ranked.len(), 2);
    near(self::of(&found, "benchmark_rank", "pinterest").value(), 1.0);
    near(self::of(&found, "benchmark_rank", "x").value(), 2.0);
    assert!(!found.iter().any(|it| it.measure.starts_with("benchmark")
        && it.subject.channel.as_deref() == Some("instagram")));
    let page = page(&found);
    let heading = "Networks you are not on: benchmark, not your audience";
    assert!(page.blocks.contains(&Block::Heading(heading.to_owned())));
    assert!(
        page.answer.starts_with("Instagram deserves"),
        "{}",
        page.answer
    );
}

#[test]
fn costs_and_hours_of_the_workspace_become_two_series() {
    let config = "currency = \"EUR\"\nhourly_rate = 20\nmargin = 0.5\n[channels.instagram]\n\
                  cost = { \"2026-09\" = 100, \"2026-10\" = 350 }\nhours = { \"2026-10\" = 4 }\n";
    let tiktok = INSTAGRAM.replace("instagram", "tiktok");
    let files = [
        ("audiencefit.toml", config),
        ("profile.toml", PROFILE),
        ("exports/2026-10/instagram/followers.csv", INSTAGRAM),
        ("exports/2026-10/tiktok/followers.csv", tiktok.as_str()),
    ];
    let outcome = run(&files, &[], Flags::default()).unwrap_or_else(|it| panic!("{it:?}"));
    let declared: Vec<(&str, Vec<f64>)> = outcome
        .reading
        .canonical
        .series
        .iter()
        .filter(|it| it.is_declared())
        .map(|it| {
            (
                it.source,
                it.points.iter().map(|point| point.value).collect(),
            )
        })
        .collect();
    assert_eq!(
        declared,
        [
            ("workspace", vec![100.0, 350.0]),
            ("workspace-hours", vec![80.0])
        ]
    );
    // 350 and 4 hours at 20; September is not of the month. No export is read from it.
    near(of(&outcome.findings, "cost", "instagram").value(), 430.0);
    let mut of_numbers = outcome.findings.iter().filter(|it| it.section == "numbers");
    assert!(of_numbers.all(|it| it.measure != "total"));
}

#[test]
fn every_code_of_a_finding_has_its_text() {
    let texts = Texts::new(Lang::En);
    for reason in [
        "best",
        "best-grow",
        "second",
        "second-grow",
        "not-told-apart",
        "below",
        "does-not-pay",
        "few-in-profile",
        "share-not-compared",
        "reach-alone",
        "revenue-not-known",
        "people-not-known",
        "other-audience",
        "not-compared",
        "dimension-not-measured",
        "measured-otherwise",
    ] {
        assert!(texts.has(&format!("channels-do-{reason}")), "{reason}");
    }
    for by in [
        "net",
        "net-with-goods",
        "revenue",
        "people-per-cost",
        "people",
    ] {
        for part in ["number", "column", "chart-by", "method"] {
            assert!(texts.has(&format!("channels-{part}-{by}")), "{part} {by}");
        }
    }
    for step in ["month", "cost", "revenue", "measure"] {
        assert!(texts.has(&format!("channels-settle-{step}")), "{step}");
    }
    let (findings, options) = (Vec::new(), Options::default());
    let input = LayoutInput {
        findings: &findings,
        texts: &texts,
        month: month(),
        brand: "Trailhead",
        options: &options,
    };
    let section = sections::find("channels").unwrap();
    assert!((section.lay_out)(&input).is_none());
}

/// A census counts children, who are on no network: of 400 people from 13 on 100 are of the declared ages,
/// and 100 people are what it has of them; with 130 children below 13, whether in a band of their own or as
/// ten of the 15 years of a band from 3 to 17.
#[test]
fn children_of_a_population_are_no_part_of_it() {
    for young in ["0-12,130\nage,ES,13-17,100", "3-17,300"] {
        let rows = format!(
            "dimension,country,label,people,network\nage,ES,{young}\nage,ES,18-24,100\n\
             age,ES,25-40,100\nage,ES,41+,100\n"
        );
        let rows: String = rows
            .lines()
            .enumerate()
            .map(|(line, text)| match line {
                0 => format!("{text}\n"),
                _ => format!("{text},pinterest\n"),
            })
            .collect();
        let profile = "[[profile]]\nname = \"A\"\nage = { from = 25, to = 40 }\n";
        let files = [("baseline.csv", rows.as_str()), ("profile.toml", profile)];
        let outcome = run(&files, &["channels"], Flags::default());
        let outcome = outcome.unwrap_or_else(|it| panic!("{it:?}"));
        let found = &outcome.findings;
        near(of(found, "benchmark_share", "pinterest").value(), 0.25);
        near(of(found, "benchmark_people", "pinterest").value(), 100.0);
    }
}
