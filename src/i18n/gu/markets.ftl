# વિભાગ `markets`.

section-markets = માર્કેટ
markets-question = તમે બીજે ક્યાં વેચી શકો?

## જવાબ

markets-answer-not-served = { $whose } પૈકી { $share }{ $people } { $place }માં છે, જ્યાં તમે વેચતા નથી.
markets-answer-gap = { $whose } પૈકી { $share }{ $people } { $place }માં છે, પણ { $others } પૈકી માત્ર { $other }.
markets-answer-not-spoken = { $whose } પૈકી { $share }{ $people } { $place } વાપરે છે, જે ભાષા તમારી શૉપમાં નથી.
markets-answer-absent = તમે { $place }માં વેચો છો, છતાં { $whose } પૈકી { $share } ત્યાં છે.
markets-answer-absent-compared = તમે { $place }માં વેચો છો, છતાં { $whose } પૈકી { $share } ત્યાં છે, જ્યારે { $others } પૈકી { $other } ત્યાં છે.
markets-answer-absent-language = તમારી શૉપ { $place }માં છે, છતાં { $whose } પૈકી { $share } તે વાપરે છે.
markets-answer-none-cannot = કોઈ એક માર્કેટ અલગ તરી આવતું નથી. { $whose } પૈકી { $share } ત્યાં રહે છે જ્યાં તમે વેચતા નથી.
markets-answer-none-served = કોઈ માર્કેટ અલગ તરી આવતું નથી: { $whose } પૈકી { $share } ત્યાં રહે છે જ્યાં તમે વેચો છો.
markets-answer-none = કોઈ માર્કેટ અલગ તરી આવતું નથી: { $whose } જ્યાં રહે છે અને { $others } જ્યાં રહે છે તે સંયોગ કે નાના ફરકથી વધુ અલગ પાડી શકાતું નથી.
markets-answer-open = હજી કોઈ માર્કેટનું નામ આપી શકાતું નથી: તમારા ગ્રાહકો કે મુલાકાતીઓ ક્યાં છે અને તમે ક્યાં વેચો છો તેની માહિતી નથી. { $whose } માટે સૌથી મોટો દેશ { $place } છે: { $share }.
markets-answer-open-language = હજી કોઈ માર્કેટનું નામ આપી શકાતું નથી: લોકો કયા દેશોમાં છે તે કોઈ એક્સપોર્ટ કહેતી નથી. { $whose } માટે સૌથી મોટી ભાષા { $place } છે: { $share }.
markets-answer-few = માર્કેટ વિશે કંઈ કહેવા માટે લોકો બહુ ઓછા છે: જેમના સ્થળની માહિતી છે એવા { $people } { $audience }, અને { $needed } જોઈએ.
markets-answer-views = કોઈ માર્કેટનું નામ આપી શકાતું નથી: અહીં દેશ પ્રમાણે માત્ર વ્યૂઝ ગણાય છે, અને એક વ્યક્તિના ઘણા હોઈ શકે.
markets-answer-buyers = { $whose } પૈકી { $share } { $place }માં છે; ફૉલો કરનારા કે મુલાકાત લેનારા ક્યાં છે તે કોઈ એક્સપોર્ટ કહેતી નથી.

markets-people = , એટલે લગભગ { $people } લોકો,
markets-people-end = , એટલે લગભગ { $people } લોકો
markets-only = માત્ર { $share }
markets-at-most = વધુમાં વધુ { $share }
markets-cell-at-most = { $share } સુધી

## તારણો

markets-find-not-served = { $place } વિશે નક્કી કરો: ત્યાં વેચો, અથવા ત્યાંના ધ્યાન માટે ખર્ચ કરવાનું બંધ કરો
markets-find-gap = { $place }માં ઘણા { $kind ->
    [followers] તમને ફૉલો કરે છે
    [subscribers] તમારા ઈ-મેલ મેળવે છે
    [visitors] તમારી મુલાકાત લે છે
    [viewers] તમને જુએ છે
    [engaged] તમને પ્રતિક્રિયા આપે છે
   *[other] તમને જુએ છે
    }, થોડા જ { $beside ->
    [customers] ખરીદે છે
   *[other] મુલાકાત લે છે
    }
markets-find-not-spoken = તમારી શૉપ { $place }માં પણ આપો
markets-find-absent = { $place }ના લોકો સુધી પહોંચો, અથવા તેમના વગર ચાલશે એમ નક્કી કરો
markets-find-absent-language = { $place } બોલતા લોકો સુધી પહોંચો, અથવા એ ભાષા છોડી દો

