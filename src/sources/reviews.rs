//! Reviews: Judge.me, Loox, Shopify Product Reviews, Yotpo, Okendo, Trustpilot, Google, our own CSV.

use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};

use crate::files::RawFile;

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "reviews",
    title: "Reviews: Judge.me, Loox, Shopify Product Reviews, Yotpo, Okendo, Trustpilot, Google, our own CSV",
    networks: &[],
    dimensions: &[],
    seen_languages: &[],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Programs,
    headers: &[],
    how_to_export: "the review tool → Export; or audiencefit template reviews",
    recognize,
    read,
};

fn recognize(_file: &RawFile) -> Option<Certainty> {
    None
}

fn read(_file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    SourceOutput::default()
}
