# Sources of the family "care": newsletters, inboxes, reviews, creators, populations to compare with.

## Any list

row-repeated = This row has the number of an earlier one; it was left out.
    .hint = Remove one of the two, or export again.
    .explain = Tickets, conversations, reviews, posts and the people of a mailing list have numbers. A number that stands in a file twice comes from two exports that were put together, or from a row that was copied. The first row is taken, the later one is left out, so that nothing is counted twice.

rows-without-person = { $count ->
        [one] A row
       *[other] { $count } rows
    } of the list { $count ->
        [one] has
       *[other] have
    } neither a number nor an e-mail address of a person and { $count ->
        [one] was
       *[other] were
    } not counted.
    .hint = Remove totals and notes from the list; where a person lost the number and the address, export again.
    .explain = A list of people has a row a person. A row with a total or a note that somebody typed below it is nobody, and would be counted as one more person.

rows-in-two-halves = The second half of the list repeats the first row by row; { $count } rows were left out.
    .hint = If a file was pasted below itself, remove the second copy.
    .explain = These reviews have no numbers by which one could be told from another. Where the second half of a list is the same as the first, row by row, a download was put together with itself, and every review would be counted twice. The first half is taken.

countries-not-told = The country of { $count ->
        [one] one person
       *[other] { $count } people
    } cannot be told from what stands in the column; counted as unknown.
    .explain = The column of countries holds something that is neither the code nor the name of a country. It is not shown here, because it may be part of an address. These people are counted as people whose country is not known.

## Newsletters

mailchimp-state-unknown = The name of the file does not say whether these people are subscribed; nothing was read.
    .hint = Give the ZIP as Mailchimp made it, or keep the beginning of the file's name: subscribed_, unsubscribed_, cleaned_ or nonsubscribed_.
    .explain = Mailchimp's export is a ZIP with four files of the same columns: the subscribed, the unsubscribed, the cleaned (whose addresses do not work) and those who never subscribed. Only the names of the files tell them apart. A file that was renamed could be any of the four, so it gives no number.

mailchimp-not-subscribed = { $state ->
        [cleaned] These addresses do not work any more
        [nonsubscribed] These people never subscribed
       *[unsubscribed] These people have left, and no column says in which time
    }; they are set aside.
    .explain = Only people who are subscribed are the audience of a newsletter. Those who left are counted where their opt-in and last change are dated; those whose addresses do not work, and those who are in the list for another reason (they bought something), are known and not needed.

klaviyo-orders-unreadable = This cell is no number of orders; how many people bought is not told.
    .hint = Export the list again and give it as it was downloaded.
    .explain = The column Historic Number Of Orders counts the orders of a profile: 0, 1, 2. This cell holds something else, such as a word, a number below zero or one with decimals. How many people bought, and how many bought again, could be too small without it, so that neither is told. The other columns are used. What stands in the cell is not shown, because lists of people hold names and addresses.

klaviyo-buyers-undated = The profiles have orders, and no column with days says in which time.
    .hint = Export with the columns First Active or Profile Created On.
    .explain = Klaviyo counts the orders of a profile over its whole life. How many people bought, and how many bought again, is told for the time that the days of the profiles cover. Without a column of days that time is not known, and the numbers would pass for those of one month.

## Conversations

message-unreadable = A message has no sender or no time that can be read.
    .hint = Download your information again as JSON and give the files as they are.
    .explain = Each message of the download has the name of its sender and a time in milliseconds. This one lacks one of them, or its time lies outside the years in which messages exist. It is left out; what it says is not looked at.

message-type-unknown = A message is of a type that is not known.
    .hint = Download your information again as JSON; if it stays so, the other messages are used all the same.
    .explain = The download marks each entry of a thread: what was written (Generic, Share), calls, and people who join or leave. An entry of another kind may be anything, so it is neither a question nor an answer here. What it says is not looked at.

message-without-conversation = A message belongs to no conversation: it has no conversation_id, or one that several channels have and no channel.
    .hint = Fill in the columns: a number or name that the messages of one conversation share, and the channel.
    .explain = Messages are put together by the columns conversation_id and channel, because every channel numbers its own conversations. Without them, it cannot be told which question a message answers. A message without a channel is put to the only channel that has its conversation_id.

