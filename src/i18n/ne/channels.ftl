## च्यानल

section-channels = च्यानल

channels-question = हाम्रो समय पाउन योग्य एक वा दुई नेटवर्क कुन हुन्?

source-workspace = audiencefit.toml
source-workspace-hours = audiencefit.toml मा भएका घण्टा

## जवाफ

channels-answer-first = तपाईंको समय पहिले { $first } लाई दिनुहोस्: { $number }; यो सबैभन्दा राम्रो हुने सम्भावना { $best } छ।
channels-answer-only = एउटै नेटवर्क मात्र: रोज्नुपर्ने केही छैन।
channels-answer-not-measured-alike = तपाईंका नेटवर्कलाई अहिले क्रम दिन सकिँदैन, किनभने कुनै दुईमा पनि तपाईंको प्रोफाइलको उही भाग नापिएको छैन: { $networks }।
channels-next-none = कुनै दोस्रो नेटवर्कले फाइदा दिने देखाएको छैन।
channels-next-few-in-profile = त्यसपछि { $second } आउँछ ({ $more }), तर यसका मानिसमध्ये तपाईंको प्रोफाइलमा पर्ने हिस्सा { $first } को आधाभन्दा कम छ, त्यसैले यो सिफारिस गरिएको छैन।
channels-next-share-not-compared = त्यसपछि { $second } आउँछ ({ $more }), तर यो अरूसँग धेरै नजिक छ, र यसका मानिसमध्ये तपाईंको प्रोफाइलमा पर्ने हिस्सा { $first } मा जसरी नापिएको छैन।
channels-likely-second = दोस्रो सम्भवतः { $second } हो ({ $more }; उत्तम दुईमा पर्ने सम्भावना { $chance })। यसका कति जना तपाईंको प्रोफाइलसँग मिल्छन् थाहा छैन, किनभने यसको कुनै एक्सपोर्टले यो बताउँदैन: { $dimensions }। यसलाई थप समय दिनुअघि त्यो लिनुहोस्।
channels-likely-second-unlike = दोस्रो सम्भवतः { $second } हो ({ $more }; उत्तम दुईमा पर्ने सम्भावना { $chance })। यसका कति जना तपाईंको प्रोफाइलसँग मिल्छन् भन्ने { $first } मा जसरी नापिएको छैन: यसलाई थप समय दिनुअघि छुटेको कुरा एक्सपोर्ट गर्नुहोस्।
channels-answer-two = तपाईंको समय पहिले { $first } लाई दिनुहोस्: { $number }; यो सबैभन्दा राम्रो हुने सम्भावना { $best } छ। { $second } दोस्रो हो: { $more }।
channels-answer-people = तपाईंको प्रोफाइलका मानिस मात्र हेर्दा { $first } पहिलो हो: { $number }; यो सबैभन्दा राम्रो हुने सम्भावना { $best } छ। नेटवर्कले कति कमाउँछन् थाहा छैन, त्यसैले कुनै दोस्रो सिफारिस गरिएको छैन।
channels-answer-none-pays = कुनै नेटवर्कले आफ्नो खर्च पक्कै उठाउँदैन। पहिलो { $first } हो: { $number }; तर दसमध्ये एकभन्दा बढी अवस्थामा यसले ल्याउनेभन्दा यसको खर्च बढी हुन्छ।
channels-answer-not-apart = { $names } को फरक छुट्याउन सकिँदैन: { $first } अगाडि छ: { $number }; तर यो संयोगभन्दा बढी होइन, र यो सबैभन्दा राम्रो हुने सम्भावना { $best } छ।
channels-answer-not-compared = तपाईंका नेटवर्कलाई अहिले दाँज्न सकिँदैन: दुईवटामा पनि न तिनले के ल्याउँछन् थाहा छ, न तपाईंको प्रोफाइलका कति मानिस तिनमा छन् भन्ने।
channels-answer-benchmark = तपाईंकै अडियन्सले होइन, बेन्चमार्कले हेर्दा { $first } पहिलो हो: { $number }; { $count } नेटवर्कमध्ये यो सबैभन्दा राम्रो हुने सम्भावना { $best } छ।
channels-answer-benchmark-not-apart = तपाईंकै अडियन्सले होइन, बेन्चमार्कले हेर्दा { $first } अगाडि छ: { $number }; तर यो संयोगभन्दा बढी होइन। नेटवर्कहरूको फरक छुट्याउन सकिँदैन। { $count } मध्ये यो सबैभन्दा राम्रो हुने सम्भावना { $best } छ।
channels-answer-benchmark-one = तपाईंकै अडियन्सले होइन, बेन्चमार्कले हेर्दा { $first } मा { $number } छन्। दाँज्न त्यसमा अर्को नेटवर्क छैन।
channels-answer-benchmark-one-ranked = तपाईंकै अडियन्सले होइन, बेन्चमार्कले हेर्दा { $first } मा { $number } छन्। त्यसमा भएका अरू नेटवर्कलाई क्रम दिन सकिँदैन, किनभने त्यहाँ तपाईंको प्रोफाइल कम नापिएको छ।
channels-answer-benchmark-unranked = बेन्चमार्कमा तपाईं नभएका नेटवर्क छन्, तर तिनलाई क्रम दिन सकिँदैन, किनभने तिनमा तपाईंको प्रोफाइलका उही भाग नापिएका छैनन्।

