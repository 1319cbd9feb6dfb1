//! The exports of Meta Ads and Google Ads, read from real files and from made ones.

use audiencefit::canonical::{Completeness, Fate, Part, PartKind};
use audiencefit::domain::{
    Audience, Base, Dimension, Gender, Label, Metric, Network, Period, Unit,
};
use audiencefit::sources::{Dating, SourceTable, recognize};

use crate::reading::{Around, Read, count, opened, read, real, utf16};

const AGE: Dimension = Dimension::Age;
const GENDER: Dimension = Dimension::Gender;
const COUNTRY: Dimension = Dimension::Country;
const REGION: Dimension = Dimension::Region;

fn around() -> Around {
    Around::on(2026, 11, 22)
}

fn days(text: &str) -> Period {
    let (from, to) = text.split_once("..").unwrap();
    Period {
        from: from.parse().unwrap(),
        to: to.parse().unwrap(),
    }
}

fn campaign(name: &str) -> Part {
    Part::Named(PartKind::Campaign, name.to_owned())
}

fn placement(name: &str) -> Part {
    Part::Named(PartKind::Placement, name.to_owned())
}

/// The values of a series with their periods.
fn points(read: &Read, metric: Metric, part: &Part) -> Vec<(String, f64)> {
    let series = read.series(metric, part);
    series
        .points
        .iter()
        .map(|point| (point.period.to_string(), point.value))
        .collect()
}

fn has_series(read: &Read, metric: Metric, part: &Part) -> bool {
    let mut all = read.output.series.iter();
    all.any(|series| series.metric == metric && series.part == *part)
}

fn currency(read: &Read, metric: Metric) -> Option<String> {
    let series = read.output.series.iter();
    let mut found = series.filter(|series| series.metric == metric);
    found.next().unwrap().currency.map(|code| code.to_string())
}

fn rows(read: &Read) -> (u32, u32, u32) {
    let [block] = read.output.blocks.as_slice() else {
        panic!("one block");
    };
    (block.read, block.set_aside, block.rejected)
}

fn near(found: f64, wanted: f64) -> bool {
    (found - wanted).abs() < 1e-6
}

fn counts(table: &SourceTable) -> f64 {
    table.cells.iter().filter_map(|cell| cell.count).sum()
}

// Real files

/// Sums of the columns by month were made with Python from the sheet's XML; 31 of 310 rows lack reach.
#[test]
fn a_real_workbook_by_region_and_month() {
    let name = "Untitled-report-Apr-1-2023-to-Mar-11-2024.xlsx";
    let Some(bytes) = real(&format!("ads/{name}")) else {
        return;
    };
    let read = read(name, &bytes, &around());
    assert_eq!(read.source, "meta-ads");
    // 312 rows: the header, the total, 310 regions. The reach of the total is taken.
    assert_eq!(rows(&read), (311, 1, 0));
    assert_eq!(read.codes(), ["meta-ads-reach-withheld"]);
    // The rows say their months.
    assert_eq!(read.output.names.period, None);
    assert_eq!(read.output.names.network, Some(Network::MetaAds));
    assert_eq!(read.output.names.account, None);

    // One table a month: rows with a reach, their sum, rows without.
    let months = [
        ("2024-03-01..2024-03-11", 24, 287_728.0, true),
        ("2024-02-01..2024-02-29", 25, 168_472.0, true),
        ("2024-01-01..2024-01-31", 24, 217_591.0, false),
        ("2023-12-01..2023-12-31", 24, 135_232.0, false),
        ("2023-11-01..2023-11-30", 24, 123_042.0, false),
        ("2023-10-01..2023-10-31", 23, 210_968.0, true),
        ("2023-09-01..2023-09-30", 24, 120_351.0, false),
        ("2023-08-01..2023-08-31", 23, 259_328.0, true),
        ("2023-07-01..2023-07-31", 24, 187_641.0, true),
        ("2023-06-01..2023-06-30", 24, 25_770.0, false),
        ("2023-05-01..2023-05-31", 20, 72_494.0, true),
        ("2023-04-01..2023-04-30", 20, 37_419.0, true),
    ];
    assert_eq!(read.output.tables.len(), months.len());
    for (table, (period, cells, sum, lacks)) in read.output.tables.iter().zip(months) {
        assert_eq!(table.period, Some(days(period)));
        assert_eq!(table.dimensions, [REGION]);
        assert_eq!(table.unit, Unit::People);
        assert_eq!(table.audience, Audience::AdReached);
        assert_eq!(table.network, Some(Network::MetaAds));
        assert_eq!(table.account.as_deref(), Some("MH4U"));
        assert_eq!(table.total_people, None);
        assert_eq!(table.cells.len(), cells, "{period}");
        assert!(near(counts(table), sum), "{period}");
        assert_eq!(table.completeness == Completeness::Suppressed, lacks);
    }
    let march = &read.output.tables[0];
    assert!(near(count(march, &["Cherkasy Oblast"]), 11_263.0));
    assert!(near(count(march, &["Kiev Oblast"]), 13_310.0));
    assert!(near(count(march, &["unknown"]), 148.0));

    let spent = points(&read, Metric::Cost, &Part::Whole);
    assert_eq!(spent.len(), 12);
    assert_eq!(spent[0].0, "2024-03-01..2024-03-11");
    assert!(near(spent[0].1, 4_248.359_999_98));
    assert!(near(spent.iter().map(|(_, value)| value).sum(), 77_818.01));
    assert_eq!(currency(&read, Metric::Cost).as_deref(), Some("UAH"));
    let shown = points(&read, Metric::Impressions, &Part::Whole);
    assert!(near(shown[1].1, 242_316.0));
    assert!(near(read.sum(Metric::Impressions), 3_159_843.0));
    assert_eq!(
        points(&read, Metric::Reach, &Part::Whole),
        [("2023-04-01..2024-03-11".to_owned(), 1_211_188.0)]
    );
    let cherkasy = Part::Cell(vec![(REGION, Label::Text("Cherkasy Oblast".to_owned()))]);
    let first = &read.series(Metric::Cost, &cherkasy).points[0];
    assert!(near(first.value, 160.651_848_79));
    assert_eq!(first.row, 3);
    // Every impression of the total stands in a row.
    assert_eq!(read.output.blocks[0].coverage, Some(1.0));
}

#[test]
fn a_real_card_of_ages() {
    let name = "Demographics(Age_2026.02.05-2026.02.10).csv";
    let Some(bytes) = real(&format!("google-ads/{name}")) else {
        return;
    };
    let read = read(name, &bytes, &around());
    assert_eq!(read.source, "google-ads");
    assert_eq!(rows(&read), (6, 1, 0));
    assert_eq!(read.codes(), ["google-ads-known-only"]);
    assert_eq!(
        read.output.names.period,
        Some(days("2026-02-05..2026-02-10"))
    );
    let table = read.table(&[AGE]);
    assert_eq!((table.unit, table.base), (Unit::Impressions, Base::Known));
    assert_eq!(table.period, None);
    assert!(near(count(table, &["18-24"]), 13.0));
    assert!(near(count(table, &["45-54"]), 19.0));
    assert!(near(count(table, &["55-64"]), 0.0));
    assert!(near(count(table, &["65+"]), 1.0));
    // 13 + 8 + 8 + 19 + 0 + 1
    assert!(near(counts(table), 49.0));
}

