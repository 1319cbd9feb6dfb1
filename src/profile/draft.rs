//! A draft of a profile as the text of a `profile.toml`: demands, and comments that say why.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Demand, Rule};
use crate::domain::{CountryCode, Dimension};

/// How wide the lines of comments are, in characters.
const WIDTH: usize = 96;

/// One profile to be written, with its comments. A comment is one paragraph of plain text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// What stands at the top of the file.
    pub head: Vec<String>,
    /// The profile's name; not empty.
    pub name: String,
    /// The dimensions, in the order of [`Dimension::ALL`].
    pub parts: Vec<DraftPart>,
    /// Where the business can deliver; empty: everywhere but where [`Self::not_served`] says.
    pub serves: Vec<CountryCode>,
    /// Where the business cannot deliver.
    pub not_served: Vec<CountryCode>,
    /// The languages in which the business can sell, as codes; empty: it is not said.
    pub speaks: Vec<String>,
    /// Own names of interests by family.
    pub interest_names: BTreeMap<String, Vec<String>>,
    /// What stands at the end of the file.
    pub foot: Vec<String>,
}

/// What a draft says on one dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftPart {
    /// Why it is asked, or why nothing is.
    pub comments: Vec<String>,
    /// What is asked; none: nothing.
    pub demand: Option<Demand>,
}

impl Draft {
    /// The demands.
    pub fn demands(&self) -> impl Iterator<Item = &Demand> {
        self.parts.iter().filter_map(|part| part.demand.as_ref())
    }

    /// The demand on a dimension, if there is one.
    pub fn demand(&self, dimension: Dimension) -> Option<&Demand> {
        self.demands().find(|demand| demand.dimension == dimension)
    }
}

/// The text of a `profile.toml`, with a newline at the end. [`super::read()`] reads the same demands
/// from it, however labels and comments are written.
pub fn write(draft: &Draft) -> String {
    let mut text = String::new();
    for comment in &draft.head {
        put_comment(&mut text, comment);
    }
    text.push_str("\n[[profile]]\n");
    put(&mut text, "name", &quoted(&draft.name));
    let mut map_is_written = draft.interest_names.is_empty();
    for part in &draft.parts {
        text.push('\n');
        for comment in &part.comments {
            put_comment(&mut text, comment);
        }
        let Some(demand) = &part.demand else {
            continue;
        };
        put_demand(&mut text, demand);
        if demand.dimension == Dimension::Interest && !map_is_written {
            put_map(&mut text, &draft.interest_names);
            map_is_written = true;
        }
    }
    if !map_is_written {
        text.push_str("\n[profile.interest]\n");
        put_map(&mut text, &draft.interest_names);
    }
    put_serves(&mut text, draft);
    if !draft.foot.is_empty() {
        text.push('\n');
    }
    for comment in &draft.foot {
        put_comment(&mut text, comment);
    }
    text
}

/// A demand as one line of a profile: `age = { from = 20, to = 28 }`.
pub fn line(demand: &Demand) -> String {
    let mut keys = String::new();
    put_keys(&mut keys, demand);
    let keys: Vec<&str> = keys.lines().collect();
    format!("{} = {{ {} }}", demand.dimension.id(), keys.join(", "))
}

fn put(text: &mut String, key: &str, value: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{key} = {value}");
}

fn put_demand(text: &mut String, demand: &Demand) {
    let _ = writeln!(text, "[profile.{}]", demand.dimension.id());
    put_keys(text, demand);
}

fn put_keys(text: &mut String, demand: &Demand) {
    match &demand.rule {
        Rule::Ages {
            from,
            to,
            soft_years,
        } => {
            put(text, "from", &from.to_string());
            put(text, "to", &to.to_string());
            if *soft_years > 0 {
                put(text, "soft_years", &soft_years.to_string());
            }
        }
        Rule::Any(values) => put(text, "any", &list(values.iter().map(String::as_str))),
        Rule::Shares(shares) => put(text, "shares", &amounts(shares)),
        Rule::AtLeast(shares) => put(text, "at_least", &amounts(shares)),
        Rule::AtMost(shares) => put(text, "at_most", &amounts(shares)),
    }
    if (demand.weight - 1.0).abs() > 0.0 {
        put(text, "weight", &demand.weight.to_string());
    }
    if demand.must {
        put(text, "must", "true");
    }
}

