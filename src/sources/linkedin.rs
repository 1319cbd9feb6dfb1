//! LinkedIn Page analytics: the followers workbook.
//!
//! Where it comes from: the admin view of a Page → Analytics → Followers → Export, an old-style
//! workbook `<vanity>_followers_<milliseconds>.xls` of six sheets: New followers (news a day, not
//! the running total), then Location, Job function, Seniority, Industry and Company size with a
//! count of followers a label. Seen in a real file of February 2025, which its owner had saved as
//! `.xlsx`; sheets, headers and labels are in the language of the interface. Locations are metropolitan
//! areas, not countries. There is no age, no gender and no number of followers in the file; members
//! without the attribute are missing, so a sheet sums to less than all followers (77 % to 99 % seen).
//!
//! In another language than English the sheets are told by their place: six sheets, the first with
//! four or five columns, the others with two.
//!
//! Known and set aside: the workbooks of visitors (page views, not people), content, updates and
//! competitors, and the personal analytics of members.
//!
//! Excel turns company sizes into dates when somebody types the sheet anew (`2-10` becomes `2-Oct`);
//! such rows are refused.

use super::ledger::{
    BLOCK_WITHOUT_ROWS, COLUMN_MISSING, Ledger, NO_AUDIENCE_NUMBERS, Quantity, TableFacts,
    refuse_block, set_aside_block,
};
use super::names::stem_of;
use super::{Certainty, Context, Evidence, NameFacts, SourceOutput, SourceSpec};
use crate::canonical::{Completeness, Fate};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Audience, Base, Dimension, Label, Month, Network, Unit};
use crate::files::{RawBlock, RawFile, RawRow};

/// LinkedIn's exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "linkedin",
    title: "LinkedIn Page: followers",
    networks: &[Network::LinkedIn],
    dimensions: &[
        Dimension::City,
        Dimension::JobFunction,
        Dimension::Seniority,
        Dimension::Industry,
        Dimension::CompanySize,
    ],
    seen_languages: &["en"],
    by_shape: true,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "location",
        "job function",
        "seniority",
        "industry",
        "company size",
        "total followers",
        "organic followers",
    ],
    how_to_export: "LinkedIn Page, admin view → Analytics → Followers → Export",
    recognize,
    read,
};

/// A company size that a spreadsheet has turned into a date.
pub(crate) const LINKEDIN_SIZE_DAMAGED: Code = Code::warning("linkedin-size-damaged");

/// The dimension sheets in their fixed order, with their English names in lower case.
const SHEETS: [(&str, Dimension); 5] = [
    ("location", Dimension::City),
    ("job function", Dimension::JobFunction),
    ("seniority", Dimension::Seniority),
    ("industry", Dimension::Industry),
    ("company size", Dimension::CompanySize),
];

/// LinkedIn's brackets of company size: from, to.
const SIZES: [(u32, Option<u32>); 9] = [
    (1, Some(1)),
    (2, Some(10)),
    (11, Some(50)),
    (51, Some(200)),
    (201, Some(500)),
    (501, Some(1000)),
    (1001, Some(5000)),
    (5001, Some(10_000)),
    (10_001, None),
];

/// Sheets of the personal analytics of a member.
const PERSONAL: [&str; 5] = [
    "DISCOVERY",
    "ENGAGEMENT",
    "FOLLOWERS",
    "TOP POSTS",
    "DEMOGRAPHICS",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Followers(Dimension),
    NewFollowers,
    Visitors,
    Metrics,
    Posts,
    Competitors,
    Personal,
}

fn cell(row: Option<&RawRow>, column: usize) -> String {
    row.map_or("", |row| row.text(column)).to_lowercase()
}

/// What a block is by its English words.
fn kind_by_words(file: &RawFile, block: &RawBlock) -> Option<Kind> {
    let sheet = block.sheet.as_deref().unwrap_or_default();
    if PERSONAL.contains(&sheet) && is_personal(file) {
        return Some(Kind::Personal);
    }
    let (first_row, second_row) = (block.rows.first(), block.rows.get(1));
    let (first, second) = (cell(first_row, 0), cell(first_row, 1));
    if let Some((_, dimension)) = SHEETS.iter().find(|(name, _)| *name == first) {
        return match second.as_str() {
            "total followers" => Some(Kind::Followers(*dimension)),
            "total views" => Some(Kind::Visitors),
            _ => None,
        };
    }
    if first == "date" && second == "sponsored followers" {
        return Some(Kind::NewFollowers);
    }
    if first == "date" && second.ends_with("page views (desktop)") {
        return Some(Kind::Visitors);
    }
    // The header of the other workbooks stands below a sentence or two dates.
    for row in [first_row, second_row] {
        let (first, second) = (cell(row, 0), cell(row, 1));
        if first == "date" && second == "impressions (organic)" {
            return Some(Kind::Metrics);
        }
        if matches!(first.as_str(), "post title" | "update title")
            && matches!(second.as_str(), "post link" | "update link")
        {
            return Some(Kind::Posts);
        }
        if first == "page" && matches!(second.as_str(), "total followers" | "new followers") {
            return Some(Kind::Competitors);
        }
    }
    None
}