#[test]
fn a_real_card_of_genders_and_ages() {
    let name = "Demographics(Gender_Age_2026.02.05-2026.02.10).csv";
    let Some(bytes) = real(&format!("google-ads/{name}")) else {
        return;
    };
    let read = read(name, &bytes, &around());
    assert_eq!(rows(&read), (12, 1, 0));
    let table = read.table(&[AGE, GENDER]);
    assert!(near(count(table, &["45-54", "male"]), 15.0));
    assert!(near(count(table, &["45-54", "female"]), 4.0));
    assert!(near(count(table, &["65+", "female"]), 0.0));
    // Men 8 + 4 + 5 + 15 + 0 + 1, women 5 + 4 + 3 + 4.
    assert!(near(counts(table), 49.0));
}

/// 192 places, of which the impressions were added up with awk; postal districts are no countries.
#[test]
fn a_real_card_of_places() {
    let name = "Locations(Geographic_Report_2026.02.05-2026.02.10).csv";
    let Some(bytes) = real(&format!("google-ads/{name}")) else {
        return;
    };
    let read = read(name, &bytes, &around());
    assert_eq!(read.source, "google-ads");
    assert_eq!(rows(&read), (192, 1, 0));
    assert!(read.codes().is_empty());
    let table = read.table(&[REGION]);
    assert_eq!(table.cells.len(), 192);
    assert!(near(count(table, &["E13"]), 5.0));
    assert!(near(count(table, &["Greater London"]), 0.0));
    assert!(near(counts(table), 108.0));
}

/// Three campaigns that were never shown: zeros are zeros.
#[test]
fn a_real_campaign_report() {
    let name = "Campaign report (EUR 2026).csv";
    let Some(bytes) = real(&format!("google-ads/{name}")) else {
        return;
    };
    let read = read(name, &bytes, &around());
    assert_eq!(read.source, "google-ads");
    // 9 rows: title, days, header, three campaigns, three totals, of which that of the account is taken.
    assert_eq!(rows(&read), (4, 5, 0));
    assert!(read.output.tables.is_empty());
    assert_eq!(
        points(&read, Metric::Cost, &Part::Whole),
        [("2026-03-27..2026-04-23".to_owned(), 0.0)]
    );
    assert_eq!(currency(&read, Metric::Cost).as_deref(), Some("EUR"));
    for metric in [
        Metric::Impressions,
        Metric::Clicks,
        Metric::KeyEvents,
        Metric::Cost,
    ] {
        assert!(has_series(&read, metric, &campaign("dentplant.gr")));
    }
    assert!(!has_series(&read, Metric::Revenue, &Part::Whole));
}

// Meta Ads

const AGE_GENDER: &str = "\"Reporting starts\",\"Reporting ends\",\"Campaign name\",Age,Gender,Reach,Impressions,\"Clicks (all)\",\"Link clicks\",\"Amount spent (EUR)\"
2026-10-01,2026-10-31,,,,9000,21000,400,210,120.5
2026-10-01,2026-10-31,Spring,18-24,female,4000,9000,200,120,50.25
2026-10-01,2026-10-31,Spring,18-24,male,3000,8000,120,60,40.15
2026-10-01,2026-10-31,Spring,25-34,female,1500,3000,60,25,20
2026-10-01,2026-10-31,Spring,25-34,male,300,790,15,4,9
2026-10-01,2026-10-31,Spring,65+,unknown,,10,0,,0.1
2026-10-01,2026-10-31,Spring,Unknown,unknown,50,200,5,1,1
";

#[test]
fn ages_and_genders_of_one_campaign_are_people() {
    let bytes = [b"\xef\xbb\xbf", AGE_GENDER.as_bytes()].concat();
    let read = read("Spring-Ads-Oct-1-2026-Oct-31-2026.csv", &bytes, &around());
    assert_eq!(read.source, "meta-ads");
    // Header; the total is taken for the whole.
    assert_eq!(rows(&read), (7, 1, 0));
    assert_eq!(read.codes(), ["meta-ads-reach-withheld"]);
    assert_eq!(read.output.names.account.as_deref(), Some("Spring"));
    let table = read.table(&[AGE, GENDER]);
    assert_eq!(table.unit, Unit::People);
    assert_eq!(table.base, Base::Everybody);
    assert_eq!(table.period, Some(days("2026-10-01..2026-10-31")));
    assert_eq!(table.total_people, Some(9000.0));
    assert_eq!(table.completeness, Completeness::Suppressed);
    // The row of 65+ has no reach.
    assert_eq!(table.cells.len(), 5);
    assert!(near(count(table, &["18-24", "female"]), 4000.0));
    assert!(near(count(table, &["unknown", "unknown"]), 50.0));
    // 9000 + 8000 + 3000 + 790 + 10 + 200 = 21000 of 21000.
    assert_eq!(read.output.blocks[0].coverage, Some(1.0));
    assert!(near(read.sum(Metric::Cost), 120.5));
    assert!(near(read.sum(Metric::Reach), 9000.0));
    assert!(near(read.sum(Metric::Clicks), 400.0));
    assert!(near(read.sum(Metric::LinkClicks), 210.0));
    assert_eq!(currency(&read, Metric::Cost).as_deref(), Some("EUR"));
    let women = Part::Cell(vec![
        (
            AGE,
            Label::Age(audiencefit::domain::AgeBand::closed(18, 24)),
        ),
        (GENDER, Label::Gender(Gender::Female)),
    ]);
    assert!(near(points(&read, Metric::Cost, &women)[0].1, 50.25));
    // 50.25 + 40.15 + 20 + 9 + 0.1 + 1
    assert!(near(
        points(&read, Metric::Cost, &campaign("Spring"))[0].1,
        120.5
    ));
    assert!(!has_series(&read, Metric::Reach, &campaign("Spring")));
}

#[test]
fn two_campaigns_are_counted_by_impressions() {
    let text = "Reporting starts,Reporting ends,Campaign name,Ad set name,Ad set name,Age,Reach,Impressions,Amount spent (EUR)
2026-10-01,2026-10-31,,,,,900,3000,30
2026-10-01,2026-10-31,A,x,x,18-24,500,1000,10
2026-10-01,2026-10-31,A,y,y,18-24,100,400,4
2026-10-01,2026-10-31,B,z,z,18-24,200,600,6
2026-10-01,2026-10-31,B,z,z,25-34,300,900,9
";
    let read = read("report.csv", text.as_bytes(), &around());
    assert_eq!(read.codes(), ["meta-ads-by-impressions"]);
    let table = read.table(&[AGE]);
    assert_eq!(table.unit, Unit::Impressions);
    assert_eq!(table.total_people, None);
    assert!(near(count(table, &["18-24"]), 2000.0));
    assert!(near(count(table, &["25-34"]), 900.0));
    // 2900 of 3000.
    assert!(near(
        read.output.blocks[0].coverage.unwrap(),
        2900.0 / 3000.0
    ));
    assert!(near(points(&read, Metric::Cost, &campaign("A"))[0].1, 14.0));
    assert!(near(points(&read, Metric::Cost, &campaign("B"))[0].1, 15.0));
    assert!(near(read.sum(Metric::Cost), 30.0));
}

