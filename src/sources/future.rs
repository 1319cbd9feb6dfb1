//! Days that have not come yet: numbers of such a day are a mistake in the file, and one of them
//! would make a report of its month.

use std::collections::{BTreeMap, BTreeSet};

use super::{Owner, SourceList, SourceOutput, count};
use crate::canonical::{Fate, Message};
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::Date;

/// Rows whose day is after the last one that can stand in a file.
pub(crate) const DAY_IN_THE_FUTURE: Code = Code::warning("day-in-the-future");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[DAY_IN_THE_FUTURE];

/// The rows that are taken out, by block.
#[derive(Default)]
struct Out {
    blocks: BTreeMap<u32, (Place, BTreeSet<u32>)>,
}

impl Out {
    /// Whether a row stays; the block and row of one that does not are kept.
    fn keeps(&mut self, is_past: bool, place: &Place, block: u32, row: u32) -> bool {
        if !is_past {
            let entry = self.blocks.entry(block);
            let (_, rows) = entry.or_insert_with(|| (place.clone(), BTreeSet::new()));
            rows.insert(row);
        }
        is_past
    }

    fn sift<T>(
        &mut self,
        lists: &mut Vec<SourceList<T>>,
        is_past: &dyn Fn(&T) -> bool,
        row: &dyn Fn(&T) -> u32,
    ) {
        for SourceList { owner, rows } in &mut *lists {
            rows.retain(|thing| self.keeps(is_past(thing), &owner.place, owner.block, row(thing)));
        }
        lists.retain(|list| !list.rows.is_empty());
    }
}

fn is_sent_until(message: &Message, latest: Date) -> bool {
    let sent = jiff::Timestamp::from_millisecond(message.at_ms);
    sent.is_ok_and(|at| at.to_zoned(jiff::tz::TimeZone::UTC).date() <= latest)
}

/// Takes out what is of days after `latest`, and says so once a block. A day more is granted, for in
/// the east it is already tomorrow.
pub fn without_future(output: &mut SourceOutput, latest: Date) {
    let latest = latest.tomorrow().unwrap_or(latest);
    let mut out = Out::default();
    for series in &mut output.series {
        let Owner { place, block, .. } = &series.owner;
        series
            .points
            .retain(|point| out.keeps(point.period.from <= latest, place, *block, point.row));
    }
    output.series.retain(|series| !series.points.is_empty());
    output.tables.retain(|table| {
        let is_past = table.period.is_none_or(|period| period.from <= latest);
        for cell in &table.cells {
            out.keeps(is_past, &table.place, table.block, cell.row);
        }
        is_past
    });
    out.sift(
        &mut output.posts,
        &|post| post.published.is_none_or(|day| day <= latest),
        &|post| post.row,
    );
    out.sift(
        &mut output.orders,
        &|order| order.placed.date() <= latest,
        &|order| order.row,
    );
    out.sift(
        &mut output.conversations,
        &|conversation| conversation.opened.date() <= latest,
        &|conversation| conversation.row,
    );
    out.sift(
        &mut output.messages,
        &|message| is_sent_until(message, latest),
        &|message| message.row,
    );
    out.sift(
        &mut output.reviews,
        &|review| review.written.is_none_or(|day| day <= latest),
        &|review| review.row,
    );
    for (number, (place, rows)) in out.blocks {
        if let Some(block) = output.blocks.iter_mut().find(|block| block.block == number) {
            let n_rows = count(rows.len()).min(block.read);
            block.read -= n_rows;
            block.rejected = block.rejected.saturating_add(n_rows);
            if block.read == 0 && block.fate == Fate::Used {
                block.fate = Fate::Damaged;
            }
        }
        let place = match rows.first() {
            Some(row) => place.at_row(*row),
            None => place,
        };
        output.diagnostics.push(
            Diagnostic::new(DAY_IN_THE_FUTURE)
                .at(place)
                .with("count", rows.len())
                .with("latest", latest.to_string()),
        );
    }
}
