//! What the shares by country and language mean: demand that is not served, markets where nobody is, and
//! people who can never buy.

use std::collections::{BTreeMap, BTreeSet};

use super::super::MeasureInput;
use super::super::shares::{self, Seen};
use super::super::shares::{LARGE, LARGE_OF_MANY, is_large};
use super::kinds::{Audiences, Kind};
use super::{COMPARED, DEMAND, ID, buyers};
use crate::domain::{Audience, CountryCode, Dimension};
use crate::findings::{
    Basis, Estimate, Family, Finding, Interval, Quantity, Subject, Test, Verdict,
};
use crate::measures::intervals;
use crate::measures::lift::{self, Baseline};
use crate::profile::{Profile, Rule};

/// The share below which hardly anybody is there.
const ABSENT: f64 = 0.01;

/// The share from which on nobody would say that a country is missing.
const MAIN: f64 = 0.10;

/// The people whose share is drawn to that of others, where nobody says how many there are.
const PEOPLE_WHERE_NOT_KNOWN: f64 = 1000.0;

/// A smaller share in every kind of audience, of what nobody asks for, has no line in the data.
const LEAST: f64 = 0.005;

/// What the shop does for a label.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Service {
    /// The profile asks for its people.
    Declared,
    /// Served, by the profile.
    Served,
    /// Not served, by the profile.
    NotServed,
    /// The profile does not say.
    NotSaid,
}

impl Service {
    const fn id(self) -> &'static str {
        match self {
            Self::Declared => "declared",
            Self::Served => "served",
            Self::NotServed => "not_served",
            Self::NotSaid => "not_said",
        }
    }
}

/// What the profile says of countries and languages.
struct Declared<'a> {
    profile: Option<&'a Profile>,
}

impl Declared<'_> {
    fn asked(&self, dimension: Dimension) -> BTreeSet<&str> {
        let demand = self.profile.and_then(|profile| profile.demand(dimension));
        match demand.map(|demand| &demand.rule) {
            Some(Rule::Any(values)) => values.iter().map(String::as_str).collect(),
            Some(Rule::Shares(shares) | Rule::AtLeast(shares)) => shares
                .iter()
                .filter(|(_, share)| **share > 0.0)
                .map(|(value, _)| value.as_str())
                .collect(),
            Some(Rule::Ages { .. } | Rule::AtMost(_)) | None => BTreeSet::new(),
        }
    }

    /// The languages that the shop speaks: as it says, else those that it asks for.
    fn spoken(&self) -> BTreeSet<&str> {
        match self.profile {
            Some(profile) if !profile.speaks.is_empty() => {
                profile.speaks.iter().map(String::as_str).collect()
            }
            Some(_) | None => self.asked(Dimension::Language),
        }
    }

    /// The labels of which something is to be said even where no list shows them.
    fn wanted(&self, dimension: Dimension) -> BTreeSet<&str> {
        let mut wanted = self.asked(dimension);
        match dimension {
            Dimension::Country => {
                let served = self.profile.into_iter().flat_map(|profile| &profile.serves);
                wanted.extend(served.map(CountryCode::as_str));
            }
            Dimension::Language => wanted.extend(self.spoken()),
            Dimension::Age
            | Dimension::Gender
            | Dimension::Region
            | Dimension::City
            | Dimension::Interest
            | Dimension::Seniority
            | Dimension::JobFunction
            | Dimension::Industry
            | Dimension::CompanySize
            | Dimension::Device => {}
        }
        wanted
    }

    fn service(&self, dimension: Dimension, key: &str) -> Service {
        if dimension == Dimension::Language {
            let spoken = self.spoken();
            return if spoken.is_empty() {
                Service::NotSaid
            } else if spoken.contains(key) {
                Service::Served
            } else {
                Service::NotServed
            };
        }
        let country = CountryCode::new(key).zip(self.profile);
        let Some((country, profile)) = country else {
            return Service::NotSaid;
        };
        if !profile.delivers_to(country) {
            Service::NotServed
        } else if self.asked(dimension).contains(key) {
            Service::Declared
        } else if profile.says_served() {
            Service::Served
        } else {
            Service::NotSaid
        }
    }

    /// Whether the profile names a label as one where it sells.
    fn names(&self, dimension: Dimension, key: &str) -> bool {
        self.wanted(dimension).contains(key)
    }
}

