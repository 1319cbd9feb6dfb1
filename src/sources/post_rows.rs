//! Tables with one row a post, read into posts: id, day, form and numbers; never title or text.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::columns::cells_in;
use super::dates::{AmbiguousDays, DayHints, MomentCell, read_moments};
use super::ledger::Ledger;
use super::lines::ROW_REPEATED;
use super::series::{DAY_AMBIGUOUS, DAY_UNREADABLE, ValueColumn, columns_of};
use super::{Owner, SourceList, SourceOutput};
use crate::canonical::Post;
use crate::diag::{Code, Diagnostic};
use crate::domain::{Date, Metric};
use crate::files::RawRow;

/// Posts that cannot be told again in another file.
pub(crate) const POSTS_WITHOUT_ID: Code = Code::note("posts-without-id");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[POSTS_WITHOUT_ID];

/// Where what is taken of a post stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct PostColumns {
    /// Columns of ids or links, the better first: the id is the number in it.
    pub(super) ids: Vec<usize>,
    /// The day or moment of publication.
    pub(super) published: Option<usize>,
    /// The form of the post.
    pub(super) format: Option<usize>,
    /// The numbers; columns of one metric are added up.
    pub(super) numbers: Vec<(usize, Metric)>,
}

/// The id of a post: the last number of at least `digits` digits in a link or id cell.
pub(super) fn number_in(text: &str, digits: usize) -> Option<String> {
    let mut numbers = text.split(|sign: char| !sign.is_ascii_digit());
    numbers
        .rfind(|number| number.len() >= digits)
        .map(str::to_owned)
}

/// Says how many posts of a block have no id.
pub(super) fn say_without_id(ledger: &mut Ledger<'_>, posts: &[Post]) {
    let n_posts = posts.iter().filter(|post| post.id.is_none()).count();
    if n_posts > 0 {
        let place = ledger.place();
        ledger.say(
            Diagnostic::new(POSTS_WITHOUT_ID)
                .at(place)
                .with("n", n_posts),
        );
    }
}

/// Takes a post that was read; where its id is there already, the row is set aside if it says the same
/// again, and refused if not.
pub(super) fn take_post(
    ledger: &mut Ledger<'_>,
    row: &RawRow,
    id_column: usize,
    post: Post,
    posts: &mut Vec<Post>,
    places: &mut BTreeMap<String, usize>,
) {
    if let Some(id) = &post.id {
        match places.entry(id.clone()) {
            Entry::Occupied(place) => {
                let known = posts.get(*place.get());
                let is_same = known.is_some_and(|known| {
                    known.numbers == post.numbers && known.published == post.published
                });
                if is_same {
                    ledger.set_aside(1);
                } else {
                    ledger.reject_unseen(row, id_column, ROW_REPEATED);
                }
                return;
            }
            Entry::Vacant(place) => {
                place.insert(posts.len());
            }
        }
    }
    ledger.book_read(1);
    posts.push(post);
}

/// The days of publication, one a row; the rows whose cell holds something else are marked.
fn days_of(
    ledger: &mut Ledger<'_>,
    rows: &[&RawRow],
    column: usize,
    hints: DayHints,
    refused: &mut [Option<(usize, Code)>],
) -> Option<Vec<Option<Date>>> {
    let cells = cells_in(rows, column);
    let moments = match read_moments(cells, hints) {
        Ok(moments) => moments,
        Err(AmbiguousDays { text, index }) => {
            let row = rows.get(index)?;
            ledger.say_of(row, column, DAY_AMBIGUOUS, text);
            return None;
        }
    };
    let mut days = Vec::with_capacity(rows.len());
    for (moment, slot) in moments.iter().zip(refused) {
        days.push(match moment {
            MomentCell::At(at, _) => Some(at.date()),
            MomentCell::Missing => None,
            MomentCell::NotAMoment => {
                slot.get_or_insert((column, DAY_UNREADABLE));
                None
            }
        });
    }
    Some(days)
}

/// Reads posts. A row without any number is set aside; one whose day or number cannot be read is
/// refused, and what stands in it is not shown: in a row that has slipped, it may be the post's text.
/// A post that is there twice is taken once; one without a number in its id cells has no id. `None` (and nothing booked,
/// the reason said) where a column can be read in two ways.
pub(super) fn read_post_rows(
    ledger: &mut Ledger<'_>,
    owner: &Owner,
    rows: &[&RawRow],
    columns: &PostColumns,
    hints: DayHints,
    output: &mut SourceOutput,
) -> Option<()> {
    const LEAST_DIGITS: usize = 6;
    ledger.hide_texts();
    let mut refused: Vec<Option<(usize, Code)>> = vec![None; rows.len()];
    let days = match columns.published {
        Some(column) => days_of(ledger, rows, column, hints, &mut refused)?,
        None => vec![None; rows.len()],
    };
    let values: Vec<ValueColumn> = columns
        .numbers
        .iter()
        .map(|(column, metric)| ValueColumn::of(*column, *metric))
        .collect();
    let read = columns_of(ledger, rows, &values, &mut refused)?;
    let metrics = columns.numbers.iter().map(|(_, metric)| *metric);
    let numbers: Vec<(Metric, Vec<Option<f64>>)> = metrics.zip(read).collect();
    let id_column = columns.ids.first().copied().unwrap_or(0);
    let mut posts = Vec::new();
    let mut places = BTreeMap::new();
    for (at, (row, published)) in rows.iter().zip(days).enumerate() {
        if let Some((column, code)) = refused.get(at).copied().flatten() {
            ledger.reject_unseen(row, column, code);
            continue;
        }
        let mut sums: BTreeMap<Metric, f64> = BTreeMap::new();
        for (metric, read) in &numbers {
            if let Some(Some(number)) = read.get(at) {
                *sums.entry(*metric).or_default() += number;
            }
        }
        if sums.is_empty() {
            ledger.set_aside(1);
            continue;
        }
        let id = columns
            .ids
            .iter()
            .find_map(|column| number_in(row.text(*column), LEAST_DIGITS));
        let format = columns
            .format
            .map(|column| row.text(column))
            .filter(|format| !format.is_empty())
            .map(str::to_owned);
        let post = Post {
            id,
            published,
            format,
            days: Vec::new(),
            numbers: sums.into_iter().collect(),
            row: row.number,
        };
        take_post(ledger, row, id_column, post, &mut posts, &mut places);
    }
    say_without_id(ledger, &posts);
    if !posts.is_empty() {
        output.posts.push(SourceList {
            owner: owner.clone(),
            rows: posts,
        });
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_links() {
        let link = "https://www.linkedin.com/feed/update/urn:li:activity:7254000000000000001/";
        assert_eq!(number_in(link, 6).as_deref(), Some("7254000000000000001"));
        assert_eq!(number_in("https://example.org/2026/a-post", 6), None);
        assert_eq!(number_in("", 6), None);
    }
}
