//! Names of files and archives, freed of what browsers do to them.

use crate::domain::{Date, Month};

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

/// The month of which an export is that was downloaded on this day: in the first week of a month that
/// of the month before is made.
pub(super) fn month_of_download(day: Date) -> Month {
    const FIRST_WEEK: i8 = 7;
    let before = day.first_of_month().yesterday();
    match before {
        Ok(before) if day.day() <= FIRST_WEEK => Month::of(before),
        _ => Month::of(day),
    }
}

/// A path without the names of people that Meta's downloads of messages have in it: of the folder of
/// a thread (`messages/inbox/anakovac_ABC123/message_1.json`) and of a file in `messages.zip`
/// (`Ana Kovac_3.json`) only the number behind the name is kept. Any other path comes back as it is.
pub fn without_people(path: &str) -> String {
    const BOXES: [&str; 5] = [
        "inbox",
        "archived_threads",
        "filtered_threads",
        "message_requests",
        "e2ee_cutover",
    ];
    let is_border = |sign: char| matches!(sign, '/' | '\\' | '!');
    let mut masked = String::with_capacity(path.len());
    let mut before: [&str; 2] = ["", ""];
    for step in path.split_inclusive(is_border) {
        let name = step.trim_end_matches(is_border);
        let is_folder = name.len() < step.len();
        let is_thread = is_folder && before[0] == "messages" && BOXES.contains(&before[1]);
        let is_chat = !is_folder
            && stem_of(before[1], "zip") == Some("messages")
            && stem_of(name, "json").is_some();
        if is_thread || is_chat {
            masked.push('…');
            if let Some(at) = name.rfind('_') {
                masked.push_str(name.get(at..).unwrap_or_default());
            }
            masked.push_str(step.get(name.len()..).unwrap_or_default());
        } else {
            masked.push_str(step);
        }
        before = [before[1], name];
    }
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_in_paths() {
        for (path, masked) in [
            (
                "dl.zip!your_facebook_activity/messages/inbox/anakovac_ABC123/message_1.json",
                "dl.zip!your_facebook_activity/messages/inbox/…_ABC123/message_1.json",
            ),
            (
                "exports/messages/archived_threads/ana/message_1.json",
                "exports/messages/archived_threads/…/message_1.json",
            ),
            ("messages.zip!Ana Kovac_3.json", "messages.zip!…_3.json"),
            ("instagram/Audience.csv", "instagram/Audience.csv"),
            ("inbox/anakovac_1/report.csv", "inbox/anakovac_1/report.csv"),
            ("", ""),
        ] {
            assert_eq!(without_people(path), masked);
        }
    }

    #[test]
    fn stems() {
        assert_eq!(stem_of("a.zip", "zip"), Some("a"));
        assert_eq!(stem_of("a (12).ZIP", "zip"), Some("a"));
        assert_eq!(stem_of("a (Age_2026).csv", "csv"), Some("a (Age_2026)"));
        assert_eq!(stem_of("a.csv", "zip"), None);
        assert_eq!(stem_of("zip", "zip"), None);
    }
}
