//! Fonts inside the page: `@font-face` rules with the embedded fonts, cut down to what is used.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustybuzz::ttf_parser::{Face, RawFace, Tag};
use subsetter::GlyphRemapper;

use crate::i18n::fonts::{FAMILY, FONTS, Font, family_for};
use crate::renderers::{RenderError, refused};

/// One rule for each face of each family that a character of `page` needs, `lang` being its language.
///
/// Latin, Greek and Cyrillic are cut to the glyphs of the characters used. Scripts whose letters join
/// or stack, and letters with separate marks, keep their shaping tables and the numbers of their glyphs;
/// only outlines that no run of the page comes to are left out.
pub(super) fn faces(page: &str, lang: &str) -> Result<String, RenderError> {
    let runs = runs(page);
    let mut rules = String::new();
    for font in &FONTS {
        let Some(runs) = runs.get(font.family) else {
            continue;
        };
        let characters: BTreeSet<char> = runs.iter().flat_map(|run| run.chars()).collect();
        let bytes = if characters.iter().all(|it| stands_alone(*it)) {
            cut(font, &characters).map_err(|error| refused("html", error))?
        } else {
            emptied(font, runs, lang).unwrap_or_else(|| font.bytes.to_vec())
        };
        let weight = if font.bold { 700 } else { 400 };
        writeln!(
            rules,
            "@font-face{{font-family:\"{}\";font-weight:{weight};src:url(data:font/ttf;base64,{})format(\"truetype\")}}",
            font.family,
            STANDARD.encode(bytes),
        )
        .map_err(|error| refused("html", error))?;
    }
    Ok(rules)
}

/// Whether a character is drawn the same whatever stands beside it: Latin, Greek, Cyrillic and signs,
/// without separate marks.
fn stands_alone(character: char) -> bool {
    matches!(character, '\0'..='\u{2ff}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{58f}')
        || matches!(character, '\u{1d00}'..='\u{1dbf}' | '\u{1e00}'..='\u{200b}')
        || matches!(character, '\u{200e}'..='\u{20cf}' | '\u{2100}'..='\u{25cb}')
        || matches!(character, '\u{25cd}'..='\u{2bff}' | '\u{a720}'..='\u{a7ff}')
}

/// The distinct runs of each family: neighbors that a browser shapes together. Blanks end a run, since
/// letters never join over them.
fn runs(page: &str) -> BTreeMap<&'static str, BTreeSet<&str>> {
    let mut all: BTreeMap<&'static str, BTreeSet<&str>> = BTreeMap::new();
    all.entry(FAMILY).or_default().insert(" \u{a0}");
    let mut known: BTreeMap<char, Option<&'static str>> = BTreeMap::new();
    let mut open: Option<(usize, &'static str)> = None;
    for (at, character) in page.char_indices() {
        // Joiners belong to the letters that they join.
        if open.is_some() && matches!(character, '\u{200c}' | '\u{200d}') {
            continue;
        }
        let family = if character.is_whitespace() {
            None
        } else {
            *known
                .entry(character)
                .or_insert_with(|| family_for(character))
        };
        if open.map(|(_, family)| family) != family {
            if let Some((start, family)) = open {
                all.entry(family).or_default().insert(&page[start..at]);
            }
            open = family.map(|family| (at, family));
        }
    }
    if let Some((start, family)) = open {
        all.entry(family).or_default().insert(&page[start..]);
    }
    all
}

