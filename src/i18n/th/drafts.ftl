# ข้อความของร่างโปรไฟล์ ของโปรไฟล์ที่วางเทียบกัน และของช่วงจากการสุ่มซ้ำ

## ร่างโปรไฟล์

draft-name = { $Whose } ตามที่เป็นอยู่
draft-whose = { $whose }
draft-head = ร่างโปรไฟล์ ทำจากไฟล์ส่งออกของเดือน { $month }
draft-head-meaning = ร่างนี้บอกว่ามีใครอยู่ ไม่ใช่คุณต้องการใคร แก้สิ่งที่ไม่ใช่ ตั้งชื่อเอง แล้วตรวจด้วย “audiencefit profile check”
draft-head-weights = ทุกเงื่อนไขมีน้ำหนักเท่ากัน (น้ำหนัก 1): ตัวเลขบอกไม่ได้ว่าอะไรสำคัญที่สุดกับธุรกิจของคุณ ไม่มีการเสนอคนอายุต่ำกว่า 18 ปีหรือหมวดหมู่อ่อนไหวใด ๆ
draft-head-sources = ใช้สิ่งที่ทราบเกี่ยวกับ{ $first }ก่อน แล้วจึง{ $others } แต่ละคำอธิบายบอกว่าเป็นเรื่องของคนกลุ่มใด

draft-core = { $share } ของ{ $whose } อายุ { $ages } ปี ซึ่งเป็นช่วงอายุที่แคบที่สุดที่มีคนอยู่ครึ่งหนึ่ง ปลายของช่วงแม่นยำราวหนึ่งปี
draft-larger-core = { $Whose } อยู่ในสองกลุ่มอายุ กลุ่มที่ใหญ่กว่าอายุ { $ages } ปี ({ $share } ของทั้งหมด) ปลายของช่วงแม่นยำราวหนึ่งปี
draft-second-core = อีกกลุ่มอายุ { $ages } ปี ({ $share } ของ{ $whose }): ถ้าต้องการทั้งสองกลุ่ม ให้สร้าง [[profile]] แยกให้กลุ่มนี้
draft-second-core-minors = อีกกลุ่มอายุ { $ages } ปี ({ $share } ของ{ $whose }) มีคนอายุต่ำกว่า 18 ปี จึงไม่เสนอ
draft-adults = มีคนอายุต่ำกว่า 18 ปี ซึ่งไม่เสนอไม่ว่ากรณีใด: เงื่อนไขจึงตัดที่ 18 ปี และ { $share } ของ{ $whose } อายุ { $ages } ปี
draft-minors = อายุ: ครึ่งหนึ่งของ{ $whose } อายุ { $ages } ปี ส่วนใหญ่ในนั้นอายุต่ำกว่า 18 ปี ไม่เสนอคนอายุต่ำกว่า 18 ปี จึงไม่กำหนดอายุ
draft-no-core = อายุ: { $whose } กระจายอยู่หลายวัย ไม่มีแกนหลัก จึงไม่กำหนดอายุ
draft-gender = { $parts } ของ{ $whose } ใช้เป็นสัดส่วนเป้าหมาย ปัดเป็นขั้นละ 5 จุด
draft-gender-even = เพศ: { $parts } ของ{ $whose } ไม่มีเพศใดนำอย่างชัดเจน จึงไม่กำหนด
draft-places = รวมกันน่าจะมีอย่างน้อย { $held } ของ{ $whose }: { $parts }
draft-places-part = ที่ใหญ่ที่สุดของ{ $whose } แต่ละแห่งน่าจะมี { $each } ขึ้นไป รวมกันน่าจะมีอย่างน้อย { $held }: { $parts }
draft-places-kept = ในบรรดาประเทศในโปรไฟล์ของคุณ เลือกประเทศที่มี{ $whose } อยู่ { $least } ขึ้นไป รวมกันน่าจะมีอย่างน้อย { $held }: { $parts }
draft-places-none = { $dimension }: ไม่มีแห่งใดที่คุณขายน่าจะมีถึง { $each } ของ{ $whose } จึงไม่กำหนด
draft-places-others = ใหญ่เช่นกัน แต่ไม่อยู่ในโปรไฟล์ของคุณ จึงไม่กำหนด: { $parts }
draft-places-unserved = ตัดออก เพราะโปรไฟล์ของคุณไม่ได้ขายที่นั่น: { $parts }
draft-languages-unspoken = ตัดออก เพราะโปรไฟล์ของคุณไม่ได้ระบุไว้ในภาษาของร้าน: { $parts }
draft-labels-distinctive = มีใน{ $whose } มากกว่าที่สิ่งที่นำมาเทียบคาดไว้: { $parts }
draft-labels-largest = ที่ใหญ่ที่สุดใน{ $whose }: { $parts }
draft-labels-none = { $dimension }: ไม่มีอะไรโดดเด่น และไม่มีอย่างใดน่าจะมีถึง { $each } ของ{ $whose } จึงไม่กำหนด
draft-labels-special = { $count ->
   *[other] มี { $count } ป้ายกำกับที่เป็นหมวดหมู่อ่อนไหว จึงไม่เสนอ
}
draft-few = { $dimension }ของ{ $whose }: ข้อมูลไม่พอ: มี { $people } คน ต้องมี { $least } คน
draft-few-unknown = { $dimension }ของ{ $whose }: ข้อมูลไม่พอ: มีไม่ถึง { $least } คนที่ต้องมี
draft-not-told = { $dimension }: ไม่มีไฟล์ส่งออกใดบอกของ{ $whose }
draft-known-of-few = ทราบเพียง { $people } จาก { $all } คน น้อยเกินกว่าจะกำหนดกับทุกคน ถ้าเรื่องนี้สำคัญกับคุณ ให้เขียน: { $line }
draft-basis = ทราบจาก { $people } คน ({ $channels })
draft-basis-unknown = ไม่ทราบว่าตัวเลขนี้มาจากกี่คน ({ $channels })
draft-lift = { $label } { $lift } เท่า
draft-compared = เทียบกับ{ $baseline } มีมากเป็น: { $parts }
draft-not-compared = ไม่ได้เทียบกับอะไร: ทุกคนบนแพลตฟอร์มเหล่านี้ก็อาจเป็นแบบนี้เช่นกัน
draft-baseline-country = ทุกคนใน{ $country }
draft-baseline-network = ทุกคนบน { $network }
draft-baseline-others = แพลตฟอร์มอื่นของคุณ

