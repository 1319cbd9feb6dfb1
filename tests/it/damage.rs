//! What happens to exports on their way: opened in a spreadsheet program and saved again, edited by
//! hand, cut off. A change that loses nothing changes no number; one that does is said of the file.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use audiencefit::canonical::{Canonical, Order};
use audiencefit::diag::Severity;
use audiencefit::domain::{Date, Month, Network};
use audiencefit::pipeline::{self, Reading};
use audiencefit::settings::{Flags, Settings};
use audiencefit::world::Memory;

use crate::project;

/// Reads one file of October 2026.
fn read(path: &str, bytes: &[u8]) -> Reading {
    let world = Memory::new(Date::constant(2026, 11, 20)).with(path, bytes);
    let folder = path.split('/').next().unwrap();
    let settings = Settings {
        inputs: vec![PathBuf::from(folder)],
        flags: Flags {
            month: Month::parse("2026-10"),
            network: Network::from_id(folder),
            ..Flags::default()
        },
        ..Settings::default()
    };
    pipeline::read(&settings, &world).expect("bad input is a value, not an error")
}

/// The ids of warnings and errors.
fn codes(reading: &Reading) -> BTreeSet<&'static str> {
    let said = reading.diagnostics.iter();
    said.filter(|diagnostic| diagnostic.code.severity > Severity::Note)
        .map(|diagnostic| diagnostic.code.id)
        .collect()
}

/// Every number that was taken over, without the rows that it stood in.
fn numbers(canonical: &Canonical) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for table in &canonical.tables {
        for cell in &table.cells {
            let labels: Vec<String> = cell.labels.iter().map(ToString::to_string).collect();
            all.insert(format!(
                "{} {:?} {} {:?} {:?} {:?} {:?}",
                table.channel.name,
                table.dimensions,
                labels.join(", "),
                cell.count,
                cell.share,
                table.completeness,
                table.total.map(|total| total.people),
            ));
        }
    }
    for series in &canonical.series {
        for point in &series.points {
            all.insert(format!(
                "{} {} {:?} {:?} {} {}",
                series.channel.name,
                series.metric,
                series.part,
                series.currency,
                point.period,
                point.value
            ));
        }
    }
    let mut listed = |what: &str, n: usize| {
        if n > 0 {
            all.insert(format!("{n} {what}"));
        }
    };
    let orders: Vec<&Order> = canonical
        .orders
        .iter()
        .flat_map(|list| &list.rows)
        .collect();
    listed("orders", orders.len());
    let cents: f64 = orders.iter().map(|order| order.value * 100.0).sum();
    listed(
        "conversations",
        canonical
            .conversations
            .iter()
            .map(|list| list.rows.len())
            .sum(),
    );
    listed(
        "reviews",
        canonical.reviews.iter().map(|list| list.rows.len()).sum(),
    );
    listed(
        "posts",
        canonical.posts.iter().map(|list| list.rows.len()).sum(),
    );
    if !orders.is_empty() {
        all.insert(format!("{cents:.0} cents"));
    }
    all
}

fn orders(rows: &str) -> String {
    format!("order_id,placed_at,value,currency\n{rows}")
}

/// Orders, and what they are worth in cents.
fn worth(reading: &Reading) -> (usize, String) {
    let orders: Vec<&Order> = reading
        .canonical
        .orders
        .iter()
        .flat_map(|list| &list.rows)
        .collect();
    let value: f64 = orders.iter().map(|order| order.value).sum();
    (orders.len(), format!("{value:.2}"))
}

/// The days of October, as a spreadsheet that writes the day first saves `10/1/2026` and on.
fn exchanged(line: &dyn Fn(&str) -> String) -> String {
    (1..=31)
        .map(|day| {
            line(&if day <= 12 {
                format!("10.{day:02}.2026")
            } else {
                format!("10/{day}/2026")
            })
        })
        .collect()
}

#[test]
fn days_that_a_spreadsheet_exchanged_are_turned_back() {
    let mut order = 0;
    let mut rows = String::new();
    for line in exchanged(&|day| format!("{day},10,EUR\n")).lines() {
        order += 1;
        writeln!(rows, "{order},{line}").unwrap();
    }
    let reading = read("shop/orders.csv", orders(&rows).as_bytes());
    assert_eq!(codes(&reading), BTreeSet::from(["days-exchanged"]));
    // 31 days of 10 EUR, all of them in October.
    assert_eq!(worth(&reading), (31, "310.00".to_owned()));
    let placed = reading.canonical.orders.iter().flat_map(|list| &list.rows);
    assert!(placed.into_iter().all(|order| order.placed.month() == 10));

    let follows = exchanged(&|day| format!("\"{day} 00:00\",\"10\"\n"));
    let text = format!("sep=,\n\"Instagram follows\"\n\"Date\",\"Primary\"\n{follows}");
    let reading = read("instagram/Follows.csv", text.as_bytes());
    assert_eq!(codes(&reading), BTreeSet::from(["days-exchanged"]));
    let points: Vec<_> = reading
        .canonical
        .series
        .iter()
        .flat_map(|series| &series.points)
        .collect();
    assert_eq!(points.len(), 31);
    assert!(points.iter().all(|point| point.period.from.month() == 10));
}

