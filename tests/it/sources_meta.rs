//! Meta's exports and our own CSV, from bytes to cells. Expected numbers are copied from the files
//! by eye, and their sums are worked out in the comments.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "helpers of tests"
)]

use std::path::PathBuf;

use audiencefit::canonical::{Completeness, Fate};
use audiencefit::diag::{Arg, Place};
use audiencefit::domain::{Audience, Base, Dimension, Network};
use audiencefit::files::{Format, Limits, RawBlock, RawCell, RawFile, RawRow, open};
use audiencefit::i18n::{Args, Lang, Texts};
use audiencefit::sources::{
    SourceOutput, SourceTable, generic_template, recognize, unknown_blocks, unknown_table,
};

/// A text as Meta writes it: UTF-16LE with BOM.
fn utf16(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xfe];
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

fn opened(name: &str, bytes: &[u8]) -> RawFile {
    let mut opened = open(
        Place::file(name),
        vec![name.to_owned()],
        bytes,
        &Limits::default(),
    );
    assert_eq!(opened.files.len(), 1, "{name}: {:?}", opened.diagnostics);
    opened.files.remove(0)
}

/// The id of the source and what it made of the file. In every block each row is accounted for,
/// and every table's numbers are shares or counts.
fn read(file: &RawFile) -> (&'static str, SourceOutput) {
    let spec = recognize(file).unwrap_or_else(|| panic!("{} is not recognized", file.place));
    let out = (spec.read)(file, &crate::reading::Around::on(2026, 11, 22).context());
    assert_eq!(out.blocks.len(), file.blocks.len(), "one outcome a block");
    for (outcome, block) in out.blocks.iter().zip(&file.blocks) {
        assert_eq!(outcome.block, block.number);
        assert_eq!(outcome.rows as usize, block.rows.len(), "{outcome:?}");
        assert_eq!(
            outcome.rows,
            outcome.read + outcome.set_aside + outcome.rejected,
            "{outcome:?}"
        );
        assert_eq!(outcome.fate == Fate::Used, outcome.read > 0, "{outcome:?}");
        assert!(!outcome.kind.is_empty());
        assert!(
            outcome.rejected == 0 || !out.diagnostics.is_empty(),
            "{outcome:?}"
        );
    }
    for table in &out.tables {
        assert!(!table.cells.is_empty());
        for cell in &table.cells {
            assert_eq!(cell.labels.len(), table.dimensions.len());
            assert!(
                cell.share.is_none_or(|share| (0.0..=1.0).contains(&share)),
                "{cell:?}"
            );
            assert!(cell.share.is_some() || cell.count.is_some());
        }
    }
    assert_said(&out);
    (spec.id, out)
}

/// Every diagnostic has a message, and every variable of the message has its argument.
fn assert_said(out: &SourceOutput) {
    let texts = Texts::new(Lang::En);
    for diagnostic in &out.diagnostics {
        let args = diagnostic
            .args
            .iter()
            .fold(Args::new(), |args, (name, value)| match value {
                Arg::Text(text) => args.text(*name, text.clone()),
                Arg::Number(number) => args.number(*name, *number),
                Arg::Term(prefix, id) => args.text(*name, texts.term(prefix, id)),
                Arg::Terms(prefix, ids) => {
                    let words: Vec<String> = ids.iter().map(|id| texts.term(prefix, id)).collect();
                    args.text(*name, texts.list(&words))
                }
            });
        let id = diagnostic.code.id;
        let hint = texts.attribute(id, "hint", &args).unwrap_or_default();
        for said in [texts.get(id, &args), hint] {
            assert!(!said.contains("{$") && !said.contains('['), "{id}: {said}");
        }
    }
}

fn read_text(name: &str, text: &str) -> (&'static str, SourceOutput) {
    read(&opened(name, &utf16(text)))
}

fn codes(out: &SourceOutput) -> Vec<&'static str> {
    out.diagnostics
        .iter()
        .map(|diagnostic| diagnostic.code.id)
        .collect()
}

fn fates(out: &SourceOutput) -> Vec<(&str, Fate)> {
    out.blocks
        .iter()
        .map(|block| (block.kind.as_str(), block.fate))
        .collect()
}

/// The share of the cell with these labels.
fn share(table: &SourceTable, labels: &[&str]) -> f64 {
    let cell = table.cells.iter().find(|cell| {
        let own: Vec<String> = cell.labels.iter().map(ToString::to_string).collect();
        own == labels
    });
    cell.unwrap_or_else(|| panic!("no cell {labels:?} in {table:?}"))
        .share
        .unwrap()
}

fn near(left: f64, right: f64) {
    assert!((left - right).abs() < 1e-9, "{left} is not {right}");
}

fn sum(table: &SourceTable) -> f64 {
    table.cells.iter().filter_map(|cell| cell.share).sum()
}

fn table(out: &SourceOutput, network: Option<Network>, dimension: Dimension) -> &SourceTable {
    let mut fitting = out
        .tables
        .iter()
        .filter(|table| table.network == network && table.dimensions.first() == Some(&dimension));
    let table = fitting
        .next()
        .unwrap_or_else(|| panic!("no table {network:?} {dimension:?}"));
    assert!(
        fitting.next().is_none(),
        "two tables {network:?} {dimension:?}"
    );
    table
}

/// The real exports, where the environment names their folder.
fn real(name: &str) -> Option<RawFile> {
    let Some(folder) = std::env::var_os("AUDIENCEFIT_REAL_EXPORTS") else {
        println!("not run: AUDIENCEFIT_REAL_EXPORTS is not set");
        return None;
    };
    let path = PathBuf::from(folder).join("meta").join(name);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Some(opened(name, &bytes))
}

const FEMALE_MALE: [&str; 2] = ["female", "male"];

