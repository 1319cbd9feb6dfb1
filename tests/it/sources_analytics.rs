//! Google Analytics: real files read in place, and files made by hand for everything else that is
//! known of its exports.
//!
//! The expected values were read in the files by eye; sums are worked out in the comments.

use std::fmt::Write as _;

use audiencefit::canonical::{Completeness, Fate, Part, PartKind};
use audiencefit::domain::{Audience, Base, Dimension, Gender, Label, Metric, Origin, Unit};
use audiencefit::sources::{Dating, SourceSeries};

use super::reading::{Around, Read, count, opened, read, read_file, real, utf16};

/// The metrics of a report on demographics.
const TEN: &str = "Active users,New users,Engaged sessions,Engagement rate,Engaged sessions per active user,Average engagement time per active user,Event count,Key events,User key event rate,Total revenue";

/// The comments of a report with a single table.
const REPORT: &str = "# ----------------------------------------
# Demographic details
# Account: Trailhead
# Property: Trailhead Sneakers
# ----------------------------------------
# 
# All Users
# Start date: 20261001
# End date: 20261031
";

fn around() -> Around {
    Around::on(2026, 10, 31)
}

/// A file as Google writes it: lines end in CRLF.
fn ga(text: &str) -> Read {
    read(
        "download.csv",
        text.replace('\n', "\r\n").as_bytes(),
        &around(),
    )
}

fn report(table: &str) -> Read {
    ga(&format!("{REPORT}{table}"))
}

fn fates(read: &Read) -> Vec<(&str, Fate)> {
    let blocks = read.output.blocks.iter();
    blocks
        .map(|block| (block.kind.as_str(), block.fate))
        .collect()
}

/// Rows, read, set aside, rejected of the only block.
fn account(read: &Read) -> (u32, u32, u32, u32) {
    assert_eq!(read.output.blocks.len(), 1, "{:?}", fates(read));
    let block = &read.output.blocks[0];
    (block.rows, block.read, block.set_aside, block.rejected)
}

fn group(name: &str) -> Part {
    Part::Named(PartKind::ChannelGroup, name.to_owned())
}

fn from(name: &str) -> Part {
    Part::From(Origin::new(name))
}

fn text(dimension: Dimension, label: &str) -> Part {
    Part::Cell(vec![(dimension, Label::Text(label.to_owned()))])
}

fn value(series: &SourceSeries) -> f64 {
    assert_eq!(series.points.len(), 1);
    series.points[0].value
}

fn near(found: f64, wanted: f64) {
    assert!((found - wanted).abs() < 1e-9, "{found}, not {wanted}");
}

// Real files.

#[test]
fn visitors_by_country() {
    let Some(bytes) = real("ga4/Demographic_details_Country.csv") else {
        return;
    };
    let read = read("Demographic_details_Country.csv", &bytes, &around());
    assert_eq!(read.source, "google-analytics");
    // 21 lines (the last has no end): nine comments, a header, eleven countries.
    assert_eq!(account(&read), (21, 11, 10, 0));
    assert!(read.codes().is_empty(), "{:?}", read.codes());
    let table = read.table(&[Dimension::Country]);
    assert_eq!(table.audience, Audience::Visitors);
    assert_eq!(table.unit, Unit::People);
    assert_eq!(
        table.period.map(|period| period.to_string()).as_deref(),
        Some("2026-02-02..2026-02-02")
    );
    // 5 + 4 + 2 + seven times 1 + 0 = 18 active users.
    let sum: f64 = table.cells.iter().filter_map(|cell| cell.count).sum();
    near(sum, 18.0);
    near(count(table, &["GB"]), 5.0);
    near(count(table, &["TR"]), 1.0);
    near(count(table, &["IS"]), 0.0);
    assert_eq!(table.cells[10].row, 21);
    // New users: 2 + 4 + 0 + 1 + 1 + 1 + 0 + 1 + 1 + 1 + 0 = 12.
    // Engaged sessions: 11 + 3 + 2 + 1 + 2 + 1 + 2 + 1 + 1 + 1 + 0 = 25.
    // Key events: 3 + 4 + 0 + 1 + 1 + 1 + 0 + 1 + 1 + 1 + 0 = 13. Revenue: one row only.
    let sum = |metric| -> f64 {
        let series = read.output.series.iter();
        series
            .filter(|series| series.metric == metric)
            .flat_map(|series| &series.points)
            .map(|point| point.value)
            .sum()
    };
    near(sum(Metric::NewVisitors), 12.0);
    near(sum(Metric::EngagedSessions), 25.0);
    near(sum(Metric::KeyEvents), 13.0);
    near(sum(Metric::Revenue), 8.19818);
    assert!(
        read.output
            .series
            .iter()
            .all(|series| series.currency.is_none() && series.dating == Dating::Dated)
    );
}

#[test]
fn an_overview_of_sales() {
    let Some(bytes) = real("ga4/Drive_sales_overview.csv") else {
        return;
    };
    let read = read("Drive_sales_overview.csv", &bytes, &around());
    // E-commerce revenue (0) is another reading of the money than total revenue (8.19818: a
    // purchase in the app); the total is taken.
    assert_eq!(
        fates(&read),
        [
            ("daily_series", Fate::Used),
            ("daily_series", Fate::SetAside),
            ("daily_series", Fate::Used),
            ("daily_series", Fate::Used),
            ("other_metrics", Fate::SetAside),
            ("web_items", Fate::SetAside),
            ("web_items", Fate::SetAside),
            ("web_items", Fate::SetAside),
            ("web_items", Fate::SetAside),
        ]
    );
    near(read.sum(Metric::Revenue), 8.19818);
    near(read.sum(Metric::Customers), 1.0);
    near(read.sum(Metric::NewCustomers), 1.0);
    assert_eq!(read.output.series.len(), 3);
    assert!(read.codes().is_empty(), "{:?}", read.codes());
}

