# Texts of the command line and of the run as a whole.

report-title = { $brand } · { $month }
report-subtitle = { $channels } · numbers from { $from } to { $to }
report-footer = { $brand } · { $month }

bug = This is a bug in audiencefit, not in your files. Please report it with the lines above.
written = { $files ->
    [one] Wrote one file to { $folder }
   *[other] Wrote { $files } files to { $folder }
    }
not-written = error: nothing was written: { $reason }
cards-are-pictures = The edition cards makes pictures: ask for png, or leave --format out.
pdf-standards-apart = No PDF can meet { $one } and { $other } at once: PDF/UA-1 goes with PDF/A-2 and PDF/A-3, and a file meets one kind of PDF/A.
stdout-not-written = error: standard output could not be written: { $reason }
format-not-made = error: a format could not be made: { $reason }
gate-not-met = The gate is not met: the fit score is { $score }, at least { $least } was asked.
gate-not-measured = The gate is not met: at least { $least } was asked, and there is no fit score this month.
profile-checked = { $profiles ->
    [one] { $file } is good: the profile { $names }
   *[other] { $file } is good: the profiles { $names }
    }

explain-usage = `audiencefit explain NAME` explains any of these.
explain-sections = Sections of the report
explain-topics = How numbers are made
explain-methods = Methods, as files name them
explain-verdicts = Verdicts, as files name them
explain-words = Words
explain-codes = Codes of messages
format-unknown = there is no format `{ $name }`; { $meant }the formats are { $known }
format-meant = did you mean `{ $name }`?{ " " }
format-needs-file = { $format } is not text: name a file with `--out`, or pipe it
format-needs-folder = { $format } makes { $files } files here: name a folder with `--out`
explain-unknown = there is nothing called `{ $name }` to explain; { $meant }`audiencefit explain` lists all
explain-meant = did you mean `{ $name }`?{ " " }

places-more = and { $more } more

inspect-times = { $times } × { $what }
inspect-rows = { $rows } rows: { $read } read, { $aside } set aside, { $rejected } rejected
inspect-covers = covers { $shares } of the audience
inspect-more = – and { $more } more; `--format json` has all
inspect-total = { $blocks ->
    [one] One block
   *[other] { $blocks } blocks
    } with { $rows } rows: { $read } read, { $aside } set aside, { $rejected } rejected.

fate-used = used
fate-set-aside = set aside
fate-duplicate = the same numbers are there already
fate-superseded = another export was taken
fate-unattributed = network or month not known
fate-other-month = of another month
fate-baseline = read, to compare with
fate-empty = no data
fate-damaged = damaged
fate-unknown = not known

block-no-rows = an export without rows
block-unreadable = a file that cannot be read
block-own-report = an earlier report
block-posts = posts
block-thread = a thread's frame
block-mapped = a table that you described
block-reviews = own CSV
block-google = Google
block-judge-me = Judge.me
block-loox = Loox
block-okendo = Okendo
block-shopify-product-reviews = Shopify Product Reviews
block-trustpilot = Trustpilot
block-yotpo = Yotpo

withheld-top-list = only the largest are listed
withheld-suppressed = groups too small to show are withheld

fact-flag = the command line
fact-configuration = audiencefit.toml
fact-content = the file itself
fact-name = the file's name
fact-folder = its folder

nothing-usable = the inputs hold no audience number that can be used ({ $fates })
    .hint = `audiencefit inspect` says what every file was taken for and what is missing.
    .explain = A report needs at least one table of people by age, gender, place, interest or work whose network and month are known. Every file was read, and none gave such a table: they are of other kinds (daily series, lists of posts), empty, damaged, not known, or it cannot be told of which network or month they are. `audiencefit inspect` shows each file and block with the reason; `audiencefit sources` lists the exports that are understood and where to get them.
nothing-in-format = there is nothing here that { $format } can carry
    .hint = Ask for another format with --format.
    .explain = Pictures are made of charts, and CSV of numbers. What was asked for has none of them this month.
nothing-in-section = the inputs hold nothing that `{ $section }` speaks of
    .hint = `audiencefit sources` says what each export gives: markets needs countries or languages, channels needs a network with people.
    .explain = The files were read and hold numbers of the month, but none of those on which this section stands. Markets needs people by country or language of at least one kind of audience; segments needs people by age, gender, place or interest; channels needs at least one network with people or numbers. `audiencefit inspect` shows what every file gave.
no-such-month = no input has audience numbers of { $month } ({ $fates })
    .hint = `audiencefit inspect` shows the month of every file.
    .explain = You asked for one month with --month, and every table that was read is of another month, or its month is not known. The month comes from the file's content, its name, its folder (such as exports/2026-10/), in this order.
