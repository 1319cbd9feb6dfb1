//! A folder in `sample-data/cases` is a test: its files are read as a user would read them, and
//! `expect.toml`, written by hand, says what must come out.
//!
//! Blocks are compared one by one. Warnings and errors must be exactly the listed ones, so that a
//! sound file is read without a word; of notes the listed ones must be there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use audiencefit::canonical::{AudienceTable, BlockRecord, Listed, Part};
use audiencefit::diag::Severity;
use audiencefit::domain::{Month, Network};
use audiencefit::pipeline::{self, Reading};
use audiencefit::settings::{Flags, Settings};
use audiencefit::world::{Disk, Silent, World, variable};
use serde::Deserialize;

const CASES: &str = "sample-data/cases";

/// Larger than any file of a case may be.
const FILE_LIMIT: usize = 4096;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What is shown, in one sentence.
    about: String,
    /// Ids of diagnostics.
    #[serde(default)]
    codes: Vec<String>,
    #[serde(default)]
    flags: CaseFlags,
    #[serde(default, rename = "block")]
    blocks: Vec<ExpectedBlock>,
    #[serde(default, rename = "cell")]
    cells: Vec<ExpectedCell>,
    #[serde(default, rename = "number")]
    numbers: Vec<ExpectedNumber>,
    #[serde(default, rename = "listed")]
    listed: Vec<ExpectedList>,
}

/// The points of one series, summed up over every month that the files cover.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedNumber {
    metric: String,
    /// The name of its part; none: the whole.
    part: Option<String>,
    value: f64,
    points: Option<usize>,
    currency: Option<String>,
    network: Option<String>,
}

/// How many things of a kind there are.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedList {
    what: String,
    n: usize,
}

/// What the user says on the command line.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFlags {
    network: Option<String>,
    month: Option<String>,
    followers: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedBlock {
    /// The name of its file or member, where the case has several.
    file: Option<String>,
    kind: String,
    fate: String,
    rows: u32,
    read: Option<u32>,
    rejected: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedCell {
    dimensions: Vec<String>,
    labels: Vec<String>,
    share: Option<f64>,
    count: Option<f64>,
    at_most: Option<bool>,
    network: Option<String>,
    account: Option<String>,
    audience: Option<String>,
    month: Option<String>,
    /// People in the whole audience.
    total: Option<f64>,
}

fn disk() -> Disk {
    Disk::new(Box::new(Silent))
}

fn flags(network: Option<&str>, month: Option<&str>, followers: Option<f64>) -> Flags {
    Flags {
        network: network.map(|id| Network::from_id(id).expect("a network")),
        month: month.map(|text| Month::parse(text).expect("a month")),
        followers,
        ..Flags::default()
    }
}

fn read(inputs: Vec<PathBuf>, flags: Flags) -> Reading {
    let settings = Settings {
        inputs,
        flags,
        ..Settings::default()
    };
    pipeline::read(&settings, &disk()).expect("bad input is a value, not an error")
}

fn ids(reading: &Reading, least: Severity) -> BTreeSet<&'static str> {
    let said = reading.diagnostics.iter();
    said.filter(|diagnostic| diagnostic.code.severity >= least)
        .map(|diagnostic| diagnostic.code.id)
        .collect()
}

/// Every row of every block is read, set aside or refused; what is refused or damaged has a reason;
/// every table lies in a block that is used.
fn check_account(reading: &Reading, problems: &mut Vec<String>) {
    for block in &reading.canonical.inputs {
        if block.rows != block.read + block.set_aside + block.rejected {
            problems.push(format!("rows are lost: {block:?}"));
        }
        let is_said = || {
            reading.diagnostics.iter().any(|diagnostic| {
                diagnostic.code.severity > Severity::Note
                    && diagnostic.place.as_ref().is_some_and(|place| {
                        place.file == block.place.file && place.member == block.place.member
                    })
            })
        };
        if (block.rejected > 0 || block.fate.id() == "damaged") && !is_said() {
            problems.push(format!("refused without a reason: {block:?}"));
        }
    }
    for series in &reading.canonical.series {
        // Series are kept of every month that the files cover.
        let of_file = |block: &&BlockRecord| {
            matches!(block.fate.id(), "used" | "other_month")
                && block.place.file == series.place.file
                && block.place.member == series.place.member
        };
        if series.points.is_empty() || !reading.canonical.inputs.iter().any(|block| of_file(&block))
        {
            problems.push(format!("a series without a block: {}", series.place));
        }
    }
    for table in &reading.canonical.tables {
        let lies_in = |block: &&BlockRecord| {
            block.fate.id() == "used"
                && block.place.file == table.place.file
                && block.place.member == table.place.member
                && block.source == Some(table.source)
        };
        if !reading.canonical.inputs.iter().any(|block| lies_in(&block)) {
            problems.push(format!("a table without a block: {}", table.place));
        }
        for cell in &table.cells {
            let is_share = cell.share.is_none_or(|share| (0.0..=1.0).contains(&share));
            let is_count = cell.count.is_none_or(|count| count >= 0.0);
            let is_one = cell.labels.len() == table.dimensions.len();
            if !(is_share && is_count && is_one) {
                problems.push(format!("not a cell: {cell:?}"));
            }
        }
    }
}

