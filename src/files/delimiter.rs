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
    /// Another sign that fills the line up: the delimiter of the spreadsheet that saved it again.
    pub(super) padding: Option<u8>,
    /// The bytes of the line with its end.
    pub(super) length: usize,
}

/// The `sep=` line at the start of a text. Spreadsheets that save such a file pad the line with
/// delimiters or put it in quotes.
pub(super) fn sep_line(text: &str) -> Option<SepLine> {
    let length = text.find(['\r', '\n']).unwrap_or(text.len());
    let line = &text[..length];
    let end = line.trim_end_matches([' ', '"']).bytes().next_back();
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
    let padding = end.filter(|sign| {
        DELIMITERS.contains(sign) && delimiter.is_some_and(|delimiter| delimiter != *sign)
    });
    let end = if text[length..].starts_with("\r\n") {
        2
    } else {
        usize::from(length < text.len())
    };
    Some(SepLine {
        delimiter,
        padding,
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

    /// Whether rows of equal width prove the delimiter.
    fn is_proved(self) -> bool {
        self.same > 0
    }

    /// Whether this delimiter explains every row, and the other fewer of them.
    fn is_better_than(self, other: Self) -> bool {
        let explains_more = other.different > 0 && self.same > other.same;
        self.is_proved() && self.different == 0 && (other.splits == 0 || explains_more)
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

/// The delimiter of the rows under a `sep=` line or none: the declared one, unless the rows or the
/// line itself prove another. `None` where nothing is declared and no row holds any.
pub(super) fn find(text: &str, sep: Option<SepLine>, limits: &Limits) -> Option<u8> {
    let declared = sep.and_then(|line| line.delimiter);
    let padding = sep.and_then(|line| line.padding);
    if padding.is_some() {
        return padding;
    }
    let sample = sample(text);
    let found = best(sample, limits);
    match (declared, found) {
        (None, found) => found.map(|(delimiter, _)| delimiter),
        (Some(declared), Some((found, fit))) if found != declared && fit.is_proved() => {
            let wrong = !text.contains(char::from(declared))
                || fit.is_better_than(Fit::of(sample, declared, limits));
            Some(if wrong { found } else { declared })
        }
        (Some(declared), _) => Some(declared),
    }
}

fn sample(text: &str) -> &str {
    let mut end = text.len().min(SAMPLE_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The delimiter that gives the most consistent rows; `None` where no row holds any of them.
fn best(sample: &str, limits: &Limits) -> Option<(u8, Fit)> {
    let mut best: Option<(u8, Fit)> = None;
    for delimiter in DELIMITERS {
        // A delimiter that does not occur splits nothing.
        if !sample.as_bytes().contains(&delimiter) {
            continue;
        }
        let fit = Fit::of(sample, delimiter, limits);
        if fit.splits > 0 && best.is_none_or(|(_, known)| fit.rank() > known.rank()) {
            best = Some((delimiter, fit));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<u8> {
        let sep = sep_line(text);
        find(
            &text[sep.map_or(0, |line| line.length)..],
            sep,
            &Limits::default(),
        )
    }

    fn proved(text: &str) -> Option<char> {
        found(text).map(char::from)
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

    #[test]
    fn a_declared_delimiter_that_the_rows_refute() {
        for (text, delimiter) in [
            // Saved again by a spreadsheet with semicolons, which pads the line.
            ("sep=,;;\n\"A,B\";;\nAge;Women;Men\n18-24;1,5;2,5\n", ';'),
            (
                "\"sep=,\"\t\t\nTop cities\tValue\t\nKyiv, Ukraine\t15.3%\t\n",
                '\t',
            ),
            // Commas are left, in numbers and names.
            ("sep=,\nAge;Women\n18-24;1,5\n25-34;2,5\n", ';'),
            (
                "sep=,\nTop cities;Value\nNew York, NY;0,6%\nRoma, Lazio;0,5%\n",
                ';',
            ),
            (
                "sep=;\n\"Top cities\",\"Value\"\n\"Roma; RM\",\"4%\"\n\"Bari\",\"2%\"\n",
                ',',
            ),
            // The rows do not speak against what is declared.
            (
                "sep=,\n\"Age\",\"Note\"\n\"a;b\",\"1\"\n\"c;d\",\"2\"\n",
                ',',
            ),
            ("sep=;\nAge,x;Women,y\n18-24,x;4,2\n", ';'),
            (
                "sep=,\n\"A\"\n\"x;1\"\n\"y;2\"\n\n\"Top\",\"Value\"\n\"z\",\"3\"\n",
                ',',
            ),
        ] {
            assert_eq!(found(text).map(char::from), Some(delimiter), "{text}");
        }
    }
}
