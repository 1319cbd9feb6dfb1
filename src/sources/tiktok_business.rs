//! TikTok Business Suite: the numbers of days, of followers and of videos.
//!
//! Where it comes from: TikTok Business Suite on the web, Analytics, Overview, Followers or Content,
//! Export, as CSV or XLSX. A real file of followers of January 2026 was read; the overview and the
//! videos are known from programs that read real files, in English and Swedish: the headers are in
//! the language of the interface, and some columns are there for some accounts only. UTF-8 with BOM,
//! nothing quoted, days such as `2025/10/31`; `--` and `NAN` say that there is no number; a header
//! can end in a blank. Nothing here splits an audience.
//!
//! An overview in another language is told by its last three columns, of which the first is the
//! second less the third: net growth, new and lost followers. Nothing else in it is read.

use super::columns::{Columns, cells_in};
use super::dates::DayHints;
use super::ledger::refuse_block;
use super::series::{ValueColumn, below_header, read_day_rows};
use super::videos::{VideoColumns, days_with_year, read_videos, tiktok_id};
use super::{Certainty, Context, Evidence, Listing, SourceOutput, SourceSpec};
use crate::canonical::Fate;
use crate::diag::Code;
use crate::domain::{Metric, Network};
use crate::files::numbers::{NumberCell, read_numbers};
use crate::files::{RawBlock, RawFile, RawRow};

/// TikTok Business Suite's exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "tiktok-business",
    networks: &[Network::TikTok],
    dimensions: &[],
    seen_languages: &["en", "sv"],
    by_shape: true,
    metrics: &[
        Metric::Followers,
        Metric::NewFollowers,
        Metric::LostFollowers,
        Metric::NetFollowers,
        Metric::Reach,
        Metric::Views,
        Metric::ProfileVisits,
        Metric::EngagedPeople,
        Metric::Likes,
        Metric::Comments,
        Metric::Shares,
        Metric::Saves,
    ],
    lists: &[Listing::Posts],
    evidence: Evidence::Files,
    headers: &[
        "reached audience",
        "engaged audience",
        "new followers",
        "lost followers",
        "total followers",
        "net growth",
        "add to favorites",
        "videovisningar",
        "målgrupp som nåtts",
    ],
    recognize,
    read,
};

/// Columns were found by what their numbers say, since the language of the headers is not known.
pub(crate) const TIKTOK_BUSINESS_BY_SHAPE: Code = Code::note("tiktok-business-by-shape");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[TIKTOK_BUSINESS_BY_SHAPE];

const DAY: [&str; 2] = ["date", "datum"];
const VIEWS: [&str; 2] = ["video views", "videovisningar"];
const REACH: [&str; 2] = ["reached audience", "målgrupp som nåtts"];
const NET: [&str; 2] = ["net growth", "nettotillväxt"];
const LOST: [&str; 2] = ["lost followers", "tappade följare"];
const LINK: [&str; 2] = ["video link", "videolänk"];
const TIME: [&str; 2] = ["post time", "publiceringstid"];

/// The columns of numbers, folded, English and Swedish.
const METRICS: [(Metric, &[&str]); 12] = [
    (Metric::Views, &VIEWS),
    (Metric::Reach, &REACH),
    (Metric::ProfileVisits, &["profile views", "profilvisningar"]),
    (Metric::Likes, &["likes", "gilla markeringar"]),
    (Metric::Comments, &["comments", "kommentarer"]),
    (Metric::Shares, &["shares", "delningar"]),
    (
        Metric::Saves,
        &["add to favorites", "lägg till i favoriter"],
    ),
    (Metric::NetFollowers, &NET),
    (Metric::NewFollowers, &["new followers", "nya följare"]),
    (Metric::LostFollowers, &LOST),
    (Metric::Followers, &["total followers"]),
    (Metric::EngagedPeople, &["engaged audience"]),
];

/// What a block of a Business Suite file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Days,
    Videos,
    DaysByShape,
}

fn kind_of(block: &RawBlock) -> Option<(Kind, Certainty)> {
    let columns = Columns::new(block.rows.first()?);
    let has = |names: &[&str]| columns.find(names).is_some();
    if DAY.contains(&columns.name(0)) {
        let is_overview = has(&VIEWS) && (has(&REACH) || has(&NET) || has(&LOST));
        let is_followers = has(&["total followers"]) && (has(&["engaged audience"]) || has(&REACH));
        if is_overview || is_followers {
            return Some((Kind::Days, Certainty::Labels));
        }
    }
    if has(&LINK) && has(&TIME) && has(&VIEWS) {
        return Some((Kind::Videos, Certainty::Labels));
    }
    growth_columns(block).map(|_| (Kind::DaysByShape, Certainty::Shape))
}

