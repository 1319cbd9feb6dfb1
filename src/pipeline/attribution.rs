//! Whose numbers are these? Network, channel, account, period and total of every table, taken in
//! this order: flags, configuration, the file's content, its name, its folder. Never guessed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display};

use super::inputs::{Candidate, Found};
use super::reading::{ReadFile, ReadInput, any_path_matches, pattern_of};
use super::{copies, customers, fates, month, numbers};
use crate::canonical::{
    AudienceTable, BlockRecord, Canonical, Channel, Conversation, Fate, Listed, Message,
    MetricSeries, Order, Population, Post, Review, Total,
};
use crate::diag::{Arg, Code, Diagnostic, Place};
use crate::domain::{Audience, Dimension, Month, Network, Period, Unit};
use crate::settings::{ChannelSettings, Flags};
use crate::sources::{self, Dating, Owner, SourceList, SourceSeries, SourceSpec, SourceTable};

/// Nothing says of which network a file is.
pub(super) const NETWORK_UNKNOWN: Code = Code::warning("network-unknown");
/// Nothing says of which month a file is.
pub(super) const MONTH_UNKNOWN: Code = Code::warning("month-unknown");
/// Two places say different things about a file.
pub(super) const FACTS_DISAGREE: Code = Code::warning("facts-disagree");
/// The network asked for is not one that this export can be of.
pub(super) const NETWORK_IMPOSSIBLE: Code = Code::warning("network-impossible");
/// Numbers were given to the only channel of their network.
pub(super) const CHANNEL_GUESSED: Code = Code::note("channel-guessed");
/// The account of a file is that of no configured channel.
pub(super) const ACCOUNT_NOT_CONFIGURED: Code = Code::warning("account-not-configured");

/// Two totals that differ by less than this fraction agree: the one was read some days later.
pub(super) const TOTAL_TOLERANCE: f64 = 0.02;

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
        .with("what", Arg::term("fact", what))
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
pub(super) struct FileFacts<'a> {
    candidate: &'a Candidate,
    /// The channel whose `files` name this one.
    by_files: Option<&'a ChannelSettings>,
    /// The channel that the nearest folder of a channel's name says.
    by_folder: Option<&'a ChannelSettings>,
    folder_network: Option<Network>,
    /// The month that the nearest folder says.
    pub folder_month: Option<Month>,
    /// The month that the file's name says.
    pub name_month: Option<Month>,
    /// The month of the day that the file's name says: often that of the download.
    pub name_day: Option<Month>,
}

impl<'a> FileFacts<'a> {
    /// Facts of a file, or of a member of an archive: folders inside an archive count like others.
    pub(super) fn new(
        candidate: &'a Candidate,
        place: &Place,
        names: &[String],
        found: &'a Found,
    ) -> Self {
        let channels = &found.workspace.channels;
        let member = place.member.as_deref().unwrap_or_default();
        let inside: Vec<&str> = member.split(['/', '!']).collect();
        let folders: Vec<&str> = candidate
            .folders
            .iter()
            .map(String::as_str)
            .chain(inside.iter().copied().take(inside.len().saturating_sub(1)))
            .collect();
        let paths = [candidate.relative.as_str(), member];
        let is_theirs = |channel: &ChannelSettings| {
            let mut patterns = channel.files.iter();
            patterns.any(|pattern| any_path_matches(pattern, &paths))
        };
        let by_folder = || {
            folders.iter().rev().find_map(|folder| {
                channels
                    .iter()
                    .find(|channel| channel.name.eq_ignore_ascii_case(folder))
            })
        };
        Self {
            candidate,
            by_files: channels.iter().find(|channel| is_theirs(channel)),
            by_folder: by_folder(),
            folder_network: folders
                .iter()
                .rev()
                .find_map(|folder| Network::from_id(folder)),
            folder_month: folders.iter().rev().find_map(|folder| Month::parse(folder)),
            name_month: months_in(names, false),
            name_day: months_in(names, true),
        }
    }

