//! Newsletters and inboxes, and what holds for reviews, creators and populations too. No real file of these was found except
//! a header of Zendesk's; the files here are made from what the notes mark as seen or documented.

use audiencefit::canonical::{Fate, Part, Reply};
use audiencefit::diag::Place;
use audiencefit::domain::{Audience, Date, Dimension, Metric, Network, Period};
use audiencefit::files::{Limits, open};
use audiencefit::sources::{
    SOURCES, benchmark_template, conversations_template, generic_template_of, influencers_template,
    recognize, reviews_template,
};

use crate::reading::{Around, Read, check_account, count, opened, read, read_file};
use crate::sources_care_lists::REVIEWS;

pub(crate) fn around() -> Around {
    Around::on(2026, 10, 31)
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Nothing of what is secret in a file is in what was made of it.
pub(crate) fn keeps_secret(read: &Read, secrets: &[&str]) {
    let shown = format!("{:?}", read.output).to_lowercase();
    for secret in secrets {
        assert!(!shown.contains(&secret.to_lowercase()), "{secret} is shown");
    }
}

// Newsletters

const MAILCHIMP_HEADER: &str = "\"Email Address\",\"First Name\",\"Last Name\",Address,\"Phone Number\",Birthday,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS\n";

fn mailchimp_row(n: u32, country: &str, optin: &str, changed: &str) -> String {
    format!(
        "secret{n}@example.org,Secretana,Verborgen,\"Hidden Street {n}\",'+34600000{n:03},02/11,2,{optin},203.0.113.7,{optin},203.0.113.8,42.2406,-8.7207,1,2,Europe/Madrid,{country},ga,{changed},10{n},ab{n}cd,\"likes blue\",\"\"\"vip\"\",\"\"trail\"\"\"\n"
    )
}

fn mailchimp(rows: &[(&str, &str, &str)]) -> Vec<u8> {
    let mut text = MAILCHIMP_HEADER.to_owned();
    for (n, (country, optin, changed)) in (1..).zip(rows) {
        text.push_str(&mailchimp_row(n, country, optin, changed));
    }
    text.into_bytes()
}

const MAILCHIMP_SECRETS: [&str; 9] = [
    "secret1",
    "Secretana",
    "Verborgen",
    "Hidden",
    "34600000",
    "203.0.113",
    "42.2406",
    "likes blue",
    "ab1cd",
];

#[test]
fn mailchimp_counts_the_subscribed_by_country() {
    let opted = "2025-06-25 09:26:27";
    let changed = "2026-10-02 10:00:00";
    let bytes = mailchimp(&[
        ("es", opted, changed),
        ("es", opted, changed),
        ("pt", opted, changed),
        ("", opted, changed),
        ("", opted, changed),
    ]);
    let name = "subscribed_email_audience_export_0a1b2c3d4e.csv";
    let read = read(name, &bytes, &around());
    assert_eq!(read.source, "mailchimp");
    let table = read.table(&[Dimension::Country]);
    assert_eq!(
        (table.audience, table.network),
        (Audience::Subscribers, Some(Network::Newsletter))
    );
    assert_eq!(table.total_people, Some(5.0));
    assert!((count(table, &["ES"]) - 2.0).abs() < 1e-9);
    assert!((count(table, &["PT"]) - 1.0).abs() < 1e-9);
    assert!((count(table, &["unknown"]) - 2.0).abs() < 1e-9);
    assert!((read.sum(Metric::Subscribers) - 5.0).abs() < 1e-9);
    // Three of five have a country.
    assert_eq!(read.output.blocks[0].coverage, Some(0.6));
    assert_eq!(
        (read.output.blocks[0].read, read.output.blocks[0].set_aside),
        (5, 1)
    );
    assert_eq!(read.codes(), [""; 0]);
    keeps_secret(&read, &MAILCHIMP_SECRETS);
}

#[test]
fn mailchimp_tells_the_four_files_apart_by_name_only() {
    let bytes = mailchimp(&[
        ("es", "2024-02-01 09:00:00", "2026-10-02 10:00:00"),
        ("", "2024-05-01 09:00:00", "2025-01-02 10:00:00"),
    ]);
    let left = read(
        "unsubscribed_email_audience_export_0a.csv",
        &bytes,
        &around(),
    );
    assert!(left.output.tables.is_empty());
    let series = left.series(Metric::Unsubscribes, &Part::Whole);
    // Between the first opt-in and the last change; both rows have opt-in before change.
    assert_eq!(
        series.points[0].period,
        Period {
            from: day("2024-02-01"),
            to: day("2026-10-02")
        }
    );
    assert!((series.points[0].value - 2.0).abs() < 1e-9);
    keeps_secret(&left, &MAILCHIMP_SECRETS);
    for (name, code) in [
        (
            "cleaned_email_audience_export_0a.csv",
            "mailchimp-not-subscribed",
        ),
        (
            "nonsubscribed_email_audience_export_0a.csv",
            "mailchimp-not-subscribed",
        ),
        ("list.csv", "mailchimp-state-unknown"),
    ] {
        let read = read(name, &bytes, &around());
        assert!(read.output.tables.is_empty() && read.output.series.is_empty());
        assert_eq!(read.output.blocks[0].fate, Fate::SetAside);
        assert_eq!(read.codes(), [code]);
        keeps_secret(&read, &MAILCHIMP_SECRETS);
    }
}

#[test]
fn mailchimp_shows_nothing_of_a_column_that_has_slipped() {
    let bytes = mailchimp(&[
        ("Hidden Street 9", "2024-02-01", "2026-10-02"),
        ("fr", "", ""),
    ]);
    let read = read("subscribed_x.csv", &bytes, &around());
    assert_eq!(read.codes(), ["countries-not-told"]);
    assert!((count(read.table(&[Dimension::Country]), &["unknown"]) - 1.0).abs() < 1e-9);
    keeps_secret(&read, &MAILCHIMP_SECRETS);
}

#[test]
fn klaviyo_counts_profiles_buyers_and_sources() {
    let text = "Email,Klaviyo ID,First Name,Last Name,Organization,Title,Phone Number,Address,City,State / Region,Country,Zip Code,Source,Email Marketing Consent,First Active,Last Active,Profile Created On,Date Added,Initial Source,Initial Source Medium,Historic Customer Lifetime Value,Historic Number Of Orders,Average Days Between Orders,Predicted Gender
secret1@example.org,01ABCSECRET,Secretana,Verborgen,,,'+34600000001,Hidden Street 1,Vigo,Galicia,Spain,36201,12,SUBSCRIBED,2024-03-01 10:00:00,2026-10-20 10:00:00,2024-03-01 10:00:00,2024-03-02,instagram,organic,310.50,3,41.5,likely female
secret2@example.org,02ABCSECRET,Secretbob,Verborgen,,,,,Porto,,Portugal,4000,12,SUBSCRIBED,2025-05-05 10:00:00,2026-09-20 10:00:00,2025-05-05 10:00:00,2025-05-05,https://l.facebook.com/x?u=secret,social,80,1,,likely male
secret3@example.org,03ABCSECRET,Secretcid,Verborgen,,,,,,,,,12,SUBSCRIBED,2026-01-05 10:00:00,,2026-01-05 10:00:00,2026-01-06,instagram,organic,0,0,,uncertain
";
    let read = read("Newsletter members.csv", text.as_bytes(), &around());
    assert_eq!(read.source, "klaviyo");
    let table = read.table(&[Dimension::Country]);
    assert!((count(table, &["ES"]) - 1.0).abs() < 1e-9);
    assert!((count(table, &["unknown"]) - 1.0).abs() < 1e-9);
    assert!((read.sum(Metric::Subscribers) - 3.0).abs() < 1e-9);
    // Orders 3, 1, 0: two bought, one of them again.
    assert!((read.sum(Metric::Customers) - 2.0).abs() < 1e-9);
    assert!((read.sum(Metric::ReturningCustomers) - 1.0).abs() < 1e-9);
    let life = Period {
        from: day("2024-03-01"),
        to: day("2026-10-20"),
    };
    let buyers = read.series(Metric::Customers, &Part::Whole);
    assert_eq!(buyers.points[0].period, life);
    let sources: Vec<(String, Option<Network>, f64)> = read
        .output
        .series
        .iter()
        .filter_map(|series| match &series.part {
            Part::From(origin) => {
                Some((origin.label.clone(), origin.network, series.points[0].value))
            }
            Part::Whole | Part::Cell(_) | Part::Named(..) => None,
        })
        .collect();
    assert_eq!(sources.len(), 2);
    assert!(sources.contains(&("instagram".to_owned(), Some(Network::Instagram), 2.0)));
    assert!(sources.contains(&("l.facebook.com".to_owned(), Some(Network::Facebook), 1.0)));
    assert_eq!(read.codes(), [""; 0]);
    keeps_secret(
        &read,
        &[
            "secret",
            "Verborgen",
            "Hidden",
            "34600000",
            "36201",
            "likely",
        ],
    );
}

/// Two exports put together hold everybody twice.
#[test]
fn people_of_a_mailing_list_count_once() {
    let text = "Email,Klaviyo ID,Country,Historic Number Of Orders,Profile Created On,Last Active
secret1@example.org,A1,Spain,2,2026-01-01,2026-10-01
secret1@example.org,A1,Spain,2,2026-01-01,2026-10-01
secret2@example.org,A2,Portugal,0,2026-01-01,2026-10-01
";
    let found = read("klaviyo.csv", text.as_bytes(), &around());
    assert_eq!(found.codes(), ["row-repeated"]);
    assert_eq!(found.output.blocks[0].rejected, 1);
    assert!((found.sum(Metric::Subscribers) - 2.0).abs() < 1e-9);
    assert!((found.sum(Metric::Customers) - 1.0).abs() < 1e-9);
    let table = found.table(&[Dimension::Country]);
    assert!((count(table, &["ES"]) - 1.0).abs() < 1e-9);
    assert_eq!(table.total_people, Some(2.0));
    keeps_secret(&found, &["secret"]);
    // Without knowing of everybody how often they bought, nobody is counted as a buyer.
    for cell in ["many", "-3", "1.5"] {
        let text = text.replace(",0,2026", &format!(",{cell},2026"));
        let found = read("klaviyo.csv", text.as_bytes(), &around());
        assert_eq!(
            found.codes(),
            ["klaviyo-orders-unreadable", "row-repeated"],
            "{cell}"
        );
        let is_of_buyers =
            |metric| matches!(metric, Metric::Customers | Metric::ReturningCustomers);
        assert!(
            !found
                .output
                .series
                .iter()
                .any(|series| is_of_buyers(series.metric))
        );
        assert!((found.sum(Metric::Subscribers) - 2.0).abs() < 1e-9);
    }
    let row = mailchimp_row(1, "es", "2024-02-01 09:00:00", "2026-10-02 10:00:00");
    let twice = format!("{MAILCHIMP_HEADER}{row}{row}");
    let found = read("subscribed_x.csv", twice.as_bytes(), &around());
    assert_eq!(found.codes(), ["row-repeated"]);
    assert!((found.sum(Metric::Subscribers) - 1.0).abs() < 1e-9);
    let found = read("unsubscribed_x.csv", twice.as_bytes(), &around());
    assert!((found.sum(Metric::Unsubscribes) - 1.0).abs() < 1e-9);
}

// Messages

const THREAD: &str = r#"{"participants":[{"name":"Secretana Kova\u00c4\u008d"},{"name":"Trailhead Sneakers"}],
 "messages":[
  {"sender_name":"Trailhead Sneakers","timestamp_ms":1790935200000,"content":"hidden reply","type":"Generic","is_geoblocked_for_viewer":false},
  {"sender_name":"Secretana Kova\u00c4\u008d","timestamp_ms":1790935100000,"type":"Call","call_duration":31},
  {"sender_name":"Secretana Kova\u00c4\u008d","timestamp_ms":1790928000000,"content":"hidden question","share":{"link":"https://secret.example.org"},"type":"Share","reactions":[{"reaction":"x","actor":"Secretbob"}]}
 ],
 "title":"Secretana Kova\u00c4\u008d","is_still_participant":true,"thread_path":"inbox/secretana_ABC123","magic_words":[]}"#;

