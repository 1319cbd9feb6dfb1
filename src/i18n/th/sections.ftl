# ข้อความของห้อง `sections`

## ส่วนย่อย

dash = –
range = { $from }–{ $to }
range-of-days = { $from } – { $to }
sentence = { $text }
sentences = { $first } { $second }
enumeration = { $first }, { $second }
series = { $first }; { $second }
sum = { $first } + { $second }
parts = { $first } · { $second }
labeled = { $label }: { $text }
numbered = { $number }. { $text }
less-than = <{ $number }
label-value = { $label } { $value }
not-known = ไม่ทราบ
sample-not-known = ไม่ทราบ
share-likely = { $share } (น่าจะ { $range })
points-of = { $points } จาก 100 คะแนน
points-likely = { $points } จาก 100 คะแนน (น่าจะ { $range })
likely-range = น่าจะ { $range }
no-range = ไม่ทราบขนาดตัวอย่าง
ages = { $from }–{ $to }
ages-people = คนอายุ { $from }–{ $to } ปี
ages-people-one = คนอายุ { $age } ปี
band-open = { $from }+
no-core = ไม่มีแกนหลัก
asked-mix = สัดส่วนผสม: { $values }
asked-least = สัดส่วนอย่างน้อย: { $values }
asked-most = สัดส่วนไม่เกิน: { $values }
split-value = { $won } จาก { $all }
taken-for = { $source }: { $kinds }
taken-for-other = { $source }: { $kinds } ({ $fate })
taken-for-more = เพิ่มเติม: { $kinds } ({ $fate })
source-channel = { $source } ({ $channel })
kind-top-list = { $kind } (เฉพาะอันดับต้น ๆ)
kind-suppressed = { $kind } (บางส่วนไม่เปิดเผย)
kind-coverage = { $kind } ({ $share } ของกลุ่มผู้ชม)

verdict-strong = ตรงกลุ่มมาก
verdict-partial = ตรงกลุ่มบางส่วน
verdict-weak = ตรงกลุ่มน้อย
verdict-mismatch = ไม่ตรงกลุ่ม
verdict-not-measured = ไม่ได้วัด
verdict-not-enough-people = จำนวนคนไม่พอ
verdict-measured-in-part = วัดได้บางส่วน
verdict-inside = อยู่ในโปรไฟล์ของคุณ
verdict-outside = อยู่นอกโปรไฟล์ของคุณ
verdict-partly-inside = บางส่วนอยู่ในโปรไฟล์ของคุณ
verdict-core-served = แกนหลักที่คุณดูแลอยู่
verdict-hidden-core = แกนหลักที่ซ่อนอยู่
verdict-undeclared = คุณไม่ได้ระบุไว้
verdict-missing = ขาดหายไป
verdict-just-the-platform = เป็นปกติของแพลตฟอร์มเอง
verdict-no-baseline = มีมาก แต่ยังไม่เห็นว่าโดดเด่น
verdict-not-distinctive = ไม่โดดเด่น
verdict-special-category = ห้ามใช้เลือกกลุ่มเป้าหมาย
verdict-unserved-demand = มีความต้องการที่คุณยังไม่ได้ขายให้
verdict-served-absent = ขายอยู่ แต่ไม่มีใครที่นั่น
verdict-cannot-buy = ซื้อไม่ได้
verdict-served = มีคนซื้ออยู่แล้ว
verdict-keep = คงไว้
verdict-grow = เพิ่ม
verdict-park = พักไว้
verdict-not-told-apart = แยกไม่ออก

section-summary = สรุป
section-fit = ความตรงกลุ่ม
section-audience = กลุ่มผู้ชม
section-numbers = ตัวเลข
section-inputs = ข้อมูลที่ใช้

people-count = { $audience } { $people } คน
base-everybody = สัดส่วนของ{ $who } (ทั้งหมด)
base-known = สัดส่วนของ{ $who }ที่ทราบ{ $dimension }
base-unstated = สัดส่วนของ{ $who } อาจมีคนที่ไม่ทราบ{ $dimension }รวมอยู่ด้วย
base-known-share = ทราบข้อมูลนี้ { $share } ของทั้งหมด
networks-part = บน { $some } จาก { $all } แพลตฟอร์ม
whose-on-part = { $whose }บน { $some } จาก { $all } แพลตฟอร์ม
whose-on-channel = { $whose }{ $where }
where-on = บน { $channel }
where-shop = ในร้านของคุณเอง
heading-one-channel = { $audience } ({ $channel })
people-part = { $people } จาก{ $audience }ทั้งหมด { $all } คน
coverage = { $what }มาจาก { $channels } เท่านั้น ({ $part })
coverage-all = ทุกอย่างที่ต้องใช้
coverage-score = ทุกอย่างที่คะแนนต้องใช้
outline-part = { $share } ของสิ่งที่วัดได้

