//! YouTube Studio, advanced mode: viewers by age, gender and country.
//!
//! Where it comes from: YouTube Studio → Analytics → Advanced mode, a tab (Viewer age, Viewer gender,
//! Geography), download → CSV: a ZIP `<Tab> <from>_<to> <Channel>.zip` with a table, a chart and a
//! file of totals. The period stands in the ZIP's name only; a loose table has none. Seen in real
//! files in English; German and Portuguese for other tabs. Numbers are not localized: decimal point,
//! no thousands separator.
//!
//! Age and gender are percentages of views (0–100, two decimals, adding up to 100 by what is known;
//! an absent age band had no views). Countries are counts of views by ISO code below a total row that
//! also holds the views that YouTube withholds; what the rows lack to the total is kept as a rest.
//! The numbers count views, of which one person may have many.
//!
//! The user picks the columns, so they are found by name. Where the language of the headers is not
//! known, the first column of percentages that add up to 100 (age, gender) or of whole numbers
//! (countries) is taken, and the report says so: views come first unless the user reordered them.

use super::labels::gender;
use super::ledger::{
    BLOCK_WITHOUT_ROWS, COLUMN_MISSING, Ledger, NO_AUDIENCE_NUMBERS, Quantity, TableFacts,
    refuse_block, set_aside_block, step,
};
use super::names::stem_of;
use super::{Certainty, Context, Evidence, NameFacts, SourceOutput, SourceSpec};
use crate::canonical::{Cell, Completeness, Fate};
use crate::diag::{Code, Diagnostic};
use crate::domain::{
    AgeBand, Audience, Base, CountryCode, Date, Dimension, Gender, Label, Network, Period, Unit,
};
use crate::files::numbers::{NumberCell, read_numbers};
use crate::files::{RawBlock, RawFile, RawRow};
use crate::i18n::geography;

/// YouTube's exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "youtube",
    title: "YouTube Studio: viewer age, viewer gender, geography",
    networks: &[Network::YouTube],
    dimensions: &[Dimension::Age, Dimension::Gender, Dimension::Country],
    seen_languages: &["en", "de", "pt"],
    by_shape: true,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "viewer age",
        "viewer gender",
        "geography",
        "views (%)",
        "watch time (hours) (%)",
        "views",
        "watch time (hours)",
    ],
    how_to_export: "YouTube Studio → Analytics → Advanced mode → Viewer age, Viewer gender or Geography → download → CSV",
    recognize,
    read,
};

/// The column of views was found by its place, since the language of the headers is not known.
pub(crate) const YOUTUBE_VIEWS_BY_PLACE: Code = Code::note("youtube-views-by-place");
/// The rows of a table of countries hold more views than its total.
pub(crate) const YOUTUBE_TOTAL_TOO_SMALL: Code = Code::warning("youtube-total-too-small");

/// Sums of percentages that are a whole: seven bands of two decimals can be off by 0.035.
const WHOLE: std::ops::RangeInclusive<f64> = 0.98..=1.02;
/// Sums of percentages from which no row is missing.
const NOTHING_MISSING: std::ops::RangeInclusive<f64> = 0.995..=1.005;

/// The word for views at the start of the column's name, lower case.
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

/// First columns of the tabs that carry no audience numbers, lower case.
const OTHER_TABS: [&str; 14] = [
    "subscription status",
    "traffic source",
    "content",
    "video",
    "videos",
    "cities",
    "device type",
    "viewer type",
    "new and returning viewers",
    "playback location",
    "operating system",
    "playlist",
    "subtitles and cc",
    "conteúdo",
];

/// Columns that mark a table as YouTube's, as they start, lower case.
const METRICS: [&str; 14] = [
    "views",
    "aufrufe",
    "visualizações",
    "watch time",
    "wiedergabezeit",
    "tempo de exibição",
    "espectadores únicos",
    "unique viewers",
    "impressions click-through",
    "average view duration",
    "estimated revenue",
    "average percentage viewed",
    "subscribers",
    "video title",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Age,
    Gender,
    Countries,
    Days,
    Other,
}

