//! Meta Business Suite, Content: one row a post, reel or story; and the counts of content formats.
//!
//! Meta Business Suite › Insights › Content › Export. UTF-8 with BOM; names such as
//! `Dec-16-2025_Mar-15-2026_2792524897764272.csv`; headers seen in English: `Post ID` with
//! `Account ID` (Instagram) or `Page ID` (Facebook, 26 to 38 columns), `Video asset ID` (videos, set
//! aside). Texts hold line breaks; times are `03/15/2026 08:46`, month first; `Date` is `Lifetime`, or a
//! day where the export was asked for days; `Views` can be there twice; some rows end early. Titles,
//! texts, links and names of accounts are not read, nor shown. `Languages` is whom a post was meant
//! for, not who saw it.
//!
//! `Top content formats.csv` has a title, a row of format names and a row of counts: the shape of a
//! table of places, which it is not. What is counted is stated nowhere, so it is set aside.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::{Columns, cells_in};
use super::dates::{DayCell, DayHints, DayOrder, period_in, read_days};
use super::labels::{NUMBER_AMBIGUOUS, NUMBER_NEGATIVE, NUMBER_UNREADABLE, cleaned, folded};
use super::ledger::{Ledger, NO_AUDIENCE_NUMBERS, set_aside_file};
use super::meta_series::META_COLUMN_TWICE;
use super::names::stem_of;
use super::post_rows::say_without_id;
use super::{
    Certainty, Context, Evidence, Listing, NameFacts, SourceList, SourceOutput, SourceSpec,
};
use crate::canonical::{Fate, Post};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Date, Metric, Network, Over};
use crate::files::numbers::{NumberCell, read_numbers};
use crate::files::{RawCell, RawFile, RawRow};

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "meta-content",
    networks: &[Network::Facebook, Network::Instagram],
    dimensions: &[],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[
        Metric::NewFollowers,
        Metric::Reach,
        Metric::Impressions,
        Metric::Views,
        Metric::Engagements,
        Metric::Likes,
        Metric::Comments,
        Metric::Shares,
        Metric::Saves,
        Metric::Clicks,
        Metric::LinkClicks,
    ],
    lists: &[Listing::Posts],
    evidence: Evidence::Files,
    headers: &[
        "post id",
        "account id",
        "account username",
        "page id",
        "page name",
        "permalink",
        "post type",
    ],
    recognize,
    read,
};

/// A row whose cells do not stand under their columns.
const META_POST_ROW: Code = Code::warning("meta-post-row");
/// A row of a day that does not say of which post it is.
const META_POST_UNTOLD: Code = Code::warning("meta-post-untold");
/// A post, or a day of one, that is there twice with different numbers.
const META_POST_TWICE: Code = Code::warning("meta-post-twice");
/// Posts with a row a day, whose days were added up.
const META_POSTS_BY_DAY: Code = Code::note("meta-posts-by-day");
/// Rows below a blank line, without a header.
const META_POSTS_TORN: Code = Code::warning("meta-posts-torn");
/// Counts of formats, of which it is not said what they count.
const META_FORMATS_UNSTATED: Code = Code::note("meta-formats-unstated");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    META_POST_ROW,
    META_POST_UNTOLD,
    META_POST_TWICE,
    META_POSTS_BY_DAY,
    META_POSTS_TORN,
    META_FORMATS_UNSTATED,
];

const KIND: &str = "content";

/// Titles and file names of the table of formats, folded; all seen in real files.
const FORMAT_TITLES: &[&str] = &[
    "top content formats",
    "formatos do conteúdo mais relevante",
    "principais formatos de conteúdos",
];

/// The columns of numbers, folded; of two names of one metric the first that is there.
const NUMBERS: [(&str, Metric); 12] = [
    ("follows", Metric::NewFollowers),
    ("reach", Metric::Reach),
    ("impressions", Metric::Impressions),
    ("views", Metric::Views),
    ("reactions, comments and shares", Metric::Engagements),
    ("likes", Metric::Likes),
    ("reactions", Metric::Likes),
    ("comments", Metric::Comments),
    ("shares", Metric::Shares),
    ("saves", Metric::Saves),
    ("total clicks", Metric::Clicks),
    ("link clicks", Metric::LinkClicks),
];

/// Whether a row is a header of posts; videos have another.
fn is_post_header(header: &RawRow) -> bool {
    let columns = Columns::new(header);
    columns.has_all(&["post id"]) && columns.count(&["account id", "page id"]) > 0
}

fn is_video_header(header: &RawRow) -> bool {
    Columns::new(header).has_all(&["video asset id"])
}

