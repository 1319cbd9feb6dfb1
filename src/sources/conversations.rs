//! Customer conversations, our own CSV, in two forms: a log of tickets, one a row, and a log of
//! messages, of which conversations are made when all files are read.
//!
//! The template with every column explained is `conversations_template.csv`; `audiencefit template
//! conversations` prints it. Lines that begin with `#` are comments. Spans of time are taken from the
//! columns that count minutes, or from the difference of two times; where a column holds days
//! without times, a difference of hours cannot be told, and none is.

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::Offset;

use super::columns::Columns;
use super::dates::{DayHints, MomentCell, any_time};
use super::labels::{NUMBER_NEGATIVE, NUMBER_UNREADABLE, folded};
use super::lines::{Lines, ROW_REPEATED, aligned, header_of, is_repeated, minutes_between};
use super::series::DAY_UNREADABLE;
use super::shown::settle_origins;
use super::{Certainty, Context, Evidence, Listing, SourceOutput, SourceSpec};
use crate::canonical::{Conversation, Message, Reply};
use crate::diag::{Code, Diagnostic};
use crate::domain::{DateTime, Network, Origin};
use crate::files::RawFile;
use crate::files::numbers::{NumberCell, NumberColumn};

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "conversations",
    networks: &[Network::Shop],
    dimensions: &[],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[],
    lists: &[Listing::Conversations],
    evidence: Evidence::Own,
    headers: &[
        "conversation id",
        "opened at",
        "first reply at",
        "first reply minutes",
        "resolved at",
        "resolved minutes",
        "direction",
        "sender",
        "timestamp",
        "channel",
    ],
    recognize,
    read,
};

/// Times without a time of day.
const CONVERSATION_TIMES_ARE_DAYS: Code = Code::warning("conversation-times-are-days");
/// A reply or an end before the beginning.
const CONVERSATION_ENDS_EARLY: Code = Code::warning("conversation-ends-early");
/// Times of one row of which one has an offset from UTC and the other has none.
const CONVERSATION_OFFSETS_MIXED: Code = Code::warning("conversation-offsets-mixed");
/// A message that belongs to no conversation.
const MESSAGE_WITHOUT_CONVERSATION: Code = Code::warning("message-without-conversation");
/// A message whose direction cannot be told.
const MESSAGE_DIRECTION_UNKNOWN: Code = Code::warning("message-direction-unknown");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    CONVERSATION_TIMES_ARE_DAYS,
    CONVERSATION_ENDS_EARLY,
    CONVERSATION_OFFSETS_MIXED,
    MESSAGE_WITHOUT_CONVERSATION,
    MESSAGE_DIRECTION_UNKNOWN,
];

/// The empty file of this format, with its columns explained in comments.
pub fn template() -> &'static str {
    include_str!("conversations_template.csv")
}

/// The two forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Tickets,
    Messages,
}

fn form_of(columns: &Columns) -> Option<Form> {
    const TICKET: [&str; 5] = [
        "conversation id",
        "first reply at",
        "first reply minutes",
        "resolved at",
        "resolved minutes",
    ];
    if columns.has_all(&["conversation id", "timestamp"])
        && columns.count(&["direction", "sender"]) > 0
    {
        return Some(Form::Messages);
    }
    (columns.has_all(&["opened at"]) && columns.count(&TICKET) > 0).then_some(Form::Tickets)
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    form_of(&header_of(file)?).map(|_| Certainty::Keys)
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    let Some(mut lines) = Lines::new(file, true) else {
        return output;
    };
    let hints = DayHints::until(context.latest);
    match form_of(&lines.columns) {
        Some(Form::Messages) => match read_messages(&mut lines, hints, context) {
            Some(messages) => {
                output.messages = lines.lists(messages, &|owner| owner);
                lines.close("messages", &mut output);
            }
            None => lines.close_damaged("messages", &mut output),
        },
        Some(Form::Tickets) | None => match read_tickets(&mut lines, hints, context) {
            Some(tickets) => {
                output.conversations = lines.lists(tickets, &|owner| owner);
                lines.close("tickets", &mut output);
            }
            None => lines.close_damaged("tickets", &mut output),
        },
    }
    settle_origins(&mut output);
    output
}

