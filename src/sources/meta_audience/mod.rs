//! Meta Business Suite, Audience: followers of a Facebook Page or an Instagram account by age and
//! gender, country and city.
//!
//! Meta Business Suite › Insights › Audience › Export gives `Audience.csv` (`Público.csv` in
//! Portuguese; the names are localised and the same for both networks). UTF-16LE with BOM,
//! `sep=,`, every cell quoted, tables between blank lines. Seen in real files of 2024 to 2026:
//!
//! - **Layout A**: places are columns, numbers are bare percentages (`10.6`) with a decimal point in
//!   every language; nothing says which network it is. Can hold a daily series as a fourth table.
//! - **Layout B**: Instagram alone; places are rows, numbers have a percent sign and the decimal sign
//!   of the language (`23,9%`); a table `IG_ACCOUNT,FOLLOW,UNIQUE_USERS` holds the people.
//! - **Layout C**: as B with a Facebook and an Instagram table of each kind; a network without data
//!   keeps its titles and has no rows.
//! - Layout C saved again by Excel as "Unicode text": tabs, place names cut at their commas.
//! - **Layout C0**, workbooks of 2021, known from a program that reads one: as C, with `Facebook Page
//!   Likes` instead of followers and fractions (0.123) instead of percentages; people of unknown gender
//!   are in the base, so ages and genders sum to less than one.
//! - Layout A saved again by a spreadsheet program that made dates of numbers such as 3.4; that is
//!   undone where the twelve cells of ages and genders then sum to 100, and with that proof in the
//!   places of the same file whose numbers then go down from first to last.
//!
//! Ages and genders are in one table whose twelve cells sum to 100: shares of the followers whose
//! age and gender are known, from 18 on. Places are the ten largest (five in some files); a country
//! list can sum to 101.5, with 101 for one country. Titles and headers are in the user's language,
//! so tables are told by shape; gender columns only by words, never by their order.

mod grids;
mod reading;
mod sections;

use std::collections::BTreeMap;

use grids::{Grid, age_gender_grid, places_grid};
use reading::Reading;
use sections::{Kind, Section, Tally, is_glued, key_network, sections};

use super::labels::{age_bin, folded, gender};
use super::meta_series::people_in;
use super::names::stem_of;
use super::{
    BlockOutcome, Certainty, Context, Evidence, SourceOutput, SourceSpec, block_place, row_count,
    set_aside,
};
use crate::canonical::Fate;
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{Dimension, Gender, Metric, Network};
use crate::files::numbers::read_numbers;
use crate::files::{Format, RawBlock, RawCell, RawFile, RawRow};

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "meta-audience",
    networks: &[Network::Facebook, Network::Instagram],
    dimensions: &[
        Dimension::Age,
        Dimension::Gender,
        Dimension::Country,
        Dimension::City,
    ],
    seen_languages: &["en", "pt"],
    by_shape: true,
    metrics: &[Metric::Followers, Metric::NewFollowers],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "age & gender",
        "women",
        "men",
        "top countries",
        "top cities",
    ],
    recognize,
    read,
};

