//! Whom did we not expect: segments that the profile does not name, against a baseline that is named.
//!
//! Every reported cell, every run of adjacent age bands, the observed core and every cell of a real
//! cross table is a candidate. A candidate is kept for its size, for the lower end of its lift, and
//! for passing among all tests of the run. Nobody under 18 is ever a candidate.

mod candidates;
mod judging;
mod page;
mod ranking;
mod references;
mod scope;

use super::MeasureInput;
use crate::findings::Finding;

pub(super) use page::lay_out;

/// The section's id.
const ID: &str = "segments";

/// Judges every candidate of every channel and kind of audience.
pub(super) fn measure(input: &MeasureInput<'_>) -> Vec<Finding> {
    let profile = input.profiles.first();
    let kinds = scope::kinds(input.crowds);
    let tables = references::tables(input.canonical, input.month);
    let references = references::References::new(
        input.canonical,
        &tables,
        &kinds,
        profile,
        input.options.min_people,
    );
    let run = judging::Run {
        kinds: &kinds,
        references: &references,
        profile,
        min_people: input.options.min_people,
    };
    let mut findings = Vec::new();
    for kind in &kinds {
        for scope in judging::scopes(kind) {
            run.measure(&scope, &mut findings);
        }
    }
    findings
}

/// Ranks what was kept, and says how many can be in the first two finds at once.
pub(super) fn conclude(input: &MeasureInput<'_>) -> Vec<Finding> {
    ranking::conclude(input)
}
