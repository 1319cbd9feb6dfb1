//! The canonical tables: what every export becomes, whatever network it came from.
//!
//! A table keeps together what must stay together: the cells of one block of one export share
//! their audience, base, period and rounding. [`observation_rows`] flattens tables to the public
//! row form.

mod conversations;
mod order_numbers;
mod reasons;
mod record_rows;
mod records;
mod rows;

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Place};
use crate::domain::{
    Audience, Base, CountryCode, Date, Dimension, Label, Month, Network, Period, Unit,
};

pub use conversations::{Made, SILENCE_HOURS, conversations_of};
pub use order_numbers::{OrderPoint, OrderSeries, order_series};
pub use reasons::reasons_of;
pub use record_rows::{MetricRow, OrderRow, hexadecimal, metric_rows, order_rows};
pub use records::{
    Conversation, DECLARED_COST, DECLARED_HOURS, Listed, Message, MetricSeries, Order, OrderStatus,
    Part, PartKind, PersonKey, Point, Post, Reply, Review,
};
pub use rows::{InputRow, OBSERVATION_COLUMNS, ObservationRow, input_rows, observation_rows};

/// The version of the public row forms (observations, findings, inputs).
pub const SCHEMA_VERSION: u32 = 1;

/// A place where the business meets people: one account on one network.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Channel {
    /// The channel's name: the key in `audiencefit.toml`, or the network's name.
    pub name: String,
    /// The network.
    pub network: Network,
    /// The account, if it is known.
    pub account: Option<String>,
}

/// How many people stand behind a table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Total {
    /// People in the audience.
    pub people: f64,
    /// Whether the export itself says so (otherwise flags, configuration or a sibling export).
    pub stated_by_export: bool,
}

/// What is known of the cells that a table does not carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Completeness {
    /// Every category is there; an absent one is zero.
    Complete,
    /// Only the largest categories are there; an absent one is at most the smallest listed one.
    TopList,
    /// The network withholds small cells; an absent one is not known.
    Suppressed,
}

impl Completeness {
    /// The stable name in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::TopList => "top_list",
            Self::Suppressed => "suppressed",
        }
    }
}

/// One cell as reported.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// One label a dimension, in the table's order.
    pub labels: Vec<Label>,
    /// People (or views) in the cell, where the export counts.
    pub count: Option<f64>,
    /// Share of the table's base, 0..=1, where the export gives shares.
    pub share: Option<f64>,
    /// Affinity: 1.0 = as the network's whole population. Never a share.
    pub index: Option<f64>,
    /// The row in the file, from 1.
    pub row: u32,
    /// `<1%` and the like: the true share is somewhere in 0..=share.
    pub at_most: bool,
}

/// One block of one export, canonical.
#[derive(Clone, Debug, PartialEq)]
pub struct AudienceTable {
    /// Where it comes from (file, member, sheet, first row).
    pub place: Place,
    /// The id of the source that read it.
    pub source: &'static str,
    /// Whose audience it is.
    pub channel: Channel,
    /// Which kind of audience.
    pub audience: Audience,
    /// Of what time.
    pub period: Period,
    /// By what; one or two dimensions.
    pub dimensions: Vec<Dimension>,
    /// What shares are shares of.
    pub base: Base,
    /// What is counted.
    pub unit: Unit,
    /// People in the whole audience, if known.
    pub total: Option<Total>,
    /// The step to which shares are rounded, as a fraction (0.001 for 12.3 %); `None` for counts.
    pub share_step: Option<f64>,
    /// What is known of absent cells.
    pub completeness: Completeness,
    /// The cells, in the file's order.
    pub cells: Vec<Cell>,
}

/// A population that is not the business's audience: of a country, or of a whole network.
#[derive(Clone, Debug, PartialEq)]
pub struct Population {
    /// Where its first row is.
    pub place: Place,
    /// The network whose users they are; `None`: everybody.
    pub network: Option<Network>,
    /// The country in which they live; `None`: everywhere.
    pub country: Option<CountryCode>,
    /// By what.
    pub dimension: Dimension,
    /// Who counted, in the user's words.
    pub origin: Option<String>,
    /// Of what day.
    pub date: Option<Date>,
    /// The cells: people, or shares of the population.
    pub cells: Vec<Cell>,
}

/// What happened to one block of one file.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockRecord {
    /// Where it starts.
    pub place: Place,
    /// BLAKE3 of the file (of the member inside an archive), hexadecimal.
    pub hash: String,
    /// The number of the block in its file, from 1.
    pub block: u32,
    /// The id of the source, or none when it is unknown.
    pub source: Option<&'static str>,
    /// What it was taken for.
    pub fate: Fate,
    /// A short machine name of the kind of block, such as `age_gender` or `daily_series`.
    pub kind: String,
    /// The channel it was attributed to.
    pub channel: Option<String>,
    /// The network it was attributed to, even where the channel stays unknown.
    pub network: Option<Network>,
    /// The period of its numbers.
    pub period: Option<Period>,
    /// Rows in the block that are not blank.
    pub rows: u32,
    /// Rows that carry numbers that were taken over.
    pub read: u32,
    /// Rows known and not needed: headers, titles, totals, series.
    pub set_aside: u32,
    /// Rows that were refused, with reasons among the diagnostics.
    pub rejected: u32,
    /// Share of the audience that the cells cover, where it can be told.
    pub coverage: Option<f64>,
    /// What is known of cells that the block does not carry, where it was read as a table; of several
    /// tables the least that is known.
    pub completeness: Option<Completeness>,
}

