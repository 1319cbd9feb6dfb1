//! LinkedIn, Pinterest and X: real files read in place, files built from what is known of their
//! layouts, and damage made by hand.
//!
//! The expected values were read in the files by eye or added up by a spreadsheet; sums of built files
//! are worked out in the comments.

#![expect(
    clippy::float_cmp,
    reason = "counts and written decimals come through unchanged"
)]

use audiencefit::canonical::{Completeness, Fate, Part, PartKind, Post};
use audiencefit::diag::Place;
use audiencefit::domain::{Audience, Base, Date, Dimension, Metric, Month, Network, Period, Unit};
use audiencefit::files::{Format, RawBlock, RawCell, RawFile, RawRow};
use audiencefit::sources::{Dating, SourceTable, recognize};

use crate::reading::{Around, Read, count, opened, read, read_file, real, share};

fn today() -> Around {
    Around::on(2026, 11, 22)
}

fn day(year: i16, month: i8, day: i8) -> Date {
    Date::constant(year, month, day)
}

/// A workbook as it is opened: sheets of rows of texts; `=` before a text makes it a number; a row
/// without cells is blank and ends a block.
fn workbook(name: &str, sheets: &[(&str, &[&[&str]])]) -> RawFile {
    let cell = |text: &&str| match text.strip_prefix('=') {
        Some(number) => RawCell {
            text: number.to_owned(),
            number: Some(number.parse().expect("a number")),
        },
        None => RawCell {
            text: (*text).to_owned(),
            number: None,
        },
    };
    let mut blocks: Vec<RawBlock> = Vec::new();
    for (sheet_number, (sheet, rows)) in (1..).zip(sheets) {
        let mut is_new = true;
        for (number, texts) in (1..).zip(*rows) {
            if texts.is_empty() {
                is_new = true;
                continue;
            }
            if is_new {
                blocks.push(RawBlock {
                    number: u32::try_from(blocks.len()).expect("few") + 1,
                    sheet: Some((*sheet).to_owned()),
                    sheet_number,
                    rows: Vec::new(),
                });
                is_new = false;
            }
            let mut cells: Vec<RawCell> = texts.iter().map(cell).collect();
            while cells.last().is_some_and(|cell| cell.text.is_empty()) {
                cells.pop();
            }
            blocks
                .last_mut()
                .expect("a block")
                .rows
                .push(RawRow { number, cells });
        }
    }
    RawFile {
        place: Place::file(name),
        names: vec![name.to_owned()],
        hash: String::new(),
        bytes: 0,
        format: Format::Workbook,
        encoding: None,
        delimiter: None,
        is_cut_off: false,
        blocks,
    }
}

fn read_workbook(name: &str, sheets: &[(&str, &[&[&str]])]) -> Read {
    read_file(&workbook(name, sheets), &today()).expect("a source knows it")
}

fn fates(read: &Read) -> Vec<(&str, Fate)> {
    let blocks = read.output.blocks.iter();
    blocks
        .map(|block| (block.kind.as_str(), block.fate))
        .collect()
}

/// Rows, read, set aside, refused of a block.
fn account(read: &Read, block: usize) -> (u32, u32, u32, u32) {
    let block = &read.output.blocks[block];
    (block.rows, block.read, block.set_aside, block.rejected)
}

/// The labels and counts of a table.
fn counts(table: &SourceTable) -> Vec<(String, f64)> {
    let cells = table.cells.iter();
    cells
        .map(|cell| (cell.labels[0].to_string(), cell.count.expect("a count")))
        .collect()
}

fn sum(table: &SourceTable) -> f64 {
    counts(table).iter().map(|(_, count)| count).sum()
}

fn values(read: &Read, metric: Metric) -> Vec<f64> {
    let points = &read.series(metric, &Part::Whole).points;
    points.iter().map(|point| point.value).collect()
}

fn posts(read: &Read) -> &[Post] {
    assert_eq!(read.output.posts.len(), 1);
    &read.output.posts[0].rows
}

/// Nothing of this text is in what was read.
fn assert_hidden(read: &Read, secrets: &[&str]) {
    let all = format!("{:?}", read.output);
    for secret in secrets {
        assert!(!all.contains(secret), "{secret} came through");
    }
}

// LinkedIn: followers.

const FOLLOWERS: &str =
    "linkedin/business-schools-4-climate-leadership-africa_followers_1739343974503.xlsx";
const COMPETITORS: &str =
    "linkedin/Business Schools 4 Climate Leadership Africa_competitor_analytics_1739343948666.xlsx";

fn real_read(path: &str) -> Option<Read> {
    let name = path.rsplit('/').next().expect("a name");
    Some(read(name, &real(path)?, &today()))
}

#[test]
fn linkedin_followers_of_a_real_file() {
    let Some(file) = real_read(FOLLOWERS) else {
        return;
    };
    assert_eq!(file.source, "linkedin");
    let names = &file.output.names;
    assert_eq!(
        names.account.as_deref(),
        Some("business-schools-4-climate-leadership-africa")
    );
    assert_eq!(names.downloaded, Month::new(2025, 2));
    let rows: Vec<(&str, u32, u32)> = file
        .output
        .blocks
        .iter()
        .map(|block| (block.kind.as_str(), block.rows, block.read))
        .collect();
    let expected = [
        ("daily_series", 366, 365),
        ("city", 44, 43),
        ("job_function", 25, 24),
        ("seniority", 11, 10),
        ("industry", 41, 40),
        ("company_size", 10, 9),
    ];
    assert_eq!(rows, expected);
    for table in &file.output.tables {
        assert_eq!(
            (table.audience, table.unit, table.base),
            (Audience::Followers, Unit::People, Base::Known)
        );
        // Counts of 1 stand in the sheets: nothing small is withheld. Locations are the largest.
        let completeness = match table.dimensions[..] {
            [Dimension::City] => Completeness::TopList,
            [Dimension::Country] => Completeness::Suppressed,
            _ => Completeness::Complete,
        };
        assert_eq!(
            (table.completeness, table.total_people, table.period),
            (completeness, None, None)
        );
    }
    // The sums of the sheets' second columns, as a spreadsheet adds them; countries are the same
    // people as areas.
    for (dimension, people) in [
        (Dimension::City, 118.0),
        (Dimension::Country, 118.0),
        (Dimension::JobFunction, 125.0),
        (Dimension::Seniority, 136.0),
        (Dimension::Industry, 152.0),
        (Dimension::CompanySize, 128.0),
    ] {
        assert_eq!(sum(file.table(&[dimension])), people, "{dimension}");
    }
    let seniority = file.table(&[Dimension::Seniority]);
    assert_eq!(
        counts(seniority)[..3],
        [
            ("Senior".to_owned(), 50.0),
            ("Entry".to_owned(), 30.0),
            ("Director".to_owned(), 25.0)
        ]
    );
    let sizes = file.table(&[Dimension::CompanySize]);
    assert_eq!(count(sizes, &["51-200"]), 33.0);
    assert_eq!(count(sizes, &["10001+"]), 11.0);
    assert_eq!(count(sizes, &["1"]), 4.0);
    // By the text behind the last comma: South Africa 41, Egypt 19, Morocco 17, United Kingdom 12
    // (4 + 2 + 2 + 1 + 1 + 1 + 1), China 3, of which 1 in `Hong Kong SAR, China`; Boston, San
    // Francisco and New York have 1 each.
    let countries = file.table(&[Dimension::Country]);
    for (country, people) in [
        ("ZA", 41.0),
        ("EG", 19.0),
        ("MA", 17.0),
        ("GB", 12.0),
        ("CN", 2.0),
        ("HK", 1.0),
        ("US", 3.0),
        ("Greater Richmond Region", 1.0),
    ] {
        assert_eq!(count(countries, &[country]), people, "{country}");
    }
    assert_eq!(file.codes(), ["linkedin-places-without-country"]);
    // New followers: 365 days from 12 February 2024, 153 in sum.
    let series = file.series(Metric::NewFollowers, &Part::Whole);
    assert_eq!(series.points.len(), 365);
    assert_eq!(file.sum(Metric::NewFollowers), 153.0);
    assert_eq!(series.points[0].period, Period::day(day(2024, 2, 12)));
    assert_eq!(series.points[364].period, Period::day(day(2025, 2, 10)));
    assert_eq!(file.output.series.len(), 1);
    assert_eq!(series.owner.network, Some(Network::LinkedIn));
}

