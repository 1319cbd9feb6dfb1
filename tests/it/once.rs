//! Several files that speak of the same days, orders and origins: each is counted once, in the month to
//! which it belongs, and every page says the same.

use std::fmt::Write as _;
use std::path::PathBuf;

use audiencefit::canonical::{MetricSeries, Part};
use audiencefit::diag::Diagnostic;
use audiencefit::domain::{Currency, Date, Metric, Month};
use audiencefit::findings::Finding;
use audiencefit::pipeline::{self, Outcome, Reading};
use audiencefit::report::{Block, Table};
use audiencefit::settings::{Flags, Settings};
use audiencefit::world::Memory;

fn settings(month: Option<&str>) -> Settings {
    Settings {
        inputs: vec![PathBuf::from("in")],
        flags: Flags {
            month: month.and_then(Month::parse),
            ..Flags::default()
        },
        profile_optional: true,
        ..Settings::default()
    }
}

fn world(files: &[(&str, String)]) -> Memory {
    let mut world = Memory::new(Date::constant(2026, 12, 5));
    for (path, text) in files {
        world = world.with(format!("in/{path}"), text.as_str());
    }
    world
}

fn read_in(month: Option<&str>, files: &[(&str, String)]) -> Reading {
    pipeline::read(&settings(month), &world(files)).expect("bad input is a value, not an error")
}

fn read(files: &[(&str, String)]) -> Reading {
    read_in(None, files)
}

fn run(month: Option<&str>, files: &[(&str, String)]) -> Outcome {
    pipeline::run(&settings(month), &["numbers"], &world(files))
        .unwrap_or_else(|failure| panic!("{failure:?}"))
}

fn of(reading: &Reading, metric: Metric, part: &Part) -> Vec<f64> {
    let series = reading.canonical.series.iter();
    let own = series.filter(|series| series.metric == metric && series.part == *part);
    own.flat_map(|series: &MetricSeries| series.points.iter().map(|point| point.value))
        .collect()
}

fn whole(reading: &Reading, metric: Metric) -> Vec<f64> {
    of(reading, metric, &Part::Whole)
}

fn sum(values: &[f64]) -> f64 {
    values.iter().sum()
}

fn said<'r>(reading: &'r Reading, code: &str) -> Vec<&'r Diagnostic> {
    let all = reading.diagnostics.iter();
    all.filter(|diagnostic| diagnostic.code.id == code)
        .collect()
}

fn fate(reading: &Reading, file: &str) -> &'static str {
    let record = reading
        .canonical
        .inputs
        .iter()
        .find(|record| record.place.file.ends_with(file));
    record.map_or("not there", |record| record.fate.id())
}

/// The one number of a measure and segment.
fn found<'o>(outcome: &'o Outcome, measure: &str, segment: &str) -> Option<&'o Finding> {
    outcome.findings.iter().find(|finding| {
        finding.section == "numbers"
            && finding.measure == measure
            && finding.subject.segment.as_deref() == Some(segment)
    })
}

fn number(outcome: &Outcome, measure: &str, segment: &str) -> Option<f64> {
    found(outcome, measure, segment).and_then(Finding::value)
}

fn tables(outcome: &Outcome) -> Vec<&Table> {
    let blocks = outcome.report.sections.iter().flat_map(|it| &it.blocks);
    blocks
        .filter_map(|block| {
            if let Block::Table(table) = block {
                Some(table)
            } else {
                None
            }
        })
        .collect()
}

/// The cells of the row that begins with a word, in the first table that has one.
fn row<'o>(outcome: &'o Outcome, table: &str, first: &str) -> &'o [String] {
    let of_caption = tables(outcome)
        .into_iter()
        .filter(|it| it.caption.contains(table));
    let mut rows = of_caption.flat_map(|table| &table.rows);
    rows.find(|row| row[0] == first)
        .unwrap_or_else(|| panic!("{table}: no {first} in {:?}", tables(outcome)))
}

