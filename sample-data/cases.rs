//! Makes the files of `sample-data/cases`: one small export a folder, each with one thing that real
//! exports do. Layouts are those of real files; names and numbers are invented.
//!
//! What must come out of a folder stands in its `expect.toml`, which is written by hand.

#![expect(clippy::too_many_lines, reason = "files are long, and read best whole")]

use std::path::Path;

use super::{put, utf8_bom, utf16, workbook, zip};

/// Layout A without titles of places in view: age and gender sum to 57.7 + 42.3.
const LAYOUT_A: &str = r#"sep=,
"Age & gender"
"","Women","Men"
"18-24","12.4","8.1"
"25-34","21.7","15.3"
"35-44","11.2","9.6"
"45-54","6.4","5.1"
"55-64","3.8","2.9"
"65+","2.2","1.3"

"Top countries"
"Spain","Portugal","France","Italy","Mexico"
"61.2","14.8","6.2","4.1","3.6"

"Top cities"
"Vigo, Spain","Porto, Portugal","Lugo, Spain","Sydney, NSW, Australia","Jeju City"
"12.1","10.8","5.2","1.1","0.7"

"#;

/// Layout B: 56.3 + 43.7.
const LAYOUT_B: &str = r#"sep=,
"Instagram followers"
"IG_ACCOUNT,FOLLOW,UNIQUE_USERS"
"2480"

"Instagram followers by gender and age"
"Age","Women","Men"
"18-24","19.3%","14.1%"
"25-34","17.2%","13.6%"
"35-44","9.8%","8.4%"
"45-54","5.1%","4.2%"
"55-64","3.3%","2.4%"
"65+","1.6%","1%"

"Instagram followers by top cities"
"Top cities","Value"
"Vigo, Spain","14.6%"
"Porto, Portugal","9.3%"
"New York, NY","0.6%"

"Instagram followers by top countries"
"Top countries","Value"
"Spain","58.4%"
"Portugal","27.9%"
"France","4.2%"
"United States","1.8%"

"#;

const TIKTOK_GENDER: &str =
    "\"Gender\",\"Distribution\"\n\"Female\",\"0.57\"\n\"Male\",\"0.41\"\n\"Other\",\"0.02\"";

const TIKTOK_TERRITORIES: &str = r#""Top territories","Distribution"
"ES","0.412"
"PT","0.187"
"MX","0.081"
"FR","0.064"
"IT","0.043"
"BR","0.031"
"CO","0.022"
"AR","0.018"
"DE","0.015"
"US","0.012"
"Others","0.115""#;

const YOUTUBE_AGE: &str = "Viewer age,Views (%),Average view duration,Average percentage viewed (%),Watch time (hours) (%)
13–17 years,0.84,0:02:11,31.4,0.52
18–24 years,31.16,0:03:02,38.12,27.9
25–34 years,34.5,0:03:40,41.7,35.61
35–44 years,18.2,0:04:05,44.03,20.17
45–54 years,9.1,0:04:21,45.5,9.8
55–64 years,4.3,0:04:18,46.2,4.1
65+ years,1.9,0:04:33,44.9,1.9
";

const YOUTUBE_GENDER: &str = "Viewer gender,Views (%),Average view duration,Average percentage viewed (%),Watch time (hours) (%)
Female,41.2,0:03:11,40.2,38.7
Male,57.95,0:03:29,42.6,60.4
User-specified,0.85,0:03:01,37.9,0.9
";

/// Writes the files of every case below `sample-data/cases`.
pub(crate) fn write(sample_data: &Path) {
    let cases = sample_data.join("cases");
    let write = |name: &str, bytes: &[u8]| put(&cases.join(name), bytes);
    meta_audience(&write);
    meta_others(&write);
    tiktok(&write);
    youtube(&write);
    linkedin(&write);
    generic(&write);
    attribution(&write);
    damaged_files(&write);
    damaged_tables(&write);
    super::cases_pages::write(&write);
    super::cases_ads::write(&write);
    super::cases_care::write(&write);
    super::cases_analytics::write(&write);
    super::cases_meta::write(&write);
    super::cases_shop::write(&write);
    super::cases_video::write(&write);
}

/// Writes a file below `sample-data/cases`.
pub(super) type Write<'a> = dyn Fn(&str, &[u8]) + 'a;

pub(super) fn windows_1252(text: &str) -> Vec<u8> {
    text.chars()
        .map(|sign| u8::try_from(u32::from(sign)).unwrap())
        .collect()
}

