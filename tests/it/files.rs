//! The room `files` from outside: bytes in, tables of text out. All bytes are built here, except in
//! the last test, which reads real exports where they are.

#![expect(clippy::unwrap_used, reason = "bytes that these tests make are there")]

use std::io::{Cursor, Write as _};

use audiencefit::diag::{Place, Severity};
use audiencefit::files::{self, Format, Limits, Opened, RawBlock, RawFile, split_rows};
use proptest::prelude::*;
use zip::write::{SimpleFileOptions, ZipWriter};

fn open(bytes: &[u8]) -> Opened {
    open_within(bytes, &Limits::default())
}

fn open_within(bytes: &[u8], limits: &Limits) -> Opened {
    files::open(Place::file("in"), vec!["in".to_owned()], bytes, limits)
}

fn codes(opened: &Opened) -> Vec<&'static str> {
    opened
        .diagnostics
        .iter()
        .map(|diagnostic| diagnostic.code.id)
        .collect()
}

/// The one file that came out, without a diagnostic.
fn only(bytes: &[u8]) -> RawFile {
    let mut opened = open(bytes);
    assert_eq!(codes(&opened), Vec::<&str>::new());
    assert_eq!((opened.files.len(), opened.unreadable.len()), (1, 0));
    opened.files.remove(0)
}

/// The one reason why nothing came out.
fn refusal(opened: &Opened) -> &'static str {
    assert!(opened.files.is_empty());
    assert_eq!(opened.unreadable.len(), 1);
    let errors: Vec<&str> = opened
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code.severity == Severity::Error)
        .map(|diagnostic| diagnostic.code.id)
        .collect();
    assert_eq!(errors.len(), 1);
    errors[0]
}

/// Row numbers and texts of a block.
fn rows(block: &RawBlock) -> Vec<(u32, Vec<&str>)> {
    block
        .rows
        .iter()
        .map(|row| {
            (
                row.number,
                row.cells.iter().map(|cell| cell.text.as_str()).collect(),
            )
        })
        .collect()
}

