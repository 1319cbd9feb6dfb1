//! Words in charts: measured by the shaper, broken into lines, and shortened only as a last resort.

use std::sync::OnceLock;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter, LineSegmenterBorrowed};

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

/// A text in lines of at most `width` pixels: broken where Unicode's rules let a line end (Thai
/// between its words), inside a word only where the word alone is too wide. What is left after
/// `max_lines` becomes an ellipsis.
pub(super) fn wrap(text: &str, face: Face, width: f64, max_lines: usize) -> Vec<TextLine> {
    let text: String = printable(text)
        .split(is_plain_space)
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    if text.is_empty() {
        return Vec::new();
    }
    if face.width(&text) <= width {
        return vec![TextLine {
            shown: text,
            whole: None,
        }];
    }
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
        for letter in letters(piece) {
            if !line.is_empty() && face.width(format!("{line}{letter}").trim_end()) > width {
                lines.push(line.trim_end().to_owned());
                line.clear();
            }
            line.push_str(letter);
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

/// Whether a character is a blank at which a line may end; several of them are one.
fn is_plain_space(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{a0}' | '\u{2007}' | '\u{202f}')
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
    let letters = letters(line);
    for kept in (1..=letters.len()).rev() {
        let kept: String = letters.iter().take(kept).copied().collect();
        let short = format!("{}…", kept.trim_end());
        if face.width(&short) <= width {
            return short;
        }
    }
    "…".to_owned()
}

/// The pieces of a text after each of which a line may end; the dash between two numbers, which
/// Unicode lets end one, keeps them together.
fn pieces(text: &str) -> Vec<&str> {
    static LINES: OnceLock<LineSegmenterBorrowed<'static>> = OnceLock::new();
    let segmenter = LINES.get_or_init(|| LineSegmenter::new_auto(LineBreakOptions::default()));
    let cuts = segmenter.segment_str(text).filter(|cut| {
        let (head, tail) = text.split_at_checked(*cut).unwrap_or((text, ""));
        !(head.ends_with('–') && tail.starts_with(char::is_numeric))
    });
    between(text, cuts)
}

/// The letters of a text as readers see them, each with its marks, conjuncts whole; a Thai or Lao
/// vowel that is written before its consonant stays with it, which Unicode's clusters let go.
pub(super) fn letters(text: &str) -> Vec<&str> {
    let mut cuts: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    cuts.retain(|cut| {
        let before = text.get(..*cut).and_then(|head| head.chars().next_back());
        !before.is_some_and(|before| matches!(before, 'เ'..='ไ' | 'ເ'..='ໄ')) || *cut == text.len()
    });
    between(text, cuts.into_iter())
}

/// The parts of a text between cuts, which include its start and its end.
fn between(text: &str, cuts: impl Iterator<Item = usize>) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for cut in cuts {
        parts.extend(text.get(start..cut).filter(|part| !part.is_empty()));
        start = cut;
    }
    parts.extend(text.get(start..).filter(|part| !part.is_empty()));
    parts
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
        assert_eq!(letters("ผู้หญิง"), ["ผู้", "ห", "ญิ", "ง"]);
        assert_eq!(letters("เท"), ["เท"]);
        // સ્ત્રી is one conjunct: two viramas and a vowel sign.
        assert_eq!(letters("સ્ત્રી"), ["સ્ત્રી"]);
        assert_eq!(letters("नेपाल"), ["ने", "पा", "ल"]);
    }

    #[test]
    fn thai_lines_end_between_words_and_no_line_at_a_blank_that_binds() {
        // กรุงเทพมหานคร (Bangkok) และ (and) เชียงใหม่ (Chiang Mai), written without blanks.
        let words = ["กรุงเทพมหานคร", "และ", "เชียงใหม่"];
        let width = SMALL.width("กรุงเทพมหานครและ") + 1.0;
        let lines = wrap(&words.concat(), SMALL, width, 9);
        assert_eq!(shown(&lines), ["กรุงเทพมหานครและ", "เชียงใหม่"]);
        let width = SMALL.width("about 46") + 1.0;
        let lines = wrap("about 46\u{a0}%", SMALL, width, 9);
        assert_eq!(shown(&lines), ["about", "46\u{a0}%"]);
        let lines = wrap("about 10–14", SMALL, width, 9);
        assert_eq!(shown(&lines), ["about", "10–14"]);
    }

    #[test]
    fn nothing_gives_no_line() {
        assert!(wrap("  ", LABEL, 100.0, 2).is_empty());
    }
}
