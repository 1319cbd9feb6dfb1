//! Every number says how it was made, and everything that says it is explained.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use audiencefit::domain::Month;
use audiencefit::findings::{Basis, Estimate, Family, Finding, Quantity, Subject, Test, Verdict};
use audiencefit::i18n::{Args, Lang, Texts, fonts};
use audiencefit::measures::Interval;
use audiencefit::report::{Block, Section};
use audiencefit::sections::{self, LayoutInput, Names, Options, SECTIONS, TOPICS, WORDS};

use crate::architecture::{code, rust_files, sources};

/// Shares of other things than people, and probabilities: the profile's own numbers, parts of its weight,
/// conversations, money.
const NOT_OF_PEOPLE: [&str; 8] = [
    "declared",
    "weight_share",
    "share_of_conversations",
    "draws",
    "response",
    "cost_of_all",
    "share_of_networks",
    "presumed",
];

/// Up to the first of these characters outside of all brackets and texts, or a closing bracket.
fn expression<'a>(code: &'a str, ends: &[char]) -> &'a str {
    let mut depth = 0;
    let mut is_text = false;
    for (at, character) in code.char_indices() {
        match character {
            '"' => is_text = !is_text,
            _ if is_text => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return &code[..at],
            ')' | ']' | '}' => depth -= 1,
            end if depth == 0 && ends.contains(&end) => return &code[..at],
            _ => {}
        }
    }
    code
}

/// The parts of a list of parameters or arguments.
fn parts(mut list: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    loop {
        let part = expression(list, &[',']);
        if !part.trim().is_empty() {
            parts.push(part.trim());
        }
        match list[part.len()..].strip_prefix(',') {
            Some(rest) => list = rest,
            None => return parts,
        }
    }
}

/// The names in quotes in a piece of code.
fn quoted(code: &str) -> impl Iterator<Item = &str> {
    code.split('"').skip(1).step_by(2).filter(|text| {
        !text.is_empty()
            && text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    })
}

fn is_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// The places after a whole word in a piece of code.
fn after_word<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    code.match_indices(word).filter_map(move |(at, _)| {
        let (before, after) = (&code[..at], &code[at + word.len()..]);
        let is_whole = !before.ends_with(is_name) && !after.starts_with(is_name);
        is_whole.then_some((before, after))
    })
}

/// The functions and the closures with a name in a piece of code: name, parameters, body.
fn functions(code: &str) -> Vec<(&str, Vec<&str>, &str)> {
    let mut functions = Vec::new();
    for (_, function) in after_word(code, "fn") {
        if let Some((name, list)) = function.split_once('(') {
            let body = list.split_once('{').map_or("", |(_, body)| body);
            let name = name.split('<').next().unwrap_or_default().trim();
            functions.push((name, parts(list), expression(body, &[])));
        }
    }
    for (_, after) in after_word(code, "let") {
        if let Some((name, closure)) = after.split_once('=')
            && let Some((list, body)) = closure
                .trim_start()
                .strip_prefix('|')
                .and_then(|it| it.split_once('|'))
            && let name = name.trim().trim_start_matches("mut ")
            && name.chars().all(is_name)
        {
            functions.push((name, parts(list), expression(body, &[';'])));
        }
    }
    functions
}

