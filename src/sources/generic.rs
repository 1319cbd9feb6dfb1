//! Our own CSV, for numbers that a network shows only in its app and for the shop's own counts.
//!
//! The template with every column explained is `generic_template.csv`; `audiencefit template
//! generic` prints it. Column names are told in any order and case; lines that begin with `#` are
//! comments. A file can hold several sections with blank lines between them; a section that begins
//! with a header of its own changes the columns from there on. As people type these files by hand,
//! nothing in them is guessed: a bare share above 1 is refused, and so is a mix of `12%` and `0.12`.

use std::collections::{BTreeMap, BTreeSet};

use super::labels::{
    COUNTRY_UNKNOWN, NUMBER_AMBIGUOUS, NUMBER_NEGATIVE, NUMBER_UNREADABLE, cleaned, country_label,
    folded_header, gender, is_rest, is_unknown, share_step,
};
use super::{
    BlockOutcome, Certainty, SourceOutput, SourceSpec, SourceTable, block_place, row_count,
};
use crate::canonical::{Cell, Completeness, Fate};
use crate::diag::{Code, Diagnostic, Place, nearest};
use crate::domain::{
    AgeBand, Audience, Base, CountryCode, Date, Dimension, Gender, Label, Month, Network, Period,
    Unit,
};
use crate::files::numbers::{Ambiguous, NumberCell, NumberColumn, read_numbers};
use crate::files::{RawCell, RawFile, RawRow};
use crate::i18n::geography;

pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "generic",
    title: "audiencefit's own CSV",
    networks: &Network::ALL,
    dimensions: &Dimension::ALL,
    seen_languages: &["en"],
    by_shape: false,
    how_to_export: "audiencefit template generic",
    recognize,
    read,
};

/// A column that the format does not have.
const GENERIC_COLUMN_UNKNOWN: Code = Code::warning("generic-column-unknown");
/// A column that is there twice.
const GENERIC_COLUMN_REPEATED: Code = Code::warning("generic-column-repeated");
/// A cell that must not be empty.
const GENERIC_CELL_EMPTY: Code = Code::warning("generic-cell-empty");
/// A word that is none of the column's.
const GENERIC_WORD_UNKNOWN: Code = Code::warning("generic-word-unknown");
/// A period that cannot be read.
const GENERIC_PERIOD: Code = Code::warning("generic-period");
/// Text where an age band belongs.
const GENERIC_AGE: Code = Code::warning("generic-age");
/// A word for a gender that is not known.
const GENERIC_GENDER: Code = Code::warning("generic-gender");
/// A bare share above 1.
const GENERIC_SHARE_ABOVE_ONE: Code = Code::warning("generic-share-above-one");
/// A bare share in a column with percent signs.
const GENERIC_SHARE_MIXED: Code = Code::warning("generic-share-mixed");
/// An index that looks like a factor.
const GENERIC_INDEX_FACTOR: Code = Code::warning("generic-index-factor");
/// A second dimension that is the first again, or a value without its dimension.
const GENERIC_SECOND_DIMENSION: Code = Code::warning("generic-second-dimension");
/// More cells than columns.
const GENERIC_ROW_TOO_LONG: Code = Code::warning("generic-row-too-long");
/// Rows of one table that disagree about the whole table.
const GENERIC_CONFLICT: Code = Code::warning("generic-conflict");
/// One cell of a table twice.
const GENERIC_REPEATED: Code = Code::warning("generic-repeated");
/// Two age bands of a table that share an age.
const GENERIC_AGES_OVERLAP: Code = Code::warning("generic-ages-overlap");
/// Shares that sum to more than everybody.
const GENERIC_SUM: Code = Code::warning("generic-sum");
/// Counts that sum to more than the total.
const GENERIC_COUNT_SUM: Code = Code::warning("generic-count-sum");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    GENERIC_COLUMN_UNKNOWN,
    GENERIC_COLUMN_REPEATED,
    GENERIC_CELL_EMPTY,
    GENERIC_WORD_UNKNOWN,
    GENERIC_PERIOD,
    GENERIC_AGE,
    GENERIC_GENDER,
    GENERIC_SHARE_ABOVE_ONE,
    GENERIC_SHARE_MIXED,
    GENERIC_INDEX_FACTOR,
    GENERIC_SECOND_DIMENSION,
    GENERIC_ROW_TOO_LONG,
    GENERIC_CONFLICT,
    GENERIC_REPEATED,
    GENERIC_AGES_OVERLAP,
    GENERIC_SUM,
    GENERIC_COUNT_SUM,
];

