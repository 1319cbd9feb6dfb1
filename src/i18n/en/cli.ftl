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
stdout-not-written = error: standard output could not be written: { $reason }
format-not-made = error: a format could not be made: { $reason }
gate-not-met = The gate is not met: the fit score is { $score }, at least { $least } was asked.
gate-not-measured = The gate is not met: at least { $least } was asked, and there is no fit score this month.
profile-checked = { $profiles ->
    [one] { $file } is good: the profile { $names }
   *[other] { $file } is good: the profiles { $names }
    }

places-more = and { $more } more

inspect-file = file
inspect-block = block
inspect-taken-for = taken for
inspect-channel = channel
inspect-month = month
inspect-rows = rows
inspect-read = read
inspect-aside = set aside
inspect-rejected = rejected
inspect-fate = what became of it
inspect-unknown = not known
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
fate-empty = no data
fate-damaged = damaged
fate-unknown = not known

fact-flag = the command line
fact-configuration = audiencefit.toml
fact-content = the file itself
fact-name = the file's name
fact-folder = its folder

nothing-usable = the inputs hold no audience number that can be used ({ $fates })
    .hint = `audiencefit inspect` says what every file was taken for and what is missing.
    .explain = A report needs at least one table of people by age, gender, place, interest or work whose network and month are known. Every file was read, and none gave such a table: they are of other kinds (daily series, lists of posts), empty, damaged, not known, or it cannot be told of which network or month they are. `audiencefit inspect` shows each file and block with the reason; `audiencefit sources` lists the exports that are understood and where to get them.
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
empty-folder = the folder holds no file that could be an export
    .explain = Folders are read with everything below them; hidden files and the workspace's own files (audiencefit.toml, profile.toml, reports/, store/) do not count.
input-too-large = the file is larger than { $limit } MiB, more than any export
    .explain = Exports of audience numbers are small. A limit protects scheduled runs from a file that would fill the memory.

network-unknown = nothing says of which network this export is ({ $source } can be of { $networks })
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
followers-unknown = nothing says how many people follow the channel { $channel }
    .hint = Networks are then pooled with equal weights and there is no sampling interval. Say it:
    .explain = Most exports give shares only. To weigh the networks by their size and to say how sure a share is, the number of followers is needed. Take it from the network's app and write it into audiencefit.toml, or say --followers for a single channel.
followers-for-many = --followers was applied to every channel: { $channels }
    .hint = Write the number of each channel into audiencefit.toml.
    .explain = --followers is meant for the export of one channel. With several channels, each needs its own number, or the pooled shares are wrong.
other-month = { $blocks } blocks are of other months than { $month } and were left out
    .explain = A report is about one month: the one asked for with --month, or the latest found.
glyphs-missing = no embedded font can show every character of { $text }; they stand as ? in the report
    .hint = CSV, JSON and Parquet carry the text as it is.
    .explain = The embedded fonts cover Latin, Greek, Cyrillic, Gujarati, Bengali, Thai and Devanagari. A name in an export or a brand with other characters (Chinese, Japanese, Korean, Arabic, emoji) would come out as empty boxes, so each run of them is put as one question mark. Data formats carry the text unchanged.
several-exports = several exports give { $dimensions } of the channel { $channel }: { $files }; { $taken } was taken
    .hint = If they are of several accounts, give each its own channel in audiencefit.toml; if one is old, move it away.
    .explain = One channel has one audience a month. Two files of the same kind with different numbers are of two accounts or of two days. They are not added up: the one with the latest period is taken, among equal ones that of the most people, then that of the most cells. Put the files of another account into a folder of its own and name that folder as a channel in audiencefit.toml.
several-accounts = the exports of { $channel } are of several accounts, each shown on its own: { $accounts }
    .explain = The files say different accounts of one network, and audiencefit.toml names no channel for them. Their people are different people, so each account is a channel of its own in the report. Name channels in audiencefit.toml to give them names of your own.

same-numbers-twice = of the days that { $taken } covers too, it says the same ({ $metrics }, { $channel })
    .explain =
        Two exports of one channel cover the same days and say the same of them: an export that was made twice, or two months that overlap. Each day is taken once, from the export with the latest day, then from the longer one; the other is named here.
numbers-differ = other numbers of the same days than in { $taken } ({ $metrics }, { $channel }); those of { $taken } are taken
    .hint = If they are of several accounts, give each its own channel in audiencefit.toml. Networks also correct their numbers for some days: where the older export is the right one, take the newer one out of the folder.
    .explain =
        Two exports of one channel cover the same days and say different things of them. The export with the latest day is taken, as networks correct numbers afterwards; then the longer one. Nothing is added up or averaged.
listed-twice = { $n ->
    [one] one of the { $what } is
   *[other] { $n } of the { $what } are
} in { $taken } too
    .explain =
        Two exports list the same orders, posts, reviews or conversations, because their periods overlap. Each is taken once, from the export that has the latest one.
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
customers-of-month = everybody who ever bought; the customers of { $month } in { $taken } are shown
    .explain =
        A list of customers holds everybody who ever bought, and says no month. Where the orders of the month are there too, they say who bought in it, and the list is kept for what only it says.
longer-than-month = these numbers are of { $period }, not of { $month } alone; none of them is counted in { $month }
    .hint = Export the month alone, or the days one by one.
    .explain =
        An export that counts over several months does not say how much of it was in one of them. Its numbers are in the data with their own period, and in no total of the month.
