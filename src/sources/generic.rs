//! Our own CSV, for numbers that a network shows only in its app and for the shop's own counts.
//!
//! The template with every column explained is `generic_template.csv`; `audiencefit template
//! generic` prints it. Column names are told in any order and case; lines that begin with `#` are
//! comments. A file can hold several sections with blank lines between them; a section that begins
//! with a header of its own changes the columns from there on. As people type these files by hand,
//! nothing in them is guessed: a bare share above 1 is refused, and so is a mix of `12%` and `0.12`.

use std::collections::{BTreeMap, BTreeSet};

use super::labels::{
    COUNTRY_UNKNOWN, NUMBER_AMBIGUOUS, NUMBER_NEGATIVE, NUMBER_UNREADABLE, cleaned, folded_header,
    percent_of, share_step, typed_label,
};
use super::shown::{short, without_contacts};
use super::{
    BlockOutcome, Certainty, Context, Evidence, SourceOutput, SourceSpec, SourceTable, block_place,
    row_count,
};
use crate::canonical::{Cell, Completeness, Fate};
use crate::diag::{Code, Diagnostic, Place, nearest};
use crate::domain::{
    AgeBand, Audience, Base, Date, Dimension, Label, Month, Network, Period, Unit,
};
use crate::files::numbers::{Ambiguous, NumberCell, NumberColumn, read_numbers};
use crate::files::{RawBlock, RawCell, RawFile, RawRow};

pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "generic",
    title: "audiencefit's own CSV",
    networks: &Network::ALL,
    dimensions: &Dimension::ALL,
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Own,
    headers: &[
        "audience",
        "dimension",
        "value",
        "share",
        "count",
        "channel",
        "network",
        "period",
        "total",
    ],
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
/// How near to 1 the shares of a table of ages and genders must sum to be all there is.
const WHOLE_TOLERANCE: f64 = 0.015;
/// The same where there are more categories than anybody lists: a missing percent may be a country.
const WHOLE_TOLERANCE_OPEN: f64 = 0.0005;
/// An index below this is taken for a factor such as `1.3`.
const INDEX_MIN: f64 = 10.0;

/// The empty file of this format, with its columns explained in comments.
pub fn template() -> &'static str {
    include_str!("generic_template.csv")
}

