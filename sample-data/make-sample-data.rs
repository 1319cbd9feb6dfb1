//! Makes `sample-data/sneaker-shop` from a written-down truth: the people of seven networks by
//! single year of age, gender, country and interest. `cargo run --release --example make-sample-data`.
//!
//! The shop declared 25- to 40-year-old runners. The truth planted here is another: most who follow
//! are 20 to 28, and what they love is shoe design. Every export is made from the same counts of
//! people, in the layout, encoding, language and rounding of its network. Nothing is drawn at
//! random, so that the files are the same on every machine. The small files of `sample-data/cases`
//! are made by `cases.rs`.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::too_many_lines,
    clippy::unwrap_used,
    reason = "a tool for the project's own files, run by hand"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

#[path = "baseline.rs"]
mod baseline;
#[path = "cases.rs"]
mod cases;
#[path = "cases_ads.rs"]
mod cases_ads;
#[path = "cases_analytics.rs"]
mod cases_analytics;
#[path = "cases_care.rs"]
mod cases_care;
#[path = "cases_meta.rs"]
mod cases_meta;
#[path = "cases_pages.rs"]
mod cases_pages;
#[path = "cases_shop.rs"]
mod cases_shop;
#[path = "cases_video.rs"]
mod cases_video;
#[path = "month_ads.rs"]
mod month_ads;
#[path = "month_analytics.rs"]
mod month_analytics;
#[path = "month_care.rs"]
mod month_care;
#[path = "month_meta.rs"]
mod month_meta;
#[path = "month_pages.rs"]
mod month_pages;
#[path = "month_shop.rs"]
mod month_shop;
#[path = "month_video.rs"]
mod month_video;
#[allow(dead_code, reason = "tests use the rest")]
mod people;
mod planted;

const FIRST_AGE: usize = 13;
const LAST_AGE: usize = 84;

/// A bump of ages: weight, mean, spread.
type Bump = (f64, f64, f64);

/// What is true of one network.
struct Truth {
    network: &'static str,
    people: u32,
    /// A mixture of bell curves over single years of age.
    ages: &'static [Bump],
    /// Share of women at 20, and at 60; linear between, flat outside.
    women: (f64, f64),
    /// Share of those who stated another gender or none.
    other: f64,
    countries: &'static [(&'static str, f64)],
    interests: &'static [(&'static str, f64)],
}

const YOUNG: &[Bump] = &[(0.86, 23.8, 4.8), (0.10, 36.0, 6.0), (0.04, 52.0, 8.0)];

