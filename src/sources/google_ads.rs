//! Google Ads: impressions by age, gender and place; money, clicks and conversions by campaign and day.
//!
//! Where it comes from: a table of Google Ads (campaigns, age, gender) → Download, as UTF-8 with commas,
//! UTF-16 with tabs or .xlsx: a title, a line with the days, the header, and `Total: …` rows below; or a
//! card of the overview → Download, a bare table whose days stand in the file's name. Seen in real files
//! in English (2025, 2026): campaign reports of both encodings, and the cards of ages, of genders by age
//! and of places. No age or gender report was seen: their columns are told by their cells.
//!
//! Cards of people count impressions of those whose age and gender Google knows, which can be a small
//! part, and leave the others out; an age report has them as `Unknown`. Every number here counts
//! impressions, of which one person may have many. Nothing is written ` --` or `< 10%`; numbers have
//! thousands commas. The currency stands in a column that the user adds, or before the money of a card.
//!
//! Headers are known in English only. In another language a report is known by its title, its line of
//! days and its total, and read where it calls impressions `Impr.` all the same; which columns of numbers
//! were not read is said. A report that says its days in words that are not understood is not used, for
//! `All time` would else be taken for the month of its folder.
//!
//! Microsoft Advertising exports a table that is much the same, with `Spend`: it is not taken for Google's.
//!
//! A report of keywords or search terms covers a part of what its campaigns did, so that only its total
//! of the account would say something; it is set aside.

use std::collections::BTreeSet;

use super::ads::{
    AdRow, Measure, Refusal, age_label, filled, gender_label, is_age_column, is_gender_column,
    is_no_number, keep_currencies_apart, position, read_measures, sum_of,
};
use super::columns::{Columns, cells_in};
use super::dates::{DayHints, period_in, read_days};
use super::google_ads_cards::{
    Card, Shape, card_measures, card_name, card_of, label_of, place_dimension,
};
use super::google_ads_rows::Report;
use super::labels::{self, cleaned, folded, looks_numeric, tenths};
use super::ledger::{
    BLOCK_WITHOUT_ROWS, LABEL_NOT_UNDERSTOOD, LABELS_OVERLAP, Ledger, NO_AUDIENCE_NUMBERS,
    SHARES_DO_NOT_ADD_UP, refuse_block,
};
use super::series::{ValueColumn, read_day_rows};
use super::shown::short;
use super::{Certainty, Context, Evidence, NameFacts, SourceOutput, SourceSpec};
use crate::canonical::Fate;
use crate::diag::{Code, Diagnostic};
use crate::domain::{Base, Currency, Date, Dimension, Label, Metric, MetricUnit, Network, Period};
use crate::files::numbers::read_numbers;
use crate::files::{RawBlock, RawCell, RawFile, RawRow};

/// Google Ads' exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "google-ads",
    networks: &[Network::GoogleAds],
    dimensions: &[
        Dimension::Age,
        Dimension::Gender,
        Dimension::Country,
        Dimension::Region,
        Dimension::Device,
    ],
    seen_languages: &["en"],
    by_shape: true,
    metrics: &[
        Metric::Impressions,
        Metric::Engagements,
        Metric::Clicks,
        Metric::KeyEvents,
        Metric::Revenue,
        Metric::Cost,
    ],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "campaign",
        "ad group",
        "age range",
        "clicks",
        "impr.",
        "ctr",
        "cost",
        "currency code",
    ],
    recognize,
    read,
};

/// A card's numbers are of those people whose age and gender Google knows.
pub(crate) const GOOGLE_ADS_KNOWN_ONLY: Code = Code::note("google-ads-known-only");
/// A report whose column of impressions was not found.
pub(crate) const GOOGLE_ADS_WITHOUT_IMPRESSIONS: Code =
    Code::warning("google-ads-without-impressions");
