# Texts of the room `sections`.

## Small parts

dash = –
range = { $from }–{ $to }
range-of-days = { $from } – { $to }
sentence = { $text }.
sentences = { $first } { $second }
enumeration = { $first }, { $second }
series = { $first }; { $second }
sum = { $first } + { $second }
parts = { $first } · { $second }
labeled = { $label }: { $text }
numbered = { $number }. { $text }
less-than = <{ $number }
label-value = { $label } { $value }
not-known = not known
sample-not-known = not known
share-likely = { $share } (likely { $range })
points-of = { $points } of 100 points
points-likely = { $points } of 100 points (likely { $range })
likely-range = likely { $range }
no-range = sample size not known
ages = { $from } to { $to }
ages-people = { $from }- to { $to }-year-olds
ages-people-one = { $age }-year-olds
band-open = { $from }+
no-core = no core
asked-mix = a mix of { $values }
asked-least = at least a share of { $values }
asked-most = at most a share of { $values }
split-value = { $won } of { $all }
taken-for = { $source }: { $kinds }.
taken-for-other = { $source }: { $kinds } ({ $fate }).
taken-for-more = Also { $kinds } ({ $fate }).
source-channel = { $source } ({ $channel })
kind-top-list = { $kind } (largest)
kind-suppressed = { $kind } (some withheld)
kind-coverage = { $kind } ({ $share } of the audience)

verdict-strong = strong match
verdict-partial = partial match
verdict-weak = weak match
verdict-mismatch = mismatch
verdict-not-measured = not measured
verdict-not-enough-people = not enough people
verdict-measured-in-part = measured in part
verdict-inside = in your profile
verdict-outside = outside your profile
verdict-partly-inside = partly in your profile
verdict-core-served = core you serve
verdict-hidden-core = hidden core
verdict-undeclared = not declared
verdict-missing = missing
verdict-just-the-platform = just the platform
verdict-no-baseline = large, not shown to be distinctive
verdict-not-distinctive = not distinctive
verdict-special-category = not for targeting
verdict-unserved-demand = demand that you do not serve
verdict-served-absent = served, and nobody there
verdict-cannot-buy = cannot buy
verdict-served = served
verdict-keep = keep
verdict-grow = grow
verdict-park = park
verdict-not-told-apart = cannot be told apart

section-summary = Summary
section-fit = Fit
section-audience = Audience
section-numbers = Numbers
section-inputs = Inputs

people-count = { $people } { $audience }
base-everybody = Share of all { $who }.
base-known = Share of { $who } of known { $dimension }.
base-unstated = Share of { $who }; some of unknown { $dimension } may be among them.
base-known-share = It is known of { $share } of all.

networks-part = on { $some } of { $all } networks
whose-on-part = { $whose } on { $some } of { $all } networks
whose-on-channel = { $whose } { $where }
where-on = on { $channel }
where-shop = in your own shop
heading-one-channel = { $audience } ({ $channel })
people-part = { $people } of { $all } { $audience }
coverage = { $what } comes from { $channels } only ({ $part }).
coverage-all = All that this needs
coverage-score = All that the score needs
outline-part = { $share } of what was measured

remark-across-networks = No network reports all of these together. The best estimate takes one network’s people to be like the other’s, and one trait to say nothing about another.
remark-age-gap = An age band is missing in at least one export; who is in it is not known.
remark-ambiguous-place = A place name of the profile fits several places; only the largest is counted.
remark-each-at-least = One person can have several of the labels asked for: each share asked for counts as the least, and the match is the mean over them.
remark-views = The network counts views here, of which one person may have many; no sample size is taken from them.
remark-equal-weights = The size of at least one network is not known, so every network counts the same here; the likely range reaches from the lowest network to the highest.
remark-teens-from = Where a network starts at 18, the curve just above 18 follows the teenagers of { $channels }.
remark-country-not-understood = At least one export names a place that is no country; its people may be of any.
remark-adults-only = At least one network starts at 18; its younger people are not in the numbers.
remark-cuts-open-band = The ages asked for cut the last, open band; inside it nothing is known.
remark-of-listed = At least one list names no total: its shares are of the listed only.
remark-too-few-bands = At least one network has people in fewer than three age bands; inside a band they are spread evenly.

