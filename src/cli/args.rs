//! What can be said on the command line.

use std::fmt;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};

use crate::domain::{Audience, Month, Network};
use crate::i18n::{Args as Words, Lang, Texts};
use crate::renderers::PdfClaim;

/// Do the people who follow us match the customers we declared, and whom did we not expect?
///
/// Reads the audience exports of social networks as they come, compares them with the declared
/// ideal customer, and prints an honest report.
#[derive(Debug, Parser)]
#[command(
    name = "audiencefit",
    version,
    max_term_width = 100,
    after_help = "\
Exit codes: 0 done; 1 done, a gate was not met; 2 wrong arguments; 3 input or profile unusable;
4 output could not be written; 70 a bug."
)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub global: Global,
}

#[derive(Debug, Args)]
pub(super) struct Global {
    /// Say errors only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say notes too, with hints
    #[arg(short, long, global = true)]
    pub verbose: bool,
    /// When to use color in messages
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
    /// The language of reports and messages: en, es, gu, bn, th, ne [default: of reports that of
    /// audiencefit.toml, else the locale's (`LC_ALL`, `LC_MESSAGES`, `LANG`); of messages the locale's, else
    /// that of audiencefit.toml; else English]
    #[arg(long, global = true, value_name = "TAG", value_parser = lang)]
    pub lang: Option<Lang>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write the whole report: PDF, HTML, PNG, CSV and JSON
    Report(ReportArgs),
    /// How well the audience fits the declared profile
    Fit(FitArgs),
    /// Who the audience is: ages, genders, places, interests
    Audience(AudienceArgs),
    /// Whom you did not expect: segments beside the declared profile, against a baseline
    Segments(SectionArgs),
    /// Which one or two networks deserve the time
    Channels(SectionArgs),
    /// Where else you could sell: followers against visitors, buyers and what is served
    Markets(SectionArgs),
    /// What the channels did: followers, reach, visits, orders, conversations, reviews
    Numbers(SectionArgs),
    /// What every file was taken for: every block, rows read, set aside, rejected and why
    Inspect(InspectArgs),
    /// The exports that are understood
    Sources(ListArgs),
    /// The families of interests, and what each network calls them
    Interests(ListArgs),
    /// Explain a section, a method, a verdict, a word or a message's code
    Explain {
        /// The name, such as `segments`, `pclm`, `hidden_core`, `lift` or `network-unknown`; none: lists
        /// all that can be explained
        name: Option<String>,
    },
    /// Print a file to fill in
    Template {
        /// Which file
        #[arg(value_enum)]
        which: Template,
        /// Of generic: with the rows that this network shows in its app
        #[arg(long, value_name = "NETWORK", value_parser = network)]
        network: Option<Network>,
    },
    /// Write, check or describe a profile of the ideal customer
    #[command(subcommand)]
    Profile(ProfileCommand),
    /// Print the man page or shell completions
    Generate {
        /// What to print
        #[arg(value_enum)]
        what: Generate,
    },
}

