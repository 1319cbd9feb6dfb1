# Texts of the room `profile`, of `settings`, and of how diagnostics are written.

severity-error = error
severity-warning = warning
severity-note = note
severity-help = help
severity-write = write

## Both TOML files

toml-syntax = { $kind ->
    [unquoted] “{ $found }” is no value: a text stands in quotes
    [no-value] a value is missing after “=”
   *[other] this is not TOML: { $detail }
}
    .hint = { $kind ->
        [unquoted] Write "{ $found }", or true, false or a number without other signs.
       *[other] Look at the marked place and just before it: a quote, a bracket or a comma is often missing there.
    }
    .explain = The file could not be read as TOML, the format of profile.toml and audiencefit.toml. TOML has lines such as key = "text", key = 12, key = ["a", "b"], and headings such as [report] or [[profile]]. Texts stand in straight quotes, lists in square brackets, small tables in braces. Nothing else in the file was looked at, because one slip can make everything after it look wrong. See https://toml.io for the whole format.

toml-duplicate-key = “{ $key }” stands here a second time
    .hint = Keep one of them, or join what they say.
    .explain = In TOML a key or a heading can stand once in a table. A second profile starts with another [[profile]] in double brackets; its headings, such as [profile.age], then belong to it.

toml-unknown-key = { $guess ->
    [yes] unknown key “{ $key }” in { $table }; did you mean “{ $nearest }”?
   *[no] unknown key “{ $key }” in { $table }
}
    .hint = Known here: { $known }.
    .explain = The file has a key that means nothing at this place. It is an error and not passed over, because a misspelled key would otherwise quietly change the result. The message lists the keys that are known at this place, and names the nearest one.

toml-missing-key = “{ $key }” is missing in { $table }
    .explain = A table needs a key that is not there. The message shows a line with an example value that can be pasted under the heading.

toml-wrong-type = “{ $key }” takes { $expected ->
    [text] a text in quotes
    [number] a number
    [whole] a whole number
    [boolean] true or false
    [texts] a list of texts
    [table] a table
    [tables] one or more tables in double brackets
    [amounts] a table of numbers by name
   *[amount-or-amounts] a number, or a table of numbers by month
}, and this is { $found ->
    [string] a text
    [integer] a whole number
    [float] a decimal number
    [boolean] true or false
    [datetime] a date
    [array] a list
   *[table] a table
}
    .hint = { $expected ->
        [text] For example { $key } = "…".
        [number] For example { $key } = 0.5, without quotes.
        [whole] For example { $key } = 25, without quotes and decimals.
        [boolean] For example { $key } = true, without quotes.
        [texts] For example { $key } = ["…"], with brackets even around one text.
        [table] For example [{ $key }] on a line of its own, and the keys below it.
        [tables] Write [[{ $key }]] instead of [{ $key }].
        [amounts] For example { $key } = {"{"} "name" = 0.5 {"}"}.
       *[amount-or-amounts] For example { $key } = 350, or { $key } = {"{"} "2026-10" = 350 {"}"}.
    }
    .explain = A key has a value of another kind than it takes: a number where a text belongs, one text where a list belongs, and the like. Texts stand in quotes; numbers, true and false do not; a list has square brackets even when it has one entry.

toml-unknown-value = { $guess ->
    [yes] “{ $found }” is not a value of “{ $key }”; did you mean “{ $nearest }”?
   *[no] “{ $found }” is not a value of “{ $key }”
}
    .hint = Allowed: { $known }.
    .explain = A key takes one of a few fixed values, and the file has another one. The message lists what is allowed, and names the nearest.

toml-empty = “{ $key }” is empty
    .hint = Write a value, or leave the key out.
    .explain = A text, list or table has nothing in it. An empty list could mean everybody or nobody, so it is not guessed: leave the key out where nothing is asked.

toml-more-complaints = { $count ->
    [one] one more complaint is not shown
   *[other] { $count } more complaints are not shown
}
    .explain = Of one file at most 50 errors and 50 warnings are shown. Settle these first and run again.

## profile.toml

profile-none = there is no profile in this file
    .hint = A name and one demand are enough. “audiencefit profile new” prints a commented example.
    .explain = A profile file describes one or more ideal customers, each under a heading [[profile]] in double brackets. This file has none, so there is nothing to compare the audience with.

profile-empty = this profile asks for nothing
    .hint = Name at least one of age, gender, country, language, interest or another dimension.
    .explain = A profile that names no dimension matches everybody, so a comparison with it says nothing. Add at least one demand.

profile-name-twice = the name “{ $name }” was given to a profile in line { $line } already
    .hint = Give every profile a name of its own; capitals make no difference.
    .explain = Profiles are picked and shown by their name, so no two profiles of a file can have the same one.

profile-age-outside = { $found } is no age
    .hint = Ages are completed years from 0 to { $last }.
    .explain = Ages in a profile are completed years, whole numbers from 0 to 120, and both ends are included: from 25 to 40 means everybody who is 25, 40 or between. For “50 and older” write to = 120.

