# વિભાગ `channels`.

section-channels = ચૅનલો

channels-question = કયાં એક કે બે નેટવર્કને આપણો સમય આપવા જેવો છે?

source-workspace = audiencefit.toml
source-workspace-hours = audiencefit.tomlમાંના કલાકો

## જવાબ

channels-answer-first = તમારો સમય સૌથી પહેલાં { $first }ને આપો: { $number }; તે શ્રેષ્ઠ હોવાની સંભાવના { $best } છે.
channels-answer-only = એક જ નેટવર્ક છે: પસંદ કરવા જેવું કંઈ નથી.
channels-answer-not-measured-alike = તમારાં નેટવર્કને હજી ક્રમમાં ગોઠવી શકાતાં નથી, કારણ કે કોઈ પણ બે માટે તમારી પ્રોફાઇલના એકસરખા ભાગ માપ્યા નથી: { $networks }.
channels-next-none = બીજા કોઈ નેટવર્કે બતાવ્યું નથી કે તે પોસાય છે.
channels-next-few-in-profile = પછી { $second } આવે છે ({ $more }), પણ તેના લોકોમાંથી તમારી પ્રોફાઇલમાં હોય તેમનો હિસ્સો { $first }ના એવા હિસ્સાના અડધાથી પણ ઓછો છે, તેથી તેની ભલામણ નથી.
channels-next-share-not-compared = પછી { $second } આવે છે ({ $more }), પણ તે બીજાંની બહુ નજીક છે, અને તેના લોકોમાંથી તમારી પ્રોફાઇલમાં હોય તેમનો હિસ્સો { $first } માટે માપ્યો છે તેવી રીતે માપ્યો નથી.
channels-likely-second = { $second } સંભવતઃ બીજા ક્રમે છે ({ $more }; શ્રેષ્ઠ બેમાં હોવાની સંભાવના { $chance }). તેના કેટલા લોકો તમારી પ્રોફાઇલ સાથે મેળ ખાય છે તેની માહિતી નથી, કારણ કે તેની કોઈ એક્સપોર્ટ { $dimensions } કહેતી નથી: તેને વધુ આપતાં પહેલાં તે મેળવો.
channels-likely-second-unlike = { $second } સંભવતઃ બીજા ક્રમે છે ({ $more }; શ્રેષ્ઠ બેમાં હોવાની સંભાવના { $chance }). તેના કેટલા લોકો તમારી પ્રોફાઇલ સાથે મેળ ખાય છે તે { $first } માટે માપ્યું છે તેવી રીતે માપ્યું નથી: તેને વધુ આપતાં પહેલાં જે ખૂટે છે તે એક્સપોર્ટ કરો.
channels-answer-two = તમારો સમય સૌથી પહેલાં { $first }ને આપો: { $number }; તે શ્રેષ્ઠ હોવાની સંભાવના { $best } છે. બીજા ક્રમે { $second }: { $more }.
channels-answer-people = માત્ર તમારી પ્રોફાઇલના લોકો પ્રમાણે { $first } પહેલું આવે છે: { $number }; તે શ્રેષ્ઠ હોવાની સંભાવના { $best } છે. નેટવર્ક શું કમાવી આપે છે તેની માહિતી નથી, તેથી બીજા કોઈની ભલામણ નથી.
channels-answer-none-pays = કોઈ નેટવર્ક પોતાનો ખર્ચ કાઢે છે એવું ખાતરીથી કહી શકાતું નથી. { $first } { $number } સાથે પહેલું આવે છે, પણ દસમાંથી એકથી વધુ કિસ્સામાં તે જે લાવે છે તેના કરતાં તેનો ખર્ચ વધુ છે.
channels-answer-not-apart = { $names } અલગ પાડી શકાતાં નથી: { $first } { $number } સાથે આગળ છે, પણ સંયોગથી વધુ નહીં; તે શ્રેષ્ઠ હોવાની સંભાવના { $best } છે.
channels-answer-not-compared = તમારાં નેટવર્ક હજી સરખાવી શકાતાં નથી: તેઓ શું લાવે છે કે તેમના પર તમારી પ્રોફાઇલના કેટલા લોકો છે, એકેયની માહિતી બે નેટવર્ક માટે નથી.
channels-answer-benchmark = તમારા પોતાના ઓડિયન્સ પ્રમાણે નહીં પણ બેન્ચમાર્ક પ્રમાણે { $first } પહેલું આવે છે: { $number }; { $count } નેટવર્કમાંથી તે શ્રેષ્ઠ હોવાની સંભાવના { $best } છે.
channels-answer-benchmark-not-apart = તમારા પોતાના ઓડિયન્સ પ્રમાણે નહીં પણ બેન્ચમાર્ક પ્રમાણે { $first } { $number } સાથે આગળ છે, પણ સંયોગથી વધુ નહીં: નેટવર્ક અલગ પાડી શકાતાં નથી. { $count }માંથી તે શ્રેષ્ઠ હોવાની સંભાવના { $best } છે.
channels-answer-benchmark-one = તમારા પોતાના ઓડિયન્સ પ્રમાણે નહીં પણ બેન્ચમાર્ક પ્રમાણે { $first }: { $number }. સરખાવવા માટે તેમાં બીજું કોઈ નેટવર્ક નથી.
channels-answer-benchmark-one-ranked = તમારા પોતાના ઓડિયન્સ પ્રમાણે નહીં પણ બેન્ચમાર્ક પ્રમાણે { $first }: { $number }. તેમાંનાં બીજાં નેટવર્કને ક્રમમાં ગોઠવી શકાતાં નથી, કારણ કે ત્યાં તમારી પ્રોફાઇલનો ઓછો ભાગ માપ્યો છે.
channels-answer-benchmark-unranked = બેન્ચમાર્કમાં એવાં નેટવર્ક છે જેના પર તમે નથી, પણ તેમને ક્રમમાં ગોઠવી શકાતાં નથી, કારણ કે તેમના માટે તમારી પ્રોફાઇલના એકસરખા ભાગ માપ્યા નથી.