#[test]
fn linkedin_sheets_saved_as_text() {
    let file = read(
        "seniority.csv",
        b"Seniority,Total followers\nSenior,50\nEntry,30\n",
        &today(),
    );
    assert_eq!(sum(file.table(&[Dimension::Seniority])), 80.0);
    // Of two sizes a spreadsheet makes dates that can be nothing else; the people of a row whose label
    // cannot be read stay in the whole.
    let file = read(
        "sizes.csv",
        b"Company size,Total followers\n51-200,33\n2-Oct,13\nNov-50,10\n2024-11-02,5\n1,4\n",
        &today(),
    );
    let sizes = file.table(&[Dimension::CompanySize]);
    assert_eq!(count(sizes, &["2-10"]), 13.0);
    assert_eq!(count(sizes, &["11-50"]), 10.0);
    assert_eq!(count(sizes, &["rest"]), 5.0);
    // 33 + 13 + 10 + 5 + 4
    assert_eq!(sum(sizes), 65.0);
    assert_eq!(sizes.completeness, Completeness::Suppressed);
    assert_eq!(
        file.codes(),
        ["linkedin-size-damaged", "linkedin-sizes-undone"]
    );
    assert_eq!(account(&file, 0), (6, 4, 1, 1));
    // Without one of the numbers the shares of the others would be too large.
    let file = read(
        "sizes.csv",
        b"Company size,Total followers\n51-200,33\n2-10,1x\n",
        &today(),
    );
    assert_eq!(file.output.blocks[0].fate, Fate::Damaged);
    assert_eq!(
        file.codes(),
        ["linkedin-whole-unknown", "number-unreadable"]
    );
    // Page views are views, not people.
    let file = read(
        "visitors.csv",
        b"Seniority,Total views\nSenior,50\n",
        &today(),
    );
    let table = file.table(&[Dimension::Seniority]);
    assert_eq!(
        (table.audience, table.unit, table.period),
        (Audience::Visitors, Unit::Views, None)
    );
}

#[test]
fn linkedin_new_followers_in_each_spelling_of_days() {
    for (rows, last) in [
        (
            &[
                &[
                    "Date",
                    "Sponsored followers",
                    "Organic followers",
                    "Total followers",
                ][..],
                &["2026-10-01", "=1", "=2", "=3"],
                &["2026-10-02", "=0", "=4", "=4"],
            ][..],
            day(2026, 10, 2),
        ),
        (
            // 2026-10-01 is day 46296 of the workbook's calendar: 46023 is 2026-01-01, and 273 days
            // of the year are over by then (31+28+31+30+31+30+31+31+30).
            &[
                &[
                    "Date",
                    "Sponsored followers",
                    "Organic followers",
                    "Auto-invited followers",
                    "Total followers",
                ][..],
                &["=46296", "=1", "=2", "=0", "=3"],
                &["=46297", "=0", "=2", "=2", "=4"],
            ][..],
            day(2026, 10, 2),
        ),
        (
            // No number is above twelve: the month stands first.
            &[
                &[
                    "Date",
                    "Sponsored followers",
                    "Organic followers",
                    "Auto-invited followers",
                    "Total followers",
                ][..],
                &["10/01/2026", "1", "2", "0", "3"],
                &["10/02/2026", "0", "2", "2", "4"],
            ][..],
            day(2026, 10, 2),
        ),
    ] {
        let file = read_workbook("a.xls", &[("New followers", rows)]);
        let series = file.series(Metric::NewFollowers, &Part::Whole);
        assert_eq!(values(&file, Metric::NewFollowers), [3.0, 4.0]);
        assert_eq!(series.points[1].period, Period::day(last));
        assert_eq!(fates(&file), [("daily_series", Fate::Used)]);
    }
}

const LABELS: &[&[&str]] = &[&["a", "b"], &["Sénior", "12"], &["Débutant", "3"]];
const PLACES: &[&[&str]] = &[
    &["Lieu", "b"],
    &["Gran París, Francia", "12"],
    &["Vigo", "3"],
];
const SIZES: &[&[&str]] = &[
    &["Taille de l’entreprise", "Nombre total d’abonnés"],
    &["2-10 employés", "7"],
    &["10 001+ employés", "2"],
];

const FIVE: [(&str, &[&[&str]]); 5] = [
    ("Lieu", PLACES),
    ("Fonction", LABELS),
    ("Ancienneté", LABELS),
    ("Secteur", LABELS),
    ("Taille", SIZES),
];

#[test]
fn linkedin_followers_in_other_languages_by_place() {
    let days: &[&[&str]] = &[
        &["Date", "Sponsorisés", "Organiques", "Invités", "Total"],
        &["2026-10-01", "0", "1", "1", "2"],
    ];
    let sheets = [&[("Nouveaux abonnés", days)], &FIVE[..]].concat();
    let file = read_workbook("a.xls", &sheets);
    let kinds: Vec<&str> = fates(&file).iter().map(|(kind, _)| *kind).collect();
    assert_eq!(
        kinds,
        [
            "daily_series",
            "city",
            "job_function",
            "seniority",
            "industry",
            "company_size"
        ]
    );
    assert_eq!(values(&file, Metric::NewFollowers), [2.0]);
    assert_eq!(
        count(file.table(&[Dimension::Seniority]), &["Sénior"]),
        12.0
    );
    assert_eq!(
        count(file.table(&[Dimension::CompanySize]), &["10001+"]),
        2.0
    );
    let countries = file.table(&[Dimension::Country]);
    assert_eq!(
        counts(countries),
        [("FR".to_owned(), 12.0), ("Vigo".to_owned(), 3.0)]
    );
    // A total that somebody typed below the rows is no label.
    let typed: &[&[&str]] = &[
        &["Ancienneté", "Nombre total d’abonnés"],
        &["Sénior", "30"],
        &["Débutant", "20"],
        &["Total", "50"],
    ];
    let mut summed = sheets.clone();
    summed[3] = ("Ancienneté", typed);
    let file = read_workbook("a.xls", &summed);
    assert_eq!(
        counts(file.table(&[Dimension::Seniority])),
        [("Sénior".to_owned(), 30.0), ("Débutant".to_owned(), 20.0)]
    );
    // A sheet more or less, or a first sheet without days, is not known.
    let less = workbook("a.xls", &sheets[..5]);
    assert!(recognize(&less).is_none());
    let no_days: &[&[&str]] = &[&["a", "b", "c", "d"], &["x", "1", "2", "3"]];
    let other = [&[("Autre", no_days)], &FIVE[..]].concat();
    assert!(recognize(&workbook("a.xls", &other)).is_none());
}

#[test]
fn linkedin_areas_without_any_country_make_no_countries() {
    let file = read(
        "location.csv",
        b"Location,Total followers\nGreater Vigo Metropolitan Area,171\nOporto,48\n",
        &today(),
    );
    assert_eq!(file.output.tables.len(), 1);
    assert_eq!(sum(file.table(&[Dimension::City])), 219.0);
    assert_eq!(file.codes(), ["linkedin-places-without-country"]);
}

// LinkedIn: visitors.

/// The header of 25 columns, as it was seen in a real file.
fn visitor_header() -> Vec<String> {
    let mut header = vec!["Date".to_owned()];
    for page in ["Overview", "Life", "Jobs", "Total"] {
        for what in ["page views", "unique visitors"] {
            for device in ["desktop", "mobile", "total"] {
                header.push(format!("{page} {what} ({device})"));
            }
        }
    }
    header
}

/// A day: 3 views on desktop and 4 on mobile by 2 and 3 people in Overview; the same in Total.
fn visitor_day(date: &str, more: u32) -> Vec<String> {
    let mut row = vec![date.to_owned()];
    for at in 0..4_u32 {
        let counts = at == 0 || at == 3;
        let (desktop, mobile) = if counts { (3, 4 + more) } else { (0, 0) };
        let (few, some) = if counts { (2, 3) } else { (0, 0) };
        for number in [desktop, mobile, desktop + mobile, few, some, few + some] {
            row.push(number.to_string());
        }
    }
    row
}

fn texts(rows: &[Vec<String>]) -> Vec<Vec<&str>> {
    rows.iter()
        .map(|row| row.iter().map(String::as_str).collect())
        .collect()
}

