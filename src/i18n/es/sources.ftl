# Textos de la sala `sources`: de todas las fuentes, de nuestro propio CSV y de las correspondencias.

## Cualquier fuente

unknown-table = Ninguna exportación conocida se parece a esta tabla de { $columns ->
        [one] una columna
       *[other] { $columns } columnas
    }{ $has-header ->
        [yes] {""}, entre ellas “{ $header }”
       *[no] {""}
    }.
    .hint = { $resembles ->
        [yes] Comparte las palabras “{ $shared }” con “{ $nearest }”; una exportación de ese tipo se debe entregar tal como se descargó.
        [missing] Comparte las palabras “{ $shared }” con “{ $nearest }”, y le falta “{ $missing }”. Expórtala otra vez con estas columnas y entrégala tal como se descargó.
        [folder] Su carpeta es la de “{ $nearest }”, con cuyos encabezados no comparte ninguna palabra: es otro informe, se editó, o está en un idioma del que no se vio ningún archivo.
       *[no] `audiencefit sources` enumera las exportaciones que se entienden.
    }
    .explain = Cada archivo se reconoce por su contenido: palabras de sus encabezados y claves que una exportación escribe en todos los idiomas. Este no tiene nada de eso, o tiene muy poco, así que no se usó ninguna de sus filas; todas cuentan como apartadas. Los motivos habituales: la exportación es de otro producto, se editó, o el archivo contiene campañas o publicaciones y no a las personas que hay detrás. Exporta otra vez sin abrir el archivo en una hoja de cálculo, o escribe los números en el CSV propio de audiencefit. Del archivo solo se muestran palabras que están en los encabezados de exportaciones conocidas, porque cualquier otra celda puede ser el nombre o la dirección de alguien.

block-without-rows = Hay un encabezado y ninguna fila debajo: la red no tenía nada que mostrar.
    .hint = Las cuentas pequeñas reciben exportaciones vacías. Espera a que la cuenta crezca, o deja el archivo fuera.
    .explain = El archivo es el correcto, pero no contiene números. Las redes entregan un archivo con solo un encabezado cuando una audiencia es demasiado pequeña (TikTok no muestra nada por debajo de unos 100 seguidores) o cuando no pasó nada en el periodo. Se trata como “sin datos”, que no es lo mismo que cero.

block-not-known = No se conoce la parte de este archivo que empieza aquí.
    .hint = Si no es parte de la exportación, quítala. Si lo es, quizá la red cambió su formato.
    .explain =
        El archivo se reconoció, pero una de sus tablas u hojas no es ninguna de las que se conocen en esta exportación. Sus filas no se usaron. Las demás tablas del archivo se leyeron como siempre. No se muestra lo que contiene, porque puede tratar de personas; la fila dice dónde empieza.

not-read-yet = El archivo se conoce, y no se toma ningún número de él.
    .hint = Escribe sus números en el archivo que muestra `audiencefit template generic`.
    .explain = El archivo se reconoció por su contenido. Puede traer números sobre una audiencia, pero este tipo de exportación no se lee. Se apartó entero; ninguno de sus números está en el informe.

no-audience-numbers = El archivo se conoce, y no tiene números sobre quién es la audiencia.
    .explain = El archivo se reconoció: cifras diarias, listas de publicaciones o videos, o páginas vistas. Estas exportaciones dicen cuánto pasó, no quiénes son las personas, así que nada de ellas se puede comparar con un perfil. El archivo se apartó.

column-missing = La columna “{ $column }” no está en esta tabla; la tabla no se usó.
    .hint = Expórtala otra vez con esta columna.
    .explain = La tabla se conoce, pero falta una columna sin la que no se puede leer: no se eligió al exportar el archivo, o se quitó. Otras columnas dicen otra cosa y no se toman en su lugar. En YouTube Studio, elige Views como primera métrica antes de descargar.

