## प्रोफाइलको मस्यौदा

draft-name = { $Whose }, अहिले जस्ता छन्
draft-whose = { $whose }
draft-head = प्रोफाइलको मस्यौदा, { $month }का एक्सपोर्टबाट बनाइएको।
draft-head-meaning = यसले त्यहाँ को छन् भन्छ, तपाईं कसलाई चाहनुहुन्छ भन्दैन। नमिल्ने कुरा बदल्नुहोस्, आफ्नै नाम दिनुहोस्, र “audiencefit profile check” ले जाँच्नुहोस्।
draft-head-weights = हरेक सर्तको भार उही छ (भार १): तपाईंको व्यवसायका लागि के सबैभन्दा महत्त्वपूर्ण छ भन्ने सङ्ख्याले भन्न सक्दैनन्। १८ वर्षमुनिका कोही र कुनै संवेदनशील वर्ग कहिल्यै सुझाइँदैन।
draft-head-sources = { $first }बारे थाहा भएको कुरा पहिले आउँछ, त्यसपछि { $others }बारे। हरेक टिप्पणीले कसका मानिसबारे हो भन्छ।

draft-core = { $whose }मध्ये { $share } { $ages } वर्षका छन्, आधा अटाउने सबैभन्दा साँघुरो उमेर। छेउ करिब एक वर्षसम्म सही छन्।
draft-larger-core = { $Whose } दुई उमेर समूहमा छन्। ठूलो समूह { $ages } वर्षको हो (तीमध्ये { $share }); यसका छेउ करिब एक वर्षसम्म सही छन्।
draft-second-core = अर्को समूह { $ages } वर्षको हो ({ $whose }मध्ये { $share }): दुवै चाहनुहुन्छ भने यसलाई छुट्टै [[profile]] दिनुहोस्।
draft-second-core-minors = अर्को समूह { $ages } वर्षको हो ({ $whose }मध्ये { $share }); यसमा १८ वर्षमुनिका मानिस छन्, त्यसैले सुझाइएको छैन।
draft-adults = यसमा १८ वर्षमुनिका मानिस छन्, जसलाई कहिल्यै सुझाइँदैन: सर्त १८ मा काटिएको छ, र { $whose }मध्ये { $share } { $ages } वर्षका छन्।
draft-minors = उमेर: { $whose }मध्ये आधा { $ages } वर्षका छन्, तीमध्ये धेरैजसो १८ वर्षमुनिका। १८ वर्षमुनिका कोही सुझाइँदैनन्, त्यसैले कुनै उमेर तोकिएको छैन।
draft-no-core = उमेर: { $whose } धेरै उमेरमा फैलिएका छन्, कुनै मूल समूह छैन। कुनै उमेर तोकिएको छैन।
draft-gender = { $whose }मध्ये { $parts }। लक्षित मिश्रण, ५ अङ्कको चरणमा मिलाइएको।
draft-gender-even = लिङ्ग: { $whose }मध्ये { $parts }। कुनै पनि स्पष्ट रूपमा अगाडि छैन, त्यसैले केही तोकिएको छैन।
draft-places = जम्मा मिलाएर सम्भवतः { $whose }मध्ये कम्तीमा { $held }: { $parts }।
draft-places-part = { $whose }मध्ये सबैभन्दा ठूला, हरेकमा सम्भवतः { $each } वा बढी, जम्मा मिलाएर सम्भवतः कम्तीमा { $held }: { $parts }।
draft-places-kept = तपाईंको प्रोफाइलका देशमध्ये { $whose }का { $least } वा बढी बस्ने, जम्मा मिलाएर सम्भवतः कम्तीमा { $held }: { $parts }।
draft-places-none = { $dimension }: तपाईं बेच्नेमध्ये कुनैमा पनि सम्भवतः { $whose }का { $each } छैनन्, त्यसैले केही तोकिएको छैन।
draft-places-others = यी पनि ठूला, तर तपाईंको प्रोफाइलमा छैनन्, त्यसैले तोकिएका छैनन्: { $parts }।
draft-places-unserved = तपाईंको प्रोफाइलले त्यहाँ नबेच्ने भएकाले छोडिएका: { $parts }।
draft-languages-unspoken = तपाईंको प्रोफाइलमा पसलका भाषामध्ये नभएकाले छोडिएका: { $parts }।
draft-labels-distinctive = { $whose }मध्ये तुलनाले देखाएकोभन्दा बढी: { $parts }।
draft-labels-largest = { $whose }मध्ये सबैभन्दा ठूला: { $parts }।
draft-labels-none = { $dimension }: केही अलग देखिँदैन, र कुनैमा पनि सम्भवतः { $whose }का { $each } छैनन्। केही तोकिएको छैन।
draft-labels-special = { $count ->
    [one] एउटा लेबल संवेदनशील वर्ग हो, त्यसैले सुझाइएको छैन।
   *[other] { $count } लेबल संवेदनशील वर्ग हुन्, त्यसैले सुझाइएका छैनन्।
}
draft-few = { $whose }को { $dimension }: डेटा पुग्दैन: { $people } जना छन्, { $least } चाहिन्छ।
draft-few-unknown = { $whose }को { $dimension }: डेटा पुग्दैन: चाहिने { $least } जनाभन्दा कम छन्।
draft-not-told = { $dimension }: { $whose }बारे यो कुनै एक्सपोर्टले बताउँदैन।
draft-known-of-few = { $all } मध्ये { $people } को मात्र थाहा छ, सबैका लागि सर्त तोक्न यो भाग धेरै सानो छ। तपाईंका लागि महत्त्वपूर्ण भए यो लेख्नुहोस्: { $line }
draft-basis = { $people } जनाको थाहा छ ({ $channels })।
draft-basis-unknown = यसपछाडि कति मानिस छन् थाहा छैन ({ $channels })।
draft-lift = { $label } { $lift } गुणा
draft-compared = { $baseline }सँग दाँज्दा: { $parts }।
draft-not-compared = केहीसँग दाँजिएको छैन: यी नेटवर्कका सबैमा यही लागू हुन सक्छ।
draft-baseline-country = { $country }का सबै
draft-baseline-network = { $network } का सबै
draft-baseline-others = तपाईंका अरू नेटवर्क

