# La sección `markets`.

section-markets = Mercados
markets-question = ¿Dónde más podrías vender?

## La respuesta

markets-answer-not-served = El { $share } de { $whose }{ $people } está en { $place }, donde no vendes.
markets-answer-gap = El { $share } de { $whose }{ $people } está en { $place }; de { $others }, solo { $other }.
markets-answer-not-spoken = El { $share } de { $whose }{ $people } usa { $place }, un idioma que tu tienda no habla.
markets-answer-absent = Vendes en { $place }, pero allí está { $share } de { $whose }.
markets-answer-absent-compared = Vendes en { $place }, pero allí está { $share } de { $whose }, frente a { $other } de { $others }.
markets-answer-absent-language = Tu tienda habla { $place }, pero lo usa { $share } de { $whose }.
markets-answer-none-cannot = Ningún mercado destaca por sí solo. El { $share } de { $whose } vive donde no vendes.
markets-answer-none-served = Ningún mercado destaca: el { $share } de { $whose } vive donde vendes.
markets-answer-none = Ningún mercado destaca: la diferencia entre dónde viven { $whose } y dónde viven { $others } no va más allá del azar o es pequeña.
markets-answer-open = Todavía no se puede nombrar ningún mercado: no se sabe dónde están tus clientes o visitantes, ni dónde vendes. El país más grande entre { $whose } es { $place }, con el { $share }.
markets-answer-open-language = Todavía no se puede nombrar ningún mercado: ninguna exportación dice en qué países está la gente. El idioma más grande entre { $whose } es { $place }, con el { $share }.
markets-answer-few = Faltan personas para decir algo sobre mercados: { $people } { $audience } de lugar conocido, y se necesitan { $needed }.
markets-answer-views = No se puede nombrar ningún mercado: aquí solo se cuentan visualizaciones por país, y una sola persona puede sumar muchas.
markets-answer-buyers = El { $share } de { $whose } está en { $place }; ninguna exportación dice dónde está la gente que te sigue o te visita.

markets-people = , unas { $people } personas,
markets-people-end = , unas { $people } personas
markets-only = solo el { $share }
markets-at-most = como máximo el { $share }
markets-cell-at-most = hasta { $share }

## Hallazgos

markets-find-not-served = Decide qué hacer con { $place }: vende allí o deja de pagar por la atención que llega de allí
markets-find-gap = En { $place }, muchas personas { $kind ->
    [followers] te siguen
    [subscribers] reciben tus correos
    [visitors] te visitan
    [viewers] te miran
    [engaged] reaccionan a lo que publicas
   *[other] te ven
    }, pero pocas { $beside ->
    [customers] compran
   *[other] te visitan
    }
markets-find-not-spoken = Ofrece tu tienda en { $place }
markets-find-absent = Llega a la gente de { $place }, o decide que puedes prescindir de ella
markets-find-absent-language = Llega a la gente que habla { $place }, o deja ese idioma

markets-number = { $share } de { $whose }{ $people }
markets-number-beside = { $number }; { $others }.
markets-number-other = { $share } de { $whose }

markets-doubt-range = { $range }.
markets-doubt-hard = { $range }; según los informes, no puede salir de { $hard }.
markets-doubt-unknown = No se sabe cuántas personas hay detrás.
markets-doubt-not-served = Que la gente te siga no demuestra que pagaría; que no pueda comprar no significa que no valga nada.
markets-doubt-gap = La diferencia probable es de { $gap } puntos: al menos { $lift } veces lo que harían pensar { $others }.
markets-doubt-gap-hardly = La diferencia probable es de { $gap } puntos: de { $others }, casi nadie está allí.
markets-doubt-not-spoken = El idioma de un dispositivo no siempre es el único que lee su dueño.
markets-doubt-at-most = Al menos una lista se corta antes: no tiene por qué ser cero, y no puede ser más que esto.
markets-doubt-fewer = Es como máximo { $lift } veces lo que harían pensar { $others }.

markets-next-not-served = Como siguiente paso, pon precio al envío a { $place }, abre allí una lista de espera y mira quién se apunta antes de decidir.
markets-next-gap = Como siguiente paso, compara el costo de envío, el pago, los precios y el idioma de { $place } con los de casa.
markets-next-not-spoken = Como siguiente paso, traduce las páginas que más venden y mira si entonces compran quienes te visitan en { $place }.
markets-next-absent = Como siguiente paso, haz una campaña pequeña dirigida solo a { $place } y mira qué trae.
markets-next-absent-language = Como siguiente paso, mira si alguien visita tus páginas en { $place }, y cuáles.

markets-cannot = El { $share } de { $whose } nunca podrá comprar: vive donde no vendes{ $people }. No puede salir de { $hard }, con todo lo que las listas dejan fuera. Aun así, la puntuación de encaje los cuenta a todos.
markets-cannot-no-bounds = El { $share } de { $whose } nunca podrá comprar: vive donde no vendes{ $people }. Aun así, la puntuación de encaje los cuenta a todos.
markets-cannot-ads = El { $share } de { $whose } vive donde no vendes{ $people }: pagaste por llegar a esa gente y no puede comprar.
markets-needed = El { $share } de { $whose } está en { $place }, donde no vendes. Con { $people } personas no se puede saber si eso basta para un mercado; con unas { $needed } se sabría.
markets-more-not-served = También lo bastante grandes para decidir, y donde no vendes: { $places }.
markets-more-gap = También mayores que entre { $others }: { $places }.
markets-more-not-spoken = Otros idiomas que tu tienda no habla: { $places }.
markets-more-absent = También vendes en estos países, y allí vive una parte de { $whose } menor de lo que cabría esperar: { $places }.
markets-more-absent-language = Otros idiomas de tu tienda que usa una parte pequeña de { $whose }: { $places }.
markets-place-share = { $place } ({ $share })

