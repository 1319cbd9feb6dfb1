# La sección `segments`: a quién nadie esperaba.

section-segments = Segmentos

segments-question = ¿A quién no esperábamos?
segments-cards = A quién no pediste

segments-are-age = { $unit ->
    [views] viene de personas de { $label }
   *[people] tiene { $label }
}
segments-are-gender = { $unit ->
    [views] viene de { $label }
   *[people] son { $label }
}
segments-are-cell = { $unit ->
    [views] viene de { $by } de { $label }
   *[people] son { $by } de { $label }
}
segments-are-country = { $unit ->
    [views] viene de { $label }
   *[people] está en { $label }
}
segments-are-region = { $unit ->
    [views] viene de { $label }
   *[people] está en { $label }
}
segments-are-city = { $unit ->
    [views] viene de { $label }
   *[people] está en { $label }
}
segments-are-language = { $unit ->
    [views] viene de personas que usan { $label }
   *[people] usa { $label }
}
segments-are-interest = { $unit ->
    [views] viene de personas interesadas en { $label }
   *[people] tiene interés en { $label }
}
segments-are-seniority = está en el nivel “{ $label }”
segments-are-job-function = trabaja en { $label }
segments-are-industry = trabaja en el sector “{ $label }”
segments-are-company-size = trabaja en empresas de { $label } personas
segments-are-device = llega con { $label }

segments-name = { $label }
segments-name-age = personas de { $label }
segments-name-cell = { $by } de { $label }

segments-sentence = El { $share } de { $whose } { $are }
segments-sentence-part = El { $share } de { $whose } { $are }, la parte que no pediste de un grupo mayor ({ $core })

segments-answer-one = { $first }. { $position }
segments-answer-two = { $first }. { $second }. { $position }
segments-position-one = Tu perfil no lo pide.
segments-position-two = Tu perfil no pide ninguno de los dos grupos.
segments-position-undeclared = Tu perfil no dice nada de eso.
segments-position-no-profile = Eso es lo que llama la atención.
segments-overlap = Entre el { $low } y el { $high } de { $whose } está en los dos grupos; ningún informe muestra ambos juntos.
segments-answer-none = Nadie fuera de tu perfil destaca: ningún grupo de fuera supera lo esperado en más de lo que explica el azar o una diferencia pequeña.
segments-answer-none-open = Ningún grupo destaca: ninguno supera lo esperado en más de lo que explica el azar o una diferencia pequeña.
segments-answer-markets = Fuera de tu perfil no destaca ninguna edad, género ni interés. Un lugar sí: mira “¿Dónde más podrías vender?”
segments-answer-no-baseline = No hay nada con qué comparar, así que no se puede decir que alguien sea inesperado. Bastaría un archivo con las edades de la población de tu país.

segments-few = { $people } { $audience } { $place }
segments-few-all = No hay datos suficientes para afirmar algo; se necesitan { $needed } personas y solo hay { $parts }.

segments-card-what = { $name }: { $word }
segments-card-core = En conjunto, el { $share } del total tiene { $label }.
segments-card-kindred = Del mismo tipo: { $labels }.
segments-card-lift = Es { $times } veces lo que se espera según { $baseline } ({ $share }), y es probable que sea al menos { $least } veces.
segments-card-scan = { $place }, lo que más destaca por edad es el tramo { $ages }, con { $times } veces lo esperado.
segments-doubt-people = Se basa en { $people } personas. El azar por sí solo difícilmente lo explica, ni siquiera con { $tests } grupos puestos a prueba a la vez.
segments-doubt-unknown = Sin poner a prueba: el informe no dice cuántas personas cuenta.
segments-doubt-core = Los extremos de las edades tienen una precisión de cerca de un año.
segments-doubt-ungrouped = El informe tiene franjas de edad más anchas; las edades dentro de ellas son estimadas.
segments-doubt-covers = La comparación cubre los países del { $share } de estas personas.
segments-doubt-others = Comparado solo con tus otras redes: quizá los usuarios de esta red son así.
segments-doubt-users = Quizá los usuarios de esta red son así en todas partes.
segments-doubt-affinity = Comparado solo con la cifra (índice) que indica la propia red.
segments-doubt-interest = Un interés es lo que la red deduce; no es lo que la gente hace.

