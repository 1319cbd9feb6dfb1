//! Bytes to text: by byte order mark, by the pattern of NUL bytes, by strict UTF-8, and only then by guess.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

/// As many bytes from the first that is not ASCII on are enough for a guess.
const GUESS_BYTES: usize = 4 << 20;

/// A text and how it was found.
#[derive(Debug)]
pub(super) struct Decoded {
    /// The text without its byte order mark.
    pub(super) text: String,
    /// The WHATWG name of the encoding; `UTF-8`, `UTF-16LE`, `windows-1252` …
    pub(super) encoding: &'static str,
    /// Whether nothing but a guess says so.
    pub(super) guessed: bool,
    /// Whether some bytes have no meaning in the encoding; they are U+FFFD in the text.
    pub(super) undecodable: bool,
    /// Whether the text ends in the middle of a character.
    pub(super) cut_off: bool,
}

/// The text of some bytes.
pub(super) fn decode(bytes: &[u8]) -> Decoded {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return with(encoding, &bytes[mark..]);
    }
    if let Some(encoding) = utf16_by_nuls(bytes) {
        return with(encoding, bytes);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Decoded {
            text: text.to_owned(),
            encoding: UTF_8.name(),
            guessed: false,
            undecodable: false,
            cut_off: false,
        },
        // Only the last character is incomplete, and others are proper UTF-8 beyond ASCII.
        Err(error) if error.error_len().is_none() && !bytes[..error.valid_up_to()].is_ascii() => {
            with(UTF_8, bytes)
        }
        Err(error) => {
            let encoding = guess(&bytes[error.valid_up_to()..]);
            Decoded {
                guessed: true,
                ..with(encoding, bytes)
            }
        }
    }
}

fn with(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let cut_off = if encoding == UTF_8 {
        std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
    } else {
        (encoding == UTF_16LE || encoding == UTF_16BE) && is_cut_off_utf16(encoding, bytes)
    };
    let (text, undecodable) = encoding.decode_without_bom_handling(bytes);
    Decoded {
        text: text.into_owned(),
        encoding: encoding.name(),
        guessed: false,
        undecodable,
        cut_off,
    }
}

/// An odd number of bytes, or the first half of a surrogate pair at the end.
fn is_cut_off_utf16(encoding: &'static Encoding, bytes: &[u8]) -> bool {
    let last = match bytes {
        [.., first, second] => [*first, *second],
        _ => [0, 0],
    };
    let unit = if encoding == UTF_16LE {
        u16::from_le_bytes(last)
    } else {
        u16::from_be_bytes(last)
    };
    bytes.len() % 2 == 1 || (0xd800..0xdc00).contains(&unit)
}

/// UTF-16 without a mark: NUL is the high half of every ASCII sign, so NULs stand on one side only.
fn utf16_by_nuls(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4096)];
    let pairs = sample.len() / 2;
    let even = sample.iter().step_by(2).filter(|byte| **byte == 0).count();
    let odd = sample
        .iter()
        .skip(1)
        .step_by(2)
        .filter(|byte| **byte == 0)
        .count();
    // A single NUL is a flaw of a text, not a sign of its encoding.
    if odd.max(even) < 2 {
        return None;
    }
    // A fifth: delimiters, digits and ends of line are ASCII in any script.
    match (even, odd) {
        (0, odd) if odd * 5 >= pairs => Some(UTF_16LE),
        (even, 0) if even * 5 >= pairs => Some(UTF_16BE),
        _ => None,
    }
}

/// The one-byte encoding that fits best. East Asian ones are left out: exports in them do not
/// occur, and short Western texts are easily taken for them.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let bytes = &bytes[..bytes.len().min(GUESS_BYTES)];
    if has_cyrillic_months_alone(bytes) {
        return WINDOWS_1251;
    }
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let name = encoding.name();
    if !name.starts_with("windows-125") && !name.starts_with("ISO-8859-") {
        return WINDOWS_1252;
    }
    // Short texts are often the same in several of them; then the most common is named.
    let western = WINDOWS_1252.decode_without_bom_handling(bytes).0;
    let same = encoding.decode_without_bom_handling(bytes).0 == western;
    // A few Spanish or Portuguese names look Central European to the detector, letter by letter:
    // Logroño, Guimarães. Where all is as these languages write it, that is the likelier reading.
    let is_western = encoding == WINDOWS_1250
        && western
            .chars()
            .all(|c| c.is_ascii() || WESTERN_SIGNS.contains(c));
    if same || is_western {
        WINDOWS_1252
    } else {
        encoding
    }
}

/// Whether every word beyond ASCII is a Cyrillic month in Windows-1251. So are numbers written that a
/// spreadsheet took for dates (`3.апр`), in files with no other such letters; three letters are too
/// few for the detector, which takes them for Hebrew. In other encodings these bytes are no words.
fn has_cyrillic_months_alone(bytes: &[u8]) -> bool {
    let text = WINDOWS_1251.decode_without_bom_handling(bytes).0;
    let mut words = text
        .split(|sign: char| !sign.is_alphabetic())
        .filter(|word| !word.is_ascii())
        .peekable();
    words.peek().is_some()
        && words.all(|word| CYRILLIC_MONTHS.contains(&word.to_lowercase().as_str()))
}

