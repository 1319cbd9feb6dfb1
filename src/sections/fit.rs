//! Do they match: overlap by dimension, the fit score with its parts, the joint share.

use std::collections::BTreeSet;

use super::shares::{self, Observed, Reason, Seen, Tables};
use super::words::{Found, Words};
use super::{LayoutInput, MeasureInput};
use crate::domain::{Audience, Dimension};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use crate::i18n::Args;
use crate::measures::overlap::Part;
use crate::measures::{Interval, joint, overlap};
use crate::profile::{Demand, Profile, Rule};
use crate::report::{
    Align, Bar, Block, ChartKind, ChartSpec, FitHeatMap, HeatCell, IntervalBars, ScoreSplit, Section,
    SplitPart, Table,
};

const ID: &str = "fit";

/// Below this share of the profile's weight there is no overall number.
const LEAST_MEASURED: f64 = 0.60;

/// A must-have that a smaller share meets makes the whole a mismatch.
const MUST_FLOOR: f64 = 0.20;

/// The odds ratio within which two traits of real audiences are taken to be tied.
const ASSOCIATION: f64 = 2.0;

/// The word for an overlap or for a hundredth of a score.
fn verdict_of(overlap: f64) -> Verdict {
    if overlap >= 0.75 {
        Verdict::Strong
    } else if overlap >= 0.5 {
        Verdict::Partial
    } else if overlap >= 0.25 {
        Verdict::Weak
    } else {
        Verdict::Mismatch
    }
}

/// What one channel, or all of one kind of audience together, shows of a profile.
struct View {
    subject: Subject,
    people: Option<f64>,
    /// One a demand, in the profile's order.
    observed: Vec<Result<Observed, Reason>>,
    /// The share that is of the declared ages and genders, where a table crosses them.
    crossed: Option<Seen>,
}

/// Finds overlaps, points, gaps and the joint share for every profile, kind of audience and channel.
pub(super) fn measure(input: &MeasureInput<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let audiences = shares::by_audience(input.canonical);
    for (place, profile) in input.profiles.iter().enumerate() {
        let subject = Subject { profile: Some(profile.name.clone()), ..Subject::default() };
        findings.push(
            Finding::new(ID, "profile_place", subject.clone(), Quantity::Count)
                .estimate(plain((place + 1) as f64, "declared")),
        );
        declare(profile, &subject, &mut findings);
        for (audience, channels) in &audiences {
            let subject = Subject { audience: Some(*audience), ..subject.clone() };
            let views: Vec<View> = channels
                .iter()
                .map(|(name, tables)| View::of_channel(profile, &subject, name, tables))
                .collect();
            let pooled = View::pooled(profile, subject, &views);
            for view in views.iter().chain([&pooled]) {
                view.measure(profile, input.options.min_people, &mut findings);
            }
        }
    }
    findings
}

/// An exact number that was not measured but declared or counted.
fn plain(value: f64, method: &'static str) -> Estimate {
    Estimate { value, likely: None, hard: None, basis: Basis { method, ..Basis::default() } }
}

/// What the profile asks, as findings: the layout sees nothing else of it.
fn declare(profile: &Profile, subject: &Subject, findings: &mut Vec<Finding>) {
    for demand in &profile.demands {
        let subject = Subject { dimension: Some(demand.dimension), ..subject.clone() };
        findings.push(
            Finding::new(ID, "declared", subject.clone(), Quantity::Words).text(rule_text(&demand.rule)),
        );
        let weight = Finding::new(ID, "weight", subject.clone(), Quantity::Count)
            .estimate(plain(demand.weight, "declared"));
        findings.push(if demand.must { weight.text("must") } else { weight });
        let targets = match &demand.rule {
            Rule::Ages { .. } | Rule::Any(_) => continue,
            Rule::Shares(targets) | Rule::AtLeast(targets) | Rule::AtMost(targets) => targets,
        };
        for (value, share) in targets {
            let subject = Subject { segment: Some(value.clone()), ..subject.clone() };
            findings.push(
                Finding::new(ID, "target", subject, Quantity::Share).estimate(plain(*share, "declared")),
            );
        }
    }
}

/// A rule as machine-readable text: `ages:25-40`, `any:ES,PT`, `shares:…`.
fn rule_text(rule: &Rule) -> String {
    let values = shares::values_of(rule).join(",");
    match rule {
        Rule::Ages { from, to, soft_years: 0 } => format!("ages:{from}-{to}"),
        Rule::Ages { from, to, soft_years } => format!("ages:{from}-{to};soft_years:{soft_years}"),
        Rule::Any(_) => format!("any:{values}"),
        Rule::Shares(_) => format!("shares:{values}"),
        Rule::AtLeast(_) => format!("at_least:{values}"),
        Rule::AtMost(_) => format!("at_most:{values}"),
    }
}