fn header(block: &RawBlock) -> Option<&RawRow> {
    block.rows.first()
}

/// The rows below the header, without the remark `Showing the first 500 results` at the end: a
/// text that stands alone in its row.
fn body(block: &RawBlock) -> Vec<&RawRow> {
    let mut rows: Vec<&RawRow> = block.rows.iter().skip(1).collect();
    if rows.len() > 1 && rows.last().is_some_and(|row| row.is_single()) {
        rows.pop();
    }
    rows
}

fn has_percent_column(header: &RawRow) -> bool {
    header
        .cells
        .iter()
        .skip(1)
        .any(|cell| is_percent_name(&cell.text))
}

fn is_percent_name(name: &str) -> bool {
    name.contains(['(', '（']) && name.contains(['%', '٪', '％'])
}

fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<Date>().is_ok()
}

fn is_region(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether every first cell is a gender: women and men by word, and at most one more row.
fn are_genders(rows: &[&RawRow]) -> bool {
    let known: Vec<Option<Gender>> = rows.iter().map(|row| gender(row.text(0))).collect();
    rows.len() <= 3
        && known.iter().filter(|gender| gender.is_none()).count() <= 1
        && known.contains(&Some(Gender::Female))
        && known.contains(&Some(Gender::Male))
}

fn has_metric(header: &RawRow) -> bool {
    header.cells.iter().skip(1).any(|cell| {
        let name = cell.text.to_lowercase();
        METRICS.iter().any(|metric| name.starts_with(metric))
    })
}

/// Whether an unnamed table can be told from a table that somebody typed: a column of views or of
/// watch time under a known name, a column of durations such as `0:04:40`, or the archive's name.
fn is_from_studio(file: &RawFile, header: &RawRow, rows: &[&RawRow]) -> bool {
    has_durations(header, rows) || has_metric(header) || archive_name(&file.names).is_some()
}

fn has_durations(header: &RawRow, rows: &[&RawRow]) -> bool {
    (1..header.cells.len()).any(|column| {
        let filled = rows
            .iter()
            .map(|row| row.text(column))
            .filter(|text| !text.is_empty());
        let mut filled = filled.peekable();
        filled.peek().is_some() && filled.all(is_duration)
    })
}

fn is_duration(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    parts.len() == 3
        && parts
            .iter()
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn kind_of(file: &RawFile, block: &RawBlock) -> Option<(Kind, Certainty)> {
    let header = header(block)?;
    let first = header.text(0).to_lowercase();
    if header.cells.len() >= 2 {
        match first.as_str() {
            "viewer age" => return Some((Kind::Age, Certainty::Labels)),
            "viewer gender" => return Some((Kind::Gender, Certainty::Labels)),
            "geography" => return Some((Kind::Countries, Certainty::Labels)),
            _ => {}
        }
    }
    let rows = body(block);
    let from_archive = archive_name(&file.names).is_some();
    let is_from_studio = is_from_studio(file, header, &rows);
    let shape = if is_from_studio && has_percent_column(header) && !rows.is_empty() {
        if rows.iter().all(|row| AgeBand::parse(row.text(0)).is_some()) {
            Some(Kind::Age)
        } else if are_genders(&rows) {
            Some(Kind::Gender)
        } else {
            None
        }
    } else {
        None
    };
    if let Some(kind) = shape {
        let known = first.contains("idade do espectador");
        return Some((
            kind,
            if known {
                Certainty::Labels
            } else {
                Certainty::Shape
            },
        ));
    }
    if let [total, regions @ ..] = rows.as_slice()
        && is_from_studio
        && !regions.is_empty()
        && header.cells.len() >= 2
        && total.cells.len() >= 2
        && !total.text(0).is_empty()
        && !is_region(total.text(0))
        && regions.iter().all(|row| is_region(row.text(0)))
    {
        return Some((Kind::Countries, Certainty::Shape));
    }
    if header.cells.len() >= 2 && has_metric(header) {
        // The first row may be the total.
        let days = rows.iter().filter(|row| is_day(row.text(0))).count();
        if days > 0 && days + 1 >= rows.len() {
            return Some((Kind::Days, Certainty::Labels));
        }
        if OTHER_TABS.contains(&first.as_str()) {
            return Some((Kind::Other, Certainty::Labels));
        }
        if rows.is_empty() && matches!(first.as_str(), "date" | "datum" | "data") {
            return Some((Kind::Days, Certainty::Shape));
        }
    }
    // In another language the chart and the totals are told by their days, the other tabs by their
    // durations, and both by the archive's name.
    if from_archive && header.cells.len() >= 2 && !rows.is_empty() {
        if rows.iter().all(|row| is_day(row.text(0))) {
            return Some((Kind::Days, Certainty::Shape));
        }
        if has_metric(header) || has_durations(header, &rows) {
            return Some((Kind::Other, Certainty::Shape));
        }
    }
    None
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    file.blocks
        .iter()
        .filter_map(|block| kind_of(file, block))
        .map(|(_, certainty)| certainty)
        .max()
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput {
        names: name_facts(&file.names),
        ..SourceOutput::default()
    };
    let mut is_series_only = true;
    for block in &file.blocks {
        let kind = kind_of(file, block).map(|(kind, _)| kind);
        is_series_only &= matches!(kind, Some(Kind::Days | Kind::Other));
        match kind {
            Some(Kind::Age) => read_shares(file, block, Dimension::Age, &mut output),
            Some(Kind::Gender) => read_shares(file, block, Dimension::Gender, &mut output),
            Some(Kind::Countries) => read_countries(file, block, &mut output),
            Some(Kind::Days) => set_aside_block(file, block, "daily_series", &mut output),
            Some(Kind::Other) => set_aside_block(file, block, "other_table", &mut output),
            None => refuse_block(file, block, &mut output),
        }
    }
    if is_series_only && !file.blocks.is_empty() {
        output
            .diagnostics
            .push(Diagnostic::new(NO_AUDIENCE_NUMBERS).at(file.place.clone()));
    }
    output
}

/// The column of views and whether its name proves it.
enum Column {
    Named(usize),
    Placed(usize),
    Missing,
}

/// Finds the column of views among the columns after the first. Where no column has a known name and
/// the header is not English, `by_place` chooses.
fn views_column(
    block: &RawBlock,
    fits: &dyn Fn(&str) -> bool,
    by_place: &dyn Fn(usize) -> bool,
) -> Column {
    let Some(header) = header(block) else {
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
    if matches!(first.as_str(), "viewer age" | "viewer gender" | "geography") {
        return Column::Missing;
    }
    columns
        .clone()
        .find(|column| fits(header.text(*column)) && by_place(*column))
        .map_or(Column::Missing, Column::Placed)
}

/// Takes the column, or closes the account with the reason why there is none.
fn settle<'a>(
    column: &Column,
    block: &RawBlock,
    mut ledger: Ledger<'a>,
    kind: &str,
    output: &mut SourceOutput,
) -> Option<(usize, Ledger<'a>)> {
    let name = |at: usize| header(block).map_or("", |row| row.text(at)).to_owned();
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
            let diagnostic = Diagnostic::new(COLUMN_MISSING).at(ledger.place()).with(
                "column",
                if kind == "countries" {
                    "Views"
                } else {
                    "Views (%)"
                },
            );
            ledger.say(diagnostic);
            ledger.close_without(kind, Fate::Damaged, output);
            None
        }
    }
}

