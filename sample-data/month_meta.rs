//! The shop's exports of October 2026 from Meta beside who follows: numbers by day, posts, a download
//! of the Instagram account, and the page export that was kept from before the Business Suite. Layouts
//! are those of real files; who follows is made in `make-sample-data.rs`.
//!
//! The Facebook page is exported in English, the Instagram account in Portuguese. The download is of
//! July to September, made in October; the page export is of October 2019: neither is of the month.

use std::fmt::Write as _;

use super::{utf8_bom, utf16};

/// The files by their paths below `sample-data/sneaker-shop/exports/2026-10/`.
pub(super) fn files() -> Vec<(String, Vec<u8>)> {
    let mut files = results();
    files.push((
        "facebook/Oct-01-2026_Oct-31-2026_1184402719530112.csv".to_owned(),
        facebook_posts(),
    ));
    files.push((
        "instagram/Oct-01-2026_Oct-31-2026_1184402719530113.csv".to_owned(),
        instagram_posts(),
    ));
    files.extend(download());
    files.push((
        "../2019-10/facebook/Facebook Insights Data Export - Trailhead Sneakers - 2019-10-01 - 2019-10-31.csv"
            .to_owned(),
        page_export(),
    ));
    files
}

/// A number that goes up and down over the days, as an audience at leisure does.
fn wave(day: u32, least: u32, swing: u32) -> u32 {
    // The 3rd and 4th of October 2026 are a weekend.
    let weekend = u32::from(matches!(day % 7, 3 | 4));
    least + swing * weekend + (day * 29) % 13 * swing / 13
}

fn results() -> Vec<(String, Vec<u8>)> {
    let file = |path: &str, title: &str, date: &str, least: u32, swing: u32| {
        let mut text = format!("sep=,\n\"{title}\"\n\"{date}\",\"Primary\"\n");
        for day in 1..=31 {
            // Summer time ends on the 25th.
            let hour = i32::from(day > 25);
            let value = wave(day, least, swing);
            writeln!(text, "\"2026-10-{day:02}T{hour:02}:00:00\",\"{value}\"").unwrap();
        }
        text.push('\n');
        (path.to_owned(), utf16(&text))
    };
    vec![
        file("facebook/Follows.csv", "Facebook follows", "Date", 1, 5),
        file("facebook/Reach.csv", "Facebook reach", "Date", 820, 640),
        file("facebook/Views.csv", "Views", "Date", 1_900, 1_300),
        file("facebook/Viewers.csv", "Viewers", "Date", 700, 500),
        file("facebook/Visits.csv", "Facebook visits", "Date", 34, 22),
        file(
            "facebook/Interactions.csv",
            "Content interactions",
            "Date",
            41,
            36,
        ),
        file("instagram/Alcance.csv", "Alcance", "Data", 4_100, 2_900),
        file(
            "instagram/Visualizações.csv",
            "Visualizações",
            "Data",
            9_800,
            7_400,
        ),
        file("instagram/Visitas.csv", "Visitas", "Data", 190, 140),
        file("instagram/Interações.csv", "Interações", "Data", 310, 260),
        file(
            "instagram/Cliques no link.csv",
            "Cliques no link",
            "Data",
            18,
            24,
        ),
    ]
}

/// What the shop posts about; its followers answer to the first.
const TOPICS: [(&str, u32); 4] = [
    ("How the sole of the Ribeira was drawn", 9),
    ("Three colours, one last: which one?", 7),
    ("Sunday run along the Lagares", 3),
    ("Ten kilometres before work", 2),
];

fn topic(number: u32) -> (&'static str, u32) {
    TOPICS[number as usize % TOPICS.len()]
}

