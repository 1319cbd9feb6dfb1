//! The sample month against the truth from which it was made, and the writes of a report.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use audiencefit::canonical::Fate;
use audiencefit::domain::Date;
use audiencefit::findings::Finding;
use audiencefit::pipeline::{self, Outcome};
use audiencefit::renderers::RENDERERS;
use audiencefit::settings::Settings;
use audiencefit::sources::SOURCES;
use audiencefit::world::{FailingWrites, Kind, Memory, Progress, World, WorldError};

fn folder() -> PathBuf {
    crate::project().join("sample-data")
}

/// The sample shop in memory, on a day that must not matter.
fn shop() -> Memory {
    let mut world = Memory::new(Date::constant(2031, 5, 17));
    let root = folder().join("sneaker-shop");
    let mut folders = vec![root.clone()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = Path::new("shop").join(path.strip_prefix(&root).unwrap());
                world.files.insert(below, fs::read(&path).unwrap());
            }
        }
    }
    world
}

fn outcome(world: &dyn World) -> Outcome {
    let settings = Settings {
        inputs: vec!["shop".into()],
        ..Settings::default()
    };
    match pipeline::run(&settings, &[], world) {
        Ok(outcome) => outcome,
        Err(failure) => panic!("{failure}"),
    }
}

/// People by network, age and gender, and by network and country or interest.
struct Truth {
    ages: BTreeMap<(String, u8, String), f64>,
    others: BTreeMap<(String, String, String), f64>,
}

impl Truth {
    fn read() -> Self {
        let mut truth = Self {
            ages: BTreeMap::new(),
            others: BTreeMap::new(),
        };
        let mut reader = csv::Reader::from_path(folder().join("sneaker-shop-truth.csv")).unwrap();
        for row in reader.records() {
            let row = row.unwrap();
            let people: f64 = row[4].parse().unwrap();
            if &row[1] == "age" {
                let age = row[2].parse().unwrap();
                truth
                    .ages
                    .insert((row[0].to_owned(), age, row[3].to_owned()), people);
            } else {
                truth.others.insert(
                    (row[0].to_owned(), row[1].to_owned(), row[2].to_owned()),
                    people,
                );
            }
        }
        truth
    }

    fn people(&self, network: &str, from: u8, to: u8, gender: Option<&str>) -> f64 {
        self.ages
            .iter()
            .filter(|((of, age, is), _)| {
                of == network
                    && (from..=to).contains(age)
                    && gender.is_none_or(|gender| gender == is)
            })
            .map(|(_, people)| people)
            .sum()
    }

    /// The share of these ages among those that the network's export is about: Meta and Pinterest
    /// report adults, Meta only women and men.
    fn age_share(&self, network: &str, from: u8, to: u8) -> f64 {
        let base = match network {
            "facebook" | "instagram" | "pinterest" => 18,
            _ => 13,
        };
        self.people(network, from, to, None) / self.people(network, base, 99, None)
    }
}

fn find<'a>(
    outcome: &'a Outcome,
    measure: &str,
    audience: &str,
    channel: Option<&str>,
    segment: &str,
) -> &'a Finding {
    outcome
        .findings
        .iter()
        .find(|finding| {
            finding.measure == measure
                && finding
                    .subject
                    .audience
                    .is_some_and(|is| is.id() == audience)
                && finding.subject.channel.as_deref() == channel
                && finding.subject.segment.as_deref().unwrap_or_default() == segment
                && finding.subject.by.is_none()
        })
        .unwrap_or_else(|| panic!("no {measure} of {audience} {channel:?} {segment}"))
}

/// Wider than this, a range would hold the truth whatever is planted.
const WIDEST: f64 = 0.12;

fn assert_likely(finding: &Finding, truth: f64) {
    let estimate = finding.estimate.as_ref().expect("a number");
    let likely = estimate.likely.expect("a likely range");
    let width = likely.high - likely.low;
    assert!(width <= WIDEST, "{:?}: {width} wide", finding.subject);
    assert!(
        (likely.low..=likely.high).contains(&truth),
        "{} {:?}: the truth {truth:.4} is outside {:.4}–{:.4}",
        finding.measure,
        finding.subject,
        likely.low,
        likely.high
    );
}

