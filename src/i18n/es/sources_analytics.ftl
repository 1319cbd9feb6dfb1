# Fuentes de la familia "analytics": Google Analytics.

## Cualquier campaña y fuente

names-withheld = Los nombres de campañas o fuentes que contienen un correo electrónico o un número de teléfono se muestran como “…” y se suman.
    .hint = Pon otros nombres a estas campañas.
    .explain = Las campañas, fuentes y ubicaciones tienen los nombres que alguien les puso, y algunos contienen un correo electrónico o un número de teléfono. Estos nunca se muestran. Los números de todas las partes con nombres así se suman bajo “…”; los números de personas, que no se pueden sumar, se dejan fuera en ellas. Un número de siete dígitos o más se toma por un teléfono, aunque sea el número de una campaña.

## Google Analytics 4

ga4-thresholds = Google Analytics oculta filas de pocas personas por edad, género e intereses; el archivo no dice cuáles.
    .explain = En los informes por edad, género o intereses, Google Analytics omite las filas con pocas personas, para que no se pueda reconocer a nadie. El límite no se publica, y nada en el archivo exportado dice que se omitieron filas. De una categoría que no está en el archivo no se sabe nada, que no es lo mismo que cero. Un periodo más largo deja más filas por encima del límite.

ga4-rows-withheld = Las filas dejan fuera al { $percent } % de las personas de la fila de totales.
    .explain = La tabla tiene una fila de totales, que cuenta más personas que las demás filas juntas. La diferencia son personas de filas que Google Analytics oculta o que cortó un límite de filas. Los porcentajes son sobre las personas de las filas que hay.

ga4-second-period = El archivo compara dos periodos. Se tomó { $used } y se apartó { $other }.
    .hint = Para los números del otro periodo, exporta el informe solo con él.
    .explain = Con una comparación de periodos, Google Analytics escribe cada tabla dos veces, cada una con su propia fecha de inicio y de fin. El primero es el periodo del informe; el segundo, aquello con lo que se compara. Solo se usa el primero; sumar ambos contaría a las personas dos veces.

ga4-table-twice = Los números por “{ $column }” están en el archivo más de una vez; se tomó la primera tabla.
    .explain = Dos tablas del archivo desglosan los mismos números de la misma manera para los mismos días: un resumen muestra una tarjeta dos veces, o el informe compara segmentos de los visitantes. Se usa la primera tabla, para no contar nada dos veces.

ga4-segment = Los números son de un segmento de los visitantes que no se llama “All Users”.
    .hint = Si no es el segmento de todos los usuarios, quita la comparación en Google Analytics y exporta otra vez.
    .explain = Sobre las fechas, el archivo nombra el segmento de visitantes que muestra el informe. En los informes en inglés es “All Users”. Con otro nombre puede ser solo una parte de los visitantes, o las mismas palabras en otro idioma. El nombre no se muestra, porque quien creó el segmento puede haberle puesto el nombre de alguien. Los números se leyeron como los de todos los visitantes.

ga4-people-not-added = Las personas de la tabla por “{ $column }” no se sumaron.
    .hint = Exporta el informe sin la segunda dimensión para ver quiénes son los visitantes.
    .explain = Cada fila cuenta a las personas una vez. La misma persona puede visitar en varios días, desde varias fuentes y en varias campañas, así que las filas de una tabla así no se deben sumar. Los números que se pueden sumar (sesiones, usuarios nuevos, eventos clave, pedidos, ingresos) se leyeron como series; la tabla no da una imagen de la audiencia.

ga4-first-user = De la tabla por “{ $column }” solo se tomaron los usuarios nuevos.
    .hint = El informe de adquisición de tráfico tiene sesiones, eventos clave e ingresos por fuente.
    .explain = Los informes de adquisición de usuarios ordenan todo según la fuente que trajo a un visitante por primera vez, quizá hace meses. Las sesiones, los eventos clave y los ingresos de los mismos días están bajo otra fuente en el informe de adquisición de tráfico. Para no contar nada dos veces ni mezclar dos tipos de fuentes, de aquí solo se toman los usuarios nuevos.

ga4-columns-unknown = No se conocen todas las { $count } columnas de una tabla{ $has-known ->
        [yes] {" "}(conocidas: { $columns })
       *[no] {""}
    }; se apartó.
    .hint = Si contiene números que necesitas, exporta el informe con Google Analytics en inglés.
    .explain =
        El archivo se conoce, pero no el nombre de una columna que dice qué son las filas, o de todas las columnas de números: una dimensión tuya, o palabras de un idioma del que no se vio ningún archivo. Una tabla así se aparta en lugar de adivinar.