/// A line of days that says none.
pub(crate) const GOOGLE_ADS_DAYS_UNREADABLE: Code = Code::warning("google-ads-days-unreadable");
/// The total of the account, where one of its numbers cannot be read.
pub(crate) const GOOGLE_ADS_TOTAL_UNREADABLE: Code = Code::warning("google-ads-total-unreadable");
/// Columns of numbers whose names are not known.
pub(crate) const GOOGLE_ADS_COLUMNS_NOT_READ: Code = Code::note("google-ads-columns-not-read");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    GOOGLE_ADS_KNOWN_ONLY,
    GOOGLE_ADS_WITHOUT_IMPRESSIONS,
    GOOGLE_ADS_DAYS_UNREADABLE,
    GOOGLE_ADS_TOTAL_UNREADABLE,
    GOOGLE_ADS_COLUMNS_NOT_READ,
];

/// Rows within which the header of a report stands.
const PREAMBLE: usize = 6;

/// Sums of percentages that are a whole: twelve cells of two decimals can be off by 0.06.
const WHOLE: std::ops::RangeInclusive<f64> = 99.0..=101.0;

fn recognize(file: &RawFile) -> Option<Certainty> {
    let block = file.blocks.first()?;
    if let Some(report) = report_of(block, None) {
        return Some(report.certainty);
    }
    let name = card_name(&file.names, Date::MAX).map(|(name, _)| name);
    let header = block.rows.first()?;
    let rows = rows_of_card(block);
    let (_, is_named) = card_of(header, &rows, name.as_deref())?;
    Some(if is_named {
        Certainty::Labels
    } else {
        Certainty::Shape
    })
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let card = card_name(&file.names, context.latest);
    let mut output = SourceOutput {
        names: NameFacts {
            network: Some(Network::GoogleAds),
            period: card.as_ref().map(|(_, period)| *period),
            ..NameFacts::default()
        },
        ..SourceOutput::default()
    };
    let name = card.map(|(name, _)| name);
    for block in &file.blocks {
        if let Some(report) = report_of(block, Some(context.latest)) {
            read_report(file, block, &report, context.latest, &mut output);
            continue;
        }
        let rows = rows_of_card(block);
        let header = block.rows.first();
        match header.and_then(|header| Some((header, card_of(header, &rows, name.as_deref())?.0))) {
            Some((header, card)) => {
                read_card(
                    file,
                    block,
                    header,
                    &rows,
                    card,
                    context.latest,
                    &mut output,
                );
            }
            None => refuse_block(file, block, &mut output),
        }
    }
    output
}

/// The rows of a card. Google writes no totals there; somebody may have.
fn rows_of_card(block: &RawBlock) -> Vec<&RawRow> {
    let rows = block.rows.iter().skip(1);
    rows.filter(|row| !is_total(row)).collect()
}

/// A report: where its header is, and what its preamble says.
struct Found {
    header: usize,
    title: String,
    /// Its days; `None` where no line above the header should say them.
    days: Option<Result<Period, NoDays>>,
    certainty: Certainty,
}

/// The line above a header that should say days and does not, as the row of it.
struct NoDays {
    row: u32,
}

/// The days of a line: a range, or a single one.
fn days_of(line: &str, latest: Option<Date>) -> Option<Period> {
    period_in(line, latest).or_else(|| {
        let cell = RawCell {
            text: line.to_owned(),
            number: None,
        };
        let hints = latest.map_or(DayHints::default(), DayHints::until);
        let days = read_days(std::iter::once(&cell), hints).ok()?;
        days.cells.first()?.day().map(Period::day)
    })
}

