# Textos de la sala `sections`.

## Piezas pequeñas

dash = –
range = { $from }–{ $to }
range-of-days = { $from } – { $to }
sentence = { $text }.
sentences = { $first } { $second }
enumeration = { $first }, { $second }
series = { $first }; { $second }
sum = { $first } + { $second }
parts = { $first } · { $second }
labeled = { $label }: { $text }
numbered = { $number }. { $text }
less-than = <{ $number }
label-value = { $label } { $value }
not-known = no se sabe
sample-not-known = no se sabe
share-likely = { $share } (probable: { $range })
points-of = { $points } de 100 puntos
points-likely = { $points } de 100 puntos (probable: { $range })
likely-range = rango probable de { $range }
no-range = tamaño de la muestra desconocido
ages = { $from }–{ $to } años
ages-people = personas de { $from } a { $to } años
ages-people-one = personas de { $age } años
band-open = { $from }+
no-core = sin núcleo
asked-mix = una mezcla de { $values }
asked-least = un porcentaje mínimo de { $values }
asked-most = un porcentaje máximo de { $values }
split-value = { $won } de { $all }
taken-for = { $source }: { $kinds }.
taken-for-other = { $source }: { $kinds } ({ $fate }).
taken-for-more = También { $kinds } ({ $fate }).
source-channel = { $source } ({ $channel })
kind-top-list = { $kind } (solo lo más grande)
kind-suppressed = { $kind } (con datos ocultos)
kind-coverage = { $kind } ({ $share } de la audiencia)

verdict-strong = coincidencia alta
verdict-partial = coincidencia parcial
verdict-weak = coincidencia baja
verdict-mismatch = no coincide
verdict-not-measured = sin medir
verdict-not-enough-people = faltan personas
verdict-measured-in-part = medido en parte
verdict-inside = en tu perfil
verdict-outside = fuera de tu perfil
verdict-partly-inside = en parte en tu perfil
verdict-core-served = núcleo que ya atiendes
verdict-hidden-core = núcleo oculto
verdict-undeclared = sin declarar
verdict-missing = falta
verdict-just-the-platform = propio de la plataforma
verdict-no-baseline = grande, sin prueba de que destaque
verdict-not-distinctive = no destaca
verdict-special-category = no apto para segmentar
verdict-unserved-demand = demanda que no atiendes
verdict-served-absent = vendes allí y no hay nadie
verdict-cannot-buy = no puede comprar
verdict-served = ya atendido
verdict-keep = mantener
verdict-grow = crecer
verdict-park = dejar en pausa
verdict-not-told-apart = no se pueden distinguir

section-summary = Resumen
section-fit = Encaje
section-audience = Audiencia
section-numbers = Números
section-inputs = Archivos

people-count = { $people } { $audience }
base-everybody = Porcentaje sobre el total de { $who }.
base-known = Porcentaje sobre { $who } con este dato conocido: { $dimension }.
base-unstated = Porcentaje sobre { $who }; puede incluir casos sin este dato: { $dimension }.
base-known-share = Se conoce en el { $share } del total.

networks-part = en { $some } de { $all } redes
whose-on-part = { $whose } en { $some } de { $all } redes
whose-on-channel = { $whose } { $where }
where-on = en { $channel }
where-shop = en tu propia tienda
heading-one-channel = { $audience } ({ $channel })
people-part = { $people } de { $all } { $audience }
coverage = { $what }: datos solo de { $channels } ({ $part }).
coverage-all = Todo lo que hace falta para esto
coverage-score = Todo lo que necesita la puntuación
outline-part = { $share } de lo que se midió

