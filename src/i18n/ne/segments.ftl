## सेगमेन्ट: कसैले नसोचेका मानिस

section-segments = सेगमेन्ट

segments-question = हामीले नसोचेका मानिस को हुन्?
segments-cards = तपाईंले नतोकेका मानिस

segments-are-age = { $unit ->
    [views] { $label } वर्षका मानिसबाट आउँछन्
   *[people] { $label } वर्षका छन्
}
segments-are-gender = { $unit ->
    [views] { $label }बाट आउँछन्
   *[people] { $label } छन्
}
segments-are-cell = { $unit ->
    [views] { $label } वर्षका { $by }बाट आउँछन्
   *[people] { $label } वर्षका { $by } छन्
}
segments-are-country = { $unit ->
    [views] { $label }बाट आउँछन्
   *[people] { $label }मा छन्
}
segments-are-region = { $unit ->
    [views] { $label } बाट आउँछन्
   *[people] { $label } मा छन्
}
segments-are-city = { $unit ->
    [views] { $label } बाट आउँछन्
   *[people] { $label } मा छन्
}
segments-are-language = { $unit ->
    [views] { $label } भाषा चलाउने मानिसबाट आउँछन्
   *[people] { $label } भाषा चलाउँछन्
}
segments-are-interest = { $unit ->
    [views] { $label } मा रुचि भएका मानिसबाट आउँछन्
   *[people] { $label } मा रुचि राख्छन्
}
segments-are-seniority = “{ $label }” तहका छन्
segments-are-job-function = { $label } मा काम गर्छन्
segments-are-industry = “{ $label }” उद्योगमा काम गर्छन्
segments-are-company-size = { $label } जना काम गर्ने ठाउँमा काम गर्छन्
segments-are-device = { $label } बाट आउँछन्

segments-name = { $label }
segments-name-age = उमेर { $label }
segments-name-cell = { $label } वर्षका { $by }

segments-sentence = { $whose }मध्ये { $share } { $are }
segments-sentence-part = { $whose }मध्ये { $share } { $are }, जुन { $core } वर्षको ठूलो समूहको तपाईंले नतोकेको भाग हो

segments-answer-one = { $first }। { $position }
segments-answer-two = { $first }। { $second }। { $position }
segments-position-one = यिनलाई तपाईंले तोक्नुभएको थिएन।
segments-position-two = यीमध्ये कुनै पनि तपाईंले तोक्नुभएको थिएन।
segments-position-undeclared = यसबारे तपाईंको प्रोफाइलले केही भन्दैन।
segments-position-no-profile = यिनको विशेषता यही हो।
segments-overlap = { $whose }मध्ये { $low } देखि { $high } यी दुवैमा पर्छन्; कुनै रिपोर्टले दुवैलाई एकैसाथ देखाउँदैन।
segments-answer-none = तपाईंको प्रोफाइलबाहिर कोही अलग देखिँदैन: त्यहाँ अपेक्षाभन्दा ठूलो समूह भए पनि त्यो संयोग वा सानो फरकभन्दा बढी होइन।
segments-answer-none-open = कुनै समूह अलग देखिँदैन: अपेक्षाभन्दा ठूलो समूह भए पनि त्यो संयोग वा सानो फरकभन्दा बढी होइन।
segments-answer-markets = तपाईंको प्रोफाइलबाहिर कुनै उमेर, लिङ्ग वा रुचि अलग देखिँदैन। एउटा ठाउँ भने देखिन्छ: “अरू कहाँ बेच्न सकिन्छ?” हेर्नुहोस्।
segments-answer-no-baseline = दाँज्ने केही छैन, त्यसैले कसैलाई अपेक्षाबाहिरको भन्न सकिँदैन। तपाईंको देशका मानिसको उमेर भएको एउटा फाइल पुग्छ।

segments-few = { $place } { $people } { $audience }
segments-few-all = केही भन्न डेटा पुग्दैन, { $needed } जना चाहिन्छ: { $parts } मात्र।

