//! Meta Business Suite, Audience: followers of a Facebook Page or an Instagram account by age and
//! gender, country and city.
//!
//! Meta Business Suite › Insights › Audience › Export gives `Audience.csv` (`Público.csv` in
//! Portuguese; the names are localised and the same for both networks). UTF-16LE with BOM,
//! `sep=,`, every cell quoted, tables between blank lines. Seen in real files of 2024 to 2026:
//!
//! - **Layout A**: places are columns, numbers are bare percentages (`10.6`) with a decimal point in
//!   every language; nothing says which network it is. Can hold a daily series as a fourth table.
//! - **Layout B**: Instagram alone; places are rows, numbers have a percent sign and the decimal sign
//!   of the language (`23,9%`); a table `IG_ACCOUNT,FOLLOW,UNIQUE_USERS` holds the people.
//! - **Layout C**: as B with a Facebook and an Instagram table of each kind; a network without data
//!   keeps its titles and has no rows.
//! - Layout C saved again by Excel as "Unicode text": tabs, place names cut at their commas.
//! - **Layout C0**, workbooks of 2021, known from a program that reads one: as C, with `Facebook Page
//!   Likes` instead of followers and fractions (0.123) instead of percentages; people of unknown gender
//!   are in the base, so ages and genders sum to less than one.
//! - Layout A saved again by a spreadsheet program that made dates of numbers such as 3.4; that is
//!   undone where the twelve cells of ages and genders then sum to 100.
//!
//! Ages and genders are in one table whose twelve cells sum to 100: shares of the followers whose
//! age and gender are known, from 18 on. Places are the ten largest (five in some files); a country
//! list can sum to 101.5, with 101 for one country. Titles and headers are in the user's language,
//! so tables are told by shape; gender columns only by words, never by their order.

use std::collections::{BTreeMap, BTreeSet};

use super::date_damage::{is_hit, undone};
use super::labels::{
    COUNTRY_UNKNOWN, NUMBER_AMBIGUOUS, NUMBER_NEGATIVE, NUMBER_UNREADABLE, age_bin, cleaned,
    country_label, folded, gender, is_iso_datetime, is_unknown, looks_numeric, share_step,
};
use super::ledger::Ledger;
use super::meta_series::{
    META_SERIES_UNKNOWN, daily_tables, people_in, read_daily_table, title_network,
};
use super::series::{ValueColumn, close_series, push_series};
use super::{
    BlockOutcome, Certainty, Context, Dating, Evidence, Owner, SourceOutput, SourceSpec,
    SourceTable, block_place, row_count, set_aside,
};
use crate::canonical::{Cell, Completeness, Fate, Part, Point};
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{
    AgeBand, Audience, Base, Date, Dimension, Gender, Label, Metric, Network, Period, Unit,
};
use crate::files::numbers::{Ambiguous, NumberCell, NumberColumn, read_numbers};
use crate::files::{RawBlock, RawCell, RawFile, RawRow};

pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "meta-audience",
    title: "Meta Business Suite: Audience (followers)",
    networks: &[Network::Facebook, Network::Instagram],
    dimensions: &[
        Dimension::Age,
        Dimension::Gender,
        Dimension::Country,
        Dimension::City,
    ],
    seen_languages: &["en", "pt"],
    by_shape: true,
    metrics: &[Metric::Followers, Metric::NewFollowers],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "age & gender",
        "women",
        "men",
        "top countries",
        "top cities",
    ],
    how_to_export: "Meta Business Suite > Insights > Audience > Export",
    recognize,
    read,
};

/// Titles of tables have run into their first rows.
const META_TITLES_GLUED: Code = Code::warning("meta-titles-glued");
/// The market that ads could reach, not followers.
const META_POTENTIAL_AUDIENCE: Code = Code::note("meta-potential-audience");
/// Gender columns with words that are not known.
const GENDER_COLUMNS_UNKNOWN: Code = Code::warning("gender-columns-unknown");
/// Two columns for one gender.
const GENDER_COLUMN_REPEATED: Code = Code::warning("gender-column-repeated");
/// A row that should begin with an age band and does not.
const AGE_ROW_UNKNOWN: Code = Code::warning("age-row-unknown");
/// Two age bands that share an age.
const AGE_BINS_OVERLAP: Code = Code::warning("age-bins-overlap");
/// Ages and genders that do not sum to 100 %.
const AGE_GENDER_SUM: Code = Code::warning("age-gender-sum");
/// More cells than columns.
const ROW_TOO_LONG: Code = Code::warning("row-too-long");
/// An empty cell where a number belongs.
const NUMBER_MISSING: Code = Code::warning("number-missing");
/// Some numbers of a table have a percent sign, others have none.
const PERCENT_MIXED: Code = Code::warning("percent-mixed");
/// Bare numbers that may be percentages or fractions.
const PERCENT_UNPROVEN: Code = Code::warning("percent-unproven");
/// A share of more than everybody.
const SHARE_ABOVE_ONE: Code = Code::warning("share-above-one");
/// A share a little above 100 %, taken as 100 %.
const SHARE_CAPPED: Code = Code::warning("share-capped");
/// A list of places that sums to far more than 100 %.
const PLACES_SUM: Code = Code::warning("places-sum");
/// A place that is listed twice.
const PLACE_REPEATED: Code = Code::warning("place-repeated");
/// A list of which it cannot be told whether it is of countries or of cities.
const PLACES_UNCLEAR: Code = Code::warning("places-unclear");
/// A number of followers that cannot be read.
const FOLLOWER_COUNT_UNREADABLE: Code = Code::warning("follower-count-unreadable");
/// Two different numbers of followers for one network.
const FOLLOWER_COUNT_REPEATED: Code = Code::warning("follower-count-repeated");
/// Numbers that a spreadsheet program made dates of, undone and proved by their sum.
const META_DATES_UNDONE: Code = Code::warning("meta-dates-undone");
/// Numbers that a spreadsheet program made dates of, with nothing to prove what they were.
const META_DATES_NOT_UNDONE: Code = Code::warning("meta-dates-not-undone");
/// Ages and genders of 2021, whose base holds people of unknown gender.
const META_UNKNOWN_GENDER: Code = Code::note("meta-unknown-gender");
/// A table of an audience file with a shape that is not known.
const META_TABLE_UNKNOWN: Code = Code::warning("meta-table-unknown");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    META_TITLES_GLUED,
    META_POTENTIAL_AUDIENCE,
    GENDER_COLUMNS_UNKNOWN,
    GENDER_COLUMN_REPEATED,
    AGE_ROW_UNKNOWN,
    AGE_BINS_OVERLAP,
    AGE_GENDER_SUM,
    ROW_TOO_LONG,
    NUMBER_MISSING,
    PERCENT_MIXED,
    PERCENT_UNPROVEN,
    SHARE_ABOVE_ONE,
    SHARE_CAPPED,
    PLACES_SUM,
    PLACE_REPEATED,
    PLACES_UNCLEAR,
    FOLLOWER_COUNT_UNREADABLE,
    FOLLOWER_COUNT_REPEATED,
    META_DATES_UNDONE,
    META_DATES_NOT_UNDONE,
    META_UNKNOWN_GENDER,
    META_TABLE_UNKNOWN,
];