## આંકડા

channels-range-below-zero = { $from } થી { $to }
channels-value-likely = { $value } (સંભવતઃ { $likely })
channels-left = { $value } બચે છે
channels-unit-of-money = ચલણ-એકમ
channels-nearly-sure = 99%થી વધુ
channels-hardly = 1%થી ઓછી
channels-in-part = { $people } (અંશતઃ)
channels-at-most = વધુમાં વધુ { $people }
channels-at-most-because = { $network } પર તમારી પ્રોફાઇલના વધુમાં વધુ { $people } લોકો છે, કારણ કે તેની કોઈ એક્સપોર્ટ { $dimensions } કહેતી નથી
channels-number-net = માલ, કામ અને જાહેરાતો પછી બચતા { $value } (સંભવતઃ { $likely })
channels-number-net-with-goods = કામ અને જાહેરાતો પછી, માલની ચૂકવણી પહેલાં, બચતી { $value } આવક (સંભવતઃ { $likely })
channels-number-revenue = { $value } આવક (સંભવતઃ { $likely })
channels-number-people-per-cost = દરેક { $currency } દીઠ તમારી પ્રોફાઇલના { $value } લોકો (સંભવતઃ { $likely })
channels-number-people = તમારી પ્રોફાઇલના { $value } લોકો (સંભવતઃ { $likely })
channels-number-benchmark-people = તમારી પ્રોફાઇલના લગભગ { $number } લોકો
channels-number-benchmark-people-in-part = જે માપ્યું તે પૂરું કરતા લગભગ { $number } લોકો ({ $measured })
channels-number-benchmark-share = તેના લોકોમાંથી { $number } તમારી પ્રોફાઇલમાં
channels-number-benchmark-share-in-part = જે માપ્યું તે પૂરું કરતા તેના { $number } લોકો ({ $measured })
channels-rate = { $whole }ના { $rate }
channels-rate-of-part = { $rate } ({ $whole } પૈકી { $part })
channels-rate-of-posts = તેની પોસ્ટના { $whole }ના { $rate }
channels-count = { $number } { $part }

## શેનાથી વધુ જાણવા મળે

channels-settle = વધુ જાણવા માટે: { $steps }.
channels-settle-revenue = નેટવર્કનું નામ ધરાવતી લિંક, જેથી { $networks } શું લાવે છે તે શૉપ જાણે
channels-settle-cost = { $networks }નો ખર્ચ કેટલો છે (audiencefit.tomlમાં cost અથવા hours)
channels-settle-month = વધુ એક મહિનો
channels-settle-measure = { $networks } માટે { $dimension } કહેતી એક્સપોર્ટ

