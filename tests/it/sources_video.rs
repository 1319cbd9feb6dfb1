//! TikTok and YouTube: real files read in place, and constructed ones for what is known of others.
//!
//! The expected values were read in the files by eye or added up by another program; how is written
//! beside them.

use audiencefit::canonical::{Completeness, Fate, Part, PartKind};
use audiencefit::domain::{Currency, Date, Dimension, Metric};
use audiencefit::files::RawFile;
use audiencefit::sources::{Dating, SOURCES, SourceSeries};

use crate::reading::{Around, Read, count, opened, read, read_file, real};

fn today() -> Around {
    Around::on(2026, 11, 22)
}

fn day(year: i16, month: i8, day: i8) -> Date {
    Date::constant(year, month, day)
}

/// What happened to the only block: kind, fate, rows, read, set aside, refused.
fn account(file: &Read) -> (&str, Fate, u32, u32, u32, u32) {
    let [block] = file.output.blocks.as_slice() else {
        panic!("one block");
    };
    (
        block.kind.as_str(),
        block.fate,
        block.rows,
        block.read,
        block.set_aside,
        block.rejected,
    )
}

fn whole(file: &Read, metric: Metric) -> &SourceSeries {
    file.series(metric, &Part::Whole)
}

fn days_of(series: &SourceSeries) -> (Date, Date) {
    assert_eq!(series.dating, Dating::Dated);
    let days: Vec<Date> = series
        .points
        .iter()
        .map(|point| point.period.from)
        .collect();
    (*days.iter().min().unwrap(), *days.iter().max().unwrap())
}

fn close(found: f64, wanted: f64) {
    assert!((found - wanted).abs() < 1e-6, "{found}, not {wanted}");
}

fn coverage(file: &Read) -> Option<f64> {
    file.output.blocks[0].coverage
}

fn metrics(file: &Read) -> Vec<Metric> {
    let mut metrics: Vec<Metric> = file.output.series.iter().map(|it| it.metric).collect();
    metrics.dedup();
    metrics
}

// TikTok Studio.

#[test]
fn tiktok_followers_of_a_real_file() {
    let Some(bytes) = real("tiktok/okn_2026-03-16/FollowerHistory.csv") else {
        return;
    };
    let file = read("FollowerHistory.csv", &bytes, &Around::on(2026, 3, 31));
    assert_eq!(file.source, "tiktok");
    assert_eq!(account(&file), ("daily_series", Fate::Used, 61, 60, 1, 0));
    assert_eq!(metrics(&file), [Metric::Followers]);
    let series = whole(&file, Metric::Followers);
    // 15 Ιανουαρίου: 10; 15 Μαρτίου: 3117. The differences are not read.
    assert_eq!(days_of(series), (day(2026, 1, 15), day(2026, 3, 15)));
    close(series.points[0].value, 10.0);
    close(series.points[59].value, 3117.0);
    assert_eq!(series.points[59].row, 61);
    assert!(file.codes().is_empty());
    // Half a year later the days are still those of this year; a year before, of the year before.
    let file = read("a.csv", &bytes, &Around::on(2026, 9, 30));
    assert_eq!(days_of(whole(&file, Metric::Followers)).1, day(2026, 3, 15));
    let file = read("a.csv", &bytes, &Around::on(2026, 3, 14));
    assert_eq!(days_of(whole(&file, Metric::Followers)).1, day(2025, 3, 15));
}

#[test]
fn tiktok_overview_of_a_real_file() {
    let Some(bytes) = real("tiktok/okn_2026-03-16/Overview.csv") else {
        return;
    };
    let file = read("Overview.csv", &bytes, &Around::on(2026, 3, 31));
    assert_eq!(account(&file), ("daily_series", Fate::Used, 61, 60, 1, 0));
    // Added up with Python.
    close(file.sum(Metric::Views), 436_482.0);
    close(file.sum(Metric::ProfileVisits), 6698.0);
    close(file.sum(Metric::Likes), 56_847.0);
    close(file.sum(Metric::Comments), 1110.0);
    close(file.sum(Metric::Shares), 6059.0);
    let views = whole(&file, Metric::Views);
    assert_eq!(days_of(views), (day(2026, 1, 15), day(2026, 3, 15)));
    close(views.points[0].value, 399.0);
}

#[test]
fn tiktok_viewers_of_a_real_file() {
    let Some(bytes) = real("tiktok/okn_2026-03-16/Viewers.csv") else {
        return;
    };
    let file = read("Viewers.csv", &bytes, &Around::on(2026, 3, 31));
    // The last row, 16 Μαρτίου, is `undefined`, 0, 0: 59 days have a number.
    assert_eq!(account(&file), ("daily_series", Fate::Used, 61, 59, 2, 0));
    assert_eq!(metrics(&file), [Metric::Viewers]);
    close(file.sum(Metric::Viewers), 334_357.0);
    let viewers = whole(&file, Metric::Viewers);
    assert_eq!(days_of(viewers), (day(2026, 1, 16), day(2026, 3, 15)));
}