/// The segment that a set or range names: `25-40`, `ES,PT`.
fn segment_of(rule: &Rule) -> Option<String> {
    match rule {
        Rule::Ages { from, to, .. } => Some(format!("{from}-{to}")),
        Rule::Any(values) => Some(values.join(",")),
        Rule::Shares(_) | Rule::AtLeast(_) | Rule::AtMost(_) => None,
    }
}

impl View {
    fn of_channel(profile: &Profile, subject: &Subject, name: &str, tables: &Tables<'_>) -> Self {
        Self {
            subject: Subject { channel: Some(name.to_owned()), ..subject.clone() },
            people: shares::channel_people(tables),
            observed: profile
                .demands
                .iter()
                .map(|demand| shares::observe(tables, profile, demand))
                .collect(),
            crossed: profile.ages().zip(profile.genders()).and_then(|((from, to), genders)| {
                shares::age_and_gender(tables, from, to, &genders)
            }),
        }
    }

    fn pooled(profile: &Profile, subject: Subject, views: &[Self]) -> Self {
        let observed = (0..profile.demands.len())
            .map(|index| {
                let mut reason = Reason::NoTable;
                let mut parts = Vec::new();
                for view in views {
                    match view.observed.get(index) {
                        Some(Ok(observed)) => parts.push((view.people, observed)),
                        Some(Err(why)) => reason = reason.max(*why),
                        None => {}
                    }
                }
                shares::pool_observed(&parts).ok_or(reason)
            })
            .collect();
        // A pooled cross is one only where every channel that gives ages or genders crosses them.
        let asks = |dimension: Dimension| {
            profile.demands.iter().position(|demand| demand.dimension == dimension)
        };
        let gives = |view: &Self, place: Option<usize>| {
            place.is_some_and(|place| matches!(view.observed.get(place), Some(Ok(_))))
        };
        let (age, gender) = (asks(Dimension::Age), asks(Dimension::Gender));
        let giving: Vec<&Self> =
            views.iter().filter(|view| gives(view, age) || gives(view, gender)).collect();
        let crossed: Option<Vec<(Option<f64>, &Seen)>> = giving
            .iter()
            .map(|view| view.crossed.as_ref().map(|seen| (view.people, seen)))
            .collect();
        let people: Option<Vec<f64>> = views.iter().map(|view| view.people).collect();
        Self {
            subject,
            people: people.map(|people| people.iter().sum()),
            observed,
            crossed: crossed.and_then(|parts| shares::pool(&parts)),
        }
    }

    fn on(&self, dimension: Dimension) -> Subject {
        Subject { dimension: Some(dimension), ..self.subject.clone() }
    }

    fn measure(&self, profile: &Profile, min_people: f64, findings: &mut Vec<Finding>) {
        let mut overlaps: Vec<Option<Seen>> = Vec::new();
        for (demand, observed) in profile.demands.iter().zip(&self.observed) {
            let finding = Finding::new(ID, "overlap", self.on(demand.dimension), Quantity::Share);
            let seen = match observed {
                Ok(observed) => shares::overlap_of(observed, &demand.rule).ok_or(Reason::NoNumbers),
                Err(reason) => Err(*reason),
            };
            match seen {
                Err(reason) => {
                    findings.push(finding.verdict(Verdict::NotMeasured).text(reason.id()));
                    overlaps.push(None);
                }
                Ok(seen) if seen.too_few(min_people) => {
                    findings.push(seen.put(finding, min_people));
                    overlaps.push(None);
                }
                Ok(seen) => {
                    findings.push(seen.put(finding, min_people).verdict(verdict_of(seen.value)));
                    overlaps.push(Some(seen));
                }
            }
            if let Ok(observed) = observed {
                self.measure_shares(demand, observed, min_people, findings);
            }
        }
        self.measure_score(profile, &overlaps, findings);
        self.measure_joint(profile, min_people, findings);
    }

