//! Words and labels that several sources share: genders, ages, countries, header folding, rounding.

use std::collections::BTreeMap;

use super::shown::has_contact;
use crate::diag::Code;
use crate::domain::{AgeBand, CountryCode, Dimension, Gender, Label};
use crate::i18n::geography;

/// A country name that no language of CLDR has; the row is kept under its own name.
pub(crate) const COUNTRY_UNKNOWN: Code = Code::warning("country-unknown");
/// A cell that should hold a number and does not.
pub(crate) const NUMBER_UNREADABLE: Code = Code::warning("number-unreadable");
/// A number that could be read in two ways.
pub(crate) const NUMBER_AMBIGUOUS: Code = Code::warning("number-ambiguous");
/// A number below zero where people are counted.
pub(crate) const NUMBER_NEGATIVE: Code = Code::warning("number-negative");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    COUNTRY_UNKNOWN,
    NUMBER_UNREADABLE,
    NUMBER_AMBIGUOUS,
    NUMBER_NEGATIVE,
];

/// Words for women. Seen in real exports: `women` (en), `mulheres` (pt). The others are from
/// dictionaries. Single letters are left out: `M` is a man in English and a woman in Spanish.
const FEMALE: &[&str] = &[
    "women",
    "woman",
    "female",
    "females",
    "mulheres",
    "mulher",
    "feminino",
    "mujeres",
    "mujer",
    "femenino",
    "femenina",
    "frauen",
    "frau",
    "weiblich",
    "femmes",
    "femme",
    "féminin",
    "donne",
    "donna",
    "femmine",
    "femminile",
    "vrouwen",
    "vrouw",
    "vrouwelijk",
    "dones",
    "mulleres",
    "kvinnor",
    "kvinna",
    "kvinder",
    "kvinde",
    "kvinner",
    "kvinne",
    "naiset",
    "nainen",
    "kobiety",
    "kobieta",
    "ženy",
    "žena",
    "žene",
    "nők",
    "nő",
    "femei",
    "femeie",
    "жени",
    "женщины",
    "женщина",
    "жінки",
    "γυναίκες",
    "γυναίκα",
    "kadınlar",
    "kadın",
    "wanita",
    "perempuan",
    "nữ",
    "phụ nữ",
    "ผู้หญิง",
    "หญิง",
    "महिलाएँ",
    "महिलाएं",
    "महिला",
    "মহিলা",
    "নারী",
    "સ્ત્રીઓ",
    "સ્ત્રી",
    "મહિલાઓ",
    "મહિલા",
    "女性",
    "女",
    "여성",
    "여자",
    "نساء",
    "النساء",
    "נשים",
    "زنان",
];

/// Words for men. Seen in real exports: `men` (en), `homens` (pt). The others are from dictionaries.
const MALE: &[&str] = &[
    "men",
    "man",
    "male",
    "males",
    "homens",
    "homem",
    "masculino",
    "hombres",
    "hombre",
    "masculina",
    "männer",
    "mann",
    "männlich",
    "hommes",
    "homme",
    "masculin",
    "uomini",
    "uomo",
    "maschi",
    "maschile",
    "mannen",
    "mannelijk",
    "homes",
    "män",
    "mænd",
    "mand",
    "menn",
    "miehet",
    "mies",
    "mężczyźni",
    "mężczyzna",
    "muži",
    "muž",
    "muškarci",
    "moški",
    "férfiak",
    "férfi",
    "bărbați",
    "bărbat",
    "мъже",
    "мужчины",
    "мужчина",
    "чоловіки",
    "άνδρες",
    "άντρες",
    "άνδρας",
    "erkekler",
    "erkek",
    "pria",
    "laki-laki",
    "lelaki",
    "nam",
    "nam giới",
    "ผู้ชาย",
    "ชาย",
    "पुरुष",
    "পুরুষ",
    "પુરુષો",
    "પુરુષ",
    "男性",
    "男",
    "남성",
    "남자",
    "رجال",
    "الرجال",
    "גברים",
    "مردان",
];

/// Words for people who stated something else. Seen in real exports: none with numbers.
const OTHER_GENDER: &[&str] = &[
    "other gender",
    "non-binary",
    "nonbinary",
    "user-specified",
    "custom",
    "other",
    "diverse",
    "divers",
];

/// Words for a value that the network does not know.
const UNKNOWN: &[&str] = &[
    "unknown",
    "undisclosed",
    "not specified",
    "unspecified",
    "(not set)",
    "not set",
    "undefined",
    "desconhecido",
    "desconocido",
    "unbekannt",
    "inconnu",
    "sconosciuto",
    "onbekend",
    "não especificado",
];

/// Words for the rest that an export sums up in one row.
const REST: &[&str] = &[
    "rest",
    "others",
    "everyone else",
    "(other)",
    "outros",
    "otros",
    "andere",
    "autres",
    "altri",
    "overige",
];

