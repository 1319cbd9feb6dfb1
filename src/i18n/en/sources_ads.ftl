# Sources of the family "ads": Meta Ads and Google Ads.

## Any ads

ads-currencies-mixed = The rows are in several currencies; their money is left out.
    .hint = Export the report of one account at a time.
    .explain = Money of different currencies cannot be added up, and no rate of exchange is guessed. Everything else in the report is used. Reports of a manager account hold accounts with different currencies.

ads-sums-incomplete = A row was refused, so nothing is added up over rows.
    .hint = Put the refused row right, or export the report again.
    .explain = Sums by campaign, by platform and of the whole are made of the rows of a report. Without the row that was refused they would be too small, and nobody would see it. They are left out, as are tables of groups of people, unless the report says how many there are in all. Totals that stand in the report itself are used.

ads-cells-empty = { $count ->
        [one] A cell
       *[other] { $count } cells
    } of “{ $column }” { $count ->
        [one] is
       *[other] are
    } empty, so that column is not added up over rows.
    .hint = Fill the cells in, or export the report again.
    .explain = Meta writes 0 where nothing was spent or shown. An empty cell of such a column is not zero but a number that is gone, and sums by campaign, by platform or of the whole would be too small without it. Where the report has a row with the total and its rows add up to it, nothing is missing and the sums are made. The total of the report is used in any case, and so are groups without an empty cell.

ads-money-unreadable = “{ $text }” is no amount of money; the column is left out.
    .hint = Put the cell right, or export the report again.
    .explain = Amounts are added up by campaign, by group of people and of the whole. Without this cell every such sum could be too small, and nobody would see it, so the whole column is left out. The other columns, impressions and clicks among them, are used.

## Meta

meta-ads-by-impressions = The tables by { $dimensions } count how often ads were shown, not people: { $reason ->
        [missing] there is no reach in this report.
       *[rows] a group stands in several rows, and their reach cannot be added up.
    }
    .hint = { $reason ->
        [missing] Export again with the column Reach.
       *[rows] For numbers of people, export with this breakdown alone: no breakdown by day, and the account instead of campaigns or ads.
    }
    .explain = Reach is the number of different people who saw an ad. Somebody who saw two campaigns, or ads on two days, is in the reach of both, so that reaches must not be added. Where a group of people stands in several rows of a report, its impressions are added instead: how often ads were shown to it. People who are shown ads more often then weigh more than others.

meta-ads-reach-withheld = Rows without reach, which are left out of the tables: { $withheld } of { $rows }.
    .explain = Meta leaves the reach of very small groups empty, although it gives their impressions and what they cost. An empty reach is not zero: these groups are missing in the tables of people, and nothing is concluded about them. Their cost and impressions are used as usual.

meta-ads-without-impressions = There is no table by { $dimensions }: a group stands in several rows, and the report has no column of impressions.
    .hint = Export the report again with the column Impressions, or with this breakdown alone.
    .explain = The reach of several rows cannot be added up, because the same person can be in more than one of them. Impressions can, and are taken in such a report, but their column is not there or its name is not known in this language. The other numbers of the report are used.

meta-ads-rows-not-told = { $count ->
        [one] One row has
       *[other] { $count } rows have
    } an empty breakdown and may sum up other rows or be of people of whom nothing is known; { $count ->
        [one] it is
       *[other] they are
    } left out.
    .hint = Export the report again with the column Impressions, and without subtotals.
    .explain = In a report that is divided by age, region or the like, a row with an empty cell there is one of two things: the sum of the other rows of its campaign, or people whose age or region Meta does not know. It is the sum where its numbers are those of the other rows added up. This report has no numbers that can be added up, so that the two cannot be told apart, and counting people twice is worse than leaving them out. What the table does not list is then taken as not known.

## Google

google-ads-known-only = These are the people whose age and gender Google knows; how many others saw the ads does not stand in this file.
    .explain = The cards of the overview count impressions whose viewer's age and gender are known, and give shares of those. All other impressions are left out without a word. In one real account they were five out of six. The shares of the card say nothing about these others. An age or gender report has them as a row of their own, Unknown.

google-ads-without-impressions = The column of impressions was not found; the table was not used.
    .hint = Set the language of Google Ads to English, choose the column Impr., and download again.
    .explain = This is a table of Google Ads, but it has no column that is known to count impressions: either the column was not chosen, or its name is in a language that was not seen in any real file. Which column counts what is not guessed.

google-ads-days-unreadable = The line above the table does not say the days of the report; the table was not used.
    .hint = In Google Ads choose a range such as last month instead of all time, and download again.
    .explain = Reports of Google Ads say their days in a line above the table: October 1, 2026 - October 31, 2026. This line says something else, such as “All time”, or writes the days in a way that is not understood. Numbers of all the time taken for those of the folder's month would be much too large, so none is taken.

google-ads-total-unreadable = “{ $text }” in the total of the account is no number; the total was not used.
    .hint = Download the report again, and do not save it with a spreadsheet program.
    .explain = The row “Total: Account” says what the whole account did. One of its numbers cannot be read, so none of them is taken. A report of campaigns is added up instead; other reports have no total then.

google-ads-columns-not-read = Columns of numbers whose names are not known were not read: { $columns }.
    .hint = If they hold clicks, cost or conversions, set the language of Google Ads to English and download again.
    .explain = The names of the columns of Google Ads are known in English. A column under another name can count anything, and which one is not guessed. The columns whose names are known were read. Names that are long or hold an e-mail address or a telephone number are shown as “…”.

## What is only believed of the files, and their oddities

source-title-meta-ads = Meta Ads Manager and Ads Reporting: people reached, impressions, money spent
source-meta-ads = Meta Ads
    .get = Ads Manager → Reports → breakdown by age and gender, or by country → Export table data
    .believed = Spanish and German words are known from programs that read real files, French, Italian and Portuguese ones from a single list in a program. The columns of ages and genders are told by their values (18-24, male) where their names are not in English or Spanish; platforms by values such as facebook and instagram; the days of the report by two columns that hold the same day in every row. Country, Platform, Placement, Impression device, Link clicks and Purchases conversion value are known from programs only.
    .oddities = The second row is a total. Reach does not add up over rows, so that tables split by campaign or day count impressions instead. Very small groups have impressions and no reach. Results mean something else in every campaign and are not used.

source-title-google-ads = Google Ads: campaign, age and gender reports, cards of the overview
source-google-ads = Google Ads
    .get = Google Ads → Overview → a card → Download, or a table → Download → .csv
    .believed = No age or gender report was seen: its columns are told by their values (18 - 24, Male). The cards Devices, Networks and Time series are known from programs only. Reports in other languages are read only where they call impressions Impr., as Spanish ones do.
    .oddities = Cards leave out people whose age and gender are unknown, which can be most. All numbers count impressions, not people. Places are of mixed kinds, such as postal districts. Conversions can be fractions.