/// Whether the file is the table of content formats, by its title or its name.
fn is_formats(file: &RawFile) -> bool {
    let named = |text: &str| {
        FORMAT_TITLES
            .iter()
            .any(|title| folded(text).starts_with(title))
    };
    let title = file.blocks.first().and_then(|block| block.rows.first());
    title.is_some_and(|row| row.is_single() && named(row.text(0)))
        || file.blocks.len() == 1 && file.names.last().is_some_and(|name| named(name))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let first = file.blocks.first()?.rows.first()?;
    (is_post_header(first) || is_video_header(first) || is_formats(file))
        .then_some(Certainty::Labels)
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let name = file.names.last().and_then(|name| stem_of(name, "csv"));
    let mut output = SourceOutput {
        names: NameFacts {
            period: name.and_then(|name| period_in(name, None)),
            ..NameFacts::default()
        },
        ..SourceOutput::default()
    };
    if is_formats(file) {
        set_aside_file(file, "content_formats", META_FORMATS_UNSTATED, &mut output);
        return output;
    }
    let header = file.blocks.first().and_then(|block| block.rows.first());
    if header.is_none_or(|header| !is_post_header(header)) {
        set_aside_file(file, KIND, NO_AUDIENCE_NUMBERS, &mut output);
        return output;
    }
    for (index, block) in file.blocks.iter().enumerate() {
        let mut ledger = Ledger::new(file, block);
        match block.rows.split_first() {
            Some((header, rows)) if index == 0 || is_post_header(header) => {
                Posts::new(header, rows).read(ledger, &mut output);
            }
            _ => {
                // Such rows may begin in the middle of a text, so nothing of them is shown.
                let torn = Diagnostic::new(META_POSTS_TORN).at(ledger.place());
                ledger.say(torn);
                ledger.close_without(KIND, Fate::Damaged, &mut output);
            }
        }
    }
    output
}

/// The header and the rows of one list of posts.
struct Posts<'a> {
    header: &'a RawRow,
    columns: Columns,
    rows: &'a [RawRow],
}

/// What a row is about.
struct Line<'a> {
    row: &'a RawRow,
    /// The network's id; `None` where a spreadsheet program wrote it as 1.8E+16, which many posts share.
    id: Option<String>,
    /// What tells the post within the file: the id, else the link, else nothing.
    identity: Option<String>,
    account: Option<String>,
    published: Option<Date>,
    /// The day of its numbers; `None`: the post's whole life.
    day: Option<Date>,
}

/// What is counted of a post, each metric once.
type Numbers = Vec<(Metric, f64)>;
/// The posts of each account.
type Lists<'l> = Vec<(Option<&'l str>, Vec<Post>)>;

const HINTS: DayHints = DayHints {
    order: Some(DayOrder::MonthFirst),
    latest: None,
};

/// Whether a text can be the name of an account; in a row that has slipped, a caption stands there.
fn is_account(text: &str) -> bool {
    let fits = |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'.' | b'_');
    (1..=30).contains(&text.len()) && text.bytes().all(fits)
}

impl<'a> Posts<'a> {
    fn new(header: &'a RawRow, rows: &'a [RawRow]) -> Self {
        Self {
            header,
            columns: Columns::new(header),
            rows,
        }
    }

    /// The days of a column, one a row; all unreadable where there is no such column.
    fn days(&self, column: Option<usize>) -> Vec<DayCell> {
        let Some(column) = column else {
            return vec![DayCell::Missing; self.rows.len()];
        };
        let cells = cells_in(self.rows, column);
        read_days(cells, HINTS).map_or_else(
            |_| vec![DayCell::NotADay; self.rows.len()],
            |column| column.cells,
        )
    }