#[test]
fn a_snapshot_of_2023() {
    let Some(bytes) = real("ga4/data-export_snapshot_2023.csv") else {
        return;
    };
    let read = read("data-export.csv", &bytes, &around());
    // Users a day: days 0, 16, 23 and 24 have 1, day 22 has 2, the others 0: 6 in 28 rows. They
    // are not 6 people: the table of countries counts 3.
    let users = read.series(Metric::Visitors, &Part::Whole);
    assert_eq!(users.points.len(), 28);
    near(read.sum(Metric::Visitors), 6.0);
    let day = |at: usize| (users.points[at].period.to_string(), users.points[at].value);
    assert_eq!(day(0), ("2023-09-23..2023-09-23".to_owned(), 1.0));
    // 22 days after 23 September is 15 October; 27 days after it is 20 October.
    assert_eq!(day(22), ("2023-10-15..2023-10-15".to_owned(), 2.0));
    assert_eq!(day(27), ("2023-10-20..2023-10-20".to_owned(), 0.0));
    // New users: days 0, 16 and 22 have 1.
    near(read.sum(Metric::NewVisitors), 3.0);
    near(read.sum(Metric::Revenue), 0.0);
    near(
        value(read.series(Metric::Sessions, &group("Organic Social"))),
        7.0,
    );
    near(
        value(read.series(Metric::NewVisitors, &group("Organic Social"))),
        3.0,
    );
    // `Country ID` and `Country` are both there with `IN`; one of them is taken.
    let table = read.table(&[Dimension::Country]);
    near(count(table, &["IN"]), 3.0);
    assert_eq!(read.codes(), ["ga4-table-twice"]);
    let kinds: Vec<&str> = read
        .output
        .blocks
        .iter()
        .map(|block| block.kind.as_str())
        .collect();
    assert_eq!(
        kinds[8..13],
        [
            "active_user_trend",
            "web_pages",
            "web_events",
            "web_events",
            "web_items"
        ]
    );
}

#[test]
fn an_exploration_of_single_visitors() {
    let Some(bytes) = real("ga4/exploration_2023_download.csv") else {
        return;
    };
    let read = read("download.csv", &bytes, &around());
    // Five comments, a blank line, a header, the totals and three app instances.
    assert_eq!(
        fates(&read),
        [
            ("preamble", Fate::SetAside),
            ("single_visitors", Fate::SetAside)
        ]
    );
    assert!(read.output.series.is_empty() && read.output.tables.is_empty());
    // The beginning of what the file has for every app instance.
    assert!(!format!("{:?}", read.output).contains("10000000"));
}

#[test]
fn traffic_of_2023() {
    let Some(bytes) = real("ga4/traffic_acquisition_2023.csv") else {
        return;
    };
    let read = read("data-export.csv", &bytes, &around());
    // One row, of direct visits: its first three numbers and its last two.
    let direct = group("Direct");
    near(value(read.series(Metric::Visitors, &direct)), 5.0);
    near(value(read.series(Metric::Sessions, &direct)), 10.0);
    near(value(read.series(Metric::EngagedSessions, &direct)), 4.0);
    near(value(read.series(Metric::KeyEvents, &direct)), 0.0);
    near(value(read.series(Metric::Revenue, &direct)), 0.0);
    assert_eq!(read.output.series.len(), 5);
    assert_eq!(
        read.output.series[0].points[0].period.to_string(),
        "2023-03-22..2023-04-18"
    );
    assert!(read.output.tables.is_empty());
}

// Reports on demographics.

#[test]
fn ages() {
    let read = report(&format!(
        "Age,{TEN}\nunknown,2100,1800,1400,0.6,0.67,41.5,9000,30,0.01,900.5\n18-24,1200,900,1100,0.7,0.92,61.2,8000,44,0.02,2100\n25-34,800,500,700,0.7,0.88,55,6000,20,0.02,1500.25\n65+,10,9,8,0.5,0.8,12,90,0,0,0"
    ));
    assert_eq!(account(&read), (14, 4, 10, 0));
    let table = read.table(&[Dimension::Age]);
    assert_eq!(table.completeness, Completeness::Suppressed);
    assert_eq!(table.base, Base::Everybody);
    assert_eq!(table.total_people, None);
    near(count(table, &["unknown"]), 2100.0);
    near(count(table, &["18-24"]), 1200.0);
    near(count(table, &["65+"]), 10.0);
    assert_eq!(read.codes(), ["ga4-thresholds"]);
    let unknown = Part::Cell(vec![(Dimension::Age, Label::Unknown)]);
    near(value(read.series(Metric::Revenue, &unknown)), 900.5);
}

#[test]
fn genders_without_those_unknown() {
    let text = format!(
        "\u{feff}{REPORT}Gender,{TEN}\nfemale,60,1,1,1,1,1,1,1,1,0\nmale,40,1,1,1,1,1,1,1,1,0\n"
    );
    let read = read("Demographic_details_Gender.csv", text.as_bytes(), &around());
    let table = read.table(&[Dimension::Gender]);
    near(count(table, &["female"]), 60.0);
    assert_eq!(table.base, Base::Unstated);
    let women = Part::Cell(vec![(Dimension::Gender, Label::Gender(Gender::Female))]);
    near(value(read.series(Metric::Visitors, &women)), 60.0);
}

