# `channels` অংশ।

section-channels = চ্যানেল

channels-question = কোন একটি বা দুটি নেটওয়ার্ক আমাদের সময় পাওয়ার যোগ্য?

source-workspace = audiencefit.toml
source-workspace-hours = audiencefit.toml‑এর ঘণ্টা

## উত্তর

channels-answer-first = আপনার সময় আগে পাওয়ার যোগ্য { $first }: { $number }; এটি সেরা হওয়ার সম্ভাবনা { $best }।
channels-answer-only = নেটওয়ার্ক মাত্র একটি: বেছে নেওয়ার কিছু নেই।
channels-answer-not-measured-alike = আপনার নেটওয়ার্কগুলোর ক্রম এখনো ঠিক করা যায় না, কারণ কোনো দুটির বেলায় আপনার প্রোফাইলের একই অংশগুলো মাপা হয়নি: { $networks }।
channels-next-none = দ্বিতীয় কোনো নেটওয়ার্ক লাভজনক বলে দেখা যায়নি।
channels-next-few-in-profile = এর পরে আসে { $second } ({ $more }), কিন্তু তার মানুষের যে অংশ আপনার প্রোফাইলে পড়ে তা { $first }‑এর অর্ধেকেরও কম, তাই এটির পরামর্শ দেওয়া হচ্ছে না।
channels-next-share-not-compared = এর পরে আসে { $second } ({ $more }), কিন্তু এটি অন্যগুলোর খুব কাছাকাছি, আর তার মানুষের কত অংশ আপনার প্রোফাইলে পড়ে তা { $first }‑এর মতো করে মাপা হয়নি।
channels-likely-second = দ্বিতীয় হওয়ার সম্ভাবনা বেশি { $second }‑এর ({ $more }; সেরা দুটির একটি হওয়ার সম্ভাবনা { $chance })। তার কতজন আপনার প্রোফাইলে মেলে জানা নেই, কারণ তার কোনো এক্সপোর্টে এটি নেই: { $dimensions }। এতে আরও দেওয়ার আগে সেটি জোগাড় করুন।
channels-likely-second-unlike = দ্বিতীয় হওয়ার সম্ভাবনা বেশি { $second }‑এর ({ $more }; সেরা দুটির একটি হওয়ার সম্ভাবনা { $chance })। তার কতজন আপনার প্রোফাইলে মেলে তা { $first }‑এর মতো করে মাপা হয়নি: এতে আরও দেওয়ার আগে যা নেই তা এক্সপোর্ট করুন।
channels-answer-two = আপনার সময় আগে পাওয়ার যোগ্য { $first }: { $number }; এটি সেরা হওয়ার সম্ভাবনা { $best }। দ্বিতীয় { $second }: { $more }।
channels-answer-people = শুধু আপনার প্রোফাইলের মানুষ ধরলে সবার আগে { $first }: { $number }; এটি সেরা হওয়ার সম্ভাবনা { $best }। নেটওয়ার্কগুলো কত আয় আনে জানা নেই, তাই দ্বিতীয় কোনোটির পরামর্শ দেওয়া হচ্ছে না।
channels-answer-none-pays = কোনো নেটওয়ার্ক নিশ্চিতভাবে নিজের খরচ তোলে না। সবার আগে { $first }, { $number }, কিন্তু দশটির মধ্যে একটির বেশি ক্ষেত্রে এটি যা আনে তার চেয়ে খরচ বেশি।
channels-answer-not-apart = { $names }: এগুলোকে আলাদা করা যায় না। { $first } এগিয়ে আছে ({ $number }), কিন্তু ব্যবধান কাকতালের চেয়ে বেশি নয়; এটি সেরা হওয়ার সম্ভাবনা { $best }।
channels-answer-not-compared = আপনার নেটওয়ার্কগুলোর তুলনা এখনো করা যায় না: সেগুলো কী আনে, আর আপনার প্রোফাইলের কতজন সেখানে আছেন, এর কোনোটিই দুটি নেটওয়ার্কের বেলায় জানা নেই।
channels-answer-benchmark = আপনার নিজের অডিয়েন্স নয়, একটি বেঞ্চমার্ক অনুযায়ী সবার আগে { $first }: { $number }; { $count }টি নেটওয়ার্কের মধ্যে এটি সেরা হওয়ার সম্ভাবনা { $best }।
channels-answer-benchmark-not-apart = আপনার নিজের অডিয়েন্স নয়, একটি বেঞ্চমার্ক অনুযায়ী { $first } এগিয়ে আছে ({ $number }), কিন্তু ব্যবধান কাকতালের চেয়ে বেশি নয়: নেটওয়ার্কগুলোকে আলাদা করা যায় না। { $count }টির মধ্যে এটি সেরা হওয়ার সম্ভাবনা { $best }।
channels-answer-benchmark-one = আপনার নিজের অডিয়েন্স নয়, একটি বেঞ্চমার্ক অনুযায়ী { $first }: { $number }। তুলনা করার মতো আর কোনো নেটওয়ার্ক তাতে নেই।
channels-answer-benchmark-one-ranked = আপনার নিজের অডিয়েন্স নয়, একটি বেঞ্চমার্ক অনুযায়ী { $first }: { $number }। তাতে থাকা অন্য নেটওয়ার্কগুলোর ক্রম ঠিক করা যায় না, কারণ সেখানে আপনার প্রোফাইলের আরও কম অংশ মাপা হয়েছে।
channels-answer-benchmark-unranked = একটি বেঞ্চমার্কে এমন নেটওয়ার্ক আছে যেখানে আপনি নেই, কিন্তু সেগুলোর ক্রম ঠিক করা যায় না, কারণ সেগুলোতে আপনার প্রোফাইলের একই অংশগুলো মাপা হয়নি।

