//! LinkedIn Page analytics: the workbooks of followers, visitors and content.
//!
//! Where they come from: the admin view of a Page → Analytics → Followers, Visitors or Content →
//! Export: old-style workbooks `<vanity>_followers_<milliseconds>.xls`, `…_visitors_…`, `…_content_…`
//! (`…_updates_…` until 2021). A real workbook of followers of February 2025 was seen, which its owner
//! had saved as `.xlsx`; the header of visitors was seen in a real file, that of content is known from
//! programs that read it. Sheets, headers and labels are in the language of the interface.
//!
//! - Followers: six sheets. The first has news a day (its column `Total followers` is that day's new
//!   followers, not the running total); then Location, Job function, Seniority, Industry and Company
//!   size with a count of followers a label. There is no age, no gender and no number of followers in
//!   the file; members without the attribute are missing, so a sheet sums to less than all followers
//!   (77 % to 99 % seen). Counts of 1 stand there, so that nothing small is withheld: of the members whose
//!   function, seniority, industry and company size are known, a label that is not there is nobody's.
//!   Locations are the largest ones.
//! - Visitors: the same six, the first with 25 columns of page views and different visitors a day; the
//!   others count page views, not people. They are taken to be of the days of the first sheet.
//! - Content: two sheets, each with a sentence above its header: numbers a day, in which corrections
//!   can be negative, and posts, whose titles and authors are not read.
//!
//! In another language than English the sheets are told by their number and their columns.
//!
//! Locations are metropolitan areas. Where their country stands behind a comma, a second table counts
//! the countries; areas without one stay in it under their own name.
//!
//! Excel turns company sizes into dates when somebody types the sheet anew: `2-10` becomes `2-Oct`, `11-50`
//! becomes `Nov-50`. No other bracket can be read as a date, so that these two are told again.
//!
//! People in a row whose label cannot be read stay in the whole; where a number cannot be read, the
//! whole is not known, and the sheet is refused.

use std::collections::BTreeSet;

use super::columns::{Columns, cells_in};
use super::dates::{DayHints, DayOrder};
use super::labels::is_total;
use super::ledger::{Ledger, Quantity, TableFacts, refuse_block, set_aside_block};
use super::linkedin_labels::{company_size, company_size_of_date, country_of};
use super::linkedin_names::export_name;
use super::post_rows::{PostColumns, read_post_rows};
use super::series::{ValueColumn, read_day_rows};
use super::{Certainty, Context, Evidence, Listing, NameFacts, Owner, SourceOutput, SourceSpec};
use crate::canonical::{Cell, Completeness, Fate};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Audience, Base, Dimension, Label, Metric, Network, Period, Unit};
use crate::files::numbers::{NumberCell, read_numbers};
use crate::files::{RawBlock, RawFile, RawRow};

/// LinkedIn's exports of a Page.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "linkedin",
    networks: &[Network::LinkedIn],
    dimensions: &[
        Dimension::Country,
        Dimension::City,
        Dimension::Seniority,
        Dimension::JobFunction,
        Dimension::Industry,
        Dimension::CompanySize,
    ],
    seen_languages: &["en"],
    by_shape: true,
    metrics: &[
        Metric::NewFollowers,
        Metric::Impressions,
        Metric::Views,
        Metric::ProfileVisits,
        Metric::Likes,
        Metric::Comments,
        Metric::Shares,
        Metric::Clicks,
        Metric::Visitors,
    ],
    lists: &[Listing::Posts],
    evidence: Evidence::Files,
    headers: &[
        "location",
        "job function",
        "seniority",
        "industry",
        "company size",
        "total followers",
        "organic followers",
        "total views",
        "total page views (total)",
        "impressions (total)",
        "post link",
    ],
    recognize,
    read,
};

