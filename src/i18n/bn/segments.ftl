# `segments` অংশ: যাদের কেউ আশা করেনি।

section-segments = সেগমেন্ট

segments-question = কাদের আমরা আশা করিনি?
segments-cards = আপনার প্রোফাইলের বাইরে যারা

segments-are-age = { $unit ->
    [views] এসেছে { $label } বয়সীদের কাছ থেকে
   *[people] { $label } বয়সী
}
segments-are-gender = { $unit ->
    [views] যাদের কাছ থেকে এসেছে তারা { $label }
   *[people] { $label }
}
segments-are-cell = { $unit ->
    [views] যাদের কাছ থেকে এসেছে তারা { $label } বয়সী { $by }
   *[people] { $label } বয়সী { $by }
}
segments-are-country = { $unit ->
    [views] এসেছে { $label } থেকে
   *[people] { $label } থেকে
}
segments-are-region = { $unit ->
    [views] এসেছে { $label } থেকে
   *[people] { $label } থেকে
}
segments-are-city = { $unit ->
    [views] এসেছে { $label } থেকে
   *[people] { $label } থেকে
}
segments-are-language = { $unit ->
    [views] এসেছে { $label } ভাষা ব্যবহারকারীদের কাছ থেকে
   *[people] { $label } ভাষা ব্যবহার করেন
}
segments-are-interest = { $unit ->
    [views] এসেছে এমন মানুষের কাছ থেকে, যাদের আগ্রহ “{ $label }”
   *[people] আগ্রহী “{ $label }” বিষয়ে
}
segments-are-seniority = আছেন “{ $label }” স্তরে
segments-are-job-function = কাজ করেন “{ $label }” ক্ষেত্রে
segments-are-industry = কাজ করেন “{ $label }” শিল্প খাতে
segments-are-company-size = কাজ করেন { $label } কর্মীর প্রতিষ্ঠানে
segments-are-device = আসেন { $label } দিয়ে

segments-name = { $label }
segments-name-age = বয়স { $label }
segments-name-cell = { $label } বয়সী { $by }

segments-sentence = { $whose } { $share } { $are }
segments-sentence-part = { $whose } { $share } { $are }; এটি { $core } বয়সী আরও বড় দলটির সেই অংশ, যা আপনার প্রোফাইলের বাইরে

segments-answer-one = { $first }। { $position }
segments-answer-two = { $first }। { $second }। { $position }
segments-position-one = এরা আপনার প্রোফাইলের বাইরে।
segments-position-two = দুটিই আপনার প্রোফাইলের বাইরে।
segments-position-undeclared = আপনার প্রোফাইলে এ নিয়ে কিছু নেই।
segments-position-no-profile = এটাই এদের বিশেষত্ব।
segments-overlap = { $whose } { $low } থেকে { $high } দুটির মধ্যেই পড়েন; কোনো রিপোর্ট দুটিকে মিলিয়ে দেখায় না।
segments-answer-none = প্রোফাইলের বাইরে কেউ আলাদা করে চোখে পড়ছে না: কাকতাল বা সামান্য পার্থক্য যতটা ব্যাখ্যা করে, সেখানে কোনো দলই প্রত্যাশার চেয়ে তার বেশি বড় নয়।
segments-answer-none-open = কোনো দল আলাদা করে চোখে পড়ছে না: কাকতাল বা সামান্য পার্থক্য যতটা ব্যাখ্যা করে, কোনোটিই প্রত্যাশার চেয়ে তার বেশি বড় নয়।
segments-answer-markets = প্রোফাইলের বাইরে কোনো বয়স, লিঙ্গ বা আগ্রহ আলাদা করে চোখে পড়ছে না। তবে একটি জায়গা পড়ছে: দেখুন “আর কোথায় বিক্রি করতে পারেন?”
segments-answer-no-baseline = তুলনা করার মতো কিছু নেই, তাই কাউকে অপ্রত্যাশিত বলা যায় না। আপনার দেশের মানুষের বয়স দেওয়া একটি ফাইলই যথেষ্ট।

segments-few = { $place } { $people } জন { $audience }
segments-few-all = কিছু বলার মতো যথেষ্ট তথ্য নেই, অন্তত { $needed } জন দরকার; আছে শুধু: { $parts }।

