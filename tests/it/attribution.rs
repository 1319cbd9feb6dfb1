//! Whose a file is, and of what month: files in memory in, tables, records and messages out.
//!
//! Every expected value is that of the file's own text, or worked out by hand beside it.

use std::fmt::Write as _;
use std::path::PathBuf;

use audiencefit::canonical::{AudienceTable, BlockRecord, Fate};
use audiencefit::diag::{Severity, render};
use audiencefit::domain::{Date, Month, Network};
use audiencefit::i18n::{Lang, Texts};
use audiencefit::pipeline::{self, Failure, Reading};
use audiencefit::settings::{Flags, Settings};
use audiencefit::world::Memory;

/// A folder `w` with these files, read on the 5th of November 2026.
fn read_with(flags: Flags, files: &[(&str, &[u8])]) -> Reading {
    let (settings, world) = run_of(flags, files);
    pipeline::read(&settings, &world).expect("bad input is a value, not an error")
}

fn run_of(flags: Flags, files: &[(&str, &[u8])]) -> (Settings, Memory) {
    let mut world = Memory::new(Date::constant(2026, 11, 5));
    for (path, bytes) in files {
        world = world.with(format!("w/{path}"), *bytes);
    }
    let settings = Settings {
        inputs: vec![PathBuf::from("w")],
        flags,
        ..Settings::default()
    };
    (settings, world)
}

fn read(files: &[(&str, &[u8])]) -> Reading {
    read_with(Flags::default(), files)
}

/// Codes and places of what is said, in its order.
fn said<'a>(reading: &'a Reading, code: &str) -> Vec<&'a str> {
    let of_code = reading.diagnostics.iter().filter(|it| it.code.id == code);
    of_code
        .map(|it| {
            let place = it.place.as_ref();
            let file = place.map_or("", |place| place.file.as_str());
            file.strip_prefix("w/").unwrap_or(file)
        })
        .collect()
}

fn text_of(reading: &Reading, code: &str) -> String {
    let texts = Texts::new(Lang::default());
    let mut of_code = reading.diagnostics.iter().filter(|it| it.code.id == code);
    let diagnostic = of_code
        .next()
        .unwrap_or_else(|| panic!("{code} is not said: {:?}", reading.diagnostics));
    render(diagnostic, &texts, false)
}

fn record<'a>(reading: &'a Reading, file: &str) -> &'a BlockRecord {
    let mut records = reading.canonical.inputs.iter();
    records
        .find(|record| record.place.file.trim_start_matches("w/") == file)
        .unwrap_or_else(|| panic!("{file} has no record"))
}

fn fate(reading: &Reading, file: &str) -> Fate {
    record(reading, file).fate
}

fn channel(reading: &Reading, file: &str) -> String {
    record(reading, file).channel.clone().unwrap_or_default()
}

fn table<'a>(reading: &'a Reading, file: &str) -> &'a AudienceTable {
    let mut tables = reading.canonical.tables.iter();
    tables
        .find(|table| table.place.file.trim_start_matches("w/") == file)
        .unwrap_or_else(|| panic!("{file} gave no table"))
}

/// A Meta audience file, which says neither network nor month.
const META: &[u8] = b"sep=,\n\"Age & gender\"\n\"\",\"Women\",\"Men\"\n\"18-24\",\"30%\",\"20%\"\n\
    \"25-34\",\"20%\",\"30%\"\n";

/// A generic file of one account's followers.
fn followers(account: &str, dimension: &str) -> Vec<u8> {
    format!(
        "network,account,audience,period,dimension,value,count,total\n\
         instagram,{account},followers,2026-10,{dimension},10,20\n"
    )
    .into_bytes()
}

fn october() -> Month {
    Month::new(2026, 10).expect("a month")
}