/// Titles of tables have run into their first rows.
const META_TITLES_GLUED: Code = Code::warning("meta-titles-glued");
/// The market that ads could reach, not followers.
const META_POTENTIAL_AUDIENCE: Code = Code::note("meta-potential-audience");
/// Gender columns with words that are not known.
const GENDER_COLUMNS_UNKNOWN: Code = Code::warning("gender-columns-unknown");
/// Two columns for one gender.
const GENDER_COLUMN_REPEATED: Code = Code::warning("gender-column-repeated");
/// A row that should begin with an age band and does not.
const AGE_ROW_UNKNOWN: Code = Code::warning("age-row-unknown");
/// Two age bands that share an age.
const AGE_BINS_OVERLAP: Code = Code::warning("age-bins-overlap");
/// Ages and genders that do not sum to 100 %.
const AGE_GENDER_SUM: Code = Code::warning("age-gender-sum");
/// More cells than columns.
const ROW_TOO_LONG: Code = Code::warning("row-too-long");
/// An empty cell where a number belongs.
const NUMBER_MISSING: Code = Code::warning("number-missing");
/// Some numbers of a table have a percent sign, others have none.
const PERCENT_MIXED: Code = Code::warning("percent-mixed");
/// Bare numbers that may be percentages or fractions.
const PERCENT_UNPROVEN: Code = Code::warning("percent-unproven");
/// A share of more than everybody.
const SHARE_ABOVE_ONE: Code = Code::warning("share-above-one");
/// A share a little above 100 %, taken as 100 %.
const SHARE_CAPPED: Code = Code::warning("share-capped");
/// A list of places that sums to far more than 100 %.
const PLACES_SUM: Code = Code::warning("places-sum");
/// A place that is listed twice.
const PLACE_REPEATED: Code = Code::warning("place-repeated");
/// A list of which it cannot be told whether it is of countries or of cities.
const PLACES_UNCLEAR: Code = Code::warning("places-unclear");
/// A number of followers that cannot be read.
const FOLLOWER_COUNT_UNREADABLE: Code = Code::warning("follower-count-unreadable");
/// Two different numbers of followers for one network.
const FOLLOWER_COUNT_REPEATED: Code = Code::warning("follower-count-repeated");
/// Numbers that a spreadsheet program made dates of, undone and proved by their sum.
const META_DATES_UNDONE: Code = Code::warning("meta-dates-undone");
/// Numbers that a spreadsheet program made dates of, with nothing to prove what they were.
const META_DATES_NOT_UNDONE: Code = Code::warning("meta-dates-not-undone");
/// Ages and genders of 2021, whose base holds people of unknown gender.
const META_UNKNOWN_GENDER: Code = Code::note("meta-unknown-gender");
/// A table of an audience file with a shape that is not known.
const META_TABLE_UNKNOWN: Code = Code::warning("meta-table-unknown");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    META_TITLES_GLUED,
    META_POTENTIAL_AUDIENCE,
    GENDER_COLUMNS_UNKNOWN,
    GENDER_COLUMN_REPEATED,
    AGE_ROW_UNKNOWN,
    AGE_BINS_OVERLAP,
    AGE_GENDER_SUM,
    ROW_TOO_LONG,
    NUMBER_MISSING,
    PERCENT_MIXED,
    PERCENT_UNPROVEN,
    SHARE_ABOVE_ONE,
    SHARE_CAPPED,
    PLACES_SUM,
    PLACE_REPEATED,
    PLACES_UNCLEAR,
    FOLLOWER_COUNT_UNREADABLE,
    FOLLOWER_COUNT_REPEATED,
    META_DATES_UNDONE,
    META_DATES_NOT_UNDONE,
    META_UNKNOWN_GENDER,
    META_TABLE_UNKNOWN,
];

/// How far, in percent, the cells of age and gender may sum beside 100: twelve cells rounded to
/// 0.1 can be off by 0.6, and whole percents were seen nowhere.
const SUM_TOLERANCE: f64 = 1.5;
/// How far, in percent, the cells may sum beside 100 where dates were made numbers again: in a real
/// file they summed to 100.0, and a wrong reading of one cell is off by more.
const UNDONE_TOLERANCE: f64 = 0.3;
/// How many cells of ages and genders such a table has.
const UNDONE_CELLS: usize = 12;
/// The most, in percent, that a list of places may sum to; 101.5 was seen.
const PLACES_SUM_MAX: f64 = 110.0;
/// Titles and file names of the estimate of a market. Seen: en; pt is from the interface.
const POTENTIAL_WORDS: &[&str] = &[
    "potential audience",
    "público potencial",
    "audiencia potencial",
];

/// Words in names of audience files. Seen: en, pt.
const FILE_WORDS: &[&str] = &["audience", "público"];

