# The section `channels`.

section-channels = Channels

channels-question = Which one or two networks deserve our time?

source-workspace = audiencefit.toml
source-workspace-hours = hours in audiencefit.toml

## The answer

channels-answer-first = { $first } deserves your time first: { $number }; the chance that it is the best is { $best }.
channels-answer-only = One network only: there is nothing to choose between.
channels-answer-not-measured-alike = Your networks cannot be ranked yet, because no two of them have the same parts of your profile measured: { $networks }.
channels-next-none = No second network has shown that it pays.
channels-next-few-in-profile = { $second } comes next ({ $more }), but the share of its people in your profile is less than half of that of { $first }, so it is not recommended.
channels-next-share-not-compared = { $second } comes next ({ $more }), but it is too close to others, and the share of its people in your profile is not measured as it is for { $first }.
channels-likely-second = { $second } is the likely second ({ $more }; the chance to be among the best two is { $chance }). How many of its people fit your profile is not known, as no export of it tells { $dimensions }: get that before you give it more.
channels-likely-second-unlike = { $second } is the likely second ({ $more }; the chance to be among the best two is { $chance }). How many of its people fit your profile is not measured as it is for { $first }: export what is missing before you give it more.
channels-answer-two = { $first } deserves your time first: { $number }; the chance that it is the best is { $best }. { $second } comes second: { $more }.
channels-answer-people = By people in your profile alone, { $first } comes first: { $number }; the chance that it is the best is { $best }. What the networks earn is not known, so no second one is recommended.
channels-answer-none-pays = No network surely pays for itself. { $first } comes first with { $number }, but in more than one of ten cases it costs more than it brings.
channels-answer-not-apart = { $names } cannot be told apart: { $first } leads with { $number }, but not beyond chance; the chance that it is the best is { $best }.
channels-answer-not-compared = Your networks cannot be compared yet: neither what they bring nor how many people in your profile they have is known for two of them.
channels-answer-benchmark = By a benchmark, not by your own audience, { $first } comes first: { $number }; the chance that it is the best of { $count } networks is { $best }.
channels-answer-benchmark-not-apart = By a benchmark, not by your own audience, { $first } leads with { $number }, but not beyond chance: the networks cannot be told apart. The chance that it is the best of { $count } is { $best }.
channels-answer-benchmark-one = By a benchmark, not by your own audience, { $first } has { $number }. It lists no other network to compare with.
channels-answer-benchmark-one-ranked = By a benchmark, not by your own audience, { $first } has { $number }. The other networks that it lists cannot be ranked, as less of your profile is measured there.
channels-answer-benchmark-unranked = A benchmark lists networks that you are not on, but they cannot be ranked, because they do not have the same parts of your profile measured.

## Numbers

channels-range-below-zero = { $from } to { $to }
channels-value-likely = { $value } (likely { $likely })
channels-left = { $value } left
channels-unit-of-money = unit of money
channels-nearly-sure = over 99%
channels-hardly = under 1%
channels-in-part = { $people } (in part)
channels-at-most = at most { $people }
channels-at-most-because = { $network } has at most { $people } people in your profile, as no export of it tells { $dimensions }
channels-number-net = { $value } left after goods, work and ads (likely { $likely })
channels-number-net-with-goods = { $value } of revenue left after work and ads, before the goods are paid (likely { $likely })
channels-number-revenue = { $value } of revenue (likely { $likely })
channels-number-people-per-cost = { $value } people in your profile for each { $currency } (likely { $likely })
channels-number-people = { $value } people in your profile (likely { $likely })
channels-number-benchmark-people = about { $number } people in your profile
channels-number-benchmark-people-in-part = about { $number } people who meet what was measured ({ $measured })
channels-number-benchmark-share = { $number } of its people in your profile
channels-number-benchmark-share-in-part = { $number } of its people meeting what was measured ({ $measured })
channels-rate = { $rate } of { $whole }
channels-rate-of-part = { $rate } ({ $part } of { $whole })
channels-rate-of-posts = { $rate } of its posts’ { $whole }
channels-count = { $number } { $part }

## What would tell more

