# ส่วน `segments`: คนที่ไม่มีใครคาดไว้

section-segments = เซกเมนต์

segments-question = มีใครบ้างที่เราไม่คาดคิด
segments-cards = คนที่คุณไม่ได้ตั้งใจหา

segments-are-age = { $unit ->
    [views] มาจากคนอายุ { $label } ปี
   *[people] อายุ { $label } ปี
}
segments-are-gender = { $unit ->
    [views] มาจาก{ $label }
   *[people] เป็น{ $label }
}
segments-are-cell = { $unit ->
    [views] มาจาก{ $by }อายุ { $label } ปี
   *[people] เป็น{ $by }อายุ { $label } ปี
}
segments-are-country = { $unit ->
    [views] มาจาก{ $label }
   *[people] อยู่ใน{ $label }
}
segments-are-region = { $unit ->
    [views] มาจาก { $label }
   *[people] อยู่ใน { $label }
}
segments-are-city = { $unit ->
    [views] มาจาก { $label }
   *[people] อยู่ใน { $label }
}
segments-are-language = { $unit ->
    [views] มาจากคนที่ใช้ภาษา{ $label }
   *[people] ใช้ภาษา{ $label }
}
segments-are-interest = { $unit ->
    [views] มาจากคนที่สนใจ { $label }
   *[people] สนใจ { $label }
}
segments-are-seniority = อยู่ในระดับ “{ $label }”
segments-are-job-function = ทำงานสาย { $label }
segments-are-industry = ทำงานในอุตสาหกรรม “{ $label }”
segments-are-company-size = ทำงานในองค์กรที่มีพนักงาน { $label } คน
segments-are-device = ใช้ { $label }

segments-name = { $label }
segments-name-age = อายุ { $label } ปี
segments-name-cell = { $by }อายุ { $label } ปี

segments-sentence = { $share } ของ{ $whose } { $are }
segments-sentence-part = { $share } ของ{ $whose } { $are } ซึ่งเป็นส่วนที่คุณไม่ได้ตั้งใจหาในกลุ่มใหญ่กว่าที่อายุ { $core } ปี

segments-answer-one = { $first } { $position }
segments-answer-two = { $first } และ { $second } { $position }
segments-position-one = คุณไม่ได้ตั้งใจหาคนกลุ่มนี้
segments-position-two = คุณไม่ได้ตั้งใจหาทั้งสองกลุ่ม
segments-position-undeclared = โปรไฟล์ของคุณไม่ได้พูดถึงเรื่องนี้
segments-position-no-profile = นี่คือสิ่งที่พิเศษของคนเหล่านี้
segments-overlap = ส่วนที่เป็นทั้งสองอย่างอยู่ระหว่าง { $low } ถึง { $high } ของ{ $whose } ไม่มีรายงานใดแสดงสองเรื่องนี้ร่วมกัน
segments-answer-none = ไม่มีใครนอกโปรไฟล์ของคุณที่โดดเด่น ไม่มีกลุ่มใดนอกโปรไฟล์ที่ใหญ่กว่าที่คาดไว้เกินกว่าที่ความบังเอิญหรือความต่างเล็กน้อยจะอธิบายได้
segments-answer-none-open = ไม่มีกลุ่มใดโดดเด่น ไม่มีกลุ่มใดใหญ่กว่าที่คาดไว้เกินกว่าที่ความบังเอิญหรือความต่างเล็กน้อยจะอธิบายได้
segments-answer-markets = ไม่มีอายุ เพศ หรือความสนใจใดนอกโปรไฟล์ของคุณที่โดดเด่น แต่มีสถานที่หนึ่งที่โดดเด่น ดูที่ “คุณขายที่ไหนได้อีก”
segments-answer-no-baseline = ไม่มีข้อมูลให้เทียบ จึงบอกไม่ได้ว่าใครคือคนที่ไม่คาดคิด แค่มีไฟล์ที่บอกอายุของคนในประเทศของคุณก็พอ

segments-few = { $audience }{ $place } { $people } คน
segments-few-all = ข้อมูลไม่พอจะสรุป ต้องมี { $needed } คน แต่มีเพียง: { $parts }

