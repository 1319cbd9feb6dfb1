//! TikTok Studio: who follows, when they are there, and the numbers of days and videos.
//!
//! Where it comes from: TikTok Studio on the web, Analytics, each tab, "Download data", as CSV or
//! XLSX; a ZIP a tab (`Followers_<handle>.zip`) with one table a card. Seen in real files of 2026 with
//! Greek, French, Vietnamese and English interfaces: the headers are English in every language, the
//! dates are not and lack the year. Shares are fractions (`0.381`, sometimes with float noise such as
//! `0.8099999999999999`); the territories are the ten largest and `Others`. There is no age, city or
//! language file. Small accounts get the header only. The date in
//! `Overview_<date>_<number>_<handle>.zip` is not the date of the export and is not used.
//!
//! Oddities: in `FollowerHistory.csv` the column "Difference in followers from previous day" is in
//! some files the difference to the next day, and is not read. The last day of
//! `FollowerActivity.csv` is the day of the export, whose hours still to come are zeros: it is left
//! out. In `Viewers.csv` a day without data is `undefined` with zeros beside it.

use std::collections::BTreeMap;

use super::columns::Columns;
use super::dates::{DayCell, DayHints, read_days};
use super::labels::share_step;
use super::ledger::{LABEL_NOT_UNDERSTOOD, Ledger, Quantity, TableFacts, refuse_block};
use super::names::stem_of;
use super::series::{
    DAY_AMBIGUOUS, DAY_TWICE, DAY_UNREADABLE, ValueColumn, below_header, columns_of, push_series,
    read_day_rows,
};
use super::videos::{VideoColumns, days_with_year, read_videos, tiktok_day, tiktok_id};
use super::{
    Certainty, Context, Dating, Evidence, Listing, NameFacts, Owner, SourceOutput, SourceSpec,
};
use crate::canonical::{Completeness, Fate, Part, PartKind, Point};
use crate::diag::{Code, Diagnostic};
use crate::domain::{
    Audience, Base, CountryCode, Date, Dimension, Gender, Label, Metric, Network, Period, Unit,
};
use crate::files::{RawBlock, RawCell, RawFile, RawRow};
use crate::i18n::geography;

/// TikTok Studio's exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "tiktok",
    networks: &[Network::TikTok],
    dimensions: &[Dimension::Gender, Dimension::Country],
    seen_languages: &["el", "fr", "vi", "en"],
    by_shape: true,
    metrics: &[
        Metric::Followers,
        Metric::Viewers,
        Metric::Views,
        Metric::ProfileVisits,
        Metric::Likes,
        Metric::Comments,
        Metric::Shares,
        Metric::ActiveFollowers,
    ],
    lists: &[Listing::Posts],
    evidence: Evidence::Files,
    headers: &[
        "gender",
        "distribution",
        "top territories",
        "followers",
        "date",
        "hour",
        "active followers",
        "total viewers",
        "video views",
        "profile views",
        "total views",
    ],
    recognize,
    read,
};

/// The day of the export, which is not over, was left out.
pub(crate) const TIKTOK_EXPORT_DAY: Code = Code::note("tiktok-export-day");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[TIKTOK_EXPORT_DAY];

/// The sum of shares that is still a whole: ten shares of three decimals can be off by 0.005, and
/// some files are rounded to two.
const WHOLE: std::ops::RangeInclusive<f64> = 0.98..=1.02;

/// What a block of a TikTok file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Gender,
    Territories,
    Activity,
    History,
    Overview,
    Viewers,
    Content,
}

/// Headers in order, lower case. A header that has more columns is still the same.
const HEADERS: [(Kind, Certainty, &[&str]); 6] = [
    (Kind::Gender, Certainty::Keys, &["gender", "distribution"]),
    (
        Kind::Territories,
        Certainty::Keys,
        &["top territories", "distribution"],
    ),
    (
        Kind::Activity,
        Certainty::Labels,
        &["date", "hour", "active followers"],
    ),
    (
        Kind::History,
        Certainty::Labels,
        &[
            "date",
            "followers",
            "difference in followers from previous day",
        ],
    ),
    (
        Kind::Overview,
        Certainty::Labels,
        &[
            "date",
            "video views",
            "profile views",
            "likes",
            "comments",
            "shares",
        ],
    ),
    (
        Kind::Viewers,
        Certainty::Labels,
        &["date", "total viewers", "new viewers", "returning viewers"],
    ),
];