fn utf16le(text: &str) -> Vec<u8> {
    let mut bytes = b"\xff\xfe".to_vec();
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

fn zipped(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_meta_export_as_it_comes() {
    let file = only(&utf16le(
        "sep=,\n\"Instagram followers\"\n\"IG_ACCOUNT,FOLLOW,UNIQUE_USERS\"\n\"1097\"\n\n\
         \"Instagram followers by top cities\"\n\"Top cities\",\"Value\"\n\"New York, NY\",\"0.6%\"\n\n",
    ));
    assert_eq!(
        (file.format, file.encoding, file.delimiter),
        (Format::Delimited, Some("UTF-16LE"), Some(','))
    );
    assert_eq!(file.blocks.len(), 2);
    assert_eq!(
        rows(&file.blocks[0]),
        [
            (2, vec!["Instagram followers"]),
            (3, vec!["IG_ACCOUNT,FOLLOW,UNIQUE_USERS"]),
            (4, vec!["1097"])
        ]
    );
    assert_eq!(rows(&file.blocks[1])[2], (8, vec!["New York, NY", "0.6%"]));
    assert!(file.blocks[0].rows[0].is_single());
    assert_eq!(file.blocks[1].rows[2].text(1), "0.6%");
    assert_eq!(file.blocks[1].rows[2].text(7), "");
}

#[test]
fn the_same_saved_again_by_a_spreadsheet() {
    let file = only(&utf16le(
        "sep=\t\t\t\r\nFacebook followers\t\t\t\r\n30222\t\t\t\r\n\t\t\t\r\nTop cities\tValue\t\t\r\n\
         Kyiv\t Ukraine\t15.3%\t\r\n",
    ));
    assert_eq!(file.delimiter, Some('\t'));
    assert_eq!(
        file.blocks
            .iter()
            .map(|block| block.number)
            .collect::<Vec<_>>(),
        [1, 2]
    );
    assert_eq!(
        rows(&file.blocks[1]),
        [
            (5, vec!["Top cities", "Value"]),
            (6, vec!["Kyiv", "Ukraine", "15.3%"])
        ]
    );
    let opened = open(
        "sep=,\n18-24;4,2;19,1\n25-34;6,3;9,4\n"
            .replace(',', "")
            .as_bytes(),
    );
    assert_eq!(opened.files[0].delimiter, Some(';'));
    let opened = open(b"sep=,\r\nAge;Women\r\n18-24;4.2\r\n");
    assert_eq!(
        (codes(&opened), opened.files[0].delimiter),
        (vec!["sep-line-disagrees"], Some(';'))
    );
}

#[test]
fn quoted_newlines_keep_the_numbers_of_rows() {
    let file = only(b"id,text\n1,\"two\nlines, \"\"quoted\"\"\"\n2,x\n");
    assert_eq!(
        rows(&file.blocks[0]),
        [
            (1, vec!["id", "text"]),
            (2, vec!["1", "two\nlines, \"quoted\""]),
            (4, vec!["2", "x"])
        ]
    );
}

#[test]
fn exports_without_data_are_not_errors() {
    for (bytes, code) in [
        (Vec::new(), "empty-file"),
        (b"\xef\xbb\xbf".to_vec(), "no-rows"),
        (utf16le("sep=,\n"), "no-rows"),
        (b"\n\n,,\n".to_vec(), "no-rows"),
    ] {
        let opened = open(&bytes);
        assert_eq!(codes(&opened), [code]);
        assert!(opened.files[0].blocks.is_empty());
        assert!(opened.diagnostics[0].code.severity < Severity::Error);
    }
    let header = only(b"\xef\xbb\xbf\"Gender\",\"Distribution\"");
    assert_eq!(
        rows(&header.blocks[0]),
        [(1, vec!["Gender", "Distribution"])]
    );
    // b3sum of no bytes, from the BLAKE3 paper's test vectors.
    assert_eq!(
        open(b"").files[0].hash,
        "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262"
    );
}

#[test]
fn damaged_texts_say_where() {
    let mut cut = utf16le("a,b\n1,23");
    cut.pop();
    let opened = open(&cut);
    assert_eq!(refusal(&opened), "cut-off-text");
    assert_eq!(
        opened.diagnostics[0].place,
        Some(Place::file("in").at_row(2))
    );

    // Beyond ASCII and UTF-8 there is only a guess.
    let opened = open(b"City,Likes\nM\xfcnchen,3\n");
    assert_eq!(codes(&opened), ["encoding-guessed"]);
    assert_eq!(opened.files[0].blocks[0].rows[1].text(0), "München");

    let opened = open(b"\xef\xbb\xbfCity,Likes\nx,1\nM\xfcnchen,3\n");
    assert_eq!(codes(&opened), ["undecodable-text"]);
    assert_eq!(opened.diagnostics[0].place.as_ref().unwrap().row, Some(3));
    assert_eq!(opened.files[0].blocks[0].rows.len(), 3);

    let opened = open(b"a,b\n1,\x002\n");
    assert_eq!(codes(&opened), ["nul-characters"]);
    assert_eq!(opened.files[0].blocks[0].rows[1].text(1), "2");

    let opened = open(b"a,b\n1,2\n3,\"x\n4,5\n6,7\n");
    assert_eq!(codes(&opened), ["unclosed-quote"]);
    assert_eq!(opened.diagnostics[0].place.as_ref().unwrap().row, Some(3));

    let opened = open(b"\"Gender,Distribution\"\n\"Female,0.56\"\n\"Male,0.44\"\n");
    assert_eq!(codes(&opened), ["rows-in-quotes"]);
    assert_eq!(opened.files[0].blocks[0].rows.len(), 3);
    let split = split_rows(&opened.files[0]).unwrap();
    assert_eq!((split.split, split.kept), (3, 0));
    assert_eq!(
        rows(&split.file.blocks[0]),
        [
            (1, vec!["Gender", "Distribution"]),
            (2, vec!["Female", "0.56"]),
            (3, vec!["Male", "0.44"])
        ]
    );
    // Other numbers of fields than the header has, and a file that needs no splitting.
    let uneven = open(b"\"City,Share\"\n\"Rome, Italy,0.5\"\n\"Vigo, Spain,0.4\"\n");
    assert!(split_rows(&uneven.files[0]).is_none());
    assert!(split_rows(&only(b"Gender,Distribution\nFemale,0.56\n")).is_none());
}

#[test]
fn other_things_are_named_for_what_they_are() {
    let kind = |bytes: &[u8]| {
        let opened = open(bytes);
        assert_eq!(refusal(&opened), "not-a-table");
        format!("{:?}", opened.diagnostics[0].args["kind"])
    };
    assert_eq!(kind(b"%PDF-1.7\n%\xe2\xe3\n"), "Text(\"pdf\")");
    assert_eq!(kind(b"\x89PNG\r\n\x1a\n"), "Text(\"png\")");
    assert_eq!(kind(b"\x1f\x8b\x08\0"), "Text(\"gzip\")");
    assert_eq!(
        kind(b"<html><head><title>message_1.html</title></head></html>"),
        "Text(\"html\")"
    );
    assert_eq!(kind(b"\n<!doctype html><html></html>"), "Text(\"html\")");
    assert_eq!(
        kind(&zipped(&[
            ("[Content_Types].xml", b""),
            ("word/document.xml", b"")
        ])),
        "Text(\"office\")"
    );
    assert_eq!(
        kind(&(0..=255).cycle().take(2000).collect::<Vec<u8>>()),
        "Text(\"binary\")"
    );
}

/// What “Download your information” writes of a conversation: bytes of UTF-8 as escapes.
const MESSAGES: &str = r#"{
  "participants": [{"name": "Ana Kova\u00c4\u008d"}, {"name": "Our page"}],
  "messages": [
    {"sender_name": "Our page", "timestamp_ms": 1717321402123, "content": "See you", "is_geoblocked_for_viewer": false},
    {"sender_name": "Ana Kova\u00c4\u008d", "timestamp_ms": 1717321300000,
     "reactions": [{"reaction": "\u00f0\u009f\u0091\u008d", "actor": "Our page"}], "share": {"link": null}}
  ],
  "title": "Ana",
  "is_still_participant": true,
  "magic_words": []
}"#;

#[test]
fn json_gives_pairs_and_tables() {
    let opened = open(MESSAGES.as_bytes());
    // Two names, and the thumb.
    assert_eq!(codes(&opened), ["mojibake-repaired"]);
    assert_eq!(
        opened.diagnostics[0].args["count"],
        audiencefit::diag::Arg::Number(3.0)
    );
    assert_eq!(opened.diagnostics[0].code.severity, Severity::Note);
    let [file] = opened.files.as_slice() else {
        panic!("one file")
    };
    assert_eq!(
        (file.format, file.encoding, file.delimiter),
        (Format::Json, Some("UTF-8"), None)
    );
    let sheets: Vec<(u32, Option<&str>, u32)> = file
        .blocks
        .iter()
        .map(|block| (block.number, block.sheet.as_deref(), block.sheet_number))
        .collect();
    assert_eq!(
        sheets,
        [
            (1, None, 0),
            (2, Some("participants"), 1),
            (3, Some("messages"), 2)
        ]
    );
    assert_eq!(
        rows(&file.blocks[0]),
        [
            (1, vec!["title", "Ana"]),
            (2, vec!["is_still_participant", "true"])
        ]
    );
    assert_eq!(
        rows(&file.blocks[1]),
        [
            (1, vec!["name"]),
            (2, vec!["Ana Kovač"]),
            (3, vec!["Our page"])
        ]
    );
    assert_eq!(
        rows(&file.blocks[2]),
        [
            (
                1,
                vec![
                    "sender_name",
                    "timestamp_ms",
                    "content",
                    "is_geoblocked_for_viewer",
                    "reactions",
                    "share.link"
                ]
            ),
            (2, vec!["Our page", "1717321402123", "See you", "false"]),
            (
                3,
                vec![
                    "Ana Kovač",
                    "1717321300000",
                    "",
                    "",
                    "[{\"reaction\":\"👍\",\"actor\":\"Our page\"}]"
                ]
            )
        ]
    );
    assert_eq!(
        file.blocks[2].rows[1].cells[1].number,
        Some(1_717_321_402_123.0)
    );
}

#[test]
fn json_of_other_shapes_and_encodings() {
    let rows_of = |bytes: &[u8]| -> Vec<(u32, Vec<String>)> {
        let file = only(bytes);
        assert_eq!((file.format, file.blocks.len()), (Format::Json, 1));
        assert_eq!(file.blocks[0].sheet, None);
        rows(&file.blocks[0])
            .into_iter()
            .map(|(number, cells)| (number, cells.into_iter().map(str::to_owned).collect()))
            .collect()
    };
    let cells =
        |cells: &[&str]| -> Vec<String> { cells.iter().map(|cell| (*cell).to_owned()).collect() };
    let array = "[{\"stars\": 5, \"reviewReply\": {\"comment\": \"é\"}}, {\"stars\": 4}]";
    let lines = "{\"stars\": 5, \"reviewReply\": {\"comment\": \"é\"}}\r\n{\"stars\": 4}\r\n";
    let expected = [
        (1, cells(&["stars", "reviewReply.comment"])),
        (2, cells(&["5", "é"])),
        (3, cells(&["4"])),
    ];
    assert_eq!(rows_of(array.as_bytes()), expected);
    assert_eq!(rows_of(&utf16le(array)), expected);
    assert_eq!(rows_of(format!("\u{feff}{array}").as_bytes()), expected);
    assert_eq!(rows_of(lines.as_bytes()), expected);

    let insights = only(
        b"{\"organic_insights_audience\": [{\"title\": \"\", \"string_map_data\": \
          {\"Followers\": {\"href\": \"\", \"value\": \"1,376\"}, \"Date Range\": {\"value\": \"Oct 2 - Dec 30\"}}}]}",
    );
    assert_eq!(
        insights.blocks[0].sheet.as_deref(),
        Some("organic_insights_audience")
    );
    assert_eq!(
        rows(&insights.blocks[0]),
        [
            (
                1,
                vec![
                    "title",
                    "string_map_data.Followers.href",
                    "string_map_data.Followers.value",
                    "string_map_data.Date Range.value"
                ]
            ),
            (2, vec!["", "", "1,376", "Oct 2 - Dec 30"])
        ]
    );

    for empty in ["{}", "[]", " {\"messages\": []}\n", "[{}, {}]"] {
        let opened = open(empty.as_bytes());
        assert_eq!(codes(&opened), ["no-rows"], "{empty}");
        assert_eq!(opened.files[0].format, Format::Json);
    }
}

#[test]
fn damaged_json_is_refused_with_its_place_and_without_its_content() {
    let cut = &MESSAGES[..MESSAGES.len() / 2];
    for (text, line) in [
        (cut.to_owned(), cut.lines().count()),
        (MESSAGES.replace("\"title\": ", "\"title\" "), 8),
        (format!("{MESSAGES}\n}}"), 12),
        ("{\"a\": 1}\n{\"a\": 2}\n{\"a\": ".to_owned(), 3),
    ] {
        let opened = open(text.as_bytes());
        assert_eq!(refusal(&opened), "json-damaged");
        let place = opened.diagnostics[0].place.as_ref().unwrap();
        assert_eq!(place.row.map(|row| row as usize), Some(line));
        assert!(place.column.is_some());
        let args: Vec<&str> = opened.diagnostics[0]
            .args
            .keys()
            .map(AsRef::as_ref)
            .collect();
        assert_eq!(args, ["kind"]);
    }
    let wide = utf16le("{\"a\": \"é");
    assert_eq!(refusal(&open(&wide[..wide.len() - 1])), "cut-off-text");
    let deep = format!("{{\"a\": {}", "[".repeat(100_000));
    assert_eq!(refusal(&open(deep.as_bytes())), "json-damaged");
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(refusal(&open(deep.as_bytes())), "json-too-deep");
    let limits = Limits {
        columns: 2,
        ..Limits::default()
    };
    let opened = open_within(b"{\"m\": [{\"a\": 1, \"b\": 2, \"c\": 3}]}", &limits);
    assert_eq!(refusal(&opened), "too-many-columns");
    let place = opened.diagnostics[0].place.as_ref().unwrap();
    assert_eq!((place.sheet.as_deref(), place.row), (Some("m"), Some(2)));
}

#[test]
fn text_that_was_saved_in_the_wrong_encoding() {
    let opened = open(
        "ï»¿sep=,\n\"Cidade\",\"Valor\"\n\"SÃ£o Paulo\",\"4%\"\n\"18â€“24\",\"3%\"\n".as_bytes(),
    );
    assert_eq!(codes(&opened), ["text-mojibake-repaired"]);
    // The mark at the start, ã and the dash.
    assert_eq!(
        opened.diagnostics[0].args["count"],
        audiencefit::diag::Arg::Number(3.0)
    );
    assert_eq!(
        rows(&opened.files[0].blocks[0]),
        [
            (2, vec!["Cidade", "Valor"]),
            (3, vec!["São Paulo", "4%"]),
            (4, vec!["18–24", "3%"])
        ]
    );
    let opened = open(&utf16le("Age,Share\n18â€“24,3%\n"));
    assert_eq!(codes(&opened), ["text-mojibake-repaired"]);
    assert_eq!(opened.diagnostics[0].place.as_ref().unwrap().row, Some(2));
    assert_eq!(opened.files[0].blocks[0].rows[1].text(0), "18–24");

    // One place that was never damaged, and the file stays as it is.
    for text in [
        "City,Share\nMÃ¤nner,3\nMünchen,4\n",
        "City,Share\nSão Paulo,3\n18–24,4\n",
        "Brand,Share\nNESTLÉ®,3\n",
    ] {
        let file = only(text.as_bytes());
        let written: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
        let found: Vec<Vec<&str>> = rows(&file.blocks[0]).into_iter().map(|row| row.1).collect();
        assert_eq!(found, written);
    }
}

#[test]
fn what_spreadsheets_make_of_exports() {
    // Google Analytics, every line filled up with commas, junk under the table.
    let file = only(
        b"# ----,,,,\r\n# Demographic details: Country,,,,\r\n# ,,,,\r\n# Start date: 20260202,,,,\r\n\
          Country,Active users,New users,Rate,Revenue\r\nGreece,5,2,0.4,8.19\r\n\"Korea, South\",4,4,0.75,0\r\n\
          ,,,,\r\n,,,9.5,\r\n",
    );
    assert_eq!(
        rows(&file.blocks[0]),
        [
            (1, vec!["# ----"]),
            (2, vec!["# Demographic details: Country"]),
            (3, vec!["#"]),
            (4, vec!["# Start date: 20260202"]),
            (
                5,
                vec!["Country", "Active users", "New users", "Rate", "Revenue"]
            ),
            (6, vec!["Greece", "5", "2", "0.4", "8.19"]),
            (7, vec!["Korea, South", "4", "4", "0.75", "0"])
        ]
    );
    assert_eq!(rows(&file.blocks[1]), [(9, vec!["", "", "", "9.5"])]);
    // The same with semicolons: commas in comments are no delimiter.
    let file = only(
        b"# ----;;\r\n# Account: A, B, C, D;;\r\nCountry;Users;Rate\r\nGreece;5;0,4\r\nSpain;4;0,75\r\n",
    );
    assert_eq!(file.delimiter, Some(';'));
    assert_eq!(file.blocks[0].rows[1].text(0), "# Account: A, B, C, D");
    assert!(file.blocks[0].rows[1].is_single());
    assert_eq!(rows(&file.blocks[0])[4], (5, vec!["Spain", "4", "0,75"]));

    // A sep line that is filled up with, or refuted by, the delimiter of the spreadsheet.
    for (text, delimiter) in [
        (
            "sep=,;;\r\n\"IG_ACCOUNT,FOLLOW,UNIQUE_USERS\";;\r\n1097;;\r\n;;\r\n;Women;Men\r\n18-24;10,6;6,5\r\n",
            ';',
        ),
        (
            "sep=,\r\n\"IG_ACCOUNT,FOLLOW,UNIQUE_USERS\"\r\n1097\r\n\r\n;Women;Men\r\n18-24;10,6;6,5\r\n",
            ';',
        ),
        (
            "sep=,\t\t\r\nIG_ACCOUNT,FOLLOW,UNIQUE_USERS\t\t\r\n1097\t\t\r\n\t\t\r\n\tWomen\tMen\r\n18-24\t10,6\t6,5\r\n",
            '\t',
        ),
    ] {
        let opened = open(text.as_bytes());
        assert_eq!(codes(&opened), ["sep-line-disagrees"]);
        let file = &opened.files[0];
        assert_eq!(file.delimiter, Some(delimiter));
        assert_eq!(
            rows(&file.blocks[0]),
            [
                (2, vec!["IG_ACCOUNT,FOLLOW,UNIQUE_USERS"]),
                (3, vec!["1097"])
            ]
        );
        assert_eq!(
            rows(&file.blocks[1]),
            [
                (5, vec!["", "Women", "Men"]),
                (6, vec!["18-24", "10,6", "6,5"])
            ]
        );
    }

    // Numbers as dates in Cyrillic.
    let (bytes, _, _) =
        encoding_rs::WINDOWS_1251.encode("Възраст;Жени;Мъже\r\n18-24;3.апр;17.юни\r\n;;\r\n");
    let opened = open(&bytes);
    assert_eq!(codes(&opened), ["encoding-guessed"]);
    assert_eq!(
        rows(&opened.files[0].blocks[0]),
        [
            (1, vec!["Възраст", "Жени", "Мъже"]),
            (2, vec!["18-24", "3.апр", "17.юни"])
        ]
    );
    // UTF-16 without a mark.
    let file = only(&utf16le("sep=,\n\"Público\",\"Valor\"\n\"São Paulo, SP\",\"4,2%\"\n")[2..]);
    assert_eq!(file.encoding, Some("UTF-16LE"));
    assert_eq!(rows(&file.blocks[0])[1], (3, vec!["São Paulo, SP", "4,2%"]));
    // Posts of several lines, some blank, and ragged rows.
    let file = only(
        b"\"Post ID\",\"Title\",\"Reach\"\n\"1\",\"one\r\n\r\n;two, \"\"2\"\"\",\"12\"\n\"2\",\"x\",\"13\",\"Grand total\"\n\"3\"\n",
    );
    assert_eq!(file.blocks.len(), 1);
    assert_eq!(
        rows(&file.blocks[0])[1..],
        [
            (2, vec!["1", "one\r\n\r\n;two, \"2\"", "12"]),
            (5, vec!["2", "x", "13", "Grand total"]),
            (6, vec!["3"])
        ]
    );
}

#[test]
fn archives_with_folders_litter_and_archives() {
    let inner = zipped(&[("FollowerGender.csv", b"Gender,Distribution\nFemale,0.56\n")]);
    let bytes = zipped(&[
        ("data/", b""),
        ("data/P\u{fa}blico.csv", b"a,b\n1,2\n"),
        ("__MACOSX/data/._a.csv", b"\0\x05\x16\x07"),
        ("data/.DS_Store", b"\0\0\0\x01Bud1"),
        ("data/Followers_shop.zip", &inner),
        ("../../etc/report.csv", b"%PDF-1.7"),
    ]);
    let opened = open(&bytes);
    assert_eq!(opened.ignored.len(), 2);
    assert_eq!(codes(&opened), ["not-a-table"]);
    let member = opened.diagnostics[0]
        .place
        .as_ref()
        .unwrap()
        .member
        .as_deref();
    assert_eq!(member, Some("../../etc/report.csv"));
    let [first, second] = opened.files.as_slice() else {
        panic!("two files")
    };
    assert_eq!(first.names, ["in", "Público.csv"]);
    assert_eq!(first.place.member.as_deref(), Some("data/Público.csv"));
    assert_eq!(
        second.names,
        ["in", "Followers_shop.zip", "FollowerGender.csv"]
    );
    assert_eq!(
        second.place.to_string(),
        "in!data/Followers_shop.zip!FollowerGender.csv"
    );
    assert_eq!(second.blocks[0].rows[1].text(1), "0.56");

    assert_eq!(
        codes(&open(&zipped(&[("__MACOSX/x", b"1")]))),
        ["archive-empty"]
    );
}

#[test]
fn nesting_members_and_sizes_are_limited() {
    let mut bytes = zipped(&[("a.csv", b"a,b\n1,2\n")]);
    for _ in 0..2 {
        bytes = zipped(&[("in.zip", &bytes)]);
    }
    assert_eq!(open(&bytes).files.len(), 1);
    assert_eq!(
        refusal(&open(&zipped(&[("in.zip", &bytes)]))),
        "nested-too-deep"
    );

    let two = zipped(&[("a.csv", b"a,b\n1,2\n"), ("b.csv", b"a,b\n1,2\n")]);
    assert_eq!(
        refusal(&open_within(
            &two,
            &Limits {
                members: 1,
                ..Limits::default()
            }
        )),
        "too-many-members"
    );
    assert_eq!(
        refusal(&open_within(
            &two,
            &Limits {
                file_bytes: 20,
                ..Limits::default()
            }
        )),
        "file-too-large"
    );
    // The first member is within the limit of the archive and stays read.
    let opened = open_within(
        &two,
        &Limits {
            archive_bytes: 10,
            ..Limits::default()
        },
    );
    assert_eq!(
        (codes(&opened), opened.files.len()),
        (vec!["archive-too-large"], 1)
    );
    let long = zipped(&[("a.csv", &[b'1'; 500]), ("b.csv", b"a,b\n1,2\n")]);
    let opened = open_within(
        &long,
        &Limits {
            file_bytes: 400,
            ..Limits::default()
        },
    );
    assert_eq!(
        (codes(&opened), opened.files.len()),
        (vec!["file-too-large"], 1)
    );
}

#[test]
fn a_zip_bomb_is_stopped_while_it_unpacks() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("Audience.csv", SimpleFileOptions::default())
        .unwrap();
    let zeros = vec![0; 1 << 20];
    for _ in 0..300 {
        zip.write_all(&zeros).unwrap();
    }
    zip.start_file("good.csv", SimpleFileOptions::default())
        .unwrap();
    zip.write_all(b"a,b\n1,2\n").unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    assert!(bytes.len() < 1 << 20);
    let opened = open(&bytes);
    assert_eq!(codes(&opened), ["archive-ratio"]);
    assert_eq!((opened.files.len(), opened.unreadable.len()), (1, 1));
    assert_eq!(opened.unreadable[0].1.len(), 64);
}

