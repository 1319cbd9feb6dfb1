//! Who they are: ages with their core, age by gender, places, languages, interests, work.

use std::collections::{BTreeMap, BTreeSet};

use super::shares::{self, Ages, Block as Margin, Seen, Tables};
use super::words::{Found, Words};
use super::{LayoutInput, MeasureInput};
use crate::domain::{AgeBand, Audience, Dimension, Gender, Label, MIN_AGE};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use crate::i18n::Args;
use crate::measures::core::{self, Core, CoreInterval};
use crate::measures::{Interval, ungroup};
use crate::profile::Profile;
use crate::report::{
    AgeCurve, AgePyramid, Align, Bar, Block, ChartKind, ChartSpec, IntervalBars, PyramidBand, Section, Table,
};

const ID: &str = "audience";

/// How far the ends of a core are off on average, in years.
const CORE_DOUBT: f64 = 1.0;

/// The last age on the common grid.
const LAST_AGE: u8 = crate::domain::MAX_AGE - 1;

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
    for (audience, channels) in shares::by_audience(input.canonical) {
        let subject = Subject { audience: Some(audience), ..Subject::default() };
        let sources: Vec<Source<'_>> = channels
            .iter()
            .map(|(name, tables)| Source { name, people: shares::channel_people(tables), tables })
            .collect();
        measure_people(&subject, &sources, &mut findings);
        measure_ages(&subject, &sources, input.profiles, min_people, &mut findings);
        measure_cross(&subject, &sources, profile, min_people, &mut findings);
        for dimension in Dimension::ALL {
            measure_cells(&subject, &sources, dimension, profile, min_people, &mut findings);
        }
    }
    findings
}

fn exact(value: f64, people: Option<f64>, method: &'static str, channels: Vec<String>) -> Estimate {
    Estimate { value, likely: None, hard: None, basis: Basis { people, method, channels, ..Basis::default() } }
}

fn on_channel(subject: &Subject, channel: &str) -> Subject {
    Subject { channel: Some(channel.to_owned()), ..subject.clone() }
}

