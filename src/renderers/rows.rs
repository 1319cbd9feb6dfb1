//! Rows of plain structs as CSV, JSON and NDJSON: for formats and for lists on standard output.

use serde::Serialize;

/// CSV with a header line: UTF-8, comma, LF. Text that a spreadsheet would run as a formula gets an
/// apostrophe in front; numbers, also negative ones, are never touched.
pub fn csv_bytes<T: Serialize>(rows: &[T]) -> Vec<u8> {
    let mut plain = csv::WriterBuilder::new().from_writer(Vec::new());
    for row in rows {
        // Writing a flat struct to memory cannot fail.
        let _ = plain.serialize(row);
    }
    let plain = plain.into_inner().unwrap_or_default();
    let mut guarded_rows = csv::WriterBuilder::new()
        .terminator(csv::Terminator::Any(b'\n'))
        .from_writer(Vec::new());
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(plain.as_slice());
    for record in reader.records().flatten() {
        let _ = guarded_rows.write_record(record.iter().map(guarded));
    }
    guarded_rows.into_inner().unwrap_or_default()
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

/// A cell that no spreadsheet takes for a formula.
fn guarded(cell: &str) -> String {
    let is_number = || cell.parse::<f64>().is_ok_and(f64::is_finite);
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number() {
        format!("'{cell}")
    } else {
        cell.to_owned()
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
        for text in ["18-24", "-0.125", "0.1", "12000", "", "Seoul, South Korea"] {
            assert_eq!(guarded(text), text);
        }
    }

    #[test]
    fn header_quotes_and_nulls() {
        #[derive(Serialize)]
        struct Row {
            name: &'static str,
            gap: Option<f64>,
        }
        let rows = [Row { name: "=a,b", gap: Some(-0.5) }, Row { name: "c", gap: None }];
        assert_eq!(csv_bytes(&rows), b"name,gap\n\"'=a,b\",-0.5\nc,\n");
        assert_eq!(ndjson_bytes(&rows), b"{\"name\":\"=a,b\",\"gap\":-0.5}\n{\"name\":\"c\",\"gap\":null}\n");
    }
}
