# Words of charts and of the tables beside them.

chart-range = { $from } to { $to }
chart-yes = yes
chart-no = no
chart-total = level
chart-not-yet = not yet
chart-column-what = What
chart-column-value = Number
chart-column-likely = Likely range
chart-column-share = Share
chart-column-age = Age
chart-column-ages = Ages
chart-column-bounds = At least and at most
chart-column-rank = Rank
chart-column-part-of-world = Part of the world
chart-column-country = Country
chart-column-month = Month
chart-column-kind = Level or change
chart-column-went-on = Came on from the step before
