//! The ads of the sneaker shop in October 2026: what Meta Ads and Google Ads export of one campaign each
//! to young people in Spain, Portugal and France. The campaigns were set to reach runners of 25 to 40 and
//! reached people of 18 to 28, as the followers are.

use std::fmt::Write as _;

use super::cases_ads::typed_workbook;
use super::{utf8_bom, utf16};

/// Age, gender, reach (none: withheld), impressions, clicks, clicks on the link, cents.
type Cell = (&'static str, &'static str, Option<u32>, u32, u32, u32, u32);

const META: [Cell; 13] = [
    ("18-24", "female", Some(18_420), 41_210, 1_312, 846, 21_438),
    ("18-24", "male", Some(15_110), 33_840, 988, 601, 17_192),
    ("18-24", "unknown", Some(310), 640, 15, 9, 330),
    ("25-34", "female", Some(11_960), 26_420, 702, 455, 14_207),
    ("25-34", "male", Some(9_870), 21_730, 540, 338, 11_866),
    ("35-44", "female", Some(3_240), 6_910, 149, 91, 3_815),
    ("35-44", "male", Some(2_790), 5_980, 121, 77, 3_304),
    ("45-54", "female", Some(860), 1_720, 31, 18, 976),
    ("45-54", "male", Some(720), 1_460, 26, 14, 831),
    ("55-64", "female", Some(210), 430, 7, 4, 242),
    ("55-64", "male", Some(190), 380, 6, 3, 216),
    ("65+", "female", Some(60), 110, 2, 1, 64),
    ("65+", "male", None, 40, 1, 0, 22),
];

/// People reached in all, those of the group without a reach among them.
const META_REACH: u32 = 63_790;

/// Gender, age, impressions on Google of people whose gender and age are known.
const GOOGLE_KNOWN: [(&str, &str, u32); 12] = [
    ("Male", "18–24", 1_904),
    ("Male", "25–34", 1_288),
    ("Male", "35–44", 512),
    ("Male", "45–54", 221),
    ("Male", "55–64", 74),
    ("Male", "65+", 31),
    ("Female", "18–24", 2_117),
    ("Female", "25–34", 1_342),
    ("Female", "35–44", 498),
    ("Female", "45–54", 187),
    ("Female", "55–64", 63),
    ("Female", "65+", 22),
];

/// Age, clicks, impressions, cents.
const GOOGLE_AGES: [(&str, u32, u32, u32); 7] = [
    ("18 - 24", 286, 4_410, 9_812),
    ("25 - 34", 201, 2_980, 7_340),
    ("35 - 44", 74, 1_120, 2_905),
    ("45 - 54", 27, 451, 1_066),
    ("55 - 64", 9, 152, 348),
    ("65+", 3, 58, 121),
    ("Unknown", 611, 12_639, 21_377),
];

/// The files of October below `exports/2026-10`.
pub(super) fn files() -> Vec<(String, Vec<u8>)> {
    let meta = |name: &str| format!("meta_ads/{name}");
    let google = |name: &str| format!("google_ads/{name}");
    vec![
        (
            meta("Trailhead-Sneakers-Ads-Oct-1-2026-Oct-31-2026.csv"),
            utf8_bom(&meta_by_age()),
        ),
        (
            meta("Trailhead-Sneakers-Campaigns-Oct-1-2026-Oct-31-2026.xlsx"),
            typed_workbook("Worksheet", &meta_by_country()),
        ),
        (
            meta("Untitled-report-Oct-1-2026-to-Oct-31-2026.csv"),
            utf8_bom(&meta_by_platform()),
        ),
        (
            google("Demographics(Gender_Age_2026.10.01-2026.10.31).csv"),
            google_people().into_bytes(),
        ),
        (
            google("Locations(Geographic_Report_2026.10.01-2026.10.31).csv"),
            b"Location Name,Impressions\nFrance,1905\nPortugal,4830\nSpain,15075\n".to_vec(),
        ),
        (google("Age report.csv"), utf16(&google_by_age())),
        (
            google("Campaign report.csv"),
            google_by_campaign().into_bytes(),
        ),
    ]
}

