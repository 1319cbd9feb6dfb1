# Texts of the room `sources`: of every source, of our own CSV and of mappings.

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
        [missing] It shares the words “{ $shared }” with “{ $nearest }”, and lacks “{ $missing }”. Export it again with these columns, as it was downloaded.
        [folder] Its folder is that of “{ $nearest }”, with whose headers it shares no word: it is another report, was edited, or is in a language of which no file was seen.
       *[no] `audiencefit sources` lists the exports that are understood.
    }
    .explain = Every file is recognized by its content: words of its headers, and keys that an export writes in every language. This one has nothing of the kind, or too little of it, so none of its rows was used; all of them are counted as set aside. The usual reasons: the export is of another product, it was edited, or the file holds campaigns or posts and not the people behind them. Export again without opening the file in a spreadsheet program, or type the numbers into audiencefit's own CSV. Of the file only words that stand in the headers of known exports are shown, for any other cell may be somebody's name or address.

block-without-rows = There is a header and no row below it: the network had nothing to show.
    .hint = Small accounts get empty exports. Wait until the account is larger, or leave the file out.
    .explain = The file is the right one, but it holds no numbers. Networks hand out a file with a header only when an audience is too small (TikTok shows nothing below about 100 followers) or when nothing happened in the period. This is treated as “no data”, which is not the same as zero.

block-not-known = The part of this file that starts here is not known.
    .hint = If it is not part of the export, remove it. If it is, the network may have changed its format.
    .explain =
        The file was recognized, but one of its tables or sheets is none of those that this export is known to have. Its rows were not used. The other tables of the file were read as usual. What stands in it is not shown, for it may be about people; the row says where it starts.

not-read-yet = The file is known, and no numbers are taken from it.
    .hint = Type its numbers into the file that `audiencefit template generic` prints.
    .explain = The file was recognized by its content. It may carry numbers about an audience, but this kind of export is not read. It was set aside as a whole; none of its numbers are in the report.

no-audience-numbers = The file is known, and has no numbers about who the audience is.
    .explain = The file was recognized: daily figures, lists of posts or videos, or page views. Such exports say how much happened, not who the people are, so that nothing in them can be compared with a profile. The file was set aside.

column-missing = The column “{ $column }” is not in this table; the table was not used.
    .hint = Export it again with this column.
    .explain = The table is known, but a column that it cannot be read without is not there: it was not chosen when the file was exported, or it was removed. Other columns say something else and are not taken in its place. In YouTube Studio, choose Views as the first metric before downloading.

column-twice = The column “{ $column }” stands there twice with different numbers; the table was not used.
    .hint = Remove the column that is wrong, or download the export again.
    .explain = Two columns have the same name and do not hold the same numbers. Which of them is right cannot be told, so that neither is used, and with them the table.

label-not-understood = “{ $text }” is not a label that can stand here; the row was left out.
    .hint = Compare the row with the export as the network made it.
    .explain =
        In a table by age every row must start with an age band, in a table by country with a country, and so on. A row that starts with something else is refused rather than guessed at. If the labels are in a language that is not known yet, the generic template takes the same numbers. Texts that are long or hold an e-mail address or a telephone number are shown as “…”, and so is every cell of a list of posts and of a table that a mapping describes.

labels-overlap = “{ $label }” counts people who are counted in another row already; the table was not used.
    .hint = Remove the row that is too many, or download the export again.
    .explain = Two rows of the table speak of the same people: the same label stands twice, or two age bands overlap (18–24 and 20–29). Which of them is right cannot be told, so that no number of the table is used.

count-missing = A row has no number that can be read; no shares are made of its table.
    .hint = Fill in the number, remove the row if it does not belong to the table, or download the export again.
    .explain = A share is the number of a row by the sum of all rows. Where the number of one row is empty or was refused, that sum is too small, and the other rows would look larger than they are: without the men, every visitor is a woman. An empty cell is not zero. The numbers of the other rows are used as numbers; no shares are made of them, unless a row with the total says how many people there are.

