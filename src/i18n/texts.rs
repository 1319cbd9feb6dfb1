//! Text by id in the user's language, with numbers, dates, lists and names as the language writes them.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_collator::Collator;
use icu_collator::options::CollatorOptions;
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::LanguageDisplayNames;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_locale_core::subtags::Language;

use super::catalogues::{Catalogues, Found, sources};
use super::dates::{self, Calendar};
use super::numbers::Numbers;

/// A language in which reports and messages exist.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
    /// Gujarati.
    Gu,
    /// Bengali.
    Bn,
    /// Thai.
    Th,
    /// Nepali.
    Ne,
    /// Nobody's language: English made longer, with marks on its letters, for tests of the layout. It is
    /// in no list and known by its whole tag alone.
    Pseudo,
}

impl Lang {
    /// Every language that people speak.
    pub const ALL: [Self; 6] = [Self::En, Self::Es, Self::Gu, Self::Bn, Self::Th, Self::Ne];

    /// How many there are with the one that nobody speaks.
    pub(super) const COUNT: usize = Self::ALL.len() + 1;

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Gu => "gu",
            Self::Bn => "bn",
            Self::Th => "th",
            Self::Ne => "ne",
            Self::Pseudo => "en-XA",
        }
    }

    /// The language with this tag; regions are ignored (`en-GB` is `en`, `es_419` is `es`).
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim();
        if tag == Self::Pseudo.tag() {
            return Some(Self::Pseudo);
        }
        let primary = tag
            .split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_lowercase();
        Self::ALL.into_iter().find(|lang| lang.tag() == primary)
    }

    /// The language of a locale as the environment says it (`ne_NP.UTF-8`, `es_ES@euro`); none for `C`,
    /// `POSIX` and languages in which nothing exists.
    pub fn from_locale(locale: &str) -> Option<Self> {
        let tag = locale.split(['.', '@']).next().unwrap_or_default();
        Self::from_tag(tag)
    }

    /// The place among all, from 0.
    pub(super) const fn place(self) -> usize {
        self as usize
    }

    /// The tag by which plural forms are chosen.
    pub(super) const fn plurals(self) -> &'static str {
        match self {
            Self::Pseudo => Self::En.tag(),
            Self::En | Self::Es | Self::Gu | Self::Bn | Self::Th | Self::Ne => self.tag(),
        }
    }

    /// The locale of numbers, dates, lists and names. That of English is the world's: a day stands before
    /// its month, as readers everywhere but in one country expect.
    pub(super) fn locale(self) -> Locale {
        let tag = match self {
            Self::En | Self::Pseudo => "en-001",
            Self::Es | Self::Gu | Self::Bn | Self::Th | Self::Ne => self.tag(),
        };
        Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN)
    }
}

/// The file whose name is that of the program.
const CONFIGURATION: &str = "audiencefit.toml";

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

    /// The same with a number, for plurals; it is written in the language's digits, without grouping.
    #[must_use]
    pub fn number(mut self, name: impl Into<Cow<'static, str>>, value: f64) -> Self {
        self.0.set(name, FluentValue::from(value));
        self
    }
}

/// The words and numbers of one language. Making one costs nothing: catalogues are parsed once in a
/// process, each when the first of its messages is asked for.
#[derive(Clone, Copy)]
pub struct Texts {
    lang: Lang,
    calendar: Calendar,
    /// Whether the program is named nowhere.
    is_unbranded: bool,
    catalogues: &'static Catalogues,
    numbers: &'static Numbers,
}

impl Texts {
    /// The texts of a language, with years as most of the world counts them.
    pub fn new(lang: Lang) -> Self {
        Self::with_calendar(lang, Calendar::default())
    }

    /// The texts of a language, with years as this calendar counts them.
    pub fn with_calendar(lang: Lang, calendar: Calendar) -> Self {
        Self {
            lang,
            calendar,
            is_unbranded: false,
            catalogues: Catalogues::of(lang),
            numbers: Numbers::of(lang),
        }
    }

    /// The same, with or without the program's name: messages that name it have an attribute
    /// `.unbranded` that says the same to who knows nothing of it, and its configuration is called by the
    /// message `settings-file`.
    #[must_use]
    pub fn unbranded(self, is_unbranded: bool) -> Self {
        Self {
            is_unbranded,
            ..self
        }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message in the language, or in English where it lacks it: what it says matters more than how.
    fn find(&self, id: &str) -> Option<Found<'static>> {
        self.catalogues
            .find(id)
            .or_else(|| Catalogues::of(Lang::En).find(id))
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.find(id).is_some_and(|found| found.value().is_some())
    }

