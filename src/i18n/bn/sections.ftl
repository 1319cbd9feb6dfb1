# `sections` ঘরের লেখা।

## ছোট অংশ

dash = –
range = { $from }–{ $to }
range-of-days = { $from } – { $to }
sentence = { $text }।
sentences = { $first } { $second }
enumeration = { $first }, { $second }
series = { $first }; { $second }
sum = { $first } + { $second }
parts = { $first } · { $second }
labeled = { $label }: { $text }
numbered = { $number }. { $text }
less-than = <{ $number }
label-value = { $label } { $value }
not-known = জানা নেই
sample-not-known = জানা নেই
share-likely = { $share } (সম্ভবত { $range })
points-of = ১০০-তে { $points } পয়েন্ট
points-likely = ১০০-তে { $points } পয়েন্ট (সম্ভবত { $range })
likely-range = সম্ভবত { $range }
no-range = নমুনার আকার জানা নেই
ages = { $from }–{ $to } বছর
ages-people = { $from }–{ $to } বছর বয়সী
ages-people-one = { $age } বছর বয়সী
band-open = { $from }+
no-core = কোনো মূল দল নেই
asked-mix = এই মিশ্রণ: { $values }
asked-least = অন্তত এই অংশ: { $values }
asked-most = বড়জোর এই অংশ: { $values }
split-value = { $all }‑এর মধ্যে { $won }
taken-for = { $source }: { $kinds }।
taken-for-other = { $source }: { $kinds } ({ $fate })।
taken-for-more = আরও আছে { $kinds } ({ $fate })।
source-channel = { $source } ({ $channel })
kind-top-list = { $kind } (সবচেয়ে বড়গুলো)
kind-suppressed = { $kind } (কিছু আড়াল করা)
kind-coverage = { $kind } (অডিয়েন্সের { $share })

verdict-strong = ভালো মিল
verdict-partial = আংশিক মিল
verdict-weak = দুর্বল মিল
verdict-mismatch = মিল নেই
verdict-not-measured = মাপা হয়নি
verdict-not-enough-people = যথেষ্ট মানুষ নেই
verdict-measured-in-part = আংশিক মাপা হয়েছে
verdict-inside = আপনার প্রোফাইলে আছে
verdict-outside = আপনার প্রোফাইলের বাইরে
verdict-partly-inside = আংশিকভাবে আপনার প্রোফাইলে
verdict-core-served = মূল দল, আপনার প্রোফাইলে আছে
verdict-hidden-core = লুকানো মূল দল
verdict-undeclared = প্রোফাইলে লেখা নেই
verdict-missing = অনুপস্থিত
verdict-just-the-platform = প্ল্যাটফর্মটাই এমন
verdict-no-baseline = বড়, তবে আলাদা কিছু বলে দেখা যায়নি
verdict-not-distinctive = আলাদা কিছু নয়
verdict-special-category = টার্গেট করার জন্য নয়
verdict-unserved-demand = চাহিদা আছে, আপনি বিক্রি করেন না
verdict-served-absent = আপনি বিক্রি করেন, কেউ নেই
verdict-cannot-buy = কিনতে পারেন না
verdict-served = বিক্রি হয়
verdict-keep = যেমন আছে রাখুন
verdict-grow = বাড়ান
verdict-park = আপাতত কমিয়ে রাখুন
verdict-not-told-apart = আলাদা করা যায় না

section-summary = সারাংশ
section-fit = মিল
section-audience = অডিয়েন্স
section-numbers = সংখ্যা
section-inputs = ইনপুট

people-count = { $people } { $audience }
base-everybody = মোট { $who } = ১০০%।
base-known = { $dimension } জানা আছে এমন { $who } = ১০০%।
base-unstated = { $who } = ১০০%; { $dimension } জানা নেই এমন কিছুও এর মধ্যে থাকতে পারে।
base-known-share = এটি জানা আছে সবার { $share }‑এর বেলায়।

networks-part = { $all }টি নেটওয়ার্কের { $some }টিতে
whose-on-part = { $all }টি নেটওয়ার্কের { $some }টিতে { $whose }
whose-on-channel = { $where } { $whose }
where-on = { $channel }‑এ
where-shop = আপনার নিজের দোকানে
heading-one-channel = { $audience } ({ $channel })
people-part = { $all } { $audience }, তার মধ্যে { $people }
coverage = { $what }: তথ্য এসেছে শুধু { $channels } থেকে ({ $part })।
coverage-all = এর জন্য যা যা দরকার
coverage-score = স্কোরের জন্য যা যা দরকার
outline-part = যা মাপা হয়েছে তার { $share }

remark-across-networks = কোনো নেটওয়ার্ক এগুলো সব একসঙ্গে জানায় না। সেরা অনুমানে ধরা হয়েছে, এক নেটওয়ার্কের মানুষ অন্যটির মতোই, আর একটি বৈশিষ্ট্য থেকে অন্যটি নিয়ে কিছু জানা যায় না।
remark-age-gap = অন্তত একটি এক্সপোর্টে বয়সের একটি ধাপ নেই; সেখানে কারা আছেন জানা নেই।
remark-ambiguous-place = প্রোফাইলের একটি জায়গার নাম একাধিক জায়গার সঙ্গে মেলে; শুধু সবচেয়ে বড়টি গোনা হয়েছে।
remark-each-at-least = একজনের একাধিক লেবেল থাকতে পারে: চাওয়া প্রতিটি অংশ ন্যূনতম হিসেবে ধরা হয়, আর মিল হলো এগুলোর গড়।
remark-views = এখানে নেটওয়ার্ক ভিউ গোনে, আর একজনেরই অনেক ভিউ হতে পারে; তাই এখান থেকে নমুনার আকার নেওয়া হয়নি।
remark-equal-weights = অন্তত একটি নেটওয়ার্কের আকার জানা নেই, তাই এখানে সব নেটওয়ার্কের গুরুত্ব সমান; সম্ভাব্য সীমা সবচেয়ে নিচের নেটওয়ার্ক থেকে সবচেয়ে ওপরেরটি পর্যন্ত।
remark-teens-from = যেখানে কোনো নেটওয়ার্ক ১৮ থেকে শুরু হয়, সেখানে ১৮-র ঠিক ওপরে রেখাটি { $channels }‑এর কিশোর-কিশোরীদের অনুসরণ করে।
remark-country-not-understood = অন্তত একটি এক্সপোর্টে এমন জায়গার নাম আছে যা দেশ নয়; সেখানকার মানুষ যেকোনো দেশের হতে পারেন।
remark-adults-only = অন্তত একটি নেটওয়ার্ক ১৮ থেকে শুরু হয়; সেখানকার আরও কম বয়সীরা এই সংখ্যায় নেই।
remark-cuts-open-band = আপনি যে বয়স চেয়েছেন তা শেষের খোলা ধাপটিকে মাঝখানে কাটে; সেই ধাপের ভেতরে কিছু জানা নেই।
remark-of-listed = অন্তত একটি তালিকায় মোট সংখ্যা নেই: সেটির অংশগুলো শুধু তালিকায় যা আছে তার।
remark-too-few-bands = অন্তত একটি নেটওয়ার্কে মানুষ আছেন বয়সের তিনটির কম ধাপে; ধাপের ভেতরে তাদের সমান করে ছড়ানো হয়েছে।

