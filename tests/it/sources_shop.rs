//! Shops: orders, payments, customers, channels and reports, from real files and constructed ones.

use audiencefit::canonical::{Completeness, Fate, Order, OrderStatus, Part, PartKind};
use audiencefit::diag::Severity;
use audiencefit::domain::{
    Audience, Currency, Date, Dimension, Metric, Month, Network, Origin, Period, Unit,
};
use audiencefit::sources::{Dating, SourceSeries, orders_template, recognize};

use OrderStatus::{Paid, Pending, Void};

use super::reading::{Around, Read, count, opened, read as read_export, read_file, real};

fn around() -> Around {
    Around::on(2026, 10, 31)
}

fn month(year: i16, number: i8) -> Period {
    Period::month(Month::new(year, number).expect("a month"))
}

fn orders(read: &Read) -> &[Order] {
    assert_eq!(read.output.orders.len(), 1, "one list");
    &read.output.orders[0].rows
}

fn from(label: &str) -> Part {
    Part::From(Origin::new(label))
}

fn total(read: &Read, metric: Metric, part: &Part) -> f64 {
    let points = &read.series(metric, part).points;
    points.iter().map(|point| point.value).sum()
}

fn close(found: f64, wanted: f64) -> bool {
    (found - wanted).abs() < 1e-9
}

/// Warnings, sorted, each once.
fn warnings(read: &Read) -> Vec<&'static str> {
    let said = read.output.diagnostics.iter();
    let mut ids: Vec<&str> = said
        .filter(|diagnostic| diagnostic.code.severity > Severity::Note)
        .map(|diagnostic| diagnostic.code.id)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Nothing of these stands anywhere in what was read or is to be said.
fn assert_private(read: &Read, secrets: &[&str]) {
    let shown = format!("{:?}", read.output).to_lowercase();
    for secret in secrets {
        assert!(!shown.contains(&secret.to_lowercase()), "{secret} is shown");
    }
}

// Real files.

#[test]
fn real_orders_of_shopify() {
    let path = "shopify/orders_export_2021_deidentified.csv";
    let Some(bytes) = real(path) else { return };
    let read = read_export("orders_export_1.csv", &bytes, &around());
    assert_eq!(read.source, "shopify-orders");
    assert_eq!(warnings(&read), [""; 0]);
    // A header and 101 rows of items, each with a quantity of 1; 50 of them have a status: 35 paid,
    // 13 pending, 2 voided and cancelled (#1031 and #1036).
    let block = &read.output.blocks[0];
    assert_eq!((block.rows, block.read, block.set_aside), (102, 101, 1));
    let list = orders(&read);
    assert_eq!(list.len(), 50);
    let n = |status| list.iter().filter(|order| order.status == status).count();
    assert_eq!(n(Paid), 35);
    assert_eq!(n(Pending), 13);
    assert_eq!(n(Void), 2);
    let items: u32 = list.iter().filter_map(|order| order.items).sum();
    assert_eq!(items, 101);
    // #1001 is in row 2: 1074.08 ZAR at 14:18:17 of the 24th, to South Africa.
    let first = &list[0];
    assert_eq!((first.row, first.items), (2, Some(1)));
    assert_eq!(first.placed.to_string(), "2021-05-24T14:18:17");
    assert!(close(first.value, 1074.08) && close(first.refunded, 0.0));
    assert_eq!(first.currency, Currency::new("ZAR"));
    assert_eq!(
        first.country.map(|code| code.to_string()),
        Some("ZA".to_owned())
    );
    // #1004 has three rows; it was billed to the US and sent to South Africa.
    assert_eq!((list[3].row, list[3].items), (5, Some(3)));
    assert_eq!(
        list[3].country.map(|code| code.to_string()),
        Some("ZA".to_owned())
    );
    assert_eq!(list[3].status, Pending);
    // Python: the `Total` of the rows with `paid` sums to 86111.35, of all 50 orders to 202347.63.
    assert!(close(read.sum(Metric::Orders), 35.0));
    let revenue = read.series(Metric::Revenue, &Part::Whole);
    assert_eq!(revenue.currency, Currency::new("ZAR"));
    // From the 24th to the 28th: 9695.49 + 30282.48 + 14846.69 + 18601.86 + 12684.83.
    assert_eq!(revenue.points.len(), 5);
    assert_eq!(
        revenue.points[0].period.to_string(),
        "2021-05-24..2021-05-24"
    );
    assert!(close(revenue.points[0].value, 9695.49));
    assert!(close(read.sum(Metric::Revenue), 86_111.35));
    assert!(close(read.sum(Metric::Refunds), 0.0));
    // 34 e-mail addresses paid 35 orders: 34 orders were sent to South Africa, and #1044 says no country
    // that it was sent to and was billed there.
    let counter = list.iter().filter(|order| close(order.value, 685.0));
    let countries: Vec<Option<String>> = counter
        .map(|order| order.country.map(|code| code.to_string()))
        .collect();
    assert_eq!(countries, [Some("ZA".to_owned())]);
    let table = read.table(&[Dimension::Country]);
    assert_eq!(
        (table.audience, table.unit),
        (Audience::Customers, Unit::People)
    );
    assert_eq!(table.completeness, Completeness::Complete);
    assert_eq!(table.period, Some(month(2021, 5)));
    assert_eq!(table.cells.len(), 1);
    assert!(close(count(table, &["ZA"]), 34.0));
    assert!(close(read.sum(Metric::Customers), 34.0));
    // Whether somebody is new is not told by this file.
    assert!(list.iter().all(|order| order.is_first.is_none()));
    assert!(!read.output.series.iter().any(|series| {
        matches!(
            series.metric,
            Metric::NewCustomers
                | Metric::ReturningCustomers
                | Metric::OrdersOfNewCustomers
                | Metric::OrdersOfReturningCustomers
        )
    }));
    assert_private(
        &read,
        &["customer001", "example.com", "Sample Street", "Sampletown"],
    );
}