const TRUTHS: [Truth; 9] = [
    Truth {
        network: "facebook",
        people: 9_800,
        ages: &[(0.40, 26.0, 4.5), (0.38, 38.0, 7.5), (0.22, 55.0, 9.0)],
        women: (0.50, 0.58),
        other: 0.0,
        countries: &[
            ("ES", 0.704),
            ("PT", 0.112),
            ("MX", 0.048),
            ("AR", 0.031),
            ("CO", 0.022),
            ("FR", 0.018),
            ("DE", 0.011),
            ("IT", 0.010),
            ("GB", 0.008),
            ("CL", 0.007),
            ("PE", 0.006),
            ("MA", 0.023),
        ],
        interests: &[],
    },
    Truth {
        network: "instagram",
        people: 24_300,
        ages: YOUNG,
        women: (0.57, 0.52),
        other: 0.0,
        countries: &[
            ("ES", 0.612),
            ("PT", 0.148),
            ("FR", 0.062),
            ("IT", 0.041),
            ("MX", 0.036),
            ("BR", 0.027),
            ("DE", 0.018),
            ("GB", 0.013),
            ("AR", 0.011),
            ("US", 0.009),
            ("MA", 0.007),
            ("CL", 0.016),
        ],
        interests: &[],
    },
    Truth {
        network: "tiktok",
        people: 31_500,
        ages: &[(0.93, 22.4, 3.4), (0.07, 34.0, 7.0)],
        women: (0.55, 0.50),
        other: 0.012,
        countries: &[
            ("ES", 0.545),
            ("PT", 0.121),
            ("MX", 0.072),
            ("FR", 0.058),
            ("CO", 0.041),
            ("AR", 0.034),
            ("IT", 0.029),
            ("BR", 0.022),
            ("CL", 0.017),
            ("MA", 0.012),
            ("PE", 0.011),
            ("DE", 0.038),
        ],
        interests: &[],
    },
    Truth {
        network: "youtube",
        people: 182_400,
        ages: &[(0.66, 24.4, 4.4), (0.24, 37.0, 7.0), (0.10, 54.0, 9.0)],
        women: (0.34, 0.30),
        other: 0.006,
        countries: &[
            ("ES", 0.48),
            ("MX", 0.13),
            ("AR", 0.07),
            ("CO", 0.06),
            ("PT", 0.05),
            ("CL", 0.04),
            ("PE", 0.03),
            ("FR", 0.02),
            ("IT", 0.02),
            ("US", 0.02),
            ("DE", 0.01),
            ("ZZ", 0.07),
        ],
        interests: &[],
    },
    Truth {
        network: "linkedin",
        people: 640,
        ages: &[(1.0, 34.0, 7.0)],
        women: (0.48, 0.46),
        other: 0.0,
        countries: &[("ES", 0.86), ("PT", 0.14)],
        interests: &[],
    },
    Truth {
        network: "pinterest",
        people: 15_200,
        ages: &[(0.74, 24.0, 3.9), (0.18, 37.0, 6.5), (0.08, 53.0, 8.0)],
        women: (0.78, 0.81),
        other: 0.031,
        countries: &[
            ("ES", 0.63),
            ("PT", 0.13),
            ("FR", 0.09),
            ("IT", 0.06),
            ("DE", 0.05),
            ("GB", 0.04),
        ],
        interests: &[
            ("Shoe design", 0.46),
            ("Sneakers", 0.41),
            ("Street fashion", 0.37),
            ("Illustration", 0.22),
            ("Home decor", 0.19),
            ("Travel", 0.17),
            ("Fitness", 0.09),
            ("Running", 0.06),
        ],
    },
    Truth {
        network: "threads",
        people: 4_100,
        ages: YOUNG,
        women: (0.54, 0.50),
        other: 0.0,
        countries: &[
            ("ES", 0.66),
            ("PT", 0.17),
            ("FR", 0.05),
            ("IT", 0.04),
            ("MX", 0.08),
        ],
        interests: &[],
    },
    // Two more accounts of networks that are there already: the design studio's Instagram, of which
    // the shop has the download of its information, and the running club's old Facebook page.
    Truth {
        network: "studio",
        people: 1_870,
        ages: YOUNG,
        women: (0.58, 0.54),
        other: 0.0,
        countries: &[
            ("ES", 0.58),
            ("PT", 0.16),
            ("FR", 0.11),
            ("IT", 0.09),
            ("DE", 0.06),
        ],
        interests: &[],
    },
    Truth {
        network: "club",
        people: 1_240,
        ages: &[(0.70, 32.0, 6.0), (0.30, 45.0, 8.0)],
        women: (0.44, 0.40),
        other: 0.01,
        countries: &[("ES", 0.83), ("PT", 0.12), ("FR", 0.05)],
        interests: &[],
    },
];

fn truth_of(network: &str) -> &'static Truth {
    let truth = TRUTHS.iter().find(|truth| truth.network == network);
    truth.expect("there is a truth of it")
}

/// People by single year of age and gender: women, men, other.
type Counts = BTreeMap<usize, [u32; 3]>;

/// Whole numbers that sum to `total`, as near to the weights as whole numbers can be.
fn apportion(weights: &[f64], total: u32) -> Vec<u32> {
    let sum: f64 = weights.iter().sum();
    let exact: Vec<f64> = weights
        .iter()
        .map(|weight| weight / sum * f64::from(total))
        .collect();
    let mut counts: Vec<u32> = exact.iter().map(|value| value.floor() as u32).collect();
    let mut order: Vec<usize> = (0..exact.len()).collect();
    order.sort_by(|a, b| {
        exact[*b]
            .fract()
            .total_cmp(&exact[*a].fract())
            .then(a.cmp(b))
    });
    let missing = total - counts.iter().sum::<u32>();
    for index in order.into_iter().take(missing as usize) {
        counts[index] += 1;
    }
    counts
}