#[test]
fn of_copies_the_one_that_says_most_is_read() {
    // A loose copy of what lies where it belongs: whatever its name, it is the copy.
    let reading = read(&[
        ("Audience.csv", META),
        ("exports/2026-10/instagram/Audience.csv", META),
    ]);
    assert_eq!(
        fate(&reading, "exports/2026-10/instagram/Audience.csv"),
        Fate::Used
    );
    assert_eq!(fate(&reading, "Audience.csv"), Fate::Duplicate);
    assert_eq!(reading.canonical.tables[0].channel.name, "instagram");
    assert_eq!(said(&reading, "same-file-twice"), ["Audience.csv"]);
    // A copy that says nothing makes one of neither of two that do.
    let reading = read(&[
        ("2026-10/Audience.csv", META),
        ("2026-10/facebook/Audience.csv", META),
        ("2026-10/instagram/Audience.csv", META),
    ]);
    let fates = reading.canonical.inputs.iter().map(|it| it.fate);
    assert_eq!(
        fates.collect::<Vec<_>>(),
        [Fate::Duplicate, Fate::Used, Fate::Used]
    );
    assert_eq!(
        said(&reading, "same-file-elsewhere"),
        ["2026-10/instagram/Audience.csv"]
    );
}

#[test]
fn the_same_bytes_of_two_months_are_told() {
    let files: [(&str, &[u8]); 2] = [
        ("2026-09/instagram/Audience.csv", META),
        ("2026-10/instagram/Audience.csv", META),
    ];
    let reading = read(&files);
    assert_eq!(fate(&reading, files[0].0), Fate::OtherMonth);
    assert_eq!(fate(&reading, files[1].0), Fate::Used);
    assert!(
        text_of(&reading, "same-file-elsewhere").contains("under another month; each is taken")
    );
    // September is there when it is asked for.
    let september = Flags {
        month: Month::new(2026, 9),
        ..Flags::default()
    };
    assert_eq!(fate(&read_with(september, &files), files[0].0), Fate::Used);
}

#[test]
fn a_name_makes_no_second_account_of_the_same_bytes() {
    let gender: &[u8] = b"\"Gender\",\"Distribution\"\n\"Female\",\"0.57\"\n\"Male\",\"0.43\"\n";
    let zip = |bytes: &[u8]| {
        let mut zip = zip::write::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file("FollowerGender.csv", options).unwrap();
        std::io::Write::write_all(&mut zip, bytes).unwrap();
        zip.finish().unwrap().into_inner()
    };
    let archive = zip(gender);
    let reading = read(&[
        ("2026-10/tiktok/Followers_a.zip", &archive),
        ("2026-10/tiktok/Followers_b.zip", &archive),
    ]);
    assert_eq!(reading.canonical.tables.len(), 1);
    assert!(text_of(&reading, "same-file-elsewhere").contains("another account; counted once"));
    // Loose and zipped are one.
    let reading = read(&[
        ("2026-10/tiktok/FollowerGender.csv", gender),
        ("2026-10/tiktok/Followers.zip", &archive),
    ]);
    let fates = reading.canonical.inputs.iter().map(|it| it.fate);
    let mut fates: Vec<Fate> = fates.collect();
    fates.sort_unstable();
    assert_eq!(fates, [Fate::Used, Fate::Duplicate]);
    assert_eq!(reading.canonical.tables.len(), 1);
}

#[test]
fn two_configured_channels_may_have_the_same_bytes() {
    let reading = read(&[
        (
            "audiencefit.toml",
            b"[channels.one]\nnetwork = \"instagram\"\n[channels.two]\nnetwork = \"instagram\"\n",
        ),
        ("2026-10/one/Audience.csv", META),
        ("2026-10/two/Audience.csv", META),
    ]);
    let channels: Vec<&str> = reading
        .canonical
        .tables
        .iter()
        .map(|table| table.channel.name.as_str())
        .collect();
    assert_eq!(channels, ["one", "two"]);
    assert_eq!(
        said(&reading, "same-file-elsewhere"),
        ["2026-10/two/Audience.csv"]
    );
}