#[test]
fn real_channel_performance_of_shopify() {
    let name = "channel_performance_2025-09-01_2025-09-07.csv";
    let Some(bytes) = real(&format!("shopify/{name}")) else {
        return;
    };
    let read = read_export(name, &bytes, &around());
    assert_eq!(read.source, "shopify");
    assert_eq!(warnings(&read), [""; 0]);
    let block = &read.output.blocks[0];
    // 33 channels and the header.
    assert_eq!((block.rows, block.read, block.set_aside), (34, 33, 1));
    let period = read.output.names.period.expect("the name has a period");
    assert_eq!(period.to_string(), "2025-09-01..2025-09-07");
    let sum = |metric: Metric| -> f64 {
        let series = read.output.series.iter();
        series
            .filter(|series| series.metric == metric)
            .inspect(|series| assert_eq!(series.dating, Dating::Undated))
            .map(|series| series.points[0].value)
            .sum()
    };
    // Sums of the columns in Python: 2621 sessions; 442 + 332.96 + 1468.8 + 1149.94 + 181.02 + 299.01
    // + 192.1 + 99.96 = 4165.79; 5 + 3 + 13 + 11 + 2 + 3 + 1 + 1 = 39 orders, of which 17 + 22.
    assert!(close(sum(Metric::Sessions), 2621.0));
    assert!((sum(Metric::Revenue) - 4165.79).abs() < 1e-6);
    assert!(close(sum(Metric::Orders), 39.0));
    assert!(close(sum(Metric::OrdersOfNewCustomers), 17.0));
    assert!(close(sum(Metric::OrdersOfReturningCustomers), 22.0));
    assert!(
        !read
            .output
            .series
            .iter()
            .any(|series| series.metric == Metric::Cost)
    );
    let instagram = from("instagram / unknown");
    assert!(close(total(&read, Metric::Revenue, &instagram), 192.1));
    let Part::From(origin) = &instagram else {
        unreachable!("made above")
    };
    assert_eq!(origin.network, Some(Network::Instagram));
    // Blank: visits without an order.
    assert!(close(
        total(&read, Metric::Orders, &from("facebook / paid")),
        0.0
    ));
    assert!(close(
        total(&read, Metric::Sessions, &from("facebook / paid")),
        150.0
    ));
    // Two rows are of `unattributed`, of different platforms.
    let unattributed = |label: &str| total(&read, Metric::Sessions, &from(label));
    assert!(close(unattributed("alphabet unattributed / unknown"), 13.0));
    assert!(close(unattributed("shopify unattributed / unknown"), 8.0));
    // `NULL` is no type.
    assert!(close(unattributed("direct / direct"), 718.0));
    assert!(close(unattributed("direct / (none)"), 2.0));
}

#[test]
fn no_other_real_file_is_taken_for_a_shops() {
    let Ok(folder) = std::env::var("AUDIENCEFIT_REAL_EXPORTS") else {
        eprintln!("not run: AUDIENCEFIT_REAL_EXPORTS is not set");
        return;
    };
    let ours = [
        "shopify",
        "shopify-orders",
        "woocommerce",
        "stripe",
        "orders",
    ];
    let mut folders = vec![std::path::PathBuf::from(folder)];
    let mut n_files = 0;
    while let Some(folder) = folders.pop() {
        let is_ours = folder.ends_with("shopify");
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            for file in opened(&name, &std::fs::read(&path).unwrap()) {
                let source = recognize(&file).map(|spec| spec.id);
                let is_shop = source.is_some_and(|id| ours.contains(&id));
                assert_eq!(is_shop, is_ours, "{}: {source:?}", path.display());
                n_files += 1;
            }
        }
    }
    assert!(n_files > 30);
}

// Shopify: orders.

/// The columns of 2026, in their order.
const COLUMNS_2026: &str = "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,\
Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,\
Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,\
Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,\
Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,\
Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,\
Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,\
Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,\
Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,\
Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,\
Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,\
Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,\
Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,\
Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,\
Next Payment Due At,Payment References";

/// A row with these cells.
fn shopify_row(cells: &[(&str, &str)]) -> String {
    let columns: Vec<&str> = COLUMNS_2026.split(',').collect();
    assert_eq!(columns.len(), 79);
    let mut row = vec![String::new(); columns.len()];
    for (column, text) in cells {
        let at = columns
            .iter()
            .position(|name| name == column)
            .expect(column);
        row[at] = format!("\"{}\"", text.replace('"', "\"\""));
    }
    row.join(",")
}

/// The first row of an order: name, e-mail, status, total, refunded, time, country, cancelled.
fn shopify_order(cells: [&str; 8]) -> String {
    let [
        name,
        email,
        status,
        total,
        refunded,
        time,
        country,
        cancelled,
    ] = cells;
    shopify_row(&[
        ("Name", name),
        ("Email", email),
        ("Financial Status", status),
        ("Currency", "EUR"),
        ("Total", total),
        ("Refunded Amount", refunded),
        ("Created at", time),
        ("Lineitem quantity", "2"),
        ("Lineitem name", "Ridge Runner"),
        ("Shipping Name", "Zacarias Quiroga"),
        ("Shipping Street", "Rua do Príncipe 7"),
        ("Shipping Country", country),
        ("Shipping Phone", "'+34600111222"),
        ("Cancelled at", cancelled),
        ("Id", name.trim_start_matches('#')),
        ("Notes", "call Zacarias\nbefore noon"),
    ])
}

fn shopify_item(name: &str, quantity: &str) -> String {
    shopify_row(&[
        ("Name", name),
        ("Email", "zacarias@secret.example"),
        ("Created at", "2026-10-02 10:00:00 +0200"),
        ("Lineitem quantity", quantity),
        ("Lineitem name", "Laces"),
    ])
}

fn shopify_file(rows: &[String]) -> String {
    format!("{COLUMNS_2026}\n{}\n", rows.join("\n"))
}

const OCTOBER: &str = "2026-10-02 10:00:00 +0200";

#[test]
fn every_state_of_an_order_of_shopify() {
    let order = |name, status, total, refunded, cancelled| {
        shopify_order([name, "", status, total, refunded, OCTOBER, "ES", cancelled])
    };
    let text = shopify_file(&[
        order("#1", "paid", "100.00", "0.00", ""),
        order("#2", "partially_refunded", "80.00", "30.50", ""),
        order("#3", "refunded", "60.00", "60.00", ""),
        order("#4", "paid", "999.00", "0.00", "2026-10-03 09:00:00 +0200"),
        order("#5", "pending", "50.00", "0.00", ""),
        order("#6", "authorized", "40.00", "0.00", ""),
        order("#7", "partially_paid", "30.00", "0.00", ""),
        order("#8", "voided", "20.00", "0.00", ""),
        order("#9", "expired", "10.00", "0.00", ""),
    ]);
    let read = read_export("orders_export (1).csv", text.as_bytes(), &around());
    let found: Vec<OrderStatus> = orders(&read).iter().map(|order| order.status).collect();
    assert_eq!(
        found,
        [Paid, Paid, Paid, Void, Pending, Pending, Pending, Void]
    );
    // 100 + (80 − 30.50) + (60 − 60) = 149.50; refunds 30.50 + 60.
    assert!(close(read.sum(Metric::Revenue), 149.5));
    assert!(close(read.sum(Metric::Refunds), 90.5));
    assert!(close(read.sum(Metric::Orders), 3.0));
    // What is not known is refused, with its row and column.
    assert_eq!(warnings(&read), ["order-status-unknown"]);
    let said = read.output.diagnostics.iter();
    let place = said
        .filter(|diagnostic| diagnostic.code.id == "order-status-unknown")
        .find_map(|diagnostic| diagnostic.place.clone())
        .expect("a place");
    // Each order takes two lines, for its note has two; the ninth begins in line 2 + 8 · 2.
    assert_eq!((place.row, place.column), (Some(18), Some(3)));
    // Nobody has a key: no customers, and that is said.
    assert!(read.output.tables.is_empty());
    assert!(read.codes().contains(&"orders-without-customer"));
}

