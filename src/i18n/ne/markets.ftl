## बजार

section-markets = बजार
markets-question = अरू कहाँ बेच्न सकिन्छ?

## जवाफ

markets-answer-not-served = { $whose }मध्ये { $share }{ $people } { $place }मा छन्, जहाँ तपाईं बेच्नुहुन्न।
markets-answer-gap = { $whose }मध्ये { $share }{ $people } { $place }मा छन्, तर { $others }मध्ये { $other } मात्र।
markets-answer-not-spoken = { $whose }मध्ये { $share }{ $people } { $place } भाषा चलाउँछन्, तर तपाईंको पसल त्यो भाषामा छैन।
markets-answer-absent = तपाईं { $place }मा बेच्नुहुन्छ, तर { $whose }मध्ये { $share } त्यहाँ छन्।
markets-answer-absent-compared = तपाईं { $place }मा बेच्नुहुन्छ, तर { $whose }मध्ये { $share } त्यहाँ छन्, जबकि { $others }मध्ये { $other } छन्।
markets-answer-absent-language = तपाईंको पसल { $place } भाषामा छ, तर { $whose }मध्ये { $share } ले यो चलाउँछन्।
markets-answer-none-cannot = कुनै एउटा बजार अलग देखिँदैन। { $whose }मध्ये { $share } तपाईं नबेच्ने ठाउँमा बस्छन्।
markets-answer-none-served = कुनै बजार अलग देखिँदैन: { $whose }मध्ये { $share } तपाईं बेच्ने ठाउँमै बस्छन्।
markets-answer-none = कुनै बजार अलग देखिँदैन: { $whose } र { $others } बस्ने ठाउँमा संयोग वा सानो अन्तरभन्दा बढी फरक छुट्याउन सकिँदैन।
markets-answer-open = अहिले कुनै बजारको नाम दिन सकिँदैन: तपाईंका ग्राहक वा भिजिटर कहाँ छन्, र तपाईं कहाँ बेच्नुहुन्छ, थाहा छैन। { $whose }को सबैभन्दा ठूलो देश { $place } हो, { $share }।
markets-answer-open-language = अहिले कुनै बजारको नाम दिन सकिँदैन: मानिस कुन देशमा छन् भन्ने कुनै एक्सपोर्टले बताउँदैन। { $whose }को सबैभन्दा ठूलो भाषा { $place } हो, { $share }।
markets-answer-few = बजारबारे केही भन्न मानिस धेरै थोरै छन्: ठाउँ थाहा भएका { $people } { $audience } छन्, { $needed } चाहिन्छ।
markets-answer-views = कुनै बजारको नाम दिन सकिँदैन: यहाँ देशअनुसार भ्यु मात्र गनिएका छन्, र एकै मानिसका धेरै हुन सक्छन्।
markets-answer-buyers = { $whose }मध्ये { $share } { $place }मा छन्; फलो गर्ने वा भिजिट गर्ने मानिस कहाँ छन् भन्ने कुनै एक्सपोर्टले बताउँदैन।

markets-people = , करिब { $people } जना,
markets-people-end = , करिब { $people } जना
markets-only = { $share } मात्र
markets-at-most = बढीमा { $share }
markets-cell-at-most = { $share } सम्म

## फेला परेका कुरा

markets-find-not-served = { $place }बारे निर्णय गर्नुहोस्: त्यहाँ बेच्नुहोस्, वा त्यहाँको ध्यान तान्न खर्च गर्न छोड्नुहोस्
markets-find-gap = { $place }मा धेरैले { $kind ->
    [followers] तपाईंलाई फलो गर्छन्
    [subscribers] तपाईंको इमेल पाउँछन्
    [visitors] तपाईंकहाँ भिजिट गर्छन्
    [viewers] तपाईंलाई हेर्छन्
    [engaged] तपाईंसँग अन्तरक्रिया गर्छन्
   *[other] तपाईंलाई देख्छन्
    }, थोरैले मात्र { $beside ->
    [customers] किन्छन्
   *[other] भिजिट गर्छन्
    }
markets-find-not-spoken = आफ्नो पसल { $place } भाषामा पनि राख्नुहोस्
markets-find-absent = { $place }का मानिससम्म पुग्नुहोस्, वा त्यहाँबिना पनि चल्छ भन्ने निर्णय गर्नुहोस्
markets-find-absent-language = { $place } भाषा बोल्ने मानिससम्म पुग्नुहोस्, वा त्यो भाषा छोड्नुहोस्