country-unknown = No country is called “{ $name }”.
    .hint = Write the two-letter code of the country, or its name as the network spells it.
    .explain = Country names are understood in the languages of the networks' interfaces. This name is in none of them. Its row is kept under the name as written, and it matches no country of a profile.

number-unreadable = “{ $text }” is no number.
    .hint = Export the file again and do not save it with a spreadsheet program, which turns numbers such as 3.4 into dates.
    .explain = A number stands here in every file of this export that is known; this cell holds something else, or has decimals where things are counted. Its row is refused, and nothing is concluded any more about what the table does not list. Where all rows together make a whole, as ages and genders do, the table is refused, because its sum cannot be checked. Spreadsheet programs are the usual cause: they read 3.4 as the third of April. A text that may be somebody's is shown as “…”; row and column say where it stands.

number-ambiguous = “{ $text }” can be read as two numbers.
    .hint = Write the number without a thousands separator; where a mapping reads the table, say its decimal mark there.
    .explain = A comma or point before exactly three digits can divide thousands or begin decimals. Where another number of the same column proves which, the column is read; here none does, and the two readings differ a thousandfold. An amount of money with three decimals beside amounts with two or fewer is refused too, unless its currency has thousandths, as the Kuwaiti dinar has.

number-negative = This number cannot be below zero: “{ $text }”.
    .hint = Export the file again and give it as it was downloaded.
    .explain = Shares, people, things that are counted and amounts that were paid are zero or more. A negative number shows that the row was edited or damaged, so it is refused; in a table of ages and genders the whole table is.

percent-signs-mixed = Some numbers of the column have a percent sign and others have none; the table was not used.
    .hint = Download the export again.
    .explain = An export writes every number of a column the same way. With both spellings in one column, a bare 0.5 can be half of the audience or half a percent.

shares-do-not-add-up = The shares add up to { $sum } %, not to 100 %; the table was not used.
    .hint = Download the export again. If you edited it, undo the changes.
    .explain = The parts of a whole must add up to 100 %, give or take the rounding. Here they do not. Rows may be missing or doubled, fractions may have been turned into percentages, or a spreadsheet may have changed the decimal signs. No number of the table is used, because any of them could be wrong.

day-unreadable = “{ $text }” is no day that can be read.
    .hint = Export the file again and do not save it with a spreadsheet program.
    .explain = A cell in a column of days holds something that is no day, or a day without a year where nothing says the year. The row is refused. Where days lack the year, the month of the folder (or --month) tells it.

day-ambiguous = “{ $text }” can be the month first or the day first.
    .hint = Export the file again with days as 2026-10-31, or set the language of the interface to one whose days start with the year.
    .explain = Days such as 03/04/2026 are read only where the column proves which number is the month: a number above twelve, or days that follow each other. Where nothing proves it, the table gives no number.

day-twice = “{ $text }” stands there twice, with different numbers.
    .hint = Export the file again, and do not put two exports into one file.
    .explain = The table has one row a day, and a second row for this day says something else. Which of them is right cannot be told, and both together would count the day twice: the first is used, the second is refused. A second row with the same numbers is passed over.

table-cut-off = The file ends within this table, and nothing in it says the whole; the table was not used.
    .hint = Download the export again.
    .explain = The rows behind the end of the file are missing. Shares of the rows that are there would be too large: the first of two age bands would be the whole audience. Where the numbers are shares already, or a total tells how much is missing, the table is used.

days-exchanged = { $count ->
        [one] One date of this column had day and month exchanged; it was put right.
       *[other] { $count } dates of this column had day and month exchanged; they were put right. This is the first.
    }
    .hint = Download the export again and do not save it with a spreadsheet program.
    .explain = Beside these dates stand texts such as 10/13/2026, which can only have the month first. A spreadsheet program that is set to write the day first leaves such texts as they are, but takes 10/1/2026 for the tenth of January and stores that. The dates were turned back, because only then the rows are in order, or in the same months as the texts, or not in the future.

