//! Findings looked up, and numbers, ranges, ages and labels put into words.

use std::collections::BTreeMap;

use crate::domain::{AgeBand, Audience, Base, Date, Dimension, Gender, Month};
use crate::findings::{Estimate, Finding, Subject, Verdict};
use crate::i18n::{Args, Texts};
use crate::measures::Interval;
use crate::report::{Align, Bar};

/// Below this share one decimal is shown: whole per cents would hide too much.
const SMALL_SHARE: f64 = 0.0995;

/// A share from here on is written as the whole.
const NEARLY_ALL: f64 = 0.995;

/// Findings, to be looked up by key.
pub(super) struct Found<'a> {
    by_measure: BTreeMap<(&'static str, &'static str), BTreeMap<&'a Subject, &'a Finding>>,
}

impl<'a> Found<'a> {
    /// Over these findings.
    pub(super) fn new(findings: &'a [Finding]) -> Self {
        let mut by_measure: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
        for finding in findings {
            let own = by_measure
                .entry((finding.section, finding.measure))
                .or_default();
            own.insert(&finding.subject, finding);
        }
        Self { by_measure }
    }

    /// All findings of a measure, in the order of their subjects.
    pub(super) fn all(
        &self,
        section: &'static str,
        measure: &'static str,
    ) -> impl Iterator<Item = &'a Finding> + use<'_, 'a> {
        self.by_measure
            .get(&(section, measure))
            .into_iter()
            .flat_map(|own| own.values().copied())
    }

    /// The finding with this key.
    pub(super) fn one(
        &self,
        section: &'static str,
        measure: &'static str,
        subject: &Subject,
    ) -> Option<&'a Finding> {
        self.by_measure
            .get(&(section, measure))?
            .get(subject)
            .copied()
    }

    /// The number of the finding with this key.
    pub(super) fn value(
        &self,
        section: &'static str,
        measure: &'static str,
        subject: &Subject,
    ) -> Option<f64> {
        self.one(section, measure, subject).and_then(Finding::value)
    }

    /// The name of the profile that the report is about.
    pub(super) fn profile(&self) -> Option<&'a str> {
        self.all("fit", "profile_place")
            .find(|finding| finding.value() == Some(1.0))
            .and_then(|finding| finding.subject.profile.as_deref())
    }

    /// The kinds of audience that have findings, in the order of the headline.
    pub(super) fn audiences(&self) -> Vec<Audience> {
        Audience::ALL
            .into_iter()
            .filter(|audience| {
                self.all("audience", "people")
                    .any(|finding| finding.subject.audience == Some(*audience))
            })
            .collect()
    }

    /// The channels of a kind of audience: the largest first, those of unknown size last.
    pub(super) fn channels(&self, audience: Audience) -> Vec<&'a str> {
        let mut channels: Vec<(&str, Option<f64>)> = self
            .all("audience", "people")
            .filter(|finding| finding.subject.audience == Some(audience))
            .filter_map(|finding| {
                finding
                    .subject
                    .channel
                    .as_deref()
                    .map(|channel| (channel, finding.value()))
            })
            .collect();
        channels.sort_by(|(left, a), (right, b)| {
            b.unwrap_or(-1.0)
                .total_cmp(&a.unwrap_or(-1.0))
                .then(left.cmp(right))
        });
        channels.into_iter().map(|(channel, _)| channel).collect()
    }

    /// Whether all that is known of an audience is counted in views, of which a person may have many.
    pub(super) fn in_views(&self, audience: Audience) -> bool {
        let mut of_channels = self
            .all("audience", "cell_share")
            .filter(|finding| finding.subject.audience == Some(audience))
            .filter(|finding| finding.subject.channel.is_some())
            .peekable();
        of_channels.peek().is_some()
            && of_channels.all(|finding| remark(finding, "views").is_some())
    }

    /// The people of these channels together; none where any size is not known.
    pub(super) fn people(&self, audience: Audience, channels: &[&str]) -> Option<f64> {
        let sizes: Option<Vec<f64>> = channels
            .iter()
            .map(|channel| {
                let subject = Subject {
                    audience: Some(audience),
                    channel: Some((*channel).to_owned()),
                    ..Subject::default()
                };
                self.value("audience", "people", &subject)
            })
            .collect();
        sizes.map(|sizes| sizes.iter().sum())
    }

    /// The declared ages of the profile that the report is about.
    pub(super) fn declared_ages(&self) -> Option<(u8, u8)> {
        let profile = self.profile()?;
        let subject = Subject {
            profile: Some(profile.to_owned()),
            dimension: Some(Dimension::Age),
            ..Subject::default()
        };
        let text = self.one("fit", "declared", &subject)?.text.as_deref()?;
        let ages = text.strip_prefix("ages:")?.split(';').next()?;
        let (from, to) = ages.split_once('-')?;
        Some((from.parse().ok()?, to.parse().ok()?))
    }

    /// The core ages with this subject (dimension age, no segment): from, to, share of the audience.
    pub(super) fn cores(&self, subject: &Subject) -> Vec<(u8, u8, f64)> {
        ["1", "2"]
            .into_iter()
            .filter_map(|segment| {
                let subject = Subject {
                    segment: Some(segment.to_owned()),
                    ..subject.clone()
                };
                let from = self.value("audience", "core_from", &subject)?;
                let to = self.value("audience", "core_to", &subject)?;
                let share = self.value("audience", "core_share", &subject)?;
                Some((whole(from), whole(to), share))
            })
            .collect()
    }
}

