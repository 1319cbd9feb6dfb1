//! The tables of one month: accounts kept apart, one export a breakdown, one total a channel.

use std::collections::{BTreeMap, BTreeSet};

use super::attribution::{Numbers, Placed, Said, TOTAL_TOLERANCE, disagreement};
use super::inputs::Found;
use super::series::SAME_NUMBERS_TWICE;
use super::{customers, fates};
use crate::canonical::{AudienceTable, BlockRecord, Channel, MetricSeries, Part, Total};
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{
    Audience, Base, Date, Dimension, Metric, Month, Network, Period, Unit, account_key,
};
use crate::settings::Flags;

/// Nothing says how many people follow a channel.
pub(super) const FOLLOWERS_UNKNOWN: Code = Code::note("followers-unknown");
/// `--followers` was said for several channels.
pub(super) const FOLLOWERS_FOR_MANY: Code = Code::warning("followers-for-many");
/// Several exports carry the same numbers of one channel, with different values.
pub(super) const SEVERAL_EXPORTS: Code = Code::warning("several-exports");
/// One file gives the same numbers of one channel several times.
pub(super) const SEVERAL_TABLES: Code = Code::warning("several-tables");
/// A list of everybody who ever bought stands beside the orders of the month.
pub(super) const CUSTOMERS_OF_MONTH: Code = Code::note("customers-of-month");
/// One network's exports are of several accounts.
pub(super) const SEVERAL_ACCOUNTS: Code = Code::note("several-accounts");

/// Whether two spellings name one account: letters and digits alone are compared, in lower case.
pub(super) fn same_account(one: &str, other: &str) -> bool {
    account_key(one) == account_key(other)
}

/// Everything that has a channel, to keep channels apart.
pub(super) struct Channels<'a> {
    pub tables: &'a mut [Placed<AudienceTable>],
    pub numbers: &'a mut Numbers,
    pub records: &'a mut [BlockRecord],
}

impl Channels<'_> {
    /// Calls `see` with every channel; a new name goes to the record of its block too.
    fn each(&mut self, mut see: impl FnMut(&mut Channel)) {
        let numbers = &mut *self.numbers;
        let tables = self
            .tables
            .iter_mut()
            .map(|(at, table)| (*at, &mut table.channel));
        let series = numbers
            .series
            .iter_mut()
            .map(|(at, series)| (*at, &mut series.channel));
        let posts = numbers
            .posts
            .iter_mut()
            .map(|(at, list)| (*at, &mut list.channel));
        let orders = numbers
            .orders
            .iter_mut()
            .map(|(at, list)| (*at, &mut list.channel));
        let conversations = numbers
            .conversations
            .iter_mut()
            .map(|(at, list)| (*at, &mut list.channel));
        let messages = numbers
            .messages
            .iter_mut()
            .map(|(at, list)| (*at, &mut list.channel));
        let reviews = numbers
            .reviews
            .iter_mut()
            .map(|(at, list)| (*at, &mut list.channel));
        let all = tables
            .chain(series)
            .chain(posts)
            .chain(orders)
            .chain(conversations)
            .chain(messages)
            .chain(reviews);
        for (at, channel) in all {
            let before = channel.name.clone();
            see(channel);
            if channel.name != before
                && let Some(record) = at.and_then(|at| self.records.get_mut(at))
            {
                record.channel = Some(channel.name.clone());
            }
        }
    }

    /// Where the user named no channel and the exports of a network are of several accounts, each
    /// account is a channel of its own. What says no account stays with the network's name.
    pub(super) fn keep_accounts_apart(
        &mut self,
        is_named: &dyn Fn(&str) -> bool,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let mut accounts: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        self.each(|channel| {
            if let (Some(account), false) = (&channel.account, is_named(&channel.name)) {
                let spelled = accounts
                    .entry(channel.name.clone())
                    .or_default()
                    .entry(account_key(account))
                    .or_insert_with(|| account.clone());
                // Of several spellings the first one in order, whatever the files are called.
                if account < spelled {
                    spelled.clone_from(account);
                }
            }
        });
        accounts.retain(|_, names| names.len() > 1);
        if accounts.is_empty() {
            return;
        }
        self.each(|channel| {
            let names = accounts.get(&channel.name);
            let key = channel.account.as_deref().map(account_key);
            let account = names.zip(key).and_then(|(names, key)| names.get(&key));
            if let Some(account) = account {
                channel.name = format!("{} {account}", channel.name);
            }
        });
        for (channel, names) in accounts {
            let names: Vec<String> = names.into_values().collect();
            diagnostics.push(
                Diagnostic::new(SEVERAL_ACCOUNTS)
                    .with("channel", channel)
                    .with("accounts", names.join(", ")),
            );
        }
    }

    /// People of two networks are never in one channel: where `--channel` or a file gives several
    /// networks one name, each network's part gets the network's name behind it.
    pub(super) fn keep_networks_apart(&mut self) {
        let mut networks: BTreeMap<String, BTreeSet<Network>> = BTreeMap::new();
        self.each(|channel| {
            networks
                .entry(channel.name.clone())
                .or_default()
                .insert(channel.network);
        });
        networks.retain(|_, networks| networks.len() > 1);
        if networks.is_empty() {
            return;
        }
        self.each(|channel| {
            if networks.contains_key(&channel.name) {
                channel.name = format!("{} {}", channel.name, channel.network.id());
            }
        });
    }
}

