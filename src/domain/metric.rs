//! The numbers of a channel that are not broken down by people: followers, reach, sales, cost.

use std::fmt;

/// One kind of number of a channel in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Metric {
    /// People who follow at the end of the period; a state, not a flow.
    Followers,
    /// People who began to follow.
    NewFollowers,
    /// People who ceased to follow.
    LostFollowers,
    /// New less lost followers, where only the difference is told; may be negative.
    NetFollowers,
    /// Different people who saw something; days must not be added.
    Reach,
    /// Different people who watched or viewed; days must not be added.
    Viewers,
    /// How often something was shown.
    Impressions,
    /// How often something was viewed or played.
    Views,
    /// Hours watched.
    WatchHours,
    /// Visits of the profile or page.
    ProfileVisits,
    /// Reactions, comments, shares, saves and clicks together, as the network counts them.
    Engagements,
    /// Different people who engaged; days must not be added.
    EngagedPeople,
    /// Likes and other reactions.
    Likes,
    /// Comments and replies.
    Comments,
    /// Shares and reposts.
    Shares,
    /// Saves and bookmarks.
    Saves,
    /// Clicks of any kind.
    Clicks,
    /// Clicks that lead to a link.
    LinkClicks,
    /// Posts published.
    Posts,
    /// People who were active at an hour.
    ActiveFollowers,
    /// Visits of the shop or site.
    Sessions,
    /// Visits in which something was done.
    EngagedSessions,
    /// Different people who visited; days must not be added.
    Visitors,
    /// People who visited for the first time.
    NewVisitors,
    /// Events that the business declared important.
    KeyEvents,
    /// Orders placed.
    Orders,
    /// Money from orders, as the export counts it.
    Revenue,
    /// Money given back.
    Refunds,
    /// Money spent.
    Cost,
    /// People who bought for the first time.
    NewCustomers,
    /// People who had bought before.
    ReturningCustomers,
    /// Orders of people who bought for the first time.
    OrdersOfNewCustomers,
    /// Orders of people who had bought before.
    OrdersOfReturningCustomers,
    /// Different people who bought; days must not be added.
    Customers,
    /// People on the mailing list at the end of the period; a state.
    Subscribers,
    /// People who left the mailing list.
    Unsubscribes,
    /// E-mails sent.
    Sent,
    /// E-mails opened.
    Opens,
    /// Conversations that customers began.
    Conversations,
    /// Reviews written.
    Reviews,
}

/// What a metric's values are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MetricUnit {
    /// A whole number of something.
    Count,
    /// Hours.
    Hours,
    /// Money, in the currency beside it.
    Money,
}

/// How the values of several periods make one of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Over {
    /// They add up.
    Sum,
    /// The last one holds.
    Last,
    /// They cannot be joined: the same people may be in several of them.
    Nothing,
}

impl Metric {
    /// Every metric, in the order in which reports show them.
    pub const ALL: [Self; 40] = [
        Self::Followers,
        Self::NewFollowers,
        Self::LostFollowers,
        Self::NetFollowers,
        Self::Reach,
        Self::Viewers,
        Self::Impressions,
        Self::Views,
        Self::WatchHours,
        Self::ProfileVisits,
        Self::Engagements,
        Self::EngagedPeople,
        Self::Likes,
        Self::Comments,
        Self::Shares,
        Self::Saves,
        Self::Clicks,
        Self::LinkClicks,
        Self::Posts,
        Self::ActiveFollowers,
        Self::Sessions,
        Self::EngagedSessions,
        Self::Visitors,
        Self::NewVisitors,
        Self::KeyEvents,
        Self::Orders,
        Self::Revenue,
        Self::Refunds,
        Self::Cost,
        Self::NewCustomers,
        Self::ReturningCustomers,
        Self::OrdersOfNewCustomers,
        Self::OrdersOfReturningCustomers,
        Self::Customers,
        Self::Subscribers,
        Self::Unsubscribes,
        Self::Sent,
        Self::Opens,
        Self::Conversations,
        Self::Reviews,
    ];