## सङ्ख्या

channels-range-below-zero = { $from } देखि { $to }
channels-value-likely = { $value } (सम्भवतः { $likely })
channels-left = { $value } बाँकी
channels-unit-of-money = मुद्राको एकाइ
channels-nearly-sure = ९९% भन्दा बढी
channels-hardly = १% भन्दा कम
channels-in-part = { $people } (आंशिक)
channels-at-most = बढीमा { $people }
channels-at-most-because = { $network } मा तपाईंको प्रोफाइलका बढीमा { $people } मानिस छन्, किनभने यसको कुनै एक्सपोर्टले यो बताउँदैन: { $dimensions }
channels-number-net = सामान, काम र विज्ञापनको खर्चपछि { $value } बाँकी (सम्भवतः { $likely })
channels-number-net-with-goods = काम र विज्ञापनको खर्चपछि, तर सामानको मोल तिर्नुअघि { $value } आम्दानी बाँकी (सम्भवतः { $likely })
channels-number-revenue = { $value } आम्दानी (सम्भवतः { $likely })
channels-number-people-per-cost = प्रत्येक { $currency } मा तपाईंको प्रोफाइलका { $value } मानिस (सम्भवतः { $likely })
channels-number-people = तपाईंको प्रोफाइलका { $value } मानिस (सम्भवतः { $likely })
channels-number-benchmark-people = तपाईंको प्रोफाइलका करिब { $number } मानिस
channels-number-benchmark-people-in-part = नापिएको कुरा ({ $measured }) पूरा गर्ने करिब { $number } मानिस
channels-number-benchmark-share = यसका मानिसमध्ये { $number } तपाईंको प्रोफाइलमा
channels-number-benchmark-share-in-part = यसका मानिसमध्ये नापिएको कुरा ({ $measured }) पूरा गर्ने { $number }
channels-rate = { $whole }को { $rate }
channels-rate-of-part = { $rate } ({ $whole } मध्ये { $part })
channels-rate-of-posts = यसका पोस्टका { $whole }को { $rate }
channels-count = { $number } { $part }

## के भए थप थाहा हुन्छ

channels-settle = के भए थप थाहा हुन्छ: { $steps }।
channels-settle-revenue = नेटवर्कको नाम भएका लिङ्क, जसले { $networks } ले कति ल्याउँछन् भनी पसललाई थाहा होस्
channels-settle-cost = { $networks } मा कति खर्च लाग्छ (audiencefit.toml मा cost वा hours)
channels-settle-month = अर्को एक महिना
channels-settle-measure = { $networks } को { $dimension } बताउने एक्सपोर्ट

