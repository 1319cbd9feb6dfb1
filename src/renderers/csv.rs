//! CSV: one file a section with its findings, safe to open in a spreadsheet.
//!
//! UTF-8, comma, LF, one header line. Numbers are written with the fewest digits that read back to
//! the same value, and a point whatever the language. Text that a spreadsheet would run as a
//! formula gets an apostrophe in front; numbers, also negative ones, are never touched.

use super::{Output, RenderError, RenderInput, RendererSpec, csv_bytes, rows_by_section};

/// CSV.
pub(super) const SPEC: RendererSpec = RendererSpec {
    id: "csv",
    extension: "csv",
    is_text: true,
    by_default: true,
    render,
};

#[expect(clippy::unnecessary_wraps, reason = "the signature of every format")]
fn render(input: &RenderInput<'_>) -> Result<Vec<Output>, RenderError> {
    let sections = rows_by_section(input).into_iter();
    Ok(sections
        .map(|(name, rows)| Output::new(name, csv_bytes(&rows)))
        .collect())
}
