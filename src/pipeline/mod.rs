//! The whole flow on one page: inputs, tables, findings, report, bytes.

mod attribution;
mod copies;
mod costs;
mod customers;
mod fates;
mod glyphs;
mod inputs;
mod month;
mod numbers;
mod orders;
mod outputs;
mod reading;
mod series;
mod small_groups;
mod theme;

use std::borrow::Cow;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::canonical::Canonical;
use crate::diag::{Code, Diagnostic, Place};
use crate::domain::{Audience, Month};
use crate::findings::Finding;
use crate::i18n::{Args, Lang, Texts};
use crate::measures::suppression::LEAST_PEOPLE;
use crate::profile::{self, Profile};
use crate::renderers::{
    self, Edition, Output, RenderError, RenderInput, RenderOptions, RendererSpec, Template,
};
use crate::report::{Report, Theme};
use crate::sections::{self, DraftInput, LayoutInput, SECTIONS, SectionSpec, Suggested};
use crate::settings::{Settings, Workspace};
use crate::sources::CustomerKeys;
use crate::world::{Progress, World, WorldError};

pub use inputs::{read_text, show};
pub use outputs::{NamedOutput, slug};

/// Nothing in the inputs carries audience numbers that can be used.
pub const NOTHING_USABLE: Code = Code::error("nothing-usable");
/// A section holds nothing that a format can carry.
pub const NOTHING_IN_FORMAT: Code = Code::error("nothing-in-format");
/// What was read holds nothing that the section asked for speaks of.
pub const NOTHING_IN_SECTION: Code = Code::error("nothing-in-section");
/// The command needs a profile and there is none.
pub const NO_PROFILE: Code = Code::error("no-profile");
/// `--profile-name` names no profile of the file.
pub const UNKNOWN_PROFILE: Code = Code::error("unknown-profile");
/// A profile of another file has a name that is there already.
pub const PROFILE_RENAMED: Code = Code::warning("profile-renamed");
/// The month asked for has no export.
pub const NO_SUCH_MONTH: Code = Code::error("no-such-month");
/// The workspace's language has no catalogue.
pub const UNKNOWN_LANGUAGE: Code = Code::warning("unknown-language");
/// A file that the user named cannot be read.
pub const CANNOT_READ: Code = Code::error("cannot-read");

/// A file beside a template of the user, such as a logo, is at most this large.
const TEMPLATE_FILE_LIMIT: u64 = 16 << 20;

