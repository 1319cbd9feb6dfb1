//! What the tables of a Google Analytics file are: by their columns, and beside each other, so that
//! every metric of every breakdown is taken from one table only.

use std::collections::{BTreeMap, BTreeSet};

use super::analytics_tables::Table;
use super::analytics_words::{
    Kind, Scope, dimension_by_labels, is_known_metric, is_week, kind_by_name, may_be_metric,
    metric_by_name,
};
use super::columns::cells_in;
use super::labels::{folded_header, looks_numeric};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Dimension, Metric, Over, Period};
use crate::files::RawFile;
use crate::files::numbers::{NumberColumn, read_numbers_marked};

/// A table stands there once more, for other days.
pub(crate) const GA4_SECOND_PERIOD: Code = Code::note("ga4-second-period");
/// A table stands there once more, for the same days.
pub(crate) const GA4_TABLE_TWICE: Code = Code::note("ga4-table-twice");
/// People stand in rows that cannot be added.
pub(crate) const GA4_PEOPLE_NOT_ADDED: Code = Code::note("ga4-people-not-added");
/// A table by the first source of visitors, of which only new users are taken.
pub(crate) const GA4_FIRST_USER: Code = Code::note("ga4-first-user");
/// A table whose columns are not known.
pub(crate) const GA4_COLUMNS_UNKNOWN: Code = Code::note("ga4-columns-unknown");
/// A column of labels that is not understood, in a table whose numbers are.
pub(crate) const GA4_COLUMN_UNKNOWN: Code = Code::note("ga4-column-unknown");
/// A table of whose columns of numbers most are not known.
pub(crate) const GA4_METRICS_UNKNOWN: Code = Code::note("ga4-metrics-unknown");
/// A table whose columns were told by their numbers.
pub(crate) const GA4_BY_SHAPE: Code = Code::note("ga4-by-shape");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    GA4_SECOND_PERIOD,
    GA4_TABLE_TWICE,
    GA4_PEOPLE_NOT_ADDED,
    GA4_FIRST_USER,
    GA4_COLUMNS_UNKNOWN,
    GA4_COLUMN_UNKNOWN,
    GA4_METRICS_UNKNOWN,
    GA4_BY_SHAPE,
];

/// A column of labels.
#[derive(Clone, Copy, Debug)]
pub(super) struct LabelColumn {
    pub(super) column: usize,
    pub(super) kind: Kind,
    pub(super) rank: u8,
}

/// A column of numbers that is wanted.
#[derive(Clone, Copy, Debug)]
pub(super) struct ValueColumn {
    pub(super) column: usize,
    pub(super) metric: Metric,
    /// Among columns of the file that say the same, the lowest is taken.
    pub(super) rank: u8,
}

/// What a table is.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) labels: Vec<LabelColumn>,
    pub(super) values: Vec<ValueColumn>,
    /// The machine name of its block.
    pub(super) kind: String,
    /// What is to be said of it.
    pub(super) notes: Vec<Code>,
    /// The column that is not understood.
    pub(super) odd: Option<usize>,
}

impl Plan {
    fn set_aside(kind: &str) -> Self {
        Self {
            labels: Vec::new(),
            values: Vec::new(),
            kind: kind.to_owned(),
            notes: Vec::new(),
            odd: None,
        }
    }

    fn unknown() -> Self {
        Self {
            notes: vec![GA4_COLUMNS_UNKNOWN],
            ..Self::set_aside("other_table")
        }
    }

    pub(super) fn people(&self) -> Vec<(usize, Dimension)> {
        let mut people: Vec<(usize, Dimension)> = self
            .labels
            .iter()
            .filter_map(|column| match column.kind {
                Kind::People(dimension) => Some((column.column, dimension)),
                Kind::ChannelGroup(_)
                | Kind::Source(_)
                | Kind::Medium(_)
                | Kind::Campaign(_)
                | Kind::Day
                | Kind::NthDay
                | Kind::NotNeeded(_) => None,
            })
            .collect();
        people.sort_by_key(|(_, dimension)| *dimension);
        people
    }

