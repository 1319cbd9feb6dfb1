//! The page: the first finds in sentences, a picture of them against what was expected, a table.

use std::collections::BTreeSet;

use super::ID;
use crate::domain::{AgeBand, Audience, Dimension};
use crate::findings::{Estimate, Finding, Interval, Subject, Verdict};
use crate::i18n::Args;
use crate::report::{
    Action, Align, AxisUnit, Block, ChartKind, ChartSpec, DotRow, IntervalDots, Section, Span,
    Table,
};
use crate::sections::LayoutInput;
use crate::sections::topics;
use crate::sections::words::{Found, Words, capital, remark};

/// How many finds are told in sentences.
const CARDS: usize = 5;

/// How many bars the picture has at most.
const BARS: usize = 8;

/// How many segments of one word the table has at most; CSV has all.
const ROWS: usize = 8;

/// In this order the table shows them.
const SHOWN: [Verdict; 5] = [
    Verdict::HiddenCore,
    Verdict::Undeclared,
    Verdict::CoreServed,
    Verdict::Missing,
    Verdict::SpecialCategory,
];

/// Lays out.
pub(in crate::sections) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> {
    let found = Found::new(input.findings);
    let words = Words { texts: input.texts };
    let page = Page {
        found: &found,
        words,
    };
    let few: Vec<&Finding> = found.all(ID, "not_enough_people").collect();
    if found.all(ID, "segment").next().is_none() && few.is_empty() {
        return None;
    }
    let finds = page.ranked("find");
    let mut blocks = Vec::new();
    let cards: Vec<Action> = various(&finds)
        .into_iter()
        .take(CARDS)
        .filter_map(|find| page.card(find))
        .collect();
    if !cards.is_empty() {
        blocks.push(Block::Heading(words.say("segments-cards")));
        blocks.push(Block::Actions(cards));
    }
    blocks.extend(page.chart().map(|chart| Block::Chart(Box::new(chart))));
    blocks.extend(page.table().map(Block::Table));
    blocks.extend(page.few(&few).map(Block::Paragraph));
    blocks.extend(page.notes().into_iter().map(Block::Note));
    Some(Section {
        id: ID,
        question: words.say("segments-question"),
        answer: page.answer(&finds, &few),
        blocks,
    })
}

/// The finds without the third and further ones on one dimension: five countries say less than two
/// countries, an age and an interest.
fn various<'a>(finds: &[&'a Finding]) -> Vec<&'a Finding> {
    const OF_ONE: usize = 2;
    let mut told: Vec<&Finding> = Vec::new();
    for find in finds {
        let own = told.iter();
        let own = own.filter(|other| other.subject.dimension == find.subject.dimension);
        if own.count() < OF_ONE {
            told.push(find);
        }
    }
    told
}

struct Page<'a> {
    found: &'a Found<'a>,
    words: Words<'a>,
}

/// The numbers that belong to a segment.
struct Numbers<'a> {
    finding: &'a Finding,
    share: &'a Estimate,
    tested: Option<&'a Estimate>,
    lift: Option<&'a Estimate>,
    baseline: Option<f64>,
    excess: Option<f64>,
    value: Option<&'a Finding>,
}

impl Numbers<'_> {
    /// The part that was tested.
    fn part(&self) -> &Estimate {
        self.tested.unwrap_or(self.share)
    }

    fn at_least(&self) -> Option<f64> {
        self.lift?.likely.map(|range| range.low)
    }
}

impl<'a> Page<'a> {
    /// Finds of a measure by their rank.
    fn ranked(&self, measure: &'static str) -> Vec<&'a Finding> {
        let mut finds: Vec<&Finding> = self.found.all(ID, measure).collect();
        finds.sort_by(|a, b| {
            let rank = |finding: &Finding| finding.value().unwrap_or(f64::MAX);
            rank(a).total_cmp(&rank(b)).then(a.subject.cmp(&b.subject))
        });
        finds
    }

    fn numbers(&self, subject: &Subject) -> Option<Numbers<'a>> {
        let finding = self.found.one(ID, "segment", subject)?;
        let estimate = |measure| {
            let finding = self.found.one(ID, measure, subject)?;
            finding.estimate.as_ref()
        };
        Some(Numbers {
            finding,
            share: finding.estimate.as_ref()?,
            tested: estimate("segment_tested"),
            lift: estimate("segment_lift"),
            baseline: self.found.value(ID, "segment_baseline", subject),
            excess: self.found.value(ID, "segment_excess", subject),
            value: self.found.one(ID, "segment_value", subject),
        })
    }