/// Only what is said: an empty list would be a mistake of the file.
fn put_serves(text: &mut String, draft: &Draft) {
    let codes = |countries: &[CountryCode]| list(countries.iter().map(CountryCode::as_str));
    let keys = [
        ("country", !draft.serves.is_empty(), codes(&draft.serves)),
        (
            "not",
            !draft.not_served.is_empty(),
            codes(&draft.not_served),
        ),
        (
            "language",
            !draft.speaks.is_empty(),
            list(draft.speaks.iter().map(String::as_str)),
        ),
    ];
    if keys.iter().any(|(_, is_said, _)| *is_said) {
        text.push_str("\n[profile.serves]\n");
    }
    for (key, _, value) in keys.iter().filter(|(_, is_said, _)| *is_said) {
        put(text, key, value);
    }
}

fn put_map(text: &mut String, names: &BTreeMap<String, Vec<String>>) {
    let families: Vec<String> = names
        .iter()
        .map(|(family, names)| {
            let names = list(names.iter().map(String::as_str));
            format!("{} = {names}", quoted(family))
        })
        .collect();
    put(text, "map", &format!("{{ {} }}", families.join(", ")));
}

fn list<'a>(values: impl Iterator<Item = &'a str>) -> String {
    let values: Vec<String> = values.map(quoted).collect();
    format!("[{}]", values.join(", "))
}

fn amounts(shares: &BTreeMap<String, f64>) -> String {
    let parts: Vec<String> = shares
        .iter()
        .map(|(value, share)| format!("{} = {share}", key(value)))
        .collect();
    format!("{{ {} }}", parts.join(", "))
}

fn key(value: &str) -> String {
    let bare = !value.is_empty()
        && value
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'));
    if bare {
        value.to_owned()
    } else {
        quoted(value)
    }
}

/// A text on one line, as keys and inline tables need it.
fn quoted(value: &str) -> String {
    let mut text = String::from("\"");
    for letter in value.chars() {
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            letter if letter.is_control() => {
                let _ = write!(text, "\\u{:04X}", u32::from(letter));
            }
            letter => text.push(letter),
        }
    }
    text.push('"');
    text
}

