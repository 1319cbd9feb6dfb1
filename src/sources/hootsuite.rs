//! Hootsuite Inbox 2.0: resolved conversations.
//!
//! Where it comes from: Inbox → Analytics → Export, as CSV. Only Hootsuite's description was seen:
//! the header begins `Conversation ID, Medium, Channel, Channel Display Name, Contact Profile ID,
//! Contact Primary Identifier, Contact Secondary Identifier, Created at, Last Status Change Agent
//! ID, …`, in the time zone that the user picks. The names of the columns with times to the first
//! reply are not known, so that nothing is said about replies: neither how soon nor that there was
//! none.
//!
//! Contacts and agents are never read.

use std::collections::BTreeSet;

use super::dates::{DayHints, MomentCell};
use super::lines::{Lines, ROW_REPEATED, header_of, is_repeated};
use super::series::DAY_UNREADABLE;
use super::shown::settle_origins;
use super::{Certainty, Context, Evidence, Listing, SourceOutput, SourceSpec};
use crate::canonical::{Conversation, Reply};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Network, Origin};
use crate::files::RawFile;

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "hootsuite",
    networks: &[Network::Shop],
    dimensions: &[],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[],
    lists: &[Listing::Conversations],
    evidence: Evidence::Documents,
    headers: &[
        "conversation id",
        "medium",
        "channel display name",
        "contact profile id",
        "contact primary identifier",
        "contact secondary identifier",
        "created at",
        "last status change agent id",
    ],
    recognize,
    read,
};

/// Conversations of which it is not known when they were answered.
const HOOTSUITE_REPLIES_NOT_READ: Code = Code::note("hootsuite-replies-not-read");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[HOOTSUITE_REPLIES_NOT_READ];

fn recognize(file: &RawFile) -> Option<Certainty> {
    let columns = header_of(file)?;
    columns
        .has_all(&[
            "conversation id",
            "medium",
            "channel",
            "contact profile id",
            "created at",
        ])
        .then_some(Certainty::Labels)
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    let Some(mut lines) = Lines::new(file, false) else {
        return output;
    };
    let hints = DayHints::until(context.latest);
    let created_column = lines.columns.find(&["created at"]);
    let Some(created) = lines.moments(created_column, hints) else {
        lines.close_damaged("conversations", &mut output);
        return output;
    };
    let id = lines.columns.find(&["conversation id"]);
    let places = [
        lines.columns.find(&["channel"]),
        lines.columns.find(&["medium"]),
    ];
    let mut seen = BTreeSet::new();
    let mut conversations = Vec::new();
    for (line, created) in created.iter().enumerate() {
        let MomentCell::At(opened, _) = *created else {
            lines.reject_unseen(line, created_column, DAY_UNREADABLE);
            continue;
        };
        let key = context.keys.of("conversation", lines.text(line, id));
        if is_repeated(&mut seen, key) {
            lines.reject_unseen(line, id, ROW_REPEATED);
            continue;
        }
        lines.read(line);
        conversations.push((
            line,
            Conversation {
                key,
                opened,
                first_reply: Reply::Unstated,
                resolved_minutes: None,
                origin: origin(places.map(|column| lines.text(line, column))),
                row: lines.number(line),
            },
        ));
    }
    if !conversations.is_empty() {
        lines.say(Diagnostic::new(HOOTSUITE_REPLIES_NOT_READ));
    }
    output.conversations = lines.lists(conversations, &|owner| owner);
    settle_origins(&mut output);
    lines.close("conversations", &mut output);
    output
}

/// The first of the texts that names a network, else the first that says anything.
fn origin(texts: [&str; 2]) -> Option<Origin> {
    let origins: Vec<Origin> = texts
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(Origin::new)
        .collect();
    let with_network = origins.iter().find(|origin| origin.network.is_some());
    with_network.or(origins.first()).cloned()
}
