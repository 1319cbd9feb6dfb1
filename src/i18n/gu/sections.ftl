# વિભાગ `sections`નાં લખાણો.

## નાના ભાગો

dash = –
range = { $from }–{ $to }
range-of-days = { $from } – { $to }
sentence = { $text }.
sentences = { $first } { $second }
enumeration = { $first }, { $second }
series = { $first }; { $second }
sum = { $first } + { $second }
parts = { $first } · { $second }
labeled = { $label }: { $text }
numbered = { $number }. { $text }
less-than = <{ $number }
label-value = { $label } { $value }
not-known = માહિતી નથી
sample-not-known = માહિતી નથી
share-likely = { $share } (સંભવતઃ { $range })
points-of = 100માંથી { $points } પોઇન્ટ
points-likely = 100માંથી { $points } પોઇન્ટ (સંભવતઃ { $range })
likely-range = સંભવતઃ { $range }
no-range = કેટલા લોકો પર આધારિત તેની માહિતી નથી
ages = { $from } થી { $to }
ages-people = { $from } થી { $to } વર્ષના લોકો
ages-people-one = { $age } વર્ષના લોકો
band-open = { $from }+
no-core = કોઈ મુખ્ય જૂથ નથી
asked-mix = મિશ્રણ: { $values }
asked-least = ઓછામાં ઓછો હિસ્સો: { $values }
asked-most = વધુમાં વધુ હિસ્સો: { $values }
split-value = { $all }માંથી { $won }
taken-for = { $source }: { $kinds }.
taken-for-other = { $source }: { $kinds } ({ $fate }).
taken-for-more = આ પણ ({ $fate }): { $kinds }.
source-channel = { $source } ({ $channel })
kind-top-list = { $kind } (સૌથી મોટાં)
kind-suppressed = { $kind } (અમુક રોકેલાં)
kind-coverage = { $kind } (ઓડિયન્સના { $share })

verdict-strong = મજબૂત મેળ
verdict-partial = આંશિક મેળ
verdict-weak = નબળો મેળ
verdict-mismatch = મેળ નથી
verdict-not-measured = માપ્યું નથી
verdict-not-enough-people = પૂરતા લોકો નથી
verdict-measured-in-part = અમુક ભાગ જ માપ્યો
verdict-inside = તમારી પ્રોફાઇલમાં
verdict-outside = તમારી પ્રોફાઇલની બહાર
verdict-partly-inside = અંશતઃ તમારી પ્રોફાઇલમાં
verdict-core-served = તમે સેવા આપો છો તે મુખ્ય જૂથ
verdict-hidden-core = છુપાયેલું મુખ્ય જૂથ
verdict-undeclared = જણાવ્યું નથી
verdict-missing = ખૂટે છે
verdict-just-the-platform = નેટવર્ક જ એવું છે
verdict-no-baseline = મોટું, પણ ખાસ છે એવું સાબિત નથી
verdict-not-distinctive = ખાસ નથી
verdict-special-category = ટાર્ગેટિંગ માટે નથી
verdict-unserved-demand = માગ છે, પણ તમે સેવા આપતા નથી
verdict-served-absent = સેવા છે, પણ ત્યાં કોઈ નથી
verdict-cannot-buy = ખરીદી શકતા નથી
verdict-served = સેવા અપાય છે
verdict-keep = ચાલુ રાખો
verdict-grow = વધારો
verdict-park = હમણાં બાજુ પર મૂકો
verdict-not-told-apart = અલગ પાડી શકાતા નથી

section-summary = સારાંશ
section-fit = મેળ
section-audience = ઓડિયન્સ
section-numbers = આંકડા
section-inputs = ઇનપુટ

people-count = { $audience } ({ $people })
base-everybody = બધા { $who }નો હિસ્સો.
base-known = { $who }માંથી જેમના માટે આની માહિતી છે તેમનો હિસ્સો: { $dimension }.
base-unstated = { $who }નો હિસ્સો; તેમાં અમુક એવા પણ હોઈ શકે જેમના માટે આની માહિતી નથી: { $dimension }.
base-known-share = તેની માહિતી બધામાંથી { $share } માટે છે.

networks-part = { $all }માંથી { $some } નેટવર્ક પર
whose-on-part = { $all }માંથી { $some } નેટવર્ક પર { $whose }
whose-on-channel = { $where } { $whose }
where-on = { $channel } પર
where-shop = તમારી પોતાની શૉપમાં
heading-one-channel = { $audience } ({ $channel })
people-part = { $all }માંથી { $people } { $audience }
coverage = { $what }: માત્ર { $channels } પરથી ({ $part }).
coverage-all = આ માટે જે જોઈએ તે બધું
coverage-score = સ્કોર માટે જે જોઈએ તે બધું
outline-part = જે માપ્યું તેના { $share }

remark-across-networks = કોઈ નેટવર્ક આ બધું ભેગું જણાવતું નથી. શ્રેષ્ઠ અંદાજ એવું માનીને કાઢ્યો છે કે એક નેટવર્કના લોકો બીજા જેવા જ છે, અને એક લક્ષણ બીજા વિશે કંઈ કહેતું નથી.
remark-age-gap = ઓછામાં ઓછા એક એક્સપોર્ટમાં એક વયજૂથ ખૂટે છે; તેમાં કોણ છે તેની માહિતી નથી.
remark-ambiguous-place = પ્રોફાઇલમાંનું એક સ્થળનામ ઘણાં સ્થળોને લાગુ પડે છે; માત્ર સૌથી મોટું ગણ્યું છે.
remark-each-at-least = માગેલાં લેબલમાંથી એક વ્યક્તિને ઘણાં લાગુ પડી શકે: માગેલો દરેક હિસ્સો ઓછામાં ઓછો ગણાય છે, અને મેળ એ બધાંની સરેરાશ છે.
remark-views = નેટવર્ક અહીં વ્યૂઝ ગણે છે, અને એક વ્યક્તિના ઘણા હોઈ શકે; તેથી કેટલા લોકો છે તે આના પરથી લેવાતું નથી.
remark-equal-weights = ઓછામાં ઓછા એક નેટવર્કના કદની માહિતી નથી, તેથી અહીં દરેક નેટવર્ક સરખું ગણાય છે; સંભવિત ગાળો સૌથી નીચા નેટવર્કથી સૌથી ઊંચા સુધીનો છે.
remark-teens-from = જ્યાં નેટવર્ક 18થી શરૂ થાય છે, ત્યાં 18થી સહેજ ઉપરનો વળાંક { $channels } પરના ટીનેજરોને અનુસરે છે.
remark-country-not-understood = ઓછામાં ઓછા એક એક્સપોર્ટમાં એવું સ્થળ છે જે કોઈ દેશ નથી; તેના લોકો કોઈ પણ દેશના હોઈ શકે.
remark-adults-only = ઓછામાં ઓછું એક નેટવર્ક 18થી શરૂ થાય છે; તેના નાની ઉંમરના લોકો આ આંકડામાં નથી.
remark-cuts-open-band = માગેલી ઉંમર છેલ્લા, ખુલ્લા વયજૂથને કાપે છે; તેની અંદર શું છે તેની કોઈ માહિતી નથી.
remark-of-listed = ઓછામાં ઓછી એક યાદીમાં કુલ આંકડો નથી: તેના હિસ્સા માત્ર યાદીમાં લખેલાના જ છે.
remark-too-few-bands = ઓછામાં ઓછા એક નેટવર્ક પર ત્રણથી ઓછાં વયજૂથમાં લોકો છે; વયજૂથની અંદર તેમને સરખા ભાગે વહેંચ્યા છે.