ga4-by-shape = La columna “{ $column }” se tomó por los usuarios activos, según sus números.
    .hint = Comprueba que esta columna contiene usuarios activos. Si no, exporta el informe con Google Analytics en inglés.
    .explain = Los nombres de las columnas están en un idioma que no se conoce. La tabla tiene las once columnas de un informe demográfico, y en cada fila el sexto número es el cuarto dividido entre el segundo: sesiones con interacción entre usuarios activos. Se tomaron estas dos columnas; las demás, no.

ga4-row-too-long = La fila tiene más celdas que el encabezado; se dejó fuera.
    .hint = Exporta el archivo otra vez y no lo edites.
    .explain = Una fila con más celdas que el encabezado tiene una coma donde no va: en un nombre sin comillas o en un número. Entonces no se puede saber qué celda pertenece a qué columna. Las demás filas se leyeron.

ga4-rows-added = “{ $label }” está más de una vez; sus filas se sumaron.
    .hint = Si el archivo se editó, quita la fila que sobra.
    .explain = Dos lugares tienen el mismo nombre, como un Vigo en dos países, o un país está con dos nombres, como Turkey y Türkiye. Google Analytics cuenta cada uno en una fila propia, y nadie está en ambos. El archivo no distingue dos lugares del mismo nombre, así que sus números se suman.

ga4-start-unknown = Los días se cuentan desde un inicio que el archivo no dice; la tabla no se usó.
    .hint = Exporta el archivo otra vez y conserva las líneas que empiezan con #.
    .explain = Los resúmenes cuentan los días desde el inicio del periodo: 0000, 0001, 0002. El inicio está en las líneas sobre la tabla que empiezan con #. Aquí faltan, así que no se conocen los días.

source-title-google-analytics = Google Analytics 4

## Lo que solo se supone de los archivos, y sus rarezas

source-google-analytics = Google Analytics
    .get = Google Analytics → un informe → Share this report → Download file → CSV
    .believed = El formato de los informes por edad, género, región, idioma, intereses y dispositivo es el del informe por país, del que se vio un archivo real; de los demás no se vio ninguno. Los nombres de las columnas de región, dispositivo, campaña y compras son los que documenta Google. Los informes en otros idiomas se leen donde las edades, los géneros o los países se pueden distinguir por sus etiquetas, y la columna de usuarios activos, por su relación con las sesiones con interacción.
    .oddities = Los porcentajes son sobre usuarios activos (sobre usuarios o usuarios totales, donde el informe no tiene usuarios activos); los usuarios nuevos solo dan una serie. Las filas pequeñas por edad, género e intereses se ocultan sin decirlo en el archivo, y el dinero se escribe sin su moneda. De las tablas por la primera fuente de los usuarios solo se toman los usuarios nuevos, y de una comparación, solo el primer periodo.

## Como qué se leyó un archivo

block-preamble = líneas sobre una tabla
block-channel-groups = visitas por grupo de canales
block-traffic-sources = visitas por fuente
block-traffic-campaigns = visitas por campaña
block-traffic-media = visitas por medio
block-web-pages = páginas de un sitio web
block-web-events = eventos de un sitio web
block-web-items = artículos de una tienda
block-single-visitors = visitantes uno a uno
block-visitor-segments = segmentos de visitantes
block-place-numbers = números de lugares
block-retention = visitantes que vuelven
block-active-user-trend = usuarios activos por ventanas de días
block-other-series = números por semana, mes u hora
block-other-metrics = tasas y tiempos
block-technology = tecnología de los visitantes

ga4-column-unknown = No se entiende la columna “{ $column }”; la tabla se apartó.
    .hint = Exporta el informe sin esta columna: sin comparación, sin un segundo rango de días y sin dimensiones tuyas.
    .explain =
        Las columnas de números se conocen, pero una columna de palabras no: una comparación, un rango de días o una dimensión tuya. Puede dividir a las mismas personas en varias filas, o contarlas dos veces, así que la tabla se aparta en lugar de adivinar.

ga4-metrics-unknown = La mayoría de las columnas de números no se conocen ({ $columns }); solo se leyeron las conocidas.
    .hint = Para los demás números, exporta el informe con Google Analytics en inglés.
    .explain =
        Algunos nombres de columnas se conocen y la mayoría no: están en un idioma del que no se vio ningún archivo. Las columnas de nombre conocido se leyeron; las demás, no.
