//! Who they are: ages with their core, age by gender, places, languages, interests, work.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::bootstrap;
use super::curve::Curve;
use super::shares::{self, Ages, Block as Margin, Crowd, Reason, Seen, Tables};
use super::words::{Found, Words, axis_end, capital, remark};
use super::{LayoutInput, MeasureInput};
use crate::canonical::Part;
use crate::domain::{
    AgeBand, Audience, Base, Dimension, Gender, Label, MIN_AGE, Metric, Month, Unit,
};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use crate::i18n::Args;
use crate::measures::core::{self, Core, CoreInterval};
use crate::measures::{Interval, ungroup};
use crate::profile::Profile;
use crate::report::{
    AgePyramid, Align, Bar, Block, ChartKind, ChartSpec, IntervalBars, PyramidBand, Section, Span,
    Table,
};

const ID: &str = "audience";

/// What is said of a cell whose number is hidden.
const HIDDEN: &str = "hidden";

/// How far the ends of a core are off on average, in years.
const CORE_DOUBT: f64 = 1.0;

/// A smaller difference than this between the shares of women and men is none to speak of.
const EVEN: f64 = 0.02;

/// Fewer bars than this say no more than a line of text.
const FEWEST_BARS: usize = 3;

/// How many labels stand in a line of text.
const FACTS: usize = 3;

/// Below this part of the people of an audience a list takes a line, not a chart.
const MINOR: f64 = 0.05;

/// A smaller remainder is written as nothing.
const LEAST_REST: f64 = 0.0005;

/// The last age on the common grid.
const LAST_AGE: u8 = crate::domain::MAX_AGE - 1;

/// Shares by age band and gender.
type Crossed = BTreeMap<(AgeBand, Gender), Seen>;

/// Shares of women and men by age band.
type Sides = BTreeMap<AgeBand, (f64, f64)>;

/// One channel with its size.
struct Source<'a> {
    name: &'a str,
    people: Option<f64>,
    tables: &'a Tables<'a>,
}

/// Finds people, ages, cores and the shares of all cells for every kind of audience.
pub(super) fn measure(input: &MeasureInput<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let profile = input.profiles.first();
    let min_people = input.options.min_people;
    let crowds = input.crowds;
    for ((audience, channels), ages) in crowds.audiences.iter().zip(&crowds.ages) {
        let audience = *audience;
        let subject = Subject {
            audience: Some(audience),
            ..Subject::default()
        };
        let sources = sources_of(channels);
        measure_people(&subject, &sources, &mut findings);
        if audience == Audience::Followers {
            measure_followers(&subject, &sources, input, &mut findings);
        }
        measure_ages(
            &subject,
            &sources,
            ages,
            input.profiles,
            min_people,
            &mut findings,
        );
        measure_cross(&subject, &sources, profile, min_people, &mut findings);
        for dimension in Dimension::ALL {
            measure_cells(
                &subject,
                &sources,
                dimension,
                profile,
                min_people,
                &mut findings,
            );
        }
    }
    findings
}

fn sources_of<'a>(channels: &'a BTreeMap<&'a str, Tables<'a>>) -> Vec<Source<'a>> {
    channels
        .iter()
        .map(|(name, tables)| Source {
            name,
            people: shares::channel_people(tables),
            tables,
        })
        .collect()
}

/// Single years, cores and distances to the declared ages of one kind of audience, by channel and pooled.
pub(super) fn measure_ages_of(
    crowd: &Crowd<'_>,
    profiles: &[Profile],
    min_people: f64,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let sources = sources_of(crowd.channels);
    let subject = &crowd.subject;
    measure_ages(
        subject,
        &sources,
        crowd.ages,
        profiles,
        min_people,
        &mut findings,
    );
    findings
}

fn exact(value: f64, people: Option<f64>, method: &'static str, channels: Vec<String>) -> Estimate {
    Estimate {
        value,
        likely: None,
        hard: None,
        basis: Basis {
            people,
            method,
            channels,
            ..Basis::default()
        },
    }
}

fn on_channel(subject: &Subject, channel: &str) -> Subject {
    Subject {
        channel: Some(channel.to_owned()),
        ..subject.clone()
    }
}

