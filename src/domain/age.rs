//! Age bands in completed years.

use std::fmt;

/// The youngest age that any network admits.
pub const MIN_AGE: u8 = 13;

/// Where open bands are closed: the first age that is left out.
pub const MAX_AGE: u8 = 100;

/// What stands between the ends of a band, without blanks.
const RANGE: [&str; 10] = ["-", "–", "—", "‑", "−", "a", "to", "bis", "à", "al"];

/// What stands behind the ages, without blanks.
const YEARS: [&str; 11] = [
    "years", "year", "anos", "años", "jahre", "ans", "anni", "jaar", "yrs", "y", "yo",
];

/// What makes a band open, without blanks.
const OPEN: [&str; 9] = [
    "+",
    "plus",
    "up",
    "andover",
    "andolder",
    "oumais",
    "ymás",
    "undälter",
    "etplus",
];

/// A band of completed years, both ends included; `to` is `None` for an open band such as 65+.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgeBand {
    /// The first age of the band.
    pub from: u8,
    /// The last age of the band, or none when it is open.
    pub to: Option<u8>,
}

impl AgeBand {
    /// A band from `from` to `to`, both included.
    pub const fn closed(from: u8, to: u8) -> Self {
        Self { from, to: Some(to) }
    }

    /// A band from `from` on.
    pub const fn open(from: u8) -> Self {
        Self { from, to: None }
    }

    /// The first age above the band; [`MAX_AGE`] for an open one.
    pub fn end(self) -> u8 {
        self.to.map_or(MAX_AGE, |to| to.saturating_add(1))
    }

    /// Whether two bands share an age.
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.end() && other.from < self.end()
    }

    /// Reads the spellings that exports use: `18-24`, `18–24 years`, `18 a 24 anos`, `65+`,
    /// `AGE_18_24`, `age18-24`, `18 to 24`, `55 ou mais`, and a single age `27`.
    ///
    /// `None` when the text is anything else, when a number is above 120, or when `to < from`.
    pub fn parse(text: &str) -> Option<Self> {
        let cleaned: String = text
            .chars()
            .filter(|c| *c != '\u{ad}')
            .map(|c| if c.is_whitespace() { ' ' } else { c })
            .collect();
        let lower = cleaned.trim().to_lowercase();
        let mut numbers: Vec<u16> = Vec::new();
        let mut current: Option<u16> = None;
        let mut words = String::new();
        for c in lower.chars() {
            if let Some(digit) = c.to_digit(10) {
                let digit = u16::try_from(digit).ok()?;
                let value = current.unwrap_or(0).checked_mul(10)?.checked_add(digit)?;
                current = Some(value);
            } else {
                if let Some(value) = current.take() {
                    numbers.push(value);
                    words.push('#');
                }
                words.push(c);
            }
        }
        if let Some(value) = current.take() {
            numbers.push(value);
            words.push('#');
        }
        // A label is an age only when little stands beside the numbers: `2-10 employees` is not one,
        // nor is `1,000`.
        let rest: String = words
            .chars()
            .filter(|c| !matches!(c, '#' | ' ' | '_'))
            .collect();
        let rest = rest.trim_start_matches("age").trim_end_matches(['.', ':']);
        let rest = YEARS
            .iter()
            .find_map(|word| rest.strip_suffix(word))
            .unwrap_or(rest);
        let small = |value: u16| u8::try_from(value).ok().filter(|age| *age <= 120);
        match numbers.as_slice() {
            [from, to] if RANGE.contains(&rest) || (rest.is_empty() && words.contains("#_#")) => {
                let (from, to) = (small(*from)?, small(*to)?);
                (from <= to).then_some(Self::closed(from, to))
            }
            [from] if OPEN.contains(&rest) => Some(Self::open(small(*from)?)),
            [age] if rest.is_empty() => {
                let age = small(*age)?;
                Some(Self::closed(age, age))
            }
            _ => None,
        }
    }
}

impl fmt::Display for AgeBand {
    /// `18-24`, `65+`, or `27` for a band of one year.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to {
            None => write!(f, "{}+", self.from),
            Some(to) if to == self.from => write!(f, "{to}"),
            Some(to) => write!(f, "{}-{to}", self.from),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_spellings_of_real_exports() {
        for text in [
            "18-24",
            "18–24 years",
            "18 a 24 anos",
            "AGE_18_24",
            "age18-24",
            "18 to 24",
        ] {
            assert_eq!(
                AgeBand::parse(text),
                Some(AgeBand::closed(18, 24)),
                "{text}"
            );
        }
        assert_eq!(AgeBand::parse("65+"), Some(AgeBand::open(65)));
        assert_eq!(AgeBand::parse("65+ years"), Some(AgeBand::open(65)));
        assert_eq!(AgeBand::parse("27"), Some(AgeBand::closed(27, 27)));
    }

    #[test]
    fn refuses_what_is_no_age() {
        for text in [
            "",
            "2-10 employees",
            "1,000",
            "24-18",
            "Women",
            "501-1000",
            "10001+",
            "12.5",
        ] {
            assert_eq!(AgeBand::parse(text), None, "{text}");
        }
    }
}
