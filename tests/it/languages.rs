//! Six languages: numbers, dates and lists as Unicode's CLDR has them, and catalogues that say the same.
//!
//! What is expected of numbers, dates, money and names was printed by another implementation of CLDR: the
//! `Intl` of Node (ICU 78, CLDR 48), with the locale `en-001` for English.

use std::collections::{BTreeMap, BTreeSet};

use audiencefit::i18n::{Args, Calendar, Lang, Texts, fonts};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use audiencefit::charts;
use audiencefit::pipeline;
use audiencefit::renderers::RENDERERS;
use audiencefit::report::{Block, ChartSpec, Theme};
use audiencefit::settings::Settings;

use crate::project;

/// The languages whose catalogues say all that the English ones say. One that is being translated is left
/// out until it is done.
const COMPLETE: [Lang; 6] = Lang::ALL;

#[test]
fn numbers_are_grouped_and_written_as_the_language_does() {
    for (lang, large, below_zero, percent) in [
        (Lang::En, "1,234,567.5", "-1,234", "46.5%"),
        (Lang::Es, "1.234.567,5", "-1234", "46,5\u{a0}%"),
        (Lang::Gu, "12,34,567.5", "-1,234", "46.5%"),
        (Lang::Bn, "১২,৩৪,৫৬৭.৫", "-১,২৩৪", "৪৬.৫%"),
        (Lang::Th, "1,234,567.5", "-1,234", "46.5%"),
        (Lang::Ne, "१२,३४,५६७.५", "-१,२३४", "४६.५%"),
    ] {
        let texts = Texts::new(lang);
        assert_eq!(texts.number(1_234_567.5, 1), large);
        assert_eq!(texts.number(-1234.0, 0), below_zero);
        assert_eq!(texts.percent(0.465, 1), percent);
    }
}

#[test]
fn ranges_of_percents_have_one_sign_or_that_of_the_catalogue() {
    assert_eq!(Texts::new(Lang::En).percent_range(0.44, 0.49, 0), "44–49%");
    assert_eq!(Texts::new(Lang::Bn).percent_range(0.44, 0.49, 0), "৪৪–৪৯%");
    assert_eq!(Texts::new(Lang::Ne).percent_range(0.44, 0.441, 0), "४४%");
}

#[test]
fn digits_of_names_and_ages_are_those_of_the_language() {
    for (lang, ages) in [
        (Lang::En, "18–24, 65+"),
        (Lang::Es, "18–24, 65+"),
        (Lang::Gu, "18–24, 65+"),
        (Lang::Bn, "১৮–২৪, ৬৫+"),
        (Lang::Th, "18–24, 65+"),
        (Lang::Ne, "१८–२४, ६५+"),
    ] {
        assert_eq!(Texts::new(lang).digits("18–24, 65+"), ages);
    }
    assert_eq!(Texts::new(Lang::Ne).plain(12_345), "१२३४५");
}

#[test]
fn days_and_months_stand_in_the_order_of_the_language() {
    for (lang, day, month, of_year) in [
        (Lang::En, "31 October 2026", "October 2026", "31 October"),
        (
            Lang::Es,
            "31 de octubre de 2026",
            "octubre de 2026",
            "31 de octubre",
        ),
        (Lang::Gu, "31 ઑક્ટોબર, 2026", "ઑક્ટોબર 2026", "31 ઑક્ટોબર"),
        (Lang::Bn, "৩১ অক্টোবর, ২০২৬", "অক্টোবর ২০২৬", "৩১ অক্টোবর"),
        // The era stands with the year, as years are counted from the Buddha where nothing is said. Node
        // leaves it out beside a month alone.
        (
            Lang::Th,
            "31 ตุลาคม ค.ศ. 2026",
            "ตุลาคม ค.ศ. 2026",
            "31 ตุลาคม",
        ),
        (Lang::Ne, "२०२६ अक्टोबर ३१", "२०२६ अक्टोबर", "अक्टोबर ३१"),
    ] {
        let texts = Texts::new(lang);
        assert_eq!(texts.date(2026, 10, 31), day);
        assert_eq!(texts.month(2026, 10), month);
        assert_eq!(texts.day_of_year(2026, 10, 31), of_year);
    }
}