remark-across-networks = ไม่มีแพลตฟอร์มใดรายงานทั้งหมดนี้พร้อมกัน ค่าประมาณที่ดีที่สุดจึงถือว่าคนบนแพลตฟอร์มหนึ่งเหมือนคนบนแพลตฟอร์มอื่น และลักษณะหนึ่งไม่บอกอะไรเกี่ยวกับอีกลักษณะหนึ่ง
remark-age-gap = มีไฟล์ส่งออกอย่างน้อยหนึ่งไฟล์ที่ขาดช่วงอายุไป จึงไม่ทราบว่าใครอยู่ในช่วงนั้น
remark-ambiguous-place = ชื่อสถานที่ในโปรไฟล์ตรงกับหลายแห่ง จึงนับเฉพาะแห่งที่ใหญ่ที่สุด
remark-each-at-least = คนหนึ่งคนอาจมีป้ายกำกับที่ต้องการได้หลายอย่าง สัดส่วนที่ต้องการแต่ละค่าจึงนับเป็นค่าขั้นต่ำ และส่วนที่ตรงคือค่าเฉลี่ยของทั้งหมด
remark-views = แพลตฟอร์มนี้นับยอดดู ซึ่งคนหนึ่งคนอาจดูได้หลายครั้ง จึงไม่ใช้เป็นขนาดตัวอย่าง
remark-equal-weights = ไม่ทราบขนาดของแพลตฟอร์มอย่างน้อยหนึ่งแห่ง ที่นี่ทุกแพลตฟอร์มจึงนับเท่ากัน และช่วงที่น่าจะเป็นกว้างตั้งแต่แพลตฟอร์มที่ต่ำสุดถึงสูงสุด
remark-teens-from = ถ้าแพลตฟอร์มเริ่มที่อายุ 18 ปี กราฟช่วงเลย 18 ปีไปเล็กน้อยจะเป็นไปตามวัยรุ่นของ { $channels }
remark-country-not-understood = มีไฟล์ส่งออกอย่างน้อยหนึ่งไฟล์ที่ระบุสถานที่ซึ่งไม่ใช่ประเทศ คนเหล่านั้นอาจมาจากประเทศใดก็ได้
remark-adults-only = มีแพลตฟอร์มอย่างน้อยหนึ่งแห่งที่เริ่มที่อายุ 18 ปี คนที่อายุน้อยกว่านั้นจึงไม่อยู่ในตัวเลข
remark-cuts-open-band = อายุที่ต้องการตัดผ่านช่วงสุดท้ายซึ่งเป็นช่วงปลายเปิด และไม่มีข้อมูลภายในช่วงนั้น
remark-of-listed = มีรายการอย่างน้อยหนึ่งรายการที่ไม่บอกยอดรวม สัดส่วนจึงคิดจากเฉพาะที่อยู่ในรายการ
remark-too-few-bands = มีแพลตฟอร์มอย่างน้อยหนึ่งแห่งที่มีคนอยู่ไม่ถึงสามช่วงอายุ จึงกระจายคนเท่า ๆ กันภายในแต่ละช่วง

## คอลัมน์

column-file = ไฟล์
column-taken-for = ถือว่าเป็น
column-channel = แพลตฟอร์ม
column-audience = กลุ่มผู้ชม
column-profile = โปรไฟล์
column-read = แถวที่อ่าน
column-set-aside = กันไว้
column-rejected = ไม่รับ
column-people = จำนวนคน
column-people-from = ตัวเลขมาจากไหน
column-dimensions = แยกตาม
column-dates = วันที่
column-dimension = ตาม
column-largest = อันดับต้น ๆ
column-label = ป้ายกำกับ
column-least = อย่างน้อย
column-why = เหตุผล
column-export = อะไรจะเติมให้ครบได้
column-asked = ที่คุณระบุไว้
column-match = ส่วนที่ตรง
column-likely = น่าจะเป็น
column-bounds = ไม่มีทางอยู่นอก
column-verdict = สรุปสั้น ๆ
column-target = ที่คุณต้องการ
column-score = คะแนน
column-declared-ages = อายุที่ระบุไว้
column-joint = ตรงทุกอย่างพร้อมกัน
column-of-ages = อายุ { $ages }
column-core = ครึ่งหนึ่งอายุ

## สรุป

summary-question = { $whose }ตรงกับลูกค้าที่คุณระบุไว้ไหม
summary-question-open = { $whose }คือใคร

headline-declared = คุณระบุไว้ว่าต้องการ{ $ages }
headline-share-core = มี { $share } ของ{ $whose }{ $part } ที่เป็นคนวัยนี้ และ{ $core }
headline-share = มี { $share } ของ{ $whose }{ $part } ที่เป็นคนวัยนี้
headline-share-views = มี { $share } ของ{ $whose }{ $part } ที่มาจากคนวัยนี้ และ{ $core }
headline-share-views-only = มี { $share } ของ{ $whose }{ $part } ที่มาจากคนวัยนี้
headline-people = { " " }({ $people } จาก { $all })
headline-few = ทราบอายุของ{ $audience }น้อยเกินไปจนยังสรุปเรื่องอายุไม่ได้
headline-no-ages = ไม่มีไฟล์ส่งออกใดบอกอายุของ{ $whose }
headline-score = { $Whose } ได้ { $score } จาก 100 คะแนนเมื่อเทียบกับโปรไฟล์ของคุณ
headline-in-part = วัดโปรไฟล์ของคุณได้น้อยเกินไปจนให้คะแนนเดียวไม่ได้ วัดได้เฉพาะ{ $dimensions }
headline-must = แทบไม่มีใครในกลุ่มนี้ที่ผ่านเงื่อนไขจำเป็นที่คุณตั้งไว้: { $dimension }
core-one = { $unit ->
    [views] ครึ่งหนึ่งของ{ $whose } มาจากคนอายุราว { $ages } ปี
   *[people] ครึ่งหนึ่งของ{ $whose } อายุราว { $ages } ปี
}
core-one-there = { $unit ->
    [views] ครึ่งหนึ่งของยอดนี้มาจากคนอายุราว { $ages } ปี
   *[people] ครึ่งหนึ่งของ{ $whose }ที่นั่นอายุราว { $ages } ปี
}
core-two = { $unit ->
    [views] ครึ่งหนึ่งของ{ $whose } มาจากคนสองกลุ่ม อายุราว { $first } ปี และราว { $second } ปี
   *[people] ครึ่งหนึ่งของ{ $whose } อยู่ในสองกลุ่ม อายุราว { $first } ปี และราว { $second } ปี
}
core-none = { $unit ->
    [views] { $whose } มาจากคนหลากหลายวัย ไม่มีวัยใดโดดเด่น
   *[people] { $whose } กระจายอยู่หลายวัย ไม่มีวัยใดโดดเด่น
}


