//! What a person at a terminal sees: messages, bars; and what a program behind a pipe gets.

use std::cell::RefCell;
use std::io::{self, IsTerminal as _, Write as _};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::args::{Color, Global};
use crate::diag::{self, Diagnostic, Severity};
use crate::i18n::Texts;
use crate::world::{Progress, Silent, variable};

/// A bar on standard error.
struct Bars {
    bar: RefCell<Option<ProgressBar>>,
}

impl Progress for Bars {
    fn start(&self, step: &str, total: u64) {
        let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{prefix:>8} {bar:30} {pos}/{len}") {
            bar.set_style(style);
        }
        bar.set_prefix(step.to_owned());
        *self.bar.borrow_mut() = Some(bar);
    }

    fn advance(&self) {
        if let Some(bar) = &*self.bar.borrow() {
            bar.inc(1);
        }
    }

    fn finish(&self) {
        if let Some(bar) = self.bar.borrow_mut().take() {
            bar.finish_and_clear();
        }
    }
}

/// Bars where somebody looks, nothing elsewhere.
pub(super) fn progress(global: &Global) -> Box<dyn Progress> {
    if !global.quiet && io::stderr().is_terminal() {
        Box::new(Bars {
            bar: RefCell::new(None),
        })
    } else {
        Box::new(Silent)
    }
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
    for diagnostic in diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code.severity >= least)
    {
        out.push_str(diag::render(diagnostic, texts, color).trim_end());
        out.push('\n');
    }
    let _ = io::stderr().lock().write_all(out.as_bytes());
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
