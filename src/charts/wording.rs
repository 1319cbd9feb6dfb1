//! Words in charts: measured by the shaper, broken into lines, and shortened only as a last resort.

use crate::i18n::fonts::text_width;

/// Line height in sizes: room for the marks above and below Thai and Devanagari letters.
pub(super) const LINE: f64 = 1.34;

/// A size in pixels and a weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Face {
    /// The size in pixels.
    pub(super) size: f64,
    /// Whether it is bold.
    pub(super) bold: bool,
}

/// Labels of bars, bands, channels.
pub(super) const LABEL: Face = Face {
    size: 16.0,
    bold: false,
};
/// Labels that speak first.
pub(super) const STRONG: Face = Face {
    size: 16.0,
    bold: true,
};
/// Ticks, axis labels, keys.
pub(super) const SMALL: Face = Face {
    size: 14.5,
    bold: false,
};

impl Face {
    /// The width of a text in pixels.
    pub(super) fn width(self, text: &str) -> f64 {
        text_width(text, self.size, self.bold)
    }

    /// The height of a line in pixels.
    pub(super) fn line(self) -> f64 {
        self.size * LINE
    }

    /// The widest of some texts.
    pub(super) fn widest<'a>(self, texts: impl IntoIterator<Item = &'a str>) -> f64 {
        texts
            .into_iter()
            .map(|text| self.width(text))
            .fold(0.0, f64::max)
    }
}

/// One line of a text, and the whole text where it had to be shortened.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TextLine {
    /// What is drawn.
    pub(super) shown: String,
    /// The whole text, where `shown` ends in an ellipsis.
    pub(super) whole: Option<String>,
}