#[test]
fn tiktok_activity_of_a_real_file() {
    let Some(bytes) = real("tiktok/okn_2026-03-16/FollowerActivity.csv") else {
        return;
    };
    let file = read("FollowerActivity.csv", &bytes, &Around::on(2026, 3, 31));
    // Seven days of 24 hours; the last, 16 Μαρτίου, has two hours and 22 zeros and is left out:
    // 168 - 24 = 144 read, 24 + 1 header set aside.
    assert_eq!(
        account(&file),
        ("hourly_series", Fate::Used, 169, 144, 25, 0)
    );
    assert_eq!(file.codes(), ["tiktok-export-day"]);
    assert_eq!(file.output.series.len(), 24);
    let hour = |hour: &str| {
        let part = Part::Named(PartKind::Hour, hour.to_owned());
        file.series(Metric::ActiveFollowers, &part)
    };
    // Hour 0 of 10 to 15 Μαρτίου.
    let values: Vec<f64> = hour("0").points.iter().map(|point| point.value).collect();
    assert_eq!(values, [561.0, 652.0, 678.0, 698.0, 738.0, 824.0]);
    assert_eq!(days_of(hour("0")), (day(2026, 3, 10), day(2026, 3, 15)));
    // 23 on 15 Μαρτίου.
    close(hour("23").points[5].value, 981.0);
    // All hours: 15977 + 16758 + 17198 + 17728 + 18261 + 18785.
    let all: f64 = file
        .output
        .series
        .iter()
        .flat_map(|series| &series.points)
        .map(|point| point.value)
        .sum();
    close(all, 104_707.0);
}

#[test]
fn tiktok_days_in_the_languages_seen() {
    for (name, text) in [
        (
            "French",
            "\"3 septembre\",\"10\",\"2\"\n\"4 septembre\",\"12\",\"undefined\"",
        ),
        (
            "Vietnamese",
            "\"3 tháng Chín\",\"10\",\"2\"\n\"4 tháng Chín\",\"12\",\"0\"",
        ),
        (
            "English",
            "\"September 3\",\"10\",\"2\"\n\"September 4\",\"12\",\"0\"",
        ),
        (
            "Greek",
            "\"3 Σεπτεμβρίου\",\"10\",\"2\"\n\"4 Σεπτεμβρίου\",\"12\",\"0\"",
        ),
        (
            "Spanish",
            "\"3 de septiembre\",\"10\",\"2\"\n\"4 de septiembre\",\"12\",\"0\"",
        ),
    ] {
        let text = format!(
            "\u{feff}\"Date\",\"Followers\",\"Difference in followers from previous day\"\n{text}"
        );
        let file = read("FollowerHistory.csv", text.as_bytes(), &today());
        let series = whole(&file, Metric::Followers);
        assert_eq!(
            days_of(series),
            (day(2026, 9, 3), day(2026, 9, 4)),
            "{name}"
        );
        close(series.points[1].value, 12.0);
    }
    // Over New Year: the run of days tells the years.
    let text = "\"Date\",\"Followers\",\"Difference in followers from previous day\"\n\"December 31\",\"10\",\"1\"\n\"January 1\",\"11\",\"1\"\n\"January 2\",\"undefined\",\"0\"\n\"January 3\",\"12\",\"0\"";
    let file = read("a.csv", text.as_bytes(), &today());
    let series = whole(&file, Metric::Followers);
    assert_eq!(days_of(series), (day(2025, 12, 31), day(2026, 1, 3)));
    assert_eq!(account(&file), ("daily_series", Fate::Used, 5, 3, 2, 0));
}

#[test]
fn tiktok_days_without_data_are_no_zeros() {
    let text = "\u{feff}\"Date\",\"Total Viewers\",\"New Viewers\",\"Returning Viewers\"\n\"1 octobre\",\"undefined\",\"0\",\"0\"\n\"2 octobre\",\"0\",\"undefined\",\"0\"\n\"3 octobre\",\"0\",\"0\",\"0\"\n\"4 octobre\",\"31\",\"20\",\"11\"";
    let file = read("Viewers.csv", text.as_bytes(), &today());
    let viewers = whole(&file, Metric::Viewers);
    let values: Vec<f64> = viewers.points.iter().map(|point| point.value).collect();
    // A zero without `undefined` beside it is one.
    assert_eq!(values, [0.0, 31.0]);
    assert_eq!(days_of(viewers), (day(2026, 10, 3), day(2026, 10, 4)));
    assert_eq!(account(&file), ("daily_series", Fate::Used, 5, 2, 3, 0));
    // Nothing but days without data.
    let text = "\"Date\",\"Total Viewers\",\"New Viewers\",\"Returning Viewers\"\n\"1 octobre\",\"undefined\",\"0\",\"0\"";
    let file = read("Viewers.csv", text.as_bytes(), &today());
    assert_eq!(account(&file), ("daily_series", Fate::Empty, 2, 0, 2, 0));
    assert_eq!(file.codes(), ["block-without-rows"]);
}