markets-number = { $whose }मध्ये { $share }{ $people }
markets-number-beside = { $number }; { $others }।
markets-number-other = { $whose }मध्ये { $share }

markets-doubt-range = { $range }।
markets-doubt-hard = { $range }; रिपोर्टअनुसार यो { $hard } बाहिर हुन सक्दैन।
markets-doubt-unknown = यसपछाडि कति मानिस छन् थाहा छैन।
markets-doubt-not-served = फलो गर्दैमा मानिसले पैसा तिर्छन् भन्ने देखिँदैन; किन्न सक्दैनन् भन्दैमा उनीहरू बेकामे हुँदैनन्।
markets-doubt-gap = अन्तर सम्भवतः { $gap } अङ्क हो: { $others }ले देखाएको कम्तीमा { $lift } गुणा।
markets-doubt-gap-hardly = अन्तर सम्भवतः { $gap } अङ्क हो: { $others }मध्ये त्यहाँ विरलै कोही छन्।
markets-doubt-not-spoken = डिभाइसको भाषा सधैँ त्यसको धनीले पढ्ने एक मात्र भाषा हुँदैन।
markets-doubt-at-most = कम्तीमा एउटा सूची यहाँ पुग्नुअघि नै काटिएको छ: यो शून्य नै हुनुपर्छ भन्ने छैन, र योभन्दा बढी हुन सक्दैन।
markets-doubt-fewer = यो { $others }ले देखाएको बढीमा { $lift } गुणा हो।

markets-next-not-served = अब: { $place }सम्म डेलिभरीको मूल्य तोक्नुहोस्, त्यहाँका लागि प्रतीक्षा सूची खोल्नुहोस्, र निर्णय गर्नुअघि कति जना दर्ता हुन्छन् हेर्नुहोस्।
markets-next-gap = अब: { $place }को डेलिभरी खर्च, भुक्तानी, मूल्य र भाषा आफ्नो देशसँग दाँज्नुहोस्।
markets-next-not-spoken = अब: सबैभन्दा धेरै बिक्री गराउने पेज अनुवाद गर्नुहोस्, र त्यसपछि { $place } भाषाका भिजिटले किन्छन् कि हेर्नुहोस्।
markets-next-absent = अब: { $place }लाई मात्र लक्षित एउटा सानो क्याम्पेन चलाउनुहोस्, र त्यसले के ल्याउँछ हेर्नुहोस्।
markets-next-absent-language = अब: { $place } भाषाका कुन पेजमा भिजिट हुन्छ, हुन्छ कि हुँदैन हेर्नुहोस्।

markets-cannot = { $whose }मध्ये { $share } ले कहिल्यै किन्न सक्दैनन्: उनीहरू तपाईं नबेच्ने ठाउँमा बस्छन्{ $people }। सूचीले छुटाएका सबै जोड्दा पनि यो { $hard } बाहिर हुन सक्दैन। मेल स्कोरले भने उनीहरूलाई पनि गन्छ।
markets-cannot-no-bounds = { $whose }मध्ये { $share } ले कहिल्यै किन्न सक्दैनन्: उनीहरू तपाईं नबेच्ने ठाउँमा बस्छन्{ $people }। मेल स्कोरले भने उनीहरूलाई पनि गन्छ।
markets-cannot-ads = { $whose }मध्ये { $share } तपाईं नबेच्ने ठाउँमा बस्छन्{ $people }: पैसा तिरियो, तर उनीहरू किन्न सक्दैनन्।
markets-needed = { $whose }मध्ये { $share } { $place }मा छन्, जहाँ तपाईं बेच्नुहुन्न। { $people } जनाले यो बजारका लागि पुग्छ कि पुग्दैन भन्न सकिँदैन; करिब { $needed } भए भन्न सकिन्थ्यो।
markets-more-not-served = निर्णय गर्न लायक ठूला, तर नबेचिएका अरू ठाउँ: { $places }।
markets-more-gap = { $others }मध्येको भन्दा ठूलो हिस्सा भएका अरू ठाउँ: { $places }।
markets-more-not-spoken = तपाईंको पसलमा नभएका अरू भाषा: { $places }।
markets-more-absent = तपाईं यी देशमा पनि बेच्नुहुन्छ, तर त्यहाँ { $whose } अपेक्षाभन्दा कम बस्छन्: { $places }।
markets-more-absent-language = तपाईंको पसलका अरू भाषा, जुन { $whose }मध्ये थोरैले चलाउँछन्: { $places }।
markets-place-share = { $place } ({ $share })

