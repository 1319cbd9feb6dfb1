//! Everything that a run is asked to do, from whichever command.

use std::path::PathBuf;

use crate::domain::{Month, Network};
use crate::i18n::Lang;
use crate::renderers::{Edition, RenderOptions};
use crate::sections;

/// What the user said beside the files about whose they are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flags {
    /// `--network`: of every file that can be of it.
    pub network: Option<Network>,
    /// `--channel`: the channel's name.
    pub channel: Option<String>,
    /// `--account`.
    pub account: Option<String>,
    /// `--followers`: people who follow the account.
    pub followers: Option<f64>,
    /// `--month`: the month to report, and that of files that do not say theirs.
    pub month: Option<Month>,
}

/// One run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// Files, folders, archives, or `-`.
    pub inputs: Vec<PathBuf>,
    /// Where the run writes to, which is not read.
    pub out: Option<PathBuf>,
    /// `audiencefit.toml`; none: the one in an input folder, if there is one.
    pub config: Option<PathBuf>,
    /// `profile.toml`; none: the one in an input folder, if there is one.
    pub profile: Option<PathBuf>,
    /// Whether the command makes sense without a profile.
    pub profile_optional: bool,
    /// Which profile of the file; none: the first.
    pub profile_name: Option<String>,
    /// Files whose profiles are put beside the declared ones.
    pub compare: Vec<PathBuf>,
    /// What the user said about the files.
    pub flags: Flags,
    /// The brand; none: the workspace's, or the input folder's name.
    pub brand: Option<String>,
    /// `--lang`; none: the workspace's language, else [`Self::locale`].
    pub lang: Option<Lang>,
    /// The theme file; none: the workspace's, or the look that reports have without one.
    pub theme: Option<PathBuf>,
    /// The language of the environment, for what a terminal shows; none: English. Files never follow it: the
    /// same input makes the same report on every machine.
    pub locale: Option<Lang>,
    /// The gate; none: the workspace's.
    pub fail_under: Option<f64>,
    /// Options of sections.
    pub section_options: sections::Options,
    /// Options of renderers; the paper may come from the workspace.
    pub render_options: RenderOptions,
    /// The edition; none: the workspace's, or all.
    pub edition: Option<Edition>,
    /// The template of PDFs; none: the workspace's, or ours.
    pub template: Option<PathBuf>,
    /// Whether `--paper` was said.
    pub paper_said: bool,
}
