//! Diagnostics in words: for the terminal, for reports and for `explain`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use annotate_snippets::renderer::{AnsiColor, Effects, Style};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Arg, Diagnostic, Excerpt, Severity};
use crate::i18n::{Args, Texts};

/// A diagnostic in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// How bad it is.
    pub severity: Severity,
    /// The id of its code.
    pub code: &'static str,
    /// Where it is: file, member, sheet, row and column, as far as they are known.
    pub place: Option<String>,
    /// What it is.
    pub text: String,
    /// What the user can do.
    pub hint: Option<String>,
    /// Lines ready to paste.
    pub paste: Option<String>,
}

/// A diagnostic in the words of a language.
///
/// Each argument is a variable of the message. A number is a number there, so that messages can choose
/// by plural; it has at most three decimals (more below 0.001) and no grouping. Grouped as the language
/// does, it is also the variable `<name>_text`.
pub fn message(diagnostic: &Diagnostic, texts: &Texts) -> Message {
    let id = diagnostic.code.id;
    let args = args_of(id, &diagnostic.args, texts);
    Message {
        severity: diagnostic.code.severity,
        code: id,
        place: diagnostic.place.as_ref().map(ToString::to_string),
        text: texts.get(id, &args),
        hint: texts.attribute(id, "hint", &args),
        paste: diagnostic.paste.clone(),
    }
}

/// What a kind of diagnostic says with these arguments.
pub fn text_of(code_id: &str, args: &BTreeMap<&str, Arg>, texts: &Texts) -> String {
    texts.get(code_id, &args_of(code_id, args, texts))
}

/// Arguments that are ids of words of the trade, by code; elsewhere an id is what a file says.
const TERMS: [(&str, &str); 3] = [
    ("all-groups-hidden", "dimension"),
    ("groups-hidden", "dimension"),
    ("part-twice", "metric"),
];

/// A text as the reader writes it: a word of the trade in the language, and numbers of rows in its digits.
fn in_words(code_id: &str, name: &str, text: &str, texts: &Texts) -> String {
    if TERMS.contains(&(code_id, name)) {
        return texts.term(name, text);
    }
    if let Some(said) = days_in_words(text, texts) {
        return said;
    }
    let are_numbers = text
        .chars()
        .all(|character| character.is_ascii_digit() || ", …".contains(character));
    if are_numbers {
        texts.digits(text)
    } else {
        text.to_owned()
    }
}

/// A month (`2026-10`), a day (`2026-10-31`) or a period (`2026-10-01..2026-10-31`) as the language writes
/// it; `None` for everything else.
fn days_in_words(text: &str, texts: &Texts) -> Option<String> {
    if let Some((from, to)) = text.split_once("..") {
        let args = Args::new()
            .text("from", days_in_words(from, texts)?)
            .text("to", days_in_words(to, texts)?);
        return Some(texts.get("range-of-days", &args));
    }
    let parts: Vec<&str> = text.split('-').collect();
    let is_plain = |part: &&str| part.bytes().all(|digit| digit.is_ascii_digit());
    if !parts.iter().all(is_plain) || parts.first()?.len() != 4 {
        return None;
    }
    let part = |at: usize| parts.get(at).and_then(|part| part.parse::<i8>().ok());
    let year: i16 = parts.first()?.parse().ok()?;
    match parts.len() {
        2 if parts[1].len() == 2 => Some(texts.month(year, part(1)?)),
        3 if parts[1].len() == 2 => Some(texts.date(year, part(1)?, part(2)?)),
        _ => None,
    }
}

fn args_of(code_id: &str, args: &BTreeMap<&str, Arg>, texts: &Texts) -> Args {
    args.iter()
        .fold(Args::new(), |args, (name, value)| match value {
            Arg::Text(text) => args.text((*name).to_owned(), in_words(code_id, name, text, texts)),
            Arg::Term(prefix, id) => args.text((*name).to_owned(), texts.term(prefix, id)),
            Arg::Terms(prefix, ids) => {
                let words: Vec<String> = ids.iter().map(|id| texts.term(prefix, id)).collect();
                args.text((*name).to_owned(), texts.list(&words))
            }
            Arg::Number(number) => {
                let decimals = decimals_of(*number);
                let written = texts.number(*number, decimals);
                args.number((*name).to_owned(), rounded(*number, decimals))
                    .text(format!("{name}_text"), written)
            }
        })
}

/// The long text about a kind of diagnostic; `None` where no kind has this id.
pub fn explain(code_id: &str, texts: &Texts) -> Option<String> {
    texts.attribute(code_id.trim(), "explain", &Args::new())
}

