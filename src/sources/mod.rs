//! One file a source: what an export looks like and how it becomes canonical cells.
//!
//! [`SOURCES`] is the registry. A source is asked for each file whether it knows it, by content and
//! shape; the most certain answer wins; then it reads every block of the file and accounts for
//! every row.

mod dates;
mod facebook_legacy;
mod generic;
mod google_ads;
mod google_analytics;
mod labels;
mod ledger;
mod linkedin;
mod meta_ads;
mod meta_audience;
mod meta_content;
mod meta_results;
mod names;
mod pinterest;
mod shopify;
mod tiktok;
mod x;
mod youtube;

use std::cmp::Reverse;

use crate::canonical::{Cell, Completeness, Fate};
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{Audience, Base, Dimension, Month, Network, Period, Unit};
use crate::files::{RawBlock, RawFile};

pub use generic::template as generic_template;

/// Every source. Where two are equally certain of a file, the earlier one has it.
pub const SOURCES: &[SourceSpec] = &[
    generic::SPEC,
    meta_audience::SPEC,
    meta_results::SPEC,
    meta_content::SPEC,
    tiktok::SPEC,
    youtube::SPEC,
    linkedin::SPEC,
    facebook_legacy::SPEC,
    meta_ads::SPEC,
    pinterest::SPEC,
    x::SPEC,
    google_analytics::SPEC,
    google_ads::SPEC,
    shopify::SPEC,
];

/// A table that no source knows.
pub const UNKNOWN_TABLE: Code = Code::warning("unknown-table");

/// Words of the headers of known exports, folded: which export an unknown table resembles is told
/// from those that it shares.
const HEADER_WORDS: &[(&str, &[&str])] = &[
    (
        "Meta Business Suite, audience",
        &[
            "age & gender",
            "women",
            "men",
            "top countries",
            "top cities",
        ],
    ),
    (
        "Meta Business Suite, content",
        &[
            "post id",
            "account id",
            "account username",
            "page id",
            "page name",
            "permalink",
            "post type",
        ],
    ),
    (
        "Meta Ads Manager",
        &[
            "campaign name",
            "ad set name",
            "amount spent",
            "impressions",
            "reporting starts",
            "reporting ends",
            "reach",
        ],
    ),
    (
        "Facebook Page Insights, old export",
        &[
            "date",
            "lifetime total likes",
            "daily new likes",
            "lifetime likes by country",
            "lifetime likes by gender and age",
        ],
    ),
    (
        "TikTok Studio",
        &[
            "gender",
            "distribution",
            "top territories",
            "followers",
            "date",
            "hour",
            "active followers",
        ],
    ),
    (
        "YouTube Studio",
        &[
            "viewer age",
            "viewer gender",
            "geography",
            "views (%)",
            "watch time (hours) (%)",
            "views",
            "watch time (hours)",
        ],
    ),
    (
        "LinkedIn Page followers",
        &[
            "location",
            "job function",
            "seniority",
            "industry",
            "company size",
            "total followers",
            "organic followers",
        ],
    ),
    (
        "Pinterest audience insights",
        &["category", "interest", "affinity", "percent of audience"],
    ),
    (
        "X analytics",
        &[
            "date",
            "impressions",
            "likes",
            "engagements",
            "bookmarks",
            "new follows",
            "unfollows",
            "profile visits",
        ],
    ),
    (
        "Google Analytics",
        &[
            "country",
            "city",
            "age",
            "gender",
            "active users",
            "new users",
            "engaged sessions",
            "event count",
        ],
    ),
    (
        "Google Ads",
        &[
            "campaign",
            "ad group",
            "age range",
            "clicks",
            "impr.",
            "ctr",
            "cost",
            "currency code",
        ],
    ),
    (
        "Shopify customers",
        &[
            "first name",
            "last name",
            "email",
            "accepts email marketing",
            "total spent",
            "total orders",
        ],
    ),
    (
        "audiencefit's own CSV",
        &[
            "audience",
            "dimension",
            "value",
            "share",
            "count",
            "channel",
            "network",
            "period",
            "total",
        ],
    ),
];

/// The source that is most certain that the file is its own; none where no source knows it.
pub fn recognize(file: &RawFile) -> Option<&'static SourceSpec> {
    SOURCES
        .iter()
        .enumerate()
        .filter_map(|(order, spec)| {
            (spec.recognize)(file).map(|certainty| (certainty, Reverse(order), spec))
        })
        .max_by_key(|(certainty, order, _)| (*certainty, *order))
        .map(|(_, _, spec)| spec)
}