#[test]
fn years_are_counted_from_the_buddha_where_that_is_asked_for() {
    let texts = Texts::with_calendar(Lang::Th, Calendar::Buddhist);
    assert_eq!(texts.date(2026, 10, 31), "31 ตุลาคม 2569");
    assert_eq!(texts.month(2026, 10), "ตุลาคม 2569");
    let texts = Texts::with_calendar(Lang::En, Calendar::Buddhist);
    assert_eq!(texts.month(2026, 10), "October 2569 BE");
}

#[test]
fn a_day_that_is_none_is_written_as_it_came() {
    assert_eq!(Texts::new(Lang::Bn).date(2026, 2, 31), "২০২৬-০২-৩১");
    assert_eq!(Texts::new(Lang::En).month(2026, 13), "2026-13");
}

#[test]
fn money_has_the_sign_and_the_decimals_of_its_currency() {
    // Of the yen, Node writes the code in Spanish; the sign is as clear.
    for (lang, euros, whole, yen) in [
        (Lang::En, "€1,910.50", "€1,910", "JP¥1,910"),
        (Lang::Es, "1910,50\u{a0}€", "1910\u{a0}€", "1910\u{a0}JP¥"),
        (Lang::Gu, "€1,910.50", "€1,910", "JP¥1,910"),
        (Lang::Bn, "১,৯১০.৫০€", "১,৯১০€", "১,৯১০\u{a0}JP¥"),
        (Lang::Th, "€1,910.50", "€1,910", "¥1,910"),
        (
            Lang::Ne,
            "€\u{a0}१,९१०.५०",
            "€\u{a0}१,९१०",
            "JP¥\u{a0}१,९१०",
        ),
    ] {
        let texts = Texts::new(lang);
        assert_eq!(texts.money(1910.5, false, "EUR"), euros);
        assert_eq!(texts.money(1910.2, true, "EUR"), whole);
        assert_eq!(texts.money(1910.0, false, "JPY"), yen);
        assert_eq!(texts.money(1910.0, true, "JPY"), yen);
    }
    let texts = Texts::new(Lang::En);
    assert_eq!(texts.money(-1910.2, true, "EUR"), "-€1,910");
    assert_eq!(texts.money(1910.5, false, "no code"), "1,910.50");
    assert_eq!(texts.money(1.5, false, "BHD"), "BHD\u{a0}1.500");
}

#[test]
fn lists_have_the_word_of_the_language_before_their_last() {
    for (lang, list) in [
        (Lang::En, "A, B and C"),
        (Lang::Es, "A, B y C"),
        (Lang::Gu, "A, B અને C"),
        (Lang::Bn, "A, B এবং C"),
        // In CLDR, blanks alone part the items of Thai, which other scripts' words have themselves.
        (Lang::Th, "A, B และ C"),
        (Lang::Ne, "A, B र C"),
    ] {
        let texts = Texts::new(lang);
        assert_eq!(texts.list(&["A", "B", "C"]), list);
        assert_eq!(texts.list(&["A"]), "A");
        assert_eq!(texts.list::<&str>(&[]), "");
    }
    // `y` is `e` before its own sound.
    assert_eq!(
        Texts::new(Lang::Es).list(&["Facebook", "Instagram"]),
        "Facebook e Instagram"
    );
    assert_eq!(Texts::new(Lang::Th).list(&["อายุ", "เพศ"]), "อายุและเพศ");
}

#[test]
fn countries_and_languages_have_their_names() {
    for (lang, portuguese, germany) in [
        (Lang::En, "Portuguese", "Germany"),
        (Lang::Es, "portugués", "Alemania"),
        (Lang::Gu, "પોર્ટુગીઝ", "જર્મની"),
        (Lang::Bn, "পর্তুগিজ", "জার্মানি"),
        (Lang::Th, "โปรตุเกส", "เยอรมนี"),
        (Lang::Ne, "पोर्तुगी", "जर्मनी"),
    ] {
        let texts = Texts::new(lang);
        assert_eq!(texts.language("pt"), portuguese);
        assert_eq!(texts.country("DE"), germany);
        assert_eq!(texts.language("not one"), "not one");
    }
}

