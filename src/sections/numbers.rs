//! What the exports count beside people by age and place: followers, reach, visits, orders, answers.
//!
//! Numbers stand beside each other by channel and source. Nothing is reconciled: where two sources
//! count visits of the shop, both are in the data, and the page shows the one with more days and names
//! the other. People reached on several days are never added up.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{Found, Words};
use super::{LayoutInput, MeasureInput};
use crate::canonical::{Listed, MetricSeries, Order, OrderStatus, Part, PartKind, Point, Reply};
use crate::domain::{
    Audience, Currency, Date, Metric, MetricUnit, Month, Network, Origin, Over, Period,
};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject};
use crate::i18n::Args;
use crate::measures::suppression::rate;
use crate::report::{Align, Block, Section, Table};

const ID: &str = "numbers";

/// The columns that the page shows of networks, in order.
const OF_NETWORKS: [Column; 6] = [
    Column::Of(Metric::Followers),
    Column::Of(Metric::NewFollowers),
    Column::Of(Metric::Impressions),
    Column::Of(Metric::Views),
    Column::Of(Metric::Engagements),
    Column::Of(Metric::LinkClicks),
];

/// The columns that the page shows of the shop, ads and mail, in order.
const OF_BUSINESS: [Column; 9] = [
    Column::Of(Metric::Visitors),
    Column::Of(Metric::Sessions),
    Column::Of(Metric::Impressions),
    Column::Of(Metric::Clicks),
    Column::Of(Metric::Orders),
    Column::Of(Metric::Revenue),
    Column::Claimed,
    Column::Of(Metric::Cost),
    Column::Of(Metric::Subscribers),
];

/// A column of numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    /// A metric; of networks for ads not their revenue.
    Of(Metric),
    /// Revenue that a network for ads says it brought: the shop has the same money in its own.
    Claimed,
}

/// The share of a month from which on a sum passes for that of the month.
const WHOLE: f64 = 0.9;

/// What single reactions make up engagements, where a network does not count these itself.
const REACTIONS: [Metric; 4] = [
    Metric::Likes,
    Metric::Comments,
    Metric::Shares,
    Metric::Saves,
];

/// How many origins of visits and orders the page shows.
const ORIGINS: usize = 10;

/// Finds the month's total of every metric of every channel, by source and by origin, and counts
/// posts, orders, conversations and reviews.
pub(super) fn measure(input: &MeasureInput<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut kinds: BTreeMap<Kind, Vec<&MetricSeries>> = BTreeMap::new();
    let mut networks: BTreeMap<&str, Network> = BTreeMap::new();
    for series in &input.canonical.series {
        // What the user says of costs is no export's number, and is weighed where channels are.
        if matches!(series.part, Part::Named(PartKind::Hour, _)) || series.is_declared() {
            continue;
        }
        networks.insert(&series.channel.name, series.channel.network);
        kinds.entry(kind_of(series)).or_default().push(series);
    }
    let shops: BTreeSet<(&str, &str)> = input
        .canonical
        .orders
        .iter()
        .map(|list| (list.channel.name.as_str(), list.source))
        .collect();
    for (kind, series) in kinds {
        let is_of_orders = shops.contains(&(kind.channel.as_str(), kind.source));
        let found = total(kind, &series, is_of_orders, input.month);
        findings.extend(found.into_iter().flatten());
    }
    for (channel, network) in networks {
        let subject = Subject {
            channel: Some(channel.to_owned()),
            ..Subject::default()
        };
        findings.push(Finding::new(ID, "network", subject, Quantity::Words).text(network.id()));
    }
    measure_posts(input, &mut findings);
    measure_orders(input, &mut findings);
    measure_conversations(input, &mut findings);
    measure_reviews(input, &mut findings);
    findings
}

/// What one total is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Kind {
    measure: &'static str,
    /// The measure of the days that it is of, where these are not the month's.
    days: &'static str,
    channel: String,
    metric: Metric,
    source: &'static str,
    currency: Option<Currency>,
    by: String,
}

fn kind_of(series: &MetricSeries) -> Kind {
    let (measure, days, by) = match &series.part {
        Part::Whole => ("total", "total_days", String::new()),
        Part::From(origin) => ("total_from", "total_from_days", origin_name(origin)),
        Part::Cell(cells) => {
            let labels: Vec<String> = cells
                .iter()
                .map(|(dimension, label)| format!("{dimension} {label}"))
                .collect();
            ("total_of_people", "total_of_people_days", labels.join(", "))
        }
        Part::Named(kind, name) => (
            "total_of_part",
            "total_of_part_days",
            format!("{} {name}", kind.id()),
        ),
    };
    Kind {
        measure,
        days,
        channel: series.channel.name.clone(),
        metric: series.metric,
        source: series.source,
        currency: series.currency,
        by,
    }
}

/// The network of an origin, else its name.
fn origin_name(origin: &Origin) -> String {
    origin
        .network
        .map_or_else(|| origin.label.clone(), |network| network.id().to_owned())
}

/// How much of a month's days and of those that values are of is in both: 1 where these are the same
/// days, less where some of the month are missing and also where values reach into another one.
fn share_of_days(points: &[&Point], month: Month) -> f64 {
    let days: BTreeSet<Date> = points
        .iter()
        .flat_map(|point| {
            let Period { from, to } = point.period;
            from.series(jiff::Span::new().days(1))
                .take_while(move |day| *day <= to)
        })
        .collect();
    let n_inside = days.iter().filter(|day| Month::of(**day) == month).count();
    let n_outside = days.len() - n_inside;
    n_inside as f64 / (f64::from(month.last_day().day()) + n_outside as f64)
}

