//! What Meta's exports say beside the current audience tables: numbers a day, posts, downloads, the
//! page exports of the past, and audiences that a spreadsheet program or an old year wrote otherwise.
//! Sums of real files are worked out with Python from their bytes.

use audiencefit::canonical::{Completeness, Fate, Part};
use audiencefit::domain::{Audience, Base, Date, Dimension, Metric, Network};
use audiencefit::files::{Format, RawBlock, RawCell, RawFile, RawRow};
use audiencefit::sources::Dating;

use crate::reading::{Around, Read, count, opened, read, read_file, real, share, utf16};

fn around() -> Around {
    Around::on(2026, 10, 31)
}

fn near(left: f64, right: f64) {
    assert!((left - right).abs() < 1e-9, "{left} is not {right}");
}

/// Kind, fate, rows read, set aside and refused of each block.
fn blocks(read: &Read) -> Vec<(&str, Fate, u32, u32, u32)> {
    let outcome = read.output.blocks.iter();
    outcome
        .map(|block| {
            (
                block.kind.as_str(),
                block.fate,
                block.read,
                block.set_aside,
                block.rejected,
            )
        })
        .collect()
}

/// Network, how many points, and their sum, of each series.
fn series(read: &Read) -> Vec<(Metric, Option<Network>, usize, f64)> {
    let all = read.output.series.iter();
    all.map(|series| {
        let sum = series.points.iter().map(|point| point.value).sum();
        (
            series.metric,
            series.owner.network,
            series.points.len(),
            sum,
        )
    })
    .collect()
}

const FACEBOOK: Option<Network> = Some(Network::Facebook);
const INSTAGRAM: Option<Network> = Some(Network::Instagram);
const AGE_GENDER: &[Dimension] = &[Dimension::Age, Dimension::Gender];

#[test]
fn real_daily_numbers() {
    let follows = Metric::NewFollowers;
    for (name, expected) in [
        (
            "oigetit_2025-04_Follows.csv",
            vec![(follows, None, 105, 66.0)],
        ),
        (
            "okn_2026-03-25_Follows.csv",
            vec![(follows, INSTAGRAM, 71, 263.0)],
        ),
        (
            "okn_2026-03-25_Reach.csv",
            vec![(Metric::Reach, None, 90, 46793.0)],
        ),
        (
            "ptBR_data_2024_Seguidores.csv",
            vec![(follows, INSTAGRAM, 149, 335.0)],
        ),
        (
            "feadev_2023_New likes and follows (1).csv",
            vec![
                (follows, FACEBOOK, 1070, 166.0),
                (follows, INSTAGRAM, 189, 621.0),
            ],
        ),
    ] {
        let Some(bytes) = real(&format!("meta/{name}")) else {
            return;
        };
        let read = read(name, &bytes, &around());
        assert_eq!(read.source, "meta-results", "{name}");
        assert!(read.codes().is_empty(), "{name}: {:?}", read.codes());
        assert_eq!(series(&read), expected, "{name}");
        for block in blocks(&read) {
            // A title and a header.
            assert_eq!(
                (block.0, block.1, block.3, block.4),
                ("daily_series", Fate::Used, 2, 0)
            );
        }
    }
}

#[test]
fn real_days_that_are_missing_stay_missing() {
    let Some(bytes) = real("meta/okn_2026-03-25_Follows.csv") else {
        return;
    };
    let read = read("Follows.csv", &bytes, &around());
    let days: Vec<Date> = read.output.series[0]
        .points
        .iter()
        .map(|point| point.period.from)
        .collect();
    // 24 and 25 December 2025, then the 27th: nobody began to follow on the 26th.
    assert_eq!(
        days[..3],
        [
            Date::constant(2025, 12, 24),
            Date::constant(2025, 12, 25),
            Date::constant(2025, 12, 27)
        ]
    );
    near(read.output.series[0].points[2].value, 1.0);
    assert_eq!(read.output.series[0].points[2].row, 6);
}

#[test]
fn real_follows_of_an_audience_file() {
    let Some(bytes) = real("meta/okn_2026-03-16_Audience.csv") else {
        return;
    };
    let read = read("Audience.csv", &bytes, &around());
    assert_eq!(series(&read), [(Metric::NewFollowers, None, 28, 16.0)]);
    let Some(bytes) = real("meta/okn_2026-03-17_Audience_ig.csv") else {
        return;
    };
    let read = self::read("Audience.csv", &bytes, &around());
    assert_eq!(series(&read), [(Metric::Followers, INSTAGRAM, 1, 1097.0)]);
    assert_eq!(read.output.series[0].dating, Dating::Undated);
    assert_eq!(read.output.series[0].points[0].row, 4);
    let Some(bytes) = real("meta/mh4u_2024-03_Audience_excel_unicode_text.csv") else {
        return;
    };
    let read = self::read("Audience.csv", &bytes, &around());
    assert_eq!(
        series(&read),
        [
            (Metric::Followers, FACEBOOK, 1, 30222.0),
            (Metric::Followers, INSTAGRAM, 1, 3098.0)
        ]
    );
}

fn daily(title: &str, column: &str, days: &[(&str, &str)]) -> String {
    let mut text = format!("\"{title}\"\n\"Date\",\"{column}\"\n");
    for (day, value) in days {
        text.extend(["\"2026-10-", day, "T00:00:00\",\"", value, "\"\n"]);
    }
    text
}

fn results(name: &str, tables: &[String]) -> Read {
    let text = format!("sep=,\n{}\n", tables.join("\n"));
    read(name, &utf16(&text), &around())
}

const DAYS: &[(&str, &str)] = &[("01", "4"), ("02", "0"), ("26", "7")];

#[test]
fn every_title_and_every_name_that_was_seen() {
    for (name, title, metric, network) in [
        ("Viewers.csv", "Viewers", Metric::Viewers, None),
        ("Views.csv", "Views", Metric::Views, None),
        (
            "Visits.csv",
            "Facebook visits",
            Metric::ProfileVisits,
            FACEBOOK,
        ),
        (
            "Visits.csv",
            "Instagram profile visits",
            Metric::ProfileVisits,
            INSTAGRAM,
        ),
        (
            "Interactions.csv",
            "Content interactions",
            Metric::Engagements,
            None,
        ),
        (
            "Link clicks.csv",
            "Instagram link clicks",
            Metric::LinkClicks,
            INSTAGRAM,
        ),
        ("Reach.csv", "Facebook reach", Metric::Reach, FACEBOOK),
        ("x.csv", "Facebook follows", Metric::NewFollowers, FACEBOOK),
        (
            "x.csv",
            "Novos seguidores no Facebook",
            Metric::NewFollowers,
            FACEBOOK,
        ),
        // Titles that were not seen, in files whose names were.
        (
            "Alcance.csv",
            "Alcance do Instagram",
            Metric::Reach,
            INSTAGRAM,
        ),
        (
            "Visitas.csv",
            "Visitas ao perfil do Instagram",
            Metric::ProfileVisits,
            INSTAGRAM,
        ),
        ("Visualizações.csv", "Visualizações", Metric::Views, None),
        (
            "Interações (1).csv",
            "Interações com o conteúdo",
            Metric::Engagements,
            None,
        ),
        (
            "Interação.csv",
            "Interações com conteúdos",
            Metric::Engagements,
            None,
        ),
        ("Cliques no link.csv", "Cliques", Metric::LinkClicks, None),
        (
            "Cliques em ligações.csv",
            "Cliques",
            Metric::LinkClicks,
            None,
        ),
    ] {
        let read = results(name, &[daily(title, "Primary", DAYS)]);
        assert_eq!(read.codes(), [""; 0], "{name} {title}");
        // 4 + 0 + 7; a zero is a day, too.
        assert_eq!(
            series(&read),
            [(metric, network, 3, 11.0)],
            "{name} {title}"
        );
    }
}

