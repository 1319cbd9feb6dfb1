//! The planted shops: what is told of each against the people that it was made of.

use std::collections::BTreeMap;
use std::fs;

use audiencefit::canonical::{AudienceTable, Canonical};
use audiencefit::domain::{Audience, Dimension, Gender, Label};
use audiencefit::findings::{Finding, Verdict};
use audiencefit::measures::resampling::Generator;
use audiencefit::sections::{self, Options};

use crate::crowds::{Crowd, Draw, Person, planted};
use crate::sample::{folder, in_memory, outcome};

/// What is told of a planted shop.
fn told(name: &str) -> Vec<Finding> {
    outcome(&in_memory(&format!("planted/{name}"))).findings
}

/// The finds of a section, the first first.
fn finds<'a>(findings: &'a [Finding], section: &str) -> Vec<&'a Finding> {
    let of_section = findings
        .iter()
        .filter(|finding| finding.section == section && finding.measure == "find");
    let mut finds: Vec<&Finding> = of_section.collect();
    finds.sort_by(|a, b| a.value().unwrap().total_cmp(&b.value().unwrap()));
    let ranks: Vec<f64> = finds.iter().map(|find| find.value().unwrap()).collect();
    let from_one: Vec<f64> = (1_u32..).map(f64::from).take(ranks.len()).collect();
    assert_eq!(ranks, from_one, "{section}");
    finds
}

/// What is told of the segment of a find.
fn segment_of<'a>(findings: &'a [Finding], find: &Finding) -> &'a Finding {
    findings
        .iter()
        .find(|finding| {
            finding.section == "segments"
                && finding.measure == "segment"
                && finding.subject == find.subject
        })
        .unwrap()
}

/// A row of a truth: network, age, gender, country, how many.
struct Row {
    network: String,
    age: u8,
    gender: String,
    country: String,
    people: f64,
}