## কলাম

column-file = ফাইল
column-taken-for = কী হিসেবে নেওয়া
column-channel = নেটওয়ার্ক
column-audience = অডিয়েন্স
column-profile = প্রোফাইল
column-read = পড়া সারি
column-set-aside = সরিয়ে রাখা
column-rejected = বাতিল
column-people = মানুষ
column-people-from = সংখ্যাটি কোথা থেকে
column-dimensions = যা যা ধরে ভাগ করা
column-dates = তারিখ
column-dimension = দিক
column-largest = সবচেয়ে বড়
column-label = লেবেল
column-least = অন্তত
column-why = কেন
column-export = কী দিলে পূরণ হবে
column-asked = প্রোফাইলে লেখা
column-match = মিল
column-likely = সম্ভবত
column-bounds = এর বাইরে হতে পারে না
column-verdict = এক কথায়
column-target = যা চেয়েছেন
column-score = স্কোর
column-declared-ages = প্রোফাইলের বয়স
column-joint = সব একসঙ্গে
column-of-ages = { $ages }
column-core = অর্ধেকের বয়স

## সারাংশ

summary-question = { $whose } সঙ্গে কি আপনার প্রোফাইলে লেখা ক্রেতাদের মিল আছে?
summary-question-open = { $whose } পরিচয় কী?

headline-declared = আপনি প্রোফাইলে লিখেছেন: { $ages }।
headline-share-core = { $whose }{ $part } { $share } এই বয়সের; { $core }।
headline-share = { $whose }{ $part } { $share } এই বয়সের।
headline-share-views = { $whose }{ $part } { $share } এসেছে এই বয়সের মানুষের কাছ থেকে; { $core }।
headline-share-views-only = { $whose }{ $part } { $share } এসেছে এই বয়সের মানুষের কাছ থেকে।
headline-people = { " " }({ $all }‑এর মধ্যে { $people })
headline-few = বয়স নিয়ে কিছু বলার পক্ষে খুব কম { $audience } সম্পর্কে জানা আছে।
headline-no-ages = কোনো এক্সপোর্টে { $whose } বয়স নেই।
headline-score = প্রোফাইলের তুলনায় { $Whose } মিল ১০০ পয়েন্টের মধ্যে { $score }।
headline-in-part = একটি স্কোর দেওয়ার মতো যথেষ্ট মাপা হয়নি; প্রোফাইলের শুধু এটুকু মাপা গেছে: { $dimensions }।
headline-must = আপনি যা আবশ্যিক বলেছেন, তা প্রায় কারও মধ্যেই নেই: { $dimension }।
core-one = { $unit ->
    [views] { $whose } অর্ধেক এসেছে প্রায় { $ages } বয়সীদের কাছ থেকে
   *[people] { $whose } অর্ধেকের বয়স প্রায় { $ages }
}
core-one-there = { $unit ->
    [views] এর অর্ধেক এসেছে প্রায় { $ages } বয়সীদের কাছ থেকে
   *[people] সেখানে { $whose } অর্ধেকের বয়স প্রায় { $ages }
}
core-two = { $unit ->
    [views] { $whose } অর্ধেক এসেছে দুটি দল থেকে, বয়স প্রায় { $first } ও প্রায় { $second }
   *[people] { $whose } অর্ধেক আছেন দুটি দলে, বয়স প্রায় { $first } ও প্রায় { $second }
}
core-none = { $unit ->
        [views] { $whose } পেছনে নানা বয়সের মানুষ, কোনো বয়স আলাদা করে চোখে পড়ে না
       *[people] { $whose } বয়স নানা রকম, কোনোটি আলাদা করে চোখে পড়ে না
    }


figure-score = মিলের স্কোর
figure-score-likely = ১০০-র মধ্যে, সম্ভবত { $range }: { $verdict }
figure-score-of = ১০০-র মধ্যে: { $verdict }
figure-score-part = আংশিক মাপা হয়েছে, শুধু: { $dimensions }
figure-score-must = { $detail }; আবশ্যিক হলেও মাপা হয়নি: { $dimensions }
figure-ages = প্রোফাইলের বয়সের মধ্যে
figure-joint = সবকিছু একসঙ্গে মেলে
figure-joint-part = { $range }, এটি না ধরে (মাপা হয়নি): { $dimensions }; বড়জোর { $most }
figure-part = { $detail }, { $networks }
figure-core = অর্ধেকের বয়স প্রায়
figure-core-detail = মোটের { $share }, দুই প্রান্তে ±১ বছর
people-all = { $channels ->
    [1] একটি নেটওয়ার্কে
   *[other] { $channels }টি নেটওয়ার্কে; যিনি দুটিতে ফলো করেন তাকে দুবার গোনা হয়েছে
}
people-known = { $channels ->
    [1] একটি নেটওয়ার্কে
   *[other] { $channels }টি নেটওয়ার্কের মধ্যে যেগুলোর আকার জানা, সেগুলোতে
}
people-not-known = কোনো এক্সপোর্ট বা সেটিংয়ে সংখ্যাটি নেই

