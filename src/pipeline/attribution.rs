//! Whose numbers are these? Network, channel, account, period and total of every table, taken in
//! this order: flags, configuration, the file's content, its name, its folder. Never guessed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display};

use super::inputs::{Candidate, Found, OpenedInput};
use super::month;
use crate::canonical::{AudienceTable, BlockRecord, Canonical, Channel, Fate, Total};
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{Audience, Date, Month, Network, Period, Unit};
use crate::files::RawFile;
use crate::settings::{ChannelSettings, Flags, glob_matches};
use crate::sources::{self, Context, CustomerKeys, SourceOutput, SourceSpec, SourceTable};

/// Nothing says of which network a file is.
pub(super) const NETWORK_UNKNOWN: Code = Code::warning("network-unknown");
/// Nothing says of which month a file is.
pub(super) const MONTH_UNKNOWN: Code = Code::warning("month-unknown");
/// Two places say different things about a file.
pub(super) const FACTS_DISAGREE: Code = Code::warning("facts-disagree");
/// The network asked for is not one that this export can be of.
pub(super) const NETWORK_IMPOSSIBLE: Code = Code::warning("network-impossible");
/// The same bytes were read already.
pub(super) const SAME_FILE_TWICE: Code = Code::note("same-file-twice");
/// The numbers are of another month than the one reported.
pub(super) const OTHER_MONTH: Code = Code::note("other-month");

/// Two totals that differ by less than this fraction agree: the one was read some days later.
pub(super) const TOTAL_TOLERANCE: f64 = 0.02;

/// Days after the month of its folder within which an export is made.
const EXPORTED_WITHIN_DAYS: i64 = 45;

/// What came out of attributing every file.
pub(super) struct Attributed {
    /// The tables of the month, and a record of every block.
    pub canonical: Canonical,
    /// The month.
    pub month: Option<Month>,
}

/// A fact with the place that says so, in words of the catalogue (`fact-flag`, …).
pub(super) struct Said<T> {
    /// Who says it.
    pub origin: &'static str,
    /// What is said.
    pub value: T,
}

/// The first of the facts that is said at all; tells where a later one differs.
fn settle<T: Display + PartialEq + Clone>(
    what: &'static str,
    facts: Vec<Option<Said<T>>>,
    place: &Place,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<T> {
    let mut facts = facts.into_iter().flatten();
    let first = facts.next()?;
    if let Some(other) = facts.find(|fact| fact.value != first.value) {
        diagnostics.push(disagreement(what, &first, &other, place));
    }
    Some(first.value)
}

pub(super) fn disagreement<T: Display>(
    what: &'static str,
    used: &Said<T>,
    other: &Said<T>,
    place: &Place,
) -> Diagnostic {
    Diagnostic::new(FACTS_DISAGREE)
        .at(place.clone())
        .with("what", what)
        .with("used", used.value.to_string())
        .with("used-origin", used.origin)
        .with("other", other.value.to_string())
        .with("other-origin", other.origin)
}

fn said<T>(origin: &'static str, value: Option<T>) -> Option<Said<T>> {
    value.map(|value| Said { origin, value })
}

/// An account as it is written; `@shop.name`, `shop-name` and `Shop Name` are one.
#[derive(Clone)]
struct Account(String);

impl PartialEq for Account {
    fn eq(&self, other: &Self) -> bool {
        month::same_account(&self.0, &other.0)
    }
}

impl Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What flags, configuration and folders say about one file.
struct FileFacts<'a> {
    candidate: &'a Candidate,
    configured: Option<&'a ChannelSettings>,
    folder_network: Option<Network>,
    folder_month: Option<Month>,
    name_month: Option<Month>,
    name_day: Option<Month>,
}

