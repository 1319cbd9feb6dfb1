//! What can be said on the command line. The texts of `--help` stand in the catalogues, in `help.ftl`: of a
//! command under `help-command-<path>`, of an argument under `help-option-<name>` (or, where it means something
//! else in one command, `help-option-<path>-<name>`), of a value under `help-value-<argument>-<value>`.

use std::fmt;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};

use crate::domain::{Audience, Month, Network};
use crate::i18n::{Args as Words, Lang, Texts};
use crate::renderers::PdfClaim;

#[derive(Debug, Parser)]
#[command(name = "audiencefit", version, max_term_width = 100)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub global: Global,
}

#[derive(Debug, Args)]
pub(super) struct Global {
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    #[arg(short, long, global = true)]
    pub verbose: bool,
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
    #[arg(long, global = true, value_name = "TAG", value_parser = lang)]
    pub lang: Option<Lang>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Report(ReportArgs),
    Fit(FitArgs),
    Audience(AudienceArgs),
    Segments(SectionArgs),
    Channels(SectionArgs),
    Markets(SectionArgs),
    Numbers(SectionArgs),
    Inspect(InspectArgs),
    Sources(ListArgs),
    Interests(ListArgs),
    Explain {
        name: Option<String>,
    },
    Template {
        #[arg(value_enum)]
        which: Template,
        #[arg(long, value_name = "NETWORK", value_parser = network)]
        network: Option<Network>,
    },
    #[command(subcommand)]
    Profile(ProfileCommand),
    Generate {
        #[arg(value_enum)]
        what: Generate,
    },
}

#[derive(Debug, Args)]
pub(super) struct InputArgs {
    #[arg(value_name = "INPUT", default_value = ".", value_hint = ValueHint::AnyPath)]
    pub inputs: Vec<PathBuf>,
    #[arg(long, value_name = "YYYY-MM", value_parser = month)]
    pub month: Option<Month>,
    #[arg(long, value_name = "NETWORK", value_parser = network)]
    pub network: Option<Network>,
    #[arg(long, value_name = "NAME")]
    pub channel: Option<String>,
    #[arg(long, value_name = "ACCOUNT")]
    pub account: Option<String>,
    #[arg(long, value_name = "N", value_parser = people)]
    pub followers: Option<f64>,
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub config: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub brand: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct ProfileArgs {
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub profile: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub profile_name: Option<String>,
    #[arg(long, value_name = "SCORE", value_parser = score)]
    pub fail_under: Option<f64>,
    #[arg(long, value_name = "N", default_value = "100", value_parser = people)]
    pub min_people: f64,
}

#[derive(Debug, Args)]
pub(super) struct PictureArgs {
    #[arg(long, value_name = "PIXELS", default_value = "1600", value_parser = pixels)]
    pub width: u32,
    #[arg(long, value_name = "DPI", default_value = "192", value_parser = dots)]
    pub dpi: u32,
    #[arg(long, value_enum)]
    pub paper: Option<PaperArg>,
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub theme: Option<PathBuf>,
    #[arg(long, value_name = "STANDARDS", value_delimiter = ',', value_parser = claim)]
    pub pdf_standard: Vec<PdfClaim>,
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub template: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum EditionArg {
    Full,
    Brief,
    Cards,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum PaperArg {
    A4,
    Letter,
}

#[derive(Debug, Args)]
pub(super) struct ReportArgs {
    #[command(flatten)]
    pub input: InputArgs,
    #[command(flatten)]
    pub profile: ProfileArgs,
    #[arg(short, long, value_name = "FOLDER", default_value = "reports", value_hint = ValueHint::DirPath)]
    pub out: PathBuf,
    #[arg(short, long, value_name = "FORMATS", value_delimiter = ',')]
    pub format: Vec<String>,
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
    #[arg(short, long, value_name = "FORMAT")]
    pub format: Option<String>,
    #[arg(short, long, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub picture: PictureArgs,
}

#[derive(Debug, Args)]
pub(super) struct FitArgs {
    #[command(flatten)]
    pub section: SectionArgs,
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
    #[arg(long, conflicts_with = "format")]
    pub suggest: bool,
}

#[derive(Debug, Args)]
pub(super) struct ListArgs {
    #[arg(short, long, value_enum)]
    pub format: Option<ListFormat>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    Table,
    Csv,
    Json,
    Ndjson,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Template {
    Generic,
    Orders,
    Conversations,
    Reviews,
    Influencers,
    #[value(alias = "baseline")]
    Benchmark,
    Profile,
    Workspace,
    Theme,
    Report,
    ReportSchema,
    CustomerKey,
}

#[derive(Debug, Subcommand)]
pub(super) enum ProfileCommand {
    New,
    Check {
        #[arg(default_value = "profile.toml", value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
    Suggest(Box<SuggestArgs>),
    Schema,
}

#[derive(Debug, Args)]
pub(super) struct SuggestArgs {
    #[command(flatten)]
    pub input: InputArgs,
    #[arg(long, value_name = "AUDIENCE", value_parser = audience)]
    pub from: Option<Audience>,
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub out: Option<PathBuf>,
    #[arg(long, requires = "out")]
    pub force: bool,
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub profile: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub profile_name: Option<String>,
    #[arg(long, value_name = "N", default_value = "100", value_parser = people)]
    pub min_people: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Generate {
    Man,
    Bash,
    Zsh,
    Fish,
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
