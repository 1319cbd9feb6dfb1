//! Messages to conversations, when all files are read: threads joined across files, the business
//! told from the customers, times to the first reply.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::tz::Offset;

use super::{Channel, Conversation, Listed, Message, PersonKey, Reply};
use crate::diag::Place;
use crate::domain::DateTime;

/// Hours without a message after which the next message of a customer begins a conversation.
///
/// A convention: three days bridge a weekend, so that an exchange from Friday to Monday is one
/// conversation and a question of the next week is another.
pub const SILENCE_HOURS: i64 = 72;

const SILENCE_MS: i64 = SILENCE_HOURS * 3_600_000;

/// What messages made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Made {
    /// The conversations, by channel and place of the message that began them, in order of time.
    pub conversations: Vec<Listed<Conversation>>,
    /// Threads of a channel in which it cannot be told who the business is; they give no
    /// conversation.
    pub untold: Vec<(Channel, usize)>,
}

/// One message and where it stands.
struct Sent {
    message: Message,
    place: Place,
    source: &'static str,
}

/// The messages of a channel by thread.
type Threads = BTreeMap<PersonKey, Vec<Sent>>;

/// Makes conversations of the messages of all files.
///
/// * Messages of one thread are joined, whatever files they stand in; a message (thread, sender,
///   time) that stands in several files counts once.
/// * A message is the business's where the export says so. Where it does not, the business is the
///   sender who writes in most threads of the channel, if these are at least two and more than half
///   of those in question and no other sender writes in as many.
/// * A conversation begins when a customer writes and the thread was silent for [`SILENCE_HOURS`]
///   before. What a customer writes sooner belongs to what went before, so that an answer to
///   a message of the business begins none.
/// * The first reply is the next message of the business in the thread, however late. Automatic
///   replies cannot be told from others and count. Without a reply the wait is censored at the last
///   message of the channel, which is the latest moment of which the export is known to tell.
///
/// Times are UTC. Nothing is known of when a conversation was resolved.
pub fn conversations_of(messages: Vec<Listed<Message>>) -> Made {
    let mut channels: BTreeMap<Channel, Threads> = BTreeMap::new();
    for listed in messages {
        let threads = channels.entry(listed.channel).or_default();
        for message in listed.rows {
            threads.entry(message.thread).or_default().push(Sent {
                message,
                place: listed.place.clone(),
                source: listed.source,
            });
        }
    }
    let mut made = Made::default();
    for (channel, mut threads) in channels {
        for thread in threads.values_mut() {
            in_order(thread);
        }
        let mut untold = 0;
        let business = Business::of(&threads);
        let last_ms = threads.values().flatten().map(|sent| sent.message.at_ms);
        let last_ms = last_ms.max().unwrap_or(0);
        let mut listed: BTreeMap<(Place, &'static str), Vec<Conversation>> = BTreeMap::new();
        for thread in threads.values() {
            let Some(sides) = business.sides(thread) else {
                untold += 1;
                continue;
            };
            for (begins, conversation) in of_thread(thread, &sides, last_ms) {
                let place = (begins.place.clone(), begins.source);
                listed.entry(place).or_default().push(conversation);
            }
        }
        if untold > 0 {
            made.untold.push((channel.clone(), untold));
        }
        for ((place, source), mut rows) in listed {
            rows.sort_by_key(|conversation| (conversation.opened, conversation.row));
            made.conversations.push(Listed {
                place,
                source,
                channel: channel.clone(),
                rows,
            });
        }
    }
    made
}

/// Sorts a thread by time and takes out what stands there twice.
fn in_order(thread: &mut Vec<Sent>) {
    thread.sort_by(|a, b| {
        let key = |sent: &Sent| (sent.message.at_ms, sent.message.sender);
        // A later row is an earlier message in exports with the newest first.
        (key(a), &a.place, b.message.row).cmp(&(key(b), &b.place, a.message.row))
    });
    thread.dedup_by(|later, kept| {
        let same = later.message.at_ms == kept.message.at_ms
            && later.message.sender == kept.message.sender;
        if same && kept.message.by_business.is_none() {
            kept.message.by_business = later.message.by_business;
        }
        same
    });
}

/// Who the business is in a channel.
struct Business {
    /// Of which senders the export says it.
    said: BTreeMap<PersonKey, bool>,
    /// The sender who is taken for it where nothing is said.
    likely: Option<PersonKey>,
}

impl Business {
    fn of(threads: &Threads) -> Self {
        let mut said = BTreeMap::new();
        for sent in threads.values().flatten() {
            if let Some(is_business) = sent.message.by_business {
                let known = said.entry(sent.message.sender).or_insert(is_business);
                *known = *known || is_business;
            }
        }
        let mut in_threads: BTreeMap<PersonKey, usize> = BTreeMap::new();
        let mut n_threads = 0;
        for thread in threads.values() {
            let senders: BTreeSet<PersonKey> =
                thread.iter().map(|sent| sent.message.sender).collect();
            if senders.iter().any(|sender| said.contains_key(sender)) {
                continue;
            }
            n_threads += 1;
            for sender in senders {
                *in_threads.entry(sender).or_default() += 1;
            }
        }
        let most = in_threads.values().copied().max().unwrap_or(0);
        let mut leaders = in_threads.iter().filter(|(_, count)| **count == most);
        let likely = match (leaders.next(), leaders.next()) {
            (Some((sender, _)), None) if most >= 2 && 2 * most > n_threads => Some(*sender),
            _ => None,
        };
        Self { said, likely }
    }

    /// Which messages of a thread are the business's; `None` where that cannot be told.
    fn sides(&self, thread: &[Sent]) -> Option<Vec<bool>> {
        let side = |sent: &Sent| {
            let sender = &sent.message.sender;
            let said = sent.message.by_business;
            said.or_else(|| self.said.get(sender).copied())
        };
        if thread.iter().any(|sent| side(sent).is_some()) {
            // Who is not said to be the business in a thread of which something is said is none.
            return Some(
                thread
                    .iter()
                    .map(|sent| side(sent).unwrap_or(false))
                    .collect(),
            );
        }
        let likely = self.likely?;
        Some(
            thread
                .iter()
                .map(|sent| sent.message.sender == likely)
                .collect(),
        )
    }
}

/// The conversations of a thread in order of time, each with the message that begins it.
fn of_thread<'a>(
    thread: &'a [Sent],
    by_business: &[bool],
    last_ms: i64,
) -> Vec<(&'a Sent, Conversation)> {
    let mut found: Vec<(&Sent, Conversation)> = Vec::new();
    let mut before: Option<i64> = None;
    for (at, sent) in thread.iter().enumerate() {
        let now = sent.message.at_ms;
        let was_silent = before.is_none_or(|before| now.saturating_sub(before) >= SILENCE_MS);
        before = Some(now);
        if by_business.get(at).copied().unwrap_or(false) || !was_silent {
            continue;
        }
        let Some(opened) = utc(now) else { continue };
        let replied = thread
            .iter()
            .zip(by_business)
            .skip(at + 1)
            .find(|(_, by_business)| **by_business)
            .map(|(reply, _)| reply.message.at_ms);
        let first_reply = match replied {
            Some(replied) => Reply::After(minutes(now, replied)),
            None => Reply::NotYet(minutes(now, last_ms)),
        };
        found.push((
            sent,
            Conversation {
                key: None,
                opened,
                first_reply,
                resolved_minutes: None,
                origin: sent.message.origin.clone(),
                row: sent.message.row,
            },
        ));
    }
    found
}