## चार्ट

channels-chart-title = पहिलो: { $first } ({ $number }); यो सबैभन्दा राम्रो हुने सम्भावना { $best } छ
channels-chart-by-net = सामान, काम र विज्ञापनको खर्चपछि हरेक नेटवर्कले छोड्ने रकम ({ $currency })।
channels-chart-by-net-with-goods = काम र विज्ञापनको खर्चपछि हरेक नेटवर्कले छोड्ने आम्दानी ({ $currency })।
channels-chart-by-revenue = हरेक नेटवर्कले ल्याउने आम्दानी ({ $currency })।
channels-chart-by-people-per-cost = प्रत्येक { $currency } मा तपाईंको प्रोफाइलका मानिस।
channels-chart-by-people = हरेक नेटवर्कमा तपाईंको प्रोफाइलका मानिस।
channels-chart-draws = पट्टीका छेउका रेखा: सम्भावित दायरा। पट्टीमुनिको पातलो पट्टी: संयोगले सङ्ख्या अर्कै पर्दा नेटवर्क कति पटक पहिलो वा दोस्रो हुन्छ।
channels-chart-chance = सबैभन्दा राम्रो: { $best }, उत्तम दुईमा: { $two }
channels-chart-part = { $label } { $value } ({ $chance })
channels-chart-told = { $parts }।
channels-chart-first = पहिलो हुने
channels-chart-second = दोस्रो हुने

## तालिका

channels-column-net = सामान, काम र विज्ञापनपछि बाँकी
channels-column-net-with-goods = काम र विज्ञापनपछि बाँकी
channels-column-revenue = आम्दानी
channels-column-people-per-cost = प्रत्येक { $currency } मा मानिस
channels-column-people = प्रोफाइलमा पर्ने
channels-column-rank = क्रम
channels-column-to-do = के गर्ने
channels-column-share = हिस्सा
channels-column-fit = मेल
channels-column-engagement = अन्तरक्रिया
channels-column-orders = अर्डर
channels-column-cost = काम र खर्च
channels-column-ad-spend = विज्ञापन
channels-column-adds = { $first } मा थप्ने
channels-column-lost-people = गुम्ने मानिस
channels-column-lost-revenue = दाँजिएका नेटवर्कको आम्दानीको अंश
channels-column-now = अहिले
channels-column-next = अर्को महिना
channels-column-budget = अर्थात्
channels-column-measured = के नापियो
channels-column-meets = नापिएको कुरा पूरा गर्ने
channels-column-best = सबैभन्दा राम्रो हुने सम्भावना