/// A block that is a report: a header with `Impr.` and another column of Google Ads near the top; in
/// other languages a title and a line with days above a table that ends in a total.
fn report_of(block: &RawBlock, latest: Option<Date>) -> Option<Found> {
    let rows = block.rows.iter().take(PREAMBLE).enumerate();
    let header = rows
        .filter(|(at, row)| has_known_columns(&Columns::new(row), *at > 0))
        .map(|(at, _)| at)
        .next();
    let found = |header: usize, certainty| {
        let line = |row: &RawRow| {
            let cells = row.cells.iter().map(|cell| cell.text.as_str());
            let filled: Vec<&str> = cells.filter(|text| !text.is_empty()).collect();
            filled.join(", ")
        };
        let above: Vec<&RawRow> = block.rows.iter().take(header).collect();
        let said = above.iter().find_map(|row| days_of(&line(row), latest));
        let days = match (said, above.get(1)) {
            (Some(days), _) => Some(Ok(days)),
            (None, Some(row)) => Some(Err(NoDays { row: row.number })),
            (None, None) => None,
        };
        Found {
            header,
            title: above
                .first()
                .map_or(String::new(), |row| folded(&line(row))),
            days,
            certainty,
        }
    };
    if let Some(header) = header {
        return Some(found(header, Certainty::Labels));
    }
    let [title, range, header, ..] = block.rows.as_slice() else {
        return None;
    };
    let has_days = days_of(range.text(0), latest).is_some();
    let has_total = block.rows.last().is_some_and(|row| {
        is_total(row) && row.cells.len() > 1 && row.text(0).contains([':', '：'])
    });
    (title.is_single() && range.is_single() && header.cells.len() >= 3 && has_days && has_total)
        .then(|| found(2, Certainty::Shape))
}

/// Whether a header is Google's. Without lines above it, it has to have a column that tables of other
/// ad networks lack.
fn has_known_columns(columns: &Columns, has_lines_above: bool) -> bool {
    let own = ["cost", "interactions", "currency code", "campaign status"];
    columns.find(&["impr."]).is_some()
        && columns.find(&["spend"]).is_none()
        && (columns.count(&own) > 0 || has_lines_above && columns.count(&["clicks", "ctr"]) > 0)
}

/// `Total: Campaigns`, `Total: Account`, `Total: Video`, and the same in other languages; a bare `Total`
/// is typed by somebody.
fn is_total_text(text: &str) -> bool {
    let word = text.split_once([':', '：']).map_or(text, |(word, _)| word);
    labels::is_total(word)
}

/// Whether the first cell of a row that is not empty calls it a total.
fn is_total(row: &RawRow) -> bool {
    let mut cells = row.cells.iter().map(|cell| cell.text.as_str());
    cells
        .find(|text| !text.is_empty())
        .is_some_and(is_total_text)
}

/// The same of a report whose columns were put in another order. A campaign can have such a name: in
/// its column the word counts only where the row has nothing else but numbers.
fn is_total_in(row: &RawRow, campaign: Option<usize>) -> bool {
    let says_more = |(column, text): (usize, &str)| {
        let is_code = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        Some(column) != campaign && !is_no_number(text) && !looks_numeric(text) && !is_code
    };
    let cells = || row.cells.iter().map(|cell| cell.text.as_str()).enumerate();
    is_total(row)
        || cells().any(|(column, text)| {
            is_total_text(text) && (Some(column) != campaign || !cells().any(says_more))
        })
}

fn is_account_total(row: &RawRow) -> bool {
    let mut cells = row.cells.iter();
    cells.any(|cell| folded(&cell.text) == "total: account")
}

/// The columns of a report.
struct ReportColumns {
    age: Option<usize>,
    gender: Option<usize>,
    campaign: Option<usize>,
    currency: Option<usize>,
    measures: Vec<Measure>,
}

impl ReportColumns {
    fn new(header: &RawRow, rows: &[&RawRow]) -> Self {
        let columns = Columns::new(header);
        let named = [
            ("impr.", Metric::Impressions),
            ("clicks", Metric::Clicks),
            ("interactions", Metric::Engagements),
            ("cost", Metric::Cost),
            ("conversions", Metric::KeyEvents),
            ("conv. value", Metric::Revenue),
        ];
        let measures = named.into_iter().filter_map(|(name, metric)| {
            let column = columns.find(&[name])?;
            Some(Measure { column, metric })
        });
        let of = |is: &dyn Fn(&[&str]) -> bool| {
            (0..columns.len()).find(|column| is(&filled(rows, *column)))
        };
        Self {
            age: of(&|cells| is_age_column(cells)),
            gender: of(&|cells| is_gender_column(cells)),
            campaign: columns.find(&["campaign"]),
            currency: columns.find(&["currency code"]),
            measures: measures.collect(),
        }
    }

