//! Which sign stands between the fields of a text: declared by a `sep=` line, or proved from the rows.

use super::Limits;
use super::records::Records;

/// The signs that are considered; where the rows cannot tell, the first is taken.
pub(super) const DELIMITERS: [u8; 4] = *b",;\t|";

/// As much of the text as is looked at.
const SAMPLE_BYTES: usize = 256 << 10;
const SAMPLE_RECORDS: usize = 1_000;

/// What a first line `sep=…` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SepLine {
    /// The delimiter; `None` where the line ends after `sep=`.
    pub(super) delimiter: Option<u8>,
    /// The bytes of the line with its end.
    pub(super) length: usize,
}

/// The `sep=` line at the start of a text. Spreadsheets that save such a file pad the line with
/// delimiters or put it in quotes.
pub(super) fn sep_line(text: &str) -> Option<SepLine> {
    let length = text.find(['\r', '\n']).unwrap_or(text.len());
    let line = &text[..length];
    let line = match line.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
        Some((quoted, padding)) if padding.trim_matches([',', ';', '\t']).is_empty() => quoted,
        _ => line,
    };
    let value = line
        .get(..4)
        .filter(|key| key.eq_ignore_ascii_case("sep="))
        .map(|_| &line[4..])?;
    let delimiter = match value.bytes().next() {
        None => None,
        Some(first) if DELIMITERS.contains(&first) => {
            // `sep=,` padded with `;`, or padded with itself.
            let rest = value[1..].trim_matches([',', ';', '\t', '|', ' ', '"']);
            if !rest.is_empty() {
                return None;
            }
            Some(first)
        }
        Some(_) if value.trim().is_empty() => None,
        Some(_) => return None,
    };
    let end = if text[length..].starts_with("\r\n") {
        2
    } else {
        usize::from(length < text.len())
    };
    Some(SepLine {
        delimiter,
        length: length + end,
    })
}

/// How well a delimiter explains the rows.
#[derive(Clone, Copy, Debug, Default)]
struct Fit {
    /// Neighboring rows of a block with the same number of fields, at least two.
    same: usize,
    /// Neighboring rows with different numbers.
    different: usize,
    /// Fields beyond the first of each row.
    splits: usize,
    /// Fields that look like a number or a date.
    numeric: usize,
    /// All fields.
    fields: usize,
}

impl Fit {
    fn of(text: &str, delimiter: u8, limits: &Limits) -> Self {
        let mut fit = Self::default();
        let mut records = Records::new(text, delimiter, 1, limits);
        let mut before = 0;
        for _ in 0..SAMPLE_RECORDS {
            let Ok(Some(record)) = records.next() else {
                break;
            };
            let comment = record
                .fields
                .first()
                .is_some_and(|field| field.starts_with('#'));
            if comment || record.fields.iter().all(|field| field.trim().is_empty()) {
                before = 0;
                continue;
            }
            let count = record.fields.len();
            if before > 0 {
                if before == count {
                    fit.same += usize::from(count > 1);
                } else {
                    fit.different += 1;
                }
            }
            before = count;
            fit.splits += count - 1;
            fit.fields += count;
            fit.numeric += record
                .fields
                .iter()
                .filter(|field| looks_numeric(field))
                .count();
        }
        fit
    }

    /// Larger is better; compared from left to right.
    fn rank(self) -> (usize, usize, u64, usize) {
        let numeric = if self.splits == 0 {
            0
        } else {
            self.numeric * 10_000 / self.fields.max(1)
        };
        (
            self.same,
            usize::MAX - self.different,
            numeric as u64,
            self.splits,
        )
    }
}

fn looks_numeric(field: &str) -> bool {
    let field = field.trim();
    field.bytes().any(|sign| sign.is_ascii_digit())
        && field
            .chars()
            .all(|sign| sign.is_ascii_digit() || ".,%-/: \u{a0}\u{202f}".contains(sign))
}

/// The delimiter that gives the most consistent rows, and whether rows of equal width prove it;
/// `None` where no row holds any of them.
pub(super) fn prove(text: &str, limits: &Limits) -> Option<(u8, bool)> {
    let mut end = text.len().min(SAMPLE_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let sample = &text[..end];
    let mut best: Option<(u8, Fit)> = None;
    for delimiter in DELIMITERS {
        let fit = Fit::of(sample, delimiter, limits);
        if fit.splits > 0 && best.is_none_or(|(_, known)| fit.rank() > known.rank()) {
            best = Some((delimiter, fit));
        }
    }
    best.map(|(delimiter, fit)| (delimiter, fit.same > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proved(text: &str) -> Option<char> {
        prove(text, &Limits::default()).map(|(delimiter, _)| char::from(delimiter))
    }

    #[test]
    fn sep_lines_as_programs_write_them() {
        let sep =
            |text: &str| sep_line(text).map(|line| (line.delimiter.map(char::from), line.length));
        assert_eq!(sep("sep=,\n\"a\""), Some((Some(','), 6)));
        assert_eq!(sep("sep=,"), Some((Some(','), 5)));
        assert_eq!(sep("SEP=;\r\nx"), Some((Some(';'), 7)));
        assert_eq!(sep("sep=\t\t\t\r\nx"), Some((Some('\t'), 9)));
        assert_eq!(sep("sep=\r\nx"), Some((None, 6)));
        assert_eq!(sep("\"sep=,\"\nx"), Some((Some(','), 8)));
        assert_eq!(sep("\"sep=,\";;\nx"), Some((Some(','), 10)));
        assert_eq!(sep("separate,b\n"), None);
        assert_eq!(sep("sep=ab\n"), None);
        assert_eq!(sep(""), None);
    }

    #[test]
    fn the_most_consistent_delimiter_wins() {
        assert_eq!(proved("Age,Women,Men\n18-24,4.2%,19.1%\n"), Some(','));
        // A decimal comma in every row, and not in the header.
        assert_eq!(
            proved("Idade;Mulheres;Homens\n18-24;4,2%;19,1%\n25-34;6,3%;9,4%\n"),
            Some(';')
        );
        // No header: commas are as regular as semicolons, but leave no numbers.
        assert_eq!(proved("18-24;4,2;19,1\n25-34;6,3;9,4\n"), Some(';'));
        assert_eq!(
            proved("Roma, Lazio;8,4%\nMilano, Lombardia;7,1%\n"),
            Some(';')
        );
        assert_eq!(proved("x (a; b),1,2\ny (c; d),3,4\n"), Some(','));
        assert_eq!(
            proved("Kyiv\t Ukraine\t15.3%\nLviv\t Ukraine\t8.7%\n"),
            Some('\t')
        );
        assert_eq!(
            proved("# a, b; c; d; e\n# f; g; h; i\nCountry|Users\nGreece|3\n"),
            Some('|')
        );
        assert_eq!(
            proved("Campaign report\n\"March 27, 2026\"\na,b\n1,2\n"),
            Some(',')
        );
        assert_eq!(proved("Top territories;Distribution"), Some(';'));
        assert_eq!(proved("one\ntwo\n"), None);
    }
}
