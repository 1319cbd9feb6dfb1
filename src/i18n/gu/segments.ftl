# વિભાગ `segments`: જેમની કોઈએ ધારણા નહોતી કરી.

section-segments = સેગમેન્ટ

segments-question = આપણે કોની ધારણા નહોતી કરી?
segments-cards = જેમને તમે માગ્યા નહોતા

segments-are-age = { $unit ->
    [views] { $label } વર્ષના લોકોના છે
   *[people] { $label } વર્ષના છે
}
segments-are-gender = { $unit ->
    [views] { $label } તરફથી છે
   *[people] { $label } છે
}
segments-are-cell = { $unit ->
    [views] { $by } ({ $label }) તરફથી છે
   *[people] { $by } ({ $label }) છે
}
segments-are-country = { $unit ->
    [views] { $label }માંથી આવે છે
   *[people] { $label }માં છે
}
segments-are-region = { $unit ->
    [views] { $label }માંથી આવે છે
   *[people] { $label }માં છે
}
segments-are-city = { $unit ->
    [views] { $label }માંથી આવે છે
   *[people] { $label }માં છે
}
segments-are-language = { $unit ->
    [views] { $label } વાપરતા લોકોના છે
   *[people] { $label } વાપરે છે
}
segments-are-interest = { $unit ->
    [views] { $label }માં રસ ધરાવતા લોકોના છે
   *[people] { $label }માં રસ ધરાવે છે
}
segments-are-seniority = “{ $label }” હોદ્દા-સ્તર પર છે
segments-are-job-function = { $label }માં કામ કરે છે
segments-are-industry = “{ $label }” ઉદ્યોગમાં કામ કરે છે
segments-are-company-size = { $label } લોકો કામ કરતા હોય એવી કંપનીમાં કામ કરે છે
segments-are-device = { $label } પરથી આવે છે

segments-name = { $label }
segments-name-age = ઉંમર { $label }
segments-name-cell = { $by }, { $label }

segments-sentence = { $whose } પૈકી { $share } { $are }
segments-sentence-part = { $whose } પૈકી { $share } { $are }; { $core }ના મોટા જૂથનો આ એ ભાગ છે જે તમે માગ્યો નહોતો

segments-answer-one = { $first }. { $position }
segments-answer-two = { $first }. { $second }. { $position }
segments-position-one = તમે તેમને માગ્યા નહોતા.
segments-position-two = તમે બેમાંથી કોઈને માગ્યા નહોતા.
segments-position-undeclared = તમારી પ્રોફાઇલ તે વિશે કંઈ કહેતી નથી.
segments-position-no-profile = એ જ તેમની ખાસ વાત છે.
segments-overlap = { $whose } પૈકી { $low } થી { $high } સુધી બંનેમાં હોઈ શકે; કોઈ રિપોર્ટ બંનેને સાથે બતાવતો નથી.
segments-answer-none = તમારી પ્રોફાઇલની બહાર કોઈ અલગ તરી આવતું નથી: ત્યાંનું કોઈ જૂથ અપેક્ષા કરતાં એટલું મોટું નથી કે સંયોગ કે નાના ફરકથી ન સમજાય.
segments-answer-none-open = કોઈ જૂથ અલગ તરી આવતું નથી: એકેય અપેક્ષા કરતાં એટલું મોટું નથી કે સંયોગ કે નાના ફરકથી ન સમજાય.
segments-answer-markets = તમારી પ્રોફાઇલની બહાર કોઈ ઉંમર, જેન્ડર કે રસ અલગ તરી આવતો નથી. એક સ્થળ તરી આવે છે: “તમે બીજે ક્યાં વેચી શકો?” જુઓ
segments-answer-no-baseline = સરખામણી કરવા માટે કંઈ નથી, તેથી કોઈને અણધાર્યા ન કહી શકાય. તમારા દેશના લોકોની ઉંમરવાળી એક ફાઇલ પૂરતી થશે.

segments-few = { $place } { $people } { $audience }
segments-few-all = કંઈ કહેવા પૂરતો ડેટા નથી, { $needed } લોકો જોઈએ: માત્ર { $parts }.