column-twice = La columna “{ $column }” está dos veces con números distintos; la tabla no se usó.
    .hint = Quita la columna incorrecta, o descarga la exportación otra vez.
    .explain = Dos columnas tienen el mismo nombre y no contienen los mismos números. No se puede saber cuál es la correcta, así que no se usa ninguna, y tampoco la tabla.

label-not-understood = “{ $text }” no es una etiqueta que pueda estar aquí; la fila se dejó fuera.
    .hint = Compara la fila con la exportación tal como la hizo la red.
    .explain =
        En una tabla por edad, cada fila debe empezar con una franja de edad; en una tabla por país, con un país, y así. Una fila que empieza con otra cosa se rechaza en lugar de adivinar. Si las etiquetas están en un idioma que aún no se conoce, la plantilla genérica acepta los mismos números. Los textos largos o que contienen un correo electrónico o un número de teléfono se muestran como “…”, igual que todas las celdas de una lista de publicaciones y de una tabla descrita por una correspondencia.

labels-overlap = “{ $label }” cuenta personas que ya están contadas en otra fila; la tabla no se usó.
    .hint = Quita la fila que sobra, o descarga la exportación otra vez.
    .explain = Dos filas de la tabla hablan de las mismas personas: la misma etiqueta está dos veces, o dos franjas de edad se solapan (18–24 y 20–29). No se puede saber cuál es la correcta, así que no se usa ningún número de la tabla.

count-missing = Una fila no tiene un número que se pueda leer; no se hacen porcentajes de su tabla.
    .hint = Completa el número, quita la fila si no pertenece a la tabla, o descarga la exportación otra vez.
    .explain = Un porcentaje es el número de una fila dividido entre la suma de todas. Donde el número de una fila está vacío o se rechazó, esa suma es demasiado pequeña, y las demás filas parecerían mayores de lo que son: sin los hombres, cada visitante es una mujer. Una celda vacía no es cero. Los números de las demás filas se usan como números; no se hacen porcentajes con ellos, a menos que una fila con el total diga cuántas personas hay.

country-unknown = Ningún país se llama “{ $name }”.
    .hint = Escribe el código de dos letras del país, o su nombre como lo escribe la red.
    .explain = Los nombres de países se entienden en los idiomas de las interfaces de las redes. Este nombre no está en ninguno de ellos. Su fila se conserva con el nombre tal como está escrito, y no coincide con ningún país de un perfil.

number-unreadable = “{ $text }” no es un número.
    .hint = Exporta el archivo otra vez y no lo guardes con una hoja de cálculo, que convierte números como 3.4 en fechas.
    .explain = Aquí hay un número en todos los archivos conocidos de esta exportación; esta celda contiene otra cosa, o tiene decimales donde se cuentan cosas. Su fila se rechaza, y ya no se concluye nada sobre lo que la tabla no enumera. Donde todas las filas juntas forman un total, como las edades y los géneros, se rechaza la tabla, porque su suma no se puede comprobar. La causa habitual son las hojas de cálculo: leen 3.4 como el tres de abril. Un texto que puede ser de alguien se muestra como “…”; la fila y la columna dicen dónde está.

number-ambiguous = “{ $text }” se puede leer como dos números.
    .hint = Escribe el número sin separador de miles; donde una correspondencia lee la tabla, indica en ella su signo decimal.
    .explain = Una coma o un punto delante de exactamente tres dígitos puede separar miles o empezar los decimales. Donde otro número de la misma columna demuestra cuál de las dos cosas es, la columna se lee; aquí ninguno lo demuestra, y las dos lecturas se diferencian mil veces. También se rechaza una cantidad de dinero con tres decimales junto a cantidades con dos o menos, a menos que su moneda tenga milésimas, como el dinar kuwaití.

number-negative = Este número no puede estar por debajo de cero: “{ $text }”.
    .hint = Exporta el archivo otra vez y entrégalo tal como se descargó.
    .explain = Los porcentajes, las personas, las cosas que se cuentan y las cantidades pagadas son cero o más. Un número negativo muestra que la fila se editó o se dañó, así que se rechaza; en una tabla de edades y géneros se rechaza la tabla entera.

