//! Ranges of days in names of files and in lines above a table.

use super::latest_on;
use super::written::{Written, date_of, numeric};
use crate::domain::{Date, Period};
use crate::i18n::months;

/// The range of days that stands in a name or a line of a preamble: `2026-01-01_2026-01-31`,
/// `20230515-20230521`, `Apr-1-2023-to-Mar-11-2024`, `July 8, 2025 - July 31, 2025`. A year that
/// only the last day has holds for the first as well, as late as it can be; where both lack it,
/// they are read as late as `latest` allows. `None` where there is not exactly one range, or it
/// ends before it starts.
pub(in crate::sources) fn period_in(text: &str, latest: Option<Date>) -> Option<Period> {
    let text = months::with_ascii_digits(text);
    let days = days_in(&text);
    let mut ranges = days
        .windows(2)
        .filter(|pair| text.get(pair[0].end..pair[1].start).is_some_and(connects));
    let range = ranges.next()?;
    if ranges.next().is_some() {
        return None;
    }
    let to = match range[1].day {
        NamedDay::On(day) => day,
        NamedDay::Yearless(month, day) => {
            if matches!(range[0].day, NamedDay::On(_)) {
                return None;
            }
            latest_on(month, day, latest?)?
        }
    };
    let from = match range[0].day {
        NamedDay::On(day) => day,
        NamedDay::Yearless(month, day) => latest_on(month, day, to)?,
    };
    (from <= to).then_some(Period { from, to })
}

/// Whether what stands between two days makes a range of them.
fn connects(between: &str) -> bool {
    const WORDS: [&str; 13] = [
        "", "to", "until", "through", "bis", "a", "à", "au", "al", "até", "hasta", "tot", "~",
    ];
    let word = between.trim_matches(|sign: char| {
        sign.is_whitespace() || matches!(sign, '_' | '-' | '–' | '—' | '|')
    });
    !between.is_empty() && WORDS.iter().any(|known| word.to_lowercase() == *known)
}

/// A day in a text.
#[derive(Clone, Copy, Debug)]
struct DayInText {
    day: NamedDay,
    start: usize,
    end: usize,
}

#[derive(Clone, Copy, Debug)]
enum NamedDay {
    On(Date),
    Yearless(i8, i8),
}

/// A run of digits or letters in a text.
#[derive(Clone, Copy, Debug)]
struct Token {
    start: usize,
    end: usize,
    is_number: bool,
}

fn tokens(text: &str) -> Vec<Token> {
    const MOST_TOKENS: usize = 120;
    let mut tokens: Vec<Token> = Vec::new();
    for (start, sign) in text.char_indices() {
        let is_number = sign.is_ascii_digit();
        let is_mark = sign.is_whitespace()
            || sign.is_ascii_punctuation()
            || matches!(sign, '–' | '—' | '‐' | '…' | '’' | '“' | '”');
        if is_mark {
            continue;
        }
        let end = start + sign.len_utf8();
        let is_full = tokens.len() == MOST_TOKENS;
        match tokens.last_mut() {
            Some(last) if last.end == start && last.is_number == is_number => last.end = end,
            _ if is_full => break,
            _ => tokens.push(Token {
                start,
                end,
                is_number,
            }),
        }
    }
    tokens
}

/// The days that stand in a text, from left to right, the longest reading of each.
fn days_in(text: &str) -> Vec<DayInText> {
    let tokens = tokens(text);
    let mut days = Vec::new();
    let mut at = 0;
    while let Some(rest) = tokens.get(at..).filter(|rest| !rest.is_empty()) {
        if let Some((n_tokens, day)) = numeric_day(text, rest).or_else(|| worded_day(text, rest)) {
            days.push(DayInText {
                day,
                start: rest[0].start,
                end: rest[n_tokens - 1].end,
            });
            at += n_tokens;
        } else {
            at += 1;
        }
    }
    days
}

/// `2026-01-31`, `2026.1.31` or `20260131` at the start, with how many tokens it takes.
fn numeric_day(text: &str, tokens: &[Token]) -> Option<(usize, NamedDay)> {
    const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;
    let first = tokens[0];
    let is_letter = |sign: Option<char>| sign.is_some_and(char::is_alphabetic);
    if !first.is_number || is_letter(text[..first.start].chars().next_back()) {
        return None;
    }
    let written = |token: &Token| &text[token.start..token.end];
    let (n_tokens, day) = match first.end - first.start {
        8 => (1, numeric(written(&first))?.0),
        4 => {
            let [_, second, third, ..] = tokens else {
                return None;
            };
            let mark = &text[first.end..second.start];
            let same = mark == &text[second.end..third.start];
            if !same || !matches!(mark, "-" | "." | "/" | "_") || third.end - third.start > 2 {
                return None;
            }
            let day = date_of(
                written(&first).parse().ok()?,
                written(second).parse().ok()?,
                written(third).parse().ok()?,
            )?;
            (3, Written::On(day))
        }
        _ => return None,
    };
    let after = text[tokens[n_tokens - 1].end..].chars().next();
    match day {
        Written::On(day) if YEARS.contains(&day.year()) && !is_letter(after) => {
            Some((n_tokens, NamedDay::On(day)))
        }
        Written::On(_)
        | Written::Numeric { .. }
        | Written::Yearless { .. }
        | Written::Missing
        | Written::Other => None,
    }
}

