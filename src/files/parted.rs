//! Tables that a blank line parts: somebody put one between two rows, and what stands below it has no
//! header of its own.

use super::{RawBlock, RawRow};

/// Words of rows that sum up what stands above them, in lower case.
const TOTALS: [&str; 8] = [
    "total", "totals", "sum", "grand", "gesamt", "summe", "totale", "overall",
];

/// Whether a cell holds a number, a day or a time.
fn is_value(text: &str) -> bool {
    text.contains(|sign: char| sign.is_ascii_digit())
        && text.chars().all(|sign| {
            !sign.is_alphabetic() && sign != '#'
                || matches!(sign, 'T' | 'Z' | 'A' | 'P' | 'M' | 'U' | 'C')
        })
}

/// Whether the first row of a block goes on with the table above it: it is as wide at most, begins with a
/// filled cell, and has values where the last row of the table has some below a name, and nothing else there.
fn goes_on(above: &RawBlock, below: &RawBlock) -> bool {
    let (Some(last), Some(next)) = (above.rows.last(), below.rows.first()) else {
        return false;
    };
    let width = |row: &&RawRow| row.cells.len();
    // Of rows that are as wide, the first.
    let Some(header) = above.rows.iter().rev().max_by_key(width) else {
        return false;
    };
    let first_word = next.text(0).split_whitespace().next().unwrap_or_default();
    let is_total = TOTALS.contains(&first_word.trim_end_matches(':').to_lowercase().as_str());
    let is_row = above.sheet == below.sheet
        && (2..=header.cells.len()).contains(&next.cells.len())
        && last.number != header.number
        && !next.text(0).is_empty()
        && !is_total;
    let columns = || {
        (0..header.cells.len()).filter(|column| {
            let name = header.text(*column);
            !name.is_empty() && !is_value(name) && is_value(last.text(*column))
        })
    };
    let mut fits = columns().map(|column| next.text(column));
    is_row
        && columns().any(|column| is_value(next.text(column)))
        && fits.all(|text| text.is_empty() || is_value(text))
}

/// Puts the parts of tables together again.
pub(super) fn joined(blocks: Vec<RawBlock>) -> Vec<RawBlock> {
    let mut whole: Vec<RawBlock> = Vec::with_capacity(blocks.len());
    for block in blocks {
        match whole.last_mut() {
            Some(above) if goes_on(above, &block) => above.rows.extend(block.rows),
            _ => whole.push(block),
        }
    }
    for (number, block) in (1..).zip(&mut whole) {
        block.number = number;
    }
    whole
}

#[cfg(test)]
mod tests {
    use crate::diag::Place;
    use crate::files::{Limits, open};

    fn sizes(text: &str) -> Vec<usize> {
        let opened = open(
            Place::file("a.csv"),
            vec!["a.csv".to_owned()],
            text.as_bytes(),
            &Limits::default(),
        );
        opened.files[0]
            .blocks
            .iter()
            .map(|block| block.rows.len())
            .collect()
    }

    #[test]
    fn a_blank_line_within_a_table_parts_nothing() {
        assert_eq!(sizes("Date,Views\n2026-10-01,4\n\n2026-10-02,5\n"), [3]);
        assert_eq!(sizes("Country,Users\nES,4\n\n\nPT,5\nIT,6\n"), [4]);
    }

    #[test]
    fn tables_below_each_other_stay_apart() {
        for text in [
            "Date,Views\n2026-10-01,4\n\nCountry,Users\nES,4\n",
            "Date,Views\n2026-10-01,4\n\n\"Follows\"\nDate,Views\n2026-10-01,4\n",
            "From,2026-10-01\nTo,2026-10-31\n\n2026-10-01,4\n2026-10-02,5\n",
            "Country,Users\nES,4\n\nTotal,4\nRest,0\n",
            "Country,Users\nES,4\n\n4,Users\n5,Users\n",
            "Country,Users\nES,4\n\n,4\n",
            "Country,Users\n\nES,4\nPT,5\n",
        ] {
            assert_eq!(sizes(text).len(), 2, "{text}");
        }
    }
}