fn follows(days: &[(&str, u32)]) -> String {
    let mut text = "sep=,\n\"Instagram follows\"\n\"Date\",\"Primary\"\n".to_owned();
    for (day, value) in days {
        let _ = writeln!(text, "\"{day}T00:00:00\",\"{value}\"");
    }
    text
}

fn orders(rows: &[&str]) -> String {
    format!(
        "order_id,placed_at,value,currency,customer_id,country\n{}\n",
        rows.join("\n")
    )
}

/// A report of Google Analytics; the days as it writes them.
fn analytics(from: &str, to: &str, rows: &[&str]) -> String {
    format!(
        "# ----------------------------------------\n\
         # Traffic acquisition: Session source / medium\n\
         # Account: Trailhead\n\
         # Property: Trailhead Sneakers\n\
         # ----------------------------------------\n\
         # \n\
         # All Users\n\
         # Start date: {from}\n\
         # End date: {to}\n\
         Session source / medium,Sessions,Engaged sessions\n{}\n",
        rows.join("\n")
    )
}

fn ads(rows: &[&str]) -> String {
    format!(
        "\"Reporting starts\",\"Reporting ends\",\"Campaign name\",Reach,Impressions,\
         \"Amount spent (EUR)\"\n{}\n",
        rows.join("\n")
    )
}

#[test]
fn days_of_two_exports_are_taken_once() {
    let files = |third: u32| {
        [
            (
                "instagram/a/Follows.csv",
                follows(&[("2026-10-01", 4), ("2026-10-02", 5), ("2026-10-03", third)]),
            ),
            (
                "instagram/b/Follows.csv",
                follows(&[("2026-10-03", 6), ("2026-10-04", 7), ("2026-10-05", 8)]),
            ),
        ]
    };
    // 4 + 5 + 6 + 7 + 8
    let same = read(&files(6));
    let values = whole(&same, Metric::NewFollowers);
    assert_eq!((sum(&values), values.len()), (30.0, 5));
    assert_eq!(said(&same, "same-numbers-twice").len(), 1);
    assert!(said(&same, "numbers-differ").is_empty());
    // Both have three days; b has the later one, so that its 6 holds.
    let other = read(&files(9));
    let values = whole(&other, Metric::NewFollowers);
    assert_eq!((sum(&values), values.len()), (30.0, 5));
    assert_eq!(said(&other, "numbers-differ").len(), 1);
    assert!(said(&other, "same-numbers-twice").is_empty());
}

#[test]
fn the_month_of_days_around_its_end() {
    let month = |days: &[(&str, u32)]| {
        let reading = read(&[("instagram/Follows.csv", follows(days))]);
        reading.month.expect("a month").to_string()
    };
    let october = [("2026-10-30", 4), ("2026-10-31", 5)];
    assert_eq!(
        month(&[october[0], october[1], ("2026-11-02", 6)]),
        "2026-10"
    );
    assert_eq!(
        month(&[october[0], october[1], ("2026-11-08", 6)]),
        "2026-11"
    );
    assert_eq!(month(&[("2026-11-02", 6)]), "2026-11");
    // Days from the 3rd of October to the 2nd of November are October's.
    let late = analytics("20261003", "20261102", &["google / organic,300,200"]);
    let reading = read(&[("ga.csv", late)]);
    assert_eq!(reading.month.expect("a month").to_string(), "2026-10");
    // One list with a review of November: its reviews of October make it October.
    let reviews = "product,stars,written_at\na,5,2026-10-03\nb,2,2026-10-11\nc,4,2026-11-02\n";
    let reading = read(&[("reviews.csv", reviews.to_owned())]);
    assert_eq!(reading.month.expect("a month").to_string(), "2026-10");
}

