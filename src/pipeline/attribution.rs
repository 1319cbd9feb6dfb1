//! Whose numbers are these? Network, channel, account, period and total of every table, taken in
//! this order: flags, configuration, the file's content, its name, its folder. Never guessed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use super::inputs::{Candidate, Found, OpenedInput};
use crate::canonical::{AudienceTable, BlockRecord, Canonical, Channel, Fate, Total};
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{Audience, Month, Network, Period, Unit};
use crate::files::RawFile;
use crate::settings::{ChannelSettings, Flags, glob_matches};
use crate::sources::{self, SourceOutput, SourceSpec, SourceTable};

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
/// Nothing says how many people follow a channel.
pub(super) const FOLLOWERS_UNKNOWN: Code = Code::note("followers-unknown");
/// `--followers` was said for several channels.
pub(super) const FOLLOWERS_FOR_MANY: Code = Code::warning("followers-for-many");
/// Several exports carry the same numbers of one channel, with different values.
pub(super) const SEVERAL_EXPORTS: Code = Code::warning("several-exports");
/// The numbers are of another month than the one reported.
pub(super) const OTHER_MONTH: Code = Code::note("other-month");

/// Two totals that differ by less than this fraction agree: the one was read some days later.
const TOTAL_TOLERANCE: f64 = 0.02;

/// What came out of attributing every file.
pub(super) struct Attributed {
    /// The tables of the month, and a record of every block.
    pub canonical: Canonical,
    /// The month.
    pub month: Option<Month>,
}

/// A fact with the place that says so, in words of the catalogue (`fact-flag`, …).
struct Said<T> {
    origin: &'static str,
    value: T,
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

fn disagreement<T: Display>(
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

/// What flags, configuration and folders say about one file.
struct FileFacts<'a> {
    candidate: &'a Candidate,
    configured: Option<&'a ChannelSettings>,
    folder_network: Option<Network>,
    folder_month: Option<Month>,
}

impl<'a> FileFacts<'a> {
    fn new(candidate: &'a Candidate, found: &'a Found) -> Self {
        let channels = &found.workspace.channels;
        let is_theirs = |channel: &ChannelSettings| {
            paths_below(&candidate.relative).any(|path| {
                channel
                    .files
                    .iter()
                    .any(|pattern| glob_matches(pattern, path))
            })
        };
        let by_folder = || {
            candidate.folders.iter().rev().find_map(|folder| {
                channels
                    .iter()
                    .find(|channel| channel.name.eq_ignore_ascii_case(folder))
            })
        };
        let configured = channels
            .iter()
            .find(|channel| is_theirs(channel))
            .or_else(by_folder);
        let folders = || candidate.folders.iter().rev();
        Self {
            candidate,
            configured,
            folder_network: folders().find_map(|folder| Network::from_id(folder)),
            folder_month: folders().find_map(|folder| Month::parse(folder)),
        }
    }
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
    diagnostics: &mut Vec<Diagnostic>,
) -> Attributed {
    let mut collector = Collector {
        flags,
        found,
        tables: Vec::new(),
        records: Vec::new(),
    };
    let mut seen: BTreeMap<String, Place> = BTreeMap::new();
    for input in inputs {
        let facts = FileFacts::new(&found.candidates[input.candidate], found);
        for (place, hash) in input.opened.unreadable {
            collector.records.push(unreadable_record(place, hash));
        }
        for file in &input.opened.files {
            let first = seen
                .get(&file.hash)
                .filter(|_| !file.blocks.is_empty())
                .cloned();
            if first.is_none() {
                seen.insert(file.hash.clone(), file.place.clone());
            }
            collector.take(file, &facts, first.as_ref(), diagnostics);
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

struct Collector<'a> {
    flags: &'a Flags,
    found: &'a Found,
    /// Each table with its block's place among the records.
    tables: Vec<(Option<usize>, AudienceTable)>,
    records: Vec<BlockRecord>,
}

impl Collector<'_> {
    /// Reads one file with its source and attributes its tables.
    fn take(
        &mut self,
        file: &RawFile,
        facts: &FileFacts<'_>,
        first: Option<&Place>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
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
        } = (source.read)(file);
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
                (Err(network), Some(record)) => {
                    record.network = network;
                    if record.fate == Fate::Used {
                        record.fate = Fate::Unattributed;
                    }
                }
                (Err(_), None) => {}
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
                said("name", month_of(names.period)),
                said("folder", facts.folder_month),
            ],
            place,
            diagnostics,
        );
        let month = month.or(self.flags.month).or(names.downloaded);
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
        let account = self
            .flags
            .account
            .clone()
            .or_else(|| configured.and_then(|channel| channel.account.clone()))
            .or_else(|| table.account.clone())
            .or_else(|| names.account.clone());
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
        let mut tables: Vec<AudienceTable> = of_month.into_iter().map(|(_, table)| table).collect();
        if let (Some(month), true) = (month, n_others > 0) {
            diagnostics.push(
                Diagnostic::new(OTHER_MONTH)
                    .with("blocks", n_others)
                    .with("month", month.to_string()),
            );
        }
        spread_totals(&mut tables);
        tell_several(&tables, diagnostics);
        tell_followers(&tables, self.flags, self.found, month, diagnostics);
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
            },
            month,
        }
    }
}