segments-card-what = { $name }: { $word }
segments-card-core = সব মিলিয়ে তাদের { $share } { $label } বয়সী।
segments-card-kindred = একই ধরনের: { $labels }।
segments-card-lift = { $baseline } থেকে যা আশা করা যায় ({ $share }), এটি তার { $times } গুণ, আর সম্ভবত অন্তত { $least } গুণ।
segments-card-scan = { $place } সবচেয়ে বেশি চোখে পড়ে বয়সের এই ধাপ: { $ages }, প্রত্যাশার { $times } গুণ।
segments-doubt-people = { $people } জন মানুষের ওপর ভিত্তি করে। একসঙ্গে { $tests }টি দল পরীক্ষা করার পরও শুধু কাকতাল দিয়ে এর ব্যাখ্যা প্রায় মেলে না।
segments-doubt-unknown = পরীক্ষা করা হয়নি: রিপোর্ট বলে না সেটি কতজন মানুষকে গোনে।
segments-doubt-core = বয়সের দুই প্রান্ত প্রায় এক বছর পর্যন্ত সঠিক।
segments-doubt-ungrouped = রিপোর্টের বয়সের ধাপ আরও চওড়া; ধাপের ভেতরের বয়স অনুমান করা।
segments-doubt-covers = এদের { $share } যে দেশগুলোর, তুলনায় শুধু সেগুলোই আছে।
segments-doubt-others = শুধু আপনার নিজের অন্য নেটওয়ার্কগুলোর সঙ্গে তুলনা করা: এই নেটওয়ার্কের ব্যবহারকারীরাই হয়তো এমন।
segments-doubt-users = এই নেটওয়ার্কের ব্যবহারকারীরা হয়তো সব জায়গাতেই এমন।
segments-doubt-affinity = নেটওয়ার্ক নিজে যে সংখ্যা (সূচক) জানায়, শুধু তার সঙ্গে তুলনা করা।
segments-doubt-interest = আগ্রহ হলো নেটওয়ার্কের অনুমান; মানুষ আসলে কী করে তা নয়।

segments-step-excess = এরা প্রত্যাশার চেয়ে প্রায় { $people } জন বেশি।
segments-step-hidden = শুধু তাদের জন্য একটি অফার দিন, দেখুন কে কেনেন; কিনলে তাদের প্রোফাইলে যোগ করুন।
segments-step-hidden-age = তারা কী অর্ডার করেন দেখুন। কিনলে তাদের জন্য আলাদা প্রোফাইল করুন; না কিনলে যে বয়স চান তাদের জন্য পোস্ট করুন।
segments-step-hidden-country = সেখানে ডেলিভারি দিতে পারবেন কি না, বাজারের পাতায় দেখুন।
segments-step-hidden-interest = এই আগ্রহের সঙ্গে মেলে এমন একটি পণ্য এক মাস দেখান, আর অর্ডার গুনুন।
segments-step-hidden-language = এই ভাষায় সপ্তাহে একটি পোস্ট দিন, আর রিচ মিলিয়ে দেখুন।
segments-step-hidden-gender = তাদের চান কি না ঠিক করুন: চাইলে তারা যা কেনেন তা দিন ও প্রোফাইল বদলান, না চাইলে পোস্টে যাদের দেখান তা বদলান।
segments-step-no-profile = আপনি এখনো কোনো প্রোফাইল লেখেননি; “audiencefit profile suggest” একটি খসড়া করে দেয়।
    .unbranded = আপনি এখনো কোনো প্রোফাইল লেখেননি।
segments-step-undeclared = এটি আপনার কাছে জরুরি কি না ঠিক করুন, আর প্রোফাইলে লিখুন।

segments-bar = { $name } · { $whose }
segments-chart-title = { $name }: প্রত্যাশার { $times } গুণ
segments-dots-note = প্রতিটি বিন্দুতে যাদের নাম আছে, তারা প্রত্যাশার কত গুণ। বিন্দুর রেখা: সম্ভাব্য সীমা।
segments-dots-alt = প্রত্যাশার কত গুণ: { $parts }।
segments-dots-reference = প্রত্যাশার সমান
segments-dots-sure = সম্ভাব্য সীমার পুরোটাই এক পাশে
segments-dots-unsure = প্রত্যাশার সমানও হতে পারে
segments-dots-axis = প্রত্যাশার কত গুণ
segments-dot = { $times } গুণ: { $expected }‑এর জায়গায় { $share }

