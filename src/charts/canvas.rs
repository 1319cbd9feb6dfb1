//! The sheet on which every kind of chart is laid out, and its way to SVG.
//!
//! Shapes are recorded first, because the height is known only when all is laid out, then painted
//! by plotters. Plotters knows whole pixels only, so it paints tenths of them, and a `scale(0.1)`
//! brings them back. Texts are written here: plotters cannot measure scripts that need shaping.

use std::fmt::Write as _;

use plotters::drawing::IntoDrawingArea;
use plotters::element::{PathElement, Polygon, Rectangle};
use plotters::prelude::SVGBackend;
use plotters::style::{Color as _, RGBColor, ShapeStyle};

use super::axis::Scale;
use super::wording::{Face, SMALL, TextLine, letters, printable, widest_line, wrap};
use crate::i18n::Texts;
use crate::i18n::fonts::{FAMILY, is_side_by_side, runs};
use crate::report::{Color, Theme};

/// Parts of a pixel that plotters paints.
const PARTS: f64 = 10.0;

/// A point in pixels, from the top left corner.
pub(super) type Point = (f64, f64);

/// What every kind needs to lay itself out.
pub(super) struct Look<'a> {
    /// The colors.
    pub(super) theme: &'a Theme,
    /// Numbers in the report's language.
    pub(super) texts: &'a Texts,
    /// The width of the drawing in pixels.
    pub(super) width: f64,
    /// Whether the drawing is a picture of its own.
    pub(super) alone: bool,
}

/// An upright rectangle in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    /// The left edge.
    pub(super) left: f64,
    /// The upper edge.
    pub(super) top: f64,
    /// The right edge.
    pub(super) right: f64,
    /// The lower edge.
    pub(super) bottom: f64,
}

impl Area {
    /// The rectangle between two horizontal positions in any order.
    pub(super) fn between(one: f64, other: f64, top: f64, bottom: f64) -> Self {
        Self {
            left: one.min(other),
            top,
            right: one.max(other),
            bottom,
        }
    }

    /// The same, smaller by `edge` on every side.
    pub(super) fn inset(self, edge: f64) -> Self {
        Self {
            left: self.left + edge,
            top: self.top + edge,
            right: (self.right - edge).max(self.left + edge),
            bottom: (self.bottom - edge).max(self.top + edge),
        }
    }

    /// The width.
    pub(super) fn width(self) -> f64 {
        self.right - self.left
    }

    /// The center.
    pub(super) fn center(self) -> Point {
        (
            f64::midpoint(self.left, self.right),
            f64::midpoint(self.top, self.bottom),
        )
    }

    fn rounded(self, radius: f64) -> Vec<Point> {
        let radius = radius
            .min(self.width() / 2.0)
            .min((self.bottom - self.top) / 2.0)
            .max(0.0);
        let corners = [
            (self.right - radius, self.top + radius, 0.75),
            (self.right - radius, self.bottom - radius, 0.0),
            (self.left + radius, self.bottom - radius, 0.25),
            (self.left + radius, self.top + radius, 0.5),
        ];
        corners
            .into_iter()
            .flat_map(|(x, y, turn)| {
                (0..=6).map(move |step| {
                    let angle = (turn + f64::from(step) / 24.0) * std::f64::consts::TAU;
                    (x + radius * libm::cos(angle), y + radius * libm::sin(angle))
                })
            })
            .collect()
    }
}

/// Which point of a text stands at its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

#[derive(Clone, Debug, PartialEq)]
enum Shape {
    Rect(Area, Color),
    Polygon(Vec<Point>, Color, f64),
    Path(Vec<Point>, Color, f64),
}

#[derive(Clone, Debug, PartialEq)]
struct TextMark {
    line: TextLine,
    face: Face,
    color: Color,
    at: Point,
    anchor: Anchor,
}

/// Shapes and texts while they are laid out.
#[derive(Default)]
pub(super) struct Canvas {
    shapes: Vec<Shape>,
    texts: Vec<TextMark>,
}

