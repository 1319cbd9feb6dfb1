//! From candidates to what their sources made of them: every file is opened, read and let go before
//! the next, several at once, so that thousands of files need little memory.

use std::panic::resume_unwind;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::attribution::FileFacts;
use super::inputs::{Candidate, EXPORT_TOO_LARGE, FILE_TOO_LARGE, Found, diagnostic_of, show};
use super::outputs;
use crate::diag::{Diagnostic, Place};
use crate::domain::Date;
use crate::files::{self, Limits, Opened, RawFile};
use crate::settings::{Flags, MappingSettings, glob_matches};
use crate::sources::{self, Context, CustomerKeys, Mapping, SourceOutput, SourceSpec};
use crate::world::World;

/// Days after the month of its folder within which an export is made.
const EXPORTED_WITHIN_DAYS: i64 = 45;

/// What readers may know beside files: see [`sources::Context`].
pub(super) struct Reader<'a> {
    /// What was said on the command line.
    pub flags: &'a Flags,
    /// Today.
    pub today: Date,
    /// The brand and the accounts of the workspace.
    pub own_names: Vec<String>,
    /// Keys of customers.
    pub keys: CustomerKeys,
}

/// One file or member, read.
pub(super) struct ReadFile {
    /// Which file.
    pub place: Place,
    /// The names of the archives around it and its own.
    pub names: Vec<String>,
    /// BLAKE3 of its bytes.
    pub hash: String,
    /// Whether it holds any cell.
    pub has_rows: bool,
    /// The source that read it; none where no source and no mapping knows it.
    pub source: Option<&'static SourceSpec>,
    /// What the source made of it; the outcomes of unknown blocks where there is none.
    pub output: SourceOutput,
}

/// One input, read.
pub(super) struct ReadInput {
    /// Its place in `Found::candidates`.
    pub candidate: usize,
    /// Files and members that could not be read, with their hashes.
    pub unreadable: Vec<(Place, String)>,
    /// Earlier outputs of ours, with their hashes.
    pub own: Vec<(Place, String)>,
    /// The files in it.
    pub files: Vec<ReadFile>,
    /// What is to be said.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads every candidate, in their order.
pub(super) fn read_all(found: &Found, reader: &Reader<'_>, world: &dyn World) -> Vec<ReadInput> {
    let mappings: Vec<(&MappingSettings, Mapping)> = found
        .workspace
        .mappings
        .iter()
        .map(|settings| (settings, mapping_of(settings)))
        .collect();
    let progress = world.progress();
    let n_inputs = found.candidates.len();
    progress.start("read", n_inputs as u64);
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<ReadInput>> = Mutex::new(Vec::with_capacity(n_inputs));
    let work = || {
        let mut mine = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(candidate) = found.candidates.get(at) else {
                break;
            };
            mine.push(read_one(at, candidate, found, reader, &mappings, world));
            progress.advance();
        }
        if let Ok(mut done) = done.lock() {
            done.append(&mut mine);
        }
    };
    let n_workers = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(n_inputs);
    if n_workers <= 1 {
        work();
    } else {
        thread::scope(|scope| {
            let workers: Vec<_> = (0..n_workers).map(|_| scope.spawn(work)).collect();
            for worker in workers {
                worker.join().unwrap_or_else(|panic| resume_unwind(panic));
            }
        });
    }
    progress.finish();
    let mut inputs = done.into_inner().unwrap_or_default();
    inputs.sort_by_key(|input| input.candidate);
    inputs
}