    /// The channel that the configuration names for the file.
    fn configured(&self) -> Option<&'a ChannelSettings> {
        self.by_files.or(self.by_folder)
    }

    /// Whose the file is by settings and folders alone: a channel's name, or a network's.
    pub(super) fn surroundings(&self) -> Option<String> {
        let channel = self.configured().map(|channel| channel.name.clone());
        channel.or(self.folder_network.map(|network| network.id().to_owned()))
    }

    /// Whether a pattern of the configuration is of this file.
    pub(super) fn matches(&self, pattern: &str, place: &Place) -> bool {
        let member = place.member.as_deref().unwrap_or_default();
        any_path_matches(pattern, &[self.candidate.relative.as_str(), member])
    }
}

/// The one month that names of files say as `2026-10`, or, of days such as `2026-10-31`, that of which
/// a download of this day is; none where they say several.
fn months_in(names: &[String], days: bool) -> Option<Month> {
    let mut found: BTreeSet<(Month, i8)> = BTreeSet::new();
    for name in names {
        let signs: Vec<char> = name.chars().collect();
        for start in 0..signs.len().saturating_sub(6) {
            let is_digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
            if start > 0 && is_digit(start - 1) || is_digit(start + 7) {
                continue;
            }
            let has_day =
                signs.get(start + 7) == Some(&'-') && is_digit(start + 8) && is_digit(start + 9);
            let text: String = signs[start..start + 7].iter().collect();
            if has_day == days
                && let Some(month) = Month::parse(&text)
            {
                let day: String = signs.iter().skip(start + 8).take(2).collect();
                found.insert((month, day.parse().unwrap_or(0)));
            }
        }
    }
    let months: BTreeSet<Month> = found.iter().map(|(month, _)| *month).collect();
    let month = months.first().copied().filter(|_| months.len() == 1)?;
    // One day in the first week of a month is that of a download of the month before.
    let is_download = found.len() == 1 && found.iter().all(|(_, day)| (1..=7).contains(day));
    let before = month.first_day().yesterday().ok().map(Month::of);
    let month = before.filter(|_| days && is_download).unwrap_or(month);
    (2000..2100).contains(&month.year()).then_some(month)
}

/// Attributes what was read of every file and assembles the canonical tables of one month.
pub(super) fn attribute(
    inputs: Vec<ReadInput>,
    found: &Found,
    flags: &Flags,
    diagnostics: &mut Vec<Diagnostic>,
) -> Attributed {
    let mut collector = Collector {
        flags,
        found,
        own_folders: own_folders(found),
        tables: Vec::new(),
        records: Vec::new(),
        dated: BTreeSet::new(),
        numbers: Numbers::default(),
    };
    let mut files: Vec<(ReadFile, FileFacts<'_>)> = Vec::new();
    for mut input in inputs {
        diagnostics.append(&mut input.diagnostics);
        for (place, hash) in input.unreadable {
            collector.records.push(unreadable_record(place, hash));
        }
        for (place, hash) in input.own {
            collector.records.push(BlockRecord {
                fate: Fate::SetAside,
                kind: "own_report".to_owned(),
                ..unreadable_record(place, hash)
            });
        }
        let candidate = &found.candidates[input.candidate];
        for file in input.files {
            let facts = FileFacts::new(candidate, &file.place, &file.names, found);
            files.push((file, facts));
        }
    }
    let repeats = copies::of_files(files.iter().map(|(file, facts)| (file, facts)), diagnostics);
    for (at, (file, facts)) in files.into_iter().enumerate() {
        collector.take(file, &facts, repeats.contains_key(&at), diagnostics);
    }
    collector.finish(diagnostics)
}

/// The names of the folders that files lie in, in lower case.
fn own_folders(found: &Found) -> BTreeSet<String> {
    let candidates = found.candidates.iter();
    candidates
        .flat_map(|candidate| &candidate.folders)
        .map(|folder| folder.to_lowercase())
        .collect()
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
        completeness: None,
    }
}

/// A part of a run with its block's place among the records.
pub(super) type Placed<T> = (Option<usize>, T);

/// Everything that is no audience table, each with its block's place among the records.
#[derive(Default)]
pub(super) struct Numbers {
    pub series: Vec<Placed<MetricSeries>>,
    pub posts: Vec<Placed<Listed<Post>>>,
    pub orders: Vec<Placed<Listed<Order>>>,
    pub conversations: Vec<Placed<Listed<Conversation>>>,
    pub messages: Vec<Placed<Listed<Message>>>,
    pub reviews: Vec<Placed<Listed<Review>>>,
    pub populations: Vec<Population>,
}

