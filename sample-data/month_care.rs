//! October 2026 of the invented shop Trailhead Sneakers: its newsletters, inboxes, reviews, the
//! creators it asks, and populations to compare with. People, numbers and texts are invented.
//!
//! Paths are below `sample-data/sneaker-shop/exports/2026-10`. What is told agrees with the rest of
//! the sample: who follows and buys is 20 to 28 years old, mostly in Spain, then in Portugal.

use std::fmt::Write as _;

use super::zip;

/// 2026-10-01T00:00:00Z, in milliseconds.
const START: i64 = 1_790_812_800_000;
const MINUTE: i64 = 60_000;

const NAMES: [&str; 12] = [
    "Ana", "Bea", "Carlos", "Duarte", "Eva", "Filipa", "Gonzalo", "Helena", "Iago", "Joana",
    "Kiko", "Lara",
];
const SHOES: [&str; 4] = ["trail-runner-3", "city-sneaker", "ridge-low", "canvas-one"];

/// All files, with their paths.
pub(super) fn files() -> Vec<(String, Vec<u8>)> {
    let mut files = vec![
        (
            "newsletter/audience_export_4f9c0a71be.zip".to_owned(),
            mailchimp(),
        ),
        ("klaviyo/Newsletter shop buyers.csv".to_owned(), klaviyo()),
        (
            "instagram/instagram-trailhead.sneakers-2026-11-02-Qx7LmP2a.zip".to_owned(),
            threads("your_instagram_activity", 26, 7),
        ),
        (
            "facebook/facebook-trailheadsneakers-2026-11-02-Rk3VbN8c.zip".to_owned(),
            threads("your_facebook_activity", 11, 19),
        ),
        (
            "shop/inbox/export-2026-11-02-0912.csv".to_owned(),
            zendesk(),
        ),
        (
            "shop/inbox/resolved_conversations_2026-10.csv".to_owned(),
            hootsuite(),
        ),
        ("shop/inbox/whatsapp.csv".to_owned(), log()),
        ("shop/inbox/counter.csv".to_owned(), tickets()),
        ("creators/creators.csv".to_owned(), creators()),
        ("benchmark/benchmark.csv".to_owned(), benchmark()),
    ];
    files.extend(reviews());
    files
}

/// A day of October and a time, spread evenly by a number.
fn moment(n: u32) -> (u32, u32, u32) {
    (1 + n * 7 % 31, 8 + n * 5 % 13, n * 17 % 60)
}

fn person(n: u32) -> String {
    format!("{}{n}", NAMES[n as usize % NAMES.len()])
}

fn members(count: u32, with_country: u32, opted: &str, changed: &str) -> Vec<u8> {
    let mut text = String::from(
        "\"Email Address\",\"First Name\",\"Last Name\",Address,\"Phone Number\",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS\n",
    );
    for n in 0..count {
        // Of those with a country two in three are in Spain.
        let country = match n {
            _ if n >= with_country => "",
            _ if n % 12 < 8 => "es",
            _ if n % 12 < 11 => "pt",
            _ => "fr",
        };
        let name = person(n);
        writeln!(
            text,
            "{}@example.org,{name},Example,,,{},{opted},,{opted},,,,,,,{country},,{changed},{},{:x},,\"\"\"sneakers\"\"\"",
            name.to_lowercase(),
            2 + n % 4,
            40_000 + n,
            0xa1b2_0000_u32 + n,
        )
        .unwrap();
    }
    text.into_bytes()
}

/// 240 people, of whom 70 have a country: 29 %.
fn mailchimp() -> Vec<u8> {
    let (opted, changed) = ("2025-04-12 09:26:27", "2026-10-19 18:02:11");
    let file = |state: &str| format!("{state}_email_audience_export_4f9c0a71be.csv");
    let states = [
        (file("subscribed"), members(240, 70, opted, changed)),
        (file("unsubscribed"), members(31, 9, opted, changed)),
        (file("cleaned"), members(12, 2, opted, changed)),
        (file("nonsubscribed"), members(18, 18, opted, changed)),
    ];
    let states: Vec<(&str, Vec<u8>)> = states
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.clone()))
        .collect();
    zip(&states)
}