draft-foot = यो मस्यौदा “{ $profile }” भन्दा कसरी फरक छ:
draft-foot-line = { $dimension }: तपाईंले तोकेको { $declared }; मस्यौदाले चाहेको { $drafted } ({ $difference })।
draft-table = “{ $profile }” को छेउमा मस्यौदा
draft-nothing = केही छैन
column-draft = मस्यौदा
column-difference = फरक
draft-same = उही
draft-differs = अर्को जवाफ
draft-only-declared = तपाईंको प्रोफाइलमा मात्र
draft-only-drafted = मस्यौदामा मात्र
draft-asked-mix = { $values } को मिश्रण
draft-asked-least = कम्तीमा { $values }
draft-asked-most = बढीमा { $values }
draft-written = मस्यौदा { $file } मा छ। तपाईंले बदलेपछि “audiencefit profile check { $file }” ले यसलाई जाँच्छ।
draft-file-is-there = { $file } पहिल्यै छ: --out ले अर्को फाइलको नाम दिनुहोस्, वा --force ले त्यसको ठाउँमा लेख्नुहोस्

suggest-no-audience = { $audience ->
    [none] एक्सपोर्टमा तपाईंको आफ्नै कुनै अडियन्स छैन
   *[other] { $audience } अडियन्सबारे कुनै एक्सपोर्टले केही बताउँदैन
    }
    .hint = यी छन्: { $known }
    .explain = प्रोफाइलको मस्यौदा एक्सपोर्टमा भएका मानिसबाट बन्छ: तपाईंका ग्राहक (किन्ने), फलोअर, भिजिटर र यस्तै। --from ले मागिएको अडियन्स पढिएका कुनै एक्सपोर्टमा छैन। हरेक फाइलमा के छ `audiencefit inspect` ले देखाउँछ।
suggest-nothing = सर्त तोक्न पुग्ने गरी मानिसबारे केही थाहा छैन: { $why }
    .hint = उमेर, लिङ्ग वा देश भएको एक्सपोर्ट थप्नुहोस्, वा --min-people घटाउनुहोस्।
    .explain = प्रोफाइलको मस्यौदालाई उमेरको मूल समूह, स्पष्ट रूपमा अगाडि भएको लिङ्ग, धेरैजसो मानिस भएका देश, वा अलग देखिने रुचि र काम चाहिन्छ। ती केही भेटिएन। १०० जनाभन्दा कम (--min-people) भए केही सुझाइँदैन, किनभने यति थोरैले आउनेहरूबारे थोरै मात्र भन्छन्।

