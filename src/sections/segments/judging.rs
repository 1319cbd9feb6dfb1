//! Whether a candidate is a find: its size, its lift against a named baseline, its test.

use super::ID;
use super::candidates::{self, Candidate, LEAST_CANDIDATE, Position};
use super::references::{Expected, References};
use super::scope::{Chosen, Kind, Measured, Scope};
use crate::domain::{AgeBand, Audience, Dimension, Gender, Label, special_category};
use crate::findings::{Basis, Estimate, Family, Finding, Quantity, Subject, Test, Verdict};
use crate::measures::lift::{self, Baseline, LEAST_LIFT, Lift, MOST_LIFT};
use crate::measures::resampling::Generator;
use crate::measures::scan::age_scan;
use crate::measures::{Interval, intervals};
use crate::profile::Profile;
use crate::sections::shares::{LARGE, LARGE_PEOPLE, Seen, is_large};

/// The confidence of likely ranges.
const LIKELY: f64 = 0.90;

/// Fewer people are no candidate.
const LEAST_PEOPLE: f64 = 50.0;

/// For how many people a table counts whose number is not known.
const UNKNOWN_N: f64 = 1000.0;

/// A share that exceeds what a mix asks for by less is within it.
const MIX_SLACK: f64 = 0.03;

/// How many years a run of ages has that is looked for in all bands at once.
const SCANNED_YEARS: (u8, u8) = (3, 20);

/// At which level such a run is told; one a table, with p-values that are never below 0.005. A month has
/// some ten tables.
const SCAN_LEVEL: f64 = 0.005;

/// What a cell of a cross table is compared with.
const OWN_MARGINS: &str = "own_margins";

/// All channels of a kind together, and each of several.
pub(super) fn scopes<'s, 'a>(kind: &'s Kind<'a>) -> Vec<Scope<'s, 'a>> {
    let all: Vec<_> = kind.sources.iter().collect();
    let each = kind.sources.iter().map(|source| Scope {
        audience: kind.audience,
        channel: Some(source.name),
        sources: vec![source],
        others: all
            .iter()
            .copied()
            .filter(|other| other.name != source.name)
            .collect(),
    });
    let mut scopes: Vec<Scope<'s, 'a>> = each.collect();
    if all.len() > 1 {
        scopes.insert(
            0,
            Scope {
                audience: kind.audience,
                channel: None,
                sources: all,
                others: Vec::new(),
            },
        );
    }
    scopes
}

/// One run over all kinds of audience.
pub(super) struct Run<'s, 'a> {
    pub(super) kinds: &'s [Kind<'a>],
    pub(super) references: &'s References<'s, 'a>,
    pub(super) profile: Option<&'a Profile>,
    pub(super) min_people: f64,
}

/// A candidate with its numbers.
struct Case {
    candidate: Candidate,
    /// All of it.
    whole: Measured,
    /// The part that is tested.
    tested: Measured,
    expected: Option<Expected>,
}

impl Case {
    fn n(&self) -> Option<f64> {
        self.tested.n()
    }

    /// A share with what it is compared with.
    fn compared(&self, seen: &Seen) -> Estimate {
        let mut estimate = seen.estimate();
        estimate.basis.baseline = self.expected.as_ref().map(|expected| expected.name.clone());
        estimate
    }

    /// People seen and people expected, of `n` or of a number that stands for it.
    fn counts(&self) -> Option<(f64, f64)> {
        let n = self.n().unwrap_or(UNKNOWN_N);
        let expected = self.expected.as_ref()?;
        Some((self.tested.seen.value * n, expected.share * n))
    }
}

/// What a case came to.
struct Judgement {
    verdict: Verdict,
    lift: Option<Lift>,
    test: Option<Test>,
}

impl<'s, 'a> Run<'s, 'a> {
    /// Judges everything that a scope's reports tell.
    pub(super) fn measure(&self, scope: &Scope<'s, 'a>, findings: &mut Vec<Finding>) {
        for dimension in Dimension::ALL {
            // Networks write places in their own ways: added up by their spelling they would be wrong.
            let is_place = matches!(dimension, Dimension::City | Dimension::Region);
            if is_place && scope.channel.is_none() {
                continue;
            }
            // What one channel alone tells is said of that channel.
            let n_telling = scope.telling(dimension).len();
            if n_telling == 0 || (scope.channel.is_none() && n_telling < 2) {
                continue;
            }
            let candidates = candidates::candidates(scope, dimension, self.profile);
            self.judge_all(scope, dimension, candidates, findings);
        }
        if scope.channel.is_some() {
            findings.extend(self.scan(scope));
            let cells = candidates::crossed(scope, self.profile);
            self.judge_all(scope, Dimension::Age, cells, findings);
        }
    }

