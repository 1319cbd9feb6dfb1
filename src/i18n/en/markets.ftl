# The section `markets`.

section-markets = Markets
markets-question = Where else could you sell?

## The answer

markets-answer-not-served = { $share } of { $whose }{ $people } are in { $place }, where you do not sell.
markets-answer-gap = { $share } of { $whose }{ $people } are in { $place }, but only { $other } of { $others }.
markets-answer-not-spoken = { $share } of { $whose }{ $people } use { $place }, a language that your shop does not speak.
markets-answer-absent = You sell in { $place }, yet { $share } of { $whose } are there.
markets-answer-absent-compared = You sell in { $place }, yet { $share } of { $whose } are there, while { $other } of { $others } are.
markets-answer-absent-language = Your shop speaks { $place }, yet { $share } of { $whose } use it.
markets-answer-none-cannot = No single market stands out. { $share } of { $whose } live where you do not sell.
markets-answer-none-served = No market stands out: { $share } of { $whose } live where you sell.
markets-answer-none = No market stands out: where { $whose } live and where { $others } live cannot be told apart by more than chance or a small difference.
markets-answer-open = No market can be named yet: it is not known where your customers or visitors are, nor where you sell. The largest country of { $whose } is { $place } with { $share }.
markets-answer-open-language = No market can be named yet: no export says in which countries people are. The largest language of { $whose } is { $place } with { $share }.
markets-answer-few = There are too few people for a word on markets: { $people } { $audience } of known place, and { $needed } are needed.
markets-answer-views = No market can be named: only views are counted by country here, and one person may have many.
markets-answer-buyers = { $share } of { $whose } are in { $place }; no export says where those who follow or visit are.

markets-people = , about { $people } people,
markets-people-end = , about { $people } people
markets-only = only { $share }
markets-at-most = at most { $share }
markets-cell-at-most = up to { $share }

## Finds

markets-find-not-served = Decide on { $place }: sell there, or stop paying for attention from there
markets-find-gap = Many in { $place } { $kind ->
    [followers] follow you
    [subscribers] get your mail
    [visitors] visit you
    [viewers] watch you
    [engaged] react to you
   *[other] see you
    }, few { $beside ->
    [customers] buy
   *[other] visit
    }
markets-find-not-spoken = Offer your shop in { $place }
markets-find-absent = Reach people in { $place }, or decide that you can do without
markets-find-absent-language = Reach people who speak { $place }, or drop the language

markets-number = { $share } of { $whose }{ $people }
markets-number-beside = { $number }; { $others }.
markets-number-other = { $share } of { $whose }

markets-doubt-range = { $range }.
markets-doubt-hard = { $range }; by the reports it cannot be outside { $hard }.
markets-doubt-unknown = How many people stand behind it is not known.
markets-doubt-not-served = That people follow does not show that they would pay; that they cannot buy does not make them worthless.
markets-doubt-gap = The difference is likely { $gap } points: at least { $lift } times as many as { $others } would suggest.
markets-doubt-gap-hardly = The difference is likely { $gap } points: hardly any of { $others } are there.
markets-doubt-not-spoken = The language of a device is not always the only one that its owner reads.
markets-doubt-at-most = At least one list is cut off before it: it need not be zero, and it cannot be more than this.
markets-doubt-fewer = It is at most { $lift } times what { $others } would suggest.

markets-next-not-served = Next: put a price on delivery to { $place }, open a waiting list there, and see who signs up before you decide.
markets-next-gap = Next: compare delivery cost, payment, prices and language for { $place } with those at home.
markets-next-not-spoken = Next: translate the pages that sell most, and see whether visits in { $place } then buy.
markets-next-absent = Next: one small campaign aimed at { $place } only, and a look at what it brings.
markets-next-absent-language = Next: see which pages in { $place } are visited at all.

markets-cannot = { $share } of { $whose } can never buy: they live where you do not sell{ $people }. It cannot be outside { $hard }, with all that lists leave out. The fit score counts them all the same.
markets-cannot-no-bounds = { $share } of { $whose } can never buy: they live where you do not sell{ $people }. The fit score counts them all the same.
markets-cannot-ads = { $share } of { $whose } live where you do not sell{ $people }: paid for, and unable to buy.
markets-needed = { $share } of { $whose } are in { $place }, where you do not sell. With { $people } people it cannot be told whether that is enough for a market; about { $needed } would tell.
markets-more-not-served = Also large enough to decide on, and not served: { $places }.
markets-more-gap = Larger than among { $others } as well: { $places }.
markets-more-not-spoken = Other languages that your shop does not speak: { $places }.
markets-more-absent = You sell in these countries too, and fewer of { $whose } live there than could be expected: { $places }.
markets-more-absent-language = Other languages of your shop that few of { $whose } use: { $places }.
markets-place-share = { $place } ({ $share })

