//! LinkedIn analytics of a member (a creator's profile), not of a Page.
//!
//! Where it comes from: a member's profile → Analytics → Post impressions or Audience → Export, a
//! workbook `AggregateAnalytics_<name>_<from>_<to>.xlsx` (`Content_….xlsx` before 2026). No raw file
//! was seen; the sheets are known from several programs that read them: DISCOVERY (a range of days,
//! impressions and members reached), ENGAGEMENT (numbers a day), TOP POSTS (two tables side by side,
//! by engagements and by impressions), FOLLOWERS (their number on a day, then new ones a day) and
//! DEMOGRAPHICS (category, value, percentage as text: `2%`, `< 1%`). Numbers can be text.
//!
//! The demographics are taken for those of the followers; a sheet `CONTENT DEMOGRAPHICS` is of people
//! who saw posts. Only the largest values of a category are listed. Job titles and companies are known
//! and not needed. Impressions of DISCOVERY are those of ENGAGEMENT in sum, and left out.

use std::collections::BTreeMap;

use super::columns::{Columns, cells_in};
use super::dates::{AmbiguousDays, DayCell, DayHints, DayOrder, day_in_text, read_days};
use super::labels;
use super::ledger::{
    LABEL_NOT_UNDERSTOOD, Ledger, Quantity, TableFacts, refuse_block, set_aside_block,
};
use super::linkedin_labels::company_size;
use super::post_rows::{number_in, say_without_id};
use super::series::{
    DAY_AMBIGUOUS, DAY_UNREADABLE, ValueColumn, columns_of, push_series, read_day_rows,
};
use super::{
    Certainty, Context, Dating, Evidence, Listing, NameFacts, Owner, SourceList, SourceOutput,
    SourceSpec,
};
use crate::canonical::{Completeness, Fate, Part, Point, Post};
use crate::diag::Code;
use crate::domain::{Audience, Base, Date, Dimension, Label, Metric, Network, Period, Unit};
use crate::files::{RawBlock, RawFile, RawRow};

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "linkedin-personal",
    networks: &[Network::LinkedIn],
    dimensions: &[
        Dimension::City,
        Dimension::Seniority,
        Dimension::Industry,
        Dimension::CompanySize,
    ],
    seen_languages: &[],
    by_shape: false,
    metrics: &[
        Metric::Followers,
        Metric::NewFollowers,
        Metric::Reach,
        Metric::Impressions,
        Metric::Engagements,
    ],
    lists: &[Listing::Posts],
    evidence: Evidence::Programs,
    headers: &[
        "top demographics",
        "percentage",
        "members reached",
        "post url",
        "post publish date",
    ],
    recognize,
    read,
};

/// The channel in which a member's numbers stand, apart from those of a Page.
const CHANNEL: &str = "linkedin personal";

/// Sheets of the workbook.
const SHEETS: [&str; 7] = [
    "DISCOVERY",
    "ENGAGEMENT",
    "TOP POSTS",
    "FOLLOWERS",
    "DEMOGRAPHICS",
    "AUDIENCE DEMOGRAPHICS",
    CONTENT_SHEET,
];

/// The sheet whose people saw posts.
const CONTENT_SHEET: &str = "CONTENT DEMOGRAPHICS";

/// Days have their year, with the month first: `10/31/2026`.
const HINTS: DayHints = DayHints {
    order: Some(DayOrder::MonthFirst),
    latest: None,
};

/// What stands below the first rows of a block.
#[derive(Clone, Copy)]
enum Table {
    Discovery,
    Days,
    Posts,
    Demographics,
}

/// The table of a block and the row of its header, which is among the first ones.
fn table_of(block: &RawBlock) -> Option<(usize, Table)> {
    const FIRST_ROWS: usize = 4;
    block
        .rows
        .iter()
        .take(FIRST_ROWS)
        .enumerate()
        .find_map(|(at, row)| {
            let columns = Columns::new(row);
            let table = match columns.name(0) {
                "overall performance" => Table::Discovery,
                "date" if columns.has_all(&["impressions", "engagements"]) => Table::Days,
                "date" if columns.find(&["new followers"]).is_some() => Table::Days,
                "post url" if columns.find(&["post publish date"]).is_some() => Table::Posts,
                "top demographics" if columns.find(&["percentage"]).is_some() => {
                    Table::Demographics
                }
                _ => return None,
            };
            Some((at, table))
        })
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let has = |name: &&&str| {
        let mut sheets = file.blocks.iter().map(|block| block.sheet.as_deref());
        sheets.any(|sheet| sheet == Some(**name))
    };
    let n_sheets = SHEETS.iter().filter(has).count();
    let is_demographic = |block: &RawBlock| {
        table_of(block).is_some_and(|(_, table)| matches!(table, Table::Demographics))
    };
    (n_sheets >= 3 || file.blocks.iter().any(is_demographic)).then_some(Certainty::Labels)
}

