//! `profile.toml` to checked profiles.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::OnceLock;

use toml::de::DeTable;

use super::document::{Document, Expected, Text, Value, quoted, toml_text, with_guess};
use super::{Demand, Profile, Rule, codes};
use crate::diag::{Diagnostic, Warned, nearest};
use crate::domain::{
    CountryCode, Dimension, Gender, MIN_AGE, interest_families, interest_family, is_same_interest,
};
use crate::i18n::geography;

/// The keys of a profile beside the dimensions.
const PROFILE_KEYS: [&str; 3] = ["name", "serves", "not_served"];
/// The keys of the table serves.
pub(super) const SERVES_KEYS: [&str; 3] = ["country", "not", "language"];
/// The keys of the dimension age.
pub(super) const AGE_KEYS: [&str; 5] = ["from", "to", "weight", "must", "soft_years"];
/// The ways of asking on the other dimensions.
const RULE_KEYS: [&str; 4] = ["any", "shares", "at_least", "at_most"];
/// The keys of the other dimensions.
pub(super) const DEMAND_KEYS: [&str; 6] =
    ["any", "shares", "at_least", "at_most", "weight", "must"];
/// The keys of interests.
pub(super) const INTEREST_KEYS: [&str; 7] = [
    "any", "shares", "at_least", "at_most", "weight", "must", "map",
];

/// The last age that a profile can name.
const LAST_AGE: u8 = 120;
/// The largest weight.
const MAX_WEIGHT: f64 = 1_000_000.0;
/// By how much a sum of shares may miss 1: `0.1 + 0.2 + 0.7` is not exactly 1 in binary.
const SUM_TOLERANCE: f64 = 1e-9;

/// The words for a gender; the first of each line is the stable name.
const GENDER_WORDS: [(Gender, &[&str]); 3] = [
    (Gender::Female, &["female", "women", "woman", "f", "w"]),
    (Gender::Male, &["male", "men", "man", "m"]),
    (
        Gender::Other,
        &["other", "diverse", "d", "non-binary", "nonbinary"],
    ),
];

/// Languages by their English name, only to suggest the code.
const LANGUAGE_NAMES: [(&str, &str); 24] = [
    ("arabic", "ar"),
    ("bengali", "bn"),
    ("catalan", "ca"),
    ("chinese", "zh"),
    ("dutch", "nl"),
    ("english", "en"),
    ("french", "fr"),
    ("german", "de"),
    ("greek", "el"),
    ("gujarati", "gu"),
    ("hindi", "hi"),
    ("indonesian", "id"),
    ("italian", "it"),
    ("japanese", "ja"),
    ("korean", "ko"),
    ("nepali", "ne"),
    ("polish", "pl"),
    ("portuguese", "pt"),
    ("russian", "ru"),
    ("spanish", "es"),
    ("swedish", "sv"),
    ("thai", "th"),
    ("turkish", "tr"),
    ("vietnamese", "vi"),
];

/// What to write into an empty file.
const SMALLEST: &str = "[[profile]]\nname = \"My customers\"\nage = { from = 25, to = 40 }";