## चार्ट र तालिका

markets-chart-not-served = { $whose }मध्ये { $place }का धेरै छन्, तर तपाईं त्यहाँ बेच्नुहुन्न
markets-chart-gap = { $whose }मध्ये { $place }को हिस्सा { $others }मध्येको भन्दा ठूलो छ
markets-chart-absent = तपाईं { $place }मा बेच्नुहुन्छ, तर { $whose }मध्ये थोरै मात्र त्यहाँ बस्छन्
markets-chart-largest = { $whose }को सबैभन्दा ठूलो देश { $place } हो
markets-map-served = { $whose }मध्ये { $share } तपाईं बेच्ने देशका हुन्
markets-map-all = { $count ->
    [one] { $whose }मध्ये { $share } एउटै देशका हुन्
   *[other] { $count } देश मिलाएर { $whose }मध्ये { $share } हुन्छन्
}
markets-map-not-listed = रिपोर्टको कुनै सूचीमा छैन
markets-chart-alt = देशअनुसार { $Whose }: { $parts }।
markets-chart-alt-beside = देशअनुसार { $Whose }, छेउमा { $others }: { $parts }।
markets-chart-beside = { $label } { $share } (छेउमा { $other })
markets-chart-target = { $others }को हिस्सा
markets-chart-served = तपाईं बेच्ने ठाउँ
markets-chart-asked = तपाईंको प्रोफाइलभित्र

markets-table-country = देश, हरेक किसिमको अडियन्स छुट्टाछुट्टै
markets-table-language = भाषा, हरेक किसिमको अडियन्स छुट्टाछुट्टै
markets-column-country = देश
markets-column-language = भाषा
markets-column-served = त्यहाँ बेच्नुहुन्छ
markets-column-asked = तपाईंको प्रोफाइलमा
markets-column-spoken = पसलमा छ
markets-kind-followers = फलोअर
markets-kind-viewers = दर्शक
markets-kind-reached = पहुँचमा आएका
markets-kind-ad-reached = विज्ञापन पुगेका
markets-kind-engaged = अन्तरक्रिया गर्ने
markets-kind-visitors = भिजिटर
markets-kind-customers = ग्राहक
markets-kind-subscribers = सब्स्क्राइबर
markets-kind-views = भ्यु
markets-served-declared = हो, तपाईंले चाहनुभएको
markets-served-wanted = तपाईंले चाहनुभएको
markets-served-served = हो
markets-served-not-served = होइन
markets-served-not-said = तपाईंले भन्नुभएको छैन

markets-word-unserved-demand = बजार हुन सक्छ
markets-word-served-absent = विरलै कोही
markets-word-fewer = अरूभन्दा कम
markets-word-cannot-buy = किन्न सक्दैनन्
markets-word-served = मानिस किन्छन्
markets-word-not-distinctive = अरूजस्तै
markets-word-no-baseline = ठूलो
markets-word-not-enough-people = पर्याप्त मानिस छैनन्

# तालिकामुनि हरेक शब्दको अर्थ; CSV को `market_share` मा कोष्ठकका नाम छन्।
markets-word-unserved-demand-means = “बजार हुन सक्छ” (unserved_demand): त्यहाँ धेरै छन्, र तपाईं त्यहाँ बेच्नुहुन्न, वा धेरै कमले किन्छन् वा भिजिट गर्छन्।
markets-word-served-absent-means = “विरलै कोही” (served_absent): तपाईं त्यहाँ बेच्नुहुन्छ वा तपाईंको पसल त्यो भाषामा छ, र त्यहाँ १% भन्दा कम छन्।
markets-word-fewer-means = “अरूभन्दा कम” (served_absent): तपाईं त्यहाँ बेच्नुहुन्छ वा त्यो चाहनुभएको छ, र त्यहाँ तुलना गरिएकामा भन्दा स्पष्ट रूपमा कम छन्।
markets-word-cannot-buy-means = “किन्न सक्दैनन्” (cannot_buy): उनीहरू तपाईं नबेच्ने ठाउँमा बस्छन्।
markets-word-served-means = “मानिस किन्छन्” (served): तपाईंका केही ग्राहक त्यहाँ छन्।
markets-word-not-distinctive-means = “अरूजस्तै” (not_distinctive): संयोग वा सानो अन्तरले बुझाउनेभन्दा बढी वा कम छैनन्।
markets-word-no-baseline-means = “ठूलो” (no_baseline): त्यहाँ धेरै छन्, र दाँज्ने केही छैन।
markets-word-not-enough-people-means = “पर्याप्त मानिस छैनन्” (not_enough_people): सङ्ख्या दिन धेरै थोरै थाहा छन्।

