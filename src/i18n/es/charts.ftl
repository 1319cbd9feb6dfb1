# Palabras de los gráficos y de las tablas que los acompañan.

chart-range = { $from } a { $to }
chart-yes = sí
chart-no = no
chart-total = nivel
chart-not-yet = todavía no
chart-column-what = Qué
chart-column-value = Número
chart-column-likely = Rango probable
chart-column-share = Porcentaje
chart-column-age = Edad
chart-column-ages = Edades
chart-column-rank = Puesto
chart-column-part-of-world = Parte del mundo
chart-column-country = País
chart-column-month = Mes
chart-column-kind = Nivel o cambio
chart-column-went-on = Llegaron desde el paso anterior
