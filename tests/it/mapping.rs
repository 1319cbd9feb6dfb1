//! Tables that the user describes: `[[mapping]]` of a workspace, through the whole of reading.

use std::path::PathBuf;

use audiencefit::canonical::{Completeness, Fate};
use audiencefit::domain::{Audience, Date, Label};
use audiencefit::pipeline::{self, Reading};
use audiencefit::settings::{Flags, Settings};
use audiencefit::world::Memory;

/// Reads a file of a channel with a workspace of these lines below `files`.
fn read(name: &str, text: &str, lines: &str) -> Reading {
    let workspace = format!("[[mapping]]\nfiles = [\"{name}\"]\n{lines}\n");
    let world = Memory::new(Date::constant(2026, 11, 5))
        .with("shop/audiencefit.toml", workspace)
        .with(format!("shop/exports/2026-10/instagram/{name}"), text);
    let settings = Settings {
        inputs: vec![PathBuf::from("shop")],
        flags: Flags::default(),
        ..Settings::default()
    };
    pipeline::read(&settings, &world).unwrap()
}

/// The labels of the only table, with their shares or counts.
fn cells(reading: &Reading) -> Vec<(String, f64)> {
    let [table] = reading.canonical.tables.as_slice() else {
        panic!("{:?}", reading.diagnostics);
    };
    let cells = table.cells.iter();
    cells
        .map(|cell| {
            let labels: Vec<String> = cell.labels.iter().map(Label::to_string).collect();
            (labels.join(" "), cell.share.or(cell.count).unwrap())
        })
        .collect()
}

fn ids(reading: &Reading) -> Vec<&'static str> {
    let said = reading.diagnostics.iter();
    said.map(|said| said.code.id).collect()
}

fn fates(reading: &Reading) -> Vec<Fate> {
    let inputs = reading.canonical.inputs.iter();
    inputs.map(|input| input.fate).collect()
}

const AGES: &str =
    "audience = \"followers\"\ndimension = \"age\"\ncolumn = \"Alter\"\nshare = \"Anteil\"";

fn assert_cells(reading: &Reading, expected: &[(&str, f64)]) {
    let found = cells(reading);
    assert_eq!(found.len(), expected.len(), "{found:?}");
    for ((label, value), (of, number)) in found.iter().zip(expected) {
        assert_eq!(label, of);
        assert!((value - number).abs() < 1e-12, "{label}: {value}");
    }
}

#[test]
fn shares_are_percents_or_fractions_where_that_is_proved() {
    let percents = read("a.csv", "Alter;Anteil\n18-24;41.5\n25-34;58.5\n", AGES);
    assert_cells(&percents, &[("18-24", 0.415), ("25-34", 0.585)]);
    // One decimal of a percent.
    assert_eq!(percents.canonical.tables[0].share_step, Some(0.001));
    let fractions = read("a.csv", "Alter;Anteil\n18-24;0.415\n25-34;0.585\n", AGES);
    assert_cells(&fractions, &[("18-24", 0.415), ("25-34", 0.585)]);
    assert_eq!(fractions.canonical.tables[0].share_step, Some(0.001));
    // 0.4 under a sign of percent is 0.4 %.
    let named = AGES.replace("Anteil", "Share (%)");
    let text = "Alter;Share (%)\n13-17;0.4\n18-24;0.3\n25-34;0.2\n";
    let small = read("a.csv", text, &named);
    assert_cells(
        &small,
        &[("13-17", 0.004), ("18-24", 0.003), ("25-34", 0.002)],
    );
    // Neither is proved: 105 % of everybody, or 1.05 %; 70 % or 0.7 %.
    let more = read("a.csv", "Alter;Anteil\n18-24;0.6\n25-34;0.45\n", AGES);
    assert_eq!(fates(&more), [Fate::Damaged]);
    let untold = "Alter;Anteil\n18-24;0.4\n25-34;0.3\n";
    let less = read("a.csv", untold, AGES);
    assert_eq!(
        (fates(&less), ids(&less)),
        (vec![Fate::Damaged], vec!["shares-not-told"])
    );
    // The user settles it with the line that is offered.
    let paste = less.diagnostics[0].paste.clone().unwrap();
    assert!(paste.starts_with("scale = \"percent\""));
    let settled = read("a.csv", untold, &format!("{AGES}\n{paste}"));
    assert_cells(&settled, &[("18-24", 0.004), ("25-34", 0.003)]);
    let settled = read("a.csv", untold, &format!("{AGES}\nscale = \"fraction\""));
    assert_cells(&settled, &[("18-24", 0.4), ("25-34", 0.3)]);
}

const PLACES: &str =
    "audience = \"viewers\"\ndimension = \"country\"\ncolumn = \"Land\"\ncount = \"Leute\"";

