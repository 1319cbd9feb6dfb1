//! `audiencefit explain`: what a name in a message, a report or a file means.

use std::fmt::Write as _;

use super::lists::wrapped;
use super::{Stop, terminal};
use crate::diag;
use crate::i18n::{Args, Texts};
use crate::sections::{self, Names};

/// What a name means: a code, a section, a method, a verdict or a word; without a name all that can be
/// explained.
pub(super) fn explain(name: Option<&str>, texts: &Texts) -> Result<String, Stop> {
    let Some(name) = name else {
        return Ok(listed(texts));
    };
    let mut said: Vec<String> = Vec::new();
    said.extend(diag::explain(name, texts));
    for one in sections::explain(name, texts) {
        let paragraphs = one.paragraphs.iter().map(|text| lines(text, "  "));
        let paragraphs: Vec<String> = paragraphs.collect();
        said.push(format!("{}\n\n{}", one.title, paragraphs.join("\n\n")));
    }
    if said.is_empty() {
        return Err(unknown(name, texts));
    }
    Ok(said.join("\n\n") + "\n")
}

/// A paragraph within the terminal's width.
fn lines(text: &str, indent: &str) -> String {
    let width = terminal::width().saturating_sub(indent.len());
    wrapped(text, width)
        .into_iter()
        .map(|line| format!("{indent}{line}"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// All names, kind by kind: the kind at the start of a line, each name below it after two blanks.
fn listed(texts: &Texts) -> String {
    let mut out = texts.say("explain-usage") + "\n";
    let kinds = Names::ALL.map(|kind| (kind.id(), kind.all()));
    let codes = texts.explained();
    let codes = codes.iter().map(String::as_str).collect();
    for (kind, names) in kinds.into_iter().chain([("codes", codes)]) {
        // Writing to a string cannot fail.
        let _ = write!(out, "\n{}\n", texts.term("explain", kind));
        for name in names {
            let _ = writeln!(out, "  {name}");
        }
    }
    out
}

/// That there is no such name, with the nearest one that there is.
fn unknown(name: &str, texts: &Texts) -> Stop {
    let codes = texts.explained();
    let mut known: Vec<&str> = Names::ALL.into_iter().flat_map(Names::all).collect();
    known.extend(codes.iter().map(String::as_str));
    let near = |separator: &str| {
        let name = name.trim().replace(['-', '_', ' '], separator);
        diag::nearest(&name, known.iter().copied())
    };
    let args = Args::new().text("name", name);
    let meant = near("_")
        .or_else(|| near("-"))
        .map_or_else(String::new, |near| {
            texts.get("explain-meant", &Args::new().text("name", near))
        });
    Stop::Arguments(texts.get("explain-unknown", &args.text("meant", meant)))
}