## Columns

column-file = File
column-taken-for = Taken for
column-channel = Network
column-audience = Audience
column-profile = Profile
column-read = Rows read
column-set-aside = Set aside
column-rejected = Refused
column-people = People
column-people-from = Where the number comes from
column-dimensions = Broken down by
column-dates = Dates
column-dimension = By
column-largest = The largest
column-label = Label
column-least = At least
column-why = Why
column-export = What would fill it
column-asked = You declared
column-match = Match
column-likely = Likely
column-bounds = Cannot be outside
column-verdict = In a word
column-target = what you asked for
column-score = Score
column-declared-ages = Declared ages
column-joint = Everything at once
column-of-ages = { $ages }
column-core = Half of them are

## Summary

summary-question = Do { $whose } match the customers you declared?
summary-question-open = Who are { $whose }?

headline-declared = You declared { $ages }.
headline-share-core = { $share } of { $whose }{ $part } are of these ages; { $core }.
headline-share = { $share } of { $whose }{ $part } are of these ages.
headline-share-views = { $share } of { $whose }{ $part } come from people of these ages; { $core }.
headline-share-views-only = { $share } of { $whose }{ $part } come from people of these ages.
headline-people = { " " }({ $people } of { $all })
headline-few = Too few { $audience } are known for a statement about their ages.
headline-no-ages = No export gives the ages of { $whose }.
headline-score = { $Whose } reach { $score } of 100 points against your profile.
headline-in-part = Too little of your profile was measured for one score: only { $dimensions }.
headline-must = Hardly any of them meet what you marked as a must: { $dimension }.
core-one = { $unit ->
    [views] half of { $whose } come from people of about { $ages }
   *[people] half of { $whose } are about { $ages } years old
}
core-one-there = { $unit ->
    [views] half of them come from people of about { $ages }
   *[people] half of { $whose } there are about { $ages } years old
}
core-two = { $unit ->
    [views] half of { $whose } come from two groups, of about { $first } and about { $second }
   *[people] half of { $whose } stand in two groups, about { $first } and about { $second }
}
core-none = { $unit ->
    [views] { $whose } come from people of many ages, and none stands out
   *[people] { $whose } are spread over many ages, and none stands out
}


figure-score = Fit score
figure-score-likely = of 100, likely { $range }: { $verdict }
figure-score-of = of 100: { $verdict }
figure-score-part = measured in part: only { $dimensions }
figure-score-must = { $detail }; not measured, though a must: { $dimensions }
figure-ages = In the declared ages
figure-joint = Match everything at once
figure-joint-part = { $range }, not counting { $dimensions } (not measured); at most { $most }
figure-part = { $detail }, { $networks }
figure-core = Half of them are about
figure-core-detail = { $share } of them, ends ±1 year
people-all = { $channels ->
    [one] on one network
   *[other] on { $channels } networks; who follows two counts twice
}
people-known = { $channels ->
    [one] on one network
   *[other] on the networks whose size is known, of { $channels }
}
people-not-known = no export and no setting gives the number

