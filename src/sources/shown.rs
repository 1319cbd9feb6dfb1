//! What of a file may be shown: in messages, in the list of inputs and as the name of an origin.
//!
//! Names, addresses and telephone numbers can stand in any cell, header, sheet or key of a file, for
//! people put them there and rows slip. So a text is shown only where it is one of the words that
//! exports use, or short and free of contacts; everything else is [`HIDDEN`], and the place
//! with its row and column says which cell is meant.

use std::collections::BTreeMap;

use super::labels::{NUMBER_AMBIGUOUS, NUMBER_NEGATIVE, NUMBER_UNREADABLE, is_iso_datetime};
use super::{SOURCES, SourceOutput};
use crate::diag::{Arg, Code, Diagnostic};
use crate::domain::{Network, Origin};
use crate::files::RawBlock;

/// What stands for a text that is not shown.
pub(super) const HIDDEN: &str = "…";

/// The names of sheets and the paths of arrays that sources tell their tables by, or that exporters
/// write in every file, in lower case.
const SHEETS: [&str; 30] = [
    "all posts",
    "audience demographics",
    "company size",
    "competitors",
    "content demographics",
    "demographics",
    "discovery",
    "engagement",
    "followers",
    "formatted report",
    "industry",
    "job function",
    "key metrics",
    "location",
    "messages",
    "metrics",
    "new followers",
    "organic_insights_audience",
    "organic_insights_interactions",
    "organic_insights_reach",
    "participants",
    "raw data report",
    "reviews",
    "seniority",
    "sheet1",
    "top posts",
    "update metrics",
    "viewers",
    "visitor metrics",
    "worksheet",
];

/// The names of origins that are no network's and nobody's either: channels, mediums and marketplaces,
/// in lower case.
const ORIGINS: [&str; 58] = [
    "(direct)",
    "(none)",
    "(not set)",
    "admin",
    "affiliate",
    "affiliates",
    "amazon",
    "api",
    "app",
    "bing",
    "call",
    "chat",
    "contact form",
    "cpc",
    "direct",
    "display",
    "draft orders",
    "duckduckgo",
    "ebay",
    "ecosia",
    "email",
    "etsy",
    "facebook & instagram",
    "form",
    "google",
    "help widget",
    "klaviyo",
    "line",
    "mail",
    "mailchimp",
    "marketplace",
    "mobile",
    "mobile app",
    "newsletter",
    "none",
    "online store",
    "organic",
    "other",
    "paid",
    "phone",
    "point of sale",
    "pos",
    "referral",
    "search",
    "shop",
    "shopify",
    "sms",
    "social",
    "store",
    "telegram",
    "ticket",
    "viber",
    "voice",
    "walmart",
    "web",
    "web admin",
    "website",
    "whatsapp",
];

/// The origin of those whose own is not shown.
const OTHER: &str = "other";

/// Whether the text holds an e-mail address, a handle or a telephone number, alone or among words. Dates,
/// times and ranges of years are none.
pub(super) fn has_contact(text: &str) -> bool {
    text.contains(['@', '＠']) || has_phone(text)
}

/// Whether seven or more digits stand together or in groups, as those of a telephone number do.
fn has_phone(text: &str) -> bool {
    const LEAST_DIGITS: usize = 7;
    let is_of_phone = |sign: char| {
        sign.is_numeric()
            || sign.is_whitespace()
            || matches!(sign, '-' | '‐' | '‑' | '–' | '(' | ')' | '.' | '/')
    };
    text.split(|sign| !is_of_phone(sign)).any(|run| {
        let mut digits = 0;
        run.split_whitespace().any(|group| {
            if is_date(group) {
                digits = 0;
            } else {
                digits += group.chars().filter(|sign| sign.is_numeric()).count();
            }
            digits >= LEAST_DIGITS
        })
    })
}

