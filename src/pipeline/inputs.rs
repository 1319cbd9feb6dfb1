//! From paths to opened files: workspaces, folders, archives, standard input.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use super::theme;
use super::{CANNOT_READ, Failure, outputs};
use crate::diag::{Code, Diagnostic, Place};
use crate::settings::{self, Settings, Workspace};
use crate::sources;
use crate::world::{Kind, World, WorldError};

/// A path that the user named does not exist.
pub(super) const NO_SUCH_INPUT: Code = Code::error("no-such-input");
/// A folder holds no file at all.
pub(super) const EMPTY_FOLDER: Code = Code::error("empty-folder");
/// A file of our own is larger than any.
pub(super) const FILE_TOO_LARGE: Code = Code::error("input-too-large");
/// A file is larger than any export, and is left out.
pub(super) const EXPORT_TOO_LARGE: Code = Code::warning("export-too-large");

/// A link in a folder leads to another folder, or to nothing.
pub(super) const LINK_NOT_FOLLOWED: Code = Code::warning("link-not-followed");
/// Files that are no output of ours lie in the folder that is written to.
pub(super) const OUTPUT_FOLDER_NOT_READ: Code = Code::warning("output-folder-not-read");

/// The file of the customers' key is not there.
pub(super) const NO_CUSTOMER_KEY: Code = Code::error("no-customer-key");
/// The file of the customers' key holds no key.
pub(super) const CUSTOMER_KEY_DAMAGED: Code = Code::error("customer-key-damaged");

/// A text file that we read ourselves is at most this large.
const TEXT_LIMIT: u64 = 4 << 20;

/// The file names of a workspace that are not exports.
const OWN_FILES: [&str; 4] = [
    "audiencefit.toml",
    "profile.toml",
    "theme.toml",
    "README.md",
];

/// The folders of a workspace that hold no exports.
const OWN_FOLDERS: [&str; 2] = ["reports", "store"];

/// One file to open.
#[derive(Debug)]
pub(super) struct Candidate {
    /// Where it is.
    pub path: PathBuf,
    /// How messages and reports call it: as it lies in the workspace, so that they are the same from
    /// wherever a run is started; elsewhere as the user wrote it, without the folders of the machine.
    pub shown: String,
    /// The folders between the input and the file, and those in the path as the user wrote it.
    pub folders: Vec<String>,
    /// The path below the workspace or the input folder, with `/`.
    pub relative: String,
}

/// What there is to read.
#[derive(Debug)]
pub(super) struct Found {
    /// What `audiencefit.toml` says.
    pub workspace: Workspace,
    /// The name of the configuration as shown in messages.
    pub config_name: Option<String>,
    /// The folder of the configuration.
    pub config_folder: Option<PathBuf>,
    /// The profile beside it.
    pub profile_path: Option<PathBuf>,
    /// The name of the first input folder.
    pub root_name: Option<String>,
    /// The files.
    pub candidates: Vec<Candidate>,
}

/// A path as messages show it: with `/` on every system.
pub fn show(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// What a file of the workspace is called: as the user named it; one that was found beside the inputs by
/// its name alone, as exports are called by their way from there. So a report says the same wherever the
/// workspace lies.
pub(super) fn called_as(path: &Path, given: Option<&PathBuf>) -> String {
    match (given, path.file_name()) {
        (None, Some(name)) => show(Path::new(name)),
        (Some(_), _) | (None, None) => show(path),
    }
}

/// A small text file that the user writes: a profile, a configuration. UTF-8 with or without BOM.
pub fn read_text(path: &Path, world: &dyn World) -> Result<String, Failure> {
    let bytes = world
        .read(path, TEXT_LIMIT)
        .map_err(|error| unreadable(path, &error))?;
    let text = utf16(&bytes).unwrap_or_else(|| String::from_utf8_lossy(&bytes).into_owned());
    Ok(text
        .strip_prefix('\u{feff}')
        .map(str::to_owned)
        .unwrap_or(text))
}

/// Text in UTF-16, where its first two bytes say so: what a redirection on Windows writes.
fn utf16(bytes: &[u8]) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes.first_chunk::<2>()? {
        [0xff, 0xfe] => u16::from_le_bytes,
        [0xfe, 0xff] => u16::from_be_bytes,
        _ => return None,
    };
    let (units, _) = bytes.as_chunks::<2>();
    let units: Vec<u16> = units.iter().map(|pair| unit(*pair)).collect();
    Some(String::from_utf16_lossy(&units))
}

