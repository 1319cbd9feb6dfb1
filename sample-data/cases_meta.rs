//! The cases of Meta's exports beside the current audience: numbers by day, posts, downloads, page
//! exports of the past, and audiences of an old year or damaged by a spreadsheet program. Layouts are
//! those of real files; names and numbers are invented.

use std::fmt::Write as _;

use super::cases::{Write, windows_1252};
use super::{utf8_bom, utf16, zip};

/// Writes the files of every case.
pub(super) fn write(write: &Write<'_>) {
    results(write);
    content(write);
    download(write);
    legacy(write);
    audiences(write);
}

fn results(write: &Write<'_>) {
    let table = |title: &str, column: &str, values: &[u32]| {
        let mut text = format!("\"{title}\"\n\"Data\",\"{column}\"\n");
        for (day, value) in (1..).zip(values) {
            writeln!(text, "\"2026-10-{day:02}T00:00:00\",\"{value}\"").unwrap();
        }
        text
    };
    let file = |tables: &[String]| utf16(&format!("sep=,\n{}\n", tables.join("\n")));
    write(
        "meta-results-by-name/Alcance.csv",
        &file(&[table("Alcance do Instagram", "Primary", &[310, 0, 287])]),
    );
    write(
        "meta-results-unknown-title/Reichweite.csv",
        &file(&[table("Reichweite auf Instagram", "Primary", &[310, 0, 287])]),
    );
    write(
        "meta-results-column-contradicts/Visits.csv",
        &file(&[table(
            "Facebook Page visits",
            "Facebook Page likes",
            &[12, 7, 9],
        )]),
    );
    write(
        "meta-results-other-network/Follows.csv",
        &file(&[
            table("Follows", "Primary", &[2, 1]),
            table("Instagram follows", "Primary", &[6, 4, 5]),
        ]),
    );
}

const FACEBOOK_POSTS: &str = "\"Post ID\",\"Page ID\",\"Page name\",Title,Description,\"Duration (sec)\",\"Publish time\",\"Caption type\",Permalink,\"Is crosspost\",\"Is share\",\"Post type\",Languages,\"Custom labels\",\"Funded content status\",\"Data comment\",Date,Views,Reach,\"Reactions, Comments and Shares\",Reactions,Comments,Shares,\"Total clicks\",\"Other Clicks\",Views\n";

fn content(write: &Write<'_>) {
    let facebook = |rows: [&str; 2]| {
        let mut text = FACEBOOK_POSTS.to_owned();
        for (number, row) in (1..).zip(rows) {
            writeln!(text, "70{number},800,\"Trail Lab\",\"A walk, and\na talk\",,0,\"10/1{number}/2026 18:12\",N/A,https://example.org/p/{number},0,0,Photos,,,,,Lifetime,{row}").unwrap();
        }
        utf8_bom(&text)
    };
    write(
        "meta-content-facebook/Oct-01-2026_Oct-31-2026_1184402719530112.csv",
        &facebook([
            "270,204,14,9,3,2,21,10,270",
            // The row ends early: what it does not carry is not known.
            "633,451,31,22,5,4",
        ]),
    );
    write(
        "meta-content-views-twice/Oct-01-2026_Oct-31-2026_1184402719530112.csv",
        &facebook(["270,204,14,9,3,2,21,10,311", "633,451,31,22,5,4,40,18,702"]),
    );
    write(
        "meta-content-by-day/Oct-01-2026_Oct-31-2026_1184402719530113.csv",
        &utf8_bom(
            "\"Post ID\",\"Account ID\",\"Account username\",\"Account name\",Description,\"Duration (sec)\",\"Publish time\",Permalink,\"Post type\",\"Data comment\",Date,Views,Reach,Likes,Shares,Comments,Saves,Follows
101,900,trail.lab,\"Trail Lab\",New soles,0,\"10/05/2026 08:46\",https://example.org/p/101,\"IG carousel\",,10/05/2026,700,560,41,2,6,3,1
101,900,trail.lab,\"Trail Lab\",New soles,0,\"10/05/2026 08:46\",https://example.org/p/101,\"IG carousel\",,10/06/2026,112,98,10,0,3,1,0
102,900,trail.lab,\"Trail Lab\",\"Shifted, by a comma, without quotes\",0,https://example.org/p/102,\"IG reel\",,10/09/2026,1904,1711,88,6,3,2,12
",
        ),
    );
    write(
        "meta-content-videos/Oct-01-2026_Oct-31-2026_1184402719530114.csv",
        &utf8_bom(
            "\"Video asset ID\",\"Universal video ID\",Title,Views\n55,56,\"A walk\",1200\n57,58,\"A talk\",800\n",
        ),
    );
}

