//! The columns of YouTube Studio's tables: the user picks and orders them, so they are found by name.

use crate::diag::{Code, Diagnostic};
use crate::domain::{Currency, Metric};
use crate::files::numbers::{NumberCell, read_numbers};
use crate::files::{RawBlock, RawRow};
use crate::sources::SourceOutput;
use crate::sources::columns::cells_in;
use crate::sources::labels::folded;
use crate::sources::ledger::{COLUMN_TWICE, Ledger};
use crate::sources::series::ValueColumn;

/// The column of views was found by its place, since the language of the headers is not known.
pub(crate) const YOUTUBE_VIEWS_BY_PLACE: Code = Code::note("youtube-views-by-place");

/// The word for views at the start of the column's name, lower case: the first three from real files,
/// the others from dictionaries.
const VIEWS: [&str; 10] = [
    "views",
    "aufrufe",
    "visualizações",
    "visualizaciones",
    "vistas",
    "vues",
    "visualizzazioni",
    "weergaven",
    "visualisations",
    "visualizacións",
];

/// Names of columns that no other export was seen to have, as they start, lower case. Views, subscribers
/// and titles of videos stand in tables of many programs.
const STUDIO: [&str; 14] = [
    "watch time (hours)",
    "wiedergabezeit (stunden)",
    "tempo de exibição (horas)",
    "average view duration",
    "average percentage viewed",
    "impressions click-through rate",
    "video publish time",
    "veröffentlichungszeitpunkt des videos",
    "horário de publicação do vídeo",
    "your estimated revenue",
    "espectadores únicos",
    "viewer age",
    "viewer gender",
    "idade do espectador",
];

/// Columns of numbers: what they count, their names without what stands in brackets, and what may
/// stand there (nothing where the list is empty). English from real files; German and Portuguese
/// from real files and from programs that read them.
const KNOWN: [(Metric, &[&str], &[&str]); 11] = [
    (
        Metric::WatchHours,
        &["watch time", "wiedergabezeit", "tempo de exibição"],
        &["hours", "stunden", "horas"],
    ),
    (
        Metric::Viewers,
        &["unique viewers", "espectadores únicos"],
        &[],
    ),
    (
        Metric::NetFollowers,
        &["subscribers", "abonnenten", "inscritos"],
        &[],
    ),
    (Metric::NewFollowers, &["subscribers gained"], &[]),
    (Metric::LostFollowers, &["subscribers lost"], &[]),
    (
        Metric::Impressions,
        &["impressions", "impressionen", "impressões"],
        &[],
    ),
    (Metric::Likes, &["likes"], &[]),
    (Metric::Comments, &["comments added"], &[]),
    (Metric::Shares, &["shares"], &[]),
    (Metric::Views, &VIEWS, &[]),
    (
        Metric::Revenue,
        &[
            "estimated revenue",
            "your estimated revenue",
            "geschätzter umsatz",
        ],
        &[],
    ),
];

/// What a column counts, by its name, and in which currency.
pub(super) fn metric_of(name: &str) -> Option<(Metric, Option<Currency>)> {
    let name = folded(name);
    let (base, bracket) = match name.split_once('(') {
        Some((base, rest)) => (base.trim(), Some(rest.strip_suffix(')')?.trim())),
        None => (name.as_str(), None),
    };
    let (metric, _, brackets) = KNOWN.iter().find(|(_, names, _)| names.contains(&base))?;
    match (*metric, bracket) {
        (Metric::Revenue, Some(code)) => Currency::new(code).map(|code| (*metric, Some(code))),
        (Metric::Revenue, None) => None,
        (_, Some(unit)) => brackets.contains(&unit).then_some((*metric, None)),
        (_, None) => brackets.is_empty().then_some((*metric, None)),
    }
}

/// Whether a column has a name that marks a table as YouTube's.
pub(super) fn has_studio_name(header: &RawRow) -> bool {
    header.cells.iter().any(|cell| {
        let name = folded(&cell.text);
        STUDIO.iter().any(|known| name.starts_with(known))
    })
}

/// Whether a column beside the first has the name of a metric, or of views in percent.
pub(super) fn has_metric(header: &RawRow) -> bool {
    header.cells.iter().skip(1).any(|cell| {
        let name = folded(&cell.text);
        metric_of(&name).is_some() || VIEWS.iter().any(|word| name.starts_with(word))
    })
}

