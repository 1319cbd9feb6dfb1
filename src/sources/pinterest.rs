//! Pinterest audience insights: known, not read yet.
//!
//! Where it comes from: Pinterest business hub → Analytics → Audience insights → Export. No raw file
//! was seen; the structure is known from programs that read it: a block
//! `Audience View,Date,Aggregation,Audience Size`, then interests, countries, metros, gender, devices
//! and ages with `Percent of audience` as fractions. No number is taken from it in this version.

use super::ledger::{NO_AUDIENCE_NUMBERS, NOT_READ_YET, set_aside_file};
use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};
use crate::domain::Network;
use crate::files::RawFile;

/// Pinterest's exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "pinterest",
    title: "Pinterest audience insights (recognized, not read yet)",
    networks: &[Network::Pinterest],
    dimensions: &[],
    seen_languages: &[],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Programs,
    headers: &["category", "interest", "affinity", "percent of audience"],
    how_to_export: "Pinterest business hub → Analytics → Audience insights → Export",
    recognize,
    read,
};

/// Whether the file is of audience insights rather than the overview.
fn is_audience(file: &RawFile) -> bool {
    file.blocks
        .iter()
        .flat_map(|block| &block.rows)
        .take(200)
        .any(|row| {
            let is_size = row.text(0).eq_ignore_ascii_case("Audience View")
                && row
                    .cells
                    .iter()
                    .any(|cell| cell.text.eq_ignore_ascii_case("Audience Size"));
            is_size
                || row
                    .cells
                    .iter()
                    .skip(1)
                    .any(|cell| cell.text.eq_ignore_ascii_case("Percent of audience"))
        })
}

fn is_overview(file: &RawFile) -> bool {
    let rows: Vec<_> = file
        .blocks
        .iter()
        .flat_map(|block| &block.rows)
        .take(40)
        .collect();
    rows.first()
        .is_some_and(|row| row.text(0).eq_ignore_ascii_case("Analytics overview"))
        && rows.iter().any(|row| {
            let first = row.text(0).to_lowercase();
            first == "claimed accounts"
                || first.starts_with("top boards")
                || first.starts_with("top pins")
        })
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    if is_audience(file) {
        Some(Certainty::Keys)
    } else {
        is_overview(file).then_some(Certainty::Labels)
    }
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    if is_audience(file) {
        set_aside_file(file, "audience", NOT_READ_YET, &mut output);
    } else {
        set_aside_file(file, "overview", NO_AUDIENCE_NUMBERS, &mut output);
    }
    output
}
