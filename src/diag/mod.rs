//! What went wrong, or is worth knowing, as data: a code, a severity, a place, arguments.
//!
//! The words are made at the edge by [`crate::i18n::Texts`] from the message whose id is the code.

mod text;

use std::collections::BTreeMap;
use std::fmt;

pub use text::{Message, explain, message, render, text_of};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing is missing.
    Note,
    /// Something was set aside, repaired or could not be told.
    Warning,
    /// The input cannot be used.
    Error,
}

impl Severity {
    /// The stable name in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A kind of diagnostic. Its id is a message of the catalogues, with the attributes `.hint` (what
/// the user can do; optional) and `.explain` (the long text of `audiencefit explain`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    /// The stable kebab-case name.
    pub id: &'static str,
    /// The severity of every diagnostic of this kind.
    pub severity: Severity,
}

impl Code {
    /// A kind that makes its input unusable.
    pub const fn error(id: &'static str) -> Self {
        Self {
            id,
            severity: Severity::Error,
        }
    }

    /// A kind after which the run goes on.
    pub const fn warning(id: &'static str) -> Self {
        Self {
            id,
            severity: Severity::Warning,
        }
    }

    /// A kind that only tells.
    pub const fn note(id: &'static str) -> Self {
        Self {
            id,
            severity: Severity::Note,
        }
    }
}

/// Where in the user's files.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file as the user named or would find it; `-` for standard input.
    pub file: String,
    /// The member inside an archive.
    pub member: Option<String>,
    /// The sheet inside a workbook.
    pub sheet: Option<String>,
    /// The row as an editor or spreadsheet counts it, from 1.
    pub row: Option<u32>,
    /// The column as a spreadsheet counts it, from 1.
    pub column: Option<u32>,
}

impl Place {
    /// A whole file.
    pub fn file(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            ..Self::default()
        }
    }

    /// The same place, narrowed to a row.
    #[must_use]
    pub fn at_row(mut self, row: u32) -> Self {
        self.row = Some(row);
        self
    }

    /// The same place, narrowed to a column.
    #[must_use]
    pub fn at_column(mut self, column: u32) -> Self {
        self.column = Some(column);
        self
    }
}

impl fmt::Display for Place {
    /// `data.zip!Audience.csv [Sheet] row 4, column 2`, without the parts that are not known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(member) = &self.member {
            write!(f, "!{member}")?;
        }
        if let Some(sheet) = &self.sheet {
            write!(f, " [{sheet}]")?;
        }
        match (self.row, self.column) {
            (Some(row), Some(column)) => write!(f, ":{row}:{column}"),
            (Some(row), None) => write!(f, ":{row}"),
            (None, Some(column)) => write!(f, " column {column}"),
            (None, None) => Ok(()),
        }
    }
}

/// One argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Text, put in as it is.
    Text(String),
    /// A number, written as the language writes numbers.
    Number(f64),
    /// A word of the trade, in the words of the language: see [`crate::i18n::Texts::term`].
    Term(&'static str, String),
    /// Words of the trade as a list: the kind, and the ids of all.
    Terms(&'static str, Vec<String>),
}

impl Arg {
    /// A word of the trade: the message `prefix-id`.
    pub fn term(prefix: &'static str, id: &str) -> Self {
        Self::Term(prefix, id.to_owned())
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(number as f64)
    }
}

/// The lines of a text file around a complaint, for a caret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The whole source text.
    pub source: String,
    /// The bytes of `source` that are complained about.
    pub span: std::ops::Range<usize>,
}

/// One thing to tell the user.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// What kind it is.
    pub code: Code,
    /// Where it is, if it is in a file.
    pub place: Option<Place>,
    /// The message's arguments by name.
    pub args: BTreeMap<&'static str, Arg>,
    /// A line ready to paste that would settle it.
    pub paste: Option<String>,
    /// The text for a caret.
    pub excerpt: Option<Excerpt>,
}

impl Diagnostic {
    /// A diagnostic of this kind without place or arguments.
    pub fn new(code: Code) -> Self {
        Self {
            code,
            place: None,
            args: BTreeMap::new(),
            paste: None,
            excerpt: None,
        }
    }

    /// The same at a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// The same with a line to paste.
    #[must_use]
    pub fn paste(mut self, line: impl Into<String>) -> Self {
        self.paste = Some(line.into());
        self
    }

    /// The same with the text for a caret.
    #[must_use]
    pub fn excerpt(mut self, source: impl Into<String>, span: std::ops::Range<usize>) -> Self {
        self.excerpt = Some(Excerpt {
            source: source.into(),
            span,
        });
        self
    }
}

/// A value that could be made, with what is to be said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Warned<T> {
    /// The value.
    pub value: T,
    /// What is to be said, in the order in which it was found.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Warned<T> {
    /// A value about which nothing is to be said.
    pub fn clean(value: T) -> Self {
        Self {
            value,
            diagnostics: Vec::new(),
        }
    }

    /// A value with diagnostics.
    pub fn new(value: T, diagnostics: Vec<Diagnostic>) -> Self {
        Self { value, diagnostics }
    }

    /// Takes the value and appends its diagnostics to `sink`.
    pub fn into_value(self, sink: &mut Vec<Diagnostic>) -> T {
        sink.extend(self.diagnostics);
        self.value
    }
}

/// The known name that is nearest to a wrong one, if any is near enough to be meant.
///
/// Near enough: a Damerau-Levenshtein distance of at most a third of the longer length (at least
/// one letter), compared in lower case.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wrong = wrong.to_lowercase();
    known
        .into_iter()
        .map(|name| {
            let lower = name.to_lowercase();
            let distance = strsim::damerau_levenshtein(&wrong, &lower);
            let limit = (wrong.chars().count().max(lower.chars().count()) / 3).max(1);
            (distance, limit, name)
        })
        .filter(|(distance, limit, _)| distance <= limit)
        .min_by_key(|(distance, _, _)| *distance)
        .map(|(_, _, name)| name)
}