#[test]
fn cities_with_rest_unknown_and_totals() {
    let read = report(&format!(
        "Town/City,{TEN}\n,1000,1,1,1,1,1,1,1,1,0\nVigo,\"1,200\",1,1,1,1,1,1,1,1,0\n"
    ));
    // A row without a label has fewer people than Vigo: it is no total.
    assert_eq!(account(&read), (12, 1, 10, 1));
    assert_eq!(read.codes(), ["label-not-understood"]);
    let table = read.table(&[Dimension::City]);
    near(count(table, &["Vigo"]), 1200.0);
    // A report of few rows is whole; a card of a snapshot has the largest rows.
    assert_eq!(table.base, Base::Everybody);
    assert_eq!(table.completeness, Completeness::Complete);
    let card = report("Town/City,Active users\nVigo,70\nPorto,20\nLugo,4\n");
    let card = card.table(&[Dimension::City]);
    assert_eq!(
        (card.base, card.completeness),
        (Base::Unstated, Completeness::TopList)
    );
    // 5000 rows: the file ends where Google Analytics ends it.
    let rows = (0..5000).fold(String::new(), |mut rows, at| {
        writeln!(rows, "Town {at},1,1,1,1,1,1,1,1,1,0").unwrap();
        rows
    });
    let long = report(&format!("Town/City,{TEN}\n{rows}"));
    assert_eq!(
        long.table(&[Dimension::City]).completeness,
        Completeness::TopList
    );

    let read = report(&format!(
        "City,{TEN}\n,1000,1,1,1,1,1,1,1,1,0\n(other),300,1,1,1,1,1,1,1,1,0\nVigo,250,1,1,1,1,1,1,1,1,0\n(not set),200,1,1,1,1,1,1,1,1,0\nPorto,50,1,1,1,1,1,1,1,1,0\n"
    ));
    assert_eq!(account(&read), (15, 4, 11, 0));
    let table = read.table(&[Dimension::City]);
    assert_eq!(table.total_people, Some(1000.0));
    assert_eq!(table.base, Base::Everybody);
    near(count(table, &["rest"]), 300.0);
    near(count(table, &["unknown"]), 200.0);
    assert_eq!(table.completeness, Completeness::TopList);
    // 300 + 250 + 200 + 50 of 1000.
    assert_eq!(read.output.blocks[0].coverage, Some(0.8));
    assert_eq!(read.codes(), ["ga4-rows-withheld"]);
    let words = ["Totals", "Grand total"];
    for word in words {
        let read = report(&format!(
            "City,Active users,Key events,Event count\nVigo,5,0,9\n{word},5,0,9\n"
        ));
        assert_eq!(account(&read), (12, 1, 11, 0), "{word}");
        assert_eq!(read.output.blocks[0].coverage, Some(1.0), "{word}");
    }
}

#[test]
fn languages_devices_and_interests() {
    let read = report(&format!(
        "Language,{TEN}\nSpanish,70,1,1,1,1,1,1,1,1,0\nPortuguese,20,1,1,1,1,1,1,1,1,0\n"
    ));
    near(count(read.table(&[Dimension::Language]), &["es"]), 70.0);
    let read = report(&format!(
        "Platform,{TEN}\n\"[\"\"iOS\"\"]\",70,1,1,1,1,1,1,1,1,0\nweb,20,1,1,1,1,1,1,1,1,0\n"
    ));
    near(count(read.table(&[Dimension::Device]), &["iOS"]), 70.0);
    let read = report(&format!(
        "Interests,{TEN}\nShoppers/Value Shoppers,700,1,1,1,1,1,1,1,1,0\nSports & Fitness/Running Enthusiasts,650,1,1,1,1,1,1,1,1,0\n"
    ));
    let table = read.table(&[Dimension::Interest]);
    near(count(table, &["Shoppers/Value Shoppers"]), 700.0);
    assert_eq!(table.completeness, Completeness::Suppressed);
    assert_eq!(table.base, Base::Unstated);
    assert_eq!(read.codes(), ["ga4-thresholds"]);
}

#[test]
fn two_dimensions_of_people() {
    // The columns stand in the order of the report; labels in the order of dimensions.
    let read = report(&format!(
        "Gender,Age,{TEN}\nfemale,18-24,60,1,1,1,1,1,1,1,1,0\nmale,18-24,40,1,1,1,1,1,1,1,1,0\nfemale,25-34,30,1,1,1,1,1,1,1,1,0\nunknown,unknown,5,1,1,1,1,1,1,1,1,0\nunknown,(not set),4,1,1,1,1,1,1,1,1,0\n"
    ));
    assert_eq!(account(&read), (15, 5, 10, 0));
    let table = read.table(&[Dimension::Age, Dimension::Gender]);
    near(count(table, &["18-24", "female"]), 60.0);
    // 5 unknown and 4 not set.
    near(count(table, &["unknown", "unknown"]), 9.0);
    assert_eq!(read.output.blocks[0].kind, "age_gender");
}

#[test]
fn people_of_days_and_sources_are_not_added() {
    let read = report(
        "Country,Date,Active users,Sessions,Event count\nSpain,20261001,10,12,40\nSpain,20261002,9,11,30\nPortugal,20261001,3,4,10\n",
    );
    assert!(read.output.tables.is_empty());
    assert_eq!(read.codes(), ["ga4-people-not-added"]);
    let spain = read
        .output
        .series
        .iter()
        .find(|series| series.metric == Metric::Visitors)
        .expect("a series");
    let days: Vec<(String, f64)> = spain
        .points
        .iter()
        .map(|point| (point.period.from.to_string(), point.value))
        .collect();
    assert_eq!(
        days,
        [
            ("2026-10-01".to_owned(), 10.0),
            ("2026-10-02".to_owned(), 9.0)
        ]
    );

    let read = report(
        "Session source / medium,Country,Active users,Sessions,Key events\nig / paid,Spain,10,12,1\nig / paid,Portugal,5,6,0.5\n",
    );
    assert_eq!(read.codes(), ["ga4-people-not-added"]);
    // 12 + 6 sessions, 1 + 0.5 key events; the 10 and 5 people may be the same.
    near(
        value(read.series(Metric::Sessions, &from("ig / paid"))),
        18.0,
    );
    near(
        value(read.series(Metric::KeyEvents, &from("ig / paid"))),
        1.5,
    );
    assert_eq!(read.output.series.len(), 2);
}