#[test]
fn tiktok_comments_may_be_taken_back() {
    let header = "\"Date\",\"Video Views\",\"Profile Views\",\"Likes\",\"Comments\",\"Shares\"\n";
    let text = format!(
        "{header}\"1 octobre\",\"90\",\"3\",\"8\",\"-2\",\"1\"\n\"2 octobre\",\"-1\",\"3\",\"8\",\"2\",\"1\""
    );
    let file = read("Overview.csv", text.as_bytes(), &today());
    close(file.sum(Metric::Comments), -2.0);
    // Views below zero make no sense: the row is refused.
    assert_eq!(account(&file), ("daily_series", Fate::Used, 3, 1, 1, 1));
    assert_eq!(file.codes(), ["number-negative"]);
    // A day that is none.
    let text = format!("{header}\"gestern\",\"90\",\"3\",\"8\",\"2\",\"1\"");
    let file = read("Overview.csv", text.as_bytes(), &today());
    assert_eq!(account(&file), ("daily_series", Fate::Damaged, 2, 0, 1, 1));
    assert_eq!(file.codes(), ["day-unreadable"]);
    for text in [
        header,
        "\"Date\",\"Hour\",\"Active followers\"",
        "\"Date\",\"Followers\",\"Difference in followers from previous day\"",
        "\"Time\",\"Video title\",\"Video link\",\"Post time\",\"Total likes\",\"Total comments\",\"Total shares\",\"Total views\"",
    ] {
        let file = read("a.csv", text.as_bytes(), &today());
        assert_eq!(file.source, "tiktok");
        assert_eq!(file.output.blocks[0].fate, Fate::Empty, "{text}");
        assert_eq!(file.codes(), ["block-without-rows"], "{text}");
    }
}

#[test]
fn tiktok_hours_that_are_none_are_refused() {
    let text = "\"Date\",\"Hour\",\"Active followers\"\n\"1 octobre\",\"0\",\"90\"\n\"1 octobre\",\"24\",\"91\"\n\"1 octobre\",\"2\",\"many\"\n\"1 octobre\",\"3\",\"undefined\"\n\"2 octobre\",\"0\",\"80\"";
    let file = read("FollowerActivity.csv", text.as_bytes(), &today());
    // Read: hour 0 of the 1st. Set aside: header, `undefined`, the 2nd.
    assert_eq!(account(&file), ("hourly_series", Fate::Used, 6, 1, 3, 2));
    assert_eq!(
        file.codes(),
        [
            "label-not-understood",
            "number-unreadable",
            "tiktok-export-day"
        ]
    );
}

/// 7672373276106181908 >> 32 is 1786363608, the 10th of August 2026; 7592618226463280400 >> 32 is
/// 1767794188, the 7th of January 2026.
const CONTENT: &str = "\u{feff}\"Time\",\"Video title\",\"Video link\",\"Post time\",\"Total likes\",\"Total comments\",\"Total shares\",\"Total views\"
\"18 août\",\"SECRET, first\",\"https://www.tiktok.com/@secret.shop/video/7672373276106181908\",\"10 août\",\"10\",\"1\",\"2\",\"100\"
\"18 août\",\"SECRET \"\"two\"\"
of two lines\",\"https://www.tiktok.com/@secret.shop/video/7592618226463280400\",\"7 janvier\",\"1428\",\"93\",\"undefined\",\"54239\"
\"18 août\",\"SECRET three\",\"https://www.tiktok.com/@secret.shop\",\"7 janvier\",\"1\",\"1\",\"1\",\"1\"";

#[test]
fn tiktok_videos_have_numbers_and_no_titles() {
    let file = read("Content.csv", CONTENT.as_bytes(), &today());
    assert_eq!(account(&file), ("content", Fate::Used, 4, 2, 1, 1));
    assert_eq!(file.codes(), ["video-without-id"]);
    let posts = &file.output.posts[0].rows;
    assert_eq!(posts.len(), 2);
    assert_eq!(posts[0].id.as_deref(), Some("7672373276106181908"));
    assert_eq!(posts[0].published, Some(day(2026, 8, 10)));
    assert_eq!(
        posts[0].numbers,
        [
            (Metric::Views, 100.0),
            (Metric::Likes, 10.0),
            (Metric::Comments, 1.0),
            (Metric::Shares, 2.0)
        ]
    );
    assert_eq!(posts[1].published, Some(day(2026, 1, 7)));
    assert_eq!(
        posts[1].numbers,
        [
            (Metric::Views, 54_239.0),
            (Metric::Likes, 1428.0),
            (Metric::Comments, 93.0)
        ]
    );
    let told = format!("{:?}", file.output).to_lowercase();
    assert!(!told.contains("secret"));
}

// TikTok Business Suite.

#[test]
fn tiktok_business_followers_of_a_real_file() {
    let Some(bytes) = real("tiktok/vintage_2026-01_business_suite_audience.csv") else {
        return;
    };
    let file = read("a.csv", &bytes, &today());
    assert_eq!(file.source, "tiktok-business");
    assert_eq!(account(&file), ("daily_series", Fate::Used, 63, 62, 1, 0));
    // Total followers are `--` in every row; reach and engagement `NAN` on the first day. Added up
    // with Python.
    assert_eq!(
        metrics(&file),
        [Metric::Reach, Metric::NewFollowers, Metric::EngagedPeople]
    );
    close(file.sum(Metric::NewFollowers), 409.0);
    close(file.sum(Metric::Reach), 505_414.0);
    close(file.sum(Metric::EngagedPeople), 13_643.0);
    let new = whole(&file, Metric::NewFollowers);
    assert_eq!(new.points.len(), 62);
    assert_eq!(days_of(new), (day(2025, 10, 31), day(2025, 12, 31)));
    assert_eq!(whole(&file, Metric::Reach).points.len(), 61);
    assert!(file.codes().is_empty());
}

