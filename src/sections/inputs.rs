//! What the report is built on: files, blocks, channels, dates, and what is missing.

use std::collections::{BTreeMap, BTreeSet};

use super::shares;
use super::words::{Found, Words};
use super::{LayoutInput, MeasureInput};
use crate::canonical::{BlockRecord, Fate};
use crate::domain::Dimension;
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use crate::i18n::Args;
use crate::report::{Align, Block, Section, Table};

const ID: &str = "inputs";

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
    Estimate {
        value,
        likely: None,
        hard: None,
        basis: Basis {
            method: "count",
            ..Basis::default()
        },
    }
}

fn measure_block(
    record: &BlockRecord,
    seen: &mut BTreeSet<(String, String)>,
    findings: &mut Vec<Finding>,
) {
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
    let words = |measure, text: String| {
        Finding::new(ID, measure, subject.clone(), Quantity::Words).text(text)
    };
    findings.push(words(
        "taken_for",
        format!("{};{}", record.source.unwrap_or("unknown"), record.kind),
    ));
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
            Finding::new(ID, measure, subject.clone(), Quantity::Count)
                .estimate(count(f64::from(rows))),
        );
    }
    if let Some(completeness) = record.completeness {
        findings.push(words("completeness", completeness.id().to_owned()));
    }
    if let Some(coverage) = record.coverage {
        findings.push(
            Finding::new(ID, "coverage", subject.clone(), Quantity::Share)
                .estimate(count(coverage)),
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
            let dimensions: BTreeSet<Dimension> = tables
                .iter()
                .flat_map(|table| table.dimensions.iter().copied())
                .collect();
            let ids: Vec<&str> = dimensions.iter().map(|dimension| dimension.id()).collect();
            findings.push(
                Finding::new(ID, "dimensions", subject.clone(), Quantity::Words)
                    .text(ids.join(",")),
            );
            let from = tables.iter().map(|table| table.period.from).min();
            let to = tables.iter().map(|table| table.period.to).max();
            if let Some((from, to)) = from.zip(to) {
                findings.push(
                    Finding::new(ID, "period", subject.clone(), Quantity::Words)
                        .text(format!("{from}..{to}")),
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
    let headline = shares::by_audience(input.canonical)
        .first()
        .map(|(audience, _)| *audience);
    let found = Found::new(input.found);
    if let Some(profile) = input.profiles.first() {
        for demand in &profile.demands {
            let subject = Subject {
                profile: Some(profile.name.clone()),
                audience: headline,
                dimension: Some(demand.dimension),
                ..Subject::default()
            };
            let reason = match found.one("fit", "overlap", &subject) {
                Some(overlap) if overlap.verdict == Some(Verdict::NotMeasured) => {
                    overlap.text.as_deref()
                }
                Some(_) => continue,
                None => None,
            };
            let reason = reason.unwrap_or(shares::Reason::NoTable.id());
            findings.push(
                Finding::new(ID, "not_measured", subject, Quantity::Words)
                    .verdict(Verdict::NotMeasured)
                    .text(format!(
                        "{reason};export-for-{}",
                        demand.dimension.id().replace('_', "-")
                    )),
            );
        }
    }
    // What this version reports on needs audience tables and a profile; what is not there is named.
    let mut absent = |section: &str, why: &str| {
        let subject = Subject {
            segment: Some(section.to_owned()),
            ..Subject::default()
        };
        findings.push(Finding::new(ID, "section_without_data", subject, Quantity::Words).text(why));
    };
    if headline.is_none() {
        absent("audience", "no_audience");
    }
    if input.profiles.is_empty() {
        absent("fit", "no_profile");
    } else if headline.is_none() {
        absent("fit", "no_audience");
    }
}

/// The last page: files, channels, what is missing, and how it was counted.
pub(super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> {
    let found = Found::new(input.findings);
    let words = Words { texts: input.texts };
    let files = files_table(&found, words);
    let channels = channels_table(&found, words);
    if files.rows.is_empty() && channels.rows.is_empty() {
        return None;
    }
    let answer = answer(&found, words);
    let mut blocks = Vec::new();
    if !channels.rows.is_empty() {
        blocks.push(Block::Table(channels));
    }
    let missing = missing_table(&found, words);
    if !missing.rows.is_empty() {
        blocks.push(Block::Table(missing));
    }
    for finding in found.all(ID, "section_without_data") {
        let section = finding.subject.segment.clone().unwrap_or_default();
        let why = finding
            .text
            .as_deref()
            .unwrap_or_default()
            .replace('_', "-");
        let args = Args::new().text("section", words.texts.term("section", &section));
        blocks.push(Block::Paragraph(
            words.get(&format!("section-without-{why}"), &args),
        ));
    }
    if !files.rows.is_empty() {
        blocks.push(Block::Table(files));
    }
    blocks.push(Block::Heading(words.say("inputs-method")));
    for id in [
        "method-score",
        "method-ages",
        "method-ranges",
        "method-joint",
        "method-model",
    ] {
        blocks.push(Block::Paragraph(words.say(id)));
    }
    Some(Section {
        id: ID,
        question: words.say("inputs-question"),
        answer,
        blocks,
    })
}

fn answer(found: &Found<'_>, words: Words<'_>) -> String {
    // A workbook's sheets and an archive's members are one file each to who downloaded them.
    let file = |finding: &'_ Finding| {
        finding
            .subject
            .segment
            .as_deref()
            .map(container)
            .map(str::to_owned)
    };
    let files: BTreeSet<String> = found.all(ID, "fate").filter_map(file).collect();
    let used: BTreeSet<String> = found
        .all(ID, "fate")
        .filter(|finding| finding.text.as_deref() == Some(Fate::Used.id()))
        .filter_map(file)
        .collect();
    let channels: BTreeSet<&String> = found
        .all(ID, "dimensions")
        .filter_map(|finding| finding.subject.channel.as_ref())
        .collect();
    let rejected: f64 = found
        .all(ID, "rows_rejected")
        .filter_map(Finding::value)
        .sum();
    let args = Args::new()
        .number("files", files.len() as f64)
        .number("used", used.len() as f64)
        .number("channels", channels.len() as f64)
        .number("rejected", rejected);
    words.get("inputs-answer", &args)
}

/// A file with all that was found in it.
#[derive(Default)]
struct FileRow<'a> {
    sources: BTreeSet<&'a str>,
    channels: BTreeSet<&'a str>,
    /// What was found, by what became of it; used first.
    kinds: BTreeMap<(bool, &'a str), Vec<String>>,
    read: f64,
    set_aside: f64,
    rejected: f64,
}

/// The file on the disk of a file, member or sheet.
fn container(file: &str) -> &str {
    let file = match file.strip_suffix(']').and_then(|it| it.rsplit_once(" [")) {
        Some((workbook, _)) => workbook,
        None => file,
    };
    file.split_once('!').map_or(file, |(archive, _)| archive)
}

/// The folder that all files are in, with its slash; empty where there is none.
fn common_folder<'a>(files: &[&'a str]) -> &'a str {
    let Some(first) = files.first() else {
        return "";
    };
    let mut end = first.rfind('/').map_or(0, |slash| slash + 1);
    while let Some(folder) = first.get(..end).filter(|folder| !folder.is_empty()) {
        if files.iter().all(|file| file.starts_with(folder)) {
            return folder;
        }
        end = folder
            .trim_end_matches('/')
            .rfind('/')
            .map_or(0, |slash| slash + 1);
    }
    ""
}