/// A paragraph as lines of comments: TOML allows no control characters in them.
fn put_comment(text: &mut String, comment: &str) {
    let mut line = String::from("#");
    for word in comment.split(|letter: char| letter.is_whitespace() || letter.is_control()) {
        if word.is_empty() {
            continue;
        }
        if line.len() > 1 && line.chars().count() + 1 + word.chars().count() > WIDTH {
            text.push_str(&line);
            text.push('\n');
            line = String::from("#");
        }
        line.push(' ');
        line.push_str(word);
    }
    text.push_str(&line);
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::read;
    use super::*;

    fn demand(dimension: Dimension, rule: Rule) -> Demand {
        Demand {
            dimension,
            weight: 1.0,
            must: false,
            rule,
        }
    }

    fn draft_of(demands: Vec<Demand>, comment: &str) -> Draft {
        Draft {
            head: vec![comment.to_owned()],
            name: "As they are".to_owned(),
            parts: demands
                .into_iter()
                .map(|demand| DraftPart {
                    comments: vec![comment.to_owned()],
                    demand: Some(demand),
                })
                .collect(),
            foot: vec![comment.to_owned()],
            ..Draft::default()
        }
    }

    fn read_again(draft: &Draft) -> super::super::Profile {
        let text = write(draft);
        let mut profiles = read(&text, "draft")
            .unwrap_or_else(|said| panic!("{said:?} in {text}"))
            .value;
        assert_eq!(profiles.len(), 1);
        profiles.remove(0)
    }

    #[test]
    fn every_way_of_asking_is_read_as_it_was_written() {
        let shares = BTreeMap::from([("female".to_owned(), 0.65), ("male".to_owned(), 0.35)]);
        let least = BTreeMap::from([("C-level, \"very\" senior".to_owned(), 0.2)]);
        let most = BTreeMap::from([("mobile".to_owned(), 1.0)]);
        let demands = vec![
            demand(
                Dimension::Age,
                Rule::Ages {
                    from: 20,
                    to: 28,
                    soft_years: 2,
                },
            ),
            demand(Dimension::Gender, Rule::Shares(shares)),
            demand(
                Dimension::Country,
                Rule::Any(vec!["ES".to_owned(), "PT".to_owned()]),
            ),
            Demand {
                weight: 2.5,
                must: true,
                ..demand(Dimension::Seniority, Rule::AtLeast(least))
            },
            demand(Dimension::Device, Rule::AtMost(most)),
        ];
        let draft = Draft {
            serves: CountryCode::new("ES")
                .into_iter()
                .chain(CountryCode::new("PT"))
                .collect(),
            not_served: CountryCode::new("BR").into_iter().collect(),
            speaks: vec!["es".to_owned(), "pt".to_owned()],
            interest_names: BTreeMap::from([(
                "shoe design".to_owned(),
                vec!["Sneaker \\ Design".to_owned()],
            )]),
            ..draft_of(demands.clone(), "Why.")
        };
        let profile = read_again(&draft);
        assert_eq!(profile.demands, demands);
        assert_eq!(profile.serves, draft.serves);
        assert_eq!(profile.not_served, draft.not_served);
        assert_eq!(profile.speaks, draft.speaks);
        assert_eq!(profile.interest_names, draft.interest_names);
        assert_eq!(profile.name, draft.name);
    }

    /// Each key by itself: a table with one key is as good as one with all.
    #[test]
    fn what_is_served_is_read_as_it_was_written() {
        let asked = || demand(Dimension::City, Rule::Any(vec!["A".to_owned()]));
        let plain = draft_of(vec![asked()], "Why.");
        assert!(!write(&plain).contains("serves"));
        let not = Draft {
            not_served: CountryCode::new("BR").into_iter().collect(),
            ..plain.clone()
        };
        assert!(write(&not).contains("\n[profile.serves]\nnot = [\"BR\"]\n"));
        let profile = read_again(&not);
        assert_eq!(profile.not_served, not.not_served);
        assert!(profile.serves.is_empty() && profile.speaks.is_empty());
        let spoken = Draft {
            speaks: vec!["es".to_owned()],
            ..plain
        };
        assert!(write(&spoken).contains("\n[profile.serves]\nlanguage = [\"es\"]\n"));
        let profile = read_again(&spoken);
        assert_eq!(profile.speaks, spoken.speaks);
        assert!(profile.serves.is_empty() && profile.not_served.is_empty());
    }

    #[test]
    fn comments_are_lines_of_comments() {
        let long = "word ".repeat(60);
        let draft = draft_of(
            vec![demand(Dimension::City, Rule::Any(vec!["A".to_owned()]))],
            &format!("{long}\nname = \"other\"\r\u{7}\u{2028}[[profile]]"),
        );
        let text = write(&draft);
        assert!(
            text.lines().all(|line| line.chars().count() <= WIDTH),
            "{text}"
        );
        assert_eq!(read_again(&draft).name, "As they are");
    }

    proptest! {
        #[test]
        fn any_label_is_read_as_it_was_written(
            labels in proptest::collection::btree_set("[^\\s].{0,12}[^\\s]", 1..4),
            comment in ".{0,120}",
        ) {
            let values: Vec<String> = labels
                .iter()
                .filter(|label| label.trim().len() == label.len())
                .cloned()
                .collect();
            prop_assume!(!values.is_empty());
            let demands = vec![demand(Dimension::Interest, Rule::Any(values))];
            let profile = read_again(&draft_of(demands.clone(), &comment));
            prop_assert_eq!(profile.demands, demands);
        }
    }
}