    /// The rows whose cells stand under their columns. A row that lost a cell in its middle is refused;
    /// what it holds may be a text, so it is not shown.
    fn lines(&self, ledger: &mut Ledger<'_>) -> Vec<Line<'a>> {
        let id_column = self.columns.find(&["post id"]).unwrap_or(0);
        let account_column = self.columns.find(&["account username"]);
        let time_column = self.columns.find(&["publish time"]);
        let date_column = self.columns.find(&["date"]);
        let link_column = self.columns.find(&["permalink"]);
        let published = self.days(time_column);
        let days = self.days(date_column);
        let mut lines = Vec::new();
        for ((row, published), day) in self.rows.iter().zip(published).zip(days) {
            let is_lifetime =
                date_column.is_none_or(|column| folded(row.text(column)) == "lifetime");
            let id = cleaned(row.text(id_column));
            let place = if id.is_empty() {
                Some(id_column)
            } else if row.cells.len() > self.columns.len() {
                Some(self.columns.len())
            } else if published == DayCell::NotADay {
                time_column
            } else if !is_lifetime && day.day().is_none() {
                date_column
            } else {
                None
            };
            let id = Some(id).filter(|id| !id.contains(['E', 'e', '+']));
            let link = || {
                let link = link_column.map(|column| cleaned(row.text(column)));
                link.filter(|link| !link.is_empty())
            };
            let identity = id.clone().or_else(link);
            if let Some(column) = place {
                ledger.reject_unseen(row, column, META_POST_ROW);
                continue;
            }
            let account = account_column
                .map(|column| cleaned(row.text(column)))
                .filter(|account| is_account(account));
            lines.push(Line {
                row,
                id,
                identity,
                account,
                published: published.day(),
                day: day.day().filter(|_| !is_lifetime),
            });
        }
        lines
    }

    /// The column of each metric. Of columns that share a name the fullest is taken; where another has
    /// another number, the metric is left out.
    fn metrics(&self, lines: &[Line<'_>], ledger: &mut Ledger<'_>) -> Vec<(Metric, usize)> {
        let mut found: Vec<(Metric, usize)> = Vec::new();
        for (name, metric) in NUMBERS {
            if found.iter().any(|(known, _)| *known == metric) {
                continue;
            }
            let mut columns = self.columns.all(name);
            // The fullest first; where rows end early, what is missing contradicts nothing.
            columns.sort_by_key(|column| {
                let filled = |line: &&Line<'_>| !line.row.text(*column).is_empty();
                std::cmp::Reverse(lines.iter().filter(filled).count())
            });
            let Some((first, others)) = columns.split_first() else {
                continue;
            };
            let differs = |other: &usize| {
                let mut rows = lines.iter().map(|line| line.row);
                rows.any(|row| {
                    let (one, other) = (row.text(*first), row.text(*other));
                    !one.is_empty() && !other.is_empty() && one != other
                })
            };
            if others.iter().any(differs) {
                let place = ledger.cell_place(self.header, *first);
                let name = self.header.text(*first);
                ledger.say(
                    Diagnostic::new(META_COLUMN_TWICE)
                        .at(place)
                        .with("column", name),
                );
            } else {
                found.push((metric, *first));
            }
        }
        found
    }

    /// The numbers of each line; `None` for a line that is refused.
    fn numbers(
        lines: &[Line<'_>],
        metrics: &[(Metric, usize)],
        ledger: &mut Ledger<'_>,
    ) -> Vec<Option<Vec<(Metric, f64)>>> {
        let blank = RawCell::default();
        let mut all = vec![Some(Vec::new()); lines.len()];
        let mut refused: Vec<Option<(usize, Code)>> = vec![None; lines.len()];
        for (metric, column) in metrics {
            let cells = lines
                .iter()
                .map(|line| line.row.cells.get(*column).unwrap_or(&blank));
            let numbers = match read_numbers(cells) {
                Ok(numbers) => numbers.cells,
                Err(ambiguous) => {
                    if let Some(line) = lines.get(ambiguous.index) {
                        let place = ledger.cell_place(line.row, *column);
                        let diagnostic = Diagnostic::new(NUMBER_AMBIGUOUS).at(place);
                        ledger.say(diagnostic.with("text", ambiguous.text));
                    }
                    continue;
                }
            };
            for ((numbers, refused), number) in all.iter_mut().zip(&mut refused).zip(numbers) {
                match number {
                    NumberCell::Value(value) if value < 0.0 && !metric.may_be_negative() => {
                        refused.get_or_insert((*column, NUMBER_NEGATIVE));
                    }
                    NumberCell::Value(value) if value.fract() != 0.0 => {
                        refused.get_or_insert((*column, NUMBER_UNREADABLE));
                    }
                    NumberCell::Value(value) => {
                        if let Some(numbers) = numbers {
                            numbers.push((*metric, value));
                        }
                    }
                    NumberCell::NotANumber => {
                        refused.get_or_insert((*column, NUMBER_UNREADABLE));
                    }
                    NumberCell::Missing | NumberCell::AtMost(_) => {}
                }
            }
        }
        for ((numbers, refused), line) in all.iter_mut().zip(refused).zip(lines) {
            if let Some((column, code)) = refused {
                ledger.reject_unseen(line.row, column, code);
                *numbers = None;
            }
        }
        all
    }

    /// The posts of each account, each post once, and whether days of posts were added up. A row that
    /// says again what an earlier one said is set aside; one that says something else is refused.
    fn posts<'l>(
        &self,
        lines: &'l [Line<'_>],
        numbers: Vec<Option<Numbers>>,
        ledger: &mut Ledger<'_>,
    ) -> (Lists<'l>, bool) {
        let of_life: BTreeSet<&str> = lines
            .iter()
            .zip(&numbers)
            .filter(|(line, numbers)| line.day.is_none() && numbers.is_some())
            .filter_map(|(line, _)| line.identity.as_deref())
            .collect();
        let mut by_day = false;
        // The posts of each account, and where each stands among them.
        let mut lists: Lists<'l> = Vec::new();
        let mut accounts: BTreeMap<Option<&str>, usize> = BTreeMap::new();
        let mut places: BTreeMap<(usize, &str), usize> = BTreeMap::new();
        // What is read of each day of a post.
        let mut of_days: BTreeMap<(usize, &str, Date), Numbers> = BTreeMap::new();
        for (line, numbers) in lines.iter().zip(numbers) {
            let Some(mut numbers) = numbers else { continue };
            let identity = line.identity.as_deref();
            let account = line.account.as_deref();
            let list = *accounts.entry(account).or_insert_with(|| {
                lists.push((account, Vec::new()));
                lists.len() - 1
            });
            if let Some(day) = line.day {
                let Some(identity) = identity else {
                    // Of which post the day is cannot be told.
                    ledger.reject_unseen(line.row, 0, META_POST_UNTOLD);
                    continue;
                };
                if of_life.contains(identity) {
                    ledger.set_aside(1);
                    continue;
                }
                by_day = true;
                // People of several days may be the same ones.
                numbers.retain(|(metric, _)| metric.over_periods() == Over::Sum);
                if let Some(known) = of_days.get(&(list, identity, day)) {
                    if *known == numbers {
                        ledger.set_aside(1);
                    } else {
                        ledger.reject_unseen(line.row, 0, META_POST_TWICE);
                    }
                    continue;
                }
                of_days.insert((list, identity, day), numbers.clone());
            }
            let Some((_, posts)) = lists.get_mut(list) else {
                continue;
            };
            let known = identity
                .and_then(|identity| places.get(&(list, identity)))
                .and_then(|place| posts.get_mut(*place));
            match (known, line.day) {
                (Some(post), Some(day)) => {
                    for (metric, value) in numbers {
                        match post.numbers.iter_mut().find(|(known, _)| *known == metric) {
                            Some((_, sum)) => *sum += value,
                            None => post.numbers.push((metric, value)),
                        }
                    }
                    post.days.push(day);
                    ledger.book_read(1);
                }
                (Some(post), None) if post.numbers == numbers => ledger.set_aside(1),
                (Some(_), None) => ledger.reject_unseen(line.row, 0, META_POST_TWICE),
                (None, day) => {
                    let format = self.columns.find(&["post type"]);
                    let format = format.map(|column| cleaned(line.row.text(column)));
                    places.extend(identity.map(|identity| ((list, identity), posts.len())));
                    posts.push(Post {
                        id: line.id.clone(),
                        published: line.published,
                        format: format.filter(|format| !format.is_empty()),
                        days: day.into_iter().collect(),
                        numbers,
                        row: line.row.number,
                    });
                    ledger.book_read(1);
                }
            }
        }
        (lists, by_day)
    }

    fn read(&self, mut ledger: Ledger<'_>, output: &mut SourceOutput) {
        let network = if self.columns.find(&["account id"]).is_some() {
            Network::Instagram
        } else {
            Network::Facebook
        };
        let lines = self.lines(&mut ledger);
        let metrics = self.metrics(&lines, &mut ledger);
        let numbers = Self::numbers(&lines, &metrics, &mut ledger);
        let (lists, by_day) = self.posts(&lines, numbers, &mut ledger);
        if by_day {
            let note = Diagnostic::new(META_POSTS_BY_DAY).at(ledger.place());
            ledger.say(note);
        }
        for (account, mut rows) in lists {
            if rows.is_empty() {
                continue;
            }
            for post in &mut rows {
                post.days.sort_unstable();
            }
            say_without_id(&mut ledger, &rows);
            let mut owner = ledger.owner();
            owner.network = Some(network);
            owner.account = account.map(str::to_owned);
            output.posts.push(SourceList { owner, rows });
        }
        let fate = match (ledger.has_read(), ledger.has_rejected()) {
            (true, _) => Fate::Used,
            (false, true) => Fate::Damaged,
            (false, false) => Fate::Empty,
        };
        ledger.close_as(KIND, fate, output);
    }
}
