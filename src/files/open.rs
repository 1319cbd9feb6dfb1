//! One input to tables of text: what it is, what is in it, and what has to be said about it.

use super::archive::{self, Content};
use super::blocks::{Blocks, Spent, clean};
use super::delimiter::{self, SepLine};
use super::encoding::decode;
use super::json;
use super::kind::{self, Kind};
use super::mojibake;
use super::records::{Record, Records};
use super::workbook::{self, Book};
use super::{
    ARCHIVE_DAMAGED, ARCHIVE_DUPLICATES, ARCHIVE_EMPTY, ARCHIVE_RATIO, ARCHIVE_TOO_LARGE,
    CUT_OFF_ROW, CUT_OFF_TEXT, EMPTY_FILE, ENCODING_GUESSED, FILE_TOO_LARGE, Format, Limits,
    NESTED_TOO_DEEP, NO_ROWS, NOT_A_TABLE, NUL_CHARACTERS, Opened, ROWS_IN_QUOTES, RawBlock,
    RawCell, RawFile, SEP_LINE_DISAGREES, TEXT_MOJIBAKE_REPAIRED, TOO_MANY_MEMBERS, UNCLOSED_QUOTE,
    UNDECODABLE_TEXT, WORKBOOK_ENCRYPTED,
};
use crate::diag::{Code, Diagnostic, Place};

/// Reads one input: a text, JSON, a workbook, or an archive of them, told by its bytes and never by its name.
///
/// `place` is the input's own; `names` are the names of what it lies in and its own, outermost
/// first. Bytes that are no table, are damaged or go beyond a limit end up in
/// [`Opened::unreadable`] with a diagnostic of severity error; the other members of an archive are
/// read all the same. Nothing is unpacked to disk.
pub fn open(place: Place, names: Vec<String>, bytes: &[u8], limits: &Limits) -> Opened {
    let mut opener = Opener {
        limits,
        opened: Opened::default(),
        spent: Spent::default(),
        unpacked: 0,
        members: 0,
    };
    opener.open(place, names, bytes, 0);
    opener.opened
}

struct Opener<'a> {
    limits: &'a Limits,
    opened: Opened,
    spent: Spent,
    /// Bytes unpacked so far, in all archives of the input.
    unpacked: u64,
    /// Members seen so far, in all archives of the input.
    members: usize,
}