#[test]
fn a_daily_table_of_which_nothing_says_what_it_counts() {
    let read = results(
        "Reichweite.csv",
        &[daily("Instagram-Reichweite", "Primary", DAYS)],
    );
    assert_eq!(read.codes(), ["meta-series-unknown"]);
    assert_eq!(blocks(&read), [("daily_series", Fate::SetAside, 0, 5, 0)]);
    assert!(read.output.series.is_empty());
}

#[test]
fn a_title_is_believed_before_the_name_of_the_file() {
    let lost = daily("Facebook unfollows", "Primary", DAYS);
    let read = results("Follows.csv", std::slice::from_ref(&lost));
    assert_eq!(read.codes(), ["meta-series-unknown"]);
    assert!(read.output.series.is_empty());
    // Two tables: the name cannot be that of both.
    let read = results(
        "Follows.csv",
        &[lost, daily("Facebook follows", "Primary", DAYS)],
    );
    assert_eq!(read.codes(), ["meta-series-unknown"]);
    assert_eq!(series(&read), [(Metric::NewFollowers, FACEBOOK, 3, 11.0)]);
    let read = results(
        "Reach.csv",
        &[
            daily("Facebook reach", "Primary", DAYS),
            daily("Paid reach", "Primary", DAYS),
        ],
    );
    assert_eq!(read.codes(), ["meta-series-unknown"]);
    assert_eq!(series(&read), [(Metric::Reach, FACEBOOK, 3, 11.0)]);
}

#[test]
fn a_title_is_believed_before_a_column() {
    // So in a real file of 2023.
    let read = results(
        "Facebook visits.csv",
        &[daily("Facebook Page visits", "Facebook Page likes", DAYS)],
    );
    assert_eq!(read.codes(), ["meta-series-column"]);
    assert_eq!(series(&read), [(Metric::ProfileVisits, FACEBOOK, 3, 11.0)]);
}

#[test]
fn two_tables_of_which_one_names_its_network() {
    let both = [
        daily("Follows", "Primary", DAYS),
        daily("Instagram follows", "Primary", &[("01", "2")]),
    ];
    let read = results("Follows.csv", &both);
    assert_eq!(read.codes(), ["meta-series-other-network"]);
    let expected = [
        (Metric::NewFollowers, FACEBOOK, 3, 11.0),
        (Metric::NewFollowers, INSTAGRAM, 1, 2.0),
    ];
    assert_eq!(series(&read), expected);
    // The blank line between them can be lost.
    let read = self::read(
        "Follows.csv",
        &utf16(&format!("sep=,\n{}", both.concat())),
        &around(),
    );
    assert_eq!(series(&read), expected);
    assert_eq!(blocks(&read), [("daily_series", Fate::Used, 4, 4, 0)]);
    // Two kinds of numbers say nothing about each other.
    let read = results(
        "x.csv",
        &[
            daily("Reach", "Primary", DAYS),
            daily("Instagram follows", "Primary", DAYS),
        ],
    );
    assert_eq!(read.codes(), [""; 0]);
    assert_eq!(read.output.series[0].owner.network, None);
}

#[test]
fn damaged_and_empty_daily_tables() {
    let read = results("Follows.csv", &[daily("Follows", "Primary", &[])]);
    assert_eq!(read.codes(), ["block-without-rows"]);
    assert_eq!(blocks(&read), [("daily_series", Fate::Empty, 0, 2, 0)]);
    let read = results(
        "Reach.csv",
        &[daily(
            "Reach",
            "Primary",
            &[
                ("01", "-3"),
                ("02", "x"),
                ("03", "5"),
                ("04", ""),
                ("40", "1"),
            ],
        )],
    );
    assert_eq!(
        read.codes(),
        ["day-unreadable", "number-negative", "number-unreadable"]
    );
    // 5 alone; the day without a number says nothing, and there is no 40th.
    assert_eq!(series(&read), [(Metric::Reach, None, 1, 5.0)]);
    assert_eq!(blocks(&read), [("daily_series", Fate::Used, 1, 3, 3)]);
    let read = results(
        "Reach.csv",
        &[daily(
            "Reach",
            "Primary",
            &[("01", "1,234"), ("02", "2,345")],
        )],
    );
    assert_eq!(read.codes(), ["number-ambiguous"]);
    assert_eq!(blocks(&read)[0].1, Fate::Damaged);
}

const INSTAGRAM_POSTS: &str = "\"Post ID\",\"Account ID\",\"Account username\",\"Account name\",Description,\"Duration (sec)\",\"Publish time\",Permalink,\"Post type\",\"Data comment\",Date,Views,Reach,Likes,Shares,Follows,Comments,Saves\n";

fn instagram_posts(rows: &str) -> Read {
    let text = format!("\u{feff}{INSTAGRAM_POSTS}{rows}");
    read(
        "Oct-01-2026_Oct-31-2026_2792524897764272.csv",
        text.as_bytes(),
        &around(),
    )
}

fn numbers(read: &Read, list: usize, post: usize) -> Vec<(Metric, f64)> {
    let mut numbers = read.output.posts[list].rows[post].numbers.clone();
    numbers.sort_by_key(|(metric, _)| *metric);
    numbers
}

