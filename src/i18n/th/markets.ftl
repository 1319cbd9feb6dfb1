# ส่วน `markets`

section-markets = ตลาด
markets-question = คุณขายที่ไหนได้อีก

## คำตอบ

markets-answer-not-served = { $share } ของ{ $whose }{ $people } อยู่ใน{ $place } ซึ่งคุณไม่ได้ขาย
markets-answer-gap = { $share } ของ{ $whose }{ $people } อยู่ใน{ $place } แต่มีเพียง { $other } ของ{ $others }ที่อยู่ที่นั่น
markets-answer-not-spoken = { $share } ของ{ $whose }{ $people } ใช้ภาษา{ $place } ซึ่งร้านของคุณไม่มี
markets-answer-absent = คุณขายใน{ $place } แต่มี{ $whose } อยู่ที่นั่น { $share }
markets-answer-absent-compared = คุณขายใน{ $place } แต่มี{ $whose } อยู่ที่นั่น { $share } ขณะที่{ $others }อยู่ที่นั่น { $other }
markets-answer-absent-language = ร้านของคุณใช้ภาษา{ $place } แต่มี{ $whose } ใช้ภาษานี้ { $share }
markets-answer-none-cannot = ไม่มีตลาดใดโดดเด่น { $share } ของ{ $whose } อยู่ในที่ที่คุณไม่ได้ขาย
markets-answer-none-served = ไม่มีตลาดใดโดดเด่น: { $share } ของ{ $whose } อยู่ในที่ที่คุณขาย
markets-answer-none = ไม่มีตลาดใดโดดเด่น: ที่อยู่ของ{ $whose } กับที่อยู่ของ{ $others }แยกไม่ออกเกินกว่าความบังเอิญหรือความต่างเล็กน้อย
markets-answer-open = ยังระบุตลาดไม่ได้ เพราะไม่ทราบว่าลูกค้าหรือผู้เข้าชมของคุณอยู่ที่ไหน และไม่ทราบว่าคุณขายที่ไหน ประเทศที่มี{ $whose } มากที่สุดคือ{ $place } มี { $share }
markets-answer-open-language = ยังระบุตลาดไม่ได้ เพราะไม่มีไฟล์ส่งออกใดบอกว่าคนอยู่ประเทศไหน ภาษาที่{ $whose } ใช้มากที่สุดคือ{ $place } มี { $share }
markets-answer-few = มีคนน้อยเกินไปที่จะพูดเรื่องตลาด: มี{ $audience }ที่ทราบสถานที่ { $people } คน และต้องมี { $needed } คน
markets-answer-views = ระบุตลาดไม่ได้ เพราะที่นี่นับเฉพาะยอดดูแยกตามประเทศ และคนหนึ่งคนอาจดูได้หลายครั้ง
markets-answer-buyers = { $share } ของ{ $whose } อยู่ใน{ $place } ไม่มีไฟล์ส่งออกใดบอกว่าคนที่ติดตามหรือเข้าชมอยู่ที่ไหน

markets-people = { " " }(ราว { $people } คน)
markets-people-end = { " " }(ราว { $people } คน)
markets-only = เพียง { $share }
markets-at-most = ไม่เกิน { $share }
markets-cell-at-most = สูงสุด { $share }

## สิ่งที่พบ

markets-find-not-served = ตัดสินใจเรื่อง{ $place }: ขายที่นั่น หรือเลิกจ่ายเงินเพื่อความสนใจจากที่นั่น
markets-find-gap = มีคนใน{ $place }จำนวนมากที่{ $kind ->
    [followers] ติดตามคุณ
    [subscribers] รับอีเมลของคุณ
    [visitors] เข้าชมคุณ
    [viewers] ดูคุณ
    [engaged] มีส่วนร่วมกับคุณ
   *[other] เห็นคุณ
    } แต่{ $beside ->
    [customers] มีคนซื้อน้อย
   *[other] มีคนเข้าชมน้อย
    }
markets-find-not-spoken = ทำร้านของคุณให้มีภาษา{ $place }
markets-find-absent = เข้าถึงคนใน{ $place } หรือตัดสินใจว่าไม่ต้องมีก็ได้
markets-find-absent-language = เข้าถึงคนที่ใช้ภาษา{ $place } หรือเลิกใช้ภาษานี้