action-decide-ages-what = Decide which ages you want: { $declared } as declared, or { $core } as they are
action-decide-ages-number = { $share } of { $whose } are about { $core }; { $inside } of these are in the declared ages.
action-decide-ages-doubt = The ages { $core } are exact to about one year at each end.
action-decide-ages-effect = Keep { $declared } and win them with posts and ads, or take { $core }: then sell what they want, and change the profile.
action-meet-market-what = Decide on { $place }: { $share } of { $whose } live there
action-meet-market-number = These are about { $people } people, and your profile does not ask for them.
action-meet-market-number-open = How many people these are is not known. Your profile does not ask for them.
action-meet-market-doubt = The share is { $doubt }.
action-meet-market-effect = Compare delivery, prices and language for { $place } with those at home.
action-meet-market-effect-unserved = You do not sell there. Ask what delivery would cost before you post for them, or post less for them.
action-meet-find-what = Make one offer for people you did not ask for: { $segment } ({ $dimension })
action-meet-find-number = They make up { $share } of { $whose }: { $times } times as many as expected.
action-meet-find-doubt = They are likely at least { $least } times as many as expected. The page about segments says what that is compared with.
action-meet-find-effect = If they buy, they are a market that your profile leaves out.
action-close-gap-what = Work on { $dimension }: you declared { $asked }
action-close-gap-number = { $lost } points of the score are lost here; the match is { $overlap }{ $networks }.
action-close-gap-networks = { " " }{ $networks }
action-close-gap-doubt = The match is { $doubt }.
action-close-gap-effect = Aim posts and ads there, or change the profile. Closing the whole gap would add these points to the score of { $score }.
action-get-export-what = Get { $dimension } measured: { $export }
action-get-export-number = { $share } of what counts in your score is not measured because this is missing.
action-get-export-doubt = Nothing in the files tells where { $whose } stand.
action-get-export-doubt-others = Known of { $others }, not of { $whose }.
action-get-export-effect = With all that is not known, the score can be anything in { $band }.
band-everything = 0–100
action-best-channel-what = Start on { $channel }: most people of your profile are there
action-best-channel-number = About { $people } of { $whose } there match everything ({ $share }).
action-best-channel-doubt = Likely { $range }; no export crosses all the dimensions.
action-best-channel-doubt-one = Likely { $range }.
action-best-channel-effect = What is posted there reaches the most of them at once.

summary-actions = What to do next

## Fit

fit-question = Where do { $whose } match your profile, and where not?
fit-answer = { $score } for { $whose }: { $verdict }. Most is lost on { $dimension } ({ $lost } points).
fit-answer-full = { $score } for { $whose }: { $verdict }. Nothing to speak of is lost.
fit-answer-must = { $score } for { $whose }: { $verdict }, because hardly any meet what you marked as a must ({ $dimension }).
fit-answer-part = { $Whose } were measured only on { $dimensions }: too little of your profile for one score.
fit-answer-few = Too few { $audience } are known for a statement.
fit-answer-none = None of what you declared is in the exports of { $whose }.

must-not-measured = { $count ->
    [one] { $dimensions }, a must, was not measured
   *[other] { $dimensions }, all musts, were not measured
}.

split-title = { $score } of 100 points; most is lost on { $dimension } ({ $lost })
split-title-full = Hardly a point is lost
split-note = Points of 100: each thing counts as much as you said in your profile, and only what was measured counts. Lost points stand for people you would have to replace.
split-alt = Fit score { $score } of 100 points. Points won: { $parts }.
split-won = won
split-lost = lost

overlap-title = The weakest match is { $dimension }: { $share } of { $whose }
overlap-note = Share of { $audience } that you would not have to replace. Lines at the bars’ ends: likely range.
overlap-alt = Match by dimension: { $parts }.

heat-title = How { $whose } match, network by network
heat-title-best = { $channel } comes closest to your profile: { $score } points
heat-title-weakest = The weakest match of all is { $dimension } on { $channel }: { $value }
heat-note = The share of { $audience } that match, by network and by what you declared.
heat-alt = Fit score by network: { $parts }.
heat-alt-none = No network has enough of the profile measured for a score; the table below has the numbers.
heat-few = few
heat-few-label = not enough people
heat-absent-label = not in any export