    /// The names of columns of numbers that are neither read nor known not to be needed.
    fn unread(&self, header: &RawRow, rows: &[&RawRow]) -> Vec<String> {
        let columns = Columns::new(header);
        let is_unread = |column: &usize| {
            let taken = [self.age, self.gender, self.campaign, self.currency];
            let name = columns.name(*column);
            let cells = filled(rows, *column);
            let mut numbers = cells.iter().filter(|text| !is_no_number(text)).peekable();
            !taken.contains(&Some(*column))
                && !self.measures.iter().any(|known| known.column == *column)
                && !NOT_NEEDED.iter().any(|known| name.starts_with(known))
                && numbers.peek().is_some()
                && numbers.all(|text| looks_numeric(text) && !text.contains('%'))
        };
        let unread = (0..columns.len()).filter(is_unread);
        unread.map(|column| short(header.text(column))).collect()
    }

    fn say_unread(&self, ledger: &mut Ledger<'_>, header: &RawRow, rows: &[&RawRow]) {
        let unread = self.unread(header, rows);
        if !unread.is_empty() {
            let place = ledger.place().at_row(header.number);
            ledger.say(
                Diagnostic::new(GOOGLE_ADS_COLUMNS_NOT_READ)
                    .at(place)
                    .with("columns", unread.join(", ")),
            );
        }
    }

    fn kind(&self) -> &'static str {
        match (self.age, self.gender) {
            (Some(_), Some(_)) => "age_gender",
            (Some(_), None) => "age",
            (None, Some(_)) => "gender",
            (None, None) => "ads",
        }
    }
}

/// Beginnings of the names of columns of numbers that are known and not needed.
const NOT_NEEDED: [&str; 19] = [
    "abs. top",
    "all conv",
    "avg.",
    "bid",
    "budget",
    "conv. rate",
    "cost / ",
    "cpm",
    "cross device conv",
    "ctr",
    "impr. (",
    "interaction rate",
    "opt",
    "search ",
    "target",
    "value / ",
    "video",
    "view",
    "views",
];

/// Whether a report has one row a campaign, so that its rows are everything that campaigns did.
fn is_of_campaigns(found: &Found, header: &RawRow) -> bool {
    let columns = Columns::new(header);
    columns.find(&["campaign"]).is_some()
        && (found.title == "campaign report"
            || columns
                .find(&["campaign status", "campaign type"])
                .is_some())
        && columns
            .find(&["ad group", "search term", "search keyword", "keyword"])
            .is_none()
}