#[test]
fn orders_of_two_files_are_counted_once() {
    let files = [
        (
            "a.csv",
            orders(&[
                "1,2026-10-01 10:00,10,EUR,c1,ES",
                "2,2026-10-02 10:00,20,EUR,c2,PT",
            ]),
        ),
        (
            "b.csv",
            orders(&[
                "2,2026-10-02 10:00,20,EUR,c2,PT",
                "3,2026-10-03 10:00,30,EUR,c1,PT",
            ]),
        ),
    ];
    let outcome = run(None, &files);
    // 10 + 20 + 30; c1 bought last for Portugal.
    assert_eq!(number(&outcome, "total", "orders;orders"), Some(3.0));
    assert_eq!(number(&outcome, "total", "revenue;orders;EUR"), Some(60.0));
    assert_eq!(number(&outcome, "total", "customers;orders"), Some(2.0));
    assert_eq!(number(&outcome, "orders_paid", "orders"), Some(3.0));
    assert_eq!(number(&outcome, "revenue_of_orders", "orders"), Some(60.0));
    // Two people are too few to be shown by country; they are there as read.
    assert_eq!(outcome.reading.canonical.tables[0].cells, []);
    let reading = read(&files);
    let customers = &reading.canonical.tables[0];
    let cells: Vec<_> = customers
        .cells
        .iter()
        .map(|cell| (format!("{}", cell.labels[0]), cell.count))
        .collect();
    assert_eq!(cells, [("PT".to_owned(), Some(2.0))]);
    assert_eq!(customers.total.map(|total| total.people), Some(2.0));
    let twice = said(&outcome.reading, "listed-twice");
    assert_eq!(twice.len(), 1);
    assert!(format!("{twice:?}").contains("Number(1.0)"), "{twice:?}");
    assert!(said(&outcome.reading, "same-numbers-twice").is_empty());
    // A list of orders does not know its first and last day: its sums are no part of anything.
    let revenue = found(&outcome, "total", "revenue;orders;EUR").expect("revenue");
    let basis = &revenue.estimate.as_ref().expect("a number").basis;
    assert_eq!(basis.known_share, None);
    assert_eq!(row(&outcome, "shops", "Own shop")[1..], ["3", "€60.00"]);
    let answer = &outcome.report.sections[0].answer;
    assert!(
        answer.contains("3 orders bringing €60.00"),
        "the headline says what counts: {answer}"
    );
}

#[test]
fn a_day_of_orders_may_stand_in_two_files() {
    let reading = read(&[
        ("a.csv", orders(&["1,2026-10-02 09:00,10,EUR,c1,ES"])),
        ("b.csv", orders(&["3,2026-10-02 18:00,30,EUR,c2,ES"])),
    ]);
    assert_eq!(whole(&reading, Metric::Revenue), [40.0]);
    assert_eq!(whole(&reading, Metric::Orders), [2.0]);
    assert_eq!(whole(&reading, Metric::Customers), [2.0]);
}

#[test]
fn places_of_sale_in_two_files_are_all_counted() {
    let list = |shop: &str, value: u32| {
        let rows: Vec<String> = (1..=3)
            .map(|n| format!("{n},2026-10-0{n},{value},EUR,{shop}"))
            .collect();
        format!(
            "order_id,placed_at,value,currency,sold_on\n{}\n",
            rows.join("\n")
        )
    };
    let outcome = run(
        None,
        &[
            ("etsy.csv", list("etsy", 10)),
            ("amazon.csv", list("amazon.es", 100)),
        ],
    );
    // 3 × 10 and 3 × 100
    assert_eq!(number(&outcome, "total", "revenue;orders;EUR"), Some(330.0));
    let listed = outcome.findings.iter();
    let listed = listed.filter(|finding| finding.measure == "revenue_of_orders");
    let listed: Vec<f64> = listed.filter_map(Finding::value).collect();
    assert!((sum(&listed) - 330.0).abs() < 1e-9, "{listed:?}");
}