/// A company size that a spreadsheet has turned into a date.
pub(crate) const LINKEDIN_SIZE_DAMAGED: Code = Code::warning("linkedin-size-damaged");
/// Company sizes that a spreadsheet has turned into dates, and that were told again.
pub(crate) const LINKEDIN_SIZES_UNDONE: Code = Code::note("linkedin-sizes-undone");
/// A number of a sheet cannot be read, so that its whole is not known.
pub(crate) const LINKEDIN_WHOLE_UNKNOWN: Code = Code::warning("linkedin-whole-unknown");
/// Areas whose country is not told.
pub(crate) const LINKEDIN_PLACES_WITHOUT_COUNTRY: Code =
    Code::note("linkedin-places-without-country");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    LINKEDIN_SIZE_DAMAGED,
    LINKEDIN_SIZES_UNDONE,
    LINKEDIN_WHOLE_UNKNOWN,
    LINKEDIN_PLACES_WITHOUT_COUNTRY,
];

/// The dimension sheets in their fixed order, with their English names in lower case.
const SHEETS: [(&str, Dimension); 5] = [
    ("location", Dimension::City),
    ("job function", Dimension::JobFunction),
    ("seniority", Dimension::Seniority),
    ("industry", Dimension::Industry),
    ("company size", Dimension::CompanySize),
];

/// Columns of numbers a day by their English names, folded.
const DAY_NAMES: [(&str, Metric); 9] = [
    ("total page views (total)", Metric::ProfileVisits),
    ("total unique visitors (total)", Metric::Visitors),
    ("impressions (total)", Metric::Impressions),
    ("clicks (total)", Metric::Clicks),
    ("reactions (total)", Metric::Likes),
    ("comments (total)", Metric::Comments),
    ("reposts (total)", Metric::Shares),
    ("shares (total)", Metric::Shares),
    ("total followers", Metric::NewFollowers),
];

/// Columns of a post's numbers by their English names, folded.
const POST_NAMES: [(&str, Metric); 10] = [
    ("impressions", Metric::Impressions),
    ("views", Metric::Views),
    ("views (excluding offsite video views)", Metric::Views),
    ("video views", Metric::Views),
    ("clicks", Metric::Clicks),
    ("likes", Metric::Likes),
    ("comments", Metric::Comments),
    ("reposts", Metric::Shares),
    ("shares", Metric::Shares),
    ("follows", Metric::NewFollowers),
];

/// Columns of the first sheet of visitors: the day, then page views and different visitors on
/// desktop, on mobile and together, of Overview, Life, Jobs and all of these.
const VISITOR_WIDTH: usize = 25;
const VISITOR_PLACES: [(usize, Metric); 2] = [(21, Metric::ProfileVisits), (24, Metric::Visitors)];

/// Columns of both sheets of content.
const CONTENT_WIDTH: usize = 20;
/// The totals among them: each behind the organic and the sponsored number.
const CONTENT_DAY_PLACES: [(usize, Metric); 5] = [
    (3, Metric::Impressions),
    (7, Metric::Clicks),
    (10, Metric::Likes),
    (13, Metric::Comments),
    (16, Metric::Shares),
];
const CONTENT_POST_PLACES: [(usize, Metric); 7] = [
    (9, Metric::Impressions),
    (10, Metric::Views),
    (12, Metric::Clicks),
    (14, Metric::Likes),
    (15, Metric::Comments),
    (16, Metric::Shares),
    (17, Metric::NewFollowers),
];

/// What a block is.
#[derive(Clone)]
enum Kind {
    /// Counts by one dimension, of followers or of visitors.
    People(Audience, Dimension),
    /// Numbers a day below `header` rows.
    Days {
        header: usize,
        values: Vec<(usize, Metric)>,
    },
    /// Posts below `header` rows.
    Posts { header: usize, columns: PostColumns },
    /// The sentence above a table of content, where a blank line follows it.
    Description,
}