## प्रोफाइल छेउछेउमा

column-behind = सबैभन्दा नजिकको भन्दा पछाडि
profiles-behind = { $points } अङ्क (सम्भवतः { $range })
profiles-behind-open = { $points } अङ्क
profiles-cell = { $asked }: { $share }
profiles-note = हरेक पटक अडियन्स उही हो, त्यसैले अन्तर प्रोफाइलकै कारण मात्र हो।
profiles-side-caption = हरेक प्रोफाइलले के चाहन्छ, र { $whose }ले त्यो कति पूरा गर्छन्
profiles-side-note = बदल्नु नपर्ने { $audience }को हिस्सा। धर्का: प्रोफाइलले त्यो चाहेको छैन।
profiles-more = { $more ->
    [one] थप एउटा प्रोफाइल CSV र JSON मा छ।
   *[other] थप { $more } प्रोफाइल CSV र JSON मा छन्।
}
profiles-ahead-of = “{ $profile }”, { $behind } पछाडि
profiles-clear = { $Whose } “{ $profile }” सँग सबैभन्दा नजिक छन्: { $others }। हरेक पटक अडियन्स उही हो, त्यसैले अन्तर प्रोफाइलकै कारण मात्र हो। तपाईं यिनैलाई बेच्नुहुन्छ भने यही तोक्नुहोस्।
profiles-not-clear = “{ $profile }” को स्कोर सबैभन्दा माथि छ, तर अरूसँग यसको फरक छुट्याउन सकिँदैन, वा यसको अनिवार्य कुरा विरलै पूरा भएको छ। आफूले के बेच्नुहुन्छ त्यसैले रोज्नुहोस्।

profile-renamed = { $name } प्रोफाइलको नाम अर्को फाइलमा पनि छ; यसलाई { $shown } नामले देखाइएको छ
    .explain = `fit --compare` ले धेरै फाइलका प्रोफाइल छेउछेउमा राख्छ, र हरेक सङ्ख्या आफ्नो प्रोफाइलको नाममुनि हुन्छ। दुई फाइलमा एउटै नामको प्रोफाइल छ, त्यसैले पछिल्लोलाई फाइलको नाम अगाडि राखेर देखाइन्छ। के नामले देखाउने आफैँ छान्न त्यसको फाइलमा अर्को नाम दिनुहोस्।

## पुनः नमुना छनोटबाट दायरा

bootstrap-score = त्यत्ति नै मानिसको नमुना { $draws } पटक नयाँ गरी छान्दा स्कोर सम्भवतः { $range } हुन्छ।
bootstrap-held = नमुना छानिएको छैन, किनभने यी सबैपछाडि कति मानिस छन् थाहा छैन: { $dimensions }।
bootstrap-share = तोकिएको उमेरको हिस्सा सम्भवतः { $range } हुन्छ।
bootstrap-core-ends = करिब { $from } देखि { $to }, छेउ सम्भवतः { $first } र { $last }
bootstrap-core = त्यत्ति नै मानिसको नमुना { $draws } पटक नयाँ गरी छान्दा { $whose }को मूल समूह: { $cores }।
bootstrap-no-core = त्यत्ति नै मानिसको नमुना { $draws } पटक नयाँ गरी छान्दा { $whose }को टिकिरहने मूल समूह छैन।
bootstrap-distance = उनीहरू औसतमा तोकिएको उमेरबाट सम्भवतः { $low } देखि { $high } वर्ष बाहिर छन्।
bootstrap-chance = यो संयोग मात्र हो: पूर्णाङ्क मिलान र फराकिला उमेर समूहले खुला छोडेको कुरा यसमा छैन।
bootstrap-not-known = पुनः नमुना छनोटबाट दायरा छैन: सङ्ख्यापछाडि कति मानिस छन् थाहा छैन ({ $channels })।
bootstrap-unstable = { $draws } पटक नयाँ नमुना छान्दा नतिजाले धेरैजसो आफ्नो रूप बदल्छ: दायरा दिन सकिँदैन।
