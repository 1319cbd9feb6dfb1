# ข้อความของห้อง `renderers`

render-page = หน้า { $page } จาก { $pages }
render-contents = ในรายงานนี้
render-skip = ข้ามไปที่รายงาน
render-action-number = หลักฐาน
render-action-doubt = แน่ใจแค่ไหน
render-action-effect = ผล
render-numbers = ตัวเลขเป็นตาราง