## ચાર્ટ

channels-chart-title = { $first } પહેલું આવે છે: { $number }; તે શ્રેષ્ઠ હોવાની સંભાવના { $best } છે
channels-chart-by-net = માલ, કામ અને જાહેરાતો પછી દરેક નેટવર્કમાંથી શું બચે છે, { $currency }માં.
channels-chart-by-net-with-goods = કામ અને જાહેરાતો પછી દરેક નેટવર્કમાંથી કેટલી આવક બચે છે, { $currency }માં.
channels-chart-by-revenue = દરેક નેટવર્ક કેટલી આવક લાવે છે, { $currency }માં.
channels-chart-by-people-per-cost = દરેક { $currency } દીઠ તમારી પ્રોફાઇલના લોકો.
channels-chart-by-people = દરેક નેટવર્ક પર તમારી પ્રોફાઇલના લોકો.
channels-chart-draws = પટ્ટીના છેડાની લીટીઓ: સંભવિત ગાળો. પટ્ટી નીચેની પાતળી પટ્ટી: આંકડા સંયોગથી જુદા આવે ત્યારે નેટવર્ક કેટલી વાર પહેલું કે બીજું આવે છે.
channels-chart-chance = શ્રેષ્ઠ: { $best }, શ્રેષ્ઠ બેમાં: { $two }
channels-chart-part = { $label } { $value } ({ $chance })
channels-chart-told = { $parts }.
channels-chart-first = પહેલું આવે છે
channels-chart-second = બીજું આવે છે

## કોષ્ટકો

channels-column-net = માલ, કામ અને જાહેરાતો પછી બચે
channels-column-net-with-goods = કામ અને જાહેરાતો પછી બચે
channels-column-revenue = આવક
channels-column-people-per-cost = દરેક { $currency } દીઠ લોકો
channels-column-people = પ્રોફાઇલમાં
channels-column-rank = ક્રમ
channels-column-to-do = શું કરવું
channels-column-share = હિસ્સો
channels-column-fit = મેળ
channels-column-engagement = એન્ગેજમેન્ટ
channels-column-orders = ઑર્ડર
channels-column-cost = કામ અને ખર્ચ
channels-column-ad-spend = જાહેરાતો
channels-column-adds = { $first }માં ઉમેરે
channels-column-lost-people = ગુમાવાતા લોકો
channels-column-lost-revenue = સરખાવેલાં નેટવર્કની આવકનો ભાગ
channels-column-now = હાલ
channels-column-next = આવતા મહિને
channels-column-budget = એટલે કે
channels-column-measured = શેના પ્રમાણે માપ્યું
channels-column-meets = જે માપ્યું તે પૂરું કરે
channels-column-best = શ્રેષ્ઠ હોવાની સંભાવના

