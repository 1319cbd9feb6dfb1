//! Country names in every language, both ways, from CLDR.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use icu_experimental::displaynames::multi::RegionDisplayNames;
use icu_experimental::displaynames::{DisplayNamesOptions, Style};
use icu_locale_core::Locale;
use icu_locale_core::subtags::Region;

/// Every ISO 3166-1 alpha-2 code in use, and XK.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// The languages whose country names are understood: those of the networks' interfaces.
const LANGUAGES: &str = "en es pt pt-PT de fr it nl hi gu bn th ne af am ar az bg bs ca cs cy da el et eu fa fi fil gl he hr hu hy id is ja ka kk km kn ko lo lt lv mk ml mn mr ms my nb pa pl ro ru si sk sl sq sr sv sw ta te tr uk ur uz vi zh zh-Hant zu";

/// Names that interfaces, ISO 3166 and people use and CLDR does not have, or has as variants, by country.
const HABITS: [(&str, &[&str]); 38] = [
    (
        "AE",
        &[
            "uae",
            "u.a.e.",
            "emirates",
            "eau",
            "vae",
            "emirats arabes",
            "emiratos árabes",
            "emirados árabes",
            "emirate",
            "emirati arabi",
            "ve emiraten",
            "यूएई",
        ],
    ),
    (
        "BA",
        &[
            "bosnia",
            "bosnia & herzegovina",
            "bosnia-herzegovina",
            "bosnien",
            "bosnië",
        ],
    ),
    ("BN", &["brunei darussalam"]),
    (
        "BO",
        &[
            "bolivia (plurinational state of)",
            "bolivia, plurinational state of",
        ],
    ),
    (
        "BY",
        &[
            "weißrussland",
            "belorussia",
            "byelorussia",
            "bielorrusia",
            "bielorrússia",
            "bielorussia",
            "biélorussie",
            "wit-rusland",
        ],
    ),
    (
        "CD",
        &[
            "congo (drc)",
            "drc",
            "dr congo",
            "d.r. congo",
            "congo, democratic republic of the",
            "congo (the democratic republic of the)",
            "congo, the democratic republic of the",
            "congo, dem. rep.",
            "democratic republic of congo",
            "democratic republic of the congo",
            "congo-kinshasa",
            "rdc",
            "república democrática del congo",
            "república democrática do congo",
            "demokratische republik kongo",
            "dr kongo",
            "kongo (drk)",
            "kongo-kinshasa",
            "république démocratique du congo",
            "congo (rdc)",
            "repubblica democratica del congo",
            "democratische republiek congo",
        ],
    ),
    (
        "CG",
        &[
            "congo (republic)",
            "republic of the congo",
            "republic of congo",
            "congo, republic of",
            "congo-brazzaville",
            "república del congo",
            "república do congo",
            "republik kongo",
            "kongo-brazzaville",
            "république du congo",
            "repubblica del congo",
        ],
    ),
    (
        "CI",
        &[
            "ivory coast",
            "côte d'ivoire",
            "cote d'ivoire",
            "costa de marfil",
            "costa do marfim",
            "elfenbeinküste",
            "costa d'avorio",
            "ivoorkust",
        ],
    ),
    (
        "CN",
        &[
            "china mainland",
            "mainland china",
            "people's republic of china",
            "prc",
        ],
    ),
    (
        "CV",
        &[
            "cape verde",
            "cabo verde",
            "kap verde",
            "cap-vert",
            "capo verde",
            "kaapverdië",
        ],
    ),
    (
        "CZ",
        &[
            "czech republic",
            "czechia",
            "república checa",
            "república tcheca",
            "chequia",
            "tschechische republik",
            "tschechien",
            "république tchèque",
            "repubblica ceca",
            "tsjechische republiek",
            "tsjechië",
            "चेक गणराज्य",
            "cộng hòa séc",
            "สาธารณรัฐเช็ก",
        ],
    ),
    ("FK", &["falkland islands", "malvinas", "islas malvinas"]),
    (
        "FM",
        &[
            "micronesia (federated states of)",
            "micronesia, federated states of",
        ],
    ),
    (
        "GB",
        &[
            "uk",
            "u.k.",
            "great britain",
            "britain",
            "england",
            "scotland",
            "wales",
            "northern ireland",
            "united kingdom of great britain and northern ireland",
            "united kingdom (uk)",
            "großbritannien",
            "vereinigtes königreich",
            "gran bretaña",
            "grã-bretanha",
            "grande-bretagne",
            "gran bretagna",
            "groot-brittannië",
            "inglaterra",
            "angleterre",
            "inghilterra",
            "यूके",
            "ब्रिटेन",
        ],
    ),
    (
        "HK",
        &[
            "hong kong",
            "hongkong",
            "hong kong sar",
            "hong kong s.a.r.",
            "hong kong sar, china",
            "hong kong sar china",
            "hong kong (sar)",
            "hong kong, china",
            "हांगकांग",
            "हाँगकाँग",
            "হংকং",
            "હોંગકોંગ",
            "ฮ่องกง",
            "हङकङ",
        ],
    ),
    (
        "IR",
        &["iran (islamic republic of)", "iran, islamic republic of"],
    ),
    (
        "KP",
        &[
            "north korea",
            "dprk",
            "korea (democratic people's republic of)",
            "korea (the democratic people's republic of)",
            "korea, democratic people's republic of",
        ],
    ),
    (
        "KR",
        &[
            "south korea",
            "republic of korea",
            "korea, republic of",
            "korea (republic of)",
            "korea (the republic of)",
            "korea (south)",
        ],
    ),
    (
        "LA",
        &["lao people's democratic republic", "lao pdr", "lao"],
    ),
    (
        "MD",
        &[
            "republic of moldova",
            "moldova, republic of",
            "moldova (republic of)",
        ],
    ),
    (
        "MK",
        &[
            "macedonia",
            "north macedonia",
            "republic of north macedonia",
            "macedonia, the former yugoslav republic of",
            "mazedonien",
            "macédoine",
            "macedonië",
            "macedônia",
            "macedónia",
        ],
    ),
    (
        "MM",
        &[
            "burma",
            "myanmar",
            "birmania",
            "birmânia",
            "birma",
            "birmanie",
        ],
    ),
    (
        "MO",
        &[
            "macao",
            "macau",
            "macao sar",
            "macau sar",
            "macao sar, china",
            "macau sar, china",
            "macao sar china",
            "macau sar china",
            "macao (sar)",
            "मकाओ",
            "মাকাও",
            "મકાઓ",
            "มาเก๊า",
            "मकाउ",
        ],
    ),
    (
        "NL",
        &[
            "the netherlands",
            "holland",
            "holanda",
            "olanda",
            "hollande",
            "países bajos",
        ],
    ),
    (
        "PS",
        &[
            "palestine",
            "state of palestine",
            "palestine, state of",
            "palestinian territory",
            "palestinian territories",
            "palestinian territory, occupied",
            "occupied palestinian territory",
            "palestina",
            "estado de palestina",
            "palästina",
            "territori palestinesi",
            "palestijnse gebieden",
            "पैलेस्टाइन",
            "फ़िलिस्तीन",
            "ফিলিস্তিন",
            "પેલેસ્ટાઇન",
            "ปาเลสไตน์",
            "प्यालेस्टाइन",
        ],
    ),
    (
        "RU",
        &[
            "russian federation",
            "russia",
            "federación rusa",
            "federação russa",
            "russische föderation",
            "fédération de russie",
            "federazione russa",
            "russische federatie",
        ],
    ),
    ("SY", &["syrian arab republic"]),
    (
        "SZ",
        &[
            "swaziland",
            "eswatini",
            "suazilandia",
            "suazilândia",
            "swasiland",
        ],
    ),
    ("TH", &["ประเทศไทย"]),
    (
        "TL",
        &["east timor", "timor-leste", "osttimor", "timor oriental"],
    ),
    (
        "TR",
        &[
            "turkey",
            "türkiye",
            "turquía",
            "turquia",
            "türkei",
            "turquie",
            "turchia",
            "turkije",
            "तुर्की",
            "তুরস্ক",
            "તુર્કી",
            "ตุรกี",
            "टर्की",
        ],
    ),
    (
        "TW",
        &[
            "taiwan, province of china",
            "taiwan (province of china)",
            "taiwan",
        ],
    ),
    (
        "TZ",
        &[
            "united republic of tanzania",
            "tanzania, united republic of",
            "tanzania (united republic of)",
        ],
    ),
    (
        "US",
        &[
            "usa",
            "u.s.a.",
            "u.s.",
            "united states of america",
            "united states (us)",
            "america",
            "ee. uu.",
            "eeuu",
            "ee uu",
            "estados unidos de américa",
            "eua",
            "estados unidos da américa",
            "vereinigte staaten von amerika",
            "états-unis d'amérique",
            "stati uniti d'america",
            "verenigde staten van amerika",
            "संयुक्त राज्य अमेरिका",
            "अमेरिका",
            "অ্যামেরিকা",
            "অমেরিকা",
            "मार्किन राज्य अमेरिका",
            "અમેરિકા",
            "สหรัฐ",
            "สหรัฐฯ",
        ],
    ),
    (
        "VA",
        &[
            "holy see",
            "holy see (vatican city state)",
            "vatican",
            "vaticano",
            "vatikan",
        ],
    ),
    (
        "VE",
        &[
            "venezuela (bolivarian republic of)",
            "venezuela, bolivarian republic of",
        ],
    ),
    ("VN", &["viet nam", "vietnam"]),
    ("XK", &["kosovo", "kosova"]),
];