fn people(truth: &Truth) -> Counts {
    let mut weights = Vec::new();
    for age in FIRST_AGE..=LAST_AGE {
        let middle = age as f64 + 0.5;
        let density: f64 = truth
            .ages
            .iter()
            .map(|(weight, mean, spread)| {
                let z = (middle - mean) / spread;
                weight / spread * libm::exp(-0.5 * z * z)
            })
            .sum();
        // Few children of 13 to 15 have an account at all.
        let allowed = ((age as f64 - 11.0) / 6.0).min(1.0);
        let at = ((age as f64 - 20.0) / 40.0).clamp(0.0, 1.0);
        let women = truth.women.0 + (truth.women.1 - truth.women.0) * at;
        let known = 1.0 - truth.other;
        for share in [women * known, (1.0 - women) * known, truth.other] {
            weights.push(density * allowed * share);
        }
    }
    let counts = apportion(&weights, truth.people);
    (FIRST_AGE..=LAST_AGE)
        .zip(counts.chunks(3))
        .map(|(age, cell)| (age, [cell[0], cell[1], cell[2]]))
        .collect()
}

fn band(counts: &Counts, from: usize, to: usize) -> [u32; 3] {
    counts.range(from..=to).fold([0; 3], |sum, (_, cell)| {
        [sum[0] + cell[0], sum[1] + cell[1], sum[2] + cell[2]]
    })
}

/// A percentage with this many decimals at most, without zeros at the end.
fn percent(part: u32, whole: u32, decimals: i32) -> String {
    let scale = 10_f64.powi(decimals);
    let value = (f64::from(part) / f64::from(whole) * 100.0 * scale).round() / scale;
    format!("{value}")
}

const SIX: [(usize, usize, &str); 6] = [
    (18, 24, "18-24"),
    (25, 34, "25-34"),
    (35, 44, "35-44"),
    (45, 54, "45-54"),
    (55, 64, "55-64"),
    (65, LAST_AGE, "65+"),
];

const SEVEN: [(usize, usize, &str); 7] = [
    (13, 17, "13-17"),
    (18, 24, "18-24"),
    (25, 34, "25-34"),
    (35, 44, "35-44"),
    (45, 54, "45-54"),
    (55, 64, "55-64"),
    (65, LAST_AGE, "65+"),
];

/// UTF-16 little endian with byte order mark, as Meta Business Suite writes.
fn utf16(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xfe];
    for unit in text.encode_utf16() {
        bytes.extend(unit.to_le_bytes());
    }
    bytes
}

fn utf8_bom(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xef, 0xbb, 0xbf];
    bytes.extend(text.as_bytes());
    bytes
}

fn quoted(cells: &[String]) -> String {
    cells
        .iter()
        .map(|cell| format!("\"{cell}\""))
        .collect::<Vec<_>>()
        .join(",")
}

/// Country counts that sum to the people of the network.
fn countries(truth: &Truth) -> Vec<(&'static str, u32)> {
    let weights: Vec<f64> = truth.countries.iter().map(|(_, share)| *share).collect();
    let counts = apportion(&weights, truth.people);
    let mut list: Vec<(&str, u32)> = truth
        .countries
        .iter()
        .map(|(code, _)| *code)
        .zip(counts)
        .collect();
    list.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    list
}

fn english(code: &str) -> &str {
    match code {
        "ES" => "Spain",
        "PT" => "Portugal",
        "MX" => "Mexico",
        "AR" => "Argentina",
        "CO" => "Colombia",
        "FR" => "France",
        "DE" => "Germany",
        "IT" => "Italy",
        "GB" => "United Kingdom",
        "CL" => "Chile",
        "PE" => "Peru",
        "MA" => "Morocco",
        "BR" => "Brazil",
        "US" => "United States",
        other => other,
    }
}

fn portuguese(code: &str) -> &str {
    match code {
        "ES" => "Espanha",
        "FR" => "França",
        "IT" => "Itália",
        "MX" => "México",
        "BR" => "Brasil",
        "DE" => "Alemanha",
        "GB" => "Reino Unido",
        "US" => "Estados Unidos",
        "MA" => "Marrocos",
        other => english(other),
    }
}

