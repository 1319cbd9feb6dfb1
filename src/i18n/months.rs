//! Month names of any language, back to their numbers, and days that are written with them.
//!
//! The names are those of the GNU C library (`pure-rust-locales`: constants, a second to build,
//! where the calendar crates of ICU4X take most of a minute), for the languages of the networks'
//! interfaces, and the few that CLDR or common spelling write otherwise.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use jiff::civil::Date;
use pure_rust_locales::{Locale, locale_match};

/// The languages whose names are understood: those of the networks' interfaces, as in
/// [`super::geography`].
const LANGUAGES: &[Locale] = &[
    Locale::en_US,
    Locale::es_ES,
    Locale::es_MX,
    Locale::pt_PT,
    Locale::pt_BR,
    Locale::de_DE,
    Locale::de_AT,
    Locale::fr_FR,
    Locale::fr_CA,
    Locale::it_IT,
    Locale::nl_NL,
    Locale::hi_IN,
    Locale::gu_IN,
    Locale::bn_BD,
    Locale::bn_IN,
    Locale::th_TH,
    Locale::ne_NP,
    Locale::af_ZA,
    Locale::am_ET,
    Locale::ar_EG,
    Locale::ar_SY,
    Locale::ar_MA,
    Locale::az_AZ,
    Locale::bg_BG,
    Locale::bs_BA,
    Locale::ca_ES,
    Locale::cs_CZ,
    Locale::cy_GB,
    Locale::da_DK,
    Locale::el_GR,
    Locale::et_EE,
    Locale::eu_ES,
    Locale::fa_IR,
    Locale::fi_FI,
    Locale::fil_PH,
    Locale::gl_ES,
    Locale::he_IL,
    Locale::hr_HR,
    Locale::hu_HU,
    Locale::hy_AM,
    Locale::id_ID,
    Locale::is_IS,
    Locale::ja_JP,
    Locale::ka_GE,
    Locale::kk_KZ,
    Locale::km_KH,
    Locale::kn_IN,
    Locale::ko_KR,
    Locale::lo_LA,
    Locale::lt_LT,
    Locale::lv_LV,
    Locale::mk_MK,
    Locale::ml_IN,
    Locale::mn_MN,
    Locale::mr_IN,
    Locale::ms_MY,
    Locale::my_MM,
    Locale::nb_NO,
    Locale::nn_NO,
    Locale::pa_IN,
    Locale::pl_PL,
    Locale::ro_RO,
    Locale::ru_RU,
    Locale::si_LK,
    Locale::sk_SK,
    Locale::sl_SI,
    Locale::sq_AL,
    Locale::sr_RS,
    Locale::sr_RS_latin,
    Locale::sv_SE,
    Locale::sw_KE,
    Locale::ta_IN,
    Locale::te_IN,
    Locale::tr_TR,
    Locale::uk_UA,
    Locale::ur_PK,
    Locale::uz_UZ,
    Locale::vi_VN,
    Locale::zh_CN,
    Locale::zh_TW,
    Locale::zu_ZA,
];

