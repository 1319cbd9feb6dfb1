# ส่วน `channels`

section-channels = ช่องทาง

channels-question = หนึ่งหรือสองแพลตฟอร์มไหนที่คุ้มกับเวลาของเรา

source-workspace = audiencefit.toml
source-workspace-hours = ชั่วโมงใน audiencefit.toml

## คำตอบ

channels-answer-first = { $first } ควรได้เวลาของคุณก่อน: { $number } และโอกาสที่จะเป็นแพลตฟอร์มที่ดีที่สุดคือ { $best }
channels-answer-only = มีแพลตฟอร์มเดียว จึงไม่มีอะไรให้เลือก
channels-answer-not-measured-alike = ยังจัดอันดับแพลตฟอร์มของคุณไม่ได้ เพราะไม่มีสองแห่งใดที่วัดโปรไฟล์ของคุณในส่วนเดียวกัน: { $networks }
channels-next-none = ยังไม่มีแพลตฟอร์มที่สองแห่งใดแสดงให้เห็นว่าคุ้ม
channels-next-few-in-profile = ส่วน { $second } เป็นอันดับถัดไป ({ $more }) แต่สัดส่วนของคนที่อยู่ในโปรไฟล์ของคุณน้อยกว่าครึ่งหนึ่งของ { $first } จึงไม่แนะนำ
channels-next-share-not-compared = ส่วน { $second } เป็นอันดับถัดไป ({ $more }) แต่ใกล้เคียงกับที่อื่นเกินไป และสัดส่วนของคนที่อยู่ในโปรไฟล์ของคุณไม่ได้วัดแบบเดียวกับ { $first }
channels-likely-second = อันดับสองน่าจะเป็น { $second } ({ $more } โอกาสที่จะอยู่ในสองอันดับแรกคือ { $chance }) ไม่ทราบว่ามีคนที่ตรงโปรไฟล์ของคุณกี่คน เพราะไม่มีไฟล์ส่งออกใดของที่นั่นบอก{ $dimensions } ให้หาข้อมูลนี้ก่อนจะทุ่มให้มากขึ้น
channels-likely-second-unlike = อันดับสองน่าจะเป็น { $second } ({ $more } โอกาสที่จะอยู่ในสองอันดับแรกคือ { $chance }) จำนวนคนที่ตรงโปรไฟล์ของคุณไม่ได้วัดแบบเดียวกับ { $first } ให้ส่งออกข้อมูลที่ขาดก่อนจะทุ่มให้มากขึ้น
channels-answer-two = { $first } ควรได้เวลาของคุณก่อน: { $number } และโอกาสที่จะเป็นแพลตฟอร์มที่ดีที่สุดคือ { $best } ส่วน { $second } เป็นอันดับสอง: { $more }
channels-answer-people = ถ้าดูแค่จำนวนคนในโปรไฟล์ของคุณ { $first } มาเป็นอันดับแรก: { $number } และโอกาสที่จะเป็นแพลตฟอร์มที่ดีที่สุดคือ { $best } แต่ไม่ทราบว่าแพลตฟอร์มทำเงินได้เท่าไร จึงไม่แนะนำแห่งที่สอง
channels-answer-none-pays = ไม่มีแพลตฟอร์มใดที่คุ้มทุนอย่างแน่นอน { $first } มาเป็นอันดับแรก: { $number } แต่มีมากกว่าหนึ่งในสิบกรณีที่ค่าใช้จ่ายสูงกว่าสิ่งที่ได้กลับมา
channels-answer-not-apart = { $names } ยังแยกไม่ออกว่าแห่งไหนดีกว่า { $first } นำอยู่: { $number } แต่ไม่เกินกว่าที่ความบังเอิญอธิบายได้ โอกาสที่จะเป็นแพลตฟอร์มที่ดีที่สุดคือ { $best }
channels-answer-not-compared = ยังเทียบแพลตฟอร์มของคุณไม่ได้ เพราะไม่มีสองแห่งใดที่ทราบว่าสร้างรายได้เท่าไรหรือมีคนในโปรไฟล์ของคุณกี่คน
channels-answer-benchmark = ตามเกณฑ์เทียบ ไม่ใช่กลุ่มผู้ชมของคุณเอง { $first } มาเป็นอันดับแรก: { $number } และโอกาสที่จะดีที่สุดใน { $count } แพลตฟอร์มคือ { $best }
channels-answer-benchmark-not-apart = ตามเกณฑ์เทียบ ไม่ใช่กลุ่มผู้ชมของคุณเอง { $first } นำอยู่: { $number } แต่ไม่เกินกว่าที่ความบังเอิญอธิบายได้ แพลตฟอร์มเหล่านี้จึงแยกไม่ออก โอกาสที่จะดีที่สุดใน { $count } แห่งคือ { $best }
channels-answer-benchmark-one = ตามเกณฑ์เทียบ ไม่ใช่กลุ่มผู้ชมของคุณเอง { $first }: { $number } เกณฑ์นี้ไม่มีแพลตฟอร์มอื่นให้เทียบ
channels-answer-benchmark-one-ranked = ตามเกณฑ์เทียบ ไม่ใช่กลุ่มผู้ชมของคุณเอง { $first }: { $number } แพลตฟอร์มอื่นในเกณฑ์นี้จัดอันดับไม่ได้ เพราะวัดโปรไฟล์ของคุณได้น้อยกว่า
channels-answer-benchmark-unranked = เกณฑ์เทียบมีแพลตฟอร์มที่คุณยังไม่ได้ใช้ แต่จัดอันดับไม่ได้ เพราะไม่ได้วัดโปรไฟล์ของคุณในส่วนเดียวกัน