action-decide-ages-what = কোন বয়স চান ঠিক করুন: প্রোফাইলে লেখা { $declared }, নাকি এখন যেমন আছে, { $core }
action-decide-ages-number = { $whose } { $share } প্রায় { $core } বয়সী; এদের { $inside } প্রোফাইলের বয়সের মধ্যে।
action-decide-ages-doubt = { $core } বয়সের প্রতিটি প্রান্ত প্রায় এক বছর পর্যন্ত সঠিক।
action-decide-ages-effect = হয় { $declared } রাখুন, আর পোস্ট ও বিজ্ঞাপন দিয়ে সেই বয়সীদের আনুন; নয়তো { $core } নিন: তাহলে তারা যা চান তা বিক্রি করুন, আর প্রোফাইল বদলান।
action-meet-market-what = { $place } নিয়ে সিদ্ধান্ত নিন: { $whose } { $share } সেখানে থাকেন
action-meet-market-number = এরা প্রায় { $people } জন মানুষ, আর এদের কথা আপনার প্রোফাইলে নেই।
action-meet-market-number-open = এরা কতজন মানুষ তা জানা নেই। এদের কথা আপনার প্রোফাইলে নেই।
action-meet-market-doubt = এই অংশ: { $doubt }।
action-meet-market-effect = { $place } আর নিজের দেশের ডেলিভারি, দাম ও ভাষা মিলিয়ে দেখুন।
action-meet-market-effect-unserved = আপনি সেখানে বিক্রি করেন না। তাদের জন্য পোস্ট করার আগে ডেলিভারির খরচ জেনে নিন, নইলে তাদের জন্য কম পোস্ট করুন।
action-meet-find-what = প্রোফাইলের বাইরের এই মানুষদের জন্য একটি অফার দিন: { $segment } ({ $dimension })
action-meet-find-number = এরা { $whose } { $share }: প্রত্যাশার { $times } গুণ।
action-meet-find-doubt = এরা সম্ভবত প্রত্যাশার অন্তত { $least } গুণ। কীসের সঙ্গে তুলনা করা হয়েছে তা সেগমেন্টের পাতায় আছে।
action-meet-find-effect = তারা কিনলে বুঝবেন, এটি একটি বাজার যা আপনার প্রোফাইলে বাদ পড়েছে।
action-close-gap-what = { $dimension } নিয়ে কাজ করুন: প্রোফাইলে লিখেছেন { $asked }
action-close-gap-number = স্কোরের { $lost } পয়েন্ট এখানে হারাচ্ছে; মিল { $overlap }{ $networks }।
action-close-gap-networks = { " " }{ $networks }
action-close-gap-doubt = মিল: { $doubt }।
action-close-gap-effect = পোস্ট ও বিজ্ঞাপন সেদিকে দিন, অথবা প্রোফাইল বদলান। ফারাক পুরো মেটালে { $score } স্কোরে এই পয়েন্টগুলো যোগ হবে।
action-get-export-what = { $dimension } মাপার ব্যবস্থা করুন: { $export }
action-get-export-number = এটি না থাকায়, আপনার স্কোরে যা ধরা হয় তার { $share } মাপা হয়নি।
action-get-export-doubt = { $whose } অবস্থা কী, ফাইলগুলোতে তার কিছুই নেই।
action-get-export-doubt-others = এটি জানা আছে এদের সম্পর্কে: { $others }; কিন্তু { $whose } সম্পর্কে নয়।
action-get-export-effect = যা জানা নেই তা ধরলে স্কোর { $band }‑এর মধ্যে যেকোনো কিছু হতে পারে।
band-everything = ০–১০০
action-best-channel-what = { $channel } দিয়ে শুরু করুন: আপনার প্রোফাইলের সবচেয়ে বেশি মানুষ সেখানে
action-best-channel-number = সেখানে { $whose } প্রায় { $people } জন সবকিছুতে মেলেন ({ $share })।
action-best-channel-doubt = সম্ভবত { $range }; কোনো এক্সপোর্ট সব দিক একসঙ্গে মিলিয়ে দেখায় না।
action-best-channel-doubt-one = সম্ভবত { $range }।
action-best-channel-effect = সেখানে পোস্ট করলে একবারেই তাদের সবচেয়ে বেশি জনের কাছে পৌঁছায়।

summary-actions = এরপর কী করবেন

## মিল

fit-question = { $whose } সঙ্গে আপনার প্রোফাইল কোথায় মেলে, কোথায় মেলে না?
fit-answer = { $whose } মিল { $score }: { $verdict }। সবচেয়ে বেশি হারিয়েছে এখানে: { $dimension } ({ $lost } পয়েন্ট)।
fit-answer-full = { $whose } মিল { $score }: { $verdict }। বলার মতো কিছু হারায়নি।
fit-answer-must = { $whose } মিল { $score }: { $verdict }, কারণ আপনি যা আবশ্যিক বলেছেন তা প্রায় কেউই পূরণ করেন না ({ $dimension })।
fit-answer-part = { $Whose } শুধু এটুকু মাপা গেছে: { $dimensions }। একটি স্কোর দিতে প্রোফাইলের এটুকু যথেষ্ট নয়।
fit-answer-few = কিছু বলার পক্ষে খুব কম { $audience } সম্পর্কে জানা আছে।
fit-answer-none = প্রোফাইলে যা লিখেছেন তার কিছুই { $whose } এক্সপোর্টে নেই।

must-not-measured = { $count ->
    [1] { $dimensions }: আবশ্যিক শর্ত, অথচ মাপা হয়নি
   *[other] { $dimensions }: সবই আবশ্যিক শর্ত, অথচ মাপা হয়নি
}।