#[derive(Debug, Args)]
pub(super) struct InputArgs {
    /// Exports: files, folders (with all below), ZIP archives, or `-` for standard input
    #[arg(value_name = "INPUT", default_value = ".", value_hint = ValueHint::AnyPath)]
    pub inputs: Vec<PathBuf>,
    /// The month to report, and that of files that do not say theirs, such as 2026-10
    /// [default: the latest month found]
    #[arg(long, value_name = "YYYY-MM", value_parser = month)]
    pub month: Option<Month>,
    /// The network of files that do not say theirs
    #[arg(long, value_name = "NETWORK", value_parser = network)]
    pub network: Option<Network>,
    /// The channel's name [default: from audiencefit.toml, or the network's name]
    #[arg(long, value_name = "NAME")]
    pub channel: Option<String>,
    /// The account
    #[arg(long, value_name = "ACCOUNT")]
    pub account: Option<String>,
    /// How many people follow the account, where the export does not say
    #[arg(long, value_name = "N", value_parser = people)]
    pub followers: Option<f64>,
    /// The workspace's configuration [default: audiencefit.toml in or above an input]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub config: Option<PathBuf>,
    /// The brand in titles and file names
    #[arg(long, value_name = "NAME")]
    pub brand: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct ProfileArgs {
    /// The declared ideal customer [default: profile.toml in or above an input]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub profile: Option<PathBuf>,
    /// Which profile of the file [default: the first]
    #[arg(long, value_name = "NAME")]
    pub profile_name: Option<String>,
    /// Exit with 1 when the fit score is below this
    #[arg(long, value_name = "SCORE", value_parser = score)]
    pub fail_under: Option<f64>,
    /// Make no statement on fewer people than this
    #[arg(long, value_name = "N", default_value = "100", value_parser = people)]
    pub min_people: f64,
}

#[derive(Debug, Args)]
pub(super) struct PictureArgs {
    /// Width of PNG pictures in pixels
    #[arg(long, value_name = "PIXELS", default_value = "1600", value_parser = pixels)]
    pub width: u32,
    /// Resolution noted in PNG pictures, in dots per inch
    #[arg(long, value_name = "DPI", default_value = "192", value_parser = dots)]
    pub dpi: u32,
    /// The paper of PDF documents [default: from audiencefit.toml, or a4]
    #[arg(long, value_enum)]
    pub paper: Option<PaperArg>,
    /// How the report looks: colors, logo, fonts [default: from audiencefit.toml]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub theme: Option<PathBuf>,
    /// What PDF documents must meet, separated by commas: ua-1, a-1b, a-1a, a-2b, a-2u, a-2a, a-3b, a-3u,
    /// a-3a, a-4 [default: from audiencefit.toml, or ua-1 where the text allows it]
    #[arg(long, value_name = "STANDARDS", value_delimiter = ',', value_parser = claim)]
    pub pdf_standard: Vec<PdfClaim>,
    /// Set PDF documents by this template [default: from audiencefit.toml, or the one that
    /// `audiencefit template report` prints]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub template: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum EditionArg {
    /// All sections
    Full,
    /// One page: the summary
    Brief,
    /// Pictures to share: 1080×1080 and 1200×630 pixels
    Cards,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum PaperArg {
    /// 210 × 297 mm
    A4,
    /// 8.5 × 11 in
    Letter,
}

#[derive(Debug, Args)]
pub(super) struct ReportArgs {
    #[command(flatten)]
    pub input: InputArgs,
    #[command(flatten)]
    pub profile: ProfileArgs,
    /// The folder to write to; it is made where it is missing
    #[arg(short, long, value_name = "FOLDER", default_value = "reports", value_hint = ValueHint::DirPath)]
    pub out: PathBuf,
    /// Which formats, separated by commas: csv, json, ndjson, md, parquet, html, svg, png, pdf
    /// [default: pdf,html,png,csv,json]
    #[arg(short, long, value_name = "FORMATS", value_delimiter = ',')]
    pub format: Vec<String>,
    /// How much to write [default: from audiencefit.toml, or full]
    #[arg(long, value_enum)]
    pub edition: Option<EditionArg>,
    #[command(flatten)]
    pub picture: PictureArgs,
    #[command(flatten)]
    pub resampling: ResamplingArgs,
}

#[derive(Debug, Args)]
pub(super) struct SectionArgs {
    #[command(flatten)]
    pub input: InputArgs,
    #[command(flatten)]
    pub profile: ProfileArgs,
    /// Which format: table, csv, json, ndjson, md, parquet, html, svg, png, pdf
    /// [default: a table on a terminal, csv otherwise]
    #[arg(short, long, value_name = "FORMAT")]
    pub format: Option<String>,
    /// Write to this file instead of standard output; into this folder where it is one, or where the
    /// format has several files
    #[arg(short, long, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub picture: PictureArgs,
}

#[derive(Debug, Args)]
pub(super) struct FitArgs {
    #[command(flatten)]
    pub section: SectionArgs,
    /// Put the profiles of this file beside the declared ones; can be said several times
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub compare: Vec<PathBuf>,
    #[command(flatten)]
    pub resampling: ResamplingArgs,
}

#[derive(Debug, Args)]
pub(super) struct AudienceArgs {
    #[command(flatten)]
    pub section: SectionArgs,
    #[command(flatten)]
    pub resampling: ResamplingArgs,
}

#[derive(Debug, Args)]
pub(super) struct ResamplingArgs {
    /// Draw all tables anew this often (200 when no number is said), and tell the ranges of the score,
    /// of the share in the declared ages, of the core's ends and of the distance to the declared ages
    #[arg(long, value_name = "N", num_args = 0..=1, require_equals = true,
        default_missing_value = "200", value_parser = draws)]
    pub bootstrap: Option<usize>,
}

