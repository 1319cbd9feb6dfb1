//! The tables of Pinterest's audience insights: interests, places, gender, devices, ages.

use std::collections::{BTreeMap, BTreeSet};

use super::SourceOutput;
use super::columns::{Columns, cells_in};
use super::labels::{
    self, COUNTRY_UNKNOWN, NUMBER_AMBIGUOUS, NUMBER_NEGATIVE, NUMBER_UNREADABLE, folded,
    percent_of, share_step,
};
use super::ledger::{
    BLOCK_WITHOUT_ROWS, COLUMN_MISSING, LABEL_NOT_UNDERSTOOD, Ledger, PERCENT_SIGNS_MIXED,
    Quantity, TableFacts, refuse_block, set_aside_block, without_noise,
};
use crate::canonical::{Cell, Completeness, Fate};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Audience, Base, Date, Dimension, Label, Network, Unit};
use crate::files::numbers::{NumberCell, read_numbers};
use crate::files::{RawBlock, RawCell, RawFile, RawRow};

/// The size of the audience is an upper bound.
pub(crate) const PINTEREST_SIZE_ROUNDED: Code = Code::note("pinterest-size-rounded");
/// Whose insights these are cannot be told.
pub(crate) const PINTEREST_VIEW_UNKNOWN: Code = Code::warning("pinterest-view-unknown");
/// Insights of everybody on Pinterest.
pub(crate) const PINTEREST_EVERYBODY: Code = Code::note("pinterest-everybody");
/// Shares that leave a part of the audience open.
pub(crate) const PINTEREST_REST_UNKNOWN: Code = Code::note("pinterest-rest-unknown");
/// A share above everybody.
pub(crate) const PINTEREST_SHARE_ABOVE_ONE: Code = Code::warning("pinterest-share-above-one");
/// A category that has another share than in an earlier row.
pub(crate) const PINTEREST_CATEGORY_DIFFERS: Code = Code::warning("pinterest-category-differs");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    PINTEREST_SIZE_ROUNDED,
    PINTEREST_VIEW_UNKNOWN,
    PINTEREST_EVERYBODY,
    PINTEREST_REST_UNKNOWN,
    PINTEREST_SHARE_ABOVE_ONE,
    PINTEREST_CATEGORY_DIFFERS,
];

/// The header of the columns with shares, folded.
const SHARE: &str = "percent of audience";
const AFFINITY: &str = "affinity";

/// More than this is not the rounding of a whole.
const WHOLE: f64 = 1.02;

/// What the first block says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct View {
    /// Whose insights: of those who engaged, or of those who saw.
    pub(super) audience: Option<Audience>,
    /// Whether they are of everybody on Pinterest.
    pub(super) is_of_all: bool,
    /// The cell with the date.
    pub(super) date: RawCell,
    /// The size of the audience, as written.
    pub(super) size: String,
}

/// The first block's header and the row below it.
pub(super) fn view_of(file: &RawFile) -> Option<View> {
    let mut rows = file.blocks.iter().flat_map(|block| &block.rows);
    let header = rows.find(|row| is_view(row))?;
    let columns = Columns::new(header);
    let row = rows.next()?;
    let text = folded(row.text(0));
    let of_all = text.contains("pinterest");
    let audience = if text.contains("engaged") && !of_all {
        Some(Audience::Engaged)
    } else if text.contains("total audience") && !of_all {
        Some(Audience::Reached)
    } else {
        None
    };
    let date = columns.find(&["date"]);
    Some(View {
        audience,
        is_of_all: of_all,
        date: date
            .and_then(|column| row.cells.get(column))
            .cloned()
            .unwrap_or_default(),
        size: columns
            .find(&["audience size"])
            .map_or("", |column| row.text(column))
            .to_owned(),
    })
}

/// Whether a row is the header of the first block.
pub(super) fn is_view(row: &RawRow) -> bool {
    let columns = Columns::new(row);
    columns.name(0) == "audience view" && columns.find(&["audience size"]).is_some()
}

