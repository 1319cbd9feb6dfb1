//! The page: the answer, the finds with number, doubt and next step, a chart, and tables by country and
//! language.

use std::collections::{BTreeMap, BTreeSet};

use super::super::LayoutInput;
use super::super::words::{Found, Words, capital, remark};
use super::{DEMAND, ID};
use crate::domain::{Audience, Dimension};
use crate::findings::{Estimate, Finding, Interval, Subject, Verdict};
use crate::i18n::Args;
use crate::report::{Action, Align, Block, Section, Table};

/// How many finds have a card.
const CARDS: usize = 3;

/// How many kinds of audience have a column.
const COLUMNS: usize = 4;

/// How many rows beyond the largest a table has for what the profile names.
const NAMED_ROWS: usize = 6;

/// A smaller share of people who can never buy is none to speak of.
const LEAST_CANNOT: f64 = 0.01;

/// Below this share hardly any are there: how many times as many others are, nobody can say.
const HARDLY_ANY: f64 = 0.005;

/// That a label is at most so much says nothing of it.
const SAYS_NOTHING: f64 = 0.10;

/// From so many times on there is no decimal.
const WHOLE_TIMES: f64 = 10.0;

/// A smaller remainder is written as nothing.
pub(super) const LEAST_REST: f64 = 0.0005;

pub(super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> {
    let found = Found::new(input.findings);
    let words = Words { texts: input.texts };
    let (lead, dimension) = lead(&found)?;
    let page = Page {
        profile: found
            .all(ID, "serves")
            .find_map(|finding| finding.subject.profile.clone()),
        found: &found,
        words,
        lead,
        dimension,
        list_rows: input.options.list_rows,
        min_people: input.options.min_people,
    };
    Some(Section {
        id: ID,
        question: words.say("markets-question"),
        answer: page.answer(),
        blocks: page.blocks(),
    })
}

/// The kind of audience that the page is about, and whether by country or by language.
fn lead(found: &Found<'_>) -> Option<(Audience, Dimension)> {
    let has = |audience: Audience, dimension: Dimension, is_usable: fn(&Finding) -> bool| {
        found.all(ID, "market_share").any(|finding| {
            finding.subject.audience == Some(audience)
                && finding.subject.dimension == Some(dimension)
                && is_usable(finding)
        })
    };
    let others = Audience::ALL
        .into_iter()
        .filter(|audience| !DEMAND.contains(audience));
    let all: Vec<Audience> = DEMAND.into_iter().chain(others).collect();
    let of_people = |finding: &Finding| finding.estimate.is_some() && !in_views(finding);
    let with_number = |finding: &Finding| finding.estimate.is_some();
    let any = |_: &Finding| true;
    let ranks: [fn(&Finding) -> bool; 3] = [of_people, with_number, any];
    ranks.into_iter().find_map(|is_usable| {
        [Dimension::Country, Dimension::Language]
            .into_iter()
            .find_map(|dimension| {
                all.iter()
                    .find(|audience| has(**audience, dimension, is_usable))
                    .map(|audience| (*audience, dimension))
            })
    })
}

fn in_views(finding: &Finding) -> bool {
    remark(finding, "views").is_some()
}

/// What a find is of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Story {
    NotServed,
    NotSpoken,
    Gap,
    Absent,
    AbsentLanguage,
}

impl Story {
    const ALL: [Self; 5] = [
        Self::NotServed,
        Self::NotSpoken,
        Self::Gap,
        Self::Absent,
        Self::AbsentLanguage,
    ];

    pub(super) fn of(finding: &Finding) -> Self {
        let is_language = finding.subject.dimension == Some(Dimension::Language);
        match (finding.verdict, is_language) {
            (Some(Verdict::ServedAbsent), false) => Self::Absent,
            (Some(Verdict::ServedAbsent), true) => Self::AbsentLanguage,
            (_, true) => Self::NotSpoken,
            (_, false) if remark(finding, "not_served").is_some() => Self::NotServed,
            (_, false) => Self::Gap,
        }
    }

    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::NotServed => "not-served",
            Self::NotSpoken => "not-spoken",
            Self::Gap => "gap",
            Self::Absent => "absent",
            Self::AbsentLanguage => "absent-language",
        }
    }
}

