# Textos de la sala `profile`, de `settings` y de cómo se escriben los diagnósticos.

severity-error = error
severity-warning = advertencia
severity-note = nota
severity-help = ayuda
severity-write = escribe

## Los dos archivos TOML

toml-syntax = { $kind ->
    [unquoted] “{ $found }” no es un valor: los textos van entre comillas
    [no-value] falta un valor después de “=”
   *[other] esto no es TOML: { $detail }
}
    .hint = { $kind ->
        [unquoted] Escribe "{ $found }", o true, false o un número sin otros signos.
       *[other] Mira el lugar marcado y lo que hay justo antes: a menudo falta una comilla, un corchete o una coma.
    }
    .explain = El archivo no se pudo leer como TOML, el formato de profile.toml y audiencefit.toml. TOML tiene líneas como key = "text", key = 12, key = ["a", "b"], y encabezados como [report] o [[profile]]. Los textos van entre comillas rectas, las listas entre corchetes y las tablas pequeñas entre llaves. No se miró nada más del archivo, porque un solo descuido puede hacer que todo lo que sigue parezca mal. En https://toml.io está el formato completo.

toml-duplicate-key = “{ $key }” aparece aquí por segunda vez
    .hint = Deja una sola, o junta lo que dicen.
    .explain = En TOML, una clave o un encabezado puede aparecer una sola vez en una tabla. Un segundo perfil empieza con otro [[profile]] entre corchetes dobles; sus encabezados, como [profile.age], pertenecen entonces a él.

toml-unknown-key = { $guess ->
    [yes] clave desconocida “{ $key }” en { $table }; ¿querías decir “{ $nearest }”?
   *[no] clave desconocida “{ $key }” en { $table }
}
    .hint = Aquí se conocen: { $known }.
    .explain = El archivo tiene una clave que no significa nada en este lugar. Es un error y no se pasa por alto, porque una clave mal escrita cambiaría el resultado sin que se note. El mensaje enumera las claves que se conocen en este lugar y nombra la más parecida.

toml-missing-key = falta “{ $key }” en { $table }
    .explain = Una tabla necesita una clave que no está. El mensaje muestra una línea con un valor de ejemplo que se puede pegar debajo del encabezado.

toml-wrong-type = “{ $key }” admite { $expected ->
    [text] un texto entre comillas
    [number] un número
    [whole] un número entero
    [boolean] true o false
    [texts] una lista de textos
    [table] una tabla
    [tables] una o más tablas entre corchetes dobles
    [amounts] una tabla de números por nombre
   *[amount-or-amounts] un número, o una tabla de números por mes
}, y esto es { $found ->
    [string] un texto
    [integer] un número entero
    [float] un número decimal
    [boolean] true o false
    [datetime] una fecha
    [array] una lista
   *[table] una tabla
}
    .hint = { $expected ->
        [text] Por ejemplo, { $key } = "…".
        [number] Por ejemplo, { $key } = 0.5, sin comillas.
        [whole] Por ejemplo, { $key } = 25, sin comillas ni decimales.
        [boolean] Por ejemplo, { $key } = true, sin comillas.
        [texts] Por ejemplo, { $key } = ["…"], con corchetes aunque haya un solo texto.
        [table] Por ejemplo, [{ $key }] en una línea propia, y las claves debajo.
        [tables] Escribe [[{ $key }]] en lugar de [{ $key }].
        [amounts] Por ejemplo, { $key } = {"{"} "name" = 0.5 {"}"}.
       *[amount-or-amounts] Por ejemplo, { $key } = 350, o { $key } = {"{"} "2026-10" = 350 {"}"}.
    }
    .explain = Una clave tiene un valor de un tipo que no admite: un número donde va un texto, un solo texto donde va una lista y casos así. Los textos van entre comillas; los números, true y false, no; una lista lleva corchetes aunque tenga un solo elemento.

toml-unknown-value = { $guess ->
    [yes] “{ $found }” no es un valor de “{ $key }”; ¿querías decir “{ $nearest }”?
   *[no] “{ $found }” no es un valor de “{ $key }”
}
    .hint = Se permite: { $known }.
    .explain = Una clave admite uno de unos pocos valores fijos, y el archivo tiene otro. El mensaje enumera lo que se permite y nombra lo más parecido.

toml-empty = “{ $key }” está vacío
    .hint = Escribe un valor, o quita la clave.
    .explain = Un texto, una lista o una tabla no tiene nada dentro. Una lista vacía podría querer decir todos o nadie, así que no se adivina: quita la clave donde no se pide nada.

