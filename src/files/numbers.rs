//! Numbers and percents as exports write them, with the decimal mark proved from the whole column.
//!
//! `1,234` is one and a bit or more than a thousand. Nothing in the cell tells, so the other cells of
//! the column have to; where none does, the column is [`Ambiguous`] and no number comes out.

use super::RawCell;

/// Digits after the mark beyond which a number is taken for a float that was printed with its noise.
const MOST_DECIMALS: u8 = 6;

/// What a cell of a column of numbers says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NumberCell {
    /// A number as written: `12,3 %` is 12.3.
    Value(f64),
    /// Not more than this: `<1%`, `< 15`.
    AtMost(f64),
    /// Nothing, or a sign for it: `-`, `--`, `—`, `N/A`, `NaN`, `null`, `undefined`, `(not set)`.
    Missing,
    /// Something else.
    NotANumber,
}

impl NumberCell {
    /// The number, where there is exactly one.
    pub const fn value(self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value),
            Self::AtMost(_) | Self::Missing | Self::NotANumber => None,
        }
    }
}

/// A column whose decimal mark is proved or not needed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NumberColumn {
    /// One for each cell that was given, in order.
    pub cells: Vec<NumberCell>,
    /// Whether there are numbers and every one of them had a percent sign.
    pub percent_signs: bool,
    /// Whether some numbers had a percent sign and some had none.
    pub mixed_percent: bool,
    /// The most digits after the decimal mark; at most six, more are noise of floats.
    pub decimals: u8,
    /// Whether the decimal mark is a comma; `None` where no cell has a mark that tells.
    pub decimal_comma: Option<bool>,
    /// The cells with exactly three decimals where no other written number has more than two: in a
    /// column of money, `12.345` beside `7.9` may be twelve thousand.
    pub in_thousandths: Vec<usize>,
}

/// A column that can be read in two ways, or whose cells contradict each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ambiguous {
    /// The text of the first cell that cannot be told.
    pub text: String,
    /// Its index among the cells that were given, from 0.
    pub index: usize,
}

/// Reads a column of numbers. Cells for which a workbook stores a number are used as they are.
///
/// The decimal mark is proved by any cell with both marks (`1.234,5`), a repeated mark
/// (`1.234.567`), a mark not followed by exactly three digits (`12,5`), a leading zero (`0,381`) or
/// more than three digits before the mark (`35829,311`). Cells that are no numbers prove nothing.
///
/// # Errors
/// [`Ambiguous`] with the first cell such as `1,234` where nothing proves the mark, or with the
/// first cell whose proof contradicts an earlier one.
pub fn read_numbers<'a>(
    cells: impl IntoIterator<Item = &'a RawCell>,
) -> Result<NumberColumn, Ambiguous> {
    read_column(cells, None)
}

/// The same for a source that always writes the same mark; its rule counts as one more proof.
///
/// # Errors
/// [`Ambiguous`] with the first cell that contradicts the rule.
pub fn read_numbers_marked<'a>(
    cells: impl IntoIterator<Item = &'a RawCell>,
    decimal_comma: bool,
) -> Result<NumberColumn, Ambiguous> {
    read_column(cells, Some(decimal_comma))
}

