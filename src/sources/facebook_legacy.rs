//! Facebook Page Insights, the page-level export of 2011 to about 2022: likes and weekly reach by age
//! and gender, country, city and language, and numbers a day.
//!
//! Where it comes from: Page → Insights → Export data → Page data; gone since Meta Business Suite.
//! Names such as `Facebook Insights Data Export - <Page> - 2014-01-01 - 2014-02-27.csv`. Seen in real
//! files of 2014 to 2016: Windows-1252 without BOM, names in row 1, descriptions in row 2, one row a day
//! (`2/26/2014`, month first), up to 2,700 columns such as `Lifetime Likes by Gender and Age - F.25-34`.
//! The workbook form holds a sheet for each group, with names cut to 31 characters and two header rows;
//! it is known from programs that read one, so groups are told by their columns.
//!
//! The four groups of likes are numbers of people; an empty cell is nobody, or not in the list of that
//! day. Ages and languages are complete: their sum is `Lifetime Total Likes`. Countries and cities are
//! at most the 45 largest. The last days of a file may be empty, so each group is taken from the last
//! day on which it is filled. Weekly and 28-day numbers overlap from day to day; of them only the last
//! week's reach by group is taken. Likes are followers: until 2021 a like was how one followed a page.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::cells_in;
use super::dates::{DayCell, DayHints, DayOrder, period_in, read_days};
use super::labels::{
    COUNTRY_UNKNOWN, NUMBER_AMBIGUOUS, NUMBER_UNREADABLE, age_bin, cleaned, country_label, folded,
    is_unknown,
};
use super::ledger::{
    LABEL_NOT_UNDERSTOOD, LABELS_OVERLAP, Ledger, NO_AUDIENCE_NUMBERS, set_aside_file,
};
use super::meta_series::META_COLUMN_TWICE;
use super::series::{ValueColumn, read_day_rows};
use super::{Certainty, Context, Evidence, NameFacts, SourceOutput, SourceSpec, SourceTable};
use crate::canonical::{Cell, Completeness, Fate};
use crate::diag::{Code, Diagnostic};
use crate::domain::{
    Audience, Base, Date, Dimension, Gender, Label, Metric, Network, Period, Unit,
};
use crate::files::numbers::{NumberCell, read_numbers};
use crate::files::{RawBlock, RawFile, RawRow};

/// The old Facebook export.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "facebook-legacy",
    networks: &[Network::Facebook],
    dimensions: &[
        Dimension::Age,
        Dimension::Gender,
        Dimension::Country,
        Dimension::City,
        Dimension::Language,
    ],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[
        Metric::Followers,
        Metric::NewFollowers,
        Metric::LostFollowers,
        Metric::Reach,
        Metric::Impressions,
        Metric::Views,
        Metric::ProfileVisits,
        Metric::EngagedPeople,
        Metric::Clicks,
        Metric::LinkClicks,
    ],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "date",
        "lifetime total likes",
        "daily new likes",
        "lifetime likes by country",
        "lifetime likes by gender and age",
    ],
    recognize,
    read,
};

/// A group that counts more people than the page's total of the day.
const LEGACY_SUM_ABOVE_TOTAL: Code = Code::warning("facebook-legacy-sum-above-total");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[LEGACY_SUM_ABOVE_TOTAL];

/// The periods with which the names of columns start.
const PERIODS: [&str; 4] = ["Lifetime ", "Daily ", "Weekly ", "28 Days "];
/// The most countries and cities that a day lists.
const TOP: usize = 45;
const LIKES: &str = "Lifetime Total Likes";
const WEEKLY_REACH: &str = "Weekly Total Reach";
/// What kind of block this is.
const KIND: &str = "page_insights";

/// Columns of a number a day: the name, the metric, and what the description must say where two
/// columns have the name. Descriptions: “people who have seen any content associated with your Page”,
/// “impressions seen of any content”, “people who engaged with your Page”, “times videos has been
/// viewed for more than 3 seconds”, “clicks on any of your content”, “Page Views from users logged into
/// Facebook”.
const METRICS: [(&str, Metric, &str); 10] = [
    (LIKES, Metric::Followers, ""),
    ("Daily New Likes", Metric::NewFollowers, ""),
    ("Daily Unlikes", Metric::LostFollowers, ""),
    ("Daily Total Reach", Metric::Reach, ""),
    ("Daily Total Impressions", Metric::Impressions, ""),
    ("Daily Total Video Views", Metric::Views, ""),
    (
        "Daily Logged-in Page Views",
        Metric::ProfileVisits,
        "(total count)",
    ),
    ("Daily Page Engaged Users", Metric::EngagedPeople, ""),
    ("Daily Page consumptions", Metric::Clicks, ""),
    (
        "Daily Page consumptions by type - link clicks",
        Metric::LinkClicks,
        "",
    ),
];