fn minutes(from_ms: i64, to_ms: i64) -> f64 {
    to_ms.saturating_sub(from_ms) as f64 / 60_000.0
}

/// The moment in UTC, to the millisecond; `None` outside the years that a calendar has.
fn utc(at_ms: i64) -> Option<DateTime> {
    let moment = Timestamp::from_millisecond(at_ms).ok()?;
    Some(Offset::UTC.to_datetime(moment))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Network;

    const SHOP: u8 = 1;
    const ANA: u8 = 2;
    const BEA: u8 = 3;
    const CARLOS: u8 = 4;
    /// 2026-10-01T00:00:00Z.
    const START: i64 = 1_790_812_800_000;
    const HOUR: i64 = 3_600_000;

    fn key(byte: u8) -> PersonKey {
        PersonKey([byte; 16])
    }

    fn message(thread: u8, sender: u8, hours: i64, by_business: Option<bool>) -> Message {
        Message {
            thread: key(thread),
            sender: key(sender),
            by_business,
            at_ms: START + hours * HOUR,
            origin: None,
            row: u32::try_from(hours).unwrap() + 2,
        }
    }

    fn listed(file: &str, rows: Vec<Message>) -> Listed<Message> {
        Listed {
            place: Place::file(file),
            source: "meta-messages",
            channel: Channel {
                name: "instagram".to_owned(),
                network: Network::Instagram,
                account: None,
            },
            rows,
        }
    }

    fn replies(found: &Made) -> Vec<(String, Reply)> {
        let rows = found.conversations.iter().flat_map(|listed| &listed.rows);
        rows.map(|row| (row.opened.to_string(), row.first_reply))
            .collect()
    }

    #[test]
    fn replies_are_timed_and_waits_are_censored() {
        let found = conversations_of(vec![listed(
            "a",
            vec![
                // Newest first, as Meta writes. Ana: asked at 0 h and 1 h, answered at 3 h: 180 min.
                message(10, SHOP, 3, Some(true)),
                message(10, ANA, 1, Some(false)),
                message(10, ANA, 0, Some(false)),
                // Bea: never answered; the last message of all is at 3 h, 60 minutes later.
                message(11, BEA, 2, Some(false)),
                // Carlos answers to the shop: no conversation.
                message(12, CARLOS, 3, Some(false)),
                message(12, SHOP, 2, Some(true)),
            ],
        )]);
        assert!(found.untold.is_empty());
        assert_eq!(
            replies(&found),
            [
                ("2026-10-01T00:00:00".to_owned(), Reply::After(180.0)),
                ("2026-10-01T02:00:00".to_owned(), Reply::NotYet(60.0)),
            ]
        );
    }

    #[test]
    fn seventy_two_hours_of_silence_begin_another() {
        let at = |second| {
            let rows = vec![
                message(10, ANA, 0, Some(false)),
                message(10, SHOP, 1, Some(true)),
                message(10, ANA, second, Some(false)),
                message(10, SHOP, second + 2, Some(true)),
            ];
            replies(&conversations_of(vec![listed("a", rows)])).len()
        };
        // 71 hours after the shop's message of 1 h, and 72.
        assert_eq!(at(72), 1);
        assert_eq!(at(73), 2);
    }

    #[test]
    fn a_late_reply_ends_every_wait() {
        let rows = vec![
            message(10, ANA, 0, Some(false)),
            message(10, ANA, 80, Some(false)),
            message(10, SHOP, 81, Some(true)),
        ];
        let found = conversations_of(vec![listed("a", rows)]);
        let minutes: Vec<Reply> = replies(&found)
            .into_iter()
            .map(|(_, reply)| reply)
            .collect();
        assert_eq!(minutes, [Reply::After(4860.0), Reply::After(60.0)]);
    }

    #[test]
    fn files_of_a_thread_are_joined_and_copies_count_once() {
        let newer = listed("message_1.json", vec![message(10, SHOP, 5, Some(true))]);
        let older = || listed("message_2.json", vec![message(10, ANA, 1, Some(false))]);
        let mut copy = older();
        copy.place = Place::file("copy/message_2.json");
        let found = conversations_of(vec![newer, older(), copy]);
        assert_eq!(
            replies(&found),
            [("2026-10-01T01:00:00".to_owned(), Reply::After(240.0))]
        );
        assert_eq!(found.conversations[0].place.file, "copy/message_2.json");
    }

    #[test]
    fn the_business_is_who_writes_in_most_threads() {
        let rows = || {
            vec![
                message(10, ANA, 0, None),
                message(10, SHOP, 1, None),
                message(11, BEA, 0, None),
                message(11, SHOP, 2, None),
                message(12, CARLOS, 1, None),
            ]
        };
        // The shop writes in two of three threads.
        let found = conversations_of(vec![listed("a", rows())]);
        let minutes: Vec<Reply> = replies(&found)
            .into_iter()
            .map(|(_, reply)| reply)
            .collect();
        assert_eq!(
            minutes,
            [Reply::After(60.0), Reply::After(120.0), Reply::NotYet(60.0)]
        );
        // Two of four are not more than half.
        let mut more = rows();
        more.push(message(13, 5, 1, None));
        let found = conversations_of(vec![listed("a", more)]);
        assert_eq!((found.conversations.len(), found.untold[0].1), (0, 4));
        // One thread proves nothing.
        let found = conversations_of(vec![listed("a", rows()[..2].to_vec())]);
        assert_eq!((found.conversations.len(), found.untold[0].1), (0, 1));
    }

    #[test]
    fn threads_that_only_the_business_writes_in_are_none() {
        let rows = vec![
            message(10, SHOP, 0, Some(true)),
            message(10, SHOP, 90, Some(true)),
        ];
        let found = conversations_of(vec![listed("a", rows)]);
        assert_eq!(found, Made::default());
    }
}
