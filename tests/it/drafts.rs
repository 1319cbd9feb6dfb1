//! Profiles drafted from findings: what is asked, what is not, and that the text is read again.

use audiencefit::canonical::AudienceTable;
use audiencefit::domain::{Audience, CountryCode, Dimension, Label};
use audiencefit::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use audiencefit::i18n::{Lang, Texts};
use audiencefit::profile::{self, Profile, Rule, draft};
use audiencefit::sections::{DraftInput, Suggested, suggest};

use super::sections::{
    MEN, WOMEN, ages, any, band, counts, land, measure, mix, month, near, older, profile, table,
    with_people,
};

const AGE: Dimension = Dimension::Age;
const GENDER: Dimension = Dimension::Gender;
const COUNTRY: Dimension = Dimension::Country;

fn draft_from(
    findings: &[Finding],
    declared: Option<&Profile>,
    from: Option<Audience>,
) -> Result<Suggested, String> {
    suggest(&DraftInput {
        findings,
        texts: &Texts::new(Lang::En),
        month: month(),
        declared,
        from,
        min_people: 100.0,
    })
    .map_err(|why| format!("{why:?}"))
}

/// A draft of these tables. Whatever it asks, its text is read without a complaint and asks the same.
#[track_caller]
fn drafted(tables: Vec<AudienceTable>) -> (Suggested, String) {
    let suggested = draft_from(&measure(tables, &[]), None, None).expect("a draft");
    let text = read_again(&suggested);
    (suggested, text)
}

#[track_caller]
fn read_again(suggested: &Suggested) -> String {
    let text = draft::write(&suggested.draft);
    let read = profile::read(&text, "draft.toml").unwrap_or_else(|said| panic!("{said:?}: {text}"));
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    let demands: Vec<_> = suggested.draft.demands().cloned().collect();
    assert_eq!(read.value[0].demands, demands);
    text
}

#[track_caller]
fn rule(suggested: &Suggested, dimension: Dimension) -> Option<Rule> {
    let demand = suggested.draft.demand(dimension)?;
    Some(demand.rule.clone())
}

fn of(audience: Audience, mut table: AudienceTable) -> AudienceTable {
    table.audience = audience;
    table
}

fn people_by_age(cells: &[(Label, f64)]) -> AudienceTable {
    counts(table("instagram", &[AGE]), cells)
}

/// The story case of the methods note, whose narrowest half is 20 to 28.
fn story() -> AudienceTable {
    people_by_age(&[
        (band(13, 17), 410.0),
        (band(18, 24), 3790.0),
        (band(25, 34), 3840.0),
        (band(35, 44), 1160.0),
        (band(45, 54), 500.0),
        (band(55, 64), 200.0),
        (older(65), 100.0),
    ])
}

fn countries(people: &[(&str, f64)]) -> AudienceTable {
    let cells: Vec<(Label, f64)> = people
        .iter()
        .map(|(code, people)| (land(code), *people))
        .collect();
    counts(table("instagram", &[COUNTRY]), &cells)
}

fn named(values: &[&str]) -> Rule {
    Rule::Any(values.iter().map(|value| (*value).to_owned()).collect())
}

#[test]
fn the_core_is_asked_and_beside_the_declared_ages() {
    let declared = Profile {
        name: "Declared".to_owned(),
        ..profile(vec![ages(25, 40)])
    };
    let findings = measure(vec![story()], std::slice::from_ref(&declared));
    let suggested = draft_from(&findings, Some(&declared), None).unwrap();
    let text = read_again(&suggested);
    let core = Rule::Ages {
        from: 20,
        to: 28,
        soft_years: 0,
    };
    assert_eq!(rule(&suggested, AGE), Some(core));
    assert!(text.contains("10,000 people (Instagram)"), "{text}");
    assert!(
        text.contains("# Age: you declared 25 to 40; the draft asks 20 to 28 (another answer)."),
        "{text}"
    );
    let rows = suggested.differences.unwrap().rows;
    assert_eq!(rows, [["Age", "25 to 40", "20 to 28", "another answer"]]);
    // A draft that asks what was declared says so.
    let same = Profile {
        name: "Same".to_owned(),
        ..profile(vec![ages(20, 28)])
    };
    let findings = measure(vec![story()], std::slice::from_ref(&same));
    let suggested = draft_from(&findings, Some(&same), None).unwrap();
    assert_eq!(suggested.differences.unwrap().rows[0][3], "the same");
}