toml-more-complaints = { $count ->
    [one] no se muestra un aviso más
   *[other] no se muestran { $count } avisos más
}
    .explain = De un mismo archivo se muestran como máximo 50 errores y 50 advertencias. Corrige estos primero y vuelve a ejecutar.

## profile.toml

profile-none = no hay ningún perfil en este archivo
    .hint = Basta con un nombre y una petición. “audiencefit profile new” muestra un ejemplo comentado.
    .explain = Un archivo de perfil describe uno o más clientes ideales, cada uno bajo un encabezado [[profile]] entre corchetes dobles. Este archivo no tiene ninguno, así que no hay con qué comparar la audiencia.

profile-empty = este perfil no pide nada
    .hint = Nombra al menos uno de age, gender, country, language, interest u otra dimensión.
    .explain = Un perfil que no nombra ninguna dimensión coincide con todo el mundo, así que compararse con él no dice nada. Agrega al menos una petición.

profile-name-twice = el nombre “{ $name }” ya se dio a un perfil en la línea { $line }
    .hint = Da a cada perfil un nombre propio; las mayúsculas no cuentan.
    .explain = Los perfiles se eligen y se muestran por su nombre, así que dos perfiles de un archivo no pueden tener el mismo.

profile-age-outside = { $found } no es una edad
    .hint = Las edades son años cumplidos de 0 a { $last }.
    .explain = Las edades de un perfil son años cumplidos, números enteros de 0 a 120, y se incluyen los dos extremos: de 25 a 40 significa todas las personas que tienen 25, 40 o una edad intermedia. Para “50 años o más”, escribe to = 120.

profile-age-young = ninguna red admite personas de { $age } años; las más jóvenes tienen { $youngest }
    .hint = Las edades por debajo de { $youngest } nunca se pueden encontrar en una exportación.
    .explain = Las redes no admiten personas de menos de 13 años, así que ninguna exportación dice cuántas hay. Un perfil que baja de los 13 se compara con las edades que se pueden ver.

profile-age-order = la primera edad, { $from }, es mayor que la última, { $to }
    .explain = Un rango de edad va de la edad más baja a la más alta, ambas incluidas.

profile-soft-years = el borde suave no es un número de años
    .hint = Un número entero de 0 a { $last }; 0 significa que solo cuentan las edades declaradas.
    .explain = Con soft_years = 5, quien está un año fuera de las edades declaradas cuenta como cuatro quintos de coincidencia; quien está dos años fuera, como tres quintos, y así sucesivamente; a partir de cinco años fuera no cuenta nada.

profile-weight = { $found } no es un peso
    .hint = Un número de 0 a { $last_text }; si no se indica, 1, y 0 deja la petición fuera de la puntuación.
    .explain = Un peso dice cuánto cuenta una petición en la puntuación junto a las demás: una petición de peso 2 cuenta el doble que una de peso 1. No puede ser negativo.

profile-weights-zero = todas las peticiones de este perfil tienen peso 0
    .hint = Da al menos a una de ellas un peso mayor que 0.
    .explain = Una petición de peso 0 se muestra y no puntúa. Cuando todas las peticiones tienen peso 0, no hay puntuación.

profile-two-rules = { $dimension } tiene a la vez “{ $first }” y “{ $second }”
    .hint = Deja uno de any, shares, at_least y at_most.
    .explain = En una dimensión, un perfil pide de una sola manera: any (todas las personas que son una de estas cosas), shares (una mezcla deseada), at_least o at_most (una proporción que alcanzar o que no superar). Dos de ellas podrían contradecirse. Para pedir de dos maneras, escribe un segundo [[profile]].

profile-no-rule = se nombra { $dimension } y no se pide nada
    .hint = Agrega uno de any, shares, at_least o at_most; o quita la tabla.
    .explain = La tabla de una dimensión necesita una manera de pedir: any (todas las personas que son una de estas cosas), shares (una mezcla deseada), at_least o at_most (una proporción que alcanzar o que no superar). weight y must por sí solos no piden nada.

profile-share-percent = las proporciones van de 0 a 1, y esta es { $found }
    .hint = Para { $found } por ciento, escribe { $meant }.
    .explain = Las proporciones de un perfil se escriben como partes de 1: la mitad es 0.5, un quinto es 0.2. Un número mayor que 1 se toma por un porcentaje escrito por error, y no se convierte sin preguntar.

profile-share-range = { $found } no es una proporción
    .hint = Las proporciones van de 0 a 1: la mitad es 0.5.
    .explain = Una proporción es una parte de un total y se escribe de 0 (nadie) a 1 (todos).

