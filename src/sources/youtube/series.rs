//! The numbers of days, of parts of the views, and of videos.

use super::columns::{value_columns, values};
use super::{audience, body, is_day};
use crate::canonical::{Fate, Part, PartKind};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Metric, Network};
use crate::files::{RawBlock, RawFile, RawRow};
use crate::sources::labels::{folded, is_total};
use crate::sources::ledger::{BLOCK_WITHOUT_ROWS, LABEL_NOT_UNDERSTOOD, LABELS_OVERLAP, Ledger};
use crate::sources::series::{ValueColumn, read_day_rows, read_part_rows};
use crate::sources::videos::{
    VideoColumns, column_of_days, days_with_year, read_videos, youtube_id,
};
use crate::sources::{Context, Owner, SourceOutput, dates::DayHints};

/// No column has a name that says what it counts.
pub(crate) const YOUTUBE_METRIC_UNKNOWN: Code = Code::note("youtube-metric-unknown");
/// A chart, which repeats the largest rows of the table beside it day by day.
pub(crate) const YOUTUBE_CHART_NOT_NEEDED: Code = Code::note("youtube-chart-not-needed");

/// Names of the column with the day of publication, lower case.
const PUBLISHED: [&str; 3] = [
    "video publish time",
    "veröffentlichungszeitpunkt des videos",
    "horário de publicação do vídeo",
];

/// A table whose account is open: what stands below its header, and the columns that are known.
struct Opened<'a> {
    ledger: Ledger<'a>,
    owner: Owner,
    rows: Vec<&'a RawRow>,
    values: Vec<ValueColumn>,
}

/// Opens the account of a table; closes it at once where nothing in it can be read.
fn open<'a>(
    file: &'a RawFile,
    block: &'a RawBlock,
    kind: &str,
    output: &mut SourceOutput,
) -> Option<Opened<'a>> {
    let rows = body(block);
    let mut ledger = Ledger::new(file, block);
    ledger.set_aside(block.rows.len() - rows.len());
    let place = ledger.place();
    if rows.is_empty() {
        ledger.say(Diagnostic::new(BLOCK_WITHOUT_ROWS).at(place));
        ledger.close_without(kind, Fate::Empty, output);
        return None;
    }
    let header = block.rows.first()?;
    let Some(values) = value_columns(&mut ledger, header, &rows) else {
        ledger.close_without(kind, Fate::Damaged, output);
        return None;
    };
    if values.is_empty() {
        let names: Vec<&str> = header
            .cells
            .iter()
            .skip(1)
            .map(|cell| cell.text.as_str())
            .collect();
        ledger.say(
            Diagnostic::new(YOUTUBE_METRIC_UNKNOWN)
                .at(place)
                .with("columns", names.join(", ")),
        );
        ledger.close_without(kind, Fate::SetAside, output);
        return None;
    }
    let owner = ledger.owner_on(Network::YouTube);
    Some(Opened {
        ledger,
        owner,
        rows,
        values,
    })
}

