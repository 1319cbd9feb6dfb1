//! Series of all files together: of what several tables say of the same days, one is taken.
//!
//! Values stand beside each other by channel, source and kind of part (the whole, origins, cells of the
//! same dimensions, campaigns …). Within each of these and each month, tables are ranked once for all
//! their metrics: first the file and then the table that covers most days of the month, then that with
//! the latest day, then that with the most values. Days that the best table lacks are taken from the
//! next one. A value that counts in one month never stands against one that counts in another, nor
//! against one over longer than a month.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::attribution::Placed;
use super::month::file_of;
use crate::canonical::{BlockRecord, Fate, Listed, MetricSeries, Order, Part, PartKind, Point};
use crate::diag::{Arg, Code, Diagnostic, Place};
use crate::domain::{Currency, Date, Dimension, Metric, MetricUnit, Month, Over, Period};

/// Two exports carry the same numbers of the same days.
pub(super) const SAME_NUMBERS_TWICE: Code = Code::note("same-numbers-twice");
/// Two exports carry different numbers of the same days.
pub(super) const NUMBERS_DIFFER: Code = Code::warning("numbers-differ");
/// An export counts days one by one that another one counts together, or the other way round.
pub(super) const DAYS_COUNTED_TOGETHER: Code = Code::note("days-counted-together");
/// A table says several things of the same part and days.
pub(super) const PART_TWICE: Code = Code::warning("part-twice");

/// Which values can stand against each other: channel, source and kind of part.
type Group = (String, &'static str, Kind);

/// A kind of part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Whole,
    Origins,
    Cells(Vec<Dimension>),
    Named(PartKind),
}

impl Kind {
    fn of(part: &Part) -> Self {
        match part {
            Part::Whole => Self::Whole,
            Part::From(_) => Self::Origins,
            Part::Cell(cells) => Self::Cells(cells.iter().map(|(of, _)| *of).collect()),
            Part::Named(kind, _) => Self::Named(*kind),
        }
    }
}

/// A part under the name that all tables give it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Same {
    Part(Part),
    /// Tables name one origin as a source, as a source and a medium, or as a host.
    Origin(String),
}

impl Same {
    fn of(part: &Part) -> Self {
        match part {
            Part::From(origin) => Self::Origin(origin.network.map_or_else(
                || {
                    let source = origin.label.split(" / ").next();
                    source.unwrap_or(&origin.label).to_lowercase()
                },
                |network| network.id().to_owned(),
            )),
            Part::Whole | Part::Cell(_) | Part::Named(..) => Self::Part(part.clone()),
        }
    }
}

/// What of a table is counted once.
type What = (Metric, Option<Currency>, Same);

/// Where the one known currency of a channel and source is not written, it is meant all the same.
pub(super) fn fill_currencies(
    series: &mut [Placed<MetricSeries>],
    orders: &mut [Placed<Listed<Order>>],
) {
    let mut known: BTreeMap<(String, &'static str), BTreeSet<Currency>> = BTreeMap::new();
    for (_, series) in &*series {
        let owner = (series.channel.name.clone(), series.source);
        known.entry(owner).or_default().extend(series.currency);
    }
    for (_, list) in &*orders {
        let owner = (list.channel.name.clone(), list.source);
        let said = list.rows.iter().filter_map(|order| order.currency);
        known.entry(owner).or_default().extend(said);
    }
    let only = |channel: &str, source: &'static str| {
        let known = known.get(&(channel.to_owned(), source))?;
        known.first().copied().filter(|_| known.len() == 1)
    };
    for (_, series) in series {
        if series.metric.unit() == MetricUnit::Money {
            let only = only(&series.channel.name, series.source);
            series.currency = series.currency.or(only);
        }
    }
    for (_, list) in orders {
        let only = only(&list.channel.name, list.source);
        for order in &mut list.rows {
            order.currency = order.currency.or(only);
        }
    }
}

