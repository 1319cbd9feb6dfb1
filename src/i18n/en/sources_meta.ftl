# Sources of the family "meta": Meta Business Suite, Instagram, Facebook Page Insights.

## Meta Business Suite: audience

meta-titles-glued = The titles of the tables have run into their first rows: “{ $text }”. Nothing of this file is used.
    .hint = Export the audience again from Meta Business Suite and give the file as it was downloaded.
    .explain = In an audience export of Meta Business Suite each table has a title in a row of its own, and blank lines between tables. In this file the titles, the keys and the numbers of followers stand in one cell, as some scripts leave them. Which table belongs to Facebook and which to Instagram cannot be told, so no number is taken, not even those that look whole.

meta-potential-audience = This is Meta's estimate of a market, not of followers; it is set aside.
    .explain = The tab “Potential audience” of Meta Business Suite estimates how many people ads could reach. These people have nothing to do with the account yet. Read as followers they would give a wrong picture, so the file is recognized and left out.

gender-columns-unknown = It is not known which of the columns “{ $words }” is women and which is men.
    .hint = Set the language of Meta Business Suite to English and export again, or write Women and Men over the columns.
    .explain = The order of the two columns differs between exports, so only their words can tell them apart. These words are not among those that are known. Guessing would swap women and men in every number that follows, so the table is refused.

gender-column-repeated = Two columns are both “{ $word }”.
    .hint = Export the file again.
    .explain = A table of ages and genders has one column for each gender. With two columns of one gender it cannot be told which holds which, so the table is refused.

age-row-unknown = “{ $text }” is no age band.
    .hint = Export the file again, or remove rows that were added by hand.
    .explain = Every row of this table begins with an age band such as 18-24 or 65+. A row that does not may be a total or the remains of an edit. The table is refused, because a missing band would shift all shares.

age-bins-overlap = The age bands { $first } and { $second } share ages.
    .hint = Export the file again.
    .explain = Each person has one age, so the bands of a table cannot share one. A repeated or overlapping band would count people twice; the table is refused.

age-gender-sum = The shares of ages and genders sum to { $sum } %, not to 100 %.
    .hint = Export the file again and give it as it was downloaded.
    .explain = In every export seen, the cells of this table sum to 100 %: it covers the followers whose age and gender are known. A sum that is off by more than rounding allows shows that the table was edited, cut or is of another kind. No number of it is used.

row-too-long = The row has { $cells } cells where the table has { $columns } columns.
    .hint = If numbers have a decimal comma, the file must separate cells with another sign; export it again and give it as it was downloaded.
    .explain = A row with more cells than columns usually means that a decimal comma was taken for the end of a cell. The table is refused, because each number would stand in the wrong column.

number-missing = There is no number for { $label }.
    .hint = Export the file again and give it as it was downloaded.
    .explain = The cell is empty. An empty cell is not zero: the value is left out, and nothing is concluded about values that the table does not carry.

percent-mixed = Some numbers of the table have a percent sign and others have none.
    .hint = Export the file again.
    .explain = Exports write every number of a table the same way. With both spellings in one table a bare 0.5 can be half of the audience or half a percent, so the table is refused.

percent-unproven = It cannot be told whether the numbers of the table are percentages or fractions; the largest is { $largest }.
    .hint = Give the whole export, with its table of ages and genders.
    .explain = Bare numbers are percentages when the ages and genders of the same file sum to 100, or when a number is above 1. Neither is so here, and the two readings differ a hundredfold.

share-above-one = { $label } has { $percent } %, more than everybody.
    .hint = Export the file again; a lost decimal point is the usual reason.
    .explain = A share cannot be above 100 %. In damaged files 12.5 has become 125. The table is refused, because the other numbers may have lost their points as well.

share-capped = { $label } has { $percent } %; taken as 100 %.
    .explain = Meta Business Suite writes up to 101 % for a country where nearly all followers are from, because it divides by a slightly different number. It is taken as 100 %.

places-sum = The places of the list sum to { $sum } %.
    .hint = Export the file again and give it as it was downloaded.
    .explain = Each follower is in one place, so a list of places sums to at most 100 %, or a little more by rounding. This sum shows that the numbers are counts or are damaged; the list is refused.