impl<'a> FileFacts<'a> {
    /// Facts of a file, or of a member of an archive: folders inside an archive count like others.
    fn new(candidate: &'a Candidate, file: &RawFile, found: &'a Found) -> Self {
        let channels = &found.workspace.channels;
        let member = file.place.member.as_deref().unwrap_or_default();
        let inside: Vec<&str> = member.split(['/', '!']).collect();
        let folders: Vec<&str> = candidate
            .folders
            .iter()
            .map(String::as_str)
            .chain(inside.iter().copied().take(inside.len().saturating_sub(1)))
            .collect();
        let paths = [candidate.relative.as_str(), member];
        let is_theirs = |channel: &ChannelSettings| {
            let mut below = paths.iter().flat_map(|path| paths_below(path));
            below.any(|path| {
                channel
                    .files
                    .iter()
                    .any(|pattern| glob_matches(pattern, path))
            })
        };
        let by_folder = || {
            folders.iter().rev().find_map(|folder| {
                channels
                    .iter()
                    .find(|channel| channel.name.eq_ignore_ascii_case(folder))
            })
        };
        let configured = channels
            .iter()
            .find(|channel| is_theirs(channel))
            .or_else(by_folder);
        Self {
            candidate,
            configured,
            folder_network: folders
                .iter()
                .rev()
                .find_map(|folder| Network::from_id(folder)),
            folder_month: folders.iter().rev().find_map(|folder| Month::parse(folder)),
            name_month: months_in(&file.names, false),
            name_day: months_in(&file.names, true),
        }
    }
}

/// The one month that names of files say as `2026-10`, or the one of days such as `2026-10-31`; none
/// where they say several.
fn months_in(names: &[String], days: bool) -> Option<Month> {
    let mut found = BTreeSet::new();
    for name in names {
        let digits: Vec<char> = name.chars().collect();
        for start in 0..digits.len().saturating_sub(6) {
            let is_digit = |at: usize| digits.get(at).is_some_and(char::is_ascii_digit);
            if start > 0 && is_digit(start - 1) || is_digit(start + 7) {
                continue;
            }
            let has_day =
                digits.get(start + 7) == Some(&'-') && is_digit(start + 8) && is_digit(start + 9);
            let text: String = digits[start..start + 7].iter().collect();
            if has_day == days
                && let Some(month) = Month::parse(&text)
            {
                found.insert(month);
            }
        }
    }
    found
        .first()
        .copied()
        .filter(|month| found.len() == 1 && (2000..2100).contains(&month.year()))
}

/// A path and every path below each of its folders: `a/b/c`, `b/c`, `c`.
fn paths_below(relative: &str) -> impl Iterator<Item = &str> {
    let starts = std::iter::once(0).chain(relative.match_indices('/').map(|(at, _)| at + 1));
    starts.map(|start| &relative[start..])
}

/// Attributes every file and assembles the canonical tables of one month.
pub(super) fn attribute(
    inputs: Vec<OpenedInput>,
    found: &Found,
    flags: &Flags,
    reader: &Reader,
    diagnostics: &mut Vec<Diagnostic>,
) -> Attributed {
    let mut collector = Collector {
        flags,
        found,
        reader,
        tables: Vec::new(),
        records: Vec::new(),
    };
    let mut seen: BTreeMap<String, Place> = BTreeMap::new();
    for input in inputs {
        for (place, hash) in input.opened.unreadable {
            collector.records.push(unreadable_record(place, hash));
        }
        for file in &input.opened.files {
            let facts = &FileFacts::new(&found.candidates[input.candidate], file, found);
            let first = seen
                .get(&file.hash)
                .filter(|_| !file.blocks.is_empty())
                .cloned();
            if first.is_none() {
                seen.insert(file.hash.clone(), file.place.clone());
            }
            collector.take(file, facts, first.as_ref(), diagnostics);
        }
    }
    collector.finish(diagnostics)
}

fn unreadable_record(place: Place, hash: String) -> BlockRecord {
    BlockRecord {
        place,
        hash,
        block: 1,
        source: None,
        fate: Fate::Damaged,
        kind: "unreadable".to_owned(),
        channel: None,
        network: None,
        period: None,
        rows: 0,
        read: 0,
        set_aside: 0,
        rejected: 0,
        coverage: None,
    }
}

/// What readers may know beside files: see [`sources::Context`].
pub(super) struct Reader {
    /// Today.
    pub today: Date,
    /// The brand and the accounts of the workspace.
    pub own_names: Vec<String>,
    /// Keys of customers.
    pub keys: CustomerKeys,
}

struct Collector<'a> {
    flags: &'a Flags,
    found: &'a Found,
    reader: &'a Reader,
    /// Each table with its block's place among the records.
    tables: Vec<(Option<usize>, AudienceTable)>,
    records: Vec<BlockRecord>,
}