/// A day as a cell writes it.
fn day_of(text: &str) -> Option<Date> {
    day_in_text(text.trim().trim_end_matches(':'), HINTS)
}

/// Two days with a hyphen between them.
fn range_in(text: &str) -> Option<Period> {
    let (from, to) = text.split_once(" - ")?;
    let (from, to) = (day_of(from)?, day_of(to)?);
    (from <= to).then_some(Period { from, to })
}

/// What the workbook says of itself, for the sheets that do not.
#[derive(Default)]
struct Facts {
    /// How many follow, and on which day.
    followers: Option<(f64, Date)>,
    /// The range of days.
    range: Option<Period>,
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput {
        names: NameFacts {
            network: Some(Network::LinkedIn),
            apart: Some(CHANNEL),
            ..NameFacts::default()
        },
        ..SourceOutput::default()
    };
    let mut facts = Facts::default();
    for block in &file.blocks {
        read_block(file, block, &mut facts, &mut output);
    }
    for table in &mut output.tables {
        if table.audience == Audience::Followers {
            table.period = facts.followers.map(|(_, day)| Period::day(day));
            table.total_people = facts.followers.map(|(people, _)| people);
        } else {
            table.period = facts.range;
        }
    }
    output
}

fn read_block(file: &RawFile, block: &RawBlock, facts: &mut Facts, output: &mut SourceOutput) {
    let mut ledger = Ledger::new(file, block);
    let owner = Owner {
        network: Some(Network::LinkedIn),
        ..ledger.owner()
    };
    let table = table_of(block);
    let header = table.map_or(block.rows.len(), |(header, _)| header);
    let lead = block.rows.get(..header).unwrap_or_default();
    let has_followers = lead
        .iter()
        .any(|row| labels::folded(row.text(0)).starts_with("total followers"));
    let is_sentence = lead.len() == 1 && lead.iter().all(RawRow::is_single);
    if table.is_none() && !has_followers {
        if is_sentence {
            set_aside_block(file, block, "description", output);
        } else {
            refuse_block(file, block, output);
        }
        return;
    }
    if has_followers {
        read_total(&mut ledger, &owner, lead, facts, output);
    } else {
        ledger.set_aside(lead.len());
    }
    let Some((_, table)) = table else {
        return ledger.close_read("follower_count", output);
    };
    let Some((head, rows)) = block.rows.get(header..).and_then(<[RawRow]>::split_first) else {
        return ledger.close_read("follower_count", output);
    };
    let rows: Vec<&RawRow> = rows.iter().collect();
    let columns = Columns::new(head);
    match table {
        Table::Discovery => read_discovery(ledger, &owner, head, &rows, facts, output),
        Table::Days => {
            ledger.set_aside(1);
            let values: Vec<ValueColumn> = [
                ("impressions", Metric::Impressions),
                ("engagements", Metric::Engagements),
                ("new followers", Metric::NewFollowers),
            ]
            .into_iter()
            .filter_map(|(name, metric)| Some(ValueColumn::of(columns.find(&[name])?, metric)))
            .collect();
            let read = read_day_rows(&mut ledger, &owner, &rows, 0, &values, HINTS, output);
            match read {
                Some(()) => ledger.close_read("daily_series", output),
                None => close_damaged(ledger, "daily_series", &owner, output),
            }
        }
        Table::Posts => {
            ledger.set_aside(1);
            let read = read_posts(&mut ledger, &owner, &columns, &rows, output);
            ledger.close_after("content", read, output);
        }
        Table::Demographics => {
            ledger.set_aside(1);
            read_demographics(ledger, block, &columns, &rows, output);
        }
    }
}

/// The numbers of one column, one a row; see [`columns_of`].
fn numbers_of(
    ledger: &mut Ledger<'_>,
    rows: &[&RawRow],
    value: &ValueColumn,
    refused: &mut [Option<(usize, Code)>],
) -> Option<Vec<Option<f64>>> {
    columns_of(ledger, rows, std::slice::from_ref(value), refused)?.pop()
}