remark-across-networks = Ninguna red informa de todo esto a la vez. La mejor estimación supone que la gente de una red es como la de la otra y que una característica no dice nada de otra.
remark-age-gap = En al menos una exportación falta una franja de edad; no se sabe quién está en ella.
remark-ambiguous-place = Un nombre de lugar del perfil corresponde a varios lugares; solo se cuenta el más grande.
remark-each-at-least = Una persona puede tener varias de las etiquetas pedidas: cada porcentaje pedido cuenta como mínimo, y la coincidencia es la media de todos.
remark-views = Aquí la red cuenta visualizaciones, y una sola persona puede sumar muchas; no se usan como tamaño de muestra.
remark-equal-weights = No se conoce el tamaño de al menos una red, así que aquí todas las redes cuentan igual; el rango probable va de la red más baja a la más alta.
remark-teens-from = Donde una red empieza a los 18 años, la curva justo por encima de los 18 sigue a los adolescentes de { $channels }.
remark-country-not-understood = Al menos una exportación nombra un lugar que no es un país; su gente puede ser de cualquiera.
remark-adults-only = Al menos una red empieza a los 18 años; su gente más joven no está en los números.
remark-cuts-open-band = Las edades pedidas cortan la última franja, que es abierta; dentro de ella no se sabe nada.
remark-of-listed = Al menos una lista no da un total: sus porcentajes son solo sobre lo que aparece en ella.
remark-too-few-bands = Al menos una red tiene gente en menos de tres franjas de edad; dentro de cada franja se reparten por igual.

## Columnas

column-file = Archivo
column-taken-for = Leído como
column-channel = Red
column-audience = Audiencia
column-profile = Perfil
column-read = Filas leídas
column-set-aside = Apartadas
column-rejected = Rechazadas
column-people = Personas
column-people-from = De dónde sale el número
column-dimensions = Desglosado por
column-dates = Fechas
column-dimension = Dimensión
column-largest = Lo más grande
column-label = Etiqueta
column-least = Al menos
column-why = Por qué
column-export = Qué lo completaría
column-asked = Declaraste
column-match = Coincidencia
column-likely = Probable
column-bounds = No puede salir de
column-verdict = En una palabra
column-target = lo que pediste
column-score = Puntuación
column-declared-ages = Edades declaradas
column-joint = Todo a la vez
column-of-ages = { $ages }
column-core = Edades de la mitad

## Resumen

summary-question = ¿Coinciden { $whose } con los clientes que declaraste?
summary-question-open = ¿Quiénes son { $whose }?

headline-declared = Tu perfil pide { $ages }.
headline-share-core = El { $share } de { $whose }{ $part } tiene esas edades; { $core }.
headline-share = El { $share } de { $whose }{ $part } tiene esas edades.
headline-share-views = El { $share } de { $whose }{ $part } viene de personas de esas edades; { $core }.
headline-share-views-only = El { $share } de { $whose }{ $part } viene de personas de esas edades.
headline-people = { " " }({ $people } de { $all })
headline-few = No hay datos de suficientes { $audience } para decir algo sobre sus edades.
headline-no-ages = Ninguna exportación da las edades de { $whose }.
headline-score = { $Whose } alcanzan { $score } de 100 puntos frente a tu perfil.
headline-in-part = Se midió muy poco de tu perfil para dar una sola puntuación: solo { $dimensions }.
headline-must = Casi nadie cumple lo que marcaste como imprescindible: { $dimension }.
core-one = { $unit ->
    [views] la mitad de { $whose } viene de personas de unos { $ages }
   *[people] la mitad de { $whose } tiene unos { $ages }
}
core-one-there = { $unit ->
    [views] allí, la mitad de { $whose } viene de personas de unos { $ages }
   *[people] allí, la mitad de { $whose } tiene unos { $ages }
}
core-two = { $unit ->
    [views] la mitad de { $whose } viene de dos grupos, uno de unos { $first } y otro de unos { $second }
   *[people] la mitad de { $whose } forma dos grupos, uno de unos { $first } y otro de unos { $second }
}
core-none = { $unit ->
    [views] { $whose } vienen de personas de muchas edades, y ninguna destaca
   *[people] { $whose } se reparten entre muchas edades, y ninguna destaca
}

figure-score = Puntuación de encaje
figure-score-likely = de 100, probable { $range }: { $verdict }
figure-score-of = de 100: { $verdict }
figure-score-part = medido en parte: solo { $dimensions }
figure-score-must = { $detail }; sin medir, aunque es imprescindible: { $dimensions }
figure-ages = En las edades declaradas
figure-joint = Cumplen todo a la vez
figure-joint-part = { $range }, sin contar { $dimensions } (sin medir); como máximo, { $most }
figure-part = { $detail }, { $networks }
figure-core = La mitad tiene unos
figure-core-detail = { $share } del total, extremos ±1 año
people-all = { $channels ->
    [one] en una red
   *[other] en { $channels } redes; quien sigue en dos cuenta dos veces
}
people-known = { $channels ->
    [one] en una red
   *[other] en las redes de tamaño conocido, de un total de { $channels }
}
people-not-known = ninguna exportación ni ajuste da el número