markets-number = { $share } ของ{ $whose }{ $people }
markets-number-beside = { $number } เทียบกับ { $others }
markets-number-other = { $share } ของ{ $whose }

markets-doubt-range = { $range }
markets-doubt-hard = { $range } ตามรายงานไม่มีทางอยู่นอก { $hard }
markets-doubt-unknown = ไม่ทราบว่าตัวเลขนี้มาจากกี่คน
markets-doubt-not-served = การที่คนติดตามไม่ได้แสดงว่าเขาจะยอมจ่าย และการที่เขาซื้อไม่ได้ก็ไม่ได้ทำให้เขาไร้ค่า
markets-doubt-gap = ความต่างน่าจะอยู่ที่ { $gap } จุด: อย่างน้อย { $lift } เท่าของที่ควรเป็นตาม{ $others }
markets-doubt-gap-hardly = ความต่างน่าจะอยู่ที่ { $gap } จุด: แทบไม่มี{ $others }อยู่ที่นั่น
markets-doubt-not-spoken = ภาษาของอุปกรณ์ไม่ใช่ภาษาเดียวที่เจ้าของอ่านได้เสมอไป
markets-doubt-at-most = มีรายการอย่างน้อยหนึ่งรายการที่ถูกตัดก่อนถึงที่นี่ ค่าจึงไม่จำเป็นต้องเป็นศูนย์ และเกินค่านี้ไม่ได้
markets-doubt-fewer = ไม่เกิน { $lift } เท่าของที่ควรเป็นตาม{ $others }

markets-next-not-served = ขั้นต่อไป: คิดราคาค่าจัดส่งไป{ $place } เปิดรายชื่อผู้รอที่นั่น แล้วดูว่าใครลงชื่อก่อนจะตัดสินใจ
markets-next-gap = ขั้นต่อไป: เทียบค่าจัดส่ง วิธีชำระเงิน ราคา และภาษาสำหรับ{ $place }กับในประเทศของคุณ
markets-next-not-spoken = ขั้นต่อไป: แปลหน้าที่ขายได้มากที่สุด แล้วดูว่าผู้เข้าชมในภาษา{ $place }ซื้อไหม
markets-next-absent = ขั้นต่อไป: ทำแคมเปญเล็ก ๆ หนึ่งแคมเปญเฉพาะ{ $place } แล้วดูผลที่ได้
markets-next-absent-language = ขั้นต่อไป: ดูว่ามีการเข้าชมหน้าไหนในภาษา{ $place }บ้าง

markets-cannot = { $share } ของ{ $whose } ไม่มีทางซื้อได้ เพราะอยู่ในที่ที่คุณไม่ได้ขาย{ $people } ค่านี้ไม่มีทางอยู่นอก { $hard } เมื่อรวมทุกอย่างที่รายการไม่ได้แสดง แต่คะแนนความตรงกลุ่มยังนับคนเหล่านี้ทั้งหมด
markets-cannot-no-bounds = { $share } ของ{ $whose } ไม่มีทางซื้อได้ เพราะอยู่ในที่ที่คุณไม่ได้ขาย{ $people } แต่คะแนนความตรงกลุ่มยังนับคนเหล่านี้ทั้งหมด
markets-cannot-ads = { $share } ของ{ $whose } อยู่ในที่ที่คุณไม่ได้ขาย{ $people }: จ่ายเงินไปแล้ว แต่พวกเขาซื้อไม่ได้
markets-needed = { $share } ของ{ $whose } อยู่ใน{ $place } ซึ่งคุณไม่ได้ขาย ด้วยข้อมูล { $people } คนยังบอกไม่ได้ว่าพอจะเป็นตลาดไหม ต้องมีราว { $needed } คนจึงจะบอกได้
markets-more-not-served = ใหญ่พอให้ตัดสินใจเช่นกัน และคุณไม่ได้ขาย: { $places }
markets-more-gap = มากกว่าใน{ $others }เช่นกัน: { $places }
markets-more-not-spoken = ภาษาอื่นที่ร้านของคุณไม่มี: { $places }
markets-more-absent = คุณขายในประเทศเหล่านี้ด้วย แต่มี{ $whose } น้อยกว่าที่ควรจะเป็น: { $places }
markets-more-absent-language = ภาษาอื่นของร้านที่มี{ $whose } ใช้น้อย: { $places }
markets-place-share = { $place } ({ $share })

