//! The tables of a block: titles and the rows under them, and what each is by its shape.

use crate::canonical::Fate;
use crate::domain::Network;
use crate::files::{RawBlock, RawCell, RawRow};
use crate::sources::count;
use crate::sources::date_damage::is_hit;
use crate::sources::labels::{age_bin, folded, is_iso_datetime, looks_numeric};
use crate::sources::meta_series::title_network;

/// Titles, and the rows under them.
#[derive(Default)]
pub(super) struct Section<'a> {
    pub(super) titles: Vec<&'a RawRow>,
    pub(super) body: Vec<&'a RawRow>,
}

/// What a section is, by its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// People of one network.
    Count,
    /// A number a day.
    Series,
    /// Ages in rows, genders in columns.
    AgeGender,
    /// Places in columns.
    Wide,
    /// Places in rows.
    Long,
    /// Titles or headers, and nothing under them.
    Empty,
    /// Something else.
    Unknown,
}

/// What became of the rows of a section.
pub(super) struct Tally {
    pub(super) kind: &'static str,
    pub(super) fate: Fate,
    pub(super) read: u32,
    pub(super) set_aside: u32,
    pub(super) rejected: u32,
    pub(super) coverage: Option<f64>,
}

/// The key over a number of followers, in every language.
pub(super) fn key_network(row: &RawRow) -> Option<Network> {
    let joined = row
        .cells
        .iter()
        .map(|cell| cell.text.trim())
        .collect::<Vec<_>>()
        .join(",");
    let mut parts = joined.split(',');
    let network = match parts.next() {
        Some("IG_ACCOUNT") => Network::Instagram,
        Some("FB_PAGE") => Network::Facebook,
        Some(_) | None => return None,
    };
    let others: Vec<&str> = parts.collect();
    let is_key =
        |word: &&str| !word.is_empty() && word.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    (!others.is_empty() && others.iter().all(is_key)).then_some(network)
}

/// Whether a key has run into other text.
pub(super) fn is_glued(row: &RawRow) -> bool {
    key_network(row).is_none()
        && row.cells.iter().any(|cell| {
            cell.text.contains("UNIQUE_USERS")
                && (cell.text.contains("IG_ACCOUNT") || cell.text.contains("FB_PAGE"))
        })
}

fn last_text(row: &RawRow) -> &str {
    row.cells.last().map_or("", |cell| cell.text.as_str())
}

/// A row of a table: a text or age, then a number.
fn is_data_row(row: &RawRow) -> bool {
    row.cells.len() >= 2 && !looks_numeric(row.text(0)) && looks_numeric(last_text(row))
}

/// Cuts a block at its titles. Most blocks have one title; files that lost their blank lines, and
/// networks without data, have several.
pub(super) fn sections(block: &RawBlock) -> Vec<Section<'_>> {
    let mut sections = Vec::new();
    let mut current = Section::default();
    for (index, row) in block.rows.iter().enumerate() {
        let text = row.text(0);
        let could_be_title = row.is_single()
            && !looks_numeric(text)
            && key_network(row).is_none()
            && age_bin(text).is_none()
            && !is_iso_datetime(text);
        // A place without its number stands alone in its row, too, but among rows with numbers.
        let among_data = current.body.last().is_some_and(|row| is_data_row(row))
            && title_network(text).is_none()
            && block.rows.get(index + 1).is_none_or(is_data_row);
        // A number under a key that is written in a way nobody reads, such as `5.6K`.
        let under_key = current
            .body
            .last()
            .is_some_and(|row| key_network(row).is_some())
            && text.starts_with(|c: char| c.is_numeric());
        if could_be_title && !among_data && !under_key {
            if !current.body.is_empty() {
                sections.push(std::mem::take(&mut current));
            }
            current.titles.push(row);
        } else {
            current.body.push(row);
        }
    }
    sections.push(current);
    sections
}

