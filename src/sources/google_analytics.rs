//! Google Analytics 4: who visits the shop, and where visits, orders and money come from.
//!
//! Where it comes from: a report, snapshot or exploration of GA4 → Share or Export → CSV. Seen in
//! real files of 2023 and 2026 in English: demographic details by country, traffic acquisition, a
//! snapshot, an overview and an exploration; comments in Korean and `Town/City` are known from
//! programs that read such files. No real file by age, gender or interest was seen; their layout is
//! that of the country's, their labels are documented.
//!
//! - A file is comments (`# …`) and tables. The days of a table stand in the comments above it, in
//!   any language as eight digits.
//! - Who visits: the first of active users, users and total users weighs the tables by age,
//!   gender, country, region, city, language, interest and device. New users are another set of
//!   people and give a series only.
//! - Where visits come from: series by channel group, source (with its medium) and campaign. Tables
//!   of `First user …` say who came for the first time; only their new users are taken, because
//!   their other numbers would count under another source than in the tables of sessions.
//! - `Nth day` counts days from the start; tables of weeks, months and hours are set aside.
//! - Money stands there bare, in the currency of the property, which the file does not say.
//! - With a comparison the same table stands there once more for other days or another segment; the
//!   first one is taken. Of several spellings of one metric (total, purchase and e-commerce revenue)
//!   the first of this list is taken.
//! - People are counted once in each row, so that rows of days or of sources cannot be added: such
//!   tables give series, never an audience.
//! - Small rows by age, gender and interest are withheld, and nothing in the file says so. Tables of
//!   places, languages and devices are whole, with people of whom it is not known as `(not set)`, unless
//!   they have a row `(other)` or 5000 rows, where files are believed to end, or are cards of a snapshot,
//!   which have two columns and the largest rows.

use std::collections::{BTreeMap, BTreeSet};

use super::analytics_plan::{GA4_BY_SHAPE, LabelColumn, Plan, keep_once, plan};
use super::analytics_tables::{Table, eight_digits, has_days, is_ruler, tables};
use super::analytics_words::{Kind, is_known_metric, kind_by_name, label};
use super::columns::{cells_in, is_twice};
use super::labels::{
    COUNTRY_UNKNOWN, NUMBER_AMBIGUOUS, NUMBER_UNREADABLE, cleaned, folded, folded_header, is_total,
    percent_of,
};
use super::ledger::{
    BLOCK_WITHOUT_ROWS, COLUMN_TWICE, COUNT_MISSING, LABEL_NOT_UNDERSTOOD, LABELS_OVERLAP, Ledger,
    PERCENT_SIGNS_MIXED, refuse_block, set_aside_block, without_noise,
};
use super::lines::is_comment;
use super::series::{DAY_UNREADABLE, ValueColumn, is_whole_in_credit, number_for, push_series};
use super::shown::{is_header_word, short};
use super::{Certainty, Context, Dating, Evidence, SourceOutput, SourceSpec, SourceTable};
use crate::canonical::{Cell, Completeness, Fate, Part, PartKind, Point};
use crate::diag::{Code, Diagnostic};
use crate::domain::{
    AgeBand, Audience, Base, Date, Dimension, Label, Metric, Network, Origin, Period, Unit,
};
use crate::files::numbers::{NumberCell, NumberColumn, read_numbers, read_numbers_marked};
use crate::files::{RawFile, RawRow};

/// Google Analytics' exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "google-analytics",
    networks: &[Network::Shop],
    dimensions: &[
        Dimension::Age,
        Dimension::Gender,
        Dimension::Country,
        Dimension::Region,
        Dimension::City,
        Dimension::Language,
        Dimension::Interest,
        Dimension::Device,
    ],
    seen_languages: &["en"],
    by_shape: true,
    metrics: &[
        Metric::Sessions,
        Metric::EngagedSessions,
        Metric::Visitors,
        Metric::NewVisitors,
        Metric::KeyEvents,
        Metric::Orders,
        Metric::Revenue,
        Metric::NewCustomers,
        Metric::Customers,
    ],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "country",
        "city",
        "age",
        "gender",
        "interests",
        "active users",
        "new users",
        "sessions",
        "engaged sessions",
        "session source / medium",
        "event count",
        "key events",
        "total revenue",
    ],
    recognize,
    read,
};

