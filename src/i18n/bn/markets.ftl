# `markets` অংশ।

section-markets = বাজার
markets-question = আর কোথায় বিক্রি করতে পারেন?

## উত্তর

markets-answer-not-served = { $whose } { $share }{ $people } আছেন এখানে: { $place }, যেখানে আপনি বিক্রি করেন না।
markets-answer-gap = { $place }: { $whose } { $share }{ $people } এখানে, কিন্তু { $others } মাত্র { $other }।
markets-answer-not-spoken = { $whose } { $share }{ $people } { $place } ভাষা ব্যবহার করেন, যে ভাষা আপনার দোকানে নেই।
markets-answer-absent = { $place }: আপনি এখানে বিক্রি করেন, অথচ { $whose } { $share } এখানে।
markets-answer-absent-compared = { $place }: আপনি এখানে বিক্রি করেন, অথচ { $whose } { $share } এখানে, যেখানে { $others } { $other }।
markets-answer-absent-language = আপনার দোকানে { $place } ভাষা আছে, অথচ { $whose } { $share } এটি ব্যবহার করেন।
markets-answer-none-cannot = কোনো একটি বাজার আলাদা করে চোখে পড়ছে না। { $whose } { $share } এমন জায়গায় থাকেন যেখানে আপনি বিক্রি করেন না।
markets-answer-none-served = কোনো বাজার আলাদা করে চোখে পড়ছে না: { $whose } { $share } থাকেন সেখানেই, যেখানে আপনি বিক্রি করেন।
markets-answer-none = কোনো বাজার আলাদা করে চোখে পড়ছে না: { $whose } থাকার জায়গা আর { $others } থাকার জায়গার তফাত কাকতাল বা সামান্য পার্থক্যের চেয়ে বেশি কি না বোঝা যায় না।
markets-answer-open = এখনো কোনো বাজারের নাম বলা যায় না: আপনার ক্রেতা বা ভিজিটররা কোথায়, আর আপনি কোথায় বিক্রি করেন, জানা নেই। { $whose } সবচেয়ে বড় দেশ { $place }, { $share }।
markets-answer-open-language = এখনো কোনো বাজারের নাম বলা যায় না: মানুষ কোন কোন দেশের, কোনো এক্সপোর্ট তা বলে না। { $whose } সবচেয়ে বড় ভাষা { $place }, { $share }।
markets-answer-few = বাজার নিয়ে কিছু বলার পক্ষে মানুষ খুব কম: জায়গা জানা আছে { $people } { $audience } সম্পর্কে, দরকার { $needed }।
markets-answer-views = কোনো বাজারের নাম বলা যায় না: এখানে দেশ অনুযায়ী শুধু ভিউ গোনা হয়েছে, আর একজনেরই অনেক ভিউ হতে পারে।
markets-answer-buyers = { $place }: { $whose } { $share } এখানে; যারা ফলো করেন বা ভিজিট করেন তারা কোথায়, কোনো এক্সপোর্ট তা বলে না।

markets-people = , অর্থাৎ প্রায় { $people } জন,
markets-people-end = , প্রায় { $people } জন
markets-only = মাত্র { $share }
markets-at-most = বড়জোর { $share }
markets-cell-at-most = সর্বোচ্চ { $share }

## ফলাফল

markets-find-not-served = { $place } নিয়ে সিদ্ধান্ত নিন: সেখানে বিক্রি করুন, নইলে সেখানকার মানুষের নজর কাড়তে টাকা খরচ বন্ধ করুন
markets-find-gap = { $place }: { $kind ->
    [followers] অনেকে আপনাকে ফলো করেন
    [subscribers] অনেকে আপনার ইমেইল পান
    [visitors] অনেকে ভিজিট করেন
    [viewers] অনেকে আপনাকে দেখেন
    [engaged] অনেকে আপনার পোস্টে সাড়া দেন
   *[other] অনেকের চোখে আপনি পড়েন
    }, কিন্তু কমই { $beside ->
    [customers] কেনেন
   *[other] ভিজিট করেন
    }
markets-find-not-spoken = আপনার দোকানে { $place } ভাষা আনুন
markets-find-absent = { $place }: সেখানকার মানুষের কাছে পৌঁছান, নইলে ঠিক করুন যে তাদের ছাড়াই চলবে
markets-find-absent-language = { $place } ভাষার মানুষের কাছে পৌঁছান, নইলে ভাষাটি বাদ দিন

