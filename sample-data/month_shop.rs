//! October 2026 of the invented shop's sales: its Shopify shop, an outlet on WooCommerce, a pop-up
//! store that takes cards with Stripe, and marketplaces in our own CSV. Names and numbers are
//! invented; the exports of Shopify are made from the same orders, so that they agree.
//!
//! Who buys is like who follows: Spain first, then Portugal; most come from Instagram and TikTok.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::cases_shop::{SHOPIFY_2021, SHOPIFY_2026, cell, row};

const N_ORDERS: u32 = 64;

const FIRST_NAMES: [&str; 12] = [
    "Noa", "Uxía", "Brais", "Antía", "Martim", "Inês", "Léa", "Xiana", "Iago", "Sabela", "Duarte",
    "Lois",
];
const LAST_NAMES: [&str; 7] = [
    "Inventado",
    "Exemplo",
    "Ficticia",
    "Imaxinario",
    "Suposto",
    "Ideal",
    "Mostra",
];

/// Name and price in cents.
const SHOES: [(&str, u32); 4] = [
    ("Ridge Runner - 39", 8_990),
    ("Coast Court - 41", 7_490),
    ("Studio Low - 38", 11_900),
    ("Atlas Hi, black - 43", 12_900),
];
const LACES: (&str, u32) = ("Laces", 495);
const SOCKS: (&str, u32) = ("Socks, two pairs", 990);

/// Platform, channel, type and kind of referrer, as Shopify names them, and sessions a month.
const CHANNELS: [(&str, &str, &str, &str, u32); 8] = [
    ("meta", "instagram", "organic", "social", 2_870),
    ("tiktok", "tiktok", "organic", "social", 2_140),
    ("direct", "direct", "direct", "", 1_160),
    ("alphabet", "google", "organic", "search", 1_020),
    ("meta", "instagram", "paid", "social", 640),
    ("pinterest", "pinterest", "organic", "social", 410),
    ("alphabet", "google", "paid", "search", 260),
    ("meta", "facebook", "organic", "social", 230),
];

/// Which channel an order came through, by its number.
const CAME_THROUGH: [usize; 32] = [
    0, 1, 0, 2, 0, 3, 4, 0, 1, 0, 3, 0, 2, 5, 0, 1, 6, 0, 4, 3, 0, 1, 2, 0, 7, 0, 1, 3, 4, 2, 5, 6,
];

const COUNTRIES: [&str; 20] = [
    "ES", "ES", "PT", "ES", "ES", "ES", "PT", "ES", "FR", "ES", "ES", "PT", "ES", "ES", "PT", "ES",
    "ES", "PT", "ES", "FR",
];

