//! Shopify: known, not read yet.
//!
//! Where it comes from: Shopify admin → Orders → Export, Customers → Export, or Marketing → Channel
//! performance → Export. Seen in real files of 2021 and 2025. Orders carry personal data: nothing of
//! them is kept or shown; no number is taken from these files in this version.

use super::ledger::{NOT_READ_YET, set_aside_file};
use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};
use crate::files::{RawBlock, RawFile};

/// Shopify's exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "shopify",
    title: "Shopify: orders, customers, channel performance (recognized, not read yet)",
    networks: &[],
    dimensions: &[],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "first name",
        "last name",
        "email",
        "accepts email marketing",
        "total spent",
        "total orders",
    ],
    how_to_export: "Shopify admin → Orders → Export; Marketing → Channel performance → Export",
    recognize,
    read,
};

/// What a block is, and the columns that say so.
const EXPORTS: [(&str, &[&str]); 3] = [
    (
        "orders",
        &[
            "Name",
            "Financial Status",
            "Fulfillment Status",
            "Lineitem quantity",
        ],
    ),
    (
        "channel_performance",
        &[
            "Referring platform",
            "Channel",
            "Type",
            "Sessions",
            "Orders",
        ],
    ),
    (
        "customers",
        &[
            "Default Address Country Code",
            "Total Spent",
            "Total Orders",
        ],
    ),
];

fn kind_of(block: &RawBlock) -> Option<&'static str> {
    let header = block.rows.first()?;
    let has = |name: &str| {
        header
            .cells
            .iter()
            .any(|cell| cell.text.eq_ignore_ascii_case(name))
    };
    EXPORTS
        .iter()
        .find(|(_, names)| names.iter().all(|name| has(name)))
        .map(|(kind, _)| *kind)
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    file.blocks
        .first()
        .and_then(kind_of)
        .map(|_| Certainty::Keys)
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    let kind = file.blocks.first().and_then(kind_of).unwrap_or("orders");
    set_aside_file(file, kind, NOT_READ_YET, &mut output);
    output
}