segments-row-whose = { $audience }, { $channel }
segments-row-tested = { $name } (তুলনা করা হয়েছে: { $part })
segments-row-times = { $times } (অন্তত { $end })
segments-row-times-most = { $times } (বড়জোর { $end })
segments-table-caption = যে সেগমেন্টগুলো চোখে পড়ে, আর কীসের সঙ্গে তুলনা করা হয়েছে
segments-table-note = প্রত্যাশিত: তুলনা থেকে যে অংশ আশা করা যায়। পেছনে মানুষ কম হলে “কত গুণ” সংখ্যাটিকে ১-এর দিকে টানা হয়।
segments-table-word = “{ $word }”: { $meaning }
segments-table-worth = মূল্য: এদের একজন কতটা কেনেন বা করেন, যেখানে ১ মানে গড়; জানা না থাকলে ড্যাশ, আর তখন ১ ধরা হয়। ক্রম: প্রত্যাশার চেয়ে বেশি মানুষ × মূল্য।
segments-table-no-worth = এদের একজনের মূল্য কত জানা নেই, তাই সবাই সমান ধরা। ক্রম: প্রত্যাশার চেয়ে বেশি মানুষ।
segments-table-more = { $count ->
        [one] আরও { $count }টি CSV ফাইলে আছে।
       *[other] আরও { $count }টি CSV ফাইলে আছে।
    }
segments-table-as-expected = আরও { $count }টি বড় দল প্রায় প্রত্যাশার সমান (প্ল্যাটফর্মটাই এমন)।
segments-table-no-baseline = আপনার প্রোফাইলের বাইরের { $count }টি দল বড়, কিন্তু তুলনা করার মতো কিছু নেই।
segments-column-segment = সেগমেন্ট
segments-column-whose = কাদের মধ্যে
segments-column-share = অংশ
segments-column-expected = প্রত্যাশিত
segments-column-against = কীসের সঙ্গে তুলনা
segments-column-times = কত গুণ
segments-column-excess = প্রত্যাশার চেয়ে বেশি
segments-column-worth = মূল্য

segments-against-affinity = নিজস্ব সূচক
segments-against-everybody = তুলনার ফাইল
segments-against-customers = ক্রেতা
segments-against-other-networks = অন্য নেটওয়ার্ক
segments-against-own-margins = শুধু বয়স ও লিঙ্গ আলাদা ধরে

segments-baseline-network = { $count ->
    [0] { $network }‑এর সব ব্যবহারকারী
   *[other] { $network }‑এর সব ব্যবহারকারী ({ $countries })
}
segments-baseline-affinity = নেটওয়ার্কের নিজস্ব সংখ্যা (সূচক)
segments-baseline-country = জনসংখ্যা ({ $countries })
segments-baseline-everybody = আপনার তুলনার ফাইলের জনসংখ্যা
segments-baseline-customers = আপনার এখনকার ক্রেতা
segments-baseline-other-networks = আপনার অন্য নেটওয়ার্কগুলোর গড়
segments-baseline-own-margins = বয়স ও লিঙ্গ আলাদা আলাদা ধরে হিসাব

segments-note-baselines = তুলনা করা হয়েছে: { $baselines }।
segments-note-no-baseline = কিছুর সঙ্গেই তুলনা করা হয়নি: জনসংখ্যার ফাইল নেই, নেটওয়ার্কের সংখ্যা (সূচক) নেই, দ্বিতীয় নেটওয়ার্কও নেই। “audiencefit template benchmark” পূরণ করার ফাইলটি ছাপিয়ে দেয়।
    .unbranded = কিছুর সঙ্গেই তুলনা করা হয়নি: জনসংখ্যার ফাইল নেই, নেটওয়ার্কের সংখ্যা (সূচক) নেই, দ্বিতীয় নেটওয়ার্কও নেই।
segments-note-tests = { $tests }টি দল পরীক্ষা করা হয়েছে, আর সবগুলোর বিচার একসঙ্গে: যেগুলো চোখে পড়ে, তার দশটির মধ্যে বড়জোর একটি কাকতাল হতে পারে বলে ধরা যায়। চোখে পড়তে হলে দলটিকে প্রত্যাশার অন্তত ১.২ গুণ হতে হবে, আর মানুষের ৫% (অথবা ১০০ জন ও ২%) হতে হবে।
segments-note-limits = ১৮ বছরের কম বয়সীদের কখনো প্রস্তাব করা হয় না; স্বাস্থ্য, ধর্ম, রাজনীতি, জাতিগত পরিচয় বা যৌন জীবনের দলও নয়। রিপোর্ট বয়স ও আগ্রহ মিলিয়ে দেখায় না, তাই দুটি মিলিয়ে কোনো দলের নাম বলা হয় না।