/// Names that CLDR gives to these languages and the C library does not, by month, January first;
/// the present spelling of Bengali; the months of Vietnamese, which counts them in words as well; `Mrz`,
/// as Excel abbreviates it in German.
const OTHER_NAMES: [&[&str]; 12] = [
    &[
        "ጃንዋሪ",
        "ጃን",
        "ژانویهٔ",
        "tammikuuta",
        "januára",
        "জানুয়ারি",
        "tháng một",
        "tháng giêng",
    ],
    &[
        "ፌብሩዋሪ",
        "ፌብ",
        "chwef",
        "فوریهٔ",
        "helmikuuta",
        "փտվ",
        "февр",
        "februára",
        "ফেব্রুয়ারি",
        "tháng hai",
    ],
    &["maaliskuuta", "մրտ", "tháng ba", "mrz"],
    &[
        "ኤፕሪ",
        "এপ্রি",
        "huhtikuuta",
        "apríla",
        "квіт",
        "tháng tư",
        "tháng bốn",
    ],
    &["مهٔ", "toukokuuta", "մյս", "трав", "tháng năm"],
    &[
        "čvn",
        "kesäkuuta",
        "зургаадугаар сар",
        "júna",
        "черв",
        "tháng sáu",
    ],
    &[
        "জুল",
        "čvc",
        "gorff",
        "ژوئیهٔ",
        "heinäkuuta",
        "долоодугаар сар",
        "júla",
        "korr",
        "tháng bảy",
        "tháng bẩy",
    ],
    &[
        "আগ",
        "elokuuta",
        "ಆಗ",
        "ogo",
        "augusta",
        "gush",
        "серп",
        "tháng tám",
    ],
    &[
        "সেপ",
        "syyskuuta",
        "сент",
        "септ",
        "septembra",
        "tháng chín",
    ],
    &[
        "ኦክቶ",
        "অক্টো",
        "اکتبر",
        "lokakuuta",
        "अक्टूबर",
        "अक्टू",
        "októbra",
        "жовт",
        "tháng mười",
    ],
    &[
        "নভে",
        "marraskuuta",
        "նոյ",
        "нояб",
        "නොවැ",
        "novembra",
        "лист",
        "tháng mười một",
    ],
    &[
        "ডিসে",
        "rhag",
        "joulukuuta",
        "decembra",
        "груд",
        "tháng mười hai",
        "tháng chạp",
    ],
];

/// Words between day, month and year that say nothing: prepositions, articles, "year", ordinals.
const BETWEEN: &[&str] = &[
    "de", "del", "d'", "of", "the", "den", "der", "di", "le", "el", "ngày", "năm", "г", "года",
    "р", "року", "st", "nd", "rd", "th", "er", "º", "ª", "°",
];

/// The most words that one name of a month or weekday has.
const MOST_WORDS: usize = 3;

/// The years of the Buddhist era that Thai and Lao dates are written in.
const BUDDHIST_YEARS: std::ops::RangeInclusive<i16> = 2400..=2700;

/// Names by folded word; a word that names two months has none.
struct Names {
    months: BTreeMap<String, Option<i8>>,
    weekdays: BTreeSet<String>,
}

fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names = Names {
            months: BTreeMap::new(),
            weekdays: BTreeSet::new(),
        };
        let mut learn = |word: &str, number: i8| {
            let word = folded(word);
            // Khmer abbreviates its months to their numbers.
            if word.is_empty() || word.bytes().all(|byte| byte.is_ascii_digit()) {
                return;
            }
            names
                .months
                .entry(word)
                .and_modify(|known| *known = known.filter(|known| *known == number))
                .or_insert(Some(number));
        };
        for (number, words) in (1_i8..).zip(OTHER_NAMES) {
            for word in words {
                learn(word, number);
            }
        }
        for locale in LANGUAGES.iter().copied() {
            for list in [
                locale_match!(locale => LC_TIME::MON),
                locale_match!(locale => LC_TIME::ABMON),
                locale_match!(locale => LC_TIME::ALT_MON).unwrap_or(&[]),
                locale_match!(locale => LC_TIME::AB_ALT_MON).unwrap_or(&[]),
            ] {
                for (number, word) in (1_i8..=12).zip(list) {
                    learn(word, number);
                }
            }
            for list in [
                locale_match!(locale => LC_TIME::DAY),
                locale_match!(locale => LC_TIME::ABDAY),
            ] {
                names.weekdays.extend(list.iter().map(|word| folded(word)));
            }
        }
        names
    })
}

/// The word for comparison: lower case, without outer blanks and dots, without what one and the
/// same word is written with or without (Greek accents, which capitals lack; the dot below of
/// Devanagari and Bengali; the dot of the Turkish i), with ASCII digits and single blanks.
fn folded(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for sign in word.chars().flat_map(char::to_lowercase) {
        match sign {
            'ά' => plain.push('α'),
            'έ' => plain.push('ε'),
            'ή' => plain.push('η'),
            'ί' | 'ϊ' | 'ΐ' => plain.push('ι'),
            'ό' => plain.push('ο'),
            'ύ' | 'ϋ' | 'ΰ' => plain.push('υ'),
            'ώ' => plain.push('ω'),
            'ς' => plain.push('σ'),
            'ı' => plain.push('i'),
            '\u{95e}' => plain.push('\u{92b}'),
            '\u{9df}' => plain.push('\u{9af}'),
            '’' => plain.push('\''),
            '\u{307}' | '\u{301}' | '\u{93c}' | '\u{9bc}' | '\u{ad}' | '\u{200b}'..='\u{200f}' => {}
            other => plain.push(ascii_digit(other).unwrap_or(other)),
        }
    }
    let words: Vec<&str> = plain.split_whitespace().collect();
    let joined = words.join(" ");
    joined
        .trim_matches(|sign: char| matches!(sign, '.' | '॰' | '׳' | ' '))
        .to_owned()
}