impl Opener<'_> {
    fn say(&mut self, diagnostic: Diagnostic) {
        self.opened.diagnostics.push(diagnostic);
    }

    /// Sets an input aside as unreadable.
    fn refuse(&mut self, place: Place, hash: String, diagnostic: Diagnostic) {
        self.opened.unreadable.push((place, hash));
        self.say(diagnostic);
    }

    fn open(&mut self, place: Place, names: Vec<String>, bytes: &[u8], depth: usize) {
        if bytes.len() as u64 > self.limits.file_bytes {
            let diagnostic = self.limit(FILE_TOO_LARGE, &place);
            return self.refuse(place, hash(bytes), diagnostic);
        }
        match kind::of(bytes) {
            Kind::Zip => self.zip(place, names, bytes, depth),
            Kind::Compound => self.compound(place, names, bytes),
            Kind::Other(kind) => self.other(place, bytes, kind),
            Kind::Text => self.text(place, names, bytes),
        }
    }

    fn other(&mut self, place: Place, bytes: &[u8], kind: &'static str) {
        let diagnostic = Diagnostic::new(NOT_A_TABLE)
            .at(place.clone())
            .with("kind", kind);
        self.refuse(place, hash(bytes), diagnostic);
    }

    /// The diagnostic of a limit of size, with the limit as its message wants it.
    fn limit(&self, code: Code, place: &Place) -> Diagnostic {
        let diagnostic = Diagnostic::new(code).at(place.clone());
        let mebibytes = |bytes: u64| bytes as f64 / f64::from(1 << 20);
        if code == FILE_TOO_LARGE {
            diagnostic.with("limit", mebibytes(self.limits.file_bytes))
        } else if code == ARCHIVE_TOO_LARGE {
            diagnostic.with("limit", mebibytes(self.limits.archive_bytes))
        } else if code == ARCHIVE_RATIO {
            diagnostic.with("limit", self.limits.ratio)
        } else {
            diagnostic
        }
    }

    fn zip(&mut self, place: Place, names: Vec<String>, bytes: &[u8], depth: usize) {
        let Some(mut zip) = archive::directory(bytes) else {
            let diagnostic = Diagnostic::new(ARCHIVE_DAMAGED).at(place.clone());
            return self.refuse(place, hash(bytes), diagnostic);
        };
        self.members = self.members.saturating_add(zip.len());
        if self.members > self.limits.members {
            let diagnostic = Diagnostic::new(TOO_MANY_MEMBERS)
                .at(place.clone())
                .with("members", zip.len())
                .with("limit", self.limits.members);
            return self.refuse(place, hash(bytes), diagnostic);
        }
        let book = match archive::content(&mut zip) {
            Content::Xlsx => Book::Xlsx,
            Content::Xlsb => Book::Xlsb,
            Content::Ods => Book::Ods,
            Content::Office => return self.other(place, bytes, "office"),
            Content::Files => return self.archive(place, &names, bytes, zip, depth),
        };
        match archive::check(&mut zip, self.limits, &mut self.unpacked) {
            Ok(()) => self.workbook(place, names, bytes, book),
            Err(code) => {
                let diagnostic = self.limit(code, &place);
                self.refuse(place, hash(bytes), diagnostic);
            }
        }
    }

    fn archive(
        &mut self,
        place: Place,
        names: &[String],
        bytes: &[u8],
        mut zip: archive::Zip<'_>,
        depth: usize,
    ) {
        if depth > self.limits.nesting {
            let diagnostic = Diagnostic::new(NESTED_TOO_DEEP)
                .at(place.clone())
                .with("limit", self.limits.nesting);
            return self.refuse(place, hash(bytes), diagnostic);
        }
        if zip.has_duplicate_names() {
            self.say(Diagnostic::new(ARCHIVE_DUPLICATES).at(place.clone()));
        }
        let mut found = false;
        for index in 0..zip.len() {
            let name = archive::name(&zip, index);
            let path = place
                .member
                .as_ref()
                .map_or_else(|| name.clone(), |outer| format!("{outer}!{name}"));
            let member = Place {
                member: Some(path),
                ..place.clone()
            };
            if archive::is_folder(&name) {
                continue;
            }
            if archive::is_litter(&name) {
                self.opened.ignored.push(member);
                continue;
            }
            found = true;
            match archive::unpack(&mut zip, index, self.limits, &mut self.unpacked) {
                Ok(unpacked) => {
                    let mut names = names.to_vec();
                    names.push(archive::without_folders(&name).to_owned());
                    self.open(member, names, &unpacked, depth + 1);
                }
                Err(ARCHIVE_TOO_LARGE) => {
                    let diagnostic = self.limit(ARCHIVE_TOO_LARGE, &place);
                    return self.refuse(place, hash(bytes), diagnostic);
                }
                Err(code) => {
                    let hash = archive::packed_hash(&mut zip, index);
                    let diagnostic = self.limit(code, &member);
                    self.refuse(member, hash, diagnostic);
                }
            }
        }
        if !found {
            self.say(Diagnostic::new(ARCHIVE_EMPTY).at(place));
        }
    }

    fn compound(&mut self, place: Place, names: Vec<String>, bytes: &[u8]) {
        if has_stream(bytes, "EncryptedPackage") {
            let diagnostic = Diagnostic::new(WORKBOOK_ENCRYPTED).at(place.clone());
            self.refuse(place, hash(bytes), diagnostic);
        } else if has_stream(bytes, "Workbook") || has_stream(bytes, "Book") {
            self.workbook(place, names, bytes, Book::Xls);
        } else {
            self.other(place, bytes, "office");
        }
    }

    fn workbook(&mut self, place: Place, names: Vec<String>, bytes: &[u8], book: Book) {
        match workbook::read(bytes, book, &place, self.limits, &mut self.spent) {
            Err(diagnostic) => self.refuse(place, hash(bytes), *diagnostic),
            Ok((blocks, diagnostics)) => {
                if blocks.is_empty() && diagnostics.is_empty() {
                    self.say(Diagnostic::new(NO_ROWS).at(place.clone()));
                }
                self.opened.diagnostics.extend(diagnostics);
                self.opened.files.push(RawFile {
                    place,
                    names,
                    hash: hash(bytes),
                    bytes: bytes.len() as u64,
                    format: Format::Workbook,
                    encoding: None,
                    delimiter: None,
                    is_cut_off: false,
                    blocks,
                });
            }
        }
    }

    fn text(&mut self, place: Place, names: Vec<String>, bytes: &[u8]) {
        let mut file = RawFile {
            place: place.clone(),
            names,
            hash: hash(bytes),
            bytes: bytes.len() as u64,
            format: Format::Delimited,
            encoding: None,
            delimiter: None,
            is_cut_off: false,
            blocks: Vec::new(),
        };
        if bytes.is_empty() {
            self.say(Diagnostic::new(EMPTY_FILE).at(place));
            self.opened.files.push(file);
            return;
        }
        let decoded = decode(bytes);
        let mut text = decoded.text;
        let content = kind::of_text(&text);
        if let kind::Content::Other(kind) = content {
            return self.other(place, bytes, kind);
        }
        if decoded.cut_off {
            let diagnostic = Diagnostic::new(CUT_OFF_TEXT)
                .at(place.clone().at_row(line_of(&text, text.len())))
                .with("encoding", decoded.encoding);
            return self.refuse(place, file.hash, diagnostic);
        }
        file.encoding = Some(decoded.encoding);
        if decoded.guessed {
            self.say(
                Diagnostic::new(ENCODING_GUESSED)
                    .at(place.clone())
                    .with("encoding", decoded.encoding),
            );
        }
        if decoded.undecodable {
            let (line, count) = first_and_count(&text, '\u{fffd}');
            let diagnostic = Diagnostic::new(UNDECODABLE_TEXT).at(place.clone().at_row(line));
            self.say(
                diagnostic
                    .with("encoding", decoded.encoding)
                    .with("count", count),
            );
        }
        if content == kind::Content::Json {
            file.format = Format::Json;
            return self.json(file, &text);
        }
        if text.contains('\0') {
            let (line, count) = first_and_count(&text, '\0');
            self.say(
                Diagnostic::new(NUL_CHARACTERS)
                    .at(place.clone().at_row(line))
                    .with("count", count),
            );
            text.retain(|sign| sign != '\0');
        }
        // What was read by a guess holds bytes that were no UTF-8 already.
        if !decoded.guessed
            && let Some(repaired) = mojibake::repair(&text)
        {
            let line = line_of(&text, repaired.first);
            self.say(
                Diagnostic::new(TEXT_MOJIBAKE_REPAIRED)
                    .at(place.clone().at_row(line))
                    .with("count", repaired.count),
            );
            text = repaired.text;
            // A byte order mark was among what was read wrongly.
            if text.starts_with('\u{feff}') {
                text.remove(0);
            }
        }
        match self.table(&place, &text) {
            Err(diagnostic) => self.refuse(place, file.hash, *diagnostic),
            Ok((delimiter, blocks, is_cut_off)) => {
                file.is_cut_off = is_cut_off;
                if blocks.is_empty() {
                    self.say(Diagnostic::new(NO_ROWS).at(place));
                }
                file.delimiter = delimiter;
                file.blocks = blocks;
                self.opened.files.push(file);
            }
        }
    }

    fn json(&mut self, mut file: RawFile, text: &str) {
        match json::read(text, &file.place, self.limits, &mut self.spent) {
            Err(diagnostic) => self.refuse(file.place, file.hash, *diagnostic),
            Ok((blocks, note)) => {
                if blocks.is_empty() {
                    self.say(Diagnostic::new(NO_ROWS).at(file.place.clone()));
                }
                self.opened.diagnostics.extend(note);
                file.blocks = blocks;
                self.opened.files.push(file);
            }
        }
    }

    /// The delimiter and the blocks of a text, and whether it ends within a row.
    fn table(
        &mut self,
        place: &Place,
        text: &str,
    ) -> Result<(Option<char>, Vec<RawBlock>, bool), Box<Diagnostic>> {
        let sep = delimiter::sep_line(text);
        let rest = &text[sep.map_or(0, |line| line.length)..];
        let delimiter = self.delimiter(place, rest, sep);
        let sign = delimiter.unwrap_or(b',');
        let mut records = Records::new(rest, sign, if sep.is_some() { 2 } else { 1 }, self.limits);
        let mut blocks = Blocks::new(self.limits, &mut self.spent);
        let mut diagnostics = Vec::new();
        let mut quoted = InQuotes::default();
        let ends_openly = !rest.ends_with(['\n', '\r']);
        let mut is_cut_off = false;
        // Fields of the record above, zero below a blank line.
        let mut width = 0;
        loop {
            let record = match records.next() {
                Ok(Some(record)) => record,
                Ok(None) => break,
                Err(breach) => return Err(Box::new(breach.diagnostic(place.clone(), self.limits))),
            };
            if ends_openly && records.is_at_end() && record.fields.len() < width {
                is_cut_off = true;
                diagnostics.push(
                    Diagnostic::new(CUT_OFF_ROW)
                        .at(place.clone().at_row(record.line))
                        .with("cells", record.fields.len())
                        .with("columns", width),
                );
                continue;
            }
            width = record.fields.len();
            if record.unclosed {
                diagnostics
                    .push(Diagnostic::new(UNCLOSED_QUOTE).at(place.clone().at_row(record.line)));
            }
            quoted.see(&record);
            let cells = record
                .fields
                .iter()
                .map(|field| RawCell {
                    text: clean(field),
                    number: None,
                })
                .collect();
            blocks
                .row(record.line, cells)
                .map_err(|breach| Box::new(breach.diagnostic(place.clone(), self.limits)))?;
        }
        let blocks = blocks.finish();
        self.opened.diagnostics.extend(diagnostics);
        if let Some(rows) = quoted.all_rows() {
            self.say(
                Diagnostic::new(ROWS_IN_QUOTES)
                    .at(place.clone())
                    .with("rows", rows),
            );
        }
        Ok((delimiter.map(char::from), blocks, is_cut_off))
    }

    /// The delimiter, and what is to be said where it is not the declared one.
    fn delimiter(&mut self, place: &Place, rest: &str, sep: Option<SepLine>) -> Option<u8> {
        let found = delimiter::find(rest, sep, self.limits);
        let declared = sep.and_then(|line| line.delimiter);
        if let (Some(declared), Some(found)) = (declared, found)
            && found != declared
        {
            let diagnostic = Diagnostic::new(SEP_LINE_DISAGREES).at(place.clone().at_row(1));
            self.say(
                diagnostic
                    .with("declared", sign_name(declared))
                    .with("found", sign_name(found)),
            );
        }
        found
    }
}

