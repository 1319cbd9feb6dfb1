//! ZIP archives in memory: members one by one, each under the limits while it is being unpacked.

use std::io::{self, Cursor, Read};

use zip::{CompressionMethod, ZipArchive};

use super::{
    ARCHIVE_RATIO, ARCHIVE_TOO_LARGE, FILE_TOO_LARGE, Limits, MEMBER_COMPRESSION, MEMBER_DAMAGED,
    MEMBER_ENCRYPTED,
};
use crate::diag::Code;

/// Below this a member is never refused for its ratio: short texts of few words pack well.
const RATIO_FROM: u64 = 1 << 20;

/// An archive whose directory was read.
pub(super) type Zip<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// What the members of a ZIP make it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// An Office Open XML workbook.
    Xlsx,
    /// The same with binary sheets.
    Xlsb,
    /// An `OpenDocument` workbook.
    Ods,
    /// A document of an office program that is no workbook.
    Office,
    /// Files.
    Files,
}

/// Reads the directory of an archive; `None` where it has none that can be read.
pub(super) fn directory(bytes: &[u8]) -> Option<Zip<'_>> {
    ZipArchive::new(Cursor::new(bytes)).ok()
}

/// What an archive is.
pub(super) fn content(zip: &mut Zip<'_>) -> Content {
    let has = |name: &str| zip.file_names_raw().any(|raw| raw == name.as_bytes());
    let starts = |prefix: &[u8]| zip.file_names_raw().any(|raw| raw.starts_with(prefix));
    if has("xl/workbook.bin") {
        return Content::Xlsb;
    }
    if has("xl/workbook.xml") || (has("[Content_Types].xml") && starts(b"xl/")) {
        return Content::Xlsx;
    }
    if has("[Content_Types].xml") {
        return Content::Office;
    }
    if has("mimetype") {
        let mut mime = Vec::new();
        if let Ok(member) = zip.by_name("mimetype") {
            let _ = member.take(100).read_to_end(&mut mime);
        }
        if mime.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") {
            return Content::Ods;
        }
        if mime.starts_with(b"application/") {
            return Content::Office;
        }
    }
    Content::Files
}

/// The name of a member: UTF-8 where it is that, whatever the flags say (older Macs do not set
/// them), else as the archive declares it.
pub(super) fn name(zip: &Zip<'_>, index: usize) -> String {
    let raw = zip
        .by_index_data(index)
        .map(|entry| entry.name_raw().to_vec())
        .unwrap_or_default();
    let name = match String::from_utf8(raw) {
        Ok(name) => name,
        Err(error) => match zip.name_for_index(index) {
            Some(Ok(name)) => name.into_owned(),
            Some(Err(_)) | None => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        },
    };
    shown(&name)
}

/// A name that is safe on a terminal and in a report: no control characters, no signs that turn
/// the direction of writing, not endless.
fn shown(name: &str) -> String {
    name.chars()
        .take(500)
        .map(|sign| {
            let turns = matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            if sign.is_control() || turns { '\u{fffd}' } else { sign }
        })
        .collect()
}

/// A name without its folders.
pub(super) fn without_folders(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

/// Whether a member is a folder.
pub(super) fn is_folder(name: &str) -> bool {
    name.ends_with(['/', '\\'])
}

/// Whether a member is what systems leave in archives beside the files.
pub(super) fn is_litter(name: &str) -> bool {
    let file = without_folders(name);
    file.starts_with("._")
        || [".DS_Store", "Thumbs.db", "desktop.ini"].contains(&file)
        || name.split(['/', '\\']).any(|part| part == "__MACOSX")
}

/// The bytes of a member, or why there are none. `unpacked` counts the bytes of the whole input and
/// grows with what was unpacked, in vain too.
pub(super) fn unpack(
    zip: &mut Zip<'_>,
    index: usize,
    limits: &Limits,
    unpacked: &mut u64,
) -> Result<Vec<u8>, Code> {
    let mut bytes = Vec::new();
    unpack_into(zip, index, limits, unpacked, |chunk| {
        bytes.extend_from_slice(chunk);
    })?;
    Ok(bytes)
}

/// The bytes of a member by its name, under the limits of a file; `None` where it cannot be unpacked.
pub(super) fn member(bytes: &[u8], name: &str, limits: &Limits) -> Option<Vec<u8>> {
    let mut zip = directory(bytes)?;
    let index = zip.index_for_name(name)?;
    unpack(&mut zip, index, limits, &mut 0).ok()
}

/// Whether every member of a workbook stays under the limits, before a reader that knows none
/// unpacks them. A damaged member is left to that reader.
pub(super) fn check(zip: &mut Zip<'_>, limits: &Limits, unpacked: &mut u64) -> Result<(), Code> {
    for index in 0..zip.len() {
        match unpack_into(zip, index, limits, unpacked, |_| ()) {
            Err(code) if [ARCHIVE_RATIO, ARCHIVE_TOO_LARGE, FILE_TOO_LARGE].contains(&code) => {
                return Err(code);
            }
            Err(_) | Ok(()) => {}
        }
    }
    Ok(())
}

fn unpack_into(
    zip: &mut Zip<'_>,
    index: usize,
    limits: &Limits,
    unpacked: &mut u64,
    mut sink: impl FnMut(&[u8]),
) -> Result<(), Code> {
    // The reader would find out only while unpacking, and call it an error of the bytes.
    let entry = zip.by_index_data(index).map_err(|_| MEMBER_DAMAGED)?;
    if entry.encrypted() {
        return Err(MEMBER_ENCRYPTED);
    }
    if ![CompressionMethod::Stored, CompressionMethod::Deflated].contains(&entry.compression()) {
        return Err(MEMBER_COMPRESSION);
    }
    let mut member = zip.by_index(index).map_err(|_| MEMBER_DAMAGED)?;
    // The header may claim any size; the sizes that count are those of the bytes that come.
    let packed = member.compressed_size().max(1);
    let mut buffer = vec![0; 64 << 10];
    let mut size = 0_u64;
    loop {
        let read = match member.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return Err(MEMBER_DAMAGED),
        };
        size += read as u64;
        *unpacked = unpacked.saturating_add(read as u64);
        if size > RATIO_FROM && size / packed > limits.ratio {
            return Err(ARCHIVE_RATIO);
        }
        if size > limits.file_bytes {
            return Err(FILE_TOO_LARGE);
        }
        if *unpacked > limits.archive_bytes {
            return Err(ARCHIVE_TOO_LARGE);
        }
        sink(&buffer[..read]);
    }
}

/// BLAKE3 of a member as it stands packed in the archive, for members that cannot be unpacked;
/// empty where not even that can be read.
pub(super) fn packed_hash(zip: &mut Zip<'_>, index: usize) -> String {
    let mut hasher = blake3::Hasher::new();
    let hashed = zip
        .by_index_raw(index)
        .map_err(io::Error::other)
        .and_then(|mut member| io::copy(&mut member, &mut hasher));
    hashed
        .map(|_| hasher.finalize().to_hex().to_string())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shown_safely() {
        assert_eq!(
            shown("a\u{1b}[31m/\u{202e}vsc.x"),
            "a\u{fffd}[31m/\u{fffd}vsc.x"
        );
        assert_eq!(without_folders("../../etc/passwd"), "passwd");
        assert_eq!(without_folders("a\\b.csv"), "b.csv");
        assert!(is_litter("__MACOSX/a.csv") && is_litter("x/._a.csv") && is_litter("x/.DS_Store"));
        assert!(!is_litter("x/a.csv"));
    }
}
