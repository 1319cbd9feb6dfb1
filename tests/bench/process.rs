//! Times whole processes of the release binary, warm: `cargo bench`. Run by hand; nothing fails here
//! for being slow.
//!
//! Prints the median and the slowest of the runs in milliseconds and, on Linux, the peak of resident
//! memory in MiB.

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

fn main() {
    let sample = format!("{}/sample-data/sneaker-shop", env!("CARGO_MANIFEST_DIR"));
    let scratch = tempfile::TempDir::new().unwrap();
    let out = scratch.path().join("out").to_string_lossy().into_owned();
    let many = scratch.path().join("many");
    thousand_files(Path::new(&sample), &many);
    let many = many.to_string_lossy().into_owned();
    let every = "csv,json,ndjson,md,parquet,html,svg,png,pdf";
    println!(
        "{:<28} {:>10} {:>10} {:>10}",
        "whole process", "median ms", "slowest ms", "peak MiB"
    );
    measure("--version", 30, &["--version"]);
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
}

/// A thousand different files: the sample's small ones with a number of their own at the end.
fn thousand_files(sample: &Path, folder: &Path) {
    let month = sample.join("exports/2026-10");
    for n in 0..250 {
        let place = folder.join(format!("2026-10/shop-{n}"));
        for name in [
            "facebook/Audience.csv",
            "instagram/Público.csv",
            "threads/insights.csv",
            "x/account_overview_analytics.csv",
        ] {
            let path = place.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let mut bytes = fs::read(month.join(name)).unwrap();
            let blank_line: &[u8] = if bytes.starts_with(&[0xff, 0xfe]) {
                b"\n\0"
            } else {
                b"\n"
            };
            for _ in 0..n {
                bytes.extend(blank_line);
            }
            fs::write(path, bytes).unwrap();
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
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    let slowest = times.last().copied().unwrap_or_default();
    println!(
        "{name:<28} {:>10.1} {:>10.1} {:>10}",
        ms(times[times.len() / 2]),
        ms(slowest),
        peak / 1024
    );
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