#[test]
fn real_layout_a() {
    let Some(file) = real("oigetit_2025-04_Audience.csv") else {
        return;
    };
    let (id, out) = read(&file);
    assert_eq!(id, "meta-audience");
    assert_eq!(codes(&out), [""; 0]);
    assert_eq!(
        fates(&out),
        [
            ("age_gender", Fate::Used),
            ("top_countries", Fate::Used),
            ("top_cities", Fate::Used)
        ]
    );
    assert_eq!(out.tables.len(), 3);
    let ages = table(&out, None, Dimension::Age);
    assert_eq!(ages.dimensions, [Dimension::Age, Dimension::Gender]);
    assert_eq!(
        (ages.audience, ages.base, ages.completeness),
        (Audience::Followers, Base::Known, Completeness::Complete)
    );
    assert_eq!(
        (ages.total_people, ages.account.clone(), ages.period),
        (None, None, None)
    );
    assert_eq!(ages.cells.len(), 12);
    near(ages.share_step.unwrap(), 0.001);
    // 10.6 + 6.5 + 26.2 + 19.1 + 9.9 + 9.9 + 4.3 + 3.3 + 3.3 + 1.9 + 3 + 2 = 100
    near(sum(ages), 1.0);
    near(share(ages, &["18-24", "female"]), 0.106);
    near(share(ages, &["25-34", "male"]), 0.191);
    near(share(ages, &["65+", "male"]), 0.02);
    let countries = table(&out, None, Dimension::Country);
    assert_eq!(
        (countries.base, countries.completeness),
        (Base::Unstated, Completeness::TopList)
    );
    near(share(countries, &["ZA"]), 0.751);
    near(share(countries, &["PK"]), 0.007);
    // 75.1 + 5.9 + 2.1 + 1.5 + 1.5 + 1.2 + 1.2 + 1.1 + 1.1 + 0.7 = 91.4
    near(sum(countries), 0.914);
    near(out.blocks[1].coverage.unwrap(), 0.914);
    assert_eq!(countries.cells[0].row, 13);
    let cities = table(&out, None, Dimension::City);
    near(share(cities, &["Cape Town, South Africa"]), 0.137);
    assert_eq!(cities.cells.len(), 10);
}

#[test]
fn real_layout_a_with_men_first_and_a_series() {
    let Some(file) = real("okn_2026-03-16_Audience.csv") else {
        return;
    };
    let (_, out) = read(&file);
    assert_eq!(codes(&out), [""; 0]);
    assert_eq!(
        fates(&out),
        [
            ("top_countries", Fate::Used),
            ("age_gender", Fate::Used),
            ("top_cities", Fate::Used),
            ("daily_series", Fate::Used),
        ]
    );
    // Title, header and the 28 days from 16 February to 15 March 2026.
    assert_eq!((out.blocks[3].rows, out.blocks[3].read), (30, 28));
    let ages = table(&out, None, Dimension::Age);
    near(share(ages, &["18-24", "male"]), 0.035);
    near(share(ages, &["18-24", "female"]), 0.039);
    near(share(ages, &["45-54", "female"]), 0.11);
    near(share(table(&out, None, Dimension::Country), &["GR"]), 0.336);
    near(
        share(table(&out, None, Dimension::City), &["Jeju City"]),
        0.011,
    );
}

#[test]
fn real_layout_b() {
    let Some(file) = real("okn_2026-03-17_Audience_ig.csv") else {
        return;
    };
    let (_, out) = read(&file);
    assert_eq!(codes(&out), [""; 0]);
    assert_eq!(out.tables.len(), 3);
    assert_eq!(
        fates(&out),
        [
            ("follower_count", Fate::Used),
            ("age_gender", Fate::Used),
            ("top_cities", Fate::Used),
            ("top_countries", Fate::Used),
        ]
    );
    assert_eq!((out.blocks[0].read, out.blocks[0].set_aside), (1, 2));
    let instagram = Some(Network::Instagram);
    for table in &out.tables {
        assert_eq!(table.total_people, Some(1097.0));
        near(table.share_step.unwrap(), 0.001);
    }
    let ages = table(&out, instagram, Dimension::Age);
    near(share(ages, &["18-24", "male"]), 0.16);
    near(share(ages, &["55-64", "female"]), 0.034);
    // 4.5 + 16 + 12.9 + 27.1 + 6.7 + 12.2 + 5.8 + 5.5 + 3.4 + 3.4 + 0.9 + 1.6 = 100
    near(sum(ages), 1.0);
    near(
        share(table(&out, instagram, Dimension::Country), &["KR"]),
        0.297,
    );
    near(
        share(
            table(&out, instagram, Dimension::City),
            &["Yongin, Gyeonggi-do, South Korea"],
        ),
        0.008,
    );
}

#[test]
fn real_layout_b_portuguese() {
    let Some(file) = real("ptBR_data_2024_Público.csv") else {
        return;
    };
    let (_, out) = read(&file);
    assert_eq!(codes(&out), [""; 0]);
    assert!(
        out.tables
            .iter()
            .all(|table| table.total_people == Some(563.0))
    );
    let instagram = Some(Network::Instagram);
    let ages = table(&out, instagram, Dimension::Age);
    near(share(ages, &["18-24", "female"]), 0.239);
    near(share(ages, &["65+", "male"]), 0.002);
    // 23.9 + 12.5 + 19.5 + 15.8 + 14.2 + 4.8 + 3.9 + 1.8 + 1.6 + 0.8 + 1 + 0.2 = 100
    near(sum(ages), 1.0);
    let countries = table(&out, instagram, Dimension::Country);
    let codes: Vec<String> = countries
        .cells
        .iter()
        .map(|cell| cell.labels[0].to_string())
        .collect();
    assert_eq!(codes, ["BR", "IN", "ES", "US", "AR", "CL", "EC"]);
    near(share(countries, &["BR"]), 0.986);
    near(
        share(
            table(&out, instagram, Dimension::City),
            &["Santa Maria, RS"],
        ),
        0.702,
    );
}