#[test]
fn damaged_archives_lose_no_good_member() {
    let good: (&str, &[u8]) = ("good.csv", b"a,b\n1,2\n");
    let bytes = zipped(&[
        ("bad.csv", b"Gender,Distribution\nFemale,0.56\nMale,0.44\n"),
        good,
    ]);
    assert_eq!(
        refusal(&open(&bytes[..bytes.len() - 30])),
        "archive-damaged"
    );

    // Local header: 30 bytes and the name; then the packed bytes.
    let mut damaged = bytes.clone();
    for byte in &mut damaged[40..50] {
        *byte ^= 0x55;
    }
    let opened = open(&damaged);
    assert_eq!(
        (codes(&opened), opened.files.len()),
        (vec!["member-damaged"], 1)
    );

    let central = bytes
        .windows(4)
        .position(|window| window == b"PK\x01\x02")
        .unwrap();
    // Flags at 6 of the local and at 8 of the central header: bit 0 is encryption.
    let mut encrypted = bytes.clone();
    encrypted[6] |= 1;
    encrypted[central + 8] |= 1;
    let opened = open(&encrypted);
    assert_eq!(
        (codes(&opened), opened.files.len()),
        (vec!["member-encrypted"], 1)
    );

    // Methods at 8 and at 10: 12 is bzip2.
    let mut packed = bytes;
    packed[8] = 12;
    packed[central + 10] = 12;
    let opened = open(&packed);
    assert_eq!(
        (codes(&opened), opened.files.len()),
        (vec!["member-compression"], 1)
    );
}

