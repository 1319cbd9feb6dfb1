//! Instagram, “Download your information” as JSON: the account's insights of the last three months.
//!
//! Accounts Center → Your information and permissions → Download your information → JSON. The file
//! `audience_insights.json` lies in a folder `past_instagram_insights`; of `profiles_reached.json` and
//! `content_interactions.json` beside it no numbers were seen, and they are set aside. It is an array
//! `organic_insights_audience` of objects whose `string_map_data` holds texts under keys in the user's language. Seen in real files (English) and in programs that read
//! them: `Date Range` (`Oct 2 - Dec 30`, no year), `Followers` (`1,376`), the five largest cities and
//! countries (`Canada: 69.5%, United States: 10.5%`), ages of everybody, of men and of women, and the
//! shares of men and women. French and Italian keys are known from programs.
//!
//! In other languages lists are told by their shape: ages by their bands, countries by their names, and
//! men and women by a word for them in the key. What cannot be told so is named and left out.
//!
//! Ages by gender are not in the file as one table. They are computed as the share of a gender times the
//! shares of ages within it: arithmetic of two tables that Instagram publishes for the same people, not
//! an estimate.

use std::collections::BTreeSet;

use super::dates::period_in;
use super::labels::{
    COUNTRY_UNKNOWN, age_bin, cleaned, country_label, folded, gender, share_step, tenths,
};
use super::ledger::{
    LABELS_OVERLAP, Ledger, NO_AUDIENCE_NUMBERS, SHARES_DO_NOT_ADD_UP, without_noise,
};
use super::meta_series::{are_countries, people_in};
use super::series::{ValueColumn, push_series};
use super::shown::short;
use super::{Certainty, Context, Dating, Evidence, SourceOutput, SourceSpec, SourceTable};
use crate::canonical::{Cell, Completeness, Fate, Part, Point};
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{
    Audience, Base, Date, Dimension, Gender, Label, Metric, Network, Over, Period, Unit,
};
use crate::files::numbers::read_numbers;
use crate::files::{Format, RawBlock, RawCell, RawFile, RawRow};

/// The source.
pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "instagram-download",
    networks: &[Network::Instagram],
    dimensions: &[
        Dimension::Age,
        Dimension::Gender,
        Dimension::Country,
        Dimension::City,
    ],
    seen_languages: &["en"],
    by_shape: true,
    metrics: &[Metric::Followers],
    lists: &[],
    evidence: Evidence::Files,
    headers: &["organic_insights_audience"],
    recognize,
    read,
};

/// Keys that are not understood.
const INSTAGRAM_KEYS_UNKNOWN: Code = Code::warning("instagram-keys-unknown");
/// A list of shares that cannot be read.
const INSTAGRAM_LIST_UNREADABLE: Code = Code::warning("instagram-list-unreadable");
/// Two lists that are for the same people.
const INSTAGRAM_LIST_TWICE: Code = Code::warning("instagram-list-twice");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[
    INSTAGRAM_KEYS_UNKNOWN,
    INSTAGRAM_LIST_UNREADABLE,
    INSTAGRAM_LIST_TWICE,
];

const AUDIENCE: &str = "organic_insights_audience";
/// Arrays of files beside it, whose numbers were seen in no real file: they are not read.
const OTHERS: [&str; 2] = ["organic_insights_reach", "organic_insights_interactions"];

/// How far, in percent, shares of one whole may sum beside 100: as in the exports of Meta Business Suite.
const SUM_TOLERANCE: f64 = 1.5;

/// Keys of the number of followers, folded.
const FOLLOWERS: [&str; 2] = ["followers", "follower"];

/// Ends of keys that are known and not needed: differences to the time before, and hours of activity.
const NOT_NEEDED: [&str; 2] = ["delta", "follower activity"];

fn is_audience(block: &RawBlock) -> bool {
    block.sheet.as_deref() == Some(AUDIENCE)
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let is_other = |block: &RawBlock| {
        let sheet = block.sheet.as_deref();
        sheet.is_some_and(|name| OTHERS.contains(&name))
    };
    let is_known = |block: &RawBlock| is_audience(block) || is_other(block);
    (file.format == Format::Json && file.blocks.iter().any(is_known)).then_some(Certainty::Keys)
}

