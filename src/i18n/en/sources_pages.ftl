# Sources of the family "pages": LinkedIn, Pinterest, X.

## LinkedIn

linkedin-size-damaged = “{ $text }” is not a company size; the row was left out. A spreadsheet may have turned it into a date.
    .hint = Download the workbook again and do not retype it in a spreadsheet.
    .explain = LinkedIn writes company sizes as 2-10 or 11-50. When such a cell is typed or pasted in a spreadsheet, it becomes a date: 2-10 turns into 2-Oct. Dates that can only have been 2-10 or 11-50 are turned back; what this cell was is not guessed. The row was left out, and its people stay in the whole of which the others are shares.

linkedin-sizes-undone = { $count ->
    [one] One company size was a date and was
   *[other] { $count } company sizes were dates and were
} turned back.
    .explain = When a sheet is typed anew, spreadsheet programs take the company size 2-10 for a date in October or February, and 11-50 for November 1950. No other company size of LinkedIn can be read as a date, so that these two are told again without a doubt.

linkedin-whole-unknown = A number in this sheet cannot be read; the sheet is not used.
    .hint = Give the workbook as it was downloaded.
    .explain = The sheets of LinkedIn count people, and the shares are worked out from their sum. Where a number is missing from the sum, every other share would come out too large.

linkedin-places-without-country = { $places ->
        [one] One area says no country.
       *[other] { $places } areas say no country.
    }
    .explain = LinkedIn counts people by metropolitan area. Most areas name their country behind a comma; areas of the United States, and some others, do not. The country of such an area is not guessed, except for three that were seen in a real export. In the numbers by country these areas keep their own name, and the shares of countries are given with the room that they leave.

linkedin-own-page-unknown = No row of the competitors can be told to be the own Page.
    .hint = Keep the name that LinkedIn gave the file, or write the Page's display name as the account in audiencefit.toml.
    .explain = The workbook of competitors lists the own Page among the others, without a mark. Its file name begins with the display name of the own Page, and the workspace may name it as well. Neither is the name of exactly one row, so every row was read as another Page, and how many follow the own one is not known from this file.

## Pinterest

pinterest-size-rounded = Pinterest gives the size of the audience as { $size }, which is rounded up.
    .explain = The size in the first lines of audience insights is an upper bound: 10000 was seen for an audience of 833 people. It is shown here and used nowhere, since margins of error worked out with it would be too narrow.

pinterest-view-unknown = It cannot be told whether these people engaged with the account or only saw it; no table was used.
    .hint = Keep the name that Pinterest gave the file, or set Pinterest's language to English and export again.
    .explain = Pinterest exports insights of three audiences: those who engaged with the account, those who saw it, and everybody on Pinterest. The first lines of the file and its name say which. Here neither does in words that are known, and numbers of everybody on Pinterest must not be taken for numbers of an account's audience.

pinterest-everybody = These insights are of everybody on Pinterest, not of the account's audience; they are not used.
    .hint = Choose “Your total audience” or “Your engaged audience” above the insights, and export again.
    .explain = Pinterest exports insights of three audiences: those who engaged with the account, those who saw it, and everybody on Pinterest. The first lines of this file say that it is of everybody, whatever the file is called.

pinterest-rest-unknown = { $percent } % of the audience are in none of the rows.
    .explain = Pinterest's shares are shares of the whole audience, but people whose value is not known, or who are under 18, are in no row. They are not spread over the others; shares are given with the room that they leave.

pinterest-share-above-one = “{ $text }” is more than everybody; Pinterest writes shares as fractions.
    .hint = Download the export again and do not save it with a spreadsheet program.
    .explain = Shares of audience insights are fractions from 0 to 1. A number above 1 may be a percentage, or an affinity that slipped into the column of shares. It is not guessed which. In the table of interests the row was left out; any other table was not used.

pinterest-category-differs = The category of this row has another share than in an earlier row (“{ $text }”); the row was left out.
    .hint = Download the export again and give it as it is.
    .explain = Every row of the table of interests repeats the share and the affinity of its category. Where they differ, one of them was changed, so the row is refused.

## X

x-without-audience = X exports no numbers about who the audience is.
    .hint = Type what X shows in its app into the file that `audiencefit template generic` prints.
    .explain = Exports of X hold posts and daily figures: impressions, likes, follows. These were read. There is no age, gender or country of the followers in any of them, so X cannot be compared with a profile by its exports.

## What is only believed of the files, and their oddities

source-title-linkedin = LinkedIn Page: followers, visitors, content
source-linkedin = LinkedIn Page
    .get = LinkedIn Page, admin view → Analytics → Followers, Visitors or Content → Export
    .believed = Workbooks of content are known from programs that read them, not from a real file. Workbooks in another language than English are told by the number of their sheets and columns alone. The sheets of visitors are taken to be of the days of the first sheet.
    .oddities = The column “Total followers” of the first sheet holds the new followers of a day, not all of them; the workbook never says how many follow. Locations are metropolitan areas; those of the United States are written without their country. Unique impressions (organic) and offsite views are not read.

source-title-linkedin-competitors = LinkedIn Page: competitors
source-linkedin-competitors = LinkedIn, competitors
    .get = LinkedIn Page, admin view → Analytics → Competitors → Export
    .believed = A layout with posts, comments and reactions is known from one program. In another language than English the columns are told by their places.
    .oddities = The only export that says how many follow a Page in all. The own Page is one of the rows and is told by the display name in the file's name.

source-title-linkedin-personal = LinkedIn analytics of a member
source-linkedin-personal = LinkedIn, member
    .get = LinkedIn profile → Analytics → Post impressions → Export
    .believed = The layout is known from programs that read such workbooks. The sheet DEMOGRAPHICS is taken to be of the followers; only CONTENT DEMOGRAPHICS is of people who saw posts.
    .oddities = Numbers can be text, and shares below one percent are written < 1%. Only the largest values of each category are listed; job titles and companies are not used. The numbers stand under the account “personal”, apart from those of a Page.

source-title-pinterest = Pinterest: audience insights, overview
source-pinterest = Pinterest
    .get = Pinterest business hub → Analytics → Audience insights, or Overview → Export
    .believed = The layout is known from programs that read such files. In the overview, other numbers a day than impressions are read by the names that its table of boards has.
    .oddities = The people saw or engaged in 30 days; they are not followers. The size of the audience is rounded up and not counted with. Affinity compares with all of Pinterest and is no share. The overview lists the top pins only.

source-title-x = X (Twitter) analytics
source-x = X
    .get = X Premium → Analytics → Overview or Content → the arrow that downloads. X exports nothing about who follows
    .believed = Headers of the files of posts are known from programs. Old files in other languages than English are read by the places of their columns.
    .oddities = No export says who the followers are. Shares and reposts are added up. In old files, follows and profile clicks came about through tweets only and are left out of the numbers a day; promoted numbers stand apart and are left out. Media views, detail expands, hashtag clicks and permalink clicks are not read.

## What a file was taken for

block-description = a sentence above a table
block-boards = boards