segments-card-what = { $name }: { $word }
segments-card-core = समग्रमा यीमध्ये { $share } { $label } वर्षका छन्।
segments-card-kindred = उस्तै प्रकारका: { $labels }।
segments-card-lift = { $baseline }सँग दाँज्दा { $share } हुने अपेक्षा थियो; यो त्यसको { $times } गुणा हो, र सम्भवतः कम्तीमा { $least } गुणा।
segments-card-scan = { $place } सबैभन्दा अलग देखिने उमेर समूह { $ages } हो: अपेक्षाको { $times } गुणा।
segments-doubt-people = { $people } जनामा आधारित। { $tests } समूह एकैचोटि जाँच्दा पनि संयोगले मात्र यस्तो हुने सम्भावना निकै कम छ।
segments-doubt-unknown = जाँचिएको छैन: रिपोर्टले कति जना गनेको हो भन्दैन।
segments-doubt-core = उमेरका छेउ करिब एक वर्षसम्म सही छन्।
segments-doubt-ungrouped = रिपोर्टका उमेर समूह योभन्दा फराकिला छन्; तीभित्रका उमेर अनुमान हुन्।
segments-doubt-covers = तुलनाले तीमध्ये { $share } का देश समेट्छ।
segments-doubt-others = तपाईंका आफ्नै अरू नेटवर्कसँग मात्र दाँजिएको: यो नेटवर्कका प्रयोगकर्ता नै यस्ता हुन सक्छन्।
segments-doubt-users = यो नेटवर्कका प्रयोगकर्ता जताततै यस्तै हुन सक्छन्।
segments-doubt-affinity = नेटवर्क आफैँले बताएको सङ्ख्या (सूचकाङ्क) सँग मात्र दाँजिएको।
segments-doubt-interest = रुचि भनेको नेटवर्कले लगाएको अनुमान हो; मानिसले गर्ने काम होइन।

segments-step-excess = यी अपेक्षाभन्दा करिब { $people } जना बढी हुन्।
segments-step-hidden = उनीहरूका लागि छुट्टै एउटा अफर बनाउनुहोस् र को किन्छ हेर्नुहोस्; किने भने उनीहरूलाई आफ्नो प्रोफाइलमा राख्नुहोस्।
segments-step-hidden-age = उनीहरूले के अर्डर गर्छन् हेर्नुहोस्। किन्छन् भने उनीहरूलाई छुट्टै प्रोफाइल दिनुहोस्; किन्दैनन् भने आफूले चाहेको उमेरका लागि पोस्ट गर्नुहोस्।
segments-step-hidden-country = त्यहाँ डेलिभरी दिन सक्नुहुन्छ कि सक्नुहुन्न, बजारको पृष्ठमा हेर्नुहोस्।
segments-step-hidden-interest = यो रुचिसँग मिल्ने एउटा उत्पादन एक महिना देखाउनुहोस्, र अर्डर गन्नुहोस्।
segments-step-hidden-language = हप्तामा एउटा पोस्ट त्यो भाषामा लेख्नुहोस्, र पहुँच दाँज्नुहोस्।
segments-step-hidden-gender = उनीहरूलाई चाहनुहुन्छ कि, निर्णय गर्नुहोस्: चाहनुहुन्छ भने उनीहरूले किन्ने कुरा राख्नुहोस् र प्रोफाइल बदल्नुहोस्, नत्र आफ्ना पोस्टमा देखिने मानिस बदल्नुहोस्।
segments-step-no-profile = तपाईंले अहिलेसम्म कसैलाई तोक्नुभएको छैन; “audiencefit profile suggest” ले प्रोफाइलको मस्यौदा बनाउँछ।
    .unbranded = तपाईंले अहिलेसम्म कसैलाई तोक्नुभएको छैन।
segments-step-undeclared = यो तपाईंका लागि महत्त्वपूर्ण छ कि, निर्णय गर्नुहोस्, र आफ्नो प्रोफाइलमा राख्नुहोस्।

segments-bar = { $name } · { $whose }
segments-chart-title = { $name }: अपेक्षाको { $times } गुणा
segments-dots-note = हरेक थोप्लामा लेखिएका मानिसमध्ये अपेक्षाको कति गुणा छन्। थोप्लाका रेखा: सम्भावित दायरा।
segments-dots-alt = अपेक्षाको कति गुणा: { $parts }।
segments-dots-reference = अपेक्षा गरिएजत्तिकै
segments-dots-sure = सम्भावित दायरा पूरै एकातिर छ
segments-dots-unsure = अपेक्षाजत्तिकै पनि हुन सक्छ
segments-dots-axis = अपेक्षाको कति गुणा
segments-dot = { $times } गुणा: { $expected } को ठाउँमा { $share }