fn names(tag: &str) -> Option<RegionDisplayNames> {
    styled(tag, None)
}

fn styled(tag: &str, style: Option<Style>) -> Option<RegionDisplayNames> {
    let locale = Locale::try_from_str(tag).ok()?;
    let mut options = DisplayNamesOptions::default();
    options.style = style;
    RegionDisplayNames::try_new(locale.into(), options).ok()
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
        .replace(['’', '`', 'ʼ'], "'")
        .replace('.', "")
        .replace('&', "and");
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters with marks, and the letters that are left where nobody writes the marks.
const MARKED: [(&str, char); 24] = [
    ("àáâãäåāăąạảấầẩẫậắằẳẵặ", 'a'),
    ("çćč", 'c'),
    ("ďđ", 'd'),
    ("èéêëēėęěẹẻẽếềểễệ", 'e'),
    ("ğģ", 'g'),
    ("ìíîïīįıỉịĩ", 'i'),
    ("ķ", 'k'),
    ("łļľĺ", 'l'),
    ("ñńņň", 'n'),
    ("òóôõöøōőọỏốồổỗộớờởỡợơ", 'o'),
    ("řŕ", 'r'),
    ("śšşș", 's'),
    ("ťţț", 't'),
    ("ùúûüūůűųụủứừửữựưũ", 'u'),
    ("ýÿỳỵỷỹ", 'y'),
    ("źżž", 'z'),
    ("ά", 'α'),
    ("έ", 'ε'),
    ("ή", 'η'),
    ("ίϊΐ", 'ι'),
    ("ό", 'ο'),
    ("ύϋΰ", 'υ'),
    ("ώ", 'ω'),
    ("-‐‑–", ' '),
];

/// Whether a character lies where those of [`MARKED`] do.
fn may_be_marked(sign: char) -> bool {
    matches!(sign, '-' | '\u{df}'..='\u{24f}' | '\u{370}'..='\u{3ff}' | '\u{1e00}'..='\u{1eff}' | '\u{2010}'..='\u{2015}')
}

/// A folded name without marks on its letters and without hyphens.
fn bare(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    for sign in folded.chars() {
        match sign {
            'ß' => out.push_str("ss"),
            // Marks that stand for themselves: `İ` in lower case has one.
            '\u{300}'..='\u{36f}' => {}
            // Other scripts are most of all names, and have none of these.
            sign if !may_be_marked(sign) => out.push(sign),
            sign => {
                let marked = MARKED.iter().find(|(signs, _)| signs.contains(sign));
                out.push(marked.map_or(sign, |(_, plain)| *plain));
            }
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Names of countries, folded.
struct Index {
    /// As CLDR and [`HABITS`] write them; the first language that has a name wins.
    exact: BTreeMap<String, &'static str>,
    /// Names with marks without them; `None` for what is then the name of two.
    bare: BTreeMap<String, Option<&'static str>>,
}

impl Index {
    fn of(tags: &str) -> Self {
        let mut exact: BTreeMap<String, &'static str> = BTreeMap::new();
        let regions: Vec<(&'static str, Region)> = CODES
            .split(' ')
            .filter_map(|code| Some((code, Region::try_from_str(code).ok()?)))
            .collect();
        let mut add = |name: &str, code: &'static str| {
            // `RU` is short for Reino Unido, and a code.
            if !is_country(name) {
                exact.entry(fold(name)).or_insert(code);
            }
        };
        // What any language calls a country by default goes before what another calls it in short; few
        // are called otherwise in short.
        let mut short = Vec::new();
        for tag in tags.split(' ') {
            let (usual, brief) = (styled(tag, None), styled(tag, Some(Style::Short)));
            for (code, region) in &regions {
                let usual = usual.as_ref().and_then(|names| names.of(*region));
                let brief = brief.as_ref().and_then(|names| names.of(*region));
                if let Some(usual) = usual {
                    add(usual, code);
                }
                if let Some(brief) = brief.filter(|brief| usual != Some(*brief)) {
                    short.push((brief.to_owned(), *code));
                }
            }
        }
        for (name, code) in short {
            add(&name, code);
        }
        for (code, names) in HABITS {
            for name in names {
                exact.entry(fold(name)).or_insert(code);
            }
        }
        let mut without: BTreeMap<String, Option<&'static str>> = BTreeMap::new();
        for (name, code) in &exact {
            if !name
                .chars()
                .any(|sign| !sign.is_ascii_lowercase() && sign != ' ')
            {
                continue;
            }
            let plain = bare(name);
            if plain == *name {
                continue;
            }
            let other = exact.get(&plain).is_some_and(|other| other != code);
            without
                .entry(plain)
                .and_modify(|known| *known = known.filter(|known| known == code))
                .or_insert((!other).then_some(*code));
        }
        Self {
            exact,
            bare: without,
        }
    }

    fn find(&self, folded: &str) -> Option<&'static str> {
        let found = self.exact.get(folded).copied();
        found.or_else(|| {
            let plain = bare(folded);
            let unmarked = self.bare.get(&plain).copied();
            unmarked.unwrap_or_else(|| self.exact.get(&plain).copied())
        })
    }
}

/// The alpha-2 code of a country from its name in any language, or from its code in upper case.
///
/// English is asked first and cheaply; the other languages are indexed at the first name that
/// English does not know. Where two languages give one name to different countries, the earlier
/// language in the list wins. Marks on letters make no difference, unless two names differ in nothing
/// else.
pub fn country_code(name: &str) -> Option<String> {
    static ENGLISH: OnceLock<Index> = OnceLock::new();
    static ALL: OnceLock<Index> = OnceLock::new();
    let trimmed = name.trim();
    if is_country(trimmed) {
        return Some(trimmed.to_owned());
    }
    let folded = fold(trimmed);
    let folded = folded.strip_prefix("the ").unwrap_or(&folded);
    if folded.is_empty() {
        return None;
    }
    ENGLISH
        .get_or_init(|| Index::of("en"))
        .exact
        .get(folded)
        .copied()
        .or_else(|| ALL.get_or_init(|| Index::of(LANGUAGES)).find(folded))
        .map(str::to_owned)
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

    /// The languages of reports and of the networks' markets.
    const TWELVE: [&str; 12] = [
        "en", "es", "pt", "de", "fr", "it", "nl", "hi", "gu", "bn", "th", "ne",
    ];

    #[test]
    fn every_name_of_every_country_is_that_country() {
        for tag in TWELVE {
            for style in [None, Some(Style::Short)] {
                let names = styled(tag, style).unwrap();
                for code in CODES.split(' ') {
                    let name = names.of(Region::try_from_str(code).unwrap());
                    let Some(name) = name.filter(|name| !is_country(name)) else {
                        continue;
                    };
                    assert_eq!(country_code(name).as_deref(), Some(code), "{tag}: {name}");
                    let loud = name.to_uppercase();
                    assert_eq!(country_code(&loud).as_deref(), Some(code), "{tag}: {loud}");
                }
            }
        }
    }

    #[test]
    fn names_that_interfaces_and_people_use() {
        for (names, code) in [
            (
                "Hong Kong|Hong Kong SAR|Hong Kong SAR China|Hongkong|ฮ่องกง|HONG KONG",
                "HK",
            ),
            ("Macao|Macau|Macao SAR|Macau SAR China|มาเก๊า", "MO"),
            (
                "Palestine|State of Palestine|Palestina|Palästina|Palestinian Territories",
                "PS",
            ),
            ("Viet Nam|Vietnam|Việt Nam|Vietnã|Vietname", "VN"),
            (
                "Russian Federation|Russia|Rusia|Rússia|Russland|Russie|Rusland|रूस",
                "RU",
            ),
            (
                "República Tcheca|República Checa|Tschechische Republik|République tchèque|\
                 Czech Republic|Czechia|Chequia|Tchéquia|Tschechien|Repubblica Ceca|Tsjechië",
                "CZ",
            ),
            (
                "Costa de Marfil|Elfenbeinküste|Ivory Coast|Côte d’Ivoire|Cote d'Ivoire|\
                 Costa do Marfim|Costa d’Avorio|Ivoorkust",
                "CI",
            ),
            (
                "Weißrussland|Weissrussland|Belarus|Bielorrusia|Biélorussie|Wit-Rusland",
                "BY",
            ),
            (
                "Großbritannien|Grossbritannien|Great Britain|UK|U.K.|Reino Unido|Royaume-Uni|\
                 Regno Unito|Verenigd Koninkrijk|यूनाइटेड किंगडम",
                "GB",
            ),
            (
                "EE. UU.|EE.UU.|EEUU|EUA|USA|U.S.A.|Estados Unidos da América|Estados Unidos|\
                 United States of America|संयुक्त राज्य अमेरिका|États-Unis|Etats-Unis|Stati Uniti|\
                 Vereinigte Staaten|Verenigde Staten|สหรัฐอเมริกา|संयुक्त राज्य",
                "US",
            ),
            (
                "Congo (DRC)|Democratic Republic of the Congo|Congo - Kinshasa|DR Congo|\
                 The Democratic Republic of the Congo|Demokratische Republik Kongo",
                "CD",
            ),
            (
                "Congo (Republic)|Republic of the Congo|Congo - Brazzaville",
                "CG",
            ),
            (
                "Emirats arabes unis|Émirats arabes unis|United Arab Emirates|UAE|\
                 Emiratos Arabes Unidos|Emirados Árabes Unidos|Vereinigte Arabische Emirate",
                "AE",
            ),
            (
                "Türkiye|Turkey|TÜRKİYE|Turkiye|Türkei|Turquía|Turquie|Turchia|Turkije",
                "TR",
            ),
            (
                "South Korea|Republic of Korea|Korea (the Republic of)|Corea del Sur",
                "KR",
            ),
            (
                "Espana|Espanha|España|Spanien|Espagne|Spagna|Spanje|สเปน",
                "ES",
            ),
            ("The Bahamas|Bahamas", "BS"),
            ("Perú|Peru|Pérou|Perù", "PE"),
        ] {
            for name in names.split('|') {
                assert_eq!(country_code(name).as_deref(), Some(code), "{name}");
            }
        }
        // Two of them have it.
        assert_eq!(country_code("Korea"), None);
    }

    #[test]
    fn habits_are_names_of_one_country() {
        for (code, names) in HABITS {
            assert!(is_country(code));
            for name in names {
                assert_eq!(country_code(name).as_deref(), Some(code), "{name}");
            }
        }
    }

    #[test]
    fn codes_to_names() {
        assert_eq!(country_name("ES", "en").as_deref(), Some("Spain"));
        assert_eq!(country_name("DE", "pt").as_deref(), Some("Alemanha"));
    }
}
