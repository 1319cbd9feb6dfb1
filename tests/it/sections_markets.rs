//! Markets on hand-built canonical tables: every expected number is hand arithmetic, or from another
//! program where it says so.

use audiencefit::canonical::{
    AudienceTable, Canonical, Cell, Completeness, Listed, Order, OrderStatus, PersonKey,
};
use audiencefit::domain::{Audience, CountryCode, Date, Dimension, Label, Network, Unit};
use audiencefit::findings::{Finding, Interval, Verdict};
use audiencefit::profile::Profile;
use audiencefit::report::{Bar, Block, ChartKind, Section};

use crate::sections::{
    any, counts, land, lay_out, likely, measure, measure_all, month, near, profile, shares, table,
    with_people, within,
};

const COUNTRY: Dimension = Dimension::Country;

fn followers(cells: &[(&str, f64)]) -> AudienceTable {
    by_country("instagram", Audience::Followers, cells)
}

fn by_country(channel: &str, audience: Audience, cells: &[(&str, f64)]) -> AudienceTable {
    let cells: Vec<(Label, f64)> = cells.iter().map(|(code, n)| (land(code), *n)).collect();
    let mut table = counts(table(channel, &[COUNTRY]), &cells);
    table.audience = audience;
    table
}

fn top_list(mut table: AudienceTable, people: f64) -> AudienceTable {
    table.completeness = Completeness::TopList;
    with_people(table, people)
}

fn codes(codes: &[&str]) -> Vec<CountryCode> {
    let codes = codes.iter().filter_map(|code| CountryCode::new(code));
    codes.collect()
}

fn serving(served: &[&str], not_served: &[&str]) -> Profile {
    Profile {
        serves: codes(served),
        not_served: codes(not_served),
        ..profile(vec![any(Dimension::Gender, &["female"])])
    }
}

#[track_caller]
fn finding<'a>(
    found: &'a [Finding],
    measure: &str,
    audience: Audience,
    segment: Option<&str>,
) -> &'a Finding {
    get(found, measure, audience, segment).expect("the finding is there")
}

fn get<'a>(
    found: &'a [Finding],
    measure: &str,
    audience: Audience,
    segment: Option<&str>,
) -> Option<&'a Finding> {
    found.iter().find(|finding| {
        finding.section == "markets"
            && finding.measure == measure
            && finding.subject.audience == Some(audience)
            && finding.subject.segment.as_deref() == segment
    })
}

fn verdict(found: &[Finding], segment: &str) -> Option<Verdict> {
    finding(found, "market_share", Audience::Followers, Some(segment)).verdict
}

fn finds(found: &[Finding]) -> Vec<&str> {
    let mut finds: Vec<(f64, &str)> = found
        .iter()
        .filter(|finding| finding.section == "markets" && finding.measure == "find")
        .filter_map(|finding| Some((finding.value()?, finding.subject.segment.as_deref()?)))
        .collect();
    finds.sort_by(|a, b| a.0.total_cmp(&b.0));
    finds.into_iter().map(|(_, segment)| segment).collect()
}

fn page(found: &[Finding]) -> Option<Section> {
    let pages = lay_out(found);
    let page = pages.into_iter().find(|page| page.id == "markets");
    for block in page.iter().flat_map(|page| &page.blocks) {
        match block {
            Block::Table(table) => {
                assert!(!table.rows.is_empty(), "{}", table.caption);
                for row in &table.rows {
                    assert_eq!(row.len(), table.columns.len(), "{row:?}");
                }
            }
            Block::Chart(_) => assert!(!bars(block).is_empty(), "bars are drawn"),
            Block::Heading(text) | Block::Paragraph(text) | Block::Note(text) => {
                assert!(!text.trim().is_empty());
            }
            Block::Figures(figures) => assert!(!figures.is_empty()),
            Block::Actions(actions) => assert!(!actions.is_empty()),
        }
    }
    page
}

/// The bars of a block that is a chart of bars.
fn bars(block: &Block) -> &[Bar] {
    if let Block::Chart(chart) = block
        && let ChartKind::IntervalBars(bars) = &chart.kind
    {
        return &bars.bars;
    }
    &[]
}

fn text(page: &Section) -> String {
    let mut text = page.answer.clone();
    for block in &page.blocks {
        text.push('\n');
        match block {
            Block::Heading(more) | Block::Paragraph(more) | Block::Note(more) => {
                text.push_str(more);
            }
            Block::Actions(actions) => {
                for action in actions {
                    let parts = [&action.what, &action.number, &action.doubt, &action.effect];
                    text.push_str(&parts.map(String::as_str).join("\n"));
                }
            }
            Block::Table(table) => {
                for row in &table.rows {
                    text.push_str(&row.join(" | "));
                    text.push('\n');
                }
            }
            Block::Figures(_) | Block::Chart(_) => {}
        }
    }
    text
}

