## साना अंश

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
not-known = थाहा छैन
sample-not-known = थाहा छैन
share-likely = { $share } (सम्भवतः { $range })
points-of = १०० मध्ये { $points } अङ्क
points-likely = १०० मध्ये { $points } अङ्क (सम्भवतः { $range })
likely-range = सम्भवतः { $range }
no-range = नमुनाको आकार थाहा छैन
ages = { $from } देखि { $to }
ages-people = { $from } देखि { $to } वर्षका मानिस
ages-people-one = { $age } वर्षका मानिस
band-open = { $from }+
no-core = मूल समूह छैन
asked-mix = मिश्रण ({ $values })
asked-least = तोकिएको न्यूनतम हिस्सा ({ $values })
asked-most = तोकिएको अधिकतम हिस्सा ({ $values })
split-value = { $all } मध्ये { $won }
taken-for = { $source }: { $kinds }।
taken-for-other = { $source }: { $kinds } ({ $fate })।
taken-for-more = साथै { $kinds } ({ $fate })।
source-channel = { $source } ({ $channel })
kind-top-list = { $kind } (सबैभन्दा ठूला)
kind-suppressed = { $kind } (केही रोकिएका)
kind-coverage = { $kind } (अडियन्सको { $share })

verdict-strong = बलियो मेल
verdict-partial = आंशिक मेल
verdict-weak = कमजोर मेल
verdict-mismatch = बेमेल
verdict-not-measured = नापिएको छैन
verdict-not-enough-people = पर्याप्त मानिस छैनन्
verdict-measured-in-part = केही भाग मात्र नापिएको
verdict-inside = तपाईंको प्रोफाइलभित्र
verdict-outside = तपाईंको प्रोफाइलबाहिर
verdict-partly-inside = केही भाग तपाईंको प्रोफाइलभित्र
verdict-core-served = तपाईंले समेटेको मूल समूह
verdict-hidden-core = लुकेको मूल समूह
verdict-undeclared = तोकिएको छैन
verdict-missing = अपुग
verdict-just-the-platform = यो नेटवर्क नै यस्तै हो
verdict-no-baseline = ठूलो, तर विशेष हो भनेर देखिएको छैन
verdict-not-distinctive = विशेष छैन
verdict-special-category = लक्षित गर्न नहुने
verdict-unserved-demand = तपाईंले पूरा नगरेको माग
verdict-served-absent = बेचिन्छ, तर त्यहाँ कोही छैन
verdict-cannot-buy = किन्न सक्दैनन्
verdict-served = बेचिन्छ
verdict-keep = यथावत् राख्ने
verdict-grow = बढाउने
verdict-park = थाती राख्ने
verdict-not-told-apart = फरक छुट्याउन सकिँदैन

section-summary = सारांश
section-fit = मेल
section-audience = अडियन्स
section-numbers = सङ्ख्या
section-inputs = इनपुट

people-count = { $people } { $audience }
base-everybody = सबै { $who }मध्येको हिस्सा।
base-known = { $dimension } थाहा भएका { $who }मध्येको हिस्सा।
base-unstated = { $who }मध्येको हिस्सा; यीमध्ये केहीको { $dimension } थाहा नभएको हुन सक्छ।
base-known-share = सबैमध्ये { $share } को यो थाहा छ।

networks-part = { $all } मध्ये { $some } नेटवर्कमा
whose-on-part = { $all } मध्ये { $some } नेटवर्कमा { $whose }
whose-on-channel = { $where } { $whose }
where-on = { $channel } मा
where-shop = तपाईंको आफ्नै पसलमा
heading-one-channel = { $audience } ({ $channel })
people-part = { $all } मध्ये { $people } { $audience }
coverage = { $what }: { $channels } बाट मात्र आएको ({ $part })।
coverage-all = यसलाई चाहिने सबै कुरा
coverage-score = स्कोरलाई चाहिने सबै कुरा
outline-part = नापिएकोमध्ये { $share }

remark-across-networks = कुनै पनि नेटवर्कले यी सबै एकैसाथ दिँदैन। उत्तम अनुमान एउटा नेटवर्कका मानिस अर्कोका जस्तै छन्, र एउटा विशेषताले अर्कोबारे केही बताउँदैन भनी मानेर निकालिएको हो।
remark-age-gap = कम्तीमा एउटा एक्सपोर्टमा एउटा उमेर समूह छुटेको छ; त्यसमा को छन् थाहा छैन।
remark-ambiguous-place = प्रोफाइलको एउटा ठाउँको नाम धेरै ठाउँसँग मिल्छ; सबैभन्दा ठूलो मात्र गनिएको छ।
remark-each-at-least = तोकिएका लेबलमध्ये एकै मानिसका धेरै हुन सक्छन्: तोकिएको प्रत्येक हिस्सा न्यूनतम मानिन्छ, र मेल भनेको तिनको औसत हो।
remark-views = यहाँ नेटवर्कले भ्यु गन्छ, जुन एकै मानिसका धेरै हुन सक्छन्; यसबाट नमुनाको आकार लिइएको छैन।
remark-equal-weights = कम्तीमा एउटा नेटवर्कको आकार थाहा छैन, त्यसैले यहाँ हरेक नेटवर्क बराबर गनिएको छ; सम्भावित दायरा सबैभन्दा कम भएको नेटवर्कदेखि सबैभन्दा बढी भएकोसम्म जान्छ।
remark-teens-from = नेटवर्क १८ वर्षबाट सुरु हुने ठाउँमा, १८ भन्दा अलि माथिको वक्र { $channels } का किशोरकिशोरीअनुसार मिलाइएको छ।
remark-country-not-understood = कम्तीमा एउटा एक्सपोर्टमा देश नभएको ठाउँको नाम छ; त्यहाँका मानिस जुनसुकै देशका हुन सक्छन्।
remark-adults-only = कम्तीमा एउटा नेटवर्क १८ वर्षबाट सुरु हुन्छ; त्यसका कम उमेरका मानिस यी सङ्ख्यामा छैनन्।
remark-cuts-open-band = तोकिएको उमेरले अन्तिम, खुला उमेर समूहलाई काट्छ; त्यसभित्र के छ केही थाहा छैन।
remark-of-listed = कम्तीमा एउटा सूचीले जम्मा सङ्ख्या दिँदैन: त्यसका हिस्सा सूचीमा परेकाको मात्र हुन्।
remark-too-few-bands = कम्तीमा एउटा नेटवर्कका मानिस तीनभन्दा कम उमेर समूहमा छन्; समूहभित्र उनीहरू बराबर बाँडिएका छन्।