/// A text in lines of at most `width` pixels: broken at spaces and after hyphens and slashes, inside
/// a word only where the word alone is too wide. What is left after `max_lines` becomes an ellipsis.
pub(super) fn wrap(text: &str, face: Face, width: f64, max_lines: usize) -> Vec<TextLine> {
    let text: String = printable(text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(&text) {
        if face.width(format!("{line}{piece}").trim_end()) <= width {
            line.push_str(piece);
            continue;
        }
        if !line.is_empty() {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        if face.width(piece.trim_end()) <= width {
            line.push_str(piece);
            continue;
        }
        for cluster in clusters(piece) {
            if !line.is_empty() && face.width(&format!("{line}{cluster}")) > width {
                lines.push(line.trim_end().to_owned());
                line.clear();
            }
            line.push_str(cluster);
        }
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    let cut = lines.len() > max_lines;
    let mut shown: Vec<TextLine> = lines
        .into_iter()
        .take(max_lines)
        .map(|shown| TextLine { shown, whole: None })
        .collect();
    if cut && let Some(last) = shown.last_mut() {
        *last = TextLine {
            shown: ellipsis(&last.shown, face, width),
            whole: Some(text),
        };
    }
    shown
}

/// A text with a space for each control character, none of which is drawn.
pub(super) fn printable(text: &str) -> String {
    text.chars()
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .collect()
}

/// The widest line in pixels.
pub(super) fn widest_line(lines: &[TextLine], face: Face) -> f64 {
    face.widest(lines.iter().map(|line| line.shown.as_str()))
}

fn ellipsis(line: &str, face: Face, width: f64) -> String {
    let clusters = clusters(line);
    for kept in (0..=clusters.len()).rev() {
        let short = format!(
            "{}…",
            clusters
                .iter()
                .take(kept)
                .copied()
                .collect::<String>()
                .trim_end()
        );
        if kept == 0 || face.width(&short) <= width {
            return short;
        }
    }
    "…".to_owned()
}

/// The places where a line may end: after a space, a hyphen or a slash.
fn pieces(text: &str) -> Vec<&str> {
    text.split_inclusive([' ', '-', '/', '\u{200b}']).collect()
}

/// The letters of a text with all that belongs to them: no cut before a mark, after a virama or a
/// joiner, or after a Thai vowel that is written before its consonant.
pub(super) fn clusters(text: &str) -> Vec<&str> {
    let mut cuts = Vec::new();
    let mut before: Option<char> = None;
    for (at, character) in text.char_indices() {
        let binds = before.is_some_and(binds_next) || is_mark(character);
        if at > 0 && !binds {
            cuts.push(at);
        }
        before = Some(character);
    }
    let mut parts = Vec::new();
    let mut rest = text;
    for cut in cuts.into_iter().rev() {
        let (head, tail) = rest.split_at(cut);
        parts.push(tail);
        rest = head;
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts.reverse();
    parts
}

/// Whether a character is written on the one before: combining marks of Latin, the Indic blocks
/// from Devanagari to Sinhala (which are laid out alike), Thai and Lao, and joiners.
fn is_mark(character: char) -> bool {
    match u32::from(character) {
        code @ 0x0900..=0x0dff => {
            matches!(code % 0x80, 0x00..=0x03 | 0x3a..=0x3c | 0x3e..=0x4f | 0x51..=0x57 | 0x62..=0x63)
        }
        code => matches!(
            code,
            0x0300..=0x036f
                | 0x0e31
                | 0x0e33..=0x0e3a
                | 0x0e45
                | 0x0e47..=0x0e4e
                | 0x0eb1
                | 0x0eb3..=0x0ebc
                | 0x200c..=0x200d
                | 0xfe00..=0xfe0f
        ),
    }
}

/// Whether a letter (see [`clusters`]) may be shaped to several glyphs side by side.
pub(super) fn has_spacing_mark(letter: &str) -> bool {
    letter.chars().any(|character| {
        matches!(u32::from(character), 0x0e33 | 0x0eb3)
            || (is_mark(character) && is_indic(character))
    })
}

fn is_indic(character: char) -> bool {
    (0x0900..=0x0dff).contains(&u32::from(character))
}

/// Whether a character holds on to the one behind it.
fn binds_next(character: char) -> bool {
    let code = u32::from(character);
    let virama = is_indic(character) && code % 0x80 == 0x4d;
    virama || matches!(code, 0x0e40..=0x0e44 | 0x200d)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(lines: &[TextLine]) -> Vec<&str> {
        lines.iter().map(|line| line.shown.as_str()).collect()
    }

    #[test]
    fn lines_break_at_spaces_and_keep_the_words() {
        let width = SMALL.width("men and women");
        let lines = wrap("men  and women of the city", SMALL, width, 9);
        assert_eq!(shown(&lines), ["men and women", "of the city"]);
    }

    #[test]
    fn what_is_left_over_becomes_an_ellipsis_and_is_kept_whole() {
        let lines = wrap("one two three four", SMALL, SMALL.width("one two"), 1);
        assert_eq!(lines.len(), 1);
        assert!(lines[0].shown.ends_with('…') && lines[0].shown.starts_with("one"));
        assert_eq!(lines[0].whole.as_deref(), Some("one two three four"));
        assert!(SMALL.width(&lines[0].shown) <= SMALL.width("one two"));
    }

    #[test]
    fn long_words_break_between_letters_not_before_their_marks() {
        // ผู้ (letter, vowel sign, tone), ห, ญิ, ง; the vowel เ is written before its consonant.
        assert_eq!(clusters("ผู้หญิง"), ["ผู้", "ห", "ญิ", "ง"]);
        assert_eq!(clusters("เท"), ["เท"]);
        // સ્ત્રી is one conjunct: two viramas and a vowel sign.
        assert_eq!(clusters("સ્ત્રી"), ["સ્ત્રી"]);
        assert_eq!(clusters("नेपाल"), ["ने", "पा", "ल"]);
    }

    #[test]
    fn nothing_gives_no_line() {
        assert!(wrap("  ", LABEL, 100.0, 2).is_empty());
    }
}