#[test]
fn tiktok_business_overview_in_english_and_swedish() {
    let english = "\u{feff}Date,Video views,Reached audience,Profile views,Likes,Shares,Comments,Phone number clicks ,Leads submission,Net growth,New followers,Lost followers\n2026/10/01,900,640,31,80,7,5,0,0,3,8,5\n2026/10/02,--,NAN,22,71,6,4,1,0,-4,2,6\n";
    let swedish = "\u{feff}Datum,Videovisningar,Målgrupp som nåtts,Profilvisningar,Gilla-markeringar,Delningar,Kommentarer,Nettotillväxt,Nya följare,Tappade följare\n2026/10/01,900,640,31,80,7,5,3,8,5\n2026/10/02,--,NAN,22,71,6,4,-4,2,6\n";
    for text in [english, swedish] {
        let file = read("a.csv", text.as_bytes(), &today());
        assert_eq!(file.source, "tiktok-business");
        assert_eq!(account(&file), ("daily_series", Fate::Used, 3, 2, 1, 0));
        for (metric, sum) in [
            (Metric::Views, 900.0),
            (Metric::Reach, 640.0),
            (Metric::ProfileVisits, 53.0),
            (Metric::Likes, 151.0),
            (Metric::Shares, 13.0),
            (Metric::Comments, 9.0),
            (Metric::NetFollowers, -1.0),
            (Metric::NewFollowers, 10.0),
            (Metric::LostFollowers, 11.0),
        ] {
            close(file.sum(metric), sum);
        }
        assert_eq!(whole(&file, Metric::Views).points.len(), 1);
        assert_eq!(file.output.series.len(), 9);
    }
}

#[test]
fn tiktok_business_in_another_language_proves_its_followers() {
    let header = "Tarih,Görüntüleme,Erişim,Profil,Beğeni,Paylaşım,Yorum,Net,Yeni,Kayıp\n";
    let rows = "2026/10/01,900,640,31,80,7,5,3,8,5\n2026/10/02,800,600,22,71,6,4,-4,2,6\n2026/10/03,700,500,22,71,6,4,1,2,1\n";
    let file = read("a.csv", format!("{header}{rows}").as_bytes(), &today());
    assert_eq!(file.source, "tiktok-business");
    assert_eq!(file.codes(), ["tiktok-business-by-shape"]);
    assert_eq!(file.output.series.len(), 3);
    close(file.sum(Metric::NetFollowers), 0.0);
    close(file.sum(Metric::NewFollowers), 12.0);
    close(file.sum(Metric::LostFollowers), 12.0);
    // One row in which the difference is another proves nothing.
    let wrong = rows.replace("1,2,1\n", "2,2,1\n");
    let files = opened("a.csv", format!("{header}{wrong}").as_bytes());
    assert!(read_file(&files[0], &today()).is_none_or(|file| file.source != "tiktok-business"));
}

#[test]
fn tiktok_business_videos() {
    let text = "\u{feff}Video title,Video link,Post time,Video views,Likes,Comments,Shares,Add to Favorites\nSECRET,https://www.tiktok.com/@secret/video/7672373276106181908,2025/10/31 18:19:10,1200,90,4,3,12\nSECRET,https://www.tiktok.com/@secret/video/7672373276106181909,2025/11/01 09:00:00,--,--,--,--,--\n";
    let file = read("a.csv", text.as_bytes(), &today());
    assert_eq!(file.source, "tiktok-business");
    assert_eq!(account(&file), ("content", Fate::Used, 3, 1, 2, 0));
    let post = &file.output.posts[0].rows[0];
    assert_eq!(post.published, Some(day(2025, 10, 31)));
    assert_eq!(
        post.numbers,
        [
            (Metric::Views, 1200.0),
            (Metric::Likes, 90.0),
            (Metric::Comments, 4.0),
            (Metric::Shares, 3.0),
            (Metric::Saves, 12.0)
        ]
    );
    assert!(
        !format!("{:?}", file.output)
            .to_lowercase()
            .contains("secret")
    );
}

// YouTube Studio.

#[test]
fn youtube_subscription_status_of_a_real_file() {
    let Some(bytes) = real("youtube/Subscription_status.csv") else {
        return;
    };
    let file = read("Subscription_status.csv", &bytes, &today());
    assert_eq!(
        account(&file),
        ("subscription_status", Fate::Used, 4, 2, 2, 0)
    );
    let of = |metric, name: &str| {
        let part = Part::Named(PartKind::Subscription, name.to_owned());
        let series = file.series(metric, &part);
        assert_eq!(series.dating, Dating::Undated);
        series.points[0].value
    };
    close(of(Metric::Views, "Not subscribed"), 90_632_572.0);
    close(of(Metric::Views, "Subscribed"), 9_692_996.0);
    close(of(Metric::WatchHours, "Subscribed"), 2_275_169.668_7);
    // 90632572 + 9692996 = 100325568 of 100325767.
    close(coverage(&file).unwrap(), 100_325_568.0 / 100_325_767.0);
    assert_eq!(file.codes(), ["youtube-rows-withheld"]);
}