#[test]
fn days_make_one_table_a_month_and_points_by_day() {
    let text = "Reporting starts,Reporting ends,Campaign name,Day,Gender,Reach,Impressions,Amount spent (USD)
2026-09-30,2026-10-02,,,,60,205,8
2026-09-30,2026-09-30,A,2026-09-30,male,10,20,1
2026-10-01,2026-10-01,A,2026-10-01,male,30,60,2
2026-10-01,2026-10-01,A,2026-10-01,female,25,50,2
2026-10-02,2026-10-02,A,2026-10-02,female,40,75,3
";
    let read = read("report.csv", text.as_bytes(), &around());
    assert_eq!(read.codes(), ["meta-ads-by-impressions"]);
    let [september, october] = read.output.tables.as_slice() else {
        panic!("two months");
    };
    assert_eq!(september.period, Some(days("2026-09-30..2026-09-30")));
    assert_eq!(october.period, Some(days("2026-10-01..2026-10-02")));
    assert_eq!(october.unit, Unit::Impressions);
    assert!(near(count(october, &["female"]), 125.0));
    let spent = points(&read, Metric::Cost, &Part::Whole);
    assert_eq!(
        spent,
        [
            ("2026-09-30..2026-09-30".to_owned(), 1.0),
            ("2026-10-01..2026-10-01".to_owned(), 4.0),
            ("2026-10-02..2026-10-02".to_owned(), 3.0)
        ]
    );
    assert_eq!(
        points(&read, Metric::Reach, &Part::Whole),
        [("2026-09-30..2026-10-02".to_owned(), 60.0)]
    );
}

#[test]
fn several_months_are_several_tables_of_people() {
    let text = "Account name,Month,Gender,Reach,Impressions,Amount spent (EUR),Reporting starts,Reporting ends
,,,70,140,7,2026-09-01,2026-10-31
Trailhead,2026-10-01 - 2026-10-31,male,30,60,3,2026-09-01,2026-10-31
Trailhead,2026-10-01 - 2026-10-31,female,20,40,2,2026-09-01,2026-10-31
Trailhead,2026-09-01 - 2026-09-30,male,25,40,2,2026-09-01,2026-10-31
";
    let read = read("Untitled-report.csv", text.as_bytes(), &around());
    let [october, september] = read.output.tables.as_slice() else {
        panic!("two months");
    };
    assert!(read.codes().is_empty());
    assert_eq!(october.unit, Unit::People);
    assert_eq!(october.account.as_deref(), Some("Trailhead"));
    assert!(near(count(october, &["male"]), 30.0));
    assert_eq!(september.period, Some(days("2026-09-01..2026-09-30")));
    assert!(near(count(september, &["male"]), 25.0));
}

#[test]
fn a_german_copy_with_semicolons() {
    let text = "Berichtsstart;Berichtsende;Kampagnenname;Alter;Geschlecht;Reichweite;Impressionen;Ausgegebener Betrag (EUR)
2026-10-01;2026-10-31;;;;1.500;3.200;12,50
2026-10-01;2026-10-31;Herbst;18-24;female;900;2.000;8,25
2026-10-01;2026-10-31;Herbst;18-24;male;600;1.200;4,25
";
    let read = read("Bericht.csv", text.as_bytes(), &around());
    assert_eq!(read.source, "meta-ads");
    assert!(read.codes().is_empty(), "{:?}", read.codes());
    assert!(near(read.sum(Metric::Cost), 12.5));
    // The comma of the money proves that the points divide thousands.
    assert!(near(read.sum(Metric::Impressions), 3200.0));
    let table = read.table(&[AGE, GENDER]);
    assert_eq!(table.unit, Unit::People);
    assert_eq!(table.period, Some(days("2026-10-01..2026-10-31")));
    assert_eq!(table.total_people, Some(1500.0));
    assert!(near(count(table, &["18-24", "female"]), 900.0));
    assert!(has_series(&read, Metric::Cost, &campaign("Herbst")));
}

/// Names only in the first row of a group, `All` in the rows of subtotals.
#[test]
fn a_spanish_pivot_table() {
    let text = "Nombre de la campaña,Nombre del anuncio,Día,Edad,Sexo,Alcance,Impresiones,Clics (todos),Importe gastado (USD),Inicio del informe
All,All,All,All,All,950,2000,40,20.0,2026-10-01
Otoño,All,All,All,All,700,1500,30,15.0,2026-10-01
,Foto,All,18-24,female,400,900,20,9.0,2026-10-01
,,All,18-24,male,300,600,10,6.0,2026-10-01
Verano,Foto,All,18-24,female,250,500,10,5.0,2026-10-01
";
    let read = read("informe.csv", text.as_bytes(), &around());
    assert_eq!(read.source, "meta-ads");
    // Header and one subtotal; the total is taken for the whole.
    assert_eq!(rows(&read), (4, 2, 0));
    let table = read.table(&[AGE, GENDER]);
    assert_eq!(table.unit, Unit::Impressions);
    assert!(near(count(table, &["18-24", "female"]), 1400.0));
    assert!(near(
        points(&read, Metric::Cost, &campaign("Otoño"))[0].1,
        15.0
    ));
    assert!(near(
        points(&read, Metric::Cost, &campaign("Verano"))[0].1,
        5.0
    ));
    assert!(near(read.sum(Metric::Reach), 950.0));
    assert_eq!(currency(&read, Metric::Cost).as_deref(), Some("USD"));
    // There is no end of the report, so that its days are not known.
    assert_eq!(table.period, None);
    let spent = read.series(Metric::Cost, &Part::Whole);
    assert_eq!(spent.dating, Dating::Undated);
}

#[test]
fn french_italian_and_portuguese_headers() {
    for (header, metric, symbol) in [
        (
            "Nom de la campagne,Âge,Sexe,Portée,Montant dépensé (EUR)",
            "EUR",
            "fr",
        ),
        (
            "Campagna,Età,Genere,Copertura,Importo speso (EUR)",
            "EUR",
            "it",
        ),
        (
            "Campanha,Idade,Gênero,Alcance,Valor gasto (BRL)",
            "BRL",
            "pt",
        ),
    ] {
        let text = format!("{header}\nX,18-24,female,400,2.50\nX,18-24,male,100,1.25\n");
        let read = read("x.csv", text.as_bytes(), &around());
        assert_eq!(read.source, "meta-ads", "{symbol}");
        let table = read.table(&[AGE, GENDER]);
        assert_eq!(table.unit, Unit::People);
        assert!(near(count(table, &["18-24", "female"]), 400.0));
        assert!(near(read.sum(Metric::Cost), 3.75));
        assert_eq!(currency(&read, Metric::Cost).as_deref(), Some(metric));
    }
}

