//! What is known of each network that the business is on: people, fit, engagement, costs, revenue.

use std::collections::{BTreeMap, BTreeSet};

use super::super::MeasureInput;
use super::super::words::{Found, remark};
use super::rank::open_ones;
use super::{Ranged, about, is_social, plain};
use crate::canonical::{OrderStatus, Part, PartKind};
use crate::domain::{Audience, Currency, Dimension, Metric, Month, Network};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use crate::measures::Interval;
use crate::measures::suppression::rate;

/// From so many orders on their spread is measured and not presumed.
const ORDERS_FOR_SPREAD: usize = 20;

/// How much the values of orders differ (standard deviation over mean) where too few are known.
const PRESUMED_SPREAD: f64 = 0.6;

/// The audiences that a network may be judged by, in this order.
const AUDIENCES: [Audience; 4] = [
    Audience::Followers,
    Audience::Viewers,
    Audience::Reached,
    Audience::Engaged,
];

/// What people do with a post, where a network does not count engagements itself.
const REACTIONS: [Metric; 4] = [
    Metric::Likes,
    Metric::Comments,
    Metric::Shares,
    Metric::Saves,
];

/// A part by its whole, the surest first.
const RATES: [(Metric, Metric); 5] = [
    (Metric::EngagedPeople, Metric::Reach),
    (Metric::Engagements, Metric::Reach),
    (Metric::Engagements, Metric::Impressions),
    (Metric::Engagements, Metric::Views),
    (Metric::Engagements, Metric::Posts),
];

/// The source that counts the orders of a shop from outside it.
const ANALYTICS: &str = "google-analytics";

/// How much people do with posts.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Engagement {
    Rate {
        part: Metric,
        whole: Metric,
        value: f64,
        /// Whether the whole is that of the month's posts alone.
        of_posts: bool,
    },
    Count {
        metric: Metric,
        value: f64,
    },
}

/// People of one account who are in the profile.
#[derive(Clone, Debug, PartialEq)]
struct Account {
    name: String,
    audience: Audience,
    share: Option<Ranged>,
    /// The dimensions of the profile on which it is not measured.
    missing: BTreeSet<Dimension>,
    people: Option<Ranged>,
    /// On what its share stands.
    basis: Basis,
    fit: Option<Estimate>,
}

/// What is known of a network.
#[derive(Clone, Debug)]
pub(super) struct OwnNetwork {
    pub(super) network: Network,
    accounts: Vec<String>,
    /// The kind of audience that the numbers are of.
    pub(super) audience: Option<Audience>,
    /// The share that is in the profile, as far as it is measured; of the largest account.
    pub(super) share: Option<Ranged>,
    /// The people in the profile: those of the largest account, with bounds for all accounts.
    pub(super) people: Option<Ranged>,
    /// On what that share stands.
    basis: Basis,
    /// The dimensions of the profile that are not measured there.
    pub(super) missing: BTreeSet<Dimension>,
    /// Whether others measure a dimension that it lacks: its people are then only the most that they can be.
    pub(super) is_open: bool,
    /// The fit score of the largest account.
    pub(super) fit: Option<Estimate>,
    engagement: Option<Engagement>,
    /// What the user says that posts there cost, hours included.
    effort: Option<f64>,
    /// What was spent for ads there, as far as that can be told from ads elsewhere.
    ads: Option<f64>,
    /// Orders that the shop ascribes to it.
    pub(super) orders: Option<f64>,
    /// Revenue that the shop ascribes to it.
    pub(super) revenue: Option<f64>,
}

impl OwnNetwork {
    /// What it cost: effort and ads; none where the user does not say what the effort was.
    pub(super) fn cost(&self) -> Option<f64> {
        self.effort.map(|effort| effort + self.ads.unwrap_or(0.0))
    }

    /// The fit score, 0 where there is none: it only decides between equals.
    pub(super) fn score(&self) -> f64 {
        self.fit.as_ref().map_or(0.0, |fit| fit.value)
    }

