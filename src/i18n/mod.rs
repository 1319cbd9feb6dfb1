//! Languages: message catalogues, numbers, dates, country names in both directions, and fonts.

pub mod fonts;
pub mod geography;
pub mod months;
mod numbers;
mod texts;

pub use texts::{Args, Lang, Texts};