/// The font with the outlines that these runs come to, all else of its shape as it was; none where it
/// is not a font of the kind that is embedded.
fn emptied(font: &Font, runs: &BTreeSet<&str>, lang: &str) -> Option<Vec<u8>> {
    let shaper = rustybuzz::Face::from_slice(font.bytes, 0)?;
    let face = Face::parse(font.bytes, 0).ok()?;
    let mut glyphs: BTreeSet<u16> = runs
        .iter()
        .flat_map(|run| run.chars())
        .filter_map(|character| Some(face.glyph_index(character)?.0))
        .collect();
    glyphs.insert(0);
    // A circle of dots stands in for a letter that a mark lacks.
    glyphs.extend(face.glyph_index('\u{25cc}').map(|glyph| glyph.0));
    let tabular = rustybuzz::Feature::new(Tag::from_bytes(b"tnum"), 1, ..);
    for run in runs {
        for language in [None, rustybuzz::Language::from_str(lang).ok()] {
            for features in [&[][..], &[tabular][..]] {
                let mut buffer = rustybuzz::UnicodeBuffer::new();
                buffer.push_str(run);
                buffer.guess_segment_properties();
                if let Some(language) = language.clone() {
                    buffer.set_language(language);
                }
                let shaped = rustybuzz::shape(&shaper, features, buffer);
                glyphs.extend(
                    shaped
                        .glyph_infos()
                        .iter()
                        .filter_map(|info| u16::try_from(info.glyph_id).ok()),
                );
            }
        }
    }
    let (outlines, places) = outlines(&face, glyphs)?;
    let mut tables: BTreeMap<[u8; 4], Vec<u8>> = BTreeMap::new();
    let raw = face.raw_face();
    for record in raw.table_records {
        let tag = record.tag.to_bytes();
        // All characters stay: a shaper takes some letters apart (a vowel sign in two halves, Thai am)
        // and asks for parts that no word of the page names.
        let kept = [
            b"cmap", b"GDEF", b"GPOS", b"GSUB", b"OS/2", b"cvt ", b"fpgm", b"gasp", b"head",
            b"hhea", b"hmtx", b"maxp", b"prep",
        ];
        if let Some(table) = raw.table(record.tag).filter(|_| kept.contains(&&tag)) {
            tables.insert(tag, table.to_vec());
        }
    }
    // Version 3 is a table without names of glyphs: its head only.
    let mut post = raw.table(Tag::from_bytes(b"post"))?.get(..32)?.to_vec();
    post[..4].copy_from_slice(&0x0003_0000_u32.to_be_bytes());
    tables.insert(*b"post", post);
    // Browsers want names, but none in particular.
    tables.insert(*b"name", vec![0, 0, 0, 0, 0, 6]);
    tables.insert(*b"glyf", outlines);
    tables.insert(*b"loca", places);
    Some(assembled(tables))
}

/// The tables `glyf` and `loca` with the outlines of these glyphs and of their parts.
fn outlines(face: &Face<'_>, glyphs: BTreeSet<u16>) -> Option<(Vec<u8>, Vec<u8>)> {
    let raw = face.raw_face();
    let glyf = raw.table(Tag::from_bytes(b"glyf"))?;
    let loca = raw.table(Tag::from_bytes(b"loca"))?;
    let short = raw.table(Tag::from_bytes(b"head"))?.get(50..52)? == [0, 0];
    let place = |glyph: u16| -> Option<usize> {
        let index = usize::from(glyph);
        if short {
            Some(2 * usize::from(word(loca, 2 * index)?))
        } else {
            let high = usize::from(word(loca, 4 * index)?);
            Some(high << 16 | usize::from(word(loca, 4 * index + 2)?))
        }
    };
    let outline = |glyph: u16| glyf.get(place(glyph)?..place(glyph.checked_add(1)?)?);
    let mut wanted = BTreeSet::new();
    let mut waiting: Vec<u16> = glyphs.into_iter().collect();
    while let Some(glyph) = waiting.pop() {
        if wanted.insert(glyph) {
            waiting.extend(parts(outline(glyph).unwrap_or_default()));
        }
    }
    let mut kept = Vec::new();
    let mut places = Vec::new();
    for glyph in 0..=face.number_of_glyphs() {
        if short {
            places.extend(u16::try_from(kept.len() / 2).ok()?.to_be_bytes());
        } else {
            places.extend(u32::try_from(kept.len()).ok()?.to_be_bytes());
        }
        if glyph < face.number_of_glyphs() && wanted.contains(&glyph) {
            kept.extend(outline(glyph)?);
            kept.resize(kept.len().next_multiple_of(4), 0);
        }
    }
    Some((kept, places))
}

/// The glyphs of which a composed glyph is put together.
fn parts(outline: &[u8]) -> Vec<u16> {
    const MORE: u16 = 0x20;
    let mut parts = Vec::new();
    // A negative number of contours says that it is composed.
    if word(outline, 0).is_none_or(|contours| contours < 0x8000) {
        return parts;
    }
    let mut at = 10;
    while let (Some(flags), Some(glyph)) = (word(outline, at), word(outline, at + 2)) {
        parts.push(glyph);
        let places = if flags & 0x1 == 0 { 2 } else { 4 };
        let scales = match (flags & 0x8 != 0, flags & 0x40 != 0, flags & 0x80 != 0) {
            (true, _, _) => 2,
            (false, true, _) => 4,
            (false, false, true) => 8,
            (false, false, false) => 0,
        };
        at += 4 + places + scales;
        if flags & MORE == 0 {
            break;
        }
    }
    parts
}