figure-score = คะแนนความตรงกลุ่ม
figure-score-likely = จาก 100 น่าจะ { $range }: { $verdict }
figure-score-of = จาก 100: { $verdict }
figure-score-part = วัดได้บางส่วน: เฉพาะ{ $dimensions }
figure-score-must = { $detail } เงื่อนไขจำเป็นที่ไม่ได้วัด: { $dimensions }
figure-ages = อยู่ในช่วงอายุที่ระบุไว้
figure-joint = ตรงทุกอย่างพร้อมกัน
figure-joint-part = { $range } ไม่นับ{ $dimensions } (ไม่ได้วัด) สูงสุดไม่เกิน { $most }
figure-part = { $detail } { $networks }
figure-core = ครึ่งหนึ่งอายุราว
figure-core-detail = { $share } ของทั้งหมด ปลายช่วง ±1 ปี
people-all = { $channels ->
    [1] บนหนึ่งแพลตฟอร์ม
   *[other] บน { $channels } แพลตฟอร์ม คนที่ติดตามสองแห่งนับสองครั้ง
}
people-known = { $channels ->
    [1] บนหนึ่งแพลตฟอร์ม
   *[other] บนแพลตฟอร์มที่ทราบขนาด จากทั้งหมด { $channels } แพลตฟอร์ม
}
people-not-known = ไม่มีไฟล์ส่งออกหรือการตั้งค่าใดบอกจำนวนนี้

action-decide-ages-what = ตัดสินใจว่าต้องการคนวัยไหน: { $declared } ตามที่ระบุไว้ หรือ { $core } ตามที่เป็นอยู่
action-decide-ages-number = { $share } ของ{ $whose } อายุราว { $core } ปี ในจำนวนนี้ { $inside } อยู่ในช่วงอายุที่ระบุไว้
action-decide-ages-doubt = ช่วงอายุ { $core } ปี แม่นยำราวหนึ่งปีที่ปลายแต่ละด้าน
action-decide-ages-effect = จะคง { $declared } ไว้ แล้วดึงคนวัยนี้ด้วยโพสต์และโฆษณา หรือจะเลือก { $core } แล้วขายสิ่งที่พวกเขาต้องการ และแก้โปรไฟล์
action-meet-market-what = ตัดสินใจเรื่อง{ $place }: { $share } ของ{ $whose } อยู่ที่นั่น
action-meet-market-number = คนเหล่านี้มีราว { $people } คน และโปรไฟล์ของคุณไม่ได้ระบุว่าต้องการ
action-meet-market-number-open = ไม่ทราบว่าคนเหล่านี้มีกี่คน โปรไฟล์ของคุณไม่ได้ระบุว่าต้องการ
action-meet-market-doubt = สัดส่วนนี้: { $doubt }
action-meet-market-effect = เทียบการจัดส่ง ราคา และภาษาสำหรับ{ $place }กับในประเทศของคุณ
action-meet-market-effect-unserved = คุณไม่ได้ขายที่นั่น ลองถามค่าจัดส่งก่อนจะโพสต์เพื่อคนกลุ่มนี้ หรือโพสต์เพื่อพวกเขาให้น้อยลง
action-meet-find-what = ทำข้อเสนอหนึ่งอย่างให้คนที่คุณไม่ได้ตั้งใจหา: { $segment } ({ $dimension })
action-meet-find-number = คนกลุ่มนี้คิดเป็น { $share } ของ{ $whose }: เป็น { $times } เท่าของที่คาดไว้
action-meet-find-doubt = น่าจะมีอย่างน้อย { $least } เท่าของที่คาดไว้ ดูว่าเทียบกับอะไรได้ในหน้าเรื่องเซกเมนต์
action-meet-find-effect = ถ้าพวกเขาซื้อ นี่คือตลาดที่โปรไฟล์ของคุณมองข้ามไป
action-close-gap-what = ปรับปรุงเรื่อง{ $dimension }: คุณระบุไว้ว่า { $asked }
action-close-gap-number = เสียคะแนนตรงนี้ { $lost } คะแนน ส่วนที่ตรงคือ { $overlap }{ $networks }
action-close-gap-networks = { " " }{ $networks }
action-close-gap-doubt = ส่วนที่ตรง: { $doubt }
action-close-gap-effect = ให้เน้นโพสต์และโฆษณาไปที่คนกลุ่มนั้น หรือแก้โปรไฟล์ ถ้าปิดส่วนต่างได้ทั้งหมด คะแนน { $score } จะเพิ่มขึ้นเท่ากับที่เสียไปนี้
action-get-export-what = หาข้อมูลมาวัด{ $dimension }: { $export }
action-get-export-number = { $share } ของสิ่งที่มีผลต่อคะแนนของคุณไม่ได้วัดเพราะขาดข้อมูลนี้
action-get-export-doubt = ไม่มีอะไรในไฟล์ที่บอกว่า{ $whose }เป็นอย่างไรในเรื่องนี้
action-get-export-doubt-others = ทราบของ{ $others } แต่ไม่ทราบของ{ $whose }
action-get-export-effect = เมื่อรวมทุกอย่างที่ยังไม่ทราบ คะแนนอาจเป็นเท่าไรก็ได้ในช่วง { $band }
band-everything = 0–100
action-best-channel-what = เริ่มที่ { $channel }: คนในโปรไฟล์ของคุณอยู่ที่นั่นมากที่สุด
action-best-channel-number = ราว { $people } คนใน{ $whose }ที่นั่นตรงทุกอย่าง ({ $share })
action-best-channel-doubt = น่าจะ { $range } ไม่มีไฟล์ส่งออกใดไขว้ทุกมิติเข้าด้วยกัน
action-best-channel-doubt-one = น่าจะ { $range }
action-best-channel-effect = สิ่งที่โพสต์ที่นั่นเข้าถึงคนเหล่านี้ได้มากที่สุดในครั้งเดียว

summary-actions = สิ่งที่ควรทำต่อไป

## ความตรงกลุ่ม

fit-question = { $whose }ตรงกับโปรไฟล์ของคุณตรงไหน และไม่ตรงตรงไหน
fit-answer = { $score } สำหรับ{ $whose }: { $verdict } เสียคะแนนมากที่สุดเรื่อง{ $dimension } ({ $lost } คะแนน)
fit-answer-full = { $score } สำหรับ{ $whose }: { $verdict } แทบไม่เสียคะแนนเลย
fit-answer-must = { $score } สำหรับ{ $whose }: { $verdict } เพราะแทบไม่มีใครผ่านเงื่อนไขจำเป็นที่คุณตั้งไว้ ({ $dimension })
fit-answer-part = { $Whose } วัดได้เฉพาะเรื่อง{ $dimensions } ซึ่งเป็นส่วนของโปรไฟล์ที่น้อยเกินกว่าจะให้คะแนนเดียวได้
fit-answer-few = ทราบข้อมูลของ{ $audience }น้อยเกินไปจนยังสรุปไม่ได้
fit-answer-none = ไม่มีสิ่งที่คุณระบุไว้อยู่ในไฟล์ส่งออกของ{ $whose }เลย

