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

/// What a text is when it is not a table: `json`, `html`, `xml`, `binary`.
pub(super) fn of_text(text: &str) -> Option<&'static str> {
    let start = text.trim_start();
    let head: String = start.chars().take(64).collect::<String>().to_lowercase();
    if head.starts_with("<?xml") {
        return Some("xml");
    }
    if let Some(tag) = head.strip_prefix('<') {
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
        if !name.is_empty()
            && matches!(after, Some('>' | ' ' | '/'))
            && (start.contains("</") || start.contains("/>"))
        {
            return Some("xml");
        }
    }
    if start.starts_with(['{', '[']) && is_json(start) {
        return Some("json");
    }
    is_binary(text).then_some("binary")
}

/// Whether a text that begins with a bracket is JSON, one value a line or cut off included.
fn is_json(text: &str) -> bool {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<serde::de::IgnoredAny>();
    match values.next() {
        Some(Ok(_)) => {
            let rest = &text[values.byte_offset()..];
            rest.trim_start_matches([' ', '\t']).is_empty()
                || rest.trim_start().starts_with(['{', '['])
                || rest.starts_with(['\r', '\n'])
        }
        Some(Err(error)) => error.is_eof() && text.len() > 2,
        None => false,
    }
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
        assert_eq!(
            of_text("{\"organic_insights_audience\": [1]}"),
            Some("json")
        );
        assert_eq!(of_text("[{\"a\": 1},"), Some("json"));
        assert_eq!(of_text("{\"a\":1}\n{\"a\":2}\n"), Some("json"));
        assert_eq!(of_text(" <!DOCTYPE html><html>"), Some("html"));
        assert_eq!(of_text("<?xml version=\"1.0\"?><a/>"), Some("xml"));
        assert_eq!(of_text("<rss><a/></rss>"), Some("xml"));
        assert_eq!(of_text("\u{1}\u{2}\u{3}\u{4}"), Some("binary"));
        assert_eq!(of_text("[a],b\n1,2\n"), None);
        assert_eq!(of_text("[1],2\n"), None);
        assert_eq!(of_text("<1%,2\n<5%,3\n"), None);
        assert_eq!(of_text("a,b\n1,\0\n"), None);
    }
}