/// Rows of few people are withheld, and the file does not say which.
pub(crate) const GA4_THRESHOLDS: Code = Code::note("ga4-thresholds");
/// The totals row counts more people than the rows.
pub(crate) const GA4_ROWS_WITHHELD: Code = Code::note("ga4-rows-withheld");
/// The numbers are of a segment of the visitors.
pub(crate) const GA4_SEGMENT: Code = Code::note("ga4-segment");
/// A row with more cells than the header.
pub(crate) const GA4_ROW_TOO_LONG: Code = Code::warning("ga4-row-too-long");

/// Rows of one place or language, whose numbers are added up.
pub(crate) const GA4_ROWS_ADDED: Code = Code::note("ga4-rows-added");
/// Days counted from a start that the file does not say.
pub(crate) const GA4_START_UNKNOWN: Code = Code::warning("ga4-start-unknown");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    GA4_THRESHOLDS,
    GA4_ROWS_WITHHELD,
    GA4_SEGMENT,
    GA4_ROW_TOO_LONG,
    GA4_ROWS_ADDED,
    GA4_START_UNKNOWN,
];

/// Columns by which a report without its comments is told, in lower case.
const COLUMNS: [&str; 15] = [
    "active users",
    "new users",
    "engaged sessions",
    "engagement rate",
    "event count",
    "key events",
    "engaged sessions per active user",
    "engaged sessions per user",
    "average engagement time",
    "average engagement time per active user",
    "average engagement time per session",
    "events per session",
    "user key event rate",
    "session key event rate",
    "session primary channel group (default channel group)",
];

/// The rows at which the file of a report ends.
const MOST_ROWS: usize = 5000;