#[test]
fn posts_of_instagram_without_their_texts() {
    let read = instagram_posts(
        "17900000000000001,900,trail.lab,\"Maria Secret\",\"New soles.\n\nCall Maria, +34 600 111 222\n\",0,\"10/05/2026 08:46\",https://example.org/p/101secret,\"IG carousel\",,Lifetime,812,640,51,2,1,9,4\n\
         17900000000000002,900,trail.lab,\"Maria Secret\",\"Said \"\"fast\"\"\",31,\"10/09/2026 17:02\",https://example.org/p/102secret,\"IG reel\",,Lifetime,1904,1711,88,6,,2,12\n",
    );
    assert_eq!((read.source, read.codes()), ("meta-content", vec![]));
    assert_eq!(blocks(&read), [("content", Fate::Used, 2, 1, 0)]);
    assert_eq!(
        read.output
            .names
            .period
            .map(|period| period.to_string())
            .as_deref(),
        Some("2026-10-01..2026-10-31")
    );
    let list = &read.output.posts[0];
    assert_eq!(
        (list.owner.network, list.owner.account.as_deref()),
        (INSTAGRAM, Some("trail.lab"))
    );
    assert_eq!(list.rows[0].id.as_deref(), Some("17900000000000001"));
    assert_eq!(list.rows[0].published, Some(Date::constant(2026, 10, 5)));
    assert_eq!(list.rows[1].format.as_deref(), Some("IG reel"));
    assert_eq!(
        numbers(&read, 0, 0),
        [
            (Metric::NewFollowers, 1.0),
            (Metric::Reach, 640.0),
            (Metric::Views, 812.0),
            (Metric::Likes, 51.0),
            (Metric::Comments, 9.0),
            (Metric::Shares, 2.0),
            (Metric::Saves, 4.0),
        ]
    );
    // No number of follows is not no follows.
    assert!(
        !numbers(&read, 0, 1)
            .iter()
            .any(|(metric, _)| *metric == Metric::NewFollowers)
    );
    let all = format!("{:?}", read.output);
    for secret in ["Maria", "600 111", "secret", "soles", "fast"] {
        assert!(!all.contains(secret), "{secret} is kept");
    }
}

const FACEBOOK_POSTS: &str = "\"Post ID\",\"Page ID\",\"Page name\",Title,Description,\"Duration (sec)\",\"Publish time\",\"Caption type\",Permalink,\"Is crosspost\",\"Is share\",\"Post type\",Languages,\"Custom labels\",\"Funded content status\",\"Data comment\",Date,Views,Reach,\"Reactions, Comments and Shares\",Reactions,Comments,Shares,\"Total clicks\",\"Other Clicks\"";

#[test]
fn posts_of_facebook_with_two_columns_of_views() {
    let row = |id: &str, cells: &str| {
        format!(
            "{id},100,\"A Page\",\"A title\",,0,\"10/28/2026 18:12\",N/A,https://example.org/{id},0,0,Photos,,,,,Lifetime,{cells}\n"
        )
    };
    let file = |first: &str, second: &str| {
        let text = format!("{FACEBOOK_POSTS},Views\n{first}{second}");
        read("Sep-01-2026_Oct-31-2026_1.csv", text.as_bytes(), &around())
    };
    let read = file(
        &row("1", "27,20,4,4,0,0,2,1,27"),
        &row("2", "63,45,6,5,0,1,2,1,63"),
    );
    assert_eq!(read.codes(), [""; 0]);
    assert_eq!(read.output.posts[0].owner.network, FACEBOOK);
    assert_eq!(
        numbers(&read, 0, 1),
        [
            (Metric::Reach, 45.0),
            (Metric::Views, 63.0),
            (Metric::Engagements, 6.0),
            (Metric::Likes, 5.0),
            (Metric::Comments, 0.0),
            (Metric::Shares, 1.0),
            (Metric::Clicks, 2.0),
        ]
    );
    assert!(!format!("{:?}", read.output).contains("A title"));
    assert!(!format!("{:?}", read.output).contains("A Page"));
    // The second column says something else; a row ends early and has no number there.
    let read = file(&row("1", "27,20,4,4,0,0,2,1,31"), &row("2", "63,45,6,5"));
    assert_eq!(read.codes(), ["meta-column-twice"]);
    assert_eq!(
        numbers(&read, 0, 1),
        [
            (Metric::Reach, 45.0),
            (Metric::Engagements, 6.0),
            (Metric::Likes, 5.0)
        ]
    );
    // A second column without any number says nothing.
    let read = file(
        &row("1", "27,20,4,4,0,0,2,1"),
        &row("2", "63,45,6,5,0,1,2,1"),
    );
    assert_eq!(read.codes(), [""; 0]);
    assert!(numbers(&read, 0, 0).contains(&(Metric::Views, 27.0)));
}

#[test]
fn posts_whose_cells_are_shifted_are_refused_unseen() {
    let read = instagram_posts(
        "1,900,trail.lab,Maria,A secret text,0,10/05/2026 08:46,https://example.org/p/1,IG reel,,Lifetime,812,640,51,2,1,9,4\n\
         2,900,trail.lab,Maria,A secret text, cut at the comma,0,10/05/2026 08:46,https://example.org/p/1,IG reel,,Lifetime,812,640,51,2,1,9,4\n\
         3,900,trail.lab,A secret text,0,10/05/2026 08:46,https://example.org/p/1,IG reel,,Lifetime,812,640,51,2,1,9,4\n\
         4,900,trail.lab,Maria,A secret text,0,10/05/2026 08:46,https://example.org/p/1,IG reel,,Lifetime,a secret,640,51,2,1,9,4\n",
    );
    assert_eq!(read.codes(), ["meta-post-row", "number-unreadable"]);
    assert_eq!(blocks(&read), [("content", Fate::Used, 1, 1, 3)]);
    assert!(!format!("{:?}", read.output).contains("secret"));
}

#[test]
fn posts_by_day_and_posts_that_are_there_twice() {
    let row = |id: &str, date: &str, numbers: &str| {
        format!(
            "{id},900,trail.lab,M,T,0,\"10/05/2026 08:46\",https://example.org,\"IG reel\",,{date},{numbers}\n"
        )
    };
    let days =
        row("1", "10/05/2026", "100,90,5,0,1,2,0") + &row("1", "10/06/2026", "40,35,3,1,0,-1,0");
    let read = instagram_posts(&days);
    assert_eq!(read.codes(), ["meta-posts-by-day"]);
    assert_eq!(blocks(&read), [("content", Fate::Used, 2, 1, 0)]);
    // 100 + 40, 5 + 3, 0 + 1, 1 + 0, 2 - 1, 0 + 0; 90 and 35 people may be the same ones.
    assert_eq!(
        numbers(&read, 0, 0),
        [
            (Metric::NewFollowers, 1.0),
            (Metric::Views, 140.0),
            (Metric::Likes, 8.0),
            (Metric::Comments, 1.0),
            (Metric::Shares, 1.0),
            (Metric::Saves, 0.0),
        ]
    );
    // Beside the whole life of the post its days say nothing more.
    let read = instagram_posts(&(days + &row("1", "Lifetime", "150,99,8,1,1,1,0")));
    assert_eq!(read.codes(), [""; 0]);
    assert_eq!(blocks(&read), [("content", Fate::Used, 1, 3, 0)]);
    assert!(numbers(&read, 0, 0).contains(&(Metric::Reach, 99.0)));
    let life = row("1", "Lifetime", "150,99,8,1,1,1,0");
    let read = instagram_posts(&(life.clone() + &life + &row("1", "Lifetime", "151,99,8,1,1,1,0")));
    assert_eq!(read.codes(), ["meta-post-twice"]);
    assert_eq!(blocks(&read), [("content", Fate::Used, 1, 2, 1)]);
}