channels-ranks = સરખાવી શકાય એવાં નેટવર્ક, ક્રમમાં
channels-ranks-note = ડેશ સાથેના બે ક્રમ: દસમાંથી નવ કિસ્સામાં નેટવર્ક તેની વચ્ચે હોય છે. કોઈ એક પહેલું ત્યારે જ આવે છે જ્યારે બીજાં દરેક સામે તેની સરસાઈ સંયોગથી વધુ હોય.
channels-to-do = દરેક નેટવર્ક સાથે શું કરવું
channels-do-best = { $number }; તે શ્રેષ્ઠ હોવાની સંભાવના { $best } છે. તેને પહેલું રાખો.
channels-do-best-grow = { $number }; તે શ્રેષ્ઠ હોવાની સંભાવના { $best } છે. તેને ધીમે ધીમે વધુ આપો.
channels-do-second = { $number }. દસમાંથી ઓછામાં ઓછા નવ કિસ્સામાં તે પોતાનો ખર્ચ કાઢે છે. તેને બીજું રાખો.
channels-do-second-grow = { $number }. દસમાંથી ઓછામાં ઓછા નવ કિસ્સામાં તે પોતાનો ખર્ચ કાઢે છે. બીજા નેટવર્ક તરીકે તેને વધુ આપો.
channels-do-not-told-apart = { $number }; તે શ્રેષ્ઠ હોવાની સંભાવના { $best } છે: તેને આનાથી અલગ પાડી શકાતું નથી: { $others }. મહેનત જેમ છે તેમ રહેવા દો, અને આવતા મહિને ફરી જુઓ.
channels-do-below = { $number }: { $first } કરતાં ઓછું, અને તે સંયોગ નથી. તેને નાનું રાખો.
channels-do-does-not-pay = { $number }: તે દસમાંથી નવથી ઓછા કિસ્સામાં પોતાનો ખર્ચ કાઢે છે. તેને નાનું રાખો.
channels-do-few-in-profile = { $number }, પણ તેના લોકોમાંથી તમારી પ્રોફાઇલમાં હોય તેમનો હિસ્સો { $first }ના એવા હિસ્સાના અડધાથી પણ ઓછો છે. તેને નાનું રાખો.
channels-do-share-not-compared = { $number }, પણ તેના લોકોમાંથી તમારી પ્રોફાઇલમાં હોય તેમનો હિસ્સો { $first } માટે માપ્યો છે તેવી રીતે માપ્યો નથી. તેને નાનું રાખો.
channels-do-reach-alone = { $number }: { $first } કરતાં ઓછું, અને માત્ર રીચ બીજા નેટવર્ક માટે પૂરતું કારણ નથી. તેને નાનું રાખો, અને ત્યાં નેટવર્કનું નામ ધરાવતી લિંક મૂકો.
channels-do-revenue-not-known = તે શું લાવે છે તેની માહિતી નથી: શૉપની કોઈ એક્સપોર્ટમાં તેનું નામ નથી. તેને નાનું રાખો, અને ત્યાં નેટવર્કનું નામ ધરાવતી લિંક મૂકો.
channels-do-people-not-known = તેના પર તમારી પ્રોફાઇલના કેટલા લોકો છે તેની માહિતી નથી. તેનું ઓડિયન્સ એક્સપોર્ટ કરો; ત્યાં સુધી તેને નાનું રાખો, અને ત્યાં નેટવર્કનું નામ ધરાવતી લિંક મૂકો.
channels-do-other-audience = તેના લોકો બીજાં નેટવર્કના લોકો કરતાં અલગ પ્રકારના છે, તેથી તેને સરખાવ્યું નથી. તેને નાનું રાખો, અને ત્યાં નેટવર્કનું નામ ધરાવતી લિંક મૂકો.
channels-do-not-compared = તેને સરખાવવા પૂરતી માહિતી નથી. તેનું ઓડિયન્સ એક્સપોર્ટ કરો, અથવા ઑર્ડર ક્યાંથી આવે છે તે તમારી શૉપ કહે એવું કરો.
channels-do-dimension-not-measured = તેને ક્રમમાં મૂકી શકાતું નથી: તેની કોઈ એક્સપોર્ટ { $dimensions } કહેતી નથી, અને એટલું જ જાણીતું છે કે તેના વધુમાં વધુ { $people } લોકો તમારી પ્રોફાઇલમાં છે. તે એક્સપોર્ટ મેળવો; ત્યાં સુધી મહેનત જેમ છે તેમ રહેવા દો.
channels-do-measured-otherwise = તેને ક્રમમાં મૂકી શકાતું નથી: તેના માટે તમારી પ્રોફાઇલનો બીજાં કરતાં વધુ ભાગ માપ્યો છે, તેથી તેમના આંકડા સરખાવી શકાય એવા નથી. મહેનત જેમ છે તેમ રહેવા દો.
channels-effort = આવતા મહિને: સરખાવેલાં નેટવર્કની મહેનતના { $next }.
channels-effort-from = આવતા મહિને: સરખાવેલાં નેટવર્કની મહેનતના { $next } (હાલ { $now }).

