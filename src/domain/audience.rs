//! Kinds of audience, and what a share is a share of.

use std::fmt;

/// Who the people of a table are. Different kinds are never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// People who follow the account.
    Followers,
    /// People (or views) behind watched videos.
    Viewers,
    /// People who saw something of the account.
    Reached,
    /// People reached by paid ads.
    AdReached,
    /// People who liked, commented, saved or clicked.
    Engaged,
    /// People who visited the page or the shop.
    Visitors,
    /// People who bought.
    Customers,
    /// People on the mailing list.
    Subscribers,
    /// People who follow a creator with whom the business works or may work; never its own.
    CreatorFollowers,
}

impl Audience {
    /// Every kind, in the order in which the headline looks for one.
    pub const ALL: [Self; 9] = [
        Self::Followers,
        Self::Viewers,
        Self::Visitors,
        Self::Reached,
        Self::AdReached,
        Self::Engaged,
        Self::Customers,
        Self::Subscribers,
        Self::CreatorFollowers,
    ];

    /// The stable name in files and flags.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Followers => "followers",
            Self::Viewers => "viewers",
            Self::Reached => "reached",
            Self::AdReached => "ad_reached",
            Self::Engaged => "engaged",
            Self::Visitors => "visitors",
            Self::Customers => "customers",
            Self::Subscribers => "subscribers",
            Self::CreatorFollowers => "creator_followers",
        }
    }

    /// The kind with this name, in any case; `None` where there is none.
    pub fn from_id(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        Self::ALL.into_iter().find(|audience| audience.id() == name)
    }
}

impl fmt::Display for Audience {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// What the shares of a table are shares of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Base {
    /// Of everybody in the audience.
    Everybody,
    /// Of those whose value on the table's dimensions is known to the network.
    Known,
    /// It is not said whether people with unknown values are in the base.
    Unstated,
}

impl Base {
    /// The stable name in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Everybody => "everybody",
            Self::Known => "known",
            Self::Unstated => "unstated",
        }
    }
}

/// What is counted in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Each person once.
    People,
    /// Views, of which one person may have many.
    Views,
    /// Times that something was shown, of which one person may have many.
    Impressions,
}

impl Unit {
    /// The stable name in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Views => "views",
            Self::Impressions => "impressions",
        }
    }
}
