//! What is known of the whole file while its tables are made: whose each table is, and what
//! everybody is written as in it.

use std::collections::{BTreeMap, BTreeSet};

use super::grids::Grid;
use super::sections::{Kind, Section, Tally};
use super::{
    AGE_GENDER_SUM, Content, FOLLOWER_COUNT_REPEATED, META_TABLE_UNKNOWN, META_UNKNOWN_GENDER,
    PERCENT_MIXED, PERCENT_UNPROVEN, PLACES_SUM, PLACES_SUM_MAX, SHARE_ABOVE_ONE,
};
use crate::canonical::{Completeness, Fate, Part, Point};
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{Audience, Base, Date, Label, Metric, Network, Period, Unit};
use crate::files::numbers::{NumberCell, NumberColumn};
use crate::files::{RawBlock, RawFile};
use crate::sources::labels::{
    NUMBER_AMBIGUOUS, NUMBER_NEGATIVE, NUMBER_UNREADABLE, folded, share_step, tenths,
};
use crate::sources::ledger::Ledger;
use crate::sources::meta_series::{
    META_SERIES_UNKNOWN, daily_tables, read_daily_table, title_network,
};
use crate::sources::series::{ValueColumn, push_series};
use crate::sources::{Dating, Owner, SourceOutput, SourceTable, block_place, count};

/// The least sum of ages and genders of 2021, as a fraction: the rest has no known gender.
const LEAST_KNOWN: f64 = 0.5;
/// The most, in percent, that one place may have; 101 was seen.
const PLACE_MAX: f64 = 102.0;

/// What is known of the whole file while its tables are made.
pub(super) struct Reading {
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
    pub(super) fn new(parsed: &[(&RawBlock, Vec<(Section<'_>, Content)>)], latest: Date) -> Self {
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
            sheet_number: block.sheet_number,
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
            Some(_) | None => ledger.close_read(kind, &mut of_part),
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

    pub(super) fn section(
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
            by_person: false,
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
        let is_lost = |cell: &&NumberCell| matches!(cell, NumberCell::NotANumber);
        let n_lost = column.cells.iter().filter(is_lost).count();
        if n_lost * 2 >= column.cells.len() && n_lost > 0 {
            // What is left of such a list is no list of the largest any more.
            let entries = grid.entries.iter().zip(&column.cells);
            let lost = entries.filter(|(_, cell)| matches!(cell, NumberCell::NotANumber));
            return Err(lost
                .map(|(entry, _)| entry.says(NUMBER_UNREADABLE, place))
                .collect());
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