/// The small picture before a word of a key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Sample {
    /// A filled square.
    Solid(Color),
    /// A hatched square: hatching and ground.
    Hatched(Color, Color),
    /// An upright mark.
    Tick(Color),
    /// A dash.
    Dash(Color),
    /// A full dot.
    Dot(Color),
    /// A ring, with what is inside.
    Ring(Color, Color),
    /// A thick outline.
    Outline(Color),
}

impl Canvas {
    /// An empty sheet.
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// A filled rectangle.
    pub(super) fn rect(&mut self, area: Area, color: Color) {
        if area.right > area.left && area.bottom > area.top {
            self.shapes.push(Shape::Rect(area, color));
        }
    }

    /// A filled rectangle with round corners.
    pub(super) fn round(&mut self, area: Area, radius: f64, color: Color) {
        if area.right > area.left && area.bottom > area.top {
            self.shapes
                .push(Shape::Polygon(area.rounded(radius), color, 1.0));
        }
    }

    /// The outline of a rectangle, drawn inside it.
    pub(super) fn outline(&mut self, area: Area, radius: f64, color: Color, stroke: f64) {
        let mut points = area.inset(stroke / 2.0).rounded(radius);
        points.extend(points.first().copied());
        // The second point again closes the last corner as round as the others.
        points.extend(points.get(1).copied());
        self.path(points, color, stroke);
    }

    /// A filled shape that lets `1 - opacity` of what is below shine through.
    pub(super) fn tint(&mut self, points: Vec<Point>, color: Color, opacity: f64) {
        self.shapes.push(Shape::Polygon(points, color, opacity));
    }

    /// A line through points.
    pub(super) fn path(&mut self, points: Vec<Point>, color: Color, stroke: f64) {
        self.shapes.push(Shape::Path(points, color, stroke));
    }

    /// A straight line.
    pub(super) fn line(&mut self, from: Point, to: Point, color: Color, stroke: f64) {
        self.path(vec![from, to], color, stroke);
    }

    /// Slanted lines inside a rectangle.
    pub(super) fn hatch(&mut self, area: Area, color: Color, gap: f64) {
        let height = area.bottom - area.top;
        let mut foot = ((area.left - height) / gap).ceil() * gap;
        while foot < area.right {
            let (left, right) = (foot.max(area.left), (foot + height).min(area.right));
            if right - left > 0.5 {
                let y = |x: f64| area.bottom - (x - foot);
                self.line((left, y(left)), (right, y(right)), color, 1.2);
            }
            foot += gap;
        }
    }

    /// A whisker from `low` to `high` with end ticks, on a light casing so that it is seen on bars.
    pub(super) fn whisker(&mut self, (low, high): (f64, f64), y: f64, color: Color, casing: Color) {
        let tick = 5.0;
        for (color, more) in [(casing, 1.1), (color, 0.0)] {
            let stroke = 1.7 + 2.0 * more;
            self.line((low - more, y), (high + more, y), color, stroke);
            for x in [low, high] {
                self.line((x, y - tick - more), (x, y + tick + more), color, stroke);
            }
        }
    }

    /// A text with its baseline at a point.
    pub(super) fn text(&mut self, text: &str, face: Face, color: Color, at: Point, anchor: Anchor) {
        self.text_line(
            &TextLine {
                shown: printable(text),
                whole: None,
            },
            face,
            color,
            at,
            anchor,
        );
    }

    /// A text whose capitals are centered on a height.
    pub(super) fn text_on(
        &mut self,
        text: &str,
        face: Face,
        color: Color,
        (x, y): Point,
        anchor: Anchor,
    ) {
        self.text(text, face, color, (x, y + 0.357 * face.size), anchor);
    }

    fn text_line(&mut self, line: &TextLine, face: Face, color: Color, at: Point, anchor: Anchor) {
        if !line.shown.trim().is_empty() {
            self.texts.push(TextMark {
                line: line.clone(),
                face,
                color,
                at,
                anchor,
            });
        }
    }