split-title = ১০০-তে { $score } পয়েন্ট; সবচেয়ে বেশি হারিয়েছে এখানে: { $dimension } ({ $lost })
split-title-full = প্রায় কোনো পয়েন্টই হারায়নি
split-note = ১০০ পয়েন্টের হিসাব: প্রতিটি জিনিসের গুরুত্ব ততটাই, যতটা আপনি প্রোফাইলে লিখেছেন; শুধু যা মাপা হয়েছে তা-ই ধরা হয়। হারানো পয়েন্ট মানে সেই মানুষ, যাদের জায়গায় অন্য মানুষ আনতে হতো।
split-alt = মিলের স্কোর ১০০-তে { $score } পয়েন্ট। পাওয়া পয়েন্ট: { $parts }।
split-won = পাওয়া
split-lost = হারানো

overlap-title = সবচেয়ে দুর্বল মিল: { $dimension }, { $whose } { $share }
overlap-note = যে অংশের জায়গায় অন্য কাউকে আনতে হতো না (মোট { $audience } = ১০০%)। বারের শেষে রেখা: সম্ভাব্য সীমা।
overlap-alt = দিক অনুযায়ী মিল: { $parts }।

heat-title = নেটওয়ার্ক ধরে ধরে { $whose } মিল
heat-title-best = আপনার প্রোফাইলের সবচেয়ে কাছে { $channel }: { $score } পয়েন্ট
heat-title-weakest = সবচেয়ে দুর্বল মিল: { $channel }, { $dimension }, { $value }
heat-note = { $audience }: কত অংশ মেলে, নেটওয়ার্ক ও প্রোফাইলে লেখা বিষয় অনুযায়ী।
heat-alt = নেটওয়ার্ক অনুযায়ী মিলের স্কোর: { $parts }।
heat-alt-none = কোনো নেটওয়ার্কেই স্কোর দেওয়ার মতো প্রোফাইলের যথেষ্ট অংশ মাপা হয়নি; সংখ্যাগুলো নিচের সারণিতে আছে।
heat-few = কম
heat-few-label = যথেষ্ট মানুষ নেই
heat-absent-label = কোনো এক্সপোর্টে নেই

fit-table-caption = { $audience }: প্রোফাইলে লেখা প্রতিটি বিষয়ে কতটা মিল{ $scope }
fit-table-all = , সব নেটওয়ার্ক মিলিয়ে
fit-table-one = { "" }
fit-table-note = সম্ভবত: এমন সীমা, যার মধ্যে আসল সংখ্যাটি দশবারে নয়বার থাকার কথা।
fit-table-note-bounds = সম্ভবত: এমন সীমা, যার মধ্যে আসল সংখ্যাটি দশবারে নয়বার থাকার কথা। এর বাইরে হতে পারে না: যে মানুষ ও নেটওয়ার্ক নিয়ে এক্সপোর্টে কিছু নেই, তাদের বেলায় যা-ই সত্য হোক না কেন, এটি খাটে; শুধু কাকতালেই এর বাইরে যাওয়া গেলে ড্যাশ।
fit-note-band = আপনার স্কোরে যা ধরা হয় তার { $share } মাপা হয়েছে। বাকিটা সব নেটওয়ার্কে যা-ই হোক, স্কোর থাকে { $band }‑এর মধ্যে।
fit-note-band-all = প্রোফাইলে যা লিখেছেন সবই মাপা হয়েছে, তবে সব নেটওয়ার্কে নয়। বাকি নেটওয়ার্কে যা-ই সত্য হোক, স্কোর থাকে { $band }‑এর মধ্যে।
fit-note-weight = আপনার স্কোরে যা ধরা হয় তার { $share } মাপা হয়েছে।

gap-title-below = { $segment }: যা চেয়েছেন তার চেয়ে { $points } পয়েন্ট কম
gap-title-above = { $segment }: যা চেয়েছেন তার চেয়ে { $points } পয়েন্ট বেশি
gap-title-none = মিশ্রণটি আপনি যেমন চেয়েছেন তেমনই
gap-bars-note = { $audience }: অংশটি আপনি যা চেয়েছেন তার চেয়ে কত পয়েন্ট বেশি বা কম। বারের শেষে রেখা: সম্ভাব্য সীমা।
gap-below = যা চেয়েছেন তার চেয়ে কম
gap-above = যা চেয়েছেন তার চেয়ে বেশি
gap-points = পয়েন্ট
gap-value = { $target }‑এর জায়গায় { $share }
gap-alt = যা আছে ও যা চেয়েছেন: { $parts }।

joint-heading = সবকিছু একসঙ্গে মেলে কতজনের?
joint-all = { $whose } { $share } সবকিছুতে একসঙ্গে মেলে; মোট { $audience } ধরলে এটি { $bounds }‑এর বাইরে হতে পারে না।
joint-all-open = { $whose } { $share } সবকিছুতে একসঙ্গে মেলে।
joint-part = { $whose } { $share } মাপা হয়েছে এমন সবকিছুতে একসঙ্গে মেলে। মাপা হয়নি: { $dimensions }; তাই সবকিছুতে মেলে বড়জোর { $most }।
joint-people = অর্থাৎ প্রায় { $people } জন, সম্ভবত { $range }।
joint-people-open = অর্থাৎ প্রায় { $people } জন।
joint-note = কোনো এক্সপোর্ট একজন মানুষের এসব তথ্য একসঙ্গে জানায় না। সেরা অনুমানে প্রতিটি নেটওয়ার্কে এমনভাবে ধরা, যেন এগুলোর একটির সঙ্গে অন্যটির সম্পর্ক নেই। এগুলো সাধারণত যতটা একসঙ্গে থাকে, সম্ভাব্য সীমায় ততটার জায়গা রাখা আছে।
joint-note-some = যেখানে নেটওয়ার্ক বয়স ও লিঙ্গ একসঙ্গে জানায়, সেখান থেকেই নেওয়া; বাকিগুলো এমনভাবে ধরা, যেন একটির সঙ্গে অন্যটির সম্পর্ক নেই। এগুলো সাধারণত যতটা একসঙ্গে থাকে, সম্ভাব্য সীমায় ততটার জায়গা রাখা আছে।
joint-note-cross = বয়স ও লিঙ্গ নেওয়া হয়েছে এমন সারণি থেকে, যেখানে দুটিই একসঙ্গে আছে; বাকিগুলো এমনভাবে ধরা, যেন একটির সঙ্গে অন্যটির সম্পর্ক নেই। এগুলো সাধারণত যতটা একসঙ্গে থাকে, সম্ভাব্য সীমায় ততটার জায়গা রাখা আছে।
joint-left-out = বাদ দেওয়া হয়েছে, কারণ এগুলো একেকজন মানুষ নিয়ে নয়, পুরো দল নিয়ে চাওয়া: { $dimensions }।
others-caption = একই প্রোফাইলের সঙ্গে অন্য অডিয়েন্স; এগুলো কখনো { $audience } সংখ্যার সঙ্গে মেশানো হয় না
profiles-caption = { $whose } সঙ্গে সব প্রোফাইলের তুলনা
outline-note = ড্যাশ: মাপা হয়নি।