#[test]
fn rows_of_items_belong_to_their_order() {
    let order = |name, status| {
        shopify_order([
            name,
            "a@secret.example",
            status,
            "10.00",
            "0.00",
            OCTOBER,
            "PT",
            "",
        ])
    };
    let text = shopify_file(&[
        // The file begins in the middle of #1.
        shopify_item("#1", "5"),
        order("#2", "paid"),
        shopify_item("#2", "3"),
        shopify_item("#2", "1"),
        order("#3", "paid"),
        // Sorted by somebody: the item of #2 stands below #3.
        shopify_item("#2", "4"),
        // An order that is refused takes its items with it.
        order("#4", "zacarias"),
        shopify_item("#4", "1"),
        // A quantity that is no number takes the count away, not the order.
        order("#5", "paid"),
        shopify_item("#5", "zacarias"),
    ]);
    let read = read_export("orders_export.csv", text.as_bytes(), &around());
    let items: Vec<Option<u32>> = orders(&read).iter().map(|order| order.items).collect();
    // #2: 2 + 3 + 1 + 4.
    assert_eq!(items, [Some(10), Some(2), None]);
    let block = &read.output.blocks[0];
    assert_eq!(
        (block.rows, block.read, block.set_aside, block.rejected),
        (11, 7, 1, 3)
    );
    assert_eq!(
        warnings(&read),
        [
            "item-without-order",
            "number-unreadable",
            "order-status-unknown"
        ]
    );
    assert_private(
        &read,
        &[
            "zacarias",
            "secret",
            "Príncipe",
            "600111222",
            "laces",
            "noon",
        ],
    );
}

#[test]
fn orders_that_stand_twice_count_once() {
    let order = |total| {
        shopify_order([
            "#7",
            "a@secret.example",
            "paid",
            total,
            "0.00",
            OCTOBER,
            "ES",
            "",
        ])
    };
    let text = shopify_file(&[
        order("10.00"),
        shopify_item("#7", "1"),
        order("10.00"),
        shopify_item("#7", "1"),
        order("12.00"),
    ]);
    let read = read_export("orders_export.csv", text.as_bytes(), &around());
    assert_eq!(orders(&read).len(), 1);
    assert_eq!(orders(&read)[0].items, Some(3));
    let block = &read.output.blocks[0];
    assert_eq!((block.read, block.set_aside, block.rejected), (2, 3, 1));
    assert!(read.codes().contains(&"orders-repeated"));
    assert_eq!(warnings(&read), ["order-conflict"]);
}

#[test]
fn customers_of_each_month_by_the_country_of_their_last_order() {
    let order = |name, email, time, country| {
        shopify_order([name, email, "paid", "10.00", "0.00", time, country, ""])
    };
    let text = shopify_file(&[
        order(
            "#1",
            "Ana@secret.example",
            "2026-09-30 23:30:00 +0200",
            "ES",
        ),
        order(
            "#2",
            "ana@secret.example ",
            "2026-10-01 00:10:00 +0200",
            "ES",
        ),
        order(
            "#3",
            "ana@secret.example",
            "2026-10-09 12:00:00 +0200",
            "PT",
        ),
        order(
            "#4",
            "bea@secret.example",
            "2026-10-09 12:00:00 +0200",
            "FR",
        ),
        order("#5", "eva@secret.example", "2026-10-09 13:00:00 +0200", ""),
        // Not paid: has not bought.
        shopify_order([
            "#6",
            "leo@secret.example",
            "pending",
            "1.00",
            "0.00",
            OCTOBER,
            "DE",
            "",
        ]),
    ]);
    let read = read_export("orders_export.csv", text.as_bytes(), &around());
    let tables = &read.output.tables;
    assert_eq!(tables.len(), 2);
    assert_eq!(tables[0].period, Some(month(2026, 9)));
    assert!(close(count(&tables[0], &["ES"]), 1.0));
    assert_eq!(tables[1].period, Some(month(2026, 10)));
    assert_eq!(tables[1].cells.len(), 3);
    for label in ["PT", "FR", "unknown"] {
        assert!(close(count(&tables[1], &[label]), 1.0), "{label}");
    }
    assert_eq!(tables[1].total_people, Some(3.0));
    let customers = read.series(Metric::Customers, &Part::Whole);
    let values: Vec<f64> = customers.points.iter().map(|point| point.value).collect();
    assert_eq!(values, [1.0, 3.0]);
    let list = orders(&read);
    assert_eq!(list[0].customer, list[2].customer);
    assert_ne!(list[0].customer, list[3].customer);
}

#[test]
fn one_person_has_one_key_and_one_order_one_key_in_every_export() {
    let text = shopify_file(&[shopify_order([
        "#1",
        "Ana@secret.example",
        "paid",
        "10.00",
        "0.00",
        OCTOBER,
        "ES",
        "",
    ])]);
    let shopify = read_export("orders_export.csv", text.as_bytes(), &around());
    let again = read_export("orders_export (2).csv", text.as_bytes(), &around());
    assert_eq!(orders(&shopify)[0].key, orders(&again)[0].key);
    let own = "order_id,placed_at,value,customer_id\n9,2026-10-03,5.00,ana@secret.example\n";
    let own = read_export("own.csv", own.as_bytes(), &around());
    assert_eq!(orders(&shopify)[0].customer, orders(&own)[0].customer);
    assert!(orders(&own)[0].customer.is_some());
    assert_private(&own, &["secret"]);
}

#[test]
fn without_an_address_the_telephone_number_tells_customers_apart() {
    let row = |name: &str, phone: &str| {
        let cells = [
            ("Name", name),
            ("Financial Status", "paid"),
            ("Total", "10.00"),
            ("Refunded Amount", "0.00"),
            ("Created at", OCTOBER),
            ("Lineitem quantity", "1"),
            ("Phone", phone),
            ("Billing Country", "PT"),
        ];
        shopify_row(&cells)
    };
    let text = shopify_file(&[row("#1", "'+351911"), row("#2", "+351911"), row("#3", "")]);
    let read = read_export("orders_export.csv", text.as_bytes(), &around());
    let list = orders(&read);
    assert!(list[0].customer.is_some());
    assert_eq!(list[0].customer, list[1].customer);
    assert_eq!(list[2].customer, None);
    // One order names nobody: the table says nothing of countries that it does not list.
    let table = read.table(&[Dimension::Country]);
    assert!(close(count(table, &["PT"]), 1.0));
    assert_eq!(table.completeness, Completeness::Suppressed);
    assert_eq!(table.total_people, None);
    assert!(
        !read
            .output
            .series
            .iter()
            .any(|series| series.metric == Metric::Customers)
    );
    assert!(read.codes().contains(&"orders-without-customer"));
    assert_private(&read, &["351911"]);
}

