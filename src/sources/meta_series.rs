//! What the exports of Meta Business Suite share: networks and metrics in titles, and the tables of a
//! number a day.
//!
//! A daily table is a title, a header of two cells (`Date`, `Primary`) and days as ISO date-times
//! without a zone. The hour is 00 or, in some months, 01: only the date is taken. Days without a value
//! are absent or zero, as the export has them.

use super::SourceOutput;
use super::dates::DayHints;
use super::labels::{country_label, folded, is_iso_datetime};
use super::ledger::Ledger;
use super::names::stem_of;
use super::series::{ValueColumn, read_day_rows};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Label, Metric, Network};
use crate::files::{RawBlock, RawRow};

/// A number a day of which it is not known what it counts.
pub(super) const META_SERIES_UNKNOWN: Code = Code::warning("meta-series-unknown");
/// A title and a column that name different metrics.
pub(super) const META_SERIES_COLUMN: Code = Code::warning("meta-series-column");
/// Two columns of one name with different numbers, of which neither is used.
pub(super) const META_COLUMN_TWICE: Code = Code::warning("meta-column-twice");
/// A table that names no network, beside one that names the other.
pub(super) const META_SERIES_OTHER_NETWORK: Code = Code::note("meta-series-other-network");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    META_SERIES_UNKNOWN,
    META_SERIES_COLUMN,
    META_COLUMN_TWICE,
    META_SERIES_OTHER_NETWORK,
];

/// The network that a title names; none when it names none or both.
pub(super) fn title_network(title: &str) -> Option<Network> {
    const INSTAGRAM: &[&str] = &[
        "instagram",
        "инстаграм",
        "انستغرام",
        "إنستغرام",
        "इंस्टाग्राम",
        "ইনস্টাগ্রাম",
    ];
    const FACEBOOK: &[&str] = &["facebook", "фейсбук", "فيسبوك", "फ़ेसबुक", "ফেসবুক"];
    let title = folded(title);
    let names = |words: &[&str]| words.iter().any(|word| title.contains(word));
    match (names(INSTAGRAM), names(FACEBOOK)) {
        (true, false) => Some(Network::Instagram),
        (false, true) => Some(Network::Facebook),
        (true, true) | (false, false) => None,
    }
}

/// What the title of a daily table counts. Seen in real files: en `Follows`, `Instagram follows`,
/// `Facebook follows`, `Reach`, `Facebook reach`, `Views`, `Viewers`, `Instagram profile visits`,
/// `Facebook visits`, `Content interactions`, `Instagram link clicks`, until 2023 `Facebook Page new
/// likes`, `Facebook Page visits`, `New Instagram followers`; pt `Seguidores no Instagram`, `Novos
/// seguidores no Facebook`. The same words are taken with either network. Portuguese names of files were
/// seen for what they count, and are taken as titles too.
pub(super) fn metric_of_title(title: &str) -> Option<Metric> {
    let title = folded(title);
    if matches!(
        title.as_str(),
        "new instagram followers" | "new facebook followers" | "new facebook page likes"
    ) {
        return Some(Metric::NewFollowers);
    }
    let counted = ["facebook page ", "facebook ", "instagram "]
        .iter()
        .find_map(|network| title.strip_prefix(network))
        .unwrap_or(&title);
    let counted = [" no instagram", " no facebook"]
        .iter()
        .find_map(|network| counted.strip_suffix(network))
        .unwrap_or(counted);
    let names_network = counted.len() < title.len();
    let whose = [" do instagram", " do facebook"]
        .iter()
        .find_map(|network| counted.strip_suffix(network))
        .unwrap_or(counted);
    match whose {
        "alcance" => return Some(Metric::Reach),
        "visualizações" => return Some(Metric::Views),
        "visitas ao perfil" => return Some(Metric::ProfileVisits),
        "interações com o conteúdo" | "interações com conteúdos" => {
            return Some(Metric::Engagements);
        }
        _ => {}
    }
    match counted {
        "follows" | "new likes" | "new follows" | "novos seguidores" => Some(Metric::NewFollowers),
        // `Seguidores do Instagram` is the number of followers, which is no daily table.
        "seguidores" if names_network => Some(Metric::NewFollowers),
        "reach" => Some(Metric::Reach),
        "viewers" => Some(Metric::Viewers),
        "views" if !title.starts_with("facebook page ") => Some(Metric::Views),
        "visits" | "profile visits" => Some(Metric::ProfileVisits),
        "interactions" | "content interactions" => Some(Metric::Engagements),
        "link clicks" => Some(Metric::LinkClicks),
        _ => None,
    }
}