/// What became of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// Its numbers are in the canonical tables.
    Used,
    /// Known, and it carries no audience numbers.
    SetAside,
    /// Known, and the same numbers are already there.
    Duplicate,
    /// Known, and another export of the same channel and month was taken instead.
    Superseded,
    /// Known, but network, account or period cannot be told.
    Unattributed,
    /// Known, of another month than the one reported.
    OtherMonth,
    /// Read, to compare with: a population that is not the business's own audience.
    Baseline,
    /// Known and without a single number.
    Empty,
    /// Known, and too damaged to be read.
    Damaged,
    /// Not known.
    Unknown,
}

impl Fate {
    /// The stable name in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::SetAside => "set_aside",
            Self::Duplicate => "duplicate",
            Self::Superseded => "superseded",
            Self::Unattributed => "unattributed",
            Self::OtherMonth => "other_month",
            Self::Baseline => "baseline",
            Self::Empty => "empty",
            Self::Damaged => "damaged",
            Self::Unknown => "unknown",
        }
    }
}

impl Canonical {
    /// Whether there is a number or a thing of the month beside audience tables. Posts without a date
    /// may be of any month.
    pub fn has_numbers_in(&self, month: Month) -> bool {
        let is_of = |day: Date| Month::of(day) == month;
        let read = self.series.iter().filter(|series| !series.is_declared());
        let points = read.flat_map(|series| &series.points);
        let mut points = points.map(|point| point.period);
        let posts = self.posts.iter().flat_map(|list| &list.rows);
        let mut posts = posts.map(|post| post.published);
        let mut orders = self.orders.iter().flat_map(|list| &list.rows);
        let mut conversations = self.conversations.iter().flat_map(|list| &list.rows);
        let reviews = self.reviews.iter().flat_map(|list| &list.rows);
        let mut reviews = reviews.map(|review| review.written);
        points.any(|period| period.days_in(month) > 0)
            || posts.any(|day| day.is_none_or(is_of))
            || orders.any(|order| is_of(order.placed.date()))
            || conversations.any(|one| is_of(one.opened.date()))
            || reviews.any(|day| day.is_none_or(is_of))
    }

    /// The channels of which there is something in the month, with their networks: people, numbers or
    /// lists. Creators whom the business pays are no channels of it.
    pub fn channels_in(&self, month: Month) -> BTreeMap<&str, Network> {
        let is_of = |day: Date| Month::of(day) == month;
        let tables = self.tables.iter();
        let own = tables.filter(|table| table.audience != Audience::CreatorFollowers);
        let mut channels: Vec<&Channel> = own.map(|table| &table.channel).collect();
        let has_point = |series: &&MetricSeries| {
            let mut points = series.points.iter();
            points.any(|point| point.period.days_in(month) > 0)
        };
        let read = self.series.iter().filter(|series| !series.is_declared());
        let series = read.filter(has_point);
        channels.extend(series.map(|series| &series.channel));
        let dated = |day: Option<Date>| day.is_none_or(is_of);
        let posts = self.posts.iter();
        let posts = posts.filter(|list| list.rows.iter().any(|post| dated(post.published)));
        channels.extend(posts.map(|list| &list.channel));
        let orders = self.orders.iter();
        let orders = orders.filter(|list| list.rows.iter().any(|it| is_of(it.placed.date())));
        channels.extend(orders.map(|list| &list.channel));
        let threads = self.conversations.iter();
        let threads = threads.filter(|list| list.rows.iter().any(|it| is_of(it.opened.date())));
        channels.extend(threads.map(|list| &list.channel));
        let reviews = self.reviews.iter();
        let reviews = reviews.filter(|list| list.rows.iter().any(|it| dated(it.written)));
        channels.extend(reviews.map(|list| &list.channel));
        let creators: BTreeSet<&str> = self
            .tables
            .iter()
            .filter(|table| table.audience == Audience::CreatorFollowers)
            .map(|table| table.channel.name.as_str())
            .collect();
        channels
            .into_iter()
            .map(|channel| (channel.name.as_str(), channel.network))
            .filter(|(name, _)| !creators.contains(name))
            .collect()
    }

    /// Whether anything was read that a section can speak of.
    pub fn has_numbers(&self) -> bool {
        !(self.tables.is_empty()
            && self.series.iter().all(MetricSeries::is_declared)
            && self.posts.is_empty()
            && self.orders.is_empty()
            && self.conversations.is_empty()
            && self.reviews.is_empty())
    }
}

/// Everything that a run has read: the only thing that sections see of the inputs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Canonical {
    /// The tables of the month, sorted by channel, audience, dimensions and place.
    pub tables: Vec<AudienceTable>,
    /// Numbers of channels over time, sorted by channel, metric, part and place; of every month that
    /// the inputs cover.
    pub series: Vec<MetricSeries>,
    /// Posts.
    pub posts: Vec<Listed<Post>>,
    /// Orders, each once.
    pub orders: Vec<Listed<Order>>,
    /// Conversations.
    pub conversations: Vec<Listed<Conversation>>,
    /// Reviews.
    pub reviews: Vec<Listed<Review>>,
    /// Whether the keys of people and orders mean the same in every run, as the workspace keeps a key;
    /// else they are never written.
    pub has_stable_keys: bool,
    /// Populations to compare with, from a benchmark.
    pub populations: Vec<Population>,
    /// What was said of the inputs, in a fixed order.
    pub said: Vec<Diagnostic>,
    /// One record a block of every file, sorted by place and block.
    pub inputs: Vec<BlockRecord>,
}
