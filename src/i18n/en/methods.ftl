# Texts of the section `methods` and of `audiencefit explain`: how each number is made, and what words mean.
#
# A topic has its title and `.plain` (what it is and why), `.limits` (what it does not say), `.formula` (for
# analysts), where there is one `.choice` (what is a convention of this program) and `.sources` (author, year,
# place; separated by semicolons).

section-methods = Methods
methods-question = How do you know?
methods-answer = { $topics ->
    [one] One method stands behind the numbers of this report. It is told here with what it does not say.
   *[other] { $topics } methods stand behind the numbers of this report. Each is told here with what it does not say.
}
methods-formula = Formula: { $formula }
methods-choice = A choice of this program, not taken from literature: { $choice }
methods-formula-choice = { $formula } { $choice }
methods-glossary = What the words mean
methods-word = Word
methods-meaning = What it means
methods-references = Where the methods come from
methods-references-list = { $sources }.

## Methods in full

topic-ages = From age bands to single years
    .plain = Networks report wide age bands, such as 25–34, and each cuts them elsewhere. To answer for the ages that you declared, each table is spread over single years, as smoothly as its bands allow. What a band says is kept exactly: asked for 25–34, the report gives the network’s own figure.
    .limits = A sharp edge inside a band cannot be seen. Inside the last, open band (such as 65+) nothing is known. With people in fewer than three bands, each band is spread evenly.
    .formula = penalized composite link model, counts μ = C·exp(η) over single years, with the penalty λ·|Dᵏη|² and iterated weighted least squares; k = 3, λ = 10,000, or k = 2, λ = 1,000 for fewer than six bands or a last band that starts before 55; then each band scaled to its own share.
    .choice = λ is fixed, so that months and networks compare. It was tuned on audiences of adults, mostly from the United States; no public data of teenage audiences was found.
    .sources = Eilers 2007, Statistical Modelling 7:239; Rizzi, Gampe and Eilers 2015, American Journal of Epidemiology 182:138

topic-ranges = Best estimate, likely range, hard bounds
    .plain = A share can come with three numbers. The best estimate is the one figure to use. The likely range is meant to hold the true number nine times in ten; it counts what the reports leave open (bands, rounding, lists that are cut off) and chance, that is how much the number would move if these people were a draw from those whom you attract. What it “cannot be outside” holds whatever is true of the people that a report does not show.
    .limits = Networks guess the gender, age and interests of some people: that error is in no range. Where the number of people is not known, chance is left out. Views are never taken for people.
    .formula = half of the range h = sqrt(h_bands² + h_chance² + h_rounding²), cut to the bounds; h_bands² = Σ(κ·y·4f·(1 − f))² over the ends that cut a band of share y at its fraction f, κ = 0.15, first and last band 0.25; h_chance by Wilson, z = 1.645; h_rounding = 1.645·step/sqrt(12)·sqrt(number of bands).
    .choice = κ was set on the data that the spreading of ages was tuned on, so nine in ten is a nominal rate.
    .sources = Wilson 1927, Journal of the American Statistical Association 22:209; Brown, Cai and DasGupta 2001, Statistical Science 16:101; Manski 2003, Partial Identification of Probability Distributions

topic-shares = Shares as the networks report them
    .plain = A share is always of somebody: of everybody, or only of those whose age or gender the network knows. Each share carries that base. Networks of one kind of audience are put together by their size, so that one with twice the people counts twice; followers, viewers, visitors and customers are never mixed.
    .limits = Zero, withheld and not in any export are three things, and only the first is a number. Where a size is not known, every network counts the same and the range reaches from the lowest to the highest. Somebody who follows on two networks is counted twice, as no export tells.
    .formula = share of a network = its cells in the group / its cells of known value; together = Σ N·share / Σ N, N people of each network.
    .sources = Manski 2003, Partial Identification of Probability Distributions