fn read(file: &RawFile, context: &Context<'_>) -> SourceOutput {
    let mut output = SourceOutput::default();
    for block in &file.blocks {
        let mut ledger = Ledger::new(file, block);
        if !is_audience(block) {
            let note = Diagnostic::new(NO_AUDIENCE_NUMBERS).at(ledger.place());
            ledger.say(note);
            ledger.close_without("other_table", Fate::SetAside, &mut output);
            continue;
        }
        let Some((header, rows)) = block.rows.split_first() else {
            continue;
        };
        for row in rows {
            let insights = Insights::new(header, row, &ledger, context.latest);
            let (n_tables, n_series) = (output.tables.len(), output.series.len());
            insights.read(&mut ledger, &mut output);
            if output.tables.len() > n_tables || output.series.len() > n_series {
                ledger.book_read(1);
            }
        }
        let fate = if ledger.has_read() {
            Fate::Used
        } else {
            Fate::SetAside
        };
        ledger.close_as("audience", fate, &mut output);
    }
    output
}

/// Names with percentages as written: `Canada: 69.5%, …`.
struct List {
    key: String,
    column: usize,
    items: Vec<(String, f64)>,
    decimals: u8,
}

/// The ages of one gender, as shares of it.
struct Within {
    gender: Gender,
    bands: Vec<(Label, f64)>,
    decimals: u8,
}

/// Which ages a list has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    Everybody,
    Gender(Gender),
}

/// One object of an array: the insights of one period.
struct Insights<'a> {
    row: &'a RawRow,
    /// Column, key and text of each entry that has a text.
    entries: Vec<(usize, String, &'a str)>,
    period: Option<Period>,
    latest: Date,
    place: Place,
    block: u32,
}

impl<'a> Insights<'a> {
    fn new(header: &RawRow, row: &'a RawRow, ledger: &Ledger<'_>, latest: Date) -> Self {
        let entries: Vec<(usize, String, &str)> = header
            .cells
            .iter()
            .enumerate()
            .filter_map(|(column, name)| {
                let key = name.text.strip_prefix("string_map_data.")?;
                let key = key.strip_suffix(".value")?;
                let text = row.text(column);
                (!text.is_empty()).then(|| (column, cleaned(key), text))
            })
            .collect();
        let period = entries
            .iter()
            .filter(|(_, _, text)| !text.contains(':') && !text.contains('%'))
            .find_map(|(_, _, text)| period_in(text, Some(latest)));
        Self {
            row,
            entries,
            period,
            latest,
            place: ledger.place().at_row(row.number),
            block: ledger.owner().block,
        }
    }

    fn read(&self, ledger: &mut Ledger<'_>, output: &mut SourceOutput) {
        let mut lists: Vec<List> = Vec::new();
        let mut shares: Vec<(Gender, f64, u8)> = Vec::new();
        let mut followers = None;
        let mut n_unknown = 0_usize;
        for (column, key, text) in &self.entries {
            let word = folded(key);
            if FOLLOWERS.contains(&word.as_str()) {
                match people_in(text) {
                    Some(number) => {
                        self.number(Metric::Followers, number, ledger, output);
                        followers = Some(number);
                    }
                    None => n_unknown += 1,
                }
            } else if let Some(list) = list_in(key, *column, text) {
                lists.push(list);
            } else if text.matches('%').count() > 1 && text.contains(':') {
                let place = ledger.cell_place(self.row, *column);
                ledger.say(
                    Diagnostic::new(INSTAGRAM_LIST_UNREADABLE)
                        .at(place)
                        .with("key", short(key)),
                );
            } else if let (Some(gender), Some((percent, decimals))) =
                (gender_in(key), percent_in(text))
            {
                shares.push((gender, percent, decimals));
            } else {
                let is_period = period_in(text, Some(self.latest)).is_some();
                let is_known = NOT_NEEDED.iter().any(|end| word.ends_with(end));
                if !is_period && !is_known {
                    n_unknown += 1;
                }
            }
        }
        self.tables(lists, &shares, followers, ledger, output);
        if n_unknown > 0 {
            ledger.say(
                Diagnostic::new(INSTAGRAM_KEYS_UNKNOWN)
                    .at(self.place.clone())
                    .with("count", n_unknown),
            );
        }
    }