#[test]
fn youtube_traffic_sources_of_a_real_file() {
    let Some(bytes) = real("youtube/traffic_source_Table data.csv") else {
        return;
    };
    let file = read("Table data.csv", &bytes, &today());
    assert_eq!(account(&file), ("traffic_source", Fate::Used, 18, 16, 2, 0));
    let of = |metric, name: &str| {
        let part = Part::Named(PartKind::TrafficSource, name.to_owned());
        file.series(metric, &part).points[0].value
    };
    close(of(Metric::Views, "Shorts feed"), 6_146_493.0);
    close(of(Metric::Impressions, "YouTube search"), 11_158_536.0);
    close(of(Metric::WatchHours, "Vertical live feed"), 0.5607);
    let sum = |metric| -> f64 {
        let series = file.output.series.iter().filter(|it| it.metric == metric);
        series.map(|series| series.points[0].value).sum()
    };
    // Added up with Python; the views are all of the total. An empty cell is no zero: five sources
    // have impressions.
    close(sum(Metric::Views), 12_100_212.0);
    close(sum(Metric::Impressions), 68_113_477.0);
    let with = file.output.series.iter();
    assert_eq!(
        with.filter(|it| it.metric == Metric::Impressions).count(),
        5
    );
    close(coverage(&file).unwrap(), 1.0);
    assert!(file.codes().is_empty());
}

#[test]
fn youtube_days_of_a_real_file() {
    let Some(bytes) = real("youtube/date_Table data.csv") else {
        return;
    };
    let file = read("Table data.csv", &bytes, &today());
    assert_eq!(account(&file), ("daily_series", Fate::Used, 452, 450, 2, 0));
    // Added up with Python; the total row says 12100212 and 3211.1.
    close(file.sum(Metric::Views), 12_100_212.0);
    close(file.sum(Metric::WatchHours), 138_067.102_7);
    close(file.sum(Metric::Revenue), 3211.098);
    let revenue = whole(&file, Metric::Revenue);
    assert_eq!(revenue.currency, Currency::new("USD"));
    // 450 days, of which 236 have no revenue.
    assert_eq!(revenue.points.len(), 214);
    let views = whole(&file, Metric::Views);
    assert_eq!(days_of(views), (day(2024, 1, 21), day(2025, 4, 24)));
    close(views.points[0].value, 1863.0);
    assert!(file.codes().is_empty());
}

#[test]
fn youtube_totals_of_real_files() {
    let Some(bytes) = real("youtube/de_Gesamtwerte.csv") else {
        return;
    };
    let file = read("Gesamtwerte.csv", &bytes, &today());
    assert_eq!(account(&file), ("daily_series", Fate::Used, 367, 366, 1, 0));
    // Added up with Python; the total row of the table of the same channel says 405712 too.
    close(file.sum(Metric::Views), 405_712.0);
    assert_eq!(
        days_of(whole(&file, Metric::Views)),
        (day(2020, 1, 1), day(2020, 12, 31))
    );
    let bytes = real("youtube/pt_totals_Youtube_Alcance.csv").unwrap();
    let file = read("Totais.csv", &bytes, &today());
    // 500 days; header and `Mostrando os primeiros 500 resultados` set aside.
    assert_eq!(account(&file), ("daily_series", Fate::Used, 502, 500, 2, 0));
    assert_eq!(metrics(&file), [Metric::Viewers]);
    close(file.sum(Metric::Viewers), 31_399.0);
    assert_eq!(
        days_of(whole(&file, Metric::Viewers)),
        (day(2020, 5, 8), day(2023, 3, 2))
    );
    assert_eq!(file.codes(), ["youtube-table-cut"]);
}

#[test]
fn youtube_withheld_countries_of_a_real_file_are_said() {
    let Some(bytes) = real("youtube/geography_Table data.csv") else {
        return;
    };
    let file = read("Table data.csv", &bytes, &today());
    assert_eq!(file.codes(), ["youtube-rows-withheld"]);
    // 3226 of 10103 views are in the rows.
    close(count(file.table(&[Dimension::Country]), &["rest"]), 6877.0);
    close(coverage(&file).unwrap(), 3226.0 / 10_103.0);
}