markets-number = { $whose } { $share }{ $people }
markets-number-beside = { $number }; { $others }।
markets-number-other = { $whose } { $share }

markets-doubt-range = { $range }।
markets-doubt-hard = { $range }; রিপোর্ট অনুযায়ী এটি { $hard }‑এর বাইরে হতে পারে না।
markets-doubt-unknown = এর পেছনে কতজন মানুষ জানা নেই।
markets-doubt-not-served = ফলো করেন মানেই টাকা দিয়ে কিনবেন, তা নয়; কিনতে পারেন না মানেই মূল্যহীন, তাও নয়।
markets-doubt-gap = পার্থক্য সম্ভবত { $gap } পয়েন্ট: { $others } হিসাব থেকে যা আশা করা যায়, তার অন্তত { $lift } গুণ।
markets-doubt-gap-hardly = পার্থক্য সম্ভবত { $gap } পয়েন্ট: { $others } প্রায় কেউই সেখানে নেই।
markets-doubt-not-spoken = ডিভাইসের ভাষাই সব সময় মালিকের পড়ার একমাত্র ভাষা নয়।
markets-doubt-at-most = অন্তত একটি তালিকা এর আগেই শেষ: তাই এটি শূন্য না-ও হতে পারে, তবে এর বেশি হতে পারে না।
markets-doubt-fewer = { $others } হিসাব থেকে যা আশা করা যায়, এটি তার বড়জোর { $lift } গুণ।

markets-next-not-served = এরপর { $place } পর্যন্ত ডেলিভারির দাম ঠিক করুন, সেখানে একটি অপেক্ষার তালিকা খুলুন, আর সিদ্ধান্তের আগে দেখুন কে নাম লেখান।
markets-next-gap = এরপর { $place } আর নিজের দেশের ডেলিভারির খরচ, পেমেন্ট, দাম ও ভাষা মিলিয়ে দেখুন।
markets-next-not-spoken = এরপর যে পেজগুলো থেকে সবচেয়ে বেশি বিক্রি হয় সেগুলো অনুবাদ করুন, আর দেখুন { $place } ভাষার ভিজিট থেকে তখন কেনা হয় কি না।
markets-next-absent = এরপর শুধু { $place } লক্ষ্য করে একটি ছোট ক্যাম্পেইন করুন, আর দেখুন তাতে কী আসে।
markets-next-absent-language = এরপর { $place } ভাষার কোন কোন পেজে আদৌ ভিজিট হয়, দেখুন।

markets-cannot = { $whose } { $share } কখনোই কিনতে পারবেন না: তারা এমন জায়গায় থাকেন যেখানে আপনি বিক্রি করেন না{ $people }। তালিকায় যা বাদ পড়েছে সব ধরেও এটি { $hard }‑এর বাইরে হতে পারে না। মিলের স্কোরে তবু তাদের সবাইকে গোনা হয়।
markets-cannot-no-bounds = { $whose } { $share } কখনোই কিনতে পারবেন না: তারা এমন জায়গায় থাকেন যেখানে আপনি বিক্রি করেন না{ $people }। মিলের স্কোরে তবু তাদের সবাইকে গোনা হয়।
markets-cannot-ads = { $whose } { $share } এমন জায়গায় থাকেন যেখানে আপনি বিক্রি করেন না{ $people }: তাদের জন্য খরচ হয়েছে, অথচ তারা কিনতে পারেন না।
markets-needed = { $place }: { $whose } { $share } এখানে, যেখানে আপনি বিক্রি করেন না। { $people } জন দেখে বলা যায় না এটি একটি বাজারের জন্য যথেষ্ট কি না; প্রায় { $needed } জন হলে বলা যেত।
markets-more-not-served = সিদ্ধান্ত নেওয়ার মতো বড়, অথচ আপনি বিক্রি করেন না, এমন আরও আছে: { $places }।
markets-more-gap = { $others } তুলনায় এগুলোও বড়: { $places }।
markets-more-not-spoken = আপনার দোকানে নেই এমন আরও ভাষা: { $places }।
markets-more-absent = এই দেশগুলোতেও আপনি বিক্রি করেন, অথচ { $whose } মধ্যে যত জন আশা করা যায় তার চেয়ে কম সেখানে থাকেন: { $places }।
markets-more-absent-language = আপনার দোকানের আরও ভাষা, যা { $whose } মধ্যে কমই ব্যবহার করেন: { $places }।
markets-place-share = { $place } ({ $share })