impl Kind {
    /// What rows below a blank one are, in the same sheet: a blank row does not end a table of days
    /// or posts.
    fn below(&self) -> Option<Self> {
        match self {
            Self::Days { values, .. } => Some(Self::Days {
                header: 0,
                values: values.clone(),
            }),
            Self::Posts { columns, .. } => Some(Self::Posts {
                header: 0,
                columns: columns.clone(),
            }),
            Self::People(..) | Self::Description => None,
        }
    }
}

fn named(columns: &Columns, names: &[(&str, Metric)]) -> Vec<(usize, Metric)> {
    let mut taken = BTreeSet::new();
    names
        .iter()
        .filter_map(|(name, metric)| Some((columns.find(&[name])?, *metric)))
        .filter(|(_, metric)| taken.insert(*metric))
        .collect()
}

/// What a block is by its English words.
fn kind_by_words(block: &RawBlock) -> Option<Kind> {
    let first = Columns::new(block.rows.first()?);
    if let Some((_, dimension)) = SHEETS.iter().find(|(name, _)| *name == first.name(0)) {
        return match first.name(1) {
            "total followers" => Some(Kind::People(Audience::Followers, *dimension)),
            "total views" => Some(Kind::People(Audience::Visitors, *dimension)),
            _ => None,
        };
    }
    // The header of content stands below a sentence.
    for (header, row) in (1..).zip(block.rows.iter().take(2)) {
        let columns = Columns::new(row);
        let is_of_days = columns.name(0) == "date"
            && (columns.has_all(&["organic followers", "total followers"])
                || columns.find(&["total page views (total)"]).is_some()
                || columns.has_all(&["impressions (organic)", "impressions (total)"]));
        if is_of_days {
            return Some(Kind::Days {
                header,
                values: named(&columns, &DAY_NAMES),
            });
        }
        let link = columns.find(&["post link", "update link"]);
        if let (Some(link), "post title" | "update title") = (link, columns.name(0)) {
            return Some(Kind::Posts {
                header,
                columns: PostColumns {
                    ids: vec![link],
                    published: columns.find(&["created date"]),
                    format: columns.find(&["content type"]),
                    numbers: named(&columns, &POST_NAMES),
                },
            });
        }
    }
    None
}

/// The sheets in order, each with its first block.
fn sheets(file: &RawFile) -> Vec<&RawBlock> {
    let mut sheets: Vec<&RawBlock> = Vec::new();
    for block in file.blocks.iter().filter(|block| block.sheet.is_some()) {
        if sheets.last().is_none_or(|last| last.sheet != block.sheet) {
            sheets.push(block);
        }
    }
    sheets
}

fn width(rows: &[RawRow]) -> usize {
    rows.iter()
        .map(|row| row.cells.len())
        .max()
        .unwrap_or_default()
}

/// The sheets of a workbook of followers or visitors: that of days, and [`SHEETS`].
const MOST_SHEETS: u32 = 6;

