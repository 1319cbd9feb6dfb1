//! October 2026 of the sneaker shop on LinkedIn, Pinterest and X, as these networks export it.
//!
//! The truth is that of the other networks: most of the people are 20 to 28, mostly in Spain, then in
//! Portugal, and what they love is shoe design. Nothing is drawn at random.

use std::fmt::Write as _;

use super::cases_pages::{
    INTERESTS, Sheet, X_POSTS, interest, metrics_day, metrics_header, post_row, posts_header, row,
    visitor_day, visitor_header, xls, xlsx,
};

const DAYS: u32 = 31;

/// The files, by their paths below `sample-data/sneaker-shop/exports/2026-10/`.
pub(super) fn files() -> Vec<(String, Vec<u8>)> {
    // 1793606400000 ms after 1970 is 2026-11-02T08:00:00Z.
    let page = |export: &str| format!("linkedin/trailhead-sneakers_{export}_1793606400000.xls");
    vec![
        (page("followers"), xls(&followers())),
        (page("visitors"), xls(&visitors())),
        (page("content"), xls(&content())),
        (
            "linkedin/Trailhead Sneakers_competitor_analytics_1793606400000.xlsx".to_owned(),
            xlsx(&[("COMPETITORS", competitors())], Some("A1")),
        ),
        (
            "pinterest/audience-insights-engaged-audience-2026-10-31.csv".to_owned(),
            insights(&ENGAGED),
        ),
        (
            "pinterest/audience-insights-total-audience-2026-10-31.csv".to_owned(),
            insights(&TOTAL),
        ),
        (
            "pinterest/Pinterest Analytics overview 20261001-20261031.csv".to_owned(),
            pinterest_overview(),
        ),
        ("x/account_overview_analytics.csv".to_owned(), x_overview()),
        (
            "x/account_analytics_content_2026-10-01_2026-10-31.csv".to_owned(),
            x_posts(),
        ),
    ]
}

fn count(number: u32) -> String {
    format!("={number}")
}

/// A sheet of labels and numbers.
fn counted(head: &str, value: &str, rows: &[(&str, u32)]) -> Vec<Vec<String>> {
    let mut sheet = vec![row(&[head, value])];
    sheet.extend(
        rows.iter()
            .map(|(label, number)| vec![(*label).to_owned(), count(*number)]),
    );
    sheet
}

/// New followers on a day of October: 30 in all.
fn new_followers(day: u32) -> u32 {
    match day % 7 {
        2 => 2,
        4 => 3,
        5 | 6 => u32::from(day < 14),
        _ => u32::from(day.is_multiple_of(3)),
    }
}

/// Followers on LinkedIn at the end of the month.
const FOLLOWERS: u32 = 640;