/// Layout A: wide, bare numbers, English. It says neither network nor followers.
fn facebook(truth: &Truth, counts: &Counts) -> Vec<u8> {
    let adults = band(counts, 18, LAST_AGE);
    let known = adults[0] + adults[1];
    let mut text = String::from("sep=,\n\"Age & gender\"\n\"\",\"Women\",\"Men\"\n");
    for (from, to, label) in SIX {
        let cell = band(counts, from, to);
        writeln!(
            text,
            "\"{label}\",\"{}\",\"{}\"",
            percent(cell[0], known, 1),
            percent(cell[1], known, 1)
        )
        .unwrap();
    }
    let list: Vec<_> = countries(truth).into_iter().take(10).collect();
    let names: Vec<String> = list
        .iter()
        .map(|(code, _)| english(code).to_owned())
        .collect();
    let values: Vec<String> = list
        .iter()
        .map(|(_, n)| percent(*n, truth.people, 1))
        .collect();
    writeln!(
        text,
        "\n\"Top countries\"\n{}\n{}",
        quoted(&names),
        quoted(&values)
    )
    .unwrap();
    let cities = [
        ("Madrid, Spain", 0.121),
        ("Barcelona, Spain", 0.108),
        ("Valencia, Spain", 0.052),
        ("Sevilla, Spain", 0.047),
        ("Lisbon, Portugal", 0.041),
        ("Zaragoza, Spain", 0.028),
        ("Málaga, Spain", 0.024),
        ("Porto, Portugal", 0.022),
        ("Bilbao, Spain", 0.019),
        ("Mexico City, Mexico", 0.012),
    ];
    let names: Vec<String> = cities.iter().map(|(name, _)| (*name).to_owned()).collect();
    let values: Vec<String> = cities
        .iter()
        .map(|(_, share)| format!("{}", (share * 1000.0_f64).round() / 10.0))
        .collect();
    writeln!(
        text,
        "\n\"Top cities\"\n{}\n{}\n",
        quoted(&names),
        quoted(&values)
    )
    .unwrap();
    utf16(&text)
}

/// Layout B: long, percent strings with a decimal comma, Portuguese, with the number of followers.
fn instagram(truth: &Truth, counts: &Counts) -> Vec<u8> {
    let comma = |part, whole| percent(part, whole, 1).replace('.', ",");
    let adults = band(counts, 18, LAST_AGE);
    let known = adults[0] + adults[1];
    let mut text = format!(
        "sep=,\n\"Seguidores do Instagram\"\n\"IG_ACCOUNT,FOLLOW,UNIQUE_USERS\"\n\"{}\"\n\n\"Seguidores do Instagram por gênero e idade\"\n\"Idade\",\"Mulheres\",\"Homens\"\n",
        truth.people
    );
    for (from, to, label) in SIX {
        let cell = band(counts, from, to);
        writeln!(
            text,
            "\"{label}\",\"{}%\",\"{}%\"",
            comma(cell[0], known),
            comma(cell[1], known)
        )
        .unwrap();
    }
    text.push_str("\n\"Seguidores do Instagram pelas principais cidades\"\n\"Principais cidades\",\"Valor\"\n");
    for (name, share) in [
        ("Madri, Espanha", "11,6"),
        ("Barcelona, Espanha", "10,9"),
        ("Lisboa, Portugal", "6,2"),
        ("Valência, Espanha", "4,8"),
        ("Porto, Portugal", "4,1"),
        ("Sevilha, Espanha", "3,7"),
        ("Paris, França", "2,2"),
        ("Málaga, Espanha", "2,1"),
        ("Bilbau, Espanha", "1,8"),
        ("Milão, Itália", "1,4"),
    ] {
        writeln!(text, "\"{name}\",\"{share}%\"").unwrap();
    }
    text.push_str(
        "\n\"Seguidores do Instagram pelos principais países\"\n\"Principais países\",\"Valor\"\n",
    );
    for (code, n) in countries(truth).into_iter().take(10) {
        writeln!(
            text,
            "\"{}\",\"{}%\"",
            portuguese(code),
            comma(n, truth.people)
        )
        .unwrap();
    }
    text.push('\n');
    utf16(&text)
}

fn fraction(part: u32, whole: u32) -> String {
    format!(
        "{}",
        (f64::from(part) / f64::from(whole) * 1000.0).round() / 1000.0
    )
}