/// The value of the longest period that is about a month; none where parts have several of the same
/// days, as different people of parts, or of days, may be the same.
fn of_whole_month<'p>(points: &[&'p Point], month: Month) -> Option<&'p Point> {
    const SHORTEST_MONTH: i32 = 28;
    let long = points
        .iter()
        .filter(|point| point.period.days() >= SHORTEST_MONTH);
    let rank = |period: Period| (period.days_in(month), period.to);
    let best = long.clone().max_by_key(|point| rank(point.period))?;
    let mut same = long.filter(|point| point.period == best.period);
    same.next().filter(|_| same.next().is_none()).copied()
}

/// The value of a month: a sum, the last state, or the one value of the whole month. None where there
/// is none, and where days must not be added. Each day is in the series once.
///
/// Where the value is of days beyond the month, a second finding says of which.
fn total(
    kind: Kind,
    series: &[&MetricSeries],
    is_of_orders: bool,
    month: Month,
) -> Option<Vec<Finding>> {
    let mut points: Vec<&Point> = series
        .iter()
        .flat_map(|series| &series.points)
        .filter(|point| point.period.is_of(month))
        .collect();
    // The order of files must not change the last digit of a sum.
    points.sort_by(|a, b| a.period.cmp(&b.period).then(a.value.total_cmp(&b.value)));
    let last = points.iter().copied().max_by_key(|point| point.period.to)?;
    let mut used: Vec<&Point> = points.clone();
    let (value, method) = match kind.metric.over_periods() {
        Over::Sum if is_of_orders => (
            points.iter().map(|point| point.value).sum(),
            "sum_over_orders",
        ),
        Over::Sum => (
            points.iter().map(|point| point.value).sum(),
            "sum_of_periods",
        ),
        Over::Last => {
            used = vec![last];
            (last.value, "last_value")
        }
        Over::Nothing => {
            let only = of_whole_month(&points, month)?;
            points = vec![only];
            used = vec![only];
            (only.value, "value_of_period")
        }
    };
    // A list of orders does not say on which days there was none, nor when it begins and ends.
    let known_share = (!is_of_orders).then(|| share_of_days(&points, month));
    let subject = Subject {
        channel: Some(kind.channel.clone()),
        segment: Some(match kind.currency {
            Some(currency) => format!("{};{};{currency}", kind.metric.id(), kind.source),
            None => format!("{};{}", kind.metric.id(), kind.source),
        }),
        by: (!kind.by.is_empty()).then_some(kind.by),
        ..Subject::default()
    };
    let quantity = match kind.metric.unit() {
        MetricUnit::Money => Quantity::Money,
        MetricUnit::Count | MetricUnit::Hours => Quantity::Count,
    };
    let mut finding =
        Finding::new(ID, kind.measure, subject.clone(), quantity).estimate(Estimate {
            value,
            likely: None,
            hard: None,
            basis: Basis {
                known_share,
                method,
                channels: vec![kind.channel],
                ..Basis::default()
            },
        });
    if let Some(currency) = kind.currency {
        finding = finding.text(currency.to_string());
    }
    let mut found = vec![finding];
    let from = used.iter().map(|point| point.period.from).min();
    let to = used.iter().map(|point| point.period.to).max();
    if let Some((from, to)) = from.zip(to) {
        let period = Period { from, to };
        if !period.is_within(month) {
            let days = Finding::new(ID, kind.days, subject, Quantity::Words);
            found.push(days.text(period.to_string()));
        }
    }
    Some(found)
}

fn counted(value: f64, method: &'static str, channel: &str) -> Estimate {
    Estimate {
        value,
        likely: None,
        hard: None,
        basis: Basis {
            method,
            channels: vec![channel.to_owned()],
            ..Basis::default()
        },
    }
}

fn of_channel(channel: &str, source: &str) -> Subject {
    Subject {
        channel: Some(channel.to_owned()),
        segment: Some(source.to_owned()),
        ..Subject::default()
    }
}

fn measure_posts(input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
    /// How many, and the sums of their metrics.
    type Posts = (f64, BTreeMap<Metric, f64>);
    let mut posts: BTreeMap<(&str, &str), Posts> = BTreeMap::new();
    for list in &input.canonical.posts {
        let of_month = list
            .rows
            .iter()
            .filter(|post| post.published.map(Month::of) == Some(input.month));
        for post in of_month {
            let (n_posts, numbers) = posts.entry((&list.channel.name, list.source)).or_default();
            *n_posts += 1.0;
            for (metric, value) in &post.numbers {
                if metric.over_periods() == Over::Sum {
                    *numbers.entry(*metric).or_default() += value;
                }
            }
        }
    }
    for ((channel, source), (n_posts, numbers)) in posts {
        let subject = of_channel(channel, source);
        findings.push(
            Finding::new(ID, "posts", subject.clone(), Quantity::Count)
                .estimate(counted(n_posts, "count", channel)),
        );
        for (metric, value) in numbers {
            let subject = Subject {
                by: Some(metric.id().to_owned()),
                ..subject.clone()
            };
            findings.push(
                Finding::new(ID, "of_posts", subject, Quantity::Count).estimate(counted(
                    value,
                    "sum_over_posts",
                    channel,
                )),
            );
        }
    }
}

/// Orders of one channel, export and place of sale in one currency.
#[derive(Default)]
struct OrderSums {
    n_paid: f64,
    paid: f64,
    refunded: f64,
    n_pending: f64,
    pending: f64,
}