/// What a table counts by the name of its file, under a title that says nothing of it. A title with a
/// word of a metric says something else than the file's name, unless the name begins with it.
pub(super) fn metric_of_name_under(name: &str, title: &str) -> Option<Metric> {
    /// Parts of words, of which every title of a metric that was seen has one.
    const METRIC_WORDS: [&str; 16] = [
        "follow",
        "like",
        "reach",
        "view",
        "visit",
        "interaction",
        "click",
        "engagement",
        "impression",
        "alcance",
        "seguidor",
        "visualiza",
        "visita",
        "interaç",
        "clique",
        "curtida",
    ];
    let title = folded(title);
    let says_metric = METRIC_WORDS.iter().any(|word| title.contains(word));
    let begins_name = || {
        let stem = stem_of(name, "csv").map(folded);
        stem.is_some_and(|stem| {
            let rest = stem.strip_prefix(&title);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        })
    };
    if says_metric && !begins_name() {
        return None;
    }
    metric_of_name(name)
}

/// What the file's name counts, as Meta names it in English and Portuguese; all seen.
fn metric_of_name(name: &str) -> Option<Metric> {
    let stem = folded(stem_of(name, "csv")?);
    match stem.as_str() {
        "follows" | "seguidores" | "novos seguidores" => Some(Metric::NewFollowers),
        "reach" | "alcance" => Some(Metric::Reach),
        "viewers" => Some(Metric::Viewers),
        "views" | "visualizações" => Some(Metric::Views),
        "visits" | "visitas" => Some(Metric::ProfileVisits),
        "interactions" | "interações" | "interação" => Some(Metric::Engagements),
        "link clicks" | "cliques no link" | "cliques em ligações" => Some(Metric::LinkClicks),
        _ => None,
    }
}

/// What the name of a value column counts, where it is more than `Primary`.
fn metric_of_column(name: &str) -> Option<Metric> {
    match folded(name).as_str() {
        "facebook page likes" => Some(Metric::NewFollowers),
        _ => metric_of_title(name),
    }
}

/// A number of people as Meta writes it: `1629`, `1,376`. People are whole, so a separator before three
/// digits can only group them, behind a first digit that is no zero. `None` for anything else, such as
/// `5.6K` and `0.123`.
pub(super) fn people_in(text: &str) -> Option<f64> {
    let text = text.trim();
    let digits = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = text.split([',', '.', ' ', '\u{a0}', '\u{202f}', '\'', '’']);
    let is_grouped = groups
        .next()
        .is_some_and(|first| digits(first) && first.len() <= 3 && !first.starts_with('0'))
        && groups.all(|group| digits(group) && group.len() == 3);
    (digits(text) || is_grouped)
        .then(|| {
            text.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
                .parse()
                .ok()
        })
        .flatten()
}

/// Whether names of places are those of countries: most of them are, and a town may be called as one.
pub(super) fn are_countries<'a>(names: impl Iterator<Item = &'a str>) -> bool {
    /// The share of names that must be countries for a list to be one of countries.
    const QUORUM: f64 = 0.6;
    let (mut n_names, mut n_countries) = (0.0_f64, 0.0_f64);
    for name in names {
        n_names += 1.0;
        n_countries += f64::from(u8::from(matches!(country_label(name), Label::Country(_))));
    }
    n_countries >= QUORUM * n_names.max(1.0)
}

/// One daily table of a block.
#[derive(Default)]
pub(super) struct DailyTable<'a> {
    /// Its titles, of which the last one counts.
    pub(super) titles: Vec<&'a RawRow>,
    /// `Date`, `Primary`.
    pub(super) header: Option<&'a RawRow>,
    /// A row a day.
    pub(super) days: Vec<&'a RawRow>,
}

impl<'a> DailyTable<'a> {
    /// The title; empty where there is none.
    pub(super) fn title(&self) -> &'a str {
        self.titles.last().map_or("", |row| row.text(0))
    }

    /// What it counts, by its title.
    pub(super) fn metric(&self) -> Option<Metric> {
        metric_of_title(self.title())
    }
}

