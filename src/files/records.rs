//! Delimited text to records, as the csv crate reads them, with three things it does not tell:
//! blank lines, the line on which a record starts in every case, and quotes that never close. It
//! also stops at a limit in the middle of a record, so that one endless line costs no memory.

use std::borrow::Cow;

use super::Limits;
use super::blocks::Breach;

/// One record. A blank line has no field.
#[derive(Debug, Default)]
pub(super) struct Record<'t> {
    /// Its first line, from 1.
    pub(super) line: u32,
    /// Its fields as written, without their quotes.
    pub(super) fields: Vec<Cow<'t, str>>,
    /// Whether its first field stood in quotes.
    pub(super) quoted: bool,
    /// Whether the text ended inside a quote.
    pub(super) unclosed: bool,
}

/// The records of a text, first to last.
pub(super) struct Records<'t> {
    text: &'t str,
    delimiter: u8,
    limits: Limits,
    at: usize,
    line: u32,
}

impl<'t> Records<'t> {
    /// The records of `text`, whose first line is number `line`; `delimiter` is an ASCII sign.
    pub(super) fn new(text: &'t str, delimiter: u8, line: u32, limits: &Limits) -> Self {
        Self {
            text,
            delimiter,
            limits: *limits,
            at: 0,
            line,
        }
    }

    /// Whether the last record was given.
    pub(super) fn is_at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    /// The next record, or `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Record<'t>>, Breach> {
        let bytes = self.text.as_bytes();
        if self.at >= bytes.len() {
            return Ok(None);
        }
        let mut record = Record {
            line: self.line,
            ..Record::default()
        };
        if matches!(bytes[self.at], b'\r' | b'\n') {
            self.end_of_line();
            return Ok(Some(record));
        }
        loop {
            let column = record.fields.len() + 1;
            if column > self.limits.columns {
                return Err(Breach::Columns(record.line));
            }
            let too_long = Breach::Cell(record.line, u32::try_from(column).unwrap_or(u32::MAX));
            let field = if bytes.get(self.at) == Some(&b'"') {
                record.quoted |= column == 1;
                let (field, closed) = self.quoted_field(too_long)?;
                record.unclosed |= !closed;
                field
            } else {
                let field = self.plain();
                if field.len() > self.limits.cell_bytes {
                    return Err(too_long);
                }
                Cow::Borrowed(field)
            };
            record.fields.push(field);
            match bytes.get(self.at) {
                Some(&sign) if sign == self.delimiter => self.at += 1,
                Some(_) => {
                    self.end_of_line();
                    return Ok(Some(record));
                }
                None => return Ok(Some(record)),
            }
        }
    }

    /// Up to the next delimiter or end of line.
    fn plain(&mut self) -> &'t str {
        let rest = &self.text[self.at..];
        let length = rest
            .bytes()
            .position(|sign| sign == self.delimiter || sign == b'\r' || sign == b'\n')
            .unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    /// A field that opens with a quote, and whether the quote was closed. What follows the closing
    /// quote up to the delimiter belongs to the field.
    fn quoted_field(&mut self, too_long: Breach) -> Result<(Cow<'t, str>, bool), Breach> {
        let bytes = self.text.as_bytes();
        self.at += 1;
        let mut field: Cow<'t, str> = Cow::Borrowed("");
        loop {
            let from = self.at;
            while self.at < bytes.len() && bytes[self.at] != b'"' {
                if matches!(bytes[self.at], b'\r' | b'\n') {
                    self.end_of_line();
                } else {
                    self.at += 1;
                }
                if field.len() + (self.at - from) > self.limits.cell_bytes {
                    return Err(too_long);
                }
            }
            append(&mut field, &self.text[from..self.at]);
            if self.at >= bytes.len() {
                return Ok((field, false));
            }
            self.at += 1;
            if bytes.get(self.at) == Some(&b'"') {
                append(&mut field, "\"");
                self.at += 1;
                continue;
            }
            let tail = self.plain();
            append(&mut field, tail);
            if field.len() > self.limits.cell_bytes {
                return Err(too_long);
            }
            return Ok((field, true));
        }
    }

    /// Steps over one end of line: LF, CR LF or CR.
    fn end_of_line(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += if rest.starts_with(b"\r\n") { 2 } else { 1 };
        self.line = self.line.saturating_add(1);
    }
}

/// Appends to a field; the first piece is borrowed.
fn append<'t>(field: &mut Cow<'t, str>, piece: &'t str) {
    if piece.is_empty() {
        return;
    }
    if field.is_empty() {
        *field = Cow::Borrowed(piece);
    } else {
        field.to_mut().push_str(piece);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn records(text: &str) -> Vec<(u32, Vec<String>, bool)> {
        let mut records = Records::new(text, b',', 1, &Limits::default());
        let mut all = Vec::new();
        while let Some(record) = records.next().unwrap() {
            all.push((
                record.line,
                record.fields.into_iter().map(Cow::into_owned).collect(),
                record.unclosed,
            ));
        }
        all
    }

    #[test]
    fn lines_are_counted_as_an_editor_does() {
        let found = records("a,\"x\ny\r\nz\"\r\n\r\nb\rc,\n\"open,\n1");
        let expected: Vec<(u32, Vec<&str>, bool)> = vec![
            (1, vec!["a", "x\ny\r\nz"], false),
            (4, vec![], false),
            (5, vec!["b"], false),
            (6, vec!["c", ""], false),
            (7, vec!["open,\n1"], true),
        ];
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!((found.0, found.2), (expected.0, expected.2));
            assert_eq!(found.1, expected.1);
        }
    }

    #[test]
    fn an_endless_line_stops_at_the_limit() {
        let limits = Limits {
            cell_bytes: 10,
            columns: 3,
            ..Limits::default()
        };
        let stop = |text: &str| Records::new(text, b',', 1, &limits).next().map(|_| ());
        assert_eq!(stop("12345678901"), Err(Breach::Cell(1, 1)));
        assert_eq!(stop("a,\"1234\n678901"), Err(Breach::Cell(1, 2)));
        assert_eq!(stop("1,2,3,4"), Err(Breach::Columns(1)));
        assert_eq!(stop("1,2,1234567890"), Ok(()));
    }

    proptest! {
        #[test]
        fn records_are_those_of_the_csv_crate(text in "[ab,\"\r\n]{0,40}") {
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .from_reader(text.as_bytes());
            let expected: Vec<Vec<String>> = reader
                .records()
                .map(|record| record.unwrap().iter().map(str::to_owned).collect())
                .collect();
            let found: Vec<Vec<String>> =
                records(&text).into_iter().map(|record| record.1).filter(|fields| !fields.is_empty()).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
