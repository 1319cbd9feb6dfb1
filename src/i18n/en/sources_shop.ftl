# Sources of the family "shop": orders, customers and payments.

## Lists of orders

order-time-unreadable = This cell does not say when the order was placed.
    .hint = Give the export as it was downloaded.
    .explain = Every order of a list has the time at which it was placed, and this cell holds nothing or something else. Without a time the order belongs to no month, so its row is refused. What stands in the cell is not shown, because lists of orders hold names and addresses.

order-status-unknown = What became of this order is written in a word that is not known.
    .hint = Give the export as it was downloaded; in audiencefit's own CSV the words are paid, pending, void and refunded.
    .explain = Whether an order counts depends on its state: paid orders are revenue, pending ones are shown apart, cancelled ones never count. The word in this cell is none of the states that are known for this export, so the order is refused and is in no number. What stands in the cell is not shown, because lists of orders hold names and addresses.

order-currency-unknown = This cell does not hold a currency.
    .hint = Write the three letters of the currency, such as EUR.
    .explain = Amounts of different currencies are never added up, so an order whose currency cannot be read is refused. A currency is written with three letters.

orders-repeated = { $count ->
        [one] One order stands in the list twice and counts once.
       *[other] { $count } orders stand in the list again and count once each.
    }
    .explain = Lists that were put together from several exports hold some orders twice. An order that is there again with the same numbers counts once; its other rows are set aside.

order-conflict = This order stands in the list before, with other numbers. The first is used.
    .hint = Give the latest export alone.
    .explain = An order can be in two exports with different states, because it was paid or refunded in between. Which of the two is the later cannot be told from the rows, so the first is used and this row is refused.

order-without-number = This row has no number of an order.
    .hint = Fill in the number of the order, or give the export as it was downloaded.
    .explain = Each order is known by its number or name. A row without one cannot be told from other orders: it might be counted twice, so it is refused.

order-row-too-long = This row has more cells than the list has columns; it is refused.
    .hint = Give the export as it was downloaded.
    .explain = A row with more cells than columns usually means that a comma within a name or an amount was taken for the end of a cell. Every later cell stands in the wrong column then, so the row is refused. Nothing of it is shown, because lists of orders hold names and addresses.

order-block-unknown = These rows are below a blank line and have no columns of their own; they are not used.
    .hint = Remove the blank line, or give the export as it was downloaded.
    .explain = A list begins with the names of its columns. Rows after a blank line are a table of their own; this one has no names of columns that are known, so what its cells hold cannot be told. Nothing of it is shown, because lists of orders hold names and addresses.

order-refund-above-value = More was given back than this order was worth; it is refused.
    .hint = Write the value of the whole order before anything was given back, and into refunded no more than that.
    .explain = An order brings its value less what was given back. Where more was given back than the order was worth, one of the two cells is wrong, or the value is what was left after the refund. Which of them cannot be told, and the order would count as money below zero, so it is refused.

order-refund-above-total = More was given back than this order was worth; it is counted as it stands.
    .hint = Compare the order with what the shop shows.
    .explain = A shop can give back more than an order's total, such as the cost of sending it back. The order then counts as money below zero, as it does in the shop's books. If many orders of an export are so, the columns may be of different currencies.

order-refunded-nothing = This order was refunded, and nothing was given back; it is refused.
    .hint = Leave refunded empty where all of the value was given back, or write the status paid.
    .explain = The status says that the order was refunded, and the cell refunded holds zero. One of the two is wrong, and which cannot be told. An empty cell means that all of the value was given back.

orders-without-customer = { $count ->
        [one] One paid order names no customer and is in no number of customers.
       *[other] { $count } paid orders name no customer and are in no number of customers.
    }
    .explain = Customers are told apart by a key made from e-mail address, telephone number or a number of their own. Orders without one, such as sales at a counter, are in the numbers of orders and revenue. They are not in the tables of customers: ten such orders may be of ten people or of one.

item-without-order = This row of an item belongs to no order that was read.
    .hint = Export the orders again and give the whole file.
    .explain = Shopify writes an order as several rows, one for each kind of item. Only the first of them says what was paid and by whom. The first row of this item's order is not in the file, or was refused, so the item is refused as well. Files that were cut in pieces begin with such rows.

## Shopify

channel-repeated = The channel “{ $text }” stands there twice with the same type of traffic. The first is used.
    .hint = Export the channel performance again and give it as it was downloaded.
    .explain = The channel performance has one row for each platform, channel and type of traffic. With two rows of one channel it cannot be told which is right, so only the first is used.