    /// A series of one number.
    fn number(&self, metric: Metric, value: f64, ledger: &Ledger<'_>, output: &mut SourceOutput) {
        let mut owner = ledger.owner();
        owner.network = Some(Network::Instagram);
        let (period, dating) = match self.period {
            // Followers are those of the last day, however many days the file is of.
            Some(period) if metric.over_periods() == Over::Last => {
                (Period::day(period.to), Dating::Dated)
            }
            Some(period) => (period, Dating::Dated),
            None => (Period::day(self.latest), Dating::Undated),
        };
        let point = Point {
            period,
            value,
            row: self.row.number,
        };
        let column = ValueColumn::of(0, metric);
        push_series(&owner, &column, Part::Whole, vec![point], dating, output);
    }

    fn tables(
        &self,
        lists: Vec<List>,
        shares: &[(Gender, f64, u8)],
        people: Option<f64>,
        ledger: &mut Ledger<'_>,
        output: &mut SourceOutput,
    ) {
        let mut ages: Vec<(Of, List)> = Vec::new();
        let mut places: Vec<(Dimension, List)> = Vec::new();
        for list in lists {
            if list.items.iter().all(|(name, _)| age_bin(name).is_some()) {
                let of = gender_in(&list.key).map_or(Of::Everybody, Of::Gender);
                ages.push((of, list));
            } else {
                places.push((place_dimension(&list), list));
            }
        }
        let genders = self.genders(shares, ledger);
        let mut tables: Vec<SourceTable> = Vec::new();
        let mut within: Vec<Within> = Vec::new();
        let mut seen: Vec<Of> = Vec::new();
        let twice = |of: Of| ages.iter().filter(|(other, _)| *other == of).count() > 1;
        for (of, list) in &ages {
            if twice(*of) {
                // Men and women that no word tells apart, for instance.
                if !seen.contains(of) {
                    seen.push(*of);
                    let place = ledger.cell_place(self.row, list.column);
                    ledger.say(
                        Diagnostic::new(INSTAGRAM_LIST_TWICE)
                            .at(place)
                            .with("key", short(&list.key)),
                    );
                }
                continue;
            }
            let Some(bands) = self.bands(list, ledger) else {
                continue;
            };
            match of {
                Of::Everybody => {
                    let cells = bands
                        .iter()
                        .map(|(band, share)| (vec![band.clone()], *share));
                    let step = share_step(list.decimals, true);
                    tables.push(self.table(
                        vec![Dimension::Age],
                        Base::Known,
                        Completeness::Complete,
                        step,
                        cells.collect(),
                    ));
                }
                Of::Gender(gender) => within.push(Within {
                    gender: *gender,
                    bands,
                    decimals: list.decimals,
                }),
            }
        }
        if let Some((genders, step)) = &genders {
            let cells: Vec<(Vec<Label>, f64)> = genders
                .iter()
                .map(|(gender, share)| (vec![Label::Gender(*gender)], *share))
                .collect();
            tables.push(self.table(
                vec![Dimension::Gender],
                Base::Known,
                Completeness::Complete,
                *step,
                cells,
            ));
            tables.extend(self.joint(genders, *step, &within));
        }
        for (index, (dimension, list)) in places.iter().enumerate() {
            let is_first = !places
                .iter()
                .take(index)
                .any(|(earlier, _)| earlier == dimension);
            if !is_first {
                let place = ledger.cell_place(self.row, list.column);
                ledger.say(
                    Diagnostic::new(INSTAGRAM_LIST_TWICE)
                        .at(place)
                        .with("key", short(&list.key)),
                );
                continue;
            }
            tables.extend(self.places(*dimension, list, ledger));
        }
        for table in &mut tables {
            table.total_people = people;
        }
        output.tables.append(&mut tables);
    }

    /// The shares of men and women, where they make a whole.
    fn genders(
        &self,
        shares: &[(Gender, f64, u8)],
        ledger: &mut Ledger<'_>,
    ) -> Option<(Vec<(Gender, f64)>, f64)> {
        let [(first, one, one_decimals), (second, other, other_decimals)] = shares else {
            return None;
        };
        let sum = one + other;
        if first == second || (sum - 100.0).abs() > SUM_TOLERANCE {
            let percent = without_noise(sum).0;
            ledger.say(
                Diagnostic::new(SHARES_DO_NOT_ADD_UP)
                    .at(self.place.clone())
                    .with("sum", percent),
            );
            return None;
        }
        let step = share_step((*one_decimals).max(*other_decimals), true);
        Some((vec![(*first, one / 100.0), (*second, other / 100.0)], step))
    }