#[test]
fn damaged_orders_of_shopify_show_nothing() {
    let good = shopify_order([
        "#1",
        "a@secret.example",
        "paid",
        "10.00",
        "0.00",
        OCTOBER,
        "ES",
        "",
    ]);
    let shifted = shopify_row(&[
        ("Name", "#2"),
        ("Financial Status", "paid"),
        ("Total", "Zacarias Quiroga"),
        ("Created at", "Rua do Príncipe 7"),
        ("Shipping Country", "zacarias@secret.example"),
        ("Refunded Amount", "0.00"),
    ]);
    let below = "Zacarias,zacarias@secret.example,paid";
    let text = format!("{}\n{below}\n", shopify_file(&[good, shifted]));
    let read = read_export("orders_export.csv", text.as_bytes(), &around());
    let fates: Vec<Fate> = read.output.blocks.iter().map(|block| block.fate).collect();
    assert_eq!(fates, [Fate::Used, Fate::Unknown]);
    assert_eq!(
        warnings(&read),
        ["number-unreadable", "order-block-unknown"]
    );
    assert_private(&read, &["zacarias", "secret", "Príncipe"]);
    // Without the column of refunds nothing can be said of revenue.
    let text = "Name,Financial Status,Fulfillment Status,Lineitem quantity,Total,Created at,Cancelled at\n#1,paid,,1,5.00,2026-10-02 10:00:00 +0200,\n";
    let read = read_export("orders_export.csv", text.as_bytes(), &around());
    assert_eq!(read.output.blocks[0].fate, Fate::Damaged);
    assert_eq!(warnings(&read), ["column-missing"]);
    assert!(read.output.orders.is_empty());
}

#[test]
fn orders_saved_again_by_a_spreadsheet_are_read() {
    let text = "Name;Email;Financial Status;Fulfillment Status;Total;Refunded Amount;Created at;Cancelled at;Lineitem quantity;Currency\n#1;a@secret.example;paid;;1.074,08;0,00;24/05/2021 14:18;;1;EUR\n#2;b@secret.example;paid;;89,90;9,90;02/05/2021 09:00;;2;EUR\n";
    let read = read_export("orders_export.csv", text.as_bytes(), &around());
    assert_eq!(orders(&read)[1].placed.to_string(), "2021-05-02T09:00:00");
    // 1074.08 + 89.90 − 9.90.
    assert!(close(read.sum(Metric::Revenue), 1154.08));
}

#[test]
fn an_export_of_orders_without_orders_is_empty() {
    let text = format!("{COLUMNS_2026}\n");
    let read = read_export("orders_export.csv", text.as_bytes(), &around());
    assert_eq!(read.source, "shopify-orders");
    assert_eq!(read.output.blocks[0].fate, Fate::Empty);
}

// Shopify: customers, channels, reports.

const CUSTOMERS: &str = "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags\n";

#[test]
fn customers_of_shopify_are_those_who_bought() {
    let row = |id: &str, country: &str, orders: &str| {
        format!(
            "'{id},Zacarias,Quiroga,z{id}@secret.example,yes,,Rua do Príncipe 7,,Vigo,PO,{country},'36201,'+34600111222,,no,10.00,{orders},likes red,no,vip\n"
        )
    };
    let text = [
        CUSTOMERS.to_owned(),
        row("11", "ES", "3"),
        row("12", "ES", "1"),
        row("13", "PT", "2"),
        row("14", "", "1"),
        // Signed up, never bought.
        row("15", "FR", "0"),
        // The same person again.
        row("11", "ES", "3"),
        row("16", "FR", "Zacarias"),
    ]
    .concat();
    let read = read_export("customers_export.csv", text.as_bytes(), &around());
    assert_eq!(read.source, "shopify");
    let block = &read.output.blocks[0];
    assert_eq!(
        (block.rows, block.read, block.set_aside, block.rejected),
        (8, 4, 3, 1)
    );
    let table = read.table(&[Dimension::Country]);
    assert!(close(count(table, &["ES"]), 2.0));
    assert!(close(count(table, &["PT"]), 1.0));
    assert!(close(count(table, &["unknown"]), 1.0));
    assert_eq!((table.audience, table.period), (Audience::Customers, None));
    // A row was refused, so that others may be missing.
    assert_eq!(table.completeness, Completeness::Suppressed);
    let ever = Part::Named(PartKind::Lifetime, "ever".to_owned());
    let customers = read.series(Metric::Customers, &ever);
    assert!(close(customers.points[0].value, 4.0));
    assert_eq!(customers.dating, Dating::Undated);
    let returning = read.series(Metric::ReturningCustomers, &ever);
    assert!(close(returning.points[0].value, 2.0));
    assert!(read.codes().contains(&"customers-ever"));
    assert_private(
        &read,
        &[
            "zacarias",
            "quiroga",
            "secret",
            "Príncipe",
            "600111222",
            "likes red",
            "36201",
        ],
    );
}

#[test]
fn a_channel_with_two_rows_is_told_once() {
    let text = "Referring platform,Channel,Type,Sessions,Sales,Orders,Conversion rate,Cost,ROAS,CPA,CTR,AOV,Orders from new customers,Orders from returning customers\nmeta,instagram,paid,10,,,,4.50,,,,,,\nmeta,instagram,paid,12,,,,,,,,,,\ntiktok,tiktok,organic,,,,,,,,,,,\npinterest,pinterest,organic,4,20.5,1,0.25,,,,,20.5,,\n";
    let read = read_export("Channel performance.csv", text.as_bytes(), &around());
    assert_eq!(warnings(&read), ["channel-repeated"]);
    let instagram = from("instagram / paid");
    assert!(close(total(&read, Metric::Sessions, &instagram), 10.0));
    assert!(close(total(&read, Metric::Cost, &instagram), 4.5));
    // A row that says nothing at all is not zero.
    let of_tiktok = |series: &&SourceSeries| series.part == from("tiktok / organic");
    assert_eq!(read.output.series.iter().filter(of_tiktok).count(), 0);
    // Blank beside an order: not told.
    let of_pins = |metric: Metric| {
        let series = read.output.series.iter();
        let mut of_pins = series.filter(|series| series.part == from("pinterest / organic"));
        of_pins.any(|series| series.metric == metric)
    };
    assert!(of_pins(Metric::Orders) && !of_pins(Metric::OrdersOfNewCustomers));
    assert_eq!(read.output.names.period, None);
}