    /// The stable name in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Followers => "followers",
            Self::NewFollowers => "new_followers",
            Self::LostFollowers => "lost_followers",
            Self::NetFollowers => "net_followers",
            Self::Reach => "reach",
            Self::Viewers => "viewers",
            Self::Impressions => "impressions",
            Self::Views => "views",
            Self::WatchHours => "watch_hours",
            Self::ProfileVisits => "profile_visits",
            Self::Engagements => "engagements",
            Self::EngagedPeople => "engaged_people",
            Self::Likes => "likes",
            Self::Comments => "comments",
            Self::Shares => "shares",
            Self::Saves => "saves",
            Self::Clicks => "clicks",
            Self::LinkClicks => "link_clicks",
            Self::Posts => "posts",
            Self::ActiveFollowers => "active_followers",
            Self::Sessions => "sessions",
            Self::EngagedSessions => "engaged_sessions",
            Self::Visitors => "visitors",
            Self::NewVisitors => "new_visitors",
            Self::KeyEvents => "key_events",
            Self::Orders => "orders",
            Self::Revenue => "revenue",
            Self::Refunds => "refunds",
            Self::Cost => "cost",
            Self::NewCustomers => "new_customers",
            Self::ReturningCustomers => "returning_customers",
            Self::OrdersOfNewCustomers => "orders_of_new_customers",
            Self::OrdersOfReturningCustomers => "orders_of_returning_customers",
            Self::Customers => "customers",
            Self::Subscribers => "subscribers",
            Self::Unsubscribes => "unsubscribes",
            Self::Sent => "sent",
            Self::Opens => "opens",
            Self::Conversations => "conversations",
            Self::Reviews => "reviews",
        }
    }

    /// The metric with this name, in any case; `None` where there is none.
    pub fn from_id(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase().replace([' ', '-'], "_");
        Self::ALL.into_iter().find(|metric| metric.id() == name)
    }

    /// What its values are.
    pub const fn unit(self) -> MetricUnit {
        match self {
            Self::Revenue | Self::Refunds | Self::Cost => MetricUnit::Money,
            Self::WatchHours => MetricUnit::Hours,
            Self::Followers
            | Self::NewFollowers
            | Self::LostFollowers
            | Self::NetFollowers
            | Self::Reach
            | Self::Viewers
            | Self::Impressions
            | Self::Views
            | Self::ProfileVisits
            | Self::Engagements
            | Self::EngagedPeople
            | Self::Likes
            | Self::Comments
            | Self::Shares
            | Self::Saves
            | Self::Clicks
            | Self::LinkClicks
            | Self::Posts
            | Self::ActiveFollowers
            | Self::Sessions
            | Self::EngagedSessions
            | Self::Visitors
            | Self::NewVisitors
            | Self::KeyEvents
            | Self::Orders
            | Self::NewCustomers
            | Self::ReturningCustomers
            | Self::OrdersOfNewCustomers
            | Self::OrdersOfReturningCustomers
            | Self::Customers
            | Self::Subscribers
            | Self::Unsubscribes
            | Self::Sent
            | Self::Opens
            | Self::Conversations
            | Self::Reviews => MetricUnit::Count,
        }
    }

    /// How the values of several periods make one.
    pub const fn over_periods(self) -> Over {
        match self {
            Self::Followers | Self::Subscribers => Over::Last,
            Self::Reach
            | Self::Viewers
            | Self::EngagedPeople
            | Self::ActiveFollowers
            | Self::Visitors
            | Self::Customers => Over::Nothing,
            Self::NewFollowers
            | Self::LostFollowers
            | Self::NetFollowers
            | Self::Impressions
            | Self::Views
            | Self::WatchHours
            | Self::ProfileVisits
            | Self::Engagements
            | Self::Likes
            | Self::Comments
            | Self::Shares
            | Self::Saves
            | Self::Clicks
            | Self::LinkClicks
            | Self::Posts
            | Self::Sessions
            | Self::EngagedSessions
            | Self::NewVisitors
            | Self::KeyEvents
            | Self::Orders
            | Self::Revenue
            | Self::Refunds
            | Self::Cost
            | Self::NewCustomers
            | Self::ReturningCustomers
            | Self::OrdersOfNewCustomers
            | Self::OrdersOfReturningCustomers
            | Self::Unsubscribes
            | Self::Sent
            | Self::Opens
            | Self::Conversations
            | Self::Reviews => Over::Sum,
        }
    }

    /// Whether a value below zero makes sense: networks correct counts of earlier days, and some
    /// report the difference only.
    pub const fn may_be_negative(self) -> bool {
        matches!(
            self,
            Self::NetFollowers
                | Self::NewFollowers
                | Self::LostFollowers
                | Self::Likes
                | Self::Comments
                | Self::Shares
                | Self::Saves
                | Self::Engagements
                | Self::Revenue
        )
    }
}

impl fmt::Display for Metric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// An ISO 4217 code, upper case. Whether the currency exists is not checked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The code made of three ASCII letters in any case; `None` for anything else.
    pub fn new(text: &str) -> Option<Self> {
        match text.trim().as_bytes() {
            [a, b, c] if [a, b, c].iter().all(|byte| byte.is_ascii_alphabetic()) => Some(Self([
                a.to_ascii_uppercase(),
                b.to_ascii_uppercase(),
                c.to_ascii_uppercase(),
            ])),
            _ => None,
        }
    }

    /// The currency in the brackets of a header such as `Amount spent (EUR)`: three capital letters, for
    /// `Clicks (all)` is no money of Albania.
    pub fn in_brackets(header: &str) -> Option<Self> {
        let (_, rest) = header.rsplit_once('(')?;
        let code = rest.split(')').next()?.trim();
        let is_upper = code.bytes().all(|byte| byte.is_ascii_uppercase());
        Self::new(code).filter(|_| is_upper)
    }

    /// Whether its smallest unit is a thousandth (exponent 3 in ISO 4217), so that amounts have three
    /// decimals.
    pub fn has_thousandths(&self) -> bool {
        const CODES: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];
        CODES.contains(&self.as_str())
    }

    /// The three letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_come_back() {
        for metric in Metric::ALL {
            assert_eq!(Metric::from_id(metric.id()), Some(metric));
        }
    }

    #[test]
    fn currencies() {
        assert_eq!(
            Currency::in_brackets("Amount spent (EUR)").map(|c| c.to_string()),
            Some("EUR".to_owned())
        );
        assert_eq!(Currency::in_brackets("Clics (todos)"), None);
        assert_eq!(Currency::in_brackets("Clicks (all)"), None);
        assert_eq!(Currency::new("usd"), Currency::new("USD"));
        assert_eq!(Currency::new("€"), None);
    }
}