## ตัวเลข

channels-range-below-zero = { $from } ถึง { $to }
channels-value-likely = { $value } (น่าจะ { $likely })
channels-left = เหลือ { $value }
channels-unit-of-money = หน่วยเงิน
channels-nearly-sure = มากกว่า 99%
channels-hardly = น้อยกว่า 1%
channels-in-part = { $people } (บางส่วน)
channels-at-most = ไม่เกิน { $people }
channels-at-most-because = { $network } มีคนในโปรไฟล์ของคุณไม่เกิน { $people } คน เพราะไม่มีไฟล์ส่งออกใดของที่นั่นบอก{ $dimensions }
channels-number-net = เหลือ { $value } หลังหักค่าสินค้า ค่าแรง และค่าโฆษณา (น่าจะ { $likely })
channels-number-net-with-goods = เหลือรายได้ { $value } หลังหักค่าแรงและค่าโฆษณา ก่อนจ่ายค่าสินค้า (น่าจะ { $likely })
channels-number-revenue = รายได้ { $value } (น่าจะ { $likely })
channels-number-people-per-cost = คนในโปรไฟล์ของคุณ { $value } คนต่อ 1 { $currency } (น่าจะ { $likely })
channels-number-people = คนในโปรไฟล์ของคุณ { $value } คน (น่าจะ { $likely })
channels-number-benchmark-people = คนในโปรไฟล์ของคุณราว { $number } คน
channels-number-benchmark-people-in-part = คนที่ตรงกับสิ่งที่วัดได้ ({ $measured }) ราว { $number } คน
channels-number-benchmark-share = { $number } ของคนที่นั่นอยู่ในโปรไฟล์ของคุณ
channels-number-benchmark-share-in-part = { $number } ของคนที่นั่นตรงกับสิ่งที่วัดได้ ({ $measured })
channels-rate = { $rate } ของ{ $whole }
channels-rate-of-part = { $rate } ({ $part }เทียบกับ{ $whole })
channels-rate-of-posts = { $rate } ของ{ $whole }ของโพสต์
channels-count = { $part } { $number }

## อะไรจะบอกได้มากขึ้น

channels-settle = สิ่งที่จะบอกได้มากขึ้น: { $steps }
channels-settle-revenue = ลิงก์ที่ระบุชื่อแพลตฟอร์ม เพื่อให้ร้านรู้ว่า { $networks } สร้างรายได้เท่าไร
channels-settle-cost = ค่าใช้จ่ายของ { $networks } (cost หรือ hours ใน audiencefit.toml)
channels-settle-month = ข้อมูลอีกหนึ่งเดือน
channels-settle-measure = ไฟล์ส่งออกที่บอก{ $dimension }ของ { $networks }