/// A diagnostic as a compiler would print it, with a newline at the end: with the line and a caret where
/// it has an excerpt. Control characters of files and names are made visible. `color` adds ANSI styles.
pub fn render(diagnostic: &Diagnostic, texts: &Texts, color: bool) -> String {
    let message = message(diagnostic, texts);
    let place = diagnostic.place.as_ref();
    let line = diagnostic.excerpt.as_ref().and_then(first_line);
    let row = place.and_then(|place| place.row);
    if let (Some(line), Some(place), Some(row)) = (line, place, row) {
        with_caret(&message, &line, &place.file, row, texts, color)
    } else {
        without_caret(&message, texts, color)
    }
}

/// The fewest decimals, at most three, that write a number; more for very small ones.
fn decimals_of(number: f64) -> u8 {
    let size = number.abs();
    let most = if size > 0.0 && size < 0.001 { 9 } else { 3 };
    let close = |decimals: &u8| (rounded(number, *decimals) - number).abs() <= 1e-9 * size;
    (0..most).find(close).unwrap_or(most)
}

fn rounded(number: f64, decimals: u8) -> f64 {
    let scale = (0..decimals).fold(1.0, |scale, _| scale * 10.0);
    let scaled = number * scale;
    if scaled.is_finite() {
        scaled.round() / scale
    } else {
        number
    }
}

/// The line where a complaint starts, and the bytes of it that are complained about.
struct Line<'a> {
    text: &'a str,
    span: std::ops::Range<usize>,
}

/// The first line of an excerpt's span. A span that ends in a later line is cut at the end of this
/// one; one that does not fit the text is moved to where it does.
fn first_line(excerpt: &Excerpt) -> Option<Line<'_>> {
    let source = excerpt.source.as_str();
    let start = source.floor_char_boundary(excerpt.span.start);
    let line_start = source.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
    let rest = source.get(line_start..)?;
    let text = rest.split('\n').next()?;
    let text = text.strip_suffix('\r').unwrap_or(text);
    let end = source
        .floor_char_boundary(excerpt.span.end)
        .saturating_sub(line_start)
        .min(text.len());
    let start = (start - line_start).min(text.len());
    // A byte order mark takes no room on a screen.
    let without_mark = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mark = text.len() - without_mark.len();
    let (start, end) = (start.saturating_sub(mark), end.saturating_sub(mark));
    Some(Line {
        text: without_mark,
        span: start..end.max(start),
    })
}

fn with_caret(
    message: &Message,
    line: &Line<'_>,
    file: &str,
    row: u32,
    texts: &Texts,
    color: bool,
) -> String {
    let word = texts.term("severity", message.severity.id());
    let help = texts.term("severity", "help");
    let write = texts.term("severity", "write");
    let level = match message.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let file = visible(file);
    let snippet = Snippet::source(line.text)
        .line_start(usize::try_from(row).unwrap_or(usize::MAX))
        .path(&file)
        .annotation(AnnotationKind::Primary.span(line.span.clone()));
    let title = level
        .with_name(word.as_str())
        .primary_title(message.text.as_str())
        .id(message.code);
    let mut group = Group::with_title(title).element(snippet);
    if let Some(hint) = &message.hint {
        group = group.element(Level::HELP.with_name(help.as_str()).message(hint.as_str()));
    }
    if let Some(paste) = &message.paste {
        group = group.element(
            Level::HELP
                .with_name(write.as_str())
                .message(paste.as_str()),
        );
    }
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut text = renderer.render(&[group]);
    text.push('\n');
    text
}

fn without_caret(message: &Message, texts: &Texts, color: bool) -> String {
    let word = texts.term("severity", message.severity.id());
    let bold = Style::new().effects(Effects::BOLD);
    let tint = match message.severity {
        Severity::Error => AnsiColor::BrightRed,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Note => AnsiColor::BrightGreen,
    };
    let paint = |style: Style, text: String| {
        if color {
            format!("{style}{text}{style:#}")
        } else {
            text
        }
    };
    let head = paint(
        tint.on_default().effects(Effects::BOLD),
        format!("{word}[{}]", message.code),
    );
    let place = message
        .place
        .as_ref()
        .map(|place| format!("{}: ", visible(place)))
        .unwrap_or_default();
    let mut text = format!("{head}: {place}{}\n", paint(bold, visible(&message.text)));
    let mut more = |term: &str, said: &str| {
        let label = texts.term("severity", term);
        let indent = " ".repeat(label.chars().count() + 4);
        let label = paint(
            AnsiColor::BrightCyan.on_default().effects(Effects::BOLD),
            label,
        );
        let lines: Vec<String> = said.lines().map(visible).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {label}: {}", lines.join(&format!("\n{indent}")));
    };
    if let Some(hint) = &message.hint {
        more("help", hint);
    }
    if let Some(paste) = &message.paste {
        more("write", paste);
    }
    text
}

/// A text that cannot steer a terminal.
fn visible(text: &str) -> String {
    text.chars()
        .map(|character| {
            if character.is_control() {
                '\u{fffd}'
            } else {
                character
            }
        })
        .collect()
}