fit-table-caption = How far { $audience } match each thing that you declared{ $scope }
fit-table-all = , all networks together
fit-table-one = { "" }
fit-table-note = Likely: meant to hold the true number nine times in ten.
fit-table-note-bounds = Likely: meant to hold the true number nine times in ten. Cannot be outside: holds whatever is true of people and networks of which the exports tell nothing; a dash where chance alone reaches further.
fit-note-band = { $share } of what counts in your score was measured. Whatever the rest is, on all networks, the score lies within { $band }.
fit-note-band-all = All that you declared was measured, but not on all networks. Whatever is true of the others, the score lies within { $band }.
fit-note-weight = { $share } of what counts in your score was measured.

gap-title-below = { $segment }: { $points ->
    [one] one point
   *[other] { $points } points
} below what you asked for
gap-title-above = { $segment }: { $points ->
    [one] one point
   *[other] { $points } points
} above what you asked for
gap-title-none = The mix is what you asked for
gap-bars-note = How many points of the share of { $audience } stand above or below what you asked for. Lines at the bars’ ends: likely range.
gap-below = fewer than you asked for
gap-above = more than you asked for
gap-points = points
gap-value = { $share } instead of { $target }
gap-alt = Observed and asked: { $parts }.

joint-heading = How many match everything at once?
joint-all = { $share } of { $whose } match everything at once; of all { $audience } it cannot be outside { $bounds }.
joint-all-open = { $share } of { $whose } match everything at once.
joint-part = { $share } of { $whose } match all that was measured at once. Not measured: { $dimensions }; so at most { $most } match everything.
joint-people = That is about { $people } people, likely { $range }.
joint-people-open = That is about { $people } people.
joint-note = No export tells these together for one person. The best estimate is made as if, in each network, they had nothing to do with each other. The likely range allows for them going together as far as is usual.
joint-note-some = Where a network reports age and gender together, they are taken from there; the rest as if they had nothing to do with each other. The likely range allows for them going together as far as is usual.
joint-note-cross = Age and gender are taken from tables that have both; the rest as if they had nothing to do with each other. The likely range allows for them going together as far as is usual.
joint-left-out = Left out, as a wish about the crowd and not about single persons: { $dimensions }.
others-caption = Other audiences against the same profile; never mixed with { $audience }
profiles-caption = All profiles against { $whose }
outline-note = A dash: not measured.

## Audience

audience-question = Who are { $whose } really?
answer-core = { $unit ->
    [views] Half of { $whose } come from people of about { $ages }.
   *[people] Half of { $whose } are about { $ages } years old.
}
answer-two-cores = Half of { $whose } stand in two groups of ages, about { $ages }.
answer-no-core = { $Whose } are spread over many ages, and none stands out.
answer-gender = { $label } make up { $share }.
answer-country = Most are in { $label }: { $share }.
answer-part = { $share }, { $networks }
answer-country-largest = The largest country is { $label }: { $share }.
answer-nothing = The exports say too little about { $whose } for a statement.
ages-few = Too few { $audience } are known for a statement about ages.

curve-title-younger = { $unit ->
    [views] { $share } of { $whose } come from people of { $ages }; { $below } from younger ones, { $above } from older ones
   *[people] { $share } of { $whose } are { $ages }; { $below } are younger, { $above } older
}
curve-title-older = { $unit ->
    [views] { $share } of { $whose } come from people of { $ages }; { $above } from older ones, { $below } from younger ones
   *[people] { $share } of { $whose } are { $ages }; { $above } are older, { $below } younger
}
curve-title-share = { $unit ->
    [views] { $share } of { $whose } come from people of { $ages }
   *[people] { $share } of { $whose } are { $ages }
}
curve-title-core = { $unit ->
    [views] Half of { $whose } come from people of about { $core }
   *[people] Half of { $whose } are about { $core }
}
curve-title-spread = { $unit ->
    [views] { $Whose } come from people of many ages
   *[people] { $Whose } are spread over many ages
}
curve-declared = declared: { $ages }
curve-core = half of them: { $ages } ({ $share })
curve-x = age in years
curve-y = share of { $audience } per year of age
curve-note = Single years are estimated from the age bands of the exports.
curve-note-likely = “Likely”: meant to hold the true number nine times in ten.
curve-alt = Half of { $whose } fall on the ages of about { $core }; you declared { $declared }.
curve-alt-no-core = { $Whose } are spread over many ages, and none stands out; you declared { $declared }.
curve-alt-open = Half of { $whose } fall on the ages of about { $core }.
curve-alt-open-no-core = { $Whose } are spread over many ages, and none stands out.