#[expect(
    clippy::too_many_lines,
    reason = "the account of every row is in one place"
)]
fn read_report(
    file: &RawFile,
    block: &RawBlock,
    found: &Found,
    latest: Date,
    output: &mut SourceOutput,
) {
    let Some(header) = block.rows.get(found.header) else {
        return refuse_block(file, block, output);
    };
    let below: Vec<&RawRow> = block.rows.iter().skip(found.header + 1).collect();
    let campaign = Columns::new(header).find(&["campaign"]);
    let (totals, rows): (Vec<&RawRow>, Vec<&RawRow>) = below
        .into_iter()
        .partition(|row| is_total_in(row, campaign));
    let account = totals.into_iter().find(|row| is_account_total(row));
    let columns = ReportColumns::new(header, &rows);
    let kind = columns.kind();
    let is_of_campaigns = is_of_campaigns(found, header);
    let mut ledger = Ledger::new(file, block);
    if kind == "ads" && !is_of_campaigns && !columns.measures.is_empty() {
        ledger.say_here(NO_AUDIENCE_NUMBERS);
        return ledger.close_without(kind, Fate::SetAside, output);
    }
    if rows.is_empty() {
        return ledger.close_empty(kind, output);
    }
    let period = match &found.days {
        Some(Ok(period)) => Some(*period),
        Some(Err(NoDays { row })) => {
            let place = ledger.place().at_row(*row);
            ledger.say(Diagnostic::new(GOOGLE_ADS_DAYS_UNREADABLE).at(place));
            return ledger.close_without(kind, Fate::Damaged, output);
        }
        None => None,
    };
    let Some(impressions) = position(&columns.measures, Metric::Impressions) else {
        ledger.say_here(GOOGLE_ADS_WITHOUT_IMPRESSIONS);
        return ledger.close_without(kind, Fate::Damaged, output);
    };
    columns.say_unread(&mut ledger, header, &rows);
    let mut all = rows.clone();
    all.extend(account);
    let mut refused: Vec<Refusal> = vec![None; all.len()];
    let values = read_measures(
        &mut ledger,
        header,
        &all,
        &columns.measures,
        &is_no_number,
        &mut refused,
    );
    let Some(values) = values else {
        return ledger.close_without(kind, Fate::Damaged, output);
    };
    let mut read = Vec::with_capacity(rows.len());
    let mut total = None;
    let mut lost = None;
    for (at, row) in all.iter().enumerate() {
        let mut found = AdRow {
            row: row.number,
            currency: columns.currency.and_then(|at| Currency::new(row.text(at))),
            values: values.get(at).cloned().unwrap_or_default(),
            ..AdRow::default()
        };
        if at >= rows.len() {
            let refusal = refused.get(at).copied().flatten();
            match refusal {
                None => total = Some(found),
                Some((column, _)) => {
                    ledger.say_of(row, column, GOOGLE_ADS_TOTAL_UNREADABLE, row.text(column));
                }
            }
            continue;
        }
        if found.values.get(impressions).copied().flatten().is_none() {
            lost.get_or_insert(row.number);
        }
        if let Some((column, code)) = refused.get(at).copied().flatten() {
            lost.get_or_insert(row.number);
            ledger.reject(row, column, code);
        } else if found.values.iter().all(Option::is_none) {
            ledger.set_aside(1);
        } else {
            match people_of(row, &columns) {
                Err(column) => {
                    lost.get_or_insert(row.number);
                    ledger.reject(row, column, LABEL_NOT_UNDERSTOOD);
                }
                Ok(people) => {
                    found.people = people;
                    found.campaign = columns
                        .campaign
                        .filter(|_| is_of_campaigns)
                        .map(|at| cleaned(row.text(at)))
                        .filter(|name| !name.is_empty());
                    ledger.book_read(1);
                    read.push(found);
                }
            }
        }
    }
    if columns.currency.is_some() {
        keep_currencies_apart(&mut ledger, &columns.measures, &mut read, total.as_mut());
    }
    let report = Report {
        kind,
        measures: &columns.measures,
        impressions,
        rows: &read,
        lost,
        total: total.as_ref(),
        is_whole: is_of_campaigns,
        period,
        latest,
    };
    report.finish(ledger, output);
}

fn people_of(row: &RawRow, columns: &ReportColumns) -> Result<Vec<(Dimension, Label)>, usize> {
    let mut people = Vec::new();
    if let Some(column) = columns.age {
        let label = age_label(row.text(column)).ok_or(column)?;
        people.push((Dimension::Age, label));
    }
    if let Some(column) = columns.gender {
        let label = gender_label(row.text(column)).ok_or(column)?;
        people.push((Dimension::Gender, label));
    }
    Ok(people)
}