no-profile = there is no profile of the ideal customer to compare with
    .hint = Write one and name it with --profile, or put it beside the exports as profile.toml.
    .explain = The report compares the people who follow you with the customers that you declared. The declaration is a file profile.toml; the smallest is three lines: [[profile]], a name, and an age range. `audiencefit profile new` prints a commented example. It is looked for in the input folders and above them, or where --profile says.
unknown-profile = the file has no profile named { $name }; it has { $known }
    .explain = --profile-name picks one of several [[profile]] entries by its name, letter for letter.
unknown-language = reports in { $lang } do not exist yet; this one is in English (there are: { $known })
    .explain = The language of reports is set by `language` in audiencefit.toml or by --lang. Files are read in any language that the sources know, whatever the language of the report.
cannot-read = the file cannot be read: { $reason }
    .explain = The operating system refused to open the file. Check that it exists, that you may read it, and that it is not open in a program that locks it.
no-such-input = there is no such file or folder
    .hint = Check the spelling of the path.
    .explain = An input on the command line must be a file, a folder, a ZIP archive, or - for standard input.
theme-logo = the logo is neither an SVG nor a PNG picture that can be read
    .hint = Save it again as SVG or PNG. Other formats (JPG, PDF, AI) are not read.
    .explain = The logo that the theme names stands at the head of the first page. It must be an SVG drawing or a PNG picture, and between a tenth and twenty times as wide as high. A drawing that names other files is shown without them.
theme-font = this is no font that can be used
    .hint = Name a TrueType or OpenType file (.ttf, .otf), not a web font (.woff, .woff2).
    .explain = The theme names a font file that cannot be read, or that has no Latin letters. Letters of other scripts that a font lacks are set in the fonts that come with audiencefit.
empty-folder = the folder holds no file that could be an export
    .explain = Folders are read with everything below them; hidden files and the workspace's own files (audiencefit.toml, profile.toml, reports/, store/) do not count.
input-too-large = the file is larger than { $limit } MiB, more than any profile or configuration
    .explain = Files that you write yourself are small. A limit protects scheduled runs from a file that would fill the memory.
export-too-large = the file is larger than { $limit } MiB, more than any export; it was left out
    .hint = Unpack an archive with pictures and videos, and leave them away.
    .explain = Exports of audience numbers are small. A limit protects scheduled runs from a file that would fill the memory. The file is listed as damaged, and the others are read.

link-not-followed = { $what ->
    [folder] a link to a folder; it was not followed
   *[nothing] a link to nothing
    }
    .hint = Name the folder itself as an input, or put the files in.
    .explain = Folders are read with everything below them. Links to files are read as files. Links to folders are not followed, as they may lead back to where they are, or to files that are there already; links to files that are gone give nothing.
output-folder-not-read = { $files ->
    [one] a file that is no report lies in the folder that is written to; it was not read
   *[other] { $files } files that are no reports lie in the folder that is written to; they were not read
    }
    .hint = Write to a folder of its own with --out.
    .explain = What lies in the folder that reports are written to is not read, so that a report of last month is never taken for an export. Exports are best kept in a folder of their own.
own-report = a report of audiencefit; set aside
    .explain = Reports lie among the exports, often of the month before. They are known by how they begin and are never read as exports.

network-unknown = nothing says of which network this export is ({ $source } can be of { $has-networks ->
    [no] any network
   *[yes] { $networks }
})
    .hint = Put the file into a folder named after the network, or say it:
    .explain = The same kind of file exists for several networks, and neither the command line, nor audiencefit.toml, nor the file's content, its name or its folder says which one it is. It was left out: a guess could give one network's people to another. Paste the shown line with the right network.
month-unknown = nothing says of which month this export is ({ $source } carries no date)
    .hint = Put the file into a folder such as exports/2026-10/, or say it:
    .explain = The export has no date inside, and neither its name nor its folder says a month. It was left out.
facts-disagree = { $used-origin ->
    [flag] the command line
    [configuration] audiencefit.toml
    [content] the file itself
    [name] the file's name
   *[folder] its folder
    } says { $used } for the { $what }, { $other-origin ->
    [flag] the command line
    [configuration] audiencefit.toml
    [content] the file itself
    [name] the file's name
   *[folder] its folder
    } says { $other }; { $used } was taken
    .explain = What a file does not say for certain is taken from the command line, audiencefit.toml, the file's content, its name, its folder, in this order. Two of them say different things about this file. The first was taken; if it is wrong, move the file or change the setting.
network-impossible = --network { $asked } was not applied: { $source } cannot be of { $asked }
    .explain = The flag --network is for files that do not say their network. This file's content shows that it is of another one.
same-file-twice = the same bytes as { $first }; counted once
    .explain = A file that is there twice, renamed or zipped and loose, is counted once.