/// Whether digits are days such as `2026-10-01`, `1/10/2026` and `20261001`, or two years.
fn is_date(group: &str) -> bool {
    let year = |part: &&str| {
        part.len() == 4
            && part
                .parse()
                .is_ok_and(|year: u16| (1900..2100).contains(&year))
    };
    let small = |part: &&str| part.len() <= 2 && part.parse().is_ok_and(|day: u8| day <= 31);
    let group = group.trim_matches(['-', '–', '.', '/', '(', ')']);
    let parts: Vec<&str> = group.split(['-', '–', '.', '/']).collect();
    let is_day = |parts: &[&str]| match parts {
        [a, b, c] => year(a) && small(b) && small(c) || small(a) && small(b) && year(c),
        _ => false,
    };
    match parts.as_slice() {
        [one] => one.len() == 8 && one.is_ascii() && is_day(&[&one[..4], &one[4..6], &one[6..]]),
        [from, to] => year(from) && year(to),
        parts => parts.len().is_multiple_of(3) && parts.chunks(3).all(is_day),
    }
}

/// The text, or `…` where it holds an e-mail address or a telephone number.
pub(super) fn without_contacts(text: &str) -> String {
    if has_contact(text) { HIDDEN } else { text }.to_owned()
}

/// The text, or `…` where it holds a contact or is longer than a label: sentences and addresses are not
/// shown.
pub(super) fn short(text: &str) -> String {
    const MOST_WORDS: usize = 3;
    const MOST_SIGNS: usize = 24;
    let is_long = text.split_whitespace().count() > MOST_WORDS || text.chars().count() > MOST_SIGNS;
    let is_moment = is_iso_datetime(text)
        && text.chars().all(|sign| {
            sign.is_ascii_digit() || matches!(sign, 'T' | 'Z' | ':' | '.' | '+' | '-' | ' ')
        });
    if is_long && !is_moment && text.contains(char::is_alphabetic) {
        HIDDEN.to_owned()
    } else {
        without_contacts(text)
    }
}

/// Whether a text is nothing but a number with a mark before three digits, too short for a telephone
/// number: `1.200`, `12,400 %`.
pub(super) fn is_grouped_number(text: &str) -> bool {
    const MOST_DIGITS: usize = 9;
    let number = text.trim_end_matches(['%', ' ', '\u{a0}']);
    let number = number.strip_prefix('-').unwrap_or(number);
    let mut groups = number.split(['.', ',']);
    let are_digits = |group: &str| group.bytes().all(|sign| sign.is_ascii_digit());
    let is_first = |group: &str| (1..=3).contains(&group.len()) && are_digits(group);
    groups.next().is_some_and(is_first)
        && groups.clone().next().is_some()
        && groups.all(|group| group.len() == 3 && are_digits(group))
        && number.bytes().filter(u8::is_ascii_digit).count() <= MOST_DIGITS
}

/// Whether a folded word stands in the header of a known export.
pub(super) fn is_header_word(word: &str) -> bool {
    SOURCES.iter().any(|source| source.headers.contains(&word))
}

/// The name of a block's sheet or array: as it is where it is a known one, else its number among those
/// of the file, `#2`.
pub(super) fn sheet(block: &RawBlock) -> Option<String> {
    let name = block.sheet.as_ref()?;
    let number = || format!("#{}", block.sheet_number);
    Some(known_sheet(name).map_or_else(number, str::to_owned))
}

/// The name of a sheet or array, where it is one that exporters write.
pub fn known_sheet(name: &str) -> Option<&str> {
    SHEETS
        .contains(&name.to_lowercase().as_str())
        .then_some(name)
}

/// Hides, in what a source says, texts of cells that may be somebody's.
pub fn withhold(diagnostics: &mut [Diagnostic]) {
    for said in diagnostics {
        let is_of_number = NUMBER_CODES.contains(&said.code);
        for (name, arg) in &mut said.args {
            let Arg::Text(text) = arg else { continue };
            match *name {
                // A word where a number belongs stands in a row that has slipped, and may be a name.
                "text" if is_of_number && is_word(text) => HIDDEN.clone_into(text),
                "text" | "word" | "key" => *text = short(text),
                "name" | "label" | "column" | "columns" => *text = without_contacts(text),
                _ => {}
            }
        }
    }
}

/// What is said of cells that should hold a number.
const NUMBER_CODES: [Code; 3] = [NUMBER_AMBIGUOUS, NUMBER_NEGATIVE, NUMBER_UNREADABLE];