fn file_rows<'a>(found: &Found<'a>, words: Words<'_>) -> BTreeMap<&'a str, FileRow<'a>> {
    let mut files: BTreeMap<&str, FileRow<'a>> = BTreeMap::new();
    for finding in found.all(ID, "fate") {
        let subject = &finding.subject;
        let Some(file) = subject.segment.as_deref() else {
            continue;
        };
        let row = files.entry(container(file)).or_default();
        let text = |measure| {
            found
                .one(ID, measure, subject)
                .and_then(|finding| finding.text.as_deref())
        };
        let (source, kind) = text("taken_for")
            .and_then(|text| text.split_once(';'))
            .unwrap_or_default();
        row.sources.insert(source);
        row.channels.extend(subject.channel.as_deref());
        let fate = finding.text.as_deref().unwrap_or_default();
        let is_used = fate == Fate::Used.id();
        let kind = words.texts.term("block", kind).replace('_', " ");
        let covered = found
            .value(ID, "coverage", subject)
            .filter(|share| *share < 0.995);
        let kind = match covered {
            Some(share) => words.get(
                "kind-coverage",
                &Args::new()
                    .text("kind", kind)
                    .text("share", words.share(share)),
            ),
            None => kind,
        };
        let kind = match text("completeness").filter(|_| is_used) {
            Some(known) if known != "complete" => words.get(
                &format!("kind-{}", known.replace('_', "-")),
                &Args::new().text("kind", kind),
            ),
            _ => kind,
        };
        let kinds = row.kinds.entry((!is_used, fate)).or_default();
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
        let rows = |measure| found.value(ID, measure, subject).unwrap_or(0.0);
        row.read += rows("rows_read");
        row.set_aside += rows("rows_set_aside");
        row.rejected += rows("rows_rejected");
    }
    files
}

impl FileRow<'_> {
    /// `Meta Business Suite, audience: age and gender, countries. Not needed: numbers by day.`
    fn taken_for(&self, words: Words<'_>) -> String {
        let list = |names: Vec<String>| words.texts.list(&names);
        let sources = self.sources.iter();
        let source = list(sources.map(|id| words.texts.term("source", id)).collect());
        let channels = self.channels.iter();
        let channels = list(channels.map(|channel| words.channel(channel)).collect());
        // Most exports say by themselves whose they are.
        let source = if channels.is_empty() || source.contains(&channels) {
            source
        } else {
            words.get(
                "source-channel",
                &Args::new().text("source", source).text("channel", channels),
            )
        };
        let mut text = String::new();
        for ((_, fate), kinds) in &self.kinds {
            let args = Args::new()
                .text("source", source.as_str())
                .text("fate", words.texts.term("fate", fate))
                .text("kinds", words.texts.list(kinds));
            let id = match (text.is_empty(), *fate == Fate::Used.id()) {
                (true, true) => "taken-for",
                (true, false) => "taken-for-other",
                (false, _) => "taken-for-more",
            };
            let part = words.get(id, &args);
            text = if text.is_empty() {
                part
            } else {
                words.sentences(text, part)
            };
        }
        text
    }
}