/// By what one of several tables is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    n_days: usize,
    last: Option<Date>,
    n_values: usize,
}

impl Rank {
    fn of<'p>(points: impl Iterator<Item = &'p Point>, month: Option<Month>) -> Self {
        let mut rank = Self::default();
        let mut until: BTreeMap<Date, Date> = BTreeMap::new();
        for point in points {
            rank.n_values += 1;
            rank.last = rank.last.max(Some(point.period.to));
            let to = until.entry(point.period.from).or_insert(point.period.to);
            *to = (*to).max(point.period.to);
        }
        let mut after: Option<Date> = None;
        for (from, to) in until {
            let inside = Period {
                from: month.map_or(from, |month| from.max(month.first_day())),
                to: month.map_or(to, |month| to.min(month.last_day())),
            };
            let from = after.map_or(inside.from, |after| inside.from.max(after));
            if from <= inside.to {
                let days = Period { from, ..inside }.days();
                rank.n_days += usize::try_from(days).unwrap_or(0);
                after = inside.to.tomorrow().ok();
            }
        }
        rank
    }
}

/// One value: the place of its series in the group, its place in the series, and itself.
#[derive(Clone, Copy)]
struct Value<'g> {
    at: (usize, usize),
    series: &'g MetricSeries,
    point: &'g Point,
}

impl Value<'_> {
    fn what(&self) -> What {
        let series = self.series;
        (series.metric, series.currency, Same::of(&series.part))
    }
}

/// What two tables say of the same days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Overlap {
    /// The same.
    Same,
    /// Something else.
    Differs,
    /// The one counts days together that the other counts otherwise.
    Together,
}

/// What is taken already of one metric and part, with the number of the table: periods that do not
/// overlap but in one table.
#[derive(Default)]
struct Covered {
    values: BTreeMap<Period, (f64, usize)>,
    until: BTreeMap<Date, (Date, usize)>,
}

impl Covered {
    /// The table whose days these are. Different people of a month and of its days stand beside each
    /// other, as nobody adds them up: of these a value stands against one of the same days only.
    fn by(&self, metric: Metric, period: Period) -> Option<usize> {
        if metric.over_periods() == Over::Nothing {
            return self.values.get(&period).map(|(_, table)| *table);
        }
        let (_, (to, table)) = self.until.range(..=period.to).next_back()?;
        (*to >= period.from).then_some(*table)
    }

    fn overlap(&self, period: Period, value: f64) -> Overlap {
        match self.values.get(&period) {
            Some((taken, _)) if (taken - value).abs() <= 1e-9 => Overlap::Same,
            Some(_) => Overlap::Differs,
            None => Overlap::Together,
        }
    }

    fn add(&mut self, period: Period, value: f64, table: usize) {
        self.values.insert(period, (value, table));
        let mut merged = period;
        while let Some((from, to)) = self
            .until
            .range(..=merged.to)
            .next_back()
            .filter(|(_, (to, _))| *to >= merged.from)
            .map(|(from, (to, _))| (*from, *to))
        {
            self.until.remove(&from);
            merged.from = merged.from.min(from);
            merged.to = merged.to.max(to);
        }
        self.until.insert(merged.from, (merged.to, table));
    }
}