/// How far above 1 the shares of a table may sum, for rounding.
const SUM_SLACK: f64 = 0.02;
/// How near to 1 the shares of a table must sum to be all there is.
const WHOLE_TOLERANCE: f64 = 0.015;
/// An index below this is taken for a factor such as `1.3`.
const INDEX_MIN: f64 = 10.0;

/// The empty file of this format, with its columns explained in comments.
pub fn template() -> &'static str {
    include_str!("generic_template.csv")
}

/// The columns of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Audience,
    Dimension,
    Value,
    Dimension2,
    Value2,
    Share,
    Count,
    Channel,
    Network,
    Account,
    Period,
    Total,
    Base,
    Index,
    Note,
}

impl Column {
    const ALL: [Self; 15] = [
        Self::Audience,
        Self::Dimension,
        Self::Value,
        Self::Dimension2,
        Self::Value2,
        Self::Share,
        Self::Count,
        Self::Channel,
        Self::Network,
        Self::Account,
        Self::Period,
        Self::Total,
        Self::Base,
        Self::Index,
        Self::Note,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Audience => "audience",
            Self::Dimension => "dimension",
            Self::Value => "value",
            Self::Dimension2 => "dimension2",
            Self::Value2 => "value2",
            Self::Share => "share",
            Self::Count => "count",
            Self::Channel => "channel",
            Self::Network => "network",
            Self::Account => "account",
            Self::Period => "period",
            Self::Total => "total",
            Self::Base => "base",
            Self::Index => "index",
            Self::Note => "note",
        }
    }

    fn of(cell: &RawCell) -> Option<Self> {
        let name = folded_header(&cell.text);
        Self::ALL.into_iter().find(|column| column.name() == name)
    }
}

/// Where the columns stand.
#[derive(Clone, Default)]
struct Header {
    at: BTreeMap<Column, usize>,
    n_cells: usize,
}

impl Header {
    /// The header in a row; none when the needed columns are not all there.
    fn of(row: &RawRow) -> Option<Self> {
        let mut header = Self {
            at: BTreeMap::new(),
            n_cells: row.cells.len(),
        };
        for (index, cell) in row.cells.iter().enumerate() {
            if let Some(column) = Column::of(cell) {
                header.at.entry(column).or_insert(index);
            }
        }
        let has = |column: Column| header.at.contains_key(&column);
        let is_header = has(Column::Audience)
            && has(Column::Dimension)
            && has(Column::Value)
            && (has(Column::Share) || has(Column::Count));
        is_header.then_some(header)
    }

    fn text<'r>(&self, row: &'r RawRow, column: Column) -> &'r str {
        self.at.get(&column).map_or("", |index| row.text(*index))
    }

    fn cell(&self, row: &RawRow, column: Column) -> RawCell {
        self.at
            .get(&column)
            .and_then(|index| row.cells.get(*index))
            .cloned()
            .unwrap_or_default()
    }

    /// The column as a spreadsheet counts it.
    fn number(&self, column: Column) -> u32 {
        self.at
            .get(&column)
            .map_or(1, |index| u32::try_from(index + 1).unwrap_or(u32::MAX))
    }
}

fn is_comment(row: &RawRow) -> bool {
    row.text(0).starts_with('#')
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let first = file
        .blocks
        .iter()
        .flat_map(|block| &block.rows)
        .find(|row| !is_comment(row))?;
    Header::of(first).map(|_| Certainty::Keys)
}

/// What makes rows one table.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    channel: Option<String>,
    network: Option<Network>,
    account: Option<String>,
    audience: Audience,
    period: Option<Period>,
    dimensions: Vec<Dimension>,
}

/// One row whose words and numbers are understood.
struct Reading {
    key: Key,
    labels: Vec<Label>,
    share: Option<f64>,
    at_most: bool,
    count: Option<f64>,
    index: Option<f64>,
    total: Option<f64>,
    base: Option<Base>,
    step: Option<f64>,
    block: usize,
    place: Place,
    row: u32,
    columns: (u32, u32),
}