fn recognize(file: &RawFile) -> Option<Certainty> {
    let mut rows = file.blocks.iter().flat_map(|block| &block.rows).take(40);
    if rows.clone().any(has_days) {
        let is_whole = rows.clone().any(is_ruler);
        let is_pair = rows.clone().filter(|row| has_days(row)).count() >= 2;
        if is_whole {
            return Some(Certainty::Keys);
        }
        if is_pair {
            return Some(Certainty::Labels);
        }
    }
    let is_report = rows.any(|row| {
        let known = row
            .cells
            .iter()
            .filter(|cell| COLUMNS.contains(&cell.text.to_lowercase().as_str()));
        known.count() >= 3
    });
    is_report.then_some(Certainty::Labels)
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    let tables = tables(file);
    let mut plans: Vec<Plan> = tables.iter().map(plan).collect();
    keep_once(&tables, &mut plans, file, &mut output.diagnostics);
    for (at, block) in file.blocks.iter().enumerate() {
        let here: Vec<(&Table<'_>, &Plan)> = tables
            .iter()
            .zip(&plans)
            .filter(|(table, _)| table.block == at)
            .collect();
        if here.is_empty() {
            if block.rows.iter().all(is_comment) {
                set_aside_block(file, block, "preamble", &mut output);
            } else {
                refuse_block(file, block, &mut output);
            }
            continue;
        }
        let mut reader = Reader {
            ledger: Ledger::new(file, block),
            file,
            latest: context.latest,
            found: SourceOutput::default(),
        };
        // Comments and headers are no damage, whatever becomes of the rows.
        let n_rows: usize = here.iter().map(|(table, _)| table.rows.len()).sum();
        reader
            .ledger
            .set_aside(block.rows.len().saturating_sub(n_rows));
        let mut damage = None;
        for (table, plan) in &here {
            if let Err(diagnostic) = reader.table(table, plan) {
                damage.get_or_insert(diagnostic);
            }
        }
        let (mut ledger, found) = (reader.ledger, reader.found);
        let kind = here
            .iter()
            .find(|(_, plan)| !plan.values.is_empty())
            .or(here.first())
            .map_or("other_table", |(_, plan)| plan.kind.as_str());
        if let Some(damage) = damage {
            ledger.say(*damage);
            ledger.close_without(kind, Fate::Damaged, &mut output);
            continue;
        }
        let is_wanted = here.iter().any(|(_, plan)| !plan.values.is_empty());
        let fate = if ledger.has_read() {
            Fate::Used
        } else if ledger.has_rejected() {
            Fate::Damaged
        } else if is_wanted {
            Fate::Empty
        } else {
            Fate::SetAside
        };
        output.diagnostics.extend(found.diagnostics);
        output.tables.extend(found.tables);
        output.series.extend(found.series);
        ledger.close_as(kind, fate, &mut output);
        if let (Some(outcome), Some(earlier)) = (output.blocks.last_mut(), found.blocks.first()) {
            outcome.coverage = earlier.coverage;
        }
    }
    say_of_file(file, &tables, &plans, &mut output);
    output
}

/// What is said once a file: what is withheld, and of which segment the numbers are.
fn say_of_file(file: &RawFile, tables: &[Table<'_>], plans: &[Plan], output: &mut SourceOutput) {
    let is_withheld = output.tables.iter().any(|table| {
        table.dimensions.iter().any(|dimension| {
            matches!(
                dimension,
                Dimension::Age | Dimension::Gender | Dimension::Interest
            )
        })
    });
    if is_withheld {
        output
            .diagnostics
            .push(Diagnostic::new(GA4_THRESHOLDS).at(file.place.clone()));
    }
    let segment = tables
        .iter()
        .zip(plans)
        .filter(|(_, plan)| !plan.values.is_empty())
        .find_map(|(table, _)| table.segment.as_ref())
        .filter(|segment| !segment.eq_ignore_ascii_case("all users"));
    // Whoever made a segment may have named it after somebody.
    if segment.is_some() {
        output
            .diagnostics
            .push(Diagnostic::new(GA4_SEGMENT).at(file.place.clone()));
    }
}

/// What a row of a table is of.
struct RowOf {
    part: Part,
    /// Labels of people, in the order of dimensions.
    labels: Vec<Label>,
    /// Its day; `None`: the whole period.
    day: Option<Date>,
}

/// Reads the tables of a block.
struct Reader<'a> {
    ledger: Ledger<'a>,
    file: &'a RawFile,
    latest: Date,
    /// What was found so far; taken over where the block is not damaged. Its blocks hold the coverage.
    found: SourceOutput,
}

/// Points of series, each by what it counts (the place of its column) and its part.
#[derive(Default)]
struct Points {
    /// The series in the file's order.
    order: Vec<(usize, Part)>,
    found: BTreeMap<(usize, Part), PointsOfPart>,
}

#[derive(Default)]
struct PointsOfPart {
    points: Vec<Point>,
    places: BTreeMap<Period, usize>,
}

impl Points {
    /// Adds a point. A second one of the same days is added to the first where `adds` says so, and
    /// is an error otherwise.
    fn add(&mut self, value: usize, part: &Part, point: Point, adds: bool) -> Result<(), ()> {
        let key = (value, part.clone());
        let own = self.found.entry(key.clone()).or_default();
        if own.points.is_empty() {
            self.order.push(key);
        }
        let place = own.places.get(&point.period).copied();
        match place.and_then(|place| own.points.get_mut(place)) {
            Some(known) if adds => known.value += point.value,
            Some(_) => return Err(()),
            None => {
                own.places.insert(point.period, own.points.len());
                own.points.push(point);
            }
        }
        Ok(())
    }
}

/// Cells of a table of the audience, each by its labels.
#[derive(Default)]
struct Cells {
    found: Vec<Cell>,
    places: BTreeMap<Vec<Label>, usize>,
    bands: BTreeSet<AgeBand>,
}

impl Cells {
    /// Adds a cell. A second one is added to the first where `adds` says so, as it does of unknown people
    /// and of the rest; it is an error otherwise, and so is one of ages that overlap.
    fn add(&mut self, labels: &[Label], count: f64, row: &RawRow, adds: bool) -> Result<(), ()> {
        if let Some(place) = self.places.get(labels) {
            let known = self.found.get_mut(*place);
            let count_of = known.and_then(|cell| cell.count.as_mut());
            return match count_of {
                Some(known) if adds => {
                    *known += count;
                    Ok(())
                }
                _ => Err(()),
            };
        }
        for label in labels {
            if let Label::Age(band) = label
                && self.bands.insert(*band)
                && self
                    .bands
                    .iter()
                    .any(|other| other != band && other.overlaps(*band))
            {
                return Err(());
            }
        }
        self.places.insert(labels.to_vec(), self.found.len());
        self.found.push(Cell {
            labels: labels.to_vec(),
            count: Some(count),
            share: None,
            index: None,
            row: row.number,
            at_most: false,
        });
        Ok(())
    }
}

impl Reader<'_> {
    /// Reads a table into series and, where it is one, into a table of the audience.
    ///
    /// # Errors
    /// Why no number of the block can be used.
    #[expect(
        clippy::too_many_lines,
        reason = "the account of every row is in one place"
    )]
    fn table(&mut self, table: &Table<'_>, plan: &Plan) -> Result<(), Box<Diagnostic>> {
        self.say_of(table, plan);
        if plan.values.is_empty() {
            return Ok(());
        }
        let is_nth = plan
            .days()
            .is_some_and(|column| column.kind == Kind::NthDay);
        if is_nth && table.period.is_none() {
            let place = self.ledger.place().at_row(table.header.number);
            return Err(Box::new(Diagnostic::new(GA4_START_UNKNOWN).at(place)));
        }
        let columns = self.columns(table, plan)?;
        let people_at = plan.has(Metric::Visitors).filter(|_| plan.is_audience());
        let people = plan.people();
        let mut cells = Cells::default();
        let mut points = Points::default();
        let mut names = Names::default();
        let mut total: Option<(f64, &RawRow)> = None;
        let mut lost: Option<u32> = None;
        let largest = people_at
            .and_then(|value| columns.get(value))
            .map_or(0.0, |numbers| largest_but_totals(table, plan, numbers));
        for (at, row) in table.rows.iter().enumerate() {
            let number =
                |value: usize| -> Option<NumberCell> { columns.get(value)?.cells.get(at).copied() };
            if is_totals_row(table, plan, row) {
                let sum = people_at.and_then(number).and_then(NumberCell::value);
                if sum.is_some_and(|sum| sum < largest) {
                    // Fewer people than in another row are no total.
                    let column = plan.labels.first().map_or(0, |column| column.column);
                    self.ledger.reject(row, column, LABEL_NOT_UNDERSTOOD);
                    continue;
                }
                self.ledger.set_aside(1);
                if let Some(sum) = sum {
                    total.get_or_insert((sum, row));
                }
                continue;
            }
            let is_counted =
                people_at.is_none_or(|value| number(value).and_then(NumberCell::value).is_some());
            if row.cells.len() > table.header.cells.len() {
                lost.get_or_insert(row.number);
                self.ledger
                    .reject(row, table.header.cells.len(), GA4_ROW_TOO_LONG);
                continue;
            }
            if let Some((column, code)) = refusal(plan, &number) {
                lost.get_or_insert(row.number);
                self.ledger.reject(row, column, code);
                continue;
            }
            let of = match row_of(table, plan, row) {
                Ok(of) => of,
                Err((column, code)) => {
                    lost.get_or_insert(row.number);
                    self.ledger.reject(row, column, code);
                    continue;
                }
            };
            if !is_counted {
                lost.get_or_insert(row.number);
            }
            let is_told = (0..plan.values.len())
                .any(|value| number(value).and_then(NumberCell::value).is_some());
            if !is_told {
                self.ledger.set_aside(1);
                continue;
            }
            self.ledger.book_read(1);
            self.note_country(&people, &of, row);
            let period = of
                .day
                .map(Period::day)
                .or(table.period)
                .unwrap_or(Period::day(self.latest));
            let is_again = names.is_again(&people, &of, row);
            if is_again && !plan.adds_rows() {
                self.say_added(&of, row);
            }
            let merges = plan.adds_rows() || is_residual(&of.labels) || is_again;
            for value in 0..plan.values.len() {
                let Some(found) = number(value).and_then(NumberCell::value) else {
                    continue;
                };
                let (found, _) = without_noise(found);
                let point = Point {
                    period,
                    value: found,
                    row: row.number,
                };
                points
                    .add(value, &of.part, point, merges)
                    .map_err(|()| self.overlap(row, &of))?;
                if people_at == Some(value) {
                    cells
                        .add(&of.labels, found, row, merges)
                        .map_err(|()| self.overlap(row, &of))?;
                }
            }
        }
        self.push_series(table, plan, points);
        // With a total the lost row is a part of what the others leave.
        let lost = lost.filter(|_| people_at.is_some() && total.is_none());
        if let Some(row) = lost {
            let place = self.ledger.place().at_row(row);
            self.ledger.say(Diagnostic::new(COUNT_MISSING).at(place));
        } else if !cells.found.is_empty() {
            self.push_table(table, &people, cells.found, total);
        }
        Ok(())
    }

    /// What is said of a table before it is read.
    fn say_of(&mut self, table: &Table<'_>, plan: &Plan) {
        let place = self.ledger.place().at_row(table.header.number);
        // A dimension of one's own can have any name.
        let names = table
            .header
            .cells
            .iter()
            .map(|cell| folded_header(&cell.text));
        let names: Vec<String> = names.filter(|name| is_header_word(name)).take(4).collect();
        // Of a table that is told by its numbers, the column of the people is named.
        let people = plan
            .has(Metric::Visitors)
            .filter(|_| plan.notes.contains(&GA4_BY_SHAPE))
            .and_then(|at| plan.values.get(at));
        let people = people.map(|value| value.column);
        let column = table.header.text(people.or(plan.odd).unwrap_or(0));
        for code in &plan.notes {
            self.ledger.say(
                Diagnostic::new(*code)
                    .at(place.clone())
                    .with("column", column_name(column))
                    .with("count", table.header.cells.len())
                    .with("has-known", if names.is_empty() { "no" } else { "yes" })
                    .with("columns", names.join(", ")),
            );
        }
        if table.rows.is_empty() && plan.is_audience() && plan.has(Metric::Visitors).is_some() {
            self.ledger
                .say(Diagnostic::new(BLOCK_WITHOUT_ROWS).at(place));
        }
    }

    /// The numbers of every wanted column.
    fn columns(
        &mut self,
        table: &Table<'_>,
        plan: &Plan,
    ) -> Result<Vec<NumberColumn>, Box<Diagnostic>> {
        // A file with commas between cells is as Google writes it: with decimal points.
        let is_plain = self.file.delimiter == Some(',');
        let mut columns = Vec::with_capacity(plan.values.len());
        for value in &plan.values {
            if is_twice(table.header, &table.rows, value.column) {
                return Err(Box::new(
                    Diagnostic::new(COLUMN_TWICE)
                        .at(self.ledger.place().at_row(table.header.number))
                        .with("column", table.header.text(value.column)),
                ));
            }
            let cells = cells_in(&table.rows, value.column);
            let numbers = if is_plain {
                read_numbers_marked(cells, false)
            } else {
                read_numbers(cells)
            };
            match numbers {
                Ok(numbers) if numbers.percent_signs || numbers.mixed_percent => {
                    return Err(Box::new(
                        Diagnostic::new(PERCENT_SIGNS_MIXED).at(self.ledger.place()),
                    ));
                }
                Ok(numbers) => columns.push(numbers),
                Err(ambiguous) => {
                    let place = match table.rows.get(ambiguous.index) {
                        Some(row) => self.ledger.cell_place(row, value.column),
                        None => self.ledger.place(),
                    };
                    return Err(Box::new(
                        Diagnostic::new(NUMBER_AMBIGUOUS)
                            .at(place)
                            .with("text", ambiguous.text),
                    ));
                }
            }
        }
        Ok(columns)
    }

    fn overlap(&self, row: &RawRow, of: &RowOf) -> Box<Diagnostic> {
        let labels: Vec<String> = of.labels.iter().map(ToString::to_string).collect();
        let label = match (&of.part, of.day) {
            (Part::From(origin), _) => origin.label.clone(),
            (Part::Named(_, name), _) => name.clone(),
            (Part::Whole, Some(day)) => day.to_string(),
            (Part::Whole | Part::Cell(_), _) => labels.join(", "),
        };
        Box::new(
            Diagnostic::new(LABELS_OVERLAP)
                .at(self.ledger.place().at_row(row.number))
                .with("label", label),
        )
    }

    fn say_added(&mut self, of: &RowOf, row: &RawRow) {
        let labels: Vec<String> = of.labels.iter().map(ToString::to_string).collect();
        let place = self.ledger.place().at_row(row.number);
        self.ledger.say(
            Diagnostic::new(GA4_ROWS_ADDED)
                .at(place)
                .with("label", labels.join(", ")),
        );
    }

    fn note_country(&mut self, people: &[(usize, Dimension)], of: &RowOf, row: &RawRow) {
        for ((column, dimension), label) in people.iter().zip(&of.labels) {
            if let (Dimension::Country, Label::Text(name)) = (dimension, label) {
                let place = self.ledger.cell_place(row, *column);
                self.ledger.say(
                    Diagnostic::new(COUNTRY_UNKNOWN)
                        .at(place)
                        .with("name", name.clone()),
                );
            }
        }
    }

    fn push_series(&mut self, table: &Table<'_>, plan: &Plan, mut points: Points) {
        let owner = self.ledger.owner_on(Network::Shop);
        let dating = if table.period.is_some() || plan.days().is_some() {
            Dating::Dated
        } else {
            Dating::Undated
        };
        for key in points.order {
            let Some(found) = points.found.remove(&key) else {
                continue;
            };
            let (value, part) = key;
            if let Some(value) = plan.values.get(value) {
                let value = ValueColumn::of(value.column, value.metric);
                push_series(&owner, &value, part, found.points, dating, &mut self.found);
            }
        }
    }

    fn push_table(
        &mut self,
        table: &Table<'_>,
        people: &[(usize, Dimension)],
        cells: Vec<Cell>,
        total: Option<(f64, &RawRow)>,
    ) {
        let dimensions: Vec<Dimension> = people.iter().map(|(_, dimension)| *dimension).collect();
        let is_multi = dimensions
            .iter()
            .any(|dimension| dimension.is_multi_label());
        let is_withheld = dimensions.iter().any(|dimension| {
            matches!(
                dimension,
                Dimension::Age | Dimension::Gender | Dimension::Interest
            )
        });
        let has_unknown = cells
            .iter()
            .any(|cell| cell.labels.contains(&Label::Unknown));
        // Cards of snapshots have two columns and the largest rows; reports end at a row.
        let has_rest = cells.iter().any(|cell| cell.labels.contains(&Label::Rest));
        let ends_early = table.header.cells.len() <= 2 || table.rows.len() >= MOST_ROWS;
        let is_cut = ends_early && !has_rest && total.is_none();
        let sum: f64 = cells.iter().filter_map(|cell| cell.count).sum();
        let total = total.filter(|(people, _)| *people > 0.0);
        let mut coverage = None;
        if let Some((people, row)) = total
            && !is_multi
        {
            let covered = (sum / people).min(1.0);
            coverage = Some(covered);
            if covered < 1.0 {
                let percent = percent_of(1.0 - covered);
                let place = self.ledger.place().at_row(row.number);
                self.ledger.say(
                    Diagnostic::new(GA4_ROWS_WITHHELD)
                        .at(place)
                        .with("percent", percent),
                );
            }
        }
        let place = self.ledger.place();
        let block = self.ledger.owner().block;
        self.found.blocks.push(super::BlockOutcome {
            place: place.clone(),
            block,
            kind: String::new(),
            fate: Fate::Used,
            rows: 0,
            read: 0,
            set_aside: 0,
            rejected: 0,
            coverage,
        });
        self.found.tables.push(SourceTable {
            by_person: false,
            place,
            block,
            network: Some(Network::Shop),
            account: None,
            channel: None,
            audience: Audience::Visitors,
            period: table.period,
            base: if is_multi || is_cut || (is_withheld && !has_unknown) {
                Base::Unstated
            } else {
                Base::Everybody
            },
            dimensions,
            unit: Unit::People,
            total_people: total.map(|(people, _)| people),
            share_step: None,
            completeness: if is_withheld {
                Completeness::Suppressed
            } else if has_rest || ends_early || coverage.is_some_and(|covered| covered < 1.0) {
                Completeness::TopList
            } else {
                Completeness::Complete
            },
            cells,
        });
    }
}