customers-ever = This list holds everybody who ever bought, not the customers of one month.
    .explain = Shopify's list of customers says how often each person bought since the shop began. The number of customers, how many of them came back, and their countries are those of the day of the download. They cannot be compared with the customers of a month, which are told from the list of orders.

report-rows-overlap = Some columns of this report cannot be added up and are left out.
    .hint = Export the report without the columns that divide a day or a source further.
    .explain = The rows of this report divide a day or a source further, such as by campaign or landing page, or repeat an order once for each source that it is credited to. Visits add up over such rows. Visitors and orders do not, because one can be in several rows; and neither does money where it cannot be told whether a row is a line of an order or its repetition. These columns are left out, and the others are used.

report-row-repeated = “{ $text }”: this row of the report is there already; it was left out.
    .hint = Remove the row that is too many, or export the report again.
    .explain = A report has one row for each thing that it is divided by, and a report by days one row a day. The same row again, or another row of a day, comes from two downloads that were put together, and its visits and money would be counted twice. The first row is taken.

cohorts-not-used = This is a report of cohorts; it is set aside.
    .explain = A report of cohorts says how many customers of each month came back in later months. It is recognized, and no number is taken from it: the list of orders says the same with every customer told apart.

## audiencefit's own CSV of orders

orders-column-unknown = There is no column “{ $word }”; it is left out.
    .hint = { $has-nearest ->
        [yes] Did you mean { $nearest }?
       *[no] The columns are: { $known }.
    }
    .explain = The columns of audiencefit's own CSV of orders have fixed names, in any order. A column with another name is left out, so what was meant with it is lost. `audiencefit template orders` prints all columns with what they mean.

orders-column-repeated = The column { $column } is there twice; the first is used.
    .hint = Remove one of them.
    .explain = Each column of audiencefit's own CSV of orders can be there once. Which of the two holds what was meant cannot be told; the first is used and the second is left out, so check that the first is the right one.

## What is only believed of the files, and their oddities

source-title-shopify = Shopify: customers, channel performance, reports
source-shopify = Shopify, reports
    .get = Shopify admin → Customers → Export; Marketing → Channel performance → Export; Analytics → Reports → Export
    .believed = Of the reports of Analytics no real file was seen: their columns are known from programs that read them and from documents. Reports whose columns are called “Referrer source” and “Referrer name” are read as those of orders by referrer are. That blank sources of visits are direct ones is known of orders only.
    .oddities = Channel performance leaves zeros blank and does not name its currency. The list of customers holds everybody who ever bought, and its month is that of its folder.

source-title-shopify-orders = Shopify: orders
source-shopify-orders = Shopify, orders
    .get = Shopify admin → Orders → Export → CSV
    .believed = That orders paid in part are called “partially_paid”, authorized ones “authorized”, and refunded ones “refunded” or “partially_refunded”: only paid, pending and voided orders were seen.
    .oddities = One order has several rows, of which only the first says what was paid. Refunds are counted in the month of the order. The export does not say where customers came from.

source-title-woocommerce = WooCommerce Analytics: orders
source-woocommerce = WooCommerce
    .get = WordPress → Analytics → Orders → Download
    .believed = No real file was seen; the columns are those of the program that writes them. Believed are the names of the states of orders, how the attribution is worded, and that the net sales of an order refunded in part are what was left. A file in another language is read by the position of its columns.
    .oddities = Revenue is without shipping and taxes. The currency is known by its sign alone, where no other currency has it: € and zł, but not $. Customers have only names, which do not tell two people apart, so that returning customers are known as orders and not as people.

source-title-stripe = Stripe: payments
source-stripe = Stripe
    .get = Stripe Dashboard → Payments → Export → All columns
    .believed = That payments in states other than Paid, Refunded and Failed are rare; they are refused. A column “utm_source (metadata)” is taken for where a payment came from.
    .oddities = Times are UTC. Only the converted amounts count. A shop's own export lists the same orders again: give one of the two.

source-title-orders = audiencefit’s own CSV of orders
source-orders = own CSV of orders
    .get = audiencefit template orders
    .believed = Nothing.
    .oddities = An empty status means paid, and an empty refund means none.

## What a file was taken for

block-payments = payments
block-report = numbers of the shop
block-cohorts = cohorts of customers
block-new-or-returning = new and returning customers
block-comments = comments