fn file_of(block: &BlockRecord) -> &str {
    let path = block.place.member.as_ref().unwrap_or(&block.place.file);
    path.rsplit(['/', '!']).next().unwrap_or(path)
}

fn check_blocks(case: &Case, reading: &Reading, problems: &mut Vec<String>) {
    let found = &reading.canonical.inputs;
    if found.len() != case.blocks.len() {
        problems.push(format!("{} blocks, not {}", found.len(), case.blocks.len()));
    }
    for (number, (block, expected)) in (1..).zip(found.iter().zip(&case.blocks)) {
        let file = expected.file.as_deref().unwrap_or(file_of(block));
        let found = (
            file_of(block),
            block.kind.as_str(),
            block.fate.id(),
            block.rows,
            block.read,
            block.rejected,
        );
        let wanted = (
            file,
            expected.kind.as_str(),
            expected.fate.as_str(),
            expected.rows,
            expected.read.unwrap_or(block.read),
            expected.rejected,
        );
        if found != wanted {
            problems.push(format!("block {number}: {found:?}, not {wanted:?}"));
        }
    }
}

fn is_in(expected: &ExpectedCell, table: &AudienceTable) -> bool {
    let dimensions: Vec<&str> = table
        .dimensions
        .iter()
        .map(|dimension| dimension.id())
        .collect();
    let is = |wanted: &Option<String>, found: &str| wanted.as_deref().is_none_or(|it| it == found);
    dimensions == expected.dimensions
        && is(&expected.network, table.channel.network.id())
        && is(
            &expected.account,
            table.channel.account.as_deref().unwrap_or(""),
        )
        && is(&expected.audience, table.audience.id())
        && is(&expected.month, &table.period.reporting_month().to_string())
}

fn check_cell(expected: &ExpectedCell, reading: &Reading, problems: &mut Vec<String>) {
    let tables = reading.canonical.tables.iter();
    let name = expected.labels.join(", ");
    let found: Vec<_> = tables
        .filter(|table| is_in(expected, table))
        .flat_map(|table| table.cells.iter().map(move |cell| (table, cell)))
        .filter(|(_, cell)| {
            let labels = cell.labels.iter().map(ToString::to_string);
            labels.eq(expected.labels.iter().cloned())
        })
        .collect();
    let [(table, cell)] = found.as_slice() else {
        problems.push(format!("{name}: {} cells, not one", found.len()));
        return;
    };
    let total = table.total.map(|total| total.people);
    for (what, found, wanted) in [
        ("share", cell.share, expected.share),
        ("count", cell.count, expected.count),
        ("total", total, expected.total),
    ] {
        let Some(wanted) = wanted else { continue };
        if found.is_none_or(|found| (found - wanted).abs() > 1e-9) {
            problems.push(format!("{name}: {what} {found:?}, not {wanted}"));
        }
    }
    if expected
        .at_most
        .is_some_and(|at_most| at_most != cell.at_most)
    {
        problems.push(format!("{name}: at_most {}", cell.at_most));
    }
}