profile-age-young = no network admits people of { $age }; the youngest are { $youngest }
    .hint = Ages below { $youngest } can never be found in an export.
    .explain = The networks do not admit people below 13, so no export says how many there are. A profile that reaches below 13 is compared with the ages that can be seen.

profile-age-order = the first age, { $from }, is above the last, { $to }
    .explain = An age range goes from the lower to the higher age, both included.

profile-soft-years = the soft edge is no number of years
    .hint = A whole number from 0 to { $last }; 0 means that only the declared ages count.
    .explain = With soft_years = 5, somebody who is one year outside the declared ages counts as four fifths of a match, somebody two years outside as three fifths, and so on; from five years outside on nothing counts.

profile-weight = { $found } is no weight
    .hint = A number from 0 to { $last_text }; 1 when not given, and 0 leaves the demand out of the score.
    .explain = A weight says how much a demand counts in the score beside the others: a demand of weight 2 counts twice as much as one of weight 1. It cannot be negative.

profile-weights-zero = every demand of this profile has the weight 0
    .hint = Give at least one of them a weight above 0.
    .explain = A demand of weight 0 is shown and not scored. When every demand has the weight 0, there is no score.

profile-two-rules = { $dimension } has both “{ $first }” and “{ $second }”
    .hint = Keep one of any, shares, at_least and at_most.
    .explain = On one dimension a profile asks in one way: any (everybody who is one of these), shares (a target mix), at_least or at_most (a share to reach or not to pass). Two of them could contradict each other. To ask in two ways, write a second [[profile]].

profile-no-rule = { $dimension } is named and nothing is asked
    .hint = Add one of any, shares, at_least or at_most; or leave the table out.
    .explain = A table of a dimension needs one way of asking: any (everybody who is one of these), shares (a target mix), at_least or at_most (a share to reach or not to pass). weight and must alone ask for nothing.

profile-share-percent = shares go from 0 to 1, and this is { $found }
    .hint = For { $found } percent write { $meant }.
    .explain = Shares in a profile are written as parts of 1: half is 0.5, a fifth is 0.2. A number above 1 is taken for a percentage that was meant, and is not converted without asking.

profile-share-range = { $found } is no share
    .hint = Shares go from 0 to 1: half is 0.5.
    .explain = A share is a part of a whole and written from 0 (nobody) to 1 (everybody).

profile-shares-sum = the numbers under “{ $key }” sum to { $sum_text }
    .hint = Their sum has to be above 0 and at most 1. What is left to 1 stands for everybody else.
    .explain = The shares of one table are parts of the same whole, so they cannot sum to more than 1; less is fine and leaves the rest open. Where one person can have several values (interests, languages, devices), at_least may sum to more.

profile-share-twice = “{ $value }” means “{ $meaning }”, which has a share already
    .hint = Keep one of them.
    .explain = Two names in one table mean the same, such as women and female, or Spain and ES. Only one of them can have a share.

profile-value-repeated = “{ $value }” means “{ $meaning }”, which is in the list already
    .explain = Two entries of a list mean the same, such as Spain and ES. It counts once.

profile-unknown-country = { $guess ->
    [yes] there is no country “{ $found }”; did you mean “{ $nearest }”?
   *[no] there is no country “{ $found }”
}
    .hint = Write the code of two letters (ES), or the country’s name in any language. Parts of a country go under region.
    .explain = Countries are ISO 3166-1 codes of two letters, or names in any of the languages that the networks use. Groups of countries such as the European Union are listed country by country.

profile-language-form = { $guess ->
    [yes] “{ $found }” is no language code; did you mean “{ $nearest }”?
   *[no] “{ $found }” is no language code
}
    .hint = Write the ISO 639 code of two or three letters, such as es for Spanish.
    .explain = Languages are ISO 639 codes of two or three letters without a region: pt, not pt-BR. The networks report languages without regions.

profile-unknown-interest = there is no family of interests “{ $found }”; did you mean “{ $nearest }”?
    .hint = `audiencefit interests` lists the families. If it is a label of a network, nothing is to be done.
    .explain = An interest in a profile is a family, such as running or shoe design, which stands for the labels of every network, or a label as a network writes it. This one is neither a family nor a label that is known, and its name comes near a family's. It is taken for a label, and meets only labels that are written like it.

profile-not-served = { $country } is asked for, and is not among the countries that are served
    .hint = Serve it (add it to serves, or take it out of not_served), or do not ask for it.
    .explain = The profile asks for customers in a country where, by its own serves and not_served, the business does not deliver. Both may be meant, so it is a warning.

profile-served-and-not = { $country } is both served and not served
    .hint = Keep it in one of the two lists.
    .explain = The lists serves and not_served of a profile say where the business delivers and where it does not. A country can be in one of them only; one that is in neither is served where the profile lists only those that are not, and not served where it lists those that are.

