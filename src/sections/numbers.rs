//! What the exports count beside people by age and place: followers, reach, visits, orders, answers.
//!
//! Numbers stand beside each other by channel and source. Nothing is reconciled: where two sources
//! count visits of the shop, both are in the data, and the page shows the one with more days. People
//! reached on several days are never added up.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{Found, Words};
use super::{LayoutInput, MeasureInput};
use crate::canonical::{Listed, MetricSeries, Order, OrderStatus, Part, PartKind, Point, Reply};
use crate::diag::Place;
use crate::domain::{Currency, Date, Metric, MetricUnit, Month, Network, Origin, Over};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject};
use crate::i18n::Args;
use crate::report::{Align, Block, Section, Table};

const ID: &str = "numbers";

/// The metrics that the page shows of networks, in order.
const OF_NETWORKS: [Metric; 6] = [
    Metric::Followers,
    Metric::NewFollowers,
    Metric::Impressions,
    Metric::Views,
    Metric::Engagements,
    Metric::LinkClicks,
];

/// The metrics that the page shows of the shop, ads and mail, in order.
const OF_BUSINESS: [Metric; 8] = [
    Metric::Visitors,
    Metric::Sessions,
    Metric::Impressions,
    Metric::Clicks,
    Metric::Orders,
    Metric::Revenue,
    Metric::Cost,
    Metric::Subscribers,
];

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
        if let Part::Named(PartKind::Hour, _) = series.part {
            continue;
        }
        networks.insert(&series.channel.name, series.channel.network);
        kinds.entry(kind_of(series)).or_default().push(series);
    }
    for (kind, series) in kinds {
        findings.extend(total(kind, &series, input.month));
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

fn known(finding: &Finding) -> Option<f64> {
    finding.estimate.as_ref()?.basis.known_share
}

/// What one total is of: measure, channel, metric, source, currency, and the part.
type Kind = (
    &'static str,
    String,
    Metric,
    &'static str,
    Option<Currency>,
    String,
);

fn kind_of(series: &MetricSeries) -> Kind {
    let (measure, by) = match &series.part {
        Part::Whole => ("total", String::new()),
        Part::From(origin) => ("total_from", origin_name(origin)),
        Part::Cell(cells) => {
            let labels: Vec<String> = cells
                .iter()
                .map(|(dimension, label)| format!("{dimension} {label}"))
                .collect();
            ("total_of_people", labels.join(", "))
        }
        Part::Named(kind, name) => ("total_of_part", format!("{} {name}", kind.id())),
    };
    (
        measure,
        series.channel.name.clone(),
        series.metric,
        series.source,
        series.currency,
        by,
    )
}

/// The network of an origin, else its name.
fn origin_name(origin: &Origin) -> String {
    origin
        .network
        .map_or_else(|| origin.label.clone(), |network| network.id().to_owned())
}

/// The days of the month that a value covers.
fn days_of(point: &Point, month: Month) -> impl Iterator<Item = Date> {
    let from = point.period.from.max(month.first_day());
    let to = point.period.to.min(month.last_day());
    from.series(jiff::Span::new().days(1))
        .take_while(move |day| *day <= to)
}

/// The value of a month: a sum, the last state, or the one value of the whole month. None where there
/// is none, and where days must not be added.
///
/// Of one block all series are taken: its parts are different ones, such as two sources of one network.
/// Of several blocks the one with most days is taken first, and of each further one the days that are
/// not taken yet: two tables may hold the same visits under other names.
fn total(kind: Kind, series: &[&MetricSeries], month: Month) -> Option<Finding> {
    let (measure, channel, metric, source, currency, by) = kind;
    let mut blocks: BTreeMap<&Place, Vec<&Point>> = BTreeMap::new();
    for series in series {
        let inside = series
            .points
            .iter()
            .filter(|point| point.period.is_of(month));
        blocks.entry(&series.place).or_default().extend(inside);
    }
    let mut blocks: Vec<Vec<&Point>> = blocks.into_values().collect();
    blocks.sort_by_key(|points| {
        let days: BTreeSet<Date> = points.iter().flat_map(|it| days_of(it, month)).collect();
        std::cmp::Reverse(days.len())
    });
    let mut taken: Vec<&Point> = Vec::new();
    let mut days: BTreeSet<Date> = BTreeSet::new();
    for mut points in blocks {
        points.retain(|point| days_of(point, month).all(|day| !days.contains(&day)));
        days.extend(points.iter().flat_map(|point| days_of(point, month)));
        taken.extend(points);
    }
    let last = taken.iter().max_by_key(|point| point.period.to)?;
    let (value, method) = match metric.over_periods() {
        Over::Sum => (
            taken.iter().map(|point| point.value).sum(),
            "sum_of_periods",
        ),
        Over::Last => (last.value, "last_value"),
        Over::Nothing => {
            // Different people of parts, or of days, may be the same.
            let mut whole = taken.iter().filter(|point| point.period.days() > 27);
            let only = whole.next().filter(|_| whole.next().is_none())?;
            (only.value, "value_of_period")
        }
    };
    let share = days.len() as f64 / f64::from(month.last_day().day());
    let subject = Subject {
        channel: Some(channel.clone()),
        segment: Some(match currency {
            Some(currency) => format!("{};{source};{currency}", metric.id()),
            None => format!("{};{source}", metric.id()),
        }),
        by: (!by.is_empty()).then_some(by),
        ..Subject::default()
    };
    let quantity = match metric.unit() {
        MetricUnit::Money => Quantity::Money,
        MetricUnit::Count | MetricUnit::Hours => Quantity::Count,
    };
    let mut finding = Finding::new(ID, measure, subject, quantity).estimate(Estimate {
        value,
        likely: None,
        hard: None,
        basis: Basis {
            known_share: Some(share.min(1.0)),
            method,
            channels: vec![channel],
            ..Basis::default()
        },
    });
    if let Some(currency) = currency {
        finding = finding.text(currency.to_string());
    }
    Some(finding)
}

fn counted(value: f64, method: &'static str) -> Estimate {
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
                .estimate(counted(n_posts, "count")),
        );
        for (metric, value) in numbers {
            let subject = Subject {
                by: Some(metric.id().to_owned()),
                ..subject.clone()
            };
            findings.push(
                Finding::new(ID, "of_posts", subject, Quantity::Count)
                    .estimate(counted(value, "sum_over_posts")),
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
    for ((channel, source, sold_on, currency), sums) in all {
        let subject = Subject {
            by: Some(format!("{sold_on};{currency}")),
            ..of_channel(&channel, source)
        };
        let money = |measure, value: f64| {
            Finding::new(ID, measure, subject.clone(), Quantity::Money)
                .estimate(counted(value, "sum_over_orders"))
                .text(currency.clone())
        };
        let count = |measure, value: f64| {
            Finding::new(ID, measure, subject.clone(), Quantity::Count)
                .estimate(counted(value, "count"))
        };
        findings.push(count("orders_paid", sums.n_paid));
        findings.push(money("revenue_of_orders", sums.paid - sums.refunded));
        findings.push(money("refunds_of_orders", sums.refunded));
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
        findings.push(
            Finding::new(ID, "conversations", subject.clone(), Quantity::Count)
                .estimate(counted(n_all, "count")),
        );
        if n_told > 0.0 {
            findings.push(
                Finding::new(ID, "answered", subject, Quantity::Share)
                    .estimate(counted(n_answered / n_told, "share_of_conversations")),
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
                .estimate(counted(n_reviews, "count")),
        );
        findings.push(
            Finding::new(ID, "mean_stars", subject, Quantity::Index)
                .estimate(counted(stars / n_reviews, "mean")),
        );
    }
}

/// A value of the page.
struct Shown<'a> {
    finding: &'a Finding,
    metric: Metric,
}

fn metric_of(finding: &Finding) -> Option<(Metric, &str)> {
    let (metric, source) = finding.subject.segment.as_deref()?.split_once(';')?;
    let source = source.split(';').next().unwrap_or(source);
    Some((Metric::from_id(metric)?, source))
}

/// The page: networks, the business's own channels, origins, and what was posted, sold and answered.
pub(super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> {
    let found = Found::new(input.findings);
    let words = Words { texts: input.texts };
    let mut totals: BTreeMap<&str, Vec<Shown<'_>>> = BTreeMap::new();
    for finding in found.all(ID, "total") {
        if let (Some(channel), Some((metric, _))) =
            (finding.subject.channel.as_deref(), metric_of(finding))
        {
            totals
                .entry(channel)
                .or_default()
                .push(Shown { finding, metric });
        }
    }
    let is_business = |channel: &str| {
        let subject = Subject {
            channel: Some(channel.to_owned()),
            ..Subject::default()
        };
        let network = found
            .one(ID, "network", &subject)
            .and_then(|finding| Network::from_id(finding.text.as_deref()?));
        network.is_some_and(|network| {
            matches!(
                network,
                Network::Shop | Network::GoogleAds | Network::MetaAds | Network::Newsletter
            )
        })
    };
    let (business, networks): (Vec<_>, Vec<_>) = totals
        .iter()
        .map(|(channel, shown)| (*channel, shown.as_slice()))
        .partition(|(channel, _)| is_business(channel));
    let tables = [
        metrics_table("numbers-networks", &OF_NETWORKS, &networks, words),
        metrics_table("numbers-business", &OF_BUSINESS, &business, words),
        origins_table(&found, words),
        things_table(&found, words),
    ];
    let mut blocks: Vec<Block> = tables.into_iter().flatten().map(Block::Table).collect();
    if blocks.is_empty() {
        found.all(ID, "network").next()?;
        // Numbers of parts, hours or single days: they are in the data, and make no total.
        blocks.push(Block::Paragraph(words.say("numbers-no-total")));
    }
    let args = Args::new().number("channels", totals.len() as f64).text(
        "month",
        words.texts.month(input.month.year(), input.month.number()),
    );
    Some(Section {
        id: ID,
        question: words.say("numbers-question"),
        answer: words.get("numbers-answer", &args),
        blocks,
    })
}

/// The best value of a metric among those of several sources: of the most days.
fn best<'a>(shown: &'a [Shown<'a>], metric: Metric) -> Option<&'a Finding> {
    shown
        .iter()
        .filter(|shown| shown.metric == metric)
        .map(|shown| shown.finding)
        .max_by(|a, b| known(a).unwrap_or(0.0).total_cmp(&known(b).unwrap_or(0.0)))
}

fn cell(finding: &Finding, words: Words<'_>) -> String {
    let value = finding.value().unwrap_or(0.0);
    let number = match finding.quantity {
        Quantity::Money => {
            let number = words.texts.number(value, 2);
            match &finding.text {
                Some(currency) if !currency.is_empty() => format!("{number} {currency}"),
                _ => number,
            }
        }
        Quantity::Share => words.share(value),
        Quantity::Points
        | Quantity::Gap
        | Quantity::Years
        | Quantity::People
        | Quantity::Count
        | Quantity::Index
        | Quantity::Words => words.texts.number(value, 0),
    };
    // A state holds whatever days the export has; a sum of some days is less than the month's.
    let method = finding.estimate.as_ref().map(|it| it.basis.method);
    // A day without an order is no day that the export lacks.
    let is_sold = metric_of(finding).is_some_and(|(metric, _)| {
        matches!(
            metric,
            Metric::Orders
                | Metric::Revenue
                | Metric::Refunds
                | Metric::NewCustomers
                | Metric::ReturningCustomers
        )
    });
    let is_part =
        method == Some("sum_of_periods") && !is_sold && known(finding).is_some_and(|it| it < 0.9);
    if is_part {
        words.get("numbers-part", &Args::new().text("number", number))
    } else {
        number
    }
}

fn metrics_table(
    caption: &str,
    metrics: &[Metric],
    channels: &[(&str, &[Shown<'_>])],
    words: Words<'_>,
) -> Option<Table> {
    let value_of = |shown: &[Shown<'_>], metric: Metric| -> Option<String> {
        if let Some(finding) = best(shown, metric) {
            let source = metric_of(finding).map(|(_, source)| source);
            let currencies: Vec<String> = shown
                .iter()
                .filter(|shown| {
                    shown.metric == metric
                        && metric_of(shown.finding).map(|(_, source)| source) == source
                })
                .map(|shown| cell(shown.finding, words))
                .collect();
            return Some(currencies.join(" + "));
        }
        if metric != Metric::Engagements {
            return None;
        }
        let parts: Vec<&Finding> = REACTIONS
            .iter()
            .filter_map(|metric| best(shown, *metric))
            .collect();
        let sum: f64 = parts.iter().filter_map(|finding| finding.value()).sum();
        (!parts.is_empty()).then(|| words.texts.number(sum, 0))
    };
    let columns: Vec<Metric> = metrics
        .iter()
        .copied()
        .filter(|metric| {
            channels
                .iter()
                .any(|(_, shown)| value_of(shown, *metric).is_some())
        })
        .collect();
    let rows: Vec<Vec<String>> = channels
        .iter()
        .map(|(channel, shown)| {
            let mut row = vec![words.channel(channel)];
            row.extend(
                columns
                    .iter()
                    .map(|metric| value_of(shown, *metric).unwrap_or_else(|| words.say("dash"))),
            );
            row
        })
        .filter(|row| row.iter().skip(1).any(|cell| *cell != words.say("dash")))
        .collect();
    if rows.is_empty() {
        return None;
    }
    let mut heads = vec![(words.say("column-channel"), Align::Start)];
    heads.extend(columns.iter().map(|metric| {
        let name = words.texts.term("metric", metric.id());
        (super::words::capital(&name), Align::End)
    }));
    Some(Table {
        caption: words.say(caption),
        columns: heads,
        rows,
        note: words.say("numbers-note"),
    })
}

/// Visits, orders and money by where they came from: networks first as the rows are sorted by orders.
fn origins_table(found: &Found<'_>, words: Words<'_>) -> Option<Table> {
    const SHOWN: [Metric; 3] = [Metric::Sessions, Metric::Orders, Metric::Revenue];
    type Row<'a> = BTreeMap<Metric, &'a Finding>;
    let mut sources: BTreeMap<&str, BTreeMap<&str, Row<'_>>> = BTreeMap::new();
    for finding in found.all(ID, "total_from") {
        let (Some((metric, source)), Some(origin)) =
            (metric_of(finding), finding.subject.by.as_deref())
        else {
            continue;
        };
        if SHOWN.contains(&metric) {
            sources
                .entry(source)
                .or_default()
                .entry(origin)
                .or_default()
                .insert(metric, finding);
        }
    }
    // One source only: two that count the same visits must not be mixed in a table.
    let (source, origins) = sources.into_iter().max_by_key(|(_, origins)| {
        let has_orders = origins
            .values()
            .any(|row| row.contains_key(&Metric::Orders));
        (has_orders, origins.len())
    })?;
    let mut rows: Vec<(&str, Row<'_>)> = origins.into_iter().collect();
    let value = |row: &Row<'_>, metric| row.get(&metric).and_then(|finding| finding.value());
    rows.sort_by(|(a_name, a), (b_name, b)| {
        let key = |row: &Row<'_>| {
            [Metric::Orders, Metric::Sessions].map(|metric| value(row, metric).unwrap_or(0.0))
        };
        let ([a_orders, a_visits], [b_orders, b_visits]) = (key(a), key(b));
        b_orders
            .total_cmp(&a_orders)
            .then(b_visits.total_cmp(&a_visits))
            .then(a_name.cmp(b_name))
    });
    let lines = rows
        .iter()
        .take(ORIGINS)
        .map(|(origin, row)| {
            let mut line = vec![words.channel(origin)];
            line.extend(SHOWN.map(|metric| {
                row.get(&metric)
                    .map_or_else(|| words.say("dash"), |finding| cell(finding, words))
            }));
            line
        })
        .collect();
    let mut heads = vec![(words.say("column-origin"), Align::Start)];
    heads.extend(SHOWN.map(|metric| {
        let name = words.texts.term("metric", metric.id());
        (super::words::capital(&name), Align::End)
    }));
    let caption = Args::new().text("source", words.texts.term("source", source));
    Some(Table {
        caption: words.get("numbers-origins", &caption),
        columns: heads,
        rows: lines,
        note: words.say("numbers-origins-note"),
    })
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
        .text("origin", words.channel(sold_on));
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
        let answered = found.value(ID, "answered", &finding.subject);
        let detail = answered.map_or_else(
            || words.say("dash"),
            |share| {
                words.get(
                    "numbers-answered",
                    &Args::new().text("share", words.share(share)),
                )
            },
        );
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
