# La sección `channels`.

section-channels = Canales

channels-question = ¿Qué red, o qué dos, merecen nuestro tiempo?

source-workspace = audiencefit.toml
source-workspace-hours = horas en audiencefit.toml

## La respuesta

channels-answer-first = { $first } es la primera que merece tu tiempo: { $number }; probabilidad de que sea la mejor: { $best }.
channels-answer-only = Hay una sola red: no hay entre qué elegir.
channels-answer-not-measured-alike = Todavía no se puede hacer un ranking de tus redes, porque no hay dos en las que se hayan medido las mismas partes de tu perfil: { $networks }.
channels-next-none = Ninguna segunda red ha demostrado que vale la pena.
channels-next-few-in-profile = { $second } viene después ({ $more }), pero el porcentaje de su gente que está en tu perfil es menos de la mitad del de { $first }, así que no se recomienda.
channels-next-share-not-compared = { $second } viene después ({ $more }), pero está demasiado cerca de otras, y el porcentaje de su gente que está en tu perfil no se midió como el de { $first }.
channels-likely-second = { $second } es la segunda probable ({ $more }; la probabilidad de estar entre las dos mejores es { $chance }). No se sabe cuánta de su gente encaja en tu perfil, porque ninguna exportación suya da { $dimensions }: consigue ese dato antes de dedicarle más.
channels-likely-second-unlike = { $second } es la segunda probable ({ $more }; la probabilidad de estar entre las dos mejores es { $chance }). Cuánta de su gente encaja en tu perfil no se midió como en { $first }: exporta lo que falta antes de dedicarle más.
channels-answer-two = { $first } es la primera que merece tu tiempo: { $number }; probabilidad de que sea la mejor: { $best }. { $second } es la segunda: { $more }.
channels-answer-people = Solo por las personas de tu perfil, { $first } es la primera: { $number }; probabilidad de que sea la mejor: { $best }. No se sabe qué ganan las redes, así que no se recomienda una segunda.
channels-answer-none-pays = Ninguna red se paga sola con seguridad. { $first } es la primera con { $number }, pero en más de uno de cada diez casos cuesta más de lo que aporta.
channels-answer-not-apart = No se pueden distinguir estas redes: { $names }. { $first } va delante con { $number }, pero no más allá del azar; probabilidad de que sea la mejor: { $best }.
channels-answer-not-compared = Todavía no se pueden comparar tus redes: no se sabe, para dos de ellas, ni lo que aportan ni cuántas personas de tu perfil tienen.
channels-answer-benchmark = Según una referencia externa, y no tu propia audiencia, { $first } es la primera: { $number }; probabilidad de que sea la mejor de { $count } redes: { $best }.
channels-answer-benchmark-not-apart = Según una referencia externa, y no tu propia audiencia, { $first } va delante con { $number }, pero no más allá del azar: las redes no se pueden distinguir. Probabilidad de que sea la mejor de { $count }: { $best }.
channels-answer-benchmark-one = Según una referencia externa, y no tu propia audiencia, { $first } tiene { $number }. No incluye ninguna otra red con la que comparar.
channels-answer-benchmark-one-ranked = Según una referencia externa, y no tu propia audiencia, { $first } tiene { $number }. Las otras redes que incluye no entran en el ranking, porque en ellas se midió menos de tu perfil.
channels-answer-benchmark-unranked = Una referencia externa incluye redes en las que no estás, pero no se puede hacer un ranking, porque en ellas no se midieron las mismas partes de tu perfil.

## Números