/// The name of a part as a case writes it: cells as `country ES`, joined by commas.
fn part_name(part: &Part) -> Option<String> {
    match part {
        Part::Whole => None,
        Part::Cell(labels) => Some(
            labels
                .iter()
                .map(|(dimension, label)| format!("{dimension} {label}"))
                .collect::<Vec<_>>()
                .join(", "),
        ),
        Part::From(origin) => Some(origin.label.clone()),
        Part::Named(_, name) => Some(name.clone()),
    }
}

fn check_number(expected: &ExpectedNumber, reading: &Reading, problems: &mut Vec<String>) {
    let found: Vec<_> = reading
        .canonical
        .series
        .iter()
        .filter(|series| series.metric.id() == expected.metric)
        .filter(|series| part_name(&series.part) == expected.part)
        .filter(|series| {
            let network = expected.network.as_deref();
            network.is_none_or(|network| network == series.channel.network.id())
        })
        .collect();
    let name = format!("{} {:?}", expected.metric, expected.part);
    if found.is_empty() {
        problems.push(format!("{name}: not there"));
        return;
    }
    let points: Vec<f64> = found
        .iter()
        .flat_map(|series| series.points.iter().map(|point| point.value))
        .collect();
    let sum: f64 = points.iter().sum();
    if (sum - expected.value).abs() > 1e-6 {
        problems.push(format!("{name}: {sum}, not {}", expected.value));
    }
    if expected.points.is_some_and(|n| n != points.len()) {
        problems.push(format!("{name}: {} points", points.len()));
    }
    for series in found {
        let currency = series.currency.map(|currency| currency.to_string());
        if expected.currency.is_some() && expected.currency != currency {
            problems.push(format!("{name}: in {currency:?}"));
        }
    }
}

fn check_list(expected: &ExpectedList, reading: &Reading, problems: &mut Vec<String>) {
    fn count<T>(lists: &[Listed<T>]) -> usize {
        lists.iter().map(|list| list.rows.len()).sum()
    }
    let canonical = &reading.canonical;
    let found = match expected.what.as_str() {
        "posts" => count(&canonical.posts),
        "orders" => count(&canonical.orders),
        "conversations" => count(&canonical.conversations),
        "reviews" => count(&canonical.reviews),
        "populations" => canonical.populations.len(),
        other => panic!("{other} is no list"),
    };
    if found != expected.n {
        problems.push(format!("{found} {}, not {}", expected.what, expected.n));
    }
}

fn check_case(folder: &Path, files: &[PathBuf]) -> Vec<String> {
    let world = disk();
    let text = world.read(&folder.join("expect.toml"), 1 << 20);
    let text = String::from_utf8(text.expect("an expect.toml")).expect("UTF-8");
    let case: Case = toml::from_str(&text).expect("a well-formed expect.toml");
    let mut problems = Vec::new();
    let mut inputs = BTreeSet::new();
    for file in files.iter().filter(|file| !file.ends_with("expect.toml")) {
        // Folders of a case are given as folders, as they say whose the files in them are.
        let first = file
            .strip_prefix(folder)
            .ok()
            .and_then(|path| path.iter().next());
        inputs.insert(folder.join(first.expect("a name below the folder")));
        if world.read(file, FILE_LIMIT as u64).is_err() {
            problems.push(format!("{} is too large for a case", file.display()));
        }
    }
    let CaseFlags {
        network,
        month,
        followers,
    } = &case.flags;
    let flags = flags(network.as_deref(), month.as_deref(), *followers);
    let reading = read(inputs.into_iter().collect(), flags);
    check_account(&reading, &mut problems);
    check_blocks(&case, &reading, &mut problems);
    for cell in &case.cells {
        check_cell(cell, &reading, &mut problems);
    }
    for number in &case.numbers {
        check_number(number, &reading, &mut problems);
    }
    for list in &case.listed {
        check_list(list, &reading, &mut problems);
    }
    let wanted: BTreeSet<&str> = case.codes.iter().map(String::as_str).collect();
    let said = ids(&reading, Severity::Note);
    let unsaid: Vec<_> = wanted.difference(&said).collect();
    if !unsaid.is_empty() {
        problems.push(format!("not said: {unsaid:?}"));
    }
    let loud = ids(&reading, Severity::Warning);
    let too_much: Vec<_> = loud.difference(&wanted).collect();
    if !too_much.is_empty() {
        problems.push(format!("said for no reason: {too_much:?}"));
    }
    if case.about.is_empty() || case.about.contains('\n') {
        problems.push("about is one sentence".to_owned());
    }
    problems
}

