//! Names of output files: `<brand>_<month>_<section>.<ext>`.

use crate::diag::{Code, Diagnostic};
use crate::domain::Month;
use crate::renderers::{Output, RENDERERS, RendererSpec};
use crate::report::Report;

/// A file is an earlier report, and no export.
pub(super) const OWN_REPORT: Code = Code::note("own-report");

/// One file to write.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedOutput {
    /// The file's name without a folder.
    pub file_name: String,
    /// The id of its format.
    pub format: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What is to be said about it.
    pub said: Vec<Diagnostic>,
}

/// A name that every file system takes: lower case, letters and digits of any script, hyphens.
/// `audience` when nothing is left.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for character in name.to_lowercase().chars() {
        if character.is_alphanumeric() {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug: String = slug.trim_end_matches('-').chars().take(60).collect();
    if slug.is_empty() {
        "audience".to_owned()
    } else {
        slug
    }
}

pub(super) fn name(output: Output, format: &RendererSpec, report: &Report) -> NamedOutput {
    NamedOutput {
        file_name: format!(
            "{}_{}_{}.{}",
            slug(&report.brand),
            report.month,
            output.name,
            format.extension
        ),
        format: format.id,
        bytes: output.bytes,
        said: output.said,
    }
}

/// How files begin that we wrote: the document, the findings as CSV and NDJSON, the list of inputs.
const BEGINNINGS: [&str; 4] = [
    "{\"schema\":\"audiencefit-",
    "section,measure,brand,month,profile,",
    "{\"section\":\"",
    "file,member,sheet,row,hash,block,source,fate,",
];

/// What the head of our HTML holds.
const GENERATOR: &str = "name=\"generator\" content=\"audiencefit\"";

/// How far into a file its head is looked for.
const HEAD_BYTES: usize = 600;

/// Formats that no export has, so that the name of such a file says enough.
const ONLY_OUTPUTS: [&str; 5] = ["pdf", "png", "svg", "md", "parquet"];

/// Whether a file is called as outputs are: `trailhead_2026-10_report.pdf`.
pub(super) fn has_our_name(file_name: &str) -> bool {
    let Some((stem, extension)) = file_name.rsplit_once('.') else {
        return false;
    };
    let known = RENDERERS.iter().any(|format| format.extension == extension);
    let mut parts = stem.split('_').skip(1);
    known && parts.any(|part| Month::parse(part).is_some()) && parts.next().is_some()
}

/// Whether a file is an earlier output of ours, which is no export: by its first bytes, or, where only
/// we write its format, by its name.
pub(super) fn is_ours(file_name: &str, bytes: &[u8]) -> bool {
    let head = bytes.get(..HEAD_BYTES).unwrap_or(bytes);
    let head = String::from_utf8_lossy(head);
    let head = head.trim_start_matches('\u{feff}');
    let begins = BEGINNINGS.iter().any(|beginning| {
        let is_certain = !beginning.starts_with("{\"section") || head.contains("\"measure\":\"");
        is_certain && head.starts_with(beginning)
    });
    let extension = file_name.rsplit_once('.').map_or("", |(_, it)| it);
    begins
        || head.contains(GENERATOR)
        || (ONLY_OUTPUTS.contains(&extension) && has_our_name(file_name))
}

#[cfg(test)]
mod tests {
    use super::{has_our_name, is_ours, slug};

    #[test]
    fn outputs_are_known_again() {
        assert!(has_our_name("trailhead_2026-10_report.pdf"));
        assert!(has_our_name("a_b_2026-10_fit_ages.png"));
        assert!(!has_our_name("2026-10_Audience.csv"));
        assert!(!has_our_name("Audience_2026-10.csv"));
        assert!(is_ours(
            "x.json",
            b"{\"schema\":\"audiencefit-report\",\"schema_version\":1"
        ));
        assert!(is_ours(
            "x.csv",
            b"\xef\xbb\xbfsection,measure,brand,month,profile,audience"
        ));
        assert!(is_ours("x", b"{\"section\":\"fit\",\"measure\":\"share\""));
        assert!(!is_ours("x", b"{\"section\":\"fit\",\"rows\":1"));
        assert!(is_ours("a_2026-10_report.md", b"# A"));
        // Exports are CSV, and a name proves nothing.
        assert!(!is_ours("a_2026-10_report.csv", b"Age,Women,Men"));
    }

    #[test]
    fn slugs() {
        assert_eq!(slug("Trailhead Sneakers"), "trailhead-sneakers");
        assert_eq!(slug("Ünïcode & Söhne / GmbH"), "ünïcode-söhne-gmbh");
        assert_eq!(slug("../.."), "audience");
        assert_eq!(slug(""), "audience");
    }
}