    /// What is known of it, as findings.
    pub(super) fn put(&self, input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
        let new = |measure, quantity| about(input, measure, Some(self.network), quantity);
        let missing: Vec<&str> = self.missing.iter().map(|it| it.id()).collect();
        let mut remarks: Vec<String> = Vec::new();
        remarks.extend(
            self.audience
                .map(|audience| format!("audience:{}", audience.id())),
        );
        if !missing.is_empty() {
            remarks.push(format!("not_measured:{}", missing.join(",")));
        }
        if self.is_open {
            remarks.push("at_most:others".to_owned());
        }
        for (measure, quantity, number) in [
            ("share", Quantity::Share, self.share),
            ("people", Quantity::People, self.people),
        ] {
            let finding = new(measure, quantity).text(remarks.join(";"));
            findings.push(match number {
                None => finding.verdict(Verdict::NotMeasured),
                Some(number) => {
                    let mut estimate = number.estimate("share_of_measured", self.accounts.clone());
                    estimate.basis = Basis {
                        method: estimate.basis.method,
                        channels: estimate.basis.channels,
                        ..self.basis.clone()
                    };
                    let finding = finding.estimate(estimate);
                    if missing.is_empty() {
                        finding
                    } else {
                        finding.verdict(Verdict::MeasuredInPart)
                    }
                }
            });
        }
        if let Some(fit) = &self.fit {
            findings.push(new("fit", Quantity::Points).estimate(fit.clone()));
        }
        findings.extend(self.engagement.map(|engagement| {
            match engagement {
                Engagement::Rate {
                    part,
                    whole,
                    value,
                    of_posts,
                } => new("engagement", Quantity::Index)
                    .estimate(plain(value, "rate"))
                    .text(format!(
                        "{}/{}{}",
                        part.id(),
                        whole.id(),
                        if of_posts { ";posts" } else { "" }
                    )),
                Engagement::Count { metric, value } => new("engagement", Quantity::Count)
                    .estimate(plain(value, "count"))
                    .text(metric.id()),
            }
        }));
    }
}

/// All networks of the business, and what is the same for all of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Own {
    /// In the order of lists.
    pub(super) networks: Vec<OwnNetwork>,
    /// The one currency of all money; none where no export names one.
    currency: Option<Currency>,
    /// Whether money is in several currencies, so that none of it is compared.
    mixed: bool,
    /// How much the values of orders differ, and whether that is measured.
    pub(super) spread: (f64, bool),
    /// What of revenue is left after the goods are paid.
    pub(super) margin: f64,
    /// Spent for ads that no one network can be told for, by channel.
    unplaced: BTreeMap<String, f64>,
    /// The exports of the shops by which orders were ascribed.
    ascribed_by: BTreeSet<String>,
}

impl Own {
    /// Costs, orders and revenue by network, and what was presumed.
    pub(super) fn put_money(&self, input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
        let currency = self.currency.map(|code| code.to_string());
        let money = |measure, network, value: f64, method| {
            let finding =
                about(input, measure, network, Quantity::Money).estimate(plain(value, method));
            match &currency {
                Some(currency) => finding.text(currency.clone()),
                None => finding,
            }
        };
        for it in &self.networks {
            let of = Some(it.network);
            findings.extend(it.effort.map(|value| money("cost", of, value, "declared")));
            findings.extend(it.ads.map(|value| money("ad_spend", of, value, "sum")));
            findings.extend(it.orders.map(|value| {
                about(input, "orders", of, Quantity::Count).estimate(plain(value, "sum"))
            }));
            findings.extend(
                it.revenue
                    .map(|value| money("revenue", of, value, "ascribed_by_shop")),
            );
        }
        for (channel, value) in &self.unplaced {
            let mut finding = money("ads_not_placed", None, *value, "sum");
            finding.subject.channel = Some(channel.clone());
            findings.push(finding);
        }
        if self.mixed {
            findings.push(about(input, "several_currencies", None, Quantity::Words));
        }
        if !self.ascribed_by.is_empty() {
            let sources: Vec<&str> = self.ascribed_by.iter().map(String::as_str).collect();
            findings
                .push(about(input, "ascribed_by", None, Quantity::Words).text(sources.join(",")));
            let said = input.options.margin.is_some();
            findings.push(
                about(input, "margin", None, Quantity::Share).estimate(plain(
                    self.margin,
                    if said { "declared" } else { "presumed" },
                )),
            );
            let (spread, is_measured) = self.spread;
            findings.push(
                about(input, "order_spread", None, Quantity::Index).estimate(plain(
                    spread,
                    if is_measured { "measured" } else { "presumed" },
                )),
            );
        }
    }