percent-signs-mixed = Algunos números de la columna tienen signo de porcentaje y otros no; la tabla no se usó.
    .hint = Descarga la exportación otra vez.
    .explain = Una exportación escribe todos los números de una columna de la misma manera. Con las dos formas en una columna, un 0.5 sin signo puede ser la mitad de la audiencia o medio por ciento.

shares-do-not-add-up = Los porcentajes suman { $sum } %, no 100 %; la tabla no se usó.
    .hint = Descarga la exportación otra vez. Si la editaste, deshaz los cambios.
    .explain = Las partes de un total deben sumar 100 %, salvo por el redondeo. Aquí no lo hacen. Pueden faltar filas o estar duplicadas, puede que fracciones se hayan convertido en porcentajes, o que una hoja de cálculo haya cambiado los signos decimales. No se usa ningún número de la tabla, porque cualquiera podría estar mal.

day-unreadable = “{ $text }” no es un día que se pueda leer.
    .hint = Exporta el archivo otra vez y no lo guardes con una hoja de cálculo.
    .explain = Una celda de una columna de días contiene algo que no es un día, o un día sin año donde nada dice el año. La fila se rechaza. Donde a los días les falta el año, lo indica el mes de la carpeta (o --month).

day-ambiguous = “{ $text }” puede tener primero el mes o primero el día.
    .hint = Exporta el archivo otra vez con días como 2026-10-31, o pon el idioma de la interfaz en uno cuyos días empiecen por el año.
    .explain = Los días como 03/04/2026 se leen solo donde la columna demuestra qué número es el mes: un número mayor que doce, o días que se siguen unos a otros. Donde nada lo demuestra, la tabla no da ningún número.

day-twice = “{ $text }” está dos veces, con números distintos.
    .hint = Exporta el archivo otra vez, y no juntes dos exportaciones en un archivo.
    .explain = La tabla tiene una fila por día, y una segunda fila de este día dice otra cosa. No se puede saber cuál es la correcta, y las dos juntas contarían el día dos veces: se usa la primera y se rechaza la segunda. Una segunda fila con los mismos números se pasa por alto.

table-cut-off = El archivo termina dentro de esta tabla, y nada en él dice el total; la tabla no se usó.
    .hint = Descarga la exportación otra vez.
    .explain = Faltan las filas posteriores al final del archivo. Los porcentajes de las filas que hay serían demasiado altos: la primera de dos franjas de edad sería toda la audiencia. Donde los números ya son porcentajes, o un total dice cuánto falta, la tabla se usa.

days-exchanged = { $count ->
        [one] Una fecha de esta columna tenía cambiados el día y el mes; se corrigió.
       *[other] { $count } fechas de esta columna tenían cambiados el día y el mes; se corrigieron. Esta es la primera.
    }
    .hint = Descarga la exportación otra vez y no la guardes con una hoja de cálculo.
    .explain = Junto a estas fechas hay textos como 10/13/2026, que solo pueden tener primero el mes. Una hoja de cálculo configurada para escribir primero el día deja esos textos como están, pero toma 10/1/2026 por el diez de enero y guarda eso. Las fechas se devolvieron a su forma, porque solo así las filas están en orden, o en los mismos meses que los textos, o no en el futuro.

days-mixed = { $count ->
        [one] Una fecha de esta columna puede tener cambiados el día y el mes; no se usa ningún día de la columna. Es esta.
       *[other] { $count } fechas de esta columna pueden tener cambiados el día y el mes; no se usa ningún día de la columna. Esta es la primera.
    }
    .hint = Descarga la exportación otra vez y no la guardes con una hoja de cálculo.
    .explain = Junto a estas fechas hay textos como 10/13/2026, que solo se pueden leer de una manera. Una hoja de cálculo configurada para escribir los días al revés deja esos textos como están, pero cambia el día y el mes en todas las fechas hasta el doce. No se puede saber si eso pasó aquí: ni el orden de las filas ni los meses de las demás fechas lo deciden. Los días cambiados pondrían números en meses equivocados, así que no se usa ninguno.

