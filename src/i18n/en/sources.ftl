# Texts of the room `sources`.

## Any source

unknown-table = No known export looks like this table of { $columns ->
        [one] one column
       *[other] { $columns } columns
    }{ $has-header ->
        [yes] {""}, among them “{ $header }”
       *[no] {""}
    }.
    .hint = { $resembles ->
        [yes] It shares the words “{ $shared }” with “{ $nearest }”; an export of that kind must be given as it was downloaded.
       *[no] `audiencefit sources` lists the exports that are understood.
    }
    .explain = Every file is recognized by its content: words of its headers, and keys that an export writes in every language. This one has nothing of the kind, so none of its rows was used; all of them are counted as set aside. The usual reasons: the export is of another product, it was edited, or the file holds campaigns or posts and not the people behind them. Export again without opening the file in a spreadsheet program, or type the numbers into audiencefit's own CSV. Of the file only words that stand in the headers of known exports are shown, for any other cell may be somebody's name or address.

country-unknown = No country is called “{ $name }”.
    .hint = Write the two-letter code of the country, or its name as the network spells it.
    .explain = Country names are understood in the languages of the networks' interfaces. This name is in none of them. Its row is kept under the name as written, and it matches no country of a profile.

number-unreadable = “{ $text }” is no number.
    .hint = Export the file again and do not save it with a spreadsheet program, which turns numbers such as 3.4 into dates.
    .explain = A number stands where the export has one in every file seen; this cell holds something else. In a list of places its row is refused, and nothing is concluded any more about places that are not listed. In a table of ages and genders the whole table is refused, because its sum cannot be checked. Spreadsheet programs are the usual cause: they read 3.4 as the third of April. A text that may be somebody's is shown as “…”; row and column say where it stands.

number-ambiguous = “{ $text }” can be read as two numbers.
    .hint = Write the number without a thousands separator.
    .explain = A comma or point before exactly three digits can divide thousands or begin decimals. Where another number of the same column proves which, the column is read; here none does, and the two readings differ a thousandfold.

number-negative = A share or a number of people cannot be below zero: “{ $text }”.
    .explain = Shares and counts of people are zero or more. One negative number shows that the table was edited or damaged, so it is refused.

## Meta Business Suite

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
    .explain = A place stands in a list once. With two numbers for one place it cannot be told which is right, so the list is refused.

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

## audiencefit's own CSV

generic-column-unknown = There is no column “{ $word }”; it is left out.
    .hint = { $has-nearest ->
        [yes] Did you mean { $nearest }?
       *[no] The columns are: { $known }.
    }
    .explain = The columns of audiencefit's own CSV have fixed names, in any order. A column with another name is left out, so what was meant with it is lost. `audiencefit template generic` prints all columns with what they mean.

generic-column-repeated = The column { $column } is there twice; the first is used.
    .hint = Remove one of them.
    .explain = Each column of audiencefit's own CSV can be there once. The second is left out.

generic-cell-empty = The cell of { $column } is empty.
    .hint = Fill it in, or remove the row.
    .explain = audience, dimension and value are needed in every row, and a number in share or count. A dimension2 needs its value2. The row is refused; an empty number is not zero.

generic-word-unknown = “{ $word }” is not known in the column { $column }.
    .hint = { $has-nearest ->
        [yes] Did you mean { $nearest }?
       *[no] Known are: { $known }.
    }
    .explain = This column takes one of a fixed list of words. The row is refused, because its numbers cannot be put anywhere.

generic-period = “{ $text }” is no period.
    .hint = Write a month as 2026-10, or days as 2026-10-01..2026-10-31.
    .explain = A period is a calendar month, or two days with two points between them, both included. The row is refused.

generic-age = “{ $text }” is no age band.
    .hint = Write 18-24, or 65+ for an open band, or unknown.
    .explain = Ages are bands of completed years, both ends included. The row is refused, and nothing is concluded about ages that its table does not carry.

generic-gender = “{ $text }” is no gender that is known.
    .hint = Write female, male, other or unknown.
    .explain = Words for women and men are understood in many languages; single letters are not, because M is a man in English and a woman in Spanish. The row is refused.

generic-share-above-one = “{ $text }” is more than everybody.
    .hint = { $percent ->
        [yes] A share is at most 100%.
       *[no] Write 0.12 or 12%.
    }
    .explain = A share is a fraction from 0 to 1, or has a percent sign. A bare number above 1 may be a percentage whose sign was forgotten; the row is refused rather than guessed.