channels-people = ત્યાંના તમારા લોકો
channels-people-note = પ્રોફાઇલમાં: સૌથી મોટા અકાઉન્ટના લોકો × તેમાંથી તમારી પ્રોફાઇલ પૂરી કરતા હોય તેમનો હિસ્સો, જ્યાં તે માપ્યો છે; સંભવિત ગાળા નેટવર્કનાં બધાં અકાઉન્ટને આવરી લે છે. મેળ: 100માંથી પોઇન્ટ. એન્ગેજમેન્ટ: એક્સપોર્ટ ગણે છે તેમ, નહીંતર લાઇક, કૉમેન્ટ, શેર અને સેવનો સરવાળો; દર તરીકે માત્ર 20 કે વધુ હોય ત્યારે.
channels-missing = “અંશતઃ” અને “વધુમાં વધુ”: { $parts }; તેથી તમારી પ્રોફાઇલમાં ઓછા પણ હોઈ શકે.
channels-missing-part = { $networks } માટે માપ્યા વગરનું: { $dimensions }
channels-missing-everywhere = “અંશતઃ”: એકેય નેટવર્ક પર આ માપ્યું નથી: { $dimensions }; તેથી તમારી પ્રોફાઇલમાં ઓછા પણ હોઈ શકે.
channels-other-audience = { $network }: { $audience }.
channels-money-caption = મહિનાના પૈસા અને ઑર્ડર
channels-money-note = ઑર્ડર અને આવક એ છે જે તમારી શૉપ કહે છે કે નેટવર્કથી આવ્યાં; નેટવર્ક તેમની જાહેરાતો માટે જે દાવો કરે છે તે તેમાં નથી. “માહિતી નથી” એટલે શૂન્ય નહીં. કામ અને ખર્ચ audiencefit.tomlમાંથી છે; જાહેરાતો એટલે ત્યાંની જાહેરાતો માટે ચૂકવેલા પૈસા, અને જ્યાં તેની માહિતી છે ત્યાં તે બાદ થાય છે.
channels-ascribed-by = કોણે ગણ્યું: { $sources }.
channels-ads-not-placed = આ ઉપરાંત { $ads } ચૂકવાયા, પણ આ જાહેરાતોની કોઈ એક્સપોર્ટ તેમને આમાંના કોઈ નેટવર્ક પર મૂકતી નથી: તમારી શૉપ નેટવર્ક વિશે કહે છે તે સિવાય, તે ક્યાંય બાદ થતા નથી.
channels-ads-of = { $channel }ને { $money }
channels-pairs = એક નેટવર્ક { $first }માં શું ઉમેરે છે, અને તેના વગર તમે શું ગુમાવો
channels-pairs-note = એના એ જ લોકો ઘણાં નેટવર્ક પર હોઈ શકે, અને કેટલા તે કોઈ એક્સપોર્ટ કહેતી નથી: સાચો આંકડો આ હદોની વચ્ચે છે. “માહિતી નથી”: કોઈ નહીંથી લઈને તેના બધા લોકો સુધી. જે નેટવર્ક કદાચ કોઈને ન ઉમેરે તેની ભલામણ માત્ર તેની રીચ માટે ક્યારેય થતી નથી.
channels-losses = એક નેટવર્ક વગર તમે શું ગુમાવો
channels-pairs-unknown = એક નેટવર્ક કેટલા લોકો ઉમેરે છે તેની માહિતી નથી, કારણ કે એના એ જ લોકો ઘણાં પર હોઈ શકે.
channels-population = બેન્ચમાર્ક પ્રમાણે તમે જ્યાં વેચો છો ત્યાં તમારી પ્રોફાઇલના લગભગ { $people } લોકો રહે છે.
channels-union = { $network } સાથે { $people }
channels-unions = જો લોકો નેટવર્કની પસંદગી એકબીજાથી સ્વતંત્ર રીતે કરતા હોય, તો { $first } ભેગા મળીને લગભગ આટલા લોકો સુધી પહોંચે: { $unions }.
channels-budget = સરખાવી શકાય એવાં નેટવર્ક વચ્ચે મહેનત કેવી રીતે વહેંચવી
channels-budget-response = જો બમણા પૈસા દરેક નેટવર્ક પર લગભગ 1.4 ગણી આવક લાવે, તો આ વહેંચણી સૌથી વધુ કમાવે છે; આ માપેલું નહીં, ધારેલું છે.
channels-budget-chance = વહેંચણી દરેક નેટવર્કની શ્રેષ્ઠ હોવાની સંભાવના પ્રમાણે છે, કારણ કે દરેક તેના ખર્ચ સામે શું કમાવે છે તેની માહિતી નથી.
channels-budget-floor = બાજુ પર મૂકવાનાં નેટવર્ક ભેગાં 10% સુધી ઘટે છે, જેથી કંઈક શીખવા મળે; તેમાંના કોઈને હાલ કરતાં વધુ મળતું નથી.
channels-budget-not-apart = પૈસાની વહેંચણી બતાવી નથી, કારણ કે આગળનાં નેટવર્ક અલગ પાડી શકાતાં નથી: તેમાંથી કયું તેનાથી વધુ કમાવે છે તે કંઈ કહેતું નથી.
channels-budget-none-pays = પૈસાની વહેંચણી બતાવી નથી, કારણ કે કોઈ નેટવર્ક પોતાનો ખર્ચ કાઢે છે એવું ખાતરીથી કહી શકાતું નથી.
channels-budget-change = એક મહિનામાં કોઈ હિસ્સો પોતાના 30%થી વધુ બદલાતો નથી, સિવાય કે 10% સુધી પહોંચવા.
channels-budget-no-money = કોઈ રકમ લખી નથી, કારણ કે બધા ખર્ચની માહિતી નથી.

