# คำในกราฟและในตารางข้างกราฟ

chart-range = { $from } ถึง { $to }
chart-yes = ใช่
chart-no = ไม่
chart-total = ระดับ
chart-not-yet = ยังไม่ถึง
chart-column-what = อะไร
chart-column-value = จำนวน
chart-column-likely = ช่วงที่น่าจะเป็น
chart-column-share = สัดส่วน
chart-column-age = อายุ
chart-column-ages = ช่วงอายุ
chart-column-rank = อันดับ
chart-column-part-of-world = ส่วนของโลก
chart-column-country = ประเทศ
chart-column-month = เดือน
chart-column-kind = ระดับหรือการเปลี่ยนแปลง
chart-column-went-on = ไปต่อจากขั้นก่อนหน้า
