//! A TOML file being checked: typed values with their place, and the complaints about them.
//!
//! Shared by `profile.toml` and `audiencefit.toml`. Every complaint has line, column and the bytes for
//! a caret; all of them are collected, sorted by place.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::codes;
use crate::diag::{Diagnostic, Place, Severity, Warned, nearest};

/// A value with the bytes where it stands.
pub(crate) type Value<'i> = Spanned<DeValue<'i>>;

/// A text with the bytes where it stands.
pub(crate) type Text = (String, Range<usize>);

/// How many errors, and how many warnings, are kept of one file: each carries the text for its caret.
const MAX_KEPT: usize = 50;

/// How many characters of a wrong value a message repeats.
const MAX_QUOTED: usize = 60;

/// What a key takes; the ids are variants of the message `toml-wrong-type`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Expected {
    Text,
    Number,
    Whole,
    Boolean,
    Texts,
    Table,
    Tables,
    Amounts,
    AmountOrAmounts,
}

impl Expected {
    const fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Whole => "whole",
            Self::Boolean => "boolean",
            Self::Texts => "texts",
            Self::Table => "table",
            Self::Tables => "tables",
            Self::Amounts => "amounts",
            Self::AmountOrAmounts => "amount-or-amounts",
        }
    }
}

/// A TOML text and what was complained about so far.
pub(crate) struct Document<'i> {
    source: &'i str,
    file: &'i str,
    line_starts: Vec<usize>,
    complaints: Vec<(Range<usize>, Diagnostic)>,
    n_errors: usize,
    n_others: usize,
}

