//! What the user says that channels cost, as numbers of these channels.

use std::collections::BTreeMap;

use super::inputs::Found;
use crate::canonical::{
    Canonical, Channel, DECLARED_COST, DECLARED_HOURS, MetricSeries, Part, Point,
};
use crate::diag::Place;
use crate::domain::{Currency, Metric, Month, Period};
use crate::settings::ChannelSettings;

/// Adds the costs and the worth of the hours that the workspace states, beside what networks for ads
/// say they were paid: the two are different money and never one series.
pub(super) fn add_declared(found: &Found, canonical: &mut Canonical) {
    let workspace = &found.workspace;
    let currency = workspace.currency.as_deref().and_then(Currency::new);
    for channel in &workspace.channels {
        let place = Place::file(found.config_name.as_deref().unwrap_or("audiencefit.toml"));
        let mut add = |source: &'static str, months: &BTreeMap<Month, f64>, factor: f64| {
            let Some(channel) = channel_of(channel).filter(|_| !months.is_empty()) else {
                return;
            };
            canonical.series.push(MetricSeries {
                place: place.clone(),
                source,
                channel,
                metric: Metric::Cost,
                currency,
                part: Part::Whole,
                points: months
                    .iter()
                    .zip(1..)
                    .map(|((month, value), row)| Point {
                        period: Period::month(*month),
                        value: value * factor,
                        row,
                    })
                    .collect(),
            });
        };
        add(DECLARED_COST, &channel.cost, 1.0);
        if let Some(rate) = workspace.hourly_rate {
            add(DECLARED_HOURS, &channel.hours, rate);
        }
    }
    canonical.series.sort_by(|a, b| {
        (&a.channel, a.metric, &a.part, &a.place).cmp(&(&b.channel, b.metric, &b.part, &b.place))
    });
}

fn channel_of(channel: &ChannelSettings) -> Option<Channel> {
    Some(Channel {
        name: channel.name.clone(),
        network: channel.network?,
        account: channel.account.clone(),
    })
}