    /// Lines one below the other, the first beginning at `y`; gives the end of the last.
    pub(super) fn lines(
        &mut self,
        lines: &[TextLine],
        face: Face,
        color: Color,
        (x, y): Point,
        anchor: Anchor,
    ) -> f64 {
        let mut y = y;
        for line in lines {
            self.text_line(line, face, color, (x, y + 1.02 * face.size), anchor);
            y += face.line();
        }
        y
    }

    /// Lines centered on a height.
    pub(super) fn lines_on(
        &mut self,
        lines: &[TextLine],
        face: Face,
        color: Color,
        (x, y): Point,
        anchor: Anchor,
    ) {
        let above = (lines.len().saturating_sub(1)) as f64 * face.line() / 2.0;
        for (number, line) in lines.iter().enumerate() {
            let baseline = y - above + number as f64 * face.line() + 0.357 * face.size;
            self.text_line(line, face, color, (x, baseline), anchor);
        }
    }

    /// Paper behind lines that start at a point and are centered on its height, so that no grid line
    /// runs through the words.
    pub(super) fn clear_behind(
        &mut self,
        lines: &[TextLine],
        face: Face,
        (x, y): Point,
        paper: Color,
    ) {
        let half = lines.len() as f64 * face.line() / 2.0 - 1.0;
        let right = x + widest_line(lines, face) + 3.0;
        self.rect(
            Area {
                left: x - 3.0,
                top: y - half,
                right,
                bottom: y + half,
            },
            paper,
        );
    }

    /// Lines centered on a height, on paper of their own.
    pub(super) fn words_on_paper(
        &mut self,
        lines: &[TextLine],
        face: Face,
        color: Color,
        (x, y): Point,
        anchor: Anchor,
        paper: Color,
    ) {
        let width = widest_line(lines, face);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        if !lines.is_empty() {
            self.clear_behind(lines, face, (left, y), paper);
        }
        self.lines_on(lines, face, color, (x, y), anchor);
    }

    /// A full dot.
    pub(super) fn dot(&mut self, (x, y): Point, radius: f64, color: Color) {
        let area = Area::between(x - radius, x + radius, y - radius, y + radius);
        self.round(area, radius, color);
    }

    /// A ring with paper inside.
    pub(super) fn ring(&mut self, at: Point, radius: f64, color: Color, paper: Color) {
        self.dot(at, radius, color);
        self.dot(at, radius - 2.2, paper);
    }