must-not-measured = { $count ->
    [1] ไม่ได้วัด{ $dimensions } ซึ่งเป็นเงื่อนไขจำเป็น
   *[other] ไม่ได้วัด{ $dimensions } ซึ่งล้วนเป็นเงื่อนไขจำเป็น
}

split-title = { $score } จาก 100 คะแนน เสียมากที่สุดเรื่อง{ $dimension } ({ $lost })
split-title-full = แทบไม่เสียคะแนนเลย
split-note = คะแนนจาก 100: แต่ละเรื่องมีผลเท่าที่คุณบอกไว้ในโปรไฟล์ และนับเฉพาะส่วนที่วัดได้ คะแนนที่เสียหมายถึงคนที่คุณจะต้องหามาแทน
split-alt = คะแนนความตรงกลุ่ม { $score } จาก 100 คะแนน คะแนนที่ได้: { $parts }
split-won = ได้
split-lost = เสีย

overlap-title = ส่วนที่ตรงน้อยที่สุดคือ{ $dimension }: { $share } ของ{ $whose }
overlap-note = สัดส่วนของ{ $audience }ที่คุณไม่ต้องหามาแทน เส้นที่ปลายแท่ง: ช่วงที่น่าจะเป็น
overlap-alt = ส่วนที่ตรงแยกตามมิติ: { $parts }

heat-title = { $whose }ตรงกลุ่มแค่ไหน แยกตามแพลตฟอร์ม
heat-title-best = { $channel } ใกล้เคียงโปรไฟล์ของคุณที่สุด: { $score } คะแนน
heat-title-weakest = ตรงกลุ่มน้อยที่สุด: { $dimension } บน { $channel } { $value }
heat-note = สัดส่วนของ{ $audience }ที่ตรง แยกตามแพลตฟอร์มและตามสิ่งที่คุณระบุไว้
heat-alt = คะแนนความตรงกลุ่มแยกตามแพลตฟอร์ม: { $parts }
heat-alt-none = ไม่มีแพลตฟอร์มใดวัดโปรไฟล์ได้มากพอจะให้คะแนน ตัวเลขอยู่ในตารางด้านล่าง
heat-few = น้อย
heat-few-label = จำนวนคนไม่พอ
heat-absent-label = ไม่มีในไฟล์ส่งออกใด

fit-table-caption = { $audience }ตรงกับแต่ละสิ่งที่คุณระบุไว้แค่ไหน{ $scope }
fit-table-all = { " " }รวมทุกแพลตฟอร์ม
fit-table-one = { "" }
fit-table-note = น่าจะเป็น: ช่วงที่ตั้งใจให้ครอบค่าจริงเก้าในสิบครั้ง
fit-table-note-bounds = น่าจะเป็น: ช่วงที่ตั้งใจให้ครอบค่าจริงเก้าในสิบครั้ง ไม่มีทางอยู่นอก: เป็นจริงเสมอ ไม่ว่าความจริงของคนและแพลตฟอร์มที่ไฟล์ส่งออกไม่ได้บอกจะเป็นอย่างไร ใส่ขีดไว้ถ้าความบังเอิญอย่างเดียวก็ไปได้ไกลกว่านั้น
fit-note-band = วัดได้ { $share } ของสิ่งที่มีผลต่อคะแนนของคุณ ไม่ว่าส่วนที่เหลือบนทุกแพลตฟอร์มจะเป็นอย่างไร คะแนนอยู่ในช่วง { $band }
fit-note-band-all = วัดได้ครบทุกสิ่งที่คุณระบุไว้ แต่ไม่ครบทุกแพลตฟอร์ม ไม่ว่าความจริงของแพลตฟอร์มที่เหลือจะเป็นอย่างไร คะแนนอยู่ในช่วง { $band }
fit-note-weight = วัดได้ { $share } ของสิ่งที่มีผลต่อคะแนนของคุณ

gap-title-below = { $segment }: ต่ำกว่าที่คุณต้องการ { $points } จุด
gap-title-above = { $segment }: สูงกว่าที่คุณต้องการ { $points } จุด
gap-title-none = สัดส่วนเป็นตามที่คุณต้องการ
gap-bars-note = สัดส่วนของ{ $audience }สูงหรือต่ำกว่าที่คุณต้องการกี่จุด เส้นที่ปลายแท่ง: ช่วงที่น่าจะเป็น
gap-below = น้อยกว่าที่คุณต้องการ
gap-above = มากกว่าที่คุณต้องการ
gap-points = จุด
gap-value = { $share } แทนที่จะเป็น { $target }
gap-alt = ที่เป็นอยู่และที่ต้องการ: { $parts }

joint-heading = มีกี่คนที่ตรงทุกอย่างพร้อมกัน
joint-all = { $share } ของ{ $whose } ตรงทุกอย่างพร้อมกัน เมื่อคิดจาก{ $audience }ทั้งหมด ไม่มีทางอยู่นอก { $bounds }
joint-all-open = { $share } ของ{ $whose } ตรงทุกอย่างพร้อมกัน
joint-part = { $share } ของ{ $whose } ตรงทุกอย่างที่วัดได้พร้อมกัน ไม่ได้วัด: { $dimensions } ดังนั้นคนที่ตรงทุกอย่างมีไม่เกิน { $most }
joint-people = คิดเป็นราว { $people } คน น่าจะ { $range }
joint-people-open = คิดเป็นราว { $people } คน
joint-note = ไม่มีไฟล์ส่งออกใดบอกสิ่งเหล่านี้พร้อมกันของคนคนเดียว ค่าประมาณที่ดีที่สุดคิดเสมือนว่าในแต่ละแพลตฟอร์มสิ่งเหล่านี้ไม่เกี่ยวข้องกันเลย ส่วนช่วงที่น่าจะเป็นเผื่อไว้ว่าสิ่งเหล่านี้ไปด้วยกันเท่าที่พบได้ทั่วไป
joint-note-some = ถ้าแพลตฟอร์มรายงานอายุและเพศไว้ด้วยกัน จะใช้ค่านั้น ที่เหลือถือว่าไม่เกี่ยวข้องกันเลย ส่วนช่วงที่น่าจะเป็นเผื่อไว้ว่าสิ่งเหล่านี้ไปด้วยกันเท่าที่พบได้ทั่วไป
joint-note-cross = อายุและเพศมาจากตารางที่มีทั้งสองอย่าง ที่เหลือถือว่าไม่เกี่ยวข้องกันเลย ส่วนช่วงที่น่าจะเป็นเผื่อไว้ว่าสิ่งเหล่านี้ไปด้วยกันเท่าที่พบได้ทั่วไป
joint-left-out = ตัดออก เพราะเป็นความต้องการต่อภาพรวมของกลุ่ม ไม่ใช่ต่อคนแต่ละคน: { $dimensions }
others-caption = กลุ่มผู้ชมอื่นเทียบกับโปรไฟล์เดียวกัน ไม่นำไปรวมกับ{ $audience }
profiles-caption = ทุกโปรไฟล์เทียบกับ{ $whose }
outline-note = ขีด: ไม่ได้วัด

