//! Facebook and Instagram: messages of the download of your information, as JSON.
//!
//! Where it comes from: Accounts Center → Your information and permissions → Export your information
//! → Messages, format JSON. One folder a thread (`…/messages/inbox/<thread>/message_1.json`, the
//! newest messages in `message_1`, older ones in higher numbers; also `archived_threads`,
//! `filtered_threads`, `message_requests`, `e2ee_cutover`), known from programs that read it. The
//! folder above says the network in newer downloads only (`your_instagram_activity`,
//! `your_facebook_activity`, `your_activity_across_facebook`). End-to-end encrypted chats come in an
//! archive of their own with other names of keys (`senderName`, `timestamp`). Every byte of UTF-8 is
//! written as an escape of its own; `files` puts that right.
//!
//! Read are who wrote and when, both as keyed hashes or numbers. Texts are not looked at, so that
//! a message which only tells of a reaction counts as one. Names of people stand in the paths of
//! these files too: see [`super::names::without_people`].

use std::collections::BTreeSet;

use super::columns::Columns;
use super::ledger::{Ledger, set_aside_block};
use super::{Certainty, Context, Evidence, Listing, SourceList, SourceOutput, SourceSpec};
use crate::canonical::{Fate, Message};
use crate::diag::Code;
use crate::domain::Network;
use crate::files::{Format, RawBlock, RawFile, RawRow};

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "meta-messages",
    networks: &[Network::Facebook, Network::Instagram],
    dimensions: &[],
    seen_languages: &[],
    by_shape: true,
    metrics: &[],
    lists: &[Listing::Conversations],
    evidence: Evidence::Programs,
    headers: &["sender name", "timestamp ms", "is geoblocked for viewer"],
    recognize,
    read,
};

/// A message without a sender or a moment that can be read.
const MESSAGE_UNREADABLE: Code = Code::warning("message-unreadable");
/// A message of a type that is not known.
const MESSAGE_TYPE_UNKNOWN: Code = Code::warning("message-type-unknown");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[MESSAGE_UNREADABLE, MESSAGE_TYPE_UNKNOWN];

/// The first and the last moment that a message can have: Facebook's first day, and the year 2100.
const MOMENTS: std::ops::Range<f64> = 1_075_852_800_000.0..4_102_444_800_000.0;

/// Where a message has what.
struct MessageColumns {
    sender: usize,
    time: usize,
    kind: Option<usize>,
}

impl MessageColumns {
    fn of(block: &RawBlock) -> Option<Self> {
        if block.sheet.as_deref() != Some("messages") {
            return None;
        }
        let columns = Columns::new(block.rows.first()?);
        let found = |sender, time| Some((columns.find(&[sender])?, columns.find(&[time])?));
        if let Some((sender, time)) = found("sender name", "timestamp ms") {
            return Some(Self {
                sender,
                time,
                kind: columns.find(&["type"]),
            });
        }
        let (sender, time) = found("sendername", "timestamp")?;
        Some(Self {
            sender,
            time,
            kind: None,
        })
    }
}

/// The value of a path among the pairs of a JSON file.
fn pair<'a>(file: &'a RawFile, path: &str) -> Option<&'a str> {
    let pairs = file.blocks.iter().filter(|block| block.sheet.is_none());
    pairs
        .flat_map(|block| &block.rows)
        .find(|row| row.text(0) == path)
        .map(|row| row.text(1))
        .filter(|value| !value.is_empty())
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    if file.format != Format::Json {
        return None;
    }
    let has_messages = file
        .blocks
        .iter()
        .any(|block| MessageColumns::of(block).is_some());
    let is_thread = pair(file, "thread_path").is_some()
        && file
            .blocks
            .iter()
            .any(|block| block.sheet.as_deref() == Some("participants"));
    (has_messages || is_thread).then_some(Certainty::Keys)
}

/// The names of those who take part.
fn participants(file: &RawFile) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for block in &file.blocks {
        match block.sheet.as_deref() {
            Some("participants") => {
                if let Some(column) = block
                    .rows
                    .first()
                    .and_then(|header| Columns::new(header).find(&["name"]))
                {
                    names.extend(block.rows.iter().skip(1).map(|row| row.text(column)));
                }
            }
            Some(_) => {}
            None => {
                let rows = block.rows.iter();
                names.extend(
                    rows.filter(|row| row.text(0).starts_with("participants."))
                        .map(|row| row.text(1)),
                );
            }
        }
    }
    names
}