/// How far, in percent, the cells of age and gender may sum beside 100: twelve cells rounded to
/// 0.1 can be off by 0.6, and whole percents were seen nowhere.
const SUM_TOLERANCE: f64 = 1.5;
/// How far, in percent, the cells may sum beside 100 where dates were made numbers again: in a real
/// file they summed to 100.0, and a wrong reading of one cell is off by more.
const UNDONE_TOLERANCE: f64 = 0.3;
/// How many cells of ages and genders such a table has.
const UNDONE_CELLS: usize = 12;
/// The least sum of ages and genders of 2021, as a fraction: the rest has no known gender.
const LEAST_KNOWN: f64 = 0.5;
/// The most, in percent, that a list of places may sum to; 101.5 was seen.
const PLACES_SUM_MAX: f64 = 110.0;
/// The most, in percent, that one place may have; 101 was seen.
const PLACE_MAX: f64 = 102.0;
/// The share of names that must be countries for a list to be one of countries.
const COUNTRY_QUORUM: f64 = 0.6;

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

/// Titles and file names of the estimate of a market. Seen: en; pt is from the interface.
const POTENTIAL_WORDS: &[&str] = &[
    "potential audience",
    "público potencial",
    "audiencia potencial",
];

/// Titles, and the rows under them.
#[derive(Default)]
struct Section<'a> {
    titles: Vec<&'a RawRow>,
    body: Vec<&'a RawRow>,
}

/// What a section is, by its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// People of one network.
    Count,
    /// A number a day.
    Series,
    /// Ages in rows, genders in columns.
    AgeGender,
    /// Places in columns.
    Wide,
    /// Places in rows.
    Long,
    /// Titles or headers, and nothing under them.
    Empty,
    /// Something else.
    Unknown,
}

/// What became of the rows of a section.
struct Tally {
    kind: &'static str,
    fate: Fate,
    read: u32,
    set_aside: u32,
    rejected: u32,
    coverage: Option<f64>,
}

/// The key over a number of followers, in every language.
fn key_network(row: &RawRow) -> Option<Network> {
    let joined = row
        .cells
        .iter()
        .map(|cell| cell.text.trim())
        .collect::<Vec<_>>()
        .join(",");
    let mut parts = joined.split(',');
    let network = match parts.next() {
        Some("IG_ACCOUNT") => Network::Instagram,
        Some("FB_PAGE") => Network::Facebook,
        Some(_) | None => return None,
    };
    let others: Vec<&str> = parts.collect();
    let is_key =
        |word: &&str| !word.is_empty() && word.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    (!others.is_empty() && others.iter().all(is_key)).then_some(network)
}

/// Whether a key has run into other text.
fn is_glued(row: &RawRow) -> bool {
    key_network(row).is_none()
        && row.cells.iter().any(|cell| {
            cell.text.contains("UNIQUE_USERS")
                && (cell.text.contains("IG_ACCOUNT") || cell.text.contains("FB_PAGE"))
        })
}

fn last_text(row: &RawRow) -> &str {
    row.cells.last().map_or("", |cell| cell.text.as_str())
}

/// A row of a table: a text or age, then a number.
fn is_data_row(row: &RawRow) -> bool {
    row.cells.len() >= 2 && !looks_numeric(row.text(0)) && looks_numeric(last_text(row))
}