segments-step-excess = Son unas { $people } personas más de lo esperado.
segments-step-hidden = Prepara una oferta solo para este grupo y mira quién compra; si compran, inclúyelo en tu perfil.
segments-step-hidden-age = Mira qué piden. Si compran, dales un perfil propio; si no, publica para las edades que quieres.
segments-step-hidden-country = Mira en la página de mercados si puedes enviar allí.
segments-step-hidden-interest = Muestra durante un mes un producto que encaje con este interés y cuenta los pedidos.
segments-step-hidden-language = Escribe una publicación por semana en ese idioma y compara el alcance.
segments-step-hidden-gender = Decide si te interesa este grupo: entonces ofrece lo que compra y cambia el perfil, o cambia a quién muestran tus publicaciones.
segments-step-no-profile = Aún no has declarado a nadie; “audiencefit profile suggest” prepara un borrador de perfil.
    .unbranded = Aún no has declarado a nadie.
segments-step-undeclared = Decide si te importa e inclúyelo en tu perfil.

segments-bar = { $name } · { $whose }
segments-chart-title = { $name }: { $times } veces lo esperado
segments-dots-note = Cuántas veces lo esperado, entre las personas que se indican junto a cada punto. Líneas en los puntos: rango probable.
segments-dots-alt = Veces lo esperado: { $parts }.
segments-dots-reference = lo esperado
segments-dots-sure = todo el rango probable queda a un lado
segments-dots-unsure = podría ser lo esperado
segments-dots-axis = veces lo esperado
segments-dot = { $times } veces: { $share } en vez de { $expected }

segments-row-whose = { $audience }, { $channel }
segments-row-tested = { $name } (comparado: { $part })
segments-row-times = { $times } (mín. { $end })
segments-row-times-most = { $times } (máx. { $end })
segments-table-caption = Los segmentos que destacan y con qué se compararon
segments-table-note = Esperado: el porcentaje que predice la comparación. “Veces lo esperado” se acerca a 1 cuando hay poca gente detrás.
segments-table-word = “{ $word }”: { $meaning }
segments-table-worth = Valor: lo que compra o hace una persona del grupo, donde 1 es la media; una raya donde no se sabe, y entonces cuenta como 1. Orden: personas por encima de lo esperado × valor.
segments-table-no-worth = No se sabe cuánto vale una persona de cada grupo, así que todos cuentan igual. Orden: personas por encima de lo esperado.
segments-table-more = { $count ->
    [one] Hay uno más en el archivo CSV.
   *[other] Hay { $count } más en el archivo CSV.
}
segments-table-as-expected = { $count ->
    [one] Otro grupo grande es más o menos como se esperaba (propio de la plataforma).
   *[other] Otros { $count } grupos grandes son más o menos como se esperaba (propio de la plataforma).
}
segments-table-no-baseline = { $count ->
    [one] Un grupo que no pediste es grande, pero no hay con qué compararlo.
   *[other] { $count } grupos que no pediste son grandes, pero no hay con qué compararlos.
}
segments-column-segment = Segmento
segments-column-whose = De quién
segments-column-share = Porcentaje
segments-column-expected = Esperado
segments-column-against = Comparado con
segments-column-times = Veces lo esperado
segments-column-excess = Más de lo esperado
segments-column-worth = Valor

segments-against-affinity = su índice
segments-against-everybody = archivo de referencia
segments-against-customers = clientes
segments-against-other-networks = otras redes
segments-against-own-margins = edad y género por separado

segments-baseline-network = { $count ->
    [0] el total de usuarios de { $network }
   *[other] el total de usuarios de { $network } en { $countries }
}
segments-baseline-affinity = la cifra (índice) de la propia red
segments-baseline-country = la población de { $countries }
segments-baseline-everybody = la población de tu archivo de referencia
segments-baseline-customers = el conjunto de tus clientes actuales
segments-baseline-other-networks = el promedio de tus otras redes
segments-baseline-own-margins = la combinación de edad y género tomados por separado

segments-note-baselines = Comparado con: { $baselines }.
segments-note-no-baseline = No se comparó nada: no hay archivo de poblaciones, ni cifra (índice) de una red, ni una segunda red. “audiencefit template benchmark” muestra el archivo para rellenar.
    .unbranded = No se comparó nada: no hay archivo de poblaciones, ni cifra (índice) de una red, ni una segunda red.
segments-note-tests = Se pusieron a prueba { $tests } grupos y se juzgaron todos juntos: de los que destacan, se espera que como máximo uno de cada diez se deba al azar. Para destacar, un grupo debe ser al menos 1,2 veces mayor de lo previsto y tener el 5 % de las personas (o 100 personas y el 2 %).
segments-note-limits = Nunca se proponen menores de 18 años, ni grupos por salud, religión, política, origen o vida sexual. Los informes no muestran edad e intereses juntos, así que no se nombra ningún grupo que combine ambos.