fn followers() -> Vec<Sheet> {
    let mut days = vec![row(&[
        "Date",
        "Sponsored followers",
        "Organic followers",
        "Auto-invited followers",
        "Total followers",
    ])];
    for day in 1..=DAYS {
        let new = count(new_followers(day));
        days.push(row(&[&format!("10/{day:02}/2026"), "=0", &new, "=0", &new]));
    }
    let sheet = |head: &str, rows: &[(&str, u32)]| counted(head, "Total followers", rows);
    vec![
        ("New followers", days),
        (
            "Location",
            sheet(
                "Location",
                &[
                    ("Greater Madrid Metropolitan Area, Spain", 171),
                    ("Greater Barcelona Metropolitan Area, Spain", 148),
                    ("Vigo Area, Spain", 83),
                    ("Greater Lisbon Area, Portugal", 47),
                    ("Greater Porto Area, Portugal", 39),
                    ("Greater Paris Metropolitan Region, France", 12),
                    ("Greater Boston", 2),
                ],
            ),
        ),
        (
            "Job function",
            sheet(
                "Job function",
                &[
                    ("Sales", 96),
                    ("Marketing", 88),
                    ("Arts and Design", 81),
                    ("Business Development", 62),
                    ("Operations", 54),
                    ("Media and Communication", 43),
                    ("Information Technology", 37),
                    ("Engineering", 29),
                ],
            ),
        ),
        (
            "Seniority",
            sheet(
                "Seniority",
                &[
                    ("Entry", 224),
                    ("Senior", 203),
                    ("Manager", 71),
                    ("Director", 38),
                    ("Owner", 29),
                    ("CXO", 14),
                    ("VP", 6),
                ],
            ),
        ),
        (
            "Industry",
            sheet(
                "Industry",
                &[
                    ("Retail", 142),
                    ("Retail Apparel and Fashion", 121),
                    ("Advertising Services", 64),
                    ("Design Services", 58),
                    ("Sporting Goods Manufacturing", 41),
                    ("Software Development", 36),
                ],
            ),
        ),
        (
            "Company size",
            sheet(
                "Company size",
                &[
                    ("1", 31),
                    ("2-10", 118),
                    ("11-50", 127),
                    ("51-200", 96),
                    ("201-500", 61),
                    ("501-1000", 38),
                    ("1001-5000", 47),
                    ("5001-10000", 19),
                    ("10001+", 52),
                ],
            ),
        ),
    ]
}

fn visitors() -> Vec<Sheet> {
    let mut days = vec![visitor_header()];
    for day in 1..=DAYS {
        let people = [3 + day % 4, 2 + day % 3];
        let views = [people[0] * 2, people[1] + day % 2];
        days.push(visitor_day(&format!("10/{day:02}/2026"), views, people));
    }
    let sheet = |head: &str, rows: &[(&str, u32)]| counted(head, "Total views", rows);
    vec![
        ("Visitor metrics", days),
        (
            "Location",
            sheet(
                "Location",
                &[
                    ("Vigo Area, Spain", 71),
                    ("Greater Madrid Metropolitan Area, Spain", 122),
                    ("Greater Lisbon Area, Portugal", 40),
                ],
            ),
        ),
        (
            "Job function",
            sheet("Job function", &[("Arts and Design", 74), ("Sales", 61)]),
        ),
        (
            "Seniority",
            sheet("Seniority", &[("Entry", 141), ("Senior", 96)]),
        ),
        (
            "Industry",
            sheet("Industry", &[("Retail", 88), ("Design Services", 63)]),
        ),
        (
            "Company size",
            sheet("Company size", &[("2-10", 92), ("11-50", 71)]),
        ),
    ]
}

/// Posts of the month: day, content type, impressions.
const POSTS: [(u32, &str, u32); 6] = [
    (2, "Image", 812),
    (7, "Video", 1904),
    (13, "Image", 640),
    (19, "Article", 388),
    (23, "Video", 2210),
    (29, "Image", 701),
];

fn content() -> Vec<Sheet> {
    let sentence = |what: &str| {
        row(&[&format!(
            "{what} for your organization's posts between October 1, 2026 and October 31, 2026."
        )])
    };
    let mut days = vec![sentence("Aggregated engagement metrics"), metrics_header()];
    for day in 1..=DAYS {
        let posted = POSTS.iter().find(|(on, _, _)| *on == day);
        let impressions = 60 + day % 9 + posted.map_or(0, |(_, _, seen)| seen / 2);
        let part = |parts: u32| i32::try_from(impressions / parts).unwrap();
        // On the 30th a reaction was taken back.
        let likes = if day == 30 { -1 } else { part(31) };
        days.push(metrics_day(
            &format!("10/{day:02}/2026"),
            [part(1), part(24), likes, part(140), part(190)],
        ));
    }
    let mut posts = vec![sentence("Engagement metrics"), posts_header()];
    for (at, (day, form, seen)) in (1..).zip(POSTS) {
        posts.push(post_row(
            7_254_000_000_000_000_000 + at * 1_000_003,
            &format!("10/{day:02}/2026"),
            form,
            [
                seen,
                seen / 26,
                seen / 33,
                seen / 160,
                seen / 210,
                seen / 500,
            ],
        ));
    }
    vec![("Metrics", days), ("All posts", posts)]
}

