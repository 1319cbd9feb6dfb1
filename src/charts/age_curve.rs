//! The curve of ages: the declared range as a band with its bracket above, the observed core as a
//! stronger fill with its bracket below the axis.

use super::axis::{Scale, drawable, percent_ticks};
use super::canvas::{Anchor, Area, Canvas, Drawing, Look, Point, Sample, whole};
use super::palette::mix;
use super::wording::{LABEL, SMALL, STRONG, widest_line, wrap};
use crate::report::{AgeCurve, Color};

/// The height of the plot: low on a page, where other things stand beside it; higher in a picture
/// that stands alone.
fn plot_height(look: &Look<'_>) -> f64 {
    let part = if look.alone { 0.34 } else { 0.2 };
    (look.width * part).clamp(170.0, 330.0)
}

/// The ages shown: half a year before the first to half a year after the last.
struct Ages {
    from: f64,
    to: f64,
    left: f64,
    right: f64,
}

impl Ages {
    fn x(&self, age: f64) -> f64 {
        let age = age.clamp(self.from, self.to);
        self.left + (self.right - self.left) * (age - self.from) / (self.to - self.from)
    }

    /// The middle of the year of an age is its whole number, so that a declared 25 to 40 takes in
    /// the ticks of 25 and 40.
    fn span(&self, first: u8, last: u8) -> (f64, f64) {
        (
            self.x(f64::from(first.min(last)) - 0.5),
            self.x(f64::from(first.max(last)) + 0.5),
        )
    }
}

/// Lays the chart out.
pub(super) fn lay_out(curve: &AgeCurve, look: &Look<'_>) -> Drawing {
    let theme = look.theme;
    let mut canvas = Canvas::new();
    let shares: Vec<f64> = curve.shares.iter().map(|share| drawable(*share)).collect();
    let top_share = curve
        .steps
        .iter()
        .map(|(_, share)| drawable(*share))
        .chain(shares.iter().copied())
        .chain(
            curve
                .bounds
                .iter()
                .map(|(low, high)| drawable(low.max(*high))),
        )
        .fold(0.0, f64::max);
    let highest = if top_share > 0.0 {
        top_share * 1.1
    } else {
        0.05
    };
    let ticks = percent_ticks(highest, 4, look.texts);

    let left = SMALL.widest(ticks.iter().map(|(_, label)| label.as_str())) + 10.0;
    let (first, last) = shown_ages(curve, &shares, top_share);
    let ages = Ages {
        from: first - 0.5,
        to: last + 0.5,
        left,
        right: look.width - 6.0,
    };

    let y_label = wrap(&curve.y_label, SMALL, look.width, 2);
    let mut top = canvas.lines(&y_label, SMALL, theme.muted, (0.0, 0.0), Anchor::Start) + 4.0;
    if let Some((from, to, label)) = &curve.declared {
        top = label_above(
            &mut canvas,
            label,
            ages.span(*from, *to),
            top,
            (ages.left, ages.right),
            theme.second,
        );
    } else {
        top += 6.0;
    }
    let scale = Scale::new(
        top + plot_height(look),
        top,
        // Between two years as high as each other the smooth line is up to an eighth higher.
        (top_share * 1.13).max(ticks.last().map_or(0.05, |tick| tick.0) * 1.03),
    );

    if let Some((from, to, _)) = &curve.declared {
        let (from, to) = ages.span(*from, *to);
        canvas.rect(
            Area::between(from, to, top, scale.start),
            mix(theme.paper, theme.second, 0.11),
        );
    }
    let mut free_to = f64::INFINITY;
    for (share, label) in &ticks {
        let y = scale.at(*share);
        // A single enormous number pushes the round ones together.
        if y > free_to {
            continue;
        }
        free_to = y - SMALL.line();
        canvas.line((ages.left, y), (ages.right, y), theme.line, 1.0);
        canvas.text_on(label, SMALL, theme.muted, (ages.left - 8.0, y), Anchor::End);
    }
    draw_bounds(&mut canvas, curve, &ages, scale, look);
    draw_steps(&mut canvas, curve, &ages, scale, look);
    draw_curve(&mut canvas, curve, &shares, &ages, scale, look);
    canvas.line(
        (ages.left, scale.start),
        (ages.right, scale.start),
        theme.muted,
        1.4,
    );

    let mut bottom = age_ticks(&mut canvas, &ages, scale.start, look);
    let mut core_right = f64::NEG_INFINITY;
    let mut core_left = f64::INFINITY;
    let row = bottom;
    if let Some((from, to, label)) = &curve.core {
        let span = ages.span(*from, *to);
        let lines = wrap(label, STRONG, ages.right - ages.left, 3);
        let half = widest_line(&lines, STRONG) / 2.0;
        let middle = centered(span, half, (ages.left, ages.right));
        let y = bottom + 11.0;
        let color = mix(theme.accent, theme.ink, 0.15);
        canvas.path(
            vec![
                (span.0, y - 7.0),
                (span.0, y),
                (span.1, y),
                (span.1, y - 7.0),
            ],
            color,
            2.0,
        );
        bottom = canvas.lines(&lines, STRONG, color, (middle, y + 4.0), Anchor::Middle);
        (core_left, core_right) = ((middle - half).min(span.0), (middle + half).max(span.1));
    }
    // The axis label stands at the right end of the core's row where there is room.
    let x_label = wrap(&curve.x_label, SMALL, ages.right - ages.left, 2);
    let width = widest_line(&x_label, SMALL);
    let free_right = ages.right - width > core_right + 24.0;
    let free_left = ages.left + width < core_left - 24.0;
    let (at, anchor) = match (free_right, free_left) {
        (true, _) => ((ages.right, row + 2.0), Anchor::End),
        (false, true) => ((ages.left, row + 2.0), Anchor::Start),
        (false, false) => ((ages.right, bottom + 4.0), Anchor::End),
    };
    bottom = bottom.max(canvas.lines(&x_label, SMALL, theme.muted, at, anchor));
    if let Some(label) = curve
        .bounds_label
        .as_deref()
        .filter(|_| !curve.bounds.is_empty())
    {
        let sample = Sample::Hatched(mix(theme.paper, theme.accent, 0.5), theme.paper);
        bottom = canvas.key_below(&[(sample, label)], bottom, look);
    }
    canvas.finish(look.width, bottom + 2.0)
}

