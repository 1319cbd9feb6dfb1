//! The words of the trade as plain types: networks, audiences, dimensions, ages, places,
//! periods, metrics.

mod account;
mod age;
mod audience;
mod dimension;
mod folding;
mod interest;
mod label;
mod metric;
mod network;
mod origin;
mod period;
mod special_category;

pub use account::account_key;
pub use age::{AgeBand, MAX_AGE, MIN_AGE};
pub use audience::{Audience, Base, Unit};
pub use dimension::Dimension;
pub use interest::{
    InterestFamily, InterestLabel, InterestMeaning, interest_families, interest_family,
    interest_labels, interest_meaning, interest_parent, is_interest_within, is_same_interest,
};
pub use label::{CountryCode, Gender, Label};
pub use metric::{Currency, Metric, MetricUnit, Over};
pub use network::Network;
pub use origin::Origin;
pub use period::{Date, DateTime, Month, Period};
pub use special_category::{special_categories, special_category};
