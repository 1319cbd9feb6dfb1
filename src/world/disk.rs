//! The real disk, clock and standard input.

#![expect(
    clippy::disallowed_methods,
    reason = "the one place that touches the system"
)]

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::{Kind, Progress, World, WorldError};

/// The machine we run on.
pub struct Disk {
    progress: Box<dyn Progress>,
}

impl Disk {
    /// The machine, telling its progress to `progress`.
    pub fn new(progress: Box<dyn Progress>) -> Self {
        Self { progress }
    }
}

/// The value of an environment variable that is set, not empty, and valid Unicode.
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// 32 bytes that nobody can guess, for a key that is kept; none where the system has no randomness.
pub fn secret_key() -> Option<[u8; 32]> {
    let mut key = [0; 32];
    getrandom::fill(&mut key).ok().map(|()| key)
}

fn read_error(path: &Path, source: io::Error) -> WorldError {
    WorldError::Read {
        path: path.to_owned(),
        source,
    }
}

fn write_error(path: &Path, source: io::Error) -> WorldError {
    WorldError::Write {
        path: path.to_owned(),
        source,
    }
}

/// A finished temporary file beside `path`.
fn temporary(path: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".audiencefit-");
    #[cfg(unix)]
    {
        // A temporary file is private by default; a report is an ordinary file.
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.flush()?;
    Ok(file)
}

impl World for Disk {
    fn kind(&self, path: &Path) -> Option<Kind> {
        let metadata = fs::metadata(path).ok()?;
        Some(if metadata.is_dir() {
            Kind::Folder
        } else {
            Kind::File(metadata.len())
        })
    }

    fn absolute(&self, path: &Path) -> PathBuf {
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        // `.` and `..` at the end would hide the names above.
        fs::canonicalize(&absolute).unwrap_or(absolute)
    }

    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, WorldError> {
        let mut bytes = Vec::new();
        if path == Path::new("-") {
            io::stdin()
                .lock()
                .take(limit.saturating_add(1))
                .read_to_end(&mut bytes)
                .map_err(|source| read_error(path, source))?;
        } else {
            let file = fs::File::open(path).map_err(|source| read_error(path, source))?;
            if file.metadata().is_ok_and(|metadata| metadata.len() > limit) {
                return Err(WorldError::TooLarge {
                    path: path.to_owned(),
                    limit,
                });
            }
            file.take(limit.saturating_add(1))
                .read_to_end(&mut bytes)
                .map_err(|source| read_error(path, source))?;
        }
        if bytes.len() as u64 > limit {
            return Err(WorldError::TooLarge {
                path: path.to_owned(),
                limit,
            });
        }
        Ok(bytes)
    }

    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, WorldError> {
        let mut files = Vec::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(next) = folders.pop() {
            let entries = fs::read_dir(&next).map_err(|source| read_error(&next, source))?;
            for entry in entries {
                let entry = entry.map_err(|source| read_error(&next, source))?;
                let kind = entry
                    .file_type()
                    .map_err(|source| read_error(&entry.path(), source))?;
                let path = entry.path();
                // What a link leads to is asked; pipes and the like are never listed, as they never end.
                let leads_nowhere = || kind.is_symlink() && (path.is_dir() || !path.exists());
                if kind.is_dir() {
                    folders.push(path);
                } else if kind.is_file() || path.is_file() || leads_nowhere() {
                    files.push(path);
                }
            }
        }
        files.sort();
        Ok(files)
    }

    fn write(&mut self, files: &[(PathBuf, &[u8])]) -> Result<(), WorldError> {
        // Dropping a temporary file removes it: a failure before the first rename leaves nothing.
        let mut written = Vec::with_capacity(files.len());
        for (path, bytes) in files {
            // A device such as /dev/null or /dev/stdout is written to, never replaced.
            if fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir()) {
                fs::write(path, bytes).map_err(|source| write_error(path, source))?;
                continue;
            }
            written.push((
                path,
                temporary(path, bytes).map_err(|source| write_error(path, source))?,
            ));
        }
        for (path, file) in written {
            file.persist(path)
                .map_err(|error| write_error(path, error.error))?;
        }
        Ok(())
    }

    fn today(&self) -> Date {
        let from_variable = variable("SOURCE_DATE_EPOCH")
            .and_then(|text| text.trim().parse::<i64>().ok())
            .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
            .map(|timestamp| timestamp.to_zoned(jiff::tz::TimeZone::UTC).date());
        from_variable.unwrap_or_else(|| jiff::Zoned::now().date())
    }

    fn random_key(&self) -> [u8; 32] {
        secret_key().unwrap_or_else(|| {
            // A system without randomness would still get another key in every process.
            let mut key = [0; 32];
            let now = jiff::Timestamp::now().as_nanosecond().to_le_bytes();
            let process = u64::from(std::process::id()).to_le_bytes();
            for (slot, byte) in key.iter_mut().zip(now.into_iter().chain(process)) {
                *slot = byte;
            }
            key
        })
    }

    fn progress(&self) -> &dyn Progress {
        self.progress.as_ref()
    }
}
