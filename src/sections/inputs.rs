//! What the report is built on: files, blocks, channels, dates, and what is missing.

use std::collections::{BTreeMap, BTreeSet};

use super::shares;
use super::words::{Found, Words, capital};
use super::{LayoutInput, MeasureInput};
use crate::canonical::{BlockRecord, Completeness, Fate, reasons_of};
use crate::diag::{self, Arg, Diagnostic, Severity};
use crate::domain::{Base, Date, Dimension, Month};
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
    measure_reasons(input, &mut findings);
    let channels = input.canonical.channels_in(input.month);
    if !input.canonical.inputs.is_empty() {
        findings.push(
            Finding::new(ID, "channels", Subject::default(), Quantity::Count)
                .estimate(count(channels.len() as f64)),
        );
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
        let mut estimate = count(coverage);
        estimate.basis.method = "coverage_of_cells";
        estimate.basis.base = Some(Base::Everybody);
        findings.push(
            Finding::new(ID, "coverage", subject.clone(), Quantity::Share).estimate(estimate),
        );
    }
}

/// Why files came to what they came to: each message once a file, where it is a warning, or where a block
/// is not used or not whole. Without words: the code, and what goes into its text.
fn measure_reasons(input: &MeasureInput<'_>, findings: &mut Vec<Finding>) {
    let records = &input.canonical.inputs;
    let reasons = reasons_of(records, &input.canonical.said);
    let mut told: BTreeMap<String, Vec<&Diagnostic>> = BTreeMap::new();
    for (record, reasons) in records.iter().zip(reasons) {
        // Of the others the fate says why.
        let is_plain = match record.fate {
            Fate::Used | Fate::SetAside => !is_partial(record),
            Fate::Duplicate | Fate::OtherMonth | Fate::Baseline | Fate::Empty => true,
            Fate::Superseded | Fate::Unattributed | Fate::Damaged | Fate::Unknown => false,
        };
        for reason in reasons {
            if reason.code.severity > Severity::Note || !is_plain {
                let of_file = told.entry(shares::file_of(&record.place)).or_default();
                if !of_file.contains(&reason) {
                    of_file.push(reason);
                }
            }
        }
    }
    for (file, reasons) in told {
        for (number, reason) in (1..).zip(reasons) {
            let number: u32 = number;
            let subject = Subject {
                segment: Some(file.clone()),
                by: Some(number.to_string()),
                ..Subject::default()
            };
            let words = Finding::new(ID, "reason", subject, Quantity::Words);
            findings.push(words.text(encoded(reason)));
        }
    }
}

/// Whether a block does not hold everybody.
fn is_partial(record: &BlockRecord) -> bool {
    let withholds = |known| known != Completeness::Complete;
    record.completeness.is_some_and(withholds)
        || record.coverage.is_some_and(|share| share < FULL_COVERAGE)
}

/// A share from which on a table is spoken of as whole.
const FULL_COVERAGE: f64 = 0.995;

/// A message without words: `youtube-rows-withheld {"rows":110500}`.
fn encoded(diagnostic: &Diagnostic) -> String {
    let args: serde_json::Map<String, serde_json::Value> = diagnostic
        .args
        .iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => serde_json::Value::from(text.as_str()),
                Arg::Number(number) => serde_json::Value::from(*number),
                Arg::Term(prefix, id) => serde_json::json!({ "term": prefix, "ids": [id] }),
                Arg::Terms(prefix, ids) => serde_json::json!({ "term": prefix, "ids": ids }),
            };
            ((*name).to_owned(), value)
        })
        .collect();
    let code = diagnostic.code.id;
    if args.is_empty() {
        return code.to_owned();
    }
    format!("{code} {}", serde_json::Value::Object(args))
}

/// The message in words.
fn decoded(text: &str, words: Words<'_>) -> String {
    let (code, args) = text.split_once(' ').unwrap_or((text, "{}"));
    let known: BTreeMap<String, serde_json::Value> = serde_json::from_str(args).unwrap_or_default();
    let mut args: BTreeMap<&str, Arg> = BTreeMap::new();
    for (name, value) in &known {
        let arg = match value.as_f64() {
            Some(number) => Arg::Number(number),
            None => Arg::Text(value.as_str().map_or_else(
                || terms_of(value, words).unwrap_or_default(),
                ToOwned::to_owned,
            )),
        };
        args.insert(name, arg);
    }
    diag::text_of(code, &args, words.texts)
}

