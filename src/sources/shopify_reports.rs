//! Reports of Shopify's Analytics: numbers a day, by where visitors and orders came from, and by new
//! and returning customers.
//!
//! Known from programs that read reports of 2024 to 2026: files are called `<report> - <first day> -
//! <last day>.csv`, and columns have the names that the report shows, as the user chose them. Revenue
//! is `Total sales`, with shipping and taxes, as the list of orders counts it; `Net sales` where that
//! column is not there. Reversals are not read: with which sign they are written is not known.
//!
//! Reports of orders by attribution repeat an order once for each source that it is credited to: each
//! order counts once, and money only where lines can be told apart. Where rows divide a day or a
//! source further (by landing page, by campaign), visits and money are summed; visitors and orders are
//! not, since one can be in several rows.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::{Columns, cells_in};
use super::dates::{AmbiguousDays, DayCell, DayHints, period_in, read_days};
use super::labels::{NUMBER_UNREADABLE, folded, looks_numeric};
use super::ledger::{LABEL_NOT_UNDERSTOOD, Ledger, without_noise};
use super::names::stem_of;
use super::order_rows::{ORDER_WITHOUT_NUMBER, numbers};
use super::series::{DAY_AMBIGUOUS, DAY_UNREADABLE, ValueColumn, number_for, push_series};
use super::shown::without_contacts;
use super::{Context, Dating, Owner, SourceOutput};
use crate::canonical::{Fate, Part, PartKind, PersonKey, Point};
use crate::diag::Code;
use crate::domain::{Date, Metric, MetricUnit, Network, Origin, Period};
use crate::files::numbers::NumberCell;
use crate::files::{RawBlock, RawFile, RawRow};

/// Rows that divide visits or orders further than the columns that are read.
pub(crate) const REPORT_ROWS_OVERLAP: Code = Code::note("report-rows-overlap");
/// A row of a report that is there already.
pub(crate) const REPORT_ROW_REPEATED: Code = Code::warning("report-row-repeated");
/// A report of cohorts.
pub(crate) const COHORTS_NOT_USED: Code = Code::note("cohorts-not-used");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[REPORT_ROWS_OVERLAP, REPORT_ROW_REPEATED, COHORTS_NOT_USED];

/// What a report holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Report {
    /// Customers by the month of their first purchase.
    Cohorts,
    /// New and returning customers.
    NewOrReturning,
    /// Visits, orders and money, by day and by origin.
    Numbers,
}

/// Reports whose names say that a file is Shopify's.
const NAMES: [&str; 6] = [
    "sessions by referrer",
    "sessions by social referrer",
    "total sales by referrer",
    "total sales by social referrer",
    "sessions by location",
    "performance by referring channel",
];

/// Where somebody came from, by name.
const ORIGIN_NAMES: [&str; 4] = [
    "referrer name",
    "order referrer name",
    "order utm source",
    "utm campaign source",
];
/// Where somebody came from, by kind: search, social, email.
const ORIGIN_KINDS: [&str; 2] = ["order referrer source", "referrer source"];
const LINES: [&str; 3] = ["line item id", "sale line item id", "line id"];
const SALES: [&str; 3] = ["total sales", "total sales (last click)", "net sales"];

/// What a block is by its columns; `None` where it is no report that is known.
pub(super) fn report_of(columns: &Columns) -> Option<Report> {
    let has = |names: &[&str]| columns.find(names).is_some();
    if has(&["months since first purchase"]) {
        return Some(Report::Cohorts);
    }
    if has(&["new or returning customer"]) && has(&["customers"]) {
        return Some(Report::NewOrReturning);
    }
    let sales = has(&["gross sales"]) || has(&SALES);
    let daily_orders = has(&["day"]) && has(&["orders"]) && sales;
    let visits = has(&[
        "online store visitors",
        "sessions completed checkout",
        "sessions reached checkout",
        "sessions with cart additions",
    ]) && (has(&["online store visitors"]) || has(&["sessions"]));
    let by_origin = (has(&ORIGIN_NAMES) || has(&ORIGIN_KINDS))
        && (has(&SALES) || has(&["orders", "sessions", "order id"]));
    (daily_orders || visits || by_origin).then_some(Report::Numbers)
}