action-decide-ages-what = Decide qué edades quieres: { $declared }, como declaraste, o { $core }, como son hoy
action-decide-ages-number = El { $share } de { $whose } tiene unos { $core }; de ese grupo, el { $inside } está en las edades declaradas.
action-decide-ages-doubt = Las edades { $core } tienen una precisión de cerca de un año en cada extremo.
action-decide-ages-effect = Mantén { $declared } y gánate a esa gente con publicaciones y anuncios, o elige { $core }: entonces vende lo que busca y cambia el perfil.
action-meet-market-what = Decide qué hacer con { $place }: allí vive el { $share } de { $whose }
action-meet-market-number = Son unas { $people } personas, y tu perfil no las pide.
action-meet-market-number-open = No se sabe cuántas personas son. Tu perfil no las pide.
action-meet-market-doubt = Para el porcentaje, { $doubt }.
action-meet-market-effect = Compara envíos, precios e idioma de { $place } con los de casa.
action-meet-market-effect-unserved = No vendes allí. Averigua cuánto costaría el envío antes de publicar para esa gente, o publica menos para ella.
action-meet-find-what = Prepara una oferta para gente que no pediste: { $segment } ({ $dimension })
action-meet-find-number = Son el { $share } de { $whose }: { $times } veces lo esperado.
action-meet-find-doubt = Es probable que sean al menos { $least } veces lo esperado. La página de segmentos dice con qué se compara.
action-meet-find-effect = Si compran, son un mercado que tu perfil deja fuera.
action-close-gap-what = Mejora la coincidencia en { $dimension }: declaraste { $asked }
action-close-gap-number = Aquí se pierden { $lost } puntos de la puntuación; la coincidencia es del { $overlap }{ $networks }.
action-close-gap-networks = { " " }{ $networks }
action-close-gap-doubt = Para la coincidencia, { $doubt }.
action-close-gap-effect = Dirige allí publicaciones y anuncios, o cambia el perfil. Cerrar toda la diferencia sumaría estos puntos a la puntuación de { $score }.
action-get-export-what = Consigue los datos de { $dimension }: { $export }
action-get-export-number = Como falta esto, queda sin medir el { $share } de lo que cuenta en tu puntuación.
action-get-export-doubt = Nada en los archivos dice cómo están { $whose } en esto.
action-get-export-doubt-others = Se conoce de { $others }, no de { $whose }.
action-get-export-effect = Con todo lo que no se sabe, la puntuación puede estar en cualquier punto de { $band }.
band-everything = 0–100
action-best-channel-what = Empieza por { $channel }: allí está la mayoría de la gente de tu perfil
action-best-channel-number = Allí, el { $share } de { $whose } cumple todo: unas { $people } personas.
action-best-channel-doubt = Rango probable: { $range }; ninguna exportación cruza todas las dimensiones.
action-best-channel-doubt-one = Rango probable: { $range }.
action-best-channel-effect = Lo que publiques allí llega a más de estas personas de una vez.

summary-actions = Qué hacer ahora

## Encaje

fit-question = ¿Dónde coinciden { $whose } con tu perfil y dónde no?
fit-answer = { $score } para { $whose }: { $verdict }. Donde más se pierde es en { $dimension } ({ $lost } puntos).
fit-answer-full = { $score } para { $whose }: { $verdict }. No se pierde casi nada.
fit-answer-must = { $score } para { $whose }: { $verdict }, porque casi nadie cumple lo que marcaste como imprescindible ({ $dimension }).
fit-answer-part = { $Whose } solo se pudieron medir en { $dimensions }: muy poco de tu perfil para dar una sola puntuación.
fit-answer-few = No hay datos de suficientes { $audience } para decir algo.
fit-answer-none = Nada de lo que declaraste aparece en las exportaciones de { $whose }.

must-not-measured = { $count ->
    [one] Imprescindible y sin medir: { $dimensions }
   *[other] Imprescindibles y sin medir: { $dimensions }
}.

