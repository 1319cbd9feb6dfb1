//! A score from 0 to 100: points won by dimension, then points lost; below, a row a dimension.

use super::axis::{Scale, drawable};
use super::canvas::{Anchor, Area, Canvas, Drawing, Look, Sample};
use super::palette::{mix, text_on};
use super::wording::{Face, LABEL, SMALL, TextLine, widest_line, wrap};
use crate::report::{Color, ScoreSplit};

const WHOLE_BAR: f64 = 40.0;
const BAR: f64 = 20.0;
const SCORE: Face = Face {
    size: 24.0,
    bold: true,
};

/// Lays the chart out.
pub(super) fn lay_out(split: &ScoreSplit, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let won: f64 = split.parts.iter().map(|part| drawable(part.won)).sum();
    let all: f64 = split
        .parts
        .iter()
        .map(|part| drawable(part.won) + drawable(part.lost))
        .sum();
    let edge = SMALL.width(&look.texts.number(100.0, 0)) / 2.0;
    let scale = Scale::new(edge, look.width - edge, all.max(100.0));

    // The score stands above the end of what was won.
    let score = look.texts.number(won, 0);
    let half = SCORE.width(&score) / 2.0;
    let x = scale.at(won).min(look.width - half).max(half);
    canvas.text(&score, SCORE, theme.accent, (x, SCORE.size), Anchor::Middle);
    let top = SCORE.size + 12.0;
    canvas.line(
        (scale.at(won), top - 6.0),
        (scale.at(won), top),
        theme.accent,
        2.0,
    );
    let bottom = top + WHOLE_BAR;
    draw_whole(&mut canvas, split, scale, (top, bottom), look);
    let mut free_from = f64::NEG_INFINITY;
    for points in [0.0, 25.0, 50.0, 75.0, 100.0] {
        let x = scale.at(points);
        canvas.line((x, bottom + 3.0), (x, bottom + 8.0), theme.muted, 1.2);
        let label = look.texts.number(points, 0);
        let half = SMALL.width(&label) / 2.0;
        // Parts that sum to far more than 100 push the ticks together.
        if x - half < free_from {
            continue;
        }
        free_from = x + half + 4.0;
        canvas.text(
            &label,
            SMALL,
            theme.muted,
            (x, bottom + 10.0 + SMALL.size),
            Anchor::Middle,
        );
    }
    let below = draw_rows(
        &mut canvas,
        split,
        bottom + 10.0 + SMALL.line() + 16.0,
        look,
    );
    let key = [
        (Sample::Solid(theme.accent), split.won_label.as_str()),
        (
            Sample::Hatched(lost_color(look), theme.paper),
            split.lost_label.as_str(),
        ),
    ];
    let area = Area {
        left: 0.0,
        top: below + 10.0,
        right: look.width,
        bottom: below + 10.0,
    };
    let below = canvas.key(&key, area, theme);
    canvas.finish(look.width, below + 2.0)
}

fn lost_color(look: &Look<'_>) -> Color {
    mix(look.theme.paper, look.theme.muted, 0.5)
}

/// The bar of the whole score; names stand in the pieces that have room for them.
fn draw_whole(
    canvas: &mut Canvas,
    split: &ScoreSplit,
    scale: Scale,
    (top, bottom): (f64, f64),
    look: &Look<'_>,
) {
    let theme = look.theme;
    let mut sum = 0.0;
    for (number, part) in split.parts.iter().enumerate() {
        let area = Area::between(
            scale.at(sum),
            scale.at(sum + drawable(part.won)),
            top,
            bottom,
        );
        sum += drawable(part.won);
        // Neighbors differ a little, so that the pieces are told apart without a word.
        let ground = mix(
            theme.accent,
            theme.paper,
            if number % 2 == 0 { 0.0 } else { 0.18 },
        );
        let piece = Area {
            right: (area.right - 1.5).max(area.left),
            ..area
        };
        canvas.rect(piece, ground);
        name_inside(
            canvas,
            &part.label,
            piece,
            text_on(ground, &[theme.paper, theme.ink]),
        );
    }
    for part in &split.parts {
        let area = Area::between(
            scale.at(sum),
            scale.at(sum + drawable(part.lost)),
            top,
            bottom,
        );
        sum += drawable(part.lost);
        if area.width() > 0.5 {
            let piece = Area {
                right: area.right - 1.5,
                ..area
            };
            canvas.hatch(piece, mix(theme.paper, lost_color(look), 0.6), 8.0);
            canvas.outline(piece, 0.0, lost_color(look), 1.2);
            if SMALL.width(&part.label) + 22.0 <= piece.width() {
                let (x, y) = piece.center();
                let half = SMALL.width(&part.label) / 2.0 + 5.0;
                canvas.round(
                    Area {
                        left: x - half,
                        top: y - 11.0,
                        right: x + half,
                        bottom: y + 11.0,
                    },
                    3.0,
                    theme.paper,
                );
            }
            name_inside(canvas, &part.label, piece, theme.muted);
        }
    }
}

fn name_inside(canvas: &mut Canvas, name: &str, area: Area, color: Color) {
    if SMALL.width(name) + 22.0 <= area.width() {
        canvas.text_on(name, SMALL, color, area.center(), Anchor::Middle);
    }
}

/// A row a dimension: what it could bring as an outline, what it brought as its filling. All rows
/// have one scale, so that heavier dimensions have longer outlines.
fn draw_rows(canvas: &mut Canvas, split: &ScoreSplit, top: f64, look: &Look<'_>) -> f64 {
    let theme = look.theme;
    let room = LABEL
        .widest(split.parts.iter().map(|part| part.label.as_str()))
        .min(look.width * 0.3)
        + 0.01;
    let names: Vec<Vec<TextLine>> = split
        .parts
        .iter()
        .map(|part| wrap(&part.label, LABEL, room, usize::MAX))
        .collect();
    let names_width = names
        .iter()
        .map(|lines| widest_line(lines, LABEL))
        .fold(0.0, f64::max);
    let values: Vec<Vec<TextLine>> = split
        .parts
        .iter()
        .map(|part| wrap(&part.value_label, LABEL, look.width * 0.36, usize::MAX))
        .collect();
    let ends = values
        .iter()
        .map(|lines| widest_line(lines, LABEL))
        .fold(0.0, f64::max);
    let most = split
        .parts
        .iter()
        .map(|part| drawable(part.won) + drawable(part.lost))
        .fold(0.0, f64::max);
    let left = names_width + 14.0;
    let scale = Scale::new(left, (look.width - ends - 10.0).max(left + 40.0), most);
    let mut top = top;
    for ((part, name), value) in split.parts.iter().zip(&names).zip(&values) {
        let height = (name.len().max(value.len()) as f64 * LABEL.line()).max(BAR) + 13.0;
        let y = top + height / 2.0;
        let (cut, end) = (
            scale.at(part.won),
            scale.at(drawable(part.won) + drawable(part.lost)),
        );
        let (upper, lower) = (y - BAR / 2.0, y + BAR / 2.0);
        canvas.lines_on(name, LABEL, theme.ink, (names_width, y), Anchor::End);
        if end - cut > 0.5 {
            let lost = Area::between(cut, end, upper, lower);
            canvas.hatch(lost, mix(theme.paper, lost_color(look), 0.6), 8.0);
            canvas.outline(lost, 0.0, lost_color(look), 1.2);
        }
        canvas.rect(Area::between(left, cut, upper, lower), theme.accent);
        canvas.lines_on(value, LABEL, theme.ink, (end + 9.0, y), Anchor::Start);
        top += height;
    }
    top
}
