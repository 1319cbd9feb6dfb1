//! Facebook Page Insights, the page-level export of 2011 to about 2022: known, not read yet.
//!
//! Where it comes from: Page → Insights → Export data → Page data; gone since Meta Business Suite.
//! Seen in a real file of 2014: names in row 1, descriptions in row 2, one row a day, columns such as
//! `Lifetime Likes by Gender and Age - F.25-34`. No number is taken from it in this version.

use super::ledger::{NOT_READ_YET, set_aside_file};
use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};
use crate::domain::Network;
use crate::files::{RawBlock, RawFile};

/// The old Facebook export.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "facebook-legacy",
    title: "Facebook Page Insights before Meta Business Suite (recognized, not read yet)",
    networks: &[Network::Facebook],
    dimensions: &[],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "date",
        "lifetime total likes",
        "daily new likes",
        "lifetime likes by country",
        "lifetime likes by gender and age",
    ],
    how_to_export: "no longer offered; export Audience from Meta Business Suite",
    recognize,
    read,
};

/// The periods with which the names of columns start.
const PERIODS: [&str; 4] = ["Lifetime ", "Daily ", "Weekly ", "28 Days "];

fn is_page_export(block: &RawBlock) -> bool {
    block.rows.first().is_some_and(|header| {
        let by_period = header
            .cells
            .iter()
            .filter(|cell| PERIODS.iter().any(|period| cell.text.starts_with(period)))
            .count();
        by_period >= 5
            && 2 * by_period > header.cells.len()
            && header
                .cells
                .iter()
                .any(|cell| cell.text.starts_with("Lifetime "))
    })
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    file.blocks
        .iter()
        .any(is_page_export)
        .then_some(Certainty::Labels)
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    set_aside_file(file, "page_insights", NOT_READ_YET, &mut output);
    output
}