/// When something of a conversation was done, by two columns of which one or none may be there.
struct Done {
    at_column: Option<usize>,
    at: Vec<MomentCell>,
    minutes_column: Option<usize>,
    minutes: NumberColumn,
    has_times: bool,
}

impl Done {
    fn new(
        lines: &mut Lines<'_>,
        names: (&'static str, &'static str),
        hints: DayHints,
    ) -> Option<Self> {
        let at_column = lines.columns.find(&[names.0]);
        let minutes_column = lines.columns.find(&[names.1]);
        let at = lines.moments(at_column, hints)?;
        Some(Self {
            has_times: any_time(&at),
            at,
            at_column,
            minutes: lines.numbers(minutes_column)?,
            minutes_column,
        })
    }

    fn is_there(&self) -> bool {
        self.at_column.is_some() || self.minutes_column.is_some()
    }

    /// Whether its times are days, and so no span can be told from them.
    fn is_in_days(&self) -> bool {
        !self.has_times && self.at.iter().any(|at| matches!(at, MomentCell::At(..)))
    }

    /// Minutes since the opening in a row; the column and the code of what is wrong with it.
    fn minutes(
        &self,
        line: usize,
        opened: (DateTime, Option<i32>),
    ) -> Result<Option<f64>, (Option<usize>, Code)> {
        match self.minutes.cells.get(line) {
            Some(NumberCell::Value(minutes)) if *minutes < 0.0 => {
                return Err((self.minutes_column, NUMBER_NEGATIVE));
            }
            Some(NumberCell::Value(minutes)) => return Ok(Some(*minutes)),
            Some(NumberCell::NotANumber | NumberCell::AtMost(_)) => {
                return Err((self.minutes_column, NUMBER_UNREADABLE));
            }
            Some(NumberCell::Missing) | None => {}
        }
        match self.at.get(line) {
            Some(MomentCell::At(at, offset)) => {
                if offset.is_some() != opened.1.is_some() {
                    return Err((self.at_column, CONVERSATION_OFFSETS_MIXED));
                }
                let minutes = minutes_between(aligned(opened.0, opened.1), aligned(*at, *offset));
                if minutes < 0.0 {
                    return Err((self.at_column, CONVERSATION_ENDS_EARLY));
                }
                Ok(Some(minutes))
            }
            Some(MomentCell::NotAMoment) => Err((self.at_column, DAY_UNREADABLE)),
            Some(MomentCell::Missing) | None => Ok(None),
        }
    }
}