fn competitors() -> Vec<Vec<String>> {
    let new: u32 = (1..=DAYS).map(new_followers).sum();
    vec![
        row(&["10/1/2026", "10/31/2026"]),
        row(&[
            "Page",
            "Total Followers",
            "New Followers",
            "Total post engagements",
            "Total posts",
        ]),
        row(&["Montaña Zapatillas", "=2480", "=66", "=412", "=14"]),
        row(&[
            "Trailhead Sneakers",
            &count(FOLLOWERS),
            &count(new),
            "=436",
            "=6",
        ]),
        row(&["Sola Porto", "=911", "=12", "=97", "=5"]),
    ]
}

/// Audience insights of one of Pinterest's audiences.
struct Insights {
    view: &'static str,
    /// Rounded up, as Pinterest does.
    size: u32,
    interests: &'static [(&'static str, f64, f64)],
    countries: &'static [(&'static str, f64)],
    women: f64,
    ages: [f64; 7],
}

const ENGAGED: Insights = Insights {
    view: "Your engaged audience",
    size: 2000,
    interests: &[
        ("Shoe Design", 0.512, 6.4),
        ("Sneakers", 0.463, 5.1),
        ("Streetwear", 0.381, 3.2),
        ("Illustration", 0.24, 1.9),
        ("Running", 0.058, 0.9),
    ],
    countries: &[
        ("Spain", 0.652),
        ("Portugal", 0.141),
        ("France", 0.083),
        ("Italy", 0.049),
        ("Germany", 0.037),
        ("United Kingdom", 0.021),
        ("Other", 0.017),
    ],
    women: 0.771,
    ages: [0.548, 0.262, 0.071, 0.021, 0.014, 0.016, 0.009],
};

const TOTAL: Insights = Insights {
    view: "Your total audience",
    size: 20_000,
    interests: &[
        ("Shoe Design", 0.461, 5.7),
        ("Sneakers", 0.412, 4.6),
        ("Streetwear", 0.37, 3.1),
        ("Illustration", 0.221, 1.7),
        ("Running", 0.061, 0.9),
    ],
    countries: &[
        ("Spain", 0.63),
        ("Portugal", 0.13),
        ("France", 0.09),
        ("Italy", 0.06),
        ("Germany", 0.045),
        ("United Kingdom", 0.03),
        ("Other", 0.015),
    ],
    women: 0.778,
    ages: [0.521, 0.271, 0.079, 0.026, 0.018, 0.02, 0.011],
};

fn insights(of: &Insights) -> Vec<u8> {
    const AGES: [&str; 7] = ["18-24", "25-34", "35-44", "45-49", "50-54", "55-64", "65+"];
    let mut text = format!(
        "Audience View,Date,Aggregation,Audience Size\n{},2026-10-31,Monthly,{}\n\n{INTERESTS}",
        of.view, of.size
    );
    for (name, share, affinity) in of.interests {
        let category = match *name {
            "Illustration" => ("Art", 0.297, 1.4),
            "Running" => ("Sport", 0.118, 0.8),
            _ => ("Women's Fashion", 0.634, 2.2),
        };
        text.push_str(&interest(category, (name, *share, *affinity)));
    }
    let mut table = |title: &str, rows: &[(&str, f64)]| {
        write!(text, "\n{title},Percent of audience\n").unwrap();
        for (label, share) in rows {
            let label = if label.contains(',') {
                format!("\"{label}\"")
            } else {
                (*label).to_owned()
            };
            writeln!(text, "{label},{share:?}").unwrap();
        }
    };
    table("Countries", of.countries);
    table(
        "Metros",
        &[
            ("Madrid", 0.118),
            ("Barcelona", 0.104),
            ("Vigo", 0.061),
            ("Lisboa", 0.052),
            ("Porto", 0.047),
            ("Washington, DC", 0.001),
        ],
    );
    let unspecified = 0.031;
    let men = ((1.0 - of.women - unspecified) * 1000.0_f64).round() / 1000.0;
    table(
        "Gender",
        &[
            ("Female", of.women),
            ("Male", men),
            ("Unspecified", unspecified),
        ],
    );
    table(
        "Device",
        &[("iPhone", 0.571), ("Android mobile", 0.322), ("Web", 0.388)],
    );
    let ages: Vec<(&str, f64)> = AGES.into_iter().zip(of.ages).collect();
    table("Age", &ages);
    super::utf8_bom(&text)
}

