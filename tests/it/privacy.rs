//! What stands in files about people gets into no record, no message and no line to paste.
//!
//! Every name, address and number of a person in these files holds `zyq` or the digits of one telephone
//! number, so that a search for them finds any leak.

use std::fmt::Write as _;

use std::path::PathBuf;

use audiencefit::diag::render;
use audiencefit::domain::{Date, Network};
use audiencefit::i18n::{Lang, Texts};
use audiencefit::pipeline::{self, Reading};
use audiencefit::settings::{Flags, Settings};
use audiencefit::world::Memory;

/// What must not be found, in lower case.
const SECRETS: [&str; 3] = ["zyq", "600 123", "600123"];

/// Reads these inputs of a world in memory.
fn read(inputs: &[&str], flags: Flags, files: &[(&str, &str)]) -> Reading {
    let mut world = Memory::new(Date::constant(2026, 11, 5));
    for (path, text) in files {
        world = world.with(*path, *text);
    }
    let settings = Settings {
        inputs: inputs.iter().map(PathBuf::from).collect(),
        flags,
        ..Settings::default()
    };
    pipeline::read(&settings, &world).expect("bad input is a value, not an error")
}

/// Everything of a reading that can get out: tables, records, messages in words, lines to paste.
fn all_of(reading: &Reading) -> String {
    let texts = Texts::new(Lang::default());
    let said = reading.diagnostics.iter();
    let said: Vec<String> = said
        .map(|diagnostic| {
            let paste = diagnostic.paste.as_deref().unwrap_or_default();
            render(diagnostic, &texts, false) + paste
        })
        .collect();
    let canonical = &reading.canonical;
    format!(
        "{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{}",
        canonical.tables,
        canonical.inputs,
        canonical.series,
        canonical.posts,
        canonical.orders,
        canonical.conversations,
        reading.diagnostics,
        said.join("\n")
    )
}

fn shows_nobody(reading: &Reading) {
    let all = all_of(reading).to_lowercase();
    for secret in SECRETS {
        assert!(!all.contains(secret), "{secret} in {all}");
    }
}

fn ids(reading: &Reading) -> Vec<&'static str> {
    let mut ids: Vec<&str> = reading.diagnostics.iter().map(|d| d.code.id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// One file in a folder.
fn read_one(name: &str, text: &str) -> Reading {
    read(&["in"], Flags::default(), &[(&format!("in/{name}"), text)])
}

const TABLE: &str = "channel,network,audience,period,dimension,value,share\n\
                     shop,shop,customers,2026-10,country,ES,60%\n";

#[test]
fn files_of_ours_are_no_inputs() {
    let key = "0123456789abcdef".repeat(4);
    let config = "[privacy]\ncustomer_key = \"keys/k.txt\"\n";
    let files = [
        ("in/audiencefit.toml", config),
        ("in/keys/k.txt", key.as_str()),
        ("in/a.csv", TABLE),
    ];
    // In the folder, and named directly.
    for inputs in [&["in"][..], &["in", "in/keys/k.txt", "in/audiencefit.toml"]] {
        let reading = read(inputs, Flags::default(), &files);
        let all = all_of(&reading);
        assert!(
            !all.contains("k.txt") && !all.contains("0123456789"),
            "{all}"
        );
        assert!(!all.contains("audiencefit.toml"), "{all}");
        assert_eq!(reading.canonical.inputs.len(), 1);
    }
    // A configuration and a profile of other names.
    let mut world = Memory::new(Date::constant(2026, 11, 5));
    for (path, text) in [
        ("in/sub/mine.toml", "[privacy]\ncustomer_key = \"k.txt\"\n"),
        ("in/sub/k.txt", key.as_str()),
        ("in/sub/who.toml", "zyq"),
        ("in/a.csv", TABLE),
    ] {
        world = world.with(path, text);
    }
    let settings = Settings {
        inputs: vec![PathBuf::from("in")],
        config: Some(PathBuf::from("in/sub/mine.toml")),
        profile: Some(PathBuf::from("in/sub/who.toml")),
        ..Settings::default()
    };
    let reading = pipeline::read(&settings, &world).expect("the table is sound");
    let files: Vec<&str> = reading
        .canonical
        .inputs
        .iter()
        .map(|record| record.place.file.as_str())
        .collect();
    assert_eq!(files, ["in/a.csv"]);
}

#[test]
fn unknown_tables_show_no_cell() {
    for (name, text) in [
        ("a.csv", "Zyqana Zyqkovac,Zyqcity,17\nZyqbea,Zyqtown,18\n"),
        ("b.csv", "name,country\nzyq@example.org,ES\nZyqbea,PT\n"),
        ("c.csv", "Zyqana zyq@example.org,Visits\nES,5\nPT,6\n"),
        (
            "d.json",
            r#"{"Zyqana Zyqkovac": {"Zyqbea": 5}, "zyq": [1, 2]}"#,
        ),
        (
            "e.json",
            r#"{"Zyqana": [{"Zyqbea": 5, "b": 6}], "list": [{"Zyqeva": 5, "c": 6}]}"#,
        ),
    ] {
        let reading = read_one(name, text);
        assert!(ids(&reading).contains(&"unknown-table"), "{name}");
        shows_nobody(&reading);
    }
    // The arrays are called by their numbers.
    let reading = read_one("e.json", r#"{"Zyqana": [{"a": 5, "b": 6}]}"#);
    let sheets: Vec<Option<&str>> = reading
        .canonical
        .inputs
        .iter()
        .map(|record| record.place.sheet.as_deref())
        .collect();
    assert_eq!(sheets, [Some("#1")]);
}

const THREAD: &str = r#"{"participants":[{"name":"Zyqana"},{"name":"Zyqbea"}],
 "messages":[{"sender_name":"Zyqana","timestamp_ms":1790928000000,"content":"zyq","type":"Generic"},
             {"sender_name":"Zyqbea","timestamp_ms":17,"content":"zyq","type":"Generic"}]}"#;
const CHAT: &str = r#"{"participants":["Zyqana"],"threadName":"Zyqana_3",
 "messages":[{"senderName":"Zyqana","text":"zyq","timestamp":1790928000000,"type":"text"}]}"#;

