//! Hootsuite Inbox: resolved conversations.

use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};

use crate::files::RawFile;

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "hootsuite",
    title: "Hootsuite Inbox: resolved conversations",
    networks: &[],
    dimensions: &[],
    seen_languages: &[],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Documents,
    headers: &[],
    how_to_export: "Hootsuite → Inbox → Export",
    recognize,
    read,
};

fn recognize(_file: &RawFile) -> Option<Certainty> {
    None
}

fn read(_file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    SourceOutput::default()
}
