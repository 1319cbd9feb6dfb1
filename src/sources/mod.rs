//! One file a source: what an export looks like and how it becomes canonical cells.
//!
//! [`SOURCES`] is the registry. A source is asked for each file whether it knows it, by content and
//! shape; the most certain answer wins; then it reads every block of the file and accounts for
//! every row.

mod ads;
mod analytics_plan;
mod analytics_tables;
mod analytics_words;
mod benchmark;
mod columns;
mod conversations;
mod customers;
mod cut_off;
mod date_damage;
mod dates;
mod facebook_legacy;
mod future;
mod generic;
mod google_ads;
mod google_ads_cards;
mod google_ads_rows;
mod google_analytics;
mod hootsuite;
mod influencers;
mod instagram_download;
mod keys;
mod klaviyo;
mod labels;
mod ledger;
mod lines;
mod linkedin;
mod linkedin_competitors;
mod linkedin_labels;
mod linkedin_names;
mod linkedin_personal;
mod mailchimp;
mod mapping;
mod members;
mod meta_ads;
mod meta_ads_columns;
mod meta_audience;
mod meta_content;
mod meta_messages;
mod meta_results;
mod meta_series;
mod names;
mod order_rows;
mod orders;
mod own_csv;
mod pinterest;
mod pinterest_audience;
mod post_rows;
mod reviews;
mod series;
mod shopify;
mod shopify_orders;
mod shopify_reports;
mod shown;
mod stripe;
mod suggestions;
mod tiktok;
mod tiktok_business;
mod videos;
mod woocommerce;
mod x;
mod youtube;
mod zendesk;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::canonical::{
    Cell, Completeness, Conversation, Fate, Message, Order, Part, Point, Population, Post, Review,
};
use crate::diag::{Arg, Code, Diagnostic, Place};
use crate::domain::{
    Audience, Base, Currency, Date, Dimension, Metric, Month, Network, Period, Unit, account_key,
};
use crate::files::{self, Format, RawBlock, RawCell, RawFile, RawRow, SplitRows};

pub use benchmark::template as benchmark_template;
pub use conversations::template as conversations_template;
pub use cut_off::without_cut_tables;
pub use dates::put_days_right;
pub use future::without_future;
pub use generic::template as generic_template;
pub use generic::template_of as generic_template_of;
pub use influencers::template as influencers_template;
pub use keys::CustomerKeys;
pub use mapping::{MAPPED, Mapping, read_mapped};
pub use names::{without_people, without_person};
pub use orders::template as orders_template;
pub use reviews::template as reviews_template;
pub use shown::{known_sheet, withhold};
pub use suggestions::suggest;

/// Every source. Where two are equally certain of a file, the earlier one has it.
pub const SOURCES: &[SourceSpec] = &[
    generic::SPEC,
    orders::SPEC,
    conversations::SPEC,
    influencers::SPEC,
    benchmark::SPEC,
    meta_audience::SPEC,
    meta_results::SPEC,
    meta_content::SPEC,
    instagram_download::SPEC,
    facebook_legacy::SPEC,
    meta_ads::SPEC,
    tiktok::SPEC,
    tiktok_business::SPEC,
    youtube::SPEC,
    linkedin::SPEC,
    linkedin_competitors::SPEC,
    linkedin_personal::SPEC,
    pinterest::SPEC,
    x::SPEC,
    google_analytics::SPEC,
    google_ads::SPEC,
    shopify::SPEC,
    shopify_orders::SPEC,
    woocommerce::SPEC,
    stripe::SPEC,
    mailchimp::SPEC,
    klaviyo::SPEC,
    meta_messages::SPEC,
    zendesk::SPEC,
    hootsuite::SPEC,
    reviews::SPEC,
];

/// A table that no source knows.
pub const UNKNOWN_TABLE: Code = Code::warning("unknown-table");

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

/// A file whose rows each stand in quotes as one cell, with the rows split, where a source then knows
/// it.
pub fn split_rows(file: &RawFile) -> Option<SplitRows> {
    files::split_rows(file).filter(|split| recognize(&split.file).is_some())
}

/// The known export that an unknown file resembles most.
pub struct Nearest {
    /// The export.
    pub spec: &'static SourceSpec,
    /// The words of its headers that the file has; none where only the folder tells.
    pub shared: Vec<&'static str>,
    /// Words of its headers with which the file would be taken for it; none where that cannot be told.
    pub missing: Vec<&'static str>,
}