#[test]
fn tables_are_limited_in_every_direction() {
    let limits = Limits {
        columns: 5,
        cell_bytes: 10,
        rows: 3,
        ..Limits::default()
    };
    assert_eq!(
        refusal(&open_within(b"1,2,3,4,5,6\n", &limits)),
        "too-many-columns"
    );
    let opened = open_within(b"a,b\n1,12345678901\n", &limits);
    assert_eq!(refusal(&opened), "cell-too-long");
    assert_eq!(
        opened.diagnostics[0].place,
        Some(Place::file("in").at_row(2).at_column(2))
    );
    assert_eq!(
        refusal(&open_within(b"1\n2\n3\n4\n", &limits)),
        "too-many-rows"
    );
    assert!(
        open_within(b"1\n2\n3\n\n4\n", &limits)
            .unreadable
            .is_empty()
    );
    // One line without an end.
    assert_eq!(refusal(&open(&vec![b'x'; 2 << 20])), "cell-too-long");
    assert_eq!(refusal(&open(&b"1,".repeat(1 << 20))), "too-many-columns");
}

const SHEET_NS: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

/// A workbook of two sheets, the second hidden, with these `sheetData`; style 1 is a date.
fn xlsx(first: &str, second: &str) -> Vec<u8> {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let sheet = |cells: &str| {
        format!(
            "{head}<worksheet {SHEET_NS}><dimension ref=\"A1\"/><sheetData>{cells}</sheetData></worksheet>"
        )
    };
    let workbook = format!(
        "{head}<workbook {SHEET_NS} xmlns:r=\"{office}\"><sheets><sheet name=\"New followers\" sheetId=\"1\" \
         r:id=\"rId1\"/><sheet name=\"Location\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/></sheets></workbook>"
    );
    let relations = format!(
        "{head}<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" \
         Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{office}/worksheet\" \
         Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"rId3\" Type=\"{office}/styles\" Target=\"styles.xml\"/>\
         </Relationships>"
    );
    let root = format!(
        "{head}<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"rId1\" \
         Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let styles = format!(
        "{head}<styleSheet {SHEET_NS}><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
    );
    zipped(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet(first).as_bytes()),
        ("xl/worksheets/sheet2.xml", sheet(second).as_bytes()),
    ])
}

