# Textos de la línea de comandos y de la ejecución en general.

report-title = { $brand } · { $month }
report-subtitle = { $channels } · números del { $from } al { $to }
report-prepared-by = Preparado por { $name }
report-footer = { $brand } · { $month }

bug = Esto es un error de audiencefit, no de tus archivos. Por favor, repórtalo junto con las líneas de arriba.
written = { $files ->
    [one] Se escribió un archivo en { $folder }
   *[other] Se escribieron { $files } archivos en { $folder }
    }
not-written = error: no se escribió nada: { $reason }
cards-are-pictures = La edición cards crea imágenes: pide png o no indiques --format.
pdf-standards-apart = Ningún PDF puede cumplir { $one } y { $other } a la vez: PDF/UA-1 se combina con PDF/A-2 y PDF/A-3, y un archivo cumple un solo tipo de PDF/A.
stdout-not-written = error: no se pudo escribir en la salida estándar: { $reason }
format-not-made = error: no se pudo crear un formato: { $reason }
gate-not-met = No se alcanza el umbral exigido: la puntuación de encaje es { $score } y se pidió al menos { $least }.
gate-not-measured = No se alcanza el umbral exigido: se pidió al menos { $least } y este mes no hay puntuación de encaje.
profile-checked = { $profiles ->
    [one] { $file } está bien: el perfil { $names }
   *[other] { $file } está bien: los perfiles { $names }
    }

explain-usage = `audiencefit explain NAME` explica cualquiera de estos.
explain-sections = Secciones del informe
explain-topics = Cómo se hacen los números
explain-methods = Métodos, con el nombre que usan los archivos
explain-verdicts = Veredictos, con el nombre que usan los archivos
explain-words = Palabras
explain-codes = Códigos de los mensajes
format-unknown = no existe el formato `{ $name }`; { $meant }los formatos son { $known }
format-meant = ¿querías decir `{ $name }`?{ " " }
format-needs-file = { $format } no es texto: indica un archivo con `--out` o envíalo a otro programa
format-needs-folder = { $format } crea aquí { $files } archivos: indica una carpeta con `--out`
explain-unknown = no hay nada llamado `{ $name }` que explicar; { $meant }`audiencefit explain` muestra la lista completa
explain-meant = ¿querías decir `{ $name }`?{ " " }

places-more = y { $more } más

inspect-times = { $times } × { $what }
inspect-rows = { $rows } filas: { $read } leídas, { $aside } apartadas, { $rejected } rechazadas
inspect-covers = cubre { $shares } de la audiencia
inspect-more = – y { $more } más; `--format json` los tiene todos
inspect-total = { $blocks ->
    [one] Un bloque
   *[other] { $blocks } bloques
    } con { $rows } filas: { $read } leídas, { $aside } apartadas, { $rejected } rechazadas.

fate-used = en uso
fate-set-aside = aparte
fate-duplicate = los mismos números ya están
fate-superseded = se tomó otra exportación
fate-unattributed = red o mes desconocidos
fate-other-month = de otro mes
fate-baseline = solo para comparar
fate-empty = sin datos
fate-damaged = con daños
fate-unknown = sin reconocer

block-no-rows = una exportación sin filas
block-unreadable = un archivo que no se puede leer
block-own-report = un informe anterior
block-posts = publicaciones
block-thread = el marco de un hilo
block-mapped = una tabla que describiste
block-reviews = CSV propio
block-google = Google
block-judge-me = Judge.me
block-loox = Loox
block-okendo = Okendo
block-shopify-product-reviews = Shopify Product Reviews
block-trustpilot = Trustpilot
block-yotpo = Yotpo

withheld-top-list = solo aparece lo más grande
withheld-suppressed = los grupos demasiado pequeños están ocultos

fact-flag = la línea de comandos
fact-configuration = audiencefit.toml
fact-content = el propio archivo
fact-name = el nombre del archivo
fact-folder = su carpeta

