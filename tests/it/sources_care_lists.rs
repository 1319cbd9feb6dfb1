//! Reviews, creators and populations. No real file of these was found; the files here are made from
//! what the notes mark as seen in programs.

use audiencefit::canonical::{Completeness, Fate, Part, PartKind};
use audiencefit::domain::{Audience, Dimension, Metric, Network};

use crate::reading::{read, share};
use crate::sources_care::{around, day, keeps_secret};

// Reviews

/// Product, stars, day, replied, days, country.
type First = (
    Option<&'static str>,
    f64,
    &'static str,
    Option<bool>,
    Option<f64>,
    Option<&'static str>,
);

pub(crate) struct Stars {
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
    kind: &'static str,
    first: First,
    rows: usize,
}

pub(crate) const REVIEWS: [Stars; 9] = [
    Stars {
        name: "judgeme.csv",
        text: "title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date,picture_urls,ip_address,location,metaobject_handle
hidden title,\"hidden body
of two lines\",5,2026-10-02 10:12:00 UTC,email,ok,Secretana,secret@example.org,778,trail-runner,hidden thanks,2026-10-04 10:12:00 UTC,,203.0.113.9,Vigo,
hidden,hidden,1,2026-10-05 10:12:00 UTC,web,spam,Secretbob,secret2@example.org,778,trail-runner,,,,203.0.113.9,,
#1 hidden,hidden,4,2026-10-06 10:12:00 UTC,web,ok,Secretcid,secret3@example.org,778,city-sneaker,,,,203.0.113.9,,
",
        kind: "judge_me",
        first: (Some("trail-runner"), 5.0, "2026-10-02", Some(true), Some(2.0), None),
        rows: 2,
    },
    Stars {
        name: "loox.csv",
        text: "id,status,rating,email,nickname,full_name,review,date,productId,handle,img,variant,verified_purchase
r1,Active,4,secret@example.org,secretana,Secretana Verborgen,hidden,2026-10-02T10:12:00.000Z,778,trail-runner,,42,true
",
        kind: "loox",
        first: (Some("trail-runner"), 4.0, "2026-10-02", None, None, None),
        rows: 1,
    },
    Stars {
        name: "spr.csv",
        text: "product_handle,state,rating,title,author,email,location,body,reply,created_at,replied_at
trail-runner,published,3,hidden,Secretana,secret@example.org,Vigo,hidden,,2026-10-02 10:12:00 UTC,
",
        kind: "shopify_product_reviews",
        first: (Some("trail-runner"), 3.0, "2026-10-02", Some(false), None, None),
        rows: 1,
    },
    Stars {
        name: "yotpo.csv",
        text: "Review Title;Review Content;Review Score;Date;Product ID;Product Title;Display Name;Email;Verified Purchase
hidden;hidden, with a comma;4,6;2026-10-02;778;Trail Runner;Secretana;secret@example.org;true
hidden;hidden;5;2026-10-03;778;Trail Runner;Secretana;secret@example.org;true
",
        kind: "yotpo",
        first: (Some("778"), 4.6, "2026-10-02", None, None, None),
        rows: 2,
    },
    Stars {
        name: "okendo.csv",
        text: "Review ID,Product ID,Product Name,Rating,Title,Body,Reviewer Name,Is Verified Buyer,Date Created,Status
ok-1,778,Trail Runner,5.0,hidden,hidden,Secretana,true,2026-10-02T10:12:00Z,approved
ok-1,778,Trail Runner,5.0,hidden,hidden,Secretana,true,2026-10-02T10:12:00Z,approved
",
        kind: "okendo",
        first: (Some("778"), 5.0, "2026-10-02", None, None, None),
        rows: 1,
    },
    Stars {
        name: "trustpilot.csv",
        text: "Review Id;Reviewer Name;Review Stars;Review Title;Review Content;Review Date;Review Link;Language;Reviewer Country
tp-1;Secretana;2;hidden;hidden;2026-10-02;https://secret.example.org;es;ES
",
        kind: "trustpilot",
        first: (None, 2.0, "2026-10-02", None, None, Some("ES")),
        rows: 1,
    },
    Stars {
        name: "google.csv",
        text: "Review ID,Reviewer Name,Reviewer Photo,Star Rating,Review Text,Review Date,Review URL,Location Name
g-1,Secretana,https://secret.example.org/p,★★★★☆,hidden,2026-10-02,https://secret.example.org,Trailhead Vigo
",
        kind: "google",
        first: (None, 4.0, "2026-10-02", None, None, None),
        rows: 1,
    },
    Stars {
        name: "reviews.json",
        text: r#"{"reviews":[{"reviewer":{"displayName":"Secretana"},"starRating":"FIVE","comment":"hidden","createTime":"2026-10-02T10:11:12Z","reviewReply":{"comment":"hidden thanks","updateTime":"2026-10-03T10:11:12Z"},"name":"accounts/1/locations/2/reviews/secret"},
{"reviewer":{"displayName":"Secretbob"},"starRating":"ONE","createTime":"2026-10-03T10:11:12Z","name":"accounts/1/locations/2/reviews/secret2"},
{"reviewer":{"displayName":"Secretcid"},"starRating":"STAR_RATING_UNSPECIFIED","createTime":"2026-10-03T10:11:12Z","name":"accounts/1/locations/2/reviews/secret3"}]}"#,
        kind: "google",
        first: (None, 5.0, "2026-10-02", Some(true), None, None),
        rows: 2,
    },
    Stars {
        name: "own.csv",
        text: "product,stars,written_at,replied_at,country
trail-runner,4,2026-10-02 23:00,2026-10-03 11:00,Portugal
trail-runner,3,2026-10-02 23:00,,
",
        kind: "reviews",
        first: (Some("trail-runner"), 4.0, "2026-10-02", Some(true), Some(0.5), Some("PT")),
        rows: 2,
    },
];