/// Whether the file has the name of a report of Shopify's, with its days.
pub(super) fn is_named(file: &RawFile) -> bool {
    let name = file.names.last().and_then(|name| stem_of(name, "csv"));
    name.is_some_and(|name| {
        let report = folded(name.split(" - ").next().unwrap_or_default());
        NAMES.contains(&report.as_str()) && period_in(name, None).is_some()
    })
}

/// Reads a report.
pub(super) fn read_report(
    file: &RawFile,
    block: &RawBlock,
    report: Report,
    columns: &Columns,
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    let mut ledger = Ledger::new(file, block);
    match report {
        Report::Cohorts => {
            ledger.say_here(COHORTS_NOT_USED);
            ledger.close_without("cohorts", Fate::SetAside, output);
        }
        Report::NewOrReturning => {
            const KIND: &str = "new_or_returning";
            match read_new_or_returning(&mut ledger, block, columns, context, output) {
                Some(true) => ledger.close_without(KIND, Fate::SetAside, output),
                read => ledger.close_after(KIND, read.map(|_| ()), output),
            }
        }
        Report::Numbers => {
            const KIND: &str = "report";
            let read = read_numbers_of(&mut ledger, block, columns, context, output);
            ledger.close_after(KIND, read, output);
        }
    }
}

/// The day of each row, all `None` in a report without days; a cell that is no day is an error of its
/// row. `None` (the reason said) where days can be read in two ways.
fn days_of(
    ledger: &mut Ledger<'_>,
    rows: &[&RawRow],
    column: Option<usize>,
    context: &Context<'_>,
) -> Option<Vec<Result<Option<Date>, Code>>> {
    let Some(column) = column else {
        return Some(vec![Ok(None); rows.len()]);
    };
    let cells = cells_in(rows, column);
    let hints = DayHints::until(context.latest);
    match read_days(cells, hints) {
        Ok(days) => Some(
            days.cells
                .iter()
                .map(|day| match day {
                    DayCell::Day(day) => Ok(Some(*day)),
                    DayCell::Missing => Ok(None),
                    DayCell::NotADay => Err(DAY_UNREADABLE),
                })
                .collect(),
        ),
        Err(AmbiguousDays { text, index }) => {
            let row = rows.get(index)?;
            ledger.say_of(row, column, DAY_AMBIGUOUS, text);
            None
        }
    }
}

/// The number of a cell, as its metric can have it.
fn value_of(metric: Metric, cell: Option<&NumberCell>) -> Result<Option<f64>, Code> {
    match cell {
        Some(NumberCell::Value(number)) => {
            let is_whole = metric.unit() == MetricUnit::Count;
            number_for(metric, is_whole, *number).map(Some)
        }
        Some(NumberCell::Missing) | None => Ok(None),
        Some(NumberCell::AtMost(_) | NumberCell::NotANumber) => Err(NUMBER_UNREADABLE),
    }
}

/// The values of one metric of one part: by day, or one without a day.
type Sums = BTreeMap<Option<Date>, (u32, f64)>;

fn push(
    owner: &Owner,
    metric: Metric,
    part: Part,
    sums: Sums,
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    let dating = if sums.keys().all(Option::is_some) {
        Dating::Dated
    } else {
        Dating::Undated
    };
    let points = sums
        .into_iter()
        .map(|(day, (row, value))| Point {
            period: Period::day(day.unwrap_or(context.latest)),
            value: without_noise(value).0,
            row,
        })
        .collect();
    let column = ValueColumn::of(0, metric);
    push_series(owner, &column, part, points, dating, output);
}