#[test]
fn an_account_finds_its_channel() {
    let two = b"[channels.instagram]\naccount = \"@trailhead\"\n\
        [channels.outlet]\nnetwork = \"instagram\"\naccount = \"@trailhead_outlet\"\n";
    let one = b"[channels.instagram]\naccount = \"@trailhead\"\n";
    let own = followers("@trailhead", "country,ES");
    let outlet = followers("trailhead-outlet", "country,ES");
    let files = |toml: &'static [u8]| {
        [
            ("audiencefit.toml", toml),
            ("a.csv", own.as_slice()),
            ("b.csv", outlet.as_slice()),
        ]
    };
    let reading = read(&files(two));
    assert_eq!(channel(&reading, "a.csv"), "instagram");
    assert_eq!(channel(&reading, "b.csv"), "outlet");
    assert_eq!(said(&reading, "facts-disagree"), [""; 0]);
    // Nothing is configured for the other account: its people stay apart, and that is told.
    let reading = read(&files(one));
    assert_eq!(channel(&reading, "a.csv"), "instagram");
    assert_eq!(channel(&reading, "b.csv"), "instagram trailhead-outlet");
    assert_eq!(said(&reading, "account-not-configured"), ["b.csv"]);
    assert_eq!(fate(&reading, "b.csv"), Fate::Used);
    // Also in a folder that has the network's name and so the channel's.
    let reading = read(&[
        ("audiencefit.toml", two),
        ("2026-10/instagram/a.csv", &own),
        ("2026-10/instagram/b.csv", &outlet),
    ]);
    assert_eq!(channel(&reading, "2026-10/instagram/b.csv"), "outlet");
}

#[test]
fn a_folder_of_a_network_is_not_another_channels() {
    let orders = |id: u32| {
        format!("order_id,placed_at,value,currency\n{id},2026-10-03,10,EUR\n").into_bytes()
    };
    let reading = read(&[
        (
            "audiencefit.toml",
            b"[channels.pop-up]\nnetwork = \"shop\"\n[channels.outlet]\nnetwork = \"instagram\"\n",
        ),
        ("2026-10/shop/orders.csv", &orders(1)),
        ("2026-10/pop-up/orders.csv", &orders(2)),
        ("2026-10/instagram/Audience.csv", META),
        (
            "2026-10/outlet/Audience.csv",
            &followers("@o", "country,ES"),
        ),
    ]);
    assert_eq!(channel(&reading, "2026-10/shop/orders.csv"), "shop");
    assert_eq!(channel(&reading, "2026-10/pop-up/orders.csv"), "pop-up");
    assert_eq!(
        channel(&reading, "2026-10/instagram/Audience.csv"),
        "instagram"
    );
    assert_eq!(channel(&reading, "2026-10/outlet/Audience.csv"), "outlet");
    assert_eq!(said(&reading, "channel-guessed"), [""; 0]);
    // In no such folder, the only channel of the network is guessed, and that is told.
    let one: &[u8] = b"[channels.market]\nnetwork = \"shop\"\n";
    let reading = read(&[("audiencefit.toml", one), ("orders.csv", &orders(1))]);
    assert_eq!(channel(&reading, "orders.csv"), "market");
    assert_eq!(said(&reading, "channel-guessed"), ["orders.csv"]);
    // Not where the channel names its files.
    let named: &[u8] = b"[channels.market]\nnetwork = \"shop\"\nfiles = [\"m-*.csv\"]\n";
    let reading = read(&[
        ("audiencefit.toml", named),
        ("orders.csv", &orders(1)),
        ("m-1.csv", &orders(2)),
    ]);
    assert_eq!(channel(&reading, "orders.csv"), "shop");
    assert_eq!(channel(&reading, "m-1.csv"), "market");
}

#[test]
fn two_halves_of_a_month_in_one_file_are_told() {
    let reading = read(&[(
        "a.csv",
        b"network,audience,period,dimension,value,count,total\n\
          threads,reached,2026-10-01..2026-10-15,country,ES,1000,1500\n\
          threads,reached,2026-10-01..2026-10-15,country,PT,500,1500\n\
          threads,reached,2026-10-16..2026-10-31,country,ES,100,1500\n\
          threads,reached,2026-10-16..2026-10-31,country,PT,1400,1500\n",
    )]);
    assert_eq!(reading.canonical.tables.len(), 1);
    assert_eq!(
        reading.canonical.tables[0].period.from,
        Date::constant(2026, 10, 16)
    );
    let text = text_of(&reading, "several-tables");
    assert!(
        text.contains("16 October 2026 – 31 October 2026 were taken, 1 October 2026 – 15 October 2026 were left"),
        "{text}"
    );
}