    /// Who a segment is, as a predicate: `are 20 to 28`, `are interested in Shoe design`.
    fn are(&self, subject: &Subject, segment: &str) -> String {
        let words = self.words;
        let dimension = subject.dimension.unwrap_or(Dimension::Age);
        let label = self.label(dimension, segment);
        let id = match &subject.by {
            Some(_) => "segments-are-cell".to_owned(),
            None => format!("segments-are-{}", dimension.id().replace('_', "-")),
        };
        let by = subject.by.as_deref().unwrap_or_default();
        let audience = subject.audience.unwrap_or(Audience::Followers);
        let args = words
            .named(self.found, audience)
            .text("label", label)
            .text("by", words.texts.term("gender", by));
        words.get(&id, &args)
    }

    /// A segment's name at the start of a line: `Ages 20 to 28`, `Women of 18–24`.
    fn name(&self, subject: &Subject) -> String {
        let words = self.words;
        let dimension = subject.dimension.unwrap_or(Dimension::Age);
        let segment = subject.segment.as_deref().unwrap_or_default();
        let label = self.label(dimension, segment);
        let by = subject.by.as_deref().unwrap_or_default();
        let id = match (&subject.by, dimension) {
            (Some(_), _) => "segments-name-cell",
            (None, Dimension::Age) => "segments-name-age",
            (None, _) => "segments-name",
        };
        let args = Args::new()
            .text("label", label)
            .text("by", words.texts.term("gender", by));
        capital(&words.get(id, &args))
    }

    fn label(&self, dimension: Dimension, segment: &str) -> String {
        let words = self.words;
        match (dimension, AgeBand::parse(segment)) {
            (
                Dimension::Age,
                Some(AgeBand {
                    from,
                    to: Some(last),
                }),
            ) => words.ages(from, last),
            (Dimension::Gender, _) => words.texts.term("gender", segment),
            _ => words.segment(dimension, segment),
        }
    }

    fn whose(&self, subject: &Subject, estimate: &Estimate) -> Args {
        self.words.named_of(self.found, subject, estimate)
    }

    /// `48% (likely 46–49%) of your followers are 20 to 28`.
    fn sentence(&self, numbers: &Numbers<'_>) -> String {
        let subject = &numbers.finding.subject;
        if let (Some(part), Some(tested)) = (numbers.tested, remark(numbers.finding, "tested")) {
            let core = subject.segment.as_deref().unwrap_or_default();
            let args = self
                .whose(subject, part)
                .text("share", self.words.estimate(part))
                .text("are", self.are(subject, tested))
                .text("core", self.label(Dimension::Age, core));
            return self.words.get("segments-sentence-part", &args);
        }
        let segment = subject.segment.as_deref().unwrap_or_default();
        let args = self
            .whose(subject, numbers.share)
            .text("share", self.words.estimate(numbers.share))
            .text("are", self.are(subject, segment));
        self.words.get("segments-sentence", &args)
    }

    /// A ratio: `1.9`, whole ones from ten on.
    fn times(&self, lift: f64) -> String {
        const WHOLE_FROM: f64 = 10.0;
        self.words.texts.number(lift, u8::from(lift < WHOLE_FROM))
    }

    /// What is predicted by whom, in words.
    fn baseline(&self, name: &str) -> String {
        let words = self.words;
        let mut parts = name.split(':');
        let kind = parts.next().unwrap_or_default();
        let mut rest: Vec<&str> = parts.collect();
        let countries = match kind {
            "country" => rest.pop().unwrap_or_default(),
            "network" if rest.len() > 1 => rest.pop().unwrap_or_default(),
            _ => "",
        };
        let names: Vec<String> = countries
            .split(',')
            .filter(|code| !code.is_empty())
            .map(|code| words.texts.country(code))
            .collect();
        let args = Args::new()
            .text("countries", words.texts.list(&names))
            .number("count", names.len() as f64)
            .text(
                "network",
                words.channel(rest.first().copied().unwrap_or_default()),
            );
        words.get(
            &format!("segments-baseline-{}", kind.replace('_', "-")),
            &args,
        )
    }

