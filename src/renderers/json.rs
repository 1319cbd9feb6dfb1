//! JSON: one document with all findings, what was read, and what was said about it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Output, RenderError, RenderInput, RendererSpec, finding_rows, refused};
use crate::canonical::{InputRow, SCHEMA_VERSION, input_rows};
use crate::diag::{Arg, Diagnostic};
use crate::findings::FindingRow;

/// JSON.
pub(super) const SPEC: RendererSpec = RendererSpec {
    id: "json",
    extension: "json",
    is_text: true,
    by_default: true,
    render,
};

/// The document. Its fields are a public contract with a version.
#[derive(Serialize)]
struct Document<'a> {
    schema: &'static str,
    schema_version: u32,
    brand: &'a str,
    month: &'a str,
    findings: Vec<FindingRow>,
    inputs: Vec<InputRow>,
    diagnostics: Vec<Said<'a>>,
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
}

fn said(diagnostic: &Diagnostic) -> Said<'_> {
    let args = diagnostic
        .args
        .iter()
        .map(|(name, arg)| {
            let arg = match arg {
                Arg::Text(text) => Argument::Text(text),
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

fn render(input: &RenderInput<'_>) -> Result<Vec<Output>, RenderError> {
    let document = Document {
        schema: "audiencefit-report",
        schema_version: SCHEMA_VERSION,
        brand: &input.report.brand,
        month: &input.report.month,
        findings: finding_rows(input),
        inputs: input_rows(input.canonical),
        diagnostics: input.diagnostics.iter().map(said).collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&document).map_err(|error| refused("json", error))?;
    bytes.push(b'\n');
    Ok(vec![Output {
        name: "report".to_owned(),
        bytes,
    }])
}