fn download(write: &Write<'_>) {
    let file = |entries: &[(&str, &str)]| {
        let entries: Vec<String> = entries
            .iter()
            .map(|(key, value)| {
                format!("\"{key}\": {{\"href\": \"\", \"value\": \"{value}\", \"timestamp\": 0}}")
            })
            .collect();
        format!(
            "{{\"organic_insights_audience\": [{{\"media_map_data\": {{}}, \"string_map_data\": {{{}}}}}]}}",
            entries.join(", ")
        )
        .into_bytes()
    };
    write(
        "instagram-download/audience_insights.json",
        &file(&[
            ("Date Range", "Aug 3 - Oct 31"),
            ("Followers", "1,376"),
            ("Followers Delta", "+2.6% vs May 5 - Aug 2"),
            // As Meta writes them: each byte of UTF-8 is a sign of its own.
            (
                "Follower Percentage by City",
                "Vigo: 14.5%, La Coru\\u00c3\\u00b1a: 9.3%, Porto: 5%",
            ),
            (
                "Follower Percentage by Country",
                "Spain: 58.4%, Portugal: 27.9%, France: 4.2%",
            ),
            (
                "Follower Percentage by Age for All Genders",
                "13-17: 0.6%, 18-24: 41.4%, 25-34: 38%, 35-44: 20%",
            ),
            (
                "Follower Percentage by Age for Men",
                "18-24: 40%, 25-34: 40%, 35-44: 20%",
            ),
            (
                "Follower Percentage by Age for Women",
                "13-17: 1%, 18-24: 42.5%, 25-34: 36.5%, 35-44: 20%",
            ),
            ("Total Follower Percentage for Men", "40%"),
            ("Total Follower Percentage for Women", "59.9%"),
            ("Monday Follower Activity", "902"),
        ]),
    );
    write(
        "instagram-download-french/audience_insights.json",
        &file(&[
            ("P\\u00c3\\u00a9riode", "Aug 3 - Oct 31"),
            ("Nombre total", "1 376"),
            (
                "Pourcentage de followers en fonction du pays",
                "France: 69,5%, Belgique: 10,5%",
            ),
            (
                "Pourcentage de followers en fonction de l\\u00e2\\u0080\\u0099\\u00c3\\u00a2ge pour les hommes",
                "18-24: 20%, 25-34: 80%",
            ),
            (
                "Pourcentage de followers en fonction de l\\u00e2\\u0080\\u0099\\u00c3\\u00a2ge pour les femmes",
                "18-24: 40%, 25-34: 60%",
            ),
            ("Pourcentage du total des followers hommes", "45%"),
            ("Pourcentage du total des followers femmes", "55%"),
        ]),
    );
}

fn legacy(write: &Write<'_>) {
    // 60 + 41 + 30 + 25 + 4 = 160 likes; 110 + 31 of them in listed countries; the last day is empty.
    write(
        "facebook-legacy/Facebook Insights Data Export - Trail Lab - 2016-02-12 - 2016-02-14.csv",
        &windows_1252(
            "Date,Lifetime Total Likes,Daily New Likes,Daily Unlikes,Daily Total Reach,Weekly Total Reach,Lifetime Likes by Gender and Age - F.18-24,Lifetime Likes by Gender and Age - F.25-34,Lifetime Likes by Gender and Age - M.18-24,Lifetime Likes by Gender and Age - M.65+,Lifetime Likes by Gender and Age - U.25-34,Lifetime Likes by Country - ES,Lifetime Likes by Country - PT,\"Lifetime Likes by City - A Coruña, Galicia, Spain\",Lifetime Likes by City - Vila - Nova,Lifetime Likes by City - Unknown,Lifetime Likes by Language - es_ES,Lifetime Likes by Language - es_LA,Lifetime Likes by Language - fb_LT\r\n,\"Lifetime: The total number of people who have liked your Page. (Unique Users)\"\r\n2/12/2016,158,2,0,90,300,59,41,30,25,3,109,31,40,8,1,120,36,2\r\n2/13/2016,160,3,1,110,310,60,41,30,25,4,110,31,41,8,1,121,37,2\r\n2/14/2016,161,1,0,70,,,,,,,,,,,,,,\r\n",
        ),
    );
    write(
        "facebook-legacy-workbook/Facebook Insights Data Export - Trail Lab - 2019-07-05.xlsx",
        &book(&[
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
                "Lifetime Likes by Gender and Ag",
                &[
                    &[
                        "Date",
                        "Lifetime Likes by Gender and Age - F.18-24",
                        "Lifetime Likes by Gender and Age - M.18-24",
                    ],
                    &["", "Lifetime: Aggregated demographic data"],
                    &["2019-07-03", "120", "80"],
                    &["2019-07-04", "121", "80"],
                ],
            ),
        ]),
    );
    write(
        "facebook-legacy-posts/Facebook Insights Data Export (Post Level) - Trail Lab - 2014-02-27.csv",
        &utf8_bom(
            "Post ID,Permalink,Post Message,Lifetime Post Total Reach,Lifetime Post organic reach,Lifetime Post Paid Reach,Lifetime Post Total Impressions,Lifetime Engaged Users\n,,,\"Lifetime: The number of people your Page post was served to\"\n800_1,https://example.org/1,A walk,340,340,0,512,21\n",
        ),
    );
}