/// Closes a block whose table cannot be read; where the number of followers above it was, it stays.
fn close_damaged(ledger: Ledger<'_>, kind: &str, owner: &Owner, output: &mut SourceOutput) {
    if ledger.has_read() {
        output.series.retain(|series| series.owner != *owner);
    }
    ledger.close_without(kind, Fate::Damaged, output);
}

/// `Total followers on 10/31/2026:` with the number beside it, or in the row below.
fn read_total(
    ledger: &mut Ledger<'_>,
    owner: &Owner,
    lead: &[RawRow],
    facts: &mut Facts,
    output: &mut SourceOutput,
) {
    let day = lead
        .iter()
        .find_map(|row| day_of(row.text(0).split_whitespace().next_back()?));
    let is_beside = lead.iter().any(|row| !row.text(1).is_empty());
    let rows: Vec<&RawRow> = if is_beside {
        lead.iter().collect()
    } else {
        let is_sentence =
            |row: &&RawRow| labels::folded(row.text(0)).starts_with("total followers");
        let (sentences, below) = lead.iter().partition::<Vec<&RawRow>, _>(is_sentence);
        ledger.set_aside(sentences.len());
        below
    };
    let value = ValueColumn::of(usize::from(is_beside), Metric::Followers);
    let mut refused = vec![None; rows.len()];
    let numbers = numbers_of(ledger, &rows, &value, &mut refused).unwrap_or_default();
    for (at, row) in rows.iter().enumerate() {
        let number = numbers.get(at).copied().flatten();
        match (number, day, refused.get(at).copied().flatten()) {
            (_, _, Some((column, code))) => ledger.reject(row, column, code),
            (Some(_), None, None) => ledger.reject(row, 0, DAY_UNREADABLE),
            (Some(number), Some(day), None) if facts.followers.is_none() => {
                facts.followers = Some((number, day));
                let point = Point {
                    period: Period::day(day),
                    value: number,
                    row: row.number,
                };
                push_series(
                    owner,
                    &value,
                    Part::Whole,
                    vec![point],
                    Dating::Dated,
                    output,
                );
                ledger.book_read(1);
            }
            _ => ledger.set_aside(1),
        }
    }
}

fn read_discovery(
    mut ledger: Ledger<'_>,
    owner: &Owner,
    head: &RawRow,
    rows: &[&RawRow],
    facts: &mut Facts,
    output: &mut SourceOutput,
) {
    const KIND: &str = "overview";
    facts.range = range_in(head.text(1));
    let Some(period) = facts.range else {
        ledger.reject(head, 1, DAY_UNREADABLE);
        return ledger.close_read(KIND, output);
    };
    ledger.set_aside(1);
    let (reached, others): (Vec<&RawRow>, Vec<&RawRow>) = rows
        .iter()
        .partition(|row| labels::folded(row.text(0)) == "members reached");
    ledger.set_aside(others.len());
    let value = ValueColumn::of(1, Metric::Reach);
    let mut refused = vec![None; reached.len()];
    let Some(numbers) = numbers_of(&mut ledger, &reached, &value, &mut refused) else {
        return ledger.close_without(KIND, Fate::Damaged, output);
    };
    let mut points = Vec::new();
    for ((row, number), refusal) in reached.iter().zip(numbers).zip(refused) {
        match (number, refusal) {
            (_, Some((column, code))) => ledger.reject(row, column, code),
            (Some(value), None) if points.is_empty() => {
                ledger.book_read(1);
                points.push(Point {
                    period,
                    value,
                    row: row.number,
                });
            }
            _ => ledger.set_aside(1),
        }
    }
    push_series(owner, &value, Part::Whole, points, Dating::Dated, output);
    ledger.close_read(KIND, output);
}

