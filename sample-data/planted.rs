//! Makes `sample-data/planted`: small shops whose surprise is known, or that have none, each with the
//! people that it was made of beside it. The noise is drawn by chance with a fixed seed; all others are
//! as near to their crowd as whole people can be.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use audiencefit::measures::resampling::Generator;

use super::people::{Crowd, INTERESTS, PINTEREST_WOMEN, Person, Planted, Source, planted};
use super::{
    Counts, FIRST_AGE, LAST_AGE, SEVEN, SIX, Truth, band, baseline, by_hand, countries, english,
    month_pages, percent, put, tiktok, utf16,
};

/// The people of a source, and how many there are of each kind.
type People = Vec<(Person, u32)>;

fn people_of(shop: &Planted, source: &Source) -> People {
    let Crowd(kinds) = Crowd::new(&source.make);
    let shares: Vec<f64> = kinds.iter().map(|(_, share)| *share).collect();
    let counts = if shop.name.starts_with("noise") {
        let mut chance = Generator::seeded(&[shop.name.as_bytes()]);
        let drawn = chance.multinomial(f64::from(source.people), &shares);
        drawn.into_iter().map(|n| n as u32).collect()
    } else {
        spread(&shares, source.people)
    };
    let people = kinds.into_iter().map(|(person, _)| person).zip(counts);
    people.filter(|(_, n)| *n > 0).collect()
}

/// Whole people by likelihood: a kind gets one where the running sum passes a whole one. Kinds of which
/// there is less than one get their due together, which the largest remainders would not give them.
fn spread(shares: &[f64], people: u32) -> Vec<u32> {
    let mut sum = 0.0;
    let mut given = 0;
    let kinds = shares.iter().map(|share| {
        sum += share * f64::from(people);
        let due = sum.round() as u32;
        let own = due - given;
        given = due;
        own
    });
    kinds.collect()
}

/// The margins of the people, as the writers of exports take them.
fn margins(source: &Source, people: &People) -> (Truth, Counts) {
    let mut ages: Counts = (FIRST_AGE..=LAST_AGE).map(|age| (age, [0; 3])).collect();
    let mut countries: BTreeMap<&str, f64> = BTreeMap::new();
    let mut fond = 0;
    for (person, n) in people {
        let cell = ages.get_mut(&usize::from(person.age)).unwrap();
        cell[usize::from(!person.woman)] += n;
        *countries.entry(person.country).or_default() += f64::from(*n);
        fond += if person.fond { *n } else { 0 };
    }
    let mut interests = INTERESTS.map(|(name, share, _, _, _, _)| (name, share));
    interests[0].1 = f64::from(fond) / f64::from(source.people);
    let countries: Vec<(&str, f64)> = countries.into_iter().collect();
    // The writers take what lives as long as the tool does.
    let truth = Truth {
        network: source.network,
        people: source.people,
        ages: &[],
        women: (0.0, 0.0),
        other: 0.0,
        countries: countries.leak(),
        interests: interests.to_vec().leak(),
    };
    (truth, ages)
}

/// Layout B in English: the number of followers, ages by gender of adults, countries.
fn instagram(truth: &Truth, counts: &Counts) -> Vec<u8> {
    let adults = band(counts, 18, LAST_AGE);
    let known = adults[0] + adults[1];
    let mut text = format!(
        "sep=,\n\"Instagram followers\"\n\"IG_ACCOUNT,FOLLOW,UNIQUE_USERS\"\n\"{}\"\n\n\"Instagram followers by gender and age\"\n\"Age\",\"Women\",\"Men\"\n",
        truth.people
    );
    for (from, to, label) in SIX {
        let cell = band(counts, from, to);
        writeln!(
            text,
            "\"{label}\",\"{}%\",\"{}%\"",
            percent(cell[0], known, 1),
            percent(cell[1], known, 1)
        )
        .unwrap();
    }
    text.push_str("\n\"Instagram followers by top countries\"\n\"Top countries\",\"Value\"\n");
    for (code, n) in countries(truth) {
        writeln!(
            text,
            "\"{}\",\"{}%\"",
            english(code),
            percent(n, truth.people, 1)
        )
        .unwrap();
    }
    text.push('\n');
    utf16(&text)
}

