//! The numbers of a table with their labels, before they are judged: ages and genders, and places.

use std::collections::BTreeSet;

use super::sections::Section;
use super::{
    AGE_BINS_OVERLAP, AGE_ROW_UNKNOWN, GENDER_COLUMN_REPEATED, GENDER_COLUMNS_UNKNOWN,
    NUMBER_MISSING, PLACE_REPEATED, PLACES_UNCLEAR, ROW_TOO_LONG, SHARE_CAPPED, SUM_TOLERANCE,
};
use crate::canonical::Cell;
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{AgeBand, Dimension, Gender, Label};
use crate::files::RawCell;
use crate::files::numbers::{Ambiguous, NumberCell, NumberColumn, read_numbers};
use crate::sources::count;
use crate::sources::date_damage::undone;
use crate::sources::labels::{
    COUNTRY_UNKNOWN, NUMBER_UNREADABLE, age_bin, cleaned, country_label, folded, gender,
    is_unknown, looks_numeric, tenths,
};
use crate::sources::meta_series::are_countries;

/// Words of titles for cities and for countries. Seen: en, pt, it; the others are from dictionaries.
const CITY_WORDS: &[&str] = &[
    "cities", "cidades", "città", "ciudades", "städte", "villes", "steden", "miasta", "orașe",
];
const COUNTRY_WORDS: &[&str] = &[
    "countries",
    "países",
    "paesi",
    "länder",
    "pays",
    "landen",
    "kraje",
    "țări",
];

/// One number of a table with its labels and where it stands.
pub(super) struct Entry {
    pub(super) labels: Vec<Label>,
    name: String,
    raw: RawCell,
    row: u32,
    column: u32,
}

/// The numbers of a section before they are judged.
pub(super) struct Grid {
    pub(super) kind: &'static str,
    pub(super) dimensions: Vec<Dimension>,
    pub(super) entries: Vec<Entry>,
    /// Rows with numbers.
    pub(super) n_rows: u32,
    pub(super) numbers: Result<NumberColumn, Ambiguous>,
    /// What was done to the numbers.
    pub(super) said: Vec<Diagnostic>,
}

impl Grid {
    fn new(
        kind: &'static str,
        dimensions: Vec<Dimension>,
        entries: Vec<Entry>,
        n_rows: u32,
    ) -> Self {
        let numbers = read_numbers(entries.iter().map(|entry| &entry.raw));
        Self {
            kind,
            dimensions,
            entries,
            n_rows,
            numbers,
            said: Vec::new(),
        }
    }

    /// The grid with numbers instead of dates, and how many cells were dates; `None` where none was.
    pub(super) fn without_dates(&self) -> Option<(Self, usize)> {
        if let Ok(column) = &self.numbers
            && (column.percent_signs || column.mixed_percent)
        {
            // A date has lost its percent sign; what it was cannot be told any more.
            return None;
        }
        let (cells, hits) = undone(self.entries.iter().map(|entry| &entry.raw))?;
        let entries = self
            .entries
            .iter()
            .zip(cells)
            .map(|(entry, raw)| Entry {
                labels: entry.labels.clone(),
                name: entry.name.clone(),
                raw,
                row: entry.row,
                column: entry.column,
            })
            .collect();
        let grid = Self::new(self.kind, self.dimensions.clone(), entries, self.n_rows);
        Some((grid, hits))
    }

    /// The numbers, where every cell has one.
    pub(super) fn values(&self) -> Option<Vec<f64>> {
        self.cells_read().iter().map(|cell| cell.value()).collect()
    }

    pub(super) fn is_ages(&self) -> bool {
        self.dimensions.contains(&Dimension::Age)
    }

    fn cells_read(&self) -> &[NumberCell] {
        self.numbers.as_ref().map_or(&[], |column| &column.cells)
    }

    /// The sum of the values as written.
    pub(super) fn sum(&self) -> f64 {
        self.cells_read()
            .iter()
            .filter_map(|cell| cell.value())
            .sum()
    }

    /// How much the cells that are only bounded could add to the sum.
    fn slack(&self) -> f64 {
        let bound = |cell: &NumberCell| match cell {
            NumberCell::AtMost(bound) => Some(*bound),
            NumberCell::Value(_) | NumberCell::Missing | NumberCell::NotANumber => None,
        };
        self.cells_read().iter().filter_map(bound).sum()
    }

    /// Whether every cell is zero or empty, as for an account without followers.
    pub(super) fn is_zero(&self) -> bool {
        let is_zero =
            |cell: &NumberCell| matches!(cell, NumberCell::Missing | NumberCell::Value(0.0));
        self.numbers.is_ok() && self.cells_read().iter().all(is_zero)
    }

    /// What everybody is written as: 100, or 1 where a workbook has turned percentages into
    /// fractions; none where the sum is neither.
    pub(super) fn whole(&self) -> Option<f64> {
        let (least, most) = (self.sum(), self.sum() + self.slack());
        [100.0, 1.0].into_iter().find(|whole| {
            let tolerance = whole * SUM_TOLERANCE / 100.0;
            least <= whole + tolerance && most >= whole - tolerance
        })
    }