    pub(super) fn origin(&self) -> Option<LabelColumn> {
        let mut origins = self.labels.iter().filter(|column| column.kind.is_origin());
        origins.next().copied()
    }

    pub(super) fn medium(&self) -> Option<usize> {
        self.labels
            .iter()
            .find(|column| matches!(column.kind, Kind::Medium(_)))
            .map(|column| column.column)
    }

    pub(super) fn days(&self) -> Option<LabelColumn> {
        let mut days = self.labels.iter().filter(|column| column.kind.is_days());
        days.next().copied()
    }

    /// Whether several rows are of one part and one day, so that they have to be added.
    pub(super) fn adds_rows(&self) -> bool {
        let origins = self.labels.iter().filter(|column| column.kind.is_origin());
        let others = if self.origin().is_some() {
            self.people().len()
        } else {
            0
        };
        origins.count() + others > 1
    }

    /// Whether it can be a table of the audience: one or two dimensions of people and nothing else.
    pub(super) fn is_audience(&self) -> bool {
        let people = self.people().len();
        (1..=2).contains(&people) && people == self.labels.len()
    }

    /// What makes two tables say the same.
    fn signature(&self) -> Vec<Kind> {
        let mut kinds: Vec<Kind> = self.labels.iter().map(|column| column.kind).collect();
        kinds.sort_unstable();
        for kind in &mut kinds {
            if *kind == Kind::NthDay {
                *kind = Kind::Day;
            }
        }
        kinds
    }

    fn rank_of_labels(&self) -> u8 {
        let ranks = self.labels.iter().map(|column| column.rank);
        ranks.max().unwrap_or_default()
    }

    pub(super) fn has(&self, metric: Metric) -> Option<usize> {
        self.values.iter().position(|value| value.metric == metric)
    }
}

/// What the columns of a table are.
pub(super) fn plan(table: &Table<'_>) -> Plan {
    let names: Vec<String> = table
        .header
        .cells
        .iter()
        .map(|cell| folded_header(&cell.text))
        .collect();
    if names.iter().any(|name| is_week(name)) {
        return Plan::set_aside("retention");
    }
    if names.iter().any(|name| name == "30 days") {
        return Plan::set_aside("active_user_trend");
    }
    let mut plan = Plan::set_aside("other_table");
    let mut unknown_numbers = 0_usize;
    let mut known_numbers = 0_usize;
    let mut odd = None;
    for (column, name) in names.iter().enumerate() {
        if let Some((metric, rank)) = metric_by_name(name) {
            known_numbers += 1;
            plan.values.push(ValueColumn {
                column,
                metric,
                rank,
            });
        } else if is_known_metric(name) {
            known_numbers += 1;
        } else {
            let texts = || table.rows.iter().map(move |row| row.text(column));
            let is_number =
                || column > 0 && texts().all(|text| text.is_empty() || looks_numeric(text));
            let known =
                kind_by_name(name).filter(|(kind, _)| !may_be_metric(*kind, name) || !is_number());
            if let Some((kind, rank)) = known {
                plan.labels.push(LabelColumn { column, kind, rank });
            } else if is_number() {
                unknown_numbers += 1;
            } else if let Some(dimension) = dimension_by_labels(texts()) {
                let kind = Kind::People(dimension);
                plan.labels.push(LabelColumn {
                    column,
                    kind,
                    rank: 0,
                });
            } else {
                odd.get_or_insert(column);
            }
        }
    }
    for kind in plan.labels.iter().map(|column| column.kind) {
        if let Kind::NotNeeded(kind) = kind {
            return Plan::set_aside(kind);
        }
    }
    // A country may stand there by name and by code, a source with and without its medium.
    let mut seen: BTreeMap<Kind, (u8, usize)> = BTreeMap::new();
    for column in &plan.labels {
        let own = (column.rank, column.column);
        let best = seen.entry(column.kind).or_insert(own);
        *best = (*best).min(own);
    }
    plan.labels.retain(|column| {
        let may_repeat = matches!(
            column.kind,
            Kind::People(Dimension::Country) | Kind::Source(_)
        );
        !may_repeat || seen.get(&column.kind) == Some(&(column.rank, column.column))
    });
    // In other languages a name or two are the English ones: `Engagement-Rate`.
    let is_foreign = known_numbers < unknown_numbers;
    if odd.is_some() && known_numbers > 0 && !is_foreign {
        return Plan {
            notes: vec![GA4_COLUMN_UNKNOWN],
            odd,
            ..Plan::unknown()
        };
    }
    if odd.is_some() || plan.labels.is_empty() || plan.labels.len() > seen.len() {
        return Plan::unknown();
    }
    if is_foreign {
        match by_shape(table, &plan) {
            Some(shaped) => plan = shaped,
            None if plan.values.is_empty() => return Plan::unknown(),
            None => plan.notes.push(GA4_METRICS_UNKNOWN),
        }
    }
    narrowed(plan)
}