struct Collector<'a> {
    flags: &'a Flags,
    found: &'a Found,
    /// Folders that hold files, in lower case: a channel of such a name has files of its own.
    own_folders: BTreeSet<String>,
    /// Each table with its block's place among the records.
    tables: Vec<Placed<AudienceTable>>,
    records: Vec<BlockRecord>,
    /// The records of blocks whose content says the period.
    dated: BTreeSet<usize>,
    numbers: Numbers,
}

/// One file while its parts are attributed.
struct Attributing<'a, 'f> {
    source: &'static SourceSpec,
    place: &'a Place,
    facts: &'a FileFacts<'f>,
    names: &'a sources::NameFacts,
    /// The first of its blocks among the records.
    start: usize,
    unsettled: Unsettled,
    /// Whether its tables are of several networks.
    has_networks: bool,
    /// The months that the file's tables say themselves.
    months: BTreeSet<Month>,
    /// The numbers of blocks that belong to a channel.
    blocks: BTreeSet<u32>,
}

/// What the content says of a table, series or list.
struct Claim<'a> {
    network: Option<Network>,
    account: Option<&'a String>,
    channel: Option<&'a String>,
    period: Option<Period>,
    needs_period: bool,
}

impl<'a> Claim<'a> {
    fn of(owner: &'a Owner) -> Self {
        Self {
            network: owner.network,
            account: owner.account.as_ref(),
            channel: owner.channel.as_ref(),
            period: None,
            needs_period: false,
        }
    }
}

/// Whose it is, and of what time.
struct Settled<'a> {
    channel: Channel,
    period: Option<Period>,
    configured: Option<&'a ChannelSettings>,
}

impl<'f> Collector<'f> {
    /// Attributes what a source made of one file.
    fn take(
        &mut self,
        file: ReadFile,
        facts: &FileFacts<'f>,
        is_repeat: bool,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        if !file.has_rows {
            let empty = BlockRecord {
                fate: Fate::Empty,
                kind: "no_rows".to_owned(),
                ..unreadable_record(file.place, file.hash)
            };
            self.records.push(empty);
            return;
        }
        let output = file.output;
        let has_networks = networks_of(&output).len() > 1;
        diagnostics.extend(output.diagnostics);
        let start = self.records.len();
        for outcome in output.blocks {
            self.records.push(record(&file.hash, file.source, outcome));
        }
        let Some(source) = file.source else {
            return;
        };
        if is_repeat {
            for record in &mut self.records[start..] {
                if record.fate == Fate::Used {
                    record.fate = Fate::Duplicate;
                }
            }
            return;
        }
        let mut of = Attributing {
            source,
            place: &file.place,
            facts,
            names: &output.names,
            start,
            unsettled: Unsettled::default(),
            has_networks,
            months: output
                .tables
                .iter()
                .filter_map(|table| table.period.map(Period::reporting_month))
                .collect(),
            blocks: BTreeSet::new(),
        };
        for table in output.tables {
            self.take_table(table, &mut of, diagnostics);
        }
        for series in output.series {
            self.take_series(series, &mut of, diagnostics);
        }
        let posts = self.take_lists(output.posts, &mut of, diagnostics);
        self.numbers.posts.extend(posts);
        let orders = self.take_lists(output.orders, &mut of, diagnostics);
        self.numbers.orders.extend(orders);
        let conversations = self.take_lists(output.conversations, &mut of, diagnostics);
        self.numbers.conversations.extend(conversations);
        let messages = self.take_lists(output.messages, &mut of, diagnostics);
        self.numbers.messages.extend(messages);
        let reviews = self.take_lists(output.reviews, &mut of, diagnostics);
        self.numbers.reviews.extend(reviews);
        // A population belongs to nobody, so that there is nothing to attribute.
        self.numbers.populations.extend(output.populations);
        // A block of several tables is used where at least one of them is.
        for record in &mut self.records[start..] {
            if record.fate == Fate::Used
                && record.channel.is_none()
                && of.blocks.contains(&record.block)
            {
                record.fate = Fate::Unattributed;
            }
        }
        of.unsettled
            .tell(source, &file.place, facts, self.found, diagnostics);
    }

