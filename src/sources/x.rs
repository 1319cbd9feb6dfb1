//! X, formerly Twitter: numbers a day and posts; no export says who the audience is.
//!
//! Where it comes from: X Analytics (Premium), `account_overview_analytics.csv` (a row a day, the
//! newest first, `"Sat, Oct 31, 2026"`) and `account_analytics_content_<from>_<to>.csv` (a row a
//! post); formerly analytics.twitter.com, `tweet_activity_metrics_<handle>_<from>_<to>_<lang>.csv`
//! (a row a tweet, 40 columns) and `daily_tweet_activity_metrics_…` (a row a day, 38 columns).
//! Overview and daily metrics were seen in real files in English; of the posts' files the headers are
//! known from programs, of the old ones also that headers are in the language of the suffix. The order
//! of the old columns is the same in every language, so where the words are not English the columns
//! are told by their place. Organic columns are read; the promoted ones stand apart and are left.
//!
//! The handle in a name stands between words and dates that can hold the same signs, so it is not
//! taken from there. Columns of shares and of reposts are added up. Texts of posts are never read.

use super::columns::Columns;
use super::dates::DayHints;
use super::ledger::{Ledger, NOT_READ_YET, refuse_block};
use super::post_rows::{PostColumns, read_post_rows};
use super::series::{ValueColumn, read_day_rows};
use super::{Certainty, Context, Dating, Evidence, Listing, Owner, SourceOutput, SourceSpec};
use crate::canonical::{Fate, Part};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Metric, Network};
use crate::files::{RawBlock, RawFile, RawRow};

/// X's exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "x",
    networks: &[Network::X],
    dimensions: &[],
    seen_languages: &["en", "pt"],
    by_shape: true,
    metrics: &[
        Metric::NewFollowers,
        Metric::LostFollowers,
        Metric::Impressions,
        Metric::Views,
        Metric::ProfileVisits,
        Metric::Engagements,
        Metric::Likes,
        Metric::Comments,
        Metric::Shares,
        Metric::Saves,
        Metric::LinkClicks,
        Metric::Posts,
    ],
    lists: &[Listing::Posts],
    evidence: Evidence::Files,
    headers: &[
        "date",
        "impressions",
        "likes",
        "engagements",
        "bookmarks",
        "new follows",
        "unfollows",
        "profile visits",
        "tweets published",
        "tweet id",
    ],
    recognize,
    read,
};

/// X exports no demographics.
pub(crate) const X_WITHOUT_AUDIENCE: Code = Code::note("x-without-audience");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[X_WITHOUT_AUDIENCE];

/// Names of the columns, folded, that hold one metric, in the overview, among posts and in the old
/// files. What the old files call follows came about through tweets only, so these are a number of a
/// tweet and not of the account; their profile clicks are so too, and are not read.
const NAMES: [(&str, Metric); 17] = [
    ("impressions", Metric::Impressions),
    ("likes", Metric::Likes),
    ("engagements", Metric::Engagements),
    ("bookmarks", Metric::Saves),
    ("shares", Metric::Shares),
    ("share", Metric::Shares),
    ("reposts", Metric::Shares),
    ("retweets", Metric::Shares),
    ("new follows", Metric::NewFollowers),
    ("unfollows", Metric::LostFollowers),
    ("replies", Metric::Comments),
    ("profile visits", Metric::ProfileVisits),
    ("create post", Metric::Posts),
    ("tweets published", Metric::Posts),
    ("video views", Metric::Views),
    ("url clicks", Metric::LinkClicks),
    ("follows", Metric::NewFollowers),
];

/// Columns of the old daily file in every language; the file of tweets has the same ones two columns
/// further right.
const OLD_PLACES: [(usize, Metric); 6] = [
    (2, Metric::Impressions),
    (3, Metric::Engagements),
    (5, Metric::Shares),
    (6, Metric::Comments),
    (7, Metric::Likes),
    (9, Metric::LinkClicks),
];

const OLD_DAILY_WIDTH: usize = 38;
const OLD_TWEETS_WIDTH: usize = 40;
/// No other table with so many columns speaks of tweets in its first ones.
const LEAST_WIDTH: usize = 20;

/// What a table holds, and where.
enum Table {
    Days(Vec<(usize, Metric)>),
    Posts(PostColumns),
    /// An old file in another language without the columns that it was seen with.
    Unread,
}

/// The columns of metrics by their names.
fn by_names(columns: &Columns, is_of_posts: bool) -> Vec<(usize, Metric)> {
    let is_one = |name: &str| is_of_posts || name != "follows";
    NAMES
        .iter()
        .filter(|(name, _)| is_one(name))
        .filter_map(|(name, metric)| Some((columns.find(&[name])?, *metric)))
        .collect()
}