## চার্ট ও সারণি

markets-chart-not-served = { $place }: { $whose } বড় একটি অংশ এখানে, আর আপনি এখানে বিক্রি করেন না
markets-chart-gap = { $place }: { $whose } মধ্যে এর অংশ বড়, { $others } মধ্যে ছোট
markets-chart-absent = { $place }: আপনি এখানে বিক্রি করেন, আর { $whose } কমই এখানে থাকেন
markets-chart-largest = { $whose } সবচেয়ে বড় দেশ { $place }
markets-map-served = আপনি যেসব দেশে বিক্রি করেন, { $whose } { $share } সেখানে
markets-map-all = { $count ->
    [one] একটি দেশে { $whose } { $share }
   *[other] { $count }টি দেশে { $whose } { $share }
}
markets-map-not-listed = রিপোর্টের কোনো তালিকায় নেই
markets-chart-alt = দেশ অনুযায়ী { $Whose } অংশ: { $parts }।
markets-chart-alt-beside = দেশ অনুযায়ী { $Whose } অংশ, পাশে { $others }: { $parts }।
markets-chart-beside = { $label } { $share } (পাশে { $other })
markets-chart-target = { $others } অংশ
markets-chart-served = যেখানে আপনি বিক্রি করেন
markets-chart-asked = আপনার প্রোফাইলে আছে

markets-table-country = দেশ, প্রতিটি ধরনের অডিয়েন্স আলাদা করে
markets-table-language = ভাষা, প্রতিটি ধরনের অডিয়েন্স আলাদা করে
markets-column-country = দেশ
markets-column-language = ভাষা
markets-column-served = সেখানে বিক্রি করেন
markets-column-asked = আপনার প্রোফাইলে
markets-column-spoken = দোকানে ভাষাটি আছে
markets-kind-followers = ফলোয়ার
markets-kind-viewers = দর্শক
markets-kind-reached = রিচ
markets-kind-ad-reached = বিজ্ঞাপনে রিচ
markets-kind-engaged = এনগেজ করা
markets-kind-visitors = ভিজিটর
markets-kind-customers = ক্রেতা
markets-kind-subscribers = সাবস্ক্রাইবার
markets-kind-views = ভিউ
markets-served-declared = হ্যাঁ, আপনি চেয়েছেন
markets-served-wanted = আপনি চেয়েছেন
markets-served-served = হ্যাঁ
markets-served-not-served = না
markets-served-not-said = আপনি বলেননি

markets-word-unserved-demand = বাজার হতে পারে
markets-word-served-absent = প্রায় কেউ নেই
markets-word-fewer = অন্যদের চেয়ে কম
markets-word-cannot-buy = কিনতে পারেন না
markets-word-served = মানুষ কেনেন
markets-word-not-distinctive = অন্যদের মতোই
markets-word-no-baseline = বড়
markets-word-not-enough-people = যথেষ্ট মানুষ নেই

# সারণির নিচে প্রতিটি শব্দের মানে; CSV‑র `market_share`-এ ব্র্যাকেটের নামগুলো থাকে।
markets-word-unserved-demand-means = “বাজার হতে পারে” (unserved_demand): সেখানে অনেকে আছেন, আর আপনি সেখানে বিক্রি করেন না, অথবা অনেক কম মানুষ কেনেন বা ভিজিট করেন।
markets-word-served-absent-means = “প্রায় কেউ নেই” (served_absent): আপনি সেখানে বিক্রি করেন বা ভাষাটি আপনার দোকানে আছে, আর সেখানে আছেন ১%-এর কম।
markets-word-fewer-means = “অন্যদের চেয়ে কম” (served_absent): আপনি সেখানে বিক্রি করেন বা সেটি চেয়েছেন, আর যাদের সঙ্গে তুলনা করছেন তাদের চেয়ে স্পষ্টভাবে কম মানুষ সেখানে আছেন।
markets-word-cannot-buy-means = “কিনতে পারেন না” (cannot_buy): তারা এমন জায়গায় থাকেন যেখানে আপনি বিক্রি করেন না।
markets-word-served-means = “মানুষ কেনেন” (served): আপনার কিছু ক্রেতা সেখানে আছেন।
markets-word-not-distinctive-means = “অন্যদের মতোই” (not_distinctive): কাকতাল বা সামান্য পার্থক্য দিয়ে যতটা বোঝা যায় তার চেয়ে বেশি বা কম নয়।
markets-word-no-baseline-means = “বড়” (no_baseline): সেখানে অনেকে আছেন, আর তুলনা করার মতো কিছু নেই।
markets-word-not-enough-people-means = “যথেষ্ট মানুষ নেই” (not_enough_people): সংখ্যা বলার পক্ষে খুব কম মানুষের কথা জানা আছে।