fn text_at(cell: &str, text: &str) -> String {
    format!("<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

#[test]
fn workbooks_are_read_by_their_cells() {
    let first = format!(
        "<row r=\"1\">{}{}</row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>45658</v></c><c r=\"C2\"><v>12</v></c>\
         <c r=\"D2\"><v>0.125</v></c><c r=\"E2\" t=\"b\"><v>1</v></c><c r=\"F2\" t=\"e\"><v>#N/A</v></c></row>\
         <row r=\"3\"><c r=\"A3\" s=\"1\"><v>45334.395833333336</v></c><c r=\"B3\" s=\"1\"><v>0.395833333333333</v></c>\
         <c r=\"C3\" t=\"d\"><v>2024-02-12T00:00:00.000</v></c></row>\
         <row r=\"5\">{}</row>",
        text_at("A1", "Da\u{ad}te"),
        text_at("C1", "Total followers\u{a0}"),
        text_at("B5", "later")
    );
    let second = format!("<row r=\"1\">{}</row>", text_at("A1", "Location"));
    let file = only(&xlsx(&first, &second));
    assert_eq!(
        (file.format, file.encoding, file.delimiter),
        (Format::Workbook, None, None)
    );
    let sheets: Vec<(u32, Option<&str>, u32)> = file
        .blocks
        .iter()
        .map(|block| (block.number, block.sheet.as_deref(), block.sheet_number))
        .collect();
    assert_eq!(
        sheets,
        [
            (1, Some("New followers"), 1),
            (2, Some("New followers"), 1),
            (3, Some("Location"), 2)
        ]
    );
    assert_eq!(
        rows(&file.blocks[0]),
        [
            (1, vec!["Date", "", "Total followers"]),
            // Day 45658 of the 1900 system is the first of 2025.
            (2, vec!["2025-01-01", "", "12", "0.125", "TRUE", "#N/A"]),
            // Day 45334 is 324 days before that (45658 - 45334; 2024 has 366): 2024-02-12.
            (3, vec!["2024-02-12T09:30:00", "9:30:00", "2024-02-12"])
        ]
    );
    let numbers: Vec<Option<f64>> = file.blocks[0].rows[1]
        .cells
        .iter()
        .map(|cell| cell.number)
        .collect();
    // The days that stand for a date are no quantity.
    assert_eq!(numbers, [None, None, Some(12.0), Some(0.125), None, None]);
    assert_eq!(rows(&file.blocks[1]), [(5, vec!["", "later"])]);
    assert_eq!(file.place, Place::file("in"));
}

#[test]
fn damaged_and_hostile_workbooks() {
    let cell = text_at("A1", "x");
    let opened = open(&xlsx(
        &format!("<row r=\"1\">{cell}</row>"),
        "<row r=\"1\"><c r=\"A1\"><v>1</x>",
    ));
    assert_eq!(
        (codes(&opened), opened.files[0].blocks.len()),
        (vec!["sheet-damaged"], 1)
    );
    assert_eq!(
        opened.diagnostics[0]
            .place
            .as_ref()
            .unwrap()
            .sheet
            .as_deref(),
        Some("Location")
    );

    assert_eq!(
        refusal(&open(&zipped(&[("xl/workbook.xml", b"<workbook")]))),
        "workbook-damaged"
    );
    // Few cells, far out: the empty ones between them are counted.
    let far: Vec<String> = (1..2000)
        .map(|row| {
            format!(
                "<row r=\"{row}\">{}</row>",
                text_at(&format!("XFD{row}"), "x")
            )
        })
        .collect();
    assert_eq!(refusal(&open(&xlsx(&far.concat(), ""))), "too-many-cells");
    let zeros = vec![b' '; 8 << 20];
    let bomb = zipped(&[("xl/workbook.xml", b""), ("xl/sharedStrings.xml", &zeros)]);
    assert_eq!(refusal(&open(&bomb)), "archive-ratio");
    assert_eq!(codes(&open(&xlsx("", ""))), ["no-rows"]);
}

/// An `.ods` workbook with this table content.
fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">\
         <office:body><office:spreadsheet><table:table table:name=\"Sheet1\">{rows}</table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    zipped(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("content.xml", content.as_bytes()),
        (
            "META-INF/manifest.xml",
            b"<manifest:manifest xmlns:manifest=\"m\"/>",
        ),
    ])
}