topic-core = Where half of them are
    .plain = The core is the shortest run of ages that holds half of the people. It is told only where there is one: no wider than 20 years and at least one and a half times as dense as the other ages. Two runs apart are told as two groups.
    .limits = Its ends are exact to about one year. That people are outside of it does not say that they matter less.
    .formula = least b − a with Σ g from a to b >= 0.5, g the ages over single years; two groups where the densest half of g falls into runs of at least 10% each.
    .choice = half, 20 years and one and a half.
    .sources = Hyndman 1996, The American Statistician 50:120

topic-distance = How far off the ages are
    .plain = The distance says by how many years the average person misses the declared ages; everybody inside them counts as zero. It tells a near miss from a far one, which a share cannot.
    .limits = It does not say on which side: the parts below and above stand apart. The mean age beside it counts people inside as well.
    .formula = Σ g(age)·d, d how many years age + ½ lies outside the declared ages, of which the last counts to its end; mean age gap = Σ g(age)·(age + ½) − middle of the declared ages.
    .sources = Villani 2009, Optimal Transport, chapter 6

topic-score = The fit score
    .plain = The score, from 0 to 100, says how much of the audience you would not have to replace. For each thing that you declared it takes the share that is as you want it, weighs it by what you said matters, and divides by the weight that was measured. Points won and lost add up exactly.
    .limits = A strong side makes up for a weak one, so read it beside the share that matches everything. Below 60% of the weight there is no score. A must that fewer than 20% meet makes the whole a mismatch. With soft_years, an age just outside counts in part.
    .formula = 100·Σ w·s / Σ w; set or range: s = share inside; target mix: s = Σ min(p, t), with the rest as one more; at least x: s = 1 − max(0, x − p); at most x: s = 1 − max(0, p − x). Each s is 1 less the total variation distance to the nearest audience as declared.
    .choice = the score, its limits and its words (strong from 75, partial from 50, weak from 25).
    .sources = Gibbs and Su 2002, International Statistical Review 70:419

topic-joint = Everything at once
    .plain = No export says how many people have the right age, the right country and the right interest at once. Inside each network this is estimated from the single shares, or from a table that crosses two of them where there is one; the networks are then put together. What you ask of a person counts (ages, countries); what you ask of the crowd (half women, half men) does not.
    .limits = Nobody has seen these people in one table. Traits that go together strongly, such as running and fitness, can leave the likely range; they cannot leave the bounds.
    .formula = best Π s; likely after Plackett with odds ratios θ = ½ and 2: S = 1 + (a + b)(θ − 1), both = (S − sqrt(S² − 4θ(θ − 1)ab)) / (2(θ − 1)); bounds after Fréchet: max(0, Σ s − (K − 1)) to min s.
    .choice = θ from ½ to 2, the span of nearly all pairs of traits in three audiences of which single people were known.
    .sources = Ireland and Kullback 1968, Biometrika 55:179; Plackett 1965, Journal of the American Statistical Association 60:516; Fréchet 1951, Annales de l’Université de Lyon A 14:53

topic-labels = Interests, of which one person can have several
    .plain = Shares of interests add up to more than everybody, as one person has several. How many have at least one of those that you named is estimated as if having one said nothing about having another.
    .limits = An interest category stands for behavior; it does not show it. An index without the share that it is an index of is never turned into a share.
    .formula = best 1 − Π(1 − p); bounds max p to min(1, Σ p).
    .sources = Fréchet 1951, Annales de l’Université de Lyon A 14:53

topic-totals = Totals of the month
    .plain = What can be added up over days is added up (orders, clicks, views). What is a state is taken on its last day (followers). People reached on several days are never added up, as they are partly the same: only a figure of the whole month counts.
    .limits = Each number is that of one export, counted the way this export counts. Two exports that disagree stand beside each other and are not reconciled.
    .formula = Σ over days, the value of the last day, or the value of the one period of at least 28 days; revenue = paid − given back; answered = answered / conversations of which it is known, from 20 of these on.

