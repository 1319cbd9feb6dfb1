//! The commands: each converts its arguments, calls the pipeline, and shows what came out.

use std::io;
use std::path::{Path, PathBuf};

use super::args::{
    Cli, Command, EditionArg, Generate, Global, InputArgs, InspectArgs, PaperArg, PictureArgs,
    ProfileArgs, ProfileCommand, ReportArgs, SectionArgs, SuggestArgs, Template,
};
use super::{Exit, Stop, explain, help, lists, terminal};
use crate::canonical::hexadecimal;
use crate::diag;
use crate::domain::Network;
use crate::i18n::{Args, Texts};
use crate::pipeline::{self, Failure, NamedOutput, Outcome};
use crate::renderers::{self, Edition, Paper, PdfClaim, RenderOptions, RendererSpec};
use crate::sections;
use crate::settings::{self, Flags, Settings};
use crate::world::{self, Disk, Kind, World as _};
use crate::{profile, sources};

/// The system gives no random numbers, of which a key is made.
const NO_RANDOMNESS: diag::Code = diag::Code::error("no-randomness");

pub(super) fn run(cli: &Cli) -> Result<Exit, Stop> {
    let global = &cli.global;
    match &cli.command {
        Command::Report(args) => report(args, global),
        Command::Fit(args) => {
            let more = More {
                compare: args.compare.clone(),
                bootstrap: args.resampling.bootstrap,
            };
            section("fit", &args.section, more, global)
        }
        Command::Audience(args) => {
            let more = More {
                bootstrap: args.resampling.bootstrap,
                ..More::default()
            };
            section("audience", &args.section, more, global)
        }
        Command::Numbers(args) => section("numbers", args, More::default(), global),
        Command::Segments(args) => section("segments", args, More::default(), global),
        Command::Channels(args) => section("channels", args, More::default(), global),
        Command::Markets(args) => section("markets", args, More::default(), global),
        Command::Inspect(args) => inspect(args, global),
        Command::Sources(args) => {
            done(&lists::sources(args.format, &terminal::texts(global, None)))
        }
        Command::Interests(args) => done(&lists::interests(
            args.format,
            &terminal::texts(global, None),
        )),
        Command::Explain { name } => {
            let texts = terminal::texts(global, None);
            done(explain::explain(name.as_deref(), &texts)?.as_bytes())
        }
        Command::Template { which, network } => done(template(*which, *network)?.as_bytes()),
        Command::Profile(ProfileCommand::New) => done(profile::EXAMPLE.as_bytes()),
        Command::Profile(ProfileCommand::Schema) => done(profile::schema().as_bytes()),
        Command::Profile(ProfileCommand::Check { file }) => check(file, global),
        Command::Profile(ProfileCommand::Suggest(args)) => suggest(args, global),
        Command::Generate { what } => {
            let texts = terminal::texts(global, None);
            done(&generate(*what, &texts)?)
        }
    }
}

fn done(bytes: &[u8]) -> Result<Exit, Stop> {
    terminal::print(bytes)?;
    Ok(Exit::Done)
}

fn disk(global: &Global) -> Disk {
    Disk::new(terminal::progress(global))
}

fn report(args: &ReportArgs, global: &Global) -> Result<Exit, Stop> {
    let mut settings = settings_of(&args.input, Some((&args.profile, &args.picture)), global);
    settings.paper_said = args.picture.paper.is_some();
    settings.theme.clone_from(&args.picture.theme);
    settings.section_options.bootstrap = args.resampling.bootstrap;
    settings.out = Some(args.out.clone());
    settings.edition = args.edition.map(|edition| match edition {
        EditionArg::Full => Edition::Full,
        EditionArg::Brief => Edition::Brief,
        EditionArg::Cards => Edition::Cards,
    });
    check_claims(&args.picture, global)?;
    let said = formats(&args.format, global)?;
    let mut world = disk(global);
    let outcome = pipeline::run(&settings, &[], &world)?;
    let texts = terminal::texts(global, Some(&outcome.reading));
    terminal::tell(&outcome.reading.diagnostics, &texts, global);
    let are_cards = outcome.render_options.edition == Edition::Cards;
    let formats = if said.is_empty() && are_cards {
        formats(&["png".to_owned()], global)?
    } else if said.is_empty() {
        formats(&default_formats(&outcome), global)?
    } else if are_cards && said.iter().any(|format| format.id != "png") {
        return Err(Stop::Arguments(texts.say("cards-are-pictures")));
    } else {
        said
    };
    let outputs = pipeline::render(&outcome, &formats, &world)?;
    tell_of(&outputs, &texts, global);
    write(&outputs, &args.out, &mut world)?;
    for section in outcome.report.sections.iter().take(1) {
        terminal::say(&section.answer, global);
    }
    let written = Args::new()
        .number("files", outputs.len() as f64)
        .text("folder", args.out.to_string_lossy().into_owned());
    terminal::say(&texts.get("written", &written), global);
    Ok(gate(&outcome, &texts, global))
}

