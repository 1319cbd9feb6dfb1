//! What bytes really are, whatever the name of their file says.

/// How to go on with some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A ZIP: an archive or a workbook.
    Zip,
    /// An OLE compound file: an old workbook, or a protected new one.
    Compound,
    /// Something that holds no table for us; the name is a variant of the message `not-a-table`.
    Other(&'static str),
    /// Text, as far as the first bytes tell.
    Text,
}

/// What a text holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Delimited rows, or nothing that says otherwise.
    Rows,
    /// JSON, damaged or not.
    Json,
    /// Something that holds no table for us; the name is a variant of the message `not-a-table`.
    Other(&'static str),
}

/// First bytes that nothing else has.
const MAGICS: [(&[u8], Kind); 23] = [
    (b"PK\x03\x04", Kind::Zip),
    (b"PK\x05\x06", Kind::Zip),
    (b"PK\x07\x08PK\x03\x04", Kind::Zip),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind::Compound),
    (b"%PDF-", Kind::Other("pdf")),
    (b"\x89PNG\r\n", Kind::Other("png")),
    (b"\xff\xd8\xff", Kind::Other("jpeg")),
    (b"GIF87a", Kind::Other("gif")),
    (b"GIF89a", Kind::Other("gif")),
    (b"II*\0", Kind::Other("image")),
    (b"MM\0*", Kind::Other("image")),
    (b"\x1f\x8b", Kind::Other("gzip")),
    (b"Rar!\x1a\x07", Kind::Other("rar")),
    (b"7z\xbc\xaf\x27\x1c", Kind::Other("seven-zip")),
    (b"BZh91AY&SY", Kind::Other("packed")),
    (b"\xfd7zXZ\0", Kind::Other("packed")),
    (b"\x28\xb5\x2f\xfd", Kind::Other("packed")),
    (b"PAR1", Kind::Other("parquet")),
    (b"SQLite format 3\0", Kind::Other("sqlite")),
    (b"\x7fELF", Kind::Other("program")),
    (b"{\\rtf", Kind::Other("rtf")),
    (b"\xff\xfe\0\0", Kind::Other("utf-32")),
    (b"\0\0\xfe\xff", Kind::Other("utf-32")),
];

/// What the first bytes tell.
pub(super) fn of(bytes: &[u8]) -> Kind {
    if let Some((_, kind)) = MAGICS.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return *kind;
    }
    if bytes.starts_with(b"RIFF") {
        match bytes.get(8..12) {
            Some(b"WEBP") => return Kind::Other("image"),
            Some(b"WAVE" | b"AVI ") => return Kind::Other("media"),
            _ => {}
        }
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Kind::Other("media");
    }
    if bytes.starts_with(b"MZ") && bytes.iter().take(1024).any(|byte| *byte == 0) {
        return Kind::Other("program");
    }
    Kind::Text
}

/// What a text holds, by how it begins.
pub(super) fn of_text(text: &str) -> Content {
    let start = text.trim_start();
    let first = start.as_bytes().first();
    if first == Some(&b'<')
        && let Some(markup) = markup(start)
    {
        return Content::Other(markup);
    }
    if matches!(first, Some(b'{' | b'[')) && is_json(start) {
        return Content::Json;
    }
    if is_binary(text) {
        return Content::Other("binary");
    }
    Content::Rows
}

/// `html` or `xml`, of a text that begins with `<`.
fn markup(start: &str) -> Option<&'static str> {
    let head: String = start.chars().take(64).collect::<String>().to_lowercase();
    if head.starts_with("<?xml") {
        return Some("xml");
    }
    let tag = &head[1..];
    let html = [
        "!doctype html",
        "html",
        "head",
        "body",
        "table",
        "!--",
        "meta",
        "div",
    ];
    if html.iter().any(|name| tag.starts_with(name)) {
        return Some("html");
    }
    let name: String = tag
        .chars()
        .take_while(|sign| sign.is_ascii_alphanumeric() || *sign == ':')
        .collect();
    let after = tag[name.len()..].chars().next();
    let is_xml = !name.is_empty()
        && matches!(after, Some('>' | ' ' | '/'))
        && (start.contains("</") || start.contains("/>"));
    is_xml.then_some("xml")
}

