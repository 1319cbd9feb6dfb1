//! Months and periods of days.

use std::fmt;

pub use jiff::civil::{Date, DateTime};

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    /// The month `month` (1 to 12) of `year` (1 to 9999); `None` outside these.
    pub fn new(year: i16, month: i8) -> Option<Self> {
        ((1..=9999).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// Reads `2026-10`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.trim().split_once('-')?;
        if year.len() != 4 || month.len() != 2 {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?)
    }

    /// The month in which a day lies.
    pub fn of(date: Date) -> Self {
        Self {
            year: date.year(),
            month: date.month(),
        }
    }

    /// The year.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month of the year, 1 to 12.
    pub const fn number(self) -> i8 {
        self.month
    }

    /// The month after; December 9999 has none and stays.
    #[must_use]
    pub fn next(self) -> Self {
        match self.month {
            12 => Self::new(self.year + 1, 1).unwrap_or(self),
            month => Self {
                month: month + 1,
                ..self
            },
        }
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        Date::constant(self.year, self.month, 1)
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        self.first_day().last_of_month()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// Days from `from` to `to`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

impl Period {
    /// A whole month.
    pub fn month(month: Month) -> Self {
        Self {
            from: month.first_day(),
            to: month.last_day(),
        }
    }

    /// A single day.
    pub fn day(day: Date) -> Self {
        Self { from: day, to: day }
    }

    /// The month that the period stands for: that of its last day, or the one before it where that has
    /// more of its days and the last one at most half a month of them. Days from the 3rd of October to
    /// the 2nd of November are October; a quarter is its last month.
    pub fn reporting_month(self) -> Month {
        const HALF_A_MONTH: i32 = 15;
        let last = Month::of(self.to);
        let n_last = self.days_in(last);
        match last.first_day().yesterday().map(Month::of) {
            Ok(before) if n_last <= HALF_A_MONTH && self.days_in(before) > n_last => before,
            Ok(_) | Err(_) => last,
        }
    }

    /// The month in which its numbers count: the one that it stands for, and none where it is longer than
    /// what can pass for a month.
    pub fn counted_in(self) -> Option<Month> {
        (!self.is_longer_than_month()).then(|| self.reporting_month())
    }

    /// Whether its numbers are of a month.
    pub fn is_of(self, month: Month) -> bool {
        self.counted_in() == Some(month)
    }

    /// Whether all its days lie in a month.
    pub fn is_within(self, month: Month) -> bool {
        month.first_day() <= self.from && self.to <= month.last_day()
    }

    /// Whether it has more days than can pass for a month.
    pub fn is_longer_than_month(self) -> bool {
        const LONGEST_MONTH: i32 = 35;
        self.days() > LONGEST_MONTH
    }

    /// How many of its days lie in a month.
    pub fn days_in(self, month: Month) -> i32 {
        let from = self.from.max(month.first_day());
        let to = self.to.min(month.last_day());
        (to - from).get_days().saturating_add(1).max(0)
    }

    /// How many days it has.
    pub fn days(self) -> i32 {
        (self.to - self.from).get_days().saturating_add(1)
    }
}

impl fmt::Display for Period {
    /// `2026-10-01..2026-10-31`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.from, self.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_stands_for_a_month() {
        let month = |from: (i16, i8, i8), to: (i16, i8, i8)| {
            let period = Period {
                from: Date::constant(from.0, from.1, from.2),
                to: Date::constant(to.0, to.1, to.2),
            };
            period.reporting_month().to_string()
        };
        assert_eq!(month((2026, 10, 1), (2026, 10, 31)), "2026-10");
        // 29 days of October and 2 of November.
        assert_eq!(month((2026, 10, 3), (2026, 11, 2)), "2026-10");
        assert_eq!(month((2026, 9, 5), (2026, 10, 4)), "2026-09");
        assert_eq!(month((2026, 8, 1), (2026, 10, 31)), "2026-10");
        assert_eq!(month((2026, 11, 2), (2026, 11, 2)), "2026-11");
        assert_eq!(month((2026, 12, 1), (2027, 2, 28)), "2027-02");
    }

    #[test]
    fn numbers_of_a_quarter_are_of_no_month() {
        let october = Month::new(2026, 10).expect("a month");
        let is_of = |from: Date, to: Date| Period { from, to }.is_of(october);
        let day = |month, day| Date::constant(2026, month, day);
        assert!(is_of(day(10, 4), day(10, 4)));
        assert!(is_of(day(10, 3), day(11, 2)));
        // A day of the next month, however near; 92 days from August on.
        assert!(!is_of(day(11, 1), day(11, 1)));
        assert!(!is_of(day(8, 1), day(10, 31)));
    }
}
