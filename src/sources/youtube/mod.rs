//! YouTube Studio, advanced mode: who watches, and the numbers of days, traffic sources and videos.
//!
//! Where it comes from: YouTube Studio → Analytics → Advanced mode, a tab (Viewer age, Viewer gender,
//! Geography, Cities, Subscription status, Traffic source, Date, Content), download → CSV: a ZIP
//! `<Tab> <from>_<to> <Channel>.zip` with a table, a chart and a file of totals by day. The period
//! stands in the ZIP's name, where browsers put `_` for characters that they do not like; a loose
//! table has none but in its days. Seen in real files in English, for some tabs in German (with soft
//! hyphens in every word) and Portuguese. Numbers are not localized: decimal point, no thousands
//! separator. An empty cell says that there is no number, which is not zero.
//!
//! Age and gender are percentages of views (0–100, two decimals, adding up to 100 by what is known;
//! an absent age band had no views). Countries and cities are counts of views by ISO code and by id
//! below a total row that also holds the views that YouTube withholds; what the rows lack to the
//! total is kept as a rest. The numbers count views, of which one person may have many. At most 500
//! rows are written, and a remark below says so. "Subscribers" are those who came less those who
//! left. A chart repeats the largest rows of the table beside it by day and is not read.
//!
//! The user picks the columns, so they are found by name. Where the language of the headers is not
//! known, the first column of percentages that add up to 100 (age, gender) or of whole numbers
//! (countries, cities) is taken, and the report says so: views come first unless the user reordered
//! them. Titles of videos are never kept.

mod audience;
mod columns;
mod series;

use super::columns::cells_in;
use super::dates::{DayHints, read_days};
use super::labels::{folded, gender, looks_numeric};
use super::ledger::{NO_AUDIENCE_NUMBERS, refuse_block, set_aside_block};
use super::names::stem_of;
use super::videos::youtube_id;
use super::{Certainty, Context, Evidence, Listing, NameFacts, SourceOutput, SourceSpec};
use crate::canonical::PartKind;
use crate::diag::{Code, Diagnostic};
use crate::domain::{AgeBand, Date, Dimension, Gender, Metric, Network, Period};
use crate::files::{RawBlock, RawFile, RawRow};
use columns::{has_metric, has_studio_name, is_percent_name};

/// YouTube's exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "youtube",
    networks: &[Network::YouTube],
    dimensions: &[
        Dimension::Age,
        Dimension::Gender,
        Dimension::Country,
        Dimension::City,
    ],
    seen_languages: &["en", "de", "pt"],
    by_shape: true,
    metrics: &[
        Metric::NewFollowers,
        Metric::LostFollowers,
        Metric::NetFollowers,
        Metric::Viewers,
        Metric::Impressions,
        Metric::Views,
        Metric::WatchHours,
        Metric::Likes,
        Metric::Comments,
        Metric::Shares,
        Metric::Revenue,
    ],
    lists: &[Listing::Posts],
    evidence: Evidence::Files,
    headers: &[
        "viewer age",
        "viewer gender",
        "geography",
        "cities",
        "city name",
        "subscription status",
        "traffic source",
        "views (%)",
        "watch time (hours) (%)",
        "views",
        "watch time (hours)",
        "video publish time",
        "aufrufe",
        "visualizações",
    ],
    recognize,
    read,
};

/// A table that ends at a number of rows, and says so.
const YOUTUBE_TABLE_CUT: Code = Code::note("youtube-table-cut");

/// The codes of this source, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    YOUTUBE_TABLE_CUT,
    columns::YOUTUBE_VIEWS_BY_PLACE,
    audience::YOUTUBE_TOTAL_TOO_SMALL,
    audience::YOUTUBE_NUMBER_MISSING,
    audience::YOUTUBE_ROWS_WITHHELD,
    audience::YOUTUBE_TOTAL_MISSING,
    series::YOUTUBE_METRIC_UNKNOWN,
    series::YOUTUBE_CHART_NOT_NEEDED,
];

/// First columns of the tabs with one row a video, lower case.
const CONTENT: [&str; 4] = ["content", "video", "videos", "conteúdo"];