#[test]
fn real_layout_c_saved_by_excel() {
    let Some(file) = real("mh4u_2024-03_Audience_excel_unicode_text.csv") else {
        return;
    };
    let (_, out) = read(&file);
    assert_eq!(codes(&out), [""; 0]);
    assert_eq!(out.tables.len(), 6);
    for (network, people) in [(Network::Facebook, 30222.0), (Network::Instagram, 3098.0)] {
        for dimension in [Dimension::Age, Dimension::Country, Dimension::City] {
            assert_eq!(
                table(&out, Some(network), dimension).total_people,
                Some(people)
            );
        }
    }
    let facebook = table(&out, Some(Network::Facebook), Dimension::Age);
    near(share(facebook, &["35-44", "female"]), 0.36);
    // 2.5 + .3 + 18.7 + 2.4 + 36 + 4.5 + 21.1 + 2.2 + 8.8 + 1 + 2.1 + .4 = 100
    near(sum(facebook), 1.0);
    let instagram = table(&out, Some(Network::Instagram), Dimension::Age);
    near(share(instagram, &["25-34", "male"]), 0.043);
    let cities = table(&out, Some(Network::Facebook), Dimension::City);
    near(share(cities, &["Kyiv, Ukraine"]), 0.153);
    near(share(cities, &["Lviv, Lviv Oblast, Ukraine"]), 0.087);
    assert_eq!(cities.cells.len(), 10);
    assert_eq!(
        table(&out, Some(Network::Instagram), Dimension::City)
            .cells
            .len(),
        5
    );
    near(
        share(
            table(&out, Some(Network::Facebook), Dimension::Country),
            &["CZ"],
        ),
        0.008,
    );
    near(
        share(
            table(&out, Some(Network::Instagram), Dimension::Country),
            &["UA"],
        ),
        0.8,
    );
}

#[test]
fn real_titles_glued_to_counts_give_no_number() {
    let Some(file) = real("layout-C_postprocessed_Audience.csv") else {
        return;
    };
    let (id, out) = read(&file);
    assert_eq!(id, "meta-audience");
    assert_eq!(codes(&out), ["meta-titles-glued"]);
    assert!(out.tables.is_empty());
    assert!(
        out.blocks
            .iter()
            .all(|block| block.fate == Fate::Damaged && block.rejected == block.rows)
    );
}

#[test]
fn real_export_without_data_has_no_block() {
    let Some(file) = real("okn_2026-03-17_Reach_empty.csv") else {
        return;
    };
    assert!(file.blocks.is_empty());
    assert!(recognize(&file).is_none());
    assert!(unknown_blocks(&file).is_empty() && unknown_table(&file, "agency.csv").is_none());
}

/// A table of ages and genders in layout A, with these words and rows.
fn layout_a(words: [&str; 2], rows: &[[&str; 3]]) -> String {
    let mut text = format!("sep=,\n\"Title\"\n\"\",\"{}\",\"{}\"\n", words[0], words[1]);
    for [age, first, second] in rows {
        text.extend(["\"", age, "\",\"", first, "\",\"", second, "\"\n"]);
    }
    text.push_str("\n\"Countries\"\n\"Greece\",\"Cyprus\",\"Japan\"\n\"50.5\",\"20\",\"0.5\"\n\n");
    text
}

/// 5 + 5 + 20.5 + 29.5 + 15 + 15 + 4 + 3 + 1 + 1 + 0.5 + 0.5 = 100
const GOOD: [[&str; 3]; 6] = [
    ["18-24", "5", "5"],
    ["25-34", "20.5", "29.5"],
    ["35-44", "15", "15"],
    ["45-54", "4", "3"],
    ["55-64", "1", "1"],
    ["65+", "0.5", "0.5"],
];

#[test]
fn layout_a_in_languages_that_are_known_by_their_words() {
    for (women, men) in [
        ("Women", "Men"),
        ("Mulheres", "Homens"),
        ("Frauen", "Männer"),
        ("महिलाएँ", "पुरुष"),
        ("ผู้หญิง", "ผู้ชาย"),
    ] {
        let (id, out) = read_text("Audience.csv", &layout_a([men, women], &GOOD));
        assert_eq!(id, "meta-audience");
        assert_eq!(codes(&out), [""; 0], "{women}");
        let ages = table(&out, None, Dimension::Age);
        near(share(ages, &["25-34", "male"]), 0.205);
        near(share(ages, &["25-34", "female"]), 0.295);
        near(share(table(&out, None, Dimension::Country), &["GR"]), 0.505);
    }
}

#[test]
fn a_table_of_ages_that_anybody_can_type_is_not_metas() {
    let table = "Age,Women,Men\n18-24,12.5,5\n25-34,40,20\n35-44,15,7.5\n";
    let source =
        |name: &str, text: &str| recognize(&opened(name, text.as_bytes())).map(|spec| spec.id);
    assert_ne!(source("customers.csv", table), Some("meta-audience"));
    // With the name, the first line or a title of an export it is one.
    for (name, text) in [
        ("Audience (1).csv", table.to_owned()),
        ("x.csv", format!("sep=,\n{table}")),
        ("x.csv", format!("Age & gender\n{table}")),
    ] {
        assert_eq!(source(name, &text), Some("meta-audience"), "{name} {text}");
    }
}

#[test]
fn a_list_that_lost_most_of_its_numbers_is_refused() {
    let list = |numbers: &str| {
        let text = layout_a(["Women", "Men"], &[["18-24", "60", "40"]]);
        let (head, _) = text.split_once("\n\n").unwrap_or((&text, ""));
        read_text(
            "Audience.csv",
            &format!(
                "{head}\n\nTop countries\n\"Spain\",\"Portugal\",\"France\",\"Italy\"\n{numbers}\n"
            ),
        )
    };
    let (_, out) = list("\"58.4\",\"1.2.3\",\"4.5.6\",\"2.1\"");
    let last = out.blocks.last().unwrap();
    assert_eq!((last.fate, last.read, last.rejected), (Fate::Damaged, 0, 1));
    assert!(codes(&out).contains(&"number-unreadable"));
    let (_, out) = list("\"58.4\",\"27.9\",\"4.5.6\",\"2.1\"");
    assert_eq!(out.blocks.last().unwrap().fate, Fate::Used);
}

