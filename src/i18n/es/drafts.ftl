# Textos de los perfiles en borrador, de la comparación de perfiles y de los rangos por remuestreo.

## Perfiles en borrador

draft-name = { $Whose }, tal como son
draft-whose = { $whose }
draft-head = Un borrador de perfil, hecho con las exportaciones de { $month }.
draft-head-meaning = Dice quién está, no a quién quieres. Cambia lo que no encaje, ponle un nombre propio y compruébalo con “audiencefit profile check”.
draft-head-weights = Todas las peticiones pesan lo mismo (peso 1): los números no pueden decir qué importa más para tu negocio. Nunca se propone a nadie menor de 18 años ni ninguna categoría sensible.
draft-head-sources = Primero va lo que se conoce de { $first }; después, de { $others }. Cada comentario dice de quién habla.

draft-core = El { $share } de { $whose } tiene { $ages }, el tramo más corto que reúne a la mitad. Los extremos tienen una precisión de cerca de un año.
draft-larger-core = { $Whose } forman dos grupos de edad. El más grande es { $ages } ({ $share } del total); sus extremos tienen una precisión de cerca de un año.
draft-second-core = El otro grupo es { $ages } ({ $share } de { $whose }): dale un [[profile]] propio si quieres ambos.
draft-second-core-minors = El otro grupo es { $ages } ({ $share } de { $whose }); incluye menores de 18 años y no se propone.
draft-adults = Incluye menores de 18 años, que nunca se proponen: la petición se corta en los 18, y el { $share } de { $whose } tiene { $ages }.
draft-minors = Edad: la mitad de { $whose } tiene { $ages }, y la mayor parte de esa mitad es menor de 18 años. No se propone a nadie menor de 18, así que no se pide ninguna edad.
draft-no-core = Edad: { $whose } se reparten entre muchas edades, sin un núcleo. No se pide ninguna edad.
draft-gender = { $parts } de { $whose }. Una mezcla deseada, redondeada a pasos de 5 puntos.
draft-gender-even = Género: { $parts } de { $whose }. Ninguno va claramente por delante, así que no se pide nada.
draft-places = En conjunto, probablemente al menos el { $held } de { $whose }: { $parts }.
draft-places-part = Los más grandes de { $whose }, cada uno probablemente con el { $each } o más, y en conjunto probablemente al menos el { $held }: { $parts }.
draft-places-kept = De los países de tu perfil, aquellos donde vive el { $least } o más de { $whose }, en conjunto probablemente al menos el { $held }: { $parts }.
draft-places-none = { $dimension }: es poco probable que algo de lo que atiendes reúna el { $each } de { $whose }, así que no se pide nada.
draft-places-others = También grandes, pero fuera de tu perfil, así que no se piden: { $parts }.
draft-places-unserved = Fuera, porque tu perfil no los atiende: { $parts }.
draft-languages-unspoken = Fuera, porque tu perfil no los nombra entre los idiomas de tu tienda: { $parts }.
draft-labels-distinctive = Hay más de { $whose } de lo que predice la comparación: { $parts }.
draft-labels-largest = Lo más grande entre { $whose }: { $parts }.
draft-labels-none = { $dimension }: nada destaca, y es poco probable que algo reúna el { $each } de { $whose }. No se pide nada.
draft-labels-special = { $count ->
    [one] Una etiqueta es una categoría sensible y no se propone.
   *[other] { $count } etiquetas son categorías sensibles y no se proponen.
}
draft-few = { $dimension } de { $whose }: no hay datos suficientes: { $people } personas, y se necesitan { $least }.
draft-few-unknown = { $dimension } de { $whose }: no hay datos suficientes: menos de las { $least } personas que se necesitan.
draft-not-told = { $dimension }: ninguna exportación lo dice de { $whose }.
draft-known-of-few = Se conoce solo de { $people } de { $all }, una parte demasiado pequeña para pedirlo de todos. Si te importa, escribe: { $line }
draft-basis = Se conoce de { $people } personas ({ $channels }).
draft-basis-unknown = No se sabe cuántas personas hay detrás ({ $channels }).
draft-lift = { $label } { $lift } veces
draft-compared = Frente a { $baseline }: { $parts } lo previsto.
draft-not-compared = No se comparó con nada: puede ser igual para todo el mundo en estas redes.
draft-baseline-country = toda la gente de { $country }
draft-baseline-network = todos los usuarios de { $network }
draft-baseline-others = tus otras redes