## กลุ่มผู้ชม

audience-question = จริง ๆ แล้ว{ $whose }คือใคร
answer-core = { $unit ->
    [views] ครึ่งหนึ่งของ{ $whose } มาจากคนอายุราว { $ages } ปี
   *[people] ครึ่งหนึ่งของ{ $whose } อายุราว { $ages } ปี
}
answer-two-cores = ครึ่งหนึ่งของ{ $whose } อยู่ในสองกลุ่มอายุ ราว { $ages } ปี
answer-no-core = { $Whose } กระจายอยู่หลายวัย ไม่มีวัยใดโดดเด่น
answer-gender = { $label } คิดเป็น { $share }
answer-country = ส่วนใหญ่อยู่ใน{ $label }: { $share }
answer-part = { $share } { $networks }
answer-country-largest = ประเทศอันดับหนึ่งคือ{ $label }: { $share }
answer-nothing = ไฟล์ส่งออกบอกเรื่อง{ $whose }น้อยเกินไปจนยังสรุปไม่ได้
ages-few = ทราบข้อมูลของ{ $audience }น้อยเกินไปจนยังสรุปเรื่องอายุไม่ได้

curve-title-younger = { $unit ->
    [views] { $share } ของ{ $whose } มาจากคนอายุ { $ages } ปี อีก { $below } มาจากคนอายุน้อยกว่า และ { $above } มาจากคนอายุมากกว่า
   *[people] { $share } ของ{ $whose } อายุ { $ages } ปี อีก { $below } อายุน้อยกว่า และ { $above } อายุมากกว่า
}
curve-title-older = { $unit ->
    [views] { $share } ของ{ $whose } มาจากคนอายุ { $ages } ปี อีก { $above } มาจากคนอายุมากกว่า และ { $below } มาจากคนอายุน้อยกว่า
   *[people] { $share } ของ{ $whose } อายุ { $ages } ปี อีก { $above } อายุมากกว่า และ { $below } อายุน้อยกว่า
}
curve-title-share = { $unit ->
    [views] { $share } ของ{ $whose } มาจากคนอายุ { $ages } ปี
   *[people] { $share } ของ{ $whose } อายุ { $ages } ปี
}
curve-title-core = { $unit ->
    [views] ครึ่งหนึ่งของ{ $whose } มาจากคนอายุราว { $core } ปี
   *[people] ครึ่งหนึ่งของ{ $whose } อายุราว { $core } ปี
}
curve-title-spread = { $unit ->
    [views] { $Whose } มาจากคนหลากหลายวัย
   *[people] { $Whose } กระจายอยู่หลายวัย
}
curve-declared = ที่ระบุไว้: { $ages }
curve-core = ครึ่งหนึ่งของทั้งหมด: { $ages } ({ $share })
curve-x = อายุ (ปี)
curve-y = สัดส่วนของ{ $audience }ต่ออายุหนึ่งปี
curve-note = อายุรายปีประมาณจากช่วงอายุในไฟล์ส่งออก
curve-note-likely = “น่าจะเป็น”: ช่วงที่ตั้งใจให้ครอบค่าจริงเก้าในสิบครั้ง
curve-alt = ครึ่งหนึ่งของ{ $whose } อยู่ที่อายุราว { $core } ปี คุณระบุไว้ว่า { $declared }
curve-alt-no-core = { $Whose } กระจายอยู่หลายวัย ไม่มีวัยใดโดดเด่น คุณระบุไว้ว่า { $declared }
curve-alt-open = ครึ่งหนึ่งของ{ $whose } อยู่ที่อายุราว { $core } ปี
curve-alt-open-no-core = { $Whose } กระจายอยู่หลายวัย ไม่มีวัยใดโดดเด่น

pyramid-title-women = { $where } มีผู้หญิงมากกว่าผู้ชาย: { $women } ต่อ { $men }
pyramid-title-men = { $where } มีผู้ชายมากกว่าผู้หญิง: { $men } ต่อ { $women }
pyramid-title-even = { $where } มีผู้หญิงเท่ากับผู้ชาย: { $women } ต่อ { $men }
pyramid-on = บน { $channels }
pyramid-note = มีเพียง { $channels } ที่รายงานอายุและเพศไว้ด้วยกัน
pyramid-note-channel = เฉพาะ { $channel } เพราะแต่ละแพลตฟอร์มแบ่งช่วงอายุต่างกัน
pyramid-alt = ผู้หญิง { $women } ผู้ชาย { $men } ส่วนใหญ่อายุ { $band }
pyramid-alt-largest = ผู้หญิง { $women } ผู้ชาย { $men } ช่วงอายุที่มีมากที่สุดคือ { $band }
pyramid-inside = ในช่วงอายุที่ระบุไว้
pyramid-outside = นอกช่วง