/// What tells one thread from others and is the same in all its files: the last folder of its path,
/// which stays when it is archived; else the folder in which the file lies; for chats in an archive
/// of their own, the name of the file.
fn thread_of(file: &RawFile) -> String {
    if let Some(path) = pair(file, "thread_path") {
        return path.rsplit('/').next().unwrap_or(path).to_owned();
    }
    let path = file.place.member.as_ref().unwrap_or(&file.place.file);
    let path = path.replace(['\\', '!'], "/");
    let mut steps = path.rsplit('/');
    let name = steps.next().unwrap_or_default();
    match steps.next() {
        Some(folder) if name.starts_with("message_") => folder.to_owned(),
        // The path is without the names of people already, and two chats could look the same in it.
        _ => file.names.last().map_or(name, String::as_str).to_owned(),
    }
}

/// The network, where a folder of the download says it.
fn network_of(file: &RawFile) -> Option<Network> {
    const FOLDERS: [(&str, Network); 3] = [
        ("your_instagram_activity", Network::Instagram),
        ("your_facebook_activity", Network::Facebook),
        ("your_activity_across_facebook", Network::Facebook),
    ];
    let has = |folder: &str| {
        let member = file.place.member.as_deref().unwrap_or_default();
        let steps = file.place.file.split(['/', '\\']);
        steps
            .chain(member.split(['/', '\\', '!']))
            .any(|step| step == folder)
    };
    FOLDERS
        .iter()
        .find(|(folder, _)| has(folder))
        .map(|(_, network)| *network)
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    let network = network_of(file);
    output.names.network = network;
    let thread = thread_of(file);
    let mut names = participants(file);
    for block in &file.blocks {
        if let Some(columns) = MessageColumns::of(block) {
            let rows = block.rows.iter().skip(1);
            names.extend(rows.map(|row| row.text(columns.sender)));
        }
    }
    names.retain(|name| context.is_own(name));
    let own = names;
    let thread = context.keys.of("thread", &thread);
    for block in &file.blocks {
        let Some(columns) = MessageColumns::of(block) else {
            set_aside_block(file, block, "thread", &mut output);
            continue;
        };
        let mut ledger = Ledger::new(file, block);
        ledger.set_aside(1);
        let mut messages = Vec::new();
        for row in block.rows.iter().skip(1) {
            if let Some(column) = columns.kind
                && !is_message(&mut ledger, row, column)
            {
                continue;
            }
            let sender = row.text(columns.sender);
            let moment = row.cells.get(columns.time).and_then(|cell| cell.number);
            let (Some(thread), Some(key), Some(at_ms)) = (
                thread,
                context.keys.of("sender", sender),
                moment.and_then(milliseconds),
            ) else {
                ledger.reject_unseen(row, columns.time, MESSAGE_UNREADABLE);
                continue;
            };
            ledger.book_read(1);
            messages.push(Message {
                thread,
                sender: key,
                by_business: (!own.is_empty()).then(|| own.contains(sender)),
                at_ms,
                origin: None,
                row: row.number,
            });
        }
        let mut owner = ledger.owner();
        owner.network = network;
        let fate = if ledger.has_read() {
            Fate::Used
        } else if ledger.has_rejected() {
            Fate::Damaged
        } else {
            Fate::SetAside
        };
        ledger.close_as("messages", fate, &mut output);
        if !messages.is_empty() {
            output.messages.push(SourceList {
                owner,
                rows: messages,
            });
        }
    }
    output
}

/// Whether a row is something that was written; calls and subscriptions are set aside, types that
/// are not known refused.
fn is_message(ledger: &mut Ledger<'_>, row: &RawRow, column: usize) -> bool {
    match row.text(column) {
        "" | "Generic" | "Share" => true,
        "Call" | "Subscribe" | "Unsubscribe" => {
            ledger.set_aside(1);
            false
        }
        _ => {
            ledger.reject_unseen(row, column, MESSAGE_TYPE_UNKNOWN);
            false
        }
    }
}

/// A whole number of milliseconds since 1970 that can be the moment of a message.
fn milliseconds(number: f64) -> Option<i64> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the range lies within the whole numbers that both types have"
    )]
    (MOMENTS.contains(&number) && number.fract() == 0.0).then_some(number as i64)
}