#[test]
fn demand_from_where_nothing_is_sold() {
    // 120 of 1000 followers are in Brazil: 12 %, Wilson 90 % 10.41 to 13.79 % (SciPy's normal quantile).
    let found = measure(
        vec![followers(&[("ES", 700.0), ("PT", 180.0), ("BR", 120.0)])],
        &[serving(&["ES", "PT"], &[])],
    );
    let brazil = finding(&found, "market_share", Audience::Followers, Some("BR"));
    assert_eq!(brazil.verdict, Some(Verdict::UnservedDemand));
    near(brazil.value(), 0.12);
    within(
        likely(brazil),
        0.104_114_217_958_283_88,
        0.137_936_446_903_934_08,
    );
    near(
        finding(&found, "market_people", Audience::Followers, Some("BR")).value(),
        120.0,
    );
    // Nobody else is where nothing is sold.
    let cannot = finding(&found, "cannot_buy", Audience::Followers, None);
    near(cannot.value(), 0.12);
    assert_eq!(cannot.verdict, Some(Verdict::CannotBuy));
    assert_eq!(finds(&found), ["BR"]);
    let page = page(&found).expect("there is a page");
    assert_eq!(
        page.answer,
        "12% (likely 10–14%) of your followers, about 120 people, are in Brazil, where you do not sell."
    );
    // Both sides of it are told: they cannot buy, and they may be a market.
    let text = text(&page);
    assert!(text.contains("Decide on Brazil"), "{text}");
    assert!(text.contains("does not make them worthless"), "{text}");
    assert!(text.contains("can never buy"), "{text}");
    assert!(
        text.contains("Brazil | 12% | no | might be a market"),
        "{text}"
    );
}

#[test]
fn a_list_of_what_is_not_served_leaves_the_others_served() {
    let table = || followers(&[("ES", 700.0), ("PT", 180.0), ("BR", 120.0)]);
    let found = measure(vec![table()], &[serving(&[], &["BR"])]);
    assert_eq!(verdict(&found, "BR"), Some(Verdict::UnservedDemand));
    near(
        finding(&found, "cannot_buy", Audience::Followers, None).value(),
        0.12,
    );
    let found = measure(vec![table()], &[serving(&[], &["AR"])]);
    assert_eq!(verdict(&found, "BR"), Some(Verdict::NoBaseline));
    // Of a complete table nobody is in Argentina: that is no find, and no market.
    near(
        finding(&found, "cannot_buy", Audience::Followers, None).value(),
        0.0,
    );
    assert!(finds(&found).is_empty());
}

#[test]
fn the_sum_of_those_who_cannot_buy_holds_what_lists_leave_out() {
    let list = || {
        let listed = followers(&[("ES", 6000.0), ("PT", 2000.0), ("BR", 800.0), ("MX", 400.0)]);
        top_list(listed, 10_000.0)
    };
    // 80 % are in Spain and Portugal. Italy is served too and not in the list: at most 4 %, as much as the
    // last that it shows. So 20 % cannot buy, and at least 16 % less chance (Wilson 90 % of 8000 of 10,000
    // reaches 0.666 points down and 0.650 up; above, sqrt(4² + 0.650²) points).
    let found = measure(vec![list()], &[serving(&["ES", "PT", "IT"], &[])]);
    let cannot = finding(&found, "cannot_buy", Audience::Followers, None);
    near(cannot.value(), 0.2);
    within(
        likely(cannot),
        0.159_475_656_033_959_3,
        0.206_660_169_421_381_66,
    );
    near(
        finding(&found, "cannot_buy_people", Audience::Followers, None).value(),
        2000.0,
    );
    // Where only Brazil and Argentina are not served, Argentina is at most 4 %.
    let found = measure(vec![list()], &[serving(&[], &["BR", "AR"])]);
    let cannot = finding(&found, "cannot_buy", Audience::Followers, None);
    near(cannot.value(), 0.08);
    within(
        likely(cannot),
        0.075_650_383_607_363_12,
        0.120_260_989_636_937_18,
    );
    // 10,000 less those listed.
    near(
        finding(&found, "rest", Audience::Followers, None).value(),
        0.08,
    );
}