#[test]
fn orders_over_time() {
    let text = "Day,Orders,Gross sales,Discounts,Sales reversals,Net sales,Shipping charges,Duties,Additional fees,Taxes,Total sales\n2026-10-01,2,100.00,-10.00,0.00,90.00,4.95,0.00,0.00,18.90,113.85\n2026-10-02,0,0.00,0.00,-20.00,-20.00,0.00,0.00,0.00,-4.20,-24.20\n";
    let name = "Orders over time - 2026-10-01 - 2026-10-02.csv";
    let read = read_export(name, text.as_bytes(), &around());
    assert_eq!(read.source, "shopify");
    assert_eq!(warnings(&read), [""; 0]);
    assert!(close(read.sum(Metric::Orders), 2.0));
    // 113.85 − 24.20: a day of more returns than sales is below zero.
    assert!(close(read.sum(Metric::Revenue), 89.65));
    let points = &read.series(Metric::Orders, &Part::Whole).points;
    assert_eq!(points[1].period, Period::day(Date::constant(2026, 10, 2)));
    assert_eq!((points[1].value, points[1].row), (0.0, 3));
    let period = read.output.names.period.expect("a period in the name");
    assert_eq!(period.to_string(), "2026-10-01..2026-10-02");
}

#[test]
fn visits_by_campaign_add_up_and_visitors_do_not() {
    let text = "Day,UTM campaign,Landing page,Online store visitors,Sessions,Sessions completed checkout,Pageviews\n2026-10-01,autumn,/,10,12,1,40\n2026-10-01,autumn,/ridge,7,8,0,20\n2026-10-01,,/,3,3,0,9\n";
    let read = read_export("Sessions.csv", text.as_bytes(), &around());
    assert_eq!(read.codes(), ["report-rows-overlap"]);
    let campaign = |name: &str| Part::Named(PartKind::Campaign, name.to_owned());
    assert!(close(
        total(&read, Metric::Sessions, &campaign("autumn")),
        20.0
    ));
    assert!(close(
        total(&read, Metric::Sessions, &campaign("(none)")),
        3.0
    ));
    let has_visitors = |series: &SourceSeries| series.metric == Metric::Visitors;
    assert!(!read.output.series.iter().any(has_visitors));
}

#[test]
fn sales_by_referrer() {
    let text =
        "Order referrer source,Orders,Total sales\nsocial,5,400.50\nsearch,3,210.00\n,2,99.00\n";
    let read = read_export(
        "Total sales by referrer - 2026-10-01 - 2026-10-31.csv",
        text.as_bytes(),
        &around(),
    );
    // Kinds of origins are groups, not origins: `social` is no network.
    let group = |name: &str| Part::Named(PartKind::ChannelGroup, name.to_owned());
    assert!(close(total(&read, Metric::Orders, &group("social")), 5.0));
    assert!(close(
        total(&read, Metric::Revenue, &group("social")),
        400.5
    ));
    // A blank source is a direct visit.
    assert!(close(total(&read, Metric::Orders, &group("direct")), 2.0));
    let series = read.series(Metric::Orders, &group("social"));
    assert_eq!(series.dating, Dating::Undated);
}

#[test]
fn an_order_credited_to_several_sources_counts_once() {
    let header = "Order ID,Customer email,Order referrer source,UTM campaign source";
    let rows = [
        ("501,zoe@secret.example,social,instagram", "l1", "50.00"),
        ("501,zoe@secret.example,social,newsletter", "l1", "50.00"),
        ("501,zoe@secret.example,social,instagram", "l2", "30.00"),
        ("502,ivo@secret.example,,", "l3", "20.00"),
    ];
    let file = |columns: &str, line_of: &dyn Fn(&str) -> String| {
        let rows = rows.map(|(row, line, sales)| format!("{row}{},{sales}\n", line_of(line)));
        format!("{header}{columns},Total sales\n{}", rows.concat())
    };
    let with_lines = file(",Line item ID", &|line| format!(",{line}"));
    let without = file("", &|_| String::new());
    let read = read_export("attribution.csv", with_lines.as_bytes(), &around());
    let social = from("instagram / social");
    // 50 + 30; the second row repeats the first line.
    assert!(close(total(&read, Metric::Revenue, &social), 80.0));
    assert!(close(total(&read, Metric::Orders, &social), 1.0));
    assert!(close(total(&read, Metric::Orders, &from("direct")), 1.0));
    assert_eq!(read.output.blocks[0].set_aside, 2);
    assert_private(&read, &["secret", "501", "zoe"]);
    // Where lines cannot be told apart, orders are counted and money is not summed.
    let read = read_export("attribution.csv", without.as_bytes(), &around());
    assert!(read.codes().contains(&"report-rows-overlap"));
    assert!(close(total(&read, Metric::Orders, &social), 1.0));
    let has_money = |series: &SourceSeries| series.metric == Metric::Revenue;
    assert!(!read.output.series.iter().any(has_money));
}

#[test]
fn new_and_returning_customers_and_cohorts() {
    let text = "New or returning customer,Customers\nNew,31\nReturning,12\n";
    let read = read_export(
        "New vs returning customers - 2026-10-01 - 2026-10-31.csv",
        text.as_bytes(),
        &around(),
    );
    assert!(close(read.sum(Metric::NewCustomers), 31.0));
    assert!(close(read.sum(Metric::ReturningCustomers), 12.0));
    let text = "Month,Months since first purchase,Customers,Customer retention rate,Customers in cohort\n2026-01-08,0,100,1,100\n";
    let read = read_export("cohorts.csv", text.as_bytes(), &around());
    assert_eq!(read.codes(), ["cohorts-not-used"]);
    assert_eq!(read.output.blocks[0].fate, Fate::SetAside);
}

/// The same customer can be in two weeks, so that neither the first of them nor their sum is the number
/// of the whole time.
#[test]
fn customers_of_weeks_are_not_taken_for_those_of_the_whole_time() {
    let text = "Week,New or returning customer,Customers
2026-09-28,New,10
2026-09-28,Returning,5
2026-10-05,New,20
2026-10-05,Returning,9
2026-10-12,New,30
";
    let name = "New vs returning customers - 2026-10-01 - 2026-10-31.csv";
    let read = read_export(name, text.as_bytes(), &around());
    assert_eq!(read.codes(), ["report-rows-overlap"]);
    assert!(read.output.series.is_empty());
    let block = &read.output.blocks[0];
    assert_eq!((block.fate, block.rejected), (Fate::SetAside, 0));
    // By day, rows are of different days.
    let text = "Day,New or returning customer,Customers\n2026-10-01,New,10\n2026-10-02,New,20\n";
    let read = read_export(name, text.as_bytes(), &around());
    assert!(close(read.sum(Metric::NewCustomers), 30.0));
}

#[test]
fn a_report_known_by_name_alone_is_set_aside() {
    let name = "Sessions by location - 2026-10-01 - 2026-10-31.csv";
    let text = "Session country,Sessions\nSpain,10\n";
    let read = read_export(name, text.as_bytes(), &around());
    assert_eq!(read.source, "shopify");
    assert_eq!(read.codes(), ["not-read-yet"]);
    assert_eq!(read.output.blocks[0].fate, Fate::SetAside);
    let nameless = opened("numbers.csv", text.as_bytes());
    let ours = recognize(&nameless[0]).map(|spec| spec.id);
    assert_ne!(ours, Some("shopify"));
}