const FOLLOWERS_WITH_AGES: [(&str, f64); 5] = [
    ("facebook", 9800.0),
    ("instagram", 24300.0),
    ("threads", 4100.0),
    ("studio", 1870.0),
    ("club", 1240.0),
];

#[test]
fn shares_of_the_declared_ages_cover_the_truth() {
    let (outcome, truth) = (outcome(&shop()), Truth::read());
    for (network, audience) in [
        ("facebook", "followers"),
        ("instagram", "followers"),
        ("threads", "followers"),
        ("studio", "followers"),
        ("club", "followers"),
        ("youtube", "viewers"),
        ("pinterest", "reached"),
    ] {
        let finding = find(
            &outcome,
            "share_in_profile",
            audience,
            Some(network),
            "25-40",
        );
        assert_likely(finding, truth.age_share(network, 25, 40));
    }
    let pooled: f64 = FOLLOWERS_WITH_AGES
        .iter()
        .map(|(network, people)| people * truth.age_share(network, 25, 40))
        .sum();
    let people: f64 = FOLLOWERS_WITH_AGES.iter().map(|(_, people)| people).sum();
    assert_likely(
        find(&outcome, "share_in_profile", "followers", None, "25-40"),
        pooled / people,
    );
}

#[test]
fn the_core_is_where_it_was_planted() {
    let (outcome, truth) = (outcome(&shop()), Truth::read());
    // The shortest run of whole ages that holds half of the pooled truth.
    let people: f64 = FOLLOWERS_WITH_AGES.iter().map(|(_, people)| people).sum();
    let share = |from: u8, to: u8| -> f64 {
        FOLLOWERS_WITH_AGES
            .iter()
            .map(|(network, n)| n / people * truth.age_share(network, from, to))
            .sum()
    };
    let (from, to) = (13..80_u8)
        .flat_map(|from| (from..80).map(move |to| (from, to)))
        .filter(|(from, to)| share(*from, *to) >= 0.5)
        .min_by(|a, b| {
            (a.1 - a.0)
                .cmp(&(b.1 - b.0))
                .then(share(b.0, b.1).total_cmp(&share(a.0, a.1)))
        })
        .unwrap();
    let core_from = find(&outcome, "core_from", "followers", None, "1")
        .value()
        .unwrap();
    let core_to = find(&outcome, "core_to", "followers", None, "1")
        .value()
        .unwrap();
    // "About 20 to 28": an end may be off by a year, as the report says, and by another where
    // Meta's bands start at 18.
    assert!(
        (core_from - f64::from(from)).abs() <= 2.0,
        "from {core_from}, planted {from}"
    );
    assert!(
        (core_to - f64::from(to)).abs() <= 2.0,
        "to {core_to}, planted {to}"
    );
}

#[test]
fn genders_countries_and_interests_are_the_planted_ones() {
    let (outcome, truth) = (outcome(&shop()), Truth::read());
    for network in [
        "facebook",
        "instagram",
        "threads",
        "tiktok",
        "studio",
        "club",
    ] {
        let adults = if matches!(network, "facebook" | "instagram") {
            18
        } else {
            13
        };
        let women = truth.people(network, adults, 99, Some("female"));
        let base = truth.people(network, adults, 99, None);
        let finding = find(&outcome, "cell_share", "followers", Some(network), "female");
        assert_likely(finding, women / base);
        let spain = truth.others[&(network.to_owned(), "country".to_owned(), "ES".to_owned())];
        let everybody = truth.people(network, 13, 99, None);
        assert_likely(
            find(&outcome, "cell_share", "followers", Some(network), "ES"),
            spain / everybody,
        );
    }
    let design = truth.others[&(
        "pinterest".to_owned(),
        "interest".to_owned(),
        "Shoe design".to_owned(),
    )];
    let finding = find(
        &outcome,
        "cell_share",
        "reached",
        Some("pinterest"),
        "Shoe design",
    );
    assert_likely(finding, design / truth.people("pinterest", 13, 99, None));
}