fn read_column<'a>(
    cells: impl IntoIterator<Item = &'a RawCell>,
    rule: Option<bool>,
) -> Result<NumberColumn, Ambiguous> {
    let cells: Vec<&RawCell> = cells.into_iter().collect();
    let parsed: Vec<Parsed> = cells.iter().map(|cell| Parsed::of(cell)).collect();

    let mut proved = None;
    let mut open = None;
    for (index, cell) in parsed.iter().enumerate() {
        let Parsed::Written(written) = cell else {
            continue;
        };
        let ambiguous = || Ambiguous {
            text: cells[index].text.clone(),
            index,
        };
        match written.mark() {
            Mark::None => {}
            Mark::Open => {
                open.get_or_insert_with(ambiguous);
            }
            Mark::Proof { comma } => {
                if rule.or(proved).is_some_and(|known| known != comma) {
                    return Err(ambiguous());
                }
                proved = Some(comma);
            }
        }
    }
    let mark = proved.or(rule);
    if let (None, Some(ambiguous)) = (mark, &open) {
        return Err(ambiguous.clone());
    }

    let comma = mark.unwrap_or(false);
    let mut column = NumberColumn {
        decimal_comma: if open.is_some() { mark } else { proved },
        ..NumberColumn::default()
    };
    let (mut signs, mut numbers) = (0_usize, 0_usize);
    let is_coarse = parsed.iter().all(|cell| match cell {
        Parsed::Written(written) if written.mark() != Mark::Open => written.read(comma).1 <= 2,
        Parsed::Written(_) | Parsed::Stored(_) | Parsed::Missing | Parsed::NotANumber => true,
    });
    for (index, cell) in parsed.into_iter().enumerate() {
        let (number, decimals, percent) = match cell {
            Parsed::Missing => (NumberCell::Missing, 0, false),
            Parsed::NotANumber => (NumberCell::NotANumber, 0, false),
            Parsed::Stored(number) => (
                NumberCell::Value(number),
                decimals_of(&number.to_string(), 0),
                false,
            ),
            Parsed::Written(written) => {
                let read = written.read(comma);
                if is_coarse && read.1 == 3 {
                    column.in_thousandths.push(index);
                }
                read
            }
        };
        if matches!(number, NumberCell::Value(_) | NumberCell::AtMost(_)) {
            numbers += 1;
            signs += usize::from(percent);
            column.decimals = column.decimals.max(decimals);
        }
        column.cells.push(number);
    }
    column.percent_signs = numbers > 0 && signs == numbers;
    column.mixed_percent = signs > 0 && signs < numbers;
    Ok(column)
}

/// A cell before its mark is known.
#[derive(Clone, Debug, PartialEq)]
enum Parsed {
    Missing,
    NotANumber,
    /// A workbook's number.
    Stored(f64),
    Written(Written),
}

/// What stands before a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Plus,
    Minus,
    /// `<`
    AtMost,
}

/// A number as text, in parts.
#[derive(Clone, Debug, PartialEq)]
struct Written {
    sign: Sign,
    percent: bool,
    /// ASCII digits with points and commas; grouping by blanks and apostrophes is taken out.
    digits: String,
    /// Whether blanks or apostrophes grouped the digits, so that a mark can only be the decimal one.
    grouped: bool,
    exponent: Option<i16>,
}

/// What the marks of one number tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// There is none.
    None,
    /// One, followed by three digits: it can be either.
    Open,
    /// The decimal mark of the column.
    Proof {
        /// A comma; else a point.
        comma: bool,
    },
}

/// No export counts more than this; beyond it a float no longer holds every whole number, and sums of
/// such cells would not be numbers any more.
const LARGEST: f64 = 9_007_199_254_740_992.0;

impl Parsed {
    fn of(cell: &RawCell) -> Self {
        if let Some(number) = cell.number {
            return if number.is_nan() {
                Self::Missing
            } else if number.abs() > LARGEST {
                Self::NotANumber
            } else {
                Self::Stored(number)
            };
        }
        if is_missing(&cell.text) {
            return Self::Missing;
        }
        Written::of(&cell.text).map_or(Self::NotANumber, Self::Written)
    }
}

fn is_missing(text: &str) -> bool {
    let text = text.trim();
    matches!(text, "" | "-" | "--" | "---" | "–" | "—" | "\u{2212}")
        || ["n/a", "nan", "null", "undefined", "(not set)"]
            .iter()
            .any(|word| text.eq_ignore_ascii_case(word))
}

fn is_blank(sign: char) -> bool {
    matches!(
        sign,
        ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}' | '\u{200a}'
    )
}

/// Takes one of the signs, with blanks around it, off the front of a text.
fn take_front<'t>(text: &'t str, signs: &[char]) -> Option<&'t str> {
    text.strip_prefix(signs)
        .map(|rest| rest.trim_start_matches(is_blank))
}