## स्तम्भ

column-file = फाइल
column-taken-for = के भनी लिइयो
column-channel = नेटवर्क
column-audience = अडियन्स
column-profile = प्रोफाइल
column-read = पढिएका पङ्क्ति
column-set-aside = छुट्याइएका
column-rejected = अस्वीकृत
column-people = मानिस
column-people-from = सङ्ख्या कहाँबाट आयो
column-dimensions = केअनुसार छुट्याइएको
column-dates = मिति
column-dimension = केअनुसार
column-largest = सबैभन्दा ठूलो
column-label = लेबल
column-least = कम्तीमा
column-why = किन
column-export = केले पूरा हुन्छ
column-asked = तपाईंले तोकेको
column-match = मेल
column-likely = सम्भवतः
column-bounds = यसबाहिर हुन सक्दैन
column-verdict = एक शब्दमा
column-target = तपाईंले चाहेको
column-score = स्कोर
column-declared-ages = तोकिएको उमेर
column-joint = सबै एकैसाथ
column-of-ages = { $ages }
column-core = आधा यस उमेरका

## सारांश

summary-question = के { $whose } तपाईंले तोकेका ग्राहकसँग मेल खान्छन्?
summary-question-open = { $whose } को हुन्?

headline-declared = तपाईंले तोकेका ग्राहक: { $ages }।
headline-share-core = { $whose }मध्ये{ $part } { $share } यही उमेरका छन्; { $core }।
headline-share = { $whose }मध्ये{ $part } { $share } यही उमेरका छन्।
headline-share-views = { $whose }मध्ये{ $part } { $share } यही उमेरका मानिसबाट आउँछन्; { $core }।
headline-share-views-only = { $whose }मध्ये{ $part } { $share } यही उमेरका मानिसबाट आउँछन्।
headline-people = { " " }({ $all } मध्ये { $people })
headline-few = उमेरबारे केही भन्न पुग्नेजति { $audience }को जानकारी छैन।
headline-no-ages = { $whose } कति वर्षका छन् भन्ने कुनै एक्सपोर्टले दिँदैन।
headline-score = तपाईंको प्रोफाइलसँग दाँज्दा { $Whose }ले १०० मध्ये { $score } अङ्क पाउँछन्।
headline-in-part = तपाईंको प्रोफाइलको थोरै भाग मात्र नापियो ({ $dimensions }), त्यसैले एउटै स्कोर दिन सकिँदैन।
headline-must = तपाईंले अनिवार्य भनेको कुरा यीमध्ये विरलै कसैले पूरा गर्छन्: { $dimension }।
core-one = { $unit ->
    [views] { $whose }मध्ये आधा करिब { $ages } वर्षका मानिसबाट आउँछन्
   *[people] { $whose }मध्ये आधा करिब { $ages } वर्षका छन्
}
core-one-there = { $unit ->
    [views] तीमध्ये आधा करिब { $ages } वर्षका मानिसबाट आउँछन्
   *[people] त्यहाँ { $whose }मध्ये आधा करिब { $ages } वर्षका छन्
}
core-two = { $unit ->
    [views] { $whose }मध्ये आधा दुई समूहबाट आउँछन्: करिब { $first } र करिब { $second } वर्ष
   *[people] { $whose }मध्ये आधा दुई समूहमा छन्: करिब { $first } र करिब { $second } वर्ष
}
core-none = { $unit ->
        [views] { $whose } धेरै उमेरका मानिसबाट आउँछन्, कुनै उमेर अलग देखिँदैन
       *[people] { $whose } धेरै उमेरमा फैलिएका छन्, कुनै उमेर अलग देखिँदैन
    }


figure-score = मेल स्कोर
figure-score-likely = १०० मध्ये, सम्भवतः { $range }: { $verdict }
figure-score-of = १०० मध्ये: { $verdict }
figure-score-part = केही भाग मात्र नापिएको: { $dimensions } मात्र
figure-score-must = { $detail }; अनिवार्य भए पनि नापिएको छैन: { $dimensions }
figure-ages = तोकिएको उमेरमा
figure-joint = सबै कुरा एकैसाथ मिल्ने
figure-joint-part = { $range }, { $dimensions } नगनीकन (नापिएको छैन); बढीमा { $most }
figure-part = { $detail }, { $networks }
figure-core = आधा करिब यस उमेरका
figure-core-detail = तीमध्ये { $share }, दुवै छेउ ±१ वर्ष
people-all = { $channels ->
    [one] एउटा नेटवर्कमा
   *[other] { $channels } नेटवर्कमा; दुईवटा फलो गर्ने दुई पटक गनिन्छ
}
people-known = { $channels ->
    [one] एउटा नेटवर्कमा
   *[other] { $channels } नेटवर्कमध्ये आकार थाहा भएकामा
}
people-not-known = कुनै एक्सपोर्ट वा सेटिङले सङ्ख्या दिँदैन

