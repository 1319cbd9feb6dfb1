//! Country names in every language, both ways, from CLDR.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::RegionDisplayNames;
use icu_locale_core::Locale;
use icu_locale_core::subtags::Region;

/// Every ISO 3166-1 alpha-2 code in use, and XK.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// The languages whose country names are understood: those of the networks' interfaces.
const LANGUAGES: &str = "en es pt pt-PT de fr it nl hi gu bn th ne af am ar az bg bs ca cs cy da el et eu fa fi fil gl he hr hu hy id is ja ka kk km kn ko lo lt lv mk ml mn mr ms my nb pa pl ro ru si sk sl sq sr sv sw ta te tr uk ur uz vi zh zh-Hant zu";

/// Names that interfaces use and CLDR does not.
const HABITS: [(&str, &str); 21] = [
    ("ประเทศไทย", "TH"),
    ("usa", "US"),
    ("u.s.a.", "US"),
    ("united states of america", "US"),
    ("uk", "GB"),
    ("great britain", "GB"),
    ("england", "GB"),
    ("scotland", "GB"),
    ("wales", "GB"),
    ("northern ireland", "GB"),
    ("the netherlands", "NL"),
    ("holland", "NL"),
    ("czech republic", "CZ"),
    ("turkey", "TR"),
    ("ivory coast", "CI"),
    ("macedonia", "MK"),
    ("burma", "MM"),
    ("swaziland", "SZ"),
    ("cape verde", "CV"),
    ("hong kong sar, china", "HK"),
    ("republic of korea", "KR"),
];

fn names(tag: &str) -> Option<RegionDisplayNames> {
    let locale = Locale::try_from_str(tag).ok()?;
    RegionDisplayNames::try_new(locale.into(), DisplayNamesOptions::default()).ok()
}

/// Whether a country has this alpha-2 code (upper case).
pub fn is_country(code: &str) -> bool {
    code.len() == 2 && CODES.split(' ').any(|known| known == code)
}

/// The name of a country in a language (BCP 47); `None` where either is not known.
pub fn country_name(code: &str, lang: &str) -> Option<String> {
    let region = Region::try_from_str(code).ok()?;
    names(lang)?.of(region).map(str::to_owned)
}

/// Folds a name for comparison: lower case, no dots, single blanks, straight apostrophes.
fn fold(name: &str) -> String {
    let lower = name
        .to_lowercase()
        .replace(['’', '`'], "'")
        .replace('&', "and");
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn index_of(tags: &mut dyn Iterator<Item = &str>) -> BTreeMap<String, String> {
    let mut index = BTreeMap::new();
    for tag in tags {
        let Some(names) = names(tag) else { continue };
        for code in CODES.split(' ') {
            let name = Region::try_from_str(code)
                .ok()
                .and_then(|region| names.of(region));
            if let Some(name) = name {
                index.entry(fold(name)).or_insert_with(|| code.to_owned());
            }
        }
    }
    index
}

/// The alpha-2 code of a country from its name in any language, or from its code in upper case.
///
/// English is asked first and cheaply; the other languages are indexed at the first name that
/// English does not know. Where two languages give one name to different countries, the earlier
/// language in the list wins.
pub fn country_code(name: &str) -> Option<String> {
    static ENGLISH: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    static ALL: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    let trimmed = name.trim();
    if is_country(trimmed) {
        return Some(trimmed.to_owned());
    }
    let folded = fold(trimmed);
    if folded.is_empty() {
        return None;
    }
    if let Some((_, code)) = HABITS.iter().find(|(habit, _)| *habit == folded) {
        return Some((*code).to_owned());
    }
    ENGLISH
        .get_or_init(|| index_of(&mut ["en"].into_iter()))
        .get(&folded)
        .or_else(|| {
            ALL.get_or_init(|| index_of(&mut LANGUAGES.split(' ')))
                .get(&folded)
        })
        .cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_any_language() {
        for (name, code) in [
            ("Deutschland", "DE"),
            ("España", "ES"),
            ("Espanha", "ES"),
            ("ประเทศไทย", "TH"),
            ("ไทย", "TH"),
            ("South Korea", "KR"),
            ("Estados Unidos", "US"),
            ("Índia", "IN"),
            ("Brasil", "BR"),
            ("United Kingdom", "GB"),
            ("GR", "GR"),
            ("Ukraine", "UA"),
        ] {
            assert_eq!(country_code(name).as_deref(), Some(code), "{name}");
        }
        assert_eq!(country_code("Seoul"), None);
        assert_eq!(country_code(""), None);
    }

    #[test]
    fn codes_to_names() {
        assert_eq!(country_name("ES", "en").as_deref(), Some("Spain"));
        assert_eq!(country_name("DE", "pt").as_deref(), Some("Alemanha"));
    }
}