/// A file or member without row and sheet.
pub(super) fn file_of(place: &Place) -> Place {
    Place {
        sheet: None,
        row: None,
        column: None,
        ..place.clone()
    }
}

/// What only one export may say of a channel and month: an audience, broken down one way.
type Key = (String, Audience, Vec<Dimension>);

fn key(table: &AudienceTable) -> Key {
    (
        table.channel.name.clone(),
        table.audience,
        table.dimensions.clone(),
    )
}

/// Keeps one export where several break one audience of one channel down in the same way: they
/// cannot all be of this account and month. The one with the latest period is kept, then that of the
/// most people, then that of the most cells; file names decide nothing. `dated` are blocks that say their
/// period, `with_numbers` those with numbers or lists of the month.
pub(super) fn one_export_each(
    tables: Vec<Placed<AudienceTable>>,
    (dated, with_numbers): (&BTreeSet<usize>, &BTreeSet<usize>),
    records: &mut [BlockRecord],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Placed<AudienceTable>> {
    // Lists of customers say who ever bought; those of orders say who bought in the month.
    let is_dated = |at: Option<usize>, table: &AudienceTable| {
        table.audience == Audience::Customers && at.is_some_and(|at| dated.contains(&at))
    };
    let mut best: BTreeMap<Key, Best> = BTreeMap::new();
    let mut files: BTreeMap<Key, BTreeSet<String>> = BTreeMap::new();
    for (number, (at, table)) in tables.iter().enumerate() {
        let hash = at
            .and_then(|at| records.get(at))
            .map_or("", |record| record.hash.as_str());
        let new = Best {
            rank: Rank {
                until: table.period.to,
                is_dated: is_dated(*at, table),
                people: table.total.map_or(0.0, |total| total.people),
                n_cells: table.cells.len(),
                hash: hash.to_owned(),
            },
            file: file_of(&table.place),
            number,
            measured: (table.unit, table.base),
            period: table.period,
        };
        files
            .entry(key(table))
            .or_default()
            .insert(new.file.to_string());
        let best = best.entry(key(table)).or_insert_with(|| new.clone());
        if new.rank.order(&best.rank).is_gt() {
            *best = new;
        }
    }
    // One file may give an audience in two measures, people and views, but in each of them once.
    let is_kept = |number: usize, table: &AudienceTable| {
        best.get(&key(table)).is_none_or(|best| {
            best.file == file_of(&table.place)
                && (best.number == number || best.measured != (table.unit, table.base))
        })
    };
    let numbered = tables.into_iter().enumerate();
    let (kept, left): (Vec<_>, Vec<_>) =
        numbered.partition(|(number, (_, table))| is_kept(*number, table));
    let without_number = |(_, table): (usize, Placed<AudienceTable>)| table;
    let kept: Vec<Placed<AudienceTable>> = kept.into_iter().map(without_number).collect();
    let left: Vec<Placed<AudienceTable>> = left.into_iter().map(without_number).collect();
    // Customers of one month whose orders stand in several files are counted over all of them.
    let is_joined = |at: Option<usize>, table: &AudienceTable| {
        customers::is_of_customers(table)
            && is_dated(at, table)
            && kept
                .iter()
                .any(|(_, taken)| key(taken) == key(table) && taken.source == table.source)
    };
    let left: Vec<Placed<AudienceTable>> = left
        .into_iter()
        .filter(|(at, table)| !is_joined(*at, table))
        .collect();
    tell_parts(&left, &best, diagnostics);
    for (_, names) in files
        .iter_mut()
        .filter(|(other, _)| other.1 == Audience::Customers)
    {
        names.retain(|name| {
            let mut shown = kept.iter().chain(&left);
            shown.any(|(_, table)| file_of(&table.place).to_string() == *name)
        });
    }
    // A card of an overview beside the whole report says nothing new.
    let differs: BTreeSet<Key> = left
        .iter()
        .filter(|(_, table)| {
            let mut taken = kept.iter().map(|(_, taken)| taken);
            !taken.any(|taken| key(taken) == key(table) && says_the_same(taken, table))
        })
        .map(|(_, table)| key(table))
        .collect();
    let undated = tell_undated(&left, &best, &is_dated, diagnostics);
    let mut told = Told::new();
    for (key, names) in files.iter().filter(|(key, _)| !undated.contains(*key)) {
        if let (Some(best), true) = (best.get(key), names.len() > 1) {
            let (channel, _, dimensions) = key;
            let group = (
                channel.clone(),
                best.file.to_string(),
                names.clone(),
                differs.contains(key),
            );
            told.entry(group)
                .or_default()
                .extend(dimensions.iter().map(|dimension| dimension.id()));
        }
    }
    tell_exports(told, diagnostics);
    let used: BTreeSet<usize> = kept.iter().filter_map(|(at, _)| *at).collect();
    let unused = left.iter().filter_map(|(at, table)| {
        let differs = differs.contains(&key(table));
        at.map(|at| (at, differs))
    });
    fates::mark_tables(records, &used, unused, with_numbers);
    kept
}

/// The table that is taken of several.
#[derive(Clone)]
struct Best {
    rank: Rank,
    file: Place,
    /// Its place among the tables.
    number: usize,
    measured: (Unit, Base),
    period: Period,
}

/// Says which tables of one file give the same thing again, of other days or of other people.
fn tell_parts(
    left: &[Placed<AudienceTable>],
    best: &BTreeMap<Key, Best>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    type Part<'a> = (&'a Place, String, Period);
    type Told<'a> = (BTreeSet<&'a str>, BTreeSet<String>);
    let mut parts: BTreeMap<Part<'_>, Told<'_>> = BTreeMap::new();
    for (_, table) in left {
        let best = best.get(&key(table));
        if let Some(best) = best.filter(|best| best.file == file_of(&table.place)) {
            let part = (&best.file, table.channel.name.clone(), best.period);
            let (dimensions, periods) = parts.entry(part).or_default();
            dimensions.extend(table.dimensions.iter().map(|dimension| dimension.id()));
            periods.insert(table.period.to_string());
        }
    }
    for ((file, channel, taken), (dimensions, periods)) in parts {
        diagnostics.push(
            Diagnostic::new(SEVERAL_TABLES)
                .at(file.clone())
                .with("channel", channel)
                .with("dimensions", join(dimensions))
                .with("taken", taken.to_string())
                .with("left", join(periods)),
        );
    }
}