/// Opens a text as a member of an archive is opened: its path has folders.
fn member(path: &str, text: &str) -> Vec<audiencefit::files::RawFile> {
    let name = path.rsplit('/').next().unwrap().to_owned();
    open(
        Place::file(path),
        vec![name],
        text.as_bytes(),
        &Limits::default(),
    )
    .files
}

#[test]
fn meta_threads_give_keys_sides_and_moments() {
    let files = member(
        "your_instagram_activity/messages/inbox/t_ABC123/message_1.json",
        THREAD,
    );
    let read = read_file(&files[0], &around()).unwrap();
    assert_eq!(read.source, "meta-messages");
    assert_eq!(read.codes(), [""; 0]);
    let list = &read.output.messages[0];
    assert_eq!(list.owner.network, Some(Network::Instagram));
    // 1790928000000 ms = 2026-10-02T08:00:00Z; the reply is 7,200,000 ms later. The call is set aside.
    let moments: Vec<(i64, Option<bool>)> = list
        .rows
        .iter()
        .map(|row| (row.at_ms, row.by_business))
        .collect();
    assert_eq!(
        moments,
        [
            (1_790_935_200_000, Some(true)),
            (1_790_928_000_000, Some(false))
        ]
    );
    assert_eq!(list.rows[0].thread, list.rows[1].thread);
    assert_ne!(list.rows[0].sender, list.rows[1].sender);
    let blocks: Vec<(&str, Fate, u32, u32)> = read
        .output
        .blocks
        .iter()
        .map(|block| (block.kind.as_str(), block.fate, block.read, block.set_aside))
        .collect();
    assert!(
        blocks.contains(&("messages", Fate::Used, 2, 2)),
        "{blocks:?}"
    );
    keeps_secret(&read, &["secret", "hidden", "kova"]);
}