nothing-usable = las entradas no tienen ningún número de audiencia que se pueda usar ({ $fates })
    .hint = `audiencefit inspect` dice como qué se leyó cada archivo y qué falta.
    .explain = Un informe necesita al menos una tabla de personas por edad, género, lugar, intereses o trabajo cuya red y mes se conozcan. Se leyeron todos los archivos y ninguno dio una tabla así: son de otro tipo (series diarias, listas de publicaciones), están vacíos o dañados, no se conocen, o no se puede saber de qué red o mes son. `audiencefit inspect` muestra cada archivo y cada bloque con el motivo; `audiencefit sources` enumera las exportaciones que se entienden y dónde conseguirlas.
nothing-in-format = aquí no hay nada que { $format } pueda llevar
    .hint = Pide otro formato con --format.
    .explain = Las imágenes se hacen con gráficos y el CSV, con números. Lo que pediste no tiene nada de eso este mes.
nothing-in-section = las entradas no tienen nada de lo que trata `{ $section }`
    .hint = `audiencefit sources` dice qué da cada exportación: markets necesita países o idiomas, channels necesita una red con personas.
    .explain = Los archivos se leyeron y tienen números del mes, pero ninguno de los que necesita esta sección. Markets necesita personas por país o idioma de al menos un tipo de audiencia; segments necesita personas por edad, género, lugar o intereses; channels necesita al menos una red con personas o números. `audiencefit inspect` muestra qué dio cada archivo.
no-such-month = ninguna entrada tiene números de audiencia de { $month } ({ $fates })
    .hint = `audiencefit inspect` muestra el mes de cada archivo.
    .explain = Pediste un mes con --month, y todas las tablas leídas son de otro mes o no se sabe su mes. El mes se toma del contenido del archivo, de su nombre o de su carpeta (como exports/2026-10/), en este orden.
no-profile = no hay un perfil del cliente ideal con el que comparar
    .hint = Escribe uno e indícalo con --profile, o ponlo junto a las exportaciones como profile.toml.
    .explain = El informe compara a la gente que te sigue con los clientes que declaraste. La declaración es un archivo profile.toml; el más pequeño tiene tres líneas: [[profile]], un nombre y un rango de edad. `audiencefit profile new` muestra un ejemplo comentado. Se busca en las carpetas de entrada y por encima de ellas, o donde diga --profile.
unknown-profile = el archivo no tiene ningún perfil llamado { $name }; tiene { $known }
    .explain = --profile-name elige una de varias entradas [[profile]] por su nombre, letra por letra.
unknown-language = todavía no hay informes en { $lang }; este está en inglés (hay: { $known })
    .explain = El idioma de los informes se fija con `language` en audiencefit.toml o con --lang. Los archivos se leen en cualquier idioma que conozcan las fuentes, sea cual sea el idioma del informe.
cannot-read = no se puede leer el archivo: { $reason }
    .explain = El sistema operativo se negó a abrir el archivo. Comprueba que existe, que tienes permiso para leerlo y que no está abierto en un programa que lo bloquea.
no-such-input = no existe ese archivo o carpeta
    .hint = Revisa cómo está escrita la ruta.
    .explain = Una entrada en la línea de comandos debe ser un archivo, una carpeta, un archivo ZIP o - para la entrada estándar.
theme-logo = el logo no es ni un SVG ni una imagen PNG que se pueda leer
    .hint = Guárdalo otra vez como SVG o PNG. Otros formatos (JPG, PDF, AI) no se leen.
    .explain = El logo que nombra el tema aparece en la cabecera de la primera página. Debe ser un dibujo SVG o una imagen PNG, y su ancho debe estar entre una décima parte y veinte veces su alto. Un dibujo que nombra otros archivos se muestra sin ellos.
theme-font = esta no es una fuente tipográfica que se pueda usar
    .hint = Indica un archivo TrueType u OpenType (.ttf, .otf), no una fuente web (.woff, .woff2).
    .explain = El tema nombra un archivo de fuente tipográfica que no se puede leer o que no tiene letras latinas. Las letras de otros alfabetos que le falten a una fuente se ponen en las fuentes que vienen con audiencefit.
empty-folder = la carpeta no tiene ningún archivo que pueda ser una exportación
    .explain = Las carpetas se leen con todo lo que hay debajo; los archivos ocultos y los del propio espacio de trabajo (audiencefit.toml, profile.toml, reports/, store/) no cuentan.
