//! Pinterest: audience insights, and the overview of Pinterest Analytics.
//!
//! Where they come from: Pinterest business hub → Analytics → Audience insights → Export
//! (`audience-insights-total-audience-YYYY-MM-DD.csv`, `…-engaged-audience-…`), and Analytics →
//! Overview → Export (`Pinterest Analytics overview YYYYMMDD-YYYYMMDD.csv`). No raw file was seen; the
//! structure is known from several programs that read it and from an article that shows lines of one.
//! A byte order mark is there sometimes; numbers have a point in every language; names of countries
//! are in the language of the interface.
//!
//! Audience insights: a block `Audience View,Date,Aggregation,Audience Size`, then interests,
//! countries, metros, gender, devices and ages, each with `Percent of audience` as a fraction, with
//! the title alone in a line or at the head of the first column. The people are those who saw or
//! engaged in the 30 days up to the date; they are not followers. A line of interests has a category
//! and one interest of it, and the category's numbers are repeated in every line. Affinity compares a
//! share with that of all of Pinterest (1 is as everybody) and is no share. The size of the audience is
//! rounded up (10000 was seen for 833 people), so it is said and never counted with. Ages have 45-49
//! and 50-54, and sum to less than everybody.
//!
//! Overview: numbers a day, boards and pins. Pins have a number of impressions only and are the top
//! ones; boards are left out.

use super::columns::Columns;
use super::dates::{DayHints, day_in, day_in_text, period_in};
use super::ledger::{Ledger, refuse_block, set_aside_block, set_aside_file};
use super::names::stem_of;
use super::pinterest_audience::{
    PINTEREST_EVERYBODY, PINTEREST_SIZE_ROUNDED, PINTEREST_VIEW_UNKNOWN, days_up_to,
    is_audience_block, is_view, read_audience_block, view_of,
};
use super::post_rows::{PostColumns, read_post_rows};
use super::series::{ValueColumn, read_day_rows};
use super::{Certainty, Context, Evidence, Listing, NameFacts, SourceOutput, SourceSpec};
use crate::diag::Diagnostic;
use crate::domain::{Audience, Date, Dimension, Metric, Network};
use crate::files::{RawBlock, RawFile, RawRow};

/// Pinterest's exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "pinterest",
    networks: &[Network::Pinterest],
    dimensions: &[
        Dimension::Age,
        Dimension::Gender,
        Dimension::Country,
        Dimension::City,
        Dimension::Interest,
        Dimension::Device,
    ],
    seen_languages: &["en", "de"],
    by_shape: false,
    metrics: &[
        Metric::Impressions,
        Metric::Engagements,
        Metric::Saves,
        Metric::Clicks,
        Metric::LinkClicks,
    ],
    lists: &[Listing::Posts],
    evidence: Evidence::Programs,
    headers: &[
        "category",
        "interest",
        "affinity",
        "percent of audience",
        "audience view",
        "audience size",
    ],
    recognize,
    read,
};

/// Numbers a day and of a pin by their names, folded.
const NAMES: [(&str, Metric); 5] = [
    ("impressions", Metric::Impressions),
    ("engagements", Metric::Engagements),
    ("saves", Metric::Saves),
    ("pin clicks", Metric::Clicks),
    ("outbound clicks", Metric::LinkClicks),
];

/// Whether the file is of audience insights rather than the overview.
fn is_audience(file: &RawFile) -> bool {
    file.blocks.iter().any(is_audience_block)
}

fn is_overview(file: &RawFile) -> bool {
    let mut rows = file.blocks.iter().flat_map(|block| &block.rows);
    let is_titled = rows
        .next()
        .is_some_and(|row| row.text(0).eq_ignore_ascii_case("Analytics overview"));
    is_titled
        && rows.take(400).any(|row| {
            let first = row.text(0).to_lowercase();
            first == "claimed accounts"
                || first.starts_with("top boards")
                || first.starts_with("top pins")
        })
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    if is_audience(file) {
        let has_view = file
            .blocks
            .iter()
            .any(|block| block.rows.iter().any(is_view));
        let has_share = file.blocks.iter().flat_map(|block| &block.rows).any(|row| {
            let columns = Columns::new(row);
            columns.find(&["percent of audience"]).is_some()
        });
        (has_view || has_share).then_some(Certainty::Keys)
    } else {
        is_overview(file).then_some(Certainty::Labels)
    }
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    if is_audience(file) {
        read_audience(file, &mut output);
    } else {
        read_overview(file, &mut output);
    }
    output
}

/// What the name of audience insights says: whose, and the day.
fn name_of(names: &[String]) -> Option<(Option<Audience>, Option<Date>)> {
    names.iter().rev().find_map(|name| {
        let rest = stem_of(name, "csv")?.strip_prefix("audience-insights-")?;
        let (audience, day) = if let Some(day) = rest.strip_prefix("total-audience-") {
            (Some(Audience::Reached), day)
        } else if let Some(day) = rest.strip_prefix("engaged-audience-") {
            (Some(Audience::Engaged), day)
        } else {
            (None, "")
        };
        Some((audience, day.parse().ok()))
    })
}