## પદ્ધતિ

channels-method-net = નેટવર્ક જે આવક લાવે છે તેમાંથી માલ, કામ અને જાહેરાતો પછી જે બચે તેના પરથી સરખાવ્યાં છે.
channels-method-net-with-goods = નેટવર્ક જે આવક લાવે છે તેમાંથી કામ અને જાહેરાતો પછી, માલની ચૂકવણી પહેલાં, જે બચે તેના પરથી સરખાવ્યાં છે.
channels-method-revenue = નેટવર્ક ખર્ચ પહેલાંની આવક પરથી સરખાવ્યાં છે, કારણ કે બધાંના ખર્ચની માહિતી નથી.
channels-method-people-per-cost = નેટવર્ક તેમના ખર્ચ સામે તમારી પ્રોફાઇલના લોકો પરથી સરખાવ્યાં છે, કારણ કે બે માટે આવકની માહિતી નથી.
channels-method-people = નેટવર્ક તમારી પ્રોફાઇલના લોકો પરથી સરખાવ્યાં છે, કારણ કે પૂરતાં નેટવર્ક માટે આવક કે ખર્ચ, એકેયની માહિતી નથી.
channels-method = સંભાવનાઓ 10,000 અજમાયશ પરથી આવે છે, જેમાં સંયોગ અને રિપોર્ટ જેટલું ખુલ્લું રાખે છે તેટલા આંકડા જુદા જુદા આવે છે. નેટવર્કે જેની માત્ર ભૂમિકા બાંધી તે એક મહિનામાં દેખાતું નથી.
channels-margin-declared = તમારા કહેવા પ્રમાણે, માલની ચૂકવણી પછી આવકના { $margin } બચે છે.
channels-margin-presumed = માર્જિનની માહિતી નથી: બધી આવક ગણાય છે. audiencefit.tomlમાં margin સેટ કરો.
channels-spread-measured = અલગ અલગ ઑર્ડરની રકમમાં સરેરાશના { $spread } જેટલો ફેર છે, મહિનાના ઑર્ડર બતાવે છે તેમ.
channels-spread-presumed = અલગ અલગ ઑર્ડરની રકમમાં સરેરાશના { $spread } જેટલો ફેર ધાર્યો છે, કારણ કે યાદીમાં 20થી ઓછા ઑર્ડર છે.
channels-several-currencies = પૈસા ઘણાં ચલણમાં છે અને કોઈનું રૂપાંતર થતું નથી, તેથી સરખામણી થતી નથી.

## બેન્ચમાર્ક

channels-benchmark-heading = જે નેટવર્ક પર તમે નથી: બેન્ચમાર્ક, તમારું ઓડિયન્સ નહીં
channels-benchmark = દરેક નેટવર્કના એવા લોકો જે તમારી પ્રોફાઇલમાં છે, બીજાએ ગણ્યા પ્રમાણે
channels-benchmark-in-part = દરેક નેટવર્કના એવા લોકો જે તમારી પ્રોફાઇલમાંથી માપેલું પૂરું કરે છે, બીજાએ ગણ્યા પ્રમાણે
channels-benchmark-note = બેન્ચમાર્ક એટલે બીજાઓએ ગણેલું: નેટવર્કના બધા યૂઝર્સ, તમને ફૉલો કરે એવા લોકો નહીં. તે કેટલો ચોક્કસ છે તેની માહિતી નથી.
channels-benchmark-countries = તેઓ અહીં રહે છે: { $names }.
channels-benchmark-origins = સ્રોત: { $names }.