#[test]
fn youtube_cities_by_id_in_any_language() {
    let rows = "0x89c24fa5d33f083b:0xc80b8f06e177fe62,\"New York, NY, USA\",400,20.1,0:03:00\n0xd2f6257b8ec2a25:0xc44fca3df8f4a38c,\"Vigo, Spain\",250,12.5,0:03:00\n0xd2f6257b8ec2a26:0xc44fca3df8f4a38d,\"Vigo, Spain\",50,2.5,0:03:00\n0xd2f6257b8ec2a27:0xc44fca3df8f4a38e,\"Porto, Portugal\",,,\n";
    let english = format!(
        "Cities,City name,Views,Watch time (hours),Average view duration\nTotal,,1000,50.25,0:03:01\n{rows}"
    );
    let file = read("Table data.csv", english.as_bytes(), &today());
    let table = file.table(&[Dimension::City]);
    close(count(table, &["New York, NY, USA"]), 400.0);
    // Two places of one name: 250 + 50.
    close(count(table, &["Vigo, Spain"]), 300.0);
    // 1000 - 400 - 300.
    close(count(table, &["rest"]), 300.0);
    assert_eq!(table.cells.len(), 3);
    assert_eq!(table.completeness, Completeness::Suppressed);
    close(coverage(&file).unwrap(), 0.7);
    // Header and Porto, of which nothing is known, are set aside.
    assert_eq!(account(&file), ("city", Fate::Used, 6, 4, 2, 0));
    assert_eq!(file.codes(), ["youtube-rows-withheld"]);
    // Polish headers: the ids tell, the first whole numbers are taken.
    let polish = format!(
        "Miasta,Nazwa miasta,Wyświetlenia,Czas oglądania (godziny),Średni czas\nSuma,,1000,50.25,0:03:01\n{rows}"
    );
    let file = read("Dane.csv", polish.as_bytes(), &today());
    close(
        count(file.table(&[Dimension::City]), &["Vigo, Spain"]),
        300.0,
    );
    assert_eq!(
        file.codes(),
        ["youtube-rows-withheld", "youtube-views-by-place"]
    );
    // One id twice is damage.
    let twice = english.replace("a26:0xc44fca3df8f4a38d", "a25:0xc44fca3df8f4a38c");
    let file = read("Table data.csv", twice.as_bytes(), &today());
    assert_eq!(file.output.blocks[0].fate, Fate::Damaged);
    assert_eq!(file.codes(), ["labels-overlap"]);
}

#[test]
fn youtube_videos_in_three_languages() {
    let english = "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Estimated revenue (USD),Impressions,Impressions click-through rate (%),Likes,Comments added,Shares\nTotal,,,,1000,50.5,9,4.2,20000,4.5,60,9,3\n -td1OgsnW1k,\"SECRET, one\",\"Dec 15, 2023\",130,600,30.25,-2,3.1,12000,4.1,40,6,2\n-0UQMSd506k,SECRET two,\"Jan 3, 2024\",61,300,15.1,,,7000,,10,3,1\n";
    let german = "Vi\u{ad}deo,Vi\u{ad}deo\u{ad}ti\u{ad}tel,Ver\u{ad}öf\u{ad}fent\u{ad}li\u{ad}chungs\u{ad}zeit\u{ad}punkt des Vi\u{ad}de\u{ad}os,Dau\u{ad}er,Auf\u{ad}ru\u{ad}fe,Wie\u{ad}der\u{ad}ga\u{ad}be\u{ad}zeit (Stun\u{ad}den),Abon\u{ad}nen\u{ad}ten,Im\u{ad}pres\u{ad}sio\u{ad}nen\nGe\u{ad}samt,,,,1000,50.5,9,20000\n-td1OgsnW1k,SECRET,\"Dec 15, 2023\",130,600,30.25,-2,12000\n-0UQMSd506k,SECRET,\"Jan 3, 2024\",61,300,15.1,,7000\n";
    let portuguese = "Conteúdo,Título do vídeo,Horário de publicação do vídeo,Duração,Visualizações,Tempo de exibição (horas),Inscritos,Impressões\nTotal,,,,1000,50.5,9,20000\n-td1OgsnW1k,SECRET,\"Dec 15, 2023\",130,600,30.25,-2,12000\n-0UQMSd506k,SECRET,\"Jan 3, 2024\",61,300,15.1,,7000\n";
    for text in [english, german, portuguese] {
        let file = read("Table data.csv", text.as_bytes(), &today());
        assert_eq!(file.source, "youtube");
        assert_eq!(account(&file), ("content", Fate::Used, 4, 2, 2, 0));
        let posts = &file.output.posts[0].rows;
        assert_eq!(posts[0].id.as_deref(), Some("-td1OgsnW1k"));
        assert_eq!(posts[0].published, Some(day(2023, 12, 15)));
        assert_eq!(posts[1].published, Some(day(2024, 1, 3)));
        for (metric, value) in [
            (Metric::Views, 600.0),
            (Metric::WatchHours, 30.25),
            (Metric::NetFollowers, -2.0),
            (Metric::Impressions, 12_000.0),
        ] {
            assert!(posts[0].numbers.contains(&(metric, value)), "{metric}");
        }
        assert!(
            posts[1]
                .numbers
                .iter()
                .all(|(metric, _)| *metric != Metric::NetFollowers)
        );
        close(coverage(&file).unwrap(), 0.9);
        assert!(file.codes().is_empty());
        assert!(!format!("{:?}", file.output).contains("SECRET"));
    }
    let file = read("Table data.csv", english.as_bytes(), &today());
    let numbers = &file.output.posts[0].rows[0].numbers;
    for (metric, value) in [
        (Metric::Likes, 40.0),
        (Metric::Comments, 6.0),
        (Metric::Shares, 2.0),
    ] {
        assert!(numbers.contains(&(metric, value)), "{metric}");
    }
    assert!(numbers.iter().all(|(metric, _)| *metric != Metric::Revenue));
    // A row that is no video is refused, and its text is not shown.
    let file = read(
        "Table data.csv",
        english.replace("-0UQMSd506k", "SECRET").as_bytes(),
        &today(),
    );
    assert_eq!(account(&file), ("content", Fate::Used, 4, 1, 2, 1));
    assert_eq!(file.codes(), ["video-without-id"]);
    assert!(!format!("{:?}", file.output).contains("SECRET"));
}