// Where visits come from.

#[test]
fn headers_of_traffic_acquisition() {
    for header in [
        "Session default channel group",
        "Session primary channel group (Default channel group)",
        "Session primary channel group (Default Channel Group)",
    ] {
        let read = report(&format!(
            "{header},Sessions,Engaged sessions,Engagement rate,Average engagement time per session,Events per session,Event count,Key events,Session key event rate,Total revenue\nOrganic Social,412,220,0.53,31.2,5.5,2266,12,0.029,840.5\nAI Assistant,8,6,0.75,80,4,32,0,0,0\n"
        ));
        assert_eq!(account(&read), (12, 2, 10, 0));
        assert!(read.codes().is_empty());
        let social = group("Organic Social");
        near(value(read.series(Metric::Sessions, &social)), 412.0);
        near(value(read.series(Metric::KeyEvents, &social)), 12.0);
        near(value(read.series(Metric::Revenue, &social)), 840.5);
        near(
            value(read.series(Metric::Sessions, &group("AI Assistant"))),
            8.0,
        );
    }
}

#[test]
fn of_first_sources_only_new_users_are_taken() {
    let read = report(
        "First user primary channel group (Default Channel Group),Total users,New users,Returning users,Event count,Key events,Total revenue\nOrganic Social,500,420,90,3000,9,700\n",
    );
    assert_eq!(read.codes(), ["ga4-first-user"]);
    assert_eq!(read.output.series.len(), 1);
    near(
        value(read.series(Metric::NewVisitors, &group("Organic Social"))),
        420.0,
    );
}

#[test]
fn sources_media_and_campaigns() {
    let read = report(
        "Session source / medium,Sessions,Ecommerce purchases,Purchase revenue\nl.instagram.com / referral,120,4,310.4\n(direct) / (none),90,2,150\n",
    );
    near(
        value(read.series(Metric::Orders, &from("l.instagram.com / referral"))),
        4.0,
    );
    near(
        value(read.series(Metric::Revenue, &from("(direct) / (none)"))),
        150.0,
    );
    // A source with its medium in a column of its own.
    let read = report("Session source,Session medium,Sessions\nig,paid,12\nig,social,30\n");
    near(
        value(read.series(Metric::Sessions, &from("ig / paid"))),
        12.0,
    );
    near(
        value(read.series(Metric::Sessions, &from("ig / social"))),
        30.0,
    );
    // A campaign may begin as a comment does.
    let read = report("Session campaign,Sessions,Key events\n#autumn,12,1\n(not set),30,0\n");
    assert_eq!(account(&read), (12, 2, 10, 0));
    let autumn = Part::Named(PartKind::Campaign, "#autumn".to_owned());
    near(value(read.series(Metric::Sessions, &autumn)), 12.0);
    // A medium alone names no source.
    let read = report("Session medium,Sessions\nreferral,12\n");
    assert_eq!(fates(&read), [("traffic_media", Fate::SetAside)]);
}

#[test]
fn an_exploration_with_a_grand_total() {
    let text = "# ----------------------------------------\n# Trailhead - GA4\n# Orders by source-Free form 1\n# 20261001-20261031\n# ----------------------------------------\n\nSession source / medium,Sessions,Transactions,Purchase revenue\n,210,6,460.4,Grand total\nl.instagram.com / referral,120,4,310.4\n(direct) / (none),90,2,150\n";
    // Explorations end their lines with LF.
    let read = read("download.csv", text.as_bytes(), &around());
    assert_eq!(
        fates(&read),
        [
            ("preamble", Fate::SetAside),
            ("traffic_sources", Fate::Used)
        ]
    );
    let block = &read.output.blocks[1];
    assert_eq!((block.rows, block.read, block.set_aside), (4, 2, 2));
    let instagram = from("l.instagram.com / referral");
    let orders = read.series(Metric::Orders, &instagram);
    near(value(orders), 4.0);
    assert_eq!(
        orders.points[0].period.to_string(),
        "2026-10-01..2026-10-31"
    );
    near(value(read.series(Metric::Revenue, &instagram)), 310.4);
}

// Files with several tables.

const SNAPSHOT: &str = "# ----------------------------------------
# Reports snapshot
# Account: Trailhead, Lda, 2019
# Property: Trailhead Sneakers
# ----------------------------------------
#  
# Start date: 20261001
# End date: 20261003
Nth day,Active users
0000,11
0001,12
0002,13

# Start date: 20260928
# End date: 20260930
Nth day,Active users
0000,1
0001,2
0002,3

# Where do your new users come from?
# Start date: 20261001
# End date: 20261003
First user primary channel group (Default channel group),New users
Organic Search,13
AI Assistant,8

#  
# Start date: 20261001
# End date: 20261003
Country ID,Active users
ES,14
PT,9

#  
# Start date: 20260928
# End date: 20260930
Country ID,Active users
ES,4
PT,2

# How well do you retain your users?
# Start date: 20261001
# End date: 20261003
Date,Week 0,Week 1
20260927,100,-1

#  
# Start date: 20261001
# End date: 20261003
Item name,Items purchased


#  
# Start date: 20261001
# End date: 20261003
Age,Active users

";

#[test]
fn a_snapshot_with_a_second_period() {
    let read = ga(SNAPSHOT);
    assert_eq!(
        fates(&read),
        [
            ("daily_series", Fate::Used),
            ("daily_series", Fate::SetAside),
            ("channel_groups", Fate::Used),
            ("country", Fate::Used),
            ("country", Fate::SetAside),
            ("retention", Fate::SetAside),
            ("web_items", Fate::SetAside),
            ("age", Fate::Empty),
        ]
    );
    assert_eq!(read.codes(), ["block-without-rows", "ga4-second-period"]);
    // The second period is named once, though two tables have it.
    let times = read
        .output
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code.id == "ga4-second-period");
    assert_eq!(times.count(), 1);
    // 11 + 12 + 13; 1 + 2 + 3 are of the other period.
    near(read.sum(Metric::Visitors), 36.0);
    near(count(read.table(&[Dimension::Country]), &["ES"]), 14.0);
    near(
        value(read.series(Metric::NewVisitors, &group("AI Assistant"))),
        8.0,
    );
}