## กราฟ

channels-chart-title = { $first } มาเป็นอันดับแรก: { $number } และโอกาสที่จะดีที่สุดคือ { $best }
channels-chart-by-net = เงินที่แต่ละแพลตฟอร์มเหลือหลังหักค่าสินค้า ค่าแรง และค่าโฆษณา หน่วย: { $currency }
channels-chart-by-net-with-goods = รายได้ที่แต่ละแพลตฟอร์มเหลือหลังหักค่าแรงและค่าโฆษณา หน่วย: { $currency }
channels-chart-by-revenue = รายได้ที่แต่ละแพลตฟอร์มสร้าง หน่วย: { $currency }
channels-chart-by-people-per-cost = จำนวนคนในโปรไฟล์ของคุณต่อ 1 { $currency }
channels-chart-by-people = จำนวนคนในโปรไฟล์ของคุณบนแต่ละแพลตฟอร์ม
channels-chart-draws = เส้นที่ปลายแท่ง: ช่วงที่น่าจะเป็น แถบใต้แท่ง: แพลตฟอร์มมาเป็นอันดับแรกหรืออันดับสองบ่อยแค่ไหน เมื่อตัวเลขออกมาต่างไปตามความบังเอิญ
channels-chart-chance = ดีที่สุด: { $best }, อยู่ในสองอันดับแรก: { $two }
channels-chart-part = { $label } { $value } ({ $chance })
channels-chart-told = { $parts }
channels-chart-first = มาเป็นอันดับแรก
channels-chart-second = มาเป็นอันดับสอง

## ตาราง

channels-column-net = เหลือหลังหักค่าสินค้า ค่าแรง และค่าโฆษณา
channels-column-net-with-goods = เหลือหลังหักค่าแรงและค่าโฆษณา
channels-column-revenue = รายได้
channels-column-people-per-cost = จำนวนคนต่อ 1 { $currency }
channels-column-people = อยู่ในโปรไฟล์
channels-column-rank = อันดับ
channels-column-to-do = สิ่งที่ควรทำ
channels-column-share = สัดส่วน
channels-column-fit = ความตรงกลุ่ม
channels-column-engagement = การมีส่วนร่วม
channels-column-orders = คำสั่งซื้อ
channels-column-cost = ค่าแรงและค่าใช้จ่าย
channels-column-ad-spend = ค่าโฆษณา
channels-column-adds = เพิ่มจาก { $first }
channels-column-lost-people = จำนวนคนที่เสียไป
channels-column-lost-revenue = ส่วนในรายได้ของแพลตฟอร์มที่เทียบกัน
channels-column-now = ตอนนี้
channels-column-next = เดือนหน้า
channels-column-budget = คิดเป็นเงิน
channels-column-measured = วัดตาม
channels-column-meets = ตรงกับสิ่งที่วัดได้
channels-column-best = โอกาสที่จะดีที่สุด

