//! Days and moments as exports write them, with the order of day and month proved from the column.
//!
//! `02/03/2025` is in March or in February. Nothing in the cell tells, so the other cells of the
//! column have to, or what the source is known to write; where none does, the column is
//! [`AmbiguousDays`] and no day comes out. Dates are taken as written: no zone is applied.

mod exchanged;
mod periods;
mod written;

use jiff::civil::{DateTime, Time};

#[cfg(test)]
pub(super) use exchanged::CODES;
pub use exchanged::put_days_right;
pub(super) use periods::period_in;
use written::{Written, since_epoch, written};

use crate::domain::Date;
use crate::files::RawCell;

/// The order in which numeric dates with slashes or hyphens have day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayOrder {
    /// `02/12/2024` is the 12th of February.
    MonthFirst,
    /// `02/12/2024` is the 2nd of December.
    DayFirst,
}

/// What is known of a column beside its cells.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct DayHints {
    /// The order that the source writes; a column that cannot be read so, and can the other way
    /// round, was saved anew by somebody and is read the other way round.
    pub order: Option<DayOrder>,
    /// No day is after this: today, or the last day of the month that folder or name say. Needed
    /// for dates without a year.
    pub latest: Option<Date>,
}

impl DayHints {
    /// Nothing is known but that no day is after this one.
    pub(super) const fn until(latest: Date) -> Self {
        Self {
            order: None,
            latest: Some(latest),
        }
    }
}

/// What a cell of a column of days says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayCell {
    /// A day, as written where the cell is.
    Day(Date),
    /// Nothing, or a sign for it.
    Missing,
    /// Something else.
    NotADay,
}

impl DayCell {
    /// The day, where there is one.
    pub(super) const fn day(self) -> Option<Date> {
        match self {
            Self::Day(day) => Some(day),
            Self::Missing | Self::NotADay => None,
        }
    }
}

/// What a cell of a column of moments says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MomentCell {
    /// A time of a day as written, and its offset from UTC in seconds (east is positive) where one
    /// is written. A day without a time is its midnight.
    At(DateTime, Option<i32>),
    /// Nothing, or a sign for it.
    Missing,
    /// Something else.
    NotAMoment,
}

/// A column of days whose order is proved or not needed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct DayColumn {
    /// One for each cell that was given, in order.
    pub cells: Vec<DayCell>,
    /// The order in which numeric dates were read, where there are any that it makes a difference
    /// for.
    pub order: Option<DayOrder>,
    /// Whether years were found out from the order of the rows and the latest day.
    pub years_supplied: bool,
}

/// A column of numeric dates whose order (day first or month first) no row proves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AmbiguousDays {
    /// The first cell that can be read in two ways.
    pub text: String,
    /// Its index among the cells that were given.
    pub index: usize,
}

/// Reads a column of days. Accepted are: ISO dates and those with the year first and slashes or
/// dots; eight digits; `02/12/2024`, `2/12/24`, `02-12-2024` in the order that the column or the
/// hints prove; `12.02.2024`, which is day first; Excel's serial numbers of workbook cells; dates
/// in words of any language ([`crate::i18n::months::day_and_month`]); each also with a time behind it.
///
/// Dates without a year are read where all days of the column lack it, the rows are a run of days
/// (up or down, none skipped, or few), and `hints.latest` is known: as late as they can be. They
/// are [`DayCell::NotADay`] otherwise.
///
/// # Errors
///
/// [`AmbiguousDays`], when numeric dates can be read in both orders and nothing decides.
pub(super) fn read_days<'a>(
    cells: impl Iterator<Item = &'a RawCell>,
    hints: DayHints,
) -> Result<DayColumn, AmbiguousDays> {
    let cells: Vec<&RawCell> = cells.collect();
    let written = cells.iter().map(|cell| written(cell).day).collect();
    settle(&cells, written, hints)
}

/// The day of one cell; `None` where it is none, or can be read in two ways.
pub(super) fn day_in(cell: &RawCell, hints: DayHints) -> Option<Date> {
    let days = read_days(std::iter::once(cell), hints).ok()?;
    days.cells.first()?.day()
}