#[test]
fn tables_without_blank_lines_between() {
    let text = SNAPSHOT.replace("\n\n", "\n").replace("\n\n", "\n");
    let read = ga(&text);
    assert_eq!(read.output.blocks.len(), 1);
    near(read.sum(Metric::Visitors), 36.0);
    near(count(read.table(&[Dimension::Country]), &["PT"]), 9.0);
    // Three days, two channel groups, two countries.
    assert_eq!(read.output.blocks[0].read, 7);
}

#[test]
fn segments() {
    let table = "Country,Active users,Event count,Key events\nSpain,5,6,0\n";
    let read = ga(&format!(
        "{}{table}",
        REPORT.replace("All Users", "Mobile traffic")
    ));
    assert_eq!(read.codes(), ["ga4-segment"]);
    // A second segment for the same days is not added to the first.
    let second = "# Mobile traffic\n# Start date: 20261001\n# End date: 20261031\n";
    let read = ga(&format!(
        "{REPORT}{table}\n{second}{}",
        table.replace(",5,", ",3,")
    ));
    assert_eq!(read.codes(), ["ga4-table-twice"]);
    near(count(read.table(&[Dimension::Country]), &["ES"]), 5.0);
}

#[test]
fn of_several_readings_of_a_metric_the_first_in_rank_is_taken() {
    let read = report(
        "Country,Total users,Active users,Users,Purchase revenue,Total revenue,Event count\nSpain,9,7,8,1.5,2.5,3\n",
    );
    near(count(read.table(&[Dimension::Country]), &["ES"]), 7.0);
    let revenue = read
        .output
        .series
        .iter()
        .find(|series| series.metric == Metric::Revenue);
    near(value(revenue.expect("revenue")), 2.5);
    // The better one of two tables, wherever it stands.
    let read = ga(
        "# ----------------------------------------\n# Overview\n# ----------------------------------------\n# Start date: 20261001\n# End date: 20261001\nNth day,Ecommerce revenue\n0000,4\n\n# Start date: 20261001\n# End date: 20261001\nNth day,Total revenue\n0000,5.25\n",
    );
    near(read.sum(Metric::Revenue), 5.25);
}

// What programs and languages do to files.

#[test]
fn files_saved_again_by_spreadsheets() {
    let table = "Country,Active users,New users,Engaged sessions,Total revenue\nSpain,1200,300,900,8.198\nPortugal,90,30,70,0\n";
    let lines = format!("{REPORT}{table}");
    let lines: Vec<String> = lines
        .lines()
        .map(|line| {
            let commas = 4_usize.saturating_sub(line.matches(',').count());
            format!("{line}{}", ",".repeat(commas))
        })
        .collect();
    let padded = lines.join("\n");
    let read_padded = ga(&padded);
    let spain = Part::Cell(vec![(
        Dimension::Country,
        audiencefit::domain::CountryCode::new("ES").map_or(Label::Unknown, Label::Country),
    )]);
    near(value(read_padded.series(Metric::Revenue, &spain)), 8.198);
    assert_eq!(account(&read_padded), (12, 2, 10, 0));
    // Semicolons and decimal commas: 1.234,5 proves the comma.
    let local = format!(
        "{REPORT}Country;Active users;New users;Engaged sessions;Total revenue\nSpain;1200;300;900;1.234,5\nPortugal;90;30;70;8,198\n"
    );
    let read = read("a.csv", local.as_bytes(), &around());
    near(value(read.series(Metric::Revenue, &spain)), 1234.5);
    // Nothing proves what 8.198 is between semicolons.
    let open = format!(
        "{REPORT}Country;Active users;New users;Engaged sessions;Total revenue\nSpain;1200;300;900;8.198\n"
    );
    let read = super::reading::read("a.csv", open.as_bytes(), &around());
    assert_eq!(fates(&read), [("country", Fate::Damaged)]);
    assert_eq!(read.codes(), ["number-ambiguous"]);
    // Unicode text of a spreadsheet.
    let tabs = format!(
        "{REPORT}{}",
        table.replace(',', "\t").replace("8.198", "8.1985")
    );
    let read = super::reading::read("a.txt", &utf16(&tabs), &around());
    near(count(read.table(&[Dimension::Country]), &["ES"]), 1200.0);
}

#[test]
fn a_blank_line_below_the_comments() {
    let read = ga(&format!(
        "{REPORT}\nCountry,Users,Sessions,Event count\nSpain,5,6,7\n"
    ));
    assert_eq!(
        fates(&read),
        [("preamble", Fate::SetAside), ("country", Fate::Used)]
    );
    let table = read.table(&[Dimension::Country]);
    assert_eq!(
        table.period.map(|period| period.to_string()).as_deref(),
        Some("2026-10-01..2026-10-31")
    );
}

#[test]
fn a_table_without_its_comments_has_no_days() {
    let read = ga("Country,Active users,New users,Engaged sessions\nSpain,5,6,7\n");
    assert_eq!(read.source, "google-analytics");
    assert_eq!(read.table(&[Dimension::Country]).period, None);
    assert!(
        read.output
            .series
            .iter()
            .all(|series| series.dating == Dating::Undated)
    );
    let read = ga("Nth day,Active users,New users,Engaged sessions\n0000,5,6,7\n");
    assert_eq!(fates(&read), [("daily_series", Fate::Damaged)]);
    assert_eq!(read.codes(), ["ga4-start-unknown"]);
}