/// The columns of numbers that are known; `None` (the reason said) where two of one name differ.
pub(super) fn value_columns(
    ledger: &mut Ledger<'_>,
    header: &RawRow,
    rows: &[&RawRow],
) -> Option<Vec<ValueColumn>> {
    let mut found: Vec<ValueColumn> = Vec::new();
    for (column, cell) in header.cells.iter().enumerate().skip(1) {
        let Some((metric, currency)) = metric_of(&cell.text) else {
            continue;
        };
        let earlier = found.iter().find(|value| value.metric == metric);
        if let Some(earlier) = earlier {
            let differ = |row: &&RawRow| row.text(earlier.column) != row.text(column);
            if rows.iter().any(differ) {
                let diagnostic = Diagnostic::new(COLUMN_TWICE)
                    .at(ledger.place())
                    .with("column", cell.text.clone());
                ledger.say(diagnostic);
                return None;
            }
            continue;
        }
        found.push(ValueColumn {
            currency,
            ..ValueColumn::of(column, metric)
        });
    }
    Some(found)
}

/// Whether the name of a column says that it holds percentages.
pub(super) fn is_percent_name(name: &str) -> bool {
    name.contains(['(', '（']) && name.contains(['%', '٪', '％'])
}

/// The column of views and whether its name proves it.
pub(super) enum Column {
    Named(usize),
    Placed(usize),
    Missing,
}

/// Finds the column of views among the columns after the first. Where no column has a known name and
/// the header is not English, `by_place` chooses.
pub(super) fn views_column(
    block: &RawBlock,
    fits: &dyn Fn(&str) -> bool,
    by_place: &dyn Fn(usize) -> bool,
) -> Column {
    let Some(header) = block.rows.first() else {
        return Column::Missing;
    };
    let is_views = |name: &str| {
        let name = name.to_lowercase();
        fits(&name)
            && VIEWS.iter().any(|word| {
                name.strip_prefix(word).is_some_and(|rest| {
                    let rest = rest.trim();
                    rest.is_empty() || is_percent_name(rest)
                })
            })
    };
    let columns = 1..header.cells.len();
    let named: Vec<usize> = columns
        .clone()
        .filter(|column| is_views(header.text(*column)))
        .collect();
    // A second column of the name is the affair of the ledger.
    if let Some(column) = named.first() {
        return Column::Named(*column);
    }
    let first = header.text(0).to_lowercase();
    if matches!(
        first.as_str(),
        "viewer age" | "viewer gender" | "geography" | "cities"
    ) {
        return Column::Missing;
    }
    columns
        .clone()
        .find(|column| fits(header.text(*column)) && by_place(*column))
        .map_or(Column::Missing, Column::Placed)
}

/// Takes the column, or closes the account with the reason why there is none.
pub(super) fn settle<'a>(
    column: &Column,
    block: &RawBlock,
    mut ledger: Ledger<'a>,
    kind: &str,
    output: &mut SourceOutput,
) -> Option<(usize, Ledger<'a>)> {
    let name = |at: usize| block.rows.first().map_or("", |row| row.text(at)).to_owned();
    match column {
        Column::Named(at) => Some((*at, ledger)),
        Column::Placed(at) => {
            let diagnostic = Diagnostic::new(YOUTUBE_VIEWS_BY_PLACE)
                .at(ledger.place())
                .with("column", name(*at));
            ledger.say(diagnostic);
            Some((*at, ledger))
        }
        Column::Missing => {
            let column = if matches!(kind, "age" | "gender") {
                "Views (%)"
            } else {
                "Views"
            };
            ledger.close_without_column(kind, column, output);
            None
        }
    }
}

/// The values of a column, or none where a cell is no number.
pub(super) fn values(rows: &[&RawRow], column: usize) -> Option<Vec<f64>> {
    let cells = cells_in(rows, column);
    let numbers = read_numbers(cells).ok()?;
    let mut values = Vec::new();
    for cell in &numbers.cells {
        match cell {
            NumberCell::Value(value) => values.push(*value),
            NumberCell::Missing => {}
            NumberCell::AtMost(_) | NumberCell::NotANumber => return None,
        }
    }
    (!values.is_empty()).then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_columns_count() {
        let usd = Currency::new("USD");
        for (name, metric) in [
            ("Views", Some((Metric::Views, None))),
            ("Views (%)", None),
            ("Auf\u{ad}ru\u{ad}fe", Some((Metric::Views, None))),
            ("Watch time (hours)", Some((Metric::WatchHours, None))),
            ("Watch time (hours) (%)", None),
            ("Wiedergabezeit (Stunden)", Some((Metric::WatchHours, None))),
            ("Watch time (minutes)", None),
            ("Subscribers", Some((Metric::NetFollowers, None))),
            ("Espectadores únicos", Some((Metric::Viewers, None))),
            ("Estimated revenue (USD)", Some((Metric::Revenue, usd))),
            ("Estimated revenue", None),
            ("Impressions", Some((Metric::Impressions, None))),
            ("Impressions click-through rate (%)", None),
            ("Average view duration", None),
        ] {
            assert_eq!(metric_of(name), metric, "{name}");
        }
    }
}