#[test]
fn paths_of_threads_name_nobody() {
    let files = [
        ("in/messages/inbox/zyqana_12/message_1.json", THREAD),
        ("in/Messages/Inbox/ZyqAna_13/message_1.json", THREAD),
        ("in/2026-10/zyqana_14/message_1.json", THREAD),
        ("in/messages/new_box/zyqana_15/message_1.json", THREAD),
        ("in/messages/zyqbox/zyqana_16/list.csv", "a,b\n1,2\n"),
        ("in/chats/Zyqana Zyqkovac_3.json", CHAT),
        (
            "in/messages/inbox/zyq_4/photos/zyqana.csv",
            "Country,Visits\nSpain,5\nItaly,6\n",
        ),
    ];
    for (path, text) in files {
        let reading = read(&["in"], Flags::default(), &[(path, text)]);
        assert!(!reading.canonical.inputs.is_empty(), "{path}");
        shows_nobody(&reading);
        let with_config = [(path, text), ("in/audiencefit.toml", "brand = \"Shop\"\n")];
        shows_nobody(&read(&["in"], Flags::default(), &with_config));
    }
    // The draft is for the folder above the names.
    let reading = read(&["in"], Flags::default(), &files[6..]);
    let draft = reading
        .diagnostics
        .iter()
        .find_map(|said| said.paste.clone());
    let draft = draft.expect("the table has a column of countries");
    assert!(draft.contains("files = [\"messages/inbox/**\"]"), "{draft}");
}

#[test]
fn refused_cells_are_shown_where_they_are_short() {
    // Reading of ages: a sentence, an address and a short word stand where a number belongs.
    let own = |label: &str| {
        format!(
            "network,audience,period,dimension,value,share\n\
             shop,customers,2026-10,age,{label},60%\nshop,customers,2026-10,age,25-34,40%\n"
        )
    };
    for label in [
        "zyq@example.org",
        "Zyqana Zyqkovac of Zyqtown street",
        "+34 600 123 456",
        "call 600123456",
    ] {
        shows_nobody(&read_one("a.csv", &own(label)));
    }
    assert!(all_of(&read_one("a.csv", &own("young"))).contains("young"));
    let posts = "Post id,Date,Post text,Link,Impressions,Likes,Engagements\n\
                 1841000000000000001,Thu Oct 1 2026,a,https://x.com/a/status/1841000000000000001,20,3,5\n\
                 1841000000000000002,Thu Oct 1 2026,a,https://x.com/a/status/1841000000000000002,zyq,3,5\n\
                 1841000000000000003,Zyqana,a,https://x.com/a/status/1841000000000000003,7,3,5\n";
    shows_nobody(&read_one(
        "account_analytics_content_2026-10-01_2026-10-31.csv",
        posts,
    ));
}