fn zip(members: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    for (name, bytes) in members {
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Fractions, ISO codes, dates in the interface's language without a year.
fn tiktok(truth: &Truth, counts: &Counts) -> Vec<u8> {
    let all = band(counts, FIRST_AGE, LAST_AGE);
    let mut gender = String::from("\"Gender\",\"Distribution\"\n");
    let lines: Vec<String> = ["Female", "Male", "Other"]
        .iter()
        .zip(all)
        .map(|(label, n)| format!("\"{label}\",\"{}\"", fraction(n, truth.people)))
        .collect();
    gender.push_str(&lines.join("\n"));
    let list: Vec<_> = countries(truth).into_iter().take(10).collect();
    let mut lines: Vec<String> = list
        .iter()
        .map(|(code, n)| format!("\"{code}\",\"{}\"", fraction(*n, truth.people)))
        .collect();
    let rest = truth.people - list.iter().map(|(_, n)| n).sum::<u32>();
    lines.push(format!("\"Others\",\"{}\"", fraction(rest, truth.people)));
    let territories = format!("\"Top territories\",\"Distribution\"\n{}", lines.join("\n"));
    let mut history =
        String::from("\"Date\",\"Followers\",\"Difference in followers from previous day\"");
    let mut activity = String::from("\"Date\",\"Hour\",\"Active followers\"");
    for day in 1..=31_u32 {
        write!(
            history,
            "\n\"{day} de octubre\",\"{}\",\"{}\"",
            truth.people - (31 - day) * 37,
            37
        )
        .unwrap();
    }
    for day in 26..=31_u32 {
        for hour in 0..24_u32 {
            let active =
                900 + 260 * u32::from((8..23).contains(&hour)) + 11 * ((hour * 7 + day) % 13);
            write!(activity, "\n\"{day} de octubre\",\"{hour}\",\"{active}\"").unwrap();
        }
    }
    zip(&[
        ("FollowerHistory.csv", utf8_bom(&history)),
        ("FollowerActivity.csv", utf8_bom(&activity)),
        ("FollowerGender.csv", utf8_bom(&gender)),
        ("FollowerTopTerritories.csv", utf8_bom(&territories)),
    ])
}

/// Three ZIPs whose names carry period and channel; en dashes in the age labels.
fn youtube(truth: &Truth, counts: &Counts) -> Vec<(String, Vec<u8>)> {
    let chart =
        |dimension: &str| format!("Date,{dimension},Views\n2026-10-01,,5712\n2026-10-02,,5934\n");
    let totals = "Date,Views\n2026-10-01,5712\n2026-10-02,5934\n";
    let pack = |tab: &str, table: String| {
        let name = format!("{tab} 2026-10-01_2026-10-31 Trailhead Sneakers.zip");
        let members = [
            ("Table data.csv", table.into_bytes()),
            ("Chart data.csv", chart(tab).into_bytes()),
            ("Totals.csv", totals.as_bytes().to_vec()),
        ];
        (name, zip(&members))
    };
    let mut age = String::from(
        "Viewer age,Views (%),Average view duration,Average percentage viewed (%),Watch time (hours) (%)\n",
    );
    for (at, (from, to, label)) in SEVEN.into_iter().enumerate() {
        let n: u32 = band(counts, from, to).iter().sum();
        let label = label.replace('-', "–");
        writeln!(
            age,
            "{label} years,{},0:0{}:1{at},{}.{at},{}",
            percent(n, truth.people, 2),
            3 + at % 3,
            41 + at,
            percent(n, truth.people, 1)
        )
        .unwrap();
    }
    let all = band(counts, FIRST_AGE, LAST_AGE);
    let mut gender = String::from(
        "Viewer gender,Views (%),Average view duration,Average percentage viewed (%),Watch time (hours) (%)\n",
    );
    for (label, n) in ["Female", "Male", "User-specified"].iter().zip(all) {
        writeln!(
            gender,
            "{label},{},0:03:52,44.1,{}",
            percent(n, truth.people, 2),
            percent(n, truth.people, 1)
        )
        .unwrap();
    }
    // The row below the threshold is dropped and stays in the total.
    let mut geography = format!(
        "Geography,Views,Watch time (hours),Average view duration\nTotal,{},11734.2210,0:03:51\n",
        truth.people
    );
    for (code, n) in countries(truth) {
        if code != "ZZ" && code != "DE" {
            writeln!(geography, "{code},{n},{:.4},0:03:51", f64::from(n) * 0.0643).unwrap();
        }
    }
    vec![
        pack("Viewer age", age),
        pack("Viewer gender", gender),
        pack("Geography", geography),
    ]
}

/// A minimal workbook: text cells inline, numbers as numbers.
fn workbook(sheets: &[(&str, Vec<Vec<String>>)]) -> Vec<u8> {
    workbook_of(sheets, true)
}

/// The same with every cell as text, as TikTok writes them.
fn text_workbook(sheets: &[(&str, Vec<Vec<String>>)]) -> Vec<u8> {
    workbook_of(sheets, false)
}

fn workbook_of(sheets: &[(&str, Vec<Vec<String>>)], has_numbers: bool) -> Vec<u8> {
    let mut types = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>",
    );
    let mut book = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>",
    );
    let mut links = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    );
    let mut members = Vec::new();
    for (number, (name, rows)) in (1..).zip(sheets) {
        write!(types, "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>").unwrap();
        write!(
            book,
            "<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"
        )
        .unwrap();
        write!(links, "<Relationship Id=\"rId{number}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>").unwrap();
        let mut sheet = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>",
        );
        for (row, cells) in (1..).zip(rows) {
            write!(sheet, "<row r=\"{row}\">").unwrap();
            for (column, cell) in cells.iter().enumerate() {
                let at = format!("{}{row}", char::from(b'A' + u8::try_from(column).unwrap()));
                if has_numbers && column > 0 && row > 1 {
                    write!(sheet, "<c r=\"{at}\"><v>{cell}</v></c>").unwrap();
                } else {
                    write!(
                        sheet,
                        "<c r=\"{at}\" t=\"inlineStr\"><is><t>{}</t></is></c>",
                        cell.replace('&', "&amp;")
                    )
                    .unwrap();
                }
            }
            sheet.push_str("</row>");
        }
        sheet.push_str("</sheetData></worksheet>");
        members.push((
            format!("xl/worksheets/sheet{number}.xml"),
            sheet.into_bytes(),
        ));
    }
    types.push_str("</Types>");
    book.push_str("</sheets></workbook>");
    links.push_str("</Relationships>");
    let root = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    let mut all = vec![
        ("[Content_Types].xml".to_owned(), types.into_bytes()),
        ("_rels/.rels".to_owned(), root.as_bytes().to_vec()),
        ("xl/workbook.xml".to_owned(), book.into_bytes()),
        ("xl/_rels/workbook.xml.rels".to_owned(), links.into_bytes()),
    ];
    all.extend(members);
    let borrowed: Vec<(&str, Vec<u8>)> = all
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.clone()))
        .collect();
    zip(&borrowed)
}