/// With whom a kind of audience is compared.
struct Compared<'k, 'a> {
    kind: &'k Kind<'a>,
    /// How many there are.
    people: f64,
}

impl Compared<'_, '_> {
    fn id(&self) -> &'static str {
        self.kind.audience.id()
    }
}

pub(super) fn measure(input: &MeasureInput<'_>) -> Vec<Finding> {
    let of_orders = buyers::tables(input);
    let mut audiences: Audiences<'_> = shares::by_audience(input.canonical);
    if !of_orders.is_empty() {
        let mut customers: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        let place = audiences
            .iter()
            .position(|(audience, _)| *audience == Audience::Customers);
        if let Some(place) = place {
            customers = audiences.remove(place).1;
        }
        for table in &of_orders {
            customers
                .entry(&table.channel.name)
                .or_default()
                .push(table);
        }
        audiences.push((Audience::Customers, customers));
    }
    let declared = Declared {
        profile: input.profiles.first(),
    };
    let mut findings = Vec::new();
    for dimension in COMPARED {
        let kinds: Vec<Kind<'_>> = audiences
            .iter()
            .filter(|(audience, _)| *audience != Audience::CreatorFollowers)
            .filter_map(|(audience, channels)| {
                Kind::new(*audience, channels, dimension, input.options.min_people)
            })
            .collect();
        measure_dimension(input, &declared, dimension, &kinds, &mut findings);
    }
    if !findings.is_empty() {
        findings.extend(what_is_said(&declared));
    }
    findings
}

fn subject_of(declared: &Declared<'_>, kind: &Kind<'_>, segment: Option<&str>) -> Subject {
    Subject {
        profile: declared.profile.map(|profile| profile.name.clone()),
        audience: Some(kind.audience),
        channel: None,
        dimension: Some(kind.dimension),
        segment: segment.map(str::to_owned),
        by: None,
    }
}

/// What the profile says of where the shop sells and what it speaks, as words.
fn what_is_said(declared: &Declared<'_>) -> Vec<Finding> {
    let subject = Subject {
        profile: declared.profile.map(|profile| profile.name.clone()),
        ..Subject::default()
    };
    let words = |measure, values: Vec<&str>| {
        let text = if values.is_empty() {
            "not_said".to_owned()
        } else {
            values.join(",")
        };
        Finding::new(ID, measure, subject.clone(), Quantity::Words).text(text)
    };
    let codes = |of: fn(&Profile) -> &Vec<CountryCode>| {
        let codes = declared.profile.into_iter().flat_map(of);
        codes.map(CountryCode::as_str).collect::<Vec<&str>>()
    };
    vec![
        words("serves", codes(|profile| &profile.serves)),
        words("not_served", codes(|profile| &profile.not_served)),
        words("speaks", declared.spoken().into_iter().collect()),
    ]
}