#[test]
fn every_case_comes_out_as_expected() {
    let mut cases: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
    for file in disk().list(Path::new(CASES)).expect("the cases") {
        let below = file.strip_prefix(CASES).expect("a path below");
        let name = below.iter().next().expect("a name");
        cases
            .entry(Path::new(CASES).join(name))
            .or_default()
            .push(file);
    }
    assert!(cases.len() >= 40, "{} cases only", cases.len());
    let mut report: Vec<String> = Vec::new();
    for (folder, files) in &cases {
        let problems = check_case(folder, files).into_iter();
        report.extend(problems.map(|problem| format!("{}: {problem}", folder.display())));
    }
    assert!(report.is_empty(), "\n{}", report.join("\n"));
}

/// What is known of a real file, read by eye.
struct RealFile {
    path: &'static str,
    network: Option<&'static str>,
    /// The source, or none where there is no block.
    source: Option<&'static str>,
    /// Fates of its blocks in order, each with how many blocks in a row.
    fates: &'static [(&'static str, usize)],
    /// Dimensions, labels, share or count; labels and dimensions divided by `|`.
    cells: &'static [(&'static str, &'static str, Value)],
    codes: &'static [&'static str],
}

#[derive(Clone, Copy, Debug)]
enum Value {
    Share(f64),
    Count(f64),
    /// A share, in a table of so many people.
    Of(f64, f64),
}

use Value::{Count, Of, Share};

const USED: &[(&str, usize)] = &[("used", 1)];
/// Numbers of days that are not in the month that is asked for.
const OTHER_MONTH: &[(&str, usize)] = &[("other_month", 1)];

const fn aside(
    path: &'static str,
    source: &'static str,
    fates: &'static [(&'static str, usize)],
) -> RealFile {
    RealFile {
        path,
        network: None,
        source: Some(source),
        fates,
        cells: &[],
        codes: &[],
    }
}

const fn used(
    path: &'static str,
    source: &'static str,
    fates: &'static [(&'static str, usize)],
    cells: &'static [(&'static str, &'static str, Value)],
) -> RealFile {
    RealFile {
        path,
        network: None,
        source: Some(source),
        fates,
        cells,
        codes: &[],
    }
}