#[test]
fn reviews_of_every_tool() {
    for case in &REVIEWS {
        let read = read(case.name, case.text.as_bytes(), &around());
        assert_eq!(read.source, "reviews", "{}", case.name);
        let list = &read.output.reviews[0];
        assert_eq!(list.owner.network, Some(Network::Shop));
        assert_eq!(list.rows.len(), case.rows, "{}", case.name);
        let used = read
            .output
            .blocks
            .iter()
            .find(|block| block.fate == Fate::Used)
            .unwrap();
        assert_eq!(used.kind, case.kind);
        let first = &list.rows[0];
        let country = first.country.map(|code| code.to_string());
        let found = (
            first.product.as_deref(),
            first.stars,
            first.written.unwrap().to_string(),
            first.is_replied,
            first.reply_days,
            country.as_deref(),
        );
        let (product, stars, written, replied, days, country) = case.first;
        assert_eq!(
            found,
            (product, stars, written.to_owned(), replied, days, country)
        );
        keeps_secret(&read, &["secret", "hidden", "203.0.113", "Verborgen"]);
    }
}

#[test]
fn reviews_with_odd_stars_and_days() {
    let text = "product,stars,written_at\na,5,2026-10-02\nb,0,2026-10-02\nc,6,2026-10-02\nd,good,2026-10-02\ne,4,some day\nf,4,\n";
    let odd = read("own.csv", text.as_bytes(), &around());
    assert_eq!(
        odd.codes(),
        ["day-unreadable", "reviews-without-day", "stars-unreadable"]
    );
    let rows = &odd.output.reviews[0].rows;
    assert_eq!(rows.len(), 2);
    assert_eq!((rows[1].written, rows[1].is_replied), (None, None));
    // Among words, a number that can be read in two ways is refused and the words stay.
    let text = "stars,written_at\nFIVE,2026-10-02\n\"1,234\",2026-10-02\n";
    let words = read("own.csv", text.as_bytes(), &around());
    assert_eq!(words.codes(), ["stars-unreadable"]);
    assert_eq!(words.output.reviews[0].rows.len(), 1);
    // Days that could be read in two ways: no review is counted in a month that may be another.
    let text = "stars,written_at\n5,02/03/2026\n4,04/05/2026\n";
    let unclear = read("own.csv", text.as_bytes(), &around());
    assert_eq!(unclear.codes(), ["day-ambiguous"]);
    assert!(unclear.output.reviews.is_empty());
    let block = &unclear.output.blocks[0];
    assert_eq!(
        (block.fate, block.read, block.rejected),
        (Fate::Damaged, 0, 2)
    );
    // No day after the last one that can stand in the file: 11/09 is no 9 November here.
    let text = "stars,written_at\n5,02/03/2026\n4,11/09/2026\n";
    let proved = read("own.csv", text.as_bytes(), &around());
    assert_eq!(proved.codes(), [""; 0]);
    let days: Vec<String> = proved.output.reviews[0]
        .rows
        .iter()
        .filter_map(|row| row.written.map(|day| day.to_string()))
        .collect();
    assert_eq!(days, ["2026-03-02", "2026-09-11"]);
}