## કૉલમ

column-file = ફાઇલ
column-taken-for = શું ગણ્યું
column-channel = નેટવર્ક
column-audience = ઓડિયન્સ
column-profile = પ્રોફાઇલ
column-read = વાંચેલી પંક્તિઓ
column-set-aside = બાજુ પર રાખેલી
column-rejected = નકારેલી
column-people = લોકો
column-people-from = આંકડો ક્યાંથી આવ્યો
column-dimensions = શેના પ્રમાણે વિભાજન
column-dates = તારીખો
column-dimension = શેના પ્રમાણે
column-largest = સૌથી મોટું
column-label = લેબલ
column-least = ઓછામાં ઓછા
column-why = કેમ
column-export = શેનાથી પૂરું થાય
column-asked = તમે જણાવેલું
column-match = મેળ
column-likely = સંભવતઃ
column-bounds = આની બહાર ન હોઈ શકે
column-verdict = એક શબ્દમાં
column-target = તમે માગેલું
column-score = સ્કોર
column-declared-ages = જણાવેલી ઉંમર
column-joint = બધું એકસાથે
column-of-ages = { $ages }
column-core = અડધા લોકોની ઉંમર

## સારાંશ

summary-question = શું { $whose } તમે જણાવેલા ગ્રાહકો સાથે મેળ ખાય છે?
summary-question-open = { $whose } કોણ છે?

headline-declared = તમે { $ages } જણાવ્યા છે.
headline-share-core = { $whose }{ $part } પૈકી { $share } આ ઉંમરના છે; { $core }.
headline-share = { $whose }{ $part } પૈકી { $share } આ ઉંમરના છે.
headline-share-views = { $whose }{ $part } પૈકી { $share } આ ઉંમરના લોકોના છે; { $core }.
headline-share-views-only = { $whose }{ $part } પૈકી { $share } આ ઉંમરના લોકોના છે.
headline-people = { " " }({ $all }માંથી { $people })
headline-few = જેમની ઉંમરની માહિતી છે એવા { $audience } બહુ ઓછા છે, તેથી ઉંમર વિશે કંઈ કહી શકાતું નથી.
headline-no-ages = કોઈ એક્સપોર્ટ { $whose } માટે ઉંમર આપતી નથી.
headline-score = { $Whose } તમારી પ્રોફાઇલ સામે 100માંથી { $score } પોઇન્ટ મેળવે છે.
headline-in-part = એક સ્કોર માટે તમારી પ્રોફાઇલમાંથી બહુ ઓછું માપી શકાયું: માત્ર { $dimensions }.
headline-must = તમે ફરજિયાત ગણેલી વાત તેમાંથી ભાગ્યે જ કોઈ પૂરી કરે છે: { $dimension }.
core-one = { $unit ->
    [views] { $whose } પૈકી અડધા લગભગ { $ages } વર્ષના લોકોના છે
   *[people] { $whose } પૈકી અડધા લગભગ { $ages } વર્ષના છે
}
core-one-there = { $unit ->
    [views] તેમાંથી અડધા લગભગ { $ages } વર્ષના લોકોના છે
   *[people] ત્યાંના { $whose } પૈકી અડધા લગભગ { $ages } વર્ષના છે
}
core-two = { $unit ->
    [views] { $whose } પૈકી અડધા બે જૂથના લોકોના છે: લગભગ { $first } અને લગભગ { $second } વર્ષના
   *[people] { $whose } પૈકી અડધા બે જૂથમાં છે: લગભગ { $first } અને લગભગ { $second } વર્ષના
}
core-none = { $unit ->
    [views] { $whose } ઘણી જુદી જુદી ઉંમરના લોકોના છે, અને કોઈ ઉંમર અલગ તરી આવતી નથી
   *[people] { $whose } ઘણી જુદી જુદી ઉંમરમાં ફેલાયેલા છે, અને કોઈ ઉંમર અલગ તરી આવતી નથી
}


figure-score = મેળ સ્કોર
figure-score-likely = 100માંથી, સંભવતઃ { $range }: { $verdict }
figure-score-of = 100માંથી: { $verdict }
figure-score-part = અમુક ભાગ જ માપ્યો: માત્ર { $dimensions }
figure-score-must = { $detail }; ફરજિયાત છતાં માપ્યું નથી: { $dimensions }
figure-ages = જણાવેલી ઉંમરમાં
figure-joint = બધામાં એકસાથે મેળ
figure-joint-part = { $range }; આ ગણ્યા વગર: { $dimensions } (માપ્યું નથી); વધુમાં વધુ { $most }
figure-part = { $detail }, { $networks }
figure-core = અડધાની ઉંમર લગભગ
figure-core-detail = તેમાંથી { $share }, છેડા ±1 વર્ષ
people-all = { $channels ->
    [1] એક નેટવર્ક પર
   *[other] { $channels } નેટવર્ક પર; બે પર ફૉલો કરે તે બે વાર ગણાય છે
}
people-known = { $channels ->
    [1] એક નેટવર્ક પર
   *[other] { $channels } નેટવર્કમાંથી જેમના કદની માહિતી છે તેમના પર
}
people-not-known = કોઈ એક્સપોર્ટ કે સેટિંગ આ આંકડો આપતું નથી