pyramid-title-women = { $where } more women than men: { $women } to { $men }
pyramid-title-men = { $where } more men than women: { $men } to { $women }
pyramid-title-even = { $where } as many women as men: { $women } to { $men }
pyramid-on = On { $channels }
pyramid-note = Age and gender together are reported by { $channels } only.
pyramid-note-channel = { $channel } only: the networks’ age bands differ.
pyramid-alt = Women { $women }, men { $men }; most are { $band }.
pyramid-alt-largest = Women { $women }, men { $men }; the largest band is { $band }.
pyramid-inside = in the declared ages
pyramid-outside = outside

channel-ages-caption = { $audience } by network, with their ages
channel-people-caption = { $audience } by network
channel-people-note = No export breaks them down by age.
channel-ages-note = Half of them: the shortest run of ages that holds half; about one year exact at each end.

list-title = The largest { $dimension }: { $label } with { $share } of { $whose }
list-title-gender = { $unit ->
    [views] { $label } make up { $share } of { $whose }
   *[people] { $label } are { $share } of { $whose }
}
list-title-country = { $label } has { $share } of { $whose }
list-title-city = The largest place is { $label }: { $share } of { $whose }
list-title-region = The largest region is { $label }: { $share } of { $whose }
list-title-language = { $label } is the first language: { $share } of { $whose }
list-title-interest = The commonest interest is { $label }: { $share } of { $whose }
list-title-company-size = The commonest company size is { $label } employees: { $share } of { $whose }
list-title-seniority = The commonest level of seniority is { $label }: { $share } of { $whose }
list-title-job-function = The commonest field of work is { $label }: { $share } of { $whose }
list-title-device = The commonest device is { $label }: { $share } of { $whose }
list-alt = { $dimension }: { $parts }.
list-hidden = Not shown, because there are few of them: { $labels }. They count in the rest.
list-multi = One person can be in several.
list-declared = in your profile
list-only = { $channel } only.
list-unsized = { $channel } only: how large the others are is not known, so there is no share of all.
whisker-note = Lines at the bars’ ends: likely range.
facts-one = { $dimension }: { $parts } ({ $channels }).
facts-caption = More about { $audience }
facts-note = The largest first; everything is in the CSV.
least-caption = At least so many { $audience } by { $dimension }, counted { $where }
least-note = The export counts labels, of which one person can have several, and it does not count everybody. So there are no shares, and people who were not counted may have the label too.
list-one-network = { $channel } only: networks spell and draw places differently.

## Inputs

inputs-question = What is this built on?
inputs-answer = { $files ->
    [one] One file was read
   *[other] { $files } files were read
}, { $used } with numbers that were used, from { $channels ->
    [one] one channel
   *[other] { $channels } channels
}; { $rejected ->
    [0] no row was refused
    [one] one row was refused
   *[other] { $rejected } rows were refused
}.
channels-caption = Whose numbers these are
channels-note = People: the whole audience of the network, as stated; where nothing states it, the most that a table counts.
people-from-stated-by-export = stated in the export
people-from-stated-by-user = stated in the settings
people-from-both = stated in the settings; the export says { $number }
people-from-counted = counted from the tables
people-from-not-known = nowhere stated
missing-caption = What is missing: declared by you, in no export of the audience that the report is about
files-caption = The files and what became of them
files-caption-folder = The files in { $folder } and what became of them
days-of-month = { $from }–{ $to }
names-more = { $names } and { $more } more
reasons-more = { $more ->
    [one] One more message: “audiencefit inspect” has it.
   *[other] { $more } more messages: “audiencefit inspect” has them.
}
    .unbranded = { $more ->
        [one] One more message is not shown.
       *[other] { $more } more messages are not shown.
    }
