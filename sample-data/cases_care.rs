//! The cases of newsletters, inboxes, reviews, creators and populations: small files in the layouts
//! that are known from programs and documents. Names, addresses and texts are invented.

use std::fmt::Write as _;

use super::cases::Write;
use super::zip;

const MAILCHIMP: &str = "\"Email Address\",\"First Name\",\"Last Name\",Address,\"Phone Number\",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS\n";

/// Rows with only what is read, and invented people around it.
fn mailchimp(rows: &[(&str, &str, &str, &str)]) -> Vec<u8> {
    let mut text = MAILCHIMP.to_owned();
    for (at, (name, country, opted, changed)) in rows.iter().enumerate() {
        // Everybody has numbers of their own.
        let (leid, euid) = (101 + at, 12 + at);
        writeln!(
            text,
            "{name}@example.org,{name},Example,\"Rua Nova 1  Vigo\",'+34600000000,2,{opted},203.0.113.7,{opted},203.0.113.7,,,,,,{country},,{changed},{leid},ab{euid},,\"\"\"trail\"\",\"\"vip\"\"\""
        )
        .unwrap();
    }
    text.into_bytes()
}

const KLAVIYO: &[u8] = b"Email,Klaviyo ID,First Name,Last Name,Phone Number,City,State / Region,Country,Zip Code,First Active,Last Active,Profile Created On,Date Added,Initial Source,Historic Customer Lifetime Value,Historic Number Of Orders,Average Days Between Orders
ana@example.org,01AA,Ana,Example,,Vigo,Galicia,Spain,36201,2024-03-01 10:00:00,2026-10-20 10:00:00,2024-03-01 10:00:00,2024-03-02,instagram,310.50,3,41.5
bea@example.org,01BB,Bea,Example,,Porto,,Portugal,4000,2025-05-05 10:00:00,2026-09-20 10:00:00,2025-05-05 10:00:00,2025-05-05,google,80,1,
cid@example.org,01CC,Cid,Example,,,,,,2026-01-05 10:00:00,,2026-01-05 10:00:00,2026-01-06,instagram,0,0,
dora@example.org,01DD,Dora,Example,,Vigo,Galicia,Spain,36202,2026-02-05 10:00:00,,2026-02-05 10:00:00,2026-02-06,,160,2,30
";

/// A thread as Meta writes it: the newest message first, UTF-8 as escapes of bytes.
fn thread(folder: &str, name: &str, messages: &str) -> Vec<u8> {
    format!(
        r#"{{"participants":[{{"name":"{name}"}},{{"name":"Trailhead Sneakers"}}],
"messages":[{messages}],
"title":"{name}","is_still_participant":true,"thread_path":"inbox/{folder}","magic_words":[]}}"#
    )
    .into_bytes()
}

fn message(sender: &str, at_ms: i64, kind: &str) -> String {
    format!(
        r#"{{"sender_name":"{sender}","timestamp_ms":{at_ms},"content":"\u00c2\u00bfQu\u00c3\u00a9 tal?","type":"{kind}","is_geoblocked_for_viewer":false}}"#
    )
}

const ZENDESK: &[u8] = b"Summation column,Id,Requester,Requester id,Requester email,Subject,Status,Priority,Via,Created at,Updated at,Solved at,Resolution time,Satisfaction Score,First reply time in minutes,Full resolution time in minutes\r
1,300001,Ana Example,90001,ana@example.org,Size 42,Solved,Low,Mail,2026-10-01 20:52:00,2026-10-05 16:30:00,2026-10-05 16:30:00,92,Offered,11,5498\r
1,300002,Bea Example,90002,bea@example.org,Return,Open,Low,Instagram Direct,2026-10-05 15:30:00,2026-10-05 15:30:00,,,,,\r
1,300003,Cid Example,90003,cid@example.org,Invoice,Solved,Low,Mail,2026-10-06 09:00:00,2026-10-06 12:00:00,2026-10-06 12:00:00,2,Good,30,120\r
";

const HOOTSUITE: &[u8] = b"Conversation ID,Medium,Channel,Channel Display Name,Contact Profile ID,Contact Primary Identifier,Contact Secondary Identifier,Created at,Last Status Change Agent ID
c-1,Private messages,Instagram,Trailhead,77,ana.example,,2026-10-01 10:00:00,5
c-2,Private messages,Facebook,Trailhead,78,bea.example,,2026-10-02 10:00:00,5
";