/// Reads a `profile.toml`; `file` is its name as the user knows it.
///
/// # Errors
///
/// Every complaint, sorted by place, when at least one of them is an error. After a syntax error
/// nothing else is looked at. At most 50 errors and 50 warnings are kept; a note counts the others.
pub fn read(text: &str, file: &str) -> Result<Warned<Vec<Profile>>, Vec<Diagnostic>> {
    let mut document = Document::new(text, file);
    let Some(root) = document.parse() else {
        return document.finish(Vec::new());
    };
    document.check_keys(&root, &["profile"], file);
    let Some(value) = root.get("profile") else {
        // A misspelled `[[profile]]` has been named already.
        if root.is_empty() {
            document.complain(Diagnostic::new(codes::NONE).paste(SMALLEST), 0..0);
        }
        return document.finish(Vec::new());
    };
    if value
        .get_ref()
        .as_array()
        .is_some_and(|array| array.is_empty())
    {
        document.complain(Diagnostic::new(codes::NONE).paste(SMALLEST), value.span());
    }
    let mut profiles: Vec<Profile> = Vec::new();
    let mut lines: BTreeMap<String, u32> = BTreeMap::new();
    for (table, span) in document.tables("profile", value) {
        let profile = read_profile(&mut document, table, &span);
        if !profile.name.is_empty() {
            let place = table.get("name").map_or(span, Value::span);
            let (line, _) = document.position(place.start);
            if let Some(first) = lines.get(&profile.name.to_lowercase()) {
                let twice = Diagnostic::new(codes::NAME_TWICE)
                    .with("name", quoted(&profile.name))
                    .with("line", *first);
                document.complain(twice, place);
            } else {
                lines.insert(profile.name.to_lowercase(), line);
            }
        }
        profiles.push(profile);
    }
    document.finish(profiles)
}

/// The keys of a profile.
pub(super) fn profile_keys() -> Vec<&'static str> {
    let dimensions = Dimension::ALL.map(Dimension::id);
    PROFILE_KEYS.into_iter().chain(dimensions).collect()
}

fn read_profile(document: &mut Document<'_>, table: &DeTable<'_>, span: &Range<usize>) -> Profile {
    let known = profile_keys();
    document.check_keys(table, &known, "profile");
    let name = document.text_at(table, "name").unwrap_or_default();
    if !table.contains_key("name") {
        document.missing("name", "profile", "name = \"My customers\"", span.clone());
    }
    let mut profile = Profile {
        name,
        demands: Vec::new(),
        serves: Vec::new(),
        not_served: Vec::new(),
        speaks: Vec::new(),
        interest_names: BTreeMap::new(),
    };
    let mut asked_countries: Vec<Text> = Vec::new();
    let mut asked_languages: Vec<Text> = Vec::new();
    // A misspelled dimension has been named already.
    let mut asks = table
        .keys()
        .any(|key| !known.contains(&key.get_ref().as_ref()));
    for dimension in Dimension::ALL {
        let Some(value) = table.get(dimension.id()) else {
            continue;
        };
        asks = true;
        let path = format!("profile.{}", dimension.id());
        let Some(inner) = document.table(dimension.id(), value) else {
            continue;
        };
        let demand = if dimension == Dimension::Age {
            read_age(document, inner, &path, &value.span())
        } else {
            if dimension == Dimension::Interest {
                profile.interest_names = read_map(document, inner);
            }
            let asked = read_demand(document, dimension, inner, &path, &value.span());
            if let (Dimension::Interest, Some((_, values))) = (dimension, &asked) {
                check_interests(document, values, &profile.interest_names);
            }
            asked.map(|(demand, values)| {
                let is_wanted = !matches!(demand.rule, Rule::AtMost(_));
                if dimension == Dimension::Country && is_wanted {
                    asked_countries = values;
                } else if dimension == Dimension::Language && is_wanted {
                    asked_languages = values;
                }
                demand
            })
        };
        profile.demands.extend(demand);
    }
    if !asks {
        document.complain(
            Diagnostic::new(codes::EMPTY).paste("age = { from = 25, to = 40 }"),
            span.clone(),
        );
    }
    if !profile.demands.is_empty() && profile.demands.iter().all(|demand| demand.weight <= 0.0) {
        document.complain(Diagnostic::new(codes::WEIGHTS_ZERO), span.clone());
    }
    read_serves(document, table, &mut profile);
    for (code, place) in asked_countries {
        let is_served = CountryCode::new(&code).is_none_or(|country| profile.delivers_to(country));
        if !is_served {
            document.complain(
                Diagnostic::new(codes::NOT_SERVED).with("country", code),
                place,
            );
        }
    }
    for (code, place) in asked_languages {
        if !profile.speaks.is_empty() && !profile.speaks.contains(&code) {
            document.complain(
                Diagnostic::new(codes::NOT_SPOKEN).with("language", code),
                place,
            );
        }
    }
    profile
}