/// Cyrillic letters from А to я stand there in the order of Unicode.
fn windows_1251(text: &str) -> Vec<u8> {
    text.chars()
        .map(|sign| match u32::from(sign) {
            code @ 0x410..=0x44f => u8::try_from(code - 0x410 + 0xc0).unwrap(),
            code => u8::try_from(code).unwrap(),
        })
        .collect()
}

fn meta_audience(write: &Write<'_>) {
    write("meta-a-english/Audience.csv", &utf16(LAYOUT_A));
    write(
        "meta-a-british/Audience.csv",
        &utf16(
            r#"sep=,
"Top towns/cities"
"Leith, United Kingdom","Bath, United Kingdom","Galway, Ireland"
"9.4","6.3","2.1"

"Age & gender"
"","Men","Women"
"18-24","14.9","18.2"
"25-34","16","20.1"
"35-44","8.3","9.7"
"45-54","3.1","4.4"
"55-64","1.6","2"
"65+","0.7","1"

"Top countries"
"United Kingdom","Ireland","Türkiye","Côte d’Ivoire"
"71.5","8.8","1.2","0.4"

"#,
        ),
    );
    write(
        "meta-a-portuguese/Público.csv",
        &utf16(
            r#"sep=,
"Principais cidades"
"Recife, PE","Olinda, PE","Niterói","Lisboa, Portugal"
"31.2","6.4","2.9","1.3"

"Faixa etária e gênero"
"","Mulheres","Homens"
"18-24","12.4","8.1"
"25-34","21.7","15.3"
"35-44","11.2","9.6"
"45-54","6.4","5.1"
"55-64","3.8","2.9"
"65+","2.2","1.3"

"Principais países"
"Brasil","Portugal","Estados Unidos","Espanha"
"84.6","3.1","1.9","0.8"

"#,
        ),
    );
    write(
        "meta-a-swedish/Målgrupp.csv",
        &utf16(
            r#"sep=,
"Ålder och kön"
"","Kvinnor","Män"
"18-24","22.5","10.5"
"25-34","18.5","14.5"
"35-44","9.5","8.5"
"45-54","5","4"
"55-64","3","2"
"65+","1.2","0.8"

"Populäraste länderna"
"Sverige","Norge","Finland","Danmark","Tyskland"
"68.3","9.1","5.4","4.7","2.2"

"Populäraste städerna"
"Göteborg, Sverige","Malmö, Sverige","Bergen, Norge"
"17.7","8.6","2.3"

"#,
        ),
    );
    write(
        "meta-a-unknown-words/Auditorija.csv",
        &utf16(
            r#"sep=,
"Vecums un dzimums"
"","Sievietes","Vīrieši"
"18-24","22.5","10.5"
"25-34","18.5","14.5"
"35-44","9.5","8.5"
"45-54","5","4"
"55-64","3","2"
"65+","1.2","0.8"

"Populārākās valstis"
"Latvija","Igaunija","Lietuva","Vācija"
"74.1","6.2","5.9","1.4"

"Populārākās pilsētas"
"Rīga, Latvija","Liepāja, Latvija","Tartu, Igaunija"
"33.3","6.1","1.7"

"#,
        ),
    );
    write(
        "meta-a-with-follows/Audience.csv",
        &utf16(&format!(
            "{LAYOUT_A}\"Follows\"\n\"Date\",\"Primary\"\n\"2026-10-01T00:00:00\",\"3\"\n\"2026-10-02T00:00:00\",\"0\"\n\"2026-10-26T01:00:00\",\"5\"\n\n"
        )),
    );
    write("meta-b-english/Audience.csv", &utf16(LAYOUT_B));
    write(
        "meta-b-portuguese/Público.csv",
        &utf16(
            r#"sep=,
"Seguidores do Instagram"
"IG_ACCOUNT,FOLLOW,UNIQUE_USERS"
"1980"

"Seguidores do Instagram por gênero e idade"
"Idade","Mulheres","Homens"
"18-24","21,4%","11,9%"
"25-34","18,7%","14,2%"
"35-44","12,3%","7,1%"
"45-54","5,2%","3,4%"
"55-64","2,4%","1,6%"
"65+","1,1%","0,7%"

"Seguidores do Instagram pelas principais cidades"
"Principais cidades","Valor"
"Recife, PE","41,6%"
"Olinda, PE","8,2%"
"Lisboa, Portugal","1,3%"

"Seguidores do Instagram pelos principais países"
"Principais países","Valor"
"Brasil","91,2%"
"Portugal","3,4%"
"Estados Unidos","0,9%"

"#,
        ),
    );
    write(
        "meta-c-two-networks/Audience.csv",
        &utf16(
            r#"sep=,
"Facebook followers"
"FB_PAGE,FOLLOW,UNIQUE_USERS"
"5120"

"Instagram followers"
"IG_ACCOUNT,FOLLOW,UNIQUE_USERS"
"3340"

"Facebook followers by gender and age"
"Age","Women","Men"
"18-24","5.5%","4.5%"
"25-34","12.5%","9.5%"
"35-44","16.5%","12.5%"
"45-54","11.5%","8.5%"
"55-64","7.2%","5.3%"
"65+","3.8%","2.7%"

"Instagram followers by gender and age"
"Age","Women","Men"
"18-24","24.1%","17.9%"
"25-34","18.2%","13.8%"
"35-44","8.6%","6.4%"
"45-54","4.1%","2.9%"
"55-64","1.6%","1.1%"
"65+","0.8%","0.5%"

"Facebook followers by top cities"
"Top cities","Value"
"Vigo, Spain","21.3%"
"Lugo, Spain","6.4%"

"Instagram followers by top cities"
"Top cities","Value"
"Vigo, Spain","15.2%"
"Porto, Portugal","7.7%"

"Facebook followers by top countries"
"Top countries","Value"
"Spain","88.1%"
"Portugal","5.2%"

"Instagram followers by top countries"
"Top countries","Value"
"Spain","63.9%"
"Portugal","21.4%"

"#,
        ),
    );
    write(
        "meta-c-title-without-rows/Audience.csv",
        &utf16(
            r#"sep=,
"Facebook followers"
"FB_PAGE,FOLLOW,UNIQUE_USERS"
"0"

"Instagram followers"
"IG_ACCOUNT,FOLLOW,UNIQUE_USERS"
"410"

"Facebook followers by gender and age"
"Instagram followers by gender and age"
"Age","Women","Men"
"18-24","24.1%","17.9%"
"25-34","18.2%","13.8%"
"35-44","8.6%","6.4%"
"45-54","4.1%","2.9%"
"55-64","1.6%","1.1%"
"65+","0.8%","0.5%"

"Facebook followers by top cities"
"Instagram followers by top cities"
"Top cities","Value"
"Vigo, Spain","50.6%"
"Lugo, Spain","15.1%"

"Facebook followers by top countries"
"Instagram followers by top countries"
"Top countries","Value"
"Spain","75.7%"
"Portugal","2.9%"

"#,
        ),
    );
    let tabs = r"sep=
Facebook followers
FB_PAGE|FOLLOW|UNIQUE_USERS
5120

Instagram followers
IG_ACCOUNT|FOLLOW|UNIQUE_USERS
3340

Facebook followers by gender and age
Age|Women|Men
18-24|5.5%|4.5%
25-34|12.5%|9.5%
35-44|16.5%|12.5%
45-54|11.5%|8.5%
55-64|7.2%|5.3%
65+|3.8%|2.7%

Instagram followers by gender and age
Age|Women|Men
18-24|24.1%|17.9%
25-34|18.2%|13.8%
35-44|8.6%|6.4%
45-54|4.1%|2.9%
55-64|1.6%|1.1%
65+|0.8%|0.5%

Facebook followers by top cities
Top cities|Value
Vigo| Spain|21.3%
Lugo| Lugo Province| Spain|6.4%

Instagram followers by top countries
Top countries|Value
Spain|63.9%
Portugal|21.4%
";
    // Excel pads every row to the widest one, four columns here.
    let mut resaved = String::new();
    for line in tabs.lines() {
        let missing = 3 - line.matches('|').count();
        resaved.push_str(&line.replace('|', "\t"));
        resaved.push_str(&"\t".repeat(missing));
        resaved.push_str("\r\n");
    }
    write("meta-c-excel-unicode-text/Audience.csv", &utf16(&resaved));
    write(
        "meta-a-excel-semicolons/Público.csv",
        &windows_1252(
            &"Faixa etária e gênero;;\n;Mulheres;Homens\n18-24;12.4;8.1\n25-34;21.7;15.3\n35-44;11.2;9.6\n45-54;6.4;5.1\n55-64;3.8;2.9\n65+;2.2;1.3\n;;\nPrincipais países;;\nBrasil;Portugal;Espanha\n84.6;3.1;1.9\n;;\nPrincipais cidades;;\nRecife, PE;Maceió, AL;João Pessoa, PB\n31.2;6.4;5.8\n".replace('\n', "\r\n"),
        ),
    );
}