## অডিয়েন্স

audience-question = { $whose } আসল পরিচয় কী?
answer-core = { $unit ->
    [views] { $whose } অর্ধেক এসেছে প্রায় { $ages } বয়সীদের কাছ থেকে।
   *[people] { $whose } অর্ধেকের বয়স প্রায় { $ages }।
}
answer-two-cores = { $whose } অর্ধেক আছেন দুটি বয়সের দলে, প্রায় { $ages }।
answer-no-core = { $Whose } বয়স নানা রকম, কোনোটি আলাদা করে চোখে পড়ে না।
answer-gender = { $label }: { $share }।
answer-country = বেশির ভাগই এই দেশে: { $label }, { $share }।
answer-part = { $share }, { $networks }
answer-country-largest = সবচেয়ে বড় দেশ { $label }: { $share }।
answer-nothing = { $whose } সম্পর্কে কিছু বলার মতো যথেষ্ট তথ্য এক্সপোর্টে নেই।
ages-few = বয়স নিয়ে কিছু বলার পক্ষে খুব কম { $audience } সম্পর্কে জানা আছে।

curve-title-younger = { $unit ->
    [views] { $whose } { $share } এসেছে { $ages } বয়সীদের কাছ থেকে; { $below } আরও কম বয়সীদের, { $above } আরও বেশি বয়সীদের কাছ থেকে
   *[people] { $whose } { $share } { $ages } বয়সী; { $below } আরও কম, { $above } আরও বেশি বয়সী
}
curve-title-older = { $unit ->
    [views] { $whose } { $share } এসেছে { $ages } বয়সীদের কাছ থেকে; { $above } আরও বেশি বয়সীদের, { $below } আরও কম বয়সীদের কাছ থেকে
   *[people] { $whose } { $share } { $ages } বয়সী; { $above } আরও বেশি, { $below } আরও কম বয়সী
}
curve-title-share = { $unit ->
    [views] { $whose } { $share } এসেছে { $ages } বয়সীদের কাছ থেকে
   *[people] { $whose } { $share } { $ages } বয়সী
}
curve-title-core = { $unit ->
    [views] { $whose } অর্ধেক এসেছে প্রায় { $core } বয়সীদের কাছ থেকে
   *[people] { $whose } অর্ধেকের বয়স প্রায় { $core }
}
curve-title-spread = { $unit ->
    [views] { $Whose } পেছনে নানা বয়সের মানুষ
   *[people] { $Whose } বয়স নানা রকম
}
curve-declared = প্রোফাইলে লেখা: { $ages }
curve-core = অর্ধেকের বয়স: { $ages } ({ $share })
curve-x = বয়স (বছর)
curve-y = বয়সের প্রতি বছরে অংশ (মোট { $audience } = ১০০%)
curve-note = একেক বছরের হিসাব এক্সপোর্টের বয়সের ধাপ থেকে অনুমান করা।
curve-note-likely = “সম্ভবত”: এমন সীমা, যার মধ্যে আসল সংখ্যাটি দশবারে নয়বার থাকার কথা।
curve-alt = { $whose } অর্ধেক: বয়স প্রায় { $core }; প্রোফাইলে লিখেছেন { $declared }।
curve-alt-no-core = { $Whose } পেছনে নানা বয়সের মানুষ, কোনো বয়স আলাদা করে চোখে পড়ে না; প্রোফাইলে লিখেছেন { $declared }।
curve-alt-open = { $whose } অর্ধেক: বয়স প্রায় { $core }।
curve-alt-open-no-core = { $Whose } পেছনে নানা বয়সের মানুষ, কোনো বয়স আলাদা করে চোখে পড়ে না।

pyramid-title-women = { $where } পুরুষের চেয়ে নারী বেশি: { $women } বনাম { $men }
pyramid-title-men = { $where } নারীর চেয়ে পুরুষ বেশি: { $men } বনাম { $women }
pyramid-title-even = { $where } নারী ও পুরুষ সমান: { $women } ও { $men }
pyramid-on = { $channels }‑এ
pyramid-note = বয়স ও লিঙ্গ একসঙ্গে জানায় শুধু { $channels }।
pyramid-note-channel = শুধু { $channel }: একেক নেটওয়ার্কে বয়সের ধাপ একেক রকম।
pyramid-alt = নারী { $women }, পুরুষ { $men }; বেশির ভাগের বয়স { $band }।
pyramid-alt-largest = নারী { $women }, পুরুষ { $men }; সবচেয়ে বড় ধাপ { $band }।
pyramid-inside = প্রোফাইলের বয়সের মধ্যে
pyramid-outside = বাইরে

channel-ages-caption = নেটওয়ার্ক অনুযায়ী { $audience } ও তাদের বয়স
channel-people-caption = নেটওয়ার্ক অনুযায়ী { $audience }
channel-people-note = কোনো এক্সপোর্টে এদের বয়সের ভাগ নেই।
channel-ages-note = অর্ধেকের বয়স: সবচেয়ে ছোট যে টানা বয়সের মধ্যে অর্ধেক মানুষ পড়েন; প্রতিটি প্রান্ত প্রায় এক বছর পর্যন্ত সঠিক।

