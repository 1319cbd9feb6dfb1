# Texts of the room `files`.