/// Why a run ended without a result.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Inputs or profile cannot be used; the diagnostics say why.
    #[error("the inputs or the profile cannot be used")]
    Unusable(Vec<Diagnostic>),
    /// An output could not be written.
    #[error("{0}")]
    Write(#[from] WorldError),
    /// A format could not be made.
    #[error("{0}")]
    Render(#[from] RenderError),
}

/// What was read, before anything is measured.
#[derive(Debug)]
pub struct Reading {
    /// What `audiencefit.toml` says.
    pub workspace: Workspace,
    /// The tables of the month, and what became of every block.
    pub canonical: Canonical,
    /// The month of the tables; none when there is no table.
    pub month: Option<Month>,
    /// What is to be said, in a fixed order.
    pub diagnostics: Vec<Diagnostic>,
    /// The brand.
    pub brand: String,
    /// The language of reports.
    pub lang: Lang,
    /// How the report looks.
    pub theme: Theme,
    profile_path: Option<PathBuf>,
    template_path: Option<PathBuf>,
}

impl Reading {
    /// The texts of reports: their language, and years as the workspace counts them.
    pub fn texts(&self) -> Texts {
        Texts::with_calendar(self.lang, self.workspace.calendar.unwrap_or_default())
            .unbranded(self.theme.white_label)
    }

    /// The language that the workspace asks for, where it asks for one that exists.
    pub fn workspace_lang(&self) -> Option<Lang> {
        Lang::from_tag(self.workspace.language.as_deref()?)
    }

    /// Hides groups of few people in tables that were counted from single persons, and says so.
    fn hide_small_groups(&mut self) {
        let least = self.workspace.suppress_below.unwrap_or(LEAST_PEOPLE);
        small_groups::hide(&mut self.canonical, least, &mut self.diagnostics);
        said_once(&mut self.diagnostics);
        self.canonical.said.clone_from(&self.diagnostics);
    }

    /// Whether a file that is there could not be opened: then a run has no result.
    pub fn lacks_files(&self) -> bool {
        let mut said = self.diagnostics.iter();
        said.any(|diagnostic| diagnostic.code == CANNOT_READ)
    }
}

/// A measured month.
pub struct Outcome {
    /// What was read.
    pub reading: Reading,
    /// The month.
    pub month: Month,
    /// The declared profiles, the chosen one first.
    pub profiles: Vec<Profile>,
    /// Everything that was found, controlled.
    pub findings: Vec<Finding>,
    /// The report with the sections that were asked for.
    pub report: Report,
    /// How it is printed.
    pub render_options: RenderOptions,
    /// The gate's result: the least score and the score, where a gate is set and there is a score.
    pub gate: Option<(f64, Option<f64>)>,
}

/// Reads the inputs: workspace, files, sources, attribution. Groups of few people are still in it;
/// [`run`] hides them before anything is measured or written.
pub fn read(settings: &Settings, world: &dyn World) -> Result<Reading, Failure> {
    let mut diagnostics = Vec::new();
    let found = inputs::find(settings, world, &mut diagnostics)?;
    let kept_key = inputs::customer_key(&found, world)?;
    let reader = reading::Reader {
        flags: &settings.flags,
        today: world.today(),
        own_names: own_names(settings, &found),
        keys: CustomerKeys::new(kept_key.unwrap_or_else(|| world.random_key())),
    };
    let files = reading::read_all(&found, &reader, world);
    let mut attributed = attribution::attribute(files, &found, &settings.flags, &mut diagnostics);
    attributed.canonical.has_stable_keys = kept_key.is_some();
    costs::add_declared(&found, &mut attributed.canonical);
    let lang = language(settings, &found.workspace, &mut diagnostics);
    let named = found
        .config_folder
        .as_ref()
        .zip(found.workspace.theme.as_ref());
    let named = named.map(|(folder, theme)| folder.join(theme));
    let theme = theme::of(settings.theme.as_ref(), named, world, &mut diagnostics)?;
    said_once(&mut diagnostics);
    attributed.canonical.said.clone_from(&diagnostics);
    Ok(Reading {
        brand: brand(settings, &found),
        lang,
        theme,
        canonical: attributed.canonical,
        month: attributed.month,
        diagnostics,
        profile_path: settings.profile.clone().or(found.profile_path),
        template_path: settings.template.clone().or_else(|| {
            let template = found.workspace.template.as_ref()?;
            Some(found.config_folder.as_ref()?.join(template))
        }),
        workspace: found.workspace,
    })
}

/// Sorts messages, and says each once: what is found of every table of a file is one thing to know.
fn said_once(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by_cached_key(|it| {
        // Arguments have no order of their own: the text of them is as good as any.
        (
            it.place.clone(),
            it.code.id,
            format!("{:?}{:?}", it.args, it.paste),
        )
    });
    diagnostics.dedup();
}

/// The whole run: reads, measures, controls, lays out. `wanted` are ids of sections to show; empty:
/// all. Every section is measured all the same, as the summary stands on the others.
pub fn run(settings: &Settings, wanted: &[&str], world: &dyn World) -> Result<Outcome, Failure> {
    let mut reading = read(settings, world)?;
    if reading.lacks_files() {
        return Err(Failure::Unusable(reading.diagnostics));
    }
    reading.hide_small_groups();
    let profiles = profiles(settings, &mut reading, world)?;
    let canonical = &reading.canonical;
    // A shop that has no export yet may ask where its people are: of that a benchmark speaks.
    let mut records = canonical.inputs.iter();
    let has_benchmark = !profiles.is_empty()
        && canonical.has_benchmark()
        && !canonical.has_numbers()
        && records.all(|record| record.channel.is_none());
    let is_usable = |month: &Month| {
        let has_tables = !canonical.tables.is_empty();
        match wanted {
            ["fit" | "audience"] => has_tables,
            ["numbers"] => canonical.has_numbers_in(*month),
            ["channels"] | [] => has_tables || canonical.has_numbers_in(*month) || has_benchmark,
            _ => has_tables || canonical.has_numbers_in(*month),
        }
    };
    let month = reading.month.or_else(|| {
        let of_benchmark = || {
            canonical
                .benchmark_month()
                .unwrap_or(Month::of(world.today()))
        };
        has_benchmark.then(of_benchmark)
    });
    let Some(month) = month.filter(is_usable) else {
        return Err(nothing_usable(settings, reading));
    };
    let texts = reading.texts();
    let said = &settings.section_options;
    let options = sections::Options {
        margin: said.margin.or(reading.workspace.margin),
        ..said.clone()
    };
    let findings = sections::measure(&reading.canonical, &profiles, month, &options);
    let mut report = lay_out(&findings, &reading, month, &texts, &options, wanted);
    if report.sections.is_empty() {
        return Err(match wanted {
            // Something can be told of every table of people; other sections need more than that.
            [] | ["fit" | "audience" | "numbers" | "inputs" | "summary"] => {
                nothing_usable(settings, reading)
            }
            [..] => nothing_in_section(&wanted.join(", "), reading),
        });
    }
    reading
        .diagnostics
        .extend(glyphs::replace_missing(&mut report));
    let gate = settings
        .fail_under
        .or(reading.workspace.fail_under)
        .map(|least| (least, headline_score(&findings, &profiles)));
    let mut render_options = settings.render_options.clone();
    if let (Some(paper), false) = (reading.workspace.paper, settings.paper_said) {
        render_options.paper = paper;
    }
    render_options.edition = settings
        .edition
        .or(reading.workspace.edition)
        .unwrap_or_default();
    if let (Some(claims), true) = (
        &reading.workspace.pdf_claims,
        render_options.pdf_claims.is_empty(),
    ) {
        render_options.pdf_claims.clone_from(claims);
    }
    Ok(Outcome {
        reading,
        month,
        profiles,
        findings,
        report,
        render_options,
        gate,
    })
}

/// A measured month, and a draft of a profile from the people of `from`; none: of the customers, and of
/// the headline audience for what is not known of customers.
pub fn suggest(
    settings: &Settings,
    from: Option<Audience>,
    world: &dyn World,
) -> Result<(Outcome, Suggested), Failure> {
    let outcome = run(settings, &["audience"], world)?;
    let suggested = sections::suggest(&DraftInput {
        findings: &outcome.findings,
        texts: &outcome.reading.texts(),
        month: outcome.month,
        declared: outcome.profiles.first(),
        from,
        min_people: settings.section_options.min_people,
    });
    match suggested {
        Ok(suggested) => Ok((outcome, suggested)),
        Err(why) => {
            let mut diagnostics = outcome.reading.diagnostics;
            diagnostics.push(*why);
            Err(Failure::Unusable(diagnostics))
        }
    }
}

/// That there is nothing to show, or nothing of the month that was asked for.
fn nothing_usable(settings: &Settings, reading: Reading) -> Failure {
    let fates = fates_of(&reading.canonical, &reading.texts());
    let asked = settings.flags.month;
    let code = match asked {
        Some(_) if !reading.canonical.inputs.is_empty() => NO_SUCH_MONTH,
        Some(_) | None => NOTHING_USABLE,
    };
    let month = asked.map(|month| month.to_string()).unwrap_or_default();
    let mut diagnostics = reading.diagnostics;
    diagnostics.push(
        Diagnostic::new(code)
            .with("month", month)
            .with("fates", fates),
    );
    Failure::Unusable(diagnostics)
}

/// What was read holds nothing that this section speaks of.
fn nothing_in_section(section: &str, reading: Reading) -> Failure {
    let mut diagnostics = reading.diagnostics;
    diagnostics.push(Diagnostic::new(NOTHING_IN_SECTION).with("section", section));
    Failure::Unusable(diagnostics)
}

/// The names under which exports know the business: the brand, and the accounts.
fn own_names(settings: &Settings, found: &inputs::Found) -> Vec<String> {
    let accounts = found.workspace.channels.iter();
    accounts
        .filter_map(|channel| channel.account.clone())
        .chain(settings.flags.account.clone())
        .chain([brand(settings, found)])
        .collect()
}

/// What became of the first blocks, in words: `Audience.csv: no data; …`.
fn fates_of(canonical: &Canonical, texts: &Texts) -> String {
    const SHOWN: usize = 8;
    let records = &canonical.inputs;
    let mut told: Vec<String> = records
        .iter()
        .take(SHOWN)
        .map(|record| {
            let fate = texts.term("fate", record.fate.id());
            texts.labeled(&record.place.to_string(), &fate)
        })
        .collect();
    told.dedup();
    if records.len() > SHOWN {
        told.push("…".to_owned());
    }
    texts.series(&told)
}

/// Renders formats; nothing is written.
pub fn render(
    outcome: &Outcome,
    formats: &[&RendererSpec],
    world: &dyn World,
) -> Result<Vec<NamedOutput>, Failure> {
    let shown: Vec<&str> = outcome
        .report
        .sections
        .iter()
        .map(|section| section.id)
        .collect();
    let findings: Vec<Finding> = outcome
        .findings
        .iter()
        .filter(|finding| shown.contains(&finding.section))
        .cloned()
        .collect();
    let report = match outcome.render_options.edition {
        Edition::Full | Edition::Cards => Cow::Borrowed(&outcome.report),
        Edition::Brief => Cow::Owned(renderers::brief(&outcome.report)),
    };
    let wants_template = formats.iter().any(|format| format.id == "pdf");
    let path = outcome.reading.template_path.as_deref();
    let written = match path.filter(|_| wants_template) {
        Some(path) => Some((show(path), read_text(path, world)?)),
        None => None,
    };
    let folder = path.and_then(Path::parent).unwrap_or(Path::new(""));
    let read = |name: &str| world.read(&folder.join(name), TEMPLATE_FILE_LIMIT).ok();
    let input = RenderInput {
        report: &report,
        findings: &findings,
        canonical: &outcome.reading.canonical,
        diagnostics: &outcome.reading.diagnostics,
        theme: &outcome.reading.theme,
        options: &outcome.render_options,
        template: written.as_ref().map(|(name, text)| Template {
            name,
            text,
            read: &read,
        }),
    };
    let progress = world.progress();
    progress.start("render", formats.len() as u64);
    let rendered = at_once(formats, &input, world.progress());
    progress.finish();
    let mut outputs = Vec::new();
    for (format, rendered) in formats.iter().zip(rendered) {
        let rendered = match rendered {
            Err(RenderError::Asked(why)) => return Err(Failure::Unusable(why)),
            rendered => rendered?,
        };
        for output in rendered {
            outputs.push(outputs::name(output, format, &outcome.report));
        }
    }
    Ok(outputs)
}

/// Renders formats side by side; the results stand in the order of the formats.
///
/// Formats know nothing of each other. Pages and pictures take by far the longest, and come last in the
/// registry: they are begun first, and there are no more threads than the machine can run, so that a long
/// format has one for itself.
fn at_once(
    formats: &[&RendererSpec],
    input: &RenderInput<'_>,
    progress: &dyn Progress,
) -> Vec<Result<Vec<Output>, RenderError>> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let in_registry = |at: &usize| {
        renderers::RENDERERS
            .iter()
            .position(|it| it.id == formats[*at].id)
    };
    let mut order: Vec<usize> = (0..formats.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(in_registry(at)));
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some(at) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((*at, (formats[*at].render)(input)));
            progress.advance();
        }
        done
    };
    let mut rendered: Vec<_> = thread::scope(|scope| {
        let running: Vec<_> = (0..threads.min(formats.len()))
            .map(|_| scope.spawn(work))
            .collect();
        running
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
    });
    rendered.sort_by_key(|(at, _)| *at);
    rendered.into_iter().map(|(_, outputs)| outputs).collect()
}