## সংখ্যা

channels-range-below-zero = { $from } থেকে { $to }
channels-value-likely = { $value } (সম্ভবত { $likely })
channels-left = হাতে থাকে { $value }
channels-unit-of-money = মুদ্রার একক
channels-nearly-sure = ৯৯%-এর বেশি
channels-hardly = ১%-এর কম
channels-in-part = { $people } (আংশিক)
channels-at-most = বড়জোর { $people }
channels-at-most-because = { $network }: আপনার প্রোফাইলের বড়জোর { $people } জন, কারণ তার কোনো এক্সপোর্টে এটি নেই: { $dimensions }
channels-number-net = পণ্য, শ্রম ও বিজ্ঞাপনের খরচের পর হাতে থাকে { $value } (সম্ভবত { $likely })
channels-number-net-with-goods = শ্রম ও বিজ্ঞাপনের খরচের পর আয়ের { $value } হাতে থাকে, পণ্যের দাম মেটানোর আগে (সম্ভবত { $likely })
channels-number-revenue = আয় { $value } (সম্ভবত { $likely })
channels-number-people-per-cost = প্রতি { $currency } খরচে আপনার প্রোফাইলের { $value } জন (সম্ভবত { $likely })
channels-number-people = আপনার প্রোফাইলের { $value } জন (সম্ভবত { $likely })
channels-number-benchmark-people = আপনার প্রোফাইলের মানুষ প্রায় { $number }
channels-number-benchmark-people-in-part = যা মাপা হয়েছে ({ $measured }) তা পূরণ করেন এমন মানুষ প্রায় { $number }
channels-number-benchmark-share = তার মানুষের { $number } আপনার প্রোফাইলে
channels-number-benchmark-share-in-part = যা মাপা হয়েছে ({ $measured }) তার সঙ্গে মেলেন এর মানুষের { $number }
channels-rate = { $rate } ({ $whole } ধরে)
channels-rate-of-part = { $rate } ({ $whole } ধরে { $part })
channels-rate-of-posts = { $rate } (পোস্টগুলোর { $whole } ধরে)
channels-count = { $number } { $part }

## কী জানলে আরও বলা যাবে

channels-settle = যা জানলে আরও বলা যাবে: { $steps }।
channels-settle-revenue = নেটওয়ার্কের নাম আছে এমন লিংক, যাতে দোকান জানতে পারে { $networks } কত আনে
channels-settle-cost = { $networks }‑এর খরচ কত (audiencefit.toml‑এ খরচ বা ঘণ্টা)
channels-settle-month = আরও একটি মাস
channels-settle-measure = { $networks }‑এর এমন এক্সপোর্ট যাতে { $dimension } আছে

## চার্ট