/// The ribbon between the least and the most that every year may have, in upright strokes.
fn draw_bounds(canvas: &mut Canvas, curve: &AgeCurve, ages: &Ages, scale: Scale, look: &Look<'_>) {
    let color = mix(look.theme.paper, look.theme.accent, 0.4);
    for (year, (low, high)) in curve.bounds.iter().enumerate() {
        let age = f64::from(curve.first_age) + year as f64;
        if age > ages.to {
            break;
        }
        let (lower, upper) = (scale.at(low.min(*high)), scale.at(low.max(*high)));
        let area = Area::between(ages.x(age - 0.5), ages.x(age + 0.5), upper, lower);
        canvas.hatch(area, color, 6.0);
    }
}

/// The first and the last age shown: ages at the old end with next to nobody are left out, never
/// one that is declared or in the core.
fn shown_ages(curve: &AgeCurve, shares: &[f64], top_share: f64) -> (f64, f64) {
    let marked = || curve.declared.iter().chain(&curve.core);
    let first = marked()
        .map(|(from, to, _)| *from.min(to))
        .fold(curve.first_age, u8::min);
    let seen = shares
        .iter()
        .rposition(|share| *share > top_share * 0.004)
        .unwrap_or(0);
    let seen = f64::from(curve.first_age) + seen as f64;
    let last = marked()
        .map(|(from, to, _)| f64::from(*from.max(to)))
        .fold(seen, f64::max);
    let first = f64::from(first);
    (first, ((last / 5.0).ceil() * 5.0).max(first + 10.0))
}