#[derive(Debug, Args)]
pub(super) struct InspectArgs {
    #[command(flatten)]
    pub input: InputArgs,
    #[command(flatten)]
    pub list: ListArgs,
    /// Print a draft of a `[[mapping]]` for every table that is not known, ready for audiencefit.toml
    #[arg(long, conflicts_with = "format")]
    pub suggest: bool,
}

#[derive(Debug, Args)]
pub(super) struct ListArgs {
    /// Which format [default: a table on a terminal, csv otherwise]
    #[arg(short, long, value_enum)]
    pub format: Option<ListFormat>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    /// For people
    Table,
    /// Comma-separated, safe to open in a spreadsheet
    Csv,
    /// One document
    Json,
    /// One object a line
    Ndjson,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Template {
    /// A CSV for numbers that a network shows only in its app
    Generic,
    /// A CSV for orders from shops inside networks, marketplaces, a till
    Orders,
    /// A CSV for conversations with customers
    Conversations,
    /// A CSV for reviews
    Reviews,
    /// A CSV for the audience of creators
    Influencers,
    /// A CSV for populations to compare with: also baseline.csv
    #[value(alias = "baseline")]
    Benchmark,
    /// A commented profile.toml
    Profile,
    /// A commented audiencefit.toml
    Workspace,
    /// A commented theme.toml
    Theme,
    /// The template of PDF reports, for typst
    Report,
    /// The JSON Schema of what that template gets
    ReportSchema,
    /// A new secret key for telling customers apart in every run
    CustomerKey,
}

#[derive(Debug, Subcommand)]
pub(super) enum ProfileCommand {
    /// Print a commented example
    New,
    /// Check a profile
    Check {
        /// The profile
        #[arg(default_value = "profile.toml", value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
    /// Draft a profile from the people who are there: buyers, or the core of the audience
    Suggest(Box<SuggestArgs>),
    /// Print the JSON Schema, for editors
    Schema,
}

#[derive(Debug, Args)]
pub(super) struct SuggestArgs {
    #[command(flatten)]
    pub input: InputArgs,
    /// Whose people: buyers, followers, viewers, visitors, reached, engaged, subscribers and so on
    /// [default: buyers, then followers and others for what is not known of buyers]
    #[arg(long, value_name = "AUDIENCE", value_parser = audience)]
    pub from: Option<Audience>,
    /// Write the draft to this file instead of standard output
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub out: Option<PathBuf>,
    /// Replace the file where it is there already
    #[arg(long, requires = "out")]
    pub force: bool,
    /// The declared profile to compare the draft with [default: profile.toml in or above an input]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub profile: Option<PathBuf>,
    /// Which profile of the file [default: the first]
    #[arg(long, value_name = "NAME")]
    pub profile_name: Option<String>,
    /// Propose nothing that fewer people than this stand behind
    #[arg(long, value_name = "N", default_value = "100", value_parser = people)]
    pub min_people: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Generate {
    /// The man page
    Man,
    /// Completions for bash
    Bash,
    /// Completions for zsh
    Zsh,
    /// Completions for fish
    Fish,
    /// Completions for PowerShell
    Powershell,
}

/// Why a value cannot be used: the id of a message with its variables.
#[derive(Clone, Debug)]
pub(super) struct Complaint {
    id: &'static str,
    args: Vec<(&'static str, String)>,
}

impl Complaint {
    fn new(id: &'static str) -> Self {
        Self {
            id,
            args: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// A name that is none of those known: which are, and the nearest of them.
    fn of_names<'a>(
        [far, near]: [&'static str; 2],
        text: &str,
        known: impl Iterator<Item = &'a str> + Clone,
    ) -> Self {
        let names = known.clone().collect::<Vec<_>>().join(", ");
        match crate::diag::nearest(text, known) {
            Some(name) => Self::new(near).with("known", names).with("near", name),
            None => Self::new(far).with("known", names),
        }
    }

    /// In words.
    pub(super) fn said(&self, texts: &Texts) -> String {
        let args = self.args.iter().fold(Words::new(), |args, (name, value)| {
            args.text(*name, value.clone())
        });
        texts.get(self.id, &args)
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl std::error::Error for Complaint {}

fn month(text: &str) -> Result<Month, Complaint> {
    Month::parse(text).ok_or_else(|| Complaint::new("write-month"))
}

fn network(text: &str) -> Result<Network, Complaint> {
    Network::from_id(text).ok_or_else(|| {
        let known = Network::ALL.iter().map(|network| network.id());
        Complaint::of_names(["write-network", "write-network-near"], text, known)
    })
}

fn audience(text: &str) -> Result<Audience, Complaint> {
    // What the networks call customers, shops call buyers.
    if text.trim().eq_ignore_ascii_case("buyers") {
        return Ok(Audience::Customers);
    }
    Audience::from_id(text).ok_or_else(|| {
        let ids = Audience::ALL.iter().map(|audience| audience.id());
        let known = std::iter::once("buyers").chain(ids);
        Complaint::of_names(["write-audience", "write-audience-near"], text, known)
    })
}

fn claim(text: &str) -> Result<PdfClaim, Complaint> {
    PdfClaim::from_id(text).ok_or_else(|| {
        let known = PdfClaim::ALL.map(PdfClaim::id);
        Complaint::new("write-claim").with("known", known.join(", "))
    })
}

fn lang(text: &str) -> Result<Lang, Complaint> {
    Lang::from_tag(text).ok_or_else(|| {
        let known: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).collect();
        Complaint::new("write-lang").with("known", known.join(", "))
    })
}

fn people(text: &str) -> Result<f64, Complaint> {
    match text.parse::<u64>() {
        Ok(number) if number <= 10_000_000_000 => Ok(number as f64),
        _ => Err(Complaint::new("write-people")),
    }
}

/// A whole number in a range.
fn number<T>(text: &str, (least, most): (T, T)) -> Result<T, Complaint>
where
    T: std::str::FromStr + PartialOrd + ToString,
{
    match text.parse::<T>() {
        Ok(number) if number >= least && number <= most => Ok(number),
        _ => Err(Complaint::new("write-number")
            .with("least", least.to_string())
            .with("most", most.to_string())),
    }
}

fn pixels(text: &str) -> Result<u32, Complaint> {
    number(text, (200, 8000))
}

fn dots(text: &str) -> Result<u32, Complaint> {
    number(text, (36, 1200))
}

/// How often tables may be drawn anew.
fn draws(text: &str) -> Result<usize, Complaint> {
    number(text, (20, 10_000))
}

fn score(text: &str) -> Result<f64, Complaint> {
    match text.parse::<f64>() {
        Ok(score) if (0.0..=100.0).contains(&score) => Ok(score),
        _ => Err(Complaint::new("write-score")),
    }
}
