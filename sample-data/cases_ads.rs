//! Makes the cases of Meta Ads and Google Ads: reports as the networks write them, invented throughout.

use std::fmt::Write as _;

use super::{utf8_bom, utf16, zip};

const META_AGE_GENDER: &str = "\"Reporting starts\",\"Reporting ends\",\"Campaign name\",Age,Gender,Reach,Impressions,\"Link clicks\",\"Amount spent (EUR)\"
2026-10-01,2026-10-31,,,,9000,21000,210,120.5
2026-10-01,2026-10-31,\"Otoño\",18-24,female,4000,9000,120,50.25
2026-10-01,2026-10-31,\"Otoño\",18-24,male,3000,8000,60,40.15
2026-10-01,2026-10-31,\"Otoño\",25-34,female,1500,3000,25,20
2026-10-01,2026-10-31,\"Otoño\",25-34,male,300,790,4,9
2026-10-01,2026-10-31,\"Otoño\",65+,unknown,,210,1,1.1
";

const META_CAMPAIGNS_BY_DAY: &str = "\"Reporting starts\",\"Reporting ends\",\"Campaign name\",\"Ad set name\",\"Ad set name\",Day,Gender,Reach,Impressions,\"Amount spent (EUR)\",Ends,\"Attribution setting\",\"Ad set budget\"
2026-10-30,2026-10-31,,,,,,160,460,12,,,
2026-10-30,2026-10-31,Botas,Todos,Todos,2026-10-30,male,40,90,2.5,Ongoing,\"7-day click or 1-day view\",\"Using campaign budget\"
2026-10-30,2026-10-31,Botas,Todos,Todos,2026-10-31,male,50,110,3.5,Ongoing,\"Multiple attribution settings\",\"Using campaign budget\"
2026-10-30,2026-10-31,Botas,Todos,Todos,2026-10-31,female,60,120,3,Ongoing,mixed,\"Using campaign budget\"
2026-10-30,2026-10-31,Correr,Todos,Todos,2026-10-31,female,70,140,3,1970-01-01,\"7-day click or 1-day view\",\"Using campaign budget\"
";

const META_GERMAN: &str = "Berichtsstart;Berichtsende;Kampagnenname;Alter;Geschlecht;Reichweite;Impressionen;Ausgegebener Betrag (EUR)
2026-10-01;2026-10-31;;;;1.500;3.200;12,50
2026-10-01;2026-10-31;Herbst;18-24;female;900;2.000;8,25
2026-10-01;2026-10-31;Herbst;18-24;male;600;1.200;4,25
";

const META_PIVOT: &str = "Nombre de la campaña,Nombre del anuncio,Día,Edad,Sexo,Alcance,Impresiones,Clics (todos),Importe gastado (EUR)
All,All,All,All,All,950,2000,40,20.0
Otoño,All,All,All,All,700,1500,30,15.0
,Foto,All,18-24,female,400,900,20,9.0
,,All,18-24,male,300,600,10,6.0
Verano,Foto,All,18-24,female,250,500,10,5.0
";

const META_PLATFORMS: &str = "\"Account name\",Platform,Placement,Reach,Impressions,\"Amount spent (EUR)\",\"Reporting starts\",\"Reporting ends\"
,,,900,2000,18.5,2026-10-01,2026-10-31
\"Trail Shop\",facebook,feed,200,400,3.5,2026-10-01,2026-10-31
\"Trail Shop\",instagram,feed,500,1000,9,2026-10-01,2026-10-31
\"Trail Shop\",instagram,instagram_stories,300,600,6,2026-10-01,2026-10-31
";

const GOOGLE_AGES: &str = "Age report
October 1, 2026 - October 31, 2026
Age\tCampaign\tAd group\tStatus\tCurrency code\tClicks\tImpr.\tCTR\tCost
18 - 24\tBrand\tBrand exact\tEligible\tEUR\t40\t1,200\t3.33%\t14.50
18 - 24\tVideo\tReels\tEligible\tEUR\t5\t1,300\t0.38%\t1.50
25 - 34\tBrand\tBrand exact\tEligible\tEUR\t22\t700\t3.14%\t9.10
65+\tBrand\tBrand exact\tEligible\tEUR\t1\t40\t2.50%\t0.40
Unknown\tBrand\tBrand exact\tEligible\tEUR\t20\t1,760\t1.14%\t9.00
Total: Ages\t --\t --\t --\tEUR\t88\t5,000\t1.76%\t34.50
Total: Account\t\t\t\tEUR\t120\t8,000\t1.50%\t50.00
";

const GOOGLE_CAMPAIGNS: &str = "Campaign report
\"October 1, 2026 - October 31, 2026\"
Campaign status,Campaign,Budget,Budget name,Status,Campaign type,Currency code,Impr.,CTR,Cost,Clicks,Conversions,Conv. value,Search impr. share
Enabled,Brand,5.00, --,Eligible,Search,EUR,\"3,700\",2.24%,33.00,83,6.50,\"1,286.58\",< 10%
Paused,Video,3.00, --,Paused,Video,EUR,\"3,300\",0.15%,17.00,5,0.00,0.00, --
Total: Campaigns, --, --, --, --, --,EUR,\"7,000\",1.26%,50.00,88,6.50,\"1,286.58\", --
Total: Account,,,,,,EUR,\"7,000\",1.26%,50.00,88,6.50,\"1,286.58\", --
Total: Search,,,,,Search,EUR,\"3,700\",2.24%,33.00,83,6.50,\"1,286.58\",< 10%
";

