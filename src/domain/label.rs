//! What a cell of a table is about: the label on each of the table's dimensions.

use std::fmt;

use super::AgeBand;

/// Gender as networks report it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    /// Women.
    Female,
    /// Men.
    Male,
    /// People who stated something else.
    Other,
}

impl Gender {
    /// Every value, in the order in which reports show them.
    pub const ALL: [Self; 3] = [Self::Female, Self::Male, Self::Other];

    /// The stable name in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
            Self::Other => "other",
        }
    }

    /// The gender with this stable name, in any case.
    pub fn from_id(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        Self::ALL.into_iter().find(|gender| gender.id() == name)
    }
}

/// An ISO 3166-1 alpha-2 code, upper case; `XK` is allowed for Kosovo.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// The code made of two ASCII letters in any case; `None` for anything else. Whether a country
    /// has the code is the affair of `i18n::geography`.
    pub fn new(text: &str) -> Option<Self> {
        match text.trim().as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => None,
        }
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The label of a cell on one dimension.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// An age band.
    Age(AgeBand),
    /// A gender.
    Gender(Gender),
    /// A country.
    Country(CountryCode),
    /// Anything else, as the export writes it (cleaned of soft hyphens and outer blanks).
    Text(String),
    /// People whose value the network does not know: undisclosed, `(not set)`, `Unknown`.
    Unknown,
    /// The rest that the export sums up in one row: `Others`.
    Rest,
}

impl fmt::Display for Label {
    /// The stable text in files: `18-24`, `female`, `ES`, the text itself, `unknown`, `rest`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Age(band) => band.fmt(f),
            Self::Gender(gender) => f.write_str(gender.id()),
            Self::Country(code) => code.fmt(f),
            Self::Text(text) => f.write_str(text),
            Self::Unknown => f.write_str("unknown"),
            Self::Rest => f.write_str("rest"),
        }
    }
}