draft-foot = En qué se diferencia este borrador de “{ $profile }”:
draft-foot-line = { $dimension }: declaraste { $declared }; el borrador pide { $drafted } ({ $difference }).
draft-table = El borrador junto a “{ $profile }”
draft-nothing = nada
column-draft = Borrador
column-difference = Diferencia
draft-same = igual
draft-differs = otra respuesta
draft-only-declared = solo en tu perfil
draft-only-drafted = solo en el borrador
draft-asked-mix = una mezcla de { $values }
draft-asked-least = al menos { $values }
draft-asked-most = como máximo { $values }
draft-written = El borrador está en { $file }. “audiencefit profile check { $file }” lo comprueba después de que lo cambies.
draft-file-is-there = { $file } ya existe: indica otro archivo con --out, o reemplázalo con --force

suggest-no-audience = { $audience ->
    [none] en las exportaciones no hay ninguna audiencia tuya
   *[other] ninguna exportación dice nada de la audiencia { $audience }
    }
    .hint = Hay: { $known }
    .explain = Un borrador de perfil se hace con las personas de las que tratan las exportaciones: tus clientes (compradores), seguidores, visitantes y demás. La audiencia que se pidió con --from no está en ninguna de las exportaciones leídas. `audiencefit inspect` muestra qué contiene cada archivo.
suggest-nothing = no se sabe nada de suficientes personas como para pedirlo: { $why }
    .hint = Agrega una exportación con edades, géneros o países, o baja --min-people.
    .explain = Un borrador de perfil necesita un núcleo de edades, un género que vaya claramente por delante, países que reúnan a la mayoría, o intereses y trabajos que destaquen. No se encontró nada de eso. Por debajo de 100 personas (--min-people) no se propone nada, porque tan pocas dicen poco de las que vendrán.

## Perfiles uno junto a otro

column-behind = Por detrás del más cercano
profiles-behind = { $points } puntos (probable: { $range })
profiles-behind-open = { $points } puntos
profiles-cell = { $asked }: { $share }
profiles-note = Es siempre la misma audiencia, así que una diferencia se debe solo a los perfiles.
profiles-side-caption = Qué pide cada perfil y hasta dónde lo cumplen { $whose }
profiles-side-note = Porcentaje de { $audience } que no tendrías que reemplazar. Una raya: el perfil no lo pide.
profiles-more = { $more ->
    [one] Hay un perfil más en CSV y JSON.
   *[other] Hay { $more } perfiles más en CSV y JSON.
}
profiles-ahead-of = “{ $profile }”, { $behind } por detrás
profiles-clear = { $Whose } están más cerca de “{ $profile }”: { $others }. Es siempre la misma audiencia, así que la diferencia se debe solo a los perfiles. Si es a quien le vendes, decláralo.
profiles-not-clear = “{ $profile }” tiene la puntuación más alta, pero no se puede distinguir de los demás, o casi nadie cumple uno de sus imprescindibles. Elige según lo que vendes.

profile-renamed = el perfil { $name } tiene un nombre que también tiene otro archivo; se muestra como { $shown }
    .explain = `fit --compare` pone perfiles de varios archivos uno junto a otro, y cada número va bajo el nombre de su perfil. Dos archivos tienen un perfil con el mismo nombre, así que el posterior se muestra con el nombre de su archivo delante del suyo. Dale otro nombre en su archivo para elegir cómo se llama.

## Rangos por remuestreo

bootstrap-score = Al repetir el sorteo { $draws } veces con el mismo número de personas, la puntuación probable es { $range }.
bootstrap-held = Sin sortear, porque no se sabe cuántas personas hay detrás de todo ello: { $dimensions }.
bootstrap-share = El porcentaje probable en las edades declaradas es { $range }.
bootstrap-core-ends = unos { $from } a { $to } años, con extremos probables { $first } y { $last }
bootstrap-core = Al repetir el sorteo { $draws } veces con el mismo número de personas, el núcleo de { $whose } es de { $cores }.
bootstrap-no-core = Al repetir el sorteo { $draws } veces con el mismo número de personas, { $whose } no tienen un núcleo que se mantenga.
bootstrap-distance = Probablemente están, de media, entre { $low } y { $high } años fuera de las edades declaradas.
bootstrap-chance = Eso es solo el azar: lo que dejan abierto el redondeo y las franjas de edad anchas no está incluido.
bootstrap-not-known = Sin rango por remuestreo: no se sabe cuántas personas hay detrás de los números ({ $channels }).
bootstrap-unstable = Al repetir el sorteo { $draws } veces, el resultado cambia de forma más veces de las que se mantiene: no se puede dar un rango.