markets-number = { $whose } પૈકી { $share }{ $people }
markets-number-beside = { $number }; { $others }.
markets-number-other = { $whose } પૈકી { $share }

markets-doubt-range = { $range }.
markets-doubt-hard = { $range }; રિપોર્ટ પ્રમાણે તે { $hard }ની બહાર ન હોઈ શકે.
markets-doubt-unknown = આની પાછળ કેટલા લોકો છે તેની માહિતી નથી.
markets-doubt-not-served = લોકો ફૉલો કરે તેથી એવું સાબિત થતું નથી કે તેઓ પૈસા ચૂકવશે; અને તેઓ ખરીદી ન શકે તેથી નકામા નથી બનતા.
markets-doubt-gap = ફરક સંભવતઃ { $gap } પોઇન્ટ છે: { $others } પરથી ધારીએ તેના કરતાં ઓછામાં ઓછા { $lift } ગણા.
markets-doubt-gap-hardly = ફરક સંભવતઃ { $gap } પોઇન્ટ છે: { $others } પૈકી ભાગ્યે જ કોઈ ત્યાં છે.
markets-doubt-not-spoken = ડિવાઇસની ભાષા હંમેશાં તેના માલિકને આવડતી એકમાત્ર ભાષા નથી હોતી.
markets-doubt-at-most = ઓછામાં ઓછી એક યાદી તેના પહેલાં કપાઈ જાય છે: આંકડો શૂન્ય જ હોય એવું નથી, અને આનાથી વધુ ન હોઈ શકે.
markets-doubt-fewer = { $others } પરથી ધારીએ તેના કરતાં તે વધુમાં વધુ { $lift } ગણા છે.

markets-next-not-served = હવે: { $place } સુધીની ડિલિવરીનો ખર્ચ કાઢો, ત્યાં માટે વેઇટિંગ લિસ્ટ ખોલો, અને નક્કી કરતાં પહેલાં કોણ નામ નોંધાવે છે તે જુઓ.
markets-next-gap = હવે: { $place } માટે ડિલિવરીનો ખર્ચ, ચુકવણી, ભાવ અને ભાષાને ઘરઆંગણાની સાથે સરખાવો.
markets-next-not-spoken = હવે: સૌથી વધુ વેચાણ કરતાં પેજનો અનુવાદ કરો, અને જુઓ કે પછી { $place }માં આવતી મુલાકાતોમાંથી ખરીદી થાય છે કે નહીં.
markets-next-absent = હવે: માત્ર { $place } માટે એક નાનું કૅમ્પેન કરો, અને તે શું લાવે છે તે જુઓ.
markets-next-absent-language = હવે: { $place }માં કયાં પેજની ખરેખર મુલાકાત લેવાય છે તે જુઓ.

markets-cannot = { $whose } પૈકી { $share } ક્યારેય ખરીદી ન શકે: તમે જ્યાં વેચતા નથી ત્યાં તેઓ રહે છે{ $people }. યાદીઓમાં રહી ગયેલા બધાને ગણતાં, તે { $hard }ની બહાર ન હોઈ શકે. મેળ સ્કોર તોપણ તે બધાને ગણે છે.
markets-cannot-no-bounds = { $whose } પૈકી { $share } ક્યારેય ખરીદી ન શકે: તમે જ્યાં વેચતા નથી ત્યાં તેઓ રહે છે{ $people }. મેળ સ્કોર તોપણ તે બધાને ગણે છે.
markets-cannot-ads = { $whose } પૈકી { $share } તમે જ્યાં વેચતા નથી ત્યાં રહે છે{ $people }: તેમના માટે પૈસા ચૂકવાયા, પણ તેઓ ખરીદી શકતા નથી.
markets-needed = { $whose } પૈકી { $share } { $place }માં છે, જ્યાં તમે વેચતા નથી. { $people } લોકો પરથી કહી ન શકાય કે તે માર્કેટ માટે પૂરતું છે કે નહીં; લગભગ { $needed } હોય તો કહી શકાય.
markets-more-not-served = નક્કી કરવા જેટલાં મોટાં, અને જ્યાં તમે વેચતા નથી એવાં બીજાં: { $places }.
markets-more-gap = { $others } કરતાં અહીં પણ વધુ: { $places }.
markets-more-not-spoken = તમારી શૉપમાં ન હોય એવી બીજી ભાષાઓ: { $places }.
markets-more-absent = તમે આ દેશોમાં પણ વેચો છો, અને ધારી શકાય તેના કરતાં { $whose } પૈકી ઓછા ત્યાં રહે છે: { $places }.
markets-more-absent-language = તમારી શૉપની બીજી ભાષાઓ જે { $whose } પૈકી ઓછા વાપરે છે: { $places }.
markets-place-share = { $place } ({ $share })