#[test]
fn open_document_workbooks() {
    let text = |text: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let number = "<table:table-cell office:value-type=\"float\" office:value=\"12\"><text:p>12</text:p></table:table-cell>";
    let file = only(&ods(&format!(
        "<table:table-row>{}{}<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>\
         <table:table-row>{}{number}</table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell \
         table:number-columns-repeated=\"16384\"/></table:table-row>",
        text("Age"),
        text("Women"),
        text("18-24")
    )));
    assert_eq!(
        rows(&file.blocks[0]),
        [(1, vec!["Age", "Women"]), (2, vec!["18-24", "12"])]
    );
    assert_eq!(file.blocks[0].rows[1].cells[1].number, Some(12.0));

    // A million cells in every row, a million times.
    let wide = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell \
                table:number-columns-repeated=\"16000\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
    assert_eq!(refusal(&open(&ods(wide))), "too-many-cells");
}

/// A compound file with the stream `Workbook`: one FAT sector, one of the directory, then the stream.
fn compound(mut stream: Vec<u8>) -> Vec<u8> {
    // Streams below 4096 bytes would live elsewhere.
    stream.resize(stream.len().max(4096).next_multiple_of(512), 0);
    let sectors = u32::try_from(stream.len() / 512).unwrap();
    let end = 0xffff_fffe_u32;
    let free = 0xffff_ffff_u32;

    let mut header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    header.extend([0; 16]);
    for word in [0x3e_u16, 3, 0xfffe, 9, 6, 0, 0, 0] {
        header.extend(word.to_le_bytes());
    }
    // Directory sectors, FAT sectors, first of the directory, -, smallest stream, mini FAT, DIFAT.
    for word in [0, 1, 1, 0, 4096, end, 0, end, 0, 0] {
        header.extend(word.to_le_bytes());
    }
    header.resize(512, 0xff);

    let mut fat: Vec<u32> = vec![0xffff_fffd, end];
    fat.extend((0..sectors).map(|sector| {
        if sector + 1 == sectors {
            end
        } else {
            sector + 3
        }
    }));
    fat.resize(128, free);

    let entry = |name: &str, kind: u8, child: u32, start: u32, size: u32| {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = u16::try_from(entry.len() + 2).unwrap();
        entry.resize(64, 0);
        entry.extend(length.to_le_bytes());
        entry.extend([kind, 1]);
        for word in [free, free, child] {
            entry.extend(word.to_le_bytes());
        }
        entry.resize(116, 0);
        entry.extend(start.to_le_bytes());
        entry.extend(size.to_le_bytes());
        entry.resize(128, 0);
        entry
    };
    let mut directory = entry("Root Entry", 5, 1, end, 0);
    directory.extend(entry(
        "Workbook",
        2,
        free,
        2,
        u32::try_from(stream.len()).unwrap(),
    ));
    directory.resize(512, 0);

    let fat = fat.into_iter().flat_map(u32::to_le_bytes).collect();
    [header, fat, directory, stream].concat()
}

fn record(kind: u16, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), content].concat()
}

/// An old workbook with one sheet `Ages` of these records.
fn xls(cells: &[Vec<u8>]) -> Vec<u8> {
    let bof = |kind: u16| {
        record(
            0x809,
            &[&[0, 6][..], &kind.to_le_bytes(), &[0; 12]].concat(),
        )
    };
    let end = record(0x0a, &[]);
    let globals = bof(5);
    let bound = |position: u32| {
        record(
            0x85,
            &[&position.to_le_bytes()[..], &[0, 0, 4, 0], b"Ages"].concat(),
        )
    };
    let position = u32::try_from(globals.len() + bound(0).len() + end.len()).unwrap();
    compound(
        [
            globals,
            bound(position),
            end.clone(),
            bof(0x10),
            cells.concat(),
            end,
        ]
        .concat(),
    )
}

fn xls_number(row: u16, column: u16, value: f64) -> Vec<u8> {
    let place = [row.to_le_bytes(), column.to_le_bytes(), [0, 0]].concat();
    record(0x203, &[&place[..], &value.to_le_bytes()].concat())
}

fn xls_label(row: u16, column: u16, text: &str) -> Vec<u8> {
    let length = u16::try_from(text.len()).unwrap();
    let place = [
        row.to_le_bytes(),
        column.to_le_bytes(),
        [0, 0],
        length.to_le_bytes(),
    ]
    .concat();
    record(0x204, &[&place[..], &[0], text.as_bytes()].concat())
}