/// Leaves out what a table cannot say, and names it.
fn narrowed(mut plan: Plan) -> Plan {
    let sources = plan
        .labels
        .iter()
        .any(|column| matches!(column.kind, Kind::Source(_)));
    if plan.medium().is_some() && !sources {
        return Plan::set_aside("traffic_media");
    }
    let is_first = |column: &LabelColumn| column.kind.scope() == Some(Scope::FirstUser);
    if plan.labels.iter().any(is_first) {
        let before = plan.values.len();
        plan.values
            .retain(|value| value.metric == Metric::NewVisitors);
        if plan.values.len() < before {
            plan.notes.push(GA4_FIRST_USER);
        }
    }
    if plan.adds_rows() {
        let before = plan.values.len();
        plan.values
            .retain(|value| value.metric.over_periods() != Over::Nothing);
        if plan.values.len() < before {
            plan.notes.push(GA4_PEOPLE_NOT_ADDED);
        }
    } else if !plan.people().is_empty()
        && !plan.is_audience()
        && plan.has(Metric::Visitors).is_some()
    {
        plan.notes.push(GA4_PEOPLE_NOT_ADDED);
    }
    // Of several columns of one metric the first by rank is read.
    let best: BTreeMap<Metric, (u8, usize)> =
        plan.values.iter().fold(BTreeMap::new(), |mut best, value| {
            let entry = best
                .entry(value.metric)
                .or_insert((value.rank, value.column));
            *entry = (*entry).min((value.rank, value.column));
            best
        });
    plan.values
        .retain(|value| best.get(&value.metric) == Some(&(value.rank, value.column)));
    let people = plan.people();
    let names: Vec<&str> = people.iter().map(|(_, dimension)| dimension.id()).collect();
    plan.kind = match (plan.origin().map(|column| column.kind), plan.days()) {
        (Some(Kind::ChannelGroup(_)), _) => "channel_groups".to_owned(),
        (Some(Kind::Source(_)), _) => "traffic_sources".to_owned(),
        (Some(_), _) => "traffic_campaigns".to_owned(),
        (None, _) if !names.is_empty() => names.join("_"),
        (None, Some(_)) => "daily_series".to_owned(),
        (None, None) => "other_table".to_owned(),
    };
    if plan.values.is_empty() && people.is_empty() {
        "other_metrics".clone_into(&mut plan.kind);
    }
    plan
}