/// Orders of the month, money paid less what was given back, and what is not paid yet. The value of an
/// order counts in the month in which it was placed, also what was given back later.
fn measure_orders(input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
    type Key = (String, &'static str, String, String);
    let mut all: BTreeMap<Key, OrderSums> = BTreeMap::new();
    let lists: &[Listed<Order>] = &input.canonical.orders;
    for list in lists {
        for order in &list.rows {
            if Month::of(order.placed.date()) != input.month || order.status == OrderStatus::Void {
                continue;
            }
            let sold_on = order.sold_on.as_ref().map_or_else(String::new, origin_name);
            let currency = order
                .currency
                .map(|code| code.to_string())
                .unwrap_or_default();
            let key = (list.channel.name.clone(), list.source, sold_on, currency);
            let sums = all.entry(key).or_default();
            match order.status {
                OrderStatus::Paid => {
                    sums.n_paid += 1.0;
                    sums.paid += order.value;
                    sums.refunded += order.refunded;
                }
                OrderStatus::Pending => {
                    sums.n_pending += 1.0;
                    sums.pending += order.value;
                }
                OrderStatus::Void => {}
            }
        }
    }
    // An export without a column for it says nothing of what was given back, which is not zero.
    let tells_refunds: BTreeSet<(&str, &str)> = input
        .canonical
        .series
        .iter()
        .filter(|series| series.metric == Metric::Refunds)
        .map(|series| (series.channel.name.as_str(), series.source))
        .collect();
    for ((channel, source, sold_on, currency), sums) in all {
        let subject = Subject {
            by: Some(format!("{sold_on};{currency}")),
            ..of_channel(&channel, source)
        };
        let money = |measure, value: f64| {
            Finding::new(ID, measure, subject.clone(), Quantity::Money)
                .estimate(counted(value, "sum_over_orders", &channel))
                .text(currency.clone())
        };
        let count = |measure, value: f64| {
            Finding::new(ID, measure, subject.clone(), Quantity::Count)
                .estimate(counted(value, "count", &channel))
        };
        findings.push(count("orders_paid", sums.n_paid));
        findings.push(money("revenue_of_orders", sums.paid - sums.refunded));
        if sums.refunded > 0.0 || tells_refunds.contains(&(channel.as_str(), source)) {
            findings.push(money("refunds_of_orders", sums.refunded));
        }
        findings.push(count("orders_pending", sums.n_pending));
        findings.push(money("value_pending", sums.pending));
    }
}

fn measure_conversations(input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
    let mut sums: BTreeMap<(&str, &str), (f64, f64, f64)> = BTreeMap::new();
    for list in &input.canonical.conversations {
        for one in &list.rows {
            if Month::of(one.opened.date()) != input.month {
                continue;
            }
            let (n_all, n_told, n_answered) =
                sums.entry((&list.channel.name, list.source)).or_default();
            *n_all += 1.0;
            match one.first_reply {
                Reply::After(_) => {
                    *n_answered += 1.0;
                    *n_told += 1.0;
                }
                Reply::NotYet(_) => *n_told += 1.0,
                Reply::Unstated => {}
            }
        }
    }
    for ((channel, source), (n_all, n_told, n_answered)) in sums {
        let subject = of_channel(channel, source);
        let count = |measure, value: f64| {
            Finding::new(ID, measure, subject.clone(), Quantity::Count)
                .estimate(counted(value, "count", channel))
        };
        findings.push(count("conversations", n_all));
        if n_told > 0.0 {
            findings.push(count("conversations_told", n_told));
            findings.push(count("conversations_answered", n_answered));
        }
        if let Some(share) = rate(n_answered, n_told) {
            findings.push(
                Finding::new(ID, "answered", subject, Quantity::Share).estimate(counted(
                    share,
                    "share_of_conversations",
                    channel,
                )),
            );
        }
    }
}

fn measure_reviews(input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
    let mut sums: BTreeMap<(&str, &str), (f64, f64)> = BTreeMap::new();
    for list in &input.canonical.reviews {
        for review in &list.rows {
            if review.written.map(Month::of) != Some(input.month) {
                continue;
            }
            let (n_reviews, stars) = sums.entry((&list.channel.name, list.source)).or_default();
            *n_reviews += 1.0;
            *stars += review.stars;
        }
    }
    for ((channel, source), (n_reviews, stars)) in sums {
        let subject = of_channel(channel, source);
        findings.push(
            Finding::new(ID, "reviews", subject.clone(), Quantity::Count)
                .estimate(counted(n_reviews, "count", channel)),
        );
        findings.push(
            Finding::new(ID, "mean_stars", subject, Quantity::Index).estimate(counted(
                stars / n_reviews,
                "mean",
                channel,
            )),
        );
    }
}

/// A total of the page.
#[derive(Clone, Copy)]
struct Shown<'a> {
    finding: &'a Finding,
    metric: Metric,
    source: &'a str,
}

impl<'a> Shown<'a> {
    fn of(finding: &'a Finding) -> Option<Self> {
        let mut parts = finding.subject.segment.as_deref()?.split(';');
        Some(Self {
            finding,
            metric: Metric::from_id(parts.next()?)?,
            source: parts.next()?,
        })
    }
}

/// The totals of a channel.
struct Totals<'a> {
    channel: &'a str,
    network: Option<Network>,
    shown: Vec<Shown<'a>>,
    /// Followers as every other page has them, where somebody states them.
    followers: Option<f64>,
}

impl<'a> Totals<'a> {
    /// None yet.
    fn of(channel: &'a str) -> Self {
        Self {
            channel,
            network: None,
            shown: Vec::new(),
            followers: None,
        }
    }

    fn is_business(&self) -> bool {
        self.network.is_some_and(|network| {
            matches!(
                network,
                Network::Shop | Network::GoogleAds | Network::MetaAds | Network::Newsletter
            )
        })
    }