impl<'i> Document<'i> {
    /// A text that nothing was said about.
    pub(crate) fn new(source: &'i str, file: &'i str) -> Self {
        let after_breaks = source
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(at, _)| at + 1);
        let line_starts = std::iter::once(0).chain(after_breaks).collect();
        Self {
            source,
            file,
            line_starts,
            complaints: Vec::new(),
            n_errors: 0,
            n_others: 0,
        }
    }

    /// The table of the whole file; `None` after a syntax error. What stands in a broken file is not
    /// looked at, because every further complaint might only follow from the first.
    pub(crate) fn parse(&mut self) -> Option<DeTable<'i>> {
        let (table, errors) = DeTable::parse_recoverable(self.source);
        if errors.is_empty() {
            return Some(table.into_inner());
        }
        let mut last_line = None;
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            // One slip makes the parser complain several times; the first on a line is the telling one.
            let (line, _) = self.position(span.start);
            if last_line.replace(line) == Some(line) {
                continue;
            }
            let diagnostic = if error.message() == "duplicate key" {
                let key = self.source.get(span.clone()).unwrap_or_default();
                Diagnostic::new(codes::TOML_DUPLICATE_KEY).with("key", quoted(key))
            } else {
                let kind = match (
                    error.message().starts_with("string values must be quoted"),
                    span.is_empty(),
                ) {
                    (true, true) => "no-value",
                    (true, false) => "unquoted",
                    (false, _) => "other",
                };
                Diagnostic::new(codes::TOML_SYNTAX)
                    .with("kind", kind)
                    .with("found", quoted(self.written(span.clone())))
                    .with("detail", quoted(error.message()))
            };
            self.complain(diagnostic, span);
        }
        None
    }

    /// Line and column of a byte, both from 1; columns count characters, and a byte order mark is none.
    pub(crate) fn position(&self, at: usize) -> (u32, u32) {
        let line = self
            .line_starts
            .partition_point(|start| *start <= at)
            .max(1);
        let start = self.line_starts.get(line - 1).copied().unwrap_or_default();
        let before = self
            .source
            .get(start..at.min(self.source.len()))
            .unwrap_or_default();
        let column = before
            .chars()
            .filter(|character| *character != '\u{feff}')
            .count()
            + 1;
        (
            u32::try_from(line).unwrap_or(u32::MAX),
            u32::try_from(column).unwrap_or(u32::MAX),
        )
    }

    /// Records a complaint about these bytes.
    pub(crate) fn complain(&mut self, diagnostic: Diagnostic, span: Range<usize>) {
        let counter = match diagnostic.code.severity {
            Severity::Error => &mut self.n_errors,
            Severity::Warning | Severity::Note => &mut self.n_others,
        };
        *counter += 1;
        if *counter > MAX_KEPT {
            return;
        }
        let (line, column) = self.position(span.start);
        let place = Place::file(self.file).at_row(line).at_column(column);
        let diagnostic = diagnostic.at(place).excerpt(self.source, span.clone());
        self.complaints.push((span, diagnostic));
    }

    /// The value, if no complaint is an error; else everything that was complained about.
    pub(crate) fn finish<T>(mut self, value: T) -> Result<Warned<T>, Vec<Diagnostic>> {
        self.complaints.sort_by(|(one, a), (other, b)| {
            (one.start, one.end, a.code).cmp(&(other.start, other.end, b.code))
        });
        let mut diagnostics: Vec<Diagnostic> =
            self.complaints.into_iter().map(|(_, said)| said).collect();
        let n_left_out =
            self.n_errors.saturating_sub(MAX_KEPT) + self.n_others.saturating_sub(MAX_KEPT);
        if n_left_out > 0 {
            let more = Diagnostic::new(codes::TOML_MORE).with("count", n_left_out);
            diagnostics.push(more.at(Place::file(self.file)));
        }
        if self.n_errors > 0 {
            Err(diagnostics)
        } else {
            Ok(Warned::new(value, diagnostics))
        }
    }

    /// The bytes of the source, as the user wrote them.
    pub(crate) fn written(&self, span: Range<usize>) -> &'i str {
        self.source.get(span).unwrap_or_default()
    }

    /// Complains about every key of a table that is not known; `table_name` is its dotted path.
    pub(crate) fn check_keys(&mut self, table: &DeTable<'_>, known: &[&str], table_name: &str) {
        for key in table.keys() {
            let name = key.get_ref().as_ref();
            if known.contains(&name) {
                continue;
            }
            let diagnostic = Diagnostic::new(codes::TOML_UNKNOWN_KEY)
                .with("key", quoted(name))
                .with("table", quoted(table_name))
                .with("known", known.join(", "));
            self.complain(
                with_guess(diagnostic, nearest(name, known.iter().copied())),
                key.span(),
            );
        }
    }

    /// Complains about a value that is none of the known ones.
    pub(crate) fn unknown_value(
        &mut self,
        key: &str,
        found: &str,
        span: Range<usize>,
        known: &[&str],
        guess: Option<&str>,
    ) {
        let diagnostic = Diagnostic::new(codes::TOML_UNKNOWN_VALUE)
            .with("key", quoted(key))
            .with("found", quoted(found))
            .with("known", known.join(", "));
        self.complain(with_guess(diagnostic, guess), span);
    }

    /// Complains that a key or its value has nothing in it.
    pub(crate) fn empty(&mut self, key: &str, span: Range<usize>) {
        self.complain(
            Diagnostic::new(codes::TOML_EMPTY).with("key", quoted(key)),
            span,
        );
    }

    /// Complains that a table lacks a key that it needs; `line` is an example of it.
    pub(crate) fn missing(&mut self, key: &str, table_name: &str, line: &str, span: Range<usize>) {
        let diagnostic = Diagnostic::new(codes::TOML_MISSING_KEY)
            .with("key", key)
            .with("table", quoted(table_name));
        self.complain(diagnostic.paste(line), span);
    }

    /// Complains that a value is of the wrong type.
    pub(crate) fn wrong_type(&mut self, key: &str, value: &Value<'_>, expected: Expected) {
        let diagnostic = Diagnostic::new(codes::TOML_WRONG_TYPE)
            .with("key", quoted(key))
            .with("found", value.get_ref().type_str())
            .with("expected", expected.id());
        self.complain(diagnostic, value.span());
    }

    /// A text without its outer blanks; complains about an empty one.
    pub(crate) fn text(&mut self, key: &str, value: &Value<'_>) -> Option<String> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(key, value, Expected::Text);
            return None;
        };
        let text = text.trim();
        if text.is_empty() {
            self.empty(key, value.span());
            return None;
        }
        Some(text.to_owned())
    }

    /// The text of a key, where the table has it.
    pub(crate) fn text_at(&mut self, table: &DeTable<'_>, key: &str) -> Option<String> {
        table.get(key).and_then(|value| self.text(key, value))
    }

    /// A whole or decimal number; it may be negative or not finite.
    pub(crate) fn number(
        &mut self,
        key: &str,
        value: &Value<'_>,
        expected: Expected,
    ) -> Option<f64> {
        let inner = value.get_ref();
        let number = if let Some(whole) = inner.as_integer() {
            // Digits beyond 64 bits are still a number here; the callers have their own limits.
            if whole.radix() == 10 {
                whole.as_str().parse().ok()
            } else {
                i64::from_str_radix(whole.as_str(), whole.radix())
                    .ok()
                    .map(|number| number as f64)
            }
        } else if let Some(decimal) = inner.as_float() {
            decimal.as_str().parse().ok()
        } else {
            None
        };
        if number.is_none() {
            self.wrong_type(key, value, expected);
        }
        number
    }

    /// A whole number; one beyond 64 bits is the nearest that fits.
    pub(crate) fn whole(&mut self, key: &str, value: &Value<'_>) -> Option<i64> {
        let Some(whole) = value.get_ref().as_integer() else {
            self.wrong_type(key, value, Expected::Whole);
            return None;
        };
        let text = whole.as_str();
        let limit = if text.starts_with('-') {
            i64::MIN
        } else {
            i64::MAX
        };
        Some(i64::from_str_radix(text, whole.radix()).unwrap_or(limit))
    }

    /// `true` or `false` of a key; `false` where the table has it not.
    pub(crate) fn boolean_at(&mut self, table: &DeTable<'_>, key: &str) -> bool {
        let Some(value) = table.get(key) else {
            return false;
        };
        value.get_ref().as_bool().unwrap_or_else(|| {
            self.wrong_type(key, value, Expected::Boolean);
            false
        })
    }

    /// A list of texts, each without outer blanks; complains about an empty list and about every entry
    /// that is no text or empty. `None` when nothing is left.
    pub(crate) fn texts(&mut self, key: &str, value: &Value<'_>) -> Option<Vec<Text>> {
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, Expected::Texts);
            return None;
        };
        if array.is_empty() {
            self.empty(key, value.span());
            return None;
        }
        let texts: Vec<Text> = array
            .iter()
            .filter_map(|entry| self.text(key, entry).map(|text| (text, entry.span())))
            .collect();
        (!texts.is_empty()).then_some(texts)
    }

    /// A table, in any of TOML's three ways of writing one.
    pub(crate) fn table<'t, 'v>(
        &mut self,
        key: &str,
        value: &'t Value<'v>,
    ) -> Option<&'t DeTable<'v>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong_type(key, value, Expected::Table);
        }
        table
    }

    /// The tables of a `[[key]]`, each with its place; complains about what is no table.
    pub(crate) fn tables<'t, 'v>(
        &mut self,
        key: &str,
        value: &'t Value<'v>,
    ) -> Vec<(&'t DeTable<'v>, Range<usize>)> {
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, Expected::Tables);
            return Vec::new();
        };
        array
            .iter()
            .filter_map(|entry| self.table(key, entry).map(|table| (table, entry.span())))
            .collect()
    }
}