impl Written {
    fn of(text: &str) -> Option<Self> {
        const PERCENT: [char; 3] = ['%', '٪', '％'];
        // Marks of the direction of writing stand around numbers in Arabic and Hebrew exports.
        let text: String = text
            .chars()
            .filter(|sign| {
                !matches!(
                    sign,
                    '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}'
                )
            })
            .collect();
        let mut rest = text.trim_matches(is_blank);
        let mut written = Self {
            sign: Sign::Plus,
            percent: false,
            digits: String::new(),
            grouped: false,
            exponent: None,
        };
        if let Some(after) = take_front(rest, &['<', '≤', '＜']) {
            (rest, written.sign) = (after, Sign::AtMost);
        }
        if let Some(after) = take_front(rest, &PERCENT) {
            (rest, written.percent) = (after, true);
        }
        if let Some(after) = rest.strip_prefix(['-', '\u{2212}']) {
            if written.sign == Sign::AtMost {
                return None;
            }
            (rest, written.sign) = (after, Sign::Minus);
        } else if let Some(after) = rest.strip_prefix('+') {
            rest = after;
        }
        if !written.percent {
            if let Some(after) = take_front(rest, &PERCENT) {
                (rest, written.percent) = (after, true);
            } else if let Some(before) = rest.strip_suffix(PERCENT) {
                (rest, written.percent) = (before.trim_end_matches(is_blank), true);
            }
        }
        if let Some((mantissa, exponent)) = rest.split_once(['e', 'E']) {
            let sign_free = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            if sign_free.is_empty() || !sign_free.bytes().all(|sign| sign.is_ascii_digit()) {
                return None;
            }
            written.exponent = Some(exponent.parse().ok()?);
            rest = mantissa;
        }
        written.digits(rest)?;
        written.is_well_formed().then_some(written)
    }

    /// Takes the digits in ASCII, without the grouping that can be nothing else.
    fn digits(&mut self, text: &str) -> Option<()> {
        let mut group: Option<char> = None;
        // Digits since the last grouping sign.
        let mut since = 0;
        let mut marked = false;
        for sign in text.chars() {
            if let Some(digit) = digit(sign) {
                self.digits.push(digit);
                since += 1;
            } else if matches!(sign, '.' | ',' | '．' | '，' | '٫') {
                if group.is_some() && !marked && since != 3 {
                    return None;
                }
                marked = true;
                self.digits.push(match sign {
                    ',' | '，' => ',',
                    '٫' => '٫',
                    _ => '.',
                });
            } else if is_blank(sign) || matches!(sign, '\'' | '’' | '٬') {
                let expected = if group.is_none() {
                    (1..=3).contains(&since)
                } else {
                    since == 3
                };
                let sign = if is_blank(sign) { ' ' } else { sign };
                if marked || !expected || group.is_some_and(|known| known != sign) {
                    return None;
                }
                (group, since) = (Some(sign), 0);
            } else {
                return None;
            }
        }
        if group.is_some() && !marked && since != 3 {
            return None;
        }
        self.grouped = group.is_some();
        Some(())
    }

    /// Whether the digits and marks are a number in one reading at least.
    fn is_well_formed(&self) -> bool {
        let text = self.digits.as_str();
        if !text.ends_with(|sign: char| sign.is_ascii_digit()) {
            return false;
        }
        let count = |mark: char| text.matches(mark).count();
        let (points, commas, arabic) = (count('.'), count(','), count('٫'));
        if arabic > 0 {
            return arabic == 1 && points + commas == 0;
        }
        match (points, commas) {
            (0, 0 | 1) | (1, 0) => true,
            (0, _) => !self.grouped && is_grouping(text, ','),
            (_, 0) => !self.grouped && is_grouping(text, '.'),
            _ => {
                let Some(last) = text.rfind(['.', ',']) else {
                    return false;
                };
                let (whole, fraction) = text.split_at(last);
                let group = if fraction.starts_with(',') { '.' } else { ',' };
                !self.grouped && is_grouping(whole, group)
            }
        }
    }

    fn mark(&self) -> Mark {
        let text = self.digits.as_str();
        let points = text.matches('.').count();
        let commas = text.matches(',').count();
        match (points, commas) {
            (0, 0) => Mark::None,
            (1, 0) | (0, 1) => {
                let comma = commas == 1;
                let (before, after) = text.split_once(['.', ',']).unwrap_or((text, ""));
                let decimal = after.len() != 3
                    || before.is_empty()
                    || before.starts_with('0')
                    || before.len() > 3
                    || self.grouped
                    || self.exponent.is_some();
                if decimal {
                    Mark::Proof { comma }
                } else {
                    Mark::Open
                }
            }
            // Repeated: it groups, so the decimal mark is the other one.
            (_, 0) => Mark::Proof { comma: true },
            (0, _) => Mark::Proof { comma: false },
            _ => Mark::Proof {
                comma: text.rfind(',') > text.rfind('.'),
            },
        }
    }