topic-small = Too few people
    .plain = Below 100 people, or the number that you set with --min-people, there is no statement but “not enough people” with what would be enough. Networks withhold groups that are too small to show, to protect people; such a group is unknown, not empty. In tables that are counted from single customers or subscribers, groups of fewer than 10 are hidden, and with them the next smallest, where the hidden number could be worked out from the others.
    .limits = That too few are known does not say that there are few.
    .formula = people with a known value < 100: no estimate; a cell withheld below a threshold c: 0 to (c − 1)/n.
    .choice = 100 people.

topic-bootstrap = Ranges by resampling (--bootstrap)
    .plain = Somebody who asks other people of the same kind gets slightly other numbers. With --bootstrap every table is drawn anew, 200 times or as often as you say, each time as many people with the shares that the table has, and everything is measured again, from the bands on. The middle nine of ten of what comes out are told.
    .limits = It is chance alone: rounding, and what wide bands leave open, are in the usual likely ranges, which stay as they are. A table of unknown size cannot be drawn, and that is said.
    .formula = p* ~ multinomial(n, p); 5% and 95% quantile of the measure over the draws, seeded by the tables: the same files give the same ranges.
    .sources = Efron and Tibshirani 1993, An Introduction to the Bootstrap

topic-candidates = Groups that nobody named
    .plain = Every group that an export reports is looked at: runs of ages, genders, places, interests, and two of them crossed where an export really crosses them. More than expected and in your profile: the core you serve. More than expected and outside it: a hidden core. In your profile and fewer than expected: missing. Many, and as many as expected: just the platform.
    .limits = A group that reaches over the edge of the declared ages is cut there and only what is outside is tested; it is named by the whole core. Two finds from two tables are told with the bounds of how many are in both, never as one crossed group.
    .formula = looked at from max(50 people, 1%); kept from 5% (or 100 people and 2%) with lift at least 1.2 at its 5% quantile and q <= 0.10; missing where the 95% quantile is at most 0.8; in both of a and b: max(0, a + b − 1) to min(a, b).
    .choice = the four labels and these limits.

topic-baseline = Compared with whom
    .plain = A share alone says little: on some networks most people are young. So each group is compared with a baseline, which is always named. Taken is the first that there is: a population of the network that you supplied, the network’s own index, the people of the countries where the audience lives, everybody in your baseline file, your customers, your other networks together. Without any, only the size is told.
    .limits = Your profile is a goal and no baseline. Where all your networks are young, they tell nothing about each other: then the people of the country or your customers are needed.
    .formula = expected E = n·q, n people of the audience of known value, q the share of the group in the baseline; populations of several countries are mixed as the audience is; by an index, q = share / index; a cell of a cross table against the product of its two shares.
    .choice = the order of the baselines.

topic-lift = How many times more than expected
    .plain = The lift is the people who are there, divided by those whom the baseline predicts: 1.5 is half as many again. Few people swing by chance, so a lift is drawn towards 1, the more the fewer stand behind it. Beside it stands what it is at least.
    .limits = A large lift of a tiny group is still a tiny group. The baseline counts as right.
    .formula = (x + κ)/(E + κ); at least: the 5% quantile of Gamma(x + κ, E + κ), x at the low end of what the report leaves open; κ = 1/τ² between 1 and 1,000, τ² = (Σ E(x/E − 1)² − (m − 1))/Σ E over the m cells of a table, κ = 10 below five cells.
    .choice = one gamma distribution in place of two, as tables of audiences have few cells; 1,000 people where their number is not known.
    .sources = Clayton and Kaldor 1987, Biometrics 43:671; DuMouchel 1999, The American Statistician 53:177

