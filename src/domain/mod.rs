//! The words of the trade as plain types: networks, audiences, dimensions, ages, places, periods.

mod age;
mod audience;
mod dimension;
mod label;
mod network;
mod period;

pub use age::{AgeBand, MAX_AGE, MIN_AGE};
pub use audience::{Audience, Base, Unit};
pub use dimension::Dimension;
pub use label::{CountryCode, Gender, Label};
pub use network::Network;
pub use period::{Date, Month, Period};
