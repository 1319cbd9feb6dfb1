//! Cases of shops: Shopify, WooCommerce, Stripe and our own CSV of orders. Layouts are those of real
//! files, of documents and of programs that read real files; names and numbers are invented.

use super::cases::Write;

/// The columns of Shopify's list of orders in 2021; what came later stands behind them.
pub(super) const SHOPIFY_2021: &str = "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name";
/// The columns that came later.
pub(super) const SHOPIFY_2026: &str =
    "Payment ID,Payment Terms Name,Next Payment Due At,Payment References";

/// Whether a cell must be quoted, as exports quote them: only where they have to.
pub(super) fn cell(text: &str) -> String {
    if text.contains([',', '"', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// A row with these cells below the columns of a header.
pub(super) fn row(header: &str, cells: &[(&str, &str)]) -> String {
    let columns = header.split(',');
    let texts: Vec<String> = columns
        .map(|column| {
            let found = cells.iter().find(|(name, _)| *name == column);
            cell(found.map_or("", |(_, text)| text))
        })
        .collect();
    texts.join(",")
}

/// The first row of an order.
struct Order {
    name: &'static str,
    email: &'static str,
    status: &'static str,
    total: &'static str,
    refunded: &'static str,
    created: &'static str,
    country: &'static str,
    cancelled: &'static str,
    quantity: &'static str,
}

const PAID: Order = Order {
    name: "#2001",
    email: "ana@example.org",
    status: "paid",
    total: "94.85",
    refunded: "0.00",
    created: "2026-10-02 10:14:03 +0200",
    country: "ES",
    cancelled: "",
    quantity: "1",
};

impl Order {
    fn row(&self, header: &str) -> String {
        row(
            header,
            &[
                ("Name", self.name),
                ("Email", self.email),
                ("Financial Status", self.status),
                ("Fulfillment Status", "fulfilled"),
                ("Accepts Marketing", "no"),
                ("Currency", "EUR"),
                ("Total", self.total),
                ("Created at", self.created),
                ("Lineitem quantity", self.quantity),
                ("Lineitem name", "Ridge Runner - 42"),
                ("Billing Country", self.country),
                ("Shipping Name", "Ana Example"),
                ("Shipping Zip", "'36201"),
                ("Shipping Country", self.country),
                ("Cancelled at", self.cancelled),
                ("Refunded Amount", self.refunded),
                ("Id", self.name.trim_start_matches('#')),
                ("Source", "web"),
            ],
        )
    }
}

/// A further row of an order.
fn item(header: &str, name: &str, email: &str, created: &str, quantity: &str) -> String {
    row(
        header,
        &[
            ("Name", name),
            ("Email", email),
            ("Created at", created),
            ("Lineitem quantity", quantity),
            ("Lineitem name", "Laces"),
        ],
    )
}

/// Writes the files of every case.
pub(super) fn write(write: &Write<'_>) {
    shopify_orders(write);
    shopify(write);
    shopify_reports(write);
    woocommerce(write);
    stripe(write);
    own(write);
}

fn shopify_orders(write: &Write<'_>) {
    let header = format!("{SHOPIFY_2021},{SHOPIFY_2026}");
    let rows = [
        header.clone(),
        PAID.row(&header),
        item(&header, "#2001", PAID.email, PAID.created, "2"),
        Order {
            name: "#2002",
            email: "bea@example.org",
            status: "partially_refunded",
            total: "180.00",
            refunded: "85.10",
            created: "2026-10-03 23:59:58 +0200",
            country: "PT",
            ..PAID
        }
        .row(&header),
        // The same person, who wrote her address in capitals.
        Order {
            name: "#2003",
            email: "Ana@Example.org",
            total: "60.00",
            created: "2026-10-20 08:00:00 +0200",
            ..PAID
        }
        .row(&header),
        Order {
            name: "#2004",
            email: "eva@example.org",
            status: "pending",
            total: "500.00",
            country: "FR",
            ..PAID
        }
        .row(&header),
        Order {
            name: "#2005",
            email: "leo@example.org",
            status: "voided",
            total: "700.00",
            cancelled: "2026-10-06 12:00:00 +0200",
            ..PAID
        }
        .row(&header),
    ];
    write(
        "shopify-orders/orders_export.csv",
        format!("{}\n", rows.join("\n")).as_bytes(),
    );

    let header = SHOPIFY_2021;
    let rows = [
        header.to_owned(),
        item(header, "#1999", "eva@example.org", PAID.created, "1"),
        PAID.row(header),
    ];
    write(
        "shopify-orders-cut/orders_export (1).csv",
        format!("{}\r\n", rows.join("\r\n")).as_bytes(),
    );

    // Put together from two exports: #2001 as it was, #2002 paid in between.
    let pending = Order {
        name: "#2002",
        email: "bea@example.org",
        status: "pending",
        ..PAID
    };
    let paid = Order {
        status: "paid",
        ..pending
    };
    let rows = [
        header.to_owned(),
        PAID.row(header),
        pending.row(header),
        PAID.row(header),
        paid.row(header),
    ];
    write(
        "shopify-orders-twice/orders.csv",
        format!("{}\n", rows.join("\n")).as_bytes(),
    );
}

fn shopify(write: &Write<'_>) {
    write(
        "shopify-customers/customers_export.csv",
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags
'7101,Ana,Example,ana@example.org,yes,,Rúa do Sol 1,,Vigo,PO,ES,'36201,,,no,154.85,2,,no,
'7102,Bea,Example,bea@example.org,no,,Rua do Mar 2,,Porto,,PT,'4000-001,,,no,94.90,1,,no,
'7103,Eva,Example,eva@example.org,yes,,,,,,,,,,no,0.00,0,,no,newsletter
'7104,Leo,Example,leo@example.org,no,,,,,,,,,,no,39.90,1,,no,
"
        .as_bytes(),
    );
    write(
        "shopify-channels/channel_performance_2026-10-01_2026-10-31.csv",
        b"Referring platform,Channel,Type,Sessions,Sales,Orders,Conversion rate,Cost,ROAS,CPA,CTR,AOV,Orders from new customers,Orders from returning customers
direct,direct,direct,1304,910.4,16,0.012269938650306749,,,,,56.9,9,7
meta,instagram,organic,940,1204.5,14,0.014893617021276596,,,,,86.036,11,3
meta,instagram,paid,410,310.2,4,0.00975609756097561,120.5,2.574,30.125,0.012,77.55,4,0
meta,facebook,paid,265,,,,,,,,,,
alphabet,unattributed,unknown,31,,,,,,,,,,
shopify,unattributed,unknown,17,,,,,,,,,,
direct,direct,NULL,6,,,,,,,,,,",
    );
}

fn shopify_reports(write: &Write<'_>) {
    write(
        "shopify-report-days/Orders over time - 2026-10-01 - 2026-10-03.csv",
        b"Day,Orders,Gross sales,Discounts,Sales reversals,Net sales,Shipping charges,Duties,Additional fees,Taxes,Total sales
2026-10-01,2,160.00,-10.00,0.00,150.00,4.95,0.00,0.00,32.54,187.49
2026-10-02,0,0.00,0.00,-60.00,-60.00,0.00,0.00,0.00,-12.60,-72.60
2026-10-03,1,89.90,0.00,0.00,89.90,4.95,0.00,0.00,19.92,114.77
",
    );
    write(
        "shopify-report-sessions/Sessions by landing page - 2026-10-01 - 2026-10-02.csv",
        b"Day,UTM campaign,Landing page,Online store visitors,Sessions,Sessions completed checkout,Average session duration,Pageviews
2026-10-01,autumn,/,40,48,2,61.5,130
2026-10-01,autumn,/products/ridge-runner,31,33,1,80,77
2026-10-01,,/,55,60,0,42.25,101
2026-10-02,autumn,/,20,21,0,50,40
",
    );
    write(
        "shopify-report-referrer/Total sales by referrer - 2026-10-01 - 2026-10-31.csv",
        b"Order referrer source,Orders,Total sales
social,14,1204.50
search,6,540.00
,5,442.00
",
    );
    write(
        "shopify-report-attribution/attribution.csv",
        b"Day,Order ID,Line item ID,Order referrer source,Order UTM source,UTM campaign source,Total sales (last click)
2026-10-01,5501,1,social,instagram,instagram,80.00
2026-10-01,5501,1,social,instagram,newsletter,80.00
2026-10-01,5501,2,social,instagram,instagram,20.00
2026-10-02,5502,3,,,,60.00
",
    );
    write(
        "shopify-report-returning/New vs returning customers - 2026-10-01 - 2026-10-31.csv",
        b"New or returning customer,Customers\nNew,31\nReturning,12\n",
    );
    write(
        "shopify-report-cohorts/Customer cohort analysis.csv",
        b"Month,Months since first purchase,Customers,Customer retention rate,Customers in cohort\n2026-01-08,0,100,1,100\n2026-01-08,1,12,0.12,100\n",
    );
}

fn woocommerce(write: &Write<'_>) {
    write(
        "woocommerce-orders/wc-orders-report-export-1793606400.csv",
        "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution
2026-10-02 14:05:11,1042,\"$58.00\",completed,Ana E.,returning,\"1× Laces, 2× Socks\",3,,58,Organic: Instagram
2026-10-03 09:00:00,1043,\"$1,240.50\",processing,Bea E.,new,1× Tent 30×40,1,AUTUMN,1240.5,Source: TikTok
2026-10-04 09:00:00,1044,$20.00,on-hold,Eva E.,new,1× Socks,1,,20,Direct
2026-10-05 09:00:00,1045,$30.00,refunded,Ana E.,returning,1× Cap,1,,30,Organic: Instagram
2026-10-06 09:00:00,1046,$40.00,cancelled,Leo E.,new,1× Cap,1,,40,Unknown
"
        .as_bytes(),
    );
    write(
        "woocommerce-older/orders.csv",
        "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),N. Revenue
2026-10-02 14:05:11,1042,\"৳2,999\",completed,Ana E.,new,1× Ridge Runner,1,,2999
2026-10-02 16:00:00,1043,৳450,failed,Bea E.,new,1× Laces,1,,450
"
        .as_bytes(),
    );
    write(
        "woocommerce-translated/bestellungen.csv",
        "Datum,Bestellung Nr.,N. Umsatz (formatiert),Status,Kunde,Kundentyp,Produkt(e),Verkaufte Artikel,Gutschein(e),Nettoumsatz,Zuordnung
2026-10-02 14:05:11,1042,\"58,00 €\",completed,Ana E.,wiederkehrend,\"1× Laces, 2× Socks\",3,,58,Organisch: Instagram
2026-10-09 18:30:00,1043,\"89,90 €\",completed,Bea E.,neu,1× Ridge Runner,1,,89.9,Direkt
"
        .as_bytes(),
    );
}

fn stripe(write: &Write<'_>) {
    let rows = "Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Decline Reason,Description,Fee,Refunded date (UTC),Statement Descriptor,Status,Seller Message,Taxes On Fee,Card ID,Customer ID,Customer Description,Customer Email,Invoice ID,Transfer,utm_source (metadata)
ch_1,2026-10-18 19:26:50,60.00,0.00,usd,true,55.10,0.00,eur,,Order,1.20,,TRAILHEAD,Paid,Payment complete.,0.00,card_1,cus_A,Ana,ana@example.org,,,instagram
ch_2,2026-10-19 08:00:00,40.00,10.00,eur,true,40.00,10.00,eur,,Order,1.20,2026-10-20 09:00:00,TRAILHEAD,Paid,Payment complete.,0.00,card_1,cus_A,Ana,ana@example.org,,,
ch_3,2026-10-19 09:00:00,20.00,20.00,eur,true,20.00,20.00,eur,,Order,1.20,2026-10-20 09:00:00,TRAILHEAD,Refunded,Payment complete.,0.00,card_2,cus_B,Bea,bea@example.org,,,
ch_4,2026-10-19 09:30:00,99.00,0.00,eur,false,,,,insufficient_funds,Order,0.00,,TRAILHEAD,Failed,The bank returned the decline code.,0.00,card_3,,Eva,eva@example.org,,,
";
    write(
        "stripe-payments/unified_payments.csv",
        format!("id,Created date (UTC),{rows}").as_bytes(),
    );
    // As until 2021: another name of a column, times without seconds.
    let older = format!("id,Created (UTC),{rows}")
        .replace(":50,", ",")
        .replace(":00:00,", ":00,")
        .replace(":30:00,", ":30,");
    write("stripe-older/unified_payments.csv", older.as_bytes());
}

fn own(write: &Write<'_>) {
    write(
        "orders-own/orders.csv",
        b"# audiencefit: orders
# sold_on: where it was sold

order_id,placed_at,value,currency,refunded,customer_id,country,sold_on,status,items
#1001,2026-10-03 14:05,89.90,EUR,,ana@example.org,ES,shop,paid,1
#1002,2026-10-03 18:40,154.00,EUR,64.10,c-18,PT,shop,,2
#1003,2026-10-04 09:12,79.90,EUR,,Ana@example.org,Spain,instagram shop,paid,1
# this one has not been paid
#1004,2026-10-05 11:30,119.00,EUR,,c-19,FR,tiktok shop,pending,1
1004,2026-10-06,59.90,EUR,,c-20,PT,etsy,refunded,1
1004,2026-10-06,62.50,EUR,,,ES,amazon.es,void,1
",
    );
    write(
        "orders-own-mistakes/orders.csv",
        b"order_id;placed_at;value;custmer_id;country;status
1;03/10/2026;89,90;c-1;ES;paid
2;13/10/2026;154,00;c-2;Atlantis;paid
3;yesterday;10,00;c-3;ES;paid
4;14/10/2026;;c-4;ES;paid
5;14/10/2026;12,00;c-5;ES;perhaps
",
    );
}
