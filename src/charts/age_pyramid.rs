//! Age × gender: women to the left, men to the right; what is inside the declared profile solid and
//! next to the middle, the rest lighter and hatched behind it.

use super::axis::{Scale, drawable, percents};
use super::canvas::{Anchor, Area, Canvas, Drawing, Look, Sample};
use super::palette::mix;
use super::wording::{LABEL, STRONG, wrap};
use crate::report::AgePyramid;

const ROW: f64 = 36.0;
const BAR: f64 = 26.0;

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
    let ends = LABEL.widest(labels.iter().map(String::as_str)) + 8.0;
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
    let top = head_bottom + 6.0;
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