/// A diagnostic with the nearest known name, or with none: the argument `guess` is `yes` or `no`.
pub(crate) fn with_guess(diagnostic: Diagnostic, guess: Option<&str>) -> Diagnostic {
    let known = if guess.is_some() { "yes" } else { "no" };
    diagnostic
        .with("guess", known)
        .with("nearest", guess.unwrap_or_default())
}

/// A value as messages repeat it: one line, not too long.
pub(crate) fn quoted(text: &str) -> String {
    let mut short: String = text
        .chars()
        .take(MAX_QUOTED)
        .map(|character| {
            if character.is_control() {
                '\u{fffd}'
            } else {
                character
            }
        })
        .collect();
    if text.chars().nth(MAX_QUOTED).is_some() {
        short.push('…');
    }
    short
}

/// A text as a TOML value.
pub(crate) fn toml_text(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A schema as a file: titled with the file's name, indented, with a newline at the end.
pub(crate) fn schema_text(schema: schemars::Schema, title: &str) -> String {
    let mut schema = schema.to_value();
    remove_null(&mut schema);
    if let Some(root) = schema.as_object_mut() {
        root.insert("title".to_owned(), title.into());
    }
    format!("{schema:#}\n")
}

/// Takes `null` out of a schema: what is not given in TOML is left out, for there is no null.
fn remove_null(schema: &mut serde_json::Value) {
    if let Some(list) = schema.as_array_mut() {
        list.iter_mut().for_each(remove_null);
    }
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if object
        .get("default")
        .is_some_and(serde_json::Value::is_null)
    {
        object.remove("default");
    }
    if let Some(types) = object.get_mut("type") {
        let left = types.as_array_mut().and_then(|types| {
            types.retain(|name| name != "null");
            if types.len() == 1 { types.pop() } else { None }
        });
        if let Some(only) = left {
            *types = only;
        }
    }
    if let Some(choices) = object
        .get_mut("anyOf")
        .and_then(serde_json::Value::as_array_mut)
    {
        choices.retain(|choice| choice.get("type").is_none_or(|name| name != "null"));
        // A single choice that is a reference says the same beside the description.
        if let [serde_json::Value::Object(only)] = choices.as_slice() {
            let only = only.clone();
            object.remove("anyOf");
            for (key, value) in only {
                object.entry(key).or_insert(value);
            }
        }
    }
    object.iter_mut().for_each(|(_, inner)| remove_null(inner));
}