#[test]
fn a_country_that_a_list_leaves_out_is_bounded_and_not_zero() {
    let listed = followers(&[("ES", 6000.0), ("PT", 2000.0), ("FR", 300.0)]);
    let found = measure(
        vec![top_list(listed, 10_000.0)],
        &[serving(&["ES", "PT", "FR", "IT"], &[])],
    );
    let italy = finding(&found, "market_share", Audience::Followers, Some("IT"));
    assert_eq!(italy.verdict, Some(Verdict::ServedAbsent));
    assert!(italy.text.as_deref().unwrap().contains("at_most"));
    // At most 3 %, and chance: sqrt(3² + 0.027²) points (Wilson 90 % of 0 of 10,000 reaches 0.027 %).
    let most = (0.03_f64.powi(2) + 0.000_270_481_165_554_848_8_f64.powi(2)).sqrt();
    within(likely(italy), 0.0, most);
    // Nobody can say so of France: 3 % are there.
    assert_eq!(verdict(&found, "FR"), None);
    let page = page(&found).unwrap();
    assert!(
        page.answer
            .starts_with("You sell in Italy, yet at most 3.0% of your followers are there."),
        "{}",
        page.answer
    );
    assert!(
        text(&page).contains("Italy | up to 3.0%"),
        "{}",
        text(&page)
    );

    // Where the last of the list is large, nobody knows.
    let listed = followers(&[("ES", 6000.0), ("PT", 2000.0)]);
    let found = measure(
        vec![top_list(listed, 10_000.0)],
        &[serving(&["ES", "PT", "IT"], &[])],
    );
    assert_eq!(verdict(&found, "IT"), None);

    // In a complete table it is zero.
    let found = measure(
        vec![followers(&[("ES", 6000.0), ("PT", 4000.0)])],
        &[serving(&["ES", "PT", "IT"], &[])],
    );
    let italy = finding(&found, "market_share", Audience::Followers, Some("IT"));
    assert_eq!(italy.verdict, Some(Verdict::ServedAbsent));
    assert!(!italy.text.as_deref().unwrap().contains("at_most"));
}

fn buyers(cells: &[(&str, f64)]) -> AudienceTable {
    by_country("shop", Audience::Customers, cells)
}

#[test]
fn more_follow_than_buy() {
    // 250 of 1000 followers and 20 of 500 buyers are in Mexico. SciPy: P(Bin(270, 1200/1700) >= 250) is
    // 3.7353e-19; Newcombe 90 % of 0.25 - 0.04 is 0.18229 to 0.23615.
    let found = measure(
        vec![
            followers(&[("ES", 600.0), ("MX", 250.0), ("PT", 150.0)]),
            buyers(&[("ES", 400.0), ("PT", 80.0), ("MX", 20.0)]),
        ],
        &[profile(vec![any(COUNTRY, &["ES"])])],
    );
    let mexico = finding(&found, "market_share", Audience::Followers, Some("MX"));
    assert_eq!(mexico.verdict, Some(Verdict::UnservedDemand));
    let p = mexico.test.unwrap().p_value;
    assert!((p / 3.735_242_746_515_471e-19 - 1.0).abs() < 1e-6, "{p}");
    let estimate = mexico.estimate.as_ref().unwrap();
    assert_eq!(estimate.basis.baseline.as_deref(), Some("customers"));
    let gap = finding(&found, "market_gap", Audience::Followers, Some("MX"));
    near(gap.value(), 0.21);
    // Never narrower than Newcombe's.
    let range = likely(gap).unwrap();
    assert!(range.low <= 0.182_293_931_679_964_24 + 1e-9 && range.low > 0.18);
    assert!(range.high >= 0.236_151_222_566_112_2 - 1e-9 && range.high < 0.24);
    // 15 % against 16 % of buyers is no gap; Spain is asked for.
    assert_eq!(verdict(&found, "PT"), Some(Verdict::Served));
    assert_eq!(verdict(&found, "ES"), Some(Verdict::Served));
    assert_eq!(finds(&found), ["MX"]);
    let page = page(&found).unwrap();
    assert_eq!(
        page.answer,
        "25% (likely 23–27%) of your followers, about 250 people, are in Mexico, but only 4.0% of \
         your customers."
    );
    let text = text(&page);
    assert!(text.contains("Compared with 500 customers."), "{text}");
    // Where it sells is not what it asks for.
    assert!(text.contains("and not where you sell"), "{text}");
    assert!(
        text.contains("Spain | 60% | 80% | you asked for it"),
        "{text}"
    );
    assert!(
        text.contains("Mexico | 25% | 4.0% | you have not said | might be a market"),
        "{text}"
    );
    // What buyers are is drawn as a mark beside the bar of followers.
    let marks = page.blocks.iter().flat_map(bars);
    let marks = marks
        .filter(|bar| bar.label == "Mexico")
        .map(|bar| (bar.value, bar.target))
        .next();
    assert_eq!(marks, Some((0.25, Some(0.04))));
}

