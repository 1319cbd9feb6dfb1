//! Rows of plain structs as CSV, JSON and NDJSON: for formats and for lists on standard output.

use serde::Serialize;
use serde_json::Value;

/// CSV of flat structs with a header line: UTF-8, comma, LF. Numbers are written with the fewest
/// digits that read back to the same value, and a point whatever the language. Text that a
/// spreadsheet would run as a formula gets an apostrophe in front; numbers, also negative ones, are
/// never touched. Empty for no rows.
pub fn csv_bytes<T: Serialize>(rows: &[T]) -> Vec<u8> {
    let Some(first) = rows.first() else {
        return Vec::new();
    };
    let columns = columns_of(first);
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::Any(b'\n'))
        .from_writer(Vec::new());
    // Writing to memory cannot fail, and every record has the columns of the first.
    let _ = writer.write_record(&columns);
    for row in rows {
        let row = serde_json::to_value(row).unwrap_or_default();
        let cells = columns
            .iter()
            .map(|column| row.get(column).map_or_else(String::new, cell));
        let _ = writer.write_record(cells);
    }
    writer.into_inner().unwrap_or_default()
}

/// The names of a struct's fields in the order in which it declares them.
fn columns_of<T: Serialize>(row: &T) -> Vec<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let _ = writer.serialize(row);
    let bytes = writer.into_inner().unwrap_or_default();
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    reader
        .headers()
        .map(|header| header.iter().map(str::to_owned).collect())
        .unwrap_or_default()
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

/// One JSON array, indented.
pub fn json_bytes<T: Serialize>(rows: &[T]) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(rows).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// One JSON object a line.
pub fn ndjson_bytes<T: Serialize>(rows: &[T]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for row in rows {
        bytes.extend(serde_json::to_vec(row).unwrap_or_default());
        bytes.push(b'\n');
    }
    bytes
}

/// Text that no spreadsheet takes for a formula.
fn guarded(text: &str) -> String {
    // A lone `-` (standard input) is no formula.
    if text.len() > 1 && text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
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
        for text in ["=1+1", "+CALL", "-cmd", "@SUM(A1)", "\tx", "\rx"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["18-24", "12000", "", "Seoul, South Korea"] {
            assert_eq!(guarded(text), text);
        }
        assert_eq!(cell(&Value::from(-0.125)), "-0.125");
        assert_eq!(cell(&Value::from(12000.0)), "12000");
        assert_eq!(cell(&Value::Null), "");
    }

    #[test]
    fn header_quotes_and_nulls() {
        #[derive(Serialize)]
        struct Row {
            name: &'static str,
            gap: Option<f64>,
        }
        let rows = [
            Row {
                name: "=a,b",
                gap: Some(-0.5),
            },
            Row {
                name: "c",
                gap: None,
            },
        ];
        assert_eq!(csv_bytes(&rows), b"name,gap\n\"'=a,b\",-0.5\nc,\n");
        assert_eq!(
            ndjson_bytes(&rows),
            b"{\"name\":\"=a,b\",\"gap\":-0.5}\n{\"name\":\"c\",\"gap\":null}\n"
        );
    }
}
