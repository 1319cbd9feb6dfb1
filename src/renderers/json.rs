//! JSON: one document with all findings, what was read, and what was said about it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Output, RenderError, RenderInput, RendererSpec, finding_rows, refused};
use crate::canonical::{SCHEMA_VERSION, input_rows};
use crate::diag::{Arg, Diagnostic};

/// JSON.
pub(super) const SPEC: RendererSpec = RendererSpec {
    id: "json",
    extension: "json",
    is_text: true,
    by_default: true,
    render,
};

/// What stands above the lists of the document. The fields of the document are a public contract with
/// a version.
#[derive(Serialize)]
struct Head<'a> {
    schema: &'static str,
    schema_version: u32,
    brand: &'a str,
    month: &'a str,
}

/// A diagnostic, without words.
#[derive(Serialize)]
struct Said<'a> {
    code: &'static str,
    severity: &'static str,
    place: Option<String>,
    args: BTreeMap<&'static str, Argument<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Argument<'a> {
    Text(&'a str),
    Number(f64),
    Texts(&'a [String]),
}

fn said(diagnostic: &Diagnostic) -> Said<'_> {
    let args = diagnostic
        .args
        .iter()
        .map(|(name, arg)| {
            let arg = match arg {
                Arg::Text(text) | Arg::Term(_, text) => Argument::Text(text),
                Arg::Terms(_, ids) => Argument::Texts(ids),
                Arg::Number(number) => Argument::Number(*number),
            };
            (*name, arg)
        })
        .collect();
    Said {
        code: diagnostic.code.id,
        severity: diagnostic.code.severity.id(),
        place: diagnostic.place.as_ref().map(ToString::to_string),
        args,
    }
}

/// A list of the document, one entry a line: short, and two reports can be compared line by line.
fn push_list<T: Serialize>(
    text: &mut String,
    name: &str,
    rows: &[T],
) -> Result<(), serde_json::Error> {
    let lines: Vec<String> = rows
        .iter()
        .map(serde_json::to_string)
        .collect::<Result<_, _>>()?;
    text.push_str(",\n\"");
    text.push_str(name);
    text.push_str("\":[\n");
    text.push_str(&lines.join(",\n"));
    text.push_str("\n]");
    Ok(())
}

fn document(input: &RenderInput<'_>) -> Result<String, serde_json::Error> {
    let head = Head {
        schema: "audiencefit-report",
        schema_version: SCHEMA_VERSION,
        brand: &input.report.brand,
        month: &input.report.month,
    };
    let mut text = serde_json::to_string(&head)?;
    // The lists follow in the same object.
    text.pop();
    push_list(&mut text, "findings", &finding_rows(input))?;
    push_list(&mut text, "inputs", &input_rows(input.canonical))?;
    let diagnostics: Vec<Said<'_>> = input.diagnostics.iter().map(said).collect();
    push_list(&mut text, "diagnostics", &diagnostics)?;
    text.push_str("}\n");
    Ok(text)
}

fn render(input: &RenderInput<'_>) -> Result<Vec<Output>, RenderError> {
    let text = document(input).map_err(|error| refused("json", error))?;
    Ok(vec![Output::new("report", text.into_bytes())])
}