input-too-large = el archivo pesa más de { $limit } MiB, más que cualquier perfil o configuración
    .explain = Los archivos que escribes tú son pequeños. Un límite protege las ejecuciones programadas de un archivo que llenaría la memoria.
export-too-large = el archivo pesa más de { $limit } MiB, más que cualquier exportación; se dejó fuera
    .hint = Si es un archivo comprimido con fotos y videos, descomprímelo y quítalos.
    .explain = Las exportaciones de números de audiencia son pequeñas. Un límite protege las ejecuciones programadas de un archivo que llenaría la memoria. El archivo aparece como dañado y los demás se leen.

link-not-followed = { $what ->
    [folder] un enlace a una carpeta; no se siguió
   *[nothing] un enlace a nada
    }
    .hint = Indica la propia carpeta como entrada, o copia dentro los archivos.
    .explain = Las carpetas se leen con todo lo que hay debajo. Los enlaces a archivos se leen como archivos. Los enlaces a carpetas no se siguen, porque pueden volver al lugar donde están o llevar a archivos que ya están; los enlaces a archivos que ya no existen no dan nada.
output-folder-not-read = { $files ->
    [one] en la carpeta de salida hay un archivo que no es un informe; no se leyó
   *[other] en la carpeta de salida hay { $files } archivos que no son informes; no se leyeron
    }
    .hint = Escribe en una carpeta aparte con --out.
    .explain = Lo que hay en la carpeta donde se escriben los informes no se lee, para que un informe del mes pasado nunca se tome por una exportación. Lo mejor es guardar las exportaciones en una carpeta propia.
own-report = un informe de audiencefit; se apartó
    .explain = Entre las exportaciones hay informes, a menudo del mes anterior. Se reconocen por cómo empiezan y nunca se leen como exportaciones.

network-unknown = nada dice de qué red es esta exportación ({ $source } puede ser de { $has-networks ->
    [no] cualquier red
   *[yes] { $networks }
})
    .hint = Pon el archivo en una carpeta con el nombre de la red, o indícala:
    .explain = El mismo tipo de archivo existe para varias redes, y ni la línea de comandos, ni audiencefit.toml, ni el contenido del archivo, ni su nombre, ni su carpeta dicen cuál es. Se dejó fuera: una suposición podría dar la gente de una red a otra. Pega la línea que se muestra con la red correcta.
month-unknown = nada dice de qué mes es esta exportación ({ $source } no lleva fecha)
    .hint = Pon el archivo en una carpeta como exports/2026-10/, o indícalo:
    .explain = La exportación no tiene fecha dentro, y ni su nombre ni su carpeta dicen un mes. Se dejó fuera.
facts-disagree = { $used-origin ->
    [flag] la línea de comandos
    [configuration] audiencefit.toml
    [content] el propio archivo
    [name] el nombre del archivo
   *[folder] su carpeta
    } dice { $used } ({ $what }), { $other-origin ->
    [flag] la línea de comandos
    [configuration] audiencefit.toml
    [content] el propio archivo
    [name] el nombre del archivo
   *[folder] su carpeta
    } dice { $other }; se tomó { $used }
    .explain = Lo que un archivo no dice con certeza se toma de la línea de comandos, audiencefit.toml, el contenido del archivo, su nombre o su carpeta, en este orden. Dos de ellos dicen cosas distintas sobre este archivo. Se tomó el primero; si está mal, mueve el archivo o cambia el ajuste.
network-impossible = --network { $asked } no se aplicó: { $source } no puede ser de { $asked }
    .explain = La opción --network es para archivos que no dicen su red. El contenido de este archivo muestra que es de otra.
same-file-twice = los mismos bytes que { $first }; se contó una vez
    .explain = Un archivo que está dos veces, con otro nombre o comprimido y suelto, se cuenta una vez.
