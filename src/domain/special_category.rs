//! Special categories: traits by which nobody may be targeted, found in labels.
//!
//! `special_categories.csv` lists them: rows `law` say why a category is there, rows `words` are
//! words or phrases that name it wherever they stand in a label, rows `except` are phrases in which
//! such a word means something else, and rows `parent` are categories of networks that hold much
//! else, passed over where they are the first part of a path. Clear words match even where the label
//! is harmless (`Political science`, `Church architecture`): what is matched in vain is only not
//! proposed. Living well is no illness: `Health`, `Wellness` and `Healthy food` are no words of the
//! file, `Mental health` and `Health conditions` are.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::folding::{folded, segments, words_of};
use super::interest::rows;
use super::{Dimension, Label};

/// The age from which somebody may be advertised to by profile.
const ADULT_AGE: u8 = 18;

struct Categories {
    /// Ids with what stands against their use, in the file's order.
    laws: Vec<(&'static str, &'static str)>,
    /// Phrases, as words, with the place of their category.
    words: BTreeMap<Vec<String>, usize>,
    exceptions: Vec<Vec<String>>,
    passed_over: BTreeSet<String>,
    longest: usize,
}

fn categories() -> &'static Categories {
    static CATEGORIES: OnceLock<Categories> = OnceLock::new();
    CATEGORIES.get_or_init(|| {
        let mut read = Categories {
            laws: Vec::new(),
            words: BTreeMap::new(),
            exceptions: Vec::new(),
            passed_over: BTreeSet::new(),
            longest: 0,
        };
        for row in rows(include_str!("special_categories.csv")) {
            let mut columns = row.splitn(4, ',');
            let (Some(category), Some(kind), Some(text)) =
                (columns.next(), columns.next(), columns.next())
            else {
                continue;
            };
            match kind {
                "law" => read.laws.push((category, text)),
                "except" => read.exceptions.push(words_of(text)),
                "parent" => {
                    read.passed_over.insert(folded(text));
                }
                _ => {
                    let words = words_of(text);
                    read.longest = read.longest.max(words.len());
                    let place = read.laws.iter().position(|(id, _)| *id == category);
                    read.words.insert(words, place.unwrap_or_default());
                }
            }
        }
        // Longer phrases first: they may hold shorter ones.
        read.exceptions
            .sort_by_key(|words| std::cmp::Reverse(words.len()));
        read
    })
}

/// The ids of the special categories, each with the laws and rules that stand against its use.
pub fn special_categories() -> &'static [(&'static str, &'static str)] {
    &categories().laws
}

/// The special category that a label names, by its id; `None` where it names none.
///
/// Interests are looked at for every category, words of the working life for belief and opinion only
/// (a hospital's staff is not ill), ages for minors; places, languages, genders and devices never.
pub fn special_category(dimension: Dimension, label: &Label) -> Option<&'static str> {
    match label {
        Label::Age(band) => band.to.is_some_and(|to| to < ADULT_AGE).then_some("minors"),
        Label::Gender(_) | Label::Country(_) | Label::Unknown | Label::Rest => None,
        Label::Text(text) => {
            let found = named_in(text)?;
            match dimension {
                Dimension::Interest => Some(found),
                Dimension::Industry | Dimension::JobFunction | Dimension::Seniority => {
                    matches!(found, "religion" | "politics" | "trade_union").then_some(found)
                }
                Dimension::Age
                | Dimension::Gender
                | Dimension::Country
                | Dimension::Region
                | Dimension::City
                | Dimension::Language
                | Dimension::CompanySize
                | Dimension::Device => None,
            }
        }
    }
}

/// The first category of the file that a text names.
fn named_in(text: &str) -> Option<&'static str> {
    let known = categories();
    let mut parts = segments(text);
    let last = parts.pop()?;
    let parts = parts
        .into_iter()
        .filter(|part| !known.passed_over.contains(&folded(part)))
        .chain([last]);
    let place = parts.filter_map(|part| place_in(part, known)).min()?;
    known.laws.get(place).map(|(id, _)| *id)
}

fn place_in(part: &str, known: &Categories) -> Option<usize> {
    let mut runs = vec![words_of(part)];
    for except in known.exceptions.iter().filter(|words| !words.is_empty()) {
        runs = runs
            .into_iter()
            .flat_map(|run| without(&run, except))
            .collect();
    }
    runs.iter()
        .flat_map(|run| {
            (1..=known.longest.min(run.len())).flat_map(move |length| run.windows(length))
        })
        .filter_map(|words| known.words.get(words).copied())
        .min()
}