/// 90 profiles; orders 1, 2, 0, 1, 3 in turn.
fn klaviyo() -> Vec<u8> {
    let mut text = String::from(
        "Email,Klaviyo ID,First Name,Last Name,Organization,Title,Phone Number,Address,Address 2,City,State / Region,Country,Zip Code,Source,First Active,Last Active,Profile Created On,Date Added,Last Open,Last Click,Initial Source,Initial Source Medium,Historic Customer Lifetime Value,Historic Number Of Orders,Average Days Between Orders\n",
    );
    let sources = ["instagram", "tiktok", "google", "instagram", "direct"];
    for n in 0..90_u32 {
        let orders = [1, 2, 0, 1, 3][n as usize % 5];
        let (city, country) = match n % 10 {
            0..=5 => ("Vigo", "Spain"),
            6..=8 => ("Porto", "Portugal"),
            _ => ("", ""),
        };
        let (day, hour, minute) = moment(n);
        let name = person(n);
        writeln!(
            text,
            "{}@example.org,01HV{n:04}XK,{name},Example,,,,,,{city},,{country},,-1,2025-{:02}-{:02} 10:00:00,2026-10-{day:02} {hour:02}:{minute:02}:00,2025-{:02}-{:02} 10:00:00,2025-{:02}-{:02},,,{},social,{}.00,{orders},{}",
            name.to_lowercase(),
            1 + n % 12,
            1 + n % 28,
            1 + n % 12,
            1 + n % 28,
            1 + n % 12,
            1 + n % 28,
            sources[n as usize % 5],
            orders * 79,
            if orders > 1 { "38" } else { "" },
        )
        .unwrap();
    }
    text.into_bytes()
}

/// Threads of which every sixth is not answered; the others wait for 12 minutes to some hours.
fn threads(root: &str, count: u32, step: u32) -> Vec<u8> {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for n in 0..count {
        let customer = format!("{} Example", person(n));
        let folder = format!("{}example_{}", person(n).to_lowercase(), 4_000 + n * step);
        let (day, hour, minute) = moment(n + step);
        let asked = START
            + i64::from(day - 1) * 24 * 60 * MINUTE
            + i64::from(hour) * 60 * MINUTE
            + i64::from(minute) * MINUTE;
        let wait = i64::from(12 + n * n * step % 900);
        let mut messages = Vec::new();
        if n % 6 != 5 {
            messages.push(message("Trailhead Sneakers", asked + wait * MINUTE));
        }
        messages.push(message(&customer, asked + MINUTE));
        messages.push(message(&customer, asked));
        let text = format!(
            "{{\"participants\":[{{\"name\":\"{customer}\"}},{{\"name\":\"Trailhead Sneakers\"}}],\n\"messages\":[{}],\n\"title\":\"{customer}\",\"is_still_participant\":true,\"thread_path\":\"inbox/{folder}\",\"magic_words\":[]}}",
            messages.join(",\n")
        );
        files.push((
            format!("{root}/messages/inbox/{folder}/message_1.json"),
            text.into_bytes(),
        ));
    }
    let members: Vec<(&str, Vec<u8>)> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.clone()))
        .collect();
    zip(&members)
}

fn message(sender: &str, at_ms: i64) -> String {
    format!(
        "{{\"sender_name\":\"{sender}\",\"timestamp_ms\":{at_ms},\"content\":\"\\u00c2\\u00bfTalla 42?\",\"type\":\"Generic\",\"is_geoblocked_for_viewer\":false}}"
    )
}

