//! The audience of creators, our own CSV: what an influencer tool or a creator's own screenshot says.
//!
//! The template with every column explained is `influencers_template.csv`; `audiencefit template
//! influencers` prints it. No export of an influencer tool was seen, so that none is built in. Each
//! creator is a channel of its own and of a kind of audience of its own
//! ([`Audience::CreatorFollowers`]), so that creators never mix with the business's accounts.

use std::collections::{BTreeMap, BTreeSet};

use super::labels::{NUMBER_NEGATIVE, NUMBER_UNREADABLE, overlap, percent_of, typed_label};
use super::ledger::{LABEL_NOT_UNDERSTOOD, LABELS_OVERLAP, SHARES_DO_NOT_ADD_UP};
use super::lines::{Lines, header_of};
use super::own_csv::{ShareCell, Shares, shares};
use super::series::{ValueColumn, push_series};
use super::shown::short;
use super::{Certainty, Context, Dating, Evidence, Owner, SourceOutput, SourceSpec, SourceTable};
use crate::canonical::{Cell, Completeness, Part, PartKind, Point};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Audience, Base, Dimension, Label, Metric, Network, Period, Unit};
use crate::files::RawFile;

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "influencers",
    networks: &[],
    dimensions: &Dimension::ALL,
    seen_languages: &["en"],
    by_shape: false,
    metrics: &[Metric::Followers],
    lists: &[],
    evidence: Evidence::Own,
    headers: &["handle", "platform", "followers", "engagement rate"],
    recognize,
    read,
};

/// A platform that is none of the networks.
const PLATFORM_UNKNOWN: Code = Code::warning("platform-unknown");
/// A row without a creator.
const CREATOR_MISSING: Code = Code::warning("creator-missing");
/// Two numbers of followers of one creator.
const CREATOR_FOLLOWERS_DIFFER: Code = Code::warning("creator-followers-differ");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[PLATFORM_UNKNOWN, CREATOR_MISSING, CREATOR_FOLLOWERS_DIFFER];

/// How far above 1 the shares of a table may sum, for rounding.
const MOST: f64 = 1.02;
/// How near to 1 they must sum to be all there is.
const WHOLE: f64 = 0.015;

/// The empty file of this format, with its columns explained in comments.
pub fn template() -> &'static str {
    include_str!("influencers_template.csv")
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let columns = header_of(file)?;
    columns
        .has_all(&["handle", "platform", "dimension", "label", "share"])
        .then_some(Certainty::Keys)
}

/// A creator: a handle on a network.
type Creator = (String, Network);

/// A row that is understood.
struct Reading {
    line: usize,
    label: Label,
    share: f64,
    at_most: bool,
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    let Some(mut lines) = Lines::new(file, true) else {
        return output;
    };
    if read_rows(&mut lines, context, &mut output).is_some() {
        lines.close("creators", &mut output);
    } else {
        lines.close_damaged("creators", &mut output);
    }
    output
}

/// Where the columns are.
struct At {
    handle: Option<usize>,
    platform: Option<usize>,
    followers: Option<usize>,
    dimension: Option<usize>,
    label: Option<usize>,
    share: usize,
}

impl At {
    fn of(lines: &Lines<'_>) -> Option<Self> {
        let find = |name| lines.columns.find(&[name]);
        Some(Self {
            handle: find("handle"),
            platform: find("platform"),
            followers: find("followers"),
            dimension: find("dimension"),
            label: find("label"),
            share: find("share")?,
        })
    }
}