action-decide-ages-what = તમને કઈ ઉંમર જોઈએ તે નક્કી કરો: જણાવ્યા પ્રમાણે { $declared }, કે હાલ છે તેમ { $core }
action-decide-ages-number = { $whose } પૈકી { $share } લગભગ { $core } વર્ષના છે; તેમાંથી { $inside } જણાવેલી ઉંમરમાં છે.
action-decide-ages-doubt = { $core }: આ ઉંમરનો દરેક છેડો લગભગ એક વર્ષ આઘોપાછો હોઈ શકે.
action-decide-ages-effect = { $declared } રાખો અને તેમને પોસ્ટ અને જાહેરાતોથી જીતો, અથવા { $core } લો: તો તેમને જે જોઈએ તે વેચો અને પ્રોફાઇલ બદલો.
action-meet-market-what = { $place } વિશે નક્કી કરો: { $whose } પૈકી { $share } ત્યાં રહે છે
action-meet-market-number = આ લગભગ { $people } લોકો છે, અને તમારી પ્રોફાઇલ તેમને માગતી નથી.
action-meet-market-number-open = આ કેટલા લોકો છે તેની માહિતી નથી. તમારી પ્રોફાઇલ તેમને માગતી નથી.
action-meet-market-doubt = હિસ્સો: { $doubt }.
action-meet-market-effect = { $place } માટેની ડિલિવરી, ભાવ અને ભાષાને ઘરઆંગણાની સાથે સરખાવો.
action-meet-market-effect-unserved = તમે ત્યાં વેચતા નથી. તેમના માટે પોસ્ટ કરતાં પહેલાં ડિલિવરીનો ખર્ચ પૂછો, અથવા તેમના માટે ઓછી પોસ્ટ કરો.
action-meet-find-what = તમે ન માગેલા લોકો માટે એક ઑફર બનાવો: { $segment } ({ $dimension })
action-meet-find-number = તેઓ { $whose } પૈકી { $share } છે: અપેક્ષા કરતાં { $times } ગણા.
action-meet-find-doubt = તેઓ અપેક્ષા કરતાં સંભવતઃ ઓછામાં ઓછા { $least } ગણા છે. સરખામણી શેની સાથે થઈ તે સેગમેન્ટના પેજ પર છે.
action-meet-find-effect = જો તેઓ ખરીદે, તો તે એવું માર્કેટ છે જે તમારી પ્રોફાઇલમાં રહી ગયું છે.
action-close-gap-what = આના પર કામ કરો: { $dimension } (તમે જણાવેલું: { $asked })
action-close-gap-number = સ્કોરના { $lost } પોઇન્ટ અહીં ગુમાવાય છે; મેળ { $overlap } છે{ $networks }.
action-close-gap-networks = { " " }({ $networks })
action-close-gap-doubt = મેળ: { $doubt }.
action-close-gap-effect = પોસ્ટ અને જાહેરાતો ત્યાં તાકો, અથવા પ્રોફાઇલ બદલો. આખો ફરક ભરાય તો { $score }ના સ્કોરમાં આ પોઇન્ટ ઉમેરાય.
action-get-export-what = આ મપાય તેવું કરો: { $dimension }. તે માટે જોઈએ: { $export }
action-get-export-number = આ ખૂટતું હોવાથી, તમારા સ્કોરમાં જે ગણાય છે તેનો { $share } ભાગ મપાયો નથી.
action-get-export-doubt = { $whose } આમાં ક્યાં છે તે ફાઇલોમાં ક્યાંય નથી.
action-get-export-doubt-others = { $others } માટે માહિતી છે, { $whose } માટે નથી.
action-get-export-effect = જેની માહિતી નથી તે બધું ગણતાં, સ્કોર { $band } વચ્ચે કંઈ પણ હોઈ શકે.
band-everything = 0–100
action-best-channel-what = { $channel } પર શરૂ કરો: તમારી પ્રોફાઇલના સૌથી વધુ લોકો ત્યાં છે
action-best-channel-number = ત્યાંના { $whose } પૈકી લગભગ { $people } બધામાં મેળ ખાય છે ({ $share }).
action-best-channel-doubt = સંભવતઃ { $range }; કોઈ એક્સપોર્ટ બધાં પાસાંને ભેગાં આપતી નથી.
action-best-channel-doubt-one = સંભવતઃ { $range }.
action-best-channel-effect = ત્યાંની પોસ્ટ તેમાંથી સૌથી વધુ લોકો સુધી એકસાથે પહોંચે છે.

summary-actions = હવે શું કરવું

## મેળ

fit-question = { $whose } તમારી પ્રોફાઇલ સાથે ક્યાં મેળ ખાય છે, અને ક્યાં નહીં?
fit-answer = { $whose }: { $score }, { $verdict }. સૌથી વધુ અહીં ગુમાવાય છે: { $dimension } ({ $lost } પોઇન્ટ).
fit-answer-full = { $whose }: { $score }, { $verdict }. કહેવા જેવું કંઈ ગુમાવાતું નથી.
fit-answer-must = { $whose }: { $score }, { $verdict }, કારણ કે તમે ફરજિયાત ગણેલી વાત ભાગ્યે જ કોઈ પૂરી કરે છે ({ $dimension }).
fit-answer-part = { $Whose } માત્ર આટલામાં મપાયા: { $dimensions }. એક સ્કોર માટે તમારી પ્રોફાઇલનો આ બહુ ઓછો ભાગ છે.
fit-answer-few = જેમની માહિતી છે એવા { $audience } બહુ ઓછા છે, તેથી કંઈ કહી શકાતું નથી.
fit-answer-none = તમે જણાવેલું કંઈ પણ { $whose } માટેની એક્સપોર્ટમાં નથી.

must-not-measured = { $count ->
    [1] ફરજિયાત હોવા છતાં માપ્યું નથી: { $dimensions }
   *[other] બધાં ફરજિયાત હોવા છતાં માપ્યાં નથી: { $dimensions }
}.

split-title = 100માંથી { $score } પોઇન્ટ; સૌથી વધુ અહીં ગુમાવાય છે: { $dimension } ({ $lost })
split-title-full = ભાગ્યે જ કોઈ પોઇન્ટ ગુમાવાય છે
split-note = 100માંથી પોઇન્ટ: દરેક બાબત તમે પ્રોફાઇલમાં કહ્યું તેટલી ગણાય છે, અને જે માપ્યું તે જ ગણાય છે. ગુમાવેલા પોઇન્ટ એટલે એવા લોકો જેમને તમારે બદલવા પડે.
split-alt = મેળ સ્કોર: 100માંથી { $score } પોઇન્ટ. મેળવેલા પોઇન્ટ: { $parts }.
split-won = મેળવેલા
split-lost = ગુમાવેલા

