//! October 2026 of the invented shop in Google Analytics. Numbers are invented and fit together:
//! visitors are as young as those who follow, most come from Spain, then Portugal, and most visits
//! come from social networks.

use std::fmt::Write as _;

const RULER: &str = "# ----------------------------------------\n";

/// What one row of a report on demographics is made of.
struct People {
    label: &'static str,
    users: u32,
    new: u32,
    sessions: u32,
    engaged: u32,
    seconds: u32,
    events: u32,
    orders: u32,
    revenue: f64,
}

#[expect(clippy::too_many_arguments, reason = "a row has as many cells")]
const fn people(
    label: &'static str,
    users: u32,
    new: u32,
    sessions: u32,
    engaged: u32,
    seconds: u32,
    events: u32,
    orders: u32,
    revenue: f64,
) -> People {
    People {
        label,
        users,
        new,
        sessions,
        engaged,
        seconds,
        events,
        orders,
        revenue,
    }
}

/// 62 orders, 5614.1 in all; a visitor may be counted in two countries.
const COUNTRIES: [People; 11] = [
    people(
        "Spain", 4720, 3250, 7280, 4410, 302_080, 68_900, 40, 3_622.0,
    ),
    people(
        "Portugal", 1610, 1120, 2460, 1490, 99_820, 23_400, 14, 1_267.7,
    ),
    people("France", 480, 352, 690, 401, 26_880, 6_510, 5, 452.75),
    people("Mexico", 150, 128, 214, 96, 6_150, 1_820, 0, 0.0),
    people("Italy", 120, 94, 171, 88, 5_280, 1_540, 1, 90.55),
    people("Germany", 90, 71, 128, 70, 4_140, 1_180, 1, 90.55),
    people("Brazil", 85, 73, 117, 51, 3_230, 960, 0, 0.0),
    people("United Kingdom", 70, 58, 98, 49, 2_870, 870, 1, 90.55),
    people("Morocco", 35, 31, 47, 20, 1_190, 380, 0, 0.0),
    people("United States", 30, 26, 41, 17, 960, 330, 0, 0.0),
    people("(not set)", 25, 21, 34, 6, 300, 190, 0, 0.0),
];

/// Rows of 65 and more are below the limit of Google.
const AGES: [People; 6] = [
    people(
        "unknown", 4_310, 3_120, 6_420, 3_690, 245_670, 57_300, 31, 2_807.05,
    ),
    people(
        "18-24", 1_480, 960, 2_410, 1_520, 106_560, 24_800, 16, 1_448.8,
    ),
    people("25-34", 980, 640, 1_560, 940, 64_680, 15_100, 10, 905.5),
    people("35-44", 290, 210, 440, 255, 17_110, 4_150, 3, 271.65),
    people("45-54", 130, 101, 190, 103, 6_890, 1_690, 1, 90.55),
    people("55-64", 52, 43, 71, 36, 2_288, 610, 1, 90.55),
];

const GENDERS: [People; 3] = [
    people(
        "unknown", 4_280, 3_100, 6_390, 3_670, 243_960, 57_000, 30, 2_716.5,
    ),
    people(
        "female", 1_720, 1_110, 2_690, 1_650, 115_240, 26_900, 18, 1_629.9,
    ),
    people(
        "male", 1_402, 930, 2_180, 1_300, 88_326, 20_700, 14, 1_267.7,
    ),
];

/// With the cities of few visitors summed up: 62 orders, 5614.1.
const CITIES: [People; 11] = [
    people(
        "(other)", 2_172, 1_567, 3_370, 1_505, 86_000, 21_000, 16, 1_448.8,
    ),
    people(
        "Vigo", 1_310, 820, 2_180, 1_390, 96_940, 21_400, 14, 1_267.7,
    ),
    people("(not set)", 890, 690, 1_190, 610, 40_050, 10_900, 6, 543.3),
    people("Madrid", 720, 520, 1_060, 650, 43_920, 10_100, 6, 543.3),
    people("Porto", 610, 430, 930, 570, 38_430, 8_900, 6, 543.3),
    people("A Coruña", 430, 290, 680, 420, 28_810, 6_600, 4, 362.2),
    people("Lisbon", 410, 300, 600, 350, 23_370, 5_600, 3, 271.65),
    people("Barcelona", 380, 280, 550, 330, 22_420, 5_200, 3, 271.65),
    people("Ourense", 190, 120, 300, 190, 13_110, 2_900, 2, 181.1),
    people("Braga", 170, 121, 250, 150, 9_860, 2_300, 1, 90.55),
    people("Paris", 120, 92, 170, 95, 6_240, 1_600, 1, 90.55),
];