    /// The number, its digits after the decimal mark, and whether it had a percent sign.
    fn read(&self, comma: bool) -> (NumberCell, u8, bool) {
        let (decimal, group) = if comma { (',', '.') } else { ('.', ',') };
        let mut plain: String = self
            .digits
            .chars()
            .filter(|sign| *sign != group)
            .map(|sign| {
                if sign == decimal || sign == '٫' {
                    '.'
                } else {
                    sign
                }
            })
            .collect();
        let exponent = self.exponent.unwrap_or(0);
        let decimals = decimals_of(&plain, exponent);
        if exponent != 0 {
            plain.push('e');
            plain.push_str(&exponent.to_string());
        }
        let number = match plain.parse::<f64>() {
            Ok(number) if number.abs() <= LARGEST => match self.sign {
                Sign::AtMost => NumberCell::AtMost(number),
                Sign::Minus if number != 0.0 => NumberCell::Value(-number),
                Sign::Plus | Sign::Minus => NumberCell::Value(number),
            },
            Ok(_) | Err(_) => NumberCell::NotANumber,
        };
        (number, decimals, self.percent)
    }
}

/// Whether a mark groups the digits of a whole number: three at the end, before it groups of three,
/// or of two as in India.
fn is_grouping(text: &str, mark: char) -> bool {
    let groups: Vec<&str> = text.split(mark).collect();
    let [first, middle @ .., last] = groups.as_slice() else {
        return false;
    };
    let digits = |group: &str| group.bytes().all(|sign| sign.is_ascii_digit());
    let size = |group: &&str| group.len();
    groups.iter().all(|group| digits(group))
        && last.len() == 3
        && !first.starts_with('0')
        && ((middle.iter().map(size).all(|size| size == 3) && (1..=3).contains(&first.len()))
            || (middle.iter().map(size).all(|size| size == 2) && (1..=2).contains(&first.len())))
}

/// The digits after the point of a plain number, times ten to the `exponent`.
fn decimals_of(plain: &str, exponent: i16) -> u8 {
    let written = plain
        .split_once('.')
        .map_or(0, |(_, fraction)| fraction.len());
    let decimals = i64::try_from(written)
        .unwrap_or(i64::MAX)
        .saturating_sub(i64::from(exponent))
        .max(0);
    if decimals <= i64::from(MOST_DECIMALS) {
        return u8::try_from(decimals).unwrap_or(0);
    }
    let number: f64 = plain.parse().unwrap_or(0.0);
    let shifted = number * libm::pow(10.0, f64::from(exponent));
    let places = usize::from(MOST_DECIMALS);
    let rounded = format!("{shifted:.places$}");
    let fraction = rounded
        .split_once('.')
        .map_or("", |(_, fraction)| fraction)
        .trim_end_matches('0');
    u8::try_from(fraction.len()).unwrap_or(0)
}