/// The tickets by line; `None`, with the reason said, where a column can be read in two ways.
fn read_tickets(
    lines: &mut Lines<'_>,
    hints: DayHints,
    context: &Context<'_>,
) -> Option<Vec<(usize, Conversation)>> {
    let opened_column = lines.columns.find(&["opened at"]);
    let opened = lines.moments(opened_column, hints)?;
    let reply = Done::new(lines, ("first reply at", "first reply minutes"), hints)?;
    let resolved = Done::new(lines, ("resolved at", "resolved minutes"), hints)?;
    let id = lines.columns.find(&["conversation id"]);
    let channel = lines.columns.find(&["channel"]);
    let moments = opened.iter().chain(&reply.at).chain(&resolved.at);
    let last = moments.filter_map(aligned_of).max();
    let opened_has_times = any_time(&opened);
    // Two days have no span of minutes.
    let in_days = |done: &Done| done.is_in_days() || done.at_column.is_some() && !opened_has_times;
    let (reply_in_days, resolved_in_days) = (in_days(&reply), in_days(&resolved));
    let mut is_said = false;
    let mut seen = BTreeSet::new();
    let mut tickets = Vec::new();
    for (line, at) in opened.iter().enumerate() {
        let MomentCell::At(at, offset) = *at else {
            lines.reject_unseen(line, opened_column, DAY_UNREADABLE);
            continue;
        };
        let spans = reply
            .minutes(line, (at, offset))
            .and_then(|reply| Ok((reply, resolved.minutes(line, (at, offset))?)));
        let (replied, ended) = match spans {
            Ok(spans) => spans,
            Err((column, code)) => {
                lines.reject_unseen(line, column, code);
                continue;
            }
        };
        // People number from 1 in every log; the same number and time are the same conversation.
        let key = match lines.text(line, id) {
            "" => None,
            number => context.keys.of("conversation", &format!("{number}\n{at}")),
        };
        if is_repeated(&mut seen, key) {
            lines.reject_unseen(line, id, ROW_REPEATED);
            continue;
        }
        let is_from_days = |done: &Done, in_days: bool| {
            in_days && matches!(done.at.get(line), Some(MomentCell::At(..)))
        };
        let (reply_untold, end_untold) = (
            is_from_days(&reply, reply_in_days),
            is_from_days(&resolved, resolved_in_days),
        );
        if !is_said && (reply_untold || end_untold) {
            is_said = true;
            lines.say(Diagnostic::new(CONVERSATION_TIMES_ARE_DAYS));
        }
        let waited = last.map_or(0.0, |last| {
            minutes_between(aligned(at, offset), last).max(0.0)
        });
        let first_reply = match replied {
            _ if reply_untold || !reply.is_there() => Reply::Unstated,
            Some(minutes) => Reply::After(minutes),
            None => {
                let end = ended.filter(|_| !end_untold);
                Reply::NotYet(end.map_or(waited, |end| end.min(waited)))
            }
        };
        lines.read(line);
        let channel = lines.text(line, channel);
        tickets.push((
            line,
            Conversation {
                key,
                opened: at,
                first_reply,
                resolved_minutes: ended.filter(|_| !end_untold),
                origin: (!channel.is_empty()).then(|| Origin::new(channel)),
                row: lines.number(line),
            },
        ));
    }
    Some(tickets)
}

fn aligned_of(cell: &MomentCell) -> Option<DateTime> {
    match cell {
        MomentCell::At(at, offset) => Some(aligned(*at, *offset)),
        MomentCell::Missing | MomentCell::NotAMoment => None,
    }
}

/// The messages by line; `None`, with the reason said, where nothing can be told from the times.
fn read_messages(
    lines: &mut Lines<'_>,
    hints: DayHints,
    context: &Context<'_>,
) -> Option<Vec<(usize, Message)>> {
    let time_column = lines.columns.find(&["timestamp"]);
    let times = lines.moments(time_column, hints)?;
    if !any_time(&times) && times.iter().any(|time| matches!(time, MomentCell::At(..))) {
        lines.say(Diagnostic::new(CONVERSATION_TIMES_ARE_DAYS));
        return None;
    }
    let id = lines.columns.find(&["conversation id"]);
    let direction = lines.columns.find(&["direction"]);
    let sender = lines.columns.find(&["sender"]);
    let channel = lines.columns.find(&["channel"]);
    let threads = threads_of(lines, id, channel);
    let sides = sides(lines, &threads, direction, sender, context);
    let mut messages = Vec::new();
    for (line, time) in times.iter().enumerate() {
        let MomentCell::At(at, offset) = *time else {
            lines.reject_unseen(line, time_column, DAY_UNREADABLE);
            continue;
        };
        let Some(at_ms) = Offset::UTC
            .to_timestamp(aligned(at, offset))
            .ok()
            .map(jiff::Timestamp::as_millisecond)
        else {
            lines.reject_unseen(line, time_column, DAY_UNREADABLE);
            continue;
        };
        let conversation = threads.get(line).and_then(Option::as_deref);
        let thread = conversation.and_then(|name| context.keys.of("thread", name));
        let (Some(conversation), Some(thread)) = (conversation, thread) else {
            lines.reject_unseen(line, id, MESSAGE_WITHOUT_CONVERSATION);
            continue;
        };
        let by_business = match sides.get(line) {
            Some(Ok(side)) => *side,
            Some(Err(column)) => {
                lines.reject_unseen(line, *column, MESSAGE_DIRECTION_UNKNOWN);
                continue;
            }
            None => None,
        };
        let name = match (lines.text(line, sender), by_business) {
            ("", Some(true)) => "\nbusiness".to_owned(),
            ("", _) => format!("\ncustomer\n{conversation}"),
            (name, _) => name.to_owned(),
        };
        let Some(sender) = context.keys.of("sender", &name) else {
            lines.reject_unseen(line, sender, MESSAGE_DIRECTION_UNKNOWN);
            continue;
        };
        let channel = lines.text(line, channel);
        lines.read(line);
        messages.push((
            line,
            Message {
                thread,
                sender,
                by_business,
                at_ms,
                origin: (!channel.is_empty()).then(|| Origin::new(channel)),
                row: lines.number(line),
            },
        ));
    }
    Some(messages)
}