fn lay_out(
    findings: &[Finding],
    reading: &Reading,
    month: Month,
    texts: &Texts,
    options: &sections::Options,
    wanted: &[&str],
) -> Report {
    let input = LayoutInput {
        findings,
        texts,
        month,
        brand: &reading.brand,
        options,
    };
    let mut pages: Vec<&SectionSpec> = SECTIONS.iter().collect();
    pages.sort_by_key(|section| sections::PAGE_ORDER.iter().position(|id| *id == section.id));
    let month_words = texts.month(month.year(), month.number());
    let theme = &reading.theme;
    let args = || {
        Args::new()
            .text("brand", reading.brand.as_str())
            .text("month", month_words.as_str())
    };
    Report {
        lang: reading.lang.tag().to_owned(),
        brand: reading.brand.clone(),
        month: month.to_string(),
        title: texts.get("report-title", &args()),
        subtitle: subtitle(reading, month, texts),
        footer: theme
            .footer
            .clone()
            .unwrap_or_else(|| texts.get("report-footer", &args())),
        cover: theme.cover.clone().unwrap_or_default(),
        prepared_by: theme.prepared_by.as_ref().map_or_else(String::new, |name| {
            texts.get(
                "report-prepared-by",
                &Args::new().text("name", name.as_str()),
            )
        }),
        sections: pages
            .into_iter()
            .filter(|section| wanted.is_empty() || wanted.contains(&section.id))
            .filter_map(|section| (section.lay_out)(&input))
            .collect(),
    }
}