#[test]
fn linkedin_visitors() {
    let rows = [
        visitor_header(),
        visitor_day("10/01/2026", 0),
        visitor_day("10/02/2026", 5),
    ];
    let rows = texts(&rows);
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let function: &[&[&str]] = &[&["Job function", "Total views"], &["Sales", "11"]];
    let location: &[&[&str]] = &[
        &["Location", "Total views"],
        &["Greater Porto Area, Portugal", "8"],
        &["Greater Lisbon Area, Portugal", "5"],
    ];
    let file = read_workbook(
        "trail-lab_visitors_1793606400000.xls",
        &[
            ("Visitor metrics", &rows),
            ("Location", location),
            ("Job function", function),
        ],
    );
    assert_eq!(file.source, "linkedin");
    assert_eq!(file.output.names.account.as_deref(), Some("trail-lab"));
    // 3 + 4 and 3 + 9 views, by 2 + 3 people each day.
    assert_eq!(values(&file, Metric::ProfileVisits), [7.0, 12.0]);
    assert_eq!(values(&file, Metric::Visitors), [5.0, 5.0]);
    assert_eq!(file.output.series.len(), 2);
    for table in &file.output.tables {
        assert_eq!(
            (table.audience, table.unit),
            (Audience::Visitors, Unit::Views)
        );
        let days = Period {
            from: day(2026, 10, 1),
            to: day(2026, 10, 2),
        };
        assert_eq!(table.period, Some(days));
    }
    assert_eq!(
        counts(file.table(&[Dimension::Country])),
        [("PT".to_owned(), 13.0)]
    );

    // In another language: 25 columns, then five sheets of two.
    let mut localised = [visitor_header(), visitor_day("2026-10-01", 0)];
    for name in &mut localised[0] {
        *name = format!("x {name}");
    }
    let rows = texts(&localised);
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let sheets = [&[("Visiteurs", rows.as_slice())], &FIVE[..]].concat();
    let file = read_workbook("a.xls", &sheets);
    assert_eq!(values(&file, Metric::ProfileVisits), [7.0]);
    assert_eq!(values(&file, Metric::Visitors), [5.0]);
    let table = file.table(&[Dimension::Seniority]);
    assert_eq!(
        (table.audience, table.unit),
        (Audience::Visitors, Unit::Views)
    );
}

// LinkedIn: content.

const METRICS: [&str; 20] = [
    "Date",
    "Impressions (organic)",
    "Impressions (sponsored)",
    "Impressions (total)",
    "Unique impressions (organic)",
    "Clicks (organic)",
    "Clicks (sponsored)",
    "Clicks (total)",
    "Reactions (organic)",
    "Reactions (sponsored)",
    "Reactions (total)",
    "Comments (organic)",
    "Comments (sponsored)",
    "Comments (total)",
    "Reposts (organic)",
    "Reposts (sponsored)",
    "Reposts (total)",
    "Engagement rate (organic)",
    "Engagement rate (sponsored)",
    "Engagement rate (total)",
];

const METRICS_DAY: [&str; 20] = [
    "10/13/2026",
    "=90",
    "=10",
    "=100",
    "=70",
    "=5",
    "=1",
    "=6",
    "=-2",
    "=0",
    "=-2",
    "=1",
    "=0",
    "=1",
    "=3",
    "=0",
    "=3",
    "=0.1",
    "=0.1",
    "=0.08",
];

const POSTS: [&str; 20] = [
    "Post title",
    "Post link",
    "Post type",
    "Campaign name",
    "Posted by",
    "Created date",
    "Campaign start date",
    "Campaign end date",
    "Audience",
    "Impressions",
    "Views (Excluding offsite video views)",
    "Offsite Views",
    "Clicks",
    "Click through rate (CTR)",
    "Likes",
    "Comments",
    "Reposts",
    "Follows",
    "Engagement rate",
    "Content Type",
];

const POST: [&str; 20] = [
    "Secret title",
    "https://www.linkedin.com/feed/update/urn:li:activity:7254000000000000001/",
    "Organic",
    "",
    "Ana Secreta",
    "10/05/2026",
    "",
    "",
    "All followers",
    "=812",
    "=40",
    "=2",
    "=31",
    "=0.038",
    "=25",
    "=4",
    "=3",
    "=1",
    "=0.07",
    "Video",
];

#[test]
fn linkedin_content() {
    let sentence: &[&str] = &["Metrics of the days between October 1 and October 31, 2026"];
    let secrets = ["Secret title", "Ana Secreta", "All followers"];
    // The words, then the same with other words, by place.
    for words in [true, false] {
        let (metrics, posts_header) = if words {
            (METRICS, POSTS)
        } else {
            (["Fecha"; 20], ["Publicación"; 20])
        };
        let days: &[&[&str]] = &[sentence, &metrics, &METRICS_DAY];
        let all: &[&[&str]] = &[sentence, &posts_header, &POST];
        let file = read_workbook("a.xls", &[("Metrics", days), ("All posts", all)]);
        assert_eq!(file.source, "linkedin");
        assert_eq!(
            fates(&file),
            [("daily_series", Fate::Used), ("content", Fate::Used)]
        );
        assert_eq!(account(&file, 0), (3, 1, 2, 0));
        for (metric, value) in [
            (Metric::Impressions, 100.0),
            (Metric::Clicks, 6.0),
            (Metric::Likes, -2.0),
            (Metric::Comments, 1.0),
            (Metric::Shares, 3.0),
        ] {
            assert_eq!(values(&file, metric), [value], "{metric}");
        }
        assert_eq!(file.output.series.len(), 5);
        let post = Post {
            id: Some("7254000000000000001".to_owned()),
            published: Some(day(2026, 10, 5)),
            format: Some("Video".to_owned()),
            days: Vec::new(),
            numbers: vec![
                (Metric::NewFollowers, 1.0),
                (Metric::Impressions, 812.0),
                (Metric::Views, 40.0),
                (Metric::Likes, 25.0),
                (Metric::Comments, 4.0),
                (Metric::Shares, 3.0),
                (Metric::Clicks, 31.0),
            ],
            row: 3,
        };
        assert_eq!(posts(&file), [post]);
        assert!(file.output.tables.is_empty());
        assert!(file.codes().is_empty(), "{:?}", file.codes());
        assert_hidden(&file, &secrets);
    }
}

#[test]
fn linkedin_updates_of_the_old_kind() {
    let mut metrics = METRICS;
    for (at, name) in [
        (14, "Shares (organic)"),
        (15, "Shares (sponsored)"),
        (16, "Shares (total)"),
    ] {
        metrics[at] = name;
    }
    let mut posts_header = POSTS;
    posts_header[0] = "Update title";
    posts_header[1] = "Update link";
    posts_header[10] = "Video views";
    posts_header[16] = "Shares";
    let mut post = POST;
    post[1] = "https://www.linkedin.com/company/trail-lab";
    // A blank row does not end the posts.
    let mut second = post;
    second[0] = "Second secret";
    let sentence: &[&str] = &["Aggregated engagement metrics for your organization's posts"];
    let file = read_workbook(
        "a.xls",
        &[
            (
                "Update metrics (aggregated)",
                &[sentence, &[], &metrics, &METRICS_DAY],
            ),
            (
                "Update engagement",
                &[sentence, &posts_header, &post, &[], &second],
            ),
        ],
    );
    // The sentence stands alone above a blank line.
    assert_eq!(
        fates(&file),
        [
            ("description", Fate::SetAside),
            ("daily_series", Fate::Used),
            ("content", Fate::Used),
            ("content", Fate::Used)
        ]
    );
    assert_eq!(values(&file, Metric::Shares), [3.0]);
    assert_hidden(&file, &["Secret title", "Second secret"]);
    let second = &file.output.posts[1].rows[0];
    assert_eq!((second.row, file.output.posts[1].owner.block), (5, 4));
    let post = &file.output.posts[0].rows[0];
    // A link without a number: the post has no id.
    assert_eq!(post.id, None);
    assert_eq!(file.codes(), ["posts-without-id"]);
    assert!(post.numbers.contains(&(Metric::Views, 40.0)));
    assert!(post.numbers.contains(&(Metric::Shares, 3.0)));
}

#[test]
fn linkedin_content_with_damage() {
    let sentence: &[&str] = &["Sentence"];
    let mut slipped = POST;
    slipped[9] = "Secret text of a post";
    let mut other_day = POST;
    other_day[5] = "some day in Secretville";
    let mut negative = METRICS_DAY;
    negative[3] = "=-1";
    let days: &[&[&str]] = &[sentence, &METRICS, &METRICS_DAY, &negative];
    let all: &[&[&str]] = &[sentence, &POSTS, &POST, &slipped, &other_day];
    let file = read_workbook("a.xls", &[("Metrics", days), ("All posts", all)]);
    // Only what networks correct may be negative; impressions are not among it.
    assert_eq!(account(&file, 0), (4, 1, 2, 1));
    assert_eq!(account(&file, 1), (5, 1, 2, 2));
    assert_eq!(
        file.codes(),
        ["day-unreadable", "number-negative", "number-unreadable"]
    );
    assert_hidden(&file, &["Secret", "Secretville"]);
}