/// A decimal digit of any script that dates are written in, as an ASCII digit.
fn ascii_digit(sign: char) -> Option<char> {
    /// The zeros of Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu,
    /// Kannada, Malayalam, Thai, Lao, Myanmar, Khmer and full-width digits.
    const ZEROS: [u32; 16] = [
        0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
        0x1040, 0x17e0, 0xff10,
    ];
    if sign.is_ascii() {
        return sign.is_ascii_digit().then_some(sign);
    }
    let code = u32::from(sign);
    let zero = ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// The text with the digits of every script as ASCII digits.
pub fn with_ascii_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    text.chars()
        .map(|sign| ascii_digit(sign).unwrap_or(sign))
        .collect()
}

/// The number, 1 to 12, of the month that a word names: full or abbreviated, with or without a dot,
/// in any case, alone or as it is declined in a date, in any of the languages (`Μαρτίου`, `Okt.`,
/// `tháng Sáu`, `9月`). `None` for other words and for those that name different months in
/// different languages: `listopad`, `listopada`, `lis` (November in Czech and Polish, October in
/// Croatian), `lip` (July, June), `srp` (August, July).
pub fn number_of(word: &str) -> Option<i8> {
    names().months.get(&folded(word)).copied().flatten()
}

/// A part of a date in words.
#[derive(Clone, Debug, PartialEq)]
enum Part {
    /// Digits, and how many.
    Number(i16, usize),
    /// A word, folded, and whether a comma or dot ends it.
    Word(String, bool),
}

fn parts(text: &str) -> Option<Vec<Part>> {
    /// No date in words has more.
    const MOST_PARTS: usize = 12;
    const MOST_BYTES: usize = 160;
    fn push(word: &mut String, ended: bool, into: &mut Vec<Part>) {
        let ended = ended || word.ends_with('.');
        let plain = folded(word);
        word.clear();
        if !plain.is_empty() {
            into.push(Part::Word(plain, ended));
        }
    }
    if text.len() > MOST_BYTES {
        return None;
    }
    let mut parts = Vec::new();
    let mut word = String::new();
    let mut digits = String::new();
    let signs: Vec<char> = text.chars().collect();
    for (at, sign) in signs.iter().copied().enumerate() {
        let next = signs.get(at + 1).copied();
        if let Some(digit) = ascii_digit(sign) {
            push(&mut word, false, &mut parts);
            digits.push(digit);
            if next.and_then(ascii_digit).is_none() {
                // More than four digits are no day and no year.
                let number = (digits.len() <= 4).then(|| digits.parse().ok()).flatten()?;
                parts.push(Part::Number(number, digits.len()));
                digits.clear();
            }
            continue;
        }
        let joins_words = sign == '-' && !word.is_empty() && next.is_some_and(char::is_alphabetic);
        let separates = sign.is_whitespace()
            || matches!(sign, ',' | '،' | '、' | '/' | '_' | '-' | '–' | '(' | ')')
            || (sign == '.' && word.is_empty());
        if separates && !joins_words {
            push(&mut word, matches!(sign, ',' | '،' | '、'), &mut parts);
        } else {
            word.push(sign);
        }
        if parts.len() > MOST_PARTS {
            return None;
        }
    }
    push(&mut word, false, &mut parts);
    Some(parts)
}

