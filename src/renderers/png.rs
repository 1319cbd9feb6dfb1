//! PNG: one picture a chart, painted by resvg with the embedded fonts only.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Source};
use resvg::usvg::{Options, Tree};

use super::{Edition, Output, RenderError, RenderInput, RenderOptions, RendererSpec};
use crate::charts;
use crate::i18n::fonts::{FAMILY, FONTS, missing_glyph};
use crate::report::{Block, ChartSpec, Theme};

/// The width at which a picture is laid out, in pixels; it is then scaled to the width asked for.
const WIDTH: f64 = 1000.0;
/// The widest picture, so that a slip of the keyboard does not ask for gigabytes.
const MAX_WIDTH: u32 = 20_000;
/// Where the first chunk of a PNG ends: the signature (8 bytes) and IHDR (4 + 4 + 13 + 4).
const AFTER_HEADER: usize = 33;

/// The format.
pub(crate) const SPEC: RendererSpec = RendererSpec {
    id: "png",
    extension: "png",
    is_text: false,
    by_default: true,
    render,
};

fn render(input: &RenderInput<'_>) -> Result<Vec<Output>, RenderError> {
    match input.options.edition {
        Edition::Cards => return super::cards::cards(input),
        Edition::Full | Edition::Brief => {}
    }
    let mut outputs = Vec::new();
    for section in &input.report.sections {
        for block in &section.blocks {
            if let Block::Chart(chart) = block {
                let bytes = picture(chart, &input.report.title, input.theme, input.options)?;
                outputs.push(Output::new(format!("{}-{}", section.id, chart.id), bytes));
            }
        }
    }
    Ok(outputs)
}

fn picture(
    chart: &ChartSpec,
    of: &str,
    theme: &Theme,
    options: &RenderOptions,
) -> Result<Vec<u8>, RenderError> {
    for text in charts::drawn_texts(chart).into_iter().chain([of]) {
        if let Some(character) = missing_glyph(text) {
            return Err(RenderError::MissingGlyph {
                character,
                text: text.to_owned(),
            });
        }
    }
    let svg = charts::draw_card(chart, of, theme, WIDTH);
    paint(&svg, options.png_width, options.png_dpi)
}

/// A drawing as PNG, `width` pixels wide.
pub(super) fn paint(svg: &str, width: u32, dots_per_inch: u32) -> Result<Vec<u8>, RenderError> {
    let refused = |reason: String| RenderError::Refused {
        format: "png",
        reason,
    };
    let settings = Options {
        fontdb: embedded_fonts(),
        font_family: FAMILY.to_owned(),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &settings).map_err(|error| refused(error.to_string()))?;
    let width = width.clamp(1, MAX_WIDTH);
    let size = tree
        .size()
        .to_int_size()
        .scale_to_width(width)
        .ok_or_else(|| refused(format!("no picture of {width} pixels")))?;
    let mut pixmap = Pixmap::new(size.width(), size.height()).ok_or_else(|| {
        refused(format!(
            "no picture of {} × {} pixels",
            size.width(),
            size.height()
        ))
    })?;
    let scale = Transform::from_scale(
        size.width() as f32 / tree.size().width(),
        size.height() as f32 / tree.size().height(),
    );
    resvg::render(&tree, scale, &mut pixmap.as_mut());
    let png = pixmap
        .encode_png()
        .map_err(|error| refused(error.to_string()))?;
    Ok(with_resolution(&png, dots_per_inch))
}

/// The embedded fonts, loaded once; nothing of the system.
fn embedded_fonts() -> Arc<Database> {
    static LOADED: OnceLock<Arc<Database>> = OnceLock::new();
    let load = || {
        let mut fonts = Database::new();
        for font in &FONTS {
            fonts.load_font_source(Source::Binary(Arc::new(font.bytes)));
        }
        fonts.set_sans_serif_family(FAMILY);
        Arc::new(fonts)
    };
    Arc::clone(LOADED.get_or_init(load))
}

/// The same picture with its resolution noted (chunk `pHYs`, in pixels per meter), which the
/// encoder of resvg leaves out.
fn with_resolution(png: &[u8], dots_per_inch: u32) -> Vec<u8> {
    let Some((head, rest)) = png.split_at_checked(AFTER_HEADER) else {
        return png.to_vec();
    };
    // 10 000 / 254 inches are a meter; rounded.
    let per_meter =
        u32::try_from((u64::from(dots_per_inch) * 10_000 + 127) / 254).unwrap_or(u32::MAX);
    let mut chunk = b"pHYs".to_vec();
    chunk.extend(per_meter.to_be_bytes());
    chunk.extend(per_meter.to_be_bytes());
    chunk.push(1);
    let mut bytes = head.to_vec();
    bytes.extend(9_u32.to_be_bytes());
    bytes.extend(&chunk);
    bytes.extend(crc(&chunk).to_be_bytes());
    bytes.extend(rest);
    bytes
}

/// The checksum of a PNG chunk: CRC-32 as in the PNG specification, annex D.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                0xedb8_8320 ^ (sum >> 1)
            } else {
                sum >> 1
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use crate::report::{Bar, ChartKind, IntervalBars};

    fn chart(title: &str) -> ChartSpec {
        let bar = Bar {
            label: "women".to_owned(),
            value: 0.6,
            interval: None,
            value_label: "60%".to_owned(),
            declared: false,
            target: None,
            rest: false,
        };
        let bars = IntervalBars {
            bars: vec![bar],
            max: 1.0,
            declared_label: None,
            target_label: None,
        };
        ChartSpec {
            id: "bars".to_owned(),
            title: title.to_owned(),
            note: String::new(),
            alt: String::new(),
            source: String::new(),
            lang: Lang::En,
            span: crate::report::Span::Page,
            kind: ChartKind::IntervalBars(bars),
        }
    }

    #[test]
    fn a_picture_has_the_width_that_was_asked_for_and_is_the_same_twice() {
        let options = RenderOptions {
            png_width: 300,
            ..RenderOptions::default()
        };
        let paint = || {
            picture(
                &chart("Women lead"),
                "Trailhead",
                &Theme::default(),
                &options,
            )
            .unwrap()
        };
        let png = paint();
        assert_eq!(png, paint());
        // The width is the first number of IHDR, after signature, length and name.
        assert_eq!(&png[16..20], &300_u32.to_be_bytes());
    }

    #[test]
    fn a_text_without_glyphs_is_an_error_not_an_empty_box() {
        let result = picture(
            &chart("Women 漢"),
            "Trailhead",
            &Theme::default(),
            &RenderOptions::default(),
        );
        assert!(matches!(
            result,
            Err(RenderError::MissingGlyph {
                character: '漢',
                ..
            })
        ));
    }

    #[test]
    fn the_checksum_is_that_of_the_specification() {
        // The check value of CRC-32/ISO-HDLC for "123456789", and the known end of every PNG.
        assert_eq!(crc(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc(b"IEND"), 0xae42_6082);
    }

    #[test]
    fn the_resolution_stands_after_the_header() {
        let png = Pixmap::new(2, 1).unwrap().encode_png().unwrap();
        let with = with_resolution(&png, 192);
        assert_eq!(with.len(), png.len() + 21);
        assert_eq!(&with[37..41], b"pHYs");
        // 192 dots per inch / 0.0254 = 7559.06 per meter.
        assert_eq!(&with[41..50], &[0, 0, 0x1d, 0x87, 0, 0, 0x1d, 0x87, 1]);
        assert_eq!(&with[54..], &png[33..]);
    }
}
