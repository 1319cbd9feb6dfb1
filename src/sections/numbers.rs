//! What the exports count beside people by age and place: followers, reach, visits, orders, answers.
//!
//! Numbers stand beside each other by channel and source. Nothing is reconciled: where two sources
//! count visits of the shop, both are in the data, and the page shows the one with more days. People
//! reached on several days are never added up.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{Found, Words};
use super::{LayoutInput, MeasureInput};
use crate::canonical::{Listed, MetricSeries, Order, OrderStatus, Part, Point, Reply};
use crate::domain::{Date, Metric, MetricUnit, Month, Network, Origin, Over};
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
    for series in &input.canonical.series {
        if let Part::Named(crate::canonical::PartKind::Hour, _) = series.part {
            continue;
        }
        findings.extend(total(series, input.month));
    }
    measure_posts(input, &mut findings);
    measure_orders(input, &mut findings);
    measure_conversations(input, &mut findings);
    measure_reviews(input, &mut findings);
    // Where one source counts a part in several blocks, the one with the most days stands first.
    findings.sort_by(|a, b| {
        let days = |finding: &Finding| known(finding).unwrap_or(0.0);
        (a.measure, &a.subject)
            .cmp(&(b.measure, &b.subject))
            .then(days(b).total_cmp(&days(a)))
            .then(
                b.value()
                    .unwrap_or(0.0)
                    .total_cmp(&a.value().unwrap_or(0.0)),
            )
    });
    findings.dedup_by(|a, b| (a.measure, &a.subject) == (b.measure, &b.subject));
    findings
}

fn known(finding: &Finding) -> Option<f64> {
    finding.estimate.as_ref()?.basis.known_share
}

/// Days of the month that a period covers, as a fraction of the month.
fn covered(points: &[&Point], month: Month) -> f64 {
    let mut days: BTreeSet<Date> = BTreeSet::new();
    for point in points {
        let from = point.period.from.max(month.first_day());
        let to = point.period.to.min(month.last_day());
        let mut day = from;
        while day <= to {
            days.insert(day);
            let Ok(next) = day.tomorrow() else { break };
            day = next;
        }
    }
    days.len() as f64 / f64::from(month.last_day().day())
}

/// The value of a series in a month: a sum, the last state, or the one value of the whole month. None
/// where there is none, and where days must not be added.
fn total(series: &MetricSeries, month: Month) -> Option<Finding> {
    let inside: Vec<&Point> = series
        .points
        .iter()
        .filter(|point| {
            // A period that reaches out of the month by some days still stands for it.
            month.first_day() <= point.period.to
                && point.period.to <= month.last_day().saturating_add(jiff::Span::new().days(3))
                && (point.period.from >= month.first_day() || Month::of(point.period.to) == month)
        })
        .collect();
    let last = inside.iter().max_by_key(|point| point.period.to)?;
    let share = covered(&inside, month);
    let (value, method) = match series.metric.over_periods() {
        Over::Sum => (
            inside.iter().map(|point| point.value).sum(),
            "sum_of_periods",
        ),
        Over::Last => (last.value, "last_value"),
        Over::Nothing => {
            let whole = inside.iter().find(|point| covered(&[point], month) > 0.9)?;
            (whole.value, "value_of_period")
        }
    };
    let (measure, by) = match &series.part {
        Part::Whole => ("total", String::new()),
        Part::From(origin) => (
            "total_from",
            origin
                .network
                .map_or_else(|| origin.label.clone(), |network| network.id().to_owned()),
        ),
        Part::Cell(cells) => {
            let labels: Vec<String> = cells
                .iter()
                .map(|(dimension, label)| format!("{dimension} {label}"))
                .collect();
            ("total_of_people", labels.join(", "))
        }
        Part::Named(kind, name) => ("total_of_part", format!("{} {name}", kind.id())),
    };
    let subject = Subject {
        channel: Some(series.channel.name.clone()),
        segment: Some(match series.currency {
            Some(currency) => format!("{};{};{currency}", series.metric.id(), series.source),
            None => format!("{};{}", series.metric.id(), series.source),
        }),
        by: (!by.is_empty()).then_some(by),
        ..Subject::default()
    };
    let quantity = match series.metric.unit() {
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
            channels: vec![series.channel.name.clone()],
            ..Basis::default()
        },
    });
    if let Some(currency) = series.currency {
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

/// Orders, money paid less what was given back, and how many customers came back within the file.
fn measure_orders(input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
    type Key = (String, &'static str, String, String);
    let mut sums: BTreeMap<Key, (f64, f64, f64)> = BTreeMap::new();
    let lists: &[Listed<Order>] = &input.canonical.orders;
    for list in lists {
        for order in &list.rows {
            if Month::of(order.placed.date()) != input.month || order.status == OrderStatus::Void {
                continue;
            }
            let name = |origin: &Option<Origin>| {
                origin.as_ref().map_or_else(String::new, |origin| {
                    origin
                        .network
                        .map_or_else(|| origin.label.replace(';', ","), |it| it.id().to_owned())
                })
            };
            let origin = format!("{};{}", name(&order.origin), name(&order.sold_on));
            let currency = order
                .currency
                .map(|code| code.to_string())
                .unwrap_or_default();
            let key = (list.channel.name.clone(), list.source, origin, currency);
            let (n_orders, paid, refunded) = sums.entry(key).or_default();
            if order.status == OrderStatus::Paid {
                *n_orders += 1.0;
                *paid += order.value;
                *refunded += order.refunded;
            }
        }
    }
    for ((channel, source, origin, currency), (n_orders, paid, refunded)) in sums {
        let subject = Subject {
            by: Some(format!("{origin};{currency}")),
            ..of_channel(&channel, source)
        };
        let money = |measure, value: f64| {
            Finding::new(ID, measure, subject.clone(), Quantity::Money)
                .estimate(counted(value, "sum_over_orders"))
                .text(currency.clone())
        };
        findings.push(
            Finding::new(ID, "orders_paid", subject.clone(), Quantity::Count)
                .estimate(counted(n_orders, "count")),
        );
        findings.push(money("revenue_of_orders", paid - refunded));
        findings.push(money("refunds_of_orders", refunded));
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

/// A value of the page with whether its days cover the month.
#[derive(Clone)]
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
        let name = channel.split(' ').next().unwrap_or_default();
        Network::from_id(name).is_some_and(|network| {
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
    let blocks: Vec<Block> = tables.into_iter().flatten().map(Block::Table).collect();
    if blocks.is_empty() {
        return None;
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
    let is_part = method == Some("sum_of_periods") && known(finding).is_some_and(|it| it < 0.9);
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
            return Some(cell(finding, words));
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

/// What orders brought, less what was given back, where the buyers came from and where was sold.
fn orders_detail(finding: &Finding, found: &Found<'_>, words: Words<'_>) -> String {
    let revenue = found.one(ID, "revenue_of_orders", &finding.subject);
    let refunds = found.one(ID, "refunds_of_orders", &finding.subject);
    let mut by = finding.subject.by.as_deref().unwrap_or("").split(';');
    let (origin, sold_on) = (by.next().unwrap_or(""), by.next().unwrap_or(""));
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
    let mut said = money;
    for (name, message) in [
        (origin, "numbers-orders-origin"),
        (sold_on, "numbers-orders-sold-on"),
    ] {
        if !name.is_empty() {
            let args = Args::new()
                .text("what", said)
                .text("origin", words.channel(name));
            said = words.get(message, &args);
        }
    }
    said
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
        let detail = orders_detail(finding, found, words);
        rows.push(line("numbers-orders", finding, detail));
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