overlap-title = સૌથી નબળો મેળ: { $dimension }, { $whose } પૈકી { $share }
overlap-note = { $audience }: એવો હિસ્સો જેને તમારે બદલવો ન પડે. પટ્ટીના છેડાની લીટીઓ: સંભવિત ગાળો.
overlap-alt = પાસાં પ્રમાણે મેળ: { $parts }.

heat-title = { $whose }: દરેક નેટવર્ક પર કેટલો મેળ છે
heat-title-best = { $channel } તમારી પ્રોફાઇલની સૌથી નજીક છે: { $score } પોઇન્ટ
heat-title-weakest = સૌથી નબળો મેળ: { $channel } પર { $dimension }, { $value }
heat-note = { $audience } પૈકી મેળ ખાતો હિસ્સો, નેટવર્ક પ્રમાણે અને તમે જણાવ્યું તે પ્રમાણે.
heat-alt = નેટવર્ક પ્રમાણે મેળ સ્કોર: { $parts }.
heat-alt-none = કોઈ નેટવર્ક પર સ્કોર આપવા પૂરતી પ્રોફાઇલ માપી શકાઈ નથી; આંકડા નીચેના કોષ્ટકમાં છે.
heat-few = ઓછા
heat-few-label = પૂરતા લોકો નથી
heat-absent-label = કોઈ એક્સપોર્ટમાં નથી

fit-table-caption = { $audience } તમે જણાવેલી દરેક બાબત સાથે કેટલો મેળ ખાય છે{ $scope }
fit-table-all = , બધાં નેટવર્ક ભેગાં
fit-table-one = { "" }
fit-table-note = “સંભવતઃ”: એવો ગાળો જેમાં સાચો આંકડો દસમાંથી નવ વાર હોવો જોઈએ.
fit-table-note-bounds = “સંભવતઃ”: એવો ગાળો જેમાં સાચો આંકડો દસમાંથી નવ વાર હોવો જોઈએ. “આની બહાર ન હોઈ શકે”: એક્સપોર્ટ જેમના વિશે કંઈ કહેતી નથી એવા લોકો અને નેટવર્ક વિશે જે પણ સાચું હોય તોપણ લાગુ પડે છે; જ્યાં એકલા સંયોગની પહોંચ આથી વધુ હોય ત્યાં ડેશ.
fit-note-band = તમારા સ્કોરમાં જે ગણાય છે તેનો { $share } ભાગ મપાયો. બાકીનું, બધાં નેટવર્ક પર, ગમે તે હોય, સ્કોર { $band }ની અંદર હોય.
fit-note-band-all = તમે જણાવેલું બધું મપાયું, પણ બધાં નેટવર્ક પર નહીં. બીજાં વિશે જે પણ સાચું હોય, સ્કોર { $band }ની અંદર હોય.
fit-note-weight = તમારા સ્કોરમાં જે ગણાય છે તેનો { $share } ભાગ મપાયો.

gap-title-below = { $segment }: તમે માગેલા કરતાં { $points ->
    [1] એક પોઇન્ટ ઓછો
   *[other] { $points } પોઇન્ટ ઓછા
}
gap-title-above = { $segment }: તમે માગેલા કરતાં { $points ->
    [1] એક પોઇન્ટ વધુ
   *[other] { $points } પોઇન્ટ વધુ
}
gap-title-none = મિશ્રણ તમે માગ્યું તેવું જ છે
gap-bars-note = { $audience } પૈકી હિસ્સો તમે માગેલા કરતાં કેટલા પોઇન્ટ ઉપર કે નીચે છે. પટ્ટીના છેડાની લીટીઓ: સંભવિત ગાળો.
gap-below = તમે માગેલા કરતાં ઓછા
gap-above = તમે માગેલા કરતાં વધુ
gap-points = પોઇન્ટ
gap-value = { $target }ને બદલે { $share }
gap-alt = જોવા મળેલું અને માગેલું: { $parts }.

joint-heading = બધામાં એકસાથે કેટલા મેળ ખાય છે?
joint-all = { $whose } પૈકી { $share } બધામાં એકસાથે મેળ ખાય છે; બધા { $audience } પૈકી તે { $bounds }ની બહાર ન હોઈ શકે.
joint-all-open = { $whose } પૈકી { $share } બધામાં એકસાથે મેળ ખાય છે.
joint-part = { $whose } પૈકી { $share } જે માપ્યું તે બધામાં એકસાથે મેળ ખાય છે. માપ્યું નથી: { $dimensions }; તેથી વધુમાં વધુ { $most } બધામાં મેળ ખાય છે.
joint-people = એટલે કે લગભગ { $people } લોકો, સંભવતઃ { $range }.
joint-people-open = એટલે કે લગભગ { $people } લોકો.
joint-note = કોઈ એક્સપોર્ટ એક વ્યક્તિ માટે આ બધું ભેગું કહેતી નથી. શ્રેષ્ઠ અંદાજ એવું માનીને કાઢ્યો છે કે, દરેક નેટવર્કમાં, તેમને એકબીજા સાથે કોઈ સંબંધ નથી. સંભવિત ગાળો એ પણ ધ્યાનમાં લે છે કે સામાન્ય રીતે હોય એટલો સંબંધ હોઈ શકે.
joint-note-some = જ્યાં નેટવર્ક ઉંમર અને જેન્ડર ભેગાં આપે છે, ત્યાં તે તેમાંથી લીધાં છે; બાકીનું, જાણે તેમને એકબીજા સાથે કોઈ સંબંધ ન હોય. સંભવિત ગાળો એ પણ ધ્યાનમાં લે છે કે સામાન્ય રીતે હોય એટલો સંબંધ હોઈ શકે.
joint-note-cross = ઉંમર અને જેન્ડર એવાં કોષ્ટકોમાંથી લીધાં છે જેમાં બંને છે; બાકીનું, જાણે તેમને એકબીજા સાથે કોઈ સંબંધ ન હોય. સંભવિત ગાળો એ પણ ધ્યાનમાં લે છે કે સામાન્ય રીતે હોય એટલો સંબંધ હોઈ શકે.
joint-left-out = બાકાત રાખ્યાં, કારણ કે આ ઇચ્છા આખા સમૂહ વિશે છે, એક-એક વ્યક્તિ વિશે નહીં: { $dimensions }.
others-caption = એ જ પ્રોફાઇલ સામે બીજાં ઓડિયન્સ; { $audience } સાથે ક્યારેય ભેળવાતાં નથી
profiles-caption = { $whose } સામે બધી પ્રોફાઇલ
outline-note = ડેશ: માપ્યું નથી.

