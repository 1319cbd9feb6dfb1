//! Google Analytics 4: known, not read yet.
//!
//! Where it comes from: a report, snapshot or exploration of GA4 → Share or Export → CSV. Seen in
//! real files of 2023 and 2026 in English; the preamble of `#` lines has the same shape in every
//! language: a ruler, a title, and days of eight digits. Some reports carry real visitors by country,
//! age or gender; no number is taken from them in this version.

use super::ledger::{NOT_READ_YET, set_aside_file};
use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};
use crate::domain::Network;
use crate::files::{RawFile, RawRow};

/// Google Analytics' exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "google-analytics",
    title: "Google Analytics 4 (recognized, not read yet)",
    networks: &[Network::Shop],
    dimensions: &[],
    seen_languages: &["en"],
    by_shape: true,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "country",
        "city",
        "age",
        "gender",
        "active users",
        "new users",
        "engaged sessions",
        "event count",
    ],
    how_to_export: "Google Analytics → a report → Share this report → Download file → CSV",
    recognize,
    read,
};

/// Columns of which GA4 reports carry at least two, in lower case.
const COLUMNS: [&str; 12] = [
    "active users",
    "new users",
    "engaged sessions",
    "engagement rate",
    "event count",
    "key events",
    "engaged sessions per active user",
    "average engagement time per active user",
    "average engagement time per session",
    "events per session",
    "user key event rate",
    "session key event rate",
];

/// A comment line that is a ruler: `# ----------------------------------------`.
fn is_ruler(row: &RawRow) -> bool {
    row.text(0).strip_prefix('#').is_some_and(|rest| {
        let rest = rest.trim();
        rest.len() >= 10 && rest.bytes().all(|byte| byte == b'-')
    })
}

/// A comment line that ends in a day of eight digits: `# Start date: 20260202`,
/// `# 20230515-20230521`.
fn has_day(row: &RawRow) -> bool {
    row.text(0).strip_prefix('#').is_some_and(|rest| {
        let day: Vec<char> = rest
            .trim_end()
            .chars()
            .rev()
            .take_while(char::is_ascii_digit)
            .collect();
        day.len() == 8
    })
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let mut rows = file.blocks.iter().flat_map(|block| &block.rows).take(40);
    if rows.clone().any(is_ruler) && rows.clone().any(has_day) {
        return Some(Certainty::Keys);
    }
    let is_report = rows.any(|row| {
        let known = row
            .cells
            .iter()
            .filter(|cell| COLUMNS.contains(&cell.text.to_lowercase().as_str()));
        known.count() >= 3
    });
    is_report.then_some(Certainty::Labels)
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    set_aside_file(file, "web_analytics", NOT_READ_YET, &mut output);
    output
}