#[test]
fn countries_regions_platforms_and_sentinels() {
    let text = "Reporting starts,Reporting ends,Campaign name,Country,Reach,Impressions,Amount spent (EUR),Ends,Attribution setting,Ad set budget,Quality ranking
2026-10-01,2026-10-31,,,800,1600,16,,,,
2026-10-01,2026-10-31,A,ES,500,1000,10,Ongoing,Multiple attribution settings,Using campaign budget,-
2026-10-01,2026-10-31,A,Portugal,200,400,4,1970-01-01,mixed,Using campaign budget,-
2026-10-01,2026-10-31,A,Unknown,90,200,2,Ongoing,7-day click,Using campaign budget,-
2026-10-01,2026-10-31,A,FR,-,,mixed,Ongoing,7-day click,Using campaign budget,-
";
    let found = read("countries.csv", text.as_bytes(), &around());
    // The row of France says nothing.
    assert_eq!(rows(&found), (4, 2, 0));
    let table = found.table(&[COUNTRY]);
    assert_eq!(table.cells.len(), 3);
    assert!(near(count(table, &["ES"]), 500.0));
    assert!(near(count(table, &["PT"]), 200.0));
    assert!(near(count(table, &["unknown"]), 90.0));
    assert_eq!(table.period, Some(days("2026-10-01..2026-10-31")));

    let text = "Reporting starts,Reporting ends,Campaign name,Platform,Placement,Impressions,Amount spent (EUR)
2026-10-01,2026-10-31,A,facebook,feed,100,1.5
2026-10-01,2026-10-31,A,instagram,feed,700,5.5
2026-10-01,2026-10-31,A,instagram,instagram_stories,300,2
";
    let found = read("platforms.csv", text.as_bytes(), &around());
    assert!(found.output.tables.is_empty());
    assert!(near(
        points(&found, Metric::Cost, &placement("instagram"))[0].1,
        7.5
    ));
    assert!(near(
        points(&found, Metric::Impressions, &placement("facebook"))[0].1,
        100.0
    ));
    assert!(near(found.sum(Metric::Cost), 9.0));
}

#[test]
fn a_report_of_campaigns_by_day_has_the_reach_of_each() {
    let text = "Reporting starts,Reporting ends,Campaign name,Reach,Impressions,Amount spent (EUR),Purchases conversion value
2026-10-01,2026-10-01,A,10,20,1.5,49.9
2026-10-02,2026-10-02,A,12,25,2,
";
    let read = read("c.csv", text.as_bytes(), &around());
    let days = ["2026-10-01..2026-10-01", "2026-10-02..2026-10-02"].map(str::to_owned);
    let [first, second] = days;
    assert_eq!(
        points(&read, Metric::Reach, &Part::Whole),
        [(first.clone(), 10.0), (second, 12.0)]
    );
    assert_eq!(
        points(&read, Metric::Revenue, &Part::Whole),
        [(first, 49.9)]
    );
    assert_eq!(currency(&read, Metric::Revenue).as_deref(), Some("EUR"));
}

#[test]
fn only_a_total() {
    let text = "Reporting starts,Reporting ends,Ad set name,Ad set name,Age,Gender,Reach,Impressions,Amount spent (EUR)
2026-10-01,2026-10-31,,,,,88116,122124,28.63
";
    let read = read("t.csv", text.as_bytes(), &around());
    assert_eq!(rows(&read), (1, 1, 0));
    assert!(read.output.tables.is_empty());
    assert!(near(read.sum(Metric::Reach), 88116.0));
    assert!(near(read.sum(Metric::Cost), 28.63));
}

#[test]
fn damaged_reports() {
    let header =
        "Reporting starts,Reporting ends,Campaign name,Age,Reach,Impressions,Amount spent (EUR)\n";
    let with = |rows: &str| format!("{header}{rows}");
    let found = read("x.csv", header.as_bytes(), &around());
    assert_eq!(found.output.blocks[0].fate, Fate::Empty);
    let found = read(
        "x.csv",
        with("2026-10-01,2026-10-31,A,18-24,-5,10,1\n2026-10-01,2026-10-31,A,old,5,10,1\n2026-10-01,2026-10-31,A,25-34,2.5,10,1\n2026-10-01,2026-10-31,A,35-44,7,10,1\n").as_bytes(),
        &around(),
    );
    assert_eq!(found.output.blocks[0].fate, Fate::Damaged);
    assert_eq!(
        found.codes(),
        [
            "ads-sums-incomplete",
            "count-missing",
            "label-not-understood",
            "number-negative",
            "number-unreadable"
        ]
    );
    // Of four ages one is left, and would be all of them.
    assert!(found.output.tables.is_empty());
    // Thousands or thousandths: nothing proves it.
    let found = read(
        "x.csv",
        b"Reporting starts;Reporting ends;Campaign name;Age;Reach;Impressions\n2026-10-01;2026-10-31;A;18-24;1.500;3.200\n",
        &around(),
    );
    assert_eq!(found.output.blocks[0].fate, Fate::Damaged);
    assert_eq!(found.codes(), ["number-ambiguous"]);
    assert!(found.output.series.is_empty());
    // Reach alone cannot be added up.
    let found = read(
        "x.csv",
        b"Reporting starts,Reporting ends,Campaign name,Age,Reach\n2026-10-01,2026-10-31,A,18-24,15\n2026-10-01,2026-10-31,B,18-24,32\n",
        &around(),
    );
    assert_eq!(found.codes(), ["meta-ads-without-impressions"]);
    assert!(found.output.tables.is_empty());
    // A day that is none.
    let found = read(
        "x.csv",
        with("2026-10-01,2026-10-31,A,18-24,5,10,1\nlater,2026-10-31,A,25-34,5,10,1\n").as_bytes(),
        &around(),
    );
    assert_eq!(
        found.codes(),
        ["ads-sums-incomplete", "count-missing", "day-unreadable"]
    );
    assert!(found.output.series.is_empty());
    assert_eq!(found.output.blocks[0].fate, Fate::Damaged);
}

// Google Ads

const CAMPAIGNS: &str = "Campaign report
\"July 8, 2026 - July 31, 2026\"
Campaign status,Campaign,Budget,Status,Campaign type,Currency code,CPM,Impr.,Interactions,Interaction rate,Cost,Clicks,Conversions,Conv. value,Search impr. share
Enabled,Brand,5.00, --,Search,EUR,1.20,\"25,881\",\"2,127\",8.22%,1661.67,\"2,100\",12.50,\"1,286.58\",< 10%
Paused,Video,3.00, --,Video,EUR,0.90,\"20,287\",934,4.60%,500.00,10,0.00,0.00, --
Total: Campaigns, --, --, --, --,EUR,1.10,\"46,168\",\"3,061\",6.63%,2161.67,\"2,110\",12.50,\"1,286.58\", --
Total: Account,,,,,EUR,1.10,\"50,000\",\"3,061\",6.12%,2261.67,\"2,110\",12.50,\"1,286.58\", --
Total: Search,,,,Search,EUR,1.20,\"25,881\",\"2,127\",8.22%,1661.67,\"2,100\",12.50,\"1,286.58\", --
";

