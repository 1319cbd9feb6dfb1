//! Days and months that a spreadsheet program has exchanged, and back.
//!
//! A program that writes the day first takes `10/1/2026`, the first of October, for the tenth of
//! January and stores that; `10/13/2026` is no day to it and stays a text. Saved again, the column
//! holds `10.01.2026` (or a date of a workbook) beside `10/13/2026`. Each cell alone reads well, and
//! twelve days of every month are in a wrong one. So dates beside such texts are believed only where
//! the column tells which way round they are.

use std::borrow::Cow;

use super::written::{Written, numeric, serial, year_first};
use super::{DayOrder, read_in};
use crate::diag::{Code, Diagnostic};
use crate::domain::Date;
use crate::files::{RawBlock, RawCell, RawFile};
use crate::sources::block_place;
use crate::sources::shown::HIDDEN;

/// Dates in which a program had exchanged day and month, put right.
pub(crate) const DAYS_EXCHANGED: Code = Code::warning("days-exchanged");
/// Dates in which day and month may be exchanged.
pub(crate) const DAYS_MIXED: Code = Code::warning("days-mixed");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[DAYS_EXCHANGED, DAYS_MIXED];

/// The last number that can be a month.
const MONTHS: i8 = 12;

/// A cell with a day in numbers.
enum Cell {
    /// A text such as `10/13/2026`, which has one reading only.
    Proof(DayOrder, Date),
    /// A text such as `10/5/2026`.
    Either,
    /// A date as some program stored or wrote it, and the time behind it.
    Stored(Date, String),
}

impl Cell {
    fn of(cell: &RawCell) -> Option<Self> {
        const LONGEST: usize = 40;
        let text = cell.text.trim();
        if text.len() > LONGEST || !text.starts_with(|sign: char| sign.is_ascii_digit()) {
            return None;
        }
        let is_tail = |rest: &str| rest.is_empty() || rest.starts_with(['T', 't', ' ', ',']);
        if let Some((day, rest)) = year_first(text) {
            return is_tail(rest).then(|| Self::Stored(day, rest.to_owned()));
        }
        if let Some(found) = serial(cell) {
            let Written::On(day) = found.day else {
                return None;
            };
            let tail = found.clock.map(|clock| format!("T{}", clock.time));
            return Some(Self::Stored(day, tail.unwrap_or_default()));
        }
        if !text.contains(['/', '-', '.']) {
            return None;
        }
        let (day, rest) = numeric(text).filter(|(_, rest)| is_tail(rest))?;
        match day {
            Written::On(day) => Some(Self::Stored(day, rest.to_owned())),
            Written::Numeric {
                first,
                second,
                year,
            } => {
                let order = match (first > MONTHS, second > MONTHS) {
                    (true, false) => DayOrder::DayFirst,
                    (false, true) => DayOrder::MonthFirst,
                    (true, true) | (false, false) => return Some(Self::Either),
                };
                let day = read_in(order, first, second, year)?;
                Some(Self::Proof(order, day))
            }
            Written::Yearless { .. } | Written::Missing | Written::Other => None,
        }
    }

    fn proof(&self) -> Option<(DayOrder, Date)> {
        match self {
            Self::Proof(order, day) => Some((*order, *day)),
            Self::Either | Self::Stored(_, _) => None,
        }
    }

    fn stored(&self) -> Option<Date> {
        match self {
            Self::Stored(day, _) => Some(*day),
            Self::Proof(_, _) | Self::Either => None,
        }
    }
}

/// Where a cell is, as indexes of blocks and rows.
type At = (usize, usize);

/// The days of one column of one sheet.
struct DaysOf {
    column: usize,
    cells: Vec<(At, Cell)>,
}

/// What to do with the stored dates of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Leave,
    Exchange,
    Refuse,
}

fn exchanged(day: Date) -> Option<Date> {
    Date::new(day.year(), day.day(), day.month()).ok()
}

impl DaysOf {
    fn proofs(&self) -> impl Iterator<Item = (DayOrder, Date)> {
        self.cells.iter().filter_map(|(_, cell)| cell.proof())
    }

    fn stored(&self) -> impl Iterator<Item = Date> {
        self.cells.iter().filter_map(|(_, cell)| cell.stored())
    }

