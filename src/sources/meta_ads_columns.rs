//! The columns of a report of Meta's ads: which is which, by name and by what stands in it.
//!
//! Names are those that were seen in real files or in programs written for them. Breakdowns write their
//! values in English in every language, so that ages, genders, platforms and months are also told by
//! their cells.

use super::ads::{Measure, Refusal, filled, is_age_column, is_all, is_gender_column};
use super::columns::{Columns, cells_in};
use super::dates::{DayCell, DayHints, DayOrder, period_in, read_days};
use super::ledger::Ledger;
use super::series::{DAY_AMBIGUOUS, DAY_UNREADABLE};
use crate::domain::{Currency, Date, Metric, Period};
use crate::files::{RawCell, RawRow};

/// Names of the column of money before its bracket.
const AMOUNT: [&str; 6] = [
    "amount spent",
    "importe gastado",
    "ausgegebener betrag",
    "montant dépensé",
    "importo speso",
    "valor gasto",
];

const REACH: [&str; 5] = ["reach", "alcance", "reichweite", "portée", "copertura"];
const IMPRESSIONS: [&str; 3] = ["impressions", "impresiones", "impressionen"];
const CLICKS: [&str; 2] = ["clicks (all)", "clics (todos)"];
const LINK_CLICKS: [&str; 1] = ["link clicks"];
const REVENUE: [&str; 2] = [
    "purchases conversion value",
    "website purchases conversion value",
];

const CAMPAIGN: [&str; 4] = [
    "campaign name",
    "nombre de la campaña",
    "kampagnenname",
    "nom de la campagne",
];
const OTHER_NAMES: [&str; 4] = [
    "ad set name",
    "ad name",
    "nombre del anuncio",
    "anzeigenname",
];
const ACCOUNT: [&str; 1] = ["account name"];
const DAY: [&str; 3] = ["day", "día", "tag"];
const STARTS: [&str; 2] = ["reporting starts", "inicio del informe"];
const ENDS: [&str; 1] = ["reporting ends"];

/// What the platform breakdown writes.
const PLATFORMS: [&str; 8] = [
    "facebook",
    "instagram",
    "audience_network",
    "messenger",
    "threads",
    "whatsapp",
    "oculus",
    "unknown",
];

/// Where the columns of a report are, from 0.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Roles {
    pub(super) campaign: Option<usize>,
    /// Ad sets and ads, of which only matters whether they are filled.
    pub(super) other_names: Vec<usize>,
    pub(super) account: Option<usize>,
    pub(super) age: Option<usize>,
    pub(super) gender: Option<usize>,
    pub(super) country: Option<usize>,
    pub(super) region: Option<usize>,
    pub(super) device: Option<usize>,
    pub(super) platform: Option<usize>,
    pub(super) placement: Option<usize>,
    pub(super) month: Option<usize>,
    pub(super) day: Option<usize>,
    pub(super) starts: Option<usize>,
    pub(super) ends: Option<usize>,
    pub(super) currency: Option<usize>,
    /// The currency in the bracket of the column of money.
    pub(super) stated_currency: Option<Currency>,
    pub(super) measures: Vec<Measure>,
    /// Whether the names of the header are a known language's.
    pub(super) is_named: bool,
}

impl Roles {
    /// The columns of the report with this header; `rows` are those below it.
    pub(super) fn new(header: &RawRow, rows: &[&RawRow]) -> Self {
        let columns = Columns::new(header);
        let mut roles = Self {
            campaign: columns.find(&CAMPAIGN),
            other_names: OTHER_NAMES
                .iter()
                .flat_map(|name| columns.all(name))
                .collect(),
            account: columns.find(&ACCOUNT),
            age: columns.find(&["age", "edad"]),
            gender: columns.find(&["gender", "sexo"]),
            country: columns.find(&["country"]),
            region: columns.find(&["region"]),
            device: columns.find(&["impression device", "device platform"]),
            platform: columns.find(&["platform"]),
            placement: columns.find(&["placement"]),
            month: columns.find(&["month"]),
            day: columns.find(&DAY),
            starts: columns.find(&STARTS),
            ends: columns.find(&ENDS),
            currency: columns.find(&["currency"]),
            ..Self::default()
        };
        roles.measures(&columns, header);
        roles.is_named = roles.has_known_names();
        for column in 0..columns.len() {
            if !roles.is_taken(column) {
                roles.by_cells(column, &filled(rows, column));
            }
        }
        roles.report_range(&columns, rows);
        roles
    }

