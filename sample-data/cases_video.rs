//! Cases of TikTok and YouTube beside who the audience is: days, hours, videos, sources of views.

use std::fmt::Write as _;

use super::cases::Write;
use super::{text_workbook, utf8_bom, zip};

/// Writes the files of the cases.
pub(super) fn write(write: &Write<'_>) {
    tiktok(write);
    tiktok_business(write);
    youtube(write);
}

fn tiktok(write: &Write<'_>) {
    write(
        "tiktok-followers-by-day/Followers_trail.runner.zip",
        &zip(&[(
            "FollowerHistory.csv",
            utf8_bom(
                "\"Date\",\"Followers\",\"Difference in followers from previous day\"\n\"30 Σεπτεμβρίου\",\"798\",\"4\"\n\"1 Οκτωβρίου\",\"802\",\"undefined\"\n\"2 Οκτωβρίου\",\"undefined\",\"0\"\n\"3 Οκτωβρίου\",\"805\",\"0\"",
            ),
        )]),
    );
    let mut hours = String::from("\"Date\",\"Hour\",\"Active followers\"");
    for (day, over) in [("September 30", 24), ("October 1", 24), ("October 2", 3)] {
        for hour in 0..24 {
            let active = if hour < over { 10 + hour } else { 0 };
            write!(hours, "\n\"{day}\",\"{hour}\",\"{active}\"").unwrap();
        }
    }
    write(
        "tiktok-active-hours/FollowerActivity.csv",
        &utf8_bom(&hours),
    );
    write(
        "tiktok-overview/Overview_2026-10-01_1793491200_trail.runner.zip",
        &zip(&[(
            "Overview.csv",
            utf8_bom(
                "\"Date\",\"Video Views\",\"Profile Views\",\"Likes\",\"Comments\",\"Shares\"\n\"1 octobre\",\"1210\",\"31\",\"88\",\"4\",\"9\"\n\"2 octobre\",\"990\",\"27\",\"61\",\"-1\",\"5\"",
            ),
        )]),
    );
    let rows = [
        ["Date", "Total Viewers", "New Viewers", "Returning Viewers"],
        ["29 tháng Chín", "undefined", "0", "0"],
        ["30 tháng Chín", "640", "410", "230"],
        ["1 tháng Mười", "702", "455", "247"],
    ];
    let rows = rows.map(|row| row.map(str::to_owned).to_vec()).to_vec();
    write(
        "tiktok-viewers-workbook/Viewers.xlsx",
        &text_workbook(&[("Viewers", rows)]),
    );
    // The upper half of the numbers: 1790942400 and 1768435200, 2026-10-02 and 2026-01-15, 12:00
    // and 0:00 UTC.
    write(
        "tiktok-content/Content_trail.runner.zip",
        &zip(&[(
            "Content.csv",
            utf8_bom(
                "\"Time\",\"Video title\",\"Video link\",\"Post time\",\"Total likes\",\"Total comments\",\"Total shares\",\"Total views\"\n\"31 octobre\",\"Mud, and \"\"more mud\"\"\",\"https://www.tiktok.com/@trail.runner/video/7692039037019750401\",\"2 octobre\",\"120\",\"9\",\"14\",\"2400\"\n\"31 octobre\",\"Snow\",\"https://www.tiktok.com/@trail.runner/video/7595371349095219201\",\"15 janvier\",\"810\",\"44\",\"63\",\"19050\"",
            ),
        )]),
    );
}

fn tiktok_business(write: &Write<'_>) {
    write(
        "tiktok-business-overview-swedish/Overview.csv",
        &utf8_bom(
            "Datum,Videovisningar,Målgrupp som nåtts,Profilvisningar,Gilla-markeringar,Delningar,Kommentarer,Nettotillväxt,Nya följare,Tappade följare\n2026/10/01,900,640,31,80,7,5,3,8,5\n2026/10/02,--,NAN,22,71,6,4,-4,2,6\n",
        ),
    );
    write(
        "tiktok-business-unknown-language/Overview.csv",
        &utf8_bom(
            "Tarih,Görüntüleme,Erişim,Profil,Beğeni,Paylaşım,Yorum,Net,Yeni,Kayıp\n2026/10/01,900,640,31,80,7,5,3,8,5\n2026/10/02,800,600,22,71,6,4,-4,2,6\n2026/10/03,700,500,22,71,6,4,1,2,1\n",
        ),
    );
    write(
        "tiktok-business-videos/Content.csv",
        &utf8_bom(
            "Video title,Video link,Post time,Video views,Likes,Comments,Shares,Add to Favorites\nMud,https://www.tiktok.com/@trail.runner/video/7692039037019750401,2026/10/02 18:19:10,1200,90,4,3,12\n",
        ),
    );
}