/// The project's own CSV, filled in by hand from an app.
fn by_hand(
    truth: &Truth,
    counts: &Counts,
    audience: &str,
    bands: &[(usize, usize, &str)],
) -> Vec<u8> {
    let mut text = format!(
        "# Filled in from the app of {} on 2 November 2026.\naudience,network,period,dimension,value,share,total\n",
        truth.network
    );
    let mut line = |dimension: &str, label: &str, part: u32| {
        writeln!(
            text,
            "{audience},{},2026-10,{dimension},{label},{}%,{}",
            truth.network,
            percent(part, truth.people, 1),
            truth.people
        )
        .unwrap();
    };
    for (from, to, label) in bands {
        line("age", label, band(counts, *from, *to).iter().sum());
    }
    let all = band(counts, FIRST_AGE, LAST_AGE);
    for (label, n) in ["female", "male", "unknown"].iter().zip(all) {
        if n > 0 {
            line("gender", label, n);
        }
    }
    for (code, n) in countries(truth) {
        line("country", code, n);
    }
    for (label, share) in truth.interests {
        line(
            "interest",
            label,
            (f64::from(truth.people) * share).round() as u32,
        );
    }
    text.into_bytes()
}

fn follows(title: &str) -> Vec<u8> {
    let mut text = format!("sep=,\n\"{title}\"\n\"Data\",\"Primary\"\n");
    for day in 1..=31_u32 {
        writeln!(
            text,
            "\"2026-10-{day:02}T00:00:00\",\"{}\"",
            12 + (day * 7) % 19
        )
        .unwrap();
    }
    text.push('\n');
    utf16(&text)
}

fn write_truth(path: &Path, all: &[(&Truth, Counts)]) {
    let mut text = String::from("network,dimension,label,gender,people\n");
    for (truth, counts) in all {
        for (age, cell) in counts {
            for (gender, n) in ["female", "male", "other"].iter().zip(cell) {
                writeln!(text, "{},age,{age},{gender},{n}", truth.network).unwrap();
            }
        }
        for (code, n) in countries(truth) {
            writeln!(text, "{},country,{code},,{n}", truth.network).unwrap();
        }
        for (label, share) in truth.interests {
            let n = (f64::from(truth.people) * share).round();
            writeln!(text, "{},interest,{label},,{n}", truth.network).unwrap();
        }
    }
    put(path, text.as_bytes());
}