channels-settle = What would tell more: { $steps }.
channels-settle-revenue = links that name the network, so that the shop knows what { $networks } bring in
channels-settle-cost = what { $networks } cost (cost or hours in audiencefit.toml)
channels-settle-month = another month
channels-settle-measure = an export that tells { $dimension } for { $networks }

## The chart

channels-chart-title = { $first } comes first with { $number }; the chance that it is the best is { $best }
channels-chart-by-net = What each network leaves after goods, work and ads, in { $currency }.
channels-chart-by-net-with-goods = Revenue that each network leaves after work and ads, in { $currency }.
channels-chart-by-revenue = Revenue that each network brings, in { $currency }.
channels-chart-by-people-per-cost = People in your profile for each { $currency }.
channels-chart-by-people = People in your profile on each network.
channels-chart-draws = Lines at the bars’ ends: likely range. The strip below a bar: how often the network comes first or second when the numbers fall differently by chance.
channels-chart-chance = best: { $best }, among the best two: { $two }
channels-chart-part = { $label } { $value } ({ $chance })
channels-chart-told = { $parts }.
channels-chart-first = comes first
channels-chart-second = comes second

## Tables

channels-column-net = Left after goods, work and ads
channels-column-net-with-goods = Left after work and ads
channels-column-revenue = Revenue
channels-column-people-per-cost = People for each { $currency }
channels-column-people = In profile
channels-column-rank = Rank
channels-column-to-do = What to do
channels-column-share = Share
channels-column-fit = Fit
channels-column-engagement = Engagement
channels-column-orders = Orders
channels-column-cost = Work and costs
channels-column-ad-spend = Ads
channels-column-adds = Adds to { $first }
channels-column-lost-people = People lost
channels-column-lost-revenue = Part of the compared networks’ revenue
channels-column-now = Now
channels-column-next = Next month
channels-column-budget = That is
channels-column-measured = Measured by
channels-column-meets = Meet what was measured
channels-column-best = Chance to be best

channels-ranks = The networks that can be compared, in order
channels-ranks-note = Two ranks with a dash: between them the network is in nine of ten cases. One comes first only where its lead over every other one is beyond chance.
channels-to-do = What to do with each network
channels-do-best = { $number }; the chance that it is the best is { $best }. Keep it first.
channels-do-best-grow = { $number }; the chance that it is the best is { $best }. Give it more, step by step.
channels-do-second = { $number }. It pays for itself in at least nine of ten cases. Keep it second.
channels-do-second-grow = { $number }. It pays for itself in at least nine of ten cases. Give it more, as the second one.
channels-do-not-told-apart = { $number }; the chance that it is the best is { $best }: it cannot be told apart from { $others }. Leave the effort as it is, and look again next month.
channels-do-below = { $number }: less than { $first }, beyond chance. Keep it small.
channels-do-does-not-pay = { $number }: it pays for itself in fewer than nine of ten cases. Keep it small.
channels-do-few-in-profile = { $number }, but the share of its people in your profile is less than half of that of { $first }. Keep it small.
channels-do-share-not-compared = { $number }, but the share of its people in your profile is not measured as it is for { $first }. Keep it small.
channels-do-reach-alone = { $number }: less than { $first }, and reach alone does not speak for a second network. Keep it small, and put links there that name the network.
channels-do-revenue-not-known = What it brings is not known: no export of a shop names it. Keep it small, and put links there that name the network.
channels-do-people-not-known = Not known how many people in your profile it has. Export its audience; until then keep it small, and put links there that name the network.
channels-do-other-audience = Its people are of another kind than those of the other networks, so it is not compared. Keep it small, and put links there that name the network.
channels-do-not-compared = Too little is known of it to compare it. Export its audience, or let your shop say where orders come from.
channels-do-dimension-not-measured = It cannot be ranked: no export of it tells { $dimensions }, and all that is known is that at most { $people } of its people are in your profile. Get that export; until then leave the effort as it is.
channels-do-measured-otherwise = It cannot be ranked: more of your profile is measured for it than for the others, so their numbers do not compare. Leave the effort as it is.
channels-effort = Next month: { $next } of the effort of the compared networks.
channels-effort-from = Next month: { $next } of the effort of the compared networks (now { $now }).

