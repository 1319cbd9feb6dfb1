//! Damaged exports: cut off, with flipped bits, with cells that hold something else, with rows of
//! anything below a known head. No source panics, hangs or loses a row, whatever it gets.
//! `AUDIENCEFIT_FUZZ_CASES` runs more than 256 cases for each source.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::path::Path;

use audiencefit::diag::Place;
use audiencefit::files::{Limits, RawCell, RawFile, open};
use audiencefit::sources::{SOURCES, recognize};
use audiencefit::world::{Disk, Silent, World, variable};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::reading::{Around, Read, read_file};

/// What cells of other people's tables hold.
const ODD_CELLS: [&str; 24] = [
    "",
    "-",
    "--",
    "NAN",
    "undefined",
    "1e999",
    "-5",
    "99999999999999999999",
    "12,5%",
    "1.234,56",
    "3.апр",
    "<1%",
    "Total",
    "(not set)",
    "13-17",
    "65+",
    "99-1",
    "2026-02-31",
    "31/12/2026",
    "Σάββατο 7",
    "\u{202e}אבג",
    "=1+1",
    "ana@example.org",
    "F.25-34",
];

/// Larger samples take too long for many cases.
const LARGEST: u64 = 64 << 10;

fn files_in(name: &str, bytes: &[u8]) -> Vec<RawFile> {
    let limits = Limits {
        file_bytes: 4 << 20,
        archive_bytes: 16 << 20,
        ..Limits::default()
    };
    open(Place::file(name), vec![name.to_owned()], bytes, &limits).files
}

/// The samples of the project, by the sources that know something in them.
fn samples() -> BTreeMap<&'static str, Vec<(String, Vec<u8>)>> {
    let disk = Disk::new(Box::new(Silent));
    let mut samples: BTreeMap<&'static str, Vec<(String, Vec<u8>)>> = BTreeMap::new();
    let folders = ["sample-data/cases", "sample-data/sneaker-shop"];
    let files = folders.map(|folder| disk.list(Path::new(folder)).expect("the samples"));
    for path in files.into_iter().flatten() {
        let Ok(bytes) = disk.read(&path, LARGEST) else {
            continue;
        };
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let mut known: Vec<&str> = files_in(&name, &bytes)
            .iter()
            .filter_map(|file| recognize(file).map(|spec| spec.id))
            .collect();
        known.sort_unstable();
        known.dedup();
        for id in known {
            samples
                .entry(id)
                .or_default()
                .push((name.clone(), bytes.clone()));
        }
    }
    samples
}

/// Numbers that workbooks and JSON hold in cells.
const ODD_NUMBERS: [f64; 6] = [-5.0, 0.5, 1e308, 46_296.0, 0.0, 2_147_483_648.0];

/// A block, and a row and a column of it, each taken modulo how many there are.
#[derive(Clone, Copy, Debug)]
struct Spot {
    block: u32,
    row: u32,
    column: u32,
}

/// One thing done to a sample.
#[derive(Clone, Debug)]
enum Damage {
    CutOff(u32),
    Flip(u32, u8),
    Text(Spot, usize),
    Number(Spot, usize),
    LoseRow(Spot),
    LoseColumn(Spot),
    RepeatRow(Spot),
}

fn damage() -> impl Strategy<Value = Damage> {
    let spot =
        || any::<(u32, u32, u32)>().prop_map(|(block, row, column)| Spot { block, row, column });
    // Bytes less often than cells: what is packed can hardly be opened after a flipped bit.
    prop_oneof![
        1 => any::<u32>().prop_map(Damage::CutOff),
        1 => (any::<u32>(), 0..8_u8).prop_map(|(at, bit)| Damage::Flip(at, bit)),
        3 => (spot(), 0..ODD_CELLS.len()).prop_map(|(spot, text)| Damage::Text(spot, text)),
        2 => (spot(), 0..ODD_NUMBERS.len()).prop_map(|(spot, at)| Damage::Number(spot, at)),
        2 => spot().prop_map(Damage::LoseRow),
        2 => spot().prop_map(Damage::LoseColumn),
        2 => spot().prop_map(Damage::RepeatRow),
    ]
}

fn at(position: u32, length: usize) -> usize {
    position as usize % length.max(1)
}

fn damage_bytes(bytes: &mut Vec<u8>, damage: &Damage) {
    match damage {
        Damage::CutOff(position) => bytes.truncate(at(*position, bytes.len())),
        Damage::Flip(position, bit) => {
            let position = at(*position, bytes.len());
            if let Some(byte) = bytes.get_mut(position) {
                *byte ^= 1 << bit;
            }
        }
        Damage::Text(..)
        | Damage::Number(..)
        | Damage::LoseRow(_)
        | Damage::LoseColumn(_)
        | Damage::RepeatRow(_) => {}
    }
}