#[test]
fn numbers_inside_messages_have_the_digits_and_still_choose_the_plural() {
    let rows = |lang, files: f64| {
        Texts::new(lang).get(
            "written",
            &Args::new().number("files", files).text("folder", "x"),
        )
    };
    assert_ne!(rows(Lang::En, 1.0), rows(Lang::En, 2.0).replace('2', "1"));
    // English stands in for what a language lacks, with the language's own digits only where the caller
    // wrote them.
    for lang in COMPLETE {
        let text = rows(lang, 12.0);
        assert!(text.contains(&Texts::new(lang).plain(12)), "{text}");
    }
}

#[test]
fn tags_and_locales_name_their_language() {
    for (tag, lang) in [
        ("en", Some(Lang::En)),
        ("en-GB", Some(Lang::En)),
        ("ES", Some(Lang::Es)),
        ("es_419", Some(Lang::Es)),
        ("es-419", Some(Lang::Es)),
        ("xx", None),
        ("", None),
    ] {
        assert_eq!(Lang::from_tag(tag), lang, "{tag}");
    }
    for (locale, lang) in [
        ("ne_NP.UTF-8", Some(Lang::Ne)),
        ("es_ES@euro", Some(Lang::Es)),
        ("th", Some(Lang::Th)),
        ("C", None),
        ("POSIX", None),
        ("C.UTF-8", None),
        ("xx_XX.UTF-8", None),
    ] {
        assert_eq!(Lang::from_locale(locale), lang, "{locale}");
    }
}

/// Texts that are empty on purpose where they are said without arguments.
const EMPTY: [&str; 1] = ["fit-table-one"];

/// Texts that no report shows, with characters that fonts of terminals have.
const ON_TERMINALS: [&str; 1] = ["stars-unreadable.explain"];

/// What one text of a catalogue holds.
#[derive(Debug, Default, PartialEq, Eq)]
struct Content {
    variables: BTreeSet<String>,
    /// By the variable that is chosen by: the named variants, plural forms left out.
    variants: BTreeMap<String, BTreeSet<String>>,
    /// Plural forms and whole numbers that are chosen by.
    plurals: BTreeSet<String>,
    text: String,
}

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Content {
    fn of(pattern: &Pattern<String>) -> Self {
        let mut content = Self::default();
        content.add(pattern);
        content
    }

    fn add(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.add_expression(expression),
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                self.variables.insert(id.name.clone());
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                self.text.push_str(value);
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.add_expression(expression);
            }
            Expression::Inline(other) => panic!("no such thing in our catalogues: {other:?}"),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    panic!("a choice by {selector:?}");
                };
                self.variables.insert(id.name.clone());
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => name.clone(),
                        VariantKey::NumberLiteral { value } => value.clone(),
                    };
                    let is_plural = PLURALS.contains(&key.as_str());
                    if is_plural || key.parse::<f64>().is_ok() {
                        self.plurals.insert(key);
                    } else {
                        self.variants
                            .entry(id.name.clone())
                            .or_default()
                            .insert(key);
                    }
                    self.add(&variant.value);
                }
            }
        }
    }
}

/// The files of a language, each with its texts by id, and by id and attribute.
fn catalogues(lang: Lang) -> BTreeMap<String, BTreeMap<String, Content>> {
    let folder = project().join("src/i18n").join(lang.tag());
    let mut files = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let source = std::fs::read_to_string(&path).unwrap();
        let resource = match fluent_syntax::parser::parse(source) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{}: {errors:?}", path.display()),
        };
        let mut texts = BTreeMap::new();
        let mut add = |id: String, pattern: &Pattern<String>| {
            let twice = texts.insert(id.clone(), Content::of(pattern));
            assert_eq!(twice, None, "{}: {id} stands twice", path.display());
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    if let Some(value) = &message.value {
                        add(message.id.name.clone(), value);
                    }
                    for attribute in &message.attributes {
                        let id = format!("{}.{}", message.id.name, attribute.id.name);
                        add(id, &attribute.value);
                    }
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Term(_) | Entry::Junk { .. } => panic!("{}: {entry:?}", path.display()),
            }
        }
        files.insert(name, texts);
    }
    files
}

