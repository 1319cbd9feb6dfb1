//! TikTok, YouTube, LinkedIn and the exports that are only recognized: real files read in place, and
//! damage made by hand.
//!
//! The expected values were read in the files by eye; sums are worked out in the comments.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test reads real files in place and says when it cannot"
)]

use std::io::{Cursor, Write};
use std::path::PathBuf;

use audiencefit::canonical::{Completeness, Fate};
use audiencefit::diag::Place;
use audiencefit::domain::{Audience, Base, Dimension, Network, Unit};
use audiencefit::files::{self, Format, Limits, RawBlock, RawCell, RawFile, RawRow};
use audiencefit::sources::{self, SourceOutput, SourceTable};

/// One file with what its source made of it.
struct Read {
    source: &'static str,
    output: SourceOutput,
}

impl Read {
    fn table(&self, dimension: Dimension) -> &SourceTable {
        let mut tables = self
            .output
            .tables
            .iter()
            .filter(|table| table.dimensions == [dimension]);
        let table = tables.next().expect("a table of the dimension");
        assert!(tables.next().is_none(), "one table of the dimension");
        table
    }

    fn fates(&self) -> Vec<(&str, Fate)> {
        self.output
            .blocks
            .iter()
            .map(|block| (block.kind.as_str(), block.fate))
            .collect()
    }

    fn codes(&self) -> Vec<&'static str> {
        self.output
            .diagnostics
            .iter()
            .map(|diagnostic| diagnostic.code.id)
            .collect()
    }

    /// Rows, rows read, rows set aside, rows rejected of the only block.
    fn account(&self) -> (u32, u32, u32, u32) {
        assert_eq!(self.output.blocks.len(), 1);
        let block = &self.output.blocks[0];
        (block.rows, block.read, block.set_aside, block.rejected)
    }
}

/// Label and share of each cell.
fn shares(table: &SourceTable) -> Vec<(String, f64)> {
    table
        .cells
        .iter()
        .map(|cell| (cell.labels[0].to_string(), cell.share.expect("a share")))
        .collect()
}

/// Label and count of each cell.
fn counts(table: &SourceTable) -> Vec<(String, f64)> {
    table
        .cells
        .iter()
        .map(|cell| (cell.labels[0].to_string(), cell.count.expect("a count")))
        .collect()
}

fn assert_close(found: &[(String, f64)], expected: &[(&str, f64)]) {
    assert_eq!(found.len(), expected.len(), "{found:?}");
    for ((label, value), (name, number)) in found.iter().zip(expected) {
        assert_eq!(label, name);
        assert!(
            (value - number).abs() < 1e-12,
            "{label}: {value}, not {number}"
        );
    }
}

fn read_file(file: &RawFile) -> Option<Read> {
    let spec = sources::recognize(file)?;
    let output = (spec.read)(file, &crate::reading::Around::on(2026, 11, 22).context());
    assert_eq!(
        output.blocks.len(),
        file.blocks.len(),
        "every block is accounted for"
    );
    for (block, raw) in output.blocks.iter().zip(&file.blocks) {
        assert_eq!(block.block, raw.number);
        assert_eq!(block.rows as usize, raw.rows.len(), "{block:?}");
        assert_eq!(
            block.rows,
            block.read + block.set_aside + block.rejected,
            "{block:?}"
        );
        if block.rejected > 0 {
            assert!(!output.diagnostics.is_empty(), "a refused row has a reason");
        }
    }
    for table in &output.tables {
        let block = output
            .blocks
            .iter()
            .find(|block| block.block == table.block)
            .expect("its block");
        assert_eq!(block.fate, Fate::Used);
        assert!(block.read > 0);
    }
    Some(Read {
        source: spec.id,
        output,
    })
}

/// Opens bytes and reads every file in them.
fn open(name: &str, bytes: &[u8]) -> Vec<Option<Read>> {
    let opened = files::open(
        Place::file(name),
        vec![name.to_owned()],
        bytes,
        &Limits::default(),
    );
    assert!(opened.unreadable.is_empty(), "{:?}", opened.diagnostics);
    opened.files.iter().map(read_file).collect()
}

