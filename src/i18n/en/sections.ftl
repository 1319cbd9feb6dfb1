# Texts of the room `sections`.

## Small parts

dash = –
range = { $from }–{ $to }
sentence = { $text }.
sentences = { $first } { $second }
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

section-summary = Summary
section-fit = Fit
section-audience = Audience
section-numbers = Numbers
section-inputs = Inputs

people-count = { $people } { $audience }
base-everybody = Share of all { $who }.
base-known = Share of { $who } of known { $dimension }.
base-unstated = Share of { $who }; some of unknown { $dimension } may be among them.
base-known-share = It is known of { $share }.

networks-part = on { $some } of { $all } networks
people-part = { $people } of { $all } { $audience }
coverage = { $what } is known for { $channels } only ({ $part }).
coverage-all = This
outline-part = { $share } of what was measured

remark-across-networks = No network reports all of these together; best estimate as if one network’s people were like the other’s and the dimensions independent.
remark-age-gap = An age band is missing in at least one export; who is in it is not known.
remark-ambiguous-place = A place name of the profile fits several places; only the largest is counted.
remark-each-at-least = One person can have several of the labels asked for: each share asked for counts as the least, and the match is the mean over them.
remark-views = The network counts views here, of which one person may have many; no sample size is taken from them.
remark-equal-weights = The size of at least one network is not known, so every network counts the same here.
remark-teens-from = Where a network starts at 18, another network's teenagers settle the shape just above 18.
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
column-read = Rows used
column-set-aside = Set aside
column-rejected = Refused
column-people = People
column-people-from = Where the number comes from
column-dimensions = Broken down by
column-dates = Dates
column-dimension = By
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

summary-question = Do your { $audience } match the customers you declared?
summary-question-open = Who are your { $audience }?

headline-declared = You declared { $ages }.
headline-share-core = { $share } of your { $audience } are; { $core }.
headline-share = { $share } of your { $audience } are.
headline-few = Too few { $audience } are known for a statement about their ages.
headline-no-ages = No export gives the ages of your { $audience }.
headline-score = Your { $audience } reach { $score } of 100 points against your profile.
headline-in-part = Too little of your profile was measured for one score: only { $dimensions }.
headline-must = Hardly any of them meet what you marked as a must: { $dimension }.
core-one = half of your { $audience } are about { $ages }
core-two = half of your { $audience } stand in two groups, about { $first } and about { $second }
core-none = your { $audience } are spread over many ages, without a core

figure-score = Fit score
figure-score-likely = of 100, likely { $range }: { $verdict }
figure-score-of = of 100: { $verdict }
figure-score-part = measured in part: only { $dimensions }
figure-score-must = { $detail }; not measured, though a must: { $dimensions }
figure-ages = In the declared ages
figure-joint = Match everything at once
figure-joint-part = of what was measured, { $range }; { $dimensions } not measured, so at most { $most }
figure-part = { $detail }, { $networks }
figure-core = Half of them are about
figure-core-detail = { $share } of your { $audience }, ends ±1 year
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
action-decide-ages-number = Half of your { $audience } ({ $share }) are about { $core }; { $inside } of these are in the declared ages.
action-decide-ages-doubt = The ends of { $core } are exact to about one year.
action-decide-ages-effect = With { $core } in the profile about { $share } would be in the declared ages, where it is { $now } now.
action-close-gap-what = Work on { $dimension }: you declared { $asked }
action-close-gap-number = { $lost } points of the score are lost here; the match is { $overlap }.
action-close-gap-doubt = The match is { $doubt }.
action-close-gap-effect = Closing it wholly would add as many points to the score of { $score }.
action-get-export-what = Get { $dimension } measured: { $export }
action-get-export-number = { $share } of your profile’s weight is not measured for it.
action-get-export-doubt = Nothing in the files tells where it stands.
action-get-export-effect = Until then the score can be anything in { $band }.
band-everything = 0–100
action-best-channel-what = Start on { $channel }: most people of your profile are there
action-best-channel-number = About { $people } of your { $audience } there match everything ({ $share }).
action-best-channel-doubt = Likely { $range }; no export crosses all the dimensions.
action-best-channel-doubt-one = Likely { $range }.
action-best-channel-effect = What is posted there reaches the most of them at once.