fn meta_others(write: &Write<'_>) {
    write(
        "meta-potential-audience/Potential audience.csv",
        &utf16(LAYOUT_A),
    );
    write(
        "meta-results/Follows.csv",
        &utf16(
            "sep=,\n\"Instagram follows\"\n\"Date\",\"Primary\"\n\"2026-10-01T00:00:00\",\"3\"\n\"2026-10-02T00:00:00\",\"1\"\n\"2026-10-26T01:00:00\",\"7\"\n\n",
        ),
    );
    write(
        "meta-results-stacked/New likes and follows.csv",
        &utf16(
            "sep=,\n\"Facebook Page new likes\"\n\"Date\",\"New Facebook Page likes\"\n\"2023-03-01T00:00:00\",\"2\"\n\"2023-03-02T00:00:00\",\"0\"\n\n\"New Instagram followers\"\n\"Date\",\"New Instagram followers\"\n\"2023-03-01T00:00:00\",\"4\"\n\"2023-03-02T00:00:00\",\"6\"\n\n",
        ),
    );
    write(
        "meta-content/Oct-01-2026_Oct-31-2026_1234567890.csv",
        &utf8_bom(
            "\"Post ID\",\"Account ID\",\"Account username\",\"Account name\",Description,\"Duration (sec)\",\"Publish time\",Permalink,\"Post type\",\"Data comment\",Date,Views,Reach,Likes,Shares,Follows,Comments,Saves
101,900,trail.lab,\"Trail Lab\",\"New soles.

Which color, 1 or 2?
#trail\",0,\"10/05/2026 08:46\",https://example.org/p/101,\"IG carousel\",,Lifetime,812,640,51,2,1,9,4
102,900,trail.lab,\"Trail Lab\",\"Said \"\"fast\"\",
meant slow\",31,\"10/09/2026 17:02\",https://example.org/p/102,\"IG reel\",,Lifetime,1904,1711,88,6,3,2,12
",
        ),
    );
    write(
        "meta-content-formats/Top content formats.csv",
        &utf16(
            "sep=,\n\"Top content formats\"\n\"Photo\",\"Reel\",\"Link\"\n\"41\",\"12\",\"3\"\n\n",
        ),
    );
}