// WooCommerce.

const WOO: &str = "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution
2026-10-02 14:05:11,1042,\"$58.00\",completed,Zoe Quintas,returning,\"1× Mug, 2× Tee\",3,,58,Organic: Instagram
2026-10-03 09:00:00,1043,\"$1,240.50\",processing,Ivo Quintas,new,1× Tent 30×40,1,,1240.5,Direct
2026-10-04 09:00:00,1044,\"$20.00\",on-hold,Ivo Quintas,new,1× Mug,1,,20,
2026-10-05 09:00:00,1045,\"$30.00\",refunded,Zoe Quintas,returning,1× Tee,1,,30,Source: TikTok
2026-10-06 09:00:00,1046,\"$40.00\",cancelled,Zoe Quintas,returning,1× Tee,,,40,Unknown
";

#[test]
fn orders_of_woocommerce() {
    let read = read_export("wc-orders-report-export-17.csv", WOO.as_bytes(), &around());
    assert_eq!(read.source, "woocommerce");
    assert_eq!(warnings(&read), [""; 0]);
    let list = orders(&read);
    let states: Vec<OrderStatus> = list.iter().map(|order| order.status).collect();
    assert_eq!(states, [Paid, Paid, Pending, Paid, Void]);
    let items: Vec<Option<u32>> = list.iter().map(|order| order.items).collect();
    assert_eq!(items, [Some(3), Some(1), Some(1), Some(1), Some(1)]);
    let first: Vec<Option<bool>> = list.iter().map(|order| order.is_first).collect();
    assert_eq!(first, [false, true, true, false, false].map(Some));
    assert!(
        list.iter()
            .all(|order| order.customer.is_none() && order.currency.is_none())
    );
    let networks: Vec<Option<Network>> = list
        .iter()
        .map(|order| order.origin.as_ref().and_then(|origin| origin.network))
        .collect();
    let expected = [
        Some(Network::Instagram),
        None,
        None,
        Some(Network::TikTok),
        None,
    ];
    assert_eq!(networks, expected);
    // 58 + 1240.5 + (30 − 30).
    assert!(close(read.sum(Metric::Revenue), 1298.5));
    assert!(close(
        total(&read, Metric::Revenue, &from("Organic: Instagram")),
        58.0
    ));
    assert!(close(
        total(&read, Metric::Orders, &from("Source: TikTok")),
        1.0
    ));
    // Of the three paid orders one is a first one.
    assert!(close(read.sum(Metric::OrdersOfNewCustomers), 1.0));
    assert!(close(read.sum(Metric::OrdersOfReturningCustomers), 2.0));
    assert!(read.output.tables.is_empty());
    assert_private(&read, &["zoe", "quintas", "ivo"]);
}

#[test]
fn orders_of_woocommerce_in_other_layouts() {
    // Ten columns, as before the attribution.
    let older = "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),N. Revenue\n2026-10-02 14:05:11,1042,\"৳2,999\",completed,Zoe,new,1× Mug,1,,2999\n";
    let read = read_export("orders.csv", older.as_bytes(), &around());
    assert_eq!(read.source, "woocommerce");
    assert!(close(read.sum(Metric::Revenue), 2999.0));
    // Translated: told by its shape.
    let german = "Datum,Bestellung Nr.,N. Umsatz (formatiert),Status,Kunde,Kundentyp,Produkt(e),Verkaufte Artikel,Gutschein(e),Nettoumsatz,Zuordnung\n2026-10-02 14:05:11,1042,\"58,00 €\",completed,Zoe Quintas,wiederkehrend,\"1× Mug, 2× Tee\",3,,58,Organisch: Instagram\n";
    let read = read_export("bestellungen.csv", german.as_bytes(), &around());
    assert_eq!(read.source, "woocommerce");
    assert!(close(read.sum(Metric::Revenue), 58.0));
    assert_eq!(orders(&read)[0].is_first, None);
    assert_eq!(orders(&read)[0].items, Some(3));
    assert_private(&read, &["zoe", "quintas"]);
    // One column less is another table.
    let other = german
        .replace(",Zuordnung", "")
        .replace(",Organisch: Instagram", "");
    let other = other.replace("1× Mug, 2× Tee", "Mug");
    assert!(recognize(&opened("x.csv", other.as_bytes())[0]).is_none());
}

#[test]
fn damaged_orders_of_woocommerce_show_nothing() {
    let text = "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution\nZoe,1042,x,completed,Zoe,new,1× Mug,1,,58,Direct\n2026-10-02 14:05:11,1043,x,Zoe,Zoe,new,1× Mug,1,,58,Direct\n2026-10-02 14:05:11,1044,x,completed,Zoe,new,1× Mug,1,,-58,Direct\n2026-10-02 14:05:11,,x,completed,Zoe,new,1× Mug,1,,58,Direct\n";
    let read = read_export("orders.csv", text.as_bytes(), &around());
    assert_eq!(read.output.blocks[0].fate, Fate::Damaged);
    assert_eq!(
        warnings(&read),
        [
            "number-negative",
            "order-status-unknown",
            "order-time-unreadable",
            "order-without-number"
        ]
    );
    assert_private(&read, &["zoe"]);
}

#[test]
fn a_row_that_runs_over_its_columns_is_refused() {
    // A comma in a name that nobody quoted puts every later cell one column further.
    let text = WOO.replace("Ivo Quintas,new,1× Mug", "Ivo, Quintas,new,1× Mug");
    let text = text.replace("1,,20,\n", "1,,20,ivo@secret.example\n");
    let read = read_export("orders.csv", text.as_bytes(), &around());
    assert_eq!(warnings(&read), ["order-row-too-long"]);
    assert_eq!(read.output.blocks[0].rejected, 1);
    assert_private(&read, &["ivo", "quintas", "secret"]);
    // An address where the source belongs is no source.
    let text = WOO.replace("Organic: Instagram", "zoe@secret.example");
    let read = read_export("orders.csv", text.as_bytes(), &around());
    assert_eq!(orders(&read)[0].origin, None);
    assert_private(&read, &["secret"]);
}

// Stripe.

const STRIPE: &str = "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Decline Reason,Description,Fee,Refunded date (UTC),Statement Descriptor,Status,Seller Message,Taxes On Fee,Card ID,Customer ID,Customer Description,Customer Email,Invoice ID,Transfer,utm_source (metadata)
ch_1,2026-10-18 19:26:50,60.00,0.00,usd,true,55.10,0.00,eur,,Order,1.20,,SHOP,Paid,Payment complete.,0.00,card_1,cus_A,Zoe Quintas,zoe@secret.example,,,instagram
ch_2,2026-10-19 08:00:00,40.00,10.00,eur,true,40.00,10.00,eur,,Order,1.20,2026-10-20 09:00:00,SHOP,Paid,Payment complete.,0.00,card_1,cus_A,Zoe Quintas,zoe@secret.example,,,
ch_3,2026-10-19 09:00:00,20.00,20.00,eur,true,20.00,20.00,eur,,Order,1.20,2026-10-20 09:00:00,SHOP,Refunded,Payment complete.,0.00,card_2,cus_B,Ivo Quintas,ivo@secret.example,,,
ch_4,2026-10-19 09:30:00,99.00,0.00,eur,false,,,,insufficient_funds,Order,0.00,,SHOP,Failed,Zoe has no money,0.00,card_3,,Eva Quintas,eva@secret.example,,,
ch_5,2026-10-19 09:40:00,30.00,0.00,eur,false,30.00,0.00,eur,,Order,0.00,,SHOP,Failed,x,0.00,card_3,,Eva Quintas,eva@secret.example,,,
";