/// Reads the one file in the bytes, which some source must know.
fn read(name: &str, bytes: impl AsRef<[u8]>) -> Read {
    let mut files = open(name, bytes.as_ref());
    assert_eq!(files.len(), 1);
    files.remove(0).expect("a source knows it")
}

/// Who knows the one file in the bytes.
fn source_of(bytes: &str) -> Option<&'static str> {
    let names = vec!["file.csv".to_owned()];
    let opened = files::open(
        Place::file("file.csv"),
        names,
        bytes.as_bytes(),
        &Limits::default(),
    );
    assert_eq!(opened.files.len(), 1);
    sources::recognize(&opened.files[0]).map(|spec| spec.id)
}

/// The real file, or nothing where the folder of real files is not there.
fn real(path: &str) -> Option<Read> {
    let Some(folder) = std::env::var_os("AUDIENCEFIT_REAL_EXPORTS") else {
        println!(
            "not run: AUDIENCEFIT_REAL_EXPORTS does not name the folder of real exports ({path})"
        );
        return None;
    };
    let path = PathBuf::from(folder).join(path);
    let name = path
        .file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Some(read(&name, bytes))
}

fn zipped(members: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in members {
        writer.start_file(*name, options).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

// TikTok.

#[test]
fn tiktok_gender_of_a_real_file() {
    let Some(file) = real("tiktok/okn_2026-03-16/FollowerGender.csv") else {
        return;
    };
    assert_eq!(file.source, "tiktok");
    assert_eq!(file.account(), (4, 3, 1, 0));
    let table = file.table(Dimension::Gender);
    assert_close(
        &shares(table),
        &[("female", 0.56), ("male", 0.44), ("other", 0.0)],
    );
    assert_eq!(
        (table.network, table.audience, table.base),
        (Some(Network::TikTok), Audience::Followers, Base::Unstated)
    );
    assert_eq!(
        (table.completeness, table.unit),
        (Completeness::Complete, Unit::People)
    );
    assert!((table.share_step.unwrap() - 0.01).abs() < 1e-12);
    assert_eq!(table.cells[0].row, 2);
    assert_eq!((table.period, table.total_people), (None, None));
    assert!(file.codes().is_empty());
}

#[test]
fn tiktok_territories_of_a_real_file() {
    let Some(file) = real("tiktok/okn_2026-03-16/FollowerTopTerritories.csv") else {
        return;
    };
    assert_eq!(file.account(), (12, 11, 1, 0));
    let table = file.table(Dimension::Country);
    let expected = [
        ("GR", 0.386),
        ("RO", 0.149),
        ("CY", 0.037),
        ("DE", 0.033),
        ("US", 0.024),
        ("ET", 0.02),
        ("AU", 0.019),
        ("GB", 0.017),
        ("KR", 0.016),
        ("RS", 0.015),
        ("rest", 0.284),
    ];
    assert_close(&shares(table), &expected);
    assert_eq!(table.completeness, Completeness::TopList);
    assert!((table.share_step.unwrap() - 0.001).abs() < 1e-12);
    // 1 - 0.284
    assert!((file.output.blocks[0].coverage.unwrap() - 0.716).abs() < 1e-12);
}

const GENDER: &str = "\u{feff}\"Gender\",\"Distribution\"\n";

#[test]
fn tiktok_archive_gives_the_handle_and_every_member_is_known() {
    let archive = zipped(&[
        (
            "FollowerGender.csv",
            "\u{feff}\"Gender\",\"Distribution\"\n\"Male\",\"0.8099999999999999\"\n\"Female\",\"0.19\"\n\"Other\",\"0\"",
        ),
        (
            "FollowerTopTerritories.csv",
            "\u{feff}\"Top territories\",\"Distribution\"\n\"ES\",\"0.7\"\n\"Others\",\"0.3\"",
        ),
        (
            "FollowerHistory.csv",
            "\u{feff}\"Date\",\"Followers\",\"Difference in followers from previous day\"\n\"4 septembre\",\"1204\",\"undefined\"",
        ),
    ]);
    let files: Vec<Read> = open("Followers_shoe.shop_1.zip", &archive)
        .into_iter()
        .flatten()
        .collect();
    assert_eq!(files.len(), 3);
    for file in &files {
        assert_eq!(file.source, "tiktok");
        assert_eq!(file.output.names.account.as_deref(), Some("shoe.shop_1"));
        assert_eq!(file.output.names.period, None);
    }
    let tables: Vec<&SourceTable> = files.iter().flat_map(|file| &file.output.tables).collect();
    assert_eq!(tables.len(), 2);
    let gender = files
        .iter()
        .find(|file| file.fates()[0].0 == "gender")
        .unwrap();
    let table = gender.table(Dimension::Gender);
    assert_close(
        &shares(table),
        &[("male", 0.81), ("female", 0.19), ("other", 0.0)],
    );
    assert!((table.share_step.unwrap() - 0.01).abs() < 1e-12);
}

#[test]
fn tiktok_percent_signs_are_percentages() {
    let file = read(
        "a.csv",
        format!("{GENDER}\"Female\",\"61%\"\n\"Male\",\"38.5%\"\n\"Other\",\"0.5%\""),
    );
    let table = file.table(Dimension::Gender);
    assert_close(
        &shares(table),
        &[("female", 0.61), ("male", 0.385), ("other", 0.005)],
    );
    assert!((table.share_step.unwrap() - 0.001).abs() < 1e-12);
}

#[test]
fn tiktok_header_only_is_empty_and_not_zero() {
    let file = read("a.csv", GENDER);
    assert_eq!(file.fates(), [("gender", Fate::Empty)]);
    assert_eq!(file.account(), (1, 0, 1, 0));
    assert_eq!(file.codes(), ["block-without-rows"]);
    assert!(file.output.tables.is_empty());
}

#[test]
fn tiktok_sums_that_are_no_whole_give_no_number() {
    // 120 % + 90 % + 40 % = 250 %.
    let file = read(
        "a.csv",
        format!("{GENDER}\"Female\",\"120%\"\n\"Male\",\"90%\"\n\"Other\",\"40%\""),
    );
    assert_eq!(file.fates(), [("gender", Fate::Damaged)]);
    assert_eq!(file.account(), (4, 0, 1, 3));
    assert_eq!(file.codes(), ["shares-do-not-add-up"]);
    assert_eq!(file.output.diagnostics[0].args["sum"], 250.0.into());
    // Bare percentages where fractions belong: 56 + 44 = 100, which is 10,000 %.
    let file = read(
        "a.csv",
        format!("{GENDER}\"Female\",\"56\"\n\"Male\",\"44\""),
    );
    assert_eq!(file.fates(), [("gender", Fate::Damaged)]);
    assert!(file.output.tables.is_empty());
}

#[test]
fn tiktok_rows_that_make_no_sense_are_refused_with_a_reason() {
    let file = read(
        "a.csv",
        format!(
            "{GENDER}\"Female\",\"0.6\"\n\"Male\",\"0.4\"\n\"Robots\",\"0.1\"\n\"Other\",\"-0.1\"\n\"Other\",\"many\""
        ),
    );
    assert_eq!(file.account(), (6, 2, 1, 3));
    assert_eq!(
        file.codes(),
        [
            "label-not-understood",
            "number-negative",
            "number-unreadable"
        ]
    );
    let place = file.output.diagnostics[0].place.as_ref().unwrap();
    assert_eq!((place.row, place.column), (Some(4), Some(1)));
    // What the refused rows hold is not known, so an absent gender is not zero.
    assert_eq!(
        file.table(Dimension::Gender).completeness,
        Completeness::Suppressed
    );

    let file = read(
        "a.csv",
        format!("{GENDER}\"Female\",\"0.5\"\n\"female\",\"0.5\""),
    );
    assert_eq!(
        (file.fates(), file.codes()),
        (vec![("gender", Fate::Damaged)], vec!["labels-overlap"])
    );
}

// YouTube.

#[test]
fn youtube_age_of_a_real_file() {
    let Some(file) = real("youtube/viewer_age.csv") else {
        return;
    };
    assert_eq!(file.source, "youtube");
    assert_eq!(file.account(), (8, 7, 1, 0));
    let table = file.table(Dimension::Age);
    // 0.61 + 10.81 + 22.29 + 18.53 + 14.71 + 15.19 + 17.86 = 100.00
    let expected = [
        ("13-17", 0.0061),
        ("18-24", 0.1081),
        ("25-34", 0.2229),
        ("35-44", 0.1853),
        ("45-54", 0.1471),
        ("55-64", 0.1519),
        ("65+", 0.1786),
    ];
    assert_close(&shares(table), &expected);
    assert_eq!(
        (table.audience, table.unit, table.base),
        (Audience::Viewers, Unit::Views, Base::Known)
    );
    assert_eq!(table.completeness, Completeness::Complete);
    assert!((table.share_step.unwrap() - 0.0001).abs() < 1e-12);
    assert!(file.codes().is_empty());
}

#[test]
fn youtube_gender_of_a_real_file() {
    let Some(file) = real("youtube/Viewer_gender.csv") else {
        return;
    };
    assert_eq!(file.account(), (4, 3, 1, 0));
    let table = file.table(Dimension::Gender);
    // Sums to 99.99.
    assert_close(
        &shares(table),
        &[("female", 0.3356), ("male", 0.6577), ("other", 0.0066)],
    );
    assert_eq!(table.completeness, Completeness::Complete);
}

#[test]
fn youtube_countries_of_a_real_file() {
    let Some(file) = real("youtube/geography_Table data.csv") else {
        return;
    };
    assert_eq!(file.account(), (16, 15, 1, 0));
    let table = file.table(Dimension::Country);
    let expected = [
        ("IN", 2530.0),
        ("CZ", 240.0),
        ("BD", 175.0),
        ("PK", 91.0),
        ("US", 41.0),
        ("GB", 29.0),
        ("CA", 26.0),
        ("DE", 21.0),
        ("AU", 15.0),
        ("ID", 14.0),
        ("NL", 12.0),
        ("RO", 12.0),
        ("AE", 10.0),
        ("PT", 10.0),
        // The rows sum to 3,226 of 10,103: the rest is 6,877 views.
        ("rest", 6877.0),
    ];
    assert_close(&counts(table), &expected);
    assert_eq!(table.cells.last().unwrap().row, 2);
    assert_eq!((table.unit, table.base), (Unit::Views, Base::Everybody));
    assert_eq!(table.completeness, Completeness::Suppressed);
    assert_eq!(table.share_step, None);
    let coverage = file.output.blocks[0].coverage.unwrap();
    assert!((coverage - 3226.0 / 10103.0).abs() < 1e-12);
}

#[test]
fn youtube_archive_gives_period_and_channel() {
    let archive = zipped(&[
        (
            "Table data.csv",
            "Viewer age,Views (%),Watch time (hours) (%)\n18–24 years,60.5,50\n25–34 years,39.5,50\n",
        ),
        (
            "Chart data.csv",
            "Date,Viewer age,Views (%)\n2026-10-01,18–24 years,60.5\n2026-10-01,25–34 years,39.5\n",
        ),
        ("Totals.csv", "Date,Views\n2026-10-01,120\n2026-10-02,140\n"),
    ]);
    let files: Vec<Read> = open("Viewer age 2026-10-01_2026-10-31 The Shop.zip", &archive)
        .into_iter()
        .flatten()
        .collect();
    assert_eq!(files.len(), 3);
    for file in &files {
        assert_eq!(file.source, "youtube");
        assert_eq!(file.output.names.account.as_deref(), Some("The Shop"));
        assert_eq!(
            file.output.names.period.unwrap().to_string(),
            "2026-10-01..2026-10-31"
        );
    }
    let mut fates: Vec<(&str, Fate)> = files.iter().flat_map(Read::fates).collect();
    fates.sort_unstable();
    let expected = [
        ("age", Fate::Used),
        ("chart", Fate::SetAside),
        ("daily_series", Fate::Used),
    ];
    assert_eq!(fates, expected);
}

#[test]
fn youtube_columns_are_found_by_name() {
    // Watch time first: it adds up to 100 as well, and is not taken.
    let file = read(
        "a.csv",
        "Viewer age,Watch time (hours) (%),Views (%)\n18–24 years,30,60.5\n25–34 years,70,39.5\n",
    );
    assert_close(
        &shares(file.table(Dimension::Age)),
        &[("18-24", 0.605), ("25-34", 0.395)],
    );
    let file = read(
        "a.csv",
        "Geography,Watch time (hours),Impressions,Views\nTotal,9.5,4000,100\nES,5.1,3000,60\nZZ,1.0,20,10\nVG,0,5,0\nFR,,,\n",
    );
    // 100 - 70 = 30; FR has no number at all.
    assert_close(
        &counts(file.table(Dimension::Country)),
        &[("ES", 60.0), ("unknown", 10.0), ("VG", 0.0), ("rest", 30.0)],
    );
    assert_eq!(file.account(), (6, 4, 2, 0));
    // No views at all.
    let file = read(
        "a.csv",
        "Viewer age,Watch time (hours) (%)\n18–24 years,30\n25–34 years,70\n",
    );
    assert_eq!(
        (file.fates(), file.codes()),
        (vec![("age", Fate::Damaged)], vec!["column-missing"])
    );
    // Twice, and not the same.
    let file = read(
        "a.csv",
        "Viewer age,Views (%),Views (%)\n18–24 years,30,70\n25–34 years,70,30\n",
    );
    assert_eq!(
        (file.fates(), file.codes()),
        (vec![("age", Fate::Damaged)], vec!["column-twice"])
    );
}

#[test]
fn youtube_in_other_languages_by_shape() {
    // Portuguese as seen: the bands 13-17 and 65+ are absent because nobody is in them.
    let file = read(
        "a.csv",
        "Idade do espectador,Visualizações (%)\n18 a 24 anos,35.13\n25 a 34 anos,40.2\n35 a 44 anos,20.23\n45 a 54 anos,4\n55 a 64 anos,0.44\n",
    );
    let table = file.table(Dimension::Age);
    assert_close(
        &shares(table),
        &[
            ("18-24", 0.3513),
            ("25-34", 0.402),
            ("35-44", 0.2023),
            ("45-54", 0.04),
            ("55-64", 0.0044),
        ],
    );
    assert_eq!(table.completeness, Completeness::Complete);
    assert!(file.codes().is_empty());
    // Polish: neither the header nor the third label is known.
    let file = read(
        "a.csv",
        "Płeć widza,Wyświetlenia (%),Średni czas oglądania,Czas oglądania (godziny) (%)\nKobieta,33.5,0:04:40,40\nMężczyzna,66,0:03:01,59\nOkreślona przez użytkownika,0.5,0:02:00,1\n",
    );
    assert_close(
        &shares(file.table(Dimension::Gender)),
        &[("female", 0.335), ("male", 0.66), ("other", 0.005)],
    );
    assert_eq!(file.codes(), ["youtube-views-by-place"]);
    // Italian: the total is the row above the codes; the average duration is no number.
    let file = read(
        "a.csv",
        "Area geografica,Durata media,Visualizzazioni\nTotale,0:01:10,100\nIT,0:01:15,80\nCH,0:01:09,5\n",
    );
    assert_close(
        &counts(file.table(Dimension::Country)),
        &[("IT", 80.0), ("CH", 5.0), ("rest", 15.0)],
    );
    assert_eq!(file.codes(), ["youtube-rows-withheld"]);
}

#[test]
fn youtube_damage_gives_no_number() {
    for (text, code) in [
        (
            "Viewer age,Views (%)\n18–24 years,160\n25–34 years,90\n",
            "shares-do-not-add-up",
        ),
        (
            "Viewer age,Views (%)\n18–24 years,60\n20–29 years,40\n",
            "labels-overlap",
        ),
        (
            "Geography,Views\nTotal,100\nES,90\nFR,20\n",
            "youtube-total-too-small",
        ),
        (
            "Geography,Views\nTotal,100\nES,50\nES,20\n",
            "labels-overlap",
        ),
    ] {
        let file = read("Table data.csv", text);
        assert_eq!(file.codes(), [code], "{text}");
        assert_eq!(file.output.blocks[0].fate, Fate::Damaged, "{text}");
        assert!(file.output.tables.is_empty(), "{text}");
    }
    let file = read(
        "Table data.csv",
        "Geography,Views\nTotal,100\nES,50\nFR,-20\n",
    );
    assert_eq!(file.codes(), ["number-negative", "youtube-rows-withheld"]);
    assert_eq!(file.account(), (4, 2, 1, 1));
    let file = read("a.csv", "Viewer gender,Views (%)\n");
    assert_eq!(file.fates(), [("gender", Fate::Empty)]);
}

#[test]
fn columns_that_stand_twice() {
    let same = read(
        "a.csv",
        "Viewer age,Views (%),Views (%)\n18–24 years,30,30\n25–34 years,70,70\n",
    );
    assert_close(
        &shares(same.table(Dimension::Age)),
        &[("18-24", 0.3), ("25-34", 0.7)],
    );
    for text in [
        "Gender,Distribution,Distribution\nFemale,0.6,0.5\nMale,0.4,0.5\n",
        "Seniority,Total followers,Total followers\nSenior,5,6\n",
    ] {
        let file = read("a.csv", text);
        assert_eq!(file.codes(), ["column-twice"], "{text}");
        assert_eq!(file.output.blocks[0].fate, Fate::Damaged, "{text}");
    }
}

#[test]
fn percent_signs_in_some_rows_only() {
    let file = read(
        "a.csv",
        format!("{GENDER}\"Female\",\"61%\"\n\"Male\",\"0.39\""),
    );
    assert_eq!(
        (file.fates(), file.codes()),
        (vec![("gender", Fate::Damaged)], vec!["percent-signs-mixed"])
    );
}

/// Cells from which random tables are made: headers, labels and numbers of real exports among them.
const CELLS: [&str; 44] = [
    "",
    "Gender",
    "Distribution",
    "Top territories",
    "Female",
    "Male",
    "Other",
    "Others",
    "GR",
    "ZZ",
    "YU",
    "0.5",
    "0.381",
    "0.8099999999999999",
    "50%",
    "-1",
    "1e308",
    "NaN",
    "1,234",
    "120",
    "Viewer age",
    "Viewer gender",
    "Geography",
    "Views",
    "Views (%)",
    "Total",
    "18–24 years",
    "65+ years",
    "20-29",
    "ES",
    "0:04:40",
    "Location",
    "Company size",
    "Seniority",
    "Total followers",
    "Total views",
    "2-10",
    "2-Oct",
    "10001+",
    "Date",
    "2026-10-01",
    "# ----------------------------------------",
    "# Start date: 20260101",
    "Percent of audience",
];

/// Headers under which random rows are put.
const HEADERS: [&[&str]; 8] = [
    &["Gender", "Distribution"],
    &["Top territories", "Distribution"],
    &["Viewer age", "Views (%)"],
    &["Viewer gender", "Views (%)", "Views (%)"],
    &["Geography", "Views"],
    &["Company size", "Total followers"],
    &["Seniority", "Total followers"],
    &["Audience View", "Date", "Aggregation", "Audience Size"],
];

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]

    /// Whatever stands in a file: no panic, every row accounted for, and no number beyond its range.
    #[test]
    fn any_table_is_accounted_for(
        blocks in proptest::collection::vec(
            (
                proptest::option::of(0..3_usize),
                proptest::option::weighted(0.7, 0..HEADERS.len()),
                proptest::collection::vec(proptest::collection::vec(0..CELLS.len(), 1..5), 1..7),
            ),
            0..7,
        )
    ) {
        let cells = |texts: Vec<&str>| -> Vec<RawCell> {
            texts.into_iter().map(|text| RawCell { text: text.to_owned(), number: None }).collect()
        };
        let rows = |header: Option<usize>, texts: &[Vec<usize>]| -> Vec<RawRow> {
            let header = header.map(|at| HEADERS[at].to_vec());
            let below = texts.iter().map(|row| row.iter().map(|at| CELLS[*at]).collect());
            (1..)
                .zip(header.into_iter().chain(below))
                .map(|(number, texts)| RawRow { number, cells: cells(texts) })
                .collect()
        };
        let file = RawFile {
            place: Place::file("a"),
            names: vec!["Viewer age 2026-10-01_2026-10-31 A.zip".to_owned()],
            hash: String::new(),
            bytes: 0,
            format: Format::Workbook,
            encoding: None,
            delimiter: None,
            is_cut_off: false,
            blocks: (1..).zip(&blocks).map(|(number, (sheet, header, texts))| RawBlock {
                number,
                sheet: sheet.map(|at| ["Location", "FOLLOWERS", "Metrics"][at].to_owned()),
                sheet_number: number,
                rows: rows(*header, texts),
            }).collect(),
        };
        for spec in sources::SOURCES.iter().filter(|spec| HERE.contains(&spec.id)) {
            if (spec.recognize)(&file).is_none() {
                continue;
            }
            let output = (spec.read)(&file, &crate::reading::Around::on(2026, 11, 22).context());
            proptest::prop_assert_eq!(output.blocks.len(), file.blocks.len());
            for (block, raw) in output.blocks.iter().zip(&file.blocks) {
                proptest::prop_assert_eq!(block.rows as usize, raw.rows.len());
                proptest::prop_assert_eq!(block.rows, block.read + block.set_aside + block.rejected);
                proptest::prop_assert_eq!(block.fate == Fate::Used, block.read > 0);
            }
            for cell in output.tables.iter().flat_map(|table| &table.cells) {
                proptest::prop_assert!(cell.share.is_none_or(|share| (0.0..=1.0).contains(&share)));
                proptest::prop_assert!(cell.count.is_none_or(|count| count >= 0.0 && count.is_finite()));
            }
        }
    }
}

