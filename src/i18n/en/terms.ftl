# Words of the trade, numbers and dates.

percent = { $number }%
percent-range = { $from }–{ $to }%
list-more = { $before }, { $item }
list-last = { $before } and { $item }
month-year = { $month } { $year }
day-month-year = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

dimension-age = age
dimension-gender = gender
dimension-country = country
dimension-region = region
dimension-city = city
dimension-language = language
dimension-interest = interest
dimension-seniority = seniority
dimension-job-function = job function
dimension-industry = industry
dimension-company-size = company size
dimension-device = device

audience-followers = followers
audience-viewers = viewers
audience-reached = reached people
audience-ad-reached = people reached by ads
audience-engaged = engaged people
audience-visitors = visitors
audience-customers = customers
audience-subscribers = subscribers

gender-female = women
gender-male = men
gender-other = other
label-unknown = not known
label-rest = everything else

network-facebook = Facebook
network-instagram = Instagram
network-linkedin = LinkedIn
network-pinterest = Pinterest
network-shop = Own shop
network-snapchat = Snapchat
network-threads = Threads
network-tiktok = TikTok
network-x = X
network-youtube = YouTube
