//! Numbers and lists of all files together: what two exports carry twice is used once, and messages
//! become conversations.

use std::collections::{BTreeMap, BTreeSet};

use super::attribution::{Numbers, Placed};
use super::month::file_of;
use super::{orders, series};
use crate::canonical::{
    BlockRecord, Canonical, Conversation, Fate, Listed, MetricSeries, PersonKey, Post, Review,
    conversations_of,
};
use crate::diag::{Arg, Code, Diagnostic, Place};
use crate::domain::{Date, Month, Period};

/// Two exports list the same orders, posts, reviews or conversations.
pub(super) const LISTED_TWICE: Code = Code::note("listed-twice");
/// Two exports have numbers of the same days of a post, and one of them has further days.
pub(super) const POST_DAYS_LEFT: Code = Code::warning("post-days-left");
/// An export counts over days of the month, and of others too many to be of this month.
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
        // Days from the 3rd of October to the 2nd of November are of October.
        days.extend(series.points.iter().map(|point| {
            let month = point.period.reporting_month();
            point.period.to.min(month.last_day())
        }));
    }
    for (_, list) in &numbers.orders {
        days.extend(list.rows.iter().map(|order| order.placed.date()));
    }
    for (_, list) in &numbers.conversations {
        days.extend(list.rows.iter().map(|one| one.opened.date()));
    }
    for (_, list) in &numbers.reviews {
        days.extend(list.rows.iter().filter_map(|one| one.written));
    }
    for (_, list) in &numbers.posts {
        days.extend(list.rows.iter().filter_map(|one| one.published));
    }
    let latest = days.last().copied()?;
    let before = latest.first_of_month().yesterday().ok()?;
    let month_before = Month::of(before);
    let has_before = days
        .range(month_before.first_day()..=before)
        .next()
        .is_some();
    let is_rest = latest.day() <= DAYS_AFTER && has_before;
    Some(Month::of(if is_rest { before } else { latest }))
}