channels-chart-title = সবার আগে { $first }: { $number }; এটি সেরা হওয়ার সম্ভাবনা { $best }
channels-chart-by-net = পণ্য, শ্রম ও বিজ্ঞাপনের খরচের পর প্রতিটি নেটওয়ার্ক থেকে যা থাকে ({ $currency })।
channels-chart-by-net-with-goods = শ্রম ও বিজ্ঞাপনের খরচের পর প্রতিটি নেটওয়ার্কের আয় থেকে যা থাকে ({ $currency })।
channels-chart-by-revenue = প্রতিটি নেটওয়ার্ক যে আয় আনে ({ $currency })।
channels-chart-by-people-per-cost = প্রতি { $currency } খরচে আপনার প্রোফাইলের মানুষ।
channels-chart-by-people = প্রতিটি নেটওয়ার্কে আপনার প্রোফাইলের মানুষ।
channels-chart-draws = বারের শেষে রেখা: সম্ভাব্য সীমা। বারের নিচের ফিতা: কাকতালে সংখ্যাগুলো অন্য রকম হলে নেটওয়ার্কটি কত ঘন ঘন প্রথম বা দ্বিতীয় হয়।
channels-chart-chance = সেরা: { $best }, সেরা দুটির একটি: { $two }
channels-chart-part = { $label } { $value } ({ $chance })
channels-chart-told = { $parts }।
channels-chart-first = প্রথম হয়
channels-chart-second = দ্বিতীয় হয়

## সারণি

channels-column-net = পণ্য, শ্রম ও বিজ্ঞাপনের পর থাকে
channels-column-net-with-goods = শ্রম ও বিজ্ঞাপনের পর থাকে
channels-column-revenue = আয়
channels-column-people-per-cost = প্রতি { $currency }‑তে মানুষ
channels-column-people = প্রোফাইলে
channels-column-rank = ক্রম
channels-column-to-do = কী করবেন
channels-column-share = অংশ
channels-column-fit = মিল
channels-column-engagement = এনগেজমেন্ট
channels-column-orders = অর্ডার
channels-column-cost = শ্রম ও খরচ
channels-column-ad-spend = বিজ্ঞাপন
channels-column-adds = { $first }‑এর সঙ্গে যোগ করে
channels-column-lost-people = হারানো মানুষ
channels-column-lost-revenue = তুলনা করা নেটওয়ার্কগুলোর আয়ের অংশ
channels-column-now = এখন
channels-column-next = পরের মাসে
channels-column-budget = অর্থাৎ
channels-column-measured = যা দিয়ে মাপা
channels-column-meets = যা মাপা হয়েছে তা পূরণ করেন
channels-column-best = সেরা হওয়ার সম্ভাবনা