/// What a section holds.
enum Content {
    /// The people of a network; none where the number is missing.
    Count(Network, Result<Option<f64>, Vec<Diagnostic>>),
    /// A table of numbers.
    Grid(Grid),
    /// A table of this kind that cannot be read, and why.
    Refused(&'static str, Vec<Diagnostic>),
    /// Something without a grid.
    Plain(Kind),
}

fn content(section: &Section<'_>, place: &Place) -> Content {
    match section.kind() {
        Kind::Count => {
            let (network, rows) = section.counted().unwrap_or((Network::Instagram, &[]));
            Content::Count(network, follower_count(rows, place))
        }
        Kind::AgeGender => match age_gender_grid(section, place) {
            Ok(grid) => Content::Grid(grid),
            Err(diagnostics) => Content::Refused("age_gender", diagnostics),
        },
        Kind::Wide | Kind::Long => match places_grid(section, place) {
            Ok(grid) => Content::Grid(grid),
            Err(diagnostics) => Content::Refused("places", diagnostics),
        },
        kind @ (Kind::Series | Kind::Empty | Kind::Unknown) => Content::Plain(kind),
    }
}

/// People under a key; none where the row is missing. A separator before three digits can only
/// group them, for people are counted in whole numbers.
fn follower_count(rows: &[&RawRow], place: &Place) -> Result<Option<f64>, Vec<Diagnostic>> {
    let Some(row) = rows.first() else {
        return Ok(None);
    };
    let unreadable = |row: &RawRow| {
        let place = place.clone().at_row(row.number);
        vec![
            Diagnostic::new(FOLLOWER_COUNT_UNREADABLE)
                .at(place)
                .with("text", row.text(0)),
        ]
    };
    if let Some(extra) = rows.get(1) {
        return Err(unreadable(extra));
    }
    let whole = |cell: &RawCell| cell.number.filter(|n| *n >= 0.0 && n.fract() == 0.0);
    let value = people_in(row.text(0)).or_else(|| row.cells.first().and_then(whole));
    value
        .filter(|_| row.is_single())
        .map(Some)
        .ok_or_else(|| unreadable(row))
}

fn says_potential(text: &str) -> bool {
    let text = folded(text);
    POTENTIAL_WORDS.iter().any(|word| text.contains(word))
}

/// Whether the file is the estimate of a market, by its name or a title.
fn is_potential(file: &RawFile) -> bool {
    file.names.last().is_some_and(|name| says_potential(name))
        || file
            .blocks
            .iter()
            .flat_map(|block| &block.rows)
            .any(|row| row.is_single() && says_potential(row.text(0)))
}

/// Whether a file has the name or the form of an export of an audience: `Audience.csv`, UTF-16, a first
/// line `sep=,`.
fn has_form(file: &RawFile) -> bool {
    let stem = file.names.last().and_then(|name| stem_of(name, "csv"));
    let is_named = stem.is_some_and(|stem| {
        let stem = folded(stem);
        FILE_WORDS.iter().any(|word| stem.contains(word))
    });
    let is_utf16 = file
        .encoding
        .is_some_and(|encoding| encoding.starts_with("UTF-16"));
    let first_row = file.blocks.first().and_then(|block| block.rows.first());
    let is_below_sep =
        file.format == Format::Delimited && first_row.is_some_and(|row| row.number > 1);
    is_named || is_utf16 || is_below_sep
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let rows = || file.blocks.iter().flat_map(|block| &block.rows);
    if rows().any(|row| key_network(row).is_some() || is_glued(row)) {
        return Some(Certainty::Keys);
    }
    let all: Vec<Section<'_>> = file.blocks.iter().flat_map(sections).collect();
    let is_places = |section: &&Section<'_>| {
        matches!(section.kind(), Kind::Wide | Kind::Long)
            && !section.titles.is_empty()
            && places_grid(section, &file.place).is_ok_and(|grid| grid.sum() <= PLACES_SUM_MAX)
    };
    let has_places = all.iter().any(|section| is_places(&section));
    let ages: Vec<&Section<'_>> = all
        .iter()
        .filter(|section| section.kind() == Kind::AgeGender)
        .collect();
    let known_words = ages.iter().any(|section| {
        section.body.iter().any(|row| {
            row.cells.len() == 3
                && [(1, 2), (2, 1)].iter().any(|(women, men)| {
                    gender(row.text(*women)) == Some(Gender::Female)
                        && gender(row.text(*men)) == Some(Gender::Male)
                })
        })
    });
    if is_potential(file) && (has_places || !ages.is_empty()) {
        return Some(Certainty::Labels);
    }
    if known_words && has_places {
        return Some(Certainty::Labels);
    }
    // Anybody can type a table of ages with a column for women and one for men.
    let is_titled = ages.iter().any(|section| !section.titles.is_empty());
    if known_words && (is_titled || all.len() > 1 || has_form(file)) {
        return Some(Certainty::Shape);
    }
    let two_columns_of_hundred = ages.iter().any(|section| {
        let rows = section
            .body
            .iter()
            .filter(|row| age_bin(row.text(0)).is_some());
        let cells: Vec<&RawCell> = rows.flat_map(|row| row.cells.iter().skip(1)).collect();
        let sum: f64 = read_numbers(cells).map_or(0.0, |column| {
            column.cells.iter().filter_map(|cell| cell.value()).sum()
        });
        let rectangular = section.body.iter().all(|row| row.cells.len() == 3);
        rectangular && !section.titles.is_empty() && (sum - 100.0).abs() <= SUM_TOLERANCE
    });
    let only_wide_places = ages.is_empty()
        && all
            .iter()
            .any(|section| section.kind() == Kind::Wide && is_places(&section))
        && all
            .iter()
            .all(|section| matches!(section.kind(), Kind::Wide | Kind::Series | Kind::Empty));
    (two_columns_of_hundred || only_wide_places).then_some(Certainty::Shape)
}

