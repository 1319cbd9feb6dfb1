//! Names of LinkedIn's workbooks: `<page>_<export>_<milliseconds>.xls`.

use super::names::{month_of_download, stem_of};
use crate::domain::Month;

/// What the name of a workbook says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ExportName {
    /// The Page: its vanity name, in the workbook of competitors its display name.
    pub(super) page: String,
    /// `followers`, `visitors`, `content`, `updates` or `competitor_analytics`.
    pub(super) export: String,
    /// The month that the download is of.
    pub(super) downloaded: Month,
}

/// Reads the innermost name of the pattern.
pub(super) fn export_name(names: &[String]) -> Option<ExportName> {
    const COMPETITORS: &str = "competitor_analytics";
    names.iter().rev().find_map(|name| {
        let stem = stem_of(name, "xls").or_else(|| stem_of(name, "xlsx"))?;
        let (rest, stamp) = stem.rsplit_once('_')?;
        let (page, export) = match rest.strip_suffix(COMPETITORS) {
            Some(page) => (page.strip_suffix('_')?, COMPETITORS),
            None => rest.rsplit_once('_')?,
        };
        let is_stamp = stamp.len() == 13 && stamp.bytes().all(|byte| byte.is_ascii_digit());
        if !is_stamp || page.is_empty() {
            return None;
        }
        let moment = jiff::Timestamp::from_millisecond(stamp.parse().ok()?).ok()?;
        let day = moment.to_zoned(jiff::tz::TimeZone::UTC).date();
        Some(ExportName {
            page: page.to_owned(),
            export: export.to_owned(),
            downloaded: month_of_download(day),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_and_months_in_names() {
        // 1739343974503 ms after 1970 is 2025-02-12T07:06:14Z (date -u -d @1739343974).
        let name = |name: &str| export_name(&[name.to_owned()]);
        let found = name("my_page_followers_1739343974503.xls").expect("a name");
        assert_eq!(
            (found.page.as_str(), found.export.as_str()),
            ("my_page", "followers")
        );
        assert_eq!(Some(found.downloaded), Month::new(2025, 2));
        let found = name("My Page_competitor_analytics_1739343948666 (1).xlsx").expect("a name");
        assert_eq!(
            (found.page.as_str(), found.export.as_str()),
            ("My Page", "competitor_analytics")
        );
        assert_eq!(name("followers.xls"), None);
        assert_eq!(name("_followers_1739343974503.xls"), None);
        assert_eq!(name("page_followers_17393439.xls"), None);
    }
}
