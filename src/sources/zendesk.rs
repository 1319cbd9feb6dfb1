//! Zendesk: tickets of a view.

use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};

use crate::files::RawFile;

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "zendesk",
    title: "Zendesk: tickets of a view",
    networks: &[],
    dimensions: &[],
    seen_languages: &[],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[],
    how_to_export: "Zendesk → a view → Export as CSV",
    recognize,
    read,
};

fn recognize(_file: &RawFile) -> Option<Certainty> {
    None
}

fn read(_file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    SourceOutput::default()
}