channel-ages-caption = { $audience }แยกตามแพลตฟอร์ม พร้อมอายุ
channel-people-caption = { $audience }แยกตามแพลตฟอร์ม
channel-people-note = ไม่มีไฟล์ส่งออกใดแยกตามอายุ
channel-ages-note = ครึ่งหนึ่ง: ช่วงอายุที่สั้นที่สุดซึ่งมีคนอยู่ครึ่งหนึ่ง ปลายแต่ละด้านแม่นยำราวหนึ่งปี

list-title = { $dimension }อันดับหนึ่ง: { $label } มี { $share } ของ{ $whose }
list-title-gender = { $unit ->
    [views] { $label }คิดเป็น { $share } ของ{ $whose }
   *[people] { $label }คือ { $share } ของ{ $whose }
}
list-title-country = { $label }มี { $share } ของ{ $whose }
list-title-city = สถานที่อันดับหนึ่งคือ { $label }: { $share } ของ{ $whose }
list-title-region = ภูมิภาคอันดับหนึ่งคือ { $label }: { $share } ของ{ $whose }
list-title-language = ภาษาอันดับหนึ่งคือ{ $label }: { $share } ของ{ $whose }
list-title-interest = ความสนใจที่พบบ่อยที่สุดคือ { $label }: { $share } ของ{ $whose }
list-title-company-size = ขนาดบริษัทที่พบบ่อยที่สุดคือพนักงาน { $label } คน: { $share } ของ{ $whose }
list-title-seniority = ระดับตำแหน่งงานที่พบบ่อยที่สุดคือ { $label }: { $share } ของ{ $whose }
list-title-job-function = สายงานที่พบบ่อยที่สุดคือ { $label }: { $share } ของ{ $whose }
list-title-device = อุปกรณ์ที่พบบ่อยที่สุดคือ { $label }: { $share } ของ{ $whose }
list-alt = { $dimension }: { $parts }
list-hidden = ไม่แสดงเพราะมีจำนวนน้อย: { $labels } แต่นับรวมอยู่ในที่เหลือ
list-multi = คนหนึ่งคนอยู่ได้หลายกลุ่ม
list-declared = อยู่ในโปรไฟล์ของคุณ
list-only = เฉพาะ { $channel }
list-unsized = เฉพาะ { $channel } เพราะไม่ทราบขนาดของแพลตฟอร์มอื่น จึงไม่มีสัดส่วนของทั้งหมด
whisker-note = เส้นที่ปลายแท่ง: ช่วงที่น่าจะเป็น
facts-one = { $dimension }: { $parts } ({ $channels })
facts-caption = ข้อมูลเพิ่มเติมเรื่อง{ $audience }
facts-note = เรียงจากมากไปน้อย ข้อมูลครบทั้งหมดอยู่ใน CSV
least-caption = มี{ $audience }อย่างน้อยเท่านี้ แยกตาม{ $dimension } นับ{ $where }
least-note = ไฟล์ส่งออกนี้นับป้ายกำกับ ซึ่งคนหนึ่งคนมีได้หลายป้าย และไม่ได้นับทุกคน จึงไม่มีสัดส่วน และคนที่ไม่ถูกนับก็อาจมีป้ายนั้นเช่นกัน
list-one-network = เฉพาะ { $channel } เพราะแต่ละแพลตฟอร์มสะกดและแบ่งเขตสถานที่ต่างกัน

## ข้อมูลที่ใช้

inputs-question = รายงานนี้มาจากข้อมูลอะไร
inputs-answer = อ่านแล้ว { $files } ไฟล์ มี { $used } ไฟล์ที่นำตัวเลขมาใช้ จาก { $channels } ช่องทาง { $rejected ->
    [0] ไม่มีแถวใดที่ไม่รับ
   *[other] ไม่รับ { $rejected } แถว
}
channels-caption = ตัวเลขเหล่านี้เป็นของใคร
channels-note = จำนวนคน: กลุ่มผู้ชมทั้งหมดของแพลตฟอร์มตามที่แจ้งไว้ ถ้าไม่มีที่ใดแจ้ง ใช้จำนวนมากที่สุดที่ตารางหนึ่งนับได้
people-from-stated-by-export = แจ้งไว้ในไฟล์ส่งออก
people-from-stated-by-user = แจ้งไว้ในการตั้งค่า
people-from-both = แจ้งไว้ในการตั้งค่า ส่วนไฟล์ส่งออกบอกว่า { $number }
people-from-counted = นับจากตาราง
people-from-not-known = ไม่มีที่ใดแจ้ง
missing-caption = สิ่งที่ขาด: คุณระบุไว้ แต่ไม่มีในไฟล์ส่งออกใดของกลุ่มผู้ชมที่รายงานนี้พูดถึง
files-caption = ไฟล์และผลการอ่าน
files-caption-folder = ไฟล์ใน { $folder } และผลการอ่าน
days-of-month = { $from }–{ $to }
names-more = { $names } และอีก { $more } รายการ
reasons-more = มีอีก { $more } ข้อความ ดูได้ด้วย “audiencefit inspect”
    .unbranded = มีอีก { $more } ข้อความที่ไม่ได้แสดง
files-note = แถวที่อ่าน: แถวที่เข้าใจตัวเลข ผลที่ได้อยู่ข้าง ๆ กันไว้: ชื่อเรื่อง หัวตาราง ยอดรวม และสิ่งที่รู้จักแต่ไม่ต้องใช้ “เฉพาะอันดับต้น ๆ”: แพลตฟอร์มแสดงเฉพาะสถานที่หรือกลุ่มที่ใหญ่ที่สุด “บางส่วนไม่เปิดเผย”: กลุ่มที่เล็กเกินกว่าจะแสดงถูกตัดออกเพื่อปกป้องผู้คน “audiencefit inspect” แสดงทุกบล็อกและทุกข้อความ ลายนิ้วมือของทุกไฟล์อยู่ใน CSV
    .unbranded = แถวที่อ่าน: แถวที่เข้าใจตัวเลข ผลที่ได้อยู่ข้าง ๆ กันไว้: ชื่อเรื่อง หัวตาราง ยอดรวม และสิ่งที่รู้จักแต่ไม่ต้องใช้ “เฉพาะอันดับต้น ๆ”: แพลตฟอร์มแสดงเฉพาะสถานที่หรือกลุ่มที่ใหญ่ที่สุด “บางส่วนไม่เปิดเผย”: กลุ่มที่เล็กเกินกว่าจะแสดงถูกตัดออกเพื่อปกป้องผู้คน ลายนิ้วมือของทุกไฟล์อยู่ใน CSV