place-repeated = “{ $name }” is listed twice.
    .hint = Export the file again.
    .explain = A place stands in a list once. With two numbers for one place it cannot be told which is right, and both together would count the same followers twice, so the list is refused.

places-unclear = It cannot be told whether the list “{ $title }” is of countries or of cities; its first name is “{ $first }”.
    .hint = Set the language of Meta Business Suite to English and export again.
    .explain = Countries are recognized by their names in any language, cities by the region that follows their name after a comma, and both by known words of the title. These signs are absent or contradict each other, so the list is refused.

follower-count-unreadable = The number of followers cannot be read: “{ $text }”.
    .hint = Export the file again, or give the number in `audiencefit.toml`.
    .explain = Under the key of a network stands one whole number, its followers. Something else stands there. The shares of the file are used; how many people they stand for is not known.

follower-count-repeated = The file has two different numbers of followers for { $network }; one is { $people }.
    .hint = Give one export at a time.
    .explain = A file has one number of followers for a network. Two exports have probably been put into one file. Neither number is used, so how many people the shares stand for is not known.

meta-table-unknown = A table of this audience export has an unknown shape: “{ $title }”.
    .hint = Export the file again; if it stays so, the numbers can be typed into the file that `audiencefit template generic` prints.
    .explain = The file is an audience export of Meta Business Suite, but this part of it is neither ages and genders, nor places, nor a number of followers, nor a number a day. Its rows are refused; the other tables of the file are used.

meta-dates-undone = A spreadsheet program made dates of { $count ->
        [one] one number
       *[other] { $count } numbers
    } in “{ $title }”; they were made numbers again.
    .hint = Give the file as it was downloaded, without saving it in a spreadsheet program.
    .explain = Where dates are written with points, spreadsheet programs turn 3.4 into the third of April. Only numbers with a whole part of 1 to 31 and a decimal of 1 to 9 are hit, so that the day is the whole part and the month the decimal. In ages and genders this is undone only where all twelve numbers then sum to 100 %, within 0.3; in lists of places only where the ages of the same file were put right so, and the numbers of the list then go down from first to last, as they do in every export.

meta-dates-not-undone = A spreadsheet program made dates of { $count ->
        [one] one number
       *[other] { $count } numbers
    } in “{ $title }”, and nothing proves what they were; the table is not used.
    .hint = Export the audience again and give the file as it was downloaded.
    .explain = Where dates are written with points, spreadsheet programs turn 3.4 into the third of April. In a list of places this is undone only where the ages and genders of the same file were hit as well and sum to 100 % afterwards, and where the numbers of the list then go down from first to last. One of these proofs is missing here, so that the list is refused as a whole: a wrong number could be the largest.

meta-unknown-gender = { $percent } % of these followers have no known gender; their ages are nowhere.
    .explain = In the exports of 2021 the shares of women and men sum to less than 100 %: followers without a known gender were part of the whole, but have no column. The shares are used as shares of everybody, and the rest stays unknown. Later exports leave such followers out of the whole, so that shares of the two kinds cannot be compared to the last percent.

## Meta Business Suite: results and content

meta-series-unknown = It is not known what this table counts day by day: “{ $title }”.
    .hint = Export it again with Meta Business Suite in English. If the title says what one of Follows, Reach, Views, Viewers, Visits, Interactions or Link clicks says, give the table in a file of its own with that name instead of “{ $file }”.
    .explain = The table has one number a day, as the exports of Meta Business Suite under Insights › Results do. What is counted stands in its title, or in the file's name; both are in the language of the interface, and English and Portuguese are known. This title is none of the known ones. The file's name is believed only where the file holds this table alone, and where the title has no word such as “follows” or “reach”: “Facebook unfollows” in a file “Follows” counts something else. The table is set aside; nothing is guessed from its numbers.

meta-series-column = The title says “{ $title }” and the column says “{ $column }”; the title is believed.
    .hint = Check which of the two is right, or export the results again.
    .explain = Until 2023 the exports of Meta Business Suite named the column of numbers, and in a real file the name was wrong: the visits of a page stood under the name of its likes. The title and the file's name agreed. So the numbers are taken for what the title says. If you edited the file, check which of the two is right.

