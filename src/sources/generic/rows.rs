//! The rows of the format: which table each belongs to, and its words and numbers.

use super::columns::{Column, Header, say_columns, word_unknown};
use super::{
    GENERIC_AGE, GENERIC_CELL_EMPTY, GENERIC_GENDER, GENERIC_INDEX_FACTOR, GENERIC_PERIOD,
    GENERIC_ROW_TOO_LONG, GENERIC_SECOND_DIMENSION, GENERIC_SHARE_ABOVE_ONE, GENERIC_SHARE_MIXED,
    GENERIC_VALUE_PERSONAL, GENERIC_WORD_UNKNOWN,
};
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{Audience, Base, Date, Dimension, Label, Month, Network, Period};
use crate::files::numbers::{Ambiguous, NumberCell, NumberColumn, read_numbers};
use crate::files::{RawCell, RawFile, RawRow};
use crate::sources::block_place;
use crate::sources::labels::{
    COUNTRY_UNKNOWN, NUMBER_AMBIGUOUS, NUMBER_NEGATIVE, NUMBER_UNREADABLE, cleaned, folded_header,
    share_step, typed_label,
};
use crate::sources::ledger::without_noise;
use crate::sources::lines::is_comment;
use crate::sources::shown::short;

/// An index below this is taken for a factor such as `1.3`.
const INDEX_MIN: f64 = 10.0;

/// What makes rows one table.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) channel: Option<String>,
    pub(super) network: Option<Network>,
    pub(super) account: Option<String>,
    pub(super) audience: Audience,
    pub(super) period: Option<Period>,
    pub(super) dimensions: Vec<Dimension>,
}

/// One row whose words and numbers are understood.
pub(super) struct Reading {
    pub(super) key: Key,
    pub(super) labels: Vec<Label>,
    pub(super) share: Option<f64>,
    pub(super) at_most: bool,
    pub(super) count: Option<f64>,
    pub(super) index: Option<f64>,
    pub(super) total: Option<f64>,
    pub(super) base: Option<Base>,
    pub(super) step: Option<f64>,
    pub(super) block: usize,
    pub(super) place: Place,
    pub(super) row: u32,
    pub(super) columns: (u32, u32),
}

/// One row before it is read.
pub(super) struct Line<'a> {
    pub(super) row: &'a RawRow,
    pub(super) header: usize,
    pub(super) block: usize,
    pub(super) place: Place,
}

/// The numbers of a column over the whole file, by line.
pub(super) struct Numbers {
    column: Result<NumberColumn, Ambiguous>,
}

impl Numbers {
    pub(super) fn new(lines: &[Line<'_>], headers: &[Header], column: Column) -> Self {
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
pub(super) fn lines<'a>(
    file: &'a RawFile,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Header>, Vec<Line<'a>>) {
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

/// A row that gives no number: what to say, or nothing where it is one that was not filled in; and the
/// table it belongs to, as far as it was told.
pub(super) struct Refusal {
    pub(super) diagnostic: Option<Diagnostic>,
    pub(super) key: Option<Key>,
}

/// One row with what is needed to read and to complain about its cells.
pub(super) struct Cursor<'a> {
    pub(super) line: &'a Line<'a>,
    pub(super) index: usize,
    pub(super) header: &'a Header,
    pub(super) numbers: &'a [Numbers; 4],
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

    pub(super) fn says(&self, code: Code, column: Column) -> Box<Diagnostic> {
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

    /// The same of a column of people, who are whole: where they are not, a mark of thousands was taken
    /// for one of decimals.
    fn people(
        &self,
        numbers: &Numbers,
        column: Column,
    ) -> Result<Option<(f64, bool)>, Box<Diagnostic>> {
        match self.number(numbers, column)? {
            Some((number, _)) if without_noise(number).1 > 0 => {
                Err(self.says(NUMBER_UNREADABLE, column))
            }
            number => Ok(number),
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
    ) -> Result<Option<Reading>, Box<Diagnostic>> {
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
        let count = self.people(counts, Column::Count)?;
        if share.is_none() && count.is_none() {
            let is_unfilled = self.text(Column::Index).is_empty();
            return if is_unfilled {
                Ok(None)
            } else {
                Err(self.says(GENERIC_CELL_EMPTY, self.number_column()))
            };
        }
        let index = self.number(indices, Column::Index)?.map(|(value, _)| value);
        if let Some(factor) = index.filter(|index| *index < INDEX_MIN) {
            let says = self.says(GENERIC_INDEX_FACTOR, Column::Index);
            return Err(Box::new(says.with("index", factor * 100.0)));
        }
        Ok(Some(Reading {
            labels,
            share: share.map(|(share, _, _)| share),
            at_most: share.is_some_and(|(_, bound, _)| bound)
                || count.is_some_and(|(_, bound)| bound),
            count: count.map(|(count, _)| count),
            index: index.map(|index| index / 100.0),
            total: self.people(totals, Column::Total)?.map(|(total, _)| total),
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
        }))
    }

    /// Reads the row.
    pub(super) fn read(&self, diagnostics: &mut Vec<Diagnostic>) -> Result<Reading, Box<Refusal>> {
        let key = self.key().map_err(|diagnostic| {
            Box::new(Refusal {
                diagnostic: Some(*diagnostic),
                key: None,
            })
        })?;
        let refusal = |diagnostic| {
            Box::new(Refusal {
                diagnostic,
                key: Some(key.clone()),
            })
        };
        match self.reading(key.clone(), diagnostics) {
            Ok(Some(reading)) => Ok(reading),
            Ok(None) => Err(refusal(None)),
            Err(diagnostic) => Err(refusal(Some(*diagnostic))),
        }
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
        // The cell is not empty: what is no label of these is somebody's.
        Dimension::Country
        | Dimension::Region
        | Dimension::City
        | Dimension::Language
        | Dimension::Interest
        | Dimension::Seniority
        | Dimension::JobFunction
        | Dimension::Industry
        | Dimension::CompanySize
        | Dimension::Device => GENERIC_VALUE_PERSONAL,
    })
}

impl Reading {
    /// Something about this row, at one of its columns or at all of it.
    pub(super) fn says(&self, code: Code, column: Option<u32>) -> Diagnostic {
        let place = self.place.clone().at_row(self.row);
        Diagnostic::new(code).at(match column {
            Some(column) => place.at_column(column),
            None => place,
        })
    }
}