    /// The table in which the channel stands.
    fn caption(&self) -> &'static str {
        match self.network {
            Some(Network::Newsletter) => "numbers-mail",
            _ if self.is_of_ads() => "numbers-ads",
            _ if self.is_business() => "numbers-shops",
            _ => "numbers-networks",
        }
    }

    fn is_of_ads(&self) -> bool {
        matches!(self.network, Some(Network::GoogleAds | Network::MetaAds))
    }

    /// Those of a metric from the source with the most days; several where money is in several
    /// currencies.
    fn best(&self, metric: Metric) -> Vec<Shown<'a>> {
        let all = || self.shown.iter().filter(|shown| shown.metric == metric);
        let best = all().max_by(|a, b| {
            let (a, b) = (a.finding, b.finding);
            let by_days = days_known(a).total_cmp(&days_known(b));
            by_days.then(is_of_orders(a).cmp(&is_of_orders(b)))
        });
        let source = best.map(|best| best.source);
        all()
            .filter(|shown| Some(shown.source) == source)
            .copied()
            .collect()
    }

    /// The sources of a metric.
    fn sources(&self, metric: Metric) -> BTreeSet<&'a str> {
        let own = self.shown.iter().filter(|shown| shown.metric == metric);
        own.map(|shown| shown.source).collect()
    }

    /// Reactions of the one source that has most kinds of them.
    fn reactions(&self) -> Vec<Shown<'a>> {
        let mut sources: BTreeMap<&str, Vec<Shown<'a>>> = BTreeMap::new();
        for shown in &self.shown {
            if REACTIONS.contains(&shown.metric) {
                sources.entry(shown.source).or_default().push(*shown);
            }
        }
        let most = sources.into_values().max_by_key(Vec::len);
        most.unwrap_or_default()
    }

    /// What stands in a column.
    fn values(&self, column: Column) -> Vec<Shown<'a>> {
        match column {
            Column::Of(Metric::Revenue) if self.is_of_ads() => Vec::new(),
            Column::Of(metric) => self.best(metric),
            Column::Claimed if self.is_of_ads() => self.best(Metric::Revenue),
            Column::Claimed => Vec::new(),
        }
    }
}

/// Whether a value is of single orders.
fn is_of_orders(finding: &Finding) -> bool {
    let estimate = finding.estimate.as_ref();
    estimate.is_some_and(|it| it.basis.method == "sum_over_orders")
}

/// How much of the month a value knows, to choose among sources. A list of orders tells neither its
/// first nor its last day; it goes before reports, as it knows what was paid.
fn days_known(finding: &Finding) -> f64 {
    finding
        .estimate
        .as_ref()
        .map_or(0.0, |it| it.basis.known_share.unwrap_or(1.0))
}

/// A sum of too few days of the month to stand for it. A state holds whatever days the export has.
fn is_part(finding: &Finding) -> bool {
    finding.estimate.as_ref().is_some_and(|it| {
        let is_short = it.basis.known_share.is_some_and(|share| share < WHOLE);
        it.basis.method == "sum_of_periods" && is_short
    })
}

/// Findings and words of the page.
#[derive(Clone, Copy)]
struct Page<'a> {
    found: &'a Found<'a>,
    words: Words<'a>,
}

/// The page: networks, the business's own channels, origins, and what was posted, sold and answered.
pub(super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> {
    // Followers that other pages know already make no page of their own.
    if !input.findings.iter().any(|finding| finding.section == ID) {
        return None;
    }
    let found = Found::new(input.findings);
    let words = Words { texts: input.texts };
    let page = Page {
        found: &found,
        words,
    };
    let totals = page.totals();
    let origins = page.origins();
    let (business, networks): (Vec<_>, Vec<_>) =
        totals.iter().partition(|totals| totals.is_business());
    let of = |caption: &str| -> Vec<&Totals<'_>> {
        let business = business.iter().copied();
        business
            .filter(|totals| totals.caption() == caption)
            .collect()
    };
    // One table a kind of channel: all columns in one would not fit on a page, and most were empty.
    let mut tables = vec![page.metrics_table("numbers-networks", &OF_NETWORKS, &networks)];
    for caption in ["numbers-shops", "numbers-ads", "numbers-mail"] {
        tables.push(page.metrics_table(caption, &OF_BUSINESS, &of(caption)));
    }
    // How the numbers are counted is said once, below the first.
    let mut first = tables.iter_mut().flatten();
    if let Some(first) = first.next() {
        let note = words.say("numbers-note");
        first.note = if first.note.is_empty() {
            note
        } else {
            words.sentences(note, first.note.clone())
        };
    }
    tables.push(page.sources_table(&business, &origins));
    tables.extend(page.origins_tables(&origins).into_iter().map(Some));
    tables.push(things_table(&found, words));
    let mut blocks: Vec<Block> = tables.into_iter().flatten().map(Block::Table).collect();
    if blocks.is_empty() {
        // Numbers of parts, hours or single days: they are in the data, and make no total.
        blocks.push(Block::Paragraph(words.say("numbers-no-total")));
    }
    Some(Section {
        id: ID,
        question: words.say("numbers-question"),
        answer: page.answer(&networks, &business, input.month),
        blocks,
    })
}