fn facebook_posts() -> Vec<u8> {
    let mut text = String::from(
        "\"Post ID\",\"Page ID\",\"Page name\",Title,Description,\"Duration (sec)\",\"Publish time\",\"Caption type\",Permalink,\"Is crosspost\",\"Is share\",\"Post type\",Languages,\"Custom labels\",\"Funded content status\",\"Data comment\",Date,Views,Reach,\"Reactions, Comments and Shares\",Reactions,Comments,Shares,\"Total clicks\",\"Other Clicks\",Views\n",
    );
    for number in 0..10 {
        let (words, love) = topic(number);
        let day = 1 + number * 3;
        let reach = 310 + love * 88 + number * 7;
        let (reactions, comments, shares) = (love * 9 + number, love * 2, love + number % 3);
        let views = reach * 2 - 60;
        let (kind, seconds) = if number % 3 == 1 {
            ("Reels", 24)
        } else {
            ("Photos", 0)
        };
        writeln!(
            text,
            "12204{number:04},61550,\"Trailhead Sneakers\",\"{words}\n\n#trailhead\",,{seconds},\"10/{day:02}/2026 18:0{number}\",N/A,https://example.org/facebook/{number},0,0,{kind},,,,,Lifetime,{views},{reach},{},{reactions},{comments},{shares},{},{},{views}",
            reactions + comments + shares,
            love * 6 + 4,
            love * 3,
        )
        .unwrap();
    }
    utf8_bom(&text)
}

fn instagram_posts() -> Vec<u8> {
    let mut text = String::from(
        "\"Post ID\",\"Account ID\",\"Account username\",\"Account name\",Description,\"Duration (sec)\",\"Publish time\",Permalink,\"Post type\",\"Data comment\",Date,Views,Reach,Likes,Shares,Follows,Comments,Saves\n",
    );
    for number in 0..20 {
        let (words, love) = topic(number);
        let day = 1 + number * 3 / 2;
        let (kind, seconds, factor) = match number % 3 {
            0 => ("IG carousel", 0, 2),
            1 => ("IG reel", 19, 5),
            _ => ("IG image", 0, 1),
        };
        let reach = 1_400 + love * factor * 210 + number * 13;
        writeln!(
            text,
            "1790000000000{number:04},17841,trailhead.sneakers,\"Trailhead Sneakers\",\"{words}.\n\nVigo, Galicia\",{seconds},\"10/{day:02}/2026 20:{:02}\",https://example.org/instagram/{number},\"{kind}\",,Lifetime,{},{reach},{},{},{},{},{}",
            10 + number,
            reach * 13 / 10,
            love * factor * 14 + number,
            love * factor / 2,
            love * factor / 4,
            love * 3,
            love * factor * 2,
        )
        .unwrap();
    }
    utf8_bom(&text)
}

fn download() -> Vec<(String, Vec<u8>)> {
    let file = |name: &str, array: &str, entries: &[(&str, &str)]| {
        let entries: Vec<String> = entries
            .iter()
            .map(|(key, value)| {
                format!(
                    "          \"{key}\": {{\n            \"href\": \"\",\n            \"value\": \"{value}\",\n            \"timestamp\": 0\n          }}"
                )
            })
            .collect();
        let text = format!(
            "{{\n  \"{array}\": [\n    {{\n      \"media_map_data\": {{}},\n      \"string_map_data\": {{\n{}\n      }}\n    }}\n  ]\n}}\n",
            entries.join(",\n")
        );
        let path =
            format!("../2026-09/instagram/logged_information/past_instagram_insights/{name}");
        (path, text.into_bytes())
    };
    let range = ("Date Range", "Jul 3 - Sep 30");
    vec![file(
        "audience_insights.json",
        "organic_insights_audience",
        &[
            range,
            ("Followers", "23,870"),
            ("Followers Delta", "+4.1% vs Apr 4 - Jul 2"),
            (
                "Follower Percentage by City",
                "Madrid: 11.6%, Barcelona: 10.9%, Lisbon: 6.2%, Val\\u00c3\\u00a8ncia: 4.8%, Porto: 4.1%",
            ),
            (
                "Follower Percentage by Country",
                "Spain: 61.1%, Portugal: 14.9%, France: 6.2%, Italy: 4.1%, Mexico: 3.6%",
            ),
            (
                "Follower Percentage by Age for All Genders",
                "13-17: 5.6%, 18-24: 52.2%, 25-34: 31%, 35-44: 6.3%, 45-54: 2.9%, 55-64: 1.4%, 65+: 0.6%",
            ),
            (
                "Follower Percentage by Age for Men",
                "13-17: 5.5%, 18-24: 51.8%, 25-34: 31.3%, 35-44: 6.4%, 45-54: 3%, 55-64: 1.4%, 65+: 0.6%",
            ),
            (
                "Follower Percentage by Age for Women",
                "13-17: 5.7%, 18-24: 52.5%, 25-34: 30.8%, 35-44: 6.2%, 45-54: 2.8%, 55-64: 1.4%, 65+: 0.6%",
            ),
            ("Total Follower Percentage for Men", "43.4%"),
            ("Total Follower Percentage for Women", "56.5%"),
            ("Sunday Follower Activity", "11.2K"),
            ("Monday Follower Activity", "10.6K"),
        ],
    )]
}