    fn measures(&mut self, columns: &Columns, header: &RawRow) {
        let named = [
            (REACH.as_slice(), Metric::Reach),
            (IMPRESSIONS.as_slice(), Metric::Impressions),
            (CLICKS.as_slice(), Metric::Clicks),
            (LINK_CLICKS.as_slice(), Metric::LinkClicks),
            (REVENUE.as_slice(), Metric::Revenue),
        ];
        for (names, metric) in named {
            if let Some(column) = columns.find(names) {
                self.measures.push(Measure { column, metric });
            }
        }
        let amount = (0..columns.len()).find(|column| {
            let name = columns.name(*column);
            AMOUNT.iter().any(|amount| {
                name.strip_prefix(amount)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(" ("))
            })
        });
        if let Some(column) = amount {
            self.stated_currency = Currency::in_brackets(header.text(column));
            let metric = Metric::Cost;
            self.measures.push(Measure { column, metric });
        }
    }

    /// Whether the header is one of these reports': its range of days, or the money with another
    /// known column.
    fn has_known_names(&self) -> bool {
        let has = |metric| self.measures.iter().any(|measure| measure.metric == metric);
        let has_range = self.starts.is_some() && self.ends.is_some();
        let is_known = self.starts.is_some()
            || self.campaign.is_some()
            || !self.other_names.is_empty()
            || self.account.is_some()
            || has(Metric::Reach);
        has_range || (has(Metric::Cost) && is_known)
    }

    /// Whether a header that is not known stands over what only these reports hold: ages or genders
    /// as Meta writes them, and money with its currency in brackets.
    pub(super) fn is_shaped(&self, header: &RawRow) -> bool {
        let has_money = header
            .cells
            .iter()
            .any(|cell| Currency::in_brackets(&cell.text).is_some());
        let has_reach = self
            .measures
            .iter()
            .any(|measure| matches!(measure.metric, Metric::Reach | Metric::Impressions));
        has_money && has_reach && (self.age.is_some() || self.gender.is_some())
    }

    /// Sorts a column without a known name by what stands in it.
    fn by_cells(&mut self, column: usize, cells: &[&str]) {
        if cells.is_empty() {
            return;
        }
        let is_period = |text: &&str| month_range(text).is_some();
        let is_platform = |text: &&str| PLATFORMS.contains(text);
        if self.age.is_none() && is_age_column(cells) {
            self.age = Some(column);
        } else if self.gender.is_none() && is_gender_column(cells) {
            self.gender = Some(column);
        } else if self.month.is_none() && cells.iter().all(|text| is_period(text) || is_all(text)) {
            self.month = cells.iter().any(is_period).then_some(column);
        } else if self.platform.is_none()
            && cells.iter().all(is_platform)
            && cells.iter().any(|text| *text != "unknown")
        {
            self.platform = Some(column);
        }
    }

    /// The days of the report in a language whose words are not known: the two columns of days that
    /// are the same in every row. Those of a campaign's own start and end are not filled in a total.
    fn report_range(&mut self, columns: &Columns, rows: &[&RawRow]) {
        if self.starts.is_some() && self.ends.is_some() {
            return;
        }
        let constant: Vec<(usize, Date)> = (0..columns.len())
            .filter(|column| {
                !matches!(columns.name(*column), "starts" | "ends") && self.day != Some(*column)
            })
            .filter_map(|column| {
                let first = iso_day(rows.first()?.text(column))?;
                let is_same = rows
                    .iter()
                    .all(|row| iso_day(row.text(column)) == Some(first));
                is_same.then_some((column, first))
            })
            .collect();
        if let [(starts, from), (ends, to)] = constant.as_slice()
            && from <= to
        {
            self.starts = Some(*starts);
            self.ends = Some(*ends);
        }
    }

    /// The columns that split a report into rows of people, places or days.
    pub(super) fn breakdowns(&self) -> impl Iterator<Item = usize> {
        [
            self.age,
            self.gender,
            self.country,
            self.region,
            self.device,
            self.platform,
            self.placement,
            self.month,
            self.day,
        ]
        .into_iter()
        .flatten()
    }

    /// The columns of names.
    pub(super) fn names(&self) -> impl Iterator<Item = usize> {
        let others = self.other_names.iter().copied();
        self.campaign.into_iter().chain(others)
    }

    fn is_taken(&self, column: usize) -> bool {
        self.breakdowns().any(|taken| taken == column)
            || self.names().any(|taken| taken == column)
            || [self.account, self.starts, self.ends, self.currency].contains(&Some(column))
            || self.measures.iter().any(|known| known.column == column)
    }
}

/// The order of day and month that one of the columns of days proves.
fn day_order(rows: &[&RawRow], roles: &Roles) -> Option<DayOrder> {
    [roles.starts, roles.ends, roles.day]
        .into_iter()
        .flatten()
        .find_map(|column| {
            let cells = cells_in(rows, column);
            read_days(cells, DayHints::default()).ok()?.order
        })
}