/// Google Analytics: users and new users by country.
fn analytics(from: &str, to: &str) -> Vec<u8> {
    format!(
        "# ----------------------------------------\n# Report CSV Export\n# Account: Trailhead\n\
         # Property: Trailhead Sneakers\n# ----------------------------------------\n#\n\
         # All Users\n# Start date: {from}\n# End date: {to}\n\n\
         Country,Users,New users,Engaged sessions,Engagement rate,\
         Engaged sessions per user,Average engagement time,Event count,Conversions,Total revenue\n\
         Spain,70,50,60,0.6,0.8571,40,500,3,120.5\nPortugal,20,15,18,0.6,0.9,38,150,1,0\n"
    )
    .into_bytes()
}

#[test]
fn a_block_whose_series_are_in_use_is_used() {
    let reading = read(&[
        ("a.csv", &analytics("20261001", "20261031")),
        (
            "b.csv",
            b"network,audience,period,dimension,value,count,total\n\
              shop,visitors,2026-10-01..2026-11-01,country,ES,1000,3000\n",
        ),
    ]);
    assert_eq!(table(&reading, "b.csv").cells.len(), 1);
    let series = reading.canonical.series.iter();
    assert!(series.filter(|it| it.place.file == "w/a.csv").count() > 0);
    let of_country = reading.canonical.inputs.iter();
    let mut of_country = of_country.filter(|it| it.kind == "country");
    assert_eq!(of_country.next().map(|it| it.fate), Some(Fate::Used));
}

#[test]
fn numbers_of_a_later_month_are_told() {
    let reading = read(&[
        ("ga.csv", &analytics("20261001", "20261031")),
        (
            "b.csv",
            b"network,audience,period,dimension,value,count\n\
              shop,customers,2026-09,age,18-24,10\n",
        ),
        ("c.csv", &traffic("20261001", "20261031")),
    ]);
    // The tables of Google Analytics are of October.
    assert_eq!(reading.month, Some(october()));
    assert_eq!(said(&reading, "numbers-later"), [""; 0]);
    let reading = read(&[
        ("c.csv", &traffic("20261001", "20261031")),
        (
            "b.csv",
            b"network,audience,period,dimension,value,count\n\
              instagram,followers,2026-09,age,18-24,10\n",
        ),
    ]);
    assert_eq!(reading.month, Month::new(2026, 9));
    let text = text_of(&reading, "numbers-later");
    assert!(
        text.contains("September 2026") && text.contains("October 2026"),
        "{text}"
    );
    assert!(text_of(&reading, "other-month").contains("one block has numbers of another month"));
}

/// Google Analytics: sessions by channel group, and no people.
fn traffic(from: &str, to: &str) -> Vec<u8> {
    format!(
        "# ----------------------------------------\n\
         # Traffic acquisition: Session primary channel group (Default Channel Group)\n\
         # Account: Trailhead\n# Property: Trailhead Sneakers\n\
         # ----------------------------------------\n#\n# All Users\n\
         # Start date: {from}\n# End date: {to}\n\
         Session primary channel group (Default Channel Group),Sessions,Engaged sessions\n\
         Organic Social,300,200\n"
    )
    .into_bytes()
}

#[test]
fn orders_of_another_month_are_not_used() {
    let reading = read(&[
        (
            "2026-10/shop/old.csv",
            b"order_id,placed_at,value,currency\n1,2021-05-03,10,EUR\n",
        ),
        (
            "2026-10/shop/new.csv",
            b"order_id,placed_at,value,currency\n2,2026-10-03,10,EUR\n",
        ),
    ]);
    assert_eq!(fate(&reading, "2026-10/shop/old.csv"), Fate::OtherMonth);
    assert_eq!(fate(&reading, "2026-10/shop/new.csv"), Fate::Used);
}

#[test]
fn populations_are_read_to_compare_with() {
    let template = include_bytes!("../../src/sources/benchmark_template.csv");
    let reading = read(&[
        ("benchmark.csv", template),
        ("a.csv", &followers("@a", "country,ES")),
    ]);
    assert!(!reading.canonical.populations.is_empty());
    let of_file = reading.canonical.inputs.iter();
    let mut of_file = of_file.filter(|record| record.source == Some("benchmark"));
    assert!(of_file.any(|record| record.fate == Fate::Baseline));
    assert_eq!(fate(&reading, "a.csv"), Fate::Used);
}