/// One of the tables that are stacked in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Section {
    View,
    Interests,
    By(Dimension),
}

/// The table that a row begins, and how many rows its title and header are.
fn section_at(row: &RawRow, next: Option<&RawRow>) -> Option<(Section, usize)> {
    if is_view(row) {
        return Some((Section::View, 1));
    }
    let columns = Columns::new(row);
    if columns.name(0) == "category" && columns.find(&[AFFINITY]).is_some() {
        return Some((Section::Interests, 1));
    }
    let section = match columns.name(0) {
        "interests" => Section::Interests,
        "countries" => Section::By(Dimension::Country),
        "metros" => Section::By(Dimension::City),
        "gender" | "genders" => Section::By(Dimension::Gender),
        "device" | "devices" => Section::By(Dimension::Device),
        "age" | "ages" => Section::By(Dimension::Age),
        _ => return None,
    };
    if columns.name(1) == SHARE && section != Section::Interests {
        return Some((section, 1));
    }
    // A title alone, with the header in the next line.
    let has_header = next.is_some_and(|next| Columns::new(next).find(&[SHARE]).is_some());
    (row.is_single() && has_header).then_some((section, 2))
}

/// Whether a block has a table of audience insights.
pub(super) fn is_audience_block(block: &RawBlock) -> bool {
    let rows = &block.rows;
    rows.iter()
        .enumerate()
        .take(200)
        .any(|(at, row)| section_at(row, rows.get(at + 1)).is_some())
}

/// Reads the tables of one block; their period is not set.
pub(super) fn read_audience_block(
    file: &RawFile,
    block: &RawBlock,
    audience: Option<Audience>,
    output: &mut SourceOutput,
) {
    const KIND: &str = "audience";
    let mut starts: Vec<(usize, Section, usize)> = Vec::new();
    let mut at = 0;
    while let Some(row) = block.rows.get(at) {
        match section_at(row, block.rows.get(at + 1)) {
            Some((section, head)) => {
                starts.push((at, section, head));
                at += head;
            }
            None => at += 1,
        }
    }
    let kind = match starts.as_slice() {
        [] => return refuse_block(file, block, output),
        [(_, Section::View, _)] => return set_aside_block(file, block, "overview", output),
        [(_, Section::Interests, _)] => Dimension::Interest.id(),
        [(_, Section::By(dimension), _)] => dimension.id(),
        _ => KIND,
    };
    let mut ledger = Ledger::new(file, block);
    let Some(audience) = audience else {
        return ledger.close_without(kind, Fate::Damaged, output);
    };
    let mut read = SourceOutput::default();
    let first = starts.first().map_or(0, |(at, _, _)| *at);
    for row in block.rows.get(..first).unwrap_or_default() {
        ledger.reject(row, 0, LABEL_NOT_UNDERSTOOD);
    }
    let mut coverage = None;
    for (number, (start, section, head)) in starts.iter().enumerate() {
        let end = starts
            .get(number + 1)
            .map_or(block.rows.len(), |(next, _, _)| *next);
        let header = block.rows.get(start + head - 1);
        let rows: Vec<&RawRow> = block
            .rows
            .get(start + head..end)
            .unwrap_or_default()
            .iter()
            .collect();
        ledger.set_aside(*head);
        let Some(header) = header else { continue };
        let is_sound = match section {
            Section::View => {
                ledger.set_aside(rows.len());
                Some(())
            }
            _ if rows.is_empty() => {
                let place = ledger.place().at_row(header.number);
                ledger.say(Diagnostic::new(BLOCK_WITHOUT_ROWS).at(place));
                Some(())
            }
            Section::Interests => read_interests(&mut ledger, audience, header, &rows, &mut read),
            Section::By(dimension) => {
                let covered = read_shares(&mut ledger, audience, *dimension, &rows, &mut read);
                coverage = covered;
                covered.map(|_| ())
            }
        };
        if is_sound.is_none() {
            return ledger.close_without(kind, Fate::Damaged, output);
        }
    }
    output.tables.append(&mut read.tables);
    ledger.close_read(kind, output);
    if let ([_], Some(outcome)) = (starts.as_slice(), output.blocks.last_mut())
        && outcome.fate == Fate::Used
    {
        outcome.coverage = coverage;
    }
}