/// Takes of all series each day once.
pub(super) fn once(
    all: Vec<Placed<MetricSeries>>,
    used: &mut BTreeSet<usize>,
    records: &mut [BlockRecord],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<MetricSeries> {
    let mut groups: BTreeMap<Group, Vec<Placed<MetricSeries>>> = BTreeMap::new();
    for (at, series) in all {
        let kind = Kind::of(&series.part);
        let group = (series.channel.name.clone(), series.source, kind);
        groups.entry(group).or_default().push((at, series));
    }
    let mut choice = Choice::default();
    let mut kept = Vec::new();
    for group in groups.into_values() {
        let left = choice.leave(&group, records);
        for (n_series, (at, mut series)) in group.into_iter().enumerate() {
            let mut points = 0..;
            series.points.retain(|_| {
                let point = points.next().unwrap_or(0);
                !left.contains(&(n_series, point))
            });
            if !series.points.is_empty() {
                used.extend(at);
                kept.push(series);
            }
        }
    }
    choice.tell(diagnostics);
    choice.settle_fates(used, records);
    kept
}

/// The values of a group by the month in which they count.
fn by_month(group: &[Placed<MetricSeries>]) -> BTreeMap<Option<Month>, Vec<Value<'_>>> {
    let mut months: BTreeMap<Option<Month>, Vec<Value<'_>>> = BTreeMap::new();
    for (n_series, (_, series)) in group.iter().enumerate() {
        for (n_point, point) in series.points.iter().enumerate() {
            let value = Value {
                at: (n_series, n_point),
                series,
                point,
            };
            let month = point.period.counted_in();
            months.entry(month).or_default().push(value);
        }
    }
    months
}