/// The known export with which an unknown file shares most words of a header, one of the network of its
/// folder before the others; where it shares none, the only one of that network.
pub fn nearest_known(file: &RawFile, network: Option<Network>) -> Option<Nearest> {
    let words: BTreeSet<String> = file
        .blocks
        .iter()
        .flat_map(|block| block.rows.iter().take(3))
        .flat_map(|row| row.cells.iter())
        .map(|cell| labels::folded_header(&cell.text))
        .filter(|word| !word.is_empty())
        .collect();
    // What is of every network says nothing of one.
    let is_of = |spec: &SourceSpec| {
        network.is_some_and(|network| {
            spec.evidence != Evidence::Own && spec.networks.contains(&network)
        })
    };
    let (spec, shared) = SOURCES
        .iter()
        .enumerate()
        .map(|(order, spec)| {
            let known = spec.headers.iter().copied();
            let shared: Vec<&str> = known.filter(|known| words.contains(*known)).collect();
            (shared.len(), is_of(spec), Reverse(order), spec, shared)
        })
        .filter(|(count, _, _, _, _)| *count > 0)
        .max_by_key(|(count, is_theirs, order, _, _)| (*count, *is_theirs, *order))
        .map(|(_, _, _, spec, shared)| (spec, shared))
        .or_else(|| {
            let mut theirs = SOURCES.iter().filter(|spec| is_of(spec));
            let first = theirs.next()?;
            theirs.next().is_none().then(|| (first, Vec::new()))
        })?;
    let missing = missing_words(file, spec, &shared);
    Some(Nearest {
        spec,
        shared,
        missing,
    })
}