/// More of them that are no place, and can be something else elsewhere: a gender, an interest.
const REST_OF_PLACES: &[&str] = &[
    "other",
    "all other",
    "all others",
    "others combined",
    "other countries",
    "other regions",
    "other cities",
    "rest of world",
    "rest of the world",
    "otro",
    "otra",
    "otras",
    "otros países",
    "otras ciudades",
    "resto",
    "resto del mundo",
    "outro",
    "outra",
    "outras",
    "outros países",
    "outras cidades",
    "resto do mundo",
    "sonstige",
    "sonstiges",
    "übrige",
    "andere länder",
    "andere städte",
    "rest der welt",
    "autre",
    "autres pays",
    "autres villes",
    "reste du monde",
    "altro",
    "altra",
    "altre",
    "altri paesi",
    "altre città",
    "resto del mondo",
    "overig",
    "anders",
    "andere landen",
    "andere steden",
    "rest van de wereld",
    "अन्य",
    "અન્ય",
    "অন্যান্য",
    "อื่นๆ",
    "อื่น ๆ",
    "khác",
    "άλλα",
    "λοιπά",
];

/// Words for the row that sums up the others.
const TOTAL: &[&str] = &[
    "total",
    "totals",
    "grand total",
    "gesamt",
    "insgesamt",
    "summe",
    "somme",
    "totale",
    "totaal",
    "totales",
    "totais",
    "итого",
    "σύνολο",
    "รวม",
    "कुल",
    "કુલ",
    "মোট",
    "जम्मा",
    "合計",
    "合计",
    "합계",
];

