# ચાર્ટ અને તેમની બાજુનાં કોષ્ટકોના શબ્દો.

chart-range = { $from } થી { $to }
chart-yes = હા
chart-no = ના
chart-total = સ્તર
chart-not-yet = હજી નહીં
chart-column-what = શું
chart-column-value = આંકડો
chart-column-likely = સંભવિત ગાળો
chart-column-share = હિસ્સો
chart-column-age = ઉંમર
chart-column-ages = વયજૂથ
chart-column-rank = ક્રમ
chart-column-part-of-world = દુનિયાનો ભાગ
chart-column-country = દેશ
chart-column-month = મહિનો
chart-column-kind = સ્તર કે ફેરફાર
chart-column-went-on = પાછલા પગલામાંથી આગળ આવ્યા