const REAL: &[RealFile] = &[
    RealFile {
        codes: &["meta-ads-reach-withheld"],
        ..used(
            "ads/Untitled-report-Apr-1-2023-to-Mar-11-2024.xlsx",
            "meta-ads",
            USED,
            &[
                ("region", "Cherkasy Oblast", Count(11263.0)),
                ("region", "Kiev Oblast", Count(13310.0)),
                ("region", "unknown", Count(148.0)),
            ],
        )
    },
    aside(
        "facebook-legacy/Facebook Insights Data Export - Visualization Studio VIC - 2014-01-01 - 2014-02-27.csv",
        "facebook-legacy",
        OTHER_MONTH,
    ),
    used(
        "ga4/Demographic_details_Country.csv",
        "google-analytics",
        USED,
        &[
            ("country", "GB", Count(5.0)),
            ("country", "TR", Count(1.0)),
            ("country", "IS", Count(0.0)),
        ],
    ),
    used(
        "ga4/Drive_sales_overview.csv",
        "google-analytics",
        &[("used", 1), ("set_aside", 1), ("used", 2), ("set_aside", 5)],
        &[],
    ),
    used(
        "ga4/data-export_snapshot_2023.csv",
        "google-analytics",
        &[
            ("used", 2),
            ("set_aside", 1),
            ("used", 4),
            ("set_aside", 6),
            ("empty", 1),
        ],
        &[("country", "IN", Count(3.0))],
    ),
    aside(
        "ga4/exploration_2023_download.csv",
        "google-analytics",
        &[("set_aside", 2)],
    ),
    used(
        "ga4/traffic_acquisition_2023.csv",
        "google-analytics",
        &[("set_aside", 1), ("used", 1)],
        &[],
    ),
    used(
        "google-ads/Campaign report (EUR 2026).csv",
        "google-ads",
        USED,
        &[],
    ),
    RealFile {
        codes: &["google-ads-known-only"],
        ..used(
            "google-ads/Demographics(Age_2026.02.05-2026.02.10).csv",
            "google-ads",
            USED,
            &[("age", "45-54", Count(19.0)), ("age", "65+", Count(1.0))],
        )
    },
    used(
        "google-ads/Demographics(Gender_Age_2026.02.05-2026.02.10).csv",
        "google-ads",
        USED,
        &[
            ("age|gender", "45-54|male", Count(15.0)),
            ("age|gender", "18-24|female", Count(5.0)),
        ],
    ),
    used(
        "google-ads/Locations(Geographic_Report_2026.02.05-2026.02.10).csv",
        "google-ads",
        USED,
        &[
            ("region", "E13", Count(5.0)),
            ("region", "Greater London", Count(0.0)),
        ],
    ),
    used(
        "linkedin/Business Schools 4 Climate Leadership Africa_competitor_analytics_1739343948666.xlsx",
        "linkedin-competitors",
        OTHER_MONTH,
        &[],
    ),
    used(
        "linkedin/business-schools-4-climate-leadership-africa_followers_1739343974503.xlsx",
        "linkedin",
        &[("other_month", 1), ("used", 5)],
        &[
            ("city", "Cairo, Egypt", Count(18.0)),
            ("job_function", "Education", Count(40.0)),
            ("seniority", "Entry", Count(30.0)),
            ("industry", "Higher Education", Count(65.0)),
            ("company_size", "51-200", Count(33.0)),
            ("company_size", "1", Count(4.0)),
        ],
    ),
    aside(
        "meta/feadev_2023_New likes and follows (1).csv",
        "meta-results",
        &[("other_month", 2)],
    ),
    RealFile {
        codes: &["meta-titles-glued"],
        ..aside(
            "meta/layout-C_postprocessed_Audience.csv",
            "meta-audience",
            &[("damaged", 1)],
        )
    },
    used(
        "meta/mh4u_2024-03_Audience_excel_unicode_text.csv",
        "meta-audience",
        &[("used", 8)],
        &[
            ("age|gender", "35-44|female", Of(0.36, 30222.0)),
            ("age|gender", "25-34|female", Of(0.391, 3098.0)),
            ("city", "Lviv, Lviv Oblast, Ukraine", Of(0.087, 30222.0)),
            ("city", "Kyiv, Ukraine", Of(0.201, 3098.0)),
            ("country", "CZ", Of(0.008, 30222.0)),
            ("country", "UA", Of(0.8, 3098.0)),
        ],
    ),
    RealFile {
        network: Some("facebook"),
        ..used(
            "meta/oigetit_2025-04_Audience.csv",
            "meta-audience",
            &[("used", 3)],
            &[
                ("age|gender", "18-24|female", Share(0.106)),
                ("age|gender", "65+|male", Share(0.02)),
                ("country", "MZ", Share(0.015)),
                ("country", "PK", Share(0.007)),
                ("city", "Wolmaransstad, South Africa", Share(0.017)),
            ],
        )
    },
    RealFile {
        network: Some("facebook"),
        ..aside("meta/oigetit_2025-04_Follows.csv", "meta-results", USED)
    },
    RealFile {
        network: Some("facebook"),
        ..used(
            "meta/okn_2026-03-16_Audience.csv",
            "meta-audience",
            &[("used", 3), ("other_month", 1)],
            &[
                ("country", "KR", Share(0.26)),
                // Men stand before women in this file.
                ("age|gender", "18-24|male", Share(0.035)),
                ("age|gender", "18-24|female", Share(0.039)),
                ("city", "Jeju City", Share(0.011)),
                ("city", "Sydney, NSW, Australia", Share(0.014)),
            ],
        )
    },
    used(
        "meta/okn_2026-03-17_Audience_ig.csv",
        "meta-audience",
        &[("used", 4)],
        &[
            ("age|gender", "25-34|male", Of(0.271, 1097.0)),
            (
                "city",
                "Yongin, Gyeonggi-do, South Korea",
                Of(0.008, 1097.0),
            ),
            ("country", "JP", Of(0.014, 1097.0)),
        ],
    ),
    RealFile {
        path: "meta/okn_2026-03-17_Reach_empty.csv",
        network: None,
        source: None,
        fates: &[("empty", 1)],
        cells: &[],
        codes: &["no-rows"],
    },
    aside(
        "meta/okn_2026-03-25_Follows.csv",
        "meta-results",
        OTHER_MONTH,
    ),
    RealFile {
        network: Some("instagram"),
        ..aside("meta/okn_2026-03-25_Reach.csv", "meta-results", OTHER_MONTH)
    },
    used(
        "meta/ptBR_data_2024_Público.csv",
        "meta-audience",
        &[("used", 4)],
        &[
            ("age|gender", "18-24|female", Of(0.239, 563.0)),
            ("age|gender", "65+|male", Of(0.002, 563.0)),
            ("city", "Santa Maria, RS", Of(0.702, 563.0)),
            ("country", "BR", Of(0.986, 563.0)),
            ("country", "EC", Of(0.002, 563.0)),
        ],
    ),
    aside(
        "meta/ptBR_data_2024_Seguidores.csv",
        "meta-results",
        OTHER_MONTH,
    ),
    used(
        "shopify/channel_performance_2025-09-01_2025-09-07.csv",
        "shopify",
        USED,
        &[],
    ),
    used(
        "shopify/orders_export_2021_deidentified.csv",
        "shopify-orders",
        USED,
        &[("country", "ZA", Count(34.0))],
    ),
    aside(
        "tiktok/okn_2026-03-16/FollowerActivity.csv",
        "tiktok",
        OTHER_MONTH,
    ),
    used(
        "tiktok/okn_2026-03-16/FollowerGender.csv",
        "tiktok",
        USED,
        &[
            ("gender", "female", Share(0.56)),
            ("gender", "male", Share(0.44)),
            ("gender", "other", Share(0.0)),
        ],
    ),
    aside(
        "tiktok/okn_2026-03-16/FollowerHistory.csv",
        "tiktok",
        OTHER_MONTH,
    ),
    used(
        "tiktok/okn_2026-03-16/FollowerTopTerritories.csv",
        "tiktok",
        USED,
        &[
            ("country", "GR", Share(0.386)),
            ("country", "ET", Share(0.02)),
            ("country", "rest", Share(0.284)),
        ],
    ),
    aside("tiktok/okn_2026-03-16/Overview.csv", "tiktok", OTHER_MONTH),
    aside("tiktok/okn_2026-03-16/Viewers.csv", "tiktok", OTHER_MONTH),
    aside(
        "tiktok/vintage_2026-01_business_suite_audience.csv",
        "tiktok-business",
        OTHER_MONTH,
    ),
    used(
        "x/daily_tweet_activity_metrics_ADHOrg_20210401_20210501_en.csv",
        "x",
        OTHER_MONTH,
        &[],
    ),
    used(
        "x/koe_account_overview_analytics.csv",
        "x",
        OTHER_MONTH,
        &[],
    ),
    aside("youtube/Subscription_status.csv", "youtube", USED),
    used(
        "youtube/Viewer_gender.csv",
        "youtube",
        USED,
        &[
            ("gender", "female", Share(0.3356)),
            ("gender", "male", Share(0.6577)),
            ("gender", "other", Share(0.0066)),
        ],
    ),
    aside("youtube/date_Table data.csv", "youtube", OTHER_MONTH),
    aside("youtube/de_Gesamtwerte.csv", "youtube", OTHER_MONTH),
    used(
        "youtube/geography_Table data.csv",
        "youtube",
        USED,
        &[
            ("country", "IN", Count(2530.0)),
            ("country", "PT", Count(10.0)),
            // 10103 in all; the 14 countries listed have 3226.
            ("country", "rest", Count(6877.0)),
        ],
    ),
    aside(
        "youtube/pt_totals_Youtube_Alcance.csv",
        "youtube",
        OTHER_MONTH,
    ),
    aside("youtube/traffic_source_Table data.csv", "youtube", USED),
    used(
        "youtube/viewer_age.csv",
        "youtube",
        USED,
        &[
            ("age", "13-17", Share(0.0061)),
            ("age", "25-34", Share(0.2229)),
            ("age", "65+", Share(0.1786)),
        ],
    ),
];

