//! A brand's picture: what it is, and how wide it is.

use std::sync::Arc;

use resvg::tiny_skia::Pixmap;
use resvg::usvg::{ImageHrefResolver, Options, Tree};

use crate::report::{Logo, LogoFormat};

/// The widest and the narrowest picture that has a place at the head of a page, in heights.
const RATIOS: (f64, f64) = (0.1, 20.0);

/// The picture with these bytes: PNG by its signature, else SVG. `None` where it is neither, is broken, or
/// has no sensible size.
pub fn logo(bytes: Arc<[u8]>) -> Option<Logo> {
    let is_png = bytes.starts_with(b"\x89PNG\r\n\x1a\n");
    let (format, width, height) = if is_png {
        let picture = Pixmap::decode_png(&bytes).ok()?;
        let size = (f64::from(picture.width()), f64::from(picture.height()));
        (LogoFormat::Png, size.0, size.1)
    } else {
        let tree = Tree::from_data(&bytes, &closed()).ok()?;
        let size = tree.size();
        (
            LogoFormat::Svg,
            f64::from(size.width()),
            f64::from(size.height()),
        )
    };
    let ratio = width / height;
    (RATIOS.0..=RATIOS.1).contains(&ratio).then_some(Logo {
        format,
        bytes,
        ratio,
    })
}

/// Options of a reader that opens no other file, whatever the picture names.
pub(super) fn closed() -> Options<'static> {
    Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_known_by_what_is_in_them() {
        let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#123456"/></svg>"##;
        let read = logo(Arc::from(svg.as_slice())).unwrap();
        assert_eq!((read.format, read.ratio), (LogoFormat::Svg, 3.0));
        let png = Pixmap::new(10, 20).unwrap().encode_png().unwrap();
        let read = logo(Arc::from(png)).unwrap();
        assert_eq!((read.format, read.ratio), (LogoFormat::Png, 0.5));
        for broken in [&b"\x89PNG\r\n\x1a\nno"[..], b"a text", b"", b"<svg"] {
            assert!(logo(Arc::from(broken)).is_none());
        }
        let long = br#"<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="4"/>"#;
        assert!(logo(Arc::from(long.as_slice())).is_none());
    }
}
