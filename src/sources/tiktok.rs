//! TikTok Studio: followers by gender and by territory.
//!
//! Where it comes from: TikTok Studio on the web, Analytics, tab Followers, "Download data", as CSV;
//! a ZIP a tab (`Followers_<handle>.zip`) with one CSV a card. Seen in real files of 2026 with Greek
//! and French interfaces: the headers are English in every language, the dates are not and lack the
//! year. Shares are fractions (`0.381`, sometimes with float noise such as `0.8099999999999999`);
//! the territories are the ten largest and `Others`. There is no age, city or language file. Small
//! accounts get the header only. The date in `Overview_<date>_<number>_<handle>.zip` is not the date
//! of the export and is not used.
//!
//! Known and set aside: the series and content lists of TikTok Studio and of the Business Suite
//! (whose headers are in the language of the interface). `FollowerHistory.csv` would give the
//! number of followers, but its days lack the year, so that its last row proves nothing.

use super::ledger::{
    BLOCK_WITHOUT_ROWS, Ledger, NO_AUDIENCE_NUMBERS, Quantity, TableFacts, refuse_block,
    set_aside_block, step,
};
use super::names::stem_of;
use super::{Certainty, Context, Evidence, NameFacts, SourceOutput, SourceSpec};
use crate::canonical::{Completeness, Fate};
use crate::diag::Diagnostic;
use crate::domain::{Audience, Base, CountryCode, Date, Dimension, Gender, Label, Network, Unit};
use crate::files::{RawBlock, RawFile, RawRow};
use crate::i18n::geography;

/// TikTok's exports.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "tiktok",
    title: "TikTok Studio: followers",
    networks: &[Network::TikTok],
    dimensions: &[Dimension::Gender, Dimension::Country],
    seen_languages: &["el", "fr"],
    by_shape: true,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "gender",
        "distribution",
        "top territories",
        "followers",
        "date",
        "hour",
        "active followers",
    ],
    how_to_export: "TikTok Studio on the web → Analytics → Followers → Download data → CSV",
    recognize,
    read,
};

/// The sum of shares that is still a whole: ten shares of three decimals can be off by 0.005, and
/// some files are rounded to two.
const WHOLE: std::ops::RangeInclusive<f64> = 0.98..=1.02;

/// What a block of a TikTok file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Gender,
    Territories,
    Hours,
    Days,
    Content,
}

/// Headers in order, lower case. A header that has more columns is still the same.
const HEADERS: [(Kind, Certainty, &[&str]); 11] = [
    (Kind::Gender, Certainty::Keys, &["gender", "distribution"]),
    (
        Kind::Territories,
        Certainty::Keys,
        &["top territories", "distribution"],
    ),
    (
        Kind::Hours,
        Certainty::Labels,
        &["date", "hour", "active followers"],
    ),
    (
        Kind::Days,
        Certainty::Labels,
        &[
            "date",
            "followers",
            "difference in followers from previous day",
        ],
    ),
    (
        Kind::Days,
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
        Kind::Days,
        Certainty::Labels,
        &["date", "total viewers", "new viewers", "returning viewers"],
    ),
    (
        Kind::Content,
        Certainty::Labels,
        &["time", "video title", "video link", "post time"],
    ),
    // Business Suite.
    (
        Kind::Days,
        Certainty::Labels,
        &["date", "video views", "reached audience", "profile views"],
    ),
    (
        Kind::Days,
        Certainty::Labels,
        &[
            "date",
            "new followers",
            "total followers",
            "reached audience",
            "engaged audience",
        ],
    ),
    (
        Kind::Content,
        Certainty::Labels,
        &["video title", "video link", "post time", "video views"],
    ),
    (
        Kind::Days,
        Certainty::Labels,
        &["datum", "videovisningar", "målgrupp som nåtts"],
    ),
];

fn kind_of(block: &RawBlock) -> Option<(Kind, Certainty)> {
    let header = block.rows.first()?;
    HEADERS
        .iter()
        .find(|(_, _, names)| {
            names
                .iter()
                .enumerate()
                .all(|(at, name)| header.text(at).to_lowercase() == *name)
        })
        .map(|(kind, certainty, _)| (*kind, *certainty))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    file.blocks
        .iter()
        .filter_map(kind_of)
        .map(|(_, certainty)| certainty)
        .max()
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput {
        names: name_facts(&file.names),
        ..SourceOutput::default()
    };
    let mut has_numbers = false;
    for block in &file.blocks {
        match kind_of(block).map(|(kind, _)| kind) {
            Some(Kind::Gender) => {
                has_numbers = true;
                read_shares(file, block, Dimension::Gender, &mut output);
            }
            Some(Kind::Territories) => {
                has_numbers = true;
                read_shares(file, block, Dimension::Country, &mut output);
            }
            Some(Kind::Hours) => set_aside_block(file, block, "hourly_series", &mut output),
            Some(Kind::Days) => set_aside_block(file, block, "daily_series", &mut output),
            Some(Kind::Content) => set_aside_block(file, block, "content", &mut output),
            None => {
                has_numbers = true;
                refuse_block(file, block, &mut output);
            }
        }
    }
    if !has_numbers {
        output
            .diagnostics
            .push(Diagnostic::new(NO_AUDIENCE_NUMBERS).at(file.place.clone()));
    }
    output
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
    let mut ledger = Ledger::new(file, block);
    ledger.set_aside(1);
    let rows: Vec<&RawRow> = block.rows.iter().skip(1).collect();
    if rows.is_empty() {
        let diagnostic = Diagnostic::new(BLOCK_WITHOUT_ROWS).at(ledger.place());
        ledger.say(diagnostic);
        return ledger.close_without(kind, Fate::Empty, output);
    }
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
        share_step: Some(step(ledger.decimals.max(2))),
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