meta-series-other-network = “{ $title }” names no network; taken as { $network }, because the other table of the file names the other one.
    .explain = Older exports of Meta Business Suite hold two tables of the same kind, one of Facebook and one of Instagram. In some only one of them has the network in its title. Since each network has one table, the other one is of the other network.

meta-column-twice = The column “{ $column }” is there twice with different numbers; neither is used.
    .hint = Remove the column that is wrong.
    .explain = Some exports of Facebook have two columns of one name. Where they hold the same numbers, one of them is used. Here they differ, and nothing says what the difference is, so that this number is left out of all rows; the other columns are used.

meta-post-row = A row of this list of posts does not fit its columns; it is left out.
    .hint = Export the list again and give it as it was downloaded.
    .explain = In each row of a list of posts there is an id, a time of publishing, and a day or the word Lifetime in the columns of these names. In this row something else stands there, or there are more cells than columns: a cell is missing or too many, so that the numbers would be taken from the wrong columns. What the row holds is not shown, because it can be the text of a post.

meta-post-twice = A post, or a day of one, is there twice with different numbers; the first row is used.
    .hint = Give one export of the same days only.
    .explain = Two rows have the same id and the numbers of the post's whole life, and the numbers differ. Two exports of different days have probably been put into one file. Adding them up would count everything twice.

meta-posts-by-day = The numbers of each post were added up over its days; its reach was left out.
    .explain = This export has one row for each post and day. Views, likes, comments, shares, saves and follows of the days add up. Reach does not: the people of one day can be those of another. Export with “Lifetime” for the reach of each post.

meta-post-untold = This row is of a day of a post, and does not say of which one; it is not used.
    .hint = Export the list again and give it as it was downloaded, without opening it in a spreadsheet program.
    .explain = The numbers of the days of a post are added up, for which its id must be whole. A spreadsheet program writes the long ids as 1.8E+16, which many posts share, and there is no link by which the post could be told instead.

posts-without-id = { $n ->
    [one] One post has
   *[other] { $n } posts have
} no whole id; the same post in another file would count again.
    .hint = Give exports whose days do not overlap, as they were downloaded.
    .explain = A post that stands in two exports is told by its id, or by the number in its link. Some links have none, and a spreadsheet program shortens long ids to 1.8E+16. Such posts are used, and none of them is taken for another one.

post-days-left = { $n ->
    [one] The days of one post overlap
   *[other] The days of { $n } posts overlap
} with those in { $taken }; what this file says of them is not used.
    .hint = Export the days by which the two files differ, or the whole range in one file.
    .explain = Two exports have a row for each day of a post. Where they have no day in common, their numbers are added up. Where some days are in both and some in one only, the file that reaches further is used: adding up would count the common days twice.

percent-no-count = The column holds percentages where things are counted; the table was not used.
    .hint = Export the numbers themselves, or take the column out of the table.
    .explain = Views, clicks and the like are counted. Every number of this column has a percent sign, so that it is a rate or a change and not a count. What it is a share of is not said.

numbers-bounded = { $n ->
    [one] One number of the column is
   *[other] { $n } numbers of the column are
} known only to be below a bound; no number is taken there.
    .explain = An export writes “<15” where it hides a small number. Such a number is neither zero nor missing: it lies below the bound. Sums over days lack it, and are a little too small.

meta-posts-torn = Rows below a blank line have no header; they are not used.
    .hint = Export the list again and give it as it was downloaded.
    .explain = Texts of posts hold blank lines, which are no end of the list as long as they stand between quotation marks. Some programs take the quotation marks away; then it cannot be told any more where a row begins. What the rows hold is not shown, because it can be the text of a post.

meta-formats-unstated = The table is known and not used: what is counted by format is stated nowhere.
    .explain = The table of the most successful formats has a name and a whole number for each format. Whether these are posts, people or reactions is stated neither in the file nor in Meta's documents. Numbers of each format can be had from the list of posts (Insights › Content › Export).

## Instagram and Facebook before Meta Business Suite

