//! A tile a country, by continent as on a map of the world: shade, code and share; a thick outline for
//! those that are marked, a dash for those that no list has, hatching for the rest.

use super::axis::drawable;
use super::canvas::{Anchor, Area, Canvas, Drawing, Look, Sample};
use super::palette::{mix, text_on};
use super::wording::{SMALL, STRONG, TextLine, wrap};
use crate::report::{Color, Continent, CountryTile, TileMap, TileState};

const GAP: f64 = 6.0;
const HEIGHT: f64 = 54.0;
/// From this width on the continents stand side by side.
const WIDE: f64 = 640.0;
/// The least width of a column of names.
const NAME: f64 = 230.0;
/// What the darkest tile holds at least, so that a few small shares are not made to look large.
const DARKEST: f64 = 0.2;

/// The column in which a continent stands on a wide sheet: from west to east.
fn column(continent: Continent) -> usize {
    match continent {
        Continent::NorthAmerica | Continent::SouthAmerica => 0,
        Continent::Europe | Continent::Africa => 1,
        Continent::Asia | Continent::Oceania => 2,
    }
}

/// What all tiles share.
struct Tiles {
    width: f64,
    darkest: f64,
}

fn tiles(map: &TileMap) -> impl Iterator<Item = &CountryTile> {
    map.continents.iter().flat_map(|(_, _, tiles)| tiles)
}

/// Lays the chart out.
pub(super) fn lay_out(map: &TileMap, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let mut widest = 52.0_f64;
    let mut darkest = DARKEST;
    for tile in tiles(map) {
        widest = widest.max(STRONG.width(&tile.code));
        if let TileState::Share(share, text) = &tile.state {
            widest = widest.max(SMALL.width(text));
            darkest = darkest.max(drawable(*share));
        }
    }
    let shared = Tiles {
        width: (widest + 14.0).min(look.width * 0.45),
        darkest,
    };
    let used: Vec<_> = map
        .continents
        .iter()
        .filter(|(_, _, tiles)| !tiles.is_empty())
        .collect();
    let mut columns: Vec<Vec<_>> = vec![Vec::new(); if look.width >= WIDE { 3 } else { 1 }];
    for continent in used {
        let at = column(continent.0).min(columns.len() - 1);
        if let Some(column) = columns.get_mut(at) {
            column.push(continent);
        }
    }
    columns.retain(|column| !column.is_empty());
    let step = (look.width + 24.0) / columns.len().max(1) as f64;
    let mut bottom: f64 = 0.0;
    for (number, column) in columns.into_iter().enumerate() {
        let left = number as f64 * step;
        let mut top = 0.0;
        for (_, name, tiles) in column {
            let ends = (left, left + step - 24.0);
            top = draw_continent(&mut canvas, name, tiles, (ends, top), &shared, look) + 14.0;
        }
        bottom = bottom.max(top);
    }
    if let Some((label, share, text)) = &map.rest {
        bottom = draw_rest(&mut canvas, (label, *share, text), bottom, look);
    }
    bottom = draw_names(&mut canvas, map, bottom, look);
    let mut items = Vec::new();
    if let Some(label) = &map.marked_label
        && tiles(map).any(|tile| tile.marked)
    {
        items.push((Sample::Outline(theme.second), label.as_str()));
    }
    if tiles(map).any(|tile| tile.state == TileState::NotListed) {
        items.push((Sample::Dash(theme.muted), map.not_listed_label.as_str()));
    }
    bottom = canvas.key_below(&items, bottom - 6.0, look);
    // Letters of the last line hang below it.
    canvas.finish(look.width, bottom + 0.5 * SMALL.size)
}