#[test]
fn old_workbooks() {
    let file = only(&xls(&[
        xls_label(0, 0, "Age"),
        xls_label(0, 1, "Women"),
        xls_label(1, 0, "18-24"),
        xls_number(1, 1, 12.0),
        xls_number(9, 2, 0.5),
    ]));
    assert_eq!(file.format, Format::Workbook);
    assert_eq!(file.blocks[0].sheet.as_deref(), Some("Ages"));
    assert_eq!(
        rows(&file.blocks[0]),
        [(1, vec!["Age", "Women"]), (2, vec!["18-24", "12"])]
    );
    assert_eq!(file.blocks[0].rows[1].cells[1].number, Some(12.0));
    assert_eq!(rows(&file.blocks[1]), [(10, vec!["", "", "0.5"])]);

    // Two cells at the corners of 65536 by 65536; a declared range of the same size.
    let corners = xls(&[xls_number(0, 0, 1.0), xls_number(65535, 65535, 1.0)]);
    assert_eq!(refusal(&open(&corners)), "too-many-cells");
    let range = [
        &0_u32.to_le_bytes()[..],
        &65536_u32.to_le_bytes(),
        &[0, 0, 0xff, 0xff, 0, 0],
    ]
    .concat();
    assert_eq!(
        refusal(&open(&xls(&[record(0x200, &range), xls_number(0, 0, 1.0)]))),
        "too-many-cells"
    );
    // A document of another program in the same container.
    let mut other = xls(&[]);
    let name: Vec<u8> = "Workbook"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let at = other
        .windows(name.len())
        .position(|window| window == name)
        .unwrap();
    other[at] = b'X';
    assert_eq!(refusal(&open(&other)), "not-a-table");
}

/// Whether every row of every block is filled and stands below the one before it in its sheet.
fn is_in_order(opened: &Opened) -> bool {
    opened.files.iter().all(|file| {
        let mut last: (Option<&str>, u32) = (None, 0);
        file.blocks.iter().enumerate().all(|(at, block)| {
            let sheet = block.sheet.as_deref();
            // Damage can give two sheets one name, and so can two keys of JSON.
            if sheet != last.0 || file.format != Format::Delimited {
                last = (sheet, 0);
            }
            block.number as usize == at + 1
                && !block.rows.is_empty()
                && block.rows.iter().all(|row| {
                    let below = row.number > last.1;
                    last.1 = row.number;
                    below && row.cells.last().is_some_and(|cell| !cell.text.is_empty())
                })
        })
    })
}

/// A file changed in a few places.
fn changed(mut bytes: Vec<u8>, changes: &[(usize, u8)]) -> Vec<u8> {
    for (at, byte) in changes {
        let at = at % bytes.len();
        bytes[at] = *byte;
    }
    bytes
}

proptest! {
    #[test]
    fn any_bytes_give_rows_in_order(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(is_in_order(&open(&bytes)));
    }

    #[test]
    fn any_text_gives_rows_in_order(text in "(sep=[,;\t]?\n)?([ab1,;\"\t\r\n\u{a0}é]|\\PC){0,200}", wide in any::<bool>()) {
        let bytes = if wide { utf16le(&text) } else { text.into_bytes() };
        let opened = open(&bytes);
        prop_assert!(is_in_order(&opened));
        prop_assert_eq!(opened.files.len() + opened.unreadable.len(), 1);
    }

    #[test]
    fn damaged_containers_do_not_end_the_run(
        changes in prop::collection::vec((any::<usize>(), any::<u8>()), 1..6),
        kind in 0..4_u8,
        length in any::<prop::sample::Index>(),
        cut in any::<bool>(),
    ) {
        let mut bytes = match kind {
            0 => xlsx(&format!("<row r=\"1\">{}</row>", text_at("A1", "x")), ""),
            1 => xls(&[xls_label(0, 0, "Age"), xls_number(1, 1, 12.0)]),
            2 => MESSAGES.as_bytes().to_vec(),
            _ => zipped(&[("a.csv", b"a,b\n1,2\n"), ("b.csv", b"c\n")]),
        };
        if cut {
            bytes.truncate(length.index(bytes.len()) + 1);
        }
        prop_assert!(is_in_order(&open(&changed(bytes, &changes))));
    }

    #[test]
    fn any_flipped_bit_of_json_gives_rows_in_order(at in any::<prop::sample::Index>(), bit in 0..8_u8, wide in any::<bool>()) {
        let mut bytes = if wide { utf16le(MESSAGES) } else { MESSAGES.as_bytes().to_vec() };
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        let opened = open(&bytes);
        prop_assert!(is_in_order(&opened));
        prop_assert_eq!(opened.files.len() + opened.unreadable.len(), 1);
    }

    #[test]
    fn any_brackets_give_rows_in_order(text in "[\\[{]([\\[\\]{}:,\"\\\\ 1aué\u{0}\n]|\"a\":|null|\\\\u00c3){0,80}") {
        let opened = open(text.as_bytes());
        prop_assert!(is_in_order(&opened));
        prop_assert_eq!(opened.files.len() + opened.unreadable.len(), 1);
    }

    #[test]
    fn no_part_of_json_is_taken_for_the_whole(at in any::<prop::sample::Index>()) {
        // A single bracket can be anything.
        let at = at.index(MESSAGES.len() - 3) + 3;
        let opened = open(&MESSAGES.as_bytes()[..at]);
        prop_assert!(opened.files.is_empty());
        prop_assert_eq!(opened.diagnostics.len(), 1);
        prop_assert_eq!(opened.diagnostics[0].code.id, "json-damaged");
    }
}