files-note = Rows read: rows whose numbers were understood; what became of them stands beside. Set aside: titles, headers, totals and what is known and not needed. “Largest”: the network lists only its largest places or groups. “Some withheld”: groups that are too small to show are left out, to protect people. “audiencefit inspect” lists every block and every message. The fingerprint of every file stands in the CSV.
    .unbranded = Rows read: rows whose numbers were understood; what became of them stands beside. Set aside: titles, headers, totals and what is known and not needed. “Largest”: the network lists only its largest places or groups. “Some withheld”: groups that are too small to show are left out, to protect people. The fingerprint of every file stands in the CSV.
reason-no-table = no export of this audience has it
reason-index-only = the export has an index and no share
reason-no-total = the export counts labels of which a person can have several, and the number of people is not known
reason-no-numbers = the export has it without a number
reason-age-gaps = the age bands leave ages out
reason-ages-not-reported = its ages start above the ones that you declared
reason-age-bands = the age bands overlap or cannot be read
reason-no-label-matches = none of the export’s labels is one that you named; name yours under “map” or as the network writes them
section-without-no-audience = { $section }: left out, because no file holds audience numbers. An audience export of any network fills it.
section-without-no-profile = { $section }: without a profile there is nothing to compare with. A profile.toml fills it; “audiencefit profile new” writes one.
    .unbranded = { $section }: without a profile there is nothing to compare with.

export-for-age = an age table: Meta Business Suite (Audience), YouTube Studio (Viewer age), or your own table (“audiencefit template generic” writes one) for what a network shows only in its app
    .unbranded = an age table: Meta Business Suite (Audience), YouTube Studio (Viewer age), or your own table for what a network shows only in its app
export-for-gender = a gender table: Meta Business Suite (Audience), TikTok (FollowerGender), YouTube Studio (Viewer gender), or your own table (“audiencefit template generic” writes one)
    .unbranded = a gender table: Meta Business Suite (Audience), TikTok (FollowerGender), YouTube Studio (Viewer gender), or your own table
export-for-country = a list of countries: Meta Business Suite (Audience), TikTok (FollowerTopTerritories), YouTube Studio (Geography), or your own table (“audiencefit template generic” writes one)
    .unbranded = a list of countries: Meta Business Suite (Audience), TikTok (FollowerTopTerritories), YouTube Studio (Geography), or your own table
export-for-region = a list of regions in your own table (“audiencefit template generic” writes one)
    .unbranded = a list of regions in your own table
export-for-city = a list of cities: Meta Business Suite (Audience), or your own table (“audiencefit template generic” writes one)
    .unbranded = a list of cities: Meta Business Suite (Audience), or your own table
export-for-language = a list of languages in your own table (“audiencefit template generic” writes one)
    .unbranded = a list of languages in your own table
export-for-interest = a list from the network’s audience page, in your own table (“audiencefit template generic” writes one)
    .unbranded = a list from the network’s audience page, in your own table
export-for-seniority = LinkedIn Page followers (XLS or XLSX), or your own table (“audiencefit template generic” writes one)
    .unbranded = LinkedIn Page followers (XLS or XLSX), or your own table
export-for-job-function = LinkedIn Page followers (XLS or XLSX), or your own table (“audiencefit template generic” writes one)
    .unbranded = LinkedIn Page followers (XLS or XLSX), or your own table
export-for-industry = LinkedIn Page followers (XLS or XLSX), or your own table (“audiencefit template generic” writes one)
    .unbranded = LinkedIn Page followers (XLS or XLSX), or your own table