/// The day that a text is; see [`day_in`].
pub(super) fn day_in_text(text: &str, hints: DayHints) -> Option<Date> {
    let cell = RawCell {
        text: text.to_owned(),
        number: None,
    };
    day_in(&cell, hints)
}

/// Reads a column of moments: days as [`read_days`] does, with a time of 24 or 12 hours and an
/// offset (`Z`, `UTC`, `+0200`, `-05:00`) where there is one; other names of zones are passed over.
/// Thirteen digits are milliseconds and ten digits that start with 1 are seconds since 1970, UTC
/// (ten digits that start with 2 are more often a day and an hour). A day without a time is its
/// midnight: see [`any_time`].
///
/// # Errors
///
/// As [`read_days`].
pub(super) fn read_moments<'a>(
    cells: impl Iterator<Item = &'a RawCell>,
    hints: DayHints,
) -> Result<Vec<MomentCell>, AmbiguousDays> {
    let cells: Vec<&RawCell> = cells.collect();
    let mut clocks = Vec::with_capacity(cells.len());
    let written = cells
        .iter()
        .map(|cell| {
            let found = since_epoch(&cell.text).unwrap_or_else(|| written(cell));
            clocks.push(found.clock);
            found.day
        })
        .collect();
    let column = settle(&cells, written, hints)?;
    Ok(column
        .cells
        .iter()
        .zip(clocks)
        .map(|(cell, clock)| match (cell, clock) {
            (DayCell::Day(day), Some(clock)) => {
                MomentCell::At(day.to_datetime(clock.time), clock.offset)
            }
            (DayCell::Day(day), None) => MomentCell::At(day.to_datetime(Time::midnight()), None),
            (DayCell::Missing, _) => MomentCell::Missing,
            (DayCell::NotADay, _) => MomentCell::NotAMoment,
        })
        .collect())
}

/// Whether any moment of a column is not at midnight: otherwise the column holds days only, and
/// spans of hours cannot be told from it.
pub(super) fn any_time(cells: &[MomentCell]) -> bool {
    cells.iter().any(|cell| match cell {
        MomentCell::At(at, _) => at.time() != Time::midnight(),
        MomentCell::Missing | MomentCell::NotAMoment => false,
    })
}

fn settle(
    cells: &[&RawCell],
    written: Vec<Written>,
    hints: DayHints,
) -> Result<DayColumn, AmbiguousDays> {
    let numeric: Vec<(usize, i8, i8, i16)> = written
        .iter()
        .enumerate()
        .filter_map(|(index, written)| match written {
            Written::Numeric {
                first,
                second,
                year,
            } => Some((index, *first, *second, *year)),
            Written::On(_) | Written::Yearless { .. } | Written::Missing | Written::Other => None,
        })
        .collect();
    let order = order_of(&numeric, hints).map_err(|index| AmbiguousDays {
        text: cells
            .get(index)
            .map(|cell| cell.text.clone())
            .unwrap_or_default(),
        index,
    })?;
    let mut supplied = with_years(&written, hints.latest)
        .unwrap_or_default()
        .into_iter();
    let mut column = DayColumn {
        cells: Vec::with_capacity(written.len()),
        order: order.filter(|_| numeric.iter().any(|(_, first, second, _)| first != second)),
        years_supplied: supplied.len() > 0,
    };
    for written in written {
        let day = match written {
            Written::On(day) => Some(day),
            Written::Numeric {
                first,
                second,
                year,
            } => read_in(order.unwrap_or(DayOrder::MonthFirst), first, second, year),
            Written::Yearless { .. } => supplied.next(),
            Written::Missing => {
                column.cells.push(DayCell::Missing);
                continue;
            }
            Written::Other => None,
        };
        column
            .cells
            .push(day.map_or(DayCell::NotADay, DayCell::Day));
    }
    Ok(column)
}

fn read_in(order: DayOrder, first: i8, second: i8, year: i16) -> Option<Date> {
    let (month, day) = match order {
        DayOrder::MonthFirst => (first, second),
        DayOrder::DayFirst => (second, first),
    };
    Date::new(year, month, day).ok().filter(|_| year > 0)
}