#[test]
fn gender_words_that_are_not_known_are_never_guessed() {
    let (id, out) = read_text("Audience.csv", &layout_a(["Xunu", "Gizon"], &GOOD));
    assert_eq!(id, "meta-audience");
    assert_eq!(codes(&out), ["gender-columns-unknown"]);
    assert_eq!(
        fates(&out),
        [("age_gender", Fate::Damaged), ("top_countries", Fate::Used)]
    );
    assert_eq!((out.blocks[0].set_aside, out.blocks[0].rejected), (2, 6));
    let (_, out) = read_text("Audience.csv", &layout_a(["Women", "Women"], &GOOD));
    assert!(codes(&out).contains(&"gender-column-repeated"));
}

#[test]
fn damaged_tables_of_ages_give_no_number() {
    let with = |row: usize, cells: [&'static str; 3]| {
        let mut rows = GOOD;
        rows[row] = cells;
        rows
    };
    for (rows, code) in [
        // 250 instead of 100: 29.5 has become 179.5.
        (with(1, ["25-34", "20.5", "179.5"]), "age-gender-sum"),
        (with(1, ["25-34", "2.5", "29.5"]), "age-gender-sum"),
        (with(2, ["35-44", "-15", "15"]), "number-negative"),
        // 15.7 instead of 15: the sum is 100.7.
        (with(2, ["35-44", "15.юли", "15"]), "number-unreadable"),
        (with(2, ["25-34", "15", "15"]), "age-bins-overlap"),
        (with(2, ["30-44", "15", "15"]), "age-bins-overlap"),
        (with(2, ["Total", "15", "15"]), "age-row-unknown"),
        (with(2, ["35-44", "15%", "15"]), "percent-mixed"),
    ] {
        let (_, out) = read_text("Audience.csv", &layout_a(["Women", "Men"], &rows));
        assert!(codes(&out).contains(&code), "{code}: {:?}", codes(&out));
        assert!(
            out.tables
                .iter()
                .all(|table| table.dimensions == [Dimension::Country]),
            "{code}"
        );
        assert_eq!(out.blocks[0].fate, Fate::Damaged, "{code}");
        assert_eq!(
            (out.blocks[0].set_aside, out.blocks[0].rejected),
            (2, 6),
            "{code}"
        );
    }
    let (_, out) = read_text(
        "Audience.csv",
        &layout_a(["Women", "Men"], &with(1, ["25-34", "20.5", "179.5"])),
    );
    let sum = out
        .diagnostics
        .iter()
        .find(|diagnostic| diagnostic.code.id == "age-gender-sum")
        .unwrap();
    assert_eq!(sum.args.get("sum"), Some(&250.0.into()));
}

#[test]
fn a_decimal_comma_that_was_taken_for_a_separator() {
    let text = "sep=,\nInstagram followers by gender and age\nAge,Women,Men\n18-24,4,5%,16%\n65+,40%,39,5%\n";
    let (_, out) = read_text("Audience.csv", text);
    assert_eq!(codes(&out), ["row-too-long"]);
    assert!(out.tables.is_empty());
}

#[test]
fn an_account_without_followers_is_empty() {
    let text = "sep=,\n\"Facebook followers\"\n\"FB_PAGE,FOLLOW,UNIQUE_USERS\"\n\"0\"\n\n\"Facebook followers by gender and age\"\n\
        \"Age\",\"Women\",\"Men\"\n\"18-24\",\"0%\",\"0%\"\n\"65+\",\"0%\",\"0%\"\n\n";
    let (_, out) = read_text("Audience.csv", text);
    assert_eq!(codes(&out), [""; 0]);
    assert_eq!(
        fates(&out),
        [("follower_count", Fate::Used), ("age_gender", Fate::Empty)]
    );
    assert!(out.tables.is_empty());
}

/// Layout C with a Facebook Page without followers: its titles have no rows.
const LAYOUT_C: &str = "sep=,
\"Facebook followers\"
\"FB_PAGE,FOLLOW,UNIQUE_USERS\"
\"0\"

\"Instagram followers\"
\"IG_ACCOUNT,FOLLOW,UNIQUE_USERS\"
\"1,239\"

\"Facebook followers by gender and age\"
\"Instagram followers by gender and age\"
\"Age\",\"Women\",\"Men\"
\"18-24\",\"60.1%\",\"39.9%\"

\"Facebook followers by top countries\"

\"Instagram followers by top countries\"
\"Top countries\",\"Value\"
\"Bangladesh\",\"75.7%\"
\"Atlantis\",\"2.9%\"

";

#[test]
fn layout_c_with_a_network_without_data() {
    let (_, out) = read_text("Audience.csv", LAYOUT_C);
    assert_eq!(codes(&out), ["country-unknown"]);
    assert_eq!(
        fates(&out),
        [
            ("follower_count", Fate::Used),
            ("follower_count", Fate::Used),
            ("age_gender", Fate::Used),
            ("empty", Fate::Empty),
            ("top_countries", Fate::Used),
        ]
    );
    assert!(
        out.tables
            .iter()
            .all(|table| table.network == Some(Network::Instagram))
    );
    // People are whole, so the comma of 1,239 can only group them.
    assert!(
        out.tables
            .iter()
            .all(|table| table.total_people == Some(1239.0))
    );
    near(
        share(
            table(&out, Some(Network::Instagram), Dimension::Country),
            &["Atlantis"],
        ),
        0.029,
    );
}

#[test]
fn blank_lines_that_were_lost_change_nothing() {
    let (_, whole) = read_text("Audience.csv", LAYOUT_C);
    let text: Vec<&str> = LAYOUT_C.lines().filter(|line| !line.is_empty()).collect();
    let (_, joined) = read_text("Audience.csv", &text.join("\n"));
    assert_eq!(joined.blocks.len(), 1);
    let cells = |out: &SourceOutput| -> Vec<(Option<Network>, Vec<String>, Option<f64>)> {
        let cells = out
            .tables
            .iter()
            .flat_map(|table| table.cells.iter().map(|cell| (table.network, cell)));
        cells
            .map(|(network, cell)| {
                (
                    network,
                    cell.labels.iter().map(ToString::to_string).collect(),
                    cell.share,
                )
            })
            .collect()
    };
    assert_eq!(cells(&whole), cells(&joined));
}