## Fit

fit-question = Where do your { $audience } match your profile, and where not?
fit-answer = { $score } for your { $audience }: { $verdict }. Most is lost on { $dimension } ({ $lost } points).
fit-answer-full = { $score } for your { $audience }: { $verdict }. Nothing to speak of is lost.
fit-answer-must = { $score } for your { $audience }: { $verdict }, because hardly any meet what you marked as a must ({ $dimension }).
fit-answer-part = Your { $audience } were measured only on { $dimensions }: too little of your profile for one score.
fit-answer-few = Too few { $audience } are known for a statement.
fit-answer-none = None of what you declared is in the exports of your { $audience }.

must-not-measured = { $count ->
    [one] { $dimensions }, a must, was not measured
   *[other] { $dimensions }, all musts, were not measured
}.

split-title = { $score } of 100 points; most is lost on { $dimension } ({ $lost })
split-title-full = Hardly a point is lost
split-note = Points of 100, by the weights of your profile over what was measured. Lost points are people you would have to replace.
split-alt = Fit score { $score } of 100 points. Points won: { $parts }.
split-won = won
split-lost = lost

overlap-title = The weakest match is { $dimension }: { $share } of your { $audience }
overlap-note = Share of { $audience } that you would not have to replace, with the likely range.
overlap-alt = Match by dimension: { $parts }.

heat-title = How your { $audience } match, network by network
heat-title-best = { $channel } comes closest to your profile: { $score } points
heat-note = Match by network and dimension, as a share of { $audience }.
heat-alt = Fit score by network: { $parts }.
heat-alt-none = No network has enough of the profile measured for a score; the table below has the numbers.
heat-few = few
heat-few-label = not enough people
heat-absent-label = not in any export

fit-table-caption = How far { $audience } match, dimension by dimension, all networks together
fit-table-note = Likely: nominal 90%.
fit-table-note-bounds = Likely: nominal 90%. Cannot be outside: what the exports leave open; a dash where that is less than chance.
fit-note-band = { $share } of the profile’s weight was measured. With everything that was not, the score lies in { $band }.
fit-note-weight = { $share } of the profile’s weight was measured.

gap-title-below = { $segment }: { $points ->
    [one] one point
   *[other] { $points } points
} below what you asked for
gap-title-above = { $segment }: { $points ->
    [one] one point
   *[other] { $points } points
} above what you asked for
gap-title-none = The mix is what you asked for
gap-note = Share of { $audience } with the likely range.
gap-alt = Observed and asked: { $parts }.
gap-part = { $label } { $share }, asked { $target }

joint-heading = How many match everything at once?
joint-all = { $share } of your { $audience } match everything at once; by the reports it cannot be outside { $bounds }.
joint-all-open = { $share } of your { $audience } match everything at once.
joint-part = { $share } of your { $audience } match all that was measured at once; { $dimensions } was not. So at most { $most } match everything.
joint-people = That is about { $people } people, likely { $range }.
joint-people-open = That is about { $people } people.
joint-note = No export crosses these dimensions. Best estimate: inside each network as if they were independent; likely: odds ratios from one half to two.
joint-note-some = Where a network crosses age and gender, they are taken from its table; the rest as if independent inside each network, likely with odds ratios from one half to two.
joint-note-cross = Age and gender are taken from tables that cross them; the rest as if independent, likely with odds ratios from one half to two.
joint-left-out = Left out, because they ask something of the crowd and not of a person: { $dimensions }.
others-caption = Other audiences against the same profile; never mixed with { $audience }
profiles-caption = All profiles against your { $audience }
outline-note = A dash: not measured.

## Audience