## ઓડિયન્સ

audience-question = { $whose } ખરેખર કોણ છે?
answer-core = { $unit ->
    [views] { $whose } પૈકી અડધા લગભગ { $ages } વર્ષના લોકોના છે.
   *[people] { $whose } પૈકી અડધા લગભગ { $ages } વર્ષના છે.
}
answer-two-cores = { $whose } પૈકી અડધા લગભગ { $ages } વર્ષનાં બે વયજૂથમાં છે.
answer-no-core = { $Whose } ઘણી જુદી જુદી ઉંમરમાં ફેલાયેલા છે, અને કોઈ ઉંમર અલગ તરી આવતી નથી.
answer-gender = { $label }: { $share }.
answer-country = સૌથી વધુ { $label }માં છે: { $share }.
answer-part = { $share }, { $networks }
answer-country-largest = સૌથી મોટો દેશ { $label } છે: { $share }.
answer-nothing = એક્સપોર્ટ { $whose } વિશે એટલું ઓછું કહે છે કે કંઈ કહી શકાતું નથી.
ages-few = જેમની માહિતી છે એવા { $audience } બહુ ઓછા છે, તેથી ઉંમર વિશે કંઈ કહી શકાતું નથી.

curve-title-younger = { $unit ->
    [views] { $whose } પૈકી { $share } એવા લોકોના છે જેમની ઉંમર { $ages } વર્ષ છે; { $below } તેથી નાનાના, { $above } તેથી મોટાના
   *[people] { $whose } પૈકી { $share }ની ઉંમર { $ages } વર્ષ છે; { $below } તેથી નાના, { $above } તેથી મોટા
}
curve-title-older = { $unit ->
    [views] { $whose } પૈકી { $share } એવા લોકોના છે જેમની ઉંમર { $ages } વર્ષ છે; { $above } તેથી મોટાના, { $below } તેથી નાનાના
   *[people] { $whose } પૈકી { $share }ની ઉંમર { $ages } વર્ષ છે; { $above } તેથી મોટા, { $below } તેથી નાના
}
curve-title-share = { $unit ->
    [views] { $whose } પૈકી { $share } એવા લોકોના છે જેમની ઉંમર { $ages } વર્ષ છે
   *[people] { $whose } પૈકી { $share }ની ઉંમર { $ages } વર્ષ છે
}
curve-title-core = { $unit ->
    [views] { $whose } પૈકી અડધા લગભગ { $core } વર્ષના લોકોના છે
   *[people] { $whose } પૈકી અડધા લગભગ { $core } વર્ષના છે
}
curve-title-spread = { $unit ->
    [views] { $Whose } ઘણી જુદી જુદી ઉંમરના લોકોના છે
   *[people] { $Whose } ઘણી જુદી જુદી ઉંમરમાં ફેલાયેલા છે
}
curve-declared = જણાવેલી: { $ages }
curve-core = તેમાંથી અડધા: { $ages } ({ $share })
curve-x = ઉંમર, વર્ષમાં
curve-y = ઉંમરના દરેક વર્ષે { $audience } પૈકી હિસ્સો
curve-note = એક-એક વર્ષના આંકડા એક્સપોર્ટનાં વયજૂથ પરથી કાઢેલા અંદાજ છે.
curve-note-likely = “સંભવતઃ”: એવો ગાળો જેમાં સાચો આંકડો દસમાંથી નવ વાર હોવો જોઈએ.
curve-alt = { $whose } પૈકી અડધા લગભગ { $core } વર્ષની ઉંમરમાં આવે છે; તમે { $declared } જણાવ્યું છે.
curve-alt-no-core = { $Whose } ઘણી જુદી જુદી ઉંમરમાં ફેલાયેલા છે, અને કોઈ ઉંમર અલગ તરી આવતી નથી; તમે { $declared } જણાવ્યું છે.
curve-alt-open = { $whose } પૈકી અડધા લગભગ { $core } વર્ષની ઉંમરમાં આવે છે.
curve-alt-open-no-core = { $Whose } ઘણી જુદી જુદી ઉંમરમાં ફેલાયેલા છે, અને કોઈ ઉંમર અલગ તરી આવતી નથી.

pyramid-title-women = { $where } પુરુષો કરતાં મહિલાઓ વધુ: { $women } સામે { $men }
pyramid-title-men = { $where } મહિલાઓ કરતાં પુરુષો વધુ: { $men } સામે { $women }
pyramid-title-even = { $where } જેટલી મહિલાઓ એટલા જ પુરુષો: { $women } સામે { $men }
pyramid-on = { $channels } પર
pyramid-note = ઉંમર અને જેન્ડર ભેગાં માત્ર { $channels } આપે છે.
pyramid-note-channel = માત્ર { $channel }: નેટવર્કનાં વયજૂથ અલગ અલગ હોય છે.
pyramid-alt = મહિલાઓ { $women }, પુરુષો { $men }; મોટા ભાગના { $band } વર્ષના છે.
pyramid-alt-largest = મહિલાઓ { $women }, પુરુષો { $men }; સૌથી મોટું વયજૂથ { $band } છે.
pyramid-inside = જણાવેલી ઉંમરમાં
pyramid-outside = બહાર

channel-ages-caption = નેટવર્ક પ્રમાણે { $audience }, ઉંમર સાથે
channel-people-caption = નેટવર્ક પ્રમાણે { $audience }
channel-people-note = કોઈ એક્સપોર્ટ તેમને ઉંમર પ્રમાણે વહેંચતી નથી.
channel-ages-note = અડધા લોકોની ઉંમર: અડધા લોકો સમાય એવો સૌથી ટૂંકો ઉંમરનો ગાળો; દરેક છેડો લગભગ એક વર્ષ આઘોપાછો હોઈ શકે.