fn check_campaigns(read: &Read) {
    assert_eq!(read.source, "google-ads");
    // Title, days, header and two totals are set aside.
    assert_eq!(rows(read), (3, 5, 0));
    assert!(read.codes().is_empty(), "{:?}", read.codes());
    let period = "2026-07-08..2026-07-31".to_owned();
    assert_eq!(
        points(read, Metric::Cost, &campaign("Brand")),
        [(period.clone(), 1661.67)]
    );
    assert_eq!(
        points(read, Metric::Cost, &Part::Whole),
        [(period, 2261.67)]
    );
    assert!(near(
        points(read, Metric::Impressions, &campaign("Brand"))[0].1,
        25_881.0
    ));
    assert!(near(
        points(read, Metric::Engagements, &campaign("Video"))[0].1,
        934.0
    ));
    assert!(near(
        points(read, Metric::Clicks, &campaign("Brand"))[0].1,
        2100.0
    ));
    assert!(near(
        points(read, Metric::KeyEvents, &campaign("Brand"))[0].1,
        12.5
    ));
    assert!(near(read.sum(Metric::Revenue), 1286.58));
    assert_eq!(currency(read, Metric::Revenue).as_deref(), Some("EUR"));
    assert_eq!(currency(read, Metric::Impressions), None);
    // 25881 + 20287 = 46168 of 50000.
    assert!(near(
        read.output.blocks[0].coverage.unwrap(),
        46_168.0 / 50_000.0
    ));
}

#[test]
fn a_campaign_report_in_both_encodings() {
    check_campaigns(&read(
        "Campaign report.csv",
        CAMPAIGNS.as_bytes(),
        &around(),
    ));
    // The tabs' flavor quotes nothing.
    let tabs: String = CAMPAIGNS
        .lines()
        .map(|line| {
            let mut quoted = false;
            let line: String = line
                .chars()
                .filter_map(|c| match c {
                    '"' => {
                        quoted = !quoted;
                        None
                    }
                    ',' if !quoted => Some('\t'),
                    other => Some(other),
                })
                .collect();
            line + "\n"
        })
        .collect();
    check_campaigns(&read("Campaign report.csv", &utf16(&tabs), &around()));
}

#[test]
fn an_age_report_keeps_the_unknown() {
    let text = "Age report
1 October 2026 - 31 October 2026
Age\tCampaign\tAd group\tStatus\tCurrency code\tClicks\tImpr.\tCTR\tCost
18 - 24\tBrand\tA\tEligible\tEUR\t10\t1,200\t0.83%\t4.50
18 - 24\tVideo\tB\tEligible\tEUR\t5\t300\t1.67%\t1.50
65 or more\tBrand\tA\tEligible\tEUR\t1\t100\t1.00%\t0.40
Unknown\tBrand\tA\tEligible\tEUR\t20\t2,400\t0.83%\t9.00
Total: Ages\t --\t --\t --\tEUR\t36\t4,000\t0.90%\t15.40
Total: Account\t\t\t\tEUR\t50\t5,000\t1.00%\t20.00
";
    let read = read("Age report.csv", &utf16(text), &around());
    assert_eq!(read.source, "google-ads");
    assert_eq!(rows(&read), (5, 4, 0));
    assert!(read.codes().is_empty(), "{:?}", read.codes());
    let table = read.table(&[AGE]);
    assert_eq!(
        (table.unit, table.base),
        (Unit::Impressions, Base::Everybody)
    );
    assert_eq!(table.period, Some(days("2026-10-01..2026-10-31")));
    assert!(near(count(table, &["18-24"]), 1500.0));
    assert!(near(count(table, &["65+"]), 100.0));
    assert!(near(count(table, &["unknown"]), 2400.0));
    // 4000 of 5000.
    assert_eq!(read.output.blocks[0].coverage, Some(0.8));
    let young = Part::Cell(vec![(
        AGE,
        Label::Age(audiencefit::domain::AgeBand::closed(18, 24)),
    )]);
    assert!(near(points(&read, Metric::Cost, &young)[0].1, 6.0));
    assert!(near(read.sum(Metric::Cost), 20.0));
    // These rows are not everything that a campaign did.
    assert!(!has_series(&read, Metric::Cost, &campaign("Brand")));
}

#[test]
fn a_gender_report_without_an_account_total() {
    let text = "Gender report
\"October 1, 2026 - October 31, 2026\"
Gender,Ad group,Impr.,Clicks,Cost
Male,A,100,5,1.00
Female,A,300,9,3.00
";
    let read = read("Gender report.csv", text.as_bytes(), &around());
    let table = read.table(&[GENDER]);
    assert_eq!(table.base, Base::Unstated);
    assert!(near(count(table, &["female"]), 300.0));
    assert!(!has_series(&read, Metric::Cost, &Part::Whole));
    assert_eq!(currency(&read, Metric::Cost), None);
}

#[test]
fn cards_of_days_devices_networks_and_countries() {
    let text = "Date,Clicks,Impressions,Cost\n\"Thu, 5 Feb 2026\",3,120,US$3.38\n\"Fri, 6 Feb 2026\",0,80,No data\n";
    let found = read(
        "Time_series(2026.02.05-2026.02.06).csv",
        text.as_bytes(),
        &around(),
    );
    assert_eq!(
        points(&found, Metric::Cost, &Part::Whole),
        [("2026-02-05..2026-02-05".to_owned(), 3.38)]
    );
    assert!(near(found.sum(Metric::Impressions), 200.0));
    assert_eq!(currency(&found, Metric::Cost).as_deref(), Some("USD"));

    let text = "Device,Cost,Impressions,Clicks\nMobile phones,€10.50,\"1,200\",30\nComputers,€4.00,300,6\n";
    let found = read(
        "Devices(2026.10.01-2026.10.31).csv",
        text.as_bytes(),
        &around(),
    );
    let table = found.table(&[Dimension::Device]);
    assert!(near(count(table, &["Mobile phones"]), 1200.0));
    assert_eq!(currency(&found, Metric::Cost).as_deref(), Some("EUR"));
    assert_eq!(
        found
            .series(
                Metric::Cost,
                &Part::Cell(vec![(
                    Dimension::Device,
                    Label::Text("Computers".to_owned())
                )])
            )
            .dating,
        Dating::Undated
    );

    let text = "Network,Clicks,Cost,Avg. CPC\nGoogle search,30,€10.00,€0.33\nSearch partners,2,€0.50,€0.25\n";
    let found = read(
        "Networks(2026.10.01-2026.10.31).csv",
        text.as_bytes(),
        &around(),
    );
    assert!(near(
        points(&found, Metric::Cost, &placement("Google search"))[0].1,
        10.0
    ));

    let text = "Location Name,Impressions\nSpain,900\nPortugal,300\n";
    let found = read(
        "Locations(Geographic_Report_2026.10.01-2026.10.31).csv",
        text.as_bytes(),
        &around(),
    );
    assert!(near(count(found.table(&[COUNTRY]), &["PT"]), 300.0));

    let text = "Search Keyword,Cost,Clicks,CTR\nsneakers,$1.00,2,1.00%\n";
    let found = read(
        "Search_keywords(2026.10.01-2026.10.31).csv",
        text.as_bytes(),
        &around(),
    );
    assert_eq!(found.source, "google-ads");
    assert_eq!(found.output.blocks[0].fate, Fate::SetAside);
}