/// The fewest words of a source's headers with which it would recognize the file: all that the file lacks
/// are tried, then each is left out that it does without.
fn missing_words(file: &RawFile, spec: &SourceSpec, shared: &[&'static str]) -> Vec<&'static str> {
    const MOST_ROWS: usize = 20;
    const MOST_WORDS: usize = 3;
    let Some(block) = file.blocks.first().filter(|_| file.format != Format::Json) else {
        return Vec::new();
    };
    let has_shared = |row: &RawRow| {
        let mut cells = row.cells.iter();
        cells.any(|cell| shared.contains(&labels::folded_header(&cell.text).as_str()))
    };
    let Some(header) = block.rows.iter().take(MOST_ROWS).position(has_shared) else {
        return Vec::new();
    };
    let is_known_with = |words: &[&str]| {
        let mut block = RawBlock {
            number: 1,
            sheet: block.sheet.clone(),
            sheet_number: block.sheet_number,
            rows: block.rows.iter().take(MOST_ROWS).cloned().collect(),
        };
        if let Some(row) = block.rows.get_mut(header) {
            row.cells.extend(words.iter().map(|word| RawCell {
                text: (*word).to_owned(),
                number: None,
            }));
        }
        let file = RawFile {
            place: file.place.clone(),
            names: file.names.clone(),
            hash: String::new(),
            bytes: file.bytes,
            format: file.format,
            encoding: file.encoding,
            delimiter: file.delimiter,
            is_cut_off: file.is_cut_off,
            blocks: vec![block],
        };
        (spec.recognize)(&file).is_some()
    };
    let absent = spec
        .headers
        .iter()
        .copied()
        .filter(|word| !shared.contains(word));
    let mut missing: Vec<&str> = absent.collect();
    if !is_known_with(&missing) {
        return Vec::new();
    }
    for at in (0..missing.len()).rev() {
        let mut fewer = missing.clone();
        fewer.remove(at);
        if is_known_with(&fewer) {
            missing = fewer;
        }
    }
    // An export of which so much is missing is another one.
    if missing.len() > MOST_WORDS {
        missing.clear();
    }
    missing
}

/// The network that a path's folders are called by.
fn network_of(pattern: &str) -> Option<Network> {
    let folders = pattern.rsplit_once('/')?.0;
    folders.rsplit('/').find_map(Network::from_id)
}

/// The outcomes of a file that no source knows: every row is set aside.
/// What is to be said about it is [`unknown_table`].
pub fn unknown_blocks(file: &RawFile) -> Vec<BlockOutcome> {
    let blocks = file.blocks.iter();
    blocks.map(|block| unknown_block(file, block)).collect()
}

/// The outcome of a block that nothing knows.
fn unknown_block(file: &RawFile, block: &RawBlock) -> BlockOutcome {
    set_aside(file, block, "unknown", Fate::Unknown)
}

/// What is to be said about a file that no source knows: how many columns it has, which words of its
/// header known exports have, and the known export that it resembles; with a draft of a mapping for
/// the file at `pattern` where one can be made. Any other cell may be somebody's data. None for a file
/// without a cell.
pub fn unknown_table(file: &RawFile, pattern: &str) -> Option<Diagnostic> {
    let block = file.blocks.first()?;
    unknown_table_in(file, block, pattern, suggest(file, pattern))
}

/// The same of one block of a file, with a draft of a mapping.
fn unknown_table_in(
    file: &RawFile,
    block: &RawBlock,
    pattern: &str,
    draft: Option<String>,
) -> Option<Diagnostic> {
    const SHOWN_WORDS: usize = 6;
    let row = block
        .rows
        .iter()
        .find(|row| row.cells.len() > 1)
        .or(block.rows.first())?;
    // The keys of a JSON file can be names of people.
    let words: Vec<String> = row
        .cells
        .iter()
        .map(|cell| labels::folded_header(&cell.text))
        .filter(|word| file.format != Format::Json && shown::is_header_word(word))
        .take(SHOWN_WORDS)
        .collect();
    let nearest = nearest_known(file, network_of(pattern));
    let resembles = match &nearest {
        None => "no",
        Some(nearest) if nearest.shared.is_empty() => "folder",
        Some(nearest) if nearest.missing.is_empty() => "yes",
        Some(_) => "missing",
    };
    let title = nearest.as_ref().map_or_else(
        || Arg::from(""),
        |nearest| Arg::term("source-title", nearest.spec.id),
    );
    let (shared, missing) = nearest.as_ref().map_or_else(Default::default, |nearest| {
        (nearest.shared.join(", "), nearest.missing.join(", "))
    });
    let unknown = Diagnostic::new(UNKNOWN_TABLE);
    let unknown = match draft {
        Some(draft) => unknown.paste(draft),
        None => unknown,
    };
    Some(
        unknown
            .at(block_place(file, block))
            .with("columns", row.cells.len())
            .with("has-header", if words.is_empty() { "no" } else { "yes" })
            .with("header", words.join(", "))
            .with("resembles", resembles)
            .with("nearest", title)
            .with("shared", shared)
            .with("missing", missing),
    )
}

/// A number of rows, cells or things as accounts hold it.
fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The rows of a block that are not blank.
fn row_count(block: &RawBlock) -> u32 {
    count(block.rows.len())
}

/// Where a block starts. The name of its sheet is shown where it is a known one.
fn block_place(file: &RawFile, block: &RawBlock) -> Place {
    let mut place = file.place.clone();
    place.sheet = shown::sheet(block);
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
    /// The networks it can be of.
    pub networks: &'static [Network],
    /// What it gives: dimensions, or empty when it carries no audience numbers.
    pub dimensions: &'static [Dimension],
    /// The languages in which its labels were seen in real files (BCP 47), for people.
    pub seen_languages: &'static [&'static str],
    /// Whether files in other languages are read by their shape.
    pub by_shape: bool,
    /// What it gives beside audience tables, in the order of reports.
    pub metrics: &'static [Metric],
    /// What things it lists.
    pub lists: &'static [Listing],
    /// The best that is known of its files. The export's name, where a user gets it, what is only
    /// believed, and the oddities of its files stand in the catalogues under `source-title-<id>` and
    /// `source-<id>` (`.get`, `.believed`, `.oddities`).
    pub evidence: Evidence,
    /// Words of its headers, in lower case, with blanks for underscores and hyphens: which export an unknown table
    /// resembles is told from those that it shares.
    pub headers: &'static [&'static str],
    /// Whether the file is this source's.
    pub recognize: fn(&RawFile) -> Option<Certainty>,
    /// Reads a file that it recognized.
    pub read: fn(&RawFile, &Context<'_>) -> SourceOutput,
}

/// What a source lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Listing {
    /// Posts with their numbers.
    Posts,
    /// Orders.
    Orders,
    /// Conversations, or the messages that make them.
    Conversations,
    /// Reviews.
    Reviews,
    /// Populations to compare with.
    Populations,
}

impl Listing {
    /// The stable name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Posts => "posts",
            Self::Orders => "orders",
            Self::Conversations => "conversations",
            Self::Reviews => "reviews",
            Self::Populations => "populations",
        }
    }
}

/// The best that is known of a source's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// Real exported files were read.
    Files,
    /// The structure is known from programs that read real files.
    Programs,
    /// The structure is known from the maker's or others' documents.
    Documents,
    /// The layout is ours.
    Own,
}

impl Evidence {
    /// The stable name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Files => "files",
            Self::Programs => "programs",
            Self::Documents => "documents",
            Self::Own => "own",
        }
    }
}