/// Standards that no file can meet at once are refused before anything is read.
fn check_claims(picture: &PictureArgs, global: &Global) -> Result<(), Stop> {
    let Some((one, other)) = PdfClaim::conflict(&picture.pdf_standard) else {
        return Ok(());
    };
    let args = Args::new().text("one", one.id()).text("other", other.id());
    let texts = terminal::texts(global, None);
    Err(Stop::Arguments(texts.get("pdf-standards-apart", &args)))
}

/// Says what is to be said about files.
fn tell_of(outputs: &[NamedOutput], texts: &Texts, global: &Global) {
    for output in outputs {
        terminal::tell(&output.said, texts, global);
    }
}

fn default_formats(outcome: &Outcome) -> Vec<String> {
    outcome
        .reading
        .workspace
        .formats
        .clone()
        .unwrap_or_else(|| {
            let by_default = renderers::RENDERERS
                .iter()
                .filter(|format| format.by_default);
            by_default.map(|format| format.id.to_owned()).collect()
        })
}

/// What only some sections' commands take.
#[derive(Default)]
struct More {
    compare: Vec<PathBuf>,
    bootstrap: Option<usize>,
}

/// A section's command: a table for people, CSV for programs, or any format that was asked for.
fn section(
    id: &'static str,
    args: &SectionArgs,
    more: More,
    global: &Global,
) -> Result<Exit, Stop> {
    let mut settings = settings_of(&args.input, Some((&args.profile, &args.picture)), global);
    check_claims(&args.picture, global)?;
    settings.compare = more.compare;
    settings.section_options.bootstrap = more.bootstrap;
    settings.paper_said = args.picture.paper.is_some();
    settings.theme.clone_from(&args.picture.theme);
    settings.out.clone_from(&args.out);
    // Who the audience is can be said without whom one wanted.
    settings.profile_optional = id != "fit";
    let asked = match &args.format {
        Some(format) if format == "table" => None,
        Some(format) => formats(std::slice::from_ref(format), global)?.pop(),
        None if args.out.is_none() && terminal::shows_output() => None,
        None => renderers::find("csv"),
    };
    if asked.is_none() {
        // What a terminal shows is read by whoever sits at it.
        settings.locale = terminal::locale();
    }
    let mut world = disk(global);
    let outcome = pipeline::run(&settings, &[id], &world)?;
    let texts = terminal::texts(global, Some(&outcome.reading));
    terminal::tell(&outcome.reading.diagnostics, &texts, global);
    match asked {
        None => {
            let table = renderers::terminal::table(&outcome.report, terminal::width());
            terminal::print(table.as_bytes())?;
        }
        Some(format) => {
            show(
                &outcome,
                format,
                args.out.as_deref(),
                &mut world,
                (&texts, global),
            )?;
        }
    }
    Ok(gate(&outcome, &texts, global))
}

/// One format of one section: to standard output, to a file, or to a folder.
fn show(
    outcome: &Outcome,
    format: &'static RendererSpec,
    out: Option<&Path>,
    world: &mut Disk,
    (texts, global): (&Texts, &Global),
) -> Result<(), Stop> {
    let mut outputs = pipeline::render(outcome, &[format], world)?;
    tell_of(&outputs, texts, global);
    let is_folder = out.is_some_and(|path| {
        let says_folder = path.as_os_str().to_string_lossy().ends_with(['/', '\\']);
        says_folder || world.kind(path) == Some(Kind::Folder)
    });
    match (out, outputs.as_mut_slice()) {
        (_, []) => {
            let nothing = diag::Diagnostic::new(pipeline::NOTHING_IN_FORMAT);
            return Err(Stop::Unusable(vec![nothing.with("format", format.id)]));
        }
        (Some(folder), several) if is_folder || several.len() > 1 => {
            write(&outputs, folder, world)?;
        }
        (Some(file), [one]) => {
            let files = [(file.to_owned(), one.bytes.as_slice())];
            world.write(&files).map_err(Failure::from)?;
        }
        (None, _) if !format.is_text && terminal::shows_output() => {
            let args = Args::new().text("format", format.id);
            return Err(Stop::Arguments(texts.get("format-needs-file", &args)));
        }
        (None, [one]) => terminal::print(&one.bytes)?,
        (Some(_) | None, _) => {
            let args = Args::new()
                .text("format", format.id)
                .number("files", outputs.len() as f64);
            return Err(Stop::Arguments(texts.get("format-needs-folder", &args)));
        }
    }
    Ok(())
}