same-file-elsewhere = the same bytes as { $first }, under another { $what }; { $counted ->
    [twice] each is taken for what its folder says
   *[once] counted once
    }
    .hint = Where one is a copy that was put into the wrong place, take it away.
    .explain = Two files have the same bytes, and what stands around them differs. Where a folder or audiencefit.toml says that they are of two channels or of two months, each is taken for what it is said to be: exports of small accounts can be the same by chance. Far more often a file was copied or downloaded into the wrong folder. A name alone makes no second account of the same bytes.
channel-guessed = taken for the channel { $channel }, the only one of { $network } in audiencefit.toml
    .hint = Put the file into a folder { $channel }, or name it in “files”, where that is so.
    .explain = Nothing says of which channel the file is: it lies in no channel's or network's folder, no “files” of audiencefit.toml names it, and its account is not said. There is one channel of its network, so it was taken for that one.
account-not-configured = the account is { $account }, and the channel { $channel } of audiencefit.toml is of { $other }; shown as { $name }
    .hint = If both are one account, write it as the export does; otherwise name the channel:
    .explain = The export says its account, and no channel of audiencefit.toml has it. The channel of the network's name is of another account, so the people of the two are kept apart, and nothing that audiencefit.toml says of the channel is taken for this file.
followers-unknown = nothing says how many people follow the channel { $channel }
    .hint = Networks are then pooled with equal weights and there is no sampling interval. Say it:
    .explain = Most exports give shares only. To weigh the networks by their size and to say how sure a share is, the number of followers is needed. Take it from the network's app and write it into audiencefit.toml, or say --followers for a single channel.
followers-for-many = --followers was applied to every channel: { $channels }
    .hint = Write the number of each channel into audiencefit.toml.
    .explain = --followers is meant for the export of one channel. With several channels, each needs its own number, or the pooled shares are wrong.
other-month = { $blocks ->
    [one] one block has numbers of another month than { $month }, which are left out
   *[other] { $blocks } blocks have numbers of other months than { $month }, which are left out
    }
    .hint = `audiencefit inspect` shows the month of every block.
    .explain = A report is about one month: the one asked for with --month, or the latest found.
numbers-later = the audience tables are of { $month }, other numbers are of { $later }; the report is of { $month }
    .hint = Add the audience exports of { $later }, or report the other numbers alone:
    .explain = A report is about one month. Without --month it is that of the latest audience tables, as everything else in it is measured against them. There are visits, orders, posts or other numbers of a later month, which are not in this report.
glyphs-missing = no embedded font can show every character of { $text }; they stand as ? in the report
    .hint = CSV, JSON and Parquet carry the text as it is.
    .explain = The embedded fonts cover Latin, Greek, Cyrillic, Gujarati, Bengali, Thai and Devanagari. A name in an export or a brand with other characters (Chinese, Japanese, Korean, Arabic, emoji) would come out as empty boxes, so each run of them is put as one question mark. Data formats carry the text unchanged.
several-exports = several exports give { $dimensions } of the channel { $channel }: { $files }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
    }; { $taken } was taken
    .hint = If they are of several accounts, give each its own channel in audiencefit.toml; if one is old, move it away.
    .explain = One channel has one audience a month. Two files of the same kind with different numbers are of two accounts or of two days. They are not added up: the one with the latest period is taken, among equal ones that of the most people, then that of the most cells. Put the files of another account into a folder of its own and name that folder as a channel in audiencefit.toml.
several-tables = the file gives { $dimensions } of the channel { $channel } several times: the days { $taken } were taken, { $left } were left
    .hint = Export the whole month at once; people of two halves of a month cannot be added up.
    .explain = One channel has one audience a month. A file with several tables of the same audience and kind, of parts of the month or of the same days, cannot be added up: the same person may stand in each of them. The table of the latest period is taken, then that of the most people, then that of the most cells.
several-accounts = the exports of { $channel } are of several accounts, each shown on its own: { $accounts }
    .explain = The files say different accounts of one network, and audiencefit.toml names no channel for them. Their people are different people, so each account is a channel of its own in the report. Name channels in audiencefit.toml to give them names of your own.

same-numbers-twice = of the days that { $taken } covers too, it says the same ({ $metrics }, { $channel })
    .explain =
        Two exports of one channel cover the same days and say the same of them: an export that was made twice, or two months that overlap. Each day is taken once: from the export that covers most days of the month, then from the one with the latest day, then from the one with the most numbers. The other is named here.
numbers-differ = other numbers of the same days than in { $taken } ({ $metrics }, { $channel }); those of { $taken } are taken
    .hint = If they are of several accounts, give each its own channel in audiencefit.toml. Networks also correct their numbers for some days: where the older export is the right one, take the newer one out of the folder.
    .explain =
        Two exports of one channel cover the same days and say different things of them. The export that covers most days of the month is taken, then the one with the latest day, as networks correct numbers afterwards, then the one with the most numbers. It is taken for all its numbers of these days; the other one adds the days that it lacks. Nothing is added up or averaged.