#[test]
fn the_headline_says_it_in_one_sentence() {
    let outcome = outcome(&shop());
    let answer = &outcome.report.sections[0].answer;
    for part in [
        "You declared 25- to 40-year-olds",
        "(likely",
        "of your followers",
        "half of your",
    ] {
        assert!(answer.contains(part), "`{part}` is not in: {answer}");
    }
    let sections: Vec<&str> = outcome
        .report
        .sections
        .iter()
        .map(|section| section.id)
        .collect();
    assert_eq!(
        sections,
        ["summary", "fit", "audience", "markets", "numbers", "inputs"]
    );
}

/// A world that lists what is below a folder from the last path to the first.
struct Backwards(Memory);

impl World for Backwards {
    fn kind(&self, path: &Path) -> Option<Kind> {
        self.0.kind(path)
    }
    fn absolute(&self, path: &Path) -> PathBuf {
        self.0.absolute(path)
    }
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, WorldError> {
        self.0.read(path, limit)
    }
    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, WorldError> {
        let mut paths = self.0.list(folder)?;
        paths.reverse();
        Ok(paths)
    }
    fn write(&mut self, files: &[(PathBuf, &[u8])]) -> Result<(), WorldError> {
        self.0.write(files)
    }
    fn today(&self) -> Date {
        self.0.today()
    }
    fn random_key(&self) -> [u8; 32] {
        self.0.random_key()
    }
    fn progress(&self) -> &dyn Progress {
        self.0.progress()
    }
}

#[test]
fn the_order_of_the_files_and_the_day_change_no_byte() {
    let one = shop();
    let mut other = one.clone();
    other.today = Date::constant(2032, 2, 29);
    let two = Backwards(other);
    let formats: Vec<_> = RENDERERS.iter().filter(|format| format.is_text).collect();
    let render = |world: &dyn World| match pipeline::render(&outcome(world), &formats, world) {
        Ok(outputs) => outputs,
        Err(failure) => panic!("{failure}"),
    };
    assert!(render(&one) == render(&two));
}

/// The month has an export of every source, of which something is used.
#[test]
fn every_source_is_in_the_month() {
    let settings = Settings {
        inputs: vec!["shop".into()],
        ..Settings::default()
    };
    let world = shop();
    let reading = pipeline::read(&settings, &world).expect("the sample can be read");
    let used: BTreeSet<&str> = reading
        .canonical
        .inputs
        .iter()
        .filter(|block| matches!(block.fate, Fate::Used | Fate::NotCompared))
        .filter_map(|block| block.source)
        .collect();
    let missing: Vec<&str> = SOURCES
        .iter()
        .map(|source| source.id)
        .filter(|id| !used.contains(id))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    let files: BTreeSet<&str> = reading
        .canonical
        .inputs
        .iter()
        .map(|block| block.place.file.as_str())
        .collect();
    let n_exports = world
        .files
        .keys()
        .filter(|path| path.starts_with("shop/exports"))
        .count();
    assert_eq!(files.len(), n_exports, "every file is accounted for");
}

/// Whichever file of the report fails, none is left behind.
#[test]
fn a_full_disk_leaves_nothing() {
    let mut world = shop();
    let outcome = outcome(&world);
    let formats: Vec<_> = RENDERERS
        .iter()
        .filter(|format| format.by_default)
        .collect();
    let Ok(outputs) = pipeline::render(&outcome, &formats, &world) else {
        panic!("not rendered")
    };
    let files: Vec<(PathBuf, &[u8])> = outputs
        .iter()
        .map(|output| {
            (
                Path::new("out").join(&output.file_name),
                output.bytes.as_slice(),
            )
        })
        .collect();
    assert!(files.len() > 5);
    for n in 1..=files.len() {
        let mut full = FailingWrites {
            inner: world.clone(),
            fails_from: n,
            writes: 0,
        };
        assert!(full.write(&files).is_err(), "write {n}");
        assert_eq!(full.writes, n);
        assert!(
            full.inner.files == world.files,
            "write {n} left something behind"
        );
    }
    assert!(world.write(&files).is_ok());
    assert!(
        files
            .iter()
            .all(|(path, bytes)| world.files[path] == *bytes)
    );
}