#[test]
fn origins_that_somebody_typed_are_summed_up() {
    let mut orders = "order_id,placed_at,value,currency,sold_on,status\n".to_owned();
    let places = [
        "Zyqana Zyqkovac",
        "Tel 600 123 456",
        "etsy",
        "Instagram Zyqbea",
        "pop-up",
        "pop-up",
        "pop-up",
        "zyq@example.org",
    ];
    for (at, place) in places.iter().enumerate() {
        let day = at + 1;
        writeln!(orders, "{at},2026-10-0{day},10.00,EUR,{place},paid").unwrap();
    }
    let reading = read_one("orders.csv", &orders);
    shows_nobody(&reading);
    let mut origins: Vec<(String, Option<Network>)> = reading
        .canonical
        .orders
        .iter()
        .flat_map(|list| &list.rows)
        .filter_map(|order| order.sold_on.clone())
        .map(|shop| (shop.label, shop.network))
        .collect();
    origins.sort();
    origins.dedup();
    assert_eq!(
        origins,
        [
            ("etsy".to_owned(), None),
            ("instagram".to_owned(), Some(Network::Instagram)),
            ("other".to_owned(), None),
            ("pop-up".to_owned(), None),
        ]
    );
}

/// Whoever runs a campaign or makes a segment of visitors can name it after somebody.
#[test]
fn campaigns_and_segments_are_named_after_nobody() {
    let comments = "# ----------------------------------------
# Traffic acquisition
# Account: Trailhead
# Property: Trailhead
# ----------------------------------------
# 
# Friends of zyq@example.org
# Start date: 20261001
# End date: 20261031
";
    for table in [
        "Session campaign,Sessions\nzyq@example.org,50\nCall Zyqana 600 123 456,40\nautumn,30\n",
        "Session source / medium,Sessions\nzyq@example.org / email,50\ngoogle / organic,30\n",
        "City,Active users\nzyq@example.org,50\nVigo,30\n",
    ] {
        let reading = read_one("download.csv", &format!("{comments}{table}"));
        assert!(!reading.canonical.series.is_empty());
        shows_nobody(&reading);
    }
    let reading = read_one(
        "Campaign report.csv",
        "Campaign report
\"October 1, 2026 - October 31, 2026\"
Campaign,Campaign type,Currency code,Impr.,Clicks,Cost
Retarget zyq@example.org,Search,EUR,100,10,5.00
",
    );
    assert!(!reading.canonical.series.is_empty());
    shows_nobody(&reading);
    let reading = read_one(
        "report.csv",
        "Campaign name,Region,Reach,Impressions,Amount spent (EUR),Reporting starts,Reporting ends
Call 600 123 456,Galicia,600,3000,30.00,2026-10-01,2026-10-31
",
    );
    assert!(!reading.canonical.series.is_empty());
    shows_nobody(&reading);
}

#[test]
fn mappings_of_people_are_refused() {
    let config = "[[mapping]]\nfiles = [\"a.csv\"]\nnetwork = \"shop\"\naudience = \"customers\"\n\
                  dimension = \"interest\"\ncolumn = \"Who\"\ncount = \"Visits\"\n";
    let with = |rows: &str| {
        let text = format!("Who,Visits\n{rows}");
        let files = [("in/audiencefit.toml", config), ("in/a.csv", text.as_str())];
        let flags = Flags {
            month: audiencefit::domain::Month::parse("2026-10"),
            ..Flags::default()
        };
        read(&["in"], flags, &files)
    };
    let contacts = with("Zyqana,5\nzyq@example.org,6\n");
    assert!(ids(&contacts).contains(&"mapping-personal"));
    shows_nobody(&contacts);
    let phones = with("Zyqana,5\nZyqbea tel 600 123 456,6\n");
    assert!(ids(&phones).contains(&"mapping-personal"));
    shows_nobody(&phones);
    // 51 names of three words, no two the same.
    let names = (0..51).fold(String::new(), |mut rows, at| {
        writeln!(rows, "Zyqana de Zyq{at},5").unwrap();
        rows
    });
    let names = with(&names);
    assert!(ids(&names).contains(&"mapping-personal"));
    shows_nobody(&names);
    // Interests are read, and of a row that cannot be read nothing is shown.
    let interests = with("Running,5\nHiking,6\nCycling,zyq\n");
    assert_eq!(interests.canonical.tables.len(), 1);
    shows_nobody(&interests);
}