/// Cuts a block at its titles. Most blocks have one title; files that lost their blank lines, and
/// networks without data, have several.
fn sections(block: &RawBlock) -> Vec<Section<'_>> {
    let mut sections = Vec::new();
    let mut current = Section::default();
    for (index, row) in block.rows.iter().enumerate() {
        let text = row.text(0);
        let could_be_title = row.is_single()
            && !looks_numeric(text)
            && key_network(row).is_none()
            && age_bin(text).is_none()
            && !is_iso_datetime(text);
        // A place without its number stands alone in its row, too, but among rows with numbers.
        let among_data = current.body.last().is_some_and(|row| is_data_row(row))
            && title_network(text).is_none()
            && block.rows.get(index + 1).is_none_or(is_data_row);
        // A number under a key that is written in a way nobody reads, such as `5.6K`.
        let under_key = current
            .body
            .last()
            .is_some_and(|row| key_network(row).is_some())
            && text.starts_with(|c: char| c.is_numeric());
        if could_be_title && !among_data && !under_key {
            if !current.body.is_empty() {
                sections.push(std::mem::take(&mut current));
            }
            current.titles.push(row);
        } else {
            current.body.push(row);
        }
    }
    sections.push(current);
    sections
}

impl<'a> Section<'a> {
    fn kind(&self) -> Kind {
        let Some(first) = self.body.first() else {
            return Kind::Empty;
        };
        if self.counted().is_some() {
            return Kind::Count;
        }
        if self.body.iter().any(|row| is_iso_datetime(row.text(0)))
            || first.cells.len() == 2 && first.text(1) == "Primary"
        {
            return Kind::Series;
        }
        if self.body.iter().any(|row| age_bin(row.text(0)).is_some()) {
            return Kind::AgeGender;
        }
        if self.wide().is_some() {
            return Kind::Wide;
        }
        let is_header = first.cells.len() == 2
            && !looks_numeric(first.text(1))
            && !looks_numeric(first.text(0));
        match self.body.len() {
            1 if is_header => Kind::Empty,
            n if n > 1 && is_header && self.body.iter().skip(1).any(|row| is_data_row(row)) => {
                Kind::Long
            }
            _ => Kind::Unknown,
        }
    }

    /// The names and the values of a table whose places are columns. A table of one place has its
    /// name alone in a row, where it looks like a second title.
    fn wide(&self) -> Option<(&'a RawRow, &'a RawRow)> {
        let (names, values) = match self.body.as_slice() {
            [values] if values.is_single() && self.titles.len() >= 2 => {
                (*self.titles.last()?, *values)
            }
            [names, values] if names.cells.len() >= 2 => (*names, *values),
            _ => return None,
        };
        let is_number = |cell: &RawCell| looks_numeric(&cell.text) || is_hit(cell);
        let n_numbers = values.cells.iter().filter(|cell| is_number(cell)).count();
        let n_values = values
            .cells
            .iter()
            .filter(|cell| !cell.text.is_empty())
            .count();
        let starts_with_number = values.text(0).starts_with(|c: char| c.is_ascii_digit())
            || looks_numeric(values.text(0));
        (n_numbers * 2 > n_values && starts_with_number && !names.cells.iter().any(is_number))
            .then_some((names, values))
    }

    /// The network whose people a section counts, and the rows under its key or title. In the
    /// workbooks of 2021 titles alone may say so.
    fn counted(&self) -> Option<(Network, &[&'a RawRow])> {
        let (first, rest) = self.body.split_first()?;
        if let Some(network) = key_network(first) {
            return Some((network, rest));
        }
        let counts = |title: &str| {
            let title = folded(title);
            (title.ends_with("page likes") || title.ends_with("followers"))
                .then(|| title_network(&title))
                .flatten()
        };
        let network = counts(self.titles.first()?.text(0))?;
        let same = self
            .titles
            .iter()
            .all(|title| counts(title.text(0)) == Some(network));
        (same && rest.is_empty() && first.is_single()).then_some((network, &self.body))
    }

    /// The title: the last one that is not the name of a table's only place.
    fn title(&self) -> &'a str {
        let skip = usize::from(self.body.len() == 1 && self.wide().is_some());
        self.titles
            .iter()
            .rev()
            .nth(skip)
            .map_or("", |row| row.text(0))
    }

    fn n_titles(&self) -> u32 {
        count(self.titles.len())
    }

    fn n_body(&self) -> u32 {
        count(self.body.len())
    }

    fn first_row(&self) -> u32 {
        self.titles
            .first()
            .or(self.body.first())
            .map_or(1, |row| row.number)
    }

    /// Every row set aside.
    fn aside(&self, kind: &'static str, fate: Fate) -> Tally {
        Tally {
            kind,
            fate,
            read: 0,
            set_aside: self.n_titles() + self.n_body(),
            rejected: 0,
            coverage: None,
        }
    }

