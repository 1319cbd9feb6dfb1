//! The columns of the format and where they stand in a file.

use std::collections::{BTreeMap, BTreeSet};

use super::{GENERIC_COLUMN_REPEATED, GENERIC_COLUMN_UNKNOWN};
use crate::diag::{Code, Diagnostic, Place, nearest};
use crate::files::{RawCell, RawRow};
use crate::sources::labels::{cleaned, folded_header};
use crate::sources::shown::short;

/// The columns of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
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

    pub(super) const fn name(self) -> &'static str {
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

    pub(super) fn of(cell: &RawCell) -> Option<Self> {
        let name = folded_header(&cell.text);
        Self::ALL.into_iter().find(|column| column.name() == name)
    }
}

/// Where the columns stand.
#[derive(Clone, Default)]
pub(super) struct Header {
    pub(super) at: BTreeMap<Column, usize>,
    pub(super) n_cells: usize,
}

impl Header {
    /// The header in a row; none when the needed columns are not all there.
    pub(super) fn of(row: &RawRow) -> Option<Self> {
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

    pub(super) fn text<'r>(&self, row: &'r RawRow, column: Column) -> &'r str {
        self.at.get(&column).map_or("", |index| row.text(*index))
    }

    pub(super) fn cell(&self, row: &RawRow, column: Column) -> RawCell {
        self.at
            .get(&column)
            .and_then(|index| row.cells.get(*index))
            .cloned()
            .unwrap_or_default()
    }

    /// The column as a spreadsheet counts it.
    pub(super) fn number(&self, column: Column) -> u32 {
        self.at
            .get(&column)
            .map_or(1, |index| u32::try_from(index + 1).unwrap_or(u32::MAX))
    }
}

/// Says which columns of a header are not the format's, and which are there twice.
pub(super) fn say_columns(row: &RawRow, place: &Place, diagnostics: &mut Vec<Diagnostic>) {
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
pub(super) fn word_unknown<'a>(
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
