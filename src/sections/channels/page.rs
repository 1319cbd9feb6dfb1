//! The page: the answer, the ranks, what to do with each network and on what that stands, the split of
//! the budget, and apart from it networks of which only a benchmark speaks.

use std::collections::{BTreeMap, BTreeSet};

use super::super::LayoutInput;
use super::super::words::{Found, Words, capital, remark};
use super::ID;
use crate::domain::{Audience, Dimension, Metric};
use crate::findings::{Estimate, Finding, Quantity, Subject, Verdict};
use crate::i18n::Args;
use crate::measures::Interval;
use crate::report::{Align, Bar, Block, ChartKind, ChartSpec, IntervalBars, Section, Span, Table};

/// A chance from here on is not written as certain.
const NEARLY_SURE: f64 = 0.995;

/// Below this a number of people for money needs decimals.
const FEW_FOR_MONEY: f64 = 100.0;

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
        // Minus zero is no amount.
        let number = self.words.texts.number(value.round() + 0.0, 0);
        if self.currency.is_empty() {
            return number;
        }
        let args = Args::new()
            .text("number", number)
            .text("currency", self.currency);
        self.words.get("channels-money", &args)
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

    /// A range of what networks are compared by; the currency stands once.
    fn ranged(&self, finding: &Finding, range: Interval) -> String {
        if finding.quantity != Quantity::Money || self.currency.is_empty() {
            let (low, high) = (range.low, range.high);
            return self.range(self.number(finding, low), self.number(finding, high));
        }
        let whole = |value: f64| self.words.texts.number(value.round() + 0.0, 0);
        let args = Args::new()
            .text("number", self.range(whole(range.low), whole(range.high)))
            .text("currency", self.currency);
        self.words.get("channels-money", &args)
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
            .get(&format!("channels-number-{}", self.by()), &args)
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
            return match self.benchmark_answer() {
                Some(answer) if self.networks.is_empty() => answer,
                Some(_) | None => words.say("channels-answer-not-compared"),
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
            (_, None) if by_money => words.get("channels-answer-one", &args),
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
                let args = Args::new().text("networks", self.names(networks));
                words.get(&format!("channels-settle-{what}"), &args)
            })
            .collect();
        let args = Args::new().text("steps", words.texts.list(&steps));
        Some(words.get("channels-settle", &args))
    }

    fn compared_networks(&self) -> &[&'a str] {
        let all = self.networks.as_slice();
        all.get(..self.n_compared).unwrap_or(all)
    }

    /// The chance of each network to be the best, with marks at that to be among the best two.
    fn chart(&self) -> Option<Block> {
        let words = self.words;
        let by_people = self.by();
        let bars: Vec<Bar> = self
            .compared_networks()
            .iter()
            .filter_map(|network| {
                let best = self.value("best", network)?;
                Some(Bar {
                    label: words.channel(network),
                    value: best,
                    interval: None,
                    value_label: self.chance(best),
                    declared: false,
                    target: self.value("best_two", network),
                    rest: false,
                })
            })
            .collect();
        if bars.len() < 2 {
            return None;
        }
        let bars_in_words = words.bars(&bars);
        let networks: Vec<String> = bars.iter().map(|bar| bar.label.clone()).collect();
        Some(Block::Chart(Box::new(ChartSpec {
            id: "chances".to_owned(),
            title: words.say(&format!("channels-chart-{by_people}")),
            note: words.say("channels-chart-note"),
            alt: words.get(
                "channels-chart-alt",
                &Args::new().text("bars", bars_in_words),
            ),
            source: words.texts.list(&networks),
            lang: words.texts.lang(),
            span: Span::Page,
            kind: ChartKind::IntervalBars(IntervalBars {
                bars,
                max: 1.0,
                declared_label: None,
                target_label: Some(words.say("channels-chart-two")),
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
            let by = self.by();
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
                let args = Args::new()
                    .text("number", capital(&self.compared(network)))
                    .text("best", self.chance(best))
                    .text("first", words.channel(first))
                    .text("others", words.texts.list(&others));
                Some(vec![words.channel(network), words.get(&id, &args)])
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

    fn people_cell(&self, estimate: &Estimate, in_part: bool) -> String {
        let people = self.words.people(estimate.value);
        if in_part {
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
                let share = self.estimate("share", network);
                vec![
                    words.channel(network),
                    estimate.map_or_else(
                        || words.say("not-known"),
                        |it| self.people_cell(it, lacks.is_some()),
                    ),
                    estimate
                        .and_then(|it| it.likely)
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
            note: note.join(" "),
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
        let args = Args::new().text("parts", parts.join("; "));
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
        words.get("channels-rate", &args)
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
            note: note.join(" "),
        }))
    }

    /// Bounds of what a network adds, and of what is lost without it.
    fn pairs(&self) -> Option<Block> {
        let words = self.words;
        let mut added = self.found.all(ID, "added").peekable();
        let first = added.peek()?.subject.by.as_deref()?;
        let added: Vec<&Finding> = added.collect();
        let bounds = |estimate: Option<&Estimate>| {
            estimate
                .and_then(|it| it.hard)
                .map_or_else(|| self.dash(), |hard| words.people_range(hard))
        };
        let rows: Vec<Vec<String>> = self
            .networks
            .iter()
            .filter(|network| self.value("lost_people", network).is_some())
            .map(|network| {
                let of = |finding: &&&Finding| finding.subject.channel.as_deref() == Some(network);
                let more = added.iter().find(of).and_then(|it| it.estimate.as_ref());
                vec![
                    words.channel(network),
                    bounds(more),
                    bounds(self.estimate("lost_people", network)),
                    self.value("lost_revenue", network)
                        .map_or_else(|| words.say("not-known"), |it| words.share(it)),
                ]
            })
            .collect();
        if rows.len() < 2 {
            return None;
        }
        let mut note = vec![words.say("channels-pairs-note")];
        if let Some(population) = self.one("population", None).and_then(Finding::value) {
            let args = Args::new().text("people", words.people(population));
            note.push(words.get("channels-population", &args));
            let unions = self.found.all(ID, "union").filter_map(|it| {
                let args = Args::new()
                    .text("network", words.channel(it.subject.channel.as_deref()?))
                    .text("people", words.people(it.value()?));
                Some(words.get("channels-union", &args))
            });
            let unions: Vec<String> = unions.collect();
            let args = Args::new()
                .text("first", words.channel(first))
                .text("unions", words.texts.list(&unions));
            note.push(words.get("channels-unions", &args));
        }
        let args = Args::new().text("first", words.channel(first));
        Some(Block::Table(Table {
            caption: words.get("channels-pairs", &args),
            columns: vec![
                (words.say("column-channel"), Align::Start),
                (words.get("channels-column-adds", &args), Align::End),
                (words.say("channels-column-lost-people"), Align::End),
                (words.say("channels-column-lost-revenue"), Align::End),
            ],
            rows,
            note: note.join(" "),
        }))
    }

    /// The split of the budget.
    fn budget(&self) -> Option<Block> {
        let words = self.words;
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
        let mut note = vec![words.say(how), words.say("channels-budget-floor")];
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
            note: note.join(" "),
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
            notes.push(words.say(&format!("channels-method-{}", self.by())));
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
        vec![Block::Note(notes.join(" "))]
    }

    /// The networks of the benchmark by rank.
    fn benchmark_networks(&self) -> Vec<&'a str> {
        let mut ranked: Vec<(&str, f64)> = self
            .found
            .all(ID, "benchmark_rank")
            .filter_map(|it| Some((it.subject.channel.as_deref()?, it.value()?)))
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
            let args = Args::new()
                .text("value", text(estimate.value))
                .text("likely", likely);
            Some(words.get(id, &args))
        };
        let people = finding("benchmark_people").and_then(|it| {
            told(
                it,
                &|people| words.people(people),
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
        let best = self.value("benchmark_best", first).unwrap_or(0.0);
        let args = Args::new()
            .text("first", words.channel(first))
            .text("number", self.benchmark_number(first))
            .text("best", self.chance(best))
            .number("count", networks.len() as f64);
        let id = if networks.len() == 1 {
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
                let mut row = vec![words.channel(network)];
                if has_people {
                    row.push(people.map_or_else(
                        || words.say("not-known"),
                        |it| self.people_cell(it, lacks.is_some()),
                    ));
                }
                row.extend([
                    words.share(estimate.value),
                    words.likely_cell(estimate),
                    words.dimensions(remark(share, "measured").unwrap_or_default()),
                ]);
                if has_several {
                    let best = self.value("benchmark_best", network);
                    row.push(self.chance(best.unwrap_or(0.0)));
                }
                Some(row)
            })
            .collect();
        let mut heads = vec![("column-channel", Align::Start)];
        if has_people {
            heads.push(("channels-column-people", Align::End));
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
        if !self.networks.is_empty() {
            blocks.extend(self.benchmark_answer().map(Block::Paragraph));
        }
        blocks.push(Block::Table(Table {
            caption: words.say("channels-benchmark"),
            columns: words.columns(&heads),
            rows,
            note: note.join(" "),
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