fn label_of(dimension: Dimension, text: &str) -> Option<Label> {
    let named = || (!text.is_empty()).then(|| Label::Text(labels::cleaned(text)));
    if labels::is_unknown(text) {
        return Some(Label::Unknown);
    }
    match dimension {
        Dimension::Age => labels::age_bin(text).map(Label::Age),
        Dimension::Gender => labels::gender(text).map(Label::Gender),
        Dimension::City if labels::is_rest(dimension, text) => Some(Label::Rest),
        Dimension::Country => (!text.is_empty()).then(|| labels::country_label(text)),
        Dimension::City
        | Dimension::Device
        | Dimension::Region
        | Dimension::Language
        | Dimension::Interest
        | Dimension::Seniority
        | Dimension::JobFunction
        | Dimension::Industry
        | Dimension::CompanySize => named(),
    }
}

fn facts(audience: Audience, dimension: Dimension, decimals: u8) -> TableFacts {
    /// Shares of whole percents can all end in zero by chance: never coarser than a percent.
    const LEAST_DECIMALS: u8 = 2;
    TableFacts {
        network: Some(Network::Pinterest),
        audience,
        dimension,
        // People of no known gender have a row of their own, and ages sum to less than everybody.
        base: Base::Everybody,
        unit: Unit::People,
        share_step: Some(share_step(decimals.max(LEAST_DECIMALS), false)),
        completeness: Completeness::Suppressed,
    }
}

/// Reads a label and a share a row; gives the share of the audience that the labels cover. `None`
/// where the table cannot be used; the reason is said.
fn read_shares(
    ledger: &mut Ledger<'_>,
    audience: Audience,
    dimension: Dimension,
    rows: &[&RawRow],
    output: &mut SourceOutput,
) -> Option<f64> {
    ledger.decimals = 0;
    let label = |text: &str| label_of(dimension, text);
    ledger.take(rows, 0, 1, Quantity::Fractions, &label)?;
    let range = (!dimension.is_multi_label()).then_some(0.0..=WHOLE);
    let mut damage = ledger.damage(range);
    let largest = ledger.cells.iter().filter_map(|cell| cell.share);
    let largest = largest.fold(0.0, f64::max);
    if largest > WHOLE {
        let place = ledger.place();
        damage.get_or_insert_with(|| {
            Diagnostic::new(PINTEREST_SHARE_ABOVE_ONE)
                .at(place)
                .with("text", without_noise(largest).0)
        });
    }
    if let Some(damage) = damage {
        ledger.say(damage);
        return None;
    }
    let place = |cell: &Cell| ledger.place().at_row(cell.row).at_column(1);
    let unknown: Vec<Diagnostic> = ledger
        .cells
        .iter()
        .filter(|_| dimension == Dimension::Country)
        .filter_map(|cell| match cell.labels.first() {
            Some(Label::Text(name)) => Some(
                Diagnostic::new(COUNTRY_UNKNOWN)
                    .at(place(cell))
                    .with("name", name.clone()),
            ),
            _ => None,
        })
        .collect();
    for diagnostic in unknown {
        ledger.say(diagnostic);
    }
    let is_open = |cell: &&Cell| {
        !matches!(
            cell.labels.first(),
            Some(Label::Unknown | Label::Rest) | None
        )
    };
    let covered: f64 = ledger
        .cells
        .iter()
        .filter(is_open)
        .filter_map(|cell| cell.share)
        .sum();
    let open = 1.0 - ledger.share_sum();
    let is_of_all = matches!(dimension, Dimension::Age | Dimension::Gender);
    let has_cells = !ledger.cells.is_empty();
    if is_of_all && has_cells && open > 0.005 {
        let place = ledger.place();
        ledger.say(
            Diagnostic::new(PINTEREST_REST_UNKNOWN)
                .at(place)
                .with("percent", percent_of(open)),
        );
    }
    if has_cells {
        let facts = facts(audience, dimension, ledger.decimals);
        ledger.push_table(&facts, output);
    }
    Some(covered.min(1.0))
}

