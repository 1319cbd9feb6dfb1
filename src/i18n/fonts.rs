//! The embedded fonts: Noto Sans and its sisters, Regular and Bold, under the SIL Open Font License.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use icu_segmenter::GraphemeClusterSegmenter;
use rustybuzz::Face;

/// The family of Latin, Greek and Cyrillic text.
pub const FAMILY: &str = "Noto Sans";

/// One embedded font.
#[derive(Clone, Copy, Debug)]
pub struct Font {
    /// The family name inside the font.
    pub family: &'static str,
    /// Whether it is the bold face.
    pub bold: bool,
    /// The bytes of the font file.
    pub bytes: &'static [u8],
}

macro_rules! font {
    ($family:literal, $bold:literal, $file:literal) => {
        Font {
            family: $family,
            bold: $bold,
            bytes: include_bytes!(concat!("fonts/", $file)),
        }
    };
}

/// Every embedded font, the main family first.
pub const FONTS: [Font; 10] = [
    font!("Noto Sans", false, "NotoSans-Regular.ttf"),
    font!("Noto Sans", true, "NotoSans-Bold.ttf"),
    font!("Noto Sans Gujarati", false, "NotoSansGujarati-Regular.ttf"),
    font!("Noto Sans Gujarati", true, "NotoSansGujarati-Bold.ttf"),
    font!("Noto Sans Bengali", false, "NotoSansBengali-Regular.ttf"),
    font!("Noto Sans Bengali", true, "NotoSansBengali-Bold.ttf"),
    font!("Noto Sans Thai", false, "NotoSansThai-Regular.ttf"),
    font!("Noto Sans Thai", true, "NotoSansThai-Bold.ttf"),
    font!(
        "Noto Sans Devanagari",
        false,
        "NotoSansDevanagari-Regular.ttf"
    ),
    font!("Noto Sans Devanagari", true, "NotoSansDevanagari-Bold.ttf"),
];

/// The faces of [`FONTS`], parsed once; none where a font is broken.
fn faces() -> &'static [Option<Face<'static>>] {
    static FACES: OnceLock<Vec<Option<Face<'static>>>> = OnceLock::new();
    FACES.get_or_init(|| {
        FONTS
            .iter()
            .map(|font| Face::from_slice(font.bytes, 0))
            .collect()
    })
}

/// The family whose regular face has a glyph for a character; `None` where no embedded font has.
/// Blanks and control characters need no glyph and belong to the main family.
pub fn family_for(character: char) -> Option<&'static str> {
    if character.is_whitespace() || character.is_control() || character.is_ascii() {
        return Some(FAMILY);
    }
    FONTS
        .iter()
        .zip(faces())
        .filter(|(font, _)| !font.bold)
        .find(|(_, face)| {
            face.as_ref()
                .is_some_and(|face| face.glyph_index(character).is_some())
        })
        .map(|(font, _)| font.family)
}

/// A text in runs of one family each, in its order: a letter keeps its marks and joiners, a blank
/// goes with what is before it. What no font can show is in the main family.
pub fn runs(text: &str) -> Vec<(&'static str, &str)> {
    if text.is_ascii() {
        return if text.is_empty() {
            Vec::new()
        } else {
            vec![(FAMILY, text)]
        };
    }
    let mut runs = Vec::new();
    let mut start = 0;
    let mut run_family = FAMILY;
    for (at, letter) in letters(text) {
        let Some(character) = letter.chars().find(|character| !character.is_whitespace()) else {
            continue;
        };
        let family = family_for(character).unwrap_or(FAMILY);
        if family != run_family {
            runs.extend(text.get(start..at).map(|run| (run_family, run)));
            start = at;
            run_family = family;
        }
    }
    runs.extend(text.get(start..).map(|run| (run_family, run)));
    runs.retain(|(_, run)| !run.is_empty());
    runs
}

/// The letters of a text as Unicode's grapheme clusters, each with its place in bytes.
fn letters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let cuts = GraphemeClusterSegmenter::new().segment_str(text);
    let mut start = 0;
    cuts.filter_map(move |cut| {
        let letter = text.get(start..cut).filter(|letter| !letter.is_empty())?;
        let at = std::mem::replace(&mut start, cut);
        Some((at, letter))
    })
}

