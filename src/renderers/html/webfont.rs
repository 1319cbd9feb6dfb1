//! Fonts inside the page: `@font-face` rules with the embedded fonts, cut down to what is used.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustybuzz::ttf_parser::{Face, RawFace, Tag};
use subsetter::GlyphRemapper;

use crate::i18n::fonts::{FAMILY, FONTS, Font, family_for};
use crate::renderers::{RenderError, refused};

/// One rule for each face of each family that a character of `page` needs. Latin, Greek and
/// Cyrillic are cut to the characters used; scripts whose letters join or stack keep the whole
/// font, since their glyphs are reached through its shaping tables only.
pub(super) fn faces(page: &str) -> Result<String, RenderError> {
    let mut used: BTreeMap<&'static str, BTreeSet<char>> = BTreeMap::new();
    used.entry(FAMILY).or_default().extend([' ', '\u{a0}']);
    for character in page.chars().collect::<BTreeSet<char>>() {
        if let Some(family) = family_for(character) {
            used.entry(family).or_default().insert(character);
        }
    }
    let mut rules = String::new();
    for font in &FONTS {
        let Some(characters) = used.get(font.family) else {
            continue;
        };
        // Marks that stand on another letter need the tables that place them.
        let marked = characters
            .iter()
            .any(|character| ('\u{300}'..='\u{36f}').contains(character));
        let bytes = if font.family == FAMILY && !marked {
            cut(font, characters).map_err(|error| refused("html", error))?
        } else {
            font.bytes.to_vec()
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