profile-shares-sum = los números de “{ $key }” suman { $sum_text }
    .hint = Su suma debe ser mayor que 0 y como máximo 1. Lo que falta hasta 1 representa a todos los demás.
    .explain = Las proporciones de una tabla son partes del mismo total, así que no pueden sumar más de 1; menos está bien y deja abierto el resto. Donde una persona puede tener varios valores (intereses, idiomas, dispositivos), at_least puede sumar más.

profile-share-twice = “{ $value }” significa “{ $meaning }”, que ya tiene una proporción
    .hint = Deja una de ellas.
    .explain = Dos nombres de una tabla significan lo mismo, como women y female, o Spain y ES. Solo uno de ellos puede tener una proporción.

profile-value-repeated = “{ $value }” significa “{ $meaning }”, que ya está en la lista
    .explain = Dos elementos de una lista significan lo mismo, como Spain y ES. Cuenta una vez.

profile-unknown-country = { $guess ->
    [yes] no hay ningún país “{ $found }”; ¿querías decir “{ $nearest }”?
   *[no] no hay ningún país “{ $found }”
}
    .hint = Escribe el código de dos letras (ES), o el nombre del país en cualquier idioma. Las partes de un país van en region.
    .explain = Los países son códigos ISO 3166-1 de dos letras, o nombres en cualquiera de los idiomas que usan las redes. Los grupos de países, como la Unión Europea, se enumeran país por país.

profile-language-form = { $guess ->
    [yes] “{ $found }” no es un código de idioma; ¿querías decir “{ $nearest }”?
   *[no] “{ $found }” no es un código de idioma
}
    .hint = Escribe el código ISO 639 de dos o tres letras, como es para el español.
    .explain = Los idiomas son códigos ISO 639 de dos o tres letras, sin región: pt, no pt-BR. Las redes informan de los idiomas sin regiones.

profile-unknown-interest = no hay ninguna familia de intereses “{ $found }”; ¿querías decir “{ $nearest }”?
    .hint = `audiencefit interests` enumera las familias. Si es una etiqueta de una red, no hay que hacer nada.
    .explain = Un interés de un perfil es una familia, como running o shoe design, que representa las etiquetas de todas las redes, o una etiqueta tal como la escribe una red. Este no es ni una familia ni una etiqueta conocida, y su nombre se parece al de una familia. Se toma por una etiqueta y solo coincide con etiquetas escritas igual.

profile-not-served = se pide { $country }, y no está entre los países donde vendes
    .hint = Atiéndelo (agrégalo a serves o quítalo de not_served), o no lo pidas.
    .explain = El perfil pide clientes en un país donde, según sus propios serves y not_served, el negocio no hace envíos. Ambas cosas pueden ser intencionales, así que es una advertencia.

profile-served-and-not = { $country } aparece a la vez como atendido y no atendido
    .hint = Déjalo en una de las dos listas.
    .explain = Las listas serves y not_served de un perfil dicen adónde envía el negocio y adónde no. Un país solo puede estar en una de ellas; uno que no está en ninguna se considera atendido si el perfil solo enumera los que no lo están, y no atendido si enumera los que sí.

profile-not-spoken = se pide el idioma { $language }, y no está entre los que habla la tienda
    .hint = Agrégalo a language en [profile.serves], o no lo pidas.
    .explain = El perfil pide clientes que hablan un idioma que, según su propia tabla serves, la tienda no habla. Ambas cosas pueden ser intencionales, así que es una advertencia.

## audiencefit.toml

workspace-language = no hay informes en “{ $found }”; se usa el inglés
    .hint = Disponibles: { $known }.
    .explain = La clave language indica el idioma de los informes. Si no hay textos en ese idioma, se usa el inglés.

workspace-currency = “{ $found }” no es un código de moneda
    .hint = Escribe el código ISO 4217 de tres letras, como EUR o USD.
    .explain = La moneda es la de los costos del archivo, como código ISO 4217 de tres letras.

workspace-time-zone = { $guess ->
    [yes] aquí no se conoce la zona horaria “{ $found }”; ¿querías decir “{ $nearest }”?
   *[no] aquí no se conoce la zona horaria “{ $found }”
}
    .hint = Escribe un nombre de la lista IANA, como Europe/Madrid.
    .explain = Las zonas horarias son nombres de la lista IANA. La lista de este equipo no tiene la del archivo; puede estar mal escrita, o la lista puede ser más antigua.

workspace-network-missing = no se dice en qué red está el canal “{ $channel }”
    .hint = Agrega la línea de abajo en [channels.{ $header }]. Redes: { $known }.
    .explain = Un canal cuya clave es el nombre de una red, como [channels.instagram], está en esa red. Cualquier otro canal necesita una línea network = "…". Dos canales pueden estar en la misma red.