#[test]
fn a_card_in_another_language_and_a_cut_one() {
    let text = "Edad,Impresiones,Porcentaje\n18–24,30,60.00%\n25–34,20,40.00%\n";
    let found = read(
        "Datos(Edad_2026.10.01-2026.10.31).csv",
        text.as_bytes(),
        &around(),
    );
    assert!(near(count(found.table(&[AGE]), &["18-24"]), 30.0));
    let text = "Age Range,Impressions,Percent of known total\n18–24,13,26.53%\n25–34,8,16.33%\n";
    let found = read(
        "Demographics(Age_2026.10.01-2026.10.31).csv",
        text.as_bytes(),
        &around(),
    );
    assert_eq!(found.output.blocks[0].fate, Fate::Damaged);
    assert_eq!(found.codes(), ["shares-do-not-add-up"]);
}

#[test]
fn reports_that_say_nothing_of_people_or_campaigns() {
    let text = "Search terms report
\"October 1, 2026 - October 31, 2026\"
Search term,Campaign,Impr.,Clicks,Cost
sneakers,Brand,100,5,1.00
Total: Account, --,100,5,1.00
";
    let found = read("Search terms report.csv", text.as_bytes(), &around());
    assert_eq!(found.source, "google-ads");
    assert_eq!(found.output.blocks[0].fate, Fate::SetAside);
    let text = "Informe
\"1 October 2026 - 31 October 2026\"
Campaña,Impr,Coste
Marca,100,1.00
Total: Cuenta,100,1.00
";
    let found = read("Informe.csv", text.as_bytes(), &around());
    assert_eq!(found.source, "google-ads");
    assert_eq!(found.codes(), ["google-ads-without-impressions"]);
    assert_eq!(found.output.blocks[0].fate, Fate::Damaged);
    let text =
        "Campaign report\n\"October 1, 2026 - October 31, 2026\"\nCampaign,Impr.,Clicks,Cost\n";
    let found = read("Campaign report.csv", text.as_bytes(), &around());
    assert_eq!(found.output.blocks[0].fate, Fate::Empty);
}

#[test]
fn sums_without_a_refused_row_are_not_made() {
    let text =
        "Reporting starts,Reporting ends,Campaign name,Gender,Reach,Impressions,Amount spent (EUR)
2026-10-01,2026-10-31,,,90,300,9
2026-10-01,2026-10-31,A,male,50,100,4
2026-10-01,2026-10-31,A,female,30,many,4
2026-10-01,2026-10-31,B,male,10,50,1
";
    let found = read("x.csv", text.as_bytes(), &around());
    assert_eq!(
        found.codes(),
        ["ads-sums-incomplete", "count-missing", "number-unreadable"]
    );
    // The total stands in the file.
    assert!(near(found.sum(Metric::Cost), 9.0));
    assert!(!has_series(&found, Metric::Cost, &campaign("A")));
    assert!(found.output.tables.is_empty());
}

#[test]
fn columns_twice_currencies_mixed_and_ages_that_overlap() {
    let text = "Reporting starts,Reporting ends,Age,Reach,Reach\n2026-10-01,2026-10-31,18-24,5,6\n";
    let found = read("x.csv", text.as_bytes(), &around());
    assert_eq!(found.codes(), ["column-twice"]);
    assert_eq!(found.output.blocks[0].fate, Fate::Damaged);

    let text = "Reporting starts,Reporting ends,Age,Reach,Impressions\n2026-10-01,2026-10-31,18-24,5,6\n2026-10-01,2026-10-31,20-29,5,6\n";
    let found = read("x.csv", text.as_bytes(), &around());
    assert_eq!(found.codes(), ["labels-overlap"]);
    assert!(found.output.tables.is_empty());

    let text = "Campaign report
\"October 1, 2026 - October 31, 2026\"
Campaign,Currency code,Impr.,Cost
A,EUR,100,1.50
B,USD,200,2.50
";
    let found = read("Campaign report.csv", text.as_bytes(), &around());
    assert_eq!(found.codes(), ["ads-currencies-mixed"]);
    assert!(near(found.sum(Metric::Impressions), 300.0));
    assert!(!has_series(&found, Metric::Cost, &campaign("A")));

    let text = "Gender,Impressions,Percent of known total\nMale,30,50.00%\nMale,30,50.00%\n";
    let found = read(
        "Demographics(Gender_2026.10.01-2026.10.31).csv",
        text.as_bytes(),
        &around(),
    );
    assert_eq!(found.codes(), ["labels-overlap"]);
    let text = "Gender,Impressions,Percent of known total\nMale,0,0.00%\nFemale,0,0.00%\n";
    let found = read(
        "Demographics(Gender_2026.10.01-2026.10.31).csv",
        text.as_bytes(),
        &around(),
    );
    assert!(near(count(found.table(&[GENDER]), &["female"]), 0.0));
}

/// A spreadsheet wrote the days anew; the 31st proves their order in both columns.
#[test]
fn days_that_a_spreadsheet_wrote() {
    let text = "Reporting starts,Reporting ends,Campaign name,Gender,Reach\n01/10/2026,31/10/2026,A,male,5\n01/10/2026,31/10/2026,A,female,6\n";
    let found = read("x.csv", text.as_bytes(), &around());
    assert_eq!(
        found.table(&[GENDER]).period,
        Some(days("2026-10-01..2026-10-31"))
    );
    let text = "Reporting starts,Reporting ends,Campaign name,Gender,Reach\n01/10/2026,07/10/2026,A,male,5\n01/10/2026,07/10/2026,A,female,6\n";
    let found = read("x.csv", text.as_bytes(), &around());
    assert_eq!(found.codes(), ["day-ambiguous"]);
    assert_eq!(found.output.blocks[0].fate, Fate::Damaged);
}

/// Nothing that could be added up, and nothing that stands alone.
#[test]
fn reach_of_many_ads_alone_says_nothing() {
    let text = "Reporting starts,Reporting ends,Ad name,Reach\n2026-10-01,2026-10-31,a,5\n2026-10-01,2026-10-31,b,6\n";
    let found = read("x.csv", text.as_bytes(), &around());
    assert_eq!(found.codes(), ["no-audience-numbers"]);
    assert_eq!(found.output.blocks[0].fate, Fate::SetAside);
}

