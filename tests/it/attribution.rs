//! Whose a file is, and of what month: files in memory in, tables, records and messages out.
//!
//! Every expected value is that of the file's own text, or worked out by hand beside it.

use std::path::PathBuf;

use audiencefit::canonical::{AudienceTable, BlockRecord, Fate};
use audiencefit::diag::render;
use audiencefit::domain::{Date, Month, Network};
use audiencefit::i18n::{Lang, Texts};
use audiencefit::pipeline::{self, Failure, Reading};
use audiencefit::settings::{Flags, Settings};
use audiencefit::world::Memory;

/// A folder `w` with these files, read on the 5th of November 2026.
fn read_with(flags: Flags, files: &[(&str, &[u8])]) -> Reading {
    let (settings, world) = run_of(flags, files);
    pipeline::read(&settings, &world).expect("bad input is a value, not an error")
}

fn run_of(flags: Flags, files: &[(&str, &[u8])]) -> (Settings, Memory) {
    let mut world = Memory::new(Date::constant(2026, 11, 5));
    for (path, bytes) in files {
        world = world.with(format!("w/{path}"), *bytes);
    }
    let settings = Settings {
        inputs: vec![PathBuf::from("w")],
        flags,
        ..Settings::default()
    };
    (settings, world)
}

fn read(files: &[(&str, &[u8])]) -> Reading {
    read_with(Flags::default(), files)
}

/// Codes and places of what is said, in its order.
fn said<'a>(reading: &'a Reading, code: &str) -> Vec<&'a str> {
    let of_code = reading.diagnostics.iter().filter(|it| it.code.id == code);
    of_code
        .map(|it| {
            let place = it.place.as_ref();
            let file = place.map_or("", |place| place.file.as_str());
            file.strip_prefix("w/").unwrap_or(file)
        })
        .collect()
}

fn text_of(reading: &Reading, code: &str) -> String {
    let texts = Texts::new(Lang::default());
    let mut of_code = reading.diagnostics.iter().filter(|it| it.code.id == code);
    let diagnostic = of_code
        .next()
        .unwrap_or_else(|| panic!("{code} is not said: {:?}", reading.diagnostics));
    render(diagnostic, &texts, false)
}

fn record<'a>(reading: &'a Reading, file: &str) -> &'a BlockRecord {
    let mut records = reading.canonical.inputs.iter();
    records
        .find(|record| record.place.file == format!("w/{file}"))
        .unwrap_or_else(|| panic!("{file} has no record"))
}

fn fate(reading: &Reading, file: &str) -> Fate {
    record(reading, file).fate
}

fn channel(reading: &Reading, file: &str) -> String {
    record(reading, file).channel.clone().unwrap_or_default()
}

fn table<'a>(reading: &'a Reading, file: &str) -> &'a AudienceTable {
    let mut tables = reading.canonical.tables.iter();
    tables
        .find(|table| table.place.file == format!("w/{file}"))
        .unwrap_or_else(|| panic!("{file} gave no table"))
}

/// A Meta audience file, which says neither network nor month.
const META: &[u8] = b"Age,Women,Men\n18-24,30%,20%\n25-34,20%,30%\n";

/// A generic file of one account's followers.
fn followers(account: &str, dimension: &str) -> Vec<u8> {
    format!(
        "network,account,audience,period,dimension,value,count,total\n\
         instagram,{account},followers,2026-10,{dimension},10,20\n"
    )
    .into_bytes()
}

fn october() -> Month {
    Month::new(2026, 10).expect("a month")
}