#[test]
fn meta_threads_of_no_known_business_say_nothing_of_sides() {
    let text = THREAD.replace("Trailhead Sneakers", "Somebody");
    let files = member("messages/inbox/t_ABC123/message_2.json", &text);
    let read = read_file(&files[0], &around()).unwrap();
    let list = &read.output.messages[0];
    assert_eq!(list.owner.network, None);
    assert!(list.rows.iter().all(|row| row.by_business.is_none()));
    // The same thread in another file has the same key.
    let other = member("elsewhere/message_1.json", THREAD);
    let other = read_file(&other[0], &around()).unwrap();
    assert_eq!(other.output.messages[0].rows[0].thread, list.rows[0].thread);
}

#[test]
fn encrypted_chats_have_other_keys() {
    let text = r#"{"participants":["Secretana","Trailhead Sneakers"],"threadName":"Secretana_3",
     "messages":[{"isUnsent":false,"media":[],"reactions":[],"senderName":"Secretana","text":"hidden é","timestamp":1790928000000,"type":"text"},
                 {"isUnsent":false,"media":[],"reactions":[],"senderName":"Trailhead Sneakers","text":"hidden","timestamp":1790928060000,"type":"text"}]}"#;
    let files = member("messages/T_3.json", text);
    let read = read_file(&files[0], &around()).unwrap();
    assert_eq!(read.source, "meta-messages");
    let sides: Vec<Option<bool>> = read.output.messages[0]
        .rows
        .iter()
        .map(|row| row.by_business)
        .collect();
    assert_eq!(sides, [Some(false), Some(true)]);
    keeps_secret(&read, &["secretana", "hidden"]);
}