segments-card-what = { $name }: { $word }
segments-card-core = કુલ મળીને તેમાંથી { $share }ની ઉંમર { $label } વર્ષ છે.
segments-card-kindred = એ જ પ્રકારનું: { $labels }.
segments-card-lift = { $baseline } પરથી અપેક્ષિત ({ $share }) કરતાં આ { $times } ગણું છે, અને સંભવતઃ ઓછામાં ઓછું { $least } ગણું.
segments-card-scan = { $place } સૌથી વધુ અલગ તરી આવતાં વયજૂથ { $ages } છે: અપેક્ષા કરતાં { $times } ગણાં.
segments-doubt-people = { $people } લોકોના આધારે. માત્ર સંયોગથી આ ભાગ્યે જ સમજાય, એકસાથે { $tests } જૂથ ચકાસ્યાં હોવા છતાં.
segments-doubt-unknown = ચકાસ્યું નથી: રિપોર્ટ કેટલા લોકો ગણે છે તે કહેતો નથી.
segments-doubt-core = ઉંમરના છેડા લગભગ એક વર્ષ આઘાપાછા હોઈ શકે.
segments-doubt-ungrouped = રિપોર્ટમાં વયજૂથ વધુ પહોળાં છે; તેની અંદરની ઉંમર અંદાજી છે.
segments-doubt-covers = સરખામણી તેમાંથી { $share }ના દેશો આવરી લે છે.
segments-doubt-others = માત્ર તમારાં પોતાનાં બીજાં નેટવર્ક સાથે સરખાવ્યું: કદાચ આ નેટવર્કના યૂઝર્સ જ એવા હોય.
segments-doubt-users = કદાચ આ નેટવર્કના યૂઝર્સ બધે જ એવા હોય.
segments-doubt-affinity = નેટવર્ક પોતે જણાવે છે તે આંકડા (ઇન્ડેક્સ) સાથે જ સરખાવ્યું.
segments-doubt-interest = રસ એ નેટવર્કનું અનુમાન છે; લોકો ખરેખર શું કરે છે તે નહીં.

segments-step-excess = આ અપેક્ષા કરતાં લગભગ { $people } લોકો વધુ છે.
segments-step-hidden = તેમના માટે એક ખાસ ઑફર બનાવો અને કોણ ખરીદે છે તે જુઓ; ખરીદે, તો તેમને તમારી પ્રોફાઇલમાં ઉમેરો.
segments-step-hidden-age = તેઓ શું ઑર્ડર કરે છે તે જુઓ. ખરીદે, તો તેમના માટે અલગ પ્રોફાઇલ બનાવો; નહીં, તો તમને જોઈતી ઉંમર માટે પોસ્ટ કરો.
segments-step-hidden-country = ત્યાં ડિલિવરી કરી શકો કે નહીં તે માર્કેટના પેજ પર જુઓ.
segments-step-hidden-interest = એક મહિના સુધી આ રસને અનુરૂપ એક પ્રોડક્ટ બતાવો અને ઑર્ડર ગણો.
segments-step-hidden-language = અઠવાડિયે એક પોસ્ટ આ ભાષામાં લખો અને રીચ સરખાવો.
segments-step-hidden-gender = તમને તેઓ જોઈએ કે નહીં તે નક્કી કરો: પછી તેઓ ખરીદે તે ઑફર કરો અને પ્રોફાઇલ બદલો, અથવા તમારી પોસ્ટમાં કોણ દેખાય છે તે બદલો.
segments-step-no-profile = તમે હજી કોઈને જણાવ્યા નથી; “audiencefit profile suggest” પ્રોફાઇલનો ડ્રાફ્ટ બનાવે છે.
    .unbranded = તમે હજી કોઈને જણાવ્યા નથી.
segments-step-undeclared = તે તમારા માટે મહત્ત્વનું છે કે નહીં તે નક્કી કરો, અને તેને તમારી પ્રોફાઇલમાં ઉમેરો.

segments-bar = { $name } · { $whose }
segments-chart-title = { $name }: અપેક્ષા કરતાં { $times } ગણા
segments-dots-note = દરેક ટપકા પાસે જેમનું નામ છે તે લોકો પૈકી, અપેક્ષા કરતાં કેટલા ગણા લોકો. ટપકાં પરની લીટીઓ: સંભવિત ગાળો.
segments-dots-alt = અપેક્ષા કરતાં કેટલા ગણા: { $parts }.
segments-dots-reference = અપેક્ષા જેટલા જ
segments-dots-sure = સંભવિત ગાળો આખો એક જ બાજુ છે
segments-dots-unsure = અપેક્ષા જેટલા પણ હોઈ શકે
segments-dots-axis = અપેક્ષા કરતાં કેટલા ગણા
segments-dot = { $times } ગણા: { $expected }ને બદલે { $share }