/// First columns of the tabs from which nothing is read, lower case.
const OTHER_TABS: [&str; 8] = [
    "device type",
    "viewer type",
    "new and returning viewers",
    "playback location",
    "operating system",
    "playlist",
    "subtitles and cc",
    "video title",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Age,
    Gender,
    Countries,
    Cities,
    Subscription,
    Traffic,
    Days,
    Chart,
    Content,
    Other,
}

/// The rows below the header, without the remark `Showing the first 500 results` at the end: words
/// with a number that stand alone in their row.
fn body(block: &RawBlock) -> Vec<&RawRow> {
    let mut rows: Vec<&RawRow> = block.rows.iter().skip(1).collect();
    let is_remark = |row: &&RawRow| {
        let mut words = row.text(0).split_whitespace();
        let is_number = |word: &str| word.chars().all(char::is_numeric);
        row.is_single() && words.clone().count() > 2 && words.any(is_number)
    };
    if rows.len() > 1 && rows.last().is_some_and(is_remark) {
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

fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<Date>().is_ok()
}

/// An id of a town: `0x89c24fa5d33f083b:0xc80b8f06e177fe62`.
fn is_place_id(text: &str) -> bool {
    let is_number = |part: &str| {
        part.strip_prefix("0x").is_some_and(|digits| {
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
    };
    text.split_once(':')
        .is_some_and(|(cell, id)| is_number(cell) && is_number(id))
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

/// Names of the files in an archive, folded: English, German and Portuguese.
const FILES: [&str; 8] = [
    "table data",
    "chart data",
    "totals",
    "tabellendaten",
    "diagrammdaten",
    "gesamtwerte",
    "dados da tabela",
    "totais",
];

/// Whether a file is called as Studio calls the files in its archives: `Table data.csv`, with what
/// people put before it: `de_Gesamtwerte.csv`.
fn has_studio_file_name(file: &RawFile) -> bool {
    let stem = file.names.last().and_then(|name| stem_of(name, "csv"));
    stem.map(folded).is_some_and(|stem| {
        let name = stem.rsplit('_').next().unwrap_or_default();
        FILES.contains(&stem.as_str()) || !name.starts_with("tota") && FILES.contains(&name)
    })
}

/// Whether a table is of YouTube Studio: by the name of a column that only Studio has; by the names of
/// its archive and its file; or by one of them where a column has a name that Studio uses.
fn is_from_studio(file: &RawFile, header: &RawRow) -> bool {
    let in_archive = archive_name(&file.names).is_some();
    let is_named = has_studio_file_name(file);
    has_studio_name(header)
        || in_archive && is_named
        || (in_archive || is_named) && has_metric(header)
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
    let header = block.rows.first()?;
    if header.cells.len() < 2 {
        return None;
    }
    let first = header.text(0).to_lowercase();
    let rows = body(block);
    let is_from_studio = is_from_studio(file, header);
    if is_from_studio {
        match first.as_str() {
            "viewer age" => return Some((Kind::Age, Certainty::Labels)),
            "viewer gender" => return Some((Kind::Gender, Certainty::Labels)),
            "geography" => return Some((Kind::Countries, Certainty::Labels)),
            "subscription status" => return Some((Kind::Subscription, Certainty::Labels)),
            "traffic source" => return Some((Kind::Traffic, Certainty::Labels)),
            "cities" => return Some((Kind::Cities, Certainty::Labels)),
            _ => {}
        }
    }
    // In a language that is not known, durations such as `0:04:40` and the ids of the rows tell.
    let has_durations = has_durations(header, &rows);
    let is_likely = is_from_studio || has_durations;
    let shape = if is_likely && has_percent_column(header) && !rows.is_empty() {
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
    // In every language, the rows below a total are told by their ids.
    if let [total, below @ ..] = rows.as_slice()
        && !below.is_empty()
        && total.cells.len() >= 2
        && !total.text(0).is_empty()
    {
        let are = |is_id: fn(&str) -> bool| {
            !is_id(total.text(0)) && below.iter().all(|row| is_id(row.text(0)))
        };
        if is_likely && are(is_region) {
            return Some((Kind::Countries, Certainty::Shape));
        }
        // No other program writes such ids of towns.
        if are(is_place_id) {
            return Some((Kind::Cities, Certainty::Shape));
        }
        let is_content = CONTENT.contains(&first.as_str());
        if is_likely && !is_content && are(|text| youtube_id(text).is_some()) {
            return Some((Kind::Content, Certainty::Shape));
        }
    }
    let known = is_from_studio
        .then(|| kind_of_numbers(header, &rows))
        .flatten();
    // The other tabs are told by the archive's name.
    let is_other = || {
        let in_archive = archive_name(&file.names).is_some() && !rows.is_empty();
        in_archive && (is_from_studio || has_durations)
    };
    known.or_else(|| is_other().then_some((Kind::Other, Certainty::Shape)))
}

/// Which table without an audience it is.
fn kind_of_numbers(header: &RawRow, rows: &[&RawRow]) -> Option<(Kind, Certainty)> {
    let first = folded(header.text(0));
    let by_day = || {
        if is_chart(header, rows) {
            Kind::Chart
        } else {
            Kind::Days
        }
    };
    // The first row may be the total. Days that can be read in two ways are days.
    let days = read_days(cells_in(rows, 0), DayHints::default()).map_or(rows.len(), |days| {
        days.cells
            .iter()
            .filter(|cell| cell.day().is_some())
            .count()
    });
    if days > 0 && days + 1 >= rows.len() {
        return Some((by_day(), Certainty::Labels));
    }
    if CONTENT.contains(&first.as_str()) {
        return Some((Kind::Content, Certainty::Labels));
    }
    if OTHER_TABS.contains(&first.as_str()) {
        return Some((Kind::Other, Certainty::Labels));
    }
    (rows.is_empty() && matches!(first.as_str(), "date" | "datum" | "data"))
        .then_some((Kind::Days, Certainty::Shape))
}

/// Whether the second column says of what the number of the day is: it is none itself.
fn is_chart(header: &RawRow, rows: &[&RawRow]) -> bool {
    let is_value = |text: &str| text.is_empty() || looks_numeric(text) || is_duration(text);
    header.cells.len() > 2
        && columns::metric_of(header.text(1)).is_none()
        && (rows.iter().all(|row| row.text(1).is_empty())
            || rows.iter().any(|row| !is_value(row.text(1))))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    file.blocks
        .iter()
        .filter_map(|block| kind_of(file, block))
        .map(|(_, certainty)| certainty)
        .max()
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput {
        names: name_facts(&file.names),
        ..SourceOutput::default()
    };
    let mut has_other = false;
    for block in &file.blocks {
        let kind = kind_of(file, block).map(|(kind, _)| kind);
        if !matches!(kind, None | Some(Kind::Chart | Kind::Other)) {
            say_cut(file, block, &mut output);
        }
        match kind {
            Some(Kind::Age) => audience::read_shares(file, block, Dimension::Age, &mut output),
            Some(Kind::Gender) => {
                audience::read_shares(file, block, Dimension::Gender, &mut output);
            }
            Some(Kind::Countries) => audience::read_countries(file, block, &mut output),
            Some(Kind::Cities) => audience::read_cities(file, block, &mut output),
            Some(Kind::Subscription) => {
                series::read_parts(file, block, PartKind::Subscription, context, &mut output);
            }
            Some(Kind::Traffic) => {
                series::read_parts(file, block, PartKind::TrafficSource, context, &mut output);
            }
            Some(Kind::Days) => series::read_days(file, block, context, &mut output),
            Some(Kind::Chart) => series::set_chart_aside(file, block, &mut output),
            Some(Kind::Content) => series::read_content(file, block, &mut output),
            Some(Kind::Other) => {
                has_other = true;
                set_aside_block(file, block, "other_table", &mut output);
            }
            None => refuse_block(file, block, &mut output),
        }
    }
    if has_other && output.tables.is_empty() && output.series.is_empty() {
        output
            .diagnostics
            .push(Diagnostic::new(NO_AUDIENCE_NUMBERS).at(file.place.clone()));
    }
    output
}

/// Says that a table ends at a number of rows, where the remark below it says so.
fn say_cut(file: &RawFile, block: &RawBlock, output: &mut SourceOutput) {
    let n_rows = body(block).len();
    let Some(remark) = block.rows.get(1 + n_rows) else {
        return;
    };
    let rows = u32::try_from(n_rows).unwrap_or(u32::MAX);
    output.diagnostics.push(
        Diagnostic::new(YOUTUBE_TABLE_CUT)
            .at(super::block_place(file, block).at_row(remark.number))
            .with("rows", f64::from(rows)),
    );
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
        ..NameFacts::default()
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
}