fn measure_people(subject: &Subject, sources: &[Source<'_>], findings: &mut Vec<Finding>) {
    for source in sources {
        let finding = Finding::new(
            ID,
            "people",
            on_channel(subject, source.name),
            Quantity::People,
        );
        findings.push(match source.people {
            Some(people) => {
                let stated = source
                    .tables
                    .iter()
                    .filter_map(|table| table.total)
                    .any(|total| total.stated_by_export);
                let counted = source.tables.iter().all(|table| table.total.is_none());
                let text = if counted {
                    "counted"
                } else if stated {
                    "stated_by_export"
                } else {
                    "stated_by_user"
                };
                finding
                    .estimate(exact(
                        people,
                        Some(people),
                        "total",
                        vec![source.name.to_owned()],
                    ))
                    .text(text)
            }
            None => finding.text("not_known"),
        });
    }
    let known: Vec<(&str, f64)> = sources
        .iter()
        .filter_map(|source| source.people.map(|people| (source.name, people)))
        .collect();
    let finding = Finding::new(ID, "people", subject.clone(), Quantity::People);
    if known.is_empty() {
        findings.push(finding.text("not_known"));
        return;
    }
    let people = known.iter().map(|(_, people)| people).sum();
    let channels = known.iter().map(|(name, _)| (*name).to_owned()).collect();
    // Somebody who follows on two networks is counted twice: the reports do not tell.
    let text = if known.len() < sources.len() {
        "sum_of_known"
    } else {
        "sum_of_channels"
    };
    findings.push(
        finding
            .estimate(exact(people, Some(people), "sum", channels))
            .text(text),
    );
}

/// What the exports of this month's days say of followers whose number the user has stated.
fn measure_followers(
    subject: &Subject,
    sources: &[Source<'_>],
    input: &MeasureInput<'_>,
    findings: &mut Vec<Finding>,
) {
    for source in sources {
        let stated = source.tables.iter().filter_map(|table| table.total);
        let by_user =
            stated.clone().next().is_some() && stated.clone().all(|it| !it.stated_by_export);
        if !by_user {
            continue;
        }
        let newest = input
            .canonical
            .series
            .iter()
            .filter(|series| series.channel.name == source.name)
            .filter(|series| series.metric == Metric::Followers && series.part == Part::Whole)
            .flat_map(|series| &series.points)
            .filter(|point| Month::of(point.period.to) == input.month && point.value.is_finite())
            .max_by_key(|point| (point.period.to, Reverse(point.row)));
        if let Some(point) = newest
            && source.people != Some(point.value)
        {
            findings.push(
                Finding::new(
                    ID,
                    "people_by_export",
                    on_channel(subject, source.name),
                    Quantity::People,
                )
                .estimate(exact(
                    point.value,
                    None,
                    "stated",
                    vec![source.name.to_owned()],
                )),
            );
        }
    }
}

fn measure_ages(
    subject: &Subject,
    sources: &[Source<'_>],
    ages: &[Result<Ages<'_>, Reason>],
    profiles: &[Profile],
    min_people: f64,
    findings: &mut Vec<Finding>,
) {
    let subject = Subject {
        dimension: Some(Dimension::Age),
        ..subject.clone()
    };
    let ages: Vec<(&Source<'_>, &Ages<'_>)> = sources
        .iter()
        .zip(ages)
        .filter_map(|(source, ages)| Some((source, ages.as_ref().ok()?)))
        .collect();
    for (source, ages) in &ages {
        let own = on_channel(&subject, source.name);
        let shares = ungroup::pool(&[(1.0, &ages.curve)]);
        let each = |age| ages.share(age, age);
        put_ages(&own, &shares, &each, profiles, min_people, findings);
    }
    if ages.is_empty() {
        return;
    }
    // Too few people are not heard of through a pool either; where all are few, the pool says so.
    let has_enough = |(source, ages): &&(&Source<'_>, &Ages<'_>)| {
        shares::enough(source.people, &ages.share(MIN_AGE, MIN_AGE), min_people)
    };
    let some_have = ages.iter().any(|one| has_enough(&one));
    let ages: Vec<&(&Source<'_>, &Ages<'_>)> = ages
        .iter()
        .filter(|one| !some_have || has_enough(one))
        .collect();
    let sizes: Vec<Option<f64>> = ages.iter().map(|(source, _)| source.people).collect();
    let (weights, _) = shares::weights(&sizes);
    let curves: Vec<_> = weights
        .iter()
        .zip(&ages)
        .map(|(weight, (_, ages))| (*weight, &ages.curve))
        .collect();
    let pooled = ungroup::pool(&curves);
    let each = |age| {
        let seen: Vec<Seen> = ages.iter().map(|(_, ages)| ages.share(age, age)).collect();
        let parts: Vec<_> = sizes.iter().copied().zip(&seen).collect();
        shares::pool_above(&parts, min_people).unwrap_or_else(|| ages_fallback(&seen))
    };
    put_ages(&subject, &pooled, &each, profiles, min_people, findings);
}

/// Pooling something that is not empty always gives something; this is what it gives otherwise.
fn ages_fallback(seen: &[Seen]) -> Seen {
    seen.first().cloned().unwrap_or_else(Seen::nothing)
}

/// Single years, the core and the distance to the declared ages, of one curve.
fn put_ages(
    subject: &Subject,
    curve: &[f64],
    each: &dyn Fn(u8) -> Seen,
    profiles: &[Profile],
    min_people: f64,
    findings: &mut Vec<Finding>,
) {
    let whole = each(MIN_AGE);
    if whole.too_few(min_people) {
        findings.push(whole.put(
            Finding::new(ID, "core_share", subject.clone(), Quantity::Share),
            min_people,
        ));
        return;
    }
    for (age, share) in (MIN_AGE..=LAST_AGE).zip(curve) {
        let mut seen = each(age);
        seen.value = *share;
        let subject = Subject {
            segment: Some(age.to_string()),
            ..subject.clone()
        };
        findings.push(seen.put(
            Finding::new(ID, "age_share", subject, Quantity::Share),
            min_people,
        ));
    }
    let declared = profiles.first().and_then(Profile::ages);
    match core::core(MIN_AGE, curve) {
        Core::One(one) => put_core(subject, &one, "1", &whole, declared, curve, findings),
        Core::Two(first, second) => {
            put_core(subject, &first, "1", &whole, declared, curve, findings);
            put_core(subject, &second, "2", &whole, declared, curve, findings);
        }
        Core::None => {
            findings.push(
                Finding::new(ID, "core_share", subject.clone(), Quantity::Share).text("no_core"),
            );
        }
    }
    for profile in profiles {
        let Some((from, to)) = profile.ages() else {
            continue;
        };
        let subject = Subject {
            profile: Some(profile.name.clone()),
            ..subject.clone()
        };
        let years = ungroup::mean_distance(MIN_AGE, curve, from, to);
        let basis = whole.estimate().basis;
        findings.push(
            Finding::new(ID, "mean_distance", subject.clone(), Quantity::Years).estimate(
                Estimate {
                    value: years,
                    likely: None,
                    hard: None,
                    basis: Basis {
                        method: "wasserstein_1",
                        ..basis.clone()
                    },
                },
            ),
        );
        // On which side of the declared ages they are: the part of the distance below them and above.
        let below = ungroup::mean_distance(MIN_AGE, curve, from, u8::MAX);
        for (measure, value) in [
            ("mean_distance_below", below),
            ("mean_distance_above", (years - below).max(0.0)),
        ] {
            findings.push(
                Finding::new(ID, measure, subject.clone(), Quantity::Years).estimate(Estimate {
                    value,
                    likely: None,
                    hard: None,
                    basis: Basis {
                        method: "wasserstein_1",
                        ..basis.clone()
                    },
                }),
            );
        }
        // The mean age less the middle of the declared ages; people inside count as much as outside,
        // so no sentence is built on it.
        let center = f64::from(from) + (f64::from(to) + 1.0 - f64::from(from)) / 2.0;
        let mean: f64 = (MIN_AGE..)
            .zip(curve)
            .map(|(age, share)| (f64::from(age) + 0.5) * share)
            .sum();
        findings.push(
            Finding::new(ID, "mean_age_gap", subject, Quantity::Years).estimate(Estimate {
                value: mean - center,
                likely: None,
                hard: None,
                basis: Basis {
                    method: "mean_age",
                    ..basis
                },
            }),
        );
    }
}

fn put_core(
    subject: &Subject,
    interval: &CoreInterval,
    segment: &str,
    whole: &Seen,
    declared: Option<(u8, u8)>,
    curve: &[f64],
    findings: &mut Vec<Finding>,
) {
    let subject = Subject {
        segment: Some(segment.to_owned()),
        ..subject.clone()
    };
    let basis = Basis {
        method: "shortest_interval",
        ungrouped: true,
        ..whole.estimate().basis
    };
    let standing = declared.map(|(from, to)| {
        if interval.from >= from && interval.to <= to {
            Verdict::Inside
        } else if interval.from > to || interval.to < from {
            Verdict::Outside
        } else {
            Verdict::PartlyInside
        }
    });
    for (measure, age) in [("core_from", interval.from), ("core_to", interval.to)] {
        let value = f64::from(age);
        let likely = Some(Interval {
            low: value - CORE_DOUBT,
            high: value + CORE_DOUBT,
        });
        findings.push(
            Finding::new(ID, measure, subject.clone(), Quantity::Years).estimate(Estimate {
                value,
                likely,
                hard: None,
                basis: basis.clone(),
            }),
        );
    }
    let mut share =
        Finding::new(ID, "core_share", subject.clone(), Quantity::Share).estimate(Estimate {
            value: interval.share,
            likely: None,
            hard: None,
            basis: basis.clone(),
        });
    if let Some(verdict) = standing {
        share = share.verdict(verdict);
    }
    findings.push(share);
    if let Some((from, to)) = declared {
        let inside: f64 = (MIN_AGE..)
            .zip(curve)
            .filter(|(age, _)| {
                (interval.from..=interval.to).contains(age) && (from..=to).contains(age)
            })
            .map(|(_, share)| share)
            .sum();
        let value = if interval.share > 0.0 {
            inside / interval.share
        } else {
            0.0
        };
        findings.push(
            Finding::new(ID, "core_inside", subject, Quantity::Share).estimate(Estimate {
                value,
                likely: None,
                hard: None,
                basis,
            }),
        );
    }
}

/// The cells of tables that cross age and gender, as reported, and pooled where all bands agree.
fn measure_cross(
    subject: &Subject,
    sources: &[Source<'_>],
    profile: Option<&Profile>,
    min_people: f64,
    findings: &mut Vec<Finding>,
) {
    let mut by_channel: Vec<(Option<f64>, Crossed)> = Vec::new();
    for source in sources {
        let cells = shares::crossed_cells(source.tables);
        if cells.is_empty() {
            continue;
        }
        put_cross(
            &on_channel(subject, source.name),
            &cells,
            profile,
            min_people,
            findings,
        );
        by_channel.push((source.people, cells));
    }
    let Some((_, first)) = by_channel.first() else {
        return;
    };
    let bands =
        |cells: &Crossed| -> BTreeSet<AgeBand> { cells.keys().map(|(band, _)| *band).collect() };
    let own = bands(first);
    if by_channel.iter().any(|(_, cells)| bands(cells) != own) {
        return;
    }
    let keys: BTreeSet<(AgeBand, Gender)> = by_channel
        .iter()
        .flat_map(|(_, cells)| cells.keys().copied())
        .collect();
    let mut pooled = BTreeMap::new();
    for key in keys {
        // A table that has no cell for a gender counts nobody of it.
        let nobody: Vec<Seen> = by_channel
            .iter()
            .map(|(_, cells)| {
                cells
                    .values()
                    .next()
                    .map_or_else(Seen::nothing, Seen::none_of)
            })
            .collect();
        let parts: Vec<(Option<f64>, &Seen)> = by_channel
            .iter()
            .zip(&nobody)
            .map(|((people, cells), nobody)| (*people, cells.get(&key).unwrap_or(nobody)))
            .collect();
        if let Some(seen) = shares::pool_above(&parts, min_people) {
            pooled.insert(key, seen);
        }
    }
    put_cross(subject, &pooled, profile, min_people, findings);
}

fn put_cross(
    subject: &Subject,
    cells: &Crossed,
    profile: Option<&Profile>,
    min_people: f64,
    findings: &mut Vec<Finding>,
) {
    for ((band, gender), seen) in cells {
        let subject = Subject {
            dimension: Some(Dimension::Age),
            segment: Some(band.to_string()),
            by: Some(gender.id().to_owned()),
            ..subject.clone()
        };
        let finding = seen.put(
            Finding::new(ID, "cell_share", subject, Quantity::Share),
            min_people,
        );
        findings.push(stand(finding, profile, Dimension::Age, &Label::Age(*band)));
    }
}

/// Says where a cell stands, unless it already says that there are too few people.
fn stand(
    finding: Finding,
    profile: Option<&Profile>,
    dimension: Dimension,
    label: &Label,
) -> Finding {
    match shares::standing(profile, dimension, label) {
        Some(verdict) if finding.verdict.is_none() => finding.verdict(verdict),
        _ => finding,
    }
}

/// The cells of one dimension by channel, and pooled.
fn measure_cells(
    subject: &Subject,
    sources: &[Source<'_>],
    dimension: Dimension,
    profile: Option<&Profile>,
    min_people: f64,
    findings: &mut Vec<Finding>,
) {
    let subject = Subject {
        dimension: Some(dimension),
        ..subject.clone()
    };
    let blocks = margins(&subject, sources, dimension, profile, findings);
    let at = |subject: &Subject, label: &Label| Subject {
        segment: Some(label.to_string()),
        ..subject.clone()
    };
    for (source, block) in &blocks {
        let own = on_channel(&subject, source.name);
        for cell in &block.cells {
            let seen = block.share_of(|label| *label == cell.label, 0);
            let finding = Finding::new(ID, "cell_share", at(&own, &cell.label), Quantity::Share);
            findings.push(stand(
                seen.put(finding, min_people),
                profile,
                dimension,
                &cell.label,
            ));
        }
        for label in block.hidden() {
            let finding = Finding::new(ID, "cell_share", at(&own, label), Quantity::Share);
            let finding = finding.verdict(Verdict::NotEnoughPeople);
            findings.push(finding.text(HIDDEN.to_owned()));
        }
        if let Some(rest) = block.rest_seen() {
            let finding = Finding::new(ID, "rest", own.clone(), Quantity::Share);
            findings.push(rest.put(finding, min_people));
        }
        if block.unknown > 0.0 {
            let mut estimate = exact(
                block.unknown,
                source.people,
                "sum_of_cells",
                vec![source.name.to_owned()],
            );
            estimate.basis.base = Some(Base::Everybody);
            findings
                .push(Finding::new(ID, "unknown_share", own, Quantity::Share).estimate(estimate));
        }
    }
    // Networks name places in the language of the interface and draw their borders differently:
    // "Madri, Espanha" and "Greater Madrid" are no one city.
    if is_place(dimension) {
        return;
    }
    let labels: BTreeSet<&Label> = blocks
        .iter()
        .flat_map(|(_, block)| block.cells.iter().map(|cell| &cell.label))
        .collect();
    if dimension == Dimension::Age && !same_labels(&blocks) {
        return;
    }
    let mut listed = 0.0;
    for label in labels {
        let seen: Vec<Seen> = blocks
            .iter()
            .map(|(_, block)| block.share_of(|own| own == label, usize::from(!block.lists(label))))
            .collect();
        let parts: Vec<_> = blocks
            .iter()
            .map(|(source, _)| source.people)
            .zip(&seen)
            .collect();
        let Some(pooled) = shares::pool_above(&parts, min_people) else {
            continue;
        };
        listed += pooled.value;
        let finding = Finding::new(ID, "cell_share", at(&subject, label), Quantity::Share);
        findings.push(stand(
            pooled.put(finding, min_people),
            profile,
            dimension,
            label,
        ));
    }
    findings.extend(pooled_rest(&blocks, &subject, listed, min_people));
}

/// What stands in no listed cell of any channel; `listed` is what all cells together have.
fn pooled_rest(
    blocks: &[(&Source<'_>, Margin<'_>)],
    subject: &Subject,
    listed: f64,
    min_people: f64,
) -> Option<Finding> {
    let rests: Vec<(Option<f64>, Option<Seen>)> = blocks
        .iter()
        .map(|(source, block)| (source.people, block.rest_seen()))
        .collect();
    let is_multi = subject.dimension.is_some_and(Dimension::is_multi_label);
    if rests.iter().all(|(_, rest)| rest.is_none()) || is_multi {
        return None;
    }
    let filled: Vec<(Option<f64>, Seen)> = blocks
        .iter()
        .zip(rests)
        .map(|((_, block), (people, rest))| {
            (people, rest.unwrap_or_else(|| block.share_of(|_| false, 0)))
        })
        .collect();
    let parts: Vec<_> = filled
        .iter()
        .map(|(people, seen)| (*people, seen))
        .collect();
    let mut rest = shares::pool_above(&parts, min_people)?;
    // Labels that are hidden on one channel stand in its rest and, as few, among the labels: what is left
    // over beside the labels may lie below what the rests say.
    rest.value = (1.0 - listed).max(0.0);
    rest.likely = rest.likely.map(|range| shares::around(range, rest.value));
    rest.hard = shares::around(rest.hard, rest.value);
    let finding = Finding::new(ID, "rest", subject.clone(), Quantity::Share);
    Some(rest.put(finding, min_people))
}

/// What the sources say along a dimension; counts of which no share can be had become findings.
fn margins<'a>(
    subject: &Subject,
    sources: &'a [Source<'a>],
    dimension: Dimension,
    profile: Option<&Profile>,
    findings: &mut Vec<Finding>,
) -> Vec<(&'a Source<'a>, Margin<'a>)> {
    let mut blocks: Vec<(&Source<'_>, Margin<'_>)> = Vec::new();
    for source in sources {
        match shares::block(source.tables, dimension) {
            Ok(block) => blocks.push((source, block)),
            // No share can be had of these counts; that so many there are holds all the same.
            Err(Reason::NoTotal) => put_least(
                &on_channel(subject, source.name),
                shares::counted(source.tables, dimension),
                profile,
                dimension,
                findings,
            ),
            Err(
                Reason::NoTable
                | Reason::IndexOnly
                | Reason::NoNumbers
                | Reason::AgeGaps
                | Reason::AgesNotReported
                | Reason::AgeBands
                | Reason::NoLabelMatches,
            ) => {}
        }
    }
    blocks
}

/// Counts of labels of which a person can have several, out of a whole that is not known.
fn put_least(
    subject: &Subject,
    counts: BTreeMap<Label, (f64, Unit)>,
    profile: Option<&Profile>,
    dimension: Dimension,
    findings: &mut Vec<Finding>,
) {
    let channels: Vec<String> = subject.channel.iter().cloned().collect();
    for (label, (count, unit)) in counts {
        let subject = Subject {
            segment: Some(label.to_string()),
            ..subject.clone()
        };
        let quantity = match unit {
            Unit::People => Quantity::People,
            Unit::Views | Unit::Impressions => Quantity::Count,
        };
        let finding = Finding::new(ID, "cell_least", subject, quantity).estimate(exact(
            count,
            None,
            "count",
            channels.clone(),
        ));
        findings.push(stand(finding, profile, dimension, &label));
    }
}

/// Whether the labels of a dimension are places whose names differ between networks.
fn is_place(dimension: Dimension) -> bool {
    matches!(dimension, Dimension::City | Dimension::Region)
}

fn same_labels(blocks: &[(&Source<'_>, Margin<'_>)]) -> bool {
    blocks.windows(2).all(|pair| match pair {
        [(_, left), (_, right)] => left
            .cells
            .iter()
            .map(|cell| &cell.label)
            .eq(right.cells.iter().map(|cell| &cell.label)),
        _ => true,
    })
}

/// Ages, pyramid and lists of the headline's kind of audience, and the same shorter for the others.
pub(super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> {
    let found = Found::new(input.findings);
    let words = Words { texts: input.texts };
    let audiences = found.audiences();
    let first = *audiences.first()?;
    let page = |audience| Page {
        found: &found,
        words,
        audience,
        list_rows: input.options.list_rows,
    };
    let mut blocks = Vec::new();
    for audience in &audiences {
        let own = page(*audience).blocks(*audience == first);
        if audiences.len() > 1 && !own.is_empty() {
            blocks.push(Block::Heading(page(*audience).heading()));
        }
        blocks.extend(own);
    }
    let page = page(first);
    Some(Section {
        id: ID,
        question: words.get("audience-question", &page.args()),
        answer: page.answer(),
        blocks,
    })
}

struct Page<'a> {
    found: &'a Found<'a>,
    words: Words<'a>,
    audience: Audience,
    list_rows: usize,
}

/// A dimension as bars.
struct List {
    chart: ChartSpec,
    bars: usize,
    /// Whether it is about a small part of the audience and the profile asks nothing of it.
    is_minor: bool,
    /// The same as a row of a table.
    fact: Vec<String>,
    remarks: Vec<String>,
}

/// How much of a band's years are inside these ages, 0..=1.
fn part_inside(band: AgeBand, (from, to): (u8, u8)) -> f64 {
    let years = f64::from(band.end().saturating_sub(band.from).max(1));
    let inside = band
        .end()
        .min(to.saturating_add(1))
        .saturating_sub(band.from.max(from));
    f64::from(inside) / years
}

/// A cell of a list, ready to be shown.
struct Row<'a> {
    label: String,
    finding: &'a Finding,
    estimate: &'a Estimate,
    rest: bool,
}

impl<'a> Page<'a> {
    fn args(&self) -> Args {
        self.words.named(self.found, self.audience)
    }

    /// The same, with the networks that a number is about where these are not all.
    fn args_on(&self, estimate: &Estimate) -> Args {
        self.words.named_on(self.found, self.audience, estimate)
    }

    fn curve(&self) -> Curve<'a> {
        Curve {
            found: self.found,
            words: self.words,
            audience: self.audience,
        }
    }

    fn subject(&self) -> Subject {
        Subject {
            audience: Some(self.audience),
            ..Subject::default()
        }
    }

    fn on(&self, dimension: Dimension, channel: Option<&str>) -> Subject {
        Subject {
            dimension: Some(dimension),
            channel: channel.map(str::to_owned),
            ..self.subject()
        }
    }

    /// The audience, with its channel where there is only one.
    fn heading(&self) -> String {
        let words = self.words;
        let audience = capital(&words.audience(self.found, self.audience));
        match self.found.channels(self.audience).as_slice() {
            [only] => words.get(
                "heading-one-channel",
                &Args::new()
                    .text("audience", audience)
                    .text("channel", words.channel(only)),
            ),
            _ => audience,
        }
    }

    /// The id of a chart, unique in the section.
    fn id(&self, name: &str) -> String {
        format!("{name}-{}", self.audience.id().replace('_', "-"))
    }

    /// Charts two by two, the table of the networks below the first two, what takes no chart in one
    /// table, remarks at the end.
    fn blocks(&self, is_first: bool) -> Vec<Block> {
        let mut charts = Vec::new();
        let mut texts = Vec::new();
        let mut facts = Vec::new();
        let mut remarks = BTreeSet::new();
        match self.curve().chart() {
            Some(curve) => {
                // The summary says how far they are from what was declared.
                let title = is_first.then(|| self.curve().core_title()).flatten();
                charts.push(ChartSpec {
                    title: title.unwrap_or_else(|| curve.title.clone()),
                    span: Span::Half,
                    ..curve
                });
                remarks.extend(self.curve().remarks());
            }
            None => texts.extend(self.ages_few().map(Block::Paragraph)),
        }
        texts.extend(bootstrap::ages_note(self.found, self.words, self.audience));
        let pyramid = self.pyramid();
        let has_pyramid = pyramid.is_some();
        charts.extend(pyramid);
        for dimension in Dimension::ALL {
            if dimension == Dimension::Age {
                continue;
            }
            if let Some(list) = self.list(dimension) {
                remarks.extend(list.remarks.iter().cloned());
                let shown_above = dimension == Dimension::Gender && has_pyramid;
                if list.bars < FEWEST_BARS || list.is_minor || shown_above {
                    facts.push(list.fact);
                } else {
                    charts.push(list.chart);
                }
            }
        }
        let mut charts = charts
            .into_iter()
            .map(|chart| Block::Chart(Box::new(chart)));
        let mut blocks: Vec<Block> = charts.by_ref().take(2).collect();
        blocks.extend(self.channel_table());
        blocks.extend(self.facts(facts));
        blocks.extend(charts);
        blocks.extend(self.least_tables());
        blocks.extend(texts);
        if !remarks.is_empty() {
            let remarks: Vec<String> = remarks.into_iter().collect();
            blocks.push(Block::Note(remarks.join(" ")));
        }
        blocks
    }

    /// What a chart would say of few bars, or of a small part of the people.
    fn facts(&self, facts: Vec<Vec<String>>) -> Option<Block> {
        let words = self.words;
        if let [one] = facts.as_slice() {
            let part = |index: usize| one.get(index).cloned().unwrap_or_default();
            let args = Args::new()
                .text("dimension", part(0))
                .text("parts", part(1))
                .text("channels", part(2));
            return Some(Block::Paragraph(words.get("facts-one", &args)));
        }
        (!facts.is_empty()).then(|| {
            Block::Table(Table {
                caption: capital(&words.get("facts-caption", &self.args())),
                columns: words.columns(&[
                    ("column-dimension", Align::Start),
                    ("column-largest", Align::Start),
                    ("column-channel", Align::Start),
                ]),
                rows: facts,
                note: words.say("facts-note"),
            })
        })
    }

    /// Counts of labels out of a whole that is not known: so many there are at least.
    fn least_tables(&self) -> Vec<Block> {
        let words = self.words;
        let mut blocks = Vec::new();
        for dimension in Dimension::ALL {
            for channel in self.found.channels(self.audience) {
                let subject = self.on(dimension, Some(channel));
                let mut cells: Vec<(&Finding, f64)> = self
                    .found
                    .all(ID, "cell_least")
                    .filter(|finding| {
                        Subject {
                            segment: None,
                            ..finding.subject.clone()
                        } == subject
                    })
                    .filter_map(|finding| Some((finding, finding.value()?)))
                    .collect();
                cells.sort_by(|(left, a), (right, b)| {
                    b.total_cmp(a).then(left.subject.cmp(&right.subject))
                });
                let rows: Vec<Vec<String>> = cells
                    .into_iter()
                    .enumerate()
                    .filter(|(place, (finding, _))| {
                        *place < self.list_rows || finding.verdict == Some(Verdict::Inside)
                    })
                    .map(|(_, (finding, count))| {
                        let segment = finding.subject.segment.as_deref().unwrap_or_default();
                        vec![words.segment(dimension, segment), words.people(count)]
                    })
                    .collect();
                if rows.is_empty() {
                    continue;
                }
                let args = self
                    .args()
                    .text("dimension", words.dimension(dimension))
                    .text("where", words.at(channel));
                blocks.push(Block::Table(Table {
                    caption: capital(&words.get("least-caption", &args)),
                    columns: words
                        .columns(&[("column-label", Align::Start), ("column-least", Align::End)]),
                    rows,
                    note: words.get("least-note", &args),
                }));
            }
        }
        blocks
    }

    fn answer(&self) -> String {
        let words = self.words;
        let mut sentences = Vec::new();
        let of_ages = self.curve().subject();
        let core = Subject {
            segment: Some("1".to_owned()),
            ..of_ages.clone()
        };
        let core = self.found.one(ID, "core_share", &core);
        if let Some((ages, core)) = self
            .curve()
            .core_words(&of_ages)
            .zip(core.and_then(|finding| finding.estimate.as_ref()))
        {
            let id = if self.found.cores(&of_ages).len() == 2 {
                "answer-two-cores"
            } else {
                "answer-core"
            };
            sentences.push(words.get(id, &self.args_on(core).text("ages", ages)));
        } else if self
            .found
            .all(ID, "core_share")
            .any(|finding| finding.subject == of_ages && finding.verdict.is_none())
        {
            sentences.push(words.get("answer-no-core", &self.args()));
        }
        for dimension in [Dimension::Gender, Dimension::Country] {
            let channel = self.shown_channel(dimension);
            let top = self
                .rows(dimension, channel)
                .into_iter()
                .find(|row| !row.rest);
            if let Some(top) = top {
                let args = self
                    .args_on(top.estimate)
                    .text("label", top.label)
                    .text("share", {
                        let share = words.estimate(top.estimate);
                        match words.networks_part(self.found, self.audience, top.estimate) {
                            Some(networks) => words.get(
                                "answer-part",
                                &Args::new().text("share", share).text("networks", networks),
                            ),
                            None => share,
                        }
                    });
                let id = format!("answer-{}", dimension.id());
                let largest = format!("{id}-largest");
                // Most are more than half.
                let id = if top.estimate.value <= 0.5 && words.texts.has(&largest) {
                    largest
                } else {
                    id
                };
                sentences.push(words.get(&id, &args));
            }
        }
        if sentences.is_empty() {
            return words.get("answer-nothing", &self.args());
        }
        sentences.join(" ")
    }

    /// That there are too few people, where that is why there is no curve.
    fn ages_few(&self) -> Option<String> {
        let subject = self.on(Dimension::Age, None);
        let few = self.found.one(ID, "core_share", &subject)?;
        (few.verdict == Some(Verdict::NotEnoughPeople))
            .then(|| self.words.get("ages-few", &self.args()))
    }

    /// Women and men by band, of one channel or pooled, with the basis of one of the cells.
    fn sides(&self, channel: Option<&str>) -> Option<(Sides, &'a Estimate)> {
        let subject = self.on(Dimension::Age, channel);
        let mut bands = Sides::new();
        let mut basis = None;
        let cells = self.found.all(ID, "cell_share").filter(|finding| {
            finding.subject.by.is_some()
                && Subject {
                    segment: None,
                    by: None,
                    ..finding.subject.clone()
                } == subject
        });
        for finding in cells {
            let band = finding.subject.segment.as_deref().and_then(AgeBand::parse);
            let (Some(band), Some(estimate)) = (band, &finding.estimate) else {
                continue;
            };
            basis = Some(estimate);
            let sides = bands.entry(band).or_default();
            match finding.subject.by.as_deref().and_then(Gender::from_id) {
                Some(Gender::Female) => sides.0 = estimate.value,
                Some(Gender::Male) => sides.1 = estimate.value,
                Some(Gender::Other) | None => {}
            }
        }
        Some((bands, basis?))
    }

    /// Women and men by age, pooled where all bands agree, else of the largest network that has them.
    fn pyramid(&self) -> Option<ChartSpec> {
        let words = self.words;
        let channels = self.found.channels(self.audience);
        let (channel, (bands, estimate)) = std::iter::once(None)
            .chain(channels.into_iter().map(Some))
            .find_map(|channel| Some((channel, self.sides(channel)?)))?;
        let declared = self.found.declared_ages();
        let women: f64 = bands.values().map(|(female, _)| female).sum();
        let men: f64 = bands.values().map(|(_, male)| male).sum();
        let (peak, at_peak) = bands
            .iter()
            .max_by(|(_, left), (_, right)| (left.0 + left.1).total_cmp(&(right.0 + right.1)))?;
        let channels: Vec<String> = estimate
            .basis
            .channels
            .iter()
            .map(|channel| words.channel(channel))
            .collect();
        let args = self
            .args()
            .text("women", words.share(women))
            .text("men", words.share(men))
            .text("band", words.band(*peak))
            .text("channels", words.texts.list(&channels))
            .text(
                "where",
                if channels.len() < self.found.channels(self.audience).len() {
                    let args = Args::new().text("channels", words.texts.list(&channels));
                    words.get("pyramid-on", &args)
                } else {
                    String::new()
                },
            )
            .text(
                "channel",
                channel.map_or_else(String::new, |channel| words.channel(channel)),
            );
        let alt = if at_peak.0 + at_peak.1 > 0.5 {
            "pyramid-alt"
        } else {
            "pyramid-alt-largest"
        };
        let title = if women > men + EVEN {
            "pyramid-title-women"
        } else if men > women + EVEN {
            "pyramid-title-men"
        } else {
            "pyramid-title-even"
        };
        let bands = bands
            .iter()
            .map(|(band, (female, male))| PyramidBand {
                label: words.band(*band),
                female: *female,
                male: *male,
                inside: declared.map_or(0.0, |ages| part_inside(*band, ages)),
            })
            .collect();
        let of = words.get(
            if channel.is_some() {
                "pyramid-note-channel"
            } else {
                "pyramid-note"
            },
            &args,
        );
        let side = |gender: Gender| capital(&words.texts.term("gender", gender.id()));
        let label = |id| {
            if declared.is_some() {
                words.say(id)
            } else {
                String::new()
            }
        };
        Some(ChartSpec {
            id: self.id("age-pyramid"),
            title: capital(words.get(title, &args).trim_start()),
            source: words.channels(&estimate.basis.channels),
            note: words.sentences(
                of,
                words.base_note(self.found, self.audience, Dimension::Age, estimate),
            ),
            alt: words.get(alt, &args),
            lang: words.texts.lang(),
            span: Span::Half,
            kind: ChartKind::AgePyramid(AgePyramid {
                bands,
                female_label: side(Gender::Female),
                male_label: side(Gender::Male),
                inside_label: label("pyramid-inside"),
                outside_label: label("pyramid-outside"),
                declared_label: declared.map(|(from, to)| {
                    let args = Args::new().text("ages", words.ages(from, to));
                    words.get("curve-declared", &args)
                }),
            }),
        })
    }

    /// Each network with its people, its share of the declared ages and its core.
    fn channel_table(&self) -> Vec<Block> {
        let words = self.words;
        let channels = self.found.channels(self.audience);
        if channels.len() < 2 {
            return Vec::new();
        }
        let profile = self.found.profile();
        let declared = self.found.declared_ages();
        let rows: Vec<Vec<String>> = channels
            .into_iter()
            .map(|channel| {
                let people = Subject {
                    channel: Some(channel.to_owned()),
                    ..self.subject()
                };
                let number = self.found.value(ID, "people", &people);
                let ages = self.on(Dimension::Age, Some(channel));
                let mut row = vec![
                    words.channel(channel),
                    number.map_or_else(|| words.say("not-known"), |people| words.people(people)),
                ];
                if let Some((from, to)) = declared {
                    let subject = Subject {
                        profile: profile.map(str::to_owned),
                        segment: Some(format!("{from}-{to}")),
                        ..ages.clone()
                    };
                    row.push(self.cell(self.found.one("fit", "share_in_profile", &subject)));
                }
                let no_core = self.found.one(ID, "core_share", &ages);
                row.push(match (self.curve().core_words(&ages), no_core) {
                    (Some(core), _) => core,
                    (None, Some(finding)) if finding.verdict == Some(Verdict::NotEnoughPeople) => {
                        words.verdict(Verdict::NotEnoughPeople)
                    }
                    (None, Some(_)) => words.say("no-core"),
                    (None, None) => words.say("dash"),
                });
                row
            })
            .collect();
        let mut columns = vec![
            (words.say("column-channel"), Align::Start),
            (words.say("column-people"), Align::End),
        ];
        let dash = words.say("dash");
        if rows
            .iter()
            .all(|row| row.iter().skip(2).all(|cell| *cell == dash))
        {
            return vec![Block::Table(Table {
                caption: capital(&words.get("channel-people-caption", &self.args())),
                columns,
                rows: rows
                    .into_iter()
                    .map(|row| row.into_iter().take(2).collect())
                    .collect(),
                note: words.say("channel-people-note"),
            })];
        }
        if let Some((from, to)) = declared {
            let args = Args::new().text("ages", words.ages(from, to));
            columns.push((words.get("column-of-ages", &args), Align::End));
        }
        columns.push((words.say("column-core"), Align::Start));
        vec![Block::Table(Table {
            caption: capital(&words.get("channel-ages-caption", &self.args())),
            columns,
            rows,
            note: words.say("channel-ages-note"),
        })]
    }

    fn cell(&self, finding: Option<&Finding>) -> String {
        let words = self.words;
        match finding.map(|finding| (&finding.estimate, finding.verdict)) {
            Some((Some(estimate), _)) => words.estimate(estimate),
            Some((None, Some(verdict))) => words.verdict(verdict),
            Some((None, None)) | None => words.say("dash"),
        }
    }

    /// The cells of a dimension, largest first, with the rest at the end.
    fn rows(&self, dimension: Dimension, channel: Option<&str>) -> Vec<Row<'a>> {
        let subject = self.on(dimension, channel);
        let mut rows: Vec<Row<'a>> = self
            .found
            .all(ID, "cell_share")
            .filter(|finding| {
                Subject {
                    segment: None,
                    ..finding.subject.clone()
                } == subject
            })
            .filter_map(|finding| {
                Some(Row {
                    label: self
                        .words
                        .segment(dimension, finding.subject.segment.as_deref()?),
                    finding,
                    estimate: finding.estimate.as_ref()?,
                    rest: false,
                })
            })
            .collect();
        rows.sort_by(|left, right| {
            right
                .estimate
                .value
                .total_cmp(&left.estimate.value)
                .then(left.finding.subject.cmp(&right.finding.subject))
        });
        if let Some(finding) = self.found.one(ID, "rest", &subject)
            && let Some(estimate) = &finding.estimate
        {
            rows.push(Row {
                label: self.words.say("label-rest"),
                finding,
                estimate,
                rest: true,
            });
        }
        rows
    }

    /// The largest cells and the declared ones as bars; what the report has no room for stands with the
    /// rest. A whisker on some bars only would read as if the others were exact.
    fn bars(&self, dimension: Dimension, rows: &[Row<'a>]) -> Vec<Bar> {
        let words = self.words;
        let mut bars: Vec<Bar> = Vec::new();
        let mut cut = 0.0;
        let told = rows
            .iter()
            .all(|row| row.rest || row.estimate.likely.is_some());
        for (place, row) in rows.iter().enumerate() {
            let target = Subject {
                profile: self.found.profile().map(str::to_owned),
                dimension: Some(dimension),
                segment: row.finding.subject.segment.clone(),
                ..Subject::default()
            };
            let target = self.found.value("fit", "target", &target);
            let declared = row.finding.verdict == Some(Verdict::Inside);
            if !row.rest && !declared && target.is_none() && place >= self.list_rows {
                cut += row.estimate.value;
                continue;
            }
            bars.push(Bar {
                label: row.label.clone(),
                value: row.estimate.value,
                interval: row
                    .estimate
                    .likely
                    .filter(|_| told && !row.rest)
                    .map(|range| (range.low, range.high)),
                value_label: words.share(row.estimate.value),
                declared,
                target,
                rest: row.rest,
            });
        }
        let rest: f64 = bars
            .iter()
            .filter(|bar| bar.rest)
            .map(|bar| bar.value)
            .sum();
        let rest = if dimension.is_multi_label() {
            0.0
        } else {
            rest + cut
        };
        bars.retain(|bar| !bar.rest);
        // A remainder that would be written as nothing is none.
        if rest >= LEAST_REST {
            bars.push(Bar {
                label: words.say("label-rest"),
                value: rest,
                interval: None,
                value_label: words.share(rest),
                declared: false,
                target: None,
                rest: true,
            });
        }
        bars
    }

    /// The channel whose list is shown: of places the largest that has one; so too where channels were
    /// pooled without their sizes, which is the share of nobody. None: all together.
    fn shown_channel(&self, dimension: Dimension) -> Option<&'a str> {
        let by_equal_weights = || {
            self.rows(dimension, None)
                .iter()
                .any(|row| remark(row.finding, "equal_weights").is_some())
        };
        if !is_place(dimension) && !by_equal_weights() {
            return None;
        }
        self.found
            .channels(self.audience)
            .into_iter()
            .find(|channel| !self.rows(dimension, Some(channel)).is_empty())
    }

    /// The names of the cells of a dimension that are hidden on a channel.
    fn hidden(&self, dimension: Dimension) -> Vec<String> {
        let found = self.found.all(ID, "cell_share").filter(|finding| {
            finding.text.as_deref() == Some(HIDDEN)
                && finding.subject.audience == Some(self.audience)
                && finding.subject.dimension == Some(dimension)
        });
        let segments: BTreeSet<&str> = found
            .filter_map(|finding| finding.subject.segment.as_deref())
            .collect();
        let segments = segments.into_iter();
        segments
            .map(|segment| self.words.segment(dimension, segment))
            .collect()
    }

    /// The bars of a dimension, of all channels or of one.
    fn list(&self, dimension: Dimension) -> Option<List> {
        let words = self.words;
        let channel = self.shown_channel(dimension);
        let rows = self.rows(dimension, channel);
        let top = rows.iter().find(|row| !row.rest)?;
        let bars = self.bars(dimension, &rows);
        let declared = bars.iter().any(|bar| bar.declared);
        let asked = bars.iter().any(|bar| bar.target.is_some());
        let id = dimension.id().replace('_', "-");
        let args = self
            .args_on(top.estimate)
            .text("dimension", words.dimension(dimension))
            .text("label", &*top.label)
            .text("share", words.share(top.estimate.value))
            .text(
                "channel",
                channel.map_or_else(String::new, |it| words.channel(it)),
            );
        let own_title = format!("list-title-{id}");
        let title = if words.texts.has(&own_title) {
            &*own_title
        } else {
            "list-title"
        };
        let mut note = words.base_note(self.found, self.audience, dimension, top.estimate);
        if channel.is_some() && self.found.channels(self.audience).len() > 1 {
            note = words.sentences(
                note,
                words.get(
                    if is_place(dimension) {
                        "list-one-network"
                    } else {
                        "list-unsized"
                    },
                    &args,
                ),
            );
        }
        if let [only] = top.estimate.basis.channels.as_slice()
            && channel.is_none()
            && self.found.channels(self.audience).len() > 1
        {
            let args = Args::new().text("channel", words.channel(only));
            note = words.sentences(note, words.get("list-only", &args));
        }
        if dimension.is_multi_label() {
            note = words.sentences(note, words.say("list-multi"));
        }
        let mut hidden = self.hidden(dimension);
        hidden.retain(|label| rows.iter().all(|row| row.label != *label));
        if !hidden.is_empty() {
            let args = Args::new().text("labels", words.texts.list(&hidden));
            note = words.sentences(note, words.get("list-hidden", &args));
        }
        if bars.iter().any(|bar| bar.interval.is_some()) {
            note = words.sentences(note, words.say("whisker-note"));
        }
        let alt = self
            .args()
            .text("dimension", words.dimension_head(dimension))
            .text("parts", words.bars(&bars));
        let remarks: Vec<String> = rows
            .iter()
            .flat_map(|row| words.remarks(row.finding))
            .collect();
        let largest: Vec<Bar> = bars
            .iter()
            .enumerate()
            .filter(|(place, bar)| *place < FACTS || bar.declared)
            .filter(|(_, bar)| bar.value >= LEAST_REST)
            .map(|(_, bar)| bar.clone())
            .collect();
        Some(List {
            bars: bars.len(),
            is_minor: !declared && !asked && self.is_minor(top.estimate),
            fact: vec![
                words.dimension_head(dimension),
                words.bars(&largest),
                words.channels(&top.estimate.basis.channels),
            ],
            chart: ChartSpec {
                id: self.id(&format!("list-{id}")),
                title: words.get(title, &args),
                note,
                alt: words.get("list-alt", &alt),
                source: words.channels(&top.estimate.basis.channels),
                lang: words.texts.lang(),
                span: Span::Half,
                kind: ChartKind::IntervalBars(IntervalBars {
                    max: axis_end(&bars),
                    bars,
                    declared_label: declared.then(|| words.say("list-declared")),
                    target_label: asked.then(|| words.say("column-target")),
                }),
            },
            remarks,
        })
    }

    /// Whether a number is about a small part of the audience.
    fn is_minor(&self, estimate: &Estimate) -> bool {
        let own: Vec<&str> = estimate.basis.channels.iter().map(String::as_str).collect();
        let all = self.found.channels(self.audience);
        self.found
            .people(self.audience, &own)
            .zip(self.found.people(self.audience, &all))
            .is_some_and(|(own, all)| own < MINOR * all)
    }
}
