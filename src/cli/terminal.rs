//! What a person at a terminal sees: messages, bars; and what a program behind a pipe gets.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Mutex;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::args::{Color, Global};
use crate::diag::{self, Diagnostic, Place, Severity};
use crate::i18n::{Args, Lang, Texts};
use crate::pipeline::Reading;
use crate::world::{Progress, Silent, variable};

/// A bar on standard error.
struct Bars {
    bar: Mutex<Option<ProgressBar>>,
}

impl Progress for Bars {
    fn start(&self, step: &str, total: u64) {
        let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{prefix:>8} {bar:30} {pos}/{len}") {
            bar.set_style(style);
        }
        bar.set_prefix(step.to_owned());
        if let Ok(mut place) = self.bar.lock() {
            *place = Some(bar);
        }
    }

    fn advance(&self) {
        if let Ok(bar) = self.bar.lock()
            && let Some(bar) = &*bar
        {
            bar.inc(1);
        }
    }

    fn finish(&self) {
        if let Ok(mut place) = self.bar.lock()
            && let Some(bar) = place.take()
        {
            bar.finish_and_clear();
        }
    }
}

/// Bars where somebody looks, nothing elsewhere.
pub(super) fn progress(global: &Global) -> Box<dyn Progress> {
    if !global.quiet && io::stderr().is_terminal() {
        Box::new(Bars {
            bar: Mutex::new(None),
        })
    } else {
        Box::new(Silent)
    }
}

/// The language of the environment: that of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set,
/// as for every program; none for `C`, `POSIX` and languages in which nothing exists.
pub(super) fn locale() -> Option<Lang> {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(variable);
    Lang::from_locale(&said?)
}

/// The texts of messages: of the language that was asked for, else that of the environment, as whoever
/// types need not be who reads the report; else the workspace's, where one was read; else English.
pub(super) fn texts(global: &Global, reading: Option<&Reading>) -> Texts {
    let lang = global.lang.or_else(locale);
    Texts::new(
        lang.or_else(|| reading?.workspace_lang())
            .unwrap_or_default(),
    )
}

/// Whether messages are colored.
pub(super) fn colored(global: &Global) -> bool {
    match global.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            variable("NO_COLOR").is_none()
                && variable("TERM").is_none_or(|term| term != "dumb")
                && io::stderr().is_terminal()
        }
    }
}

/// Says diagnostics on standard error, as loud as asked. A closed standard error is not our affair.
pub(super) fn tell(diagnostics: &[Diagnostic], texts: &Texts, global: &Global) {
    let least = if global.quiet {
        Severity::Error
    } else if global.verbose {
        Severity::Note
    } else {
        Severity::Warning
    };
    let color = colored(global);
    let mut out = String::new();
    let loud = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code.severity >= least);
    for (first, places) in grouped(loud) {
        out.push_str(diag::render(&first, texts, color).trim_end());
        out.push('\n');
        for place in places.iter().take(PLACES_SHOWN) {
            let _ = writeln!(out, "  {place}");
        }
        if places.len() > PLACES_SHOWN {
            let more = Args::new().number("more", (places.len() - PLACES_SHOWN) as f64);
            let _ = writeln!(out, "  {}", texts.get("places-more", &more));
        }
    }
    let _ = io::stderr().lock().write_all(out.as_bytes());
}

/// How many places are listed below a message that is the same for all of them.
const PLACES_SHOWN: usize = 12;

/// What is said of several files, or of several rows of one, in the same words is said once, with the
/// places below it.
fn grouped<'a>(
    diagnostics: impl Iterator<Item = &'a Diagnostic>,
) -> Vec<(Diagnostic, Vec<String>)> {
    let mut groups: Vec<(Diagnostic, Vec<&Place>)> = Vec::new();
    // By the words, and by the file where a row is said: rows of two files are two matters.
    let mut known: BTreeMap<(String, Option<&str>), usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        let mut said = diagnostic.clone();
        let place = diagnostic
            .place
            .as_ref()
            .filter(|_| diagnostic.excerpt.is_none());
        let Some(place) = place else {
            groups.push((said, Vec::new()));
            continue;
        };
        said.place = None;
        let file = place.row.map(|_| place.file.as_str());
        let at = *known
            .entry((format!("{said:?}"), file))
            .or_insert(groups.len());
        match groups.get_mut(at) {
            Some((_, places)) => places.push(place),
            None => groups.push((said, vec![place])),
        }
    }
    groups
        .into_iter()
        .map(|(mut said, places)| match places.as_slice() {
            [only] => {
                said.place = Some((*only).clone());
                (said, Vec::new())
            }
            several => (said, several.iter().map(ToString::to_string).collect()),
        })
        .collect()
}

/// One line on standard error, unless quiet was asked.
pub(super) fn say(line: &str, global: &Global) {
    if !global.quiet {
        let _ = writeln!(io::stderr().lock(), "{line}");
    }
}

/// One line on standard error, however quiet.
pub(super) fn complain(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Whether standard output is a terminal.
pub(super) fn shows_output() -> bool {
    io::stdout().is_terminal()
}

/// The width of the terminal, or 100 columns.
pub(super) fn width() -> usize {
    variable("COLUMNS")
        .and_then(|columns| columns.parse().ok())
        .or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)))
        .unwrap_or(100)
        .clamp(40, 240)
}

/// Writes data to standard output.
pub(super) fn print(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}
