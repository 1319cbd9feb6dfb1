//! X, formerly Twitter: known, and without any audience numbers.
//!
//! Where it comes from: X Analytics (Premium), `account_overview_analytics.csv` and
//! `account_analytics_content_<from>_<to>.csv`; formerly analytics.twitter.com,
//! `tweet_activity_metrics_<handle>_<from>_<to>_<lang>.csv` and `daily_tweet_activity_metrics_…`.
//! Seen in real files in English, the old ones in Portuguese too. X exports no age, gender or place
//! of followers; every file is set aside. The handle in a name stands between words and dates that
//! can hold the same signs, so it is not taken from there.

use super::ledger::set_aside_file;
use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};
use crate::diag::Code;
use crate::domain::Network;
use crate::files::{RawBlock, RawFile};

/// X's exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "x",
    title: "X (Twitter) analytics: no audience numbers",
    networks: &[Network::X],
    dimensions: &[],
    seen_languages: &["en", "pt"],
    by_shape: true,
    metrics: &[],
    lists: &[],
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
    ],
    how_to_export: "X exports no audience numbers; use the generic template",
    recognize,
    read,
};

/// X exports no demographics.
pub(crate) const X_WITHOUT_AUDIENCE: Code = Code::note("x-without-audience");

/// What a block is, by its header: columns that stand together in no other network's export.
fn kind_of(block: &RawBlock) -> Option<&'static str> {
    let header = block.rows.first()?;
    let names: Vec<String> = header
        .cells
        .iter()
        .map(|cell| cell.text.to_lowercase())
        .collect();
    let has = |name: &str| names.iter().any(|found| found == name);
    if has("date")
        && has("impressions")
        && has("engagements")
        && has("new follows")
        && has("reposts")
    {
        return Some(if has("post text") || has("post id") {
            "content"
        } else {
            "daily_series"
        });
    }
    // The old files: "tweet" is written so in every language.
    let first_columns = names.iter().take(3);
    let about_tweets = first_columns.filter(|name| name.contains("tweet")).count();
    if names.len() >= 20 && about_tweets > 0 {
        return Some(if about_tweets > 1 {
            "content"
        } else {
            "daily_series"
        });
    }
    None
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    file.blocks
        .first()
        .and_then(kind_of)
        .map(|_| Certainty::Labels)
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    let kind = file
        .blocks
        .first()
        .and_then(kind_of)
        .unwrap_or("daily_series");
    set_aside_file(file, kind, X_WITHOUT_AUDIENCE, &mut output);
    output
}