/// A group of columns, one for each label.
struct Group {
    /// What stands before the label; labels may hold ` - ` themselves.
    prefix: &'static str,
    audience: Audience,
    dimensions: &'static [Dimension],
    /// The column that counts everybody.
    total: &'static str,
}

const AGE_GENDER: &[Dimension] = &[Dimension::Age, Dimension::Gender];

const fn likes(prefix: &'static str, dimensions: &'static [Dimension]) -> Group {
    Group {
        prefix,
        audience: Audience::Followers,
        dimensions,
        total: LIKES,
    }
}

const fn reached(prefix: &'static str, dimensions: &'static [Dimension]) -> Group {
    Group {
        prefix,
        audience: Audience::Reached,
        dimensions,
        total: WEEKLY_REACH,
    }
}

const GROUPS: [Group; 8] = [
    likes("Lifetime Likes by Gender and Age - ", AGE_GENDER),
    likes("Lifetime Likes by Country - ", &[Dimension::Country]),
    likes("Lifetime Likes by City - ", &[Dimension::City]),
    likes("Lifetime Likes by Language - ", &[Dimension::Language]),
    reached("Weekly Reach Demographics - ", AGE_GENDER),
    reached("Weekly Reach by Country - ", &[Dimension::Country]),
    reached("Weekly Reach by City - ", &[Dimension::City]),
    reached("Weekly Reach by Language - ", &[Dimension::Language]),
];

/// ISO 639-1.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";
/// Locales of Facebook whose first letters name another language: Klingon.
const NO_LANGUAGE: [&str; 1] = ["tl_ST"];

fn is_page_export(block: &RawBlock) -> bool {
    block.rows.first().is_some_and(|header| {
        let by_period = header
            .cells
            .iter()
            .filter(|cell| PERIODS.iter().any(|period| cell.text.starts_with(period)))
            .count();
        by_period >= 5
            && 2 * by_period > header.cells.len()
            && header
                .cells
                .iter()
                .any(|cell| cell.text.starts_with("Lifetime "))
    })
}

/// Whether the file is one of the siblings that list posts or videos.
fn is_sibling(file: &RawFile) -> bool {
    let named = file.names.last().is_some_and(|name| {
        let name = folded(name);
        name.contains("(post level)") || name.contains("(video posts)")
    });
    let listed = file.blocks.iter().filter_map(|block| block.rows.first());
    named
        || listed
            .flat_map(|header| &header.cells)
            .any(|cell| matches!(cell.text.as_str(), "Post ID" | "Video ID"))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    file.blocks
        .iter()
        .any(is_page_export)
        .then_some(Certainty::Labels)
}

/// The page and the days in the file's name.
fn names(file: &RawFile) -> NameFacts {
    let facts = || -> Option<NameFacts> {
        let name = file.names.last()?;
        let (stem, _) = name.rsplit_once('.')?;
        let rest = stem.strip_prefix("Facebook Insights Data Export")?;
        let rest = rest.trim_start().trim_start_matches('-').trim();
        let parts: Vec<&str> = rest.split(" - ").collect();
        let is_day = |part: &&str| {
            let mut numbers = part.split(' ').next().unwrap_or_default().split('-');
            numbers.next().is_some_and(|year| year.len() == 4)
                && numbers.clone().count() == 2
                && part.starts_with(|sign: char| sign.is_ascii_digit())
                && numbers.all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let n_days = parts.iter().rev().take_while(|part| is_day(part)).count();
        let page = parts.get(..parts.len() - n_days)?.join(" - ");
        Some(NameFacts {
            network: Some(Network::Facebook),
            account: (!page.is_empty()).then_some(page),
            period: period_in(rest, None),
            ..NameFacts::default()
        })
    };
    facts().unwrap_or_default()
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput {
        names: names(file),
        ..SourceOutput::default()
    };
    if is_sibling(file) {
        set_aside_file(file, "posts", NO_AUDIENCE_NUMBERS, &mut output);
        return output;
    }
    let sheets: Vec<Option<Sheet<'_>>> = file.blocks.iter().map(Sheet::new).collect();
    let totals: Totals = [LIKES, WEEKLY_REACH]
        .into_iter()
        .map(|name| {
            let days = sheets
                .iter()
                .flatten()
                .flat_map(|sheet| sheet.numbers(name));
            (name, days.collect())
        })
        .collect();
    for (block, sheet) in file.blocks.iter().zip(&sheets) {
        let ledger = Ledger::new(file, block);
        match sheet {
            Some(sheet) => sheet.read(ledger, &totals, &mut output),
            None => ledger.close_without(KIND, Fate::SetAside, &mut output),
        }
    }
    output
}

/// Everybody, by column and day.
type Totals = BTreeMap<&'static str, BTreeMap<Date, f64>>;

/// A block with a column of days.
struct Sheet<'a> {
    header: &'a RawRow,
    /// Descriptions of the columns, where they are there.
    descriptions: Option<&'a RawRow>,
    date_column: usize,
    rows: Vec<&'a RawRow>,
    /// The day of each row, where it has one.
    days: Vec<Option<Date>>,
}