topic-tests = Not taken in by chance
    .plain = Who looks at a thousand groups finds some by chance. So a group must exceed 1.2 times what is expected by more than chance explains, and all groups of the whole run, over all networks and tables, are judged together: of those that are told, one in ten is expected to be false at most, of alerts one in twenty.
    .limits = It does not say which one is false. That a group did not pass does not say that there is nothing; with more people it might. Where the number of people is not known there is no test, and that is said.
    .formula = H₀: lift <= 1.2; p = P(Poisson(1.2·E) >= x), or against y of m people P(Binomial(x + y, 1.2n/(1.2n + m)) >= x), x at the low end of what the report leaves open; q of the i-th of m by p: least m·p(j)/j of all j >= i; told where q <= 0.10, alerts 0.05. Fewer than expected: lift >= 0.8 alike.
    .choice = 1.2 as the least effect.
    .sources = Benjamini and Hochberg 1995, Journal of the Royal Statistical Society B 57:289; Przyborowski and Wilenski 1940, Biometrika 31:313

topic-opportunity = What comes first
    .plain = Finds stand in the order of the people beyond what the baseline predicts, times what one of them is worth to you against the average: by those who buy, else by those who engage. Where neither is known, all are taken to be worth the same, and that is said. The parts stand beside it. What stands out only against your other networks comes after what stands out against a population.
    .limits = It is a number to put finds in order: neither people nor money.
    .formula = N·p·(1 − 1/lift)·v; v = (buyers + 100·mean)/(people + 100)/mean, between 0.25 and 4, mean the buyers by person of all.
    .choice = this product, 100 people and the limits of v; an audience of unknown size takes the place of one of the middle size of yours, in the order only.
    .sources = Lavrač, Flach and Zupan 1999, Inductive Logic Programming, 174; Bühlmann 1967, ASTIN Bulletin 4:199

topic-targets = Whom the report never proposes
    .plain = Nobody under 18 is ever proposed as a target. Groups by health, religion, politics, sexual orientation, origin and the like are shown as the network reports them, marked, and never proposed: people did not give that to be sold to, and the law of the European Union forbids to target ads by it.
    .limits = Categories are known by their names. One that hides behind a harmless name is not seen.
    .sources = Regulation (EU) 2016/679, article 9; Regulation (EU) 2022/2065, articles 26(3) and 28(2)

topic-markets = Where else people are
    .plain = Countries and languages of those who follow stand beside those of customers, else visitors, and beside what your profile serves. That shows people from where you do not sell, countries that you serve and where hardly anybody is, and followers who can never buy.
    .limits = Followers, visitors and customers are different people: their shares are compared, never added up. A place that is missing in a list which names only the largest is not known to be empty.
    .formula = a market: at least 5%, or 100 people and 2%, at the low end of the likely range; lift against customers or visitors at least 1.2 as for groups; hardly anybody: at most 1%; difference of two shares after Newcombe: d − sqrt((p₁ − l₁)² + (u₂ − p₂)²) to d + sqrt((u₁ − p₁)² + (p₂ − l₂)²), l and u after Wilson.
    .choice = these limits.
    .sources = Newcombe 1998, Statistics in Medicine 17:873

topic-channels = Which network deserves the time
    .plain = Networks stand in the order of what they leave over: the margin on their revenue less what they cost. Where the costs are not known of all it is revenue, without revenue the people in your profile for the money, else these people alone. Beside the order stands how sure it is. “Cannot be told apart” is an answer: one comes first only where its lead over every other one is beyond chance.
    .limits = Counted are orders that your shop says came from a network; what a network only prepares, and others sell, is not. How many people a second network adds is known only within bounds, as no export tells who follows both: it is never recommended for its reach alone.
    .formula = net = margin·revenue − cost; chance to be best from 10,000 draws with a fixed seed: orders as Gamma(orders + ½), their mean value lognormal, people as a two-piece normal over the likely range; first where the 90% interval of every difference is above 0; people of both: max P to min(Σ P, M), M people in the profile; the second adds max(0, P₂ − P₁) to min(P₂, M − P₁).
    .choice = one or two networks are kept, the second only where it pays in nine of ten draws and has at least half the best one’s share in the profile; the others are parked for a quarter. Where margin or spread of orders are not known, they are presumed and said to be.
    .sources = Scott 2010, Applied Stochastic Models in Business and Industry 26:639; Wallis 2014, Statistical Science 29:106; Fréchet 1951, Annales de l’Université de Lyon A 14:53