    fn judge_all(
        &self,
        scope: &Scope<'s, 'a>,
        dimension: Dimension,
        candidates: Vec<Candidate>,
        findings: &mut Vec<Finding>,
    ) {
        let cases: Vec<Case> = candidates
            .into_iter()
            .filter_map(|candidate| self.case(scope, dimension, candidate))
            .collect();
        let cells: Vec<(f64, f64)> = cases
            .iter()
            .filter(|case| case.candidate.is_cell)
            .filter_map(Case::counts)
            .collect();
        let strength = lift::prior_strength(&cells);
        let fewest = cases.iter().filter_map(Case::n).reduce(f64::min);
        if let Some(people) = fewest.filter(|people| *people < self.min_people) {
            // What a table of so few people shows is chance, and who they are may be told by it.
            let subject = self.subject(scope, dimension);
            let needed = self.min_people;
            findings.push(
                Finding::new(ID, "not_enough_people", subject, Quantity::People)
                    .estimate(Estimate {
                        value: people,
                        likely: None,
                        hard: None,
                        basis: Basis {
                            people: Some(people),
                            method: "count",
                            channels: scope
                                .channel
                                .iter()
                                .map(|name| (*name).to_owned())
                                .collect(),
                            ..Basis::default()
                        },
                    })
                    .verdict(Verdict::NotEnoughPeople)
                    .text(format!("needed:{needed}")),
            );
            return;
        }
        for case in &cases {
            if let Some(judgement) = self.judge(dimension, case, strength) {
                self.put(scope, dimension, case, &judgement, findings);
            }
        }
    }

    fn case(
        &self,
        scope: &Scope<'s, 'a>,
        dimension: Dimension,
        candidate: Candidate,
    ) -> Option<Case> {
        let whole = scope.measured(dimension, &candidate.chosen, self.min_people)?;
        let tested = if candidate.tested == candidate.chosen {
            whole.clone()
        } else {
            scope.measured(dimension, &candidate.tested, self.min_people)?
        };
        let expected = match &candidate.tested {
            Chosen::Cell(band, gender) => own_margins(scope, *band, *gender),
            chosen @ (Chosen::Ages(..) | Chosen::Labels(..)) => {
                self.references.expected(scope, dimension, chosen, &tested)
            }
        };
        Some(Case {
            candidate,
            whole,
            tested,
            expected,
        })
    }

    /// The run of one channel's bands that exceeds a population most clearly, judged by itself against
    /// random tables: where it lies, beside what the candidates say.
    fn scan(&self, scope: &Scope<'s, 'a>) -> Option<Finding> {
        let [source] = scope.sources.as_slice() else {
            return None;
        };
        let curve = &source.ages.as_ref()?.curve;
        let measured = |from: u8, end: u8| {
            let chosen = Chosen::Ages(from, end - 1);
            let measured = scope.measured(Dimension::Age, &chosen, self.min_people)?;
            let expected = self
                .references
                .expected(scope, Dimension::Age, &chosen, &measured)?;
            Some((measured, expected))
        };
        let mut edges = vec![curve.bins.first()?.from];
        let (mut counts, mut shares) = (Vec::new(), Vec::new());
        let mut basis = None;
        for bin in &curve.bins {
            let (measured, expected) = measured(bin.from, bin.end)?;
            if matches!(expected.baseline, Baseline::Sample { .. }) {
                return None;
            }
            let n = measured.n().filter(|n| *n >= self.min_people)?;
            edges.push(bin.end);
            counts.push(measured.seen.value * n);
            shares.push(expected.share);
            basis.get_or_insert(Basis {
                method: "age_scan",
                ungrouped: false,
                baseline: Some(expected.name),
                ..measured.seen.estimate().basis
            });
        }
        let seed: Vec<u8> = counts
            .iter()
            .flat_map(|count| count.to_le_bytes())
            .collect();
        let parts: [&[u8]; 3] = [
            scope.audience.id().as_bytes(),
            source.name.as_bytes(),
            &seed,
        ];
        let mut generator = Generator::seeded(&parts);
        let clusters = age_scan(&edges, &counts, &shares, SCANNED_YEARS, &mut generator);
        let strongest = clusters
            .into_iter()
            .find(|cluster| cluster.from >= candidates::ADULT)
            .filter(|cluster| cluster.p <= SCAN_LEVEL)
            .filter(|cluster| cluster.people >= LEAST_LIFT * cluster.expected)?;
        let subject = Subject {
            segment: Some(Chosen::Ages(strongest.from, strongest.to).segment()),
            ..self.subject(scope, Dimension::Age)
        };
        let estimate = Estimate {
            value: strongest.people / strongest.expected,
            likely: None,
            hard: None,
            basis: basis?,
        };
        Some(
            Finding::new(ID, "age_scan", subject, Quantity::Index)
                .estimate(estimate)
                .text(format!("p:{}", strongest.p)),
        )
    }