/// Women 40 % and men 20 %: with 40 % of the people left out either would look too many.
#[test]
fn a_population_in_part_is_refused_with_its_sum() {
    let of = |men: &str| {
        let rows = format!(
            "dimension,country,label,people,share\n\
             gender,ES,female,,40%\ngender,ES,male,,{men}\n"
        );
        read(&[
            ("baseline.csv", rows.as_bytes()),
            ("a.csv", &followers("@a", "country,ES")),
        ])
    };
    let part = of("20%");
    assert!(part.canonical.populations.is_empty());
    assert_eq!(record(&part, "baseline.csv").rejected, 2);
    let text = text_of(&part, "benchmark-incomplete");
    assert!(
        text.contains("sum to 60%") && text.contains("baseline.csv"),
        "{text}"
    );
    assert_eq!(of("60%").canonical.populations.len(), 1);
}

#[test]
fn a_guessed_encoding_is_told_of_a_member_beside_an_old_export() {
    // In Windows-1252 the ñ is one byte; Facebook's old exports are written so, others are not.
    let known: &[u8] = b"Date,Lifetime Total Likes,Daily New Likes,Daily Unlikes,\
        Lifetime Likes by Country - ES,\"Lifetime Likes by City - A Coru\xf1a, Galicia, Spain\"\n\
        ,\"Lifetime: The total number of people who have liked your Page. (Unique Users)\"\n\
        2/12/2016,158,2,0,109,40\n2/13/2016,160,3,1,110,41\n";
    let guessed: &[u8] = b"network,audience,period,dimension,value,share\n\
        instagram,followers,2026-10,city,Logro\xf1o,0.2\n";
    let mut zip = zip::write::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in [("old.csv", known), ("new.csv", guessed)] {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(name, options).unwrap();
        std::io::Write::write_all(&mut zip, bytes).unwrap();
    }
    let archive = zip.finish().unwrap().into_inner();
    let reading = read(&[("both.zip", &archive)]);
    let sources: Vec<_> = reading
        .canonical
        .inputs
        .iter()
        .map(|it| it.source)
        .collect();
    assert!(sources.contains(&Some("facebook-legacy")), "{sources:?}");
    let members: Vec<_> = reading
        .diagnostics
        .iter()
        .filter(|it| it.code.id == "encoding-guessed")
        .filter_map(|it| it.place.as_ref()?.member.as_deref())
        .collect();
    assert_eq!(members, ["new.csv"]);
}

/// What stops a run over these files.
fn stopped(flags: Flags, wanted: &[&str], files: &[(&str, &[u8])]) -> Vec<&'static str> {
    let (mut settings, world) = run_of(flags, files);
    settings.profile_optional = true;
    match pipeline::run(&settings, wanted, &world) {
        Err(Failure::Unusable(said)) => said.iter().map(|it| it.code.id).collect(),
        Err(other) => panic!("{other}"),
        Ok(_) => Vec::new(),
    }
}

#[test]
fn a_month_without_numbers_stops_the_run() {
    let orders: (&str, &[u8]) = (
        "2026-10/shop/new.csv",
        b"order_id,placed_at,value,currency\n2,2026-10-03,10,EUR\n",
    );
    let year_2020 = Flags {
        month: Month::new(2020, 1),
        ..Flags::default()
    };
    assert!(stopped(year_2020, &["numbers"], &[orders]).contains(&"no-such-month"));
    assert_eq!(stopped(Flags::default(), &["numbers"], &[orders]), [""; 0]);
    // People by country alone: nothing for the page of numbers.
    let people = followers("@a", "country,ES");
    let people: (&str, &[u8]) = ("a.csv", &people);
    assert!(stopped(Flags::default(), &["numbers"], &[people]).contains(&"nothing-usable"));
    assert_eq!(stopped(Flags::default(), &["audience"], &[people]), [""; 0]);
}