/// The rows without the total above them.
fn without_first<'r, 'a>(
    rows: &'r [&'a RawRow],
    is_total: &dyn Fn(&str) -> bool,
) -> (Option<&'a RawRow>, &'r [&'a RawRow]) {
    match rows {
        [first, rest @ ..] if is_total(first.text(0)) => (Some(first), rest),
        rows => (None, rows),
    }
}

/// The views of the row of the total and the sum of those of the other rows; `None` where the table
/// has no views, or they cannot be read.
fn views_of(columns: &[ValueColumn], total: &RawRow, rows: &[&RawRow]) -> Option<(f64, f64)> {
    let views = columns.iter().find(|value| value.metric == Metric::Views)?;
    let total = values(&[total], views.column)?;
    let parts = values(rows, views.column)?;
    Some((*total.first()?, parts.iter().sum()))
}

/// One row a day, of any number of columns; the tab Date has a total above.
pub(super) fn read_days(
    file: &RawFile,
    block: &RawBlock,
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    let kind = "daily_series";
    let Some(mut table) = open(file, block, kind, output) else {
        return;
    };
    let hints = DayHints::until(context.latest);
    let has_digit = |text: &str| text.contains(|sign: char| sign.is_numeric());
    let (_, rows) = without_first(&table.rows, &|text| !is_day(text) && !has_digit(text));
    let ledger = &mut table.ledger;
    if read_day_rows(ledger, &table.owner, rows, 0, &table.values, hints, output).is_none() {
        return table.ledger.close_without(kind, Fate::Damaged, output);
    }
    table.ledger.close_read_or_say_empty(kind, None, output);
}

/// The days of the largest rows of the table beside it: the table has the same numbers for the
/// whole period, and both together would count twice.
pub(super) fn set_chart_aside(file: &RawFile, block: &RawBlock, output: &mut SourceOutput) {
    let mut ledger = Ledger::new(file, block);
    ledger.say_here(YOUTUBE_CHART_NOT_NEEDED);
    ledger.close_without("chart", Fate::SetAside, output);
}

/// One row a traffic source or kind of viewer, below a total that holds what YouTube withholds too.
pub(super) fn read_parts(
    file: &RawFile,
    block: &RawBlock,
    of: PartKind,
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    let kind = of.id();
    let kind = if of == PartKind::Subscription {
        "subscription_status"
    } else {
        kind
    };
    let Some(mut table) = open(file, block, kind, output) else {
        return;
    };
    let ledger = &mut table.ledger;
    let (total, rows) = without_first(&table.rows, &is_total);
    let mut coverage = None;
    if let Some(row) = total
        && let Some((total, sum)) = views_of(&table.values, row, rows)
    {
        match audience::cover(ledger, row.number, total, sum) {
            Some(covered) => coverage = covered,
            None => return table.ledger.close_without(kind, Fate::Damaged, output),
        }
    }
    if let Some(row) = audience::repeated(rows) {
        let diagnostic = Diagnostic::new(LABELS_OVERLAP)
            .at(ledger.cell_place(row, 0))
            .with("label", row.text(0));
        ledger.say(diagnostic);
        return table.ledger.close_without(kind, Fate::Damaged, output);
    }
    let part_of = |row: &RawRow| {
        let label = row.text(0);
        (!label.is_empty()).then(|| Part::Named(of, label.to_owned()))
    };
    if read_part_rows(
        ledger,
        &table.owner,
        rows,
        0,
        &part_of,
        LABEL_NOT_UNDERSTOOD,
        &table.values,
        None,
        context.latest,
        output,
    )
    .is_none()
    {
        return table.ledger.close_without(kind, Fate::Damaged, output);
    }
    table.ledger.close_read_or_say_empty(kind, coverage, output);
}

/// One row a video, below a total. Money is left out: a post's numbers have no currency.
pub(super) fn read_content(file: &RawFile, block: &RawBlock, output: &mut SourceOutput) {
    let kind = "content";
    let Some(mut table) = open(file, block, kind, output) else {
        return;
    };
    table.values.retain(|value| value.metric != Metric::Revenue);
    // A row is the total by its word, or where it says nothing between its name and its numbers: a video
    // has a title there.
    let first_value = table.values.iter().map(|value| value.column).min();
    let says_nothing = |row: &RawRow| {
        first_value.is_some_and(|to| to > 1 && (1..to).all(|at| row.text(at).is_empty()))
    };
    let (total, rows) = match table.rows.as_slice() {
        [first, rest @ ..]
            if youtube_id(first.text(0)).is_none()
                && (is_total(first.text(0)) || says_nothing(first)) =>
        {
            (Some(*first), rest)
        }
        rows => (None, rows),
    };
    let columns = block.rows.first().map_or(0, |header| header.cells.len());
    let published = (1..columns)
        .find(|column| {
            let name = block.rows.first().map_or("", |header| header.text(*column));
            PUBLISHED.contains(&folded(name).as_str())
        })
        // The second column is the title, which may be a date.
        .or_else(|| column_of_days(rows, 2..columns))
        .map_or_else(
            || vec![None; rows.len()],
            |column| days_with_year(rows, column),
        );
    let coverage = total
        .and_then(|row| views_of(&table.values, row, rows))
        .filter(|(total, sum)| *total > 0.0 && sum <= total)
        .map(|(total, sum)| sum / total);
    let columns = VideoColumns {
        id: 0,
        id_of: &youtube_id,
        published: &published,
        values: &table.values,
    };
    if read_videos(&mut table.ledger, &table.owner, rows, &columns, output).is_none() {
        return table.ledger.close_without(kind, Fate::Damaged, output);
    }
    table.ledger.close_read_or_say_empty(kind, coverage, output);
}