/// Channels and dates: `Facebook, Instagram · numbers from 1 October 2026 to 31 October 2026`.
fn subtitle(reading: &Reading, month: Month, texts: &Texts) -> String {
    let tables = &reading.canonical.tables;
    let channels = reading.canonical.channels_in(month);
    let mut networks: Vec<String> = channels
        .into_values()
        .map(|network| texts.term("network", network.id()))
        .collect();
    networks.sort_unstable();
    networks.dedup();
    let day = |date: crate::domain::Date| texts.date(date.year(), date.month(), date.day());
    let from = tables.iter().map(|table| table.period.from).min();
    let to = tables.iter().map(|table| table.period.to).max();
    match (from, to) {
        (Some(from), Some(to)) => {
            let args = Args::new()
                .text("channels", texts.list(&networks))
                .text("from", day(from))
                .text("to", day(to));
            texts.get("report-subtitle", &args)
        }
        _ => texts.list(&networks),
    }
}

fn headline_score(findings: &[Finding], profiles: &[Profile]) -> Option<f64> {
    let name = profiles.first().map(|profile| profile.name.as_str());
    findings
        .iter()
        .filter(|finding| finding.measure == "fit_score" && finding.subject.channel.is_none())
        .filter(|finding| finding.subject.profile.as_deref() == name)
        .min_by_key(|finding| {
            Audience::ALL
                .iter()
                .position(|audience| Some(*audience) == finding.subject.audience)
        })
        .and_then(Finding::value)
}