/// The columns of net growth, new and lost followers in an overview whose header is in another
/// language: the last three, of which the first is always the second less the third.
fn growth_columns(block: &RawBlock) -> Option<[usize; 3]> {
    const FEWEST_COLUMNS: usize = 10;
    const FEWEST_PROOFS: usize = 3;
    let (header, rows) = block.rows.split_first()?;
    let last = header.cells.len();
    let is_day = |row: &RawRow| {
        let day = row.text(0).as_bytes();
        day.len() == 10
            && day
                .iter()
                .zip(b"dddd/dd/dd")
                .all(|(byte, shape)| match shape {
                    b'd' => byte.is_ascii_digit(),
                    mark => byte == mark,
                })
    };
    if last < FEWEST_COLUMNS || rows.len() < FEWEST_PROOFS || !rows.iter().all(is_day) {
        return None;
    }
    let read = |column: usize| -> Option<Vec<NumberCell>> {
        let cells = cells_in(rows, column);
        Some(read_numbers(cells).ok()?.cells)
    };
    // Every column holds whole numbers, or signs for none.
    for column in 1..last {
        let is_number = |cell: &NumberCell| match cell {
            NumberCell::Value(value) => value.fract() == 0.0,
            NumberCell::Missing => true,
            NumberCell::AtMost(_) | NumberCell::NotANumber => false,
        };
        if !read(column)?.iter().all(is_number) {
            return None;
        }
    }
    let columns = [last - 3, last - 2, last - 1];
    let [net, new, lost] = columns.map(read);
    let (net, new, lost) = (net?, new?, lost?);
    let mut proofs = 0;
    for ((net, new), lost) in net.iter().zip(&new).zip(&lost) {
        if let (Some(net), Some(new), Some(lost)) = (net.value(), new.value(), lost.value()) {
            if (net - (new - lost)).abs() > 0.5 {
                return None;
            }
            proofs += usize::from(lost > 0.0 && new > 0.0);
        }
    }
    (proofs >= FEWEST_PROOFS).then_some(columns)
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    file.blocks
        .iter()
        .filter_map(kind_of)
        .map(|(_, certainty)| certainty)
        .max()
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    let hints = DayHints::until(context.latest);
    for block in &file.blocks {
        match kind_of(block).map(|(kind, _)| kind) {
            Some(Kind::Days) => {
                let values = values_of(block);
                read_series(file, block, &values, false, hints, &mut output);
            }
            Some(Kind::DaysByShape) => {
                let columns = growth_columns(block).unwrap_or_default();
                let values = columns
                    .into_iter()
                    .zip([
                        Metric::NetFollowers,
                        Metric::NewFollowers,
                        Metric::LostFollowers,
                    ])
                    .map(|(column, metric)| ValueColumn::of(column, metric));
                let values: Vec<ValueColumn> = values.collect();
                read_series(file, block, &values, true, hints, &mut output);
            }
            Some(Kind::Videos) => read_content(file, block, &mut output),
            None => refuse_block(file, block, &mut output),
        }
    }
    output
}

/// The columns with numbers that are known.
fn values_of(block: &RawBlock) -> Vec<ValueColumn> {
    let Some(columns) = block.rows.first().map(Columns::new) else {
        return Vec::new();
    };
    METRICS
        .iter()
        .filter_map(|(metric, names)| Some(ValueColumn::of(columns.find(names)?, *metric)))
        .collect()
}

fn read_series(
    file: &RawFile,
    block: &RawBlock,
    values: &[ValueColumn],
    is_by_shape: bool,
    hints: DayHints,
    output: &mut SourceOutput,
) {
    let kind = "daily_series";
    let Some((mut ledger, owner, rows)) = below_header(file, block, kind, Network::TikTok, output)
    else {
        return;
    };
    if is_by_shape {
        ledger.say_here(TIKTOK_BUSINESS_BY_SHAPE);
    }
    let read = read_day_rows(&mut ledger, &owner, &rows, 0, values, hints, output);
    ledger.close_after(kind, read, output);
}

fn read_content(file: &RawFile, block: &RawBlock, output: &mut SourceOutput) {
    let kind = "content";
    let Some((mut ledger, owner, rows)) = below_header(file, block, kind, Network::TikTok, output)
    else {
        return;
    };
    let header = block.rows.first().map(Columns::new);
    let find = |names: &[&str]| header.as_ref().and_then(|columns| columns.find(names));
    let (Some(link), Some(time)) = (find(&LINK), find(&TIME)) else {
        return ledger.close_without(kind, Fate::Damaged, output);
    };
    let published = days_with_year(&rows, time);
    let values = values_of(block);
    let columns = VideoColumns {
        id: link,
        id_of: &tiktok_id,
        published: &published,
        values: &values,
    };
    let read = read_videos(&mut ledger, &owner, &rows, &columns, output);
    ledger.close_after(kind, read, output);
}
