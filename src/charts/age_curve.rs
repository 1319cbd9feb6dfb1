//! The curve of ages: the declared range as a band with its bracket above, the observed core as a
//! stronger fill with its bracket below the axis.

use super::axis::{Scale, drawable, percent_ticks};
use super::canvas::{Anchor, Area, Canvas, Drawing, Look, Point};
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
        .fold(0.0, f64::max);
    let (ticks, decimals) = percent_ticks(if top_share > 0.0 { top_share } else { 0.05 }, 4);
    let ticks: Vec<(f64, String)> = ticks
        .into_iter()
        .map(|share| (share, look.texts.percent(share, decimals)))
        .collect();

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
        top = bracket_above(
            &mut canvas,
            label,
            ages.span(*from, *to),
            top,
            (ages.left, ages.right),
            theme.second,
        );
    }
    let scale = Scale::new(
        top + plot_height(look),
        top,
        top_share.max(ticks.last().map_or(0.05, |tick| tick.0)) * 1.06,
    );

    if let Some((from, to, _)) = &curve.declared {
        let (from, to) = ages.span(*from, *to);
        canvas.rect(
            Area::between(from, to, top, scale.start),
            mix(theme.paper, theme.second, 0.11),
        );
    }
    for (share, label) in &ticks {
        let y = scale.at(*share);
        canvas.line((ages.left, y), (ages.right, y), theme.line, 1.0);
        canvas.text_on(label, SMALL, theme.muted, (ages.left - 8.0, y), Anchor::End);
    }
    if let Some((from, to, _)) = &curve.declared {
        let (from, to) = ages.span(*from, *to);
        for x in [from, to] {
            canvas.line((x, top), (x, scale.start), theme.second, 1.5);
        }
    }
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
    canvas.finish(look.width, bottom + 2.0)
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

fn bracket_above(
    canvas: &mut Canvas,
    label: &str,
    span: (f64, f64),
    y: f64,
    ends: (f64, f64),
    color: Color,
) -> f64 {
    let lines = wrap(label, STRONG, ends.1 - ends.0, 3);
    let middle = centered(span, widest_line(&lines, STRONG) / 2.0, ends);
    let y = canvas.lines(&lines, STRONG, color, (middle, y), Anchor::Middle) + 4.0;
    canvas.path(
        vec![
            (span.0, y + 7.0),
            (span.0, y),
            (span.1, y),
            (span.1, y + 7.0),
        ],
        color,
        2.0,
    );
    y + 7.0
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
    if shares.is_empty() {
        return;
    }
    let smooth = Smooth::new(f64::from(curve.first_age), shares);
    let (from, to) = (
        smooth.first - 0.5,
        (smooth.first + shares.len() as f64 - 0.5).min(ages.to),
    );
    let points = |from: f64, to: f64| -> Vec<Point> {
        let n_steps = (((to - from) * 6.0).ceil() as u32).max(2);
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
    canvas.tint(area(from, to), theme.accent, 0.16);
    if let Some((core_from, core_to, _)) = &curve.core {
        let core_from = (f64::from(*core_from.min(core_to)) - 0.5).max(from);
        let core_to =
            (f64::from(*core_to.max(&curve.core.as_ref().map_or(0, |core| core.0))) + 0.5).min(to);
        if core_to > core_from {
            canvas.tint(area(core_from, core_to), theme.accent, 0.42);
        }
    }
    canvas.path(points(from, to), theme.accent, 2.8);
}

fn age_ticks(canvas: &mut Canvas, ages: &Ages, y: f64, look: &Look<'_>) -> f64 {
    let room = (ages.right - ages.left) / (ages.to - ages.from);
    let step: u8 = if room * 5.0 >= SMALL.width("00") + 22.0 {
        5
    } else {
        10
    };
    let mut age: u8 = 0;
    while f64::from(age) <= ages.to {
        if f64::from(age) >= ages.from {
            let x = ages.x(f64::from(age));
            canvas.line((x, y), (x, y + 5.0), look.theme.muted, 1.2);
            let label = look.texts.number(f64::from(age), 0);
            canvas.text(
                &label,
                SMALL,
                look.theme.muted,
                (x, y + 8.0 + SMALL.size),
                Anchor::Middle,
            );
        }
        age = age.saturating_add(step);
    }
    y + 8.0 + LABEL.line()
}

/// A smooth line through one value a year that has no bump between two years (piecewise cubic with
/// the slopes of Fritsch and Butland, "A method for constructing local monotone piecewise cubic
/// interpolants", 1984).
struct Smooth<'a> {
    first: f64,
    values: &'a [f64],
    slopes: Vec<f64>,
}

impl<'a> Smooth<'a> {
    fn new(first: f64, values: &'a [f64]) -> Self {
        let rises: Vec<f64> = values.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let slopes = (0..values.len())
            .map(|at| {
                let before = at.checked_sub(1).and_then(|at| rises.get(at)).copied();
                match (before, rises.get(at).copied()) {
                    (Some(before), Some(after)) if before * after > 0.0 => {
                        2.0 * before * after / (before + after)
                    }
                    (Some(_), Some(_)) | (None, _) | (_, None) => 0.0,
                }
            })
            .collect();
        Self {
            first,
            values,
            slopes,
        }
    }

    fn at(&self, age: f64) -> f64 {
        let place = (age - self.first).clamp(0.0, (self.values.len().saturating_sub(1)) as f64);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to the index range"
        )]
        let year = place.floor() as usize;
        let part = place - place.floor();
        let value = |year: usize| self.values.get(year).copied().unwrap_or(0.0);
        let slope = |year: usize| self.slopes.get(year).copied().unwrap_or(0.0);
        let (square, cube) = (part * part, part * part * part);
        (2.0 * cube - 3.0 * square + 1.0) * value(year)
            + (cube - 2.0 * square + part) * slope(year)
            + (3.0 * square - 2.0 * cube) * if part > 0.0 { value(year + 1) } else { 0.0 }
            + (cube - square) * slope(year + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smooth_line_meets_every_year_and_stays_between_them() {
        let values = [0.0, 0.01, 0.05, 0.02, 0.02, 0.06];
        let smooth = Smooth::new(18.0, &values);
        for (year, value) in values.iter().enumerate() {
            assert!(
                (smooth.at(18.0 + year as f64) - value).abs() < 1e-12,
                "{year}"
            );
        }
        for (year, pair) in values.windows(2).enumerate() {
            for part in 1..10 {
                let value = smooth.at(18.0 + year as f64 + f64::from(part) / 10.0);
                let (low, high) = (pair[0].min(pair[1]), pair[0].max(pair[1]));
                assert!(
                    (low - 1e-12..=high + 1e-12).contains(&value),
                    "{year} {part} {value}"
                );
            }
        }
    }
}