    /// Where the tested part stands, also where a mix decides.
    fn position(&self, dimension: Dimension, case: &Case) -> Position {
        if let Some(position) = case.candidate.position {
            return position;
        }
        let Chosen::Labels(_, labels) = &case.candidate.tested else {
            return Position::Undeclared;
        };
        let target = self
            .profile
            .zip(labels.first())
            .and_then(|(profile, label)| candidates::target(profile, dimension, label));
        match target {
            None => Position::Undeclared,
            Some(_) if dimension.is_multi_label() => Position::Inside,
            Some(share) if case.tested.seen.range().low > share + MIX_SLACK => Position::Outside,
            Some(_) => Position::Inside,
        }
    }

    fn judge(&self, dimension: Dimension, case: &Case, strength: f64) -> Option<Judgement> {
        let seen = &case.tested.seen;
        let n = case.n();
        let of = n.unwrap_or(UNKNOWN_N);
        let people = seen.value * of;
        let position = self.position(dimension, case);
        let is_candidate = seen.value >= LEAST_CANDIDATE && (n.is_none() || people >= LEAST_PEOPLE);
        if is_special(dimension, &case.candidate.chosen) {
            return is_candidate.then_some(Judgement {
                verdict: Verdict::SpecialCategory,
                lift: None,
                test: None,
            });
        }
        let is_large = is_large(seen.value, n);
        let Some(expected) = &case.expected else {
            let told = is_candidate && seen.value >= LARGE && position != Position::Inside;
            return told.then_some(Judgement {
                verdict: Verdict::NoBaseline,
                lift: None,
                test: None,
            });
        };
        let lift = lift_of(seen, of, expected.share * of, strength)?;
        let over = lift.likely.low >= LEAST_LIFT && is_large;
        let is_expected = expected.share >= LARGE;
        let under = lift.likely.high <= MOST_LIFT && position == Position::Inside && is_expected;
        if !is_candidate && !under {
            return None;
        }
        // More of those who are asked for than a mix has room for is a matter of people: views and
        // unknown numbers do not show it.
        let is_mixed = case.candidate.position.is_none();
        let over = over && !(is_mixed && n.is_none() && position == Position::Outside);
        let verdict = match (over, under, position) {
            (true, _, Position::Inside) => Verdict::CoreServed,
            (true, _, Position::Outside) => Verdict::HiddenCore,
            (true, _, Position::Undeclared) => Verdict::Undeclared,
            (false, true, _) => Verdict::Missing,
            (false, false, Position::Outside | Position::Undeclared)
                if seen.value >= LARGE
                    && (MOST_LIFT..LEAST_LIFT).contains(&lift.mean)
                    && expected.name != OWN_MARGINS =>
            {
                Verdict::JustThePlatform
            }
            (false, false, _) => Verdict::NotDistinctive,
        };
        let p_value = n.and_then(|n| {
            let open = open_range(seen);
            if under {
                lift::at_most_lift((open.high * n).min(n), n, expected.baseline, MOST_LIFT)
            } else {
                lift::at_least_lift(open.low * n, n, expected.baseline, LEAST_LIFT)
            }
        });
        Some(Judgement {
            verdict,
            lift: Some(lift),
            test: p_value.map(|p| Test::new(Family::Discoveries, p)),
        })
    }

    fn subject(&self, scope: &Scope<'s, 'a>, dimension: Dimension) -> Subject {
        Subject {
            profile: self.profile.map(|profile| profile.name.clone()),
            audience: Some(scope.audience),
            channel: scope.channel.map(str::to_owned),
            dimension: Some(dimension),
            ..Subject::default()
        }
    }

