//! The vocabulary of interest families: one name for what every network calls differently.
//!
//! The families stand in `interest_families.csv`, their labels in `interest_labels.csv`. A label's
//! `source` says where it was seen: the title of a vendor's page, `public code; not verified`,
//! `not verified`, or `own` for words of the language, which no vendor has to confirm. A label of no
//! family stays its own label.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::folding::{folded, segments};

/// A kind of interest that networks name differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterestFamily {
    /// The stable name in files, such as `shoe_design`.
    pub id: &'static str,
    /// The family of which it is a part.
    pub parent: Option<&'static str>,
}

/// A label that belongs to a family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterestLabel {
    /// The id of the family.
    pub family: &'static str,
    /// Whose label it is: `google` (Analytics and Ads), `meta`, `pinterest`, `snapchat`, `tiktok` or
    /// `x`; none: a word that anybody may write.
    pub vendor: Option<&'static str>,
    /// The label as it is written.
    pub label: &'static str,
    /// Where it was seen.
    pub source: &'static str,
}

/// What a profile's value for an interest stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InterestMeaning {
    /// A family: its name, or a word for it.
    Family(&'static str),
    /// A label of a network, of a family or of none: it means that label alone.
    Label,
}

struct Vocabulary {
    families: Vec<InterestFamily>,
    labels: Vec<InterestLabel>,
    by_label: BTreeMap<String, &'static str>,
    by_word: BTreeMap<String, &'static str>,
    parents: BTreeMap<&'static str, Option<&'static str>>,
}

/// More generations than families ever have: a circle in the file must end.
const MAX_GENERATIONS: usize = 8;

/// What networks put in brackets to say which of several meanings is meant.
const QUALIFIERS: [&str; 12] = [
    "activities",
    "activity",
    "apparel",
    "clothing",
    "fitness",
    "footwear",
    "hobbies",
    "hobby",
    "interest",
    "outdoors",
    "sport",
    "sports",
];

fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
    VOCABULARY.get_or_init(|| {
        let families: Vec<InterestFamily> = rows(include_str!("interest_families.csv"))
            .filter_map(|row| row.split_once(','))
            .map(|(id, parent)| InterestFamily {
                id,
                parent: Some(parent).filter(|parent| !parent.is_empty()),
            })
            .collect();
        let labels: Vec<InterestLabel> = rows(include_str!("interest_labels.csv"))
            .filter_map(label_of)
            .collect();
        let mut by_label = BTreeMap::new();
        let mut by_word = BTreeMap::new();
        for family in &families {
            let name = folded(family.id);
            by_label.insert(name.clone(), family.id);
            by_word.insert(name, family.id);
        }
        for label in &labels {
            let words = folded(label.label);
            if label.vendor.is_none() {
                by_word.insert(words.clone(), label.family);
            }
            by_label.insert(words, label.family);
        }
        let parents = families.iter().map(|it| (it.id, it.parent)).collect();
        Vocabulary {
            families,
            labels,
            by_label,
            by_word,
            parents,
        }
    })
}

/// The lines of a file below its header.
pub(super) fn rows(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().skip(1).filter(|line| !line.is_empty())
}

fn label_of(row: &'static str) -> Option<InterestLabel> {
    let mut columns = row.splitn(4, ',');
    Some(InterestLabel {
        family: columns.next()?,
        vendor: columns.next().filter(|vendor| !vendor.is_empty()),
        label: columns.next()?,
        source: columns.next()?,
    })
}

/// Every family, parents before their children.
pub fn interest_families() -> &'static [InterestFamily] {
    &vocabulary().families
}

/// Every label of the vocabulary, by family.
pub fn interest_labels() -> &'static [InterestLabel] {
    &vocabulary().labels
}

/// The family of a label as a network or a person writes it: compared without case, marks and signs;
/// of a path such as `Sports & Fitness/Running Enthusiasts` the whole, else its last part; of
/// `Running (sport)` the whole, else what stands before a bracket that only names the kind of thing.
/// `None`: the label stays its own.
pub fn interest_family(label: &str) -> Option<&'static str> {
    let known = &vocabulary().by_label;
    let find = |text: &str| known.get(&folded(text)).copied();
    let last = segments(label).pop().unwrap_or_default();
    find(label)
        .or_else(|| find(last))
        .or_else(|| find(without_qualifier(last)?))
}

/// `Running (sport)` without the bracket.
fn without_qualifier(label: &str) -> Option<&str> {
    let (name, bracket) = label.trim().strip_suffix(')')?.rsplit_once('(')?;
    let words = folded(bracket);
    let is_kind = words.split(' ').all(|word| QUALIFIERS.contains(&word));
    is_kind.then_some(name)
}

/// The family of which this one is a part.
pub fn interest_parent(family: &str) -> Option<&'static str> {
    vocabulary().parents.get(family).copied().flatten()
}

/// Whether a family is another one or a part of it, at any depth.
pub fn is_interest_within(family: &str, whole: &str) -> bool {
    let mut own = Some(family);
    for _ in 0..MAX_GENERATIONS {
        match own {
            Some(id) if id == whole => return true,
            Some(id) => own = interest_parent(id),
            None => return false,
        }
    }
    false
}

