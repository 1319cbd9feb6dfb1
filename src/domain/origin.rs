//! Where a visit, an order or a conversation came from, as an export names it.

use std::fmt;

use super::Network;

/// Where something came from, and the network where it is one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The network, where the name is one's.
    pub network: Option<Network>,
    /// The name as the export writes it, cut at the ends.
    pub label: String,
}

/// Names and hosts of the networks, in lower case, as analytics tools write sources.
const NAMES: [(&str, Network); 33] = [
    ("facebook", Network::Facebook),
    ("facebook.com", Network::Facebook),
    ("m.facebook.com", Network::Facebook),
    ("l.facebook.com", Network::Facebook),
    ("lm.facebook.com", Network::Facebook),
    ("fb", Network::Facebook),
    ("messenger", Network::Facebook),
    ("instagram", Network::Instagram),
    ("instagram.com", Network::Instagram),
    ("l.instagram.com", Network::Instagram),
    ("ig", Network::Instagram),
    ("instagram_stories", Network::Instagram),
    ("igshopping", Network::Instagram),
    ("linkedin", Network::LinkedIn),
    ("linkedin.com", Network::LinkedIn),
    ("lnkd.in", Network::LinkedIn),
    ("pinterest", Network::Pinterest),
    ("pinterest.com", Network::Pinterest),
    ("pin.it", Network::Pinterest),
    ("snapchat", Network::Snapchat),
    ("snapchat.com", Network::Snapchat),
    ("threads", Network::Threads),
    ("threads.net", Network::Threads),
    ("l.threads.net", Network::Threads),
    ("tiktok", Network::TikTok),
    ("tiktok.com", Network::TikTok),
    ("twitter", Network::X),
    ("twitter.com", Network::X),
    ("t.co", Network::X),
    ("x.com", Network::X),
    ("youtube", Network::YouTube),
    ("youtube.com", Network::YouTube),
    ("m.youtube.com", Network::YouTube),
];

impl Origin {
    /// An origin by its name: `instagram`, `l.instagram.com / referral`, `Organic: Instagram`,
    /// `Instagram Direct`, `TikTok Shop`. A name that is no network's stays a name.
    pub fn new(label: &str) -> Self {
        let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
        Self {
            network: network_in(&label),
            label,
        }
    }
}

fn network_in(label: &str) -> Option<Network> {
    let lower = label.to_lowercase();
    // `source / medium` and `type: source` hold the source on one side.
    let source = lower.split(" / ").next().unwrap_or_default();
    let source = source.rsplit(": ").next().unwrap_or_default().trim();
    let source = source.strip_prefix("www.").unwrap_or(source);
    let exact = |name: &str| {
        NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, network)| *network)
    };
    if let Some(network) = exact(source) {
        return Some(network);
    }
    // `TikTok Shop`, `Instagram Direct`, `Facebook Private Message`; a lone `x` proves nothing.
    let first = source.split([' ', '_', '-']).next().unwrap_or_default();
    exact(first).filter(|_| first.len() > 2 && source.contains([' ', '_', '-']))
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_networks() {
        let network = |label: &str| Origin::new(label).network;
        assert_eq!(
            network("l.instagram.com / referral"),
            Some(Network::Instagram)
        );
        assert_eq!(network("Organic: Instagram"), Some(Network::Instagram));
        assert_eq!(network("TikTok Shop"), Some(Network::TikTok));
        assert_eq!(network("Facebook Private Message"), Some(Network::Facebook));
        assert_eq!(network("www.facebook.com"), Some(Network::Facebook));
        assert_eq!(network("t.co / referral"), Some(Network::X));
        assert_eq!(network("google / organic"), None);
        assert_eq!(network("x"), None);
        assert_eq!(network("(direct) / (none)"), None);
        assert_eq!(network(""), None);
    }
}