    /// A straight line in dashes.
    pub(super) fn dashes(&mut self, from: Point, to: Point, color: Color, stroke: f64) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = libm::hypot(dx, dy);
        let n_dashes = whole(length / 9.0).min(2000);
        for dash in 0..n_dashes {
            let at = |part: f64| {
                let part = (part / f64::from(n_dashes)).min(1.0);
                (from.0 + dx * part, from.1 + dy * part)
            };
            let dash = f64::from(dash);
            self.line(at(dash), at(dash + 0.55), color, stroke);
        }
    }

    /// A hatched rectangle with its outline.
    pub(super) fn hatched(&mut self, area: Area, hatching: Color, ground: Color) {
        self.rect(area, ground);
        self.hatch(area, hatching, 7.0);
        self.outline(area, 0.0, hatching, 1.2);
    }

    /// Upright grid lines with their ticks below, which stay inside the sheet, and the label of the
    /// axis below them; gives the end.
    pub(super) fn axis_below(
        &mut self,
        ticks: &[(f64, String)],
        scale: Scale,
        (top, bottom): (f64, f64),
        label: &str,
        look: &Look<'_>,
    ) -> f64 {
        let theme = look.theme;
        let mut free_from = f64::NEG_INFINITY;
        for (value, tick) in ticks {
            let x = scale.at(*value);
            let (color, stroke) = if *value == 0.0 {
                (theme.muted, 1.4)
            } else {
                (theme.line, 1.0)
            };
            self.line((x, top), (x, bottom), color, stroke);
            let half = SMALL.width(tick) / 2.0;
            let x = x.min(look.width - half).max(half);
            if x - half >= free_from {
                let at = (x, bottom + 6.0 + SMALL.size);
                self.text(tick, SMALL, theme.muted, at, Anchor::Middle);
                free_from = x + half + 10.0;
            }
        }
        let lines = wrap(label, SMALL, look.width, 3);
        let at = (scale.end.max(scale.start), bottom + 6.0 + SMALL.line());
        let (x, anchor) = if widest_line(&lines, SMALL) > at.0 {
            (0.0, Anchor::Start)
        } else {
            (at.0, Anchor::End)
        };
        self.lines(&lines, SMALL, theme.muted, (x, at.1), anchor)
    }

    /// The key at the left edge below a height; gives its end, the same height where it is empty.
    pub(super) fn key_below(
        &mut self,
        items: &[(Sample, &str)],
        bottom: f64,
        look: &Look<'_>,
    ) -> f64 {
        let top = bottom + 12.0;
        let area = Area {
            left: 0.0,
            top,
            right: look.width,
            bottom: top,
        };
        let end = self.key(items, area, look.theme);
        if end > top { end } else { bottom }
    }

    /// Words with their samples, from `left` on in as many rows as they need; gives their end.
    pub(super) fn key(&mut self, items: &[(Sample, &str)], area: Area, theme: &Theme) -> f64 {
        const SWATCH: f64 = 18.0;
        let (mut x, mut y) = (area.left, area.top);
        for (sample, word) in items.iter().filter(|(_, word)| !word.trim().is_empty()) {
            let lines = wrap(word, SMALL, area.width() - SWATCH - 8.0, 4);
            let width = SWATCH + 8.0 + widest_line(&lines, SMALL);
            if x > area.left && x + width > area.right {
                x = area.left;
                y += SMALL.line() + 4.0;
            }
            let middle = y + SMALL.line() / 2.0;
            self.sample(
                *sample,
                Area {
                    left: x,
                    top: middle - 7.0,
                    right: x + SWATCH,
                    bottom: middle + 7.0,
                },
            );
            self.lines_on(
                &lines[..1.min(lines.len())],
                SMALL,
                theme.muted,
                (x + SWATCH + 8.0, middle),
                Anchor::Start,
            );
            for line in lines.iter().skip(1) {
                y += SMALL.line();
                let middle = y + SMALL.line() / 2.0;
                self.lines_on(
                    std::slice::from_ref(line),
                    SMALL,
                    theme.muted,
                    (x + SWATCH + 8.0, middle),
                    Anchor::Start,
                );
            }
            x += width + 26.0;
        }
        if x > area.left {
            y + SMALL.line()
        } else {
            area.top
        }
    }

    fn sample(&mut self, sample: Sample, area: Area) {
        let (x, y) = area.center();
        match sample {
            Sample::Solid(color) => self.round(area, 2.5, color),
            Sample::Hatched(color, ground) => {
                self.round(area, 2.5, ground);
                self.hatch(area.inset(1.0), color, 5.0);
                self.outline(area, 2.5, color, 1.2);
            }
            Sample::Tick(color) => {
                self.line((x, area.top - 1.0), (x, area.bottom + 1.0), color, 3.0);
            }
            Sample::Dot(color) => self.dot((x, y), 6.0, color),
            Sample::Ring(color, paper) => self.ring((x, y), 6.0, color, paper),
            Sample::Outline(color) => self.outline(area, 2.5, color, 3.0),
            Sample::Dash(color) => self.line((x - 6.0, y), (x + 6.0, y), color, 1.6),
        }
    }

    /// Upright grid lines with their ticks below; gives the end of the ticks.
    pub(super) fn upright_grid(
        &mut self,
        ticks: &[(f64, String)],
        scale: Scale,
        (top, bottom): (f64, f64),
        theme: &Theme,
    ) -> f64 {
        let mut free_from = f64::NEG_INFINITY;
        for (value, label) in ticks {
            let x = scale.at(*value);
            let color = if *value == 0.0 {
                theme.muted
            } else {
                theme.line
            };
            self.line(
                (x, top),
                (x, bottom),
                color,
                if *value == 0.0 { 1.4 } else { 1.0 },
            );
            let half = SMALL.width(label) / 2.0;
            if x - half >= free_from {
                self.text(
                    label,
                    SMALL,
                    theme.muted,
                    (x, bottom + 6.0 + SMALL.size),
                    Anchor::Middle,
                );
                free_from = x + half + 10.0;
            }
        }
        bottom + 6.0 + SMALL.line()
    }

    /// Puts a finished drawing on this sheet, its corner at a point.
    pub(super) fn place(&mut self, drawing: Drawing, dx: f64, dy: f64) {
        let moved =
            |points: Vec<Point>| points.into_iter().map(|(x, y)| (x + dx, y + dy)).collect();
        self.shapes
            .extend(drawing.canvas.shapes.into_iter().map(|shape| match shape {
                Shape::Rect(area, color) => {
                    let (left, right) = (area.left + dx, area.right + dx);
                    Shape::Rect(
                        Area::between(left, right, area.top + dy, area.bottom + dy),
                        color,
                    )
                }
                Shape::Polygon(points, color, opacity) => {
                    Shape::Polygon(moved(points), color, opacity)
                }
                Shape::Path(points, color, stroke) => Shape::Path(moved(points), color, stroke),
            }));
        self.texts
            .extend(drawing.canvas.texts.into_iter().map(|mut text| {
                text.at = (text.at.0 + dx, text.at.1 + dy);
                text
            }));
    }

    /// The finished drawing.
    pub(super) fn finish(self, width: f64, height: f64) -> Drawing {
        Drawing {
            width,
            height: height.ceil(),
            canvas: self,
        }
    }
}

