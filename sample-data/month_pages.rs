//! October 2026 of the sneaker shop on LinkedIn, Pinterest and X, as these networks export it.
//!
//! The truth is that of the other networks: most of the people are 20 to 28, mostly in Spain, then in
//! Portugal, and what they love is shoe design. Nothing is drawn at random.

use std::fmt::Write as _;

use super::cases_pages::{
    INTERESTS, Sheet, X_POSTS, interest, metrics_day, metrics_header, personal, post_row,
    posts_header, row, visitor_day, visitor_header, xls, xlsx,
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
            "founder/AggregateAnalytics_2026-10-01_2026-10-31.xlsx".to_owned(),
            xlsx(&founder(), None),
        ),
        (
            "pinterest/audience-insights-engaged-audience-2026-10-31.csv".to_owned(),
            insights(true),
        ),
        (
            "pinterest/audience-insights-total-audience-2026-10-31.csv".to_owned(),
            insights(false),
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
                    ("Vigo Area, Spain", 80),
                    ("Greater Lisbon Area, Portugal", 41),
                    ("Greater Seville Metropolitan Area, Spain", 31),
                    ("Greater Porto Area, Portugal", 29),
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

/// The month of the founder's own profile: the posts of the case, with every day of the month.
fn founder() -> Vec<Sheet> {
    let impressions = |day: u32| 96 + (day * 37) % 91;
    let engagements = |day: u32| 1 + (day * 7) % 4;
    let mut sheets = personal();
    for (name, rows) in &mut sheets {
        match *name {
            "DISCOVERY" => {
                let all: u32 = (1..=DAYS).map(impressions).sum();
                *rows = vec![
                    row(&["Overall Performance", "10/1/2026 - 10/31/2026"]),
                    row(&["Impressions", &all.to_string()]),
                    row(&["Members reached", "2030"]),
                ];
            }
            "ENGAGEMENT" => {
                rows.truncate(1);
                rows.extend((1..=DAYS).map(|day| {
                    row(&[
                        &format!("10/{day}/2026"),
                        &impressions(day).to_string(),
                        &engagements(day).to_string(),
                    ])
                }));
            }
            "FOLLOWERS" => {
                rows.truncate(3);
                rows.extend((1..=DAYS).map(|day| {
                    row(&[
                        &format!("10/{day}/2026"),
                        &(u32::from(day % 3 == 0)).to_string(),
                    ])
                }));
            }
            _ => {}
        }
    }
    sheets
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

/// Interests of the truth, with the category in which Pinterest puts each and both affinities.
const CATEGORIES: [(&str, f64, &str, f64, f64); 8] = [
    ("Shoe design", 5.7, "Women's Fashion", 0.584, 2.0),
    ("Sneakers", 4.6, "Women's Fashion", 0.584, 2.0),
    ("Street fashion", 3.1, "Women's Fashion", 0.584, 2.0),
    ("Illustration", 1.7, "Art", 0.297, 1.4),
    ("Home decor", 0.4, "House and Garden", 0.31, 0.5),
    ("Travel", 0.7, "Outdoors", 0.28, 0.8),
    ("Fitness", 0.8, "Sport", 0.118, 0.8),
    ("Running", 0.9, "Sport", 0.118, 0.8),
];

/// How many of all who use Pinterest have each interest, and each category: so many that the affinities
/// of the export are those of the shop's audience to them.
pub(super) fn interest_bases() -> Vec<(&'static str, f64)> {
    let truth = super::truth_of("pinterest");
    let of = |name: &str| {
        let known = truth.interests.iter().find(|(label, _)| *label == name);
        known.unwrap().1
    };
    let interests = CATEGORIES.iter();
    let mut bases: Vec<(&str, f64)> = interests
        .map(|(name, affinity, _, _, _)| (*name, of(name) / affinity))
        .collect();
    for (_, _, category, whole, index) in CATEGORIES {
        if bases.iter().all(|(name, _)| *name != category) {
            bases.push((category, whole / index));
        }
    }
    bases
        .into_iter()
        .map(|(name, share)| (name, thousandths(share)))
        .collect()
}

/// A share as Pinterest writes it.
fn thousandths(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}

/// An interest as Pinterest reports it, and its category: name, share, affinity of each.
pub(super) type Interest<'a> = ((&'a str, f64, f64), (&'a str, f64, f64));

/// Labels with shares.
type Shares<'a> = [(&'a str, f64)];

/// Audience insights: of everybody who saw something, which is the truth of Pinterest, or of those who
/// engaged, who love shoe design a little more.
fn insights(is_engaged: bool) -> Vec<u8> {
    // Sizes are rounded up.
    let (view, size) = if is_engaged {
        ("Your engaged audience", 2000)
    } else {
        ("Your total audience", 20_000)
    };
    let truth = super::truth_of("pinterest");
    let interests: Vec<Interest<'_>> = truth
        .interests
        .iter()
        .map(|(name, share)| {
            let known = CATEGORIES.iter().find(|category| category.0 == *name);
            let (_, affinity, category, whole, index) = *known.unwrap();
            let more = if is_engaged && whole > 0.5 { 0.03 } else { 0.0 };
            let own = (*name, thousandths(share + more), affinity);
            (own, (category, whole, index))
        })
        .collect();
    let metros = [
        ("Madrid", 0.118),
        ("Barcelona", 0.104),
        ("Vigo", 0.061),
        ("Lisboa", 0.052),
        ("Porto", 0.047),
        ("Paris", 0.021),
    ];
    audience_insights(
        (view, size),
        (truth, &super::people(truth)),
        &interests,
        &metros,
    )
}

/// Audience insights of so many people, as the view is called.
pub(super) fn audience_insights(
    (view, size): (&str, u32),
    (truth, people): (&super::Truth, &super::Counts),
    interests: &[Interest<'_>],
    metros: &Shares<'_>,
) -> Vec<u8> {
    const AGES: [(usize, usize, &str); 7] = [
        (18, 24, "18-24"),
        (25, 34, "25-34"),
        (35, 44, "35-44"),
        (45, 49, "45-49"),
        (50, 54, "50-54"),
        (55, 64, "55-64"),
        (65, super::LAST_AGE, "65+"),
    ];
    let share_of = |part: u32| thousandths(f64::from(part) / f64::from(truth.people));
    let mut text = format!(
        "Audience View,Date,Aggregation,Audience Size\n{view},2026-10-31,Monthly,{size}\n\n{INTERESTS}"
    );
    for (own, category) in interests {
        text.push_str(&interest(*category, *own));
    }
    let mut table = |title: &str, rows: &Shares<'_>| {
        if rows.is_empty() {
            return;
        }
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
    let countries: Vec<(&str, f64)> = super::countries(truth)
        .into_iter()
        .map(|(code, n)| (super::english(code), share_of(n)))
        .collect();
    table("Countries", &countries);
    table("Metros", metros);
    let [women, men, other] = super::band(people, super::FIRST_AGE, super::LAST_AGE);
    table(
        "Gender",
        &[
            ("Female", share_of(women)),
            ("Male", share_of(men)),
            ("Unspecified", share_of(other)),
        ],
    );
    table(
        "Device",
        &[("iPhone", 0.571), ("Android mobile", 0.322), ("Web", 0.388)],
    );
    let ages: Vec<(&str, f64)> = AGES
        .into_iter()
        .map(|(from, to, label)| {
            let n: u32 = super::band(people, from, to).iter().sum();
            (label, share_of(n))
        })
        .collect();
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