fn read_age(
    document: &mut Document<'_>,
    table: &DeTable<'_>,
    path: &str,
    span: &Range<usize>,
) -> Option<Demand> {
    document.check_keys(table, &AGE_KEYS, path);
    let from = read_age_at(document, table, "from", "from = 25", path, span);
    let to = read_age_at(document, table, "to", "to = 40", path, span);
    let soft_years = table.get("soft_years").map_or(Some(0), |value| {
        let years = document.whole("soft_years", value)?;
        let years = u8::try_from(years).ok().filter(|years| *years <= LAST_AGE);
        if years.is_none() {
            document.complain(
                Diagnostic::new(codes::SOFT_YEARS).with("last", u32::from(LAST_AGE)),
                value.span(),
            );
        }
        years
    });
    let weight = read_weight(document, table);
    let must = document.boolean_at(table, "must");
    let (from, to) = (from?, to?);
    if from > to {
        let order = Diagnostic::new(codes::AGE_ORDER)
            .with("from", u32::from(from))
            .with("to", u32::from(to));
        let place = table.get("from").map_or(span.clone(), Value::span);
        document.complain(
            order.paste(format!("age = {{ from = {to}, to = {from} }}")),
            place,
        );
        return None;
    }
    let rule = Rule::Ages {
        from,
        to,
        soft_years: soft_years?,
    };
    Some(Demand {
        dimension: Dimension::Age,
        weight: weight?,
        must,
        rule,
    })
}

fn read_age_at(
    document: &mut Document<'_>,
    table: &DeTable<'_>,
    key: &str,
    line: &str,
    path: &str,
    span: &Range<usize>,
) -> Option<u8> {
    let Some(value) = table.get(key) else {
        document.missing(key, path, line, span.clone());
        return None;
    };
    let number = document.whole(key, value)?;
    let Some(age) = u8::try_from(number).ok().filter(|age| *age <= LAST_AGE) else {
        let outside = Diagnostic::new(codes::AGE_OUTSIDE)
            .with("found", quoted(document.written(value.span())))
            .with("last", u32::from(LAST_AGE));
        document.complain(outside, value.span());
        return None;
    };
    if age < MIN_AGE {
        let young = Diagnostic::new(codes::AGE_YOUNG)
            .with("age", u32::from(age))
            .with("youngest", u32::from(MIN_AGE));
        document.complain(young, value.span());
    }
    Some(age)
}

/// The weight of a demand, 1 when not given; `None` after a complaint.
fn read_weight(document: &mut Document<'_>, table: &DeTable<'_>) -> Option<f64> {
    let Some(value) = table.get("weight") else {
        return Some(1.0);
    };
    let weight = document.number("weight", value, Expected::Number)?;
    // NaN is in no range.
    if (0.0..=MAX_WEIGHT).contains(&weight) {
        return Some(weight);
    }
    let wrong = Diagnostic::new(codes::WEIGHT)
        .with("found", quoted(document.written(value.span())))
        .with("last", MAX_WEIGHT);
    document.complain(wrong, value.span());
    None
}