/// A decimal digit of any script that exports are written in, as an ASCII digit.
fn digit(sign: char) -> Option<char> {
    /// The zeros of Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu,
    /// Kannada, Malayalam, Thai, Lao, Myanmar, Khmer and full-width digits.
    const ZEROS: [u32; 16] = [
        0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
        0x1040, 0x17e0, 0xff10,
    ];
    if sign.is_ascii_digit() {
        return Some(sign);
    }
    let code = u32::from(sign);
    let zero = ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::NumberCell::{AtMost, Missing, NotANumber, Value};
    use super::*;

    fn texts(texts: &[&str]) -> Vec<RawCell> {
        texts
            .iter()
            .map(|text| RawCell {
                text: (*text).to_owned(),
                number: None,
            })
            .collect()
    }

    fn read(cells: &[&str]) -> NumberColumn {
        read_numbers(&texts(cells)).unwrap()
    }

    fn values(cells: &[&str]) -> Vec<Option<f64>> {
        read(cells)
            .cells
            .into_iter()
            .map(NumberCell::value)
            .collect()
    }

    #[test]
    fn what_is_too_large_to_add_up_is_no_number() {
        assert_eq!(read(&["12", "1e16"]).cells, [Value(12.0), NotANumber]);
        let stored = [9_007_199_254_740_992.0, 1e308, f64::INFINITY].map(|number| RawCell {
            text: number.to_string(),
            number: Some(number),
        });
        let read = read_numbers(&stored).unwrap();
        assert_eq!(read.cells[1..], [NotANumber, NotANumber]);
        assert!(matches!(read.cells[0], Value(_)));
    }

    #[test]
    fn real_spellings_of_percents() {
        let meta = read(&["4.2%", "19.1%", "1%"]);
        assert_eq!(meta.cells, [Value(4.2), Value(19.1), Value(1.0)]);
        assert_eq!(
            (meta.percent_signs, meta.mixed_percent, meta.decimals),
            (true, false, 1)
        );
        assert_eq!(meta.decimal_comma, Some(false));

        let meta_pt = read(&["23,9%", "12,5 %", "1\u{a0}%", "٪3", "% 4"]);
        assert_eq!(
            meta_pt.cells,
            [Value(23.9), Value(12.5), Value(1.0), Value(3.0), Value(4.0)]
        );
        assert_eq!(
            (meta_pt.percent_signs, meta_pt.decimal_comma),
            (true, Some(true))
        );

        let mixed = read(&["10", "20%"]);
        assert_eq!((mixed.percent_signs, mixed.mixed_percent), (false, true));

        let tiktok = read(&["0.381", "0.141", "0.8099999999999999", "0.295"]);
        assert_eq!(tiktok.cells[2], Value(0.809_999_999_999_999_9));
        assert_eq!((tiktok.percent_signs, tiktok.decimals), (false, 3));

        let at_most = read(&["<1%", "< 15 %", "12%"]);
        assert_eq!(at_most.cells, [AtMost(1.0), AtMost(15.0), Value(12.0)]);
        assert!(at_most.percent_signs);
    }

    #[test]
    fn signs_for_nothing() {
        let column = read(&[
            "",
            "-",
            "--",
            "—",
            "N/A",
            "NAN",
            "NaN",
            "null",
            "undefined",
            "(not set)",
            "3",
        ]);
        assert!(column.cells[..10].iter().all(|cell| *cell == Missing));
        assert_eq!(column.cells[10], Value(3.0));
    }

    #[test]
    fn each_proof_alone_settles_the_column() {
        // One thousand two hundred thirty-four, because the other cell has a decimal point.
        for proof in [
            "1,234.5",
            "1,234,567",
            "12.5",
            "0.381",
            "1234.567",
            ".5",
            "1 234.567",
            "1.5e-3",
        ] {
            let column = read(&["1,234", proof]);
            assert_eq!(column.cells[0], Value(1234.0), "{proof}");
            assert_eq!(column.decimal_comma, Some(false), "{proof}");
        }
        for proof in [
            "1.234,5",
            "1.234.567",
            "12,5",
            "0,381",
            "1234,567",
            "1 234,567",
            "1'234,5",
        ] {
            let column = read(&["1,234", proof]);
            assert_eq!(column.cells[0], Value(1.234), "{proof}");
            assert_eq!(column.decimal_comma, Some(true), "{proof}");
        }
    }

    #[test]
    fn three_decimals_beside_fewer_are_told() {
        assert_eq!(read(&["50", "12.345", "7.9"]).in_thousandths, [1]);
        assert_eq!(read(&["1.250", "0.5", "2.125"]).in_thousandths, [0, 2]);
        assert_eq!(read(&["12,345", "7,90"]).in_thousandths, [0]);
        // The comma groups; another cell has as many decimals without a doubt.
        for sound in [
            ["12,345", "7.90"],
            ["12.345", "0.125"],
            ["12.345", "1234.567"],
        ] {
            assert_eq!(
                read(&sound).in_thousandths,
                Vec::<usize>::new(),
                "{sound:?}"
            );
        }
    }

    #[test]
    fn without_a_proof_there_is_no_number() {
        let first = Ambiguous {
            text: "1,234".to_owned(),
            index: 1,
        };
        assert_eq!(read_numbers(&texts(&["7", "1,234", "5,678"])), Err(first));
        // Both cannot be decimal marks.
        let contradiction = Ambiguous {
            text: "4.5".to_owned(),
            index: 2,
        };
        assert_eq!(
            read_numbers(&texts(&["1", "2,5", "4.5"])),
            Err(contradiction)
        );
        let both_ways = Ambiguous {
            text: "1.234".to_owned(),
            index: 0,
        };
        assert_eq!(read_numbers(&texts(&["1.234", "1,234"])), Err(both_ways));
        // A word or a date proves nothing.
        assert!(read_numbers(&texts(&["1,234", "0:11:34", "3.4 apples", "01.02.2024"])).is_err());
        assert_eq!(read(&["12", "34"]).decimal_comma, None);
    }

    #[test]
    fn a_rule_of_the_source_is_a_proof() {
        let column = read_numbers_marked(&texts(&["1.034", "7"]), false).unwrap();
        assert_eq!(
            (column.cells[0], column.decimal_comma),
            (Value(1.034), Some(false))
        );
        assert_eq!(
            read_numbers_marked(&texts(&["1.034"]), true).unwrap().cells[0],
            Value(1034.0)
        );
        assert_eq!(
            read_numbers_marked(&texts(&["1", "12,5"]), false)
                .unwrap_err()
                .index,
            1
        );
        assert_eq!(
            read_numbers_marked(&texts(&["1"]), true)
                .unwrap()
                .decimal_comma,
            None
        );
    }

    #[test]
    fn groupings_of_the_world() {
        assert_eq!(values(&["12 345 678"]), [Some(12_345_678.0)]);
        assert_eq!(values(&["12\u{202f}345,6"]), [Some(12_345.6)]);
        assert_eq!(values(&["1’234"]), [Some(1234.0)]);
        assert_eq!(values(&["12,34,567"]), [Some(1_234_567.0)]);
        assert_eq!(values(&["1,23,456.78"]), [Some(123_456.78)]);
        assert_eq!(
            values(&["12 34", "1  234", "1 234 56", "1,2,3", "1.234,56,7"]),
            [None; 5]
        );
    }

    #[test]
    fn signs_digits_and_exponents() {
        assert_eq!(
            values(&["+5", "-5", "\u{2212}5,5", "-0"]),
            [Some(5.0), Some(-5.0), Some(-5.5), Some(0.0)]
        );
        assert_eq!(
            values(&["१२३", "৪৫", "૭૮", "๙", "٤٫٥", "۱۲"]),
            [
                Some(123.0),
                Some(45.0),
                Some(78.0),
                Some(9.0),
                Some(4.5),
                Some(12.0)
            ]
        );
        let tiny = read(&["1e-05", "1.5E+3"]);
        assert_eq!(
            (tiny.cells[0], tiny.cells[1], tiny.decimals),
            (Value(1e-5), Value(1500.0), 5)
        );
        assert_eq!(
            values(&[
                "1e999", "1e", "e5", "5.", "%", "<", "10.6K", "US$3.38", "18-24"
            ]),
            [None; 9]
        );
        assert_eq!(read(&["18-24"]).cells, [NotANumber]);
    }

    #[test]
    fn numbers_of_workbooks_are_used_as_they_are() {
        let stored = |number| RawCell {
            text: String::new(),
            number: Some(number),
        };
        let column = read_numbers(&[stored(0.125), stored(3.0), stored(f64::NAN)]).unwrap();
        assert_eq!(column.cells, [Value(0.125), Value(3.0), Missing]);
        assert_eq!((column.decimals, column.decimal_comma), (3, None));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(cells in prop::collection::vec("[0-9.,eE%<+ \u{a0}'٫१-]{0,12}|\\PC{0,8}", 0..6)) {
            let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
            if let Ok(column) = read_numbers(&texts(&cells)) {
                prop_assert_eq!(column.cells.len(), cells.len());
                prop_assert!(column.decimals <= 6);
            }
        }

        #[test]
        fn what_a_locale_writes_is_read_back_or_refused(
            hundredths in prop::collection::vec(0_u32..1_000_000_000, 1..8),
            comma in any::<bool>(),
        ) {
            let write = |value: &u32| {
                let whole = (value / 100).to_string();
                let mut grouped = String::new();
                for (at, digit) in whole.chars().enumerate() {
                    if at > 0 && (whole.len() - at).is_multiple_of(3) {
                        grouped.push(if comma { '.' } else { ',' });
                    }
                    grouped.push(digit);
                }
                format!("{grouped}{}{:02}", if comma { ',' } else { '.' }, value % 100)
            };
            let written: Vec<String> = hundredths.iter().map(write).collect();
            let written: Vec<&str> = written.iter().map(String::as_str).collect();
            for (found, value) in values(&written).into_iter().zip(&hundredths) {
                prop_assert!((found.unwrap() - f64::from(*value) / 100.0).abs() < 1e-6);
            }
        }
    }
}