channels-ranks = যে নেটওয়ার্কগুলোর তুলনা চলে, ক্রম অনুযায়ী
channels-ranks-note = ড্যাশ দিয়ে দুটি ক্রম: দশটির মধ্যে নয়টি ক্ষেত্রে নেটওয়ার্কটি এই দুইয়ের মধ্যে থাকে। একটি সবার আগে আসে শুধু তখনই, যখন অন্য প্রতিটির চেয়ে তার এগিয়ে থাকা কাকতালের চেয়ে বেশি।
channels-to-do = প্রতিটি নেটওয়ার্ক নিয়ে কী করবেন
channels-do-best = { $number }; এটি সেরা হওয়ার সম্ভাবনা { $best }। একে প্রথমেই রাখুন।
channels-do-best-grow = { $number }; এটি সেরা হওয়ার সম্ভাবনা { $best }। একে ধাপে ধাপে আরও দিন।
channels-do-second = { $number }। দশটির মধ্যে অন্তত নয়টি ক্ষেত্রে এটি নিজের খরচ তোলে। একে দ্বিতীয়তেই রাখুন।
channels-do-second-grow = { $number }। দশটির মধ্যে অন্তত নয়টি ক্ষেত্রে এটি নিজের খরচ তোলে। দ্বিতীয় হিসেবে একে আরও দিন।
channels-do-not-told-apart = { $number }; এটি সেরা হওয়ার সম্ভাবনা { $best }: এদের থেকে একে আলাদা করা যায় না: { $others }। শ্রম যেমন আছে তেমনই রাখুন, পরের মাসে আবার দেখুন।
channels-do-below = { $number }: { $first }‑এর চেয়ে কম, আর তা কাকতাল নয়। একে ছোট রাখুন।
channels-do-does-not-pay = { $number }: দশটির মধ্যে নয়টির কম ক্ষেত্রে এটি নিজের খরচ তোলে। একে ছোট রাখুন।
channels-do-few-in-profile = { $number }, কিন্তু তার মানুষের যে অংশ আপনার প্রোফাইলে পড়ে তা { $first }‑এর অর্ধেকেরও কম। একে ছোট রাখুন।
channels-do-share-not-compared = { $number }, কিন্তু তার মানুষের কত অংশ আপনার প্রোফাইলে পড়ে তা { $first }‑এর মতো করে মাপা হয়নি। একে ছোট রাখুন।
channels-do-reach-alone = { $number }: { $first }‑এর চেয়ে কম, আর শুধু রিচ দেখে দ্বিতীয় নেটওয়ার্ক নেওয়া যায় না। একে ছোট রাখুন, আর সেখানে নেটওয়ার্কের নাম আছে এমন লিংক দিন।
channels-do-revenue-not-known = এটি কী আনে জানা নেই: দোকানের কোনো এক্সপোর্টে এর নাম নেই। একে ছোট রাখুন, আর সেখানে নেটওয়ার্কের নাম আছে এমন লিংক দিন।
channels-do-people-not-known = আপনার প্রোফাইলের কতজন এখানে আছেন জানা নেই। এর অডিয়েন্স এক্সপোর্ট করুন; ততদিন একে ছোট রাখুন, আর সেখানে নেটওয়ার্কের নাম আছে এমন লিংক দিন।
channels-do-other-audience = এর মানুষ অন্য নেটওয়ার্কগুলোর মানুষের চেয়ে ভিন্ন ধরনের, তাই তুলনা করা হয়নি। একে ছোট রাখুন, আর সেখানে নেটওয়ার্কের নাম আছে এমন লিংক দিন।
channels-do-not-compared = এর সম্পর্কে এত কম জানা আছে যে তুলনা করা যায় না। এর অডিয়েন্স এক্সপোর্ট করুন, অথবা অর্ডার কোথা থেকে আসে তা দোকানকে দিয়ে জানান।
channels-do-dimension-not-measured = এর ক্রম ঠিক করা যায় না: এর কোনো এক্সপোর্টে এটি নেই: { $dimensions }। শুধু এটুকু জানা যে এর বড়জোর { $people } জন আপনার প্রোফাইলে পড়েন। সেই এক্সপোর্টটি জোগাড় করুন; ততদিন শ্রম যেমন আছে তেমনই রাখুন।
channels-do-measured-otherwise = এর ক্রম ঠিক করা যায় না: এখানে আপনার প্রোফাইলের বেশি অংশ মাপা হয়েছে, অন্যগুলোতে কম, তাই এদের সংখ্যার মধ্যে তুলনা চলে না। শ্রম যেমন আছে তেমনই রাখুন।
channels-effort = পরের মাসে: তুলনা করা নেটওয়ার্কগুলোর শ্রমের { $next }।
channels-effort-from = পরের মাসে: তুলনা করা নেটওয়ার্কগুলোর শ্রমের { $next } (এখন { $now })।