day-in-the-future = { $count ->
        [one] Una fila es de un día posterior a { $latest }; se dejó fuera.
       *[other] { $count } filas son de días posteriores a { $latest }; se dejaron fuera. Esta es la primera.
    }
    .hint = Mira las fechas del archivo. Si están bien, mira el reloj de este equipo.
    .explain = Los números de un día que no ha llegado no pueden ser ciertos: la fecha se escribió mal, se cambiaron el día y el mes, o el año está mal. Una sola fila así haría un informe de su mes. El último día que puede haber en un archivo es mañana, o unas semanas después del mes que dicen su carpeta, su nombre o --month, lo que sea más tarde.

## El CSV propio de audiencefit

generic-column-unknown = No hay ninguna columna “{ $word }”; se deja fuera.
    .hint = { $has-nearest ->
        [yes] ¿Querías decir { $nearest }?
       *[no] Las columnas son: { $known }.
    }
    .explain = Las columnas del CSV propio de audiencefit tienen nombres fijos, en cualquier orden. Una columna con otro nombre se deja fuera, así que se pierde lo que se quería decir con ella. `audiencefit template generic` muestra todas las columnas con su significado.

generic-column-repeated = La columna { $column } está dos veces; se usa la primera.
    .hint = Quita una de ellas.
    .explain = Cada columna del CSV propio de audiencefit puede estar una sola vez. No se puede saber cuál de las dos contiene lo que se quería decir; se usa la primera y se deja fuera la segunda, así que comprueba que la primera es la correcta.

generic-cell-empty = La celda de { $column } está vacía.
    .hint = Complétala, o quita la fila.
    .explain = audience, dimension y value hacen falta en cada fila, y un número en share o count. Un dimension2 necesita su value2. La fila se rechaza; un número vacío no es cero.

generic-value-personal = El valor contiene lo que parece un correo electrónico o un número de teléfono; la fila no se usó.
    .hint = Escribe la etiqueta del grupo al que pertenece el número, como una ciudad o un interés.
    .explain = Los valores aparecen en los informes tal como están escritos, así que ninguno puede ser de una persona. Este contiene un correo electrónico, un nombre de usuario o siete o más dígitos seguidos, como los números de teléfono. Un nombre con tantos dígitos se debe escribir sin ellos.

generic-unfilled = { $rows ->
        [one] Una fila no tiene
       *[other] { $rows } filas no tienen
    } número; la primera es esta.
    .hint = Completa share o count donde la red lo muestra; las filas sin número se pueden quedar.
    .explain = `audiencefit template generic --network …` muestra una fila por cada etiqueta que muestra una red. Las que no se completaron no dicen nada, ni siquiera cero: se apartan, y su tabla no se toma por completa.

generic-word-unknown = “{ $word }” no se conoce en la columna { $column }.
    .hint = { $has-nearest ->
        [yes] ¿Querías decir { $nearest }?
       *[no] Se conocen: { $known }.
    }
    .explain = Esta columna admite una de una lista fija de palabras, que `audiencefit template generic` explica. La fila se rechaza, porque sus números no se pueden poner en ningún sitio, y no se concluye nada sobre lo que habría dicho.

generic-period = “{ $text }” no es un periodo.
    .hint = Escribe un mes como 2026-10, o días como 2026-10-01..2026-10-31.
    .explain = Un periodo es un mes del calendario, o dos días con dos puntos seguidos entre ellos, ambos incluidos. Sin un periodo que se pueda leer no se sabe a qué informe pertenecen los números, así que la fila se rechaza.

generic-age = “{ $text }” no es una franja de edad.
    .hint = Escribe 18-24, o 65+ para una franja abierta, o unknown.
    .explain = Las edades son franjas de años cumplidos, con ambos extremos incluidos. La fila se rechaza, y no se concluye nada sobre las edades que su tabla no trae.