/// Sixty tickets; every seventh waits for its first reply, every fourth is open.
fn zendesk() -> Vec<u8> {
    let mut text = String::from(
        "Summation column,Id,Requester,Requester id,Requester email,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Solved at,Resolution time,Satisfaction Score,Replies,First reply time in minutes,Full resolution time in minutes\r\n",
    );
    for n in 0..60_u32 {
        let (day, hour, minute) = moment(n);
        let name = person(n);
        let is_waiting = n % 7 == 6;
        let is_open = is_waiting || n % 4 == 3;
        let reply = 9 + n * n * 13 % 700;
        let solved = 60 * (2 + n % 40);
        let via = ["Mail", "Mail", "Web form", "Instagram Direct"][n as usize % 4];
        let created = format!("2026-10-{day:02} {hour:02}:{minute:02}:00");
        let or_blank = |is_blank: bool, text: String| if is_blank { String::new() } else { text };
        write!(
            text,
            "1,{},{name} Example,{},{}@example.org,{name} Example,Lucia,Support,Size,size,{},Normal,{via},,{created},2026-11-01 09:00:00,{},{},,{},{},{}\r\n",
            51_000 + n,
            90_000 + n,
            name.to_lowercase(),
            if is_open { "Open" } else { "Solved" },
            or_blank(is_open, "2026-11-01 09:00:00".to_owned()),
            or_blank(is_open, (solved / 60).to_string()),
            u32::from(!is_waiting),
            or_blank(is_waiting, reply.to_string()),
            or_blank(is_open, solved.to_string()),
        )
        .unwrap();
    }
    text.into_bytes()
}

fn hootsuite() -> Vec<u8> {
    let mut text = String::from(
        "Conversation ID,Medium,Channel,Channel Display Name,Contact Profile ID,Contact Primary Identifier,Contact Secondary Identifier,Created at,Last Status Change Agent ID\n",
    );
    for n in 0..18_u32 {
        let (day, hour, minute) = moment(n + 3);
        let name = person(n).to_lowercase();
        let channel = ["Instagram", "Facebook", "X"][n as usize % 3];
        writeln!(
            text,
            "c-{},Private messages,{channel},Trailhead Sneakers,{},{name},,2026-10-{day:02} {hour:02}:{minute:02}:00,7",
            700 + n,
            8_800 + n
        )
        .unwrap();
    }
    text.into_bytes()
}

fn log() -> Vec<u8> {
    let mut text = String::from("conversation_id,direction,timestamp,channel\n");
    for n in 0..20_u32 {
        let (day, hour, minute) = moment(n + 11);
        writeln!(
            text,
            "w{n},in,2026-10-{day:02} {hour:02}:{minute:02},WhatsApp"
        )
        .unwrap();
        if n % 5 != 4 {
            let (hour, minute) = (hour + (minute + 25) / 60, (minute + 25) % 60);
            writeln!(
                text,
                "w{n},out,2026-10-{day:02} {hour:02}:{minute:02},WhatsApp"
            )
            .unwrap();
        }
    }
    text.into_bytes()
}

fn tickets() -> Vec<u8> {
    let mut text = String::from(
        "# Asked at the counter in Vigo and answered by telephone.\nconversation_id,opened_at,first_reply_minutes,resolved_minutes,channel\n",
    );
    for n in 0..12_u32 {
        let (day, hour, minute) = moment(n + 23);
        let reply = 30 + n * 41 % 300;
        writeln!(
            text,
            "m{n},2026-10-{day:02} {hour:02}:{minute:02},{reply},{},counter",
            reply + 60
        )
        .unwrap();
    }
    text.into_bytes()
}

/// Stars of a review: mostly 5 and 4, now and then less.
fn stars(n: u32) -> u32 {
    [5, 4, 5, 3, 5, 4, 5, 2, 4, 5, 1, 5][n as usize % 12]
}

/// Lines made of a number, a day and a product, below a header.
fn rows(header: &str, count: u32, line: impl Fn(u32, &str, &str) -> String) -> Vec<u8> {
    let mut text = format!("{header}\n");
    for n in 0..count {
        let day = format!("2026-10-{:02}", moment(n).0);
        let shoe = SHOES[n as usize % SHOES.len()];
        writeln!(text, "{}", line(n, &day, shoe)).unwrap();
    }
    text.into_bytes()
}