list-title = সবচেয়ে বড় { $dimension }: { $label }, { $whose } { $share }
list-title-gender = { $unit ->
    [views] { $whose } { $share }: { $label }
   *[people] { $whose } { $share } { $label }
}
list-title-country = { $label }: { $whose } { $share } এখানকার
list-title-city = সবচেয়ে বড় জায়গা { $label }: { $whose } { $share }
list-title-region = সবচেয়ে বড় অঞ্চল { $label }: { $whose } { $share }
list-title-language = সবার আগে { $label } ভাষা: { $whose } { $share }
list-title-interest = সবচেয়ে বেশি যে আগ্রহ: { $label }, { $whose } { $share }
list-title-company-size = প্রতিষ্ঠানের সবচেয়ে বেশি দেখা আকার: { $label } জন কর্মী, { $whose } { $share }
list-title-seniority = সবচেয়ে বেশি দেখা পদের স্তর: { $label }, { $whose } { $share }
list-title-job-function = সবচেয়ে বেশি দেখা কাজের ক্ষেত্র: { $label }, { $whose } { $share }
list-title-device = সবচেয়ে বেশি ব্যবহৃত ডিভাইস: { $label }, { $whose } { $share }
list-alt = { $dimension }: { $parts }।
list-hidden = সংখ্যায় কম বলে দেখানো হয়নি: { $labels }। এগুলো বাকির মধ্যে গোনা হয়েছে।
list-multi = একজন একাধিক জায়গায় থাকতে পারেন।
list-declared = আপনার প্রোফাইলে আছে
list-only = শুধু { $channel }।
list-unsized = শুধু { $channel }: অন্যগুলো কত বড় জানা নেই, তাই সব মিলিয়ে অংশ বলা যায় না।
whisker-note = বারের শেষে রেখা: সম্ভাব্য সীমা।
facts-one = { $dimension }: { $parts } ({ $channels })।
facts-caption = { $audience }: আরও তথ্য
facts-note = সবচেয়ে বড়গুলো আগে; সব আছে CSV‑তে।
least-caption = { $dimension } অনুযায়ী { $audience }: অন্তত এতজন, { $where } গোনা
least-note = এক্সপোর্ট লেবেল গোনে, আর একজনের একাধিক লেবেল থাকতে পারে; সবাইকে গোনা হয় না। তাই অংশ বলা যায় না, আর যাদের গোনা হয়নি তাদেরও লেবেলটি থাকতে পারে।
list-one-network = শুধু { $channel }: একেক নেটওয়ার্ক জায়গার নাম ও সীমানা একেকভাবে লেখে।

## ইনপুট

inputs-question = এসব কীসের ওপর দাঁড়িয়ে?
inputs-answer = { $files }টি ফাইল পড়া হয়েছে, তার মধ্যে { $used }টির সংখ্যা কাজে লেগেছে, { $channels }টি চ্যানেল থেকে; { $rejected ->
    [0] কোনো সারি বাতিল হয়নি
   *[other] { $rejected }টি সারি বাতিল হয়েছে
}।
channels-caption = সংখ্যাগুলো কাদের
channels-note = মানুষ: নেটওয়ার্কের পুরো অডিয়েন্স, যেমন বলা আছে; কোথাও বলা না থাকলে কোনো সারণিতে গোনা সবচেয়ে বড় সংখ্যা।
people-from-stated-by-export = এক্সপোর্টে বলা আছে
people-from-stated-by-user = সেটিংয়ে বলা আছে
people-from-both = সেটিংয়ে বলা আছে; এক্সপোর্ট বলছে { $number }
people-from-counted = সারণি থেকে গোনা
people-from-not-known = কোথাও বলা নেই
missing-caption = কী নেই: প্রোফাইলে লিখেছেন, কিন্তু এই রিপোর্টের অডিয়েন্সের কোনো এক্সপোর্টে নেই
files-caption = ফাইলগুলো, আর সেগুলোর কী হলো
files-caption-folder = { $folder }‑এর ফাইলগুলো, আর সেগুলোর কী হলো
days-of-month = { $from }–{ $to }
names-more = { $names } ও আরও { $more }টি
reasons-more = আরও { $more }টি বার্তা: “audiencefit inspect”‑এ আছে।
    .unbranded = আরও { $more }টি বার্তা দেখানো হয়নি।
files-note = পড়া সারি: যেসব সারির সংখ্যা বোঝা গেছে; সেগুলোর কী হলো তা পাশে আছে। সরিয়ে রাখা: শিরোনাম, শিরোনাম-সারি, মোট, আর যা চেনা কিন্তু দরকার নেই। “সবচেয়ে বড়গুলো”: নেটওয়ার্ক শুধু তার সবচেয়ে বড় জায়গা বা দলগুলো দেখায়। “কিছু আড়াল করা”: মানুষের গোপনীয়তার জন্য দেখানোর পক্ষে খুব ছোট দল বাদ দেওয়া। “audiencefit inspect” প্রতিটি ব্লক ও প্রতিটি বার্তা দেখায়। প্রতিটি ফাইলের ফিঙ্গারপ্রিন্ট CSV‑তে আছে।
    .unbranded = পড়া সারি: যেসব সারির সংখ্যা বোঝা গেছে; সেগুলোর কী হলো তা পাশে আছে। সরিয়ে রাখা: শিরোনাম, শিরোনাম-সারি, মোট, আর যা চেনা কিন্তু দরকার নেই। “সবচেয়ে বড়গুলো”: নেটওয়ার্ক শুধু তার সবচেয়ে বড় জায়গা বা দলগুলো দেখায়। “কিছু আড়াল করা”: মানুষের গোপনীয়তার জন্য দেখানোর পক্ষে খুব ছোট দল বাদ দেওয়া। প্রতিটি ফাইলের ফিঙ্গারপ্রিন্ট CSV‑তে আছে।
