# Texts of the room `renderers`.
