//! Days and months as each language writes them.

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{MD, YM, YMD};
use icu_datetime::input::Date;
use icu_locale_core::Locale;

use super::texts::Lang;

/// How years are counted in texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Calendar {
    /// From the birth of Christ, as everywhere in files and in most of the world.
    #[default]
    Gregory,
    /// From the death of the Buddha, as in Thailand: 2026 is 2569.
    Buddhist,
}

impl Calendar {
    /// Every calendar.
    pub const ALL: [Self; 2] = [Self::Gregory, Self::Buddhist];

    /// The name in settings, which is also that of Unicode (BCP 47 `ca`).
    pub const fn id(self) -> &'static str {
        match self {
            Self::Gregory => "gregory",
            Self::Buddhist => "buddhist",
        }
    }

    /// The calendar with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|calendar| calendar.id() == id)
    }
}

/// The locale of a language's dates. The calendar is always said: without it, Thai counts years from the
/// Buddha.
fn locale(lang: Lang, calendar: Calendar) -> Locale {
    let tag = format!("{}-u-ca-{}", lang.locale(), calendar.id());
    Locale::try_from_str(&tag).unwrap_or_else(|_| lang.locale())
}

/// A date with some of its fields; none where there is no such date.
macro_rules! written {
    ($fields:expr, $lang:expr, $calendar:expr, $date:expr) => {{
        let (year, month, day) = $date;
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        let date = Date::try_new_iso(i32::from(year), month, day).ok()?;
        let formatter =
            DateTimeFormatter::try_new(locale($lang, $calendar).into(), $fields).ok()?;
        Some(formatter.format(&date).to_string())
    }};
}

/// A day: `31 October 2026`; none where there is no such day.
pub(super) fn day(lang: Lang, calendar: Calendar, date: (i16, i8, i8)) -> Option<String> {
    written!(YMD::long(), lang, calendar, date)
}

/// A day without its year: `31 October`; none where there is no such day.
pub(super) fn day_of_year(lang: Lang, calendar: Calendar, date: (i16, i8, i8)) -> Option<String> {
    written!(MD::long(), lang, calendar, date)
}

/// A month: `October 2026`; none where there is no such month.
pub(super) fn month(lang: Lang, calendar: Calendar, year: i16, month: i8) -> Option<String> {
    written!(YM::long(), lang, calendar, (year, month, 1))
}