fn centered(span: (f64, f64), half: f64, (left, right): (f64, f64)) -> f64 {
    let middle = f64::midpoint(span.0, span.1);
    middle.min(right - half).max(left + half)
}

/// Sets a label above a span; gives the height of the bracket below it.
fn label_above(
    canvas: &mut Canvas,
    label: &str,
    span: (f64, f64),
    y: f64,
    ends: (f64, f64),
    color: Color,
) -> f64 {
    let lines = wrap(label, STRONG, ends.1 - ends.0, 3);
    let middle = centered(span, widest_line(&lines, STRONG) / 2.0, ends);
    canvas.lines(&lines, STRONG, color, (middle, y), Anchor::Middle) + 4.0
}

fn draw_steps(canvas: &mut Canvas, curve: &AgeCurve, ages: &Ages, scale: Scale, look: &Look<'_>) {
    let color = mix(look.theme.paper, look.theme.muted, 0.65);
    let mut before = scale.start;
    let mut before_x = f64::NAN;
    for (band, share) in &curve.steps {
        let (left, right) = (
            ages.x(f64::from(band.from) - 0.5),
            ages.x(f64::from(band.end()) - 0.5),
        );
        let y = scale.at(*share);
        let from = if (left - before_x).abs() < 0.01 {
            before
        } else {
            scale.start
        };
        canvas.path(vec![(left, from), (left, y), (right, y)], color, 1.3);
        (before, before_x) = (y, right);
    }
    if before_x.is_finite() && before_x < ages.right - 0.01 {
        canvas.line((before_x, before), (before_x, scale.start), color, 1.3);
    }
}

fn draw_curve(
    canvas: &mut Canvas,
    curve: &AgeCurve,
    shares: &[f64],
    ages: &Ages,
    scale: Scale,
    look: &Look<'_>,
) {
    let theme = look.theme;
    let smooth = Smooth {
        first: f64::from(curve.first_age),
        values: shares,
    };
    let from = smooth.first - 0.5;
    let to = (smooth.first + shares.len() as f64 - 0.5).min(ages.to);
    let points = |from: f64, to: f64| -> Vec<Point> {
        let n_steps = whole((ages.x(to) - ages.x(from)) / 4.0);
        (0..=n_steps)
            .map(|step| from + (to - from) * f64::from(step) / f64::from(n_steps))
            .map(|age| (ages.x(age), scale.at(smooth.at(age))))
            .collect()
    };
    let area = |from: f64, to: f64| {
        let mut outline = points(from, to);
        outline.push((ages.x(to), scale.start));
        outline.push((ages.x(from), scale.start));
        outline
    };
    if !shares.is_empty() {
        canvas.tint(area(from, to), theme.accent, 0.16);
        if let Some((first, last, _)) = &curve.core {
            let core_from = (f64::from(*first.min(last)) - 0.5).max(from);
            let core_to = (f64::from(*first.max(last)) + 0.5).min(to);
            if core_to > core_from {
                canvas.tint(area(core_from, core_to), theme.accent, 0.42);
            }
        }
    }
    if let Some((first, last, _)) = &curve.declared {
        let (left, right) = ages.span(*first, *last);
        let bracket = [scale.start, scale.end, scale.end, scale.start];
        let bracket = [left, left, right, right]
            .into_iter()
            .zip(bracket)
            .collect();
        canvas.path(bracket, theme.second, 2.0);
    }
    if !shares.is_empty() {
        canvas.path(points(from, to), theme.accent, 2.8);
    }
}