const REVIEWS: [(&str, &str); 9] = [
    (
        "reviews-judge-me/reviews.csv",
        "title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date,picture_urls,ip_address,location
Great,\"Very light.
Would buy again.\",5,2026-10-02 10:12:00 UTC,email,ok,Ana Example,ana@example.org,778,trail-runner,Thanks,2026-10-04 10:12:00 UTC,,203.0.113.9,Vigo
Buy pills,,1,2026-10-05 10:12:00 UTC,web,spam,Bot,bot@example.org,778,trail-runner,,,,203.0.113.10,
#1 shoe,Light,4,2026-10-06 10:12:00 UTC,web,ok,Cid Example,cid@example.org,779,city-sneaker,,,,203.0.113.11,
",
    ),
    (
        "reviews-loox/loox.csv",
        "id,status,rating,email,nickname,full_name,review,date,productId,handle,img,variant,verified_purchase
r1,Active,4,ana@example.org,ana,Ana Example,Light,2026-10-02T10:12:00.000Z,778,trail-runner,,42,true
r2,Active,5,bea@example.org,bea,Bea Example,Light,2026-10-03T10:12:00.000Z,778,trail-runner,,40,true
",
    ),
    (
        "reviews-shopify/product_reviews.csv",
        "product_handle,state,rating,title,author,email,location,body,reply,created_at,replied_at
trail-runner,published,3,Fine,Ana Example,ana@example.org,Vigo,Fine,Thanks,2026-10-02 10:12:00 UTC,2026-10-03 10:12:00 UTC
",
    ),
    (
        "reviews-yotpo/yotpo.csv",
        "Review Title;Review Content;Review Score;Date;Product ID;Product Title;Display Name;Email;Verified Purchase
Light;Light, and quick;4,6;2026-10-02;778;Trail Runner;Ana E.;ana@example.org;true
Fine;Fine;5;2026-10-03;778;Trail Runner;Bea E.;bea@example.org;true
",
    ),
    (
        "reviews-okendo/okendo.csv",
        "Review ID,Product ID,Product Name,Rating,Title,Body,Reviewer Name,Is Verified Buyer,Date Created,Status
ok-1,778,Trail Runner,5.0,Light,Light,Ana E.,true,2026-10-02T10:12:00Z,approved
ok-1,778,Trail Runner,5.0,Light,Light,Ana E.,true,2026-10-02T10:12:00Z,approved
",
    ),
    (
        "reviews-trustpilot/trustpilot.csv",
        "Review Id;Reviewer Name;Review Stars;Review Title;Review Content;Review Date;Review Link;Language;Reviewer Country
tp-1;Ana E.;2;Late;Came late;2026-10-02;https://example.org/tp-1;es;ES
tp-2;Bea E.;5;Fine;Fine;2026-10-03;https://example.org/tp-2;pt;PT
",
    ),
    (
        "reviews-google-csv/reviews.csv",
        "Review ID,Reviewer Name,Reviewer Photo,Star Rating,Review Text,Review Date,Review URL,Location Name
g-1,Ana E.,https://example.org/p,★★★★☆,Nice shop,2026-10-02,https://example.org/g-1,Trailhead Vigo
g-2,Bea E.,https://example.org/p,★★★★★,,2026-10-03,https://example.org/g-2,Trailhead Vigo
",
    ),
    (
        "reviews-google-takeout/reviews.json",
        r#"{"reviews":[
{"reviewer":{"displayName":"Ana E."},"starRating":"FIVE","comment":"Nice shop","createTime":"2026-10-02T10:11:12Z","reviewReply":{"comment":"Thanks"},"name":"accounts/1/locations/2/reviews/a"},
{"reviewer":{"displayName":"Bea E."},"starRating":"ONE","createTime":"2026-10-03T10:11:12Z","name":"accounts/1/locations/2/reviews/b"}]}"#,
    ),
    (
        "reviews-by-hand/reviews.csv",
        "# Written down from the counter.
product,stars,written_at,replied_at,country
trail-runner,4,2026-10-02,2026-10-05,Portugal
trail-runner,0,2026-10-02,,
city-sneaker,5,2026-10-03,,ES
",
    ),
];

