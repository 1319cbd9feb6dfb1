//! Cases of LinkedIn, Pinterest and X, and the workbooks in which LinkedIn writes.

use std::fmt::Write as _;

use super::cases::Write;

/// A sheet: its name and its rows. `=` before a cell makes it a number; a row without cells is blank.
pub(super) type Sheet = (&'static str, Vec<Vec<String>>);

/// Cells as [`Sheet`] has them.
pub(super) fn row(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

/// A name of a sheet or a text of a cell as XML writes it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// `A1`, `AA12`.
fn cell_name(row: usize, column: usize) -> String {
    let letter = |at: usize| char::from(b'A' + u8::try_from(at).unwrap());
    let mut name = String::new();
    if column >= 26 {
        name.push(letter(column / 26 - 1));
    }
    name.push(letter(column % 26));
    write!(name, "{}", row + 1).unwrap();
    name
}

/// A workbook of the newer format. `dimension` is what each sheet says of its own size.
pub(super) fn xlsx(sheets: &[Sheet], dimension: Option<&str>) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    let mut types = format!(
        "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
    );
    let mut book = format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{LINKS}\"><sheets>");
    let mut links = format!("<Relationships xmlns=\"{PACKAGE}/relationships\">");
    let mut members: Vec<(String, Vec<u8>)> = Vec::new();
    for (number, (name, rows)) in (1..).zip(sheets) {
        let path = format!("worksheets/sheet{number}.xml");
        write!(types, "<Override PartName=\"/xl/{path}\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>").unwrap();
        write!(
            book,
            "<sheet name=\"{}\" sheetId=\"{number}\" r:id=\"r{number}\"/>",
            escaped(name)
        )
        .unwrap();
        write!(
            links,
            "<Relationship Id=\"r{number}\" Type=\"{LINKS}/worksheet\" Target=\"{path}\"/>"
        )
        .unwrap();
        let mut sheet = format!("<worksheet xmlns=\"{MAIN}\">");
        if let Some(dimension) = dimension {
            write!(sheet, "<dimension ref=\"{dimension}\"/>").unwrap();
        }
        sheet.push_str("<sheetData>");
        for (at, cells) in rows.iter().enumerate().filter(|(_, row)| !row.is_empty()) {
            write!(sheet, "<row r=\"{}\">", at + 1).unwrap();
            for (column, cell) in cells
                .iter()
                .enumerate()
                .filter(|(_, cell)| !cell.is_empty())
            {
                let name = cell_name(at, column);
                match cell.strip_prefix('=') {
                    Some(number) => write!(sheet, "<c r=\"{name}\"><v>{number}</v></c>"),
                    None => write!(
                        sheet,
                        "<c r=\"{name}\" t=\"inlineStr\"><is><t>{}</t></is></c>",
                        escaped(cell)
                    ),
                }
                .unwrap();
            }
            sheet.push_str("</row>");
        }
        sheet.push_str("</sheetData></worksheet>");
        members.push((format!("xl/{path}"), sheet.into_bytes()));
    }
    types.push_str("</Types>");
    book.push_str("</sheets></workbook>");
    links.push_str("</Relationships>");
    let root = format!(
        "<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"r1\" Type=\"{LINKS}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let mut all = vec![
        ("[Content_Types].xml".to_owned(), types.into_bytes()),
        ("_rels/.rels".to_owned(), root.into_bytes()),
        ("xl/workbook.xml".to_owned(), book.into_bytes()),
        ("xl/_rels/workbook.xml.rels".to_owned(), links.into_bytes()),
    ];
    all.append(&mut members);
    let borrowed: Vec<(&str, Vec<u8>)> = all
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.clone()))
        .collect();
    super::zip(&borrowed)
}

/// A record of the old format: kind, length, content.
fn record(kind: u16, content: &[u8]) -> Vec<u8> {
    let mut bytes = kind.to_le_bytes().to_vec();
    bytes.extend(u16::try_from(content.len()).unwrap().to_le_bytes());
    bytes.extend(content);
    bytes
}

/// The beginning of the workbook (5) or of a sheet (16) in the old format, version 8.
fn beginning(kind: u16) -> Vec<u8> {
    let mut content = 0x0600_u16.to_le_bytes().to_vec();
    content.extend(kind.to_le_bytes());
    content.extend([0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 6, 0, 0, 0]);
    record(0x0809, &content)
}