/// What a block is by the place of its sheet among six (followers, visitors) or two (content).
fn kind_by_place(file: &RawFile, block: &RawBlock) -> Option<Kind> {
    // Asked of every block: a workbook of thousands is looked through once, not for each.
    let last = file.blocks.last()?.sheet_number;
    let before = (block.number as usize).checked_sub(2);
    let before = before.and_then(|at| file.blocks.get(at));
    if !matches!(last, 2 | MOST_SHEETS) || before.is_some_and(|it| it.sheet == block.sheet) {
        return None;
    }
    let sheets = sheets(file);
    let at = sheets
        .iter()
        .position(|sheet| sheet.number == block.number)?;
    match sheets.as_slice() {
        [daily, by_dimension @ ..] if by_dimension.len() == SHEETS.len() => {
            let are_pairs = by_dimension.iter().all(|sheet| width(&sheet.rows) == 2);
            let rows = daily.rows.get(1..).unwrap_or_default();
            let (audience, values) = match width(&daily.rows) {
                // The last of the four or five columns is the sum of the others.
                columns @ (4 | 5) => (
                    Audience::Followers,
                    vec![(columns - 1, Metric::NewFollowers)],
                ),
                VISITOR_WIDTH => (Audience::Visitors, VISITOR_PLACES.to_vec()),
                _ => return None,
            };
            if !are_pairs || !rows.iter().all(is_day) {
                return None;
            }
            Some(match at.checked_sub(1) {
                None => Kind::Days { header: 1, values },
                Some(at) => Kind::People(audience, SHEETS.get(at)?.1),
            })
        }
        [daily, posts] => {
            let is_content = |sheet: &RawBlock| {
                sheet.rows.first().is_some_and(RawRow::is_single)
                    && sheet.rows.get(1).map(|row| row.cells.len()) == Some(CONTENT_WIDTH)
                    && width(&sheet.rows) == CONTENT_WIDTH
            };
            let rows = daily.rows.get(2..).unwrap_or_default();
            if !is_content(daily) || !is_content(posts) || !rows.iter().all(is_day) {
                return None;
            }
            Some(if at == 0 {
                Kind::Days {
                    header: 2,
                    values: CONTENT_DAY_PLACES.to_vec(),
                }
            } else {
                Kind::Posts {
                    header: 2,
                    columns: PostColumns {
                        ids: vec![1],
                        published: Some(5),
                        format: Some(19),
                        numbers: CONTENT_POST_PLACES.to_vec(),
                    },
                }
            })
        }
        _ => None,
    }
}

/// Whether a row starts with a day: text such as `02/12/2024` or `2024-02-12`, or a date cell.
fn is_day(row: &RawRow) -> bool {
    let text = row.text(0);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_text = (6..=14).contains(&digits) && text.contains(['/', '-', '.']);
    is_text
        || row
            .cells
            .first()
            .and_then(|cell| cell.number)
            .is_some_and(|serial| serial > 20_000.0)
}

fn kind_of(file: &RawFile, block: &RawBlock) -> Option<(Kind, Certainty)> {
    kind_by_words(block)
        .map(|kind| (kind, Certainty::Labels))
        .or_else(|| kind_by_place(file, block).map(|kind| (kind, Certainty::Shape)))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    file.blocks
        .iter()
        .filter_map(|block| kind_of(file, block))
        .map(|(_, certainty)| certainty)
        .max()
}

/// Whether a block is one sentence above the table of the same sheet.
fn is_description(file: &RawFile, block: &RawBlock) -> bool {
    let is_sentence = matches!(block.rows.as_slice(), [row] if row.is_single());
    is_sentence
        && file
            .blocks
            .iter()
            .any(|other| other.number > block.number && other.sheet == block.sheet)
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput {
        names: name_facts(&file.names),
        ..SourceOutput::default()
    };
    // Days have their year, with the month first: `10/31/2026`.
    let hints = DayHints {
        order: Some(DayOrder::MonthFirst),
        latest: None,
    };
    let mut before: Option<(&RawBlock, Kind)> = None;
    for block in &file.blocks {
        let kind = kind_of(file, block)
            .map(|(kind, _)| kind)
            .or_else(|| is_description(file, block).then_some(Kind::Description))
            .or_else(|| {
                let (above, kind) = before.as_ref()?;
                (above.sheet == block.sheet).then(|| kind.below()).flatten()
            });
        before = kind.clone().map(|kind| (block, kind));
        match kind {
            Some(Kind::People(audience, dimension)) => {
                read_counts(file, block, audience, dimension, &mut output);
            }
            Some(Kind::Days { header, values }) => {
                let values: Vec<ValueColumn> = values
                    .into_iter()
                    .map(|(column, metric)| ValueColumn::of(column, metric))
                    .collect();
                let (mut ledger, owner, rows) = open(file, block, header);
                let read =
                    read_day_rows(&mut ledger, &owner, &rows, 0, &values, hints, &mut output);
                ledger.close_after("daily_series", read, &mut output);
            }
            Some(Kind::Posts { header, columns }) => {
                let (mut ledger, owner, rows) = open(file, block, header);
                let read = read_post_rows(&mut ledger, &owner, &rows, &columns, hints, &mut output);
                ledger.close_after("content", read, &mut output);
            }
            Some(Kind::Description) => set_aside_block(file, block, "description", &mut output),
            None => refuse_block(file, block, &mut output),
        }
    }
    date_visitors(&mut output);
    output
}

