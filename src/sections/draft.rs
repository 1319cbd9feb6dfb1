//! A draft of a profile from what was found: who is there, as demands with their doubt in comments.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::asks_the_same;
use super::words::{Found, Words, remark};
use crate::diag::{Code, Diagnostic};
use crate::domain::{Audience, CountryCode, Dimension, Gender, Label, Month, special_category};
use crate::findings::{Estimate, Finding, Subject, Verdict};
use crate::i18n::{Args, Texts};
use crate::profile::draft::{Draft, DraftPart};
use crate::profile::{Demand, Profile, Rule};
use crate::report::{Align, Table};

/// The audience that a draft was asked of is in no export.
pub const NO_AUDIENCE: Code = Code::error("suggest-no-audience");
/// Nothing was found that a draft could ask.
pub const NOTHING_TO_ASK: Code = Code::error("suggest-nothing");

/// Nobody younger is ever proposed.
const ADULT_AGE: u8 = 18;

/// Target mixes are rounded to steps of this many hundredths.
const MIX_STEP: f64 = 5.0;

/// The likely lower end from which one gender is clearly in front: one step above the half.
const CLEAR_MAJORITY: f64 = 0.55;

/// The part of an audience that the proposed countries or languages hold, where they can.
const MOST: f64 = 0.80;

/// What each proposed country or language holds, at least.
const LEAST_PLACE: f64 = 0.05;

/// What a country of the declared profile holds, at least, to stay in the draft.
const LEAST_KEPT: f64 = 0.01;

/// What each proposed label holds, at least, where nothing says whether it is distinctive.
const LEAST_LABEL: f64 = 0.10;

/// A dimension that a smaller part of the audience is known on says too little of the whole.
const LEAST_KNOWN: f64 = 0.25;

/// How many labels are proposed on one dimension, where they were compared and where not.
const MOST_DISTINCTIVE: usize = 5;
const MOST_LARGEST: usize = 3;

/// What a draft is made from.
pub struct DraftInput<'a> {
    /// All findings of the run, controlled.
    pub findings: &'a [Finding],
    /// The words of comments.
    pub texts: &'a Texts,
    /// The month.
    pub month: Month,
    /// The declared profile to compare with, if there is one.
    pub declared: Option<&'a Profile>,
    /// Whose people; none: the customers', and the headline audience's where nothing is told of them.
    pub from: Option<Audience>,
    /// Below this many people nothing is proposed.
    pub min_people: f64,
}

/// A draft, and how it differs from the declared profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggested {
    /// The draft; it asks at least one thing.
    pub draft: Draft,
    /// The two side by side, where a profile is declared.
    pub differences: Option<Table>,
}

/// Drafts a profile: the core of the ages, a gender that is clearly in front, the countries and
/// languages of most, interests and work where they are distinctive or else the largest.
///
/// # Errors
///
/// [`NO_AUDIENCE`] when the audience asked for is in no export; [`NOTHING_TO_ASK`] when nothing is known
/// of enough people.
pub fn suggest(input: &DraftInput<'_>) -> Result<Suggested, Box<Diagnostic>> {
    let found = Found::new(input.findings);
    let words = Words { texts: input.texts };
    let there = found.audiences();
    let sources = match input.from {
        Some(audience) => vec![audience],
        None => default_sources(&there),
    };
    if sources.is_empty() || !sources.iter().all(|source| there.contains(source)) {
        let known: Vec<&str> = there.iter().map(|audience| audience.id()).collect();
        let asked = input.from.map_or("none", Audience::id);
        let none = Diagnostic::new(NO_AUDIENCE)
            .with("audience", asked)
            .with("known", known.join(", "));
        return Err(Box::new(none));
    }
    Drafter {
        input,
        found,
        words,
        sources,
    }
    .draft()
}

/// Customers first, then the others in the order of the headline. Whom creators reach is not one's own
/// audience, and whom ads reach is whom somebody has chosen.
fn default_sources(there: &[Audience]) -> Vec<Audience> {
    let mut sources: Vec<Audience> = there
        .iter()
        .copied()
        .filter(|it| !matches!(it, Audience::CreatorFollowers | Audience::AdReached))
        .collect();
    // A stable sort: all but the customers stay in their order.
    sources.sort_by_key(|audience| *audience != Audience::Customers);
    sources
}

/// What is known of an audience on a dimension, all channels together.
enum Told<'a> {
    /// Its labels, each with its share.
    Cells(Vec<(&'a str, &'a Estimate)>),
    /// Too few people; how many, where that is known.
    Few(Option<String>),
    /// No share.
    Nothing,
}