#[test]
fn a_download_of_the_first_days_is_of_the_month_before() {
    let month_of = |name: &str| {
        let path = format!("instagram/{name}");
        let reading = read(&[(&path, META)]);
        let period = table(&reading, &path).period;
        period.reporting_month().to_string()
    };
    assert_eq!(month_of("Audience 2026-11-03.csv"), "2026-10");
    assert_eq!(month_of("Audience 2026-11-07.csv"), "2026-10");
    assert_eq!(month_of("Audience 2026-11-08.csv"), "2026-11");
    assert_eq!(month_of("Audience 2026-10-01_2026-10-31.csv"), "2026-10");
    // Two months in a name say neither.
    let two = "instagram/Audience 2026-09-01_2026-10-31.csv";
    assert_eq!(fate(&read(&[(two, META)]), two), Fate::Unattributed);
}

/// Says that `s….csv` has the number of followers by day.
const SERIES: &[u8] = b"[[mapping]]\nfiles = [\"s*.csv\"]\nnetwork = \"instagram\"\n\
    day = \"Day\"\nmetrics = { followers = \"People\" }\n";

/// The number of followers of an account, by day.
fn by_day(day: &str, people: u32) -> Vec<u8> {
    format!("Day,People\n{day},{people}\n").into_bytes()
}

#[test]
fn a_number_of_followers_is_good_for_a_month() {
    let people = b"network,audience,period,dimension,value,count\n\
        instagram,followers,2026-10,age,18-24,10\n";
    let total = |day: &str| {
        let series = by_day(day, 800);
        let reading = read(&[
            ("audiencefit.toml", SERIES),
            ("a.csv", people),
            ("s.csv", &series),
        ]);
        let found = reading.canonical.series.iter();
        assert_eq!(found.count(), 1, "{:?}", reading.diagnostics);
        table(&reading, "a.csv").total.map(|total| total.people)
    };
    assert_eq!(total("2026-08-31"), None);
    assert_eq!(total("2026-09-01"), Some(800.0));
    assert_eq!(total("2026-10-31"), Some(800.0));
}

#[test]
fn two_numbers_of_followers_may_differ_by_a_fiftieth() {
    let file = b"network,audience,period,dimension,value,count,total\n\
        instagram,followers,2026-10,age,18-24,10,1000\n";
    let asked = |followers: f64| {
        let flags = Flags {
            followers: Some(followers),
            ..Flags::default()
        };
        read_with(flags, &[("a.csv", file)])
    };
    // 19 of 1019 are 1.9 %, 30 of 1030 are 2.9 %.
    assert_eq!(said(&asked(1019.0), "facts-disagree"), [""; 0]);
    let reading = asked(1030.0);
    assert_eq!(said(&reading, "facts-disagree"), ["a.csv"]);
    assert!(text_of(&reading, "facts-disagree").contains("the command line says 1030"));
}

#[test]
fn coverage_is_told_against_a_total_of_another_file() {
    let series = by_day("2026-10-31", 100);
    let reading = read(&[
        (
            "a.csv",
            b"network,audience,period,dimension,value,count\n\
              instagram,followers,2026-10,country,ES,60\n\
              instagram,followers,2026-10,country,PT,20\n",
        ),
        ("audiencefit.toml", SERIES),
        ("s.csv", &series),
    ]);
    // 60 and 20 of 100.
    assert_eq!(record(&reading, "a.csv").coverage, Some(0.8));
}

#[test]
fn business_tools_may_lie_beside_any_network() {
    let reading = read(&[(
        "2026-10/instagram/ga.csv",
        &analytics("20261001", "20261031"),
    )]);
    let of_country = reading.canonical.inputs.iter();
    let mut of_country = of_country.filter(|it| it.kind == "country");
    let record = of_country.next().expect("a table of countries");
    assert_eq!(record.network, Some(Network::Shop));
    assert_eq!(said(&reading, "facts-disagree"), [""; 0]);
}

#[test]
fn a_network_that_a_file_cannot_be_of_is_not_taken() {
    let flags = Flags {
        network: Some(Network::TikTok),
        ..Flags::default()
    };
    let x = include_bytes!(
        "../../sample-data/sneaker-shop/exports/2026-10/x/account_overview_analytics.csv"
    );
    let reading = read_with(flags, &[("account_overview_analytics.csv", x)]);
    assert_eq!(
        record(&reading, "account_overview_analytics.csv").network,
        Some(Network::X)
    );
    assert_eq!(
        said(&reading, "network-impossible"),
        ["account_overview_analytics.csv"]
    );
}