channels-ranks = แพลตฟอร์มที่เทียบกันได้ เรียงตามลำดับ
channels-ranks-note = สองอันดับที่มีขีดคั่น: แพลตฟอร์มอยู่ระหว่างสองอันดับนี้ในเก้าจากสิบกรณี แห่งหนึ่งจะเป็นอันดับแรกได้ต่อเมื่อนำทุกแห่งที่เหลือเกินกว่าที่ความบังเอิญอธิบายได้
channels-to-do = สิ่งที่ควรทำกับแต่ละแพลตฟอร์ม
channels-do-best = { $number } และโอกาสที่จะดีที่สุดคือ { $best } ให้คงไว้เป็นอันดับแรก
channels-do-best-grow = { $number } และโอกาสที่จะดีที่สุดคือ { $best } ให้เพิ่มทีละขั้น
channels-do-second = { $number } คุ้มทุนอย่างน้อยเก้าในสิบกรณี ให้คงไว้เป็นอันดับสอง
channels-do-second-grow = { $number } คุ้มทุนอย่างน้อยเก้าในสิบกรณี ให้เพิ่มในฐานะอันดับสอง
channels-do-not-told-apart = { $number } และโอกาสที่จะดีที่สุดคือ { $best }: แยกไม่ออกจาก { $others } ให้ลงแรงเท่าเดิม แล้วดูอีกครั้งเดือนหน้า
channels-do-below = { $number }: น้อยกว่า { $first } เกินกว่าที่ความบังเอิญอธิบายได้ ให้ทำเพียงเล็กน้อย
channels-do-does-not-pay = { $number }: คุ้มทุนไม่ถึงเก้าในสิบกรณี ให้ทำเพียงเล็กน้อย
channels-do-few-in-profile = { $number } แต่สัดส่วนของคนในโปรไฟล์ของคุณน้อยกว่าครึ่งหนึ่งของ { $first } ให้ทำเพียงเล็กน้อย
channels-do-share-not-compared = { $number } แต่สัดส่วนของคนในโปรไฟล์ของคุณไม่ได้วัดแบบเดียวกับ { $first } ให้ทำเพียงเล็กน้อย
channels-do-reach-alone = { $number }: น้อยกว่า { $first } และการเข้าถึงอย่างเดียวไม่ใช่เหตุผลให้มีแพลตฟอร์มที่สอง ให้ทำเพียงเล็กน้อย และใส่ลิงก์ที่ระบุชื่อแพลตฟอร์มไว้ที่นั่น
channels-do-revenue-not-known = ไม่ทราบว่าสร้างรายได้เท่าไร เพราะไม่มีไฟล์ส่งออกของร้านใดเอ่ยชื่อ ให้ทำเพียงเล็กน้อย และใส่ลิงก์ที่ระบุชื่อแพลตฟอร์มไว้ที่นั่น
channels-do-people-not-known = ไม่ทราบว่ามีคนในโปรไฟล์ของคุณกี่คน ให้ส่งออกข้อมูลกลุ่มผู้ชม ระหว่างนี้ทำเพียงเล็กน้อย และใส่ลิงก์ที่ระบุชื่อแพลตฟอร์มไว้ที่นั่น
channels-do-other-audience = คนที่นั่นเป็นคนละประเภทกับของแพลตฟอร์มอื่น จึงไม่นำมาเทียบ ให้ทำเพียงเล็กน้อย และใส่ลิงก์ที่ระบุชื่อแพลตฟอร์มไว้ที่นั่น
channels-do-not-compared = ทราบข้อมูลไม่พอจะเทียบ ให้ส่งออกข้อมูลกลุ่มผู้ชม หรือให้ร้านบอกว่าคำสั่งซื้อมาจากไหน
channels-do-dimension-not-measured = จัดอันดับไม่ได้ เพราะไม่มีไฟล์ส่งออกใดของที่นั่นบอก{ $dimensions } และสิ่งที่ทราบมีแค่ว่ามีคนในโปรไฟล์ของคุณไม่เกิน { $people } คน ให้หาไฟล์ส่งออกนั้น ระหว่างนี้ลงแรงเท่าเดิม
channels-do-measured-otherwise = จัดอันดับไม่ได้ เพราะวัดโปรไฟล์ของคุณได้มากกว่าที่อื่น ตัวเลขจึงเทียบกันไม่ได้ ให้ลงแรงเท่าเดิม
channels-effort = เดือนหน้า: { $next } ของแรงที่ลงในแพลตฟอร์มที่เทียบกัน
channels-effort-from = เดือนหน้า: { $next } ของแรงที่ลงในแพลตฟอร์มที่เทียบกัน (ตอนนี้ { $now })