generic-gender = “{ $text }” no es un género conocido.
    .hint = Escribe female, male, other o unknown.
    .explain = Las palabras para mujeres y hombres se entienden en muchos idiomas; las letras sueltas no, porque M es un hombre en inglés y una mujer en español. La fila se rechaza.

generic-share-above-one = “{ $text }” es más que el total de personas.
    .hint = { $percent ->
        [yes] Una proporción es como máximo 100%.
       *[no] Escribe 0.12 o 12%.
    }
    .explain = Una proporción es una fracción de 0 a 1, o lleva signo de porcentaje. Un número sin signo mayor que 1 puede ser un porcentaje cuyo signo se olvidó; la fila se rechaza en lugar de adivinar.

generic-share-mixed = “{ $text }” no tiene signo de porcentaje, mientras que otras proporciones del archivo lo tienen.
    .hint = Escribe todas las proporciones del archivo de la misma manera.
    .explain = Junto a proporciones con signo de porcentaje, un 0.5 sin signo puede ser la mitad de la audiencia o medio por ciento. Las dos lecturas se diferencian cien veces y nada demuestra una de ellas, así que la fila se rechaza.

generic-index-factor = El índice “{ $text }” está por debajo de 10.
    .hint = El índice de toda la población es 100: escribe { $index } si querías indicar un factor.
    .explain = Un índice compara un porcentaje con el de toda la población de la red, que es 100. Un número como 1.3 es un factor. La fila se rechaza en lugar de leerse como casi nadie.

generic-second-dimension = La segunda dimensión es otra vez { $dimension }.
    .hint = Deja dimension2 y value2 vacías, o nombra otra dimensión.
    .explain = Una celda de dos dimensiones necesita dos distintas, como edad y género: mujeres de 18 a 24 años. Una misma dimensión dos veces no dice nada de nadie, así que la fila se rechaza.

generic-row-too-long = La fila tiene { $cells } celdas y el encabezado, { $columns }.
    .hint = Pon entre comillas los textos con comas.
    .explain = Una coma dentro de un texto o de un número termina la celda, a menos que la celda esté entre comillas. Todas las celdas que siguen quedan entonces en la columna equivocada, así que la fila se rechaza.

generic-conflict = Las filas de una tabla no coinciden en { $column }; su primera fila es la { $row }.
    .hint = Escribe lo mismo en { $column } en todas las filas de la tabla, o déjala vacía en todas menos una.
    .explain = Las filas con el mismo canal, red, cuenta, audiencia, periodo y dimensiones forman una tabla, que tiene un total y una base. La tabla se rechaza.

generic-repeated = { $label } está dos veces; la primera, en la fila { $row }.
    .hint = Quita una de las filas.
    .explain = Una tabla tiene un número por cada una de sus celdas. Con dos no se puede saber cuál es el correcto, y los dos juntos contarían a las mismas personas dos veces, así que se rechaza la tabla entera.

generic-ages-overlap = Las franjas de edad { $first } y { $second } de una tabla comparten edades.
    .hint = Quita una de ellas, o corrige sus extremos.
    .explain = Cada persona tiene una sola edad, así que las franjas de una tabla no pueden compartir ninguna. Quien estuviera en ambas se contaría dos veces, y la suma ya no se podría comprobar, así que se rechaza la tabla entera.

generic-sum = Las proporciones de la tabla suman { $percent } %.
    .hint = Corrige las proporciones; las de una tabla suman como máximo 100 %.
    .explain = Cada persona está en una celda de la tabla, así que las proporciones no pueden sumar más que el total de personas. Se admite un dos por ciento más por el redondeo. Se exceptúan intereses, idiomas y dispositivos, porque una persona puede tener varios. La tabla se rechaza.

generic-count-sum = Los recuentos de la tabla suman { $sum }, más que su total de { $total }.
    .hint = Corrige los recuentos o el total.
    .explain = El total es toda la audiencia, así que las celdas de una tabla no pueden contener más personas que él. Se admite un dos por ciento más por el redondeo. No se puede saber cuál de los números está mal, así que la tabla se rechaza.