fn pinterest(truth: &Truth, counts: &Counts) -> Vec<u8> {
    let affinity = |share: f64, of_all: f64| (share / of_all * 10.0).round() / 10.0;
    let interests: Vec<month_pages::Interest<'_>> = INTERESTS
        .iter()
        .zip(truth.interests)
        .map(|((_, _, all, category, whole, all_whole), (name, share))| {
            let share = (share * 1000.0).round() / 1000.0;
            (
                (*name, share, affinity(share, *all)),
                (*category, *whole, affinity(*whole, *all_whole)),
            )
        })
        .collect();
    month_pages::audience_insights(
        ("Your total audience", truth.people),
        (truth, counts),
        &interests,
        &[],
    )
}

fn export(truth: &Truth, counts: &Counts) -> (&'static str, Vec<u8>) {
    match truth.network {
        "instagram" => ("instagram/Audience.csv", instagram(truth, counts)),
        "tiktok" => ("tiktok/Followers_miles.zip", tiktok(truth, counts)),
        "threads" => (
            "threads/insights.csv",
            by_hand(truth, counts, "followers", &SEVEN),
        ),
        "pinterest" => (
            "pinterest/audience-insights-total-audience-2026-10-31.csv",
            pinterest(truth, counts),
        ),
        other => unreachable!("{other} has no export"),
    }
}

/// People of the countries, and all who use Pinterest, by gender and interest.
fn populations() -> String {
    let mut interests = Vec::new();
    for (name, _, all, category, _, all_whole) in INTERESTS {
        interests.extend([(name, all), (category, all_whole)]);
    }
    let genders = [("female", PINTEREST_WOMEN), ("male", 1.0 - PINTEREST_WOMEN)];
    [
        baseline::countries(),
        baseline::network("pinterest", "gender", &genders),
        baseline::network("pinterest", "interest", &interests),
    ]
    .concat()
}

fn workspace(shop: &Planted) -> String {
    let mut text = format!(
        "brand = \"{}\"\nlanguage = \"en\"\ncurrency = \"EUR\"\nbaseline = \"baseline.csv\"\n",
        shop.brand
    );
    for source in &shop.sources {
        write!(text, "\n[channels.{}]\n", source.network).unwrap();
        if source.network == "tiktok" {
            writeln!(text, "followers = {}", source.people).unwrap();
        }
    }
    text
}

pub(super) fn write(folder: &Path) {
    let folder = folder.join("planted");
    let _ = std::fs::remove_dir_all(&folder);
    for shop in planted() {
        let place = folder.join(shop.name);
        put(&place.join("audiencefit.toml"), workspace(&shop).as_bytes());
        put(&place.join("profile.toml"), shop.profile.as_bytes());
        put(&place.join("baseline.csv"), populations().as_bytes());
        let mut truth_rows = String::from("network,age,gender,country,fond_of_running,people\n");
        for source in &shop.sources {
            let people = people_of(&shop, source);
            let (truth, counts) = margins(source, &people);
            let (name, bytes) = export(&truth, &counts);
            put(&place.join("exports/2026-10").join(name), &bytes);
            for (person, n) in people {
                let gender = if person.woman { "female" } else { "male" };
                writeln!(
                    truth_rows,
                    "{},{},{gender},{},{},{n}",
                    source.network,
                    person.age,
                    person.country,
                    u8::from(person.fond)
                )
                .unwrap();
            }
        }
        put(
            &folder.join(format!("{}-truth.csv", shop.name)),
            truth_rows.as_bytes(),
        );
    }
}