channels-range-below-zero = de { $from } a { $to }
channels-value-likely = { $value } (probable: { $likely })
channels-left = quedan { $value }
channels-unit-of-money = unidad de dinero
channels-nearly-sure = más del 99 %
channels-hardly = menos del 1 %
channels-in-part = { $people } (en parte)
channels-at-most = como máximo { $people }
channels-at-most-because = { $network } tiene como máximo { $people } personas de tu perfil, porque ninguna exportación suya da { $dimensions }
channels-number-net = { $value } que quedan después de mercancía, trabajo y anuncios (probable: { $likely })
channels-number-net-with-goods = { $value } de ingresos que quedan después de trabajo y anuncios, antes de pagar la mercancía (probable: { $likely })
channels-number-revenue = { $value } de ingresos (probable: { $likely })
channels-number-people-per-cost = { $value } personas de tu perfil por cada { $currency } (probable: { $likely })
channels-number-people = { $value } personas de tu perfil (probable: { $likely })
channels-number-benchmark-people = unas { $number } personas de tu perfil
channels-number-benchmark-people-in-part = unas { $number } personas que cumplen lo que se midió ({ $measured })
channels-number-benchmark-share = { $number } de su gente en tu perfil
channels-number-benchmark-share-in-part = { $number } de su gente cumple lo que se midió ({ $measured })
channels-rate = { $rate } de { $whole }
channels-rate-of-part = { $rate } ({ $part } de { $whole })
channels-rate-of-posts = { $rate } de { $whole } de sus publicaciones
channels-count = { $number } { $part }

## Qué diría más

channels-settle = Qué permitiría saber más: { $steps }.
channels-settle-revenue = enlaces que nombren la red, para que la tienda sepa cuánto se ingresa gracias a { $networks }
channels-settle-cost = cuánto gastas en { $networks } (cost o hours en audiencefit.toml)
channels-settle-month = un mes más
channels-settle-measure = una exportación que dé { $dimension } para { $networks }

## El gráfico

channels-chart-title = { $first } es la primera, con { $number }; probabilidad de que sea la mejor: { $best }
channels-chart-by-net = Lo que deja cada red después de mercancía, trabajo y anuncios, en { $currency }.
channels-chart-by-net-with-goods = Ingresos que deja cada red después de trabajo y anuncios, en { $currency }.
channels-chart-by-revenue = Ingresos que aporta cada red, en { $currency }.
channels-chart-by-people-per-cost = Personas de tu perfil por cada { $currency }.
channels-chart-by-people = Personas de tu perfil en cada red.
channels-chart-draws = Líneas al final de las barras: rango probable. La franja debajo de una barra: con qué frecuencia la red queda primera o segunda si el azar cambia los números.
channels-chart-chance = mejor: { $best }, entre las dos mejores: { $two }
channels-chart-part = { $label } { $value } ({ $chance })
channels-chart-told = { $parts }.
channels-chart-first = queda primera
channels-chart-second = queda segunda

## Tablas

channels-column-net = Queda después de mercancía, trabajo y anuncios
channels-column-net-with-goods = Queda después de trabajo y anuncios
channels-column-revenue = Ingresos
channels-column-people-per-cost = Personas por cada { $currency }
channels-column-people = En tu perfil
channels-column-rank = Puesto
channels-column-to-do = Qué hacer
channels-column-share = Porcentaje
channels-column-fit = Encaje
channels-column-engagement = Interacción
channels-column-orders = Pedidos
channels-column-cost = Trabajo y costos
channels-column-ad-spend = Anuncios
channels-column-adds = Suma a { $first }
channels-column-lost-people = Personas que se pierden
channels-column-lost-revenue = Parte de los ingresos de las redes comparadas
channels-column-now = Ahora
channels-column-next = El próximo mes
channels-column-budget = En dinero
channels-column-measured = Medido por
channels-column-meets = Cumplen lo que se midió
channels-column-best = Probabilidad de ser la mejor