/// The text without soft hyphens and direction marks, blanks collapsed and cut off at the ends.
pub(crate) fn cleaned(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter(|c| {
            !matches!(
                c,
                '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'
                    ..='\u{202e}' | '\u{feff}'
            )
        })
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text for comparison with known words: cleaned, lower case.
pub(crate) fn folded(text: &str) -> String {
    cleaned(text).to_lowercase()
}

/// A column's name for comparison: as [`folded`], with underscores and hyphens as blanks.
pub(crate) fn folded_header(text: &str) -> String {
    folded(&text.replace(['_', '-'], " "))
}

/// The gender that a word names; `None` for a word that is not known, and for single letters.
pub(crate) fn gender(text: &str) -> Option<Gender> {
    let word = folded(text);
    let word = word.as_str();
    if FEMALE.contains(&word) {
        Some(Gender::Female)
    } else if MALE.contains(&word) {
        Some(Gender::Male)
    } else if OTHER_GENDER.contains(&word) {
        Some(Gender::Other)
    } else {
        None
    }
}

/// Whether a word says that the value is not known.
pub(crate) fn is_unknown(text: &str) -> bool {
    UNKNOWN.contains(&folded(text).as_str())
}

/// Whether a word stands for the rest of a list of labels of a dimension.
pub(crate) fn is_rest(dimension: Dimension, text: &str) -> bool {
    let word = folded(text);
    let word = word.as_str();
    let has_places = matches!(
        dimension,
        Dimension::Country
            | Dimension::Region
            | Dimension::City
            | Dimension::Language
            | Dimension::Device
    );
    REST.contains(&word) || has_places && REST_OF_PLACES.contains(&word)
}

/// Whether a word stands for the sum of a list.
pub(crate) fn is_total(text: &str) -> bool {
    TOTAL.contains(&folded(text).as_str())
}

/// The label of a text on any dimension; `None` for an empty text, and where ages or genders are
/// wanted and the text is none.
pub(crate) fn dimension_label(dimension: Dimension, text: &str) -> Option<Label> {
    let text = cleaned(text);
    if text.is_empty() {
        return None;
    }
    if is_unknown(&text) {
        return Some(Label::Unknown);
    }
    match dimension {
        Dimension::Age => AgeBand::parse(&text).map(Label::Age),
        Dimension::Gender => gender(&text)
            .map(Label::Gender)
            .or_else(|| is_rest(dimension, &text).then_some(Label::Rest)),
        // What is no country and holds a contact is somebody's.
        Dimension::Country => match typed_country(&text) {
            Label::Text(name) => (!has_contact(&name)).then_some(Label::Text(name)),
            label @ (Label::Age(_)
            | Label::Gender(_)
            | Label::Country(_)
            | Label::Unknown
            | Label::Rest) => Some(label),
        },
        Dimension::Region
        | Dimension::City
        | Dimension::Language
        | Dimension::Interest
        | Dimension::Seniority
        | Dimension::JobFunction
        | Dimension::Industry
        | Dimension::CompanySize
        | Dimension::Device => Some(if is_rest(dimension, &text) {
            Label::Rest
        } else {
            Label::Text(text)
        }),
    }
}

/// The label of a country that may be its code, in any case, or else what [`country_label`] makes of
/// its name.
pub(crate) fn typed_country(text: &str) -> Label {
    let upper = text.to_uppercase();
    match CountryCode::new(&upper) {
        Some(code) if geography::is_country(&upper) => Label::Country(code),
        Some(_) | None => country_label(text),
    }
}

/// The label that a person typed into a CSV of ours; `None` where it is none of the dimension's. In free
/// text only the format's own two words are taken, for `Others` can be an interest.
pub(crate) fn typed_label(dimension: Dimension, text: &str) -> Option<Label> {
    let text = cleaned(text);
    match text.to_lowercase().as_str() {
        "" => None,
        "unknown" => Some(Label::Unknown),
        "rest" => Some(Label::Rest),
        _ if matches!(
            dimension,
            Dimension::Age | Dimension::Gender | Dimension::Country
        ) =>
        {
            dimension_label(dimension, &text)
        }
        // Numbers of people in a company look like those of telephones.
        _ if dimension != Dimension::CompanySize && has_contact(&text) => None,
        _ => Some(Label::Text(text)),
    }
}

/// An age band that is written as one (`18-24`, `65+`); a lone number such as `27` is none, since
/// it may be a value.
pub(crate) fn age_bin(text: &str) -> Option<AgeBand> {
    let band = AgeBand::parse(text)?;
    let lone = text.trim().chars().all(char::is_numeric);
    (!lone).then_some(band)
}

/// The label of a country: its code where the name is known in any language, the cleaned text
/// where it is not, and the words for unknown and rest.
pub(crate) fn country_label(text: &str) -> Label {
    if is_unknown(text) {
        return Label::Unknown;
    }
    if is_rest(Dimension::Country, text) {
        return Label::Rest;
    }
    let name = cleaned(text);
    geography::country_code(&name)
        .and_then(|code| CountryCode::new(&code))
        .map_or(Label::Text(name), Label::Country)
}

/// The first row that speaks of people of an earlier one, as an index: all labels are the same, or ages
/// overlap beside the same other labels.
pub(super) fn overlap<'a>(rows: impl IntoIterator<Item = &'a [Label]>) -> Option<usize> {
    // Only ages are compared in pairs; of those that do not overlap there are no more than ages.
    let mut before: BTreeMap<Vec<&Label>, Vec<Vec<AgeBand>>> = BTreeMap::new();
    rows.into_iter().position(|labels| {
        let (mut ages, mut others) = (Vec::new(), Vec::new());
        for label in labels {
            match label {
                Label::Age(band) => ages.push(*band),
                Label::Gender(_)
                | Label::Country(_)
                | Label::Text(_)
                | Label::Unknown
                | Label::Rest => others.push(label),
            }
        }
        let known = before.entry(others).or_default();
        let is_taken = known.iter().any(|known| {
            let mut pairs = known.iter().zip(&ages);
            known.len() == ages.len() && pairs.all(|(one, other)| one.overlaps(*other))
        });
        if !is_taken {
            known.push(ages);
        }
        is_taken
    })
}

/// The rounding step of shares, as a fraction, from the most decimals that were written:
/// percentages with one decimal are rounded to 0.001. More than four decimals are the noise of
/// the exporter's arithmetic, not precision; the step is then that of one decimal of a percent.
pub(crate) fn share_step(decimals: u8, percent: bool) -> f64 {
    let places = if percent {
        decimals.saturating_add(2)
    } else {
        decimals
    };
    let places = if decimals > if percent { 4 } else { 6 } {
        3
    } else {
        places
    };
    libm::pow(10.0, -f64::from(places))
}

/// A number rounded to tenths, as percentages are said.
pub(crate) fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// A share as a percentage, rounded to tenths.
pub(crate) fn percent_of(share: f64) -> f64 {
    (share * 1000.0).round() / 10.0
}

/// Whether the text is made of nothing but a number as exports write one: digits, separators, a
/// sign, a percent sign, `<`.
pub(crate) fn looks_numeric(text: &str) -> bool {
    let body = text
        .trim()
        .trim_start_matches(['<', '>', '≤', '-', '−', '+', '~'])
        .trim_start();
    let body = body.trim_end_matches(['%', '٪']).trim_end();
    body.starts_with(|c: char| c.is_numeric() || c == '.')
        && body.chars().all(|c| {
            c.is_numeric()
                || matches!(
                    c,
                    '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’' | '٫' | '٬'
                )
        })
}