    fn baseline_of(&self, estimate: &Estimate) -> String {
        let name = estimate.basis.baseline.as_deref();
        name.map_or_else(String::new, |name| self.baseline(name))
    }

    fn card(&self, find: &Finding) -> Option<Action> {
        let words = self.words;
        let numbers = self.numbers(&find.subject)?;
        let subject = &find.subject;
        let args = Args::new()
            .text("name", self.name(subject))
            .text("word", words.verdict(find.verdict?));
        let what = words.get("segments-card-what", &args);
        let mut evidence = vec![words.get(
            "sentence",
            &Args::new().text("text", self.sentence(&numbers)),
        )];
        if numbers.tested.is_some() {
            let args = self
                .whose(subject, numbers.share)
                .text("share", words.estimate(numbers.share))
                .text(
                    "label",
                    self.label(Dimension::Age, subject.segment.as_deref()?),
                );
            evidence.push(words.get("segments-card-core", &args));
        }
        if let (Some(lift), Some(least)) = (numbers.lift, numbers.at_least()) {
            let args = Args::new()
                .text("times", self.times(lift.value))
                .text("least", self.times(least))
                .text("baseline", self.baseline_of(numbers.share))
                .text(
                    "share",
                    numbers
                        .baseline
                        .map(|it| words.share(it))
                        .unwrap_or_default(),
                );
            evidence.push(words.get("segments-card-lift", &args));
        }
        if subject.dimension == Some(Dimension::Age) && subject.by.is_none() {
            evidence.extend(self.scanned(subject));
        }
        evidence.extend(self.kindred(find));
        Some(Action {
            what,
            number: words.texts.sentences(&evidence),
            doubt: self.doubt(&numbers),
            effect: self.next_step(&numbers),
        })
    }

    /// Other labels of the same topic that stand out among the same people.
    fn kindred(&self, find: &Finding) -> Option<String> {
        const NAMED: usize = 4;
        let words = self.words;
        if find.subject.dimension != Some(Dimension::Interest) {
            return None;
        }
        let same_people = |other: &&&Finding| {
            other.value() == find.value()
                && other.subject.audience == find.subject.audience
                && other.subject.channel == find.subject.channel
        };
        let also = self.ranked("find_also");
        let mut others: Vec<Numbers<'_>> = also
            .iter()
            .filter(same_people)
            .filter_map(|other| self.numbers(&other.subject))
            .collect();
        others.sort_by(|a, b| b.share.value.total_cmp(&a.share.value));
        let told: Vec<String> = others
            .iter()
            .take(NAMED)
            .map(|numbers| {
                let args = Args::new()
                    .text("label", self.name(&numbers.finding.subject))
                    .text("value", words.share(numbers.share.value));
                words.get("label-value", &args)
            })
            .collect();
        (!told.is_empty()).then(|| {
            let args = Args::new().text("labels", words.texts.list(&told));
            words.get("segments-card-kindred", &args)
        })
    }

    /// On which channel which bands stand out most, of the same kind of audience: the one with the most
    /// people.
    fn scanned(&self, subject: &Subject) -> Option<String> {
        let words = self.words;
        let of = |finding: &Finding| {
            let estimate = finding.estimate.as_ref();
            estimate.and_then(|it| it.basis.people).unwrap_or(0.0)
        };
        let scan = self
            .found
            .all(ID, "age_scan")
            .filter(|scan| scan.subject.audience == subject.audience)
            .filter(|scan| subject.channel.is_none() || scan.subject.channel == subject.channel)
            .filter(|scan| overlaps(&scan.subject, subject))
            .max_by(|a, b| of(a).total_cmp(&of(b)).then(b.subject.cmp(&a.subject)))?;
        let band = scan.subject.segment.as_deref()?;
        let args = Args::new()
            .text("place", words.at(scan.subject.channel.as_deref()?))
            .text("ages", self.label(Dimension::Age, band))
            .text("times", self.times(scan.value()?));
        Some(capital(&words.get("segments-card-scan", &args)))
    }