/// The page export of seven years before: Windows-1252, two rows of names, a row a day.
fn page_export() -> Vec<u8> {
    let groups: [(&str, &[(&str, u32)]); 4] = [
        (
            "Lifetime Likes by Gender and Age",
            &[
                ("F.13-17", 2),
                ("F.18-24", 21),
                ("F.25-34", 14),
                ("F.35-44", 8),
                ("F.45-54", 5),
                ("M.18-24", 19),
                ("M.25-34", 15),
                ("M.35-44", 9),
                ("M.45-54", 4),
                ("M.65+", 2),
                ("U.25-34", 1),
            ],
        ),
        (
            "Lifetime Likes by Country",
            &[("ES", 71), ("PT", 12), ("FR", 5), ("MX", 4)],
        ),
        (
            "Lifetime Likes by City",
            &[
                ("Vigo, Galicia, Spain", 24),
                ("A Coruña, Galicia, Spain", 9),
                ("Porto, Porto District, Portugal", 6),
                ("Unknown", 2),
            ],
        ),
        (
            "Lifetime Likes by Language",
            &[
                ("es_ES", 63),
                ("es_LA", 9),
                ("pt_PT", 12),
                ("en_GB", 9),
                ("fr_FR", 7),
            ],
        ),
    ];
    let mut text =
        String::from("Date,Lifetime Total Likes,Daily New Likes,Daily Unlikes,Daily Total Reach");
    let mut second = String::from(
        ",\"Lifetime: The total number of people who have liked your Page. (Unique Users)\",\"Daily: The number of new people who have liked your Page (Unique Users)\",\"Daily: The number of Unlikes of your Page (Unique Users)\",\"Daily: The number of people who have seen any content associated with your Page. (Unique Users)\"",
    );
    for (name, labels) in groups {
        for (number, (label, _)) in labels.iter().enumerate() {
            let comma = if label.contains(',') { "\"" } else { "" };
            write!(text, ",{comma}{name} - {label}{comma}").unwrap();
            second.push(',');
            if number == 0 {
                second
                    .push_str("\"Lifetime: Aggregated data about the people who like your Page\"");
            }
        }
    }
    write!(text, "\r\n{second}\r\n").unwrap();
    for day in 1..=31 {
        // A hundred likes at a time, so that every cell of the groups is a whole number.
        let hundreds = 30 + day * 2 / 5;
        let likes = hundreds * 100;
        let new = if day * 2 / 5 > (day - 1) * 2 / 5 {
            104
        } else {
            4
        };
        let reach = wave(day, 700, 480);
        write!(text, "10/{day}/2019,{likes},{new},4,{reach}").unwrap();
        for (_, labels) in groups {
            for (_, percent) in labels {
                // Facebook fills these a day late.
                if day == 31 {
                    text.push(',');
                } else {
                    write!(text, ",{}", percent * hundreds).unwrap();
                }
            }
        }
        text.push_str("\r\n");
    }
    text.chars()
        .map(|sign| u8::try_from(u32::from(sign)).unwrap())
        .collect()
}