message-direction-unknown = It cannot be told whether the business or a customer wrote this message.
    .hint = Write in or out in the column direction.
    .explain = The column direction says in (also incoming, inbound, received, customer) or out (also outgoing, outbound, sent, business). Instead of it a column sender can hold names; the business is then the name that the workspace gives, or the one that writes in most conversations.

conversation-times-are-days = The times have no time of day; how long customers waited cannot be told.
    .hint = Export with hours and minutes, or use the columns first_reply_minutes and resolved_minutes.
    .explain = A wait is the time between two moments. From two days it can only be told to within a day or two, and a wait of minutes would pass for one of no time at all. The conversations are counted, and nothing is said about their replies; a log of messages gives nothing.

conversation-ends-early = The reply or the end lies before the beginning.
    .hint = Check the order of day and month, and that all times are of one time zone.
    .explain = No reply is earlier than the question. A row in which one is was mixed up, and which of the two times is wrong cannot be told.

conversation-offsets-mixed = One time of the row has an offset from UTC and the other has none.
    .hint = Write all times of the file the same way.
    .explain = 14:05 and 14:05+02:00 are the same moment only in one time zone. Without knowing which zone the bare time is of, the wait cannot be told to the hour.

hootsuite-replies-not-read = When these conversations were answered is not read.
    .explain = Hootsuite measures times to the first reply, but the names under which its export writes them have not been seen. Rather than guess at a column, nothing is said about replies: neither how soon they came nor that there were none. A log of tickets (`audiencefit template conversations`) takes the same numbers.

## Reviews

reviews-without-day = { $count ->
        [one] { $count } review has no day; no month counts it.
       *[other] { $count } reviews have no day; no month counts them.
    }
    .explain = A review is counted in the month in which it was written. Where the cell of the day is empty, the month is not known. The stars of such reviews are in the data, but in the report of no month.

stars-unreadable = The stars of a review cannot be read.
    .hint = Write the stars as a number from 1 to 5.
    .explain = Stars are a number from 1 to 5 (4, 4.0, 4,6), a word (FOUR), or drawn (★★★★☆). This cell holds something else. The review is left out.

## Creators and populations

shares-not-told = It cannot be told whether the shares are percentages or fractions.
    .hint = Write 12% or 0.12, and all groups of a table; where a mapping reads the table, say it there.
    .explain = A bare 0.5 is half of everybody or half a percent. Percent signs tell, and so do a number above 1 and a column called “%” or “percent”. Otherwise the shares of one table of ages, genders or countries must sum to about 1, which only fractions do. Here nothing proves either reading, or the name of the column says one and the sum the other, and they differ a hundredfold.

platform-unknown = “{ $text }” is no network.
    .hint = Use facebook, instagram, linkedin, pinterest, snapchat, threads, tiktok, x or youtube.
    .explain = The column platform says on which network a creator is. Creators with the same handle on two networks are two audiences.

creator-missing = A row has no creator.
    .hint = Fill in the column handle.
    .explain = Each row belongs to the creator in its column handle. Without one it cannot be told of whose followers it speaks, so it is left out; the rows of the other creators are used.

creator-followers-differ = The creator has another number of followers in an earlier row: “{ $text }”.
    .hint = Write one number in all rows of a creator, or in the first row only.
    .explain = A creator has one number of followers at a time. Two of them come from two months or from a slip, and which is right cannot be told. The first one is used, and the row with the other is left out.

benchmark-network-unknown = “{ $text }” is no network.
    .hint = Use facebook, instagram, linkedin, pinterest, snapchat, threads, tiktok, x or youtube, or leave the cell empty for everybody.
    .explain = The column network says whose users a population is. An empty cell stands for everybody. With another word the row belongs to no population that an audience could be compared with, so it is left out.

