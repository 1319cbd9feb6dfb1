//! Where a business meets people: the networks, and its own shop.

use std::fmt;

/// A place that hands out audience reports: a social network, or the shop itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Network {
    /// Facebook Pages.
    Facebook,
    /// Instagram professional accounts.
    Instagram,
    /// LinkedIn Pages.
    LinkedIn,
    /// Pinterest business accounts.
    Pinterest,
    /// The business's own shop, on the web or in town: customers and visitors.
    Shop,
    /// Snapchat public profiles.
    Snapchat,
    /// Threads profiles.
    Threads,
    /// TikTok creator and business accounts.
    TikTok,
    /// X, formerly Twitter.
    X,
    /// YouTube channels.
    YouTube,
}

impl Network {
    /// Every network, in the order in which lists show them.
    pub const ALL: [Self; 10] = [
        Self::Facebook,
        Self::Instagram,
        Self::LinkedIn,
        Self::Pinterest,
        Self::Shop,
        Self::Snapchat,
        Self::Threads,
        Self::TikTok,
        Self::X,
        Self::YouTube,
    ];

    /// The stable lower-case name that files and flags use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Facebook => "facebook",
            Self::Instagram => "instagram",
            Self::LinkedIn => "linkedin",
            Self::Pinterest => "pinterest",
            Self::Shop => "shop",
            Self::Snapchat => "snapchat",
            Self::Threads => "threads",
            Self::TikTok => "tiktok",
            Self::X => "x",
            Self::YouTube => "youtube",
        }
    }

    /// The network's own spelling of its name, for people.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Facebook => "Facebook",
            Self::Instagram => "Instagram",
            Self::LinkedIn => "LinkedIn",
            Self::Pinterest => "Pinterest",
            Self::Shop => "Own shop",
            Self::Snapchat => "Snapchat",
            Self::Threads => "Threads",
            Self::TikTok => "TikTok",
            Self::X => "X",
            Self::YouTube => "YouTube",
        }
    }

    /// The network with this name, in any case; `None` where there is none.
    pub fn from_id(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        if name == "twitter" {
            return Some(Self::X);
        }
        Self::ALL.into_iter().find(|network| network.id() == name)
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