// LinkedIn: competitors.

#[test]
fn linkedin_competitors_of_a_real_file() {
    let Some(file) = real_read(COMPETITORS) else {
        return;
    };
    assert_eq!(file.source, "linkedin-competitors");
    assert_eq!(fates(&file), [("competitors", Fate::Used)]);
    assert_eq!(account(&file, 0), (12, 10, 2, 0));
    assert_eq!(file.output.names.account, None);
    assert_eq!(file.output.names.downloaded, Month::new(2025, 2));
    let range = Period {
        from: day(2024, 2, 12),
        to: day(2025, 2, 10),
    };
    let last = Period::day(day(2025, 2, 10));
    let of = |metric, part: &Part| {
        let series = file.series(metric, part);
        assert_eq!(
            (series.dating, series.points.len()),
            (Dating::Dated, 1),
            "{metric}"
        );
        (series.points[0].value, series.points[0].period)
    };
    let own = Part::Whole;
    assert_eq!(of(Metric::Followers, &own), (153.0, last));
    assert_eq!(of(Metric::NewFollowers, &own), (153.0, range));
    assert_eq!(of(Metric::Engagements, &own), (89.0, range));
    assert_eq!(of(Metric::Posts, &own), (14.0, range));
    let other = Part::Named(PartKind::Competitor, "Green Climate Fund".to_owned());
    assert_eq!(of(Metric::Followers, &other), (324_090.0, last));
    assert_eq!(of(Metric::NewFollowers, &other), (55_825.0, range));
    // Ten Pages, four numbers each.
    assert_eq!(file.output.series.len(), 40);
    assert!(file.codes().is_empty());
}

const PAGES: &[&[&str]] = &[
    &["10/1/2026", "10/31/2026"],
    &[
        "Page",
        "Total Followers",
        "New Followers",
        "Total post engagements",
        "Total posts",
    ],
    &["Trailhead Sneakers", "=640", "=31", "=88", "=9"],
    &["Peak Shoes, Inc.", "=1200", "=40", "=70", "=12"],
];

#[test]
fn linkedin_own_page() {
    let followers = |file: &Read| -> Vec<f64> {
        let own = file.output.series.iter();
        own.filter(|series| series.metric == Metric::Followers && series.part == Part::Whole)
            .map(|series| series.points[0].value)
            .collect()
    };
    // By the file's name, in which signs are lost.
    let name = "Peak_Shoes_Inc_competitor_analytics_1793606400000.xlsx";
    let file = read_workbook(name, &[("COMPETITORS", PAGES)]);
    assert_eq!(followers(&file), [1200.0]);
    // By the names of the workspace.
    let file = read_workbook("competitors.xlsx", &[("COMPETITORS", PAGES)]);
    assert_eq!(followers(&file), [640.0]);
    assert!(file.codes().is_empty());
    // By neither.
    let others: &[&[&str]] = &[PAGES[0], PAGES[1], PAGES[3]];
    let file = read_workbook("competitors.xlsx", &[("COMPETITORS", others)]);
    assert_eq!(followers(&file), [0.0; 0]);
    assert_eq!(file.codes(), ["linkedin-own-page-unknown"]);
    // Twice.
    let twice: &[&[&str]] = &[PAGES[0], PAGES[1], PAGES[2], PAGES[2]];
    let file = read_workbook("competitors.xlsx", &[("COMPETITORS", twice)]);
    assert_eq!(followers(&file), [0.0; 0]);
}

#[test]
fn linkedin_competitors_of_the_other_layout_and_language() {
    let posts: &[&[&str]] = &[
        &[
            "Page",
            "New Followers",
            "Posts",
            "Comments",
            "Comments per day",
            "Reactions",
        ],
        &["Trailhead Sneakers", "=31", "=9", "=12", "=0.4", "=76"],
    ];
    let file = read_workbook("competitors.xlsx", &[("COMPETITORS", posts)]);
    for (metric, value) in [
        (Metric::NewFollowers, 31.0),
        (Metric::Posts, 9.0),
        (Metric::Comments, 12.0),
        (Metric::Likes, 76.0),
    ] {
        let series = file.series(metric, &Part::Whole);
        assert_eq!(series.points[0].value, value);
        // No range of days: name or folder say the month.
        assert_eq!(series.dating, Dating::Undated);
        assert_eq!(series.points[0].period, Period::day(day(2026, 11, 22)));
    }
    assert_eq!(file.output.series.len(), 4);

    let localised: &[&[&str]] = &[
        PAGES[0],
        &[
            "Página",
            "Seguidores",
            "Nuevos",
            "Interacciones",
            "Publicaciones",
        ],
        PAGES[2],
        PAGES[3],
    ];
    let file = read_workbook("a.xlsx", &[("COMPETITORS", localised)]);
    assert_eq!(values(&file, Metric::Followers), [640.0]);
    assert_eq!(values(&file, Metric::Posts), [9.0]);
    assert!(recognize(&workbook("a.xlsx", &[("Hoja1", localised)])).is_none());

    // A first row that is no range is refused, and the numbers wait for a month.
    let broken: &[&[&str]] = &[&["October"], PAGES[1], PAGES[2]];
    let file = read_workbook("a.xlsx", &[("COMPETITORS", broken)]);
    assert_eq!(file.codes(), ["day-unreadable"]);
    assert_eq!(account(&file, 0), (3, 1, 1, 1));
    let series = file.series(Metric::Followers, &Part::Whole);
    assert_eq!(series.dating, Dating::Undated);
}

// LinkedIn: a member.

const TOP_POSTS: &[&[&str]] = &[
    &["Maximum of 50 posts available to include in this list"],
    &[],
    &[
        "Post URL",
        "Post publish date",
        "Engagements",
        "",
        "Post URL",
        "Post publish date",
        "Impressions",
    ],
    &[
        "https://www.linkedin.com/feed/update/urn:li:activity:7379000000000000001",
        "10/28/2026",
        "50",
        "",
        "https://www.linkedin.com/feed/update/urn:li:activity:7379000000000000002",
        "10/20/2026",
        "3000",
    ],
    &[
        "https://www.linkedin.com/feed/update/urn:li:activity:7379000000000000002",
        "10/20/2026",
        "19",
        "",
        "https://www.linkedin.com/feed/update/urn:li:activity:7379000000000000001",
        "10/28/2026",
        "1500",
    ],
];

fn member() -> Read {
    read_workbook(
        "AggregateAnalytics_2026-10-01_2026-10-31.xlsx",
        &[
            (
                "DISCOVERY",
                &[
                    &["Overall Performance", "10/1/2026 - 10/31/2026"],
                    &["Impressions", "4500"],
                    &["Members reached", "2100"],
                ],
            ),
            (
                "ENGAGEMENT",
                &[
                    &["Date", "Impressions", "Engagements"],
                    &["10/1/2026", "100", "4"],
                    &["10/2/2026", "80", "2"],
                ],
            ),
            ("TOP POSTS", TOP_POSTS),
            (
                "FOLLOWERS",
                &[
                    &["Total followers on 10/31/2026:", "812"],
                    &[],
                    &["Date", "New followers"],
                    &["10/1/2026", "4"],
                    &["10/2/2026", "0"],
                ],
            ),
            (
                "DEMOGRAPHICS",
                &[
                    &["Top Demographics", "Value", "Percentage"],
                    &["Company size", "11-50 employees", "20%"],
                    &["Company size", "10,001+ employees", "12%"],
                    &["Job titles", "Founder", "2%"],
                    &["Seniority", "Senior", "31%"],
                    &["Seniority", "Unpaid", "< 1%"],
                    &["Location", "Greater Vigo Area", "17%"],
                    &["Industries", "Retail", "9%"],
                    &["Companies", "Trailhead Sneakers", "1%"],
                ],
            ),
        ],
    )
}