fn put_cell(cells: &mut Vec<RawCell>, column: u32, cell: RawCell) {
    let column = at(column, cells.len() + 1);
    match cells.get_mut(column) {
        Some(place) => *place = cell,
        None => cells.push(cell),
    }
    while cells.last().is_some_and(|cell| cell.text.is_empty()) && cells.len() > 1 {
        cells.pop();
    }
}

fn damage_tables(file: &mut RawFile, damage: &Damage) {
    let n_blocks = file.blocks.len();
    let (Damage::Text(spot, _)
    | Damage::Number(spot, _)
    | Damage::LoseRow(spot)
    | Damage::LoseColumn(spot)
    | Damage::RepeatRow(spot)) = damage
    else {
        return;
    };
    let Some(block) = file.blocks.get_mut(at(spot.block, n_blocks)) else {
        return;
    };
    let n_rows = block.rows.len();
    let row = at(spot.row, n_rows);
    match damage {
        Damage::Text(_, text) => {
            let cell = RawCell {
                text: ODD_CELLS[*text].to_owned(),
                number: None,
            };
            put_cell(&mut block.rows[row].cells, spot.column, cell);
        }
        Damage::Number(_, number) => {
            let number = ODD_NUMBERS[*number];
            let cell = RawCell {
                text: number.to_string(),
                number: Some(number),
            };
            put_cell(&mut block.rows[row].cells, spot.column, cell);
        }
        Damage::LoseRow(_) if n_rows > 1 => drop(block.rows.remove(row)),
        Damage::LoseColumn(_) => {
            for row in &mut block.rows {
                let column = at(spot.column, row.cells.len());
                if row.cells.len() > 1 {
                    row.cells.remove(column);
                }
            }
        }
        Damage::RepeatRow(_) => {
            let again = block.rows[row].clone();
            block.rows.insert(row, again);
            for later in block.rows.iter_mut().skip(row + 1) {
                later.number += 1;
            }
        }
        Damage::LoseRow(_) | Damage::CutOff(_) | Damage::Flip(..) => {}
    }
}

fn cases() -> u32 {
    variable("AUDIENCEFIT_FUZZ_CASES")
        .and_then(|text| text.parse().ok())
        .unwrap_or(256)
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    })
}

#[test]
fn no_damage_makes_a_source_panic_or_lose_a_row() {
    let samples = samples();
    let around = Around::on(2026, 11, 22);
    let mut seldom_reached = Vec::new();
    for spec in SOURCES {
        let of_source = samples
            .get(spec.id)
            .unwrap_or_else(|| panic!("{} has no sample in sample-data", spec.id));
        let n_reached = Cell::new(0_u32);
        let strategy = (any::<u32>(), proptest::collection::vec(damage(), 1..6));
        let result = runner(cases()).run(&strategy, |(sample, damages)| {
            let (name, bytes) = &of_source[at(sample, of_source.len())];
            let mut bytes = bytes.clone();
            for damage in &damages {
                damage_bytes(&mut bytes, damage);
            }
            let mut is_reached = false;
            for mut file in files_in(name, &bytes) {
                for damage in &damages {
                    damage_tables(&mut file, damage);
                }
                // What is said of every block and number is checked while reading.
                let read = read_file(&file, &around);
                is_reached |= read.is_some_and(|read| read.source == spec.id);
            }
            n_reached.set(n_reached.get() + u32::from(is_reached));
            Ok(())
        });
        if let Err(error) = result {
            panic!("{}: {error}", spec.id);
        }
        // What is no longer known for a file of the source has not tried it.
        if n_reached.get() < cases() / 5 {
            seldom_reached.push((spec.id, n_reached.get()));
        }
    }
    assert!(seldom_reached.is_empty(), "{seldom_reached:?}");
}

