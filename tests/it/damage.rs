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

/// A file as rows of cells; what stands above the first table and between tables is rows too.
struct Text {
    sep: bool,
    rows: Vec<Vec<String>>,
}

impl Text {
    fn of(bytes: &[u8]) -> Self {
        let text = match bytes {
            [0xff, 0xfe, rest @ ..] => {
                let units = rest
                    .chunks_exact(2)
                    .map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
                String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
            }
            _ => String::from_utf8(bytes.to_vec())
                .unwrap()
                .trim_start_matches('\u{feff}')
                .to_owned(),
        };
        let (sep, text) = match text.strip_prefix("sep=") {
            Some(rest) => (true, rest.split_once('\n').unwrap().1),
            None => (false, text.as_str()),
        };
        let of = |sign: char| text.matches(sign).count();
        let delimiter = if of('\t') > of(',') { '\t' } else { ',' };
        let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
        let mut in_quotes = false;
        let mut signs = text.chars().peekable();
        while let Some(sign) = signs.next() {
            match sign {
                '"' if in_quotes && signs.peek() == Some(&'"') => {
                    cell.push('"');
                    signs.next();
                }
                '"' => in_quotes = !in_quotes,
                '\r' if !in_quotes => {}
                '\n' if !in_quotes => {
                    row.push(std::mem::take(&mut cell));
                    rows.push(std::mem::take(&mut row));
                }
                sign if sign == delimiter && !in_quotes => row.push(std::mem::take(&mut cell)),
                sign => cell.push(sign),
            }
        }
        if !cell.is_empty() || !row.is_empty() {
            row.push(cell);
            rows.push(row);
        }
        Self { sep, rows }
    }

    /// As a program writes it: with this delimiter, and every line ended.
    fn written(&self, delimiter: char) -> String {
        let mut text = String::new();
        if self.sep {
            writeln!(text, "sep={delimiter}").unwrap();
        }
        for row in &self.rows {
            let cells: Vec<String> = row
                .iter()
                .map(|cell| {
                    if cell.contains([delimiter, '"', '\n', '\u{a0}']) {
                        format!("\"{}\"", cell.replace('"', "\"\""))
                    } else {
                        cell.clone()
                    }
                })
                .collect();
            text.push_str(&cells.join(&delimiter.to_string()));
            text.push('\n');
        }
        text
    }

    /// The rows of the last table: where its header is, and how wide it is.
    fn header(&self) -> (usize, usize) {
        let width = self.rows.iter().map(Vec::len).max().unwrap();
        let at = self
            .rows
            .iter()
            .rposition(|row| row.len() == width)
            .unwrap();
        let first = self.rows[..=at].iter().rposition(|row| row.len() != width);
        (first.map_or(0, |at| at + 1), width)
    }

    /// The last cell of the table that holds a number, but for those of its first column.
    fn last_number(&mut self) -> &mut String {
        let (header, _) = self.header();
        let numeric = |cell: &String| {
            !cell.is_empty()
                && cell.starts_with(|sign: char| sign.is_ascii_digit())
                && cell.trim_end_matches('%').parse::<f64>().is_ok()
        };
        let cells = self.rows[header + 1..]
            .iter_mut()
            .rev()
            .flat_map(|row| row.iter_mut().skip(1));
        cells.into_iter().find(|cell| numeric(cell)).unwrap()
    }
}

/// The number with a point between thousands as `\u{a0}`; other cells as they are.
fn with_blanks(cell: &str) -> String {
    let is_large = (4..=9).contains(&cell.len()) && cell.bytes().all(|sign| sign.is_ascii_digit());
    if !is_large || (1900..2100).contains(&cell.parse::<u32>().unwrap()) {
        return cell.to_owned();
    }
    let mut out = String::new();
    for (at, sign) in cell.chars().enumerate() {
        if at > 0 && (cell.len() - at).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(sign);
    }
    out
}

fn with_comma(cell: &str) -> String {
    let number = cell.trim_end_matches('%');
    let is_decimal = number.parse::<f64>().is_ok() && number.matches('.').count() == 1;
    let plain = number
        .bytes()
        .all(|sign| sign.is_ascii_digit() || matches!(sign, b'.' | b'-'));
    if is_decimal && plain {
        cell.replace('.', ",")
    } else {
        cell.to_owned()
    }
}

/// A damage, and whether it loses nothing.
struct Damage {
    name: &'static str,
    is_harmless: bool,
    apply: fn(Text) -> String,
}