/// A finished drawing.
pub(super) struct Drawing {
    width: f64,
    height: f64,
    canvas: Canvas,
}

impl Drawing {
    /// The width in pixels.
    pub(super) fn width(&self) -> f64 {
        self.width
    }

    /// The height in whole pixels.
    pub(super) fn height(&self) -> f64 {
        self.height
    }

    /// The SVG document, on `paper` where it stands alone.
    pub(super) fn svg(&self, alt: &str, paper: Option<Color>) -> String {
        let (width, height) = (number(self.width), number(self.height));
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{}\">\n",
            escape(alt)
        );
        if let Some(paper) = paper {
            let _ = writeln!(
                svg,
                "<rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>",
                paper.hex()
            );
        }
        svg.push_str(
            "<g transform=\"scale(0.1)\" stroke-linejoin=\"round\" aria-hidden=\"true\">\n",
        );
        svg.push_str(&self.painted());
        svg.push_str("</g>\n<g>\n");
        for text in &self.canvas.texts {
            write_text(&mut svg, text);
        }
        svg.push_str("</g>\n</svg>\n");
        svg
    }

    /// The shapes as plotters paints them, in tenths of a pixel, without the root element.
    fn painted(&self) -> String {
        let mut buffer = String::new();
        {
            let size = (whole(self.width * PARTS), whole(self.height * PARTS));
            let sheet = SVGBackend::with_string(&mut buffer, size).into_drawing_area();
            for shape in &self.canvas.shapes {
                let drawn = match shape {
                    Shape::Rect(area, color) => {
                        let corners =
                            [part((area.left, area.top)), part((area.right, area.bottom))];
                        sheet.draw(&Rectangle::new(corners, rgb(*color).filled()))
                    }
                    Shape::Polygon(points, color, opacity) => {
                        let points: Vec<_> = points.iter().copied().map(part).collect();
                        sheet.draw(&Polygon::new(points, rgb(*color).mix(*opacity).filled()))
                    }
                    Shape::Path(points, color, stroke) => {
                        let points: Vec<_> = points.iter().copied().map(part).collect();
                        let style = ShapeStyle {
                            color: rgb(*color).to_rgba(),
                            filled: false,
                            stroke_width: whole((stroke * PARTS).round()),
                        };
                        sheet.draw(&PathElement::new(points, style))
                    }
                };
                drawn.expect("writing to a string does not fail");
            }
            sheet.present().expect("writing to a string does not fail");
        }
        let inside = buffer.split_once('>').map_or("", |(_, inside)| inside);
        inside.trim().trim_end_matches("</svg>").to_owned()
    }
}