    fn doubt(&self, numbers: &Numbers<'_>) -> String {
        let words = self.words;
        let mut doubts = Vec::new();
        let has = |name: &str| remark(numbers.finding, name).is_some();
        if has("n_unknown") {
            doubts.push(words.say("segments-doubt-unknown"));
        } else if let Some(people) = numbers.share.basis.people {
            let tests = self.found.all(ID, "segment");
            let tests = tests.filter(|finding| finding.test.is_some()).count();
            let args = Args::new()
                .text("people", words.people(people))
                .number("tests", tests as f64);
            doubts.push(words.get("segments-doubt-people", &args));
        }
        if has("core") {
            doubts.push(words.say("segments-doubt-core"));
        } else if numbers.part().basis.ungrouped {
            doubts.push(words.say("segments-doubt-ungrouped"));
        }
        if let Some(covers) = remark(numbers.finding, "covers").and_then(|it| it.parse().ok()) {
            let args = Args::new().text("share", words.share(covers));
            doubts.push(words.get("segments-doubt-covers", &args));
        }
        match numbers.share.basis.baseline.as_deref() {
            Some("other_networks") => doubts.push(words.say("segments-doubt-others")),
            Some(name)
                if name.starts_with("country") && numbers.finding.subject.channel.is_some() =>
            {
                doubts.push(words.say("segments-doubt-users"));
            }
            Some("affinity") => doubts.push(words.say("segments-doubt-affinity")),
            _ => {}
        }
        if numbers.finding.subject.dimension == Some(Dimension::Interest) {
            doubts.push(words.say("segments-doubt-interest"));
        }
        words.texts.sentences(&doubts)
    }

    fn next_step(&self, numbers: &Numbers<'_>) -> String {
        let words = self.words;
        let mut steps = Vec::new();
        if let Some(excess) = numbers.excess {
            let args = Args::new().text("people", words.about_people(excess));
            steps.push(words.get("segments-step-excess", &args));
        }
        if self.found.profile().is_none() {
            steps.push(words.say("segments-step-no-profile"));
            return words.texts.sentences(&steps);
        }
        let verdict = match numbers.finding.verdict {
            Some(Verdict::Undeclared) => "undeclared",
            _ => "hidden",
        };
        let dimension = numbers.finding.subject.dimension;
        let id = format!(
            "segments-step-{verdict}-{}",
            dimension.map_or("age", Dimension::id).replace('_', "-")
        );
        let id = if words.texts.has(&id) {
            id
        } else {
            format!("segments-step-{verdict}")
        };
        steps.push(words.say(&id));
        words.texts.sentences(&steps)
    }

    fn answer(&self, finds: &[&Finding], few: &[&Finding]) -> String {
        let words = self.words;
        let told: Vec<Numbers<'_>> = finds
            .iter()
            .filter_map(|find| self.numbers(&find.subject))
            .collect();
        let overlap = self.found.all(ID, "core_overlap").next();
        match told.as_slice() {
            [] => {
                let compared = self
                    .found
                    .all(ID, "segment")
                    .any(|finding| finding.test.is_some());
                let any = self.found.all(ID, "segment").next().is_some();
                match (any, compared) {
                    (false, _) => self.few(few).unwrap_or_default(),
                    (true, true) if self.found.all("markets", "find").next().is_some() => {
                        words.say("segments-answer-markets")
                    }
                    (true, true) if self.found.profile().is_none() => {
                        words.say("segments-answer-none-open")
                    }
                    (true, true) => words.say("segments-answer-none"),
                    (true, false) => words.say("segments-answer-no-baseline"),
                }
            }
            [only] => {
                let args = Args::new()
                    .text("first", self.sentence(only))
                    .text("position", self.position(&[only]));
                words.get("segments-answer-one", &args)
            }
            [first, second, ..] => {
                let args = Args::new()
                    .text("first", self.sentence(first))
                    .text("second", self.sentence(second))
                    .text("position", self.position(&[first, second]));
                let answer = words.get("segments-answer-two", &args);
                match overlap.and_then(|finding| self.overlap(finding)) {
                    Some(overlap) => words.sentences(answer, overlap),
                    None => answer,
                }
            }
        }
    }

