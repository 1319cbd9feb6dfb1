//! The first page: the verdict in one sentence, five numbers, three things to do.

use super::curve::Curve;
use super::shares;
use super::words::{Found, Words, capital, remark};
use super::{LayoutInput, MeasureInput};
use crate::domain::{Audience, Dimension};
use crate::findings::{Basis, Estimate, Finding, Quantity, Subject, Verdict};
use crate::i18n::Args;
use crate::report::{Action, Block, KeyFigure, Section};

const ID: &str = "summary";

/// How many things to do are named.
const ACTIONS: usize = 3;

/// A core counts as mostly outside when less than this part of it is inside the declared ages.
const CORE_MOSTLY: f64 = 0.5;

/// Fewer lost points than this are nothing to act on.
const LEAST_LOST: f64 = 5.0;

/// Restates what the headline stands on, and draws up what to do next.
pub(super) fn conclude(input: &MeasureInput<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let found = Found::new(input.found);
    let audiences = shares::by_audience(input.canonical);
    let Some((audience, _)) = audiences.first() else {
        return findings;
    };
    let of_audience = Subject {
        audience: Some(*audience),
        ..Subject::default()
    };
    let of_profile = Subject {
        profile: input.profiles.first().map(|profile| profile.name.clone()),
        ..of_audience.clone()
    };
    let of_age = |subject: &Subject| Subject {
        dimension: Some(Dimension::Age),
        ..subject.clone()
    };
    findings.push(
        Finding::new(ID, "headline_audience", of_profile.clone(), Quantity::Words)
            .text(audience.id()),
    );
    let mut restate = |measure: &'static str, finding: Option<&Finding>| {
        findings.extend(finding.map(|finding| Finding {
            section: ID,
            measure,
            ..finding.clone()
        }));
    };
    restate(
        "headline_people",
        found.one("audience", "people", &of_audience),
    );
    let core = of_age(&of_audience);
    for finding in found.all("audience", "core_share").filter(|finding| {
        Subject {
            segment: None,
            ..finding.subject.clone()
        } == core
    }) {
        restate("headline_core", Some(finding));
        restate(
            "headline_core_from",
            found.one("audience", "core_from", &finding.subject),
        );
        restate(
            "headline_core_to",
            found.one("audience", "core_to", &finding.subject),
        );
    }
    if let Some(profile) = input.profiles.first() {
        let segment = profile.ages().map(|(from, to)| format!("{from}-{to}"));
        if segment.is_some() {
            let subject = Subject {
                segment,
                ..of_age(&of_profile)
            };
            restate(
                "headline_share",
                found.one("fit", "share_in_profile", &subject),
            );
        }
        restate("headline_score", found.one("fit", "fit_score", &of_profile));
        restate(
            "headline_joint",
            found.one("fit", "joint_share", &of_profile),
        );
    }
    findings.extend(actions(&found, &of_profile));
    findings
}

