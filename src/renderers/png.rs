//! PNG: one picture a chart, painted by resvg with the embedded fonts only.

use std::sync::{Arc, OnceLock};

use png::EncodingError;
use resvg::tiny_skia::{Color, Pixmap, Transform};
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
    pixmap.fill(Color::WHITE);
    resvg::render(&tree, scale, &mut pixmap.as_mut());
    encoded(&pixmap, dots_per_inch).map_err(|error| refused(error.to_string()))
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

/// The picture as PNG without transparency, with its resolution noted in pixels per meter. Pictures of large
/// plain areas are hardly smaller when they are packed for three times as long.
fn encoded(picture: &Pixmap, dots_per_inch: u32) -> Result<Vec<u8>, EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    encoder.set_pixel_dims(Some(dimensions(dots_per_inch)));
    let pixels: Vec<u8> = picture
        .data()
        .chunks_exact(4)
        .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect();
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels)?;
    writer.finish()?;
    Ok(bytes)
}

fn dimensions(dots_per_inch: u32) -> png::PixelDimensions {
    // 10 000 / 254 inches are a meter; rounded.
    let per_meter =
        u32::try_from((u64::from(dots_per_inch) * 10_000 + 127) / 254).unwrap_or(u32::MAX);
    png::PixelDimensions {
        xppu: per_meter,
        yppu: per_meter,
        unit: png::Unit::Meter,
    }
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
    fn the_resolution_stands_in_the_picture() {
        let mut picture = Pixmap::new(2, 1).unwrap();
        picture.fill(Color::WHITE);
        let bytes = encoded(&picture, 192).unwrap();
        let chunk = bytes.windows(4).position(|it| it == b"pHYs").unwrap();
        // 192 dots per inch / 0.0254 = 7559.06 per meter.
        assert_eq!(
            &bytes[chunk + 4..chunk + 13],
            &[0, 0, 0x1d, 0x87, 0, 0, 0x1d, 0x87, 1]
        );
        let read = Pixmap::decode_png(&bytes).unwrap();
        assert_eq!(read.data(), picture.data());
    }
}