## Gráfico y tablas

markets-chart-not-served = { $place } pesa mucho entre { $whose }, y no vendes allí
markets-chart-gap = { $place } pesa más entre { $whose } que entre { $others }
markets-chart-absent = Vendes en { $place }, y allí vive una parte pequeña de { $whose }
markets-chart-largest = { $place } es el país más grande entre { $whose }
markets-map-served = En los países donde vendes está el { $share } de { $whose }
markets-map-all =
    { $count ->
        [one] En un solo país está el { $share } de { $whose }
       *[other] En { $count } países está el { $share } de { $whose }
    }
markets-map-not-listed = en ninguna lista de los informes
markets-chart-alt = { $Whose } por país: { $parts }.
markets-chart-alt-beside = { $Whose } por país, junto a { $others }: { $parts }.
markets-chart-beside = { $label } { $share } (frente a { $other })
markets-chart-target = porcentaje de { $others }
markets-chart-served = donde vendes
markets-chart-asked = en tu perfil

markets-table-country = Países, cada tipo de audiencia por separado
markets-table-language = Idiomas, cada tipo de audiencia por separado
markets-column-country = País
markets-column-language = Idioma
markets-column-served = Vendes allí
markets-column-asked = En tu perfil
markets-column-spoken = Lo hablas
markets-kind-followers = Seguidores
markets-kind-viewers = Espectadores
markets-kind-reached = Alcanzados
markets-kind-ad-reached = Alcanzados por anuncios
markets-kind-engaged = Interactuaron
markets-kind-visitors = Visitantes
markets-kind-customers = Clientes
markets-kind-subscribers = Suscriptores
markets-kind-views = Visualizaciones
markets-served-declared = sí, lo pediste
markets-served-wanted = lo pediste
markets-served-served = sí
markets-served-not-served = no
markets-served-not-said = no lo has dicho

markets-word-unserved-demand = posible mercado
markets-word-served-absent = casi nadie
markets-word-fewer = menos que otros
markets-word-cannot-buy = no puede comprar
markets-word-served = hay compras
markets-word-not-distinctive = como los demás
markets-word-no-baseline = grande
markets-word-not-enough-people = faltan personas

# Qué significa cada palabra, debajo de la tabla; `market_share` en el CSV tiene los nombres entre paréntesis.
markets-word-unserved-demand-means = “Posible mercado” (unserved_demand): allí hay mucha gente, y no vendes allí, o es mucha menos la que compra o visita.
markets-word-served-absent-means = “Casi nadie” (served_absent): vendes allí o hablas el idioma, y está allí menos del 1 %.
markets-word-fewer-means = “Menos que otros” (served_absent): vendes allí o lo pediste, y hay claramente menos gente que entre aquellos con quienes comparas.
markets-word-cannot-buy-means = “No puede comprar” (cannot_buy): vive donde no vendes.
markets-word-served-means = “Hay compras” (served): algunos de tus clientes están allí.
markets-word-not-distinctive-means = “Como los demás” (not_distinctive): ni más ni menos de lo que explica el azar o una diferencia pequeña.
markets-word-no-baseline-means = “Grande” (no_baseline): hay mucha gente allí, y no hay con qué comparar.
markets-word-not-enough-people-means = “Faltan personas” (not_enough_people): se conocen muy pocas para dar un número.

markets-table-note = Porcentajes de las personas de país conocido; las audiencias distintas nunca se suman. “Hasta”: una lista se corta antes, así que nadie lo sabe, y probablemente no es más. “–”: no se sabe. Los rangos probables están en el CSV.
markets-table-note-language = Porcentajes de las personas de idioma conocido; las variantes regionales de un idioma se juntan, y una persona puede tener varios.
markets-table-note-minor = Solo se conoce de una parte pequeña de { $whose }, así que no se concluye nada de ello.

## Notas

markets-note-compared = Comparado con { $people } { $audience }{ $orders }.
markets-note-orders = , según sus pedidos del mes
markets-note-nobody = Ninguna exportación dice dónde están tus clientes ni tus visitantes: no hay con qué comparar.
markets-note-few = Solo hay { $people } clientes de país conocido, y se necesitan { $needed } para comparar con ellos.
markets-note-no-buyers = Ninguna exportación dice dónde están tus clientes, así que los visitantes ocupan su lugar.
markets-note-few-buyers = Solo hay { $people } clientes de país conocido y se necesitan { $needed }, así que los visitantes ocupan su lugar.
markets-note-everywhere-asked = Tu perfil dice de qué países quieres gente, pero no dónde vendes, así que se supone que en todas partes. Una línea como serves = ["ES", "PT"] o not_served = ["BR"] en profile.toml lo cambia.
markets-note-everywhere = Ningún perfil dice dónde vendes, así que se supone que en todas partes. Una línea como serves = ["ES", "PT"] o not_served = ["BR"] en profile.toml lo cambia.
markets-note-rest = Las listas cortadas dejan sin país al { $share } de { $whose }.
markets-note-views = En { $channels } se cuentan visualizaciones por país, no personas; no están en estos números.
markets-note-method = Se nombra un mercado donde está al menos el 5 % de una audiencia, o 100 personas que sean al menos el 2 %, en el extremo bajo del rango probable. Donde se conocen los clientes o los visitantes, además debe haber al menos 1,2 veces tantas como entre ellos, y más de lo que explica el azar entre todas las pruebas de este informe.
