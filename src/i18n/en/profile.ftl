# Texts of the room `profile`.