fn read_one(
    at: usize,
    candidate: &Candidate,
    found: &Found,
    reader: &Reader<'_>,
    mappings: &[(&MappingSettings, Mapping)],
    world: &dyn World,
) -> ReadInput {
    let limits = Limits::default();
    let place = Place::file(candidate.shown.clone());
    let bytes = match world.read(&candidate.path, limits.file_bytes) {
        Ok(bytes) => bytes,
        Err(error) => {
            let mut diagnostic = diagnostic_of(&candidate.path, &error);
            if diagnostic.code == FILE_TOO_LARGE {
                diagnostic.code = EXPORT_TOO_LARGE;
            }
            diagnostic.place = Some(nameless(place.clone()));
            return ReadInput {
                candidate: at,
                unreadable: vec![(nameless(place), String::new())],
                own: Vec::new(),
                files: Vec::new(),
                diagnostics: vec![diagnostic],
            };
        }
    };
    let names = candidate.path.file_name().map(Path::new).map(show);
    let is_ours = names
        .as_ref()
        .is_some_and(|name| outputs::is_ours(name, &bytes));
    let Opened {
        files,
        unreadable,
        mut diagnostics,
        ..
    } = files::open(place, names.into_iter().collect(), &bytes, &limits);
    drop(bytes);
    if is_ours {
        let files = files.into_iter().map(|file| (file.place, file.hash));
        let own = files.chain(unreadable).take(1);
        let own: Vec<_> = own.map(|(place, hash)| (nameless(place), hash)).collect();
        let said = own.iter();
        let said = said.map(|(place, _)| Diagnostic::new(outputs::OWN_REPORT).at(place.clone()));
        return ReadInput {
            candidate: at,
            unreadable: Vec::new(),
            diagnostics: said.collect(),
            own,
            files: Vec::new(),
        };
    }
    for diagnostic in &mut diagnostics {
        diagnostic.place = diagnostic.place.take().map(nameless);
    }
    let files: Vec<ReadFile> = files
        .into_iter()
        .map(|mut file| {
            file.place = nameless(file.place);
            if let Some(split) = sources::split_rows(&file) {
                diagnostics.retain(|said| {
                    said.code != files::ROWS_IN_QUOTES || said.place.as_ref() != Some(&file.place)
                });
                let say = |code, rows: usize| {
                    let said = Diagnostic::new(code).at(file.place.clone());
                    (rows > 0).then(|| said.with("rows", rows))
                };
                diagnostics.extend(say(files::ROWS_SPLIT, split.split));
                diagnostics.extend(say(files::ROWS_IN_QUOTES, split.kept));
                file = split.file;
            }
            let read = read_file(&file, candidate, found, reader, mappings);
            if read.place != file.place {
                let said = diagnostics.iter_mut();
                said.filter_map(|diagnostic| diagnostic.place.as_mut())
                    .filter(|at| at.file == file.place.file && at.member == file.place.member)
                    .for_each(unname);
            }
            read
        })
        .collect();
    // An encoding that a source is known to write is no guess.
    diagnostics.retain(|diagnostic| {
        let is_known = files.iter().any(|file| {
            let writes = |(id, place): (&str, &Place)| {
                file.source.is_some_and(|source| source.id == id)
                    && diagnostic
                        .place
                        .as_ref()
                        .is_some_and(|at| at.file == place.file && at.member == place.member)
            };
            OLD_ENCODINGS.iter().any(|id| writes((id, &file.place)))
        });
        diagnostic.code != files::ENCODING_GUESSED || !is_known
    });
    let unreadable = unreadable
        .into_iter()
        .map(|(place, hash)| (nameless(place), hash))
        .collect();
    ReadInput {
        candidate: at,
        unreadable,
        own: Vec::new(),
        files,
        diagnostics,
    }
}

/// Sources whose files are in an encoding that does not say itself.
const OLD_ENCODINGS: [&str; 1] = ["facebook-legacy"];

/// The place without names of people: those that downloads of messages have in their folders, and
/// sheets with names of the user's own.
fn nameless(mut place: Place) -> Place {
    let file = sources::without_people(&place.file);
    if let Some(sheet) = &place.sheet
        && !sheet.starts_with('#')
        && sources::known_sheet(sheet).is_none()
    {
        place.sheet = None;
    }
    if let Some(member) = &place.member {
        let whole = sources::without_people(&format!("{}!{member}", place.file));
        let below = whole
            .strip_prefix(&file)
            .and_then(|rest| rest.strip_prefix('!'));
        place.member = Some(below.map_or_else(|| sources::without_people(member), str::to_owned));
    }
    place.file = file;
    place
}

/// Sources whose files are called after people.
const OF_PEOPLE: [&str; 1] = ["meta-messages"];

/// Takes the name of a person out of the name of a chat.
fn unname(place: &mut Place) {
    let name = place.member.as_mut().unwrap_or(&mut place.file);
    *name = sources::without_person(name);
}

