//! Which one or two networks deserve the time: rank with its stability, what a second one adds, what to keep, grow and park.
//!
//! Networks are compared by what is known of all of them: what is left of revenue after costs, else
//! revenue, else people in the profile for the money, else people in the profile. Chance is drawn with
//! fixed seeds, so that the same findings give the same ranks. Creators are never ranked here.

mod benchmark;
mod networks;
mod page;
mod rank;
mod verdicts;

use super::MeasureInput;
use crate::domain::Network;
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject};
use crate::measures::Interval;

pub(super) use page::lay_out;

const ID: &str = "channels";

/// The confidence of ranges.
const LIKELY: f64 = 0.90;

/// A number with its likely range and its bounds.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Ranged {
    value: f64,
    likely: Interval,
    hard: Interval,
}

impl Ranged {
    /// The same times a number that is not negative.
    fn times(self, factor: f64) -> Self {
        let scaled = |range: Interval| Interval {
            low: range.low * factor,
            high: range.high * factor,
        };
        Self {
            value: self.value * factor,
            likely: scaled(self.likely),
            hard: scaled(self.hard),
        }
    }

    fn estimate(self, method: &'static str, channels: Vec<String>) -> Estimate {
        Estimate {
            value: self.value,
            likely: Some(self.likely),
            hard: Some(self.hard),
            basis: Basis {
                method,
                channels,
                ..Basis::default()
            },
        }
    }
}

/// An exact number.
fn plain(value: f64, method: &'static str) -> Estimate {
    Estimate {
        value,
        likely: None,
        hard: None,
        basis: Basis {
            method,
            ..Basis::default()
        },
    }
}

/// A finding of the section about a network, or about all of them.
fn about(
    input: &MeasureInput<'_>,
    measure: &'static str,
    network: Option<Network>,
    quantity: Quantity,
) -> Finding {
    let subject = Subject {
        profile: input.profiles.first().map(|profile| profile.name.clone()),
        channel: network.map(|network| network.id().to_owned()),
        ..Subject::default()
    };
    Finding::new(ID, measure, subject, quantity)
}

/// Whether a business meets people there by posting: not its own shop, not its mailing list, not ads.
const fn is_social(network: Network) -> bool {
    match network {
        Network::Facebook
        | Network::Instagram
        | Network::LinkedIn
        | Network::Pinterest
        | Network::Snapchat
        | Network::Threads
        | Network::TikTok
        | Network::X
        | Network::YouTube => true,
        Network::GoogleAds | Network::MetaAds | Network::Newsletter | Network::Shop => false,
    }
}

/// Finds what is known of every network, their rank, what to do with each, and how a benchmark ranks
/// those that the business is not on.
pub(super) fn measure(input: &MeasureInput<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let own = networks::of_month(input);
    let population = benchmark::people_of_countries(input);
    for network in &own.networks {
        network.put(input, &mut findings);
    }
    if own.networks.len() > 1 {
        own.put_money(input, &mut findings);
        let ranking = rank::ranked(&own);
        verdicts::put(
            &own,
            ranking.as_ref(),
            population.as_ref(),
            input,
            &mut findings,
        );
    }
    if let [only] = own.networks.as_slice() {
        findings.push(about(input, "only", Some(only.network), Quantity::Words));
    }
    let ours: Vec<Network> = own.networks.iter().map(|it| it.network).collect();
    benchmark::put(&ours, input, &mut findings);
    findings
}
