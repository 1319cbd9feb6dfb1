//! Where a business meets people: the networks, its own shop and mailing list, and paid search.

use std::fmt;

/// A place that hands out audience reports: a social network, or the shop itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Network {
    /// Facebook Pages.
    Facebook,
    /// Paid ads on Google: search, display, video.
    GoogleAds,
    /// Instagram professional accounts.
    Instagram,
    /// LinkedIn Pages.
    LinkedIn,
    /// Paid ads on Facebook and Instagram.
    MetaAds,
    /// The business's own mailing list.
    Newsletter,
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
    pub const ALL: [Self; 13] = [
        Self::Facebook,
        Self::GoogleAds,
        Self::Instagram,
        Self::LinkedIn,
        Self::MetaAds,
        Self::Newsletter,
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
            Self::GoogleAds => "google_ads",
            Self::Instagram => "instagram",
            Self::LinkedIn => "linkedin",
            Self::MetaAds => "meta_ads",
            Self::Newsletter => "newsletter",
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
            Self::GoogleAds => "Google Ads",
            Self::Instagram => "Instagram",
            Self::LinkedIn => "LinkedIn",
            Self::MetaAds => "Meta Ads",
            Self::Newsletter => "Newsletter",
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