fn measure_people(subject: &Subject, sources: &[Source<'_>], findings: &mut Vec<Finding>) {
    for source in sources {
        let finding = Finding::new(ID, "people", on_channel(subject, source.name), Quantity::People);
        findings.push(match source.people {
            Some(people) => {
                let stated = source.tables.iter().filter_map(|table| table.total).any(|total| total.stated_by_export);
                let counted = source.tables.iter().all(|table| table.total.is_none());
                let text = if counted {
                    "counted"
                } else if stated {
                    "stated_by_export"
                } else {
                    "stated_by_user"
                };
                finding.estimate(exact(people, Some(people), "total", vec![source.name.to_owned()])).text(text)
            }
            None => finding.text("not_known"),
        });
    }
    let known: Vec<(&str, f64)> =
        sources.iter().filter_map(|source| source.people.map(|people| (source.name, people))).collect();
    let finding = Finding::new(ID, "people", subject.clone(), Quantity::People);
    if known.is_empty() {
        findings.push(finding.text("not_known"));
        return;
    }
    let people = known.iter().map(|(_, people)| people).sum();
    let channels = known.iter().map(|(name, _)| (*name).to_owned()).collect();
    // Somebody who follows on two networks is counted twice: the reports do not tell.
    let text = if known.len() < sources.len() { "sum_of_known" } else { "sum_of_channels" };
    findings.push(finding.estimate(exact(people, Some(people), "sum", channels)).text(text));
}

fn measure_ages(
    subject: &Subject,
    sources: &[Source<'_>],
    profiles: &[Profile],
    min_people: f64,
    findings: &mut Vec<Finding>,
) {
    let subject = Subject { dimension: Some(Dimension::Age), ..subject.clone() };
    let ages: Vec<(&Source<'_>, Ages<'_>)> = sources
        .iter()
        .filter_map(|source| shares::ages(source.tables).ok().map(|ages| (source, ages)))
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
    let sizes: Vec<Option<f64>> = ages.iter().map(|(source, _)| source.people).collect();
    let (weights, _) = shares::weights(&sizes);
    let curves: Vec<_> = weights.iter().zip(&ages).map(|(weight, (_, ages))| (*weight, &ages.curve)).collect();
    let pooled = ungroup::pool(&curves);
    let each = |age| {
        let seen: Vec<Seen> = ages.iter().map(|(_, ages)| ages.share(age, age)).collect();
        let parts: Vec<_> = sizes.iter().copied().zip(&seen).collect();
        shares::pool(&parts).unwrap_or_else(|| ages_fallback(&seen))
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
        findings.push(whole.put(Finding::new(ID, "core_share", subject.clone(), Quantity::Share), min_people));
        return;
    }
    for (age, share) in (MIN_AGE..=LAST_AGE).zip(curve) {
        let mut seen = each(age);
        seen.value = *share;
        let subject = Subject { segment: Some(age.to_string()), ..subject.clone() };
        findings.push(seen.put(Finding::new(ID, "age_share", subject, Quantity::Share), min_people));
    }
    let declared = profiles.first().and_then(Profile::ages);
    match core::core(MIN_AGE, curve) {
        Core::One(one) => put_core(subject, &one, "1", &whole, declared, curve, findings),
        Core::Two(first, second) => {
            put_core(subject, &first, "1", &whole, declared, curve, findings);
            put_core(subject, &second, "2", &whole, declared, curve, findings);
        }
        Core::None => {
            findings.push(Finding::new(ID, "core_share", subject.clone(), Quantity::Share).text("no_core"));
        }
    }
    for profile in profiles {
        let Some((from, to)) = profile.ages() else { continue };
        let subject = Subject { profile: Some(profile.name.clone()), ..subject.clone() };
        let years = ungroup::mean_distance(MIN_AGE, curve, from, to);
        let basis = whole.estimate().basis;
        findings.push(
            Finding::new(ID, "mean_distance", subject.clone(), Quantity::Years)
                .estimate(Estimate { value: years, likely: None, hard: None, basis: Basis { method: "wasserstein_1", ..basis.clone() } }),
        );
        // Whether they are younger or older than declared: the mean of the parts below and above.
        let center = f64::from(from) + (f64::from(to) + 1.0 - f64::from(from)) / 2.0;
        let mean: f64 = (MIN_AGE..).zip(curve).map(|(age, share)| (f64::from(age) + 0.5) * share).sum();
        findings.push(
            Finding::new(ID, "mean_age_gap", subject, Quantity::Years)
                .estimate(Estimate { value: mean - center, likely: None, hard: None, basis: Basis { method: "mean_age", ..basis } }),
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
    let subject = Subject { segment: Some(segment.to_owned()), ..subject.clone() };
    let basis = Basis { method: "shortest_interval", ungrouped: true, ..whole.estimate().basis };
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
        let likely = Some(Interval { low: value - CORE_DOUBT, high: value + CORE_DOUBT });
        findings.push(
            Finding::new(ID, measure, subject.clone(), Quantity::Years)
                .estimate(Estimate { value, likely, hard: None, basis: basis.clone() }),
        );
    }
    let mut share = Finding::new(ID, "core_share", subject.clone(), Quantity::Share)
        .estimate(Estimate { value: interval.share, likely: None, hard: None, basis: basis.clone() });
    if let Some(verdict) = standing {
        share = share.verdict(verdict);
    }
    findings.push(share);
    if let Some((from, to)) = declared {
        let inside: f64 = (MIN_AGE..)
            .zip(curve)
            .filter(|(age, _)| (interval.from..=interval.to).contains(age) && (from..=to).contains(age))
            .map(|(_, share)| share)
            .sum();
        let value = if interval.share > 0.0 { inside / interval.share } else { 0.0 };
        findings.push(
            Finding::new(ID, "core_inside", subject, Quantity::Share)
                .estimate(Estimate { value, likely: None, hard: None, basis }),
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
    let mut by_channel: Vec<(Option<f64>, BTreeMap<(AgeBand, Gender), Seen>)> = Vec::new();
    for source in sources {
        let cells = shares::crossed_cells(source.tables);
        if cells.is_empty() {
            continue;
        }
        put_cross(&on_channel(subject, source.name), &cells, profile, min_people, findings);
        by_channel.push((source.people, cells));
    }
    let Some((_, first)) = by_channel.first() else { return };
    let bands = |cells: &BTreeMap<(AgeBand, Gender), Seen>| -> BTreeSet<AgeBand> {
        cells.keys().map(|(band, _)| *band).collect()
    };
    let own = bands(first);
    if by_channel.iter().any(|(_, cells)| bands(cells) != own) {
        return;
    }
    let keys: BTreeSet<(AgeBand, Gender)> =
        by_channel.iter().flat_map(|(_, cells)| cells.keys().copied()).collect();
    let mut pooled = BTreeMap::new();
    for key in keys {
        // A table that has no cell for a gender counts nobody of it.
        let nobody: Vec<Seen> =
            by_channel.iter().map(|(_, cells)| cells.values().next().map_or_else(Seen::nothing, Seen::none_of)).collect();
        let parts: Vec<(Option<f64>, &Seen)> = by_channel
            .iter()
            .zip(&nobody)
            .map(|((people, cells), nobody)| (*people, cells.get(&key).unwrap_or(nobody)))
            .collect();
        if let Some(seen) = shares::pool(&parts) {
            pooled.insert(key, seen);
        }
    }
    put_cross(subject, &pooled, profile, min_people, findings);
}

fn put_cross(
    subject: &Subject,
    cells: &BTreeMap<(AgeBand, Gender), Seen>,
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
        let finding = seen.put(Finding::new(ID, "cell_share", subject, Quantity::Share), min_people);
        findings.push(stand(finding, profile, Dimension::Age, &Label::Age(*band)));
    }
}

/// Says where a cell stands, unless it already says that there are too few people.
fn stand(finding: Finding, profile: Option<&Profile>, dimension: Dimension, label: &Label) -> Finding {
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
    let subject = Subject { dimension: Some(dimension), ..subject.clone() };
    let blocks: Vec<(&Source<'_>, Margin<'_>)> = sources
        .iter()
        .filter_map(|source| shares::block(source.tables, dimension).ok().map(|block| (source, block)))
        .collect();
    let at = |subject: &Subject, label: &Label| Subject { segment: Some(label.to_string()), ..subject.clone() };
    for (source, block) in &blocks {
        let own = on_channel(&subject, source.name);
        for cell in &block.cells {
            let seen = block.share_of(|label| *label == cell.label, 0);
            let finding = Finding::new(ID, "cell_share", at(&own, &cell.label), Quantity::Share);
            findings.push(stand(seen.put(finding, min_people), profile, dimension, &cell.label));
        }
        if let Some(rest) = block.rest_seen() {
            let finding = Finding::new(ID, "rest", own.clone(), Quantity::Share);
            findings.push(rest.put(finding, min_people));
        }
        if block.unknown > 0.0 {
            let estimate = exact(block.unknown, None, "sum_of_cells", vec![source.name.to_owned()]);
            findings.push(Finding::new(ID, "unknown_share", own, Quantity::Share).estimate(estimate));
        }
    }
    let labels: BTreeSet<&Label> =
        blocks.iter().flat_map(|(_, block)| block.cells.iter().map(|cell| &cell.label)).collect();
    if dimension == Dimension::Age && !same_labels(&blocks) {
        return;
    }
    let mut listed = 0.0;
    for label in labels {
        let seen: Vec<Seen> = blocks
            .iter()
            .map(|(_, block)| block.share_of(|own| own == label, usize::from(!block.lists(label))))
            .collect();
        let parts: Vec<_> = blocks.iter().map(|(source, _)| source.people).zip(&seen).collect();
        let Some(pooled) = shares::pool(&parts) else { continue };
        listed += pooled.value;
        let finding = Finding::new(ID, "cell_share", at(&subject, label), Quantity::Share);
        findings.push(stand(pooled.put(finding, min_people), profile, dimension, label));
    }
    let rests: Vec<(Option<f64>, Option<Seen>)> =
        blocks.iter().map(|(source, block)| (source.people, block.rest_seen())).collect();
    if rests.iter().any(|(_, rest)| rest.is_some()) && !dimension.is_multi_label() {
        let filled: Vec<(Option<f64>, Seen)> = blocks
            .iter()
            .zip(rests)
            .map(|((_, block), (people, rest))| (people, rest.unwrap_or_else(|| block.share_of(|_| false, 0))))
            .collect();
        let parts: Vec<_> = filled.iter().map(|(people, seen)| (*people, seen)).collect();
        if let Some(mut rest) = shares::pool(&parts) {
            rest.value = (1.0 - listed).max(0.0);
            findings.push(rest.put(Finding::new(ID, "rest", subject, Quantity::Share), min_people));
        }
    }
}

fn same_labels(blocks: &[(&Source<'_>, Margin<'_>)]) -> bool {
    blocks.windows(2).all(|pair| match pair {
        [(_, left), (_, right)] => {
            left.cells.iter().map(|cell| &cell.label).eq(right.cells.iter().map(|cell| &cell.label))
        }
        _ => true,
    })
}

/// TEMP
pub(super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> { None }