/// The posts of both lists, each once.
fn read_posts(
    ledger: &mut Ledger<'_>,
    owner: &Owner,
    columns: &Columns,
    rows: &[&RawRow],
    output: &mut SourceOutput,
) -> Option<()> {
    const LEAST_DIGITS: usize = 6;
    let mut refused: Vec<Option<(usize, Code)>> = vec![None; rows.len()];
    let mut sides = Vec::new();
    for link in columns.all("post url") {
        let metric = match columns.name(link + 2) {
            "engagements" => Metric::Engagements,
            "impressions" => Metric::Impressions,
            _ => continue,
        };
        let cells = cells_in(rows, link + 1);
        let days = match read_days(cells, HINTS) {
            Ok(days) => days.cells,
            Err(AmbiguousDays { text, index }) => {
                let row = rows.get(index)?;
                ledger.say_of(row, link + 1, DAY_AMBIGUOUS, text);
                return None;
            }
        };
        for (day, slot) in days.iter().zip(&mut refused) {
            if matches!(day, DayCell::NotADay) {
                slot.get_or_insert((link + 1, DAY_UNREADABLE));
            }
        }
        let value = ValueColumn::of(link + 2, metric);
        let numbers = numbers_of(ledger, rows, &value, &mut refused)?;
        sides.push((link, metric, days, numbers));
    }
    let mut posts: Vec<Post> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        if let Some((column, code)) = refused.get(at).copied().flatten() {
            ledger.reject_unseen(row, column, code);
            continue;
        }
        let mut is_read = false;
        for (link, metric, days, numbers) in &sides {
            let Some(number) = numbers.get(at).copied().flatten() else {
                continue;
            };
            is_read = true;
            let id = number_in(row.text(*link), LEAST_DIGITS);
            let published = match days.get(at) {
                Some(DayCell::Day(day)) => Some(*day),
                _ => None,
            };
            let known = id.as_ref().and_then(|id| places.get(id)).copied();
            let place = known.unwrap_or_else(|| {
                places.extend(id.clone().map(|id| (id, posts.len())));
                posts.push(Post {
                    id,
                    published,
                    format: None,
                    days: Vec::new(),
                    numbers: Vec::new(),
                    row: row.number,
                });
                posts.len() - 1
            });
            if let Some(post) = posts.get_mut(place)
                && post.numbers.iter().all(|(known, _)| known != metric)
            {
                post.numbers.push((*metric, number));
                post.numbers.sort_by_key(|(metric, _)| *metric);
            }
        }
        if is_read {
            ledger.book_read(1);
        } else {
            ledger.set_aside(1);
        }
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

/// Categories that are known and not needed.
const NOT_NEEDED: [&str; 4] = ["job title", "job titles", "company", "companies"];

/// The dimension of a category.
fn dimension_of(category: &str) -> Option<Dimension> {
    match category {
        "company size" | "company sizes" => Some(Dimension::CompanySize),
        "seniority" | "seniorities" => Some(Dimension::Seniority),
        "location" | "locations" => Some(Dimension::City),
        "industry" | "industries" => Some(Dimension::Industry),
        _ => None,
    }
}

fn read_demographics(
    mut ledger: Ledger<'_>,
    block: &RawBlock,
    columns: &Columns,
    rows: &[&RawRow],
    output: &mut SourceOutput,
) {
    const KIND: &str = "audience";
    // The category has no header of its own that says so: it is the first column.
    let value = columns.find(&["value"]).unwrap_or(1);
    let share = columns.find(&["percentage"]).unwrap_or(2);
    let audience = if block.sheet.as_deref() == Some(CONTENT_SHEET) {
        Audience::Reached
    } else {
        Audience::Followers
    };
    let mut by_dimension: BTreeMap<Dimension, Vec<&RawRow>> = BTreeMap::new();
    for row in rows {
        let category = labels::folded(row.text(0));
        if let Some(dimension) = dimension_of(&category) {
            by_dimension.entry(dimension).or_default().push(row);
        } else if NOT_NEEDED.contains(&category.as_str()) {
            ledger.set_aside(1);
        } else {
            ledger.reject(row, 0, LABEL_NOT_UNDERSTOOD);
        }
    }
    let mut read = SourceOutput::default();
    for (dimension, rows) in by_dimension {
        let text = |text: &str| (!text.is_empty()).then(|| Label::Text(text.to_owned()));
        let size = |text: &str| company_size(text).map(Label::Text);
        let is_size = dimension == Dimension::CompanySize;
        let label_of: &dyn Fn(&str) -> Option<Label> = if is_size { &size } else { &text };
        ledger.decimals = 0;
        let taken = ledger.take(&rows, value, share, Quantity::Fractions, label_of);
        let damage = ledger.damage(Some(0.0..=1.05));
        if let Some(damage) = damage {
            ledger.say(damage);
            return ledger.close_without(KIND, Fate::Damaged, output);
        }
        if taken.is_none() {
            return ledger.close_without(KIND, Fate::Damaged, output);
        }
        if ledger.cells.is_empty() {
            continue;
        }
        let facts = TableFacts {
            network: Some(Network::LinkedIn),
            audience,
            dimension,
            base: Base::Unstated,
            unit: Unit::People,
            share_step: Some(labels::share_step(ledger.decimals, false)),
            completeness: Completeness::TopList,
        };
        ledger.push_table(&facts, &mut read);
    }
    output.tables.append(&mut read.tables);
    ledger.close_read(KIND, output);
}