/// The order in which numeric dates are to be read: what a number above 12 proves; else a run of
/// days, which only one order gives; else what the source writes; else what does not lie after the
/// latest day. The index of a cell that cannot be read where nothing decides.
fn order_of(numeric: &[(usize, i8, i8, i16)], hints: DayHints) -> Result<Option<DayOrder>, usize> {
    let Some((undecided, ..)) = numeric
        .iter()
        .find(|(_, first, second, _)| first != second)
        .copied()
    else {
        return Ok(None);
    };
    let days = |order: DayOrder| -> Option<Vec<Date>> {
        numeric
            .iter()
            .map(|(_, first, second, year)| read_in(order, *first, *second, *year))
            .collect()
    };
    let (month_first, day_first) = match (days(DayOrder::MonthFirst), days(DayOrder::DayFirst)) {
        (Some(_), None) => return Ok(Some(DayOrder::MonthFirst)),
        (None, Some(_)) => return Ok(Some(DayOrder::DayFirst)),
        (None, None) => return hints.order.map(Some).ok_or(undecided),
        (Some(month_first), Some(day_first)) => (month_first, day_first),
    };
    // Twelve days of January, the other way round, are the firsts of twelve months: no proof.
    let proves = |days: &[Date], others: &[Date]| {
        is_run(days) && !is_run(others) && others.iter().any(|day| day.day() != 1)
    };
    if proves(&month_first, &day_first) {
        return Ok(Some(DayOrder::MonthFirst));
    }
    if proves(&day_first, &month_first) {
        return Ok(Some(DayOrder::DayFirst));
    }
    if hints.order.is_some() {
        return Ok(hints.order);
    }
    let fits = |days: &[Date]| {
        hints
            .latest
            .is_some_and(|latest| days.iter().all(|day| *day <= latest))
    };
    match (fits(&month_first), fits(&day_first)) {
        (true, false) => Ok(Some(DayOrder::MonthFirst)),
        (false, true) => Ok(Some(DayOrder::DayFirst)),
        (true, true) | (false, false) => Err(undecided),
    }
}

/// Days from one day to another, none skipped, up or down; at least three.
fn is_run(days: &[Date]) -> bool {
    let steps = || days.windows(2).map(|pair| days_between(pair[0], pair[1]));
    let n_moves = steps().filter(|step| *step != 0).count();
    n_moves >= 2
        && (steps().all(|step| step == 0 || step == 1)
            || steps().all(|step| step == 0 || step == -1))
}

fn days_between(from: Date, to: Date) -> i32 {
    from.duration_until(to)
        .as_hours()
        .try_into()
        .map_or(i32::MAX, |hours: i32| hours / 24)
}

/// The days without a year, with the latest years in which the rows are in order and not after
/// `latest`: a run of days where some year gives one, else with gaps of less than a quarter.
/// `None` where some days have a year, or the rows are in no order.
fn with_years(written: &[Written], latest: Option<Date>) -> Option<Vec<Date>> {
    const MOST_DAYS_SKIPPED: i32 = 92;
    let latest = latest?;
    let mut days = Vec::new();
    for written in written {
        match written {
            Written::Yearless { month, day } => days.push((*month, *day)),
            Written::On(_) | Written::Numeric { .. } => return None,
            Written::Missing | Written::Other => {}
        }
    }
    if days.is_empty() {
        return None;
    }
    let reversed: Vec<(i8, i8)> = days.iter().rev().copied().collect();
    for most_step in [1, MOST_DAYS_SKIPPED] {
        let down = backwards(&days, latest, most_step);
        let up = backwards(&reversed, latest, most_step).map(|mut days| {
            days.reverse();
            days
        });
        let span = |days: &[Date]| match (days.first(), days.last()) {
            (Some(first), Some(last)) => days_between(*first, *last).abs(),
            _ => 0,
        };
        match (up, down) {
            (Some(up), Some(down)) if span(&down) < span(&up) => return Some(down),
            (Some(days), _) | (None, Some(days)) => return Some(days),
            (None, None) => {}
        }
    }
    None
}