#[test]
fn nobody_under_18_is_asked_for() {
    let young = people_by_age(&[
        (band(13, 17), 8500.0),
        (band(18, 24), 1000.0),
        (band(25, 34), 300.0),
        (band(35, 44), 200.0),
    ]);
    let women = counts(
        table("instagram", &[GENDER]),
        &[(WOMEN, 7000.0), (MEN, 3000.0)],
    );
    let (suggested, text) = drafted(vec![young, women]);
    assert_eq!(rule(&suggested, AGE), None);
    assert!(text.contains("Nobody under 18 is proposed"), "{text}");
    // A core that reaches below 18 is cut there.
    let mixed = people_by_age(&[
        (band(13, 17), 2500.0),
        (band(18, 24), 6000.0),
        (band(25, 34), 800.0),
        (band(35, 44), 400.0),
        (band(45, 54), 200.0),
        (older(55), 100.0),
    ]);
    let findings = measure(vec![mixed], &[]);
    let core_from = findings
        .iter()
        .find(|it| it.measure == "core_from" && it.subject.channel.is_none())
        .and_then(Finding::value)
        .unwrap();
    let suggested = draft_from(&findings, None, None).unwrap();
    match rule(&suggested, AGE) {
        Some(Rule::Ages { from, .. }) => near(Some(f64::from(from)), core_from.max(18.0)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_gender_is_asked_only_where_it_is_clearly_in_front() {
    let of_1000 = |women: f64| {
        let cells = [(WOMEN, women), (MEN, 1000.0 - women)];
        let country = countries(&[("ES", 1000.0)]);
        drafted(vec![country, counts(table("instagram", &[GENDER]), &cells)]).0
    };
    // Wilson 90 % of 642 in 1000 reaches down to 0.617: 64.2 and 35.8 in steps of 5 are 65 and 35.
    let expected = Rule::Shares(mix(&[("female", 0.65), ("male", 0.35)]));
    assert_eq!(rule(&of_1000(642.0), GENDER), Some(expected));
    // Of 560 it reaches down to 0.534, below 0.55.
    assert_eq!(rule(&of_1000(560.0), GENDER), None);
    // 52.5 and 47.5 would both be rounded up; they are not asked either, and men are as good as women.
    let expected = Rule::Shares(mix(&[("female", 0.25), ("male", 0.75)]));
    assert_eq!(rule(&of_1000(250.0), GENDER), Some(expected));
}

#[test]
fn what_is_known_of_a_small_part_is_not_asked_of_all() {
    // The gender of 2000 of 12,000 followers is known: less than a quarter.
    let women = counts(table("tiktok", &[GENDER]), &[(WOMEN, 1800.0), (MEN, 200.0)]);
    let (suggested, text) = drafted(vec![story(), women.clone()]);
    assert_eq!(rule(&suggested, GENDER), None);
    let text = text.replace("\n# ", " ");
    assert!(text.contains("Known of 2,000 of 12,000 only"), "{text}");
    assert!(
        text.contains("write: gender = { shares = { female = 0.9, male = 0.1 } }"),
        "{text}"
    );
    let (suggested, _) = drafted(vec![women]);
    assert!(rule(&suggested, GENDER).is_some());
}

#[test]
fn countries_make_four_fifths_by_their_lower_ends() {
    let asked = |people: &[(&str, f64)]| rule(&drafted(vec![countries(people)]).0, COUNTRY);
    // Wilson 90 %, n = 1000: 600 → 0.5743, 250 → 0.2282, together 0.8025.
    let first = [("PT", 250.0), ("ES", 600.0), ("FR", 100.0), ("DE", 50.0)];
    assert_eq!(asked(&first), Some(named(&["ES", "PT"])));
    // 240 → 0.2185, together 0.7928; 110 → 0.0948 makes it up.
    let second = [("PT", 240.0), ("ES", 600.0), ("FR", 110.0), ("DE", 50.0)];
    assert_eq!(asked(&second), Some(named(&["ES", "PT", "FR"])));
    // 60 in 1000 → 0.0487, below 0.05: only Spain can be asked, and that it is not most is said.
    let third: Vec<(&str, f64)> = [("ES", 400.0)]
        .into_iter()
        .chain(["PT", "FR", "DE", "IT", "GB", "US", "MX", "AR", "CO", "CL"].map(|it| (it, 60.0)))
        .collect();
    assert_eq!(asked(&third), Some(named(&["ES"])));
}

#[test]
fn what_is_not_served_is_not_proposed() {
    let mut declared = profile(vec![any(COUNTRY, &["ES"])]);
    declared.serves = CountryCode::new("ES").into_iter().collect();
    let tables = vec![countries(&[("ES", 500.0), ("MX", 500.0)])];
    let findings = measure(tables, std::slice::from_ref(&declared));
    let suggested = draft_from(&findings, Some(&declared), None).unwrap();
    assert_eq!(rule(&suggested, COUNTRY), Some(named(&["ES"])));
    let text = read_again(&suggested);
    let told = text.replace("\n# ", " ");
    assert!(told.contains("does not serve them: Mexico 50%"), "{text}");
    assert!(
        text.contains("[profile.serves]\ncountry = [\"ES\"]"),
        "{text}"
    );
}

#[test]
fn what_is_said_not_to_be_served_is_not_proposed() {
    let mut declared = profile(vec![any(COUNTRY, &["ES"])]);
    declared.not_served = CountryCode::new("BR").into_iter().collect();
    declared.speaks = vec!["es".to_owned()];
    let spoken = with_people(
        counts(
            table("instagram", &[Dimension::Language]),
            &[
                (Label::Text("pt".to_owned()), 600.0),
                (Label::Text("es".to_owned()), 400.0),
            ],
        ),
        1000.0,
    );
    let tables = vec![countries(&[("BR", 600.0), ("ES", 400.0)]), spoken];
    let findings = measure(tables, std::slice::from_ref(&declared));
    let suggested = draft_from(&findings, Some(&declared), None).unwrap();
    assert_eq!(rule(&suggested, COUNTRY), Some(named(&["ES"])));
    assert_eq!(rule(&suggested, Dimension::Language), Some(named(&["es"])));
    let text = read_again(&suggested);
    let line = text.replace("\n# ", " ");
    assert!(line.contains("does not serve them: Brazil 60%"), "{text}");
    assert!(line.contains("languages of your shop: "), "{text}");
    assert!(
        text.contains("[profile.serves]\nnot = [\"BR\"]\nlanguage = [\"es\"]\n"),
        "{text}"
    );
    let again = profile::read(&text, "draft.toml").unwrap().value.remove(0);
    assert_eq!(again.serves, declared.serves);
    assert_eq!(again.not_served, declared.not_served);
    assert_eq!(again.speaks, declared.speaks);
}

#[test]
fn countries_of_the_profile_stay_and_others_are_only_told() {
    // 830, 150, 8 of 1000: the first two stay, though the first alone are most; Andorra is below 1 %.
    let declared = profile(vec![any(COUNTRY, &["ES", "PT", "AD"])]);
    let tables = vec![countries(&[
        ("ES", 830.0),
        ("PT", 150.0),
        ("AD", 8.0),
        ("FR", 12.0),
    ])];
    let findings = measure(tables, std::slice::from_ref(&declared));
    let suggested = draft_from(&findings, Some(&declared), None).unwrap();
    assert_eq!(rule(&suggested, COUNTRY), Some(named(&["ES", "PT"])));
    assert!(!read_again(&suggested).contains("France"));
    // 600, 130, 120 and 100 of 1000: France and Mexico are large, and are told, not asked.
    let tables = || {
        vec![countries(&[
            ("ES", 600.0),
            ("PT", 130.0),
            ("FR", 120.0),
            ("MX", 100.0),
            ("IT", 50.0),
        ])]
    };
    let mut serving = profile(vec![any(GENDER, &["female"])]);
    for code in ["ES", "PT", "FR", "MX", "IT"] {
        serving.serves.extend(CountryCode::new(code));
    }
    let declared = profile(vec![any(COUNTRY, &["ES", "PT"])]);
    let findings = measure(tables(), std::slice::from_ref(&declared));
    let suggested = draft_from(&findings, Some(&declared), None).unwrap();
    assert_eq!(rule(&suggested, COUNTRY), Some(named(&["ES", "PT"])));
    let text = read_again(&suggested).replace("\n# ", " ");
    assert!(
        text.contains("not in your profile, so not asked: France 12%")
            && text.contains("Mexico 10%"),
        "{text}"
    );
    // Italy's lower end is below 5 %: not large.
    assert!(!text.contains("Italy"), "{text}");
    // Where it sells to all of them, all stay.
    let findings = measure(tables(), std::slice::from_ref(&serving));
    let suggested = draft_from(&findings, Some(&serving), None).unwrap();
    assert_eq!(
        rule(&suggested, COUNTRY),
        Some(named(&["ES", "PT", "FR", "MX", "IT"]))
    );
}

#[test]
fn few_people_are_no_demand_but_a_number() {
    // 43 customers of known country, and followers enough.
    let buyers = of(
        Audience::Customers,
        countries(&[("ES", 30.0), ("FR", 13.0)]),
    );
    let followers = countries(&[("PT", 900.0), ("ES", 100.0)]);
    let tables = || vec![buyers.clone(), followers.clone()];
    let (suggested, text) = drafted(tables());
    assert_eq!(rule(&suggested, COUNTRY), Some(named(&["PT"])));
    assert!(
        text.contains("Country of your customers: not enough data: 43 people, 100 needed."),
        "{text}"
    );
    // Of the customers alone there is nothing to ask.
    let findings = measure(tables(), &[]);
    let why = draft_from(&findings, None, Some(Audience::Customers)).unwrap_err();
    assert!(
        why.contains("suggest-nothing") && why.contains("43 people, 100 needed"),
        "{why}"
    );
    let why = draft_from(&findings, None, Some(Audience::Visitors)).unwrap_err();
    assert!(why.contains("suggest-no-audience"), "{why}");
    // Enough customers come before the followers.
    let buyers = of(
        Audience::Customers,
        countries(&[("ES", 300.0), ("FR", 13.0)]),
    );
    let (suggested, _) = drafted(vec![buyers, followers]);
    assert_eq!(rule(&suggested, COUNTRY), Some(named(&["ES"])));
    assert_eq!(suggested.draft.name, "Your customers as they are");
}

#[test]
fn what_one_network_alone_tells_is_compared_as_well() {
    let label = |text: &str| Label::Text(text.to_owned());
    let interests = with_people(
        counts(
            table("pinterest", &[Dimension::Interest]),
            &[(label("Music"), 700.0), (label("Shoe design"), 300.0)],
        ),
        1000.0,
    );
    let mut findings = measure(vec![interests], &[]);
    findings.retain(|finding| finding.section != "segments");
    // Of one network the finding is said of the network.
    let of_network = |finding: Finding| Finding {
        subject: Subject {
            channel: Some("pinterest".to_owned()),
            ..finding.subject.clone()
        },
        ..finding
    };
    let music = compared("Music", Verdict::JustThePlatform, 1.0, None);
    let shoes = compared("Shoe design", Verdict::HiddenCore, 5.6, None);
    findings.extend(music.into_iter().chain(shoes).map(of_network));
    let suggested = draft_from(&findings, None, None).unwrap();
    assert_eq!(
        rule(&suggested, Dimension::Interest),
        Some(named(&["Shoe design"]))
    );
    let text = read_again(&suggested).replace("\n# ", " ");
    assert!(
        text.contains("Compared with everybody in Spain: Shoe design 5.6 times as many."),
        "{text}"
    );
}

fn compared(label: &str, verdict: Verdict, lift: f64, rank: Option<f64>) -> Vec<Finding> {
    let subject = Subject {
        audience: Some(Audience::Followers),
        dimension: Some(Dimension::Interest),
        segment: Some(label.to_owned()),
        ..Subject::default()
    };
    let number = |value: f64| Estimate {
        value,
        likely: None,
        hard: None,
        basis: Basis {
            baseline: Some("country:ES".to_owned()),
            ..Basis::default()
        },
    };
    let finding = |measure, quantity, value| {
        Finding::new("segments", measure, subject.clone(), quantity).estimate(number(value))
    };
    let mut findings = vec![
        finding("segment", Quantity::Share, 0.3).verdict(verdict),
        finding("segment_lift", Quantity::Index, lift),
    ];
    findings.extend(rank.map(|rank| finding("find", Quantity::Count, rank)));
    findings
}

#[test]
fn interests_are_the_distinctive_ones_and_never_sensitive() {
    let label = |text: &str| Label::Text(text.to_owned());
    let interests = with_people(
        counts(
            table("instagram", &[Dimension::Interest]),
            &[
                (label("Music"), 700.0),
                (label("Shoe design"), 300.0),
                (label("Running"), 200.0),
                (label("Faith"), 900.0),
                (label("Chess"), 20.0),
            ],
        ),
        1000.0,
    );
    let mut findings = measure(vec![interests], &[]);
    // Without a comparison the largest, each of a lower end of 10 % or more.
    findings.extend(compared("Faith", Verdict::SpecialCategory, 3.0, None));
    let suggested = draft_from(&findings, None, None).unwrap();
    assert_eq!(
        rule(&suggested, Dimension::Interest),
        Some(named(&["Music", "Shoe design", "Running"]))
    );
    assert!(!read_again(&suggested).contains("Faith"));
    // With one, what is more frequent than it predicts, in the order of the finds.
    findings.extend(compared("Music", Verdict::JustThePlatform, 1.0, None));
    findings.extend(compared("Running", Verdict::HiddenCore, 1.6, Some(2.0)));
    findings.extend(compared("Shoe design", Verdict::HiddenCore, 2.3, Some(1.0)));
    let suggested = draft_from(&findings, None, None).unwrap();
    assert_eq!(
        rule(&suggested, Dimension::Interest),
        Some(named(&["Shoe design", "Running"]))
    );
    let text = read_again(&suggested).replace("\n# ", " ");
    assert!(
        text.contains(
            "Compared with everybody in Spain: Shoe design 2.3 times and Running 1.6 times as many."
        ),
        "{text}"
    );
}

#[test]
fn the_order_of_the_files_changes_nothing() {
    let tables = || {
        vec![
            story(),
            countries(&[("ES", 600.0), ("PT", 400.0)]),
            counts(
                table("tiktok", &[COUNTRY]),
                &[(land("ES"), 900.0), (land("FR"), 300.0)],
            ),
            counts(table("tiktok", &[GENDER]), &[(WOMEN, 900.0), (MEN, 300.0)]),
        ]
    };
    let (_, text) = drafted(tables());
    let (_, turned) = drafted(tables().into_iter().rev().collect());
    assert_eq!(text, turned);
}