fn measure_dimension(
    input: &MeasureInput<'_>,
    declared: &Declared<'_>,
    dimension: Dimension,
    kinds: &[Kind<'_>],
    findings: &mut Vec<Finding>,
) {
    let wanted = declared.wanted(dimension);
    // What one kind of audience has is worth a line in the others.
    let mut noted = wanted.clone();
    for kind in kinds {
        // To pool a share takes a look at every cell: most of thousands of labels are too small for it.
        let large = kind.listed.iter().filter(|(_, most)| **most >= LEAST);
        for (key, _) in large {
            if kind.share_of(key).is_some_and(|seen| seen.value >= LEAST) {
                noted.insert(key);
            }
        }
    }
    for kind in kinds {
        let compared = kinds_compared(kind, kinds, input.options.min_people);
        let prior = compared
            .as_ref()
            .map_or(lift::DEFAULT_PRIOR, |compared| prior_of(kind, compared));
        let about = About {
            declared,
            kind,
            compared: compared.as_ref(),
            prior,
            min_people: input.options.min_people,
        };
        for key in &noted {
            about.measure(key, findings);
        }
        if DEMAND.contains(&kind.audience) && !kind.in_views {
            findings.push(compared_with(declared, kind, kinds, compared.as_ref()));
        }
        if dimension == Dimension::Country {
            cannot_buy(declared, kind, input.options.min_people, findings);
        }
        let subject = subject_of(declared, kind, None);
        if let Some(people) = people_of(kind) {
            let finding = Finding::new(ID, "people_known", subject.clone(), Quantity::People);
            findings.push(finding.estimate(counted(people, Vec::new())));
        }
        if let Some(rest) = kind.rest() {
            let finding = Finding::new(ID, "rest", subject.clone(), Quantity::Share);
            findings.push(rest.put(finding, input.options.min_people));
        }
        if !kind.left_out.is_empty() {
            let finding = Finding::new(ID, "counted_in_views", subject, Quantity::Words);
            findings.push(finding.text(kind.left_out.join(",")));
        }
    }
}

/// People of whom the value on the dimension is known.
fn people_of(kind: &Kind<'_>) -> Option<f64> {
    let first = kind.listed.keys().next()?;
    kind.share_of(first)?.people
}

/// Buyers, where there are enough; else visitors.
fn kinds_compared<'k, 'a>(
    kind: &Kind<'_>,
    kinds: &'k [Kind<'a>],
    min_people: f64,
) -> Option<Compared<'k, 'a>> {
    let of = |audience: Audience| {
        let other = kinds
            .iter()
            .find(|other| other.audience == audience && !other.in_views)?;
        let people = people_of(other).filter(|people| *people >= min_people)?;
        Some(Compared {
            kind: other,
            people,
        })
    };
    if !DEMAND.contains(&kind.audience) || kind.in_views {
        return None;
    }
    of(Audience::Customers).or_else(|| {
        (kind.audience != Audience::Visitors)
            .then(|| of(Audience::Visitors))
            .flatten()
    })
}

fn counted(people: f64, channels: Vec<String>) -> Estimate {
    Estimate {
        value: people,
        likely: None,
        hard: None,
        basis: Basis {
            people: Some(people),
            method: "count",
            channels,
            ..Basis::default()
        },
    }
}