/// The template for one network: the explanation of the columns, what of its audience is in no file of
/// it, and lines for that, with an empty share to be filled in. Lines that stay empty say so when
/// they are read.
pub fn template_of(network: Network) -> String {
    let mut comments = Vec::new();
    let mut rows = Vec::new();
    for line in include_str!("generic_networks.txt").lines() {
        let mut words = line.splitn(3, ' ');
        let (Some(id), Some(what), Some(rest)) = (words.next(), words.next(), words.next()) else {
            continue;
        };
        if id != network.id() {
            continue;
        }
        if what == "note" {
            comments.push(format!("# {rest}"));
            continue;
        }
        let mut words = rest.split(' ');
        let dimension = words.next().unwrap_or_default();
        rows.extend(words.map(|value| format!("{id},{id},,{what},,{dimension},{value},,,,,,,,")));
    }
    let (explained, header) = template()
        .lines()
        .filter(|line| !line.is_empty())
        .take_while(|line| !line.starts_with("threads,"))
        .partition::<Vec<&str>, _>(|line| line.starts_with('#'));
    let lines = explained
        .into_iter()
        .chain(["#"])
        .chain(comments.iter().map(String::as_str))
        .chain([""])
        .chain(header)
        .chain(rows.iter().map(String::as_str));
    lines.fold(String::new(), |text, line| text + line + "\n")
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

/// The rows of one table, and whether none of them was refused.
struct Rows {
    rows: Vec<Reading>,
    is_whole: bool,
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

    fn mixed_percent(&self) -> bool {
        self.column
            .as_ref()
            .is_ok_and(|column| column.mixed_percent)
    }
}

/// The headers of a file and the rows under them; comments are left out.
fn lines<'a>(file: &'a RawFile, diagnostics: &mut Vec<Diagnostic>) -> (Vec<Header>, Vec<Line<'a>>) {
    let mut headers: Vec<Header> = Vec::new();
    let mut lines: Vec<Line<'a>> = Vec::new();
    for (index, block) in file.blocks.iter().enumerate() {
        let place = block_place(file, block);
        for row in block.rows.iter().filter(|row| !is_comment(row)) {
            if let Some(header) = Header::of(row) {
                say_columns(row, &place, diagnostics);
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
    (headers, lines)
}

/// How many rows of each block were read and refused.
struct Accounts(Vec<(u32, u32)>);

impl Accounts {
    fn add(&mut self, block: usize, is_read: bool) {
        if let Some((read, refused)) = self.0.get_mut(block) {
            *(if is_read { read } else { refused }) += 1;
        }
    }

    fn outcomes(&self, file: &RawFile, has_lines: bool) -> Vec<BlockOutcome> {
        let outcome = |(block, (read, rejected)): (&RawBlock, &(u32, u32))| BlockOutcome {
            place: block_place(file, block),
            block: block.number,
            kind: "generic".to_owned(),
            fate: match (read, rejected) {
                (0, 0) if has_lines => Fate::SetAside,
                (0, 0) => Fate::Empty,
                (0, _) => Fate::Damaged,
                _ => Fate::Used,
            },
            rows: row_count(block),
            read: *read,
            set_aside: row_count(block).saturating_sub(read + rejected),
            rejected: *rejected,
            coverage: None,
        };
        file.blocks.iter().zip(&self.0).map(outcome).collect()
    }
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut out = SourceOutput::default();
    let (headers, lines) = lines(file, &mut out.diagnostics);
    let numbers = [Column::Share, Column::Count, Column::Total, Column::Index]
        .map(|column| Numbers::new(&lines, &headers, column));
    let mut accounts = Accounts(vec![(0, 0); file.blocks.len()]);
    let mut places: BTreeMap<Key, usize> = BTreeMap::new();
    let mut tables: Vec<Rows> = Vec::new();
    // A refused row whose table cannot be told may belong to any of them.
    let mut any_stray = false;
    for (index, line) in lines.iter().enumerate() {
        let Some(header) = headers.get(line.header) else {
            continue;
        };
        let cursor = Cursor {
            line,
            index,
            header,
            numbers: &numbers,
        };
        let (key, reading) = match cursor.read(&mut out.diagnostics) {
            Ok(reading) => (Some(reading.key.clone()), Some(reading)),
            Err(refusal) => {
                out.diagnostics.push(refusal.diagnostic);
                accounts.add(line.block, false);
                (refusal.key, None)
            }
        };
        let Some(key) = key else {
            any_stray = true;
            continue;
        };
        let at = *places.entry(key).or_insert_with(|| {
            tables.push(Rows {
                rows: Vec::new(),
                is_whole: true,
            });
            tables.len() - 1
        });
        match (tables.get_mut(at), reading) {
            (Some(table), Some(reading)) => table.rows.push(reading),
            (Some(table), None) => table.is_whole = false,
            (None, _) => {}
        }
    }
    for Rows { rows, is_whole } in tables {
        let verdict = checked(&rows);
        for row in &rows {
            accounts.add(row.block, verdict.is_ok());
        }
        match (verdict, rows.first()) {
            (Ok(()), Some(first)) => {
                out.tables
                    .push(table(file, first, &rows, is_whole && !any_stray));
            }
            (Err(diagnostic), _) => out.diagnostics.push(*diagnostic),
            (Ok(()), None) => {}
        }
    }
    out.blocks = accounts.outcomes(file, !lines.is_empty());
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
        .with("word", short(&cleaned(word)))
        .with("known", known.join(", "))
        .with("has-nearest", if near.is_some() { "yes" } else { "no" })
        .with("nearest", near.unwrap_or_default())
}

/// A row that is refused: what to say, and the table it belongs to, as far as it was told.
struct Refusal {
    diagnostic: Diagnostic,
    key: Option<Key>,
}

/// One row with what is needed to read and to complain about its cells.
struct Cursor<'a> {
    line: &'a Line<'a>,
    index: usize,
    header: &'a Header,
    numbers: &'a [Numbers; 4],
}

impl Cursor<'_> {
    fn text(&self, column: Column) -> &str {
        self.header.text(self.line.row, column)
    }

    fn named(&self, column: Column) -> Option<String> {
        Some(cleaned(self.text(column))).filter(|name| !name.is_empty())
    }

    fn place(&self, column: Column) -> Place {
        self.line
            .place
            .clone()
            .at_row(self.line.row.number)
            .at_column(self.header.number(column))
    }

    fn says(&self, code: Code, column: Column) -> Box<Diagnostic> {
        let says = Diagnostic::new(code).at(self.place(column));
        Box::new(
            says.with("text", short(self.text(column)))
                .with("column", column.name()),
        )
    }

    fn unknown_word<'k>(
        &self,
        column: Column,
        known: impl Iterator<Item = &'k str>,
    ) -> Box<Diagnostic> {
        let says = word_unknown(
            GENERIC_WORD_UNKNOWN,
            column.name(),
            self.text(column),
            known,
        );
        Box::new(says.at(self.place(column)))
    }

    /// The column that a row without a number should have filled in.
    fn number_column(&self) -> Column {
        if self.header.at.contains_key(&Column::Share) {
            Column::Share
        } else {
            Column::Count
        }
    }

    /// The number of a column with whether it is a bound; none where the cell is empty.
    fn number(
        &self,
        numbers: &Numbers,
        column: Column,
    ) -> Result<Option<(f64, bool)>, Box<Diagnostic>> {
        let text = self.text(column);
        let read = match &numbers.column {
            Err(_) if text.is_empty() => return Ok(None),
            Err(ambiguous) => {
                let says = Diagnostic::new(NUMBER_AMBIGUOUS).at(self.place(column));
                return Err(Box::new(says.with("text", ambiguous.text.clone())));
            }
            Ok(read) => read,
        };
        let number = match read.cells.get(self.index) {
            Some(NumberCell::Value(value)) => (*value, false),
            Some(NumberCell::AtMost(value)) => (*value, true),
            Some(NumberCell::Missing) | None => return Ok(None),
            Some(NumberCell::NotANumber) => return Err(self.says(NUMBER_UNREADABLE, column)),
        };
        if number.0 < 0.0 {
            Err(self.says(NUMBER_NEGATIVE, column))
        } else {
            Ok(Some(number))
        }
    }

    /// The table to which the row belongs.
    fn key(&self) -> Result<Key, Box<Diagnostic>> {
        let dimension = |column: Column| {
            Dimension::from_id(self.text(column)).ok_or_else(|| {
                self.unknown_word(
                    column,
                    Dimension::ALL.iter().map(|dimension| dimension.id()),
                )
            })
        };
        for column in [Column::Audience, Column::Dimension] {
            if self.text(column).is_empty() {
                return Err(self.says(GENERIC_CELL_EMPTY, column));
            }
        }
        let audience = Audience::from_id(&self.text(Column::Audience).replace([' ', '-'], "_"))
            .ok_or_else(|| {
                self.unknown_word(
                    Column::Audience,
                    Audience::ALL.iter().map(|audience| audience.id()),
                )
            })?;
        let network = self
            .named(Column::Network)
            .map(|name| {
                let known = || {
                    self.unknown_word(
                        Column::Network,
                        Network::ALL.iter().map(|network| network.id()),
                    )
                };
                Network::from_id(&name).ok_or_else(known)
            })
            .transpose()?;
        let period = self
            .named(Column::Period)
            .map(|text| period(&text).ok_or_else(|| self.says(GENERIC_PERIOD, Column::Period)))
            .transpose()?;
        let mut dimensions = vec![dimension(Column::Dimension)?];
        match (
            self.text(Column::Dimension2).is_empty(),
            self.text(Column::Value2).is_empty(),
        ) {
            (true, true) => {}
            (true, false) => return Err(self.says(GENERIC_CELL_EMPTY, Column::Dimension2)),
            (false, _) => {
                let second = dimension(Column::Dimension2)?;
                if dimensions.contains(&second) {
                    let says = self.says(GENERIC_SECOND_DIMENSION, Column::Dimension2);
                    return Err(Box::new(says.with("dimension", second.id())));
                }
                dimensions.push(second);
            }
        }
        let (channel, account) = (self.named(Column::Channel), self.named(Column::Account));
        Ok(Key {
            channel,
            network,
            account,
            audience,
            period,
            dimensions,
        })
    }

    fn labels(
        &self,
        dimensions: &[Dimension],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Vec<Label>, Box<Diagnostic>> {
        let mut labels = Vec::new();
        for (dimension, column) in dimensions.iter().zip([Column::Value, Column::Value2]) {
            if self.text(column).is_empty() {
                return Err(self.says(GENERIC_CELL_EMPTY, column));
            }
            let label =
                label(*dimension, self.text(column)).map_err(|code| self.says(code, column))?;
            if let (Dimension::Country, Label::Text(name)) = (dimension, &label) {
                diagnostics.push(
                    self.says(COUNTRY_UNKNOWN, column)
                        .with("name", name.clone()),
                );
            }
            labels.push(label);
        }
        Ok(labels)
    }

    /// The share with whether it is a bound and its rounding step.
    fn share(&self) -> Result<Option<(f64, bool, f64)>, Box<Diagnostic>> {
        let [shares, ..] = self.numbers;
        let Some((written, bound)) = self.number(shares, Column::Share)? else {
            return Ok(None);
        };
        let text = self.text(Column::Share);
        let is_percent = text.contains(['%', '٪']);
        if !is_percent && shares.mixed_percent() {
            return Err(self.says(GENERIC_SHARE_MIXED, Column::Share));
        }
        let share = if is_percent { written / 100.0 } else { written };
        if share > 1.0 {
            let says = self.says(GENERIC_SHARE_ABOVE_ONE, Column::Share);
            return Err(Box::new(
                says.with("percent", if is_percent { "yes" } else { "no" }),
            ));
        }
        Ok(Some((share, bound, share_step(decimals(text), is_percent))))
    }

    fn base(&self) -> Result<Option<Base>, Box<Diagnostic>> {
        const ALL: [Base; 3] = [Base::Everybody, Base::Known, Base::Unstated];
        let Some(word) = self.named(Column::Base) else {
            return Ok(None);
        };
        let base = ALL
            .into_iter()
            .find(|base| base.id() == folded_header(&word));
        base.map(Some)
            .ok_or_else(|| self.unknown_word(Column::Base, ALL.iter().map(|base| base.id())))
    }

    fn reading(
        &self,
        key: Key,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Reading, Box<Diagnostic>> {
        let row = self.line.row;
        if row.cells.len() > self.header.n_cells {
            let says = Diagnostic::new(GENERIC_ROW_TOO_LONG).at(self
                .line
                .place
                .clone()
                .at_row(row.number));
            return Err(Box::new(
                says.with("cells", row.cells.len())
                    .with("columns", self.header.n_cells),
            ));
        }
        let labels = self.labels(&key.dimensions, diagnostics)?;
        let [_, counts, totals, indices] = self.numbers;
        let share = self.share()?;
        let count = self.number(counts, Column::Count)?;
        if share.is_none() && count.is_none() {
            return Err(self.says(GENERIC_CELL_EMPTY, self.number_column()));
        }
        let index = self.number(indices, Column::Index)?.map(|(value, _)| value);
        if let Some(factor) = index.filter(|index| *index < INDEX_MIN) {
            let says = self.says(GENERIC_INDEX_FACTOR, Column::Index);
            return Err(Box::new(says.with("index", factor * 100.0)));
        }
        Ok(Reading {
            labels,
            share: share.map(|(share, _, _)| share),
            at_most: share.is_some_and(|(_, bound, _)| bound)
                || count.is_some_and(|(_, bound)| bound),
            count: count.map(|(count, _)| count),
            index: index.map(|index| index / 100.0),
            total: self.number(totals, Column::Total)?.map(|(total, _)| total),
            base: self.base()?,
            step: share.map(|(_, _, step)| step),
            block: self.line.block,
            place: self.line.place.clone(),
            row: row.number,
            columns: (
                self.header.number(Column::Value),
                self.header.number(self.number_column()),
            ),
            key,
        })
    }

    /// Reads the row.
    fn read(&self, diagnostics: &mut Vec<Diagnostic>) -> Result<Reading, Box<Refusal>> {
        let key = self.key().map_err(|diagnostic| {
            Box::new(Refusal {
                diagnostic: *diagnostic,
                key: None,
            })
        })?;
        self.reading(key.clone(), diagnostics)
            .map_err(|diagnostic| {
                Box::new(Refusal {
                    diagnostic: *diagnostic,
                    key: Some(key),
                })
            })
    }
}

/// The decimals of a number that is already understood.
fn decimals(text: &str) -> u8 {
    let number = text.trim_end_matches(['%', '٪', ' ']);
    let after = number.rsplit_once(['.', ',']).map_or(0, |(_, decimals)| {
        decimals.chars().filter(char::is_ascii_digit).count()
    });
    u8::try_from(after).unwrap_or(u8::MAX)
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
    typed_label(dimension, text).ok_or(match dimension {
        Dimension::Age => GENERIC_AGE,
        Dimension::Gender => GENERIC_GENDER,
        Dimension::Country
        | Dimension::Region
        | Dimension::City
        | Dimension::Language
        | Dimension::Interest
        | Dimension::Seniority
        | Dimension::JobFunction
        | Dimension::Industry
        | Dimension::CompanySize
        | Dimension::Device => GENERIC_CELL_EMPTY,
    })
}

/// What makes a whole table unusable: a contradiction between its rows.
fn checked(rows: &[Reading]) -> Result<(), Box<Diagnostic>> {
    let Some(first) = rows.first() else {
        return Ok(());
    };
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
            let says = row.says(GENERIC_CONFLICT, None).with("row", first.row);
            return Err(Box::new(
                says.with("column", if other_total { "total" } else { "base" }),
            ));
        }
        if let Some(earlier) = seen.insert(&row.labels, row.row) {
            let labels: Vec<String> = row.labels.iter().map(ToString::to_string).collect();
            let says = row.says(GENERIC_REPEATED, Some(row.columns.0));
            return Err(Box::new(
                says.with("label", without_contacts(&labels.join(", ")))
                    .with("row", earlier),
            ));
        }
        for label in &row.labels {
            let Label::Age(band) = label else { continue };
            if bands.contains(band) {
                continue;
            }
            if let Some(other) = bands.iter().find(|other| other.overlaps(*band)) {
                let says = row.says(GENERIC_AGES_OVERLAP, Some(row.columns.0));
                return Err(Box::new(
                    says.with("first", other.to_string())
                        .with("second", band.to_string()),
                ));
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
    let shares = certain(rows, |row| row.share);
    if shares > 1.0 + SUM_SLACK {
        let percent = percent_of(shares);
        return Err(Box::new(
            first
                .says(GENERIC_SUM, Some(first.columns.1))
                .with("percent", percent),
        ));
    }
    let counts = certain(rows, |row| row.count);
    match total {
        Some(total) if counts > total * (1.0 + SUM_SLACK) => {
            let says = first.says(GENERIC_COUNT_SUM, Some(first.columns.1));
            Err(Box::new(says.with("sum", counts).with("total", total)))
        }
        Some(_) | None => Ok(()),
    }
}

impl Reading {
    /// Something about this row, at one of its columns or at all of it.
    fn says(&self, code: Code, column: Option<u32>) -> Diagnostic {
        let place = self.place.clone().at_row(self.row);
        Diagnostic::new(code).at(match column {
            Some(column) => place.at_column(column),
            None => place,
        })
    }
}

/// The sum of the numbers that are no bounds.
fn certain(rows: &[Reading], number: impl Fn(&Reading) -> Option<f64>) -> f64 {
    rows.iter()
        .filter(|row| !row.at_most)
        .filter_map(number)
        .sum()
}

fn table(file: &RawFile, first: &Reading, rows: &[Reading], is_whole: bool) -> SourceTable {
    let key = first.key.clone();
    let total_people = rows.iter().find_map(|row| row.total);
    let has_shares = rows.iter().any(|row| row.share.is_some());
    let all_share = rows.iter().all(|row| row.share.is_some() && !row.at_most);
    let all_count = rows.iter().all(|row| row.count.is_some() && !row.at_most);
    let sum_of_shares = certain(rows, |row| row.share);
    let sum_of_counts = certain(rows, |row| row.count);
    // A sum proves that nothing is missing, even where a row was refused; counts without a total
    // prove nothing, and the format says that they are all there is.
    let is_closed = |dimension: &Dimension| matches!(dimension, Dimension::Age | Dimension::Gender);
    let tolerance = if key.dimensions.iter().all(is_closed) {
        WHOLE_TOLERANCE
    } else {
        WHOLE_TOLERANCE_OPEN
    };
    let sums_up = all_share && (sum_of_shares - 1.0).abs() <= tolerance
        || all_count && total_people.is_some_and(|total| (total - sum_of_counts).abs() <= 0.5)
        || !has_shares && all_count && total_people.is_none() && is_whole;
    let is_complete = sums_up
        && !key
            .dimensions
            .iter()
            .any(|dimension| dimension.is_multi_label())
        && !rows.iter().any(|row| row.labels.contains(&Label::Rest));
    // The finest step: what is typed as 12% among 12.5% is 12.0 %.
    let share_step = rows.iter().filter_map(|row| row.step).reduce(f64::min);
    SourceTable {
        place: first.place.clone().at_row(first.row),
        block: file.blocks.get(first.block).map_or(1, |block| block.number),
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
