//! Why a block came to what it came to: the messages that are about it.

use std::collections::BTreeMap;

use super::BlockRecord;
use crate::diag::Diagnostic;

/// Of each record, in their order, the messages about it: those at one of its rows, in its sheet, or of
/// its whole file. A message about an archive as a whole stands with the archive's first record.
pub fn reasons_of<'a>(records: &[BlockRecord], said: &'a [Diagnostic]) -> Vec<Vec<&'a Diagnostic>> {
    let mut by_file: BTreeMap<(&str, Option<&str>), Vec<usize>> = BTreeMap::new();
    let mut first_of: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, record) in records.iter().enumerate() {
        let place = &record.place;
        let file = (place.file.as_str(), place.member.as_deref());
        by_file.entry(file).or_default().push(at);
        first_of.entry(&place.file).or_insert(at);
    }
    let mut reasons: Vec<Vec<&Diagnostic>> = vec![Vec::new(); records.len()];
    for diagnostic in said {
        let Some(place) = &diagnostic.place else {
            continue;
        };
        let file = (place.file.as_str(), place.member.as_deref());
        let Some(blocks) = by_file.get(&file) else {
            if let Some(first) = first_of.get(place.file.as_str()) {
                reasons[*first].push(diagnostic);
            }
            continue;
        };
        let in_sheet =
            |at: &&usize| place.sheet.is_none() || records[**at].place.sheet == place.sheet;
        let of_sheet: Vec<usize> = blocks.iter().filter(in_sheet).copied().collect();
        let blocks = if of_sheet.is_empty() {
            blocks
        } else {
            &of_sheet
        };
        let start = |at: &usize| records[*at].place.row;
        let of_row = place.row.and_then(|row| {
            let before = blocks
                .iter()
                .filter(|at| start(at).is_some_and(|it| it <= row));
            before.max_by_key(|at| start(at))
        });
        match (place.row, of_row.or(blocks.first())) {
            (Some(_), Some(at)) => reasons[*at].push(diagnostic),
            (Some(_), None) => {}
            (None, _) => {
                for at in blocks {
                    reasons[*at].push(diagnostic);
                }
            }
        }
    }
    reasons
}