/// With whom a kind is compared, as words; where with nobody, how many buyers are known.
fn compared_with(
    declared: &Declared<'_>,
    kind: &Kind<'_>,
    kinds: &[Kind<'_>],
    compared: Option<&Compared<'_, '_>>,
) -> Finding {
    let subject = subject_of(declared, kind, None);
    let finding = Finding::new(ID, "compared_with", subject, Quantity::People);
    if let Some(compared) = compared {
        let seen = compared.kind.listed.keys().next();
        let seen = seen.and_then(|key| compared.kind.share_of(key));
        let channels = seen.as_ref().map_or_else(Vec::new, |seen| {
            seen.channels.iter().cloned().collect::<Vec<_>>()
        });
        let is_orders = seen.is_some_and(|seen| seen.tags.contains("orders"));
        let text = if is_orders { "orders" } else { compared.id() };
        return finding
            .estimate(counted(compared.people, channels))
            .text(text);
    }
    let buyers = kinds
        .iter()
        .find(|other| other.audience == Audience::Customers)
        .and_then(people_of);
    match buyers {
        Some(buyers) => finding
            .estimate(counted(buyers, Vec::new()))
            .text("too_few_buyers"),
        None => finding.text("nobody"),
    }
}

/// How strongly the lifts of a kind are drawn to 1.
fn prior_of(kind: &Kind<'_>, compared: &Compared<'_, '_>) -> f64 {
    let people = people_of(kind).unwrap_or(PEOPLE_WHERE_NOT_KNOWN);
    let cells: Vec<(f64, f64)> = kind
        .listed
        .keys()
        .filter(|key| kind.largest(key).max(compared.kind.largest(key)) >= LEAST)
        .filter_map(|key| {
            let own = kind.share_of(key)?.value;
            let other = compared.kind.share_of(key)?.value;
            Some((own * people, other * people))
        })
        .collect();
    lift::prior_strength(&cells)
}

/// The sum of those who live where nothing is sold, with what lists leave open.
fn cannot_buy(
    declared: &Declared<'_>,
    kind: &Kind<'_>,
    min_people: f64,
    findings: &mut Vec<Finding>,
) {
    let Some(profile) = declared.profile.filter(|profile| profile.says_served()) else {
        return;
    };
    if kind.in_views || kind.audience == Audience::Customers {
        return;
    }
    // The list that is finite is summed; the other side is the rest of everybody.
    let seen = if profile.serves.is_empty() {
        let keys = profile.not_served.iter().map(CountryCode::as_str).collect();
        kind.share(&keys)
    } else {
        let keys = profile.serves.iter().map(CountryCode::as_str).collect();
        kind.share_but(&keys)
    };
    let Some(seen) = seen else { return };
    let subject = subject_of(declared, kind, None);
    let share = Finding::new(ID, "cannot_buy", subject.clone(), Quantity::Share);
    let share = seen.put(share, min_people);
    if share.estimate.is_none() {
        findings.push(share);
        return;
    }
    let people = people_in(&seen).map(|people| {
        Finding::new(ID, "cannot_buy_people", subject, Quantity::People).estimate(people)
    });
    let judged = |finding: Finding| {
        if seen.value > 0.0 {
            finding.verdict(Verdict::CannotBuy)
        } else {
            finding
        }
    };
    findings.push(judged(share));
    findings.extend(people.map(judged));
}

/// A share of people as people; none where nobody says how many there are.
fn people_in(seen: &Seen) -> Option<Estimate> {
    let people = seen.people?;
    let times = |range: Interval| Interval {
        low: range.low * people,
        high: range.high * people,
    };
    let share = seen.estimate();
    Some(Estimate {
        value: share.value * people,
        likely: share.likely.map(times),
        hard: share.hard.map(times),
        basis: share.basis,
    })
}

/// A label of a kind of audience with all that it is judged by.
struct About<'s, 'a> {
    declared: &'s Declared<'s>,
    kind: &'s Kind<'a>,
    compared: Option<&'s Compared<'s, 'a>>,
    prior: f64,
    min_people: f64,
}

/// What is said of a share.
#[derive(Default)]
struct Judged {
    verdict: Option<Verdict>,
    test: Option<Test>,
    remarks: Vec<&'static str>,
}

impl Judged {
    const fn new(verdict: Option<Verdict>) -> Self {
        Self {
            verdict,
            test: None,
            remarks: Vec::new(),
        }
    }
}

/// The label beside those with whom it is compared.
struct Beside {
    own: Seen,
    other: Seen,
    /// Own people, and those that a cut list may leave out of them, and how many there are in all.
    people: f64,
    most: f64,
    of: f64,
    /// The same of the others.
    others: f64,
    most_others: f64,
    of_others: f64,
    lift: lift::Lift,
}

impl About<'_, '_> {
    fn measure(&self, key: &str, findings: &mut Vec<Finding>) {
        // There may be some or nearly none of them: nothing can be said.
        if self.kind.hides(key) {
            return;
        }
        let Some(mut own) = self.kind.share_of(key) else {
            return;
        };
        let is_listed = self.kind.listed.contains_key(key);
        let subject = subject_of(self.declared, self.kind, Some(key));
        let is_open = self.kind.is_open(key);
        if is_open && !is_listed {
            own.tags.insert("at_most".to_owned());
        }
        let service = self.declared.service(self.kind.dimension, key);
        own.tags.insert(service.id().to_owned());
        let share = Finding::new(ID, "market_share", subject.clone(), Quantity::Share);
        if self.kind.is_minor {
            own.tags.insert("minor".to_owned());
        }
        let is_told = !self.kind.in_views && !self.kind.is_minor;
        if own.too_few(self.min_people) || !is_told {
            findings.push(own.put(share, self.min_people));
            return;
        }
        let beside = self.compared.and_then(|compared| {
            let other = compared.kind.share_of(key)?;
            self.beside(key, &own, other, compared)
        });
        let judged = self.judge(key, service, &own, beside.as_ref());
        own.tags
            .extend(judged.remarks.iter().map(|remark| (*remark).to_owned()));
        let mut share = own.put(share, self.min_people);
        if let (Some(estimate), Some(compared)) = (&mut share.estimate, self.compared) {
            estimate.basis.baseline = Some(compared.id().to_owned());
        }
        share.verdict = judged.verdict;
        share.test = judged.test;
        findings.push(share);
        if let Some(people) = people_in(&own).filter(|_| is_listed) {
            let finding = Finding::new(ID, "market_people", subject.clone(), Quantity::People);
            findings.push(finding.estimate(people));
        }
        if let (Some(beside), Some(compared)) = (&beside, self.compared) {
            beside.put(&subject, compared.id(), findings);
        }
        if let Some(needed) = self.needed(service, &own) {
            let finding = Finding::new(ID, "people_needed", subject, Quantity::People);
            findings.push(finding.estimate(Estimate {
                value: needed,
                likely: None,
                hard: None,
                basis: Basis {
                    method: "wilson",
                    ..own.estimate().basis
                },
            }));
        }
    }

    fn beside(
        &self,
        key: &str,
        own: &Seen,
        other: Seen,
        compared: &Compared<'_, '_>,
    ) -> Option<Beside> {
        let of = own.people.unwrap_or(PEOPLE_WHERE_NOT_KNOWN);
        let of_others = compared.people;
        let (people, others) = ((own.value * of).round(), (other.value * of_others).round());
        // What a cut list may hold counts against a find.
        let most = |kind: &Kind<'_>, seen: &Seen, count: f64, of: f64| {
            if kind.is_open(key) {
                (seen.range().high * of).ceil().clamp(count, of.max(count))
            } else {
                count
            }
        };
        Some(Beside {
            people,
            most: most(self.kind, own, people, of),
            of,
            others,
            most_others: most(compared.kind, &other, others, of_others),
            of_others,
            lift: lift::shrunk_lift(people, of * others / of_others, self.prior)?,
            own: own.clone(),
            other,
        })
    }

    fn judge(&self, key: &str, service: Service, own: &Seen, beside: Option<&Beside>) -> Judged {
        let range = own.range();
        let is_demand = DEMAND.contains(&self.kind.audience);
        if service == Service::NotServed {
            let is_large = is_demand && is_large(range.low, own.people);
            let is_country = self.kind.dimension == Dimension::Country;
            return if own.value <= 0.0 || self.kind.audience == Audience::Customers {
                Judged::default()
            } else if is_large {
                Judged::new(Some(Verdict::UnservedDemand))
            } else {
                Judged::new(is_country.then_some(Verdict::CannotBuy))
            };
        }
        if !is_demand {
            return Judged::default();
        }
        let is_named = self.declared.names(self.kind.dimension, key);
        // Above a share that would be large, nobody can say that hardly anybody is there.
        if is_named && own.value < ABSENT && range.high < LARGE {
            return Judged::new(Some(Verdict::ServedAbsent));
        }
        if self.kind.dimension == Dimension::Language {
            return Judged::default();
        }
        let Some(beside) = beside else {
            let is_alone =
                service != Service::Declared && !is_named && is_large(range.low, own.people);
            return Judged::new(is_alone.then_some(Verdict::NoBaseline));
        };
        let of_buyers = self
            .compared
            .is_some_and(|compared| compared.kind.audience == Audience::Customers);
        let as_ever = || {
            let buys = of_buyers && beside.others > 0.0;
            Judged::new(buys.then_some(Verdict::Served))
        };
        let fewer = own.value < beside.other.value;
        if service != Service::Declared && !fewer && is_large(own.value, own.people) {
            return beside.gap(is_large(range.low, own.people));
        }
        if is_named && fewer && own.value < MAIN && beside.other.value >= LARGE_OF_MANY {
            return beside.missing().unwrap_or_else(as_ever);
        }
        as_ever()
    }

    /// How many people would settle whether a share that looks large is.
    fn needed(&self, service: Service, own: &Seen) -> Option<f64> {
        const MOST: f64 = 1e6;
        let people = own.people?;
        let is_open = service == Service::NotServed
            && DEMAND.contains(&self.kind.audience)
            && own.value > LARGE
            && !is_large(own.range().low, own.people);
        if !is_open {
            return None;
        }
        let settles = |n: f64| intervals::wilson(own.value * n, n, intervals::LIKELY).low >= LARGE;
        let (mut low, mut high) = (people, people);
        while !settles(high) {
            low = high;
            high *= 2.0;
            if high > MOST {
                return None;
            }
        }
        while high - low > 1.0 {
            let middle = f64::midpoint(low, high).floor();
            if settles(middle) {
                high = middle;
            } else {
                low = middle;
            }
        }
        Some(high.ceil())
    }
}