/// The days of a report are those of its line, and never those of its folder.
#[test]
fn days_of_a_report_that_are_one_or_none() {
    let report = |line: &str| {
        let text = format!(
            "Campaign report\n\"{line}\"\nCampaign,Campaign type,Currency code,Impr.,Clicks,Cost\nA,Search,EUR,100,10,5.00\n"
        );
        read("Campaign report.csv", text.as_bytes(), &around())
    };
    let found = report("October 5, 2026");
    assert!(found.codes().is_empty(), "{:?}", found.codes());
    assert_eq!(
        points(&found, Metric::Cost, &campaign("A")),
        [("2026-10-05..2026-10-05".to_owned(), 5.0)]
    );
    for line in ["All time", "Todo el período", "October 2026"] {
        let found = report(line);
        assert_eq!(found.codes(), ["google-ads-days-unreadable"], "{line}");
        assert_eq!(found.output.blocks[0].fate, Fate::Damaged);
        assert!(found.output.series.is_empty());
    }
    // A table without lines above has the days of its name or folder.
    let text = "Campaign,Campaign status,Currency code,Impr.,Cost\nA,Enabled,EUR,100,5.00\n";
    let found = read("Campaign report.csv", text.as_bytes(), &around());
    assert_eq!(
        found.series(Metric::Cost, &campaign("A")).dating,
        Dating::Undated
    );
}

#[test]
fn reports_of_google_in_other_languages() {
    let text = "Informe de edad
\"1 de octubre de 2026 - 31 de octubre de 2026\"
Edad,Campaña,Impr.,CTR,Clics,Coste
18 - 24,A,100,10.00%,10,5.00
25 - 34,A,200,10.00%,20,8.00
Total: cuenta,,400,10.00%,40,20.00
";
    let found = read("Informe de edad.csv", text.as_bytes(), &around());
    assert_eq!(found.codes(), ["google-ads-columns-not-read"]);
    assert!(near(count(found.table(&[AGE]), &["25-34"]), 200.0));
    let said = format!("{:?}", found.output.diagnostics);
    assert!(said.contains("Clics, Coste"), "{said}");
    // Three lines above, two rows, and a total of which it is not known that it is the account's.
    assert_eq!(rows(&found), (2, 4, 0));
    let text = "Altersbericht
\"1. Oktober 2026 - 31. Oktober 2026\"
Alter,Kampagne,Impressionen,Klicks,Kosten
18 - 24,A,100,10,\"5,00\"
25 - 34,A,200,20,\"8,00\"
Gesamt: Konto,,400,40,\"20,00\"
";
    let found = read("Altersbericht.csv", text.as_bytes(), &around());
    assert_eq!(found.source, "google-ads");
    assert!(
        found.codes().contains(&"google-ads-without-impressions"),
        "{:?}",
        found.codes()
    );
}

/// Microsoft Advertising writes much the same table.
#[test]
fn tables_of_another_ad_network_are_not_googles() {
    let text = "Status,Campaign,Campaign type,Impr.,Clicks,CTR,Avg. CPC,Spend
Eligible,A,Search,100,10,10%,0.5,5.00
";
    for file in opened("Campaign report.csv", text.as_bytes()) {
        let spec = recognize(&file).map(|spec| spec.id);
        assert_ne!(spec, Some("google-ads"));
    }
}

#[test]
fn money_with_codes_and_money_that_is_none() {
    let text =
        "Device,Cost,Impressions,Clicks\nMobile phones,CHF 3.38,120,8\nComputers,CHF 1.20,60,4\n";
    let name = "Devices(2026.10.01-2026.10.31).csv";
    let found = read(name, text.as_bytes(), &around());
    assert!(found.codes().is_empty(), "{:?}", found.codes());
    assert_eq!(currency(&found, Metric::Cost).as_deref(), Some("CHF"));
    let device = |name: &str| Part::Cell(vec![(Dimension::Device, Label::Text(name.to_owned()))]);
    assert!(near(
        points(&found, Metric::Cost, &device("Mobile phones"))[0].1,
        3.38
    ));
    let text =
        "Device,Cost,Impressions,Clicks\nMobile phones,3.38,120,8\nComputers,about two,60,4\n";
    let found = read(name, text.as_bytes(), &around());
    assert_eq!(found.codes(), ["ads-money-unreadable"]);
    assert_eq!(rows(&found), (2, 1, 0));
    let impressions = points(&found, Metric::Impressions, &device("Computers"));
    assert!(near(impressions[0].1, 60.0));
    assert!(
        found
            .output
            .series
            .iter()
            .all(|series| series.metric != Metric::Cost)
    );
    let table = found.table(&[Dimension::Device]);
    assert!(near(count(table, &["Computers"]), 60.0));
}

/// 3,000 and 2,000 impressions are the 5,000 of the total, so that the row without a region is of
/// people; 3,000 and 3,000 are a row and the sum of its group.
#[test]
fn empty_breakdowns_are_subtotals_or_unknown() {
    let report = |rows: &str| {
        let text = format!(
            "Campaign name,Region,Reach,Impressions,Amount spent (EUR),Reporting starts,Reporting ends\n{rows}"
        );
        read("report.csv", text.as_bytes(), &around())
    };
    let found = report(
        ",,1000,5000,50.00,2026-10-01,2026-10-31
A,Galicia,600,3000,30.00,2026-10-01,2026-10-31
A,,400,2000,20.00,2026-10-01,2026-10-31
",
    );
    assert!(found.codes().is_empty(), "{:?}", found.codes());
    let table = found.table(&[REGION]);
    assert!(near(count(table, &["unknown"]), 400.0));
    assert_eq!(table.completeness, Completeness::Complete);
    assert_eq!(found.output.blocks[0].coverage, Some(1.0));
    let found = report(
        ",,1000,5000,50.00,2026-10-01,2026-10-31
A,,600,3000,30.00,2026-10-01,2026-10-31
A,Galicia,600,3000,30.00,2026-10-01,2026-10-31
",
    );
    // 3,000 of 5,000: the total proves that regions are missing.
    let table = found.table(&[REGION]);
    assert_eq!(table.cells.len(), 1);
    assert_eq!(table.completeness, Completeness::Suppressed);
    assert_eq!(found.output.blocks[0].coverage, Some(0.6));
    // 3,100 is more than the 3,000 of its group: a sum of which a small row is withheld, or people
    // of whom the region is not known. The total of 3,100 has no room for both.
    let found = report(
        ",,1000,3100,31.00,2026-10-01,2026-10-31
A,,600,3100,31.00,2026-10-01,2026-10-31
A,Galicia,600,3000,30.00,2026-10-01,2026-10-31
",
    );
    assert_eq!(
        found.codes(),
        ["ads-sums-incomplete", "meta-ads-rows-not-told"]
    );
    assert_eq!(found.table(&[REGION]).cells.len(), 1);
    // Cents are rounded: 10.01 is the sum of 5.00 and 5.00, as 110 is of 60 and 50.
    let found = report(
        "A,,600,110,10.01,2026-10-01,2026-10-31
A,Galicia,300,60,5.00,2026-10-01,2026-10-31
A,Asturias,300,50,5.00,2026-10-01,2026-10-31
",
    );
    assert_eq!(found.table(&[REGION]).cells.len(), 2);
    // Nothing that adds up tells which of the two it is.
    let text = "Campaign name,Region,Reach,Reporting starts,Reporting ends
A,Galicia,600,2026-10-01,2026-10-31
A,,400,2026-10-01,2026-10-31
";
    let found = read("report.csv", text.as_bytes(), &around());
    assert_eq!(
        found.codes(),
        ["ads-sums-incomplete", "meta-ads-rows-not-told"]
    );
    assert_eq!(rows(&found), (1, 1, 1));
    let table = found.table(&[REGION]);
    assert_eq!(table.completeness, Completeness::Suppressed);
}