/// Days from the latest on back, each at most `most_step` days before the one ahead of it, with the
/// latest possible first.
fn backwards(days: &[(i8, i8)], latest: Date, most_step: i32) -> Option<Vec<Date>> {
    /// Among as many years is one with a 29th of February, and one of every shape of year.
    const YEARS: usize = 9;
    let (month, day) = *days.first()?;
    let mut ceiling = latest;
    for _ in 0..YEARS {
        let first = latest_on(month, day, ceiling)?;
        let mut found = vec![first];
        let mut last = first;
        for (month, day) in &days[1..] {
            match latest_on(*month, *day, last) {
                Some(next) if days_between(next, last) <= most_step => {
                    found.push(next);
                    last = next;
                }
                _ => break,
            }
        }
        if found.len() == days.len() {
            return Some(found);
        }
        ceiling = first.yesterday().ok()?;
    }
    None
}

/// The latest day of this month and day that is not after `ceiling`.
fn latest_on(month: i8, day: i8, ceiling: Date) -> Option<Date> {
    (0..9)
        .filter_map(|back| Date::new(ceiling.year() - back, month, day).ok())
        .find(|found| *found <= ceiling)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use jiff::civil::{date, datetime};
    use proptest::prelude::*;

    use super::DayCell::{Day, Missing, NotADay};
    use super::DayOrder::{DayFirst, MonthFirst};
    use super::*;
    use crate::domain::Period;

    impl DayColumn {
        /// From the first to the last day; `None` without a day.
        fn period(&self) -> Option<Period> {
            let days = || self.cells.iter().filter_map(|cell| cell.day());
            Some(Period {
                from: days().min()?,
                to: days().max()?,
            })
        }
    }

    fn texts(texts: &[&str]) -> Vec<RawCell> {
        texts
            .iter()
            .map(|text| RawCell {
                text: (*text).to_owned(),
                number: None,
            })
            .collect()
    }

    fn hinted(
        cells: &[&str],
        order: Option<DayOrder>,
        latest: Option<Date>,
    ) -> Result<DayColumn, AmbiguousDays> {
        read_days(texts(cells).iter(), DayHints { order, latest })
    }

    fn days(cells: &[&str]) -> Vec<DayCell> {
        hinted(cells, None, None).unwrap().cells
    }

    #[test]
    fn days_that_prove_themselves() {
        let day = |month, day| Day(date(2026, month, day));
        assert_eq!(
            days(&[
                "2026-02-16",
                "2026-02-16T00:00:00",
                "2026-02-16 09:32:00 +0200",
                "2026/10/31",
                "2026/10/31 18:19:10",
                "2026.10.31",
                "2026-2-1",
                "20260202",
                "12.02.2026",
                "1.2.26",
                "Thu, 5 Feb 2026",
                "8 de julho de 2026",
                "2026年9月7日",
                "Thu Mar 19 2026 10:00:00 GMT+0200 (EET)",
                "১৬/১২/২০২৬",
            ]),
            [
                day(2, 16),
                day(2, 16),
                day(2, 16),
                day(10, 31),
                day(10, 31),
                day(10, 31),
                day(2, 1),
                day(2, 2),
                day(2, 12),
                day(2, 1),
                day(2, 5),
                day(7, 8),
                day(9, 7),
                day(3, 19),
                day(12, 16),
            ]
        );
        assert_eq!(
            days(&[
                "",
                "-",
                "--",
                " --",
                "undefined",
                "NULL",
                "(not set)",
                "N/A"
            ]),
            [Missing; 8]
        );
        assert_eq!(
            days(&[
                "2026-02-30",
                "2026-02-161",
                "2026-02-16x",
                "13/13/2026",
                "5 apples",
                "20261301",
                "45000",
                "18 Μαρτίου",
                "32.01.2026",
                "Lifetime",
            ]),
            [NotADay; 10]
        );
    }

    #[test]
    fn serial_numbers_of_workbooks() {
        let cell = |text: &str, number: f64| RawCell {
            text: text.to_owned(),
            number: Some(number),
        };
        // Excel shows 45658 as 2025-01-01, and 45658.75 as 18:00 of that day.
        let cells = [
            cell("45658", 45658.0),
            cell("45658.75", 45658.75),
            cell("12", 12.0),
            cell("2025-01-02", 45659.0),
        ];
        let column = read_days(cells.iter(), DayHints::default()).unwrap();
        assert_eq!(
            column.cells,
            [
                Day(date(2025, 1, 1)),
                Day(date(2025, 1, 1)),
                NotADay,
                Day(date(2025, 1, 2))
            ]
        );
        let moments = read_moments(cells[..2].iter(), DayHints::default()).unwrap();
        assert_eq!(
            moments[1],
            MomentCell::At(datetime(2025, 1, 1, 18, 0, 0, 0), None)
        );
    }

    #[test]
    fn the_order_is_proved_by_a_number_above_twelve() {
        let column = hinted(&["02/12/2024", "02/13/2024"], None, None).unwrap();
        assert_eq!(column.cells[0], Day(date(2024, 2, 12)));
        assert_eq!(column.order, Some(MonthFirst));
        let column = hinted(&["02/12/2024", "13-12-24"], None, None).unwrap();
        assert_eq!(column.cells[0], Day(date(2024, 12, 2)));
        // Saved anew in another country: the file contradicts what the source writes.
        let column = hinted(&["02/12/2024", "13/12/2024"], Some(MonthFirst), None).unwrap();
        assert_eq!(column.order, Some(DayFirst));
        // No order reads both: that of the source, and the other cell is none.
        let cells = ["02/13/2024", "13/12/2024"];
        assert_eq!(hinted(&cells, None, None).unwrap_err().index, 0);
        assert_eq!(
            hinted(&cells, Some(MonthFirst), None).unwrap().cells,
            [Day(date(2024, 2, 13)), NotADay]
        );
    }

    #[test]
    fn the_order_is_proved_by_a_run_of_days() {
        let column = hinted(&["01/02/2024", "02/02/2024", "03/02/2024"], None, None).unwrap();
        assert_eq!(column.order, Some(DayFirst));
        assert_eq!(column.cells[2], Day(date(2024, 2, 3)));
        let column = hinted(&["2/3/24", "2/2/24", "2/1/24"], None, None).unwrap();
        assert_eq!(column.order, Some(MonthFirst));
        // The first of three months, or three days of January.
        let months = ["01/01/2024", "02/01/2024", "03/01/2024"];
        assert!(hinted(&months, None, None).is_err());
        assert_eq!(
            hinted(&months, Some(MonthFirst), None).unwrap().cells[2],
            Day(date(2024, 3, 1))
        );
        // Two days are no run.
        assert!(hinted(&["01/02/2024", "02/02/2024"], None, None).is_err());
    }

    #[test]
    fn without_a_proof_the_source_or_the_latest_day_decides() {
        let cells = ["-", "05/05/2024", "02/12/2024", "04/11/2024"];
        assert_eq!(
            hinted(&cells, None, None),
            Err(AmbiguousDays {
                text: "02/12/2024".to_owned(),
                index: 2
            })
        );
        assert_eq!(
            hinted(&cells, Some(MonthFirst), None).unwrap().cells,
            [
                Missing,
                Day(date(2024, 5, 5)),
                Day(date(2024, 2, 12)),
                Day(date(2024, 4, 11))
            ]
        );
        // December has not come yet.
        let column = hinted(&cells, None, Some(date(2024, 6, 30))).unwrap();
        assert_eq!(column.order, Some(MonthFirst));
        // One day either way.
        let column = hinted(&["05/05/2024"], None, None).unwrap();
        assert_eq!(
            (column.cells[0], column.order),
            (Day(date(2024, 5, 5)), None)
        );
    }

    #[test]
    fn years_come_from_the_run_of_the_rows() {
        let latest = Some(date(2026, 3, 16));
        let read = |cells: &[&str]| {
            let column = hinted(cells, None, latest).unwrap();
            column
                .cells
                .iter()
                .map(|cell| cell.day())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            read(&["30 décembre", "31 décembre", "undefined", "1 janvier"]),
            [
                Some(date(2025, 12, 30)),
                Some(date(2025, 12, 31)),
                None,
                Some(date(2026, 1, 1))
            ]
        );
        assert_eq!(
            read(&["January 1", "December 31"]),
            [Some(date(2026, 1, 1)), Some(date(2025, 12, 31))]
        );
        // The 17th of March 2026 has not come yet.
        assert_eq!(read(&["March 17"]), [Some(date(2025, 3, 17))]);
        // Only a leap year has the day between; only another goes from the 28th to the 1st.
        assert_eq!(
            read(&["February 28", "February 29", "March 1"]),
            [
                Some(date(2024, 2, 28)),
                Some(date(2024, 2, 29)),
                Some(date(2024, 3, 1))
            ]
        );
        let column = hinted(&["28 Feb", "1 Mar"], None, Some(date(2024, 12, 31))).unwrap();
        assert_eq!(column.cells[0], Day(date(2023, 2, 28)));
        // Hours of days: days stay and go on; a day that is missing is skipped.
        assert_eq!(
            read(&["10 Μαρτίου", "10 Μαρτίου", "12 Μαρτίου"]),
            [
                Some(date(2026, 3, 10)),
                Some(date(2026, 3, 10)),
                Some(date(2026, 3, 12))
            ]
        );
        // No order, no day of the export, some with a year: nothing is guessed.
        assert_eq!(read(&["1 May", "1 January", "1 September"]), [None; 3]);
        assert_eq!(days(&["1 May", "2 May"]), [NotADay; 2]);
        assert_eq!(
            hinted(&["1 May", "2 May 2025"], None, latest)
                .unwrap()
                .cells,
            [NotADay, Day(date(2025, 5, 2))]
        );
        let all: Vec<String> = (1..=31).map(|day| format!("{day} Ιανουαρίου")).collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        let column = hinted(&all, None, latest).unwrap();
        assert!(column.years_supplied);
        assert_eq!(
            column.period(),
            Some(Period {
                from: date(2026, 1, 1),
                to: date(2026, 1, 31)
            })
        );
    }

    #[test]
    fn moments_with_and_without_an_offset() {
        let read = |cells: &[&str]| read_moments(texts(cells).iter(), DayHints::default()).unwrap();
        let at = |month, day, hour, minute, second, offset| {
            MomentCell::At(datetime(2026, month, day, hour, minute, second, 0), offset)
        };
        assert_eq!(
            read(&[
                "03/15/2026 08:46",
                "3/15/2026, 8:46:10 PM",
                "3/15/2026 12:05 am",
                "2026-04-30 09:32 +0000",
                "2026-03-02 10:12:00 UTC",
                "2026-01-05T10:11:12Z",
                "2026-01-05T10:11:12.345-05:30",
                "2026-03-02 10:12:00 EST",
                "May 5, 2026 at 1:02\u{202f}PM",
                "Thu Mar 19 2026 10:00:00 GMT+0200 (Eastern European Time)",
                "1767607872000",
                "1767607872",
                "2026-01-05",
            ]),
            [
                at(3, 15, 8, 46, 0, None),
                at(3, 15, 20, 46, 10, None),
                at(3, 15, 0, 5, 0, None),
                at(4, 30, 9, 32, 0, Some(0)),
                at(3, 2, 10, 12, 0, Some(0)),
                at(1, 5, 10, 11, 12, Some(0)),
                // Five and a half hours.
                at(1, 5, 10, 11, 12, Some(-19_800)),
                at(3, 2, 10, 12, 0, None),
                at(5, 5, 13, 2, 0, None),
                at(3, 19, 10, 0, 0, Some(7200)),
                // `date -u -d @1767607872` prints 2026-01-05 10:11:12.
                at(1, 5, 10, 11, 12, Some(0)),
                at(1, 5, 10, 11, 12, Some(0)),
                at(1, 5, 0, 0, 0, None),
            ]
        );
        assert_eq!(
            read(&[
                "2026-01-05 25:00",
                "2026-01-05 1:2",
                "2026-01-05 13:00 pm",
                "2026-01-05 10:00 +99:00",
                "2026-01-05 10:00 tomorrow",
                "2026020210",
                "10:11",
                ":",
            ]),
            [MomentCell::NotAMoment; 8]
        );
        assert_eq!(read(&["undefined"]), [MomentCell::Missing]);
        assert!(!any_time(&read(&["2026-01-05", "-"])));
        assert!(any_time(&read(&["2026-01-05", "2026-01-05 00:01"])));
        assert!(read_moments(texts(&["02/03/2026 10:00"]).iter(), DayHints::default()).is_err());
    }

    /// Real files of TikTok, downloaded on 2026-03-16 with a Greek interface: 60 days each, from the
    /// 15th and the 16th of January on, read by eye.
    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "real files lie outside of the project"
    )]
    fn real_days_without_a_year() {
        let Some(folder) = std::env::var_os("AUDIENCEFIT_REAL_EXPORTS") else {
            eprintln!("not run: AUDIENCEFIT_REAL_EXPORTS is not set");
            return;
        };
        let folder = PathBuf::from(folder).join("tiktok/okn_2026-03-16");
        for (name, from, to) in [
            ("FollowerHistory.csv", date(2026, 1, 15), date(2026, 3, 15)),
            ("Viewers.csv", date(2026, 1, 16), date(2026, 3, 16)),
        ] {
            let bytes = std::fs::read(folder.join(name)).unwrap();
            let opened = crate::files::open(
                crate::diag::Place::default(),
                vec![name.to_owned()],
                &bytes,
                &crate::files::Limits::default(),
            );
            let rows = &opened.files[0].blocks[0].rows[1..];
            let hints = DayHints {
                order: None,
                latest: Some(date(2026, 3, 16)),
            };
            let column = read_days(rows.iter().map(|row| &row.cells[0]), hints).unwrap();
            let run: Vec<DayCell> = from
                .series(jiff::Span::new().days(1))
                .take_while(|day| *day <= to)
                .map(Day)
                .collect();
            assert_eq!(run.len(), 60);
            assert_eq!(column.cells, run, "{name}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(
            cells in prop::collection::vec("[0-9/.:T+ -]{0,20}|[0-3]?[0-9]/[01]?[0-9]/20[0-9]{2}|\\PC{0,12}|[0-3]?[0-9] (Mar|Ιαν|feb)", 0..8),
            number in prop::option::of(-1e9_f64..1e9),
        ) {
            let mut cells = texts(&cells.iter().map(String::as_str).collect::<Vec<_>>());
            if let Some(cell) = cells.first_mut() {
                cell.number = number;
            }
            let hints = DayHints { order: None, latest: Some(date(2026, 3, 16)) };
            if let Ok(column) = read_days(cells.iter(), hints) {
                prop_assert_eq!(column.cells.len(), cells.len());
            }
            if let Ok(moments) = read_moments(cells.iter(), DayHints::default()) {
                prop_assert_eq!(moments.len(), cells.len());
            }
        }

        #[test]
        fn a_run_of_days_is_read_back_in_any_year(start in 0_i64..3000, n_days in 1_usize..500, down in any::<bool>()) {
            let first = date(2016, 1, 1).checked_add(jiff::Span::new().days(start)).unwrap();
            let mut run: Vec<Date> = first.series(jiff::Span::new().days(1)).take(n_days).collect();
            let latest = run[n_days - 1];
            if down {
                run.reverse();
            }
            let written: Vec<String> = run.iter().map(|day| day.strftime("%-d %B").to_string()).collect();
            let written: Vec<&str> = written.iter().map(String::as_str).collect();
            let column = hinted(&written, None, Some(latest)).unwrap();
            let read: Vec<Date> = column.cells.iter().filter_map(|cell| cell.day()).collect();
            prop_assert_eq!(read, run);
        }
    }
}