audience-question = Who are your { $audience } really?
answer-core = Half of your { $audience } are about { $ages }.
answer-two-cores = Half of your { $audience } stand in two groups of ages, about { $ages }.
answer-no-core = Your { $audience } are spread over many ages, without a core.
answer-gender = { $label }: { $share }.
answer-country = Most are in { $label }: { $share }.
answer-country-largest = The largest country is { $label }: { $share }.
answer-nothing = The exports say too little about your { $audience } for a statement.
ages-few = Too few { $audience } are known for a statement about ages.

curve-title-younger = { $years ->
    [one] Your { $audience } are on average one year outside the ages you declared, mostly younger
   *[other] Your { $audience } are on average { $years } years outside the ages you declared, mostly younger
}
curve-title-older = { $years ->
    [one] Your { $audience } are on average one year outside the ages you declared, mostly older
   *[other] Your { $audience } are on average { $years } years outside the ages you declared, mostly older
}
curve-title-share = { $share } of your { $audience } are { $ages }
curve-title-core = Half of your { $audience } are about { $core }
curve-title-spread = Your { $audience } are spread over many ages
curve-declared = declared: { $ages }
curve-core = half of them: { $ages } ({ $share })
curve-x = age in years
curve-y = share of { $audience } per year of age
curve-note = Single years are estimated from the age bands of the exports.
curve-alt = Half of your { $audience } are about { $core }; you declared { $declared }.
curve-alt-no-core = Your { $audience } are spread over many ages without a core; you declared { $declared }.
curve-alt-open = Half of your { $audience } are about { $core }.
curve-alt-open-no-core = Your { $audience } are spread over many ages without a core.

pyramid-title-women = More women than men: { $women } to { $men }
pyramid-title-men = More men than women: { $men } to { $women }
pyramid-title-even = As many women as men
pyramid-note = Networks that cross age and gender: { $channels }.
pyramid-note-channel = { $channel } only: the networks’ age bands differ.
pyramid-alt = Women { $women }, men { $men }; most are { $band }.
pyramid-alt-largest = Women { $women }, men { $men }; the largest band is { $band }.
pyramid-inside = in the declared ages
pyramid-outside = outside

channel-ages-caption = { $audience } by network, with their ages
channel-people-caption = { $audience } by network
channel-people-note = No export breaks them down by age.
channel-ages-note = Half of them: the shortest run of ages that holds half; about one year exact at each end.

list-title = Largest by { $dimension }: { $label } with { $share }
list-title-gender = { $label } are { $share } of your { $audience }
list-title-country = { $label } has { $share } of your { $audience }
list-title-city = On { $channel } the largest place is { $label }: { $share }
list-title-region = On { $channel } the largest region is { $label }: { $share }
list-title-language = { $label } is the first language with { $share }
list-title-interest = { $label } is the commonest interest with { $share }
list-alt = { $dimension }: { $parts }.
list-multi = One person can be in several.
list-declared = in your profile
list-only = { $channel } only.
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
inputs-method = How it is counted
channels-caption = Whose numbers these are
channels-note = People: the whole audience of the network, as stated; where nothing states it, the most that a table counts.
people-from-stated-by-export = stated in the export
people-from-stated-by-user = stated in the settings
people-from-counted = counted from the tables
people-from-not-known = nowhere stated
missing-caption = What is missing: declared by you, in none of the exports
files-caption = The files and what became of them
files-caption-folder = The files in { $folder } and what became of them
files-note = Set aside: titles, headers, totals and what is known and not needed. “Largest”: the network lists only its largest places or groups. “Some withheld”: it leaves out groups that are too small to show, to protect people. “audiencefit inspect” lists every block and the reason of every refused row. The fingerprint of every file stands in the CSV.
reason-no-table = no export has it
reason-index-only = the export has an index and no share
reason-no-total = the export counts labels of which a person can have several, and the number of people is not known
reason-no-numbers = the export has it without a number
reason-age-gaps = the age bands leave ages out
reason-age-bands = the age bands overlap or cannot be read
reason-no-label-matches = none of the export’s labels is one that you named; name yours under “map” or as the network writes them
section-without-no-audience = { $section }: left out, because no file holds audience numbers. An audience export of any network fills it.
section-without-no-profile = { $section }: without a profile there is nothing to compare with. A profile.toml fills it; “audiencefit profile new” writes one.