/// Makes numbers of dates again where it can be proved: ages and genders by their sum; places where the
/// ages of the same file were proved and all numbers then go down, as every list does.
fn undo_dates(parsed: &mut [(&RawBlock, Vec<(Section<'_>, Content)>)], file: &RawFile) {
    let undone_of = |block: &RawBlock, section: &Section<'_>, hits: usize| {
        Diagnostic::new(META_DATES_UNDONE)
            .at(block_place(file, block).at_row(section.first_row()))
            .with("count", hits)
            .with("title", section.title())
    };
    let mut is_proved = false;
    for (block, contents) in &mut *parsed {
        for (section, content) in contents {
            let Content::Grid(grid) = content else {
                continue;
            };
            if !grid.is_ages() {
                continue;
            }
            let Some((mut undone, hits)) = grid.without_dates() else {
                continue;
            };
            let is_whole = (undone.sum() - 100.0).abs() <= UNDONE_TOLERANCE + 1e-9;
            if undone.entries.len() == UNDONE_CELLS && undone.values().is_some() && is_whole {
                undone.said.push(undone_of(block, section, hits));
                *grid = undone;
                is_proved = true;
            }
        }
    }
    for (block, contents) in parsed {
        for (section, content) in contents {
            let Content::Grid(grid) = content else {
                continue;
            };
            if grid.is_ages() {
                continue;
            }
            let Some((mut undone, hits)) = grid.without_dates() else {
                continue;
            };
            let goes_down = undone
                .values()
                .is_some_and(|values| values.is_sorted_by(|above, below| above >= below));
            if is_proved && goes_down {
                undone.said.push(undone_of(block, section, hits));
                *grid = undone;
            } else {
                let refused = Diagnostic::new(META_DATES_NOT_UNDONE)
                    .at(block_place(file, block).at_row(section.first_row()))
                    .with("count", hits)
                    .with("title", section.title());
                *content = Content::Refused(grid.kind, vec![refused]);
            }
        }
    }
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    if let Some(row) = file
        .blocks
        .iter()
        .flat_map(|block| &block.rows)
        .find(|row| is_glued(row))
    {
        return all_damaged(file, row);
    }
    if is_potential(file) {
        // Nothing of it may be taken for followers.
        let blocks = file
            .blocks
            .iter()
            .map(|block| set_aside(file, block, "potential_audience", Fate::SetAside))
            .collect();
        let note = Diagnostic::new(META_POTENTIAL_AUDIENCE).at(file.place.clone());
        return SourceOutput {
            blocks,
            diagnostics: vec![note],
            ..SourceOutput::default()
        };
    }
    let mut parsed: Vec<(&RawBlock, Vec<(Section<'_>, Content)>)> = file
        .blocks
        .iter()
        .map(|block| {
            let place = block_place(file, block);
            let contents = sections(block).into_iter().map(|section| {
                let content = content(&section, &place);
                (section, content)
            });
            (block, contents.collect())
        })
        .collect();
    undo_dates(&mut parsed, file);
    let mut reading = Reading::new(&parsed, context.latest);
    let mut out = SourceOutput::default();
    let mut tallies: BTreeMap<(usize, usize), Tally> = BTreeMap::new();
    for (number, (block, contents)) in parsed.iter().enumerate() {
        for (index, (section, content)) in contents.iter().enumerate() {
            let tally = reading.section(section, content, file, block, &mut out);
            tallies.insert((number, index), tally);
        }
    }
    for (number, (block, _)) in parsed.iter().enumerate() {
        let of_block: Vec<&Tally> = tallies
            .range((number, 0)..(number + 1, 0))
            .map(|(_, tally)| tally)
            .collect();
        out.blocks
            .push(outcome(block_place(file, block), block, &of_block));
    }
    out
}

/// Every table of a file in which titles have run into rows: which table is of which network
/// cannot be told any more.
fn all_damaged(file: &RawFile, glued: &RawRow) -> SourceOutput {
    let blocks = file
        .blocks
        .iter()
        .map(|block| {
            let mut outcome = set_aside(file, block, "glued", Fate::Damaged);
            outcome.rejected = outcome.set_aside;
            outcome.set_aside = 0;
            outcome
        })
        .collect();
    let text = glued
        .cells
        .iter()
        .map(|cell| cell.text.as_str())
        .find(|text| text.contains("UNIQUE_USERS"))
        .unwrap_or_default();
    let diagnostic = Diagnostic::new(META_TITLES_GLUED)
        .at(file.place.clone().at_row(glued.number))
        .with("text", text);
    SourceOutput {
        blocks,
        diagnostics: vec![diagnostic],
        ..SourceOutput::default()
    }
}

/// The outcome of a block from those of its sections.
fn outcome(place: Place, block: &RawBlock, tallies: &[&Tally]) -> BlockOutcome {
    let order = [Fate::Used, Fate::Damaged, Fate::SetAside];
    let fate = order
        .into_iter()
        .find(|fate| tallies.iter().any(|tally| tally.fate == *fate))
        .unwrap_or(Fate::Empty);
    let mut kinds: Vec<&str> = Vec::new();
    for tally in tallies {
        let tells = tally.fate != Fate::Empty || fate == Fate::Empty;
        if tells && !kinds.contains(&tally.kind) {
            kinds.push(tally.kind);
        }
    }
    let coverages: Vec<f64> = tallies.iter().filter_map(|tally| tally.coverage).collect();
    BlockOutcome {
        place,
        block: block.number,
        kind: kinds.join("+"),
        fate,
        rows: row_count(block),
        read: tallies.iter().map(|tally| tally.read).sum(),
        set_aside: tallies.iter().map(|tally| tally.set_aside).sum(),
        rejected: tallies.iter().map(|tally| tally.rejected).sum(),
        coverage: if let [coverage] = coverages.as_slice() {
            Some(*coverage)
        } else {
            None
        },
    }
}
