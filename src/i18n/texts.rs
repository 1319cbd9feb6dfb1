//! Message catalogues: text by id in the user's language, with numbers as the language writes them.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::numbers::Numbers;

/// The catalogues of English; one file a room.
const ENGLISH: [&str; 21] = [
    include_str!("en/terms.ftl"),
    include_str!("en/files.ftl"),
    include_str!("en/profile.ftl"),
    include_str!("en/sources.ftl"),
    include_str!("en/sources_meta.ftl"),
    include_str!("en/sources_video.ftl"),
    include_str!("en/sources_pages.ftl"),
    include_str!("en/sources_analytics.ftl"),
    include_str!("en/sources_ads.ftl"),
    include_str!("en/sources_shop.ftl"),
    include_str!("en/sources_care.ftl"),
    include_str!("en/sections.ftl"),
    include_str!("en/segments.ftl"),
    include_str!("en/markets.ftl"),
    include_str!("en/channels.ftl"),
    include_str!("en/drafts.ftl"),
    include_str!("en/methods.ftl"),
    include_str!("en/charts.ftl"),
    include_str!("en/renderers.ftl"),
    include_str!("en/cli.ftl"),
    include_str!("en/help.ftl"),
];

/// A language in which reports and messages exist.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// English.
    #[default]
    En,
}

impl Lang {
    /// Every language.
    pub const ALL: [Self; 1] = [Self::En];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
        }
    }

    /// The language with this tag; regions are ignored (`en-GB` is `en`).
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag
            .trim()
            .split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_lowercase();
        Self::ALL.into_iter().find(|lang| lang.tag() == primary)
    }

    const fn catalogues(self) -> &'static [&'static str] {
        match self {
            Self::En => &ENGLISH,
        }
    }
}

/// The named arguments of a message.
#[derive(Debug, Default)]
pub struct Args(FluentArgs<'static>);

impl Args {
    /// No argument.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with a text.
    #[must_use]
    pub fn text(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.0.set(name, FluentValue::String(value.into().into()));
        self
    }

    /// The same with a number, for plurals; it is written without grouping.
    #[must_use]
    pub fn number(mut self, name: impl Into<Cow<'static, str>>, value: f64) -> Self {
        self.0.set(name, FluentValue::from(value));
        self
    }
}

/// The words and numbers of one language.
pub struct Texts {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    numbers: Numbers,
}

impl Texts {
    /// The catalogues of a language, parsed. A broken line of a catalogue is left out; tests show
    /// that there is none.
    pub fn new(lang: Lang) -> Self {
        let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        for source in lang.catalogues() {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self {
            lang,
            bundle,
            numbers: Numbers::new(lang.tag()),
        }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle
            .get_message(id)
            .is_some_and(|message| message.value().is_some())
    }

    /// The message with this id; the id itself in brackets where there is none.
    pub fn get(&self, id: &str, args: &Args) -> String {
        self.bundle
            .get_message(id)
            .and_then(|message| message.value())
            .map_or_else(|| format!("[{id}]"), |pattern| self.format(pattern, args))
    }

    /// The message with this id, without arguments.
    pub fn say(&self, id: &str) -> String {
        self.get(id, &Args::new())
    }

    /// An attribute of a message (`hint`, `explain`), where it has it.
    pub fn attribute(&self, id: &str, attribute: &str, args: &Args) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = message.get_attribute(attribute)?.value();
        Some(self.format(pattern, args))
    }

    /// The ids of all messages that have a long explanation, sorted.
    pub fn explained(&self) -> Vec<String> {
        use fluent_syntax::ast::Entry;
        let mut ids = Vec::new();
        for source in self.lang.catalogues() {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            for entry in resource.entries() {
                if let Entry::Message(message) = entry
                    && message
                        .attributes
                        .iter()
                        .any(|attribute| attribute.id.name == "explain")
                {
                    ids.push(message.id.name.to_owned());
                }
            }
        }
        ids.sort();
        ids
    }

    /// A word of the trade: the message `prefix-id`, with underscores as hyphens
    /// (`term("dimension", "job_function")` is `dimension-job-function`); the id where there is none.
    pub fn term(&self, prefix: &str, id: &str) -> String {
        let key = format!("{prefix}-{}", id.replace('_', "-"));
        if self.has(&key) {
            self.say(&key)
        } else {
            id.to_owned()
        }
    }

    fn format(&self, pattern: &fluent_syntax::ast::Pattern<&str>, args: &Args) -> String {
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&args.0), &mut errors)
            .into_owned()
    }

    /// A number with this many decimals, grouped as the language does.
    pub fn number(&self, value: f64, decimals: u8) -> String {
        self.numbers.decimal(value, decimals)
    }

    /// A share as a percentage with this many decimals: `46%`.
    pub fn percent(&self, share: f64, decimals: u8) -> String {
        let number = self.number(share * 100.0, decimals);
        self.get("percent", &Args::new().text("number", number))
    }

    /// A range of shares as percentages: `44–49%`; one number where both ends read the same.
    pub fn percent_range(&self, low: f64, high: f64, decimals: u8) -> String {
        let from = self.number(low * 100.0, decimals);
        let to = self.number(high * 100.0, decimals);
        if from == to {
            return self.get("percent", &Args::new().text("number", to));
        }
        self.get(
            "percent-range",
            &Args::new().text("from", from).text("to", to),
        )
    }

    /// A month: `October 2026`.
    pub fn month(&self, year: i16, month: i8) -> String {
        let name = self.say(&format!("month-{month}"));
        self.get(
            "month-year",
            &Args::new()
                .text("month", name)
                .text("year", year.to_string()),
        )
    }

    /// A day: `31 October 2026`.
    pub fn date(&self, year: i16, month: i8, day: i8) -> String {
        let name = self.say(&format!("month-{month}"));
        let args = Args::new()
            .text("day", day.to_string())
            .text("month", name)
            .text("year", year.to_string());
        self.get("day-month-year", &args)
    }

    /// A list in words: `a, b and c`.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        match items {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [first, middle @ .., last] => {
                let mut text = first.as_ref().to_owned();
                for item in middle {
                    text = self.get(
                        "list-more",
                        &Args::new().text("before", text).text("item", item.as_ref()),
                    );
                }
                self.get(
                    "list-last",
                    &Args::new().text("before", text).text("item", last.as_ref()),
                )
            }
        }
    }

    /// The name of a country in the language; the code where it has none.
    pub fn country(&self, code: &str) -> String {
        super::geography::country_name(code, self.lang.tag()).unwrap_or_else(|| code.to_owned())
    }
}
