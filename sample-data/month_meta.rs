//! The shop's exports of October 2026 from Meta: numbers by day and posts of its page and account; the
//! download of the design studio's Instagram account; and, in the layout from before the Business
//! Suite, the page of the running club. Layouts are those of real files; who follows the shop's own
//! page and account is made in `make-sample-data.rs`.
//!
//! The Facebook page is exported in English, the Instagram account in Portuguese.

use std::fmt::Write as _;

use super::{
    Counts, FIRST_AGE, LAST_AGE, SEVEN, Truth, band, countries, english, percent, utf8_bom, utf16,
};

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

/// Where the design studio keeps the download of its Instagram information.
pub(super) const DOWNLOAD: &str =
    "studio/logged_information/past_instagram_insights/audience_insights.json";

/// The download of an account: percentages, of men and of women each of their own.
pub(super) fn download(truth: &Truth, counts: &Counts) -> Vec<u8> {
    let all = band(counts, FIRST_AGE, LAST_AGE);
    let ages = |of: &dyn Fn([u32; 3]) -> u32| {
        let shares = SEVEN.map(|(from, to, label)| {
            let people = of(band(counts, from, to));
            format!("{label}: {}%", percent(people, of(all), 1))
        });
        shares.join(", ")
    };
    let places = countries(truth);
    let places: Vec<String> = places
        .iter()
        .map(|(code, n)| format!("{}: {}%", english(code), percent(*n, truth.people, 1)))
        .collect();
    let followers = format!("{},{:03}", truth.people / 1000, truth.people % 1000);
    let entries = [
        ("Date Range", "Aug 3 - Oct 31".to_owned()),
        ("Followers", followers),
        ("Followers Delta", "+4.1% vs May 5 - Aug 2".to_owned()),
        (
            "Follower Percentage by City",
            "Vigo: 14.6%, Porto: 9.9%, Madrid: 8.2%, Val\\u00c3\\u00a8ncia: 4.8%, Lisbon: 4.1%"
                .to_owned(),
        ),
        ("Follower Percentage by Country", places.join(", ")),
        (
            "Follower Percentage by Age for All Genders",
            ages(&|cell| cell.iter().sum()),
        ),
        ("Follower Percentage by Age for Men", ages(&|cell| cell[1])),
        (
            "Follower Percentage by Age for Women",
            ages(&|cell| cell[0]),
        ),
        (
            "Total Follower Percentage for Men",
            format!("{}%", percent(all[1], truth.people, 1)),
        ),
        (
            "Total Follower Percentage for Women",
            format!("{}%", percent(all[0], truth.people, 1)),
        ),
        ("Sunday Follower Activity", "1.1K".to_owned()),
        ("Monday Follower Activity", "1.0K".to_owned()),
    ];
    let entries = entries.map(|(key, value)| {
        format!(
            "          \"{key}\": {{\n            \"href\": \"\",\n            \"value\": \"{value}\",\n            \"timestamp\": 0\n          }}"
        )
    });
    let text = format!(
        "{{\n  \"organic_insights_audience\": [\n    {{\n      \"media_map_data\": {{}},\n      \"string_map_data\": {{\n{}\n      }}\n    }}\n  ]\n}}\n",
        entries.join(",\n")
    );
    text.into_bytes()
}

/// Where the running club keeps the export of its page.
pub(super) const PAGE_EXPORT: &str =
    "club/Facebook Insights Data Export - Trailhead Running Club - 2026-10-01 - 2026-10-31.csv";

/// The page export of old: Windows-1252, two rows of names, a row a day, counts of people who like the
/// page.
pub(super) fn page_export(truth: &Truth, counts: &Counts) -> Vec<u8> {
    let mut ages = Vec::new();
    for (gender, letter) in ["F", "M", "U"].iter().enumerate() {
        for (from, to, label) in SEVEN {
            let people = band(counts, from, to)[gender];
            if people > 0 {
                ages.push((format!("{letter}.{label}"), people));
            }
        }
    }
    let places = countries(truth).into_iter();
    let places: Vec<(String, u32)> = places.map(|(code, n)| (code.to_owned(), n)).collect();
    let own = |list: &[(&str, u32)]| -> Vec<(String, u32)> {
        let list = list.iter();
        list.map(|(label, n)| ((*label).to_owned(), *n)).collect()
    };
    let groups = [
        ("Lifetime Likes by Gender and Age", ages),
        ("Lifetime Likes by Country", places),
        (
            "Lifetime Likes by City",
            own(&[
                ("Vigo, Galicia, Spain", 312),
                ("A Coruña, Galicia, Spain", 118),
                ("Porto, Porto District, Portugal", 84),
                ("Unknown", 9),
            ]),
        ),
        (
            "Lifetime Likes by Language",
            own(&[
                ("es_ES", 880),
                ("es_LA", 61),
                ("pt_PT", 149),
                ("en_GB", 88),
                ("fr_FR", 62),
            ]),
        ),
    ];
    let mut text =
        String::from("Date,Lifetime Total Likes,Daily New Likes,Daily Unlikes,Daily Total Reach");
    let mut second = String::from(
        ",\"Lifetime: The total number of people who have liked your Page. (Unique Users)\",\"Daily: The number of new people who have liked your Page (Unique Users)\",\"Daily: The number of Unlikes of your Page (Unique Users)\",\"Daily: The number of people who have seen any content associated with your Page. (Unique Users)\"",
    );
    for (name, labels) in &groups {
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
    for day in 1..=31_u32 {
        // Four more people like the page every day; the groups are of the 30th, when they are all of
        // them, and were smaller before.
        let likes = truth.people + 4 * day - 120;
        let reach = wave(day, 210, 140);
        write!(text, "10/{day}/2026,{likes},6,2,{reach}").unwrap();
        for (_, labels) in &groups {
            for (_, people) in labels {
                // Facebook fills these a day late.
                if day == 31 {
                    text.push(',');
                } else {
                    write!(text, ",{}", people * (70 + day) / 100).unwrap();
                }
            }
        }
        text.push_str("\r\n");
    }
    text.chars()
        .map(|sign| u8::try_from(u32::from(sign)).unwrap())
        .collect()
}
