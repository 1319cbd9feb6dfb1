//! Countries by continent, for charts that set them as on a map of the world.

/// The parts of the world under which tiles stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Continent {
    /// North and Central America and the Caribbean.
    NorthAmerica,
    /// South America.
    SouthAmerica,
    /// Europe.
    Europe,
    /// Africa.
    Africa,
    /// Asia.
    Asia,
    /// Australia, New Zealand, the Pacific, Antarctica and the islands around it.
    Oceania,
}

/// The countries of each continent by their ISO 3166 alpha-2 codes, after the M49 standard of the
/// United Nations, from the west to the east of the world.
const COUNTRIES: [(Continent, &str); 6] = [
    (
        Continent::NorthAmerica,
        "AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA \
         PM PR SV SX TC TT US VC VG VI",
    ),
    (
        Continent::SouthAmerica,
        "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE",
    ),
    (
        Continent::Europe,
        "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU \
         LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK",
    ),
    (
        Continent::Africa,
        "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG \
         ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW",
    ),
    (
        Continent::Asia,
        "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO \
         MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE",
    ),
    (
        Continent::Oceania,
        "AQ AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
    ),
];

impl Continent {
    /// Every continent, from the west to the east of the world.
    pub const ALL: [Self; 6] = [
        Self::NorthAmerica,
        Self::SouthAmerica,
        Self::Europe,
        Self::Africa,
        Self::Asia,
        Self::Oceania,
    ];

    /// The continent of a country by its alpha-2 code (upper case); none for what is no country.
    pub fn of(code: &str) -> Option<Self> {
        COUNTRIES
            .into_iter()
            .find(|(_, codes)| codes.split(' ').any(|known| known == code))
            .map(|(continent, _)| continent)
    }

    /// The code by which CLDR names it (M49): `150` is Europe.
    pub fn region(self) -> &'static str {
        match self {
            Self::NorthAmerica => "003",
            Self::SouthAmerica => "005",
            Self::Europe => "150",
            Self::Africa => "002",
            Self::Asia => "142",
            Self::Oceania => "009",
        }
    }
}
