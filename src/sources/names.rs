//! Names of files and archives, freed of what browsers do to them and of the names of people.

use crate::domain::{Date, Month, Network};

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

/// A path without the names of people that Meta's downloads of messages have in it: of the folders
/// between `messages`, its box and a file, of the folder around a `message_1.json`
/// (`anakovac_ABC123`), and of the chats in an archive whose name begins with `messages` or `e2ee`
/// (`Ana Kovac_3.json`) only the number behind the name is kept. Any other path comes back as it is.
pub fn without_people(path: &str) -> String {
    let steps: Vec<&str> = path.split_inclusive(is_border).collect();
    let mut masked = String::with_capacity(path.len());
    let mut below = Below::Nothing;
    for (at, step) in steps.iter().enumerate() {
        let name = step.trim_end_matches(is_border);
        let lower = name.to_lowercase();
        let is_folder = name.len() < step.len();
        let is_archive = step.ends_with('!') || stem_of(name, "zip").is_some();
        let holds_thread = steps
            .get(at + 1)
            .is_some_and(|next| !next.ends_with(is_border) && is_thread_file(next));
        let is_box = BOXES.contains(&lower.as_str());
        let is_person = if is_folder {
            let is_ours = Month::parse(name).is_some() || Network::from_id(name).is_some();
            let is_known = is_archive || is_box || is_ours;
            let is_known = is_known || matches!(lower.as_str(), "messages" | "." | "..");
            let is_below = matches!(below, Below::Messages | Below::Box);
            !is_known && (is_below || holds_thread)
        } else {
            match below {
                Below::Chats | Below::Messages => !is_thread_file(name) && is_chat_file(&lower),
                Below::Box => !is_thread_file(name),
                Below::Nothing => false,
            }
        };
        if is_person {
            masked.push_str(&anonymous(name, is_folder));
            masked.push_str(step.get(name.len()..).unwrap_or_default());
        } else {
            masked.push_str(step);
        }
        below = match below {
            _ if is_archive && is_chats(&lower) => Below::Chats,
            _ if is_archive => Below::Nothing,
            _ if lower == "messages" => Below::Messages,
            Below::Messages => Below::Box,
            Below::Nothing | Below::Box | Below::Chats => below,
        };
    }
    masked
}

/// The file name of a chat without the name of whom it is with: `…_3.json`.
pub fn without_person(path: &str) -> String {
    let at = path.rfind(is_border).map_or(0, |at| at + 1);
    let (folders, name) = path.split_at(at);
    if is_thread_file(name) || name == "-" {
        return path.to_owned();
    }
    folders.to_owned() + &anonymous(name, false)
}

/// What the steps of a path lie below.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Below {
    /// Nothing that names people.
    Nothing,
    /// The folder `messages`, whose folders are boxes.
    Messages,
    /// A box of messages.
    Box,
    /// An archive of chats.
    Chats,
}

/// The boxes of messages whose names are known.
const BOXES: [&str; 8] = [
    "archived_threads",
    "broadcast",
    "e2ee_cutover",
    "filtered_threads",
    "inbox",
    "legacy_threads",
    "message_requests",
    "other_threads",
];

fn is_border(sign: char) -> bool {
    matches!(sign, '/' | '\\' | '!')
}

/// Whether a name is that of an archive of chats: `messages.zip`, `messages (1).zip`, `e2ee-2026.zip`.
fn is_chats(lower: &str) -> bool {
    lower.starts_with("messages") || lower.starts_with("e2ee")
}

fn is_chat_file(lower: &str) -> bool {
    stem_of(lower, "json")
        .or_else(|| stem_of(lower, "html"))
        .is_some()
}

/// Whether a name is that of a file of a thread: `message_1.json`.
fn is_thread_file(name: &str) -> bool {
    let lower = name.to_lowercase();
    let stem = stem_of(&lower, "json").or_else(|| stem_of(&lower, "html"));
    stem.and_then(|stem| stem.strip_prefix("message_"))
        .is_some_and(|number| {
            !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// Extensions that are no part of a name.
const EXTENSIONS: [&str; 10] = [
    ".csv", ".gif", ".html", ".jpg", ".json", ".mp4", ".png", ".txt", ".xlsx", ".zip",
];

/// A name of which only the number behind it is kept, and the extension of a file.
fn anonymous(name: &str, is_folder: bool) -> String {
    let (stem, extension) = match name.rfind('.') {
        Some(at) if !is_folder => name.split_at(at),
        Some(_) | None => (name, ""),
    };
    let number = stem.rfind('_').map_or("", |at| &stem[at..]);
    // The number of a thread is digits, or digits and letters of both cases.
    let has = |is: fn(&char) -> bool| number.chars().any(|sign| is(&sign));
    let is_number = number
        .chars()
        .skip(1)
        .all(|sign| sign.is_ascii_alphanumeric())
        && (has(char::is_ascii_digit)
            || has(char::is_ascii_uppercase) && has(char::is_ascii_lowercase) && number.len() > 8);
    let is_plain = EXTENSIONS.contains(&extension.to_lowercase().as_str());
    format!(
        "…{}{}",
        if is_number { number } else { "" },
        if is_plain { extension } else { "" }
    )
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
            // In any case, in any box, and whatever stands above the thread.
            (
                "Messages/Inbox/AnaKovac_12/message_1.json",
                "Messages/Inbox/…_12/message_1.json",
            ),
            (
                "messages/new_box/anakovac_12/photos/a.jpg",
                "messages/…/…_12/…/….jpg",
            ),
            (
                "2026-10/anakovac_12/message_2.HTML",
                "2026-10/…_12/message_2.HTML",
            ),
            (
                "dl.zip!your_activity/messages/inbox/anakovac_12/message_1.json",
                "dl.zip!your_activity/messages/inbox/…_12/message_1.json",
            ),
            (
                "e2ee-2026.zip!chats/Ana Kovac_3.html",
                "e2ee-2026.zip!chats/…_3.html",
            ),
            ("messages (1).zip!Ana Kovac.json", "messages (1).zip!….json"),
            ("messages/inbox/Ana Kovac.csv", "messages/inbox/….csv"),
            ("./messages/message_1.json", "./messages/message_1.json"),
            ("", ""),
        ] {
            assert_eq!(without_people(path), masked);
        }
    }

    #[test]
    fn files_of_chats() {
        assert_eq!(without_person("a/Ana Kovac_3.json"), "a/…_3.json");
        assert_eq!(without_person("Ana.json"), "….json");
        assert_eq!(without_person("a/message_1.json"), "a/message_1.json");
        assert_eq!(without_person("-"), "-");
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