markets-table-note = যাদের দেশ জানা তাদের ধরে অংশ; আলাদা অডিয়েন্স কখনো যোগ করা হয় না। “সর্বোচ্চ”: একটি তালিকা এর আগেই শেষ, তাই কেউ জানে না; সম্ভবত এর বেশি নয়। “–”: জানা নেই। সম্ভাব্য সীমাগুলো CSV‑তে আছে।
markets-table-note-language = যাদের ভাষা জানা তাদের ধরে অংশ; একটি ভাষার সব আঞ্চলিক রূপ একসঙ্গে করা হয়েছে, আর একজনের একাধিক ভাষা থাকতে পারে।
markets-table-note-minor = { $whose } শুধু ছোট একটি অংশ সম্পর্কে এটি জানা, তাই এ থেকে কোনো সিদ্ধান্ত টানা হয়নি।

## টীকা

markets-note-compared = তুলনা করা হয়েছে { $people } { $audience } ধরে{ $orders }।
markets-note-orders = , মাসের অর্ডার দিয়ে গোনা
markets-note-nobody = আপনার ক্রেতারা কোথায়, ভিজিটররাই বা কোথায়, কোনো এক্সপোর্ট তা বলে না: তুলনা করার কিছু নেই।
markets-note-few = দেশ জানা এমন ক্রেতা আছেন মাত্র { $people } জন, আর তুলনা করতে দরকার { $needed } জন।
markets-note-no-buyers = আপনার ক্রেতারা কোথায়, কোনো এক্সপোর্ট তা বলে না, তাই তাদের জায়গায় ভিজিটরদের ধরা হয়েছে।
markets-note-few-buyers = দেশ জানা এমন ক্রেতা আছেন মাত্র { $people } জন, দরকার { $needed } জন; তাই তাদের জায়গায় ভিজিটরদের ধরা হয়েছে।
markets-note-everywhere-asked = কোন কোন দেশের মানুষ চান তা আপনার প্রোফাইলে আছে, কিন্তু কোথায় বিক্রি করেন তা নেই, তাই সব জায়গা ধরা হয়েছে। profile.toml‑এ serves = ["ES", "PT"] বা not_served = ["BR"] ধরনের একটি লাইন তা বদলে দেয়।
markets-note-everywhere = আপনি কোথায় বিক্রি করেন তা কোনো প্রোফাইলে নেই, তাই সব জায়গা ধরা হয়েছে। profile.toml‑এ serves = ["ES", "PT"] বা not_served = ["BR"] ধরনের একটি লাইন তা বদলে দেয়।
markets-note-rest = যে তালিকাগুলো মাঝপথে শেষ, সেগুলোর জন্য { $whose } { $share } দেশ ছাড়া রয়ে গেছে।
markets-note-views = { $channels } দেশ অনুযায়ী মানুষ নয়, ভিউ গোনে; তাই এই সংখ্যায় তা নেই।
markets-note-method = একটি বাজারের নাম তখনই বলা হয়, যখন সম্ভাব্য সীমার নিচের প্রান্তে অডিয়েন্সের অন্তত ৫% সেখানে থাকেন, অথবা ১০০ জন থাকেন যারা অন্তত ২%। ক্রেতা বা ভিজিটরদের কথা জানা থাকলে তাদের তুলনায়ও অন্তত ১.২ গুণ হতে হবে, আর এই রিপোর্টের সব পরীক্ষা ধরে কাকতাল যতটা ব্যাখ্যা করে তার চেয়ে বেশি হতে হবে।