fn age_ticks(canvas: &mut Canvas, ages: &Ages, y: f64, look: &Look<'_>) -> f64 {
    let a_year = (ages.right - ages.left) / (ages.to - ages.from);
    let widest = SMALL.width(&look.texts.number(ages.to.floor(), 0));
    let fits = |step: &u16| a_year * f64::from(*step) >= widest + 16.0;
    let step = [5, 10, 20, 50].into_iter().find(fits).unwrap_or(100);
    for age in (0..=u16::from(u8::MAX))
        .step_by(usize::from(step))
        .map(f64::from)
    {
        if age >= ages.from && age <= ages.to {
            let x = ages.x(age);
            canvas.line((x, y), (x, y + 5.0), look.theme.muted, 1.2);
            let label = look.texts.number(age, 0);
            // The last label moves in where the edge of the picture is nearer than its end.
            let middle = x.min(look.width - SMALL.width(&label) / 2.0);
            let at = (middle, y + 8.0 + SMALL.size);
            canvas.text(&label, SMALL, look.theme.muted, at, Anchor::Middle);
        }
    }
    y + 8.0 + LABEL.line()
}

/// A smooth line through one value a year (Catmull and Rom's cubic: at each year the slope between
/// its neighbors), never below zero; half a year before the first and after the last it goes on
/// straight, never up.
struct Smooth<'a> {
    first: f64,
    values: &'a [f64],
}

impl Smooth<'_> {
    fn value(&self, year: usize) -> f64 {
        self.values.get(year).copied().unwrap_or(0.0)
    }

    fn slope(&self, year: usize) -> f64 {
        let last = self.values.len().saturating_sub(1);
        let (before, after) = (year.saturating_sub(1), (year + 1).min(last));
        if after > before {
            (self.value(after) - self.value(before)) / (after - before) as f64
        } else {
            0.0
        }
    }

    fn at(&self, age: f64) -> f64 {
        let last = self.values.len().saturating_sub(1);
        let place = age - self.first;
        if place <= 0.0 {
            return (self.value(0) + place * self.slope(0)).clamp(0.0, self.value(0));
        }
        if place >= last as f64 {
            let beyond = place - last as f64;
            return (self.value(last) + beyond * self.slope(last)).clamp(0.0, self.value(last));
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and the last index"
        )]
        let year = place.floor() as usize;
        let part = place - place.floor();
        let (square, cube) = (part * part, part * part * part);
        let height = (2.0 * cube - 3.0 * square + 1.0) * self.value(year)
            + (cube - 2.0 * square + part) * self.slope(year)
            + (3.0 * square - 2.0 * cube) * self.value(year + 1)
            + (cube - square) * self.slope(year + 1);
        height.max(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smooth_line_meets_every_year_and_never_goes_below_zero() {
        let values = [0.0, 0.0, 1.0, 0.0, 0.02, 0.06];
        let smooth = Smooth {
            first: 18.0,
            values: &values,
        };
        for (year, value) in values.iter().enumerate() {
            assert!(
                (smooth.at(18.0 + year as f64) - value).abs() < 1e-12,
                "{year}"
            );
        }
        for step in 0..=120 {
            assert!(smooth.at(17.5 + f64::from(step) / 20.0) >= 0.0, "{step}");
        }
        // A straight line stays one: 6, 4, 2 at 20.5 is 3 and half a year after 21 it is 1; before
        // 19 it does not rise.
        let line = [6.0, 4.0, 2.0];
        let smooth = Smooth {
            first: 19.0,
            values: &line,
        };
        assert!((smooth.at(20.5) - 3.0).abs() < 1e-12);
        assert!((smooth.at(21.5) - 1.0).abs() < 1e-12);
        assert!((smooth.at(18.5) - 6.0).abs() < 1e-12);
    }

    #[test]
    fn the_axis_holds_what_is_declared_and_all_who_are_seen() {
        let mut curve = AgeCurve {
            first_age: 18,
            shares: vec![0.5, 0.5, 0.0, 0.0],
            declared: Some((40, 52, String::new())),
            core: None,
            steps: Vec::new(),
            bounds: Vec::new(),
            bounds_label: None,
            x_label: String::new(),
            y_label: String::new(),
        };
        assert_eq!(shown_ages(&curve, &curve.shares.clone(), 0.5), (18.0, 55.0));
        curve.declared = None;
        assert_eq!(shown_ages(&curve, &curve.shares.clone(), 0.5), (18.0, 28.0));
    }
}