fn join(items: impl IntoIterator<Item = impl Into<String>>) -> String {
    let items: Vec<String> = items.into_iter().map(Into::into).collect();
    items.join(", ")
}

/// Says which lists of everybody who ever bought stand beside the orders of the month, and of what.
fn tell_undated(
    left: &[Placed<AudienceTable>],
    best: &BTreeMap<Key, Best>,
    is_dated: &dyn Fn(Option<usize>, &AudienceTable) -> bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeSet<Key> {
    let mut undated: BTreeSet<Key> = BTreeSet::new();
    for (at, table) in left {
        let taken = best.get(&key(table));
        if let Some(taken) = taken.filter(|taken| taken.rank.is_dated)
            && !is_dated(*at, table)
        {
            undated.insert(key(table));
            diagnostics.push(
                Diagnostic::new(CUSTOMERS_OF_MONTH)
                    .at(file_of(&table.place))
                    .with("taken", taken.file.to_string())
                    .with("month", Month::of(taken.rank.until).to_string()),
            );
        }
    }
    undated
}

/// Channel, the file taken, all files, whether they differ; with the dimensions.
type Told = BTreeMap<(String, String, BTreeSet<String>, bool), BTreeSet<&'static str>>;

/// How many files a message names.
const FILES_NAMED: usize = 6;

/// A name as a key of TOML: bare where it can be.
pub(super) fn toml_key(name: &str) -> String {
    let is_bare = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    if !name.is_empty() && name.chars().all(is_bare) {
        return name.to_owned();
    }
    toml_text(name)
}

/// A text as TOML writes it.
pub(super) fn toml_text(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{escaped}\"")
}