/// A demand on any dimension but age, with the values that it names and where they stand.
fn read_demand(
    document: &mut Document<'_>,
    dimension: Dimension,
    table: &DeTable<'_>,
    path: &str,
    span: &Range<usize>,
) -> Option<(Demand, Vec<Text>)> {
    let known: &[&str] = if dimension == Dimension::Interest {
        &INTEREST_KEYS
    } else {
        &DEMAND_KEYS
    };
    document.check_keys(table, known, path);
    let weight = read_weight(document, table);
    let must = document.boolean_at(table, "must");
    let mut given: Vec<_> = table
        .iter()
        .filter(|(key, _)| RULE_KEYS.contains(&key.get_ref().as_ref()))
        .collect();
    given.sort_by_key(|(key, _)| key.span().start);
    let Some(((key, value), others)) = given.split_first() else {
        // Own names of interests alone ask for nothing, and need not. A misspelled key has been named.
        let only_map = table.contains_key("map")
            && !table.contains_key("weight")
            && !table.contains_key("must");
        let misspelled = table
            .keys()
            .any(|key| !known.contains(&key.get_ref().as_ref()));
        if !only_map && !misspelled {
            document.complain(
                Diagnostic::new(codes::NO_RULE).with("dimension", dimension.id()),
                span.clone(),
            );
        }
        return None;
    };
    let key = key.get_ref().as_ref();
    for (other, _) in others {
        let two = Diagnostic::new(codes::TWO_RULES)
            .with("dimension", dimension.id())
            .with("first", key)
            .with("second", other.get_ref().as_ref());
        document.complain(two, other.span());
    }
    let (rule, values) = if key == "any" {
        let values = read_values(document, dimension, key, value)?;
        (
            Rule::Any(values.iter().map(|(value, _)| value.clone()).collect()),
            values,
        )
    } else {
        let (shares, values) = read_shares(document, dimension, key, value)?;
        let rule = match key {
            "shares" => Rule::Shares(shares),
            "at_least" => Rule::AtLeast(shares),
            _ => Rule::AtMost(shares),
        };
        (rule, values)
    };
    Some((
        Demand {
            dimension,
            weight: weight?,
            must,
            rule,
        },
        values,
    ))
}

/// The values of a list, each once, as they are stored.
fn read_values(
    document: &mut Document<'_>,
    dimension: Dimension,
    key: &str,
    value: &Value<'_>,
) -> Option<Vec<Text>> {
    let mut values: Vec<Text> = Vec::new();
    for (text, place) in document.texts(key, value)? {
        let Some(stable) = stable_value(document, dimension, key, &text, &place) else {
            continue;
        };
        if values.iter().any(|(known, _)| *known == stable) {
            let repeated = Diagnostic::new(codes::VALUE_REPEATED).with("value", quoted(&text));
            document.complain(repeated.with("meaning", quoted(&stable)), place);
        } else {
            values.push((stable, place));
        }
    }
    (!values.is_empty()).then_some(values)
}

/// Shares by value; `None` after a complaint about the whole table.
fn read_shares(
    document: &mut Document<'_>,
    dimension: Dimension,
    key: &str,
    value: &Value<'_>,
) -> Option<(BTreeMap<String, f64>, Vec<Text>)> {
    let Some(table) = value.get_ref().as_table() else {
        document.wrong_type(key, value, Expected::Amounts);
        return None;
    };
    if table.is_empty() {
        document.empty(key, value.span());
        return None;
    }
    let mut shares: BTreeMap<String, f64> = BTreeMap::new();
    let mut values: Vec<Text> = Vec::new();
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(name, _)| name.span().start);
    let n_entries = entries.len();
    for (name, amount) in entries {
        let text = name.get_ref().trim();
        let share = read_share(document, text, amount);
        if text.is_empty() {
            document.empty(key, name.span());
            continue;
        }
        let Some(stable) = stable_value(document, dimension, key, text, &name.span()) else {
            continue;
        };
        let Some(share) = share else { continue };
        if shares.insert(stable.clone(), share).is_some() {
            let twice = Diagnostic::new(codes::SHARE_TWICE).with("value", quoted(text));
            document.complain(twice.with("meaning", quoted(&stable)), name.span());
        }
        values.push((stable, name.span()));
    }
    if values.len() < n_entries {
        return None;
    }
    // Someone can have several interests, so shares that are only to be reached may sum to more.
    let must_fit = key == "shares" || (key == "at_least" && !dimension.is_multi_label());
    let sum: f64 = shares.values().sum();
    if (must_fit && sum > 1.0 + SUM_TOLERANCE) || (key == "shares" && sum <= 0.0) {
        let wrong = Diagnostic::new(codes::SHARES_SUM)
            .with("key", key)
            .with("sum", sum);
        document.complain(wrong, value.span());
    }
    Some((shares, values))
}