fn check_real(known: &RealFile, reading: &Reading, problems: &mut Vec<String>) {
    let blocks = &reading.canonical.inputs;
    let wanted: Vec<&str> = known
        .fates
        .iter()
        .flat_map(|(fate, times)| std::iter::repeat_n(*fate, *times))
        .collect();
    let fates: Vec<&str> = blocks.iter().map(|block| block.fate.id()).collect();
    if fates != wanted {
        problems.push(format!("{fates:?}, not {wanted:?}"));
    }
    if blocks.iter().any(|block| block.source != known.source) {
        problems.push(format!("not {:?}: {:?}", known.source, blocks[0].source));
    }
    let said = ids(reading, Severity::Note);
    if let Some(code) = known.codes.iter().find(|code| !said.contains(**code)) {
        problems.push(format!("not said: {code}"));
    }
    for (dimensions, labels, value) in known.cells {
        let (dimensions, labels): (Vec<_>, Vec<_>) =
            (dimensions.split('|').collect(), labels.split('|').collect());
        let found = reading.canonical.tables.iter().any(|table| {
            let ids = table.dimensions.iter().map(|dimension| dimension.id());
            ids.eq(dimensions.iter().copied())
                && table.cells.iter().any(|cell| {
                    let texts = cell.labels.iter().map(ToString::to_string);
                    let near = |found: Option<f64>, wanted: f64| {
                        found.is_some_and(|found| (found - wanted).abs() < 1e-9)
                    };
                    let is_value = match value {
                        Share(share) => near(cell.share, *share),
                        Count(count) => near(cell.count, *count),
                        Of(share, people) => {
                            let total = table.total.map(|total| total.people);
                            near(cell.share, *share) && near(total, *people)
                        }
                    };
                    texts.eq(labels.iter().map(ToString::to_string)) && is_value
                })
        });
        if !found {
            problems.push(format!("no cell {labels:?} with {value:?}"));
        }
    }
}

