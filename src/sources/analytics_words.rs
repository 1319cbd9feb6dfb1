//! The words of Google Analytics: what a column is by its name, and what a label means.

use super::labels::{age_bin, cleaned, country_label, folded, gender, is_rest, is_unknown};
use super::shown::has_contact;
use crate::domain::{Dimension, Label, Metric};

/// Whose source a dimension names: the visit's, or the one that brought the visitor for the first
/// time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    /// Of the visit, or of the event.
    Visit,
    /// Of the first visit ever: `First user …`.
    FirstUser,
}

/// What a column of labels is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// People.
    People(Dimension),
    /// A group of sources.
    ChannelGroup(Scope),
    /// A source, alone or with its medium.
    Source(Scope),
    /// A medium; says something beside a source only.
    Medium(Scope),
    /// A campaign.
    Campaign(Scope),
    /// Days: `20260202`.
    Day,
    /// Days counted from the start of the period: `0000`.
    NthDay,
    /// Known and not needed; the machine name of such tables.
    NotNeeded(&'static str),
}

impl Kind {
    /// The scope of a dimension of sources.
    pub(super) const fn scope(self) -> Option<Scope> {
        match self {
            Self::ChannelGroup(scope)
            | Self::Source(scope)
            | Self::Medium(scope)
            | Self::Campaign(scope) => Some(scope),
            Self::People(_) | Self::Day | Self::NthDay | Self::NotNeeded(_) => None,
        }
    }

    /// Whether it says where visits came from.
    pub(super) const fn is_origin(self) -> bool {
        matches!(
            self,
            Self::ChannelGroup(_) | Self::Source(_) | Self::Campaign(_)
        )
    }

    /// Whether it is made of days.
    pub(super) const fn is_days(self) -> bool {
        matches!(self, Self::Day | Self::NthDay)
    }
}

/// Names of people's dimensions, with a rank where two of them say the same: the lower is taken.
/// `Town/City` is British.
const PEOPLE: [(&str, Dimension, u8); 14] = [
    ("age", Dimension::Age, 0),
    ("gender", Dimension::Gender, 0),
    ("country", Dimension::Country, 0),
    ("country id", Dimension::Country, 0),
    ("region", Dimension::Region, 0),
    ("city", Dimension::City, 0),
    ("town/city", Dimension::City, 0),
    ("language", Dimension::Language, 0),
    ("language code", Dimension::Language, 1),
    ("interests", Dimension::Interest, 0),
    ("interest", Dimension::Interest, 0),
    ("device category", Dimension::Device, 0),
    ("device", Dimension::Device, 0),
    ("platform", Dimension::Device, 1),
];

/// Names of metrics, with a rank among those of one metric: the lower is taken. The Korean ones
/// stand in files that other programs read.
const METRICS: [(&str, Metric, u8); 18] = [
    ("active users", Metric::Visitors, 0),
    ("users", Metric::Visitors, 1),
    ("total users", Metric::Visitors, 2),
    ("new users", Metric::NewVisitors, 0),
    ("sessions", Metric::Sessions, 0),
    ("세션수", Metric::Sessions, 0),
    ("engaged sessions", Metric::EngagedSessions, 0),
    ("참여 세션수", Metric::EngagedSessions, 0),
    ("key events", Metric::KeyEvents, 0),
    ("conversions", Metric::KeyEvents, 1),
    ("ecommerce purchases", Metric::Orders, 0),
    ("transactions", Metric::Orders, 1),
    ("purchases", Metric::Orders, 2),
    ("total revenue", Metric::Revenue, 0),
    ("purchase revenue", Metric::Revenue, 1),
    ("ecommerce revenue", Metric::Revenue, 2),
    ("total purchasers", Metric::Customers, 0),
    ("first time purchasers", Metric::NewCustomers, 0),
];

/// Metrics that are known and not needed.
const OTHER_METRICS: [&str; 26] = [
    "engagement rate",
    "bounce rate",
    "engaged sessions per active user",
    "engaged sessions per user",
    "average engagement time",
    "average engagement time per active user",
    "average engagement time per session",
    "user engagement",
    "event count",
    "event count per user",
    "event count per active user",
    "events per session",
    "user key event rate",
    "session key event rate",
    "user conversion rate",
    "session conversion rate",
    "views",
    "조회수",
    "views per user",
    "views per active user",
    "items purchased",
    "item revenue",
    "product revenue",
    "average purchase revenue",
    "average purchase revenue per active user",
    "returning users",
];

