# Texts of the room `sections`.
