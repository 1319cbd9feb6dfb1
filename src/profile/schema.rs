//! The JSON Schema of `profile.toml`, for editors.
#![expect(dead_code, reason = "the types are only there for their schema")]

use std::collections::BTreeMap;

use schemars::JsonSchema;

/// The ideal customers of a business, as audiencefit reads them from profile.toml.
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
struct ProfileFile {
    /// One ideal customer each. The first is used unless --profile-name picks another.
    #[schemars(length(min = 1))]
    profile: Vec<ProfileTable>,
}

/// One ideal customer. It needs a name and at least one dimension.
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
struct ProfileTable {
    /// The profile's name; no two are the same.
    #[schemars(length(min = 1))]
    name: String,
    /// Ages in completed years.
    age: Option<AgeTable>,
    /// Genders: female, male, other.
    gender: Option<DemandTable>,
    /// Countries: ISO 3166-1 alpha-2 codes, or names in any language.
    country: Option<DemandTable>,
    /// Parts of a country, as the networks write them.
    region: Option<DemandTable>,
    /// Cities, as the networks write them.
    city: Option<DemandTable>,
    /// Languages: ISO 639 codes of two or three letters.
    language: Option<DemandTable>,
    /// Families of interests, as `audiencefit interests` lists them, or labels as a network writes them.
    interest: Option<InterestTable>,
    /// Seniority at work, as the networks write it.
    seniority: Option<DemandTable>,
    /// What somebody does at work, as the networks write it.
    job_function: Option<DemandTable>,
    /// The industry of the employer, as the networks write it.
    industry: Option<DemandTable>,
    /// How many people the employer has, as the networks write it.
    company_size: Option<DemandTable>,
    /// The device that was used, as the networks write it.
    device: Option<DemandTable>,
    /// Where the business can deliver: a list of countries, or a table; everywhere when not given.
    serves: Option<Serves>,
    /// Where the business cannot deliver: ISO 3166-1 alpha-2 codes, or names in any language.
    #[schemars(length(min = 1))]
    not_served: Option<Vec<String>>,
}

/// Ages in completed years, both ends included.
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
struct AgeTable {
    /// The first age.
    #[schemars(range(min = 0, max = 120))]
    from: u8,
    /// The last age; not below the first.
    #[schemars(range(min = 0, max = 120))]
    to: u8,
    /// How many years outside still count in part; 0 when not given.
    #[schemars(range(min = 0, max = 120))]
    soft_years: Option<u8>,
    /// How much it counts in the score; 1 when not given.
    #[schemars(range(min = 0, max = 1_000_000))]
    weight: Option<f64>,
    /// Whether a customer has to meet it; false when not given.
    must: Option<bool>,
}

/// One of `any`, `shares`, `at_least` and `at_most`.
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
struct DemandTable {
    /// Everybody who is one of these.
    #[schemars(length(min = 1))]
    any: Option<Vec<String>>,
    /// A target mix: shares from 0 to 1 by value, together at most 1.
    shares: Option<BTreeMap<String, Share>>,
    /// At least this share, from 0 to 1, for each value.
    at_least: Option<BTreeMap<String, Share>>,
    /// At most this share, from 0 to 1, for each value.
    at_most: Option<BTreeMap<String, Share>>,
    /// How much it counts in the score; 1 when not given.
    #[schemars(range(min = 0, max = 1_000_000))]
    weight: Option<f64>,
    /// Whether a customer has to meet it; false when not given.
    must: Option<bool>,
}

/// One of `any`, `shares`, `at_least` and `at_most`; with own names of interests.
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
struct InterestTable {
    /// Everybody who has one of these.
    #[schemars(length(min = 1))]
    any: Option<Vec<String>>,
    /// A target mix: shares from 0 to 1 by family, together at most 1.
    shares: Option<BTreeMap<String, Share>>,
    /// At least this share, from 0 to 1, for each family.
    at_least: Option<BTreeMap<String, Share>>,
    /// At most this share, from 0 to 1, for each family.
    at_most: Option<BTreeMap<String, Share>>,
    /// How much it counts in the score; 1 when not given.
    #[schemars(range(min = 0, max = 1_000_000))]
    weight: Option<f64>,
    /// Whether a customer has to meet it; false when not given.
    must: Option<bool>,
    /// Own names of interests by family.
    map: Option<BTreeMap<String, Vec<String>>>,
}

/// Where the business can deliver: a list of countries, or a table.
#[derive(JsonSchema)]
#[serde(untagged)]
enum Serves {
    Countries(#[schemars(length(min = 1))] Vec<String>),
    Table(ServesTable),
}

/// Where the business can deliver and where not, and which languages it speaks.
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
struct ServesTable {
    /// Where it delivers: ISO 3166-1 alpha-2 codes, or names in any language.
    #[schemars(length(min = 1))]
    country: Option<Vec<String>>,
    /// Where it does not deliver.
    #[schemars(length(min = 1))]
    not: Option<Vec<String>>,
    /// The languages in which it can sell: ISO 639 codes of two or three letters.
    #[schemars(length(min = 1))]
    language: Option<Vec<String>>,
}

/// A share from 0 to 1.
#[derive(JsonSchema)]
#[schemars(transparent)]
struct Share(#[schemars(range(min = 0, max = 1))] f64);

/// The JSON Schema (draft 2020-12) of `profile.toml`, indented, with a newline at the end.
pub fn schema() -> String {
    crate::profile::document::schema_text(schemars::schema_for!(ProfileFile), "profile.toml")
}

#[cfg(test)]
mod tests {
    use super::super::read::{AGE_KEYS, DEMAND_KEYS, INTEREST_KEYS, SERVES_KEYS, profile_keys};

    #[test]
    fn the_schema_has_the_keys_that_are_read() {
        let schema: serde_json::Value = serde_json::from_str(&super::schema()).unwrap();
        let keys = |table: &str| -> Vec<String> {
            let properties = &schema["$defs"][table]["properties"];
            let mut keys: Vec<String> = properties.as_object().unwrap().keys().cloned().collect();
            keys.sort();
            keys
        };
        let sorted = |known: &[&str]| {
            let mut known: Vec<String> = known.iter().map(|key| (*key).to_owned()).collect();
            known.sort();
            known
        };
        assert_eq!(keys("ProfileTable"), sorted(&profile_keys()));
        assert_eq!(keys("AgeTable"), sorted(&AGE_KEYS));
        assert_eq!(keys("DemandTable"), sorted(&DEMAND_KEYS));
        assert_eq!(keys("InterestTable"), sorted(&INTEREST_KEYS));
        assert_eq!(keys("ServesTable"), sorted(&SERVES_KEYS));
    }
}