/// Money as Meta writes it: `142.07`, `38.1`.
fn plain(cents: u32) -> String {
    format!("{}", f64::from(cents) / 100.0)
}

/// Money as Google writes it in the column of costs.
fn two(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// Impressions, clicks, clicks on the link, cents.
fn meta_totals() -> [u32; 4] {
    META.iter().fold([0; 4], |sum, cell| {
        [
            sum[0] + cell.3,
            sum[1] + cell.4,
            sum[2] + cell.5,
            sum[3] + cell.6,
        ]
    })
}

fn meta_by_age() -> String {
    let [shown, clicks, link, cents] = meta_totals();
    let mut text = format!(
        "\"Reporting starts\",\"Reporting ends\",\"Campaign name\",Age,Gender,Reach,Impressions,\"Clicks (all)\",\"Link clicks\",\"Amount spent (EUR)\"\n2026-10-01,2026-10-31,,,,{META_REACH},{shown},{clicks},{link},{}\n",
        plain(cents)
    );
    for (age, gender, reach, shown, clicks, link, cents) in META {
        let reach = reach.map_or(String::new(), |people| people.to_string());
        writeln!(
            text,
            "2026-10-01,2026-10-31,\"Otoño corredores 25-40\",{age},{gender},{reach},{shown},{clicks},{link},{}",
            plain(cents)
        )
        .unwrap();
    }
    text
}

/// A country: reach, impressions, link clicks, cents spent, conversion value.
type Row = (&'static str, u32, u32, u32, u32, &'static str);

fn meta_by_country() -> String {
    let [shown, _, link, cents] = meta_totals();
    let mut text = format!(
        "Reporting starts|Reporting ends|Campaign name|Campaign delivery|Country|Reach|Impressions|Link clicks|Amount spent (EUR)|Purchases conversion value|Ends\n2026-10-01|2026-10-31||||{META_REACH}|{shown}|{link}|{}|710.25|",
        plain(cents)
    );
    // Spain has what the others leave.
    let others = [
        ("PT", 12_480, 26_905, 431, 14_110, "170"),
        ("FR", 4_310, 9_020, 119, 4_804, "0"),
    ];
    let left = |of: fn(&Row) -> u32, all: u32| all - others.iter().map(of).sum::<u32>();
    let spain = (
        "ES",
        left(|row| row.1, META_REACH),
        left(|row| row.2, shown),
        left(|row| row.3, link),
        left(|row| row.4, cents),
        "540.25",
    );
    for (country, reach, shown, link, cents, value) in [spain, others[0], others[1]] {
        write!(
            text,
            "\n2026-10-01|2026-10-31|Otoño corredores 25-40|active|{country}|{reach}|{shown}|{link}|{}|{value}|Ongoing",
            plain(cents)
        )
        .unwrap();
    }
    text
}

/// Where else than on Instagram the ads were shown: platform, reach, impressions, cents.
const OTHER_PLATFORMS: [(&str, u32, u32, u32); 3] = [
    ("audience_network", 2_905, 4_120, 802),
    ("facebook", 17_210, 31_440, 15_930),
    ("messenger", 310, 395, 61),
];

/// Cents spent on Instagram, and with Google's ads.
pub(super) fn spent() -> (u32, u32) {
    let elsewhere: u32 = OTHER_PLATFORMS.iter().map(|row| row.3).sum();
    let (ages, other) = google_totals();
    (meta_totals()[3] - elsewhere, ages[2] + other[2])
}

fn meta_by_platform() -> String {
    let [shown, _, _, cents] = meta_totals();
    let mut text = format!(
        "\"Account name\",Platform,Reach,Impressions,\"Amount spent (EUR)\",\"Reporting starts\",\"Reporting ends\"\n,,{META_REACH},{shown},{},2026-10-01,2026-10-31\n",
        plain(cents)
    );
    let others = OTHER_PLATFORMS;
    let instagram = (
        "instagram",
        47_060,
        shown - others.iter().map(|row| row.2).sum::<u32>(),
        spent().0,
    );
    for (platform, reach, shown, cents) in [others[0], others[1], instagram, others[2]] {
        writeln!(
            text,
            "\"Trailhead Sneakers\",{platform},{reach},{shown},{},2026-10-01,2026-10-31",
            plain(cents)
        )
        .unwrap();
    }
    text
}

fn google_people() -> String {
    let known: u32 = GOOGLE_KNOWN.iter().map(|(_, _, shown)| shown).sum();
    let mut text = String::from("Gender,Age Range,Impressions,Percent of known total\n");
    for (gender, age, shown) in GOOGLE_KNOWN {
        writeln!(
            text,
            "{gender},{age},{shown},{:.2}%",
            f64::from(shown) / f64::from(known) * 100.0
        )
        .unwrap();
    }
    text
}

/// With commas between thousands.
fn grouped(number: u32) -> String {
    if number < 1000 {
        return number.to_string();
    }
    format!("{},{:03}", number / 1000, number % 1000)
}

/// Clicks, impressions, cents of the campaign with ages, and of the one without.
fn google_totals() -> ([u32; 3], [u32; 3]) {
    let with_ages = GOOGLE_AGES.iter().fold([0; 3], |sum, row| {
        [sum[0] + row.1, sum[1] + row.2, sum[2] + row.3]
    });
    (with_ages, [118, 9_840, 4_275])
}

fn google_by_age() -> String {
    let (ages, other) = google_totals();
    let mut text = String::from(
        "Age report\nOctober 1, 2026 - October 31, 2026\nAge\tCampaign\tAd group\tStatus\tBid adj.\tCurrency code\tClicks\tImpr.\tCTR\tCost\n",
    );
    let rate =
        |clicks: u32, shown: u32| format!("{:.2}%", f64::from(clicks) / f64::from(shown) * 100.0);
    for (age, clicks, shown, cents) in GOOGLE_AGES {
        writeln!(
            text,
            "{age}\tMarca\tTrailhead\tEligible\t --\tEUR\t{}\t{}\t{}\t{}",
            grouped(clicks),
            grouped(shown),
            rate(clicks, shown),
            two(cents)
        )
        .unwrap();
    }
    let account = [0, 1, 2].map(|at| ages[at] + other[at]);
    for (name, blank, [clicks, shown, cents]) in [("Ages", " --", ages), ("Account", "", account)] {
        writeln!(
            text,
            "Total: {name}\t{blank}\t{blank}\t{blank}\t{blank}\tEUR\t{}\t{}\t{}\t{}",
            grouped(clicks),
            grouped(shown),
            rate(clicks, shown),
            two(cents)
        )
        .unwrap();
    }
    text
}

fn google_by_campaign() -> String {
    let (ages, other) = google_totals();
    let account = [0, 1, 2].map(|at| ages[at] + other[at]);
    let mut text = String::from(
        "Campaign report\n\"October 1, 2026 - October 31, 2026\"\nCampaign status,Campaign,Budget,Budget name,Budget type,Status,Campaign type,Currency code,Impr.,CTR,Cost,Clicks,Conversions,Conv. value\n",
    );
    let quoted = |number: u32| {
        let text = grouped(number);
        if text.contains(',') {
            format!("\"{text}\"")
        } else {
            text
        }
    };
    let mut row = |start: &str, [clicks, shown, cents]: [u32; 3], sales: &str| {
        writeln!(
            text,
            "{start},EUR,{},{:.2}%,{},{},{sales}",
            quoted(shown),
            f64::from(clicks) / f64::from(shown) * 100.0,
            two(cents),
            quoted(clicks)
        )
        .unwrap();
    };
    row(
        "Enabled,Marca,15.00, --,Daily,Eligible,Search",
        ages,
        "3.00,270.40",
    );
    row(
        "Enabled,Shopping zapatillas,5.00, --,Daily,Eligible,Performance Max",
        other,
        "1.00,98.80",
    );
    for (name, kind, numbers, sales) in [
        ("Campaigns", " --", account, "4.00,369.20"),
        ("Account", "", account, "4.00,369.20"),
        ("Search", "Search", ages, "3.00,270.40"),
        ("Performance Max", "Performance Max", other, "1.00,98.80"),
    ] {
        let blank = if name == "Campaigns" { " --" } else { "" };
        let start = format!("Total: {name},{blank},{blank},{blank},{blank},{blank},{kind}");
        row(&start, numbers, sales);
    }
    text
}