    /// Whether the message stands in the language itself, so that English need not stand in for it.
    pub fn is_translated(&self, id: &str) -> bool {
        self.catalogues.find(id).is_some()
    }

    /// The message with this id; the id itself in brackets where there is none.
    pub fn get(&self, id: &str, args: &Args) -> String {
        if self.is_unbranded {
            return self.get_unbranded(id, args);
        }
        self.get_as_it_is(id, args)
    }

    fn get_unbranded(&self, id: &str, args: &Args) -> String {
        let said = match self.attribute(id, "unbranded", args) {
            Some(said) => said,
            None => self.get_as_it_is(id, args),
        };
        if said.contains(CONFIGURATION) {
            let name = self.get_as_it_is("settings-file", &Args::new());
            return said.replace(CONFIGURATION, &name);
        }
        said
    }

    fn get_as_it_is(&self, id: &str, args: &Args) -> String {
        self.find(id)
            .and_then(|found| Some(found.format(found.value()?, &args.0)))
            .unwrap_or_else(|| format!("[{id}]"))
    }

    /// The message with this id, without arguments.
    pub fn say(&self, id: &str) -> String {
        self.get(id, &Args::new())
    }

    /// An attribute of a message (`hint`, `explain`), where it has it.
    pub fn attribute(&self, id: &str, attribute: &str, args: &Args) -> Option<String> {
        let own = self.catalogues.find(id);
        let own = own.and_then(|found| Some(found.format(found.attribute(attribute)?, &args.0)));
        own.or_else(|| {
            let found = Catalogues::of(Lang::En).find(id)?;
            Some(found.format(found.attribute(attribute)?, &args.0))
        })
    }