channels-people = সেখানে আপনার মানুষ
channels-people-note = প্রোফাইলে: সবচেয়ে বড় অ্যাকাউন্টের মানুষ, গুণ সেই অংশ যা মাপা জায়গায় আপনার প্রোফাইলে মেলে; সম্ভাব্য সীমা একটি নেটওয়ার্কের সব অ্যাকাউন্ট মিলিয়ে। মিল: ১০০-তে পয়েন্ট। এনগেজমেন্ট: এক্সপোর্ট যেভাবে গোনে, নইলে লাইক, কমেন্ট, শেয়ার ও সেভের যোগফল; হার হিসেবে শুধু ২০ বা তার বেশি হলে।
channels-missing = “আংশিক” ও “বড়জোর”: { $parts }; তাই আপনার প্রোফাইলে আরও কম মানুষ থাকতে পারেন।
channels-missing-part = { $networks }‑এ { $dimensions } মাপা হয়নি
channels-missing-everywhere = “আংশিক”: কোনোটিতেই { $dimensions } মাপা হয়নি; তাই আপনার প্রোফাইলে আরও কম মানুষ থাকতে পারেন।
channels-other-audience = { $network }: { $audience }।
channels-money-caption = মাসের টাকা ও অর্ডার
channels-money-note = অর্ডার ও আয় সেগুলোই, যা আপনার দোকান বলে নেটওয়ার্কটি থেকে এসেছে; নেটওয়ার্ক তার বিজ্ঞাপনের বলে যা দাবি করে তা এতে নেই। “জানা নেই” মানে শূন্য নয়। শ্রম ও খরচ audiencefit.toml থেকে; বিজ্ঞাপন মানে সেখানকার বিজ্ঞাপনে দেওয়া টাকা, আর যেখানেই তা জানা সেখানেই বাদ দেওয়া হয়েছে।
channels-ascribed-by = যা দিয়ে গোনা: { $sources }।
channels-ads-not-placed = এ ছাড়া { $ads } দেওয়া হয়েছে, কিন্তু এই টাকা যে এই নেটওয়ার্কগুলোর কোনোটিতে গেছে, বিজ্ঞাপনগুলোর কোনো এক্সপোর্ট তা বলে না: তাই এটি কোথাও বাদ দেওয়া হয়নি, শুধু আপনার দোকান কোনো নেটওয়ার্কের বেলায় যতটা বলে ততটুকু ছাড়া।
channels-ads-of = { $channel }‑কে { $money }
channels-pairs = একটি নেটওয়ার্ক { $first }‑এর সঙ্গে কী যোগ করে, আর সেটি না থাকলে কী হারাবেন
channels-pairs-note = একই মানুষ একাধিক নেটওয়ার্কে থাকতে পারেন, আর কতজন তা কোনো এক্সপোর্ট বলে না: সত্যটি এই সীমাগুলোর মধ্যে। “জানা নেই”: একজনও নয় থেকে শুরু করে তার সব মানুষ পর্যন্ত। যে নেটওয়ার্ক হয়তো কাউকেই যোগ করে না, শুধু রিচের জন্য তার পরামর্শ কখনো দেওয়া হয় না।
channels-losses = কোনো নেটওয়ার্ক না থাকলে কী হারাবেন
channels-pairs-unknown = একটি নেটওয়ার্ক কতজন মানুষ যোগ করে জানা নেই, কারণ একই মানুষ একাধিক জায়গায় থাকতে পারেন।
channels-population = বেঞ্চমার্ক অনুযায়ী, আপনি যেখানে বিক্রি করেন সেখানে আপনার প্রোফাইলের প্রায় { $people } জন মানুষ থাকেন।
channels-union = { $network } মিলিয়ে { $people }
channels-unions = মানুষ যদি একটির সঙ্গে অন্যটির সম্পর্ক ছাড়াই নেটওয়ার্ক বেছে নিতেন, তাহলে { $first } একসঙ্গে পৌঁছাত প্রায় এতজনের কাছে: { $unions }।
channels-budget = যে নেটওয়ার্কগুলোর তুলনা চলে, সেগুলোতে শ্রম কীভাবে ভাগ করবেন
channels-budget-response = এই ভাগে সবচেয়ে বেশি আয় হয়, যদি প্রতিটি নেটওয়ার্কে দ্বিগুণ টাকায় প্রায় ১.৪ গুণ আয় আসে; এটি ধরে নেওয়া, মাপা নয়।
channels-budget-chance = ভাগ করা হয়েছে প্রতিটি নেটওয়ার্কের সেরা হওয়ার সম্ভাবনা ধরে, কারণ খরচের তুলনায় কোনটি কত আয় করে জানা নেই।
channels-budget-floor = যে নেটওয়ার্কগুলো কমিয়ে রাখার, সেগুলো মিলে ১০%-এ নামে, যাতে কিছু শেখার সুযোগ থাকে; কোনোটিই এখনকার চেয়ে বেশি পায় না।
channels-budget-not-apart = টাকার কোনো ভাগ দেখানো হয়নি, কারণ সামনে থাকা নেটওয়ার্কগুলোকে আলাদা করা যায় না: কোনটি তা দিয়ে বেশি আয় করবে, কিছুই তা বলে না।
channels-budget-none-pays = টাকার কোনো ভাগ দেখানো হয়নি, কারণ কোনো নেটওয়ার্ক নিশ্চিতভাবে নিজের খরচ তোলে না।
channels-budget-change = এক মাসে কোনো অংশ নিজের ৩০%-এর বেশি বদলায় না, যদি না ১০%-এ পৌঁছাতে হয়।
channels-budget-no-money = কোনো টাকার অঙ্ক বলা হয়নি, কারণ সব খরচ জানা নেই।