/// The methods that a section's code names: where a field, a variable or a constant of that name is set,
/// and in calls of functions with such a parameter.
fn methods_in(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut with_method: BTreeMap<&str, Option<usize>> = BTreeMap::new();
    for word in ["method", "METHOD"] {
        for (before, after) in after_word(code, word) {
            let set = after.trim_start();
            let is_set = set.starts_with(':') || set.starts_with('=') && !set.starts_with("==");
            if is_set {
                let value = expression(&set[1..], &[',', ';']);
                found.extend(quoted(value).map(str::to_owned));
            }
            // `let (value, method) = …;`
            let pattern = before.rsplit("let (").next().unwrap_or_default();
            if before.contains("let (")
                && !pattern.contains([')', ';', '='])
                && let Some((_, value)) = after.split_once('=')
            {
                found.extend(quoted(expression(value, &[';'])).map(str::to_owned));
            }
        }
    }
    for (name, parameters, body) in functions(code) {
        let of_value = parameters.iter().filter(|part| !part.contains("self"));
        let place = of_value
            .enumerate()
            .find(|(_, part)| **part == "method" || part.starts_with("method:"));
        // Of two functions of one name, one of them without a method, calls do not tell which is meant.
        let place = place.map(|(place, _)| place);
        with_method
            .entry(name)
            .and_modify(|known| *known = known.filter(|_| *known == place))
            .or_insert(place);
        // A function that says which method it is.
        if name.contains("method") {
            found.extend(quoted(body).map(str::to_owned));
        }
    }
    for (name, place) in with_method {
        let Some(place) = place else { continue };
        for (before, after) in after_word(code, name) {
            if before.trim_end().ends_with("fn") {
                continue;
            }
            if let Some(list) = after.strip_prefix('(')
                && let Some(argument) = parts(list).get(place)
                && !argument.contains('(')
            {
                found.extend(quoted(argument).map(str::to_owned));
            }
        }
    }
    found
}

/// Every method that the sources name.
fn methods() -> BTreeSet<String> {
    let folder = sources().join("sections");
    let mut files = Vec::new();
    rust_files(&folder, &mut files);
    // What stands in one file of a section is called in another; two sections can have functions of one
    // name with different parameters.
    let mut sections: BTreeMap<String, String> = BTreeMap::new();
    for path in files {
        let below = path.strip_prefix(&folder).unwrap();
        let first = below.components().next().unwrap().as_os_str();
        let section = first.to_string_lossy().replace(".rs", "");
        let text = sections.entry(section).or_default();
        text.push_str(&code(&path));
        text.push('\n');
    }
    sections
        .values()
        .flat_map(|code| methods_in(code))
        .collect()
}