/// Counts the records that stand in quotes as one field.
#[derive(Debug, Default)]
struct InQuotes {
    filled: usize,
    in_quotes: usize,
}

impl InQuotes {
    fn see(&mut self, record: &Record<'_>) {
        if record.fields.iter().all(|field| field.trim().is_empty()) {
            return;
        }
        self.filled += 1;
        let one = record.quoted && !record.unclosed && record.fields.len() == 1;
        self.in_quotes += usize::from(one && record.fields[0].contains([',', ';', '\t']));
    }

    /// How many records, if that is what the file is like: at least two, and nearly all. Titles and
    /// totals of one field need no quotes.
    fn all_rows(&self) -> Option<usize> {
        (self.in_quotes >= 2 && self.in_quotes * 5 >= self.filled * 4).then_some(self.in_quotes)
    }
}

fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

/// How a delimiter is written in a message.
fn sign_name(delimiter: u8) -> String {
    if delimiter == b'\t' {
        "TAB".to_owned()
    } else {
        char::from(delimiter).to_string()
    }
}

/// Whether the directory of a compound file names this stream.
fn has_stream(bytes: &[u8], name: &str) -> bool {
    // Preceded by the end of another entry, followed by NUL: `Book` is not the end of `Workbook`.
    let mut wanted = vec![0, 0];
    wanted.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
    wanted.extend([0, 0]);
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// The line, from 1, on which a byte of a text stands.
fn line_of(text: &str, at: usize) -> u32 {
    let before = &text.as_bytes()[..at];
    let ends = before
        .iter()
        .enumerate()
        .filter(|(at, byte)| match byte {
            b'\n' => true,
            b'\r' => before.get(at + 1) != Some(&b'\n'),
            _ => false,
        })
        .count();
    u32::try_from(ends).unwrap_or(u32::MAX).saturating_add(1)
}

/// The line of the first such sign, and how many there are.
fn first_and_count(text: &str, sign: char) -> (u32, usize) {
    (
        text.find(sign).map_or(1, |at| line_of(text, at)),
        text.matches(sign).count(),
    )
}