fn layout_b_countries(rows: &str) -> String {
    format!(
        "sep=,\n\"Instagram followers\"\n\"IG_ACCOUNT,FOLLOW,UNIQUE_USERS\"\n\"563\"\n\n\"Instagram followers by top countries\"\n\"Top countries\",\"Value\"\n{rows}\n"
    )
}

#[test]
fn lists_of_places_that_are_damaged_or_odd() {
    for (rows, code, share_of_spain) in [
        ("\"Spain\",\"98%\"\n\"Chile\",\"3.5%\"", None, Some(0.98)),
        // A real list has 101 for one country and sums to 101.5.
        (
            "\"Spain\",\"101%\"\n\"Chile\",\"0.5%\"",
            Some("share-capped"),
            Some(1.0),
        ),
        (
            "\"Spain\",\"125%\"\n\"Chile\",\"0.5%\"",
            Some("share-above-one"),
            None,
        ),
        (
            "\"Spain\",\"90%\"\n\"Chile\",\"35%\"",
            Some("places-sum"),
            None,
        ),
        (
            "\"Spain\",\"-9%\"\n\"Chile\",\"35%\"",
            Some("number-negative"),
            None,
        ),
        (
            "\"Spain\",\"50%\"\n\"España\",\"35%\"",
            Some("place-repeated"),
            None,
        ),
        (
            "\"Spain\",\"50%\"\n\"Chile\",\"0.5\"",
            Some("percent-mixed"),
            None,
        ),
        (
            "\"Spain\",\"0.5\"\n\"Chile\",\"0.25\"",
            Some("percent-unproven"),
            None,
        ),
        (
            "\"Spain\",\"50%\"\n\"Chile\",\"3.апр\"\n\"Peru\",\"1%\"",
            Some("number-unreadable"),
            Some(0.5),
        ),
        (
            "\"Spain\",\"50%\"\n\"Chile\"\n\"Peru\",\"1%\"",
            Some("number-missing"),
            Some(0.5),
        ),
        ("\"Spain\",\"<1%\"", None, Some(0.01)),
    ] {
        let (_, out) = read_text("Audience.csv", &layout_b_countries(rows));
        assert_eq!(codes(&out), code.into_iter().collect::<Vec<_>>(), "{rows}");
        match share_of_spain {
            Some(expected) => near(share(&out.tables[0], &["ES"]), expected),
            None => assert!(
                out.tables.is_empty() && out.blocks[1].fate == Fate::Damaged,
                "{rows}"
            ),
        }
        if matches!(code, Some("number-unreadable" | "number-missing")) {
            assert_eq!(out.blocks[1].rejected, 1);
            assert_eq!(out.tables[0].completeness, Completeness::Suppressed);
        }
    }
}

#[test]
fn one_country_alone() {
    let text = layout_a(["Women", "Men"], &GOOD).replace(
        "\"Greece\",\"Cyprus\",\"Japan\"\n\"50.5\",\"20\",\"0.5\"",
        "\"Greece\"\n\"100\"",
    );
    let (_, out) = read_text("Audience.csv", &text);
    assert_eq!(codes(&out), [""; 0]);
    near(share(table(&out, None, Dimension::Country), &["GR"]), 1.0);
    assert_eq!((out.blocks[1].read, out.blocks[1].set_aside), (1, 2));
}

#[test]
fn places_without_any_sign_are_refused() {
    let text = layout_a(["Women", "Men"], &GOOD)
        .replace("Greece", "Foo")
        .replace("Cyprus", "Bar");
    let (_, out) = read_text("Audience.csv", &text);
    assert_eq!(
        codes(&out),
        ["country-unknown", "country-unknown"],
        "the title says countries"
    );
    let (_, out) = read_text("Audience.csv", &text.replace("Countries", "Xyz"));
    assert_eq!(codes(&out), ["places-unclear"]);
}

#[test]
fn two_different_counts_for_one_network() {
    let text = format!(
        "{}\n\"Instagram followers\"\n\"IG_ACCOUNT,FOLLOW,UNIQUE_USERS\"\n\"600\"\n",
        layout_b_countries("\"Spain\",\"98%\"")
    );
    let (_, out) = read_text("Audience.csv", &text);
    assert_eq!(
        codes(&out),
        ["follower-count-repeated", "follower-count-repeated"]
    );
    assert_eq!(out.tables[0].total_people, None);
    let (_, out) = read_text(
        "Audience.csv",
        &layout_b_countries("\"Spain\",\"98%\"").replace("563", "5.6K"),
    );
    assert_eq!(codes(&out), ["follower-count-unreadable"]);
    assert_eq!(out.tables[0].total_people, None);
}

#[test]
fn potential_audience_is_not_followers() {
    for (name, text) in [
        ("Potential audience.csv", layout_a(["Women", "Men"], &GOOD)),
        (
            "Audience.csv",
            layout_a(["Women", "Men"], &GOOD).replace("Title", "Potential audience"),
        ),
    ] {
        let (id, out) = read_text(name, &text);
        assert_eq!(id, "meta-audience");
        assert_eq!(codes(&out), ["meta-potential-audience"]);
        assert!(out.tables.is_empty());
        assert!(out.blocks.iter().all(|block| block.fate == Fate::SetAside));
    }
}

#[test]
fn formats_are_no_places() {
    let formats =
        "sep=,\n\"Top content formats\"\n\"Reels\",\"Photos\",\"Jordan\"\n\"120\",\"33\",\"2\"\n\n";
    let (id, out) = read_text("Top content formats.csv", formats);
    assert_eq!(
        (id, fates(&out)),
        ("meta-content", vec![("content_formats", Fate::SetAside)])
    );
}