/// `Dec-16-2025`, `July 8, 2025`, `27 January 2026` at the start, with how many tokens it takes.
fn worded_day(text: &str, tokens: &[Token]) -> Option<(usize, NamedDay)> {
    /// `8 de julho de 2025`, `ngày 5 tháng mười một năm 2025`.
    const MOST_TOKENS: usize = 7;
    let mut n_fit = 1;
    for pair in tokens.windows(2).take(MOST_TOKENS - 1) {
        let between = &text[pair[0].end..pair[1].start];
        // A hyphen between blanks stands between two days, not inside of one.
        let inside = between.len() <= 2
            && between
                .bytes()
                .all(|byte| matches!(byte, b' ' | b'-' | b'.' | b',' | b'_' | b'\''))
            && between != " -"
            && between != "- ";
        if !inside {
            break;
        }
        n_fit += 1;
    }
    for n_tokens in (2..=n_fit).rev() {
        let part = &tokens[..n_tokens];
        let n_numbers = part.iter().filter(|token| token.is_number).count();
        if n_numbers == 0 || n_numbers > 3 || n_numbers == n_tokens {
            continue;
        }
        let words = &text[part[0].start..part[n_tokens - 1].end];
        match months::bare_day_and_month(words) {
            Some((month, day, Some(year))) => {
                if let Ok(day) = Date::new(year, month, day) {
                    return Some((n_tokens, NamedDay::On(day)));
                }
            }
            Some((month, day, None)) => return Some((n_tokens, NamedDay::Yearless(month, day))),
            None => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn periods_in_names_and_preambles() {
        let latest = Some(date(2026, 3, 16));
        for (text, period) in [
            ("2026-01-01_2026-01-31", "2026-01-01..2026-01-31"),
            (
                "Table data 2026.02.05-2026.02.10.csv",
                "2026-02-05..2026-02-10",
            ),
            ("20230515-20230521", "2023-05-15..2023-05-21"),
            (
                "Dec-16-2025_Mar-15-2026_2792524897764272.csv",
                "2025-12-16..2026-03-15",
            ),
            (
                "Export-Apr-1-2023-to-Mar-11-2024.csv",
                "2023-04-01..2024-03-11",
            ),
            (
                "tweet_activity_metrics_shop_20210401_20210501_en.csv",
                "2021-04-01..2021-05-01",
            ),
            ("July 8, 2025 - July 31, 2025", "2025-07-08..2025-07-31"),
            (
                "27 January 2026 - 23 February 2026",
                "2026-01-27..2026-02-23",
            ),
            (
                "Facebook Insights Data Export - Café 21 - 2014-01-01 - 2014-02-27.csv",
                "2014-01-01..2014-02-27",
            ),
            ("2026-06-26 - 2026-07-26", "2026-06-26..2026-07-26"),
            (
                "8 de julho de 2025 a 31 de julho de 2025",
                "2025-07-08..2025-07-31",
            ),
            ("Oct 2 - Dec 30", "2025-10-02..2025-12-30"),
            ("Dec 16 - Mar 15, 2026", "2025-12-16..2026-03-15"),
            ("Mar-16-2025_May-15-2026", "2025-03-16..2026-05-15"),
            ("1 Μαρτίου 2026 – 15 Μαρτίου 2026", "2026-03-01..2026-03-15"),
            (
                "Shop_2026-02-03, 2026-01-01 - 2026-01-31",
                "2026-01-01..2026-01-31",
            ),
        ] {
            let found = period_in(text, latest).map(|period| period.to_string());
            assert_eq!(found.as_deref(), Some(period), "{text}");
        }
        for text in [
            "",
            "2026-01-01",
            "2026-01-31_2026-01-01",
            "2026-01-01_2026-01-31_2026-02-28",
            "2026-01-01 and 2026-01-31, sold out",
            "2026-01-01 2026-13-31",
            "Followers_1739343974503.xlsx",
            "2/12/2024 | 2/10/2025",
            "Top 5 of 10",
        ] {
            assert_eq!(period_in(text, latest), None, "{text}");
        }
        assert_eq!(period_in("Oct 2 - Dec 30", None), None);
    }

    proptest! {
        #[test]
        fn any_name_is_searched_without_panic(text in "\\PC{0,40}|[0-9a-z._ -]{0,40}|[0-9]{4}-[0-9]{2}-[0-9]{2}[_ to-]{1,4}[0-9]{8}") {
            if let Some(period) = period_in(&text, Some(date(2026, 3, 16))) {
                prop_assert!(period.from <= period.to);
            }
        }
    }
}