    /// Titles and `n_headers` rows set aside, the others refused.
    fn damaged(&self, kind: &'static str, n_headers: u32) -> Tally {
        let set_aside = (self.n_titles() + n_headers).min(self.n_titles() + self.n_body());
        Tally {
            kind,
            fate: Fate::Damaged,
            read: 0,
            set_aside,
            rejected: self.n_titles() + self.n_body() - set_aside,
            coverage: None,
        }
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// One number of a table with its labels and where it stands.
struct Entry {
    labels: Vec<Label>,
    name: String,
    raw: RawCell,
    row: u32,
    column: u32,
}

/// The numbers of a section before they are judged.
struct Grid {
    kind: &'static str,
    dimensions: Vec<Dimension>,
    entries: Vec<Entry>,
    /// Rows with numbers.
    n_rows: u32,
    numbers: Result<NumberColumn, Ambiguous>,
    /// What was done to the numbers.
    said: Vec<Diagnostic>,
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
    fn without_dates(&self) -> Option<(Self, usize)> {
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
    fn values(&self) -> Option<Vec<f64>> {
        self.cells_read().iter().map(|cell| cell.value()).collect()
    }

    fn is_ages(&self) -> bool {
        self.dimensions.contains(&Dimension::Age)
    }

    fn cells_read(&self) -> &[NumberCell] {
        self.numbers.as_ref().map_or(&[], |column| &column.cells)
    }

    /// The sum of the values as written.
    fn sum(&self) -> f64 {
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
    fn is_zero(&self) -> bool {
        let is_zero =
            |cell: &NumberCell| matches!(cell, NumberCell::Missing | NumberCell::Value(0.0));
        self.numbers.is_ok() && self.cells_read().iter().all(is_zero)
    }

    /// What everybody is written as: 100, or 1 where a workbook has turned percentages into
    /// fractions; none where the sum is neither.
    fn whole(&self) -> Option<f64> {
        let (least, most) = (self.sum(), self.sum() + self.slack());
        [100.0, 1.0].into_iter().find(|whole| {
            let tolerance = whole * SUM_TOLERANCE / 100.0;
            least <= whole + tolerance && most >= whole - tolerance
        })
    }

    fn largest(&self) -> f64 {
        self.cells_read()
            .iter()
            .filter_map(|cell| cell.value())
            .fold(0.0, f64::max)
    }

    /// The canonical cells, with what is to be said about those that are refused or changed.
    fn cells(
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
    fn says(&self, code: Code, place: &Place) -> Diagnostic {
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
fn age_gender_grid(section: &Section<'_>, place: &Place) -> Result<Grid, Vec<Diagnostic>> {
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

/// Whether places are countries or cities: by the words of the title and header, checked against the names.
fn place_dimension(section: &Section<'_>, names: &[&str]) -> Option<Dimension> {
    let n = names.len().max(1) as f64;
    let n_countries = names
        .iter()
        .filter(|name| matches!(country_label(name), Label::Country(_)))
        .count() as f64;
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
    let mostly_countries = n_countries / n >= COUNTRY_QUORUM;
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

fn places_grid(section: &Section<'_>, place: &Place) -> Result<Grid, Vec<Diagnostic>> {
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

/// What a section holds.
enum Content {
    Count(Network, Result<Option<f64>, Vec<Diagnostic>>),
    Grid(Grid),
    Refused(&'static str, Vec<Diagnostic>),
    Plain(Kind),
}

fn content(section: &Section<'_>, place: &Place) -> Content {
    match section.kind() {
        Kind::Count => {
            let (network, rows) = section.counted().unwrap_or((Network::Instagram, &[]));
            Content::Count(network, follower_count(rows, place))
        }
        Kind::AgeGender => match age_gender_grid(section, place) {
            Ok(grid) => Content::Grid(grid),
            Err(diagnostics) => Content::Refused("age_gender", diagnostics),
        },
        Kind::Wide | Kind::Long => match places_grid(section, place) {
            Ok(grid) => Content::Grid(grid),
            Err(diagnostics) => Content::Refused("places", diagnostics),
        },
        kind @ (Kind::Series | Kind::Empty | Kind::Unknown) => Content::Plain(kind),
    }
}

/// People under a key; none where the row is missing. A separator before three digits can only
/// group them, for people are counted in whole numbers.
fn follower_count(rows: &[&RawRow], place: &Place) -> Result<Option<f64>, Vec<Diagnostic>> {
    let Some(row) = rows.first() else {
        return Ok(None);
    };
    let unreadable = |row: &RawRow| {
        let place = place.clone().at_row(row.number);
        vec![
            Diagnostic::new(FOLLOWER_COUNT_UNREADABLE)
                .at(place)
                .with("text", row.text(0)),
        ]
    };
    if let Some(extra) = rows.get(1) {
        return Err(unreadable(extra));
    }
    let whole = |cell: &RawCell| cell.number.filter(|n| *n >= 0.0 && n.fract() == 0.0);
    let value = people_in(row.text(0)).or_else(|| row.cells.first().and_then(whole));
    value
        .filter(|_| row.is_single())
        .map(Some)
        .ok_or_else(|| unreadable(row))
}

fn says_potential(text: &str) -> bool {
    let text = folded(text);
    POTENTIAL_WORDS.iter().any(|word| text.contains(word))
}

/// Whether the file is the estimate of a market, by its name or a title.
fn is_potential(file: &RawFile) -> bool {
    file.names.last().is_some_and(|name| says_potential(name))
        || file
            .blocks
            .iter()
            .flat_map(|block| &block.rows)
            .any(|row| row.is_single() && says_potential(row.text(0)))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let rows = || file.blocks.iter().flat_map(|block| &block.rows);
    if rows().any(|row| key_network(row).is_some() || is_glued(row)) {
        return Some(Certainty::Keys);
    }
    let all: Vec<Section<'_>> = file.blocks.iter().flat_map(sections).collect();
    let is_places = |section: &&Section<'_>| {
        matches!(section.kind(), Kind::Wide | Kind::Long)
            && !section.titles.is_empty()
            && places_grid(section, &file.place).is_ok_and(|grid| grid.sum() <= PLACES_SUM_MAX)
    };
    let has_places = all.iter().any(|section| is_places(&section));
    let ages: Vec<&Section<'_>> = all
        .iter()
        .filter(|section| section.kind() == Kind::AgeGender)
        .collect();
    let known_words = ages.iter().any(|section| {
        section.body.iter().any(|row| {
            row.cells.len() == 3
                && [(1, 2), (2, 1)].iter().any(|(women, men)| {
                    gender(row.text(*women)) == Some(Gender::Female)
                        && gender(row.text(*men)) == Some(Gender::Male)
                })
        })
    });
    if is_potential(file) && (has_places || !ages.is_empty()) {
        return Some(Certainty::Labels);
    }
    if known_words {
        return Some(if has_places {
            Certainty::Labels
        } else {
            Certainty::Shape
        });
    }
    let two_columns_of_hundred = ages.iter().any(|section| {
        let rows = section
            .body
            .iter()
            .filter(|row| age_bin(row.text(0)).is_some());
        let cells: Vec<&RawCell> = rows.flat_map(|row| row.cells.iter().skip(1)).collect();
        let sum: f64 = read_numbers(cells).map_or(0.0, |column| {
            column.cells.iter().filter_map(|cell| cell.value()).sum()
        });
        let rectangular = section.body.iter().all(|row| row.cells.len() == 3);
        rectangular && !section.titles.is_empty() && (sum - 100.0).abs() <= SUM_TOLERANCE
    });
    let only_wide_places = ages.is_empty()
        && all
            .iter()
            .any(|section| section.kind() == Kind::Wide && is_places(&section))
        && all
            .iter()
            .all(|section| matches!(section.kind(), Kind::Wide | Kind::Series | Kind::Empty));
    (two_columns_of_hundred || only_wide_places).then_some(Certainty::Shape)
}

/// Makes numbers of dates again where it can be proved: ages and genders by their sum; places where the
/// ages of the same file were proved and all numbers then go down, as every list does.
fn undo_dates(parsed: &mut [(&RawBlock, Vec<(Section<'_>, Content)>)], file: &RawFile) {
    let undone_of = |block: &RawBlock, section: &Section<'_>, hits: usize| {
        Diagnostic::new(META_DATES_UNDONE)
            .at(block_place(file, block).at_row(section.first_row()))
            .with("count", hits)
            .with("title", section.title())
    };
    let mut is_proved = false;
    for (block, contents) in &mut *parsed {
        for (section, content) in contents {
            let Content::Grid(grid) = content else {
                continue;
            };
            if !grid.is_ages() {
                continue;
            }
            let Some((mut undone, hits)) = grid.without_dates() else {
                continue;
            };
            let is_whole = (undone.sum() - 100.0).abs() <= UNDONE_TOLERANCE + 1e-9;
            if undone.entries.len() == UNDONE_CELLS && undone.values().is_some() && is_whole {
                undone.said.push(undone_of(block, section, hits));
                *grid = undone;
                is_proved = true;
            }
        }
    }
    for (block, contents) in parsed {
        for (section, content) in contents {
            let Content::Grid(grid) = content else {
                continue;
            };
            if grid.is_ages() {
                continue;
            }
            let Some((mut undone, hits)) = grid.without_dates() else {
                continue;
            };
            let goes_down = undone
                .values()
                .is_some_and(|values| values.is_sorted_by(|above, below| above >= below));
            if is_proved && goes_down {
                undone.said.push(undone_of(block, section, hits));
                *grid = undone;
            } else {
                let refused = Diagnostic::new(META_DATES_NOT_UNDONE)
                    .at(block_place(file, block).at_row(section.first_row()))
                    .with("count", hits)
                    .with("title", section.title());
                *content = Content::Refused(grid.kind, vec![refused]);
            }
        }
    }
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    if let Some(row) = file
        .blocks
        .iter()
        .flat_map(|block| &block.rows)
        .find(|row| is_glued(row))
    {
        return all_damaged(file, row);
    }
    if is_potential(file) {
        // Nothing of it may be taken for followers.
        let blocks = file
            .blocks
            .iter()
            .map(|block| set_aside(file, block, "potential_audience", Fate::SetAside))
            .collect();
        let note = Diagnostic::new(META_POTENTIAL_AUDIENCE).at(file.place.clone());
        return SourceOutput {
            blocks,
            diagnostics: vec![note],
            ..SourceOutput::default()
        };
    }
    let mut parsed: Vec<(&RawBlock, Vec<(Section<'_>, Content)>)> = file
        .blocks
        .iter()
        .map(|block| {
            let place = block_place(file, block);
            let contents = sections(block).into_iter().map(|section| {
                let content = content(&section, &place);
                (section, content)
            });
            (block, contents.collect())
        })
        .collect();
    undo_dates(&mut parsed, file);
    let mut reading = Reading::new(&parsed, context.latest);
    let mut out = SourceOutput::default();
    let mut tallies: BTreeMap<(usize, usize), Tally> = BTreeMap::new();
    for (number, (block, contents)) in parsed.iter().enumerate() {
        for (index, (section, content)) in contents.iter().enumerate() {
            let tally = reading.section(section, content, file, block, &mut out);
            tallies.insert((number, index), tally);
        }
    }
    for (number, (block, _)) in parsed.iter().enumerate() {
        let of_block: Vec<&Tally> = tallies
            .range((number, 0)..(number + 1, 0))
            .map(|(_, tally)| tally)
            .collect();
        out.blocks
            .push(outcome(block_place(file, block), block, &of_block));
    }
    out
}

/// Every table of a file in which titles have run into rows: which table is of which network
/// cannot be told any more.
fn all_damaged(file: &RawFile, glued: &RawRow) -> SourceOutput {
    let blocks = file
        .blocks
        .iter()
        .map(|block| {
            let mut outcome = set_aside(file, block, "glued", Fate::Damaged);
            outcome.rejected = outcome.set_aside;
            outcome.set_aside = 0;
            outcome
        })
        .collect();
    let text = glued
        .cells
        .iter()
        .map(|cell| cell.text.as_str())
        .find(|text| text.contains("UNIQUE_USERS"))
        .unwrap_or_default();
    let diagnostic = Diagnostic::new(META_TITLES_GLUED)
        .at(file.place.clone().at_row(glued.number))
        .with("text", text);
    SourceOutput {
        blocks,
        diagnostics: vec![diagnostic],
        ..SourceOutput::default()
    }
}

/// The outcome of a block from those of its sections.
fn outcome(place: Place, block: &RawBlock, tallies: &[&Tally]) -> BlockOutcome {
    let order = [Fate::Used, Fate::Damaged, Fate::SetAside];
    let fate = order
        .into_iter()
        .find(|fate| tallies.iter().any(|tally| tally.fate == *fate))
        .unwrap_or(Fate::Empty);
    let mut kinds: Vec<&str> = Vec::new();
    for tally in tallies {
        let tells = tally.fate != Fate::Empty || fate == Fate::Empty;
        if tells && !kinds.contains(&tally.kind) {
            kinds.push(tally.kind);
        }
    }
    let coverages: Vec<f64> = tallies.iter().filter_map(|tally| tally.coverage).collect();
    BlockOutcome {
        place,
        block: block.number,
        kind: kinds.join("+"),
        fate,
        rows: row_count(block),
        read: tallies.iter().map(|tally| tally.read).sum(),
        set_aside: tallies.iter().map(|tally| tally.set_aside).sum(),
        rejected: tallies.iter().map(|tally| tally.rejected).sum(),
        coverage: if let [coverage] = coverages.as_slice() {
            Some(*coverage)
        } else {
            None
        },
    }
}

/// What is known of the whole file while its tables are made.
struct Reading {
    /// People by network; none where two numbers contradict each other.
    people: BTreeMap<Network, Option<f64>>,
    /// The networks of the keys, in the file's order.
    order: Vec<Network>,
    /// How many tables of each kind name no network, and how many there are.
    nameless: BTreeMap<&'static str, (usize, usize)>,
    /// How many of the nameless ones were seen so far.
    passed: BTreeMap<&'static str, usize>,
    /// What everybody is written as in bare numbers, where a table of ages and genders proves it.
    bare_whole: Option<f64>,
    /// The most decimals of any percentage of the file.
    decimals: u8,
    /// Whether the file is of 2021, when Facebook still counted page likes: fractions, and people of
    /// unknown gender in the base.
    is_2021: bool,
    /// The last day that a number without a date can be of.
    latest: Date,
}

impl Reading {
    fn new(parsed: &[(&RawBlock, Vec<(Section<'_>, Content)>)], latest: Date) -> Self {
        let is_2021 = parsed
            .iter()
            .flat_map(|(_, contents)| contents)
            .flat_map(|(section, _)| &section.titles)
            .any(|title| folded(title.text(0)).contains("page likes"));
        let mut reading = Self {
            people: BTreeMap::new(),
            order: Vec::new(),
            nameless: BTreeMap::new(),
            passed: BTreeMap::new(),
            bare_whole: None,
            decimals: 0,
            is_2021,
            latest,
        };
        for (section, content) in parsed.iter().flat_map(|(_, contents)| contents) {
            match content {
                Content::Count(network, people) => {
                    if !reading.order.contains(network) {
                        reading.order.push(*network);
                    }
                    let people = people.as_ref().ok().copied().flatten();
                    let same = |known: &Option<f64>| people.is_none() || *known == people;
                    match reading.people.get(network) {
                        None => {
                            reading.people.insert(*network, people);
                        }
                        Some(known) if same(known) => {}
                        Some(_) => {
                            reading.people.insert(*network, None);
                        }
                    }
                }
                Content::Grid(grid) => {
                    let tables = reading.nameless.entry(grid.kind).or_default();
                    tables.0 += usize::from(title_network(section.title()).is_none());
                    tables.1 += 1;
                    if let Ok(column) = &grid.numbers {
                        reading.decimals = reading.decimals.max(column.decimals);
                        if grid.is_ages() && !column.percent_signs {
                            reading.bare_whole = reading.bare_whole.or(reading.whole_of_ages(grid));
                        }
                    }
                }
                Content::Refused(..) | Content::Plain(_) => {}
            }
        }
        reading
    }

    /// The network of a table: by its title; else the only one of the file; else, where every
    /// network has one table of the kind and none is named, by the order of the counts.
    fn network(&self, section: &Section<'_>, kind: &str, position: usize) -> Option<Network> {
        let by_order = || match (self.order.as_slice(), self.nameless.get(kind)) {
            ([only], _) => Some(*only),
            (order, Some((nameless, tables))) if nameless == tables && *tables == order.len() => {
                order.get(position).copied()
            }
            _ => None,
        };
        title_network(section.title()).or_else(by_order)
    }

    /// What everybody is written as in a table of ages and genders. In files of 2021 the fractions
    /// of known genders sum to less than one.
    fn whole_of_ages(&self, grid: &Grid) -> Option<f64> {
        let in_2021 = || {
            let known = LEAST_KNOWN..=1.0;
            (self.is_2021 && known.contains(&grid.sum())).then_some(1.0)
        };
        grid.whole().or_else(in_2021)
    }

    /// A number a day, in layout A.
    fn daily(
        &self,
        section: &Section<'_>,
        file: &RawFile,
        block: &RawBlock,
        out: &mut SourceOutput,
    ) -> Tally {
        let kind = "daily_series";
        let rows = section.titles.iter().chain(&section.body);
        let part = RawBlock {
            number: block.number,
            sheet: block.sheet.clone(),
            rows: rows.map(|row| (*row).clone()).collect(),
        };
        let mut of_part = SourceOutput::default();
        let mut ledger = Ledger::new(file, &part);
        let mut fate = None;
        for table in daily_tables(&part) {
            if table.days.is_empty() {
                continue;
            }
            let Some(metric) = table.metric() else {
                let name = file.names.last().map_or("", String::as_str);
                let diagnostic = Diagnostic::new(META_SERIES_UNKNOWN)
                    .at(ledger.place())
                    .with("title", table.title())
                    .with("file", name);
                ledger.say(diagnostic);
                fate = fate.or(Some(Fate::SetAside));
                continue;
            };
            let network = title_network(table.title()).or(match self.order.as_slice() {
                [only] => Some(*only),
                _ => None,
            });
            let read = read_daily_table(&mut ledger, &table, metric, network, &mut of_part);
            if read.is_none() {
                fate = Some(Fate::Damaged);
            }
        }
        match fate {
            Some(Fate::Damaged) => {
                of_part.series.clear();
                ledger.close_without(kind, Fate::Damaged, &mut of_part);
            }
            Some(fate) if !ledger.has_read() && !ledger.has_rejected() => {
                ledger.close_as(kind, fate, &mut of_part);
            }
            Some(_) | None => close_series(ledger, kind, &mut of_part),
        }
        out.series.append(&mut of_part.series);
        out.diagnostics.append(&mut of_part.diagnostics);
        of_part.blocks.pop().map_or_else(
            || section.aside(kind, Fate::Empty),
            |outcome| Tally {
                kind,
                fate: outcome.fate,
                read: outcome.read,
                set_aside: outcome.set_aside,
                rejected: outcome.rejected,
                coverage: None,
            },
        )
    }

    fn section(
        &mut self,
        section: &Section<'_>,
        content: &Content,
        file: &RawFile,
        block: &RawBlock,
        out: &mut SourceOutput,
    ) -> Tally {
        let place = &block_place(file, block);
        match content {
            Content::Plain(Kind::Series) => self.daily(section, file, block, out),
            Content::Plain(Kind::Empty) => section.aside("empty", Fate::Empty),
            Content::Plain(_) => {
                let title = section.titles.last().map_or("", |row| row.text(0));
                out.diagnostics.push(
                    Diagnostic::new(META_TABLE_UNKNOWN)
                        .at(place.clone().at_row(section.first_row()))
                        .with("title", title),
                );
                section.damaged("unknown", 0)
            }
            Content::Refused(kind, diagnostics) => {
                out.diagnostics.extend(diagnostics.iter().cloned());
                section.damaged(kind, u32::from(section.body.len() > 1))
            }
            Content::Count(network, people) => {
                self.count(section, *network, people, block, place, out)
            }
            Content::Grid(grid) => {
                let position = self.passed.entry(grid.kind).or_default();
                let network_position = *position;
                *position += usize::from(title_network(section.title()).is_none());
                let network = self.network(section, grid.kind, network_position);
                self.table(section, grid, network, block, place, out)
            }
        }
    }

    /// The number of followers: a series of one point without a date.
    fn count(
        &self,
        section: &Section<'_>,
        network: Network,
        people: &Result<Option<f64>, Vec<Diagnostic>>,
        block: &RawBlock,
        place: &Place,
        out: &mut SourceOutput,
    ) -> Tally {
        let kind = "follower_count";
        let people = match people {
            Err(diagnostics) => {
                out.diagnostics.extend(diagnostics.iter().cloned());
                return section.damaged(kind, 1);
            }
            Ok(None) => return section.aside(kind, Fate::Empty),
            Ok(Some(people)) => *people,
        };
        if self.people.get(&network) == Some(&None) {
            out.diagnostics.push(
                Diagnostic::new(FOLLOWER_COUNT_REPEATED)
                    .at(place.clone().at_row(section.first_row()))
                    .with("network", network.id())
                    .with("people", people),
            );
            return section.damaged(kind, 1);
        }
        let tally = section.aside(kind, Fate::SetAside);
        let is_there = out.series.iter().any(|series| {
            series.metric == Metric::Followers && series.owner.network == Some(network)
        });
        if is_there {
            return tally;
        }
        let owner = Owner {
            place: place.clone().at_row(section.first_row()),
            block: block.number,
            network: Some(network),
            ..Owner::default()
        };
        let point = Point {
            period: Period::day(self.latest),
            value: people,
            row: section.body.last().map_or(1, |row| row.number),
        };
        let followers = ValueColumn::of(0, Metric::Followers);
        push_series(
            &owner,
            &followers,
            Part::Whole,
            vec![point],
            Dating::Undated,
            out,
        );
        Tally {
            fate: Fate::Used,
            read: 1,
            set_aside: tally.set_aside.saturating_sub(1),
            ..tally
        }
    }

    /// Judges the numbers of a grid and makes its table.
    fn table(
        &self,
        section: &Section<'_>,
        grid: &Grid,
        network: Option<Network>,
        block: &RawBlock,
        place: &Place,
        out: &mut SourceOutput,
    ) -> Tally {
        let n_headers = section.n_body().saturating_sub(grid.n_rows);
        let is_ages = grid.is_ages();
        if grid.is_zero() {
            return section.aside(grid.kind, Fate::Empty);
        }
        let (column, whole) = match self.checked(grid, section, place) {
            Ok(checked) => checked,
            Err(diagnostics) => {
                out.diagnostics.extend(diagnostics);
                return section.damaged(grid.kind, n_headers);
            }
        };
        out.diagnostics.extend(grid.said.iter().cloned());
        let unknown_percent = tenths(100.0 - grid.sum() / whole * 100.0);
        let has_rest = is_ages && self.is_2021 && grid.whole().is_none();
        if has_rest {
            out.diagnostics.push(
                Diagnostic::new(META_UNKNOWN_GENDER)
                    .at(place.clone().at_row(section.first_row()))
                    .with("percent", unknown_percent),
            );
        }
        let cells = grid.cells(column, whole, place, &mut out.diagnostics);
        let good_rows: BTreeSet<u32> = cells.iter().map(|cell| cell.row).collect();
        let read = count(good_rows.len());
        let tally = Tally {
            kind: grid.kind,
            fate: if cells.is_empty() {
                Fate::Damaged
            } else {
                Fate::Used
            },
            read,
            set_aside: section.n_titles() + n_headers,
            rejected: section.n_body().saturating_sub(n_headers + read),
            coverage: (!is_ages && !cells.is_empty()).then(|| (grid.sum() / whole).min(1.0)),
        };
        let Some(first) = cells.first() else {
            return tally;
        };
        let has_unknown = self.is_2021
            || grid
                .entries
                .iter()
                .any(|entry| entry.labels.contains(&Label::Unknown));
        let decimals = if column.percent_signs || whole > 1.0 {
            self.decimals
        } else {
            column.decimals
        };
        out.tables.push(SourceTable {
            place: place.clone().at_row(first.row),
            block: block.number,
            network,
            account: None,
            channel: None,
            audience: Audience::Followers,
            period: None,
            dimensions: grid.dimensions.clone(),
            base: match (is_ages, has_unknown) {
                (true, false) => Base::Known,
                (true, true) => Base::Everybody,
                (false, _) => Base::Unstated,
            },
            unit: Unit::People,
            total_people: network.and_then(|network| self.people.get(&network).copied().flatten()),
            share_step: Some(share_step(decimals, whole > 1.0)),
            completeness: match (cells.len() == grid.entries.len(), is_ages) {
                // What was refused may have been the largest: nothing bounds what is absent.
                (false, _) => Completeness::Suppressed,
                // The ages of people without a known gender are nowhere.
                (true, true) if has_rest => Completeness::Suppressed,
                (true, true) => Completeness::Complete,
                (true, false) => Completeness::TopList,
            },
            cells,
        });
        tally
    }

    /// The numbers of a grid and what everybody is written as in them, or what makes the whole
    /// table unusable.
    fn checked<'g>(
        &self,
        grid: &'g Grid,
        section: &Section<'_>,
        place: &Place,
    ) -> Result<(&'g NumberColumn, f64), Vec<Diagnostic>> {
        let table =
            |code: Code| Diagnostic::new(code).at(place.clone().at_row(section.first_row()));
        let column = match &grid.numbers {
            Ok(column) => column,
            Err(ambiguous) => {
                let entry = grid.entries.get(ambiguous.index);
                let diagnostic = entry.map_or_else(
                    || table(NUMBER_AMBIGUOUS),
                    |entry| entry.says(NUMBER_AMBIGUOUS, place),
                );
                return Err(vec![diagnostic.with("text", ambiguous.text.clone())]);
            }
        };
        if column.mixed_percent {
            return Err(vec![table(PERCENT_MIXED)]);
        }
        for (entry, cell) in grid.entries.iter().zip(&column.cells) {
            match cell {
                NumberCell::NotANumber if grid.is_ages() => {
                    return Err(vec![entry.says(NUMBER_UNREADABLE, place)]);
                }
                NumberCell::Value(value) | NumberCell::AtMost(value) if *value < 0.0 => {
                    return Err(vec![entry.says(NUMBER_NEGATIVE, place)]);
                }
                NumberCell::Value(_)
                | NumberCell::AtMost(_)
                | NumberCell::Missing
                | NumberCell::NotANumber => {}
            }
        }
        let bare = grid.largest();
        let whole_of_ages = self.whole_of_ages(grid);
        let whole = match (grid.is_ages(), column.percent_signs, whole_of_ages) {
            // The sum of ages and genders proves what everybody is written as.
            (true, true, Some(whole)) if whole > 1.0 => 100.0,
            (true, false, Some(whole)) => whole,
            (true, _, _) => {
                return Err(vec![table(AGE_GENDER_SUM).with("sum", tenths(grid.sum()))]);
            }
            (false, true, _) => 100.0,
            (false, false, _) => match self.bare_whole {
                Some(whole) => whole,
                None if bare > 1.0 => 100.0,
                None => return Err(vec![table(PERCENT_UNPROVEN).with("largest", bare)]),
            },
        };
        let percent = |value: f64| tenths(value / whole * 100.0);
        let too_large = grid
            .entries
            .iter()
            .zip(&column.cells)
            .find_map(|(entry, cell)| {
                let value = cell.value().map(percent)?;
                (value > PLACE_MAX)
                    .then(|| entry.says(SHARE_ABOVE_ONE, place).with("percent", value))
            });
        if let Some(diagnostic) = too_large {
            return Err(vec![diagnostic]);
        }
        let sum = percent(grid.sum());
        if sum > PLACES_SUM_MAX {
            return Err(vec![table(PLACES_SUM).with("sum", sum)]);
        }
        Ok((column, whole))
    }
}

/// Rounded to tenths, as the numbers of the file are.
fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