    /// Whether the rows of every block go up, or down.
    fn is_in_order(&self, read: &dyn Fn(Date) -> Option<Date>) -> bool {
        let blocks = self.cells.chunk_by(|(one, _), (next, _)| one.0 == next.0);
        blocks.into_iter().all(|cells| {
            let days: Vec<Date> = cells
                .iter()
                .filter_map(|(_, cell)| match cell {
                    Cell::Stored(day, _) => read(*day),
                    Cell::Proof(_, day) => Some(*day),
                    Cell::Either => None,
                })
                .collect();
            days.is_sorted() || days.is_sorted_by(|one, next| one >= next)
        })
    }

    /// What the column tells of its stored dates beside texts with these days: they were exchanged
    /// where only then the rows are in order, or in the months of the texts, or not in the future.
    fn verdict(&self, texts: &[Date], latest: Date) -> Verdict {
        let is_hit = self.stored().all(|day| day.day() <= MONTHS)
            && self.stored().any(|day| day.day() != day.month())
            && !self
                .cells
                .iter()
                .any(|(_, cell)| matches!(cell, Cell::Either));
        let (true, Some(first), Some(last)) = (is_hit, texts.iter().min(), texts.iter().max())
        else {
            return Verdict::Leave;
        };
        let months = first.first_of_month()..=last.last_of_month();
        let tests = |read: &dyn Fn(Date) -> Option<Date>| {
            let all = |test: &dyn Fn(Date) -> bool| self.stored().filter_map(read).all(test);
            [
                self.is_in_order(read),
                all(&|day| months.contains(&day)),
                all(&|day| day <= latest),
            ]
        };
        let (back, as_written) = (tests(&exchanged), tests(&Some));
        let wins = |one: &[bool; 3], other: &[bool; 3]| {
            one.iter().zip(other).any(|(one, other)| *one && !*other)
        };
        match (wins(&back, &as_written), wins(&as_written, &back)) {
            (true, false) => Verdict::Exchange,
            (true, true) | (false, false) if self.proofs().next().is_some() => Verdict::Refuse,
            (_, true) | (false, false) => Verdict::Leave,
        }
    }
}

/// The columns with days of every sheet.
fn columns_of(file: &RawFile) -> Vec<DaysOf> {
    let mut found: Vec<(Option<&str>, DaysOf)> = Vec::new();
    for (block_at, block) in file.blocks.iter().enumerate() {
        let sheet = block.sheet.as_deref();
        for (row_at, row) in block.rows.iter().enumerate() {
            for (column, cell) in row.cells.iter().enumerate() {
                let Some(cell) = Cell::of(cell) else {
                    continue;
                };
                let at = found
                    .iter()
                    .position(|(of, days)| *of == sheet && days.column == column);
                let at = at.unwrap_or_else(|| {
                    let cells = Vec::new();
                    found.push((sheet, DaysOf { column, cells }));
                    found.len() - 1
                });
                if let Some((_, days)) = found.get_mut(at) {
                    days.cells.push(((block_at, row_at), cell));
                }
            }
        }
    }
    found.into_iter().map(|(_, days)| days).collect()
}