/// The daily tables of a block; there are two where the blank line between them is lost.
pub(super) fn daily_tables(block: &RawBlock) -> Vec<DailyTable<'_>> {
    let mut tables: Vec<DailyTable<'_>> = Vec::new();
    let is_text = |row: &RawRow| !is_iso_datetime(row.text(0));
    for (index, row) in block.rows.iter().enumerate() {
        let next = block.rows.get(index + 1);
        // A title stands over another title or over a header, never over a day.
        let is_title = row.is_single() && is_text(row) && next.is_none_or(is_text);
        let open = tables.last_mut();
        match open {
            Some(table) if !is_title || (table.header.is_none() && table.days.is_empty()) => {
                if is_title {
                    table.titles.push(row);
                } else if table.header.is_none() && table.days.is_empty() && is_text(row) {
                    table.header = Some(row);
                } else {
                    table.days.push(row);
                }
            }
            Some(_) | None => {
                let mut table = DailyTable::default();
                if is_title {
                    table.titles.push(row);
                } else if is_text(row) {
                    table.header = Some(row);
                } else {
                    table.days.push(row);
                }
                tables.push(table);
            }
        }
    }
    tables
}

/// Reads the days of a table into a series of `metric`, and says where its column names another.
/// `None` (the reason said) where a column can be read in two ways.
pub(super) fn read_daily_table(
    ledger: &mut Ledger<'_>,
    table: &DailyTable<'_>,
    metric: Metric,
    network: Option<Network>,
    output: &mut SourceOutput,
) -> Option<()> {
    if let Some(header) = table.header
        && let Some(other) = metric_of_column(header.text(1))
        && other != metric
    {
        let diagnostic = Diagnostic::new(META_SERIES_COLUMN)
            .at(ledger.cell_place(header, 1))
            .with("title", table.title())
            .with("column", header.text(1));
        ledger.say(diagnostic);
    }
    let mut owner = ledger.owner();
    owner.network = network;
    if let Some(first) = table.titles.last().copied().or(table.header) {
        owner.place = owner.place.at_row(first.number);
    }
    read_day_rows(
        ledger,
        &owner,
        &table.days,
        0,
        &[ValueColumn::of(1, metric)],
        DayHints::default(),
        output,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_of_real_files() {
        for (title, metric, network) in [
            ("Follows", Metric::NewFollowers, None),
            (
                "Instagram follows",
                Metric::NewFollowers,
                Some(Network::Instagram),
            ),
            (
                "Facebook Page new likes",
                Metric::NewFollowers,
                Some(Network::Facebook),
            ),
            (
                "New Instagram followers",
                Metric::NewFollowers,
                Some(Network::Instagram),
            ),
            (
                "Seguidores no Instagram",
                Metric::NewFollowers,
                Some(Network::Instagram),
            ),
            (
                "Novos seguidores no Facebook",
                Metric::NewFollowers,
                Some(Network::Facebook),
            ),
            ("Reach", Metric::Reach, None),
            ("Facebook reach", Metric::Reach, Some(Network::Facebook)),
            ("Views", Metric::Views, None),
            ("Viewers", Metric::Viewers, None),
            (
                "Instagram profile visits",
                Metric::ProfileVisits,
                Some(Network::Instagram),
            ),
            (
                "Facebook Page visits",
                Metric::ProfileVisits,
                Some(Network::Facebook),
            ),
            ("Content interactions", Metric::Engagements, None),
            (
                "Instagram link clicks",
                Metric::LinkClicks,
                Some(Network::Instagram),
            ),
        ] {
            assert_eq!(metric_of_title(title), Some(metric), "{title}");
            assert_eq!(title_network(title), network, "{title}");
        }
        for title in [
            "Seguidores do Instagram",
            "Seguidores",
            "Instagram followers",
            "Facebook Page likes",
            "",
        ] {
            assert_eq!(metric_of_title(title), None, "{title}");
        }
    }

    #[test]
    fn people_are_whole() {
        for (text, people) in [
            ("1629", Some(1629.0)),
            ("1,376", Some(1376.0)),
            ("12.345.678", Some(12_345_678.0)),
            ("0", Some(0.0)),
            ("0.123", None),
            ("0,123", None),
            ("5.6K", None),
            ("1,37", None),
            ("", None),
        ] {
            assert_eq!(people_in(text), people, "{text}");
        }
    }

    #[test]
    fn names_of_real_files() {
        assert_eq!(metric_of_name("Alcance (1).csv"), Some(Metric::Reach));
        assert_eq!(
            metric_of_name("Cliques em ligações.csv"),
            Some(Metric::LinkClicks)
        );
        assert_eq!(metric_of_name("Reichweite.csv"), None);
        let under = |title| metric_of_name_under("Follows.csv", title);
        assert_eq!(under("Abonnements"), Some(Metric::NewFollowers));
        assert_eq!(under("Facebook unfollows"), None);
        assert_eq!(metric_of_name_under("Reach.csv", "Paid reach"), None);
        let under = metric_of_name_under("Cliques no link.csv", "Cliques");
        assert_eq!(under, Some(Metric::LinkClicks));
    }
}