    /// The bands of a list of ages with their shares, where they make a whole.
    fn bands(&self, list: &List, ledger: &mut Ledger<'_>) -> Option<Vec<(Label, f64)>> {
        let place = ledger.cell_place(self.row, list.column);
        let mut bands: Vec<(Label, f64)> = Vec::new();
        for (name, percent) in &list.items {
            let band = age_bin(name)?;
            let overlaps = bands.iter().any(|(other, _)| match other {
                Label::Age(other) => other.overlaps(band),
                Label::Gender(_)
                | Label::Country(_)
                | Label::Text(_)
                | Label::Unknown
                | Label::Rest => false,
            });
            if overlaps {
                let name = name.clone();
                ledger.say(
                    Diagnostic::new(LABELS_OVERLAP)
                        .at(place)
                        .with("label", name),
                );
                return None;
            }
            bands.push((Label::Age(band), percent / 100.0));
        }
        let sum: f64 = list.items.iter().map(|(_, percent)| percent).sum();
        if (sum - 100.0).abs() > SUM_TOLERANCE {
            let percent = tenths(sum);
            ledger.say(
                Diagnostic::new(SHARES_DO_NOT_ADD_UP)
                    .at(place)
                    .with("sum", percent),
            );
            return None;
        }
        Some(bands)
    }

    /// Ages by gender: the share of each gender times its ages. Only where both genders have theirs.
    fn joint(
        &self,
        genders: &[(Gender, f64)],
        step: f64,
        within: &[Within],
    ) -> Option<SourceTable> {
        let mut cells: Vec<(Vec<Label>, f64)> = Vec::new();
        // A product of rounded shares is off by at most half of this.
        let mut widest: f64 = 0.0;
        for (gender, share) in genders {
            let of_gender = within.iter().find(|within| within.gender == *gender)?;
            let inner_step = share_step(of_gender.decimals, true);
            for (band, inner) in &of_gender.bands {
                cells.push((vec![band.clone(), Label::Gender(*gender)], share * inner));
                widest = widest.max(share * inner_step + inner * step);
            }
        }
        let dimensions = vec![Dimension::Age, Dimension::Gender];
        Some(self.table(
            dimensions,
            Base::Known,
            Completeness::Complete,
            widest,
            cells,
        ))
    }

    fn places(
        &self,
        dimension: Dimension,
        list: &List,
        ledger: &mut Ledger<'_>,
    ) -> Option<SourceTable> {
        let place = ledger.cell_place(self.row, list.column);
        let mut cells: Vec<(Vec<Label>, f64)> = Vec::new();
        let mut seen: BTreeSet<Label> = BTreeSet::new();
        for (name, percent) in &list.items {
            let label = if dimension == Dimension::Country {
                country_label(name)
            } else {
                Label::Text(name.clone())
            };
            if let (Label::Text(name), Dimension::Country) = (&label, dimension) {
                let name = name.clone();
                ledger.say(
                    Diagnostic::new(COUNTRY_UNKNOWN)
                        .at(place.clone())
                        .with("name", name),
                );
            }
            if !seen.insert(label.clone()) {
                let name = name.clone();
                ledger.say(
                    Diagnostic::new(LABELS_OVERLAP)
                        .at(place)
                        .with("label", name),
                );
                return None;
            }
            cells.push((vec![label], (percent / 100.0).min(1.0)));
        }
        let sum: f64 = list.items.iter().map(|(_, percent)| percent).sum();
        if sum > 100.0 + SUM_TOLERANCE {
            let percent = tenths(sum);
            ledger.say(
                Diagnostic::new(SHARES_DO_NOT_ADD_UP)
                    .at(place)
                    .with("sum", percent),
            );
            return None;
        }
        let step = share_step(list.decimals, true);
        Some(self.table(
            vec![dimension],
            Base::Unstated,
            Completeness::TopList,
            step,
            cells,
        ))
    }