/// Says which files count over days of the month together with those of others, so that nothing of
/// these is of the month: a quarter, or weeks of which most days are of the next one.
pub(super) fn tell_other_periods(
    series: &[MetricSeries],
    month: Month,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut files: BTreeSet<(Place, Period)> = BTreeSet::new();
    for series in series {
        let periods = series.points.iter().map(|point| point.period);
        let others = periods.filter(|it| it.days_in(month) > 0 && !it.is_of(month));
        files.extend(others.map(|period| (file_of(&series.place), period)));
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
    mut numbers: Numbers,
    records: &mut [BlockRecord],
    diagnostics: &mut Vec<Diagnostic>,
) -> Canonical {
    let mut used: BTreeSet<usize> = BTreeSet::new();
    series::fill_currencies(&mut numbers.series, &mut numbers.orders);
    let refunds = orders::put_aside(&mut numbers);
    let mut series = series::once(numbers.series, &mut used, records, diagnostics);
    let orders = orders::orders_once(numbers.orders, &mut used, records, diagnostics);
    orders::say_in_two_sources(&orders, diagnostics);
    series.extend(orders::series_of(&orders, &refunds));
    series.sort_by(|a, b| {
        (&a.channel, a.metric, &a.part, &a.place).cmp(&(&b.channel, b.metric, &b.part, &b.place))
    });
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

/// Lists sorted so that the one with the latest thing comes first, then the longest.
pub(super) fn latest_first<T>(
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

pub(super) fn say_twice(
    what: &'static str,
    twice: BTreeMap<(Place, Place), usize>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for ((left, taken), n_things) in twice {
        diagnostics.push(
            Diagnostic::new(LISTED_TWICE)
                .at(left)
                .with("what", Arg::term("fact", what))
                .with("n", n_things)
                .with("taken", taken.to_string()),
        );
    }
}

/// What is left of a list after things that were there already are taken out.
pub(super) fn close_lists<T>(
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

/// Each post of a channel once, as the export with the latest posts has it: the numbers of its life
/// before those of days; numbers of different days of one post are added up. A post without an id is
/// never taken for another.
fn posts_once(
    mut lists: Vec<Placed<Listed<Post>>>,
    used: &mut BTreeSet<usize>,
    records: &mut [BlockRecord],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Listed<Post>> {
    type Key = (String, &'static str, String);
    latest_first(&mut lists, |post| post.published, records);
    let mut found: BTreeMap<Key, Vec<(usize, usize)>> = BTreeMap::new();
    for (of_list, (_, list)) in lists.iter().enumerate() {
        for (of_row, post) in list.rows.iter().enumerate() {
            if let Some(id) = &post.id {
                let key = (list.channel.name.clone(), list.source, id.clone());
                found.entry(key).or_default().push((of_list, of_row));
            }
        }
    }
    let mut left: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut twice: BTreeMap<(Place, Place), usize> = BTreeMap::new();
    let mut days_left: BTreeMap<(Place, Place), usize> = BTreeMap::new();
    for mut places in found.into_values().filter(|places| places.len() > 1) {
        let post_at = |(of_list, of_row): &(usize, usize)| {
            let (_, list) = lists.get(*of_list)?;
            list.rows.get(*of_row)
        };
        places.sort_by_key(|place| {
            let days = post_at(place).map_or(&[] as &[Date], |post| &post.days);
            let rank = (days.is_empty(), days.last().copied(), days.len());
            std::cmp::Reverse(rank)
        });
        let Some((first, others)) = places.split_first() else {
            continue;
        };
        let Some(mut post) = post_at(first).cloned() else {
            continue;
        };
        for place in others {
            let (Some(other), Some((at, list)), Some((_, taken))) =
                (post_at(place), lists.get(place.0), lists.get(first.0))
            else {
                continue;
            };
            left.insert(*place);
            let is_there = |day: &Date| post.days.contains(day);
            let n_there = other.days.iter().filter(|day| is_there(day)).count();
            if !post.days.is_empty() && n_there == 0 {
                post.add_days(other);
                used.extend(*at);
                continue;
            }
            let told = if n_there < other.days.len() && !post.days.is_empty() {
                &mut days_left
            } else {
                &mut twice
            };
            let pair = (file_of(&list.place), file_of(&taken.place));
            *told.entry(pair).or_default() += 1;
        }
        let list = lists.get_mut(first.0).map(|(_, list)| &mut list.rows);
        if let Some(slot) = list.and_then(|rows| rows.get_mut(first.1)) {
            *slot = post;
        }
    }
    for (of_list, (_, list)) in lists.iter_mut().enumerate() {
        let mut rows = 0..;
        list.rows.retain(|_| {
            rows.next()
                .is_none_or(|of_row| !left.contains(&(of_list, of_row)))
        });
    }
    say_twice("posts", twice, diagnostics);
    for ((file, taken), n_posts) in days_left {
        diagnostics.push(
            Diagnostic::new(POST_DAYS_LEFT)
                .at(file)
                .with("n", n_posts)
                .with("taken", taken.to_string()),
        );
    }
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
    use crate::domain::{Metric, Network};

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

    fn post(id: Option<&str>, days: &[i8], views: f64) -> Post {
        Post {
            id: id.map(str::to_owned),
            published: Some(Date::constant(2026, 10, 1)),
            format: None,
            days: days
                .iter()
                .map(|day| Date::constant(2026, 10, *day))
                .collect(),
            numbers: vec![(Metric::Views, views)],
            row: 2,
        }
    }

    /// The views of each post that is kept, and what is said.
    fn views(files: Vec<(&str, Vec<Post>)>) -> (Vec<f64>, Vec<&'static str>) {
        let posts = files.into_iter().map(|(file, rows)| {
            let list = Listed {
                place: Place::file(file),
                source: "meta-content",
                channel: Channel {
                    name: "instagram".to_owned(),
                    network: Network::Instagram,
                    account: None,
                },
                rows,
            };
            (None, list)
        });
        let numbers = Numbers {
            posts: posts.collect(),
            ..Numbers::default()
        };
        let mut said = Vec::new();
        let settled = settle(numbers, &mut [], &mut said);
        let rows = settled.posts.iter().flat_map(|list| &list.rows);
        let mut views: Vec<f64> = rows.map(|post| post.numbers[0].1).collect();
        views.sort_by(f64::total_cmp);
        (views, said.iter().map(|said| said.code.id).collect())
    }

    #[test]
    fn posts_without_an_id_are_never_one() {
        let files = vec![
            ("a", vec![post(None, &[], 100.0), post(None, &[], 60.0)]),
            ("b", vec![post(None, &[], 40.0)]),
        ];
        assert_eq!(views(files), (vec![40.0, 60.0, 100.0], vec![]));
        let files = vec![
            ("a", vec![post(Some("1"), &[], 100.0)]),
            ("b", vec![post(Some("1"), &[], 90.0)]),
        ];
        let (views, said) = views(files);
        assert_eq!((views.len(), said), (1, vec!["listed-twice"]));
    }

    #[test]
    fn different_days_of_a_post_are_added_up() {
        let files = |later: &[i8], views: f64| {
            vec![
                ("a", vec![post(Some("1"), &[1, 15], 100.0)]),
                ("b", vec![post(Some("1"), later, views)]),
                ("c", vec![post(Some("1"), &[20], 7.0)]),
            ]
        };
        // 100 + 40 + 7
        assert_eq!(views(files(&[16, 31], 40.0)), (vec![147.0], vec![]));
        // The 15th is in both; of the file that reaches further both days are taken: 40 + 7.
        let (kept, said) = views(files(&[15, 31], 40.0));
        assert_eq!((kept, said), (vec![47.0], vec!["post-days-left"]));
        // All days are there already: 100 of the first file and 7.
        let (kept, said) = views(files(&[15], 40.0));
        assert_eq!((kept, said), (vec![107.0], vec!["listed-twice"]));
        // The whole life holds every day.
        let (kept, said) = views(files(&[], 300.0));
        assert_eq!((kept, said.len()), (vec![300.0], 2));
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