/// A total that one export of a channel states holds for the channel's other tables of the month.
fn spread_totals(tables: &mut [AudienceTable]) {
    let mut totals: BTreeMap<(Channel, Audience), Total> = BTreeMap::new();
    for table in &*tables {
        if let (Some(total), Unit::People) = (table.total, table.unit) {
            totals
                .entry((table.channel.clone(), table.audience))
                .or_insert(total);
        }
    }
    for table in tables {
        if table.total.is_none() && table.unit == Unit::People {
            table.total = totals
                .get(&(table.channel.clone(), table.audience))
                .copied();
        }
    }
}

/// Says where several exports break one audience of one channel down in the same way: they cannot
/// all be of this account and month.
fn tell_several(tables: &[AudienceTable], diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    for table in tables {
        let key = (&table.channel.name, table.audience, &table.dimensions);
        let file = Place {
            sheet: None,
            row: None,
            column: None,
            ..table.place.clone()
        };
        seen.entry(key).or_default().insert(file.to_string());
    }
    let mut told: BTreeMap<(&String, BTreeSet<String>), BTreeSet<&str>> = BTreeMap::new();
    for ((channel, _, dimensions), files) in seen {
        if files.len() > 1 {
            let names = dimensions.iter().map(|dimension| dimension.id());
            told.entry((channel, files)).or_default().extend(names);
        }
    }
    for ((channel, files), dimensions) in told {
        diagnostics.push(
            Diagnostic::new(SEVERAL_EXPORTS)
                .with("channel", channel.as_str())
                .with(
                    "dimensions",
                    dimensions.into_iter().collect::<Vec<_>>().join(", "),
                )
                .with("files", files.into_iter().collect::<Vec<_>>().join(", ")),
        );
    }
}

/// Says for which channels the number of followers is not known, with the line to paste.
fn tell_followers(
    tables: &[AudienceTable],
    flags: &Flags,
    found: &Found,
    month: Option<Month>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut channels: BTreeMap<&Channel, bool> = BTreeMap::new();
    for table in tables
        .iter()
        .filter(|table| table.audience == Audience::Followers)
    {
        *channels.entry(&table.channel).or_default() |= table.total.is_some();
    }
    if flags.followers.is_some() && channels.len() > 1 {
        let names: Vec<&str> = channels
            .keys()
            .map(|channel| channel.name.as_str())
            .collect();
        diagnostics.push(Diagnostic::new(FOLLOWERS_FOR_MANY).with("channels", names.join(", ")));
    }
    for (channel, _) in channels.iter().filter(|(_, known)| !**known) {
        let line = if found.config_name.is_some() {
            let month = month.map(|month| month.to_string()).unwrap_or_default();
            format!(
                "[channels.{}]\nfollowers = {{ \"{month}\" = 12400 }}",
                channel.name
            )
        } else {
            "--followers 12400".to_owned()
        };
        diagnostics.push(
            Diagnostic::new(FOLLOWERS_UNKNOWN)
                .with("channel", channel.name.as_str())
                .paste(line),
        );
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