split-title = { $score } de 100 puntos; donde más se pierde es en { $dimension } ({ $lost })
split-title-full = No se pierde casi ningún punto
split-note = Puntos sobre 100: cada cosa cuenta tanto como dijiste en tu perfil, y solo cuenta lo que se midió. Los puntos perdidos representan a personas que tendrías que reemplazar.
split-alt = Puntuación de encaje: { $score } de 100 puntos. Puntos ganados: { $parts }.
split-won = ganados
split-lost = perdidos

overlap-title = La coincidencia más baja es en { $dimension }: { $share } de { $whose }
overlap-note = Porcentaje de { $audience } que no tendrías que reemplazar. Líneas al final de las barras: rango probable.
overlap-alt = Coincidencia por dimensión: { $parts }.

heat-title = Cómo coinciden { $whose }, red por red
heat-title-best = { $channel } es la más cercana a tu perfil: { $score } puntos
heat-title-weakest = La coincidencia más débil es { $dimension } en { $channel }: { $value }
heat-note = Coincidencia como porcentaje de { $audience }, por red y por lo que declaraste.
heat-alt = Puntuación de encaje por red: { $parts }.
heat-alt-none = En ninguna red se midió lo bastante del perfil para dar una puntuación; los números están en la tabla de abajo.
heat-few = pocos
heat-few-label = faltan personas
heat-absent-label = no está en ninguna exportación

fit-table-caption = Cuánto coinciden con cada cosa que declaraste: { $audience }{ $scope }
fit-table-all = , todas las redes juntas
fit-table-one = { "" }
fit-table-note = Probable: pensado para contener el número verdadero nueve de cada diez veces.
fit-table-note-bounds = Probable: pensado para contener el número verdadero nueve de cada diez veces. No puede salir de: vale pase lo que pase con las personas y redes de las que las exportaciones no dicen nada; una raya donde el azar por sí solo llega más lejos.
fit-note-band = Se midió el { $share } de lo que cuenta en tu puntuación. Sea como sea el resto, en todas las redes, la puntuación está en { $band }.
fit-note-band-all = Se midió todo lo que declaraste, pero no en todas las redes. Sea como sea en las demás, la puntuación está en { $band }.
fit-note-weight = Se midió el { $share } de lo que cuenta en tu puntuación.

gap-title-below = { $segment }: { $points ->
    [one] un punto
   *[other] { $points } puntos
} por debajo de lo que pediste
gap-title-above = { $segment }: { $points ->
    [one] un punto
   *[other] { $points } puntos
} por encima de lo que pediste
gap-title-none = La mezcla es la que pediste
gap-bars-note = Cuántos puntos por encima o por debajo de lo que pediste está el porcentaje de { $audience }. Líneas al final de las barras: rango probable.
gap-below = menos de lo que pediste
gap-above = más de lo que pediste
gap-points = puntos
gap-value = { $share } en vez de { $target }
gap-alt = Lo observado y lo pedido: { $parts }.

joint-heading = ¿Cuántos cumplen todo a la vez?
joint-all = El { $share } de { $whose } cumple todo a la vez; sobre el total de { $audience }, no puede salir de { $bounds }.
joint-all-open = El { $share } de { $whose } cumple todo a la vez.
joint-part = El { $share } de { $whose } cumple a la vez todo lo que se midió. Sin medir: { $dimensions }; por eso, como máximo el { $most } cumple todo.
joint-people = Son unas { $people } personas; rango probable: { $range }.
joint-people-open = Son unas { $people } personas.
joint-note = Ninguna exportación da todo esto junto para una misma persona. La mejor estimación se hace como si, dentro de cada red, una cosa no tuviera nada que ver con la otra. El rango probable tiene en cuenta que vayan juntas tanto como es habitual.
joint-note-some = Donde una red informa de edad y género juntos, se toman de ahí; lo demás, como si una cosa no tuviera nada que ver con la otra. El rango probable tiene en cuenta que vayan juntas tanto como es habitual.
joint-note-cross = Edad y género se toman de tablas que tienen ambos; lo demás, como si una cosa no tuviera nada que ver con la otra. El rango probable tiene en cuenta que vayan juntas tanto como es habitual.
joint-left-out = Queda fuera, por ser un deseo sobre el conjunto y no sobre cada persona: { $dimensions }.
others-caption = Otras audiencias frente al mismo perfil; nunca se mezclan con { $audience }
profiles-caption = Todos los perfiles frente a { $whose }
outline-note = Una raya: sin medir.