fn write(outputs: &[NamedOutput], folder: &Path, world: &mut Disk) -> Result<(), Stop> {
    let files: Vec<(PathBuf, &[u8])> = outputs
        .iter()
        .map(|output| (folder.join(&output.file_name), output.bytes.as_slice()))
        .collect();
    world.write(&files).map_err(Failure::from)?;
    Ok(())
}

fn gate(outcome: &Outcome, texts: &Texts, global: &Global) -> Exit {
    let Some((least, score)) = outcome.gate else {
        return Exit::Done;
    };
    let least_text = texts.number(least, u8::from(least.fract() != 0.0));
    match score {
        Some(score) if score >= least => Exit::Done,
        Some(score) => {
            let args = Args::new()
                .text("least", least_text)
                .text("score", texts.number(score, 1));
            terminal::say(&texts.get("gate-not-met", &args), global);
            Exit::GateNotMet
        }
        None => {
            terminal::say(
                &texts.get("gate-not-measured", &Args::new().text("least", least_text)),
                global,
            );
            Exit::GateNotMet
        }
    }
}

fn inspect(args: &InspectArgs, global: &Global) -> Result<Exit, Stop> {
    let settings = settings_of(&args.input, None, global);
    let reading = pipeline::read(&settings, &disk(global))?;
    let texts = terminal::texts(global, Some(&reading));
    let printed = if args.suggest {
        lists::suggestions(&reading).into_bytes()
    } else {
        lists::inspect(&reading, args.list.format, &texts)
    };
    terminal::print(&printed)?;
    terminal::tell(&reading.diagnostics, &texts, global);
    let usable = !reading.canonical.inputs.is_empty() && !reading.lacks_files();
    Ok(if usable { Exit::Done } else { Exit::Unusable })
}

fn template(which: Template, network: Option<Network>) -> Result<String, Stop> {
    Ok(match which {
        Template::Generic => network.map_or_else(
            || sources::generic_template().to_owned(),
            sources::generic_template_of,
        ),
        Template::Orders => sources::orders_template().to_owned(),
        Template::Conversations => sources::conversations_template().to_owned(),
        Template::Reviews => sources::reviews_template().to_owned(),
        Template::Influencers => sources::influencers_template().to_owned(),
        Template::Benchmark => sources::benchmark_template().to_owned(),
        Template::Profile => profile::EXAMPLE.to_owned(),
        Template::Report => renderers::REPORT_TEMPLATE.to_owned(),
        Template::ReportSchema => renderers::template_schema(),
        Template::Workspace => settings::WORKSPACE_EXAMPLE.to_owned(),
        Template::Theme => settings::THEME_EXAMPLE.to_owned(),
        Template::CustomerKey => {
            let no_key = || Stop::Unusable(vec![diag::Diagnostic::new(NO_RANDOMNESS)]);
            hexadecimal(&world::secret_key().ok_or_else(no_key)?) + "\n"
        }
    })
}

fn check(file: &Path, global: &Global) -> Result<Exit, Stop> {
    let name = pipeline::show(file);
    let text = pipeline::read_text(file, &disk(global))?;
    let checked = profile::read(&text, &name).map_err(Stop::Unusable)?;
    let texts = terminal::texts(global, None);
    terminal::tell(&checked.diagnostics, &texts, global);
    let names: Vec<&str> = checked
        .value
        .iter()
        .map(|profile| profile.name.as_str())
        .collect();
    let args = Args::new()
        .text("file", name.as_str())
        .number("profiles", names.len() as f64)
        .text("names", texts.list(&names));
    done(format!("{}\n", texts.get("profile-checked", &args)).as_bytes())
}