/// The texts of the labels of a table's rows.
#[derive(Default)]
struct Names(BTreeMap<(Vec<Label>, Part, Option<Date>), Vec<String>>);

impl Names {
    /// Whether a row has the labels of an earlier one although it is of other people: two places have one
    /// name, or one country or language has two (`Turkey` and `Türkiye`). One name for anything else is
    /// the same row twice, and so is a name beside its code (`Spain` and `ES`), which no report mixes.
    fn is_again(&mut self, people: &[(usize, Dimension)], of: &RowOf, row: &RawRow) -> bool {
        let key = (of.labels.clone(), of.part.clone(), of.day);
        let texts: Vec<String> = people
            .iter()
            .map(|(column, _)| folded(row.text(*column)))
            .collect();
        let Some(earlier) = self.0.get(&key) else {
            self.0.insert(key, texts);
            return false;
        };
        let has = |these: &[Dimension]| people.iter().any(|(_, one)| these.contains(one));
        let is_place = has(&[Dimension::City, Dimension::Region]);
        let is_code = |text: &String| text.len() == 2;
        let mut changed = earlier
            .iter()
            .zip(&texts)
            .filter(|(a, b)| a != b)
            .peekable();
        let is_renamed = has(&[Dimension::Country, Dimension::Language])
            && changed.peek().is_some()
            && changed.all(|(a, b)| !is_code(a) && !is_code(b));
        !is_residual(&of.labels) && (is_place || is_renamed)
    }
}