## Chart and tables

markets-chart-not-served = { $place } is large among { $whose }, and you do not sell there
markets-chart-gap = { $place } is larger among { $whose } than among { $others }
markets-chart-absent = You sell in { $place }, and few of { $whose } live there
markets-chart-largest = { $place } is the largest country of { $whose }
markets-map-served = The countries where you sell hold { $share } of { $whose }
markets-map-all = { $count ->
    [one] One country holds { $share } of { $whose }
   *[other] { $count } countries hold { $share } of { $whose }
}
markets-map-not-listed = in no list of the reports
markets-chart-alt = { $Whose } by country: { $parts }.
markets-chart-alt-beside = { $Whose } by country, beside { $others }: { $parts }.
markets-chart-beside = { $label } { $share } (beside { $other })
markets-chart-target = share of { $others }
markets-chart-served = where you sell
markets-chart-asked = in your profile

markets-table-country = Countries, each kind of audience for itself
markets-table-language = Languages, each kind of audience for itself
markets-column-country = Country
markets-column-language = Language
markets-column-served = You sell there
markets-column-asked = In your profile
markets-column-spoken = You speak it
markets-kind-followers = Followers
markets-kind-viewers = Viewers
markets-kind-reached = Reached
markets-kind-ad-reached = Reached by ads
markets-kind-engaged = Engaged
markets-kind-visitors = Visitors
markets-kind-customers = Customers
markets-kind-subscribers = Subscribers
markets-kind-views = Views
markets-served-declared = yes, you asked for it
markets-served-wanted = you asked for it
markets-served-served = yes
markets-served-not-served = no
markets-served-not-said = you have not said

markets-word-unserved-demand = might be a market
markets-word-served-absent = hardly anybody
markets-word-fewer = fewer than others
markets-word-cannot-buy = cannot buy
markets-word-served = people buy
markets-word-not-distinctive = as the others
markets-word-no-baseline = large
markets-word-not-enough-people = not enough people

# What each word means, below the table; `market_share` in the CSV has the names in brackets.
markets-word-unserved-demand-means = “Might be a market” (unserved_demand): many are there, and you do not sell there, or far fewer buy or visit.
markets-word-served-absent-means = “Hardly anybody” (served_absent): you sell there or speak it, and fewer than 1% are there.
markets-word-fewer-means = “Fewer than others” (served_absent): you sell there or asked for it, and clearly fewer are there than among those with whom you compare.
markets-word-cannot-buy-means = “Cannot buy” (cannot_buy): they live where you do not sell.
markets-word-served-means = “People buy” (served): some of your customers are there.
markets-word-not-distinctive-means = “As the others” (not_distinctive): no more or fewer than chance or a small difference explains.
markets-word-no-baseline-means = “Large” (no_baseline): many are there, and there is nothing to compare with.
markets-word-not-enough-people-means = “Not enough people” (not_enough_people): too few are known for a number.

markets-table-note = Shares of the people of known country; different audiences are never added up. “Up to”: a list is cut off before it, so nobody knows, and it is likely no more. “–”: it is not known. The likely ranges are in the CSV.
markets-table-note-language = Shares of the people of known language; regions of a language are put together, and one person may have several.
markets-table-note-minor = It is known of a small part of { $whose } only, so nothing is concluded from it.

## Notes

markets-note-compared = Compared with { $people } { $audience }{ $orders }.
markets-note-orders = , counted by their orders of the month
markets-note-nobody = No export says where your customers are, nor your visitors: there is nothing to compare with.
markets-note-few = Only { $people } customers of known country are there, and { $needed } are needed to compare with them.
markets-note-no-buyers = No export says where your customers are, so visitors stand in for them.
markets-note-few-buyers = Only { $people } customers of known country are there and { $needed } are needed, so visitors stand in for them.
markets-note-everywhere-asked = Your profile says which countries you want people of, and not where you sell, so everywhere is assumed. A line such as serves = ["ES", "PT"] or not_served = ["BR"] in profile.toml changes that.
markets-note-everywhere = No profile says where you sell, so everywhere is assumed. A line such as serves = ["ES", "PT"] or not_served = ["BR"] in profile.toml changes that.
markets-note-rest = Lists that are cut off leave { $share } of { $whose } without a country.
markets-note-views = { $channels } counts views by country, not people, and is not in these numbers.
markets-note-method = A market is named where at least 5% of an audience are there, or 100 people who are at least 2%, at the low end of the likely range. Where customers or visitors are known, there must also be at least 1.2 times as many as among them, by more than chance explains among all tests of this report.