channels-people = คนของคุณที่นั่น
channels-people-note = อยู่ในโปรไฟล์: จำนวนคนของบัญชีที่ใหญ่ที่สุด คูณด้วยสัดส่วนที่ตรงกับโปรไฟล์ของคุณเท่าที่วัดได้ ช่วงที่น่าจะเป็นครอบคลุมทุกบัญชีของแพลตฟอร์ม ความตรงกลุ่ม: คะแนนจาก 100 การมีส่วนร่วม: ตามที่ไฟล์ส่งออกนับ ถ้าไม่มีจึงรวมถูกใจ ความคิดเห็น การแชร์ และการบันทึก และแสดงเป็นอัตราตั้งแต่ 20 ขึ้นไปเท่านั้น
channels-missing = “บางส่วน” และ “ไม่เกิน”: { $parts } คนในโปรไฟล์ของคุณจึงอาจมีน้อยกว่านี้
channels-missing-part = { $networks } ไม่ได้วัดตาม{ $dimensions }
channels-missing-everywhere = “บางส่วน”: ไม่มีแห่งใดวัด{ $dimensions } คนในโปรไฟล์ของคุณจึงอาจมีน้อยกว่านี้
channels-other-audience = { $network }: { $audience }
channels-money-caption = เงินและคำสั่งซื้อของเดือน
channels-money-note = คำสั่งซื้อและรายได้คือส่วนที่ร้านของคุณบอกว่ามาจากแพลตฟอร์มนั้น ไม่รวมสิ่งที่แพลตฟอร์มอ้างว่าได้จากโฆษณาของตน “ไม่ทราบ” ไม่ใช่ศูนย์ ค่าแรงและค่าใช้จ่ายมาจาก audiencefit.toml ค่าโฆษณาคือเงินที่จ่ายค่าโฆษณาที่นั่น และหักออกทุกที่ที่ทราบ
channels-ascribed-by = ผู้นับ: { $sources }
channels-ads-not-placed = นอกจากนี้ยังจ่ายค่าโฆษณาอีก { $ads } แต่ไม่มีไฟล์ส่งออกของโฆษณาเหล่านี้ที่บอกว่าเป็นของแพลตฟอร์มใดข้างต้น จึงไม่ได้หักออกจากที่ใด เว้นแต่จากสิ่งที่ร้านของคุณบอกเกี่ยวกับแพลตฟอร์ม
channels-ads-of = { $money } ให้ { $channel }
channels-pairs = แพลตฟอร์มหนึ่งเพิ่มอะไรให้ { $first } และคุณจะเสียอะไรถ้าไม่มี
channels-pairs-note = คนเดียวกันอาจอยู่บนหลายแพลตฟอร์ม และไม่มีไฟล์ส่งออกใดบอกว่ามีกี่คน ความจริงจึงอยู่ระหว่างขอบเขตเหล่านี้ “ไม่ทราบ”: ตั้งแต่ไม่มีใครเลยถึงทุกคนของที่นั่น แพลตฟอร์มที่อาจไม่เพิ่มใครเลยจะไม่ได้รับการแนะนำเพราะการเข้าถึง
channels-losses = คุณจะเสียอะไรถ้าไม่มีแพลตฟอร์มหนึ่ง
channels-pairs-unknown = ไม่ทราบว่าแพลตฟอร์มหนึ่งเพิ่มคนกี่คน เพราะคนเดียวกันอาจอยู่บนหลายแห่ง
channels-population = ตามเกณฑ์เทียบ มีคนราว { $people } คนที่อยู่ในที่ที่คุณขายและอยู่ในโปรไฟล์ของคุณ
channels-union = { $people } คน รวมกับ { $network }
channels-unions = ถ้าคนเลือกแพลตฟอร์มโดยไม่ขึ้นต่อกัน { $first } จะเข้าถึงรวมกันได้ราว { $unions }
channels-budget = วิธีแบ่งแรงที่ลงระหว่างแพลตฟอร์มที่เทียบกันได้
channels-budget-response = การแบ่งนี้ทำเงินได้มากที่สุด ถ้าเงินสองเท่าสร้างรายได้ราว 1.4 เท่าในทุกแพลตฟอร์ม ซึ่งเป็นข้อสมมติ ไม่ได้วัด
channels-budget-chance = การแบ่งนี้ทำตามโอกาสที่แต่ละแพลตฟอร์มจะดีที่สุด เพราะไม่ทราบว่าแต่ละแห่งทำเงินได้เท่าไรเทียบกับค่าใช้จ่าย
channels-budget-floor = แพลตฟอร์มที่ควรพักไว้ลดเหลือรวมกัน 10% เพื่อให้ยังมีอะไรให้เรียนรู้ และไม่มีแห่งใดได้มากกว่าตอนนี้
channels-budget-not-apart = ไม่แสดงการแบ่งเงิน เพราะแพลตฟอร์มที่นำอยู่แยกไม่ออก จึงไม่มีอะไรบอกว่าแห่งไหนจะทำเงินได้มากกว่า
channels-budget-none-pays = ไม่แสดงการแบ่งเงิน เพราะไม่มีแพลตฟอร์มใดที่คุ้มทุนอย่างแน่นอน
channels-budget-change = ไม่มีสัดส่วนใดเปลี่ยนเกิน 30% ของตัวเองในหนึ่งเดือน เว้นแต่เพื่อให้ถึง 10%
channels-budget-no-money = ไม่ระบุจำนวนเงิน เพราะไม่ทราบค่าใช้จ่ายครบทั้งหมด