/// A day whose month is written as a word, in any language and order, as month, day, and year
/// where there is one: `18 Μαρτίου`, `September 25`, `Thu, 5 Feb 2026`, `8 de julho de 2025`,
/// `2026年9月7日`, `9월 7일`. A weekday is passed over, as is one unknown word at the start that
/// a comma or dot ends; any other unknown word gives `None`. Years of two digits are of this
/// century; years of the Buddhist era become common years. The 29th of February may stand without
/// a year.
pub fn day_and_month(text: &str) -> Option<(i8, i8, Option<i16>)> {
    date_in_words(text, true)
}

/// As [`day_and_month`], without a weekday or any unknown word: for looking for dates in a text.
pub fn bare_day_and_month(text: &str) -> Option<(i8, i8, Option<i16>)> {
    date_in_words(text, false)
}

fn date_in_words(text: &str, weekday_may_stand: bool) -> Option<(i8, i8, Option<i16>)> {
    let mut parts = parts(text)?;
    if !parts.iter().any(|part| matches!(part, Part::Number(..))) {
        return None;
    }
    if weekday_may_stand {
        drop_last_weekday(&mut parts);
    }
    let mut found = Found::default();
    let mut at = 0;
    if weekday_may_stand {
        at = found.begin(&parts);
    }
    while at < parts.len() {
        at += found.take(&parts[at..])?;
    }
    found.date()
}

/// The weekday that East Asian dates end in: `9月7日(月)`, `9月7日月曜日`, `9월 7일 월요일`.
fn drop_last_weekday(parts: &mut Vec<Part>) {
    const NAMES: [&str; 3] = ["日月火水木金土", "일월화수목금토", "一二三四五六日"];
    let is_weekday = |word: &str| {
        let single = word
            .strip_suffix("曜日")
            .or_else(|| word.strip_suffix("요일"))
            .or_else(|| word.strip_prefix("星期"))
            .or_else(|| word.strip_prefix('周'))
            .or_else(|| word.strip_prefix('週'))
            .unwrap_or(word);
        single.chars().count() == 1 && NAMES.iter().any(|names| names.contains(single))
    };
    let n_parts = parts.len();
    let Some(Part::Word(last, _)) = parts.last_mut() else {
        return;
    };
    let after_day = last
        .strip_prefix('日')
        .or_else(|| last.strip_prefix('일'))
        .filter(|rest| is_weekday(rest))
        .and_then(|_| last.chars().next());
    if let Some(day) = after_day {
        *last = day.to_string();
    } else if n_parts > 2 && is_weekday(last) {
        let is_counter = matches!(parts.get(n_parts - 2), Some(Part::Number(..)));
        if !is_counter {
            parts.pop();
        }
    }
}

/// What a date in words has said so far.
#[derive(Debug, Default)]
struct Found {
    month: Option<i8>,
    day: Option<i16>,
    year: Option<i16>,
    /// Numbers that nothing names, with the count of their digits.
    numbers: Vec<(i16, usize)>,
    /// A first word that is a weekday in one language and a month in another.
    month_or_weekday: Option<i8>,
}

impl Found {
    /// How many parts at the start are a weekday.
    fn begin(&mut self, parts: &[Part]) -> usize {
        for n_words in (1..=MOST_WORDS).rev() {
            let Some(name) = joined(parts, n_words) else {
                continue;
            };
            let month = number_of(&name);
            if names().weekdays.contains(&name) {
                self.month_or_weekday = month;
                return n_words;
            }
            if month.is_some() {
                return 0;
            }
        }
        match parts.first() {
            Some(Part::Word(word, true)) if !BETWEEN.contains(&word.as_str()) => 1,
            _ => 0,
        }
    }

    /// How many parts at the start are known; `None` where the first is not.
    fn take(&mut self, parts: &[Part]) -> Option<usize> {
        let (first, rest) = parts.split_first()?;
        let word = match first {
            Part::Number(number, n_digits) => {
                let counter = match rest.first() {
                    Some(Part::Word(word, _)) => word.as_str(),
                    _ => "",
                };
                match counter {
                    "年" | "년" => set(&mut self.year, *number)?,
                    "月" | "월" => self.set_month(i8::try_from(*number).ok()?)?,
                    "日" | "일" | "号" | "號" => set(&mut self.day, *number)?,
                    _ => {
                        self.numbers.push((*number, *n_digits));
                        return Some(1);
                    }
                }
                return Some(2);
            }
            Part::Word(word, _) => word,
        };
        for n_words in (1..=MOST_WORDS).rev() {
            if let Some(month) = joined(parts, n_words).and_then(|name| number_of(&name)) {
                self.set_month(month)?;
                return Some(n_words);
            }
        }
        if let (true, Some(Part::Number(number, _))) =
            (matches!(word.as_str(), "tháng" | "thg"), rest.first())
        {
            self.set_month(i8::try_from(*number).ok()?)?;
            return Some(2);
        }
        BETWEEN.contains(&word.as_str()).then_some(1)
    }