topic-budget = How a budget is split
    .plain = The split gives more to networks that earned more for their money. It presumes that each further euro brings less than the one before, alike on every network; where costs or revenue are not known, it follows the chance to be the best. A tenth is kept for trying out, and no network changes by more than three tenths in a month.
    .limits = One month shows one point of a curve whose form is presumed. It is a start for a trial, not a forecast.
    .formula = revenue = a·B^β, β = ½; share proportional to a^(1/(1 − β)) = a², between the limits.
    .choice = β, the tenth and the three tenths.
    .sources = Dorfman and Steiner 1954, American Economic Review 44:826; Little 1979, Operations Research 27:629

topic-unsettled = What is not settled
    .plain = Words such as “strong” or “hidden core”, the limits between them and the order of finds are conventions of this program. Others could be defended; they stand above with each method, so that you can judge them.
    .limits = Networks define interests and “engaged” each in their own way, and change it without notice. From how many people on they show a group is mostly not published by them. No range in this report holds these errors.

## What the sections tell

about-summary = The first page: the answer in one sentence, the numbers that matter most, and three things to do next. It counts nothing of its own; each of its numbers is one of the sections behind.
about-fit = How far the people match the profile that you declared: one score, the match on each thing that you asked for, network by network, and how many match everything at once.
about-audience = Who the people are: ages, genders, places, languages, interests and work, for each kind of audience on its own, with what the lists cut off.
about-segments = Groups of people that your profile does not name, or names and lacks: each against a baseline that is named, with the number, the doubt and the next step.
about-markets = Countries, regions and languages: where people follow, where they visit and buy, and what you serve.
about-channels = Which one or two networks deserve the time: what each brings and costs, how sure the order is, and what a second one adds.
about-numbers = What the exports count beside people by age and place: followers, views, visits, orders, conversations, reviews. Each number is that of one export.
about-methods = How each number of the report was made, with its formula, what is convention, where it comes from, and what the words mean.
about-inputs = Every file: what it was taken for, how many rows were read, set aside and refused, what is missing and what would fill it.

## Methods by the name that files carry

