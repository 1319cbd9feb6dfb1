//! Populations to compare with, our own CSV: of a country, or of the users of a network.
//!
//! In a workspace the file is `baseline.csv`. The template with every column explained is
//! `benchmark_template.csv`; `audiencefit template benchmark` prints it. Rows of one network, country,
//! dimension, source and date are one population.

use std::collections::BTreeMap;

use super::dates::{DayCell, DayHints};
use super::labels::{NUMBER_NEGATIVE, NUMBER_UNREADABLE, overlap, percent_of, typed_label};
use super::ledger::{LABEL_NOT_UNDERSTOOD, LABELS_OVERLAP, SHARES_DO_NOT_ADD_UP};
use super::lines::{Lines, header_of};
use super::own_csv::{ShareCell, shares};
use super::series::DAY_UNREADABLE;
use super::{Certainty, Context, Evidence, Listing, SourceOutput, SourceSpec};
use crate::canonical::{Cell, Population};
use crate::diag::{Code, Diagnostic};
use crate::domain::{CountryCode, Date, Dimension, Label, Network};
use crate::files::RawFile;
use crate::files::numbers::NumberCell;

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "benchmark",
    networks: &[],
    dimensions: &Dimension::ALL,
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[],
    lists: &[Listing::Populations],
    evidence: Evidence::Own,
    headers: &["dimension", "country", "label", "people", "share", "source"],
    recognize,
    read,
};

/// A network that is none.
const BENCHMARK_NETWORK_UNKNOWN: Code = Code::warning("benchmark-network-unknown");
/// A country that is none.
const BENCHMARK_COUNTRY_UNKNOWN: Code = Code::warning("benchmark-country-unknown");
/// A population of which some rows count people and others are shares.
const BENCHMARK_COUNTS_AND_SHARES: Code = Code::warning("benchmark-counts-and-shares");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    BENCHMARK_NETWORK_UNKNOWN,
    BENCHMARK_COUNTRY_UNKNOWN,
    BENCHMARK_COUNTS_AND_SHARES,
    BENCHMARK_INCOMPLETE,
];

/// Ages or genders of a population whose shares leave people out.
const BENCHMARK_INCOMPLETE: Code = Code::warning("benchmark-incomplete");

/// Shares of ages and genders that miss one by more than this leave somebody out.
const WHOLE: f64 = 0.98;

/// How far above 1 the shares of a population may sum, for rounding.
const MOST: f64 = 1.02;

/// The empty file of this format, with its columns explained in comments.
pub fn template() -> &'static str {
    include_str!("benchmark_template.csv")
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let columns = header_of(file)?;
    let is_benchmark = columns.has_all(&["dimension", "country", "label"])
        && columns.count(&["people", "share"]) > 0
        && columns.count(&["audience", "handle"]) == 0;
    is_benchmark.then_some(Certainty::Keys)
}

/// What makes rows one population.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    network: Option<Network>,
    country: Option<CountryCode>,
    dimension: Dimension,
    origin: Option<String>,
    date: Option<Date>,
}

/// A row that is understood.
struct Reading {
    line: usize,
    label: Label,
    count: Option<f64>,
    share: Option<f64>,
    at_most: bool,
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    let Some(mut lines) = Lines::new(file, true) else {
        return output;
    };
    if read_rows(&mut lines, context, &mut output).is_some() {
        lines.close("populations", &mut output);
    } else {
        lines.close_damaged("populations", &mut output);
    }
    output
}

/// Where the columns are.
struct At {
    network: Option<usize>,
    country: Option<usize>,
    dimension: Option<usize>,
    label: Option<usize>,
    people: Option<usize>,
    share: Option<usize>,
    origin: Option<usize>,
    date: Option<usize>,
}

impl At {
    fn of(lines: &Lines<'_>) -> Self {
        let find = |name| lines.columns.find(&[name]);
        Self {
            network: find("network"),
            country: find("country"),
            dimension: find("dimension"),
            label: find("label"),
            people: find("people"),
            share: find("share"),
            origin: find("source"),
            date: find("date"),
        }
    }

    /// The population of a row, or the column and the code of what is wrong with it.
    fn key(
        &self,
        lines: &Lines<'_>,
        line: usize,
        date: DayCell,
    ) -> Result<Key, (Option<usize>, Code)> {
        let text = |column| lines.text(line, column);
        let network = match text(self.network) {
            "" => None,
            name => Some(Network::from_id(name).ok_or((self.network, BENCHMARK_NETWORK_UNKNOWN))?),
        };
        let country = match text(self.country) {
            "" => None,
            name => match typed_label(Dimension::Country, name) {
                Some(Label::Country(code)) => Some(code),
                Some(_) | None => return Err((self.country, BENCHMARK_COUNTRY_UNKNOWN)),
            },
        };
        let dimension = Dimension::from_id(text(self.dimension))
            .ok_or((self.dimension, LABEL_NOT_UNDERSTOOD))?;
        let date = match date {
            DayCell::Day(date) => Some(date),
            DayCell::Missing => None,
            DayCell::NotADay => return Err((self.date, DAY_UNREADABLE)),
        };
        let origin = text(self.origin);
        Ok(Key {
            network,
            country,
            dimension,
            origin: (!origin.is_empty()).then(|| origin.to_owned()),
            date,
        })
    }
}

