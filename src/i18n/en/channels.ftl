# The section `channels`.

section-channels = Channels

channels-question = Which one or two networks deserve our time?

source-workspace = audiencefit.toml
source-workspace-hours = hours in audiencefit.toml

## The answer

channels-answer-one = { $first } deserves your time first: { $number }; the chance that it is the best is { $best }. No second network has shown that it pays.
channels-answer-two = { $first } deserves your time first: { $number }; the chance that it is the best is { $best }. { $second } comes second: { $more }.
channels-answer-people = By people in your profile alone, { $first } comes first: { $number }; the chance that it is the best is { $best }. What the networks earn is not known, so no second one is recommended.
channels-answer-none-pays = No network surely pays for itself: { $first } comes first with { $number }, and costs more than that in too many cases.
channels-answer-not-apart = { $names } cannot be told apart: { $first } leads with { $number }, but not beyond chance; the chance that it is the best is { $best }.
channels-answer-not-compared = Your networks cannot be compared yet: neither what they bring nor how many people in your profile they have is known for two of them.
channels-answer-benchmark = By a benchmark, not by your own audience, { $first } comes first: { $number }; the chance that it is the best of { $count } networks is { $best }.
channels-answer-benchmark-not-apart = By a benchmark, not by your own audience, { $first } leads with { $number }, but not beyond chance: the networks cannot be told apart. The chance that it is the best of { $count } is { $best }.
channels-answer-benchmark-one = By a benchmark, not by your own audience, { $first } has { $number }. It lists no other network to compare with.

## Numbers

channels-money = { $number } { $currency }
channels-unit-of-money = unit of money
channels-nearly-sure = over 99%
channels-hardly = under 1%
channels-in-part = { $people } (in part)
channels-number-net = { $value } left after costs (likely { $likely })
channels-number-revenue = { $value } of revenue (likely { $likely })
channels-number-people-per-cost = { $value } people in your profile for each { $currency } (likely { $likely })
channels-number-people = { $value } people in your profile (likely { $likely })
channels-number-benchmark-people = about { $value } people in your profile (likely { $likely })
channels-number-benchmark-share = { $value } of its people in your profile (likely { $likely })
channels-rate = { $rate } ({ $part } by { $whole })
channels-count = { $number } { $part }

## What would tell more

channels-settle = What would tell more: { $steps }.
channels-settle-revenue = links that name the network, so that the shop knows what { $networks } bring in
channels-settle-cost = what { $networks } cost (cost or hours in audiencefit.toml)
channels-settle-month = another month

## The chart

channels-chart-net = The chance of each network to leave most after costs
channels-chart-revenue = The chance of each network to bring most revenue
channels-chart-people-per-cost = The chance of each network to reach most people in your profile for its cost
channels-chart-people = The chance of each network to have most people in your profile
channels-chart-two = among the best two
channels-chart-note = Bar: the chance to be the best. Mark: the chance to be among the best two.
channels-chart-alt = Chance to be the best: { $bars }.

## Tables

channels-column-net = Left after costs
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
channels-column-lost-revenue = Revenue lost
channels-column-now = Now
channels-column-next = Next month
channels-column-budget = That is
channels-column-measured = Measured by
channels-column-best = Chance to be best

channels-ranks = The networks that can be compared, in order
channels-ranks-note = Two ranks with a dash: between them the network is in nine of ten cases. One comes first only where its lead over every other one is beyond chance.
channels-to-do = What to do with each network
channels-do-best = { $number }; the chance that it is the best is { $best }. Keep it first.
channels-do-best-grow = { $number }; the chance that it is the best is { $best }. Give it more, step by step.
channels-do-second = { $number }. It pays for itself in at least nine of ten cases. Keep it second.
channels-do-second-grow = { $number }. It pays for itself in at least nine of ten cases. Give it more, as the second one.
channels-do-not-told-apart = { $number }; the chance that it is the best is { $best }: it cannot be told apart from { $others }. Leave the effort as it is, and look again next month.
channels-do-below = { $number }: less than { $first }, beyond chance. Measure one quarter with 10% of the effort.
channels-do-does-not-pay = { $number }: it does not pay for itself in nine of ten cases. Measure one quarter with 10% of the effort.
channels-do-few-in-profile = { $number }, but the share of its people in your profile is less than half of that of { $first }. Measure one quarter with 10% of the effort.
channels-do-share-not-compared = { $number }, but the share of its people in your profile is not measured as it is for { $first }. Measure one quarter with 10% of the effort.
channels-do-reach-alone = { $number }: less than { $first }, and reach alone does not speak for a second network. Measure one quarter with 10% of the effort, and with links that tell orders from it.
channels-do-revenue-not-known = Not known what it brings: no export of a shop names it. Measure one quarter with 10% of the effort, and with links that name the network.
channels-do-people-not-known = Not known how many people in your profile it has. Measure one quarter with 10% of the effort, and export its audience.
channels-do-other-audience = Its people are of another kind than those of the other networks, so it is not compared. Measure one quarter with 10% of the effort.
channels-do-not-compared = Not known enough of it to compare it. Export its audience, or let your shop say where orders come from.