#[test]
fn fewer_follow_than_buy_where_it_is_served() {
    // 30 of 1000 followers, 100 of 500 buyers: 3 % against 20 %, a lift of 0.15.
    let tables = || {
        vec![
            followers(&[("ES", 970.0), ("FR", 30.0)]),
            buyers(&[("ES", 400.0), ("FR", 100.0)]),
        ]
    };
    let found = measure(tables(), &[serving(&["ES", "FR"], &[])]);
    let france = finding(&found, "market_share", Audience::Followers, Some("FR"));
    assert_eq!(france.verdict, Some(Verdict::ServedAbsent));
    assert!(france.test.unwrap().p_value < 1e-6);
    let page = page(&found).unwrap();
    assert!(
        page.answer
            .ends_with("of your followers are there, while 20% of your customers are."),
        "{}",
        page.answer
    );
    // Nobody promised to sell there: then it is nothing.
    let found = measure(tables(), &[profile(vec![any(COUNTRY, &["ES"])])]);
    assert!(finds(&found).is_empty());
}

/// A sequence that looks random and is the same on every machine.
struct Draws(u64);

impl Draws {
    fn next(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn people(&mut self, of: u32, shares: &[(&'static str, f64)]) -> Vec<(&'static str, f64)> {
        let mut counts: Vec<(&str, f64)> = shares.iter().map(|(code, _)| (*code, 0.0)).collect();
        for _ in 0..of {
            let mut left = self.next();
            let place = shares.iter().position(|(_, share)| {
                left -= share;
                left < 0.0
            });
            counts[place.unwrap_or(0)].1 += 1.0;
        }
        counts
    }
}

#[test]
fn chance_is_no_market() {
    // Followers and buyers come from one and the same world, 300 and 200 of them.
    let world = [
        ("ES", 0.5),
        ("PT", 0.2),
        ("FR", 0.12),
        ("IT", 0.1),
        ("DE", 0.08),
    ];
    let mut draws = Draws(7);
    let mut with_finds = 0;
    for _ in 0..200 {
        let found = measure(
            vec![
                followers(&draws.people(300, &world)),
                buyers(&draws.people(200, &world)),
            ],
            &[profile(vec![any(COUNTRY, &["ES"])])],
        );
        with_finds += usize::from(!finds(&found).is_empty());
    }
    assert!(with_finds <= 20, "{with_finds} of 200");
    // One of them, as it is told.
    let found = measure(
        vec![
            followers(&[("ES", 520.0), ("PT", 480.0)]),
            buyers(&[("ES", 500.0), ("PT", 500.0)]),
        ],
        &[profile(vec![any(COUNTRY, &["ES"])])],
    );
    let page = page(&found).unwrap();
    assert!(
        page.answer.starts_with("No market stands out"),
        "{}",
        page.answer
    );
}

#[test]
fn without_buyers_visitors_stand_in() {
    let tables = || {
        vec![
            followers(&[("ES", 700.0), ("MX", 300.0)]),
            by_country("shop", Audience::Visitors, &[("ES", 950.0), ("MX", 50.0)]),
            // Who looks at the page on a network is no visitor of the shop.
            by_country("linkedin", Audience::Visitors, &[("MX", 5000.0)]),
        ]
    };
    let found = measure(tables(), &[profile(vec![any(COUNTRY, &["ES"])])]);
    let mexico = finding(&found, "market_share", Audience::Followers, Some("MX"));
    assert_eq!(mexico.verdict, Some(Verdict::UnservedDemand));
    let estimate = mexico.estimate.as_ref().unwrap();
    assert_eq!(estimate.basis.baseline.as_deref(), Some("visitors"));
    near(
        finding(&found, "market_share", Audience::Visitors, Some("MX")).value(),
        0.05,
    );
    let page = page(&found).unwrap();
    assert!(text(&page).contains("so visitors stand in for them"));
    // A few buyers are not enough to be compared with.
    let mut few = tables();
    few.push(buyers(&[("ES", 40.0), ("MX", 3.0)]));
    let found = measure(few, &[profile(vec![any(COUNTRY, &["ES"])])]);
    let page = self::page(&found).unwrap();
    assert!(
        text(&page).contains("Only 43 customers of known country are there and 100 are needed"),
        "{}",
        text(&page)
    );
}

#[test]
fn nothing_to_compare_with_is_said() {
    // Nobody says who buys, who visits, or where the shop sells.
    for profiles in [
        vec![],
        vec![profile(vec![any(Dimension::Gender, &["female"])])],
    ] {
        let found = measure(vec![followers(&[("ES", 700.0), ("MX", 300.0)])], &profiles);
        assert!(finds(&found).is_empty());
        assert_eq!(verdict(&found, "MX"), Some(Verdict::NoBaseline));
        let page = page(&found).unwrap();
        assert!(
            page.answer.starts_with("No market can be named yet"),
            "{}",
            page.answer
        );
        let text = text(&page);
        assert!(text.contains("there is nothing to compare with"), "{text}");
        assert!(text.contains("everywhere is assumed"), "{text}");
    }
    // Without places and languages there is no page.
    let genders = counts(
        table("instagram", &[Dimension::Gender]),
        &[
            (crate::sections::WOMEN, 700.0),
            (crate::sections::MEN, 300.0),
        ],
    );
    assert!(page(&measure(vec![genders], &[])).is_none());
}

#[test]
fn few_people_are_no_market_and_how_many_would_be_is_said() {
    let found = measure(
        vec![followers(&[("ES", 30.0), ("BR", 13.0)])],
        &[serving(&["ES"], &[])],
    );
    let brazil = finding(&found, "market_share", Audience::Followers, Some("BR"));
    assert_eq!(brazil.verdict, Some(Verdict::NotEnoughPeople));
    assert!(brazil.estimate.is_none());
    assert!(finds(&found).is_empty());
    let few = page(&found).unwrap();
    assert_eq!(
        few.answer,
        "There are too few people for a word on markets: 43 followers of known place, and 100 are \
         needed."
    );
    // 21 of 300 are 7 %, at least 4.94 % (Wilson 90 %): of 322 people they would be at least 5 % (SciPy).
    let found = measure(
        vec![followers(&[("ES", 279.0), ("BR", 21.0)])],
        &[serving(&["ES"], &[])],
    );
    assert_eq!(verdict(&found, "BR"), Some(Verdict::CannotBuy));
    near(
        finding(&found, "people_needed", Audience::Followers, Some("BR")).value(),
        322.0,
    );
    assert!(finds(&found).is_empty());
    assert!(text(&page(&found).unwrap()).contains("about 322 would tell"));
}

#[test]
fn views_are_nobody() {
    let mut views = by_country(
        "youtube",
        Audience::Viewers,
        &[("ES", 5000.0), ("BR", 5000.0)],
    );
    views.unit = Unit::Views;
    let found = measure(vec![views.clone()], &[serving(&["ES"], &[])]);
    let brazil = finding(&found, "market_share", Audience::Viewers, Some("BR"));
    near(brazil.value(), 0.5);
    assert_eq!(brazil.verdict, None);
    assert!(get(&found, "market_people", Audience::Viewers, Some("BR")).is_none());
    assert!(get(&found, "cannot_buy", Audience::Viewers, None).is_none());
    assert!(finds(&found).is_empty());
    assert!(
        page(&found)
            .unwrap()
            .answer
            .contains("only views are counted")
    );
    // Beside a network that counts people, views are left out and named.
    let people = by_country("tiktok", Audience::Viewers, &[("ES", 900.0), ("BR", 100.0)]);
    let found = measure(vec![views, people], &[serving(&["ES"], &[])]);
    near(
        finding(&found, "market_share", Audience::Viewers, Some("BR")).value(),
        0.1,
    );
    let left_out = finding(&found, "counted_in_views", Audience::Viewers, None);
    assert_eq!(left_out.text.as_deref(), Some("youtube"));
}

#[test]
fn audiences_are_never_added_up() {
    let mut subscribers = by_country("newsletter", Audience::Subscribers, &[("BR", 1000.0)]);
    subscribers.channel.network = Network::Newsletter;
    let found = measure(
        vec![followers(&[("ES", 900.0), ("BR", 100.0)]), subscribers],
        &[serving(&["ES"], &[])],
    );
    near(
        finding(&found, "market_share", Audience::Followers, Some("BR")).value(),
        0.1,
    );
    near(
        finding(&found, "market_share", Audience::Subscribers, Some("BR")).value(),
        1.0,
    );
    // One card for Brazil, with both numbers in it.
    assert_eq!(finds(&found), ["BR"]);
    let text = text(&page(&found).unwrap());
    assert!(text.contains("100% of your subscribers"), "{text}");
}

#[test]
fn a_share_of_nobody_knows_how_many_has_no_test() {
    let cells = [(land("ES"), 0.6), (land("MX"), 0.4)];
    let found = measure(
        vec![
            shares(table("instagram", &[COUNTRY]), &cells),
            buyers(&[("ES", 495.0), ("MX", 5.0)]),
        ],
        &[profile(vec![any(COUNTRY, &["ES"])])],
    );
    let mexico = finding(&found, "market_share", Audience::Followers, Some("MX"));
    assert_eq!(mexico.test, None);
    assert_eq!(mexico.verdict, Some(Verdict::UnservedDemand));
    assert!(mexico.text.as_deref().unwrap().contains("size_not_known"));
    // No number of people is made of it.
    assert!(get(&found, "market_people", Audience::Followers, Some("MX")).is_none());
    assert!(page(&found).is_some());
}

#[test]
fn languages_that_the_shop_does_not_speak() {
    let tongues = |cells: &[(&str, f64)]| {
        let cells: Vec<(Label, f64)> = cells
            .iter()
            .map(|(text, n)| (Label::Text((*text).to_owned()), *n))
            .collect();
        let table = counts(table("facebook", &[Dimension::Language]), &cells);
        with_people(table, 1000.0)
    };
    let own = Profile {
        speaks: vec!["de".to_owned(), "es".to_owned()],
        ..profile(vec![any(Dimension::Gender, &["female"])])
    };
    let found = measure(
        vec![tongues(&[
            ("es-ES", 700.0),
            ("pt-BR", 90.0),
            ("pt-PT", 60.0),
            ("en", 20.0),
        ])],
        std::slice::from_ref(&own),
    );
    // Two regions of one language are one: of 9 % and 6 % of people who may have both at least 9 % and at
    // most 15 %.
    let portuguese = finding(&found, "market_share", Audience::Followers, Some("pt"));
    assert_eq!(portuguese.verdict, Some(Verdict::UnservedDemand));
    let range = likely(portuguese).unwrap();
    assert!(range.low <= 0.09 && range.high >= 0.15 - 1e-9, "{range:?}");
    // German is spoken and nobody uses it.
    assert_eq!(verdict(&found, "de"), Some(Verdict::ServedAbsent));
    assert_eq!(verdict(&found, "en"), None);
    assert_eq!(finds(&found), ["pt", "de"]);
    let told = text(&page(&found).unwrap());
    assert!(told.contains("Offer your shop in Portuguese"), "{told}");
    // A language that the profile asks for is one that the shop speaks.
    let asks = profile(vec![any(Dimension::Language, &["pt"])]);
    let found = measure(vec![tongues(&[("es", 700.0), ("pt", 200.0)])], &[asks]);
    assert_eq!(finds(&found), ["es"]);
    // Without a word on languages none is missing.
    let found = measure(vec![tongues(&[("es", 700.0), ("pt", 200.0)])], &[]);
    assert!(finds(&found).is_empty());
}

#[test]
fn cities_are_not_put_beside_each_other() {
    let city = |channel: &str, audience: Audience, cells: &[(&str, f64)]| {
        let cells: Vec<(Label, f64)> = cells
            .iter()
            .map(|(text, n)| (Label::Text((*text).to_owned()), *n))
            .collect();
        let mut table = counts(table(channel, &[Dimension::City]), &cells);
        table.audience = audience;
        table
    };
    // One city under three names: no sum, and no order, of these lists is right.
    let found = measure(
        vec![
            city(
                "instagram",
                Audience::Followers,
                &[("Lisbon, Portugal", 500.0), ("Madrid, Spain", 300.0)],
            ),
            city("tiktok", Audience::Followers, &[("Lisboa", 400.0)]),
            city("shop", Audience::Visitors, &[("Madri", 300.0)]),
            followers(&[("ES", 700.0), ("PT", 300.0)]),
        ],
        &[],
    );
    assert!(found.iter().any(|finding| finding.section == "markets"));
    assert!(found.iter().all(|finding| {
        finding.section != "markets" || finding.subject.dimension != Some(Dimension::City)
    }));
    let text = text(&page(&found).unwrap());
    assert!(!text.contains("Madri") && !text.contains("Lisb"), "{text}");
}

#[test]
fn a_hidden_number_is_told_as_in_the_audience_section() {
    let cell = |code: &str, count: Option<f64>| Cell {
        labels: vec![land(code)],
        count,
        share: None,
        index: None,
        row: 1,
        at_most: false,
    };
    // Of 200 subscribers of the one list 120 are in Spain; Portugal and France hide the other 80 between
    // them: 40 each by the best guess. The other list has 150 in Spain and 50 in Portugal.
    let mut hiding = by_country("newsletter", Audience::Subscribers, &[]);
    hiding.channel.network = Network::Newsletter;
    hiding.by_person = true;
    hiding.completeness = Completeness::TopList;
    hiding.cells = vec![cell("ES", Some(120.0)), cell("PT", None), cell("FR", None)];
    let hiding = with_people(hiding, 200.0);
    let mut telling = by_country(
        "klaviyo",
        Audience::Subscribers,
        &[("ES", 150.0), ("PT", 50.0)],
    );
    telling.channel.network = Network::Newsletter;
    let found = measure(
        vec![hiding, telling],
        &[profile(vec![any(COUNTRY, &["ES", "PT"])])],
    );
    let share = |section: &str, measure: &str, segment: Option<&str>| {
        found
            .iter()
            .find(|finding| {
                finding.section == section
                    && finding.measure == measure
                    && finding.subject.audience == Some(Audience::Subscribers)
                    && finding.subject.channel.is_none()
                    && finding.subject.dimension == Some(COUNTRY)
                    && finding.subject.segment.as_deref() == segment
            })
            .and_then(|finding| finding.estimate.as_ref())
    };
    // (120 + 150) / 400 and (40 + 50) / 400; the other 40 are in the rest.
    for (segment, value) in [("ES", 0.675), ("PT", 0.225)] {
        let own = share("markets", "market_share", Some(segment)).unwrap();
        near(Some(own.value), value);
        let other = share("audience", "cell_share", Some(segment)).unwrap();
        near(Some(other.value), value);
        assert_eq!(own.likely, other.likely);
        assert_eq!(own.hard, other.hard);
    }
    let own = share("markets", "rest", None).unwrap();
    near(Some(own.value), 0.1);
    let other = share("audience", "rest", None).unwrap();
    near(Some(other.value), 0.1);
    assert_eq!((own.likely, own.hard), (other.likely, other.hard));
    // Of France it is known that it is there, and no number.
    assert!(get(&found, "market_share", Audience::Subscribers, Some("FR")).is_none());
}

#[test]
fn that_it_may_be_much_says_nothing() {
    // Mexico is 20 % of 1000 followers, and in no line of a list of subscribers whose last line is 30 %.
    let cut = by_country(
        "newsletter",
        Audience::Subscribers,
        &[("ES", 400.0), ("PT", 300.0)],
    );
    let mut cut = top_list(cut, 1000.0);
    cut.channel.network = Network::Newsletter;
    let found = measure(
        vec![
            followers(&[("ES", 500.0), ("PT", 300.0), ("MX", 200.0)]),
            cut,
        ],
        &[serving(&["ES", "PT"], &[])],
    );
    let text = text(&page(&found).unwrap());
    assert!(text.contains("Mexico | 20% | – | no"), "{text}");
    assert!(!text.contains("up to"), "{text}");
    assert!(!text.contains("of your subscribers"), "{text}");
}

#[test]
fn hardly_any_others_are_no_ratio() {
    // 200 of 1000 followers; 20 of 10,000 visitors are 0.2 %: a hundred times as many, give or take.
    let text_beside = |visitors: f64| {
        let found = measure(
            vec![
                followers(&[("ES", 800.0), ("MX", 200.0)]),
                by_country(
                    "shop",
                    Audience::Visitors,
                    &[("ES", 10_000.0 - visitors), ("MX", visitors)],
                ),
            ],
            &[profile(vec![any(COUNTRY, &["ES"])])],
        );
        assert_eq!(finds(&found), ["MX"]);
        text(&page(&found).unwrap())
    };
    let text = text_beside(20.0);
    assert!(
        text.contains("points: hardly any of your visitors are there."),
        "{text}"
    );
    assert!(!text.contains("times as many as your"), "{text}");
    // 20 % against 0.6 % are 33 times as many, against 5 % four times; drawn to 1, never more. One decimal
    // below ten, none above.
    for (visitors, most) in [(60.0, 33.0), (500.0, 4.0)] {
        let text = text_beside(visitors);
        let times = text.split("at least ").nth(1).unwrap();
        let times = times.split(' ').next().unwrap();
        let value: f64 = times.parse().unwrap();
        assert!((1.2..=most).contains(&value), "{times}");
        assert_eq!(times.contains('.'), value < 10.0, "{times}");
    }
    assert!(
        text.contains("Many in Mexico follow you, few visit"),
        "{text}"
    );
}

#[test]
fn a_small_part_of_an_audience_does_not_speak_for_it() {
    // 400 of 10,400 followers are 3.8 %: what they speak says little of the others.
    let tongues = counts(
        table("facebook", &[Dimension::Language]),
        &[
            (Label::Text("es".to_owned()), 200.0),
            (Label::Text("pt".to_owned()), 200.0),
        ],
    );
    let own = Profile {
        speaks: vec!["es".to_owned()],
        ..profile(vec![any(Dimension::Gender, &["female"])])
    };
    let others = followers(&[("ES", 10_000.0)]);
    let found = measure(
        vec![with_people(tongues.clone(), 400.0), others.clone()],
        std::slice::from_ref(&own),
    );
    near(
        finding(&found, "market_share", Audience::Followers, Some("pt")).value(),
        0.5,
    );
    assert!(finds(&found).is_empty());
    assert!(text(&page(&found).unwrap()).contains("Portuguese | 50% | no | –"));
    // 600 of 10,600 are 5.7 %.
    let found = measure(vec![with_people(tongues, 600.0), others], &[own]);
    assert_eq!(finds(&found), ["pt"]);
}

fn order(key: u8, country: &str, status: OrderStatus) -> Order {
    let day: Date = month().first_day();
    Order {
        key: PersonKey([key; 16]),
        customer: None,
        placed: day.at(12, 0, 0, 0),
        value: 10.0,
        refunded: 0.0,
        currency: None,
        status,
        country: CountryCode::new(country),
        origin: None,
        sold_on: None,
        is_first: None,
        items: None,
        row: u32::from(key),
    }
}

#[test]
fn orders_stand_for_buyers_where_nobody_counts_them() {
    let tables = vec![followers(&[("ES", 700.0), ("MX", 300.0)])];
    // 120 paid orders from Spain, 30 from Mexico; 50 that were cancelled do not count.
    let rows = (0..200_u8)
        .map(|key| match key {
            0..120 => order(key, "ES", OrderStatus::Paid),
            120..150 => order(key, "MX", OrderStatus::Paid),
            _ => order(key, "MX", OrderStatus::Void),
        })
        .collect();
    let shop = buyers(&[]);
    let canonical = Canonical {
        tables,
        orders: vec![Listed {
            place: shop.place.clone(),
            source: "orders",
            channel: shop.channel.clone(),
            rows,
        }],
        ..Canonical::default()
    };
    let own = [profile(vec![any(COUNTRY, &["ES"])])];
    let found = measure_all(&canonical, &own);
    let mexico = finding(&found, "market_share", Audience::Customers, Some("MX"));
    near(mexico.value(), 0.2);
    near(mexico.estimate.as_ref().unwrap().basis.people, 150.0);
    assert!(
        text(&page(&found).unwrap())
            .contains("Compared with 150 customers, counted by their orders")
    );
    // Where customers are counted by country, orders of the same shop are not taken as well.
    let mut both = canonical;
    both.tables.push(buyers(&[("ES", 200.0), ("MX", 200.0)]));
    let found = measure_all(&both, &own);
    near(
        finding(&found, "market_share", Audience::Customers, Some("MX")).value(),
        0.5,
    );
}

#[test]
fn an_index_is_no_share_and_an_upper_bound_no_number() {
    let mut table = followers(&[]);
    table.cells.push(Cell {
        labels: vec![land("BR")],
        count: None,
        share: None,
        index: Some(3.0),
        row: 1,
        at_most: false,
    });
    assert!(page(&measure(vec![table], &[serving(&["ES"], &[])])).is_none());
    let any_share = Interval {
        low: 0.0,
        high: 1.0,
    };
    let found = measure(
        vec![followers(&[("ES", 900.0), ("BR", 100.0)])],
        &[serving(&["ES"], &[])],
    );
    for finding in found.iter().filter(|finding| finding.section == "markets") {
        let Some(estimate) = &finding.estimate else {
            continue;
        };
        let is_share = matches!(finding.measure, "market_share" | "cannot_buy" | "rest");
        for range in estimate.likely.iter().chain(&estimate.hard) {
            assert!(range.low <= estimate.value && estimate.value <= range.high);
            assert!(!is_share || (range.low >= any_share.low && range.high <= any_share.high));
        }
    }
}