// Creators and populations

#[test]
fn creators_are_channels_of_their_own() {
    let text = "handle,platform,followers,engagement_rate,dimension,label,share
@ana,instagram,48200,3.1,age,18-24,41
@ana,instagram,48200,3.1,age,25-34,38.5
@ana,instagram,48200,3.1,age,35+,20.5
@ana,instagram,48200,3.1,country,Spain,71
@ana,tiktok,9000,3.1,gender,female,60
@ana,tiktok,9001,3.1,gender,male,40
@rui,myspace,10,3.1,gender,male,40
,tiktok,10,3.1,gender,male,40
@rui,tiktok,,3.1,age,18-24,40
@rui,tiktok,,3.1,age,20-29,40
@rui,tiktok,,3.1,mood,happy,40
@eva,tiktok,-5,3.1,gender,male,40
";
    let read = read("creators.csv", text.as_bytes(), &around());
    assert_eq!(read.source, "influencers");
    assert_eq!(
        read.codes(),
        [
            "creator-followers-differ",
            "creator-missing",
            "label-not-understood",
            "labels-overlap",
            "number-negative",
            "platform-unknown"
        ]
    );
    let ages = read.table(&[Dimension::Age]);
    assert_eq!(
        (
            ages.audience,
            ages.network,
            ages.channel.as_deref(),
            ages.total_people
        ),
        (
            Audience::CreatorFollowers,
            Some(Network::Instagram),
            Some("@ana"),
            Some(48_200.0)
        )
    );
    // 41 + 38.5 + 20.5 = 100.
    assert_eq!(ages.completeness, Completeness::Complete);
    assert!((share(ages, &["25-34"]) - 0.385).abs() < 1e-12);
    assert!((share(read.table(&[Dimension::Country]), &["ES"]) - 0.71).abs() < 1e-12);
    assert!(read.table(&[Dimension::Country]).completeness == Completeness::Suppressed);
    let part = Part::Named(PartKind::Creator, "@ana".to_owned());
    let followers: Vec<(Option<Network>, f64)> = read
        .output
        .series
        .iter()
        .filter(|series| series.metric == Metric::Followers && series.part == part)
        .map(|series| (series.owner.network, series.points[0].value))
        .collect();
    assert_eq!(
        followers,
        [
            (Some(Network::Instagram), 48_200.0),
            (Some(Network::TikTok), 9000.0)
        ]
    );
    // 12 rows: 5 read; the differing, the network, the nobody, the two overlapping, the mood and the
    // followers below zero refused.
    let block = &read.output.blocks[0];
    assert_eq!((block.read, block.rejected), (5, 7));
}