#[test]
fn reports_in_korean() {
    let comments = "# ----------------------------------------\n# 방문 페이지\n# 계정: Trailhead\n# 속성: Trailhead\n# ----------------------------------------\n# \n# 모든 사용자\n# 시작일: 20261001\n# 종료일: 20261031\n";
    // The header of the landing pages is known from a program that reads such files.
    let text = format!(
        "\u{feff}{comments}방문 페이지 + 쿼리 문자열,세션수,참여 세션수,조회수\n/zapatillas,12,7,30\n"
    );
    let read = read("download.csv", text.as_bytes(), &around());
    assert_eq!(fates(&read), [("web_pages", Fate::SetAside)]);
    assert!(read.codes().is_empty());
    // Sessions by country: the countries tell the dimension.
    let read = ga(&format!(
        "{comments}국가,세션수,참여 세션수\nKR,12,7\nJP,3,2\n"
    ));
    assert_eq!(read.codes(), ["ga4-segment"]);
    let sessions = read.output.series.iter().map(|series| series.metric);
    assert_eq!(
        sessions
            .filter(|metric| *metric == Metric::Sessions)
            .count(),
        2
    );
    // Numbers without a known name are nobody's.
    let read = ga(&format!("{comments}국가,사용자\nKR,12\nJP,3\n"));
    assert_eq!(fates(&read), [("other_table", Fate::SetAside)]);
    assert_eq!(read.codes(), ["ga4-columns-unknown"]);
}

#[test]
fn a_report_in_an_unknown_language_is_told_by_its_ratio() {
    // Engaged sessions by active users: 90 / 60 = 1.5, 30 / 40 = 0.75, 8 / 5 = 1.6.
    let header = "Edad,a,b,c,d,e,f,g,h,i,j";
    let rows = "18-24,60,50,90,0.8,1.5,61,800,4,0.1,20\n25-34,40,30,30,0.7,0.75,41,400,2,0.1,0\nunknown,5,5,8,0.5,1.6,12,50,0,0,0\n";
    let read = report(&format!("{header}\n{rows}"));
    let table = read.table(&[Dimension::Age]);
    near(count(table, &["18-24"]), 60.0);
    near(count(table, &["unknown"]), 5.0);
    assert_eq!(read.codes(), ["ga4-by-shape", "ga4-thresholds"]);
    // Visitors and engaged sessions of three ages.
    assert_eq!(read.output.series.len(), 6);
    // One ratio that is another: nothing is taken.
    let read = report(&format!("{header}\n{}", rows.replace("1.6", "1.7")));
    assert!(read.output.tables.is_empty());
    assert_eq!(read.codes(), ["ga4-columns-unknown"]);
}

#[test]
fn a_word_that_is_english_by_chance_does_not_hide_the_shape() {
    // 9117 / 7013 = 1.30001…, 805 / 711 = 1.13220…, 402 / 333 = 1.20720….
    let rows = |names: [&str; 3]| {
        format!(
            "{},7013,3000,9117,0.6,1.3000142592328532,60.1,45585,3,0.1,5\n{},711,300,805,0.6,1.1322081575246132,60.1,4025,3,0.1,5\n{},333,200,402,0.6,1.2072072072072073,60.1,2010,3,0.1,5\n",
            names[0], names[1], names[2]
        )
    };
    for (header, names) in [
        (
            "Land,Aktive Nutzer,Neue Nutzer,Sitzungen mit Interaktionen,Engagement-Rate,Sitzungen mit Interaktionen pro aktivem Nutzer,Durchschnittliche Interaktionsdauer pro aktivem Nutzer,Ereignisanzahl,Schlüsselereignisse,Nutzer-Schlüsselereignisrate,Gesamtumsatz",
            ["Deutschland", "Österreich", "Schweiz"],
        ),
        (
            "País,Usuarios activos,Usuarios nuevos,Sesiones con interacción,Porcentaje de interacciones,Sesiones con interacción por usuario activo,Tiempo de interacción medio por usuario activo,Número de eventos,Eventos clave,Tasa de eventos clave de usuario,Ingresos totales",
            ["Alemania", "Austria", "Suiza"],
        ),
        (
            "국가,활성 사용자,새 사용자 수,참여 세션수,참여율,활성 사용자당 참여 세션수,활성 사용자당 평균 참여 시간,이벤트 수,주요 이벤트,사용자 주요 이벤트 비율,총수익",
            ["독일", "오스트리아", "스위스"],
        ),
    ] {
        let read = report(&format!("{header}\n{}", rows(names)));
        let table = read.table(&[Dimension::Country]);
        near(count(table, &["DE"]), 7013.0);
        near(count(table, &["CH"]), 333.0);
        assert_eq!(read.codes(), ["ga4-by-shape"], "{header}");
    }
    // Without the shape, what is known is read and the rest is said.
    let read = report(
        "국가,활성 사용자,새 사용자 수,참여 세션수,참여율\n대한민국,7000,3000,14000,0.6\n일본,700,300,700,0.5\n",
    );
    assert!(read.output.tables.is_empty());
    let engaged: Vec<f64> = read
        .output
        .series
        .iter()
        .filter(|series| series.metric == Metric::EngagedSessions)
        .map(|series| series.points[0].value)
        .collect();
    assert_eq!(engaged, [14_000.0, 700.0]);
    assert_eq!(read.codes(), ["ga4-metrics-unknown"]);
}

// Damage.