/// The tables to which values belong, the best one first.
fn ranked<'g>(
    values: Vec<Value<'g>>,
    month: Option<Month>,
    hash_of: &dyn Fn(&Value<'g>) -> &'g str,
) -> Vec<Vec<Value<'g>>> {
    let mut files: BTreeMap<Place, Vec<Value<'g>>> = BTreeMap::new();
    for value in values {
        let file = file_of(&value.series.place);
        files.entry(file).or_default().push(value);
    }
    let rank_of = |values: &[Value<'g>]| Rank::of(values.iter().map(|value| value.point), month);
    let mut files: Vec<(Rank, &str, Vec<Value<'g>>)> = files
        .into_values()
        .map(|values| {
            let hash = values.first().map_or("", hash_of);
            (rank_of(&values), hash, values)
        })
        .collect();
    // Names of files decide nothing: those with the same bytes say the same.
    files.sort_by(|(rank, hash, _), (other, other_hash, _)| (other, other_hash).cmp(&(rank, hash)));
    let mut ranked = Vec::new();
    for (_, _, values) in files {
        let mut tables: BTreeMap<&Place, Vec<Value<'g>>> = BTreeMap::new();
        for value in values {
            tables.entry(&value.series.place).or_default().push(value);
        }
        let mut tables: Vec<Vec<Value<'g>>> = tables.into_values().collect();
        tables.sort_by_cached_key(|values| Reverse(rank_of(values)));
        ranked.extend(tables);
    }
    ranked
}

/// Which tables speak of the same days: channel, the one taken, the one left, what they say of these;
/// with the metrics.
type Told = BTreeMap<(String, Place, Place, Overlap), BTreeSet<&'static str>>;

/// Rows of a table that speak of the same part and days: channel, table, metric; with the rows.
type Repeated = BTreeMap<(String, Place, &'static str), BTreeSet<u32>>;

/// What was chosen, and what is to be said of what was left.
#[derive(Default)]
struct Choice {
    told: Told,
    repeated: Repeated,
    /// Blocks of which something was left, and whether they say anything else than what was taken.
    blocks_left: BTreeMap<usize, bool>,
}

impl Choice {
    /// The values that are left of series that can stand against each other.
    fn leave(
        &mut self,
        group: &[Placed<MetricSeries>],
        records: &[BlockRecord],
    ) -> BTreeSet<(usize, usize)> {
        let block_of = |value: &Value<'_>| group.get(value.at.0).and_then(|(at, _)| *at);
        let mut left = BTreeSet::new();
        for (month, values) in by_month(group) {
            let tables = ranked(values, month, &|value| {
                let record = block_of(value).and_then(|at| records.get(at));
                record.map_or("", |record| record.hash.as_str())
            });
            let places: Vec<Option<&Place>> = tables
                .iter()
                .map(|values| values.first().map(|value| &value.series.place))
                .collect();
            let mut covered: BTreeMap<What, Covered> = BTreeMap::new();
            for (n_table, values) in tables.iter().enumerate() {
                for (what, periods) in self.sums_of(values, &mut left) {
                    let covered = covered.entry(what.clone()).or_default();
                    // Parts of one table under one name are different ones: they are taken together.
                    let (over, free): (Vec<_>, Vec<_>) = periods
                        .into_iter()
                        .map(|(period, sum)| (covered.by(what.0, period), period, sum))
                        .partition(|(taken, ..)| taken.is_some());
                    for (taken, period, (sum, values)) in over {
                        let overlap = covered.overlap(period, sum);
                        let taken = taken.and_then(|taken| places.get(taken).copied().flatten());
                        for value in values {
                            left.insert(value.at);
                            self.note(&value, block_of(&value), taken, overlap);
                        }
                    }
                    for (_, period, (sum, _)) in free {
                        covered.add(period, sum, n_table);
                    }
                }
            }
        }
        left
    }

    /// What a table says, by period, with the values of which it is made. Of rows that speak of the same
    /// part and days the one that covers most of them is taken, then the first.
    fn sums_of<'g>(
        &mut self,
        values: &[Value<'g>],
        left: &mut BTreeSet<(usize, usize)>,
    ) -> BTreeMap<What, BTreeMap<Period, (f64, Vec<Value<'g>>)>> {
        let mut values = values.to_vec();
        values.sort_by_key(|value| {
            (
                Reverse(value.point.period.days()),
                value.point.row,
                value.at,
            )
        });
        let mut own: BTreeMap<(Metric, Option<Currency>, &Part), Covered> = BTreeMap::new();
        let mut sums: BTreeMap<What, BTreeMap<Period, (f64, Vec<Value<'g>>)>> = BTreeMap::new();
        for value in values {
            let Value { series, point, at } = value;
            let covered = own
                .entry((series.metric, series.currency, &series.part))
                .or_default();
            let row = usize::try_from(point.row).unwrap_or(usize::MAX);
            if let Some(first) = covered.by(series.metric, point.period) {
                left.insert(at);
                let key = (
                    series.channel.name.clone(),
                    series.place.clone(),
                    series.metric.id(),
                );
                let rows = self.repeated.entry(key).or_default();
                rows.extend(u32::try_from(first));
                rows.insert(point.row);
                continue;
            }
            covered.add(point.period, point.value, row);
            let periods = sums.entry(value.what()).or_default();
            let (sum, values) = periods.entry(point.period).or_default();
            *sum += point.value;
            values.push(value);
        }
        sums
    }

    fn note(
        &mut self,
        value: &Value<'_>,
        block: Option<usize>,
        taken: Option<&Place>,
        overlap: Overlap,
    ) {
        if let Some(block) = block {
            *self.blocks_left.entry(block).or_default() |= overlap != Overlap::Same;
        }
        let left = &value.series.place;
        let Some(taken) = taken else {
            return;
        };
        // Of two tables in one file the rows tell which.
        let (taken, left) = if file_of(taken) == file_of(left) {
            (taken.clone(), left.clone())
        } else {
            (file_of(taken), file_of(left))
        };
        let key = (value.series.channel.name.clone(), taken, left, overlap);
        self.told
            .entry(key)
            .or_default()
            .insert(value.series.metric.id());
    }

    /// Says which tables speak of the same days and what became of them.
    fn tell(&mut self, diagnostics: &mut Vec<Diagnostic>) {
        for ((channel, taken, left, overlap), metrics) in std::mem::take(&mut self.told) {
            let code = match overlap {
                Overlap::Same => SAME_NUMBERS_TWICE,
                Overlap::Differs => NUMBERS_DIFFER,
                Overlap::Together => DAYS_COUNTED_TOGETHER,
            };
            diagnostics.push(
                Diagnostic::new(code)
                    .at(left)
                    .with("channel", channel)
                    .with(
                        "metrics",
                        Arg::Terms("metric", metrics.into_iter().map(Into::into).collect()),
                    )
                    .with("taken", taken.to_string()),
            );
        }
        for ((channel, table, metric), rows) in std::mem::take(&mut self.repeated) {
            const SHOWN: usize = 8;
            let mut words: Vec<String> = rows.iter().take(SHOWN).map(u32::to_string).collect();
            if rows.len() > SHOWN {
                words.push("…".to_owned());
            }
            diagnostics.push(
                Diagnostic::new(PART_TWICE)
                    .at(table)
                    .with("channel", channel)
                    .with("metric", metric)
                    .with("rows", words.join(", ")),
            );
        }
    }

    /// A block of which nothing is used was a copy, or another one was taken instead.
    fn settle_fates(&self, used: &BTreeSet<usize>, records: &mut [BlockRecord]) {
        for (at, differs) in &self.blocks_left {
            if let (Some(record), false) = (records.get_mut(*at), used.contains(at))
                && record.fate == Fate::Used
            {
                record.fate = if *differs {
                    Fate::Superseded
                } else {
                    Fate::Duplicate
                };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canonical::Channel;
    use crate::domain::Network;

    fn day(month: i8, day: i8) -> Date {
        Date::constant(2026, month, day)
    }

    fn series(points: &[(Date, Date, f64, u32)]) -> Placed<MetricSeries> {
        let series = MetricSeries {
            place: Place::file("a.csv").at_row(1),
            source: "mapping",
            channel: Channel {
                name: "threads".to_owned(),
                network: Network::Threads,
                account: None,
            },
            metric: Metric::Likes,
            currency: None,
            part: Part::Named(PartKind::Campaign, "boots".to_owned()),
            points: points
                .iter()
                .map(|(from, to, value, row)| Point {
                    period: Period {
                        from: *from,
                        to: *to,
                    },
                    value: *value,
                    row: *row,
                })
                .collect(),
        };
        (None, series)
    }

    fn settled(all: Vec<Placed<MetricSeries>>) -> (Vec<f64>, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let kept = once(all, &mut BTreeSet::new(), &mut [], &mut diagnostics);
        let points = kept.iter().flat_map(|series| &series.points);
        (points.map(|point| point.value).collect(), diagnostics)
    }

    #[test]
    fn two_rows_of_one_part_are_told() {
        let october = |value, row| series(&[(day(10, 1), day(10, 31), value, row)]);
        let (values, said) = settled(vec![october(7.0, 2), october(9.0, 3)]);
        assert_eq!(values, [7.0]);
        let codes: Vec<&str> = said.iter().map(|it| it.code.id).collect();
        assert_eq!(codes, ["part-twice"]);
        assert!(format!("{said:?}").contains("2, 3"), "{said:?}");
    }

    #[test]
    fn values_of_one_series_that_overlap_are_told() {
        let (values, said) = settled(vec![series(&[
            (day(10, 5), day(10, 5), 2.0, 2),
            (day(10, 1), day(10, 31), 40.0, 3),
            (day(11, 1), day(11, 1), 5.0, 4),
        ])]);
        // The month holds its day; that of November is apart.
        assert_eq!(values, [40.0, 5.0]);
        assert_eq!(said.len(), 1);
    }

    #[test]
    fn days_are_ranked_inside_the_month() {
        let point = |from, to| Point {
            period: Period { from, to },
            value: 1.0,
            row: 1,
        };
        let n_days = |points: &[Point]| Rank::of(points.iter(), Month::new(2026, 10)).n_days;
        // 27 to 31 October; 1 to 4 and 3 to 6 October.
        assert_eq!(n_days(&[point(day(10, 27), day(11, 20))]), 5);
        assert_eq!(
            n_days(&[
                point(day(9, 28), day(10, 4)),
                point(day(10, 3), day(10, 6)),
                point(day(10, 4), day(10, 4)),
            ]),
            6
        );
    }
}