fn tiktok(write: &Write<'_>) {
    write("tiktok-gender/FollowerGender.csv", &utf8_bom(TIKTOK_GENDER));
    write(
        "tiktok-territories/FollowerTopTerritories.csv",
        &utf8_bom(TIKTOK_TERRITORIES),
    );
    write(
        "tiktok-header-only/FollowerGender.csv",
        &utf8_bom("\"Gender\",\"Distribution\""),
    );
    write(
        "tiktok-zip-macosx/Followers_trail.runner.zip",
        &zip(&[
            ("FollowerGender.csv", utf8_bom(TIKTOK_GENDER)),
            (
                "__MACOSX/._FollowerGender.csv",
                b"\0\x05\x16\x07\0\x02\0\0Mac OS X".to_vec(),
            ),
            (
                "FollowerHistory.csv",
                utf8_bom(
                    "\"Date\",\"Followers\",\"Difference in followers from previous day\"\n\"30 octobre\",\"812\",\"undefined\"\n\"31 octobre\",\"815\",\"3\"",
                ),
            ),
            (".DS_Store", b"\0\0\0\x01Bud1".to_vec()),
        ]),
    );
    write(
        "tiktok-float-noise/FollowerGender.csv",
        &utf8_bom(
            "\"Gender\",\"Distribution\"\n\"Male\",\"0.8099999999999999\"\n\"Female\",\"0.19\"\n\"Other\",\"0\"",
        ),
    );
    write(
        "tiktok-percent-signs/FollowerGender.csv",
        &utf8_bom(
            "\"Gender\",\"Distribution\"\n\"Female\",\"61%\"\n\"Male\",\"38%\"\n\"Other\",\"1%\"",
        ),
    );
    write(
        "tiktok-business-series/Audience.csv",
        &utf8_bom(
            "Date,New followers,Total followers,Reached audience,Engaged audience\n2026/10/01,10,--,NAN,NAN\n2026/10/02,14,--,1934,88\n",
        ),
    );
}