#[test]
fn names_of_files_decide_no_channels_name() {
    let spelled = |first: &str, second: &str| {
        let reading = read(&[
            (first, &followers("@Shop.Name", "country,ES")),
            (second, &followers("shop-name", "age,18-24")),
            ("other.csv", &followers("@other", "country,ES")),
        ]);
        let tables = reading.canonical.tables.iter();
        let names: Vec<String> = tables.map(|table| table.channel.name.clone()).collect();
        names
    };
    assert_eq!(spelled("a.csv", "z.csv"), spelled("z.csv", "a.csv"));
}

#[test]
fn of_two_numbers_of_one_day_the_larger_is_taken() {
    let people = b"network,audience,period,dimension,value,count\n\
        instagram,followers,2026-10,age,18-24,10\n";
    for (one, other) in [("s1.csv", "s2.csv"), ("s2.csv", "s1.csv")] {
        let reading = read(&[
            ("audiencefit.toml", SERIES),
            ("a.csv", people),
            (one, &by_day("2026-10-31", 800)),
            (other, &by_day("2026-10-31", 700)),
        ]);
        let total = table(&reading, "a.csv").total.map(|total| total.people);
        assert_eq!(total, Some(800.0));
    }
}

#[test]
fn what_is_found_of_every_table_is_said_once() {
    let reading = read(&[
        (
            "audiencefit.toml",
            b"[channels.ig]\nnetwork = \"instagram\"\naccount = \"@other\"\nfiles = [\"*.csv\"]\n",
        ),
        (
            "2026-10/tiktok/x.csv",
            b"network,account,audience,period,dimension,value,count,total\n\
              instagram,@shop,followers,2026-10,country,ES,10,20\n\
              instagram,@shop,followers,2026-10,age,18-24,10,20\n\
              instagram,@shop,followers,2026-10,gender,female,10,20\n",
        ),
    ]);
    // One about the account and one about the network.
    assert_eq!(said(&reading, "facts-disagree").len(), 2);
    assert!(reading.diagnostics.is_sorted_by_key(|it| it.place.clone()));
}

#[test]
fn a_message_names_some_files_of_many() {
    let names: Vec<String> = (10..40).map(|n| format!("{n}.csv")).collect();
    let texts: Vec<Vec<u8>> = (10..40)
        .map(|n| {
            format!(
                "network,audience,period,dimension,value,count\n\
                 instagram,followers,2026-10,age,18-24,{n}\n"
            )
            .into_bytes()
        })
        .collect();
    let files: Vec<(&str, &[u8])> = names
        .iter()
        .zip(&texts)
        .map(|(name, text)| (name.as_str(), text.as_slice()))
        .collect();
    let text = text_of(&read(&files), "several-exports");
    // 30 files, 6 named.
    assert!(text.contains("and 24 more"), "{text}");
    assert!(text.len() < 600, "{text}");
}

#[test]
fn followers_for_many_names_each_channel_once() {
    let flags = Flags {
        followers: Some(500.0),
        ..Flags::default()
    };
    let reading = read_with(
        flags,
        &[
            ("a.csv", &followers("@a", "country,ES")),
            (
                "b.csv",
                b"network,audience,period,dimension,value,count\n\
                  instagram,followers,2026-10,age,18-24,10\n",
            ),
        ],
    );
    // One channel, one file of which says no account.
    assert_eq!(said(&reading, "followers-for-many"), [""; 0]);
}