/// What a value of a profile means: a family where it is a family's name or a word for it, else the
/// label that it is.
pub fn interest_meaning(value: &str) -> InterestMeaning {
    match vocabulary().by_word.get(&folded(value)) {
        Some(family) => InterestMeaning::Family(family),
        None => InterestMeaning::Label,
    }
}

/// Whether two labels are written alike: compared as [`interest_family`] does, paths also by their
/// last part.
pub fn is_same_interest(label: &str, other: &str) -> bool {
    let (own, wanted) = (folded(label), folded(other));
    !wanted.is_empty()
        && (own == wanted || segments(label).pop().map(folded).as_ref() == Some(&wanted))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_row_is_read_and_every_label_has_one_family() {
        let families = include_str!("interest_families.csv");
        let labels = include_str!("interest_labels.csv");
        assert!(families.starts_with("family,parent\n"));
        assert!(labels.starts_with("family,network,label,source\n"));
        assert_eq!(interest_families().len(), families.lines().count() - 1);
        assert_eq!(interest_labels().len(), labels.lines().count() - 1);
        assert!(labels.lines().all(|line| line.matches(',').count() == 3));
        assert!(!families.contains('"') && !labels.contains('"'));
        let ids: BTreeSet<&str> = interest_families().iter().map(|it| it.id).collect();
        assert_eq!(ids.len(), interest_families().len());
        let mut family_of: BTreeMap<String, &str> =
            ids.iter().map(|id| (folded(id), *id)).collect();
        let mut once: BTreeSet<(Option<&str>, String)> = BTreeSet::new();
        for label in interest_labels() {
            let words = folded(label.label);
            assert!(ids.contains(label.family), "{label:?}");
            assert!(!words.is_empty(), "{label:?}");
            assert!(once.insert((label.vendor, words.clone())), "{label:?}");
            let known = family_of.entry(words).or_insert(label.family);
            assert_eq!(*known, label.family, "{label:?}");
            assert_eq!(interest_family(label.label), Some(label.family));
            let vendors = ["google", "meta", "pinterest", "snapchat", "tiktok", "x"];
            assert!(label.vendor.is_none_or(|vendor| vendors.contains(&vendor)));
            assert_eq!(label.vendor.is_none(), label.source == "own", "{label:?}");
        }
    }

    #[test]
    fn parents_exist_and_stand_before_their_children() {
        let mut before: BTreeSet<&str> = BTreeSet::new();
        for family in interest_families() {
            assert!(
                family.parent.is_none_or(|parent| before.contains(parent)),
                "{family:?}"
            );
            before.insert(family.id);
            let mut generations = 0;
            let mut own = Some(family.id);
            while let Some(id) = own {
                own = interest_parent(id);
                generations += 1;
            }
            assert!(generations <= MAX_GENERATIONS, "{family:?}");
        }
    }

    #[test]
    fn labels_of_networks_find_their_family() {
        for (label, family) in [
            ("Sports & Fitness/Running Enthusiasts", Some("running")),
            ("Sports & Fitness/Health & Fitness Buffs", Some("fitness")),
            ("Sports & Fitness", Some("sports")),
            ("Apparel & Accessories/Shoes", Some("shoes")),
            ("Shoe design", Some("shoe_design")),
            ("Sneakers", Some("sneakers")),
            ("Street fashion", Some("streetwear")),
            ("Women's Fashion", Some("womens_fashion")),
            ("Running (sport)", Some("running")),
            ("Padel (sport)", Some("racket_sports")),
            ("Running (politics)", None),
            ("Trainers (footwear)", Some("sneakers")),
            ("Interests > Running (sport)", Some("running")),
            ("laufen", Some("running")),
            ("Fútbol", Some("football")),
            ("COURSE À PIED", Some("running")),
            ("#sneakers", Some("sneakers")),
            ("Lifestyles & Hobbies", None),
            ("Quilting bees of Vermont", None),
            ("", None),
            ("/", None),
        ] {
            assert_eq!(interest_family(label), family, "{label}");
        }
        assert!(is_interest_within("shoe_design", "fashion"));
        assert!(is_interest_within("running", "running"));
        assert!(!is_interest_within("fashion", "shoe_design"));
        assert!(!is_interest_within("running", "fitness"));
        assert!(!is_interest_within("unheard of", "fashion"));
    }

    #[test]
    fn a_family_is_meant_by_its_name_or_a_word_for_it_and_a_label_by_itself() {
        assert_eq!(
            interest_meaning("Shoe design"),
            InterestMeaning::Family("shoe_design")
        );
        assert_eq!(
            interest_meaning("jogging"),
            InterestMeaning::Family("running")
        );
        assert_eq!(
            interest_meaning("Health & Fitness Buffs"),
            InterestMeaning::Label
        );
        assert!(is_same_interest(
            "Sports & Fitness/Health & Fitness Buffs",
            "health and fitness buffs"
        ));
        assert!(!is_same_interest(
            "Sports & Fitness/Health",
            "Sports & Fitness"
        ));
        assert!(!is_same_interest("&", "&"));
    }
}
