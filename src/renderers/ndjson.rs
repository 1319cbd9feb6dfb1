//! NDJSON: one file a section with one finding a line, for programs that read line by line.

use super::{Output, RenderError, RenderInput, RendererSpec, refused, rows_by_section};

/// NDJSON.
pub(super) const SPEC: RendererSpec = RendererSpec {
    id: "ndjson",
    extension: "ndjson",
    is_text: true,
    by_default: false,
    render,
};

fn render(input: &RenderInput<'_>) -> Result<Vec<Output>, RenderError> {
    let mut outputs = Vec::new();
    for (section, rows) in rows_by_section(input) {
        let mut bytes = Vec::new();
        for row in rows {
            serde_json::to_writer(&mut bytes, &row).map_err(|error| refused("ndjson", error))?;
            bytes.push(b'\n');
        }
        outputs.push(Output::new(section, bytes));
    }
    Ok(outputs)
}
