# The section `segments`: whom nobody expected.

section-segments = Segments

segments-question = Whom did we not expect?
segments-cards = Whom you did not ask for

segments-are-age = { $unit ->
    [views] come from people of { $label }
   *[people] are { $label }
}
segments-are-gender = { $unit ->
    [views] come from { $label }
   *[people] are { $label }
}
segments-are-cell = { $unit ->
    [views] come from { $by } of { $label }
   *[people] are { $by } of { $label }
}
segments-are-country = { $unit ->
    [views] come from { $label }
   *[people] are in { $label }
}
segments-are-region = { $unit ->
    [views] come from { $label }
   *[people] are in { $label }
}
segments-are-city = { $unit ->
    [views] come from { $label }
   *[people] are in { $label }
}
segments-are-language = { $unit ->
    [views] come from people who use { $label }
   *[people] use { $label }
}
segments-are-interest = { $unit ->
    [views] come from people interested in { $label }
   *[people] are interested in { $label }
}
segments-are-seniority = are at the level “{ $label }”
segments-are-job-function = work in { $label }
segments-are-industry = work in the industry “{ $label }”
segments-are-company-size = work where { $label } people do
segments-are-device = come with { $label }

segments-name = { $label }
segments-name-age = ages { $label }
segments-name-cell = { $by } of { $label }

segments-sentence = { $share } of { $whose } { $are }
segments-sentence-part = { $share } of { $whose } { $are }, the part of the larger group of { $core } that you did not ask for

segments-answer-one = { $first }. { $position }
segments-answer-two = { $first }. { $second }. { $position }
segments-position-one = You did not ask for them.
segments-position-two = You asked for neither.
segments-position-undeclared = Your profile says nothing about that.
segments-position-no-profile = That is what is special about them.
segments-overlap = Between { $low } and { $high } of { $whose } are both; no report shows the two together.
segments-answer-none = Nobody outside your profile stands out: no group there is larger than expected by more than chance or a small difference explains.
segments-answer-none-open = No group stands out: none is larger than expected by more than chance or a small difference explains.
segments-answer-markets = No age, gender or interest outside your profile stands out. A place does: see “Where else could you sell?”
segments-answer-no-baseline = There is nothing to compare with, so nobody can be called unexpected. A file with the ages of the people of your country would be enough.

segments-few = { $people } { $audience } { $place }
segments-few-all = Not enough data for a statement, { $needed } people needed: only { $parts }.

segments-card-what = { $name }: { $word }
segments-card-core = All in all { $share } of them are { $label }.
segments-card-kindred = Of the same kind: { $labels }.
segments-card-lift = That is { $times } times what is expected from { $baseline } ({ $share }), and likely at least { $least } times.
segments-card-scan = { $place } the age bands that stand out most are { $ages }, with { $times } times as many as expected.
segments-doubt-people = Based on { $people } people. Chance alone hardly explains it, even with { $tests } groups tested at once.
segments-doubt-unknown = Not tested: the report does not say how many people it counts.
segments-doubt-core = The ends of the ages are exact to about one year.
segments-doubt-ungrouped = The report has wider age bands; the ages inside them are estimated.
segments-doubt-covers = The comparison covers the countries of { $share } of them.
segments-doubt-others = Compared with your own other networks only: it may be how this network’s users are.
segments-doubt-users = It may be how this network’s users are everywhere.
segments-doubt-affinity = Compared only with the figure (index) that the network itself states.
segments-doubt-interest = An interest is what the network infers; it is not what people do.

segments-step-excess = These are about { $people } people more than expected.
segments-step-hidden = Make them one offer of their own and see who buys; if they do, put them into your profile.
segments-step-hidden-age = Look at what they order. If they buy, give them a profile of their own; if not, post for the ages you want.
segments-step-hidden-country = See on the page about markets whether you can deliver there.
segments-step-hidden-interest = Show one product that fits this interest for a month, and count the orders.
segments-step-hidden-language = Write one post a week in it, and compare the reach.
segments-step-hidden-gender = Decide whether you want them: then offer what they buy and change the profile, or change whom your posts show.
segments-step-no-profile = You have declared nobody yet; “audiencefit profile suggest” drafts a profile.
    .unbranded = You have declared nobody yet.
segments-step-undeclared = Decide whether it matters to you, and put it into your profile.

segments-bar = { $name } · { $whose }
segments-chart-title = { $name }: { $times } times as many as expected
segments-dots-note = How many times as many people as expected, of the people named at each dot. Lines at the dots: likely range.
segments-dots-alt = Times as many as expected: { $parts }.
segments-dots-reference = as many as expected
segments-dots-sure = the likely range is all on one side
segments-dots-unsure = could be as many as expected
segments-dots-axis = times as many as expected
segments-dot = { $times } times: { $share } instead of { $expected }

segments-row-whose = { $audience }, { $channel }
segments-row-tested = { $name } (compared: { $part })
segments-row-times = { $times } (at least { $end })
segments-row-times-most = { $times } (at most { $end })
segments-table-caption = The segments that stand out, and what they were compared with
segments-table-note = Expected: the share that the comparison predicts. “Times as many” is moved towards 1 where few people stand behind it.
segments-table-word = “{ $word }”: { $meaning }
segments-table-worth = Worth: what one of them buys or does, where 1 is the mean; a dash where that is not known, and it counts as 1. Order: people more than expected × worth.
segments-table-no-worth = What one of them is worth is not known, so each counts the same. Order: people more than expected.
segments-table-more = { $count ->
    [one] One more stands in the CSV file.
   *[other] { $count } more stand in the CSV file.
}
segments-table-as-expected = { $count ->
    [one] One other large group is about as large as expected (just the platform).
   *[other] { $count } other large groups are about as large as expected (just the platform).
}
segments-table-no-baseline = { $count ->
    [one] One group that you did not ask for is large, but there is nothing to compare it with.
   *[other] { $count } groups that you did not ask for are large, but there is nothing to compare them with.
}
segments-column-segment = Segment
segments-column-whose = Of whom
segments-column-share = Share
segments-column-expected = Expected
segments-column-against = Compared with
segments-column-times = Times as many
segments-column-excess = More than expected
segments-column-worth = Worth

segments-against-affinity = its index
segments-against-everybody = baseline file
segments-against-customers = customers
segments-against-other-networks = other networks
segments-against-own-margins = age and gender alone

segments-baseline-network = { $count ->
    [0] everybody on { $network }
   *[other] everybody on { $network } in { $countries }
}
segments-baseline-affinity = the network’s own figure (index)
segments-baseline-country = the population of { $countries }
segments-baseline-everybody = the population of your baseline file
segments-baseline-customers = the customers you have
segments-baseline-other-networks = the average of your other networks
segments-baseline-own-margins = age and gender taken alone

segments-note-baselines = Compared with: { $baselines }.
segments-note-no-baseline = Nothing was compared: there is no file of populations, no figure (index) of a network and no second network. “audiencefit template benchmark” prints the file to fill in.
    .unbranded = Nothing was compared: there is no file of populations, no figure (index) of a network and no second network.
segments-note-tests = { $tests } groups were tested, and all of them judged together: at most one in ten of those that stand out is expected to be chance. To stand out, a group must be at least 1.2 times as large as predicted, and 5% of the people (or 100 people and 2%).
segments-note-limits = People under 18 are never proposed, nor are groups of health, religion, politics, origin or sexual life. Reports do not show age and interest together, so no group of both is named.
