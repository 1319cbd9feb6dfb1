//! LinkedIn Page analytics: the workbook of competitors, in which the own Page is one of the rows.
//!
//! Where it comes from: the admin view of a Page → Analytics → Competitors → Export, a workbook
//! `<Page display name>_competitor_analytics_<milliseconds>.xlsx` with one sheet. Seen in a real file
//! of February 2025: the first row holds the first and the last day, the second the header, then a row
//! a Page. It is the only export that says how many follow a Page in all. A second layout with posts,
//! comments and reactions is known from one program.
//!
//! Which row is the own Page is told by the display name in the file's name, else by the names of the
//! workspace; where neither settles it, every row is another Page. The sheet says itself to be one
//! cell wide (`A1`), which is not so.

use super::columns::Columns;
use super::dates::{DayHints, DayOrder, day_in};
use super::ledger::{LABEL_NOT_UNDERSTOOD, Ledger, refuse_block};
use super::linkedin_names::export_name;
use super::series::{DAY_UNREADABLE, ValueColumn, read_part_rows};
use super::{Certainty, Context, Evidence, NameFacts, SourceOutput, SourceSpec};
use crate::canonical::{Fate, Part, PartKind};
use crate::diag::Code;
use crate::domain::{Metric, Network, Period};
use crate::files::{RawBlock, RawCell, RawFile, RawRow};

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "linkedin-competitors",
    networks: &[Network::LinkedIn],
    dimensions: &[],
    seen_languages: &["en"],
    by_shape: true,
    metrics: &[
        Metric::Followers,
        Metric::NewFollowers,
        Metric::Engagements,
        Metric::Likes,
        Metric::Comments,
        Metric::Posts,
    ],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "page",
        "total followers",
        "new followers",
        "total post engagements",
        "total posts",
    ],
    recognize,
    read,
};

/// No row can be told to be the own Page.
pub(crate) const LINKEDIN_OWN_PAGE_UNKNOWN: Code = Code::note("linkedin-own-page-unknown");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[LINKEDIN_OWN_PAGE_UNKNOWN];

/// Columns by their names in both layouts, folded.
const NAMES: [(&str, Metric); 7] = [
    ("total followers", Metric::Followers),
    ("new followers", Metric::NewFollowers),
    ("total post engagements", Metric::Engagements),
    ("total posts", Metric::Posts),
    ("posts", Metric::Posts),
    ("comments", Metric::Comments),
    ("reactions", Metric::Likes),
];

/// Columns of the first layout by their places.
const PLACES: [(usize, Metric); 4] = [
    (1, Metric::Followers),
    (2, Metric::NewFollowers),
    (3, Metric::Engagements),
    (4, Metric::Posts),
];

/// The name of the sheet.
const SHEET: &str = "COMPETITORS";

/// Where the header is, which columns hold what, and how certain that is.
struct Layout {
    header: usize,
    columns: Vec<(usize, Metric)>,
    certainty: Certainty,
}

fn layout_of(file: &RawFile, block: &RawBlock) -> Option<Layout> {
    for (header, row) in block.rows.iter().take(2).enumerate() {
        let names = Columns::new(row);
        let is_header = names.name(0) == "page"
            && matches!(names.name(1), "total followers" | "new followers")
            && names.find(&["new followers"]).is_some();
        if is_header {
            let columns = NAMES
                .iter()
                .filter_map(|(name, metric)| Some((names.find(&[name])?, *metric)))
                .collect();
            return Some(Layout {
                header,
                columns,
                certainty: Certainty::Labels,
            });
        }
    }
    // In another language: a range of days above five columns, in a workbook of this name or sheet.
    let is_ours = block.sheet.as_deref() == Some(SHEET)
        || export_name(&file.names).is_some_and(|name| name.export == "competitor_analytics");
    let header = block.rows.get(1)?;
    let is_shape = is_ours
        && header.cells.len() == PLACES.len() + 1
        && header.cells.iter().all(|cell| cell.number.is_none())
        && range_of(block.rows.first()?).is_some();
    is_shape.then(|| Layout {
        header: 1,
        columns: PLACES.to_vec(),
        certainty: Certainty::Shape,
    })
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    file.blocks
        .iter()
        .find_map(|block| layout_of(file, block))
        .map(|layout| layout.certainty)
}