/// An age from a number of years.
fn whole(years: f64) -> u8 {
    (0..=u8::MAX)
        .find(|age| (f64::from(*age) - years).abs() < 0.5)
        .unwrap_or(0)
}

/// The value of a remark in a finding's text: `remark(";left_out:gender", "left_out")`.
pub(super) fn remark<'a>(finding: &'a Finding, name: &str) -> Option<&'a str> {
    finding
        .text
        .as_deref()?
        .split(';')
        .find_map(|part| match part.split_once(':') {
            Some((own, value)) if own == name => Some(value),
            Some(_) => None,
            None => (part == name).then_some(""),
        })
}

/// Words for numbers and labels in one language.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    /// The catalogue.
    pub(super) texts: &'a Texts,
}

impl Words<'_> {
    /// A message with arguments.
    pub(super) fn get(self, id: &str, args: &Args) -> String {
        self.texts.get(id, args)
    }

    /// A message without arguments.
    pub(super) fn say(self, id: &str) -> String {
        self.texts.say(id)
    }

    /// A share: whole per cents, one decimal below ten.
    pub(super) fn share(self, share: f64) -> String {
        self.texts
            .percent(share, u8::from(share > 0.0 && share < SMALL_SHARE))
    }

    /// A range of shares.
    pub(super) fn range(self, range: Interval) -> String {
        self.texts.percent_range(
            range.low,
            range.high,
            u8::from(range.high > 0.0 && range.high < SMALL_SHARE),
        )
    }

    /// A share with its likely range: `46% (likely 44–49%)`, the share alone where there is none.
    pub(super) fn estimate(self, estimate: &Estimate) -> String {
        let share = self.share(estimate.value);
        match estimate.likely.map(|range| self.range(range)) {
            Some(range) if range != share => self.get(
                "share-likely",
                &Args::new().text("share", share).text("range", range),
            ),
            Some(_) | None => share,
        }
    }

    /// The doubt of a share alone: `likely 44–49%`, or that none can be given.
    pub(super) fn doubt(self, estimate: &Estimate) -> String {
        match estimate.likely {
            Some(range) => self.get(
                "likely-range",
                &Args::new().text("range", self.range(range)),
            ),
            None => self.say("no-range"),
        }
    }

    /// The likely range in a table's cell; a dash where there is none.
    pub(super) fn likely_cell(self, estimate: &Estimate) -> String {
        estimate
            .likely
            .map_or_else(|| self.say("dash"), |range| self.range(range))
    }

    /// The hard bounds in a table's cell; a dash where the report leaves nothing open.
    pub(super) fn hard_cell(self, estimate: &Estimate) -> String {
        estimate
            .hard
            .map_or_else(|| self.say("dash"), |range| self.range(range))
    }

    /// The most that a share can be: by the reports, or by chance where that reaches further.
    pub(super) fn most(self, estimate: &Estimate) -> String {
        let most = estimate
            .hard
            .or(estimate.likely)
            .map_or(estimate.value, |range| range.high);
        self.share(most)
    }

    /// Points of a score or a part of it: whole ones.
    pub(super) fn points(self, points: f64) -> String {
        self.texts.number(points, 0)
    }

    /// A range of points.
    pub(super) fn points_range(self, range: Interval) -> String {
        let (low, high) = (self.points(range.low), self.points(range.high));
        if low == high {
            low
        } else {
            self.get("range", &Args::new().text("from", low).text("to", high))
        }
    }

    /// A number of people: rounded to what is known of it is the reader's affair; whole ones here.
    pub(super) fn people(self, people: f64) -> String {
        self.texts.number(people, 0)
    }

    /// A number of people that is an estimate: to two digits, as more would claim what is not known.
    pub(super) fn about_people(self, people: f64) -> String {
        self.people(two_digits(people))
    }

    /// A range of people.
    pub(super) fn people_range(self, range: Interval) -> String {
        let (low, high) = (self.people(range.low), self.people(range.high));
        if low == high {
            low
        } else {
            self.get("range", &Args::new().text("from", low).text("to", high))
        }
    }

    /// People behind a number, or that their number is not known.
    pub(super) fn sample(self, estimate: &Estimate) -> String {
        estimate.basis.people.map_or_else(
            || self.say("sample-not-known"),
            |people| self.people(people),
        )
    }

    /// Ages, both included: `25 to 40`, `27`.
    pub(super) fn ages(self, from: u8, to: u8) -> String {
        if from == to {
            return self.texts.number(f64::from(from), 0);
        }
        let args = Args::new()
            .text("from", self.texts.number(f64::from(from), 0))
            .text("to", self.texts.number(f64::from(to), 0));
        self.get("ages", &args)
    }

    /// People of these ages: `25- to 40-year-olds`.
    pub(super) fn ages_people(self, from: u8, to: u8) -> String {
        let (first, last) = (
            self.texts.number(f64::from(from), 0),
            self.texts.number(f64::from(to), 0),
        );
        if from == to {
            return self.get("ages-people-one", &Args::new().text("age", first));
        }
        self.get(
            "ages-people",
            &Args::new().text("from", first).text("to", last),
        )
    }

    /// The names of an audience as arguments: `audience`, `whose`, `Whose` at the start of a sentence,
    /// and `unit`, which says whether people or views are counted.
    pub(super) fn named(self, found: &Found<'_>, audience: Audience) -> Args {
        self.named_whose(found, audience, self.whose(found, audience))
    }

    /// The same, with the networks that a number is about where these are not all: `your followers on
    /// 4 of 6 networks`.
    pub(super) fn named_on(
        self,
        found: &Found<'_>,
        audience: Audience,
        estimate: &Estimate,
    ) -> Args {
        let whose = self.whose(found, audience);
        let (own, all) = (&estimate.basis.channels, found.channels(audience).len());
        let args = Args::new().text("whose", whose.as_str());
        let whose = match own.as_slice() {
            [] => whose,
            own if own.len() >= all => whose,
            [only] => self.get("whose-on-channel", &args.text("where", self.at(only))),
            own => self.get(
                "whose-on-part",
                &args
                    .number("some", own.len() as f64)
                    .number("all", all as f64),
            ),
        };
        self.named_whose(found, audience, whose)
    }

    /// The same for the subject of a finding: of one channel always with the channel, even where no other
    /// has people of this kind.
    pub(super) fn named_of(
        self,
        found: &Found<'_>,
        subject: &Subject,
        estimate: &Estimate,
    ) -> Args {
        let audience = subject.audience.unwrap_or(Audience::Followers);
        let is_only = found.channels(audience).len() == 1;
        let Some(channel) = subject.channel.as_deref().filter(|_| is_only) else {
            return self.named_on(found, audience, estimate);
        };
        let args = Args::new()
            .text("whose", self.whose(found, audience))
            .text("where", self.at(channel));
        self.named_whose(found, audience, self.get("whose-on-channel", &args))
    }

    fn named_whose(self, found: &Found<'_>, audience: Audience, whose: String) -> Args {
        let unit = if found.in_views(audience) {
            "views"
        } else {
            "people"
        };
        Args::new()
            .text("audience", self.audience(found, audience))
            .text("Whose", capital(&whose))
            .text("whose", whose)
            .text("unit", unit)
    }

    fn whose(self, found: &Found<'_>, audience: Audience) -> String {
        let family = if found.in_views(audience) {
            "whose-views"
        } else {
            "whose"
        };
        self.texts.term(family, audience.id())
    }

    /// What a share is a share of: `Of followers whose age is known.`
    pub(super) fn base_note(
        self,
        found: &Found<'_>,
        audience: Audience,
        dimension: Dimension,
        estimate: &Estimate,
    ) -> String {
        let id = match estimate.basis.base {
            Some(Base::Everybody)
                if estimate.basis.known_share.is_none_or(|known| known >= 1.0) =>
            {
                "base-everybody"
            }
            Some(Base::Everybody | Base::Known) => "base-known",
            Some(Base::Unstated) | None => "base-unstated",
        };
        let audience = self.audience(found, audience);
        let args = Args::new()
            .text("dimension", self.dimension(dimension))
            .text(
                "who",
                match estimate.basis.people {
                    Some(people) => self.get(
                        "people-count",
                        &Args::new()
                            .text("people", self.people(people))
                            .text("audience", audience),
                    ),
                    None => audience,
                },
            );
        let note = self.get(id, &args);
        match estimate
            .basis
            .known_share
            .filter(|known| *known < NEARLY_ALL)
        {
            Some(known) => {
                let args = Args::new().text("share", self.share(known));
                self.sentences(note, self.get("base-known-share", &args))
            }
            None => note,
        }
    }

    /// On how many networks a pooled number stands, where some are missing: `on 1 of 2 networks`.
    pub(super) fn networks_part(
        self,
        found: &Found<'_>,
        audience: Audience,
        estimate: &Estimate,
    ) -> Option<String> {
        let (some, all) = (
            estimate.basis.channels.len(),
            found.channels(audience).len(),
        );
        (some > 0 && some < all).then(|| {
            let args = Args::new()
                .number("some", some as f64)
                .number("all", all as f64);
            self.get("networks-part", &args)
        })
    }

    /// The same as a sentence with the networks and their people: `Age is known for Facebook only
    /// (38,200 of 70,340 followers).`
    pub(super) fn coverage(
        self,
        found: &Found<'_>,
        audience: Audience,
        what: &str,
        estimate: &Estimate,
    ) -> Option<String> {
        let part = self.networks_part(found, audience, estimate)?;
        let own: Vec<&str> = estimate.basis.channels.iter().map(String::as_str).collect();
        let people = found.people(audience, &own);
        let all = found.people(audience, &found.channels(audience));
        let part = match people.zip(all) {
            Some((people, all)) => self.get(
                "people-part",
                &Args::new()
                    .text("people", self.people(people))
                    .text("all", self.people(all))
                    .text("audience", self.audience(found, audience)),
            ),
            None => part,
        };
        let names: Vec<String> = own.iter().map(|channel| self.channel(channel)).collect();
        let args = Args::new()
            .text("what", what)
            .text("channels", self.texts.list(&names))
            .text("part", part);
        Some(self.get("coverage", &args))
    }

    /// The people of the networks of a pooled number among all: ` (40,100 of 72,240)`; none where it
    /// stands on all networks or a size is not known.
    pub(super) fn people_of_all(
        self,
        found: &Found<'_>,
        audience: Audience,
        estimate: &Estimate,
    ) -> Option<String> {
        self.networks_part(found, audience, estimate)?;
        let own: Vec<&str> = estimate.basis.channels.iter().map(String::as_str).collect();
        let people = found.people(audience, &own)?;
        let all = found.people(audience, &found.channels(audience))?;
        let args = Args::new()
            .text("people", self.people(people))
            .text("all", self.people(all));
        Some(self.get("headline-people", &args))
    }

    /// The remarks of a finding as sentences; technical ones have none.
    pub(super) fn remarks(self, finding: &Finding) -> Vec<String> {
        finding
            .text
            .as_deref()
            .unwrap_or_default()
            .split(';')
            .map(|part| part.split_once(':').unwrap_or((part, "")))
            .map(|(tag, names)| (format!("remark-{}", tag.replace('_', "-")), names))
            .filter(|(id, _)| self.texts.has(id))
            .map(|(id, names)| {
                let names: Vec<String> = names.split(',').map(|name| self.channel(name)).collect();
                self.get(&id, &Args::new().text("channels", self.texts.list(&names)))
            })
            .collect()
    }

    /// The musts of which nothing is known, as a sentence.
    pub(super) fn must_not_measured(self, score: &Finding) -> Option<String> {
        let ids = remark(score, "must_not_measured")?;
        let args = Args::new()
            .text("dimensions", capital(&self.dimensions(ids)))
            .number("count", ids.split(',').count() as f64);
        Some(self.get("must-not-measured", &args))
    }

    /// A period from its stable text, `2026-10-01..2026-10-31`.
    pub(super) fn period(self, text: &str) -> String {
        let day = |text: &str| -> Option<String> {
            let date: Date = text.parse().ok()?;
            Some(self.texts.date(date.year(), date.month(), date.day()))
        };
        let Some((from, to)) = text
            .split_once("..")
            .and_then(|(from, to)| Some((day(from)?, day(to)?)))
        else {
            return text.to_owned();
        };
        if from == to {
            return to;
        }
        if let Some(month) = self.whole_month(text) {
            return month;
        }
        self.get(
            "range-of-days",
            &Args::new().text("from", from).text("to", to),
        )
    }

    /// `October 2026`, where a period is a whole calendar month.
    fn whole_month(self, text: &str) -> Option<String> {
        let (from, to) = text.split_once("..")?;
        let (from, to): (Date, Date) = (from.parse().ok()?, to.parse().ok()?);
        let month = Month::of(from);
        let whole = from == month.first_day() && to == month.last_day();
        whole.then(|| self.texts.month(month.year(), month.number()))
    }

    /// The heads of a table's columns.
    pub(super) fn columns(self, columns: &[(&str, Align)]) -> Vec<(String, Align)> {
        columns
            .iter()
            .map(|(id, align)| (self.say(id), *align))
            .collect()
    }

    /// Bars in words: `Spain 64%, Mexico 10% and everything else 20%`.
    pub(super) fn bars(self, bars: &[Bar]) -> String {
        let parts: Vec<String> = bars
            .iter()
            .map(|bar| {
                let args = Args::new()
                    .text("label", &*bar.label)
                    .text("value", &*bar.value_label);
                self.get("label-value", &args)
            })
            .collect();
        self.texts.list(&parts)
    }

    /// Two sentences one after the other.
    pub(super) fn sentences(self, first: String, second: String) -> String {
        self.texts.sentences(&[first, second])
    }

    /// The word for a verdict.
    pub(super) fn verdict(self, verdict: Verdict) -> String {
        self.texts.term("verdict", verdict.id())
    }

    /// A reported band: `18–24`, `65+`.
    pub(super) fn band(self, band: AgeBand) -> String {
        let from = self.texts.number(f64::from(band.from), 0);
        match band.to {
            None => self.get("band-open", &Args::new().text("from", from)),
            Some(to) if to == band.from => from,
            Some(to) => {
                let to = self.texts.number(f64::from(to), 0);
                self.get("range", &Args::new().text("from", from).text("to", to))
            }
        }
    }

    /// The kind of audience.
    pub(super) fn audience(self, found: &Found<'_>, audience: Audience) -> String {
        let family = if found.in_views(audience) {
            "audience-views"
        } else {
            "audience"
        };
        self.texts.term(family, audience.id())
    }

    /// The dimension.
    pub(super) fn dimension(self, dimension: Dimension) -> String {
        self.texts.term("dimension", dimension.id())
    }

    /// The dimension at the start of a line.
    pub(super) fn dimension_head(self, dimension: Dimension) -> String {
        capital(&self.dimension(dimension))
    }

    /// A channel: the network's own spelling where the name is a network's, else the user's with a
    /// capital at its start.
    pub(super) fn channel(self, channel: &str) -> String {
        capital(&self.texts.term("network", channel)).replace('_', " ")
    }

    /// Where visits or orders came from: a network's own spelling, everything else as the export has it.
    pub(super) fn origin(self, origin: &str) -> String {
        self.texts.term("network", origin)
    }

    /// Where a channel is: `on Instagram`, `in your own shop`.
    pub(super) fn at(self, channel: &str) -> String {
        let own = format!("where-{channel}");
        let id = if self.texts.has(&own) {
            &*own
        } else {
            "where-on"
        };
        self.get(id, &Args::new().text("channel", self.channel(channel)))
    }

    /// Channels as a list.
    pub(super) fn channels(self, channels: &[String]) -> String {
        let names: Vec<String> = channels
            .iter()
            .map(|channel| self.channel(channel))
            .collect();
        self.texts.list(&names)
    }

    /// A segment of a dimension.
    pub(super) fn segment(self, dimension: Dimension, segment: &str) -> String {
        match segment {
            "unknown" => return self.say("label-unknown"),
            "rest" => return self.say("label-rest"),
            _ => {}
        }
        match dimension {
            Dimension::Age => {
                AgeBand::parse(segment).map_or_else(|| segment.to_owned(), |band| self.band(band))
            }
            Dimension::Gender => Gender::from_id(segment).map_or_else(
                || segment.to_owned(),
                |gender| capital(&self.texts.term("gender", gender.id())),
            ),
            Dimension::Country => self.texts.country(segment),
            Dimension::Language => self.texts.language(segment),
            Dimension::Region
            | Dimension::City
            | Dimension::Interest
            | Dimension::Seniority
            | Dimension::JobFunction
            | Dimension::Industry
            | Dimension::Device => segment.to_owned(),
            Dimension::CompanySize => self.texts.digits(segment),
        }
    }

    /// Several segments: `Spain and Portugal`.
    pub(super) fn segments(self, dimension: Dimension, segments: &str) -> String {
        let names: Vec<String> = segments
            .split(',')
            .map(|segment| self.segment(dimension, segment))
            .collect();
        self.texts.list(&names)
    }

    /// Dimensions from their ids, as a list in words.
    pub(super) fn dimensions(self, ids: &str) -> String {
        let names: Vec<String> = ids
            .split(',')
            .filter(|id| !id.is_empty())
            .map(|id| {
                Dimension::from_id(id)
                    .map_or_else(|| id.to_owned(), |dimension| self.dimension(dimension))
            })
            .collect();
        self.texts.list(&names)
    }

    /// What a profile asks for: families of interests in the words of the language, labels as the networks
    /// write them.
    fn wished(self, dimension: Dimension, values: &str) -> String {
        if dimension != Dimension::Interest {
            return self.segments(dimension, values);
        }
        let names: Vec<String> = values
            .split(',')
            .map(|name| {
                let family = name.trim().replace(' ', "_");
                let said = self.texts.term("interest", &family);
                if said == family {
                    name.to_owned()
                } else {
                    said
                }
            })
            .collect();
        self.texts.list(&names)
    }

    /// What a profile asks on a dimension, from the text of its `declared` finding.
    pub(super) fn asked(self, dimension: Dimension, text: &str) -> String {
        let (rule, values) = text
            .split(';')
            .next()
            .and_then(|rule| rule.split_once(':'))
            .unwrap_or((text, ""));
        match rule {
            "ages" => values
                .split_once('-')
                .and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)))
                .map_or_else(|| values.to_owned(), |(from, to)| self.ages(from, to)),
            "any" => self.wished(dimension, values),
            "shares" => self.get(
                "asked-mix",
                &Args::new().text("values", self.wished(dimension, values)),
            ),
            "at_least" => self.get(
                "asked-least",
                &Args::new().text("values", self.wished(dimension, values)),
            ),
            "at_most" => self.get(
                "asked-most",
                &Args::new().text("values", self.wished(dimension, values)),
            ),
            _ => values.to_owned(),
        }
    }
}

/// A number of people rounded to two digits.
pub(super) fn two_digits(people: f64) -> f64 {
    const DIGITS: f64 = 100.0;
    let mut unit = 1.0;
    while people.is_finite() && people / unit >= DIGITS {
        unit *= 10.0;
    }
    (people / unit).round() * unit
}

/// The end of an axis that holds these bars: the next ten per cent.
pub(super) fn axis_end(bars: &[Bar]) -> f64 {
    let most = bars
        .iter()
        .map(|bar| {
            let whisker = bar.interval.map_or(0.0, |(_, high)| high);
            bar.value.max(whisker).max(bar.target.unwrap_or(0.0))
        })
        .fold(0.0, f64::max);
    ((most * 10.0 - 1e-9).ceil() / 10.0).clamp(0.1, 1.0)
}

/// The same with a capital at its start, in scripts that have them; not where a path, an account or a name in
/// machine form comes first.
pub(super) fn capital(text: &str) -> String {
    let first = text.split_whitespace().next().unwrap_or_default();
    let first = first.trim_end_matches(['.', ',', ':', ';']);
    if first.contains(['/', '\\', '.', '_', '@', '`']) {
        return text.to_owned();
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
