//! UTF-8 that a program read as an older encoding and saved again as UTF-8: `EspaÃ±a`, `18â€“24`.

use encoding_rs::{Encoding, WINDOWS_1251, WINDOWS_1252};

/// A text put right.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Repaired {
    /// The whole text.
    pub(super) text: String,
    /// The byte of the damaged text at which the first damaged place begins.
    pub(super) first: usize,
    /// How many places were damaged: signs beyond ASCII that stood together.
    pub(super) count: usize,
}

/// The text as it was, where it can be proved: every place beyond ASCII, written in one of the
/// older encodings, is proper UTF-8 of signs that texts use. A single place that is not leaves the
/// text as it is, for then it was never wholly damaged.
///
/// Western and Cyrillic text as such fails at once: its letters stand alone or before one another,
/// and never as the first and the further bytes of UTF-8 do.
pub(super) fn repair(text: &str) -> Option<Repaired> {
    if text.is_ascii() {
        return None;
    }
    [WINDOWS_1252, WINDOWS_1251]
        .into_iter()
        .find_map(|encoding| repair_from(text, encoding))
}

fn repair_from(text: &str, encoding: &'static Encoding) -> Option<Repaired> {
    let mut repaired = Repaired {
        text: String::new(),
        first: 0,
        count: 0,
    };
    let mut done = 0;
    let mut place = Vec::new();
    while let Some(start) = text[done..].find(|sign: char| !sign.is_ascii()) {
        let start = done + start;
        let rest = &text[start..];
        let end = rest
            .find(|sign: char| sign.is_ascii())
            .map_or(text.len(), |length| start + length);
        place.clear();
        for sign in text[start..end].chars() {
            place.push(byte_of(sign, encoding)?);
        }
        let was = std::str::from_utf8(&place).ok()?;
        if !was.chars().all(is_of_texts) {
            return None;
        }
        if repaired.count == 0 {
            repaired.first = start;
        }
        repaired.count += 1;
        repaired.text.push_str(&text[done..start]);
        repaired.text.push_str(was);
        done = end;
    }
    repaired.text.push_str(&text[done..]);
    Some(repaired)
}

/// The byte of a sign beyond ASCII. A byte without a meaning, and each of ISO 8859-1 that has
/// another in Windows, is the control sign of its number.
fn byte_of(sign: char, encoding: &'static Encoding) -> Option<u8> {
    if ('\u{80}'..'\u{a0}').contains(&sign) {
        return u8::try_from(sign).ok();
    }
    let mut buffer = [0; 4];
    match encoding.encode(sign.encode_utf8(&mut buffer)) {
        (bytes, _, false) => bytes.first().copied(),
        (_, _, true) => None,
    }
}

/// Whether a sign occurs in labels and names. `NESTLÉ®` would be `NESTLɮ` otherwise: the rare
/// letters and marks between the Latin alphabets and Greek are what capitals before marks look like.
fn is_of_texts(sign: char) -> bool {
    !sign.is_control() && (!('\u{180}'..'\u{370}').contains(&sign) || "ƠơƯưȘșȚțʻʼ".contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn damaged(text: &str, encoding: &'static Encoding) -> String {
        encoding
            .decode_without_bom_handling(text.as_bytes())
            .0
            .into_owned()
    }

    #[test]
    fn what_was_read_as_an_older_encoding_is_put_right() {
        // As such files show them.
        for (seen, was, count) in [
            ("EspaÃ±a,3\nMÃ¤nner,4\n", "España,3\nMänner,4\n", 2),
            ("18â€“24,4%\n", "18–24,4%\n", 1),
            ("Ã\u{81}vila", "Ávila", 1),
            ("Ã…rhus;Å\u{81}Ã³dÅº", "Århus;Łódź", 4),
            ("18â\u{80}\u{93}24", "18–24", 1),
            ("18вЂ“24;РњРѕСЃРєРІР°", "18–24;Москва", 2),
            ("ï»¿Age", "\u{feff}Age", 1),
        ] {
            let repaired = repair(seen).unwrap();
            assert_eq!(repaired.text, was);
            // `Å\u{81}Ã³dÅº` is two places, with a plain `d` between them; `Ã…` one.
            let places = if count == 4 { 3 } else { count };
            assert_eq!(repaired.count, places);
        }
        let text = "Zürich, Kraków, İstanbul, Αθήνα, Київ, ไทย, 😀, București";
        for encoding in [WINDOWS_1252, WINDOWS_1251] {
            assert_eq!(repair(&damaged(text, encoding)).unwrap().text, text);
        }
    }

    #[test]
    fn what_may_be_right_stays() {
        for text in [
            "plain",
            "España",
            "18–24",
            "Männer, MÃ¤nner",
            "Älter als 65",
            "NESTLÉ®",
            "CAFÉ»",
            "Москва, Рівне, Її",
            "Αθήνα",
            "日本",
            "« ÉTÉ »",
            "Ã",
            "São Paulo",
            "IRMÃ",
            "\u{fffd}",
        ] {
            assert_eq!(repair(text), None, "{text}");
        }
    }
}