action-decide-ages-what = कुन उमेर चाहनुहुन्छ, निर्णय गर्नुहोस्: तोकिएको { $declared } वर्ष, कि अहिलेको { $core } वर्ष
action-decide-ages-number = { $whose }मध्ये { $share } करिब { $core } वर्षका छन्; यीमध्ये { $inside } तोकिएको उमेरमा पर्छन्।
action-decide-ages-doubt = { $core } वर्षको उमेर दायरा दुवै छेउमा करिब एक वर्षसम्म सही छ।
action-decide-ages-effect = { $declared } वर्ष नै राखेर पोस्ट र विज्ञापनबाट उनीहरूलाई तान्नुहोस्, वा { $core } वर्ष रोज्नुहोस्: त्यसो भए उनीहरूले चाहेको बेच्नुहोस्, र प्रोफाइल बदल्नुहोस्।
action-meet-market-what = { $place }बारे निर्णय गर्नुहोस्: { $whose }मध्ये { $share } त्यहाँ बस्छन्
action-meet-market-number = यी करिब { $people } जना हुन्, र तपाईंको प्रोफाइलमा यिनी तोकिएका छैनन्।
action-meet-market-number-open = यी कति जना हुन् थाहा छैन। तपाईंको प्रोफाइलमा यिनी तोकिएका छैनन्।
action-meet-market-doubt = हिस्सा: { $doubt }
action-meet-market-effect = { $place }को डेलिभरी, मूल्य र भाषा आफ्नो देशसँग दाँज्नुहोस्।
action-meet-market-effect-unserved = तपाईं त्यहाँ बेच्नुहुन्न। उनीहरूका लागि पोस्ट गर्नुअघि डेलिभरीमा कति लाग्छ बुझ्नुहोस्, वा उनीहरूका लागि कम पोस्ट गर्नुहोस्।
action-meet-find-what = तपाईंले नतोकेका यी मानिसलाई एउटा अफर दिनुहोस्: { $segment } ({ $dimension })
action-meet-find-number = { $whose }मध्ये { $share } यिनै हुन्: अपेक्षाको { $times } गुणा।
action-meet-find-doubt = यिनी सम्भवतः अपेक्षाको कम्तीमा { $least } गुणा छन्। केसँग दाँजियो भन्ने सेगमेन्टको पृष्ठमा छ।
action-meet-find-effect = उनीहरूले किने भने, त्यो तपाईंको प्रोफाइलले छुटाएको बजार हो।
action-close-gap-what = { $dimension }मा काम गर्नुहोस्; तपाईंले तोकेको: { $asked }
action-close-gap-number = स्कोरका { $lost } अङ्क यहीँ गुम्छन्; मेल { $overlap } छ{ $networks }।
action-close-gap-networks = { " " }({ $networks })
action-close-gap-doubt = मेल: { $doubt }
action-close-gap-effect = पोस्ट र विज्ञापन त्यतातिर लक्षित गर्नुहोस्, वा प्रोफाइल बदल्नुहोस्। पूरै अन्तर मेटियो भने { $score } को स्कोरमा यति अङ्क थपिन्छन्।
action-get-export-what = { $dimension } नापिने बनाउनुहोस्: { $export }
action-get-export-number = यो नहुँदा तपाईंको स्कोरमा गनिने कुराको { $share } नापिएको छैन।
action-get-export-doubt = यसमा { $whose } कहाँ छन् भन्ने फाइलहरूमा कतै छैन।
action-get-export-doubt-others = { $others }को थाहा छ, { $whose }को होइन।
action-get-export-effect = थाहा नभएका सबै कुरा जोड्दा स्कोर { $band } भित्र जति पनि हुन सक्छ।
band-everything = ०–१००
action-best-channel-what = { $channel } बाट सुरु गर्नुहोस्: तपाईंको प्रोफाइलका सबैभन्दा धेरै मानिस त्यहीँ छन्
action-best-channel-number = त्यहाँ { $whose }मध्ये करिब { $people } जनामा सबै कुरा मिल्छ ({ $share })।
action-best-channel-doubt = सम्भवतः { $range }; कुनै एक्सपोर्टले सबै आयाम जोडेर दिँदैन।
action-best-channel-doubt-one = सम्भवतः { $range }।
action-best-channel-effect = त्यहाँ पोस्ट गरेको कुरा उनीहरूमध्ये सबैभन्दा धेरैकहाँ एकैचोटि पुग्छ।

summary-actions = अब के गर्ने

## मेल

fit-question = { $whose } तपाईंको प्रोफाइलसँग कहाँ मिल्छन्, कहाँ मिल्दैनन्?
fit-answer = { $whose }: { $score }, { $verdict }। सबैभन्दा धेरै { $dimension }मा गुम्छ ({ $lost } अङ्क)।
fit-answer-full = { $whose }: { $score }, { $verdict }। भन्न लायक केही गुमेको छैन।
fit-answer-must = { $whose }: { $score }, { $verdict }, किनभने तपाईंले अनिवार्य भनेको कुरा विरलै कसैले पूरा गर्छन् ({ $dimension })।
fit-answer-part = { $Whose } यी आयाममा मात्र नापिएका छन्: { $dimensions }। एउटै स्कोर दिन तपाईंको प्रोफाइलको यति भाग धेरै कम हो।
fit-answer-few = केही भन्न पुग्नेजति { $audience }को जानकारी छैन।
fit-answer-none = तपाईंले तोकेको कुनै कुरा { $whose }बारेका एक्सपोर्टमा छैन।

must-not-measured = { $count ->
    [one] { $dimensions } अनिवार्य भए पनि नापिएको छैन
   *[other] { $dimensions } सबै अनिवार्य भए पनि नापिएका छैनन्
}।