/// Beginnings of dimensions that are known and not needed, with the machine name of such tables.
const NOT_NEEDED: [(&str, &str); 41] = [
    ("page", "web_pages"),
    ("landing page", "web_pages"),
    ("방문 페이지", "web_pages"),
    ("screen resolution", "technology"),
    ("screen", "web_pages"),
    ("content", "web_pages"),
    ("hostname", "web_pages"),
    ("link", "web_pages"),
    ("file", "web_pages"),
    ("event", "web_events"),
    ("key event", "web_events"),
    ("item", "web_items"),
    ("product", "web_items"),
    ("order coupon", "web_items"),
    ("promotion", "web_items"),
    ("transaction id", "web_items"),
    ("app instance id", "single_visitors"),
    ("client id", "single_visitors"),
    ("user id", "single_visitors"),
    ("effective user id", "single_visitors"),
    ("cohort", "retention"),
    ("nth", "other_series"),
    ("week", "other_series"),
    ("month", "other_series"),
    ("year", "other_series"),
    ("hour", "other_series"),
    ("day", "other_series"),
    ("date +", "other_series"),
    ("browser", "technology"),
    ("operating system", "technology"),
    ("os ", "technology"),
    ("app version", "technology"),
    ("device model", "technology"),
    ("device brand", "technology"),
    ("mobile", "technology"),
    ("stream", "technology"),
    ("audience", "visitor_segments"),
    ("city id", "place_numbers"),
    ("new / ", "visitor_segments"),
    ("source platform", "traffic_media"),
    ("manual", "traffic_media"),
];

/// What a column of labels with this name is, and its rank; `None` for a name that is not known.
pub(super) fn kind_by_name(name: &str) -> Option<(Kind, u8)> {
    if let Some((_, dimension, rank)) = PEOPLE.iter().find(|(known, _, _)| *known == name) {
        return Some((Kind::People(*dimension), *rank));
    }
    match name {
        "date" => return Some((Kind::Day, 0)),
        "nth day" => return Some((Kind::NthDay, 0)),
        _ => {}
    }
    let (scope, rest) = if let Some(rest) = name.strip_prefix("first user ") {
        (Scope::FirstUser, rest)
    } else {
        (Scope::Visit, name.strip_prefix("session ").unwrap_or(name))
    };
    // `Primary channel group (Default channel group)`, in two spellings, and `Default channel group`.
    if rest.starts_with("default channel group") || rest.starts_with("primary channel group") {
        return Some((Kind::ChannelGroup(scope), 0));
    }
    match rest {
        "source / medium" | "source/medium" => return Some((Kind::Source(scope), 0)),
        "source" => return Some((Kind::Source(scope), 1)),
        "medium" => return Some((Kind::Medium(scope), 0)),
        "campaign" => return Some((Kind::Campaign(scope), 0)),
        _ => {}
    }
    NOT_NEEDED
        .iter()
        .find(|(beginning, _)| begins_with_word(rest, beginning))
        .map(|(_, kind)| (Kind::NotNeeded(kind), 0))
}

/// Whether a column of numbers can be a metric under a name that begins like that of a dimension: `Items
/// viewed` and `Event value`, but not `Item ID` and `Item list position`, nor days, hours and versions.
pub(super) fn may_be_metric(kind: Kind, name: &str) -> bool {
    const DIMENSIONS: [&str; 6] = [" id", " position", " index", " number", " level", " depth"];
    matches!(
        kind,
        Kind::NotNeeded("web_pages" | "web_events" | "web_items")
    ) && !DIMENSIONS.iter().any(|end| name.ends_with(end))
}

/// Whether a name begins with a word or its plural: `events` and `event name`, but not `eventos`.
fn begins_with_word(name: &str, word: &str) -> bool {
    let Some(rest) = name.strip_prefix(word) else {
        return false;
    };
    let rest = rest.strip_prefix('s').unwrap_or(rest);
    !word.ends_with(char::is_alphanumeric) || !rest.starts_with(char::is_alphanumeric)
}

/// What a column of numbers with this name counts, and its rank.
pub(super) fn metric_by_name(name: &str) -> Option<(Metric, u8)> {
    METRICS
        .iter()
        .find(|(known, _, _)| *known == name)
        .map(|(_, metric, rank)| (*metric, *rank))
}