/// Reads new and returning customers. Where rows divide them further, by week or by country, the same
/// person can be in several of them, so that nothing is taken (`true`).
fn read_new_or_returning(
    ledger: &mut Ledger<'_>,
    block: &RawBlock,
    columns: &Columns,
    context: &Context<'_>,
    output: &mut SourceOutput,
) -> Option<bool> {
    let label = columns.find(&["new or returning customer"])?;
    let customers = columns.find(&["customers"])?;
    let day = columns.find(&["day"]);
    let rows: Vec<&RawRow> = block.rows.iter().skip(1).collect();
    let days = days_of(ledger, &rows, day, context)?;
    let cells = numbers(ledger, &rows, Some(customers))?;
    let mut sums: BTreeMap<Metric, Sums> = BTreeMap::new();
    let mut n_read = 0_usize;
    let mut is_divided = false;
    for ((row, day_of_row), cell) in rows.iter().zip(&days).zip(&cells) {
        let metric = match folded(row.text(label)).as_str() {
            "new" => Metric::NewCustomers,
            "returning" => Metric::ReturningCustomers,
            "" => {
                ledger.set_aside(1);
                continue;
            }
            _ => {
                ledger.reject(row, label, LABEL_NOT_UNDERSTOOD);
                continue;
            }
        };
        match (day_of_row, value_of(metric, Some(cell))) {
            (Err(code), _) => ledger.reject(row, day.unwrap_or(label), *code),
            (_, Err(code)) => ledger.reject(row, customers, code),
            (Ok(None), Ok(_)) if day.is_some() => ledger.set_aside(1),
            (Ok(_), Ok(None)) => ledger.set_aside(1),
            (Ok(of_day), Ok(Some(value))) => {
                let sums = sums.entry(metric).or_default();
                let earlier = sums.insert(*of_day, (row.number, value));
                is_divided |= earlier.is_some();
                n_read += 1;
            }
        }
    }
    if is_divided {
        ledger.say_here(REPORT_ROWS_OVERLAP);
        return Some(true);
    }
    ledger.book_read(n_read);
    let owner = ledger.owner_on(Network::Shop);
    for (metric, sums) in sums {
        push(&owner, metric, Part::Whole, sums, context, output);
    }
    Some(false)
}

/// Where the cells of a report are.
struct Layout {
    day: Option<usize>,
    origin_name: Option<usize>,
    origin_kind: Option<usize>,
    campaign: Option<usize>,
    order: Option<usize>,
    line: Option<usize>,
    /// Metrics with a column of their own.
    values: Vec<(usize, Metric)>,
}

impl Layout {
    fn of(columns: &Columns) -> Self {
        let values = [
            (columns.find(&["sessions"]), Metric::Sessions),
            (columns.find(&["online store visitors"]), Metric::Visitors),
            (columns.find(&["orders"]), Metric::Orders),
            (columns.find(&SALES), Metric::Revenue),
        ];
        Self {
            day: columns.find(&["day"]),
            origin_name: columns.find(&ORIGIN_NAMES),
            origin_kind: columns.find(&ORIGIN_KINDS),
            campaign: columns.find(&["utm campaign"]),
            order: columns.find(&["order id"]),
            line: columns.find(&LINES),
            values: values
                .into_iter()
                .filter_map(|(column, metric)| Some((column?, metric)))
                .collect(),
        }
    }

    /// Of which part a row is.
    fn part_of(&self, row: &RawRow) -> Part {
        /// What a cell without a campaign or source is called.
        const NONE: &str = "(none)";
        let text = |column: Option<usize>| column.map_or("", |column| row.text(column));
        let (name, kind) = (text(self.origin_name), text(self.origin_kind));
        let label = match (self.origin_name, self.origin_kind, self.campaign) {
            (None, None, None) => return Part::Whole,
            (None, None, Some(_)) => {
                let campaign = Some(text(self.campaign)).filter(|text| !text.is_empty());
                let campaign = without_contacts(campaign.unwrap_or(NONE));
                return Part::Named(PartKind::Campaign, campaign);
            }
            // Shopify leaves the kind blank where somebody came directly.
            (None, Some(_), _) => {
                let group = if kind.is_empty() { "direct" } else { kind };
                return Part::Named(PartKind::ChannelGroup, without_contacts(group));
            }
            (_, Some(_), _) if name.is_empty() && kind.is_empty() => "direct".to_owned(),
            (_, Some(_), _) if name.is_empty() => kind.to_owned(),
            (Some(_), _, _) if kind.is_empty() && name.is_empty() => NONE.to_owned(),
            (_, _, _) if kind.is_empty() => name.to_owned(),
            (_, _, _) => format!("{name} / {kind}"),
        };
        Part::From(Origin::new(&without_contacts(&label)))
    }
}