impl Beside {
    /// Whether more of them are here than among the others, by more than matters little.
    fn gap(&self, is_large: bool) -> Judged {
        if self.own.people.is_none() {
            let is_more = is_large && self.lift.likely.low >= lift::LEAST_LIFT;
            return Judged {
                verdict: Some(if is_more {
                    Verdict::UnservedDemand
                } else {
                    Verdict::NotDistinctive
                }),
                test: None,
                remarks: vec!["gap", "size_not_known"],
            };
        }
        let baseline = Baseline::Sample {
            people: self.most_others,
            of: self.of_others,
        };
        let is_more = is_large && self.lift.likely.low >= lift::LEAST_LIFT;
        Judged {
            verdict: Some(if is_more {
                Verdict::UnservedDemand
            } else {
                Verdict::NotDistinctive
            }),
            test: lift::at_least_lift(self.people, self.of, baseline, lift::LEAST_LIFT)
                .map(|p| Test::new(Family::Discoveries, p)),
            remarks: vec!["gap"],
        }
    }

    /// Whether fewer of them are here than among the others.
    fn missing(&self) -> Option<Judged> {
        self.own.people?;
        let baseline = Baseline::Sample {
            people: self.others,
            of: self.of_others,
        };
        let p = lift::at_most_lift(self.most, self.of, baseline, lift::MOST_LIFT)?;
        let is_less = self.lift.likely.high <= lift::MOST_LIFT;
        Some(Judged {
            verdict: Some(if is_less {
                Verdict::ServedAbsent
            } else {
                Verdict::NotDistinctive
            }),
            test: Some(Test::new(Family::Discoveries, p)),
            remarks: vec!["fewer"],
        })
    }