/// Says which of several exports was taken.
fn tell_exports(told: Told, diagnostics: &mut Vec<Diagnostic>) {
    for ((channel, taken, mut names, differs), dimensions) in told {
        let dimensions = join(dimensions);
        if differs {
            diagnostics.push(
                Diagnostic::new(SEVERAL_EXPORTS)
                    .with("channel", channel)
                    .with("dimensions", dimensions)
                    .with("more", names.len().saturating_sub(FILES_NAMED))
                    .with("files", join(names.into_iter().take(FILES_NAMED)))
                    .with("taken", taken),
            );
            continue;
        }
        names.remove(&taken);
        for name in names {
            diagnostics.push(
                Diagnostic::new(SAME_NUMBERS_TWICE)
                    .at(Place::file(name))
                    .with("channel", channel.clone())
                    .with("metrics", dimensions.clone())
                    .with("taken", taken.clone()),
            );
        }
    }
}

/// Whether a table of the same source and days says of every cell what the one taken says.
fn says_the_same(taken: &AudienceTable, other: &AudienceTable) -> bool {
    taken.source == other.source
        && taken.period == other.period
        && other.cells.iter().all(|cell| {
            let mut same = taken
                .cells
                .iter()
                .filter(|known| known.labels == cell.labels);
            same.any(|known| known.count == cell.count && known.share == cell.share)
        })
}

/// By what one of several exports is chosen.
#[derive(Clone)]
struct Rank {
    until: Date,
    is_dated: bool,
    people: f64,
    n_cells: usize,
    hash: String,
}

impl Rank {
    fn order(&self, other: &Self) -> std::cmp::Ordering {
        self.until
            .cmp(&other.until)
            .then(self.is_dated.cmp(&other.is_dated))
            .then(self.people.total_cmp(&other.people))
            .then(self.n_cells.cmp(&other.n_cells))
            .then(self.hash.cmp(&other.hash))
    }
}

/// One total a channel and kind of audience: that of the latest period, then the largest. It holds
/// for the channel's tables that state none; where two exports state different ones, both are told.
pub(super) fn settle_totals(tables: &mut [AudienceTable], diagnostics: &mut Vec<Diagnostic>) {
    type Key = (String, Audience);
    let mut totals: BTreeMap<Key, (Date, Total, Place)> = BTreeMap::new();
    let of_people = |table: &AudienceTable| table.total.filter(|_| table.unit == Unit::People);
    for table in &*tables {
        let Some(total) = of_people(table) else {
            continue;
        };
        let key = (table.channel.name.clone(), table.audience);
        let new = (table.period.to, total, file_of(&table.place));
        let best = totals.entry(key).or_insert_with(|| new.clone());
        if new
            .0
            .cmp(&best.0)
            .then(total.people.total_cmp(&best.1.people))
            .is_gt()
        {
            *best = new;
        }
    }
    for table in tables {
        let key = (table.channel.name.clone(), table.audience);
        let Some((_, best, place)) = totals.get(&key).filter(|_| table.unit == Unit::People) else {
            continue;
        };
        if let Some(own) = table.total
            && (own.people - best.people).abs() > TOTAL_TOLERANCE * best.people.max(own.people)
        {
            let used = Said {
                origin: "content",
                value: format!("{} ({place})", best.people),
            };
            let other = Said {
                origin: "content",
                value: own.people.to_string(),
            };
            diagnostics.push(disagreement(
                "people",
                &used,
                &other,
                &file_of(&table.place),
            ));
        }
        table.total = Some(*best);
    }
}