/// What is to be said of a file that could not be read.
pub(super) fn diagnostic_of(path: &Path, error: &WorldError) -> Diagnostic {
    let place = Place::file(show(path));
    match error {
        WorldError::TooLarge { limit, .. } => Diagnostic::new(FILE_TOO_LARGE)
            .at(place)
            .with("limit", *limit / (1 << 20)),
        WorldError::Read { source, .. } | WorldError::Write { source, .. } => {
            Diagnostic::new(CANNOT_READ)
                .at(place)
                .with("reason", source.to_string())
        }
    }
}

pub(super) fn unreadable(path: &Path, error: &WorldError) -> Failure {
    Failure::Unusable(vec![diagnostic_of(path, error)])
}

fn names_of(path: &Path) -> Vec<String> {
    path.components()
        .filter_map(|component| match component {
            Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            Component::Prefix(_)
            | Component::RootDir
            | Component::CurDir
            | Component::ParentDir => None,
        })
        .collect()
}

/// A file of the workspace: in an input folder or above an input, first as the user wrote the path, so
/// that messages show it so, then above where the user stands.
fn beside(name: &str, inputs: &[PathBuf], world: &dyn World) -> Option<PathBuf> {
    let is_file = |path: &PathBuf| matches!(world.kind(path), Some(Kind::File(_)));
    let mut written = inputs
        .iter()
        .flat_map(|input| input.ancestors())
        .map(|folder| folder.join(name));
    written.find(is_file).or_else(|| {
        inputs
            .iter()
            .filter(|input| **input != Path::new("-"))
            .map(|input| world.absolute(input))
            .find_map(|absolute| {
                let mut above = absolute.ancestors().take(LEVELS_ABOVE);
                above.find_map(|folder| Some(folder.join(name)).filter(is_file))
            })
    })
}

/// The key of customers: 64 hexadecimal digits in a file of the workspace, where it names one.
pub(super) fn customer_key(found: &Found, world: &dyn World) -> Result<Option<[u8; 32]>, Failure> {
    let (Some(folder), Some(name)) = (&found.config_folder, &found.workspace.customer_key) else {
        return Ok(None);
    };
    let path = folder.join(name);
    let unusable = |code| {
        Failure::Unusable(vec![
            Diagnostic::new(code)
                .at(Place::file(show(&path)))
                .paste(format!(
                    "audiencefit template customer-key > {}",
                    show(&path)
                )),
        ])
    };
    if world.kind(&path).is_none() {
        return Err(unusable(NO_CUSTOMER_KEY));
    }
    let text = read_text(&path, world)?;
    let digits: Vec<u8> = text
        .trim()
        .chars()
        .filter_map(|digit| digit.to_digit(16))
        .filter_map(|digit| u8::try_from(digit).ok())
        .collect();
    if digits.len() != 64 || text.trim().len() != 64 {
        return Err(unusable(CUSTOMER_KEY_DAMAGED));
    }
    let mut key = [0; 32];
    for (byte, pair) in key.iter_mut().zip(digits.chunks(2)) {
        *byte = pair.iter().fold(0, |byte, digit| byte << 4 | digit);
    }
    Ok(Some(key))
}