    /// The ids of all messages that have a long explanation, sorted; they are the same in every language.
    pub fn explained(&self) -> Vec<String> {
        use fluent_syntax::ast::Entry;
        let mut ids = BTreeSet::new();
        for source in sources(Lang::En) {
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
                    ids.insert(message.id.name.to_owned());
                }
            }
        }
        ids.into_iter().collect()
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

    /// A number with this many decimals, grouped as the language does.
    pub fn number(&self, value: f64, decimals: u8) -> String {
        self.numbers.decimal(value, decimals)
    }

    /// A number that names a thing and counts nothing, such as a row or a page: without grouping.
    pub fn plain(&self, number: u64) -> String {
        self.digits(&number.to_string())
    }

    /// A text with its digits 0–9 as the language writes them: `18–24`, `3.1`.
    pub fn digits(&self, text: &str) -> String {
        text.chars()
            .map(|character| match character.to_digit(10) {
                Some(digit) => self.numbers.digit(digit, character),
                None => character,
            })
            .collect()
    }

    /// A share as a percentage with this many decimals: `46%`.
    pub fn percent(&self, share: f64, decimals: u8) -> String {
        self.numbers.percent(share * 100.0, decimals)
    }

    /// A range of shares as percentages: `44–49%`; one number where both ends read the same.
    pub fn percent_range(&self, low: f64, high: f64, decimals: u8) -> String {
        let from = self.number(low * 100.0, decimals);
        let to = self.number(high * 100.0, decimals);
        if from == to {
            return self.percent(high, decimals);
        }
        self.get(
            "percent-range",
            &Args::new().text("from", from).text("to", to),
        )
    }

    /// An amount of money with the sign of its currency (ISO 4217): whole, `€1,910`, or with the decimals
    /// of the currency, `€1,910.00`. The number alone where the code is none.
    pub fn money(&self, value: f64, whole: bool, currency: &str) -> String {
        self.numbers.money(value, whole, currency)
    }

    /// A month: `October 2026`.
    pub fn month(&self, year: i16, month: i8) -> String {
        dates::month(self.lang, self.calendar, year, month)
            .unwrap_or_else(|| self.digits(&format!("{year}-{month:02}")))
    }

    /// A day: `31 October 2026`.
    pub fn date(&self, year: i16, month: i8, day: i8) -> String {
        dates::day(self.lang, self.calendar, (year, month, day))
            .unwrap_or_else(|| self.digits(&format!("{year}-{month:02}-{day:02}")))
    }

    /// A day of a year that is plain from the rest: `31 October`.
    pub fn day_of_year(&self, year: i16, month: i8, day: i8) -> String {
        dates::day_of_year(self.lang, self.calendar, (year, month, day))
            .unwrap_or_else(|| self.digits(&format!("{month:02}-{day:02}")))
    }

    /// A list in words: `a, b and c`.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        match (self.lang, items.as_slice()) {
            // Thai parts items by blanks alone and writes its word for “and” into the next. Beside words of
            // other scripts, which have blanks themselves, nobody could tell the items.
            (Lang::Th, [first @ .., last])
                if !first.is_empty() && !items.iter().all(|item| is_thai(item)) =>
            {
                let first = format!("{} ", self.enumeration(first));
                let blank = if is_thai(last) { "" } else { " " };
                self.listed(&[&first, &format!("{blank}{last}")])
            }
            // In CLDR, no blank follows the comma of Nepali, though one does in all that is printed.
            (Lang::Ne, [first @ .., last]) if first.len() > 1 => {
                self.listed(&[&self.enumeration(first), last])
            }
            (_, items) => self.listed(items),
        }
    }

    /// A list as CLDR has it.
    fn listed(&self, items: &[&str]) -> String {
        let options = ListFormatterOptions::default();
        match ListFormatter::try_new_and((&self.lang.locale()).into(), options) {
            Ok(formatter) => formatter.format(items.iter()).to_string(),
            Err(_) => items.join(", "),
        }
    }

    /// Sorts things by a word of each, in the order of a dictionary of the language; words that a dictionary
    /// holds for the same, by their characters.
    pub fn sort_by_word<T>(&self, things: &mut [T], word: impl Fn(&T) -> &str) {
        let options = CollatorOptions::default();
        let collator = Collator::try_new((&self.lang.locale()).into(), options).ok();
        things.sort_by(|one, other| {
            let (one, other) = (word(one), word(other));
            let order = collator.as_ref().map(|it| it.compare(one, other));
            order
                .unwrap_or(Ordering::Equal)
                .then_with(|| one.cmp(other))
        });
    }

    /// A list without a word before the last item, for cells and for what may be taken one by one:
    /// `a, b, c`.
    pub fn enumeration<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.chain("enumeration", items)
    }

    /// A list of parts that hold commas themselves: `a; b; c`.
    pub fn series<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.chain("series", items)
    }

    /// What is added up: `a + b`.
    pub fn sum<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.chain("sum", items)
    }

    /// Short parts of one line: `a · b`.
    pub fn parts<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.chain("parts", items)
    }

    /// A text with what it is: `Networks: Instagram`.
    pub fn labeled(&self, label: &str, text: &str) -> String {
        self.get(
            "labeled",
            &Args::new().text("label", label).text("text", text),
        )
    }

    /// Sentences one after the other.
    pub fn sentences<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.chain("sentences", items)
    }

    /// Items put together two by two by a message with `first` and `second`.
    fn chain<S: AsRef<str>>(&self, id: &str, items: &[S]) -> String {
        let mut items = items.iter().map(AsRef::as_ref);
        let first = items.next().unwrap_or_default().to_owned();
        items.fold(first, |first, second| {
            self.get(id, &Args::new().text("first", first).text("second", second))
        })
    }

    /// The name of a country in the language; the code where it has none.
    pub fn country(&self, code: &str) -> String {
        super::geography::country_name(code, self.lang.plurals()).unwrap_or_else(|| code.to_owned())
    }

    /// The name of a language (BCP 47) in the language; the code where it has none.
    pub fn language(&self, code: &str) -> String {
        let names = LanguageDisplayNames::try_new(
            (&self.lang.locale()).into(),
            DisplayNamesOptions::default(),
        );
        let language = Language::try_from_str(code);
        names
            .ok()
            .zip(language.ok())
            .and_then(|(names, language)| names.of(language).map(str::to_owned))
            .unwrap_or_else(|| code.to_owned())
    }
}

/// Whether a text is of Thai letters only, without blanks.
fn is_thai(text: &str) -> bool {
    text.chars()
        .all(|character| ('\u{e00}'..='\u{e7f}').contains(&character))
}
