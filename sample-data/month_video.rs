//! The shop's exports of October 2026 from TikTok and YouTube beside who the audience is, in the
//! layouts of the networks. Who follows and watches is made in `make-sample-data.rs`.

use std::fmt::Write as _;

use super::{apportion, text_workbook, utf8_bom, zip};

/// Views on YouTube in the month, as many as the tables of the audience have.
const YOUTUBE_VIEWS: u32 = 182_400;
/// Seconds of 1970 until the 1st of October 2026.
const OCTOBER: u64 = 1_790_812_800;
const DAY: u64 = 86_400;

/// The files by their paths below `exports/2026-10`.
pub(super) fn files() -> Vec<(String, Vec<u8>)> {
    let mut files = tiktok();
    files.extend(youtube());
    files
}

/// A number that goes up and down over the days, as an audience at leisure does.
fn wave(day: u32, base: u32, swing: u32) -> u32 {
    // The 3rd and 4th of October 2026 are a weekend.
    let weekend = u32::from(matches!(day % 7, 3 | 4));
    base + swing * weekend + (day * 37) % 11 * swing / 20
}

fn tiktok() -> Vec<(String, Vec<u8>)> {
    let mut overview = String::from(
        "\"Date\",\"Video Views\",\"Profile Views\",\"Likes\",\"Comments\",\"Shares\"",
    );
    let mut viewers = vec![
        ["Date", "Total Viewers", "New Viewers", "Returning Viewers"]
            .map(str::to_owned)
            .to_vec(),
    ];
    // The shop's own list of its audience in the Business Suite, in English.
    let mut audience = String::from(
        "Date,New followers,Total followers,Reached audience,Engaged audience\n2026/09/30,34,--,NAN,NAN\n",
    );
    for day in 1..=31 {
        let views = wave(day, 21_400, 6_800);
        let likes = views * 71 / 1000;
        // A day on which more comments were taken back than written.
        let comments = if day == 19 {
            "-3".to_owned()
        } else {
            (likes / 31).to_string()
        };
        write!(
            overview,
            "\n\"{day} de octubre\",\"{views}\",\"{}\",\"{likes}\",\"{comments}\",\"{}\"",
            views / 52,
            views / 160
        )
        .unwrap();
        let people = views * 62 / 100;
        let row = if day == 31 {
            // The last day has no data yet.
            ["undefined".to_owned(), "0".to_owned(), "0".to_owned()]
        } else {
            let returning = people * 29 / 100;
            [people, people - returning, returning].map(|n| n.to_string())
        };
        let mut cells = vec![format!("{day} de octubre")];
        cells.extend(row);
        viewers.push(cells);
        writeln!(
            audience,
            "2026/10/{day:02},{},--,{},{}",
            31 + day % 13,
            views * 58 / 100,
            views * 9 / 100
        )
        .unwrap();
    }
    vec![
        (
            "tiktok/Overview_2026-10-01_1793491200_trailhead.sneakers.zip".to_owned(),
            zip(&[("Overview.csv", utf8_bom(&overview))]),
        ),
        (
            "tiktok/Viewers_trailhead.sneakers.zip".to_owned(),
            zip(&[("Viewers.xlsx", text_workbook(&[("Viewers", viewers)]))]),
        ),
        (
            "tiktok/Content_trailhead.sneakers.zip".to_owned(),
            zip(&[("Content.csv", utf8_bom(&tiktok_videos()))]),
        ),
        (
            "tiktok/Business Suite followers.csv".to_owned(),
            utf8_bom(&audience),
        ),
    ]
}

/// What the shop shows on both networks: the day of October, the title, and its weight.
const VIDEOS: [(u32, &str, u32); 9] = [
    (2, "We draw a sole by hand, in one take", 31),
    (5, "Colours of autumn, and which you chose", 22),
    (8, "How a trail shoe is glued", 17),
    (12, "Ten kilometres, three pairs, one verdict", 6),
    (15, "\"Too loud?\" A shoe for the night", 27),
    (19, "Marathon plan for beginners", 4),
    (22, "Sketchbook: the next drop", 36),
    (26, "Laces, again", 12),
    (29, "Behind the counter in Vigo", 9),
];

fn tiktok_videos() -> String {
    let mut text = String::from(
        "\"Time\",\"Video title\",\"Video link\",\"Post time\",\"Total likes\",\"Total comments\",\"Total shares\",\"Total views\"",
    );
    for (number, (day, title, weight)) in (1_u64..).zip(VIDEOS) {
        let views = weight * 4_130;
        // The upper half of a video's number is the second at which it was put up, at noon.
        let id = ((OCTOBER + u64::from(day - 1) * DAY + DAY / 2) << 32) + number;
        write!(
            text,
            "\n\"31 de octubre\",\"{}\",\"https://www.tiktok.com/@trailhead.sneakers/video/{id}\",\"{day} de octubre\",\"{}\",\"{}\",\"{}\",\"{views}\"",
            title.replace('"', "\"\""),
            views * 68 / 1000,
            views * 3 / 1000,
            views * 6 / 1000
        )
        .unwrap();
    }
    text
}

/// Views of the days of October. The first two are those in the totals beside the audience.
fn youtube_days() -> Vec<u32> {
    let first = [5_712, 5_934];
    let weights: Vec<f64> = (3..=31).map(|day| f64::from(wave(day, 560, 90))).collect();
    let rest = apportion(&weights, YOUTUBE_VIEWS - first.iter().sum::<u32>());
    first.into_iter().chain(rest).collect()
}