method-pclm = Age bands were spread over single years; the share is the sum of the years asked for.
method-sum-of-cells = Cells of the export were added up as they stand.
method-union-of-labels = Shares of labels of which one person can have several were joined to “at least one of them”.
method-total = The number of people is the one that the export or you stated, or the sum of a table of counts.
method-sum = The people of several networks were added up; who is on two of them counts twice.
method-stated = The number stands in an export as it is.
method-count = Things were counted: posts, orders, rows, or people of a label.
method-coverage-of-cells = The shares that the file lists were added up: so much of the audience it covers.
method-shortest-interval = The shortest run of ages that holds half of the people.
method-wasserstein-1 = The average distance from the declared ages in years, people inside counting zero.
method-mean-age = The mean age less the middle of the declared ages.
method-overlap = The share of the audience that is as declared, against a target mix or a least or most share.
method-weighted-overlap = The matches on all things declared, weighed by the profile and divided by the weight that was measured.
method-weight-share = A part of the profile’s weight: a share of what you said matters, not of people.
method-declared = The number is your own: it stands in the profile.
method-product-of-margins = The single shares were multiplied, as if they were independent of each other.
method-product-with-cross-table = The single shares were multiplied, with a table that crosses two of them where there is one.
method-product-with-some-cross-tables = The single shares were multiplied; some networks have a table that crosses two of them, others have none.
method-cross-table = The share comes from a table that crosses two dimensions, with its age bands spread over single years.
method-one-dimension = Only one thing was asked of a person, so its share is the share that matches everything.
method-sum-of-periods = The days or weeks of the month were added up.
method-sum-over-orders = The single orders of the month were added up.
method-sum-over-posts = The posts that came out in the month were added up.
method-last-value = The last value of the month: it is a state and is not added up.
method-value-of-period = The one value that the export gives for the whole month.
method-share-of-conversations = Answered conversations divided by those of which it is known: a share of conversations, not of people.
method-mean = The mean of single values, such as stars.
method-shrunk-lift = People who are there against those expected, drawn towards 1 where few people stand behind it.
method-bootstrap = Tables were drawn anew and measured again; the middle nine of ten results are told.
method-age-scan = The run of ages that exceeds the baseline most clearly, judged against random tables.
method-excess-people = The people beyond what the baseline predicts.
method-segment-value = What a person of the group is worth against the average, drawn to it where few people stand behind it.
method-rank = The place in the order.
method-rank-by-opportunity = The place in the order of the finds.
method-excess-times-value = The people beyond what the baseline predicts, times their value.
method-baseline = The share that the baseline predicts.
method-share-of-people = The share times the people of the audience.
method-wilson = A share with its range by chance after Wilson.
method-same-audience = The difference of two scores of one audience: what is uncertain in both alike drops out.
method-ascribed-by-shop = Orders and revenue that the shop says came from the network.
method-share-of-measured = The share that meets what was measured of the profile; what was not measured can only lower it.
method-share-of-networks = A part of the revenue of all networks, not of people.
method-cost-of-all = A part of the costs of all networks, not of people.
method-product-of-populations = The single shares of a population that others counted were multiplied: a benchmark, not your audience.
method-benchmark = A number of people from your file of populations.
method-draws = How often it came first among draws of what is not known exactly.
method-independent = People of both networks, as if who is on one said nothing about the other.
method-least = The least that it can be, as no export tells who is on both networks.
method-rate = What people did, divided by how many saw it, as the export counts both.
method-response = The split of a budget by what each network earned for its cost.
method-measured = The number was measured from the orders of the month.
method-presumed = Nothing tells the number: a usual one was taken.
method-people = The order by people in the profile.
method-share = The order by the share in the profile.
method-frechet = Bounds of how many are in both of two groups of which only the sizes are known.
method-newcombe = The range of a difference of two shares.
method-probability-best = How likely a network is to be the best, from draws of what is not known exactly.

## What verdicts mean

meaning-strong = The fit score is 75 or more: most of the people are as you declared.
meaning-partial = The fit score is from 50 to below 75.
meaning-weak = The fit score is from 25 to below 50.
meaning-mismatch = The fit score is below 25, or hardly anybody meets what you marked as a must.
meaning-not-measured = No export carries it; it is not zero.
meaning-not-enough-people = Too few people are known for a statement.
meaning-measured-in-part = Less than 60% of what you said matters was measured, so there is no single score.
meaning-inside = The group lies in what you declared.
meaning-outside = The group lies outside of what you declared.
meaning-partly-inside = One part of the group lies in what you declared, another outside.
meaning-core-served = A group in your profile, with more people than expected.
meaning-hidden-core = A group outside your profile, with more people than expected.
meaning-undeclared = More people than expected, on something of which your profile says nothing.
meaning-missing = A group in your profile, with fewer people than expected.
meaning-just-the-platform = Many people, and as many as expected: that is how the network is.
meaning-no-baseline = Many people, and nothing to compare them with.
meaning-not-distinctive = The difference can be chance, or is too small to matter.
meaning-special-category = A category that must not be used to target people, such as health or religion.
meaning-unserved-demand = People follow or visit from where you do not sell.
meaning-served-absent = You sell there, and hardly anybody follows from there.
meaning-cannot-buy = These people follow and can never buy, as you do not sell there.
meaning-served = You sell there, and people buy.
meaning-keep = The network deserves what it gets.
meaning-grow = The network deserves more time or money than it gets.
meaning-park = The network deserves little for now: look again after a quarter.
meaning-not-told-apart = The numbers do not say which is better.