const HINTS: DayHints = DayHints {
    order: Some(DayOrder::MonthFirst),
    latest: None,
};

impl<'a> Sheet<'a> {
    fn new(block: &'a RawBlock) -> Option<Self> {
        let (header, rest) = block.rows.split_first()?;
        let date_column = header
            .cells
            .iter()
            .position(|cell| folded(&cell.text) == "date")?;
        let day_cells = |rows: &[&'a RawRow]| -> Vec<Option<Date>> {
            let cells = cells_in(rows, date_column);
            let column = read_days(cells, HINTS);
            column.map_or_else(
                |_| vec![None; rows.len()],
                |column| {
                    column
                        .cells
                        .iter()
                        .map(|cell| DayCell::day(*cell))
                        .collect()
                },
            )
        };
        let mut rows: Vec<&RawRow> = rest.iter().collect();
        let descriptions = rest
            .first()
            .filter(|row| day_cells(&[row]).first() == Some(&None));
        if descriptions.is_some() {
            rows.remove(0);
        }
        let days = day_cells(&rows);
        Some(Self {
            header,
            descriptions,
            date_column,
            rows,
            days,
        })
    }

    /// The columns with this name, and with this in their description.
    fn columns(&self, name: &str, described: &str) -> Vec<usize> {
        let name = folded(name);
        let all: Vec<usize> = (0..self.header.cells.len())
            .filter(|column| folded(self.header.text(*column)) == name)
            .collect();
        if all.len() < 2 || described.is_empty() {
            return all;
        }
        let description = |column: usize| self.descriptions.map_or("", |row| row.text(column));
        let fitting: Vec<usize> = all
            .iter()
            .copied()
            .filter(|column| folded(description(*column)).contains(described))
            .collect();
        if fitting.is_empty() { all } else { fitting }
    }

    /// The numbers of the first column with this name, by day.
    fn numbers(&self, name: &str) -> Vec<(Date, f64)> {
        let Some(column) = self.columns(name, "").first().copied() else {
            return Vec::new();
        };
        let cells = cells_in(&self.rows, column);
        let Ok(numbers) = read_numbers(cells) else {
            return Vec::new();
        };
        self.days
            .iter()
            .zip(&numbers.cells)
            .filter_map(|(day, number)| Some(((*day)?, number.value()?)))
            .collect()
    }

    fn read(&self, mut ledger: Ledger<'_>, totals: &Totals, output: &mut SourceOutput) {
        let mut owner = ledger.owner();
        owner.network = Some(Network::Facebook);
        let n_series = output.series.len();
        let mut values = Vec::new();
        for (name, metric, described) in METRICS {
            let columns = self.columns(name, described);
            let Some((first, others)) = columns.split_first() else {
                continue;
            };
            let differs = |other: &usize| {
                let mut rows = self.rows.iter();
                rows.any(|row| row.text(*first) != row.text(*other))
            };
            if others.iter().any(differs) {
                let place = ledger.cell_place(self.header, *first);
                ledger.say(
                    Diagnostic::new(META_COLUMN_TWICE)
                        .at(place)
                        .with("column", name),
                );
            } else {
                values.push(ValueColumn::of(*first, metric));
            }
        }
        if !values.is_empty() {
            let read = read_day_rows(
                &mut ledger,
                &owner,
                &self.rows,
                self.date_column,
                &values,
                HINTS,
                output,
            );
            if read.is_none() {
                output.series.truncate(n_series);
                ledger.close_without(KIND, Fate::Damaged, output);
                return;
            }
        }
        // A row that was refused for one of its cells gives no table either.
        let good: Option<BTreeSet<u32>> = (!values.is_empty()).then(|| {
            let series = output.series.iter().skip(n_series);
            series
                .flat_map(|series| series.points.iter().map(|point| point.row))
                .collect()
        });
        let mut tables = Vec::new();
        for group in &GROUPS {
            tables.extend(self.table(group, good.as_ref(), &mut ledger, totals));
        }
        if good.is_none() {
            let used: BTreeSet<u32> = tables
                .iter()
                .flat_map(|(table, _)| table.cells.iter().map(|cell| cell.row))
                .collect();
            ledger.book_read(used.len());
        }
        let coverage = match tables.as_slice() {
            [(_, coverage)] => *coverage,
            _ => None,
        };
        if ledger.has_read() || ledger.has_rejected() {
            output
                .tables
                .extend(tables.into_iter().map(|(table, _)| table));
            ledger.close_read(KIND, output);
        } else {
            ledger.close_as(KIND, Fate::SetAside, output);
        }
        if let Some(outcome) = output.blocks.last_mut() {
            outcome.coverage = coverage;
        }
    }

