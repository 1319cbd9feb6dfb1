//! Viewers by age, gender, country and city.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::{is_percent_name, settle, values, views_column};
use super::{are_genders, body, is_place_id, is_region};
use crate::canonical::{Cell, Completeness, Fate};
use crate::diag::{Code, Diagnostic};
use crate::domain::{
    AgeBand, Audience, Base, CountryCode, Dimension, Gender, Label, Network, Unit,
};
use crate::files::{RawBlock, RawFile, RawRow};
use crate::i18n::geography;
use crate::sources::SourceOutput;
use crate::sources::labels::{cleaned, gender, is_unknown, share_step};
use crate::sources::ledger::{LABELS_OVERLAP, Ledger, Quantity, TableFacts};

/// The rows of a table hold more views than its total.
pub(crate) const YOUTUBE_TOTAL_TOO_SMALL: Code = Code::warning("youtube-total-too-small");
/// The rows of a table hold fewer views than its total: small ones are withheld.
pub(crate) const YOUTUBE_ROWS_WITHHELD: Code = Code::note("youtube-rows-withheld");
/// A table without its total: of how many views its rows are the parts is not known.
pub(crate) const YOUTUBE_TOTAL_MISSING: Code = Code::warning("youtube-total-missing");
/// Rows of a table whose number is missing.
pub(crate) const YOUTUBE_NUMBER_MISSING: Code = Code::warning("youtube-number-missing");

/// Sums of percentages that are a whole: seven bands of two decimals can be off by 0.035.
const WHOLE: std::ops::RangeInclusive<f64> = 0.98..=1.02;
/// Sums of percentages from which no row is missing.
const NOTHING_MISSING: std::ops::RangeInclusive<f64> = 0.995..=1.005;

/// The share of the total that the rows cover, said where it is not all of it; `None` (the reason
/// said) where the rows hold more than the total.
#[expect(
    clippy::option_option,
    reason = "a total of zero covers nothing, and a wrong one is damage"
)]
pub(super) fn cover(
    ledger: &mut Ledger<'_>,
    row: u32,
    total: f64,
    sum: f64,
) -> Option<Option<f64>> {
    let place = ledger.place().at_row(row);
    if total + 0.5 < sum {
        ledger.say(
            Diagnostic::new(YOUTUBE_TOTAL_TOO_SMALL)
                .at(place)
                .with("total", total)
                .with("sum", sum),
        );
        return None;
    }
    if total - sum > 0.5 {
        ledger.say(
            Diagnostic::new(YOUTUBE_ROWS_WITHHELD)
                .at(place)
                .with("total", total)
                .with("withheld", total - sum),
        );
    }
    Some((total > 0.0).then(|| sum / total))
}

/// Shares of views by age or gender.
pub(super) fn read_shares(
    file: &RawFile,
    block: &RawBlock,
    dimension: Dimension,
    output: &mut SourceOutput,
) {
    let kind = dimension.id();
    let rows = body(block);
    let mut ledger = Ledger::new(file, block);
    ledger.set_aside(block.rows.len() - rows.len());
    if rows.is_empty() {
        return ledger.close_empty(kind, output);
    }
    let adds_up = |column: usize| {
        values(&rows, column)
            .is_some_and(|values| WHOLE.contains(&(values.iter().sum::<f64>() / 100.0)))
    };
    let column = views_column(block, &is_percent_name, &adds_up);
    let Some((column, mut ledger)) = settle(&column, block, ledger, kind, output) else {
        return;
    };
    let age = |text: &str| AgeBand::parse(text).map(Label::Age);
    // Where the words of a language are known for women and men, the third row is what users
    // specified themselves.
    let by_words = are_genders(&rows);
    let stated = |text: &str| match gender(text) {
        None if by_words => Some(Label::Gender(Gender::Other)),
        known => known.map(Label::Gender),
    };
    let label_of: &dyn Fn(&str) -> Option<Label> = if dimension == Dimension::Age {
        &age
    } else {
        &stated
    };
    if ledger
        .take(&rows, 0, column, Quantity::Percents, label_of)
        .is_none()
    {
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    if !ledger.cells.is_empty()
        && let Some(damage) = ledger.damage(Some(WHOLE))
    {
        ledger.say(damage);
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    let sum = ledger.share_sum();
    let is_whole = !ledger.has_rejected() && NOTHING_MISSING.contains(&sum);
    let facts = TableFacts {
        network: Some(Network::YouTube),
        audience: Audience::Viewers,
        dimension,
        base: Base::Known,
        unit: Unit::Views,
        // Studio writes 48.2 for 48.20: two decimals of a percent whatever the column shows.
        share_step: Some(share_step(ledger.decimals.max(4), false)),
        completeness: if is_whole {
            Completeness::Complete
        } else {
            Completeness::Suppressed
        },
    };
    let coverage = (!ledger.cells.is_empty()).then(|| sum.min(1.0));
    ledger.close_with(kind, &facts, coverage, output);
}

fn region(text: &str) -> Option<Label> {
    if !is_region(text) {
        return None;
    }
    let code = CountryCode::new(text)?;
    Some(match code.as_str() {
        "ZZ" => Label::Unknown,
        known if geography::is_country(known) => Label::Country(code),
        // `YU` and other codes of the past keep their views in the base.
        past => Label::Text(past.to_owned()),
    })
}

/// A table of places: their label column, what a label is, and how the table is called.
struct Places<'a> {
    kind: &'static str,
    dimension: Dimension,
    label_column: usize,
    label_of: &'a dyn Fn(&str) -> Option<Label>,
}

/// Countries by ISO code, below a total.
pub(super) fn read_countries(file: &RawFile, block: &RawBlock, output: &mut SourceOutput) {
    let places = Places {
        kind: "countries",
        dimension: Dimension::Country,
        label_column: 0,
        label_of: &region,
    };
    read_places(file, block, &places, &is_region, output);
}

/// Cities by id and name, below a total.
pub(super) fn read_cities(file: &RawFile, block: &RawBlock, output: &mut SourceOutput) {
    let city = |text: &str| {
        Some(if text.is_empty() || is_unknown(text) {
            Label::Unknown
        } else {
            Label::Text(cleaned(text))
        })
    };
    let places = Places {
        kind: "city",
        dimension: Dimension::City,
        label_column: 1,
        label_of: &city,
    };
    read_places(file, block, &places, &is_place_id, output);
}

/// Adds up what stands under one name: towns of one name have ids of their own.
fn join_namesakes(cells: &mut Vec<Cell>) {
    let mut joined: Vec<Cell> = Vec::new();
    let mut places: BTreeMap<Vec<Label>, usize> = BTreeMap::new();
    for cell in cells.drain(..) {
        let place = *places.entry(cell.labels.clone()).or_insert(joined.len());
        match joined.get_mut(place) {
            Some(known) => {
                known.count = known.count.zip(cell.count).map(|(one, other)| one + other);
            }
            None => joined.push(cell),
        }
    }
    *cells = joined;
}

/// An id that stands in two rows.
pub(super) fn repeated<'r>(rows: &[&'r RawRow]) -> Option<&'r RawRow> {
    let mut seen = BTreeSet::new();
    rows.iter().find(|row| !seen.insert(row.text(0))).copied()
}