## Audiencia

audience-question = ¿Quiénes son de verdad { $whose }?
answer-core = { $unit ->
    [views] La mitad de { $whose } viene de personas de unos { $ages }.
   *[people] La mitad de { $whose } tiene unos { $ages }.
}
answer-two-cores = La mitad de { $whose } forma dos grupos de edad, más o menos así: { $ages }.
answer-no-core = { $Whose } se reparten entre muchas edades, y ninguna destaca.
answer-gender = { $label }: el { $share }.
answer-country = La mayoría está en { $label }: { $share }.
answer-part = { $share }, { $networks }
answer-country-largest = El país más grande es { $label }: { $share }.
answer-nothing = Las exportaciones dicen muy poco de { $whose } para afirmar algo.
ages-few = No hay datos de suficientes { $audience } para decir algo sobre las edades.

curve-title-younger = { $unit ->
    [views] El { $share } de { $whose } viene de personas de { $ages }; el { $below }, de más jóvenes y el { $above }, de mayores
   *[people] El { $share } de { $whose } tiene { $ages }; el { $below } tiene menos y el { $above }, más
}
curve-title-older = { $unit ->
    [views] El { $share } de { $whose } viene de personas de { $ages }; el { $above }, de mayores y el { $below }, de más jóvenes
   *[people] El { $share } de { $whose } tiene { $ages }; el { $above } tiene más y el { $below }, menos
}
curve-title-share = { $unit ->
    [views] El { $share } de { $whose } viene de personas de { $ages }
   *[people] El { $share } de { $whose } tiene { $ages }
}
curve-title-core = { $unit ->
    [views] La mitad de { $whose } viene de personas de unos { $core }
   *[people] La mitad de { $whose } tiene unos { $core }
}
curve-title-spread = { $unit ->
    [views] { $Whose } vienen de personas de muchas edades
   *[people] { $Whose } se reparten entre muchas edades
}
curve-declared = declarado: { $ages }
curve-core = la mitad: { $ages } ({ $share })
curve-x = edad en años
curve-y = porcentaje de { $audience } por año de edad
curve-note = Las edades año por año se estiman a partir de las franjas de edad de las exportaciones.
curve-note-likely = “Probable”: pensado para contener el número verdadero nueve de cada diez veces.
curve-alt = Edades de la mitad de { $whose }: unos { $core }; declaraste { $declared }.
curve-alt-no-core = { $Whose } se reparten entre muchas edades, y ninguna destaca; declaraste { $declared }.
curve-alt-open = Edades de la mitad de { $whose }: unos { $core }.
curve-alt-open-no-core = { $Whose } se reparten entre muchas edades, y ninguna destaca.

pyramid-title-women = { $where } hay más mujeres que hombres: { $women } frente a { $men }
pyramid-title-men = { $where } hay más hombres que mujeres: { $men } frente a { $women }
pyramid-title-even = { $where } hay tantas mujeres como hombres: { $women } frente a { $men }
pyramid-on = En { $channels }
pyramid-note = Edad y género juntos, solo en { $channels }.
pyramid-note-channel = Solo { $channel }: las franjas de edad de las redes son distintas.
pyramid-alt = Mujeres { $women }, hombres { $men }; la mayoría tiene { $band } años.
pyramid-alt-largest = Mujeres { $women }, hombres { $men }; la franja más grande es { $band }.
pyramid-inside = en las edades declaradas
pyramid-outside = fuera de ellas

channel-ages-caption = { $audience } por red, con sus edades
channel-people-caption = { $audience } por red
channel-people-note = Ninguna exportación da su desglose por edad.
channel-ages-note = Edades de la mitad: el tramo de edades más corto que reúne a la mitad; cada extremo tiene una precisión de cerca de un año.