#[test]
fn unknown_tables_name_their_header_and_what_they_resemble() {
    let file = opened("x.csv", b"Post ID,Permalink,Foo\n1,2,3\n\nBar,Baz\n1,2\n");
    assert!(recognize(&file).is_none());
    let outcomes = unknown_blocks(&file);
    assert_eq!(
        outcomes
            .iter()
            .map(|block| (block.fate, block.rows, block.set_aside))
            .collect::<Vec<_>>(),
        [(Fate::Unknown, 2, 2); 2]
    );
    let diagnostic = unknown_table(&file, "agency.csv").unwrap();
    assert_eq!(diagnostic.code.id, "unknown-table");
    // “Foo” is no word of any export, so it is not shown.
    assert_eq!(diagnostic.args["header"], "post id, permalink".into());
    assert_eq!(diagnostic.args["columns"], 3_usize.into());
    assert_eq!(
        diagnostic.args["nearest"],
        Arg::term("source-title", "meta-content")
    );
}

#[test]
fn unknown_tables_say_what_they_lack_of_the_nearest() {
    let said = |path: &str, text: &str| {
        let said = unknown_table(&opened("x.csv", text.as_bytes()), path).unwrap();
        let arg = |name: &str| match &said.args[name] {
            Arg::Text(text) => text.clone(),
            Arg::Term("source-title", id) => id.clone(),
            Arg::Number(_) | Arg::Term(..) | Arg::Terms(..) => panic!("{name}"),
        };
        (arg("resembles"), arg("nearest"), arg("missing"))
    };
    let orders = "Name,Email,Fulfillment Status,Currency,Total,Created at,Cancelled at,Refunded Amount,Lineitem quantity,Shipping Country\n#1,,fulfilled,EUR,5,2026-10-01,,0,1,ES\n";
    let (how, nearest, missing) = said("2026-10/shop/x.csv", orders);
    assert_eq!(
        (how.as_str(), nearest.as_str()),
        ("missing", "shopify-orders")
    );
    assert_eq!(missing, "financial status");
    let (_, nearest, _) = said("x.csv", "Channel,Sessions,Sales,Orders\nDirect,5,4,3\n");
    assert_eq!(nearest, "shopify");
    let spanish = "Geografía,Visualizaciones,Duración\nES,700,3\n";
    let (how, nearest, _) = said("2026-10/youtube/x.csv", spanish);
    assert_eq!((how.as_str(), nearest.as_str()), ("folder", "youtube"));
    assert_eq!(said("2026-10/other/x.csv", spanish).0, "no");
}

fn read_generic(rows: &str) -> SourceOutput {
    let text = format!(
        "channel,network,audience,period,dimension,value,dimension2,value2,share,count,total,base,index\n{rows}\n"
    );
    let (id, out) = read(&opened("own.csv", text.as_bytes()));
    assert_eq!(id, "generic");
    out
}

#[test]
fn the_template_reads_itself() {
    let (id, out) = read(&opened("generic.csv", generic_template().as_bytes()));
    assert_eq!(id, "generic");
    assert_eq!(codes(&out), [""; 0]);
    // Ages and countries of Threads, interests of Pinterest, customers of the shop.
    assert_eq!(out.tables.len(), 4);
    let ages = &out.tables[0];
    assert_eq!(
        (
            ages.network,
            ages.channel.as_deref(),
            ages.account.as_deref()
        ),
        (Some(Network::Threads), Some("threads"), Some("@sneakers"))
    );
    assert_eq!(
        (ages.base, ages.completeness, ages.total_people),
        (Base::Known, Completeness::Complete, Some(4200.0))
    );
    assert_eq!(ages.period.unwrap().to_string(), "2026-10-01..2026-10-31");
    near(share(ages, &["45+"]), 0.08);
    near(ages.share_step.unwrap(), 0.01);
    let countries = &out.tables[1];
    assert_eq!(countries.completeness, Completeness::Suppressed);
    near(share(countries, &["MX"]), 0.11);
    near(out.tables[2].cells[0].index.unwrap(), 1.6);
    let customers = &out.tables[3];
    assert_eq!(customers.dimensions, [Dimension::Age, Dimension::Gender]);
    assert_eq!(
        (customers.audience, customers.network, customers.share_step),
        (Audience::Customers, Some(Network::Shop), None)
    );
    assert_eq!(
        customers
            .cells
            .iter()
            .map(|cell| cell.count)
            .collect::<Vec<_>>(),
        [Some(212.0), Some(187.0)]
    );
    assert_eq!(
        customers
            .cells
            .iter()
            .map(|cell| cell.labels[1].to_string())
            .collect::<Vec<_>>(),
        FEMALE_MALE
    );
    assert_eq!(out.blocks.iter().map(|block| block.read).sum::<u32>(), 9);
    assert_eq!(
        out.blocks.iter().map(|block| block.rejected).sum::<u32>(),
        0
    );
}