/// Says what a table of places should have and has not: its total, and numbers. Cities may be listed by
/// name alone.
fn say_missing(
    ledger: &mut Ledger<'_>,
    rows: &[&RawRow],
    column: usize,
    has_total: bool,
    dimension: Dimension,
) {
    let is_empty = |row: &&&RawRow| row.text(column).is_empty();
    if dimension == Dimension::Country
        && let Some(row) = rows.iter().find(is_empty)
    {
        let n_rows = rows.iter().filter(is_empty).count();
        let place = ledger.cell_place(row, column);
        let diagnostic = Diagnostic::new(YOUTUBE_NUMBER_MISSING).at(place);
        ledger.say(diagnostic.with("count", n_rows));
    }
    if !has_total && !ledger.cells.is_empty() {
        ledger.say_here(YOUTUBE_TOTAL_MISSING);
    }
}

fn read_places(
    file: &RawFile,
    block: &RawBlock,
    places: &Places<'_>,
    is_id: &dyn Fn(&str) -> bool,
    output: &mut SourceOutput,
) {
    let kind = places.kind;
    let rows = body(block);
    let mut ledger = Ledger::new(file, block);
    ledger.set_aside(block.rows.len() - rows.len());
    let (total_row, rows) = match rows.as_slice() {
        [first, rest @ ..] if !is_id(first.text(0)) => (Some(*first), rest),
        rest => (None, rest),
    };
    if rows.is_empty() {
        return ledger.close_empty(kind, output);
    }
    let whole_numbers = |column: usize| {
        values(rows, column).is_some_and(|values| values.iter().all(|value| value.fract() == 0.0))
    };
    let any_name = |name: &str| !is_percent_name(name);
    let column = views_column(block, &any_name, &whole_numbers);
    let Some((column, mut ledger)) = settle(&column, block, ledger, kind, output) else {
        return;
    };
    let mut total = None;
    if let Some(row) = total_row {
        match values(&[row], column).as_deref() {
            Some([value]) if *value >= 0.0 => total = Some((*value, row.number)),
            _ => {
                // A total without a number says nothing about what is withheld.
                ledger.set_aside(1);
            }
        }
    }
    if ledger
        .take(
            rows,
            places.label_column,
            column,
            Quantity::Counts,
            places.label_of,
        )
        .is_none()
    {
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    let damage = if places.dimension == Dimension::City {
        let twice = repeated(rows).map(|row| {
            Diagnostic::new(LABELS_OVERLAP)
                .at(ledger.cell_place(row, 0))
                .with("label", row.text(0))
        });
        join_namesakes(&mut ledger.cells);
        twice
    } else {
        ledger.damage(None)
    };
    if let Some(damage) = damage {
        ledger.say(damage);
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    say_missing(&mut ledger, rows, column, total.is_some(), places.dimension);
    let sum = ledger.count_sum();
    let mut coverage = None;
    if let Some((total, row)) = total
        && !ledger.cells.is_empty()
    {
        let Some(covered) = cover(&mut ledger, row, total, sum) else {
            return ledger.close_without(kind, Fate::Damaged, output);
        };
        coverage = covered;
        // The total goes in as the rest, so that the shares of the countries are of all views.
        ledger.keep(Cell {
            labels: vec![Label::Rest],
            count: Some(total - sum),
            share: None,
            index: None,
            row,
            at_most: false,
        });
    } else if total.is_some() {
        ledger.set_aside(1);
    }
    let facts = TableFacts {
        network: Some(Network::YouTube),
        audience: Audience::Viewers,
        dimension: places.dimension,
        base: if total.is_some() {
            Base::Everybody
        } else {
            Base::Unstated
        },
        unit: Unit::Views,
        share_step: None,
        completeness: Completeness::Suppressed,
    };
    ledger.close_with(kind, &facts, coverage, output);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions() {
        assert_eq!(region("XK"), CountryCode::new("XK").map(Label::Country));
        assert_eq!(region("ZZ"), Some(Label::Unknown));
        assert_eq!(region("YU"), Some(Label::Text("YU".to_owned())));
        assert_eq!(region("Total"), None);
    }
}