/// One row before it is read.
struct Line<'a> {
    row: &'a RawRow,
    header: usize,
    block: usize,
    place: Place,
}

/// The numbers of a column over the whole file, by line.
struct Numbers {
    column: Result<NumberColumn, Ambiguous>,
}

impl Numbers {
    fn new(lines: &[Line<'_>], headers: &[Header], column: Column) -> Self {
        let cells: Vec<RawCell> = lines
            .iter()
            .map(|line| {
                headers
                    .get(line.header)
                    .map(|header| header.cell(line.row, column))
                    .unwrap_or_default()
            })
            .collect();
        Self {
            column: read_numbers(&cells),
        }
    }

    /// The number of a line with whether it is a bound; none where the cell is empty.
    fn get(
        &self,
        line: usize,
        text: &str,
        place: impl Fn() -> Place,
    ) -> Result<Option<(f64, bool)>, Diagnostic> {
        let column = match &self.column {
            Ok(column) => column,
            Err(ambiguous) if text.is_empty() => {
                let _ = ambiguous;
                return Ok(None);
            }
            Err(ambiguous) => {
                return Err(Diagnostic::new(NUMBER_AMBIGUOUS)
                    .at(place())
                    .with("text", ambiguous.text.clone()));
            }
        };
        let (value, at_most) = match column.cells.get(line) {
            Some(NumberCell::Value(value)) => (*value, false),
            Some(NumberCell::AtMost(value)) => (*value, true),
            Some(NumberCell::Missing) | None => return Ok(None),
            Some(NumberCell::NotANumber) => {
                return Err(Diagnostic::new(NUMBER_UNREADABLE)
                    .at(place())
                    .with("text", text)
                    .with("label", ""));
            }
        };
        if value < 0.0 {
            return Err(Diagnostic::new(NUMBER_NEGATIVE)
                .at(place())
                .with("text", text)
                .with("label", ""));
        }
        Ok(Some((value, at_most)))
    }

    fn mixed_percent(&self) -> bool {
        self.column
            .as_ref()
            .is_ok_and(|column| column.mixed_percent)
    }
}

fn read(file: &RawFile) -> SourceOutput {
    let mut diagnostics = Vec::new();
    let mut headers: Vec<Header> = Vec::new();
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (index, block) in file.blocks.iter().enumerate() {
        let place = block_place(file, block);
        for row in &block.rows {
            if is_comment(row) {
                continue;
            }
            if let Some(header) = Header::of(row) {
                say_columns(row, &place, &mut diagnostics);
                headers.push(header);
            } else if !headers.is_empty() {
                lines.push(Line {
                    row,
                    header: headers.len() - 1,
                    block: index,
                    place: place.clone(),
                });
            }
        }
    }
    let numbers = [Column::Share, Column::Count, Column::Total, Column::Index]
        .map(|column| Numbers::new(&lines, &headers, column));
    let mut tables: Vec<(Key, Vec<Reading>, bool)> = Vec::new();
    let mut is_read = vec![0_u32; file.blocks.len()];
    let mut refused = vec![0_u32; file.blocks.len()];
    for (index, line) in lines.iter().enumerate() {
        let Some(header) = headers.get(line.header) else {
            continue;
        };
        match reading(line, index, header, &numbers, &mut diagnostics) {
            Ok(reading) => match tables.iter_mut().find(|(key, _, _)| *key == reading.key) {
                Some((_, rows, _)) => rows.push(reading),
                None => tables.push((reading.key.clone(), vec![reading], true)),
            },
            Err((diagnostic, key)) => {
                diagnostics.push(diagnostic);
                if let Some(n) = refused.get_mut(line.block) {
                    *n += 1;
                }
                // The table that the row belongs to has a hole of unknown size.
                if let Some(key) = key {
                    match tables.iter_mut().find(|(other, _, _)| *other == key) {
                        Some((_, _, is_whole)) => *is_whole = false,
                        None => tables.push((key, Vec::new(), false)),
                    }
                }
            }
        }
    }
    let mut out = SourceOutput {
        diagnostics,
        ..SourceOutput::default()
    };
    for (key, rows, is_whole) in tables {
        if rows.is_empty() {
            continue;
        }
        let sink = match checked(&rows) {
            Ok(()) => {
                out.tables.push(table(file, key, &rows, is_whole));
                &mut is_read
            }
            Err(diagnostic) => {
                out.diagnostics.push(diagnostic);
                &mut refused
            }
        };
        for row in &rows {
            if let Some(n) = sink.get_mut(row.block) {
                *n += 1;
            }
        }
    }
    for (index, block) in file.blocks.iter().enumerate() {
        let (read, rejected) = (
            is_read.get(index).copied().unwrap_or(0),
            refused.get(index).copied().unwrap_or(0),
        );
        let rows = row_count(block);
        out.blocks.push(BlockOutcome {
            place: block_place(file, block),
            block: block.number,
            kind: "generic".to_owned(),
            fate: match (read, rejected) {
                (0, 0) if lines.is_empty() => Fate::Empty,
                (0, 0) => Fate::SetAside,
                (0, _) => Fate::Damaged,
                _ => Fate::Used,
            },
            rows,
            read,
            set_aside: rows.saturating_sub(read + rejected),
            rejected,
            coverage: None,
        });
    }
    out
}

/// Says which columns of a header are not the format's, and which are there twice.
fn say_columns(row: &RawRow, place: &Place, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    for (index, cell) in row.cells.iter().enumerate() {
        let at = || {
            place
                .clone()
                .at_row(row.number)
                .at_column(u32::try_from(index + 1).unwrap_or(u32::MAX))
        };
        match Column::of(cell) {
            Some(column) if !seen.insert(column) => {
                diagnostics.push(
                    Diagnostic::new(GENERIC_COLUMN_REPEATED)
                        .at(at())
                        .with("column", column.name()),
                );
            }
            Some(_) => {}
            None if cell.text.is_empty() => {}
            None => diagnostics.push(
                word_unknown(
                    GENERIC_COLUMN_UNKNOWN,
                    "",
                    &cell.text,
                    Column::ALL.iter().map(|column| column.name()),
                )
                .at(at()),
            ),
        }
    }
}

/// A word that is none of those that are known, with the nearest of them.
fn word_unknown<'a>(
    code: Code,
    column: &'static str,
    word: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    let near = nearest(word, known.iter().copied());
    Diagnostic::new(code)
        .with("column", column)
        .with("word", cleaned(word))
        .with("known", known.join(", "))
        .with("has-nearest", if near.is_some() { "yes" } else { "no" })
        .with("nearest", near.unwrap_or_default())
}