#[test]
fn damaged_messages_are_refused_unseen() {
    let text = r#"{"participants":[{"name":"Secretana"},{"name":"Trailhead Sneakers"}],
     "messages":[{"sender_name":"Secretana","timestamp_ms":17,"content":"hidden","type":"Generic"},
                 {"sender_name":"","timestamp_ms":1790928000000,"content":"hidden","type":"Generic"},
                 {"sender_name":"Secretana","timestamp_ms":1790928000000.5,"type":"Generic"},
                 {"sender_name":"Secretana","timestamp_ms":1790928000000,"type":"hidden poke"}],
     "thread_path":"inbox/secretana_1"}"#;
    let files = member("messages/inbox/t_1/message_1.json", text);
    let read = read_file(&files[0], &around()).unwrap();
    assert_eq!(read.codes(), ["message-type-unknown", "message-unreadable"]);
    let block = read
        .output
        .blocks
        .iter()
        .find(|block| block.kind == "messages")
        .unwrap();
    assert_eq!((block.fate, block.rejected), (Fate::Damaged, 4));
    keeps_secret(&read, &["secretana", "hidden"]);
    // A thread without a message is known, so that nothing of it is shown as of an unknown table.
    let empty = r#"{"participants":[{"name":"Secretana"}],"messages":[],"title":"Secretana","thread_path":"inbox/secretana_1"}"#;
    let files = member("messages/inbox/t_1/message_1.json", empty);
    let read = read_file(&files[0], &around()).unwrap();
    assert!(read.output.messages.is_empty());
    keeps_secret(&read, &["secretana"]);
}