/// A draft of a profile: the file to standard output or where it is asked, what differs to standard
/// error.
fn suggest(args: &SuggestArgs, global: &Global) -> Result<Exit, Stop> {
    let mut world = disk(global);
    if let Some(file) = args
        .out
        .as_deref()
        .filter(|file| world.kind(file).is_some())
        && !args.force
    {
        let there = Args::new().text("file", pipeline::show(file));
        return Err(Stop::Arguments(
            terminal::texts(global, None).get("draft-file-is-there", &there),
        ));
    }
    let mut settings = settings_of(&args.input, None, global);
    settings.profile.clone_from(&args.profile);
    settings.profile_name.clone_from(&args.profile_name);
    settings.profile_optional = true;
    settings.out.clone_from(&args.out);
    settings.section_options.min_people = args.min_people;
    let (outcome, suggested) = pipeline::suggest(&settings, args.from, &world)?;
    let texts = terminal::texts(global, Some(&outcome.reading));
    terminal::tell(&outcome.reading.diagnostics, &texts, global);
    let text = profile::draft::write(&suggested.draft);
    if let Some(table) = &suggested.differences {
        terminal::say(
            &renderers::terminal::table_text(table, terminal::width()),
            global,
        );
    }
    match &args.out {
        None => terminal::print(text.as_bytes())?,
        Some(file) => {
            let files = [(file.clone(), text.as_bytes())];
            world.write(&files).map_err(Failure::from)?;
            let written = Args::new().text("file", pipeline::show(file));
            terminal::say(&texts.get("draft-written", &written), global);
        }
    }
    Ok(Exit::Done)
}

fn generate(what: Generate, texts: &Texts) -> io::Result<Vec<u8>> {
    let mut command = help::command(texts);
    let mut out = Vec::new();
    let shell = match what {
        Generate::Man => {
            clap_mangen::Man::new(command).render(&mut out)?;
            return Ok(out);
        }
        Generate::Bash => clap_complete::Shell::Bash,
        Generate::Zsh => clap_complete::Shell::Zsh,
        Generate::Fish => clap_complete::Shell::Fish,
        Generate::Powershell => clap_complete::Shell::PowerShell,
    };
    clap_complete::generate(shell, &mut command, "audiencefit", &mut out);
    Ok(out)
}

/// The renderers with these ids.
fn formats(ids: &[String], global: &Global) -> Result<Vec<&'static RendererSpec>, Stop> {
    let texts = terminal::texts(global, None);
    ids.iter()
        .map(|id| {
            renderers::find(id.trim()).ok_or_else(|| {
                let known: Vec<&str> = renderers::RENDERERS
                    .iter()
                    .map(|format| format.id)
                    .collect();
                let nearest = diag::nearest(id, known.iter().copied());
                let meant = nearest
                    .map(|name| texts.get("format-meant", &Args::new().text("name", name)))
                    .unwrap_or_default();
                let args = Args::new()
                    .text("name", id.as_str())
                    .text("meant", meant)
                    .text("known", texts.enumeration(&known));
                Stop::Arguments(texts.get("format-unknown", &args))
            })
        })
        .collect()
}

fn settings_of(
    input: &InputArgs,
    more: Option<(&ProfileArgs, &PictureArgs)>,
    global: &Global,
) -> Settings {
    let mut settings = Settings {
        inputs: input.inputs.clone(),
        config: input.config.clone(),
        flags: Flags {
            network: input.network,
            channel: input.channel.clone(),
            account: input.account.clone(),
            followers: input.followers,
            month: input.month,
        },
        brand: input.brand.clone(),
        lang: global.lang,
        ..Settings::default()
    };
    if let Some((profile, picture)) = more {
        settings.profile.clone_from(&profile.profile);
        settings.profile_name.clone_from(&profile.profile_name);
        settings.fail_under = profile.fail_under;
        settings.section_options = sections::Options {
            min_people: profile.min_people,
            ..Default::default()
        };
        settings.render_options = RenderOptions {
            png_width: picture.width,
            png_dpi: picture.dpi,
            paper: match picture.paper {
                Some(PaperArg::Letter) => Paper::Letter,
                Some(PaperArg::A4) | None => Paper::A4,
            },
            pdf_claims: picture.pdf_standard.clone(),
            ..RenderOptions::default()
        };
        settings.template.clone_from(&picture.template);
    }
    settings
}