## ચાર્ટ અને કોષ્ટકો

markets-chart-not-served = { $whose } પૈકી { $place }માં ઘણા છે, અને તમે ત્યાં વેચતા નથી
markets-chart-gap = { $place }: { $whose } પૈકી હિસ્સો { $others } કરતાં મોટો
markets-chart-absent = તમે { $place }માં વેચો છો, અને { $whose } પૈકી ઓછા ત્યાં રહે છે
markets-chart-largest = { $whose } માટે સૌથી મોટો દેશ { $place } છે
markets-map-served = તમે વેચો છો એ દેશોમાં { $whose } પૈકી { $share } છે
markets-map-all = { $count ->
    [1] એક દેશમાં { $whose } પૈકી { $share } છે
   *[other] { $count } દેશોમાં { $whose } પૈકી { $share } છે
}
markets-map-not-listed = રિપોર્ટની કોઈ યાદીમાં નથી
markets-chart-alt = દેશ પ્રમાણે { $Whose }: { $parts }.
markets-chart-alt-beside = દેશ પ્રમાણે { $Whose }, { $others }ની બાજુમાં: { $parts }.
markets-chart-beside = { $label } { $share } (બાજુમાં { $other })
markets-chart-target = { $others } પૈકી હિસ્સો
markets-chart-served = જ્યાં તમે વેચો છો
markets-chart-asked = તમારી પ્રોફાઇલમાં

markets-table-country = દેશો, દરેક પ્રકારનું ઓડિયન્સ અલગ
markets-table-language = ભાષાઓ, દરેક પ્રકારનું ઓડિયન્સ અલગ
markets-column-country = દેશ
markets-column-language = ભાષા
markets-column-served = તમે ત્યાં વેચો છો
markets-column-asked = તમારી પ્રોફાઇલમાં
markets-column-spoken = તમારી શૉપની ભાષા
markets-kind-followers = ફૉલોઅર્સ
markets-kind-viewers = દર્શકો
markets-kind-reached = રીચ થયેલા
markets-kind-ad-reached = જાહેરાતોથી રીચ થયેલા
markets-kind-engaged = એન્ગેજ થયેલા
markets-kind-visitors = મુલાકાતીઓ
markets-kind-customers = ગ્રાહકો
markets-kind-subscribers = સબ્સ્ક્રાઇબર્સ
markets-kind-views = વ્યૂઝ
markets-served-declared = હા, તમે માગ્યું છે
markets-served-wanted = તમે માગ્યું છે
markets-served-served = હા
markets-served-not-served = ના
markets-served-not-said = તમે કહ્યું નથી

markets-word-unserved-demand = માર્કેટ હોઈ શકે
markets-word-served-absent = ભાગ્યે જ કોઈ
markets-word-fewer = બીજા કરતાં ઓછા
markets-word-cannot-buy = ખરીદી શકતા નથી
markets-word-served = લોકો ખરીદે છે
markets-word-not-distinctive = બીજા જેવું
markets-word-no-baseline = મોટું
markets-word-not-enough-people = પૂરતા લોકો નથી

# કોષ્ટકની નીચે: દરેક શબ્દનો અર્થ.
markets-word-unserved-demand-means = “માર્કેટ હોઈ શકે” (unserved_demand): ત્યાં ઘણા છે, અને તમે ત્યાં વેચતા નથી, અથવા તેનાથી ઘણા ઓછા ખરીદે છે કે મુલાકાત લે છે.
markets-word-served-absent-means = “ભાગ્યે જ કોઈ” (served_absent): તમે ત્યાં વેચો છો કે તે ભાષામાં છો, અને 1%થી ઓછા ત્યાં છે.
markets-word-fewer-means = “બીજા કરતાં ઓછા” (served_absent): તમે ત્યાં વેચો છો કે તે માગ્યું છે, અને જેમની સાથે સરખાવો છો તેમના કરતાં ત્યાં સ્પષ્ટ રીતે ઓછા છે.
markets-word-cannot-buy-means = “ખરીદી શકતા નથી” (cannot_buy): તમે જ્યાં વેચતા નથી ત્યાં તેઓ રહે છે.
markets-word-served-means = “લોકો ખરીદે છે” (served): તમારા અમુક ગ્રાહકો ત્યાં છે.
markets-word-not-distinctive-means = “બીજા જેવું” (not_distinctive): સંયોગ કે નાના ફરકથી સમજાય તેનાથી વધુ કે ઓછા નથી.
markets-word-no-baseline-means = “મોટું” (no_baseline): ત્યાં ઘણા છે, અને સરખાવવા માટે કંઈ નથી.
markets-word-not-enough-people-means = “પૂરતા લોકો નથી” (not_enough_people): આંકડો આપવા માટે બહુ ઓછાની માહિતી છે.