#[test]
fn every_catalogue_parses_and_says_nothing_that_english_does_not() {
    let english = catalogues(Lang::En);
    for lang in Lang::ALL {
        let own = catalogues(lang);
        let names = |files: &BTreeMap<_, _>| files.keys().cloned().collect::<Vec<String>>();
        assert_eq!(names(&own), names(&english), "{lang:?}");
        for (file, texts) in &own {
            for (id, content) in texts {
                let place = format!("{}/{file}: {id}", lang.tag());
                let Some(meant) = english[file].get(id) else {
                    panic!("{place}: not in English");
                };
                assert_eq!(content.variables, meant.variables, "{place}: variables");
                // A language may choose where English need not, so as to bend its words.
                for (variable, variants) in &content.variants {
                    let known = meant.variants.get(variable).unwrap_or(variants);
                    assert_eq!(variants, known, "{place}");
                }
                for variable in meant.variants.keys() {
                    assert!(
                        content.variants.contains_key(variable),
                        "{place}: ${variable}"
                    );
                }
                let forms: &[&str] = match lang {
                    Lang::Th => &["other"],
                    Lang::Es => &["one", "many", "other"],
                    Lang::En | Lang::Gu | Lang::Bn | Lang::Ne | Lang::Pseudo => &["one", "other"],
                };
                for form in &content.plurals {
                    let is_number = form.parse::<u32>().is_ok();
                    assert!(
                        is_number || forms.contains(&form.as_str()),
                        "{place}: the language has no plural form {form}"
                    );
                }
            }
        }
    }
}

#[test]
fn complete_languages_need_no_english() {
    let english = catalogues(Lang::En);
    for lang in COMPLETE {
        let own = catalogues(lang);
        for (file, texts) in &english {
            for id in texts.keys() {
                assert!(
                    own[file].contains_key(id),
                    "{}/{file} lacks {id}",
                    lang.tag()
                );
            }
        }
    }
}

#[test]
fn english_stands_in_for_what_a_language_lacks() {
    let english = catalogues(Lang::En);
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        for own in english.values() {
            for id in own.keys() {
                let said = match id.split_once('.') {
                    Some((id, attribute)) => texts.attribute(id, attribute, &Args::new()),
                    None => Some(texts.say(id)),
                };
                let said = said.unwrap_or_default();
                assert!(
                    !said.is_empty() || EMPTY.contains(&id.as_str()),
                    "{lang:?}: {id}"
                );
                assert_ne!(said, format!("[{id}]"), "{lang:?}");
            }
        }
    }
    assert_eq!(Texts::new(Lang::Ne).say("no-such-text"), "[no-such-text]");
}