/// Every real export, with the number of rows in each of its blocks as counted in the files by
/// another program (Python's csv, zipfile and `ElementTree`).
const REAL: &[(&str, &[usize])] = &[
    ("ads/Untitled-report-Apr-1-2023-to-Mar-11-2024.xlsx", &[312]),
    (
        "facebook-legacy/Facebook Insights Data Export - Visualization Studio VIC - 2014-01-01 - 2014-02-27.csv",
        &[60],
    ),
    ("ga4/Demographic_details_Country.csv", &[21]),
    (
        "ga4/Drive_sales_overview.csv",
        &[10, 4, 5, 4, 5, 4, 4, 4, 5],
    ),
    (
        "ga4/data-export_snapshot_2023.csv",
        &[37, 31, 31, 31, 5, 5, 5, 4, 32, 10, 10, 4, 4, 4],
    ),
    ("ga4/exploration_2023_download.csv", &[5, 5]),
    ("ga4/traffic_acquisition_2023.csv", &[9, 2]),
    ("google-ads/Campaign report (EUR 2026).csv", &[9]),
    (
        "google-ads/Demographics(Age_2026.02.05-2026.02.10).csv",
        &[7],
    ),
    (
        "google-ads/Demographics(Gender_Age_2026.02.05-2026.02.10).csv",
        &[13],
    ),
    (
        "google-ads/Locations(Geographic_Report_2026.02.05-2026.02.10).csv",
        &[193],
    ),
    (
        "linkedin/Business Schools 4 Climate Leadership Africa_competitor_analytics_1739343948666.xlsx",
        &[12],
    ),
    (
        "linkedin/business-schools-4-climate-leadership-africa_followers_1739343974503.xlsx",
        &[366, 44, 25, 11, 41, 10],
    ),
    (
        "meta/feadev_2023_New likes and follows (1).csv",
        &[1072, 191],
    ),
    ("meta/layout-C_postprocessed_Audience.csv", &[21]),
    (
        "meta/mh4u_2024-03_Audience_excel_unicode_text.csv",
        &[3, 3, 8, 8, 12, 7, 12, 7],
    ),
    ("meta/oigetit_2025-04_Audience.csv", &[8, 3, 3]),
    ("meta/oigetit_2025-04_Follows.csv", &[107]),
    ("meta/okn_2026-03-16_Audience.csv", &[3, 8, 3, 30]),
    ("meta/okn_2026-03-17_Audience_ig.csv", &[3, 8, 12, 12]),
    ("meta/okn_2026-03-17_Reach_empty.csv", &[]),
    ("meta/okn_2026-03-25_Follows.csv", &[73]),
    ("meta/okn_2026-03-25_Reach.csv", &[92]),
    ("meta/ptBR_data_2024_Público.csv", &[3, 8, 12, 9]),
    ("meta/ptBR_data_2024_Seguidores.csv", &[151]),
    (
        "shopify/channel_performance_2025-09-01_2025-09-07.csv",
        &[34],
    ),
    ("shopify/orders_export_2021_deidentified.csv", &[102]),
    ("tiktok/okn_2026-03-16/FollowerActivity.csv", &[169]),
    ("tiktok/okn_2026-03-16/FollowerGender.csv", &[4]),
    ("tiktok/okn_2026-03-16/FollowerHistory.csv", &[61]),
    ("tiktok/okn_2026-03-16/FollowerTopTerritories.csv", &[12]),
    ("tiktok/okn_2026-03-16/Overview.csv", &[61]),
    ("tiktok/okn_2026-03-16/Viewers.csv", &[61]),
    ("tiktok/vintage_2026-01_business_suite_audience.csv", &[63]),
    (
        "x/daily_tweet_activity_metrics_ADHOrg_20210401_20210501_en.csv",
        &[31],
    ),
    ("x/koe_account_overview_analytics.csv", &[8]),
    ("youtube/Subscription_status.csv", &[4]),
    ("youtube/Viewer_gender.csv", &[4]),
    ("youtube/date_Table data.csv", &[452]),
    ("youtube/de_Gesamtwerte.csv", &[367]),
    ("youtube/geography_Table data.csv", &[16]),
    ("youtube/pt_totals_Youtube_Alcance.csv", &[502]),
    ("youtube/traffic_source_Table data.csv", &[18]),
    ("youtube/viewer_age.csv", &[8]),
];

/// Rows of real exports as read in the file by eye: file, block, row, cells.
const REAL_ROWS: &[(&str, usize, u32, &[&str])] = &[
    ("meta/oigetit_2025-04_Audience.csv", 1, 2, &["Age & gender"]),
    (
        "meta/oigetit_2025-04_Audience.csv",
        1,
        3,
        &["", "Women", "Men"],
    ),
    (
        "meta/oigetit_2025-04_Audience.csv",
        1,
        4,
        &["18-24", "10.6", "6.5"],
    ),
    (
        "meta/okn_2026-03-17_Audience_ig.csv",
        1,
        3,
        &["IG_ACCOUNT,FOLLOW,UNIQUE_USERS"],
    ),
    ("meta/okn_2026-03-17_Audience_ig.csv", 1, 4, &["1097"]),
    (
        "meta/mh4u_2024-03_Audience_excel_unicode_text.csv",
        3,
        12,
        &["18-24", "2.5%", "0.3%"],
    ),
    (
        "meta/mh4u_2024-03_Audience_excel_unicode_text.csv",
        5,
        31,
        &["Lviv", "Lviv Oblast", "Ukraine", "8.7%"],
    ),
    (
        "tiktok/okn_2026-03-16/FollowerGender.csv",
        1,
        2,
        &["Female", "0.56"],
    ),
    (
        "tiktok/okn_2026-03-16/FollowerTopTerritories.csv",
        1,
        12,
        &["Others", "0.284"],
    ),
    ("youtube/de_Gesamtwerte.csv", 1, 1, &["Datum", "Aufrufe"]),
    (
        "youtube/viewer_age.csv",
        1,
        2,
        &["13–17 years", "0.61", "0:04:40", "38.43", "0.26"],
    ),
    (
        "google-ads/Demographics(Age_2026.02.05-2026.02.10).csv",
        1,
        2,
        &["18–24", "13", "26.53%"],
    ),
    (
        "google-ads/Campaign report (EUR 2026).csv",
        1,
        2,
        &["March 27, 2026 - April 23, 2026"],
    ),
    (
        "ga4/exploration_2023_download.csv",
        2,
        8,
        &["", "", "", "48", "5", "0", "0", "0", "3", "Grand total"],
    ),
    (
        "linkedin/Business Schools 4 Climate Leadership Africa_competitor_analytics_1739343948666.xlsx",
        1,
        3,
        &["PRME Global Students (PGS)", "1927", "741", "1863", "60"],
    ),
];

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "real exports are read where they are"
)]
fn real_exports_are_read_whole() {
    let Ok(folder) = std::env::var("AUDIENCEFIT_REAL_EXPORTS") else {
        println!("not run: AUDIENCEFIT_REAL_EXPORTS does not name a folder of real exports");
        return;
    };
    for (name, blocks) in REAL {
        let bytes = std::fs::read(std::path::Path::new(&folder).join(name)).unwrap();
        let opened = open(&bytes);
        let worst = opened
            .diagnostics
            .iter()
            .map(|diagnostic| diagnostic.code.severity)
            .max();
        assert!(
            worst < Some(Severity::Error),
            "{name}: {:?}",
            opened.diagnostics
        );
        assert_eq!(opened.files.len(), 1, "{name}");
        let counts: Vec<usize> = opened.files[0]
            .blocks
            .iter()
            .map(|block| block.rows.len())
            .collect();
        assert_eq!(counts, *blocks, "{name}");
        for (_, block, number, cells) in REAL_ROWS.iter().filter(|row| row.0 == *name) {
            let rows = rows(&opened.files[0].blocks[block - 1]);
            let row = rows.iter().find(|row| row.0 == *number);
            assert_eq!(
                row.map(|row| row.1.as_slice()),
                Some(*cells),
                "{name}, row {number}"
            );
        }
    }
    let names: Vec<&str> = REAL.iter().map(|(name, _)| *name).collect();
    assert!(REAL_ROWS.iter().all(|row| names.contains(&row.0)));
}