#[test]
fn a_day_of_a_post_that_is_there_twice_counts_once() {
    let row = |date: &str, numbers: &str| {
        format!(
            "17900000000000001,900,trail.lab,M,T,0,\"10/01/2026 08:46\",https://example.org,\"IG image\",,{date},{numbers}\n"
        )
    };
    let one = row("10/01/2026", "100,90,5,0,1,2,0");
    let other = row("10/02/2026", "50,35,2,1,0,0,0");
    let read = instagram_posts(&(one.clone() + &other + &other));
    assert_eq!(blocks(&read), [("content", Fate::Used, 2, 2, 0)]);
    // 100 + 50
    assert!(numbers(&read, 0, 0).contains(&(Metric::Views, 150.0)));
    let days = [Date::constant(2026, 10, 1), Date::constant(2026, 10, 2)];
    assert_eq!(read.output.posts[0].rows[0].days, days);
    let read = instagram_posts(&(one + &other + &row("10/02/2026", "51,35,2,1,0,0,0")));
    assert_eq!(read.codes(), ["meta-post-twice", "meta-posts-by-day"]);
    assert_eq!(blocks(&read), [("content", Fate::Used, 2, 1, 1)]);
    assert!(numbers(&read, 0, 0).contains(&(Metric::Views, 150.0)));
}

#[test]
fn ids_that_a_spreadsheet_program_shortened_tell_no_post() {
    let row = |link: &str, date: &str, views: u32| {
        format!(
            "1.79E+16,900,trail.lab,M,T,0,\"10/01/2026 08:46\",{link},\"IG image\",,{date},{views},9,5,0,1,2,0\n"
        )
    };
    let read = instagram_posts(&(row("a", "Lifetime", 100) + &row("b", "Lifetime", 60)));
    let ids: Vec<_> = read.output.posts[0]
        .rows
        .iter()
        .map(|post| &post.id)
        .collect();
    assert_eq!(ids, [&None, &None]);
    assert_eq!(read.codes(), ["posts-without-id"]);
    // The link tells the post of a day; a row without one is of any post.
    let days = row("a", "10/01/2026", 10) + &row("b", "10/01/2026", 20);
    let read = instagram_posts(&(days + &row("a", "10/02/2026", 5) + &row("", "10/02/2026", 7)));
    assert_eq!(
        read.codes(),
        ["meta-post-untold", "meta-posts-by-day", "posts-without-id"]
    );
    assert_eq!(blocks(&read), [("content", Fate::Used, 3, 1, 1)]);
    assert!(numbers(&read, 0, 0).contains(&(Metric::Views, 15.0)));
    assert!(numbers(&read, 0, 1).contains(&(Metric::Views, 20.0)));
}

#[test]
fn videos_formats_and_torn_lists_are_no_posts() {
    let videos = "\"Video asset ID\",\"Universal video ID\",Title,Views\n1,2,A secret,3\n";
    let read = read(
        "Oct-01-2026_Oct-31-2026_1.csv",
        videos.as_bytes(),
        &around(),
    );
    assert_eq!(
        (read.source, read.codes()),
        ("meta-content", vec!["no-audience-numbers"])
    );
    assert_eq!(blocks(&read), [("content", Fate::SetAside, 0, 2, 0)]);
    let formats =
        "sep=,\n\"Principais formatos de conteúdos\"\n\"Foto\",\"Reel\"\n\"41\",\"12\"\n\n";
    let read = self::read("x.csv", &utf16(formats), &around());
    assert_eq!(read.codes(), ["meta-formats-unstated"]);
    assert_eq!(
        blocks(&read),
        [("content_formats", Fate::SetAside, 0, 3, 0)]
    );
    let torn = instagram_posts(
        "1,900,trail.lab,M,A text,0,10/05/2026 08:46,https://example.org,IG reel,,Lifetime,1,1,1,1,1,1,1\n2,900,trail.lab,M,first\n\nsecret second line,0,10/05/2026 08:46,https://example.org,IG reel,,Lifetime,1,1,1,1,1,1,1\n",
    );
    assert_eq!(torn.codes(), ["meta-post-row", "meta-posts-torn"]);
    assert_eq!(torn.output.posts[0].rows.len(), 1);
    assert!(!format!("{:?}", torn.output).contains("secret"));
}

/// An `audience_insights.json` with these keys and texts.
fn insights(entries: &[(&str, &str)]) -> Read {
    let entries: Vec<String> = entries
        .iter()
        .map(|(key, value)| {
            format!("\"{key}\": {{\"href\": \"\", \"value\": \"{value}\", \"timestamp\": 0}}")
        })
        .collect();
    let text = format!(
        "{{\"organic_insights_audience\": [{{\"media_map_data\": {{}}, \"string_map_data\": {{{}}}}}]}}",
        entries.join(", ")
    );
    read("audience_insights.json", text.as_bytes(), &around())
}

const ENGLISH: &[(&str, &str)] = &[
    ("Date Range", "Jul 3 - Sep 30"),
    ("Followers", "1,376"),
    ("Followers Delta", "+2.6% vs Apr 4 - Jul 2"),
    (
        "Follower Percentage by City",
        "C\\u00c3\\u00b4te-Nord: 20.5%, Toronto: 3.1%",
    ),
    (
        "Follower Percentage by Country",
        "Canada: 69.5%, United States: 10.5%",
    ),
    (
        "Follower Percentage by Age for All Genders",
        "13-17: 0.6%, 18-24: 19.4%, 25-34: 60%, 65+: 20%",
    ),
    (
        "Follower Percentage by Age for Men",
        "18-24: 20%, 25-34: 60%, 65+: 20%",
    ),
    (
        "Follower Percentage by Age for Women",
        "13-17: 1%, 18-24: 19%, 25-34: 60.1%, 65+: 20%",
    ),
    ("Total Follower Percentage for Men", "40%"),
    ("Total Follower Percentage for Women", "59.9%"),
    ("Monday Follower Activity", "10.6K"),
    ("Sunday Follower Activity", "902"),
];

