//! Do they match: overlap by dimension, the fit score with its parts, the joint share.

use std::collections::{BTreeMap, BTreeSet};

use super::shares::{self, Ages, Crowd, Observed, Reason, Seen, Tables};
use super::words::{Found, Words, capital, remark};
use super::{LayoutInput, MeasureInput};
use super::{bootstrap, compare};
use crate::domain::{Audience, Dimension};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use crate::i18n::Args;
use crate::measures::overlap::Part;
use crate::measures::{Interval, joint, overlap};
use crate::profile::{Demand, Profile, Rule};
use crate::report::{
    Align, AxisUnit, Bar, Block, ChartKind, ChartSpec, FitHeatMap, GapBars, GapRow, HeatCell,
    IntervalBars, ScoreSplit, Section, Span, SplitPart, Table,
};

pub(super) const ID: &str = "fit";

/// Below this share of the profile's weight there is no overall number.
const LEAST_MEASURED: f64 = 0.60;

/// A must-have that a smaller share meets makes the whole a mismatch.
const MUST_FLOOR: f64 = 0.20;

/// How many profiles stand in columns beside each other.
const SIDE_BY_SIDE: usize = 4;

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

/// The overlap of what is observed with what is asked, 0..=1.
///
/// Shares of labels of which a person can have several are no parts of a whole: a mix of them is
/// asked as "at least" each, and the overlap is the mean over them.
fn overlap_of(observed: &Observed, demand: &Demand) -> Option<Seen> {
    let (Rule::Shares(targets), Observed::Mix(mix)) = (&demand.rule, observed) else {
        return shares::overlap_of(observed, &demand.rule);
    };
    if !demand.dimension.is_multi_label() {
        return shares::overlap_of(observed, &demand.rule);
    }
    let first = mix.first()?;
    let mean = |of: &dyn Fn(&Seen) -> f64| -> f64 {
        let sum: f64 = mix
            .iter()
            .zip(targets.values())
            .map(|(seen, target)| overlap::at_least(of(seen), *target))
            .sum();
        sum / mix.len() as f64
    };
    let told = mix.iter().any(|seen| seen.likely.is_some());
    let mut tags: BTreeSet<String> = mix
        .iter()
        .flat_map(|seen| seen.tags.iter().cloned())
        .collect();
    tags.insert("each_at_least".to_owned());
    Some(Seen {
        value: mean(&|seen| seen.value),
        likely: told.then(|| Interval {
            low: mean(&|seen| seen.range().low),
            high: mean(&|seen| seen.range().high),
        }),
        hard: Interval {
            low: mean(&|seen| seen.hard.low),
            high: mean(&|seen| seen.hard.high),
        },
        method: "overlap",
        tags,
        ..first.clone()
    })
}

/// The people of channels, where known.
type Sizes = BTreeMap<String, Option<f64>>;

/// The people of some channels; none where any of these sizes is not known.
fn people_of(sizes: &Sizes, channels: &BTreeSet<String>) -> Option<f64> {
    let sizes: Option<Vec<f64>> = channels
        .iter()
        .map(|channel| sizes.get(channel).copied().flatten())
        .collect();
    sizes
        .filter(|sizes| !sizes.is_empty())
        .map(|sizes| sizes.iter().sum())
}

/// A pooled share with bounds for the people of all channels: on those that do not tell, nobody may be
/// inside or everybody. Where a size is not known, these may be any part of the whole.
fn opened(seen: Seen, sizes: &Sizes) -> Seen {
    if sizes.keys().all(|channel| seen.channels.contains(channel)) {
        return seen;
    }
    let all: BTreeSet<String> = sizes.keys().cloned().collect();
    let told = people_of(sizes, &seen.channels)
        .zip(people_of(sizes, &all))
        .map_or(0.0, |(told, all)| (told / all).clamp(0.0, 1.0));
    let hard = Interval {
        low: seen.hard.low * told,
        high: (seen.hard.high * told + 1.0 - told).min(1.0),
    };
    Seen { hard, ..seen }
}

/// What one channel, or all of one kind of audience together, shows of a profile.
struct View {
    subject: Subject,
    /// The people of each channel, where known.
    sizes: Sizes,
    /// One a demand, in the profile's order.
    observed: Vec<Result<Observed, Reason>>,
    /// The share that is of the declared ages and genders, where a table crosses them.
    crossed: Option<Seen>,
    /// The share inside everything that was measured of what can be asked of a person.
    joint: Joint,
}

/// The share of people inside every set and range that was measured.
struct Joint {
    /// The places of the demands that it is over.
    over: BTreeSet<usize>,
    seen: Option<Seen>,
    /// Whether no channel measures all of them, so that margins of different people were multiplied.
    across: bool,
}

/// Finds overlaps, points, gaps and the joint share for every profile, kind of audience and channel.
pub(super) fn measure(input: &MeasureInput<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let min_people = input.options.min_people;
    let crowds = || {
        let audiences = input.crowds.audiences.iter();
        audiences
            .zip(&input.crowds.ages)
            .map(|((audience, channels), ages)| Crowd::new(*audience, channels, ages))
    };
    for (place, profile) in input.profiles.iter().enumerate() {
        let subject = Subject {
            profile: Some(profile.name.clone()),
            ..Subject::default()
        };
        findings.push(
            Finding::new(ID, "profile_place", subject.clone(), Quantity::Count)
                .estimate(plain((place + 1) as f64, "declared")),
        );
        declare(profile, &subject, &mut findings);
        for crowd in crowds() {
            findings.extend(crowd.measure(profile, min_people));
        }
    }
    for crowd in crowds() {
        let compared = compare::measure(input.profiles, &crowd, &findings, min_people);
        findings.extend(compared);
    }
    if let Some(draws) = input.options.bootstrap {
        findings.extend(bootstrap::measure(input, draws));
    }
    findings
}

impl Crowd<'_> {
    fn views(&self, profile: &Profile, subject: &Subject, min_people: f64) -> Vec<View> {
        self.channels
            .iter()
            .zip(self.ages)
            .map(|((name, tables), ages)| {
                View::of_channel(profile, subject, name, (tables, ages), min_people)
            })
            .collect()
    }

    /// Overlaps, points, gaps and the joint share of a profile, by channel and pooled.
    pub(super) fn measure(&self, profile: &Profile, min_people: f64) -> Vec<Finding> {
        let subject = Subject {
            profile: Some(profile.name.clone()),
            ..self.subject.clone()
        };
        let views = self.views(profile, &subject, min_people);
        let pooled = View::pooled(profile, subject, &views, min_people);
        let mut findings = Vec::new();
        for view in views.iter().chain([&pooled]) {
            view.measure(profile, min_people, &mut findings);
        }
        findings
    }

    /// What all channels together show of each demand; none where it is not measured.
    pub(super) fn observe(&self, demands: Vec<Demand>, min_people: f64) -> Vec<Option<Observed>> {
        let profile = Profile {
            name: String::new(),
            demands,
            serves: Vec::new(),
            not_served: Vec::new(),
            speaks: Vec::new(),
            interest_names: BTreeMap::new(),
        };
        let views = self.views(&profile, &self.subject, min_people);
        View::pooled(&profile, self.subject.clone(), &views, min_people)
            .observed
            .into_iter()
            .map(Result::ok)
            .collect()
    }
}

/// An exact number that was not measured but declared or counted.
fn plain(value: f64, method: &'static str) -> Estimate {
    Estimate {
        value,
        likely: None,
        hard: None,
        basis: Basis {
            method,
            ..Basis::default()
        },
    }
}