fn pinterest_overview() -> Vec<u8> {
    let mut text = String::from(
        "Analytics overview\nClaimed accounts,All Pins\nCurated content,Not included\n2026-10-01 - 2026-10-31\n\nDate,Impressions\n",
    );
    let mut sum = 0;
    for day in 1..=DAYS {
        let seen = 910 + day * 11 + (day * 37) % 83;
        sum += seen;
        writeln!(text, "2026-10-{day:02},{seen}").unwrap();
    }
    text.push_str(
        "\nTop Boards by impressions\nBoard,Impressions,Engagements,Pin clicks,Outbound clicks,Saves\n",
    );
    for (board, part) in [("shoe-design", 2), ("street", 5), ("trails", 20)] {
        let seen = sum / part;
        writeln!(
            text,
            "https://www.pinterest.com/trailheadsneakers/{board}/,{seen},{},{},{},{}",
            seen / 14,
            seen / 24,
            seen / 130,
            seen / 71
        )
        .unwrap();
    }
    text.push_str("\nTop Pins by impressions\nPin,Content type,Source,Format,Impressions\n");
    for (at, part) in (1_u64..).zip([6, 9, 11, 16, 23]) {
        let number = 917_397_386_554_000_000 + at * 7;
        let form = if at % 2 == 0 { "Standard" } else { "Video" };
        writeln!(
            text,
            "https://www.pinterest.com/pin/{number}/,Organic,Your Pins,{form},{}",
            sum / part
        )
        .unwrap();
    }
    text.into_bytes()
}

/// The first day of October 2026 is a Thursday.
const WEEK: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

fn x_overview() -> Vec<u8> {
    let mut text = String::from(
        "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views",
    );
    for day in (1..=DAYS).rev() {
        let name = WEEK[((day - 1) % 7) as usize];
        write!(
            text,
            "\n\"{name}, Oct {day}, 2026\",{},{},{},{},{},{},{},{},{},{},{},{},0",
            180 + day * 3,
            day % 9,
            day % 9 + day % 7 + day % 3,
            day % 2,
            day % 4 / 3,
            day % 3,
            u32::from(day.is_multiple_of(8)),
            day % 3,
            day % 5 / 2,
            day % 11,
            u32::from(day.is_multiple_of(4)),
            day % 6 * 4
        )
        .unwrap();
    }
    text.into_bytes()
}

fn x_posts() -> Vec<u8> {
    let mut text = String::from(X_POSTS);
    for day in (1..=DAYS).rev().filter(|day| day.is_multiple_of(4)) {
        let id = 1_841_000_000_000_000_000 + u64::from(day) * 4_000_000_007;
        let name = WEEK[((day - 1) % 7) as usize];
        let seen = 300 + day * 41;
        write!(
            text,
            "{id},{name} Oct {day} 2026,\"New soles, day {day}\",https://x.com/trailheadshoes/status/{id},{seen},{},{},{},{},{},{},{},{},{},{},0,0\r\n",
            seen / 40,
            seen / 21,
            seen / 300,
            seen / 500,
            day % 3 / 2,
            seen / 250,
            seen / 310,
            seen / 170,
            seen / 90,
            seen / 150
        )
        .unwrap();
    }
    text.into_bytes()
}