struct Drafter<'a> {
    input: &'a DraftInput<'a>,
    found: Found<'a>,
    words: Words<'a>,
    sources: Vec<Audience>,
}

/// One dimension of a draft, and whose people it is from.
struct Proposed {
    part: DraftPart,
    audience: Audience,
}

/// The dimensions of which a draft speaks. Cities and regions are named differently by every network,
/// and a device is no person.
const DIMENSIONS: [Dimension; 9] = [
    Dimension::Age,
    Dimension::Gender,
    Dimension::Country,
    Dimension::Language,
    Dimension::Interest,
    Dimension::Seniority,
    Dimension::JobFunction,
    Dimension::Industry,
    Dimension::CompanySize,
];

impl<'a> Drafter<'a> {
    fn draft(&self) -> Result<Suggested, Box<Diagnostic>> {
        let proposed: Vec<Proposed> = DIMENSIONS
            .into_iter()
            .filter_map(|dimension| self.propose(dimension))
            .collect();
        let Some(first) = proposed.iter().find(|it| it.part.demand.is_some()) else {
            let why: Vec<&str> = proposed
                .iter()
                .flat_map(|it| it.part.comments.iter().map(String::as_str))
                .collect();
            let nothing = Diagnostic::new(NOTHING_TO_ASK).with("why", why.join(" "));
            return Err(Box::new(nothing));
        };
        let name = self.words.get("draft-name", &self.named(first.audience));
        let month = self.input.month;
        let mut head = vec![
            self.words.get(
                "draft-head",
                &Args::new().text(
                    "month",
                    self.input.texts.month(month.year(), month.number()),
                ),
            ),
            self.words.say("draft-head-meaning"),
            self.words.say("draft-head-weights"),
        ];
        if let [first, others @ ..] = self.sources.as_slice()
            && !others.is_empty()
        {
            let others: Vec<String> = others.iter().map(|other| self.whose(*other)).collect();
            let args = Args::new()
                .text("first", self.whose(*first))
                .text("others", self.input.texts.list(&others));
            head.push(self.words.get("draft-head-sources", &args));
        }
        let declared = self.input.declared;
        let mut draft = Draft {
            head,
            name,
            parts: proposed.into_iter().map(|it| it.part).collect(),
            serves: declared.map(|it| it.serves.clone()).unwrap_or_default(),
            not_served: declared.map(|it| it.not_served.clone()).unwrap_or_default(),
            speaks: declared.map(|it| it.speaks.clone()).unwrap_or_default(),
            interest_names: declared
                .map(|it| it.interest_names.clone())
                .unwrap_or_default(),
            foot: Vec::new(),
        };
        let rows = declared.map(|declared| self.differences(declared, &draft));
        if let (Some(declared), Some(rows)) = (declared, &rows) {
            let args = Args::new().text("profile", declared.name.as_str());
            draft.foot.push(self.words.get("draft-foot", &args));
            draft
                .foot
                .extend(rows.iter().map(|row| self.foot_line(row)));
        }
        let differences = declared.zip(rows).map(|(declared, rows)| Table {
            caption: self.words.get(
                "draft-table",
                &Args::new().text("profile", declared.name.as_str()),
            ),
            columns: self.words.columns(&[
                ("column-dimension", Align::Start),
                ("column-asked", Align::Start),
                ("column-draft", Align::Start),
                ("column-difference", Align::Start),
            ]),
            rows: rows.into_iter().map(Vec::from).collect(),
            note: String::new(),
        });
        Ok(Suggested { draft, differences })
    }

    fn propose(&self, dimension: Dimension) -> Option<Proposed> {
        let (audience, skipped, told) = self.told(dimension)?;
        let mut part = match &told {
            Told::Nothing => {
                // Of dimensions that few exports carry nobody misses a word.
                let is_usual = matches!(
                    dimension,
                    Dimension::Age | Dimension::Gender | Dimension::Country
                );
                let args = self
                    .named(audience)
                    .text("dimension", self.words.dimension_head(dimension));
                let comments = vec![self.words.get("draft-not-told", &args)];
                is_usual.then_some(DraftPart {
                    comments,
                    demand: None,
                })?
            }
            Told::Few(people) => DraftPart {
                comments: vec![self.few(dimension, audience, people.as_deref())],
                demand: None,
            },
            Told::Cells(cells) => match dimension {
                Dimension::Age => self.ages(audience),
                Dimension::Gender => self.gender(audience, cells),
                Dimension::Country | Dimension::Language => self.places(audience, dimension, cells),
                Dimension::Region
                | Dimension::City
                | Dimension::Interest
                | Dimension::Seniority
                | Dimension::JobFunction
                | Dimension::Industry
                | Dimension::CompanySize
                | Dimension::Device => self.labels(audience, dimension, cells),
            },
        };
        if let Some(demand) = &part.demand
            && let Some(little) = self.known_of_few(audience, demand)
        {
            part.comments.push(little);
            part.demand = None;
        }
        part.comments.splice(0..0, skipped);
        Some(Proposed { part, audience })
    }