generic-share-mixed = “{ $text }” has no percent sign, while other shares of the file have one.
    .hint = Write all shares of the file the same way.
    .explain = Beside shares with a percent sign a bare 0.5 can be half of the audience or half a percent. The row is refused.

generic-index-factor = The index “{ $text }” is below 10.
    .hint = The index of the whole population is 100: write { $index } if a factor was meant.
    .explain = An index compares a share with that of the network's whole population, which is 100. A number such as 1.3 is a factor. The row is refused rather than read as nearly nobody.

generic-second-dimension = The second dimension is { $dimension } again.
    .hint = Leave dimension2 and value2 empty, or name another dimension.
    .explain = A cell of two dimensions needs two different ones, such as age and gender. The row is refused.

generic-row-too-long = The row has { $cells } cells where the header has { $columns }.
    .hint = Put text with commas between quotation marks.
    .explain = A comma inside a text or a number ends the cell, unless the cell is quoted. All cells after it are then in the wrong column, so the row is refused.

generic-conflict = The rows of one table do not agree on { $column }; its first row is { $row }.
    .hint = Write the same { $column } in all rows of the table, or leave it empty in all but one.
    .explain = Rows with the same channel, network, account, audience, period and dimensions make one table, which has one total and one base. The table is refused.

generic-repeated = { $label } is there twice; the first time in row { $row }.
    .hint = Remove one of the rows.
    .explain = A table has one number for each of its cells. With two it cannot be told which is right, so the table is refused.

generic-ages-overlap = The age bands { $first } and { $second } of one table share ages.
    .hint = Remove one of them, or correct its ends.
    .explain = Each person has one age, so the bands of a table cannot share one. The table is refused.

generic-sum = The shares of the table sum to { $percent } %.
    .hint = Correct the shares; those of one table sum to at most 100 %.
    .explain = Each person is in one cell of the table, so the shares cannot sum to more than everybody. Two percent more are let pass as rounding. Interests, languages and devices are excepted, because one person can have several. The table is refused.

generic-count-sum = The counts of the table sum to { $sum }, more than its total of { $total }.
    .hint = Correct the counts or the total.
    .explain = The total is the whole audience, so the cells of a table cannot hold more people. The table is refused.

## What a file was taken for

source-unknown = not recognized

block-age-gender = age and gender
block-top-countries = countries
block-top-cities = cities
block-countries = countries
block-age = ages
block-gender = genders
block-country = countries
block-region = regions
block-city = places
block-language = languages
block-interest = interests
block-seniority = seniority
block-job-function = job functions
block-industry = industries
block-company-size = company sizes
block-device = devices
block-follower-count = number of followers
block-daily-series = numbers by day
block-hourly-series = numbers by hour
block-content = posts
block-content-formats = formats of posts
block-other-table = a table of something else
block-page-insights = Page insights
block-page-views = Page views
block-personal-analytics = analytics of a person
block-competitors = competitors
block-potential-audience = an estimate of a market
block-web-analytics = visits of a website
block-channel-performance = orders by channel
block-orders = orders
block-customers = customers
block-ads = ads
block-audience = audience
block-overview = overview
block-generic = typed tables
block-glued = tables run into each other
block-empty = an empty table
block-unknown = a table of unknown shape

day-unreadable = “{ $text }” is not a day that can be read
    .hint = Export the file again and do not open it in a spreadsheet.
    .explain =
        A cell in a column of days holds something that is no day, or a day without a year where nothing says the year. The row is refused. Where days lack the year, the month of the folder (or --month) tells it.
day-twice = “{ $text }” stands there twice, with different numbers
    .hint = Export the file again, and do not put two exports into one file.
    .explain =
        The table has one row a day, and a second row for this day says something else. Which of them is right cannot be told, and both together would count the day twice: the first is used, the second is refused. A second row with the same numbers is passed over.
day-ambiguous = “{ $text }” can be the month first or the day first
    .hint = Export the file again with days as 2026-10-31, or set the language of the interface to one whose days start with the year.
    .explain =
        Days such as 03/04/2026 are read only where the column proves which number is the month: a number above twelve, or days that follow each other. Where nothing proves it, the table gives no number.