fn reviews() -> Vec<(String, Vec<u8>)> {
    let judge_me = rows(
        "title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date,picture_urls,ip_address,location",
        40,
        |n, day, shoe| {
            let name = person(n);
            let (reply, replied) = if n % 3 == 0 && day < "2026-10-29" {
                let next: u32 = day[8..].parse::<u32>().unwrap() + 1 + n % 2;
                ("Gracias", format!("2026-10-{next:02} 10:00:00 UTC"))
            } else {
                ("", String::new())
            };
            format!(
                "Bien,Ligeras,{},{day} 10:00:00 UTC,email,{},{name},{}@example.org,{},{shoe},{reply},{replied},,,",
                stars(n),
                if n % 20 == 19 { "spam" } else { "ok" },
                name.to_lowercase(),
                7_000 + n % 4
            )
        },
    );
    let loox = rows(
        "id,status,rating,email,nickname,full_name,review,date,productId,handle,img,variant,verified_purchase",
        8,
        |n, day, shoe| {
            let name = person(n);
            format!(
                "lx{n},Active,{},{}@example.org,{name},{name} Example,Ligeras,{day}T10:00:00.000Z,{},{shoe},,42,true",
                stars(n),
                name.to_lowercase(),
                7_000 + n % 4
            )
        },
    );
    let shopify = rows(
        "product_handle,state,rating,title,author,email,location,body,reply,created_at,replied_at",
        6,
        |n, day, shoe| {
            let name = person(n);
            format!(
                "{shoe},published,{},Bien,{name},{}@example.org,,Ligeras,,{day} 10:00:00 UTC,",
                stars(n),
                name.to_lowercase()
            )
        },
    );
    let yotpo = rows(
        "Review Title;Review Content;Review Score;Date;Product ID;Product Title;Display Name;Email;Verified Purchase",
        8,
        |n, day, shoe| {
            let name = person(n);
            format!(
                "Bien;Ligeras, y baratas;{};{day};{};{shoe};{name};{}@example.org;true",
                stars(n),
                7_000 + n % 4,
                name.to_lowercase()
            )
        },
    );
    let okendo = rows(
        "Review ID,Product ID,Product Name,Rating,Title,Body,Reviewer Name,Is Verified Buyer,Date Created,Status",
        7,
        |n, day, shoe| {
            format!(
                "ok{n},{},{shoe},{}.0,Bien,Ligeras,{},true,{day}T10:00:00Z,approved",
                7_000 + n % 4,
                stars(n),
                person(n)
            )
        },
    );
    let trustpilot = rows(
        "Review Id;Reviewer Name;Review Stars;Review Title;Review Content;Review Date;Review Link;Language;Reviewer Country",
        14,
        |n, day, _| {
            let country = ["ES", "ES", "PT", "FR"][n as usize % 4];
            format!(
                "tp{n};{};{};Bien;Ligeras;{day};https://example.org/{n};es;{country}",
                person(n),
                stars(n + 3)
            )
        },
    );
    let google = rows(
        "Review ID,Reviewer Name,Reviewer Photo,Star Rating,Review Text,Review Date,Review URL,Location Name",
        9,
        |n, day, _| {
            let full = stars(n) as usize;
            let drawn = "★".repeat(full) + &"☆".repeat(5 - full);
            format!(
                "g{n},{},,{drawn},Buena tienda,{day},https://example.org/{n},Trailhead Vigo",
                person(n)
            )
        },
    );
    let own = rows(
        "product,stars,written_at,replied_at,country",
        10,
        |n, day, shoe| {
            let country = ["ES", "PT", "ES", ""][n as usize % 4];
            let replied = if n % 2 == 0 { day } else { "" };
            format!("{shoe},{},{day},{replied},{country}", stars(n + 5))
        },
    );
    [
        ("judgeme-reviews.csv", judge_me),
        ("loox-reviews.csv", loox),
        ("product_reviews.csv", shopify),
        ("yotpo-reviews.csv", yotpo),
        ("okendo-reviews.csv", okendo),
        ("trustpilot-reviews.csv", trustpilot),
        ("google-reviews.csv", google),
        ("reviews.json", takeout()),
        ("counter-reviews.csv", own),
    ]
    .map(|(name, bytes)| (format!("shop/reviews/{name}"), bytes))
    .into()
}