    /// That too small a part of an audience is known on a dimension to ask it of all, with the demand as
    /// it would be.
    fn known_of_few(&self, audience: Audience, demand: &Demand) -> Option<String> {
        let dimension = demand.dimension;
        let whole = Subject {
            audience: Some(audience),
            ..Subject::default()
        };
        let all = self.found.value("audience", "people", &whole)?;
        let known = self
            .found
            .all("audience", "cell_share")
            .filter(|finding| {
                finding.subject.channel.is_none()
                    && finding.subject.audience == Some(audience)
                    && finding.subject.dimension == Some(dimension)
            })
            .find_map(|finding| finding.estimate.as_ref()?.basis.people)?;
        (known < LEAST_KNOWN * all).then(|| {
            let args = self
                .named(audience)
                .text("people", self.words.people(known))
                .text("all", self.words.people(all))
                .text("dimension", self.words.dimension_head(dimension))
                .text("line", crate::profile::draft::line(demand));
            self.words.get("draft-known-of-few", &args)
        })
    }

    /// Whose people a dimension is taken from: the first source that tells it of enough people. What is
    /// to be said of those before stands beside it.
    fn told(&self, dimension: Dimension) -> Option<(Audience, Vec<String>, Told<'a>)> {
        let mut told: Vec<(Audience, Told<'a>)> = self
            .sources
            .iter()
            .map(|audience| (*audience, self.told_of(*audience, dimension)))
            .collect();
        let rank = |told: &Told<'_>| match told {
            Told::Cells(_) => 0,
            Told::Few(_) => 1,
            Told::Nothing => 2,
        };
        let best = (0..told.len()).min_by_key(|place| told.get(*place).map(|(_, it)| rank(it)))?;
        let skipped = told
            .iter()
            .take(best)
            .filter_map(|(audience, it)| match it {
                Told::Few(people) => Some(self.few(dimension, *audience, people.as_deref())),
                Told::Cells(_) | Told::Nothing => None,
            })
            .collect();
        let (audience, it) = told.swap_remove(best);
        Some((audience, skipped, it))
    }