split-title = १०० मध्ये { $score } अङ्क; सबैभन्दा धेरै { $dimension }मा गुम्छ ({ $lost })
split-title-full = एउटा अङ्क पनि खासै गुमेको छैन
split-note = १०० मध्येका अङ्क: हरेक कुरा तपाईंले प्रोफाइलमा भनेजति नै गनिन्छ, र नापिएको कुरा मात्र गनिन्छ। गुमेका अङ्क भनेका तपाईंले बदल्नुपर्ने मानिस हुन्।
split-alt = मेल स्कोर १०० मध्ये { $score } अङ्क। पाएका अङ्क: { $parts }।
split-won = पाएको
split-lost = गुमेको

overlap-title = सबैभन्दा कमजोर मेल { $dimension }मा: { $whose }मध्ये { $share }
overlap-note = { $audience }मध्ये बदल्नु नपर्ने हिस्सा। पट्टीका छेउका रेखा: सम्भावित दायरा।
overlap-alt = आयामअनुसार मेल: { $parts }।

heat-title = { $whose } कति मेल खान्छन्, नेटवर्कअनुसार
heat-title-best = { $channel } तपाईंको प्रोफाइलसँग सबैभन्दा नजिक छ: { $score } अङ्क
heat-title-weakest = सबैभन्दा कमजोर मेल: { $channel }, { $dimension }, { $value }
heat-note = { $audience }मध्ये मेल खानेको हिस्सा, नेटवर्क र तपाईंले तोकेका कुराअनुसार।
heat-alt = नेटवर्कअनुसार मेल स्कोर: { $parts }।
heat-alt-none = स्कोर दिन पुग्ने गरी प्रोफाइल कुनै पनि नेटवर्कमा नापिएको छैन; सङ्ख्या तलको तालिकामा छन्।
heat-few = थोरै
heat-few-label = पर्याप्त मानिस छैनन्
heat-absent-label = कुनै एक्सपोर्टमा छैन

fit-table-caption = तपाईंले तोकेका एक-एक कुरासँग { $audience } कति मेल खान्छन्{ $scope }
fit-table-all = , सबै नेटवर्क मिलाएर
fit-table-one = { "" }
fit-table-note = “सम्भवतः”: दसमध्ये नौ पटक साँचो सङ्ख्या अटाउने गरी बनाइएको दायरा।
fit-table-note-bounds = “सम्भवतः”: दसमध्ये नौ पटक साँचो सङ्ख्या अटाउने गरी बनाइएको दायरा। “यसबाहिर हुन सक्दैन”: एक्सपोर्टले केही नबताएका मानिस र नेटवर्कबारे जे सत्य भए पनि लागू हुने सीमा; संयोग मात्रै योभन्दा टाढा पुग्ने ठाउँमा धर्का।
fit-note-band = तपाईंको स्कोरमा गनिने कुराको { $share } नापियो। बाँकी जेसुकै भए पनि, सबै नेटवर्कमा, स्कोर { $band } भित्र पर्छ।
fit-note-band-all = तपाईंले तोकेका सबै कुरा नापिए, तर सबै नेटवर्कमा होइन। अरू नेटवर्कबारे जे सत्य भए पनि स्कोर { $band } भित्र पर्छ।
fit-note-weight = तपाईंको स्कोरमा गनिने कुराको { $share } नापियो।

gap-title-below = { $segment }: तपाईंले चाहेभन्दा { $points ->
    [one] एक अङ्क
   *[other] { $points } अङ्क
} कम
gap-title-above = { $segment }: तपाईंले चाहेभन्दा { $points ->
    [one] एक अङ्क
   *[other] { $points } अङ्क
} बढी
gap-title-none = मिश्रण तपाईंले चाहेजस्तै छ
gap-bars-note = { $audience }को हिस्सा तपाईंले चाहेभन्दा कति अङ्क माथि वा तल छ। पट्टीका छेउका रेखा: सम्भावित दायरा।
gap-below = तपाईंले चाहेभन्दा कम
gap-above = तपाईंले चाहेभन्दा बढी
gap-points = अङ्क
gap-value = { $target } को ठाउँमा { $share }
gap-alt = देखिएको र चाहेको: { $parts }।

joint-heading = सबै कुरा एकैसाथ कति जनामा मिल्छ?
joint-all = { $whose }मध्ये { $share } मा सबै कुरा एकैसाथ मिल्छ; सबै { $audience } लिँदा यो { $bounds } बाहिर हुन सक्दैन।
joint-all-open = { $whose }मध्ये { $share } मा सबै कुरा एकैसाथ मिल्छ।
joint-part = { $whose }मध्ये { $share } मा नापिएका सबै कुरा एकैसाथ मिल्छ। नापिएको छैन: { $dimensions }; त्यसैले सबै कुरा मिल्ने बढीमा { $most } हुन्।
joint-people = त्यो करिब { $people } जना हो, सम्भवतः { $range }।
joint-people-open = त्यो करिब { $people } जना हो।
joint-note = कुनै एक्सपोर्टले एकै मानिसका यी सबै कुरा एकैसाथ दिँदैन। उत्तम अनुमान हरेक नेटवर्कमा यी एकअर्कासँग असम्बन्धित छन् भनी मानेर निकालिएको हो। सम्भावित दायराले यी सामान्यतया जति सँगसँगै जान्छन्, त्यतिसम्म समेट्छ।
joint-note-some = नेटवर्कले उमेर र लिङ्ग एकैसाथ दिएको ठाउँमा ती त्यहीँबाट लिइएका छन्; बाँकी एकअर्कासँग असम्बन्धित मानेर। सम्भावित दायराले यी सामान्यतया जति सँगसँगै जान्छन्, त्यतिसम्म समेट्छ।
joint-note-cross = उमेर र लिङ्ग दुवै भएका तालिकाबाट लिइएका छन्; बाँकी एकअर्कासँग असम्बन्धित मानेर। सम्भावित दायराले यी सामान्यतया जति सँगसँगै जान्छन्, त्यतिसम्म समेट्छ।
joint-left-out = छोडिएका, किनभने यी एक-एक मानिसबारे होइन, सिङ्गो समूहबारेका चाहना हुन्: { $dimensions }।
others-caption = यही प्रोफाइलसँग दाँजिएका अरू अडियन्स; { $audience }सँग कहिल्यै मिसाइँदैन
profiles-caption = { $whose }सँग दाँजिएका सबै प्रोफाइल
outline-note = धर्का: नापिएको छैन।

