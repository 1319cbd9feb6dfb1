//! Worlds for tests: one in memory, one whose writes fail.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::{Kind, Progress, Silent, World, WorldError};

/// Files in memory and a fixed day.
#[derive(Clone, Debug)]
pub struct Memory {
    /// Every file by its path.
    pub files: BTreeMap<PathBuf, Vec<u8>>,
    /// What the clock says.
    pub today: Date,
    silent: Silent,
}

impl Memory {
    /// An empty world on this day.
    pub fn new(today: Date) -> Self {
        Self {
            files: BTreeMap::new(),
            today,
            silent: Silent,
        }
    }

    /// The same with one more file.
    #[must_use]
    pub fn with(mut self, path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.into(), bytes.into());
        self
    }
}

impl World for Memory {
    fn kind(&self, path: &Path) -> Option<Kind> {
        if let Some(bytes) = self.files.get(path) {
            return Some(Kind::File(bytes.len() as u64));
        }
        self.files
            .keys()
            .any(|file| file.starts_with(path))
            .then_some(Kind::Folder)
    }

    fn absolute(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }

    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, WorldError> {
        let bytes = self.files.get(path).ok_or_else(|| WorldError::Read {
            path: path.to_owned(),
            source: io::Error::from(io::ErrorKind::NotFound),
        })?;
        if bytes.len() as u64 > limit {
            return Err(WorldError::TooLarge {
                path: path.to_owned(),
                limit,
            });
        }
        Ok(bytes.clone())
    }

    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, WorldError> {
        Ok(self
            .files
            .keys()
            .filter(|file| file.starts_with(folder))
            .cloned()
            .collect())
    }

    fn write(&mut self, files: &[(PathBuf, &[u8])]) -> Result<(), WorldError> {
        for (path, bytes) in files {
            self.files.insert(path.clone(), bytes.to_vec());
        }
        Ok(())
    }

    fn today(&self) -> Date {
        self.today
    }

    fn random_key(&self) -> [u8; 32] {
        [1; 32]
    }

    fn progress(&self) -> &dyn Progress {
        &self.silent
    }
}

/// A world in which the `n`-th file that is written, counted from 1, and every later one fails as on
/// a full disk.
#[derive(Clone, Debug)]
pub struct FailingWrites {
    /// Where everything else comes from.
    pub inner: Memory,
    /// The first file that fails.
    pub fails_from: usize,
    /// How many files were begun.
    pub writes: usize,
}

impl World for FailingWrites {
    fn kind(&self, path: &Path) -> Option<Kind> {
        self.inner.kind(path)
    }

    fn absolute(&self, path: &Path) -> PathBuf {
        self.inner.absolute(path)
    }

    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, WorldError> {
        self.inner.read(path, limit)
    }

    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, WorldError> {
        self.inner.list(folder)
    }

    fn write(&mut self, files: &[(PathBuf, &[u8])]) -> Result<(), WorldError> {
        for (path, _) in files {
            self.writes += 1;
            if self.writes >= self.fails_from {
                return Err(WorldError::Write {
                    path: path.clone(),
                    source: io::Error::from(io::ErrorKind::StorageFull),
                });
            }
        }
        self.inner.write(files)
    }

    fn today(&self) -> Date {
        self.inner.today()
    }

    fn random_key(&self) -> [u8; 32] {
        self.inner.random_key()
    }

    fn progress(&self) -> &dyn Progress {
        self.inner.progress()
    }
}
