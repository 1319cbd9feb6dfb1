//! Numbers and lists of all files together: what two exports carry twice is used once, and messages
//! become conversations.

use std::collections::{BTreeMap, BTreeSet};

use super::attribution::{Numbers, Placed};
use super::month::file_of;
use crate::canonical::{
    BlockRecord, Canonical, Conversation, Fate, Listed, MetricSeries, Order, Part, PersonKey, Post,
    Review, conversations_of,
};
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{Currency, Date, Metric, Month, Period};

/// Two exports carry the same numbers of the same days.
pub(super) const SAME_NUMBERS_TWICE: Code = Code::note("same-numbers-twice");
/// Two exports carry different numbers of the same days.
pub(super) const NUMBERS_DIFFER: Code = Code::warning("numbers-differ");
/// Two exports list the same orders, posts, reviews or conversations.
pub(super) const LISTED_TWICE: Code = Code::note("listed-twice");
/// An export counts over more days than a month has.
pub(super) const LONGER_THAN_MONTH: Code = Code::note("longer-than-month");
/// Threads of messages in which nothing says who the business is.
pub(super) const BUSINESS_UNKNOWN: Code = Code::warning("business-unknown");

/// Days into a month that an export of the month before may reach.
const DAYS_AFTER: i8 = 7;

/// The latest month of which there is a number or a thing; the one before it where nothing is later
/// than its first week: a download of the 3rd of November is of October.
pub(super) fn latest_month(numbers: &Numbers) -> Option<Month> {
    let mut days: BTreeSet<Date> = BTreeSet::new();
    for (_, series) in &numbers.series {
        days.extend(series.points.iter().map(|point| point.period.to).max());
    }
    for (_, list) in &numbers.orders {
        days.extend(list.rows.iter().map(|order| order.placed.date()).max());
    }
    for (_, list) in &numbers.conversations {
        days.extend(list.rows.iter().map(|one| one.opened.date()).max());
    }
    for (_, list) in &numbers.reviews {
        days.extend(list.rows.iter().filter_map(|one| one.written).max());
    }
    for (_, list) in &numbers.posts {
        days.extend(list.rows.iter().filter_map(|one| one.published).max());
    }
    let latest = days.last().copied()?;
    let is_rest = latest.day() <= DAYS_AFTER;
    let before = latest.first_of_month().yesterday().ok()?;
    let has_before = || {
        numbers.series.iter().any(|(_, series)| {
            let mut points = series.points.iter();
            points.any(|point| Month::of(point.period.to) == Month::of(before))
        }) || days.iter().any(|day| Month::of(*day) == Month::of(before))
    };
    Some(Month::of(if is_rest && has_before() {
        before
    } else {
        latest
    }))
}

/// Says which files count over more than a month, so that nothing of them is of the month.
pub(super) fn tell_long_periods(
    series: &[MetricSeries],
    month: Month,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut files: BTreeMap<Place, Period> = BTreeMap::new();
    for series in series {
        for point in &series.points {
            let period = point.period;
            let reaches_in = period.days_in(month) > 0;
            if reaches_in && period.is_longer_than_month() {
                files.insert(file_of(&series.place), period);
            }
        }
    }
    for (file, period) in files {
        diagnostics.push(
            Diagnostic::new(LONGER_THAN_MONTH)
                .at(file)
                .with("period", period.to_string())
                .with("month", month.to_string()),
        );
    }
}

/// Takes everything once, and sorts it.
pub(super) fn settle(
    numbers: Numbers,
    records: &mut [BlockRecord],
    diagnostics: &mut Vec<Diagnostic>,
) -> Canonical {
    let mut used: BTreeSet<usize> = BTreeSet::new();
    let mut series = once(numbers.series, &mut used, records, diagnostics);
    series.sort_by(|a, b| {
        (&a.channel, a.metric, &a.part, &a.place).cmp(&(&b.channel, b.metric, &b.part, &b.place))
    });
    let orders = orders_once(numbers.orders, &mut used, records, diagnostics);
    let posts = posts_once(numbers.posts, &mut used, records, diagnostics);
    let reviews = newest_list(
        numbers.reviews,
        "reviews",
        |review: &Review| review.written,
        |review: &Review| Identity {
            tool: review.tool,
            key: review.key,
            look: format!(
                "{:?}",
                (
                    &review.product,
                    review.stars,
                    review.written,
                    review.country
                )
            ),
        },
        &mut used,
        records,
        diagnostics,
    );
    let mut conversations = newest_list(
        numbers.conversations,
        "conversations",
        |one: &Conversation| Some(one.opened.date()),
        |one: &Conversation| Identity {
            tool: "",
            key: one.key,
            look: format!("{:?}", (one.opened, &one.origin)),
        },
        &mut used,
        records,
        diagnostics,
    );
    let messages = numbers.messages.into_iter().map(|(_, list)| list).collect();
    let made = conversations_of(messages);
    conversations.extend(made.conversations);
    for (channel, n_threads) in made.untold {
        diagnostics.push(
            Diagnostic::new(BUSINESS_UNKNOWN)
                .with("channel", channel.name.clone())
                .with("threads", n_threads)
                .paste(format!(
                    "[channels.{}]\naccount = \"the name in the messages\"",
                    channel.name
                )),
        );
    }
    conversations.sort_by(|a, b| (&a.channel, &a.place).cmp(&(&b.channel, &b.place)));
    Canonical {
        series,
        posts,
        orders,
        conversations,
        reviews,
        populations: numbers.populations,
        ..Canonical::default()
    }
}