fn read_card(
    file: &RawFile,
    block: &RawBlock,
    header: &RawRow,
    rows: &[&RawRow],
    card: Card,
    latest: Date,
    output: &mut SourceOutput,
) {
    match card {
        Card::Other => {
            let mut ledger = Ledger::new(file, block);
            ledger.say_here(NO_AUDIENCE_NUMBERS);
            ledger.close_without("other_table", Fate::SetAside, output);
        }
        Card::Days => read_days_card(file, block, header, rows, latest, output),
        Card::People => {
            let shape = Shape::new(header, rows);
            let columns = [
                (Dimension::Age, shape.age),
                (Dimension::Gender, shape.gender),
            ];
            let split: Vec<(Dimension, usize)> = columns
                .into_iter()
                .filter_map(|(dimension, column)| Some((dimension, column?)))
                .collect();
            let kind = match split.as_slice() {
                [(Dimension::Age, _)] => "age",
                [(Dimension::Gender, _)] => "gender",
                _ => "age_gender",
            };
            let before = output.tables.len();
            let measures: Vec<Measure> = shape
                .impressions
                .map(|column| Measure {
                    column,
                    metric: Metric::Impressions,
                })
                .into_iter()
                .collect();
            let card = CardRows {
                kind,
                header,
                rows,
                split: &split,
                named: None,
                measures: &measures,
                currency: None,
                percent: shape.percent,
            };
            card.read(file, block, latest, output);
            for table in output.tables.iter_mut().skip(before) {
                table.base = Base::Known;
            }
        }
        Card::Places | Card::Devices | Card::Networks => {
            let (columns, currency) = card_measures(header, rows);
            let measures: Vec<Measure> = columns
                .into_iter()
                .map(|(column, metric)| Measure { column, metric })
                .collect();
            let dimension = match card {
                Card::Places => Some(place_dimension(rows)),
                Card::Devices => Some(Dimension::Device),
                Card::Networks | Card::People | Card::Days | Card::Other => None,
            };
            let split: Vec<(Dimension, usize)> =
                dimension.into_iter().map(|found| (found, 0)).collect();
            let card = CardRows {
                kind: dimension.map_or("ads", Dimension::id),
                header,
                rows,
                split: &split,
                named: dimension.is_none().then_some(0),
                measures: &measures,
                currency,
                percent: None,
            };
            card.read(file, block, latest, output);
        }
    }
}

/// A card with one row a part.
struct CardRows<'a> {
    kind: &'static str,
    header: &'a RawRow,
    rows: &'a [&'a RawRow],
    /// The dimensions and their columns.
    split: &'a [(Dimension, usize)],
    /// The column of names, where the parts are no people.
    named: Option<usize>,
    measures: &'a [Measure],
    currency: Option<Currency>,
    /// The column of percentages, which must add up to a whole.
    percent: Option<usize>,
}

