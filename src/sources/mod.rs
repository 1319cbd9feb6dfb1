//! One file a source: what an export looks like and how it becomes canonical cells.
//!
//! [`SOURCES`] is the registry. A source is asked for each file whether it knows it, by content and
//! shape; the most certain answer wins; then it reads every block of the file and accounts for
//! every row.

use crate::canonical::{Cell, Completeness, Fate};
use crate::diag::{Diagnostic, Place};
use crate::domain::{Audience, Base, Dimension, Month, Network, Period, Unit};
use crate::files::RawFile;

/// How certain a source is that a file is its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// The shape fits, the labels are not known.
    Shape,
    /// Labels known from real files or documents.
    Labels,
    /// Language-neutral keys that nothing else has.
    Keys,
}

/// What a source knows about itself, for `audiencefit sources` and the documentation.
pub struct SourceSpec {
    /// The stable id, such as `meta-audience`.
    pub id: &'static str,
    /// The product and the export's name, for people.
    pub title: &'static str,
    /// The networks it can be of.
    pub networks: &'static [Network],
    /// What it gives: dimensions, or empty when it carries no audience numbers.
    pub dimensions: &'static [Dimension],
    /// The languages in which its labels were seen in real files (BCP 47), for people.
    pub seen_languages: &'static [&'static str],
    /// Whether files in other languages are read by their shape.
    pub by_shape: bool,
    /// Where a user gets the export, for people.
    pub how_to_export: &'static str,
    /// Whether the file is this source's.
    pub recognize: fn(&RawFile) -> Option<Certainty>,
    /// Reads a file that it recognized.
    pub read: fn(&RawFile) -> SourceOutput,
}

/// A block of numbers before it is attributed to a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceTable {
    /// Where its first row is.
    pub place: Place,
    /// The number of its block in the file.
    pub block: u32,
    /// The network, where the content says it.
    pub network: Option<Network>,
    /// The account, where the content says it.
    pub account: Option<String>,
    /// The channel, where the content says it (`generic`).
    pub channel: Option<String>,
    /// The kind of audience.
    pub audience: Audience,
    /// The period, where the content says it.
    pub period: Option<Period>,
    /// By what.
    pub dimensions: Vec<Dimension>,
    /// What shares are shares of.
    pub base: Base,
    /// What is counted.
    pub unit: Unit,
    /// People in the whole audience, where the content says it.
    pub total_people: Option<f64>,
    /// The rounding step of shares, as a fraction; `None` for counts.
    pub share_step: Option<f64>,
    /// What is known of absent cells.
    pub completeness: Completeness,
    /// The cells.
    pub cells: Vec<Cell>,
}

/// What became of one block.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockOutcome {
    /// Where it starts.
    pub place: Place,
    /// Its number in the file.
    pub block: u32,
    /// Machine name of the kind of block (`age_gender`, `top_countries`, `daily_series` …).
    pub kind: String,
    /// `Used`, `SetAside`, `Empty` or `Damaged`; the pipeline may turn `Used` into something else.
    pub fate: Fate,
    /// Rows that are not blank.
    pub rows: u32,
    /// Rows whose numbers were taken over.
    pub read: u32,
    /// Rows known and not needed (titles, headers, totals, series).
    pub set_aside: u32,
    /// Rows refused; each has a diagnostic.
    pub rejected: u32,
    /// Share of the audience that the cells cover, where it can be told.
    pub coverage: Option<f64>,
}

/// What the file's content, name and archive's name say about whose it is: facts, not guesses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NameFacts {
    /// The network that a name of this source's pattern implies.
    pub network: Option<Network>,
    /// The account or channel name in the file's or archive's name.
    pub account: Option<String>,
    /// The period in the file's or archive's name.
    pub period: Option<Period>,
    /// The month in which it was downloaded, where the name holds a time stamp.
    pub downloaded: Option<Month>,
}

/// Everything a source makes of one file. In every block, `rows == read + set_aside + rejected`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceOutput {
    /// The tables with numbers.
    pub tables: Vec<SourceTable>,
    /// One outcome a block.
    pub blocks: Vec<BlockOutcome>,
    /// What the names say.
    pub names: NameFacts,
    /// What is to be said.
    pub diagnostics: Vec<Diagnostic>,
}
