//! The message catalogues of every language, parsed file by file when a message of theirs is asked for.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::numbers::Numbers;
use super::pseudo;
use super::texts::Lang;

/// How many catalogues a language has: one a room, and more for the sources.
pub(super) const FILES: usize = 21;

macro_rules! catalogues {
    ($tag:literal) => {
        [
            include_str!(concat!($tag, "/terms.ftl")),
            include_str!(concat!($tag, "/files.ftl")),
            include_str!(concat!($tag, "/profile.ftl")),
            include_str!(concat!($tag, "/sources.ftl")),
            include_str!(concat!($tag, "/sources_meta.ftl")),
            include_str!(concat!($tag, "/sources_video.ftl")),
            include_str!(concat!($tag, "/sources_pages.ftl")),
            include_str!(concat!($tag, "/sources_analytics.ftl")),
            include_str!(concat!($tag, "/sources_ads.ftl")),
            include_str!(concat!($tag, "/sources_shop.ftl")),
            include_str!(concat!($tag, "/sources_care.ftl")),
            include_str!(concat!($tag, "/sections.ftl")),
            include_str!(concat!($tag, "/segments.ftl")),
            include_str!(concat!($tag, "/markets.ftl")),
            include_str!(concat!($tag, "/channels.ftl")),
            include_str!(concat!($tag, "/drafts.ftl")),
            include_str!(concat!($tag, "/methods.ftl")),
            include_str!(concat!($tag, "/charts.ftl")),
            include_str!(concat!($tag, "/renderers.ftl")),
            include_str!(concat!($tag, "/cli.ftl")),
            include_str!(concat!($tag, "/help.ftl")),
        ]
    };
}

const ENGLISH: [&str; FILES] = catalogues!("en");
const SPANISH: [&str; FILES] = catalogues!("es");
const GUJARATI: [&str; FILES] = catalogues!("gu");
const BENGALI: [&str; FILES] = catalogues!("bn");
const THAI: [&str; FILES] = catalogues!("th");
const NEPALI: [&str; FILES] = catalogues!("ne");

/// The sources of a language's catalogues; those of [`Lang::Pseudo`] are made of the English ones.
pub(super) const fn sources(lang: Lang) -> &'static [&'static str; FILES] {
    match lang {
        Lang::En | Lang::Pseudo => &ENGLISH,
        Lang::Es => &SPANISH,
        Lang::Gu => &GUJARATI,
        Lang::Bn => &BENGALI,
        Lang::Th => &THAI,
        Lang::Ne => &NEPALI,
    }
}

type Bundle = FluentBundle<FluentResource>;

/// The catalogues of one language.
pub(super) struct Catalogues {
    lang: Lang,
    /// In which file a message stands.
    file_of: OnceLock<BTreeMap<&'static str, usize>>,
    bundles: [OnceLock<Bundle>; FILES],
}

/// A message, and the bundle that formats it.
pub(super) struct Found<'a> {
    bundle: &'a Bundle,
    message: FluentMessage<'a>,
}

impl Catalogues {
    const fn new(lang: Lang) -> Self {
        Self {
            lang,
            file_of: OnceLock::new(),
            bundles: [const { OnceLock::new() }; FILES],
        }
    }

    /// Those of a language; nothing is parsed yet.
    pub(super) fn of(lang: Lang) -> &'static Self {
        static ENGLISH: Catalogues = Catalogues::new(Lang::En);
        static SPANISH: Catalogues = Catalogues::new(Lang::Es);
        static GUJARATI: Catalogues = Catalogues::new(Lang::Gu);
        static BENGALI: Catalogues = Catalogues::new(Lang::Bn);
        static THAI: Catalogues = Catalogues::new(Lang::Th);
        static NEPALI: Catalogues = Catalogues::new(Lang::Ne);
        static PSEUDO: Catalogues = Catalogues::new(Lang::Pseudo);
        match lang {
            Lang::En => &ENGLISH,
            Lang::Es => &SPANISH,
            Lang::Gu => &GUJARATI,
            Lang::Bn => &BENGALI,
            Lang::Th => &THAI,
            Lang::Ne => &NEPALI,
            Lang::Pseudo => &PSEUDO,
        }
    }

    /// The message with this id in this language alone.
    pub(super) fn find(&self, id: &str) -> Option<Found<'_>> {
        let file = *self.file_of.get_or_init(|| index(self.lang)).get(id)?;
        let bundle = self
            .bundles
            .get(file)?
            .get_or_init(|| bundle(self.lang, file));
        let message = bundle.get_message(id)?;
        Some(Found { bundle, message })
    }
}

impl<'a> Found<'a> {
    /// The text of the message itself.
    pub(super) fn value(&self) -> Option<&'a Pattern<&'a str>> {
        self.message.value()
    }

    /// The text of one of its attributes.
    pub(super) fn attribute(&self, name: &str) -> Option<&'a Pattern<&'a str>> {
        Some(self.message.get_attribute(name)?.value())
    }

    /// A text of the message with its arguments put in.
    pub(super) fn format(&self, pattern: &Pattern<&str>, args: &FluentArgs<'_>) -> String {
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned()
    }
}

/// In which file each message stands. A message begins at the start of a line; all else that does is a
/// comment or blank, as the lines of a text are indented.
fn index(lang: Lang) -> BTreeMap<&'static str, usize> {
    let mut file_of = BTreeMap::new();
    for (file, source) in sources(lang).iter().enumerate() {
        for line in source.lines() {
            if !line.starts_with(|first: char| first.is_ascii_alphabetic()) {
                continue;
            }
            if let Some((id, _)) = line.split_once('=') {
                file_of.insert(id.trim_end(), file);
            }
        }
    }
    file_of
}

/// One file, parsed. A broken line of a catalogue is left out; tests show that there is none.
fn bundle(lang: Lang, file: usize) -> Bundle {
    let id: LanguageIdentifier = lang.plurals().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::En | Lang::Pseudo => write_number::<_, 0>,
        Lang::Es => write_number::<_, 1>,
        Lang::Gu => write_number::<_, 2>,
        Lang::Bn => write_number::<_, 3>,
        Lang::Th => write_number::<_, 4>,
        Lang::Ne => write_number::<_, 5>,
    }));
    let source = sources(lang).get(file).copied().unwrap_or_default();
    let source = match lang {
        Lang::Pseudo => pseudo::catalogue(source),
        Lang::En | Lang::Es | Lang::Gu | Lang::Bn | Lang::Th | Lang::Ne => source.to_owned(),
    };
    let resource = match FluentResource::try_new(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

/// A number inside a message in the digits of the language with this place in [`Lang::ALL`]. A function
/// is all that a bundle takes, so the language is part of its type.
fn write_number<Memoizer, const LANG: usize>(
    value: &FluentValue<'_>,
    _: &Memoizer,
) -> Option<String> {
    let lang = Lang::ALL.get(LANG).copied().unwrap_or_default();
    if let FluentValue::Number(number) = value {
        Some(Numbers::of(lang).plain(number.value))
    } else {
        None
    }
}
