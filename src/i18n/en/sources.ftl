# Texts of the room `sources`.