#[test]
fn rows_of_our_own_csv_that_are_refused() {
    let good = "a,threads,followers,2026-10,age,18-24,,,0.4,,,,";
    for (row, code) in [
        (
            "a,threads,folowers,2026-10,age,25-34,,,0.4,,,,",
            "generic-word-unknown",
        ),
        (
            "a,thread,followers,2026-10,age,25-34,,,0.4,,,,",
            "generic-word-unknown",
        ),
        (
            "a,threads,followers,2026-10,agee,25-34,,,0.4,,,,",
            "generic-word-unknown",
        ),
        (
            "a,threads,followers,2026-10,age,25-34,,,0.4,,,all,",
            "generic-word-unknown",
        ),
        (
            "a,threads,followers,2026-13,age,25-34,,,0.4,,,,",
            "generic-period",
        ),
        (
            "a,threads,followers,2026-10-31..2026-10-01,age,25-34,,,0.4,,,,",
            "generic-period",
        ),
        (
            "a,threads,followers,2026-10,age,young,,,0.4,,,,",
            "generic-age",
        ),
        (
            "a,threads,followers,2026-10,gender,m,,,0.4,,,,",
            "generic-gender",
        ),
        (
            "a,threads,followers,2026-10,age,25-34,,,12,,,,",
            "generic-share-above-one",
        ),
        (
            "a,threads,followers,2026-10,age,25-34,,,-0.1,,,,",
            "number-negative",
        ),
        (
            "a,threads,followers,2026-10,age,25-34,,,many,,,,",
            "number-unreadable",
        ),
        (
            "a,threads,followers,2026-10,age,25-34,,,,,,,110",
            "generic-cell-empty",
        ),
        (
            "a,threads,followers,2026-10,age,,,,0.4,,,,",
            "generic-cell-empty",
        ),
        (
            "a,threads,followers,2026-10,,x,,,0.4,,,,",
            "generic-cell-empty",
        ),
        (
            "a,threads,followers,2026-10,age,25-34,age,25-34,0.4,,,,",
            "generic-second-dimension",
        ),
        (
            "a,threads,followers,2026-10,age,25-34,,x,0.4,,,,",
            "generic-cell-empty",
        ),
        (
            "a,threads,followers,2026-10,interest,shoes,,,0.4,,,,1.3",
            "generic-index-factor",
        ),
        (
            "a,threads,followers,2026-10,age,25-34,,,0,4,,,,,,,7",
            "generic-row-too-long",
        ),
    ] {
        let out = read_generic(&format!("{good}\n{row}"));
        assert_eq!(codes(&out), [code], "{row}");
        assert_eq!(
            (
                out.blocks[0].read,
                out.blocks[0].set_aside,
                out.blocks[0].rejected
            ),
            (1, 1, 1),
            "{row}"
        );
        assert_eq!(
            out.diagnostics[0].place.as_ref().unwrap().row,
            Some(3),
            "{row}"
        );
    }
    let out = read_generic(&format!(
        "{good}\na,threads,followers,2026-10,agee,25-34,,,0.4,,,,"
    ));
    assert_eq!(out.diagnostics[0].args["nearest"], "age".into());
    assert_eq!(out.diagnostics[0].place.as_ref().unwrap().column, Some(5));
}

#[test]
fn a_value_that_looks_like_a_contact_is_refused_as_one() {
    let out = read_generic(
        "a,,customers,,city,Sector 7 2000000,,,,12,,,\na,,customers,,city,Vigo,,,,30,,,",
    );
    assert_eq!(codes(&out), ["generic-value-personal"]);
    assert_eq!((out.blocks[0].read, out.blocks[0].rejected), (1, 1));
}

#[test]
fn percent_signs_are_all_or_none() {
    let out = read_generic("a,,followers,,age,18-24,,,40%,,,,\na,,followers,,age,25-34,,,0.5,,,,");
    assert_eq!(codes(&out), ["generic-share-mixed"]);
    assert_eq!(out.tables[0].cells.len(), 1);
    near(share(&out.tables[0], &["18-24"]), 0.4);
}

#[test]
fn tables_of_our_own_csv_that_contradict_themselves() {
    for (rows, code) in [
        (
            "a,,followers,,age,18-24,,,0.4,,,,\na,,followers,,age,20-34,,,0.5,,,,",
            "generic-ages-overlap",
        ),
        (
            "a,,followers,,country,ES,,,0.4,,,,\na,,followers,,country,Spain,,,0.5,,,,",
            "generic-repeated",
        ),
        // 0.6 + 0.5 = 1.1
        (
            "a,,followers,,age,18-24,,,0.6,,,,\na,,followers,,age,25-34,,,0.5,,,,",
            "generic-sum",
        ),
        (
            "a,,followers,,age,18-24,,,,60,100,,\na,,followers,,age,25-34,,,,50,100,,",
            "generic-count-sum",
        ),
        (
            "a,,followers,,age,18-24,,,0.4,,100,,\na,,followers,,age,25-34,,,0.5,,200,,",
            "generic-conflict",
        ),
        (
            "a,,followers,,age,18-24,,,0.4,,,known,\na,,followers,,age,25-34,,,0.5,,,everybody,",
            "generic-conflict",
        ),
    ] {
        let out = read_generic(rows);
        assert_eq!(codes(&out), [code], "{rows}");
        assert!(out.tables.is_empty());
        assert_eq!(
            (out.blocks[0].fate, out.blocks[0].rejected),
            (Fate::Damaged, 2)
        );
    }
    // A person can have several interests: 0.6 + 0.5 is fine.
    let out =
        read_generic("a,,engaged,,interest,Shoes,,,0.6,,,,\na,,engaged,,interest,Music,,,0.5,,,,");
    assert_eq!(codes(&out), [""; 0]);
}

#[test]
fn what_is_known_of_absent_cells_in_our_own_csv() {
    for (rows, completeness) in [
        (
            "a,,followers,,gender,female,,,0.6,,,,\na,,followers,,gender,male,,,0.4,,,,",
            Completeness::Complete,
        ),
        (
            "a,,followers,,gender,female,,,0.6,,,,",
            Completeness::Suppressed,
        ),
        (
            "a,,customers,,gender,female,,,,60,,,",
            Completeness::Complete,
        ),
        (
            "a,,customers,,gender,female,,,,60,100,,",
            Completeness::Suppressed,
        ),
        (
            "a,,customers,,country,ES,,,0.6,,,,\na,,customers,,country,rest,,,0.4,,,,",
            Completeness::Suppressed,
        ),
        // One percent of countries that are not listed is no rounding.
        (
            "a,,customers,,country,ES,,,0.59,,,,\na,,customers,,country,PT,,,0.4,,,,",
            Completeness::Suppressed,
        ),
        // The refused row may have been of this table.
        (
            "a,,customers,,gender,female,,,,60,,,\na,,customers,,gendr,male,,,,60,,,",
            Completeness::Suppressed,
        ),
    ] {
        assert_eq!(
            read_generic(rows).tables[0].completeness,
            completeness,
            "{rows}"
        );
    }
}