    /// The difference to the others, and how many times as many there are.
    fn put(&self, subject: &Subject, baseline: &str, findings: &mut Vec<Finding>) {
        let basis = |method| Basis {
            method,
            baseline: Some(baseline.to_owned()),
            ..self.own.estimate().basis
        };
        let value = self.own.value - self.other.value;
        let likely = self.own.people.map(|of| {
            let (_, range) = intervals::newcombe(
                self.own.value * of,
                of,
                self.other.value * self.of_others,
                self.of_others,
                intervals::LIKELY,
            );
            // What lists and rounding leave open is in the ranges of the two shares.
            let (own, other) = (self.own.range(), self.other.range());
            let below = (self.own.value - own.low).hypot(other.high - self.other.value);
            let above = (own.high - self.own.value).hypot(self.other.value - other.low);
            Interval {
                low: range.low.min(value - below),
                high: range.high.max(value + above),
            }
        });
        findings.push(
            Finding::new(ID, "market_gap", subject.clone(), Quantity::Gap).estimate(Estimate {
                value,
                likely,
                hard: None,
                basis: basis("newcombe"),
            }),
        );
        findings.push(
            Finding::new(ID, "market_lift", subject.clone(), Quantity::Index).estimate(Estimate {
                value: self.lift.mean,
                likely: Some(self.lift.likely),
                hard: None,
                basis: basis("shrunk_lift"),
            }),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::kinds::key;
    use super::*;
    use crate::domain::Label;

    #[test]
    fn languages_are_compared_without_their_region() {
        let text = |text: &str| Label::Text(text.to_owned());
        assert_eq!(
            key(Dimension::Language, &text("pt-BR")).as_deref(),
            Some("pt")
        );
        assert_eq!(key(Dimension::Country, &Label::Rest), None);
    }
}