channels-people = Your people there
channels-people-note = In profile: people of the largest account, times the share that meets your profile where it was measured; likely ranges reach over all accounts of a network. Fit: points of 100. Engagement: as the export counts it, else likes, comments, shares and saves added up; as a rate only from 20 on.
channels-missing = “In part” and “at most”: { $parts }; so that fewer may be in your profile.
channels-missing-part = { $networks } not measured by { $dimensions }
channels-missing-everywhere = “In part”: { $dimensions } not measured on any of them, so that fewer may be in your profile.
channels-other-audience = { $network }: { $audience }.
channels-money-caption = Money and orders of the month
channels-money-note = Orders and revenue are those that your shop says came from the network; what networks claim for their ads is not in it. “not known” is not zero. Work and costs are from audiencefit.toml; ads are the money paid for ads there, and are taken off wherever they are known.
channels-ascribed-by = Counted by: { $sources }.
channels-ads-not-placed = Besides, { $ads } were paid that no export of these ads places on one of these networks: they are taken off nowhere, but for what your shop says of a network.
channels-ads-of = { $money } to { $channel }
channels-pairs = What a network adds to { $first }, and what you would lose without it
channels-pairs-note = The same people may be on several networks, and no export says how many: the truth is between these bounds. “not known”: from nobody to all of its people. A network that may add nobody is never recommended for its reach.
channels-losses = What you would lose without a network
channels-pairs-unknown = How many people a network adds is not known, as the same people may be on several.
channels-population = By the benchmark about { $people } people live where you sell and are in your profile.
channels-union = { $people } with { $network }
channels-unions = If people chose networks independently, { $first } would reach together about { $unions }.
channels-budget = How to split the effort of the networks that can be compared
channels-budget-response = The split earns most if twice the money brings about 1.4 times the revenue on every network; that is presumed, not measured.
channels-budget-chance = The split follows the chance of each network to be the best, as what each earns for its cost is not known.
channels-budget-floor = Networks to park go down to 10% together, so that there is something to learn from; none of them gets more than now.
channels-budget-not-apart = No split of the money is shown, as the networks in front cannot be told apart: nothing says which of them earns more with it.
channels-budget-none-pays = No split of the money is shown, as no network surely pays for itself.
channels-budget-change = No share changes by more than 30% of itself in one month, unless to reach 10%.
channels-budget-no-money = No money is named, as the costs are not all known.

## Method

channels-method-net = Networks are compared by what is left of the revenue they bring after goods, work and ads.
channels-method-net-with-goods = Networks are compared by what is left of the revenue they bring after work and ads, before the goods are paid.
channels-method-revenue = Networks are compared by revenue before costs, as the costs are not known for all of them.
channels-method-people-per-cost = Networks are compared by people in your profile for their cost, as revenue is not known for two of them.
channels-method-people = Networks are compared by people in your profile, as neither revenue nor costs are known for enough of them.
channels-method = Chances come from 10,000 trials, in which the numbers fall differently as far as chance and the reports leave open. One month does not show what a network only prepared.
channels-margin-declared = Of revenue { $margin } is left after the goods are paid, as you say.
channels-margin-presumed = The margin is not known: all of the revenue counts. Set margin in audiencefit.toml.
channels-spread-measured = The values of single orders differ by { $spread } of their mean, as the orders of the month show.
channels-spread-presumed = The values of single orders are presumed to differ by { $spread } of their mean, as fewer than 20 single orders are listed.
channels-several-currencies = Money is in several currencies and none is converted, so that it is not compared.

## Benchmark

channels-benchmark-heading = Networks you are not on: benchmark, not your audience
channels-benchmark = People of each network who are in your profile, as others counted them
channels-benchmark-in-part = People of each network who meet what was measured of your profile, as others counted them
channels-benchmark-note = A benchmark is what others counted: all users of a network, not people who would follow you. How exact it is, is not known.
channels-benchmark-countries = They live in { $names }.
channels-benchmark-origins = Source: { $names }.