    /// Shares inside sets and ranges, and gaps to mixes and limits.
    fn measure_shares(&self, demand: &Demand, observed: &Observed, min_people: f64, findings: &mut Vec<Finding>) {
        match observed {
            Observed::Inside { people, .. } => {
                let subject = Subject { segment: segment_of(&demand.rule), ..self.on(demand.dimension) };
                findings.push(people.put(Finding::new(ID, "share_in_profile", subject, Quantity::Share), min_people));
            }
            Observed::Mix(mix) => {
                let targets = match &demand.rule {
                    Rule::Shares(targets) | Rule::AtLeast(targets) | Rule::AtMost(targets) => targets,
                    Rule::Ages { .. } | Rule::Any(_) => return,
                };
                for ((value, target), seen) in targets.iter().zip(mix) {
                    let subject = Subject { segment: Some(value.clone()), ..self.on(demand.dimension) };
                    let finding = Finding::new(ID, "gap", subject, Quantity::Gap);
                    if seen.too_few(min_people) {
                        findings.push(finding.verdict(Verdict::NotEnoughPeople));
                        continue;
                    }
                    let shift = |range: Interval| Interval { low: range.low - target, high: range.high - target };
                    let mut estimate = seen.estimate();
                    estimate.value -= target;
                    estimate.likely = estimate.likely.map(shift);
                    estimate.hard = estimate.hard.map(shift);
                    findings.push(finding.estimate(estimate));
                }
            }
        }
    }

    fn measure_score(&self, profile: &Profile, overlaps: &[Option<Seen>], findings: &mut Vec<Finding>) {
        let parts: Vec<Part> = profile
            .demands
            .iter()
            .zip(overlaps)
            .map(|(demand, seen)| Part { weight: demand.weight, overlap: seen.as_ref().map(|seen| seen.value) })
            .collect();
        let weight: f64 = profile.demands.iter().map(|demand| demand.weight).sum();
        let measured: Vec<(&Demand, &Seen)> = profile
            .demands
            .iter()
            .zip(overlaps)
            .filter_map(|(demand, seen)| seen.as_ref().map(|seen| (demand, seen)))
            .filter(|(demand, _)| demand.weight > 0.0)
            .collect();
        let finding = Finding::new(ID, "fit_score", self.subject.clone(), Quantity::Points);
        let Some(score) = overlap::score(&parts) else {
            let observed = self.observed.iter().any(Result::is_ok);
            let verdict = if observed { Verdict::NotEnoughPeople } else { Verdict::NotMeasured };
            findings.push(finding.verdict(verdict));
            return;
        };
        let channels: BTreeSet<&String> = measured.iter().flat_map(|(_, seen)| &seen.channels).collect();
        let basis = Basis {
            people: self.people,
            method: "weighted_overlap",
            channels: channels.into_iter().cloned().collect(),
            ungrouped: measured.iter().any(|(_, seen)| seen.ungrouped),
            ..Basis::default()
        };
        findings.push(
            Finding::new(ID, "measured_weight", self.subject.clone(), Quantity::Share)
                .estimate(plain(score.measured_weight, "weighted_overlap")),
        );
        let must = profile
            .demands
            .iter()
            .zip(overlaps)
            .find(|(demand, seen)| demand.must && seen.as_ref().is_some_and(|seen| seen.value < MUST_FLOOR))
            .map(|(demand, _)| demand.dimension);
        if score.measured_weight < LEAST_MEASURED - 1e-9 {
            let names: Vec<&str> = measured.iter().map(|(demand, _)| demand.dimension.id()).collect();
            findings.push(
                finding.verdict(Verdict::MeasuredInPart).text(format!("measured:{}", names.join(","))),
            );
            return;
        }
        let measured_sum: f64 = measured.iter().map(|(demand, _)| demand.weight).sum();
        let mean = |of: &dyn Fn(&Seen) -> f64, sum: f64, more: f64| -> f64 {
            let points: f64 = measured.iter().map(|(demand, seen)| demand.weight * of(seen)).sum();
            100.0 * (points + more) / sum
        };
        let told = measured.iter().any(|(_, seen)| seen.likely.is_some());
        let likely = told.then(|| Interval {
            low: mean(&|seen| seen.range().low, measured_sum, 0.0),
            high: mean(&|seen| seen.range().high, measured_sum, 0.0),
        });
        let hard = Interval {
            low: mean(&|seen| seen.hard.low.min(seen.range().low), weight, 0.0),
            high: mean(&|seen| seen.hard.high.max(seen.range().high), weight, weight - measured_sum),
        };
        let verdict = if must.is_some() { Verdict::Mismatch } else { verdict_of(score.value / 100.0) };
        let mut finding =
            finding.estimate(Estimate { value: score.value, likely, hard: Some(hard), basis }).verdict(verdict);
        if let Some(dimension) = must {
            finding = finding.text(format!("must:{}", dimension.id()));
        }
        findings.push(finding);
        for ((demand, won), lost) in profile.demands.iter().zip(&score.points).zip(&score.lost) {
            let subject = self.on(demand.dimension);
            for (measure, points) in [("points", won), ("points_lost", lost)] {
                if let Some(points) = points {
                    findings.push(
                        Finding::new(ID, measure, subject.clone(), Quantity::Points)
                            .estimate(plain(*points, "weighted_overlap")),
                    );
                }
            }
        }
    }