pub(super) struct Page<'a> {
    pub(super) found: &'a Found<'a>,
    pub(super) words: Words<'a>,
    profile: Option<String>,
    pub(super) lead: Audience,
    dimension: Dimension,
    list_rows: usize,
    min_people: f64,
}

impl<'a> Page<'a> {
    fn subject(&self, audience: Audience, dimension: Dimension, segment: Option<&str>) -> Subject {
        Subject {
            profile: self.profile.clone(),
            audience: Some(audience),
            dimension: Some(dimension),
            segment: segment.map(str::to_owned),
            ..Subject::default()
        }
    }

    pub(super) fn share(
        &self,
        audience: Audience,
        dimension: Dimension,
        segment: &str,
    ) -> Option<&'a Finding> {
        let subject = self.subject(audience, dimension, Some(segment));
        self.found.one(ID, "market_share", &subject)
    }

    /// Every label of a kind of audience, the largest first.
    pub(super) fn shares(
        &self,
        audience: Audience,
        dimension: Dimension,
    ) -> Vec<(&'a Finding, &'a Estimate)> {
        let mut shares: Vec<_> = self
            .found
            .all(ID, "market_share")
            .filter(|finding| {
                finding.subject.audience == Some(audience)
                    && finding.subject.dimension == Some(dimension)
            })
            .filter_map(|finding| Some((finding, finding.estimate.as_ref()?)))
            .collect();
        shares.sort_by(|(left, a), (right, b)| {
            b.value
                .total_cmp(&a.value)
                .then(left.subject.cmp(&right.subject))
        });
        shares
    }

    /// The finds in their order, each with its share.
    fn finds(&self) -> Vec<(&'a Finding, &'a Estimate)> {
        let mut finds: Vec<(f64, &Finding)> = self
            .found
            .all(ID, "find")
            .filter_map(|finding| Some((finding.value()?, finding)))
            .collect();
        finds.sort_by(|a, b| a.0.total_cmp(&b.0));
        finds
            .into_iter()
            .filter_map(|(_, find)| {
                let share = self.found.one(ID, "market_share", &find.subject)?;
                Some((share, share.estimate.as_ref()?))
            })
            .collect()
    }

    pub(super) fn place(&self, finding: &Finding) -> String {
        let dimension = finding.subject.dimension.unwrap_or(self.dimension);
        let segment = finding.subject.segment.as_deref().unwrap_or_default();
        self.words.segment(dimension, segment)
    }

    pub(super) fn whose(&self, audience: Audience) -> Args {
        self.words.named(self.found, audience)
    }

    pub(super) fn whose_text(&self, audience: Audience) -> String {
        let family = if self.found.in_views(audience) {
            "whose-views"
        } else {
            "whose"
        };
        self.words.texts.term(family, audience.id())
    }

    /// About how many people a share is, in a sentence or at its end; nothing where that is not known.
    fn people(&self, id: &str, measure: &'static str, subject: &Subject) -> String {
        self.found
            .value(ID, measure, subject)
            .map_or_else(String::new, |people| {
                let args = Args::new().text("people", self.words.about_people(people));
                self.words.get(id, &args)
            })
    }

    /// The kind of audience that a finding is compared with, and its share of the same label.
    pub(super) fn other(&self, finding: &Finding) -> Option<(Audience, &'a Finding, &'a Estimate)> {
        let estimate = finding.estimate.as_ref()?;
        let audience = Audience::from_id(estimate.basis.baseline.as_deref()?)?;
        let segment = finding.subject.segment.as_deref()?;
        let other = self.share(audience, finding.subject.dimension?, segment)?;
        Some((audience, other, other.estimate.as_ref()?))
    }

    /// A share that is small: `at most 2.1%` of a cut list, else with its likely range.
    fn small(&self, finding: &Finding, estimate: &Estimate) -> String {
        let words = self.words;
        if remark(finding, "at_most").is_some() {
            let args = Args::new().text("share", self.most(estimate));
            return words.get("markets-at-most", &args);
        }
        words.get(
            "markets-only",
            &Args::new().text("share", words.estimate(estimate)),
        )
    }

    /// The most that a label can be that no list shows.
    fn most(&self, estimate: &Estimate) -> String {
        let most = estimate.likely.map_or(estimate.value, |range| range.high);
        self.words.share(most)
    }

    pub(super) fn about(&self, finding: &Finding, estimate: &Estimate) -> Args {
        let audience = finding.subject.audience.unwrap_or(self.lead);
        let story = Story::of(finding);
        let share = match story {
            Story::Absent | Story::AbsentLanguage => self.small(finding, estimate),
            Story::NotServed | Story::NotSpoken | Story::Gap => self.words.estimate(estimate),
        };
        let mut args = self
            .words
            .named_on(self.found, audience, estimate)
            .text("share", share)
            .text("kind", audience.id())
            .text("place", self.place(finding))
            .text(
                "people",
                self.people("markets-people", "market_people", &finding.subject),
            );
        if let Some((other, of_other, at_other)) = self.other(finding) {
            args = args
                .text("others", self.whose_text(other))
                .text("beside", other.id())
                .text("other", self.cell(of_other, at_other));
        }
        args
    }

    /// The sentence of a find.
    fn sentence(&self, finding: &Finding, estimate: &Estimate) -> String {
        let story = Story::of(finding);
        let id = if story == Story::Absent && remark(finding, "fewer").is_some() {
            "markets-answer-absent-compared".to_owned()
        } else {
            format!("markets-answer-{}", story.id())
        };
        capital(&self.words.get(&id, &self.about(finding, estimate)))
    }

    fn cannot_buy(&self, audience: Audience) -> Option<(&'a Finding, &'a Estimate)> {
        let subject = self.subject(audience, Dimension::Country, None);
        let finding = self.found.one(ID, "cannot_buy", &subject)?;
        Some((finding, finding.estimate.as_ref()?))
    }

    fn answer(&self) -> String {
        let words = self.words;
        let finds = self.finds();
        let cannot = self
            .cannot_buy(self.lead)
            .filter(|(_, estimate)| estimate.value >= LEAST_CANNOT);
        if let Some((finding, estimate)) = finds.first() {
            return self.sentence(finding, estimate);
        }
        let shares = self.shares(self.lead, self.dimension);
        let Some((top, estimate)) = shares.first() else {
            return self.too_few();
        };
        let args = self
            .whose(self.lead)
            .text("place", self.place(top))
            .text("share", words.estimate(estimate));
        if in_views(top) {
            return words.say("markets-answer-views");
        }
        if !DEMAND.contains(&self.lead) {
            return words.get("markets-answer-buyers", &args);
        }
        if self.dimension == Dimension::Language {
            return words.get("markets-answer-open-language", &args);
        }
        let args = self.whose(self.lead);
        if let Some((_, cannot)) = cannot {
            let args = args.text("share", words.estimate(cannot));
            return words.get("markets-answer-none-cannot", &args);
        }
        if let Some(baseline) = estimate
            .basis
            .baseline
            .as_deref()
            .and_then(Audience::from_id)
        {
            let args = args.text("others", self.whose_text(baseline));
            return words.get("markets-answer-none", &args);
        }
        if let Some((_, cannot)) = self.cannot_buy(self.lead) {
            let served = words.share(1.0 - cannot.value);
            return words.get("markets-answer-none-served", &args.text("share", served));
        }
        let args = args
            .text("place", self.place(top))
            .text("share", words.estimate(estimate));
        words.get("markets-answer-open", &args)
    }

    fn too_few(&self) -> String {
        let words = self.words;
        let subject = self.subject(self.lead, Dimension::Country, None);
        let people = self.found.value(ID, "people_known", &subject);
        let args = self
            .whose(self.lead)
            .text(
                "people",
                people.map_or_else(|| words.say("not-known"), |people| words.people(people)),
            )
            .text("needed", words.people(self.min_people));
        words.get("markets-answer-few", &args)
    }

    fn blocks(&self) -> Vec<Block> {
        let finds = self.finds();
        let mut blocks = Vec::new();
        // What is to be done about finds of one kind is the same: the first has a card, the others a line.
        let mut told = BTreeSet::new();
        let first: Vec<_> = finds
            .iter()
            .copied()
            .filter(|(finding, _)| told.insert(Story::of(finding)))
            .take(CARDS)
            .collect();
        let carded: Vec<&Subject> = first.iter().map(|(finding, _)| &finding.subject).collect();
        let cards: Vec<Action> = first
            .iter()
            .map(|(finding, estimate)| self.card(finding, estimate))
            .collect();
        if !cards.is_empty() {
            blocks.push(Block::Actions(cards));
        }
        blocks.extend(self.sums());
        let mut others: Vec<_> = finds
            .iter()
            .copied()
            .filter(|(finding, _)| !carded.contains(&&finding.subject))
            .collect();
        others.sort_by(|a, b| {
            b.1.value
                .total_cmp(&a.1.value)
                .then(a.0.subject.cmp(&b.0.subject))
        });
        blocks.extend(
            Story::ALL
                .into_iter()
                .filter_map(|story| self.more(story, &others)),
        );
        blocks.extend(self.open_questions());
        blocks.extend(self.chart(&finds));
        blocks.extend(self.map());
        let has_country = self.table(Dimension::Country, &finds, 1);
        let has_any = has_country.is_some();
        blocks.extend(has_country);
        let said = self.said("speaks");
        blocks.extend(self.table(Dimension::Language, &finds, if said { 1 } else { 2 }));
        if has_any || !blocks.is_empty() {
            blocks.extend(self.notes());
        }
        blocks
    }

    /// Whether the profile says something.
    fn said(&self, measure: &'static str) -> bool {
        self.found
            .all(ID, measure)
            .any(|finding| finding.text.as_deref() != Some("not_said"))
    }

    /// Whether the profile says where the shop sells.
    pub(super) fn says_served(&self) -> bool {
        self.said("serves") || self.said("not_served")
    }

    fn card(&self, finding: &Finding, estimate: &Estimate) -> Action {
        let words = self.words;
        let story = Story::of(finding);
        let own = finding.subject.audience.unwrap_or(self.lead);
        let args = || self.about(finding, estimate);
        let share = match story {
            Story::Absent | Story::AbsentLanguage => self.small(finding, estimate),
            Story::NotServed | Story::NotSpoken | Story::Gap => words.share(estimate.value),
        };
        let people = match story {
            Story::Absent | Story::AbsentLanguage => String::new(),
            Story::NotServed | Story::NotSpoken | Story::Gap => {
                self.people("markets-people-end", "market_people", &finding.subject)
            }
        };
        let number = args().text("share", share).text("people", people);
        let number = words.get("markets-number", &number);
        let segment = finding.subject.segment.as_deref().unwrap_or_default();
        let beside: Vec<String> = self
            .kinds(finding.subject.dimension.unwrap_or(self.dimension))
            .into_iter()
            .filter(|audience| *audience != own)
            .filter_map(|audience| {
                let other = self.share(audience, finding.subject.dimension?, segment)?;
                let at_other = other.estimate.as_ref().filter(|_| !in_views(other))?;
                if Self::says_nothing(other, at_other) {
                    return None;
                }
                let args = self
                    .whose(audience)
                    .text("share", self.cell(other, at_other));
                Some(words.get("markets-number-other", &args))
            })
            .collect();
        let number = capital(&if beside.is_empty() {
            words.get("sentence", &Args::new().text("text", number))
        } else {
            let args = Args::new()
                .text("number", number)
                .text("others", words.texts.list(&beside));
            words.get("markets-number-beside", &args)
        });
        Action {
            what: words.get(&format!("markets-find-{}", story.id()), &args()),
            number,
            doubt: self.doubt(finding, estimate, story),
            effect: words.get(&format!("markets-next-{}", story.id()), &args()),
        }
    }

    fn doubt(&self, finding: &Finding, estimate: &Estimate, story: Story) -> String {
        let words = self.words;
        let mut sentences = Vec::new();
        let is_cut = remark(finding, "at_most").is_some();
        if !is_cut {
            sentences.push(match (estimate.likely, estimate.hard) {
                (None, _) => words.say("markets-doubt-unknown"),
                (Some(_), None) => {
                    let args = Args::new().text("range", capital(&words.doubt(estimate)));
                    words.get("markets-doubt-range", &args)
                }
                (Some(_), Some(hard)) => {
                    let args = Args::new()
                        .text("range", capital(&words.doubt(estimate)))
                        .text("hard", words.range(hard));
                    words.get("markets-doubt-hard", &args)
                }
            });
        }
        let lift = self.found.one(ID, "market_lift", &finding.subject);
        let lift = lift.and_then(|lift| lift.estimate.as_ref()?.likely);
        let gap = self.found.one(ID, "market_gap", &finding.subject);
        let gap = gap.and_then(|gap| gap.estimate.as_ref()?.likely);
        // Cut, not rounded: at least so many there are, and at most.
        let times = |value: f64, cut: fn(f64) -> f64| {
            if value >= WHOLE_TIMES {
                words.texts.number(cut(value), 0)
            } else {
                words.texts.number(cut(value * 10.0) / 10.0, 1)
            }
        };
        let args = || self.about(finding, estimate);
        match story {
            Story::NotServed | Story::NotSpoken => {
                sentences.push(words.say(&format!("markets-doubt-{}", story.id())));
            }
            Story::Gap => {
                if let (Some(gap), Some(lift)) = (gap, lift) {
                    let is_any = self
                        .other(finding)
                        .is_some_and(|(_, _, other)| other.value >= HARDLY_ANY);
                    let id = if is_any {
                        "markets-doubt-gap"
                    } else {
                        "markets-doubt-gap-hardly"
                    };
                    let args = args()
                        .text("gap", self.points(gap))
                        .text("lift", times(lift.low, f64::floor));
                    sentences.push(words.get(id, &args));
                }
            }
            Story::Absent | Story::AbsentLanguage => {
                if is_cut {
                    sentences.push(words.say("markets-doubt-at-most"));
                } else if let Some(lift) = lift.filter(|_| remark(finding, "fewer").is_some()) {
                    let most = times(lift.high, f64::ceil);
                    sentences.push(words.get("markets-doubt-fewer", &args().text("lift", most)));
                }
            }
        }
        words.texts.sentences(&sentences)
    }

    /// A difference of shares in points: `3–5`.
    fn points(&self, gap: Interval) -> String {
        let point = |share: f64| self.words.texts.number(share * 100.0, 1);
        let (low, high) = (point(gap.low), point(gap.high));
        if low == high {
            return low;
        }
        let args = Args::new().text("from", low).text("to", high);
        self.words.get("range", &args)
    }

    /// The sums of those who can never buy, of each kind of audience.
    fn sums(&self) -> Vec<Block> {
        let words = self.words;
        let kinds = DEMAND.into_iter().chain([Audience::AdReached]);
        let sentences: Vec<String> = kinds
            .filter_map(|audience| {
                let (finding, estimate) = self.cannot_buy(audience)?;
                let is_told = audience == self.lead || audience == Audience::AdReached;
                if !is_told || estimate.value < LEAST_CANNOT {
                    return None;
                }
                let args = self
                    .whose(audience)
                    .text("share", words.estimate(estimate))
                    .text(
                        "people",
                        self.people("markets-people-end", "cannot_buy_people", &finding.subject),
                    );
                Some(match estimate.hard {
                    _ if audience == Audience::AdReached => words.get("markets-cannot-ads", &args),
                    Some(hard) => {
                        words.get("markets-cannot", &args.text("hard", words.range(hard)))
                    }
                    None => words.get("markets-cannot-no-bounds", &args),
                })
            })
            .collect();
        if sentences.is_empty() {
            Vec::new()
        } else {
            vec![Block::Paragraph(words.texts.sentences(&sentences))]
        }
    }

    /// Finds of a kind beyond the one that has a card.
    fn more(&self, story: Story, finds: &[(&Finding, &Estimate)]) -> Option<Block> {
        let words = self.words;
        let places: Vec<String> = finds
            .iter()
            .filter(|(finding, _)| Story::of(finding) == story)
            .take(self.list_rows)
            .map(|(finding, estimate)| {
                let share = if remark(finding, "at_most").is_some() {
                    let args = Args::new().text("share", self.most(estimate));
                    words.get("markets-at-most", &args)
                } else {
                    words.share(estimate.value)
                };
                // Another kind of audience than the first is named.
                let audience = finding.subject.audience.unwrap_or(self.lead);
                let share = if audience == self.lead {
                    share
                } else {
                    let args = self.whose(audience).text("share", share);
                    words.get("markets-number-other", &args)
                };
                let args = Args::new()
                    .text("place", self.place(finding))
                    .text("share", share);
                words.get("markets-place-share", &args)
            })
            .collect();
        (!places.is_empty()).then(|| {
            let others = finds
                .iter()
                .filter(|(finding, _)| Story::of(finding) == story)
                .find_map(|(finding, _)| self.other(finding));
            let args = self
                .whose(self.lead)
                .text("places", words.texts.list(&places))
                .text(
                    "others",
                    others.map_or_else(String::new, |(other, _, _)| self.whose_text(other)),
                );
            let id = format!("markets-more-{}", story.id());
            Block::Paragraph(words.get(&id, &args))
        })
    }

    /// Countries of which more people would tell whether they are large.
    fn open_questions(&self) -> Vec<Block> {
        let words = self.words;
        self.found
            .all(ID, "people_needed")
            .filter(|finding| finding.subject.audience == Some(self.lead))
            .filter_map(|needed| {
                let share = self.found.one(ID, "market_share", &needed.subject)?;
                let estimate = share.estimate.as_ref()?;
                let args = self
                    .whose(self.lead)
                    .text("share", words.estimate(estimate))
                    .text("place", self.place(share))
                    .text("people", words.sample(estimate))
                    .text("needed", words.people(needed.value()?));
                Some(Block::Paragraph(capital(
                    &words.get("markets-needed", &args),
                )))
            })
            .collect()
    }

    /// The kinds of audience that have a dimension, the lead first and customers last.
    fn kinds(&self, dimension: Dimension) -> Vec<Audience> {
        let has: BTreeSet<Audience> = self
            .found
            .all(ID, "market_share")
            .filter(|finding| {
                finding.subject.dimension == Some(dimension) && finding.estimate.is_some()
            })
            .filter_map(|finding| finding.subject.audience)
            .collect();
        let last = [Audience::Visitors, Audience::Customers];
        let first: Vec<Audience> = std::iter::once(self.lead)
            .chain(DEMAND)
            .chain([Audience::AdReached])
            .filter(|audience| has.contains(audience))
            .filter(|audience| !last.contains(audience))
            .collect();
        let mut kinds: Vec<Audience> = Vec::new();
        let n_last = last
            .iter()
            .filter(|audience| has.contains(audience))
            .count();
        for audience in first {
            if !kinds.contains(&audience) && kinds.len() + n_last < COLUMNS {
                kinds.push(audience);
            }
        }
        kinds.extend(last.into_iter().filter(|audience| has.contains(audience)));
        kinds
    }

    /// Whether all that is known of a label is that it is at most so much, and that is much.
    fn says_nothing(finding: &Finding, estimate: &Estimate) -> bool {
        let most = estimate.likely.map_or(estimate.value, |range| range.high);
        remark(finding, "at_most").is_some() && most >= SAYS_NOTHING
    }

    /// A share in a table's cell.
    pub(super) fn cell(&self, finding: &Finding, estimate: &Estimate) -> String {
        if remark(finding, "at_most").is_some() {
            let args = Args::new().text("share", self.most(estimate));
            return self.words.get("markets-cell-at-most", &args);
        }
        self.words.share(estimate.value)
    }

    /// The labels of a table: the largest of the lead, what was found, and what the profile names.
    pub(super) fn rows(
        &self,
        dimension: Dimension,
        finds: &[(&Finding, &Estimate)],
    ) -> Vec<&'a str> {
        let kinds = self.kinds(dimension);
        let first = kinds.first().copied().unwrap_or(self.lead);
        let shares = self.shares(first, dimension);
        let found: BTreeSet<&str> = finds
            .iter()
            .filter(|(finding, _)| finding.subject.dimension == Some(dimension))
            .filter_map(|(finding, _)| finding.subject.segment.as_deref())
            .collect();
        let is_named = |finding: &Finding| {
            ["declared", "served"]
                .into_iter()
                .any(|service| remark(finding, service).is_some())
        };
        let is_said = self.said("serves") || dimension == Dimension::Language;
        let mut n_named = 0;
        shares
            .into_iter()
            .enumerate()
            .filter(|(place, (finding, estimate))| {
                let segment = finding.subject.segment.as_deref().unwrap_or_default();
                if (*place < self.list_rows && estimate.value > 0.0) || found.contains(segment) {
                    return true;
                }
                let is_shown = is_named(finding) && is_said && n_named < NAMED_ROWS;
                n_named += usize::from(is_shown);
                is_shown
            })
            .filter_map(|(_, (finding, _))| finding.subject.segment.as_deref())
            .collect()
    }

    /// A table of a dimension, where so many kinds of audience have it.
    fn table(
        &self,
        dimension: Dimension,
        finds: &[(&Finding, &Estimate)],
        fewest_kinds: usize,
    ) -> Option<Block> {
        let words = self.words;
        let kinds = self.kinds(dimension);
        if kinds.len() < fewest_kinds.max(1) {
            return None;
        }
        let rows = self.rows(dimension, finds);
        if rows.is_empty() {
            return None;
        }
        let id = dimension.id();
        let mut columns = vec![(words.say(&format!("markets-column-{id}")), Align::Start)];
        for audience in &kinds {
            let kind = if self.counted_in_views(*audience, dimension) {
                "views".to_owned()
            } else {
                audience.id().replace('_', "-")
            };
            columns.push((words.say(&format!("markets-kind-{kind}")), Align::End));
        }
        let served = if dimension == Dimension::Language {
            "markets-column-spoken"
        } else if self.says_served() {
            "markets-column-served"
        } else {
            "markets-column-asked"
        };
        columns.push((words.say(served), Align::Start));
        columns.push((words.say("column-verdict"), Align::Start));
        let mut sums: BTreeMap<Audience, f64> = BTreeMap::new();
        let mut lines: Vec<Vec<String>> = Vec::new();
        let mut told: BTreeSet<String> = BTreeSet::new();
        for segment in &rows {
            let mut line = vec![words.segment(dimension, segment)];
            for audience in &kinds {
                let share = self.share(*audience, dimension, segment);
                line.push(
                    share
                        .and_then(|share| {
                            let estimate = share.estimate.as_ref()?;
                            if Self::says_nothing(share, estimate) {
                                return None;
                            }
                            *sums.entry(*audience).or_default() += estimate.value;
                            Some(self.cell(share, estimate))
                        })
                        .unwrap_or_else(|| words.say("dash")),
                );
            }
            line.push(self.service(&kinds, dimension, segment));
            let (id, word) = self.word(&kinds, dimension, segment);
            line.push(word);
            told.extend(id);
            lines.push(line);
        }
        if !dimension.is_multi_label() {
            let rests: Vec<f64> = kinds
                .iter()
                .map(|kind| (1.0 - sums.get(kind).copied().unwrap_or(0.0)).max(0.0))
                .collect();
            if rests.iter().any(|rest| *rest >= LEAST_REST) {
                let mut line = vec![words.say("label-rest")];
                line.extend(rests.iter().map(|rest| words.share(*rest)));
                line.resize(columns.len(), String::new());
                lines.push(line);
            }
        }
        let note = words.say(if dimension == Dimension::Language {
            "markets-table-note-language"
        } else {
            "markets-table-note"
        });
        let is_minor = kinds.first().is_some_and(|kind| {
            let shares = self.shares(*kind, dimension);
            shares
                .iter()
                .any(|(share, _)| remark(share, "minor").is_some())
        });
        let note = if is_minor {
            let args = self.whose(kinds.first().copied().unwrap_or(self.lead));
            words.sentences(note, words.get("markets-table-note-minor", &args))
        } else {
            note
        };
        let meanings = told
            .iter()
            .map(|id| words.say(&format!("{id}-means")))
            .collect::<Vec<_>>();
        let note = meanings
            .into_iter()
            .fold(note, |note, meaning| words.sentences(note, meaning));
        Some(Block::Table(Table {
            caption: words.say(&format!("markets-table-{id}")),
            columns,
            rows: lines,
            note,
        }))
    }

    fn counted_in_views(&self, audience: Audience, dimension: Dimension) -> bool {
        self.shares(audience, dimension)
            .first()
            .is_some_and(|(finding, _)| in_views(finding))
    }

    fn service(&self, kinds: &[Audience], dimension: Dimension, segment: &str) -> String {
        let share = kinds
            .iter()
            .find_map(|audience| self.share(*audience, dimension, segment));
        ["declared", "served", "not_served", "not_said"]
            .into_iter()
            .find(|service| share.is_some_and(|share| remark(share, service).is_some()))
            .map_or_else(
                || self.words.say("dash"),
                |service| {
                    let service = if service == "declared" && !self.says_served() {
                        "wanted"
                    } else {
                        service
                    };
                    let id = format!("markets-served-{}", service.replace('_', "-"));
                    self.words.say(&id)
                },
            )
    }

    /// The word for a label with its id: of a find, whichever kind of audience shows it, else of the first.
    fn word(
        &self,
        kinds: &[Audience],
        dimension: Dimension,
        segment: &str,
    ) -> (Option<String>, String) {
        let shares: Vec<&Finding> = kinds
            .iter()
            .filter_map(|audience| self.share(*audience, dimension, segment))
            .collect();
        let finds = [Verdict::UnservedDemand, Verdict::ServedAbsent];
        let telling = finds.into_iter().find_map(|find| {
            let mut shares = shares.iter();
            shares.find(|share| share.verdict == Some(find))
        });
        let id = telling
            .or_else(|| shares.first())
            .and_then(|share| {
                let verdict = share.verdict?;
                let is_fewer = verdict == Verdict::ServedAbsent && remark(share, "fewer").is_some();
                Some(if is_fewer {
                    "markets-word-fewer".to_owned()
                } else {
                    format!("markets-word-{}", verdict.id().replace('_', "-"))
                })
            })
            .filter(|id| self.words.texts.has(id));
        let word = self.words.say(id.as_deref().unwrap_or("dash"));
        (id, word)
    }

    /// With whom is compared, what is assumed, what is left out, and how a market is named.
    fn notes(&self) -> Vec<Block> {
        let words = self.words;
        let mut notes = Vec::new();
        let subject = self.subject(self.lead, Dimension::Country, None);
        if let Some(compared) = self.found.one(ID, "compared_with", &subject) {
            notes.push(self.compared_note(compared));
        }
        if !self.says_served() {
            let asks = self.found.all(ID, "market_share").any(|finding| {
                finding.subject.dimension == Some(Dimension::Country)
                    && remark(finding, "declared").is_some()
            });
            notes.push(words.say(if asks {
                "markets-note-everywhere-asked"
            } else {
                "markets-note-everywhere"
            }));
        }
        let rest = self.found.one(ID, "rest", &subject);
        if let Some(rest) = rest
            .and_then(Finding::value)
            .filter(|rest| *rest >= LEAST_REST)
        {
            let args = self.whose(self.lead).text("share", words.share(rest));
            notes.push(words.get("markets-note-rest", &args));
        }
        let views: BTreeSet<String> = self
            .found
            .all(ID, "counted_in_views")
            .filter(|finding| finding.subject.dimension == Some(Dimension::Country))
            .filter_map(|finding| finding.text.as_deref())
            .flat_map(|text| text.split(',').map(str::to_owned))
            .collect();
        if !views.is_empty() {
            let views: Vec<String> = views.into_iter().collect();
            let args = Args::new().text("channels", words.channels(&views));
            notes.push(words.get("markets-note-views", &args));
        }
        notes.push(words.say("markets-note-method"));
        vec![Block::Note(words.texts.sentences(&notes))]
    }

    fn compared_note(&self, compared: &Finding) -> String {
        let words = self.words;
        let people = compared.value().map(|people| words.people(people));
        let people = people.unwrap_or_default();
        let needed = || Args::new().text("needed", words.people(self.min_people));
        match compared.text.as_deref() {
            Some("nobody") => words.say("markets-note-nobody"),
            Some("too_few_buyers") => {
                words.get("markets-note-few", &needed().text("people", people))
            }
            Some(id) => {
                let is_orders = id == "orders";
                let audience = Audience::from_id(id).unwrap_or(Audience::Customers);
                let orders = if is_orders {
                    words.say("markets-note-orders")
                } else {
                    String::new()
                };
                let args = Args::new()
                    .text("people", people)
                    .text("audience", words.texts.term("audience", audience.id()))
                    .text("orders", orders);
                let note = words.get("markets-note-compared", &args);
                if audience != Audience::Visitors {
                    return note;
                }
                let subject = self.subject(Audience::Customers, Dimension::Country, None);
                let why = match self.found.value(ID, "people_known", &subject) {
                    Some(buyers) => words.get(
                        "markets-note-few-buyers",
                        &needed().text("people", words.people(buyers)),
                    ),
                    None => words.say("markets-note-no-buyers"),
                };
                words.sentences(note, why)
            }
            None => String::new(),
        }
    }
}