## পদ্ধতি

channels-method-net = নেটওয়ার্কগুলোর তুলনা করা হয়েছে, তারা যে আয় আনে তা থেকে পণ্য, শ্রম ও বিজ্ঞাপনের খরচ বাদে যা থাকে তা দিয়ে।
channels-method-net-with-goods = নেটওয়ার্কগুলোর তুলনা করা হয়েছে, তারা যে আয় আনে তা থেকে শ্রম ও বিজ্ঞাপনের খরচ বাদে যা থাকে তা দিয়ে; পণ্যের দাম তখনো বাদ যায়নি।
channels-method-revenue = নেটওয়ার্কগুলোর তুলনা করা হয়েছে খরচ বাদ দেওয়ার আগের আয় দিয়ে, কারণ সবগুলোর খরচ জানা নেই।
channels-method-people-per-cost = নেটওয়ার্কগুলোর তুলনা করা হয়েছে খরচের তুলনায় আপনার প্রোফাইলের মানুষ দিয়ে, কারণ কোনো দুটির আয় জানা নেই।
channels-method-people = নেটওয়ার্কগুলোর তুলনা করা হয়েছে আপনার প্রোফাইলের মানুষ দিয়ে, কারণ যথেষ্ট নেটওয়ার্কের আয় বা খরচ জানা নেই।
channels-method = সম্ভাবনাগুলো এসেছে ১০,০০০ বার পরখ করে; কাকতাল ও রিপোর্ট যতটা ফাঁক রাখে, প্রতিবার সংখ্যাগুলো তার মধ্যে ভিন্নভাবে পড়ে। কোনো নেটওয়ার্ক শুধু যে বিক্রির পথ তৈরি করে দিয়েছে, এক মাসের হিসাবে তা দেখা যায় না।
channels-margin-declared = পণ্যের দাম দেওয়ার পর আয়ের { $margin } থাকে, যেমন আপনি বলেছেন।
channels-margin-presumed = মার্জিন জানা নেই: পুরো আয় ধরা হয়েছে। audiencefit.toml‑এ margin লিখুন।
channels-spread-measured = একেক অর্ডারের দামের পার্থক্য গড়ের { $spread }, যেমন মাসের অর্ডার থেকে দেখা যায়।
channels-spread-presumed = একেক অর্ডারের দামের পার্থক্য গড়ের { $spread } বলে ধরে নেওয়া হয়েছে, কারণ তালিকায় আলাদা অর্ডার ২০টির কম।
channels-several-currencies = টাকা একাধিক মুদ্রায়, আর কোনোটিই বদলানো হয়নি, তাই তুলনা করা হয়নি।

## বেঞ্চমার্ক

channels-benchmark-heading = যে নেটওয়ার্কে আপনি নেই: বেঞ্চমার্ক, আপনার অডিয়েন্স নয়
channels-benchmark = প্রতিটি নেটওয়ার্কের যত মানুষ আপনার প্রোফাইলে পড়েন, অন্যদের গোনা হিসাবে
channels-benchmark-in-part = আপনার প্রোফাইলের যা মাপা হয়েছে তা প্রতিটি নেটওয়ার্কের যত মানুষ পূরণ করেন, অন্যদের গোনা হিসাবে
channels-benchmark-note = বেঞ্চমার্ক হলো অন্যদের গোনা সংখ্যা: নেটওয়ার্কের সব ব্যবহারকারী, আপনাকে ফলো করবেন এমন মানুষ নয়। এটি কতটা সঠিক জানা নেই।
channels-benchmark-countries = তারা থাকেন এখানে: { $names }।
channels-benchmark-origins = উৎস: { $names }।