channels-ranks = Las redes que se pueden comparar, en orden
channels-ranks-note = Dos puestos con una raya: la red está entre ellos en nueve de cada diez casos. Una queda primera solo si su ventaja sobre cada una de las demás va más allá del azar.
channels-to-do = Qué hacer con cada red
channels-do-best = { $number }; probabilidad de que sea la mejor: { $best }. Mantenla en primer lugar.
channels-do-best-grow = { $number }; probabilidad de que sea la mejor: { $best }. Dedícale más, paso a paso.
channels-do-second = { $number }. Se paga sola en al menos nueve de cada diez casos. Mantenla en segundo lugar.
channels-do-second-grow = { $number }. Se paga sola en al menos nueve de cada diez casos. Dedícale más, como segunda red.
channels-do-not-told-apart = { $number }; probabilidad de que sea la mejor: { $best }. No se puede distinguir de { $others }. Deja el esfuerzo como está y vuelve a mirar el próximo mes.
channels-do-below = { $number }: menos que { $first }, más allá del azar. Dedícale poco.
channels-do-does-not-pay = { $number }: se paga sola en menos de nueve de cada diez casos. Dedícale poco.
channels-do-few-in-profile = { $number }, pero el porcentaje de su gente que está en tu perfil es menos de la mitad del de { $first }. Dedícale poco.
channels-do-share-not-compared = { $number }, pero el porcentaje de su gente que está en tu perfil no se midió como el de { $first }. Dedícale poco.
channels-do-reach-alone = { $number }: menos que { $first }, y el alcance por sí solo no justifica una segunda red. Dedícale poco y pon allí enlaces que nombren la red.
channels-do-revenue-not-known = No se sabe lo que aporta: ninguna exportación de una tienda la nombra. Dedícale poco y pon allí enlaces que nombren la red.
channels-do-people-not-known = No se sabe cuántas personas de tu perfil tiene. Exporta su audiencia; hasta entonces, dedícale poco y pon allí enlaces que nombren la red.
channels-do-other-audience = Su gente es de otro tipo que la de las demás redes, así que no se compara. Dedícale poco y pon allí enlaces que nombren la red.
channels-do-not-compared = Se sabe demasiado poco de ella para compararla. Exporta su audiencia o haz que tu tienda registre de dónde vienen los pedidos.
channels-do-dimension-not-measured = No entra en el ranking: ninguna exportación suya da { $dimensions }, y solo se sabe que como máximo { $people } de sus personas están en tu perfil. Consigue esa exportación; hasta entonces, deja el esfuerzo como está.
channels-do-measured-otherwise = No entra en el ranking: en ella se midió más de tu perfil que en las demás, así que sus números no se pueden comparar. Deja el esfuerzo como está.
channels-effort = El próximo mes: { $next } del esfuerzo de las redes comparadas.
channels-effort-from = El próximo mes: { $next } del esfuerzo de las redes comparadas (ahora { $now }).