#[test]
fn methods_are_found_in_code() {
    let code = r#"
        fn plain(&self, value: f64, method: &'static str) -> Estimate { x }
        fn method_of(crossed: bool) -> &'static str { if crossed { "of_a" } else { "of_b" } }
        const METHOD: &str = "constant";
        fn other() {
            let (value, method) = match over { Sum => (1.0, "of_c"), Last => { (2.0, "of_d") } };
            let basis = Basis { method: if crossed { "of_e" } else { "of_f" }, base: "no" };
            seen.method = "of_g";
            plain(call("no", 1), "of_h");
            let mut money = |measure, value: f64, method| Finding::new(measure, value, method);
            money("no", 1.0, "of_i");
            if basis.method == "no" {}
        }"#;
    let found = methods_in(code);
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(
        found,
        [
            "constant", "of_a", "of_b", "of_c", "of_d", "of_e", "of_f", "of_g", "of_h", "of_i"
        ]
    );
}

/// A method that is new in the code: one line `method-…` in `methods.ftl`, its name in a topic; and no
/// topic has a method that no number is made by. What the code alone does not show, the sample does.
#[test]
fn every_method_in_the_code_is_explained() {
    let texts = Texts::new(Lang::En);
    let mut found = methods();
    let outcome = crate::sample::outcome(&crate::sample::shop());
    let estimates = outcome
        .findings
        .iter()
        .filter_map(|it| it.estimate.as_ref());
    found.extend(estimates.map(|estimate| estimate.basis.method.to_owned()));
    assert!(found.len() >= 20, "only {found:?} were found");
    let known = Names::Methods.all();
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(
        found, known,
        "the methods that are named, and those that topics have"
    );
    let mut once = known.clone();
    once.dedup();
    assert_eq!(once, known, "a method is in two topics");
    for method in known {
        let said = sections::explain(method, &texts);
        let sentence = said
            .iter()
            .find(|one| one.title == method)
            .map(|one| one.paragraphs.join(" "))
            .unwrap_or_default();
        assert!(
            sentence.len() > 20 && sentence.ends_with('.'),
            "`{method}` is not explained: {sentence}"
        );
    }
}

/// A test that books know by its author is found by that name.
#[test]
fn topics_are_found_by_the_names_of_the_trade() {
    let texts = Texts::new(Lang::En);
    let tests = sections::explain("tests", &texts);
    assert!(!tests.is_empty());
    for name in [
        "benjamini_hochberg",
        "Benjamini-Hochberg",
        "false discovery rate",
    ] {
        assert_eq!(sections::explain(name, &texts), tests, "{name}");
    }
    // Both the topic and the word.
    assert_eq!(sections::explain("opportunity", &texts).len(), 2);
}

#[test]
fn every_topic_section_verdict_and_word_is_explained() {
    let texts = Texts::new(Lang::En);
    let part = |id: &str, part: &str| texts.attribute(id, part, &Args::new());
    for topic in TOPICS {
        let id = format!("topic-{}", topic.id);
        assert!(texts.has(&id), "{id}");
        for name in ["plain", "limits"] {
            let text = part(&id, name).unwrap_or_default();
            assert!(text.ends_with('.'), "{id}.{name}: {text}");
        }
        let formula = part(&id, "formula");
        let is_of_numbers = !topic.methods.is_empty();
        assert!(formula.is_some() || !is_of_numbers, "{id} has no formula");
        for section in topic.sections {
            assert!(sections::find(section).is_some(), "{id}: {section}");
        }
    }
    for section in SECTIONS {
        let about = texts.say(&format!("about-{}", section.id));
        assert!(about.len() > 60 && about.ends_with('.'), "{about}");
        let said = sections::explain(section.id, &texts);
        assert_eq!(said[0].paragraphs, [about]);
    }
    let enumeration = fs::read_to_string(sources().join("findings/mod.rs")).unwrap();
    let variants = enumeration
        .split("pub enum Verdict {")
        .nth(1)
        .and_then(|rest| rest.split("\n}").next())
        .unwrap();
    let n_variants = variants
        .lines()
        .filter(|line| line.ends_with(',') && !line.trim().starts_with('/'))
        .count();
    assert_eq!(Verdict::ALL.len(), n_variants);
    for verdict in Verdict::ALL {
        let id = verdict.id().replace('_', "-");
        assert!(texts.has(&format!("verdict-{id}")), "{id} has no word");
        let meaning = texts.say(&format!("meaning-{id}"));
        assert!(meaning.ends_with('.'), "{id}: {meaning}");
        assert!(!meaning.contains(". "), "{id}: one sentence, not {meaning}");
    }
    assert!(WORDS.len() >= 25);
    for word in WORDS {
        let id = format!("word-{}", word.replace('_', "-"));
        let meaning = part(&id, "means").unwrap_or_default();
        assert!(
            texts.has(&id) && meaning.ends_with('.'),
            "{id} is not explained"
        );
    }
}

/// The page is a PDF as well: a character that no font has would stand as `?`.
#[test]
fn every_explanation_can_be_printed_and_belongs_to_something() {
    let catalogue = fs::read_to_string(sources().join("i18n/en/methods.ftl")).unwrap();
    for line in catalogue.lines() {
        assert_eq!(fonts::replace_missing(line), None, "{line}");
        let id = line.split(" =").next().unwrap_or_default();
        let Some((family, rest)) = id.split_once('-') else {
            continue;
        };
        let name = rest.replace('-', "_");
        let kind = match family {
            "topic" => Names::Topics,
            "about" => Names::Sections,
            "method" => Names::Methods,
            "meaning" => Names::Verdicts,
            "word" => Names::Words,
            _ => continue,
        };
        assert!(kind.all().contains(&name.as_str()), "nothing is `{id}`");
    }
}

/// The numbers of the sample: each with its method, shares with their base, comparisons with their
/// baseline.
#[test]
fn every_number_of_the_sample_stands_on_something() {
    let outcome = crate::sample::outcome(&crate::sample::shop());
    let explained = Names::Methods.all();
    let mut wrong = BTreeSet::new();
    let mut n_numbers = 0;
    for finding in &outcome.findings {
        let Some(estimate) = &finding.estimate else {
            continue;
        };
        n_numbers += 1;
        let Basis {
            base,
            method,
            channels,
            baseline,
            ungrouped,
            ..
        } = &estimate.basis;
        let mut complain = |about: &str| {
            let (section, measure) = (finding.section, finding.measure);
            wrong.insert(format!("{section} {measure} ({method}): {about}"));
        };
        if !explained.contains(method) {
            complain("how was it made?");
        }
        let is_share = matches!(finding.quantity, Quantity::Share | Quantity::Gap);
        if is_share && base.is_none() && !NOT_OF_PEOPLE.contains(method) {
            complain("a share of what?");
        }
        if *method == "pclm" && !ungrouped {
            complain("ages were ungrouped, and it does not say so");
        }
        // Files are no channels, and numbers of a network as a whole stand on all that is found of it.
        let is_of_channel =
            finding.subject.channel.is_some() && !["inputs", "channels"].contains(&finding.section);
        if is_of_channel && channels.is_empty() {
            complain("the number of a channel stands on no channel");
        }
        let is_compared = matches!(
            finding.verdict,
            Some(
                Verdict::CoreServed
                    | Verdict::HiddenCore
                    | Verdict::Undeclared
                    | Verdict::Missing
                    | Verdict::JustThePlatform
            )
        );
        if is_compared && finding.measure == "segment" && baseline.is_none() {
            complain("compared with whom?");
        }
    }
    assert!(n_numbers > 1000, "only {n_numbers} numbers");
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn page(findings: &[Finding]) -> Option<Section> {
    let (texts, options) = (Texts::new(Lang::En), Options::default());
    let input = LayoutInput {
        findings,
        texts: &texts,
        month: Month::parse("2026-10").unwrap(),
        brand: "Trailhead",
        options: &options,
    };
    (sections::find("methods").unwrap().lay_out)(&input)
}

fn headings(section: &Section) -> Vec<&str> {
    section
        .blocks
        .iter()
        .filter_map(|block| {
            let Block::Heading(text) = block else {
                return None;
            };
            Some(text.as_str())
        })
        .collect()
}

fn number(section: &'static str, measure: &'static str, method: &'static str) -> Finding {
    Finding::new(section, measure, Subject::default(), Quantity::Share).estimate(Estimate {
        value: 0.5,
        likely: None,
        hard: None,
        basis: Basis {
            method,
            ..Basis::default()
        },
    })
}

/// Only what stands behind a number of this report is told.
#[test]
fn the_page_tells_the_methods_of_this_report() {
    let ages = number("fit", "share_in_profile", "pclm");
    let told = page(std::slice::from_ref(&ages)).unwrap();
    assert_eq!(
        headings(&told),
        [
            "From age bands to single years",
            "Where the methods come from"
        ]
    );
    assert!(told.answer.starts_with("One method stands"));
    let mut with_range = ages.clone();
    if let Some(estimate) = &mut with_range.estimate {
        estimate.likely = Some(Interval {
            low: 0.4,
            high: 0.6,
        });
    }
    let tested = number("segments", "segment", "")
        .verdict(Verdict::HiddenCore)
        .test(Test::new(Family::Discoveries, 0.01));
    let told = page(&[ages, with_range, tested]).unwrap();
    assert_eq!(
        headings(&told),
        [
            "Best estimate, likely range, hard bounds",
            "From age bands to single years",
            "Groups that nobody named",
            "Not taken in by chance",
            "Whom the report never proposes",
            "Where the methods come from",
        ]
    );
    assert!(told.answer.starts_with("5 methods stand"));
    let words: Vec<&str> = told
        .blocks
        .iter()
        .filter_map(|block| {
            let Block::Table(table) = block else {
                return None;
            };
            Some(table.rows.iter().map(|row| row[0].as_str()))
        })
        .flatten()
        .collect();
    // The word of the verdict stands among those of the trade, each once and in order.
    assert!(words.contains(&"Hidden core") && !words.contains(&"Keep"));
    let mut sorted = words.clone();
    sorted.sort_by_key(|word| word.to_lowercase());
    sorted.dedup();
    assert_eq!(words, sorted);
    // What was declared and which files there were is no number that was made.
    let declared = number("fit", "target", "declared");
    let rows = number("inputs", "rows", "count");
    assert!(page(&[declared, rows]).is_none());
}