channels-ranks = दाँज्न सकिने नेटवर्क, क्रमअनुसार
channels-ranks-note = बीचमा धर्का भएका दुई क्रम: दसमध्ये नौ अवस्थामा नेटवर्क तिनैबीच पर्छ। अरू सबैभन्दा संयोगभन्दा बढी अगाडि भएको ठाउँमा मात्र कुनै नेटवर्क पहिलो हुन्छ।
channels-to-do = हरेक नेटवर्कमा के गर्ने
channels-do-best = { $number }; यो सबैभन्दा राम्रो हुने सम्भावना { $best } छ। यसलाई पहिलो नै राख्नुहोस्।
channels-do-best-grow = { $number }; यो सबैभन्दा राम्रो हुने सम्भावना { $best } छ। यसमा मेहनत क्रमशः बढाउनुहोस्।
channels-do-second = { $number }। दसमध्ये कम्तीमा नौ अवस्थामा यसले आफ्नो खर्च उठाउँछ। यसलाई दोस्रो नै राख्नुहोस्।
channels-do-second-grow = { $number }। दसमध्ये कम्तीमा नौ अवस्थामा यसले आफ्नो खर्च उठाउँछ। दोस्रोका रूपमा यसमा मेहनत बढाउनुहोस्।
channels-do-not-told-apart = { $number }; यो सबैभन्दा राम्रो हुने सम्भावना { $best } छ: { $others } सँग यसको फरक छुट्याउन सकिँदैन। मेहनत अहिले जति छ त्यति नै राख्नुहोस्, र अर्को महिना फेरि हेर्नुहोस्।
channels-do-below = { $number }: { $first } भन्दा कम, संयोगले मात्र होइन। यसलाई सानै राख्नुहोस्।
channels-do-does-not-pay = { $number }: यसले दसमध्ये नौभन्दा कम अवस्थामा आफ्नो खर्च उठाउँछ। यसलाई सानै राख्नुहोस्।
channels-do-few-in-profile = { $number }, तर यसका मानिसमध्ये तपाईंको प्रोफाइलमा पर्ने हिस्सा { $first } को आधाभन्दा कम छ। यसलाई सानै राख्नुहोस्।
channels-do-share-not-compared = { $number }, तर यसका मानिसमध्ये तपाईंको प्रोफाइलमा पर्ने हिस्सा { $first } मा जसरी नापिएको छैन। यसलाई सानै राख्नुहोस्।
channels-do-reach-alone = { $number }: { $first } भन्दा कम, र पहुँच मात्रले दोस्रो नेटवर्क रोज्ने कारण दिँदैन। यसलाई सानै राख्नुहोस्, र त्यहाँ नेटवर्कको नाम भएका लिङ्क राख्नुहोस्।
channels-do-revenue-not-known = यसले के ल्याउँछ थाहा छैन: पसलको कुनै एक्सपोर्टमा यसको नाम छैन। यसलाई सानै राख्नुहोस्, र त्यहाँ नेटवर्कको नाम भएका लिङ्क राख्नुहोस्।
channels-do-people-not-known = यसमा तपाईंको प्रोफाइलका कति मानिस छन् थाहा छैन। यसको अडियन्स एक्सपोर्ट गर्नुहोस्; त्यतिन्जेल यसलाई सानै राख्नुहोस्, र त्यहाँ नेटवर्कको नाम भएका लिङ्क राख्नुहोस्।
channels-do-other-audience = यसका मानिस अरू नेटवर्कका भन्दा अर्कै किसिमका छन्, त्यसैले यो दाँजिएको छैन। यसलाई सानै राख्नुहोस्, र त्यहाँ नेटवर्कको नाम भएका लिङ्क राख्नुहोस्।
channels-do-not-compared = यसबारे दाँज्न नपुग्ने गरी थोरै मात्र थाहा छ। यसको अडियन्स एक्सपोर्ट गर्नुहोस्, वा अर्डर कहाँबाट आउँछन् भनी पसललाई भन्न लगाउनुहोस्।
channels-do-dimension-not-measured = यसलाई क्रम दिन सकिँदैन: यसको कुनै एक्सपोर्टले यो बताउँदैन: { $dimensions }। यसका बढीमा { $people } मानिस तपाईंको प्रोफाइलमा छन् भन्ने मात्र थाहा छ। त्यो एक्सपोर्ट लिनुहोस्; त्यतिन्जेल मेहनत जति छ त्यति नै राख्नुहोस्।
channels-do-measured-otherwise = यसलाई क्रम दिन सकिँदैन: यसमा तपाईंको प्रोफाइल अरूमा भन्दा बढी नापिएको छ, त्यसैले तिनका सङ्ख्या दाँज्न मिल्दैन। मेहनत जति छ त्यति नै राख्नुहोस्।
channels-effort = अर्को महिना: दाँजिएका नेटवर्कमा लाग्ने मेहनतको { $next }।
channels-effort-from = अर्को महिना: दाँजिएका नेटवर्कमा लाग्ने मेहनतको { $next } (अहिले { $now })।