same-file-elsewhere = los mismos bytes que { $first }, con otro dato a su alrededor ({ $what }); { $counted ->
    [twice] cada uno se toma por lo que dice su carpeta
   *[once] se contó una vez
    }
    .hint = Si uno es una copia que se puso en el lugar equivocado, quítalo.
    .explain = Dos archivos tienen los mismos bytes, y lo que los rodea es distinto. Donde una carpeta o audiencefit.toml dice que son de dos canales o de dos meses, cada uno se toma por lo que se dice que es: las exportaciones de cuentas pequeñas pueden ser iguales por casualidad. Mucho más a menudo, un archivo se copió o se descargó en la carpeta equivocada. Un nombre por sí solo no convierte los mismos bytes en una segunda cuenta.
channel-guessed = se tomó por el canal { $channel }, el único de { $network } en audiencefit.toml
    .hint = Si es así, pon el archivo en una carpeta { $channel }, o nómbralo en “files”.
    .explain = Nada dice de qué canal es el archivo: no está en la carpeta de ningún canal ni de ninguna red, ningún “files” de audiencefit.toml lo nombra y no indica su cuenta. Hay un solo canal de su red, así que se tomó por ese.
account-not-configured = la cuenta es { $account }, y el canal { $channel } de audiencefit.toml es de { $other }; se muestra como { $name }
    .hint = Si ambas son la misma cuenta, escríbela como en la exportación; si no, nombra el canal:
    .explain = La exportación dice su cuenta, y ningún canal de audiencefit.toml la tiene. El canal con el nombre de la red es de otra cuenta, así que la gente de las dos se mantiene separada, y nada de lo que audiencefit.toml dice del canal se aplica a este archivo.
followers-unknown = nada dice cuántas personas siguen el canal { $channel }
    .hint = En ese caso, las redes se juntan con pesos iguales y no hay intervalo de muestreo. Indícalo:
    .explain = La mayoría de las exportaciones solo dan porcentajes. Para ponderar las redes por su tamaño y decir cuán seguro es un porcentaje, hace falta el número de seguidores. Tómalo de la app de la red y escríbelo en audiencefit.toml, o usa --followers para un solo canal.
followers-for-many = --followers se aplicó a todos los canales: { $channels }
    .hint = Escribe el número de cada canal en audiencefit.toml.
    .explain = --followers está pensado para la exportación de un solo canal. Con varios canales, cada uno necesita su propio número; si no, los porcentajes conjuntos salen mal.
other-month = { $blocks ->
    [one] un bloque tiene números de un mes distinto de { $month }, que se dejan fuera
   *[other] { $blocks } bloques tienen números de meses distintos de { $month }, que se dejan fuera
    }
    .hint = `audiencefit inspect` muestra el mes de cada bloque.
    .explain = Un informe trata de un solo mes: el que se pide con --month, o el último que se encuentra.
numbers-later = las tablas de audiencia son de { $month } y otros números, de { $later }; el informe es de { $month }
    .hint = Agrega las exportaciones de audiencia de { $later }, o haz un informe solo con los otros números:
    .explain = Un informe trata de un solo mes. Sin --month es el de las últimas tablas de audiencia, porque todo lo demás se mide frente a ellas. Hay visitas, pedidos, publicaciones u otros números de un mes posterior, que no están en este informe.
glyphs-missing = ninguna fuente tipográfica incluida puede mostrar todos los caracteres de { $text }; en el informe aparecen como ?
    .hint = CSV, JSON y Parquet llevan el texto tal cual.
    .explain = Las fuentes tipográficas incluidas cubren latino, griego, cirílico, guyaratí, bengalí, tailandés y devanagari. Un nombre en una exportación o una marca con otros caracteres (chino, japonés, coreano, árabe, emojis) saldría como cuadros vacíos, así que cada secuencia de ellos se pone como un signo de interrogación. Los formatos de datos llevan el texto sin cambios.
several-exports = varias exportaciones dan { $dimensions } del canal { $channel }: { $files }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
    }; se tomó { $taken }
    .hint = Si son de varias cuentas, da a cada una su propio canal en audiencefit.toml; si una es antigua, sácala de la carpeta.
    .explain = Un canal tiene una audiencia al mes. Dos archivos del mismo tipo con números distintos son de dos cuentas o de dos días. No se suman: se toma el del periodo más reciente; entre iguales, el de más personas, y después el de más celdas. Pon los archivos de otra cuenta en una carpeta propia y nombra esa carpeta como canal en audiencefit.toml.
