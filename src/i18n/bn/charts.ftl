# চার্ট ও তার পাশের সারণির শব্দ।

chart-range = { $from } থেকে { $to }
chart-yes = হ্যাঁ
chart-no = না
chart-total = মোট
chart-not-yet = এখনো নয়
chart-column-what = কী
chart-column-value = সংখ্যা
chart-column-likely = সম্ভাব্য সীমা
chart-column-share = অংশ
chart-column-age = বয়স
chart-column-ages = বয়সের ধাপ
chart-column-rank = ক্রম
chart-column-part-of-world = বিশ্বের অঞ্চল
chart-column-country = দেশ
chart-column-month = মাস
chart-column-kind = মোট না পরিবর্তন
chart-column-went-on = আগের ধাপ থেকে এসেছে
