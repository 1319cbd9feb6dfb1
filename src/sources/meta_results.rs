//! Meta Business Suite, Results: one number a day (`Follows.csv`, `Reach.csv`, `Views.csv` …).
//!
//! Meta Business Suite › Insights › Results › Export. UTF-16LE with BOM, `sep=,`; a title, a header
//! of two cells whose second is `Primary` in every language seen (en, pt), then an ISO date-time
//! and a number a day. Files of 2020 to 2024 hold two such tables and name the second column.
//! Daily numbers are no split of an audience, so the rows are counted and set aside. An export
//! without data is a file of two lines without a cell; it never comes here.

use super::labels::is_iso_datetime;
use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec, set_aside};
use crate::canonical::Fate;
use crate::domain::Network;
use crate::files::{RawBlock, RawFile, RawRow};

pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "meta-results",
    title: "Meta Business Suite: Results (follows, reach, views a day)",
    networks: &[Network::Facebook, Network::Instagram],
    dimensions: &[],
    seen_languages: &["en", "pt"],
    by_shape: true,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[],
    how_to_export: "Meta Business Suite > Insights > Results > Export",
    recognize,
    read,
};

/// What a block is, when it can be one of this source's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Series {
    /// Has the language-neutral column name.
    Primary,
    /// Has days, and a named column.
    Named,
}

/// The rows of a daily series: titles of one cell, a header of two, days. `None` for anything else.
fn series(block: &RawBlock) -> Option<(Series, usize)> {
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
    if !all_known {
        return None;
    }
    let n_days = days
        .iter()
        .filter(|row| is_iso_datetime(row.text(0)))
        .count();
    if header.text(1) == "Primary" {
        Some((Series::Primary, n_days))
    } else if titles > 0 && n_days > 0 {
        Some((Series::Named, n_days))
    } else {
        None
    }
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let mut least = None;
    for block in &file.blocks {
        let (kind, _) = series(block)?;
        let certainty = match kind {
            Series::Primary => Certainty::Keys,
            Series::Named => Certainty::Labels,
        };
        least = Some(least.map_or(certainty, |least: Certainty| least.min(certainty)));
    }
    least
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let blocks = file
        .blocks
        .iter()
        .map(|block| {
            let days = series(block).map_or(0, |(_, days)| days);
            let fate = if days == 0 {
                Fate::Empty
            } else {
                Fate::SetAside
            };
            set_aside(file, block, "daily_series", fate)
        })
        .collect();
    SourceOutput {
        blocks,
        ..SourceOutput::default()
    }
}