list-title = Lo más frecuente en { $dimension }: { $label }, con el { $share } de { $whose }
list-title-gender = { $unit ->
    [views] { $label }: el { $share } de { $whose }
   *[people] { $label }: el { $share } de { $whose }
}
list-title-country = { $label } reúne el { $share } de { $whose }
list-title-city = El lugar más grande es { $label }: { $share } de { $whose }
list-title-region = La región más grande es { $label }: { $share } de { $whose }
list-title-language = El primer idioma es { $label }: { $share } de { $whose }
list-title-interest = El interés más frecuente es { $label }: { $share } de { $whose }
list-title-company-size = El tamaño de empresa más frecuente es { $label } empleados: { $share } de { $whose }
list-title-seniority = El nivel de responsabilidad más frecuente es { $label }: { $share } de { $whose }
list-title-job-function = La función laboral más frecuente es { $label }: { $share } de { $whose }
list-title-device = El dispositivo más frecuente es { $label }: { $share } de { $whose }
list-alt = { $dimension }: { $parts }.
list-hidden = No se muestran porque son muy pocos: { $labels }. Cuentan dentro de “todo lo demás”.
list-multi = Una persona puede estar en varios.
list-declared = en tu perfil
list-only = Solo { $channel }.
list-unsized = Solo { $channel }: no se sabe qué tamaño tienen las demás, así que no hay porcentaje del total.
whisker-note = Líneas al final de las barras: rango probable.
facts-one = { $dimension }: { $parts } ({ $channels }).
facts-caption = Más datos: { $audience }
facts-note = Primero, lo más grande; todo está en el CSV.
least-caption = Al menos esta cantidad de { $audience } según { $dimension }, contada { $where }
least-note = La exportación cuenta etiquetas, y una persona puede tener varias; además, no cuenta a todo el mundo. Por eso no hay porcentajes, y quien no fue contado también puede tener la etiqueta.
list-one-network = Solo { $channel }: cada red escribe y delimita los lugares a su manera.

## Archivos

inputs-question = ¿En qué se basa esto?
inputs-answer = { $files ->
    [one] Se leyó un archivo
   *[other] Se leyeron { $files } archivos
}, { $used } con números que se usaron, de { $channels ->
    [one] un canal
   *[other] { $channels } canales
}; { $rejected ->
    [0] no se rechazó ninguna fila
    [one] se rechazó una fila
   *[other] se rechazaron { $rejected } filas
}.
channels-caption = De quién son estos números
channels-note = Personas: toda la audiencia de la red, según lo indicado; donde nada lo indica, lo máximo que cuenta una tabla.
people-from-stated-by-export = indicado en la exportación
people-from-stated-by-user = indicado en los ajustes
people-from-both = indicado en los ajustes; la exportación dice { $number }
people-from-counted = contado a partir de las tablas
people-from-not-known = no se indica en ninguna parte
missing-caption = Qué falta: lo declaraste y no está en ninguna exportación de la audiencia de este informe
files-caption = Los archivos y qué pasó con ellos
files-caption-folder = Los archivos de { $folder } y qué pasó con ellos
days-of-month = { $from }–{ $to }
names-more = { $names } y { $more } más
reasons-more =
    { $more ->
        [one] Hay un mensaje más: “audiencefit inspect” lo muestra.
       *[other] Hay { $more } mensajes más: “audiencefit inspect” los muestra.
    }
    .unbranded =
        { $more ->
            [one] Hay un mensaje más que no se muestra.
           *[other] Hay { $more } mensajes más que no se muestran.
        }
files-note = Filas leídas: filas cuyos números se entendieron; al lado está qué pasó con ellas. Apartadas: títulos, encabezados, totales y lo que se conoce pero no hace falta. “Solo lo más grande”: la red solo enumera sus lugares o grupos más grandes. “Con datos ocultos”: los grupos demasiado pequeños no se muestran, para proteger a las personas. “audiencefit inspect” enumera cada bloque y cada mensaje. La huella digital de cada archivo está en el CSV.
    .unbranded = Filas leídas: filas cuyos números se entendieron; al lado está qué pasó con ellas. Apartadas: títulos, encabezados, totales y lo que se conoce pero no hace falta. “Solo lo más grande”: la red solo enumera sus lugares o grupos más grandes. “Con datos ocultos”: los grupos demasiado pequeños no se muestran, para proteger a las personas. La huella digital de cada archivo está en el CSV.