    /// The columns of a group with their labels as written.
    fn labels(&self, group: &Group) -> Vec<(usize, &'a str)> {
        let cells = self.header.cells.iter().enumerate();
        cells
            .filter_map(|(column, cell)| Some((column, cell.text.strip_prefix(group.prefix)?)))
            .collect()
    }

    /// The table of a group on the last day on which it is filled, and the share of everybody that it
    /// covers.
    fn table(
        &self,
        group: &Group,
        good: Option<&BTreeSet<u32>>,
        ledger: &mut Ledger<'_>,
        totals: &Totals,
    ) -> Option<(SourceTable, Option<f64>)> {
        let labels = self.labels(group);
        let (row, day) = self
            .rows
            .iter()
            .zip(&self.days)
            .rev()
            .filter(|(row, _)| good.is_none_or(|good| good.contains(&row.number)))
            .find_map(|(row, day)| {
                let is_filled = |(column, _): &(usize, &str)| !row.text(*column).is_empty();
                labels.iter().any(is_filled).then_some((*row, (*day)?))
            })?;
        let (cells, is_whole) = cells_of(group, row, &labels, ledger)?;
        if cells.is_empty() {
            return None;
        }
        let sum: f64 = cells.iter().filter_map(|cell| cell.count).sum();
        let mut total = totals
            .get(group.total)
            .and_then(|days| days.get(&day))
            .copied();
        if let Some(people) = total.filter(|people| sum > *people) {
            let place = ledger.place().at_row(row.number);
            ledger.say(
                Diagnostic::new(LEGACY_SUM_ABOVE_TOTAL)
                    .at(place)
                    .with("group", group.prefix.trim_end_matches([' ', '-']))
                    .with("sum", sum)
                    .with("total", people),
            );
            total = None;
        }
        let is_list = matches!(group.dimensions, [Dimension::Country | Dimension::City]);
        let is_complete = total.is_some_and(|people| sum.total_cmp(&people).is_eq());
        let completeness = match (is_whole, is_complete, is_list) {
            (false, _, _) | (true, false, false) => Completeness::Suppressed,
            (true, true, _) if !is_list || cells.len() < TOP => Completeness::Complete,
            (true, _, _) => Completeness::TopList,
        };
        let table = SourceTable {
            by_person: false,
            place: ledger.place().at_row(row.number),
            block: ledger.owner().block,
            network: Some(Network::Facebook),
            account: None,
            channel: None,
            audience: group.audience,
            period: Some(if group.audience == Audience::Reached {
                week_to(day)
            } else {
                Period::day(day)
            }),
            dimensions: group.dimensions.to_vec(),
            base: Base::Everybody,
            unit: Unit::People,
            total_people: total,
            share_step: None,
            completeness,
            cells,
        };
        let coverage = total
            .filter(|people| *people > 0.0)
            .map(|people| sum / people);
        Some((table, coverage))
    }
}