/// Something to do, before it has its place.
type Draft = (&'static str, Subject, Quantity, Estimate);

/// The rules by which something to do follows from what was found, most telling first.
fn actions(found: &Found<'_>, of_profile: &Subject) -> Vec<Finding> {
    let mut actions: Vec<Draft> = Vec::new();
    // What else could be worked on, where places are left.
    let mut more: Vec<Draft> = Vec::new();
    let of_audience = Subject {
        profile: None,
        ..of_profile.clone()
    };
    let in_scope = |subject: &Subject| {
        subject.profile == of_profile.profile && subject.audience == of_profile.audience
    };
    if of_profile.profile.is_some() {
        let ages = decide_ages(found, &of_audience);
        let (musts, others): (Vec<_>, Vec<_>) = gaps(found, of_profile, ages.is_some())
            .into_iter()
            .partition(|(must, _)| *must);
        actions.extend(musts.into_iter().map(|(_, gap)| gap));
        let ages_told = ages.is_some();
        actions.extend(ages);
        actions.extend(meet_find(found, of_profile, ages_told));
        actions.extend(meet_market(found, of_profile));
        more = others.into_iter().map(|(_, gap)| gap).collect();
        if !more.is_empty() {
            actions.push(more.remove(0));
        }
    }
    let weights: f64 = found
        .all("fit", "weight")
        .filter(|finding| finding.subject.profile == of_profile.profile)
        .filter_map(Finding::value)
        .sum();
    let missing = found
        .all("inputs", "not_measured")
        .filter(|finding| in_scope(&finding.subject))
        .filter_map(|finding| {
            let subject = Subject {
                audience: None,
                ..finding.subject.clone()
            };
            let asked = found.one("fit", "weight", &subject)?;
            let (weight, must) = (asked.value()?, asked.text.as_deref() == Some("must"));
            (weight > 0.0 && weights > 0.0).then_some((finding, must, weight / weights))
        })
        .max_by(|(left, must, a), (right, other, b)| {
            must.cmp(other)
                .then(a.total_cmp(b))
                .then(right.subject.cmp(&left.subject))
        });
    if let Some((finding, _, share)) = missing {
        actions.push((
            "get_export",
            finding.subject.clone(),
            Quantity::Share,
            plain(share),
        ));
    }
    if let Some((subject, estimate)) = best_channel(found, of_profile) {
        actions.push(("best_channel", subject, Quantity::People, estimate));
    }
    actions.extend(more);
    (1..)
        .zip(actions)
        .take(ACTIONS)
        .map(|(place, (kind, subject, quantity, estimate)): (u32, _)| {
            let subject = Subject {
                by: Some(place.to_string()),
                ..subject
            };
            Finding::new(ID, "action", subject, quantity)
                .estimate(estimate)
                .text(kind)
        })
        .collect()
}

fn plain(value: f64) -> Estimate {
    Estimate {
        value,
        likely: None,
        hard: None,
        basis: Basis {
            method: "weight_share",
            ..Basis::default()
        },
    }
}

/// The core of the audience is mostly not of the declared ages.
fn decide_ages(
    found: &Found<'_>,
    of_audience: &Subject,
) -> Option<(&'static str, Subject, Quantity, Estimate)> {
    let core = |segment: &str| Subject {
        dimension: Some(Dimension::Age),
        segment: Some(segment.to_owned()),
        ..of_audience.clone()
    };
    let subject = core("1");
    let mut share = found
        .one("audience", "core_share", &subject)?
        .estimate
        .clone()?;
    // A group inside the declared ages is what was declared: there is nothing to decide.
    if found.value("audience", "core_inside", &subject)? >= CORE_MOSTLY {
        return None;
    }
    let second = core("2");
    if let Some(more) = found.value("audience", "core_share", &second) {
        if found.value("audience", "core_inside", &second)? >= CORE_MOSTLY {
            return None;
        }
        share.value += more;
    }
    Some(("decide_ages", subject, Quantity::Share, share))
}

/// The first find that nobody asked for; not ages again where they are spoken of already.
fn meet_find(found: &Found<'_>, of_profile: &Subject, ages_told: bool) -> Option<Draft> {
    let find = found
        .all("segments", "find")
        .filter(|find| find.subject.profile == of_profile.profile)
        .filter(|find| !(ages_told && find.subject.dimension == Some(Dimension::Age)))
        // The place of an action takes the second dimension's field.
        .filter(|find| find.subject.by.is_none())
        .min_by(|a, b| {
            let rank = |finding: &Finding| finding.value().unwrap_or(f64::MAX);
            rank(a).total_cmp(&rank(b))
        })?;
    let segment = found.one("segments", "segment", &find.subject)?;
    let share = segment.estimate.clone()?;
    Some(("meet_find", find.subject.clone(), Quantity::Share, share))
}

/// The first country that might be a market, of the kind of audience that the report is about.
fn meet_market(found: &Found<'_>, of_profile: &Subject) -> Option<Draft> {
    let find = found
        .all("markets", "find")
        .filter(|find| find.subject.audience == of_profile.audience)
        .filter(|find| find.subject.dimension == Some(Dimension::Country))
        .filter(|find| find.subject.channel.is_none() && find.subject.by.is_none())
        .filter(|find| {
            let share = found.one("markets", "market_share", &find.subject);
            let verdict = share.and_then(|share| share.verdict);
            matches!(verdict, Some(Verdict::UnservedDemand | Verdict::CannotBuy))
        })
        .min_by(|a, b| {
            let rank = |finding: &Finding| finding.value().unwrap_or(f64::MAX);
            rank(a).total_cmp(&rank(b))
        })?;
    let share = found.one("markets", "market_share", &find.subject)?;
    Some((
        "meet_market",
        find.subject.clone(),
        Quantity::Share,
        share.estimate.clone()?,
    ))
}

/// A must that fewer than this share meet is worked on before everything else.
const MUST_IS_MISSED: f64 = 0.5;

/// The dimensions on which points are lost, each with whether it is a must that most do not meet: the
/// most first; not ages again where they are spoken of already.
fn gaps(found: &Found<'_>, of_profile: &Subject, ages_told: bool) -> Vec<(bool, Draft)> {
    let is_missed_must = |dimension: Option<Dimension>| {
        let of_audience = Subject {
            dimension,
            ..of_profile.clone()
        };
        let declared = Subject {
            audience: None,
            ..of_audience.clone()
        };
        let overlap = found.one("fit", "overlap", &of_audience);
        found
            .one("fit", "weight", &declared)
            .is_some_and(|weight| weight.text.as_deref() == Some("must"))
            && overlap
                .and_then(Finding::value)
                .is_none_or(|overlap| overlap < MUST_IS_MISSED)
    };
    let mut gaps: Vec<(&Finding, &Estimate)> = found
        .all("fit", "points_lost")
        .filter(|finding| {
            Subject {
                dimension: None,
                ..finding.subject.clone()
            } == *of_profile
        })
        .filter(|finding| !(ages_told && finding.subject.dimension == Some(Dimension::Age)))
        .filter_map(|finding| Some((finding, finding.estimate.as_ref()?)))
        .filter(|(_, estimate)| estimate.value >= LEAST_LOST)
        .collect();
    gaps.sort_by(|(left, a), (right, b)| {
        b.value
            .total_cmp(&a.value)
            .then(left.subject.cmp(&right.subject))
    });
    gaps.into_iter()
        .map(|(finding, estimate)| {
            let draft = (
                "close_gap",
                finding.subject.clone(),
                Quantity::Points,
                estimate.clone(),
            );
            (is_missed_must(finding.subject.dimension), draft)
        })
        .collect()
}

/// The channel with the most people of the profile, where that is beyond doubt: the likely lower
/// end of its people is above the most that any other channel can have.
fn best_channel(found: &Found<'_>, of_profile: &Subject) -> Option<(Subject, Estimate)> {
    let on = |channel: &str| Subject {
        channel: Some(channel.to_owned()),
        ..of_profile.clone()
    };
    let channels = found.channels(of_profile.audience?);
    if channels.len() < 2 {
        return None;
    }
    let people = |channel: &str| {
        let finding = found.one("fit", "people_in_profile", &on(channel))?;
        finding.estimate.as_ref()
    };
    // Channels come in an order of their own, so that a tie goes to the first.
    let (best, estimate) = channels
        .iter()
        .rev()
        .filter_map(|channel| Some((*channel, people(channel)?)))
        .max_by(|(_, left), (_, right)| left.value.total_cmp(&right.value))?;
    let low = estimate.likely.or(estimate.hard)?.low;
    let most = |channel: &str| -> f64 {
        if let Some(estimate) = people(channel) {
            return estimate
                .likely
                .or(estimate.hard)
                .map_or(estimate.value, |range| range.high);
        }
        // Not everything was measured here: all that the reports leave open.
        let subject = Subject {
            profile: None,
            ..on(channel)
        };
        let Some(all) = found.value("audience", "people", &subject) else {
            return f64::INFINITY;
        };
        let joint = found.one("fit", "joint_share", &on(channel));
        let share = joint
            .and_then(|finding| finding.estimate.as_ref())
            .and_then(|estimate| estimate.hard.or(estimate.likely))
            .map_or(1.0, |range| range.high);
        share * all
    };
    channels
        .iter()
        .filter(|channel| **channel != best)
        .all(|channel| most(channel) < low)
        .then(|| (on(best), estimate.clone()))
}

/// The page that is read first.
pub(super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> {
    let found = Found::new(input.findings);
    let words = Words { texts: input.texts };
    let headline = found.all(ID, "headline_audience").next()?;
    let page = Page {
        found: &found,
        words,
        audience: headline.subject.audience?,
        profile: headline.subject.profile.clone(),
    };
    let mut blocks = vec![Block::Figures(page.figures())];
    let curve = Curve {
        found: &found,
        words,
        audience: page.audience,
    };
    if let Some(curve) = curve.annotated() {
        blocks.push(Block::Chart(Box::new(curve)));
    } else {
        let limits = page.limits();
        if !limits.is_empty() {
            blocks.push(Block::Note(words.texts.sentences(&limits)));
        }
    }
    let actions = page.actions();
    if !actions.is_empty() {
        blocks.push(Block::Heading(words.say("summary-actions")));
        blocks.push(Block::Actions(actions));
    }
    Some(Section {
        id: ID,
        question: page.question(),
        answer: page.answer(),
        blocks,
    })
}

struct Page<'a> {
    found: &'a Found<'a>,
    words: Words<'a>,
    audience: Audience,
    profile: Option<String>,
}

impl<'a> Page<'a> {
    /// The finding of a headline measure; there is one at most.
    fn headline(&self, measure: &'static str) -> Option<&'a Finding> {
        self.found.all(ID, measure).next()
    }

    fn args(&self) -> Args {
        self.words.named(self.found, self.audience)
    }

    /// The same, with the networks that a number is about where these are not all.
    fn args_on(&self, estimate: &Estimate) -> Args {
        self.words.named_on(self.found, self.audience, estimate)
    }

    fn question(&self) -> String {
        let id = if self.profile.is_some() {
            "summary-question"
        } else {
            "summary-question-open"
        };
        self.words.get(id, &self.args())
    }

    /// `You declared 25- to 40-year-olds. 46% (likely 44–49%) of your followers are; half of your
    /// audience is about 20 to 28.`
    fn answer(&self) -> String {
        let words = self.words;
        let mut sentences = Vec::new();
        let declared = self
            .profile
            .as_ref()
            .and_then(|_| self.found.declared_ages());
        if let Some((from, to)) = declared {
            let args = Args::new().text("ages", words.ages_people(from, to));
            sentences.push(words.get("headline-declared", &args));
            let share = self.headline("headline_share");
            let estimate = share.and_then(|finding| finding.estimate.as_ref());
            sentences.push(match (estimate, share) {
                (Some(estimate), _) => self.share_sentence(estimate),
                (None, Some(_)) => words.get("headline-few", &self.args()),
                (None, None) => words.get("headline-no-ages", &self.args()),
            });
        } else {
            if let Some(score) = self
                .headline("headline_score")
                .and_then(|finding| finding.estimate.as_ref())
            {
                let args = self.args().text("score", words.points(score.value));
                sentences.push(words.get("headline-score", &args));
            }
            sentences.push(match self.core_clause(false) {
                Some(core) => capital(&words.get("sentence", &Args::new().text("text", core))),
                None => words.get("headline-no-ages", &self.args()),
            });
        }
        if let Some(score) = self.headline("headline_score") {
            if score.verdict == Some(Verdict::MeasuredInPart) {
                let measured = remark(score, "measured").unwrap_or_default();
                let args = Args::new().text("dimensions", words.dimensions(measured));
                sentences.push(words.get("headline-in-part", &args));
            }
            if let (Some(Verdict::Mismatch), Some(must)) = (score.verdict, remark(score, "must")) {
                let args = Args::new().text("dimension", words.dimensions(must));
                sentences.push(words.get("headline-must", &args));
            }
        }
        words.texts.sentences(&sentences)
    }

    /// `46% (likely 44–48%) of your followers on 4 of 6 networks (40,100 of 72,240) are; half of your
    /// followers there are about 20 to 28.`
    fn share_sentence(&self, estimate: &Estimate) -> String {
        let words = self.words;
        let views = self.found.in_views(self.audience);
        let of = words.people_of_all(self.found, self.audience, estimate);
        let args = self
            .args_on(estimate)
            .text("share", words.estimate(estimate))
            .text("part", of.unwrap_or_default());
        let in_part = estimate.basis.channels.len() < self.found.channels(self.audience).len();
        match self.core_clause(in_part) {
            Some(core) => words.get(
                if views {
                    "headline-share-views"
                } else {
                    "headline-share-core"
                },
                &args.text("core", core),
            ),
            None => words.get(
                if views {
                    "headline-share-views-only"
                } else {
                    "headline-share"
                },
                &args,
            ),
        }
    }

    /// `half of your followers are about 20 to 28`, with "there" where the networks were named; none
    /// where ages are not known.
    fn core_clause(&self, there: bool) -> Option<String> {
        let core = self.headline("headline_core");
        let estimate = core.and_then(|finding| finding.estimate.as_ref());
        let args = || match estimate {
            Some(estimate) if !there => self.args_on(estimate),
            Some(_) | None => self.args(),
        };
        let subject = Subject {
            audience: Some(self.audience),
            dimension: Some(Dimension::Age),
            ..Subject::default()
        };
        let ages: Vec<String> = self
            .found
            .cores(&subject)
            .into_iter()
            .map(|(from, to, _)| self.words.ages(from, to))
            .collect();
        match ages.as_slice() {
            [one] => Some(self.words.get(
                if there { "core-one-there" } else { "core-one" },
                &args().text("ages", one.as_str()),
            )),
            [first, second] => {
                let args = args()
                    .text("first", first.as_str())
                    .text("second", second.as_str());
                Some(self.words.get("core-two", &args))
            }
            _ => self
                .headline("headline_core")
                .filter(|finding| finding.verdict.is_none())
                .map(|_| self.words.get("core-none", &args())),
        }
    }

    fn figures(&self) -> Vec<KeyFigure> {
        let words = self.words;
        let mut figures = Vec::new();
        if let Some(score) = self.headline("headline_score") {
            figures.push(self.score_figure(score));
        }
        if let Some(people) = self.headline("headline_people") {
            let channels = self.found.channels(self.audience).len();
            let (value, detail) = match people.value() {
                Some(number) => (
                    words.people(number),
                    words.get(
                        if people.text.as_deref() == Some("sum_of_known") {
                            "people-known"
                        } else {
                            "people-all"
                        },
                        &self.args().number("channels", channels as f64),
                    ),
                ),
                None => (words.say("dash"), words.say("people-not-known")),
            };
            figures.push(KeyFigure {
                label: capital(&words.audience(self.found, self.audience)),
                value,
                detail,
            });
        }
        if let Some(share) = self.headline("headline_share") {
            figures.push(self.share_figure(share, words.say("figure-ages"), false));
        }
        if let Some(joint) = self.headline("headline_joint") {
            figures.push(self.share_figure(joint, words.say("figure-joint"), true));
        }
        let subject = Subject {
            audience: Some(self.audience),
            dimension: Some(Dimension::Age),
            ..Subject::default()
        };
        let cores = self.found.cores(&subject);
        if let [(from, to, share)] = cores.as_slice() {
            let estimate = self
                .headline("headline_core")
                .and_then(|finding| finding.estimate.as_ref());
            let args = estimate
                .map_or_else(|| self.args(), |estimate| self.args_on(estimate))
                .text("share", words.share(*share));
            figures.push(KeyFigure {
                label: words.say("figure-core"),
                value: words.ages(*from, *to),
                detail: words.get("figure-core-detail", &args),
            });
        }
        figures
    }

    fn score_figure(&self, score: &Finding) -> KeyFigure {
        let words = self.words;
        let label = words.say("figure-score");
        let word = score
            .verdict
            .map(|verdict| words.verdict(verdict))
            .unwrap_or_default();
        let with_must = |detail: String| match remark(score, "must_not_measured") {
            Some(ids) => {
                let args = Args::new()
                    .text("detail", detail)
                    .text("dimensions", words.dimensions(ids));
                words.get("figure-score-must", &args)
            }
            None => detail,
        };
        let Some(estimate) = &score.estimate else {
            let detail = match remark(score, "measured") {
                Some(measured) => words.get(
                    "figure-score-part",
                    &Args::new().text("dimensions", words.dimensions(measured)),
                ),
                None => word,
            };
            return KeyFigure {
                label,
                value: words.say("dash"),
                detail: with_must(detail),
            };
        };
        let args = Args::new().text("verdict", word);
        let detail = match estimate.likely {
            Some(range) => words.get(
                "figure-score-likely",
                &args.text("range", words.points_range(range)),
            ),
            None => words.get("figure-score-of", &args),
        };
        let detail = match words.networks_part(self.found, self.audience, estimate) {
            Some(networks) => words.get(
                "figure-part",
                &Args::new()
                    .text("detail", detail)
                    .text("networks", networks),
            ),
            None => detail,
        };
        KeyFigure {
            label,
            value: words.points(estimate.value),
            detail: with_must(detail),
        }
    }

    fn share_figure(&self, finding: &Finding, label: String, joint: bool) -> KeyFigure {
        let words = self.words;
        let Some(estimate) = &finding.estimate else {
            let detail = finding.verdict.map(|verdict| words.verdict(verdict));
            return KeyFigure {
                label,
                value: words.say("dash"),
                detail: detail.unwrap_or_default(),
            };
        };
        let mut detail = match remark(finding, "not_measured") {
            Some(missing) if joint => {
                let args = Args::new()
                    .text("dimensions", words.dimensions(missing))
                    .text("most", words.most(estimate))
                    .text("range", words.doubt(estimate));
                words.get("figure-joint-part", &args)
            }
            _ => words.doubt(estimate),
        };
        let networks = words.networks_part(self.found, self.audience, estimate);
        // What was not measured limits this figure more, and there is room for one of the two.
        let is_limited = joint && remark(finding, "not_measured").is_some();
        if let Some(networks) = networks.filter(|_| !is_limited) {
            let args = Args::new()
                .text("detail", detail)
                .text("networks", networks);
            detail = words.get("figure-part", &args);
        }
        KeyFigure {
            label,
            value: words.share(estimate.value),
            detail,
        }
    }

    /// What limits the numbers above: base, weights, first age.
    fn limits(&self) -> Vec<String> {
        let words = self.words;
        let mut limits = Vec::new();
        let Some(share) = self
            .headline("headline_share")
            .filter(|finding| finding.estimate.is_some())
        else {
            return limits;
        };
        if let Some(estimate) = &share.estimate {
            limits.push(words.base_note(self.found, self.audience, Dimension::Age, estimate));
            let what = words.dimension_head(Dimension::Age);
            limits.extend(words.coverage(self.found, self.audience, &what, estimate));
        }
        limits.extend(words.remarks(share));
        if share
            .estimate
            .as_ref()
            .is_some_and(|it| it.likely.is_some())
        {
            limits.push(words.say("curve-note-likely"));
        }
        limits
    }

    fn actions(&self) -> Vec<Action> {
        let mut findings: Vec<&Finding> = self.found.all(ID, "action").collect();
        findings.sort_by_key(|finding| finding.subject.by.clone());
        findings
            .into_iter()
            .filter_map(|finding| self.action(finding))
            .collect()
    }

    fn action(&self, finding: &Finding) -> Option<Action> {
        let estimate = finding.estimate.as_ref()?;
        let subject = Subject {
            by: None,
            ..finding.subject.clone()
        };
        match finding.text.as_deref()? {
            "decide_ages" => self.decide_ages(&subject),
            "close_gap" => self.close_gap(subject.dimension?, estimate.value),
            "get_export" => Some(self.get_export(subject.dimension?, estimate.value)),
            "meet_market" => self.meet_market(&subject, estimate),
            "meet_find" => self.meet_find(&subject, estimate),
            "best_channel" => self.best_channel(subject.channel.as_deref()?, estimate),
            _ => None,
        }
    }

    /// The profile and the kind of audience, all channels together.
    fn subject(&self) -> Subject {
        Subject {
            profile: self.profile.clone(),
            audience: Some(self.audience),
            ..Subject::default()
        }
    }

    fn score(&self) -> Option<&'a Estimate> {
        self.found
            .one("fit", "fit_score", &self.subject())?
            .estimate
            .as_ref()
    }

    fn decide_ages(&self, core: &Subject) -> Option<Action> {
        let words = self.words;
        let ages = Subject {
            segment: None,
            ..core.clone()
        };
        let cores = self.found.cores(&ages);
        let share: f64 = cores.iter().map(|(.., share)| share).sum();
        let mut inside = 0.0;
        for (segment, (.., share)) in ["1", "2"].into_iter().zip(&cores) {
            let subject = Subject {
                segment: Some(segment.to_owned()),
                ..core.clone()
            };
            inside += share * self.found.value("audience", "core_inside", &subject)?;
        }
        let names: Vec<String> = cores
            .iter()
            .map(|(from, to, _)| words.ages(*from, *to))
            .collect();
        if share <= 0.0 {
            return None;
        }
        let (declared_from, declared_to) = self.found.declared_ages()?;
        let first = Subject {
            segment: Some("1".to_owned()),
            ..core.clone()
        };
        let core_share = self.found.one("audience", "core_share", &first)?;
        let args = self
            .args_on(core_share.estimate.as_ref()?)
            .text("core", words.texts.list(&names))
            .text("declared", words.ages(declared_from, declared_to))
            .text("share", words.share(share))
            .text("inside", words.share(inside / share));
        Some(self.words_of("decide-ages", &args))
    }

    fn close_gap(&self, dimension: Dimension, lost: f64) -> Option<Action> {
        let words = self.words;
        let subject = Subject {
            dimension: Some(dimension),
            ..self.subject()
        };
        let overlap = self
            .found
            .one("fit", "overlap", &subject)?
            .estimate
            .as_ref()?;
        let declared = Subject {
            audience: None,
            ..subject
        };
        let asked = self
            .found
            .one("fit", "declared", &declared)?
            .text
            .as_deref()?;
        let args = self
            .args()
            .text("dimension", words.dimension(dimension))
            .text("asked", words.asked(dimension, asked))
            .text("lost", words.points(lost))
            .text("doubt", words.doubt(overlap))
            .text("overlap", words.share(overlap.value))
            .text(
                "networks",
                words
                    .networks_part(self.found, self.audience, overlap)
                    .map_or_else(String::new, |networks| {
                        let args = Args::new().text("networks", networks);
                        words.get("action-close-gap-networks", &args)
                    }),
            )
            .text("score", words.points(self.score()?.value));
        Some(self.words_of("close-gap", &args))
    }

    fn get_export(&self, dimension: Dimension, share: f64) -> Action {
        let words = self.words;
        let band = self.score().and_then(|score| score.hard);
        let args = self
            .args()
            .text("dimension", words.dimension(dimension))
            .text("share", words.share(share))
            .text(
                "export",
                words.say(&format!("export-for-{}", dimension.id().replace('_', "-"))),
            )
            .text(
                "band",
                band.map_or_else(
                    || words.say("band-everything"),
                    |band| words.points_range(band),
                ),
            );
        let others: Vec<String> = self
            .found
            .audiences()
            .into_iter()
            .filter(|audience| *audience != self.audience)
            .filter(|audience| self.knows(*audience, dimension))
            .map(|audience| words.audience(self.found, audience))
            .collect();
        let mut action = self.words_of("get-export", &args);
        if !others.is_empty() {
            let args = self.args().text("others", words.texts.list(&others));
            action.doubt = words.get("action-get-export-doubt-others", &args);
        }
        action
    }

    /// Whether any export tells a dimension of an audience.
    fn knows(&self, audience: Audience, dimension: Dimension) -> bool {
        ["cell_share", "cell_least"].into_iter().any(|measure| {
            self.found.all("audience", measure).any(|finding| {
                finding.subject.audience == Some(audience)
                    && finding.subject.dimension == Some(dimension)
            })
        })
    }

    fn best_channel(&self, channel: &str, people: &Estimate) -> Option<Action> {
        let words = self.words;
        let subject = Subject {
            channel: Some(channel.to_owned()),
            ..self.subject()
        };
        let joint = self.found.one("fit", "joint_share", &subject)?;
        let joint = joint.estimate.as_ref()?;
        let args = self
            .args()
            .text("channel", words.channel(channel))
            .text("people", words.people(people.value))
            .text(
                "range",
                people
                    .likely
                    .map_or_else(|| words.say("dash"), |range| words.people_range(range)),
            )
            .text("share", words.share(joint.value));
        let mut action = self.words_of("best-channel", &args);
        if joint.basis.method == "one_dimension" {
            action.doubt = words.get("action-best-channel-doubt-one", &args);
        }
        Some(action)
    }

    fn meet_market(&self, subject: &Subject, share: &Estimate) -> Option<Action> {
        let words = self.words;
        let place = words.segment(Dimension::Country, subject.segment.as_deref()?);
        let people = self.found.value("markets", "market_people", subject);
        let market = self.found.one("markets", "market_share", subject);
        let not_served = market.is_some_and(|it| remark(it, "not_served").is_some());
        let args = words
            .named_of(self.found, subject, share)
            .text("place", place)
            .text("share", words.share(share.value))
            .text("doubt", words.doubt(share))
            .text(
                "people",
                people.map_or_else(
                    || words.say("not-known"),
                    |people| words.about_people(people),
                ),
            );
        let mut action = self.words_of("meet-market", &args);
        if people.is_none() {
            action.number = words.get("action-meet-market-number-open", &args);
        }
        if not_served {
            action.effect = words.get("action-meet-market-effect-unserved", &args);
        }
        Some(action)
    }

    fn meet_find(&self, subject: &Subject, share: &Estimate) -> Option<Action> {
        let words = self.words;
        let dimension = subject.dimension?;
        let lift = self.found.one("segments", "segment_lift", subject)?;
        let lift = lift.estimate.as_ref()?;
        let segment = words.segment(dimension, subject.segment.as_deref()?);
        let args = words
            .named_of(self.found, subject, share)
            .text("segment", segment)
            .text("dimension", words.dimension(dimension))
            .text("share", words.estimate(share))
            .text("times", words.texts.number(lift.value, 1))
            .text(
                "least",
                lift.likely.map_or_else(
                    || words.say("dash"),
                    |range| words.texts.number(range.low, 1),
                ),
            );
        Some(self.words_of("meet-find", &args))
    }

    /// The four texts of an action.
    fn words_of(&self, kind: &str, args: &Args) -> Action {
        let text = |part: &str| self.words.get(&format!("action-{kind}-{part}"), args);
        Action {
            what: text("what"),
            number: text("number"),
            doubt: text("doubt"),
            effect: text("effect"),
        }
    }
}
