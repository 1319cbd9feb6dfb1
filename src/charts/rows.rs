//! Rows of horizontal charts: their names to the left, or above them where the sheet is narrow, and
//! their values behind them.

use super::canvas::{Anchor, Canvas, Look, Point};
use super::wording::{Face, LABEL, TextLine, widest_line, wrap};

/// The thickness of a bar.
pub(super) const BAR: f64 = 22.0;
/// Below this width names stand above their rows.
const NARROW: f64 = 520.0;
/// The part of a row that is free.
const EDGE: f64 = 13.0;
/// Names that anybody gave on purpose fit into so many lines; only what is no name is cut.
const LINES: usize = 8;
/// Between a bar or its whisker and its value.
pub(super) const GAP: f64 = 9.0;

/// A name or a value in lines.
pub(super) struct Words {
    /// The lines.
    pub(super) lines: Vec<TextLine>,
    /// Their face.
    pub(super) face: Face,
    /// The width of the widest.
    pub(super) width: f64,
}

impl Words {
    /// A text in a width.
    pub(super) fn new(text: &str, face: Face, width: f64) -> Self {
        let lines = wrap(text, face, width, LINES);
        Self {
            width: widest_line(&lines, face),
            lines,
            face,
        }
    }

    /// The height of all lines.
    pub(super) fn height(&self) -> f64 {
        self.lines.len() as f64 * self.face.line()
    }

    /// Sets the words on a height, on paper.
    pub(super) fn draw(&self, canvas: &mut Canvas, at: Point, anchor: Anchor, look: &Look<'_>) {
        let theme = look.theme;
        canvas.words_on_paper(&self.lines, self.face, theme.ink, at, anchor, theme.paper);
    }
}

/// A value in words.
pub(super) fn value(text: &str, look: &Look<'_>) -> Words {
    let part = if look.width < NARROW { 0.36 } else { 0.3 };
    Words::new(text, LABEL, look.width * part)
}

/// The width that the widest needs.
pub(super) fn widest<'a>(words: impl IntoIterator<Item = &'a Words>) -> f64 {
    words
        .into_iter()
        .map(|words| words.width)
        .fold(0.0, f64::max)
}

/// The names of all rows.
pub(super) struct Names {
    names: Vec<Words>,
    above: bool,
    /// Where the plot begins.
    pub(super) left: f64,
}

impl Names {
    /// The names of rows with their faces, `indent` pixels from the left edge.
    pub(super) fn new<'a>(
        labels: impl IntoIterator<Item = (&'a str, Face)>,
        indent: f64,
        look: &Look<'_>,
    ) -> Self {
        let above = look.width < NARROW;
        let room = if above {
            look.width - indent
        } else {
            look.width * 0.32 - indent
        };
        let names: Vec<Words> = labels
            .into_iter()
            .map(|(label, face)| Words::new(label, face, room.max(40.0)))
            .collect();
        let left = if above {
            2.0
        } else {
            (indent + widest(&names) + 14.0).max(22.0)
        };
        Self { names, above, left }
    }

    /// The height of a row whose plot is `inner` high.
    pub(super) fn height(&self, row: usize, inner: f64) -> f64 {
        let name = self.names.get(row).map_or(0.0, Words::height);
        if self.above {
            name + 3.0 + inner + EDGE
        } else {
            name.max(inner) + EDGE
        }
    }

    /// Sets a name; gives the top of the row's plot.
    pub(super) fn draw(
        &self,
        canvas: &mut Canvas,
        row: usize,
        top: f64,
        inner: f64,
        look: &Look<'_>,
    ) -> f64 {
        let height = self.height(row, inner);
        let Some(name) = self.names.get(row) else {
            return top + EDGE / 2.0;
        };
        let (ink, paper) = (look.theme.ink, look.theme.paper);
        if self.above {
            let top = top + EDGE / 2.0;
            let at = (self.above_left(), top + name.height() / 2.0);
            canvas.words_on_paper(&name.lines, name.face, ink, at, Anchor::Start, paper);
            return top + name.height() + 3.0;
        }
        let y = top + height / 2.0;
        let at = (self.left - 14.0, y);
        canvas.lines_on(&name.lines, name.face, ink, at, Anchor::End);
        y - inner / 2.0
    }

    /// The left edge of names above their rows.
    fn above_left(&self) -> f64 {
        self.left - 2.0
    }

    /// The height of a name that stands above its row, 0 where it stands beside it.
    pub(super) fn height_above(&self, row: usize) -> f64 {
        if self.above {
            self.names.get(row).map_or(0.0, |name| name.height() + 3.0)
        } else {
            0.0
        }
    }

    /// Whether names stand above their rows.
    pub(super) fn are_above(&self) -> bool {
        self.above
    }
}