/// The days of every row: its day, else its month, else the report's range. `None` (the reason said)
/// where days can be read in two ways.
pub(super) fn periods_of(
    ledger: &mut Ledger<'_>,
    rows: &[&RawRow],
    roles: &Roles,
    latest: Date,
    refused: &mut [Refusal],
) -> Option<Vec<Option<Period>>> {
    let mut periods: Vec<Option<Period>> = vec![None; rows.len()];
    // One program wrote all columns: 31/10/2026 in the one tells what 01/10/2026 is in the other.
    let hints = DayHints {
        order: day_order(rows, roles),
        latest: Some(latest),
    };
    let mut days = |column: Option<usize>, refused: &mut [Refusal]| -> Option<Vec<Option<Date>>> {
        let Some(column) = column else {
            return Some(vec![None; rows.len()]);
        };
        let cells: Vec<RawCell> = cells_in(rows, column)
            .map(|cell| {
                if is_all(&cell.text) {
                    RawCell::default()
                } else {
                    cell.clone()
                }
            })
            .collect();
        match read_days(cells.iter(), hints) {
            Ok(found) => {
                let mut days = Vec::with_capacity(rows.len());
                for (cell, refusal) in found.cells.iter().zip(refused) {
                    if *cell == DayCell::NotADay {
                        refusal.get_or_insert((column, DAY_UNREADABLE));
                    }
                    days.push(cell.day());
                }
                Some(days)
            }
            Err(ambiguous) => {
                let row = rows.get(ambiguous.index)?;
                ledger.say_of(row, column, DAY_AMBIGUOUS, ambiguous.text);
                None
            }
        }
    };
    let starts = days(roles.starts, refused)?;
    let ends = days(roles.ends, refused)?;
    let own = days(roles.day, refused)?;
    for (at, row) in rows.iter().enumerate() {
        let start = starts.get(at).copied().flatten();
        let end = ends.get(at).copied().flatten();
        let range = start
            .zip(end)
            .filter(|(from, to)| from <= to)
            .map(|(from, to)| Period { from, to });
        let mut month = None;
        if let Some(column) = roles.month {
            let text = row.text(column);
            month = month_range(text);
            if month.is_none() && !text.is_empty() && !is_all(text) {
                month = period_in(text, Some(latest));
                if month.is_none()
                    && let Some(refusal) = refused.get_mut(at)
                {
                    refusal.get_or_insert((column, DAY_UNREADABLE));
                }
            }
        }
        let day = own.get(at).copied().flatten().map(Period::day);
        if let Some(period) = periods.get_mut(at) {
            *period = day.or(month).or(range);
        }
    }
    Some(periods)
}

/// The days of a cell such as `2024-03-01 - 2024-03-11`.
fn month_range(text: &str) -> Option<Period> {
    let (from, to) = text.split_once(" - ")?;
    let (from, to) = (iso_day(from)?, iso_day(to)?);
    (from <= to).then_some(Period { from, to })
}

fn iso_day(text: &str) -> Option<Date> {
    let text = text.trim();
    (text.len() == 10).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(number: u32, cells: &[&str]) -> RawRow {
        let cells = cells.iter().map(|text| RawCell {
            text: (*text).to_owned(),
            number: None,
        });
        RawRow {
            number,
            cells: cells.collect(),
        }
    }

    #[test]
    fn columns_by_name_and_by_cells() {
        let header = row(
            1,
            &[
                "Kampagnenname",
                "Alter",
                "Geschlecht",
                "Reichweite",
                "Ausgegebener Betrag (EUR)",
                "Berichtsstart",
                "Berichtsende",
            ],
        );
        let rows = [
            row(2, &["", "", "", "9", "1,5", "2026-10-01", "2026-10-31"]),
            row(
                3,
                &["A", "18-24", "male", "9", "1,5", "2026-10-01", "2026-10-31"],
            ),
        ];
        let rows: Vec<&RawRow> = rows.iter().collect();
        let roles = Roles::new(&header, &rows);
        assert!(roles.is_named);
        assert_eq!((roles.age, roles.gender), (Some(1), Some(2)));
        assert_eq!((roles.starts, roles.ends), (Some(5), Some(6)));
        assert_eq!(roles.stated_currency, Currency::new("EUR"));
        let metrics: Vec<Metric> = roles.measures.iter().map(|known| known.metric).collect();
        assert_eq!(metrics, [Metric::Reach, Metric::Cost]);
    }

    #[test]
    fn months() {
        let found = month_range("2024-03-01 - 2024-03-11").map(|period| period.to_string());
        assert_eq!(found.as_deref(), Some("2024-03-01..2024-03-11"));
        assert_eq!(month_range("2024-03-11 - 2024-03-01"), None);
        assert_eq!(month_range("2024-03-01"), None);
    }
}