reason-no-table = ninguna exportación de esta audiencia lo tiene
reason-index-only = la exportación tiene un índice y ningún porcentaje
reason-no-total = la exportación cuenta etiquetas de las que una persona puede tener varias, y no se sabe cuántas personas son
reason-no-numbers = la exportación lo tiene, pero sin número
reason-age-gaps = las franjas de edad dejan edades fuera
reason-ages-not-reported = sus edades empiezan por encima de las que declaraste
reason-age-bands = las franjas de edad se solapan o no se pueden leer
reason-no-label-matches = ninguna etiqueta de la exportación es una de las que nombraste; escribe las tuyas en “map” o como las escribe la red
section-without-no-audience = { $section }: se omite, porque ningún archivo tiene números de audiencia. Una exportación de audiencia de cualquier red lo completa.
section-without-no-profile = { $section }: sin perfil no hay con qué comparar. Un archivo profile.toml lo completa; “audiencefit profile new” escribe uno.
    .unbranded = { $section }: sin perfil no hay con qué comparar.

export-for-age = una tabla de edades: Meta Business Suite (Audience), YouTube Studio (Viewer age), o tu propia tabla (“audiencefit template generic” escribe una) para lo que una red solo muestra en su app
    .unbranded = una tabla de edades: Meta Business Suite (Audience), YouTube Studio (Viewer age), o tu propia tabla para lo que una red solo muestra en su app
export-for-gender = una tabla de géneros: Meta Business Suite (Audience), TikTok (FollowerGender), YouTube Studio (Viewer gender), o tu propia tabla (“audiencefit template generic” escribe una)
    .unbranded = una tabla de géneros: Meta Business Suite (Audience), TikTok (FollowerGender), YouTube Studio (Viewer gender), o tu propia tabla
export-for-country = una lista de países: Meta Business Suite (Audience), TikTok (FollowerTopTerritories), YouTube Studio (Geography), o tu propia tabla (“audiencefit template generic” escribe una)
    .unbranded = una lista de países: Meta Business Suite (Audience), TikTok (FollowerTopTerritories), YouTube Studio (Geography), o tu propia tabla
export-for-region = una lista de regiones en tu propia tabla (“audiencefit template generic” escribe una)
    .unbranded = una lista de regiones en tu propia tabla
export-for-city = una lista de ciudades: Meta Business Suite (Audience), o tu propia tabla (“audiencefit template generic” escribe una)
    .unbranded = una lista de ciudades: Meta Business Suite (Audience), o tu propia tabla
export-for-language = una lista de idiomas en tu propia tabla (“audiencefit template generic” escribe una)
    .unbranded = una lista de idiomas en tu propia tabla
export-for-interest = una lista de la página de audiencia de la red, en tu propia tabla (“audiencefit template generic” escribe una)
    .unbranded = una lista de la página de audiencia de la red, en tu propia tabla
export-for-seniority = seguidores de una página de LinkedIn (XLS o XLSX), o tu propia tabla (“audiencefit template generic” escribe una)
    .unbranded = seguidores de una página de LinkedIn (XLS o XLSX), o tu propia tabla
export-for-job-function = seguidores de una página de LinkedIn (XLS o XLSX), o tu propia tabla (“audiencefit template generic” escribe una)
    .unbranded = seguidores de una página de LinkedIn (XLS o XLSX), o tu propia tabla
export-for-industry = seguidores de una página de LinkedIn (XLS o XLSX), o tu propia tabla (“audiencefit template generic” escribe una)
    .unbranded = seguidores de una página de LinkedIn (XLS o XLSX), o tu propia tabla
export-for-company-size = seguidores de una página de LinkedIn (XLS o XLSX), o tu propia tabla (“audiencefit template generic” escribe una)
    .unbranded = seguidores de una página de LinkedIn (XLS o XLSX), o tu propia tabla
export-for-device = una lista de dispositivos en tu propia tabla (“audiencefit template generic” escribe una)
    .unbranded = una lista de dispositivos en tu propia tabla

