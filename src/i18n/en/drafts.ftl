# Texts of drafted profiles, of profiles side by side, and of ranges by resampling.

## Drafted profiles

draft-name = { $Whose } as they are
draft-whose = { $whose }
draft-head = A draft of a profile, made from the exports of { $month }.
draft-head-meaning = It says who is there, not whom you want. Change what does not fit, give it a name of your own, and check it with “audiencefit profile check”.
draft-head-weights = Every demand weighs the same (weight 1): numbers cannot tell what matters most to your business. Nobody under 18 and no sensitive category is ever proposed.
draft-head-sources = What is known of { $first } comes first, then { $others }. Each comment says whose people it is about.

draft-core = { $share } of { $whose } are { $ages }, the narrowest ages that hold half of them. The ends are exact to about one year.
draft-larger-core = { $Whose } stand in two groups of ages. The larger one is { $ages } ({ $share } of them); its ends are exact to about one year.
draft-second-core = The other group is { $ages } ({ $share } of { $whose }): give it a [[profile]] of its own if you want both.
draft-second-core-minors = The other group is { $ages } ({ $share } of { $whose }); it has people under 18 and is not proposed.
draft-adults = It has people under 18, who are never proposed: the demand is cut at 18, and { $share } of { $whose } are { $ages }.
draft-minors = Age: half of { $whose } are { $ages }, most of these under 18. Nobody under 18 is proposed, so no ages are asked for.
draft-no-core = Age: { $whose } are spread over many ages, without a core. No ages are asked for.
draft-gender = { $parts } of { $whose }. A target mix, rounded to steps of 5 points.
draft-gender-even = Gender: { $parts } of { $whose }. Neither is clearly in front, so nothing is asked.
draft-places = Together likely at least { $held } of { $whose }: { $parts }.
draft-places-part = The largest of { $whose }, likely { $each } or more each, together likely at least { $held }: { $parts }.
draft-places-kept = Of the countries in your profile those where { $least } or more of { $whose } live, together likely at least { $held }: { $parts }.
draft-places-none = { $dimension }: none that you serve is likely to hold { $each } of { $whose }, so nothing is asked.
draft-places-others = Large too, but not in your profile, so not asked: { $parts }.
draft-places-unserved = Left out, because your profile does not serve them: { $parts }.
draft-languages-unspoken = Left out, because your profile does not name them among the languages of your shop: { $parts }.
draft-labels-distinctive = More of { $whose } than the comparison predicts: { $parts }.
draft-labels-largest = The largest among { $whose }: { $parts }.
draft-labels-none = { $dimension }: nothing stands out, and none is likely to hold { $each } of { $whose }. Nothing is asked.
draft-labels-special = { $count ->
    [one] One label is a sensitive category and is not proposed.
   *[other] { $count } labels are sensitive categories and are not proposed.
}
draft-few = { $dimension } of { $whose }: not enough data: { $people } people, { $least } needed.
draft-few-unknown = { $dimension } of { $whose }: not enough data: fewer than the { $least } people needed.
draft-not-told = { $dimension }: no export tells it of { $whose }.
draft-known-of-few = Known of { $people } of { $all } only, too small a part to ask it of all. Where it matters to you, write: { $line }
draft-basis = Known of { $people } people ({ $channels }).
draft-basis-unknown = How many people stand behind it is not known ({ $channels }).
draft-lift = { $label } { $lift } times
draft-compared = Compared with { $baseline }: { $parts } as many.
draft-not-compared = Compared with nothing: it may hold of everybody on these networks as well.
draft-baseline-country = everybody in { $country }
draft-baseline-network = everybody on { $network }
draft-baseline-others = your other networks

draft-foot = How this draft differs from “{ $profile }”:
draft-foot-line = { $dimension }: you declared { $declared }; the draft asks { $drafted } ({ $difference }).
draft-table = The draft beside “{ $profile }”
draft-nothing = nothing
column-draft = Draft
column-difference = Difference
draft-same = the same
draft-differs = another answer
draft-only-declared = in your profile only
draft-only-drafted = in the draft only
draft-asked-mix = a mix of { $values }
draft-asked-least = at least { $values }
draft-asked-most = at most { $values }
draft-written = The draft is in { $file }. “audiencefit profile check { $file }” checks it after you have changed it.
draft-file-is-there = { $file } is there already: name another file with --out, or replace it with --force

suggest-no-audience = { $audience ->
    [none] no audience of your own is in the exports
   *[other] no export tells anything of the audience { $audience }
    }
    .hint = There are: { $known }
    .explain = A draft of a profile is made from the people that the exports are about: your customers (buyers), followers, visitors and so on. The audience that was asked for with --from is in none of the exports that were read. `audiencefit inspect` shows what each file holds.
suggest-nothing = nothing is known of enough people to ask for: { $why }
    .hint = Add an export with ages, genders or countries, or lower --min-people.
    .explain = A draft of a profile needs a core of the ages, a gender that is clearly in front, countries that hold most people, or interests and work that stand out. None of that was found. Below 100 people (--min-people) nothing is proposed, because so few say little about those to come.

## Profiles side by side

column-behind = Behind the closest
profiles-behind = { $points } points (likely { $range })
profiles-behind-open = { $points } points
profiles-cell = { $asked }: { $share }
profiles-note = It is the same audience each time, so a difference is only due to the profiles.
profiles-side-caption = What each profile asks, and how far { $whose } meet it
profiles-side-note = Share of { $audience } that you would not have to replace. A dash: the profile does not ask it.
profiles-more = { $more ->
    [one] One more profile is in CSV and JSON.
   *[other] { $more } more profiles are in CSV and JSON.
}
profiles-ahead-of = “{ $profile }”, { $behind } behind
profiles-clear = { $Whose } are closest to “{ $profile }”: { $others }. It is the same audience each time, so the difference is only due to the profiles. If this is whom you sell to, declare it.
profiles-not-clear = “{ $profile }” has the highest score, but it cannot be told apart from the others, or a must of it is hardly met. Choose by what you sell.

profile-renamed = the profile { $name } has a name that another file has too; it is shown as { $shown }
    .explain = `fit --compare` puts profiles of several files side by side, and every number is under the name of its profile. Two files have a profile of one name, so the later one is shown with the name of its file before its own. Give it another name in its file to choose what it is called.

## Ranges by resampling

bootstrap-score = Drawn anew { $draws } times from as many people, the score is likely { $range }.
bootstrap-held = Not drawn, because it is not known how many people stand behind all of it: { $dimensions }.
bootstrap-share = The share in the declared ages is likely { $range }.
bootstrap-core-ends = about { $from } to { $to }, ends likely { $first } and { $last }
bootstrap-core = Drawn anew { $draws } times from as many people, the core of { $whose } is { $cores }.
bootstrap-no-core = Drawn anew { $draws } times from as many people, { $whose } have no core that stays.
bootstrap-distance = They are likely { $low } to { $high } years outside the declared ages on average.
bootstrap-chance = That is chance alone: what rounding and wide age bands leave open is not in it.
bootstrap-not-known = No range by resampling: it is not known how many people stand behind the numbers ({ $channels }).
bootstrap-unstable = Drawn anew { $draws } times, the result changes its form more often than not: no range can be given.