#[test]
fn insights_of_a_download_in_english() {
    let read = insights(ENGLISH);
    assert_eq!((read.source, read.codes()), ("instagram-download", vec![]));
    assert_eq!(blocks(&read), [("audience", Fate::Used, 1, 1, 0)]);
    assert_eq!(series(&read), [(Metric::Followers, INSTAGRAM, 1, 1376.0)]);
    // The last September before the 31st of October 2026.
    let period = "2026-07-03..2026-09-30";
    // Followers are those of the last day.
    let last = "2026-09-30..2026-09-30";
    assert_eq!(read.output.series[0].points[0].period.to_string(), last);
    assert_eq!(read.output.tables.len(), 5);
    for table in &read.output.tables {
        assert_eq!(
            (table.network, table.audience),
            (INSTAGRAM, Audience::Followers)
        );
        assert_eq!(table.total_people, Some(1376.0));
        assert_eq!(
            table.period.map(|period| period.to_string()).as_deref(),
            Some(period)
        );
    }
    let ages = read.table(&[Dimension::Age]);
    near(share(ages, &["13-17"]), 0.006);
    near(ages.share_step.unwrap(), 0.001);
    near(share(read.table(&[Dimension::Gender]), &["female"]), 0.599);
    let joint = read.table(AGE_GENDER);
    assert_eq!(
        (joint.base, joint.completeness),
        (Base::Known, Completeness::Complete)
    );
    assert_eq!(joint.cells.len(), 7);
    // 0.4 * 0.6, 0.599 * 0.601, 0.599 * 0.01
    near(share(joint, &["25-34", "male"]), 0.24);
    near(share(joint, &["25-34", "female"]), 0.359_999);
    near(share(joint, &["13-17", "female"]), 0.005_99);
    // Women of 25 to 34: 0.599 * 0.001 + 0.601 * 0.001, the widest.
    // Men's ages have no decimals: 0.4 * 0.01 + 0.6 * 0.001 is wider.
    near(joint.share_step.unwrap(), 0.0046);
    let countries = read.table(&[Dimension::Country]);
    near(share(countries, &["US"]), 0.105);
    assert_eq!(
        (countries.base, countries.completeness),
        (Base::Unstated, Completeness::TopList)
    );
    near(share(read.table(&[Dimension::City]), &["Côte-Nord"]), 0.205);
}

#[test]
fn insights_in_other_languages_by_shape_and_words() {
    let read = insights(&[
        (
            "Pourcentage de followers en fonction de la ville",
            "Fort-de-France: 20,5%, Paris: 3,1%",
        ),
        (
            "Pourcentage de followers en fonction du pays",
            "Martinique: 69,5%, États-Unis: 10,5%",
        ),
        (
            "Pourcentage de followers en fonction de l'âge pour tous les genres",
            "18-24: 30%, 25-34: 70%",
        ),
        (
            "Pourcentage de followers en fonction de l'âge pour les hommes",
            "18-24: 20%, 25-34: 80%",
        ),
        (
            "Pourcentage de followers en fonction de l'âge pour les femmes",
            "18-24: 40%, 25-34: 60%",
        ),
        ("Pourcentage du total des followers hommes", "50%"),
        ("Pourcentage du total des de followers femmes", "50%"),
        ("Nombre total", "812"),
    ]);
    assert_eq!(read.codes(), ["instagram-keys-unknown"]);
    assert!(read.output.series.is_empty());
    // 0.5 * 0.4
    near(share(read.table(AGE_GENDER), &["18-24", "female"]), 0.2);
    near(share(read.table(&[Dimension::Country]), &["MQ"]), 0.695);
    near(share(read.table(&[Dimension::City]), &["Paris"]), 0.031);
    assert_eq!(read.output.tables[0].total_people, None);
    // No word tells men from women: three lists of ages are no list.
    let read = insights(&[
        ("Xa", "18-24: 30%, 25-34: 70%"),
        ("Xb", "18-24: 20%, 25-34: 80%"),
        ("Xc", "18-24: 40%, 25-34: 60%"),
        ("Xd", "50%"),
    ]);
    assert_eq!(
        read.codes(),
        ["instagram-keys-unknown", "instagram-list-twice"]
    );
    assert!(read.output.tables.is_empty());
    assert_eq!(blocks(&read)[0].1, Fate::SetAside);
}

#[test]
fn insights_that_are_damaged_or_of_something_else() {
    let with = |key: &str, value: &'static str| {
        let entries: Vec<(&str, &str)> = ENGLISH
            .iter()
            .map(|(known, old)| (*known, if *known == key { value } else { old }))
            .collect();
        insights(&entries)
    };
    let read = with("Total Follower Percentage for Men", "70%");
    assert_eq!(read.codes(), ["shares-do-not-add-up"]);
    assert!(
        read.output
            .tables
            .iter()
            .all(|table| !table.dimensions.contains(&Dimension::Gender))
    );
    // Women's ages alone give no table of ages by gender.
    let read = with(
        "Follower Percentage by Age for Men",
        "18-24: 20%, 25-34: 6%",
    );
    assert_eq!(read.codes(), ["shares-do-not-add-up"]);
    assert!(
        read.output
            .tables
            .iter()
            .all(|table| table.dimensions != AGE_GENDER)
    );
    let read = with(
        "Follower Percentage by Age for All Genders",
        "18-24: 20%, 20-34: 80%",
    );
    assert_eq!(read.codes(), ["labels-overlap"]);
    let read = with("Follower Percentage by Country", "Canada: many%, Chile: 3%");
    assert_eq!(read.codes(), ["instagram-list-unreadable"]);
    let read = with(
        "Follower Percentage by Country",
        "Canada: 60%, Atlantis: 3%",
    );
    assert_eq!(read.codes(), ["country-unknown"]);
    let reach = "{\"organic_insights_reach\": [{\"string_map_data\": {\"Date Range\": {\"value\": \"Jul 3 - Sep 30\"}, \
        \"Accounts Reached\": {\"value\": \"2,401\"}, \"Impressions\": {\"value\": \"12,010\"}, \"Profile visits\": {\"value\": \"77\"}, \"Followers\": {\"value\": \"64.8%\"}}}]}";
    let read = self::read("profiles_reached.json", reach.as_bytes(), &around());
    // No real file of the reach was seen.
    assert_eq!(read.codes(), ["no-audience-numbers"]);
    assert_eq!(blocks(&read), [("other_table", Fate::SetAside, 0, 2, 0)]);
    assert!(read.output.series.is_empty());
}

const LEGACY: &str = "facebook-legacy/Facebook Insights Data Export - Visualization Studio VIC - 2014-01-01 - 2014-02-27.csv";