workspace-month = { $guess ->
    [yes] “{ $found }” no es un mes; ¿querías decir “{ $nearest }”?
   *[no] “{ $found }” no es un mes
}
    .hint = Escribe año y mes entre comillas, como "2026-10".
    .explain = Los meses se escriben con cuatro dígitos del año, un guion y dos dígitos del mes.

workspace-amount = { $found } no puede ser “{ $key }”
    .hint = Un número que no sea negativo.
    .explain = Los seguidores y los costos son números a partir de 0.

workspace-gate = { $found } no es una puntuación de encaje
    .hint = Las puntuaciones van de 0 a 100.
    .explain = El umbral fail_under termina una ejecución con el código de salida 1 cuando la puntuación de encaje está por debajo. Las puntuaciones de encaje van de 0 a 100.

workspace-margin = { $found } no es un margen
    .hint = Un margen es mayor que 0 y como máximo 1: 0.4 quiere decir que de cada 100 quedan 40 después de pagar la mercancía.
    .explain = El margen dice qué parte de los ingresos queda después de pagar la mercancía. La sección “channels” lo multiplica por los ingresos que aportó una red y le resta lo que costó la red. Sin él cuentan todos los ingresos, y el informe lo dice.

workspace-suppress-below = { $found } no es un límite para grupos pequeños
    .hint = Escribe un número entero de { $lowest } o más. Si no se escribe nada, se toma 10.
    .explain = Las tablas contadas a partir de clientes o suscriptores uno a uno no muestran ningún grupo de menos personas que suppress_below, para que no se pueda reconocer a nadie. Nunca se muestran menos de 5 personas.

mapping-share-or-count = una correspondencia necesita “share” o “count”
    .hint = Nombra la columna que tiene los porcentajes, o la que tiene los recuentos.
    .explain = Una correspondencia dice en qué columna de una tabla desconocida están los números, y si son porcentajes o recuentos. Necesita exactamente una de las dos.

theme-color = “{ $key }” no es un color: “{ $found }”
    .hint = Escribe un color como #rrggbb, por ejemplo #0b5c8a.
    .explain = Los colores de un tema se escriben con una almohadilla (#) y seis dígitos hexadecimales, dos para el rojo, dos para el verde y dos para el azul, o con tres dígitos en la forma corta. No se entienden nombres como “blue”.
theme-contrast = el texto en { $color } no se puede leer sobre blanco: el contraste es de { $contrast_text } : 1 y hace falta { $least_text } : 1
    .hint = Basta con un tono más oscuro del mismo color.
    .explain = Los títulos, números y etiquetas van en los colores del tema sobre blanco, y en blanco sobre ellos. Por debajo de un contraste de 4,5 : 1 (WCAG 2.2, nivel AA), muchas personas no pueden leer ese texto, y menos aún impreso. La línea lista para pegar tiene el tono más parecido que es lo bastante oscuro.
theme-alike = los dos colores { $accent } y { $second } se ven casi iguales
    .hint = Elige un segundo color de otro tono o claramente más claro o más oscuro.
    .explain = Un color representa a la gente que está y el otro, a la que declaraste. Si los dos se parecen, los gráficos no se pueden leer. Los colores se comparan como lo hace el ojo (OKLab).
key-not-applied = “{ $key }” se entiende, y todavía no se usa
    .hint = El informe se hace sin ella; quita la línea para no ver más este aviso.
    .explain = Las horas de trabajo en un canal cuentan cuando el archivo dice lo que vale una hora (hourly_rate).
workspace-pdf-standards = ningún PDF puede cumplir { $one } y { $other } a la vez
    .hint = PDF/UA-1 se combina con PDF/A-2 y PDF/A-3, y un archivo cumple un solo tipo de PDF/A: pdf_standard = ["ua-1", "a-2a"]
    .explain = Cada estándar exige su propia versión de PDF: PDF/A-1, la 1.4; PDF/A-4, la 2.0; PDF/UA-1, la 1.7. Un archivo puede cumplir PDF/UA-1 junto con uno de PDF/A-2 y PDF/A-3, o un solo estándar cualquiera.
key-kept = “{ $key }” se entiende, y todavía no se calcula nada con ella
    .explain = audiencefit.toml puede indicar la moneda y la zona horaria del negocio. Esta versión muestra el dinero en la moneda que nombra una exportación, no convierte ninguna, y toma los días y las horas tal como los escriben las exportaciones.