days-counted-together = { $taken } counts days together that are counted otherwise here ({ $metrics }, { $channel }); its numbers of these days are taken
    .explain =
        One export has a number for each day, another one number for all of them, or for other weeks. Both together would count the same days twice, and a sum of days need not be the number of the month, so that they are not compared. The export that covers most days of the month is taken.
part-twice = rows { $rows } speak of the same days of the same part ({ $metric }, { $channel }); one of them is counted
    .hint = Look at these rows: where they are different things, give them different names.
    .explain =
        A table has one number for each part and day. Where rows of one table overlap, both together might count the same twice: the row that covers most days is taken, then the first one.
listed-twice = { $n ->
    [one] one of the { $what } is
   *[other] { $n } of the { $what } are
} in { $taken } too
    .explain =
        Two exports list the same orders, posts, reviews or conversations, because their periods overlap. Each is taken once, from the export that has the latest one.
orders-in-two-sources = { $n } of { $of } paid orders of { $channel } have the day and the amount of an order in { $taken } ({ $source } and { $other })
    .hint = Keep the export of one of the two: the shop's rather than that of its payments.
    .explain =
        A sale stands in the shop's list of orders and again in the list of the payments that settle it, under another number. Both lists are used as they are, so that orders and money of the channel are listed for each source and are not to be added. Where these are the same sales, leave one of the exports out; where the channel sells in two places, nothing needs to be done.
business-unknown = nothing says who of those who write is the business ({ $threads ->
    [one] one thread
   *[other] { $threads } threads
}, { $channel })
    .hint = Name the business as the messages name it.
    .explain =
        Messages say who wrote them and when. Whose messages are replies is known where the brand or the account of audiencefit.toml is the name of a writer, or where one writer is in most of several threads. Where neither holds, no answer time is worked out.
no-randomness = the system gives no random numbers to make a key of
    .hint = Make the key on another machine, or write 64 hexadecimal digits that nobody can guess.
    .explain = A key of customers must be one that nobody can guess: whoever has it can tell whether a person of a known address is among the customers. The system was asked for 32 random bytes and gave none, so no key was printed.

no-customer-key = the key of customers is not there
    .hint = Make one, and keep it secret; or leave “customer_key” out, and customers are told apart within a run only.
    .explain =
        audiencefit.toml names a file with a secret key. With it the same customer has the same hash in every run, so that months can be compared; nobody can tell from a hash who it is without the key. The file is not there.
customer-key-damaged = the file holds no key: 64 hexadecimal digits are needed
    .hint = Make a new one. Customers then have other hashes than before.
    .explain =
        The key of customers is 32 random bytes, written as 64 hexadecimal digits. The file holds something else.

sources-gives = gives
sources-languages = languages
sources-any-language = any, by shape
sources-by-shape = { $languages }; others by shape
sources-evidence = known from
sources-believed = believed
sources-oddities = oddities
sources-get = get it

## audiencefit interests

interests-part = { $family } (part of { $parent })
interests-words = words
interests-vendor-google = Google Analytics and Google Ads
interests-vendor-meta = Facebook and Instagram
interests-vendor-pinterest = Pinterest
interests-vendor-snapchat = Snapchat
interests-vendor-tiktok = TikTok
interests-vendor-x = X
groups-hidden = { $hidden ->
    [one] One group by { $dimension } is not shown: fewer than { $least } people, or needed to protect such a group.
   *[other] { $hidden } groups by { $dimension } are not shown: fewer than { $least } people, or needed to protect such a group.
}
    .explain =
        This table was counted from rows of single people, customers or subscribers. A group of very few people could tell who they are, so groups below the limit (10, or suppress_below under [privacy] in audiencefit.toml) are hidden. Where one number could still be worked out from the total, the next smallest group is hidden too. Hidden groups are somebody, not nobody: they count in the total and in the rest. Orders of these countries lose their country for the same reason.
all-groups-hidden = No group by { $dimension } is shown: there are too few people, and groups of fewer than { $least } are hidden.
    .explain =
        This table was counted from rows of single people, customers or subscribers. All groups together are so few that any number could tell who they are. They count in the total only. The limit is 10, or suppress_below under [privacy] in audiencefit.toml.
customers-of-month = everybody who ever bought; the customers of { $month } in { $taken } are shown
    .explain =
        A list of customers holds everybody who ever bought, and says no month. Where the orders of the month are there too, they say who bought in it, and the list is kept for what only it says.
longer-than-month = these numbers are of { $period }, not of { $month } alone; none of them is counted in { $month }
    .hint = Export the month alone, or the days one by one.
    .explain =
        An export that counts over days of several months does not say how much of it was in one of them. Where it is about as long as a month, or shorter, it counts in the month that has most of its days; where it is longer, in none. Its numbers are in the data with their own period.
