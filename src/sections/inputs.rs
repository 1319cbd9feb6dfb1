//! What the report is built on: files, blocks, channels, dates, and what is missing.

use std::collections::{BTreeMap, BTreeSet};

use super::shares;
use super::words::{Found, Words};
use super::{LayoutInput, MeasureInput};
use crate::canonical::{BlockRecord, Fate};
use crate::domain::{Audience, Dimension};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use crate::i18n::Args;
use crate::report::{Align, Block, Section, Table};

const ID: &str = "inputs";

/// How many characters of a hash are shown.
const SHORT_HASH: usize = 12;

/// Finds what became of every block, what stands behind every channel, and what no export gives.
pub(super) fn measure(input: &MeasureInput<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen = BTreeSet::new();
    for record in &input.canonical.inputs {
        measure_block(record, &mut seen, &mut findings);
    }
    measure_channels(input, &mut findings);
    measure_missing(input, &mut findings);
    findings
}

fn count(value: f64) -> Estimate {
    Estimate { value, likely: None, hard: None, basis: Basis { method: "count", ..Basis::default() } }
}

fn measure_block(record: &BlockRecord, seen: &mut BTreeSet<(String, String)>, findings: &mut Vec<Finding>) {
    let file = shares::file_of(&record.place);
    let mut block = record.block.to_string();
    // Two records of one block would share a key: the second is counted on.
    let mut again = 1;
    while !seen.insert((file.clone(), block.clone())) {
        again += 1;
        block = format!("{}.{again}", record.block);
    }
    let subject = Subject {
        channel: record.channel.clone(),
        segment: Some(file),
        by: Some(block),
        ..Subject::default()
    };
    let words = |measure, text: String| Finding::new(ID, measure, subject.clone(), Quantity::Words).text(text);
    findings.push(words("taken_for", format!("{};{}", record.source.unwrap_or("unknown"), record.kind)));
    findings.push(words("fate", record.fate.id().to_owned()));
    findings.push(words("hash", record.hash.clone()));
    if let Some(network) = record.network {
        findings.push(words("network", network.id().to_owned()));
    }
    if let Some(period) = record.period {
        findings.push(words("block_period", period.to_string()));
    }
    for (measure, rows) in [
        ("rows", record.rows),
        ("rows_read", record.read),
        ("rows_set_aside", record.set_aside),
        ("rows_rejected", record.rejected),
    ] {
        findings.push(
            Finding::new(ID, measure, subject.clone(), Quantity::Count).estimate(count(f64::from(rows))),
        );
    }
    if let Some(coverage) = record.coverage {
        findings.push(
            Finding::new(ID, "coverage", subject.clone(), Quantity::Share).estimate(count(coverage)),
        );
    }
}

fn measure_channels(input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
    for (audience, channels) in shares::by_audience(input.canonical) {
        for (name, tables) in channels {
            let subject = Subject {
                audience: Some(audience),
                channel: Some(name.to_owned()),
                ..Subject::default()
            };
            let dimensions: BTreeSet<Dimension> =
                tables.iter().flat_map(|table| table.dimensions.iter().copied()).collect();
            let ids: Vec<&str> = dimensions.iter().map(|dimension| dimension.id()).collect();
            findings.push(
                Finding::new(ID, "dimensions", subject.clone(), Quantity::Words).text(ids.join(",")),
            );
            let from = tables.iter().map(|table| table.period.from).min();
            let to = tables.iter().map(|table| table.period.to).max();
            if let Some((from, to)) = from.zip(to) {
                findings.push(
                    Finding::new(ID, "period", subject.clone(), Quantity::Words).text(format!("{from}..{to}")),
                );
            }
            if let Some(table) = tables.first() {
                findings.push(
                    Finding::new(ID, "channel_network", subject.clone(), Quantity::Words)
                        .text(table.channel.network.id()),
                );
            }
        }
    }
}

fn measure_missing(input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
    let headline = shares::by_audience(input.canonical).into_iter().next();
    let audience = headline.as_ref().map(|(audience, _)| *audience);
    if let Some(profile) = input.profiles.first() {
        for demand in &profile.demands {
            let reasons: Vec<shares::Reason> = headline
                .iter()
                .flat_map(|(_, channels)| channels.values())
                .filter_map(|tables| shares::observe(tables, profile, demand).err())
                .collect();
            let channels = headline.as_ref().map_or(0, |(_, channels)| channels.len());
            if reasons.len() < channels {
                continue;
            }
            let reason = reasons.into_iter().max().unwrap_or(shares::Reason::NoTable);
            let subject = Subject {
                profile: Some(profile.name.clone()),
                audience,
                dimension: Some(demand.dimension),
                ..Subject::default()
            };
            findings.push(
                Finding::new(ID, "not_measured", subject, Quantity::Words)
                    .verdict(Verdict::NotMeasured)
                    .text(format!("{};export-for-{}", reason.id(), demand.dimension.id().replace('_', "-"))),
            );
        }
    }
    // What this version reports on needs audience tables and a profile; what is not there is named.
    let mut absent = |section: &str, why: &str| {
        let subject = Subject { segment: Some(section.to_owned()), ..Subject::default() };
        findings.push(Finding::new(ID, "section_without_data", subject, Quantity::Words).text(why));
    };
    if headline.is_none() {
        absent("audience", "no_audience");
    }
    if headline.is_none() || input.profiles.is_empty() {
        absent("fit", if input.profiles.is_empty() { "no_profile" } else { "no_audience" });
        absent("summary", if input.profiles.is_empty() { "no_profile" } else { "no_audience" });
    }
}

/// TEMP
pub(super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> { None }