list-title = { $dimension }: સૌથી વધુ { $label }, { $whose } પૈકી { $share }
list-title-gender = { $unit ->
    [views] { $whose } પૈકી { $share }: { $label }
   *[people] { $whose } પૈકી { $share }: { $label }
}
list-title-country = { $whose } પૈકી { $share }: { $label }
list-title-city = સૌથી મોટું સ્થળ { $label } છે: { $whose } પૈકી { $share }
list-title-region = સૌથી મોટો પ્રદેશ { $label } છે: { $whose } પૈકી { $share }
list-title-language = પહેલા નંબરની ભાષા { $label } છે: { $whose } પૈકી { $share }
list-title-interest = સૌથી વધુ જોવા મળતો રસ { $label } છે: { $whose } પૈકી { $share }
list-title-company-size = સૌથી વધુ જોવા મળતી કંપની સાઇઝ { $label } કર્મચારીઓ છે: { $whose } પૈકી { $share }
list-title-seniority = સૌથી વધુ જોવા મળતું હોદ્દા-સ્તર { $label } છે: { $whose } પૈકી { $share }
list-title-job-function = સૌથી વધુ જોવા મળતું કાર્યક્ષેત્ર { $label } છે: { $whose } પૈકી { $share }
list-title-device = સૌથી વધુ જોવા મળતું ડિવાઇસ { $label } છે: { $whose } પૈકી { $share }
list-alt = { $dimension }: { $parts }.
list-hidden = બતાવ્યાં નથી, કારણ કે તેમાં ઓછા લોકો છે: { $labels }. તે બાકીનામાં ગણાય છે.
list-multi = એક વ્યક્તિ ઘણાંમાં હોઈ શકે.
list-declared = તમારી પ્રોફાઇલમાં
list-only = માત્ર { $channel }.
list-unsized = માત્ર { $channel }: બીજાં કેટલાં મોટાં છે તેની માહિતી નથી, તેથી બધાનો હિસ્સો આપ્યો નથી.
whisker-note = પટ્ટીના છેડાની લીટીઓ: સંભવિત ગાળો.
facts-one = { $dimension }: { $parts } ({ $channels }).
facts-caption = { $audience } વિશે વધુ
facts-note = સૌથી મોટું પહેલાં; બધું CSVમાં છે.
least-caption = ઓછામાં ઓછા આટલા { $audience }, { $dimension } પ્રમાણે, { $where } ગણેલા
least-note = આ એક્સપોર્ટ લેબલ ગણે છે, જે એક વ્યક્તિને ઘણાં હોઈ શકે, અને તે બધાને ગણતી નથી. તેથી હિસ્સા નથી, અને જે લોકો ગણાયા નથી તેમને પણ એ લેબલ હોઈ શકે.
list-one-network = માત્ર { $channel }: નેટવર્ક સ્થળોનાં નામ અને સીમાઓ અલગ અલગ રીતે લખે છે.

## ઇનપુટ

inputs-question = આ બધું શેના આધારે છે?
inputs-answer = { $files ->
    [1] એક ફાઇલ વાંચી
   *[other] { $files } ફાઇલો વાંચી
}, તેમાંથી { $used }ના આંકડા વપરાયા, { $channels ->
    [1] એક ચૅનલ પરથી
   *[other] { $channels } ચૅનલ પરથી
}; { $rejected ->
    [0] કોઈ પંક્તિ નકારી નથી
    [1] એક પંક્તિ નકારી
   *[other] { $rejected } પંક્તિઓ નકારી
}.
channels-caption = આ આંકડા કોના છે
channels-note = લોકો: નેટવર્કનું આખું ઓડિયન્સ, જણાવ્યા પ્રમાણે; જ્યાં ક્યાંય જણાવ્યું નથી, ત્યાં કોઈ કોષ્ટકે ગણેલો સૌથી મોટો આંકડો.
people-from-stated-by-export = એક્સપોર્ટમાં જણાવેલું
people-from-stated-by-user = સેટિંગ્સમાં જણાવેલું
people-from-both = સેટિંગ્સમાં જણાવેલું; એક્સપોર્ટ { $number } કહે છે
people-from-counted = કોષ્ટકોમાંથી ગણેલું
people-from-not-known = ક્યાંય જણાવ્યું નથી
missing-caption = શું ખૂટે છે: તમે જણાવ્યું છે, પણ રિપોર્ટ જે ઓડિયન્સ વિશે છે તેની કોઈ એક્સપોર્ટમાં નથી
files-caption = ફાઇલો અને તેમનું શું થયું
files-caption-folder = { $folder }માંની ફાઇલો અને તેમનું શું થયું
days-of-month = { $from }–{ $to }
names-more = { $names } અને બીજાં { $more }
reasons-more = { $more ->
    [1] વધુ એક સંદેશ: “audiencefit inspect”માં છે.
   *[other] વધુ { $more } સંદેશા: “audiencefit inspect”માં છે.
}
    .unbranded = { $more ->
        [1] વધુ એક સંદેશ બતાવ્યો નથી.
       *[other] વધુ { $more } સંદેશા બતાવ્યા નથી.
    }
files-note = વાંચેલી પંક્તિઓ: જે પંક્તિઓના આંકડા સમજાયા; તેમનું શું થયું તે બાજુમાં છે. બાજુ પર રાખેલી: શીર્ષકો, હેડર, સરવાળા અને જે જાણીતું છે પણ જરૂરી નથી. “સૌથી મોટાં”: નેટવર્ક માત્ર તેનાં સૌથી મોટાં સ્થળો કે જૂથોની યાદી આપે છે. “અમુક રોકેલાં”: બતાવવા માટે બહુ નાનાં જૂથો લોકોના રક્ષણ માટે બાકાત રખાય છે. “audiencefit inspect” દરેક બ્લૉક અને દરેક સંદેશની યાદી આપે છે. દરેક ફાઇલની ફિંગરપ્રિન્ટ CSVમાં છે.
    .unbranded = વાંચેલી પંક્તિઓ: જે પંક્તિઓના આંકડા સમજાયા; તેમનું શું થયું તે બાજુમાં છે. બાજુ પર રાખેલી: શીર્ષકો, હેડર, સરવાળા અને જે જાણીતું છે પણ જરૂરી નથી. “સૌથી મોટાં”: નેટવર્ક માત્ર તેનાં સૌથી મોટાં સ્થળો કે જૂથોની યાદી આપે છે. “અમુક રોકેલાં”: બતાવવા માટે બહુ નાનાં જૂથો લોકોના રક્ષણ માટે બાકાત રખાય છે. દરેક ફાઇલની ફિંગરપ્રિન્ટ CSVમાં છે.