fn kind_of(block: &RawBlock) -> Option<(Kind, Certainty)> {
    let header = block.rows.first()?;
    let in_order = |names: &[&str]| {
        names
            .iter()
            .enumerate()
            .all(|(at, name)| header.text(at).to_lowercase() == *name)
    };
    let known = HEADERS.iter().find(|(_, _, names)| in_order(names));
    if let Some((kind, certainty, _)) = known {
        return Some((*kind, *certainty));
    }
    Columns::new(header)
        .has_all(&["video link", "post time", "total views"])
        .then_some((Kind::Content, Certainty::Labels))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    file.blocks
        .iter()
        .filter_map(kind_of)
        .map(|(_, certainty)| certainty)
        .max()
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput {
        names: name_facts(&file.names),
        ..SourceOutput::default()
    };
    let hints = DayHints::until(context.latest);
    for block in &file.blocks {
        match kind_of(block).map(|(kind, _)| kind) {
            Some(Kind::Gender) => read_shares(file, block, Dimension::Gender, &mut output),
            Some(Kind::Territories) => read_shares(file, block, Dimension::Country, &mut output),
            Some(Kind::Activity) => read_activity(file, block, hints, &mut output),
            Some(Kind::History) => {
                let values = [ValueColumn::of(1, Metric::Followers)];
                read_series(file, block, &values, hints, &mut output);
            }
            Some(Kind::Overview) => {
                let values = [
                    ValueColumn::of(1, Metric::Views),
                    ValueColumn::of(2, Metric::ProfileVisits),
                    ValueColumn::of(3, Metric::Likes),
                    ValueColumn::of(4, Metric::Comments),
                    ValueColumn::of(5, Metric::Shares),
                ];
                read_series(file, block, &values, hints, &mut output);
            }
            Some(Kind::Viewers) => {
                let values = [ValueColumn::of(1, Metric::Viewers)];
                let block_read = without_undefined(block);
                read_series(file, &block_read, &values, hints, &mut output);
            }
            Some(Kind::Content) => read_content(file, block, &mut output),
            None => refuse_block(file, block, &mut output),
        }
    }
    output
}

/// The block with nothing in the rows of days without data but their day: `undefined` in one
/// cell says that the zeros beside it are none.
fn without_undefined(block: &RawBlock) -> RawBlock {
    let mut block = block.clone();
    for row in &mut block.rows {
        let is_undefined = |cell: &RawCell| cell.text.eq_ignore_ascii_case("undefined");
        if row.cells.iter().any(is_undefined) {
            row.cells.truncate(1);
        }
    }
    block
}