fn read_audience(file: &RawFile, output: &mut SourceOutput) {
    let view = view_of(file).unwrap_or_default();
    let (named, named_day) = name_of(&file.names).unwrap_or_default();
    let audience = view.audience.or(named);
    if view.is_of_all {
        // The words of the file go before its name, which says nothing of what was looked at.
        return set_aside_file(file, "audience", PINTEREST_EVERYBODY, output);
    }
    let period = day_in(&view.date, DayHints::default()).and_then(days_up_to);
    output.names = NameFacts {
        network: Some(Network::Pinterest),
        period: named_day.and_then(days_up_to),
        ..NameFacts::default()
    };
    if audience.is_none() {
        output
            .diagnostics
            .push(Diagnostic::new(PINTEREST_VIEW_UNKNOWN).at(file.place.clone()));
    }
    if !view.size.is_empty() {
        output.diagnostics.push(
            Diagnostic::new(PINTEREST_SIZE_ROUNDED)
                .at(file.place.clone())
                .with("size", view.size),
        );
    }
    for block in &file.blocks {
        read_audience_block(file, block, audience, output);
    }
    for table in &mut output.tables {
        table.period = period;
    }
}

/// What a block of the overview is.
enum Part {
    /// The settings above the numbers.
    Settings,
    Days(Vec<ValueColumn>),
    Boards,
    /// Pins, below so many rows.
    Pins(usize, PostColumns),
}

/// What a block is; settings stand above everything else.
fn part_of(block: &RawBlock, is_above: bool) -> Option<Part> {
    let first = block.rows.first()?;
    let columns = Columns::new(first);
    let title = columns.name(0);
    if title == "date" {
        let values = NAMES
            .iter()
            .filter_map(|(name, metric)| Some(ValueColumn::of(columns.find(&[name])?, *metric)))
            .collect();
        return Some(Part::Days(values));
    }
    if title.starts_with("top boards") {
        return Some(Part::Boards);
    }
    if title.starts_with("top pins") {
        let header = block.rows.get(1).map(Columns::new);
        let columns = header.as_ref().map(pin_columns).unwrap_or_default();
        return Some(Part::Pins(2, columns));
    }
    let is_setting = |row: &RawRow| {
        (row.is_single() && period_in(row.text(0), None).is_some()) || row.cells.len() == 2
    };
    let is_settings = title == "analytics overview"
        || (is_above
            && block.rows.iter().all(is_setting)
            && block
                .rows
                .iter()
                .all(|row| day_in_text(row.text(0), DayHints::default()).is_none()));
    is_settings.then_some(Part::Settings)
}

/// The columns of pins: the link, the kind of content, the source, one more, the impressions.
fn pin_columns(header: &Columns) -> PostColumns {
    const WIDTH: usize = 5;
    let impressions = header
        .find(&["impressions"])
        .or((header.len() == WIDTH).then_some(WIDTH - 1));
    PostColumns {
        ids: vec![0],
        published: None,
        format: (header.len() >= WIDTH).then_some(1),
        numbers: impressions
            .map(|column| (column, Metric::Impressions))
            .into_iter()
            .collect(),
    }
}

fn read_overview(file: &RawFile, output: &mut SourceOutput) {
    output.names.network = Some(Network::Pinterest);
    let mut is_above = true;
    for block in &file.blocks {
        let Some(part) = part_of(block, is_above) else {
            refuse_block(file, block, output);
            continue;
        };
        is_above &= matches!(part, Part::Settings);
        let mut ledger = Ledger::new(file, block);
        let owner = ledger.owner_on(Network::Pinterest);
        let hints = DayHints::default();
        let (kind, read) = match part {
            Part::Settings => {
                set_aside_block(file, block, "overview", output);
                continue;
            }
            Part::Boards => {
                set_aside_block(file, block, "boards", output);
                continue;
            }
            Part::Days(values) => {
                ledger.set_aside(1);
                let rows: Vec<&RawRow> = block.rows.iter().skip(1).collect();
                let read = read_day_rows(&mut ledger, &owner, &rows, 0, &values, hints, output);
                ("daily_series", read)
            }
            Part::Pins(header, columns) => {
                ledger.set_aside(header.min(block.rows.len()));
                let rows: Vec<&RawRow> = block.rows.iter().skip(header).collect();
                let read = read_post_rows(&mut ledger, &owner, &rows, &columns, hints, output);
                ("content", read)
            }
        };
        ledger.close_after(kind, read, output);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_audience_insights() {
        let name = |name: &str| name_of(&[name.to_owned()]);
        assert_eq!(
            name("audience-insights-total-audience-2026-05-09.csv"),
            Some((Some(Audience::Reached), Some(Date::constant(2026, 5, 9))))
        );
        assert_eq!(
            name("audience-insights-engaged-audience-2026-05-09 (1).csv"),
            Some((Some(Audience::Engaged), Some(Date::constant(2026, 5, 9))))
        );
        assert_eq!(name("audience-insights.csv"), None);
        // 30 days: 10 April to 9 May, both included.
        let period = days_up_to(Date::constant(2026, 5, 9)).expect("days");
        assert_eq!(period.from, Date::constant(2026, 4, 10));
    }
}