// Tickets

#[test]
fn zendesk_reads_minutes_and_not_hours() {
    let text = "Summation column,Id,Requester,Requester id,Requester email,Subject,Status,Priority,Via,Ticket type,Created at,Updated at,Solved at,Resolution time,Satisfaction Score,First reply time in minutes,First reply time in minutes within business hours,First resolution time in minutes,Full resolution time in minutes,Topic [list]\r
1,300001,Secretana,90001,secret@example.org,hidden subject,Solved,Low,Mail,,2026-10-01 20:52:00,2026-10-05 16:30:00,2026-10-05 16:30:00,92,Offered,11,11,173,5498,-\r
1,300002,Secretbob,90002,secret2@example.org,hidden too,Open,Low,Instagram Direct,,2026-10-05 15:30:00,2026-10-05 15:30:00,,,,,,,,-\r
1,300002,Secretbob,90002,secret2@example.org,hidden too,Open,Low,Instagram Direct,,2026-10-05 15:30:00,2026-10-05 15:30:00,,,,,,,,-\r
1,300004,Secretdora,90004,secret4@example.org,hidden,Solved,Low,Mail,,2026-10-05 15:00:00,2026-10-05 15:30:00,2026-10-05 15:20:00,0,,,,,20,-\r
1,300003,Secretcid,90003,secret3@example.org,hidden,Open,Low,Mail,,hidden,2026-10-05 15:30:00,,,,5,,,,-\r
";
    let read = read("export-2026-10-31.csv", text.as_bytes(), &around());
    assert_eq!(read.source, "zendesk");
    assert_eq!(read.codes(), ["day-unreadable", "row-repeated"]);
    let rows = &read.output.conversations[0].rows;
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0].opened.to_string(), "2026-10-01T20:52:00");
    // Resolved after 20 minutes without a reply: nobody waits any longer.
    assert_eq!(rows[2].first_reply, Reply::NotYet(20.0));
    assert_eq!(rows[0].first_reply, Reply::After(11.0));
    // 5,498 minutes are the 92 hours of the column before.
    assert_eq!(rows[0].resolved_minutes, Some(5498.0));
    assert_eq!(rows[0].origin.as_ref().unwrap().label, "Mail");
    // The last moment of the file is 16:30 of that day, an hour after the question.
    assert_eq!(rows[1].first_reply, Reply::NotYet(60.0));
    assert_eq!(rows[1].resolved_minutes, None);
    assert_eq!(
        rows[1].origin.as_ref().unwrap().network,
        Some(Network::Instagram)
    );
    keeps_secret(&read, &["secret", "hidden", "90001", "300001"]);
}

#[test]
fn zendesk_without_the_column_says_nothing_of_replies() {
    let text = "Id,Requester,Via,Created at,Full resolution time in minutes\n1,Secretana,Mail,2026-10-01 20:52:00,60\n";
    let read = read("view.csv", text.as_bytes(), &around());
    assert_eq!(
        read.output.conversations[0].rows[0].first_reply,
        Reply::Unstated
    );
}