instagram-keys-unknown = { $count ->
        [one] One text is not understood and left out.
       *[other] { $count } texts are not understood and left out.
    }
    .hint = Set Instagram to English and download your information again.
    .explain =
        The texts of this file stand under names in the language of the account. English names are known. In other languages lists of ages and countries are told by their shape and the shares of men and women by a word for them; what is left cannot be told, the number of followers among it. Nothing was guessed.

instagram-list-unreadable = The list under “{ $key }” cannot be read; it is left out.
    .hint = Download your information again.
    .explain = A list of shares is a name, a colon and a percentage, and again, divided by commas. Something else stands here, or its numbers can be read in two ways.

instagram-list-twice = Several lists could be the one under “{ $key }”; none of the ages is used twice, and this one is left out.
    .hint = Set Instagram to English and download your information again.
    .explain = Ages are there for everybody, for men and for women; places are there as cities and as countries. Which list is which is told by its name in English, and in other languages by words for women and men and by names of countries. Here two lists seem to be the same one, so that it cannot be told which is which.

facebook-legacy-sum-above-total = “{ $group }” counts { $sum } people, more than the { $total } of its day; how many there are is taken as not known.
    .explain = The people of a group are parts of all the people of the same day, so that they cannot be more. In the files seen they are the same number or fewer. The parts are used; the whole is not.

## What is only believed of the files, and their oddities

source-title-meta-audience = Meta Business Suite: Audience (followers)
source-meta-audience = Meta, audience
    .get = Meta Business Suite → Insights → Audience → Export
    .believed = The workbooks of 2021 (page likes, fractions) are known from a program that reads one, not from a file. Words for women and men, cities and countries in languages other than English, Portuguese and Italian are from dictionaries; tables are told by their shape first.
    .oddities = The current layout says neither the network nor the number of followers: put the file into a folder of the network. Ages and genders cover only followers whose age and gender are known, from 18 on. Countries and cities are the ten largest, and can sum to a little more than 100 %. Numbers that a spreadsheet turned into dates are undone where ages and genders then sum to 100 %, and in lists of places of the same file that then go down from first to last.

source-title-meta-results = Meta Business Suite: Results (follows, reach, views a day)
source-meta-results = Meta, results
    .get = Meta Business Suite → Insights → Results → Export
    .believed = The same titles are taken with “Facebook” and with “Instagram” where one of the two was seen. In other languages than English and Portuguese nothing is read.
    .oddities = Some titles do not name the network: put the file into a folder of the network. Days on which nothing happened may be missing. People reached on several days may be the same ones, so that days of reach are not added up.

source-title-meta-content = Meta Business Suite: Content (posts, videos, formats)
source-meta-content = Meta, content
    .get = Meta Business Suite → Insights → Content → Export
    .believed = The columns of Facebook beside views, reach and shares, and “Impressions”, are known from programs that read real files. “Reactions” are taken as likes, “Reactions, comments and shares” as engagements.
    .oddities = Titles, texts and links of posts are not read. The numbers of a post are those of its whole life, up to the day of the export. What “Top content formats” counts is stated nowhere, so that it is set aside.

source-title-instagram-download = Instagram: Download your information (JSON), insights
source-instagram-download = Instagram, download
    .get = Instagram → Accounts Center → Your information and permissions → Download your information → JSON
    .believed = The files of reach and interactions beside the audience are recognized and set aside: no real one was seen. In other languages than English lists are told by their shape and by words for women and men.
    .oddities = The dates have no year: the month of the folder (or --month) tells it. Ages by gender are computed as the share of a gender times the ages within it, both as Instagram gives them. Only the five largest countries and cities are there.

source-title-facebook-legacy = Facebook Page Insights before Meta Business Suite (page level)
source-facebook-legacy = Facebook, old page export
    .get = no longer offered; export Audience from Meta Business Suite
    .believed = Workbooks are known from programs that read one; their groups are found by the names of columns. Files after 2016 are believed to be built the same way.
    .oddities = Likes are taken as followers. The last days of a file can be empty: each group is of the last day that has it. Countries and cities are the 45 largest of that day. Signs beyond Western European letters are question marks in the file already. The groups of people who talk about the page, and check-ins, are not read.