## अडियन्स

audience-question = { $whose } वास्तवमा को हुन्?
answer-core = { $unit ->
    [views] { $whose }मध्ये आधा करिब { $ages } वर्षका मानिसबाट आउँछन्।
   *[people] { $whose }मध्ये आधा करिब { $ages } वर्षका छन्।
}
answer-two-cores = { $whose }मध्ये आधा दुई उमेर समूहमा छन्, करिब { $ages } वर्ष।
answer-no-core = { $Whose } धेरै उमेरमा फैलिएका छन्, कुनै उमेर अलग देखिँदैन।
answer-gender = { $label }: { $share }।
answer-country = धेरैजसो यहाँ छन्: { $label }, { $share }।
answer-part = { $share }, { $networks }
answer-country-largest = सबैभन्दा ठूलो देश { $label }: { $share }।
answer-nothing = { $whose }बारे केही भन्न एक्सपोर्टमा भएको जानकारी पुग्दैन।
ages-few = उमेरबारे केही भन्न पुग्नेजति { $audience }को जानकारी छैन।

curve-title-younger = { $unit ->
    [views] { $whose }मध्ये { $share } { $ages } वर्षका मानिसबाट आउँछन्; { $below } त्योभन्दा कम उमेरकाबाट, { $above } बढी उमेरकाबाट
   *[people] { $whose }मध्ये { $share } { $ages } वर्षका छन्; { $below } त्योभन्दा कम, { $above } बढी उमेरका
}
curve-title-older = { $unit ->
    [views] { $whose }मध्ये { $share } { $ages } वर्षका मानिसबाट आउँछन्; { $above } त्योभन्दा बढी उमेरकाबाट, { $below } कम उमेरकाबाट
   *[people] { $whose }मध्ये { $share } { $ages } वर्षका छन्; { $above } त्योभन्दा बढी, { $below } कम उमेरका
}
curve-title-share = { $unit ->
    [views] { $whose }मध्ये { $share } { $ages } वर्षका मानिसबाट आउँछन्
   *[people] { $whose }मध्ये { $share } { $ages } वर्षका छन्
}
curve-title-core = { $unit ->
    [views] { $whose }मध्ये आधा करिब { $core } वर्षका मानिसबाट आउँछन्
   *[people] { $whose }मध्ये आधा करिब { $core } वर्षका छन्
}
curve-title-spread = { $unit ->
    [views] { $Whose } धेरै उमेरका मानिसबाट आउँछन्
   *[people] { $Whose } धेरै उमेरमा फैलिएका छन्
}
curve-declared = तोकिएको: { $ages }
curve-core = आधा: { $ages } ({ $share })
curve-x = उमेर, वर्षमा
curve-y = उमेरको हरेक वर्षमा { $audience }को हिस्सा
curve-note = एक-एक वर्षको अनुमान एक्सपोर्टका उमेर समूहबाट गरिएको हो।
curve-note-likely = “सम्भवतः”: दसमध्ये नौ पटक साँचो सङ्ख्या अटाउने गरी बनाइएको दायरा।
curve-alt = { $whose }मध्ये आधा करिब { $core } वर्षको उमेरमा पर्छन्; तपाईंले { $declared } वर्ष तोक्नुभयो।
curve-alt-no-core = { $Whose } धेरै उमेरमा फैलिएका छन्, कुनै उमेर अलग देखिँदैन; तपाईंले { $declared } वर्ष तोक्नुभयो।
curve-alt-open = { $whose }मध्ये आधा करिब { $core } वर्षको उमेरमा पर्छन्।
curve-alt-open-no-core = { $Whose } धेरै उमेरमा फैलिएका छन्, कुनै उमेर अलग देखिँदैन।

pyramid-title-women = { $where } पुरुषभन्दा महिला बढी: { $women } र { $men }
pyramid-title-men = { $where } महिलाभन्दा पुरुष बढी: { $men } र { $women }
pyramid-title-even = { $where } महिला र पुरुष उत्तिकै: { $women } र { $men }
pyramid-on = { $channels } मा
pyramid-note = उमेर र लिङ्ग एकैसाथ { $channels } ले मात्र दिन्छ।
pyramid-note-channel = { $channel } मात्र: नेटवर्कपिच्छे उमेर समूह फरक हुन्छन्।
pyramid-alt = महिला { $women }, पुरुष { $men }; धेरैजसो { $band }।
pyramid-alt-largest = महिला { $women }, पुरुष { $men }; सबैभन्दा ठूलो उमेर समूह { $band }।
pyramid-inside = तोकिएको उमेरमा
pyramid-outside = बाहिर

channel-ages-caption = नेटवर्कअनुसार { $audience }, उमेरसहित
channel-people-caption = नेटवर्कअनुसार { $audience }
channel-people-note = कुनै एक्सपोर्टले उमेरअनुसार छुट्याउँदैन।
channel-ages-note = आधा: आधा मानिस अटाउने सबैभन्दा छोटो उमेर दायरा; दुवै छेउ करिब एक वर्षसम्म सही।

