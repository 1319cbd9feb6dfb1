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
    }
}

/// 62 orders in all; a visitor may be counted in two countries.
const COUNTRIES: [People; 11] = [
    people("Spain", 4720, 3250, 7280, 4410, 302_080, 68_900, 40),
    people("Portugal", 1610, 1120, 2460, 1490, 99_820, 23_400, 14),
    people("France", 480, 352, 690, 401, 26_880, 6_510, 5),
    people("Mexico", 150, 128, 214, 96, 6_150, 1_820, 0),
    people("Italy", 120, 94, 171, 88, 5_280, 1_540, 1),
    people("Germany", 90, 71, 128, 70, 4_140, 1_180, 1),
    people("Brazil", 85, 73, 117, 51, 3_230, 960, 0),
    people("United Kingdom", 70, 58, 98, 49, 2_870, 870, 1),
    people("Morocco", 35, 31, 47, 20, 1_190, 380, 0),
    people("United States", 30, 26, 41, 17, 960, 330, 0),
    people("(not set)", 25, 21, 34, 6, 300, 190, 0),
];

/// Rows of 65 and more are below the limit of Google.
const AGES: [People; 6] = [
    people("unknown", 4_310, 3_120, 6_420, 3_690, 245_670, 57_300, 31),
    people("18-24", 1_480, 960, 2_410, 1_520, 106_560, 24_800, 16),
    people("25-34", 980, 640, 1_560, 940, 64_680, 15_100, 10),
    people("35-44", 290, 210, 440, 255, 17_110, 4_150, 3),
    people("45-54", 130, 101, 190, 103, 6_890, 1_690, 1),
    people("55-64", 52, 43, 71, 36, 2_288, 610, 1),
];

const GENDERS: [People; 3] = [
    people("unknown", 4_280, 3_100, 6_390, 3_670, 243_960, 57_000, 30),
    people("female", 1_720, 1_110, 2_690, 1_650, 115_240, 26_900, 18),
    people("male", 1_402, 930, 2_180, 1_300, 88_326, 20_700, 14),
];

/// With the cities of few visitors summed up: 62 orders.
const CITIES: [People; 11] = [
    people("(other)", 2_172, 1_567, 3_370, 1_505, 86_000, 21_000, 16),
    people("Vigo", 1_310, 820, 2_180, 1_390, 96_940, 21_400, 14),
    people("(not set)", 890, 690, 1_190, 610, 40_050, 10_900, 6),
    people("Madrid", 720, 520, 1_060, 650, 43_920, 10_100, 6),
    people("Porto", 610, 430, 930, 570, 38_430, 8_900, 6),
    people("A Coruña", 430, 290, 680, 420, 28_810, 6_600, 4),
    people("Lisbon", 410, 300, 600, 350, 23_370, 5_600, 3),
    people("Barcelona", 380, 280, 550, 330, 22_420, 5_200, 3),
    people("Ourense", 190, 120, 300, 190, 13_110, 2_900, 2),
    people("Braga", 170, 121, 250, 150, 9_860, 2_300, 1),
    people("Paris", 120, 92, 170, 95, 6_240, 1_600, 1),
];

const LANGUAGES: [People; 6] = [
    people("Spanish", 4_690, 3_240, 7_210, 4_360, 299_000, 68_300, 40),
    people("Portuguese", 1_600, 1_120, 2_430, 1_470, 98_600, 23_100, 14),
    people("English", 540, 420, 790, 430, 27_540, 7_400, 3),
    people("French", 430, 320, 610, 350, 23_650, 5_700, 4),
    people("Galician", 90, 55, 150, 98, 6_840, 1_450, 1),
    people("Italian", 80, 61, 115, 60, 3_760, 1_050, 0),
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
    ),
    people("Travel/Travel Buffs", 240, 160, 350, 205, 13_700, 3_400, 2),
];

/// Where sessions come from: the source, its channel group, the sessions, the channel by which the shop
/// knows it, and its part of the orders that came through that.
const SOURCES: [(&str, &str, u32, Option<&str>, f64); 15] = [
    (
        "l.instagram.com / referral",
        "Organic Social",
        2_140,
        Some("instagram organic"),
        15.0,
    ),
    (
        "ig / social",
        "Organic Social",
        610,
        Some("instagram organic"),
        7.0,
    ),
    (
        "tiktok.com / referral",
        "Organic Social",
        1_700,
        Some("tiktok organic"),
        1.0,
    ),
    (
        "(direct) / (none)",
        "Direct",
        2_420,
        Some("direct direct"),
        3.0,
    ),
    (
        "google / organic",
        "Organic Search",
        1_400,
        Some("google organic"),
        1.0,
    ),
    ("ig / paid", "Paid Social", 600, Some("instagram paid"), 1.0),
    ("fb / paid", "Paid Social", 160, None, 0.0),
    ("google / cpc", "Paid Search", 250, Some("google paid"), 1.0),
    (
        "newsletter / email",
        "Email",
        720,
        Some("direct direct"),
        4.0,
    ),
    (
        "pinterest.com / referral",
        "Organic Social",
        390,
        Some("pinterest organic"),
        1.0,
    ),
    (
        "facebook.com / referral",
        "Organic Social",
        220,
        Some("facebook organic"),
        1.0,
    ),
    ("youtube.com / referral", "Organic Video", 150, None, 0.0),
    ("bing / organic", "Organic Search", 60, None, 0.0),
    ("chatgpt.com / referral", "AI Assistant", 52, None, 0.0),
    ("(not set)", "Unassigned", 478, None, 0.0),
];