/// The file with day and month where they belong: dates that a program stored the wrong way round
/// are put right where texts of their column, or of another one, and the order of rows prove it. A
/// column in which nothing decides loses its days. Both are said. `latest` is the last day that can
/// stand in the file.
pub fn put_days_right(file: &RawFile, latest: Date) -> (Cow<'_, RawFile>, Vec<Diagnostic>) {
    let columns = columns_of(file);
    let proofs: Vec<(DayOrder, Date)> = columns.iter().flat_map(DaysOf::proofs).collect();
    let Some((order, _)) = proofs.first().copied() else {
        return (Cow::Borrowed(file), Vec::new());
    };
    let is_one_order = proofs.iter().all(|(other, _)| *other == order);
    let in_file: Vec<Date> = proofs.iter().map(|(_, day)| *day).collect();
    let mut changed = Cow::Borrowed(file);
    let mut said = Vec::new();
    for days in &columns {
        let own: Vec<Date> = days.proofs().map(|(_, day)| day).collect();
        let texts = match own.is_empty() {
            true if is_one_order => &in_file,
            true => continue,
            false => &own,
        };
        let code = match days.verdict(texts, latest) {
            Verdict::Leave => continue,
            Verdict::Exchange => DAYS_EXCHANGED,
            Verdict::Refuse => DAYS_MIXED,
        };
        let mut hits = 0_usize;
        let mut first = None;
        for ((block, row), cell) in &days.cells {
            let text = match cell {
                Cell::Stored(day, tail) => {
                    hits += 1;
                    first = first.or(Some((*block, *row)));
                    exchanged(*day)
                        .filter(|_| code == DAYS_EXCHANGED)
                        .map_or_else(|| HIDDEN.to_owned(), |day| format!("{day}{tail}"))
                }
                Cell::Proof(_, _) | Cell::Either if code == DAYS_MIXED => HIDDEN.to_owned(),
                Cell::Proof(_, _) | Cell::Either => continue,
            };
            let cell = changed
                .to_mut()
                .blocks
                .get_mut(*block)
                .and_then(|block| block.rows.get_mut(*row))
                .and_then(|row| row.cells.get_mut(days.column));
            if let Some(cell) = cell {
                *cell = RawCell { text, number: None };
            }
        }
        let place = first.and_then(|(block, row)| {
            let block: &RawBlock = file.blocks.get(block)?;
            let column = u32::try_from(days.column).ok()?.saturating_add(1);
            let row = block.rows.get(row)?.number;
            Some(block_place(file, block).at_row(row).at_column(column))
        });
        let diagnostic = Diagnostic::new(code).with("count", hits);
        said.push(match place {
            Some(place) => diagnostic.at(place),
            None => diagnostic,
        });
    }
    (changed, said)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::diag::Place;
    use crate::files::{Limits, open};

    /// What is said of a file, and its second column.
    fn put_right(text: &str) -> (Vec<&'static str>, Vec<String>) {
        let names = vec!["a.csv".to_owned()];
        let opened = open(
            Place::file("a.csv"),
            names,
            text.as_bytes(),
            &Limits::default(),
        );
        let (file, said) = put_days_right(&opened.files[0], date(2026, 11, 20));
        let rows = file.blocks.iter().flat_map(|block| &block.rows);
        (
            said.iter().map(|diagnostic| diagnostic.code.id).collect(),
            rows.skip(1).map(|row| row.text(1).to_owned()).collect(),
        )
    }

    /// The days of October as a program that writes the day first saves `10/1/2026` and on.
    fn october() -> String {
        let day = |day: u8| {
            if day <= 12 {
                format!("{day},10.{day:02}.2026 08:30\n")
            } else {
                format!("{day},10/{day}/2026 08:30\n")
            }
        };
        (1..=31).map(day).collect()
    }

    #[test]
    fn days_of_a_month_go_back_into_it() {
        let (said, days) = put_right(&format!("id,day\n{}", october()));
        assert_eq!(said, ["days-exchanged"]);
        assert_eq!(days[0], "2026-10-01 08:30");
        assert_eq!(days[11], "2026-10-12 08:30");
        assert_eq!(days[12], "10/13/2026 08:30");
    }

    #[test]
    fn a_blank_line_and_another_column_prove_too() {
        // The texts stand below a blank line.
        let (said, days) = put_right(&format!(
            "id,day\n{}",
            october().replacen("13,10", "\n13,10", 1)
        ));
        assert_eq!(
            (said, days[0].as_str()),
            (vec!["days-exchanged"], "2026-10-01 08:30")
        );
        // 10/1/2026 to 10/31/2026.
        let (said, days) = put_right("id,from,to\n1,10.01.2026,10/31/2026\n");
        assert_eq!(
            (said, days[0].as_str()),
            (vec!["days-exchanged"], "2026-10-01")
        );
    }

    #[test]
    fn sound_dates_are_left() {
        for text in [
            // Two programs wrote them; in order only as they are.
            "id,day\n1,10/30/2026\n2,10/31/2026\n3,2026-11-01\n4,2026-11-02\n",
            // A day above 12 is no exchanged one.
            "id,day\n1,10/30/2026\n2,20.10.2026\n3,10.01.2026\n",
            // The same either way.
            "id,day\n1,10/30/2026\n2,10.10.2026\n",
            "id,day\n1,30/10/2026\n2,01.10.2026\n3,02.10.2026\n",
            "id,day\n1,01.10.2026\n2,02.10.2026\n",
            "id,from,to\n1,2026-10-01,10/31/2026\n",
        ] {
            let file = text.lines().skip(1);
            let before: Vec<&str> = file.map(|line| line.split(',').nth(1).unwrap()).collect();
            let (said, days) = put_right(text);
            assert_eq!(said, Vec::<&str>::new(), "{text}");
            assert_eq!(days, before, "{text}");
        }
    }

    #[test]
    fn what_nothing_decides_is_refused() {
        // 1 October and 1 November, or 10 and 11 January: neither is in order or in October.
        let (said, days) =
            put_right("id,day\n1,10/13/2026\n2,10.01.2026\n3,10/14/2026\n4,11.01.2026\n");
        assert_eq!(said, ["days-mixed"]);
        assert_eq!(days, [HIDDEN; 4]);
    }
}