fn youtube(write: &Write<'_>) {
    let pack = |name: &str, table: &str| {
        let name = format!(
            "{name}/{} 2026-10-01_2026-10-31 Trail Lab.zip",
            tab_of(table)
        );
        write(
            &name,
            &zip(&[("Table data.csv", table.as_bytes().to_vec())]),
        );
    };
    pack(
        "youtube-cities",
        "Cities,City name,Views,Watch time (hours),Average view duration\nTotal,,1000,50.25,0:03:01\n0xd2f6257b8ec2a25:0xc44fca3df8f4a38c,\"Vigo, Spain\",410,20.6,0:03:01\n0xd2465abc4e153c1:0xd648d95d640114bc,\"Porto, Portugal\",180,9.05,0:03:01\n",
    );
    pack(
        "youtube-subscription-status",
        "Subscription status,Views,Watch time (hours),Average view duration\nTotal,1000,50.25,0:03:01\nNot subscribed,810,38.1125,0:02:49\nSubscribed,190,12.1375,0:03:50\n",
    );
    pack(
        "youtube-traffic-source",
        "Traffic source,Views,Watch time (hours),Average view duration,Impressions,Impressions click-through rate (%)\nTotal,1000,50.25,0:03:01,9000,4.1\nShorts feed,520,10.4,0:01:12,,\nYouTube search,310,24.5,0:04:45,7100,4.4\nExternal,160,15.2,0:05:42,,\n",
    );
    pack(
        "youtube-days",
        "Date,Views,Watch time (hours),Subscribers,Estimated revenue (EUR)\nTotal,1000,50.25,-1,2.034\n2026-10-02,480,24.1203,-3,1.034\n2026-10-01,520,26.1297,2,\n",
    );
    pack(
        "youtube-content",
        "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Estimated revenue (USD),Impressions,Impressions click-through rate (%)\nTotal,,,,1000,50.25,4,2.03,9000,4.1\n -a1b2c3d4e5,\"Mud, again\",\"Oct 2, 2026\",130,640,31.4,5,1.6,6000,4.6\nf6G7h8I9_jK,Snow,\"Jan 15, 2026\",61,260,11.05,,0.43,2100,3.2\n",
    );
    write(
        "youtube-german-content/Tabellendaten.csv",
        "Vi\u{ad}de\u{ad}os,Vi\u{ad}deo\u{ad}ti\u{ad}tel,Ver\u{ad}öf\u{ad}fent\u{ad}li\u{ad}chungs\u{ad}zeit\u{ad}punkt des Vi\u{ad}de\u{ad}os,Dau\u{ad}er,Auf\u{ad}ru\u{ad}fe,Wie\u{ad}der\u{ad}ga\u{ad}be\u{ad}zeit (Stun\u{ad}den),Abon\u{ad}nen\u{ad}ten,Im\u{ad}pres\u{ad}sio\u{ad}nen\nGe\u{ad}samt,,,,900,42.5,4,8100\n-a1b2c3d4e5,Schlamm,\"Oct 2, 2026\",130,640,31.45,5,6000\nf6G7h8I9_jK,Schnee,\"Jan 15, 2026\",61,260,11.05,,2100\n".as_bytes(),
    );
    write(
        "youtube-portuguese-totals/Total.csv",
        "Data,Espectadores únicos\n2026-10-01,183\n2026-10-02,57\nMostrando os primeiros 500 resultados,\n".as_bytes(),
    );
    write(
        "youtube-chart/Chart data.csv",
        b"Date,Traffic source,Views\n2026-10-01,Shorts feed,40\n2026-10-01,External,4\n2026-10-02,Shorts feed,38\n",
    );
}

/// The tab that a table is of: the name of its first column.
fn tab_of(table: &str) -> &str {
    table.split(',').next().unwrap_or_default()
}