markets-table-note = देश थाहा भएका मानिसमध्येका हिस्सा; फरक अडियन्स कहिल्यै जोडिँदैनन्। “सम्म”: सूची यहाँ पुग्नुअघि नै काटिएको छ, त्यसैले कसैलाई थाहा छैन, र सम्भवतः योभन्दा बढी छैन। “–”: थाहा छैन। सम्भावित दायरा CSV मा छन्।
markets-table-note-language = भाषा थाहा भएका मानिसमध्येका हिस्सा; एउटै भाषाका क्षेत्रीय रूप एकठाउँ राखिएका छन्, र एकै मानिसका धेरै हुन सक्छन्।
markets-table-note-minor = यो { $whose }मध्ये सानो भागको मात्र थाहा छ, त्यसैले यसबाट कुनै निष्कर्ष निकालिएको छैन।

## टिप्पणी

markets-note-compared = { $people } { $audience }सँग दाँजिएको{ $orders }।
markets-note-orders = , महिनाका तिनका अर्डरबाट गनेर
markets-note-nobody = तपाईंका ग्राहक वा भिजिटर कहाँ छन् भन्ने कुनै एक्सपोर्टले बताउँदैन: दाँज्ने केही छैन।
markets-note-few = देश थाहा भएका { $people } ग्राहक मात्र छन्, र उनीहरूसँग दाँज्न { $needed } चाहिन्छ।
markets-note-no-buyers = तपाईंका ग्राहक कहाँ छन् भन्ने कुनै एक्सपोर्टले बताउँदैन, त्यसैले उनीहरूको ठाउँमा भिजिटर लिइएका छन्।
markets-note-few-buyers = देश थाहा भएका { $people } ग्राहक मात्र छन् र { $needed } चाहिन्छ, त्यसैले उनीहरूको ठाउँमा भिजिटर लिइएका छन्।
markets-note-everywhere-asked = तपाईंको प्रोफाइलले कुन देशका मानिस चाहनुहुन्छ भन्छ, कहाँ बेच्नुहुन्छ भन्दैन, त्यसैले जताततै भनी मानिएको छ। profile.toml मा serves = ["ES", "PT"] वा not_served = ["BR"] जस्तो पङ्क्तिले यो बदल्छ।
markets-note-everywhere = तपाईं कहाँ बेच्नुहुन्छ भन्ने कुनै प्रोफाइलले भन्दैन, त्यसैले जताततै भनी मानिएको छ। profile.toml मा serves = ["ES", "PT"] वा not_served = ["BR"] जस्तो पङ्क्तिले यो बदल्छ।
markets-note-rest = काटिएका सूचीले { $whose }मध्ये { $share } को देश बताउँदैनन्।
markets-note-views = { $channels } ले देशअनुसार मानिस होइन, भ्यु गन्छ, र यी सङ्ख्यामा छैन।
markets-note-method = कुनै अडियन्सका कम्तीमा ५%, वा कम्तीमा २% हुने १०० जना, सम्भावित दायराको तल्लो छेउमा पनि त्यहाँ भए मात्र बजारको नाम दिइन्छ। ग्राहक वा भिजिटर थाहा भएको ठाउँमा, तिनमा भन्दा कम्तीमा १.२ गुणा पनि हुनुपर्छ, र यो फरक यस रिपोर्टका सबै जाँच हेर्दा संयोगले बुझाउन सक्नेभन्दा बढी हुनुपर्छ।
