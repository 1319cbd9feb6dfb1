//! The page: the answer, the ranks, what to do with each network and on what that stands, the split of
//! the budget, and apart from it networks of which only a benchmark speaks.

use std::collections::{BTreeMap, BTreeSet};

use super::super::LayoutInput;
use super::super::words::{Found, Words, capital, remark, two_digits};
use super::ID;
use crate::domain::{Audience, Dimension, Metric};
use crate::findings::{Estimate, Finding, Quantity, Subject, Verdict};
use crate::i18n::Args;
use crate::measures::Interval;
use crate::report::{
    Align, AxisUnit, Block, ChartKind, ChartSpec, RankedBars, RankedRow, Section, Span, Table,
};

/// A chance from here on is not written as certain.
const NEARLY_SURE: f64 = 0.995;

/// Below this a number of people for money needs decimals.
const FEW_FOR_MONEY: f64 = 100.0;

/// The most people that are likely: what is said where a dimension is not measured that others measure.
fn most_of(people: &Finding) -> Option<f64> {
    let estimate = people.estimate.as_ref()?;
    Some(estimate.likely.map_or(estimate.value, |likely| likely.high))
}

/// What a cell says of a network, where it says anything.
type Cell<'f> = &'f dyn Fn(&str) -> Option<String>;

/// Findings and words of the page.
struct Page<'a> {
    found: Found<'a>,
    words: Words<'a>,
    profile: Option<String>,
    /// The compared networks by rank, then the others.
    networks: Vec<&'a str>,
    /// Of these so many are compared.
    n_compared: usize,
    currency: &'a str,
}

/// The page; none where there is nothing to rank.
pub(in super::super) fn lay_out(input: &LayoutInput<'_>) -> Option<Section> {
    let page = Page::new(input);
    let benchmark = page.benchmark();
    if page.networks.is_empty() && benchmark.is_empty() {
        return None;
    }
    let mut blocks = Vec::new();
    blocks.extend(page.settling().map(Block::Paragraph));
    blocks.extend(page.chart());
    blocks.extend(page.ranks());
    blocks.extend(page.to_do());
    blocks.extend(page.people());
    blocks.extend(page.money());
    blocks.extend(page.pairs());
    blocks.extend(page.budget());
    blocks.extend(page.notes());
    blocks.extend(benchmark);
    Some(Section {
        id: ID,
        question: page.words.say("channels-question"),
        answer: page.answer(),
        blocks,
    })
}