/// A text with its length, in UTF-16.
fn old_text(text: &str, short: bool) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut bytes = if short {
        vec![u8::try_from(units.len()).unwrap()]
    } else {
        u16::try_from(units.len()).unwrap().to_le_bytes().to_vec()
    };
    bytes.push(1);
    bytes.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
    bytes
}

/// A workbook of the old format, as LinkedIn writes: its records in a container of one stream.
pub(super) fn xls(sheets: &[Sheet]) -> Vec<u8> {
    let bodies: Vec<Vec<u8>> = sheets.iter().map(|(_, rows)| old_sheet(rows)).collect();
    let directory_len: usize = sheets
        .iter()
        .map(|(name, _)| record(0x85, &[&[0; 6][..], &old_text(name, true)].concat()).len())
        .sum();
    let end = record(0x0a, &[]);
    let mut stream = beginning(5);
    let mut start = stream.len() + directory_len + end.len();
    for ((name, _), body) in sheets.iter().zip(&bodies) {
        let mut content = u32::try_from(start).unwrap().to_le_bytes().to_vec();
        content.extend([0, 0]);
        content.extend(old_text(name, true));
        stream.extend(record(0x85, &content));
        start += body.len();
    }
    stream.extend(end);
    stream.extend(bodies.concat());
    container(&stream)
}

fn old_sheet(rows: &[Vec<String>]) -> Vec<u8> {
    let mut bytes = beginning(16);
    for (at, cells) in rows.iter().enumerate() {
        for (column, cell) in cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.is_empty())
        {
            let mut content = u16::try_from(at).unwrap().to_le_bytes().to_vec();
            content.extend(u16::try_from(column).unwrap().to_le_bytes());
            content.extend([0x0f, 0]);
            let kind = if let Some(number) = cell.strip_prefix('=') {
                content.extend(number.parse::<f64>().unwrap().to_le_bytes());
                0x0203
            } else {
                content.extend(old_text(cell, false));
                0x0204
            };
            bytes.extend(record(kind, &content));
        }
    }
    bytes.extend(record(0x0a, &[]));
    bytes
}

/// Marks in the tables of a compound file.
const END: u32 = 0xffff_fffe;
const FREE: u32 = 0xffff_ffff;
const OF_TABLE: u32 = 0xffff_fffd;
const SECTOR: usize = 512;

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap()
}

fn filled(mut bytes: Vec<u8>, step: usize) -> Vec<u8> {
    bytes.resize(bytes.len().next_multiple_of(step), 0);
    bytes
}

/// A chain of so many sectors from `first`, as a table has it.
fn chain(first: usize, length: usize) -> impl Iterator<Item = u32> {
    (1..=length).map(move |at| {
        if at == length {
            END
        } else {
            number(first + at)
        }
    })
}

/// An entry of the directory of a compound file.
fn entry(name: &str, kind: u8, child: u32, start: u32, size: usize) -> Vec<u8> {
    let mut bytes: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let n_bytes = if name.is_empty() { 0 } else { bytes.len() + 2 };
    bytes.resize(64, 0);
    bytes.extend(u16::try_from(n_bytes).unwrap().to_le_bytes());
    bytes.extend([kind, 1]);
    for link in [FREE, FREE, child] {
        bytes.extend(link.to_le_bytes());
    }
    bytes.extend([0; 36]);
    bytes.extend(start.to_le_bytes());
    bytes.extend(u64::try_from(size).unwrap().to_le_bytes());
    bytes
}