/// The cells of a row under the columns of a group, and whether every filled one could be read. `None`
/// (the reason said) where they cannot be told apart.
fn cells_of(
    group: &Group,
    row: &RawRow,
    labels: &[(usize, &str)],
    ledger: &mut Ledger<'_>,
) -> Option<(Vec<Cell>, bool)> {
    let filled: Vec<(usize, &str)> = labels
        .iter()
        .copied()
        .filter(|(column, _)| !row.text(*column).is_empty())
        .collect();
    let numbers = match read_numbers(filled.iter().map(|(column, _)| &row.cells[*column])) {
        Ok(numbers) => numbers.cells,
        Err(ambiguous) => {
            let column = filled.get(ambiguous.index).map_or(0, |(column, _)| *column);
            ledger.say_of(row, column, NUMBER_AMBIGUOUS, ambiguous.text);
            return None;
        }
    };
    let mut cells: Vec<Cell> = Vec::new();
    let mut is_whole = true;
    for ((column, name), number) in filled.iter().zip(numbers) {
        let place = ledger.cell_place(row, *column);
        let count = match number {
            NumberCell::Value(count) if count >= 0.0 && count.fract() == 0.0 => count,
            NumberCell::Missing => continue,
            NumberCell::Value(_) | NumberCell::AtMost(_) | NumberCell::NotANumber => {
                let text = row.text(*column);
                let diagnostic = Diagnostic::new(NUMBER_UNREADABLE).at(place);
                ledger.say(diagnostic.with("text", text));
                is_whole = false;
                continue;
            }
        };
        let Some(labels) = labels_of(group.dimensions, name) else {
            let diagnostic = Diagnostic::new(LABEL_NOT_UNDERSTOOD).at(place);
            ledger.say(diagnostic.with("text", *name));
            is_whole = false;
            continue;
        };
        if let ([Label::Text(name)], [Dimension::Country]) = (labels.as_slice(), group.dimensions) {
            let diagnostic = Diagnostic::new(COUNTRY_UNKNOWN).at(place.clone());
            ledger.say(diagnostic.with("name", name.clone()));
        }
        let is_language = group.dimensions == [Dimension::Language];
        match cells.iter_mut().find(|cell| cell.labels == labels) {
            // `en_GB` and `en_US`: one person has one of them.
            Some(cell) if is_language => cell.count = cell.count.map(|sum| sum + count),
            Some(_) => {
                let diagnostic = Diagnostic::new(LABELS_OVERLAP).at(place);
                ledger.say(diagnostic.with("label", *name));
                return None;
            }
            None => cells.push(Cell {
                labels,
                count: Some(count),
                share: None,
                index: None,
                row: row.number,
                at_most: false,
            }),
        }
    }
    Some((cells, is_whole))
}

/// The seven days that end on a day.
fn week_to(day: Date) -> Period {
    let mut from = day;
    for _ in 0..6 {
        from = from.yesterday().unwrap_or(from);
    }
    Period { from, to: day }
}

/// The labels of a column: of ages and genders `F.25-34`, else one.
fn labels_of(dimensions: &[Dimension], name: &str) -> Option<Vec<Label>> {
    match dimensions {
        [Dimension::Country] => Some(vec![country_label(name)]),
        [Dimension::Language] => Some(vec![language(name)]),
        [Dimension::Age, Dimension::Gender] => {
            let (gender, ages) = name.split_once('.')?;
            let gender = match gender {
                "F" => Label::Gender(Gender::Female),
                "M" => Label::Gender(Gender::Male),
                "U" => Label::Unknown,
                _ => return None,
            };
            Some(vec![Label::Age(age_bin(ages)?), gender])
        }
        _ if is_unknown(name) => Some(vec![Label::Unknown]),
        _ => Some(vec![Label::Text(cleaned(name))]),
    }
}

/// The language of a locale (`es_LA` is Spanish); locales that begin with no code of a language, such as
/// `fb_LT`, stay as they are.
fn language(locale: &str) -> Label {
    let locale = cleaned(locale);
    if is_unknown(&locale) {
        return Label::Unknown;
    }
    let first = locale.split(['_', '-']).next().unwrap_or_default();
    let is_known = first.len() == 2 && LANGUAGES.split(' ').any(|known| known == first);
    if is_known && !NO_LANGUAGE.contains(&locale.as_str()) {
        Label::Text(first.to_owned())
    } else {
        Label::Text(locale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales() {
        for (locale, expected) in [
            ("en_US", "en"),
            ("es_LA", "es"),
            ("en_UD", "en"),
            ("fb_LT", "fb_LT"),
            ("tl_ST", "tl_ST"),
            ("tl_PH", "tl"),
            ("xx_YY", "xx_YY"),
        ] {
            assert_eq!(language(locale), Label::Text(expected.to_owned()));
        }
        assert_eq!(language("Unknown"), Label::Unknown);
    }

    #[test]
    fn keys_of_ages_and_genders() {
        let text = |name: &str| {
            labels_of(AGE_GENDER, name).map(|labels| {
                let labels: Vec<String> = labels.iter().map(ToString::to_string).collect();
                labels.join("|")
            })
        };
        assert_eq!(text("F.25-34").as_deref(), Some("25-34|female"));
        assert_eq!(text("U.65+").as_deref(), Some("65+|unknown"));
        assert_eq!(text("X.65+"), None);
        assert_eq!(text("25-34"), None);
    }

    #[test]
    fn the_week_before_a_day() {
        let week = week_to(Date::constant(2014, 3, 2));
        assert_eq!(week.to_string(), "2014-02-24..2014-03-02");
    }
}