draft-foot = ร่างนี้ต่างจาก “{ $profile }” อย่างไร:
draft-foot-line = { $dimension }: คุณระบุไว้ว่า { $declared } ส่วนร่างกำหนด { $drafted } ({ $difference })
draft-table = ร่างเทียบกับ “{ $profile }”
draft-nothing = ไม่มี
column-draft = ร่าง
column-difference = ความต่าง
draft-same = เหมือนกัน
draft-differs = ต่างกัน
draft-only-declared = มีเฉพาะในโปรไฟล์ของคุณ
draft-only-drafted = มีเฉพาะในร่าง
draft-asked-mix = สัดส่วนผสม: { $values }
draft-asked-least = อย่างน้อย { $values }
draft-asked-most = ไม่เกิน { $values }
draft-written = ร่างอยู่ใน { $file } ใช้ “audiencefit profile check { $file }” ตรวจหลังจากคุณแก้แล้ว
draft-file-is-there = มี { $file } อยู่แล้ว: ระบุไฟล์อื่นด้วย --out หรือเขียนทับด้วย --force

suggest-no-audience = { $audience ->
    [none] ไม่มีกลุ่มผู้ชมของคุณเองในไฟล์ส่งออก
   *[other] ไม่มีไฟล์ส่งออกใดบอกอะไรเกี่ยวกับกลุ่มผู้ชม { $audience }
    }
    .hint = ที่มีคือ: { $known }
    .explain = ร่างโปรไฟล์ทำจากคนที่ไฟล์ส่งออกพูดถึง: ลูกค้าของคุณ (ผู้ซื้อ) ผู้ติดตาม ผู้เข้าชม และอื่น ๆ กลุ่มผู้ชมที่ขอด้วย --from ไม่อยู่ในไฟล์ส่งออกใดที่อ่าน `audiencefit inspect` แสดงว่าแต่ละไฟล์มีอะไร
suggest-nothing = ไม่ทราบข้อมูลของคนมากพอจะกำหนดอะไร: { $why }
    .hint = เพิ่มไฟล์ส่งออกที่มีอายุ เพศ หรือประเทศ หรือลด --min-people
    .explain = ร่างโปรไฟล์ต้องมีแกนหลักของอายุ เพศที่นำอย่างชัดเจน ประเทศที่มีคนส่วนใหญ่ หรือความสนใจและงานที่โดดเด่น แต่ไม่พบเลย ถ้าต่ำกว่า 100 คน (--min-people) จะไม่เสนออะไร เพราะคนเพียงไม่กี่คนบอกเรื่องคนที่จะตามมาได้น้อย