## วิธีการ

channels-method-net = เทียบแพลตฟอร์มด้วยเงินที่เหลือจากรายได้ที่สร้าง หลังหักค่าสินค้า ค่าแรง และค่าโฆษณา
channels-method-net-with-goods = เทียบแพลตฟอร์มด้วยเงินที่เหลือจากรายได้ที่สร้าง หลังหักค่าแรงและค่าโฆษณา ก่อนจ่ายค่าสินค้า
channels-method-revenue = เทียบแพลตฟอร์มด้วยรายได้ก่อนหักค่าใช้จ่าย เพราะไม่ทราบค่าใช้จ่ายของทุกแห่ง
channels-method-people-per-cost = เทียบแพลตฟอร์มด้วยจำนวนคนในโปรไฟล์ของคุณต่อค่าใช้จ่าย เพราะไม่มีสองแห่งที่ทราบรายได้
channels-method-people = เทียบแพลตฟอร์มด้วยจำนวนคนในโปรไฟล์ของคุณ เพราะทราบรายได้และค่าใช้จ่ายไม่มากแห่งพอ
channels-method = โอกาสคิดจากการลองสุ่ม 10,000 ครั้ง แต่ละครั้งตัวเลขออกมาต่างกันเท่าที่ความบังเอิญและรายงานเปิดไว้ ข้อมูลเดือนเดียวไม่แสดงสิ่งที่แพลตฟอร์มเพียงปูทางไว้
channels-margin-declared = ตามที่คุณบอก รายได้เหลือ { $margin } หลังจ่ายค่าสินค้า
channels-margin-presumed = ไม่ทราบกำไรขั้นต้น จึงนับรายได้ทั้งหมด ตั้งค่า margin ได้ใน audiencefit.toml
channels-spread-measured = มูลค่าของคำสั่งซื้อแต่ละรายการต่างกัน { $spread } ของค่าเฉลี่ย ตามคำสั่งซื้อของเดือน
channels-spread-presumed = สมมติว่ามูลค่าของคำสั่งซื้อแต่ละรายการต่างกัน { $spread } ของค่าเฉลี่ย เพราะมีรายการคำสั่งซื้อไม่ถึง 20 รายการ
channels-several-currencies = เงินมีหลายสกุลและไม่มีการแปลงค่า จึงไม่นำมาเทียบ

## เกณฑ์เทียบ

channels-benchmark-heading = แพลตฟอร์มที่คุณยังไม่ได้ใช้: เกณฑ์เทียบ ไม่ใช่กลุ่มผู้ชมของคุณ
channels-benchmark = คนของแต่ละแพลตฟอร์มที่อยู่ในโปรไฟล์ของคุณ ตามที่ผู้อื่นนับไว้
channels-benchmark-in-part = คนของแต่ละแพลตฟอร์มที่ตรงกับส่วนของโปรไฟล์ที่วัดได้ ตามที่ผู้อื่นนับไว้
channels-benchmark-note = เกณฑ์เทียบคือสิ่งที่ผู้อื่นนับไว้: ผู้ใช้ทั้งหมดของแพลตฟอร์ม ไม่ใช่คนที่จะติดตามคุณ และไม่ทราบว่าแม่นยำแค่ไหน
channels-benchmark-countries = คนเหล่านี้อยู่ใน{ $names }
channels-benchmark-origins = แหล่งที่มา: { $names }