/// The head of a sample, up to its first rows, and below it rows of odd cells.
#[test]
fn no_rows_below_a_known_head_make_a_source_panic() {
    let samples = samples();
    let around = Around::on(2026, 11, 22);
    let odd = || (0..ODD_CELLS.len(), 0..ODD_NUMBERS.len(), any::<bool>());
    let strategy = (
        any::<(u32, u32)>(),
        proptest::collection::vec(proptest::collection::vec(odd(), 1..12), 1..30),
    );
    let mut n_sources = 0;
    for (id, of_source) in samples {
        let n_reached = Cell::new(0_u32);
        let result = runner(cases() / 4).run(&strategy, |((sample, keep), rows)| {
            let (name, bytes) = &of_source[at(sample, of_source.len())];
            for mut file in files_in(name, bytes) {
                for block in &mut file.blocks {
                    // A few rows are kept, as some sources know their files by what stands there.
                    let n_kept = 2 + at(keep, 4);
                    block.rows.truncate(n_kept);
                    let Some(last) = block.rows.last().cloned() else {
                        continue;
                    };
                    for (number, cells) in (last.number + 1..).zip(&rows) {
                        let mut row = last.clone();
                        row.number = number;
                        row.cells = cells
                            .iter()
                            .map(|(text, number, is_number)| {
                                if *is_number {
                                    RawCell {
                                        text: ODD_NUMBERS[*number].to_string(),
                                        number: Some(ODD_NUMBERS[*number]),
                                    }
                                } else {
                                    RawCell {
                                        text: ODD_CELLS[*text].to_owned(),
                                        number: None,
                                    }
                                }
                            })
                            .collect();
                        block.rows.push(row);
                    }
                }
                let read = read_file(&file, &around);
                n_reached.set(n_reached.get() + u32::from(read.is_some()));
            }
            Ok(())
        });
        if let Err(error) = result {
            panic!("{id}: {error}");
        }
        n_sources += usize::from(n_reached.get() > cases() / 20);
    }
    // Some sources know their files by every row: those take none of these.
    assert!(n_sources >= 20, "{n_sources} sources only");
}

#[test]
fn no_bytes_make_a_source_panic() {
    let around = Around::on(2026, 11, 22);
    let text = proptest::collection::vec(0..ODD_CELLS.len(), 0..40).prop_map(|cells| {
        let mut text = String::new();
        for (place, cell) in cells.into_iter().enumerate() {
            text.push_str(ODD_CELLS[cell]);
            text.push(if place % 4 == 3 { '\n' } else { ',' });
        }
        text.into_bytes()
    });
    let strategy = prop_oneof![proptest::collection::vec(any::<u8>(), 0..400), text];
    let result = runner(cases()).run(&strategy, |bytes| {
        for file in files_in("any.csv", &bytes) {
            let _ = read_file(&file, &around);
        }
        Ok(())
    });
    assert!(result.is_ok(), "{result:?}");
}

/// A row that is left out of a sample is left out of what is read of it, or was not read: a source
/// cannot count a row as read and do nothing with it, or take numbers from one that it set aside.
#[test]
fn every_row_that_is_read_is_in_what_comes_out() {
    let around = Around::on(2026, 11, 22);
    let mut n_read = 0;
    let mut problems = Vec::new();
    for (id, of_source) in samples() {
        for (name, bytes) in of_source {
            for file in files_in(&name, &bytes) {
                let Some(whole) = read_file(&file, &around).filter(|read| read.source == id) else {
                    continue;
                };
                for (block, lost) in spots_of(&file) {
                    let mut less = file.clone();
                    let row = less.blocks[block].rows.remove(lost);
                    let Some(read) = read_file(&less, &around).filter(|read| read.source == id)
                    else {
                        continue;
                    };
                    let [before, after] =
                        [&whole, &read].map(|read| read.output.blocks[block].clone());
                    let is_same_elsewhere =
                        (before.rejected, before.fate) == (after.rejected, after.fate);
                    let is_same = said_of(&whole) == said_of(&read);
                    if is_same_elsewhere && before.read == after.read + 1 {
                        n_read += 1;
                        if is_same {
                            problems.push(format!(
                                "{id} {name}:{}: read, and nothing came of it",
                                row.number
                            ));
                        }
                    }
                }
            }
        }
    }
    assert!(n_read > 1_000, "{n_read} rows only");
    assert!(
        problems.is_empty(),
        "{} rows:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// Rows of a file, at most some tens of each block, spread over it.
fn spots_of(file: &RawFile) -> Vec<(usize, usize)> {
    const MOST: usize = 24;
    let mut spots = Vec::new();
    for (at, block) in file.blocks.iter().enumerate() {
        let step = block.rows.len().div_ceil(MOST).max(1);
        spots.extend((0..block.rows.len()).step_by(step).map(|row| (at, row)));
    }
    spots
}

/// All that was made of a file, without the account of its rows and what was said.
fn said_of(read: &Read) -> String {
    let output = &read.output;
    format!(
        "{:?}",
        (
            &output.tables,
            &output.series,
            &output.posts,
            &output.orders,
            &output.conversations,
            &output.messages,
            &output.reviews,
            &output.populations,
            &output.names,
        )
    )
}