profile-not-spoken = the language { $language } is asked for, and is not among those that the shop speaks
    .hint = Add it to language under [profile.serves], or do not ask for it.
    .explain = The profile asks for customers who speak a language that, by its own table serves, the shop does not speak. Both may be meant, so it is a warning.

## audiencefit.toml

workspace-language = there are no reports in “{ $found }”; English is used
    .hint = Available: { $known }.
    .explain = The key language names the language of reports. One in which there are no texts falls back to English.

workspace-currency = “{ $found }” is no currency code
    .hint = Write the ISO 4217 code of three letters, such as EUR or USD.
    .explain = The currency is that of the costs in the file, as an ISO 4217 code of three letters.

workspace-time-zone = { $guess ->
    [yes] the time zone “{ $found }” is not known here; did you mean “{ $nearest }”?
   *[no] the time zone “{ $found }” is not known here
}
    .hint = Write a name of the IANA list, such as Europe/Madrid.
    .explain = Time zones are names of the IANA list. The list of this machine does not have the one in the file; it may be misspelled, or the list may be older.

workspace-network-missing = it is not said which network the channel “{ $channel }” is on
    .hint = Add the line below [channels.{ $header }]. Networks: { $known }.
    .explain = A channel whose key is a network’s name, such as [channels.instagram], is on that network. Any other channel needs a line network = "…". Two channels may be on the same network.

workspace-month = { $guess ->
    [yes] “{ $found }” is no month; did you mean “{ $nearest }”?
   *[no] “{ $found }” is no month
}
    .hint = Write year and month in quotes, such as "2026-10".
    .explain = Months are written as four digits of the year, a hyphen and two digits of the month.

workspace-amount = { $found } cannot be “{ $key }”
    .hint = A number that is not negative.
    .explain = Followers and costs are numbers from 0 on.

workspace-gate = { $found } is no fit score
    .hint = Scores go from 0 to 100.
    .explain = The gate fail_under ends a run with exit code 1 when the fit score is below it. Fit scores go from 0 to 100.

workspace-margin = { $found } is no margin
    .hint = A margin is above 0 and at most 1: 0.4 says that 40 of every 100 are left after the goods are paid.
    .explain = The margin says which part of the revenue is left after the goods are paid. The section “channels” takes it times the revenue that a network brought, less what the network cost. Without it the whole revenue counts, and the report says so.

workspace-suppress-below = { $found } is no limit for small groups
    .hint = Write a whole number of { $lowest } or more. 10 is taken when nothing is written.
    .explain = Tables that are counted from single customers or subscribers show no group of fewer people than suppress_below, so that nobody can be recognized. Fewer than 5 people are never shown.

mapping-share-or-count = a mapping needs either “share” or “count”
    .hint = Name the column that has the shares, or the one that has the counts.
    .explain = A mapping says in which column of an unknown table the numbers stand, and whether they are shares or counts. It needs exactly one of the two.

theme-color = “{ $key }” is no color: “{ $found }”
    .hint = Write a color as #rrggbb, such as #0b5c8a.
    .explain = Colors of a theme are written as a number sign and six hexadecimal digits, two each for red, green and blue, or three digits for short. Names such as “blue” are not understood.
theme-contrast = text in { $color } cannot be read on white: the contrast is { $contrast_text } : 1, and { $least_text } : 1 is needed
    .hint = A darker shade of the same color does it.
    .explain = Titles, numbers and labels are set in the colors of the theme on white, and in white on them. Below a contrast of 4.5 : 1 (WCAG 2.2, level AA) many people cannot read such text, least of all in print. The line ready to paste has the nearest darker shade that is dark enough.
theme-alike = the two colors { $accent } and { $second } look almost the same
    .hint = Choose a second color of another hue or clearly lighter or darker.
    .explain = One color stands for the people who are there, the other for those whom you declared. Where both look alike, charts cannot be read. Colors are compared as eyes do (OKLab).
key-not-applied = “{ $key }” is understood, and not used yet
    .hint = The report is made without it; leave the line out to hear no more of it.
    .explain = Hours of work on a channel count once the file says what an hour is worth (hourly_rate).
workspace-pdf-standards = no PDF can meet { $one } and { $other } at once
    .hint = PDF/UA-1 goes with PDF/A-2 and PDF/A-3, and a file meets one kind of PDF/A: pdf_standard = ["ua-1", "a-2a"]
    .explain = Each standard asks for a version of PDF of its own: PDF/A-1 for 1.4, PDF/A-4 for 2.0, PDF/UA-1 for 1.7. A file can meet PDF/UA-1 together with one of PDF/A-2 and PDF/A-3, or any one standard alone.
key-kept = “{ $key }” is understood, and nothing is worked out from it yet
    .explain = audiencefit.toml may say the currency and the time zone of the business. This version shows money in the currency that an export names, converts none, and takes days and hours as the exports write them.
