//! Patterns for file paths.

/// Whether a path fits a pattern; capitals make no difference.
///
/// `?` is one character and `*` any number of them, both within one folder or file name; `**` as a
/// whole part is any number of folders, also none. `/` and `\` both separate. Everything else stands
/// for itself. Time is bounded by the product of the lengths.
pub fn glob_matches(pattern: &str, path: &str) -> bool {
    let pattern = parts(pattern);
    let path = parts(path);
    matches(
        &pattern,
        &path,
        |part| part.as_slice() == ['*', '*'],
        |part, name| {
            matches(
                part,
                name,
                |sign| *sign == '*',
                |sign, letter| *sign == '?' || sign == letter,
            )
        },
    )
}

fn parts(text: &str) -> Vec<Vec<char>> {
    let lower = text.to_lowercase().replace('\\', "/");
    let relative = lower.strip_prefix("./").unwrap_or(&lower);
    relative
        .split('/')
        .map(|part| part.chars().collect())
        .collect()
}

/// Matches item by item; a wild item of the pattern takes any number of items. When an item does not
/// fit, only the last wild item is tried with one more, so the work is the product of the lengths.
fn matches<P, T>(
    pattern: &[P],
    items: &[T],
    is_wild: impl Fn(&P) -> bool,
    fits: impl Fn(&P, &T) -> bool,
) -> bool {
    let (mut at, mut item) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    while let Some(found) = items.get(item) {
        match pattern.get(at) {
            Some(sign) if is_wild(sign) => {
                retry = Some((at, item));
                at += 1;
            }
            Some(sign) if fits(sign, found) => {
                at += 1;
                item += 1;
            }
            Some(_) | None => {
                let Some((wild, taken)) = retry else {
                    return false;
                };
                retry = Some((wild, taken + 1));
                at = wild + 1;
                item = taken + 1;
            }
        }
    }
    pattern
        .get(at..)
        .is_some_and(|rest| rest.iter().all(is_wild))
}

#[cfg(test)]
mod tests {
    use super::glob_matches;

    #[test]
    fn what_fits() {
        for (pattern, path) in [
            ("instagram/**", "instagram/Audience.csv"),
            ("instagram/**", "instagram/a/b/Audience.csv"),
            ("**/Audience.csv", "Audience.csv"),
            ("**/Audience.csv", "2026-10/ig/Audience.csv"),
            ("a/**/b/*.csv", "a/x/b/y/b/z.csv"),
            ("IG *.csv", "ig october.CSV"),
            ("*", "Audience.csv"),
            ("*.csv", ".csv"),
            ("a?c.*", "aÉc.tar.gz"),
            ("a*b*c", "aXbXbXc"),
            ("exports\\*.csv", "exports/a.csv"),
            ("./a.csv", "a.csv"),
            ("[1].csv", "[1].csv"),
            ("", ""),
        ] {
            assert!(glob_matches(pattern, path), "{pattern} should fit {path}");
        }
    }

    #[test]
    fn what_does_not() {
        for (pattern, path) in [
            ("*.csv", "instagram/Audience.csv"),
            ("instagram/*", "instagram/a/b.csv"),
            ("instagram/**", "instagram2/a.csv"),
            ("IG *.csv", "IG.csv"),
            ("a?c", "ac"),
            ("a?c", "a/c"),
            ("a**c", "a/b/c"),
            ("a/**/b", "a/b/c"),
            ("a", "ab"),
            ("ab", "a"),
            ("", "a"),
        ] {
            assert!(
                !glob_matches(pattern, path),
                "{pattern} should not fit {path}"
            );
        }
    }

    #[test]
    fn many_stars_take_no_time() {
        let pattern = "*a".repeat(200) + "b";
        let path = "a".repeat(5000);
        assert!(!glob_matches(&pattern, &path));
    }
}