#[test]
fn real_page_export_of_2014() {
    let Some(bytes) = real(LEGACY) else { return };
    let read = read(LEGACY.rsplit('/').next().unwrap(), &bytes, &around());
    assert_eq!((read.source, read.codes()), ("facebook-legacy", vec![]));
    // Names and descriptions, then 31 days of January and 27 of February.
    assert_eq!(blocks(&read), [("page_insights", Fate::Used, 58, 2, 0)]);
    let names = &read.output.names;
    assert_eq!(
        (
            names.network,
            names.account.as_deref(),
            names.period.map(|it| it.to_string()).as_deref()
        ),
        (
            FACEBOOK,
            Some("Visualization Studio VIC"),
            Some("2014-01-01..2014-02-27")
        )
    );
    for (metric, sum) in [
        (Metric::NewFollowers, 21.0),
        (Metric::LostFollowers, 0.0),
        (Metric::Reach, 492.0),
        (Metric::Impressions, 1762.0),
        // The column of all views; that of people sums to 32.
        (Metric::ProfileVisits, 54.0),
        (Metric::EngagedPeople, 70.0),
        (Metric::Clicks, 382.0),
        (Metric::LinkClicks, 1.0),
    ] {
        near(read.sum(metric), sum);
    }
    let likes = read.series(Metric::Followers, &Part::Whole);
    // 107 likes on the 12th of February, after 42 days without any; 128 on the 27th.
    near(likes.points[42].value, 107.0);
    near(likes.points[57].value, 128.0);
    let tables = |audience: Audience| -> Vec<_> {
        let all = read.output.tables.iter();
        all.filter(|table| table.audience == audience).collect()
    };
    let [ages, countries, cities, languages] = tables(Audience::Followers)[..] else {
        panic!("four groups of likes")
    };
    assert_eq!(ages.dimensions, AGE_GENDER);
    for table in [ages, countries, cities, languages] {
        assert_eq!(table.total_people, Some(128.0));
        assert_eq!(
            (table.base, table.completeness),
            (Base::Everybody, Completeness::Complete)
        );
        assert_eq!(table.period.unwrap().to_string(), "2014-02-27..2014-02-27");
        let sum: f64 = table.cells.iter().filter_map(|cell| cell.count).sum();
        near(sum, 128.0);
        assert!(table.cells.iter().all(|cell| cell.row == 60));
    }
    near(count(ages, &["18-24", "male"]), 37.0);
    near(count(ages, &["45-54", "unknown"]), 1.0);
    near(count(countries, &["SE"]), 91.0);
    near(
        count(cities, &["Stockholm, Stockholm County, Sweden"]),
        80.0,
    );
    near(count(cities, &["Sant Joan Despí, Cataluña, Spain"]), 1.0);
    near(count(cities, &["unknown"]), 1.0);
    // en_GB 23, en_US 61, en_UD 1; es_ES 2, es_LA 3.
    near(count(languages, &["en"]), 85.0);
    near(count(languages, &["es"]), 5.0);
    let reached = tables(Audience::Reached);
    assert_eq!(reached.len(), 4);
    assert_eq!(
        reached[0].period.unwrap().to_string(),
        "2014-02-21..2014-02-27"
    );
    near(count(reached[0], &["25-34", "male"]), 19.0);
    // 61 people, of whom 60 have a country.
    assert_eq!(
        (reached[1].total_people, reached[1].completeness),
        (Some(61.0), Completeness::TopList)
    );
    near(count(reached[3], &["fb_LT"]), 2.0);
    near(count(reached[3], &["zh"]), 4.0);
}

fn legacy(rows: &str) -> Read {
    let text = format!(
        "Date,Lifetime Total Likes,Daily New Likes,Lifetime Likes by Gender and Age - F.18-24,Lifetime Likes by Gender and Age - U.65+,Lifetime Likes by Country - SE,Lifetime Likes by City - A - B\r\n,\"Lifetime: The total number of people\"\r\n{rows}"
    );
    read(
        "Facebook Insights Data Export - A - Page - 2016-02-01 - 2016-02-14.csv",
        text.as_bytes(),
        &around(),
    )
}

#[test]
fn groups_are_taken_from_the_last_day_that_has_them() {
    let read = legacy(
        "2/12/2016,110,3,60,40,99,5\r\n2/13/2016,120,10,70,50,,7\r\n2/14/2016,121,1,,,,\r\n",
    );
    assert_eq!(read.codes(), [""; 0]);
    assert_eq!(blocks(&read), [("page_insights", Fate::Used, 3, 2, 0)]);
    assert_eq!(read.output.names.account.as_deref(), Some("A - Page"));
    let ages = read.table(AGE_GENDER);
    assert_eq!(
        (ages.total_people, ages.completeness),
        (Some(120.0), Completeness::Complete)
    );
    near(count(ages, &["65+", "unknown"]), 50.0);
    // The country was last filled on the 12th: 99 of 110.
    let countries = read.table(&[Dimension::Country]);
    assert_eq!(
        (countries.total_people, countries.completeness),
        (Some(110.0), Completeness::TopList)
    );
    assert_eq!(
        countries.period.unwrap().to_string(),
        "2016-02-12..2016-02-12"
    );
    // The name holds the sign that divides it from the group.
    near(count(read.table(&[Dimension::City]), &["A - B"]), 7.0);
    near(read.sum(Metric::NewFollowers), 14.0);
}

#[test]
fn damaged_page_exports() {
    let read = legacy("2/12/2016,110,3,60,40,99,5\r\n2/13/2016,x,10,70,50,98,7\r\n");
    assert_eq!(read.codes(), ["number-unreadable"]);
    assert_eq!(blocks(&read), [("page_insights", Fate::Used, 1, 2, 1)]);
    near(count(read.table(AGE_GENDER), &["18-24", "female"]), 60.0);
    let read = legacy("2/12/2016,90,3,60,40,80,5\r\n");
    assert_eq!(read.codes(), ["facebook-legacy-sum-above-total"]);
    assert_eq!(read.table(AGE_GENDER).total_people, None);
    let read = legacy("2/12/2016,110,3,60,forty,80,5\r\n");
    assert_eq!(read.codes(), ["number-unreadable"]);
    assert_eq!(
        read.table(AGE_GENDER).completeness,
        Completeness::Suppressed
    );
}

#[test]
fn lists_of_posts_beside_page_exports_are_set_aside() {
    let text = "Post ID,Permalink,Post Message,Lifetime Post Total Reach,Lifetime Post organic reach,Lifetime Post Paid Reach,Lifetime Post Total Impressions,Lifetime Engaged Users\n,,,\"Lifetime: people\"\n1_2,https://example.org,A secret,3,4,5,6,7\n";
    let name = "Facebook Insights Data Export (Post Level) - A Page - 2014-02-27.csv";
    let read = read(name, text.as_bytes(), &around());
    assert_eq!(
        (read.source, read.codes()),
        ("facebook-legacy", vec!["no-audience-numbers"])
    );
    assert_eq!(blocks(&read), [("posts", Fate::SetAside, 0, 3, 0)]);
    assert!(!format!("{:?}", read.output).contains("secret"));
}

