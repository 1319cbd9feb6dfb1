//! Klaviyo: the people of a list or segment.
//!
//! Where it comes from: Lists & segments → a list → Export, as CSV, with Klaviyo's own columns and
//! any custom ones, known from programs that read it. Who is in it depends on the list or segment.
//!
//! Read are `Country`, `Initial Source` and `Historic Number Of Orders`; the last counts orders over
//! the whole life of a profile, so that buyers are told for all the time that the file's days cover
//! and not for a month. `Average Days Between Orders` and `Churn Risk Prediction` are Klaviyo's own estimates
//! and are not read. `Predicted Gender` and the words of the consent columns are known from memory only and
//! are not read. A profile that stands there again, by its `Klaviyo ID`, is refused. No column with anything personal is.

use std::collections::BTreeMap;

use super::lines::{Lines, header_of};
use super::members::{covered, days_of, different, push_over, push_state, table_by_country};
use super::shown::{has_contact, settled_counts};
use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec};
use crate::canonical::Part;
use crate::diag::{Code, Diagnostic};
use crate::domain::{Dimension, Metric, Network, Origin, Period};
use crate::files::RawFile;
use crate::files::numbers::NumberCell;

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "klaviyo",
    networks: &[Network::Newsletter],
    dimensions: &[Dimension::Country],
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[
        Metric::Subscribers,
        Metric::Customers,
        Metric::ReturningCustomers,
    ],
    lists: &[],
    evidence: Evidence::Programs,
    headers: &[
        "klaviyo id",
        "state / region",
        "email suppressions",
        "profile created on",
        "date added",
        "last open",
        "last click",
        "initial source",
        "historic customer lifetime value",
        "historic number of orders",
        "churn risk prediction",
        "average days between orders",
    ],
    recognize,
    read,
};

/// Buyers of whom it cannot be told in which time they bought.
const KLAVIYO_BUYERS_UNDATED: Code = Code::note("klaviyo-buyers-undated");
/// A cell that holds no number of orders.
const KLAVIYO_ORDERS_UNREADABLE: Code = Code::warning("klaviyo-orders-unreadable");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[KLAVIYO_BUYERS_UNDATED, KLAVIYO_ORDERS_UNREADABLE];

/// Columns with days on which a profile was seen.
const DAYS: [&str; 6] = [
    "first active",
    "last active",
    "profile created on",
    "date added",
    "last open",
    "last click",
];

/// The longest name of a source that is shown; longer ones are addresses of pages.
const SOURCE_LEN: usize = 60;

fn recognize(file: &RawFile) -> Option<Certainty> {
    let columns = header_of(file)?;
    (columns.has_all(&["klaviyo id"])
        || columns.has_all(&["historic number of orders", "profile created on"]))
    .then_some(Certainty::Keys)
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    output.names.network = Some(Network::Newsletter);
    let Some(mut lines) = Lines::new(file, false) else {
        return output;
    };
    let people = different(&mut lines, &["klaviyo id"], "klaviyo", context);
    if !people.is_empty() {
        let metric = Metric::Subscribers;
        push_state(
            &lines,
            metric,
            Part::Whole,
            people.len(),
            context.latest,
            &mut output,
        );
        push_sources(&lines, &people, context, &mut output);
        if let Some(column) = lines.columns.find(&["country"]) {
            table_by_country(&mut lines, &people, column, &mut output);
        }
        push_buyers(&mut lines, &people, context, &mut output);
        for line in people {
            lines.read(line);
        }
    }
    lines.close("profiles", &mut output);
    let coverage = output.tables.first().and_then(covered);
    for block in &mut output.blocks {
        block.coverage = coverage.filter(|_| block.read > 0);
    }
    output
}

/// Where the profiles came from first, as Klaviyo names it. An address of a page is cut to its host,
/// and what could name a person is left out.
fn push_sources(
    lines: &Lines<'_>,
    people: &[usize],
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    let Some(column) = lines.columns.find(&["initial source"]) else {
        return;
    };
    let mut by_source: BTreeMap<Origin, usize> = BTreeMap::new();
    for line in people.iter().copied() {
        if let Some(source) = source_in(lines.text(line, Some(column))) {
            *by_source.entry(source).or_default() += 1;
        }
    }
    for (source, people) in settled_counts(by_source) {
        let part = Part::From(source);
        push_state(
            lines,
            Metric::Subscribers,
            part,
            people,
            context.latest,
            output,
        );
    }
}

fn source_in(text: &str) -> Option<Origin> {
    let text = text.trim();
    let text = text.split_once("://").map_or(text, |(_, rest)| rest);
    let text = if text.contains('.') {
        text.split(['/', '?', '#']).next().unwrap_or(text)
    } else {
        text
    };
    let is_name = !text.is_empty() && !has_contact(text) && text.chars().count() <= SOURCE_LEN;
    is_name.then(|| Origin::new(text))
}

/// Those who bought, and those who bought more than once, over the time that the profiles' days cover. Where
/// a cell holds no number of orders, either number could be too small, and neither is given.
fn push_buyers(
    lines: &mut Lines<'_>,
    people: &[usize],
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    let Some(column) = lines.columns.find(&["historic number of orders"]) else {
        return;
    };
    let Some(orders) = lines.numbers(Some(column)) else {
        return;
    };
    let cell = |line: &usize| orders.cells.get(*line).copied();
    let is_bad = |line: &&usize| match cell(line) {
        Some(NumberCell::Value(orders)) => orders < 0.0 || orders.fract() != 0.0,
        Some(NumberCell::AtMost(_) | NumberCell::NotANumber) => true,
        Some(NumberCell::Missing) | None => false,
    };
    if let Some(line) = people.iter().find(is_bad) {
        lines.say_of(*line, column, KLAVIYO_ORDERS_UNREADABLE);
        return;
    }
    let numbers: Vec<f64> = people
        .iter()
        .filter_map(cell)
        .filter_map(NumberCell::value)
        .collect();
    if numbers.is_empty() {
        return;
    }
    let at_least = |least: f64| numbers.iter().filter(|orders| **orders >= least).count();
    match period_of(lines, context) {
        Some(period) => {
            push_over(lines, Metric::Customers, at_least(1.0), period, output);
            push_over(
                lines,
                Metric::ReturningCustomers,
                at_least(2.0),
                period,
                output,
            );
        }
        None => lines.say(Diagnostic::new(KLAVIYO_BUYERS_UNDATED)),
    }
}

fn period_of(lines: &mut Lines<'_>, context: &Context<'_>) -> Option<Period> {
    let columns: Vec<Option<usize>> = DAYS
        .iter()
        .filter_map(|name| lines.columns.find(&[name]))
        .map(Some)
        .collect();
    days_of(lines, &columns, context.latest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_names_or_hosts_and_never_people() {
        let label = |text| source_in(text).map(|origin| origin.label);
        assert_eq!(label("instagram").as_deref(), Some("instagram"));
        assert_eq!(
            label("https://www.example.org/p?email=ana").as_deref(),
            Some("www.example.org")
        );
        assert_eq!(label("Paid / Social").as_deref(), Some("Paid / Social"));
        assert_eq!(label("ana@example.org"), None);
        assert_eq!(label(""), None);
        assert_eq!(label(&"x".repeat(61)), None);
    }
}
