//! Zendesk: the tickets of a view.
//!
//! Where it comes from: a view → Export as CSV; the header was seen in a real file of 16,476 tickets
//! (UTF-8, CRLF) whose owner had removed some columns. Times are those of the account, without an
//! offset. `First reply time in minutes` is blank where nobody replied yet. `Resolution time` counts
//! hours and the other columns minutes; only those that name minutes are read.
//!
//! Requester, submitter, organization and subject are never read.

use std::collections::BTreeSet;

use super::dates::{DayHints, MomentCell};
use super::labels::{NUMBER_NEGATIVE, NUMBER_UNREADABLE};
use super::lines::{Lines, ROW_REPEATED, header_of, is_repeated, minutes_between};
use super::series::DAY_UNREADABLE;
use super::shown::settle_origins;
use super::{Certainty, Context, Evidence, Listing, SourceOutput, SourceSpec};
use crate::canonical::{Conversation, Reply};
use crate::domain::{DateTime, Network, Origin};
use crate::files::RawFile;
use crate::files::numbers::NumberCell;

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "zendesk",
    networks: &[Network::Shop],
    dimensions: &[],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[],
    lists: &[Listing::Conversations],
    evidence: Evidence::Files,
    headers: &[
        "summation column",
        "requester",
        "requester id",
        "ticket type",
        "created at",
        "updated at",
        "solved at",
        "satisfaction score",
        "first reply time in minutes",
        "first resolution time in minutes",
        "full resolution time in minutes",
    ],
    recognize,
    read,
};

const FIRST_REPLY: &str = "first reply time in minutes";
const RESOLUTION: &str = "full resolution time in minutes";

fn recognize(file: &RawFile) -> Option<Certainty> {
    let columns = header_of(file)?;
    let is_view = columns.has_all(&["created at"])
        && (columns.count(&[FIRST_REPLY, RESOLUTION, "requester wait time in minutes"]) > 0
            || columns.has_all(&["summation column", "requester"]));
    is_view.then_some(Certainty::Labels)
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    let Some(mut lines) = Lines::new(file, false) else {
        return output;
    };
    match read_tickets(&mut lines, context) {
        Some(tickets) => {
            output.conversations = lines.lists(tickets, &|owner| owner);
            settle_origins(&mut output);
            lines.close("tickets", &mut output);
        }
        None => lines.close_damaged("tickets", &mut output),
    }
    output
}

/// The tickets by line; `None`, with the reason said, where a column can be read in two ways.
fn read_tickets(
    lines: &mut Lines<'_>,
    context: &Context<'_>,
) -> Option<Vec<(usize, Conversation)>> {
    let hints = DayHints::until(context.latest);
    let created_column = lines.columns.find(&["created at"]);
    let created = lines.moments(created_column, hints)?;
    // The newest moment of all is the last of which the export is known to tell.
    let mut last = latest_of(&created);
    for name in ["updated at", "assigned at", "solved at"] {
        if let Some(column) = lines.columns.find(&[name]) {
            last = last.max(latest_of(&lines.moments(Some(column), hints)?));
        }
    }
    let reply_column = lines.columns.find(&[FIRST_REPLY]);
    let resolution_column = lines.columns.find(&[RESOLUTION]);
    let replies = lines.numbers(reply_column)?;
    let resolutions = lines.numbers(resolution_column)?;
    let (id, via) = (lines.columns.find(&["id"]), lines.columns.find(&["via"]));
    let mut seen = BTreeSet::new();
    let mut tickets = Vec::new();
    let numbers = replies.cells.iter().zip(&resolutions.cells);
    for (line, (created, (reply, resolution))) in created.iter().zip(numbers).enumerate() {
        let MomentCell::At(opened, _) = *created else {
            lines.reject_unseen(line, created_column, DAY_UNREADABLE);
            continue;
        };
        let (reply, resolved) = match (span(*reply), span(*resolution)) {
            (Ok(reply), Ok(resolved)) => (reply, resolved),
            (Err(code), _) => {
                lines.reject_unseen(line, reply_column, code);
                continue;
            }
            (_, Err(code)) => {
                lines.reject_unseen(line, resolution_column, code);
                continue;
            }
        };
        let key = context.keys.of("ticket", lines.text(line, id));
        if is_repeated(&mut seen, key) {
            lines.reject_unseen(line, id, ROW_REPEATED);
            continue;
        }
        let waited = last.map_or(0.0, |last| minutes_between(opened, last).max(0.0));
        let first_reply = match (reply, reply_column) {
            (Some(minutes), _) => Reply::After(minutes),
            // Nobody waits any longer for a reply to a ticket that is resolved without one.
            (None, Some(_)) => Reply::NotYet(resolved.map_or(waited, |end| end.min(waited))),
            (None, None) => Reply::Unstated,
        };
        let via = lines.text(line, via);
        lines.read(line);
        tickets.push((
            line,
            Conversation {
                key,
                opened,
                first_reply,
                resolved_minutes: resolved,
                origin: (!via.is_empty()).then(|| Origin::new(via)),
                row: lines.number(line),
            },
        ));
    }
    Some(tickets)
}

/// Minutes, where there are any.
fn span(cell: NumberCell) -> Result<Option<f64>, crate::diag::Code> {
    match cell {
        NumberCell::Value(minutes) if minutes < 0.0 => Err(NUMBER_NEGATIVE),
        NumberCell::Value(minutes) => Ok(Some(minutes)),
        NumberCell::Missing => Ok(None),
        NumberCell::AtMost(_) | NumberCell::NotANumber => Err(NUMBER_UNREADABLE),
    }
}

fn latest_of(moments: &[MomentCell]) -> Option<DateTime> {
    let moments = moments.iter().filter_map(|moment| match moment {
        MomentCell::At(at, _) => Some(*at),
        MomentCell::Missing | MomentCell::NotAMoment => None,
    });
    moments.max()
}
