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
const NAMES: [(&str, Network); 36] = [
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
    ("threads.com", Network::Threads),
    ("l.threads.com", Network::Threads),
    ("tiktok", Network::TikTok),
    ("tiktok.com", Network::TikTok),
    ("twitter", Network::X),
    ("twitter.com", Network::X),
    ("t.co", Network::X),
    ("x.com", Network::X),
    ("youtube", Network::YouTube),
    ("youtube.com", Network::YouTube),
    ("m.youtube.com", Network::YouTube),
    ("youtu.be", Network::YouTube),
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
    if source.contains('.') {
        return network_of_host(source);
    }
    // `TikTok Shop`, `Instagram Direct`, `Facebook Private Message`; a lone `x` proves nothing.
    let mut words = source
        .split([' ', '_', '-', '&', '+', ',', '/'])
        .filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    let network = exact(first).filter(|_| first.len() > 2)?;
    // `Facebook & Instagram` is of both, and so of neither.
    let is_one = words.all(|word| exact(word).is_none_or(|other| other == network));
    is_one.then_some(network)
}

/// The network of a host that is not listed itself: a host below a listed one (`es.pinterest.com`), or a
/// network's name under a country (`pinterest.es`, `instagram.com.br`). Other hosts with a network's
/// name in them, such as `facebook-news.de`, are somebody else's.
fn network_of_host(host: &str) -> Option<Network> {
    let below = |known: &str| {
        let rest = host.strip_suffix(known);
        known.contains('.') && rest.is_some_and(|rest| rest.ends_with('.'))
    };
    if let Some((_, network)) = NAMES.iter().find(|(known, _)| below(known)) {
        return Some(*network);
    }
    let labels: Vec<&str> = host.split('.').collect();
    let (country, others) = labels.split_last()?;
    let others = match others {
        [others @ .., "com" | "co"] if !others.is_empty() => others,
        others => others,
    };
    let name = others.last()?;
    let is_country = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_lowercase());
    let network = NAMES
        .iter()
        .find(|(known, _)| *known == format!("{name}.com"))?;
    // `x.es` is not the network's: one letter is a name that others have too.
    (is_country && name.len() > 2).then_some(network.1)
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
        assert_eq!(network("es.pinterest.com"), Some(Network::Pinterest));
        assert_eq!(network("pinterest.es"), Some(Network::Pinterest));
        assert_eq!(
            network("www.pinterest.co.uk / referral"),
            Some(Network::Pinterest)
        );
        assert_eq!(network("instagram.com.br"), Some(Network::Instagram));
        assert_eq!(network("tiktok-shop"), Some(Network::TikTok));
        assert_eq!(network("Facebook Messenger"), Some(Network::Facebook));
        for (host, of) in [
            ("threads.com / referral", Network::Threads),
            ("l.threads.com", Network::Threads),
            ("www.threads.com", Network::Threads),
            ("youtu.be", Network::YouTube),
        ] {
            assert_eq!(network(host), Some(of), "{host}");
        }
        for both in [
            "Facebook & Instagram",
            "facebook_instagram",
            "facebook/instagram",
        ] {
            assert_eq!(network(both), None, "{both}");
        }
        for other in [
            "facebook-shop-news.de / referral",
            "facebook-shop.de",
            "instagram.example.org",
            "notpinterest.com",
            "netflix.com",
            "x.es",
            "facebook.shop",
            ".com.br",
        ] {
            assert_eq!(network(other), None, "{other}");
        }
        assert_eq!(network("google / organic"), None);
        assert_eq!(network("x"), None);
        assert_eq!(network("(direct) / (none)"), None);
        assert_eq!(network(""), None);
    }
}