impl CardRows<'_> {
    #[expect(
        clippy::too_many_lines,
        reason = "the account of every row is in one place"
    )]
    fn read(&self, file: &RawFile, block: &RawBlock, latest: Date, output: &mut SourceOutput) {
        let mut ledger = Ledger::new(file, block);
        // The header, and totals that somebody typed.
        ledger.set_aside(block.rows.len().saturating_sub(self.rows.len()));
        let place = ledger.place();
        if self.rows.is_empty() {
            ledger.say(Diagnostic::new(BLOCK_WITHOUT_ROWS).at(place));
            return ledger.close_without(self.kind, Fate::Empty, output);
        }
        let people = !self.split.is_empty();
        let impressions = position(self.measures, Metric::Impressions);
        if impressions.is_none() && (people || self.measures.is_empty()) {
            ledger.say(Diagnostic::new(GOOGLE_ADS_WITHOUT_IMPRESSIONS).at(place));
            return ledger.close_without(self.kind, Fate::Damaged, output);
        }
        let mut refused: Vec<Refusal> = vec![None; self.rows.len()];
        let values = read_measures(
            &mut ledger,
            self.header,
            self.rows,
            self.measures,
            &is_no_number,
            &mut refused,
        );
        let Some(values) = values else {
            return ledger.close_without(self.kind, Fate::Damaged, output);
        };
        let mut read = Vec::with_capacity(self.rows.len());
        let mut lost = None;
        for (at, row) in self.rows.iter().enumerate() {
            let mut found = AdRow {
                row: row.number,
                currency: self.currency,
                values: values.get(at).cloned().unwrap_or_default(),
                ..AdRow::default()
            };
            let is_counted =
                impressions.is_none_or(|at| found.values.get(at).copied().flatten().is_some());
            if !is_counted {
                lost.get_or_insert(row.number);
            }
            if let Some((column, code)) = refused.get(at).copied().flatten() {
                lost.get_or_insert(row.number);
                ledger.reject(row, column, code);
                continue;
            }
            if found.values.iter().all(Option::is_none) {
                ledger.set_aside(1);
                continue;
            }
            let people: Result<Vec<(Dimension, Label)>, usize> = self
                .split
                .iter()
                .map(|(dimension, column)| {
                    let label = label_of(*dimension, row.text(*column)).ok_or(*column)?;
                    Ok((*dimension, label))
                })
                .collect();
            match people {
                Err(column) => {
                    lost.get_or_insert(row.number);
                    ledger.reject(row, column, LABEL_NOT_UNDERSTOOD);
                }
                Ok(people) => {
                    found.people = people;
                    found.placement = self.named.map(|column| cleaned(row.text(column)));
                    ledger.book_read(1);
                    read.push(found);
                }
            }
        }
        if !self.split.is_empty()
            && let Some((row, label)) = repeated(&read)
        {
            ledger.say(
                Diagnostic::new(LABELS_OVERLAP)
                    .at(place.at_row(row))
                    .with("label", label),
            );
            return ledger.close_without(self.kind, Fate::Damaged, output);
        }
        if let Some(sum) = self.broken_sum(&read) {
            ledger.say(
                Diagnostic::new(SHARES_DO_NOT_ADD_UP)
                    .at(place)
                    .with("sum", sum),
            );
            return ledger.close_without(self.kind, Fate::Damaged, output);
        }
        if self.percent.is_some() {
            ledger.say(Diagnostic::new(GOOGLE_ADS_KNOWN_ONLY).at(place));
        }
        let report = Report {
            kind: self.kind,
            measures: self.measures,
            impressions: impressions.unwrap_or(0),
            rows: &read,
            lost,
            total: None,
            is_whole: false,
            period: None,
            latest,
        };
        report.finish(ledger, output);
    }

    /// What the percentages add up to, where that is not the whole and there were impressions.
    fn broken_sum(&self, read: &[AdRow]) -> Option<f64> {
        let column = self.percent?;
        let shown = sum_of(read.iter(), 0).unwrap_or(0.0);
        let cells = cells_in(self.rows, column);
        let numbers = read_numbers(cells).ok()?;
        let sum: f64 = numbers.cells.iter().filter_map(|cell| cell.value()).sum();
        (shown > 0.0 && !WHOLE.contains(&sum)).then(|| tenths(sum))
    }
}

/// The first row whose people were there already.
fn repeated(rows: &[AdRow]) -> Option<(u32, String)> {
    let mut seen = BTreeSet::new();
    let again = rows.iter().find(|row| !seen.insert(&row.people))?;
    let labels = again.people.iter().map(|(_, label)| label.to_string());
    Some((again.row, labels.collect::<Vec<_>>().join(", ")))
}

/// Money, clicks and impressions by day.
fn read_days_card(
    file: &RawFile,
    block: &RawBlock,
    header: &RawRow,
    rows: &[&RawRow],
    latest: Date,
    output: &mut SourceOutput,
) {
    let (measures, currency) = card_measures(header, rows);
    let mut ledger = Ledger::new(file, block);
    ledger.set_aside(block.rows.len().saturating_sub(rows.len()));
    let owner = ledger.owner_on(Network::GoogleAds);
    let values: Vec<ValueColumn> = measures
        .iter()
        .map(|(column, metric)| ValueColumn {
            currency: currency.filter(|_| metric.unit() == MetricUnit::Money),
            ..ValueColumn::of(*column, *metric)
        })
        .collect();
    let plain = |row: &&RawRow| super::ads::plain_row(row, &measures);
    let plain: Vec<RawRow> = rows.iter().map(plain).collect();
    let plain: Vec<&RawRow> = plain.iter().collect();
    let hints = DayHints::until(latest);
    let read = read_day_rows(&mut ledger, &owner, &plain, 0, &values, hints, output);
    ledger.close_after("daily_series", read, output);
}