#[test]
fn earlier_reports_are_no_exports() {
    let orders: &[u8] = b"order_id,placed_at,value,currency\n1,2026-10-03,10,EUR\n";
    let files: [(&str, &[u8]); 5] = [
        ("orders.csv", orders),
        (
            "old/shop_2026-09_report.json",
            b"{\"schema\":\"audiencefit-report\",\"schema_version\":1,\"findings\":[{\"a\":1}]}\n",
        ),
        (
            "old/shop_2026-09_numbers.csv",
            b"section,measure,brand,month,profile,audience\nnumbers,orders,shop,2026-09,,\n",
        ),
        ("old/shop_2026-09_report.pdf", b"%PDF-1.7\n"),
        (
            "old/x.html",
            b"<!DOCTYPE html><html><head><meta name=\"generator\" content=\"audiencefit\">",
        ),
    ];
    let reading = read(&files);
    for (file, _) in &files[1..] {
        assert_eq!(fate(&reading, file), Fate::SetAside, "{file}");
        assert_eq!(record(&reading, file).kind, "own_report");
    }
    let warned = reading.diagnostics.iter();
    assert_eq!(
        warned
            .filter(|it| it.code.severity > Severity::Note)
            .count(),
        0
    );
    // What lies where the run writes to is not even opened; an export there is told of.
    let mut more = files.to_vec();
    more.push(("old/Audience.csv", META));
    let (mut settings, world) = run_of(Flags::default(), &more);
    settings.out = Some(PathBuf::from("w/old"));
    let reading = pipeline::read(&settings, &world).expect("the orders are sound");
    assert_eq!(reading.canonical.inputs.len(), 1);
    assert_eq!(
        said(&reading, "output-folder-not-read"),
        ["old/Audience.csv"]
    );
    // Where reports and exports share a folder, both are there.
    settings.out = Some(PathBuf::from("w"));
    let reading = pipeline::read(&settings, &world).expect("the orders are sound");
    assert_eq!(fate(&reading, "orders.csv"), Fate::Used);
}

#[test]
fn the_inputs_page_says_why_and_keeps_alike_files_together() {
    let orders = |id: u32| {
        format!("order_id,placed_at,value,currency\n{id},2026-10-03,10,EUR\n").into_bytes()
    };
    let (one, two, three) = (orders(1), orders(2), orders(3));
    let (mut settings, world) = run_of(
        Flags::default(),
        &[
            ("2026-10/outlet/1.csv", &one),
            ("2026-10/outlet/2.csv", &two),
            ("2026-10/outlet/3.csv", &three),
            (
                "audiencefit.toml",
                b"[channels.outlet]\nnetwork = \"shop\"\n",
            ),
            ("2026-10/Audience.csv", META),
            (
                "2026-10/b.csv",
                b"network,audience,period,dimension,value,count\n\
                  instagram,followers,2026-10-02..2026-10-31,age,18-24,10\n",
            ),
        ],
    );
    settings.profile_optional = true;
    let outcome = pipeline::run(&settings, &["inputs"], &world).expect("there are numbers");
    let page = format!("{:?}", outcome.report.sections[0]);
    assert!(page.contains("outlet/1.csv, 2.csv, 3.csv"), "{page}");
    assert!(
        page.contains("Nothing says of which network this export is"),
        "{page}"
    );
    // The days of one month, unbroken.
    assert!(
        page.contains("2–31\u{a0}October\u{a0}2026") || page.contains("2–31\\u{a0}October"),
        "{page}"
    );
    assert!(
        page.contains("\"Outlet\"") || page.contains("(Outlet)"),
        "{page}"
    );
    // Instagram and the outlet, of which there are orders only.
    assert!(page.contains("from 2 channels"), "{page}");
    assert!(
        outcome
            .report
            .subtitle
            .starts_with("Instagram and Own shop"),
        "{}",
        outcome.report.subtitle
    );
}

/// A file of several months in the folder of another one: one message, not one a month.
#[test]
fn months_that_are_not_the_folders_are_told_once() {
    let months = |months: &[&str]| {
        let mut text = "network,audience,period,dimension,value,share\n".to_owned();
        for month in months {
            for (gender, share) in [("female", 60), ("male", 40)] {
                let _ = writeln!(text, "instagram,followers,{month},gender,{gender},{share}%");
            }
        }
        text.into_bytes()
    };
    let disagreements = |bytes: &[u8]| {
        let reading = read(&[("exports/2026-10/instagram/a.csv", bytes)]);
        said(&reading, "facts-disagree").len()
    };
    assert_eq!(
        disagreements(&months(&["2026-07", "2026-08", "2026-09"])),
        1
    );
    assert_eq!(disagreements(&months(&["2026-09", "2026-10"])), 0);
    assert_eq!(disagreements(&months(&["2026-09"])), 1);
}