reason-no-table = ไม่มีไฟล์ส่งออกใดของกลุ่มผู้ชมนี้ที่มีข้อมูลนี้
reason-index-only = ไฟล์ส่งออกมีดัชนี แต่ไม่มีสัดส่วน
reason-no-total = ไฟล์ส่งออกนับป้ายกำกับซึ่งคนหนึ่งคนมีได้หลายป้าย และไม่ทราบจำนวนคน
reason-no-numbers = ไฟล์ส่งออกมีหัวข้อนี้ แต่ไม่มีตัวเลข
reason-age-gaps = ช่วงอายุขาดบางอายุไป
reason-ages-not-reported = อายุในไฟล์เริ่มสูงกว่าอายุที่คุณระบุไว้
reason-age-bands = ช่วงอายุซ้อนกันหรืออ่านไม่ได้
reason-no-label-matches = ไม่มีป้ายกำกับใดในไฟล์ส่งออกที่ตรงกับที่คุณตั้งชื่อไว้ ให้ใส่ชื่อของคุณไว้ใต้ “map” หรือเขียนตามที่แพลตฟอร์มเขียน
section-without-no-audience = { $section }: ตัดออก เพราะไม่มีไฟล์ใดมีตัวเลขกลุ่มผู้ชม ไฟล์ส่งออกกลุ่มผู้ชมของแพลตฟอร์มใดก็ได้จะเติมส่วนนี้
section-without-no-profile = { $section }: ถ้าไม่มีโปรไฟล์ก็ไม่มีอะไรให้เทียบ ไฟล์ profile.toml จะเติมส่วนนี้ และ “audiencefit profile new” เขียนให้ได้
    .unbranded = { $section }: ถ้าไม่มีโปรไฟล์ก็ไม่มีอะไรให้เทียบ

export-for-age = ตารางอายุ: Meta Business Suite (Audience), YouTube Studio (Viewer age) หรือตารางของคุณเอง (“audiencefit template generic” เขียนให้ได้) สำหรับข้อมูลที่แพลตฟอร์มแสดงเฉพาะในแอป
    .unbranded = ตารางอายุ: Meta Business Suite (Audience), YouTube Studio (Viewer age) หรือตารางของคุณเอง สำหรับข้อมูลที่แพลตฟอร์มแสดงเฉพาะในแอป
export-for-gender = ตารางเพศ: Meta Business Suite (Audience), TikTok (FollowerGender), YouTube Studio (Viewer gender) หรือตารางของคุณเอง (“audiencefit template generic” เขียนให้ได้)
    .unbranded = ตารางเพศ: Meta Business Suite (Audience), TikTok (FollowerGender), YouTube Studio (Viewer gender) หรือตารางของคุณเอง
export-for-country = รายการประเทศ: Meta Business Suite (Audience), TikTok (FollowerTopTerritories), YouTube Studio (Geography) หรือตารางของคุณเอง (“audiencefit template generic” เขียนให้ได้)
    .unbranded = รายการประเทศ: Meta Business Suite (Audience), TikTok (FollowerTopTerritories), YouTube Studio (Geography) หรือตารางของคุณเอง
export-for-region = รายการภูมิภาคในตารางของคุณเอง (“audiencefit template generic” เขียนให้ได้)
    .unbranded = รายการภูมิภาคในตารางของคุณเอง
export-for-city = รายการเมือง: Meta Business Suite (Audience) หรือตารางของคุณเอง (“audiencefit template generic” เขียนให้ได้)
    .unbranded = รายการเมือง: Meta Business Suite (Audience) หรือตารางของคุณเอง
export-for-language = รายการภาษาในตารางของคุณเอง (“audiencefit template generic” เขียนให้ได้)
    .unbranded = รายการภาษาในตารางของคุณเอง
export-for-interest = รายการจากหน้ากลุ่มผู้ชมของแพลตฟอร์ม ในตารางของคุณเอง (“audiencefit template generic” เขียนให้ได้)
    .unbranded = รายการจากหน้ากลุ่มผู้ชมของแพลตฟอร์ม ในตารางของคุณเอง
export-for-seniority = ผู้ติดตามเพจ LinkedIn (XLS หรือ XLSX) หรือตารางของคุณเอง (“audiencefit template generic” เขียนให้ได้)
    .unbranded = ผู้ติดตามเพจ LinkedIn (XLS หรือ XLSX) หรือตารางของคุณเอง
export-for-job-function = ผู้ติดตามเพจ LinkedIn (XLS หรือ XLSX) หรือตารางของคุณเอง (“audiencefit template generic” เขียนให้ได้)
    .unbranded = ผู้ติดตามเพจ LinkedIn (XLS หรือ XLSX) หรือตารางของคุณเอง
export-for-industry = ผู้ติดตามเพจ LinkedIn (XLS หรือ XLSX) หรือตารางของคุณเอง (“audiencefit template generic” เขียนให้ได้)
    .unbranded = ผู้ติดตามเพจ LinkedIn (XLS หรือ XLSX) หรือตารางของคุณเอง
export-for-company-size = ผู้ติดตามเพจ LinkedIn (XLS หรือ XLSX) หรือตารางของคุณเอง (“audiencefit template generic” เขียนให้ได้)
    .unbranded = ผู้ติดตามเพจ LinkedIn (XLS หรือ XLSX) หรือตารางของคุณเอง
export-for-device = รายการอุปกรณ์ในตารางของคุณเอง (“audiencefit template generic” เขียนให้ได้)
    .unbranded = รายการอุปกรณ์ในตารางของคุณเอง