#[test]
fn days_that_have_not_come_are_refused() {
    let text = orders("1,2028-02-29,50,EUR\n2,2026-10-03,60,EUR\n");
    let reading = read("shop/orders.csv", text.as_bytes());
    assert_eq!(codes(&reading), BTreeSet::from(["day-in-the-future"]));
    assert_eq!(worth(&reading), (1, "60.00".to_owned()));
    assert_eq!(reading.canonical.inputs[0].rejected, 1);
}

#[test]
fn amounts_that_may_be_a_thousand_times_as_much_are_refused() {
    for (values, currency) in [
        (["50", "12.345", "7.9"], "EUR"),
        (["1.250", "0.5", "3"], "EUR"),
        (["1500", "12.500", "7.9"], "JPY"),
    ] {
        let text = |currency: &str| {
            let [a, b, c] = values;
            orders(&format!(
                "1,2026-10-01,{a},{currency}\n2,2026-10-02,{b},{currency}\n3,2026-10-03,{c},{currency}\n"
            ))
        };
        let reading = read("shop/orders.csv", text(currency).as_bytes());
        assert_eq!(
            codes(&reading),
            BTreeSet::from(["number-ambiguous"]),
            "{values:?}"
        );
        assert_eq!(worth(&reading).0, 0, "{values:?}");
        // The Kuwaiti dinar has a thousand fils.
        let sum: f64 = values
            .iter()
            .map(|value| value.parse::<f64>().unwrap())
            .sum();
        let reading = read("shop/orders.csv", text("KWD").as_bytes());
        assert_eq!(worth(&reading), (3, format!("{sum:.2}")), "{values:?}");
    }
}

#[test]
fn people_come_whole() {
    let text = "channel,network,audience,period,dimension,value,count,total\n\
                t,threads,followers,2026-10,country,ES,1.2,4200\n\
                t,threads,followers,2026-10,country,PT,900,4200\n";
    let reading = read("threads/g.csv", text.as_bytes());
    assert_eq!(codes(&reading), BTreeSet::from(["number-unreadable"]));
    let cells: Vec<_> = reading
        .canonical
        .tables
        .iter()
        .flat_map(|table| &table.cells)
        .collect();
    assert_eq!(cells.len(), 1);
    assert_eq!(cells[0].count, Some(900.0));
}

#[test]
fn a_file_that_is_cut_off_says_so() {
    let text = orders("1,2026-10-03,1500,EUR\n2,2026-10-04,12");
    let reading = read("shop/orders.csv", text.as_bytes());
    assert_eq!(codes(&reading), BTreeSet::from(["cut-off-row"]));
    assert_eq!(worth(&reading), (1, "1500.00".to_owned()));
    // Many programs write no end of line behind the last row.
    let text = orders("1,2026-10-03,1500,EUR\n2,2026-10-04,12,EUR");
    let reading = read("shop/orders.csv", text.as_bytes());
    assert_eq!(codes(&reading), BTreeSet::new());
    assert_eq!(worth(&reading), (2, "1512.00".to_owned()));
    // Counts whose whole nothing says give no share.
    let text = "# ----\n# Demographic details: Age\n# Account: A\n# Property: p\n# ----\n# \n# All Users\n# Start date: 20261001\n# End date: 20261031\nAge,Active users,New users\n18-24,700,10\n25-34,";
    let reading = read("web/age.csv", text.as_bytes());
    assert!(
        codes(&reading).contains("table-cut-off"),
        "{:?}",
        codes(&reading)
    );
    assert!(reading.canonical.tables.is_empty());
}

#[test]
fn a_list_without_its_total_is_of_what_it_lists() {
    let header = "Geography,Views,Watch time (hours),Average view duration\n";
    let rows = "ES,600,30,0:03:00\nPT,300,15,0:03:00\n";
    let reading = read(
        "youtube/Table data.csv",
        format!("{header}{rows}").as_bytes(),
    );
    assert_eq!(codes(&reading), BTreeSet::from(["youtube-total-missing"]));
    let rows = "Total,1000,50,0:03:00\nES,600,30,0:03:00\nPT,,15,0:03:00\n";
    let reading = read(
        "youtube/Table data.csv",
        format!("{header}{rows}").as_bytes(),
    );
    assert_eq!(codes(&reading), BTreeSet::from(["youtube-number-missing"]));
}