#[test]
fn linkedin_member() {
    let file = member();
    assert_eq!(file.source, "linkedin-personal");
    assert_eq!(
        fates(&file),
        [
            ("overview", Fate::Used),
            ("daily_series", Fate::Used),
            ("description", Fate::SetAside),
            ("content", Fate::Used),
            ("follower_count", Fate::Used),
            ("daily_series", Fate::Used),
            ("audience", Fate::Used)
        ]
    );
    let october = Period {
        from: day(2026, 10, 1),
        to: day(2026, 10, 31),
    };
    let last = Period::day(day(2026, 10, 31));
    let reach = &file.series(Metric::Reach, &Part::Whole).points;
    assert_eq!((reach[0].value, reach[0].period), (2100.0, october));
    let followers = file.series(Metric::Followers, &Part::Whole);
    assert_eq!(
        (followers.points[0].value, followers.points[0].period),
        (812.0, last)
    );
    // Whose it is, settings and folders say; else it stands apart from the Page.
    assert_eq!(followers.owner.channel, None);
    assert_eq!(file.output.names.apart, Some("linkedin personal"));
    assert_eq!(values(&file, Metric::NewFollowers), [4.0, 0.0]);
    // Impressions come from the days alone, not from the range once more.
    assert_eq!(values(&file, Metric::Impressions), [100.0, 80.0]);
    assert_eq!(values(&file, Metric::Engagements), [4.0, 2.0]);
    // Two posts in two orders.
    let posts = posts(&file);
    assert_eq!(posts.len(), 2);
    assert_eq!(posts[0].id.as_deref(), Some("7379000000000000001"));
    assert_eq!(
        posts[0].numbers,
        [(Metric::Impressions, 1500.0), (Metric::Engagements, 50.0)]
    );
    assert_eq!(
        posts[1].numbers,
        [(Metric::Impressions, 3000.0), (Metric::Engagements, 19.0)]
    );
    assert_eq!(posts[1].published, Some(day(2026, 10, 20)));
    for table in &file.output.tables {
        assert_eq!(
            (table.audience, table.completeness),
            (Audience::Followers, Completeness::TopList)
        );
        assert_eq!(table.period, Some(last));
        assert_eq!(table.total_people, Some(812.0));
        assert_eq!(table.share_step, Some(0.01));
    }
    assert_eq!(file.output.tables.len(), 4);
    let sizes = file.table(&[Dimension::CompanySize]);
    assert_eq!(share(sizes, &["11-50"]), 0.2);
    assert_eq!(share(sizes, &["10001+"]), 0.12);
    let seniority = file.table(&[Dimension::Seniority]);
    assert_eq!(share(seniority, &["Unpaid"]), 0.01);
    assert!(seniority.cells[1].at_most && !seniority.cells[0].at_most);
    assert!(file.codes().is_empty(), "{:?}", file.codes());
    // Job titles and companies are known and not needed: the header and two rows.
    assert_eq!(account(&file, 6), (9, 6, 3, 0));
    assert_hidden(&file, &["Founder"]);
}

#[test]
fn linkedin_member_of_the_newer_kind() {
    let file = read_workbook(
        "a.xlsx",
        &[
            (
                "FOLLOWERS",
                &[
                    &["Total followers on 9/30/2026:", ""],
                    &["Total followers", "=812"],
                    &["Date", "New followers"],
                    &["9/30/2026", "=4"],
                ],
            ),
            (
                "AUDIENCE DEMOGRAPHICS",
                &[
                    &["Top Demographics", "Value", "Percentage"],
                    &["Industry", "Retail", "9%"],
                    &["Shoe size", "38", "9%"],
                ],
            ),
            (
                "CONTENT DEMOGRAPHICS",
                &[
                    &["Top Demographics", "Value", "Percentage"],
                    &["Industry", "Retail", "7%"],
                ],
            ),
        ],
    );
    // No blank row: both tables in one block.
    assert_eq!(account(&file, 0), (4, 2, 2, 0));
    assert_eq!(values(&file, Metric::Followers), [812.0]);
    assert_eq!(values(&file, Metric::NewFollowers), [4.0]);
    let audiences: Vec<(Audience, Option<f64>)> = file
        .output
        .tables
        .iter()
        .map(|table| (table.audience, table.total_people))
        .collect();
    assert_eq!(
        audiences,
        [
            (Audience::Followers, Some(812.0)),
            (Audience::Reached, None)
        ]
    );
    assert_eq!(file.codes(), ["label-not-understood"]);
}

// Pinterest.

/// Audience insights as the sources quote them; every block.
const INSIGHTS: &str = "\u{feff}Audience View,Date,Aggregation,Audience Size
Your engaged audience,2026-10-31,Monthly,10000

Interests
Category,Bulk Sheet Category,Percent of audience,Affinity,Interest,Bulk Sheet Interests,Percent of audience,Affinity
Home Decor,\"{'name': 'Home Decor', 'id': '935249274030'}\",0.67,1.0,Room Decor,\"{'name': 'Room Decor', 'id': '916836567854'}\",0.58,1.04
Home Decor,\"{'name': 'Home Decor', 'id': '935249274030'}\",0.67,1.0,Lighting,\"{'name': 'Lighting', 'id': '916836567855'}\",0.21,2.5
Women's Fashion,\"{'name': 'x', 'id': '1'}\",0.41,1.2,Shoes,\"{'name': 'y', 'id': '2'}\",0.33,3.1
Men's Fashion,\"{'name': 'z', 'id': '3'}\",0.2,0.9,Shoes,\"{'name': 'y', 'id': '2'}\",0.14,2.2

Countries,Percent of audience
Deutschland,0.776
Österreich,0.081
Other,0.143

Metros,Percent of audience
\"Washington, DC\",0.02
Berlin,0.11

Gender,Percent of audience
Female,0.781
Male,0.188
Unspecified,0.031

Device,Percent of audience
iPhone,0.61
Web,0.55

Age,Percent of audience
18-24,0.311
25-34,0.242
35-44,0.151
45-49,0.06
50-54,0.052
55-64,0.07
65+,0.05
";

#[test]
fn pinterest_audience_insights() {
    let file = read(
        "audience-insights-engaged-audience-2026-10-31.csv",
        INSIGHTS.as_bytes(),
        &today(),
    );
    assert_eq!(file.source, "pinterest");
    assert_eq!(
        fates(&file),
        [
            ("overview", Fate::SetAside),
            ("interest", Fate::Used),
            ("country", Fate::Used),
            ("city", Fate::Used),
            ("gender", Fate::Used),
            ("device", Fate::Used),
            ("age", Fate::Used)
        ]
    );
    // 30 days up to 31 October: from 2 October.
    let days = Period {
        from: day(2026, 10, 2),
        to: day(2026, 10, 31),
    };
    for table in &file.output.tables {
        assert_eq!(
            (table.network, table.audience, table.period),
            (Some(Network::Pinterest), Audience::Engaged, Some(days))
        );
        // 10000 is rounded up: it is nobody's number.
        assert_eq!((table.total_people, table.base), (None, Base::Everybody));
        assert_eq!(table.completeness, Completeness::Suppressed);
    }
    assert_eq!(file.output.names.period, Some(days));
    let interests = file.table(&[Dimension::Interest]);
    let cells: Vec<(String, Option<f64>, Option<f64>)> = interests
        .cells
        .iter()
        .map(|cell| (cell.labels[0].to_string(), cell.share, cell.index))
        .collect();
    let cell = |label: &str, share, index| (label.to_owned(), Some(share), Some(index));
    assert_eq!(
        cells,
        [
            cell("Home Decor", 0.67, 1.0),
            cell("Room Decor", 0.58, 1.04),
            cell("Lighting", 0.21, 2.5),
            cell("Women's Fashion", 0.41, 1.2),
            cell("Women's Fashion > Shoes", 0.33, 3.1),
            cell("Men's Fashion", 0.2, 0.9),
            cell("Men's Fashion > Shoes", 0.14, 2.2),
        ]
    );
    assert_eq!(interests.share_step, Some(0.01));
    assert_eq!(account(&file, 1), (6, 4, 2, 0));
    let countries = file.table(&[Dimension::Country]);
    assert_eq!(share(countries, &["DE"]), 0.776);
    assert_eq!(share(countries, &["AT"]), 0.081);
    assert_eq!(share(countries, &["rest"]), 0.143);
    // 0.776 + 0.081
    let covered = file.output.blocks[2].coverage.expect("a coverage");
    assert!((covered - 0.857).abs() < 1e-12);
    let cities = file.table(&[Dimension::City]);
    assert_eq!(share(cities, &["Washington, DC"]), 0.02);
    let gender = file.table(&[Dimension::Gender]);
    assert_eq!(share(gender, &["female"]), 0.781);
    assert_eq!(share(gender, &["unknown"]), 0.031);
    let devices = file.table(&[Dimension::Device]);
    assert_eq!(share(devices, &["iPhone"]), 0.61);
    let ages = file.table(&[Dimension::Age]);
    assert_eq!(share(ages, &["45-49"]), 0.06);
    assert_eq!(share(ages, &["65+"]), 0.05);
    // .311 + .242 + .151 + .06 + .052 + .07 + .05 = .936; the rest is not known.
    let covered = file.output.blocks[6].coverage.expect("a coverage");
    assert!((covered - 0.936).abs() < 1e-9);
    assert_eq!(
        file.codes(),
        ["pinterest-rest-unknown", "pinterest-size-rounded"]
    );
}