/// `None`, with the reason said, where a column can be read in two ways.
fn read_rows(
    lines: &mut Lines<'_>,
    context: &Context<'_>,
    output: &mut SourceOutput,
) -> Option<()> {
    let at = At::of(lines)?;
    let numbers = lines.numbers(at.followers)?;
    let (handle, platform, dimension) = (at.handle, at.platform, at.dimension);
    let Shares { cells, step } = shares(lines, at.share, &|lines, line| {
        let dimension = Dimension::from_id(lines.text(line, dimension))?;
        (!dimension.is_multi_label()).then(|| {
            let creator = lines.text(line, handle).to_lowercase();
            (
                creator,
                lines.text(line, platform).to_lowercase(),
                dimension,
            )
        })
    })?;
    let mut tables: BTreeMap<(Creator, Dimension), Vec<Reading>> = BTreeMap::new();
    let mut followers: BTreeMap<Creator, (f64, usize)> = BTreeMap::new();
    for (line, share) in cells.into_iter().enumerate() {
        let name = lines.text(line, at.handle);
        if name.is_empty() {
            lines.reject(line, at.handle, CREATOR_MISSING);
            continue;
        }
        let Some(network) = Network::from_id(lines.text(line, at.platform)) else {
            lines.reject(line, at.platform, PLATFORM_UNKNOWN);
            continue;
        };
        let creator = (name.to_owned(), network);
        if let Some(people) = numbers.cells.get(line).and_then(|cell| cell.value()) {
            if people < 0.0 {
                lines.reject(line, at.followers, NUMBER_NEGATIVE);
                continue;
            }
            match followers.get(&creator) {
                Some((known, _)) if (known - people).abs() > 0.5 => {
                    lines.reject(line, at.followers, CREATOR_FOLLOWERS_DIFFER);
                    continue;
                }
                Some(_) => {}
                None => {
                    followers.insert(creator.clone(), (people, line));
                }
            }
        }
        let Some(dimension) = Dimension::from_id(lines.text(line, at.dimension)) else {
            lines.reject(line, at.dimension, LABEL_NOT_UNDERSTOOD);
            continue;
        };
        let Some(label) = typed_label(dimension, lines.text(line, at.label)) else {
            lines.reject(line, at.label, LABEL_NOT_UNDERSTOOD);
            continue;
        };
        let (share, at_most) = match share {
            ShareCell::Share(share) => (share, false),
            ShareCell::AtMost(share) => (share, true),
            ShareCell::Missing => {
                lines.set_aside(line);
                continue;
            }
            ShareCell::Unreadable => {
                lines.reject(line, Some(at.share), NUMBER_UNREADABLE);
                continue;
            }
        };
        tables
            .entry((creator, dimension))
            .or_default()
            .push(Reading {
                line,
                label,
                share,
                at_most,
            });
    }
    for ((creator, dimension), rows) in tables {
        let people = followers.get(&creator).map(|(people, _)| *people);
        push_table(lines, creator, dimension, &rows, people, step, output);
    }
    let tables = output.tables.iter();
    let read: BTreeSet<Creator> = tables
        .filter_map(|table| Some((table.channel.clone()?, table.network?)))
        .collect();
    for (creator, (people, line)) in followers {
        // A creator of whom no row was read is not in a block that is used.
        if read.contains(&creator) {
            push_followers(lines, creator, people, line, context, output);
        }
    }
    Some(())
}

fn push_table(
    lines: &mut Lines<'_>,
    (handle, network): Creator,
    dimension: Dimension,
    rows: &[Reading],
    people: Option<f64>,
    step: f64,
    output: &mut SourceOutput,
) {
    let Some(first) = rows.first() else { return };
    let booked: Vec<usize> = rows.iter().map(|row| row.line).collect();
    let labels = rows.iter().map(|row| std::slice::from_ref(&row.label));
    if let Some(twice) = overlap(labels).and_then(|at| rows.get(at)) {
        let label = short(&twice.label.to_string());
        let diagnostic = Diagnostic::new(LABELS_OVERLAP).with("label", label);
        return lines.reject_together(&booked, diagnostic);
    }
    let certain = rows.iter().filter(|row| !row.at_most);
    let sum: f64 = certain.map(|row| row.share).sum();
    if !dimension.is_multi_label() && sum > MOST {
        let percent = percent_of(sum);
        let diagnostic = Diagnostic::new(SHARES_DO_NOT_ADD_UP).with("sum", percent);
        return lines.reject_together(&booked, diagnostic);
    }
    for line in booked {
        lines.read(line);
    }
    let is_closed = matches!(dimension, Dimension::Age | Dimension::Gender);
    let owner = lines.owner(first.line);
    output.tables.push(SourceTable {
        by_person: false,
        place: owner.place.at_row(lines.number(first.line)),
        block: owner.block,
        network: Some(network),
        account: Some(handle.clone()),
        channel: Some(handle),
        audience: Audience::CreatorFollowers,
        period: None,
        dimensions: vec![dimension],
        base: Base::Unstated,
        unit: Unit::People,
        total_people: people,
        share_step: Some(step),
        completeness: if is_closed && (sum - 1.0).abs() <= WHOLE {
            Completeness::Complete
        } else {
            Completeness::Suppressed
        },
        cells: rows
            .iter()
            .map(|row| Cell {
                labels: vec![row.label.clone()],
                count: None,
                share: Some(row.share.min(1.0)),
                index: None,
                row: lines.number(row.line),
                at_most: row.at_most,
            })
            .collect(),
    });
}

fn push_followers(
    lines: &Lines<'_>,
    (handle, network): Creator,
    people: f64,
    line: usize,
    context: &Context<'_>,
    output: &mut SourceOutput,
) {
    let owner = Owner {
        network: Some(network),
        account: Some(handle.clone()),
        channel: Some(handle.clone()),
        ..lines.owner(line)
    };
    let point = Point {
        period: Period::day(context.latest),
        value: people,
        row: lines.number(line),
    };
    push_series(
        &owner,
        &ValueColumn::of(0, Metric::Followers),
        Part::Named(PartKind::Creator, handle),
        vec![point],
        Dating::Undated,
        output,
    );
}