#[test]
fn payments_of_stripe() {
    let read = read_export("unified_payments.csv", STRIPE.as_bytes(), &around());
    assert_eq!(read.source, "stripe");
    assert_eq!(warnings(&read), [""; 0]);
    let list = orders(&read);
    let states: Vec<OrderStatus> = list.iter().map(|order| order.status).collect();
    assert_eq!(states, [Paid, Paid, Paid, Void]);
    let block = &read.output.blocks[0];
    // The header and the failed payment without an amount.
    assert_eq!((block.rows, block.read, block.set_aside), (6, 4, 2));
    let revenue = read.series(Metric::Revenue, &Part::Whole);
    assert_eq!(revenue.currency, Currency::new("EUR"));
    // 55.10 + (40 − 10) + (20 − 20); refunds 10 + 20.
    assert!(close(read.sum(Metric::Revenue), 85.1));
    assert!(close(read.sum(Metric::Refunds), 30.0));
    assert_eq!(list[0].customer, list[1].customer);
    assert_ne!(list[0].customer, list[2].customer);
    assert!(close(read.sum(Metric::Customers), 2.0));
    let network = list[0].origin.as_ref().and_then(|origin| origin.network);
    assert_eq!(network, Some(Network::Instagram));
    assert_private(
        &read,
        &[
            "zoe", "quintas", "secret", "cus_a", "card_1", "ch_1", "no money",
        ],
    );
    // The column of times had another name, and times no seconds.
    let older = STRIPE
        .replace("Created date (UTC)", "Created (UTC)")
        .replace("19:26:50", "19:26");
    let read = read_export("unified_payments.csv", older.as_bytes(), &around());
    assert_eq!(orders(&read)[0].placed.to_string(), "2026-10-18T19:26:00");
    // A state that is not known is refused, and not shown.
    let odd = STRIPE.replace(",Refunded,", ",Zoe,");
    let read = read_export("unified_payments.csv", odd.as_bytes(), &around());
    assert_eq!(warnings(&read), ["order-status-unknown"]);
    assert_private(&read, &["zoe"]);
}

// Our own CSV.

#[test]
fn the_template_of_orders_is_read_without_a_word() {
    let read = read_export(
        "orders_template.csv",
        orders_template().as_bytes(),
        &around(),
    );
    assert_eq!(read.source, "orders");
    assert_eq!(warnings(&read), [""; 0]);
    let list = orders(&read);
    assert_eq!(list.len(), 6);
    // 89.90 + (154.00 − 64.10) + 79.90 + (59.90 − 59.90); 119.00 is pending, 62.50 void.
    assert!(close(read.sum(Metric::Revenue), 259.7));
    assert!(close(read.sum(Metric::Orders), 4.0));
    // Where orders were sold is not where their buyers came from.
    let sold_on = |name: &str| Part::Named(PartKind::SoldOn, name.to_owned());
    assert!(close(
        total(&read, Metric::Revenue, &sold_on("instagram shop")),
        79.9
    ));
    assert!(close(
        total(&read, Metric::Orders, &sold_on("tiktok shop")),
        0.0
    ));
    let shop = orders(&read)
        .iter()
        .find_map(|order| {
            order
                .sold_on
                .as_ref()
                .filter(|it| it.label == "instagram shop")
        })
        .expect("an order that was sold there");
    assert_eq!(shop.network, Some(Network::Instagram));
    assert!(orders(&read).iter().all(|order| order.origin.is_none()));
    // c-17 (ES) bought twice; c-18 and c-20 are in Portugal; c-19 has not paid.
    let table = read.table(&[Dimension::Country]);
    assert!(close(count(table, &["ES"]), 1.0));
    assert!(close(count(table, &["PT"]), 2.0));
    assert_eq!(table.total_people, Some(3.0));
    assert_eq!(read.output.orders[0].owner.network, Some(Network::Shop));
}

#[test]
fn the_least_of_our_own_csv() {
    let text = "Placed at,Order ID,Value\n2026-10-03,#1001,10.5\n2026-10-04,#1002,9\n# a comment\n2026-10-05,#1003,8\n";
    let read = read_export("mine.csv", text.as_bytes(), &around());
    assert_eq!(orders(&read).len(), 3);
    assert!(close(read.sum(Metric::Revenue), 27.5));
    let has = |metric: Metric| {
        read.output
            .series
            .iter()
            .any(|series| series.metric == metric)
    };
    // Nothing is said of refunds and customers: that is not zero.
    assert!(!has(Metric::Refunds) && !has(Metric::Customers));
    assert_eq!(warnings(&read), [""; 0]);
}

#[test]
fn mistakes_in_our_own_csv_are_said() {
    let text = "order_id,placed_at,value,custmer_id,country,status,currency,items\n1,2026-10-03,10,zoe@secret.example,Atlantis,paid,EUR,1\n2,yesterday,10,zoe@secret.example,ES,paid,EUR,1\n3,2026-10-03,,zoe,ES,paid,EUR,1\n4,2026-10-03,5,zoe,ES,perhaps,EUR,1\n5,2026-10-03,5,zoe,ES,paid,euro,1\n6,2026-10-03,5,zoe,ES,paid,EUR,half\n,2026-10-03,5,zoe,ES,paid,EUR,1\n";
    let read = read_export("mine.csv", text.as_bytes(), &around());
    assert_eq!(orders(&read).len(), 1);
    assert_eq!(read.output.blocks[0].rejected, 6);
    assert_eq!(
        warnings(&read),
        [
            "country-unknown",
            "number-unreadable",
            "order-currency-unknown",
            "order-status-unknown",
            "order-time-unreadable",
            "order-without-number",
            "orders-column-unknown"
        ]
    );
    assert_private(&read, &["zoe", "secret"]);
    // Day and month cannot be told apart: no number, and that is said.
    let text = "order_id,placed_at,value\n1,02/03/2026,10\n2,04/03/2026,10\n";
    let read = read_export("mine.csv", text.as_bytes(), &around());
    assert_eq!(read.output.blocks[0].fate, Fate::Damaged);
    assert_eq!(warnings(&read), ["day-ambiguous"]);
}

