//! The declared ideal customer: TOML to checked types, complaints with line and caret.

mod canonical_form;
pub mod codes;
pub(crate) mod document;
mod read;
mod schema;

use std::collections::BTreeMap;

use crate::domain::{CountryCode, Dimension, Gender};

pub use canonical_form::hash;
pub use read::read;
pub use schema::schema;

/// A commented `profile.toml`, which `profile new` writes.
pub const EXAMPLE: &str = include_str!("example.toml");

/// A declared ideal customer. What it does not mention is left out of the score.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// The profile's name; unique in the file.
    pub name: String,
    /// The demands, one a dimension at most, in the order of [`Dimension::ALL`].
    pub demands: Vec<Demand>,
    /// Where the business can deliver; empty: everywhere but where [`Self::not_served`] says. Sorted.
    pub serves: Vec<CountryCode>,
    /// Where the business cannot deliver; none of them is in [`Self::serves`]. Sorted.
    pub not_served: Vec<CountryCode>,
    /// The languages in which the business can sell, as codes; empty: it is not said. Sorted.
    pub speaks: Vec<String>,
    /// Own names of interests by family, from `interest.map`.
    pub interest_names: BTreeMap<String, Vec<String>>,
}

/// What a profile asks on one dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct Demand {
    /// The dimension.
    pub dimension: Dimension,
    /// Its weight; not negative, 1 when not given.
    pub weight: f64,
    /// Whether a customer must meet it.
    pub must: bool,
    /// What is asked.
    pub rule: Rule,
}

/// The three ways of asking.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// Ages in completed years, both included; `soft_years` years outside still count in part.
    Ages {
        /// The first age.
        from: u8,
        /// The last age.
        to: u8,
        /// An age outside by `d < soft_years` counts as `1 - d / soft_years`; 0: hard.
        soft_years: u8,
    },
    /// The person is one of these. Values are stable texts: gender ids, ISO codes, language codes,
    /// families of interests, or the network's own labels.
    Any(Vec<String>),
    /// A target mix: shares by value, summing to at most 1.
    Shares(BTreeMap<String, f64>),
    /// At least this share for each value.
    AtLeast(BTreeMap<String, f64>),
    /// At most this share for each value.
    AtMost(BTreeMap<String, f64>),
}

impl Profile {
    /// Whether the profile says where the business delivers or where it does not.
    pub fn says_served(&self) -> bool {
        !self.serves.is_empty() || !self.not_served.is_empty()
    }

    /// Whether the business delivers to a country; everywhere where the profile does not say.
    pub fn delivers_to(&self, country: CountryCode) -> bool {
        !self.not_served.contains(&country)
            && (self.serves.is_empty() || self.serves.contains(&country))
    }

    /// The demand on a dimension, if there is one.
    pub fn demand(&self, dimension: Dimension) -> Option<&Demand> {
        self.demands
            .iter()
            .find(|demand| demand.dimension == dimension)
    }

    /// The declared ages, both included.
    pub fn ages(&self) -> Option<(u8, u8)> {
        self.demand(Dimension::Age)
            .and_then(|demand| match demand.rule {
                Rule::Ages { from, to, .. } => Some((from, to)),
                Rule::Any(_) | Rule::Shares(_) | Rule::AtLeast(_) | Rule::AtMost(_) => None,
            })
    }

    /// The declared genders as a set, where the profile names one.
    pub fn genders(&self) -> Option<Vec<Gender>> {
        self.demand(Dimension::Gender)
            .and_then(|demand| match &demand.rule {
                Rule::Any(values) => {
                    Some(values.iter().filter_map(|id| Gender::from_id(id)).collect())
                }
                Rule::Ages { .. } | Rule::Shares(_) | Rule::AtLeast(_) | Rule::AtMost(_) => None,
            })
    }
}