## กราฟและตาราง

markets-chart-not-served = { $place }มี{ $whose } มาก แต่คุณไม่ได้ขายที่นั่น
markets-chart-gap = { $place }มีสัดส่วนใน{ $whose } มากกว่าใน{ $others }
markets-chart-absent = คุณขายใน{ $place } แต่มี{ $whose } อยู่ที่นั่นน้อย
markets-chart-largest = { $place }คือประเทศที่มี{ $whose } มากที่สุด
markets-map-served = ประเทศที่คุณขายมี { $share } ของ{ $whose }
markets-map-all = { $count } ประเทศมี { $share } ของ{ $whose }
markets-map-not-listed = ไม่อยู่ในรายการใดของรายงาน
markets-chart-alt = { $Whose } แยกตามประเทศ: { $parts }
markets-chart-alt-beside = { $Whose } แยกตามประเทศ เทียบกับ{ $others }: { $parts }
markets-chart-beside = { $label } { $share } (เทียบกับ { $other })
markets-chart-target = สัดส่วนของ{ $others }
markets-chart-served = ที่ที่คุณขาย
markets-chart-asked = อยู่ในโปรไฟล์ของคุณ

markets-table-country = ประเทศ แยกตามประเภทกลุ่มผู้ชม
markets-table-language = ภาษา แยกตามประเภทกลุ่มผู้ชม
markets-column-country = ประเทศ
markets-column-language = ภาษา
markets-column-served = คุณขายที่นั่น
markets-column-asked = อยู่ในโปรไฟล์ของคุณ
markets-column-spoken = ร้านมีภาษานี้
markets-kind-followers = ผู้ติดตาม
markets-kind-viewers = ผู้ชม
markets-kind-reached = คนที่เข้าถึง
markets-kind-ad-reached = คนที่โฆษณาเข้าถึง
markets-kind-engaged = คนที่มีส่วนร่วม
markets-kind-visitors = ผู้เข้าชม
markets-kind-customers = ลูกค้า
markets-kind-subscribers = ผู้สมัครรับข่าวสาร
markets-kind-views = ยอดดู
markets-served-declared = ใช่ และคุณต้องการที่นี่
markets-served-wanted = คุณต้องการที่นี่
markets-served-served = ใช่
markets-served-not-served = ไม่
markets-served-not-said = คุณไม่ได้บอกไว้

markets-word-unserved-demand = อาจเป็นตลาด
markets-word-served-absent = แทบไม่มีใคร
markets-word-fewer = น้อยกว่าที่อื่น
markets-word-cannot-buy = ซื้อไม่ได้
markets-word-served = มีคนซื้อ
markets-word-not-distinctive = พอ ๆ กับที่อื่น
markets-word-no-baseline = ใหญ่
markets-word-not-enough-people = จำนวนคนไม่พอ

# ความหมายของแต่ละคำ อยู่ใต้ตาราง
markets-word-unserved-demand-means = “อาจเป็นตลาด” (unserved_demand): มีคนอยู่มาก และคุณไม่ได้ขายที่นั่น หรือมีคนซื้อหรือเข้าชมน้อยกว่ามาก
markets-word-served-absent-means = “แทบไม่มีใคร” (served_absent): คุณขายที่นั่นหรือมีภาษานี้ แต่มีคนอยู่ไม่ถึง 1%
markets-word-fewer-means = “น้อยกว่าที่อื่น” (served_absent): คุณขายที่นั่นหรือต้องการที่นั่น แต่มีคนอยู่น้อยกว่ากลุ่มที่คุณนำมาเทียบอย่างชัดเจน
markets-word-cannot-buy-means = “ซื้อไม่ได้” (cannot_buy): อยู่ในที่ที่คุณไม่ได้ขาย
markets-word-served-means = “มีคนซื้อ” (served): ลูกค้าของคุณบางส่วนอยู่ที่นั่น
markets-word-not-distinctive-means = “พอ ๆ กับที่อื่น” (not_distinctive): ไม่มากหรือน้อยเกินกว่าที่ความบังเอิญหรือความต่างเล็กน้อยอธิบายได้
markets-word-no-baseline-means = “ใหญ่” (no_baseline): มีคนอยู่มาก และไม่มีอะไรให้เทียบ
markets-word-not-enough-people-means = “จำนวนคนไม่พอ” (not_enough_people): ทราบข้อมูลของคนน้อยเกินกว่าจะให้ตัวเลข