const DAMAGES: [Damage; 10] = [
    Damage {
        name: "blank line",
        is_harmless: true,
        apply: |mut text| {
            let (header, _) = text.header();
            let body = text.rows.len() - header - 1;
            text.rows.insert(header + 1 + body.div_ceil(2), Vec::new());
            text.written(',')
        },
    },
    Damage {
        name: "columns reversed",
        is_harmless: true,
        apply: |mut text| {
            let (header, width) = text.header();
            for row in &mut text.rows[header..] {
                if row.len() == width {
                    row.reverse();
                }
            }
            text.written(',')
        },
    },
    Damage {
        name: "semicolons and decimal commas",
        is_harmless: true,
        apply: |mut text| {
            for cell in text.rows.iter_mut().flatten() {
                *cell = with_comma(cell);
            }
            text.sep = false;
            text.written(';')
        },
    },
    Damage {
        name: "blanks between thousands",
        is_harmless: true,
        apply: |mut text| {
            for cell in text.rows.iter_mut().flatten() {
                *cell = with_blanks(cell);
            }
            text.written(',')
        },
    },
    Damage {
        name: "empty first column",
        is_harmless: false,
        apply: |mut text| {
            for row in &mut text.rows {
                row.insert(0, String::new());
            }
            text.written(',')
        },
    },
    Damage {
        name: "total typed below",
        is_harmless: false,
        apply: |mut text| {
            let (header, width) = text.header();
            let mut total = vec!["Total".to_owned()];
            for column in 1..width {
                let cells = text.rows[header + 1..]
                    .iter()
                    .filter_map(|row| row.get(column));
                let numbers: Vec<f64> = cells.filter_map(|cell| cell.parse().ok()).collect();
                total.push(if numbers.is_empty() {
                    String::new()
                } else {
                    numbers.iter().sum::<f64>().to_string()
                });
            }
            text.rows.push(total);
            text.written(',')
        },
    },
    Damage {
        name: "rows twice",
        is_harmless: false,
        apply: |mut text| {
            let (header, _) = text.header();
            let rows: Vec<_> = text.rows[header + 1..].to_vec();
            text.rows.extend(rows);
            text.written(',')
        },
    },
    Damage {
        name: "cut off",
        is_harmless: false,
        apply: |text| {
            let text = text.written(',');
            // Within a row, before its last delimiter.
            let is_within = |at: &usize| {
                text.is_char_boundary(*at)
                    && text[*at..].split('\n').next().unwrap().contains(',')
                    && !text[..*at].ends_with('\n')
            };
            let middle = text.len() * 6 / 10;
            let at = (middle..text.len()).find(is_within);
            let at = at.or_else(|| (0..middle).rev().find(is_within)).unwrap();
            text[..at].to_owned()
        },
    },
    Damage {
        name: "empty number",
        is_harmless: false,
        apply: |mut text| {
            text.last_number().clear();
            text.written(',')
        },
    },
    Damage {
        name: "number signs",
        is_harmless: false,
        apply: |mut text| {
            "#####".clone_into(text.last_number());
            text.written(',')
        },
    },
];

/// Exports of the sample: their folder and name, and the damages that are not tried on them.
const EXPORTS: &[(&str, &[&str])] = &[
    ("marketplaces/orders.csv", &[]),
    ("shop/orders_export.csv", &[]),
    ("shop/customers_export.csv", &["total typed below"]),
    (
        "shop/Demographic_details_Age.csv",
        &["total typed below", "empty number"],
    ),
    (
        "shop/Demographic_details_Country.csv",
        &["total typed below", "empty number"],
    ),
    (
        "shop/Orders over time - 2026-10-01 - 2026-10-31.csv",
        &["rows twice", "empty number"],
    ),
    ("outlet/wc-orders-report-export-1793606400.csv", &[]),
    ("pop-up/unified_payments.csv", &[]),
    (
        "klaviyo/Newsletter shop buyers.csv",
        &["total typed below", "rows twice"],
    ),
    ("facebook/Audience.csv", &[]),
    (
        "facebook/Follows.csv",
        &["columns reversed", "empty number"],
    ),
    (
        "meta_ads/Trailhead-Sneakers-Ads-Oct-1-2026-Oct-31-2026.csv",
        &["rows twice", "empty number"],
    ),
    (
        "tiktok/Business Suite followers.csv",
        &["columns reversed", "empty number"],
    ),
    (
        "pinterest/audience-insights-total-audience-2026-10-31.csv",
        &["columns reversed", "empty number"],
    ),
    (
        "x/account_overview_analytics.csv",
        &["columns reversed", "empty first column", "empty number"],
    ),
    (
        "google_ads/Campaign report.csv",
        &[
            "columns reversed",
            "empty first column",
            "rows twice",
            "semicolons and decimal commas",
        ],
    ),
    (
        "google_ads/Demographics(Gender_Age_2026.10.01-2026.10.31).csv",
        &["empty number"],
    ),
    // A row of the template without a value is told as a note, as the template hands such rows out.
    ("threads/insights.csv", &["empty number"]),
    ("creators/creators.csv", &[]),
];

#[test]
fn what_loses_nothing_changes_nothing_and_what_does_is_said() {
    let folder = project().join("sample-data/sneaker-shop/exports/2026-10");
    let mut problems = String::new();
    for (path, left_out) in EXPORTS {
        let bytes = std::fs::read(folder.join(path)).unwrap();
        let sound = read(path, &bytes);
        let (before, said) = (numbers(&sound.canonical), codes(&sound));
        assert!(!before.is_empty(), "{path}");
        for damage in &DAMAGES {
            if left_out.contains(&damage.name) {
                continue;
            }
            let text = (damage.apply)(Text::of(&bytes));
            let damaged = read(path, text.as_bytes());
            let after = numbers(&damaged.canonical);
            let new: Vec<_> = codes(&damaged).difference(&said).copied().collect();
            if after == before || !damage.is_harmless && !new.is_empty() {
                continue;
            }
            let gone = before.difference(&after).next();
            let come = after.difference(&before).next();
            writeln!(
                problems,
                "{path}: {}: {new:?} {gone:?} -> {come:?}",
                damage.name
            )
            .unwrap();
        }
    }
    assert!(problems.is_empty(), "{problems}");
}