/// The known export with which an unknown file shares most words of a header, and those words.
pub fn nearest_known(file: &RawFile) -> Option<(&'static str, String)> {
    let words: Vec<String> = file
        .blocks
        .iter()
        .flat_map(|block| block.rows.iter().take(3))
        .flat_map(|row| row.cells.iter())
        .map(|cell| labels::folded_header(&cell.text))
        .filter(|word| !word.is_empty())
        .collect();
    HEADER_WORDS
        .iter()
        .enumerate()
        .filter_map(|(order, (title, known))| {
            let shared: Vec<&str> = known
                .iter()
                .copied()
                .filter(|known| words.iter().any(|word| word == known))
                .collect();
            (!shared.is_empty()).then(|| (shared.len(), Reverse(order), *title, shared.join(", ")))
        })
        .max_by_key(|(count, order, _, _)| (*count, *order))
        .map(|(_, _, title, shared)| (title, shared))
}

/// The outcomes of a file that no source knows: every row is set aside.
/// What is to be said about it is [`unknown_table`].
pub fn unknown_blocks(file: &RawFile) -> Vec<BlockOutcome> {
    file.blocks
        .iter()
        .map(|block| {
            let rows = row_count(block);
            BlockOutcome {
                place: block_place(file, block),
                block: block.number,
                kind: "unknown".to_owned(),
                fate: Fate::Unknown,
                rows,
                read: 0,
                set_aside: rows,
                rejected: 0,
                coverage: None,
            }
        })
        .collect()
}

/// What is to be said about a file that no source knows: its first cells, and the known export
/// that it resembles. None for a file without a cell.
pub fn unknown_table(file: &RawFile) -> Option<Diagnostic> {
    const SHOWN_CELLS: usize = 6;
    const SHOWN_CHARS: usize = 120;
    let block = file.blocks.first()?;
    let cells: Vec<String> = block
        .rows
        .iter()
        .find(|row| row.cells.len() > 1)
        .or(block.rows.first())
        .map(|row| {
            row.cells
                .iter()
                .map(|cell| labels::cleaned(&cell.text))
                .filter(|text| !text.is_empty())
                .collect()
        })
        .unwrap_or_default();
    let shown: String = cells
        .iter()
        .take(SHOWN_CELLS)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ")
        .chars()
        .take(SHOWN_CHARS)
        .collect();
    let (nearest, shared) = nearest_known(file).unwrap_or(("", String::new()));
    Some(
        Diagnostic::new(UNKNOWN_TABLE)
            .at(block_place(file, block))
            .with("header", shown)
            .with("resembles", if nearest.is_empty() { "no" } else { "yes" })
            .with("nearest", nearest)
            .with("shared", shared),
    )
}

/// The rows of a block that are not blank.
fn row_count(block: &RawBlock) -> u32 {
    u32::try_from(block.rows.len()).unwrap_or(u32::MAX)
}

/// Where a block starts.
fn block_place(file: &RawFile, block: &RawBlock) -> Place {
    let mut place = file.place.clone();
    place.sheet.clone_from(&block.sheet);
    place.row = block.rows.first().map(|row| row.number);
    place
}

/// The outcome of a block that is known and carries no audience numbers.
fn set_aside(file: &RawFile, block: &RawBlock, kind: &str, fate: Fate) -> BlockOutcome {
    let rows = row_count(block);
    BlockOutcome {
        place: block_place(file, block),
        block: block.number,
        kind: kind.to_owned(),
        fate,
        rows,
        read: 0,
        set_aside: rows,
        rejected: 0,
        coverage: None,
    }
}

/// How certain a source is that a file is its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// The shape fits, the labels are not known.
    Shape,
    /// Labels known from real files or documents.
    Labels,
    /// Language-neutral keys that nothing else has.
    Keys,
}