/// Two bytes as a number.
fn word(bytes: &[u8], at: usize) -> Option<u16> {
    let pair = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_be_bytes([pair[0], pair[1]]))
}

/// The font with the glyphs of these characters only, as a file that browsers read.
fn cut(font: &Font, characters: &BTreeSet<char>) -> Result<Vec<u8>, subsetter::Error> {
    let face = Face::parse(font.bytes, 0).map_err(|_| subsetter::Error::MalformedFont)?;
    let mut remapper = GlyphRemapper::new();
    let glyphs: Vec<(u32, u16)> = characters
        .iter()
        .filter_map(|character| Some((u32::from(*character), face.glyph_index(*character)?)))
        .map(|(code, glyph)| (code, remapper.remap(glyph.0)))
        .collect();
    let smaller = subsetter::subset(font.bytes, 0, &remapper)?;

    let mut tables: BTreeMap<[u8; 4], Vec<u8>> = BTreeMap::new();
    let smaller = RawFace::parse(&smaller, 0).map_err(|_| subsetter::Error::MalformedFont)?;
    for record in smaller.table_records {
        if let Some(table) = smaller.table(record.tag) {
            tables.insert(record.tag.to_bytes(), table.to_vec());
        }
    }
    // The subsetter writes for PDF, which needs neither of these; browsers do.
    if let Some(metrics) = face.raw_face().table(Tag::from_bytes(b"OS/2")) {
        tables.insert(*b"OS/2", metrics.to_vec());
    }
    tables.insert(*b"cmap", character_map(&glyphs));
    Ok(assembled(tables))
}

/// A `cmap` table in format 12: sorted pairs of a character and its glyph.
fn character_map(glyphs: &[(u32, u16)]) -> Vec<u8> {
    let count = u32::try_from(glyphs.len()).unwrap_or(u32::MAX);
    let mut table = Vec::new();
    // Version 0, one subtable for Windows and full Unicode, at byte 12.
    for number in [0_u16, 1, 3, 10, 0, 12] {
        table.extend(number.to_be_bytes());
    }
    for number in [12_u16, 0] {
        table.extend(number.to_be_bytes());
    }
    for number in [16 + 12 * count, 0, count] {
        table.extend(number.to_be_bytes());
    }
    for (code, glyph) in glyphs {
        for number in [*code, *code, u32::from(*glyph)] {
            table.extend(number.to_be_bytes());
        }
    }
    table
}

/// An OpenType file of these tables.
fn assembled(mut tables: BTreeMap<[u8; 4], Vec<u8>>) -> Vec<u8> {
    if let Some(adjustment) = tables.get_mut(b"head").and_then(|head| head.get_mut(8..12)) {
        adjustment.fill(0);
    }
    let count = u16::try_from(tables.len()).unwrap_or(u16::MAX);
    let log = count.max(1).ilog2();
    let range = 16 << log;
    let mut file = 0x0001_0000_u32.to_be_bytes().to_vec();
    for number in [u32::from(count), range, log, u32::from(count) * 16 - range] {
        file.extend(u16::try_from(number).unwrap_or(u16::MAX).to_be_bytes());
    }
    let mut offset = 12 + 16 * u32::from(count);
    let mut body = Vec::new();
    for (tag, table) in &tables {
        let length = u32::try_from(table.len()).unwrap_or(u32::MAX);
        file.extend(tag);
        for number in [checksum(table), offset, length] {
            file.extend(number.to_be_bytes());
        }
        body.extend(table);
        body.resize(body.len().next_multiple_of(4), 0);
        offset += length.next_multiple_of(4);
    }
    file.extend(body);
    file
}

/// The sum of a table's words, as OpenType defines it.
fn checksum(table: &[u8]) -> u32 {
    table
        .chunks(4)
        .map(|chunk| {
            let mut word = [0; 4];
            word[..chunk.len()].copy_from_slice(chunk);
            u32::from_be_bytes(word)
        })
        .fold(0, u32::wrapping_add)
}