/// Writes the files of these cases.
pub(super) fn write(write: &Write<'_>) {
    newsletters(write);
    messages(write);
    write("zendesk-view/export-2026-11-02.csv", ZENDESK);
    write("hootsuite-resolved/resolved.csv", HOOTSUITE);
    write(
        "conversations-tickets/tickets.csv",
        b"# Written down at the counter.
conversation_id;opened_at;first_reply_at;resolved_minutes;channel
1;2026-10-03 14:05;2026-10-03 14:40;90;instagram

2;2026-10-03 21:30;;;email
3;2026-10-04 09:30;2026-10-04 09:00;;email
",
    );
    write(
        "conversations-messages/log.csv",
        b"conversation_id,direction,timestamp,channel
a,in,2026-10-03 10:00,WhatsApp
a,out,2026-10-03 10:30,WhatsApp
b,in,2026-10-03 11:00,WhatsApp
b,in,2026-10-07 11:00,WhatsApp
c,out,2026-10-03 12:00,WhatsApp
",
    );
    for (name, text) in REVIEWS {
        write(name, text.as_bytes());
    }
    write(
        "influencers-percent/creators.csv",
        b"handle,platform,followers,engagement_rate,dimension,label,share
@ana.runs,instagram,48200,3.1,age,18-24,41
@ana.runs,instagram,48200,3.1,age,25-34,38.5
@ana.runs,instagram,48200,3.1,age,35+,20.5
@rui_trail,tiktok,9000,5.2,country,Spain,71
",
    );
    write(
        "influencers-shares-not-told/creators.csv",
        b"handle,platform,followers,engagement_rate,dimension,label,share
@ana.runs,instagram,48200,3.1,city,Vigo,0.6
@ana.runs,instagram,48200,3.1,city,Porto,0.05
",
    );
    write(
        "benchmark-populations/benchmark.csv",
        b"dimension,country,label,people,share,network,source,date
age,ES,27,520000,,,Statistics,2026-01-01
age,ES,28,530000,,,Statistics,2026-01-01
gender,,women,,55%,snapchat,Ads manager,2026-06-30
gender,,men,,45%,snapchat,Ads manager,2026-06-30
age,FR,18-24,100,,,Statistics,2026-01-01
age,FR,24-30,100,,,Statistics,2026-01-01
",
    );
}

fn newsletters(write: &Write<'_>) {
    let (opted, changed) = ("2025-06-25 09:26:27", "2026-10-02 10:00:00");
    let subscribed = mailchimp(&[
        ("ana", "es", opted, changed),
        ("bea", "pt", opted, changed),
        ("cid", "", opted, changed),
        ("dora", "", opted, changed),
        ("eva", "es", opted, changed),
    ]);
    let left = mailchimp(&[
        ("fay", "", "2024-02-01 09:00:00", "2025-01-02 10:00:00"),
        ("gil", "es", "2024-05-01 09:00:00", "2026-10-12 10:00:00"),
    ]);
    let one = |name| mailchimp(&[(name, "", opted, changed)]);
    write(
        "mailchimp-audience/audience_export_0a1b2c3d4e.zip",
        &zip(&[
            (
                "subscribed_email_audience_export_0a1b2c3d4e.csv",
                subscribed.clone(),
            ),
            ("unsubscribed_email_audience_export_0a1b2c3d4e.csv", left),
            ("cleaned_email_audience_export_0a1b2c3d4e.csv", one("hal")),
            (
                "nonsubscribed_email_audience_export_0a1b2c3d4e.csv",
                one("ivo"),
            ),
        ]),
    );
    write("mailchimp-renamed/newsletter.csv", &subscribed);
    write("klaviyo-list/Newsletter.csv", KLAVIYO);
}

fn messages(write: &Write<'_>) {
    // 1790928000000 ms is 2026-10-02 08:00 UTC.
    let start = 1_790_928_000_000;
    let hour = 3_600_000;
    let (shop, ana) = ("Trailhead Sneakers", r"Ana Kova\u00c4\u008d");
    let inbox = "meta-messages-threads/your_instagram_activity/messages/inbox";
    let newer = [
        message(shop, start + 2 * hour, "Generic"),
        message(ana, start + hour, "Call"),
    ];
    let older = message(ana, start, "Generic");
    write(
        &format!("{inbox}/anakovac_ABC1/message_1.json"),
        &thread("anakovac_ABC1", ana, &newer.join(",\n")),
    );
    write(
        &format!("{inbox}/anakovac_ABC1/message_2.json"),
        &thread("anakovac_ABC1", ana, &older),
    );
    let bea = [
        message("Bea Example", start + 80 * hour, "Share"),
        message(shop, start + hour, "Generic"),
        message("Bea Example", start, "Generic"),
    ];
    write(
        &format!("{inbox}/beaexample_ABC2/message_1.json"),
        &thread("beaexample_ABC2", "Bea Example", &bea.join(",\n")),
    );
    let chat = |name: &str, reply: i64| {
        format!(
            r#"{{"participants":["{name}","{shop}"],"threadName":"{name}_1","messages":[
{{"isUnsent":false,"senderName":"{name}","text":"hola","timestamp":{start},"type":"text"}},
{{"isUnsent":false,"senderName":"{shop}","text":"hola","timestamp":{reply},"type":"text"}}]}}"#
        )
        .into_bytes()
    };
    write(
        "meta-messages-encrypted/messages.zip",
        &zip(&[
            ("Ana Example_1.json", chat("Ana Example", start + hour)),
            ("Bea Example_2.json", chat("Bea Example", start + 3 * hour)),
        ]),
    );
}