#[test]
fn pinterest_in_one_block_and_with_other_titles() {
    // Blank lines lost; plural titles; the title of the countries in a line of its own.
    let text = "Audience View,Date,Aggregation,Audience Size\nYour total audience,2026-10-31,Monthly,15200\nCountries\nCountry,Percent of audience\nSpain,0.6\nGenders,Percent of audience\nFemale,0.8\nMale,0.2\nDevices,Percent of audience\nWeb,0.4\nAges,Percent of audience\n18-24,1.0\n";
    let file = read("insights.csv", text.as_bytes(), &today());
    assert_eq!(fates(&file), [("audience", Fate::Used)]);
    // Five numbers below a header of 2 rows, three of 1, and the first table of 2.
    assert_eq!(account(&file, 0), (12, 5, 7, 0));
    assert_eq!(file.output.tables.len(), 4);
    assert_eq!(share(file.table(&[Dimension::Country]), &["ES"]), 0.6);
    for table in &file.output.tables {
        assert_eq!(table.audience, Audience::Reached);
    }
}

#[test]
fn pinterest_shares_are_never_rounder_than_a_percent() {
    let text = "Audience View,Date,Aggregation,Audience Size\nYour total audience,2026-10-31,Monthly,10000\n\nGender,Percent of audience\nFemale,1.0\n";
    let file = read("a.csv", text.as_bytes(), &today());
    let step = file.table(&[Dimension::Gender]).share_step;
    assert_eq!(step, Some(0.01));
}

#[test]
fn pinterest_settings_stand_above_the_numbers() {
    let text = "Analytics overview\nClaimed accounts,All Pins\n\n2026-10-01 - 2026-10-31\n\nDate,Impressions\n2026-10-01,100\n2026-10-02,110\n\nDevice,Impressions\nMobile,150\nDesktop,60\n";
    let file = read(
        "Pinterest Analytics overview 20261001-20261031.csv",
        text.as_bytes(),
        &today(),
    );
    let fates: Vec<Fate> = file.output.blocks.iter().map(|block| block.fate).collect();
    assert_eq!(fates.last(), Some(&Fate::Unknown));
    assert_eq!(file.codes(), ["block-not-known"]);
}

#[test]
fn pinterest_whose_audience_is_told_or_nothing_is_read() {
    let of = |name: &str, view: &str| {
        let text = format!(
            "Audience View,Date,Aggregation,Audience Size\n{view},2026-10-31,Monthly,10000\n\nGender,Percent of audience\nFemale,0.8\nMale,0.2\n"
        );
        let file = read(name, text.as_bytes(), &today());
        let audience = file.output.tables.first().map(|table| table.audience);
        (audience, file.codes())
    };
    assert_eq!(
        of("a.csv", "Your total audience"),
        (Some(Audience::Reached), vec!["pinterest-size-rounded"])
    );
    // In words that are not known, the name tells.
    let german = "Deine gesamte Zielgruppe";
    assert_eq!(
        of("audience-insights-total-audience-2026-10-31.csv", german).0,
        Some(Audience::Reached)
    );
    let (audience, codes) = of("a.csv", german);
    assert_eq!(audience, None);
    assert_eq!(codes, ["pinterest-size-rounded", "pinterest-view-unknown"]);
    // Everybody on Pinterest is not the audience of an account, whatever the file is called.
    for view in ["All Pinterest users", "Pinterest total audience"] {
        let name = "audience-insights-total-audience-2026-10-31.csv";
        assert_eq!(of(name, view), (None, vec!["pinterest-everybody"]));
    }
    // Without the first table, the name says whose and of which day.
    let text = "Gender,Percent of audience\nFemale,0.8\nMale,0.2\n";
    let name = "audience-insights-engaged-audience-2026-10-31.csv";
    let file = read(name, text.as_bytes(), &today());
    let table = file.table(&[Dimension::Gender]);
    assert_eq!((table.audience, table.period), (Audience::Engaged, None));
    let days = file.output.names.period.expect("days");
    assert_eq!(days.to, day(2026, 10, 31));
}

#[test]
fn pinterest_with_damage() {
    let insights = |rows: &str| {
        let text = format!(
            "Audience View,Date,Aggregation,Audience Size\nYour total audience,2026-10-31,Monthly,10000\n\n{rows}"
        );
        read("a.csv", text.as_bytes(), &today())
    };
    let size = "pinterest-size-rounded";
    // Percentages instead of fractions.
    let file = insights("Gender,Percent of audience\nFemale,78.1\nMale,18.8\n");
    assert_eq!(fates(&file)[1], ("gender", Fate::Damaged));
    assert_eq!(file.codes(), [size, "shares-do-not-add-up"]);
    let file = insights("Device,Percent of audience\niPhone,61\n");
    assert_eq!(file.codes(), ["pinterest-share-above-one", size]);
    assert!(file.output.tables.is_empty());
    // Ages that overlap; a word that is no age.
    let file = insights("Age,Percent of audience\n45-54,0.5\n45-49,0.3\n");
    assert_eq!(file.codes(), ["labels-overlap", size]);
    let file = insights("Age,Percent of audience\n18-24,0.5\nyoung,0.5\n");
    assert_eq!(account(&file, 1), (3, 1, 1, 1));
    assert_eq!(
        file.codes(),
        ["label-not-understood", "pinterest-rest-unknown", size]
    );
    // A header without rows.
    let file = insights("Age,Percent of audience\n");
    assert_eq!(fates(&file)[1], ("age", Fate::Empty));
    // Interests: an affinity in the column of shares; a category with two shares.
    let header = "Interests\nCategory,Bulk Sheet Category,Percent of audience,Affinity,Interest,Bulk Sheet Interests,Percent of audience,Affinity\n";
    let file = insights(&format!(
        "{header}Art,x,0.5,1.5,Drawing,y,2.5,0.1\nArt,x,0.5,1.5,Painting,y,0.1,2\nArt,x,0.6,1.5,Design,y,0.1,2\n"
    ));
    assert_eq!(account(&file, 1), (5, 1, 2, 2));
    assert_eq!(
        file.codes(),
        [
            "pinterest-category-differs",
            "pinterest-share-above-one",
            size
        ]
    );
    let table = file.table(&[Dimension::Interest]);
    assert_eq!(share(table, &["Painting"]), 0.1);
    assert_eq!(table.cells.len(), 2);
    // Only one column of shares: whose, cannot be told.
    let file = insights("Interests\nCategory,Percent of audience,Affinity\nArt,0.5,1.5\n");
    assert_eq!(fates(&file)[1], ("interest", Fate::Damaged));
    assert_eq!(file.codes(), ["column-missing", size]);
}

const OVERVIEW: &str = "Analytics overview
Claimed accounts,All Pins
Curated content,Not included
2026-10-01 - 2026-10-31

Date,Impressions
2026-10-01,512
2026-10-02,488

Top Boards by impressions
Board,Impressions,Engagements,Pin clicks,Outbound clicks,Saves
https://www.pinterest.com/trailhead/soles/,410,33,20,4,9

Top Pins by impressions
Pin,Content type,Source,Format,Impressions
https://www.pinterest.com/pin/917397386554000001/,Organic,Your Pins,Video,301
https://www.pinterest.com/pin/917397386554000002/,Organic,Your Pins,Standard,109
";

#[test]
fn pinterest_overview() {
    let name = "Pinterest Analytics overview 20261001-20261031.csv";
    let file = read(name, OVERVIEW.as_bytes(), &today());
    assert_eq!(file.source, "pinterest");
    assert_eq!(
        fates(&file),
        [
            ("overview", Fate::SetAside),
            ("daily_series", Fate::Used),
            ("boards", Fate::SetAside),
            ("content", Fate::Used)
        ]
    );
    assert_eq!(values(&file, Metric::Impressions), [512.0, 488.0]);
    let posts = posts(&file);
    assert_eq!(posts.len(), 2);
    assert_eq!(posts[0].id.as_deref(), Some("917397386554000001"));
    assert_eq!(posts[0].numbers, [(Metric::Impressions, 301.0)]);
    assert_eq!(posts[0].published, None);
    assert!(file.output.tables.is_empty());
    assert!(file.codes().is_empty());
    assert_eq!(file.output.names.network, Some(Network::Pinterest));
}

