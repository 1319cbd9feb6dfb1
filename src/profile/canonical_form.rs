//! A profile as one text, for comparing months.

use std::fmt::Write as _;

use super::{Profile, Rule};

/// A BLAKE3 hash, 64 hexadecimal digits, of everything in a profile that can change a number: its
/// demands, its own names of interests and where it delivers and what it
/// speaks. Not of its name, and not of the order
/// in which values stand, so that a renamed or re-sorted profile can be compared with its past.
pub fn hash(profile: &Profile) -> String {
    blake3::hash(canonical_form(profile).as_bytes())
        .to_hex()
        .to_string()
}

/// One line a fact. Texts are written after their length in bytes, so that no text can look like two.
fn canonical_form(profile: &Profile) -> String {
    let mut text = String::from("audiencefit profile 1\n");
    let mut demands: Vec<_> = profile.demands.iter().collect();
    demands.sort_by_key(|demand| demand.dimension);
    for demand in demands {
        line(&mut text, "demand", &[demand.dimension.id()]);
        line(&mut text, "weight", &[&number(demand.weight)]);
        line(&mut text, "must", &[if demand.must { "yes" } else { "no" }]);
        match &demand.rule {
            Rule::Ages {
                from,
                to,
                soft_years,
            } => {
                line(
                    &mut text,
                    "ages",
                    &[&from.to_string(), &to.to_string(), &soft_years.to_string()],
                );
            }
            Rule::Any(values) => {
                let mut values: Vec<&str> = values.iter().map(String::as_str).collect();
                values.sort_unstable();
                values.dedup();
                line(&mut text, "any", &values);
            }
            Rule::Shares(shares) => amounts(&mut text, "share", shares),
            Rule::AtLeast(shares) => amounts(&mut text, "at_least", shares),
            Rule::AtMost(shares) => amounts(&mut text, "at_most", shares),
        }
    }
    let mut serves = profile.serves.clone();
    serves.sort_unstable();
    serves.dedup();
    let serves: Vec<&str> = serves
        .iter()
        .map(crate::domain::CountryCode::as_str)
        .collect();
    line(&mut text, "serves", &serves);
    // What is not said leaves no line.
    let mut not_served: Vec<&str> = profile
        .not_served
        .iter()
        .map(crate::domain::CountryCode::as_str)
        .collect();
    not_served.sort_unstable();
    not_served.dedup();
    if !not_served.is_empty() {
        line(&mut text, "not_served", &not_served);
    }
    let mut speaks: Vec<&str> = profile.speaks.iter().map(String::as_str).collect();
    speaks.sort_unstable();
    speaks.dedup();
    if !speaks.is_empty() {
        line(&mut text, "speaks", &speaks);
    }
    for (family, names) in &profile.interest_names {
        let mut parts = vec![family.as_str()];
        let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
        names.sort_unstable();
        names.dedup();
        parts.extend(names);
        line(&mut text, "interest", &parts);
    }
    text
}

fn amounts(text: &mut String, word: &str, shares: &std::collections::BTreeMap<String, f64>) {
    for (value, share) in shares {
        line(text, word, &[value, &number(*share)]);
    }
}

/// The shortest digits that mean the same number; minus zero is zero.
fn number(value: f64) -> String {
    (value + 0.0).to_string()
}

fn line(text: &mut String, word: &str, parts: &[&str]) {
    text.push_str(word);
    for part in parts {
        // Writing to a string cannot fail.
        let _ = write!(text, " {}:{part}", part.len());
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn hash_of(demand: &str) -> String {
        let text = format!("[[profile]]\nname = \"A\"\n{demand}\n");
        let profiles = read(&text, "p")
            .unwrap_or_else(|said| panic!("{said:?}"))
            .value;
        hash(&profiles[0])
    }

    #[test]
    fn order_and_spelling_do_not_matter() {
        let one = hash_of("country.any = [\"ES\", \"PT\"]");
        assert_eq!(one.len(), 64);
        assert_eq!(one, hash_of("country.any = [\"Portugal\", \"España\"]"));
        assert_eq!(
            one,
            hash_of("country = { any = [\"es\", \"pt\"], weight = 1.0, must = false }")
        );
    }

    #[test]
    fn what_changes_a_number_changes_the_hash() {
        let one = hash_of("age = { from = 25, to = 40 }");
        for other in [
            "age = { from = 25, to = 41 }",
            "age = { from = 25, to = 40, weight = 2 }",
            "age = { from = 25, to = 40, must = true }",
            "age = { from = 25, to = 40, soft_years = 1 }",
            "age = { from = 25, to = 40 }\nserves.country = [\"ES\"]",
            "age = { from = 25, to = 40 }\nnot_served = [\"ES\"]",
            "age = { from = 25, to = 40 }\nserves.language = [\"es\"]",
            "age = { from = 25, to = 40 }\ninterest.map = { running = [\"Laufen\"] }",
        ] {
            assert_ne!(one, hash_of(other), "{other}");
        }
        assert_ne!(
            hash_of("city.any = [\"a b\"]"),
            hash_of("city.any = [\"a\", \"b\"]")
        );
        assert_ne!(
            hash_of("device.at_least = { a = 0.5 }"),
            hash_of("device.at_most = { a = 0.5 }")
        );
    }

    #[test]
    fn both_ways_of_saying_where_one_delivers_are_one() {
        let city = "city.any = [\"Porto\"]";
        assert_eq!(
            hash_of(&format!("{city}\nserves = [\"ES\"]\nnot_served = [\"BR\"]")),
            hash_of(&format!(
                "{city}\nserves = {{ not = [\"Brasil\"], country = [\"España\"] }}"
            )),
        );
    }

    #[test]
    fn the_name_does_not_matter() {
        let read_one = |text: &str| {
            read(text, "p")
                .unwrap_or_else(|said| panic!("{said:?}"))
                .value
                .remove(0)
        };
        let a = read_one("[[profile]]\nname = \"A\"\nage = { from = 20, to = 30 }\n");
        let b = read_one("[[profile]]\nname = \"B\"\nage = { from = 20, to = 30 }\n");
        assert_eq!(hash(&a), hash(&b));
    }
}