fn youtube(write: &Write<'_>) {
    write("youtube-age/Table data.csv", YOUTUBE_AGE.as_bytes());
    write("youtube-gender/Table data.csv", YOUTUBE_GENDER.as_bytes());
    write(
        "youtube-geography/Table data.csv",
        b"Geography,Views,Watch time (hours),Average view duration\nTotal,1000,64.3021,0:03:51\nES,610,40.1182,0:03:56\nMX,240,14.9033,0:03:43\nZZ,90,5.2107,0:03:28\n",
    );
    write(
        "youtube-zip-period-in-name/Viewer age 2026-10-01_2026-10-31 Trail Lab.zip",
        &zip(&[
            ("Table data.csv", YOUTUBE_AGE.as_bytes().to_vec()),
            (
                "Chart data.csv",
                "Date,Viewer age,Views (%)\n2026-10-01,18–24 years,30.2\n2026-10-01,25–34 years,69.8\n".as_bytes().to_vec(),
            ),
            (
                "Totals.csv",
                b"Date,Views\n2026-10-01,212\n2026-10-02,187\n".to_vec(),
            ),
        ]),
    );
    write(
        "youtube-german-age/Tabellendaten.csv",
        "Zu\u{ad}schau\u{ad}er\u{ad}al\u{ad}ter,Auf\u{ad}ru\u{ad}fe (%),Wie\u{ad}der\u{ad}ga\u{ad}be\u{ad}zeit (Stun\u{ad}den) (%)\n18–24 Jah\u{ad}re,40.5,38.1\n25–34 Jah\u{ad}re,59.5,61.9\n".as_bytes(),
    );
    write(
        "youtube-german-totals/Gesamtwerte.csv",
        "Da\u{ad}tum,Auf\u{ad}ru\u{ad}fe\n2026-10-01,212\n2026-10-02,187\n".as_bytes(),
    );
    write(
        "youtube-other-month/Viewer gender 2026-09-01_2026-09-30 Trail Lab.zip",
        &zip(&[("Table data.csv", YOUTUBE_GENDER.as_bytes().to_vec())]),
    );
}

/// A sheet: its name, its header, its rows.
type Sheet<'a> = (&'a str, &'a [&'a str], &'a [(&'a str, &'a [u32])]);