/// Whether a text has letters and no digit: more than the unit of a number such as `K`.
fn is_word(text: &str) -> bool {
    const MOST_LETTERS_OF_UNITS: usize = 2;
    let letters = text.chars().filter(|sign| sign.is_alphabetic()).count();
    letters > MOST_LETTERS_OF_UNITS && !text.contains(char::is_numeric)
}

/// Whether the name of an origin is a network's or one of the words that are nobody's: `google`,
/// `Organic: Google`, `google / cpc`, `amazon.es`.
fn is_known_origin(origin: &Origin) -> bool {
    let label = origin.label.to_lowercase();
    let is_word = |part: &str| {
        let part = part.trim();
        let part = part.strip_prefix("www.").unwrap_or(part);
        let host = part.split('.').next().unwrap_or_default();
        let is_host = |host: &str| {
            matches!(
                host,
                "amazon" | "ebay" | "etsy" | "google" | "bing" | "walmart" | "duckduckgo"
            )
        };
        ORIGINS.contains(&part)
            || is_host(host) && is_domain(part)
            || part
                .split_once(' ')
                .is_some_and(|(first, rest)| is_host(first) && ORIGINS.contains(&rest))
            || Network::from_id(part).is_some()
            || Origin::new(part).network.is_some() && is_short_name(part)
    };
    match label.split_once(": ") {
        Some((kind, name)) => is_kind(kind) && is_word(name),
        None => match label.split_once(" / ") {
            Some((source, medium)) => is_word(source) && is_word(medium),
            None => is_word(&label),
        },
    }
}

/// Kinds of origins that shops write before a name, in the languages of shops.
fn is_kind(kind: &str) -> bool {
    const KINDS: [&str; 22] = [
        "bron",
        "direct",
        "fonte",
        "fuente",
        "organic",
        "organico",
        "organique",
        "organisch",
        "orgánico",
        "orgânico",
        "origen",
        "paid",
        "quelle",
        "referencia",
        "referral",
        "referência",
        "riferimento",
        "référent",
        "social",
        "source",
        "utm",
        "verweis",
    ];
    KINDS.contains(&kind)
}

/// Whether a text is a host with nothing but letters and dots.
fn is_domain(text: &str) -> bool {
    text.len() <= 24 && text.chars().all(|c| c.is_ascii_alphabetic() || c == '.')
}

/// Whether what follows the name of a network is one word or two of the network's own.
fn is_short_name(text: &str) -> bool {
    const OWN: [&str; 16] = [
        "shop",
        "shops",
        "direct",
        "ads",
        "ad",
        "stories",
        "story",
        "feed",
        "reels",
        "messenger",
        "message",
        "messages",
        "private",
        "post",
        "comment",
        "page",
    ];
    let mut words = text.split([' ', '_', '-']);
    words.next();
    words.all(|word| OWN.contains(&word))
}

/// How often an origin stands in a file before it is nobody's own.
const LEAST_ROWS: usize = 3;

/// The origin as it is where it is known, or stands in three rows and holds no contact; else its network's
/// name or `other`.
fn settled(origin: Origin, rows: usize) -> Origin {
    let is_common = rows >= LEAST_ROWS && !has_contact(&origin.label);
    if is_known_origin(&origin) || is_common {
        origin
    } else {
        let label = origin.network.map_or(OTHER, Network::id).to_owned();
        Origin { label, ..origin }
    }
}

/// Origins with how many rows have them: those that few rows have, and that are none of the known ones,
/// are summed up as their network, or as `other`.
pub(super) fn settled_counts(counts: BTreeMap<Origin, usize>) -> BTreeMap<Origin, usize> {
    let mut sums = BTreeMap::new();
    for (origin, rows) in counts {
        *sums.entry(settled(origin, rows)).or_default() += rows;
    }
    sums
}

/// The same for the origins of things: a note that somebody typed into one row names no origin.
pub(super) fn settle<'o>(origins: impl Iterator<Item = &'o mut Option<Origin>>) {
    let mut origins: Vec<&mut Option<Origin>> = origins.collect();
    let mut counts: BTreeMap<Origin, usize> = BTreeMap::new();
    for origin in origins.iter().filter_map(|origin| origin.as_ref()) {
        *counts.entry(origin.clone()).or_default() += 1;
    }
    for origin in &mut origins {
        if let Some(found) = origin.take() {
            let rows = counts.get(&found).copied().unwrap_or_default();
            **origin = Some(settled(found, rows));
        }
    }
}