## Words

word-audience = Audience
    .means = The people of one kind on your channels: followers, viewers, people reached, visitors, customers. Kinds are never mixed.
word-profile = Profile
    .means = The ideal customers as you declared them, in the file profile.toml.
word-dimension = Dimension
    .means = One thing by which people are told apart, such as age, gender, country or interest.
word-segment = Segment
    .means = A group of people on one dimension, or on two that an export crosses.
word-channel = Channel
    .means = One account on one network, or your shop.
word-share = Share
    .means = A part of a whole of people, in per cent.
word-base = Base
    .means = The people that a share is a share of, such as all followers, or only those whose age is known.
word-baseline = Baseline
    .means = The people that a group is compared with, such as your other networks or a country; they tell what is expected.
word-index = Index
    .means = How a group compares with a baseline, where 100 is as the baseline and 150 is half as many again.
word-lift = Lift
    .means = The same as a ratio: 1 is as the baseline, 1.5 is half as many again.
word-best-estimate = Best estimate
    .means = The one number to use where only one can be said.
word-likely-range = Likely range
    .means = The range that is meant to hold the true number nine times in ten.
word-hard-bounds = Hard bounds
    .means = Outside of these the number cannot be, whatever is true of people whom a report does not show.
word-ungrouped = Ungrouped
    .means = Said of ages that were spread from bands over single years.
word-rounding = Rounding step
    .means = How coarsely the network rounds: with whole per cents, 4% can be 3.5 to 4.5%.
word-score = Fit score
    .means = From 0 to 100, how much of the audience you would not have to replace.
word-match = Match
    .means = On one dimension, the share of the audience that is as you declared it.
word-joint-share = Everything at once
    .means = The share of people who meet all that you ask of a person.
word-must = Must
    .means = What you marked as indispensable: hardly met, the whole is a mismatch whatever the score.
word-weight = Weight
    .means = How much a dimension counts in the score, as you said in the profile.
word-core = Core
    .means = The shortest run of ages that holds half of the people.
word-point = Point
    .means = One hundredth of the whole: a share that goes from 40 to 46% rises by six points.
word-withheld = Withheld
    .means = Left out by the network because the group is too small to show; not zero.
word-rest = Everything else
    .means = What a list leaves over that names only the largest places or groups.
word-chance = Chance
    .means = What would differ if the same kind of people had come together once more.
word-false-find = False find
    .means = A group that stands out by chance alone; of those told, one in ten at most is expected to be one.
word-q-value = q-value
    .means = The smallest rate of false finds at which a group would still be told, all groups judged together.
word-opportunity = Opportunity
    .means = The people beyond what the baseline predicts, times what they are worth; only for putting finds in order.
word-net = Net
    .means = What a network leaves over: the margin on its revenue less its cost.
word-benchmark = Benchmark
    .means = What others counted of a network or a country, typed in by you; not your own audience.
word-engagement = Engagement
    .means = What people do with a post: likes, comments, shares, saves, clicks. Each network counts it in its own way.
word-expected = Expected
    .means = How many there would be if the group were as large here as among the people that it is compared with.
word-export = Export
    .means = A file of numbers that you save from a network, a shop or another service.
word-impressions = Impressions
    .means = How often something was shown; one person can see it several times.
word-margin = Margin
    .means = The part of the revenue that is left after the goods are paid.
word-reach = Reach
    .means = How many different people saw something.
word-session = Session
    .means = One visit to your shop; one person can come several times.
word-views = Views
    .means = How often something was watched or seen; one person can have many.