    fn set_month(&mut self, month: i8) -> Option<()> {
        if !(1..=12).contains(&month) || self.month.is_some() {
            return None;
        }
        self.month = Some(month);
        Some(())
    }

    fn date(self) -> Option<(i8, i8, Option<i16>)> {
        /// A leap year, for days without a year.
        const LEAP: i16 = 2024;
        let month = self.month.or(self.month_or_weekday)?;
        let (mut day, mut year) = (self.day, self.year);
        for (number, n_digits) in self.numbers {
            if n_digits == 4 {
                set(&mut year, number)?;
            } else if day.is_none() {
                day = Some(number);
            } else if n_digits == 2 {
                set(&mut year, 2000 + number)?;
            } else {
                return None;
            }
        }
        let day = i8::try_from(day?).ok()?;
        let year = year.map(|year| {
            if BUDDHIST_YEARS.contains(&year) {
                year - 543
            } else {
                year
            }
        });
        Date::new(year.unwrap_or(LEAP), month, day).ok()?;
        Some((month, day, year))
    }
}

/// Takes a value over where there is none yet.
fn set(place: &mut Option<i16>, value: i16) -> Option<()> {
    if place.is_some() {
        return None;
    }
    *place = Some(value);
    Some(())
}

/// The first words with single blanks between them, where there are as many.
fn joined(parts: &[Part], n_words: usize) -> Option<String> {
    let words: Vec<&str> = parts
        .get(..n_words)?
        .iter()
        .map_while(|part| match part {
            Part::Word(word, _) => Some(word.as_str()),
            Part::Number(..) => None,
        })
        .collect();
    (words.len() == n_words).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_in_any_language_and_form() {
        for (words, number) in [
            (
                "January Jan enero janeiro Ιανουαρίου Ιανουάριος Jänner stycznia styczeń січня 一月 1月 1월 জানুয়ারি জানুয়ারী",
                1,
            ),
            (
                "Şubat févr. février fev. фев febr. फ़रवरी फरवरी ફેબ્રુઆરી กุมภาพันธ์ февр.",
                2,
            ),
            (
                "Μαρτίου ΜΑΡΤΙΟΥ Μάρτιος März mars märz. maart mrt marzo Mart मार्च মার্চ มี.ค. 3月",
                3,
            ),
            ("апр апреля avril huhtikuuta 4월 kwietnia abr.", 4),
            (
                "May Mai mayo maio mei Μαΐου Μάιος ΜΑΪΟΥ май мая maja toukokuu",
                5,
            ),
            ("юни June juin czerwca Haziran HAZİRAN มิถุนายน जुन", 6),
            ("július lipca липня ივლისი juil. जुलाई", 7),
            ("août Ağustos srpna ऑगस्ट sierpnia 八月", 8),
            (
                "setembro set Sept sept. September Eylül กันยายน ก.ย. ก.ย Σεπ 9월 ９月 সেপ্টেম্বর септ.",
                9,
            ),
            ("Okt. Oktober Ekim outubro out října အောက်တိုဘာ", 10),
            ("listopadu studenoga Kasım KASIM kasim marraskuu nov", 11),
            (
                "Δεκεμβρίου Aralık ARALIK prosinec dez. déc. dicembre ธ.ค. ડિસેમ્બર",
                12,
            ),
        ] {
            for word in words.split(' ') {
                assert_eq!(number_of(word), Some(number), "{word}");
            }
        }
        assert_eq!(number_of("tháng Sáu"), Some(6));
        assert_eq!(number_of("Tháng 12"), Some(12));
        assert_eq!(number_of("تشرين الثاني"), Some(11));
        for word in [
            "",
            ".",
            "Monday",
            "13月",
            "១",
            "7",
            "month",
            "listopad",
            "listopada",
        ] {
            assert_eq!(number_of(word), None, "{word}");
        }
    }

    /// Found in the tables of glibc and CLDR with Python: these and no others.
    #[test]
    fn words_of_two_months_name_none() {
        let two: Vec<&str> = names()
            .months
            .iter()
            .filter(|(_, number)| number.is_none())
            .map(|(word, _)| word.as_str())
            .collect();
        assert_eq!(two, ["lip", "lis", "listopad", "listopada", "srp"]);
        // 81 languages with 12 names and 12 abbreviations, many of them alike.
        assert!(names().months.len() > 900, "{}", names().months.len());
    }

    #[test]
    fn days_in_words() {
        for (text, day) in [
            ("18 Μαρτίου", (3, 18, None)),
            ("4 septembre", (9, 4, None)),
            ("18 tháng Sáu", (6, 18, None)),
            ("18 tháng 6", (6, 18, None)),
            ("18 thg 6, 2025", (6, 18, Some(2025))),
            ("1 tháng Mười Một", (11, 1, None)),
            ("ngày 5 tháng Năm năm 2025", (5, 5, Some(2025))),
            ("September 25", (9, 25, None)),
            ("Sat, Sep 6, 2025", (9, 6, Some(2025))),
            ("Thu Mar 20 2025", (3, 20, Some(2025))),
            ("5 Feb 2026", (2, 5, Some(2026))),
            ("Thu, 5 Feb 2026", (2, 5, Some(2026))),
            ("July 8, 2025", (7, 8, Some(2025))),
            ("8 de julho de 2025", (7, 8, Some(2025))),
            ("terça-feira, 8 de julho de 2025", (7, 8, Some(2025))),
            ("2026年9月7日", (9, 7, Some(2026))),
            ("2026年9月7日(月)", (9, 7, Some(2026))),
            ("2026年9月7日月曜日", (9, 7, Some(2026))),
            ("9월 7일", (9, 7, None)),
            ("2026년 9월 7일 월요일", (9, 7, Some(2026))),
            ("9月7日", (9, 7, None)),
            ("18. März 2026", (3, 18, Some(2026))),
            ("mar. 4 nov. 2025", (11, 4, Some(2025))),
            ("mar 4", (3, 4, None)),
            ("Paz, 5 Eki 2025", (10, 5, Some(2025))),
            ("05-Feb-26", (2, 5, Some(2026))),
            ("Dec-16-2025", (12, 16, Some(2025))),
            ("২৫ সেপ্টেম্বর", (9, 25, None)),
            ("२५ सितंबर २०२५", (9, 25, Some(2025))),
            ("๗ ก.ย. ๒๕๖๙", (9, 7, Some(2026))),
            ("૧૨ જુલાઈ, ૨૦૨૫", (7, 12, Some(2025))),
            ("29 февраля", (2, 29, None)),
            ("3.апр", (4, 3, None)),
            ("1er janvier 2026", (1, 1, Some(2026))),
            ("2026. szept. 7.", (9, 7, Some(2026))),
            ("5 вересня 2025 р.", (9, 5, Some(2025))),
        ] {
            assert_eq!(day_and_month(text), Some(day), "{text}");
        }
        for text in [
            "",
            "March",
            "March 2026",
            "Top 5 in March",
            "5 apples",
            "31 April",
            "29 Feb 2025",
            "1 listopada",
            "July 8 - July 31",
            "2026-09-07",
            "May 5 2026 7",
            "13月1日",
            "99999 May",
        ] {
            assert_eq!(day_and_month(text), None, "{text}");
        }
        assert_eq!(bare_day_and_month("Mar-1-2023"), Some((3, 1, Some(2023))));
        assert_eq!(bare_day_and_month("Sat, Sep 6, 2025"), None);
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,24}|[0-9 .,月日年thángmai-]{0,20}") {
            let _ = number_of(&text);
            if let Some((month, day, _)) = day_and_month(&text) {
                prop_assert!((1..=12).contains(&month) && (1..=31).contains(&day));
            }
        }
    }
}