/// The range of days in the first row: two cells, the month first.
fn range_of(row: &RawRow) -> Option<Period> {
    let cells: Vec<&RawCell> = row
        .cells
        .iter()
        .filter(|cell| !cell.text.is_empty())
        .collect();
    let hints = DayHints {
        order: Some(DayOrder::MonthFirst),
        latest: None,
    };
    let [from, to] = cells.as_slice() else {
        return None;
    };
    let (from, to) = (day_in(from, hints)?, day_in(to, hints)?);
    (from <= to).then_some(Period { from, to })
}

/// Letters and digits of a name, in lower case: names in file names have lost their other signs.
fn key(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .filter(|sign| sign.is_alphanumeric())
        .collect()
}

/// The number of the row that is the own Page; none where no row is, or several are.
fn own_row(file: &RawFile, rows: &[&RawRow], context: &Context<'_>) -> Option<u32> {
    let only = |is_own: &dyn Fn(&str) -> bool| {
        let mut own = rows.iter().filter(|row| is_own(row.text(0)));
        own.next().filter(|_| own.next().is_none())
    };
    let display = export_name(&file.names)
        .map(|name| key(&name.page))
        .filter(|name| !name.is_empty());
    let by_file = display.and_then(|display| only(&|name| key(name) == display));
    by_file
        .or_else(|| only(&|name| context.is_own(name)))
        .map(|row| row.number)
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput {
        names: name_facts(&file.names),
        ..SourceOutput::default()
    };
    for block in &file.blocks {
        match layout_of(file, block) {
            Some(layout) => read_pages(file, block, &layout, context, &mut output),
            None => refuse_block(file, block, &mut output),
        }
    }
    output
}

fn read_pages(
    file: &RawFile,
    block: &RawBlock,
    layout: &Layout,
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    const KIND: &str = "competitors";
    let mut ledger = Ledger::new(file, block);
    let owner = ledger.owner_on(Network::LinkedIn);
    let mut period = None;
    if let (1, Some(row)) = (layout.header, block.rows.first()) {
        period = range_of(row);
        if period.is_some() {
            ledger.set_aside(1);
        } else {
            ledger.reject(row, 0, DAY_UNREADABLE);
        }
    }
    ledger.set_aside(1);
    let rows: Vec<&RawRow> = block.rows.iter().skip(layout.header + 1).collect();
    let own = own_row(file, &rows, context);
    if own.is_none() && !rows.is_empty() {
        ledger.say_here(LINKEDIN_OWN_PAGE_UNKNOWN);
    }
    let part_of = |row: &RawRow| {
        let name = row.text(0);
        if Some(row.number) == own {
            Some(Part::Whole)
        } else {
            (!name.is_empty()).then(|| Part::Named(PartKind::Competitor, name.to_owned()))
        }
    };
    let values: Vec<ValueColumn> = layout
        .columns
        .iter()
        .map(|(column, metric)| ValueColumn::of(*column, *metric))
        .collect();
    let read = read_part_rows(
        &mut ledger,
        &owner,
        &rows,
        0,
        &part_of,
        LABEL_NOT_UNDERSTOOD,
        &values,
        period,
        context.latest,
        output,
    );
    if read.is_none() {
        return ledger.close_without(KIND, Fate::Damaged, output);
    }
    if let Some(period) = period {
        // How many follow is true of the last day; what was gained, of the whole range.
        let states = output
            .series
            .iter_mut()
            .filter(|series| series.owner == owner && series.metric == Metric::Followers);
        for point in states.flat_map(|series| &mut series.points) {
            point.period = Period::day(period.to);
        }
    }
    ledger.close_read(KIND, output);
}

/// The network and the month of the download. The display name is not the name by which the other
/// workbooks call the Page, so it is no account.
fn name_facts(names: &[String]) -> NameFacts {
    export_name(names)
        .filter(|name| name.export == "competitor_analytics")
        .map(|name| NameFacts {
            network: Some(Network::LinkedIn),
            downloaded: Some(name.downloaded),
            ..NameFacts::default()
        })
        .unwrap_or_default()
}