export-for-age = an age table: Meta Business Suite (Audience), YouTube Studio (Viewer age), or the generic CSV for what a network shows only in its app
export-for-gender = a gender table: Meta Business Suite (Audience), TikTok (FollowerGender), YouTube Studio (Viewer gender), or the generic CSV
export-for-country = a list of countries: Meta Business Suite (Audience), TikTok (FollowerTopTerritories), YouTube Studio (Geography), or the generic CSV
export-for-region = a list of regions in the generic CSV
export-for-city = a list of cities: Meta Business Suite (Audience), or the generic CSV
export-for-language = a list of languages in the generic CSV
export-for-interest = a list of interests in the generic CSV, copied from the network’s audience page
export-for-seniority = LinkedIn Page followers (XLS or XLSX), or the generic CSV
export-for-job-function = LinkedIn Page followers (XLS or XLSX), or the generic CSV
export-for-industry = LinkedIn Page followers (XLS or XLSX), or the generic CSV
export-for-company-size = LinkedIn Page followers (XLS or XLSX), or the generic CSV
export-for-device = a list of devices in the generic CSV

method-score = Fit score: for each dimension the share of the audience that you would not have to replace, weighted by your profile and divided by the weight that was measured. Below 60% of the weight there is no score. Shares asked of labels of which one person can have several count as “at least” each. A must that fewer than 20% meet makes the whole a mismatch. Networks are pooled by their size, audiences of different kinds never.
method-ages = Ages: each table of bands is spread over single years by a penalized composite link model; what a band says is kept exactly. Half of them: the shortest run of ages that holds half of the people, told only where it is no wider than 20 years and at least one and a half times as dense as the rest.
method-ranges = Likely ranges are nominal 90%. They hold what the reports leave open (bands, rounding, lists that are cut off) and chance: how much the number would move if these people were a draw from those whom you attract. Chance is left out where the number of people is not known; views are never taken for people. What cannot be outside holds whatever is true of people that a report does not show.
method-joint = Everything at once: no export crosses all dimensions, so inside each network the share is estimated from the single ones; the networks that measured all of them are then pooled by their size, and people are counted on these only. Sets and ranges count, mixes and limits do not.
method-model = Networks guess the gender, age and interests of some people. That error is in no range here. An interest category stands for behavior; it does not show it.

numbers-question = What did the channels do this month?
numbers-answer = In { $month }: { $figures }.
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
numbers-business = Shop, ads and mail, as their exports count
numbers-note = Each number is that of one export; numbers of two exports are not mixed. “–”: no export carries it. People reached on several days are not added up, as they are partly the same people. Engagements are as the network counts them, else likes, comments, shares and saves. “(part)”: the export covers fewer than nine tenths of the month’s days. Days in brackets: the number is of these days, which reach beyond the month.
numbers-note-claimed = Revenue that a network claims for its ads is in the shop’s revenue already, as far as it was paid: the two must not be added up.
numbers-part = { $number } (part)
numbers-of-days = { $number } ({ $days })
numbers-day = { $day } { $month }
numbers-several-sources = What several exports count, each in its own way
numbers-several-sources-note = The table above shows the list of single orders where there is one, else the export that covers most days. Shops and analytics tools tell visits apart in different ways, and not every visitor can be counted; reports of a shop may also count orders that are not paid yet.
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
numbers-reviews = Reviews
numbers-stars = { $stars } of 5 stars
column-origin = Came from
column-claimed = Revenue the ad network claims
column-counted = Counted
column-what = What
column-source = Export
column-number = Number
column-detail = In detail