impl<'a> Page<'a> {
    fn new(input: &LayoutInput<'a>) -> Self {
        let found = Found::new(input.findings);
        let mut ranked: Vec<(&str, f64)> = found
            .all(ID, "rank")
            .filter_map(|it| Some((it.subject.channel.as_deref()?, it.value()?)))
            .collect();
        ranked.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(b.0)));
        let mut networks: Vec<&str> = ranked.into_iter().map(|(network, _)| network).collect();
        let n_compared = networks.len();
        let all = found.all(ID, "verdict");
        let mut others: Vec<&str> = all
            .filter_map(|it| it.subject.channel.as_deref())
            .filter(|network| !networks.contains(network))
            .collect();
        others.sort_unstable();
        networks.extend(others);
        let money = ["revenue", "cost", "ad_spend"].into_iter();
        let currency = money
            .flat_map(|measure| found.all(ID, measure))
            .find_map(|it| it.text.as_deref());
        let profile = ["verdict", "benchmark_share"]
            .into_iter()
            .find_map(|measure| found.all(ID, measure).next())
            .and_then(|it| it.subject.profile.clone());
        Self {
            profile,
            words: Words { texts: input.texts },
            networks,
            n_compared,
            currency: currency.unwrap_or_default(),
            found,
        }
    }

    fn one(&self, measure: &'static str, network: Option<&str>) -> Option<&'a Finding> {
        let subject = Subject {
            profile: self.profile.clone(),
            channel: network.map(str::to_owned),
            ..Subject::default()
        };
        self.found.one(ID, measure, &subject)
    }

    fn estimate(&self, measure: &'static str, network: &str) -> Option<&'a Estimate> {
        self.one(measure, Some(network))?.estimate.as_ref()
    }

    fn value(&self, measure: &'static str, network: &str) -> Option<f64> {
        self.estimate(measure, network).map(|it| it.value)
    }

    fn text(&self, measure: &'static str) -> &'a str {
        let finding = self.one(measure, None);
        finding
            .and_then(|it| it.text.as_deref())
            .unwrap_or_default()
    }

    /// What networks are compared by: `net`, `revenue`, `people_per_cost`, `people`.
    fn by(&self) -> String {
        self.text("ranked_by").replace('_', "-")
    }

    fn names(&self, ids: &str) -> String {
        let ids = ids.split(',').filter(|id| !id.is_empty());
        let names: Vec<String> = ids.map(|id| self.words.channel(id)).collect();
        self.words.texts.list(&names)
    }

    fn dash(&self) -> String {
        self.words.say("dash")
    }

    /// A chance; none is written as certain.
    fn chance(&self, chance: f64) -> String {
        if chance > NEARLY_SURE {
            self.words.say("channels-nearly-sure")
        } else if chance < 1.0 - NEARLY_SURE {
            self.words.say("channels-hardly")
        } else {
            self.words.texts.percent(chance, 0)
        }
    }

    fn money_text(&self, value: f64) -> String {
        if self.currency.is_empty() {
            return self.whole(value);
        }
        // Minus zero is no amount.
        true_minus(
            &self
                .words
                .texts
                .money(value.round() + 0.0, true, self.currency),
        )
    }

    /// A whole number; below zero with the sign for minus, which is no dash.
    fn whole(&self, value: f64) -> String {
        true_minus(&self.words.texts.number(value.round() + 0.0, 0))
    }

    /// A number of what networks are compared by.
    fn number(&self, finding: &Finding, value: f64) -> String {
        match finding.quantity {
            Quantity::Money => self.money_text(value),
            Quantity::Index => {
                let decimals = u8::from(value < FEW_FOR_MONEY);
                self.words.texts.number(value, decimals)
            }
            Quantity::Share
            | Quantity::Points
            | Quantity::Gap
            | Quantity::Years
            | Quantity::People
            | Quantity::Count
            | Quantity::Words => self.words.people(value),
        }
    }

    /// A range of what networks are compared by.
    fn ranged(&self, finding: &Finding, range: Interval) -> String {
        let (low, high) = (
            self.number(finding, range.low),
            self.number(finding, range.high),
        );
        if finding.quantity == Quantity::Money && range.low < 0.0 && low != high {
            // A dash after a minus reads as two of the same.
            let args = Args::new().text("from", low).text("to", high);
            return self.words.get("channels-range-below-zero", &args);
        }
        self.range(low, high)
    }

    fn range(&self, low: String, high: String) -> String {
        if low == high {
            return low;
        }
        let args = Args::new().text("from", low).text("to", high);
        self.words.get("range", &args)
    }

    /// `1,910 EUR left after costs (likely 1,200 – 2,700 EUR)`.
    fn compared(&self, network: &str) -> String {
        let Some(finding) = self.one("compared", Some(network)) else {
            return self.words.say("not-known");
        };
        let Some(estimate) = finding.estimate.as_ref() else {
            return self.words.say("not-known");
        };
        let likely = estimate
            .likely
            .map_or_else(String::new, |range| self.ranged(finding, range));
        let args = Args::new()
            .text("value", self.number(finding, estimate.value))
            .text("likely", likely)
            .text("currency", self.unit_of_money());
        self.words
            .get(&format!("channels-number-{}", self.by_text()), &args)
    }

    /// What networks are compared by, with whether the goods are taken off.
    fn by_text(&self) -> String {
        let by = self.by();
        if by == "net" && !self.has_margin() {
            "net-with-goods".to_owned()
        } else {
            by
        }
    }

    /// Whether the user says what is left after the goods are paid.
    fn has_margin(&self) -> bool {
        self.one("margin", None)
            .and_then(|it| it.estimate.as_ref())
            .is_some_and(|it| it.basis.method == "declared")
    }

    /// `949 EUR left`, without its doubt.
    fn briefly(&self, network: &str) -> String {
        let finding = self.one("compared", Some(network));
        let value = finding.and_then(|it| Some(self.number(it, it.value()?)));
        let Some(value) = value else {
            return self.words.say("not-known");
        };
        if self.by() != "net" {
            return value;
        }
        self.words
            .get("channels-left", &Args::new().text("value", value))
    }

    /// The people that a network has at most, and what is not measured of it.
    fn at_most(&self, network: &str) -> Option<String> {
        let people = self.one("people", Some(network))?;
        remark(people, "at_most")?;
        let args = Args::new()
            .text("network", self.words.channel(network))
            .text("people", self.words.people(most_of(people)?))
            .text("dimensions", self.lacks(network));
        Some(self.words.get("channels-at-most-because", &args))
    }

    fn lacks(&self, network: &str) -> String {
        let people = self.one("people", Some(network));
        let lacks = people.and_then(|it| remark(it, "not_measured"));
        self.words.dimensions(lacks.unwrap_or_default())
    }

    /// The likely second one, and why it is not more than that.
    fn likely_second(&self, first: &str) -> Option<String> {
        let words = self.words;
        let second = self.found.all(ID, "likely_second").next()?;
        let network = second.subject.channel.as_deref()?;
        let dimensions = second.text.as_deref().unwrap_or_default();
        let args = Args::new()
            .text("first", words.channel(first))
            .text("second", words.channel(network))
            .text("more", self.briefly(network))
            .text("chance", self.chance(second.value()?))
            .text("dimensions", words.dimensions(dimensions));
        let id = if dimensions.is_empty() {
            "channels-likely-second-unlike"
        } else {
            "channels-likely-second"
        };
        Some(words.get(id, &args))
    }

    /// The share of the effort next month, where there is a split.
    fn share_next(&self, network: &str) -> Option<String> {
        let percent = |share: f64| self.words.texts.percent(share, 0);
        let next = percent(self.value("budget_share", network)?);
        let args = Args::new().text("next", next);
        Some(match self.value("budget_share_now", network) {
            Some(now) => {
                let args = args.text("now", percent(now));
                self.words.get("channels-effort-from", &args)
            }
            None => self.words.get("channels-effort", &args),
        })
    }

    fn unit_of_money(&self) -> String {
        if self.currency.is_empty() {
            self.words.say("channels-unit-of-money")
        } else {
            self.currency.to_owned()
        }
    }

    /// The answer of the page.
    fn answer(&self) -> String {
        let words = self.words;
        let winner = self.found.all(ID, "winner").next();
        let Some(winner) = winner else {
            if self.only() {
                return words.say("channels-answer-only");
            }
            let at_most: Vec<String> = self
                .networks
                .iter()
                .filter_map(|network| self.at_most(network))
                .collect();
            return match self.benchmark_answer() {
                Some(answer) if self.networks.is_empty() => answer,
                Some(_) | None if at_most.is_empty() => words.say("channels-answer-not-compared"),
                Some(_) | None => {
                    let args = Args::new().text("networks", words.texts.series(&at_most));
                    words.get("channels-answer-not-measured-alike", &args)
                }
            };
        };
        let network = winner.subject.channel.as_deref().unwrap_or_default();
        let args = Args::new()
            .text("first", words.channel(network))
            .text("number", self.compared(network))
            .text("best", self.chance(winner.value().unwrap_or(0.0)));
        let by_money = matches!(self.text("ranked_by"), "net" | "revenue");
        let second = self.found.all(ID, "second").next();
        let second = second.and_then(|it| it.subject.channel.as_deref());
        match (winner.verdict, second) {
            (Some(Verdict::NotToldApart), _) => {
                let names = self.names(winner.text.as_deref().unwrap_or_default());
                words.get("channels-answer-not-apart", &args.text("names", names))
            }
            (Some(Verdict::Park), _) => words.get("channels-answer-none-pays", &args),
            (_, Some(second)) => {
                let args = args
                    .text("second", words.channel(second))
                    .text("more", self.compared(second));
                words.get("channels-answer-two", &args)
            }
            (_, None) if by_money => {
                let first = words.get("channels-answer-first", &args);
                let more = self.likely_second(network).or_else(|| {
                    let next = self.compared_networks().get(1)?;
                    let verdict = self.one("verdict", Some(next))?;
                    let id = match verdict.text.as_deref()? {
                        "few_in_profile" => "channels-next-few-in-profile",
                        "share_not_compared" => "channels-next-share-not-compared",
                        _ => return None,
                    };
                    let args = Args::new()
                        .text("first", words.channel(network))
                        .text("second", words.channel(next))
                        .text("more", self.briefly(next));
                    Some(words.get(id, &args))
                });
                let more = more.unwrap_or_else(|| words.say("channels-next-none"));
                words.sentences(first, more)
            }
            (_, None) => words.get("channels-answer-people", &args),
        }
    }

    /// What would tell more.
    fn settling(&self) -> Option<String> {
        let words = self.words;
        let settle = self.one("settle", None)?;
        let steps: Vec<String> = settle
            .text
            .as_deref()?
            .split(';')
            .map(|step| {
                let (what, networks) = step.split_once(':').unwrap_or((step, ""));
                let (what, dimension) = what.split_once('_').unwrap_or((what, ""));
                let args = Args::new()
                    .text("networks", self.names(networks))
                    .text("dimension", words.dimensions(dimension));
                words.get(&format!("channels-settle-{what}"), &args)
            })
            .collect();
        let args = Args::new().text("steps", words.texts.list(&steps));
        Some(words.get("channels-settle", &args))
    }

    /// Whether the business is on one network only.
    fn only(&self) -> bool {
        self.found.all(ID, "only").next().is_some()
    }

    fn compared_networks(&self) -> &[&'a str] {
        let all = self.networks.as_slice();
        all.get(..self.n_compared).unwrap_or(all)
    }

    /// What networks are compared by, in their order, with how often each came first or second in the
    /// draws.
    fn chart(&self) -> Option<Block> {
        let words = self.words;
        let rows: Vec<RankedRow> = self
            .compared_networks()
            .iter()
            .filter_map(|network| {
                let finding = self.one("compared", Some(network))?;
                let estimate = finding.estimate.as_ref()?;
                let first = self.value("best", network)?;
                let best_two = self.value("best_two", network)?;
                let args = Args::new()
                    .text("best", self.chance(first))
                    .text("two", self.chance(best_two));
                Some(RankedRow {
                    label: words.channel(network),
                    value: estimate.value,
                    interval: estimate.likely.map(|range| (range.low, range.high)),
                    value_label: self.number(finding, estimate.value),
                    first,
                    second: (best_two - first).max(0.0),
                    chance_label: words.get("channels-chart-chance", &args),
                })
            })
            .collect();
        let most = rows
            .iter()
            .map(|row| {
                row.interval
                    .map_or(row.value, |(_, high)| high.max(row.value))
            })
            .fold(0.0, f64::max);
        let first = rows.first()?;
        if rows.len() < 2 || most <= 0.0 {
            return None;
        }
        let told: Vec<String> = rows
            .iter()
            .map(|row| {
                let args = Args::new()
                    .text("label", &*row.label)
                    .text("value", &*row.value_label)
                    .text("chance", &*row.chance_label);
                words.get("channels-chart-part", &args)
            })
            .collect();
        let networks: Vec<String> = rows.iter().map(|row| row.label.clone()).collect();
        let args = Args::new()
            .text("currency", self.unit_of_money())
            .text("first", &*first.label)
            .text("number", &*first.value_label)
            .text("best", self.chance(first.first));
        let by = words.get(&format!("channels-chart-by-{}", self.by_text()), &args);
        Some(Block::Chart(Box::new(ChartSpec {
            id: "chances".to_owned(),
            title: words.get("channels-chart-title", &args),
            note: words.sentences(by, words.say("channels-chart-draws")),
            alt: words.get(
                "channels-chart-told",
                &Args::new().text("parts", words.texts.list(&told)),
            ),
            source: words.texts.list(&networks),
            lang: words.texts.lang(),
            span: Span::Page,
            kind: ChartKind::RankedBars(RankedBars {
                rows,
                unit: AxisUnit::Amount,
                first_label: words.say("channels-chart-first"),
                second_label: words.say("channels-chart-second"),
                x_label: words.get(&format!("channels-column-{}", self.by_text()), &args),
            }),
        })))
    }

    /// Rank, what it is by, chance and the word for it.
    fn ranks(&self) -> Option<Block> {
        let words = self.words;
        let rows: Vec<Vec<String>> = self
            .compared_networks()
            .iter()
            .filter_map(|network| {
                let finding = self.one("compared", Some(network))?;
                let estimate = finding.estimate.as_ref()?;
                let ranks = self.estimate("rank", network)?.likely?;
                let whole = |rank: f64| words.texts.number(rank, 0);
                let likely = estimate
                    .likely
                    .map_or_else(|| self.dash(), |range| self.ranged(finding, range));
                Some(vec![
                    words.channel(network),
                    self.number(finding, estimate.value),
                    likely,
                    self.range(whole(ranks.low), whole(ranks.high)),
                    self.verdict_word(network),
                ])
            })
            .collect();
        (!rows.is_empty()).then(|| {
            let by = self.by_text();
            let args = Args::new().text("currency", self.unit_of_money());
            let value = words.get(&format!("channels-column-{by}"), &args);
            Block::Table(Table {
                caption: words.say("channels-ranks"),
                columns: vec![
                    (words.say("column-channel"), Align::Start),
                    (value, Align::End),
                    (words.say("column-likely"), Align::End),
                    (words.say("channels-column-rank"), Align::End),
                    (words.say("column-verdict"), Align::Start),
                ],
                rows,
                note: words.say("channels-ranks-note"),
            })
        })
    }

    fn verdict_word(&self, network: &str) -> String {
        let verdict = self.one("verdict", Some(network));
        verdict
            .and_then(|it| it.verdict)
            .map_or_else(|| self.dash(), |it| self.words.verdict(it))
    }

    /// One sentence a network: number, doubt, next step.
    fn to_do(&self) -> Option<Block> {
        let words = self.words;
        let first = self.networks.first().copied().unwrap_or_default();
        let rows: Vec<Vec<String>> = self
            .networks
            .iter()
            .filter_map(|network| {
                let verdict = self.one("verdict", Some(network))?;
                let reason = verdict.text.as_deref()?.replace('_', "-");
                let grows = verdict.verdict == Some(Verdict::Grow);
                let id = match (reason.as_str(), grows) {
                    ("best" | "second", true) => format!("channels-do-{reason}-grow"),
                    _ => format!("channels-do-{reason}"),
                };
                let others: Vec<String> = self
                    .found
                    .all(ID, "verdict")
                    .filter(|it| it.text == verdict.text)
                    .filter_map(|it| it.subject.channel.as_deref())
                    .filter(|other| other != network)
                    .map(|other| words.channel(other))
                    .collect();
                let best = self.value("best", network).unwrap_or(0.0);
                let people = self.one("people", Some(network)).and_then(most_of);
                let args = Args::new()
                    .text("number", capital(&self.compared(network)))
                    .text("best", self.chance(best))
                    .text("first", words.channel(first))
                    .text("people", words.people(people.unwrap_or(0.0)))
                    .text("dimensions", self.lacks(network))
                    .text("others", words.texts.list(&others));
                let said = match reason.as_str() {
                    "likely-second" => self.likely_second(first)?,
                    _ => words.get(&id, &args),
                };
                let said = match self.share_next(network) {
                    Some(share) => words.sentences(said, share),
                    None => said,
                };
                Some(vec![words.channel(network), said])
            })
            .collect();
        (!rows.is_empty()).then(|| {
            Block::Table(Table {
                caption: words.say("channels-to-do"),
                columns: words.columns(&[
                    ("column-channel", Align::Start),
                    ("channels-column-to-do", Align::Start),
                ]),
                rows,
                note: String::new(),
            })
        })
    }

    fn people_cell(&self, value: f64, in_part: bool, at_most: bool) -> String {
        let people = self.words.people(value);
        if at_most {
            let args = Args::new().text("people", people);
            self.words.get("channels-at-most", &args)
        } else if in_part {
            let args = Args::new().text("people", people);
            self.words.get("channels-in-part", &args)
        } else {
            people
        }
    }

    /// People, fit and engagement of each network.
    fn people(&self) -> Option<Block> {
        let words = self.words;
        let mut missing: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let rows: Vec<Vec<String>> = self
            .networks
            .iter()
            .map(|network| {
                let people = self.one("people", Some(network));
                let estimate = people.and_then(|it| it.estimate.as_ref());
                let lacks = people.and_then(|it| remark(it, "not_measured"));
                if let Some(lacks) = lacks.filter(|_| estimate.is_some()) {
                    missing
                        .entry(lacks)
                        .or_default()
                        .push(words.channel(network));
                }
                let at_most = people.is_some_and(|it| remark(it, "at_most").is_some());
                let share = self.estimate("share", network);
                vec![
                    words.channel(network),
                    estimate.map_or_else(
                        || words.say("not-known"),
                        |it| {
                            let most = people.filter(|_| at_most).and_then(most_of);
                            self.people_cell(most.unwrap_or(it.value), lacks.is_some(), at_most)
                        },
                    ),
                    estimate
                        .and_then(|it| it.likely.filter(|_| !at_most))
                        .map_or_else(|| self.dash(), |range| words.people_range(range)),
                    share.map_or_else(|| self.dash(), |it| words.share(it.value)),
                    self.value("fit", network)
                        .map_or_else(|| self.dash(), |fit| words.points(fit)),
                    self.engagement(network),
                ]
            })
            .collect();
        if rows.is_empty() || self.profile.is_none() {
            return None;
        }
        let mut note = vec![words.say("channels-people-note")];
        let n_known = self
            .networks
            .iter()
            .filter(|network| self.estimate("people", network).is_some())
            .count();
        note.extend(self.missing_note(&missing, n_known));
        note.extend(self.audiences());
        Some(Block::Table(Table {
            caption: words.say("channels-people"),
            columns: words.columns(&[
                ("column-channel", Align::Start),
                ("channels-column-people", Align::End),
                ("column-likely", Align::End),
                ("channels-column-share", Align::End),
                ("channels-column-fit", Align::End),
                ("channels-column-engagement", Align::Start),
            ]),
            rows,
            note: words.texts.sentences(&note),
        }))
    }

    /// What was not measured, and on which networks.
    fn missing_note(
        &self,
        missing: &BTreeMap<&str, Vec<String>>,
        n_known: usize,
    ) -> Option<String> {
        let words = self.words;
        let mut all = missing.iter();
        let (dimensions, networks) = all.next()?;
        // What no network measures is said once, without their names.
        if networks.len() == n_known {
            let args = Args::new().text("dimensions", words.dimensions(dimensions));
            return Some(words.get("channels-missing-everywhere", &args));
        }
        let parts: Vec<String> = missing
            .iter()
            .map(|(dimensions, networks)| {
                let args = Args::new()
                    .text("networks", words.texts.list(networks))
                    .text("dimensions", words.dimensions(dimensions));
                words.get("channels-missing-part", &args)
            })
            .collect();
        let args = Args::new().text("parts", words.texts.series(&parts));
        Some(words.get("channels-missing", &args))
    }

    /// Networks whose people are of another kind than followers.
    fn audiences(&self) -> Vec<String> {
        self.networks
            .iter()
            .filter_map(|network| {
                let people = self.one("people", Some(network))?;
                let audience = Audience::from_id(remark(people, "audience")?)?;
                (audience != Audience::Followers).then(|| {
                    let args = Args::new()
                        .text("network", self.words.channel(network))
                        .text("audience", self.words.audience(&self.found, audience));
                    self.words.get("channels-other-audience", &args)
                })
            })
            .collect()
    }

    fn engagement(&self, network: &str) -> String {
        let words = self.words;
        let Some(finding) = self.one("engagement", Some(network)) else {
            return self.dash();
        };
        let (Some(value), Some(text)) = (finding.value(), finding.text.as_deref()) else {
            return self.dash();
        };
        let metric = |id: &str| {
            Metric::from_id(id)
                .map_or_else(|| id.to_owned(), |it| words.texts.term("metric", it.id()))
        };
        let (text, of) = text.split_once(';').unwrap_or((text, ""));
        let Some((part, whole)) = text.split_once('/') else {
            let args = Args::new()
                .text("number", words.texts.number(value, 0))
                .text("part", metric(text));
            return words.get("channels-count", &args);
        };
        let rate = if whole == Metric::Posts.id() {
            words.texts.number(value, 1)
        } else {
            words.share(value)
        };
        let args = Args::new()
            .text("rate", rate)
            .text("part", metric(part))
            .text("whole", metric(whole));
        let id = match (of, part) {
            ("", "engagements") => "channels-rate",
            ("", _) => "channels-rate-of-part",
            (_, _) => "channels-rate-of-posts",
        };
        words.get(id, &args)
    }

    /// Orders, revenue, costs and ads of each network.
    fn money(&self) -> Option<Block> {
        let words = self.words;
        let columns = ["orders", "revenue", "cost", "ad_spend"];
        let shown: Vec<&'static str> = columns
            .into_iter()
            .filter(|measure| self.found.all(ID, measure).next().is_some())
            .collect();
        if shown.is_empty() {
            return None;
        }
        let rows: Vec<Vec<String>> = self
            .networks
            .iter()
            .map(|network| {
                let mut row = vec![words.channel(network)];
                row.extend(shown.iter().map(|measure| {
                    let value = self.value(measure, network);
                    match value {
                        None => words.say("not-known"),
                        Some(value) if *measure == "orders" => words.texts.number(value, 0),
                        Some(value) => self.money_text(value),
                    }
                }));
                row
            })
            .collect();
        let mut heads = vec![(words.say("column-channel"), Align::Start)];
        heads.extend(shown.iter().map(|measure| {
            let id = format!("channels-column-{}", measure.replace('_', "-"));
            (words.say(&id), Align::End)
        }));
        let mut note = vec![words.say("channels-money-note")];
        let sources = self.text("ascribed_by").split(',');
        let sources: Vec<String> = sources
            .filter(|id| !id.is_empty())
            .map(|id| words.texts.term("source", id))
            .collect();
        if !sources.is_empty() {
            let args = Args::new().text("sources", words.texts.list(&sources));
            note.push(words.get("channels-ascribed-by", &args));
        }
        let ads: Vec<String> = self
            .found
            .all(ID, "ads_not_placed")
            .filter_map(|it| {
                let args = Args::new()
                    .text("channel", words.channel(it.subject.channel.as_deref()?))
                    .text("money", self.money_text(it.value()?));
                Some(words.get("channels-ads-of", &args))
            })
            .collect();
        if !ads.is_empty() {
            let args = Args::new().text("ads", words.texts.list(&ads));
            note.push(words.get("channels-ads-not-placed", &args));
        }
        Some(Block::Table(Table {
            caption: words.say("channels-money-caption"),
            columns: heads,
            rows,
            note: words.texts.sentences(&note),
        }))
    }

    /// Bounds of what a network adds, and of what is lost without it.
    fn pairs(&self) -> Option<Block> {
        let words = self.words;
        let added: Vec<&Finding> = self.found.all(ID, "added").collect();
        let first = added
            .first()
            .and_then(|it| it.subject.by.as_deref())
            .unwrap_or_default();
        // From nobody to all of its own people says nothing.
        let bounds = |estimate: Option<&Estimate>, network: &str| {
            let own = self.value("people", network)?;
            let hard = estimate?.hard?;
            (hard.low >= 0.5 || hard.high < own - 0.5).then(|| words.people_range(hard))
        };
        let more = |network: &str| {
            let mut added = added.iter();
            let own = added.find(|it| it.subject.channel.as_deref() == Some(network));
            bounds(own.and_then(|it| it.estimate.as_ref()), network)
        };
        let lost = |network: &str| bounds(self.estimate("lost_people", network), network);
        let revenue = |network: &str| {
            let share = self.value("lost_revenue", network);
            share.map(|it| words.share(it))
        };
        let args = Args::new().text("first", words.channel(first));
        let columns: Vec<(String, Cell<'_>)> = [
            (words.get("channels-column-adds", &args), &more as Cell<'_>),
            (words.say("channels-column-lost-people"), &lost),
            (words.say("channels-column-lost-revenue"), &revenue),
        ]
        .into_iter()
        .filter(|(_, cell)| self.networks.iter().any(|network| cell(network).is_some()))
        .collect();
        let has_people = self
            .networks
            .iter()
            .any(|network| more(network).is_some() || lost(network).is_some());
        let rows: Vec<Vec<String>> = self
            .networks
            .iter()
            .filter(|network| columns.iter().any(|(_, cell)| cell(network).is_some()))
            .map(|network| {
                let cells = columns.iter().map(|(_, cell)| {
                    let text = cell(network);
                    text.unwrap_or_else(|| words.say("not-known"))
                });
                [words.channel(network)].into_iter().chain(cells).collect()
            })
            .collect();
        if rows.is_empty() {
            return None;
        }
        let mut heads = vec![(words.say("column-channel"), Align::Start)];
        heads.extend(columns.iter().map(|(head, _)| (head.clone(), Align::End)));
        let caption = if has_people && !first.is_empty() {
            words.get("channels-pairs", &args)
        } else {
            words.say("channels-losses")
        };
        let mut note = vec![words.say(if has_people {
            "channels-pairs-note"
        } else {
            "channels-pairs-unknown"
        })];
        if let Some(population) = self.one("population", None).and_then(Finding::value) {
            let people = words.about_people(population);
            let args = Args::new().text("people", people);
            note.push(words.get("channels-population", &args));
            let unions = self.found.all(ID, "union").filter_map(|it| {
                let args = Args::new()
                    .text("network", words.channel(it.subject.channel.as_deref()?))
                    .text("people", words.people(it.value()?));
                let method = it.estimate.as_ref().map_or("", |it| it.basis.method);
                (method == "independent").then(|| words.get("channels-union", &args))
            });
            let unions: Vec<String> = unions.collect();
            if !unions.is_empty() {
                let args = Args::new()
                    .text("first", words.channel(first))
                    .text("unions", words.texts.list(&unions));
                note.push(words.get("channels-unions", &args));
            }
        }
        Some(Block::Table(Table {
            caption,
            columns: heads,
            rows,
            note: words.texts.sentences(&note),
        }))
    }

    /// The split of the budget, or why there is none.
    fn budget(&self) -> Option<Block> {
        let words = self.words;
        let winner = self.found.all(ID, "winner").next();
        let verdict = winner.and_then(|it| it.verdict);
        for (without, id) in [
            (Verdict::NotToldApart, "channels-budget-not-apart"),
            (Verdict::Park, "channels-budget-none-pays"),
        ] {
            if verdict == Some(without) {
                return Some(Block::Paragraph(words.say(id)));
            }
        }
        let has = |measure| self.found.all(ID, measure).next().is_some();
        let (has_now, has_money) = (has("budget_share_now"), has("budget"));
        let rows: Vec<Vec<String>> = self
            .compared_networks()
            .iter()
            .filter_map(|network| {
                let share = self.value("budget_share", network)?;
                let mut row = vec![words.channel(network)];
                if has_now {
                    let now = self.value("budget_share_now", network);
                    row.push(now.map_or_else(|| self.dash(), |it| words.texts.percent(it, 0)));
                }
                row.push(words.texts.percent(share, 0));
                if has_money {
                    let money = self.value("budget", network);
                    row.push(money.map_or_else(|| self.dash(), |it| self.money_text(it)));
                }
                Some(row)
            })
            .collect();
        if rows.len() < 2 {
            return None;
        }
        let mut heads = vec![("column-channel", Align::Start)];
        if has_now {
            heads.push(("channels-column-now", Align::End));
        }
        heads.push(("channels-column-next", Align::End));
        if has_money {
            heads.push(("channels-column-budget", Align::End));
        }
        let methods = self.found.all(ID, "budget_share");
        let by_response = methods
            .filter_map(|it| it.estimate.as_ref())
            .any(|it| it.basis.method == "response");
        let how = if by_response {
            "channels-budget-response"
        } else {
            "channels-budget-chance"
        };
        let mut note = vec![words.say(how)];
        if self
            .found
            .all(ID, "verdict")
            .any(|it| it.verdict == Some(Verdict::Park))
        {
            note.push(words.say("channels-budget-floor"));
        }
        if has_now {
            note.push(words.say("channels-budget-change"));
        }
        if !has_money {
            note.push(words.say("channels-budget-no-money"));
        }
        Some(Block::Table(Table {
            caption: words.say("channels-budget"),
            columns: words.columns(&heads),
            rows,
            note: words.texts.sentences(&note),
        }))
    }

    /// How it was compared, and what was presumed.
    fn notes(&self) -> Vec<Block> {
        let words = self.words;
        if self.networks.is_empty() {
            return Vec::new();
        }
        let mut notes = Vec::new();
        if self.n_compared > 0 {
            notes.push(words.say(&format!("channels-method-{}", self.by_text())));
            notes.push(words.say("channels-method"));
        }
        let by_money = matches!(self.text("ranked_by"), "net" | "revenue");
        if let Some(margin) = self.one("margin", None).filter(|_| self.by() == "net") {
            let method = margin.estimate.as_ref().map_or("", |it| it.basis.method);
            let share = words.texts.percent(margin.value().unwrap_or(1.0), 0);
            let args = Args::new().text("margin", share);
            notes.push(words.get(&format!("channels-margin-{method}"), &args));
        }
        let spread = self.one("order_spread", None).filter(|_| by_money);
        if let Some(spread) = spread.and_then(|it| it.estimate.as_ref()) {
            let share = words.texts.percent(spread.value, 0);
            let args = Args::new().text("spread", share);
            notes.push(words.get(&format!("channels-spread-{}", spread.basis.method), &args));
        }
        if self.one("several_currencies", None).is_some() {
            notes.push(words.say("channels-several-currencies"));
        }
        if notes.is_empty() {
            return Vec::new();
        }
        vec![Block::Note(words.texts.sentences(&notes))]
    }

    /// The networks of the benchmark by rank.
    fn benchmark_networks(&self) -> Vec<&'a str> {
        let mut ranked: Vec<(&str, f64)> = self
            .found
            .all(ID, "benchmark_rank")
            .filter_map(|it| {
                // Those without a rank stand last.
                let rank = it.value().unwrap_or(f64::INFINITY);
                Some((it.subject.channel.as_deref()?, rank))
            })
            .collect();
        ranked.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(b.0)));
        ranked.into_iter().map(|(network, _)| network).collect()
    }

    fn benchmark_number(&self, network: &str) -> String {
        let words = self.words;
        let finding = |measure| self.one(measure, Some(network));
        let told = |finding: &Finding, text: &dyn Fn(f64) -> String, id: &str| {
            let estimate = finding.estimate.as_ref()?;
            let range = estimate.likely.unwrap_or(Interval {
                low: estimate.value,
                high: estimate.value,
            });
            let likely = self.range(text(range.low), text(range.high));
            let value = text(estimate.value);
            let is_exact = likely == value;
            let measured = words.dimensions(remark(finding, "measured").unwrap_or_default());
            let number = if is_exact {
                value
            } else {
                let args = Args::new().text("value", value).text("likely", likely);
                words.get("channels-value-likely", &args)
            };
            let args = Args::new()
                .text("number", number)
                .text("measured", measured);
            let in_part = remark(finding, "not_measured").is_some();
            let id = if in_part {
                format!("{id}-in-part")
            } else {
                id.to_owned()
            };
            Some(words.get(&id, &args))
        };
        let people = finding("benchmark_people").and_then(|it| {
            told(
                it,
                &|people| words.about_people(people),
                "channels-number-benchmark-people",
            )
        });
        people
            .or_else(|| {
                told(
                    finding("benchmark_share")?,
                    &|share| words.share(share),
                    "channels-number-benchmark-share",
                )
            })
            .unwrap_or_else(|| words.say("not-known"))
    }

    /// The answer where only a benchmark speaks.
    fn benchmark_answer(&self) -> Option<String> {
        let words = self.words;
        let networks = self.benchmark_networks();
        let first = *networks.first()?;
        let rank = self.one("benchmark_rank", Some(first))?;
        let ranked = self.found.all(ID, "benchmark_best").count();
        let best = self.value("benchmark_best", first).unwrap_or(0.0);
        let args = Args::new()
            .text("first", words.channel(first))
            .text("number", self.benchmark_number(first))
            .text("best", self.chance(best))
            .number("count", ranked as f64);
        let id = if rank.value().is_none() {
            "channels-answer-benchmark-unranked"
        } else if ranked < 2 && networks.len() > 1 {
            "channels-answer-benchmark-one-ranked"
        } else if ranked < 2 {
            "channels-answer-benchmark-one"
        } else if rank.verdict == Some(Verdict::NotToldApart) {
            "channels-answer-benchmark-not-apart"
        } else {
            "channels-answer-benchmark"
        };
        Some(words.get(id, &args))
    }

    /// What a benchmark says, apart from all that is the business's own.
    fn benchmark(&self) -> Vec<Block> {
        let words = self.words;
        let networks = self.benchmark_networks();
        if networks.is_empty() {
            return Vec::new();
        }
        let has_people = self.found.all(ID, "benchmark_people").next().is_some();
        let has_several = networks.len() > 1;
        let mut missing: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let rows: Vec<Vec<String>> = networks
            .iter()
            .filter_map(|network| {
                let share = self.one("benchmark_share", Some(network))?;
                let estimate = share.estimate.as_ref()?;
                let people = self.estimate("benchmark_people", network);
                let lacks = remark(share, "not_measured");
                if let Some(lacks) = lacks {
                    missing
                        .entry(lacks)
                        .or_default()
                        .push(words.channel(network));
                }
                let rank = self.one("benchmark_rank", Some(network));
                let is_open = rank.is_some_and(|it| it.verdict == Some(Verdict::NotMeasured));
                let mut row = vec![words.channel(network)];
                if has_people {
                    row.push(people.map_or_else(
                        || words.say("not-known"),
                        |it| self.people_cell(two_digits(it.value), lacks.is_some(), is_open),
                    ));
                }
                row.extend([
                    words.share(estimate.value),
                    match estimate.likely {
                        Some(range) if range.low < range.high && !is_open => {
                            words.likely_cell(estimate)
                        }
                        Some(_) | None => self.dash(),
                    },
                    words.dimensions(remark(share, "measured").unwrap_or_default()),
                ]);
                if has_several {
                    let best = self.value("benchmark_best", network);
                    row.push(best.map_or_else(|| self.dash(), |best| self.chance(best)));
                }
                Some(row)
            })
            .collect();
        let mut heads = vec![("column-channel", Align::Start)];
        if has_people {
            heads.push((
                if missing.is_empty() {
                    "channels-column-people"
                } else {
                    "channels-column-meets"
                },
                Align::End,
            ));
        }
        heads.extend([
            ("channels-column-share", Align::End),
            ("column-likely", Align::End),
            ("channels-column-measured", Align::Start),
        ]);
        if has_several {
            heads.push(("channels-column-best", Align::End));
        }
        let mut note = vec![words.say("channels-benchmark-note")];
        note.extend(self.missing_note(&missing, networks.len()));
        note.extend(self.benchmark_origins(&networks));
        let mut blocks = vec![Block::Heading(words.say("channels-benchmark-heading"))];
        if !self.networks.is_empty() || self.only() {
            blocks.extend(self.benchmark_answer().map(Block::Paragraph));
        }
        blocks.push(Block::Table(Table {
            caption: words.say(if missing.is_empty() {
                "channels-benchmark"
            } else {
                "channels-benchmark-in-part"
            }),
            columns: words.columns(&heads),
            rows,
            note: words.texts.sentences(&note),
        }));
        blocks
    }

    /// Who counted, and where these people live.
    fn benchmark_origins(&self, networks: &[&str]) -> Vec<String> {
        let mut origins: BTreeSet<&str> = BTreeSet::new();
        let mut countries: BTreeSet<&str> = BTreeSet::new();
        for network in networks {
            let Some(share) = self.one("benchmark_share", Some(network)) else {
                continue;
            };
            origins.extend(remark(share, "origins").unwrap_or_default().split(','));
            countries.extend(remark(share, "countries").unwrap_or_default().split(','));
        }
        let told = |names: BTreeSet<&str>, id: &str, name: &dyn Fn(&str) -> String| {
            let names: Vec<String> = names
                .into_iter()
                .filter(|it| !it.is_empty())
                .map(name)
                .collect();
            (!names.is_empty()).then(|| {
                let args = Args::new().text("names", self.words.texts.list(&names));
                self.words.get(id, &args)
            })
        };
        let country = |code: &str| self.words.segment(Dimension::Country, code);
        [
            told(countries, "channels-benchmark-countries", &country),
            told(origins, "channels-benchmark-origins", &str::to_owned),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// A number with the sign for minus where it has a hyphen for it.
fn true_minus(number: &str) -> String {
    number.replacen('-', "−", 1)
}
