//! `--help` and complaints about arguments, in the user's language.
//!
//! clap says both in English. Its tree of commands is walked once, only when help is asked for, and every
//! text put in from the catalogues; a complaint is made anew from its kind and its parts.

use std::error::Error as _;
use std::ffi::OsString;

use clap::builder::styling::Styles;
use clap::builder::{PossibleValue, StyledStr};
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{Arg, Command, CommandFactory as _};

use super::args::{Cli, Complaint};
use super::{Exit, terminal};
use crate::i18n::{Args, Lang, Texts};

/// Says what clap stopped for: help and version on standard output, a complaint on standard error.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "clap may add kinds of complaint; each is told by its parts"
)]
pub(super) fn tell(
    error: &Error,
    texts: &Texts,
    words: impl IntoIterator<Item = OsString>,
) -> Exit {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let said = command(texts).try_get_matches_from(words);
            let _ = said.as_ref().err().unwrap_or(error).print();
        }
        ErrorKind::DisplayVersion => {
            let _ = error.print();
        }
        _ => {
            terminal::complain(&complaint(error, texts));
        }
    }
    if error.use_stderr() {
        Exit::Arguments
    } else {
        Exit::Done
    }
}

/// The language after `--lang`, where the arguments as a whole could not be read.
pub(super) fn said_lang(words: impl IntoIterator<Item = OsString>) -> Option<Lang> {
    let mut words = words
        .into_iter()
        .map(|word| word.to_string_lossy().into_owned());
    while let Some(word) = words.next() {
        if let Some(rest) = word.strip_prefix("--lang") {
            let tag = rest.strip_prefix('=').map(ToOwned::to_owned);
            return Lang::from_tag(&tag.or_else(|| words.next())?);
        }
    }
    None
}

/// A complaint that is ours, not clap's.
pub(super) fn wrong(reason: &str, texts: &Texts) -> String {
    let args = Args::new().text("reason", reason);
    let reason = texts.get("wrong-arguments", &args);
    format!("{reason}\n\n{}", texts.say("wrong-arguments-more"))
}

/// All commands with their help in the language.
pub(super) fn command(texts: &Texts) -> Command {
    let mut command = Cli::command();
    command.build();
    said(command, "", texts)
        .about(texts.say("help-about"))
        .long_about(long_about(texts))
        .after_help(texts.say("help-after"))
}

fn long_about(texts: &Texts) -> String {
    let about = texts.say("help-about");
    match texts.attribute("help-about", "long", &Args::new()) {
        Some(long) => format!("{about}\n\n{long}"),
        None => about,
    }
}

/// A command and all below it; `path` is its name with those above, `profile-suggest`.
fn said(command: Command, path: &str, texts: &Texts) -> Command {
    let style = *Styles::default().get_usage();
    let usage = texts.say("help-usage");
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{style}{usage}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}"
    );
    let mut command = command
        .help_template(template)
        .subcommand_help_heading(texts.say("help-heading-commands"))
        .mut_args(|arg| said_of(arg, path, texts));
    if texts.has(&format!("help-command-{path}")) {
        command = command.about(texts.say(&format!("help-command-{path}")));
    }
    // The help of `help` repeats the tree; its commands have their texts where they stand.
    if path == "help" {
        return command;
    }
    command.mut_subcommands(|sub| {
        let name = sub.get_name();
        let path = match path {
            _ if name == "help" => name.to_owned(),
            "" => name.to_owned(),
            path => format!("{path}-{name}"),
        };
        said(sub, &path, texts)
    })
}

/// An argument: its own text of this command, or that of all commands.
fn said_of(arg: Arg, path: &str, texts: &Texts) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = [
        format!("help-option-{path}-{id}"),
        format!("help-option-{id}"),
    ];
    let Some(text) = own.iter().find(|id| texts.has(id)) else {
        return arg;
    };
    let mut short = texts.say(text);
    let default: Vec<String> = arg
        .get_default_values()
        .iter()
        .map(|value| value.to_string_lossy().into_owned())
        .collect();
    if arg.get_action().takes_values() && !default.is_empty() {
        let args = Args::new().text("value", default.join(","));
        short = format!("{short} {}", texts.get("help-default", &args));
    }
    let values = if arg.get_action().takes_values() {
        arg.get_possible_values()
    } else {
        Vec::new()
    };
    let heading = if arg.is_positional() {
        "help-heading-arguments"
    } else {
        "help-heading-options"
    };
    let arg = arg
        .hide_default_value(true)
        .hide_possible_values(true)
        .help_heading(texts.say(heading));
    if values.is_empty() {
        let long = texts.attribute(text, "long", &Args::new());
        return arg
            .long_help(long.unwrap_or_else(|| short.clone()))
            .help(short);
    }
    let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    let args = Args::new().text("values", names.join(", "));
    let mut long = format!("{short}\n\n{}", texts.say("help-values-long"));
    for name in &names {
        let about = texts.say(&format!("help-value-{id}-{name}"));
        let args = Args::new().text("value", *name).text("about", about);
        long.push_str("\n- ");
        long.push_str(&texts.get("help-value-line", &args));
    }
    let short = format!("{short} {}", texts.get("help-values", &args));
    arg.help(short).long_help(StyledStr::from(long))
}

