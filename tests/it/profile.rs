//! `profile.toml` and `audiencefit.toml`: every kind of complaint at its line and column, the examples,
//! the schemas, and how a complaint looks on a terminal.
//!
//! Lines and columns are counted by hand, from 1.

use std::collections::BTreeMap;

use audiencefit::diag::{Arg, Diagnostic, Severity, Warned, explain, message, render};
use audiencefit::domain::{CountryCode, Dimension, Month, Network};
use audiencefit::i18n::{Lang, Texts};
use audiencefit::profile::{self, Profile, Rule};
use audiencefit::renderers::Paper;
use audiencefit::settings::{self, Followers, Workspace};
use proptest::prelude::*;

type Said = (&'static str, u32, u32);

/// Two lines, so that a demand after them stands in line 3.
const HEAD: &str = "[[profile]]\nname = \"A\"\n";

fn with_head(demand: &str) -> String {
    format!("{HEAD}{demand}\n")
}

fn places(diagnostics: &[Diagnostic]) -> Vec<Said> {
    diagnostics
        .iter()
        .map(|said| {
            let place = said.place.as_ref().expect("a place");
            (
                said.code.id,
                place.row.unwrap_or(0),
                place.column.unwrap_or(0),
            )
        })
        .collect()
}

/// Errors, or warnings where there is no error.
fn complaints(text: &str) -> Vec<Diagnostic> {
    match profile::read(text, "profile.toml") {
        Ok(warned) => warned.diagnostics,
        Err(said) => said,
    }
}

fn workspace_complaints(text: &str) -> Vec<Diagnostic> {
    match settings::read_workspace(text, "audiencefit.toml") {
        Ok(warned) => warned.diagnostics,
        Err(said) => said,
    }
}

fn one(text: &str) -> Profile {
    let mut read = profile::read(text, "profile.toml").expect("no error");
    assert_eq!(read.diagnostics, [], "{text}");
    assert_eq!(read.value.len(), 1);
    read.value.remove(0)
}

fn workspace(text: &str) -> Warned<Workspace> {
    settings::read_workspace(text, "audiencefit.toml").expect("no error")
}

fn argument(said: &Diagnostic, name: &str) -> String {
    match said.args.get(name).expect("the argument") {
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => number.to_string(),
        Arg::Term(_, id) => id.clone(),
        Arg::Terms(_, ids) => ids.join(" "),
    }
}

/// What is wrong with a profile below [`HEAD`], and where.
const PROFILE_CASES: [(&str, &[Said]); 66] = [
    (
        "aeg = { from = 25, to = 40 }",
        &[("toml-unknown-key", 3, 1)],
    ),
    (
        "age = { from = 25, too = 40, to = 41 }",
        &[("toml-unknown-key", 3, 20)],
    ),
    (
        "age = { from = 25, to = 40, any = [] }",
        &[("toml-unknown-key", 3, 29)],
    ),
    (
        "gender = { any = [\"female\"], from = 3 }",
        &[("toml-unknown-key", 3, 30)],
    ),
    (
        "gender = { any = [\"female\"], map = {} }",
        &[("toml-unknown-key", 3, 30)],
    ),
    (
        "gender = { ayn = [\"female\"] }",
        &[("toml-unknown-key", 3, 12)],
    ),
    ("age = 25", &[("toml-wrong-type", 3, 7)]),
    (
        "age = { from = \"25\", to = 40 }",
        &[("toml-wrong-type", 3, 16)],
    ),
    (
        "age = { from = 25.5, to = 40 }",
        &[("toml-wrong-type", 3, 16)],
    ),
    (
        "age = { from = 25, to = 40, must = \"yes\" }",
        &[("toml-wrong-type", 3, 36)],
    ),
    (
        "age = { from = 25, to = 40, weight = \"2\" }",
        &[("toml-wrong-type", 3, 38)],
    ),
    ("gender.any = \"female\"", &[("toml-wrong-type", 3, 14)]),
    (
        "gender.any = [\"female\", 1]",
        &[("toml-wrong-type", 3, 25)],
    ),
    ("gender.shares = [0.5]", &[("toml-wrong-type", 3, 17)]),
    (
        "gender.shares = { female = \"0.5\" }",
        &[("toml-wrong-type", 3, 28)],
    ),
    (
        "city.any = [\"Porto\"]\nserves = \"ES\"",
        &[("toml-wrong-type", 4, 10)],
    ),
    (
        "city.any = [\"Porto\"]\nserves = []",
        &[("toml-empty", 4, 10)],
    ),
    (
        "city.any = [\"Porto\"]\nnot_served = { country = [\"ES\"] }",
        &[("toml-wrong-type", 4, 14)],
    ),
    (
        "interest = { any = [\"running\"], map = { running = \"Laufen\" } }",
        &[("toml-wrong-type", 3, 51)],
    ),
    ("age = { from = 25 }", &[("toml-missing-key", 3, 7)]),
    ("[profile.age]\nto = 40", &[("toml-missing-key", 3, 1)]),
    (
        "city.any = [\"Porto\"]\nserves = {}",
        &[("toml-missing-key", 4, 10)],
    ),
    (
        "age = { from = 40, to = 25 }",
        &[("profile-age-order", 3, 16)],
    ),
    (
        "age = { from = -1, to = 40 }",
        &[("profile-age-outside", 3, 16)],
    ),
    (
        "age = { from = 25, to = 121 }",
        &[("profile-age-outside", 3, 25)],
    ),
    (
        "age = { from = 25, to = 99999999999999999999 }",
        &[("profile-age-outside", 3, 25)],
    ),
    (
        "age = { from = 12, to = 40 }",
        &[("profile-age-young", 3, 16)],
    ),
    (
        "age = { from = 25, to = 40, soft_years = -1 }",
        &[("profile-soft-years", 3, 42)],
    ),
    (
        "age = { from = 25, to = 40, weight = -0.5 }",
        &[("profile-weight", 3, 38)],
    ),
    (
        "age = { from = 25, to = 40, weight = inf }",
        &[("profile-weight", 3, 38)],
    ),
    (
        "age = { from = 25, to = 40, weight = nan }",
        &[("profile-weight", 3, 38)],
    ),
    (
        "age = { from = 25, to = 40, weight = 0 }",
        &[("profile-weights-zero", 1, 1)],
    ),
    (
        "gender = { any = [\"female\"], shares = { female = 0.5 } }",
        &[("profile-two-rules", 3, 30)],
    ),
    ("gender = { must = true }", &[("profile-no-rule", 3, 10)]),
    ("gender.any = []", &[("toml-empty", 3, 14)]),
    ("gender.shares = {}", &[("toml-empty", 3, 17)]),
    ("city.any = [\"Porto\", \" \"]", &[("toml-empty", 3, 22)]),
    ("city.shares = { \"\" = 0.5 }", &[("toml-empty", 3, 17)]),
    ("interest.map = {}", &[("toml-empty", 3, 16)]),
    ("gender.any = [\"femal\"]", &[("toml-unknown-value", 3, 15)]),
    (
        "gender.shares = { ladies = 0.5 }",
        &[("toml-unknown-value", 3, 19)],
    ),
    (
        "gender.shares = { female = 50 }",
        &[("profile-share-percent", 3, 28)],
    ),
    (
        "gender.shares = { female = 1.5 }",
        &[("profile-share-percent", 3, 28)],
    ),
    (
        "gender.shares = { female = -0.1 }",
        &[("profile-share-range", 3, 28)],
    ),
    (
        "gender.shares = { female = 101 }",
        &[("profile-share-range", 3, 28)],
    ),
    (
        "gender.shares = { female = nan }",
        &[("profile-share-range", 3, 28)],
    ),
    (
        "gender.shares = { female = 0.6, male = 0.5 }",
        &[("profile-shares-sum", 3, 17)],
    ),
    (
        "gender.shares = { female = 0, male = 0 }",
        &[("profile-shares-sum", 3, 17)],
    ),
    (
        "seniority.at_least = { Senior = 0.6, Entry = 0.5 }",
        &[("profile-shares-sum", 3, 22)],
    ),
    (
        "gender.shares = { female = 0.3, women = 0.2 }",
        &[("profile-share-twice", 3, 33)],
    ),
    (
        "country.any = [\"ES\", \"Spain\"]",
        &[("profile-value-repeated", 3, 22)],
    ),
    (
        "country.any = [\"Atlantis\"]",
        &[("profile-unknown-country", 3, 16)],
    ),
    (
        "country.any = [\"España\", \"Germny\"]",
        &[("profile-unknown-country", 3, 26)],
    ),
    (
        "country.shares = { Germny = 0.5 }",
        &[("profile-unknown-country", 3, 20)],
    ),
    (
        "city.any = [\"Porto\"]\nserves.country = [\"Germny\"]",
        &[("profile-unknown-country", 4, 19)],
    ),
    (
        "language.any = [\"Spanish\"]",
        &[("profile-language-form", 3, 17)],
    ),
    (
        "language.any = [\"pt-BR\"]",
        &[("profile-language-form", 3, 17)],
    ),
    (
        "country.any = [\"ES\", \"PT\"]\nserves.country = [\"ES\"]",
        &[("profile-not-served", 3, 22)],
    ),
    (
        "interest.any = [\"fitness\", \"shoe desing\"]",
        &[("profile-unknown-interest", 3, 28)],
    ),
    (
        "country.any = [\"ES\", \"PT\"]\nnot_served = [\"Portugal\"]",
        &[("profile-not-served", 3, 22)],
    ),
    (
        "city.any = [\"Porto\"]\nserves = [\"ES\", \"BR\"]\nnot_served = [\"Brasil\", \"US\"]",
        &[("profile-served-and-not", 5, 15)],
    ),
    (
        "city.any = [\"Porto\"]\nserves = { country = [\"ES\"], not = [\"FR\", \"ES\"] }",
        &[("profile-served-and-not", 4, 43)],
    ),
    (
        "language.any = [\"es\", \"pt\"]\nserves.language = [\"es\"]",
        &[("profile-not-spoken", 3, 23)],
    ),
    (
        "city.any = [\"Porto\"]\nserves.countries = [\"ES\"]",
        &[("toml-unknown-key", 4, 8)],
    ),
    // Several at once, in the order of their places.
    (
        "age = { from = 200, to = \"x\" }\ngender.any = [\"ladies\"]\nnonsense = 1",
        &[
            ("profile-age-outside", 3, 16),
            ("toml-wrong-type", 3, 26),
            ("toml-unknown-value", 4, 15),
            ("toml-unknown-key", 5, 1),
        ],
    ),
    ("# nothing", &[("profile-empty", 1, 1)]),
];

/// What is wrong with a whole file of profiles.
const FILE_CASES: [(&str, &[Said]); 17] = [
    ("", &[("profile-none", 1, 1)]),
    ("# only a comment\n", &[("profile-none", 1, 1)]),
    ("profile = []\n", &[("profile-none", 1, 11)]),
    ("profil = []\n", &[("toml-unknown-key", 1, 1)]),
    ("[profile]\nname = \"A\"\n", &[("toml-wrong-type", 1, 1)]),
    ("profile = [1]\n", &[("toml-wrong-type", 1, 12)]),
    (
        "[[profile]]\nage = { from = 25, to = 40 }\n",
        &[("toml-missing-key", 1, 1)],
    ),
    (
        "[[profile]]\nname = \"\"\nage = { from = 25, to = 40 }\n",
        &[("toml-empty", 2, 8)],
    ),
    (
        "[[profile]]\nname = 7\nage = { from = 25, to = 40 }\n",
        &[("toml-wrong-type", 2, 8)],
    ),
    (
        "[[profile]]\nname = \"A\"\ncity.any = [\"x\"]\n[[profile]]\nname = \"a\"\ncity.any = [\"y\"]\n",
        &[("profile-name-twice", 5, 8)],
    ),
    ("[[profile]]\nname = Runners\n", &[("toml-syntax", 2, 8)]),
    ("[[profile]]\nname =\n", &[("toml-syntax", 2, 7)]),
    ("[[profile]\nname = \"A\"\n", &[("toml-syntax", 1, 11)]),
    (
        "[[profile]]\nname = \"A\"\nage = { from = 25, to = 40\n",
        &[("toml-syntax", 3, 27)],
    ),
    (
        "[[profile]]\nname = \"A\"\nname = \"B\"\n",
        &[("toml-duplicate-key", 3, 1)],
    ),
    // Two slips in two lines are two complaints; what means nothing is not looked at beside them.
    (
        "[[profile]]\nname = A\nage = B\nnonsense = 1\n",
        &[("toml-syntax", 2, 8), ("toml-syntax", 3, 7)],
    ),
    // Characters are counted, not bytes; a byte order mark is no character; \r\n is one break.
    (
        "\u{feff}[[profile]]\r\nname = \"A\"\r\n\"größe\" = 1\r\n",
        &[("toml-unknown-key", 3, 1)],
    ),
];

const WORKSPACE_CASES: [(&str, &[Said]); 54] = [
    ("brnad = \"A\"", &[("toml-unknown-key", 1, 1)]),
    ("brand = 1", &[("toml-wrong-type", 1, 9)]),
    ("brand = \"\"", &[("toml-empty", 1, 9)]),
    ("language = \"xx\"", &[("workspace-language", 1, 12)]),
    ("currency = \"Euro\"", &[("workspace-currency", 1, 12)]),
    (
        "time_zone = \"Europe Madrid\"",
        &[("workspace-time-zone", 1, 13)],
    ),
    ("baseline = 3", &[("toml-wrong-type", 1, 12)]),
    ("report = 3", &[("toml-wrong-type", 1, 10)]),
    (
        "[report]\nformat = [\"pdf\"]",
        &[("toml-unknown-key", 2, 1)],
    ),
    ("[report]\nformats = \"pdf\"", &[("toml-wrong-type", 2, 11)]),
    ("[report]\nformats = []", &[("toml-empty", 2, 11)]),
    (
        "[report]\nformats = [\"pdf\", \"htm\"]",
        &[("toml-unknown-value", 2, 19)],
    ),
    ("[report]\npaper = \"a5\"", &[("toml-unknown-value", 2, 9)]),
    ("[report]\ntheme = []", &[("toml-wrong-type", 2, 9)]),
    ("channels = []", &[("toml-wrong-type", 1, 12)]),
    (
        "[channels]\ninstagram = \"@a\"",
        &[("toml-wrong-type", 2, 13)],
    ),
    (
        "[channels.instagram]\nacount = \"@a\"",
        &[("toml-unknown-key", 2, 1)],
    ),
    (
        "[channels.instagram]\nnetwork = \"instgram\"",
        &[("toml-unknown-value", 2, 11)],
    ),
    (
        "[channels.outlet]\naccount = \"@a\"",
        &[("workspace-network-missing", 1, 11)],
    ),
    (
        "[channels.instagram]\naccount = 1",
        &[("toml-wrong-type", 2, 11)],
    ),
    (
        "[channels.instagram]\nfollowers = \"12\"",
        &[("toml-wrong-type", 2, 13)],
    ),
    (
        "[channels.instagram]\nfollowers = -1",
        &[("workspace-amount", 2, 13)],
    ),
    (
        "[channels.instagram]\nfollowers = nan",
        &[("workspace-amount", 2, 13)],
    ),
    (
        "[channels.instagram]\nfollowers = { \"2026-9\" = 1 }",
        &[("workspace-month", 2, 15)],
    ),
    (
        "[channels.instagram]\nfollowers = { \"2026-09\" = -1 }",
        &[("workspace-amount", 2, 27)],
    ),
    (
        "[channels.instagram]\nfollowers = {}",
        &[("toml-empty", 2, 13)],
    ),
    (
        "[channels.instagram]\ncost = 350",
        &[("toml-wrong-type", 2, 8)],
    ),
    (
        "[channels.instagram]\ncost = { \"2026-10\" = \"350\" }",
        &[("toml-wrong-type", 2, 22)],
    ),
    (
        "[channels.instagram]\ncost = { \"2026-13\" = 350 }",
        &[("workspace-month", 2, 10)],
    ),
    (
        "[channels.instagram]\nfiles = \"a/**\"",
        &[("toml-wrong-type", 2, 9)],
    ),
    ("gates = 60", &[("toml-wrong-type", 1, 9)]),
    ("[gates]\nfail_undr = 60", &[("toml-unknown-key", 2, 1)]),
    ("[gates]\nfail_under = 101", &[("workspace-gate", 2, 14)]),
    (
        "[privacy]\nsuppress_below = 4",
        &[("workspace-suppress-below", 2, 18)],
    ),
    (
        "[privacy]\nsuppress_below = -10",
        &[("workspace-suppress-below", 2, 18)],
    ),
    (
        "[privacy]\nsuppress_below = 10.5",
        &[("toml-wrong-type", 2, 18)],
    ),
    (
        "[report]\npdf_standard = [\"ua-1\", \"a-4\"]",
        &[("workspace-pdf-standards", 2, 16)],
    ),
    ("[gates]\nfail_under = -1", &[("workspace-gate", 2, 14)]),
    (
        "[gates]\nfail_under = \"60\"",
        &[("toml-wrong-type", 2, 14)],
    ),
    ("baseline = \"b.csv\"", &[]),
    ("margin = 1", &[]),
    ("margin = 0", &[("workspace-margin", 1, 10)]),
    ("margin = 40", &[("workspace-margin", 1, 10)]),
    ("hourly_rate = -1", &[("workspace-amount", 1, 15)]),
    (
        "[channels.instagram]\nhours = { \"2026-10\" = 5 }",
        &[("key-not-applied", 2, 9)],
    ),
    ("currency = \"EUR\"", &[("key-kept", 1, 12)]),
    ("[privacy]\nkey = \"k\"", &[("toml-unknown-key", 2, 1)]),
    ("[mapping]\nfiles = [\"a\"]", &[("toml-wrong-type", 1, 1)]),
    (
        "[[mapping]]\nfiles = [\"a\"]\naudience = \"followers\"\ndimension = \"age\"\ncolumn = \"Alter\"\nshare = \"Anteil\"",
        &[],
    ),
    (
        "[[mapping]]\nfiles = [\"a\"]\naudience = \"folowers\"\ndimension = \"ages\"\ncolumn = \"Alter\"\nshare = \"Anteil\"",
        &[("toml-unknown-value", 3, 12), ("toml-unknown-value", 4, 13)],
    ),
    (
        "[[mapping]]\nfiles = [\"a\"]\naudience = \"followers\"\ndimension = \"age\"\ncolumn = \"Alter\"\nshare = \"a\"\ncount = \"b\"",
        &[("mapping-share-or-count", 7, 9)],
    ),
    (
        "[[mapping]]",
        &[
            ("mapping-share-or-count", 1, 1),
            ("toml-missing-key", 1, 1),
            ("toml-missing-key", 1, 1),
            ("toml-missing-key", 1, 1),
            ("toml-missing-key", 1, 1),
        ],
    ),
    ("brand = Trail", &[("toml-syntax", 1, 9)]),
    ("[gates]\n[gates]", &[("toml-duplicate-key", 2, 2)]),
];

#[test]
fn complaints_about_a_profile_stand_at_their_place() {
    for (demand, expected) in PROFILE_CASES {
        assert_eq!(
            places(&complaints(&with_head(demand))),
            expected,
            "{demand}"
        );
    }
}

#[test]
fn complaints_about_a_file_of_profiles_stand_at_their_place() {
    for (text, expected) in FILE_CASES {
        assert_eq!(places(&complaints(text)), expected, "{text}");
    }
}

#[test]
fn complaints_about_a_workspace_stand_at_their_place() {
    for (text, expected) in WORKSPACE_CASES {
        assert_eq!(places(&workspace_complaints(text)), expected, "{text}");
    }
}

#[test]
fn every_code_has_a_case_and_words() {
    let texts = Texts::new(Lang::En);
    let mut said: Vec<Diagnostic> = Vec::new();
    said.extend(
        PROFILE_CASES
            .iter()
            .flat_map(|(demand, _)| complaints(&with_head(demand))),
    );
    said.extend(FILE_CASES.iter().flat_map(|(text, _)| complaints(text)));
    said.extend(
        WORKSPACE_CASES
            .iter()
            .flat_map(|(text, _)| workspace_complaints(text)),
    );
    said.extend(complaints(&with_head(&many_unknown_keys(51))));
    // Themes have cases of their own.
    let of_settings = settings::codes::ALL.into_iter();
    let of_settings = of_settings.filter(|code| !code.id.starts_with("theme-"));
    for code in profile::codes::ALL.into_iter().chain(of_settings) {
        assert!(
            said.iter().any(|one| one.code == code),
            "{} has no case",
            code.id
        );
        assert!(
            explain(code.id, &texts).is_some_and(|text| text.len() > 40),
            "{}",
            code.id
        );
    }
    for one in &said {
        let words = message(one, &texts);
        for text in [Some(&words.text), words.hint.as_ref()]
            .into_iter()
            .flatten()
        {
            assert!(
                !text.contains("{$") && !text.contains("{ $") && !text.starts_with('['),
                "{text}"
            );
        }
    }
    assert_eq!(explain("no-such-code", &texts), None);
}

#[test]
fn the_nearest_name_is_offered() {
    for (demand, nearest) in [
        ("aeg = { from = 25, to = 40 }", "age"),
        ("age = { from = 25, too = 40, to = 41 }", "to"),
        ("gender.any = [\"femal\"]", "female"),
        ("country.any = [\"Germny\"]", "Germany"),
        ("language.any = [\"Spanisch\"]", "es"),
        ("language.any = [\"pt-BR\"]", "pt"),
    ] {
        let said = complaints(&with_head(demand));
        assert_eq!(
            (argument(&said[0], "guess"), argument(&said[0], "nearest")),
            ("yes".into(), nearest.into())
        );
    }
    let far = complaints(&with_head("country.any = [\"Qwertyuiop\"]"));
    assert_eq!(argument(&far[0], "guess"), "no");
    let month = workspace_complaints("[channels.x]\ncost = { \"10/2026\" = 1 }");
    assert_eq!(argument(&month[0], "nearest"), "2026-10");
}

#[test]
fn lines_to_paste() {
    let percent = complaints(&with_head("gender.shares = { female = 50 }"));
    assert_eq!(percent[0].paste.as_deref(), Some("female = 0.5"));
    let quoted = complaints(&with_head("country.shares = { \"South Korea\" = 12.5 }"));
    assert_eq!(quoted[0].paste.as_deref(), Some("\"South Korea\" = 0.125"));
    let channel = workspace_complaints("[channels.instagram_es]\n");
    assert_eq!(channel[0].paste.as_deref(), Some("network = \"instagram\""));
    let channel = workspace_complaints("[channels.\"tik tok\"]\n");
    assert_eq!(channel[0].paste.as_deref(), Some("network = \"tiktok\""));
    assert_eq!(argument(&channel[0], "header"), "\"tik tok\"");
}

#[test]
fn the_smallest_profile_has_three_lines() {
    let profile = one("[[profile]]\nname = \"Everyday runners\"\nage = { from = 25, to = 40 }\n");
    assert_eq!(profile.name, "Everyday runners");
    assert_eq!(profile.ages(), Some((25, 40)));
    assert_eq!(
        (
            profile.demands[0].weight.to_string(),
            profile.demands[0].must
        ),
        ("1".to_owned(), false)
    );
    assert!(profile.serves.is_empty());
}

#[test]
fn the_example_is_read_without_a_complaint() {
    let profile = one(profile::EXAMPLE);
    let dimensions: Vec<Dimension> = profile
        .demands
        .iter()
        .map(|demand| demand.dimension)
        .collect();
    let expected = [
        Dimension::Age,
        Dimension::Gender,
        Dimension::Country,
        Dimension::Language,
        Dimension::Interest,
        Dimension::Seniority,
    ];
    assert_eq!(dimensions, expected);
    assert!((profile.demands[0].weight - 2.0).abs() < 1e-12);
    assert_eq!(
        profile.demands[0].rule,
        Rule::Ages {
            from: 25,
            to: 40,
            soft_years: 0
        }
    );
    let halves = BTreeMap::from([("female".to_owned(), 0.5), ("male".to_owned(), 0.5)]);
    assert_eq!(profile.demands[1].rule, Rule::Shares(halves));
    assert_eq!(
        profile.demands[2].rule,
        Rule::Any(vec!["ES".into(), "PT".into()])
    );
    assert!(profile.demands[2].must);
    assert_eq!(
        profile.demands[5].rule,
        Rule::AtLeast(BTreeMap::from([("Senior".to_owned(), 0.2)]))
    );
    let served: Vec<CountryCode> = ["ES", "FR", "PT"]
        .into_iter()
        .filter_map(CountryCode::new)
        .collect();
    assert_eq!(profile.serves, served);
    assert_eq!(profile.not_served, [CountryCode::new("BR").unwrap()]);
    assert_eq!(profile.speaks, ["es", "pt"]);
    let served = |code| profile.delivers_to(CountryCode::new(code).unwrap());
    assert!(served("FR") && !served("BR") && !served("DE"));
    let elsewhere = one(&with_head("city.any = [\"Porto\"]\nnot_served = [\"BR\"]"));
    assert!(elsewhere.serves.is_empty() && elsewhere.says_served());
    assert!(elsewhere.delivers_to(CountryCode::new("DE").unwrap()));
    assert!(!elsewhere.delivers_to(CountryCode::new("BR").unwrap()));
    assert_eq!(profile.interest_names["running"], ["Laufen", "Trail"]);
}

#[test]
fn values_are_stored_as_stable_names() {
    let rule = |demand: &str| one(&with_head(demand)).demands[0].rule.clone();
    let any = |values: &[&str]| Rule::Any(values.iter().map(|value| (*value).to_owned()).collect());
    assert_eq!(
        rule("gender.any = [\"Women\", \"m\", \"other\"]"),
        any(&["female", "male", "other"])
    );
    assert_eq!(rule("gender.any = [\"w\"]"), any(&["female"]));
    assert_eq!(rule("gender.any = [\"F\"]"), any(&["female"]));
    let countries = "country.any = [\"es\", \"Alemania\", \"ประเทศไทย\", \"UK\", \"us\"]";
    assert_eq!(rule(countries), any(&["ES", "DE", "TH", "GB", "US"]));
    assert_eq!(
        rule("language.any = [\"PT\", \"fil\"]"),
        any(&["pt", "fil"])
    );
    assert_eq!(rule("city.any = [\" Porto \"]"), any(&["Porto"]));
    // 0.1 + 0.2 + 0.7 is 1 only up to rounding; several interests of one person may sum to more.
    assert!(
        matches!(rule("gender.shares = { w = 0.1, m = 0.2, d = 0.7 }"), Rule::Shares(shares) if shares.len() == 3)
    );
    assert!(matches!(
        rule("interest.at_least = { a = 0.7, b = 0.6 }"),
        Rule::AtLeast(_)
    ));
    assert!(matches!(
        rule("gender.at_most = { male = 0 }"),
        Rule::AtMost(_)
    ));
    let hexadecimal = one(&with_head("age = { from = 0x19, to = 4_0 }"));
    assert_eq!(hexadecimal.ages(), Some((25, 40)));
    let only_names = one(&with_head("interest.map = { running = [\"Laufen\"] }"));
    assert!(only_names.demands.is_empty());
}

#[test]
fn the_workspace_example_is_read() {
    let read = workspace(settings::WORKSPACE_EXAMPLE);
    // Whether the machine knows Europe/Madrid is not the example's affair.
    assert!(
        read.diagnostics.iter().all(
            |said| [settings::codes::TIME_ZONE, settings::codes::KEY_KEPT].contains(&said.code)
        )
    );
    let value = read.value;
    assert_eq!(value.brand.as_deref(), Some("Trailhead Sneakers"));
    assert_eq!(value.currency.as_deref(), Some("EUR"));
    assert_eq!(
        value.formats.as_deref(),
        Some(&["pdf", "html", "png", "csv", "json"].map(str::to_owned)[..])
    );
    assert_eq!(value.paper, Some(Paper::A4));
    assert_eq!(value.fail_under, Some(60.0));
    let names: Vec<_> = value
        .channels
        .iter()
        .map(|channel| (channel.name.as_str(), channel.network))
        .collect();
    assert_eq!(
        names,
        [
            ("instagram", Some(Network::Instagram)),
            ("outlet", Some(Network::Instagram))
        ]
    );
    assert_eq!(value.channels[0].followers, Followers::Always(12400.0));
    assert_eq!(value.channels[0].files, ["instagram/**", "IG *.csv"]);
}

#[test]
fn what_a_channel_cost_is_read_with_its_hours_and_the_margin() {
    let read = workspace(
        "margin = 0.4\nhourly_rate = 20\n[channels.instagram]\ncost = { \"2026-10\" = 350.0 }\nhours = { \"2026-10\" = 12 }\n",
    );
    let october = Month::new(2026, 10).expect("a month");
    assert_eq!(
        read.value.channels[0].cost,
        BTreeMap::from([(october, 350.0)])
    );
    assert_eq!(
        read.value.channels[0].hours,
        BTreeMap::from([(october, 12.0)])
    );
    assert_eq!(
        (read.value.margin, read.value.hourly_rate),
        (Some(0.4), Some(20.0))
    );
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
}

#[test]
fn an_empty_workspace_says_nothing() {
    assert_eq!(workspace(""), Warned::clean(Workspace::default()));
}

#[test]
fn followers_by_month() {
    let read = workspace(
        "[channels.twitter]\nfollowers = { \"2026-09\" = 11_800, \"2026-10\" = 12400 }\n",
    );
    let month = |number| Month::new(2026, number).expect("a month");
    assert_eq!(read.value.channels[0].network, Some(Network::X));
    assert_eq!(
        read.value.channels[0].followers.in_month(month(9)),
        Some(11800.0)
    );
    assert_eq!(read.value.channels[0].followers.in_month(month(11)), None);
}

/// Checks that every key of a TOML value is in a JSON Schema, following `$ref`, `items` and `anyOf`.
fn check_keys(
    root: &serde_json::Value,
    schema: &serde_json::Value,
    value: &toml::Value,
    path: &str,
) {
    let resolved = schema["$ref"]
        .as_str()
        .and_then(|reference| root.pointer(reference.trim_start_matches('#')))
        .unwrap_or(schema);
    if let Some(choices) = resolved["anyOf"].as_array() {
        let kind = if value.is_table() { "object" } else { "" };
        let fitting = choices
            .iter()
            .find(|choice| choice["$ref"].is_string() || choice["type"] == kind);
        return fitting.map_or((), |choice| check_keys(root, choice, value, path));
    }
    match value {
        toml::Value::Table(table) => {
            for (key, inner) in table {
                let property = &resolved["properties"][key];
                let schema = if property.is_null() {
                    &resolved["additionalProperties"]
                } else {
                    property
                };
                assert!(schema.is_object(), "{path}.{key} is not in the schema");
                check_keys(root, schema, inner, &format!("{path}.{key}"));
            }
        }
        toml::Value::Array(items) => {
            for item in items {
                check_keys(root, &resolved["items"], item, path);
            }
        }
        toml::Value::String(text) => {
            let names = resolved["enum"].as_array();
            assert!(
                names.is_none_or(|names| names.iter().any(|name| name == text)),
                "{path}: {text}"
            );
        }
        toml::Value::Integer(_)
        | toml::Value::Float(_)
        | toml::Value::Boolean(_)
        | toml::Value::Datetime(_) => {}
    }
}

#[test]
fn the_schemas_know_the_examples_and_nothing_else() {
    for (schema, example) in [
        (profile::schema(), profile::EXAMPLE),
        (settings::workspace_schema(), settings::WORKSPACE_EXAMPLE),
    ] {
        let root: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
        assert!(!schema.contains("null"), "TOML has no null");
        assert_eq!(
            root["$schema"],
            "https://json-schema.org/draft/2020-12/schema"
        );
        let example: toml::Value = toml::from_str(example).expect("TOML");
        check_keys(&root, &root, &example, "");
        let tables = root["$defs"].as_object().expect("tables").iter();
        for (name, table) in tables.chain([(&"the file".to_owned(), &root)]) {
            assert!(
                table["description"].is_string(),
                "{name} has no description"
            );
            let Some(properties) = table["properties"].as_object() else {
                continue;
            };
            assert_eq!(table["additionalProperties"], false, "{name}");
            for (key, property) in properties {
                assert!(
                    property["description"].is_string(),
                    "{name}.{key} has no description"
                );
            }
        }
    }
    let schema: serde_json::Value =
        serde_json::from_str(&settings::workspace_schema()).expect("JSON");
    assert!(schema["required"].is_null(), "{}", schema["required"]);
    assert!(schema["$defs"]["ChannelTable"]["required"].is_null());
    assert!(schema["$defs"]["ReportTable"]["required"].is_null());
    let networks = schema["$defs"]["ChannelTable"]["properties"]["network"]["enum"]
        .as_array()
        .expect("networks");
    assert_eq!(networks.len(), Network::ALL.len());
}

fn plain(diagnostic: &Diagnostic) -> String {
    render(diagnostic, &Texts::new(Lang::En), false)
}

/// The line under the one that contains `text`, and the character columns of its first and last caret,
/// counted from the first character of `text`.
fn carets(rendered: &str, text: &str) -> (usize, usize) {
    let mut lines = rendered.lines().skip_while(|line| !line.contains(text));
    let line = lines.next().expect("the line of the text");
    let below = lines.next().expect("a line of carets");
    let start = line
        .find(text)
        .map(|at| line[..at].chars().count())
        .expect("found");
    let first = below.chars().position(|sign| sign == '^').expect("a caret");
    let count = below.chars().filter(|sign| *sign == '^').count();
    (first - start, first - start + count - 1)
}

#[test]
fn the_caret_stands_under_the_place() {
    let said = complaints(&with_head("gender.shares = { female = 50 }"));
    let rendered = plain(&said[0]);
    assert!(
        rendered
            .starts_with("error[profile-share-percent]: shares go from 0 to 1, and this is 50\n"),
        "{rendered}"
    );
    assert!(rendered.contains("--> profile.toml:3:28\n"), "{rendered}");
    assert!(
        rendered.contains("\n3 | gender.shares = { female = 50 }\n"),
        "{rendered}"
    );
    // `50` are the characters 27 and 28 of the line, counted from 0.
    assert_eq!(carets(&rendered, "gender.shares"), (27, 28));
    assert!(
        rendered.contains("help: For 50 percent write 0.5."),
        "{rendered}"
    );
    assert!(rendered.contains("write: female = 0.5"), "{rendered}");
}

#[test]
fn the_caret_stands_right_after_letters_of_several_bytes() {
    // `España` has 6 letters in 7 bytes; `"Germny"` are the characters 25 to 32, counted from 0.
    let said = complaints(&with_head("country.any = [\"España\", \"Germny\"]"));
    let rendered = plain(&said[0]);
    assert!(rendered.contains("--> profile.toml:3:26\n"), "{rendered}");
    assert_eq!(carets(&rendered, "country.any"), (25, 32));
    assert!(rendered.contains("did you mean “Germany”?"), "{rendered}");
    // Each of the three signs takes two columns of a terminal: 13 + 6 + 2 quotes + comma and blank.
    let wide = complaints(&with_head("city.any = [ \"大阪市\", 1 ]"));
    assert_eq!(carets(&plain(&wide[0]), "city.any"), (23, 23));
}

#[test]
fn the_caret_survives_marks_breaks_and_ends() {
    let mark = plain(&complaints("\u{feff}nonsense = 1\r\n")[0]);
    assert!(mark.contains("--> profile.toml:1:1\n"), "{mark}");
    assert_eq!(carets(&mark, "nonsense = 1"), (0, 7));
    let end = plain(&complaints("[[profile]]\nname =")[0]);
    assert!(end.contains("--> profile.toml:2:7\n"), "{end}");
    assert!(plain(&complaints("")[0]).contains("profile-none"));
    let crooked = complaints("nonsense = 1\n").remove(0);
    for (start, end) in [(0, 999), (998, 999), (5, 3), (13, 13), (12, 13), (3, 4)] {
        assert!(
            plain(&crooked.clone().excerpt("größe", start..end)).contains("error["),
            "{start}..{end}"
        );
    }
}

#[test]
fn without_a_line_of_text_the_place_stands_in_front() {
    let mut said = complaints(&with_head("gender.shares = { female = 50 }")).remove(0);
    said.excerpt = None;
    let expected = "error[profile-share-percent]: profile.toml:3:28: shares go from 0 to 1, and this is 50\n  \
                    help: For 50 percent write 0.5.\n  write: female = 0.5\n";
    assert_eq!(plain(&said), expected);
    let hostile = Diagnostic {
        paste: Some("a\nb\u{1b}[2J".to_owned()),
        ..said
    };
    let rendered = plain(&hostile);
    assert!(
        rendered.ends_with("  write: a\n         b\u{fffd}[2J\n"),
        "{rendered}"
    );
    let styled = render(&hostile, &Texts::new(Lang::En), true);
    assert!(
        styled.contains("\u{1b}[1m") && !styled.contains("\u{1b}[2J"),
        "{styled:?}"
    );
}

#[test]
fn control_characters_of_a_file_do_not_reach_the_terminal() {
    let said = complaints("\"a\\u001b[2J\" = 1\nb\u{1b} = 1\n");
    for one in &said {
        assert!(!plain(one).contains('\u{1b}'), "{:?}", plain(one));
    }
    assert!(!said.is_empty());
}

#[test]
fn numbers_choose_the_plural_and_are_written_with_few_decimals() {
    let texts = Texts::new(Lang::En);
    let more = |count: f64| Diagnostic::new(profile::codes::TOML_MORE).with("count", count);
    assert_eq!(
        message(&more(1.0), &texts).text,
        "one more complaint is not shown"
    );
    assert_eq!(
        message(&more(12.0), &texts).text,
        "12 more complaints are not shown"
    );
    let sum = complaints(&with_head(
        "gender.shares = { female = 0.7, male = 0.1, other = 0.4 }",
    ));
    // 0.7 + 0.1 + 0.4 is 1.2000000000000002 in binary.
    assert_eq!(
        message(&sum[0], &texts).text,
        "the numbers under “shares” sum to 1.2"
    );
    let weight = message(
        &complaints(&with_head("age = { from = 25, to = 40, weight = -1 }"))[0],
        &texts,
    );
    assert!(weight.hint.is_some_and(|hint| hint.contains("1,000,000")));
}

fn many_unknown_keys(count: usize) -> String {
    let lines: Vec<String> = (0..count)
        .map(|number| format!("key_{number:04} = 1"))
        .collect();
    lines.join("\n")
}

#[test]
fn a_flood_of_complaints_is_cut_and_counted() {
    // 50 of 3000 are kept, and one note counts the other 2950.
    let said = complaints(&with_head(&many_unknown_keys(3000)));
    assert_eq!(said.len(), 51);
    assert_eq!(said[50].code.id, "toml-more-complaints");
    assert_eq!(argument(&said[50], "count"), "2950");
    assert_eq!(
        said.iter()
            .filter(|one| one.code.severity == Severity::Error)
            .count(),
        50
    );
}

#[test]
fn hostile_nesting_is_a_complaint() {
    for text in [
        "a.".repeat(50_000),
        "[".repeat(50_000),
        format!("a = {}", "[".repeat(50_000)),
        "a={b=".repeat(50_000),
    ] {
        assert!(profile::read(&text, "p").is_err());
        assert!(settings::read_workspace(&text, "w").is_err());
    }
}

/// Texts that come near a file: words of the format in any order.
fn near_toml() -> impl Strategy<Value = String> {
    let pieces = [
        "[[profile]]\n",
        "[profile.age]\n",
        "[profile.gender]\n",
        "name",
        "age",
        "gender",
        "country",
        "interest",
        "map",
        "shares",
        "any",
        "from",
        "to",
        "weight",
        "must",
        "serves",
        "channels",
        "followers",
        "cost",
        "mapping",
        "report",
        " = ",
        "\"",
        "'",
        "{ ",
        " }",
        "[",
        "]",
        ", ",
        ".",
        "\n",
        "\r\n",
        "25",
        "40",
        "-1",
        "0.5",
        "nan",
        "inf",
        "1e999",
        "\"ES\"",
        "\"Spain\"",
        "\"2026-10\"",
        "true",
        "2026-10-01",
        "é",
        "大",
        "\u{feff}",
        "\u{1b}",
        "#",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..40)
        .prop_map(|chosen| chosen.concat())
}

fn read_and_render(text: &str) {
    let texts = Texts::new(Lang::En);
    let workspace = workspace_complaints(text);
    for said in complaints(text).iter().chain(&workspace) {
        assert!(!render(said, &texts, false).is_empty());
        assert!(!render(said, &texts, true).is_empty());
    }
}

proptest! {
    #[test]
    fn any_text_never_panics(text in "(?s).{0,200}") {
        read_and_render(&text);
    }

    #[test]
    fn nearly_toml_never_panics(text in near_toml()) {
        read_and_render(&text);
    }

    #[test]
    fn any_demand_never_panics(text in near_toml()) {
        read_and_render(&with_head(&text));
    }

    #[test]
    fn any_pattern_never_panics(pattern in ".{0,40}", path in ".{0,40}") {
        let _ = settings::glob_matches(&pattern, &path);
        prop_assert!(settings::glob_matches("**", &path));
        prop_assert!(path.contains(['/', '\\', '*', '?']) || settings::glob_matches(&path, &path));
    }
}