    /// The currency of all money as text; empty where no export names one.
    pub(super) fn currency_text(&self) -> String {
        self.currency
            .map_or_else(String::new, |code| code.to_string())
    }

    /// The mean value of an order over all networks; none without orders.
    pub(super) fn order_value(&self) -> Option<f64> {
        let sum = |of: fn(&OwnNetwork) -> Option<f64>| -> f64 {
            self.networks.iter().filter_map(of).sum()
        };
        let orders = sum(|it| it.orders.filter(|_| it.revenue.is_some()));
        let revenue = sum(|it| it.revenue.filter(|_| it.orders.is_some()));
        (orders > 0.0 && revenue > 0.0).then(|| revenue / orders)
    }
}

/// One total of the section `numbers`.
#[derive(Clone, Copy)]
struct Total<'a> {
    finding: &'a Finding,
    channel: &'a str,
    metric: Metric,
    source: &'a str,
    value: f64,
}

fn totals_of<'a>(found: &Found<'a>, measure: &'static str) -> Vec<Total<'a>> {
    found
        .all("numbers", measure)
        .filter_map(|finding| {
            let mut parts = finding.subject.segment.as_deref()?.split(';');
            Some(Total {
                finding,
                channel: finding.subject.channel.as_deref()?,
                metric: Metric::from_id(parts.next()?)?,
                source: parts.next()?,
                value: finding.value()?,
            })
        })
        .collect()
}

/// How much of the month's days a total knows.
fn days_known(finding: &Finding) -> f64 {
    let estimate = finding.estimate.as_ref();
    estimate.map_or(0.0, |it| it.basis.known_share.unwrap_or(1.0))
}

/// Everything that is known of the networks of the business in the month.
pub(super) fn of_month(input: &MeasureInput<'_>) -> Own {
    let found = Found::new(input.found);
    let totals = totals_of(&found, "total");
    let from = totals_of(&found, "total_from");
    let mut accounts: BTreeMap<Network, BTreeSet<&str>> = BTreeMap::new();
    for (channel, network) in input.canonical.channels_in(input.month) {
        if is_social(network) {
            accounts.entry(network).or_default().insert(channel);
        }
    }
    let declared = declared_costs(input);
    for (network, channel) in declared.keys() {
        if is_social(*network) {
            accounts.entry(*network).or_default().insert(channel);
        }
    }
    let shops: BTreeSet<&str> = of_network(&found, |network| network == Network::Shop);
    let ads: BTreeSet<&str> = of_network(&found, |network| {
        matches!(network, Network::GoogleAds | Network::MetaAds)
    });
    let known = known_origins(input);
    let is_known = |total: &Total<'_>, network| {
        known.contains(&(total.channel, total.source, network)) && shops.contains(total.channel)
    };
    let ascribed = Ascribed::new(&found, &from, &shops, &is_known);
    let placements = placements_of(&found, &ads);
    let mut money = Money::default();
    let mut networks: Vec<OwnNetwork> = accounts
        .into_iter()
        .map(|(network, accounts)| {
            let mut own = people_of(network, &accounts, input, &found, &totals);
            let costs = declared.iter().filter(|((of, _), _)| *of == network);
            for (value, currency) in costs.map(|(_, cost)| cost) {
                *own.effort.get_or_insert(0.0) += value;
                money.saw(*currency);
            }
            own.ads = own_ads(&accounts, &totals, &mut money)
                .or_else(|| placements.of(network, &mut money))
                .or_else(|| ads_by_shop(network, &from, &is_known, &mut money));
            (own.orders, own.revenue) = ascribed.of(network, &mut money);
            own
        })
        .collect();
    let mut unplaced = BTreeMap::new();
    let spent = totals.iter().filter(|total| total.metric == Metric::Cost);
    for total in spent.filter(|total| ads.contains(total.channel)) {
        *unplaced.entry(total.channel.to_owned()).or_insert(0.0) += total.value;
        money.saw(total.finding.text.as_deref().and_then(Currency::new));
    }
    for (network, channel, value, _) in &placements.rows {
        let is_ours = networks.iter().any(|it| it.network == *network);
        if let (true, Some(left)) = (is_ours, unplaced.get_mut(*channel)) {
            *left = (*left - value).max(0.0);
        }
    }
    unplaced.retain(|_, left| *left > 0.0);
    let measured = networks.iter_mut().filter(|it| it.people.is_some());
    let measured: Vec<&mut OwnNetwork> = measured.collect();
    let missing: Vec<BTreeSet<Dimension>> = measured.iter().map(|it| it.missing.clone()).collect();
    let open = open_ones(&missing.iter().collect::<Vec<_>>());
    for (it, is_open) in measured.into_iter().zip(open) {
        it.is_open = is_open;
    }
    let mut own = Own {
        networks,
        currency: money.currency,
        mixed: money.mixed,
        spread: spread_of_orders(input),
        margin: input.options.margin.unwrap_or(1.0),
        unplaced,
        ascribed_by: ascribed.names(),
    };
    if own.mixed {
        // Sums over currencies mean nothing, and none is converted.
        for network in &mut own.networks {
            (network.effort, network.ads, network.revenue) = (None, None, None);
        }
        own.unplaced.clear();
    }
    own
}

