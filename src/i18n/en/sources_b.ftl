# What the readers of TikTok, YouTube, LinkedIn, X and of the exports that are only recognized say.

block-without-rows = There is a header and no row below it: the network had nothing to show.
    .hint = Small accounts get empty exports. Wait until the account is larger, or leave the file out.
    .explain =
        The file is the right one, but it holds no numbers. Networks hand out a file with a header only when an audience is too small (TikTok shows nothing below about 100 followers) or when nothing happened in the period. This is treated as “no data”, which is not the same as zero.

block-not-known = The part of this file that starts here is not known.
    .hint = If it is not part of the export, remove it. If it is, the network may have changed its format.
    .explain =
        The file was recognized, but one of its tables or sheets is none of those that this export is known to have. Its rows were not used. The other tables of the file were read as usual. What stands in it is not shown, for it may be about people; the row says where it starts.

label-not-understood = “{ $text }” is not a label that can stand here; the row was left out.
    .hint = Compare the row with the export as the network made it.
    .explain =
        In a table by age every row must start with an age band, in a table by country with a country, and so on. A row that starts with something else is refused rather than guessed at. If the labels are in a language that is not known yet, the generic template takes the same numbers. Texts that are long or hold an e-mail address or a telephone number are shown as “…”, and so is every cell of a list of posts and of a table that a mapping describes.

percent-signs-mixed = Some numbers of the column have a percent sign and others have none; the table was not used.
    .hint = Download the export again.
    .explain =
        An export writes every number of a column the same way. With both spellings in one column, a bare 0.5 can be half of the audience or half a percent.

shares-do-not-add-up = The shares add up to { $sum } %, not to 100 %; the table was not used.
    .hint = Download the export again. If you edited it, undo the changes.
    .explain =
        The parts of a whole must add up to 100 %, give or take the rounding. Here they do not. Rows may be missing or doubled, fractions may have been turned into percentages, or a spreadsheet may have changed the decimal signs. No number of the table is used, because any of them could be wrong.

labels-overlap = “{ $label }” counts people who are counted in another row already; the table was not used.
    .hint = Remove the row that is too many, or download the export again.
    .explain =
        Two rows of the table speak of the same people: the same label stands twice, or two age bands overlap (18–24 and 20–29). Which of them is right cannot be told, so that no number of the table is used.

column-missing = The column “{ $column }” is not in this table; the table was not used.
    .hint = Export it again with this column.
    .explain =
        The table is known, but the column with the numbers of people or views is not there. In YouTube Studio the user chooses the columns: choose Views as the first metric before downloading. Other columns, such as the watch time, say something else and are not taken in its place.

column-twice = The column “{ $column }” stands there twice with different numbers; the table was not used.
    .hint = Remove the column that is wrong, or download the export again.
    .explain =
        Two columns have the same name and do not hold the same numbers. Which of them is right cannot be told.

no-audience-numbers = Known, and without numbers about who the audience is.
    .explain =
        The file was recognized: daily figures, lists of posts or videos, or page views. Such exports say how much happened, not who the people are, so that nothing in them can be compared with a profile. The file was set aside.

not-read-yet = Known, but this version takes no numbers from it.
    .hint = The generic template takes numbers from this export: audiencefit template generic
    .explain =
        The file was recognized by its content. It may carry numbers about an audience, but this version does not read this kind of export. It was set aside as a whole; none of its numbers are in the report.

youtube-views-by-place = The column “{ $column }” was taken for the views, by its place.
    .hint = Check that this column holds views. If it does not, export again with Views as the first metric.
    .explain =
        YouTube Studio lets the user choose and order the columns, and writes their names in the language of the interface. The name of the views is not known in this language. The first column that fits was taken: percentages that add up to 100 for age and gender, whole numbers for countries.

youtube-total-too-small = The total is { $total }, but the rows add up to { $sum }; the table was not used.
    .hint = Download the export again. If you edited it, undo the changes.
    .explain =
        The first row of a table of countries is the total of all views. Rows of few views are withheld, so that the rows add up to less than the total, never to more. Here they add up to more, so that some number was changed.

# Sources of the family "generic": what is only believed of their files, and their oddities.

source-generic = own CSV
    .believed = nothing
    .oddities = Every row names its dimension; a bare share above 1 is refused, and so is a mix of 12% and 0.12.

source-mapping = a table of your own mapping
    .believed = nothing
    .oddities = What the columns are is your word; sums are checked all the same.

mapping-personal = The column of labels holds what looks like people; the table was not used.
    .hint = Name the column that has the labels of the dimension, such as interests or cities.
    .explain =
        A table by interest, city, language and the like has a label that many people share in each row. Here a label holds an e-mail address or a telephone number, or there are more than fifty labels of several words of which no two are the same, as in a list of customers. Labels stand in reports as they are written, so nothing was read from this table and none of its cells is shown.

mapping-without-columns = no table here has the columns of the mapping: { $columns }
    .hint = Look at the header of the file; “audiencefit inspect --suggest” writes a mapping that fits.
    .explain =
        A [[mapping]] of audiencefit.toml names the file and its columns. The file was found, and none of its tables has a row with all of these names near its top, so nothing was read.