list-title = { $dimension }मा सबैभन्दा ठूलो: { $label }, { $whose }मध्ये { $share }
list-title-gender = { $unit ->
    [views] { $whose }मध्ये { $share } { $label }का हुन्
   *[people] { $whose }मध्ये { $share } { $label } छन्
}
list-title-country = { $whose }मध्ये { $share } { $label }का हुन्
list-title-city = सबैभन्दा ठूलो ठाउँ { $label }: { $whose }मध्ये { $share }
list-title-region = सबैभन्दा ठूलो क्षेत्र { $label }: { $whose }मध्ये { $share }
list-title-language = सबैभन्दा धेरै चल्ने भाषा { $label }: { $whose }मध्ये { $share }
list-title-interest = सबैभन्दा आम रुचि { $label }: { $whose }मध्ये { $share }
list-title-company-size = सबैभन्दा आम कम्पनी आकार { $label } कर्मचारी: { $whose }मध्ये { $share }
list-title-seniority = सबैभन्दा आम पदको तह { $label }: { $whose }मध्ये { $share }
list-title-job-function = सबैभन्दा आम कामको क्षेत्र { $label }: { $whose }मध्ये { $share }
list-title-device = सबैभन्दा आम डिभाइस { $label }: { $whose }मध्ये { $share }
list-alt = { $dimension }: { $parts }।
list-hidden = थोरै मानिस भएकाले नदेखाइएका: { $labels }। उनीहरू बाँकीमा गनिन्छन्।
list-multi = एकै मानिस धेरैमा पर्न सक्छ।
list-declared = तपाईंको प्रोफाइलभित्र
list-only = { $channel } मात्र।
list-unsized = { $channel } मात्र: अरू कति ठूला छन् थाहा छैन, त्यसैले सबै मिलाएको हिस्सा छैन।
whisker-note = पट्टीका छेउका रेखा: सम्भावित दायरा।
facts-one = { $dimension }: { $parts } ({ $channels })।
facts-caption = { $audience }बारे थप
facts-note = सबैभन्दा ठूलो पहिले; सबै कुरा CSV मा छ।
least-caption = { $dimension }अनुसार कम्तीमा यति { $audience }, { $where } गनिएअनुसार
least-note = एक्सपोर्टले लेबल गन्छ, जुन एकै मानिसका धेरै हुन सक्छन्, र यसले सबैलाई गन्दैन। त्यसैले हिस्सा छैनन्, र नगनिएका मानिसमा पनि त्यो लेबल हुन सक्छ।
list-one-network = { $channel } मात्र: नेटवर्कपिच्छे ठाउँका नाम र सिमाना फरक हुन्छन्।

## इनपुट

inputs-question = यो केमा आधारित छ?
inputs-answer = { $files ->
    [one] एउटा फाइल पढियो
   *[other] { $files } फाइल पढिए
}, { $used } वटाका सङ्ख्या प्रयोग भए, { $channels ->
    [one] एउटा च्यानलबाट
   *[other] { $channels } च्यानलबाट
}; { $rejected ->
    [0] कुनै पङ्क्ति अस्वीकृत भएन
    [one] एउटा पङ्क्ति अस्वीकृत भयो
   *[other] { $rejected } पङ्क्ति अस्वीकृत भए
}।
channels-caption = यी सङ्ख्या कसका हुन्
channels-note = मानिस: नेटवर्कको पूरै अडियन्स, जसरी बताइएको छ; कतै बताइएको छैन भने कुनै तालिकाले गनेको सबैभन्दा बढी।
people-from-stated-by-export = एक्सपोर्टमा बताइएको
people-from-stated-by-user = सेटिङमा बताइएको
people-from-both = सेटिङमा बताइएको; एक्सपोर्टमा { $number } छ
people-from-counted = तालिकाबाट गनिएको
people-from-not-known = कतै बताइएको छैन
missing-caption = के छुटेको छ: तपाईंले तोकेको, तर रिपोर्ट जुन अडियन्सबारे हो त्यसको कुनै एक्सपोर्टमा नभएको
files-caption = फाइलहरू र तिनको के भयो
files-caption-folder = { $folder } भित्रका फाइल र तिनको के भयो
days-of-month = { $from }–{ $to }
names-more = { $names } र थप { $more }
reasons-more = { $more ->
    [one] थप एउटा सन्देश: “audiencefit inspect” मा छ।
   *[other] थप { $more } सन्देश: “audiencefit inspect” मा छन्।
}
    .unbranded = { $more ->
        [one] थप एउटा सन्देश देखाइएको छैन।
       *[other] थप { $more } सन्देश देखाइएका छैनन्।
    }
files-note = पढिएका पङ्क्ति: सङ्ख्या बुझिएका पङ्क्ति; तिनको के भयो छेउमै छ। छुट्याइएका: शीर्षक, हेडर, जम्मा र थाहा भएका तर नचाहिने कुरा। “सबैभन्दा ठूला”: नेटवर्कले आफ्ना सबैभन्दा ठूला ठाउँ वा समूह मात्र सूचीमा राख्छ। “केही रोकिएका”: देखाउन नमिल्ने गरी साना समूह मानिसको सुरक्षाका लागि हटाइएका छन्। हरेक ब्लक र हरेक सन्देश “audiencefit inspect” ले देखाउँछ। हरेक फाइलको फिङ्गरप्रिन्ट CSV मा छ।
    .unbranded = पढिएका पङ्क्ति: सङ्ख्या बुझिएका पङ्क्ति; तिनको के भयो छेउमै छ। छुट्याइएका: शीर्षक, हेडर, जम्मा र थाहा भएका तर नचाहिने कुरा। “सबैभन्दा ठूला”: नेटवर्कले आफ्ना सबैभन्दा ठूला ठाउँ वा समूह मात्र सूचीमा राख्छ। “केही रोकिएका”: देखाउन नमिल्ने गरी साना समूह मानिसको सुरक्षाका लागि हटाइएका छन्। हरेक फाइलको फिङ्गरप्रिन्ट CSV मा छ।