/// Draws a continent below its name; gives its end.
fn draw_continent(
    canvas: &mut Canvas,
    name: &str,
    tiles: &[CountryTile],
    ((left, right), top): ((f64, f64), f64),
    shared: &Tiles,
    look: &Look<'_>,
) -> f64 {
    let lines = wrap(name, SMALL, right - left, 4);
    let mut top = canvas.lines(&lines, SMALL, look.theme.muted, (left, top), Anchor::Start) + 3.0;
    let mut x = left;
    for tile in tiles {
        if x > left && x + shared.width > right {
            x = left;
            top += HEIGHT + GAP;
        }
        let area = Area::between(x, x + shared.width, top, top + HEIGHT);
        draw_tile(canvas, tile, area, shared, look);
        x += shared.width + GAP;
    }
    top + HEIGHT
}

fn draw_tile(canvas: &mut Canvas, tile: &CountryTile, area: Area, shared: &Tiles, look: &Look<'_>) {
    let theme = look.theme;
    let (x, y) = area.center();
    let ground = match &tile.state {
        TileState::Share(share, _) => {
            let part = drawable(*share) / shared.darkest;
            mix(theme.paper, theme.accent, 0.08 + 0.92 * part.min(1.0))
        }
        TileState::NotListed => theme.surface,
    };
    canvas.round(area, 5.0, ground);
    if tile.marked {
        canvas.outline(area, 5.0, theme.paper, 6.0);
        canvas.outline(area, 5.0, theme.second, 3.6);
    }
    let ink = text_on(ground, &[theme.ink, theme.paper]);
    let room = area.width() - 8.0;
    let mut line = |text: &str, face, color: Color, dy: f64| {
        let lines: Vec<TextLine> = wrap(text, face, room, 1);
        canvas.lines_on(&lines, face, color, (x, y + dy), Anchor::Middle);
    };
    line(&tile.code, STRONG, ink, -11.0);
    match &tile.state {
        TileState::Share(_, text) => line(text, SMALL, ink, 11.0),
        TileState::NotListed => {
            canvas.line((x - 6.0, y + 11.0), (x + 6.0, y + 11.0), theme.muted, 1.6);
        }
    }
}

/// Draws the rest as a hatched bar whose length is its part of the sheet's width, with its words.
fn draw_rest(
    canvas: &mut Canvas,
    (label, share, text): (&str, f64, &str),
    top: f64,
    look: &Look<'_>,
) -> f64 {
    let theme = look.theme;
    let end = (look.width * drawable(share).min(1.0)).max(2.0);
    let hatching = mix(theme.paper, theme.muted, 0.55);
    let area = Area::between(0.0, end, top, top + 16.0);
    canvas.hatched(area, hatching, theme.surface);
    let mut y = top + 20.0;
    for (words, face) in [(label, SMALL), (text, STRONG)] {
        let lines = wrap(words, face, look.width, 4);
        y = canvas.lines(&lines, face, theme.ink, (0.0, y), Anchor::Start);
    }
    y + 10.0
}

/// Draws what every code stands for, in columns; gives the end.
fn draw_names(canvas: &mut Canvas, map: &TileMap, top: f64, look: &Look<'_>) -> f64 {
    let theme = look.theme;
    let bold = super::wording::Face {
        bold: true,
        ..SMALL
    };
    let indent = bold.widest(tiles(map).map(|tile| tile.code.as_str())) + 8.0;
    let all: Vec<&CountryTile> = tiles(map).collect();
    let n_columns = super::canvas::whole((look.width / NAME).floor()) as usize;
    let n_a_column = all.len().div_ceil(n_columns).max(1);
    let step = look.width / n_columns as f64;
    let mut bottom = top;
    for (number, column) in all.chunks(n_a_column).enumerate() {
        let left = number as f64 * step;
        let mut y = top;
        for tile in column {
            canvas.text(
                &tile.code,
                bold,
                theme.muted,
                (left, y + 1.02 * bold.size),
                Anchor::Start,
            );
            let lines = wrap(&tile.name, SMALL, step - indent - 12.0, 6);
            let end = canvas.lines(
                &lines,
                SMALL,
                theme.muted,
                (left + indent, y),
                Anchor::Start,
            );
            y = end.max(y + SMALL.line());
        }
        bottom = bottom.max(y);
    }
    bottom
}