/// A sale in the shop's list and again in that of its payments has two numbers.
#[test]
fn a_sale_in_two_sources_is_told() {
    let own = "order_id,placed_at,value,currency\n1001,2026-10-03,50,EUR\n1002,2026-10-04,60,EUR\n\
               1003,2026-10-05,70,EUR\n";
    let paid = |rows: &str| {
        format!(
            "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Status\n{rows}"
        )
    };
    let of = |rows: &str| {
        read(&[
            ("2026-10/shop/orders.csv", own.to_owned()),
            ("2026-10/shop/payments.csv", paid(rows)),
        ])
    };
    let reading = of(
        "ch_1,2026-10-03 09:00:00,50.00,0.00,eur,true,50.00,0.00,eur,Paid\n\
                      ch_2,2026-10-04 09:00:00,60.00,0.00,eur,true,60.00,0.00,eur,Paid\n\
                      ch_3,2026-10-09 09:00:00,60.00,0.00,eur,true,60.00,0.00,eur,Paid\n",
    );
    let said_of = said(&reading, "orders-in-two-sources");
    assert_eq!(said_of.len(), 1);
    // Two of three.
    let text = format!("{said_of:?}");
    assert!(
        text.contains("Number(2.0)") && text.contains("Number(3.0)"),
        "{text}"
    );
    let n_orders = reading.canonical.orders.iter().map(|list| list.rows.len());
    assert_eq!(n_orders.sum::<usize>(), 6);
    let reading = of(
        "ch_1,2026-10-03 09:00:00,50.00,0.00,eur,true,50.00,0.00,eur,Paid\n\
                      ch_2,2026-10-04 09:00:00,61.00,0.00,eur,true,61.00,0.00,eur,Paid\n",
    );
    assert!(said(&reading, "orders-in-two-sources").is_empty());
}

#[test]
fn two_shops_may_number_their_orders_alike() {
    let config = "[channels.shop]\nnetwork = \"shop\"\n[channels.shop_us]\nnetwork = \"shop\"\n";
    let list = |value: u32, currency: &str| {
        format!(
            "order_id,placed_at,value,currency\n1001,2026-10-03,{value},{currency}\n\
             1002,2026-10-20,{},{currency}\n",
            2 * value
        )
    };
    let reading = read(&[
        ("audiencefit.toml", config.to_owned()),
        ("2026-10/shop/orders.csv", list(10, "EUR")),
        ("2026-10/shop_us/orders.csv", list(100, "USD")),
    ]);
    let n_orders: Vec<usize> = reading
        .canonical
        .orders
        .iter()
        .map(|list| list.rows.len())
        .collect();
    assert_eq!(n_orders, [2, 2]);
    assert!(said(&reading, "listed-twice").is_empty());
}

#[test]
fn another_period_does_not_wipe_out_the_month() {
    let october = || analytics("20261001", "20261031", &["google / organic,300,200"]);
    let google = Part::From(audiencefit::domain::Origin::new("google / organic"));
    let of_october = |files: &[(&str, String)]| {
        let outcome = run(Some("2026-10"), files);
        number(&outcome, "total_from", "sessions;google-analytics")
    };
    let quarter = analytics("20260801", "20261031", &["google / organic,900,600"]);
    let later = analytics("20261025", "20261121", &["google / organic,280,200"]);
    for other in [quarter, later] {
        let files = [("m.csv", october()), ("q.csv", other)];
        assert_eq!(of_october(&files), Some(300.0));
        let reading = read_in(Some("2026-10"), &files);
        assert_eq!(of(&reading, Metric::Sessions, &google).len(), 2);
        // That the other one is not of October is told, whatever its length.
        assert_eq!(said(&reading, "longer-than-month").len(), 1);
        assert_eq!(fate(&reading, "q.csv"), "other_month");
    }
}

