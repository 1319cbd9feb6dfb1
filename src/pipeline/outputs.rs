//! Names of output files: `<brand>_<month>_<section>.<ext>`.

use crate::renderers::{Output, RendererSpec};
use crate::report::Report;

/// One file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedOutput {
    /// The file's name without a folder.
    pub file_name: String,
    /// The id of its format.
    pub format: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
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
    }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn slugs() {
        assert_eq!(slug("Trailhead Sneakers"), "trailhead-sneakers");
        assert_eq!(slug("Ünïcode & Söhne / GmbH"), "ünïcode-söhne-gmbh");
        assert_eq!(slug("../.."), "audience");
        assert_eq!(slug(""), "audience");
    }
}