    /// The share of people inside every set and range.
    fn measure_joint(&self, profile: &Profile, min_people: f64, findings: &mut Vec<Finding>) {
        let mut seen: Vec<&Seen> = Vec::new();
        let mut tags = BTreeSet::new();
        let (mut left_out, mut missing) = (Vec::new(), Vec::new());
        let crossed = self.crossed.as_ref();
        if let Some(crossed) = crossed {
            seen.push(crossed);
        }
        for (demand, observed) in profile.demands.iter().zip(&self.observed) {
            let of_crowd = matches!(demand.rule, Rule::Shares(_) | Rule::AtLeast(_) | Rule::AtMost(_));
            match observed {
                _ if of_crowd => left_out.push(demand.dimension.id()),
                Ok(Observed::Inside { people, .. }) if people.too_few(min_people) => {
                    missing.push(demand.dimension.id());
                }
                Ok(Observed::Inside { people, .. }) => {
                    let in_block = crossed.is_some()
                        && matches!(demand.dimension, Dimension::Age | Dimension::Gender);
                    if !in_block {
                        seen.push(people);
                    }
                    tags.extend(people.tags.iter().filter(|tag| *tag == "equal_weights").cloned());
                }
                Ok(Observed::Mix(_)) | Err(_) => missing.push(demand.dimension.id()),
            }
        }
        if left_out.len() == profile.demands.len() {
            return;
        }
        let finding = Finding::new(ID, "joint_share", self.subject.clone(), Quantity::Share);
        if seen.is_empty() || seen.iter().any(|seen| seen.too_few(min_people)) {
            let few = !seen.is_empty() || self.observed.iter().any(Result::is_ok);
            let verdict = if few { Verdict::NotEnoughPeople } else { Verdict::NotMeasured };
            findings.push(finding.verdict(verdict));
            return;
        }
        let values: Vec<f64> = seen.iter().map(|seen| seen.value).collect();
        let ranges: Vec<Interval> = seen.iter().map(|seen| seen.range()).collect();
        let hard: Vec<Interval> = seen.iter().map(|seen| seen.hard).collect();
        let value = joint::product(&values);
        let likely = joint::likely(&ranges, ASSOCIATION);
        let hard = joint::frechet(&hard);
        if !left_out.is_empty() {
            tags.insert(format!("left_out:{}", left_out.join(",")));
        }
        let partial = !missing.is_empty();
        if partial {
            tags.insert(format!("not_measured:{}", missing.join(",")));
        }
        let people: Option<f64> = seen.iter().map(|seen| seen.people).collect::<Option<Vec<_>>>().and_then(|people| {
            people.into_iter().reduce(f64::min)
        });
        let channels: BTreeSet<&String> = seen.iter().flat_map(|seen| &seen.channels).collect();
        let likely = Interval { low: likely.low.min(value), high: likely.high.max(value) };
        let estimate = Estimate {
            value,
            likely: Some(likely),
            hard: Some(Interval {
                low: if partial { 0.0 } else { hard.low.min(likely.low) },
                high: hard.high.max(likely.high),
            }),
            basis: Basis {
                people,
                base: seen.first().and_then(|seen| seen.base),
                rounding_step: seen.iter().filter_map(|seen| seen.step).reduce(f64::max),
                ungrouped: seen.iter().any(|seen| seen.ungrouped),
                known_share: None,
                method: if crossed.is_some() { "product_with_cross_table" } else { "product_of_margins" },
                channels: channels.into_iter().cloned().collect(),
            },
        };
        let mut finding = finding.estimate(estimate.clone());
        if partial {
            finding = finding.verdict(Verdict::MeasuredInPart);
        }
        if let Some(text) = shares::joined(&tags) {
            finding = finding.text(text);
        }
        findings.push(finding);
        if let Some(people) = self.people.filter(|_| !partial) {
            let times = |range: Interval| Interval { low: range.low * people, high: range.high * people };
            let mut estimate = estimate;
            estimate.value *= people;
            estimate.likely = estimate.likely.map(times);
            estimate.hard = estimate.hard.map(times);
            findings.push(
                Finding::new(ID, "people_in_profile", self.subject.clone(), Quantity::People).estimate(estimate),
            );
        }
    }
}

/// TEMP
pub(super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> { None }