#[test]
fn columns_in_any_order_and_sections_with_their_own_header() {
    let text = "Share;Value;Dimension;Audience;Perod\n0,25;ES;country;followers;x\n\ncount;value;dimension;audience\n12;ES;country;visitors\n";
    let (id, out) = read(&opened("own.csv", text.as_bytes()));
    assert_eq!(id, "generic");
    assert_eq!(codes(&out), ["generic-column-unknown"]);
    assert_eq!(out.diagnostics[0].args["nearest"], "period".into());
    near(share(&out.tables[0], &["ES"]), 0.25);
    assert_eq!(out.tables[1].cells[0].count, Some(12.0));
    assert_eq!((out.tables[0].block, out.tables[1].block), (1, 2));
}

#[test]
fn other_networks_exports_are_left_to_their_own_sources() {
    let Some(folder) = std::env::var_os("AUDIENCEFIT_REAL_EXPORTS") else {
        println!("not run: AUDIENCEFIT_REAL_EXPORTS is not set");
        return;
    };
    let mut seen = 0;
    for folder in std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        if !folder.is_dir() || folder.ends_with("meta") {
            continue;
        }
        for path in std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
        {
            if path.is_dir() {
                continue;
            }
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let bytes = std::fs::read(&path).unwrap();
            let opened = open(
                Place::file(&name),
                vec![name.clone()],
                &bytes,
                &Limits::default(),
            );
            for file in &opened.files {
                seen += 1;
                let id = recognize(file).map_or("", |spec| spec.id);
                let ours = ["meta-audience", "meta-results", "meta-content", "generic"];
                assert!(!ours.contains(&id), "{} is taken for {id}", file.place);
            }
        }
    }
    assert!(seen > 0);
}

/// A workbook of one sheet a block, with numbers where a text can be read as one.
fn workbook(blocks: &[&[&[&str]]]) -> RawFile {
    let cell = |text: &&str| {
        let number = text
            .strip_suffix('%')
            .and_then(|text| text.parse::<f64>().ok())
            .map(|percent| percent / 100.0);
        RawCell {
            text: (*text).to_owned(),
            number,
        }
    };
    let mut number = 0;
    let blocks = blocks.iter().zip(1..).map(|(rows, block)| {
        number += 1;
        let rows = rows.iter().map(|cells| {
            number += 1;
            RawRow {
                number,
                cells: cells.iter().map(cell).collect(),
            }
        });
        RawBlock {
            number: block,
            sheet: Some("Audience".to_owned()),
            sheet_number: 1,
            rows: rows.collect(),
        }
    });
    RawFile {
        place: Place::file("Audience.xlsx"),
        names: vec!["Audience.xlsx".to_owned()],
        hash: String::new(),
        bytes: 1,
        format: Format::Workbook,
        encoding: None,
        delimiter: None,
        is_cut_off: false,
        blocks: blocks.collect(),
    }
}

#[test]
fn a_workbook_that_turned_percentages_into_fractions() {
    let file = workbook(&[
        &[
            &["Instagram followers"],
            &["IG_ACCOUNT,FOLLOW,UNIQUE_USERS"],
            &["239"],
        ],
        &[
            &["By gender and age"],
            &["Age", "Women", "Men"],
            &["18-24", "14.5%", "30.5%"],
            &["25-34", "35%", "20%"],
        ],
        &[
            &["By top countries"],
            &["Top countries", "Value"],
            &["India", "1.7%"],
            &["Spain", "0.5%"],
        ],
    ]);
    let (_, out) = read(&file);
    assert_eq!(codes(&out), [""; 0]);
    let ages = table(&out, Some(Network::Instagram), Dimension::Age);
    near(share(ages, &["25-34", "male"]), 0.2);
    near(ages.share_step.unwrap(), 0.001);
    near(
        share(
            table(&out, Some(Network::Instagram), Dimension::Country),
            &["IN"],
        ),
        0.017,
    );
}

mod any_bytes {
    use super::*;
    use proptest::prelude::*;

    /// Cells that exports are made of, so that random files come near to real ones.
    const CELLS: &[&str] = &[
        "",
        "Age",
        "Women",
        "Men",
        "Homens",
        "18-24",
        "25-34",
        "65+",
        "20-30",
        "50%",
        "50",
        "100",
        "0",
        "-1",
        "<1%",
        "1,234",
        "3.апр",
        "Greece",
        "Spain",
        "Cape Town, South Africa",
        "Top countries",
        "Top cities",
        "Value",
        "Date",
        "Primary",
        "2026-02-16T00:00:00",
        "IG_ACCOUNT,FOLLOW,UNIQUE_USERS",
        "FB_PAGE,FOLLOW,UNIQUE_USERS",
        "xIG_ACCOUNTUNIQUE_USERS",
        "Instagram followers",
        "Facebook followers",
        "Potential audience",
        "audience",
        "dimension",
        "value",
        "share",
        "count",
        "dimension2",
        "value2",
        "index",
        "total",
        "followers",
        "age",
        "gender",
        "country",
        "interest",
        "rest",
        "0.5",
        "# note",
        "2026-10",
        "Post ID",
        "Page ID",
    ];

    proptest! {
        #[test]
        fn never_panic_and_every_row_is_accounted_for(
            rows in prop::collection::vec(prop::collection::vec(prop::sample::select(CELLS), 0..5), 0..14),
            header in prop::sample::select(&[
                "", "\"Instagram followers\"\n\"IG_ACCOUNT,FOLLOW,UNIQUE_USERS\"\n", "audience,dimension,value,share,count\n",
                "Title\n,Women,Men\n", "Title\nTop countries,Value\n", "Title\nDate,Primary\n",
            ][..]),
        ) {
            let mut text = header.to_owned();
            for row in rows {
                let cells: Vec<String> = row.iter().map(|cell| format!("\"{cell}\"")).collect();
                text.push_str(&cells.join(","));
                text.push('\n');
            }
            let opened = open(Place::file("x.csv"), vec!["x.csv".to_owned()], text.as_bytes(), &Limits::default());
            for file in &opened.files {
                if recognize(file).is_some() {
                    read(file);
                } else {
                    prop_assert_eq!(unknown_blocks(file).len(), file.blocks.len());
                }
            }
        }
    }
}