fn book(sheets: &[Sheet<'_>]) -> Vec<u8> {
    let sheets: Vec<(&str, Vec<Vec<String>>)> = sheets
        .iter()
        .map(|(name, header, rows)| {
            let header = header.iter().map(|cell| (*cell).to_owned()).collect();
            let rows = rows.iter().map(|(label, numbers)| {
                std::iter::once((*label).to_owned())
                    .chain(numbers.iter().map(ToString::to_string))
                    .collect()
            });
            (*name, std::iter::once(header).chain(rows).collect())
        })
        .collect();
    workbook(&sheets)
}

fn linkedin(write: &Write<'_>) {
    let daily: &[(&str, &[u32])] = &[("10/01/2026", &[0, 2, 0, 2]), ("10/02/2026", &[0, 1, 1, 2])];
    let daily_header = [
        "Date",
        "Sponsored followers",
        "Organic followers",
        "Auto-invited followers",
        "Total followers",
    ];
    let english = |sizes: &[(&str, &[u32])]| {
        book(&[
            ("New followers", &daily_header, daily),
            (
                "Location",
                &["Location", "Total followers"],
                &[
                    ("Greater Vigo Metropolitan Area", &[171]),
                    ("Greater Porto Area, Portugal", &[48]),
                ],
            ),
            (
                "Job function",
                &["Job function", "Total followers"],
                &[("Sales", &[96]), ("Arts and Design", &[81])],
            ),
            (
                "Seniority",
                &["Seniority", "Total followers"],
                &[("Entry", &[124]), ("CXO", &[14])],
            ),
            (
                "Industry",
                &["Industry", "Total followers"],
                &[("Retail", &[142]), ("Retail Apparel & Fashion", &[21])],
            ),
            ("Company size", &["Company size", "Total followers"], sizes),
        ])
    };
    // 1792488600000 ms after 1970 is 2026-10-20T09:30:00Z.
    write(
        "linkedin-followers/trail-lab_followers_1792488600000.xlsx",
        &english(&[("1", &[12]), ("2-10", &[40]), ("10001+", &[9])]),
    );
    write(
        "linkedin-sizes-as-dates/trail-lab_followers_1792488600000.xlsx",
        &english(&[
            ("1", &[12]),
            ("2-Oct", &[40]),
            ("Nov-50", &[31]),
            ("51-200", &[22]),
        ]),
    );
    let total = "Total de seguidores";
    write(
        "linkedin-localised-sheets/trail-lab_followers_1792488600000.xlsx",
        &book(&[
            (
                "Nuevos seguidores",
                &[
                    "Fecha",
                    "Seguidores patrocinados",
                    "Seguidores orgánicos",
                    "Seguidores invitados",
                    total,
                ],
                daily,
            ),
            (
                "Ubicación",
                &["Ubicación", total],
                &[("Área metropolitana de Vigo", &[171]), ("Oporto", &[48])],
            ),
            (
                "Función laboral",
                &["Función laboral", total],
                &[("Ventas", &[96]), ("Arte y diseño", &[81])],
            ),
            (
                "Nivel",
                &["Nivel", total],
                &[("Sin experiencia", &[124]), ("Directivo", &[14])],
            ),
            (
                "Sector",
                &["Sector", total],
                &[("Comercio", &[142]), ("Moda", &[21])],
            ),
            (
                "Tamaño de la empresa",
                &["Tamaño de la empresa", total],
                &[("2-10", &[40]), ("1.001-5.000", &[17])],
            ),
        ]),
    );
}

fn generic(write: &Write<'_>) {
    write(
        "generic-several-audiences/by hand.csv",
        b"# Numbers of October 2026, typed from the apps.
audience,network,period,dimension,value,share,total
followers,threads,2026-10,gender,female,54.2%,4100
followers,threads,2026-10,gender,male,44.9%,4100
followers,threads,2026-10,gender,unknown,0.9%,4100
reached,pinterest,2026-10,gender,female,78.5%,15200
reached,pinterest,2026-10,gender,male,18.4%,15200
reached,pinterest,2026-10,gender,unknown,3.1%,15200
",
    );
    write(
        "generic-several-periods/by hand.csv",
        b"audience,network,period,dimension,value,count,total
followers,threads,2026-09,country,ES,2610,3900
followers,threads,2026-09,country,PT,640,3900
followers,threads,2026-10,country,ES,2706,4100
followers,threads,2026-10,country,PT,697,4100
",
    );
    write(
        "generic-latest-period-first/by hand.csv",
        b"audience,network,period,dimension,value,count,total
followers,threads,2026-10,country,ES,2706,4100
followers,threads,2026-10,country,PT,697,4100
followers,threads,2026-09,country,ES,2610,3900
followers,threads,2026-09,country,PT,640,3900
",
    );
    write(
        "generic-semicolons/by hand.csv",
        "Audience;Network;Period;Dimension;Value;Share;Total\r\nfollowers;threads;2026-10;country;España;66,4 %;4100\r\nfollowers;threads;2026-10;country;Portugal;17,2 %;4100\r\nfollowers;threads;2026-10;country;rest;16,4 %;4100\r\n".as_bytes(),
    );
    write(
        "generic-age-and-gender/by hand.csv",
        b"audience,network,period,dimension,value,dimension2,value2,count
customers,instagram,2026-10,age,18-24,gender,female,41
customers,instagram,2026-10,age,18-24,gender,male,22
customers,instagram,2026-10,age,25+,gender,female,65
customers,instagram,2026-10,age,25+,gender,male,31
",
    );
    write(
        "generic-share-above-one/by hand.csv",
        b"audience,network,period,dimension,value,share
followers,threads,2026-10,age,18-24,0.301
followers,threads,2026-10,age,25-34,0.42
followers,threads,2026-10,age,35+,12.5
",
    );
    write(
        "generic-overlapping-ages/by hand.csv",
        b"audience,network,period,dimension,value,share
followers,threads,2026-10,age,18-24,0.301
followers,threads,2026-10,age,20-29,0.42
",
    );
    write(
        "generic-unknown-dimension/by hand.csv",
        b"audience,network,period,dimension,value,share
followers,threads,2026-10,gendr,female,0.5
followers,threads,2026-10,age,18+,1
",
    );
}

fn attribution(write: &Write<'_>) {
    write(
        "month-and-network-by-folder/2026-10/instagram/Audience.csv",
        &utf16(LAYOUT_A),
    );
    write("network-and-month-unknown/Audience.csv", &utf16(LAYOUT_A));
    write("network-disagrees/Audience.csv", &utf16(LAYOUT_B));
    write(
        "x-without-audience/account_overview_analytics.csv",
        b"Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views\n\"Sat, Oct 31, 2026\",444,4,29,0,0,1,0,6,0,4,0,0,0\n\"Fri, Oct 30, 2026\",48,0,3,0,0,2,1,0,0,0,1,0,0",
    );
    write(
        "unknown-table/footfall.csv",
        b"Week,Footfall,Weather\n40,312,rain\n41,298,fog\n",
    );
    write(
        "same-file-twice/FollowerGender.csv",
        &utf8_bom(TIKTOK_GENDER),
    );
    write(
        "same-file-twice/FollowerGender (1).csv",
        &utf8_bom(TIKTOK_GENDER),
    );
}

fn damaged_files(write: &Write<'_>) {
    write("damage-empty-file/Audience.csv", b"");
    write("damage-only-sep-line/Reach.csv", &utf16("sep=,\n"));
    write(
        "damage-header-only/by hand.csv",
        b"audience,network,period,dimension,value,share\n",
    );
    let mut cut = utf16(LAYOUT_B);
    cut.truncate(cut.len() / 2 * 2 - 301);
    write("damage-truncated-utf16/Audience.csv", &cut);
    write(
        "damage-utf16-without-bom/Audience.csv",
        &utf16(LAYOUT_B)[2..],
    );
    write(
        "damage-windows-1252/by hand.csv",
        &windows_1252(
            "audience,network,period,dimension,value,count\nvisitors,facebook,2026-10,city,Málaga,120\nvisitors,facebook,2026-10,city,Cádiz,80\nvisitors,facebook,2026-10,city,Logroño,31\n",
        ),
    );
    write(
        "damage-pdf-named-csv/Audience.csv",
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
    );
    write(
        "damage-json/audience_insights.json",
        b"{\"organic_insights_audience\": [{\"string_map_data\": {\"Followers\": {\"value\": \"1,376\"}}}]}\n",
    );
    let gender = || ("FollowerGender.csv", utf8_bom(TIKTOK_GENDER));
    let territories = || ("FollowerTopTerritories.csv", utf8_bom(TIKTOK_TERRITORIES));
    write(
        "damage-zip-in-zip/downloads.zip",
        &zip(&[(
            "Followers_trail.runner.zip",
            zip(&[gender(), territories()]),
        )]),
    );
    let mut corrupt = zip(&[gender(), territories()]);
    // Past the first member's header of 30 bytes and its name, in the midst of its packed bytes.
    let packed = 30 + gender().0.len();
    for byte in &mut corrupt[packed + 20..packed + 28] {
        *byte ^= 0x55;
    }
    write(
        "damage-zip-corrupt-member/Followers_trail.runner.zip",
        &corrupt,
    );
    let mut locked = zip(&[gender(), territories()]);
    // The flag of encryption: bit 0, at 6 in a member's own header and at 8 in the directory's.
    locked[6] |= 1;
    let directory = locked
        .windows(4)
        .position(|bytes| bytes == b"PK\x01\x02")
        .unwrap();
    locked[directory + 8] |= 1;
    write(
        "damage-zip-encrypted-member/Followers_trail.runner.zip",
        &locked,
    );
}

fn damaged_tables(write: &Write<'_>) {
    let layout_b = |from: &str, to: &str| {
        assert!(LAYOUT_B.contains(from));
        utf16(&LAYOUT_B.replace(from, to))
    };
    write(
        "damage-titles-glued/Audience.csv",
        &utf16(
            "sep=,\r\n**Facebook followersFB_PAGEFOLLOWUNIQUE_USERS0\r\n**Instagram followersIG_ACCOUNTFOLLOWUNIQUE_USERS410\r\n**Facebook followers by gender and age*Instagram followers by gender and ageAge,Women,Men\r\n18-24,24.1%,17.9%\r\n25-34,18.2%,13.8%\r\n35-44,8.6%,6.4%\r\n45-54,4.1%,2.9%\r\n55-64,1.6%,1.1%\r\n65+,0.8%,0.5%\r\n",
        ),
    );
    // An Excel that writes dates with a point has made 3 April of 3.4. In Windows-1251.
    write(
        "damage-numbers-as-dates/Audience.csv",
        &windows_1251(
            "Възраст и пол;;\r\n;Жени;Мъже\r\n18-24;3.апр;17.юни\r\n25-34;20;15.фев\r\n35-44;12.мар;8.сеп\r\n45-54;7.яну;5\r\n55-64;4;3\r\n65+;2.май;1\r\n;;\r\nВодещи държави;;\r\nБългария;Гърция;Румъния\r\n86.4;3.2;0.8\r\n",
        ),
    );
    // 100 - 19.3 - 14.1 + 99.3 + 84.1 = 250.
    write(
        "damage-percents-sum-to-250/Audience.csv",
        &layout_b(
            "\"18-24\",\"19.3%\",\"14.1%\"",
            "\"18-24\",\"99.3%\",\"84.1%\"",
        ),
    );
    // 100 - 1 - 1.6 + 1.8 = 99.2, and at most 1 more.
    write(
        "less-than-one-percent/Audience.csv",
        &layout_b("\"65+\",\"1.6%\",\"1%\"", "\"65+\",\"1.8%\",\"<1%\""),
    );
    write(
        "damage-overlapping-ages/Audience.csv",
        &layout_b("\"25-34\"", "\"23-34\""),
    );
    write(
        "damage-overlapping-ages-youtube/Table data.csv",
        "Viewer age,Views (%)\n18–24 years,40\n18–34 years,50\n35–44 years,10\n".as_bytes(),
    );
    write(
        "damage-duplicate-columns/Table data.csv",
        b"Viewer gender,Views (%),Average view duration,Views (%)\nFemale,41.2,0:03:11,38.7\nMale,58.8,0:03:29,61.3\n",
    );
    write(
        "damage-negative-value/by hand.csv",
        b"audience,network,period,dimension,value,count\nvisitors,facebook,2026-10,city,Vigo,120\nvisitors,facebook,2026-10,city,Lugo,-3\nvisitors,facebook,2026-10,city,Ourense,31\n",
    );
    write(
        "damage-rows-in-quotes/FollowerGender.csv",
        b"\"Gender,Distribution\"\n\"Female,0.57\"\n\"Male,0.41\"\n\"Other,0.02\"\n",
    );
    // As it comes with the quotes of its own doubled, and as it comes without them: then the commas of
    // the names of cities are as good as those between the columns.
    write(
        "damage-meta-rows-in-quotes/Audience.csv",
        "\"\"\"Instagram followers by gender and age\"\"\"\n\"\"\"Age\"\",\"\"Women\"\",\"\"Men\"\"\"\n\"\"\"18-24\"\",\"\"20%\"\",\"\"10%\"\"\"\n\"\"\"25-34\"\",\"\"40%\"\",\"\"30%\"\"\"\n\n\"\"\"Instagram followers by top cities\"\"\"\n\"\"\"Top cities\"\",\"\"Value\"\"\"\n\"\"\"Seoul, South Korea\"\",\"\"11.8%\"\"\"\n\"\"\"Sydney, NSW, Australia\"\",\"\"2.1%\"\"\"\n".as_bytes(),
    );
    write(
        "damage-meta-cities-in-quotes/Audience.csv",
        "\"Instagram followers by gender and age\"\n\"Age,Women,Men\"\n\"18-24,20%,10%\"\n\"25-34,40%,30%\"\n\n\"Instagram followers by top cities\"\n\"Top cities,Value\"\n\"Seoul, South Korea,11.8%\"\n\"Sydney, NSW, Australia,2.1%\"\n".as_bytes(),
    );
    write(
        "damage-places-in-quotes/Places.csv",
        b"\"City, Country\"\n\"Rome, Italy\"\n\"Bari, Italy\"\n\"Turin, Italy\"\n",
    );
    write(
        "damage-unclosed-quote/by hand.csv",
        b"audience,network,period,dimension,value,count\nvisitors,facebook,2026-10,city,\"Vigo\",120\nvisitors,facebook,2026-10,city,\"Lugo,80\nvisitors,facebook,2026-10,city,Ourense,31\n",
    );
    write(
        "dashes-for-numbers/Table data.csv",
        "Viewer age,Views (%)\n18–24 years,60\n25–34 years,40\n65+ years,--\n".as_bytes(),
    );
    write(
        "ambiguous-thousands/by hand.csv",
        b"audience,network,period,dimension,value,count\nvisitors,facebook,2026-10,city,Vigo,\"1,234\"\nvisitors,facebook,2026-10,city,Lugo,\"2,345\"\n",
    );
    write(
        "proved-thousands/by hand.csv",
        b"audience,network,period,dimension,value,count\nvisitors,facebook,2026-10,city,Vigo,\"1,234,567\"\nvisitors,facebook,2026-10,city,Lugo,\"2,345\"\n",
    );
}