#[test]
fn keys_of_a_download_are_counted() {
    let text = r#"{"organic_insights_audience":[{"media_map_data":{},"string_map_data":{
        "Date Range":{"href":"","value":"Aug 3 - Oct 31","timestamp":0},
        "Zyqana":{"href":"","value":"5","timestamp":0},
        "Zyqbea Zyqkovac":{"href":"","value":"zyq@example.org","timestamp":0}}}]}"#;
    let reading = read_one("audience_insights.json", text);
    assert!(ids(&reading).contains(&"instagram-keys-unknown"));
    shows_nobody(&reading);
}

/// Orders of so many customers by country, one order each.
fn orders_of(customers: &[(&str, usize)]) -> String {
    let mut text = "order_id,placed_at,value,customer_id,country\n".to_owned();
    let mut number = 0;
    for (country, people) in customers {
        for _ in 0..*people {
            number += 1;
            let day = number % 28 + 1;
            let _ = writeln!(text, "{number},2026-10-{day:02},50.00,c{number},{country}");
        }
    }
    text
}

fn countries(reading: &Reading) -> Vec<(String, Option<f64>)> {
    let tables = reading.canonical.tables.iter();
    let cells = tables.flat_map(|table| &table.cells);
    cells
        .map(|cell| (cell.labels[0].to_string(), cell.count))
        .collect()
}

fn read_orders(config: &str, customers: &[(&str, usize)]) -> Reading {
    let orders = orders_of(customers);
    measured(&[
        ("in/audiencefit.toml", config),
        ("in/shop/orders.csv", &orders),
    ])
}

/// What sections and formats get to see.
fn measured(files: &[(&str, &str)]) -> Reading {
    let mut world = Memory::new(Date::constant(2026, 11, 5));
    for (path, text) in files {
        world = world.with(*path, *text);
    }
    let settings = Settings {
        inputs: vec![PathBuf::from("in")],
        profile_optional: true,
        ..Settings::default()
    };
    match pipeline::run(&settings, &[], &world) {
        Ok(outcome) => outcome.reading,
        Err(failure) => panic!("{failure:?}"),
    }
}

#[test]
fn groups_of_few_customers_are_hidden_everywhere() {
    use audiencefit::canonical::{Completeness, observation_rows};

    // 4 in Italy are hidden; 14 in France go with them, or 118 - 100 - 14 would tell.
    let reading = read_orders("", &[("ES", 100), ("FR", 14), ("IT", 4)]);
    assert_eq!(
        countries(&reading),
        [
            ("ES".to_owned(), Some(100.0)),
            ("FR".to_owned(), None),
            ("IT".to_owned(), None)
        ]
    );
    let table = &reading.canonical.tables[0];
    assert!(table.by_person);
    assert_eq!(table.completeness, Completeness::Suppressed);
    // How many there are in all is told.
    assert_eq!(table.total.map(|total| total.people), Some(118.0));
    // A row without a number is a hidden one: neither zero nor absent.
    let rows = observation_rows(&reading.canonical, "a");
    let hidden: Vec<Option<&str>> = rows
        .iter()
        .filter(|row| row.count.is_none() && row.share.is_none() && row.index.is_none())
        .map(|row| row.country.as_deref())
        .collect();
    assert_eq!(hidden, [Some("FR"), Some("IT")]);
    // No order tells what the table does not.
    let orders = reading.canonical.orders.iter().flat_map(|list| &list.rows);
    let told: Vec<String> = orders
        .filter_map(|order| order.country.map(|code| code.to_string()))
        .collect();
    assert_eq!(told.len(), 100);
    assert!(told.iter().all(|code| code == "ES"));
    let record = &reading.canonical.inputs[0];
    assert_eq!(record.completeness, Some(Completeness::Suppressed));
    assert!(ids(&reading).contains(&"groups-hidden"));
}

