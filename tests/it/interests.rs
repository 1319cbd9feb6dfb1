//! Interest families: which labels a profile's value meets, and what their shares are together.
//! Expected numbers are hand arithmetic, shown where they are used.

use std::collections::BTreeSet;

use audiencefit::canonical::{AudienceTable, Completeness};
use audiencefit::domain::{Dimension, Label, interest_families, interest_family};
use audiencefit::findings::{Finding, Verdict};
use audiencefit::i18n::{Lang, Texts};
use audiencefit::profile::{self, Profile};

use super::sections::{any, hard, measure, near, of, profile, shares, table, with_people, within};

const INTEREST: Dimension = Dimension::Interest;

fn list(labels: &[(&str, f64)]) -> AudienceTable {
    let cells: Vec<(Label, f64)> = labels
        .iter()
        .map(|(name, share)| (Label::Text((*name).to_owned()), *share))
        .collect();
    let mut list = with_people(shares(table("pinterest", &[INTEREST]), &cells), 5000.0);
    list.share_step = None;
    list
}

fn overlap(labels: &[(&str, f64)], declared: &Profile) -> Finding {
    let found = measure(vec![list(labels)], std::slice::from_ref(declared));
    of(&found, "overlap", None, Some(INTEREST)).clone()
}

fn asking(values: &[&str]) -> Profile {
    profile(vec![any(INTEREST, values)])
}

#[test]
fn a_family_meets_the_labels_of_networks() {
    let labels = [
        ("Sports & Fitness/Running Enthusiasts", 0.2),
        ("Running (sport)", 0.0),
        ("Music Lovers", 0.5),
    ];
    near(overlap(&labels, &asking(&["running"])).value(), 0.2);
    near(overlap(&labels, &asking(&["jogging"])).value(), 0.2);
    near(overlap(&labels, &asking(&["music"])).value(), 0.5);
    // One inside the other and not known how they overlap: 1 - 0.8 · 0.5 = 0.6, from 0.5 to 0.7.
    let both = overlap(&labels, &asking(&["running", "music"]));
    near(both.value(), 0.6);
    within(hard(&both), 0.5, 0.7);
}

#[test]
fn a_label_means_itself_and_not_its_family() {
    let labels = [("Women's Fashion", 0.6), ("Dresses", 0.3), ("Boots", 0.1)];
    near(overlap(&labels, &asking(&["Dresses"])).value(), {
        // A word for the family of women's fashion: 1 - 0.4 · 0.7.
        0.72
    });
    let labels = [("Sport/Health & Fitness Buffs", 0.3), ("Fitness", 0.2)];
    near(
        overlap(&labels, &asking(&["Health & Fitness Buffs"])).value(),
        0.3,
    );
    // A label of no family is met by its own name only.
    let labels = [("Quilting bees", 0.3), ("Quilting", 0.2)];
    near(overlap(&labels, &asking(&["quilting-bees"])).value(), 0.3);
    assert_eq!(
        overlap(&labels, &asking(&["running"])).verdict,
        Some(Verdict::NotMeasured)
    );
}

#[test]
fn a_category_with_its_parts_counts_nobody_twice() {
    // Pinterest lists a category and the interests in it. Everybody of running and fitness is in
    // sport already: the best estimate is the category's, the bounds leave room for people of the
    // parts beside it, at most 0.3 + 0.12 + 0.06 = 0.48.
    let labels = [("Sport", 0.3), ("Fitness", 0.12), ("Running", 0.06)];
    let sports = overlap(&labels, &asking(&["sports"]));
    near(sports.value(), 0.3);
    // Chance moves 0.3 of 5000 people by 1.645 · √(0.3 · 0.7 / 5000) = 0.0107, and the bounds hold it.
    let bounds = hard(&sports).unwrap();
    assert!((bounds.low - 0.2893).abs() < 5e-4, "{bounds:?}");
    near(Some(bounds.high), 0.48);
    // Running is no part of fitness: 1 - 0.88 · 0.94 = 0.1728, from 0.12 to 0.18; the bounds hold what
    // chance leaves as well, 0.1728 + 1.645 · √(0.1728 · 0.8272 / 5000) = 0.1816.
    let two = overlap(&labels, &asking(&["running", "fitness"]));
    near(two.value(), 0.1728);
    let bounds = hard(&two).unwrap();
    near(Some(bounds.low), 0.12);
    assert!((bounds.high - 0.1816).abs() < 5e-4, "{bounds:?}");
    // A part that is larger than its category is not in it: 1 - 0.9 · 0.6 = 0.46.
    let labels = [("Sport", 0.1), ("Running", 0.4)];
    let larger = overlap(&labels, &asking(&["sports"]));
    near(larger.value(), 0.46);
    within(hard(&larger), 0.4, 0.5);
    // By paths a network says itself what is a part of what, and sports fans are no whole of runners.
    let labels = [
        ("Sports & Fitness/Sports Fans", 0.2),
        ("Sports & Fitness/Running Enthusiasts", 0.1),
    ];
    near(overlap(&labels, &asking(&["sports"])).value(), 0.28);
    let labels = [
        ("Sports & Fitness", 0.2),
        ("Sports & Fitness/Running Enthusiasts", 0.1),
    ];
    near(overlap(&labels, &asking(&["sports"])).value(), 0.2);
}

