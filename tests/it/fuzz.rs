//! Damaged exports: cut off, with flipped bits, with cells that hold something else. No source
//! panics, hangs or loses a row, whatever it gets. `AUDIENCEFIT_FUZZ_CASES` runs more than 256 cases
//! for each source.

use std::collections::BTreeMap;
use std::path::Path;

use audiencefit::diag::Place;
use audiencefit::files::{Limits, RawCell, RawFile, open};
use audiencefit::sources::{SOURCES, recognize};
use audiencefit::world::{Disk, Silent, World, variable};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::reading::{Around, read_file};

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
    for path in disk.list(Path::new("sample-data")).expect("the samples") {
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

/// One thing done to a sample.
#[derive(Clone, Debug)]
enum Damage {
    CutOff(u32),
    Flip(u32, u8),
    Cell(u32, u32, usize),
    LoseRow(u32),
    LoseColumn(u32),
    RepeatRow(u32),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        any::<u32>().prop_map(Damage::CutOff),
        (any::<u32>(), 0..8_u8).prop_map(|(at, bit)| Damage::Flip(at, bit)),
        (any::<u32>(), any::<u32>(), 0..ODD_CELLS.len())
            .prop_map(|(row, column, text)| Damage::Cell(row, column, text)),
        any::<u32>().prop_map(Damage::LoseRow),
        any::<u32>().prop_map(Damage::LoseColumn),
        any::<u32>().prop_map(Damage::RepeatRow),
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
        Damage::Cell(..) | Damage::LoseRow(_) | Damage::LoseColumn(_) | Damage::RepeatRow(_) => {}
    }
}

fn damage_tables(file: &mut RawFile, damage: &Damage) {
    let n_blocks = file.blocks.len();
    let (Damage::Cell(position, ..)
    | Damage::LoseRow(position)
    | Damage::LoseColumn(position)
    | Damage::RepeatRow(position)) = damage
    else {
        return;
    };
    let Some(block) = file.blocks.get_mut(at(*position, n_blocks)) else {
        return;
    };
    let n_rows = block.rows.len();
    let row = at(position / 7, n_rows);
    match damage {
        Damage::Cell(_, column, text) => {
            let cells = &mut block.rows[row].cells;
            let column = at(*column, cells.len() + 1);
            let cell = RawCell {
                text: ODD_CELLS[*text].to_owned(),
                number: None,
            };
            match cells.get_mut(column) {
                Some(place) => *place = cell,
                None => cells.push(cell),
            }
            while cells.last().is_some_and(|cell| cell.text.is_empty()) && cells.len() > 1 {
                cells.pop();
            }
        }
        Damage::LoseRow(_) if n_rows > 1 => drop(block.rows.remove(row)),
        Damage::LoseColumn(_) => {
            for row in &mut block.rows {
                let column = at(*position, row.cells.len());
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

#[test]
fn no_damage_makes_a_source_panic_or_lose_a_row() {
    let samples = samples();
    let cases = variable("AUDIENCEFIT_FUZZ_CASES")
        .and_then(|text| text.parse().ok())
        .unwrap_or(256);
    let around = Around::on(2026, 11, 22);
    for spec in SOURCES {
        let of_source = samples
            .get(spec.id)
            .unwrap_or_else(|| panic!("{} has no sample in sample-data", spec.id));
        let mut runner = TestRunner::new(Config {
            cases,
            failure_persistence: None,
            ..Config::default()
        });
        let strategy = (any::<u32>(), proptest::collection::vec(damage(), 1..6));
        let result = runner.run(&strategy, |(sample, damages)| {
            let (name, bytes) = &of_source[at(sample, of_source.len())];
            let mut bytes = bytes.clone();
            for damage in &damages {
                damage_bytes(&mut bytes, damage);
            }
            for mut file in files_in(name, &bytes) {
                for damage in &damages {
                    damage_tables(&mut file, damage);
                }
                // What is said of every block and number is checked while reading.
                let _ = read_file(&file, &around);
            }
            Ok(())
        });
        if let Err(error) = result {
            panic!("{}: {error}", spec.id);
        }
    }
}

#[test]
fn no_bytes_make_a_source_panic() {
    let around = Around::on(2026, 11, 22);
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::default()
    });
    let text = proptest::collection::vec(0..ODD_CELLS.len(), 0..40).prop_map(|cells| {
        let mut text = String::new();
        for (place, cell) in cells.into_iter().enumerate() {
            text.push_str(ODD_CELLS[cell]);
            text.push(if place % 4 == 3 { '\n' } else { ',' });
        }
        text.into_bytes()
    });
    let strategy = prop_oneof![proptest::collection::vec(any::<u8>(), 0..400), text];
    let result = runner.run(&strategy, |bytes| {
        for file in files_in("any.csv", &bytes) {
            let _ = read_file(&file, &around);
        }
        Ok(())
    });
    assert!(result.is_ok(), "{result:?}");
}
