//! Tables with one row a video, read into posts: ids and numbers. Titles and links are never kept.

use std::collections::BTreeMap;

use super::columns::cells_in;
use super::dates::{DayHints, read_days};
use super::labels::folded;
use super::ledger::Ledger;
use super::post_rows::take_post;
use super::series::{ValueColumn, columns_of};
use super::{Owner, SourceList, SourceOutput};
use crate::canonical::Post;
use crate::diag::Code;
use crate::domain::Date;
use crate::files::RawRow;
use crate::i18n::months;

/// A row that says no id of a video.
pub(crate) const VIDEO_WITHOUT_ID: Code = Code::warning("video-without-id");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[VIDEO_WITHOUT_ID];

/// Where a table of videos has what.
pub(super) struct VideoColumns<'a> {
    /// The column with the id or the link.
    pub(super) id: usize,
    /// The id in a cell of that column.
    pub(super) id_of: &'a dyn Fn(&str) -> Option<String>,
    /// The day on which each row's video was published, where it is known.
    pub(super) published: &'a [Option<Date>],
    /// The numbers.
    pub(super) values: &'a [ValueColumn],
}

/// Reads a table with one row a video. Rows without any number are set aside, and so is a row that says
/// of a video what an earlier one said; a row that says something else of it, one without an id, and one
/// with a number that cannot be read are refused. `None` (and nothing booked, the reason said)
/// where a column can be read in two ways.
pub(super) fn read_videos(
    ledger: &mut Ledger<'_>,
    owner: &Owner,
    rows: &[&RawRow],
    columns: &VideoColumns<'_>,
    output: &mut SourceOutput,
) -> Option<()> {
    // In a row that has slipped, a title can stand in any column.
    ledger.hide_texts();
    let mut refused: Vec<Option<(usize, Code)>> = vec![None; rows.len()];
    let numbers = columns_of(ledger, rows, columns.values, &mut refused)?;
    let mut posts = Vec::new();
    let mut places = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        if let Some((column, code)) = refused.get(at).copied().flatten() {
            ledger.reject(row, column, code);
            continue;
        }
        let Some(id) = (columns.id_of)(row.text(columns.id)) else {
            // A link holds the account's name.
            ledger.reject_unseen(row, columns.id, VIDEO_WITHOUT_ID);
            continue;
        };
        let known = columns.values.iter().zip(&numbers);
        let known: Vec<_> = known
            .filter_map(|(value, column)| Some((value.metric, column.get(at).copied()??)))
            .collect();
        if known.is_empty() {
            ledger.set_aside(1);
            continue;
        }
        let post = Post {
            id: Some(id),
            published: columns.published.get(at).copied().flatten(),
            format: None,
            days: Vec::new(),
            numbers: known,
            row: row.number,
        };
        take_post(ledger, row, columns.id, post, &mut posts, &mut places);
    }
    if !posts.is_empty() {
        output.posts.push(SourceList {
            owner: owner.clone(),
            rows: posts,
        });
    }
    Some(())
}

/// The days in a column whose dates have a year; none where it has none, or where they can be read
/// in two ways.
pub(super) fn days_with_year(rows: &[&RawRow], column: usize) -> Vec<Option<Date>> {
    let cells = cells_in(rows, column);
    read_days(cells, DayHints::default()).map_or_else(
        |_| vec![None; rows.len()],
        |days| days.cells.iter().map(|cell| cell.day()).collect(),
    )
}

/// The number of a TikTok video in its link, `…/@<handle>/video/<number>`.
pub(super) fn tiktok_id(link: &str) -> Option<String> {
    let number = ["/video/", "/photo/"]
        .iter()
        .find_map(|mark| link.split_once(mark))
        .map(|(_, rest)| rest)?;
    let number: String = number.chars().take_while(char::is_ascii_digit).collect();
    (number.len() >= 8).then_some(number)
}

/// The day on which a TikTok video was put up. Its text may lack the year, and rows are in no order;
/// the upper half of the video's number is the second at which it was made, so that the year is
/// the one which brings the text nearest to it. `None` where they are more than a month apart.
pub(super) fn tiktok_day(text: &str, link: &str) -> Option<Date> {
    const MOST_DAYS_APART: i64 = 31;
    let (month, day, None) = months::day_and_month(text)? else {
        return None;
    };
    let number: u64 = tiktok_id(link)?.parse().ok()?;
    let seconds = i64::try_from(number >> 32).ok()?;
    let made = Date::constant(1970, 1, 1)
        .checked_add(jiff::SignedDuration::from_secs(seconds))
        .ok()?;
    let apart = |date: &Date| made.duration_until(*date).as_hours().abs() / 24;
    [-1, 0, 1]
        .into_iter()
        .filter_map(|off| Date::new(made.year() + off, month, day).ok())
        .min_by_key(apart)
        .filter(|date| apart(date) <= MOST_DAYS_APART)
}

/// The number of a YouTube video: eleven letters, digits, `-` and `_`.
pub(super) fn youtube_id(text: &str) -> Option<String> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    (text.len() == 11 && text.bytes().all(fits)).then(|| text.to_owned())
}

/// The first column whose filled cells are all dates in words with a year: the day of publication in
/// a table whose headers are in another language.
pub(super) fn column_of_days(rows: &[&RawRow], columns: std::ops::Range<usize>) -> Option<usize> {
    columns.into_iter().find(|column| {
        let filled: Vec<&str> = rows
            .iter()
            .map(|row| row.text(*column))
            .filter(|text| !text.is_empty())
            .collect();
        let is_dated =
            |text: &&str| matches!(months::day_and_month(&folded(text)), Some((_, _, Some(_))));
        !filled.is_empty() && filled.iter().all(is_dated)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_videos() {
        assert_eq!(
            tiktok_id("https://www.tiktok.com/@shop/video/7672373276106181908?lang=en").as_deref(),
            Some("7672373276106181908")
        );
        assert_eq!(tiktok_id("https://www.tiktok.com/@shop"), None);
        assert_eq!(youtube_id("-td1OgsnW1k").as_deref(), Some("-td1OgsnW1k"));
        assert_eq!(youtube_id("Total"), None);
        assert_eq!(youtube_id("Grand total"), None);
    }

    #[test]
    fn the_number_of_a_video_tells_its_year() {
        // 7672373276106181908 >> 32 is 1786363608: 2026-08-10 12:06 UTC.
        let link = "https://www.tiktok.com/@a/video/7672373276106181908";
        let day = |month, day| Some(Date::constant(2026, month, day));
        assert_eq!(tiktok_day("10 tháng Tám", link), day(8, 10));
        assert_eq!(tiktok_day("August 10", link), day(8, 10));
        // A planned video goes up some days after it was made.
        assert_eq!(tiktok_day("14 août", link), day(8, 14));
        assert_eq!(tiktok_day("4 Μαρτίου", link), None);
        assert_eq!(tiktok_day("10", link), None);
        // 7592618226463280400 >> 32 is 1767794188: 2026-01-07; the text is of the year before.
        let link = "https://www.tiktok.com/@a/video/7592618226463280400";
        assert_eq!(
            tiktok_day("30 декабря", link),
            Some(Date::constant(2025, 12, 30))
        );
    }
}