/// Takes the number of followers of a channel from its own series, where neither the tables nor the
/// user say it: the last value at or before the month's end, of this month or at most a month old.
pub(super) fn take_followers(
    tables: &mut [AudienceTable],
    series: &[MetricSeries],
    flags: &Flags,
    month: Month,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut latest: BTreeMap<&str, (Date, f64, &MetricSeries)> = BTreeMap::new();
    let oldest = month
        .first_day()
        .saturating_sub(jiff::Span::new().months(1));
    for series in series
        .iter()
        .filter(|series| series.metric == Metric::Followers && series.part == Part::Whole)
    {
        let inside = series
            .points
            .iter()
            .filter(|point| (oldest..=month.last_day()).contains(&point.period.to));
        for point in inside {
            let entry = latest.entry(&series.channel.name).or_insert((
                point.period.to,
                point.value,
                series,
            ));
            // Of two values of one day the larger, as of two totals of one day.
            let order = point.period.to.cmp(&entry.0);
            let order = order.then(point.value.total_cmp(&entry.1));
            if order.is_gt() {
                *entry = (point.period.to, point.value, series);
            }
        }
    }
    for table in tables
        .iter_mut()
        .filter(|table| table.audience == Audience::Followers && table.unit == Unit::People)
    {
        let Some((_, people, from)) = latest.get(table.channel.name.as_str()) else {
            continue;
        };
        match table.total {
            None if *people > 0.0 => {
                table.total = Some(Total {
                    people: *people,
                    stated_by_export: true,
                });
            }
            Some(total)
                if !total.stated_by_export
                    && (total.people - people).abs()
                        > TOTAL_TOLERANCE * people.max(total.people) =>
            {
                let used = Said {
                    origin: flags.followers.map_or("configuration", |_| "flag"),
                    value: total.people,
                };
                let other = Said {
                    origin: "content",
                    value: *people,
                };
                // Where the file of the series has tables too, it was told of them already.
                let said = disagreement("followers", &used, &other, &file_of(&from.place));
                diagnostics.push(said);
            }
            Some(_) | None => {}
        }
    }
}

/// Says for which channels the number of followers is not known, with the line to paste.
pub(super) fn tell_followers(
    tables: &[AudienceTable],
    flags: &Flags,
    found: &Found,
    month: Option<Month>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut channels: BTreeMap<&str, bool> = BTreeMap::new();
    for table in tables
        .iter()
        .filter(|table| table.audience == Audience::Followers)
    {
        *channels.entry(&table.channel.name).or_default() |= table.total.is_some();
    }
    if flags.followers.is_some() && channels.len() > 1 {
        let names = join(channels.keys().copied());
        diagnostics.push(Diagnostic::new(FOLLOWERS_FOR_MANY).with("channels", names));
    }
    for (channel, _) in channels.iter().filter(|(_, known)| !**known) {
        let line = if found.config_name.is_some() {
            let month = month.map(|month| month.to_string()).unwrap_or_default();
            format!(
                "[channels.{}]\nfollowers = {{ \"{month}\" = 12400 }}",
                toml_key(channel)
            )
        } else {
            "--followers 12400".to_owned()
        };
        diagnostics.push(
            Diagnostic::new(FOLLOWERS_UNKNOWN)
                .with("channel", *channel)
                .paste(line),
        );
    }
}