/// Short names of months in the languages that Windows-1251 is for, as spreadsheets write them:
/// Russian, Bulgarian, Ukrainian, Serbian and Macedonian.
const CYRILLIC_MONTHS: [&str; 54] = [
    "янв", "фев", "февр", "мар", "март", "апр", "май", "мая", "июн", "июнь", "июня", "июл", "июль",
    "июля", "авг", "сен", "сент", "окт", "ноя", "нояб", "дек", "яну", "юни", "юли", "сеп", "септ",
    "ное", "ноем", "січ", "лют", "бер", "квіт", "кві", "трав", "тра", "черв", "чер", "лип", "серп",
    "сер", "вер", "жовт", "жов", "лист", "лис", "груд", "гру", "јан", "феб", "мај", "јун", "јул",
    "нов", "дец",
];

/// What Spanish, Portuguese, French, German and Italian write beside ASCII.
const WESTERN_SIGNS: &str = "áàâäãçéèêëíìîïñóòôöõúùûüÁÀÂÄÃÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜßªº°€–—‘’“”«»\u{a0}";

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16le(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    fn utf16be(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_be_bytes).collect()
    }

    #[test]
    fn every_encoding_of_real_exports() {
        let text = "Idade,Público\n18–24,\"4,2%\"\n";
        let cases: Vec<(Vec<u8>, &str, bool)> = vec![
            (text.as_bytes().to_vec(), "UTF-8", false),
            ([b"\xef\xbb\xbf", text.as_bytes()].concat(), "UTF-8", false),
            (
                [b"\xff\xfe".to_vec(), utf16le(text)].concat(),
                "UTF-16LE",
                false,
            ),
            (
                [b"\xfe\xff".to_vec(), utf16be(text)].concat(),
                "UTF-16BE",
                false,
            ),
            (utf16le(text), "UTF-16LE", false),
            (utf16be(text), "UTF-16BE", false),
            (
                WINDOWS_1252.encode(text).0.into_owned(),
                "windows-1252",
                true,
            ),
        ];
        for (bytes, encoding, guessed) in cases {
            let decoded = decode(&bytes);
            assert_eq!(decoded.text, text);
            assert_eq!((decoded.encoding, decoded.guessed), (encoding, guessed));
            assert!(!decoded.undecodable && !decoded.cut_off);
        }
    }

    #[test]
    fn cyrillic_is_told_from_western() {
        let text = "Възраст;Жени;Мъже\n18-24;3.апр;17.юни\nТоп градове;София;Пловдив\n";
        let (bytes, _, _) = WINDOWS_1251.encode(text);
        let decoded = decode(&bytes);
        assert_eq!(
            (decoded.text.as_str(), decoded.encoding),
            (text, "windows-1251")
        );
    }

    #[test]
    fn months_alone_are_enough_for_cyrillic() {
        // `3.апр` is 33 2E E0 EF F0, `17.юни` 31 37 2E FE ED E8, `5.май` 35 2E EC E0 E9.
        for (bytes, text) in [
            (
                &b"Age,Women,Men\n18-24,3.\xe0\xef\xf0,6.7\n25-34,10,17.\xfe\xed\xe8\n"[..],
                "Age,Women,Men\n18-24,3.апр,6.7\n25-34,10,17.юни\n",
            ),
            (&b"a,b\n1,5.\xec\xe0\xe9\n"[..], "a,b\n1,5.май\n"),
            // An en dash beside them.
            (&b"18\x9624,5.\xec\xe0\xe9\n"[..], "18–24,5.май\n"),
        ] {
            let decoded = decode(bytes);
            assert_eq!(
                (decoded.text.as_str(), decoded.encoding),
                (text, "windows-1251")
            );
            assert!(decoded.guessed);
        }
        // A word beside the months is left to the detector.
        assert!(!has_cyrillic_months_alone(b"3.\xe0\xef\xf0,Espa\xf1a"));
        assert!(!has_cyrillic_months_alone(b"caf\xe9"));
    }

    #[test]
    fn texts_cut_in_the_middle_of_a_character() {
        let mut bytes = [b"\xff\xfe".to_vec(), utf16le("a,b\n1,2")].concat();
        bytes.pop();
        assert!(decode(&bytes).cut_off);
        assert!(decode("é,ü".as_bytes().strip_suffix(b"\xbc").unwrap()).cut_off);
        // One odd byte in ASCII is an older encoding, not a cut.
        let decoded = decode(b"caf\xe9");
        assert_eq!(
            (decoded.text.as_str(), decoded.cut_off, decoded.guessed),
            ("café", false, true)
        );
    }
}