#[test]
fn a_total_goes_before_a_few_days() {
    let month = ads(&["2026-10-01,2026-10-31,Boots,5000,9000,120"]);
    let mut days =
        "\"Reporting starts\",\"Reporting ends\",\"Campaign name\",Day,Reach,Impressions,\
                    \"Amount spent (EUR)\"\n"
            .to_owned();
    for day in [
        "2026-10-28",
        "2026-10-29",
        "2026-10-30",
        "2026-10-31",
        "2026-11-01",
        "2026-11-02",
    ] {
        let _ = writeln!(days, "2026-10-28,2026-11-02,Boots,{day},100,200,4");
    }
    let files = [("m.csv", month), ("d.csv", days)];
    let outcome = run(Some("2026-10"), &files);
    let total = |segment: &str| number(&outcome, "total", segment);
    assert_eq!(total("cost;meta-ads;EUR"), Some(120.0));
    assert_eq!(total("reach;meta-ads"), Some(5000.0));
    assert_eq!(said(&outcome.reading, "days-counted-together").len(), 1);
    assert!(said(&outcome.reading, "numbers-differ").is_empty());
    // The two days of November stand against nothing: 4 + 4.
    let november = run(Some("2026-11"), &files);
    assert_eq!(number(&november, "total", "cost;meta-ads;EUR"), Some(8.0));
}

#[test]
fn one_export_is_chosen_for_all_its_numbers() {
    // The largest of each metric would be a row that no export has.
    let reading = read(&[
        (
            "a.csv",
            analytics("20261001", "20261031", &["google / organic,412,200"]),
        ),
        (
            "b.csv",
            analytics("20261001", "20261031", &["google / organic,300,250"]),
        ),
    ]);
    let google = Part::From(audiencefit::domain::Origin::new("google / organic"));
    let row = (
        of(&reading, Metric::Sessions, &google),
        of(&reading, Metric::EngagedSessions, &google),
    );
    let exports = [(vec![412.0], vec![200.0]), (vec![300.0], vec![250.0])];
    assert!(exports.contains(&row), "{row:?}");
    assert_eq!(said(&reading, "numbers-differ").len(), 1);
}

#[test]
fn names_of_files_do_not_choose() {
    let one = || {
        analytics(
            "20261001",
            "20261031",
            &["instagram / referral,500,220", "google / organic,1412,220"],
        )
    };
    let other = || {
        analytics(
            "20261001",
            "20261031",
            &[
                "l.instagram.com / referral,412,220",
                "google / organic,1412,220",
            ],
        )
    };
    let visits = |files: &[(&str, String)]| {
        let outcome = run(None, files);
        // The two names of one origin are not added up, and what is left is told.
        assert_eq!(said(&outcome.reading, "numbers-differ").len(), 1);
        let of_instagram = outcome.findings.iter().find(|finding| {
            finding.measure == "total_from"
                && finding.subject.by.as_deref() == Some("instagram")
                && finding.subject.segment.as_deref() == Some("sessions;google-analytics")
        });
        of_instagram.and_then(Finding::value)
    };
    let first = visits(&[("b.csv", one()), ("c.csv", other())]);
    assert_eq!(first, visits(&[("b.csv", other()), ("c.csv", one())]));
    assert!(first == Some(500.0) || first == Some(412.0), "{first:?}");
}