    /// What is remarked on a case, as stable words.
    fn remarks(&self, dimension: Dimension, case: &Case) -> Vec<String> {
        let candidate = &case.candidate;
        let mut remarks: Vec<String> = Vec::new();
        if candidate.is_core {
            remarks.push("core".to_owned());
        }
        if self.position(dimension, case) == Position::Undeclared {
            remarks.push("undeclared".to_owned());
        }
        if candidate.tested != candidate.chosen {
            remarks.push(format!("tested:{}", candidate.tested.segment()));
        }
        if case.n().is_none() {
            remarks.push("n_unknown".to_owned());
        }
        let expected = case.expected.iter();
        remarks.extend(expected.flat_map(|it| it.remarks.iter().cloned()));
        remarks.extend(case.whole.seen.tags.iter().cloned());
        remarks
    }

    fn put(
        &self,
        scope: &Scope<'s, 'a>,
        dimension: Dimension,
        case: &Case,
        judgement: &Judgement,
        findings: &mut Vec<Finding>,
    ) {
        let chosen = &case.candidate.chosen;
        let subject = Subject {
            segment: Some(chosen.segment()),
            by: match chosen {
                Chosen::Cell(_, gender) => Some(gender.id().to_owned()),
                Chosen::Ages(..) | Chosen::Labels(..) => None,
            },
            ..self.subject(scope, dimension)
        };
        let remarks = self.remarks(dimension, case);
        let mut segment = Finding::new(ID, "segment", subject.clone(), Quantity::Share)
            .estimate(case.compared(&case.whole.seen))
            .verdict(judgement.verdict);
        if !remarks.is_empty() {
            segment = segment.text(remarks.join(";"));
        }
        if let Some(test) = judgement.test {
            segment = segment.test(test);
        }
        findings.push(segment);
        let numbers = Numbers {
            subject,
            basis: case.compared(&case.tested.seen).basis,
        };
        if let Some(lift) = judgement.lift {
            let likely = Some(lift.likely);
            findings.push(numbers.number(
                "segment_lift",
                Quantity::Index,
                lift.mean,
                likely,
                "shrunk_lift",
            ));
        }
        if judgement.verdict != Verdict::NotDistinctive {
            let worth = value_of(self.kinds, scope, dimension, case);
            numbers.put(case, judgement.lift, worth, findings);
        }
    }
}

/// What a segment's further numbers have in common.
struct Numbers {
    subject: Subject,
    basis: Basis,
}

impl Numbers {
    fn number(
        &self,
        measure: &'static str,
        quantity: Quantity,
        value: f64,
        likely: Option<Interval>,
        method: &'static str,
    ) -> Finding {
        Finding::new(ID, measure, self.subject.clone(), quantity).estimate(Estimate {
            value,
            likely,
            hard: None,
            basis: Basis {
                method,
                ..self.basis.clone()
            },
        })
    }