fn is_personal(file: &RawFile) -> bool {
    PERSONAL
        .iter()
        .filter(|name| {
            file.blocks
                .iter()
                .any(|block| block.sheet.as_deref() == Some(**name))
        })
        .count()
        >= 3
}

/// The sheets in order, each with its first block.
fn sheets(file: &RawFile) -> Vec<&RawBlock> {
    let mut sheets: Vec<&RawBlock> = Vec::new();
    for block in file.blocks.iter().filter(|block| block.sheet.is_some()) {
        if sheets.last().is_none_or(|last| last.sheet != block.sheet) {
            sheets.push(block);
        }
    }
    sheets
}

fn width(block: &RawBlock) -> usize {
    block
        .rows
        .iter()
        .map(|row| row.cells.len())
        .max()
        .unwrap_or_default()
}

/// What a block is by the place of its sheet among six.
fn kind_by_place(file: &RawFile, block: &RawBlock) -> Option<Kind> {
    let sheets = sheets(file);
    let [daily, by_dimension @ ..] = sheets.as_slice() else {
        return None;
    };
    if by_dimension.len() != SHEETS.len() || by_dimension.iter().any(|sheet| width(sheet) != 2) {
        return None;
    }
    let has_days = daily.rows.iter().skip(1).all(is_day);
    let is_visitors = match width(daily) {
        _ if !has_days => return None,
        4 | 5 => false,
        13.. => true,
        _ => return None,
    };
    let at = by_dimension
        .iter()
        .position(|sheet| sheet.sheet == block.sheet && sheet.number == block.number);
    match at.and_then(|at| SHEETS.get(at)) {
        Some(_) if is_visitors => Some(Kind::Visitors),
        Some((_, dimension)) => Some(Kind::Followers(*dimension)),
        None if daily.number != block.number => None,
        None if is_visitors => Some(Kind::Visitors),
        None => Some(Kind::NewFollowers),
    }
}

/// Whether a row starts with a day: text such as `02/12/2024` or `2024-02-12`, or a date cell.
fn is_day(row: &RawRow) -> bool {
    let text = row.text(0);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_text = (6..=14).contains(&digits) && text.contains(['/', '-', '.']);
    is_text
        || row
            .cells
            .first()
            .and_then(|cell| cell.number)
            .is_some_and(|serial| serial > 20_000.0)
}

fn kind_of(file: &RawFile, block: &RawBlock) -> Option<(Kind, Certainty)> {
    kind_by_words(file, block)
        .map(|kind| (kind, Certainty::Labels))
        .or_else(|| kind_by_place(file, block).map(|kind| (kind, Certainty::Shape)))
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
    let mut is_followers = false;
    for block in &file.blocks {
        let mut aside = |kind: &str| set_aside_block(file, block, kind, &mut output);
        match kind_of(file, block).map(|(kind, _)| kind) {
            Some(Kind::Followers(dimension)) => {
                is_followers = true;
                read_counts(file, block, dimension, &mut output);
            }
            Some(Kind::NewFollowers | Kind::Metrics) => aside("daily_series"),
            Some(Kind::Visitors) => aside("page_views"),
            Some(Kind::Posts) => aside("content"),
            Some(Kind::Competitors) => aside("competitors"),
            Some(Kind::Personal) => aside("personal_analytics"),
            None => refuse_block(file, block, &mut output),
        }
    }
    if !is_followers && !file.blocks.is_empty() {
        output
            .diagnostics
            .push(Diagnostic::new(NO_AUDIENCE_NUMBERS).at(file.place.clone()));
    }
    output
}