/// What is shown of the name of a column: all of it where it is one of Google's.
fn column_name(text: &str) -> String {
    let name = folded_header(text);
    let is_own = |(kind, _): (Kind, u8)| !matches!(kind, Kind::NotNeeded(_));
    if kind_by_name(&name).is_some_and(is_own) || is_known_metric(&name) {
        cleaned(text)
    } else {
        short(text)
    }
}

/// Whether one of the labels stands for several things, so that two rows may have it.
fn is_residual(labels: &[Label]) -> bool {
    labels
        .iter()
        .any(|label| matches!(label, Label::Unknown | Label::Rest))
}

/// Whether a row is one of totals: without a label, called so, or called so in one cell more than
/// the header has.
fn is_totals_row(table: &Table<'_>, plan: &Plan, row: &RawRow) -> bool {
    let is_blank = plan
        .labels
        .iter()
        .all(|column| row.text(column.column).is_empty());
    let is_named = plan
        .labels
        .iter()
        .map(|column| row.text(column.column))
        .find(|text| !text.is_empty())
        .is_some_and(is_total);
    let beyond = row.cells.get(table.header.cells.len());
    is_blank || is_named || beyond.is_some_and(|cell| is_total(&cell.text))
}

/// The largest number of a column in a row that is none of totals.
fn largest_but_totals(table: &Table<'_>, plan: &Plan, numbers: &NumberColumn) -> f64 {
    let rows = table.rows.iter().zip(&numbers.cells);
    rows.filter(|(row, _)| !is_totals_row(table, plan, row))
        .filter_map(|(_, number)| number.value())
        .fold(0.0, f64::max)
}