#[test]
fn rows_that_cannot_be_read_are_refused_and_said() {
    for (row, code) in [
        ("Vigo,5,1", "label-not-understood"),
        ("25-34,-5,1", "number-negative"),
        ("25-34,5.5,1", "number-unreadable"),
        ("25-34,3.abr,1", "number-unreadable"),
        ("25-34,5,1,7,8", "ga4-row-too-long"),
    ] {
        let read = report(&format!(
            "Age,Active users,Event count,Key events\n18-24,5,1,0\n{row}\n"
        ));
        assert_eq!(account(&read), (12, 1, 10, 1), "{row}");
        assert!(read.codes().contains(&code), "{row}: {:?}", read.codes());
    }
    for row in ["0031,5", "-1,5", "1.5,5", "20261001,5"] {
        let read = report(&format!("Nth day,Sessions\n0000,4\n{row}\n"));
        assert_eq!(account(&read), (12, 1, 10, 1), "{row}");
        assert_eq!(read.codes(), ["day-unreadable"], "{row}");
    }
}

#[test]
fn tables_that_count_people_twice_are_not_used() {
    for (header, rows) in [
        ("Age", "18-24,5,1,1\n20-29,5,1,1\n"),
        ("Age", "18-24,5,1,1\n18-24,5,1,1\n"),
        ("Country", "Spain,5,1,1\nES,5,1,1\n"),
    ] {
        let read = report(&format!(
            "{header},Active users,Event count,Key events\n{rows}"
        ));
        assert_eq!(read.output.blocks[0].fate, Fate::Damaged, "{rows}");
        assert!(read.output.tables.is_empty() && read.output.series.is_empty());
        assert_eq!(read.codes(), ["labels-overlap"], "{rows}");
    }
}

#[test]
fn columns_that_stand_there_twice() {
    // By name and by code: one dimension.
    let read = report(
        "Country,Country ID,Active users,Event count,Key events\nSpain,ES,5,1,0\nPortugal,PT,3,1,0\n",
    );
    near(count(read.table(&[Dimension::Country]), &["PT"]), 3.0);
    // The device and its platform are two things of one dimension.
    let read =
        report("Device category,Platform,Active users,Event count,Key events\nmobile,web,5,1,0\n");
    assert_eq!(read.codes(), ["ga4-columns-unknown"]);
    let read = report("Country,Active users,Active users,Event count\nSpain,5,6,1\n");
    assert_eq!(read.codes(), ["column-twice"]);
    assert!(read.output.tables.is_empty() && read.output.series.is_empty());
}

#[test]
fn rows_below_a_blank_line_belong_to_the_table() {
    let read =
        report("Country,Active users,Event count,Key events\nSpain,5,1,1\n\nPortugal,5,1,1\n");
    assert_eq!(fates(&read), [("country", Fate::Used)]);
    near(count(read.table(&[Dimension::Country]), &["PT"]), 5.0);
    // What begins with no name is no row of it.
    let read = report("Country,Active users,Event count,Key events\nSpain,5,1,1\n\n,5,1,1\n");
    assert_eq!(
        fates(&read),
        [("country", Fate::Used), ("unknown", Fate::Unknown)]
    );
    assert_eq!(read.codes(), ["block-not-known"]);
}

#[test]
fn a_dimension_of_the_users_own_is_set_aside() {
    for text in [
        "Membership,Active users,Sessions,Event count\ngold,5,6,7\n",
        "Country,Date range,Active users,New users,Engaged sessions\nSpain,\"Oct 1 - Oct 31, 2026\",100,50,60\nSpain,\"Sep 1 - Sep 30, 2026\",70,30,40\n",
        "Comparison,Country,Active users,New users,Engaged sessions\nAll Users,Spain,5,6,7\nMobile,Spain,2,2,2\n",
    ] {
        let read = report(text);
        assert_eq!(fates(&read), [("other_table", Fate::SetAside)]);
        assert_eq!(read.codes(), ["ga4-column-unknown"], "{text}");
    }
}

#[test]
fn a_country_that_is_none_keeps_its_name() {
    let read = report("Country,Active users,Event count,Key events\nAtlantis,5,1,0\n");
    near(count(read.table(&[Dimension::Country]), &["Atlantis"]), 5.0);
    assert_eq!(read.codes(), ["country-unknown"]);
    let part = text(Dimension::Country, "Atlantis");
    near(value(read.series(Metric::Visitors, &part)), 5.0);
}

#[test]
fn single_visitors_stay_in_the_file() {
    for header in [
        "User ID",
        "Client ID",
        "Effective user ID",
        "App-instance ID",
    ] {
        let read = report(&format!(
            "{header},Country,Active users,Sessions,Event count\nsecret-7f3a,Spain,1,2,3\n"
        ));
        assert_eq!(fates(&read), [("single_visitors", Fate::SetAside)]);
        assert!(!format!("{:?}", read.output).contains("secret"), "{header}");
    }
    // Nor what stands in a column that nobody knows.
    let read = report("E-mail,Active users,Sessions,Event count\nsecret@example.org,1,2,3\n");
    assert!(!format!("{:?}", read.output).contains("secret"));
    let read = report("Session campaign,Sessions,secret@example.org\na,1,b\n");
    assert!(read.output.series.is_empty());
}

#[test]
fn lines_lost_doubled_or_moved_lose_no_row() {
    let lines: Vec<&str> = SNAPSHOT.lines().collect();
    for at in 0..lines.len() {
        let mut lost = lines.clone();
        lost.remove(at);
        let mut doubled = lines.clone();
        doubled.insert(at, lines[at]);
        let mut moved = lines.clone();
        moved.swap(at, lines.len() / 2);
        for changed in [lost, doubled, moved] {
            for file in opened("changed.csv", changed.join("\n").as_bytes()) {
                // The account of every block is checked on the way.
                let _ = read_file(&file, &around());
            }
        }
    }
}

#[test]
fn cut_files_are_read_or_refused_and_never_lost() {
    let whole = SNAPSHOT.replace('\n', "\r\n");
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        for file in opened("cut.csv", &whole.as_bytes()[..end]) {
            // The account of every block is checked on the way.
            let _ = read_file(&file, &around());
        }
    }
}

