# પ્રોફાઇલના ડ્રાફ્ટ, બાજુ-બાજુની પ્રોફાઇલ અને ફરી નમૂના લઈને કાઢેલા ગાળાનાં લખાણો.

## પ્રોફાઇલના ડ્રાફ્ટ

draft-name = { $Whose }, હાલ છે તેમ
draft-whose = { $whose }
draft-head = { $month }ની એક્સપોર્ટ પરથી બનાવેલો પ્રોફાઇલનો ડ્રાફ્ટ.
draft-head-meaning = તે કહે છે કે કોણ છે, તમને કોણ જોઈએ તે નહીં. જે બંધ ન બેસે તે બદલો, તેને તમારું પોતાનું નામ આપો, અને “audiencefit profile check”થી તપાસો.
draft-head-weights = દરેક માગનો ભાર સરખો છે (ભાર 1): તમારા બિઝનેસ માટે સૌથી મહત્ત્વનું શું તે આંકડા કહી ન શકે. 18 વર્ષથી નાના કોઈ અને કોઈ સંવેદનશીલ શ્રેણી ક્યારેય સૂચવાતાં નથી.
draft-head-sources = { $first } વિશે જે જાણીતું છે તે પહેલાં આવે છે, પછી { $others }. દરેક ટિપ્પણી કહે છે કે તે કયા લોકો વિશે છે.

draft-core = { $whose } પૈકી { $share } { $ages } વર્ષના છે, જે અડધા લોકો સમાય એવો સૌથી સાંકડો ઉંમરનો ગાળો છે. છેડા લગભગ એક વર્ષ આઘાપાછા હોઈ શકે.
draft-larger-core = { $Whose } ઉંમરનાં બે જૂથમાં છે. મોટું જૂથ { $ages } વર્ષનું છે (તેમાંથી { $share }); તેના છેડા લગભગ એક વર્ષ આઘાપાછા હોઈ શકે.
draft-second-core = બીજું જૂથ { $ages } વર્ષનું છે ({ $whose } પૈકી { $share }): બંને જોઈતાં હોય તો તેને અલગ [[profile]] આપો.
draft-second-core-minors = બીજું જૂથ { $ages } વર્ષનું છે ({ $whose } પૈકી { $share }); તેમાં 18 વર્ષથી નાના લોકો છે અને તે સૂચવાતું નથી.
draft-adults = તેમાં 18 વર્ષથી નાના લોકો છે, જે ક્યારેય સૂચવાતા નથી: માગ 18 પર કાપી છે, અને { $whose } પૈકી { $share } { $ages } વર્ષના છે.
draft-minors = ઉંમર: { $whose } પૈકી અડધા { $ages } વર્ષના છે, તેમાંથી મોટા ભાગના 18 વર્ષથી નાના. 18 વર્ષથી નાના કોઈ સૂચવાતા નથી, તેથી કોઈ ઉંમર માગી નથી.
draft-no-core = ઉંમર: { $whose } ઘણી જુદી જુદી ઉંમરમાં ફેલાયેલા છે, કોઈ મુખ્ય જૂથ નથી. કોઈ ઉંમર માગી નથી.
draft-gender = { $whose } પૈકી { $parts }. લક્ષ્ય મિશ્રણ, 5 પોઇન્ટના પગલે રાઉન્ડ કરેલું.
draft-gender-even = જેન્ડર: { $whose } પૈકી { $parts }. કોઈ સ્પષ્ટ રીતે આગળ નથી, તેથી કંઈ માગ્યું નથી.
draft-places = ભેગાં, સંભવતઃ { $whose } પૈકી ઓછામાં ઓછા { $held }: { $parts }.
draft-places-part = { $whose } પૈકી સૌથી મોટાં, સંભવતઃ દરેકમાં { $each } કે વધુ, ભેગાં સંભવતઃ ઓછામાં ઓછા { $held }: { $parts }.
draft-places-kept = તમારી પ્રોફાઇલના દેશોમાંથી એવા જ્યાં { $whose } પૈકી { $least } કે વધુ રહે છે, ભેગા સંભવતઃ ઓછામાં ઓછા { $held }: { $parts }.
draft-places-none = { $dimension }: તમે સેવા આપો છો તેમાંથી એકેયમાં { $whose } પૈકી { $each } હોય એવું સંભવિત જણાતું નથી, તેથી કંઈ માગ્યું નથી.
draft-places-others = એ પણ મોટાં, પણ તમારી પ્રોફાઇલમાં નથી, તેથી માગ્યાં નથી: { $parts }.
draft-places-unserved = બાકાત, કારણ કે તમારી પ્રોફાઇલ ત્યાં સેવા આપતી નથી: { $parts }.
draft-languages-unspoken = બાકાત, કારણ કે તમારી પ્રોફાઇલ તેમને તમારી શૉપની ભાષાઓમાં લખતી નથી: { $parts }.
draft-labels-distinctive = { $whose } પૈકી, સરખામણી ધારે છે તેનાથી વધુ: { $parts }.
draft-labels-largest = { $whose } પૈકી સૌથી મોટાં: { $parts }.
draft-labels-none = { $dimension }: કંઈ અલગ તરી આવતું નથી, અને એકેયમાં { $whose } પૈકી { $each } હોય એવું સંભવિત જણાતું નથી. કંઈ માગ્યું નથી.
draft-labels-special = { $count ->
    [1] એક લેબલ સંવેદનશીલ શ્રેણી છે અને સૂચવાતું નથી.
   *[other] { $count } લેબલ સંવેદનશીલ શ્રેણી છે અને સૂચવાતાં નથી.
}
draft-few = { $whose }, { $dimension }: પૂરતો ડેટા નથી: { $people } લોકો, { $least } જોઈએ.
draft-few-unknown = { $whose }, { $dimension }: પૂરતો ડેટા નથી: જોઈતા { $least } લોકોથી ઓછા.
draft-not-told = { $dimension }: કોઈ એક્સપોર્ટ { $whose } માટે તે કહેતી નથી.
draft-known-of-few = { $all }માંથી માત્ર { $people } માટે માહિતી છે, જે બધા પાસે માગવા માટે બહુ નાનો ભાગ છે. તમારા માટે મહત્ત્વનું હોય તો લખો: { $line }
draft-basis = { $people } લોકો માટે માહિતી છે ({ $channels }).
draft-basis-unknown = આની પાછળ કેટલા લોકો છે તેની માહિતી નથી ({ $channels }).
draft-lift = { $label } { $lift } ગણા
draft-compared = { $baseline } સાથે સરખાવ્યું: { $parts }.
draft-not-compared = કશા સાથે સરખાવ્યું નથી: આ નેટવર્ક પરના બધા માટે પણ આ સાચું હોઈ શકે.
draft-baseline-country = { $country }ના બધા લોકો
draft-baseline-network = { $network } પરના બધા લોકો
draft-baseline-others = તમારાં બીજાં નેટવર્ક