fn profiles(
    settings: &Settings,
    reading: &mut Reading,
    world: &dyn World,
) -> Result<Vec<Profile>, Failure> {
    let Some(path) = &reading.profile_path else {
        if settings.profile_optional {
            return Ok(Vec::new());
        }
        let mut diagnostics = std::mem::take(&mut reading.diagnostics);
        diagnostics
            .push(Diagnostic::new(NO_PROFILE).paste("audiencefit profile new > profile.toml"));
        return Err(Failure::Unusable(diagnostics));
    };
    let name = inputs::called_as(path, settings.profile.as_ref());
    let text = read_text(path, world)?;
    let mut profiles = match profile::read(&text, &name) {
        Ok(warned) => warned.into_value(&mut reading.diagnostics),
        Err(complaints) => return Err(Failure::Unusable(complaints)),
    };
    if let Some(wanted) = &settings.profile_name {
        let Some(position) = profiles.iter().position(|profile| profile.name == *wanted) else {
            let known: Vec<&str> = profiles
                .iter()
                .map(|profile| profile.name.as_str())
                .collect();
            return Err(Failure::Unusable(vec![
                Diagnostic::new(UNKNOWN_PROFILE)
                    .at(Place::file(name))
                    .with("name", wanted.as_str())
                    .with("known", known.join(", ")),
            ]));
        };
        profiles[..=position].rotate_right(1);
    }
    for path in &settings.compare {
        let text = read_text(path, world)?;
        match profile::read(&text, &show(path)) {
            Ok(others) => {
                let others = others.into_value(&mut reading.diagnostics);
                put_beside(&mut profiles, others, path, &mut reading.diagnostics);
            }
            Err(complaints) => return Err(Failure::Unusable(complaints)),
        }
    }
    Ok(profiles)
}