/// The sources that this file tests.
const HERE: [&str; 10] = [
    "tiktok",
    "youtube",
    "linkedin",
    "x",
    "google-analytics",
    "google-ads",
    "shopify",
    "meta-ads",
    "facebook-legacy",
    "pinterest",
];

#[test]
fn exports_described_in_documents_are_known() {
    for (text, source) in [
        // X in Portuguese, old and by post; headers as in real files.
        (
            "\"id do Tweet\",\"Link permanente do Tweet\",\"Texto do Tweet\",\"tempo\",\"impressões\",a,b,c,d,e,f,g,h,i,j,k,l,m,n,o\n\"1\",\"2\",\"3\",\"4\",\"5\",1,1,1,1,1,1,1,1,1,1,1,1,1,1,1\n",
            "x",
        ),
        (
            "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts\n1,\"Thu, Mar 20, 2025\",a,b,1,1,1,1,1,1,1,1\n",
            "x",
        ),
        // Google Analytics in Korean.
        (
            "# ----------------------------------------\n# 획득\n# 계정: a\n# 속성: b\n# ----------------------------------------\n# \n# 시작일: 20260907\n# 종료일: 20261004\n국가,활성 사용자\nKR,5\n",
            "google-analytics",
        ),
        // Re-saved by a spreadsheet: padded with commas.
        (
            "# ----------------------------------------,,\n# Demographic details: Age,,\n# ----------------------------------------,,\n# Start date: 20260202,,\n# End date: 20260202,,\nAge,Active users,New users\n18-24,5,2\n",
            "google-analytics",
        ),
        (
            "Audience View,Date,Aggregation,Audience Size\nYour engaged audience,2026-05-09,Monthly,10000\n\nCountries,Percent of audience\nDeutschland,0.776\n",
            "pinterest",
        ),
        (
            "Nombre de la campaña,Edad,Sexo,Alcance,Importe gastado (EUR)\nPrimavera,18-24,female,837,3.09\n",
            "meta-ads",
        ),
    ] {
        assert_eq!(source_of(text), Some(source), "{text}");
    }
}

#[test]
fn what_is_nobodys_is_claimed_by_nobody_here() {
    for text in [
        "Name,Email\nA,b\n",
        "Date,Primary\n2026-02-16T00:00:00,12\n",
        "Age,Women,Men\n18-24,4.2%,19.1%\n25-34,40%,36.7%\n",
        "Country,Share\nES,0.5\nFR,0.5\n",
        "Total,100\nES,50\n",
        "Country,Followers\nTotal,100\nES,50\nFR,40\n",
        "Age,Share (%)\n18-24,40\n25-34,60\n",
        "hello\n",
    ] {
        let source = source_of(text).filter(|source| HERE.contains(source));
        assert_eq!(source, None, "{text}");
    }
}