const LANGUAGES: [People; 6] = [
    people(
        "Spanish", 4_690, 3_240, 7_210, 4_360, 299_000, 68_300, 40, 3_622.0,
    ),
    people(
        "Portuguese",
        1_600,
        1_120,
        2_430,
        1_470,
        98_600,
        23_100,
        14,
        1_267.7,
    ),
    people("English", 540, 420, 790, 430, 27_540, 7_400, 3, 271.65),
    people("French", 430, 320, 610, 350, 23_650, 5_700, 4, 362.2),
    people("Galician", 90, 55, 150, 98, 6_840, 1_450, 1, 90.55),
    people("Italian", 80, 61, 115, 60, 3_760, 1_050, 0, 0.0),
];

/// A visitor can have several interests.
const INTERESTS: [People; 9] = [
    people(
        "Shoppers/Value Shoppers",
        1_840,
        1_190,
        2_830,
        1_730,
        118_000,
        27_900,
        19,
        1_720.45,
    ),
    people(
        "Lifestyles & Hobbies/Fashionistas",
        1_720,
        1_120,
        2_680,
        1_660,
        113_500,
        26_800,
        18,
        1_629.9,
    ),
    people(
        "Lifestyles & Hobbies/Art & Theater Aficionados",
        1_150,
        760,
        1_760,
        1_070,
        72_400,
        17_300,
        11,
        996.05,
    ),
    people(
        "Media & Entertainment/Music Lovers",
        1_090,
        720,
        1_640,
        980,
        66_500,
        16_000,
        10,
        905.5,
    ),
    people(
        "Shoppers/Shopaholics",
        940,
        610,
        1_430,
        870,
        59_200,
        14_100,
        10,
        905.5,
    ),
    people(
        "Technology/Mobile Enthusiasts",
        620,
        410,
        920,
        540,
        36_600,
        8_900,
        5,
        452.75,
    ),
    people(
        "Sports & Fitness/Health & Fitness Buffs",
        430,
        290,
        640,
        380,
        25_800,
        6_200,
        4,
        362.2,
    ),
    people(
        "Sports & Fitness/Running Enthusiasts",
        260,
        175,
        385,
        228,
        15_300,
        3_700,
        2,
        181.1,
    ),
    people(
        "Travel/Travel Buffs",
        240,
        160,
        350,
        205,
        13_700,
        3_400,
        2,
        181.1,
    ),
];

/// Sessions by channel group: 11350 in all, 62 orders, 5614.1.
const GROUPS: [(&str, u32, u32, u32, u32, f64); 9] = [
    ("Organic Social", 4_310, 2_520, 39_800, 21, 1_901.55),
    ("Direct", 2_420, 1_610, 24_100, 16, 1_448.8),
    ("Organic Search", 1_980, 1_330, 19_900, 13, 1_177.15),
    ("Paid Social", 1_240, 560, 9_700, 4, 362.2),
    ("Email", 720, 498, 7_600, 7, 633.85),
    ("Referral", 390, 228, 3_500, 1, 90.55),
    ("Organic Video", 150, 77, 1_200, 0, 0.0),
    ("Unassigned", 88, 12, 390, 0, 0.0),
    ("AI Assistant", 52, 41, 480, 0, 0.0),
];

/// New users by the group that brought them: 5180 in all.
const FIRST: [(&str, u32, u32, u32, u32, f64); 8] = [
    ("Organic Social", 2_890, 2_310, 25_900, 19, 1_720.45),
    ("Direct", 1_690, 1_080, 15_800, 16, 1_448.8),
    ("Organic Search", 1_370, 940, 13_100, 14, 1_267.7),
    ("Paid Social", 720, 580, 5_400, 5, 452.75),
    ("Email", 310, 60, 3_200, 6, 543.3),
    ("Referral", 240, 150, 2_100, 1, 90.55),
    ("Organic Video", 70, 44, 610, 1, 90.55),
    ("AI Assistant", 21, 16, 210, 0, 0.0),
];