/// Reads one row. The error has the key of the table the row belongs to, as far as it was told.
fn reading(
    line: &Line<'_>,
    index: usize,
    header: &Header,
    numbers: &[Numbers; 4],
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Reading, (Diagnostic, Option<Key>)> {
    let row = line.row;
    let at = |column: Column| {
        line.place
            .clone()
            .at_row(row.number)
            .at_column(header.number(column))
    };
    let text = |column: Column| header.text(row, column);
    let key = key(line, header).map_err(|diagnostic| (diagnostic, None))?;
    let refuse = |diagnostic: Diagnostic| (diagnostic, Some(key.clone()));
    if row.cells.len() > header.n_cells {
        let place = line.place.clone().at_row(row.number);
        return Err(refuse(
            Diagnostic::new(GENERIC_ROW_TOO_LONG)
                .at(place)
                .with("cells", row.cells.len())
                .with("columns", header.n_cells),
        ));
    }
    let mut labels = Vec::new();
    for (dimension, column) in key.dimensions.iter().zip([Column::Value, Column::Value2]) {
        if text(column).is_empty() {
            return Err(refuse(
                Diagnostic::new(GENERIC_CELL_EMPTY)
                    .at(at(column))
                    .with("column", column.name()),
            ));
        }
        let label = label(*dimension, text(column)).map_err(|code| {
            refuse(
                Diagnostic::new(code)
                    .at(at(column))
                    .with("text", text(column)),
            )
        })?;
        if *dimension == Dimension::Country
            && let Label::Text(name) = &label
        {
            diagnostics.push(
                Diagnostic::new(COUNTRY_UNKNOWN)
                    .at(at(column))
                    .with("name", name.clone()),
            );
        }
        labels.push(label);
    }
    let [shares, counts, totals, indices] = numbers;
    let number = |numbers: &Numbers, column: Column| {
        numbers
            .get(index, text(column), || at(column))
            .map_err(refuse)
    };
    let written = number(shares, Column::Share)?;
    let is_percent = text(Column::Share).contains(['%', '٪']);
    let share = match written {
        None => None,
        Some(_) if !is_percent && shares.mixed_percent() => {
            return Err(refuse(
                Diagnostic::new(GENERIC_SHARE_MIXED)
                    .at(at(Column::Share))
                    .with("text", text(Column::Share)),
            ));
        }
        Some((value, bound)) => {
            let share = if is_percent { value / 100.0 } else { value };
            if share > 1.0 {
                return Err(refuse(
                    Diagnostic::new(GENERIC_SHARE_ABOVE_ONE)
                        .at(at(Column::Share))
                        .with("text", text(Column::Share))
                        .with("percent", if is_percent { "yes" } else { "no" }),
                ));
            }
            Some((share, bound))
        }
    };
    let count = number(counts, Column::Count)?;
    if share.is_none() && count.is_none() {
        let column = if header.at.contains_key(&Column::Share) {
            Column::Share
        } else {
            Column::Count
        };
        return Err(refuse(
            Diagnostic::new(GENERIC_CELL_EMPTY)
                .at(at(column))
                .with("column", column.name()),
        ));
    }
    let index_value = number(indices, Column::Index)?.map(|(value, _)| value);
    if let Some(value) = index_value
        && value < INDEX_MIN
    {
        return Err(refuse(
            Diagnostic::new(GENERIC_INDEX_FACTOR)
                .at(at(Column::Index))
                .with("text", text(Column::Index))
                .with("index", value * 100.0),
        ));
    }
    let total = number(totals, Column::Total)?.map(|(value, _)| value);
    let base = match text(Column::Base) {
        "" => None,
        word => {
            const ALL: [Base; 3] = [Base::Everybody, Base::Known, Base::Unstated];
            let base = ALL
                .into_iter()
                .find(|base| base.id() == folded_header(word));
            Some(base.ok_or_else(|| {
                refuse(
                    word_unknown(
                        GENERIC_WORD_UNKNOWN,
                        Column::Base.name(),
                        word,
                        ALL.iter().map(|base| base.id()),
                    )
                    .at(at(Column::Base)),
                )
            })?)
        }
    };
    let step = share.map(|_| share_step(decimals(text(Column::Share)), is_percent));
    Ok(Reading {
        labels,
        share: share.map(|(share, _)| share),
        at_most: share.is_some_and(|(_, bound)| bound) || count.is_some_and(|(_, bound)| bound),
        count: count.map(|(count, _)| count),
        index: index_value.map(|value| value / 100.0),
        total,
        base,
        step,
        block: line.block,
        place: line.place.clone(),
        row: row.number,
        columns: (
            header.number(Column::Value),
            header.number(if header.at.contains_key(&Column::Share) {
                Column::Share
            } else {
                Column::Count
            }),
        ),
        key,
    })
}

/// The decimals of a number that is already understood.
fn decimals(text: &str) -> u8 {
    let number = text.trim_end_matches(['%', '٪', ' ']);
    let after = number.rsplit_once(['.', ',']).map_or(0, |(_, decimals)| {
        decimals.chars().filter(char::is_ascii_digit).count()
    });
    u8::try_from(after).unwrap_or(u8::MAX)
}

/// The table to which a row belongs.
fn key(line: &Line<'_>, header: &Header) -> Result<Key, Diagnostic> {
    let row = line.row;
    let at = |column: Column| {
        line.place
            .clone()
            .at_row(row.number)
            .at_column(header.number(column))
    };
    let text = |column: Column| header.text(row, column);
    let named = |column: Column| Some(cleaned(text(column))).filter(|name| !name.is_empty());
    let empty = |column: Column| {
        Diagnostic::new(GENERIC_CELL_EMPTY)
            .at(at(column))
            .with("column", column.name())
    };
    let dimension = |column: Column| {
        Dimension::from_id(text(column)).ok_or_else(|| {
            word_unknown(
                GENERIC_WORD_UNKNOWN,
                column.name(),
                text(column),
                Dimension::ALL.iter().map(|dimension| dimension.id()),
            )
            .at(at(column))
        })
    };
    for column in [Column::Audience, Column::Dimension] {
        if text(column).is_empty() {
            return Err(empty(column));
        }
    }
    let audience =
        Audience::from_id(&text(Column::Audience).replace([' ', '-'], "_")).ok_or_else(|| {
            word_unknown(
                GENERIC_WORD_UNKNOWN,
                "audience",
                text(Column::Audience),
                Audience::ALL.iter().map(|audience| audience.id()),
            )
            .at(at(Column::Audience))
        })?;
    let network = match named(Column::Network) {
        None => None,
        Some(name) => Some(Network::from_id(&name).ok_or_else(|| {
            word_unknown(
                GENERIC_WORD_UNKNOWN,
                "network",
                &name,
                Network::ALL.iter().map(|network| network.id()),
            )
            .at(at(Column::Network))
        })?),
    };
    let period = match named(Column::Period) {
        None => None,
        Some(text) => Some(period(&text).ok_or_else(|| {
            Diagnostic::new(GENERIC_PERIOD)
                .at(at(Column::Period))
                .with("text", text)
        })?),
    };
    let mut dimensions = vec![dimension(Column::Dimension)?];
    match (
        text(Column::Dimension2).is_empty(),
        text(Column::Value2).is_empty(),
    ) {
        (true, true) => {}
        (true, false) => return Err(empty(Column::Dimension2)),
        (false, _) => {
            let second = dimension(Column::Dimension2)?;
            if dimensions.contains(&second) {
                return Err(Diagnostic::new(GENERIC_SECOND_DIMENSION)
                    .at(at(Column::Dimension2))
                    .with("dimension", second.id()));
            }
            dimensions.push(second);
        }
    }
    Ok(Key {
        channel: named(Column::Channel),
        network,
        account: named(Column::Account),
        audience,
        period,
        dimensions,
    })
}

/// `2026-10`, or `2026-10-01..2026-10-31` with both days included.
fn period(text: &str) -> Option<Period> {
    if let Some(month) = Month::parse(text) {
        return Some(Period::month(month));
    }
    let (from, to) = text.split_once("..")?;
    let (from, to) = (
        from.trim().parse::<Date>().ok()?,
        to.trim().parse::<Date>().ok()?,
    );
    (from <= to).then_some(Period { from, to })
}

/// The label of a value, or the code of what is wrong with it.
fn label(dimension: Dimension, text: &str) -> Result<Label, Code> {
    let text = cleaned(text);
    // In free text only the format's own two words are taken, for `Others` can be an interest.
    match text.to_lowercase().as_str() {
        "unknown" => return Ok(Label::Unknown),
        "rest" => return Ok(Label::Rest),
        _ => {}
    }
    match dimension {
        Dimension::Age => match AgeBand::parse(&text) {
            Some(band) => Ok(Label::Age(band)),
            None if is_unknown(&text) => Ok(Label::Unknown),
            None => Err(GENERIC_AGE),
        },
        Dimension::Gender => match gender(&text).or_else(|| Gender::from_id(&text)) {
            Some(gender) => Ok(Label::Gender(gender)),
            None if is_unknown(&text) => Ok(Label::Unknown),
            None if is_rest(&text) => Ok(Label::Rest),
            None => Err(GENERIC_GENDER),
        },
        Dimension::Country => {
            let upper = text.to_uppercase();
            Ok(match CountryCode::new(&upper) {
                Some(code) if geography::is_country(&upper) => Label::Country(code),
                _ => country_label(&text),
            })
        }
        Dimension::Region
        | Dimension::City
        | Dimension::Language
        | Dimension::Interest
        | Dimension::Seniority
        | Dimension::JobFunction
        | Dimension::Industry
        | Dimension::CompanySize
        | Dimension::Device => Ok(Label::Text(text)),
    }
}

/// What makes a whole table unusable: a contradiction between its rows.
fn checked(rows: &[Reading]) -> Result<(), Diagnostic> {
    let Some(first) = rows.first() else {
        return Ok(());
    };
    let at = |row: &Reading, column: u32| row.place.clone().at_row(row.row).at_column(column);
    let total = rows.iter().find_map(|row| row.total);
    let base = rows.iter().find_map(|row| row.base);
    let mut seen: BTreeMap<&[Label], u32> = BTreeMap::new();
    let mut bands: Vec<AgeBand> = Vec::new();
    for row in rows {
        let other_total = total
            .zip(row.total)
            .is_some_and(|(total, other)| (total - other).abs() > 0.5);
        let other_base = base
            .zip(row.base)
            .is_some_and(|(base, other)| base != other);
        if other_total || other_base {
            let column = if other_total { "total" } else { "base" };
            return Err(Diagnostic::new(GENERIC_CONFLICT)
                .at(row.place.clone().at_row(row.row))
                .with("column", column)
                .with("row", first.row));
        }
        if let Some(earlier) = seen.insert(&row.labels, row.row) {
            let labels: Vec<String> = row.labels.iter().map(ToString::to_string).collect();
            return Err(Diagnostic::new(GENERIC_REPEATED)
                .at(at(row, row.columns.0))
                .with("label", labels.join(", "))
                .with("row", earlier));
        }
        for label in &row.labels {
            let Label::Age(band) = label else { continue };
            if bands.contains(band) {
                continue;
            }
            if let Some(other) = bands.iter().find(|other| other.overlaps(*band)) {
                return Err(Diagnostic::new(GENERIC_AGES_OVERLAP)
                    .at(at(row, row.columns.0))
                    .with("first", other.to_string())
                    .with("second", band.to_string()));
            }
            bands.push(*band);
        }
    }
    if first
        .key
        .dimensions
        .iter()
        .any(|dimension| dimension.is_multi_label())
    {
        return Ok(());
    }
    let shares: f64 = certain(rows, |row| row.share);
    if shares > 1.0 + SUM_SLACK {
        return Err(Diagnostic::new(GENERIC_SUM)
            .at(at(first, first.columns.1))
            .with("percent", (shares * 1000.0).round() / 10.0));
    }
    let counts: f64 = certain(rows, |row| row.count);
    match total {
        Some(total) if counts > total * (1.0 + SUM_SLACK) => {
            Err(Diagnostic::new(GENERIC_COUNT_SUM)
                .at(at(first, first.columns.1))
                .with("sum", counts)
                .with("total", total))
        }
        Some(_) | None => Ok(()),
    }
}

/// The sum of the numbers that are no bounds.
fn certain(rows: &[Reading], number: impl Fn(&Reading) -> Option<f64>) -> f64 {
    rows.iter()
        .filter(|row| !row.at_most)
        .filter_map(number)
        .sum()
}

fn table(file: &RawFile, key: Key, rows: &[Reading], is_whole: bool) -> SourceTable {
    let total_people = rows.iter().find_map(|row| row.total);
    let first = rows.first();
    let has_shares = rows.iter().any(|row| row.share.is_some());
    let all_share = rows.iter().all(|row| row.share.is_some() && !row.at_most);
    let all_count = rows.iter().all(|row| row.count.is_some() && !row.at_most);
    let sum_of_shares = certain(rows, |row| row.share);
    let sum_of_counts = certain(rows, |row| row.count);
    let is_complete = is_whole
        && !key
            .dimensions
            .iter()
            .any(|dimension| dimension.is_multi_label())
        && !rows.iter().any(|row| row.labels.contains(&Label::Rest))
        && (all_share && (sum_of_shares - 1.0).abs() <= WHOLE_TOLERANCE
            || !has_shares
                && all_count
                && total_people.is_none_or(|total| (total - sum_of_counts).abs() <= 0.5));
    // The finest step: what is typed as 12% among 12.5% is 12.0 %.
    let share_step = rows.iter().filter_map(|row| row.step).reduce(f64::min);
    SourceTable {
        place: first.map_or_else(
            || file.place.clone(),
            |row| row.place.clone().at_row(row.row),
        ),
        block: first
            .and_then(|row| file.blocks.get(row.block))
            .map_or(1, |block| block.number),
        network: key.network,
        account: key.account,
        channel: key.channel,
        audience: key.audience,
        period: key.period,
        dimensions: key.dimensions,
        base: rows
            .iter()
            .find_map(|row| row.base)
            .unwrap_or(Base::Unstated),
        unit: Unit::People,
        total_people,
        share_step,
        completeness: if is_complete {
            Completeness::Complete
        } else {
            Completeness::Suppressed
        },
        cells: rows
            .iter()
            .map(|row| Cell {
                labels: row.labels.clone(),
                count: row.count,
                share: row.share,
                index: row.index,
                row: row.row,
                at_most: row.at_most,
            })
            .collect(),
    }
}