/// A table of people in a language whose words are not known: eleven columns as in English, where
/// the sixth is the fourth divided by the second (engaged sessions by active users) in every row.
fn by_shape(table: &Table<'_>, plan: &Plan) -> Option<Plan> {
    let is_people = matches!(
        plan.labels.as_slice(),
        [LabelColumn {
            column: 0,
            kind: Kind::People(_),
            ..
        }]
    );
    if !is_people || table.header.cells.len() != 11 {
        return None;
    }
    let column = |at: usize| {
        let cells = cells_in(&table.rows, at);
        read_numbers_marked(cells, false).ok()
    };
    let (people, engaged, ratio) = (column(1)?, column(3)?, column(5)?);
    let mut telling = 0_usize;
    for at in 0..table.rows.len() {
        let value = |numbers: &NumberColumn| numbers.cells.get(at).copied()?.value();
        let (people, engaged, ratio) = (value(&people)?, value(&engaged)?, value(&ratio)?);
        let expected = if people > 0.0 { engaged / people } else { 0.0 };
        if (expected - ratio).abs() > 1e-3 * expected.max(1.0) {
            return None;
        }
        telling += usize::from(engaged > 0.0 && (people - engaged).abs() > 0.5);
    }
    let value = |column, metric| ValueColumn {
        column,
        metric,
        rank: 0,
    };
    (telling >= 2).then(|| Plan {
        values: vec![
            value(1, Metric::Visitors),
            value(3, Metric::EngagedSessions),
        ],
        notes: vec![GA4_BY_SHAPE],
        ..plan.clone()
    })
}

/// Takes every metric of every breakdown from one table only; says where the same stands there for
/// other days or a second time.
pub(super) fn keep_once(
    tables: &[Table<'_>],
    plans: &mut [Plan],
    file: &RawFile,
    said: &mut Vec<Diagnostic>,
) {
    // The days of a breakdown are those of its first table.
    let mut periods: BTreeMap<Vec<Kind>, Option<Period>> = BTreeMap::new();
    // The best of those: one with rows, of the lowest rank, the earliest.
    let mut owners: BTreeMap<(Vec<Kind>, Metric), (bool, u8, usize)> = BTreeMap::new();
    for (at, (plan, table)) in plans.iter().zip(tables).enumerate() {
        let signature = plan.signature();
        for value in &plan.values {
            let period = periods.entry(signature.clone()).or_insert(table.period);
            if *period != table.period {
                continue;
            }
            let rank = plan.rank_of_labels() * 10 + value.rank;
            let own = (table.rows.is_empty(), rank, at);
            let owner = owners
                .entry((signature.clone(), value.metric))
                .or_insert(own);
            *owner = (*owner).min(own);
        }
    }
    let signatures: Vec<Vec<Kind>> = plans.iter().map(Plan::signature).collect();
    let mut named = BTreeSet::new();
    for (at, plan) in plans.iter_mut().enumerate() {
        let signature = plan.signature();
        let labels = plan.rank_of_labels() * 10;
        let mut repeats = None;
        plan.values.retain(|value| {
            match owners.get(&(signature.clone(), value.metric)) {
                Some((_, rank, owner)) if *owner != at => {
                    // Another reading of the metric is not worth a word, a second table is.
                    if *rank == labels + value.rank {
                        repeats = Some(*owner);
                    }
                    false
                }
                Some(_) => true,
                // A metric that only tables of other days have.
                None => {
                    repeats = tables
                        .iter()
                        .zip(&signatures)
                        .position(|(_, own)| *own == signature);
                    false
                }
            }
        });
        let Some((own, first)) = tables
            .get(at)
            .zip(repeats.and_then(|owner| tables.get(owner)))
        else {
            continue;
        };
        let Some(block) = file.blocks.get(own.block) else {
            continue;
        };
        let place = super::block_place(file, block).at_row(own.header.number);
        match (first.period, own.period) {
            (Some(used), Some(other)) if used != other => {
                if named.insert(other) {
                    said.push(
                        Diagnostic::new(GA4_SECOND_PERIOD)
                            .at(place)
                            .with("used", used.to_string())
                            .with("other", other.to_string()),
                    );
                }
            }
            _ => said.push(
                Diagnostic::new(GA4_TABLE_TWICE)
                    .at(place)
                    .with("column", own.header.text(0)),
            ),
        }
    }
}