/// What each network costs in a month in euros, as `audiencefit.toml` says.
const COSTS: [(&str, u32); 8] = [
    ("instagram", 420),
    ("tiktok", 260),
    ("pinterest", 90),
    ("facebook", 150),
    ("x", 30),
    ("threads", 40),
    ("linkedin", 120),
    ("youtube", 380),
];

/// What each network sells over all shops, what it costs, and which is the best by what it leaves; who of
/// its people are of the declared ages, and who of the declared countries.
fn sales_truth(all: &[(&Truth, Counts)]) -> String {
    let sold = month_shop::sold_by_network();
    let mut rows = COSTS.map(|(network, cost)| {
        let (orders, cents) = sold.get(network).copied().unwrap_or_default();
        let of = all.iter().find(|(truth, _)| truth.network == network);
        let (people, aged, home) = of.map_or((0, 0, 0), |(truth, counts)| {
            let home = countries(truth).into_iter();
            let home = home.filter(|(code, _)| matches!(*code, "ES" | "PT"));
            (
                truth.people,
                band(counts, 25, 40).iter().sum(),
                home.map(|(_, n)| n).sum::<u32>(),
            )
        });
        let left = i64::from(cents) - i64::from(cost) * 100;
        (left, network, people, aged, home, orders, cents, cost)
    });
    rows.sort_by_key(|row| (-row.0, row.1));
    let mut text = String::from(
        "rank,network,people,of_25_to_40,in_spain_or_portugal,orders,revenue,cost,left\n",
    );
    for (rank, (left, network, people, aged, home, orders, cents, cost)) in (1..).zip(rows) {
        writeln!(
            text,
            "{rank},{network},{people},{aged},{home},{orders},{:.2},{cost},{:.2}",
            f64::from(cents) / 100.0,
            left as f64 / 100.0
        )
        .unwrap();
    }
    text
}

fn put(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
    println!("{}", path.display());
}

fn main() {
    // Asked at run time: a shared target folder can hold a binary built in another checkout.
    let project = std::env::var_os("CARGO_MANIFEST_DIR").expect("started by cargo run");
    let folder = Path::new(&project).join("sample-data");
    let shop = folder.join("sneaker-shop");
    let month = shop.join("exports/2026-10");
    // What an earlier version made, and this one does not, must not stay.
    let _ = fs::remove_dir_all(shop.join("exports"));
    let all: Vec<(&Truth, Counts)> = TRUTHS.iter().map(|truth| (truth, people(truth))).collect();
    for (truth, counts) in &all {
        match truth.network {
            "facebook" => put(
                &month.join("facebook/Audience.csv"),
                &facebook(truth, counts),
            ),
            "instagram" => {
                put(
                    &month.join("instagram/Público.csv"),
                    &instagram(truth, counts),
                );
                put(
                    &month.join("instagram/Seguidores.csv"),
                    &follows("Seguidores no Instagram"),
                );
            }
            "tiktok" => put(
                &month.join("tiktok/Followers_trailhead.sneakers.zip"),
                &tiktok(truth, counts),
            ),
            "youtube" => {
                for (name, bytes) in youtube(truth, counts) {
                    put(&month.join("youtube").join(name), &bytes);
                }
            }
            // The exports of these are made by their family, from numbers that agree with the truth.
            "linkedin" | "pinterest" => {}
            "studio" => put(
                &month.join(month_meta::DOWNLOAD),
                &month_meta::download(truth, counts),
            ),
            "club" => put(
                &month.join(month_meta::PAGE_EXPORT),
                &month_meta::page_export(truth, counts),
            ),
            "threads" => put(
                &month.join("threads/insights.csv"),
                &by_hand(truth, counts, "followers", &SEVEN),
            ),
            other => unreachable!("{other} has no export"),
        }
    }
    let families = [
        month_ads::files(),
        month_analytics::files(),
        month_care::files(),
        month_meta::files(),
        month_pages::files(),
        month_shop::files(),
        month_video::files(),
    ];
    for (path, bytes) in families.into_iter().flatten() {
        put(&month.join(path), &bytes);
    }
    put(
        &shop.join("baseline.csv"),
        baseline::sneaker_shop().as_bytes(),
    );
    write_truth(&folder.join("sneaker-shop-truth.csv"), &all);
    put(
        &folder.join("sneaker-shop-sales-truth.csv"),
        sales_truth(&all).as_bytes(),
    );
    planted::write(&folder);
    cases::write(&folder);
}