#[test]
fn a_sum_that_reaches_into_another_month_says_so() {
    let weeks = ads(&[
        "2026-09-28,2026-10-04,Boots,1,70,7",
        "2026-10-05,2026-10-11,Boots,1,71,7",
        "2026-10-12,2026-10-18,Boots,1,72,7",
        "2026-10-19,2026-10-25,Boots,1,73,7",
        "2026-10-26,2026-11-01,Boots,1,74,7",
    ]);
    let lines: Vec<&str> = weeks.lines().collect();
    let files: Vec<(String, String)> = (1..=5)
        .map(|n| (format!("{n}.csv"), format!("{}\n{}\n", lines[0], lines[n])))
        .collect();
    let files: Vec<(&str, String)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.clone()))
        .collect();
    let outcome = run(Some("2026-10"), &files);
    // 70 + 71 + 72 + 73 + 74, of 35 days: 31 of the 35 days are in October and in the weeks.
    let total = found(&outcome, "total", "impressions;meta-ads").expect("a sum");
    assert_eq!(total.value(), Some(360.0));
    let basis = &total.estimate.as_ref().expect("a number").basis;
    assert!((basis.known_share.expect("known") - 31.0 / 35.0).abs() < 1e-12);
    let days = found(&outcome, "total_days", "impressions;meta-ads").expect("the days");
    assert_eq!(days.text.as_deref(), Some("2026-09-28..2026-11-01"));
    assert_eq!(
        row(&outcome, "Ads", "Meta Ads")[1],
        "360 (28 September–1 November)"
    );
}

#[test]
fn origins_of_two_shops_stand_apart() {
    let config = "[channels.shop_es]\nnetwork = \"shop\"\nfiles = [\"es*.csv\"]\n\
                  [channels.shop_us]\nnetwork = \"shop\"\nfiles = [\"us*.csv\"]\n";
    let rows = |n: u32| {
        // Twelve origins, the last two below the rows that are shown: 1 + 2.
        let mut rows: Vec<String> = (1..=11).map(|at| format!("site{at},{at},1")).collect();
        rows.push(format!("l.instagram.com / referral,{n},1"));
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        analytics("20261001", "20261031", &rows)
    };
    let outcome = run(
        None,
        &[
            ("audiencefit.toml", config.to_owned()),
            ("es.csv", rows(412)),
            ("us.csv", rows(50)),
        ],
    );
    let visits = |shop: &str, origin: &str| row(&outcome, shop, origin)[1].clone();
    assert_eq!(visits("shop es (", "Instagram"), "412");
    assert_eq!(visits("shop us (", "Instagram"), "50");
    // site1 and site2, and all: 1 + 2 + … + 11 = 66, and those from Instagram.
    assert_eq!(visits("shop us (", "Others, and not told"), "3");
    assert_eq!(visits("shop us (", "Together"), "116");
}

#[test]
fn money_of_one_shop_has_one_currency() {
    let config = "[[mapping]]\nfiles = [\"a.csv\"]\nnetwork = \"shop\"\nday = \"Day\"\n\
                  metrics = { revenue = \"Rev\" }\n\
                  [[mapping]]\nfiles = [\"b.csv\"]\nnetwork = \"shop\"\nday = \"Day\"\n\
                  metrics = { revenue = \"Rev\" }\ncurrency = \"EUR\"\n";
    let outcome = run(
        None,
        &[
            ("audiencefit.toml", config.to_owned()),
            (
                "a.csv",
                "Day,Rev\n2026-10-01,100.5\n2026-10-02,50.5\n".to_owned(),
            ),
            (
                "b.csv",
                "Day,Rev\n2026-10-01,100.5\n2026-10-02,50.5\n2026-10-03,1.5\n".to_owned(),
            ),
        ],
    );
    // 100.5 + 50.5 + 1.5, of three days.
    assert_eq!(
        row(&outcome, "shops", "Own shop")[1],
        "€152.50 (part)",
        "revenue that is no list of orders can be of a part"
    );
    let series = &outcome.reading.canonical.series;
    assert!(series.iter().all(|it| it.currency == Currency::new("EUR")));
}

#[test]
fn reactions_of_some_days_are_a_part() {
    let config = "[[mapping]]\nfiles = [\"*.csv\"]\nnetwork = \"threads\"\nday = \"Day\"\n\
                  metrics = { likes = \"Likes\" }\n";
    let mut text = "Day,Likes\n".to_owned();
    for day in 21..=31 {
        let _ = writeln!(text, "2026-10-{day},7");
    }
    let outcome = run(
        None,
        &[("audiencefit.toml", config.to_owned()), ("likes.csv", text)],
    );
    // 11 days of 7.
    assert_eq!(row(&outcome, "networks", "Threads")[1], "77 (part)");
}

