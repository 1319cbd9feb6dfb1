//! Cases of Google Analytics. Layouts are those of real files and of documents; numbers are invented.

use super::cases::Write;

const RULER: &str = "# ----------------------------------------\n";

/// The metrics of a report on demographics.
const TEN: &str = "Active users,New users,Engaged sessions,Engagement rate,Engaged sessions per active user,Average engagement time per active user,Event count,Key events,User key event rate,Total revenue";

/// The comments of a report with one table.
fn comments(title: &str) -> String {
    format!(
        "{RULER}# {title}\n# Account: Trailhead\n# Property: Trailhead Sneakers\n{RULER}# \n# All Users\n# Start date: 20261001\n# End date: 20261031\n"
    )
}

/// The comments of an overview, up to the ruler.
fn overview(title: &str) -> String {
    format!("{RULER}# {title}\n# Account: Trailhead\n# Property: Trailhead Sneakers\n{RULER}")
}

/// Google ends lines with CR and LF, and the last line of a single table not at all.
fn lines(text: &str) -> Vec<u8> {
    text.replace('\n', "\r\n").into_bytes()
}

/// Writes the files of every case.
pub(super) fn write(write: &Write<'_>) {
    demographics(write);
    origins(write);
    several_tables(write);
    damage(write);
}

fn demographics(write: &Write<'_>) {
    write(
        "ga4-age/Demographic_details_Age.csv",
        &lines(&format!(
            "{}Age,{TEN}\nunknown,2100,1800,1400,0.62,0.6667,41.5,9000,30,0.01,900.5\n18-24,1200,900,1100,0.71,0.9167,61.2,8000,44,0.02,2100\n25-34,800,500,700,0.7,0.875,55,6000,20,0.02,1500.25\n35-44,190,120,150,0.66,0.7895,48,1200,4,0.02,310\n65+,10,9,8,0.5,0.8,12,90,0,0,0",
            comments("Demographic details: Age")
        )),
    );
    write(
        "ga4-gender-and-age/download.csv",
        &lines(&format!(
            "{}Gender,Age,Active users,New users,Engaged sessions,Event count\nfemale,18-24,640,400,500,4000\nmale,18-24,560,380,450,3900\nfemale,25-34,410,300,350,2500\nunknown,unknown,2100,1800,1400,9000",
            comments("Demographic details: Gender")
        )),
    );
    write(
        "ga4-country-2023/data-export.csv",
        &lines(&format!(
            "{}\nCountry,Users,New users,Engaged sessions,Engagement rate,Engaged sessions per user,Average engagement time,Event count,Conversions,Total revenue\nSpain,70,50,60,0.6,0.8571,40,500,3,120.5\nPortugal,20,15,18,0.6,0.9,38,150,1,0\nTürkiye,1,1,1,1,1,12,9,0,0",
            comments("Report CSV Export")
        )),
    );
    write(
        "ga4-city-with-rest/Demographic_details_City.csv",
        &lines(&format!(
            "{}Town/City,{TEN}\n,1000,700,800,0.6,0.8,40,9000,12,0.01,640\n(other),300,200,240,0.6,0.8,40,2700,3,0.01,0\nVigo,250,180,200,0.6,0.8,40,2200,6,0.02,640\n(not set),200,150,160,0.6,0.8,40,1800,1,0.01,0\nPorto,50,40,40,0.6,0.8,40,400,1,0.02,0",
            comments("Demographic details: City")
        )),
    );
    write(
        "ga4-interests/Demographic_details_Interests.csv",
        &lines(&format!(
            "{}Interests,{TEN}\nShoppers/Value Shoppers,700,1,560,0.6,0.8,40,900,3,0.01,0\nSports & Fitness/Running Enthusiasts,310,1,250,0.6,0.8,40,400,1,0.01,0",
            comments("Demographic details: Interests")
        )),
    );
    write(
        "ga4-platforms/Tech_details_Platform.csv",
        &lines(&format!(
            "{}Platform,Active users,New users,Engaged sessions,Event count\n\"[\"\"iOS\"\"]\",70,50,60,500\nweb,20,15,18,150",
            comments("Tech details: Platform")
        )),
    );
    write(
        "ga4-unknown-language/Datos_demograficos.csv",
        &lines(&format!(
            "{}Edad,Usuarios activos,Usuarios nuevos,Sesiones con interacción,a,b,c,d,e,f,g\n18-24,60,50,90,0.8,1.5,61,800,4,0.1,20\n25-34,40,30,30,0.7,0.75,41,400,2,0.1,0\nunknown,5,5,8,0.5,1.6,12,50,0,0,0",
            comments("Datos demográficos: Edad").replace("All Users", "Todos los usuarios")
        )),
    );
    // The comments are padded with commas, as a spreadsheet saves them.
    write(
        "ga4-padded-by-spreadsheet/Demographic_details_Country.csv",
        &lines(&format!(
            "{}Country,Active users,New users,Event count\nSpain,1200,300,9000\nPortugal,90,30,700\n",
            comments("Demographic details: Country").replace('\n', ",,,\n")
        )),
    );
    write(
        "ga4-country-by-day/download.csv",
        &lines(&format!(
            "{}Country,Date,Active users,Sessions,Event count\nSpain,20261001,10,12,40\nSpain,20261002,9,11,30\nPortugal,20261001,3,4,10",
            comments("Demographic details: Country")
        )),
    );
}