segments-card-what = { $name }: { $word }
segments-card-core = รวมแล้ว { $share } ของคนเหล่านี้อายุ { $label } ปี
segments-card-kindred = ประเภทเดียวกัน: { $labels }
segments-card-lift = คิดเป็น { $times } เท่าของค่าที่คาดจาก{ $baseline } ({ $share }) และน่าจะอย่างน้อย { $least } เท่า
segments-card-scan = { $place } ช่วงอายุที่โดดเด่นที่สุดคือ { $ages } ปี ซึ่งมี { $times } เท่าของที่คาดไว้
segments-doubt-people = คิดจาก { $people } คน ความบังเอิญอย่างเดียวแทบอธิบายผลนี้ไม่ได้ แม้จะทดสอบพร้อมกัน { $tests } กลุ่ม
segments-doubt-unknown = ไม่ได้ทดสอบ เพราะรายงานไม่บอกว่านับกี่คน
segments-doubt-core = ปลายของช่วงอายุแม่นยำราวหนึ่งปี
segments-doubt-ungrouped = รายงานมีช่วงอายุที่กว้างกว่านี้ อายุภายในช่วงเป็นค่าประมาณ
segments-doubt-covers = การเปรียบเทียบครอบคลุมประเทศของ { $share } ของคนเหล่านี้
segments-doubt-others = เทียบกับแพลตฟอร์มอื่นของคุณเองเท่านั้น ผู้ใช้แพลตฟอร์มนี้อาจเป็นแบบนี้อยู่แล้ว
segments-doubt-users = ผู้ใช้แพลตฟอร์มนี้อาจเป็นแบบนี้ทุกที่อยู่แล้ว
segments-doubt-affinity = เทียบกับตัวเลข (ดัชนี) ที่แพลตฟอร์มแจ้งไว้เองเท่านั้น
segments-doubt-interest = ความสนใจเป็นสิ่งที่แพลตฟอร์มคาดเดา ไม่ใช่สิ่งที่คนทำจริง

segments-step-excess = คนเหล่านี้มากกว่าที่คาดไว้ราว { $people } คน
segments-step-hidden = ทำข้อเสนอเฉพาะสำหรับคนกลุ่มนี้หนึ่งอย่าง แล้วดูว่าใครซื้อ ถ้าซื้อ ให้ใส่พวกเขาไว้ในโปรไฟล์
segments-step-hidden-age = ดูว่าพวกเขาสั่งอะไร ถ้าซื้อ ให้สร้างโปรไฟล์แยกสำหรับพวกเขา ถ้าไม่ซื้อ ให้โพสต์สำหรับวัยที่คุณต้องการ
segments-step-hidden-country = ดูในหน้าเรื่องตลาดว่าคุณจัดส่งไปที่นั่นได้ไหม
segments-step-hidden-interest = นำเสนอสินค้าหนึ่งชิ้นที่ตรงกับความสนใจนี้เป็นเวลาหนึ่งเดือน แล้วนับคำสั่งซื้อ
segments-step-hidden-language = เขียนโพสต์ภาษานี้สัปดาห์ละหนึ่งโพสต์ แล้วเทียบการเข้าถึง
segments-step-hidden-gender = ตัดสินใจว่าคุณต้องการคนกลุ่มนี้ไหม ถ้าต้องการ ให้เสนอสิ่งที่พวกเขาซื้อและแก้โปรไฟล์ ถ้าไม่ ให้เปลี่ยนคนที่ปรากฏในโพสต์ของคุณ
segments-step-no-profile = คุณยังไม่ได้ระบุใครไว้เลย “audiencefit profile suggest” ร่างโปรไฟล์ให้ได้
    .unbranded = คุณยังไม่ได้ระบุใครไว้เลย
segments-step-undeclared = ตัดสินใจว่าเรื่องนี้สำคัญกับคุณไหม ถ้าสำคัญ ให้ใส่ไว้ในโปรไฟล์

segments-bar = { $name } · { $whose }
segments-chart-title = { $name }: เป็น { $times } เท่าของที่คาดไว้
segments-dots-note = มีคนเป็นกี่เท่าของที่คาดไว้ คิดจากคนที่ระบุไว้ข้างแต่ละจุด เส้นที่จุด: ช่วงที่น่าจะเป็น
segments-dots-alt = เป็นกี่เท่าของที่คาดไว้: { $parts }
segments-dots-reference = เท่าที่คาดไว้
segments-dots-sure = ช่วงที่น่าจะเป็นอยู่ด้านเดียวทั้งช่วง
segments-dots-unsure = อาจเท่ากับที่คาดไว้
segments-dots-axis = กี่เท่าของที่คาดไว้
segments-dot = { $times } เท่า: { $share } แทนที่จะเป็น { $expected }