#[test]
fn hootsuite_never_claims_that_there_was_no_reply() {
    let text = "Conversation ID,Medium,Channel,Channel Display Name,Contact Profile ID,Contact Primary Identifier,Contact Secondary Identifier,Created at,Last Status Change Agent ID
c-1,Private messages,Instagram,Trailhead,77,secretana,secret@example.org,2026-10-01 10:00:00,5
c-2,Email,,Trailhead,78,secretbob,secret2@example.org,2026-10-02 10:00:00,5
";
    let read = read("resolved.csv", text.as_bytes(), &around());
    assert_eq!(read.source, "hootsuite");
    assert_eq!(read.codes(), ["hootsuite-replies-not-read"]);
    let rows = &read.output.conversations[0].rows;
    assert!(rows.iter().all(|row| row.first_reply == Reply::Unstated));
    assert_eq!(
        rows[0].origin.as_ref().unwrap().network,
        Some(Network::Instagram)
    );
    assert_eq!(rows[1].origin.as_ref().unwrap().label, "Email");
    keeps_secret(&read, &["secret", "Trailhead", "c-1"]);
}

#[test]
fn tickets_of_our_own() {
    let text = "# a comment
conversation_id;opened_at;first_reply_at;resolved_minutes;channel
1;2026-10-03T14:05:00+02:00;2026-10-03T12:40:00Z;90;instagram

2;2026-10-03T21:30:00Z;;;email
3;2026-10-04T09:30:00Z;2026-10-04 09:40;;email
4;2026-10-04T09:30:00Z;2026-10-04T09:00:00Z;;email
5;2026-10-04T09:30:00Z;2026-10-04T09:31:00Z;-3;email
";
    let read = read("tickets.csv", text.as_bytes(), &around());
    assert_eq!(read.source, "conversations");
    assert_eq!(
        read.codes(),
        [
            "conversation-ends-early",
            "conversation-offsets-mixed",
            "number-negative"
        ]
    );
    let rows: Vec<_> = read
        .output
        .conversations
        .iter()
        .flat_map(|list| &list.rows)
        .collect();
    assert_eq!(rows.len(), 2);
    // 14:05+02:00 is 12:05Z: 35 minutes before 12:40Z.
    assert_eq!(rows[0].first_reply, Reply::After(35.0));
    assert_eq!(rows[0].resolved_minutes, Some(90.0));
    // The last moment is 09:40 of the next day, 12 h 10 min later.
    assert_eq!(rows[1].first_reply, Reply::NotYet(730.0));
}

#[test]
fn days_are_no_moments() {
    let text = "conversation_id,opened_at,first_reply_at\n1,2026-10-03,2026-10-03\n2,2026-10-04,\n";
    let tickets = read("tickets.csv", text.as_bytes(), &around());
    assert_eq!(tickets.codes(), ["conversation-times-are-days"]);
    let rows = &tickets.output.conversations[0].rows;
    assert_eq!(rows[0].first_reply, Reply::Unstated);
    let text = "conversation_id,direction,timestamp\n1,in,2026-10-03\n1,out,2026-10-03\n";
    let log = read("log.csv", text.as_bytes(), &around());
    assert_eq!(log.codes(), ["conversation-times-are-days"]);
    assert!(log.output.messages.is_empty());
}

#[test]
fn logs_of_messages() {
    let text = "conversation_id,sender,timestamp,channel
a,Secretana,2026-10-03 10:00,WhatsApp
a,Trailhead Sneakers,2026-10-03 10:30,WhatsApp
b,Secretbob,2026-10-03 11:00,WhatsApp
b,Secretcid,2026-10-03 11:10,WhatsApp
,Secretbob,2026-10-03 11:00,WhatsApp
";
    let names = read("log.csv", text.as_bytes(), &around());
    assert_eq!(names.source, "conversations");
    assert_eq!(names.codes(), ["message-without-conversation"]);
    let rows = &names.output.messages[0].rows;
    let sides: Vec<Option<bool>> = rows.iter().map(|row| row.by_business).collect();
    assert_eq!(sides, [Some(false), Some(true), None, None]);
    // 2026-10-03T10:00Z: two days and ten hours after 1790812800.
    assert_eq!(
        rows[0].at_ms,
        (1_790_812_800 + 2 * 86_400 + 10 * 3_600) * 1000
    );
    assert_eq!(rows[0].origin.as_ref().unwrap().label, "WhatsApp");
    keeps_secret(&names, &["secret"]);
    let text = "conversation_id,direction,timestamp\n1,in,2026-10-03 10:00\n1,out,2026-10-03 10:20\n1,sideways,2026-10-03 10:21\n";
    let directions = read("log.csv", text.as_bytes(), &around());
    assert_eq!(directions.codes(), ["message-direction-unknown"]);
    let sides: Vec<Option<bool>> = directions.output.messages[0]
        .rows
        .iter()
        .map(|row| row.by_business)
        .collect();
    assert_eq!(sides, [Some(false), Some(true)]);
}