fn files_table(found: &Found<'_>, words: Words<'_>) -> Table {
    let files = file_rows(found, words);
    let names: Vec<&str> = files.keys().copied().collect();
    let folder = common_folder(&names);
    let rows = files
        .iter()
        .map(|(file, row)| {
            vec![
                file.strip_prefix(folder).unwrap_or(file).to_owned(),
                row.taken_for(words),
                words.people(row.read),
                words.people(row.set_aside),
                words.people(row.rejected),
            ]
        })
        .collect();
    Table {
        caption: if folder.is_empty() {
            words.say("files-caption")
        } else {
            words.get("files-caption-folder", &Args::new().text("folder", folder))
        },
        columns: words.columns(&[
            ("column-file", Align::Start),
            ("column-taken-for", Align::Start),
            ("column-read", Align::End),
            ("column-set-aside", Align::End),
            ("column-rejected", Align::End),
        ]),
        rows,
        note: words.say("files-note"),
    }
}

fn channels_table(found: &Found<'_>, words: Words<'_>) -> Table {
    let mut rows = Vec::new();
    for audience in found.audiences() {
        for channel in found.channels(audience) {
            let subject = Subject {
                audience: Some(audience),
                channel: Some(channel.to_owned()),
                ..Subject::default()
            };
            let people = found.one("audience", "people", &subject);
            let number = people
                .and_then(Finding::value)
                .map_or_else(|| words.say("not-known"), |people| words.people(people));
            let text = people
                .and_then(|people| people.text.as_deref())
                .unwrap_or("not_known");
            let by_export = found.value("audience", "people_by_export", &subject);
            let people_from = match by_export {
                Some(number) => words.get(
                    "people-from-both",
                    &Args::new().text("number", words.people(number)),
                ),
                None => words.texts.term("people-from", text),
            };
            let dimensions = found
                .one(ID, "dimensions", &subject)
                .and_then(|finding| finding.text.as_deref());
            let period = found
                .one(ID, "period", &subject)
                .and_then(|finding| finding.text.as_deref());
            rows.push(vec![
                words.channel(channel),
                words.audience(found, audience),
                number,
                people_from,
                dimensions.map_or_else(String::new, |ids| words.dimensions(ids)),
                period.map_or_else(|| words.say("not-known"), |period| words.period(period)),
            ]);
        }
    }
    Table {
        caption: words.say("channels-caption"),
        columns: words.columns(&[
            ("column-channel", Align::Start),
            ("column-audience", Align::Start),
            ("column-people", Align::End),
            ("column-people-from", Align::Start),
            ("column-dimensions", Align::Start),
            ("column-dates", Align::Start),
        ]),
        rows,
        note: words.say("channels-note"),
    }
}

fn missing_table(found: &Found<'_>, words: Words<'_>) -> Table {
    let rows = found
        .all(ID, "not_measured")
        .filter_map(|finding| {
            let dimension: Dimension = finding.subject.dimension?;
            let (reason, export) = finding.text.as_deref()?.split_once(';')?;
            Some(vec![
                words.dimension_head(dimension),
                words.texts.term("reason", reason),
                words.say(export),
            ])
        })
        .collect();
    Table {
        caption: words.say("missing-caption"),
        columns: words.columns(&[
            ("column-dimension", Align::Start),
            ("column-why", Align::Start),
            ("column-export", Align::Start),
        ]),
        rows,
        note: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_and_sheets_are_of_their_file() {
        assert_eq!(container("a/b.csv"), "a/b.csv");
        assert_eq!(container("a/b.zip!c.csv"), "a/b.zip");
        assert_eq!(container("a/b.xlsx [Seniority]"), "a/b.xlsx");
    }

    #[test]
    fn the_common_folder_ends_with_a_slash() {
        assert_eq!(common_folder(&["x/a/1.csv", "x/b/2.csv"]), "x/");
        assert_eq!(common_folder(&["x/a/1.csv"]), "x/a/");
        // `x/a` is no folder of `x/ab`.
        assert_eq!(common_folder(&["x/a/1.csv", "x/ab/2.csv"]), "x/");
        assert_eq!(common_folder(&["/tmp/1.csv", "/tmp/2.csv"]), "/tmp/");
        assert_eq!(common_folder(&["1.csv", "b/2.csv"]), "");
        assert_eq!(common_folder(&["/a/1.csv", "b/2.csv"]), "");
    }
}