/// What the rows of a report are, each once.
struct Lines {
    /// Whether a row repeats an order or a line that an earlier row has.
    repeated: Vec<bool>,
    /// Whether a row is the first of its order.
    first_of_order: Vec<bool>,
    /// Whether money may be summed over the rows that are no repetition.
    money_is_whole: bool,
}

/// Tells repetitions of orders in a report of orders.
fn lines_of(rows: &[&RawRow], layout: &Layout, context: &Context<'_>) -> Lines {
    let Some(order) = layout.order else {
        return Lines {
            repeated: vec![false; rows.len()],
            first_of_order: vec![false; rows.len()],
            money_is_whole: true,
        };
    };
    let key = |column: usize, row: &RawRow| context.keys.of("order:report", row.text(column));
    let mut orders: BTreeSet<Option<PersonKey>> = BTreeSet::new();
    let mut lines: BTreeSet<(Option<PersonKey>, Option<PersonKey>)> = BTreeSet::new();
    let (mut repeated, mut first_of_order) = (Vec::new(), Vec::new());
    for row in rows {
        let of_order = key(order, row);
        let of_line = layout.line.and_then(|line| key(line, row));
        first_of_order.push(orders.insert(of_order));
        repeated.push(of_order.is_some() && !lines.insert((of_order, of_line)));
    }
    // Without a line, two rows of an order can be two lines or one line twice.
    let money_is_whole = layout.line.is_some() || !repeated.contains(&true);
    Lines {
        repeated,
        first_of_order,
        money_is_whole,
    }
}

fn read_numbers_of(
    ledger: &mut Ledger<'_>,
    block: &RawBlock,
    columns: &Columns,
    context: &Context<'_>,
    output: &mut SourceOutput,
) -> Option<()> {
    let mut layout = Layout::of(columns);
    let rows = rows_once(ledger, block, &layout);
    let days = days_of(ledger, &rows, layout.day, context)?;
    let lines = lines_of(&rows, &layout, context);
    let parts: Vec<Part> = rows.iter().map(|row| layout.part_of(row)).collect();
    leave_out_what_overlaps(ledger, &mut layout, &lines, &parts, &days);
    let mut cells = Vec::with_capacity(layout.values.len());
    for (column, metric) in &layout.values {
        cells.push((*column, *metric, numbers(ledger, &rows, Some(*column))?));
    }
    let mut sums: BTreeMap<(Metric, Part), Sums> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        let of_row = |flags: &[bool]| flags.get(at).copied().unwrap_or_default();
        // Orders have e-mail addresses beside them, so that nothing of their rows is shown.
        let refuse = |ledger: &mut Ledger<'_>, column: usize, code: Code| match layout.order {
            Some(_) => ledger.reject_unseen(row, column, code),
            None => ledger.reject(row, column, code),
        };
        let mut found: Vec<(Metric, f64)> = Vec::new();
        let mut refusal = None;
        for (column, metric, cells) in &cells {
            match value_of(*metric, cells.get(at)) {
                Ok(Some(value)) => found.push((*metric, value)),
                Ok(None) => {}
                Err(code) => refusal = refusal.or(Some((*column, code))),
            }
        }
        let is_nameless = layout.order.is_some_and(|order| row.text(order).is_empty());
        match days.get(at) {
            Some(Err(code)) => refuse(ledger, layout.day.unwrap_or_default(), *code),
            _ if is_nameless && !found.is_empty() => {
                refuse(
                    ledger,
                    layout.order.unwrap_or_default(),
                    ORDER_WITHOUT_NUMBER,
                );
            }
            _ if refusal.is_some() => {
                let (column, code) = refusal.unwrap_or((0, NUMBER_UNREADABLE));
                refuse(ledger, column, code);
            }
            Some(Ok(None)) if layout.day.is_some() => ledger.set_aside(1),
            Some(Ok(day)) if !of_row(&lines.repeated) => {
                if layout.order.is_some() && !is_nameless {
                    let one = f64::from(u8::from(of_row(&lines.first_of_order)));
                    found.push((Metric::Orders, one));
                }
                if found.is_empty() {
                    ledger.set_aside(1);
                    continue;
                }
                ledger.book_read(1);
                for (metric, value) in found {
                    let part = parts.get(at).cloned().unwrap_or(Part::Whole);
                    let sum = sums.entry((metric, part)).or_default();
                    let sum = sum.entry(*day).or_insert((row.number, 0.0));
                    sum.1 += value;
                }
            }
            Some(Ok(_)) | None => ledger.set_aside(1),
        }
    }
    let owner = ledger.owner_on(Network::Shop);
    for ((metric, part), sums) in sums {
        push(&owner, metric, part, sums, context, output);
    }
    Some(())
}

