//! The same bytes in several places: which of the copies is read, and which only repeat it.

use std::collections::{BTreeMap, BTreeSet};

use super::attribution::FileFacts;
use super::month::same_account;
use super::reading::ReadFile;
use crate::diag::{Arg, Code, Diagnostic, Place};
use crate::domain::Month;

/// The same bytes were read already.
pub(super) const SAME_FILE_TWICE: Code = Code::note("same-file-twice");
/// The same bytes stand under another channel, account or month.
pub(super) const SAME_FILE_ELSEWHERE: Code = Code::warning("same-file-elsewhere");

/// What stands around a file, to tell the same bytes when they come again.
struct Copy {
    /// The file's place among all files.
    at: usize,
    place: Place,
    /// The configured channel, or the network of the folder.
    channel: Option<String>,
    month: Option<Month>,
    /// The account that the file's name says: worth knowing, but a name alone makes no second account
    /// of the same bytes.
    account: Option<String>,
}

impl Copy {
    fn new(at: usize, file: &ReadFile, facts: &FileFacts<'_>) -> Self {
        Self {
            at,
            place: file.place.clone(),
            channel: facts.surroundings(),
            month: facts.folder_month.or(facts.name_month),
            account: file.output.names.account.clone(),
        }
    }

    /// How much is known of it: what separates copies first, then what only a name says.
    fn n_facts(&self) -> (usize, usize) {
        let strong = usize::from(self.channel.is_some()) + usize::from(self.month.is_some());
        (strong, usize::from(self.account.is_some()))
    }

    /// Whether nothing that folders or settings say tells the two apart: small exports of two accounts
    /// or two months can have the same bytes.
    fn is_of(&self, other: &Self) -> bool {
        agree(self.channel.as_ref(), other.channel.as_ref())
            && agree(self.month.as_ref(), other.month.as_ref())
    }

    /// In what two copies differ, in words of the catalogue.
    fn differs_in(&self, other: &Self) -> Option<&'static str> {
        let accounts = self.account.as_deref().zip(other.account.as_deref());
        if !agree(self.channel.as_ref(), other.channel.as_ref()) {
            Some("channel")
        } else if !agree(self.month.as_ref(), other.month.as_ref()) {
            Some("month")
        } else if accounts.is_some_and(|(one, other)| !same_account(one, other)) {
            Some("account")
        } else {
            None
        }
    }
}

fn agree<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
    one.is_none() || other.is_none() || one == other
}

/// Of every file that repeats another one, which that is; by the file's place among all. Of several
/// copies the one of which the most is known is read, whatever their names; copies under two channels
/// or two months are read both, and that is told.
pub(super) fn of_files<'a>(
    files: impl Iterator<Item = (&'a ReadFile, &'a FileFacts<'a>)>,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<usize, Place> {
    let mut by_bytes: BTreeMap<&str, Vec<Copy>> = BTreeMap::new();
    for (at, (file, facts)) in files.enumerate() {
        if file.has_rows {
            let copies = by_bytes.entry(&file.hash).or_default();
            copies.push(Copy::new(at, file, facts));
        }
    }
    let mut repeats = BTreeMap::new();
    // An archive with many members is told of once.
    let mut told: BTreeSet<(String, String, &'static str, bool)> = BTreeSet::new();
    for mut copies in by_bytes.into_values().filter(|copies| copies.len() > 1) {
        copies.sort_by_key(|copy| (std::cmp::Reverse(copy.n_facts()), copy.at));
        let mut read: Vec<&Copy> = Vec::new();
        for copy in &copies {
            let same = read.iter().find(|first| copy.is_of(first));
            let Some(first) = same.or(read.first()) else {
                read.push(copy);
                continue;
            };
            let is_repeat = same.is_some();
            if let Some(what) = copy.differs_in(first) {
                let files = (copy.place.file.clone(), first.place.file.clone());
                told.insert((files.0, files.1, what, is_repeat));
            } else if is_repeat {
                diagnostics.push(
                    Diagnostic::new(SAME_FILE_TWICE)
                        .at(copy.place.clone())
                        .with("first", first.place.to_string()),
                );
            }
            if is_repeat {
                repeats.insert(copy.at, first.place.clone());
            } else {
                read.push(copy);
            }
        }
    }
    for (file, first, what, is_repeat) in told {
        diagnostics.push(
            Diagnostic::new(SAME_FILE_ELSEWHERE)
                .at(Place::file(file))
                .with("first", first)
                .with("what", Arg::term("fact", what))
                .with("counted", if is_repeat { "once" } else { "twice" }),
        );
    }
    repeats
}
