//! Drawings inside the page: the same chart on light and on dark ground, without what a page says anyway.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::charts;
use crate::report::{ChartSpec, Theme};

/// Draws charts for both grounds and remembers the colors that they need.
///
/// A drawing differs between two themes by its colors only, so it stands in the page once: each color
/// is a class, and the style says what the class is on which ground.
pub(super) struct Drawer<'a> {
    light: &'a Theme,
    dark: Theme,
    inks: BTreeMap<(String, String), usize>,
}

impl<'a> Drawer<'a> {
    /// A drawer for a theme and its dark sister.
    pub(super) fn new(light: &'a Theme) -> Self {
        Self {
            light,
            dark: light.dark(),
            inks: BTreeMap::new(),
        }
    }

    /// The drawing of a chart, `width` pixels wide, as an element of the page.
    pub(super) fn draw(&mut self, chart: &ChartSpec, width: f64) -> String {
        let light = charts::draw(chart, self.light, width);
        let dark = charts::draw(chart, &self.dark, width);
        let (light, dark) = (element(&light), element(&dark));
        let mut drawn = String::with_capacity(light.len());
        let mut rest = (light, dark);
        while let (Some((before, color, after)), Some((_, other, dark_after))) =
            (next_color(rest.0), next_color(rest.1))
        {
            let next = self.inks.len();
            let ink = *self
                .inks
                .entry((color.to_ascii_lowercase(), other.to_ascii_lowercase()))
                .or_insert(next);
            drawn.push_str(before);
            let _ = write!(drawn, "class=\"k{ink}\"");
            rest = (after, dark_after);
        }
        drawn.push_str(rest.0);
        lean(&drawn)
    }

    /// The rules of all colors used so far, on light ground and on a dark screen.
    pub(super) fn rules(&self) -> String {
        let rules = |color: fn(&(String, String)) -> &String| {
            self.inks
                .iter()
                .fold(String::new(), |mut rules, (pair, ink)| {
                    let _ = write!(rules, ".k{ink}{{color:{}}}", color(pair));
                    rules
                })
        };
        format!(
            "{}\n@media screen and (prefers-color-scheme:dark){{{}}}\n",
            rules(|(light, _)| light),
            rules(|(_, dark)| dark)
        )
    }
}

/// What is before the next color, the color, and what follows. The attribute goes with the color: the
/// style fills shapes and texts and strokes lines.
fn next_color(drawing: &str) -> Option<(&str, &str, &str)> {
    let quote = drawing.find("=\"#")? + 1;
    let name = drawing[..quote].rfind(' ')? + 1;
    let color = quote + 1;
    let end = color + drawing[color..].find('"')?;
    Some((&drawing[..name], &drawing[color..end], &drawing[end + 1..]))
}

/// The drawing from its `<svg` on: a declaration of XML has no place inside HTML.
fn element(drawing: &str) -> &str {
    drawing.find("<svg").map_or("", |start| &drawing[start..])
}

/// The drawing without what is so by default, or by the style of the page. All of these hold a quote,
/// which no text in a drawing does.
fn lean(drawing: &str) -> String {
    let drawing = drawing
        .replace(" xmlns=\"http://www.w3.org/2000/svg\"", "")
        .replace(" opacity=\"1\"", "")
        .replace(" stroke=\"none\"", "")
        .replace(" fill=\"none\"", "")
        // Of whole texts only: a piece of a text in another script inherits from that text.
        .replace(
            " font-family=\"Noto Sans, sans-serif\" font-size",
            " font-size",
        )
        .replace(" \"/>", "\"/>");
    joined(&drawing)
}

/// The drawing with neighboring lines of one color and stroke as one path: a hatching is hundreds of
/// lines. Lines that let nothing shine through look the same in one piece.
fn joined(drawing: &str) -> String {
    let mut page = String::with_capacity(drawing.len());
    let mut open = "";
    for element in drawing.lines() {
        let line = element
            .strip_prefix("<polyline ")
            .and_then(|line| line.strip_suffix("\"/>"))
            .and_then(|line| line.split_once(" points=\""))
            .filter(|(look, _)| !look.contains("opacity"));
        let look = line.map_or("", |(look, _)| look);
        if !open.is_empty() && open != look {
            page.push_str("\"/>");
        }
        match line {
            Some((look, points)) => {
                if open != look {
                    let _ = write!(page, "<path {look} d=\"");
                }
                page.push('M');
                page.push_str(points);
            }
            None => page.push_str(element),
        }
        open = look;
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_one_look_become_one_path() {
        let drawn = "<g>\n<polyline class=\"k1\" stroke-width=\"10\" points=\"1,2 3,4\"/>\n\
                     <polyline class=\"k1\" stroke-width=\"10\" points=\"5,6 7,8\"/>\n\
                     <polyline class=\"k2\" stroke-width=\"10\" points=\"1,1 2,2\"/>\n\
                     <text class=\"k1\">a &lt; b</text>\n</g>\n";
        assert_eq!(
            joined(drawn),
            "<g><path class=\"k1\" stroke-width=\"10\" d=\"M1,2 3,4M5,6 7,8\"/>\
             <path class=\"k2\" stroke-width=\"10\" d=\"M1,1 2,2\"/>\
             <text class=\"k1\">a &lt; b</text></g>"
        );
    }

    #[test]
    fn a_color_is_found_with_its_attribute() {
        assert_eq!(
            next_color("<text x=\"1\" fill=\"#AB12CD\">#1</text>"),
            Some(("<text x=\"1\" ", "#AB12CD", ">#1</text>"))
        );
        assert_eq!(next_color("<text>#1 = \"</text>"), None);
    }
}