numbers-question = เดือนนี้แต่ละช่องทางทำอะไรได้บ้าง
numbers-answer = ในเดือน{ $month } ช่องทางของคุณมี { $figures }
numbers-answer-none = ไฟล์ส่งออกมีตัวเลขของเดือน{ $month } แต่ไม่มีค่าใดที่รวมเป็นยอดของทั้งเดือนได้
numbers-figure-orders = { $count ->
   *[other] { $number } คำสั่งซื้อ
}
numbers-figure-sold = { $orders } รายได้รวม { $revenue }
numbers-figure-revenue = รายได้ { $revenue }
numbers-figure-visits = { $count ->
   *[other] การเข้าชม { $number } ครั้ง
}
numbers-figure-new-followers = { $count ->
   *[other] ผู้ติดตามใหม่ { $number } คน
}
numbers-figure-views = { $count ->
   *[other] ยอดดู { $number } ครั้ง
}
numbers-figure-impressions = { $count ->
   *[other] อิมเพรสชัน { $number } ครั้ง
}
numbers-figure-posts = { $count ->
   *[other] { $number } โพสต์
}
numbers-figure-conversations = { $count ->
   *[other] { $number } การสนทนา
}
numbers-figure-reviews = { $count ->
   *[other] { $number } รีวิว
}
numbers-no-total = สิ่งที่อ่านได้ไม่รวมเป็นยอดของทั้งเดือน เพราะเป็นตัวเลขของบางส่วน ของรายชั่วโมง ของวันที่นำมาบวกกันไม่ได้ หรือของเวลาอื่น ตาราง “metrics” ใน Parquet มีทุกค่า
numbers-pending = คำสั่งซื้อที่ยังไม่ชำระเงิน
numbers-networks = แพลตฟอร์ม ตามที่ไฟล์ส่งออกนับ
numbers-shops = ร้านค้า ตามที่ไฟล์ส่งออกนับ
numbers-ads = โฆษณา ตามที่แพลตฟอร์มนับ
numbers-mail = รายชื่อผู้รับอีเมล
numbers-note = แต่ละตัวเลขมาจากไฟล์ส่งออกเดียว ไม่นำตัวเลขจากสองไฟล์มาปนกัน “–”: ไม่มีไฟล์ส่งออกใดมีค่านี้ คนที่เข้าถึงในหลายวันไม่นำมาบวกกัน เพราะบางส่วนเป็นคนเดียวกัน การมีส่วนร่วมเป็นไปตามที่แพลตฟอร์มนับ ถ้าไม่มีจึงใช้ถูกใจ ความคิดเห็น การแชร์ และการบันทึก “(บางส่วน)”: ไฟล์ส่งออกครอบคลุมวันไม่ถึงเก้าในสิบของเดือน วันที่ในวงเล็บ: ตัวเลขเป็นของวันเหล่านั้น ซึ่งเลยออกนอกเดือนนี้
numbers-note-claimed = รายได้ที่แพลตฟอร์มอ้างว่ามาจากโฆษณาของตนอยู่ในรายได้ของร้านแล้ว เท่าที่ชำระเงินแล้ว ห้ามนำสองค่านี้มาบวกกัน
numbers-part = { $number } (บางส่วน)
numbers-of-days = { $number } ({ $days })
numbers-several-sources = สิ่งที่หลายไฟล์ส่งออกนับ แต่ละไฟล์นับในแบบของตน
numbers-several-sources-note = ตารางร้านค้าใช้รายการคำสั่งซื้อแต่ละรายการถ้ามี ถ้าไม่มีใช้ไฟล์ส่งออกที่ครอบคลุมวันมากที่สุด ร้านค้าและเครื่องมือวิเคราะห์แยกการเข้าชมด้วยวิธีต่างกัน และไม่ใช่ผู้เข้าชมทุกคนจะนับได้ รายงานของร้านอาจนับคำสั่งซื้อที่ยังไม่ชำระเงินด้วย
numbers-by-source = { $number } ({ $source })
numbers-origins = การเข้าชมและคำสั่งซื้อมาจากไหน: { $channel } ({ $source })
numbers-origins-rest = ที่อื่น และที่ไม่ได้บอก
numbers-origins-all = รวมทั้งหมด
numbers-origins-note = ชื่อของแพลตฟอร์มเดียวกันรวมไว้ด้วยกัน ที่เหลือแสดงตามที่ไฟล์ส่งออกเขียน แหล่งที่มีคำสั่งซื้อมากที่สุดมาก่อน ตามด้วยแหล่งที่มีการเข้าชมมากที่สุด CSV มีครบทั้งหมด ไฟล์ส่งออกมักนับเฉพาะคลิกสุดท้ายก่อนการเข้าชมหรือคำสั่งซื้อ ไม่ใช่ทุกอย่างที่นำมาถึงตรงนั้น
numbers-things = โพสต์ คำสั่งซื้อ การสนทนา และรีวิวของเดือน
numbers-things-note = จำนวนเงินคือเงินที่ชำระหักด้วยเงินที่คืน คำสั่งซื้อที่ยังไม่ชำระแยกไว้ต่างหาก คำสั่งซื้อที่ยกเลิกตัดออก การสนทนาที่ไม่มีการตอบอาจได้รับการตอบหลังจากส่งออกไฟล์แล้ว
numbers-posts = โพสต์
numbers-posts-detail = ยอดดู { $views } ครั้ง ถูกใจ ความคิดเห็น การแชร์ และการบันทึก { $reactions } ครั้ง
numbers-posts-reactions = ถูกใจ ความคิดเห็น การแชร์ และการบันทึก { $reactions } ครั้ง
numbers-orders = คำสั่งซื้อที่ชำระแล้ว
numbers-orders-detail = { $revenue }
numbers-orders-refunded = { $revenue } หลังหักเงินคืน { $refunds }
numbers-orders-sold-on = { $what } ขายผ่าน { $origin }
numbers-conversations = การสนทนา
numbers-answered = ตอบแล้ว { $share }
numbers-answered-few = ตอบแล้ว { $answered } จาก { $told } น้อยเกินไปที่จะคิดเป็นเปอร์เซ็นต์
numbers-reviews = รีวิว
numbers-stars = { $stars } จาก 5 ดาว
column-origin = มาจาก
column-claimed = รายได้ที่แพลตฟอร์มโฆษณาอ้าง
column-counted = สิ่งที่นับ
column-what = อะไร
column-source = ไฟล์ส่งออก
column-number = จำนวน
column-detail = รายละเอียด