reason-no-table = આ ઓડિયન્સની કોઈ એક્સપોર્ટમાં તે નથી
reason-index-only = એક્સપોર્ટમાં ઇન્ડેક્સ છે, હિસ્સો નથી
reason-no-total = એક્સપોર્ટ એવાં લેબલ ગણે છે જે એક વ્યક્તિને ઘણાં હોઈ શકે, અને લોકોની સંખ્યાની માહિતી નથી
reason-no-numbers = એક્સપોર્ટમાં તે આંકડા વગર છે
reason-age-gaps = વયજૂથોમાં અમુક ઉંમર રહી જાય છે
reason-ages-not-reported = તેની ઉંમર તમે જણાવેલી ઉંમરથી ઉપર શરૂ થાય છે
reason-age-bands = વયજૂથો એકબીજા પર ચડે છે કે વાંચી શકાતાં નથી
reason-no-label-matches = એક્સપોર્ટનું કોઈ લેબલ તમે લખેલાં નામોમાંનું નથી; તમારાં નામ “map”માં લખો અથવા નેટવર્ક લખે છે તેમ લખો
section-without-no-audience = { $section }: બાકાત, કારણ કે કોઈ ફાઇલમાં ઓડિયન્સના આંકડા નથી. કોઈ પણ નેટવર્કની ઓડિયન્સ એક્સપોર્ટથી તે ભરાય છે.
section-without-no-profile = { $section }: પ્રોફાઇલ વગર સરખામણી કરવા માટે કંઈ નથી. profile.toml હોય તો તે ભરાય છે; “audiencefit profile new” તે લખી આપે છે.
    .unbranded = { $section }: પ્રોફાઇલ વગર સરખામણી કરવા માટે કંઈ નથી.

export-for-age = ઉંમરનું કોષ્ટક: Meta Business Suite (Audience), YouTube Studio (Viewer age), અથવા નેટવર્ક જે માત્ર તેની ઍપમાં બતાવે છે તે માટે તમારું પોતાનું કોષ્ટક (“audiencefit template generic” તે લખી આપે છે)
    .unbranded = ઉંમરનું કોષ્ટક: Meta Business Suite (Audience), YouTube Studio (Viewer age), અથવા નેટવર્ક જે માત્ર તેની ઍપમાં બતાવે છે તે માટે તમારું પોતાનું કોષ્ટક
export-for-gender = જેન્ડરનું કોષ્ટક: Meta Business Suite (Audience), TikTok (FollowerGender), YouTube Studio (Viewer gender), અથવા તમારું પોતાનું કોષ્ટક (“audiencefit template generic” તે લખી આપે છે)
    .unbranded = જેન્ડરનું કોષ્ટક: Meta Business Suite (Audience), TikTok (FollowerGender), YouTube Studio (Viewer gender), અથવા તમારું પોતાનું કોષ્ટક
export-for-country = દેશોની યાદી: Meta Business Suite (Audience), TikTok (FollowerTopTerritories), YouTube Studio (Geography), અથવા તમારું પોતાનું કોષ્ટક (“audiencefit template generic” તે લખી આપે છે)
    .unbranded = દેશોની યાદી: Meta Business Suite (Audience), TikTok (FollowerTopTerritories), YouTube Studio (Geography), અથવા તમારું પોતાનું કોષ્ટક
export-for-region = તમારા પોતાના કોષ્ટકમાં પ્રદેશોની યાદી (“audiencefit template generic” તે લખી આપે છે)
    .unbranded = તમારા પોતાના કોષ્ટકમાં પ્રદેશોની યાદી
export-for-city = શહેરોની યાદી: Meta Business Suite (Audience), અથવા તમારું પોતાનું કોષ્ટક (“audiencefit template generic” તે લખી આપે છે)
    .unbranded = શહેરોની યાદી: Meta Business Suite (Audience), અથવા તમારું પોતાનું કોષ્ટક
export-for-language = તમારા પોતાના કોષ્ટકમાં ભાષાઓની યાદી (“audiencefit template generic” તે લખી આપે છે)
    .unbranded = તમારા પોતાના કોષ્ટકમાં ભાષાઓની યાદી
export-for-interest = નેટવર્કના ઓડિયન્સ પેજ પરની યાદી, તમારા પોતાના કોષ્ટકમાં (“audiencefit template generic” તે લખી આપે છે)
    .unbranded = નેટવર્કના ઓડિયન્સ પેજ પરની યાદી, તમારા પોતાના કોષ્ટકમાં
export-for-seniority = LinkedIn પેજના ફૉલોઅર્સ (XLS અથવા XLSX), અથવા તમારું પોતાનું કોષ્ટક (“audiencefit template generic” તે લખી આપે છે)
    .unbranded = LinkedIn પેજના ફૉલોઅર્સ (XLS અથવા XLSX), અથવા તમારું પોતાનું કોષ્ટક
export-for-job-function = LinkedIn પેજના ફૉલોઅર્સ (XLS અથવા XLSX), અથવા તમારું પોતાનું કોષ્ટક (“audiencefit template generic” તે લખી આપે છે)
    .unbranded = LinkedIn પેજના ફૉલોઅર્સ (XLS અથવા XLSX), અથવા તમારું પોતાનું કોષ્ટક
export-for-industry = LinkedIn પેજના ફૉલોઅર્સ (XLS અથવા XLSX), અથવા તમારું પોતાનું કોષ્ટક (“audiencefit template generic” તે લખી આપે છે)
    .unbranded = LinkedIn પેજના ફૉલોઅર્સ (XLS અથવા XLSX), અથવા તમારું પોતાનું કોષ્ટક
export-for-company-size = LinkedIn પેજના ફૉલોઅર્સ (XLS અથવા XLSX), અથવા તમારું પોતાનું કોષ્ટક (“audiencefit template generic” તે લખી આપે છે)
    .unbranded = LinkedIn પેજના ફૉલોઅર્સ (XLS અથવા XLSX), અથવા તમારું પોતાનું કોષ્ટક
export-for-device = તમારા પોતાના કોષ્ટકમાં ડિવાઇસની યાદી (“audiencefit template generic” તે લખી આપે છે)
    .unbranded = તમારા પોતાના કોષ્ટકમાં ડિવાઇસની યાદી