/// The currencies of all money that would be compared.
#[derive(Default)]
struct Money {
    currency: Option<Currency>,
    mixed: bool,
}

impl Money {
    fn saw(&mut self, currency: Option<Currency>) {
        match (self.currency, currency) {
            (Some(one), Some(other)) if one != other => self.mixed = true,
            (None, Some(_)) => self.currency = currency,
            (Some(_) | None, _) => {}
        }
    }
}

/// The channels whose network is asked for.
fn of_network<'a>(found: &Found<'a>, is_asked: impl Fn(Network) -> bool) -> BTreeSet<&'a str> {
    found
        .all("numbers", "network")
        .filter(|finding| {
            let network = finding.text.as_deref().and_then(Network::from_id);
            network.is_some_and(&is_asked)
        })
        .filter_map(|finding| finding.subject.channel.as_deref())
        .collect()
}

/// What the user says that channels cost in the month, with its currency.
fn declared_costs<'a>(
    input: &MeasureInput<'a>,
) -> BTreeMap<(Network, &'a str), (f64, Option<Currency>)> {
    let mut costs: BTreeMap<(Network, &str), (f64, Option<Currency>)> = BTreeMap::new();
    for series in &input.canonical.series {
        if !series.is_declared() || series.metric != Metric::Cost {
            continue;
        }
        for point in &series.points {
            if point.period.reporting_month() == input.month {
                let key = (series.channel.network, series.channel.name.as_str());
                let cost = costs.entry(key).or_insert((0.0, series.currency));
                cost.0 += point.value;
            }
        }
    }
    costs
}

/// Which networks are origins in which export of which shop. A name alone does not tell: a source
/// called `x` need not be X.
fn known_origins<'a>(input: &MeasureInput<'a>) -> BTreeSet<(&'a str, &'a str, Network)> {
    let series = input.canonical.series.iter();
    let named = series.filter_map(|series| match &series.part {
        Part::From(origin) => Some((series.channel.name.as_str(), series.source, origin.network?)),
        Part::Whole | Part::Cell(_) | Part::Named(..) => None,
    });
    named.collect()
}

fn network_of(finding: &Finding) -> Option<Network> {
    finding.subject.by.as_deref().and_then(Network::from_id)
}

/// What ads cost by the network on which they were shown, as the export of the ads tells it.
struct Placements<'a> {
    rows: Vec<(Network, &'a str, f64, Option<Currency>)>,
}