#[test]
fn youtube_charts_repeat_the_table() {
    for text in [
        "Date,Traffic source,Views\n2026-10-01,Shorts feed,40\n2026-10-01,External,4\n",
        "Date,Content,Video title,Video publish time,Duration,Views\n2026-10-01,-td1OgsnW1k,One,\"Dec 15, 2023\",130,40\n",
        "Da\u{ad}tum,Videos,Videotitel,Veröffentlichungszeitpunkt des Videos,Dauer,Auf\u{ad}ru\u{ad}fe\n2026-10-01,-td1OgsnW1k,Eins,\"Dec 15, 2023\",130,40\n",
        "Date,Viewer age,Views (%)\n2026-10-01,18–24 years,60.5\n2026-10-01,25–34 years,39.5\n",
    ] {
        let file = read("Chart data.csv", text.as_bytes(), &today());
        assert_eq!(file.source, "youtube");
        assert_eq!(file.output.blocks[0].kind, "chart", "{text}");
        assert_eq!(file.output.blocks[0].fate, Fate::SetAside);
        assert_eq!(file.codes(), ["youtube-chart-not-needed"]);
        assert!(file.output.series.is_empty());
    }
}

#[test]
fn youtube_numbers_without_a_known_name_are_set_aside() {
    let files = opened(
        "Totals.csv",
        "Data,Wyświetlenia\n2026-10-01,40\n2026-10-02,41\n".as_bytes(),
    );
    // Nothing but the names of the archive and the file in it tells that this is YouTube's.
    assert!(read_file(&files[0], &today()).is_none_or(|file| file.source != "youtube"));
    let mut file: RawFile = files[0].clone();
    file.names
        .insert(0, "Data 2026-10-01_2026-10-31 Trail Lab.zip".to_owned());
    let file = read_file(&file, &today()).unwrap();
    assert_eq!(file.source, "youtube");
    assert_eq!(account(&file), ("daily_series", Fate::SetAside, 3, 0, 3, 0));
    assert_eq!(file.codes(), ["youtube-metric-unknown"]);
    let period = file.output.names.period.unwrap();
    assert_eq!(
        (period.from, period.to),
        (day(2026, 10, 1), day(2026, 10, 31))
    );
}

#[test]
fn tables_of_other_programs_are_not_of_youtube() {
    for (name, text) in [
        (
            "newsletter.csv",
            "Date,Subscribers\n2026-10-01,1000\n2026-10-02,1010\n",
        ),
        (
            "jetpack.csv",
            "Date,Views,Visitors\n2026-10-01,100,40\n2026-10-02,120,50\n",
        ),
        (
            "nl.csv",
            "Date,Subscribers gained,Unsubscribes\n2026-10-01,10,2\n",
        ),
        (
            "etsy.csv",
            "Traffic source,Views,Orders\nEtsy search,100,12\nSocial media,30,3\n",
        ),
        (
            "shop.csv",
            "Traffic source,Online store visitors,Sessions\nDirect,100,120\n",
        ),
        ("geo.csv", "Geography,Views\nTotal,100\nUS,60\nGB,20\n"),
        (
            "pages.csv",
            "Date,Page,Views\n2026-10-01,/a,10\n2026-10-02,/a,5\n",
        ),
        (
            "vimeo.csv",
            "Video,Views,Likes\nMy clip,100,5\nOther clip,50,2\n",
        ),
        ("Totals.csv", "Product,Orders\nShoe,100\n"),
    ] {
        let files = opened(name, text.as_bytes());
        let read = read_file(&files[0], &today());
        assert!(read.is_none_or(|file| file.source != "youtube"), "{name}");
        // In an archive that is called like one of Studio, a file is no proof by being there.
        let mut file = files[0].clone();
        file.names
            .insert(0, "Backup 2026-10-01_2026-10-31 Shop.zip".to_owned());
        let read = read_file(&file, &today());
        let has_metric = text.contains("Views") || text.contains("Subscribers");
        let is_ours = read.is_some_and(|file| file.source == "youtube");
        assert_eq!(is_ours, has_metric || name == "Totals.csv", "{name}");
    }
}

#[test]
fn a_video_whose_id_is_damaged_is_no_total() {
    let read = |first: &str| {
        let text = format!(
            "Content,Video title,Video publish time,Views\n{first}\nabcdefghij1,Hey,\"Oct 6, 2026\",100\nabcdefghij2,Hey,\"Oct 6, 2026\",100\nabcdefghij2,Hey,\"Oct 6, 2026\",100\n"
        );
        read("Table data.csv", text.as_bytes(), &today())
    };
    // The last row says again what the row above it says.
    let file = read("#NAME?,Hi,\"Oct 5, 2026\",500");
    assert_eq!(account(&file), ("content", Fate::Used, 5, 2, 2, 1));
    assert_eq!(file.codes(), ["video-without-id"]);
    let file = read("Suma,,,500");
    assert_eq!(account(&file), ("content", Fate::Used, 5, 2, 3, 0));
}

#[test]
fn days_that_a_spreadsheet_program_wrote_anew() {
    let text = "Date,Views,Watch time (hours),Average view duration\nTotal,220,3.0,0:01:00\n10/14/2026,120,2.0,0:01:00\n10/13/2026,100,1.0,0:01:00\n";
    let file = read("Tabledata.csv", text.as_bytes(), &today());
    assert_eq!(account(&file), ("daily_series", Fate::Used, 4, 2, 2, 0));
    close(file.sum(Metric::Views), 220.0);
    assert_eq!(
        days_of(whole(&file, Metric::Views)),
        (day(2026, 10, 13), day(2026, 10, 14))
    );
}