/// `None`, with the reason said, where a column can be read in two ways.
fn read_rows(
    lines: &mut Lines<'_>,
    context: &Context<'_>,
    output: &mut SourceOutput,
) -> Option<()> {
    let at = At::of(lines);
    let hints = DayHints::until(context.latest);
    let dates = lines.days(at.date, hints)?;
    let people = lines.numbers(at.people)?.cells;
    let shares = match at.share {
        None => vec![ShareCell::Missing; people.len()],
        Some(column) => {
            let group = |lines: &Lines<'_>, line: usize| {
                let columns = [at.network, at.country, at.dimension, at.origin, at.date];
                let dimension = Dimension::from_id(lines.text(line, at.dimension))?;
                (!dimension.is_multi_label())
                    .then(|| columns.map(|column| lines.text(line, column).to_lowercase()))
            };
            shares(lines, column, &group)?.cells
        }
    };
    let mut populations: BTreeMap<Key, Vec<Reading>> = BTreeMap::new();
    for (line, ((date, people), share)) in dates.into_iter().zip(people).zip(shares).enumerate() {
        let key = match at.key(lines, line, date) {
            Ok(key) => key,
            Err((column, code)) => {
                lines.reject(line, column, code);
                continue;
            }
        };
        let Some(label) = typed_label(key.dimension, lines.text(line, at.label)) else {
            lines.reject(line, at.label, LABEL_NOT_UNDERSTOOD);
            continue;
        };
        let count = match people {
            NumberCell::Value(people) if people < 0.0 => {
                lines.reject(line, at.people, NUMBER_NEGATIVE);
                continue;
            }
            NumberCell::Value(people) => Some(people),
            NumberCell::Missing => None,
            NumberCell::AtMost(_) | NumberCell::NotANumber => {
                lines.reject(line, at.people, NUMBER_UNREADABLE);
                continue;
            }
        };
        let (share, at_most) = match share {
            ShareCell::Share(share) => (Some(share), false),
            ShareCell::AtMost(share) => (Some(share), true),
            ShareCell::Missing => (None, false),
            ShareCell::Unreadable => {
                lines.reject(line, at.share, NUMBER_UNREADABLE);
                continue;
            }
        };
        if count.is_none() && share.is_none() {
            // Neither people nor a share: not known, which is not zero.
            lines.set_aside(line);
            continue;
        }
        populations.entry(key).or_default().push(Reading {
            line,
            label,
            count,
            share,
            at_most,
        });
    }
    for (key, rows) in populations {
        push_population(lines, key, &rows, output);
    }
    Some(())
}

fn push_population(lines: &mut Lines<'_>, key: Key, rows: &[Reading], output: &mut SourceOutput) {
    let Some(first) = rows.first() else { return };
    let booked: Vec<usize> = rows.iter().map(|row| row.line).collect();
    let labels = rows.iter().map(|row| std::slice::from_ref(&row.label));
    let damage = if let Some(twice) = overlap(labels).and_then(|at| rows.get(at)) {
        Some(Diagnostic::new(LABELS_OVERLAP).with("label", twice.label.to_string()))
    } else if rows.iter().any(|row| row.count.is_none())
        && rows.iter().any(|row| row.share.is_none())
    {
        Some(Diagnostic::new(BENCHMARK_COUNTS_AND_SHARES))
    } else {
        let certain = rows.iter().filter(|row| !row.at_most);
        let sum: f64 = certain.filter_map(|row| row.share).sum();
        let is_partition = matches!(key.dimension, Dimension::Age | Dimension::Gender);
        let is_by_shares = rows.iter().any(|row| row.share.is_some());
        if !key.dimension.is_multi_label() && sum > MOST {
            Some(Diagnostic::new(SHARES_DO_NOT_ADD_UP).with("sum", percent_of(sum)))
        } else if is_partition && is_by_shares && sum < WHOLE {
            Some(Diagnostic::new(BENCHMARK_INCOMPLETE).with("sum", percent_of(sum)))
        } else {
            None
        }
    };
    if let Some(damage) = damage {
        return lines.reject_together(&booked, damage);
    }
    for line in booked {
        lines.read(line);
    }
    output.populations.push(Population {
        place: lines
            .owner(first.line)
            .place
            .at_row(lines.number(first.line)),
        network: key.network,
        country: key.country,
        dimension: key.dimension,
        origin: key.origin,
        date: key.date,
        cells: rows
            .iter()
            .map(|row| Cell {
                labels: vec![row.label.clone()],
                count: row.count,
                share: row.share,
                index: None,
                row: lines.number(row.line),
                at_most: row.at_most,
            })
            .collect(),
    });
}