    /// The place among the records of a block of the file, told whose it is.
    fn record_of(
        &mut self,
        block: u32,
        settled: Result<&Settled<'_>, Option<Network>>,
        of: &mut Attributing<'_, 'f>,
    ) -> Option<usize> {
        of.blocks.insert(block);
        let at = self.records[of.start..]
            .iter()
            .position(|record| record.block == block)
            .map(|at| of.start + at)?;
        let record = self.records.get_mut(at)?;
        match settled {
            Ok(settled) => {
                record.channel = Some(settled.channel.name.clone());
                record.network = Some(settled.channel.network);
                record.period = match (record.period, settled.period) {
                    (Some(one), Some(other)) => Some(Period {
                        from: one.from.min(other.from),
                        to: one.to.max(other.to),
                    }),
                    (one, other) => one.or(other),
                };
            }
            Err(network) if record.channel.is_none() => record.network = network,
            Err(_) => {}
        }
        Some(at)
    }

    fn take_table(
        &mut self,
        table: SourceTable,
        of: &mut Attributing<'_, 'f>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let claim = Claim {
            network: table.network,
            account: table.account.as_ref(),
            channel: table.channel.as_ref(),
            period: table.period,
            needs_period: true,
        };
        let settled = match self.settle(&claim, of, diagnostics) {
            Ok(settled) => settled,
            Err(network) => {
                self.record_of(table.block, Err(network), of);
                return;
            }
        };
        let at = self.record_of(table.block, Ok(&settled), of);
        if table.period.is_some() {
            self.dated.extend(at);
        }
        if let Some(record) = at.and_then(|at| self.records.get_mut(at)) {
            record.completeness = record.completeness.max(Some(table.completeness));
        }
        let Some(period) = settled.period else {
            return;
        };
        let total = self.total(
            &table,
            settled.configured,
            period.reporting_month(),
            of.place,
            diagnostics,
        );
        let table = AudienceTable {
            place: table.place,
            source: of.source.id,
            channel: settled.channel,
            audience: table.audience,
            period,
            dimensions: table.dimensions,
            base: table.base,
            unit: table.unit,
            total,
            share_step: table.share_step,
            by_person: table.by_person,
            completeness: table.completeness,
            cells: table.cells,
        };
        self.tables.push((at, table));
    }

    fn take_series(
        &mut self,
        series: SourceSeries,
        of: &mut Attributing<'_, 'f>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let last = series.points.iter().map(|point| point.period.to).max();
        let first = series.points.iter().map(|point| point.period.from).min();
        let own = match (series.dating, first, last) {
            (Dating::Dated, Some(from), Some(to)) => Some(Period { from, to }),
            _ => None,
        };
        let claim = Claim {
            // A series of days says no month: it may reach from one into another.
            needs_period: series.dating == Dating::Undated,
            ..Claim::of(&series.owner)
        };
        let mut settled = match self.settle(&claim, of, diagnostics) {
            Ok(settled) => settled,
            Err(network) => {
                self.record_of(series.owner.block, Err(network), of);
                return;
            }
        };
        let mut points = series.points;
        if let (Dating::Undated, Some(period)) = (series.dating, settled.period) {
            for point in &mut points {
                point.period = period;
            }
        }
        settled.period = settled.period.or(own);
        let at = self.record_of(series.owner.block, Ok(&settled), of);
        let series = MetricSeries {
            place: series.owner.place,
            source: of.source.id,
            channel: settled.channel,
            metric: series.metric,
            currency: series.currency,
            part: series.part,
            points,
        };
        self.numbers.series.push((at, series));
    }