#[test]
fn only_words_with_a_number_are_a_remark() {
    let text = "Content,Video title,Views,Watch time (hours)\nTotal,,200,3\nabcdefghij1,Hey,100,1\nabcdefghij2\n";
    let file = read("Table data.csv", text.as_bytes(), &today());
    assert!(!file.codes().contains(&"youtube-table-cut"));
    let file = read(
        "Table data.csv",
        text.replace("abcdefghij2", "Showing the first 1 results")
            .as_bytes(),
        &today(),
    );
    assert_eq!(file.codes(), ["youtube-table-cut"]);
}

#[test]
fn youtube_damage_of_numbers() {
    for (text, code) in [
        (
            "Traffic source,Views\nTotal,100\nExternal,90\nPlaylists,20\n",
            "youtube-total-too-small",
        ),
        ("Date,Views,Views\n2026-10-01,40,41\n", "column-twice"),
        (
            "Traffic source,Views\nTotal,100\nExternal,80\nExternal,20\n",
            "labels-overlap",
        ),
        (
            "Date,Views\n2026-10-01,1.234\n2026-10-02,2.345\n",
            "number-ambiguous",
        ),
    ] {
        let file = read("Table data.csv", text.as_bytes(), &today());
        assert_eq!(file.output.blocks[0].fate, Fate::Damaged, "{text}");
        assert_eq!(file.codes(), [code], "{text}");
        assert!(file.output.series.is_empty());
    }
    // A day twice: the same again is passed over, another number is refused.
    let text = "Date,Views\n2026-10-01,40\n2026-10-02,41\n2026-10-01,40\n2026-10-02,45\n";
    let file = read("Table data.csv", text.as_bytes(), &today());
    assert_eq!(account(&file), ("daily_series", Fate::Used, 5, 2, 2, 1));
    assert_eq!(file.codes(), ["day-twice"]);
    close(file.sum(Metric::Views), 81.0);
    // The hours beside them prove the decimal mark of the revenue.
    let text = "Date,Views,Watch time (hours),Estimated revenue (EUR)\nTotal,90,3.5,4.5\n2026-10-02,40,1.2501,1.034\n2026-10-01,50,2.2499,3.466\n";
    let file = read("Table data.csv", text.as_bytes(), &today());
    close(file.sum(Metric::Revenue), 4.5);
    assert_eq!(whole(&file, Metric::Revenue).currency, Currency::new("EUR"));
}

// All.

/// Every real file of other networks is left to the others.
#[test]
fn video_sources_take_no_other_file() {
    let Ok(folder) = std::env::var("AUDIENCEFIT_REAL_EXPORTS") else {
        eprintln!("not run: AUDIENCEFIT_REAL_EXPORTS is not set");
        return;
    };
    let mut folders = vec![std::path::PathBuf::from(folder)];
    let mut n_seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let inside = path.to_string_lossy().into_owned();
            let own = inside.contains("/tiktok/") || inside.contains("/youtube/");
            for file in opened(&name, &std::fs::read(&path).unwrap()) {
                n_seen += 1;
                for id in ["tiktok", "tiktok-business", "youtube"] {
                    let spec = SOURCES.iter().find(|spec| spec.id == id).unwrap();
                    let knows = (spec.recognize)(&file).is_some();
                    let belongs = inside.contains("/youtube/") == (id == "youtube");
                    assert!(!knows || (own && belongs), "{inside} is not of {id}");
                }
            }
        }
    }
    assert!(n_seen > 20, "{n_seen} files");
}

proptest::proptest! {
    /// Tables of odd words: no panic, and every row is accounted for.
    #[test]
    fn any_table_of_video_words_is_accounted_for(
        header in 0_usize..9,
        rows in proptest::collection::vec(proptest::collection::vec(0_usize..14, 1..7), 0..6),
    ) {
        const HEADERS: [&str; 9] = [
            "Date,Followers,Difference in followers from previous day",
            "Date,Hour,Active followers",
            "Date,Total Viewers,New Viewers,Returning Viewers",
            "Video link,Post time,Total views",
            "Date,New followers,Total followers,Reached audience,Engaged audience",
            "Content,Video title,Video publish time,Views,Subscribers",
            "Traffic source,Views,Watch time (hours)",
            "Cities,City name,Views",
            "Date,Views,Estimated revenue (USD)",
        ];
        const CELLS: [&str; 14] = [
            "", "Total", "3", "-4", "1.5", "undefined", "--", "2026-10-01", "4 septembre",
            "29 February", "-td1OgsnW1k", "0x1:0xa", "https://t/@a/video/7672373276106181908",
            "99999999999999999999999",
        ];
        let mut text = HEADERS[header].to_owned();
        for row in rows {
            let cells: Vec<&str> = row.iter().map(|cell| CELLS[*cell]).collect();
            text.push('\n');
            text.push_str(&cells.join(","));
        }
        for file in opened("a.csv", text.as_bytes()) {
            // The account is checked there.
            let _ = read_file(&file, &today());
        }
    }
}