/// The values of a column, or none where a cell is no number.
fn values(rows: &[&RawRow], column: usize) -> Option<Vec<f64>> {
    let blank = crate::files::RawCell::default();
    let cells = rows
        .iter()
        .map(|row| row.cells.get(column).unwrap_or(&blank));
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

fn read_shares(file: &RawFile, block: &RawBlock, dimension: Dimension, output: &mut SourceOutput) {
    let kind = dimension.id();
    let rows = body(block);
    let mut ledger = Ledger::new(file, block);
    ledger.set_aside(block.rows.len() - rows.len());
    if rows.is_empty() {
        let diagnostic = Diagnostic::new(BLOCK_WITHOUT_ROWS).at(ledger.place());
        ledger.say(diagnostic);
        return ledger.close_without(kind, Fate::Empty, output);
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
        share_step: Some(step(ledger.decimals.max(4))),
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

fn read_countries(file: &RawFile, block: &RawBlock, output: &mut SourceOutput) {
    let kind = "countries";
    let rows = body(block);
    let mut ledger = Ledger::new(file, block);
    ledger.set_aside(block.rows.len() - rows.len());
    let (total_row, rows) = match rows.as_slice() {
        [first, rest @ ..] if !is_region(first.text(0)) => (Some(*first), rest),
        rest => (None, rest),
    };
    if rows.is_empty() {
        let diagnostic = Diagnostic::new(BLOCK_WITHOUT_ROWS).at(ledger.place());
        ledger.say(diagnostic);
        return ledger.close_without(kind, Fate::Empty, output);
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
        .take(rows, 0, column, Quantity::Counts, &region)
        .is_none()
    {
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    if let Some(damage) = ledger.damage(None) {
        ledger.say(damage);
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    let sum = ledger.count_sum();
    let mut coverage = None;
    if let Some((total, row)) = total
        && !ledger.cells.is_empty()
    {
        if total + 0.5 < sum {
            let diagnostic = Diagnostic::new(YOUTUBE_TOTAL_TOO_SMALL)
                .at(ledger.place().at_row(row))
                .with("total", total)
                .with("sum", sum);
            ledger.say(diagnostic);
            return ledger.close_without(kind, Fate::Damaged, output);
        }
        coverage = (total > 0.0).then(|| sum / total);
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
        dimension: Dimension::Country,
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

/// The period and the channel in an archive's name: `<Tab> <from>_<to> <Channel>.zip`. The tab is in
/// the language of the interface; browsers put `_` for characters they do not like.
fn archive_name(names: &[String]) -> Option<(Period, Option<String>)> {
    names.iter().rev().find_map(|name| {
        let stem = stem_of(name, "zip")?;
        stem.char_indices()
            .filter(|(_, c)| c.is_ascii_digit())
            .find_map(|(at, _)| {
                let (from, to) = (stem.get(at..at + 10)?, stem.get(at + 11..at + 21)?);
                let between = stem.get(at + 10..at + 11)?;
                if between != "_" || !is_day(from) || !is_day(to) || at == 0 {
                    return None;
                }
                let (from, to) = (from.parse::<Date>().ok()?, to.parse::<Date>().ok()?);
                let channel = stem.get(at + 21..)?.trim();
                let account = (!channel.is_empty()).then(|| channel.to_owned());
                (from <= to).then_some((Period { from, to }, account))
            })
    })
}

fn name_facts(names: &[String]) -> NameFacts {
    archive_name(names).map_or_else(NameFacts::default, |(period, account)| NameFacts {
        network: Some(Network::YouTube),
        account,
        period: Some(period),
        downloaded: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_and_channels_in_names_of_archives() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let facts = name_facts(&[
            "Viewer age 2026-10-01_2026-10-31 The Shop.zip".to_owned(),
            "Table data.csv".to_owned(),
        ]);
        assert_eq!(facts.account.as_deref(), Some("The Shop"));
        assert_eq!(
            facts.period,
            Some(Period {
                from: day("2026-10-01"),
                to: day("2026-10-31")
            })
        );
        let facts =
            name_facts(&["Zu_schau_eralter 2026-09-29_2026-10-26 Söhne (1).zip".to_owned()]);
        assert_eq!(facts.account.as_deref(), Some("Söhne"));
        for name in [
            "Overview_2026-03-01_1773360000_shop.zip",
            "2026-10-01.zip",
            "Table data.csv",
        ] {
            assert_eq!(
                name_facts(&[name.to_owned()]),
                NameFacts::default(),
                "{name}"
            );
        }
    }

    #[test]
    fn regions() {
        assert_eq!(region("XK"), CountryCode::new("XK").map(Label::Country));
        assert_eq!(region("ZZ"), Some(Label::Unknown));
        assert_eq!(region("YU"), Some(Label::Text("YU".to_owned())));
        assert_eq!(region("Total"), None);
    }
}