/// Orders by source: 11350 sessions, 62 orders, 5614.1.
const SOURCES: [(&str, u32, u32, f64); 14] = [
    ("l.instagram.com / referral", 2_140, 11, 996.05),
    ("ig / social", 1_120, 6, 543.3),
    ("tiktok.com / referral", 690, 3, 271.65),
    ("(direct) / (none)", 2_420, 16, 1_448.8),
    ("google / organic", 1_870, 12, 1_086.6),
    ("ig / paid", 880, 3, 271.65),
    ("fb / paid", 360, 1, 90.55),
    ("newsletter / email", 720, 7, 633.85),
    ("facebook.com / referral", 240, 1, 90.55),
    ("pinterest.com / referral", 120, 0, 0.0),
    ("youtube.com / referral", 150, 0, 0.0),
    ("bing / organic", 110, 1, 90.55),
    ("chatgpt.com / referral", 52, 0, 0.0),
    ("(not set)", 478, 1, 90.55),
];

/// Google ends lines with CR and LF.
fn lines(text: &str) -> Vec<u8> {
    text.replace('\n', "\r\n").into_bytes()
}

/// The comments of a report with one table.
fn comments(title: &str) -> String {
    format!(
        "{RULER}# {title}\n# Account: Trailhead Sneakers\n# Property: Trailhead Sneakers - GA4\n{RULER}# \n# All Users\n# Start date: 20261001\n# End date: 20261031\n"
    )
}

fn demographics(dimension: &str, rows: &[People]) -> (String, Vec<u8>) {
    let mut text = comments(&format!("Demographic details: {dimension}"));
    write!(text, "{dimension},Active users,New users,Engaged sessions,Engagement rate,Engaged sessions per active user,Average engagement time per active user,Event count,Key events,User key event rate,Total revenue").unwrap();
    for row in rows {
        let users = f64::from(row.users);
        write!(
            text,
            "\n{},{},{},{},{},{},{},{},{},{},{}",
            row.label,
            row.users,
            row.new,
            row.engaged,
            f64::from(row.engaged) / f64::from(row.sessions),
            f64::from(row.engaged) / users,
            f64::from(row.seconds) / users,
            row.events,
            row.orders,
            f64::from(row.orders) / users,
            row.revenue
        )
        .unwrap();
    }
    let name = format!("Demographic_details_{dimension}.csv");
    (name, lines(&text))
}

fn traffic() -> (String, Vec<u8>) {
    let dimension = "Session primary channel group (Default Channel Group)";
    let mut text = comments(&format!("Traffic acquisition: {dimension}"));
    write!(text, "{dimension},Sessions,Engaged sessions,Engagement rate,Average engagement time per session,Events per session,Event count,Key events,Session key event rate,Total revenue").unwrap();
    for (label, sessions, engaged, events, orders, revenue) in GROUPS {
        let whole = f64::from(sessions);
        write!(
            text,
            "\n{label},{sessions},{engaged},{},{},{},{events},{orders},{},{revenue}",
            f64::from(engaged) / whole,
            f64::from(engaged) * 61.5 / whole,
            f64::from(events) / whole,
            f64::from(orders) / whole,
        )
        .unwrap();
    }
    (
        "Traffic_acquisition_Session_primary_channel_group_(Default_Channel_Group).csv".to_owned(),
        lines(&text),
    )
}

fn users() -> (String, Vec<u8>) {
    let dimension = "First user primary channel group (Default Channel Group)";
    let mut text = comments(&format!("User acquisition: {dimension}"));
    write!(text, "{dimension},Total users,New users,Returning users,Average engagement time per active user,Engaged sessions per active user,Event count,Key events,User key event rate,Total revenue").unwrap();
    for (label, all, new, events, orders, revenue) in FIRST {
        write!(
            text,
            "\n{label},{all},{new},{},{},{},{events},{orders},{},{revenue}",
            all - new + all / 9,
            f64::from(events) / f64::from(all) * 7.5,
            f64::from(events) / f64::from(all) / 9.6,
            f64::from(orders) / f64::from(all),
        )
        .unwrap();
    }
    (
        "User_acquisition_First_user_primary_channel_group_(Default_Channel_Group).csv".to_owned(),
        lines(&text),
    )
}