/// Engaged sessions and events of each channel group: 11350 sessions in all.
const GROUPS: [(&str, u32, u32); 9] = [
    ("Organic Social", 2_960, 46_700),
    ("Direct", 1_610, 24_100),
    ("Organic Search", 980, 14_700),
    ("Paid Social", 340, 5_900),
    ("Email", 498, 7_600),
    ("Unassigned", 65, 2_100),
    ("Paid Search", 150, 2_300),
    ("Organic Video", 77, 1_200),
    ("AI Assistant", 41, 480),
];

/// New users by the group that brought them: 5180 in all, with 62 orders.
const FIRST: [(&str, u32, u32, u32, u32); 8] = [
    ("Organic Social", 2_890, 2_310, 25_900, 33),
    ("Direct", 1_690, 1_080, 15_800, 6),
    ("Organic Search", 1_370, 940, 13_100, 11),
    ("Paid Social", 720, 580, 5_400, 5),
    ("Email", 310, 60, 3_200, 4),
    ("Referral", 240, 150, 2_100, 1),
    ("Organic Video", 70, 44, 610, 1),
    ("AI Assistant", 21, 16, 210, 1),
];

/// Orders and cents by source: the same as those of the shop.
fn sold_by_source() -> Vec<(u32, u32)> {
    let mut sold = vec![(0, 0); SOURCES.len()];
    for (channel, orders, cents) in super::month_shop::sold() {
        let own: Vec<usize> = (0..SOURCES.len())
            .filter(|at| SOURCES[*at].3 == Some(channel.as_str()))
            .collect();
        let weights: Vec<f64> = own.iter().map(|at| SOURCES[*at].4).collect();
        let orders = super::apportion(&weights, orders);
        let weights: Vec<f64> = orders.iter().map(|n| f64::from(*n)).collect();
        let cents = super::apportion(&weights, cents);
        for ((at, orders), cents) in own.into_iter().zip(orders).zip(cents) {
            sold[at] = (orders, cents);
        }
    }
    sold
}

/// Money of rows with so many orders, as all orders are worth the same on average: to the cent where the
/// rows hold every order once.
fn revenues(orders: &[u32]) -> Vec<f64> {
    let (all, cents) = super::month_shop::sold()
        .into_iter()
        .fold((0, 0), |sum, (_, orders, cents)| {
            (sum.0 + orders, sum.1 + cents)
        });
    let weights: Vec<f64> = orders.iter().map(|n| f64::from(*n)).collect();
    let cents: Vec<u32> = if orders.iter().sum::<u32>() == all {
        super::apportion(&weights, cents)
    } else {
        let each = f64::from(cents) / f64::from(all);
        weights.iter().map(|n| (n * each).round() as u32).collect()
    };
    cents
        .into_iter()
        .map(|cents| f64::from(cents) / 100.0)
        .collect()
}

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
    let orders: Vec<u32> = rows.iter().map(|row| row.orders).collect();
    for (row, revenue) in rows.iter().zip(revenues(&orders)) {
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
            revenue
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
    let sold = sold_by_source();
    for (label, engaged, events) in GROUPS {
        let own = SOURCES
            .iter()
            .zip(&sold)
            .filter(|(source, _)| source.1 == label);
        let (sessions, orders, cents) = own.fold((0, 0, 0), |sum, (source, sold)| {
            (sum.0 + source.2, sum.1 + sold.0, sum.2 + sold.1)
        });
        let revenue = f64::from(cents) / 100.0;
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
    let revenues = revenues(&FIRST.map(|row| row.4));
    for ((label, all, new, events, orders), revenue) in FIRST.into_iter().zip(revenues) {
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
    let sold = sold_by_source();
    let euros = |cents: u32| f64::from(cents) / 100.0;
    let sessions: u32 = SOURCES.iter().map(|source| source.2).sum();
    let (orders, cents) = sold.iter().fold((0, 0), |sum, (orders, cents)| {
        (sum.0 + orders, sum.1 + cents)
    });
    writeln!(text, ",{sessions},{orders},{},Grand total", euros(cents)).unwrap();
    for (source, (orders, cents)) in SOURCES.iter().zip(sold) {
        writeln!(text, "{},{},{orders},{}", source.0, source.2, euros(cents)).unwrap();
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
        for (label, _, new, _, _) in FIRST.iter().take(7) {
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
        for (label, _, _) in GROUPS.iter().take(7) {
            let own = SOURCES.iter().filter(|source| source.1 == *label);
            let sessions: u32 = own.map(|source| source.2).sum();
            writeln!(text, "{label},{}", (f64::from(sessions) * part).round()).unwrap();
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