/// Whether a column of numbers with this name is known.
pub(super) fn is_known_metric(name: &str) -> bool {
    METRICS.iter().any(|(known, _, _)| *known == name)
        || OTHER_METRICS.contains(&name)
        || is_week(name)
}

/// Whether a name is that of a column of the retention card: `Week 0`.
pub(super) fn is_week(name: &str) -> bool {
    name.split_once(' ').is_some_and(|(word, number)| {
        matches!(word, "day" | "week" | "month")
            && !number.is_empty()
            && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// The dimension of people that labels are of, where every one of them says so: ages, genders,
/// countries.
pub(super) fn dimension_by_labels<'a>(
    labels: impl Iterator<Item = &'a str> + Clone,
) -> Option<Dimension> {
    let told =
        |text: &&str| !text.is_empty() && !is_unknown(text) && !is_rest(Dimension::Country, text);
    let labels = labels.filter(told);
    let most: Vec<&str> = labels.clone().take(3).collect();
    if most.len() < 2 {
        return None;
    }
    if labels.clone().all(|text| age_bin(text).is_some()) {
        Some(Dimension::Age)
    } else if labels.clone().all(|text| gender(text).is_some()) {
        Some(Dimension::Gender)
    } else if labels
        .clone()
        .all(|text| matches!(country_label(text), Label::Country(_)))
    {
        Some(Dimension::Country)
    } else {
        None
    }
}

/// The label of people that a cell says; `None` for one that means nothing.
pub(super) fn label(dimension: Dimension, text: &str) -> Option<Label> {
    let text = cleaned(text);
    if text.is_empty() {
        return None;
    }
    if is_unknown(&text) {
        return Some(Label::Unknown);
    }
    if text.eq_ignore_ascii_case("(other)") {
        return Some(Label::Rest);
    }
    match dimension {
        Dimension::Age => age_bin(&text).map(Label::Age),
        Dimension::Gender => gender(&text).map(Label::Gender),
        Dimension::Country => Some(country_label(&text)),
        Dimension::Language => Some(Label::Text(language(&text).to_owned())),
        Dimension::Device => Some(Label::Text(without_brackets(&text))),
        Dimension::Region
        | Dimension::City
        | Dimension::Interest
        | Dimension::Seniority
        | Dimension::JobFunction
        | Dimension::Industry
        | Dimension::CompanySize => Some(Label::Text(text)),
    }
    .filter(|label| match label {
        // What holds a contact is somebody's.
        Label::Text(text) => !has_contact(text),
        Label::Age(_) | Label::Gender(_) | Label::Country(_) | Label::Unknown | Label::Rest => true,
    })
}

/// `["iOS"]` is iOS: platforms are written as lists.
fn without_brackets(text: &str) -> String {
    text.strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .map_or_else(
            || text.to_owned(),
            |inside| {
                let names = inside.split(',').map(|name| name.trim().trim_matches('"'));
                names.collect::<Vec<_>>().join(", ")
            },
        )
}

/// English names of languages with their ISO 639-1 codes.
const LANGUAGES: [(&str, &str); 44] = [
    ("arabic", "ar"),
    ("basque", "eu"),
    ("bengali", "bn"),
    ("bulgarian", "bg"),
    ("catalan", "ca"),
    ("chinese", "zh"),
    ("croatian", "hr"),
    ("czech", "cs"),
    ("danish", "da"),
    ("dutch", "nl"),
    ("english", "en"),
    ("estonian", "et"),
    ("finnish", "fi"),
    ("french", "fr"),
    ("galician", "gl"),
    ("german", "de"),
    ("greek", "el"),
    ("gujarati", "gu"),
    ("hebrew", "he"),
    ("hindi", "hi"),
    ("hungarian", "hu"),
    ("indonesian", "id"),
    ("irish", "ga"),
    ("italian", "it"),
    ("japanese", "ja"),
    ("korean", "ko"),
    ("latvian", "lv"),
    ("lithuanian", "lt"),
    ("malay", "ms"),
    ("norwegian", "no"),
    ("persian", "fa"),
    ("polish", "pl"),
    ("portuguese", "pt"),
    ("romanian", "ro"),
    ("russian", "ru"),
    ("serbian", "sr"),
    ("slovak", "sk"),
    ("slovenian", "sl"),
    ("spanish", "es"),
    ("swedish", "sv"),
    ("thai", "th"),
    ("turkish", "tr"),
    ("ukrainian", "uk"),
    ("vietnamese", "vi"),
];

/// The code of a language that is named in English; other texts (codes such as `es-es` among them)
/// as they are.
fn language(text: &str) -> &str {
    let name = folded(text);
    LANGUAGES
        .iter()
        .find(|(known, _)| *known == name)
        .map_or(text, |(_, code)| code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AgeBand, CountryCode, Gender};
    use crate::sources::labels::folded_header;

    #[test]
    fn headers_of_2023_to_2026() {
        let kind = |text: &str| kind_by_name(&folded_header(text)).map(|(kind, _)| kind);
        for text in [
            "Session default channel group",
            "Session primary channel group (Default Channel Group)",
            "Session primary channel group (Default channel group)",
            "Default channel group",
        ] {
            assert_eq!(kind(text), Some(Kind::ChannelGroup(Scope::Visit)), "{text}");
        }
        for text in [
            "First user default channel group",
            "First user primary channel group (Default channel group)",
        ] {
            assert_eq!(
                kind(text),
                Some(Kind::ChannelGroup(Scope::FirstUser)),
                "{text}"
            );
        }
        assert_eq!(
            kind("Session source / medium"),
            Some(Kind::Source(Scope::Visit))
        );
        assert_eq!(kind("Country ID"), Some(Kind::People(Dimension::Country)));
        assert_eq!(kind("Nth day"), Some(Kind::NthDay));
        assert_eq!(kind("Nth week"), Some(Kind::NotNeeded("other_series")));
        assert_eq!(
            kind("Page path and screen class"),
            Some(Kind::NotNeeded("web_pages"))
        );
        assert_eq!(
            kind("App-instance ID"),
            Some(Kind::NotNeeded("single_visitors"))
        );
        assert_eq!(kind("Membership"), None);
        assert_eq!(kind("Event name"), Some(Kind::NotNeeded("web_events")));
        assert_eq!(kind("Eventos clave"), None);
        assert_eq!(metric_by_name("users"), Some((Metric::Visitors, 1)));
        assert_eq!(metric_by_name("views"), None);
        assert!(is_week("week 0") && !is_week("week") && !is_week("weekly 5"));
    }

    #[test]
    fn labels_of_people() {
        let of = |dimension, text: &str| label(dimension, text);
        assert_eq!(
            of(Dimension::Age, "18-24"),
            Some(Label::Age(AgeBand::closed(18, 24)))
        );
        assert_eq!(of(Dimension::Age, "unknown"), Some(Label::Unknown));
        assert_eq!(of(Dimension::Age, "Vigo"), None);
        assert_eq!(
            of(Dimension::Gender, "female"),
            Some(Label::Gender(Gender::Female))
        );
        assert_eq!(of(Dimension::City, "(not set)"), Some(Label::Unknown));
        assert_eq!(of(Dimension::City, "(other)"), Some(Label::Rest));
        assert_eq!(
            of(Dimension::Country, "Türkiye"),
            CountryCode::new("TR").map(Label::Country)
        );
        assert_eq!(
            of(Dimension::Language, "Spanish"),
            Some(Label::Text("es".to_owned()))
        );
        assert_eq!(
            of(Dimension::Language, "pt-br"),
            Some(Label::Text("pt-br".to_owned()))
        );
        assert_eq!(
            of(Dimension::Device, "[\"iOS\"]"),
            Some(Label::Text("iOS".to_owned()))
        );
        assert_eq!(of(Dimension::City, " "), None);
        assert_eq!(of(Dimension::City, "ana@example.org"), None);
        assert_eq!(of(Dimension::Interest, "Call 600 123 456"), None);
    }

    #[test]
    fn dimensions_by_what_stands_in_them() {
        let of = |labels: &[&str]| dimension_by_labels(labels.iter().copied());
        assert_eq!(of(&["18-24", "25-34", "unknown"]), Some(Dimension::Age));
        assert_eq!(of(&["female", "male", "unknown"]), Some(Dimension::Gender));
        assert_eq!(of(&["ES", "PT", "(not set)"]), Some(Dimension::Country));
        assert_eq!(of(&["España", "Portugal"]), Some(Dimension::Country));
        assert_eq!(of(&["ES"]), None);
        assert_eq!(of(&["Vigo", "Porto"]), None);
        assert_eq!(of(&["unknown", "(other)"]), None);
    }
}