reason-no-table = यो अडियन्सको कुनै एक्सपोर्टमा छैन
reason-index-only = एक्सपोर्टमा सूचकाङ्क छ, हिस्सा छैन
reason-no-total = एक्सपोर्टले एकै मानिसका धेरै हुन सक्ने लेबल गन्छ, र मानिसको सङ्ख्या थाहा छैन
reason-no-numbers = एक्सपोर्टमा छ, तर सङ्ख्या छैन
reason-age-gaps = उमेर समूहले केही उमेर छुटाउँछन्
reason-ages-not-reported = यसका उमेर तपाईंले तोकेकोभन्दा माथिबाट सुरु हुन्छन्
reason-age-bands = उमेर समूह एकआपसमा खप्टिन्छन् वा पढ्न सकिँदैनन्
reason-no-label-matches = एक्सपोर्टका लेबलमध्ये कुनै पनि तपाईंले लेखेको होइन; आफ्नालाई “map” मुनि वा नेटवर्कले लेखेजस्तै लेख्नुहोस्
section-without-no-audience = { $section }: छोडियो, किनभने कुनै फाइलमा अडियन्सका सङ्ख्या छैनन्। कुनै पनि नेटवर्कको अडियन्स एक्सपोर्टले यसलाई भर्छ।
section-without-no-profile = { $section }: प्रोफाइलबिना दाँज्ने केही छैन। profile.toml ले यसलाई भर्छ; “audiencefit profile new” ले एउटा लेख्छ।
    .unbranded = { $section }: प्रोफाइलबिना दाँज्ने केही छैन।

export-for-age = उमेर तालिका: Meta Business Suite (Audience), YouTube Studio (Viewer age), वा नेटवर्कले एपमा मात्र देखाउने कुराका लागि तपाईंको आफ्नै तालिका (“audiencefit template generic” ले एउटा लेख्छ)
    .unbranded = उमेर तालिका: Meta Business Suite (Audience), YouTube Studio (Viewer age), वा नेटवर्कले एपमा मात्र देखाउने कुराका लागि तपाईंको आफ्नै तालिका
export-for-gender = लिङ्ग तालिका: Meta Business Suite (Audience), TikTok (FollowerGender), YouTube Studio (Viewer gender), वा तपाईंको आफ्नै तालिका (“audiencefit template generic” ले एउटा लेख्छ)
    .unbranded = लिङ्ग तालिका: Meta Business Suite (Audience), TikTok (FollowerGender), YouTube Studio (Viewer gender), वा तपाईंको आफ्नै तालिका
export-for-country = देशको सूची: Meta Business Suite (Audience), TikTok (FollowerTopTerritories), YouTube Studio (Geography), वा तपाईंको आफ्नै तालिका (“audiencefit template generic” ले एउटा लेख्छ)
    .unbranded = देशको सूची: Meta Business Suite (Audience), TikTok (FollowerTopTerritories), YouTube Studio (Geography), वा तपाईंको आफ्नै तालिका
export-for-region = तपाईंको आफ्नै तालिकामा क्षेत्रको सूची (“audiencefit template generic” ले एउटा लेख्छ)
    .unbranded = तपाईंको आफ्नै तालिकामा क्षेत्रको सूची
export-for-city = सहरको सूची: Meta Business Suite (Audience), वा तपाईंको आफ्नै तालिका (“audiencefit template generic” ले एउटा लेख्छ)
    .unbranded = सहरको सूची: Meta Business Suite (Audience), वा तपाईंको आफ्नै तालिका
export-for-language = तपाईंको आफ्नै तालिकामा भाषाको सूची (“audiencefit template generic” ले एउटा लेख्छ)
    .unbranded = तपाईंको आफ्नै तालिकामा भाषाको सूची
export-for-interest = नेटवर्कको अडियन्स पेजको सूची, तपाईंको आफ्नै तालिकामा (“audiencefit template generic” ले एउटा लेख्छ)
    .unbranded = नेटवर्कको अडियन्स पेजको सूची, तपाईंको आफ्नै तालिकामा
export-for-seniority = LinkedIn पेजका फलोअर (XLS वा XLSX), वा तपाईंको आफ्नै तालिका (“audiencefit template generic” ले एउटा लेख्छ)
    .unbranded = LinkedIn पेजका फलोअर (XLS वा XLSX), वा तपाईंको आफ्नै तालिका
export-for-job-function = LinkedIn पेजका फलोअर (XLS वा XLSX), वा तपाईंको आफ्नै तालिका (“audiencefit template generic” ले एउटा लेख्छ)
    .unbranded = LinkedIn पेजका फलोअर (XLS वा XLSX), वा तपाईंको आफ्नै तालिका
export-for-industry = LinkedIn पेजका फलोअर (XLS वा XLSX), वा तपाईंको आफ्नै तालिका (“audiencefit template generic” ले एउटा लेख्छ)
    .unbranded = LinkedIn पेजका फलोअर (XLS वा XLSX), वा तपाईंको आफ्नै तालिका
export-for-company-size = LinkedIn पेजका फलोअर (XLS वा XLSX), वा तपाईंको आफ्नै तालिका (“audiencefit template generic” ले एउटा लेख्छ)
    .unbranded = LinkedIn पेजका फलोअर (XLS वा XLSX), वा तपाईंको आफ्नै तालिका
export-for-device = तपाईंको आफ्नै तालिकामा डिभाइसको सूची (“audiencefit template generic” ले एउटा लेख्छ)
    .unbranded = तपाईंको आफ्नै तालिकामा डिभाइसको सूची