several-tables = el archivo da { $dimensions } del canal { $channel } varias veces: se tomaron los días { $taken } y se dejaron { $left }
    .hint = Exporta el mes entero de una vez; las personas de dos mitades de un mes no se pueden sumar.
    .explain = Un canal tiene una audiencia al mes. Un archivo con varias tablas de la misma audiencia y tipo, de partes del mes o de los mismos días, no se puede sumar: la misma persona puede estar en cada una. Se toma la tabla del periodo más reciente, después la de más personas y después la de más celdas.
several-accounts = las exportaciones de { $channel } son de varias cuentas, y cada una se muestra por separado: { $accounts }
    .explain = Los archivos dicen cuentas distintas de una misma red, y audiencefit.toml no nombra ningún canal para ellas. Su gente es distinta, así que cada cuenta es un canal propio en el informe. Nombra canales en audiencefit.toml para ponerles nombres tuyos.

same-numbers-twice = dice lo mismo que { $taken } de los días que cubren ambos ({ $metrics }, { $channel })
    .explain =
        Dos exportaciones de un canal cubren los mismos días y dicen lo mismo de ellos: una exportación hecha dos veces, o dos meses que se solapan. Cada día se toma una vez: de la exportación que cubre más días del mes, después de la que tiene el último día y después de la que tiene más números. La otra se nombra aquí.
numbers-differ = números distintos de los de { $taken } para los mismos días ({ $metrics }, { $channel }); se toman los de { $taken }
    .hint = Si son de varias cuentas, da a cada una su propio canal en audiencefit.toml. Las redes también corrigen sus números durante algunos días: si la exportación más antigua es la correcta, saca la más nueva de la carpeta.
    .explain =
        Dos exportaciones de un canal cubren los mismos días y dicen cosas distintas de ellos. Se toma la exportación que cubre más días del mes; después, la que tiene el último día, porque las redes corrigen números a posteriori, y después la que tiene más números. Se toma con todos sus números de esos días; la otra agrega los días que le faltan. Nada se suma ni se promedia.
days-counted-together = { $taken } cuenta juntos días que aquí se cuentan de otra manera ({ $metrics }, { $channel }); se toman sus números de esos días
    .explain =
        Una exportación tiene un número por día; la otra, un solo número para todos los días, o para otras semanas. Las dos juntas contarían los mismos días dos veces, y una suma de días no tiene por qué ser el número del mes, así que no se comparan. Se toma la exportación que cubre más días del mes.
part-twice = las filas { $rows } hablan de los mismos días de la misma parte ({ $metric }, { $channel }); se cuenta una de ellas
    .hint = Mira estas filas: si son cosas distintas, ponles nombres distintos.
    .explain =
        Una tabla tiene un número por cada parte y día. Donde se solapan filas de una misma tabla, las dos juntas podrían contar lo mismo dos veces: se toma la fila que cubre más días, y después la primera.
listed-twice = { $what }: { $n ->
    [one] hay un elemento que está
   *[other] hay { $n } elementos que están
} también en { $taken }
    .explain =
        Dos exportaciones enumeran los mismos pedidos, publicaciones, reseñas o conversaciones, porque sus periodos se solapan. Cada uno se toma una vez, de la exportación que tiene el último.
orders-in-two-sources = { $n } de { $of } pedidos pagados de { $channel } tienen el día y el importe de un pedido de { $taken } ({ $source } y { $other })
    .hint = Conserva la exportación de una de las dos: mejor la de la tienda que la de sus pagos.
    .explain =
        Una venta está en la lista de pedidos de la tienda y otra vez en la lista de los pagos que la saldan, con otro número. Las dos listas se usan tal como están, así que los pedidos y el dinero del canal aparecen por cada fuente y no se deben sumar. Si son las mismas ventas, deja fuera una de las exportaciones; si el canal vende en dos sitios, no hay que hacer nada.
business-unknown = nada dice quién de los que escriben es el negocio ({ $threads ->
    [one] un hilo
   *[other] { $threads } hilos
}, { $channel })
    .hint = Nombra el negocio como lo nombran los mensajes.
    .explain =
        Los mensajes dicen quién los escribió y cuándo. De quién son las respuestas se sabe cuando la marca o la cuenta de audiencefit.toml es el nombre de un autor, o cuando un mismo autor está en la mayoría de varios hilos. Si no se da ninguna de las dos cosas, no se calcula ningún tiempo de respuesta.