/// One order in the Shopify shop.
struct Sale {
    number: u32,
    customer: u32,
    day: u32,
    time: String,
    items: Vec<(u32, &'static str, u32)>,
    status: &'static str,
    cancelled: bool,
    total: u32,
    shipping: u32,
    refunded: u32,
    channel: usize,
    is_first: bool,
}

fn money(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

fn name_of(customer: u32) -> String {
    let customer = customer as usize;
    format!(
        "{} {}",
        FIRST_NAMES[customer % FIRST_NAMES.len()],
        LAST_NAMES[customer % LAST_NAMES.len()]
    )
}

fn country_of(customer: u32) -> &'static str {
    COUNTRIES[customer as usize % COUNTRIES.len()]
}

/// How often somebody bought before October.
fn orders_before(customer: u32) -> u32 {
    if customer.is_multiple_of(6) {
        1 + customer % 3
    } else {
        0
    }
}

fn sales() -> Vec<Sale> {
    let mut seen: BTreeMap<u32, u32> = BTreeMap::new();
    (0..N_ORDERS)
        .map(|at| {
            // Every fourth order is of somebody who bought some days before.
            let customer = if at % 4 == 3 { at - 3 } else { at };
            let is_first = orders_before(customer) == 0 && !seen.contains_key(&customer);
            *seen.entry(customer).or_default() += 1;
            let (shoe, price) = SHOES[at as usize * 7 % SHOES.len()];
            let mut items = vec![(1, shoe, price)];
            if at % 3 == 0 {
                items.push((2, LACES.0, LACES.1));
            }
            if at % 5 == 0 {
                items.push((1, SOCKS.0, SOCKS.1));
            }
            let subtotal: u32 = items.iter().map(|(n, _, price)| n * price).sum();
            let shipping = if subtotal < 10_000 { 495 } else { 0 };
            let total = subtotal + shipping;
            let (status, refunded) = match at % 16 {
                7 => ("refunded", total),
                11 => ("partially_refunded", price),
                4 if at > 32 => ("pending", 0),
                13 if at > 32 => ("voided", 0),
                _ => ("paid", 0),
            };
            let day = 1 + at * 31 / N_ORDERS;
            // Summer time ends on the 25th.
            let offset = if day < 25 { "+0200" } else { "+0100" };
            Sale {
                number: 4_101 + at,
                customer,
                day,
                time: format!(
                    "2026-10-{day:02} {:02}:{:02}:{:02} {offset}",
                    8 + at * 5 % 14,
                    at * 17 % 60,
                    at * 29 % 60
                ),
                items,
                status,
                cancelled: status == "voided",
                total,
                shipping,
                refunded,
                channel: CAME_THROUGH[at as usize % CAME_THROUGH.len()],
                is_first,
            }
        })
        .collect()
}

fn orders_export(sales: &[Sale]) -> String {
    let header = format!("{SHOPIFY_2021},{SHOPIFY_2026}");
    let mut text = format!("{header}\n");
    // Shopify lists the latest order first.
    for sale in sales.iter().rev() {
        let order = format!("#{}", sale.number);
        let email = format!("buyer{:03}@example.org", sale.customer);
        let name = name_of(sale.customer);
        let street = format!("Rúa Inventada {}", sale.customer + 1);
        let subtotal = money(sale.total - sale.shipping);
        let (total, refunded) = (money(sale.total), money(sale.refunded));
        let (shipping, id) = (money(sale.shipping), format!("6{:012}", sale.number));
        // Prices include 21 % of tax.
        let taxes = money(sale.total * 21 / 121);
        let is_paid = !matches!(sale.status, "pending" | "voided");
        for (at, (quantity, item, price)) in sale.items.iter().enumerate() {
            let (quantity, price) = (quantity.to_string(), money(*price));
            let mut cells = vec![
                ("Name", order.as_str()),
                ("Email", email.as_str()),
                ("Created at", sale.time.as_str()),
                ("Lineitem quantity", quantity.as_str()),
                ("Lineitem name", item),
                ("Lineitem price", price.as_str()),
                ("Lineitem requires shipping", "true"),
                ("Lineitem taxable", "true"),
                ("Vendor", "Trailhead Sneakers"),
                ("Lineitem discount", "0.00"),
            ];
            if at == 0 {
                cells.extend([
                    ("Financial Status", sale.status),
                    ("Paid at", if is_paid { &sale.time } else { "" }),
                    (
                        "Fulfillment Status",
                        if is_paid { "fulfilled" } else { "unfulfilled" },
                    ),
                    ("Accepts Marketing", "no"),
                    ("Currency", "EUR"),
                    ("Subtotal", &subtotal),
                    ("Shipping", &shipping),
                    ("Taxes", &taxes),
                    ("Total", &total),
                    ("Discount Amount", "0.00"),
                    ("Billing Name", &name),
                    ("Billing Country", country_of(sale.customer)),
                    ("Shipping Name", &name),
                    ("Shipping Street", &street),
                    ("Shipping Country", country_of(sale.customer)),
                    ("Cancelled at", if sale.cancelled { &sale.time } else { "" }),
                    ("Refunded Amount", &refunded),
                    ("Outstanding Balance", if is_paid { "0.00" } else { &total }),
                    ("Id", &id),
                    ("Risk Level", "Low"),
                    ("Source", "web"),
                ]);
            }
            text.push_str(&row(&header, &cells));
            text.push('\n');
        }
    }
    text
}

/// Everybody who ever left an address: who bought in October, some who bought before, and some who
/// only signed up.
fn customers_export(sales: &[Sale]) -> String {
    const HEADER: &str = "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags";
    let mut of_month: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
    for sale in sales {
        let (n_orders, spent) = of_month.entry(sale.customer).or_default();
        *n_orders += 1;
        *spent += sale.total - sale.refunded;
    }
    let mut text = format!("{HEADER}\n");
    for customer in 0..120 {
        let (n_orders, spent) = of_month.get(&customer).copied().unwrap_or_default();
        let is_older = (N_ORDERS..110).contains(&customer);
        let before = if is_older {
            1 + u32::from(customer % 4 == 0)
        } else if n_orders > 0 {
            orders_before(customer)
        } else {
            0
        };
        let name = name_of(customer);
        let (first, last) = name.split_once(' ').unwrap_or_default();
        let total = n_orders + before;
        let country = if total > 0 { country_of(customer) } else { "" };
        let cells = [
            ("Customer ID", format!("'70{:08}", 10_000 + customer)),
            ("First Name", first.to_owned()),
            ("Last Name", last.to_owned()),
            ("Email", format!("buyer{customer:03}@example.org")),
            ("Accepts Email Marketing", "yes".to_owned()),
            ("Default Address Country Code", country.to_owned()),
            ("Accepts SMS Marketing", "no".to_owned()),
            ("Total Spent", money(spent + before * 8_990)),
            ("Total Orders", total.to_string()),
            ("Tax Exempt", "no".to_owned()),
        ];
        let cells: Vec<(&str, &str)> = cells
            .iter()
            .map(|(column, text)| (*column, text.as_str()))
            .collect();
        text.push_str(&row(HEADER, &cells));
        text.push('\n');
    }
    text
}

/// Orders, money less refunds, new and returning customers' orders of some of the orders. Voided
/// orders are none.
fn sums<'s>(sales: impl Iterator<Item = &'s Sale>) -> (u32, u32, u32) {
    sales
        .filter(|sale| !sale.cancelled)
        .fold((0, 0, 0), |(n, cents, new), sale| {
            (
                n + 1,
                cents + sale.total - sale.refunded,
                new + u32::from(sale.is_first),
            )
        })
}