    /// That the profile does not ask for these.
    fn position(&self, finds: &[&Numbers<'_>]) -> String {
        if self.found.profile().is_none() {
            return self.words.say("segments-position-no-profile");
        }
        let undeclared = finds
            .iter()
            .all(|numbers| numbers.finding.verdict == Some(Verdict::Undeclared));
        let id = match (undeclared, finds.len()) {
            (true, _) => "segments-position-undeclared",
            (false, 1) => "segments-position-one",
            (false, _) => "segments-position-two",
        };
        self.words.say(id)
    }

    /// Between which bounds both finds hold at once, of whom.
    fn overlap(&self, finding: &Finding) -> Option<String> {
        let estimate = finding.estimate.as_ref()?;
        let bounds = estimate.hard?;
        let args = self
            .whose(&finding.subject, estimate)
            .text("low", self.words.share(bounds.low))
            .text("high", self.words.share(bounds.high));
        Some(self.words.get("segments-overlap", &args))
    }

    /// Those with too few people: each kind of audience once, with its channels where not all are few.
    fn few(&self, few: &[&Finding]) -> Option<String> {
        let words = self.words;
        let mut told: Vec<String> = Vec::new();
        let mut places: BTreeSet<(Option<Audience>, Option<&str>)> = BTreeSet::new();
        let mut needed = 0.0_f64;
        for finding in few {
            let audience = finding.subject.audience;
            let place = (audience, finding.subject.channel.as_deref());
            let Some(people) = finding.value() else {
                continue;
            };
            // All of them together are too few: that each of them is needs no words.
            if places.contains(&(audience, None)) || !places.insert(place) {
                continue;
            }
            let least = remark(finding, "needed").and_then(|text| text.parse().ok());
            needed = needed.max(least.unwrap_or(0.0));
            let args = Args::new()
                .text("people", words.people(people))
                .text(
                    "audience",
                    words.audience(self.found, audience.unwrap_or(Audience::Followers)),
                )
                .text(
                    "place",
                    finding
                        .subject
                        .channel
                        .as_deref()
                        .map(|channel| words.at(channel))
                        .unwrap_or_default(),
                );
            told.push(words.get("segments-few", &args).trim_end().to_owned());
        }
        (!told.is_empty()).then(|| {
            let args = Args::new()
                .text("parts", words.texts.list(&told))
                .text("needed", words.people(needed));
            words.get("segments-few-all", &args)
        })
    }

    /// The segments that a word leads, the first of each group, in their order.
    fn leads(&self, verdict: Verdict) -> Vec<Numbers<'a>> {
        let is_find = matches!(verdict, Verdict::HiddenCore | Verdict::Undeclared);
        let measure = if is_find { "find" } else { "lead" };
        self.ranked(measure)
            .into_iter()
            .filter(|finding| finding.verdict == Some(verdict))
            .filter_map(|finding| self.numbers(&finding.subject))
            // What is large and not asked for is the audience's own page.
            .filter(|numbers| {
                verdict != Verdict::NoBaseline || remark(numbers.finding, "undeclared").is_none()
            })
            .collect()
    }

    fn row_whose(&self, numbers: &Numbers<'_>) -> String {
        let words = self.words;
        let subject = &numbers.finding.subject;
        let audience = subject.audience.unwrap_or(Audience::Followers);
        let audience = capital(&words.audience(self.found, audience));
        match &subject.channel {
            None => audience,
            Some(channel) => words.get(
                "segments-row-whose",
                &Args::new()
                    .text("audience", audience)
                    .text("channel", words.channel(channel)),
            ),
        }
    }