benchmark-country-unknown = “{ $text }” is no country.
    .hint = Write the two-letter code or the name of a country, or leave the cell empty for everywhere.
    .explain = The column country says where the people of a population live. It is not the label: the share of Spain among a network's users is dimension country, label ES.

benchmark-counts-and-shares = Some rows of the population count people and others are shares.
    .hint = Fill in people in all of its rows, or share in all of them.
    .explain = The rows of a population are compared with one another. With people in some and shares in others they have no common measure.

benchmark-incomplete = The shares of the population sum to { $sum }%, so some people are left out.
    .hint = Add the rows that are missing, such as the last ages, or give people in place of shares.
    .explain = Ages and genders of a population must be of everybody in it: with a part of them, every other group would look too large. The population is not compared with anything.

## What is only believed of the files, and their oddities

source-title-mailchimp = Mailchimp: audience
source-mailchimp = Mailchimp
    .get = Mailchimp → Audience → Export audience
    .believed = That older files are called subscribed_members_export_…; only the beginning of the name is used.
    .oddities = The four files of an export have the same columns and are told apart by name. CC is what Mailchimp infers, in lower case, and filled for about three people in ten. Age and gender are no columns of its own. When people left is known only as lying between the first opt-in and the last change.

source-title-klaviyo = Klaviyo: list or segment
source-klaviyo = Klaviyo
    .get = Klaviyo → Lists & segments → Export
    .believed = Nothing.
    .oddities = Who is in the file depends on the list or segment; everybody in it is counted as a subscriber. Orders are counted over the life of a profile, not in a month.

source-title-meta-messages = Facebook and Instagram: messages of the download of your information (JSON)
source-meta-messages = Messages of the download
    .get = Accounts Center → Your information → Export → Messages → JSON
    .believed = That a download without types of messages holds messages only.
    .oddities = Texts are not read, so that a notice of a reaction and an automatic reply count as messages. Older downloads do not say of which network they are. The paths of the files hold names of people. A download as HTML cannot be read.

source-title-zendesk = Zendesk: tickets of a view
source-zendesk = Zendesk
    .get = Zendesk → a view → Export as CSV
    .believed = Nothing.
    .oddities = Times are those of the account, without an offset. Resolution time counts hours and the other columns minutes; only those that name minutes are read. An empty first reply means that there is none yet.

source-title-hootsuite = Hootsuite Inbox: resolved conversations
source-hootsuite = Hootsuite
    .get = Hootsuite → Inbox → Export
    .believed = Nothing.
    .oddities = Only resolved conversations are in it, and the columns with times to the first reply are not known: conversations are counted, replies are not.

source-title-conversations = Customer conversations, our own CSV
source-conversations = own CSV of conversations
    .get = audiencefit template conversations
    .believed = Nothing.
    .oddities = A log of tickets or a log of messages; lines that begin with # are comments.

source-title-reviews = Reviews: Judge.me, Loox, Shopify Product Reviews, Yotpo, Okendo, Trustpilot, Google, our own CSV
source-reviews = Reviews
    .get = the review tool → Export; or audiencefit template reviews
    .believed = That Google's Takeout writes stars as ONE to FIVE.
    .oddities = Judge.me's spam is left out; other states were not seen, and reviews that are not published count. Loox, Yotpo, Okendo and Trustpilot do not say whether the business replied.

source-title-influencers = Audience of creators, our own CSV
source-influencers = own CSV of creators
    .get = audiencefit template influencers
    .believed = Nothing.
    .oddities = No export of an influencer tool was seen, so that none is built in. Creators are channels of their own.

source-title-benchmark = Populations to compare with, our own CSV (benchmark.csv, baseline.csv)
source-benchmark = own CSV of populations
    .get = audiencefit template benchmark
    .believed = Nothing.
    .oddities = Rows of one network, country, dimension, source and date are one population; lines that begin with # are comments.

## What a file was taken for

block-subscribed = subscribed
block-unsubscribed = unsubscribed
block-cleaned = cleaned
block-nonsubscribed = nonsubscribed
block-members = members
block-profiles = profiles
block-messages = messages
block-conversations = conversations
block-tickets = tickets
block-creators = creators
block-populations = populations