    fn told_of(&self, audience: Audience, dimension: Dimension) -> Told<'a> {
        let subject = on(audience, dimension);
        if dimension == Dimension::Age {
            let core = self.found.all("audience", "core_share").find(|finding| {
                Subject {
                    segment: None,
                    ..finding.subject.clone()
                } == subject
            });
            return match core {
                None => Told::Nothing,
                Some(core) if core.verdict == Some(Verdict::NotEnoughPeople) => {
                    Told::Few(remark(core, "people").map(str::to_owned))
                }
                Some(_) => Told::Cells(Vec::new()),
            };
        }
        let cells: Vec<&Finding> = self
            .found
            .all("audience", "cell_share")
            .filter(|finding| {
                Subject {
                    segment: None,
                    ..finding.subject.clone()
                } == subject
            })
            .collect();
        let known: Vec<(&str, &Estimate)> = cells
            .iter()
            .filter_map(|cell| Some((cell.subject.segment.as_deref()?, cell.estimate.as_ref()?)))
            .collect();
        if !known.is_empty() {
            return Told::Cells(known);
        }
        match cells.first() {
            Some(cell) => Told::Few(remark(cell, "people").map(str::to_owned)),
            None => Told::Nothing,
        }
    }

    fn few(&self, dimension: Dimension, audience: Audience, people: Option<&str>) -> String {
        let number = |people: f64| self.input.texts.number(people, 0);
        let args = self
            .named(audience)
            .text("dimension", self.words.dimension_head(dimension))
            .text("least", number(self.input.min_people));
        match people.and_then(|people| people.parse().ok()) {
            Some(people) => self
                .words
                .get("draft-few", &args.text("people", number(people))),
            None => self.words.get("draft-few-unknown", &args),
        }
    }

    fn named(&self, audience: Audience) -> Args {
        self.words.named(&self.found, audience)
    }

    fn whose(&self, audience: Audience) -> String {
        self.words.get("draft-whose", &self.named(audience))
    }

    /// The people behind an estimate, and their networks.
    fn basis(&self, audience: Audience, estimate: &Estimate) -> String {
        let args = self
            .named(audience)
            .text("channels", self.words.channels(&estimate.basis.channels));
        match estimate.basis.people {
            Some(people) => self.words.get(
                "draft-basis",
                &args.text("people", self.words.people(people)),
            ),
            None => self.words.get("draft-basis-unknown", &args),
        }
    }

    /// What was found when these labels were compared with a baseline.
    fn compared(&self, audience: Audience, dimension: Dimension, labels: &[&str]) -> String {
        let mut told: Vec<String> = Vec::new();
        let mut baseline = None;
        for label in labels {
            let Some(segment) = self.segment(audience, dimension, label) else {
                continue;
            };
            let lift = self
                .found
                .value("segments", "segment_lift", &segment.subject);
            let against = segment
                .estimate
                .as_ref()
                .and_then(|estimate| estimate.basis.baseline.clone());
            if let (Some(lift), Some(against)) = (lift, against) {
                let args = Args::new()
                    .text("label", self.label(dimension, label))
                    .text("lift", self.input.texts.number(lift, 1));
                told.push(self.words.get("draft-lift", &args));
                baseline.get_or_insert(against);
            }
        }
        match baseline {
            Some(baseline) => {
                let args = Args::new()
                    .text("parts", self.input.texts.list(&told))
                    .text("baseline", self.baseline(&baseline));
                self.words.get("draft-compared", &args)
            }
            None => self.words.say("draft-not-compared"),
        }
    }

    fn baseline(&self, name: &str) -> String {
        match name.split_once(':') {
            Some(("country", code)) => {
                let args = Args::new().text("country", self.input.texts.country(code));
                self.words.get("draft-baseline-country", &args)
            }
            Some(("network", network)) => {
                let args = Args::new().text("network", self.words.channel(network));
                self.words.get("draft-baseline-network", &args)
            }
            None if name == "other_networks" => self.words.say("draft-baseline-others"),
            Some(_) | None => name.to_owned(),
        }
    }

    /// What was found of a label when all were compared with their baselines.
    fn segment(
        &self,
        audience: Audience,
        dimension: Dimension,
        label: &str,
    ) -> Option<&'a Finding> {
        self.segments(audience, dimension)
            .find(|finding| finding.subject.segment.as_deref() == Some(label))
    }

    fn segments(
        &self,
        audience: Audience,
        dimension: Dimension,
    ) -> impl Iterator<Item = &'a Finding> {
        let declared = self.input.declared.map(|declared| declared.name.clone());
        let wanted = Subject {
            channel: self.only_channel(audience, dimension),
            ..on(audience, dimension)
        };
        self.found
            .all("segments", "segment")
            .filter(move |finding| {
                let own = &finding.subject;
                (own.profile.is_none() || own.profile == declared)
                    && Subject {
                        profile: None,
                        segment: None,
                        ..own.clone()
                    } == wanted
            })
    }

    /// The channel that alone tells a dimension of an audience: what was found of all together is said of
    /// it there.
    fn only_channel(&self, audience: Audience, dimension: Dimension) -> Option<String> {
        let wanted = on(audience, dimension);
        let is_pooled = self.found.all("segments", "segment").any(|finding| {
            finding.subject.channel.is_none()
                && finding.subject.audience == Some(audience)
                && finding.subject.dimension == Some(dimension)
        });
        let measure = if dimension == Dimension::Age {
            "core_from"
        } else {
            "cell_share"
        };
        let mut channels = self
            .found
            .all("audience", measure)
            .filter(|finding| {
                Subject {
                    segment: None,
                    ..finding.subject.clone()
                } == wanted
            })
            .filter_map(|finding| finding.estimate.as_ref())
            .map(|estimate| estimate.basis.channels.as_slice());
        match channels.next() {
            Some([only]) if !is_pooled && channels.all(|it| it == std::slice::from_ref(only)) => {
                Some(only.clone())
            }
            Some(_) | None => None,
        }
    }

    fn label(&self, dimension: Dimension, label: &str) -> String {
        if dimension == Dimension::Age
            && let Some((from, to)) = label.split_once('-')
            && let (Ok(from), Ok(to)) = (from.parse(), to.parse())
        {
            return self.words.ages(from, to);
        }
        self.words.segment(dimension, label)
    }

    /// Labels with their shares: `Spain 64% (likely 62–66%)`.
    fn shares(&self, dimension: Dimension, cells: &[(&str, &Estimate)]) -> String {
        let told: Vec<String> = cells
            .iter()
            .map(|(label, estimate)| {
                let args = Args::new()
                    .text("label", self.label(dimension, label))
                    .text("value", self.words.estimate(estimate));
                self.words.get("label-value", &args)
            })
            .collect();
        self.input.texts.list(&told)
    }

    /// The core of the ages, without anybody under 18.
    fn ages(&self, audience: Audience) -> DraftPart {
        let subject = on(audience, Dimension::Age);
        let mut cores = self.found.cores(&subject);
        // The larger first; a group of minors is never the one.
        cores.sort_by(|left, right| {
            let minors = |core: &(u8, u8, f64)| core.1 < ADULT_AGE;
            minors(left)
                .cmp(&minors(right))
                .then(right.2.total_cmp(&left.2))
                .then(left.0.cmp(&right.0))
        });
        let args = || self.named(audience);
        let Some((from, to, share)) = cores.first().copied() else {
            return DraftPart {
                comments: vec![self.words.get("draft-no-core", &args())],
                demand: None,
            };
        };
        let ages = self.words.ages(from, to);
        let adults: f64 = self
            .found
            .all("audience", "age_share")
            .filter(|finding| {
                Subject {
                    segment: None,
                    ..finding.subject.clone()
                } == subject
            })
            .filter(|finding| {
                let age = finding.subject.segment.as_deref();
                age.and_then(|age| age.parse::<u8>().ok())
                    .is_some_and(|age| age >= from.max(ADULT_AGE) && age <= to)
            })
            .filter_map(Finding::value)
            .sum();
        if from < ADULT_AGE && adults < share / 2.0 {
            return DraftPart {
                comments: vec![self.words.get("draft-minors", &args().text("ages", ages))],
                demand: None,
            };
        }
        let mut comments = Vec::new();
        let several = cores.len() > 1;
        let core_args = args()
            .text("ages", ages.as_str())
            .text("share", self.words.share(share));
        comments.push(self.words.get(
            if several {
                "draft-larger-core"
            } else {
                "draft-core"
            },
            &core_args,
        ));
        if from < ADULT_AGE {
            let args = args()
                .text("ages", self.words.ages(ADULT_AGE, to))
                .text("share", self.words.share(adults));
            comments.push(self.words.get("draft-adults", &args));
        }
        for (from, to, share) in cores.iter().skip(1) {
            let args = args()
                .text("ages", self.words.ages(*from, *to))
                .text("share", self.words.share(*share));
            comments.push(self.words.get(
                if *from < ADULT_AGE {
                    "draft-second-core-minors"
                } else {
                    "draft-second-core"
                },
                &args,
            ));
        }
        let end = Subject {
            segment: Some("1".to_owned()),
            ..subject
        };
        if let Some(estimate) = self
            .found
            .one("audience", "core_from", &end)
            .and_then(|finding| finding.estimate.as_ref())
        {
            comments.push(self.basis(audience, estimate));
        }
        comments.push(self.compared(audience, Dimension::Age, &[&format!("{from}-{to}")]));
        DraftPart {
            comments: vec![comments.join(" ")],
            demand: Some(asking(
                Dimension::Age,
                Rule::Ages {
                    from: from.max(ADULT_AGE),
                    to,
                    soft_years: 0,
                },
            )),
        }
    }

    /// A target mix, where one gender is clearly in front.
    fn gender(&self, audience: Audience, cells: &[(&str, &Estimate)]) -> DraftPart {
        let dimension = Dimension::Gender;
        let of = |gender: Gender| cells.iter().find(|(label, _)| *label == gender.id());
        let args = self
            .named(audience)
            .text("parts", self.shares(dimension, cells));
        let front = [Gender::Female, Gender::Male].into_iter().find(|gender| {
            of(*gender).is_some_and(|(_, estimate)| {
                estimate
                    .likely
                    .is_some_and(|range| range.low >= CLEAR_MAJORITY)
            })
        });
        let basis = cells
            .first()
            .map(|(_, estimate)| self.basis(audience, estimate))
            .unwrap_or_default();
        let Some(front) = front else {
            let even = self.words.get("draft-gender-even", &args);
            return DraftPart {
                comments: vec![self.words.sentences(even, basis)],
                demand: None,
            };
        };
        let steps = |gender: Gender| {
            let share = of(gender).map_or(0.0, |(_, estimate)| estimate.value);
            (share * 100.0 / MIX_STEP).round() * MIX_STEP
        };
        let other = match front {
            Gender::Female => Gender::Male,
            Gender::Male | Gender::Other => Gender::Female,
        };
        let first = steps(front);
        // Both may be rounded up; together they are never more than everybody.
        let second = steps(other).min(100.0 - first);
        let shares: BTreeMap<String, f64> = [(front, first), (other, second)]
            .into_iter()
            .filter(|(_, hundredths)| *hundredths > 0.0)
            .map(|(gender, hundredths)| (gender.id().to_owned(), hundredths / 100.0))
            .collect();
        let mix = self.words.get("draft-gender", &args);
        let comments = [
            mix,
            basis,
            self.compared(audience, dimension, &[front.id()]),
        ];
        DraftPart {
            comments: vec![comments.join(" ")],
            demand: Some(asking(dimension, Rule::Shares(shares))),
        }
    }

    /// The countries or languages that most are of, by what is likely the least of each.
    fn places(
        &self,
        audience: Audience,
        dimension: Dimension,
        cells: &[(&str, &Estimate)],
    ) -> DraftPart {
        let mut unserved: Vec<(&str, &Estimate)> = Vec::new();
        let (mut seen, mut held) = (0.0, 0.0);
        let mut values: Vec<String> = Vec::new();
        let mut chosen: Vec<(&str, &Estimate)> = Vec::new();
        let kept = self.kept(dimension, cells);
        let mut others: Vec<(&str, &Estimate)> = Vec::new();
        for (label, estimate) in sorted(cells) {
            let is_kept = kept.contains(label);
            let is_large = low(estimate) >= LEAST_PLACE && (seen < MOST || !kept.is_empty());
            if !is_kept && !is_large {
                continue;
            }
            let Some(value) = code_of(dimension, label) else {
                continue;
            };
            seen += low(estimate);
            if !self.is_served(dimension, &value) {
                unserved.push((label, estimate));
                continue;
            }
            if !kept.is_empty() && !is_kept {
                others.push((label, estimate));
                continue;
            }
            held += low(estimate);
            chosen.push((label, estimate));
            if !values.contains(&value) {
                values.push(value);
            }
        }
        let args = || {
            self.named(audience)
                .text("dimension", self.words.dimension_head(dimension))
                .text("each", self.words.share(LEAST_PLACE))
                .text("least", self.words.share(LEAST_KEPT))
                .text("held", self.words.share(held.min(1.0)))
        };
        let mut comments = Vec::new();
        if chosen.is_empty() {
            comments.push(self.words.get("draft-places-none", &args()));
        } else {
            let args = args().text("parts", self.shares(dimension, &chosen));
            let id = if !kept.is_empty() {
                "draft-places-kept"
            } else if held >= MOST {
                "draft-places"
            } else {
                "draft-places-part"
            };
            comments.push(self.words.get(id, &args));
        }
        if !unserved.is_empty() {
            let args = args().text("parts", self.shares(dimension, &unserved));
            let id = if dimension == Dimension::Language {
                "draft-languages-unspoken"
            } else {
                "draft-places-unserved"
            };
            comments.push(self.words.get(id, &args));
        }
        if !others.is_empty() {
            let args = args().text("parts", self.shares(dimension, &others));
            comments.push(self.words.get("draft-places-others", &args));
        }
        if let Some((_, estimate)) = chosen.first() {
            let labels: Vec<&str> = chosen.iter().map(|(label, _)| *label).collect();
            comments.push(self.basis(audience, estimate));
            comments.push(self.compared(audience, dimension, &labels));
        }
        DraftPart {
            comments: vec![comments.join(" ")],
            demand: (!values.is_empty()).then(|| asking(dimension, Rule::Any(values))),
        }
    }

    /// Whether the declared profile lets a country be delivered to, or a language be sold in.
    fn is_served(&self, dimension: Dimension, value: &str) -> bool {
        let Some(declared) = self.input.declared else {
            return true;
        };
        if dimension == Dimension::Language {
            return declared.speaks.is_empty() || declared.speaks.iter().any(|it| it == value);
        }
        CountryCode::new(value).is_none_or(|country| declared.delivers_to(country))
    }

    /// The countries that the declared profile asks for or serves and in which some live. Where the shop
    /// sells, it sells: a draft does not drop them because others are larger.
    fn kept<'c>(&self, dimension: Dimension, cells: &[(&'c str, &Estimate)]) -> BTreeSet<&'c str> {
        let Some(declared) = self
            .input
            .declared
            .filter(|_| dimension == Dimension::Country)
        else {
            return BTreeSet::new();
        };
        let asked = declared.demand(dimension);
        let is_asked = |country: &str| match asked.map(|demand| &demand.rule) {
            Some(Rule::Any(values)) => values.iter().any(|value| value == country),
            Some(Rule::Shares(shares) | Rule::AtLeast(shares)) => {
                shares.get(country).is_some_and(|share| *share > 0.0)
            }
            Some(Rule::Ages { .. } | Rule::AtMost(_)) | None => false,
        };
        let is_served = |country: &str| declared.serves.iter().any(|it| it.as_str() == country);
        cells
            .iter()
            .filter(|(_, estimate)| estimate.value >= LEAST_KEPT)
            .map(|(label, _)| *label)
            .filter(|label| {
                code_of(dimension, label)
                    .is_some_and(|country| is_asked(&country) || is_served(&country))
            })
            .collect()
    }

    /// The labels of which there are more than the baseline predicts; without a baseline the largest.
    fn labels(
        &self,
        audience: Audience,
        dimension: Dimension,
        cells: &[(&str, &Estimate)],
    ) -> DraftPart {
        let usable: Vec<(&str, &Estimate)> = sorted(cells)
            .into_iter()
            .filter(|(label, _)| !self.is_special(audience, dimension, label))
            .filter(|(label, _)| !label.trim().is_empty() && label.trim().len() == label.len())
            .collect();
        let n_special = cells
            .iter()
            .filter(|(label, _)| self.is_special(audience, dimension, label))
            .count();
        let mut distinctive: Vec<([f64; 3], &str, &Estimate)> = usable
            .iter()
            .filter_map(|(label, estimate)| {
                let segment = self.segment(audience, dimension, label)?;
                let more = matches!(
                    segment.verdict?,
                    Verdict::CoreServed | Verdict::HiddenCore | Verdict::Undeclared
                );
                let value = |measure| self.found.value("segments", measure, &segment.subject);
                let rank = value("find").unwrap_or(f64::INFINITY);
                let excess = value("segment_excess").unwrap_or(0.0);
                let lift = value("segment_lift").unwrap_or(0.0);
                more.then_some(([rank, -excess, -lift], *label, *estimate))
            })
            .collect();
        distinctive.sort_by(|left, right| {
            left.0
                .iter()
                .zip(&right.0)
                .map(|(left, right)| left.total_cmp(right))
                .fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then)
                .then(left.1.cmp(right.1))
        });
        let is_compared = !distinctive.is_empty();
        let chosen: Vec<(&str, &Estimate)> = if is_compared {
            distinctive
                .into_iter()
                .take(MOST_DISTINCTIVE)
                .map(|(_, label, estimate)| (label, estimate))
                .collect()
        } else {
            usable
                .into_iter()
                .filter(|(_, estimate)| low(estimate) >= LEAST_LABEL)
                .take(MOST_LARGEST)
                .collect()
        };
        let args = || {
            self.named(audience)
                .text("dimension", self.words.dimension_head(dimension))
                .text("each", self.words.share(LEAST_LABEL))
        };
        let mut comments = Vec::new();
        if chosen.is_empty() {
            comments.push(self.words.get("draft-labels-none", &args()));
        } else {
            let args = args().text("parts", self.shares(dimension, &chosen));
            let id = if is_compared {
                "draft-labels-distinctive"
            } else {
                "draft-labels-largest"
            };
            comments.push(self.words.get(id, &args));
        }
        if n_special > 0 {
            let args = args().number("count", n_special as f64);
            comments.push(self.words.get("draft-labels-special", &args));
        }
        if let Some((_, estimate)) = chosen.first() {
            let labels: Vec<&str> = chosen.iter().map(|(label, _)| *label).collect();
            comments.push(self.basis(audience, estimate));
            comments.push(self.compared(audience, dimension, &labels));
        }
        let values: Vec<String> = chosen
            .iter()
            .map(|(label, _)| (*label).to_owned())
            .collect();
        DraftPart {
            comments: vec![comments.join(" ")],
            demand: (!values.is_empty()).then(|| asking(dimension, Rule::Any(values))),
        }
    }

    /// Whether a label is a category that must not be used for targeting.
    fn is_special(&self, audience: Audience, dimension: Dimension, label: &str) -> bool {
        self.segment(audience, dimension, label)
            .is_some_and(|finding| finding.verdict == Some(Verdict::SpecialCategory))
            || is_special_category(dimension, label)
    }

    /// Dimension, declared, drafted and how they differ, for each dimension of either.
    fn differences(&self, declared: &Profile, draft: &Draft) -> Vec<[String; 4]> {
        Dimension::ALL
            .into_iter()
            .filter_map(|dimension| {
                let (old, new) = (declared.demand(dimension), draft.demand(dimension));
                let id = match (old, new) {
                    (None, None) => return None,
                    (Some(_), None) => "draft-only-declared",
                    (None, Some(_)) => "draft-only-drafted",
                    (Some(old), Some(new)) if asks_the_same(&old.rule, &new.rule) => "draft-same",
                    (Some(_), Some(_)) => "draft-differs",
                };
                let words = |demand: Option<&Demand>| {
                    demand.map_or_else(
                        || self.words.say("draft-nothing"),
                        |demand| self.asked(dimension, &demand.rule),
                    )
                };
                Some([
                    self.words.dimension_head(dimension),
                    words(old),
                    words(new),
                    self.words.say(id),
                ])
            })
            .collect()
    }

    fn foot_line(&self, row: &[String; 4]) -> String {
        let [dimension, declared, drafted, difference] = row;
        let args = Args::new()
            .text("dimension", dimension.as_str())
            .text("declared", declared.as_str())
            .text("drafted", drafted.as_str())
            .text("difference", difference.as_str());
        self.words.get("draft-foot-line", &args)
    }

    /// A rule in words, with the shares that it asks.
    fn asked(&self, dimension: Dimension, rule: &Rule) -> String {
        let mix = |shares: &BTreeMap<String, f64>| {
            let parts: Vec<String> = shares
                .iter()
                .map(|(label, share)| {
                    let args = Args::new()
                        .text("label", self.label(dimension, label))
                        .text("value", self.words.share(*share));
                    self.words.get("label-value", &args)
                })
                .collect();
            Args::new().text("values", self.input.texts.list(&parts))
        };
        match rule {
            Rule::Ages { from, to, .. } => self.words.ages(*from, *to),
            Rule::Any(values) => {
                let labels: Vec<String> = values
                    .iter()
                    .map(|value| self.label(dimension, value))
                    .collect();
                self.input.texts.list(&labels)
            }
            Rule::Shares(shares) => self.words.get("draft-asked-mix", &mix(shares)),
            Rule::AtLeast(shares) => self.words.get("draft-asked-least", &mix(shares)),
            Rule::AtMost(shares) => self.words.get("draft-asked-most", &mix(shares)),
        }
    }
}