/// What a reader may know beside the file itself.
pub struct Context<'a> {
    /// The last day that can stand in the file: today, or some weeks after the month that folder, name
    /// or flag say. Dates without a year are at or before it.
    pub latest: Date,
    /// Accounts, page names and the brand as the workspace writes them: who the business is.
    pub own_names: &'a [String],
    /// Turns customers into keys.
    pub keys: &'a CustomerKeys,
}

impl Context<'_> {
    /// Whether a name in an export is the business's own, however it is spelled.
    pub fn is_own(&self, name: &str) -> bool {
        let name = account_key(name);
        !name.is_empty() && self.own_names.iter().any(|own| account_key(own) == name)
    }
}

/// A series of one metric before it is attributed to a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceSeries {
    /// Whose it is, as far as the content says.
    pub owner: Owner,
    /// What is counted.
    pub metric: Metric,
    /// The currency of money, where the export says it.
    pub currency: Option<Currency>,
    /// Of which part.
    pub part: Part,
    /// The values. Where the content says no period ([`Dating::Undated`]), each point's period is the
    /// single day of [`Context::latest`], and the pipeline replaces it by the period that name or
    /// folder say.
    pub points: Vec<Point>,
    /// Whether the content says the periods of the points.
    pub dating: Dating,
}

/// Whether points have periods of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dating {
    /// The content says them.
    Dated,
    /// The content does not; the file's name or folder has to.
    Undated,
}

/// Where a block is and whose its numbers are, as far as the content says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Owner {
    /// Where the block starts.
    pub place: Place,
    /// The number of the block in the file.
    pub block: u32,
    /// The network.
    pub network: Option<Network>,
    /// The account.
    pub account: Option<String>,
    /// The channel.
    pub channel: Option<String>,
}

/// Things of one block before they are attributed to a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceList<T> {
    /// Whose they are, as far as the content says.
    pub owner: Owner,
    /// The things.
    pub rows: Vec<T>,
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
    /// Whether its counts were made here, of rows of single persons.
    pub by_person: bool,
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
    /// The channel in which its numbers stand where neither files, folder nor account of the settings
    /// say one: those of a member are not those of a Page.
    pub apart: Option<&'static str>,
}

/// Everything a source makes of one file. In every block, `rows == read + set_aside + rejected`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceOutput {
    /// The tables with numbers.
    pub tables: Vec<SourceTable>,
    /// Numbers over time.
    pub series: Vec<SourceSeries>,
    /// Posts.
    pub posts: Vec<SourceList<Post>>,
    /// Orders.
    pub orders: Vec<SourceList<Order>>,
    /// Conversations.
    pub conversations: Vec<SourceList<Conversation>>,
    /// Messages of which conversations are made when all files are read.
    pub messages: Vec<SourceList<Message>>,
    /// Reviews.
    pub reviews: Vec<SourceList<Review>>,
    /// Populations to compare with.
    pub populations: Vec<Population>,
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
            mapping::CODES,
            dates::CODES,
            future::CODES,
            cut_off::CODES,
            series::CODES,
            labels::CODES,
            meta_audience::CODES,
            meta_series::CODES,
            meta_content::CODES,
            instagram_download::CODES,
            facebook_legacy::CODES,
            generic::CODES,
            ledger::CODES,
            linkedin::CODES,
            linkedin_competitors::CODES,
            pinterest_audience::CODES,
            x::CODES,
            ads::CODES,
            meta_ads::CODES,
            google_ads::CODES,
            order_rows::CODES,
            customers::CODES,
            orders::CODES,
            shopify::CODES,
            shopify_orders::CODES,
            shopify_reports::CODES,
            lines::CODES,
            members::CODES,
            own_csv::CODES,
            mailchimp::CODES,
            klaviyo::CODES,
            meta_messages::CODES,
            hootsuite::CODES,
            conversations::CODES,
            reviews::CODES,
            influencers::CODES,
            benchmark::CODES,
            analytics_plan::CODES,
            google_analytics::CODES,
            tiktok::CODES,
            tiktok_business::CODES,
            videos::CODES,
            post_rows::CODES,
            youtube::CODES,
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
        let ids: BTreeSet<&str> = all.iter().map(|code| code.id).collect();
        assert_eq!(ids.len(), all.len(), "each code is declared once");
    }

    #[test]
    fn ids_are_unique() {
        let ids: BTreeSet<&str> = SOURCES.iter().map(|spec| spec.id).collect();
        assert_eq!(ids.len(), SOURCES.len());
    }
}