impl<'a> Page<'a> {
    /// The totals of every channel, and of each the followers that are stated.
    fn totals(self) -> Vec<Totals<'a>> {
        let mut channels: BTreeMap<&str, Totals<'a>> = BTreeMap::new();
        for finding in self.found.all(ID, "total") {
            if let (Some(channel), Some(shown)) =
                (finding.subject.channel.as_deref(), Shown::of(finding))
            {
                let totals = channels.entry(channel);
                let totals = totals.or_insert_with(|| Totals::of(channel));
                totals.shown.push(shown);
            }
        }
        for finding in self.found.all("audience", "people") {
            let is_stated = finding
                .text
                .as_deref()
                .is_some_and(|from| from.starts_with("stated"));
            if let (Some(Audience::Followers), Some(channel), true) = (
                finding.subject.audience,
                finding.subject.channel.as_deref(),
                is_stated,
            ) {
                let totals = channels.entry(channel);
                let totals = totals.or_insert_with(|| Totals::of(channel));
                totals.followers = finding.value();
            }
        }
        for finding in self.found.all(ID, "network") {
            let channel = finding.subject.channel.as_deref();
            if let Some(totals) = channel.and_then(|channel| channels.get_mut(channel)) {
                totals.network = finding.text.as_deref().and_then(Network::from_id);
            }
        }
        channels.into_values().collect()
    }

    /// The days that a total is of, where they reach beyond the month.
    fn days(self, finding: &Finding) -> Option<String> {
        let measure = match finding.measure {
            "total" => "total_days",
            "total_from" => "total_from_days",
            _ => return None,
        };
        let days = self.found.one(ID, measure, &finding.subject)?;
        let (from, to) = days.text.as_deref()?.split_once("..")?;
        let day = |text: &str| -> Option<String> {
            let date: Date = text.parse().ok()?;
            let texts = self.words.texts;
            Some(texts.day_of_year(date.year(), date.month(), date.day()))
        };
        let args = Args::new().text("from", day(from)?).text("to", day(to)?);
        Some(self.words.get("range", &args))
    }

    /// A total in words, with what keeps it from being the month's.
    fn cell(self, finding: &Finding) -> String {
        self.remarked(cell(finding, self.words), &[finding])
    }

    /// A number made of totals, with what keeps it from being the month's.
    fn remarked(self, number: String, findings: &[&Finding]) -> String {
        if let Some(days) = findings.iter().find_map(|finding| self.days(finding)) {
            let args = Args::new().text("number", number).text("days", days);
            return self.words.get("numbers-of-days", &args);
        }
        if findings.iter().any(|finding| is_part(finding)) {
            let args = Args::new().text("number", number);
            return self.words.get("numbers-part", &args);
        }
        number
    }

    fn joined(self, values: &[Shown<'_>]) -> Option<String> {
        let texts: Vec<String> = values
            .iter()
            .map(|shown| self.cell(shown.finding))
            .collect();
        (!texts.is_empty()).then(|| self.words.texts.sum(&texts))
    }

    fn text_of(self, totals: &Totals<'_>, column: Column) -> Option<String> {
        if let (Column::Of(Metric::Followers), Some(followers)) = (column, totals.followers) {
            return Some(self.words.texts.number(followers, 0));
        }
        let text = self.joined(&totals.values(column));
        if text.is_some() || column != Column::Of(Metric::Engagements) {
            return text;
        }
        let reactions = totals.reactions();
        let sum: f64 = reactions
            .iter()
            .filter_map(|shown| shown.finding.value())
            .sum();
        let findings: Vec<&Finding> = reactions.iter().map(|shown| shown.finding).collect();
        let number = self.words.texts.number(sum, 0);
        (!findings.is_empty()).then(|| self.remarked(number, &findings))
    }

    fn metrics_table(
        self,
        caption: &str,
        columns: &[Column],
        channels: &[&Totals<'_>],
    ) -> Option<Table> {
        let words = self.words;
        let texts: Vec<(&str, Vec<Option<String>>)> = channels
            .iter()
            .map(|totals| {
                let texts = columns.iter().map(|column| self.text_of(totals, *column));
                (totals.channel, texts.collect())
            })
            .collect();
        let has_text = |at: usize| {
            let mut rows = texts.iter();
            rows.any(|(_, row)| row.get(at).is_some_and(Option::is_some))
        };
        let shown: Vec<(usize, Column)> = columns
            .iter()
            .copied()
            .enumerate()
            .filter(|(at, _)| has_text(*at))
            .collect();
        let rows: Vec<Vec<String>> = texts
            .iter()
            .filter(|(_, row)| row.iter().any(Option::is_some))
            .map(|(channel, row)| {
                let mut line = vec![words.channel(channel)];
                line.extend(shown.iter().map(|(at, _)| {
                    let text = row.get(*at).cloned().flatten();
                    text.unwrap_or_else(|| words.say("dash"))
                }));
                line
            })
            .collect();
        if rows.is_empty() {
            return None;
        }
        let mut heads = vec![(words.say("column-channel"), Align::Start)];
        heads.extend(shown.iter().map(|(_, column)| {
            let head = match column {
                Column::Of(metric) => head(*metric, words),
                Column::Claimed => words.say("column-claimed"),
            };
            (head, Align::End)
        }));
        let has_claims = shown.iter().any(|(_, column)| *column == Column::Claimed);
        let note = if has_claims {
            words.say("numbers-note-claimed")
        } else {
            String::new()
        };
        Some(Table {
            caption: words.say(caption),
            columns: heads,
            rows,
            note,
        })
    }

    /// What several exports count of one channel, each in its own way.
    fn sources_table(self, channels: &[&Totals<'a>], origins: &AllOrigins<'a>) -> Option<Table> {
        let words = self.words;
        let mut rows = Vec::new();
        for totals in channels {
            for column in OF_BUSINESS {
                let Column::Of(metric) = column else {
                    continue;
                };
                let mut sources: BTreeMap<&str, String> = BTreeMap::new();
                for ((channel, source), table) in origins {
                    let sums = table.together(metric);
                    if *channel == totals.channel && !sums.is_empty() {
                        sources.insert(source, self.sums(&sums));
                    }
                }
                for source in totals.sources(metric) {
                    let all = totals.shown.iter();
                    let own: Vec<Shown<'_>> = all
                        .filter(|shown| shown.metric == metric && shown.source == source)
                        .copied()
                        .collect();
                    sources.insert(source, self.joined(&own).unwrap_or_default());
                }
                if sources.len() < 2 {
                    continue;
                }
                let figures: Vec<String> = sources
                    .into_iter()
                    .map(|(source, number)| {
                        let args = Args::new()
                            .text("number", number)
                            .text("source", words.texts.term("source", source));
                        words.get("numbers-by-source", &args)
                    })
                    .collect();
                rows.push(vec![
                    words.channel(totals.channel),
                    head(metric, words),
                    words.texts.list(&figures),
                ]);
            }
        }
        (!rows.is_empty()).then(|| Table {
            caption: words.say("numbers-several-sources"),
            columns: words.columns(&[
                ("column-channel", Align::Start),
                ("column-what", Align::Start),
                ("column-counted", Align::Start),
            ]),
            rows,
            note: words.say("numbers-several-sources-note"),
        })
    }

    /// Sums of metrics by currency.
    fn sums(self, sums: &BTreeMap<OriginKey<'_>, f64>) -> String {
        let texts: Vec<String> = sums
            .iter()
            .map(|((metric, currency), value)| match metric.unit() {
                MetricUnit::Money => money(*value, *currency, self.words),
                MetricUnit::Count | MetricUnit::Hours => self.words.texts.number(*value, 0),
            })
            .collect();
        self.words.texts.sum(&texts)
    }
}

fn head(metric: Metric, words: Words<'_>) -> String {
    super::words::capital(&words.texts.term("metric", metric.id()))
}

/// The number of a finding, with its currency.
fn cell(finding: &Finding, words: Words<'_>) -> String {
    let value = finding.value().unwrap_or(0.0);
    match finding.quantity {
        Quantity::Money => money(value, finding.text.as_deref(), words),
        Quantity::Share => words.share(value),
        Quantity::Points
        | Quantity::Gap
        | Quantity::Years
        | Quantity::People
        | Quantity::Count
        | Quantity::Index
        | Quantity::Words => words.texts.number(value, 0),
    }
}

fn money(value: f64, currency: Option<&str>, words: Words<'_>) -> String {
    words
        .texts
        .money(value, false, currency.unwrap_or_default())
}

/// What the origins of visits and orders are told by.
const OF_ORIGINS: [Metric; 3] = [Metric::Sessions, Metric::Orders, Metric::Revenue];

/// A metric, and the currency of money.
type OriginKey<'a> = (Metric, Option<&'a str>);

/// One origin, or all of them: values by metric and currency.
type OriginRow<'a> = BTreeMap<OriginKey<'a>, &'a Finding>;

/// By channel and source.
type AllOrigins<'a> = BTreeMap<(&'a str, &'a str), Origins<'a>>;

fn add_to<'a>(row: &mut OriginRow<'a>, metric: Metric, finding: &'a Finding) {
    row.insert((metric, finding.text.as_deref()), finding);
}

