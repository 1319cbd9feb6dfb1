# `renderers` ঘরের লেখা।

render-page = পৃষ্ঠা { $page } / { $pages }
render-contents = এই রিপোর্টে আছে
render-skip = সরাসরি রিপোর্টে যান
render-action-number = প্রমাণ
render-action-doubt = কতটা নিশ্চিত
render-action-effect = ফল
