# Sources of the family "analytics": Google Analytics.

## Any campaigns and sources

names-withheld = Names of campaigns or sources that hold an e-mail address or a telephone number are shown as “…” and added up.
    .hint = Give these campaigns other names.
    .explain = Campaigns, sources and placements have the names that somebody gave them, and some hold an e-mail address or a telephone number. These are never shown. The numbers of all parts with such names are added up under “…”; numbers of people, which cannot be added up, are left out for them. A number of seven digits or more is taken for a telephone number, even where it is the number of a campaign.

## Google Analytics 4

ga4-thresholds = Google Analytics withholds rows of few people by age, gender and interest; the file does not say which.
    .explain = In reports by age, gender or interest Google Analytics leaves out rows with few people, so that nobody can be recognized. The limit is not published, and nothing in the exported file says that rows were left out. A category that is not in the file is therefore not known, which is not the same as zero. A longer period brings more rows above the limit.

ga4-rows-withheld = The rows leave out { $percent } % of the people in the row of totals.
    .explain = The table has a row of totals, and it counts more people than the other rows together. The difference are people in rows that Google Analytics withholds or that were cut off by a limit of rows. Shares are shares of the people in the rows that are there.

ga4-second-period = The file compares two periods. { $used } was taken, { $other } was set aside.
    .hint = For the numbers of the other period, export the report for it alone.
    .explain = With a comparison of periods, Google Analytics writes every table twice, each under its own start and end date. The first is the period of the report, the second is what it is compared with. Only the first is used; adding both up would count people twice.

ga4-table-twice = The numbers by “{ $column }” are in the file more than once; the first table was taken.
    .explain = Two tables of the file break the same numbers down in the same way for the same days: an overview shows a card twice, or the report compares segments of the visitors. The first table is used, so that nothing is counted twice.

ga4-segment = The numbers are of a segment of the visitors that is not called “All Users”.
    .hint = If this is not the segment of all users, remove the comparison in Google Analytics and export again.
    .explain = Above the dates, the file names the segment of visitors that the report shows. In English reports it is “All Users”. Under another name it may be a part of the visitors only, or the same words in another language. The name is not shown, for whoever made the segment may have named it after somebody. The numbers were read as those of all visitors.

ga4-people-not-added = People in the table by “{ $column }” were not added up.
    .hint = Export the report without the second dimension to see who the visitors are.
    .explain = Each row counts people once. The same person may visit on several days, from several sources and in several campaigns, so that the rows of such a table must not be added. Numbers that can be added (sessions, new users, key events, orders, revenue) were read as series; the table gives no picture of the audience.

ga4-first-user = Of the table by “{ $column }” only the new users were taken.
    .hint = The report on traffic acquisition has sessions, key events and revenue by source.
    .explain = Reports on user acquisition sort everything by the source that brought a visitor for the first time, perhaps months ago. Sessions, key events and revenue of the same days stand under another source in the report on traffic acquisition. To count nothing twice and to mix no two kinds of sources, only new users are taken from here.

ga4-columns-unknown = Not all of the { $count } columns of a table are known{ $has-known ->
        [yes] {" "}(known: { $columns })
       *[no] {""}
    }; it was set aside.
    .hint = If it holds numbers that you need, export the report with Google Analytics set to English.
    .explain =
        The file is known, but the name of a column that says what the rows are, or of every column of numbers, is not: a dimension of your own, or words of a language of which no file was seen. Such a table is set aside rather than guessed at.

ga4-by-shape = The column “{ $column }” was taken for the active users, by its numbers.
    .hint = Check that this column holds active users. If it does not, export the report with Google Analytics set to English.
    .explain = The names of the columns are in a language that is not known. The table has the eleven columns of a report on demographics, and in every row the sixth number is the fourth divided by the second: engaged sessions by active users. These two columns were taken, the others were not.

ga4-row-too-long = The row has more cells than the header; it was left out.
    .hint = Export the file again and do not edit it.
    .explain = A row with more cells than the header has a comma where none belongs: in a name without quotes, or in a number. Which cell belongs to which column cannot be told then. The other rows were read.

ga4-rows-added = “{ $label }” stands there more than once; its rows were added up.
    .hint = If the file was edited, remove the row that is too many.
    .explain = Two places have the same name, such as a Vigo in two countries, or one country stands there under two names, such as Turkey and Türkiye. Google Analytics counts each in a row of its own, and nobody is in both. The file does not tell two places of one name apart, so that their numbers are added up.

ga4-start-unknown = Days are counted from a start that the file does not say; the table was not used.
    .hint = Export the file again and keep the lines that begin with #.
    .explain = Overviews count days from the start of the period: 0000, 0001, 0002. The start stands in the lines above the table that begin with #. Here they are missing, so that the days are not known.

## What is only believed of the files, and their oddities

source-title-google-analytics = Google Analytics 4
source-google-analytics = Google Analytics
    .get = Google Analytics → a report → Share this report → Download file → CSV
    .believed = The layout of the reports by age, gender, region, language, interest and device is that of the report by country, of which a real file was seen; no real file of the others was. The names of columns for region, device, campaign and purchases are as Google documents them. Reports in other languages are read where ages, genders or countries can be told from their labels and the column of active users from its ratio to the engaged sessions.
    .oddities = Shares are shares of active users (of users or total users, where the report has no active users); new users give a series only. Small rows by age, gender and interest are withheld without a word in the file, and money is written without its currency. Of tables by the first source of users only new users are taken, and of a comparison only the first period.

## What a file was taken for

block-preamble = lines above a table
block-channel-groups = visits by channel group
block-traffic-sources = visits by source
block-traffic-campaigns = visits by campaign
block-traffic-media = visits by medium
block-web-pages = pages of a website
block-web-events = events of a website
block-web-items = items of a shop
block-single-visitors = single visitors
block-visitor-segments = segments of visitors
block-place-numbers = numbers of places
block-retention = visitors who come back
block-active-user-trend = active users over windows of days
block-other-series = numbers by week, month or hour
block-other-metrics = rates and times
block-technology = technology of visitors

ga4-column-unknown = The column “{ $column }” is not understood; the table was set aside.
    .hint = Export the report without this column: without a comparison, a second range of days or a dimension of your own.
    .explain =
        The columns of numbers are known, but one column of words is not: a comparison, a range of days, or a dimension of your own. It may divide the same people into several rows, or count them twice, so that the table is set aside rather than guessed at.

ga4-metrics-unknown = Most columns of numbers are not known ({ $columns }); only the known ones were read.
    .hint = For the other numbers, export the report with Google Analytics set to English.
    .explain =
        Some names of columns are known, most are not: they are in a language of which no file was seen. The columns whose names are known were read, the others were not.