/// Why a row's numbers cannot be taken, with the column.
fn refusal(plan: &Plan, number: &dyn Fn(usize) -> Option<NumberCell>) -> Option<(usize, Code)> {
    plan.values.iter().enumerate().find_map(|(at, value)| {
        let code = match number(at)? {
            NumberCell::Missing => return None,
            NumberCell::AtMost(_) | NumberCell::NotANumber => NUMBER_UNREADABLE,
            NumberCell::Value(found) => {
                let is_whole = is_whole_in_credit(value.metric);
                number_for(value.metric, is_whole, found).err()?
            }
        };
        Some((value.column, code))
    })
}

/// What a row is of, or the column that means nothing and why.
fn row_of(table: &Table<'_>, plan: &Plan, row: &RawRow) -> Result<RowOf, (usize, Code)> {
    let mut labels = Vec::new();
    let mut cell = Vec::new();
    for (column, dimension) in plan.people() {
        let found = label(dimension, row.text(column)).ok_or((column, LABEL_NOT_UNDERSTOOD))?;
        cell.push((dimension, found.clone()));
        labels.push(found);
    }
    let day = match plan.days() {
        Some(column) => Some(day_of(table, column, row).ok_or((column.column, DAY_UNREADABLE))?),
        None => None,
    };
    let part = match plan.origin() {
        Some(origin) => {
            let name = cleaned(row.text(origin.column));
            if name.is_empty() {
                return Err((origin.column, LABEL_NOT_UNDERSTOOD));
            }
            match origin.kind {
                Kind::ChannelGroup(_) => Part::Named(PartKind::ChannelGroup, name),
                Kind::Source(_) => {
                    let medium = plan.medium().map(|column| cleaned(row.text(column)));
                    let name = match medium.filter(|medium| !medium.is_empty()) {
                        Some(medium) => format!("{name} / {medium}"),
                        None => name,
                    };
                    Part::From(Origin::new(&name))
                }
                Kind::Campaign(_)
                | Kind::People(_)
                | Kind::Medium(_)
                | Kind::Day
                | Kind::NthDay
                | Kind::NotNeeded(_) => Part::Named(PartKind::Campaign, name),
            }
        }
        None if cell.is_empty() => Part::Whole,
        None => Part::Cell(cell),
    };
    Ok(RowOf { part, labels, day })
}

/// The day of a row: eight digits, or days since the start of the table's period.
fn day_of(table: &Table<'_>, column: LabelColumn, row: &RawRow) -> Option<Date> {
    let text = row.text(column.column);
    if column.kind == Kind::Day {
        return eight_digits(text);
    }
    if text.is_empty() || text.len() > 4 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let period = table.period?;
    let offset: i32 = text.parse().ok()?;
    let day = period
        .from
        .checked_add(jiff::Span::new().days(offset))
        .ok()?;
    (day <= period.to).then_some(day)
}
