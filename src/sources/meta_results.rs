//! Meta Business Suite, Results: one number a day (`Follows.csv`, `Reach.csv`, `Views.csv` …).
//!
//! Meta Business Suite › Insights › Results › Export. UTF-16LE with BOM, `sep=,`; a title, a header
//! of two cells whose second is `Primary` in every language seen (en, pt), then an ISO date-time
//! and a number a day. Files of 2020 to 2024 hold two such tables, one of each network, and those
//! until 2023 name the second column, once with a name that contradicts the title: the title is
//! right. What is counted stands in the title (en, pt), or in the name of a file with one table, under a
//! title that has no word of a metric; a table of which neither is known is set aside with a message. An export without data is a file of two lines without a
//! cell; it never comes here.

use super::labels::is_iso_datetime;
use super::ledger::{BLOCK_WITHOUT_ROWS, Ledger};
use super::meta_series::{
    DailyTable, META_SERIES_OTHER_NETWORK, META_SERIES_UNKNOWN, daily_tables, metric_of_name_under,
    read_daily_table, title_network,
};
use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};
use crate::canonical::Fate;
use crate::diag::{Arg, Diagnostic};
use crate::domain::{Metric, Network};
use crate::files::{RawBlock, RawFile, RawRow};

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "meta-results",
    networks: &[Network::Facebook, Network::Instagram],
    dimensions: &[],
    seen_languages: &["en", "pt"],
    by_shape: false,
    metrics: &[
        Metric::NewFollowers,
        Metric::Reach,
        Metric::Viewers,
        Metric::Views,
        Metric::ProfileVisits,
        Metric::Engagements,
        Metric::LinkClicks,
    ],
    lists: &[],
    evidence: Evidence::Files,
    headers: &["primary"],
    recognize,
    read,
};

const KIND: &str = "daily_series";

/// What a block is, when it can be one of this source's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Series {
    /// Has the language-neutral column name.
    Primary,
    /// Has days, and a named column.
    Named,
}

/// What kind of daily table a block begins with: titles of one cell, a header of two, days. `None` for
/// anything else.
fn series(block: &RawBlock) -> Option<Series> {
    let titles = block.rows.iter().take_while(|row| row.is_single()).count();
    let header = block.rows.get(titles)?;
    if titles > 2 || header.cells.len() != 2 || is_iso_datetime(header.text(0)) {
        return None;
    }
    let days = block.rows.get(titles + 1..)?;
    // Two tables stand in one block when the blank line between them is lost.
    let all_known = days.iter().enumerate().all(|(index, row)| {
        let under_title = index > 0 && days.get(index - 1).is_some_and(RawRow::is_single);
        row.cells.len() <= 2 && (is_iso_datetime(row.text(0)) || row.is_single() || under_title)
    });
    let has_days = days.iter().any(|row| is_iso_datetime(row.text(0)));
    if header.text(1) == "Primary" && days.iter().all(|row| row.cells.len() <= 2) {
        Some(Series::Primary)
    } else if titles > 0 && has_days && all_known {
        Some(Series::Named)
    } else {
        None
    }
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let mut least = None;
    for block in &file.blocks {
        let certainty = match series(block)? {
            Series::Primary => Certainty::Keys,
            Series::Named => Certainty::Labels,
        };
        least = Some(least.map_or(certainty, |least: Certainty| least.min(certainty)));
    }
    least
}

/// What a table counts: by its title, else by the name of a file that holds no other table.
fn metric(file: &RawFile, table: &DailyTable<'_>) -> Option<Metric> {
    let by_name = || {
        let is_only = file.blocks.iter().flat_map(daily_tables).nth(1).is_none();
        let name = file.names.last().filter(|_| is_only)?;
        metric_of_name_under(name, table.title())
    };
    table.metric().or_else(by_name)
}

/// The network that no title names, where the titles of two tables say one metric and the other one
/// names its own: such files hold one table of each network.
fn other_network(tables: &[(Option<Metric>, Option<Network>)]) -> Option<Network> {
    match tables {
        [(Some(first), None), (Some(second), Some(named))]
        | [(Some(first), Some(named)), (Some(second), None)]
            if first == second =>
        {
            Some(if *named == Network::Instagram {
                Network::Facebook
            } else {
                Network::Instagram
            })
        }
        _ => None,
    }
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    let facts: Vec<(Option<Metric>, Option<Network>)> = file
        .blocks
        .iter()
        .flat_map(daily_tables)
        .map(|table| (table.metric(), title_network(table.title())))
        .collect();
    let other = other_network(&facts);
    for block in &file.blocks {
        read_block(file, block, other, &mut output);
    }
    output
}

fn read_block(file: &RawFile, block: &RawBlock, other: Option<Network>, output: &mut SourceOutput) {
    let mut ledger = Ledger::new(file, block);
    let n_series = output.series.len();
    let mut is_unknown = false;
    let mut is_ambiguous = false;
    for table in daily_tables(block) {
        let place = table
            .titles
            .last()
            .map_or_else(|| ledger.place(), |row| ledger.place().at_row(row.number));
        if table.days.is_empty() {
            ledger.say(Diagnostic::new(BLOCK_WITHOUT_ROWS).at(place));
            continue;
        }
        let Some(metric) = metric(file, &table) else {
            is_unknown = true;
            let name = file.names.last().map_or("", String::as_str);
            ledger.say(
                Diagnostic::new(META_SERIES_UNKNOWN)
                    .at(place)
                    .with("title", table.title())
                    .with("file", name),
            );
            continue;
        };
        let named = title_network(table.title());
        if let (None, Some(network)) = (named, other) {
            ledger.say(
                Diagnostic::new(META_SERIES_OTHER_NETWORK)
                    .at(place)
                    .with("title", table.title())
                    .with("network", Arg::term("network", network.id())),
            );
        }
        let network = named.or(other);
        if read_daily_table(&mut ledger, &table, metric, network, output).is_none() {
            is_ambiguous = true;
        }
    }
    if is_ambiguous {
        output.series.truncate(n_series);
        ledger.close_without(KIND, Fate::Damaged, output);
    } else if is_unknown && !ledger.has_read() && !ledger.has_rejected() {
        ledger.close_as(KIND, Fate::SetAside, output);
    } else {
        ledger.close_read(KIND, output);
    }
}