numbers-question = આ મહિને ચૅનલોએ શું કર્યું?
numbers-answer = { $month }માં તમારી ચૅનલો પર: { $figures }.
numbers-answer-none = એક્સપોર્ટમાં { $month }ના આંકડા છે, પણ એવો એક પણ નથી જેનાથી મહિનાનો કુલ આંકડો બને.
numbers-figure-orders = { $count ->
    [1] એક ઑર્ડર
   *[other] { $number } ઑર્ડર
}
numbers-figure-sold = { $orders }, તેમાંથી { $revenue }ની આવક
numbers-figure-revenue = { $revenue }ની આવક
numbers-figure-visits = { $count ->
    [1] એક મુલાકાત
   *[other] { $number } મુલાકાતો
}
numbers-figure-new-followers = { $count ->
    [1] એક નવો ફૉલોઅર
   *[other] { $number } નવા ફૉલોઅર્સ
}
numbers-figure-views = { $count ->
    [1] એક વ્યૂ
   *[other] { $number } વ્યૂઝ
}
numbers-figure-impressions = { $count ->
    [1] એક ઇમ્પ્રેશન
   *[other] { $number } ઇમ્પ્રેશન્સ
}
numbers-figure-posts = { $count ->
    [1] એક પોસ્ટ
   *[other] { $number } પોસ્ટ
}
numbers-figure-conversations = { $count ->
    [1] એક વાતચીત
   *[other] { $number } વાતચીત
}
numbers-figure-reviews = { $count ->
    [1] એક રિવ્યૂ
   *[other] { $number } રિવ્યૂ
}
numbers-no-total = જે વાંચ્યું તેનાથી મહિનાનો કુલ આંકડો બનતો નથી: આંકડા ભાગોના છે, કલાકોના છે, એવા દિવસોના છે જેનો સરવાળો ન કરાય, અથવા બીજા સમયના છે. Parquetના “metrics” કોષ્ટકમાં દરેક આંકડો છે.
numbers-pending = હજી ચૂકવણી ન થયેલા ઑર્ડર
numbers-networks = નેટવર્ક, તેમની એક્સપોર્ટ ગણે છે તેમ
numbers-shops = શૉપ, તેમની એક્સપોર્ટ ગણે છે તેમ
numbers-ads = જાહેરાતો, નેટવર્ક ગણે છે તેમ
numbers-mail = મેઇલિંગ લિસ્ટ
numbers-note = દરેક આંકડો એક જ એક્સપોર્ટનો છે; બે એક્સપોર્ટના આંકડા ભેળવાતા નથી. “–”: કોઈ એક્સપોર્ટમાં તે નથી. ઘણા દિવસોમાં રીચ થયેલા લોકોનો સરવાળો થતો નથી, કારણ કે તેમાં અમુક એના એ જ લોકો હોય છે. એન્ગેજમેન્ટ નેટવર્ક ગણે છે તેમ છે, નહીંતર લાઇક, કૉમેન્ટ, શેર અને સેવ. “(અમુક ભાગ)”: એક્સપોર્ટ મહિનાના દિવસોના દસમાંથી નવ ભાગથી ઓછા આવરી લે છે. કૌંસમાં દિવસો: આંકડો તે દિવસોનો છે, જે મહિનાની બહાર પણ જાય છે.
numbers-note-claimed = નેટવર્ક તેની જાહેરાતો માટે જે આવકનો દાવો કરે છે તે, જેટલી ચૂકવાઈ છે એટલી, શૉપની આવકમાં પહેલેથી જ છે: બંનેનો સરવાળો ન કરાય.
numbers-part = { $number } (અમુક ભાગ)
numbers-of-days = { $number } ({ $days })
numbers-several-sources = જે ઘણી એક્સપોર્ટ ગણે છે, દરેક પોતાની રીતે
numbers-several-sources-note = શૉપના કોષ્ટકમાં જ્યાં અલગ અલગ ઑર્ડરની યાદી હોય ત્યાં તે છે, નહીંતર સૌથી વધુ દિવસો આવરી લેતી એક્સપોર્ટ. શૉપ અને એનાલિટિક્સ ટૂલ મુલાકાતોને જુદી જુદી રીતે અલગ પાડે છે, અને દરેક મુલાકાતી ગણી શકાતો નથી; શૉપના રિપોર્ટ હજી ચૂકવણી ન થયેલા ઑર્ડર પણ ગણી શકે.
numbers-by-source = { $number } ({ $source })
numbers-origins = મુલાકાતો અને ઑર્ડર ક્યાંથી આવ્યા: { $channel } ({ $source })
numbers-origins-rest = બીજા, અને ન જણાવેલા
numbers-origins-all = બધા ભેગા
numbers-origins-note = એક જ નેટવર્કનાં નામ ભેગાં કર્યાં છે; બાકીનાં બધાં એક્સપોર્ટ લખે છે તેમ છે. સૌથી વધુ ઑર્ડરવાળાં પહેલાં, પછી સૌથી વધુ મુલાકાતોવાળાં; CSVમાં બધાં છે. એક્સપોર્ટ સામાન્ય રીતે મુલાકાત કે ઑર્ડર પહેલાંની છેલ્લી ક્લિક ગણે છે, ત્યાં સુધી લઈ ગયેલું બધું નહીં.
numbers-things = મહિનાની પોસ્ટ, ઑર્ડર, વાતચીત અને રિવ્યૂ
numbers-things-note = પૈસા એટલે જે ચૂકવાયા તેમાંથી પાછા અપાયેલા બાદ. હજી ચૂકવણી ન થયેલા ઑર્ડર અલગ છે, રદ થયેલા બાકાત છે. જવાબ વગરની વાતચીતનો જવાબ એક્સપોર્ટ પછી અપાયો હોઈ શકે.
numbers-posts = પોસ્ટ
numbers-posts-detail = { $views } વ્યૂઝ, { $reactions } લાઇક, કૉમેન્ટ, શેર અને સેવ
numbers-posts-reactions = { $reactions } લાઇક, કૉમેન્ટ, શેર અને સેવ
numbers-orders = ચૂકવાયેલા ઑર્ડર
numbers-orders-detail = { $revenue }
numbers-orders-refunded = { $revenue }, { $refunds } પાછા આપ્યા પછી
numbers-orders-sold-on = { $what }; વેચાણ { $origin } પર
numbers-conversations = વાતચીત
numbers-answered = { $share }ના જવાબ અપાયા
numbers-answered-few = { $told }માંથી { $answered }ના જવાબ અપાયા, ટકાવારી માટે બહુ ઓછી
numbers-reviews = રિવ્યૂ
numbers-stars = 5માંથી { $stars } સ્ટાર
column-origin = ક્યાંથી આવ્યા
column-claimed = જાહેરાત નેટવર્કે દાવો કરેલી આવક
column-counted = ગણેલું
column-what = શું
column-source = એક્સપોર્ટ
column-number = આંકડો
column-detail = વિગતે