days-mixed = { $count ->
        [one] One date of this column may have day and month exchanged; no day of the column is used. This is it.
       *[other] { $count } dates of this column may have day and month exchanged; no day of the column is used. This is the first.
    }
    .hint = Download the export again and do not save it with a spreadsheet program.
    .explain = Beside these dates stand texts such as 10/13/2026, which can only be read one way. A spreadsheet program that is set to write days the other way round leaves such texts as they are, but exchanges day and month in all dates up to the twelfth. Whether that happened here cannot be told: neither the order of the rows nor the months of the other dates decide. Exchanged days would put numbers into wrong months, so none is used.

day-in-the-future = { $count ->
        [one] A row is of a day after { $latest }; it was left out.
       *[other] { $count } rows are of days after { $latest }; they were left out. This is the first.
    }
    .hint = Look at the dates of the file. If they are right, look at the clock of this computer.
    .explain = Numbers of a day that has not come cannot be true: the date was mistyped, day and month were exchanged, or the year is wrong. One such row would make a report of its month. The last day that can stand in a file is tomorrow, or some weeks after the month that its folder, its name or --month says, whichever is later.

## audiencefit's own CSV

generic-column-unknown = There is no column “{ $word }”; it is left out.
    .hint = { $has-nearest ->
        [yes] Did you mean { $nearest }?
       *[no] The columns are: { $known }.
    }
    .explain = The columns of audiencefit's own CSV have fixed names, in any order. A column with another name is left out, so what was meant with it is lost. `audiencefit template generic` prints all columns with what they mean.

generic-column-repeated = The column { $column } is there twice; the first is used.
    .hint = Remove one of them.
    .explain = Each column of audiencefit's own CSV can be there once. Which of the two holds what was meant cannot be told; the first is used and the second is left out, so check that the first is the right one.

generic-cell-empty = The cell of { $column } is empty.
    .hint = Fill it in, or remove the row.
    .explain = audience, dimension and value are needed in every row, and a number in share or count. A dimension2 needs its value2. The row is refused; an empty number is not zero.

generic-value-personal = The value holds what looks like an e-mail address or a telephone number; the row was not used.
    .hint = Write the label of the group that the number is of, such as a city or an interest.
    .explain = Values stand in reports as they are written, so that none may be somebody's. This one holds an e-mail address, a handle, or seven or more digits together, as telephone numbers do. A name with so many digits must be written without them.

generic-unfilled = { $rows ->
        [one] One row has
       *[other] { $rows } rows have
    } no number; the first is this one.
    .hint = Fill in share or count where the network shows it; rows without a number may stay.
    .explain = `audiencefit template generic --network …` prints a row for each label that a network shows. Those that were not filled in say nothing, not even zero: they are set aside, and their table is not taken for complete.

generic-word-unknown = “{ $word }” is not known in the column { $column }.
    .hint = { $has-nearest ->
        [yes] Did you mean { $nearest }?
       *[no] Known are: { $known }.
    }
    .explain = This column takes one of a fixed list of words, which `audiencefit template generic` explains. The row is refused, because its numbers cannot be put anywhere, and nothing is concluded about what it would have said.

generic-period = “{ $text }” is no period.
    .hint = Write a month as 2026-10, or days as 2026-10-01..2026-10-31.
    .explain = A period is a calendar month, or two days with two points between them, both included. Without a period that can be read it is not known in which report the numbers belong, so the row is refused.

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
    .explain = Beside shares with a percent sign a bare 0.5 can be half of the audience or half a percent. The two readings differ a hundredfold and nothing proves one of them, so the row is refused.

generic-index-factor = The index “{ $text }” is below 10.
    .hint = The index of the whole population is 100: write { $index } if a factor was meant.
    .explain = An index compares a share with that of the network's whole population, which is 100. A number such as 1.3 is a factor. The row is refused rather than read as nearly nobody.

generic-second-dimension = The second dimension is { $dimension } again.
    .hint = Leave dimension2 and value2 empty, or name another dimension.
    .explain = A cell of two dimensions needs two different ones, such as age and gender: women of 18 to 24 years. One dimension twice says nothing about anybody, so the row is refused.