fn read_share(document: &mut Document<'_>, name: &str, value: &Value<'_>) -> Option<f64> {
    let share = document.number(name, value, Expected::Number)?;
    if (0.0..=1.0).contains(&share) {
        return Some(share);
    }
    let found = quoted(document.written(value.span()));
    if share > 1.0 && share <= 100.0 {
        let meant = share / 100.0;
        let percent = Diagnostic::new(codes::SHARE_PERCENT)
            .with("found", found)
            .with("meant", meant.to_string());
        let bare = name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'));
        let key = if bare && !name.is_empty() {
            name.to_owned()
        } else {
            toml_text(name)
        };
        document.complain(percent.paste(format!("{key} = {meant}")), value.span());
    } else {
        document.complain(
            Diagnostic::new(codes::SHARE_RANGE).with("found", found),
            value.span(),
        );
    }
    None
}

/// A value as it is stored: gender ids, ISO codes, language codes, or the text itself.
fn stable_value(
    document: &mut Document<'_>,
    dimension: Dimension,
    key: &str,
    text: &str,
    place: &Range<usize>,
) -> Option<String> {
    match dimension {
        Dimension::Gender => {
            let lower = text.to_lowercase();
            let known = GENDER_WORDS
                .iter()
                .find(|(_, words)| words.contains(&lower.as_str()));
            if let Some((gender, _)) = known {
                return Some(gender.id().to_owned());
            }
            let words = GENDER_WORDS
                .iter()
                .flat_map(|(_, words)| words.iter().copied());
            let guess = nearest(text, words.filter(|word| word.len() > 1));
            document.unknown_value(
                key,
                text,
                place.clone(),
                &Gender::ALL.map(Gender::id),
                guess,
            );
            None
        }
        Dimension::Country => stable_country(document, text, place).map(|code| code.to_string()),
        Dimension::Language => {
            let lower = text.to_lowercase();
            if matches!(lower.len(), 2 | 3)
                && lower.bytes().all(|letter| letter.is_ascii_lowercase())
            {
                return Some(lower);
            }
            let primary = lower.split(['-', '_']).next().unwrap_or_default();
            let is_tag = primary.len() < lower.len() && matches!(primary.len(), 2 | 3);
            let named = nearest(&lower, LANGUAGE_NAMES.map(|(name, _)| name));
            let code = LANGUAGE_NAMES
                .iter()
                .find(|(name, _)| Some(*name) == named)
                .map(|(_, code)| *code);
            let guess = if is_tag { Some(primary) } else { code };
            let wrong = Diagnostic::new(codes::LANGUAGE_FORM).with("found", quoted(text));
            document.complain(with_guess(wrong, guess), place.clone());
            None
        }
        Dimension::Age
        | Dimension::Region
        | Dimension::City
        | Dimension::Interest
        | Dimension::Seniority
        | Dimension::JobFunction
        | Dimension::Industry
        | Dimension::CompanySize
        | Dimension::Device => Some(text.to_owned()),
    }
}

fn stable_country(
    document: &mut Document<'_>,
    text: &str,
    place: &Range<usize>,
) -> Option<CountryCode> {
    let upper = text.to_uppercase();
    let code = if geography::is_country(&upper) {
        Some(upper)
    } else {
        geography::country_code(text)
    };
    let country = code.as_deref().and_then(CountryCode::new);
    if country.is_none() {
        static NAMES: OnceLock<Vec<String>> = OnceLock::new();
        let names = NAMES.get_or_init(english_names);
        let guess = nearest(text, names.iter().map(String::as_str));
        let wrong = Diagnostic::new(codes::UNKNOWN_COUNTRY).with("found", quoted(text));
        document.complain(with_guess(wrong, guess), place.clone());
    }
    country
}