/// Days that are taken already: disjoint, sorted.
#[derive(Default)]
struct Covered {
    values: BTreeMap<Period, f64>,
    until: BTreeMap<Date, Date>,
}

impl Covered {
    fn overlaps(&self, period: Period) -> bool {
        let before = self.until.range(..=period.to).next_back();
        before.is_some_and(|(_, to)| *to >= period.from)
    }

    fn add(&mut self, period: Period, value: f64) {
        self.values.insert(period, value);
        let mut merged = period;
        while let Some((from, to)) = self
            .until
            .range(..=merged.to)
            .next_back()
            .filter(|(_, to)| **to >= merged.from)
            .map(|(from, to)| (*from, *to))
        {
            self.until.remove(&from);
            merged.from = merged.from.min(from);
            merged.to = merged.to.max(to);
        }
        self.until.insert(merged.from, merged.to);
    }
}

/// Which files carry the same numbers twice: channel, the file taken, the file left, whether values
/// differ; with the metrics.
type Told = BTreeMap<(String, Place, Place, bool), BTreeSet<&'static str>>;

/// Of the series of one metric and part of a channel that one source read from several files, each day
/// is taken from one file: that with the latest day, then with the most days, then by its bytes.
fn once(
    all: Vec<Placed<MetricSeries>>,
    used: &mut BTreeSet<usize>,
    records: &mut [BlockRecord],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<MetricSeries> {
    type Key = (String, &'static str, Metric, Part, Option<Currency>);
    let mut groups: BTreeMap<Key, Vec<Placed<MetricSeries>>> = BTreeMap::new();
    for (at, series) in all {
        let key = (
            series.channel.name.clone(),
            series.source,
            series.metric,
            series.part.clone(),
            series.currency,
        );
        groups.entry(key).or_default().push((at, series));
    }
    let mut told = Told::new();
    let mut kept = Vec::new();
    let mut blocks_left: BTreeMap<usize, bool> = BTreeMap::new();
    for ((channel, _, metric, _, _), mut group) in groups {
        if group.len() > 1 {
            group.sort_by_key(|(at, series)| {
                let last = series.points.iter().map(|point| point.period.to).max();
                let most = series
                    .points
                    .iter()
                    .fold(0.0, |most: f64, point| most.max(point.value));
                let hash = at.and_then(|at| records.get(at));
                // As one of several exports of an audience is chosen, so that both are of one file.
                std::cmp::Reverse((
                    last,
                    most.to_bits(),
                    series.points.len(),
                    hash.map(|record| record.hash.clone()),
                    series.place.clone(),
                ))
            });
        }
        let mut covered = Covered::default();
        let mut first: Option<Place> = None;
        for (at, mut series) in group {
            if let Some(taken) = &first {
                let before = series.points.len();
                let mut differs = false;
                series.points.retain(|point| {
                    let overlaps = covered.overlaps(point.period);
                    let same = covered.values.get(&point.period);
                    differs |=
                        overlaps && same.is_none_or(|value| (value - point.value).abs() > 1e-9);
                    !overlaps
                });
                if series.points.len() < before {
                    let key = (
                        channel.clone(),
                        taken.clone(),
                        file_of(&series.place),
                        differs,
                    );
                    told.entry(key).or_default().insert(metric.id());
                    if let (Some(at), true) = (at, series.points.is_empty()) {
                        *blocks_left.entry(at).or_default() |= differs;
                    }
                }
            }
            first.get_or_insert_with(|| file_of(&series.place));
            for point in &series.points {
                covered.add(point.period, point.value);
            }
            if !series.points.is_empty() {
                used.extend(at);
                kept.push(series);
            }
        }
    }
    tell_overlaps(told, diagnostics);
    for (at, differs) in blocks_left {
        if let (Some(record), false) = (records.get_mut(at), used.contains(&at))
            && record.fate == Fate::Used
        {
            record.fate = if differs {
                Fate::Superseded
            } else {
                Fate::Duplicate
            };
        }
    }
    kept
}

/// Says which files carry the same days, and whether they say the same of them.
fn tell_overlaps(told: Told, diagnostics: &mut Vec<Diagnostic>) {
    for ((channel, taken, left, differs), metrics) in told {
        if taken == left {
            continue;
        }
        let code = if differs {
            NUMBERS_DIFFER
        } else {
            SAME_NUMBERS_TWICE
        };
        diagnostics.push(
            Diagnostic::new(code)
                .at(left)
                .with("channel", channel)
                .with(
                    "metrics",
                    metrics.into_iter().collect::<Vec<_>>().join(", "),
                )
                .with("taken", taken.to_string()),
        );
    }
}

/// Lists sorted so that the one with the latest thing comes first, then the longest.
fn latest_first<T>(
    lists: &mut [Placed<Listed<T>>],
    day_of: impl Fn(&T) -> Option<Date>,
    records: &[BlockRecord],
) {
    lists.sort_by_key(|(at, list)| {
        let latest = list.rows.iter().filter_map(&day_of).max();
        let record = at.and_then(|at| records.get(at));
        // As tables and series are chosen, so that of copies one is used in everything.
        std::cmp::Reverse((
            latest,
            list.rows.len(),
            record.map(|record| record.hash.clone()),
            list.place.clone(),
        ))
    });
}

fn say_twice(
    what: &'static str,
    twice: BTreeMap<(Place, Place), usize>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for ((left, taken), n_things) in twice {
        diagnostics.push(
            Diagnostic::new(LISTED_TWICE)
                .at(left)
                .with("what", what)
                .with("n", n_things)
                .with("taken", taken.to_string()),
        );
    }
}

/// What is left of a list after things that were there already are taken out.
fn close_lists<T>(
    lists: Vec<Placed<Listed<T>>>,
    used: &mut BTreeSet<usize>,
    records: &mut [BlockRecord],
) -> Vec<Listed<T>> {
    let mut kept = Vec::new();
    for (at, list) in lists {
        let record = at.and_then(|at| records.get_mut(at));
        if list.rows.is_empty() {
            // The block may still be used for the numbers of its days.
            if let Some(record) = record
                && record.fate == Fate::Used
                && at.is_none_or(|at| !used.contains(&at))
            {
                record.fate = Fate::Duplicate;
            }
            continue;
        }
        if let Some(record) = record
            && matches!(record.fate, Fate::Duplicate | Fate::Superseded)
        {
            record.fate = Fate::Used;
        }
        used.extend(at);
        kept.push(list);
    }
    kept.sort_by(|a, b| (&a.channel, &a.place).cmp(&(&b.channel, &b.place)));
    kept
}

/// Each order of a source once, as the export with the latest orders has it.
fn orders_once(
    mut lists: Vec<Placed<Listed<Order>>>,
    used: &mut BTreeSet<usize>,
    records: &mut [BlockRecord],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Listed<Order>> {
    latest_first(&mut lists, |order| Some(order.placed.date()), records);
    let mut seen: BTreeMap<(&'static str, PersonKey), Place> = BTreeMap::new();
    let mut twice: BTreeMap<(Place, Place), usize> = BTreeMap::new();
    for (_, list) in &mut lists {
        let (source, file) = (list.source, file_of(&list.place));
        list.rows.retain(|order| {
            let first = seen.get(&(source, order.key)).cloned();
            if let Some(taken) = first {
                *twice.entry((file.clone(), taken)).or_default() += 1;
                return false;
            }
            seen.insert((source, order.key), file.clone());
            true
        });
    }
    say_twice("orders", twice, diagnostics);
    close_lists(lists, used, records)
}

/// Each post of a channel once, as the export with the latest posts has it.
fn posts_once(
    mut lists: Vec<Placed<Listed<Post>>>,
    used: &mut BTreeSet<usize>,
    records: &mut [BlockRecord],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Listed<Post>> {
    latest_first(&mut lists, |post| post.published, records);
    let mut seen: BTreeMap<(String, &'static str, String), Place> = BTreeMap::new();
    let mut twice: BTreeMap<(Place, Place), usize> = BTreeMap::new();
    for (_, list) in &mut lists {
        let file = file_of(&list.place);
        let (channel, source) = (list.channel.name.clone(), list.source);
        list.rows.retain(|post| {
            let key = (channel.clone(), source, post.id.clone());
            match seen.get(&key) {
                Some(taken) if *taken != file => {
                    *twice.entry((file.clone(), taken.clone())).or_default() += 1;
                    false
                }
                Some(_) => true,
                None => {
                    seen.insert(key, file.clone());
                    true
                }
            }
        });
    }
    say_twice("posts", twice, diagnostics);
    close_lists(lists, used, records)
}

/// Things of a channel once each, the list with the latest day first: those with a key once by that,
/// those without once for each time that another list of the same tool has one just like it.
fn newest_list<T>(
    mut lists: Vec<Placed<Listed<T>>>,
    what: &'static str,
    day_of: impl Fn(&T) -> Option<Date> + Copy,
    identity: impl Fn(&T) -> Identity,
    used: &mut BTreeSet<usize>,
    records: &mut [BlockRecord],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Listed<T>> {
    type Origin = (String, &'static str, &'static str);
    latest_first(&mut lists, day_of, records);
    let mut seen: BTreeMap<(Origin, PersonKey), Place> = BTreeMap::new();
    // Of each kind of thing: the file that has most of them, and how many.
    let mut alike: BTreeMap<(Origin, String), Vec<(Place, usize)>> = BTreeMap::new();
    let mut twice: BTreeMap<(Place, Place), usize> = BTreeMap::new();
    for (_, list) in &mut lists {
        let file = file_of(&list.place);
        let (channel, source) = (list.channel.name.clone(), list.source);
        let mut own: BTreeMap<(Origin, String), usize> = BTreeMap::new();
        list.rows.retain(|thing| {
            let Identity { tool, key, look } = identity(thing);
            let origin = (channel.clone(), source, tool);
            let taken = if let Some(key) = key {
                let first = seen.entry((origin, key)).or_insert_with(|| file.clone());
                Some(first.clone()).filter(|first| *first != file)
            } else {
                let kind = (origin, look);
                let n_own = own.entry(kind.clone()).or_default();
                *n_own += 1;
                let others = alike.get(&kind).into_iter().flatten();
                let mut others = others.filter(|(place, _)| *place != file);
                others
                    .find(|(_, n_there)| *n_own <= *n_there)
                    .map(|(place, _)| place.clone())
            };
            if let Some(taken) = &taken {
                *twice.entry((file.clone(), taken.clone())).or_default() += 1;
            }
            taken.is_none()
        });
        for (kind, n_own) in own {
            alike.entry(kind).or_default().push((file.clone(), n_own));
        }
    }
    say_twice(what, twice, diagnostics);
    close_lists(lists, used, records)
}

/// By what a thing is known again.
struct Identity {
    tool: &'static str,
    key: Option<PersonKey>,
    /// How it looks, where it has no key.
    look: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canonical::Channel;
    use crate::domain::Network;

    fn review(tool: &'static str, key: Option<u8>, day: i8) -> Review {
        Review {
            key: key.map(|byte| PersonKey([byte; 16])),
            tool,
            product: None,
            stars: 5.0,
            written: Some(Date::constant(2026, 10, day)),
            is_replied: None,
            reply_days: None,
            country: None,
            row: 2,
        }
    }

    fn listed(file: &str, rows: Vec<Review>) -> Placed<Listed<Review>> {
        let list = Listed {
            place: Place::file(file),
            source: "reviews",
            channel: Channel {
                name: "shop".to_owned(),
                network: Network::Shop,
                account: None,
            },
            rows,
        };
        (None, list)
    }

    fn kept(lists: Vec<Placed<Listed<Review>>>) -> usize {
        let numbers = Numbers {
            reviews: lists,
            ..Numbers::default()
        };
        let settled = settle(numbers, &mut [], &mut Vec::new());
        settled.reviews.iter().map(|list| list.rows.len()).sum()
    }

    #[test]
    fn reviews_of_two_tools_are_different_reviews() {
        let one = || {
            listed(
                "a",
                vec![review("judge_me", None, 1), review("judge_me", None, 9)],
            )
        };
        let other = listed("b", vec![review("yotpo", None, 5)]);
        assert_eq!(kept(vec![one(), other]), 3);
        // The same tool again: the review of the 1st is there already, that of the 5th is not.
        let again = listed(
            "b",
            vec![review("judge_me", None, 1), review("judge_me", None, 5)],
        );
        assert_eq!(kept(vec![one(), again]), 3);
    }

    #[test]
    fn a_key_tells_better_than_days() {
        let one = || {
            listed(
                "a",
                vec![review("okendo", Some(1), 1), review("okendo", Some(2), 9)],
            )
        };
        let other = listed(
            "b",
            vec![review("okendo", Some(3), 5), review("okendo", Some(1), 1)],
        );
        assert_eq!(kept(vec![one(), other]), 3);
    }
}