/// Adds the profiles of another file. Every number is told under the name of its profile, so a name that
/// is there already gets the file's name before it.
fn put_beside(
    profiles: &mut Vec<Profile>,
    others: Vec<Profile>,
    path: &Path,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let file = show(path);
    let stem = path
        .file_stem()
        .map_or_else(|| file.clone(), |stem| stem.to_string_lossy().into_owned());
    for mut other in others {
        let is_taken = |name: &str| {
            let name = name.to_lowercase();
            let mut names = profiles.iter().map(|profile| profile.name.to_lowercase());
            names.any(|known| known == name)
        };
        if is_taken(&other.name) {
            let name = &other.name;
            let numbered = |n: u32| format!("{file} {n}: {name}");
            let shown = [format!("{stem}: {name}"), format!("{file}: {name}")]
                .into_iter()
                .chain((2..=u32::MAX).map(numbered))
                .find(|shown| !is_taken(shown))
                .unwrap_or_default();
            diagnostics.push(
                Diagnostic::new(PROFILE_RENAMED)
                    .at(Place::file(file.as_str()))
                    .with("name", name.as_str())
                    .with("shown", shown.as_str()),
            );
            other.name = shown;
        }
        profiles.push(other);
    }
}

fn language(settings: &Settings, workspace: &Workspace, diagnostics: &mut Vec<Diagnostic>) -> Lang {
    if let Some(lang) = settings.lang {
        return lang;
    }
    let Some(tag) = &workspace.language else {
        return settings.locale.unwrap_or_default();
    };
    Lang::from_tag(tag).unwrap_or_else(|| {
        let known: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).collect();
        diagnostics.push(
            Diagnostic::new(UNKNOWN_LANGUAGE)
                .with("lang", tag.as_str())
                .with("known", known.join(", ")),
        );
        Lang::default()
    })
}

fn brand(settings: &Settings, found: &inputs::Found) -> String {
    settings
        .brand
        .clone()
        .or_else(|| found.workspace.brand.clone())
        .or_else(|| found.root_name.clone())
        .unwrap_or_else(|| "audience".to_owned())
}