    /// How many times as many as expected the first finds are, and the core that is served.
    fn chart(&self) -> Option<ChartSpec> {
        let words = self.words;
        let shown: Vec<Numbers<'_>> = [
            Verdict::HiddenCore,
            Verdict::Undeclared,
            Verdict::CoreServed,
        ]
        .into_iter()
        .flat_map(|verdict| self.leads(verdict))
        .filter(|numbers| numbers.baseline.is_some() && numbers.lift.is_some())
        .take(BARS)
        .collect();
        if shown.len() < 2 {
            return None;
        }
        let rows: Vec<DotRow> = shown
            .iter()
            .filter_map(|numbers| {
                let lift = numbers.lift?;
                let label = match (numbers.tested, remark(numbers.finding, "tested")) {
                    (Some(_), Some(tested)) => {
                        let own = Subject {
                            segment: Some(tested.to_owned()),
                            ..numbers.finding.subject.clone()
                        };
                        self.name(&own)
                    }
                    _ => self.name(&numbers.finding.subject),
                };
                let args = Args::new()
                    .text("times", self.times(lift.value))
                    .text("share", words.share(numbers.part().value))
                    .text(
                        "expected",
                        words.share(numbers.baseline.unwrap_or_default()),
                    );
                let likely = lift.likely.map(|range| (range.low, range.high));
                Some(DotRow {
                    label: words.get(
                        "segments-bar",
                        &Args::new()
                            .text("name", label)
                            .text("whose", self.row_whose(numbers)),
                    ),
                    value: lift.value,
                    interval: likely,
                    value_label: words.get("segments-dot", &args),
                    sure: likely.is_some_and(|(low, high)| low > 1.0 || high < 1.0),
                })
            })
            .collect();
        let first = shown.first()?;
        let named = match (first.tested, remark(first.finding, "tested")) {
            (Some(_), Some(tested)) => Subject {
                segment: Some(tested.to_owned()),
                ..first.finding.subject.clone()
            },
            _ => first.finding.subject.clone(),
        };
        let args = Args::new()
            .text("name", self.name(&named))
            .text("times", self.times(first.lift?.value));
        let title = words.get("segments-chart-title", &args);
        let told: Vec<String> = rows
            .iter()
            .map(|row| {
                let args = Args::new()
                    .text("label", &*row.label)
                    .text("value", &*row.value_label);
                words.get("label-value", &args)
            })
            .collect();
        let alt = words.get(
            "segments-dots-alt",
            &Args::new().text("parts", words.texts.list(&told)),
        );
        let channels: BTreeSet<&str> = shown
            .iter()
            .flat_map(|numbers| numbers.share.basis.channels.iter().map(String::as_str))
            .collect();
        let names: Vec<String> = channels.iter().map(|name| words.channel(name)).collect();
        Some(ChartSpec {
            id: "expected".to_owned(),
            title,
            note: words.say("segments-dots-note"),
            alt,
            source: words.texts.list(&names),
            lang: words.texts.lang(),
            span: Span::Page,
            kind: ChartKind::IntervalDots(IntervalDots {
                rows,
                unit: AxisUnit::Times,
                reference: Some((1.0, words.say("segments-dots-reference"))),
                sure_label: Some(words.say("segments-dots-sure")),
                unsure_label: Some(words.say("segments-dots-unsure")),
                x_label: words.say("segments-dots-axis"),
            }),
        })
    }

    /// What the words of a table mean, each once.
    fn meanings(&self, shown: &[Numbers<'_>]) -> Vec<String> {
        let verdicts: BTreeSet<Verdict> = shown
            .iter()
            .filter_map(|numbers| numbers.finding.verdict)
            .collect();
        verdicts
            .into_iter()
            .map(|verdict| {
                let (word, meaning) = topics::verdict(verdict, self.words.texts);
                let args = Args::new().text("word", word).text("meaning", meaning);
                self.words.get("segments-table-word", &args)
            })
            .collect()
    }

    fn table(&self) -> Option<Table> {
        let words = self.words;
        let mut shown: Vec<Numbers<'_>> = Vec::new();
        let mut left_out = 0_usize;
        for verdict in SHOWN {
            let mut leads = self.leads(verdict);
            left_out += leads.len().saturating_sub(ROWS);
            leads.truncate(ROWS);
            shown.extend(leads);
        }
        if shown.is_empty() {
            return None;
        }
        let is_worth_known = |numbers: &Numbers<'_>| {
            let worth = numbers.value;
            worth.is_some_and(|worth| worth.text.as_deref() != Some("assumed"))
        };
        let with_worth = shown.iter().any(is_worth_known);
        let rows = shown
            .iter()
            .map(|numbers| {
                let dash = || words.say("dash");
                let mut row = vec![
                    self.row_named(numbers),
                    self.row_whose(numbers),
                    words.share(numbers.part().value),
                    numbers
                        .baseline
                        .map_or_else(dash, |share| words.share(share)),
                    numbers
                        .share
                        .basis
                        .baseline
                        .as_deref()
                        .map_or_else(dash, |name| self.against(name)),
                    numbers.lift.map_or_else(dash, |lift| self.ratio(lift)),
                    numbers
                        .excess
                        .filter(|people| *people >= 1.0)
                        .map_or_else(dash, |people| words.about_people(people)),
                ];
                if with_worth {
                    let worth = numbers.value.filter(|_| is_worth_known(numbers));
                    let worth = worth.and_then(Finding::value);
                    row.push(worth.map_or_else(dash, |worth| self.times(worth)));
                }
                row.extend(
                    numbers
                        .finding
                        .verdict
                        .map(|verdict| words.verdict(verdict)),
                );
                row
            })
            .collect();
        let mut columns = vec![
            ("segments-column-segment", Align::Start),
            ("segments-column-whose", Align::Start),
            ("segments-column-share", Align::End),
            ("segments-column-expected", Align::End),
            ("segments-column-against", Align::Start),
            ("segments-column-times", Align::End),
            ("segments-column-excess", Align::End),
        ];
        if with_worth {
            columns.push(("segments-column-worth", Align::End));
        }
        columns.push(("column-verdict", Align::Start));
        let mut notes = vec![words.say("segments-table-note")];
        notes.push(words.say(if with_worth {
            "segments-table-worth"
        } else {
            "segments-table-no-worth"
        }));
        if left_out > 0 {
            let args = Args::new().number("count", left_out as f64);
            notes.push(words.get("segments-table-more", &args));
        }
        notes.extend(self.meanings(&shown));
        for (verdict, id) in [
            (Verdict::JustThePlatform, "segments-table-as-expected"),
            (Verdict::NoBaseline, "segments-table-no-baseline"),
        ] {
            let n = self.leads(verdict).len();
            if n > 0 {
                notes.push(words.get(id, &Args::new().number("count", n as f64)));
            }
        }
        Some(Table {
            caption: words.say("segments-table-caption"),
            columns: words.columns(&columns),
            rows,
            note: words.texts.sentences(&notes),
        })
    }

    /// A segment's name in the table, with the part that was compared.
    fn row_named(&self, numbers: &Numbers<'_>) -> String {
        let name = self.name(&numbers.finding.subject);
        match (numbers.tested, remark(numbers.finding, "tested")) {
            (Some(_), Some(tested)) => self.words.get(
                "segments-row-tested",
                &Args::new()
                    .text("name", name)
                    .text("part", self.label(Dimension::Age, tested)),
            ),
            _ => name,
        }
    }

    /// A lift with its end next to 1: at least where there are more than expected, else at most.
    fn ratio(&self, lift: &Estimate) -> String {
        let Some(Interval { low, high }) = lift.likely else {
            return self.times(lift.value);
        };
        let (id, end) = if lift.value >= 1.0 {
            ("segments-row-times", low)
        } else {
            ("segments-row-times-most", high)
        };
        let args = Args::new()
            .text("times", self.times(lift.value))
            .text("end", self.times(end));
        self.words.get(id, &args)
    }

    /// The baseline in one or two words, for a column.
    fn against(&self, name: &str) -> String {
        let words = self.words;
        let mut parts = name.split(':');
        let kind = parts.next().unwrap_or_default();
        let first = parts.next().unwrap_or_default();
        match kind {
            "country" => words.segments(Dimension::Country, first),
            "network" => words.channel(first),
            _ => words.say(&format!("segments-against-{}", kind.replace('_', "-"))),
        }
    }

    /// With what was compared, how many tests were judged together, and who is never proposed.
    fn notes(&self) -> Vec<String> {
        let words = self.words;
        let segments = || self.found.all(ID, "segment");
        let baselines: BTreeSet<String> = segments()
            .filter(|finding| finding.test.is_some() || finding.verdict.is_some())
            .filter_map(|finding| finding.estimate.as_ref())
            .filter_map(|estimate| estimate.basis.baseline.as_deref())
            .map(|name| self.baseline(name))
            .collect();
        let mut notes = Vec::new();
        if baselines.is_empty() {
            notes.push(words.say("segments-note-no-baseline"));
        } else {
            let baselines: Vec<String> = baselines.into_iter().collect();
            let args = Args::new().text("baselines", words.texts.list(&baselines));
            notes.push(words.get("segments-note-baselines", &args));
        }
        let tests = segments().filter(|finding| finding.test.is_some()).count();
        if tests > 0 {
            let args = Args::new().number("tests", tests as f64);
            notes.push(words.get("segments-note-tests", &args));
        }
        notes.push(words.say("segments-note-limits"));
        notes
    }
}

/// Whether two segments of ages share an age.
fn overlaps(left: &Subject, right: &Subject) -> bool {
    let band = |subject: &Subject| AgeBand::parse(subject.segment.as_deref()?);
    let pair = band(left).zip(band(right));
    pair.is_some_and(|(left, right)| left.overlaps(right))
}