/// What came through each channel of the shop: its name with its type, orders, cents less refunds.
pub(super) fn sold() -> Vec<(String, u32, u32)> {
    let sales = sales();
    CHANNELS
        .iter()
        .enumerate()
        .map(|(at, (_, channel, kind, _, _))| {
            let (n, cents, _) = sums(sales.iter().filter(|sale| sale.channel == at));
            (format!("{channel} {kind}"), n, cents)
        })
        .collect()
}

/// Orders and cents of the month by network: those of the shop, and the paid ones of the outlet and of
/// the marketplaces, less refunds.
pub(super) fn sold_by_network() -> BTreeMap<String, (u32, u32)> {
    let mut sold: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let mut add = |network: &str, orders: u32, cents: u32| {
        let sum = sold.entry(network.to_owned()).or_default();
        *sum = (sum.0 + orders, sum.1 + cents);
    };
    for (channel, orders, cents) in self::sold() {
        add(channel.split(' ').next().unwrap_or_default(), orders, cents);
    }
    for at in 0..N_OUTLET {
        let network = match OUTLET_FROM[at as usize % OUTLET_FROM.len()] {
            "Organic: Instagram" => "instagram",
            "Source: TikTok" => "tiktok",
            "Referral: pinterest.com" => "pinterest",
            _ => continue,
        };
        match OUTLET_STATES[at as usize % OUTLET_STATES.len()] {
            "completed" | "processing" => add(network, 1, outlet_cents(at)),
            // The money went back, and that it was an order is no longer said.
            _ => {}
        }
    }
    for at in 0..N_MARKETPLACES {
        let network = match PLACES[at as usize % PLACES.len()] {
            "instagram shop" => "instagram",
            "tiktok shop" => "tiktok",
            _ => continue,
        };
        if !matches!(at, 9 | 15 | 18) {
            add(network, 1, marketplace_cents(at));
        }
    }
    sold
}

