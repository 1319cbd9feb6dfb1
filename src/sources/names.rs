//! Names of files and archives, freed of what browsers do to them.

/// The name without this extension (any case) and without the `(1)` that a browser adds to a second
/// download; `None` where the extension is another.
pub(super) fn stem_of<'a>(name: &'a str, extension: &str) -> Option<&'a str> {
    let (stem, found) = name.rsplit_once('.')?;
    found
        .eq_ignore_ascii_case(extension)
        .then(|| without_copy_number(stem))
}

/// The name without a trailing ` (1)` or `(1)`.
fn without_copy_number(stem: &str) -> &str {
    stem.strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('))
        .filter(|(_, number)| {
            (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
        })
        .map_or(stem, |(before, _)| before)
        .trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems() {
        assert_eq!(stem_of("a.zip", "zip"), Some("a"));
        assert_eq!(stem_of("a (12).ZIP", "zip"), Some("a"));
        assert_eq!(stem_of("a (Age_2026).csv", "csv"), Some("a (Age_2026)"));
        assert_eq!(stem_of("a.csv", "zip"), None);
        assert_eq!(stem_of("zip", "zip"), None);
    }
}
