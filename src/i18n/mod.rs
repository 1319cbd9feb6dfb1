//! Languages: message catalogues, numbers, dates, country names in both directions, and fonts.

mod catalogues;
mod dates;
pub mod fonts;
pub mod geography;
pub mod months;
mod numbers;
mod pseudo;
mod texts;

pub use dates::Calendar;
pub use texts::{Args, Lang, Texts};
