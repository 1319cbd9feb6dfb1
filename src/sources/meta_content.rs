//! Meta Business Suite, Content: one row a post, reel, story or video; and the counts of content
//! formats.
//!
//! Meta Business Suite › Insights › Content › Export. UTF-8 with BOM; names such as
//! `Dec-16-2025_Mar-15-2026_2792524897764272.csv`; headers seen in English: `Post ID` with
//! `Account ID` (Instagram) or `Page ID` (Facebook), `Video asset ID`. `Languages` there is whom
//! a post was meant for, not who saw it. `Top content formats.csv` has a title, a row of format names
//! and a row of counts: the shape of a table of places, which it is not. Nothing here splits an
//! audience, so every row is counted and set aside.

use super::labels::{folded, folded_header};
use super::{Certainty, Context, Evidence, SourceOutput, SourceSpec, set_aside};
use crate::canonical::Fate;
use crate::domain::Network;
use crate::files::{RawFile, RawRow};

pub(crate) const SPEC: SourceSpec = SourceSpec {
    id: "meta-content",
    title: "Meta Business Suite: Content (posts, videos, formats)",
    networks: &[Network::Facebook, Network::Instagram],
    dimensions: &[],
    seen_languages: &["en", "pt"],
    by_shape: false,
    metrics: &[],
    lists: &[],
    evidence: Evidence::Files,
    headers: &[
        "post id",
        "account id",
        "account username",
        "page id",
        "page name",
        "permalink",
        "post type",
    ],
    how_to_export: "Meta Business Suite > Insights > Content > Export",
    recognize,
    read,
};

/// Titles and file names of the table of formats, folded; all seen in real files.
const FORMAT_TITLES: &[&str] = &[
    "top content formats",
    "formatos do conteúdo mais relevante",
    "principais formatos de conteúdos",
];

fn is_content_header(row: &RawRow) -> bool {
    let has = |name: &str| {
        row.cells
            .iter()
            .any(|cell| folded_header(&cell.text) == name)
    };
    has("post id") && (has("account id") || has("page id")) || has("video asset id")
}

/// Whether the file is the table of content formats, by its title or its name.
fn is_formats(file: &RawFile) -> bool {
    let named = |text: &str| {
        FORMAT_TITLES
            .iter()
            .any(|title| folded(text).starts_with(title))
    };
    let title = file.blocks.first().and_then(|block| block.rows.first());
    title.is_some_and(|row| row.is_single() && named(row.text(0)))
        || file.blocks.len() == 1 && file.names.last().is_some_and(|name| named(name))
}

fn recognize(file: &RawFile) -> Option<Certainty> {
    let first = file.blocks.first()?.rows.first()?;
    (is_content_header(first) || is_formats(file)).then_some(Certainty::Labels)
}

fn read(file: &RawFile, _context: &Context<'_>) -> SourceOutput {
    let kind = if is_formats(file) {
        "content_formats"
    } else {
        "content"
    };
    let blocks = file
        .blocks
        .iter()
        .map(|block| set_aside(file, block, kind, Fate::SetAside))
        .collect();
    SourceOutput {
        blocks,
        ..SourceOutput::default()
    }
}