channels-people = त्यहाँका तपाईंका मानिस
channels-people-note = प्रोफाइलमा पर्ने: सबैभन्दा ठूलो खाताका मानिस, नापिएको ठाउँमा तपाईंको प्रोफाइल पूरा गर्ने हिस्साले गुणन गरेर; सम्भावित दायराले नेटवर्कका सबै खाता समेट्छ। मेल: १०० मध्येका अङ्क। अन्तरक्रिया: एक्सपोर्टले गनेअनुसार, नभए लाइक, कमेन्ट, सेयर र सेभको जोड; दरका रूपमा २० देखि माथि मात्र।
channels-missing = “आंशिक” र “बढीमा”: { $parts }; त्यसैले तपाईंको प्रोफाइलमा योभन्दा कम हुन सक्छन्।
channels-missing-part = { $networks } मा यो नापिएको छैन: { $dimensions }
channels-missing-everywhere = “आंशिक”: { $dimensions } कुनैमा पनि नापिएको छैन, त्यसैले तपाईंको प्रोफाइलमा योभन्दा कम हुन सक्छन्।
channels-other-audience = { $network }: { $audience }।
channels-money-caption = महिनाको रकम र अर्डर
channels-money-note = अर्डर र आम्दानी भनेको नेटवर्कबाट आयो भनी तपाईंको पसलले बताएका मात्र हुन्; नेटवर्कले आफ्ना विज्ञापनका लागि गर्ने दाबी यसमा छैन। “थाहा छैन” भनेको शून्य होइन। काम र खर्च audiencefit.toml बाट हो; विज्ञापन भनेको त्यहाँको विज्ञापनमा तिरिएको रकम हो, र थाहा भएको जति सबै ठाउँमा घटाइएको छ।
channels-ascribed-by = गन्ने: { $sources }।
channels-ads-not-placed = यसबाहेक { $ads } तिरिएको छ, जसलाई ती विज्ञापनको कुनै एक्सपोर्टले यी नेटवर्कमध्ये कुनैको भन्दैन: पसलले कुनै नेटवर्कको भनेको बाहेक यो कतै घटाइएको छैन।
channels-ads-of = { $channel } लाई { $money }
channels-pairs = { $first } मा अर्को नेटवर्कले के थप्छ, र त्यो नहुँदा के गुम्छ
channels-pairs-note = एउटै मानिस धेरै नेटवर्कमा हुन सक्छन्, र कति भन्ने कुनै एक्सपोर्टले बताउँदैन: सत्य यी सीमाबीच छ। “थाहा छैन”: कोही पनि नथपिनेदेखि यसका सबै मानिस थपिनेसम्म। कसैलाई नथप्न पनि सक्ने नेटवर्क पहुँचका लागि कहिल्यै सिफारिस गरिँदैन।
channels-losses = एउटा नेटवर्क नहुँदा के गुम्छ
channels-pairs-unknown = नेटवर्कले कति मानिस थप्छ थाहा छैन, किनभने एउटै मानिस धेरैमा हुन सक्छन्।
channels-population = बेन्चमार्कअनुसार तपाईं बेच्ने ठाउँमा बस्ने र तपाईंको प्रोफाइलमा पर्ने करिब { $people } मानिस छन्।
channels-union = { $network } सँग { $people }
channels-unions = मानिसले नेटवर्क एकअर्कासँग नजोडी रोज्ने भए { $first } मिलेर करिब यति जनासम्म पुग्थ्यो: { $unions }।
channels-budget = दाँज्न सकिने नेटवर्कबीच मेहनत कसरी बाँड्ने
channels-budget-response = दोब्बर पैसाले हरेक नेटवर्कमा करिब १.४ गुणा आम्दानी ल्याउँछ भने यो बाँडफाँडले सबैभन्दा धेरै कमाउँछ; यो मानिएको कुरा हो, नापिएको होइन।
channels-budget-chance = बाँडफाँड हरेक नेटवर्क सबैभन्दा राम्रो हुने सम्भावनाअनुसार छ, किनभने हरेकले आफ्नो खर्चमा कति कमाउँछ थाहा छैन।
channels-budget-floor = थाती राख्ने नेटवर्क जम्मा मिलाएर १०% मा झर्छन्, ताकि तिनबाट सिक्ने केही बाँकी रहोस्; तीमध्ये कसैले अहिलेभन्दा बढी पाउँदैन।
channels-budget-not-apart = पैसाको बाँडफाँड देखाइएको छैन, किनभने अगाडिका नेटवर्कको फरक छुट्याउन सकिँदैन: तीमध्ये कसले पैसाबाट बढी कमाउँछ भन्ने केहीले बताउँदैन।
channels-budget-none-pays = पैसाको बाँडफाँड देखाइएको छैन, किनभने कुनै नेटवर्कले आफ्नो खर्च पक्कै उठाउँदैन।
channels-budget-change = १०% पुग्न बाहेक कुनै हिस्सा एक महिनामा आफ्नै ३०% भन्दा बढी बदलिँदैन।
channels-budget-no-money = रकम लेखिएको छैन, किनभने सबै खर्च थाहा छैनन्।

