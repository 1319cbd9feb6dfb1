//! The only door to disk, clock, environment and progress.

mod disk;
mod memory;

use std::path::{Path, PathBuf};

use jiff::civil::Date;

pub use disk::{Disk, secret_key, variable};
pub use memory::{FailingWrites, Memory};

/// Why the world did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum WorldError {
    /// A file or folder could not be read or listed.
    #[error("{path}: {source}")]
    Read {
        /// What was to be read.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// A file or folder could not be written.
    #[error("{path}: {source}")]
    Write {
        /// What was to be written.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// A file is larger than the limit of its reader.
    #[error("{path}: larger than {limit} bytes")]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The most bytes that would have been read.
        limit: u64,
    },
}

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file of this many bytes.
    File(u64),
    /// A folder.
    Folder,
}

/// What a long step tells while it runs; drawn on a terminal only.
pub trait Progress: Send + Sync {
    /// A step of `total` parts begins.
    fn start(&self, step: &str, total: u64);
    /// One more part of the step is done.
    fn advance(&self);
    /// The step is over.
    fn finish(&self);
}

/// The outside: one implementation for the disk, one in memory for tests, one that fails.
pub trait World: Sync {
    /// What stands at `path`; `None` when nothing does or it cannot be seen.
    fn kind(&self, path: &Path) -> Option<Kind>;
    /// The path from the root of the file system; the path itself where that cannot be told.
    fn absolute(&self, path: &Path) -> PathBuf;
    /// The bytes of a file, at most `limit` of them (a larger file is [`WorldError::TooLarge`]).
    /// The path `-` is standard input.
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, WorldError>;
    /// The files below a folder, at any depth, sorted by path. Links to files are files; links to folders
    /// are not followed and stand in the list themselves, as do links to nothing: [`World::kind`] tells.
    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, WorldError>;
    /// Writes all of these files or none: each under a temporary name in its own folder, then all
    /// renamed. Makes folders as needed; after an error nothing half-written stays behind.
    fn write(&mut self, files: &[(PathBuf, &[u8])]) -> Result<(), WorldError>;
    /// Today, or the day of `SOURCE_DATE_EPOCH` where it is set.
    fn today(&self) -> Date;
    /// 32 bytes that nobody can guess, others in every run.
    fn random_key(&self) -> [u8; 32];
    /// Where long steps are told.
    fn progress(&self) -> &dyn Progress;
}

/// Progress that nobody sees.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Progress for Silent {
    fn start(&self, _step: &str, _total: u64) {}
    fn advance(&self) {}
    fn finish(&self) {}
}