draft-foot = આ ડ્રાફ્ટ “{ $profile }”થી કેવી રીતે જુદો છે:
draft-foot-line = { $dimension }: તમે જણાવ્યું { $declared }; ડ્રાફ્ટ માગે છે { $drafted } ({ $difference }).
draft-table = “{ $profile }”ની બાજુમાં ડ્રાફ્ટ
draft-nothing = કંઈ નહીં
column-draft = ડ્રાફ્ટ
column-difference = ફરક
draft-same = એ જ
draft-differs = બીજો જવાબ
draft-only-declared = માત્ર તમારી પ્રોફાઇલમાં
draft-only-drafted = માત્ર ડ્રાફ્ટમાં
draft-asked-mix = મિશ્રણ: { $values }
draft-asked-least = ઓછામાં ઓછું { $values }
draft-asked-most = વધુમાં વધુ { $values }
draft-written = ડ્રાફ્ટ { $file }માં છે. તમે તેને બદલો પછી “audiencefit profile check { $file }” તેને તપાસે છે.
draft-file-is-there = { $file } પહેલેથી છે: --out વડે બીજી ફાઇલનું નામ આપો, અથવા --force વડે તેને બદલો

suggest-no-audience = { $audience ->
    [none] એક્સપોર્ટમાં તમારું પોતાનું કોઈ ઓડિયન્સ નથી
   *[other] કોઈ એક્સપોર્ટ { $audience } ઓડિયન્સ વિશે કંઈ કહેતી નથી
    }
    .hint = આટલાં છે: { $known }
    .explain = પ્રોફાઇલનો ડ્રાફ્ટ એક્સપોર્ટ જેમના વિશે છે એ લોકો પરથી બને છે: તમારા ગ્રાહકો (ખરીદનારા), ફૉલોઅર્સ, મુલાકાતીઓ વગેરે. --from વડે માગેલું ઓડિયન્સ વાંચેલી કોઈ એક્સપોર્ટમાં નથી. દરેક ફાઇલમાં શું છે તે `audiencefit inspect` બતાવે છે.
suggest-nothing = માગવા પૂરતા લોકો વિશે કંઈ જાણીતું નથી: { $why }
    .hint = ઉંમર, જેન્ડર કે દેશોવાળી એક્સપોર્ટ ઉમેરો, અથવા --min-people ઘટાડો.
    .explain = પ્રોફાઇલના ડ્રાફ્ટ માટે ઉંમરનું મુખ્ય જૂથ, સ્પષ્ટ રીતે આગળ હોય એવું જેન્ડર, મોટા ભાગના લોકો હોય એવા દેશો, અથવા અલગ તરી આવતાં રસ અને કામ જોઈએ. તેમાંનું કંઈ મળ્યું નથી. 100 લોકોથી નીચે (--min-people) કંઈ સૂચવાતું નથી, કારણ કે આટલા ઓછા લોકો આવનારા લોકો વિશે બહુ ઓછું કહે છે.