// X.

#[test]
fn x_overview_of_a_real_file() {
    let Some(file) = real_read("x/koe_account_overview_analytics.csv") else {
        return;
    };
    assert_eq!(file.source, "x");
    assert_eq!(fates(&file), [("daily_series", Fate::Used)]);
    assert_eq!(account(&file, 0), (8, 7, 1, 0));
    // The sums of the columns.
    for (metric, total) in [
        (Metric::Impressions, 24_749.0),
        (Metric::Likes, 50.0),
        (Metric::Engagements, 448.0),
        (Metric::Saves, 14.0),
        (Metric::Shares, 0.0),
        (Metric::NewFollowers, 13.0),
        (Metric::LostFollowers, 2.0),
        (Metric::Comments, 25.0),
        (Metric::ProfileVisits, 248.0),
        (Metric::Posts, 14.0),
        (Metric::Views, 0.0),
    ] {
        assert_eq!(file.sum(metric), total, "{metric}");
    }
    assert_eq!(file.output.series.len(), 11);
    // Newest first.
    let points = &file.series(Metric::Impressions, &Part::Whole).points;
    assert_eq!(points[0].period, Period::day(day(2025, 8, 26)));
    assert_eq!(points[6].period, Period::day(day(2025, 8, 20)));
    assert_eq!(points[2].value, 14_795.0);
    assert_eq!(file.codes(), ["x-without-audience"]);
}

#[test]
fn x_tweets_by_day_of_a_real_file() {
    let path = "x/daily_tweet_activity_metrics_ADHOrg_20210401_20210501_en.csv";
    let Some(file) = real_read(path) else { return };
    assert_eq!(file.source, "x");
    assert_eq!(account(&file, 0), (31, 30, 1, 0));
    for (metric, total) in [
        (Metric::Posts, 31.0),
        (Metric::Impressions, 77_472.0),
        (Metric::Engagements, 708.0),
        (Metric::Shares, 134.0),
        (Metric::Comments, 3.0),
        (Metric::Likes, 153.0),
        (Metric::LinkClicks, 158.0),
    ] {
        assert_eq!(file.sum(metric), total, "{metric}");
    }
    assert_eq!(file.output.series.len(), 7);
    let points = &file.series(Metric::Likes, &Part::Whole).points;
    assert_eq!(points[0].period, Period::day(day(2021, 4, 1)));
}

#[test]
fn x_shares_and_reposts_are_added_up() {
    let text = "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views\n\"Sat, Oct 31, 2026\",444,4,29,0,2,1,0,6,3,4,0,7,9\n\"Fri, Oct 30, 2026\",48,0,3,0,0,2,1,0,1,1,0,0,0\n";
    let file = read("account_overview_analytics.csv", text.as_bytes(), &today());
    // 2 + 3 and 0 + 1
    assert_eq!(values(&file, Metric::Shares), [5.0, 1.0]);
    assert_eq!(values(&file, Metric::Views), [7.0, 0.0]);
    let series = file.series(Metric::Shares, &Part::Whole);
    assert_eq!(series.points[0].period, Period::day(day(2026, 10, 31)));
}

#[test]
fn x_posts() {
    let rows = "1841000000000000001,Thu Oct 1 2026,\"Secret text,\nof two lines\",https://x.com/trailhead/status/1841000000000000001,4120,80,160,12,9,3,6,20,25,40,31,2,1\r\n1841000000000000002,Fri Oct 2 2026,Secret,https://x.com/trailhead/status/1841000000000000002,9,0,1,0,0,0,0,0,0,0,0,0,0\r\n";
    for header in [
        "Post id,Date,Post text,Link,Impressions,Likes,Engagements,Bookmarks,Share,New follows,Replies,Reposts,Profile visits,Detail expands,Url clicks,Hashtag clicks,Permalink clicks",
        "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail expands,URL Clicks,Hashtag clicks,Permalink clicks",
    ] {
        let text = format!("{header}\r\n{rows}");
        let name = "account_analytics_content_2026-10-01_2026-10-31.csv";
        let file = read(name, text.as_bytes(), &today());
        assert_eq!(file.source, "x");
        let first = Post {
            id: Some("1841000000000000001".to_owned()),
            published: Some(day(2026, 10, 1)),
            format: None,
            days: Vec::new(),
            numbers: vec![
                (Metric::NewFollowers, 3.0),
                (Metric::Impressions, 4120.0),
                (Metric::ProfileVisits, 25.0),
                (Metric::Engagements, 160.0),
                (Metric::Likes, 80.0),
                (Metric::Comments, 6.0),
                // 9 + 20
                (Metric::Shares, 29.0),
                (Metric::Saves, 12.0),
                (Metric::LinkClicks, 31.0),
            ],
            row: 2,
        };
        assert_eq!(posts(&file).len(), 2);
        assert_eq!(posts(&file)[0], first);
        assert_hidden(&file, &["Secret", "two lines"]);
        assert_eq!(file.codes(), ["x-without-audience"]);
    }
}

/// An overview of X with these rows.
fn overview(rows: &str) -> Read {
    let text = format!("Date,Impressions,Likes,Engagements,New follows,Reposts\n{rows}");
    read("x.csv", text.as_bytes(), &today())
}

#[test]
fn numbers_below_a_bound_and_rows_without_a_day_are_said() {
    let file = overview(
        "2026-10-02,<15,2,2,0,0\n2026-10-01,100,1,1,0,0\n-,77,1,1,1,1\n,5,1,1,1,1\n,,,,,\nTotal,105,3,3,0,0\n",
    );
    assert_eq!(
        file.codes(),
        ["day-unreadable", "numbers-bounded", "x-without-audience"]
    );
    assert_eq!(values(&file, Metric::Impressions), [100.0]);
    // Two rows have numbers and no day; header, total and, where it stays, the blank row are set aside.
    let (_, n_read, _, n_rejected) = account(&file, 0);
    assert_eq!((n_read, n_rejected), (2, 2));
}

#[test]
fn a_column_of_percentages_is_no_count() {
    let file = overview("2026-10-02,10,2%,2,0,0\n2026-10-01,100,1%,1,0,0\n");
    assert_eq!(file.codes(), ["percent-no-count", "x-without-audience"]);
    let file = overview("2026-10-02,10,2%,2,0,0\n2026-10-01,100,1,1,0,0\n");
    assert_eq!(file.codes(), ["percent-signs-mixed", "x-without-audience"]);
}

#[test]
fn the_followers_of_a_member_below_their_day() {
    let file = read_workbook(
        "AggregateAnalytics_x_2026-10-01_2026-10-31.xlsx",
        &[
            (
                "ENGAGEMENT",
                &[
                    &["Date", "Impressions", "Engagements"],
                    &["10/1/2026", "10", "1"],
                ],
            ),
            (
                "FOLLOWERS",
                &[
                    &["Total followers on 10/31/2026:"],
                    &["1234"],
                    &[],
                    &["Date", "New followers"],
                    &["10/1/2026", "3"],
                ],
            ),
            (
                "DEMOGRAPHICS",
                &[
                    &["Top Demographics", "Value", "Percentage"],
                    &["Seniority", "Senior", "50%"],
                ],
            ),
        ],
    );
    assert_eq!(file.source, "linkedin-personal");
    assert_eq!(values(&file, Metric::Followers), [1234.0]);
    assert_eq!(values(&file, Metric::NewFollowers), [3.0]);
}

#[test]
fn a_post_that_is_there_twice_counts_once() {
    let header = "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts";
    let row = |impressions: u32| {
        format!(
            "1900000000000000001,\"Thu, Oct 1, 2026\",a,https://x.com/a/status/1900000000000000001,{impressions},1,1,1,1,1,1,1\n"
        )
    };
    let name = "account_analytics_content_2026-10-01_2026-10-31.csv";
    let text = format!("{header}\n{}{}{}", row(100), row(100), row(90));
    let file = read(name, text.as_bytes(), &today());
    assert_eq!(posts(&file).len(), 1);
    assert_eq!(account(&file, 0), (4, 1, 2, 1));
    assert_eq!(file.codes(), ["row-repeated", "x-without-audience"]);
}

/// The names of the organic and promoted columns of the old files behind `impressions`.
fn old_columns(names: &[&str; 18], promoted: &str) -> String {
    let all = names.iter().map(|name| format!("\"{name}\""));
    let paid = names.iter().map(|name| format!("\"{promoted} {name}\""));
    all.chain(paid).collect::<Vec<_>>().join(",")
}

