# Sources of the family "video": TikTok and YouTube.

## TikTok

tiktok-export-day = The last day, { $day }, is the day of the export and was left out.
    .explain = TikTok writes 24 hours for every day, the day of the export included, and puts zeros for the hours that are still to come. They are not zeros, so that the hours of this day are not used.

tiktok-business-by-shape = New and lost followers were found by their numbers; nothing else was read.
    .hint = Export again with the interface in English or Swedish to have views, reach and likes as well.
    .explain = The headers of the TikTok Business Suite are in the language of the interface, and this language is not known. The last three columns are net growth, new and lost followers: in every row the first is the second less the third. Nothing proves what the other columns are, so that they were not read.

## YouTube

youtube-views-by-place = The column “{ $column }” was taken for the views, by its place.
    .hint = Check that this column holds views. If it does not, export again with Views as the first metric.
    .explain = YouTube Studio lets the user choose and order the columns, and writes their names in the language of the interface. The name of the views is not known in this language. The first column that fits was taken: percentages that add up to 100 for age and gender, whole numbers for countries.

youtube-total-too-small = The total is { $total }, but the rows add up to { $sum }; the table was not used.
    .hint = Download the export again. If you edited it, undo the changes.
    .explain = The first row of a table of countries is the total of all views. Rows of few views are withheld, so that the rows add up to less than the total, never to more. Here they add up to more, so that some number was changed.

youtube-rows-withheld = Of { $total_text } views, { $withheld_text } are in no row with a number.
    .explain = YouTube leaves out rows with few views and writes no more than 500 rows, but counts all views in the total. The difference is known as a number, and of whom it is not. It is part of the base of shares and is never spread over the rows that are there.

youtube-total-missing = The row with the total is not there; shares are shares of the rows that are listed.
    .hint = Download the export again, and give it with all its rows.
    .explain = Above its rows YouTube writes how many views there are in all, and leaves out rows with few views. Without that number it is not known how much is left out: a country with 600 of 900 listed views may have any smaller share of all views. The shares are given as shares of what is listed, and their certain range begins at zero.

youtube-number-missing = { $count ->
        [one] A row has no number; its views are counted with those that are not listed.
       *[other] { $count } rows have no number; their views are counted with those that are not listed. This is the first.
    }
    .hint = Download the export again and do not change it.
    .explain = YouTube writes a number in every row that it lists. A cell without one was emptied by somebody or by a program. It is not taken for zero: where the table has a total, what is missing is part of the rest.

youtube-metric-unknown = No column has a name that says what it counts: { $columns }.
    .hint = Export again with the interface in English, German or Portuguese, and with Views among the columns.
    .explain = The table has a row a day, a video or a source of views, but the names of its columns are in a language that is not known, or none of them is one that is used. What the numbers count cannot be told from the numbers, so that the table was set aside.

youtube-chart-not-needed = This is a chart; its numbers are in the table beside it.
    .explain = Every export of YouTube Studio holds a table, a chart and the totals by day. The chart has the days of the largest rows of the table; the table has the same rows for the whole period, and more of them. Reading both would count the same views twice.

## Any video

video-without-id = This row has no number of a video.
    .hint = Export the file again and give it as it was downloaded.
    .explain = Each row is a video, told by its number: in the link for TikTok, in the first column for YouTube. A row without one cannot be told from another export's row of the same video, and is refused. What stands in the cell is not shown.

## What is only believed of the files, and their oddities

source-title-tiktok = TikTok Studio
source-tiktok = TikTok Studio
    .get = TikTok Studio on the web → Analytics → Overview, Content, Viewers or Followers → Download data → CSV
    .believed = That shares with a percent sign are percentages; no real file has them. That the number of a video holds the second at which it was made, from which the year of its day is taken: true of six of six videos whose day was known.
    .oddities = Days are written in the language of the interface and without a year, which the month of the folder tells. The last day of the hourly activity is the day of the export and is left out; new and returning viewers, and the difference in followers, are not needed.

source-title-tiktok-business = TikTok Business Suite
source-tiktok-business = TikTok Business Suite
    .get = TikTok Business Suite on the web → Analytics → Overview, Followers or Content → Export
    .believed = The overview and the list of videos are known from programs that read real files, not from files, and so are all Swedish words. In languages other than English and Swedish only new, lost and net followers are read, where the numbers prove which columns they are.
    .oddities = “--” and “NAN” say that there is no number. Which columns there are depends on the account; clicks on links and phone numbers are not needed.

source-title-youtube = YouTube Studio
source-youtube = YouTube Studio
    .get = YouTube Studio → Analytics → Advanced mode → Viewer age, Viewer gender, Geography, Cities, Subscription status, Traffic source, Date or Content → download → CSV
    .believed = German and Portuguese names of columns other than views, watch time and unique viewers are known from programs that read real files; the Spanish, French, Italian, Dutch and Galician words for views are from dictionaries. In other languages the first fitting column is taken for the views, and the report says so; days and videos are then set aside.
    .oddities = Shares are of views, not of people, and one person may have many. Small rows are withheld and stay in the total. Average view duration, average percentage viewed, the click-through rate of impressions and the length of a video are not read. The period stands in the name of the ZIP only: keep the ZIP, or say the month.

## What a file was taken for

block-subscription-status = views by subscription
block-traffic-source = views by traffic source
block-chart = a chart

youtube-table-cut = A remark below the table says that it was cut off: { $rows ->
        [one] { $rows } row is
       *[other] { $rows } rows are
    } there.
    .hint = For the other rows, export a shorter period.
    .explain =
        YouTube Studio writes no more than 500 rows and says so in a remark below the table: “Showing the first 500 results”, in the language of the interface. What the other rows hold is not known.