#[test]
fn a_total_is_the_base() {
    // 700 and 100 of 1000: 200 are in no row.
    let reading = read("a.csv", "Land;Leute\nGesamt;1000\nIN;700\nNP;100\n", PLACES);
    assert_cells(&reading, &[("IN", 700.0), ("NP", 100.0), ("rest", 200.0)]);
    assert_eq!(ids(&reading), ["mapping-rows-missing"]);
    let table = &reading.canonical.tables[0];
    assert_eq!(table.audience, Audience::Viewers);
    assert_eq!(table.total.map(|total| total.people), Some(1000.0));
    let input = &reading.canonical.inputs[0];
    assert_eq!(input.coverage, Some(0.8));
    assert_eq!((input.rows, input.read, input.set_aside), (4, 3, 1));
    // In Hindi, and with views: they are no people.
    let hindi = PLACES
        .replace("Land", "भौगोलिक स्थिति")
        .replace("Leute", "व्यू");
    let text = "भौगोलिक स्थिति,व्यू\nकुल,1000\nIN,700\nNP,100\n";
    let views = read("a.csv", text, &format!("{hindi}\nunit = \"views\""));
    assert_cells(&views, &[("IN", 700.0), ("NP", 100.0), ("rest", 200.0)]);
    assert!(views.canonical.tables[0].total.is_none());
    // What the table itself calls the rest grows by what it does not list.
    let rest = read(
        "a.csv",
        "Land;Leute\nIN;700\nAndere;100\nGesamt;1000\n",
        PLACES,
    );
    assert_cells(&rest, &[("IN", 700.0), ("rest", 300.0)]);
    // Ages are all there could be: those who are missing have one that is not known.
    let ages = PLACES.replace("\"country\"", "\"age\"");
    let unknown = read(
        "a.csv",
        "Land;Leute\n18-24;60\n25-34;30\nTotal;100\n",
        &ages,
    );
    assert_cells(
        &unknown,
        &[("18-24", 60.0), ("25-34", 30.0), ("unknown", 10.0)],
    );
    let whole = read(
        "a.csv",
        "Land;Leute\n18-24;60\n25-34;40\nTotal;100\n",
        &ages,
    );
    assert_eq!(
        whole.canonical.tables[0].completeness,
        Completeness::Complete
    );
    assert!(ids(&whole).is_empty());
    let wrong = read(
        "a.csv",
        "Land;Leute\n18-24;60\n25-34;50\nTotal;100\n",
        &ages,
    );
    assert_eq!(fates(&wrong), [Fate::Damaged]);
    assert_eq!(ids(&wrong), ["mapping-total-too-small"]);
}

#[test]
fn a_rest_by_any_word_is_no_country() {
    let reading = read("a.csv", "Land;Leute\nSpanien;60\nOther;40\n", PLACES);
    assert_cells(&reading, &[("ES", 60.0), ("rest", 40.0)]);
}

const DAYS: &str = "day = \"Datum\"\nmetrics = { reach = \"Reichweite\", revenue = \"Umsatz\" }\ncurrency = \"EUR\"";

#[test]
fn days_and_metrics() {
    let text = "Datum;Reichweite;Umsatz\n01.10.2026;101;5,50\n02.10.2026;102;4,50\n";
    let reading = read("a.csv", text, DAYS);
    let mut found: Vec<(String, String, f64, Option<String>)> = Vec::new();
    for series in &reading.canonical.series {
        for point in &series.points {
            let currency = series.currency.map(|currency| currency.to_string());
            let day = point.period.from.to_string();
            found.push((series.metric.id().to_owned(), day, point.value, currency));
        }
    }
    found.sort_by(|one, other| (&one.0, &one.1).cmp(&(&other.0, &other.1)));
    let euro = || Some("EUR".to_owned());
    let row = |metric: &str, day: &str, value, currency| {
        (metric.to_owned(), day.to_owned(), value, currency)
    };
    assert_eq!(
        found,
        [
            row("reach", "2026-10-01", 101.0, None),
            row("reach", "2026-10-02", 102.0, None),
            row("revenue", "2026-10-01", 5.5, euro()),
            row("revenue", "2026-10-02", 4.5, euro()),
        ]
    );
    let input = &reading.canonical.inputs[0];
    assert_eq!((input.rows, input.read, input.set_aside), (3, 2, 1));
}

#[test]
fn a_mapping_goes_before_what_a_file_looks_like() {
    let lines = "audience = \"engaged\"\ndimension = \"gender\"\ncolumn = \"Gender\"\nshare = \"Distribution\"";
    let text = "Gender,Distribution\nFemale,0.57\nMale,0.43\n";
    let reading = read("FollowerGender.csv", text, lines);
    let input = &reading.canonical.inputs[0];
    assert_eq!(input.source, Some("mapping"));
    assert_eq!(reading.canonical.tables[0].audience, Audience::Engaged);
}

#[test]
fn a_column_that_is_not_there_is_said() {
    let reading = read("a.csv", "Altersgruppe;Anteil\n18-24;40%\n25-34;60%\n", AGES);
    assert!(ids(&reading).contains(&"mapping-without-columns"));
    assert!(reading.canonical.tables.is_empty());
    assert!(reading.canonical.inputs.iter().all(|input| input.read == 0));
}

#[test]
fn a_number_that_can_be_read_in_two_ways_is_shown_with_the_line_that_settles_it() {
    let text = "Land;Leute\nIN;1.200\nNP;7\n";
    let reading = read("a.csv", text, PLACES);
    assert_eq!(
        (fates(&reading), ids(&reading)),
        (vec![Fate::Damaged], vec!["number-ambiguous"])
    );
    let said = &reading.diagnostics[0];
    assert!(format!("{:?}", said.args).contains("1.200"));
    let paste = said.paste.clone().unwrap();
    let settled = read("a.csv", text, &format!("{PLACES}\n{paste}"));
    assert_cells(&settled, &[("IN", 1200.0), ("NP", 7.0)]);
    // The same in a table of days.
    let text = "Datum;Reichweite;Umsatz\n01.10.2026;1.200;5\n02.10.2026;1.300;4\n";
    let reading = read("a.csv", text, DAYS);
    assert!(ids(&reading).contains(&"number-ambiguous"));
    let settled = read("a.csv", text, &format!("{DAYS}\ndecimal = \",\""));
    let mut values: Vec<f64> = settled
        .canonical
        .series
        .iter()
        .filter(|series| series.metric.id() == "reach")
        .flat_map(|series| series.points.iter().map(|point| point.value))
        .collect();
    values.sort_by(f64::total_cmp);
    assert_eq!(values, [1200.0, 1300.0]);
}