/// The conversation of each line: its number within its channel, for every channel numbers its own. A line
/// without a channel is of the only one that has its number; of several it is of none.
fn threads_of(lines: &Lines<'_>, id: Option<usize>, channel: Option<usize>) -> Vec<Option<String>> {
    let mut channels: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for line in 0..lines.rows.len() {
        let name = folded(lines.text(line, channel));
        if !name.is_empty() {
            let of_number = channels.entry(lines.text(line, id)).or_default();
            of_number.insert(name);
        }
    }
    let thread = |line: usize| {
        let number = Some(lines.text(line, id)).filter(|number| !number.is_empty())?;
        let own = folded(lines.text(line, channel));
        if !own.is_empty() {
            return Some(format!("{number}\n{own}"));
        }
        let mut known = channels.get(number).into_iter().flatten();
        match (known.next(), known.next()) {
            (None, _) => Some(number.to_owned()),
            (Some(only), None) => Some(format!("{number}\n{only}")),
            (Some(_), Some(_)) => None,
        }
    };
    (0..lines.rows.len()).map(thread).collect()
}

/// Of each line, whether the business wrote it, as far as the row or its conversation says; the
/// column of what says nothing at all.
fn sides(
    lines: &Lines<'_>,
    threads: &[Option<String>],
    direction: Option<usize>,
    sender: Option<usize>,
    context: &Context<'_>,
) -> Vec<Result<Option<bool>, Option<usize>>> {
    let said: Vec<Result<Option<bool>, Option<usize>>> = (0..lines.rows.len())
        .map(|line| {
            let word = lines.text(line, direction);
            if !word.is_empty() {
                return side_of(word).map(Some).ok_or(direction);
            }
            match lines.text(line, sender) {
                "" => Err(direction.or(sender)),
                name if context.is_own(name) => Ok(Some(true)),
                name => Ok(side_of(name)),
            }
        })
        .collect();
    // Where one sender of a conversation is the business's, the others are not.
    let own = said.iter().zip(threads);
    let own = own.filter(|(side, _)| **side == Ok(Some(true)));
    let is_told: BTreeSet<&Option<String>> = own.map(|(_, thread)| thread).collect();
    said.iter()
        .zip(threads)
        .map(|(side, thread)| match side {
            Ok(None) if is_told.contains(thread) => Ok(Some(false)),
            side => *side,
        })
        .collect()
}

/// Whether a word says that the business wrote, or that a customer did.
fn side_of(word: &str) -> Option<bool> {
    match folded(word).as_str() {
        "out" | "outgoing" | "outbound" | "sent" | "business" => Some(true),
        "in" | "incoming" | "inbound" | "received" | "customer" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_the_two_sides() {
        assert_eq!(side_of("Outgoing"), Some(true));
        assert_eq!(side_of(" in "), Some(false));
        assert_eq!(side_of("Ana"), None);
    }
}
