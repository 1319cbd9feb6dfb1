//! Age × gender: women to the left, men to the right; what is inside the declared profile solid and
//! next to the middle, the rest lighter and hatched behind it. A band with its name marks the
//! declared ages.

use super::axis::{Scale, drawable, percents};
use super::canvas::{Anchor, Area, Canvas, Drawing, Look, Sample};
use super::palette::mix;
use super::wording::{LABEL, STRONG, wrap};
use crate::report::{AgePyramid, PyramidBand};

const ROW: f64 = 36.0;
const BAR: f64 = 26.0;

/// Where the declared ages begin and end, in rows from the top; none where no band has any of them.
/// A band that is partly inside is marked from the side of its neighbor, alone from its middle.
fn declared(pyramid: &AgePyramid) -> Option<(f64, f64)> {
    let inside = |band: &PyramidBand| drawable(band.inside).min(1.0);
    let bands = &pyramid.bands;
    let youngest = bands.iter().position(|band| inside(band) > 0.0)?;
    let oldest = bands.iter().rposition(|band| inside(band) > 0.0)?;
    let part = |at: usize| bands.get(at).map_or(1.0, inside);
    let row = |at: usize| (bands.len() - 1 - at) as f64;
    if youngest == oldest {
        let (middle, half) = (row(youngest) + 0.5, part(youngest) / 2.0);
        return Some((middle - half, middle + half));
    }
    Some((
        row(oldest) + 1.0 - part(oldest),
        row(youngest) + part(youngest),
    ))
}

/// Lays the chart out.
pub(super) fn lay_out(pyramid: &AgePyramid, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let values: Vec<f64> = pyramid
        .bands
        .iter()
        .flat_map(|band| [band.female, band.male])
        .collect();
    let labels = percents(&values, look.texts);
    let max = values
        .iter()
        .map(|value| drawable(*value))
        .fold(0.0, f64::max);

    let middle = look.width / 2.0;
    let names = LABEL.widest(pyramid.bands.iter().map(|band| band.label.as_str()));
    let half_names = names.min(look.width * 0.3) / 2.0 + 14.0;
    let bracket = if pyramid.declared_label.is_some() {
        16.0
    } else {
        0.0
    };
    let ends = LABEL.widest(labels.iter().map(String::as_str)) + 8.0 + bracket;
    let sides = [
        Scale::new(middle - half_names, ends, max),
        Scale::new(middle + half_names, look.width - ends, max),
    ];

    let mut head_bottom: f64 = 0.0;
    for (word, scale, anchor) in [
        (&pyramid.female_label, sides[0], Anchor::End),
        (&pyramid.male_label, sides[1], Anchor::Start),
    ] {
        let lines = wrap(word, STRONG, (scale.end - scale.start).abs() + ends, 2);
        head_bottom =
            head_bottom.max(canvas.lines(&lines, STRONG, theme.ink, (scale.start, 0.0), anchor));
    }
    let mut top = head_bottom + 6.0;
    if let Some((label, (upper, lower))) = pyramid.declared_label.as_ref().zip(declared(pyramid)) {
        let lines = wrap(label, STRONG, look.width, 4);
        let at = (look.width, top);
        top = canvas.lines(&lines, STRONG, theme.second, at, Anchor::End) + 8.0;
        let (upper, lower) = (top + upper * ROW, top + lower * ROW);
        let ground = mix(theme.paper, theme.second, 0.11);
        canvas.rect(Area::between(0.0, look.width, upper, lower), ground);
        let edge = look.width - 1.0;
        let bracket = [
            (edge - 9.0, upper),
            (edge, upper),
            (edge, lower),
            (edge - 9.0, lower),
        ];
        canvas.path(bracket.to_vec(), theme.second, 2.0);
        // From the name to the bracket.
        canvas.line((edge, top - 6.0), (edge, upper), theme.second, 1.2);
    }
    let solid = theme.accent;
    let (ground, hatching) = (
        mix(theme.paper, theme.accent, 0.14),
        mix(theme.paper, theme.accent, 0.5),
    );
    for (number, band) in pyramid.bands.iter().enumerate() {
        // The youngest stand at the bottom.
        let row = pyramid.bands.len() - 1 - number;
        let y = top + (row as f64 + 0.5) * ROW;
        let name = wrap(&band.label, LABEL, 2.0 * half_names - 20.0, 1);
        canvas.lines_on(&name, LABEL, theme.ink, (middle, y), Anchor::Middle);
        let inside = drawable(band.inside).min(1.0);
        let sides = sides
            .into_iter()
            .zip([band.female, band.male])
            .zip([Anchor::End, Anchor::Start]);
        for (side, ((scale, share), anchor)) in sides.enumerate() {
            let (end, cut) = (scale.at(share), scale.at(drawable(share) * inside));
            let (upper, lower) = (y - BAR / 2.0, y + BAR / 2.0);
            if (end - cut).abs() > 0.05 {
                let outside = Area::between(cut, end, upper, lower);
                canvas.rect(outside, ground);
                canvas.hatch(outside, hatching, 7.0);
                canvas.outline(outside, 0.0, hatching, 1.2);
            }
            canvas.rect(Area::between(scale.start, cut, upper, lower), solid);
            let away = if side == 0 { -8.0 } else { 8.0 };
            if let Some(label) = labels.get(2 * number + side) {
                canvas.text_on(label, LABEL, theme.ink, (end + away, y), anchor);
            }
        }
    }
    let bottom = top + pyramid.bands.len() as f64 * ROW;
    for scale in sides {
        canvas.line((scale.start, top), (scale.start, bottom), theme.muted, 1.4);
    }
    let items = [
        (Sample::Solid(solid), pyramid.inside_label.as_str()),
        (
            Sample::Hatched(hatching, ground),
            pyramid.outside_label.as_str(),
        ),
    ];
    let area = Area {
        left: 0.0,
        top: bottom + 14.0,
        right: look.width,
        bottom: bottom + 14.0,
    };
    let bottom = canvas.key(&items, area, theme);
    canvas.finish(look.width, bottom + 2.0)
}