/// What a source knows about itself, for `audiencefit sources` and the documentation.
pub struct SourceSpec {
    /// The stable id, such as `meta-audience`.
    pub id: &'static str,
    /// The product and the export's name, for people.
    pub title: &'static str,
    /// The networks it can be of.
    pub networks: &'static [Network],
    /// What it gives: dimensions, or empty when it carries no audience numbers.
    pub dimensions: &'static [Dimension],
    /// The languages in which its labels were seen in real files (BCP 47), for people.
    pub seen_languages: &'static [&'static str],
    /// Whether files in other languages are read by their shape.
    pub by_shape: bool,
    /// Where a user gets the export, for people.
    pub how_to_export: &'static str,
    /// Whether the file is this source's.
    pub recognize: fn(&RawFile) -> Option<Certainty>,
    /// Reads a file that it recognized.
    pub read: fn(&RawFile) -> SourceOutput,
}

/// A block of numbers before it is attributed to a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceTable {
    /// Where its first row is.
    pub place: Place,
    /// The number of its block in the file.
    pub block: u32,
    /// The network, where the content says it.
    pub network: Option<Network>,
    /// The account, where the content says it.
    pub account: Option<String>,
    /// The channel, where the content says it (`generic`).
    pub channel: Option<String>,
    /// The kind of audience.
    pub audience: Audience,
    /// The period, where the content says it.
    pub period: Option<Period>,
    /// By what.
    pub dimensions: Vec<Dimension>,
    /// What shares are shares of.
    pub base: Base,
    /// What is counted.
    pub unit: Unit,
    /// People in the whole audience, where the content says it.
    pub total_people: Option<f64>,
    /// The rounding step of shares, as a fraction; `None` for counts.
    pub share_step: Option<f64>,
    /// What is known of absent cells.
    pub completeness: Completeness,
    /// The cells.
    pub cells: Vec<Cell>,
}

/// What became of one block.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockOutcome {
    /// Where it starts.
    pub place: Place,
    /// Its number in the file.
    pub block: u32,
    /// Machine name of the kind of block (`age_gender`, `top_countries`, `daily_series` …).
    pub kind: String,
    /// `Used`, `SetAside`, `Empty` or `Damaged`; the pipeline may turn `Used` into something else.
    pub fate: Fate,
    /// Rows that are not blank.
    pub rows: u32,
    /// Rows whose numbers were taken over.
    pub read: u32,
    /// Rows known and not needed (titles, headers, totals, series).
    pub set_aside: u32,
    /// Rows refused; each has a diagnostic.
    pub rejected: u32,
    /// Share of the audience that the cells cover, where it can be told.
    pub coverage: Option<f64>,
}

/// What the file's content, name and archive's name say about whose it is: facts, not guesses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NameFacts {
    /// The network that a name of this source's pattern implies.
    pub network: Option<Network>,
    /// The account or channel name in the file's or archive's name.
    pub account: Option<String>,
    /// The period in the file's or archive's name.
    pub period: Option<Period>,
    /// The month in which it was downloaded, where the name holds a time stamp.
    pub downloaded: Option<Month>,
}

/// Everything a source makes of one file. In every block, `rows == read + set_aside + rejected`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceOutput {
    /// The tables with numbers.
    pub tables: Vec<SourceTable>,
    /// One outcome a block.
    pub blocks: Vec<BlockOutcome>,
    /// What the names say.
    pub names: NameFacts,
    /// What is to be said.
    pub diagnostics: Vec<Diagnostic>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Args, Lang, Texts};

    #[test]
    fn every_code_has_its_texts() {
        let texts = Texts::new(Lang::En);
        let all = [
            &[UNKNOWN_TABLE],
            labels::CODES,
            meta_audience::CODES,
            generic::CODES,
            ledger::CODES,
            &[
                youtube::YOUTUBE_VIEWS_BY_PLACE,
                youtube::YOUTUBE_TOTAL_TOO_SMALL,
                linkedin::LINKEDIN_SIZE_DAMAGED,
                x::X_WITHOUT_AUDIENCE,
            ],
        ]
        .concat();
        for code in &all {
            assert!(texts.has(code.id), "{} has no message", code.id);
            assert!(
                texts.attribute(code.id, "explain", &Args::new()).is_some(),
                "{} has no explanation",
                code.id
            );
        }
        let ids: std::collections::BTreeSet<&str> = all.iter().map(|code| code.id).collect();
        assert_eq!(ids.len(), all.len(), "each code is declared once");
    }

    #[test]
    fn ids_are_unique() {
        let ids: std::collections::BTreeSet<&str> = SOURCES.iter().map(|spec| spec.id).collect();
        assert_eq!(ids.len(), SOURCES.len());
    }
}
