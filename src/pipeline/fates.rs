//! What was taken of every block: of this month, of another one, or read for later.

use std::collections::BTreeSet;

use super::attribution::{Numbers, Placed};
use crate::canonical::{AudienceTable, BlockRecord, Fate, Listed, Population};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Date, Month};

/// Some blocks are of another month than the one reported.
pub(super) const OTHER_MONTH: Code = Code::note("other-month");
/// There are numbers of a later month than that of the audience tables.
pub(super) const NUMBERS_LATER: Code = Code::warning("numbers-later");

/// The blocks with numbers or lists, by whether anything in them is of the month.
pub(super) struct Blocks {
    /// Blocks with something of the month.
    pub of_month: BTreeSet<usize>,
    /// All blocks.
    pub all: BTreeSet<usize>,
}

impl Blocks {
    /// Of numbers. What says no day may be of the month.
    pub(super) fn of(numbers: &Numbers, month: Option<Month>) -> Self {
        let mut blocks = Self {
            of_month: BTreeSet::new(),
            all: BTreeSet::new(),
        };
        let is_of = |day: Option<Date>| match (day, month) {
            (Some(day), Some(month)) => Month::of(day) == month,
            (None, _) | (_, None) => true,
        };
        for (at, series) in &numbers.series {
            let mut points = series.points.iter();
            let has = points.any(|point| month.is_none_or(|it| point.period.is_of(it)));
            blocks.add(*at, has);
        }
        blocks.lists(&numbers.posts, |post| is_of(post.published));
        blocks.lists(&numbers.orders, |order| is_of(Some(order.placed.date())));
        blocks.lists(&numbers.conversations, |one| is_of(Some(one.opened.date())));
        blocks.lists(&numbers.reviews, |review| is_of(review.written));
        blocks.lists(&numbers.messages, |message| {
            let moment = jiff::Timestamp::from_millisecond(message.at_ms).ok();
            is_of(moment.map(|moment| moment.to_zoned(jiff::tz::TimeZone::UTC).date()))
        });
        blocks
    }

    fn lists<T>(&mut self, lists: &[Placed<Listed<T>>], is_of_month: impl Fn(&T) -> bool) {
        for (at, list) in lists {
            self.add(
                *at,
                list.rows.is_empty() || list.rows.iter().any(&is_of_month),
            );
        }
    }

    fn add(&mut self, at: Option<usize>, is_of_month: bool) {
        self.all.extend(at);
        self.of_month.extend(at.filter(|_| is_of_month));
    }
}

/// Marks the blocks of which nothing is of the month, and says how many there are.
pub(super) fn mark_other_months(
    records: &mut [BlockRecord],
    blocks: &Blocks,
    of_month: &[Placed<AudienceTable>],
    others: &[Placed<AudienceTable>],
    month: Option<Month>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    // A block may be used and hold tables of other months too.
    let mut other: BTreeSet<usize> = others.iter().filter_map(|(at, _)| *at).collect();
    let mut left_out: BTreeSet<usize> = other.union(&blocks.all).copied().collect();
    left_out.retain(|at| !blocks.of_month.contains(at));
    for (at, table) in of_month {
        if let Some(at) = at {
            left_out.remove(at);
            // A block with tables of several months is used for the tables of this one, and shows its
            // period.
            records[*at].period = Some(table.period);
        }
    }
    for at in left_out {
        if records[at].fate == Fate::Used {
            records[at].fate = Fate::OtherMonth;
            other.insert(at);
        }
    }
    if let (Some(month), false) = (month, other.is_empty()) {
        diagnostics.push(
            Diagnostic::new(OTHER_MONTH)
                .with("blocks", other.len())
                .with("month", month.to_string()),
        );
    }
}

/// Marks blocks of populations, which nothing is compared with.
pub(super) fn mark_populations(records: &mut [BlockRecord], populations: &[Population]) {
    let files: BTreeSet<(&String, &Option<String>)> = populations
        .iter()
        .map(|population| (&population.place.file, &population.place.member))
        .collect();
    for record in records.iter_mut().filter(|record| {
        record.fate == Fate::Used
            && record.channel.is_none()
            && files.contains(&(&record.place.file, &record.place.member))
    }) {
        record.fate = Fate::Baseline;
    }
}

/// The fates of blocks whose tables were left or taken, after those of their numbers are known: a block
/// is used where anything of it is.
pub(super) fn mark_tables(
    records: &mut [BlockRecord],
    kept: &BTreeSet<usize>,
    left: impl Iterator<Item = (usize, bool)>,
    with_numbers: &BTreeSet<usize>,
) {
    for (at, differs) in left {
        let Some(record) = records.get_mut(at) else {
            continue;
        };
        let is_in_use = record.fate == Fate::Used && with_numbers.contains(&at);
        if is_in_use || kept.contains(&at) {
            continue;
        }
        if matches!(record.fate, Fate::Used | Fate::Duplicate | Fate::Superseded) {
            record.fate = if differs {
                Fate::Superseded
            } else {
                Fate::Duplicate
            };
        }
    }
    for at in kept {
        if let Some(record) = records.get_mut(*at)
            && matches!(record.fate, Fate::Duplicate | Fate::Superseded)
        {
            record.fate = Fate::Used;
        }
    }
}

/// Warns where numbers are of a later month than the one that the tables give the report.
pub(super) fn tell_later_numbers(
    tables: Option<Month>,
    numbers: Option<Month>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some((month, later)) = tables.zip(numbers).filter(|(month, later)| later > month) {
        diagnostics.push(
            Diagnostic::new(NUMBERS_LATER)
                .with("month", month.to_string())
                .with("later", later.to_string())
                .paste(format!("--month {later}")),
        );
    }
}