fn audiences(write: &Write<'_>) {
    // Facebook 0.31 + 0.22 + 0.25 + 0.15 = 0.93.
    write(
        "meta-c0-2021/Audience.xlsx",
        &book(&[(
            "Audience",
            &[
                &["Facebook Page Likes"],
                &["FB_PAGE,FAN,UNIQUE_USERS"],
                &["1204"],
                &[],
                &["Instagram Followers"],
                &["IG_ACCOUNT,FOLLOW,UNIQUE_USERS"],
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
                &["Vigo, Spain", "0.612"],
                &[],
                &["Instagram Followers by Top Countries"],
                &["Top Countries", "Value"],
                &["Spain", "0.704"],
                &["Portugal", "0.1"],
            ],
        )]),
    );
    // 3.4 + 17.6 + 20 + 15.2 + 12.3 + 8.9 + 7.1 + 5 + 4 + 3 + 2.5 + 1 = 100, as a workbook's dates.
    let damaged = |places: &str| {
        format!(
            "Age & gender;;\n;Women;Men\n18-24;2026-04-03;2026-06-17\n25-34;20;2026-02-15\n35-44;2026-03-12;2026-09-08\n45-54;2026-01-07;5\n55-64;4;3\n65+;2026-05-02;1\n;;\nTop countries;;\nSpain;Portugal;France\n{places}\n"
        )
    };
    write(
        "damage-dates-undone-in-places/Audience.csv",
        damaged("74.3;2026-04-12;2026-02-03").as_bytes(),
    );
    write(
        "damage-dates-in-places/Audience.csv",
        damaged("7.4;2026-04-12;2026-02-03").as_bytes(),
    );
}

/// A minimal workbook: texts inline, what is a number as a number; empty rows are left out.
fn book(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let mut types = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{TYPE}.sheet.main+xml\"/>"
    );
    let mut list = format!("{HEAD}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>");
    let mut links = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    let mut members: Vec<(String, Vec<u8>)> = Vec::new();
    for (number, (name, rows)) in (1..).zip(sheets) {
        let part = format!("worksheets/sheet{number}.xml");
        write!(
            types,
            "<Override PartName=\"/xl/{part}\" ContentType=\"{TYPE}.worksheet+xml\"/>"
        )
        .unwrap();
        write!(
            list,
            "<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"
        )
        .unwrap();
        write!(
            links,
            "<Relationship Id=\"rId{number}\" Type=\"{OFFICE}/worksheet\" Target=\"{part}\"/>"
        )
        .unwrap();
        let mut sheet = format!("{HEAD}<worksheet xmlns=\"{MAIN}\"><sheetData>");
        for (row, cells) in (1..).zip(*rows) {
            write!(sheet, "<row r=\"{row}\">").unwrap();
            for (column, cell) in (b'A'..).zip(*cells) {
                let at = format!("{}{row}", char::from(column));
                if cell.parse::<f64>().is_ok() {
                    write!(sheet, "<c r=\"{at}\"><v>{cell}</v></c>").unwrap();
                } else if !cell.is_empty() {
                    write!(
                        sheet,
                        "<c r=\"{at}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"
                    )
                    .unwrap();
                }
            }
            sheet.push_str("</row>");
        }
        sheet.push_str("</sheetData></worksheet>");
        members.push((format!("xl/{part}"), sheet.into_bytes()));
    }
    types.push_str("</Types>");
    list.push_str("</sheets></workbook>");
    links.push_str("</Relationships>");
    let root = format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let mut all = vec![
        ("[Content_Types].xml".to_owned(), types.into_bytes()),
        ("_rels/.rels".to_owned(), root.into_bytes()),
        ("xl/workbook.xml".to_owned(), list.into_bytes()),
        ("xl/_rels/workbook.xml.rels".to_owned(), links.into_bytes()),
    ];
    all.extend(members);
    let borrowed: Vec<(&str, Vec<u8>)> = all
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.clone()))
        .collect();
    zip(&borrowed)
}