reason-no-table = এই অডিয়েন্সের কোনো এক্সপোর্টে এটি নেই
reason-index-only = এক্সপোর্টে সূচক আছে, অংশ নেই
reason-no-total = এক্সপোর্ট এমন লেবেল গোনে যা একজনের একাধিক থাকতে পারে, আর মোট মানুষের সংখ্যা জানা নেই
reason-no-numbers = এক্সপোর্টে এটি আছে, কিন্তু সংখ্যা ছাড়া
reason-age-gaps = বয়সের ধাপগুলোতে কিছু বয়স বাদ পড়েছে
reason-ages-not-reported = এর বয়স শুরু হয় প্রোফাইলে লেখা বয়সের ওপর থেকে
reason-age-bands = বয়সের ধাপগুলো একটির ওপর আরেকটি পড়েছে, বা পড়া যায় না
reason-no-label-matches = এক্সপোর্টের কোনো লেবেল আপনার লেখা নামের সঙ্গে মেলে না; “map”‑এর নিচে আপনারগুলো লিখুন, অথবা নেটওয়ার্ক যেভাবে লেখে সেভাবে লিখুন
section-without-no-audience = { $section }: বাদ দেওয়া হয়েছে, কারণ কোনো ফাইলে অডিয়েন্সের সংখ্যা নেই। যেকোনো নেটওয়ার্কের অডিয়েন্স এক্সপোর্ট দিলে এটি পূরণ হবে।
section-without-no-profile = { $section }: প্রোফাইল না থাকলে তুলনা করার কিছু থাকে না। একটি profile.toml দিলে এটি পূরণ হবে; “audiencefit profile new” একটি লিখে দেয়।
    .unbranded = { $section }: প্রোফাইল না থাকলে তুলনা করার কিছু থাকে না।

export-for-age = বয়সের একটি সারণি: Meta Business Suite (Audience), YouTube Studio (Viewer age); আর নেটওয়ার্ক যা শুধু অ্যাপে দেখায় তার জন্য আপনার নিজের সারণি (“audiencefit template generic” একটি লিখে দেয়)
    .unbranded = বয়সের একটি সারণি: Meta Business Suite (Audience), YouTube Studio (Viewer age); আর নেটওয়ার্ক যা শুধু অ্যাপে দেখায় তার জন্য আপনার নিজের সারণি
export-for-gender = লিঙ্গের একটি সারণি: Meta Business Suite (Audience), TikTok (FollowerGender), YouTube Studio (Viewer gender), অথবা আপনার নিজের সারণি (“audiencefit template generic” একটি লিখে দেয়)
    .unbranded = লিঙ্গের একটি সারণি: Meta Business Suite (Audience), TikTok (FollowerGender), YouTube Studio (Viewer gender), অথবা আপনার নিজের সারণি
export-for-country = দেশের একটি তালিকা: Meta Business Suite (Audience), TikTok (FollowerTopTerritories), YouTube Studio (Geography), অথবা আপনার নিজের সারণি (“audiencefit template generic” একটি লিখে দেয়)
    .unbranded = দেশের একটি তালিকা: Meta Business Suite (Audience), TikTok (FollowerTopTerritories), YouTube Studio (Geography), অথবা আপনার নিজের সারণি
export-for-region = আপনার নিজের সারণিতে অঞ্চলের একটি তালিকা (“audiencefit template generic” একটি লিখে দেয়)
    .unbranded = আপনার নিজের সারণিতে অঞ্চলের একটি তালিকা
export-for-city = শহরের একটি তালিকা: Meta Business Suite (Audience), অথবা আপনার নিজের সারণি (“audiencefit template generic” একটি লিখে দেয়)
    .unbranded = শহরের একটি তালিকা: Meta Business Suite (Audience), অথবা আপনার নিজের সারণি
export-for-language = আপনার নিজের সারণিতে ভাষার একটি তালিকা (“audiencefit template generic” একটি লিখে দেয়)
    .unbranded = আপনার নিজের সারণিতে ভাষার একটি তালিকা
export-for-interest = নেটওয়ার্কের অডিয়েন্স পাতার একটি তালিকা, আপনার নিজের সারণিতে (“audiencefit template generic” একটি লিখে দেয়)
    .unbranded = নেটওয়ার্কের অডিয়েন্স পাতার একটি তালিকা, আপনার নিজের সারণিতে
export-for-seniority = LinkedIn Page‑এর ফলোয়ার (XLS বা XLSX), অথবা আপনার নিজের সারণি (“audiencefit template generic” একটি লিখে দেয়)
    .unbranded = LinkedIn Page‑এর ফলোয়ার (XLS বা XLSX), অথবা আপনার নিজের সারণি
export-for-job-function = LinkedIn Page‑এর ফলোয়ার (XLS বা XLSX), অথবা আপনার নিজের সারণি (“audiencefit template generic” একটি লিখে দেয়)
    .unbranded = LinkedIn Page‑এর ফলোয়ার (XLS বা XLSX), অথবা আপনার নিজের সারণি
export-for-industry = LinkedIn Page‑এর ফলোয়ার (XLS বা XLSX), অথবা আপনার নিজের সারণি (“audiencefit template generic” একটি লিখে দেয়)
    .unbranded = LinkedIn Page‑এর ফলোয়ার (XLS বা XLSX), অথবা আপনার নিজের সারণি
export-for-company-size = LinkedIn Page‑এর ফলোয়ার (XLS বা XLSX), অথবা আপনার নিজের সারণি (“audiencefit template generic” একটি লিখে দেয়)
    .unbranded = LinkedIn Page‑এর ফলোয়ার (XLS বা XLSX), অথবা আপনার নিজের সারণি
export-for-device = আপনার নিজের সারণিতে ডিভাইসের একটি তালিকা (“audiencefit template generic” একটি লিখে দেয়)
    .unbranded = আপনার নিজের সারণিতে ডিভাইসের একটি তালিকা


