//! The command line: arguments, their conversion to settings, terminal output, exit codes.

mod args;
mod commands;
mod explain;
mod help;
mod lists;
mod terminal;

use std::io;
use std::panic;
use std::process::ExitCode;

use clap::Parser as _;

use crate::diag::Diagnostic;
use crate::i18n::{Args, Texts};
use crate::pipeline::Failure;
use args::Cli;

/// What every command ends with: 0 done, 1 a gate was not met, 2 wrong arguments, 3 input or
/// profile unusable, 4 output could not be written, 70 a bug. A broken pipe is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    Done,
    GateNotMet,
    Arguments,
    Unusable,
    NotWritten,
    Bug,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::GateNotMet => 1,
            Exit::Arguments => 2,
            Exit::Unusable => 3,
            Exit::NotWritten => 4,
            Exit::Bug => 70,
        })
    }
}

/// Why a command stopped.
#[derive(Debug, thiserror::Error)]
enum Stop {
    /// The arguments fit the grammar and still make no sense together.
    #[error("{0}")]
    Arguments(String),
    /// Inputs or profile.
    #[error("the input is unusable")]
    Unusable(Vec<Diagnostic>),
    /// Standard output.
    #[error("standard output: {0}")]
    Print(#[from] io::Error),
    /// A file, or a format.
    #[error(transparent)]
    Run(Failure),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Unusable(diagnostics) => Self::Unusable(diagnostics),
            other @ (Failure::Write(_) | Failure::Render(_)) => Self::Run(other),
        }
    }
}

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let lang = help::said_lang(std::env::args_os()).or_else(terminal::locale);
            let texts = Texts::new(lang.unwrap_or_default());
            return help::tell(&error, &texts, std::env::args_os()).into();
        }
    };
    // A library that gives up on a damaged workbook is caught where it is called and told as a
    // diagnostic; everything else is a bug of ours and shows its place.
    let show_place = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        let is_ours = panic
            .location()
            .is_none_or(|place| !place.file().contains("calamine"));
        if is_ours {
            show_place(panic);
        }
    }));
    let exit = panic::catch_unwind(|| answer(&cli)).unwrap_or_else(|_| {
        terminal::complain(&terminal::texts(&cli.global, None).say("bug"));
        Exit::Bug
    });
    exit.into()
}

fn answer(cli: &Cli) -> Exit {
    let stop = match commands::run(cli) {
        Ok(exit) => return exit,
        Err(stop) => stop,
    };
    let texts = terminal::texts(&cli.global, None);
    match stop {
        Stop::Arguments(reason) => {
            terminal::complain(&help::wrong(&reason, &texts));
            Exit::Arguments
        }
        Stop::Unusable(diagnostics) => {
            terminal::tell(&diagnostics, &texts, &cli.global);
            Exit::Unusable
        }
        Stop::Print(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
        Stop::Print(error) => {
            let args = Args::new().text("reason", error.to_string());
            terminal::complain(&texts.get("stdout-not-written", &args));
            Exit::NotWritten
        }
        Stop::Run(Failure::Render(error)) => {
            let args = Args::new().text("reason", error.to_string());
            terminal::complain(&texts.get("format-not-made", &args));
            Exit::Bug
        }
        Stop::Run(failure) => {
            let args = Args::new().text("reason", failure.to_string());
            terminal::complain(&texts.get("not-written", &args));
            Exit::NotWritten
        }
    }
}