numbers-question = यो महिना च्यानलहरूले के गरे?
numbers-answer = { $month }मा तपाईंका च्यानलका सङ्ख्या: { $figures }।
numbers-answer-none = एक्सपोर्टमा { $month }का सङ्ख्या छन्, तर महिनाको जम्मा बनाउने कुनै छैन।
numbers-figure-orders = { $count ->
    [one] एउटा अर्डर
   *[other] { $number } अर्डर
}
numbers-figure-sold = { $orders }बाट { $revenue }
numbers-figure-revenue = { $revenue } आम्दानी
numbers-figure-visits = { $count ->
    [one] एउटा भिजिट
   *[other] { $number } भिजिट
}
numbers-figure-new-followers = { $count ->
    [one] एक नयाँ फलोअर
   *[other] { $number } नयाँ फलोअर
}
numbers-figure-views = { $count ->
    [one] एउटा भ्यु
   *[other] { $number } भ्यु
}
numbers-figure-impressions = { $count ->
    [one] एउटा इम्प्रेसन
   *[other] { $number } इम्प्रेसन
}
numbers-figure-posts = { $count ->
    [one] एउटा पोस्ट
   *[other] { $number } पोस्ट
}
numbers-figure-conversations = { $count ->
    [one] एउटा कुराकानी
   *[other] { $number } कुराकानी
}
numbers-figure-reviews = { $count ->
    [one] एउटा रिभ्यु
   *[other] { $number } रिभ्यु
}
numbers-no-total = पढिएका कुराले महिनाको जम्मा बन्दैन: ती भागका, घण्टाका, जोड्न नमिल्ने दिनका, वा अरू समयका सङ्ख्या हुन्। Parquet को “metrics” तालिकामा हरेक मान छ।
numbers-pending = अझै भुक्तानी नभएका अर्डर
numbers-networks = नेटवर्कहरू, तिनका एक्सपोर्टले गनेअनुसार
numbers-shops = पसलहरू, तिनका एक्सपोर्टले गनेअनुसार
numbers-ads = विज्ञापन, नेटवर्कले गनेअनुसार
numbers-mail = मेलिङ लिस्ट
numbers-note = हरेक सङ्ख्या एउटै एक्सपोर्टको हो; दुई एक्सपोर्टका सङ्ख्या मिसाइँदैनन्। “–”: कुनै एक्सपोर्टमा छैन। धेरै दिन पहुँचमा आएका मानिस जोडिँदैनन्, किनभने तिनमा केही एउटै मानिस हुन्छन्। अन्तरक्रिया नेटवर्कले गनेअनुसार हो, नभए लाइक, कमेन्ट, सेयर र सेभ। “(भाग)”: एक्सपोर्टले महिनाका दसमध्ये नौ भागभन्दा कम दिन समेट्छ। कोष्ठकका दिन: सङ्ख्या यी दिनको हो, जुन महिनाभन्दा बाहिरसम्म पुग्छन्।
numbers-note-claimed = नेटवर्कले आफ्ना विज्ञापनको भनी दाबी गर्ने आम्दानी, भुक्तानी भएजति, पसलको आम्दानीमा पहिल्यै छ: दुवैलाई जोड्न हुँदैन।
numbers-part = { $number } (भाग)
numbers-of-days = { $number } ({ $days })
numbers-several-sources = धेरै एक्सपोर्टले आ-आफ्नै तरिकाले गनेका कुरा
numbers-several-sources-note = पसलको तालिकाले एक-एक अर्डरको सूची भए त्यही, नभए सबैभन्दा धेरै दिन समेट्ने एक्सपोर्ट देखाउँछ। पसल र एनालिटिक्स टुलले भिजिट फरक-फरक तरिकाले छुट्याउँछन्, र हरेक भिजिटर गन्न सकिँदैन; पसलका रिपोर्टले अझै भुक्तानी नभएका अर्डर पनि गनेका हुन सक्छन्।
numbers-by-source = { $number } ({ $source })
numbers-origins = भिजिट र अर्डर कहाँबाट आए: { $channel } ({ $source })
numbers-origins-rest = अरू, र नबताइएका
numbers-origins-all = जम्मा
numbers-origins-note = एउटै नेटवर्कका नाम एकठाउँ राखिएका छन्; अरू सबै एक्सपोर्टले लेखेजस्तै छन्। सबैभन्दा धेरै अर्डर भएका पहिले, त्यसपछि सबैभन्दा धेरै भिजिट भएका; CSV मा सबै छन्। एक्सपोर्टले सामान्यतया भिजिट वा अर्डरअघिको अन्तिम क्लिक गन्छ, त्यहाँसम्म पुर्‍याउने सबै कुरा होइन।
numbers-things = महिनाका पोस्ट, अर्डर, कुराकानी र रिभ्यु
numbers-things-note = रकम भनेको तिरिएकोबाट फिर्ता दिइएको घटाएर हो। अझै भुक्तानी नभएका अर्डर छुट्टै छन्, रद्द भएका छोडिएका छन्। जवाफ नदेखिएको कुराकानीको जवाफ एक्सपोर्टपछि दिइएको हुन सक्छ।
numbers-posts = पोस्ट
numbers-posts-detail = { $views } भ्यु, { $reactions } लाइक, कमेन्ट, सेयर र सेभ
numbers-posts-reactions = { $reactions } लाइक, कमेन्ट, सेयर र सेभ
numbers-orders = भुक्तानी भएका अर्डर
numbers-orders-detail = { $revenue }
numbers-orders-refunded = { $revenue }, { $refunds } फिर्ता दिएपछि
numbers-orders-sold-on = { $what }; { $origin } मा बिक्री भएको
numbers-conversations = कुराकानी
numbers-answered = { $share } को जवाफ दिइएको
numbers-answered-few = { $told } मध्ये { $answered } को जवाफ दिइएको, प्रतिशत निकाल्न धेरै कम
numbers-reviews = रिभ्यु
numbers-stars = ५ मध्ये { $stars } तारा
column-origin = कहाँबाट आयो
column-claimed = विज्ञापन नेटवर्कले दाबी गरेको आम्दानी
column-counted = गनिएको
column-what = के
column-source = एक्सपोर्ट
column-number = सङ्ख्या
column-detail = विवरण