fn rgb(color: Color) -> RGBColor {
    RGBColor(color.0, color.1, color.2)
}

/// A number of pixels, rounded up.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes are positive and far below the limit; casts saturate"
)]
pub(super) fn whole(pixels: f64) -> u32 {
    pixels.ceil().max(1.0) as u32
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "positions are far below the limit; casts saturate"
)]
fn part((x, y): Point) -> (i32, i32) {
    ((x * PARTS).round() as i32, (y * PARTS).round() as i32)
}

/// A number of pixels with at most two decimals.
fn number(pixels: f64) -> String {
    format!("{}", (pixels * 100.0).round() / 100.0)
}

fn write_text(svg: &mut String, text: &TextMark) {
    let (face, line) = (text.face, &text.line.shown);
    let pieces = pieces(line, face);
    let width: f64 = pieces.iter().map(|piece| piece.width).sum();
    // Positions inside a line are absolute, and every absolute position starts a chunk that is
    // anchored for itself: lines in several pieces start where the measured width says.
    let (x, anchor) = match (text.anchor, pieces.len() > 1) {
        (Anchor::Start, _) => (text.at.0, ""),
        (Anchor::Middle, false) => (text.at.0, " text-anchor=\"middle\""),
        (Anchor::End, false) => (text.at.0, " text-anchor=\"end\""),
        (Anchor::Middle, true) => (text.at.0 - width / 2.0, ""),
        (Anchor::End, true) => (text.at.0 - width, ""),
    };
    let weight = if face.bold {
        " font-weight=\"bold\""
    } else {
        ""
    };
    let family = pieces.first().map_or(FAMILY, |piece| piece.family);
    let _ = write!(
        svg,
        "<text x=\"{}\" y=\"{}\"{anchor} font-family=\"{}\" font-size=\"{}\"{weight} fill=\"{}\">",
        number(x),
        number(text.at.1),
        families(family),
        number(face.size),
        text.color.hex()
    );
    if let Some(whole) = &text.line.whole {
        let _ = write!(svg, "<title>{}</title>", escape(whole));
    }
    match pieces.as_slice() {
        [piece] => svg.push_str(&escape(&piece.text)),
        pieces => {
            let mut x = x;
            for piece in pieces {
                let _ = write!(
                    svg,
                    "<tspan x=\"{}\" font-family=\"{}\">{}</tspan>",
                    number(x),
                    families(piece.family),
                    escape(&piece.text)
                );
                x += piece.width;
            }
        }
    }
    svg.push_str("</text>\n");
}

/// A part of a line in one font family, with its width in pixels.
struct Piece {
    family: &'static str,
    text: String,
    width: f64,
}

/// A line in pieces that are set one by one, for two reasons. Fallback inside a run would lose the
/// weight and, with three scripts, the letters. And usvg advances by the widest glyph of a letter
/// rather than by their sum, so that after a letter with a spacing vowel sign (Indic scripts, Thai
/// am) the next one would be set on top of it.
fn pieces(line: &str, face: Face) -> Vec<Piece> {
    let mut pieces: Vec<(&'static str, String)> = Vec::new();
    for (family, run) in runs(line) {
        let mut closed = true;
        for letter in letters(run) {
            match pieces.last_mut() {
                // A space belongs to what is before it, also behind a closed piece.
                Some((_, text)) if !closed || letter.trim().is_empty() => text.push_str(letter),
                Some(_) | None => {
                    pieces.push((family, letter.to_owned()));
                    closed = false;
                }
            }
            closed |= is_side_by_side(letter);
        }
    }
    pieces
        .into_iter()
        .map(|(family, text)| Piece {
            family,
            width: face.width(&text),
            text,
        })
        .collect()
}

/// The embedded family, and what a browser without it shall take.
fn families(family: &str) -> String {
    format!("{family}, sans-serif")
}

/// A text for XML: its five signs escaped, what XML does not allow as a space.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            '\u{fffe}' | '\u{ffff}' => escaped.push(' '),
            other if other.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}