    fn take_lists<T>(
        &mut self,
        lists: Vec<SourceList<T>>,
        of: &mut Attributing<'_, 'f>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Placed<Listed<T>>> {
        let mut taken = Vec::new();
        for list in lists {
            match self.settle(&Claim::of(&list.owner), of, diagnostics) {
                Ok(settled) => {
                    let at = self.record_of(list.owner.block, Ok(&settled), of);
                    let listed = Listed {
                        place: list.owner.place,
                        source: of.source.id,
                        channel: settled.channel,
                        rows: list.rows,
                    };
                    taken.push((at, listed));
                }
                Err(network) => {
                    self.record_of(list.owner.block, Err(network), of);
                }
            }
        }
        taken
    }

    /// Channel and period, or the network where it is known, when something is not.
    fn settle(
        &self,
        claim: &Claim<'_>,
        of: &mut Attributing<'_, 'f>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Settled<'f>, Option<Network>> {
        let network = self.network(claim.network, of, diagnostics);
        of.unsettled.network |= network.is_none();
        let period = self.period(claim, of, diagnostics);
        let lacks_period = claim.needs_period && period.is_none();
        of.unsettled.month |= lacks_period;
        let Some(network) = network.filter(|_| !lacks_period) else {
            return Err(network);
        };
        // A channel that the content names is not the one whose folder the file lies in.
        let configured = match claim.channel {
            Some(name) => {
                let channels = self.found.workspace.channels.iter();
                let mut named = channels.filter(|channel| channel.name == *name);
                named.next()
            }
            None => self.configured(network, claim, of, diagnostics),
        };
        let name = claim
            .channel
            .cloned()
            .or_else(|| self.flags.channel.clone())
            .or_else(|| configured.map(|channel| channel.name.clone()))
            .or_else(|| of.names.apart.map(str::to_owned))
            .unwrap_or_else(|| self.name_of(network, claim, of, diagnostics));
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
                said("content", claim.account.cloned().map(Account)),
                said("name", of.names.account.clone().map(Account)),
            ],
            of.place,
            diagnostics,
        )
        .map(|Account(name)| name);
        Ok(Settled {
            channel: Channel {
                name,
                network,
                account,
            },
            period,
            configured,
        })
    }

    /// The account that is said of numbers, wherever.
    fn account_of<'c>(&'c self, claim: &Claim<'c>, of: &'c Attributing<'_, 'f>) -> Option<&'c str> {
        let flag = self.flags.account.as_ref();
        flag.or(claim.account)
            .or(of.names.account.as_ref())
            .map(String::as_str)
    }

    /// The configured channel of numbers of this network: the one whose `files` name the file, the one
    /// of the account, the one whose folder it is in, the one that has the network's name. Else the only
    /// one of the network, unless something says that it is another.
    fn configured(
        &self,
        network: Network,
        claim: &Claim<'_>,
        of: &Attributing<'_, 'f>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<&'f ChannelSettings> {
        let facts = of.facts;
        let account = self.account_of(claim, of);
        let is_of_network = |channel: &&ChannelSettings| channel.network == Some(network);
        let channels = || {
            let channels = self.found.workspace.channels.iter();
            channels.filter(is_of_network)
        };
        let is_of_account = |channel: &&ChannelSettings| {
            let own = channel.account.as_deref();
            own.zip(account)
                .is_some_and(|(one, other)| month::same_account(one, other))
        };
        let contradicts = |channel: &&ChannelSettings| {
            account.is_some() && channel.account.is_some() && !is_of_account(channel)
        };
        let by_files = facts.by_files.filter(is_of_network);
        let by_folder = facts.by_folder.filter(is_of_network);
        // Of two channels of one account, the folder's.
        let by_account = || {
            by_folder
                .filter(is_of_account)
                .or_else(|| channels().find(is_of_account))
        };
        let by_name = || {
            let mut named = channels().filter(|channel| channel.name == network.id());
            named.find(|channel| !contradicts(channel))
        };
        let said = by_files.or_else(by_account).or(by_folder);
        if said.is_some() || of.names.apart.is_some() {
            return said;
        }
        let said = by_name();
        if said.is_some() {
            return said;
        }
        let mut same = channels();
        let only = same.next().filter(|_| same.next().is_none())?;
        let has_files =
            !only.files.is_empty() || self.own_folders.contains(&only.name.to_lowercase());
        let is_other = facts.folder_network == Some(network) || has_files || contradicts(&only);
        if is_other {
            return None;
        }
        if self.flags.channel.is_none() {
            diagnostics.push(
                Diagnostic::new(CHANNEL_GUESSED)
                    .at(of.place.clone())
                    .with("channel", only.name.as_str())
                    .with("network", Arg::term("network", network.id())),
            );
        }
        Some(only)
    }

    /// The name of a channel that is not configured: the network's, with the account behind it where the
    /// configuration gives the network's name to another account.
    fn name_of(
        &self,
        network: Network,
        claim: &Claim<'_>,
        of: &Attributing<'_, 'f>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> String {
        let mut channels = self.found.workspace.channels.iter();
        let taken = channels.find(|channel| channel.name == network.id());
        let account = self.account_of(claim, of);
        let Some((taken, account)) = taken.zip(account) else {
            return network.id().to_owned();
        };
        let name = format!("{} {account}", network.id());
        diagnostics.push(
            Diagnostic::new(ACCOUNT_NOT_CONFIGURED)
                .at(of.place.clone())
                .with("account", account)
                .with("channel", taken.name.as_str())
                .with("other", taken.account.as_deref().unwrap_or_default())
                .with("name", name.as_str())
                .paste(format!(
                    "[channels.{}]\nnetwork = \"{}\"\naccount = {}",
                    month::toml_key(&name),
                    network.id(),
                    month::toml_text(account),
                )),
        );
        name
    }

    /// The period of numbers whose content may not say one.
    fn period(
        &self,
        claim: &Claim<'_>,
        of: &Attributing<'_, 'f>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Period> {
        if !claim.needs_period {
            return None;
        }
        let Attributing {
            place,
            facts,
            names,
            months,
            ..
        } = of;
        let month_of = |period: Option<Period>| period.map(Period::reporting_month);
        // A file of several months has its folder's among them; where it has not, that is told once.
        let tells = months.len() < 2
            || claim.period.is_none()
            || month_of(claim.period) == months.last().copied();
        let folder_month = facts
            .folder_month
            .filter(|month| tells && (months.len() < 2 || !months.contains(month)));
        let name_month = month_of(names.period)
            .or(facts.name_month)
            .filter(|_| tells);
        // The folder says the month that an undated snapshot stands for; the day of the download,
        // often some days into the next month, only where nothing else does.
        let month = settle(
            "month",
            vec![
                said("content", month_of(claim.period)),
                said("name", name_month),
                said("folder", folder_month),
            ],
            place,
            diagnostics,
        );
        let day = names.downloaded.or(facts.name_day);
        let month = month.or(self.flags.month).or(day);
        if let (Some(used), Some(day), None) = (month, day, claim.period.or(names.period))
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
        claim
            .period
            .or(names.period)
            .or_else(|| month.map(Period::month))
    }

    /// The network of a table: only one that the source can be of.
    fn network(
        &self,
        content: Option<Network>,
        of: &Attributing<'_, 'f>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Network> {
        let Attributing {
            source,
            place,
            facts,
            names,
            ..
        } = of;
        let possible =
            |network: &Network| source.networks.is_empty() || source.networks.contains(network);
        let only = match source.networks {
            [one] => Some(*one),
            _ => None,
        };
        if let Some(asked) = self.flags.network.filter(|network| !possible(network)) {
            diagnostics.push(
                Diagnostic::new(NETWORK_IMPOSSIBLE)
                    .at((*place).clone())
                    .with("asked", Arg::term("network", asked.id()))
                    .with("source", Arg::term("source-title", source.id)),
            );
        }
        // A file in the folder of a channel that it cannot be of is of its own network, and that is
        // told; but analytics and ads of the shop may lie beside the exports of any network.
        let configured = facts.configured().and_then(|channel| channel.network);
        let is_business = |network: Network| {
            matches!(
                network,
                Network::Shop | Network::Newsletter | Network::GoogleAds | Network::MetaAds
            )
        };
        let is_beside = only.is_some_and(is_business);
        settle(
            "network",
            // Where a file holds tables of two networks, what a table says is not overruled.
            vec![
                said("content", content.filter(|_| of.has_networks)),
                said("flag", self.flags.network.filter(possible)),
                said("configuration", configured.filter(possible)),
                said("content", content.or(only)),
                said("name", names.network),
                said("folder", facts.folder_network.filter(|_| !is_beside)),
                said("configuration", configured.filter(|_| !is_beside)),
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
        let tables = self.tables.iter();
        let of_tables = tables.map(|(_, table)| table.period.reporting_month());
        let of_tables = of_tables.max();
        let of_numbers = numbers::latest_month(&self.numbers);
        let month = self.flags.month.or(of_tables).or(of_numbers);
        if self.flags.month.is_none() {
            fates::tell_later_numbers(of_tables, of_numbers, diagnostics);
        }
        let (of_month, others): (Vec<_>, Vec<_>) = self
            .tables
            .into_iter()
            .partition(|(_, table)| Some(table.period.reporting_month()) == month);
        let blocks = fates::Blocks::of(&self.numbers, month);
        let records = &mut self.records;
        fates::mark_other_months(records, &blocks, &of_month, &others, month, diagnostics);
        fates::mark_populations(records, &self.numbers.populations);
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
        let mut numbers = self.numbers;
        let mut channels = month::Channels {
            tables: &mut tables,
            numbers: &mut numbers,
            records: &mut self.records,
        };
        channels.keep_networks_apart();
        channels.keep_accounts_apart(&is_named, diagnostics);
        let mut canonical = numbers::settle(numbers, &mut self.records, diagnostics);
        let blocks = (&self.dated, &blocks.of_month);
        let tables = month::one_export_each(tables, blocks, &mut self.records, diagnostics);
        let (blocks, mut tables): (Vec<Option<usize>>, Vec<AudienceTable>) =
            tables.into_iter().unzip();
        if let Some(month) = month {
            customers::join(&mut tables, &canonical.orders, &self.records, month);
            numbers::tell_other_periods(&canonical.series, month, diagnostics);
            month::take_followers(
                &mut tables,
                &canonical.series,
                self.flags,
                month,
                diagnostics,
            );
        }
        month::settle_totals(&mut tables, diagnostics);
        tell_coverage(&tables, &blocks, &mut self.records);
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
        canonical.tables = tables;
        canonical.inputs = self.records;
        Attributed { canonical, month }
    }
}

/// How much of a whole that another export states the cells of a table cover; of several tables of one
/// block the least. `blocks` are the places of their records.
fn tell_coverage(tables: &[AudienceTable], blocks: &[Option<usize>], records: &mut [BlockRecord]) {
    let mut covered: BTreeMap<usize, f64> = BTreeMap::new();
    let is_single = |dimension: &Dimension| !dimension.is_multi_label();
    for (table, at) in tables.iter().zip(blocks) {
        let counts_people = table.unit == Unit::People && table.dimensions.iter().all(is_single);
        let counted: Option<f64> = table.cells.iter().map(|cell| cell.count).sum();
        let total = table
            .total
            .filter(|total| total.people > 0.0 && counts_people);
        if let Some(((counted, total), at)) = counted.zip(total).zip(*at) {
            let share = (counted / total.people).min(1.0);
            let least = covered.entry(at).or_insert(share);
            *least = least.min(share);
        }
    }
    for (at, share) in covered {
        if let Some(record) = records.get_mut(at) {
            record.coverage = record.coverage.or(Some(share));
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
        place: &Place,
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
                    pattern_of(&facts.candidate.relative, Some(source))
                )
            } else {
                format!("--network {first}")
            };
            diagnostics.push(
                Diagnostic::new(NETWORK_UNKNOWN)
                    .at(place.clone())
                    .with("source", Arg::term("source-title", source.id))
                    .with("networks", networks.join(", "))
                    .with(
                        "has-networks",
                        if networks.is_empty() { "no" } else { "yes" },
                    )
                    .paste(line),
            );
        }
        if self.month {
            diagnostics.push(
                Diagnostic::new(MONTH_UNKNOWN)
                    .at(place.clone())
                    .with("source", Arg::term("source-title", source.id))
                    .paste("--month 2026-10"),
            );
        }
    }
}

/// The networks that a file's tables and series say themselves.
fn networks_of(output: &sources::SourceOutput) -> BTreeSet<Network> {
    let tables = output.tables.iter().filter_map(|table| table.network);
    let series = output.series.iter();
    tables
        .chain(series.filter_map(|series| series.owner.network))
        .collect()
}

fn record(hash: &str, source: Option<&SourceSpec>, outcome: sources::BlockOutcome) -> BlockRecord {
    BlockRecord {
        place: outcome.place,
        hash: hash.to_owned(),
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
        completeness: None,
    }
}