/// impressions 825, engagements 27, rate, retweets 4, replies 2, likes 9, profile clicks 1, links 5,
/// hashtags 0, expands 6, permalinks 0, app opens 0, installs 0, follows 1, e-mail 0, dial 0, media 3, 3.
fn old_numbers() -> String {
    let organic = [
        "825.0", "27.0", "0.0327", "4.0", "2.0", "9.0", "1.0", "5.0", "0.0", "6.0", "0.0", "0",
        "0", "1.0", "0", "0", "3.0", "3.0",
    ];
    let paid = ["-"; 18];
    let all = organic.iter().chain(&paid);
    all.map(|number| format!("\"{number}\""))
        .collect::<Vec<_>>()
        .join(",")
}

const OLD_EN: [&str; 18] = [
    "impressions",
    "engagements",
    "engagement rate",
    "retweets",
    "replies",
    "likes",
    "user profile clicks",
    "url clicks",
    "hashtag clicks",
    "detail expands",
    "permalink clicks",
    "app opens",
    "app installs",
    "follows",
    "email tweet",
    "dial phone",
    "media views",
    "media engagements",
];

#[test]
fn x_old_tweets_in_any_language() {
    let mut other = ["coluna"; 18];
    other[0] = "impressões";
    for (first, columns) in [
        (
            "\"Tweet id\",\"Tweet permalink\",\"Tweet text\",\"time\"",
            old_columns(&OLD_EN, "promoted"),
        ),
        (
            "\"id do Tweet\",\"Link permanente do Tweet\",\"Texto do Tweet\",\"tempo\"",
            old_columns(&other, "promovido"),
        ),
    ] {
        let text = format!(
            "{first},{columns}\n\"1388070000000000001\",\"https://twitter.com/trailhead/status/1388070000000000001\",\"Secret\",\"2021-04-30 09:32 +0000\",{}\n",
            old_numbers()
        );
        let name = "tweet_activity_metrics_trailhead_20210401_20210501_pt.csv";
        let file = read(name, text.as_bytes(), &today());
        assert_eq!(file.source, "x");
        let post = Post {
            id: Some("1388070000000000001".to_owned()),
            published: Some(day(2021, 4, 30)),
            format: None,
            days: Vec::new(),
            numbers: vec![
                (Metric::NewFollowers, 1.0),
                (Metric::Impressions, 825.0),
                (Metric::Engagements, 27.0),
                (Metric::Likes, 9.0),
                (Metric::Comments, 2.0),
                (Metric::Shares, 4.0),
                (Metric::LinkClicks, 5.0),
            ],
            row: 2,
        };
        assert_eq!(posts(&file), [post]);
        assert_hidden(&file, &["Secret"]);
    }
    let text = format!(
        "\"Data\",\"Tweets publicados\",{}\n\"2021-04-30\",\"3\",{}\n",
        old_columns(&other, "promovido"),
        old_numbers()
    );
    let file = read("a.csv", text.as_bytes(), &today());
    for (metric, value) in [
        (Metric::Posts, 3.0),
        (Metric::Impressions, 825.0),
        (Metric::Engagements, 27.0),
        (Metric::Shares, 4.0),
        (Metric::Comments, 2.0),
        (Metric::Likes, 9.0),
        (Metric::LinkClicks, 5.0),
    ] {
        assert_eq!(values(&file, metric), [value], "{metric}");
    }
    // With columns cut away, their places prove nothing.
    let text = "\"id do Tweet\",\"Link permanente do Tweet\",\"Texto do Tweet\",\"tempo\",\"impressões\",a,b,c,d,e,f,g,h,i,j,k,l,m,n,o\n\"1\",\"2\",\"3\",\"4\",\"5\",1,1,1,1,1,1,1,1,1,1,1,1,1,1,1\n";
    let file = read("a.csv", text.as_bytes(), &today());
    assert_eq!(fates(&file), [("content", Fate::SetAside)]);
    assert_eq!(file.codes(), ["not-read-yet", "x-without-audience"]);
}

#[test]
fn x_with_damage() {
    let header = "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views\n";
    let text = format!(
        "{header}\"Sat, Oct 31, 2026\",x,4,29,0,2,1,0,6,3,4,0,7,9\nsomeday,48,0,3,0,0,2,1,0,1,1,0,0,0\n\n\"Fri, Oct 30, 2026\",48,0,3,0,0,2,1,0,1,1,0,0,0\n"
    );
    let file = read("a.csv", text.as_bytes(), &today());
    // A blank line does not end the table.
    assert_eq!(account(&file, 0), (4, 1, 1, 2));
    assert_eq!(values(&file, Metric::Impressions), [48.0]);
    assert_eq!(
        file.codes(),
        ["day-unreadable", "number-unreadable", "x-without-audience"]
    );
    let file = read("a.csv", header.as_bytes(), &today());
    assert_eq!(fates(&file), [("daily_series", Fate::Empty)]);
}

// All of them.

const HERE: [&str; 5] = [
    "linkedin",
    "linkedin-competitors",
    "linkedin-personal",
    "pinterest",
    "x",
];

#[test]
fn real_files_of_others_are_left_to_them() {
    let Some(manifest) = real("manifest.csv") else {
        return;
    };
    let manifest = String::from_utf8(manifest).expect("UTF-8");
    let mut seen = 0;
    for line in manifest.lines().skip(1) {
        let path = if let Some(quoted) = line.strip_prefix('"') {
            quoted.split('"').next()
        } else {
            line.split(',').next()
        };
        let path = path.expect("a path");
        let is_ours = path.starts_with("linkedin/") || path.starts_with("x/");
        let name = path.rsplit('/').next().expect("a name");
        for file in opened(name, &real(path).expect("the folder is there")) {
            seen += 1;
            let source = recognize(&file).map(|spec| spec.id);
            let is_taken = source.is_some_and(|source| HERE.contains(&source));
            assert_eq!(is_taken, is_ours, "{path}: {source:?}");
        }
    }
    assert!(seen > 20, "{seen} files only");
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]

    /// Whatever stands below the known headers: no panic, and every row accounted for.
    #[test]
    fn any_rows_below_known_headers_are_accounted_for(
        which in 0..11_usize,
        rows in proptest::collection::vec(
            proptest::collection::vec(
                proptest::prop_oneof![
                    proptest::sample::select(vec![
                        "", "-", "10/31/2026", "2026-10-31", "Sat, Oct 31, 2026", "=46296", "12",
                        "=3", "=-1", "0.5", "20%", "< 1%", "1,234", "Cairo, Egypt", "2-Oct",
                        "Other", "Unspecified", "45-49", "=1.5", "https://x.com/a/status/1841000000000000001",
                        "Interests", "Age", "Percent of audience", "Date", "Page", "Seniority",
                        "Total followers on 10/9/2026",
                    ]),
                    proptest::sample::select(vec!["\u{feff}", "☃", "999999999999999999999", ","]),
                ],
                1..8,
            ),
            0..8,
        )
    ) {
        let x = "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts";
        let headers: [Vec<&str>; 11] = [
            vec!["Date", "Sponsored followers", "Organic followers", "Total followers"],
            vec!["Location", "Total followers"],
            METRICS.to_vec(),
            POSTS.to_vec(),
            PAGES[1].to_vec(),
            vec!["Top Demographics", "Value", "Percentage"],
            TOP_POSTS[2].to_vec(),
            vec!["Category", "x", "Percent of audience", "Affinity", "Interest", "y", "Percent of audience", "Affinity"],
            vec!["Age", "Percent of audience"],
            x.split(',').collect(),
            vec!["Total followers on 10/9/2026", "12"],
        ];
        let rows: Vec<&[&str]> = std::iter::once(headers[which].as_slice())
            .chain(rows.iter().map(Vec::as_slice))
            .collect();
        let engagement: &[&[&str]] = &[&["Date", "Impressions", "Engagements"]];
        let sheets: Vec<(&str, &[&[&str]])> = vec![
            ("FOLLOWERS", rows.as_slice()),
            ("ENGAGEMENT", engagement),
            ("DISCOVERY", engagement),
        ];
        let sheets = if which == 10 || which == 6 { &sheets[..] } else { &sheets[..1] };
        let name = "audience-insights-total-audience-2026-10-31.csv";
        let read = read_file(&workbook(name, sheets), &today());
        proptest::prop_assert!(read.is_some());
    }
}