/// Where the visits and orders of a channel came from, as one export counts.
#[derive(Default)]
struct Origins<'a> {
    rows: BTreeMap<&'a str, OriginRow<'a>>,
    all: OriginRow<'a>,
}

/// An origin by its name.
type NamedRow<'r, 'a> = (&'a str, &'r OriginRow<'a>);

impl<'a> Origins<'a> {
    /// The origins with most orders first, then those with most visits.
    fn sorted(&self) -> Vec<NamedRow<'_, 'a>> {
        let mut rows: Vec<NamedRow<'_, 'a>> =
            self.rows.iter().map(|(name, row)| (*name, row)).collect();
        let sum = |row: &OriginRow<'_>, metric: Metric| -> f64 {
            row.iter()
                .filter(|((own, _), _)| *own == metric)
                .filter_map(|(_, finding)| finding.value())
                .sum()
        };
        rows.sort_by(|(a_name, a), (b_name, b)| {
            let order = |metric| sum(b, metric).total_cmp(&sum(a, metric));
            order(Metric::Orders)
                .then(order(Metric::Sessions))
                .then(a_name.cmp(b_name))
        });
        rows
    }

    /// What all rows have of a metric, by currency.
    fn together(&self, metric: Metric) -> BTreeMap<OriginKey<'a>, f64> {
        let mut sums: BTreeMap<OriginKey<'_>, f64> = BTreeMap::new();
        for (key, finding) in self.rows.values().flatten() {
            if key.0 == metric {
                *sums.entry(*key).or_default() += finding.value().unwrap_or(0.0);
            }
        }
        sums
    }

    /// What the hidden rows have, and what no row has, by metric and currency.
    fn rest(
        &self,
        shown: &[NamedRow<'_, 'a>],
        hidden: &[NamedRow<'_, 'a>],
    ) -> BTreeMap<OriginKey<'a>, f64> {
        const NOISE: f64 = 0.005;
        let mut rest: BTreeMap<OriginKey<'_>, f64> = BTreeMap::new();
        for (key, finding) in hidden.iter().flat_map(|(_, row)| row.iter()) {
            *rest.entry(*key).or_default() += finding.value().unwrap_or(0.0);
        }
        for (key, all) in &self.all {
            let rows = shown.iter().filter_map(|(_, row)| row.get(key)?.value());
            let beside = all.value().unwrap_or(0.0) - rows.sum::<f64>();
            let hidden = rest.entry(*key).or_default();
            *hidden = hidden.max(beside);
        }
        rest.retain(|_, value| *value > NOISE);
        rest
    }
}