/// The same for the conversations and messages of a file.
pub(super) fn settle_origins(output: &mut SourceOutput) {
    let conversations = output.conversations.iter_mut();
    let conversations = conversations.flat_map(|list| &mut list.rows);
    settle(conversations.map(|conversation| &mut conversation.origin));
    let messages = output.messages.iter_mut().flat_map(|list| &mut list.rows);
    settle(messages.map(|message| &mut message.origin));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_within_texts() {
        for text in [
            "ana@example.org",
            "write to ana@example.org",
            "600123456",
            "Tel 600 123 456",
            "+34 600-12-34-56 (home)",
            "(0034) 600.123.456",
            "2026-02-16 600123456",
        ] {
            assert!(has_contact(text), "{text}");
        }
        for text in [
            "2026-02-16",
            "2026-02-16T09:30:00",
            "2026-02-16 09:30:00",
            "2026-02-01 - 2026-02-28",
            "16/02/2026",
            "20260216",
            "Autumn 2025-2026",
            "18-24",
            "10,000",
            "",
        ] {
            assert!(!has_contact(text), "{text}");
        }
    }

    #[test]
    fn numbers_that_are_nobodys() {
        for text in ["1.200", "12,400 %", "-1,234", "1.234.567"] {
            assert!(is_grouped_number(text), "{text}");
        }
        for text in [
            "600123456",
            "600 123 456",
            "1234.567",
            "12,4",
            "1.234.567.890",
            "",
        ] {
            assert!(!is_grouped_number(text), "{text}");
        }
    }

    #[test]
    fn a_word_in_a_cell_of_numbers_is_hidden() {
        for (text, shown) in [
            ("Ottilie Zwingli", HIDDEN),
            ("Ana", HIDDEN),
            ("3.апр", "3.апр"),
            ("12 K", "12 K"),
            ("#####", "#####"),
            ("x", "x"),
        ] {
            let mut said = [Diagnostic::new(NUMBER_UNREADABLE).with("text", text)];
            withhold(&mut said);
            let [Diagnostic { args, .. }] = said;
            assert_eq!(args.get("text"), Some(&Arg::Text(shown.to_owned())));
        }
    }

    #[test]
    fn only_short_texts_are_shown() {
        assert_eq!(short("65+"), "65+");
        assert_eq!(short("n. a."), "n. a.");
        assert_eq!(
            short("2026-02-16T09:30:00.000+00:00"),
            "2026-02-16T09:30:00.000+00:00"
        );
        assert_eq!(short("Calle Mayor 3, Madrid"), HIDDEN);
        assert_eq!(short("Konstantinopoulou-Papadopoulos"), HIDDEN);
        assert_eq!(short("ana@example.org"), HIDDEN);
    }

    #[test]
    fn origins_that_are_nobodys() {
        for label in [
            "Organic: Google",
            "google / cpc",
            "TikTok Shop",
            "instagram shop",
            "Source: Newsletter",
            "amazon.es",
            "Direct",
            "Facebook Private Message",
            "l.instagram.com / referral",
        ] {
            assert!(is_known_origin(&Origin::new(label)), "{label}");
        }
        for label in [
            "Ana Kovac",
            "Instagram Ana Kovac",
            "google / Ana",
            "Source: Ana Kovac",
            "etsy Ana",
        ] {
            assert!(!is_known_origin(&Origin::new(label)), "{label}");
        }
        let ana = || Origin::new("Ana Kovac");
        assert_eq!(settled(ana(), 2).label, OTHER);
        assert_eq!(settled(ana(), 3), ana());
        assert_eq!(settled(Origin::new("Tel 600 123 456"), 9).label, OTHER);
        // The network is kept where only what follows it is somebody's.
        let network = settled(Origin::new("Instagram Ana Kovac"), 1);
        assert_eq!(network.network, Some(Network::Instagram));
        assert_eq!(network.label, "instagram");
    }

    #[test]
    fn lists_of_words_are_sorted_and_folded() {
        assert!(SHEETS.is_sorted() && ORIGINS.is_sorted());
        for word in SHEETS.iter().chain(&ORIGINS) {
            assert_eq!(word.to_lowercase(), **word);
        }
    }
}