#[test]
fn shares_are_percentages_or_fractions_where_proved() {
    let header = "handle,platform,followers,engagement_rate,dimension,label,share\n";
    let fractions = format!(
        "{header}@a,x,,,gender,female,0.6\n@a,x,,,gender,male,0.4\n@a,x,,,city,Vigo,0.05\n"
    );
    let proved = read("a.csv", fractions.as_bytes(), &around());
    assert!((share(proved.table(&[Dimension::City]), &["Vigo"]) - 0.05).abs() < 1e-12);
    let bare = format!("{header}@a,x,,,city,Vigo,0.6\n@a,x,,,city,Porto,0.05\n");
    let unproved = read("a.csv", bare.as_bytes(), &around());
    assert_eq!(unproved.codes(), ["shares-not-told"]);
    assert!(unproved.output.tables.is_empty());
    assert_eq!(unproved.output.blocks[0].fate, Fate::Damaged);
    let signed = format!("{header}@a,x,,,city,Vigo,0.6%\n@a,x,,,city,Porto,0.05%\n");
    let percent = read("a.csv", signed.as_bytes(), &around());
    assert!((share(percent.table(&[Dimension::City]), &["Vigo"]) - 0.006).abs() < 1e-12);
}

#[test]
fn populations_by_network_country_dimension_source_and_date() {
    let text = "dimension,country,label,people,share,network,source,date
age,ES,27,520000,,,INE,2026-01-01
age,ES,28,530000,,,INE,2026-01-01
age,PT,25-34,1100000,,,INE,2026-01-01
gender,,women,,55%,snapchat,Ads manager,2026-06-30
gender,,men,,45%,snapchat,Ads manager,2026-06-30
interest,,running,,12%,snapchat,,
interest,,fashion,,95%,snapchat,,
country,,es,,5%,snapchat,,
age,FR,18-24,1,,,INE,2026-01-01
age,FR,24-30,1,,,INE,2026-01-01
age,Atlantis,18-24,1,,,INE,2026-01-01
age,IT,18-24,,,,INE,2026-01-01
age,DE,18-24,-5,,,INE,2026-01-01
age,DE,18-24,5,,myspace,INE,2026-01-01
";
    let read = read("baseline.csv", text.as_bytes(), &around());
    assert_eq!(read.source, "benchmark");
    assert_eq!(
        read.codes(),
        [
            "benchmark-country-unknown",
            "benchmark-network-unknown",
            "labels-overlap",
            "number-negative"
        ]
    );
    let found: Vec<(Option<Network>, Option<String>, Dimension, usize)> = read
        .output
        .populations
        .iter()
        .map(|it| {
            let country = it.country.map(|code| code.to_string());
            (it.network, country, it.dimension, it.cells.len())
        })
        .collect();
    assert_eq!(found.len(), 5);
    assert!(found.contains(&(None, Some("ES".to_owned()), Dimension::Age, 2)));
    assert!(found.contains(&(Some(Network::Snapchat), None, Dimension::Gender, 2)));
    assert!(found.contains(&(Some(Network::Snapchat), None, Dimension::Interest, 2)));
    let spain = &read
        .output
        .populations
        .iter()
        .find(|it| it.country.is_some())
        .unwrap();
    assert_eq!(spain.date, Some(day("2026-01-01")));
    assert_eq!(spain.origin.as_deref(), Some("INE"));
    assert_eq!(spain.cells[0].count, Some(520_000.0));
    let women = read
        .output
        .populations
        .iter()
        .find(|it| it.dimension == Dimension::Gender)
        .unwrap();
    assert_eq!(women.cells[0].share, Some(0.55));
    // Of 14 rows 8 are read, Italy's is set aside with the header, 5 are refused.
    let block = &read.output.blocks[0];
    assert_eq!((block.read, block.set_aside, block.rejected), (8, 2, 5));
}