numbers-question = এই মাসে চ্যানেলগুলো কী করল?
numbers-answer = { $month } মাসে আপনার চ্যানেলগুলোর হিসাব: { $figures }।
numbers-answer-none = এক্সপোর্টে { $month } মাসের সংখ্যা আছে, কিন্তু এমন কিছু নেই যা দিয়ে মাসের মোট হয়।
numbers-figure-orders = { $count ->
    [1] ১টি অর্ডার
   *[other] { $number }টি অর্ডার
}
numbers-figure-sold = { $orders } থেকে { $revenue } আয়
numbers-figure-revenue = আয় { $revenue }
numbers-figure-visits = { $count ->
    [1] ১টি ভিজিট
   *[other] { $number }টি ভিজিট
}
numbers-figure-new-followers = { $count ->
    [1] ১ জন নতুন ফলোয়ার
   *[other] { $number } জন নতুন ফলোয়ার
}
numbers-figure-views = { $count ->
    [1] ১টি ভিউ
   *[other] { $number }টি ভিউ
}
numbers-figure-impressions = { $count ->
    [1] ১টি ইম্প্রেশন
   *[other] { $number }টি ইম্প্রেশন
}
numbers-figure-posts = { $count ->
    [1] ১টি পোস্ট
   *[other] { $number }টি পোস্ট
}
numbers-figure-conversations = { $count ->
    [1] ১টি কথোপকথন
   *[other] { $number }টি কথোপকথন
}
numbers-figure-reviews = { $count ->
    [1] ১টি রিভিউ
   *[other] { $number }টি রিভিউ
}
numbers-no-total = যা পড়া হয়েছে তা দিয়ে মাসের মোট হয় না: কোনো অংশের সংখ্যা, ঘণ্টার সংখ্যা, এমন দিনের সংখ্যা যা যোগ করা চলে না, বা অন্য সময়ের সংখ্যা। Parquet‑এর “metrics” সারণিতে প্রতিটি মান আছে।
numbers-pending = এখনো দাম মেটানো হয়নি এমন অর্ডার
numbers-networks = নেটওয়ার্কগুলো, যেমন তাদের এক্সপোর্ট গোনে
numbers-shops = দোকানগুলো, যেমন তাদের এক্সপোর্ট গোনে
numbers-ads = বিজ্ঞাপন, যেমন নেটওয়ার্কগুলো গোনে
numbers-mail = মেইলিং লিস্ট
numbers-note = প্রতিটি সংখ্যা একটি এক্সপোর্টের; দুই এক্সপোর্টের সংখ্যা মেশানো হয় না। “–”: কোনো এক্সপোর্টে নেই। একাধিক দিনে রিচ হওয়া মানুষ যোগ করা হয় না, কারণ তারা আংশিকভাবে একই মানুষ। এনগেজমেন্ট নেটওয়ার্ক যেভাবে গোনে সেভাবে; নইলে লাইক, কমেন্ট, শেয়ার ও সেভ। “(আংশিক)”: এক্সপোর্টে মাসের দশ ভাগের নয় ভাগের কম দিন আছে। ব্র্যাকেটে দিন: সংখ্যাটি সেই দিনগুলোর, যা মাসের বাইরেও যায়।
numbers-note-claimed = কোনো নেটওয়ার্ক তার বিজ্ঞাপনের বলে যে আয় দাবি করে, তার যতটা পরিশোধ হয়েছে তা দোকানের আয়ের মধ্যেই আছে: দুটি যোগ করা যাবে না।
numbers-part = { $number } (আংশিক)
numbers-of-days = { $number } ({ $days })
numbers-several-sources = একাধিক এক্সপোর্ট যা গোনে, প্রত্যেকে নিজের নিয়মে
numbers-several-sources-note = দোকানের সারণি আলাদা আলাদা অর্ডারের তালিকা থাকলে সেটি দেখায়, নইলে যে এক্সপোর্টে সবচেয়ে বেশি দিন আছে সেটি। দোকান ও অ্যানালিটিকস টুল ভিজিট আলাদা করে নানাভাবে, আর সব ভিজিটরকে গোনা যায় না; দোকানের রিপোর্টে দাম না মেটানো অর্ডারও থাকতে পারে।
numbers-by-source = { $number } ({ $source })
numbers-origins = ভিজিট ও অর্ডার কোথা থেকে এসেছে: { $channel } ({ $source })
numbers-origins-rest = অন্যান্য, আর যা বলা নেই
numbers-origins-all = সব মিলিয়ে
numbers-origins-note = এক নেটওয়ার্কের নামগুলো একসঙ্গে করা হয়েছে; বাকি সব এক্সপোর্টে যেমন লেখা তেমনই। যেগুলোর অর্ডার বেশি সেগুলো আগে, তারপর যেগুলোর ভিজিট বেশি; সব আছে CSV‑তে। এক্সপোর্ট সাধারণত ভিজিট বা অর্ডারের আগের শেষ ক্লিকটি গোনে, যা যা মিলে তাকে এনেছে তার সব নয়।
numbers-things = মাসের পোস্ট, অর্ডার, কথোপকথন ও রিভিউ
numbers-things-note = টাকার অঙ্ক: যা পরিশোধ হয়েছে, তা থেকে যা ফেরত দেওয়া হয়েছে তা বাদে। দাম না মেটানো অর্ডার আলাদা আছে, বাতিল অর্ডার বাদ। উত্তর নেই এমন কথোপকথনের উত্তর এক্সপোর্টের পরে দেওয়া হয়ে থাকতে পারে।
numbers-posts = পোস্ট
numbers-posts-detail = { $views } ভিউ, { $reactions } লাইক, কমেন্ট, শেয়ার ও সেভ
numbers-posts-reactions = { $reactions } লাইক, কমেন্ট, শেয়ার ও সেভ
numbers-orders = পরিশোধিত অর্ডার
numbers-orders-detail = { $revenue }
numbers-orders-refunded = { $revenue }, { $refunds } ফেরত দেওয়ার পর
numbers-orders-sold-on = { $what }; বিক্রির জায়গা: { $origin }
numbers-conversations = কথোপকথন
numbers-answered = { $share }‑এর উত্তর দেওয়া হয়েছে
numbers-answered-few = { $told }টির মধ্যে { $answered }টির উত্তর দেওয়া হয়েছে, শতাংশ বলার পক্ষে খুব কম
numbers-reviews = রিভিউ
numbers-stars = ৫-এর মধ্যে { $stars } তারা
column-origin = কোথা থেকে
column-claimed = বিজ্ঞাপন নেটওয়ার্কের দাবি করা আয়
column-counted = গোনা
column-what = কী
column-source = এক্সপোর্ট
column-number = সংখ্যা
column-detail = বিস্তারিত