/// Whether a text that begins with a bracket is JSON: one value or several, cut off or damaged
/// where it begins as nothing else does.
fn is_json(text: &str) -> bool {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<serde::de::IgnoredAny>();
    match values.next() {
        Some(Ok(_)) => {
            let rest = &text[values.byte_offset()..];
            let next = rest.trim_start();
            // `[2026]` can be the title of a table, and an object its first field.
            next.is_empty()
                || next.starts_with(['{', '['])
                || (begins_with_a_key(text) && !rest.starts_with([',', ';', '\t', '|']))
        }
        Some(Err(error)) => (error.is_eof() && text.len() > 2) || begins_with_a_key(text),
        None => false,
    }
}

/// Whether a text begins with an object, or an array of them, that has a key: `{"name":`.
fn begins_with_a_key(text: &str) -> bool {
    let inner = text.strip_prefix('[').map_or(text, str::trim_start);
    let key = inner
        .strip_prefix('{')
        .and_then(|inner| inner.trim_start().strip_prefix('"'));
    key.and_then(|key| key.split_once('"'))
        .is_some_and(|(_, after)| after.trim_start().starts_with(':'))
}

/// Whether so many control characters stand at the start of a text that it cannot be one.
fn is_binary(text: &str) -> bool {
    let (mut signs, mut nuls, mut controls) = (0_u32, 0_u32, 0_u32);
    for sign in text.chars().take(8192) {
        signs += 1;
        nuls += u32::from(sign == '\0');
        controls += u32::from(
            sign.is_control() && !matches!(sign, '\0' | '\t' | '\n' | '\r' | '\u{c}' | '\u{85}'),
        );
    }
    (controls >= 3 && controls * 50 > signs) || (nuls >= 8 && nuls * 10 > signs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_do_not_matter() {
        assert_eq!(of(b"%PDF-1.7\n"), Kind::Other("pdf"));
        assert_eq!(of(b"PK\x03\x04rest"), Kind::Zip);
        assert_eq!(of(b"a,b\n1,2\n"), Kind::Text);
        assert_eq!(of(b"MZ,2\n"), Kind::Text);
        assert_eq!(of(b""), Kind::Text);
    }

    #[test]
    fn text_that_is_no_table() {
        assert_eq!(of_text(" <!DOCTYPE html><html>"), Content::Other("html"));
        assert_eq!(
            of_text("<?xml version=\"1.0\"?><a/>"),
            Content::Other("xml")
        );
        assert_eq!(of_text("<rss><a/></rss>"), Content::Other("xml"));
        assert_eq!(of_text("\u{1}\u{2}\u{3}\u{4}"), Content::Other("binary"));
        assert_eq!(of_text("[a],b\n1,2\n"), Content::Rows);
        assert_eq!(of_text("[1],2\n"), Content::Rows);
        assert_eq!(of_text("<1%,2\n<5%,3\n"), Content::Rows);
        assert_eq!(of_text("a,b\n1,\0\n"), Content::Rows);
    }

    #[test]
    fn json_is_told_from_rows_in_brackets() {
        for json in [
            "{}",
            "[]",
            "{\"organic_insights_audience\": [1]}",
            "[{\"a\": 1},",
            "{\"a\":1}\n{\"a\":2}\n",
            "{\"a\":1}\nrest",
            "{\"a\":1}}",
            "[ { \"a\" : 1,, } ]",
            "\n {\"a\":",
        ] {
            assert_eq!(of_text(json), Content::Json, "{json}");
        }
        for rows in [
            "[2026]\na,b\n",
            "{a},b\n1,2\n",
            "{\"a\":1},2\n",
            "[\"a\",b\n",
            "{",
        ] {
            assert_eq!(of_text(rows), Content::Rows, "{rows}");
        }
    }
}