#[test]
fn refunds_that_cannot_be_are_refused() {
    let text = "order_id,placed_at,value,currency,refunded,status
1,2026-10-03,10,EUR,50,paid
2,2026-10-03,10,EUR,,refunded
3,2026-10-03,10,EUR,0,refunded
4,2026-10-03,10,EUR,10,refunded
5,2026-10-03,10,EUR,4,refunded
";
    let read = read_export("orders.csv", text.as_bytes(), &around());
    assert_eq!(
        warnings(&read),
        ["order-refund-above-value", "order-refunded-nothing"]
    );
    assert_eq!(read.output.blocks[0].rejected, 2);
    // Orders 2, 4 and 5 brought 10 − 10, 10 − 10 and 10 − 4.
    assert!(close(read.sum(Metric::Revenue), 6.0));
}

/// What a shop's own export says is taken as it stands, and told.
#[test]
fn refunds_above_the_total_of_a_shops_export_are_told() {
    let rows = [
        shopify_order([
            "#1",
            "a@secret.example",
            "refunded",
            "10.00",
            "12.50",
            OCTOBER,
            "ES",
            "",
        ]),
        shopify_order([
            "#2",
            "b@secret.example",
            "paid",
            "10.00",
            "0.00",
            OCTOBER,
            "ES",
            "",
        ]),
    ];
    let read = read_export("orders.csv", shopify_file(&rows).as_bytes(), &around());
    assert_eq!(warnings(&read), ["order-refund-above-total"]);
    // 10 − 12.50 + 10.
    assert!(close(read.sum(Metric::Revenue), 7.5));
    let above = STRIPE.replace(",55.10,0.00,eur,,Order", ",55.10,60.00,eur,,Order");
    assert_ne!(above, STRIPE);
    let read = read_export("unified_payments.csv", above.as_bytes(), &around());
    assert_eq!(warnings(&read), ["order-refund-above-total"]);
}

/// Money that is authorized and not taken is no revenue.
#[test]
fn payments_that_are_not_captured_are_pending() {
    let held = STRIPE.replacen(",eur,true,", ",eur,false,", 1);
    assert_ne!(held, STRIPE);
    let read = read_export("unified_payments.csv", held.as_bytes(), &around());
    let states: Vec<OrderStatus> = orders(&read).iter().map(|order| order.status).collect();
    assert_eq!(states, [Paid, Pending, Paid, Void]);
    // 55.10 + (20 − 20).
    assert!(close(read.sum(Metric::Revenue), 55.1));
}

#[test]
fn an_order_without_a_country_it_was_sent_to_is_of_where_it_was_billed() {
    let row = shopify_row(&[
        ("Name", "#1"),
        ("Email", "a@secret.example"),
        ("Financial Status", "paid"),
        ("Total", "10.00"),
        ("Refunded Amount", "0.00"),
        ("Created at", OCTOBER),
        ("Lineitem quantity", "1"),
        ("Shipping Country", ""),
        ("Billing Country", "PT"),
    ]);
    let read = read_export("orders.csv", shopify_file(&[row]).as_bytes(), &around());
    let country = orders(&read)[0].country.map(|code| code.to_string());
    assert_eq!(country.as_deref(), Some("PT"));
    assert!(close(
        count(read.table(&[Dimension::Country]), &["PT"]),
        1.0
    ));
}

/// Both networks are neither of them, in the orders as in the numbers.
#[test]
fn a_place_of_two_networks_is_of_neither() {
    let text = "order_id,placed_at,value,currency,sold_on
1,2026-10-03,100,EUR,Facebook & Instagram
2,2026-10-04,100,EUR,amazon.es
";
    let read = read_export("orders.csv", text.as_bytes(), &around());
    let sold_on = orders(&read)[0].sold_on.clone().expect("where it was sold");
    assert_eq!(sold_on.network, None);
    let part = Part::Named(PartKind::SoldOn, sold_on.label);
    assert!(close(total(&read, Metric::Revenue, &part), 100.0));
}

#[test]
fn marketplaces_can_give_one_number_to_two_orders() {
    let text = "order_id,placed_at,value,sold_on,currency\n1,2026-10-03,10,etsy,EUR\n1,2026-10-03,12,amazon.es,EUR\n2,2026-10-03,7,amazon.com,USD\n";
    let read = read_export("mine.csv", text.as_bytes(), &around());
    assert_eq!(orders(&read).len(), 3);
    // Amounts of two currencies are two series.
    let revenue: Vec<(Option<Currency>, f64)> = read
        .output
        .series
        .iter()
        .filter(|series| series.metric == Metric::Revenue && series.part == Part::Whole)
        .map(|series| (series.currency, series.points[0].value))
        .collect();
    let expected = [(Currency::new("EUR"), 22.0), (Currency::new("USD"), 7.0)];
    assert_eq!(revenue, expected);
}

#[test]
fn any_cut_of_a_list_is_accounted_for() {
    let text = shopify_file(&[
        shopify_order([
            "#1",
            "a@secret.example",
            "paid",
            "10.00",
            "0.00",
            OCTOBER,
            "ES",
            "",
        ]),
        shopify_item("#1", "2"),
    ]);
    for text in [text.as_str(), WOO, STRIPE, CUSTOMERS, orders_template()] {
        for end in (0..text.len())
            .step_by(7)
            .filter(|end| text.is_char_boundary(*end))
        {
            for file in opened("cut.csv", &text.as_bytes()[..end]) {
                // The account of each block is checked in here.
                if let Some(read) = read_file(&file, &around()) {
                    assert_private(&read, &["secret", "Príncipe", "quintas"]);
                }
            }
        }
    }
}

#[test]
fn days_of_a_report_count_once() {
    let header = "Day,Orders,Total sales\n";
    let rows = "2026-10-01,2,113.85\n2026-10-02,1,50.00\n";
    let name = "Orders over time - 2026-10-01 - 2026-10-02.csv";
    for text in [
        format!("{header}{rows}{rows}"),
        format!("{header}{rows}2026-10-02,3,70.00\n"),
    ] {
        let read = read_export(name, text.as_bytes(), &around());
        assert!(warnings(&read).contains(&"report-row-repeated"));
        assert!(close(read.sum(Metric::Orders), 3.0));
        assert!(close(read.sum(Metric::Revenue), 163.85));
    }
}

#[test]
fn a_total_below_customers_is_no_customer() {
    let text = format!(
        "{CUSTOMERS}'11,Zacarias,Quiroga,z11@secret.example,yes,,,,Vigo,PO,ES,,,,no,10.00,3,,no,\nTotal,,,,,,,,,,,,,,,10.00,3,,,\n"
    );
    let read = read_export("customers_export.csv", text.as_bytes(), &around());
    assert!(warnings(&read).contains(&"rows-without-person"));
    let table = read.table(&[Dimension::Country]);
    assert_eq!(table.total_people, Some(1.0));
    assert_private(&read, &["secret", "Quiroga"]);
}
