//! Facebook and Instagram: messages of the download of your information (JSON).

use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};
use crate::domain::Network;
use crate::files::RawFile;

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "meta-messages",
    title: "Facebook and Instagram: messages of the download of your information (JSON)",
    networks: &[Network::Facebook, Network::Instagram],
    dimensions: &[],
    seen_languages: &[],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Programs,
    headers: &[],
    how_to_export: "Accounts Center → Your information → Export → Messages → JSON",
    recognize,
    read,
};

fn recognize(_file: &RawFile) -> Option<Certainty> {
    None
}

fn read(_file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    SourceOutput::default()
}
