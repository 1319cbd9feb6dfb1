//! The dimensions on which an audience is broken down.

use std::fmt;

/// One way of sorting people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// Completed years.
    Age,
    /// As the network states or infers it.
    Gender,
    /// ISO 3166-1 alpha-2.
    Country,
    /// A part of a country.
    Region,
    /// A city or metropolitan area, as the network writes it.
    City,
    /// A language code.
    Language,
    /// An interest; a person can have several.
    Interest,
    /// Seniority at work.
    Seniority,
    /// What somebody does at work.
    JobFunction,
    /// The industry of the employer.
    Industry,
    /// How many people the employer has.
    CompanySize,
    /// The device that was used.
    Device,
}

impl Dimension {
    /// Every dimension, in the order in which reports show them.
    pub const ALL: [Self; 12] = [
        Self::Age,
        Self::Gender,
        Self::Country,
        Self::Region,
        Self::City,
        Self::Language,
        Self::Interest,
        Self::Seniority,
        Self::JobFunction,
        Self::Industry,
        Self::CompanySize,
        Self::Device,
    ];

    /// The stable name in files and flags.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Age => "age",
            Self::Gender => "gender",
            Self::Country => "country",
            Self::Region => "region",
            Self::City => "city",
            Self::Language => "language",
            Self::Interest => "interest",
            Self::Seniority => "seniority",
            Self::JobFunction => "job_function",
            Self::Industry => "industry",
            Self::CompanySize => "company_size",
            Self::Device => "device",
        }
    }

    /// The dimension with this name, in any case; `None` where there is none.
    pub fn from_id(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase().replace([' ', '-'], "_");
        Self::ALL
            .into_iter()
            .find(|dimension| dimension.id() == name)
    }

    /// Whether one person can be in several cells, so that shares may add up to more than one.
    pub const fn is_multi_label(self) -> bool {
        matches!(self, Self::Interest | Self::Language | Self::Device)
    }
}

impl fmt::Display for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