channels-people = Tu gente allí
channels-people-note = En tu perfil: las personas de la cuenta más grande multiplicadas por el porcentaje que cumple tu perfil donde se midió; los rangos probables abarcan todas las cuentas de una red. Encaje: puntos de 100. Interacción: como la cuenta la exportación; si no, la suma de me gusta, comentarios, compartidos y guardados; como tasa, solo a partir de 20.
channels-missing = “En parte” y “como máximo”: { $parts }; por eso puede haber menos personas en tu perfil.
channels-missing-part = { $networks }: sin medir { $dimensions }
channels-missing-everywhere = “En parte”: { $dimensions } sin medir en todas ellas, así que puede haber menos personas en tu perfil.
channels-other-audience = { $network }: { $audience }.
channels-money-caption = Dinero y pedidos del mes
channels-money-note = Los pedidos e ingresos son los que tu tienda dice que vinieron de la red; lo que las redes atribuyen a sus anuncios no está incluido. “no se sabe” no es cero. El trabajo y los costos salen de audiencefit.toml; los anuncios son el dinero pagado por anuncios allí, y se descuentan siempre que se conocen.
channels-ascribed-by = Contado por: { $sources }.
channels-ads-not-placed = Además, se pagaron { $ads } que ninguna exportación de estos anuncios asigna a una de estas redes: no se descuentan en ninguna parte, salvo por lo que tu tienda dice de una red.
channels-ads-of = { $money } a { $channel }
channels-pairs = Lo que una red suma a { $first } y lo que perderías sin ella
channels-pairs-note = Las mismas personas pueden estar en varias redes, y ninguna exportación dice cuántas: la verdad está entre estos límites. “no se sabe”: desde nadie hasta toda su gente. Una red que quizá no sume a nadie nunca se recomienda por su alcance.
channels-losses = Lo que perderías sin una red
channels-pairs-unknown = No se sabe cuántas personas suma una red, porque las mismas pueden estar en varias.
channels-population = Según la referencia externa, unas { $people } personas viven donde vendes y están en tu perfil.
channels-union = { $people } con { $network }
channels-unions = Si la gente eligiera las redes de forma independiente, { $first } llegaría en conjunto a unas { $unions }.
channels-budget = Cómo repartir el esfuerzo de las redes que se pueden comparar
channels-budget-response = El reparto gana más si el doble de dinero trae unas 1,4 veces los ingresos en cada red; eso se supone, no se midió.
channels-budget-chance = El reparto sigue la probabilidad de cada red de ser la mejor, porque no se sabe lo que gana cada una por su costo.
channels-budget-floor = Las redes en pausa bajan al 10 % en conjunto, para que quede algo de lo que aprender; ninguna recibe más que ahora.
channels-budget-not-apart = No se muestra un reparto del dinero, porque las redes que van delante no se pueden distinguir: nada dice cuál de ellas gana más con él.
channels-budget-none-pays = No se muestra un reparto del dinero, porque ninguna red se paga sola con seguridad.
channels-budget-change = Ninguna parte cambia más de un 30 % de sí misma en un mes, salvo para llegar al 10 %.
channels-budget-no-money = No se nombra ninguna cantidad de dinero, porque no se conocen todos los costos.

## Método

channels-method-net = Las redes se comparan por lo que queda de los ingresos que aportan después de mercancía, trabajo y anuncios.
channels-method-net-with-goods = Las redes se comparan por lo que queda de los ingresos que aportan después de trabajo y anuncios, antes de pagar la mercancía.
channels-method-revenue = Las redes se comparan por ingresos antes de costos, porque no se conocen los costos de todas.
channels-method-people-per-cost = Las redes se comparan por personas de tu perfil según su costo, porque no se conocen los ingresos de dos de ellas.
channels-method-people = Las redes se comparan por personas de tu perfil, porque no se conocen ni los ingresos ni los costos de suficientes redes.
channels-method = Las probabilidades salen de 10.000 simulaciones, en las que los números varían tanto como dejan abierto el azar y los informes. Un mes no muestra lo que una red solo preparó.
channels-margin-declared = De los ingresos, queda el { $margin } después de pagar la mercancía, según indicas.
channels-margin-presumed = No se conoce el margen: cuentan todos los ingresos. Define margin en audiencefit.toml.
channels-spread-measured = Los valores de los pedidos varían un { $spread } de su media, como muestran los pedidos del mes.
channels-spread-presumed = Se supone que los valores de los pedidos varían un { $spread } de su media, porque hay menos de 20 pedidos en la lista.
channels-several-currencies = El dinero está en varias monedas y no se convierte ninguna, así que no se compara.

## Referencia externa

channels-benchmark-heading = Redes en las que no estás: referencia externa, no tu audiencia
channels-benchmark = Personas de cada red que están en tu perfil, según lo contaron otros
channels-benchmark-in-part = Personas de cada red que cumplen lo que se midió de tu perfil, según lo contaron otros
channels-benchmark-note = Una referencia externa es lo que contaron otros: todos los usuarios de una red, no personas que te seguirían. No se sabe cuán exacta es.
channels-benchmark-countries = Viven en { $names }.
channels-benchmark-origins = Fuente: { $names }.