/// The template is of the shop's inbox wherever it lies.
#[test]
fn the_template_of_conversations_needs_no_folder_of_a_network() {
    let world = audiencefit::world::Memory::new(Date::constant(2026, 11, 5))
        .with("in/conversations.csv", conversations_template());
    let settings = audiencefit::settings::Settings {
        inputs: vec!["in".into()],
        ..audiencefit::settings::Settings::default()
    };
    let reading = audiencefit::pipeline::read(&settings, &world).unwrap();
    let [list] = reading.canonical.conversations.as_slice() else {
        panic!("one list of conversations");
    };
    assert_eq!(list.channel.network, Network::Shop);
    assert_eq!(list.rows.len(), 3);
}

/// Channels number their conversations each from 1.
#[test]
fn one_number_on_two_channels_is_two_conversations() {
    let text = "conversation_id,direction,timestamp,channel
1,in,2026-10-03 10:00,instagram
1,out,2026-10-03 10:30,Instagram
1,in,2026-10-03 10:05,email
2,in,2026-10-03 11:00,email
2,out,2026-10-03 11:05,
";
    let log = read("messages.csv", text.as_bytes(), &around());
    assert_eq!(log.codes(), [""; 0]);
    let rows = &log.output.messages[0].rows;
    assert_eq!(rows[0].thread, rows[1].thread);
    assert_ne!(rows[0].thread, rows[2].thread);
    // A message without a channel is of the only one that has its number.
    assert_eq!(rows[3].thread, rows[4].thread);
    let odd = format!("{text}1,out,2026-10-03 12:00,\n");
    let log = read("messages.csv", odd.as_bytes(), &around());
    assert_eq!(log.codes(), ["message-without-conversation"]);
}

// All of them

#[test]
fn templates_are_read_without_a_word() {
    for (template, source) in [
        (conversations_template(), "conversations"),
        (reviews_template(), "reviews"),
        (influencers_template(), "influencers"),
        (benchmark_template(), "benchmark"),
    ] {
        let read = read("template.csv", template.as_bytes(), &around());
        assert_eq!(read.source, source);
        assert_eq!(read.codes(), [""; 0], "{source}");
        assert!(
            read.output
                .blocks
                .iter()
                .any(|block| block.fate == Fate::Used)
        );
    }
}

#[test]
fn every_network_has_a_template_that_reads_once_filled_in() {
    for network in Network::ALL {
        let template = generic_template_of(network);
        let empty = read("template.csv", template.as_bytes(), &around());
        assert_eq!(empty.source, "generic");
        // Nothing is filled in: one note, and no row is refused.
        assert_eq!(empty.codes(), ["generic-unfilled"], "{network}");
        let said = &empty.output.diagnostics;
        assert_eq!(said.len(), 1, "{network}");
        assert!(empty.output.blocks.iter().all(|block| block.rejected == 0));
        // A share of 1 % everywhere.
        let filled = template.replace(",,,,,,,,\n", ",,,1%,,,,,\n");
        let filled = read("template.csv", filled.as_bytes(), &around());
        assert_eq!(filled.codes(), [""; 0], "{network}");
        assert!(!filled.output.tables.is_empty());
        let mut tables = filled.output.tables.iter();
        assert!(tables.all(|table| table.network == Some(network)));
        assert!(template.contains("# share: 0.12 or 12%"));
    }
}

const OURS: [&str; 9] = [
    "mailchimp",
    "klaviyo",
    "meta-messages",
    "zendesk",
    "hootsuite",
    "conversations",
    "reviews",
    "influencers",
    "benchmark",
];