    /// What was expected, the part that was tested, and the three factors of the rank.
    fn put(
        &self,
        case: &Case,
        lift: Option<Lift>,
        worth: Option<(f64, &'static str)>,
        findings: &mut Vec<Finding>,
    ) {
        let Case {
            candidate,
            tested,
            expected,
            ..
        } = case;
        if let Some(expected) = expected {
            findings.push(self.number(
                "segment_baseline",
                Quantity::Share,
                expected.share,
                None,
                "baseline",
            ));
        }
        if candidate.tested != candidate.chosen {
            let Seen {
                value,
                likely,
                method,
                ..
            } = &tested.seen;
            findings.push(self.number("segment_tested", Quantity::Share, *value, *likely, method));
        }
        let (Some(people), Some(of)) = (tested.people(), tested.of) else {
            return;
        };
        let range = tested.seen.likely.map(|range| Interval {
            low: range.low * of,
            high: range.high * of,
        });
        findings.push(self.number(
            "segment_people",
            Quantity::People,
            people,
            range,
            "share_of_people",
        ));
        let (value, from) = worth.map_or((None, "assumed"), |(value, from)| (Some(value), from));
        let worth = value.unwrap_or(1.0);
        findings.push(
            self.number(
                "segment_value",
                Quantity::Index,
                worth,
                None,
                "segment_value",
            )
            .text(from),
        );
        if let Some(lift) = lift {
            // People and lift move together: at each end of the share what is above the expected share.
            let beyond = |share: f64| {
                let expected = expected.as_ref().map_or(0.0, |it| it.share);
                ((share - expected) * of).max(0.0)
            };
            let range = tested.seen.range();
            let likely = Interval {
                low: beyond(range.low),
                high: beyond(range.high),
            };
            let excess = lift::excess_people(people, lift.mean);
            findings.push(self.number(
                "segment_excess",
                Quantity::People,
                excess,
                Some(likely),
                "excess_people",
            ));
        }
        let opportunity = lift::opportunity(people, lift.map(|lift| lift.mean), value);
        findings.push(self.number(
            "segment_opportunity",
            Quantity::Count,
            opportunity,
            None,
            "excess_times_value",
        ));
    }
}

/// Whether a segment is of a category that must not be used for targeting.
fn is_special(dimension: Dimension, chosen: &Chosen) -> bool {
    match chosen {
        Chosen::Ages(..) | Chosen::Cell(..) => false,
        Chosen::Labels(_, labels) => labels
            .iter()
            .any(|label| special_category(dimension, label).is_some()),
    }
}

/// What the age and the gender of a cell predict if they had nothing to do with each other.
fn own_margins(scope: &Scope<'_, '_>, band: AgeBand, gender: Gender) -> Option<Expected> {
    let [source] = scope.sources.as_slice() else {
        return None;
    };
    let sum = |meant: &dyn Fn(&AgeBand, &Gender) -> bool| -> f64 {
        let cells = source.crossed.iter();
        cells
            .filter(|((own_band, own_gender), _)| meant(own_band, own_gender))
            .map(|(_, seen)| seen.value)
            .sum()
    };
    let all = sum(&|_, _| true);
    if all <= 0.0 {
        return None;
    }
    let share = sum(&|own, _| *own == band) / all * sum(&|_, own| *own == gender);
    (share > 0.0 && share <= 1.0).then(|| Expected {
        share,
        baseline: Baseline::Census { share },
        name: OWN_MARGINS.to_owned(),
        remarks: Vec::new(),
    })
}

/// What the report itself leaves open of a share, without what chance adds.
fn open_range(seen: &Seen) -> Interval {
    let Some(likely) = seen.likely else {
        return Interval {
            low: seen.value,
            high: seen.value,
        };
    };
    let chance = seen
        .people
        .filter(|people| *people > 0.0)
        .map(|people| intervals::wilson(seen.value * people, people, LIKELY));
    let without = |arm: f64, chance: f64| (arm * arm - chance * chance).max(0.0).sqrt();
    let (below, above) = chance.map_or((0.0, 0.0), |range| {
        (seen.value - range.low, range.high - seen.value)
    });
    Interval {
        low: (seen.value - without(seen.value - likely.low, below)).max(0.0),
        high: (seen.value + without(likely.high - seen.value, above)).min(1.0),
    }
}

/// The lift of a share, with the doubt of chance and of what the report leaves open.
fn lift_of(seen: &Seen, n: f64, expected: f64, strength: f64) -> Option<Lift> {
    let open = open_range(seen);
    let at = |share: f64| lift::shrunk_lift(share * n, expected, strength);
    let (best, low, high) = (at(seen.value)?, at(open.low)?, at(open.high)?);
    Some(Lift {
        likely: Interval {
            low: low.likely.low,
            high: high.likely.high,
        },
        ..best
    })
}

/// What the people of a segment are worth against the mean, and by what: buyers, else people who
/// engaged. None where neither is known for the segment.
fn value_of(
    kinds: &[Kind<'_>],
    scope: &Scope<'_, '_>,
    dimension: Dimension,
    case: &Case,
) -> Option<(f64, &'static str)> {
    let (chosen, tested) = (&case.candidate.tested, &case.tested);
    let (people, of) = (tested.people()?, tested.of?);
    let by = |audience: Audience, same_channel: bool| {
        if scope.audience == audience {
            return None;
        }
        let kind = kinds.iter().find(|kind| kind.audience == audience)?;
        let sources: Vec<_> = kind
            .sources
            .iter()
            .filter(|source| !same_channel || tested.seen.channels.contains(source.name))
            .collect();
        let lists = |label: &Label| {
            sources.iter().all(|source| {
                let block = source.blocks.get(&dimension);
                block.is_none_or(|block| block.lists(label))
            })
        };
        if let Chosen::Labels(_, labels) = chosen
            && !labels.iter().all(lists)
        {
            return None;
        }
        let other = Scope {
            audience,
            channel: None,
            sources,
            others: Vec::new(),
        };
        let measured = other.measured(dimension, chosen, 0.0)?;
        let all = measured.of.filter(|all| *all >= LARGE_PEOPLE)?;
        lift::segment_value(measured.people()?, people, all / of)
    };
    by(Audience::Customers, false)
        .map(|value| (value, "customers"))
        .or_else(|| Some((by(Audience::Engaged, true)?, "engaged")))
}