/// A column of shares or of affinities.
struct Numbers {
    cells: Vec<NumberCell>,
    scale: f64,
}

impl Numbers {
    fn of(ledger: &mut Ledger<'_>, rows: &[&RawRow], column: usize) -> Option<Self> {
        let cells = cells_in(rows, column);
        match read_numbers(cells) {
            Ok(numbers) if numbers.mixed_percent => {
                ledger.say_here(PERCENT_SIGNS_MIXED);
                None
            }
            Ok(numbers) => Some(Self {
                scale: if numbers.percent_signs { 100.0 } else { 1.0 },
                cells: numbers.cells,
            }),
            Err(ambiguous) => {
                let row = rows.get(ambiguous.index)?;
                ledger.say_of(row, column, NUMBER_AMBIGUOUS, ambiguous.text);
                None
            }
        }
    }

    /// The value in a row, its decimals and whether it is an upper bound; why it cannot be used
    /// otherwise.
    fn at(&self, row: usize) -> Result<Option<(f64, u8, bool)>, Code> {
        let (value, at_most) = match self.cells.get(row) {
            Some(NumberCell::Value(value)) => (*value, false),
            Some(NumberCell::AtMost(value)) => (*value, true),
            Some(NumberCell::Missing) | None => return Ok(None),
            Some(NumberCell::NotANumber) => return Err(NUMBER_UNREADABLE),
        };
        if value < 0.0 {
            return Err(NUMBER_NEGATIVE);
        }
        let (value, decimals) = without_noise(value);
        let decimals = if self.scale > 1.0 {
            decimals.saturating_add(2)
        } else {
            decimals
        };
        Ok(Some((value / self.scale, decimals, at_most)))
    }
}

/// A side of the table of interests: categories, or the interests in them.
struct Side {
    label: usize,
    share_column: usize,
    share: Numbers,
    affinity: Option<(usize, Numbers)>,
}

impl Side {
    fn read(&self, at: usize, row: &RawRow) -> Result<Option<Cell>, (usize, Code)> {
        let share = self
            .share
            .at(at)
            .map_err(|code| (self.share_column, code))?;
        let affinity = match &self.affinity {
            Some((column, numbers)) => numbers.at(at).map_err(|code| (*column, code))?,
            None => None,
        };
        if share.is_some_and(|(share, _, _)| share > WHOLE) {
            return Err((self.share_column, PINTEREST_SHARE_ABOVE_ONE));
        }
        let name = labels::cleaned(row.text(self.label));
        if name.is_empty() || (share.is_none() && affinity.is_none()) {
            return Ok(None);
        }
        Ok(Some(Cell {
            labels: vec![Label::Text(name)],
            count: None,
            share: share.map(|(share, _, _)| share.min(1.0)),
            // An upper bound of an index says nothing.
            index: affinity
                .filter(|(_, _, at_most)| !at_most)
                .map(|(index, _, _)| index),
            row: row.number,
            at_most: share.is_some_and(|(_, _, at_most)| at_most),
        }))
    }
}