fn english_names() -> Vec<String> {
    let letters = || b'A'..=b'Z';
    letters()
        .flat_map(|first| {
            letters().map(move |second| [first, second].map(char::from).iter().collect::<String>())
        })
        .filter(|code| geography::is_country(code))
        .filter_map(|code| geography::country_name(&code, "en"))
        .collect()
}

/// Warns of interests that are no family, no label of the vocabulary and no family of the profile's
/// own, and whose name comes near a family's: other labels of networks are not known beforehand.
fn check_interests(
    document: &mut Document<'_>,
    values: &[Text],
    own: &BTreeMap<String, Vec<String>>,
) {
    for (text, place) in values {
        let is_own = own.keys().any(|family| is_same_interest(family, text));
        if is_own || interest_family(text).is_some() {
            continue;
        }
        let names = interest_families().iter();
        let names: Vec<String> = names.map(|family| family.id.replace('_', " ")).collect();
        if let Some(guess) = nearest(text, names.iter().map(String::as_str)) {
            let unknown = Diagnostic::new(codes::UNKNOWN_INTEREST).with("found", quoted(text));
            document.complain(with_guess(unknown, Some(guess)), place.clone());
        }
    }
}

/// Own names of interests by family.
fn read_map(document: &mut Document<'_>, table: &DeTable<'_>) -> BTreeMap<String, Vec<String>> {
    let mut names = BTreeMap::new();
    let Some(value) = table.get("map") else {
        return names;
    };
    let Some(families) = document.table("map", value) else {
        return names;
    };
    if families.is_empty() {
        document.empty("map", value.span());
    }
    for (family, value) in families {
        let key = [(family.get_ref().trim().to_owned(), family.span())];
        check_interests(document, &key, &BTreeMap::new());
        let texts = document.texts(family.get_ref(), value).unwrap_or_default();
        names.insert(
            family.get_ref().trim().to_owned(),
            texts.into_iter().map(|(text, _)| text).collect(),
        );
    }
    names
}

/// Where the business delivers, where it does not, and what it speaks: `serves` as a list of countries or
/// as a table, and `not_served` as a list.
fn read_serves(document: &mut Document<'_>, table: &DeTable<'_>, profile: &mut Profile) {
    let mut served: Vec<Text> = Vec::new();
    let mut not_served: Vec<Text> = Vec::new();
    let countries = |document: &mut Document<'_>, key: &str, value: &Value<'_>| {
        read_values(document, Dimension::Country, key, value).unwrap_or_default()
    };
    if let Some(value) = table.get("serves") {
        if value.get_ref().is_array() {
            served = countries(document, "serves", value);
        } else if let Some(inner) = document.table("serves", value) {
            document.check_keys(inner, &SERVES_KEYS, "profile.serves");
            if inner.is_empty() {
                document.missing(
                    "country",
                    "profile.serves",
                    "country = [\"ES\", \"PT\"]",
                    value.span(),
                );
            }
            if let Some(value) = inner.get("country") {
                served = countries(document, "country", value);
            }
            if let Some(value) = inner.get("not") {
                not_served = countries(document, "not", value);
            }
            if let Some(value) = inner.get("language") {
                let spoken = read_values(document, Dimension::Language, "language", value);
                let spoken = spoken.unwrap_or_default().into_iter();
                profile.speaks = spoken.map(|(code, _)| code).collect();
                profile.speaks.sort_unstable();
            }
        }
    }
    if let Some(value) = table.get("not_served") {
        not_served.extend(countries(document, "not_served", value));
    }
    for (code, place) in &not_served {
        if served.iter().any(|(other, _)| other == code) {
            let both = Diagnostic::new(codes::SERVED_AND_NOT).with("country", code.as_str());
            document.complain(both, place.clone());
        }
    }
    profile.serves = sorted_codes(&served);
    profile.not_served = sorted_codes(&not_served);
}

fn sorted_codes(values: &[Text]) -> Vec<CountryCode> {
    let codes: BTreeSet<CountryCode> = values
        .iter()
        .filter_map(|(code, _)| CountryCode::new(code))
        .collect();
    codes.into_iter().collect()
}