fn truth(name: &str) -> Vec<Row> {
    let path = folder().join(format!("planted/{name}-truth.csv"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| Row {
        network: row[0].to_owned(),
        age: row[1].parse().unwrap(),
        gender: row[2].to_owned(),
        country: row[3].to_owned(),
        people: row[5].parse().unwrap(),
    })
    .collect()
}

/// The share of those who are chosen among the people of a truth that are of a base.
fn share(rows: &[Row], base: impl Fn(&Row) -> bool, chosen: impl Fn(&Row) -> bool) -> f64 {
    let of = |is: &dyn Fn(&Row) -> bool| -> f64 {
        let rows = rows.iter().filter(|row| is(row));
        rows.map(|row| row.people).sum()
    };
    of(&|row| base(row) && chosen(row)) / of(&base)
}

/// Thousands of people of Spain and Portugal by age of 18 to 84, from the shop's own baseline.
fn national(name: &str) -> BTreeMap<u8, f64> {
    let path = folder().join(format!("planted/{name}/baseline.csv"));
    let text = fs::read_to_string(path).unwrap();
    let mut ages = BTreeMap::new();
    for line in text.lines().filter(|line| line.starts_with("age,")) {
        let cells: Vec<&str> = line.split(',').collect();
        let Some((from, to)) = cells[2].split_once('-') else {
            continue;
        };
        let (from, to): (u8, u8) = (from.parse().unwrap(), to.parse().unwrap());
        for age in from..=to {
            let people: f64 = cells[3].parse().unwrap();
            *ages.entry(age).or_default() += people / f64::from(to - from + 1);
        }
    }
    ages.retain(|age, _| *age >= 18);
    ages
}

/// What would have to be found is not there: of no run of ages outside the profile that is large enough
/// to matter are there 1.15 times as many as in the countries, and of nothing else either.
#[test]
fn the_shop_without_surprise_has_none() {
    let (rows, of_countries) = (truth("no-surprise"), national("no-surprise"));
    let everybody: f64 = of_countries.values().sum();
    for network in ["instagram", "tiktok", "threads", "pinterest"] {
        let adult = |row: &Row| row.network == network && row.age >= 18;
        for from in 18..=84_u8 {
            for to in from..=84 {
                let inside = (25..=40).contains(&from) || (25..=40).contains(&to);
                if inside || (from < 25 && to > 40) {
                    continue;
                }
                let own = share(&rows, adult, |row| (from..=to).contains(&row.age));
                let expected: f64 = of_countries
                    .range(from..=to)
                    .map(|(_, people)| people / everybody)
                    .sum();
                let matters = own >= 0.02;
                assert!(
                    !matters || own < 1.15 * expected,
                    "{network} {from}-{to}: {own} of {expected}"
                );
            }
        }
        let of_network = |row: &Row| row.network == network;
        let women = share(&rows, of_network, |row| row.gender == "female");
        let expected = if network == "pinterest" { 0.79 } else { 0.51 };
        assert!(women < 1.15 * expected && 1.0 - women < 1.15 * (1.0 - expected));
        let abroad = share(&rows, of_network, |row| {
            !["ES", "PT"].contains(&row.country.as_str())
        });
        assert!(abroad < 0.025, "{network}: {abroad}");
    }
}

#[test]
fn nothing_is_found_where_nothing_was_planted() {
    for name in ["no-surprise", "noise-300"] {
        let findings = told(name);
        for section in ["segments", "markets"] {
            let finds = finds(&findings, section);
            assert!(finds.is_empty(), "{name} {section}: {finds:?}");
        }
        // It was looked at all the same.
        let segments = findings.iter().filter(|it| it.measure == "segment");
        assert!(segments.count() > 0, "{name}");
    }
}

#[test]
fn women_are_found_where_men_were_declared() {
    let (findings, rows) = (told("gender-surprise"), truth("gender-surprise"));
    let finds = finds(&findings, "segments");
    let first = finds[0];
    assert_eq!(first.subject.dimension, Some(Dimension::Gender));
    assert_eq!(first.subject.segment.as_deref(), Some("female"));
    assert_eq!(first.subject.audience, Some(Audience::Followers));
    let segment = segment_of(&findings, first);
    assert_eq!(segment.verdict, Some(Verdict::HiddenCore));
    // Of all followers; those whom Pinterest reaches are others.
    let women = share(
        &rows,
        |row| row.network != "pinterest",
        |row| row.gender == "female",
    );
    let likely = segment.estimate.as_ref().unwrap().likely.unwrap();
    assert!(
        (likely.low..=likely.high).contains(&women),
        "{likely:?}: {women}"
    );
}

/// The ages of a find.
fn ages_of(find: &Finding) -> (u8, u8) {
    assert_eq!(find.subject.dimension, Some(Dimension::Age), "{find:?}");
    let segment = find.subject.segment.as_deref().unwrap();
    let (from, to) = segment.split_once('-').unwrap();
    (from.parse().unwrap(), to.parse().unwrap())
}

/// What is planted is acted on where it is read first.
#[test]
fn the_first_page_acts_on_what_was_planted() {
    for (shop, kind, segment) in [
        ("foreign-market", "meet_market", "MX"),
        ("gender-surprise", "meet_find", "female"),
    ] {
        let findings = told(shop);
        let first = findings.iter().find(|finding| {
            finding.section == "summary"
                && finding.measure == "action"
                && finding.subject.by.as_deref() == Some("1")
        });
        let first = first.expect("there is something to do");
        assert_eq!(first.text.as_deref(), Some(kind), "{shop}");
        assert_eq!(first.subject.segment.as_deref(), Some(segment), "{shop}");
    }
}

#[test]
fn both_cores_of_two_ages_are_found() {
    let findings = told("bimodal");
    let finds = finds(&findings, "segments");
    let mut cores = [finds[0], finds[1]].map(ages_of);
    cores.sort_unstable();
    for find in &finds[..2] {
        assert_eq!(
            segment_of(&findings, find).verdict,
            Some(Verdict::HiddenCore)
        );
    }
    // Each hump by itself: the shortest ages that hold half of those below 28, and of those above 40.
    let rows = truth("bimodal");
    let shortest = |first: u8, last: u8| {
        let of = |from: u8, to: u8| {
            share(
                &rows,
                |row| (first..=last).contains(&row.age),
                |row| (from..=to).contains(&row.age),
            )
        };
        (first..=last)
            .flat_map(|from| (from..=last).map(move |to| (from, to)))
            .filter(|(from, to)| of(*from, *to) >= 0.5)
            .min_by_key(|(from, to)| to - from)
            .unwrap()
    };
    for ((from, to), (planted_from, planted_to)) in
        cores.into_iter().zip([shortest(18, 27), shortest(41, 84)])
    {
        // Whatever part of the hump is named, its middle half is in it, to within two years.
        assert!(
            from <= planted_from + 2 && to + 2 >= planted_to,
            "{from}-{to}: {planted_from}-{planted_to}"
        );
    }
    assert!(
        cores[0].1 <= 30 && cores[1].0 >= 38 && cores[1].1 <= 64,
        "{cores:?}"
    );
}

#[test]
fn a_market_that_is_not_served_is_found() {
    let (findings, rows) = (told("foreign-market"), truth("foreign-market"));
    let finds = finds(&findings, "markets");
    let first = finds[0];
    assert_eq!(first.subject.dimension, Some(Dimension::Country));
    assert_eq!(first.subject.segment.as_deref(), Some("MX"));
    assert_eq!(first.subject.audience, Some(Audience::Followers));
    assert_eq!(first.verdict, Some(Verdict::UnservedDemand));
    let told = findings
        .iter()
        .find(|finding| finding.measure == "market_share" && finding.subject == first.subject)
        .unwrap();
    let of_mexico = share(
        &rows,
        |row| row.network != "pinterest",
        |row| row.country == "MX",
    );
    let likely = told.estimate.as_ref().unwrap().likely.unwrap();
    assert!(
        (likely.low..=likely.high).contains(&of_mexico),
        "{likely:?}: {of_mexico}"
    );
    // By age, gender and interest they are as was declared.
    let segments = self::finds(&findings, "segments");
    assert!(
        segments
            .iter()
            .all(|find| find.subject.dimension == Some(Dimension::Country)),
        "{segments:?}"
    );
}

/// The same table of other people.
fn drawn_again(
    table: &AudienceTable,
    draw: &Draw,
    interests: &BTreeMap<String, f64>,
) -> AudienceTable {
    let all = draw.people(|_| true);
    let is = |who: Person, label: &Label| match label {
        Label::Age(band) => band.from <= who.age && who.age < band.end(),
        Label::Gender(gender) => (*gender == Gender::Female) == who.woman,
        Label::Country(code) => code.as_str() == who.country,
        Label::Text(name) => name == "Running" && who.fond,
        Label::Unknown | Label::Rest => false,
    };
    // Instagram tells the ages of adults only, as shares of these.
    let of_adults = table.channel.name == "instagram" && table.dimensions.contains(&Dimension::Age);
    let whole = if of_adults {
        draw.people(|who| who.age >= 18)
    } else {
        all
    };
    let step = table.share_step.unwrap();
    let mut table = table.clone();
    for cell in &mut table.cells {
        let Some(old) = cell.share else { continue };
        let other = match cell.labels.first() {
            Some(Label::Text(name)) => interests.get(name).copied(),
            Some(_) | None => None,
        };
        let people = other
            .unwrap_or_else(|| draw.people(|who| cell.labels.iter().all(|label| is(who, label))));
        let share = (people / whole / step).round() * step;
        cell.index = cell.index.map(|index| index * share / old);
        cell.share = Some(share);
    }
    table
}

/// In how many of so many draws of a shop's people a section finds something.
fn draws_with_a_find(name: &str, draws: u32) -> u32 {
    let outcome = outcome(&in_memory(&format!("planted/{name}")));
    let read = &outcome.reading.canonical;
    let shops = planted();
    let shop = shops.iter().find(|shop| shop.name == name).unwrap();
    let crowds: Vec<_> = shop
        .sources
        .iter()
        .map(|source| {
            (
                source.network,
                f64::from(source.people),
                Crowd::new(&source.make),
            )
        })
        .collect();
    let mut chance = Generator::seeded(&[b"draws", name.as_bytes()]);
    let mut with_a_find = 0;
    for _ in 0..draws {
        let mut tables = Vec::new();
        for (network, people, crowd) in &crowds {
            let draw = crowd.draw(*people, &mut chance);
            let own = || {
                read.tables
                    .iter()
                    .filter(|table| table.channel.name == *network)
            };
            // Interests beside the one that a person has or not are drawn each for itself.
            let mut interests = BTreeMap::new();
            for cell in own().flat_map(|table| &table.cells) {
                if let (Some(Label::Text(label)), Some(share)) = (cell.labels.first(), cell.share)
                    && label != "Running"
                {
                    interests
                        .entry(label.clone())
                        .or_insert_with(|| chance.binomial(*people, share));
                }
            }
            tables.extend(own().map(|table| drawn_again(table, &draw, &interests)));
        }
        assert_eq!(tables.len(), read.tables.len());
        let canonical = Canonical {
            tables,
            populations: read.populations.clone(),
            ..Canonical::default()
        };
        let options = Options::default();
        let findings = sections::measure(&canonical, &outcome.profiles, outcome.month, &options);
        let found = ["segments", "markets"]
            .iter()
            .any(|section| !finds(&findings, section).is_empty());
        with_a_find += u32::from(found);
    }
    with_a_find
}

#[test]
fn draws_without_surprise_seldom_have_a_find() {
    let with_a_find = draws_with_a_find("no-surprise", 200);
    assert!(with_a_find <= 20, "{with_a_find} of 200");
}

#[test]
fn draws_with_a_surprise_have_a_find() {
    assert_eq!(draws_with_a_find("gender-surprise", 20), 20);
}

#[test]
fn draws_of_three_hundred_as_everybody_seldom_have_a_find() {
    let with_a_find = draws_with_a_find("noise-300", 200);
    assert!(with_a_find <= 20, "{with_a_find} of 200");
}
