//! Times whole processes of the release binary, warm: `cargo bench`. Run by hand; nothing fails here
//! for being slow.
//!
//! Prints the median and the slowest of the runs in milliseconds and, on Linux, the peak of resident
//! memory in MiB; and of a month of seven networks how long it takes to find everything in what was
//! read, which is to stay below 150 ms.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a tool for developers, run by hand"
)]

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use audiencefit::pipeline;
use audiencefit::sections::{self, Options};
use audiencefit::settings::Settings;
use audiencefit::world::{Disk, Silent};

/// The networks of a month.
const NETWORKS: [&str; 7] = [
    "facebook",
    "instagram",
    "linkedin",
    "pinterest",
    "tiktok",
    "x",
    "youtube",
];

fn main() {
    let sample = {
        let project = std::env::var("CARGO_MANIFEST_DIR").expect("started by cargo bench");
        format!("{project}/sample-data/sneaker-shop")
    };
    let scratch = tempfile::TempDir::new().unwrap();
    let out = scratch.path().join("out").to_string_lossy().into_owned();
    let many = scratch.path().join("many");
    many_files(Path::new(&sample), &many, 1, 48);
    let many = many.to_string_lossy().into_owned();
    let archive = scratch.path().join("archive");
    many_files(Path::new(&sample), &archive, 24, 20);
    let archive = archive.to_string_lossy().into_owned();
    let every = "csv,json,ndjson,md,parquet,html,svg,png,pdf";
    println!(
        "{:<28} {:>10} {:>10} {:>10}",
        "whole process", "median ms", "slowest ms", "peak MiB"
    );
    let seven = scratch.path().join("seven");
    seven_networks(Path::new(&sample), &seven);
    measure("--version", 30, &["--version"]);
    let shop = seven.to_string_lossy().into_owned();
    measure(
        "segments, seven networks",
        30,
        &["segments", &shop, "--format", "csv"],
    );
    measure("fit, sample", 30, &["fit", &sample, "--format", "csv"]);
    measure(
        "report, default formats",
        10,
        &["report", &sample, "--out", &out],
    );
    measure(
        "report, all formats",
        10,
        &["report", &sample, "--out", &out, "--format", every],
    );
    measure(
        "inspect, 1,000 files",
        10,
        &["inspect", &many, "--format", "csv"],
    );
    measure(
        "inspect, 10,000 files",
        3,
        &["inspect", &archive, "--format", "csv"],
    );
    measure(
        "numbers, 10,000 files",
        3,
        &["numbers", &archive, "--format", "csv"],
    );
    println!("{:<28} {:>10} {:>10}", "alone", "median ms", "slowest ms");
    find_all("all findings, seven networks", &seven);
    find_all("all findings, sample", Path::new(&sample));
}

/// The sample with the exports of seven networks only: one month of a business that has no shop.
fn seven_networks(sample: &Path, folder: &Path) {
    let month = Path::new("exports/2026-10");
    fs::create_dir_all(folder).unwrap();
    for name in ["audiencefit.toml", "profile.toml", "baseline.csv"] {
        fs::copy(sample.join(name), folder.join(name)).unwrap();
    }
    for network in NETWORKS {
        let place = month.join(network);
        fs::create_dir_all(folder.join(&place)).unwrap();
        for entry in fs::read_dir(sample.join(&place)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let name = path.file_name().unwrap();
                fs::copy(&path, folder.join(&place).join(name)).unwrap();
            }
        }
    }
}

/// Finds everything in what was read once, again and again.
fn find_all(name: &str, shop: &Path) {
    let settings = Settings {
        inputs: vec![shop.to_owned()],
        ..Settings::default()
    };
    let world = Disk::new(Box::new(Silent));
    let Ok(outcome) = pipeline::run(&settings, &[], &world) else {
        unreachable!("the sample can be read")
    };
    let (canonical, profiles) = (&outcome.reading.canonical, &outcome.profiles);
    let mut times: Vec<Duration> = (0..30)
        .map(|_| {
            let start = Instant::now();
            let found = sections::measure(canonical, profiles, outcome.month, &Options::default());
            assert!(!found.is_empty());
            start.elapsed()
        })
        .collect();
    times.sort();
    print_times(name, &times);
    println!();
}

/// The median and the slowest of sorted times.
fn print_times(name: &str, times: &[Duration]) {
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    let slowest = times.last().copied().unwrap_or_default();
    print!(
        "{name:<28} {:>10.1} {:>10.1}",
        ms(times[times.len() / 2]),
        ms(slowest)
    );
}

/// Files of seven networks in so many months and accounts, three a network: the sample's, each with
/// blank lines of its own at the end where it is a text.
fn many_files(sample: &Path, folder: &Path, months: u32, accounts: u32) {
    let from = sample.join("exports/2026-10");
    for month in 0..months {
        let name = format!("{}-{:02}", 2024 + (10 + month) / 12, (10 + month) % 12 + 1);
        for account in 0..accounts {
            for network in NETWORKS {
                let place = folder.join(format!("{name}/shop-{account}/{network}"));
                fs::create_dir_all(&place).unwrap();
                let mut files: Vec<_> = fs::read_dir(from.join(network))
                    .unwrap()
                    .map(|entry| entry.unwrap().path())
                    .filter(|path| path.is_file())
                    .collect();
                files.sort();
                for n in 0..3 {
                    let path = &files[n % files.len()];
                    let mut bytes = fs::read(path).unwrap();
                    if path.extension().is_some_and(|extension| extension == "csv") {
                        let blank_line: &[u8] = if bytes.starts_with(&[0xff, 0xfe]) {
                            b"\n\0"
                        } else {
                            b"\n"
                        };
                        for _ in 0..=account {
                            bytes.extend(blank_line);
                        }
                    }
                    let file_name = path.file_name().unwrap().to_string_lossy().into_owned();
                    fs::write(place.join(format!("{n} {file_name}")), bytes).unwrap();
                }
            }
        }
    }
}

fn measure(name: &str, runs: usize, args: &[&str]) {
    let mut times = Vec::new();
    let mut peak = 0;
    // The first run warms the page cache and is not counted.
    for run in 0..=runs {
        let start = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_audiencefit"))
            .args(args)
            .arg("--quiet")
            .env("LC_ALL", "C")
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        peak = peak.max(watch(&mut child));
        assert!(child.wait().unwrap().success(), "{args:?} failed");
        if run > 0 {
            times.push(start.elapsed());
        }
    }
    times.sort();
    print_times(name, &times);
    println!(" {:>10}", peak / 1024);
}

/// The peak of resident memory in KiB, as last seen before the process ended; 0 where it cannot be told.
fn watch(child: &mut Child) -> u64 {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        let seen = fs::read_to_string(&status).unwrap_or_default();
        let line = seen.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        peak = line
            .and_then(|text| text.split_whitespace().next()?.parse().ok())
            .unwrap_or(peak);
        thread::sleep(Duration::from_micros(500));
    }
    peak
}