segments-row-whose = { $audience }, { $channel }
segments-row-tested = { $name } (સરખાવેલું: { $part })
segments-row-times = { $times } (ઓછામાં ઓછું { $end })
segments-row-times-most = { $times } (વધુમાં વધુ { $end })
segments-table-caption = અલગ તરી આવતાં સેગમેન્ટ, અને તેમને શેની સાથે સરખાવ્યાં
segments-table-note = અપેક્ષિત: સરખામણી પરથી ધારેલો હિસ્સો. “કેટલા ગણા”: જ્યાં તેની પાછળ ઓછા લોકો હોય ત્યાં આંકડો 1 તરફ ખસેડેલો છે.
segments-table-word = “{ $word }”: { $meaning }
segments-table-worth = મૂલ્ય: તેમાંની એક વ્યક્તિ શું ખરીદે છે કે કરે છે, જ્યાં 1 સરેરાશ છે; જ્યાં માહિતી નથી ત્યાં ડેશ, અને તે 1 ગણાય છે. ક્રમ: અપેક્ષા કરતાં વધુ લોકો × મૂલ્ય.
segments-table-no-worth = તેમાંની એક વ્યક્તિનું મૂલ્ય કેટલું તેની માહિતી નથી, તેથી દરેક સરખી ગણાય છે. ક્રમ: અપેક્ષા કરતાં વધુ લોકો.
segments-table-more = { $count ->
    [1] CSV ફાઇલમાં વધુ એક છે.
   *[other] CSV ફાઇલમાં વધુ { $count } છે.
}
segments-table-as-expected = { $count ->
    [1] બીજું એક મોટું જૂથ લગભગ અપેક્ષા જેટલું જ છે (નેટવર્ક જ એવું છે).
   *[other] બીજાં { $count } મોટાં જૂથ લગભગ અપેક્ષા જેટલાં જ છે (નેટવર્ક જ એવું છે).
}
segments-table-no-baseline = { $count ->
    [1] તમે ન માગેલું એક જૂથ મોટું છે, પણ તેને સરખાવવા માટે કંઈ નથી.
   *[other] તમે ન માગેલાં { $count } જૂથ મોટાં છે, પણ તેમને સરખાવવા માટે કંઈ નથી.
}
segments-column-segment = સેગમેન્ટ
segments-column-whose = કોનું
segments-column-share = હિસ્સો
segments-column-expected = અપેક્ષિત
segments-column-against = શેની સાથે સરખાવ્યું
segments-column-times = કેટલા ગણા
segments-column-excess = અપેક્ષા કરતાં વધુ
segments-column-worth = મૂલ્ય

segments-against-affinity = તેનો ઇન્ડેક્સ
segments-against-everybody = બેઝલાઇન ફાઇલ
segments-against-customers = ગ્રાહકો
segments-against-other-networks = બીજાં નેટવર્ક
segments-against-own-margins = માત્ર ઉંમર અને જેન્ડર

segments-baseline-network = { $count ->
    [0] { $network } પરના બધા લોકો
   *[other] { $countries }માં { $network } પરના બધા લોકો
}
segments-baseline-affinity = નેટવર્કનો પોતાનો આંકડો (ઇન્ડેક્સ)
segments-baseline-country = { $countries }ની વસ્તી
segments-baseline-everybody = તમારી બેઝલાઇન ફાઇલની વસ્તી
segments-baseline-customers = તમારા હાલના ગ્રાહકો
segments-baseline-other-networks = તમારાં બીજાં નેટવર્કની સરેરાશ
segments-baseline-own-margins = અલગ અલગ લીધેલાં ઉંમર અને જેન્ડર

segments-note-baselines = શેની સાથે સરખાવ્યું: { $baselines }.
segments-note-no-baseline = કંઈ સરખાવ્યું નથી: વસ્તીઓની ફાઇલ નથી, કોઈ નેટવર્કનો આંકડો (ઇન્ડેક્સ) નથી, અને બીજું નેટવર્ક નથી. “audiencefit template benchmark” ભરવા માટેની ફાઇલ છાપે છે.
    .unbranded = કંઈ સરખાવ્યું નથી: વસ્તીઓની ફાઇલ નથી, કોઈ નેટવર્કનો આંકડો (ઇન્ડેક્સ) નથી, અને બીજું નેટવર્ક નથી.
segments-note-tests = { $tests } જૂથ ચકાસ્યાં, અને તે બધાંનું મૂલ્યાંકન એકસાથે કર્યું: અલગ તરી આવતાં જૂથમાંથી વધુમાં વધુ દસમાંથી એક સંયોગ હોવાની ધારણા છે. અલગ તરી આવવા માટે જૂથ ધારણા કરતાં ઓછામાં ઓછું 1.2 ગણું અને લોકોના 5% (અથવા 100 લોકો અને 2%) જેટલું હોવું જોઈએ.
segments-note-limits = 18 વર્ષથી નાના લોકો ક્યારેય સૂચવાતા નથી; આરોગ્ય, ધર્મ, રાજકારણ, મૂળ કે જાતીય જીવનનાં જૂથો પણ નહીં. રિપોર્ટ ઉંમર અને રસને સાથે બતાવતા નથી, તેથી બંનેનું જૂથ અહીં નથી.