/// The two sides of the table of interests; `None` where a column is not there or cannot be read.
fn sides_of(ledger: &mut Ledger<'_>, header: &RawRow, rows: &[&RawRow]) -> Option<(Side, Side)> {
    let columns = Columns::new(header);
    let (shares, affinities) = (columns.all(SHARE), columns.all(AFFINITY));
    let labels = (columns.find(&["category"]), columns.find(&["interest"]));
    let ([category_share, interest_share], (Some(category), Some(interest))) =
        (shares.as_slice(), labels)
    else {
        let place = ledger.place();
        ledger.say(
            Diagnostic::new(COLUMN_MISSING)
                .at(place)
                .with("column", "Percent of audience"),
        );
        return None;
    };
    let mut side = |label: usize, share: usize, next: usize| {
        // The affinity of a side stands behind its share and before the next side.
        let affinity = affinities
            .iter()
            .copied()
            .find(|column| (share..next).contains(column));
        Some(Side {
            label,
            share_column: share,
            share: Numbers::of(ledger, rows, share)?,
            affinity: match affinity {
                Some(column) => Some((column, Numbers::of(ledger, rows, column)?)),
                None => None,
            },
        })
    };
    let categories = side(category, *category_share, interest.max(*category_share + 1))?;
    let interests = side(interest, *interest_share, usize::MAX)?;
    Some((categories, interests))
}

/// Reads categories, each once, and interests. An interest that is called as a category or as an
/// interest of another category gets its category before its name.
fn read_interests(
    ledger: &mut Ledger<'_>,
    audience: Audience,
    header: &RawRow,
    rows: &[&RawRow],
    output: &mut SourceOutput,
) -> Option<()> {
    let (categories, interests) = sides_of(ledger, header, rows)?;
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    let groups: BTreeSet<String> = rows
        .iter()
        .map(|row| folded(row.text(categories.label)))
        .collect();
    for row in rows {
        *names.entry(folded(row.text(interests.label))).or_default() += 1;
    }
    let mut seen: BTreeMap<String, (Option<f64>, Option<f64>)> = BTreeMap::new();
    let mut decimals = 0;
    for (at, row) in rows.iter().enumerate() {
        let both = categories
            .read(at, row)
            .and_then(|category| Ok((category, interests.read(at, row)?)));
        let (category, interest) = match both {
            Ok((None, None)) => {
                ledger.set_aside(1);
                continue;
            }
            Ok(both) => both,
            Err((column, code)) => {
                ledger.reject(row, column, code);
                continue;
            }
        };
        let group = folded(row.text(categories.label));
        let numbers = category.as_ref().map(|cell| (cell.share, cell.index));
        let known = seen.get(&group).copied();
        if let (Some(known), Some(numbers)) = (known, numbers)
            && known != numbers
        {
            ledger.reject(row, categories.share_column, PINTEREST_CATEGORY_DIFFERS);
            continue;
        }
        ledger.book_read(1);
        for side in [&categories, &interests] {
            if let Ok(Some((_, fine, _))) = side.share.at(at) {
                decimals = decimals.max(fine);
            }
        }
        if let (Some(cell), Some(numbers), None) = (category, numbers, known) {
            seen.insert(group.clone(), numbers);
            ledger.cells.push(cell);
        }
        if let Some(mut cell) = interest {
            let name = folded(row.text(interests.label));
            let is_shared = groups.contains(&name) || names.get(&name).is_some_and(|n| *n > 1);
            if is_shared {
                let full = format!(
                    "{} > {}",
                    labels::cleaned(row.text(categories.label)),
                    labels::cleaned(row.text(interests.label))
                );
                cell.labels = vec![Label::Text(full)];
            }
            ledger.cells.push(cell);
        }
    }
    if let Some(damage) = ledger.damage(None) {
        ledger.say(damage);
        return None;
    }
    if !ledger.cells.is_empty() {
        ledger.push_table(&facts(audience, Dimension::Interest, decimals), output);
    }
    Some(())
}

/// The days that the people of the insights were seen in: the 30 up to the date.
pub(super) fn days_up_to(date: Date) -> Option<crate::domain::Period> {
    use jiff::ToSpan as _;
    let from = date.checked_sub(29.days()).ok()?;
    Some(crate::domain::Period { from, to: date })
}