## બાજુ-બાજુની પ્રોફાઇલ

column-behind = સૌથી નજીકનીથી પાછળ
profiles-behind = { $points } પોઇન્ટ (સંભવતઃ { $range })
profiles-behind-open = { $points } પોઇન્ટ
profiles-cell = { $asked }: { $share }
profiles-note = દર વખતે ઓડિયન્સ એ જ છે, તેથી ફરક માત્ર પ્રોફાઇલને કારણે છે.
profiles-side-caption = દરેક પ્રોફાઇલ શું માગે છે, અને { $whose } તેને કેટલું પૂરું કરે છે
profiles-side-note = { $audience }: એવો હિસ્સો જેને તમારે બદલવો ન પડે. ડેશ: પ્રોફાઇલ તે માગતી નથી.
profiles-more = { $more ->
    [1] વધુ એક પ્રોફાઇલ CSV અને JSONમાં છે.
   *[other] વધુ { $more } પ્રોફાઇલ CSV અને JSONમાં છે.
}
profiles-ahead-of = “{ $profile }”, { $behind } પાછળ
profiles-clear = { $Whose } “{ $profile }”ની સૌથી નજીક છે: { $others }. દર વખતે ઓડિયન્સ એ જ છે, તેથી ફરક માત્ર પ્રોફાઇલને કારણે છે. જો તમે આ લોકોને વેચતા હો, તો એ જ જણાવો.
profiles-not-clear = “{ $profile }”નો સ્કોર સૌથી ઊંચો છે, પણ તેને બીજીથી અલગ પાડી શકાતી નથી, અથવા તેની ફરજિયાત વાત ભાગ્યે જ પૂરી થાય છે. તમે શું વેચો છો તેના પરથી પસંદ કરો.

profile-renamed = { $name } પ્રોફાઇલનું નામ બીજી ફાઇલમાં પણ છે; તેને { $shown } તરીકે બતાવી છે
    .explain = `fit --compare` ઘણી ફાઇલોની પ્રોફાઇલને બાજુ-બાજુમાં મૂકે છે, અને દરેક આંકડો તેની પ્રોફાઇલના નામ નીચે હોય છે. બે ફાઇલોમાં એક નામની પ્રોફાઇલ છે, તેથી પાછળની પ્રોફાઇલ તેના નામની આગળ તેની ફાઇલના નામ સાથે બતાવાય છે. તેનું નામ જાતે પસંદ કરવા તેની ફાઇલમાં બીજું નામ આપો.

## ફરી નમૂના લઈને કાઢેલા ગાળા

bootstrap-score = એટલા જ લોકોમાંથી { $draws } વાર નવેસરથી ડ્રૉ કરતાં, સ્કોર સંભવતઃ { $range } છે.
bootstrap-held = ડ્રૉ કર્યાં નથી, કારણ કે આ બધાની પાછળ કેટલા લોકો છે તેની માહિતી નથી: { $dimensions }.
bootstrap-share = જણાવેલી ઉંમરનો હિસ્સો સંભવતઃ { $range } છે.
bootstrap-core-ends = લગભગ { $from } થી { $to }, છેડા સંભવતઃ { $first } અને { $last }
bootstrap-core = એટલા જ લોકોમાંથી { $draws } વાર નવેસરથી ડ્રૉ કરતાં, { $whose } માટે મુખ્ય જૂથ { $cores } છે.
bootstrap-no-core = એટલા જ લોકોમાંથી { $draws } વાર નવેસરથી ડ્રૉ કરતાં, { $whose } માટે ટકી રહેતું કોઈ મુખ્ય જૂથ નથી.
bootstrap-distance = તેઓ સરેરાશ, સંભવતઃ, જણાવેલી ઉંમરથી { $low } થી { $high } વર્ષ બહાર છે.
bootstrap-chance = આ માત્ર સંયોગ છે: રાઉન્ડિંગ અને પહોળાં વયજૂથ જે ખુલ્લું રાખે છે તે આમાં નથી.
bootstrap-not-known = ફરી નમૂના લઈને ગાળો નથી: આંકડા પાછળ કેટલા લોકો છે તેની માહિતી નથી ({ $channels }).
bootstrap-unstable = { $draws } વાર નવેસરથી ડ્રૉ કરતાં, પરિણામ મોટે ભાગે પોતાનું રૂપ બદલે છે: કોઈ ગાળો આપી શકાતો નથી.