fn read_counts(file: &RawFile, block: &RawBlock, dimension: Dimension, output: &mut SourceOutput) {
    let kind = dimension.id();
    let mut ledger = Ledger::new(file, block);
    ledger.set_aside(1);
    let rows: Vec<&RawRow> = block.rows.iter().skip(1).collect();
    if rows.is_empty() {
        let diagnostic = Diagnostic::new(BLOCK_WITHOUT_ROWS).at(ledger.place());
        ledger.say(diagnostic);
        return ledger.close_without(kind, Fate::Empty, output);
    }
    if width(block) < 2 {
        let diagnostic = Diagnostic::new(COLUMN_MISSING)
            .at(ledger.place())
            .with("column", "Total followers");
        ledger.say(diagnostic);
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    let text = |text: &str| (!text.is_empty()).then(|| Label::Text(text.to_owned()));
    let size = |text: &str| company_size(text).map(Label::Text);
    let is_size = dimension == Dimension::CompanySize;
    let label_of: &dyn Fn(&str) -> Option<Label> = if is_size { &size } else { &text };
    ledger.unknown_label = if is_size {
        LINKEDIN_SIZE_DAMAGED
    } else {
        ledger.unknown_label
    };
    if ledger
        .take(&rows, 0, 1, Quantity::Counts, label_of)
        .is_none()
    {
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    if let Some(damage) = ledger.damage(None) {
        ledger.say(damage);
        return ledger.close_without(kind, Fate::Damaged, output);
    }
    let facts = TableFacts {
        network: Some(Network::LinkedIn),
        audience: Audience::Followers,
        dimension,
        base: Base::Known,
        unit: Unit::People,
        share_step: None,
        completeness: Completeness::Suppressed,
    };
    ledger.close_with(kind, &facts, None, output);
}

/// The bracket that a label of company size names, as LinkedIn writes it in English: `2-10`,
/// `10001+`. `None` for anything else, dates that a spreadsheet made of it among them.
fn company_size(text: &str) -> Option<String> {
    let mut numbers: Vec<u32> = Vec::new();
    let mut digits = String::new();
    // Thousands may be grouped by comma, dot or blank; a group is never the start of a bracket.
    let chars: Vec<char> = text.chars().chain(std::iter::once('\n')).collect();
    for (at, sign) in chars.iter().enumerate() {
        let is_grouping = matches!(sign, ',' | '.' | ' ' | '\u{a0}' | '\u{202f}' | '\'')
            && chars
                .get(at + 1..at + 4)
                .is_some_and(|next| next.iter().all(char::is_ascii_digit))
            && !digits.is_empty();
        if sign.is_ascii_digit() {
            digits.push(*sign);
        } else if !is_grouping && !digits.is_empty() {
            numbers.push(digits.parse().ok()?);
            digits.clear();
        }
    }
    let (from, to) = match numbers.as_slice() {
        [1] if !text.contains(['-', '–', '/', '+']) => (1, Some(1)),
        [from] if text.contains('+') => (*from, None),
        [from, to] => (*from, Some(*to)),
        _ => return None,
    };
    if !SIZES.contains(&(from, to)) {
        return None;
    }
    Some(match to {
        None => format!("{from}+"),
        Some(to) if to == from => from.to_string(),
        Some(to) => format!("{from}-{to}"),
    })
}

/// The Page and the month of the download: `<vanity>_followers_<milliseconds>.xls`. The competitor
/// workbook has the Page's display name there, which is not the same name.
fn name_facts(names: &[String]) -> NameFacts {
    names
        .iter()
        .rev()
        .find_map(|name| {
            let stem = stem_of(name, "xls").or_else(|| stem_of(name, "xlsx"))?;
            let (rest, stamp) = stem.rsplit_once('_')?;
            let (vanity, export) = rest.rsplit_once('_')?;
            let is_stamp = stamp.len() == 13 && stamp.bytes().all(|byte| byte.is_ascii_digit());
            let is_page = matches!(export, "followers" | "visitors" | "content" | "updates");
            if !is_stamp || vanity.is_empty() || !(is_page || export == "analytics") {
                return None;
            }
            let moment = jiff::Timestamp::from_millisecond(stamp.parse().ok()?).ok()?;
            let day = moment.to_zoned(jiff::tz::TimeZone::UTC).date();
            Some(NameFacts {
                network: Some(Network::LinkedIn),
                account: is_page.then(|| vanity.to_owned()),
                period: None,
                downloaded: Some(Month::of(day)),
            })
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn company_sizes_and_what_excel_makes_of_them() {
        for (text, size) in [
            ("1", Some("1")),
            ("2-10", Some("2-10")),
            ("2–10 employees", Some("2-10")),
            ("1001-5000", Some("1001-5000")),
            ("1.001-5.000", Some("1001-5000")),
            ("5,001-10,000", Some("5001-10000")),
            ("10001+", Some("10001+")),
            ("10 001+", Some("10001+")),
            ("2-Oct", None),
            ("10-Feb", None),
            ("Nov-50", None),
            ("2024-10-02", None),
            ("1950-11-01", None),
            ("02.10.2024", None),
            ("45567", None),
            ("3-7", None),
            ("", None),
        ] {
            assert_eq!(company_size(text).as_deref(), size, "{text}");
        }
    }

    #[test]
    fn pages_and_months_in_names() {
        // 1739343974503 ms after 1970 is 2025-02-12T07:06:14Z (date -u -d @1739343974).
        let facts = name_facts(&["my_page_followers_1739343974503.xls".to_owned()]);
        assert_eq!(facts.account.as_deref(), Some("my_page"));
        assert_eq!(facts.downloaded, Month::new(2025, 2));
        let facts = name_facts(&["My Page_competitor_analytics_1739343948666.xlsx".to_owned()]);
        assert_eq!(
            (facts.account, facts.downloaded),
            (None, Month::new(2025, 2))
        );
        assert_eq!(
            name_facts(&["followers.xls".to_owned()]),
            NameFacts::default()
        );
    }
}