/// What is wrong, what may have been meant, how the command is used.
fn complaint(error: &Error, texts: &Texts) -> String {
    let mut reason = reason(error, texts);
    let near: Vec<String> = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ]
    .into_iter()
    .flat_map(|kind| strings(error, kind))
    .map(|name| format!("`{name}`"))
    .collect();
    if !near.is_empty() {
        let args = Args::new().text("names", texts.list(&near));
        reason = format!("{reason}\n\n  {}", texts.get("wrong-arguments-tip", &args));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.trim().trim_start_matches("Usage:").trim();
        let args = Args::new().text("usage", usage);
        reason = format!("{reason}\n\n{}", texts.get("wrong-arguments-usage", &args));
    }
    wrong(&reason, texts)
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "clap may add kinds of complaint; those that are not known are told in general"
)]
fn reason(error: &Error, texts: &Texts) -> String {
    let argument = strings(error, ContextKind::InvalidArg);
    let value = strings(error, ContextKind::InvalidValue).join(" ");
    let quoted = |names: &[String]| {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        texts.list(&names)
    };
    let args = || {
        Args::new()
            .text("argument", argument.join(" "))
            .text("value", value.clone())
    };
    match error.kind() {
        ErrorKind::ArgumentConflict => {
            let others = strings(error, ContextKind::PriorArg);
            if others == argument {
                texts.get("argument-twice", &args())
            } else {
                texts.get("argument-conflict", &args().text("others", quoted(&others)))
            }
        }
        ErrorKind::NoEquals => texts.get("argument-equals", &args()),
        ErrorKind::InvalidValue if value.is_empty() => texts.get("argument-no-value", &args()),
        ErrorKind::InvalidValue => {
            let values = strings(error, ContextKind::ValidValue);
            if values.is_empty() {
                texts.get("argument-value", &args())
            } else {
                let args = args().text("values", quoted(&values));
                texts.get("argument-value-of", &args)
            }
        }
        ErrorKind::ValueValidation => {
            let source = error.source();
            let complaint = source.and_then(|source| source.downcast_ref::<Complaint>());
            let why = complaint
                .map(|complaint| complaint.said(texts))
                .or_else(|| source.map(ToString::to_string));
            match why {
                Some(why) => texts.get("argument-value-why", &args().text("why", why)),
                None => texts.get("argument-value", &args()),
            }
        }
        ErrorKind::MissingRequiredArgument => {
            let args = Args::new().text("arguments", quoted(&argument));
            texts.get("argument-missing", &args)
        }
        ErrorKind::TooManyValues => texts.get("argument-too-many", &args()),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            texts.get("argument-too-few", &args())
        }
        ErrorKind::UnknownArgument => texts.get("argument-unknown", &args()),
        ErrorKind::InvalidUtf8 => texts.say("argument-unreadable"),
        ErrorKind::InvalidSubcommand => {
            let command = strings(error, ContextKind::InvalidSubcommand).join(" ");
            texts.get("command-unknown", &Args::new().text("command", command))
        }
        ErrorKind::MissingSubcommand => {
            let command = strings(error, ContextKind::InvalidSubcommand).join(" ");
            let commands = quoted(&strings(error, ContextKind::ValidSubcommand));
            let args = Args::new().text("command", command);
            texts.get("command-missing", &args.text("commands", commands))
        }
        _ => texts.say("argument-unusable"),
    }
}

/// The names that clap tells of a kind.
fn strings(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(one)) => vec![one.clone()],
        Some(ContextValue::Strings(all)) => all.clone(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    fn missing(command: &Command, path: &str, texts: &Texts, ids: &mut Vec<String>) {
        let mut wanted = Vec::new();
        for arg in command.get_arguments() {
            let id = arg.get_id().as_str().replace('_', "-");
            if !texts.has(&format!("help-option-{path}-{id}")) {
                wanted.push(format!("help-option-{id}"));
            }
            if arg.get_action().takes_values() {
                for value in arg.get_possible_values() {
                    wanted.push(format!("help-value-{id}-{}", value.get_name()));
                }
            }
        }
        for sub in command.get_subcommands() {
            let path = match path {
                "" => sub.get_name().to_owned(),
                path => format!("{path}-{}", sub.get_name()),
            };
            wanted.push(format!("help-command-{path}"));
            missing(sub, &path, texts, ids);
        }
        ids.extend(wanted.into_iter().filter(|id| !texts.has(id)));
    }

    #[test]
    fn every_command_argument_and_value_has_its_text() {
        let mut ids = Vec::new();
        missing(&Cli::command(), "", &Texts::new(Lang::En), &mut ids);
        assert!(ids.is_empty(), "no text: {ids:?}");
    }

    #[test]
    fn complaints_are_made_from_their_parts() {
        let texts = Texts::new(Lang::En);
        let said = |words: &[&str]| {
            let error = Cli::command().try_get_matches_from(words).unwrap_err();
            complaint(&error, &texts)
        };
        let bad = said(&["audiencefit", "report", "--month", "October"]);
        assert!(bad.starts_with(
            "error: `October` is no value of `--month <YYYY-MM>`: write a month as `2026-10`"
        ));
        let near = said(&["audiencefit", "reprot"]);
        assert!(near.contains("there is no command `reprot`") && near.contains("`report`"));
        let both = said(&["audiencefit", "-q", "-v", "sources"]);
        assert!(both.contains("cannot be used together"), "{both}");
        let missing = said(&["audiencefit", "template"]);
        assert!(missing.contains("`<WHICH>` must be said"), "{missing}");
    }
}