/// Whether the text starts as an ISO date-time does: `2026-02-16T00:00:00`.
pub(crate) fn is_iso_datetime(text: &str) -> bool {
    let bytes = text.trim().as_bytes();
    bytes.len() >= 16
        && bytes
            .iter()
            .take(16)
            .zip(b"dddd-dd-ddTdd:dd")
            .all(|(byte, shape)| match shape {
                b'd' => byte.is_ascii_digit(),
                other => byte == other,
            })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn genders_by_word_and_never_by_letter() {
        assert_eq!(gender("Women"), Some(Gender::Female));
        assert_eq!(gender(" Homens "), Some(Gender::Male));
        assert_eq!(gender("MÄNNER"), Some(Gender::Male));
        assert_eq!(gender("M"), None);
        assert_eq!(gender(""), None);
    }

    #[test]
    fn no_word_names_two_things() {
        let mut places: Vec<&str> = [UNKNOWN, REST, REST_OF_PLACES, TOTAL].concat();
        for word in &places {
            assert_eq!(folded(word), *word, "words are stored folded");
            assert_eq!(geography::country_code(word), None, "{word}");
        }
        let count = places.len();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), count);
        let mut all: Vec<&str> = [FEMALE, MALE, OTHER_GENDER, UNKNOWN, REST, TOTAL].concat();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
        for word in all {
            assert_eq!(folded(word), word, "words are stored folded");
        }
    }

    #[test]
    fn steps() {
        assert!((share_step(1, true) - 0.001).abs() < 1e-12);
        assert!((share_step(0, true) - 0.01).abs() < 1e-12);
        assert!((share_step(2, false) - 0.01).abs() < 1e-12);
        assert!((share_step(14, false) - 0.001).abs() < 1e-12);
    }

    #[test]
    fn overlaps() {
        let age = |from, to| Label::Age(AgeBand::closed(from, to));
        let women = || Label::Gender(Gender::Female);
        let found = |rows: &[&[Label]]| overlap(rows.iter().copied());
        assert_eq!(found(&[&[age(18, 24)], &[age(25, 34)]]), None);
        assert_eq!(found(&[&[age(18, 24)], &[age(24, 34)]]), Some(1));
        assert_eq!(
            found(&[&[Label::Rest], &[age(18, 24)], &[Label::Rest]]),
            Some(2)
        );
        assert_eq!(
            found(&[&[age(18, 24), women()], &[age(20, 30), Label::Unknown]]),
            None
        );
        assert_eq!(
            found(&[&[age(18, 24), women()], &[age(20, 30), women()]]),
            Some(1)
        );
    }

    #[test]
    fn numbers_dates_and_ages_by_look() {
        for text in ["21", "11.9", "23,9%", "<1%", "-3", "1 629", ".5"] {
            assert!(looks_numeric(text), "{text}");
        }
        for text in [
            "18-24",
            "65+",
            "3.апр",
            "",
            "New York, NY",
            "2026-02-16T00:00:00",
        ] {
            assert!(!looks_numeric(text), "{text}");
        }
        assert!(is_iso_datetime("2026-02-16T00:00:00"));
        assert!(!is_iso_datetime("2026-02-16"));
        assert_eq!(age_bin("27"), None);
        assert_eq!(age_bin("65+"), Some(AgeBand::open(65)));
    }

    #[test]
    fn countries_in_any_language_or_as_written() {
        assert_eq!(country_label("Estados Unidos").to_string(), "US");
        assert_eq!(
            country_label("Atlantis"),
            Label::Text("Atlantis".to_owned())
        );
        for rest in ["Others", "Other", "Sonstige", "Otros países", "अन्य"] {
            assert_eq!(country_label(rest), Label::Rest, "{rest}");
        }
        let label = |dimension| dimension_label(dimension, "Other");
        assert_eq!(label(Dimension::City), Some(Label::Rest));
        assert_eq!(label(Dimension::Gender), Some(Label::Gender(Gender::Other)));
        let interest = Label::Text("Other".to_owned());
        assert_eq!(label(Dimension::Interest), Some(interest));
        assert_eq!(country_label("Unknown"), Label::Unknown);
    }

    #[test]
    fn typed_labels() {
        let label = |dimension, text| typed_label(dimension, text).map(|label| label.to_string());
        assert_eq!(label(Dimension::Age, "27").as_deref(), Some("27"));
        assert_eq!(label(Dimension::Age, "65+").as_deref(), Some("65+"));
        assert_eq!(label(Dimension::Age, "young"), None);
        assert_eq!(label(Dimension::Gender, "Women").as_deref(), Some("female"));
        assert_eq!(label(Dimension::Gender, "F"), None);
        assert_eq!(label(Dimension::Country, "es").as_deref(), Some("ES"));
        assert_eq!(label(Dimension::Country, "Francia").as_deref(), Some("FR"));
        assert_eq!(
            label(Dimension::Interest, "Others").as_deref(),
            Some("Others")
        );
        assert_eq!(label(Dimension::City, ""), None);
    }
}