/// The rows of a report, each once. A report has one row for all that it is divided by, so that the same
/// row again is a copy; where it is divided by days alone, so is another row of a day. Rows of orders
/// are told by their numbers.
fn rows_once<'a>(ledger: &mut Ledger<'_>, block: &'a RawBlock, layout: &Layout) -> Vec<&'a RawRow> {
    let rows: Vec<&RawRow> = block.rows.iter().skip(1).collect();
    if layout.order.is_some() {
        return rows;
    }
    let width = block.rows.iter().map(|row| row.cells.len()).max();
    let is_number = |column: usize| {
        let mut texts = rows.iter().map(|row| row.text(column));
        texts.all(|text| text.is_empty() || looks_numeric(text))
    };
    let days_alone = layout.day.filter(|day| {
        (0..width.unwrap_or_default()).all(|column| column == *day || is_number(column))
    });
    let mut seen: BTreeSet<Vec<String>> = BTreeSet::new();
    let mut once = Vec::with_capacity(rows.len());
    for row in rows {
        let key: Vec<String> = match days_alone {
            Some(day) => vec![row.text(day).to_owned()],
            None => row.cells.iter().map(|cell| cell.text.clone()).collect(),
        };
        let is_blank = key.iter().all(String::is_empty);
        if is_blank || seen.insert(key) {
            once.push(row);
        } else {
            ledger.reject(row, layout.day.unwrap_or_default(), REPORT_ROW_REPEATED);
        }
    }
    once
}

/// Takes the metrics out that cannot be summed, where several rows are of one part and day; and money
/// where lines may stand there twice.
fn leave_out_what_overlaps(
    ledger: &mut Ledger<'_>,
    layout: &mut Layout,
    lines: &Lines,
    parts: &[Part],
    days: &[Result<Option<Date>, Code>],
) {
    let mut seen: BTreeSet<(Option<Date>, &Part)> = BTreeSet::new();
    let is_divided = parts.iter().zip(days).any(|(part, day)| match day {
        Ok(None) if layout.day.is_some() => false,
        Ok(day) => !seen.insert((*day, part)),
        Err(_) => false,
    });
    let of_orders = layout.order.is_some();
    let n_before = layout.values.len();
    let is_left_out = |metric: Metric| {
        (metric == Metric::Revenue && !lines.money_is_whole)
            || (metric == Metric::Orders && (of_orders || is_divided))
            || (metric == Metric::Visitors && is_divided)
    };
    layout.values.retain(|(_, metric)| !is_left_out(*metric));
    if layout.values.len() < n_before {
        ledger.say_here(REPORT_ROWS_OVERLAP);
    }
}