/// The pattern of a file for a line to paste: its path, or that of the folder above it where the path
/// has the names of people in it.
pub(super) fn pattern_of(relative: &str, source: Option<&SourceSpec>) -> String {
    let mut masked = sources::without_people(relative);
    // A name that nothing else gives away may still be that of a chat.
    let is_archive = masked.to_lowercase().ends_with(".zip");
    if !is_archive && source.is_some_and(|source| OF_PEOPLE.contains(&source.id)) {
        masked = sources::without_person(&masked);
    }
    if masked == relative {
        return masked;
    }
    let is_open = |step: &&str| !step.contains('…');
    let above: Vec<&str> = masked.split('/').take_while(is_open).collect();
    if above.is_empty() {
        "**".to_owned()
    } else {
        format!("{}/**", above.join("/"))
    }
}

fn read_file(
    file: &RawFile,
    candidate: &Candidate,
    found: &Found,
    reader: &Reader<'_>,
    mappings: &[(&MappingSettings, Mapping)],
) -> ReadFile {
    let facts = FileFacts::new(candidate, &file.place, &file.names, found);
    let month = facts
        .name_month
        .or(facts.folder_month)
        .or(reader.flags.month)
        .or(facts.name_day);
    let context = Context {
        // Where a month is said, the clock has no say: a report made later is the same.
        latest: month.map_or(reader.today, |month| {
            let days = jiff::Span::new().days(EXPORTED_WITHIN_DAYS);
            month.last_day().saturating_add(days)
        }),
        own_names: &reader.own_names,
        keys: &reader.keys,
    };
    let (file, said) = sources::put_days_right(file, context.latest);
    let file = &*file;
    // What the user says of a file goes before what it looks like.
    let mapped = || {
        let theirs: Vec<&Mapping> = mappings
            .iter()
            .filter(|(settings, _)| {
                let matches = |pattern: &String| facts.matches(pattern, &file.place);
                settings.files.iter().any(matches)
            })
            .map(|(_, mapping)| mapping)
            .collect();
        let pattern = pattern_of(&candidate.relative, None);
        sources::read_mapped(file, &theirs, &pattern, &context)
    };
    let (source, output) = if file.blocks.is_empty() {
        (None, SourceOutput::default())
    } else if let Some(output) = mapped() {
        (Some(&sources::MAPPED), output)
    } else if let Some(source) = sources::recognize(file) {
        (Some(source), (source.read)(file, &context))
    } else {
        let output = SourceOutput {
            blocks: sources::unknown_blocks(file),
            diagnostics: sources::unknown_table(file, &pattern_of(&candidate.relative, None))
                .into_iter()
                .collect(),
            ..SourceOutput::default()
        };
        (None, output)
    };
    let mut output = output;
    output.diagnostics.splice(0..0, said);
    sources::without_cut_tables(file, &mut output);
    sources::without_future(&mut output, context.latest.max(reader.today));
    sources::withhold(&mut output.diagnostics);
    let mut place = file.place.clone();
    if source.is_some_and(|source| OF_PEOPLE.contains(&source.id)) {
        unname(&mut place);
        let diagnostics = output.diagnostics.iter_mut();
        let said = diagnostics.filter_map(|diagnostic| diagnostic.place.as_mut());
        let blocks = output.blocks.iter_mut().map(|block| &mut block.place);
        let lists = output.messages.iter_mut();
        let lists = lists.map(|list| &mut list.owner.place);
        said.chain(blocks).chain(lists).for_each(unname);
    }
    ReadFile {
        place,
        names: file.names.clone(),
        hash: file.hash.clone(),
        has_rows: !file.blocks.is_empty(),
        source,
        output,
    }
}

/// A stanza of the workspace as the sources take it.
fn mapping_of(settings: &MappingSettings) -> Mapping {
    Mapping {
        network: settings.network,
        audience: settings.audience,
        dimension: settings.dimension,
        column: settings.column.clone(),
        share: settings.share.clone(),
        count: settings.count.clone(),
        unit: settings.unit,
        day: settings.day.clone(),
        metrics: settings.metrics.clone(),
        currency: settings.currency,
        decimal_comma: settings.decimal_comma,
        is_percent: settings.is_percent,
    }
}

/// Whether one of these patterns is of a file at one of these paths.
pub(super) fn any_path_matches(pattern: &str, paths: &[&str]) -> bool {
    let mut below = paths.iter().flat_map(|path| paths_below(path));
    below.any(|path| glob_matches(pattern, path))
}

/// A path and every path below each of its folders: `a/b/c`, `b/c`, `c`.
fn paths_below(relative: &str) -> impl Iterator<Item = &str> {
    let starts = std::iter::once(0).chain(relative.match_indices('/').map(|(at, _)| at + 1));
    starts.map(|start| &relative[start..])
}