/// 10 + 20 clicks of two campaigns whose names hold contacts.
#[test]
fn contacts_in_names_of_campaigns_are_not_shown() {
    let text = "Campaign report
\"October 1, 2026 - October 31, 2026\"
Campaign,Campaign type,Currency code,Impr.,Clicks,Cost
Retarget ana@example.org,Search,EUR,100,10,5.00
Call 600 123 456,Search,EUR,200,20,5.00
Autumn,Search,EUR,300,30,5.00
";
    let found = read("Campaign report.csv", text.as_bytes(), &around());
    assert_eq!(found.codes(), ["names-withheld"]);
    let clicks = points(&found, Metric::Clicks, &campaign("…"));
    assert!(near(clicks[0].1, 30.0));
    assert_eq!(clicks.len(), 1);
    assert!(near(found.sum(Metric::Clicks), 60.0));
    let shown = format!("{:?}", found.output);
    assert!(!shown.contains("ana@") && !shown.contains("600 123"));
    let text =
        "Campaign name,Age,Reach,Impressions,Amount spent (EUR),Reporting starts,Reporting ends
Call 600 123 456,18-24,600,3000,30.00,2026-10-01,2026-10-31
B,25-34,400,2000,20.00,2026-10-01,2026-10-31
";
    let found = read("report.csv", text.as_bytes(), &around());
    assert!(near(
        points(&found, Metric::Impressions, &campaign("…"))[0].1,
        3000.0
    ));
    assert!(!format!("{:?}", found.output).contains("600 123"));
}

#[test]
fn cards_without_a_number_with_copies_and_with_totals() {
    let name = "Locations(Geographic_Report_2026.10.01-2026.10.31).csv";
    let card = |end: &str| {
        let text = format!("Location Name,Impressions\nFrance,1905\nPortugal,4830\n{end}");
        read(name, text.as_bytes(), &around())
    };
    // Without Spain, Portugal would have 72 % of the views.
    for end in ["Spain,\n", "Spain,#####\n"] {
        let found = card(end);
        assert!(found.codes().contains(&"count-missing"), "{end}");
        assert!(found.output.tables.is_empty());
    }
    let found = card("Spain,15075\nSpain,15075\n");
    assert_eq!(found.codes(), ["labels-overlap"]);
    assert_eq!(found.output.blocks[0].fate, Fate::Damaged);
    // 1905 + 4830 + 15075 = 21810, which is no place.
    for end in [
        "Spain,15075\nTotal,21810\n",
        "Spain,15075\n,\nTotal:,21810\n",
    ] {
        let found = card(end);
        assert!(near(counts(found.table(&[COUNTRY])), 21_810.0), "{end}");
    }
}

#[test]
fn totals_of_google_are_told_in_any_column() {
    let report = |lines: &[&str]| {
        let text = format!(
            "Campaign report\n\"October 1, 2026 - October 31, 2026\"\n{}\n",
            lines.join("\n")
        );
        read("Campaign report.csv", text.as_bytes(), &around())
    };
    let check = |found: &Read| {
        assert!(near(found.sum(Metric::Clicks), 88.0));
        assert!(!has_series(found, Metric::Clicks, &campaign("--")));
        assert!(has_series(found, Metric::Clicks, &campaign("Total: shoes")));
    };
    check(&report(&[
        ",Campaign status,Campaign,Currency code,Impr.,Clicks",
        ",Enabled,Total: shoes,EUR,3700,83",
        ",Paused,Video,EUR,3300,5",
        ",Total: Campaigns, --,EUR,7000,88",
        ",Total: Account,,EUR,7000,88",
    ]));
    check(&report(&[
        "Clicks,Impr.,Currency code,Campaign,Campaign status",
        "83,3700,EUR,Total: shoes,Enabled",
        "5,3300,EUR,Video,Paused",
        "88,7000,EUR, --,Total: Campaigns",
        "88,7000,EUR,,Total: Account",
    ]));
    let found = report(&[
        "Campaign,Campaign status,Impr.,Clicks",
        "Video,Paused,3300,5",
        "Total: Account,,3300,#####",
    ]);
    assert_eq!(found.codes(), ["google-ads-total-unreadable"]);
    assert!(near(found.sum(Metric::Clicks), 5.0));
}

/// Meta writes 0 where nothing was spent or shown: an empty cell is a number that is gone.
#[test]
fn empty_cells_of_money_and_impressions_are_no_zeros() {
    let report = |total: &str, spent: &str| {
        let text = format!(
            "Reporting starts,Reporting ends,Campaign name,Ad name,Impressions,Amount spent (EUR)
{total}2026-10-01,2026-10-31,A,a1,100,4
2026-10-01,2026-10-31,A,a2,100,{spent}
2026-10-01,2026-10-31,B,b1,50,1
"
        );
        read("x.csv", text.as_bytes(), &around())
    };
    let total = "2026-10-01,2026-10-31,,,250,9\n";
    // 4 + 1 are not 9: what A cost is not known, and B is whole.
    let found = report(total, "");
    assert_eq!(found.codes(), ["ads-cells-empty"]);
    let cost = |found: &Read, part: &Part| points(found, Metric::Cost, part).first().map(|at| at.1);
    assert_eq!(cost(&found, &Part::Whole), Some(9.0));
    assert!(!has_series(&found, Metric::Cost, &campaign("A")));
    assert_eq!(cost(&found, &campaign("B")), Some(1.0));
    assert!(has_series(&found, Metric::Impressions, &campaign("A")));
    // Without a total nothing says what all of it cost.
    let found = report("", "");
    assert_eq!(found.codes(), ["ads-cells-empty"]);
    assert!(!has_series(&found, Metric::Cost, &Part::Whole));
    // The total proves that nothing is missing.
    let found = report("2026-10-01,2026-10-31,,,250,5\n", "");
    assert!(found.codes().is_empty(), "{:?}", found.codes());
    assert_eq!(cost(&found, &campaign("A")), Some(4.0));
}
