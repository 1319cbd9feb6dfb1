//! Audience of creators, our own CSV.

use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};

use crate::files::RawFile;

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "influencers",
    title: "Audience of creators, our own CSV",
    networks: &[],
    dimensions: &[],
    seen_languages: &[],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Own,
    headers: &[],
    how_to_export: "audiencefit template influencers",
    recognize,
    read,
};

fn recognize(_file: &RawFile) -> Option<Certainty> {
    None
}

fn read(_file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    SourceOutput::default()
}
