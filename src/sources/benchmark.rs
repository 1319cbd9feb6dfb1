//! Populations to compare with, our own CSV (benchmark.csv, baseline.csv).

use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};

use crate::files::RawFile;

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "benchmark",
    title: "Populations to compare with, our own CSV (benchmark.csv, baseline.csv)",
    networks: &[],
    dimensions: &[],
    seen_languages: &[],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Own,
    headers: &[],
    how_to_export: "audiencefit template benchmark",
    recognize,
    read,
};

fn recognize(_file: &RawFile) -> Option<Certainty> {
    None
}

fn read(_file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    SourceOutput::default()
}
