//! The cards of Google Ads' overview: bare tables without preamble and totals, whose period stands in
//! the file's name.

use super::ads::{
    age_label, currency_of, filled, gender_label, is_age_column, is_gender_column, is_unknown,
};
use super::columns::Columns;
use super::dates::period_in;
use super::labels::{cleaned, country_label, looks_numeric};
use super::names::stem_of;
use super::shown::has_contact;
use crate::domain::{Currency, Date, Dimension, Label, Metric, Period};
use crate::files::RawRow;

/// What a card is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Card {
    /// Ages, genders, or both.
    People,
    /// Places.
    Places,
    /// Kinds of devices.
    Devices,
    /// Days.
    Days,
    /// Networks on which ads were shown.
    Networks,
    /// Keywords, searches, hours: known, not needed.
    Other,
}

/// Names of cards that are known and not needed, before their bracket, lower case. Underscores stand
/// for blanks.
const OTHER: [&str; 7] = [
    "search_keywords",
    "searches",
    "day_&_hour",
    "campaigns",
    "auction_insights",
    "biggest_changes",
    "optimization_score",
];

/// The name of a card and its days: `Demographics(Gender_Age_2026.02.05-2026.02.10).csv`.
pub(super) fn card_name(names: &[String], latest: Date) -> Option<(String, Period)> {
    let stem = stem_of(names.last()?, "csv")?;
    let (name, inside) = stem.strip_suffix(')')?.rsplit_once('(')?;
    let days = inside.rsplit('_').next()?;
    let is_range = days.len() == 21
        && days
            .bytes()
            .zip(b"dddd.dd.dd-dddd.dd.dd")
            .all(|(byte, shape)| match shape {
                b'd' => byte.is_ascii_digit(),
                other => byte == *other,
            });
    let period = period_in(days, Some(latest)).filter(|_| is_range)?;
    Some((name.to_lowercase(), period))
}

/// What the card with this header and these rows is; `name` is that of the file, where it is a card's.
/// The second value says whether words of the header are known.
pub(super) fn card_of(
    header: &RawRow,
    rows: &[&RawRow],
    name: Option<&str>,
) -> Option<(Card, bool)> {
    let columns = Columns::new(header);
    let is_first = |word: &str| columns.name(0) == word;
    let has_impressions = columns.find(&["impressions"]).is_some();
    let percent = columns.find(&["percent of known total"]);
    if percent.is_some() && has_impressions && (is_first("age range") || is_first("gender")) {
        return Some((Card::People, true));
    }
    if is_first("location name") && has_impressions {
        return Some((Card::Places, true));
    }
    let numbers = columns.count(&["impressions", "clicks", "cost"]);
    if columns.len() >= 3 && numbers >= 2 {
        if is_first("device") {
            return Some((Card::Devices, true));
        }
        if is_first("network") {
            return Some((Card::Networks, true));
        }
    }
    let name = name?;
    if OTHER.contains(&name) {
        return Some((Card::Other, true));
    }
    if name == "time_series" && is_first("date") && numbers >= 1 {
        return Some((Card::Days, true));
    }
    // In another language the people are told by their cells.
    let shape = Shape::new(header, rows);
    if shape.age.is_some() || shape.gender.is_some() {
        return Some((Card::People, false));
    }
    Some((Card::Other, false))
}

/// Where the columns of a card of people are, told by their cells.
#[derive(Debug, PartialEq)]
pub(super) struct Shape {
    pub(super) age: Option<usize>,
    pub(super) gender: Option<usize>,
    pub(super) impressions: Option<usize>,
    pub(super) percent: Option<usize>,
}

impl Shape {
    /// The columns below this header: impressions by name, or the only column of bare numbers.
    pub(super) fn new(header: &RawRow, rows: &[&RawRow]) -> Self {
        let columns = Columns::new(header);
        let of = |is: &dyn Fn(&[&str]) -> bool| {
            (0..columns.len()).find(|column| is(&filled(rows, *column)))
        };
        let bare: Vec<usize> = (0..columns.len())
            .filter(|column| {
                let cells = filled(rows, *column);
                let is_bare = |text: &&str| looks_numeric(text) && !text.contains('%');
                !cells.is_empty() && cells.iter().all(is_bare)
            })
            .collect();
        let by_shape = match bare.as_slice() {
            [only] => Some(*only),
            _ => None,
        };
        Self {
            age: columns
                .find(&["age range"])
                .or_else(|| of(&|cells| is_age_column(cells))),
            gender: columns
                .find(&["gender"])
                .or_else(|| of(&|cells| is_gender_column(cells))),
            impressions: columns.find(&["impressions"]).or(by_shape),
            percent: columns.find(&["percent of known total"]).or_else(|| {
                of(&|cells| !cells.is_empty() && cells.iter().all(|text| text.ends_with('%')))
            }),
        }
    }
}

/// The dimension of places: countries where every name is one's, else parts of countries, which may be
/// regions, towns or postal districts.
pub(super) fn place_dimension(rows: &[&RawRow]) -> Dimension {
    let names = filled(rows, 0);
    let is_country = |text: &&str| {
        is_unknown(text) || matches!(country_label(text), Label::Country(_) | Label::Rest)
    };
    if !names.is_empty() && names.iter().all(is_country) {
        Dimension::Country
    } else {
        Dimension::Region
    }
}

/// The label of a row of a card.
pub(super) fn label_of(dimension: Dimension, text: &str) -> Option<Label> {
    if text.is_empty() {
        return None;
    }
    if dimension == Dimension::Age {
        age_label(text)
    } else if dimension == Dimension::Gender {
        gender_label(text)
    } else if is_unknown(text) {
        Some(Label::Unknown)
    } else if dimension == Dimension::Country {
        match country_label(text) {
            Label::Text(name) => (!has_contact(&name)).then_some(Label::Text(name)),
            label @ (Label::Country(_)
            | Label::Unknown
            | Label::Rest
            | Label::Age(_)
            | Label::Gender(_)) => Some(label),
        }
    } else {
        // A place or device with a contact in its name is somebody's.
        Some(cleaned(text))
            .filter(|name| !has_contact(name))
            .map(Label::Text)
    }
}

/// The columns of numbers of a card, and the currency of its money.
pub(super) fn card_measures(
    header: &RawRow,
    rows: &[&RawRow],
) -> (Vec<(usize, Metric)>, Option<Currency>) {
    let columns = Columns::new(header);
    let mut measures = Vec::new();
    let mut currency = None;
    for (name, metric) in [
        ("impressions", Metric::Impressions),
        ("clicks", Metric::Clicks),
        ("cost", Metric::Cost),
    ] {
        if let Some(column) = columns.find(&[name]) {
            if metric == Metric::Cost {
                currency = currency_of(filled(rows, column).into_iter());
            }
            measures.push((column, metric));
        }
    }
    (measures, currency)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_cards() {
        let latest = Date::constant(2026, 11, 22);
        let found = |name: &str| {
            card_name(&[name.to_owned()], latest).map(|(name, days)| (name, days.to_string()))
        };
        let days = "2026-02-05..2026-02-10".to_owned();
        assert_eq!(
            found("Demographics(Gender_Age_2026.02.05-2026.02.10).csv"),
            Some(("demographics".to_owned(), days.clone()))
        );
        assert_eq!(
            found("Time_series(2026.02.05-2026.02.10) (1).csv"),
            Some(("time_series".to_owned(), days))
        );
        assert_eq!(found("Campaign report (EUR 2026).csv"), None);
        assert_eq!(found("Audience(2026).csv"), None);
    }
}