impl<'a> Page<'a> {
    /// Visits, orders and money by where they came from, for each channel and export: two that count
    /// the same visits are never mixed.
    fn origins(self) -> AllOrigins<'a> {
        let mut tables = AllOrigins::new();
        for finding in self.found.all(ID, "total_from") {
            let (Some(shown), Some(channel), Some(origin)) = (
                Shown::of(finding),
                finding.subject.channel.as_deref(),
                finding.subject.by.as_deref(),
            ) else {
                continue;
            };
            if OF_ORIGINS.contains(&shown.metric) {
                let table = tables.entry((channel, shown.source)).or_default();
                add_to(table.rows.entry(origin).or_default(), shown.metric, finding);
            }
        }
        for finding in self.found.all(ID, "total") {
            let table = Shown::of(finding).and_then(|shown| {
                let key = (finding.subject.channel.as_deref()?, shown.source);
                Some((tables.get_mut(&key)?, shown.metric))
            });
            if let Some((table, metric)) = table.filter(|it| OF_ORIGINS.contains(&it.1)) {
                add_to(&mut table.all, metric, finding);
            }
        }
        tables
    }

    fn origins_tables(self, all: &AllOrigins<'a>) -> Vec<Table> {
        let mut tables: Vec<Table> = all
            .iter()
            .map(|((channel, source), origins)| self.origins_table(channel, source, origins))
            .collect();
        if let Some(last) = tables.last_mut() {
            last.note = self.words.say("numbers-origins-note");
        }
        tables
    }

    /// The largest origins, what the others have, and all together.
    fn origins_table(self, channel: &str, source: &str, origins: &Origins<'_>) -> Table {
        let words = self.words;
        let rows = origins.sorted();
        let columns: Vec<Metric> = OF_ORIGINS
            .into_iter()
            .filter(|metric| {
                let mut keys = rows.iter().flat_map(|(_, row)| row.keys());
                keys.any(|(own, _)| own == metric)
            })
            .collect();
        let (shown, hidden) = rows.split_at(rows.len().min(ORIGINS));
        let mut lines: Vec<Vec<String>> = shown
            .iter()
            .map(|(origin, row)| self.origin_line(words.origin(origin), row, &columns))
            .collect();
        let line = |id: &str, text_of: &dyn Fn(Metric) -> Option<String>| {
            let texts: Vec<Option<String>> = columns.iter().map(|it| text_of(*it)).collect();
            texts.iter().any(Option::is_some).then(|| {
                let mut line = vec![words.say(id)];
                line.extend(
                    texts
                        .into_iter()
                        .map(|it| it.unwrap_or_else(|| words.say("dash"))),
                );
                line
            })
        };
        let rest = origins.rest(shown, hidden);
        lines.extend(line("numbers-origins-rest", &|metric| {
            let own: BTreeMap<_, _> = rest
                .iter()
                .filter(|((own, _), _)| *own == metric)
                .map(|(key, value)| (*key, *value))
                .collect();
            (!own.is_empty()).then(|| self.sums(&own))
        }));
        lines.extend(line("numbers-origins-all", &|metric| {
            let stated = self.texts_of(&origins.all, metric);
            stated.or_else(|| {
                let sums = origins.together(metric);
                (!sums.is_empty()).then(|| self.sums(&sums))
            })
        }));
        let mut heads = vec![(words.say("column-origin"), Align::Start)];
        heads.extend(
            columns
                .iter()
                .map(|metric| (head(*metric, words), Align::End)),
        );
        let caption = Args::new()
            .text("source", words.texts.term("source", source))
            .text("channel", words.channel(channel));
        Table {
            caption: words.get("numbers-origins", &caption),
            columns: heads,
            rows: lines,
            note: String::new(),
        }
    }

    fn origin_line(self, name: String, row: &OriginRow<'_>, columns: &[Metric]) -> Vec<String> {
        let mut line = vec![name];
        line.extend(columns.iter().map(|metric| {
            let text = self.texts_of(row, *metric);
            text.unwrap_or_else(|| self.words.say("dash"))
        }));
        line
    }

    fn texts_of(self, row: &OriginRow<'_>, metric: Metric) -> Option<String> {
        let own = row.iter().filter(|((own, _), _)| *own == metric);
        let texts: Vec<String> = own.map(|(_, finding)| self.cell(finding)).collect();
        (!texts.is_empty()).then(|| self.words.texts.sum(&texts))
    }

    /// The most important figures of the month in a sentence: what was sold, visits, new followers,
    /// views; where there is none of these, what the exports list.
    fn answer(self, networks: &[&Totals<'_>], business: &[&Totals<'_>], month: Month) -> String {
        const FIGURES: usize = 3;
        let words = self.words;
        let shops: Vec<&Totals<'_>> = business
            .iter()
            .copied()
            .filter(|totals| !totals.is_of_ads())
            .collect();
        let mut figures: Vec<String> = [
            self.sold(&shops),
            self.figure("numbers-figure-visits", &shops, Metric::Sessions),
            self.figure(
                "numbers-figure-new-followers",
                networks,
                Metric::NewFollowers,
            ),
            self.figure("numbers-figure-views", networks, Metric::Views),
            self.figure("numbers-figure-impressions", networks, Metric::Impressions),
        ]
        .into_iter()
        .flatten()
        .take(FIGURES)
        .collect();
        if figures.is_empty() {
            figures = self.listed();
        }
        let month = words.texts.month(month.year(), month.number());
        let args = Args::new().text("month", month);
        if figures.is_empty() {
            return words.get("numbers-answer-none", &args);
        }
        let args = args.text("figures", words.texts.list(&figures));
        words.get("numbers-answer", &args)
    }

    /// The values of a metric over channels, as far as they are of the month and of nothing else; and
    /// whether one of them is of a part of it.
    fn of_month<'s>(self, channels: &[&Totals<'s>], metric: Metric) -> Vec<&'s Finding> {
        let all = channels.iter().flat_map(|totals| totals.best(metric));
        all.map(|shown| shown.finding)
            .filter(|finding| self.days(finding).is_none())
            .collect()
    }

    /// `8,720 visits`: of all channels together.
    fn figure(self, id: &str, channels: &[&Totals<'_>], metric: Metric) -> Option<String> {
        let findings = self.of_month(channels, metric);
        let sum: f64 = findings.iter().filter_map(|finding| finding.value()).sum();
        if sum <= 0.0 {
            return None;
        }
        let args = Args::new()
            .text("number", self.words.texts.number(sum, 0))
            .number("count", sum);
        Some(self.remarked(self.words.get(id, &args), &findings))
    }

    /// `110 orders bringing 10,235.90 EUR`.
    fn sold(self, shops: &[&Totals<'_>]) -> Option<String> {
        let orders = self.figure("numbers-figure-orders", shops, Metric::Orders);
        let findings = self.of_month(shops, Metric::Revenue);
        let mut sums: BTreeMap<Option<&str>, f64> = BTreeMap::new();
        for finding in &findings {
            let currency = finding.text.as_deref();
            *sums.entry(currency).or_default() += finding.value().unwrap_or(0.0);
        }
        let sums: Vec<String> = sums
            .into_iter()
            .map(|(currency, sum)| money(sum, currency, self.words))
            .collect();
        if sums.is_empty() {
            return orders;
        }
        let revenue = self.remarked(self.words.texts.sum(&sums), &findings);
        let args = Args::new().text("revenue", revenue);
        Some(match orders {
            Some(orders) => {
                let args = args.text("orders", orders);
                self.words.get("numbers-figure-sold", &args)
            }
            None => self.words.get("numbers-figure-revenue", &args),
        })
    }

    /// `9 posts and 106 reviews`.
    fn listed(self) -> Vec<String> {
        let all = [
            ("posts", "numbers-figure-posts"),
            ("conversations", "numbers-figure-conversations"),
            ("reviews", "numbers-figure-reviews"),
        ];
        all.into_iter()
            .filter_map(|(measure, id)| {
                let found = self.found.all(ID, measure);
                let sum: f64 = found.filter_map(Finding::value).sum();
                let args = Args::new()
                    .text("number", self.words.texts.number(sum, 0))
                    .number("count", sum);
                (sum > 0.0).then(|| self.words.get(id, &args))
            })
            .collect()
    }
}

/// What posts brought: views, and reactions of all kinds.
fn posts_detail(finding: &Finding, found: &Found<'_>, words: Words<'_>) -> String {
    let sum = |metrics: &[Metric]| -> Option<f64> {
        let values: Vec<f64> = metrics
            .iter()
            .filter_map(|metric| {
                let subject = Subject {
                    by: Some(metric.id().to_owned()),
                    ..finding.subject.clone()
                };
                found.value(ID, "of_posts", &subject)
            })
            .collect();
        (!values.is_empty()).then(|| values.iter().sum())
    };
    match (sum(&[Metric::Views]), sum(&REACTIONS)) {
        (views, Some(reactions)) => {
            let args = Args::new().text("reactions", words.texts.number(reactions, 0));
            match views {
                Some(views) => {
                    let args = args.text("views", words.texts.number(views, 0));
                    words.get("numbers-posts-detail", &args)
                }
                None => words.get("numbers-posts-reactions", &args),
            }
        }
        (_, None) => words.say("dash"),
    }
}

/// Which part was answered; where too few are known for a rate, how many.
fn conversations_detail(finding: &Finding, found: &Found<'_>, words: Words<'_>) -> String {
    let value = |measure| found.value(ID, measure, &finding.subject);
    if let Some(share) = value("answered") {
        let args = Args::new().text("share", words.share(share));
        return words.get("numbers-answered", &args);
    }
    let numbers = (value("conversations_answered"), value("conversations_told"));
    let (Some(answered), Some(told)) = numbers else {
        return words.say("dash");
    };
    let args = Args::new()
        .text("answered", words.texts.number(answered, 0))
        .text("told", words.texts.number(told, 0));
    words.get("numbers-answered-few", &args)
}

/// What orders brought, less what was given back, and where they were sold.
fn orders_detail(finding: &Finding, found: &Found<'_>, words: Words<'_>) -> String {
    let revenue = found.one(ID, "revenue_of_orders", &finding.subject);
    let refunds = found.one(ID, "refunds_of_orders", &finding.subject);
    let by = finding.subject.by.as_deref().unwrap_or_default();
    let (sold_on, _) = by.rsplit_once(';').unwrap_or_default();
    let args = Args::new()
        .text(
            "revenue",
            revenue.map_or_else(String::new, |it| cell(it, words)),
        )
        .text(
            "refunds",
            refunds.map_or_else(String::new, |it| cell(it, words)),
        );
    let is_refunded = refunds.and_then(Finding::value).unwrap_or(0.0) > 0.0;
    let money = words.get(
        if is_refunded {
            "numbers-orders-refunded"
        } else {
            "numbers-orders-detail"
        },
        &args,
    );
    if sold_on.is_empty() {
        return money;
    }
    let args = Args::new()
        .text("what", money)
        .text("origin", words.origin(sold_on));
    words.get("numbers-orders-sold-on", &args)
}

/// Posts, orders, conversations and reviews of the month, a line a list.
fn things_table(found: &Found<'_>, words: Words<'_>) -> Option<Table> {
    let mut rows = Vec::new();
    let line = |what: &str, finding: &Finding, detail: String| {
        let subject = &finding.subject;
        vec![
            words.say(what),
            subject
                .channel
                .as_deref()
                .map_or_else(String::new, |channel| words.channel(channel)),
            subject
                .segment
                .as_deref()
                .map_or_else(String::new, |source| words.texts.term("source", source)),
            cell(finding, words),
            detail,
        ]
    };
    for finding in found.all(ID, "posts") {
        let detail = posts_detail(finding, found, words);
        rows.push(line("numbers-posts", finding, detail));
    }
    for finding in found.all(ID, "orders_paid") {
        if finding.value().unwrap_or(0.0) > 0.0 {
            let detail = orders_detail(finding, found, words);
            rows.push(line("numbers-orders", finding, detail));
        }
        let pending = found.one(ID, "orders_pending", &finding.subject);
        if let Some(pending) = pending.filter(|it| it.value().unwrap_or(0.0) > 0.0) {
            let value = found.one(ID, "value_pending", &finding.subject);
            let detail = value.map_or_else(String::new, |value| cell(value, words));
            rows.push(line("numbers-pending", pending, detail));
        }
    }
    for finding in found.all(ID, "conversations") {
        let detail = conversations_detail(finding, found, words);
        rows.push(line("numbers-conversations", finding, detail));
    }
    for finding in found.all(ID, "reviews") {
        let stars = found.value(ID, "mean_stars", &finding.subject);
        let detail = stars.map_or_else(
            || words.say("dash"),
            |stars| {
                let stars = words.texts.number(stars, 1);
                words.get("numbers-stars", &Args::new().text("stars", stars))
            },
        );
        rows.push(line("numbers-reviews", finding, detail));
    }
    if rows.is_empty() {
        return None;
    }
    Some(Table {
        caption: words.say("numbers-things"),
        columns: words.columns(&[
            ("column-what", Align::Start),
            ("column-channel", Align::Start),
            ("column-source", Align::Start),
            ("column-number", Align::End),
            ("column-detail", Align::Start),
        ]),
        rows,
        note: words.say("numbers-things-note"),
    })
}
