# चार्टका र तिनका छेउका तालिकाका शब्द।

chart-range = { $from } देखि { $to }
chart-yes = हो
chart-no = होइन
chart-total = स्तर
chart-not-yet = अझै भएको छैन
chart-column-what = के
chart-column-value = सङ्ख्या
chart-column-likely = सम्भावित दायरा
chart-column-share = हिस्सा
chart-column-age = उमेर
chart-column-ages = उमेर दायरा
chart-column-rank = क्रम
chart-column-part-of-world = विश्वको भाग
chart-column-country = देश
chart-column-month = महिना
chart-column-kind = स्तर वा परिवर्तन
chart-column-went-on = अघिल्लो चरणबाट आएका