    fn table(
        &self,
        dimensions: Vec<Dimension>,
        base: Base,
        completeness: Completeness,
        step: f64,
        cells: Vec<(Vec<Label>, f64)>,
    ) -> SourceTable {
        let cell = |(labels, share): (Vec<Label>, f64)| Cell {
            labels,
            count: None,
            share: Some(share.min(1.0)),
            index: None,
            row: self.row.number,
            at_most: false,
        };
        SourceTable {
            by_person: false,
            place: self.place.clone(),
            block: self.block,
            network: Some(Network::Instagram),
            account: None,
            channel: None,
            audience: Audience::Followers,
            period: self.period,
            dimensions,
            base,
            unit: Unit::People,
            total_people: None,
            share_step: Some(step),
            completeness,
            cells: cells.into_iter().map(cell).collect(),
        }
    }
}

/// The gender that a key speaks of, by a word for it; `None` for none or both.
fn gender_in(key: &str) -> Option<Gender> {
    let mut found = key
        .split(|sign: char| !sign.is_alphabetic())
        .filter_map(gender)
        .filter(|gender| *gender != Gender::Other);
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// A lone percentage, and its decimals.
fn percent_in(text: &str) -> Option<(f64, u8)> {
    let cell = RawCell {
        text: text.to_owned(),
        number: None,
    };
    let numbers = read_numbers(std::iter::once(&cell)).ok()?;
    let value = numbers.cells.first()?.value()?;
    (numbers.percent_signs && (0.0..=100.0).contains(&value)).then_some((value, numbers.decimals))
}

/// `Canada: 69.5%, United States: 10.5%`; `None` for any other text.
fn list_in(key: &str, column: usize, text: &str) -> Option<List> {
    let body = text.trim();
    let mut names = Vec::new();
    let mut cells = Vec::new();
    // Every number ends in a percent sign, so a comma inside a name or a number cuts nothing.
    for part in body.strip_suffix('%')?.split('%') {
        let part = part.trim_start_matches([',', ';', '،', '、', ' ', '\u{a0}']);
        let (name, number) = part.rsplit_once(':')?;
        names.push(cleaned(name));
        cells.push(RawCell {
            text: format!("{}%", number.trim()),
            number: None,
        });
    }
    let numbers = read_numbers(&cells).ok()?;
    let items: Option<Vec<(String, f64)>> = names
        .into_iter()
        .zip(&numbers.cells)
        .map(|(name, number)| {
            let value = number.value().filter(|value| *value >= 0.0)?;
            (!name.is_empty()).then_some((name, value))
        })
        .collect();
    Some(List {
        key: key.to_owned(),
        column,
        items: items?,
        decimals: numbers.decimals,
    })
}

/// Whether the places of a list are countries: by the key in English, else by their names.
fn place_dimension(list: &List) -> Dimension {
    let key = folded(&list.key);
    if key.ends_with("by city") {
        return Dimension::City;
    }
    if key.ends_with("by country") {
        return Dimension::Country;
    }
    if are_countries(list.items.iter().map(|(name, _)| name.as_str())) {
        Dimension::Country
    } else {
        Dimension::City
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_shares() {
        let list = list_in("", 0, "Canada: 69.5%, United States: 10.5%").unwrap();
        assert_eq!(
            list.items,
            [
                ("Canada".to_owned(), 69.5),
                ("United States".to_owned(), 10.5)
            ]
        );
        let list = list_in("", 0, "Fort-de-France: 12,5%, Paris, 75: 3,1%").unwrap();
        assert_eq!(list.items[1], ("Paris, 75".to_owned(), 3.1));
        for text in [
            "69.5%",
            "Oct 2 - Dec 30",
            "Canada: many%",
            "Canada: 3",
            "",
            "%",
        ] {
            assert!(list_in("", 0, text).is_none(), "{text}");
        }
    }

    #[test]
    fn genders_of_keys() {
        assert_eq!(
            gender_in("Follower Percentage by Age for Men"),
            Some(Gender::Male)
        );
        assert_eq!(
            gender_in("Total Follower Percentage for Women"),
            Some(Gender::Female)
        );
        assert_eq!(
            gender_in("Pourcentage du total des followers hommes"),
            Some(Gender::Male)
        );
        assert_eq!(
            gender_in("Follower Percentage by Age for All Genders"),
            None
        );
    }

    #[test]
    fn lone_percentages() {
        assert_eq!(percent_in("59.9%"), Some((59.9, 1)));
        assert_eq!(percent_in("40%"), Some((40.0, 0)));
        assert_eq!(percent_in("+2.6% vs Jul 3 - Oct 1"), None);
        assert_eq!(percent_in("902"), None);
    }
}