fn read_series(
    file: &RawFile,
    block: &RawBlock,
    values: &[ValueColumn],
    hints: DayHints,
    output: &mut SourceOutput,
) {
    let kind = "daily_series";
    let Some((mut ledger, owner, rows)) = below_header(file, block, kind, Network::TikTok, output)
    else {
        return;
    };
    if read_day_rows(&mut ledger, &owner, &rows, 0, values, hints, output).is_none() {
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    ledger.close_read_or_say_empty(kind, None, output);
}

/// Followers who were active in each hour of each day, but for the last day: it is the day of the
/// export, and its hours still to come are zeros.
fn read_activity(file: &RawFile, block: &RawBlock, hints: DayHints, output: &mut SourceOutput) {
    let kind = "hourly_series";
    let Some((mut ledger, owner, rows)) = below_header(file, block, kind, Network::TikTok, output)
    else {
        return;
    };
    if read_hours(&mut ledger, &owner, &rows, hints, output).is_none() {
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    ledger.close_read_or_say_empty(kind, None, output);
}

fn read_hours(
    ledger: &mut Ledger<'_>,
    owner: &Owner,
    rows: &[&RawRow],
    hints: DayHints,
    output: &mut SourceOutput,
) -> Option<()> {
    let blank = RawCell::default();
    let cells = rows.iter().map(|row| row.cells.first().unwrap_or(&blank));
    let days = match read_days(cells, hints) {
        Ok(days) => days,
        Err(ambiguous) => {
            let row = rows.get(ambiguous.index)?;
            ledger.say_of(row, 0, DAY_AMBIGUOUS, ambiguous.text);
            return None;
        }
    };
    let export_day = days.cells.iter().filter_map(|cell| cell.day()).max();
    let value = ValueColumn::of(2, Metric::ActiveFollowers);
    let mut refused: Vec<Option<(usize, Code)>> = vec![None; rows.len()];
    let columns = columns_of(ledger, rows, std::slice::from_ref(&value), &mut refused)?;
    let numbers = columns.first()?;
    let mut hours: BTreeMap<u8, Vec<Point>> = BTreeMap::new();
    let mut left_out = 0_usize;
    for ((row, day), (number, refused)) in rows
        .iter()
        .zip(&days.cells)
        .zip(numbers.iter().zip(&refused))
    {
        let hour = row.text(1).parse().ok().filter(|hour: &u8| *hour < 24);
        match (day, hour, refused, number) {
            (DayCell::NotADay, _, _, _) => ledger.reject(row, 0, DAY_UNREADABLE),
            (DayCell::Day(_) | DayCell::Missing, _, Some((column, code)), _) => {
                ledger.reject(row, *column, *code);
            }
            (DayCell::Day(_) | DayCell::Missing, None, None, _) => {
                ledger.reject(row, 1, LABEL_NOT_UNDERSTOOD);
            }
            (DayCell::Day(day), Some(_), None, _) if Some(*day) == export_day => {
                left_out += 1;
                ledger.set_aside(1);
            }
            (DayCell::Day(day), Some(hour), None, Some(number)) => {
                let points = hours.entry(hour).or_default();
                let period = Period::day(*day);
                if points.iter().any(|point| point.period == period) {
                    ledger.reject(row, 0, DAY_TWICE);
                    continue;
                }
                ledger.book_read(1);
                points.push(Point {
                    period,
                    value: *number,
                    row: row.number,
                });
            }
            (DayCell::Missing, Some(_), None, _) | (DayCell::Day(_), Some(_), None, None) => {
                ledger.set_aside(1);
            }
        }
    }
    if let Some(day) = export_day.filter(|_| left_out > 0) {
        let place = ledger.place();
        ledger.say(
            Diagnostic::new(TIKTOK_EXPORT_DAY)
                .at(place)
                .with("day", day.to_string())
                .with("rows", left_out),
        );
    }
    for (hour, points) in hours {
        let part = Part::Named(PartKind::Hour, hour.to_string());
        push_series(owner, &value, part, points, Dating::Dated, output);
    }
    Some(())
}

/// Videos with their numbers of all time. `Time` is the day of the numbers, `Post time` that of the
/// video; both lack the year.
fn read_content(file: &RawFile, block: &RawBlock, output: &mut SourceOutput) {
    let kind = "content";
    let Some((mut ledger, owner, rows)) = below_header(file, block, kind, Network::TikTok, output)
    else {
        return;
    };
    let header = block.rows.first().map(Columns::new);
    let find = |name: &str| header.as_ref().and_then(|columns| columns.find(&[name]));
    let (Some(link), Some(time)) = (find("video link"), find("post time")) else {
        return ledger.close_without(kind, Fate::Damaged, output);
    };
    let values: Vec<ValueColumn> = [
        ("total views", Metric::Views),
        ("total likes", Metric::Likes),
        ("total comments", Metric::Comments),
        ("total shares", Metric::Shares),
    ]
    .into_iter()
    .filter_map(|(name, metric)| Some(ValueColumn::of(find(name)?, metric)))
    .collect();
    let published: Vec<Option<Date>> = days_with_year(&rows, time)
        .into_iter()
        .zip(&rows)
        .map(|(day, row)| day.or_else(|| tiktok_day(row.text(time), row.text(link))))
        .collect();
    let columns = VideoColumns {
        id: link,
        id_of: &tiktok_id,
        published: &published,
        values: &values,
    };
    if read_videos(&mut ledger, &owner, &rows, &columns, output).is_none() {
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    ledger.close_read_or_say_empty(kind, None, output);
}

fn gender(text: &str) -> Option<Label> {
    match text.to_lowercase().as_str() {
        "female" => Some(Label::Gender(Gender::Female)),
        "male" => Some(Label::Gender(Gender::Male)),
        "other" => Some(Label::Gender(Gender::Other)),
        "unknown" => Some(Label::Unknown),
        _ => None,
    }
}

fn territory(text: &str) -> Option<Label> {
    match text.to_lowercase().as_str() {
        "other" | "others" => return Some(Label::Rest),
        "unknown" | "zz" => return Some(Label::Unknown),
        _ => {}
    }
    match CountryCode::new(text) {
        Some(code) if geography::is_country(code.as_str()) => Some(Label::Country(code)),
        // A code that is no longer in use keeps its people in the base.
        Some(code) => Some(Label::Text(code.to_string())),
        None => Some(Label::Country(CountryCode::new(&geography::country_code(
            text,
        )?)?)),
    }
}

fn read_shares(file: &RawFile, block: &RawBlock, dimension: Dimension, output: &mut SourceOutput) {
    let by_gender = dimension == Dimension::Gender;
    let kind = if by_gender { "gender" } else { "top_countries" };
    let label_of: &dyn Fn(&str) -> Option<Label> = if by_gender { &gender } else { &territory };
    let Some((mut ledger, _, rows)) = below_header(file, block, kind, Network::TikTok, output)
    else {
        return;
    };
    if ledger
        .take(&rows, 0, 1, Quantity::Fractions, label_of)
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
    let has_gap = ledger.has_rejected();
    let facts = TableFacts {
        network: Some(Network::TikTok),
        audience: Audience::Followers,
        dimension,
        base: Base::Unstated,
        unit: Unit::People,
        // Shares of whole percents can all end in zero by chance: never coarser than a percent.
        share_step: Some(share_step(ledger.decimals.max(2), false)),
        completeness: match (by_gender, has_gap) {
            (true, false) => Completeness::Complete,
            (true, true) => Completeness::Suppressed,
            (false, _) => Completeness::TopList,
        },
    };
    let coverage = covered(&ledger);
    ledger.close_with(kind, &facts, coverage, output);
}

/// The share of the audience in cells that say where people are.
fn covered(ledger: &Ledger) -> Option<f64> {
    let named = ledger.cells.iter().filter(|cell| {
        cell.labels
            .iter()
            .all(|label| !matches!(label, Label::Rest | Label::Unknown))
    });
    (!ledger.cells.is_empty()).then(|| named.filter_map(|cell| cell.share).sum::<f64>().min(1.0))
}

/// The handle in the name of the archive: `Followers_<handle>.zip` and
/// `Overview_<date>_<number>_<handle>.zip`, with the `(1)` that browsers add taken off.
fn name_facts(names: &[String]) -> NameFacts {
    let account = names.iter().rev().find_map(|name| handle(name));
    NameFacts {
        network: account.as_ref().map(|_| Network::TikTok),
        account,
        ..NameFacts::default()
    }
}

fn handle(name: &str) -> Option<String> {
    let stem = stem_of(name, "zip")?;
    let rest = ["Followers_", "Viewers_", "Content_", "Overview_"]
        .iter()
        .find_map(|tab| stem.strip_prefix(tab))?;
    let handle = match rest.splitn(3, '_').collect::<Vec<_>>().as_slice() {
        [date, number, handle]
            if date.parse::<Date>().is_ok() && number.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            (*handle).to_owned()
        }
        _ => rest.to_owned(),
    };
    (!handle.is_empty()).then_some(handle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_in_names_of_archives() {
        for (name, account) in [
            ("Followers_shop.name_1.zip", Some("shop.name_1")),
            ("Followers_shop (2).zip", Some("shop")),
            (
                "Overview_2026-03-01_1773360000_shop_name.zip",
                Some("shop_name"),
            ),
            ("Followers_.zip", None),
            ("FollowerGender.csv", None),
            ("backup.zip", None),
        ] {
            assert_eq!(handle(name).as_deref(), account, "{name}");
        }
    }

    #[test]
    fn territories() {
        let code = |text| CountryCode::new(text).map(Label::Country);
        assert_eq!(territory("GR"), code("GR"));
        assert_eq!(territory("Greece"), code("GR"));
        assert_eq!(territory("Others"), Some(Label::Rest));
        assert_eq!(territory("AN"), Some(Label::Text("AN".to_owned())));
        assert_eq!(territory("somewhere"), None);
    }
}