/// A compound file with the stream `Workbook`: header, table of sectors, directory, stream. A stream
/// below 4096 bytes lies in sectors of 64 bytes, which have a table of their own.
fn container(stream: &[u8]) -> Vec<u8> {
    const SMALL: usize = 64;
    let is_small = stream.len() < 4096;
    let body = filled(stream.to_vec(), SECTOR);
    let n_body = body.len() / SECTOR;
    let n_own = 1 + usize::from(is_small);
    // The table has one entry a sector: its own ones, the directory's one, the small table's, the body.
    let n_tables = (1..=109)
        .find(|n| n * SECTOR / 4 >= n + n_own + n_body)
        .unwrap();
    let first = n_tables + n_own;
    let small_table = if is_small { number(n_tables + 1) } else { END };
    let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    bytes.extend([0; 16]);
    bytes.extend([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    bytes.extend([0; 10]);
    let tables = number(n_tables);
    let n_small = u32::from(is_small);
    for value in [tables, tables, 0, 4096, small_table, n_small, END, 0] {
        bytes.extend(value.to_le_bytes());
    }
    for at in 0..109 {
        let sector = if at < n_tables { number(at) } else { FREE };
        bytes.extend(sector.to_le_bytes());
    }
    let mut table = vec![OF_TABLE; n_tables];
    table.extend(std::iter::repeat_n(END, n_own));
    table.extend(chain(first, n_body));
    table.resize(n_tables * SECTOR / 4, FREE);
    bytes.extend(table.iter().flat_map(|value| value.to_le_bytes()));
    let start = number(first);
    if is_small {
        bytes.extend(entry("Root Entry", 5, 1, start, body.len()));
        bytes.extend(entry("Workbook", 2, FREE, 0, stream.len()));
    } else {
        bytes.extend(entry("Root Entry", 5, 1, END, 0));
        bytes.extend(entry("Workbook", 2, FREE, start, stream.len()));
    }
    for _ in 0..2 {
        bytes.extend(entry("", 0, FREE, 0, 0));
    }
    if is_small {
        let mut table: Vec<u32> = chain(0, stream.len().div_ceil(SMALL)).collect();
        table.resize(SECTOR / 4, FREE);
        bytes.extend(table.iter().flat_map(|value| value.to_le_bytes()));
    }
    bytes.extend(body);
    bytes
}

/// Writes the files of the cases of this family.
pub(super) fn write(write: &Write<'_>) {
    linkedin(write);
    pinterest(write);
    x(write);
}

/// The header of visitors: 25 columns.
pub(super) fn visitor_header() -> Vec<String> {
    let mut header = row(&["Date"]);
    for page in ["Overview", "Life", "Jobs", "Total"] {
        for what in ["page views", "unique visitors"] {
            for device in ["desktop", "mobile", "total"] {
                header.push(format!("{page} {what} ({device})"));
            }
        }
    }
    header
}

/// A day of visitors: views and people on desktop and on mobile, all in Overview.
pub(super) fn visitor_day(date: &str, views: [u32; 2], people: [u32; 2]) -> Vec<String> {
    let mut cells = row(&[date]);
    for at in 0..4 {
        let counts = at == 0 || at == 3;
        for [desktop, mobile] in [views, people] {
            for number in [desktop, mobile, desktop + mobile] {
                cells.push(format!("={}", if counts { number } else { 0 }));
            }
        }
    }
    cells
}

/// The header of numbers a day of content.
pub(super) fn metrics_header() -> Vec<String> {
    row(&[
        "Date",
        "Impressions (organic)",
        "Impressions (sponsored)",
        "Impressions (total)",
        "Unique impressions (organic)",
        "Clicks (organic)",
        "Clicks (sponsored)",
        "Clicks (total)",
        "Reactions (organic)",
        "Reactions (sponsored)",
        "Reactions (total)",
        "Comments (organic)",
        "Comments (sponsored)",
        "Comments (total)",
        "Reposts (organic)",
        "Reposts (sponsored)",
        "Reposts (total)",
        "Engagement rate (organic)",
        "Engagement rate (sponsored)",
        "Engagement rate (total)",
    ])
}

/// A day of content, all of it organic: impressions, clicks, reactions, comments, reposts.
pub(super) fn metrics_day(date: &str, numbers: [i32; 5]) -> Vec<String> {
    let [impressions, clicks, reactions, comments, reposts] = numbers;
    let mut cells = row(&[date]);
    for (at, number) in [impressions, clicks, reactions, comments, reposts]
        .into_iter()
        .enumerate()
    {
        cells.extend([format!("={number}"), "=0".to_owned(), format!("={number}")]);
        if at == 0 {
            cells.push(format!("={}", impressions * 7 / 10));
        }
    }
    let engaged = f64::from(clicks + reactions + comments + reposts);
    let rate = (engaged / f64::from(impressions.max(1)) * 1e4).round() / 1e4;
    cells.extend([format!("={rate}"), "=0".to_owned(), format!("={rate}")]);
    cells
}

/// The header of posts.
pub(super) fn posts_header() -> Vec<String> {
    row(&[
        "Post title",
        "Post link",
        "Post type",
        "Campaign name",
        "Posted by",
        "Created date",
        "Campaign start date",
        "Campaign end date",
        "Audience",
        "Impressions",
        "Views (Excluding offsite video views)",
        "Offsite Views",
        "Clicks",
        "Click through rate (CTR)",
        "Likes",
        "Comments",
        "Reposts",
        "Follows",
        "Engagement rate",
        "Content Type",
    ])
}

/// A post: number, day, content type; impressions, clicks, likes, comments, reposts, follows.
pub(super) fn post_row(number: u64, date: &str, form: &str, numbers: [u32; 6]) -> Vec<String> {
    let [impressions, clicks, likes, comments, reposts, follows] = numbers;
    let link = format!("https://www.linkedin.com/feed/update/urn:li:activity:{number}/");
    let count = |number: u32| format!("={number}");
    let views = if form == "Video" { impressions / 3 } else { 0 };
    let mut cells = row(&[
        "New soles",
        &link,
        "Organic",
        "",
        "Noa Invented",
        date,
        "",
        "",
    ]);
    cells.push("All followers".to_owned());
    cells.extend([
        count(impressions),
        count(views),
        count(0),
        count(clicks),
        "=0.03".to_owned(),
        count(likes),
        count(comments),
        count(reposts),
        count(follows),
        "=0.06".to_owned(),
        form.to_owned(),
    ]);
    cells
}

fn linkedin(write: &Write<'_>) {
    let pairs = |head: &str, value: &str, rows: &[(&str, u32)]| -> Vec<Vec<String>> {
        let mut sheet = vec![row(&[head, value])];
        sheet.extend(
            rows.iter()
                .map(|(label, number)| vec![(*label).to_owned(), format!("={number}")]),
        );
        sheet
    };
    // 1792488600000 ms after 1970 is 2026-10-20T09:30:00Z.
    write(
        "linkedin-visitors/trail-lab_visitors_1792488600000.xlsx",
        &xlsx(
            &[
                (
                    "Visitor metrics",
                    vec![
                        visitor_header(),
                        visitor_day("10/17/2026", [9, 5], [6, 4]),
                        visitor_day("10/18/2026", [2, 1], [2, 1]),
                    ],
                ),
                (
                    "Location",
                    pairs(
                        "Location",
                        "Total views",
                        &[
                            ("Greater Porto Area, Portugal", 8),
                            ("Greater Boston", 2),
                            ("Greater Lisbon Area, Portugal", 4),
                        ],
                    ),
                ),
                (
                    "Seniority",
                    pairs("Seniority", "Total views", &[("Entry", 11), ("VP", 3)]),
                ),
            ],
            None,
        ),
    );
    let sentence = row(&["Engagement metrics of the days from October 1 to October 31, 2026"]);
    let content = [
        (
            "Metrics",
            vec![
                sentence.clone(),
                metrics_header(),
                metrics_day("10/13/2026", [812, 31, 25, 4, 3]),
                // A like and a repost were taken back.
                metrics_day("10/14/2026", [96, 2, -1, 0, -1]),
            ],
        ),
        (
            "All posts",
            vec![
                sentence,
                posts_header(),
                post_row(
                    7_254_000_000_000_000_001,
                    "10/13/2026",
                    "Video",
                    [812, 31, 25, 4, 3, 2],
                ),
                post_row(
                    7_254_000_000_000_000_002,
                    "10/14/2026",
                    "Image",
                    [88, 1, 3, 0, 0, 0],
                ),
            ],
        ),
    ];
    write(
        "linkedin-content/trail-lab_content_1792488600000.xlsx",
        &xlsx(&content, None),
    );
    let mut localised = content;
    for (_, rows) in &mut localised {
        rows[0] = row(&["Métricas de los días entre el 1 y el 31 de octubre"]);
        rows[1] = (1..=20).map(|number| format!("Columna {number}")).collect();
    }
    localised[0].0 = "Métricas";
    localised[1].0 = "Todas las publicaciones";
    write(
        "linkedin-content-localised/trail-lab_content_1792488600000.xlsx",
        &xlsx(&localised, None),
    );
    let pages = vec![
        row(&["10/1/2026", "10/31/2026"]),
        row(&[
            "Page",
            "Total Followers",
            "New Followers",
            "Total post engagements",
            "Total posts",
        ]),
        row(&["Peak Shoes, Inc.", "=1200", "=40", "=70", "=12"]),
        row(&["Trail Lab", "=640", "=31", "=88", "=9"]),
    ];
    // The sheet says that it is one cell wide, as the real one does.
    write(
        "linkedin-competitors/Trail Lab_competitor_analytics_1793606400000.xlsx",
        &xlsx(&[("COMPETITORS", pages.clone())], Some("A1")),
    );
    write(
        "linkedin-competitors-without-own/competitors.xlsx",
        &xlsx(&[("COMPETITORS", pages)], Some("A1")),
    );
    write(
        "linkedin-personal/AggregateAnalytics_2026-10-01_2026-10-31.xlsx",
        &xlsx(&personal(), None),
    );
    // The old format, as LinkedIn writes it. The second day is a number: 46297 is 2026-10-02, since
    // 46023 is 2026-01-01 and 274 days are over by then.
    let counts = |head: &str, rows: &[(&str, u32)]| pairs(head, "Total followers", rows);
    write(
        "linkedin-followers-in-the-old-format/trail-lab_followers_1792488600000.xls",
        &xls(&[
            (
                "New followers",
                vec![
                    row(&[
                        "Date",
                        "Sponsored followers",
                        "Organic followers",
                        "Total followers",
                    ]),
                    row(&["10/01/2026", "=1", "=2", "=3"]),
                    row(&["=46297", "=0", "=4", "=4"]),
                ],
            ),
            (
                "Location",
                counts("Location", &[("Hong Kong SAR, China", 2), ("Vigo Area", 9)]),
            ),
            ("Job function", counts("Job function", &[("Sales", 7)])),
            ("Seniority", counts("Seniority", &[("Entry", 8)])),
            ("Industry", counts("Industry", &[("Retail", 5)])),
            ("Company size", counts("Company size", &[("2-10", 6)])),
        ]),
    );
}

/// The workbook of a member.
pub(super) fn personal() -> Vec<Sheet> {
    let link =
        |number: u64| format!("https://www.linkedin.com/feed/update/urn:li:activity:{number}");
    let (first, second) = (
        link(7_254_100_000_000_000_001),
        link(7_254_100_000_000_000_002),
    );
    vec![
        (
            "DISCOVERY",
            vec![
                row(&["Overall Performance", "10/1/2026 - 10/31/2026"]),
                row(&["Impressions", "4500"]),
                row(&["Members reached", "2100"]),
            ],
        ),
        (
            "ENGAGEMENT",
            vec![
                row(&["Date", "Impressions", "Engagements"]),
                row(&["10/28/2026", "1900", "42"]),
                row(&["10/29/2026", "2600", "27"]),
            ],
        ),
        (
            "TOP POSTS",
            vec![
                row(&["Maximum of 50 posts available to include in this list"]),
                vec![],
                row(&[
                    "Post URL",
                    "Post publish date",
                    "Engagements",
                    "",
                    "Post URL",
                    "Post publish date",
                    "Impressions",
                ]),
                row(&[
                    &first,
                    "10/28/2026",
                    "50",
                    "",
                    &second,
                    "10/20/2026",
                    "3000",
                ]),
                row(&[
                    &second,
                    "10/20/2026",
                    "19",
                    "",
                    &first,
                    "10/28/2026",
                    "1500",
                ]),
            ],
        ),
        (
            "FOLLOWERS",
            vec![
                row(&["Total followers on 10/31/2026:", "812"]),
                vec![],
                row(&["Date", "New followers"]),
                row(&["10/28/2026", "4"]),
                row(&["10/29/2026", "0"]),
            ],
        ),
        (
            "DEMOGRAPHICS",
            vec![
                row(&["Top Demographics", "Value", "Percentage"]),
                row(&["Job titles", "Founder", "6%"]),
                row(&["Locations", "Greater Vigo Area", "17%"]),
                row(&["Industries", "Retail", "9%"]),
                row(&["Seniority", "Senior", "31%"]),
                row(&["Seniority", "Unpaid", "< 1%"]),
                row(&["Company size", "11-50 employees", "20%"]),
            ],
        ),
    ]
}

/// The header of interests, in which two names stand twice.
pub(super) const INTERESTS: &str = "Interests\nCategory,Bulk Sheet Category,Percent of audience,Affinity,Interest,Bulk Sheet Interests,Percent of audience,Affinity\n";

/// One line of interests.
pub(super) fn interest(category: (&str, f64, f64), interest: (&str, f64, f64)) -> String {
    let bulk = |name: &str| {
        let number: u64 = name.bytes().map(u64::from).sum();
        format!("\"{{'name': '{name}', 'id': '{number}'}}\"")
    };
    let side = |(name, share, affinity): (&str, f64, f64)| {
        format!("{name},{},{share:?},{affinity:?}", bulk(name))
    };
    format!("{},{}\n", side(category), side(interest))
}

fn pinterest(write: &Write<'_>) {
    let view = |audience: &str| {
        format!(
            "Audience View,Date,Aggregation,Audience Size\n{audience},2026-10-31,Monthly,10000\n\n"
        )
    };
    let fashion = ("Women's Fashion", 0.41, 1.2);
    let lines = [
        interest(("Home Decor", 0.67, 1.0), ("Room Decor", 0.58, 1.04)),
        interest(("Home Decor", 0.67, 1.0), ("Lighting", 0.21, 2.5)),
        interest(fashion, ("Shoes", 0.33, 3.1)),
        interest(("Men's Fashion", 0.2, 0.9), ("Shoes", 0.14, 2.2)),
    ]
    .concat();
    // Ages: 0.311 + 0.242 + 0.151 + 0.06 + 0.052 + 0.07 + 0.05 = 0.936.
    let tables = "Countries,Percent of audience\nDeutschland,0.776\nÖsterreich,0.081\nOther,0.143\n\nMetros,Percent of audience\n\"Washington, DC\",0.02\nBerlin,0.11\n\nGender,Percent of audience\nFemale,0.781\nMale,0.188\nUnspecified,0.031\n\nDevice,Percent of audience\niPhone,0.61\nWeb,0.55\n\nAge,Percent of audience\n18-24,0.311\n25-34,0.242\n35-44,0.151\n45-49,0.06\n50-54,0.052\n55-64,0.07\n65+,0.05\n";
    write(
        "pinterest-engaged-audience/audience-insights-engaged-audience-2026-10-31.csv",
        &super::utf8_bom(&format!(
            "{}{INTERESTS}{lines}\n{tables}",
            view("Your engaged audience")
        )),
    );
    write(
        "pinterest-without-blank-lines/audience-insights-total-audience-2026-10-31.csv",
        b"Audience View,Date,Aggregation,Audience Size\nYour total audience,2026-10-31,Monthly,10000\nCountries\nCountry,Percent of audience\nSpain,0.63\nPortugal,0.13\nGenders,Percent of audience\nFemale,0.78\nMale,0.22\nAges,Percent of audience\n18-24,0.6\n25-34,0.4\n",
    );
    write(
        "pinterest-whose-audience-unknown/insights.csv",
        format!(
            "{}Gender,Percent of audience\nFemale,0.78\nMale,0.22\n",
            view("All of Pinterest")
        )
        .as_bytes(),
    );
    write(
        "damage-pinterest-percentages/audience-insights-total-audience-2026-10-31.csv",
        format!(
            "{}Gender,Percent of audience\nFemale,78.1\nMale,21.9\n\nDevice,Percent of audience\nWeb,0.55\n\n{INTERESTS}{}{}",
            view("Your total audience"),
            interest(fashion, ("Shoes", 2.5, 0.33)),
            interest(fashion, ("Boots", 0.1, 1.9))
        )
        .as_bytes(),
    );
    write(
        "pinterest-overview/Pinterest Analytics overview 20261001-20261031.csv",
        b"Analytics overview\nClaimed accounts,All Pins\nCurated content,Not included\n2026-10-01 - 2026-10-31\n\nDate,Impressions\n2026-10-01,512\n2026-10-02,488\n\nTop Boards by impressions\nBoard,Impressions,Engagements,Pin clicks,Outbound clicks,Saves\nhttps://www.pinterest.com/trail-lab/soles/,410,33,20,4,9\n\nTop Pins by impressions\nPin,Content type,Source,Format,Impressions\nhttps://www.pinterest.com/pin/917397386554000001/,Organic,Your Pins,Video,301\nhttps://www.pinterest.com/pin/917397386554000002/,Organic,Your Pins,Standard,109\n",
    );
}

/// The header of posts on X.
pub(super) const X_POSTS: &str = "Post id,Date,Post text,Link,Impressions,Likes,Engagements,Bookmarks,Share,New follows,Replies,Reposts,Profile visits,Detail expands,Url clicks,Hashtag clicks,Permalink clicks\r\n";

fn x(write: &Write<'_>) {
    write(
        "x-posts/account_analytics_content_2026-10-01_2026-10-31.csv",
        format!(
            "{X_POSTS}1841000000000000001,Thu Oct 1 2026,\"New soles,\nin two colors\",https://x.com/trail_lab/status/1841000000000000001,4120,80,160,12,9,3,6,20,25,40,31,2,1\r\n1841000000000000002,Fri Oct 2 2026,Mud,https://x.com/trail_lab/status/1841000000000000002,9,0,1,0,0,0,0,0,0,0,0,0,0\r\n"
        )
        .as_bytes(),
    );
    let english = [
        "impressions",
        "engagements",
        "engagement rate",
        "retweets",
        "replies",
        "likes",
        "user profile clicks",
        "url clicks",
        "hashtag clicks",
        "detail expands",
        "permalink clicks",
        "app opens",
        "app installs",
        "follows",
        "email tweet",
        "dial phone",
        "media views",
        "media engagements",
    ];
    let header = |first: &[&str], names: &[&str], promoted: &str| {
        let paid = names.iter().map(|name| format!("{promoted} {name}"));
        let own = first.iter().chain(names).map(|name| (*name).to_owned());
        let all: Vec<String> = own.chain(paid).collect();
        format!("{}\n", super::quoted(&all))
    };
    let line = |first: &[&str], numbers: [u32; 6]| {
        let [impressions, engagements, retweets, replies, likes, links] = numbers;
        let mut all = row(first);
        let rate = f64::from(engagements) / f64::from(impressions);
        all.extend([
            format!("{impressions}.0"),
            format!("{engagements}.0"),
            rate.to_string(),
            format!("{retweets}.0"),
            format!("{replies}.0"),
            format!("{likes}.0"),
            "1.0".to_owned(),
            format!("{links}.0"),
        ]);
        all.extend(row(&["0", "6", "0", "0", "0", "1", "0", "0", "3", "3"]));
        all.extend(row(&["-"; 18]));
        format!("{}\n", super::quoted(&all))
    };
    write(
        "x-tweets-by-day/daily_tweet_activity_metrics_trail_lab_20210401_20210403_en.csv",
        [
            header(&["Date", "Tweets published"], &english, "promoted"),
            line(&["2021-04-01", "3"], [825, 27, 4, 2, 9, 5]),
            line(&["2021-04-02", "0"], [75, 3, 0, 0, 1, 1]),
        ]
        .concat()
        .as_bytes(),
    );
    let mut portuguese = ["coluna"; 18];
    portuguese[0] = "impressões";
    let tweet = |number: &str, time: &str| {
        let link = format!("https://twitter.com/trail_lab/status/{number}");
        line(&[number, &link, "Texto", time], [825, 27, 4, 2, 9, 5])
    };
    write(
        "x-tweets-portuguese/tweet_activity_metrics_trail_lab_20210401_20210501_pt.csv",
        [
            header(
                &[
                    "id do Tweet",
                    "Link permanente do Tweet",
                    "Texto do Tweet",
                    "tempo",
                ],
                &portuguese,
                "promovido",
            ),
            tweet("1388070000000000001", "2021-04-30 09:32 +0000"),
            tweet("1387700000000000002", "2021-04-29 17:05 +0000"),
        ]
        .concat()
        .as_bytes(),
    );
}