## विधि

channels-method-net = नेटवर्कलाई तिनले ल्याएको आम्दानीबाट सामान, काम र विज्ञापन घटाएर बाँकी रहेकोले दाँजिन्छ।
channels-method-net-with-goods = नेटवर्कलाई तिनले ल्याएको आम्दानीबाट काम र विज्ञापन घटाएर, सामानको मोल तिर्नुअघि बाँकी रहेकोले दाँजिन्छ।
channels-method-revenue = नेटवर्कलाई खर्चअघिको आम्दानीले दाँजिन्छ, किनभने सबैको खर्च थाहा छैन।
channels-method-people-per-cost = नेटवर्कलाई तिनको खर्चको अनुपातमा तपाईंको प्रोफाइलका मानिसले दाँजिन्छ, किनभने दुईवटाको आम्दानी थाहा छैन।
channels-method-people = नेटवर्कलाई तपाईंको प्रोफाइलका मानिसले दाँजिन्छ, किनभने पुग्ने सङ्ख्याका नेटवर्कको न आम्दानी थाहा छ, न खर्च।
channels-method = सम्भावना १०,००० पटकको परीक्षणबाट निकालिएका हुन्, जसमा संयोग र रिपोर्टले खुला छोडेको हदसम्म सङ्ख्या फरक-फरक पर्छन्। नेटवर्कले तयार मात्र गरेको कुरा एक महिनाले देखाउँदैन।
channels-margin-declared = सामानको मोल तिरेपछि आम्दानीको { $margin } बाँकी रहन्छ, तपाईंले भनेअनुसार।
channels-margin-presumed = मार्जिन थाहा छैन: सबै आम्दानी गनिन्छ। audiencefit.toml मा margin राख्नुहोस्।
channels-spread-measured = एक-एक अर्डरको मोल औसतको { $spread } जति फरक पर्छ, महिनाका अर्डरले देखाएअनुसार।
channels-spread-presumed = एक-एक अर्डरको मोल औसतको { $spread } जति फरक पर्छ भनी मानिएको छ, किनभने सूचीमा २० भन्दा कम अर्डर छन्।
channels-several-currencies = रकम धेरै मुद्रामा छ र कुनै साटिएको छैन, त्यसैले यो दाँजिएको छैन।

## बेन्चमार्क

channels-benchmark-heading = तपाईं नभएका नेटवर्क: बेन्चमार्क, तपाईंको अडियन्स होइन
channels-benchmark = हरेक नेटवर्कमा तपाईंको प्रोफाइलमा पर्ने मानिस, अरूले गनेअनुसार
channels-benchmark-in-part = हरेक नेटवर्कमा तपाईंको प्रोफाइलको नापिएको भाग पूरा गर्ने मानिस, अरूले गनेअनुसार
channels-benchmark-note = बेन्चमार्क भनेको अरूले गनेको कुरा हो: नेटवर्कका सबै प्रयोगकर्ता, तपाईंलाई फलो गर्ने मानिस होइनन्। यो कति सही छ थाहा छैन।
channels-benchmark-countries = उनीहरू बस्ने ठाउँ: { $names }।
channels-benchmark-origins = स्रोत: { $names }।
