//! What exports carry beside audience tables: numbers of a channel over time, posts, orders,
//! conversations, reviews.

use crate::diag::Place;
use crate::domain::{
    CountryCode, Currency, Date, DateTime, Dimension, Label, Metric, Origin, Period,
};

use super::Channel;

/// A person as a keyed hash: the same person has the same key within one run (or, where the
/// workspace keeps a key, across runs); who it is cannot be told from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonKey(pub [u8; 16]);

/// Of which part of a channel a number is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Of the whole.
    Whole,
    /// Of the people of one cell: spend on women of 25 to 34.
    Cell(Vec<(Dimension, Label)>),
    /// Of what came from somewhere: sessions from `l.instagram.com`, orders of buyers from there.
    From(Origin),
    /// Of another part that the export names.
    Named(PartKind, String),
}

/// Kinds of parts that are neither people nor origins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartKind {
    /// An advertising campaign.
    Campaign,
    /// How viewers found a video: search, suggested, external.
    TrafficSource,
    /// Whether viewers subscribe.
    Subscription,
    /// A form of content: image, reel, video.
    ContentFormat,
    /// A group of origins as an analytics tool names it: organic social, paid search.
    ChannelGroup,
    /// Another page that the export compares with.
    Competitor,
    /// An hour of the day, 0 to 23.
    Hour,
    /// A product.
    Product,
    /// Where an ad was shown: feed, stories.
    Placement,
    /// A creator who is not the business.
    Creator,
    /// Everything since the business began, not a period.
    Lifetime,
    /// Where orders were sold: a marketplace, a shop on a network.
    SoldOn,
}

impl PartKind {
    /// The stable name in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Campaign => "campaign",
            Self::TrafficSource => "traffic_source",
            Self::Subscription => "subscription",
            Self::ContentFormat => "content_format",
            Self::ChannelGroup => "channel_group",
            Self::Competitor => "competitor",
            Self::Hour => "hour",
            Self::Product => "product",
            Self::Placement => "placement",
            Self::Creator => "creator",
            Self::Lifetime => "lifetime",
            Self::SoldOn => "sold_on",
        }
    }
}

/// One value of a series.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Of what days.
    pub period: Period,
    /// The value, in the metric's unit.
    pub value: f64,
    /// The row in the file, from 1.
    pub row: u32,
}

/// The values of one metric of one part of a channel, in the file's order.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricSeries {
    /// Where its block starts.
    pub place: Place,
    /// The id of the source that read it.
    pub source: &'static str,
    /// Whose numbers they are.
    pub channel: Channel,
    /// What is counted.
    pub metric: Metric,
    /// The currency of money, where the export says it.
    pub currency: Option<Currency>,
    /// Of which part.
    pub part: Part,
    /// The values.
    pub points: Vec<Point>,
}

/// The source of what the user says that a channel cost beside ads.
pub const DECLARED_COST: &str = "workspace";

/// The source of what the user's hours of work on a channel are worth.
pub const DECLARED_HOURS: &str = "workspace-hours";

impl MetricSeries {
    /// Whether the user says it in the configuration, so that no export carries it.
    pub fn is_declared(&self) -> bool {
        [DECLARED_COST, DECLARED_HOURS].contains(&self.source)
    }
}

/// Rows of one block that are things, not numbers: posts, orders, conversations, reviews.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed<T> {
    /// Where its block starts.
    pub place: Place,
    /// The id of the source that read it.
    pub source: &'static str,
    /// Whose they are.
    pub channel: Channel,
    /// The things, in the file's order.
    pub rows: Vec<T>,
}

/// One post. Its text and title are never kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The network's id of it; `None` where the export has none, or a spreadsheet program shortened it.
    pub id: Option<String>,
    /// The day on which it was published, where the export says it.
    pub published: Option<Date>,
    /// Its form, as the export names it: `IG reel`, `Photos`.
    pub format: Option<String>,
    /// The days whose numbers these are, in order; none where they are of its life (or of the export's
    /// period).
    pub days: Vec<Date>,
    /// Its numbers over its life (or over the export's period), each metric once.
    pub numbers: Vec<(Metric, f64)>,
    /// The row in the file, from 1.
    pub row: u32,
}