fn origins(write: &Write<'_>) {
    write(
        "ga4-traffic-acquisition/Traffic_acquisition_Session_primary_channel_group_(Default_Channel_Group).csv",
        &lines(&format!(
            "{}Session primary channel group (Default Channel Group),Sessions,Engaged sessions,Engagement rate,Average engagement time per session,Events per session,Event count,Key events,Session key event rate,Total revenue\nOrganic Social,412,220,0.534,31.2,5.5,2266,12,0.029,840.5\nAI Assistant,8,6,0.75,80,4,32,0,0,0",
            comments("Traffic acquisition: Session primary channel group (Default Channel Group)")
        )),
    );
    write(
        "ga4-user-acquisition/User_acquisition.csv",
        &lines(&format!(
            "{}First user primary channel group (Default Channel Group),Total users,New users,Returning users,Average engagement time per active user,Event count,Key events,Total revenue\nOrganic Social,500,420,90,40,3000,9,700\nDirect,300,210,100,35,1800,6,420",
            comments("User acquisition")
        )),
    );
    // Explorations end their lines with LF, and the row of totals has a cell more than the header.
    write(
        "ga4-exploration/download.csv",
        format!("{RULER}# Trailhead - GA4\n# Orders by source-Free form 1\n# 20261001-20261031\n{RULER}\nSession source / medium,Sessions,Transactions,Purchase revenue\n,210,6,460.4,Grand total\nl.instagram.com / referral,120,4,310.4\n(direct) / (none),90,2,150\n").as_bytes(),
    );
    write(
        "ga4-single-visitors/download.csv",
        format!("{RULER}# Trailhead - GA4\n# User explorer\n# 20261001-20261031\n{RULER}\nApp-instance ID,Stream name,Sessions,Transactions,Total users\n,,5,0,3,Grand total\n700001.169,Trailhead,3,0,1\n").as_bytes(),
    );
    // The header of landing pages in Korean is known from programs; a byte order mark stands first.
    let korean = format!(
        "\u{feff}{RULER}# 방문 페이지\n# 계정: Trailhead\n# 속성: Trailhead\n{RULER}# \n# 모든 사용자\n# 시작일: 20261001\n# 종료일: 20261031\n방문 페이지 + 쿼리 문자열,세션수,참여 세션수,조회수\n/zapatillas,12,7,30"
    );
    write("ga4-korean-pages/download.csv", &lines(&korean));
}

fn several_tables(write: &Write<'_>) {
    let now = "# Start date: 20261001\n# End date: 20261003\n";
    let before = "# Start date: 20260928\n# End date: 20260930\n";
    write(
        "ga4-snapshot-of-two-periods/Reports_snapshot.csv",
        &lines(&format!(
            "{}#  \n{now}Nth day,Active users\n0000,11\n0001,12\n0002,13\n\n{before}Nth day,Active users\n0000,1\n0001,2\n0002,3\n\n# Where do your new users come from?\n{now}First user primary channel group (Default channel group),New users\nOrganic Search,13\nAI Assistant,8\n\n#  \n{now}Country ID,Active users\nES,14\nPT,9\n\n#  \n{before}Country ID,Active users\nES,4\nPT,2\n\n# How well do you retain your users?\n{now}Date,Week 0,Week 1\n20260927,100,-1\n\n#  \n{now}Page title and screen class,Views\nInicio,30\n\n#  \n{now}Item name,Items purchased\n\n\n",
            overview("Reports snapshot")
        )),
    );
    write(
        "ga4-sales-overview/Drive_sales_overview.csv",
        &lines(&format!(
            "{}#  \n{now}Nth day,Total revenue\n0000,120.5\n0001,0\n0002,89.95\n\n{now}Nth day,Ecommerce revenue\n0000,120.5\n0001,0\n0002,89.95\n\n#  \n{now}Nth day,Total purchasers\n0000,2\n0001,0\n0002,1\n\n{now}Nth day,First time purchasers\n0000,1\n0001,0\n0002,1\n\n#  \n{now}Order coupon,Items purchased\n\n\n",
            overview("Drive sales overview")
        )),
    );
}

fn damage(write: &Write<'_>) {
    write(
        "ga4-odd-rows/Demographic_details_Age.csv",
        &lines(&format!(
            "{}Age,Active users,New users,Event count\n18-24,5,1,9\nVigo,4,1,9\n25-34,5.5,1,9\n35-44,-2,1,9\n45-54,1,200,1,9",
            comments("Demographic details: Age")
        )),
    );
    write(
        "ga4-own-dimension/download.csv",
        &lines(&format!(
            "{}Membership,Active users,Sessions,Event count\ngold,5,6,7",
            comments("Membership")
        )),
    );
    write(
        "ga4-start-unknown/download.csv",
        &lines("Nth day,Active users,New users,Engaged sessions\n0000,5,6,7\n"),
    );
}