/// Finds workspace, profile and files.
pub(super) fn find(
    settings: &Settings,
    world: &dyn World,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Found, Failure> {
    let mut problems = Vec::new();
    for input in &settings.inputs {
        if input != Path::new("-") && world.kind(input).is_none() {
            problems.push(Diagnostic::new(NO_SUCH_INPUT).at(Place::file(show(input))));
        }
    }
    if !problems.is_empty() {
        return Err(Failure::Unusable(problems));
    }
    let folders: Vec<&PathBuf> = settings
        .inputs
        .iter()
        .filter(|input| world.kind(input) == Some(Kind::Folder))
        .collect();
    let beside = |name: &str| beside(name, &settings.inputs, world);
    let config_path = settings
        .config
        .clone()
        .or_else(|| beside("audiencefit.toml"));
    let mut workspace = Workspace::default();
    if let Some(path) = &config_path {
        let text = read_text(path, world)?;
        match settings::read_workspace(&text, &called_as(path, settings.config.as_ref())) {
            Ok(warned) => workspace = warned.into_value(diagnostics),
            Err(complaints) => return Err(Failure::Unusable(complaints)),
        }
    }
    let root = config_path
        .as_deref()
        .and_then(Path::parent)
        .map(Path::to_owned);
    let mut candidates = Vec::new();
    for input in &settings.inputs {
        if matches!(world.kind(input), Some(Kind::Folder)) {
            let files = world
                .list(input)
                .map_err(|error| unreadable(input, &error))?;
            let before = candidates.len();
            let is_workspace = ["audiencefit.toml", "profile.toml"]
                .iter()
                .any(|name| world.kind(&input.join(name)).is_some());
            let above = folders_above(input, world);
            let called = called(input, root.as_deref(), world);
            let mut links = 0;
            for path in files {
                let Some(mut candidate) =
                    inside(input, &above, path, root.as_deref(), is_workspace)
                else {
                    continue;
                };
                let below = candidate.path.strip_prefix(input);
                candidate.shown = show(&called.join(below.unwrap_or(&candidate.path)));
                if is_told_link(&candidate, world, diagnostics) {
                    links += 1;
                } else {
                    candidates.push(candidate);
                }
            }
            if candidates.len() == before && links == 0 {
                problems.push(Diagnostic::new(EMPTY_FOLDER).at(Place::file(show(input))));
            }
        } else {
            candidates.push(named(input, root.as_deref(), world));
        }
    }
    if !problems.is_empty() {
        return Err(Failure::Unusable(problems));
    }
    if let (Some(root), Some(baseline)) = (&root, &workspace.baseline) {
        candidates.push(baseline_of(root, baseline, world)?);
    }
    let profile_path = beside("profile.toml");
    let mut ours = ours_of(settings, root.as_deref(), &workspace, world);
    ours.extend([config_path.clone(), profile_path.clone()]);
    leave_out(&mut candidates, &ours, world);
    leave_outputs(&mut candidates, settings, world, diagnostics);
    candidates.sort_by(|a, b| a.path.cmp(&b.path));
    candidates.dedup_by(|a, b| a.path == b.path);
    name_apart(&mut candidates);
    Ok(Found {
        config_name: config_path
            .as_deref()
            .map(|path| called_as(path, settings.config.as_ref())),
        config_folder: root.clone(),
        profile_path,
        root_name: root
            .as_ref()
            .or(folders.first().copied())
            .and_then(|folder| names_of(&world.absolute(folder)).pop()),
        workspace,
        candidates,
    })
}

/// A file that the user named.
fn named(input: &Path, root: Option<&Path>, world: &dyn World) -> Candidate {
    let folders = input
        .parent()
        .map_or_else(Vec::new, |folder| folders_above(folder, world));
    let below = root.and_then(|root| input.strip_prefix(root).ok());
    Candidate {
        relative: show(below.unwrap_or(input)),
        shown: show(&called(input, root, world)),
        path: input.to_owned(),
        folders,
    }
}

/// Whether a link leads to a folder or to nothing, so that it is not read; that is told.
fn is_told_link(
    candidate: &Candidate,
    world: &dyn World,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    // A folder has no place in the list of files unless a link leads to it.
    let what = match world.kind(&candidate.path) {
        Some(Kind::File(_)) => return false,
        Some(Kind::Folder) => "folder",
        None => "nothing",
    };
    diagnostics.push(
        Diagnostic::new(LINK_NOT_FOLLOWED)
            .at(Place::file(sources::without_people(&candidate.shown)))
            .with("what", what),
    );
    true
}

/// Shows files as they were written where two of them would be called the same.
fn name_apart(candidates: &mut [Candidate]) {
    let names: BTreeSet<&String> = candidates
        .iter()
        .map(|candidate| &candidate.shown)
        .collect();
    if names.len() < candidates.len() {
        for candidate in candidates {
            candidate.shown = show(&candidate.path);
        }
    }
}

/// What an input is called: its path in the workspace, or as it was written, where of a path from the root
/// of the file system the last name is enough.
fn called(input: &Path, root: Option<&Path>, world: &dyn World) -> PathBuf {
    if input == Path::new("-") {
        return input.to_owned();
    }
    let in_workspace = root.and_then(|root| {
        let root = world.absolute(if root == Path::new("") {
            Path::new(".")
        } else {
            root
        });
        let below = world.absolute(input);
        below.strip_prefix(root).ok().map(Path::to_owned)
    });
    in_workspace.unwrap_or_else(|| {
        if input.has_root() {
            return input.file_name().map(PathBuf::from).unwrap_or_default();
        }
        let steps = input.components();
        steps.filter(|step| *step != Component::CurDir).collect()
    })
}

/// The file of populations to compare with.
fn baseline_of(root: &Path, baseline: &str, world: &dyn World) -> Result<Candidate, Failure> {
    let path = root.join(baseline);
    if world.kind(&path).is_none() {
        let missing = Diagnostic::new(NO_SUCH_INPUT).at(Place::file(show(&path)));
        return Err(Failure::Unusable(vec![missing]));
    }
    Ok(Candidate {
        relative: baseline.to_owned(),
        shown: baseline.to_owned(),
        path,
        folders: Vec::new(),
    })
}

/// The files that settings and workspace name and that are no exports: profile, key, template, theme and
/// what the theme names.
fn ours_of(
    settings: &Settings,
    root: Option<&Path>,
    workspace: &Workspace,
    world: &dyn World,
) -> Vec<Option<PathBuf>> {
    let of_root = |name: &Option<String>| Some(root?.join(name.as_ref()?));
    let theme = settings.theme.clone().or_else(|| of_root(&workspace.theme));
    let mut ours = vec![
        settings.profile.clone(),
        of_root(&workspace.customer_key),
        settings.template.clone(),
        of_root(&workspace.template),
    ];
    ours.extend(theme.iter().flat_map(|theme| theme::files(theme, world)));
    ours
}

/// Takes files of ours out of what is read, wherever they lie and whatever they are called, also where
/// the user names them: what stands in the file of the customers' key must get into no message.
fn leave_out(candidates: &mut Vec<Candidate>, ours: &[Option<PathBuf>], world: &dyn World) {
    let ours = ours.iter().flatten();
    let ours: Vec<PathBuf> = ours.map(|path| world.absolute(path)).collect();
    candidates.retain(|candidate| {
        candidate.path == Path::new("-") || !ours.contains(&world.absolute(&candidate.path))
    });
}

/// Takes what lies where a run writes to out of what is read: yesterday's report is no export. Where that
/// holds an input too, as with `--out .`, files are told apart by what is in them.
fn leave_outputs(
    candidates: &mut Vec<Candidate>,
    settings: &Settings,
    world: &dyn World,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(out) = settings.out.as_deref().map(|out| world.absolute(out)) else {
        return;
    };
    let mut inputs = settings.inputs.iter();
    if inputs.any(|input| world.absolute(input).starts_with(&out)) {
        return;
    }
    let mut foreign: Vec<String> = Vec::new();
    candidates.retain(|candidate| {
        let is_read =
            candidate.path == Path::new("-") || !world.absolute(&candidate.path).starts_with(&out);
        let name = candidate.path.file_name().map(Path::new).map(show);
        if !is_read && !name.is_some_and(|name| outputs::has_our_name(&name)) {
            foreign.push(sources::without_people(&candidate.shown));
        }
        is_read
    });
    if let Some(first) = foreign.first() {
        diagnostics.push(
            Diagnostic::new(OUTPUT_FOLDER_NOT_READ)
                .at(Place::file(first))
                .with("files", foreign.len()),
        );
    }
}

/// The names of a folder and of those above it that say something about its files: what the user
/// wrote (`exports/2026-10` says a month), and what lies between the workspace and where the user
/// stands. Folders outside the workspace say nothing.
fn folders_above(folder: &Path, world: &dyn World) -> Vec<String> {
    let absolute = world.absolute(folder);
    let root = absolute.ancestors().take(LEVELS_ABOVE).find(|above| {
        ["audiencefit.toml", "profile.toml"]
            .iter()
            .any(|name| world.kind(&above.join(name)).is_some())
    });
    match root.and_then(|root| absolute.strip_prefix(root).ok()) {
        Some(below) => names_of(below),
        None => names_of(folder),
    }
}

/// How far above an input a workspace is looked for.
const LEVELS_ABOVE: usize = 6;

/// A file below an input folder, unless it is hidden or the workspace's own.
fn inside(
    input: &Path,
    above: &[String],
    path: PathBuf,
    root: Option<&Path>,
    is_workspace: bool,
) -> Option<Candidate> {
    let below = path.strip_prefix(input).ok()?;
    let mut folders = names_of(below);
    let name = folders.pop()?;
    let hidden = |name: &String| name.starts_with('.');
    if hidden(&name) || folders.iter().any(hidden) {
        return None;
    }
    if folders.is_empty() && OWN_FILES.contains(&name.as_str()) {
        return None;
    }
    if is_workspace
        && folders
            .first()
            .is_some_and(|first| OWN_FOLDERS.contains(&first.as_str()))
    {
        return None;
    }
    let mut all = above.to_vec();
    all.extend(folders);
    let below_root = root
        .and_then(|root| path.strip_prefix(root).ok())
        .unwrap_or(below);
    Some(Candidate {
        relative: show(below_root),
        shown: show(&path),
        folders: all,
        path,
    })
}