segments-row-whose = { $audience }, { $channel }
segments-row-tested = { $name } (दाँजिएको: { $part })
segments-row-times = { $times } (कम्तीमा { $end })
segments-row-times-most = { $times } (बढीमा { $end })
segments-table-caption = अलग देखिने सेगमेन्ट, र तिनलाई केसँग दाँजियो
segments-table-note = अपेक्षा: तुलनाले देखाएको हिस्सा। थोरै मानिस भएको ठाउँमा “कति गुणा” लाई १ तिर सारिएको छ।
segments-table-word = “{ $word }”: { $meaning }
segments-table-worth = मूल्य: तीमध्ये एक जनाले कति किन्छ वा गर्छ, जहाँ १ औसत हो; थाहा नभएकोमा धर्का, र त्यो १ गनिन्छ। क्रम: अपेक्षाभन्दा बढी मानिस × मूल्य।
segments-table-no-worth = तीमध्ये एक जनाको मूल्य कति हो थाहा छैन, त्यसैले सबै बराबर गनिन्छन्। क्रम: अपेक्षाभन्दा बढी मानिस।
segments-table-more = { $count ->
        [one] थप एउटा CSV फाइलमा छ।
       *[other] थप { $count } CSV फाइलमा छन्।
    }
segments-table-as-expected = { $count ->
    [one] अर्को एउटा ठूलो समूह करिब अपेक्षा गरिएजत्तिकै छ (यो नेटवर्क नै यस्तै हो)।
   *[other] अरू { $count } ठूला समूह करिब अपेक्षा गरिएजत्तिकै छन् (यो नेटवर्क नै यस्तै हो)।
}
segments-table-no-baseline = { $count ->
    [one] तपाईंले नतोकेको एउटा समूह ठूलो छ, तर त्यसलाई दाँज्ने केही छैन।
   *[other] तपाईंले नतोकेका { $count } समूह ठूला छन्, तर तिनलाई दाँज्ने केही छैन।
}
segments-column-segment = सेगमेन्ट
segments-column-whose = कसमध्ये
segments-column-share = हिस्सा
segments-column-expected = अपेक्षा
segments-column-against = केसँग दाँजिएको
segments-column-times = कति गुणा
segments-column-excess = अपेक्षाभन्दा बढी
segments-column-worth = मूल्य

segments-against-affinity = यसकै सूचकाङ्क
segments-against-everybody = तुलना-आधार फाइल
segments-against-customers = ग्राहक
segments-against-other-networks = अरू नेटवर्क
segments-against-own-margins = उमेर र लिङ्ग छुट्टाछुट्टै

segments-baseline-network = { $count ->
    [0] { $network } का सबै
   *[other] { $countries }मा { $network } का सबै
}
segments-baseline-affinity = नेटवर्ककै सङ्ख्या (सूचकाङ्क)
segments-baseline-country = { $countries }को जनसङ्ख्या
segments-baseline-everybody = तपाईंको तुलना-आधार फाइलको जनसङ्ख्या
segments-baseline-customers = तपाईंसँग भएका ग्राहक
segments-baseline-other-networks = तपाईंका अरू नेटवर्कको औसत
segments-baseline-own-margins = छुट्टाछुट्टै लिइएको उमेर र लिङ्ग

segments-note-baselines = केसँग दाँजियो: { $baselines }।
segments-note-no-baseline = केहीसँग दाँजिएन: जनसङ्ख्याको फाइल, नेटवर्कको सङ्ख्या (सूचकाङ्क) वा दोस्रो नेटवर्क केही छैन। भर्नुपर्ने फाइल “audiencefit template benchmark” ले छाप्छ।
    .unbranded = केहीसँग दाँजिएन: जनसङ्ख्याको फाइल, नेटवर्कको सङ्ख्या (सूचकाङ्क) वा दोस्रो नेटवर्क केही छैन।
segments-note-tests = { $tests } समूह जाँचिए, र सबैको मूल्याङ्कन एकैसाथ गरियो: अलग देखिनेमध्ये बढीमा दसमा एउटा संयोग हुने अपेक्षा छ। अलग देखिन समूह तुलनाले देखाएको कम्तीमा १.२ गुणा ठूलो, र मानिसको ५% (वा १०० जना र २%) हुनुपर्छ।
segments-note-limits = १८ वर्षमुनिका मानिस, र स्वास्थ्य, धर्म, राजनीति, मूल वा यौन जीवनका समूह कहिल्यै सुझाइँदैनन्। रिपोर्टले उमेर र रुचि एकैसाथ देखाउँदैनन्, त्यसैले दुवैको समूहको नाम दिइँदैन।