markets-table-note = જેમના દેશની માહિતી છે તે લોકો પૈકી હિસ્સા; જુદાં જુદાં ઓડિયન્સનો સરવાળો ક્યારેય થતો નથી. “સુધી”: યાદી તેના પહેલાં કપાઈ જાય છે, તેથી કોઈ જાણતું નથી, અને સંભવતઃ તેનાથી વધુ નથી. “–”: માહિતી નથી. સંભવિત ગાળા CSVમાં છે.
markets-table-note-language = જેમની ભાષાની માહિતી છે તે લોકો પૈકી હિસ્સા; એક ભાષાના પ્રદેશો ભેગા કર્યા છે, અને એક વ્યક્તિની ઘણી ભાષા હોઈ શકે.
markets-table-note-minor = આ માહિતી { $whose } પૈકી માત્ર નાના ભાગ માટે છે, તેથી તેના પરથી કોઈ તારણ કાઢ્યું નથી.

## નોંધ

markets-note-compared = { $people } { $audience } સાથે સરખાવ્યું{ $orders }.
markets-note-orders = , મહિનાના તેમના ઑર્ડર પરથી ગણેલા
markets-note-nobody = તમારા ગ્રાહકો કે મુલાકાતીઓ ક્યાં છે તે કોઈ એક્સપોર્ટ કહેતી નથી: સરખાવવા માટે કંઈ નથી.
markets-note-few = જેમના દેશની માહિતી છે એવા માત્ર { $people } ગ્રાહકો છે, અને તેમની સાથે સરખાવવા { $needed } જોઈએ.
markets-note-no-buyers = તમારા ગ્રાહકો ક્યાં છે તે કોઈ એક્સપોર્ટ કહેતી નથી, તેથી તેમની જગ્યાએ મુલાકાતીઓ લીધા છે.
markets-note-few-buyers = જેમના દેશની માહિતી છે એવા માત્ર { $people } ગ્રાહકો છે અને { $needed } જોઈએ, તેથી તેમની જગ્યાએ મુલાકાતીઓ લીધા છે.
markets-note-everywhere-asked = તમારી પ્રોફાઇલ કહે છે કે તમને કયા દેશોના લોકો જોઈએ, પણ તમે ક્યાં વેચો છો તે નહીં, તેથી બધે વેચો છો એમ માન્યું છે. profile.tomlમાં serves = ["ES", "PT"] અથવા not_served = ["BR"] જેવી એક લીટી તે બદલે છે.
markets-note-everywhere = તમે ક્યાં વેચો છો તે કોઈ પ્રોફાઇલ કહેતી નથી, તેથી બધે વેચો છો એમ માન્યું છે. profile.tomlમાં serves = ["ES", "PT"] અથવા not_served = ["BR"] જેવી એક લીટી તે બદલે છે.
markets-note-rest = કપાયેલી યાદીઓ { $whose } પૈકી { $share }ને દેશ વગર છોડે છે.
markets-note-views = { $channels } દેશ પ્રમાણે લોકો નહીં પણ વ્યૂઝ ગણે છે, અને તે આ આંકડામાં નથી.
markets-note-method = માર્કેટનું નામ ત્યારે અપાય છે જ્યારે સંભવિત ગાળાના નીચલા છેડે પણ ઓડિયન્સના ઓછામાં ઓછા 5% ત્યાં હોય, અથવા 100 લોકો જે ઓછામાં ઓછા 2% હોય. જ્યાં ગ્રાહકો કે મુલાકાતીઓની માહિતી છે, ત્યાં તેમની સરખામણીએ ઓછામાં ઓછા 1.2 ગણા પણ હોવા જોઈએ, અને તે આ રિપોર્ટની બધી ચકાસણીઓમાં સંયોગથી સમજાય તેના કરતાં વધુ હોવું જોઈએ.