fn channel_performance(sales: &[Sale]) -> String {
    let mut rows = vec![
        "Referring platform,Channel,Type,Sessions,Sales,Orders,Conversion rate,Cost,ROAS,CPA,CTR,AOV,Orders from new customers,Orders from returning customers".to_owned(),
    ];
    for (at, (platform, channel, kind, _, sessions)) in CHANNELS.iter().enumerate() {
        let (n, cents, new) = sums(sales.iter().filter(|sale| sale.channel == at));
        let sales_of = f64::from(cents) / 100.0;
        let spent = super::month_ads::spent();
        let cost = match (*channel, *kind) {
            ("instagram", "paid") => format!("{}", f64::from(spent.0) / 100.0),
            ("google", "paid") => format!("{}", f64::from(spent.1) / 100.0),
            _ => String::new(),
        };
        let rate = f64::from(n) / f64::from(*sessions);
        let average = (sales_of / f64::from(n) * 1000.0).round() / 1000.0;
        rows.push(format!(
            "{platform},{channel},{kind},{sessions},{sales_of},{n},{rate},{cost},,,,{average},{new},{}",
            n - new
        ));
    }
    rows.push("alphabet,unattributed,unknown,31,,,,,,,,,,".to_owned());
    rows.push("shopify,unattributed,unknown,12,,,,,,,,,,".to_owned());
    rows.push("direct,direct,NULL,7,,,,,,,,,,".to_owned());
    // The export has no end of line behind its last row.
    rows.join("\n")
}

fn orders_over_time(sales: &[Sale]) -> String {
    let mut text = String::from("Day,Orders,Total sales\n");
    for day in 1..=31 {
        let (n, cents, _) = sums(sales.iter().filter(|sale| sale.day == day));
        writeln!(text, "2026-10-{day:02},{n},{}", money(cents)).unwrap();
    }
    text
}

fn sales_by_referrer(sales: &[Sale]) -> String {
    let mut text = String::from("Order referrer source,Orders,Total sales\n");
    for kind in ["social", "search", ""] {
        let of_kind = sales.iter().filter(|sale| CHANNELS[sale.channel].3 == kind);
        let (n, cents, _) = sums(of_kind);
        writeln!(text, "{kind},{n},{}", money(cents)).unwrap();
    }
    text
}

fn sessions_over_time() -> String {
    let mut text = String::from(
        "Day,Online store visitors,Sessions,Sessions with cart additions,Sessions reached checkout,Sessions completed checkout\n",
    );
    for day in 1..=31_u32 {
        // Weekends are the 3rd and 4th, and every seventh day from there.
        let weekend = if (day + 3) % 7 < 2 { 74 } else { 0 };
        let visitors = 214 + day * 11 % 37 + weekend;
        let sessions = visitors * 28 / 25;
        writeln!(
            text,
            "2026-10-{day:02},{visitors},{sessions},{},{},{}",
            sessions / 14,
            sessions / 40,
            1 + day % 3
        )
        .unwrap();
    }
    text
}

fn new_or_returning(sales: &[Sale]) -> String {
    let mut first: BTreeMap<u32, bool> = BTreeMap::new();
    for sale in sales.iter().filter(|sale| !sale.cancelled) {
        *first.entry(sale.customer).or_default() |= sale.is_first;
    }
    let new = first.values().filter(|is_first| **is_first).count();
    format!(
        "New or returning customer,Customers\nNew,{new}\nReturning,{}\n",
        first.len() - new
    )
}

const N_OUTLET: u32 = 21;

const OUTLET_FROM: [&str; 5] = [
    "Organic: Instagram",
    "Source: TikTok",
    "Direct",
    "Organic: Google",
    "Referral: pinterest.com",
];

const OUTLET_STATES: [&str; 7] = [
    "completed",
    "completed",
    "processing",
    "completed",
    "refunded",
    "on-hold",
    "cancelled",
];

fn outlet_cents(at: u32) -> u32 {
    100 * (39 + at * 7 % 20) * (1 + at % 2)
}

/// The outlet: what was left over, on WooCommerce.
fn outlet() -> String {
    let mut text = String::from(
        "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution\n",
    );
    for at in 0..N_OUTLET {
        let n_items = 1 + at % 2;
        let euros = outlet_cents(at) / 100;
        let cells = [
            format!(
                "2026-10-{:02} {:02}:{:02}:04",
                1 + at * 10 / 7,
                9 + at % 12,
                at * 23 % 60
            ),
            (880 + at).to_string(),
            format!("{euros},00 €"),
            OUTLET_STATES[at as usize % OUTLET_STATES.len()].to_owned(),
            name_of(200 + at),
            if at % 3 == 1 { "returning" } else { "new" }.to_owned(),
            format!("{n_items}× Outlet sneaker {}", 38 + at % 6),
            n_items.to_string(),
            String::new(),
            euros.to_string(),
            OUTLET_FROM[at as usize % OUTLET_FROM.len()].to_owned(),
        ];
        text.push_str(&cells.map(|text| cell(&text)).join(","));
        text.push('\n');
    }
    text
}