/// A workbook: each sheet a block; texts that are numbers have their number.
fn workbook(name: &str, sheets: &[(&str, &[&[&str]])]) -> RawFile {
    let mut blocks = Vec::new();
    for (sheet, rows) in sheets {
        let mut current: Vec<RawRow> = Vec::new();
        for (number, cells) in (1..).zip(*rows) {
            if cells.is_empty() {
                blocks.push((*sheet, std::mem::take(&mut current)));
                continue;
            }
            let cells = cells.iter().map(|text| RawCell {
                text: (*text).to_owned(),
                number: text.parse().ok(),
            });
            current.push(RawRow {
                number,
                cells: cells.collect(),
            });
        }
        blocks.push((*sheet, current));
    }
    let blocks = (1..).zip(blocks).map(|(number, (sheet, rows))| RawBlock {
        number,
        sheet: Some(sheet.to_owned()),
        sheet_number: number,
        rows,
    });
    RawFile {
        place: audiencefit::diag::Place::file(name),
        names: vec![name.to_owned()],
        hash: String::new(),
        bytes: 1,
        format: Format::Workbook,
        encoding: None,
        delimiter: None,
        is_cut_off: false,
        blocks: blocks.collect(),
    }
}

#[test]
fn page_exports_as_workbooks() {
    let file = workbook(
        "Facebook Insights Data Export - A Page - 2019-07-05.xlsx",
        &[
            (
                "Key Metrics",
                &[
                    &[
                        "Date",
                        "Lifetime Total Likes",
                        "Daily New Likes",
                        "Daily Unlikes",
                        "Daily Total Reach",
                        "Weekly Total Reach",
                    ],
                    &["", "page_fans:lifetime", "page_fan_adds:day"],
                    &["2019-07-03", "200", "2", "1", "80", "300"],
                    &["2019-07-04", "201", "1", "0", "70", "310"],
                ],
            ),
            (
                "Lifetime Likes by Gender and A...",
                &[
                    &[
                        "Date",
                        "Lifetime Likes by Gender and Age - F.18-24",
                        "Lifetime Likes by Gender and Age - M.18-24",
                    ],
                    &["", "Lifetime: Aggregated"],
                    &["2019-07-03", "120", "80"],
                    &["2019-07-04", "121", "80"],
                ],
            ),
            (
                "Daily External Referrers",
                &[
                    &["Date", "Daily External Referrers - example.org"],
                    &["2019-07-03", "1"],
                ],
            ),
        ],
    );
    let read = read_file(&file, &around()).unwrap();
    assert_eq!((read.source, read.codes()), ("facebook-legacy", vec![]));
    assert_eq!(
        blocks(&read),
        [
            ("page_insights", Fate::Used, 2, 2, 0),
            ("page_insights", Fate::Used, 1, 3, 0),
            ("page_insights", Fate::SetAside, 0, 2, 0),
        ]
    );
    let ages = read.table(AGE_GENDER);
    assert_eq!(
        (ages.total_people, ages.completeness),
        (Some(201.0), Completeness::Complete)
    );
    near(count(ages, &["18-24", "female"]), 121.0);
    assert_eq!(read.output.blocks[1].coverage, Some(1.0));
    near(read.sum(Metric::LostFollowers), 1.0);
}

/// The workbook of 2021: Facebook 0.31 + 0.22 + 0.25 + 0.15 = 0.93, Instagram 0.5 + 0.4 = 0.9.
const YEAR_2021: &[&[&str]] = &[
    &["Facebook Page Likes"],
    &["FB_PAGE,FAN,UNIQUE_USERS"],
    &["1204"],
    &[],
    &["Instagram Followers"],
    &["Instagram Followers"],
    &["3310"],
    &[],
    &["Facebook Page Likes by Gender and Age"],
    &["Age", "Women", "Men"],
    &["18-24", "0.31", "0.22"],
    &["25-34", "0.25", "0.15"],
    &[],
    &["Instagram Followers by Gender and Age"],
    &["Age", "Women", "Men"],
    &["18-24", "0.5", "0.4"],
    &[],
    &["Facebook Page Likes by Top Cities"],
    &["Top Cities", "Value"],
    &["Singapore, Singapore", "0.612"],
    &[],
    &["Instagram Followers by Top Countries"],
    &["Top Countries", "Value"],
    &["Singapore", "0.704"],
    &["Malaysia", "0.1"],
];

#[test]
fn audiences_of_2021() {
    let file = workbook("Audience.xls", &[("Audience", YEAR_2021)]);
    let read = read_file(&file, &around()).unwrap();
    assert_eq!(
        (read.source, read.codes()),
        ("meta-audience", vec!["meta-unknown-gender"])
    );
    assert_eq!(
        series(&read),
        [
            (Metric::Followers, FACEBOOK, 1, 1204.0),
            (Metric::Followers, INSTAGRAM, 1, 3310.0)
        ]
    );
    assert!(
        read.output
            .blocks
            .iter()
            .all(|block| block.fate == Fate::Used)
    );
    let of = |network: Option<Network>, dimension: Dimension| {
        let mut all = read.output.tables.iter();
        all.find(|table| table.network == network && table.dimensions[0] == dimension)
            .unwrap()
    };
    let ages = of(FACEBOOK, Dimension::Age);
    assert_eq!(
        (ages.base, ages.completeness, ages.total_people),
        (Base::Everybody, Completeness::Suppressed, Some(1204.0))
    );
    near(share(ages, &["18-24", "female"]), 0.31);
    near(ages.share_step.unwrap(), 0.01);
    near(
        share(of(INSTAGRAM, Dimension::Age), &["18-24", "male"]),
        0.4,
    );
    let cities = of(FACEBOOK, Dimension::City);
    near(share(cities, &["Singapore, Singapore"]), 0.612);
    near(cities.share_step.unwrap(), 0.001);
    near(share(of(INSTAGRAM, Dimension::Country), &["MY"]), 0.1);
    // Without a sign of 2021 a sum of 0.93 is damage.
    let later: Vec<Vec<String>> = YEAR_2021
        .iter()
        .map(|row| {
            row.iter()
                .map(|text| text.replace("Page Likes", "followers"))
                .collect()
        })
        .collect();
    let later: Vec<Vec<&str>> = later
        .iter()
        .map(|row| row.iter().map(String::as_str).collect())
        .collect();
    let later: Vec<&[&str]> = later.iter().map(Vec::as_slice).collect();
    let file = workbook("Audience.xls", &[("Audience", &later)]);
    let read = read_file(&file, &around()).unwrap();
    assert!(read.codes().contains(&"age-gender-sum"));
}