#[test]
fn the_limit_of_small_groups_is_the_users_from_five_on() {
    let customers = [("ES", 100), ("FR", 14), ("IT", 7)];
    let config = "[privacy]\nsuppress_below = 5\n";
    let five = read_orders(config, &customers);
    assert!(countries(&five).iter().all(|(_, count)| count.is_some()));
    assert!(!ids(&five).contains(&"groups-hidden"));
    let config = "[privacy]\nsuppress_below = 15\n";
    // 14 + 7 hide each other.
    assert_eq!(
        countries(&read_orders(config, &customers)),
        [
            ("ES".to_owned(), Some(100.0)),
            ("FR".to_owned(), None),
            ("IT".to_owned(), None)
        ]
    );
}

#[test]
fn where_all_are_few_no_group_is_named() {
    let reading = read_orders("", &[("ES", 5), ("FR", 2)]);
    assert_eq!(countries(&reading), []);
    assert!(ids(&reading).contains(&"all-groups-hidden"));
    let mut orders = reading.canonical.orders.iter().flat_map(|list| &list.rows);
    assert!(orders.all(|order| order.country.is_none()));
    // Those of an unknown country have no trait that could be told.
    let reading = read_orders("", &[("ES", 5), ("", 3)]);
    assert_eq!(countries(&reading), [("unknown".to_owned(), Some(3.0))]);
}

/// What a network reports as numbers of groups is shown as it is.
#[test]
fn numbers_of_networks_are_not_hidden() {
    let table = "channel,network,audience,period,dimension,value,count\n\
                 shop,shop,customers,2026-10,country,ES,60\n\
                 shop,shop,customers,2026-10,country,FR,3\n";
    let reading = measured(&[("in/a.csv", table)]);
    assert_eq!(
        countries(&reading),
        [("ES".to_owned(), Some(60.0)), ("FR".to_owned(), Some(3.0))]
    );
}

#[test]
fn what_is_hidden_is_said_and_is_not_counted_as_nobody() {
    let customers = [("ES", 120), ("FR", 14), ("IT", 6)];
    let orders = orders_of(&customers);
    let profile = "[[profile]]\nname = \"a\"\ncountry.any = [\"IT\"]\n";
    let world = Memory::new(Date::constant(2026, 11, 5))
        .with("in/shop/orders.csv", orders.as_str())
        .with("in/profile.toml", profile);
    let settings = Settings {
        inputs: vec![PathBuf::from("in")],
        ..Settings::default()
    };
    let Ok(outcome) = pipeline::run(&settings, &[], &world) else {
        panic!("no result")
    };
    let of = |measure: &str, segment: Option<&str>| {
        outcome.findings.iter().find(|finding| {
            finding.measure == measure
                && finding.subject.channel.as_deref() == Some("shop")
                && finding.subject.dimension == Some(audiencefit::domain::Dimension::Country)
                && finding.subject.segment.as_deref() == segment
        })
    };
    let hidden = of("cell_share", Some("IT")).expect("a finding");
    assert_eq!(hidden.estimate, None);
    assert_eq!(hidden.text.as_deref(), Some("hidden"));
    // 20 of 140 people are in two hidden countries: Italy has none to all of them, half at a guess.
    let overlap = of("overlap", None).expect("a finding");
    let estimate = overlap.estimate.as_ref().expect("a number");
    assert!((estimate.value - 10.0 / 140.0).abs() < 1e-9, "{estimate:?}");
    let hard = estimate.hard.expect("bounds");
    assert!(
        hard.low <= 1e-9 && hard.high >= 20.0 / 140.0 - 1e-9,
        "{hard:?}"
    );
    let inputs = outcome.report.sections.iter().find(|it| it.id == "inputs");
    let said = format!("{inputs:?}");
    assert!(said.contains("2 groups by country are not shown"), "{said}");
    // No format tells the numbers.
    let formats: Vec<_> = audiencefit::renderers::RENDERERS
        .iter()
        .filter(|format| format.is_text)
        .collect();
    let Ok(outputs) = pipeline::render(&outcome, &formats, &world) else {
        panic!("not rendered")
    };
    let canonical = &outcome.reading.canonical;
    assert!(canonical.tables[0].cells[1].count.is_none());
    for output in outputs {
        let text = String::from_utf8_lossy(&output.bytes).into_owned();
        assert!(
            !text.contains("0.042857"),
            "6 of 140 in {}",
            output.file_name
        );
    }
}