fn takeout() -> Vec<u8> {
    let words = ["ONE", "TWO", "THREE", "FOUR", "FIVE"];
    let list: Vec<String> = (0..6_u32)
        .map(|n| {
            let reply = if n % 2 == 0 {
                ",\"reviewReply\":{\"comment\":\"Gracias\"}"
            } else {
                ""
            };
            format!(
                "{{\"reviewer\":{{\"displayName\":\"{}\"}},\"starRating\":\"{}\",\"comment\":\"Buena tienda\",\"createTime\":\"2026-10-{:02}T10:11:12Z\"{reply},\"name\":\"accounts/1/locations/2/reviews/t{n}\"}}",
                person(n + 40),
                words[stars(n) as usize - 1],
                moment(n + 9).0
            )
        })
        .collect();
    format!("{{\"reviews\":[\n{}\n]}}\n", list.join(",\n")).into_bytes()
}

/// The dimension, and the label and share, of each cell of a table.
type Cells = &'static [(&'static str, &'static str)];

/// One creator whose followers are like the shop's, and one whose followers are like the profile.
fn creators() -> Vec<u8> {
    let mut text = String::from(
        "# From what the creators sent.\nhandle,platform,followers,engagement_rate,dimension,label,share\n",
    );
    let tables: [(&str, u32, &str, Cells); 6] = [
        (
            "@lia.designs,tiktok",
            120_400,
            "6.1%",
            &[
                ("age", "13-17=9.0"),
                ("age", "18-24=58.5"),
                ("age", "25-34=24.0"),
                ("age", "35+=8.5"),
            ],
        ),
        (
            "@lia.designs,tiktok",
            120_400,
            "6.1%",
            &[("gender", "female=57.0"), ("gender", "male=43.0")],
        ),
        (
            "@lia.designs,tiktok",
            120_400,
            "6.1%",
            &[
                ("country", "ES=49.5"),
                ("country", "PT=12.0"),
                ("country", "MX=11.5"),
            ],
        ),
        (
            "@corre.con.nuno,instagram",
            38_900,
            "4.2%",
            &[
                ("age", "18-24=14.0"),
                ("age", "25-34=46.0"),
                ("age", "35-44=29.5"),
                ("age", "45+=10.5"),
            ],
        ),
        (
            "@corre.con.nuno,instagram",
            38_900,
            "4.2%",
            &[("country", "PT=61.0"), ("country", "ES=24.5")],
        ),
        (
            "@corre.con.nuno,instagram",
            38_900,
            "4.2%",
            &[("interest", "running=64.0"), ("interest", "fitness=41.0")],
        ),
    ];
    for (creator, followers, rate, cells) in tables {
        for (dimension, cell) in cells {
            let (label, share) = cell.split_once('=').unwrap();
            writeln!(
                text,
                "{creator},{followers},{rate},{dimension},{label},{share}%"
            )
            .unwrap();
        }
    }
    text.into_bytes()
}

/// Who in Spain uses a network that the shop is not on.
fn benchmark() -> Vec<u8> {
    String::from(
        "# Rounded and invented; copied from the network's ads manager.
dimension,country,label,people,share,network,source,date
age,ES,13-17,1150000,,snapchat,Ads manager,2026-10-15
age,ES,18-24,2480000,,snapchat,Ads manager,2026-10-15
age,ES,25-34,1630000,,snapchat,Ads manager,2026-10-15
age,ES,35+,790000,,snapchat,Ads manager,2026-10-15
gender,ES,female,,54%,snapchat,Ads manager,2026-10-15
gender,ES,male,,46%,snapchat,Ads manager,2026-10-15
interest,ES,running,,9%,snapchat,Ads manager,2026-10-15
interest,ES,fashion,,34%,snapchat,Ads manager,2026-10-15
",
    )
    .into_bytes()
}