/// Orders and money by source, as an exploration: lines end with LF, the row of totals first and with
/// a cell more than the header.
fn exploration() -> (String, Vec<u8>) {
    let mut text = format!(
        "{RULER}# Trailhead Sneakers - GA4\n# Orders by source-Free form 1\n# 20261001-20261031\n{RULER}\nSession source / medium,Sessions,Transactions,Purchase revenue\n"
    );
    let sessions: u32 = SOURCES.iter().map(|(_, sessions, _, _)| sessions).sum();
    let orders: u32 = SOURCES.iter().map(|(_, _, orders, _)| orders).sum();
    let revenue: f64 = SOURCES.iter().map(|(_, _, _, revenue)| revenue).sum();
    let revenue = (revenue * 100.0).round() / 100.0;
    writeln!(text, ",{sessions},{orders},{revenue},Grand total").unwrap();
    for (label, sessions, orders, revenue) in SOURCES {
        writeln!(text, "{label},{sessions},{orders},{revenue}").unwrap();
    }
    ("download.csv".to_owned(), text.into_bytes())
}

/// People a day: more at weekends.
fn a_day(day: u32, per_day: u32) -> u32 {
    // 1 October 2026 is a Thursday: days 2 and 3 are Saturday and Sunday.
    let weekend = matches!(day % 7, 2 | 3);
    per_day + day * 3 % 29 + if weekend { per_day / 4 } else { 0 }
}

/// The snapshot: cards of the month, each followed by the same of September.
fn snapshot() -> (String, Vec<u8>) {
    const NOW: &str = "# Start date: 20261001\n# End date: 20261031\n";
    const BEFORE: &str = "# Start date: 20260831\n# End date: 20260930\n";
    let mut text = format!(
        "{RULER}# Reports snapshot\n# Account: Trailhead Sneakers\n# Property: Trailhead Sneakers - GA4\n{RULER}"
    );
    // The last day makes the new users of October 5180 in all.
    for (metric, per_day, last) in [("Active users", 280, 0), ("New users", 143, 23)] {
        for (dates, less) in [(NOW, 0), (BEFORE, per_day / 6)] {
            write!(text, "#  \n{dates}Nth day,{metric}\n").unwrap();
            for day in 0..31 {
                let more = if day == 30 && less == 0 { last } else { 0 };
                writeln!(text, "{day:04},{}", a_day(day, per_day - less) + more).unwrap();
            }
            text.push('\n');
        }
    }
    for (dates, part) in [(NOW, 1.0), (BEFORE, 0.8)] {
        write!(text, "# Where do your new users come from?\n{dates}First user primary channel group (Default Channel Group),New users\n").unwrap();
        for (label, _, new, _, _, _) in FIRST.iter().take(7) {
            writeln!(text, "{label},{}", (f64::from(*new) * part).round()).unwrap();
        }
        text.push('\n');
    }
    for (dates, part) in [(NOW, 1.0), (BEFORE, 0.8)] {
        write!(
            text,
            "#  \n{dates}Session primary channel group (Default Channel Group),Sessions\n"
        )
        .unwrap();
        for (label, sessions, _, _, _, _) in GROUPS.iter().take(7) {
            writeln!(text, "{label},{}", (f64::from(*sessions) * part).round()).unwrap();
        }
        text.push('\n');
    }
    write!(text, "# How well do you retain your users?\n{NOW}Date,Week 0,Week 1,Week 2\n20261004,100,6.1,3.2\n20261011,100,5.8,-1\n\n").unwrap();
    write!(text, "#  \n{NOW}Page title and screen class,Views\nTrailhead Sneakers,9120\nDesign your own,4310\nTrail runners,1180\n\n").unwrap();
    write!(
        text,
        "# What are your top key events?\n{NOW}Event name,Key events\npurchase,62\n\n"
    )
    .unwrap();
    write!(text, "#  \n{NOW}Item name,Items purchased\n\n\n").unwrap();
    ("Reports_snapshot.csv".to_owned(), lines(&text))
}

/// The files of the month, as paths below `sample-data/sneaker-shop/exports/2026-10`.
pub(super) fn files() -> Vec<(String, Vec<u8>)> {
    let all = [
        demographics("Age", &AGES),
        demographics("Gender", &GENDERS),
        demographics("Country", &COUNTRIES),
        demographics("City", &CITIES),
        demographics("Language", &LANGUAGES),
        demographics("Interests", &INTERESTS),
        traffic(),
        users(),
        snapshot(),
        exploration(),
    ];
    let below = |(name, bytes)| (format!("shop/{name}"), bytes);
    all.into_iter().map(below).collect()
}