#[test]
fn real_exports_come_out_as_read_by_eye() {
    let Some(folder) = variable("AUDIENCEFIT_REAL_EXPORTS") else {
        println!("not run: AUDIENCEFIT_REAL_EXPORTS does not name the folder of real exports");
        return;
    };
    let folder = Path::new(&folder);
    let files = disk().list(folder).expect("the folder of real exports");
    let mut report: Vec<String> = Vec::new();
    for file in &files {
        let path = file.strip_prefix(folder).expect("a path below");
        let path = path.to_string_lossy().replace('\\', "/");
        if path == "manifest.csv" {
            continue;
        }
        let mut problems = Vec::new();
        match REAL.iter().find(|known| known.path == path) {
            None => problems.push("is not in the table".to_owned()),
            Some(known) => {
                // Where a name says a month, that is the month; some say it in their cells; the others
                // are what is asked for.
                let named = ["2024-03", "2025-04"]
                    .into_iter()
                    .find(|month| path.contains(&format!("_{month}_")));
                let says_it = ["ads/", "ga4/", "google-ads/", "shopify/"]
                    .iter()
                    .any(|folder| path.starts_with(folder));
                let asked = named.or((!says_it).then_some("2026-10"));
                let reading = read(vec![file.clone()], flags(known.network, asked, None));
                check_account(&reading, &mut problems);
                check_real(known, &reading, &mut problems);
            }
        }
        report.extend(problems.iter().map(|problem| format!("{path}: {problem}")));
    }
    // An empty folder would pass without this.
    for known in REAL {
        if !files.iter().any(|file| *file == folder.join(known.path)) {
            report.push(format!("{} is not there", known.path));
        }
    }
    let all = read(vec![folder.to_owned()], flags(None, Some("2026-10"), None));
    let mut problems = Vec::new();
    check_account(&all, &mut problems);
    for file in &files {
        // Of a path from the root of the file system the folder's own name is shown.
        let above = folder.parent().expect("a folder below the root");
        let name = file.strip_prefix(above).expect("a path below");
        let name = name.to_string_lossy().replace('\\', "/");
        let is_told = all
            .canonical
            .inputs
            .iter()
            .any(|block| block.place.file == name)
            || all
                .diagnostics
                .iter()
                .any(|said| said.place.as_ref().is_some_and(|place| place.file == name));
        if !is_told {
            problems.push(format!("nothing is said of {name}"));
        }
    }
    report.extend(problems);
    assert!(report.is_empty(), "\n{}", report.join("\n"));
}
