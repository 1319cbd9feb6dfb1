//! `audiencefit.toml` and every option as plain, checked types; knows no clap.

pub mod codes;
mod glob;
mod read;
mod run;
mod schema;
mod theme;

use std::collections::BTreeMap;

use crate::domain::{Audience, Currency, Dimension, Metric, Month, Network, Unit};
use crate::i18n::Calendar;
use crate::renderers::{Edition, Paper, PdfClaim};

pub use glob::glob_matches;
pub use read::read_workspace;
pub use run::{Flags, Settings};
pub use schema::workspace_schema;
pub use theme::{THEME_EXAMPLE, ThemeFile, read_theme};

/// A commented `audiencefit.toml`, which `audiencefit template workspace` prints.
pub const WORKSPACE_EXAMPLE: &str = include_str!("example.toml");

/// The names of formats that `formats` may list: those of `renderers::RENDERERS`, also of the ones that
/// a build leaves out.
pub const FORMATS: [&str; 9] = [
    "csv", "json", "ndjson", "md", "parquet", "html", "svg", "png", "pdf",
];

/// What `audiencefit.toml` says. Everything is optional.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workspace {
    /// The brand.
    pub brand: Option<String>,
    /// The language of reports, as written.
    pub language: Option<String>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// IANA time zone.
    pub time_zone: Option<String>,
    /// The baseline CSV, relative to the folder of `audiencefit.toml`.
    pub baseline: Option<String>,
    /// The part of revenue that is left after the goods are paid, above 0 and at most 1.
    pub margin: Option<f64>,
    /// What an hour of work is worth, in the workspace's currency.
    pub hourly_rate: Option<f64>,
    /// The formats that `report` writes.
    pub formats: Option<Vec<String>>,
    /// The paper of PDFs.
    pub paper: Option<Paper>,
    /// How years are counted in reports; none: as most of the world does.
    pub calendar: Option<Calendar>,
    /// How much of the report is printed.
    pub edition: Option<Edition>,
    /// What PDFs must meet.
    pub pdf_claims: Option<Vec<PdfClaim>>,
    /// The template of PDFs, relative to the folder of `audiencefit.toml`.
    pub template: Option<String>,
    /// The theme file, relative to the folder of `audiencefit.toml`.
    pub theme: Option<String>,
    /// The channels, sorted by name.
    pub channels: Vec<ChannelSettings>,
    /// Below this fit score the exit code is 1.
    pub fail_under: Option<f64>,
    /// The file with the key of customers, relative to the folder of `audiencefit.toml`; none: keys
    /// mean nothing beyond the run.
    pub customer_key: Option<String>,
    /// Below how many people a group counted from single persons is hidden; none: the default.
    pub suppress_below: Option<f64>,
    /// Tables that audiencefit does not know, as the user describes them.
    pub mappings: Vec<MappingSettings>,
}

impl Workspace {
    /// Whether it says what any channel cost.
    pub fn has_costs(&self) -> bool {
        let mut channels = self.channels.iter();
        channels.any(|channel| {
            !channel.cost.is_empty() || (self.hourly_rate.is_some() && !channel.hours.is_empty())
        })
    }
}

/// One `[[mapping]]`: a table by a dimension (`column` with `share` or `count`), or a table of days
/// (`day` with `metrics`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MappingSettings {
    /// Globs of its files.
    pub files: Vec<String>,
    /// The network.
    pub network: Option<Network>,
    /// Who its people are.
    pub audience: Option<Audience>,
    /// What it breaks them down by.
    pub dimension: Option<Dimension>,
    /// The column with the labels.
    pub column: Option<String>,
    /// The column with shares.
    pub share: Option<String>,
    /// The column with counts.
    pub count: Option<String>,
    /// What counts count; people when not said.
    pub unit: Option<Unit>,
    /// The column with days.
    pub day: Option<String>,
    /// The columns with metrics.
    pub metrics: Vec<(Metric, String)>,
    /// The currency of money.
    pub currency: Option<Currency>,
    /// Whether the decimal mark of its numbers is a comma.
    pub decimal_comma: Option<bool>,
    /// Whether its shares are percentages, or else fractions.
    pub is_percent: Option<bool>,
}

/// One `[channels.<name>]`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelSettings {
    /// The key: the channel's name and its folder under `exports/<month>/`.
    pub name: String,
    /// The network: as given, or the key where it is a network's name.
    pub network: Option<Network>,
    /// The account.
    pub account: Option<String>,
    /// Follower totals.
    pub followers: Followers,
    /// What its posts cost by month, beside ads, in the workspace's currency.
    pub cost: BTreeMap<Month, f64>,
    /// Hours of work by month.
    pub hours: BTreeMap<Month, f64>,
    /// Globs of files that are this channel's, relative to the folder of a month or the workspace.
    pub files: Vec<String>,
}

/// Follower totals where exports do not say them.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Followers {
    /// Not given.
    #[default]
    Unknown,
    /// One number for every month.
    Always(f64),
    /// By month.
    ByMonth(BTreeMap<Month, f64>),
}

impl Followers {
    /// The total of a month, where it is given.
    pub fn in_month(&self, month: Month) -> Option<f64> {
        match self {
            Self::Unknown => None,
            Self::Always(people) => Some(*people),
            Self::ByMonth(months) => months.get(&month).copied(),
        }
    }
}