/// Two weekends of a pop-up store in Porto, whose card reader is Stripe's.
fn pop_up() -> String {
    let mut text = String::from(
        "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Decline Reason,Description,Fee,Refunded date (UTC),Statement Descriptor,Status,Seller Message,Taxes On Fee,Card ID,Customer ID,Customer Description,Customer Email,Invoice ID,Transfer\n",
    );
    for at in 0..18_u32 {
        let day = [10, 11, 17, 18][at as usize % 4];
        let amount = money(SHOES[at as usize % SHOES.len()].1);
        let (status, refunded, reason) = match at {
            5 => ("Refunded", amount.as_str(), ""),
            12 => ("Failed", "0.00", "insufficient_funds"),
            _ => ("Paid", "0.00", ""),
        };
        let converted = if status == "Failed" {
            ("", "")
        } else {
            (amount.as_str(), refunded)
        };
        let customer = if at % 6 == 5 { at - 4 } else { at };
        writeln!(
            text,
            "ch_3Pop{at:04},2026-10-{day} {:02}:{:02}:31,{amount},{refunded},eur,{},{},{},eur,{reason},Pop-up,1.55,{},TRAILHEAD,{status},,0.00,card_{customer:03},cus_{customer:03},,,,",
            9 + at % 8,
            at * 13 % 60,
            status != "Failed",
            converted.0,
            converted.1,
            if status == "Refunded" { "2026-10-19 08:00:00" } else { "" },
        )
        .unwrap();
    }
    text
}

const N_MARKETPLACES: u32 = 20;

const PLACES: [&str; 5] = [
    "instagram shop",
    "tiktok shop",
    "instagram shop",
    "etsy",
    "amazon.es",
];

fn marketplace_cents(at: u32) -> u32 {
    SHOES[at as usize * 3 % SHOES.len()].1
}

/// What was sold elsewhere, typed into our own CSV.
fn marketplaces() -> String {
    let mut text = String::from(
        "# Orders of October on marketplaces\n\norder_id,placed_at,value,currency,refunded,customer_id,country,sold_on,status,items\n",
    );
    for at in 0..N_MARKETPLACES {
        let price = marketplace_cents(at);
        let customer = if at % 7 == 6 { at - 5 } else { at };
        let (status, refunded) = match at {
            9 => ("refunded", money(price)),
            15 => ("pending", String::new()),
            18 => ("void", String::new()),
            _ => ("paid", String::new()),
        };
        writeln!(
            text,
            "M-{:03},2026-10-{:02} {:02}:{:02},{},EUR,{refunded},m{customer:02}@example.org,{},{},{status},1",
            301 + at,
            1 + at * 3 / 2,
            10 + at % 11,
            at * 19 % 60,
            money(price),
            country_of(customer + 3),
            PLACES[at as usize % PLACES.len()],
        )
        .unwrap();
    }
    text
}

/// The files of the month, below `sample-data/sneaker-shop/exports/2026-10/`.
pub(super) fn files() -> Vec<(String, Vec<u8>)> {
    let sales = sales();
    let days = "2026-10-01 - 2026-10-31";
    [
        ("shop/orders_export.csv".to_owned(), orders_export(&sales)),
        (
            "shop/customers_export.csv".to_owned(),
            customers_export(&sales),
        ),
        (
            "shop/channel_performance_2026-10-01_2026-10-31.csv".to_owned(),
            channel_performance(&sales),
        ),
        (
            format!("shop/Orders over time - {days}.csv"),
            orders_over_time(&sales),
        ),
        (
            format!("shop/Sessions over time - {days}.csv"),
            sessions_over_time(),
        ),
        (
            format!("shop/Total sales by referrer - {days}.csv"),
            sales_by_referrer(&sales),
        ),
        (
            format!("shop/New vs returning customers - {days}.csv"),
            new_or_returning(&sales),
        ),
        (
            "outlet/wc-orders-report-export-1793606400.csv".to_owned(),
            outlet(),
        ),
        ("pop-up/unified_payments.csv".to_owned(), pop_up()),
        ("marketplaces/orders.csv".to_owned(), marketplaces()),
    ]
    .into_iter()
    .map(|(path, text)| (path, text.into_bytes()))
    .collect()
}