channels-people = Your people there
channels-people-note = In profile: people of the largest account, times the share that meets your profile where it was measured; likely ranges reach over all accounts of a network. Fit: points of 100. Engagement: as the export counts it, as a rate only from 20 on.
channels-missing = “In part”: { $parts }; so that fewer may be in your profile.
channels-missing-part = { $networks } not measured by { $dimensions }
channels-missing-everywhere = “In part”: { $dimensions } not measured on any of them, so that fewer may be in your profile.
channels-other-audience = { $network }: { $audience }.
channels-money-caption = Money and orders of the month
channels-money-note = Orders and revenue are those that your shop says came from the network; what networks claim for their ads is not in it. “not known” is not zero. Work and costs are from audiencefit.toml; ads are the money paid for ads there.
channels-ascribed-by = Counted by: { $sources }.
channels-ads-not-placed = Paid were { $ads }: only what an export of the shop ascribes to one network stands under ads and is taken off.
channels-ads-of = { $money } to { $channel }
channels-pairs = What a network adds to { $first }, and what you would lose without it
channels-pairs-note = The same people may be on several networks, and no export says how many: the truth is between these bounds. A network that may add nobody is never recommended for its reach.
channels-population = By the benchmark at most { $people } people live where you sell and are in your profile.
channels-union = { $people } with { $network }
channels-unions = If people chose networks independently, { $first } would reach together about { $unions }.
channels-budget = How to split the effort of the networks that can be compared
channels-budget-response = The split earns most if twice the money brings about 1.4 times the revenue on every network; that is presumed, not measured.
channels-budget-chance = The split follows the chance of each network to be the best, as what each earns for its cost is not known.
channels-budget-floor = Every network keeps 10%, or an even part, so that there is something to learn from.
channels-budget-change = No share changes by more than 30% of itself in one month, unless to reach these 10%.
channels-budget-no-money = No money is named, as the costs are not all known.

## Method

channels-method-net = Networks are compared by what is left of the revenue they bring after goods, work and ads.
channels-method-revenue = Networks are compared by revenue before costs, as the costs are not known for all of them.
channels-method-people-per-cost = Networks are compared by people in your profile for their cost, as revenue is not known for two of them.
channels-method-people = Networks are compared by people in your profile, as neither revenue nor costs are known for enough of them.
channels-method = Chances are from 10,000 draws within what chance and the reports leave open. One month tells nothing of what a network only prepared.
channels-margin-declared = Of revenue { $margin } is left after the goods are paid, as you say.
channels-margin-presumed = The margin is not known: all of the revenue counts. Set margin in audiencefit.toml.
channels-spread-measured = The values of single orders differ by { $spread } of their mean, as the orders of the month show.
channels-spread-presumed = The values of single orders are presumed to differ by { $spread } of their mean, as fewer than 20 single orders are listed.
channels-several-currencies = Money is in several currencies and none is converted, so that it is not compared.

## Benchmark

channels-benchmark-heading = Networks you are not on: benchmark, not your audience
channels-benchmark = People of each network who are in your profile, as others counted them
channels-benchmark-note = These are all users of a network, not people who would follow you. How exact the benchmark is, is not known.
channels-benchmark-countries = They live in { $names }.
channels-benchmark-origins = Source: { $names }.
