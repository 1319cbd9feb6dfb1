# Texts of charts and of the tables beside them.
