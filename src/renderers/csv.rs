//! CSV: one file a section with its findings, safe to open in a spreadsheet.
//!
//! UTF-8, comma, LF, one header line. Numbers are written with the fewest digits that read back to
//! the same value, and a point whatever the language. Text that a spreadsheet would run as a
//! formula gets an apostrophe in front; numbers, also negative ones, are never touched.

use serde_json::Value;

use super::{Output, RenderError, RenderInput, RendererSpec, refused, rows_by_section};
use crate::findings::FINDING_COLUMNS;

/// CSV.
pub(super) const SPEC: RendererSpec = RendererSpec {
    id: "csv",
    extension: "csv",
    is_text: true,
    by_default: true,
    render,
};

fn render(input: &RenderInput<'_>) -> Result<Vec<Output>, RenderError> {
    let mut outputs = Vec::new();
    for (section, rows) in rows_by_section(input) {
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::Any(b'\n'))
            .from_writer(Vec::new());
        writer
            .write_record(FINDING_COLUMNS)
            .map_err(|error| refused("csv", error))?;
        for row in rows {
            let row = serde_json::to_value(&row).map_err(|error| refused("csv", error))?;
            let record =
                FINDING_COLUMNS.map(|column| cell(row.get(column).unwrap_or(&Value::Null)));
            writer
                .write_record(record)
                .map_err(|error| refused("csv", error))?;
        }
        let bytes = writer.into_inner().map_err(|error| refused("csv", error))?;
        outputs.push(Output {
            name: section,
            bytes,
        });
    }
    Ok(outputs)
}

/// A value as the text of a cell; nothing for null.
fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => guarded(text),
        Value::Number(number) => number
            .as_f64()
            .map_or_else(|| number.to_string(), |number| number.to_string()),
        Value::Null => String::new(),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}

/// Text that no spreadsheet takes for a formula.
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guards_text_and_leaves_numbers() {
        for text in ["=1+1", "+49", "-cmd", "@SUM(A1)", "\tx", "\rx"] {
            assert_eq!(cell(&Value::from(text)), format!("'{text}"));
        }
        assert_eq!(cell(&Value::from("18-24")), "18-24");
        assert_eq!(cell(&Value::from(-0.125)), "-0.125");
        assert_eq!(cell(&Value::from(0.1)), "0.1");
        assert_eq!(cell(&Value::from(12000.0)), "12000");
        assert_eq!(cell(&Value::Null), "");
    }
}