no-randomness = el sistema no da números aleatorios con los que crear una clave
    .hint = Crea la clave en otro equipo, o escribe 64 dígitos hexadecimales que nadie pueda adivinar.
    .explain = Una clave de clientes debe ser imposible de adivinar: quien la tiene puede saber si una persona de dirección conocida está entre los clientes. Se pidieron al sistema 32 bytes aleatorios y no dio ninguno, así que no se mostró ninguna clave.

no-customer-key = la clave de clientes no está
    .hint = Crea una y mantenla en secreto; o quita “customer_key”, y los clientes se distinguirán solo dentro de una misma ejecución.
    .explain =
        audiencefit.toml nombra un archivo con una clave secreta. Con ella, el mismo cliente tiene el mismo hash en cada ejecución, así que se pueden comparar los meses; sin la clave, nadie puede saber por un hash de quién se trata. El archivo no está.
customer-key-damaged = el archivo no contiene una clave: hacen falta 64 dígitos hexadecimales
    .hint = Crea una nueva. Los clientes tendrán entonces hashes distintos de los anteriores.
    .explain =
        La clave de clientes son 32 bytes aleatorios, escritos como 64 dígitos hexadecimales. El archivo contiene otra cosa.

sources-gives = da
sources-languages = idiomas
sources-any-language = cualquiera, por su forma
sources-by-shape = { $languages }; otros por su forma
sources-evidence = se conoce por
sources-believed = se supone
sources-oddities = rarezas
sources-get = cómo conseguirla

## audiencefit interests

interests-part = { $family } (parte de { $parent })
interests-words = palabras
interests-vendor-google = Google Analytics y Google Ads
interests-vendor-meta = Facebook e Instagram
interests-vendor-pinterest = Pinterest
interests-vendor-snapchat = Snapchat
interests-vendor-tiktok = TikTok
interests-vendor-x = X
groups-hidden = { $hidden ->
    [one] No se muestra un grupo por { $dimension }: tiene menos de { $least } personas o hace falta para proteger a un grupo así.
   *[other] No se muestran { $hidden } grupos por { $dimension }: tienen menos de { $least } personas o hacen falta para proteger a un grupo así.
}
    .explain =
        Esta tabla se contó a partir de filas de personas, clientes o suscriptores uno a uno. Un grupo de muy pocas personas podría revelar quiénes son, así que se ocultan los grupos por debajo del límite (10, o suppress_below en [privacy] de audiencefit.toml). Si un número aún se pudiera deducir del total, se oculta también el siguiente grupo más pequeño. Los grupos ocultos son alguien, no nadie: cuentan en el total y en el resto. Por el mismo motivo, los pedidos de esos países pierden su país.
all-groups-hidden = No se muestra ningún grupo por { $dimension }: hay muy pocas personas, y se ocultan los grupos de menos de { $least }.
    .explain =
        Esta tabla se contó a partir de filas de personas, clientes o suscriptores uno a uno. Todos los grupos juntos son tan pocos que cualquier número podría revelar quiénes son. Solo cuentan en el total. El límite es 10, o suppress_below en [privacy] de audiencefit.toml.
customers-of-month = todas las personas que alguna vez compraron; se muestran los clientes de { $month } que están en { $taken }
    .explain =
        Una lista de clientes contiene a todas las personas que alguna vez compraron y no dice ningún mes. Donde también están los pedidos del mes, ellos dicen quién compró en él, y la lista se conserva para lo que solo ella dice.
longer-than-month = estos números son de otro periodo ({ $period }), no solo de { $month }; ninguno se cuenta en { $month }
    .hint = Exporta solo el mes, o los días uno por uno.
    .explain =
        Una exportación que cuenta días de varios meses no dice cuánto de ello fue en cada uno. Si dura más o menos un mes, o menos, cuenta en el mes que tiene más de sus días; si dura más, en ninguno. Sus números están en los datos con su propio periodo.