impl<'a> Section<'a> {
    pub(super) fn kind(&self) -> Kind {
        let Some(first) = self.body.first() else {
            return Kind::Empty;
        };
        if self.counted().is_some() {
            return Kind::Count;
        }
        if self.body.iter().any(|row| is_iso_datetime(row.text(0)))
            || first.cells.len() == 2 && first.text(1) == "Primary"
        {
            return Kind::Series;
        }
        if self.body.iter().any(|row| age_bin(row.text(0)).is_some()) {
            return Kind::AgeGender;
        }
        if self.wide().is_some() {
            return Kind::Wide;
        }
        let is_header = first.cells.len() == 2
            && !looks_numeric(first.text(1))
            && !looks_numeric(first.text(0));
        match self.body.len() {
            1 if is_header => Kind::Empty,
            n if n > 1 && is_header && self.body.iter().skip(1).any(|row| is_data_row(row)) => {
                Kind::Long
            }
            _ => Kind::Unknown,
        }
    }

    /// The names and the values of a table whose places are columns. A table of one place has its
    /// name alone in a row, where it looks like a second title.
    pub(super) fn wide(&self) -> Option<(&'a RawRow, &'a RawRow)> {
        let (names, values) = match self.body.as_slice() {
            [values] if values.is_single() && self.titles.len() >= 2 => {
                (*self.titles.last()?, *values)
            }
            [names, values] if names.cells.len() >= 2 => (*names, *values),
            _ => return None,
        };
        let is_number = |cell: &RawCell| looks_numeric(&cell.text) || is_hit(cell);
        let n_numbers = values.cells.iter().filter(|cell| is_number(cell)).count();
        let n_values = values
            .cells
            .iter()
            .filter(|cell| !cell.text.is_empty())
            .count();
        let starts_with_number = values.text(0).starts_with(|c: char| c.is_ascii_digit())
            || looks_numeric(values.text(0));
        (n_numbers * 2 > n_values && starts_with_number && !names.cells.iter().any(is_number))
            .then_some((names, values))
    }

    /// The network whose people a section counts, and the rows under its key or title. In the
    /// workbooks of 2021 titles alone may say so.
    pub(super) fn counted(&self) -> Option<(Network, &[&'a RawRow])> {
        let (first, rest) = self.body.split_first()?;
        if let Some(network) = key_network(first) {
            return Some((network, rest));
        }
        let counts = |title: &str| {
            let title = folded(title);
            (title.ends_with("page likes") || title.ends_with("followers"))
                .then(|| title_network(&title))
                .flatten()
        };
        let network = counts(self.titles.first()?.text(0))?;
        let same = self
            .titles
            .iter()
            .all(|title| counts(title.text(0)) == Some(network));
        (same && rest.is_empty() && first.is_single()).then_some((network, &self.body))
    }

    /// The title: the last one that is not the name of a table's only place.
    pub(super) fn title(&self) -> &'a str {
        let skip = usize::from(self.body.len() == 1 && self.wide().is_some());
        self.titles
            .iter()
            .rev()
            .nth(skip)
            .map_or("", |row| row.text(0))
    }

    pub(super) fn n_titles(&self) -> u32 {
        count(self.titles.len())
    }

    pub(super) fn n_body(&self) -> u32 {
        count(self.body.len())
    }

    pub(super) fn first_row(&self) -> u32 {
        self.titles
            .first()
            .or(self.body.first())
            .map_or(1, |row| row.number)
    }

    /// Every row set aside.
    pub(super) fn aside(&self, kind: &'static str, fate: Fate) -> Tally {
        Tally {
            kind,
            fate,
            read: 0,
            set_aside: self.n_titles() + self.n_body(),
            rejected: 0,
            coverage: None,
        }
    }

    /// Titles and `n_headers` rows set aside, the others refused.
    pub(super) fn damaged(&self, kind: &'static str, n_headers: u32) -> Tally {
        let set_aside = (self.n_titles() + n_headers).min(self.n_titles() + self.n_body());
        Tally {
            kind,
            fate: Fate::Damaged,
            read: 0,
            set_aside,
            rejected: self.n_titles() + self.n_body() - set_aside,
            coverage: None,
        }
    }
}