/// What the profile asks, as findings: the layout sees nothing else of it.
fn declare(profile: &Profile, subject: &Subject, findings: &mut Vec<Finding>) {
    for demand in &profile.demands {
        let subject = Subject {
            dimension: Some(demand.dimension),
            ..subject.clone()
        };
        findings.push(
            Finding::new(ID, "declared", subject.clone(), Quantity::Words)
                .text(rule_text(&demand.rule)),
        );
        let weight = Finding::new(ID, "weight", subject.clone(), Quantity::Count)
            .estimate(plain(demand.weight, "declared"));
        findings.push(if demand.must {
            weight.text("must")
        } else {
            weight
        });
        let targets = match &demand.rule {
            Rule::Ages { .. } | Rule::Any(_) => continue,
            Rule::Shares(targets) | Rule::AtLeast(targets) | Rule::AtMost(targets) => targets,
        };
        for (value, share) in targets {
            let subject = Subject {
                segment: Some(value.clone()),
                ..subject.clone()
            };
            findings.push(
                Finding::new(ID, "target", subject, Quantity::Share)
                    .estimate(plain(*share, "declared")),
            );
        }
    }
}

/// A rule as machine-readable text: `ages:25-40`, `any:ES,PT`, `shares:…`.
fn rule_text(rule: &Rule) -> String {
    let values = shares::values_of(rule).join(",");
    match rule {
        Rule::Ages {
            from,
            to,
            soft_years: 0,
        } => format!("ages:{from}-{to}"),
        Rule::Ages {
            from,
            to,
            soft_years,
        } => format!("ages:{from}-{to};soft_years:{soft_years}"),
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

/// Whether a rule asks something of a person; mixes and limits ask something of the crowd.
fn asks_persons(rule: &Rule) -> bool {
    match rule {
        Rule::Ages { .. } | Rule::Any(_) => true,
        Rule::Shares(_) | Rule::AtLeast(_) | Rule::AtMost(_) => false,
    }
}

impl View {
    fn of_channel(
        profile: &Profile,
        subject: &Subject,
        name: &str,
        (tables, ages): (&Tables<'_>, &Result<Ages<'_>, Reason>),
        min_people: f64,
    ) -> Self {
        let view = Self {
            subject: Subject {
                channel: Some(name.to_owned()),
                ..subject.clone()
            },
            sizes: BTreeMap::from([(name.to_owned(), shares::channel_people(tables))]),
            observed: profile
                .demands
                .iter()
                .map(|demand| shares::observe(tables, ages, profile, demand))
                .collect(),
            crossed: profile
                .ages()
                .zip(profile.genders())
                .and_then(|((from, to), genders)| {
                    shares::age_and_gender(tables, ages.as_ref().ok(), from, to, &genders)
                }),
            joint: Joint::none(),
        };
        let over = view.known(profile, min_people);
        let seen = view.product(profile, &over);
        Self {
            joint: Joint {
                over,
                seen,
                across: false,
            },
            ..view
        }
    }

    fn pooled(profile: &Profile, subject: Subject, views: &[Self], min_people: f64) -> Self {
        let sizes: Sizes = views.iter().flat_map(|view| view.sizes.clone()).collect();
        let observed = (0..profile.demands.len())
            .map(|index| {
                let mut reason = Reason::NoTable;
                let mut parts = Vec::new();
                for view in views {
                    match view.observed.get(index) {
                        Some(Ok(observed)) => parts.push((view.people(), observed)),
                        Some(Err(why)) => reason = reason.max(*why),
                        None => {}
                    }
                }
                let observed = shares::pool_observed(&parts, min_people).ok_or(reason)?;
                Ok(observed.each(|seen| opened(seen, &sizes)))
            })
            .collect();
        // A pooled cross is one only where every channel that gives ages or genders crosses them.
        let asks = |dimension: Dimension| {
            profile
                .demands
                .iter()
                .position(|demand| demand.dimension == dimension)
        };
        let gives = |view: &Self, place: Option<usize>| {
            place.is_some_and(|place| matches!(view.observed.get(place), Some(Ok(_))))
        };
        let (age, gender) = (asks(Dimension::Age), asks(Dimension::Gender));
        let giving: Vec<&Self> = views
            .iter()
            .filter(|view| gives(view, age) || gives(view, gender))
            .collect();
        let crossed: Option<Vec<(Option<f64>, &Seen)>> = giving
            .iter()
            .map(|view| view.crossed.as_ref().map(|seen| (view.people(), seen)))
            .collect();
        let pooled = Self {
            subject,
            observed,
            crossed: crossed
                .and_then(|parts| shares::pool_above(&parts, min_people))
                .map(|seen| opened(seen, &sizes)),
            sizes,
            joint: Joint::none(),
        };
        let over = pooled.known(profile, min_people);
        // The channel is a dimension that all reports share: what a channel says of its own people
        // is pooled, and margins are multiplied inside a channel only.
        let own: Vec<(Option<f64>, Seen)> = views
            .iter()
            .filter_map(|view| Some((view.people(), view.product(profile, &over)?)))
            .collect();
        let parts: Vec<(Option<f64>, &Seen)> =
            own.iter().map(|(size, seen)| (*size, seen)).collect();
        let joint = match shares::pool_above(&parts, min_people) {
            Some(seen) => {
                let mut seen = opened(seen, &pooled.sizes);
                let methods: BTreeSet<&str> = own.iter().map(|(_, seen)| seen.method).collect();
                if methods.len() > 1 {
                    seen.method = "product_with_some_cross_tables";
                }
                Joint {
                    over,
                    seen: Some(seen),
                    across: false,
                }
            }
            None => Joint {
                seen: pooled.product(profile, &over),
                across: !over.is_empty(),
                over,
            },
        };
        Self { joint, ..pooled }
    }

    /// The people of all its channels; none where any size is not known.
    fn people(&self) -> Option<f64> {
        people_of(&self.sizes, &self.sizes.keys().cloned().collect())
    }

    /// The places of the sets and ranges that were measured on enough people.
    fn known(&self, profile: &Profile, min_people: f64) -> BTreeSet<usize> {
        profile
            .demands
            .iter()
            .zip(&self.observed)
            .enumerate()
            .filter(|(_, (demand, observed))| {
                asks_persons(&demand.rule)
                    && matches!(observed, Ok(Observed::Inside { people, .. })
                        if !people.too_few(min_people))
            })
            .map(|(place, _)| place)
            .collect()
    }

    /// The share inside all these sets and ranges, as if they were independent where no table
    /// crosses them; none where one of them was not measured here.
    fn product(&self, profile: &Profile, over: &BTreeSet<usize>) -> Option<Seen> {
        let mut margins: Vec<(Dimension, &Seen)> = Vec::new();
        for place in over {
            match self.observed.get(*place) {
                Some(Ok(Observed::Inside { people, .. })) => {
                    margins.push((profile.demands.get(*place)?.dimension, people));
                }
                Some(Ok(Observed::Mix(_)) | Err(_)) | None => return None,
            }
        }
        let in_block =
            |dimension: Dimension| matches!(dimension, Dimension::Age | Dimension::Gender);
        let both = margins
            .iter()
            .filter(|(dimension, _)| in_block(*dimension))
            .count()
            == 2;
        let block = self.crossed.as_ref().filter(|_| both);
        let equal = margins
            .iter()
            .any(|(_, seen)| seen.tags.contains("equal_weights"));
        let seen: Vec<&Seen> = block
            .into_iter()
            .chain(
                margins
                    .into_iter()
                    .filter(|(dimension, _)| block.is_none() || !in_block(*dimension))
                    .map(|(_, seen)| seen),
            )
            .collect();
        let mut joint = multiplied(&seen, block.is_some())?;
        if equal {
            joint.tags.insert("equal_weights".to_owned());
        }
        Some(joint)
    }

    fn on(&self, dimension: Dimension) -> Subject {
        Subject {
            dimension: Some(dimension),
            ..self.subject.clone()
        }
    }

    fn measure(&self, profile: &Profile, min_people: f64, findings: &mut Vec<Finding>) {
        let mut overlaps: Vec<Option<Seen>> = Vec::new();
        for (demand, observed) in profile.demands.iter().zip(&self.observed) {
            let finding = Finding::new(ID, "overlap", self.on(demand.dimension), Quantity::Share);
            let seen = match observed {
                Ok(observed) => overlap_of(observed, demand).ok_or(Reason::NoNumbers),
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
                    findings.push(
                        seen.put(finding, min_people)
                            .verdict(verdict_of(seen.value)),
                    );
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
    fn measure_shares(
        &self,
        demand: &Demand,
        observed: &Observed,
        min_people: f64,
        findings: &mut Vec<Finding>,
    ) {
        match observed {
            Observed::Inside { people, .. } => {
                let subject = Subject {
                    segment: segment_of(&demand.rule),
                    ..self.on(demand.dimension)
                };
                findings.push(people.put(
                    Finding::new(ID, "share_in_profile", subject, Quantity::Share),
                    min_people,
                ));
            }
            Observed::Mix(mix) => {
                let targets = match &demand.rule {
                    Rule::Shares(targets) | Rule::AtLeast(targets) | Rule::AtMost(targets) => {
                        targets
                    }
                    Rule::Ages { .. } | Rule::Any(_) => return,
                };
                for ((value, target), seen) in targets.iter().zip(mix) {
                    let subject = Subject {
                        segment: Some(value.clone()),
                        ..self.on(demand.dimension)
                    };
                    let finding = Finding::new(ID, "gap", subject, Quantity::Gap);
                    if seen.too_few(min_people) {
                        findings.push(finding.verdict(Verdict::NotEnoughPeople));
                        continue;
                    }
                    let shift = |range: Interval| Interval {
                        low: range.low - target,
                        high: range.high - target,
                    };
                    let mut estimate = seen.estimate();
                    estimate.value -= target;
                    estimate.likely = estimate.likely.map(shift);
                    estimate.hard = estimate.hard.map(shift);
                    findings.push(finding.estimate(estimate));
                }
            }
        }
    }

    fn measure_score(
        &self,
        profile: &Profile,
        overlaps: &[Option<Seen>],
        findings: &mut Vec<Finding>,
    ) {
        let parts: Vec<Part> = profile
            .demands
            .iter()
            .zip(overlaps)
            .map(|(demand, seen)| Part {
                weight: demand.weight,
                overlap: seen.as_ref().map(|seen| seen.value),
            })
            .collect();
        let measured: Vec<(&Demand, &Seen)> = profile
            .demands
            .iter()
            .zip(overlaps)
            .filter_map(|(demand, seen)| seen.as_ref().map(|seen| (demand, seen)))
            .collect();
        let finding = Finding::new(ID, "fit_score", self.subject.clone(), Quantity::Points);
        let mut tags = BTreeSet::new();
        let unmet: Vec<&str> = profile
            .demands
            .iter()
            .zip(overlaps)
            .filter(|(demand, seen)| demand.must && seen.is_none())
            .map(|(demand, _)| demand.dimension.id())
            .collect();
        if !unmet.is_empty() {
            tags.insert(format!("must_not_measured:{}", unmet.join(",")));
        }
        let tagged = |finding: Finding, tags: &BTreeSet<String>| match shares::joined(tags) {
            Some(text) => finding.text(text),
            None => finding,
        };
        let Some(score) = overlap::score(&parts) else {
            findings.push(tagged(finding, &tags).verdict(self.without_number()));
            return;
        };
        let mut weight_measured = plain(score.measured_weight, "weight_share");
        weight_measured.basis.channels = self.sizes.keys().cloned().collect();
        findings.push(
            Finding::new(ID, "measured_weight", self.subject.clone(), Quantity::Share)
                .estimate(weight_measured),
        );
        if score.measured_weight < LEAST_MEASURED - 1e-9 {
            let names: Vec<&str> = measured
                .iter()
                .filter(|(demand, _)| demand.weight > 0.0)
                .map(|(demand, _)| demand.dimension.id())
                .collect();
            tags.insert(format!("measured:{}", names.join(",")));
            findings.push(tagged(finding, &tags).verdict(Verdict::MeasuredInPart));
            return;
        }
        let weight: f64 = profile.demands.iter().map(|demand| demand.weight).sum();
        let missed = measured
            .iter()
            .find(|(demand, seen)| demand.must && seen.value < MUST_FLOOR);
        let finding = finding.estimate(self.score_estimate(score.value, &measured, weight));
        findings.push(match missed {
            Some((demand, _)) => {
                tags.insert(format!("must:{}", demand.dimension.id()));
                tagged(finding, &tags).verdict(Verdict::Mismatch)
            }
            None => tagged(finding, &tags).verdict(verdict_of(score.value / 100.0)),
        });
        let split = profile.demands.iter().zip(overlaps);
        for (((demand, seen), won), lost) in split.zip(&score.points).zip(&score.lost) {
            let subject = self.on(demand.dimension);
            for (measure, points) in [("points", won), ("points_lost", lost)] {
                findings.extend(points.map(|points| {
                    let mut estimate = plain(points, "weighted_overlap");
                    if let Some(seen) = seen {
                        estimate.basis = Basis {
                            method: estimate.basis.method,
                            ..seen.estimate().basis
                        };
                    }
                    Finding::new(ID, measure, subject.clone(), Quantity::Points).estimate(estimate)
                }));
            }
        }
    }

    /// Why there is no number at all: too few people, or nothing in the exports.
    fn without_number(&self) -> Verdict {
        if self.observed.iter().any(Result::is_ok) {
            Verdict::NotEnoughPeople
        } else {
            Verdict::NotMeasured
        }
    }

    /// The score with its likely range over what was measured, and its bounds with everything that
    /// was not measured, on a dimension or on a channel, at nothing and at all.
    fn score_estimate(&self, value: f64, measured: &[(&Demand, &Seen)], weight: f64) -> Estimate {
        let measured_weight: f64 = measured.iter().map(|(demand, _)| demand.weight).sum();
        let mean = |of: &dyn Fn(&Seen) -> f64, sum: f64, more: f64| -> f64 {
            let points: f64 = measured
                .iter()
                .map(|(demand, seen)| demand.weight * of(seen))
                .sum();
            100.0 * (points + more) / sum
        };
        let told = measured.iter().any(|(_, seen)| seen.likely.is_some());
        // Of these people all that was measured is known; where no channel measures all of it, no
        // number of people stands behind the whole.
        let mut channels: BTreeSet<String> = self
            .sizes
            .keys()
            .filter(|channel| {
                measured
                    .iter()
                    .all(|(_, seen)| seen.channels.contains(*channel))
            })
            .cloned()
            .collect();
        let people = people_of(&self.sizes, &channels);
        if channels.is_empty() {
            channels = measured
                .iter()
                .flat_map(|(_, seen)| seen.channels.iter().cloned())
                .collect();
        }
        let likely = told.then(|| Interval {
            low: mean(&|seen| seen.range().low, measured_weight, 0.0).min(value),
            high: mean(&|seen| seen.range().high, measured_weight, 0.0).max(value),
        });
        let hard = Interval {
            low: mean(&|seen| seen.hard.low, weight, 0.0).min(value),
            high: mean(&|seen| seen.hard.high, weight, weight - measured_weight).max(value),
        };
        Estimate {
            value,
            likely,
            hard: beyond_chance(likely, hard),
            basis: Basis {
                people,
                method: "weighted_overlap",
                channels: channels.into_iter().collect(),
                rounding_step: measured
                    .iter()
                    .filter_map(|(_, seen)| seen.step)
                    .reduce(f64::max),
                ungrouped: measured.iter().any(|(_, seen)| seen.ungrouped),
                ..Basis::default()
            },
        }
    }

    /// The share of people inside every set and range.
    fn measure_joint(&self, profile: &Profile, min_people: f64, findings: &mut Vec<Finding>) {
        let asked = |of_persons: bool| {
            profile
                .demands
                .iter()
                .enumerate()
                .filter(move |(_, demand)| asks_persons(&demand.rule) == of_persons)
        };
        if asked(true).next().is_none() {
            return;
        }
        let finding = Finding::new(ID, "joint_share", self.subject.clone(), Quantity::Share);
        let Some(seen) = self
            .joint
            .seen
            .as_ref()
            .filter(|_| !self.joint.over.is_empty())
        else {
            let few = asked(true).any(|(place, _)| matches!(self.observed.get(place), Some(Ok(_))));
            findings.push(finding.verdict(if few {
                Verdict::NotEnoughPeople
            } else {
                Verdict::NotMeasured
            }));
            return;
        };
        if seen.too_few(min_people) {
            findings.push(finding.verdict(Verdict::NotEnoughPeople));
            return;
        }
        let missing: Vec<&str> = asked(true)
            .filter(|(place, _)| !self.joint.over.contains(place))
            .map(|(_, demand)| demand.dimension.id())
            .collect();
        let left_out: Vec<&str> = asked(false)
            .map(|(_, demand)| demand.dimension.id())
            .collect();
        let partial = !missing.is_empty();
        let hard = Interval {
            low: if partial { 0.0 } else { seen.hard.low },
            high: seen.hard.high,
        };
        let estimate = Estimate {
            hard: beyond_chance(seen.likely, hard),
            ..seen.estimate()
        };
        let mut tags: BTreeSet<String> = seen
            .tags
            .iter()
            .filter(|tag| *tag == "equal_weights")
            .cloned()
            .collect();
        if self.joint.across {
            tags.insert("across_networks".to_owned());
        }
        if !left_out.is_empty() {
            tags.insert(format!("left_out:{}", left_out.join(",")));
        }
        if partial {
            tags.insert(format!("not_measured:{}", missing.join(",")));
        }
        let mut finding = finding.estimate(estimate.clone());
        if partial {
            finding = finding.verdict(Verdict::MeasuredInPart);
        }
        if let Some(text) = shares::joined(&tags) {
            finding = finding.text(text);
        }
        findings.push(finding);
        // Of a channel on which the whole was not measured nobody is counted.
        let people = people_of(&self.sizes, &seen.channels);
        if let Some(people) = people.filter(|_| !partial && !self.joint.across) {
            let times = |range: Interval| Interval {
                low: range.low * people,
                high: range.high * people,
            };
            let estimate = Estimate {
                value: estimate.value * people,
                likely: estimate.likely.map(times),
                hard: estimate.hard.map(times),
                basis: estimate.basis,
            };
            findings.push(
                Finding::new(
                    ID,
                    "people_in_profile",
                    self.subject.clone(),
                    Quantity::People,
                )
                .estimate(estimate),
            );
        }
    }
}

impl Joint {
    const fn none() -> Self {
        Self {
            over: BTreeSet::new(),
            seen: None,
            across: false,
        }
    }
}

/// Bounds, where chance does not reach beyond them: widened to hold the likely range they would no
/// longer be what the reports leave open.
fn beyond_chance(likely: Option<Interval>, hard: Interval) -> Option<Interval> {
    likely
        .is_none_or(|range| range.low >= hard.low - 1e-9 && range.high <= hard.high + 1e-9)
        .then(|| {
            likely.map_or(hard, |range| Interval {
                low: hard.low.min(range.low),
                high: hard.high.max(range.high),
            })
        })
}

/// The product of shares with its likely range and Fréchet bounds; a share alone stays what it is.
fn multiplied(seen: &[&Seen], crossed: bool) -> Option<Seen> {
    let first = *seen.first()?;
    if seen.len() == 1 {
        return Some(Seen {
            method: if crossed {
                "product_with_cross_table"
            } else {
                "one_dimension"
            },
            ..first.clone()
        });
    }
    let values: Vec<f64> = seen.iter().map(|seen| seen.value).collect();
    let ranges: Vec<Interval> = seen.iter().map(|seen| seen.range()).collect();
    let hard: Vec<Interval> = seen.iter().map(|seen| seen.hard).collect();
    let value = joint::product(&values);
    let likely = joint::likely(&ranges, ASSOCIATION);
    let hard = joint::frechet(&hard);
    let people: Option<Vec<f64>> = seen.iter().map(|seen| seen.people).collect();
    Some(Seen {
        value,
        likely: Some(Interval {
            low: likely.low.min(value),
            high: likely.high.max(value),
        }),
        hard: Interval {
            low: hard.low.min(value),
            high: hard.high.max(value),
        },
        people: people.and_then(|people| people.into_iter().reduce(f64::min)),
        base: first.base,
        step: seen.iter().filter_map(|seen| seen.step).reduce(f64::max),
        ungrouped: seen.iter().any(|seen| seen.ungrouped),
        known_share: None,
        method: if crossed {
            "product_with_cross_table"
        } else {
            "product_of_margins"
        },
        channels: seen
            .iter()
            .flat_map(|seen| seen.channels.iter().cloned())
            .collect(),
        tags: BTreeSet::new(),
    })
}

/// Score, heat map, overlaps, gaps and the joint share of the profile that the report is about.
pub(super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> {
    let found = Found::new(input.findings);
    let words = Words { texts: input.texts };
    let profile = found.profile()?.to_owned();
    let audiences = found.audiences();
    let audience = *audiences.first()?;
    let page = Page {
        found: &found,
        words,
        audience,
        subject: Subject {
            profile: Some(profile),
            audience: Some(audience),
            ..Subject::default()
        },
    };
    let score = found.one(ID, "fit_score", &page.subject)?;
    let mut blocks = Vec::new();
    blocks.extend(page.score_split());
    blocks.extend(page.overlap_bars());
    blocks.extend(page.gaps());
    blocks.extend(page.heat_map());
    blocks.push(Block::Table(page.overlap_table()));
    let notes = page.notes(score);
    if !notes.is_empty() {
        blocks.push(Block::Note(words.texts.sentences(&notes)));
    }
    blocks.extend(page.joint());
    blocks.extend(bootstrap::fit_note(&found, words, &page.subject));
    blocks.extend(page.other_audiences(&audiences));
    blocks.extend(page.other_profiles());
    let question = words.get("fit-question", &page.args());
    Some(Section {
        id: ID,
        question,
        answer: page.answer(score),
        blocks,
    })
}

/// A channel's score.
struct Scored<'a> {
    channel: &'a str,
    score: f64,
    /// The likely lower end.
    low: f64,
    /// The most that it can be: the likely upper end, or with all that was not measured.
    high: f64,
}

/// The channel that is best beyond doubt: its lower end is above the most that any other can have.
fn best_of<'a, 'b>(scores: &'b [Scored<'a>]) -> Option<&'b Scored<'a>> {
    scores.iter().find(|best| {
        scores
            .iter()
            .filter(|other| other.channel != best.channel)
            .all(|other| other.high < best.low)
    })
}

struct Page<'a> {
    found: &'a Found<'a>,
    words: Words<'a>,
    audience: Audience,
    /// The profile and the kind of audience, pooled.
    subject: Subject,
}

impl<'a> Page<'a> {
    fn args(&self) -> Args {
        self.words.named(self.found, self.audience)
    }

    /// The same, with the networks that a number is about where these are not all.
    fn args_on(&self, estimate: &Estimate) -> Args {
        self.words.named_on(self.found, self.audience, estimate)
    }

    fn on(&self, dimension: Dimension) -> Subject {
        Subject {
            dimension: Some(dimension),
            ..self.subject.clone()
        }
    }

    /// The dimensions that the profile asks on, in the order of reports.
    fn dimensions(&self) -> Vec<Dimension> {
        Dimension::ALL
            .into_iter()
            .filter(|dimension| self.declared(*dimension).is_some())
            .collect()
    }

    fn declared(&self, dimension: Dimension) -> Option<&'a str> {
        let subject = Subject {
            audience: None,
            ..self.on(dimension)
        };
        self.found.one(ID, "declared", &subject)?.text.as_deref()
    }

    fn points(&self, measure: &'static str, dimension: Dimension) -> Option<f64> {
        self.found.value(ID, measure, &self.on(dimension))
    }

    fn worst(&self) -> Option<(Dimension, f64)> {
        self.dimensions()
            .into_iter()
            .filter_map(|dimension| Some((dimension, self.points("points_lost", dimension)?)))
            .filter(|(_, lost)| *lost >= 0.5)
            .max_by(|left, right| left.1.total_cmp(&right.1).then(right.0.cmp(&left.0)))
    }

    /// What became of the profile, and of musts of which nothing is known.
    fn answer(&self, score: &Finding) -> String {
        let mut answer = self.score_answer(score);
        if let Some(estimate) = &score.estimate {
            let what = self.words.say("coverage-score");
            let coverage = self
                .words
                .coverage(self.found, self.audience, &what, estimate);
            if let Some(coverage) = coverage {
                answer = self.words.sentences(answer, coverage);
            }
        }
        match self.words.must_not_measured(score) {
            Some(more) => self.words.sentences(answer, more),
            None => answer,
        }
    }

    fn score_answer(&self, score: &Finding) -> String {
        let words = self.words;
        let Some(estimate) = &score.estimate else {
            return match remark(score, "measured") {
                Some(measured) => {
                    let args = self.args().text("dimensions", words.dimensions(measured));
                    words.get("fit-answer-part", &args)
                }
                None if score.verdict == Some(Verdict::NotEnoughPeople) => {
                    words.get("fit-answer-few", &self.args())
                }
                None => words.get("fit-answer-none", &self.args()),
            };
        };
        let points = words.points(estimate.value);
        let range = estimate
            .likely
            .map(|range| words.points_range(range))
            .filter(|range| *range != points);
        let score_text = match range {
            Some(range) => words.get(
                "points-likely",
                &Args::new().text("points", points).text("range", range),
            ),
            None => words.get("points-of", &Args::new().text("points", points)),
        };
        let args = self.args().text("score", score_text).text(
            "verdict",
            score
                .verdict
                .map(|verdict| words.verdict(verdict))
                .unwrap_or_default(),
        );
        if let Some(must) = remark(score, "must") {
            return words.get(
                "fit-answer-must",
                &args.text("dimension", words.dimensions(must)),
            );
        }
        match self.worst() {
            Some((dimension, lost)) => {
                let args = args
                    .text("dimension", words.dimension(dimension))
                    .text("lost", words.points(lost));
                words.get("fit-answer", &args)
            }
            None => words.get("fit-answer-full", &args),
        }
    }

    fn score_split(&self) -> Option<Block> {
        let words = self.words;
        let score = self.found.one(ID, "fit_score", &self.subject)?.value()?;
        let parts: Vec<SplitPart> = self
            .dimensions()
            .into_iter()
            .filter_map(|dimension| {
                let (won, lost) = (
                    self.points("points", dimension)?,
                    self.points("points_lost", dimension)?,
                );
                let args = Args::new()
                    .text("won", words.points(won))
                    .text("all", words.points(won + lost));
                (won + lost > 0.0).then(|| SplitPart {
                    label: words.dimension_head(dimension),
                    won,
                    lost,
                    value_label: words.get("split-value", &args),
                })
            })
            .collect();
        let told: Vec<String> = parts
            .iter()
            .map(|part| {
                words.get(
                    "label-value",
                    &Args::new()
                        .text("label", &*part.label)
                        .text("value", &*part.value_label),
                )
            })
            .collect();
        let title = match self.worst() {
            Some((dimension, lost)) => {
                let args = self
                    .args()
                    .text("dimension", words.dimension(dimension))
                    .text("lost", words.points(lost))
                    .text("score", words.points(score));
                words.get("split-title", &args)
            }
            None => words.get("split-title-full", &self.args()),
        };
        let args = self
            .args()
            .text("score", words.points(score))
            .text("parts", words.texts.list(&told));
        (!parts.is_empty()).then(|| {
            Block::Chart(Box::new(ChartSpec {
                id: "score-split".to_owned(),
                title,
                span: Span::Page,
                note: words.say("split-note"),
                alt: words.get("split-alt", &args),
                source: self.all_channels(),
                lang: words.texts.lang(),
                kind: ChartKind::ScoreSplit(ScoreSplit {
                    parts,
                    won_label: words.say("split-won"),
                    lost_label: words.say("split-lost"),
                }),
            }))
        })
    }

    /// The measured overlaps of the pooled channels.
    fn overlaps(&self) -> Vec<(Dimension, &'a Finding, &'a Estimate)> {
        self.dimensions()
            .into_iter()
            .filter_map(|dimension| {
                let finding = self.found.one(ID, "overlap", &self.on(dimension))?;
                Some((dimension, finding, finding.estimate.as_ref()?))
            })
            .collect()
    }

    fn overlap_bars(&self) -> Option<Block> {
        let words = self.words;
        let overlaps = self.overlaps();
        let least = overlaps
            .iter()
            .min_by(|left, right| left.2.value.total_cmp(&right.2.value))?;
        if overlaps.len() < 2 {
            // The table below says as much as one bar.
            return None;
        }
        let bars: Vec<Bar> = overlaps
            .iter()
            .map(|(dimension, _, estimate)| Bar {
                label: words.dimension_head(*dimension),
                value: estimate.value,
                interval: estimate.likely.map(|range| (range.low, range.high)),
                value_label: words.share(estimate.value),
                declared: false,
                target: None,
                rest: false,
            })
            .collect();
        let told: Vec<String> = overlaps
            .iter()
            .map(|(dimension, _, estimate)| {
                let args = Args::new()
                    .text("label", words.dimension(*dimension))
                    .text("value", words.estimate(estimate));
                words.get("label-value", &args)
            })
            .collect();
        let args = self
            .args_on(least.2)
            .text("dimension", words.dimension(least.0))
            .text("share", words.share(least.2.value));
        Some(Block::Chart(Box::new(ChartSpec {
            id: "overlap".to_owned(),
            title: words.get("overlap-title", &args),
            span: Span::Half,
            note: words.get("overlap-note", &self.args()),
            alt: words.get(
                "overlap-alt",
                &self.args().text("parts", words.texts.list(&told)),
            ),
            source: self.all_channels(),
            lang: words.texts.lang(),
            kind: ChartKind::IntervalBars(IntervalBars {
                bars,
                max: 1.0,
                declared_label: None,
                target_label: None,
            }),
        })))
    }

    /// The channels of the audience as a list.
    fn all_channels(&self) -> String {
        let channels: Vec<String> = self
            .found
            .channels(self.audience)
            .into_iter()
            .map(str::to_owned)
            .collect();
        self.words.channels(&channels)
    }

    /// The score of one channel with the ends of its doubt.
    fn scored(&self, channel: &'a str) -> Option<Scored<'a>> {
        let subject = Subject {
            channel: Some(channel.to_owned()),
            ..self.subject.clone()
        };
        let score = self.found.one(ID, "fit_score", &subject)?;
        let estimate = score.estimate.as_ref()?;
        let weight = self.found.value(ID, "measured_weight", &subject);
        let whole = weight.is_some_and(|weight| weight > 1.0 - 1e-9);
        let likely = estimate.likely.or(estimate.hard);
        let high = if whole { likely } else { estimate.hard };
        Some(Scored {
            channel,
            score: estimate.value,
            low: likely.map_or(f64::NEG_INFINITY, |range| range.low),
            high: high.map_or(100.0, |range| range.high),
        })
    }

    /// What a heat map shows where no network can be called the closest: its lowest value.
    fn weakest(&self, dimensions: &[Dimension], rows: &[(String, Vec<HeatCell>)]) -> String {
        let cells = rows.iter().flat_map(|(channel, cells)| {
            let fits = dimensions.iter().zip(cells);
            fits.filter_map(move |(dimension, cell)| match cell {
                HeatCell::Fit(value, text) => Some((*value, channel, *dimension, text)),
                HeatCell::NotEnough(_) | HeatCell::Absent => None,
            })
        });
        let lowest = cells.min_by(|one, other| one.0.total_cmp(&other.0));
        let Some((_, channel, dimension, value)) = lowest else {
            return self.words.get("heat-title", &self.args());
        };
        let args = self
            .args()
            .text("channel", channel.as_str())
            .text("dimension", self.words.dimension(dimension))
            .text("value", value.as_str());
        self.words.get("heat-title-weakest", &args)
    }

    fn heat_map(&self) -> Option<Block> {
        let words = self.words;
        let dimensions = self.dimensions();
        let channels = self.found.channels(self.audience);
        let mut scores: Vec<Scored<'_>> = Vec::new();
        let mut told = Vec::new();
        let rows: Vec<(String, Vec<HeatCell>)> = channels
            .iter()
            .map(|channel| {
                let own = |subject: Subject| Subject {
                    channel: Some((*channel).to_owned()),
                    ..subject
                };
                let cells: Vec<HeatCell> = dimensions
                    .iter()
                    .map(|dimension| {
                        let finding = self.found.one(ID, "overlap", &own(self.on(*dimension)));
                        match finding.map(|finding| (finding.value(), finding.verdict)) {
                            Some((Some(value), _)) => HeatCell::Fit(value, words.share(value)),
                            Some((None, Some(Verdict::NotEnoughPeople))) => {
                                HeatCell::NotEnough(words.say("heat-few"))
                            }
                            Some((None, _)) | None => HeatCell::Absent,
                        }
                    })
                    .collect();
                if let Some(scored) = self.scored(channel) {
                    let args = Args::new()
                        .text("label", words.channel(channel))
                        .text("value", words.points(scored.score));
                    told.push(words.get("label-value", &args));
                    scores.push(scored);
                }
                (words.channel(channel), cells)
            })
            .collect();
        // One network alone is what the bars above show.
        if rows.len() < 2 || dimensions.is_empty() {
            return None;
        }
        // Scores over different dimensions are no contest.
        let measured = |cells: &[HeatCell]| -> Vec<bool> {
            cells
                .iter()
                .map(|cell| matches!(cell, HeatCell::Fit(..)))
                .collect()
        };
        let comparable = rows.windows(2).all(|pair| match pair {
            [(_, left), (_, right)] => measured(left) == measured(right),
            _ => true,
        });
        let best = best_of(&scores).filter(|_| scores.len() == rows.len() && comparable);
        let title = match best {
            Some(Scored { score, channel, .. }) => words.get(
                "heat-title-best",
                &self
                    .args()
                    .text("channel", words.channel(channel))
                    .text("score", words.points(*score)),
            ),
            None => self.weakest(&dimensions, &rows),
        };
        let alt = if told.is_empty() {
            words.get("heat-alt-none", &self.args())
        } else {
            words.get(
                "heat-alt",
                &self.args().text("parts", words.texts.list(&told)),
            )
        };
        Some(Block::Chart(Box::new(ChartSpec {
            id: "heat-map".to_owned(),
            title,
            span: Span::Page,
            note: words.get("heat-note", &self.args()),
            alt,
            source: self.all_channels(),
            lang: words.texts.lang(),
            kind: ChartKind::FitHeatMap(FitHeatMap {
                columns: dimensions
                    .iter()
                    .map(|dimension| words.dimension_head(*dimension))
                    .collect(),
                rows,
                not_enough_label: words.say("heat-few-label"),
                absent_label: words.say("heat-absent-label"),
            }),
        })))
    }

    fn overlap_table(&self) -> Table {
        let words = self.words;
        let dash = || words.say("dash");
        let bounded = self
            .overlaps()
            .iter()
            .any(|(_, _, estimate)| estimate.hard.is_some());
        let rows = self
            .dimensions()
            .into_iter()
            .map(|dimension| {
                let finding = self.found.one(ID, "overlap", &self.on(dimension));
                let estimate = finding.and_then(|finding| finding.estimate.as_ref());
                let word = finding
                    .and_then(|finding| finding.verdict)
                    .map_or_else(dash, |verdict| words.verdict(verdict));
                let mut row = vec![
                    words.dimension_head(dimension),
                    words.asked(dimension, self.declared(dimension).unwrap_or_default()),
                    word,
                    estimate.map_or_else(dash, |estimate| words.share(estimate.value)),
                    estimate.map_or_else(dash, |estimate| words.likely_cell(estimate)),
                ];
                if bounded {
                    row.push(estimate.map_or_else(dash, |estimate| words.hard_cell(estimate)));
                }
                row.push(estimate.map_or_else(dash, |estimate| words.sample(estimate)));
                row
            })
            .collect();
        let mut columns = vec![
            ("column-dimension", Align::Start),
            ("column-asked", Align::Start),
            ("column-verdict", Align::Start),
            ("column-match", Align::End),
            ("column-likely", Align::End),
        ];
        if bounded {
            columns.push(("column-bounds", Align::End));
        }
        columns.push(("column-people", Align::End));
        Table {
            caption: words.get(
                "fit-table-caption",
                &self.args().text(
                    "scope",
                    words.say(if self.found.channels(self.audience).len() > 1 {
                        "fit-table-all"
                    } else {
                        "fit-table-one"
                    }),
                ),
            ),
            columns: words.columns(&columns),
            rows,
            note: words.say(if bounded {
                "fit-table-note-bounds"
            } else {
                "fit-table-note"
            }),
        }
    }

    fn notes(&self, score: &Finding) -> Vec<String> {
        let words = self.words;
        let mut notes = Vec::new();
        let share = |subject: &Subject| self.found.value(ID, "measured_weight", subject);
        let band = score.estimate.as_ref().and_then(|estimate| estimate.hard);
        let weight = share(&self.subject);
        let whole = weight.is_some_and(|weight| weight >= 1.0 - 1e-9);
        let in_part = score.estimate.as_ref().is_some_and(|estimate| {
            estimate.basis.channels.len() < self.found.channels(self.audience).len()
        });
        if whole
            && in_part
            && let Some(band) = band
        {
            let args = Args::new().text("band", words.points_range(band));
            notes.push(words.get("fit-note-band-all", &args));
        }
        if let Some(weight) = weight.filter(|_| !whole) {
            let args = Args::new().text("share", words.share(weight));
            notes.push(match band {
                Some(band) => words.get(
                    "fit-note-band",
                    &args.text("band", words.points_range(band)),
                ),
                None => words.get("fit-note-weight", &args),
            });
        }
        let mut said = BTreeSet::new();
        for (dimension, finding, estimate) in self.overlaps() {
            let what = words.dimension_head(dimension);
            let coverage = words.coverage(self.found, self.audience, &what, estimate);
            for note in coverage.into_iter().chain(words.remarks(finding)) {
                if said.insert(note.clone()) {
                    notes.push(note);
                }
            }
        }
        notes
    }

    /// A bar for each gap to a mix or limit: below zero where there are too few, above where there are
    /// too many.
    fn gap_rows(&self) -> Vec<GapRow> {
        let words = self.words;
        let row = |finding: &Finding| {
            let dimension = finding.subject.dimension?;
            let label = words.segment(dimension, finding.subject.segment.as_deref()?);
            let estimate = finding.estimate.as_ref()?;
            let declared = Subject {
                audience: None,
                ..finding.subject.clone()
            };
            let target = self.found.value(ID, "target", &declared)?;
            let observed = estimate.value + target;
            let rule = self.declared(dimension).unwrap_or_default();
            let each = rule.starts_with("shares:") && dimension.is_multi_label();
            let (least, most) = if each || rule.starts_with("at_least:") {
                (f64::NEG_INFINITY, 0.0)
            } else if rule.starts_with("at_most:") {
                (0.0, f64::INFINITY)
            } else {
                (f64::NEG_INFINITY, f64::INFINITY)
            };
            let miss = estimate.value.clamp(least, most);
            let args = Args::new()
                .text("share", words.share(observed))
                .text("target", words.share(target));
            Some(GapRow {
                label,
                value: miss,
                // What is no miss has none of its range either.
                interval: estimate
                    .likely
                    .map(|range| (range.low.max(least), range.high.min(most))),
                value_label: words.get("gap-value", &args),
            })
        };
        self.found
            .all(ID, "gap")
            .filter(|finding| {
                Subject {
                    dimension: None,
                    segment: None,
                    ..finding.subject.clone()
                } == self.subject
            })
            .filter_map(row)
            .collect()
    }

    /// Observed against asked for mixes and limits.
    fn gaps(&self) -> Option<Block> {
        let words = self.words;
        let rows = self.gap_rows();
        let widest = rows
            .iter()
            .max_by(|left, right| left.value.abs().total_cmp(&right.value.abs()))?;
        let points = (widest.value.abs() * 100.0).round();
        let args = self
            .args()
            .text("segment", &*widest.label)
            .number("points", points);
        let title = words.get(
            if points < 1.0 {
                "gap-title-none"
            } else if widest.value < 0.0 {
                "gap-title-below"
            } else {
                "gap-title-above"
            },
            &args,
        );
        let told: Vec<String> = rows
            .iter()
            .map(|row| {
                let args = Args::new()
                    .text("label", &*row.label)
                    .text("value", &*row.value_label);
                words.get("label-value", &args)
            })
            .collect();
        let chart = ChartSpec {
            id: "gaps".to_owned(),
            title,
            note: words.get("gap-bars-note", &self.args()),
            alt: words.get(
                "gap-alt",
                &self.args().text("parts", words.texts.list(&told)),
            ),
            source: self.all_channels(),
            lang: words.texts.lang(),
            span: Span::Half,
            kind: ChartKind::GapBars(GapBars {
                rows,
                unit: AxisUnit::Points,
                below_label: words.say("gap-below"),
                above_label: words.say("gap-above"),
                x_label: words.say("gap-points"),
            }),
        };
        Some(Block::Chart(Box::new(chart)))
    }

    /// How many are everything at once.
    fn joint(&self) -> Vec<Block> {
        let words = self.words;
        let Some(finding) = self.found.one(ID, "joint_share", &self.subject) else {
            return Vec::new();
        };
        let Some(estimate) = &finding.estimate else {
            return Vec::new();
        };
        let mut blocks = vec![Block::Heading(words.say("joint-heading"))];
        let args = self
            .args_on(estimate)
            .text("share", words.estimate(estimate))
            .text("bounds", words.hard_cell(estimate));
        let mut text = match remark(finding, "not_measured") {
            Some(missing) => words.get(
                "joint-part",
                &args
                    .text("dimensions", words.dimensions(missing))
                    .text("most", words.most(estimate)),
            ),
            None if estimate.hard.is_none() => words.get("joint-all-open", &args),
            None => words.get("joint-all", &args),
        };
        if let Some(people) = self.found.one(ID, "people_in_profile", &self.subject)
            && let Some(estimate) = &people.estimate
        {
            let args = self.args().text("people", words.people(estimate.value));
            let people = match estimate.likely {
                Some(range) => words.get(
                    "joint-people",
                    &args.text("range", words.people_range(range)),
                ),
                None => words.get("joint-people-open", &args),
            };
            text = words.sentences(text, people);
        }
        let what = words.say("coverage-all");
        if let Some(coverage) = words.coverage(self.found, self.audience, &what, estimate) {
            text = words.sentences(text, coverage);
        }
        blocks.push(Block::Paragraph(text));
        let mut notes = Vec::new();
        if remark(finding, "across_networks").is_some() {
            notes.push(words.say("remark-across-networks"));
        } else {
            match estimate.basis.method {
                "one_dimension" => {}
                "product_with_cross_table" => notes.push(words.say("joint-note-cross")),
                "product_with_some_cross_tables" => notes.push(words.say("joint-note-some")),
                _ => notes.push(words.say("joint-note")),
            }
        }
        if let Some(left_out) = remark(finding, "left_out") {
            let args = Args::new().text("dimensions", words.dimensions(left_out));
            notes.push(words.get("joint-left-out", &args));
        }
        if !notes.is_empty() {
            blocks.push(Block::Note(words.texts.sentences(&notes)));
        }
        blocks
    }

    /// The score, the declared ages and the joint share of one subject as cells of a table.
    fn outline(&self, subject: &Subject) -> Vec<String> {
        let words = self.words;
        let word = |finding: Option<&Finding>| {
            finding
                .and_then(|finding| finding.verdict)
                .map_or_else(|| words.say("dash"), |verdict| words.verdict(verdict))
        };
        let score = self.found.one(ID, "fit_score", subject);
        let ages = self.found.all(ID, "share_in_profile").find(|finding| {
            Subject {
                segment: None,
                dimension: None,
                ..finding.subject.clone()
            } == *subject
                && finding.subject.dimension == Some(Dimension::Age)
        });
        let joint = self.found.one(ID, "joint_share", subject);
        let share = |finding: Option<&Finding>| match finding
            .and_then(|finding| finding.estimate.as_ref())
        {
            Some(estimate) => {
                let share = words.estimate(estimate);
                if finding.is_some_and(|it| it.verdict == Some(Verdict::MeasuredInPart)) {
                    words.get("outline-part", &Args::new().text("share", share))
                } else {
                    share
                }
            }
            None => word(finding),
        };
        vec![
            score
                .and_then(Finding::value)
                .map_or_else(|| words.say("dash"), |score| words.points(score)),
            word(score),
            share(ages),
            share(joint),
        ]
    }

    fn outline_table(&self, caption: String, first: &str, rows: Vec<Vec<String>>) -> Block {
        let words = self.words;
        Block::Table(Table {
            caption,
            columns: words.columns(&[
                (first, Align::Start),
                ("column-score", Align::End),
                ("column-verdict", Align::Start),
                ("column-declared-ages", Align::End),
                ("column-joint", Align::End),
            ]),
            rows,
            note: words.say("outline-note"),
        })
    }

    /// Other kinds of audience stand beside the headline, never in it.
    fn other_audiences(&self, audiences: &[Audience]) -> Vec<Block> {
        let words = self.words;
        let rows: Vec<Vec<String>> = audiences
            .iter()
            .filter(|audience| **audience != self.audience)
            .map(|audience| {
                let subject = Subject {
                    audience: Some(*audience),
                    ..self.subject.clone()
                };
                let mut row = vec![capital(&words.audience(self.found, *audience))];
                row.extend(self.outline(&subject));
                row
            })
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        vec![self.outline_table(
            words.get("others-caption", &self.args()),
            "column-audience",
            rows,
        )]
    }

    /// All profiles in the order in which they were declared.
    fn profiles(&self) -> Vec<&'a str> {
        let mut profiles: Vec<(&str, f64)> = self
            .found
            .all(ID, "profile_place")
            .filter_map(|finding| Some((finding.subject.profile.as_deref()?, finding.value()?)))
            .collect();
        profiles.sort_by(|left, right| left.1.total_cmp(&right.1));
        profiles.into_iter().map(|(name, _)| name).collect()
    }

    fn of_profile(&self, name: &str) -> Subject {
        Subject {
            profile: Some(name.to_owned()),
            ..self.subject.clone()
        }
    }

    /// All profiles against the same audience: scores with their doubt, then dimension by dimension.
    fn other_profiles(&self) -> Vec<Block> {
        let words = self.words;
        let profiles = self.profiles();
        if profiles.len() < 2 {
            return Vec::new();
        }
        let rows = profiles
            .iter()
            .map(|name| {
                let subject = self.of_profile(name);
                let range = self
                    .found
                    .one(ID, "fit_score", &subject)
                    .and_then(|finding| finding.estimate.as_ref()?.likely)
                    .map_or_else(|| words.say("dash"), |range| words.points_range(range));
                let mut row = vec![(*name).to_owned()];
                row.extend(self.outline(&subject));
                row.insert(2, range);
                row.push(self.difference(&subject));
                row
            })
            .collect();
        let mut blocks = vec![Block::Table(Table {
            caption: words.get("profiles-caption", &self.args()),
            columns: words.columns(&[
                ("column-profile", Align::Start),
                ("column-score", Align::End),
                ("column-likely", Align::End),
                ("column-verdict", Align::Start),
                ("column-declared-ages", Align::End),
                ("column-joint", Align::End),
                ("column-behind", Align::End),
            ]),
            rows,
            note: words.sentences(words.say("outline-note"), words.say("profiles-note")),
        })];
        blocks.push(Block::Table(self.side_by_side(&profiles)));
        blocks.extend(self.closest(&profiles).map(Block::Paragraph));
        blocks
    }

    /// How far a profile is behind the closest one, in points; a dash for that one itself.
    fn difference(&self, subject: &Subject) -> String {
        let words = self.words;
        let estimate = self
            .found
            .one(ID, "score_difference", subject)
            .and_then(|finding| finding.estimate.as_ref());
        let Some(estimate) = estimate else {
            return words.say("dash");
        };
        let args = Args::new().text("points", words.points(-estimate.value));
        match estimate.likely {
            Some(range) => {
                // Behind by a negative number of points is in front.
                let behind = Interval {
                    low: -range.high,
                    high: -range.low,
                };
                words.get(
                    "profiles-behind",
                    &args.text("range", words.points_range(behind)),
                )
            }
            None => words.get("profiles-behind-open", &args),
        }
    }

    /// What each profile asks on each dimension, and how far it is met.
    fn side_by_side(&self, profiles: &[&str]) -> Table {
        let words = self.words;
        let shown: Vec<&str> = profiles.iter().copied().take(SIDE_BY_SIDE).collect();
        let asked = |name: &str, dimension: Dimension| {
            let subject = Subject {
                audience: None,
                dimension: Some(dimension),
                ..self.of_profile(name)
            };
            self.found.one(ID, "declared", &subject)?.text.as_deref()
        };
        let cell = |name: &str, dimension: Dimension| -> String {
            let Some(rule) = asked(name, dimension) else {
                return words.say("dash");
            };
            let subject = Subject {
                dimension: Some(dimension),
                ..self.of_profile(name)
            };
            let share = self.found.one(ID, "overlap", &subject).map_or_else(
                || words.say("dash"),
                |finding| match &finding.estimate {
                    Some(estimate) => words.estimate(estimate),
                    None => finding
                        .verdict
                        .map_or_else(|| words.say("dash"), |verdict| words.verdict(verdict)),
                },
            );
            let args = Args::new()
                .text("asked", words.asked(dimension, rule))
                .text("share", share);
            words.get("profiles-cell", &args)
        };
        let rows = Dimension::ALL
            .into_iter()
            .filter(|dimension| shown.iter().any(|name| asked(name, *dimension).is_some()))
            .map(|dimension| {
                let cells = shown.iter().map(|name| cell(name, dimension));
                std::iter::once(words.dimension_head(dimension))
                    .chain(cells)
                    .collect()
            })
            .collect();
        let columns = std::iter::once((words.say("column-dimension"), Align::Start))
            .chain(shown.iter().map(|name| ((*name).to_owned(), Align::Start)))
            .collect();
        let left_out = profiles.len() - shown.len();
        let mut note = words.get("profiles-side-note", &self.args());
        if left_out > 0 {
            let args = Args::new().number("more", left_out as f64);
            note = words.sentences(note, words.get("profiles-more", &args));
        }
        Table {
            caption: words.get("profiles-side-caption", &self.args()),
            columns,
            rows,
            note,
        }
    }

    /// Which profile the audience is closest to, where that is beyond doubt.
    fn closest(&self, profiles: &[&str]) -> Option<String> {
        let words = self.words;
        let (name, finding) = profiles.iter().find_map(|name| {
            let finding = self
                .found
                .one(ID, "closest_profile", &self.of_profile(name))?;
            Some((*name, finding))
        })?;
        let args = self.args().text("profile", name);
        if finding.text.as_deref() != Some("clear") {
            return Some(words.get("profiles-not-clear", &args));
        }
        let behind: Vec<String> = profiles
            .iter()
            .filter_map(|other| {
                let subject = self.of_profile(other);
                self.found.one(ID, "score_difference", &subject)?;
                let args = Args::new()
                    .text("profile", *other)
                    .text("behind", self.difference(&subject));
                Some(words.get("profiles-ahead-of", &args))
            })
            .collect();
        Some(words.get(
            "profiles-clear",
            &args.text("others", words.texts.list(&behind)),
        ))
    }
}