## โปรไฟล์ที่วางเทียบกัน

column-behind = ตามหลังโปรไฟล์ที่ใกล้ที่สุด
profiles-behind = { $points } คะแนน (น่าจะ { $range })
profiles-behind-open = { $points } คะแนน
profiles-cell = { $asked }: { $share }
profiles-note = ทุกครั้งเป็นกลุ่มผู้ชมเดียวกัน ความต่างจึงมาจากโปรไฟล์เท่านั้น
profiles-side-caption = แต่ละโปรไฟล์ต้องการอะไร และ{ $whose } ตรงแค่ไหน
profiles-side-note = สัดส่วนของ{ $audience }ที่คุณไม่ต้องหามาแทน ขีด: โปรไฟล์ไม่ได้กำหนดไว้
profiles-more = { $more ->
   *[other] มีอีก { $more } โปรไฟล์ใน CSV และ JSON
}
profiles-ahead-of = “{ $profile }” ตามหลังอยู่ { $behind }
profiles-clear = { $Whose } ใกล้กับ “{ $profile }” มากที่สุด: { $others } ทุกครั้งเป็นกลุ่มผู้ชมเดียวกัน ความต่างจึงมาจากโปรไฟล์เท่านั้น ถ้านี่คือคนที่คุณขายให้ ให้ระบุไว้เป็นโปรไฟล์ของคุณ
profiles-not-clear = “{ $profile }” ได้คะแนนสูงสุด แต่แยกไม่ออกจากโปรไฟล์อื่น หรือแทบไม่มีใครผ่านเงื่อนไขจำเป็นของโปรไฟล์นี้ ให้เลือกตามสิ่งที่คุณขาย

profile-renamed = โปรไฟล์ { $name } มีชื่อซ้ำกับในอีกไฟล์ จึงแสดงเป็น { $shown }
    .explain = `fit --compare` วางโปรไฟล์จากหลายไฟล์เทียบกัน และทุกตัวเลขอยู่ใต้ชื่อของโปรไฟล์ สองไฟล์มีโปรไฟล์ชื่อเดียวกัน โปรไฟล์ที่มาทีหลังจึงแสดงโดยมีชื่อไฟล์นำหน้า ตั้งชื่ออื่นในไฟล์เพื่อเลือกชื่อที่ใช้แสดง

## ช่วงจากการสุ่มซ้ำ

bootstrap-score = เมื่อสุ่มใหม่ { $draws } ครั้งด้วยจำนวนคนเท่าเดิม คะแนนน่าจะอยู่ที่ { $range }
bootstrap-held = ไม่ได้สุ่ม เพราะไม่ทราบว่าข้อมูลทั้งหมดมาจากกี่คน: { $dimensions }
bootstrap-share = สัดส่วนในช่วงอายุที่ระบุไว้น่าจะอยู่ที่ { $range }
bootstrap-core-ends = ราว { $from } ถึง { $to } ปี ปลายของช่วงน่าจะเป็น { $first } และ { $last }
bootstrap-core = เมื่อสุ่มใหม่ { $draws } ครั้งด้วยจำนวนคนเท่าเดิม แกนหลักของ{ $whose } คืออายุ{ $cores }
bootstrap-no-core = เมื่อสุ่มใหม่ { $draws } ครั้งด้วยจำนวนคนเท่าเดิม { $whose } ไม่มีแกนหลักที่คงอยู่
bootstrap-distance = คนเหล่านี้น่าจะอยู่นอกช่วงอายุที่ระบุไว้โดยเฉลี่ย { $low } ถึง { $high } ปี
bootstrap-chance = นี่คือความบังเอิญล้วน ๆ ไม่รวมสิ่งที่การปัดเศษและช่วงอายุกว้างเปิดไว้
bootstrap-not-known = ไม่มีช่วงจากการสุ่มซ้ำ: ไม่ทราบว่าตัวเลขมาจากกี่คน ({ $channels })
bootstrap-unstable = เมื่อสุ่มใหม่ { $draws } ครั้ง รูปแบบของผลเปลี่ยนไปเกินครึ่งของทั้งหมด จึงให้ช่วงไม่ได้