#[test]
fn own_names_count_for_the_family_and_for_what_it_is_a_part_of() {
    let labels = [("Sole mates", 0.3), ("Music", 0.5)];
    let mut own = asking(&["fashion"]);
    own.interest_names
        .insert("sneakers".into(), vec!["sole mates".into()]);
    near(overlap(&labels, &own).value(), 0.3);
    let mut own = asking(&["sole people"]);
    own.interest_names
        .insert("Sole people".into(), vec!["Sole Mates".into()]);
    near(overlap(&labels, &own).value(), 0.3);
}

#[test]
fn an_index_of_a_family_stays_no_share() {
    // Cooking has a share, running an affinity alone: three times as often as anybody, of a share
    // that nobody knows.
    let mut mixed = list(&[("Cooking", 0.4), ("Running (sport)", 0.0)]);
    mixed.completeness = Completeness::TopList;
    mixed.cells[1].share = None;
    mixed.cells[1].index = Some(3.0);
    let found = measure(vec![mixed], &[asking(&["running"])]);
    let overlap = of(&found, "overlap", None, Some(INTEREST));
    assert_eq!(overlap.verdict, Some(Verdict::NotMeasured));
    assert_eq!(overlap.text.as_deref(), Some("index_only"));
    assert_eq!(overlap.estimate, None);
}

#[test]
fn labels_of_the_sample_have_the_families_one_expects() {
    let folder = super::project().join("sample-data/sneaker-shop/exports/2026-10");
    let text = |path: &str| std::fs::read_to_string(folder.join(path)).unwrap();
    let pinterest = text("pinterest/audience-insights-engaged-audience-2026-10-31.csv");
    let analytics = text("shop/Demographic_details_Interests.csv");
    for (file, label, family) in [
        (&pinterest, "Shoe design", "shoe_design"),
        (&pinterest, "Sneakers", "sneakers"),
        (&pinterest, "Street fashion", "streetwear"),
        (&pinterest, "Fitness", "fitness"),
        (&pinterest, "Running", "running"),
        (&pinterest, "Women's Fashion", "womens_fashion"),
        (
            &analytics,
            "Sports & Fitness/Health & Fitness Buffs",
            "fitness",
        ),
        (
            &analytics,
            "Sports & Fitness/Running Enthusiasts",
            "running",
        ),
        (&analytics, "Lifestyles & Hobbies/Fashionistas", "fashion"),
    ] {
        assert!(file.contains(label), "{label}");
        assert_eq!(interest_family(label), Some(family), "{label}");
    }
}

#[test]
fn every_family_and_special_category_has_a_name() {
    let texts = Texts::new(Lang::En);
    let mut names = BTreeSet::new();
    for family in interest_families() {
        assert!(texts.has(&format!("interest-{}", family.id.replace('_', "-"))));
        let name = texts.term("interest", family.id);
        assert!(names.insert(name), "{family:?}");
    }
    for (id, _) in audiencefit::domain::special_categories() {
        let key = format!("special-category-{}", id.replace('_', "-"));
        assert!(texts.has(&key), "{key}");
    }
}

#[test]
fn a_misspelled_family_is_asked_about_and_a_label_is_not() {
    let said = |interest: &str| -> Vec<(&'static str, String)> {
        let text = format!("[[profile]]\nname = \"a\"\n{interest}\n");
        let read = profile::read(&text, "profile.toml").expect("no error");
        let nearest = |it: &audiencefit::diag::Diagnostic| format!("{:?}", it.args["nearest"]);
        read.diagnostics
            .iter()
            .map(|it| (it.code.id, nearest(it)))
            .collect()
    };
    let runing = said("interest.any = [\"runing\", \"shoe desing\", \"fitness\"]");
    assert_eq!(
        runing.iter().map(|(code, _)| *code).collect::<Vec<_>>(),
        ["profile-unknown-interest"; 2]
    );
    assert!(runing[0].1.contains("running") && runing[1].1.contains("shoe design"));
    assert_eq!(said("interest.map = { runing = [\"Laufen\"] }").len(), 1);
    for fine in [
        "interest.any = [\"Sports & Fitness/Running Enthusiasts\"]",
        "interest.any = [\"Quilting bees of Vermont\"]",
        "interest.any = [\"Laufen\", \"shoe_design\"]",
        "interest = { any = [\"runnings\"], map = { runnings = [\"Trail\"] } }",
    ] {
        let expected = usize::from(fine.contains("runnings"));
        assert_eq!(said(fine).len(), expected, "{fine}");
    }
}