fn placements_of<'a>(found: &Found<'a>, ads: &BTreeSet<&str>) -> Placements<'a> {
    let rows = found.all("numbers", "total_of_part").filter_map(|finding| {
        let subject = &finding.subject;
        let channel = subject.channel.as_deref().filter(|it| ads.contains(it))?;
        let (metric, _) = subject.segment.as_deref()?.split_once(';')?;
        let (kind, name) = subject.by.as_deref()?.split_once(' ')?;
        let is_cost = metric == Metric::Cost.id() && kind == PartKind::Placement.id();
        let network = Network::from_id(name).filter(|it| is_cost && is_social(*it))?;
        let currency = finding.text.as_deref().and_then(Currency::new);
        Some((network, channel, finding.value()?, currency))
    });
    Placements {
        rows: rows.collect(),
    }
}

impl Placements<'_> {
    fn of(&self, network: Network, money: &mut Money) -> Option<f64> {
        let mut sum = None;
        for (_, _, value, currency) in self.rows.iter().filter(|row| row.0 == network) {
            *sum.get_or_insert(0.0) += value;
            money.saw(*currency);
        }
        sum
    }
}

/// What was spent for ads on a network, as its own accounts say.
fn own_ads(accounts: &BTreeSet<&str>, totals: &[Total<'_>], money: &mut Money) -> Option<f64> {
    let mut own: BTreeMap<&str, f64> = BTreeMap::new();
    for total in totals {
        if total.metric == Metric::Cost && accounts.contains(total.channel) {
            *own.entry(total.source).or_default() += total.value;
            money.saw(total.finding.text.as_deref().and_then(Currency::new));
        }
    }
    // Two exports tell of the same ads: the one that knows more of them.
    own.into_values().reduce(f64::max)
}

/// What was spent for ads on a network, as the shop says.
fn ads_by_shop(
    network: Network,
    from: &[Total<'_>],
    is_known: &dyn Fn(&Total<'_>, Network) -> bool,
    money: &mut Money,
) -> Option<f64> {
    let of_shop = from.iter().filter(|total| {
        let is_asked = total.metric == Metric::Cost && network_of(total.finding) == Some(network);
        is_asked && is_known(total, network)
    });
    let mut shops: BTreeMap<&str, f64> = BTreeMap::new();
    for total in of_shop {
        let most = shops.entry(total.channel).or_default();
        *most = most.max(total.value);
        money.saw(total.finding.text.as_deref().and_then(Currency::new));
    }
    (!shops.is_empty()).then(|| shops.values().sum())
}

/// What the shops say of where their orders came from, one export a shop.
struct Ascribed<'a> {
    /// Orders and revenue by network, from the chosen exports.
    rows: Vec<(Network, Metric, f64, Option<Currency>)>,
    sources: BTreeSet<&'a str>,
}

impl<'a> Ascribed<'a> {
    fn new(
        found: &Found<'a>,
        from: &[Total<'a>],
        shops: &BTreeSet<&str>,
        is_known: &dyn Fn(&Total<'_>, Network) -> bool,
    ) -> Self {
        type Export<'a> = Vec<(Network, Metric, f64, Option<Currency>, &'a Finding)>;
        let mut exports: BTreeMap<&str, BTreeMap<&'a str, Export<'a>>> = BTreeMap::new();
        for total in from {
            let wanted = matches!(total.metric, Metric::Orders | Metric::Revenue);
            if let (true, Some(network)) = (wanted, network_of(total.finding))
                && is_known(total, network)
            {
                let currency = total.finding.text.as_deref().and_then(Currency::new);
                let row = (network, total.metric, total.value, currency, total.finding);
                let export = exports.entry(total.channel).or_default();
                export.entry(total.source).or_default().push(row);
            }
        }
        // Orders that were sold on a network itself, where the list tells no other origin.
        for (measure, metric) in [
            ("orders_paid", Metric::Orders),
            ("revenue_of_orders", Metric::Revenue),
        ] {
            for finding in found.all("numbers", measure) {
                let subject = &finding.subject;
                let (Some(channel), Some(source), Some(by)) = (
                    subject.channel.as_deref(),
                    subject.segment.as_deref(),
                    subject.by.as_deref(),
                ) else {
                    continue;
                };
                let (sold_on, currency) = by.rsplit_once(';').unwrap_or((by, ""));
                let network = Network::from_id(sold_on).filter(|it| is_social(*it));
                let has_origins = from
                    .iter()
                    .any(|total| (total.channel, total.source) == (channel, source));
                if let (Some(network), Some(value), true, false) = (
                    network,
                    finding.value(),
                    shops.contains(channel),
                    has_origins,
                ) {
                    let row = (network, metric, value, Currency::new(currency), finding);
                    let export = exports.entry(channel).or_default();
                    export.entry(source).or_default().push(row);
                }
            }
        }
        let chosen: Vec<(&'a str, Export<'a>)> = exports
            .into_values()
            .filter_map(|sources| {
                sources
                    .into_iter()
                    .filter(|(_, rows)| rows.iter().any(|row| row.1 == Metric::Revenue))
                    .max_by(|(a_name, a), (b_name, b)| {
                        let own = |name: &str| name != ANALYTICS;
                        let days = |rows: &Export<'_>| {
                            let known = rows.iter().map(|row| days_known(row.4));
                            known.fold(0.0, f64::max)
                        };
                        own(a_name)
                            .cmp(&own(b_name))
                            .then(days(a).total_cmp(&days(b)))
                            .then(b_name.cmp(a_name))
                    })
            })
            .collect();
        // What a tool counts from outside is in the shops' own numbers already.
        let has_own = chosen.iter().any(|(source, _)| *source != ANALYTICS);
        let chosen = chosen
            .into_iter()
            .filter(|(source, _)| !has_own || *source != ANALYTICS);
        let mut ascribed = Self {
            rows: Vec::new(),
            sources: BTreeSet::new(),
        };
        for (source, rows) in chosen {
            ascribed.sources.insert(source);
            let rows = rows.into_iter();
            ascribed.rows.extend(
                rows.map(|(network, metric, value, currency, _)| {
                    (network, metric, value, currency)
                }),
            );
        }
        ascribed
    }

    fn names(&self) -> BTreeSet<String> {
        self.sources.iter().map(|it| (*it).to_owned()).collect()
    }

    /// Orders and revenue; none where no export names the network: that is not known, not zero.
    fn of(&self, network: Network, money: &mut Money) -> (Option<f64>, Option<f64>) {
        let mut sum = |metric| {
            let own = self
                .rows
                .iter()
                .filter(|row| (row.0, row.1) == (network, metric));
            let values: Vec<f64> = own
                .map(|row| {
                    if metric == Metric::Revenue {
                        money.saw(row.3);
                    }
                    row.2
                })
                .collect();
            (!values.is_empty()).then(|| values.iter().sum())
        };
        (sum(Metric::Orders), sum(Metric::Revenue))
    }
}

/// How much the values of paid orders of the month differ.
fn spread_of_orders(input: &MeasureInput<'_>) -> (f64, bool) {
    let orders = input.canonical.orders.iter().flat_map(|list| &list.rows);
    let mut values: Vec<f64> = orders
        .filter(|order| Month::of(order.placed.date()) == input.month)
        .filter(|order| order.status == OrderStatus::Paid && order.value > 0.0)
        .map(|order| order.value)
        .collect();
    values.sort_by(f64::total_cmp);
    if values.len() < ORDERS_FOR_SPREAD {
        return (PRESUMED_SPREAD, false);
    }
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let square: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    ((square / (n - 1.0)).sqrt() / mean, true)
}

/// People, fit and engagement of a network with its accounts.
fn people_of(
    network: Network,
    names: &BTreeSet<&str>,
    input: &MeasureInput<'_>,
    found: &Found<'_>,
    totals: &[Total<'_>],
) -> OwnNetwork {
    let mut accounts: Vec<Account> = names
        .iter()
        .filter_map(|name| account_of(name, input, found, totals))
        .collect();
    // The first kind of audience that any account has; others are other people.
    let first = accounts
        .iter()
        .map(|account| account.audience)
        .min_by_key(|audience| AUDIENCES.iter().position(|it| it == audience));
    accounts.retain(|account| Some(account.audience) == first);
    accounts.sort_by(|a, b| {
        let size = |account: &Account| account.people.map_or(-1.0, |people| people.value);
        let known = a.share.is_some().cmp(&b.share.is_some());
        size(b)
            .total_cmp(&size(a))
            .then(known.reverse())
            .then(a.name.cmp(&b.name))
    });
    let largest = accounts.first();
    let people: Vec<Ranged> = accounts.iter().filter_map(|it| it.people).collect();
    // Somebody may follow several accounts: at least the largest one, at most all of them.
    let together = |of: fn(&Ranged) -> Interval| Interval {
        low: people.iter().map(|it| of(it).low).fold(0.0, f64::max),
        high: people.iter().map(|it| of(it).high).sum(),
    };
    let people = largest
        .and_then(|account| account.people)
        .map(|first| Ranged {
            value: first.value,
            likely: together(|it| it.likely),
            hard: together(|it| it.hard),
        });
    let engagement = largest
        .and_then(|account| engagement_of(&account.name, found, totals))
        .or_else(|| {
            let mut all = names.iter();
            all.find_map(|name| engagement_of(name, found, totals))
        });
    OwnNetwork {
        network,
        accounts: names.iter().map(|name| (*name).to_owned()).collect(),
        audience: first,
        share: largest.and_then(|account| account.share),
        basis: largest
            .map(|account| account.basis.clone())
            .unwrap_or_default(),
        people,
        missing: largest
            .map(|account| account.missing.clone())
            .unwrap_or_default(),
        is_open: false,
        fit: largest.and_then(|account| account.fit.clone()),
        engagement,
        effort: None,
        ads: None,
        orders: None,
        revenue: None,
    }
}

/// What the fit has found of an account, by the first kind of audience that has a share.
fn account_of(
    name: &str,
    input: &MeasureInput<'_>,
    found: &Found<'_>,
    totals: &[Total<'_>],
) -> Option<Account> {
    let subject = |audience: Audience| Subject {
        profile: input.profiles.first().map(|profile| profile.name.clone()),
        audience: Some(audience),
        channel: Some(name.to_owned()),
        ..Subject::default()
    };
    let joint = |audience: Audience| {
        let joint = found.one("fit", "joint_share", &subject(audience))?;
        joint.estimate.as_ref().map(|estimate| (joint, estimate))
    };
    let size = |audience: Audience| {
        let people = Subject {
            profile: None,
            ..subject(audience)
        };
        let stated = found.value("audience", "people", &people);
        stated.or_else(|| counted_people(name, audience, totals))
    };
    let audience = AUDIENCES
        .into_iter()
        .find(|audience| joint(*audience).is_some())
        .or_else(|| {
            AUDIENCES
                .into_iter()
                .find(|audience| size(*audience).is_some())
        })?;
    let mut account = Account {
        name: name.to_owned(),
        audience,
        share: None,
        missing: BTreeSet::new(),
        people: None,
        basis: Basis::default(),
        fit: found
            .one("fit", "fit_score", &subject(audience))
            .and_then(|finding| finding.estimate.clone()),
    };
    if let Some((joint, estimate)) = joint(audience) {
        let missing = remark(joint, "not_measured").unwrap_or_default();
        account.missing = missing.split(',').filter_map(Dimension::from_id).collect();
        let share = ranged(estimate, !account.missing.is_empty());
        account.share = Some(share);
        account.basis = estimate.basis.clone();
        account.people = size(audience).map(|people| share.times(people));
    }
    Some(account)
}

/// An estimate with its ranges. Where a part of the profile is not measured, nobody may be in all of it.
fn ranged(estimate: &Estimate, in_part: bool) -> Ranged {
    let value = estimate.value;
    let likely = estimate.likely.unwrap_or(Interval {
        low: value,
        high: value,
    });
    let hard = estimate.hard.unwrap_or(likely);
    Ranged {
        value,
        likely,
        hard: Interval {
            low: if in_part { 0.0 } else { hard.low },
            high: hard.high,
        },
    }
}

/// The people of an audience that no table counts, where the channel's numbers of the month do.
fn counted_people(name: &str, audience: Audience, totals: &[Total<'_>]) -> Option<f64> {
    let metric = match audience {
        Audience::Followers => Metric::Followers,
        Audience::Viewers => Metric::Viewers,
        Audience::Reached => Metric::Reach,
        Audience::Engaged => Metric::EngagedPeople,
        Audience::Visitors
        | Audience::AdReached
        | Audience::Customers
        | Audience::Subscribers
        | Audience::CreatorFollowers => return None,
    };
    let own = totals
        .iter()
        .filter(|total| total.channel == name && total.metric == metric);
    own.max_by(|a, b| days_known(a.finding).total_cmp(&days_known(b.finding)))
        .map(|total| total.value)
}

/// A rate of one export where its denominator allows one, else a count.
fn engagement_of(name: &str, found: &Found<'_>, totals: &[Total<'_>]) -> Option<Engagement> {
    let own = || totals.iter().filter(|total| total.channel == name);
    for (part, whole) in RATES {
        for total in own().filter(|total| total.metric == part) {
            let of = own().find(|it| it.metric == whole && it.source == total.source);
            if let Some(value) = of.and_then(|of| rate(total.value, of.value)) {
                return Some(Engagement::Rate {
                    part,
                    whole,
                    value,
                    of_posts: false,
                });
            }
        }
    }
    let own_totals: Vec<&Total<'_>> = own().collect();
    let reactions = of_reactions(&own_totals);
    reactions.or_else(|| of_posts(name, found)).or_else(|| {
        [Metric::EngagedPeople, Metric::Engagements]
            .into_iter()
            .find_map(|metric| {
                let total = own().find(|total| total.metric == metric)?;
                Some(Engagement::Count {
                    metric,
                    value: total.value,
                })
            })
    })
}

/// Reactions of the month added up, where an export counts no engagements itself.
fn of_reactions(own: &[&Total<'_>]) -> Option<Engagement> {
    for whole in [Metric::Reach, Metric::Impressions, Metric::Views] {
        for of in own.iter().filter(|it| it.metric == whole) {
            let reactions = own
                .iter()
                .filter(|it| it.source == of.source && REACTIONS.contains(&it.metric));
            let reactions: Vec<f64> = reactions.map(|it| it.value).collect();
            if let (false, Some(value)) =
                (reactions.is_empty(), rate(reactions.iter().sum(), of.value))
            {
                return Some(Engagement::Rate {
                    part: Metric::Engagements,
                    whole,
                    value,
                    of_posts: false,
                });
            }
        }
    }
    None
}

/// What people did with the posts of the month, by views or impressions of the same posts.
fn of_posts(name: &str, found: &Found<'_>) -> Option<Engagement> {
    let mut exports: BTreeMap<&str, BTreeMap<Metric, f64>> = BTreeMap::new();
    for finding in found.all("numbers", "of_posts") {
        let subject = &finding.subject;
        if let (Some(channel), Some(source), Some(metric), Some(value)) = (
            subject.channel.as_deref(),
            subject.segment.as_deref(),
            subject.by.as_deref().and_then(Metric::from_id),
            finding.value(),
        ) && channel == name
        {
            exports.entry(source).or_default().insert(metric, value);
        }
    }
    let mut counted = None;
    for posts in exports.values() {
        let reactions: Vec<f64> = REACTIONS
            .iter()
            .filter_map(|metric| posts.get(metric).copied())
            .collect();
        let done = posts.get(&Metric::Engagements).copied();
        let done = done.or_else(|| (!reactions.is_empty()).then(|| reactions.iter().sum()));
        let Some(done) = done else {
            continue;
        };
        for whole in [Metric::Reach, Metric::Impressions, Metric::Views] {
            if let Some(value) = posts.get(&whole).and_then(|of| rate(done, *of)) {
                return Some(Engagement::Rate {
                    part: Metric::Engagements,
                    whole,
                    value,
                    of_posts: true,
                });
            }
        }
        counted = counted.or(Some(Engagement::Count {
            metric: Metric::Engagements,
            value: done,
        }));
    }
    counted
}