#[test]
fn every_character_of_every_catalogue_has_a_glyph() {
    let mut missing = Vec::new();
    for lang in Lang::ALL {
        for (file, texts) in catalogues(lang) {
            for (id, content) in texts {
                // Where to get an export is told by `sources` alone.
                let on_paper = !ON_TERMINALS.contains(&id.as_str())
                    && id
                        .split_once('.')
                        .is_none_or(|(_, attribute)| attribute != "get");
                if let Some(character) = fonts::missing_glyph(&content.text).filter(|_| on_paper) {
                    missing.push(format!("{}/{file}: {id}: {character}", lang.tag()));
                }
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
    // What CLDR writes is no text of ours.
    for lang in [Lang::ALL.as_slice(), &[Lang::Pseudo]].concat() {
        for calendar in Calendar::ALL {
            let texts = Texts::with_calendar(lang, calendar);
            let mut said: Vec<String> = (1..=12).map(|month| texts.date(2026, month, 10)).collect();
            said.extend(
                [
                    "EUR", "USD", "INR", "NPR", "BDT", "THB", "JPY", "TRY", "KZT",
                ]
                .map(|currency| texts.money(-1_234_567.0, false, currency)),
            );
            let letters = || 'A'..='Z';
            for code in letters().flat_map(|one| letters().map(move |two| format!("{one}{two}"))) {
                said.push(texts.country(&code));
                said.push(texts.language(&code.to_lowercase()));
            }
            said.push(texts.percent_range(-0.125, 123.5, 1));
            for text in said {
                assert_eq!(fonts::missing_glyph(&text), None, "{lang:?}: {text}");
            }
        }
    }
}

#[test]
fn the_language_of_nobody_is_longer_and_keeps_code_and_variables() {
    let texts = Texts::new(Lang::Pseudo);
    let english = Texts::new(Lang::En);
    for id in ["section-fit", "whose-followers", "dimension-age"] {
        let (long, short) = (texts.say(id), english.say(id));
        let (long, short) = (long.chars().count() as f64, short.chars().count() as f64);
        assert!(long >= 1.3 * short, "{}", texts.say(id));
    }
    let args = || Args::new().text("from", "18").text("to", "24");
    assert_eq!(texts.get("range", &args()), english.get("range", &args()));
    assert!(texts.is_translated("section-fit"));
    assert_eq!(Lang::from_tag("en-XA"), Some(Lang::Pseudo));
    assert!(!Lang::ALL.contains(&Lang::Pseudo));
}

/// The report of the sample shop in a language, in every format.
fn rendered(lang: Lang) -> (pipeline::Outcome, Vec<pipeline::NamedOutput>) {
    let world = crate::sample::shop();
    let settings = Settings {
        inputs: vec!["shop".into()],
        lang: Some(lang),
        ..Settings::default()
    };
    let outcome = match pipeline::run(&settings, &[], &world) {
        Ok(outcome) => outcome,
        Err(failure) => panic!("{lang:?}: {failure}"),
    };
    let formats: Vec<_> = RENDERERS.iter().collect();
    let outputs = match pipeline::render(&outcome, &formats, &world) {
        Ok(outputs) => outputs,
        Err(failure) => panic!("{lang:?}: {failure}"),
    };
    (outcome, outputs)
}

fn charts_of(outcome: &pipeline::Outcome) -> impl Iterator<Item = &ChartSpec> {
    let blocks = outcome
        .report
        .sections
        .iter()
        .flat_map(|section| &section.blocks);
    blocks.filter_map(|block| {
        if let Block::Chart(chart) = block {
            Some(&**chart)
        } else {
            None
        }
    })
}

/// Texts that leave the frame of their chart or meet another one, at the widths of page and phone.
fn complaints(outcome: &pipeline::Outcome) -> Vec<String> {
    let mut complaints = Vec::new();
    for chart in charts_of(outcome) {
        for width in [900.0, 420.0] {
            let svg = charts::draw(chart, &Theme::default(), width);
            if let Some(complaint) = crate::charts::complaint(&svg) {
                complaints.push(format!("{} at {width}: {complaint}", chart.id));
            }
        }
    }
    complaints
}

#[test]
fn longer_texts_break_no_format_and_stay_in_the_frames_of_charts() {
    let (outcome, outputs) = rendered(Lang::Pseudo);
    assert_eq!(outcome.report.lang, "en-XA");
    for format in RENDERERS {
        let of_format = |output: &&pipeline::NamedOutput| {
            output.file_name.rsplit_once('.').map(|(_, end)| end) == Some(format.extension)
        };
        assert!(outputs.iter().any(|it| of_format(&it)), "{}", format.id);
    }
    assert!(charts_of(&outcome).count() > 10);
    let complaints = complaints(&outcome);
    assert_eq!(complaints, Vec::<String>::new());
}

/// Words of a page that no catalogue holds would be plain English in the language of nobody.
#[test]
fn every_word_of_a_report_comes_from_a_catalogue_or_a_file() {
    let (outcome, _) = rendered(Lang::Pseudo);
    let mut plain = BTreeSet::new();
    let mut look = |text: &str| {
        // What stands in code is the user's to type.
        for (at, part) in text.split('`').enumerate() {
            if at % 2 == 0 {
                let words = part.split(|character: char| !character.is_alphabetic());
                plain.extend(
                    words
                        .filter(|word| word.len() > 2 && word.is_ascii())
                        .map(str::to_owned),
                );
            }
        }
    };
    for section in &outcome.report.sections {
        look(&section.question);
        look(&section.answer);
        for block in &section.blocks {
            match block {
                Block::Heading(text) | Block::Paragraph(text) | Block::Note(text) => look(text),
                Block::Figures(figures) => figures.iter().for_each(|figure| look(&figure.label)),
                Block::Chart(chart) => {
                    look(&chart.title);
                    look(&chart.note);
                }
                Block::Table(table) => {
                    look(&table.caption);
                    look(&table.note);
                    table.columns.iter().for_each(|(head, _)| look(head));
                }
                Block::Actions(actions) => actions.iter().for_each(|action| look(&action.doubt)),
            }
        }
    }
    // Names of the shop, of its channels, of creators, places, interests and sources of what a network
    // says; countries, months and lists of CLDR, which are English here.
    let from_files: BTreeSet<&str> = "Trailhead Sneakers Studio Club Founder Outlet Marketplaces Klaviyo \
        lia designs Madrid Madri Vigo Women Fashion Shoe design iPhone Ads manager Espanha Argentina \
        France Germany Italy Mexico Portugal Spain October and EUR"
        .split_whitespace()
        .collect();
    plain.retain(|word| !from_files.contains(word.as_str()));
    assert_eq!(plain, BTreeSet::new());
}

#[test]
fn every_language_prints_the_sample_and_names_itself() {
    let mut rows: Option<Vec<u8>> = None;
    for lang in Lang::ALL {
        let (outcome, outputs) = rendered(lang);
        let page = outputs
            .iter()
            .find(|it| it.file_name.ends_with("report.html"))
            .unwrap();
        let page = String::from_utf8_lossy(&page.bytes);
        let head = format!("<!DOCTYPE html><html lang=\"{}\"", lang.tag());
        assert!(page.starts_with(&head), "{lang:?}: {}", &page[..60]);
        let complaints = complaints(&outcome);
        assert_eq!(complaints, Vec::<String>::new(), "{lang:?}");
        // Findings are a contract with programs: the same bytes in every language.
        let fit = outputs
            .iter()
            .find(|it| it.file_name.ends_with("_fit.csv"))
            .unwrap();
        let first = rows.get_or_insert_with(|| fit.bytes.clone());
        assert!(*first == fit.bytes, "{lang:?}");
    }
}

/// A catalogue's text without a glyph fails the tests above; a user's text must not stop a month's report.
#[test]
fn a_name_that_no_font_shows_is_told_and_stops_nothing() {
    let world = crate::sample::shop();
    let settings = Settings {
        inputs: vec!["shop".into()],
        brand: Some("靴屋 👟 Kyoto".to_owned()),
        lang: Some(Lang::Gu),
        ..Settings::default()
    };
    let outcome = match pipeline::run(&settings, &["fit"], &world) {
        Ok(outcome) => outcome,
        Err(failure) => panic!("{failure}"),
    };
    assert_eq!(outcome.report.brand, "? ? Kyoto");
    assert!(outcome.report.title.contains("? ? Kyoto"));
    let told: Vec<_> = outcome
        .reading
        .diagnostics
        .iter()
        .filter(|it| it.code.id == "glyphs-missing")
        .collect();
    assert!(!told.is_empty());
    let formats: Vec<_> = RENDERERS.iter().collect();
    assert!(pipeline::render(&outcome, &formats, &world).is_ok());
}

/// The order of words in Spanish and Thai as CLDR's root collation has it: accents count only between words
/// that are the same without them, and a Thai vowel that is written before its consonant is sorted behind it
/// (ICU's demonstration page and Node's `Intl.Collator` give the same orders).
#[test]
fn words_are_sorted_as_in_a_dictionary() {
    for (lang, sorted) in [
        (
            Lang::Es,
            ["indicador", "Índice", "índice q", "valor q", "zona"],
        ),
        (Lang::Th, ["กลุ่ม", "เกณฑ์", "ขอบ", "แหล่ง", "อายุ"]),
    ] {
        let mut words: Vec<&str> = sorted.into_iter().rev().collect();
        Texts::new(lang).sort_by_word(&mut words, |word| word);
        assert_eq!(words, sorted, "{lang:?}");
    }
}