/// What a block is, by the names in its header: columns that stand together in no other network's
/// export.
fn by_words(columns: &Columns) -> Option<Table> {
    if columns.has_all(&[
        "date",
        "impressions",
        "engagements",
        "new follows",
        "reposts",
    ]) {
        return Some(if columns.find(&["post id", "post text"]).is_some() {
            Table::Posts(PostColumns {
                ids: columns
                    .find(&["post id"])
                    .into_iter()
                    .chain(columns.find(&["post link", "link"]))
                    .collect(),
                published: columns.find(&["date"]),
                format: None,
                numbers: by_names(columns, true),
            })
        } else {
            Table::Days(by_names(columns, false))
        });
    }
    if !columns.has_all(&["impressions", "engagements", "retweets", "replies", "likes"]) {
        return None;
    }
    if columns.has_all(&["date", "tweets published"]) {
        return Some(Table::Days(by_names(columns, false)));
    }
    columns.find(&["tweet id"]).map(|id| {
        Table::Posts(PostColumns {
            ids: vec![id],
            published: columns.find(&["time"]),
            format: None,
            numbers: by_names(columns, true),
        })
    })
}

/// What an old file in another language is, by the places of its columns; "tweet" is written so in
/// every language of Latin letters.
fn by_places(columns: &Columns) -> Option<Table> {
    let speaks_of_tweets = |upto: usize| (0..upto).any(|at| columns.name(at).contains("tweet"));
    match columns.len() {
        OLD_DAILY_WIDTH if speaks_of_tweets(2) => {
            let mut values = OLD_PLACES.to_vec();
            values.push((1, Metric::Posts));
            Some(Table::Days(values))
        }
        OLD_TWEETS_WIDTH if speaks_of_tweets(3) => {
            let mut numbers = OLD_PLACES.to_vec();
            numbers.push((15, Metric::NewFollowers));
            for (column, _) in &mut numbers {
                *column += 2;
            }
            // The second column is the tweet's link, which ends in the same number.
            Some(Table::Posts(PostColumns {
                ids: vec![0, 1],
                published: Some(3),
                format: None,
                numbers,
            }))
        }
        LEAST_WIDTH.. if speaks_of_tweets(3) => Some(Table::Unread),
        _ => None,
    }
}

fn table_of(block: &RawBlock) -> Option<(Table, Certainty)> {
    let columns = Columns::new(block.rows.first()?);
    by_words(&columns)
        .map(|table| (table, Certainty::Labels))
        .or_else(|| by_places(&columns).map(|table| (table, Certainty::Shape)))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    file.blocks
        .first()
        .and_then(table_of)
        .map(|(_, certainty)| certainty)
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    let mut known = None;
    for block in &file.blocks {
        // A blank line amid the rows, as editors leave it, does not end the table.
        let first = table_of(block).map(|(table, _)| table);
        let (table, header) = match (first, known.take()) {
            (Some(table), _) => (table, 1),
            (None, Some(table)) => (table, 0),
            (None, None) => {
                refuse_block(file, block, &mut output);
                continue;
            }
        };
        let rows: Vec<&RawRow> = block.rows.iter().skip(header).collect();
        let mut ledger = Ledger::new(file, block);
        ledger.set_aside(header);
        read_table(ledger, &table, &rows, &mut output);
        known = Some(table);
    }
    output
        .diagnostics
        .push(Diagnostic::new(X_WITHOUT_AUDIENCE).at(file.place.clone()));
    output
}

fn read_table(mut ledger: Ledger<'_>, table: &Table, rows: &[&RawRow], output: &mut SourceOutput) {
    let owner = ledger.owner_on(Network::X);
    let hints = DayHints::default();
    let (kind, read) = match table {
        Table::Days(columns) => {
            let values: Vec<ValueColumn> = columns
                .iter()
                .map(|(column, metric)| ValueColumn::of(*column, *metric))
                .collect();
            let read = read_day_rows(&mut ledger, &owner, rows, 0, &values, hints, output);
            add_up_shares(&owner, output);
            ("daily_series", read)
        }
        Table::Posts(columns) => (
            "content",
            read_post_rows(&mut ledger, &owner, rows, columns, hints, output),
        ),
        Table::Unread => {
            ledger.say_here(NOT_READ_YET);
            return ledger.close_without("content", Fate::SetAside, output);
        }
    };
    ledger.close_after(kind, read, output);
}

/// Makes one series of the shares and the reposts of a block. Both are read from the same rows.
fn add_up_shares(owner: &Owner, output: &mut SourceOutput) {
    let is_shares = |series: &super::SourceSeries| {
        series.owner == *owner
            && series.metric == Metric::Shares
            && series.part == Part::Whole
            && series.dating == Dating::Dated
    };
    let Some(first) = output.series.iter().position(is_shares) else {
        return;
    };
    let Some(second) = output.series.iter().skip(first + 1).position(is_shares) else {
        return;
    };
    let more = output.series.remove(first + 1 + second).points;
    let Some(shares) = output.series.get_mut(first) else {
        return;
    };
    for point in more {
        match shares.points.iter_mut().find(|old| old.row == point.row) {
            Some(old) => old.value += point.value,
            None => shares.points.push(point),
        }
    }
}