/// Two names of one country: 30 + 20 visitors, who are different people.
#[test]
fn one_country_under_two_names_is_added_up() {
    let read = report(
        "Country,Active users,New users,Engaged sessions,Engagement rate
Spain,500,400,300,0.5
Turkey,30,20,10,0.5
Türkiye,20,10,10,0.5
",
    );
    assert_eq!(read.codes(), ["ga4-rows-added"]);
    near(count(read.table(&[Dimension::Country]), &["TR"]), 50.0);
    // One name twice is a row twice: which is right is not known.
    let read = report(
        "Country,Active users,New users,Engaged sessions,Engagement rate
Spain,500,400,300,0.5
Spain,20,10,10,0.5
",
    );
    assert_eq!(read.codes(), ["labels-overlap"]);
    assert!(read.output.tables.is_empty());
}

/// Two places of one name: 500 + 3 visitors.
#[test]
fn two_places_of_one_name_are_added_up() {
    let read = report(
        "City,Active users,New users,Engaged sessions,Engagement rate
Vigo,500,400,300,0.5
Porto,300,200,100,0.5
Vigo,3,2,1,0.5
",
    );
    assert_eq!(read.codes(), ["ga4-rows-added"]);
    near(count(read.table(&[Dimension::City]), &["Vigo"]), 503.0);
    let part = text(Dimension::City, "Vigo");
    near(value(read.series(Metric::NewVisitors, &part)), 402.0);
    near(value(read.series(Metric::Visitors, &part)), 503.0);
}

#[test]
fn totals_in_other_languages_are_no_country() {
    let read = report(
        "Country,Active users,New users,Engaged sessions,Engagement rate
Spain,500,400,300,0.5
Portugal,300,200,100,0.5
Totales,800,600,400,0.5
",
    );
    let table = read.table(&[Dimension::Country]);
    assert_eq!(table.cells.len(), 2);
    assert_eq!(table.total_people, Some(800.0));
}

/// Metrics whose names begin as those of dimensions do.
#[test]
fn numbers_are_no_dimensions() {
    let read = report(
        "Session source / medium,Sessions,Items viewed,Items added to cart,Ecommerce purchases,Purchase revenue
google / organic,500,900,80,12,840.5
instagram / social,300,410,60,9,610
",
    );
    assert!(read.codes().is_empty(), "{:?}", read.codes());
    near(
        value(read.series(Metric::Sessions, &from("google / organic"))),
        500.0,
    );
    let read =
        report("Age,Active users,New users,Event value\n18-24,500,400,300\n25-34,300,200,100\n");
    near(count(read.table(&[Dimension::Age]), &["25-34"]), 300.0);
    // Hours, and numbers of items, are dimensions although they are numbers.
    for column in ["Hour", "Item ID", "Item list position", "App version"] {
        let read = report(&format!(
            "Country,{column},Active users\nSpain,1,500\nPortugal,2,300\n"
        ));
        assert!(read.output.tables.is_empty(), "{column}");
        assert_eq!(read.output.blocks[0].fate, Fate::SetAside, "{column}");
    }
}

#[test]
fn a_source_with_its_medium_says_more_than_one_without() {
    let read = report(
        "Session source,Session source / medium,Sessions,Key events
google,google / organic,50,1
google,google / cpc,40,1
",
    );
    assert!(read.codes().is_empty(), "{:?}", read.codes());
    near(
        value(read.series(Metric::Sessions, &from("google / cpc"))),
        40.0,
    );
}

#[test]
fn contacts_in_names_are_not_shown() {
    let head = REPORT.replace("All Users", "Friends of ana@example.org");
    let read = ga(&format!(
        "{head}Session campaign,Sessions,Key events,Total revenue
ana@example.org,50,1,100
Call Ana 600 123 456,40,1,90
autumn,30,2,80
"
    ));
    assert_eq!(read.codes(), ["ga4-segment", "names-withheld"]);
    // 50 + 40
    let hidden = Part::Named(PartKind::Campaign, "…".to_owned());
    near(value(read.series(Metric::Sessions, &hidden)), 90.0);
    let shown = format!("{:?}", read.output);
    assert!(!shown.contains("example.org") && !shown.contains("600 123"));
    let read = report(
        "Session source / medium,Sessions\nana@example.org / email,50\ngoogle / organic,30\n",
    );
    near(value(read.series(Metric::Sessions, &from("…"))), 50.0);
    assert!(!format!("{:?}", read.output).contains("example.org"));
    let read = report("City,Active users\nana@example.org,50\nVigo,30\n");
    assert_eq!(read.codes(), ["count-missing", "label-not-understood"]);
    assert!(!format!("{:?}", read.output).contains("example.org"));
}

/// The first column of most reports is named where something is said of it.
#[test]
fn columns_of_googles_are_named() {
    let read = report(
        "Session source / medium,Device category,Sessions,Total purchasers
google / organic,mobile,500,4
google / organic,desktop,100,4
",
    );
    assert_eq!(read.codes(), ["ga4-people-not-added"]);
    let said = format!("{:?}", read.output.diagnostics);
    assert!(said.contains("Session source / medium"), "{said}");
}

/// Without the men, six of seven visitors would be women, and all whose gender is known.
#[test]
fn a_row_without_people_leaves_no_shares() {
    for male in [",10", "#####,10", "1.2,10", "-3,10"] {
        let male = male.trim_start_matches(',');
        let male = if male == "10" { ",10" } else { male };
        let found = report(&format!(
            "Gender,Active users,New users\nfemale,600,10\nmale,{male}\nunknown,100,5\n"
        ));
        assert!(found.codes().contains(&"count-missing"), "{male}");
        assert!(found.output.tables.is_empty());
    }
    // A number that is not of people says nothing of them.
    let found = report("Gender,Active users,New users\nfemale,600,10\nmale,300,\nunknown,100,5\n");
    assert_eq!(found.output.tables.len(), 1);
    assert!(!found.codes().contains(&"count-missing"));
}