impl Post {
    /// Adds the numbers of other days of the same post.
    pub fn add_days(&mut self, other: &Self) {
        for (metric, value) in &other.numbers {
            match self.numbers.iter_mut().find(|(known, _)| known == metric) {
                Some((_, sum)) => *sum += value,
                None => self.numbers.push((*metric, *value)),
            }
        }
        self.days.extend(&other.days);
        self.days.sort_unstable();
    }
}

/// What became of an order's money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OrderStatus {
    /// Paid, perhaps refunded in part or whole: counts, less what was refunded.
    Paid,
    /// Not paid yet: shown apart.
    Pending,
    /// Cancelled, voided, failed: never counts.
    Void,
}

impl OrderStatus {
    /// The stable name in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Pending => "pending",
            Self::Void => "void",
        }
    }
}

/// One order.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// The order, as a keyed hash of its number: the same order in two exports has one key.
    pub key: PersonKey,
    /// The customer, where the export knows one.
    pub customer: Option<PersonKey>,
    /// When it was placed, in the time that the export writes.
    pub placed: DateTime,
    /// What was paid or is to be paid, in the currency.
    pub value: f64,
    /// What was given back.
    pub refunded: f64,
    /// The currency, where the export says it.
    pub currency: Option<Currency>,
    /// What became of the money.
    pub status: OrderStatus,
    /// The country it was sent to, else billed to.
    pub country: Option<CountryCode>,
    /// Where the buyer came from, where the export says it.
    pub origin: Option<Origin>,
    /// Where it was sold, such as a marketplace, where the export says it.
    pub sold_on: Option<Origin>,
    /// Whether the customer bought for the first time, where the export says it.
    pub is_first: Option<bool>,
    /// Items in it, where the export says it.
    pub items: Option<u32>,
    /// Its first row in the file, from 1.
    pub row: u32,
}

/// Whether a customer was answered, as far as an export says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reply {
    /// After so many minutes.
    After(f64),
    /// There was none for so many minutes, up to the conversation's end or else the last moment that
    /// the export tells of: the wait is censored there, neither dropped nor endless.
    NotYet(f64),
    /// The export does not say whether there was one.
    Unstated,
}

/// One conversation with a customer. What was said is never kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Conversation {
    /// The conversation, as a keyed hash of its number: the same one in two exports has one key.
    /// `None` where the export does not number them.
    pub key: Option<PersonKey>,
    /// When the customer first wrote, in the time that the export writes.
    pub opened: DateTime,
    /// The first reply.
    pub first_reply: Reply,
    /// Minutes until it was resolved; `None`: open, or the export does not say.
    pub resolved_minutes: Option<f64>,
    /// Through which network or tool it came, where the export says it.
    pub origin: Option<Origin>,
    /// The row in the file, from 1.
    pub row: u32,
}

/// One message in a thread: raw material of [`Conversation`]s.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The thread.
    pub thread: PersonKey,
    /// Who wrote it.
    pub sender: PersonKey,
    /// Whether the export itself says that the business wrote it; `None`: it does not say.
    pub by_business: Option<bool>,
    /// Milliseconds since 1970, UTC.
    pub at_ms: i64,
    /// Through which network or tool it came, where the export says it.
    pub origin: Option<Origin>,
    /// The row in the file, from 1.
    pub row: u32,
}

/// One review. Its text and author are never kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// The review, as a keyed hash of its number: the same one in two exports has one key. `None`
    /// where the export does not number them.
    pub key: Option<PersonKey>,
    /// The tool or site that collected it (`judge_me`, `trustpilot`); the same review is never in two.
    pub tool: &'static str,
    /// The product, as the export names or numbers it.
    pub product: Option<String>,
    /// Stars, 1 to 5.
    pub stars: f64,
    /// The day on which it was written.
    pub written: Option<Date>,
    /// Whether the business replied; `None`: the export does not say.
    pub is_replied: Option<bool>,
    /// Days until the reply, where the export says it.
    pub reply_days: Option<f64>,
    /// The country of the author, where the export says it.
    pub country: Option<CountryCode>,
    /// The row in the file, from 1.
    pub row: u32,
}