numbers-question = ¿Qué hicieron los canales este mes?
numbers-answer = En { $month }, tus canales tuvieron { $figures }.
numbers-answer-none = Las exportaciones traen números de { $month }, pero ninguno que dé un total del mes.
numbers-figure-orders = { $count ->
    [one] un pedido
   *[other] { $number } pedidos
}
numbers-figure-sold = { $orders } por { $revenue }
numbers-figure-revenue = { $revenue } de ingresos
numbers-figure-visits = { $count ->
    [one] una visita
   *[other] { $number } visitas
}
numbers-figure-new-followers = { $count ->
    [one] un nuevo seguidor
   *[other] { $number } nuevos seguidores
}
numbers-figure-views = { $count ->
    [one] una visualización
   *[other] { $number } visualizaciones
}
numbers-figure-impressions = { $count ->
    [one] una impresión
   *[other] { $number } impresiones
}
numbers-figure-posts = { $count ->
    [one] una publicación
   *[other] { $number } publicaciones
}
numbers-figure-conversations = { $count ->
    [one] una conversación
   *[other] { $number } conversaciones
}
numbers-figure-reviews = { $count ->
    [one] una reseña
   *[other] { $number } reseñas
}
numbers-no-total = Lo que se leyó no da un total del mes: son números de partes, de horas, de días que no se deben sumar o de otras fechas. La tabla “metrics” en Parquet tiene todos los valores.
numbers-pending = Pedidos aún sin pagar
numbers-networks = Las redes, según cuentan sus exportaciones
numbers-shops = Las tiendas, según cuentan sus exportaciones
numbers-ads = Anuncios, según cuentan las redes
numbers-mail = Listas de correo
numbers-note = Cada número es de una sola exportación; los números de dos exportaciones no se mezclan. “–”: ninguna exportación lo trae. Las personas alcanzadas en varios días no se suman, porque en parte son las mismas. Las interacciones son las que cuenta la red; si no las da, la suma de me gusta, comentarios, compartidos y guardados. “(parte)”: la exportación cubre menos de nueve décimas partes de los días del mes. Días entre paréntesis: el número es de esos días, que van más allá del mes.
numbers-note-claimed = Los ingresos que una red atribuye a sus anuncios ya están en los ingresos de la tienda, en la medida en que se pagaron: no se deben sumar.
numbers-part = { $number } (parte)
numbers-of-days = { $number } ({ $days })
numbers-several-sources = Lo que cuentan varias exportaciones, cada una a su manera
numbers-several-sources-note = La tabla de las tiendas muestra la lista de pedidos uno a uno, si existe; si no, la exportación que cubre más días. Las tiendas y las herramientas de analítica separan las visitas de maneras distintas, y no se puede contar a todos los visitantes; los informes de una tienda también pueden contar pedidos aún sin pagar.
numbers-by-source = { $number } ({ $source })
numbers-origins = De dónde vinieron las visitas y los pedidos: { $channel } ({ $source })
numbers-origins-rest = Otros, y sin indicar
numbers-origins-all = En total
numbers-origins-note = Los nombres de una misma red se juntan; todos los demás quedan como los escribe la exportación. Primero van los que tienen más pedidos y después los que tienen más visitas; el CSV los tiene todos. Las exportaciones suelen contar el último clic antes de una visita o un pedido, no todos los que llevaron a él.
numbers-things = Publicaciones, pedidos, conversaciones y reseñas del mes
numbers-things-note = El dinero es lo que se pagó menos lo que se devolvió. Los pedidos aún sin pagar van aparte y los cancelados no se cuentan. Una conversación sin respuesta pudo responderse después de la exportación.
numbers-posts = Publicaciones
numbers-posts-detail = { $views } visualizaciones, { $reactions } me gusta, comentarios, compartidos y guardados
numbers-posts-reactions = { $reactions } me gusta, comentarios, compartidos y guardados
numbers-orders = Pedidos pagados
numbers-orders-detail = { $revenue }
numbers-orders-refunded = { $revenue }, después de devolver { $refunds }
numbers-orders-sold-on = { $what }; vendido en { $origin }
numbers-conversations = Conversaciones
numbers-answered = { $share } con respuesta
numbers-answered-few = { $answered } de { $told } con respuesta, muy pocas para dar un porcentaje
numbers-reviews = Reseñas
numbers-stars = { $stars } de 5 estrellas
column-origin = Procedencia
column-claimed = Ingresos que se atribuye la red de anuncios
column-counted = Lo contado
column-what = Qué
column-source = Exportación
column-number = Número
column-detail = En detalle