fn open<'a>(
    file: &'a RawFile,
    block: &'a RawBlock,
    header: usize,
) -> (Ledger<'a>, Owner, Vec<&'a RawRow>) {
    let mut ledger = Ledger::new(file, block);
    ledger.set_aside(header);
    let owner = ledger.owner_on(Network::LinkedIn);
    (ledger, owner, block.rows.iter().skip(header).collect())
}

/// The sheets of visitors say no days; those of the sheet beside them are theirs.
fn date_visitors(output: &mut SourceOutput) {
    let days = || {
        let series = output.series.iter();
        series
            .filter(|series| series.metric == Metric::ProfileVisits)
            .flat_map(|series| &series.points)
            .map(|point| point.period)
    };
    let (from, to) = (
        days().map(|day| day.from).min(),
        days().map(|day| day.to).max(),
    );
    let period = from.zip(to).map(|(from, to)| Period { from, to });
    for table in &mut output.tables {
        if table.audience == Audience::Visitors {
            table.period = period;
        }
    }
}

fn read_counts(
    file: &RawFile,
    block: &RawBlock,
    audience: Audience,
    dimension: Dimension,
    output: &mut SourceOutput,
) {
    let kind = dimension.id();
    let mut ledger = Ledger::new(file, block);
    // The header, and a total that somebody typed below the rows.
    let rows = block.rows.iter().skip(1);
    let rows: Vec<&RawRow> = rows.filter(|row| !is_total(row.text(0))).collect();
    ledger.set_aside(block.rows.len().saturating_sub(rows.len()));
    if rows.is_empty() {
        return ledger.close_empty(kind, output);
    }
    if width(&block.rows) < 2 {
        return ledger.close_without_column(kind, "Total followers", output);
    }
    let text = |text: &str| (!text.is_empty()).then(|| Label::Text(text.to_owned()));
    let size = |text: &str| {
        let of_date = || company_size_of_date(text).map(str::to_owned);
        company_size(text).or_else(of_date).map(Label::Text)
    };
    let is_size = dimension == Dimension::CompanySize;
    let label_of: &dyn Fn(&str) -> Option<Label> = if is_size { &size } else { &text };
    ledger.unknown_label = if is_size {
        LINKEDIN_SIZE_DAMAGED
    } else {
        ledger.unknown_label
    };
    if ledger
        .take(&rows, 0, 1, Quantity::Counts, label_of)
        .is_none()
    {
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    if let Some(damage) = ledger.damage(None) {
        ledger.say(damage);
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    let is_undone = |row: &&&RawRow| {
        let text = row.text(0);
        company_size(text).is_none() && company_size_of_date(text).is_some()
    };
    let n_undone = rows.iter().filter(is_undone).count();
    if is_size && n_undone > 0 {
        let undone = Diagnostic::new(LINKEDIN_SIZES_UNDONE)
            .at(ledger.place())
            .with("count", n_undone);
        ledger.say(undone);
    }
    // A refused row is somebody, not nobody.
    let is_partial = ledger.has_rejected();
    if is_partial && !ledger.cells.is_empty() {
        let Some(rest) = people_refused(&rows, &ledger.cells) else {
            ledger.say_here(LINKEDIN_WHOLE_UNKNOWN);
            return ledger.close_without(kind, Fate::Damaged, output);
        };
        ledger.cells.extend(rest);
    }
    let facts = |dimension| TableFacts {
        network: Some(Network::LinkedIn),
        audience,
        dimension,
        base: Base::Known,
        unit: if audience == Audience::Visitors {
            Unit::Views
        } else {
            Unit::People
        },
        share_step: None,
        // Many small areas of a country may be missing together.
        completeness: if is_partial || dimension == Dimension::Country {
            Completeness::Suppressed
        } else if dimension == Dimension::City {
            Completeness::TopList
        } else {
            Completeness::Complete
        },
    };
    if dimension != Dimension::City || ledger.cells.is_empty() {
        return ledger.close_with(kind, &facts(dimension), None, output);
    }
    let (countries, nameless) = countries(&ledger.cells);
    if nameless > 0 {
        let diagnostic = Diagnostic::new(LINKEDIN_PLACES_WITHOUT_COUNTRY)
            .at(ledger.place())
            .with("places", nameless);
        ledger.say(diagnostic);
    }
    ledger.push_table(&facts(Dimension::City), output);
    // Where no area names its country, there is nothing to say about countries.
    if nameless < countries.len() {
        ledger.cells = countries;
        ledger.push_table(&facts(Dimension::Country), output);
    }
    ledger.close_as(kind, Fate::Used, output);
}

/// The people in the rows that were refused, as a rest that stays in the whole; an empty cell is
/// nobody, and none are no cell. `None` where a number among them cannot be read.
fn people_refused(rows: &[&RawRow], cells: &[Cell]) -> Option<Vec<Cell>> {
    let taken: BTreeSet<u32> = cells.iter().map(|cell| cell.row).collect();
    let numbers = read_numbers(cells_in(rows, 1)).ok()?;
    let mut rest: Option<Cell> = None;
    for (row, number) in rows.iter().zip(&numbers.cells) {
        if taken.contains(&row.number) {
            continue;
        }
        let people = match number {
            NumberCell::Missing => continue,
            NumberCell::Value(people) if *people >= 0.0 && people.fract() == 0.0 => *people,
            NumberCell::Value(_) | NumberCell::AtMost(_) | NumberCell::NotANumber => return None,
        };
        let rest = rest.get_or_insert_with(|| Cell {
            labels: vec![Label::Rest],
            count: Some(0.0),
            share: None,
            index: None,
            row: row.number,
            at_most: false,
        });
        rest.count = rest.count.map(|count| count + people);
    }
    Some(rest.into_iter().collect())
}

/// The counts by country, in the order of the first area of each, and how many areas have none;
/// these keep their own name.
fn countries(areas: &[Cell]) -> (Vec<Cell>, usize) {
    let mut countries: Vec<Cell> = Vec::new();
    let mut nameless = 0;
    for area in areas {
        let country = match area.labels.first() {
            Some(Label::Text(name)) => country_of(name),
            Some(Label::Rest) => {
                countries.push(area.clone());
                continue;
            }
            _ => None,
        };
        let Some(country) = country.map(Label::Country) else {
            nameless += 1;
            countries.push(area.clone());
            continue;
        };
        let known = countries
            .iter_mut()
            .find(|cell| cell.labels.first() == Some(&country));
        match (known.and_then(|cell| cell.count.as_mut()), area.count) {
            (Some(sum), Some(count)) => *sum += count,
            _ => countries.push(Cell {
                labels: vec![country],
                ..area.clone()
            }),
        }
    }
    (countries, nameless)
}

/// The Page and the month of the download.
fn name_facts(names: &[String]) -> NameFacts {
    let is_ours = |export: &str| matches!(export, "followers" | "visitors" | "content" | "updates");
    export_name(names)
        .filter(|name| is_ours(&name.export))
        .map(|name| NameFacts {
            network: Some(Network::LinkedIn),
            account: Some(name.page),
            downloaded: Some(name.downloaded),
            ..NameFacts::default()
        })
        .unwrap_or_default()
}
