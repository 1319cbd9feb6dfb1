//! Tables of files that end within a row: how much is missing is not known, unless the numbers are
//! shares or the file says the whole.

use super::SourceOutput;
use crate::canonical::{Completeness, Fate};
use crate::diag::{Code, Diagnostic};
use crate::domain::Label;
use crate::files::RawFile;

/// A table whose last rows are missing, and whose whole is not known.
pub(crate) const TABLE_CUT_OFF: Code = Code::warning("table-cut-off");

/// The codes of this file, for the test that every code has its texts.
#[cfg(test)]
pub(crate) const CODES: &[Code] = &[TABLE_CUT_OFF];

/// The least that shares of a whole add up to.
const WHOLE: f64 = 0.98;

/// Takes out the tables of a file that is cut off within them. Those that know their whole stay; what
/// they do not list is missing, not zero.
pub fn without_cut_tables(file: &RawFile, output: &mut SourceOutput) {
    let Some(last) = file.blocks.last().filter(|_| file.is_cut_off) else {
        return;
    };
    let mut place = None;
    output.tables.retain_mut(|table| {
        if table.block != last.number {
            return true;
        }
        let mut labels = table.cells.iter().flat_map(|cell| &cell.labels);
        let has_rest = labels.any(|label| matches!(label, Label::Rest));
        let in_shares = table.cells.iter().any(|cell| cell.share.is_some());
        let shares: f64 = table.cells.iter().filter_map(|cell| cell.share).sum();
        if shares >= WHOLE {
            return true;
        }
        if table.completeness == Completeness::Complete {
            table.completeness = Completeness::Suppressed;
        }
        let is_known = in_shares || has_rest || table.total_people.is_some();
        if !is_known {
            place.get_or_insert_with(|| table.place.clone());
        }
        is_known
    });
    let Some(place) = place else {
        return;
    };
    let has_more = output.tables.iter().any(|table| table.block == last.number)
        || (output.series.iter()).any(|series| series.owner.block == last.number);
    if let Some(block) = (output.blocks.iter_mut()).find(|block| block.block == last.number)
        && !has_more
    {
        block.rejected = block.rejected.saturating_add(block.read);
        block.read = 0;
        block.coverage = None;
        block.fate = Fate::Damaged;
    }
    let diagnostic = Diagnostic::new(TABLE_CUT_OFF).at(place);
    output.diagnostics.push(diagnostic);
}