    pub(super) fn largest(&self) -> f64 {
        self.cells_read()
            .iter()
            .filter_map(|cell| cell.value())
            .fold(0.0, f64::max)
    }

    /// The canonical cells, with what is to be said about those that are refused or changed.
    pub(super) fn cells(
        &self,
        column: &NumberColumn,
        whole: f64,
        place: &Place,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Cell> {
        let mut cells = Vec::new();
        for (entry, number) in self.entries.iter().zip(&column.cells) {
            let (value, at_most) = match number {
                NumberCell::Value(value) => (*value, false),
                NumberCell::AtMost(value) => (*value, true),
                NumberCell::Missing => {
                    diagnostics.push(entry.says(NUMBER_MISSING, place));
                    continue;
                }
                NumberCell::NotANumber => {
                    diagnostics.push(entry.says(NUMBER_UNREADABLE, place));
                    continue;
                }
            };
            if value > whole {
                let percent = tenths(value / whole * 100.0);
                diagnostics.push(entry.says(SHARE_CAPPED, place).with("percent", percent));
            }
            if let ([Label::Text(name)], [Dimension::Country]) =
                (entry.labels.as_slice(), self.dimensions.as_slice())
            {
                diagnostics.push(
                    entry
                        .says(COUNTRY_UNKNOWN, place)
                        .with("name", name.clone()),
                );
            }
            cells.push(Cell {
                labels: entry.labels.clone(),
                count: None,
                share: Some((value / whole).min(1.0)),
                index: None,
                row: entry.row,
                at_most,
            });
        }
        cells
    }
}

impl Entry {
    /// Something about this number, at its cell.
    pub(super) fn says(&self, code: Code, place: &Place) -> Diagnostic {
        Diagnostic::new(code)
            .at(place.clone().at_row(self.row).at_column(self.column))
            .with("text", self.raw.text.clone())
            .with("label", self.name.clone())
    }
}

/// The genders of the columns under a header, in its order; the first column is that of the ages.
fn gender_columns(header: &[&str], place: &Place) -> Result<Vec<Label>, Vec<Diagnostic>> {
    let mut columns: Vec<Label> = Vec::new();
    for word in header {
        let label = if is_unknown(word) {
            Some(Label::Unknown)
        } else {
            gender(word).map(Label::Gender)
        };
        let Some(label) = label else { break };
        if columns.contains(&label) {
            return Err(vec![
                Diagnostic::new(GENDER_COLUMN_REPEATED)
                    .at(place.clone())
                    .with("word", *word),
            ]);
        }
        columns.push(label);
    }
    let has_both = [Gender::Female, Gender::Male]
        .iter()
        .all(|gender| columns.contains(&Label::Gender(*gender)));
    if columns.len() == header.len() && has_both {
        Ok(columns)
    } else {
        let words = header.join(", ");
        Err(vec![
            Diagnostic::new(GENDER_COLUMNS_UNKNOWN)
                .at(place.clone())
                .with("words", words),
        ])
    }
}

/// Ages in rows and genders in columns.
pub(super) fn age_gender_grid(
    section: &Section<'_>,
    place: &Place,
) -> Result<Grid, Vec<Diagnostic>> {
    let at = |row: u32| place.clone().at_row(row);
    let first = section
        .body
        .iter()
        .position(|row| age_bin(row.text(0)).is_some())
        .unwrap_or(0);
    let header = first
        .checked_sub(1)
        .and_then(|index| section.body.get(index));
    let words: Vec<&str> = header.map_or_else(Vec::new, |row| {
        row.cells
            .iter()
            .skip(1)
            .map(|cell| cell.text.as_str())
            .collect()
    });
    let columns = gender_columns(
        &words,
        &at(header.map_or(section.first_row(), |row| row.number)),
    )?;
    let mut bands: Vec<AgeBand> = Vec::new();
    let mut entries = Vec::new();
    let is_header = |index: usize| index + 1 == first;
    for (_, row) in section
        .body
        .iter()
        .enumerate()
        .filter(|(index, _)| !is_header(*index))
    {
        let refuse = |code: Code| Diagnostic::new(code).at(at(row.number).at_column(1));
        let Some(band) = age_bin(row.text(0)) else {
            return Err(vec![refuse(AGE_ROW_UNKNOWN).with("text", row.text(0))]);
        };
        if let Some(other) = bands.iter().find(|other| other.overlaps(band)) {
            let (first, second) = (other.to_string(), band.to_string());
            return Err(vec![
                refuse(AGE_BINS_OVERLAP)
                    .with("first", first)
                    .with("second", second),
            ]);
        }
        bands.push(band);
        if row.cells.len() > columns.len() + 1 {
            return Err(vec![row_too_long(
                at(row.number),
                row.cells.len(),
                columns.len() + 1,
            )]);
        }
        for (index, (label, word)) in columns.iter().zip(&words).enumerate() {
            entries.push(Entry {
                labels: vec![Label::Age(band), label.clone()],
                name: format!("{band} {word}"),
                raw: row.cells.get(index + 1).cloned().unwrap_or_default(),
                row: row.number,
                column: count(index + 2),
            });
        }
    }
    let dimensions = vec![Dimension::Age, Dimension::Gender];
    Ok(Grid::new(
        "age_gender",
        dimensions,
        entries,
        count(bands.len()),
    ))
}

fn row_too_long(place: Place, cells: usize, columns: usize) -> Diagnostic {
    Diagnostic::new(ROW_TOO_LONG)
        .at(place)
        .with("cells", cells)
        .with("columns", columns)
}

/// Names of places with their numbers, before it is told what places they are.
fn place_entries(
    section: &Section<'_>,
    place: &Place,
) -> Result<(Vec<Entry>, u32), Vec<Diagnostic>> {
    let entry = |name: String, raw: RawCell, row: u32, column: usize| Entry {
        labels: Vec::new(),
        name,
        raw,
        row,
        column: count(column),
    };
    if let Some((names, values)) = section.wide() {
        if values.cells.len() > names.cells.len() {
            return Err(vec![row_too_long(
                place.clone().at_row(values.number),
                values.cells.len(),
                names.cells.len(),
            )]);
        }
        let entries = names
            .cells
            .iter()
            .enumerate()
            .map(|(index, name)| {
                let raw = values.cells.get(index).cloned().unwrap_or_default();
                entry(cleaned(&name.text), raw, values.number, index + 1)
            })
            .collect();
        return Ok((entries, 1));
    }
    let mut entries = Vec::new();
    for row in section.body.iter().skip(1) {
        // Excel cuts `Kyiv, Ukraine` at the comma: the number is the last cell, the rest is the name.
        let n_names = if row.is_single() {
            1
        } else {
            row.cells.len() - 1
        };
        let parts: Vec<String> = row
            .cells
            .iter()
            .take(n_names)
            .map(|cell| cleaned(&cell.text))
            .filter(|part| !part.is_empty())
            .collect();
        if parts.iter().any(|part| looks_numeric(part)) {
            return Err(vec![row_too_long(
                place.clone().at_row(row.number),
                row.cells.len(),
                2,
            )]);
        }
        let raw = row.cells.get(n_names).cloned().unwrap_or_default();
        entries.push(entry(parts.join(", "), raw, row.number, n_names + 1));
    }
    let n_rows = count(entries.len());
    Ok((entries, n_rows))
}

/// Whether places are countries or cities: by the words of the title and header, checked against the
/// names.
fn place_dimension(section: &Section<'_>, names: &[&str]) -> Option<Dimension> {
    let n = names.len().max(1) as f64;
    let n_commas = names
        .iter()
        .filter(|name| name.contains([',', '،', '、', '，']))
        .count() as f64;
    let header = section
        .body
        .first()
        .filter(|_| section.wide().is_none())
        .map_or("", |row| row.text(0));
    let words = format!("{} {}", folded(section.title()), folded(header));
    let says = |known: &[&str]| known.iter().any(|word| words.contains(word));
    let (says_city, says_country) = (says(CITY_WORDS), says(COUNTRY_WORDS));
    let mostly_countries = are_countries(names.iter().copied());
    let mostly_commas = n_commas / n >= 0.5;
    match (says_city && !says_country, says_country && !says_city) {
        // Three countries in a list of cities are no accident; Singapore alone is one.
        (true, _) if mostly_countries && !mostly_commas && names.len() >= 3 => None,
        (true, _) => Some(Dimension::City),
        (_, true) if mostly_commas && !mostly_countries => None,
        (_, true) => Some(Dimension::Country),
        (false, false) if mostly_countries => Some(Dimension::Country),
        (false, false) if mostly_commas => Some(Dimension::City),
        (false, false) => None,
    }
}

/// Places with their numbers; refused where countries and cities cannot be told apart, or one place
/// stands twice.
pub(super) fn places_grid(section: &Section<'_>, place: &Place) -> Result<Grid, Vec<Diagnostic>> {
    let (mut entries, n_rows) = place_entries(section, place)?;
    let names: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
    let Some(dimension) = place_dimension(section, &names) else {
        return Err(vec![
            Diagnostic::new(PLACES_UNCLEAR)
                .at(place.clone().at_row(section.first_row()))
                .with("title", section.title())
                .with("first", names.first().copied().unwrap_or_default()),
        ]);
    };
    let is_country = dimension == Dimension::Country;
    let mut seen = BTreeSet::new();
    for entry in &mut entries {
        let label = if is_country {
            country_label(&entry.name)
        } else {
            Label::Text(entry.name.clone())
        };
        if !seen.insert(label.clone()) {
            return Err(vec![
                Diagnostic::new(PLACE_REPEATED)
                    .at(place.clone().at_row(entry.row).at_column(entry.column))
                    .with("name", entry.name.clone()),
            ]);
        }
        entry.labels = vec![label];
    }
    let kind = if is_country {
        "top_countries"
    } else {
        "top_cities"
    };
    Ok(Grid::new(kind, vec![dimension], entries, n_rows))
}
