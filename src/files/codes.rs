//! Everything this room can have to say.

use crate::diag::Code;

/// A file of no bytes.
pub const EMPTY_FILE: Code = Code::warning("empty-file");
/// A text file or workbook without a single filled cell: an export without data.
pub const NO_ROWS: Code = Code::note("no-rows");
/// The bytes are something else than a table; argument `kind` (`pdf`, `html` …).
pub const NOT_A_TABLE: Code = Code::error("not-a-table");
/// A file or unpacked member above [`super::Limits::file_bytes`]; argument `limit` in MiB.
pub const FILE_TOO_LARGE: Code = Code::error("file-too-large");
/// The members of an archive are together above [`super::Limits::archive_bytes`]; argument `limit` in MiB.
pub const ARCHIVE_TOO_LARGE: Code = Code::error("archive-too-large");
/// A member unpacks to more than [`super::Limits::ratio`] times its packed size; argument `limit`.
pub const ARCHIVE_RATIO: Code = Code::error("archive-ratio");
/// An archive with more than [`super::Limits::members`] members; arguments `members`, `limit`.
pub const TOO_MANY_MEMBERS: Code = Code::error("too-many-members");
/// Archives inside archives beyond [`super::Limits::nesting`]; argument `limit`.
pub const NESTED_TOO_DEEP: Code = Code::error("nested-too-deep");
/// A row with more than [`super::Limits::columns`] columns; argument `limit`.
pub const TOO_MANY_COLUMNS: Code = Code::error("too-many-columns");
/// A table with more than [`super::Limits::rows`] rows; argument `limit`.
pub const TOO_MANY_ROWS: Code = Code::error("too-many-rows");
/// A cell above [`super::Limits::cell_bytes`]; argument `limit` in bytes.
pub const CELL_TOO_LONG: Code = Code::error("cell-too-long");
/// More cells or text in one input than is kept in memory; argument `limit` in cells.
pub const TOO_MANY_CELLS: Code = Code::error("too-many-cells");
/// The text encoding is a guess; argument `encoding`.
pub const ENCODING_GUESSED: Code = Code::warning("encoding-guessed");
/// Bytes that the encoding does not know; arguments `encoding`, `count`.
pub const UNDECODABLE_TEXT: Code = Code::warning("undecodable-text");
/// NUL characters in text; argument `count`.
pub const NUL_CHARACTERS: Code = Code::warning("nul-characters");
/// The text ends in the middle of a character; argument `encoding`.
pub const CUT_OFF_TEXT: Code = Code::error("cut-off-text");
/// The text ends in the middle of a row; arguments `cells`, `columns`.
pub const CUT_OFF_ROW: Code = Code::warning("cut-off-row");
/// UTF-8 that was read as an older encoding and saved again as text, put right; argument `count`.
pub const TEXT_MOJIBAKE_REPAIRED: Code = Code::warning("text-mojibake-repaired");
/// Strings of JSON that were written byte by byte, put right; argument `count` of cells.
pub const MOJIBAKE_REPAIRED: Code = Code::note("mojibake-repaired");
/// JSON that is cut off or none; argument `kind` (`cut-off`, `invalid`).
pub const JSON_DAMAGED: Code = Code::error("json-damaged");
/// More JSON than is read; argument `limit` in MiB.
pub const JSON_TOO_LARGE: Code = Code::error("json-too-large");
/// More arrays and objects inside one another than are read; argument `limit`.
pub const JSON_TOO_DEEP: Code = Code::error("json-too-deep");
/// The `sep=` line names a delimiter that the rows or the line itself refute; arguments `declared`, `found`.
pub const SEP_LINE_DISAGREES: Code = Code::warning("sep-line-disagrees");
/// A quote that is opened and never closed.
pub const UNCLOSED_QUOTE: Code = Code::warning("unclosed-quote");
/// Every record stands in quotes as one field; argument `rows`.
pub const ROWS_IN_QUOTES: Code = Code::warning("rows-in-quotes");
/// Such rows, which were split because a known export came out.
pub const ROWS_SPLIT: Code = Code::note("rows-split");
/// An archive whose directory cannot be read.
pub const ARCHIVE_DAMAGED: Code = Code::error("archive-damaged");
/// An archive without a member that could be an export.
pub const ARCHIVE_EMPTY: Code = Code::warning("archive-empty");
/// Several members of one name; only the last of them can be read.
pub const ARCHIVE_DUPLICATES: Code = Code::warning("archive-duplicates");
/// A member that needs a password.
pub const MEMBER_ENCRYPTED: Code = Code::error("member-encrypted");
/// A member packed in a way that is not supported.
pub const MEMBER_COMPRESSION: Code = Code::error("member-compression");
/// A member that is cut off or does not match its check sum.
pub const MEMBER_DAMAGED: Code = Code::error("member-damaged");
/// A workbook that cannot be read.
pub const WORKBOOK_DAMAGED: Code = Code::error("workbook-damaged");
/// A workbook that needs a password.
pub const WORKBOOK_ENCRYPTED: Code = Code::error("workbook-encrypted");
/// One sheet of a workbook that cannot be read.
pub const SHEET_DAMAGED: Code = Code::error("sheet-damaged");

/// Every code of the room, for `explain` and for the test of the catalogue.
pub const CODES: &[Code] = &[
    EMPTY_FILE,
    NO_ROWS,
    NOT_A_TABLE,
    FILE_TOO_LARGE,
    ARCHIVE_TOO_LARGE,
    ARCHIVE_RATIO,
    TOO_MANY_MEMBERS,
    NESTED_TOO_DEEP,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    CELL_TOO_LONG,
    TOO_MANY_CELLS,
    ENCODING_GUESSED,
    UNDECODABLE_TEXT,
    NUL_CHARACTERS,
    CUT_OFF_TEXT,
    CUT_OFF_ROW,
    TEXT_MOJIBAKE_REPAIRED,
    MOJIBAKE_REPAIRED,
    JSON_DAMAGED,
    JSON_TOO_LARGE,
    JSON_TOO_DEEP,
    SEP_LINE_DISAGREES,
    UNCLOSED_QUOTE,
    ROWS_IN_QUOTES,
    ROWS_SPLIT,
    ARCHIVE_DAMAGED,
    ARCHIVE_EMPTY,
    ARCHIVE_DUPLICATES,
    MEMBER_ENCRYPTED,
    MEMBER_COMPRESSION,
    MEMBER_DAMAGED,
    WORKBOOK_DAMAGED,
    WORKBOOK_ENCRYPTED,
    SHEET_DAMAGED,
];

#[cfg(test)]
mod tests {
    use super::CODES;
    use crate::i18n::{Args, Lang, Texts};

    #[test]
    fn every_code_has_a_message_and_an_explanation() {
        for lang in Lang::ALL {
            let texts = Texts::new(lang);
            for code in CODES {
                assert!(texts.has(code.id), "{}: no message", code.id);
                assert!(
                    texts.attribute(code.id, "explain", &Args::new()).is_some(),
                    "{}: no explanation",
                    code.id
                );
            }
        }
    }

    #[test]
    fn every_code_of_the_source_is_listed_once() {
        let declared = include_str!("codes.rs").matches("\npub const ").count() - 1;
        assert_eq!(CODES.len(), declared);
        let mut ids: Vec<&str> = CODES.iter().map(|code| code.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), declared);
    }
}