generic-row-too-long = The row has { $cells } cells where the header has { $columns }.
    .hint = Put text with commas between quotation marks.
    .explain = A comma inside a text or a number ends the cell, unless the cell is quoted. All cells after it are then in the wrong column, so the row is refused.

generic-conflict = The rows of one table do not agree on { $column }; its first row is { $row }.
    .hint = Write the same { $column } in all rows of the table, or leave it empty in all but one.
    .explain = Rows with the same channel, network, account, audience, period and dimensions make one table, which has one total and one base. The table is refused.

generic-repeated = { $label } is there twice; the first time in row { $row }.
    .hint = Remove one of the rows.
    .explain = A table has one number for each of its cells. With two it cannot be told which is right, and both together would count the same people twice, so the whole table is refused.

generic-ages-overlap = The age bands { $first } and { $second } of one table share ages.
    .hint = Remove one of them, or correct its ends.
    .explain = Each person has one age, so the bands of a table cannot share one. Somebody in both bands would be counted twice, and the sum could not be checked any more, so the whole table is refused.

generic-sum = The shares of the table sum to { $percent } %.
    .hint = Correct the shares; those of one table sum to at most 100 %.
    .explain = Each person is in one cell of the table, so the shares cannot sum to more than everybody. Two percent more are let pass as rounding. Interests, languages and devices are excepted, because one person can have several. The table is refused.

generic-count-sum = The counts of the table sum to { $sum }, more than its total of { $total }.
    .hint = Correct the counts or the total.
    .explain = The total is the whole audience, so the cells of a table cannot hold more people than it. Two percent more are let pass as rounding. Which of the numbers is wrong cannot be told, so the table is refused.

## Mappings

mapping-total-too-small = The rows add up to { $sum }, more than the total of { $total } in this row; the table was not used.
    .hint = Download the table again, or take the row of the total out of it.
    .explain = Every person or view stands in one row of a table by age, gender, place and the like, so that the rows cannot be more than their total. Either the row is of something else, or a row is counted twice; shares of the one or of the other would differ.

mapping-rows-missing = { $missing } of the { $total } in this row stand in no other row of the table.
    .explain = The total of the table is larger than the sum of its rows: small ones are withheld, or the table shows the largest only. Shares are of the total. Those that no row lists count as the rest; in a table by age or gender, as people whose value is not known.

mapping-without-columns = No table here has the columns of the mapping: { $columns }.
    .hint = Look at the header of the file; `audiencefit inspect --suggest` writes a mapping that fits.
    .explain = A [[mapping]] of audiencefit.toml names the file and its columns. The file was found, and none of its tables has a row with all of these names near its top, so nothing was read.

## What is only believed of the files, and their oddities

source-title-generic = audiencefit’s own CSV
source-generic = own CSV
    .get = audiencefit template generic
    .believed = Nothing.
    .oddities = Every row names its dimension; a bare share above 1 is refused, and so is a mix of 12% and 0.12.

source-title-mapping = Your own mapping
source-mapping = your own mapping
    .get = audiencefit inspect --suggest
    .believed = Nothing.
    .oddities = What the columns are is your word; sums are checked all the same.

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
block-competitors = pages to compare with
block-potential-audience = an estimate of a market
block-web-analytics = visits of a website
block-channel-performance = orders by channel
block-orders = orders
block-customers = customers
block-ads = ads
block-audience = audience
block-overview = overview
block-generic = numbers typed in by hand
block-glued = tables run into each other
block-empty = an empty table
block-unknown = a table of unknown shape

mapping-personal = The column of labels holds what looks like people; the table was not used.
    .hint = Name the column that has the labels of the dimension, such as interests or cities.
    .explain =
        A table by interest, city, language and the like has a label that many people share in each row. Here a label holds an e-mail address or a telephone number, or there are more than fifty labels of several words of which no two are the same, as in a list of customers. Labels stand in reports as they are written, so nothing was read from this table and none of its cells is shown.