## Correspondencias

mapping-total-too-small = Las filas suman { $sum }, más que el total de { $total } de esta fila; la tabla no se usó.
    .hint = Descarga la tabla otra vez, o quítale la fila del total.
    .explain = Cada persona o visualización está en una sola fila de una tabla por edad, género, lugar y demás, así que las filas no pueden ser más que su total. O la fila es de otra cosa, o una fila se cuenta dos veces; los porcentajes sobre una u otra cifra serían distintos.

mapping-rows-missing = { $missing } de los { $total } de esta fila no están en ninguna otra fila de la tabla.
    .explain = El total de la tabla es mayor que la suma de sus filas: las pequeñas están ocultas, o la tabla solo muestra las más grandes. Los porcentajes son sobre el total. Quienes no aparecen en ninguna fila cuentan como el resto; en una tabla por edad o género, como personas cuyo valor no se sabe.

mapping-without-columns = Ninguna tabla de aquí tiene las columnas de la correspondencia: { $columns }.
    .hint = Mira el encabezado del archivo; `audiencefit inspect --suggest` escribe una correspondencia que encaja.
    .explain = Un [[mapping]] de audiencefit.toml nombra el archivo y sus columnas. El archivo se encontró, y ninguna de sus tablas tiene cerca del comienzo una fila con todos estos nombres, así que no se leyó nada.

source-title-generic = CSV propio de audiencefit

## Lo que solo se supone de los archivos, y sus rarezas

source-generic = CSV propio
    .get = audiencefit template generic
    .believed = Nada.
    .oddities = Cada fila nombra su dimensión; una proporción sin signo mayor que 1 se rechaza, igual que una mezcla de 12% y 0.12.

source-title-mapping = Tu propia correspondencia
source-mapping = tu propia correspondencia
    .get = audiencefit inspect --suggest
    .believed = Nada.
    .oddities = Lo que son las columnas lo dices tú; las sumas se comprueban de todos modos.

## Como qué se leyó un archivo

source-unknown = no reconocido
block-age-gender = edad y género
block-top-countries = países
block-top-cities = ciudades
block-countries = países
block-age = edades
block-gender = géneros
block-country = países
block-region = regiones
block-city = lugares
block-language = idiomas
block-interest = intereses
block-seniority = niveles de responsabilidad
block-job-function = funciones laborales
block-industry = sectores
block-company-size = tamaños de empresa
block-device = dispositivos
block-follower-count = número de seguidores
block-daily-series = números por día
block-hourly-series = números por hora
block-content = publicaciones
block-content-formats = formatos de publicaciones
block-other-table = una tabla de otra cosa
block-page-insights = estadísticas de la página
block-page-views = visitas a la página
block-personal-analytics = analítica de una persona
block-competitors = páginas para comparar
block-potential-audience = una estimación de un mercado
block-web-analytics = visitas de un sitio web
block-channel-performance = pedidos por canal
block-orders = pedidos
block-customers = clientes
block-ads = anuncios
block-audience = audiencia
block-overview = resumen
block-generic = números escritos a mano
block-glued = tablas pegadas unas a otras
block-empty = una tabla vacía
block-unknown = una tabla de forma desconocida

mapping-personal = La columna de etiquetas contiene lo que parecen personas; la tabla no se usó.
    .hint = Nombra la columna que tiene las etiquetas de la dimensión, como intereses o ciudades.
    .explain =
        Una tabla por intereses, ciudad, idioma y demás tiene en cada fila una etiqueta que comparten muchas personas. Aquí una etiqueta contiene un correo electrónico o un número de teléfono, o hay más de cincuenta etiquetas de varias palabras sin dos iguales, como en una lista de clientes. Las etiquetas aparecen en los informes tal como están escritas, así que no se leyó nada de esta tabla y no se muestra ninguna de sus celdas.