#[test]
fn what_ads_claim_is_no_revenue_of_a_shop() {
    let text = "\"Reporting starts\",\"Reporting ends\",\"Campaign name\",Impressions,\
                \"Amount spent (EUR)\",\"Purchases conversion value\"\n\
                2026-10-01,2026-10-31,Boots,9000,120,300\n";
    let outcome = run(
        None,
        &[
            ("ads.csv", text.to_owned()),
            ("o.csv", orders(&["1,2026-10-02 09:00,10,EUR,c1,ES"])),
        ],
    );
    let table = |caption: &str| {
        tables(&outcome)
            .into_iter()
            .find(|table| table.caption.contains(caption))
            .expect("a table")
    };
    let at = |caption: &str, name: &str| {
        let mut heads = table(caption).columns.iter();
        heads.position(|(head, _)| head == name)
    };
    // Each in a table of its own, and the claim under a name of its own.
    let claimed = at("Ads", "Revenue the ad network claims").expect("a column");
    assert_eq!(row(&outcome, "Ads", "Meta Ads")[claimed], "€300.00");
    assert_eq!(at("Ads", "Revenue"), None);
    let sold = at("shops", "Revenue").expect("a column");
    assert_eq!(row(&outcome, "shops", "Own shop")[sold], "€10.00");
    assert!(table("Ads").note.contains("must not be added up"));
}

#[test]
fn followers_are_those_of_the_other_pages() {
    let config = "[channels.facebook]\nnetwork = \"facebook\"\nfollowers = { \"2026-10\" = 9800 }\n\
                  [channels.threads]\nnetwork = \"threads\"\nfollowers = { \"2026-10\" = 4100 }\n";
    let ages = |network: &str| {
        format!(
            "network,audience,period,dimension,value,share\n\
             {network},followers,2026-10,gender,female,60%\n\
             {network},followers,2026-10,gender,male,40%\n"
        )
    };
    let outcome = run(
        None,
        &[
            ("audiencefit.toml", config.to_owned()),
            ("facebook/ages.csv", ages("facebook")),
            ("threads/ages.csv", ages("threads")),
            ("instagram/Follows.csv", follows(&[("2026-10-01", 4)])),
        ],
    );
    assert_eq!(row(&outcome, "networks", "Facebook")[1], "9,800");
    assert_eq!(row(&outcome, "networks", "Threads")[1], "4,100");
}

#[test]
fn days_that_must_not_be_added_up_make_no_total() {
    let text = "sep=,\n\"Instagram reach\"\n\"Date\",\"Primary\"\n\
                \"2026-10-01T00:00:00\",\"90\"\n\"2026-10-02T00:00:00\",\"70\"\n";
    let outcome = run(None, &[("instagram/Reach.csv", text.to_owned())]);
    assert_eq!(number(&outcome, "total", "reach;meta-results"), None);
    let answer = &outcome.report.sections[0].answer;
    assert!(answer.contains("none that makes a total"), "{answer}");
}

#[test]
fn what_no_column_tells_was_not_given_back_is_not_known() {
    let refunds = |head: &str, row: &str| {
        let outcome = run(None, &[("o.csv", format!("{head}\n{row}\n"))]);
        number(&outcome, "refunds_of_orders", "orders")
    };
    let head = "order_id,placed_at,value,currency";
    assert_eq!(refunds(head, "1,2026-10-02 09:00,10,EUR"), None);
    // A column that says nothing was given back says zero.
    let head = format!("{head},refunded");
    assert_eq!(refunds(&head, "1,2026-10-02 09:00,10,EUR,0"), Some(0.0));
    assert_eq!(refunds(&head, "1,2026-10-02 09:00,10,EUR,4"), Some(4.0));
}