fn on(audience: Audience, dimension: Dimension) -> Subject {
    Subject {
        audience: Some(audience),
        dimension: Some(dimension),
        ..Subject::default()
    }
}

fn asking(dimension: Dimension, rule: Rule) -> Demand {
    Demand {
        dimension,
        weight: 1.0,
        must: false,
        rule,
    }
}

/// What is likely the least; the value itself where its doubt is not known.
fn low(estimate: &Estimate) -> f64 {
    estimate.likely.map_or(estimate.value, |range| range.low)
}

/// Cells, the largest least share first.
fn sorted<'a>(cells: &[(&'a str, &'a Estimate)]) -> Vec<(&'a str, &'a Estimate)> {
    let mut cells = cells.to_vec();
    cells.sort_by(|left, right| {
        low(right.1)
            .total_cmp(&low(left.1))
            .then(left.0.cmp(right.0))
    });
    cells
}

/// A label as a profile writes it: an ISO code; `None` for what is none.
fn code_of(dimension: Dimension, label: &str) -> Option<String> {
    if dimension == Dimension::Country {
        let code = CountryCode::new(label)?;
        return (label.len() == 2).then(|| code.to_string());
    }
    let lower = label.trim().to_lowercase();
    let primary = lower.split(['-', '_']).next().unwrap_or_default();
    let is_code =
        matches!(primary.len(), 2 | 3) && primary.bytes().all(|letter| letter.is_ascii_lowercase());
    is_code.then(|| primary.to_owned())
}

/// Whether a label is known to be of a category that must not be used for targeting.
///
/// What the section `segments` has judged is asked first; this is for labels that it has not seen.
fn is_special_category(dimension: Dimension, label: &str) -> bool {
    special_category(dimension, &Label::Text(label.to_owned())).is_some()
}