/// Layout A. With 3.4 for A and 17.6 for B the twelve cells sum to 3.4 + 17.6 + 20 + 15.2 + 12.3 + 8.9 +
/// 7.1 + 5 + 4 + 3 + 2.5 + 1 = 100.
fn damaged(a: &str, b: &str, places: &str) -> Read {
    let text = format!(
        "Age & gender;;\n;Women;Men\n18-24;{a};{b}\n25-34;20;15.2\n35-44;12.3;8.9\n45-54;7.1;5\n55-64;4;3\n65+;2.5;1\n;;\nTop countries;;\nBulgaria;Greece;Romania\n{places}\n"
    );
    read("Audience.csv", text.as_bytes(), &around())
}

#[test]
fn dates_become_numbers_again_where_the_sum_proves_it() {
    for (a, b) in [
        ("3.апр", "17.юни"),
        ("3.4", "17.юни"),
        ("3. Apr", "17. Jun"),
        ("3.avr", "17.juin"),
        ("2026-04-03", "2026-06-17"),
        // 46115 and 46190 days after 1899-12-30.
        ("46115", "46190"),
    ] {
        let read = damaged(a, b, "74.3;3.2;0.8");
        assert_eq!(read.codes(), ["meta-dates-undone"], "{a}");
        let said = &read.output.diagnostics[0];
        let hits = if a == "3.4" { 1.0 } else { 2.0 };
        assert_eq!(said.args["count"], hits.into(), "{a}");
        let ages = read.table(AGE_GENDER);
        near(share(ages, &["18-24", "female"]), 0.034);
        near(share(ages, &["18-24", "male"]), 0.176);
        near(ages.share_step.unwrap(), 0.001);
        near(share(read.table(&[Dimension::Country]), &["GR"]), 0.032);
    }
    for (a, b, code) in [
        // 4.4 would make 101.
        ("4.апр", "17.юни", "number-unreadable"),
        // October is no decimal digit, and no month has 32 days.
        ("3.окт", "17.юни", "number-unreadable"),
        ("32.апр", "17.юни", "number-unreadable"),
        ("46116", "46190", "age-gender-sum"),
    ] {
        let read = damaged(a, b, "74.3;3.2;0.8");
        assert_eq!(read.codes(), [code], "{a}");
        assert!(
            read.output
                .tables
                .iter()
                .all(|table| table.dimensions == [Dimension::Country])
        );
    }
}

#[test]
fn dates_in_lists_of_places_need_the_ages_and_the_order() {
    let read = damaged("3.апр", "17.юни", "74.3;3.фев;0.8");
    assert_eq!(read.codes(), ["meta-dates-undone"]);
    near(share(read.table(&[Dimension::Country]), &["GR"]), 0.032);
    // 30.2 would be larger than 7.4 before it.
    for (a, b, places) in [
        ("3.апр", "17.юни", "7.4;30.фев;0.8"),
        ("3.4", "17.6", "74.3;3.фев;0.8"),
    ] {
        let read = damaged(a, b, places);
        assert!(read.codes().contains(&"meta-dates-not-undone"), "{places}");
        assert_eq!(blocks(&read)[1].1, Fate::Damaged);
        assert!(
            read.output
                .tables
                .iter()
                .all(|table| table.dimensions == AGE_GENDER)
        );
    }
}

#[test]
fn each_real_file_has_its_own_source() {
    let Ok(folder) = std::env::var("AUDIENCEFIT_REAL_EXPORTS") else {
        eprintln!("not run: AUDIENCEFIT_REAL_EXPORTS is not set");
        return;
    };
    let ours = [
        "meta-results",
        "meta-content",
        "meta-audience",
        "instagram-download",
        "facebook-legacy",
    ];
    let mut folders = vec![std::path::PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = path.to_string_lossy().replace('\\', "/");
            let is_meta = text.contains("/meta/") || text.contains("/facebook-legacy/");
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            for file in opened(&name, &std::fs::read(&path).unwrap()) {
                let id = audiencefit::sources::recognize(&file).map(|spec| spec.id);
                if file.blocks.is_empty() {
                    continue;
                }
                assert_eq!(
                    id.is_some_and(|id| ours.contains(&id)),
                    is_meta,
                    "{text}: {id:?}"
                );
            }
        }
    }
}

mod any_bytes {
    use super::*;
    use proptest::prelude::*;

    const CELLS: &[&str] = &[
        "",
        "Date",
        "date",
        "Primary",
        "Follows",
        "Instagram follows",
        "2026-10-01T00:00:00",
        "10/05/2026",
        "Lifetime",
        "Post ID",
        "Page ID",
        "Account ID",
        "Account username",
        "Publish time",
        "Views",
        "Reach",
        "12",
        "-3",
        "1,234",
        "x",
        "N/A",
        "Lifetime Total Likes",
        "Daily New Likes",
        "Lifetime Likes by Country - SE",
        "Lifetime Likes by Country - ES",
        "Lifetime Likes by Gender and Age - F.18-24",
        "Weekly Total Reach",
        "3.апр",
        "46115",
        "18-24",
        "Women",
        "Men",
        "Facebook Page Likes",
        "0.5",
    ];

    proptest! {
        #[test]
        fn never_panic_and_every_row_is_accounted_for(
            rows in prop::collection::vec(prop::collection::vec(prop::sample::select(CELLS), 0..7), 0..10),
            header in prop::sample::select(&[
                "", "Follows\nDate,Primary\n", "Post ID,Account ID,Account username,Publish time,Date,Views,Reach\n",
                "Date,Lifetime Total Likes,Daily New Likes,Lifetime Likes by Country - SE,Lifetime Likes by Gender and Age - F.18-24,Weekly Total Reach\n",
                "Title\n,Women,Men\n",
            ][..]),
        ) {
            let mut text = header.to_owned();
            for row in rows {
                text.push_str(&row.join(","));
                text.push('\n');
            }
            for file in opened("x.csv", text.as_bytes()) {
                read_file(&file, &around());
            }
        }

        #[test]
        fn any_insights_are_read_without_panic(
            entries in prop::collection::vec(("(Followers|Total Follower Percentage for (Men|Women)|Follower Percentage by (Age for Men|Age for Women|Country)|[a-z]{1,4})", "([0-9]{1,3}(\\.[0-9])?%?|(18-24|65\\+|Spain|Chile): [0-9]{1,2}%(, (18-24|25-34|Peru): [0-9.]{1,4}%)?)"), 0..8),
        ) {
            let entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| format!("\"{key}\": {{\"value\": \"{value}\"}}"))
                .collect();
            let text = format!("{{\"organic_insights_audience\": [{{\"string_map_data\": {{{}}}}}]}}", entries.join(", "));
            for file in opened("audience_insights.json", text.as_bytes()) {
                read_file(&file, &around());
            }
        }
    }
}