/// Writes the files of every case.
pub(super) fn write(write: &super::cases::Write<'_>) {
    write(
        "meta-ads-age-gender/Trail-Shop-Ads-Oct-1-2026-Oct-31-2026.csv",
        &utf8_bom(META_AGE_GENDER),
    );
    write(
        "meta-ads-campaigns-by-day/Trail-Shop-Ads-Oct-30-2026-Oct-31-2026.csv",
        META_CAMPAIGNS_BY_DAY.as_bytes(),
    );
    write(
        "meta-ads-months/Untitled-report-Sep-1-2026-to-Oct-31-2026.xlsx",
        &typed_workbook(
            "Raw Data Report",
            "Account name|Region|Month|Reach|Impressions|Frequency|Currency|Amount spent (EUR)|Attribution setting|Reporting starts|Reporting ends
|||2400|6000|2.5|EUR|60.75||2026-09-01|2026-10-31
Trail Shop|Galicia|2026-10-01 - 2026-10-31|900|2000|2.22222222|EUR|20.5|7-day click or 1-day view|2026-09-01|2026-10-31
Trail Shop|Norte|2026-10-01 - 2026-10-31|700|1500|2.14285714|EUR|15.25|7-day click or 1-day view|2026-09-01|2026-10-31
Trail Shop|Unknown|2026-10-01 - 2026-10-31||5||EUR|0.02|7-day click or 1-day view|2026-09-01|2026-10-31
Trail Shop|Galicia|2026-09-01 - 2026-09-30|1100|2495|2.26818182|EUR|24.98|7-day click or 1-day view|2026-09-01|2026-10-31",
        ),
    );
    write(
        "meta-ads-german-semicolons/Bericht-Oct-1-2026-to-Oct-31-2026.csv",
        META_GERMAN.as_bytes(),
    );
    write(
        "meta-ads-pivot-spanish/informe-Oct-1-2026-to-Oct-31-2026.csv",
        META_PIVOT.as_bytes(),
    );
    write(
        "meta-ads-platforms/Untitled-report-Oct-1-2026-to-Oct-31-2026.csv",
        META_PLATFORMS.as_bytes(),
    );
    write(
        "google-ads-cards/Demographics(Gender_Age_2026.10.01-2026.10.31).csv",
        "Gender,Age Range,Impressions,Percent of known total\nMale,18–24,30,37.50%\nMale,65+,0,0.00%\nFemale,18–24,40,50.00%\nFemale,25–34,10,12.50%\n".as_bytes(),
    );
    write(
        "google-ads-cards/Locations(Geographic_Report_2026.10.01-2026.10.31).csv",
        b"Location Name,Impressions\nGalicia,55\nNorte,20\nLisbon,5\n",
    );
    write(
        "google-ads-cards/Time_series(2026.10.01-2026.10.31).csv",
        b"Date,Clicks,Impressions,Cost\n\"Thu, 1 Oct 2026\",3,60,US$3.38\n\"Fri, 2 Oct 2026\",1,40,US$1.02\n",
    );
    write(
        "google-ads-cards/Search_keywords(2026.10.01-2026.10.31).csv",
        b"Search Keyword,Cost,Clicks,CTR,Match type\ntrail shoes,US$1.02,1,2.50%,Phrase match\n",
    );
    write("google-ads-age-report/Age report.csv", &utf16(GOOGLE_AGES));
    write(
        "google-ads-campaigns/Campaign report.csv",
        GOOGLE_CAMPAIGNS.as_bytes(),
    );
    write(
        "google-ads-workbook/Campaign report.xlsx",
        &typed_workbook(
            "Campaign report",
            "Campaign report
July 8, 2026 - July 31, 2026
Campaign status|Campaign|Budget name|Campaign type|Currency code|Impr.|Interaction rate|Cost|Clicks|Conv. value
Enabled|Brand|--|Search|INR|25881|0.7777|1661.67|2100|1286.58
Paused|Video|--|Video|INR|20287|0.0460|500|10|0
Total: Account||||INR|46168|0.4778|2161.67|2110|1286.58",
        ),
    );
    write(
        "google-ads-card-cut/Demographics(Age_2026.10.01-2026.10.31).csv",
        "Age Range,Impressions,Percent of known total\n18–24,13,26.53%\n25–34,8,16.33%\n"
            .as_bytes(),
    );
}

/// A workbook of one sheet from lines of cells between bars, as Meta writes them: days as text, numbers
/// as numbers, empty cells left out.
pub(super) fn typed_workbook(name: &str, lines: &str) -> Vec<u8> {
    let mut sheet = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>",
    );
    for (row, line) in (1..).zip(lines.lines()) {
        write!(sheet, "<row r=\"{row}\">").unwrap();
        for (column, cell) in (b'A'..).zip(line.split('|')) {
            let at = format!("{}{row}", char::from(column));
            if cell.is_empty() {
                continue;
            }
            if cell.parse::<f64>().is_ok() {
                write!(sheet, "<c r=\"{at}\"><v>{cell}</v></c>").unwrap();
            } else {
                let text = cell.replace('&', "&amp;");
                write!(
                    sheet,
                    "<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"
                )
                .unwrap();
            }
        }
        sheet.push_str("</row>");
    }
    sheet.push_str("</sheetData></worksheet>");
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let members = [
        (
            "[Content_Types].xml",
            format!(
                "{head}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{spreadsheet}.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{spreadsheet}.worksheet+xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "{head}<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "{head}<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{office}\"><sheets><sheet name=\"{name}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "{head}<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let members: Vec<(&str, Vec<u8>)> = members
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
        .collect();
    zip(&members)
}