#[test]
fn no_other_export_is_taken_for_one_of_these() {
    let Ok(real) = std::env::var("AUDIENCEFIT_REAL_EXPORTS") else {
        eprintln!("not run: AUDIENCEFIT_REAL_EXPORTS is not set");
        return;
    };
    let mut folders = vec![std::path::PathBuf::from(real)];
    let mut n_files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            for file in opened(&name, &std::fs::read(&path).unwrap()) {
                n_files += 1;
                let ours = SOURCES.iter().filter(|spec| OURS.contains(&spec.id));
                for spec in ours {
                    assert_eq!((spec.recognize)(&file), None, "{name}: {}", spec.id);
                }
            }
        }
    }
    assert!(n_files >= 20);
}

#[test]
fn headers_alone_are_empty() {
    for (name, text) in [
        ("subscribed_a.csv", MAILCHIMP_HEADER),
        ("k.csv", "Email,Klaviyo ID,Country\n"),
        ("z.csv", "Id,Created at,First reply time in minutes\n"),
        ("own.csv", "product,stars,written_at\n"),
        ("t.csv", "conversation_id,opened_at,first_reply_at\n"),
        (
            "c.csv",
            "handle,platform,followers,engagement_rate,dimension,label,share\n",
        ),
        (
            "b.csv",
            "dimension,country,label,people,network,source,date\n",
        ),
    ] {
        let read = read(name, text.as_bytes(), &around());
        assert_eq!(read.codes(), ["block-without-rows"], "{name}");
        assert_eq!(read.output.blocks[0].fate, Fate::Empty, "{name}");
    }
}

#[test]
fn cut_and_flipped_files_are_accounted_for() {
    let mut texts: Vec<(&str, Vec<u8>)> = REVIEWS
        .iter()
        .map(|case| (case.name, case.text.as_bytes().to_vec()))
        .collect();
    texts.push(("message_1.json", THREAD.as_bytes().to_vec()));
    texts.push(("tickets.csv", conversations_template().as_bytes().to_vec()));
    texts.push(("creators.csv", influencers_template().as_bytes().to_vec()));
    texts.push(("baseline.csv", benchmark_template().as_bytes().to_vec()));
    texts.push((
        "subscribed_a.csv",
        mailchimp(&[("es", "2024-02-01", "2026-10-02"), ("", "", "")]),
    ));
    for (name, bytes) in &texts {
        for at in (0..bytes.len()).step_by(7) {
            let mut flipped = bytes.clone();
            flipped[at] ^= 0x11;
            for bytes in [&bytes[..at], &flipped[..]] {
                for file in opened(name, bytes) {
                    if let Some(spec) = recognize(&file) {
                        check_account(&file, &(spec.read)(&file, &around().context()));
                    }
                }
            }
        }
    }
}

/// A total and a note that somebody typed below a list are nobody.
#[test]
fn rows_without_a_person_are_not_counted() {
    let text = "Email,Klaviyo ID,Country,Historic Number Of Orders,Profile Created On,Last Active
secret1@example.org,A1,Spain,2,2026-01-01,2026-10-01
,A2,Portugal,0,2026-01-01,2026-10-01
secret3@example.org,,Portugal,0,2026-01-01,2026-10-01
Total,,,2,,
Note: of secret4,,,,,
";
    let found = read("klaviyo.csv", text.as_bytes(), &around());
    assert_eq!(found.codes(), ["rows-without-person"]);
    assert!((found.sum(Metric::Subscribers) - 3.0).abs() < 1e-9);
    keeps_secret(&found, &["secret"]);
}

/// Reviews without numbers in a file that was pasted below itself, with its header and without.
#[test]
fn a_list_of_reviews_below_itself_counts_once() {
    let header = "Review Title,Review Content,Review Score,Date,Product ID\n";
    let rows = "Good,secret,5,2026-10-01,p1\nBad,secret,1,2026-10-02,p2\n";
    for text in [
        format!("{header}{rows}{rows}"),
        format!("{header}{rows}{header}{rows}"),
    ] {
        let found = read("yotpo.csv", text.as_bytes(), &around());
        assert!(found.codes().contains(&"rows-in-two-halves"));
        assert_eq!(found.output.reviews[0].rows.len(), 2);
        keeps_secret(&found, &["secret"]);
    }
    let text = format!("{header}{rows}Good,secret,5,2026-10-01,p1\n");
    let found = read("yotpo.csv", text.as_bytes(), &around());
    assert_eq!(found.output.reviews[0].rows.len(), 3);
}