fn hours(views: u32) -> String {
    format!("{:.4}", f64::from(views) * 0.064_332_4)
}

fn youtube() -> Vec<(String, Vec<u8>)> {
    let days = youtube_days();
    let mut totals = String::from("Date,Views\n");
    for (day, views) in (1..).zip(&days) {
        writeln!(totals, "2026-10-{day:02},{views}").unwrap();
    }
    let pack = |tab: &str, table: String, chart: String| {
        let members = [
            ("Table data.csv", table.into_bytes()),
            ("Chart data.csv", chart.into_bytes()),
            ("Totals.csv", totals.clone().into_bytes()),
        ];
        let name = format!("youtube/{tab} 2026-10-01_2026-10-31 Trailhead Sneakers.zip");
        (name, zip(&members))
    };
    let total = hours(YOUTUBE_VIEWS);
    // Small towns are withheld: the rows hold 71,900 of the views.
    let mut cities = format!(
        "Cities,City name,Views,Watch time (hours),Average view duration\nTotal,,{YOUTUBE_VIEWS},{total},0:03:51\n"
    );
    for (id, name, views) in [
        (
            "0xd422997800a3c81:0xc436dec1618c2269",
            "Madrid, Spain",
            21_300,
        ),
        (
            "0x12a49816718e30e5:0x44b0fb3d4f47660a",
            "Barcelona, Spain",
            17_900,
        ),
        (
            "0x85ce0026db097507:0x54061076265ee841",
            "Mexico City, Mexico",
            14_200,
        ),
        (
            "0xd2f6257b8ec2a25:0xc44fca3df8f4a38c",
            "Vigo, Spain",
            11_800,
        ),
        (
            "0xd2465abc4e153c1:0xd648d95d640114bc",
            "Porto, Portugal",
            6_700,
        ),
    ] {
        writeln!(cities, "{id},\"{name}\",{views},{},0:03:51", hours(views)).unwrap();
    }
    let subscribed = 38_304;
    let subscription = format!(
        "Subscription status,Views,Watch time (hours),Average view duration\nTotal,{YOUTUBE_VIEWS},{total},0:03:51\nNot subscribed,{},{},0:03:51\nSubscribed,{subscribed},{},0:03:51\n",
        YOUTUBE_VIEWS - subscribed,
        hours(YOUTUBE_VIEWS - subscribed),
        hours(subscribed)
    );
    let mut traffic = format!(
        "Traffic source,Views,Watch time (hours),Average view duration,Impressions,Impressions click-through rate (%)\nTotal,{YOUTUBE_VIEWS},{total},0:03:51,1204100,4.31\n"
    );
    for (source, views, impressions) in [
        ("Shorts feed", 96_400, ""),
        ("YouTube search", 31_250, "611200"),
        ("Browse features", 24_100, "402700"),
        ("Suggested videos", 14_800, "190200"),
        ("External", 11_900, ""),
        ("Channel pages", 3_950, ""),
    ] {
        let rate = if impressions.is_empty() { "" } else { "4.31" };
        writeln!(
            traffic,
            "{source},{views},{},0:03:51,{impressions},{rate}",
            hours(views)
        )
        .unwrap();
    }
    let mut table = format!(
        "Date,Views,Watch time (hours),Subscribers,Average view duration,Estimated revenue (EUR)\nTotal,{YOUTUBE_VIEWS},{total},412,0:03:51,148.203\n"
    );
    for (day, views) in (1..32_u32).zip(&days).rev() {
        // The newest day has no revenue yet.
        let revenue = if day == 31 {
            String::new()
        } else {
            format!("{:.3}", f64::from(*views) * 0.000_839)
        };
        writeln!(
            table,
            "2026-10-{day:02},{views},{},{},0:03:51,{revenue}",
            hours(*views),
            9 + day % 9
        )
        .unwrap();
    }
    let mut content = format!(
        "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)\nTotal,,,,{YOUTUBE_VIEWS},{total},412,1204100,4.31\n"
    );
    for (number, (day, title, weight)) in (1..).zip(VIDEOS) {
        let views = weight * 880;
        // An id that begins with a hyphen has a blank before it.
        let guard = if number == 3 { " -" } else { "t" };
        writeln!(
            content,
            "{guard}rail2026_{number},\"{}\",\"Oct {day}, 2026\",{},{views},{},{},{},4.31",
            title.replace('"', "\"\""),
            41 + 9 * number,
            hours(views),
            weight,
            views * 6
        )
        .unwrap();
    }
    let by_day = |part: &str, label: &str, share: u32| {
        let mut chart = format!("Date,{part},Views\n");
        for (day, views) in (1..).zip(&days) {
            writeln!(chart, "2026-10-{day:02},{label},{}", views * share / 100).unwrap();
        }
        chart
    };
    vec![
        pack(
            "Cities",
            cities,
            by_day(
                "Cities,City name",
                "0xd422997800a3c81:0xc436dec1618c2269,\"Madrid, Spain\"",
                11,
            ),
        ),
        pack(
            "Subscription status",
            subscription,
            by_day("Subscription status", "Subscribed", 21),
        ),
        pack(
            "Traffic source",
            traffic,
            by_day("Traffic source", "Shorts feed", 52),
        ),
        pack("Date", table, totals.clone()),
        pack(
            "Content",
            content,
            by_day(
                "Content,Video title,Video publish time,Duration",
                "trail2026_7,Sketchbook: the next drop,\"Oct 22, 2026\",104",
                17,
            ),
        ),
    ]
}