markets-table-note = สัดส่วนของคนที่ทราบประเทศ ไม่นำกลุ่มผู้ชมต่างประเภทมารวมกัน “สูงสุด”: รายการถูกตัดก่อนถึงที่นี่ จึงไม่มีใครทราบ และน่าจะไม่เกินค่านี้ “–”: ไม่ทราบ ช่วงที่น่าจะเป็นอยู่ใน CSV
markets-table-note-language = สัดส่วนของคนที่ทราบภาษา รวมภาษาเดียวกันจากทุกภูมิภาคไว้ด้วยกัน และคนหนึ่งคนอาจมีหลายภาษา
markets-table-note-minor = ทราบเพียงส่วนน้อยของ{ $whose } จึงไม่สรุปอะไรจากข้อมูลนี้

## หมายเหตุ

markets-note-compared = เทียบกับ{ $audience } { $people } คน{ $orders }
markets-note-orders = { " " }ซึ่งนับจากคำสั่งซื้อของเดือน
markets-note-nobody = ไม่มีไฟล์ส่งออกใดบอกว่าลูกค้าของคุณอยู่ที่ไหน และไม่บอกของผู้เข้าชมเช่นกัน จึงไม่มีอะไรให้เทียบ
markets-note-few = มีลูกค้าที่ทราบประเทศเพียง { $people } คน และต้องมี { $needed } คนจึงจะเทียบได้
markets-note-no-buyers = ไม่มีไฟล์ส่งออกใดบอกว่าลูกค้าของคุณอยู่ที่ไหน จึงใช้ผู้เข้าชมแทน
markets-note-few-buyers = มีลูกค้าที่ทราบประเทศเพียง { $people } คน และต้องมี { $needed } คน จึงใช้ผู้เข้าชมแทน
markets-note-everywhere-asked = โปรไฟล์ของคุณบอกว่าต้องการคนจากประเทศไหน แต่ไม่ได้บอกว่าขายที่ไหน จึงถือว่าขายทุกที่ เพิ่มบรรทัดอย่าง serves = ["ES", "PT"] หรือ not_served = ["BR"] ใน profile.toml เพื่อเปลี่ยน
markets-note-everywhere = ไม่มีโปรไฟล์ใดบอกว่าคุณขายที่ไหน จึงถือว่าขายทุกที่ เพิ่มบรรทัดอย่าง serves = ["ES", "PT"] หรือ not_served = ["BR"] ใน profile.toml เพื่อเปลี่ยน
markets-note-rest = รายการที่ถูกตัดทำให้ { $share } ของ{ $whose } ไม่มีประเทศ
markets-note-views = { $channels } นับยอดดูแยกตามประเทศ ไม่ใช่จำนวนคน จึงไม่อยู่ในตัวเลขเหล่านี้
markets-note-method = จะเรียกว่าตลาดเมื่อมีอย่างน้อย 5% ของกลุ่มผู้ชมอยู่ที่นั่น หรือ 100 คนซึ่งคิดเป็นอย่างน้อย 2% ที่ปลายล่างของช่วงที่น่าจะเป็น ถ้าทราบข้อมูลลูกค้าหรือผู้เข้าชม ต้องมีอย่างน้อย 1.2 เท่าของสัดส่วนในคนเหล่านั้นด้วย และต้องเกินกว่าที่ความบังเอิญในการทดสอบทั้งหมดของรายงานนี้จะอธิบายได้