impl Collector<'_> {
    /// What the reader of a file may know: days without a year are not long after the month that
    /// name, folder or flag say, as exports are made in the weeks after it.
    fn context(&self, facts: &FileFacts<'_>) -> Context<'_> {
        let month = facts
            .name_month
            .or(facts.folder_month)
            .or(self.flags.month)
            .or(facts.name_day);
        Context {
            latest: month.map_or(self.reader.today, |month| {
                let weeks_later = month
                    .last_day()
                    .saturating_add(jiff::Span::new().days(EXPORTED_WITHIN_DAYS));
                weeks_later.min(self.reader.today)
            }),
            own_names: &self.reader.own_names,
            keys: &self.reader.keys,
        }
    }

    /// Reads one file with its source and attributes its tables.
    fn take(
        &mut self,
        file: &RawFile,
        facts: &FileFacts<'_>,
        first: Option<&Place>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        if file.blocks.is_empty() {
            let empty = BlockRecord {
                fate: Fate::Empty,
                kind: "no_rows".to_owned(),
                ..unreadable_record(file.place.clone(), file.hash.clone())
            };
            self.records.push(empty);
            return;
        }
        let Some(source) = sources::recognize(file) else {
            diagnostics.extend(sources::unknown_table(file));
            let outcomes = sources::unknown_blocks(file);
            self.records.extend(
                outcomes
                    .into_iter()
                    .map(|outcome| record(file, None, outcome)),
            );
            return;
        };
        let SourceOutput {
            tables,
            blocks,
            names,
            diagnostics: more,
            ..
        } = (source.read)(file, &self.context(facts));
        diagnostics.extend(more);
        let start = self.records.len();
        self.records.extend(
            blocks
                .into_iter()
                .map(|outcome| record(file, Some(source), outcome)),
        );
        if let Some(first) = first {
            diagnostics.push(
                Diagnostic::new(SAME_FILE_TWICE)
                    .at(file.place.clone())
                    .with("first", first.to_string()),
            );
            for record in &mut self.records[start..] {
                if record.fate == Fate::Used {
                    record.fate = Fate::Duplicate;
                }
            }
            return;
        }
        let mut unsettled = Unsettled::default();
        let tables_of: BTreeSet<u32> = tables.iter().map(|table| table.block).collect();
        for table in tables {
            let block = table.block;
            let settled = self.settle(
                table,
                source,
                file,
                facts,
                &names,
                &mut unsettled,
                diagnostics,
            );
            let at = self.records[start..]
                .iter()
                .position(|record| record.block == block)
                .map(|at| start + at);
            let record = at.and_then(|at| self.records.get_mut(at));
            match (settled, record) {
                (Ok(table), Some(record)) => {
                    record.channel = Some(table.channel.name.clone());
                    record.network = Some(table.channel.network);
                    record.period = Some(table.period);
                    self.tables.push((at, table));
                }
                (Ok(table), None) => self.tables.push((at, table)),
                (Err(network), Some(record)) if record.channel.is_none() => {
                    record.network = network;
                }
                (Err(_), _) => {}
            }
        }
        // A block of several tables is used where at least one of them is.
        for record in &mut self.records[start..] {
            if record.fate == Fate::Used
                && record.channel.is_none()
                && tables_of.contains(&record.block)
            {
                record.fate = Fate::Unattributed;
            }
        }
        unsettled.tell(source, file, facts, self.found, diagnostics);
    }

    /// The canonical table, or the network where it is known, when something is not.
    #[expect(
        clippy::too_many_arguments,
        reason = "one call, and each is another origin of facts"
    )]
    fn settle(
        &self,
        table: SourceTable,
        source: &SourceSpec,
        file: &RawFile,
        facts: &FileFacts<'_>,
        names: &sources::NameFacts,
        unsettled: &mut Unsettled,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<AudienceTable, Option<Network>> {
        let place = &file.place;
        let network = self.network(table.network, source, place, facts, names, diagnostics);
        let month_of = |period: Option<Period>| period.map(Period::reporting_month);
        // The folder says the month that an undated snapshot stands for; the day of the download,
        // often some days into the next month, only where nothing else does.
        let month = settle(
            "month",
            vec![
                said("content", month_of(table.period)),
                said("name", month_of(names.period).or(facts.name_month)),
                said("folder", facts.folder_month),
            ],
            place,
            diagnostics,
        );
        let day = names.downloaded.or(facts.name_day);
        let month = month.or(self.flags.month).or(day);
        if let (Some(used), Some(day), None) = (month, day, table.period.or(names.period))
            && !(day == used || day == used.next())
        {
            let of_flag = facts.folder_month.or(facts.name_month).is_none();
            let used = Said {
                origin: if of_flag { "flag" } else { "folder" },
                value: used,
            };
            let other = Said {
                origin: "name",
                value: day,
            };
            diagnostics.push(disagreement("month", &used, &other, place));
        }
        unsettled.network |= network.is_none();
        unsettled.month |= month.is_none();
        let (Some(network), Some(month)) = (network, month) else {
            return Err(network);
        };
        let period = table
            .period
            .or(names.period)
            .unwrap_or(Period::month(month));
        let configured = facts
            .configured
            .filter(|channel| channel.network == Some(network))
            .or_else(|| {
                let mut same = self
                    .found
                    .workspace
                    .channels
                    .iter()
                    .filter(|channel| channel.network == Some(network));
                same.next().filter(|_| same.next().is_none())
            });
        let name = table
            .channel
            .clone()
            .or_else(|| self.flags.channel.clone())
            .or_else(|| configured.map(|channel| channel.name.clone()))
            .unwrap_or_else(|| network.id().to_owned());
        let account = settle(
            "account",
            vec![
                said("flag", self.flags.account.clone().map(Account)),
                said(
                    "configuration",
                    configured
                        .and_then(|channel| channel.account.clone())
                        .map(Account),
                ),
                said("content", table.account.clone().map(Account)),
                said("name", names.account.clone().map(Account)),
            ],
            place,
            diagnostics,
        )
        .map(|Account(name)| name);
        let total = self.total(
            &table,
            configured,
            period.reporting_month(),
            place,
            diagnostics,
        );
        Ok(AudienceTable {
            place: table.place,
            source: source.id,
            channel: Channel {
                name,
                network,
                account,
            },
            audience: table.audience,
            period,
            dimensions: table.dimensions,
            base: table.base,
            unit: table.unit,
            total,
            share_step: table.share_step,
            completeness: table.completeness,
            cells: table.cells,
        })
    }

    /// The network of a table: only one that the source can be of.
    fn network(
        &self,
        content: Option<Network>,
        source: &SourceSpec,
        place: &Place,
        facts: &FileFacts<'_>,
        names: &sources::NameFacts,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Network> {
        let possible =
            |network: &Network| source.networks.is_empty() || source.networks.contains(network);
        let only = match source.networks {
            [one] => Some(*one),
            _ => None,
        };
        if let Some(asked) = self.flags.network.filter(|network| !possible(network)) {
            diagnostics.push(
                Diagnostic::new(NETWORK_IMPOSSIBLE)
                    .at(place.clone())
                    .with("asked", asked.title())
                    .with("source", source.title),
            );
        }
        settle(
            "network",
            vec![
                said("flag", self.flags.network.filter(possible)),
                said(
                    "configuration",
                    facts.configured.and_then(|channel| channel.network),
                ),
                said("content", content.or(only)),
                said("name", names.network),
                said("folder", facts.folder_network),
            ],
            place,
            diagnostics,
        )
    }

    /// People behind a table: totals of the configuration are totals of followers.
    fn total(
        &self,
        table: &SourceTable,
        configured: Option<&ChannelSettings>,
        month: Month,
        place: &Place,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Total> {
        let content = table.total_people;
        if table.audience != Audience::Followers || table.unit != Unit::People {
            return content.map(|people| Total {
                people,
                stated_by_export: true,
            });
        }
        let configured = configured.and_then(|channel| channel.followers.in_month(month));
        let mut facts = [
            said("flag", self.flags.followers),
            said("configuration", configured),
            said("content", content),
        ]
        .into_iter()
        .flatten();
        let first = facts.next()?;
        if let Some(other) = facts.find(|fact| {
            (fact.value - first.value).abs() > TOTAL_TOLERANCE * first.value.max(fact.value)
        }) {
            diagnostics.push(disagreement("followers", &first, &other, place));
        }
        Some(Total {
            people: first.value,
            stated_by_export: first.origin == "content",
        })
    }

    /// Chooses the month, spreads totals over the tables of a channel, and sorts.
    fn finish(mut self, diagnostics: &mut Vec<Diagnostic>) -> Attributed {
        let month = self.flags.month.or_else(|| {
            self.tables
                .iter()
                .map(|(_, table)| table.period.reporting_month())
                .max()
        });
        let (of_month, others): (Vec<_>, Vec<_>) = self
            .tables
            .into_iter()
            .partition(|(_, table)| Some(table.period.reporting_month()) == month);
        // A block with tables of several months is used for the tables of this one, and shows its period.
        let mut left_out: BTreeSet<usize> = others.iter().filter_map(|(at, _)| *at).collect();
        let n_others = left_out.len();
        for (at, table) in &of_month {
            if let Some(at) = at {
                left_out.remove(at);
                self.records[*at].period = Some(table.period);
            }
        }
        for at in left_out {
            if self.records[at].fate == Fate::Used {
                self.records[at].fate = Fate::OtherMonth;
            }
        }
        if let (Some(month), true) = (month, n_others > 0) {
            diagnostics.push(
                Diagnostic::new(OTHER_MONTH)
                    .with("blocks", n_others)
                    .with("month", month.to_string()),
            );
        }
        let mut tables = of_month;
        let is_named = |name: &str| {
            self.flags.channel.is_some()
                || self
                    .found
                    .workspace
                    .channels
                    .iter()
                    .any(|channel| channel.name == name)
        };
        month::keep_networks_apart(&mut tables, &mut self.records);
        month::keep_accounts_apart(&mut tables, &mut self.records, &is_named, diagnostics);
        let tables = month::one_export_each(tables, &mut self.records, diagnostics);
        let mut tables: Vec<AudienceTable> = tables.into_iter().map(|(_, table)| table).collect();
        month::settle_totals(&mut tables, diagnostics);
        month::tell_followers(&tables, self.flags, self.found, month, diagnostics);
        tables.sort_by(|a, b| {
            (&a.channel, a.audience, &a.dimensions, &a.place).cmp(&(
                &b.channel,
                b.audience,
                &b.dimensions,
                &b.place,
            ))
        });
        self.records.sort_by(|a, b| {
            (&a.place.file, &a.place.member, a.block).cmp(&(
                &b.place.file,
                &b.place.member,
                b.block,
            ))
        });
        Attributed {
            canonical: Canonical {
                tables,
                inputs: self.records,
                ..Canonical::default()
            },
            month,
        }
    }
}

/// What could not be told of a file; told once a file, not once a table.
#[derive(Default)]
struct Unsettled {
    network: bool,
    month: bool,
}

impl Unsettled {
    fn tell(
        &self,
        source: &SourceSpec,
        file: &RawFile,
        facts: &FileFacts<'_>,
        found: &Found,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        if self.network {
            let networks: Vec<&str> = source.networks.iter().map(|network| network.id()).collect();
            let first = networks.first().copied().unwrap_or("instagram");
            let line = if found.config_name.is_some() {
                format!(
                    "[channels.{first}]\nfiles = [\"{}\"]",
                    facts.candidate.relative
                )
            } else {
                format!("--network {first}")
            };
            diagnostics.push(
                Diagnostic::new(NETWORK_UNKNOWN)
                    .at(file.place.clone())
                    .with("source", source.title)
                    .with("networks", networks.join(", "))
                    .paste(line),
            );
        }
        if self.month {
            diagnostics.push(
                Diagnostic::new(MONTH_UNKNOWN)
                    .at(file.place.clone())
                    .with("source", source.title)
                    .paste("--month 2026-10"),
            );
        }
    }
}

fn record(
    file: &RawFile,
    source: Option<&SourceSpec>,
    outcome: sources::BlockOutcome,
) -> BlockRecord {
    BlockRecord {
        place: outcome.place,
        hash: file.hash.clone(),
        block: outcome.block,
        source: source.map(|source| source.id),
        fate: outcome.fate,
        kind: outcome.kind,
        channel: None,
        network: None,
        period: None,
        rows: outcome.rows,
        read: outcome.read,
        set_aside: outcome.set_aside,
        rejected: outcome.rejected,
        coverage: outcome.coverage,
    }
}