/// Words of the trade that were encoded, as a list in words.
fn terms_of(value: &serde_json::Value, words: Words<'_>) -> Option<String> {
    let prefix = value.get("term")?.as_str()?;
    let ids = value.get("ids")?.as_array()?.iter();
    let terms: Vec<String> = ids
        .filter_map(|id| id.as_str())
        .map(|id| words.texts.term(prefix, id))
        .collect();
    Some(words.texts.list(&terms))
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
    let channels = found.value(ID, "channels", &Subject::default());
    let rejected: f64 = found
        .all(ID, "rows_rejected")
        .filter_map(Finding::value)
        .sum();
    let args = Args::new()
        .number("files", files.len() as f64)
        .number("used", used.len() as f64)
        .number("channels", channels.unwrap_or_default())
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
            .filter(|share| *share < FULL_COVERAGE);
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

/// Days with as few words as they need, kept on one line: `2–31 October 2026`.
fn short_period(text: &str, words: Words<'_>) -> String {
    let day = |text: &str| text.parse::<Date>().ok();
    let days = text.split_once("..");
    let days = days.and_then(|(from, to)| day(from).zip(day(to)));
    let short = days.filter(|(from, to)| Month::of(*from) == Month::of(*to) && from < to);
    let period = match short {
        // A whole month is its name. Where a day begins with its year, the days must be written out.
        Some((from, to)) if !is_whole_month(from, to) && starts_with_day(to, words) => {
            let from = words.texts.plain(from.day().unsigned_abs().into());
            let to = words.texts.date(to.year(), to.month(), to.day());
            words.get(
                "days-of-month",
                &Args::new().text("from", from).text("to", to),
            )
        }
        Some(_) | None => words.period(text),
    };
    // A line may end at the dash between two days, nowhere else.
    let days: Vec<String> = period
        .split(" – ")
        .map(|day| day.replace(' ', NO_BREAK))
        .collect();
    days.join(&format!("{NO_BREAK}– "))
}

fn is_whole_month(from: Date, to: Date) -> bool {
    let month = Month::of(from);
    from == month.first_day() && to == month.last_day()
}

/// Whether the language writes the day of a date first.
fn starts_with_day(date: Date, words: Words<'_>) -> bool {
    let day = words.texts.plain(date.day().unsigned_abs().into());
    words
        .texts
        .date(date.year(), date.month(), date.day())
        .starts_with(&day)
}

/// A blank at which no line is broken.
const NO_BREAK: &str = "\u{a0}";

/// How many reasons stand beside a file, and how many names beside several files that are alike.
const REASONS_SHOWN: usize = 2;
const NAMES_SHOWN: usize = 3;

/// The reasons of each file on the disk, in words, each once.
fn reasons<'a>(found: &Found<'a>, words: Words<'_>) -> BTreeMap<&'a str, Vec<String>> {
    let mut reasons: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for finding in found.all(ID, "reason") {
        if let Some((file, text)) = finding
            .subject
            .segment
            .as_deref()
            .zip(finding.text.as_deref())
        {
            let said = decoded(text, words);
            let of_file = reasons.entry(container(file)).or_default();
            if !of_file.contains(&said) {
                of_file.push(said);
            }
        }
    }
    reasons
}

/// Files that are alike in everything but their rows.
#[derive(Default)]
struct Alike<'a> {
    names: Vec<&'a str>,
    rows: [f64; 3],
}

fn files_table(found: &Found<'_>, words: Words<'_>) -> Table {
    let files = file_rows(found, words);
    let names: Vec<&str> = files.keys().copied().collect();
    let folder = common_folder(&names);
    let reasons = reasons(found, words);
    let mut groups: Vec<((&str, String), Alike<'_>)> = Vec::new();
    for (file, row) in &files {
        let mut text = row.taken_for(words);
        let of_file = reasons.get(file).map(Vec::as_slice).unwrap_or_default();
        for reason in of_file.iter().take(REASONS_SHOWN) {
            text = words.sentences(text, with_stop(reason, words));
        }
        if let Some(more) = of_file
            .len()
            .checked_sub(REASONS_SHOWN)
            .filter(|more| *more > 0)
        {
            let more = Args::new().number("more", more as f64);
            text = words.sentences(text, words.get("reasons-more", &more));
        }
        let own = file.strip_prefix(folder).unwrap_or(file);
        let of_folder = own.rfind('/').map_or("", |slash| &own[..=slash]);
        let key = (of_folder, text);
        let at = groups.iter().position(|(known, _)| *known == key);
        let at = at.unwrap_or_else(|| {
            groups.push((key, Alike::default()));
            groups.len() - 1
        });
        let group = &mut groups[at].1;
        group.names.push(own);
        for (sum, rows) in group
            .rows
            .iter_mut()
            .zip([row.read, row.set_aside, row.rejected])
        {
            *sum += rows;
        }
    }
    let rows = groups
        .into_iter()
        .map(|((of_folder, text), group)| {
            let [read, set_aside, rejected] = group.rows;
            vec![
                names_of(of_folder, &group.names, words),
                text,
                words.people(read),
                words.people(set_aside),
                words.people(rejected),
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

/// `tiktok/Followers.csv, Viewers.csv, Views.csv and 4 more`.
fn names_of(of_folder: &str, names: &[&str], words: Words<'_>) -> String {
    let own = |name: &&str| name.strip_prefix(of_folder).unwrap_or(name).to_owned();
    let shown: Vec<String> = names.iter().take(NAMES_SHOWN).map(own).collect();
    let text = format!("{of_folder}{}", words.texts.enumeration(&shown));
    match names
        .len()
        .checked_sub(NAMES_SHOWN)
        .filter(|more| *more > 0)
    {
        Some(more) => {
            let args = Args::new().text("names", text).number("more", more as f64);
            words.get("names-more", &args)
        }
        None => text,
    }
}

/// A message as a sentence of its own, in the punctuation of the language.
fn with_stop(text: &str, words: Words<'_>) -> String {
    let sentence = capital(text.trim());
    if sentence.ends_with(['.', '!', '?', '।']) {
        sentence
    } else {
        words.get("sentence", &Args::new().text("text", sentence))
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
                period.map_or_else(
                    || words.say("not-known"),
                    |period| short_period(period, words),
                ),
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