export-for-company-size = LinkedIn Page followers (XLS or XLSX), or your own table (“audiencefit template generic” writes one)
    .unbranded = LinkedIn Page followers (XLS or XLSX), or your own table
export-for-device = a list of devices in your own table (“audiencefit template generic” writes one)
    .unbranded = a list of devices in your own table


numbers-question = What did the channels do this month?
numbers-answer = In { $month } your channels had { $figures }.
numbers-answer-none = The exports carry numbers of { $month }, but none that makes a total of the month.
numbers-figure-orders = { $count ->
    [one] one order
   *[other] { $number } orders
}
numbers-figure-sold = { $orders } bringing { $revenue }
numbers-figure-revenue = { $revenue } of revenue
numbers-figure-visits = { $count ->
    [one] one visit
   *[other] { $number } visits
}
numbers-figure-new-followers = { $count ->
    [one] one new follower
   *[other] { $number } new followers
}
numbers-figure-views = { $count ->
    [one] one view
   *[other] { $number } views
}
numbers-figure-impressions = { $count ->
    [one] one impression
   *[other] { $number } impressions
}
numbers-figure-posts = { $count ->
    [one] one post
   *[other] { $number } posts
}
numbers-figure-conversations = { $count ->
    [one] one conversation
   *[other] { $number } conversations
}
numbers-figure-reviews = { $count ->
    [one] one review
   *[other] { $number } reviews
}
numbers-no-total = What was read makes no total of the month: numbers of parts, of hours, of days that must not be added up, or of another time. The table “metrics” in Parquet has every value.
numbers-pending = Orders not paid yet
numbers-networks = The networks, as their exports count
numbers-shops = The shops, as their exports count
numbers-ads = Ads, as the networks count
numbers-mail = Mailing lists
numbers-note = Each number is that of one export; numbers of two exports are not mixed. “–”: no export carries it. People reached on several days are not added up, as they are partly the same people. Engagements are as the network counts them, else likes, comments, shares and saves. “(part)”: the export covers fewer than nine tenths of the month’s days. Days in brackets: the number is of these days, which reach beyond the month.
numbers-note-claimed = Revenue that a network claims for its ads is in the shop’s revenue already, as far as it was paid: the two must not be added up.
numbers-part = { $number } (part)
numbers-of-days = { $number } ({ $days })
numbers-several-sources = What several exports count, each in its own way
numbers-several-sources-note = The table of the shops shows the list of single orders where there is one, else the export that covers most days. Shops and analytics tools tell visits apart in different ways, and not every visitor can be counted; reports of a shop may also count orders that are not paid yet.
numbers-by-source = { $number } ({ $source })
numbers-origins = Where visits and orders came from: { $channel } ({ $source })
numbers-origins-rest = Others, and not told
numbers-origins-all = Together
numbers-origins-note = Names of one network are put together; all others stand as the export writes them. Those with most orders come first, then those with most visits; the CSV has all. Exports usually count the last click before a visit or an order, not all that led to it.
numbers-things = Posts, orders, conversations and reviews of the month
numbers-things-note = Money is what was paid less what was given back. Orders that are not paid yet stand apart, cancelled ones are left out. A conversation without a reply may have been answered after the export.
numbers-posts = Posts
numbers-posts-detail = { $views } views, { $reactions } likes, comments, shares and saves
numbers-posts-reactions = { $reactions } likes, comments, shares and saves
numbers-orders = Paid orders
numbers-orders-detail = { $revenue }
numbers-orders-refunded = { $revenue }, after { $refunds } given back
numbers-orders-sold-on = { $what }; sold on { $origin }
numbers-conversations = Conversations
numbers-answered = { $share } answered
numbers-answered-few = { $answered } of { $told } answered, too few for a percentage
numbers-reviews = Reviews
numbers-stars = { $stars } of 5 stars
column-origin = Came from
column-claimed = Revenue the ad network claims
column-counted = Counted
column-what = What
column-source = Export
column-number = Number
column-detail = In detail
