//! Google Ads: known, not read yet.
//!
//! Where it comes from: a table of Google Ads (campaigns, age, gender) → Download → .csv, a title and a
//! line with the dates above the header and `Total: …` rows below; or a card of the overview
//! (`Demographics(Age_<from>-<to>).csv`), a bare table. Seen in real files in English. They count
//! impressions of ads by age, gender and place; no number is taken from them in this version.

use super::ledger::{NOT_READ_YET, set_aside_file};
use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};
use crate::domain::Network;
use crate::files::{RawFile, RawRow};

/// Google Ads' exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "google-ads",
    title: "Google Ads (recognized, not read yet)",
    networks: &[Network::GoogleAds],
    dimensions: &[],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "campaign",
        "ad group",
        "age range",
        "clicks",
        "impr.",
        "ctr",
        "cost",
        "currency code",
    ],
    how_to_export: "Google Ads → Overview → a card → Download, or a table → Download → .csv",
    recognize,
    read,
};

/// Headers of the overview's cards, as they start, in lower case.
const CARDS: [&[&str]; 6] = [
    &["age range", "impressions", "percent of known total"],
    &["gender", "impressions", "percent of known total"],
    &[
        "gender",
        "age range",
        "impressions",
        "percent of known total",
    ],
    &["location name", "impressions"],
    &["device", "cost", "impressions"],
    &["network", "clicks", "cost"],
];

fn is_card(row: &RawRow) -> bool {
    CARDS.iter().any(|names| {
        names
            .iter()
            .enumerate()
            .all(|(at, name)| row.text(at).to_lowercase() == *name)
    })
}

/// A header of a table download: `Impr.` and one more column of Google Ads.
fn is_table(row: &RawRow) -> bool {
    let has = |name: &str| {
        row.cells
            .iter()
            .any(|cell| cell.text.eq_ignore_ascii_case(name))
    };
    has("Impr.")
        && (has("Clicks")
            || has("Cost")
            || has("CTR")
            || has("Interactions")
            || has("Currency code"))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let block = file.blocks.first()?;
    let is_known = block.rows.first().is_some_and(is_card)
        || file
            .blocks
            .iter()
            .flat_map(|block| &block.rows)
            .take(6)
            .any(is_table);
    is_known.then_some(Certainty::Labels)
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    set_aside_file(file, "ads", NOT_READ_YET, &mut output);
    output
}