/// What is left of some words on both sides of a phrase, wherever it stands.
fn without(run: &[String], phrase: &[String]) -> Vec<Vec<String>> {
    let mut left = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while let Some(words) = run.get(at..at + phrase.len()) {
        if words == phrase {
            left.extend(run.get(from..at).map(<[String]>::to_vec));
            at += phrase.len();
            from = at;
        } else {
            at += 1;
        }
    }
    left.extend(run.get(from..).map(<[String]>::to_vec));
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AgeBand, Gender, interest_labels};

    fn of(label: &str) -> Option<&'static str> {
        special_category(Dimension::Interest, &Label::Text(label.to_owned()))
    }

    #[test]
    fn every_row_is_of_a_category_that_says_why_it_is_there() {
        let file = include_str!("special_categories.csv");
        let mut laws: Vec<&str> = Vec::new();
        let mut once: BTreeSet<(&str, Vec<String>)> = BTreeSet::new();
        assert!(file.starts_with("category,match,text,source\n") && !file.contains('"'));
        for row in file.lines().skip(1) {
            let columns: Vec<&str> = row.split(',').collect();
            let [category, kind, text, source] = columns[..] else {
                panic!("{row}")
            };
            if kind == "law" {
                laws.push(category);
            } else {
                assert_eq!(laws.last(), Some(&category), "{row}");
                assert!(["words", "except", "parent"].contains(&kind), "{row}");
                assert!(!source.is_empty(), "{row}");
                assert!(!words_of(text).is_empty(), "{row}");
                assert!(once.insert((kind, words_of(text))), "{row}");
            }
            if kind == "words" {
                assert_eq!(of(text), Some(category), "{row}");
            }
        }
        let ids: Vec<&str> = special_categories().iter().map(|(id, _)| *id).collect();
        assert_eq!(ids, laws);
    }

    #[test]
    fn traits_by_which_nobody_may_be_targeted_are_found() {
        for (label, category) in [
            ("Diabetes", "health"),
            ("World Diabetes Day", "health"),
            ("Lung cancer awareness", "health"),
            ("Pregnancy", "health"),
            ("Life Events/Pregnancy & Maternity", "health"),
            ("Embarazo y maternidad", "health"),
            ("Schwangerschaft", "health"),
            ("Mental Health (health)", "health"),
            ("Weight loss", "health"),
            ("Catholic Church", "religion"),
            ("Jewish holidays", "religion"),
            ("Religion/Buddhist temples", "religion"),
            ("Église catholique", "religion"),
            ("Political science", "politics"),
            ("News & Politics", "politics"),
            ("News & Politics/Avid Political News Readers", "politics"),
            ("Trade Unions", "trade_union"),
            ("Gewerkschaften", "trade_union"),
            ("LGBTQ+", "sexual_life"),
            ("LGBT culture", "sexual_life"),
            ("Same-sex marriage", "sexual_life"),
            ("African-American culture", "ethnic_origin"),
            ("DNA tests", "genetic_biometric"),
            ("Criminal records", "criminal_offence"),
            ("Teens", "minors"),
            ("Divorce", "hardship"),
        ] {
            assert_eq!(of(label), Some(category), "{label}");
        }
    }

    #[test]
    fn what_only_sounds_like_one_is_none() {
        for label in [
            "Sports & Fitness/Health & Fitness Buffs",
            "Health & Fitness Buffs",
            "Healthy cooking",
            "Healthy food",
            "Health and wellness",
            "Wellness",
            "Beauty & Wellness",
            "Running races",
            "Race",
            "Christian Louboutin",
            "Cristiano Ronaldo",
            "Sex and the City",
            "Ethnic food",
            "News & Politics/Avid News Readers",
            "Prison Break",
            "Parents of teens",
            "Sussex",
            "Churchill",
            "Shoe design",
            "Partido de fútbol",
            "",
            "/",
        ] {
            assert_eq!(of(label), None, "{label}");
        }
        // An exception takes away no more than its own words.
        assert_eq!(of("Christian Dior and Christian rock"), Some("religion"));
    }

    #[test]
    fn no_word_for_an_interest_family_is_a_special_category() {
        for label in interest_labels().iter().filter(|it| it.vendor.is_none()) {
            assert_eq!(of(label.label), None, "{label:?}");
        }
    }

    #[test]
    fn dimensions_are_looked_at_for_what_they_can_tell() {
        let text = |label: &str| Label::Text(label.to_owned());
        let industry = |label| special_category(Dimension::Industry, &text(label));
        assert_eq!(industry("Hospitals and Health Care"), None);
        assert_eq!(industry("Religious Institutions"), Some("religion"));
        assert_eq!(industry("Political Organizations"), Some("politics"));
        assert_eq!(
            special_category(Dimension::City, &text("Church Stretton")),
            None
        );
        let age = |from, to| special_category(Dimension::Age, &Label::Age(AgeBand { from, to }));
        assert_eq!(age(13, Some(17)), Some("minors"));
        assert_eq!(age(13, Some(24)), None);
        assert_eq!(age(18, Some(24)), None);
        assert_eq!(age(65, None), None);
        assert_eq!(
            special_category(Dimension::Gender, &Label::Gender(Gender::Other)),
            None
        );
        assert_eq!(special_category(Dimension::Interest, &Label::Unknown), None);
    }
}