segments-row-whose = { $audience } { $channel }
segments-row-tested = { $name } (ที่นำมาเทียบ: { $part })
segments-row-times = { $times } (อย่างน้อย { $end })
segments-row-times-most = { $times } (ไม่เกิน { $end })
segments-table-caption = เซกเมนต์ที่โดดเด่น และสิ่งที่นำมาเทียบ
segments-table-note = ที่คาดไว้: สัดส่วนที่คาดจากสิ่งที่นำมาเทียบ “กี่เท่า” ถูกขยับเข้าหา 1 เมื่อคิดจากคนจำนวนน้อย
segments-table-word = “{ $word }”: { $meaning }
segments-table-worth = มูลค่า: สิ่งที่หนึ่งคนในกลุ่มซื้อหรือทำ โดย 1 คือค่าเฉลี่ย ใส่ขีดไว้ถ้าไม่ทราบ และนับเป็น 1 ลำดับ: จำนวนคนที่มากกว่าที่คาดไว้ × มูลค่า
segments-table-no-worth = ไม่ทราบว่าหนึ่งคนในกลุ่มมีมูลค่าเท่าไร จึงนับทุกคนเท่ากัน ลำดับ: จำนวนคนที่มากกว่าที่คาดไว้
segments-table-more = มีอีก { $count } รายการในไฟล์ CSV
segments-table-as-expected = { $count ->
   *[other] กลุ่มใหญ่อีก { $count } กลุ่มมีขนาดราวเท่าที่คาดไว้ (เป็นปกติของแพลตฟอร์มเอง)
}
segments-table-no-baseline = { $count ->
   *[other] มี { $count } กลุ่มที่คุณไม่ได้ตั้งใจหาและมีขนาดใหญ่ แต่ไม่มีอะไรให้เทียบ
}
segments-column-segment = เซกเมนต์
segments-column-whose = ของใคร
segments-column-share = สัดส่วน
segments-column-expected = ที่คาดไว้
segments-column-against = เทียบกับ
segments-column-times = กี่เท่า
segments-column-excess = มากกว่าที่คาดไว้
segments-column-worth = มูลค่า

segments-against-affinity = ดัชนีของแพลตฟอร์ม
segments-against-everybody = ไฟล์ค่าฐาน
segments-against-customers = ลูกค้า
segments-against-other-networks = แพลตฟอร์มอื่น
segments-against-own-margins = อายุและเพศแยกกัน

segments-baseline-network = { $count ->
    [0] ทุกคนบน { $network }
   *[other] ทุกคนบน { $network } ใน{ $countries }
}
segments-baseline-affinity = ตัวเลข (ดัชนี) ของแพลตฟอร์มเอง
segments-baseline-country = ประชากรของ{ $countries }
segments-baseline-everybody = ประชากรในไฟล์ค่าฐานของคุณ
segments-baseline-customers = ลูกค้าที่คุณมี
segments-baseline-other-networks = ค่าเฉลี่ยของแพลตฟอร์มอื่นของคุณ
segments-baseline-own-margins = อายุและเพศที่คิดแยกกัน

segments-note-baselines = เทียบกับ: { $baselines }
segments-note-no-baseline = ไม่ได้เทียบกับอะไรเลย เพราะไม่มีไฟล์ข้อมูลประชากร ไม่มีตัวเลข (ดัชนี) ของแพลตฟอร์ม และไม่มีแพลตฟอร์มที่สอง “audiencefit template benchmark” พิมพ์ไฟล์ให้คุณเติมได้
    .unbranded = ไม่ได้เทียบกับอะไรเลย เพราะไม่มีไฟล์ข้อมูลประชากร ไม่มีตัวเลข (ดัชนี) ของแพลตฟอร์ม และไม่มีแพลตฟอร์มที่สอง
segments-note-tests = ทดสอบ { $tests } กลุ่ม และตัดสินทุกกลุ่มร่วมกัน: ในกลุ่มที่โดดเด่น คาดว่าเป็นความบังเอิญไม่เกินหนึ่งในสิบ กลุ่มจะโดดเด่นได้ต้องใหญ่อย่างน้อย 1.2 เท่าของที่คาดไว้ และมีคน 5% (หรือ 100 คนและ 2%)
segments-note-limits = ไม่มีการเสนอคนอายุต่ำกว่า 18 ปี หรือกลุ่มตามสุขภาพ ศาสนา การเมือง เชื้อชาติ หรือชีวิตทางเพศเป็นกลุ่มเป้าหมาย รายงานไม่ได้แสดงอายุและความสนใจร่วมกัน จึงไม่มีการเอ่ยถึงกลุ่มที่เป็นทั้งสองอย่าง