/// Widths that were measured, in sizes, by weight.
type Widths = [BTreeMap<String, f64>; 2];

/// So many texts of each weight are remembered; a report has far fewer.
const REMEMBERED: usize = 20_000;

thread_local! {
    /// The same words are measured again and again while a chart looks for room for them.
    static WIDTHS: RefCell<Widths> = const { RefCell::new([BTreeMap::new(), BTreeMap::new()]) };
}

/// The width of a text in a size, in the size's unit, shaped with the embedded fonts: each of its
/// [`runs`] as a whole.
pub fn text_width(text: &str, size: f64, bold: bool) -> f64 {
    let weight = usize::from(bold);
    let known = WIDTHS.with_borrow(|widths| widths[weight].get(text).copied());
    let width = known.unwrap_or_else(|| {
        let width = runs(text)
            .into_iter()
            .map(|(family, run)| run_width(run, family, bold))
            .sum();
        WIDTHS.with_borrow_mut(|widths| {
            if widths[weight].len() >= REMEMBERED {
                widths[weight].clear();
            }
            widths[weight].insert(text.to_owned(), width);
        });
        width
    });
    width * size
}

/// Whether a letter of several characters is drawn as glyphs side by side: a vowel sign that takes
/// room of its own, as Indic scripts and Thai have them.
pub fn is_side_by_side(letter: &str) -> bool {
    if letter.is_ascii() || letter.chars().nth(1).is_none() {
        return false;
    }
    let family = runs(letter).first().map_or(FAMILY, |(family, _)| *family);
    let n_wide = shaped(letter, family, false).map_or(0, |(glyphs, _)| {
        glyphs
            .glyph_positions()
            .iter()
            .filter(|position| position.x_advance > 0)
            .count()
    });
    n_wide > 1
}

/// The glyphs of a run, and how many units of its face are one size; none without a face.
fn shaped(run: &str, family: &str, bold: bool) -> Option<(rustybuzz::GlyphBuffer, i32)> {
    let face = FONTS
        .iter()
        .zip(faces())
        .find(|(font, _)| font.family == family && font.bold == bold)
        .and_then(|(_, face)| face.as_ref())?;
    let mut buffer = rustybuzz::UnicodeBuffer::new();
    buffer.push_str(run);
    buffer.guess_segment_properties();
    Some((rustybuzz::shape(face, &[], buffer), face.units_per_em()))
}

/// The width of a run in sizes.
fn run_width(run: &str, family: &str, bold: bool) -> f64 {
    let Some((glyphs, units_per_em)) = shaped(run, family, bold) else {
        return 0.0;
    };
    let units: i32 = glyphs
        .glyph_positions()
        .iter()
        .map(|position| position.x_advance)
        .sum();
    f64::from(units) / f64::from(units_per_em)
}

/// The text with every run of characters that no embedded font can show put as one `?`, or none
/// where all can be shown.
pub fn replace_missing(text: &str) -> Option<String> {
    missing_glyph(text)?;
    let mut shown = String::with_capacity(text.len());
    let mut in_run = false;
    for character in text.chars() {
        if family_for(character).is_some() {
            shown.push(character);
            in_run = false;
        } else if !in_run {
            shown.push('?');
            in_run = true;
        }
    }
    Some(shown)
}

/// The first character of a text that no embedded font can show.
pub fn missing_glyph(text: &str) -> Option<char> {
    text.chars()
        .find(|character| family_for(*character).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_font_shows_becomes_a_question_mark() {
        assert_eq!(
            replace_missing("Séoul, Αθήνα, Київ, ગુજરાતી, বাংলা, ไทย, नेपाली – 46 %"),
            None
        );
        assert_eq!(
            replace_missing("서울, South Korea").as_deref(),
            Some("?, South Korea")
        );
        assert_eq!(replace_missing("Shoes 👟!").as_deref(), Some("Shoes ?!"));
    }
}
