# Fuentes de la familia "meta": Meta Business Suite, Instagram, Facebook Page Insights.

## Meta Business Suite: audiencia

meta-titles-glued = Los títulos de las tablas se pegaron a sus primeras filas: “{ $text }”. No se usa nada de este archivo.
    .hint = Exporta otra vez la audiencia desde Meta Business Suite y entrega el archivo tal como se descargó.
    .explain = En una exportación de audiencia de Meta Business Suite, cada tabla tiene un título en una fila propia, y líneas en blanco entre tablas. En este archivo los títulos, las claves y los números de seguidores están en una sola celda, como los dejan algunos scripts. No se puede saber qué tabla es de Facebook y cuál de Instagram, así que no se toma ningún número, ni siquiera los que parecen enteros.

meta-potential-audience = Esto es la estimación de Meta de un mercado, no de seguidores; se aparta.
    .explain = La pestaña “Potential audience” de Meta Business Suite estima a cuántas personas podrían llegar los anuncios. Esas personas aún no tienen nada que ver con la cuenta. Leídas como seguidores darían una imagen falsa, así que el archivo se reconoce y se deja fuera.

gender-columns-unknown = No se sabe cuál de las columnas “{ $words }” es mujeres y cuál es hombres.
    .hint = Pon Meta Business Suite en inglés y exporta otra vez, o escribe Women y Men sobre las columnas.
    .explain = El orden de las dos columnas cambia entre exportaciones, así que solo sus palabras las distinguen. Estas palabras no están entre las conocidas. Adivinar cambiaría mujeres por hombres en todos los números que siguen, así que la tabla se rechaza.

gender-column-repeated = Dos columnas son “{ $word }”.
    .hint = Exporta el archivo otra vez.
    .explain = Una tabla de edades y géneros tiene una columna por cada género. Con dos columnas de un mismo género no se puede saber cuál contiene qué, así que la tabla se rechaza.

age-row-unknown = “{ $text }” no es una franja de edad.
    .hint = Exporta el archivo otra vez, o quita las filas que se agregaron a mano.
    .explain = Cada fila de esta tabla empieza con una franja de edad como 18-24 o 65+. Una fila que no lo hace puede ser un total o el resto de una edición. La tabla se rechaza, porque una franja que falta desplazaría todos los porcentajes.

age-bins-overlap = Las franjas de edad { $first } y { $second } comparten edades.
    .hint = Exporta el archivo otra vez.
    .explain = Cada persona tiene una sola edad, así que las franjas de una tabla no pueden compartir ninguna. Una franja repetida o solapada contaría a las personas dos veces; la tabla se rechaza.

age-gender-sum = Los porcentajes de edades y géneros suman { $sum } %, no 100 %.
    .hint = Exporta el archivo otra vez y entrégalo tal como se descargó.
    .explain = En todas las exportaciones vistas, las celdas de esta tabla suman 100 %: cubre a los seguidores cuya edad y género se conocen. Una suma que se desvía más de lo que permite el redondeo muestra que la tabla se editó, se cortó o es de otro tipo. No se usa ningún número de ella.

row-too-long = La fila tiene { $cells } celdas y la tabla, { $columns } columnas.
    .hint = Si los números tienen coma decimal, el archivo debe separar las celdas con otro signo; expórtalo otra vez y entrégalo tal como se descargó.
    .explain = Una fila con más celdas que columnas suele querer decir que una coma decimal se tomó por el final de una celda. La tabla se rechaza, porque cada número quedaría en la columna equivocada.

number-missing = No hay número para { $label }.
    .hint = Exporta el archivo otra vez y entrégalo tal como se descargó.
    .explain = La celda está vacía. Una celda vacía no es cero: el valor se deja fuera, y no se concluye nada sobre los valores que la tabla no trae.

percent-mixed = Algunos números de la tabla tienen signo de porcentaje y otros no.
    .hint = Exporta el archivo otra vez.
    .explain = Las exportaciones escriben todos los números de una tabla de la misma manera. Con las dos formas en una tabla, un 0.5 sin signo puede ser la mitad de la audiencia o medio por ciento, así que la tabla se rechaza.

percent-unproven = No se puede saber si los números de la tabla son porcentajes o fracciones; el mayor es { $largest }.
    .hint = Entrega la exportación entera, con su tabla de edades y géneros.
    .explain = Los números sin signo son porcentajes cuando las edades y los géneros del mismo archivo suman 100, o cuando un número es mayor que 1. Aquí no se da ninguna de las dos cosas, y las dos lecturas se diferencian cien veces.

share-above-one = { $label } tiene { $percent } %, más que el total de personas.
    .hint = Exporta el archivo otra vez; el motivo habitual es un punto decimal perdido.
    .explain = Un porcentaje no puede estar por encima de 100 %. En archivos dañados, 12.5 se ha convertido en 125. La tabla se rechaza, porque los demás números también pueden haber perdido sus puntos.

share-capped = { $label } tiene { $percent } %; se toma como 100 %.
    .explain = Meta Business Suite escribe hasta 101 % para un país del que son casi todos los seguidores, porque divide entre un número algo distinto. Se toma como 100 %.

places-sum = Los lugares de la lista suman { $sum } %.
    .hint = Exporta el archivo otra vez y entrégalo tal como se descargó.
    .explain = Cada seguidor está en un solo lugar, así que una lista de lugares suma como máximo 100 %, o un poco más por el redondeo. Esta suma muestra que los números son recuentos o están dañados; la lista se rechaza.

place-repeated = “{ $name }” está dos veces en la lista.
    .hint = Exporta el archivo otra vez.
    .explain = Un lugar está una sola vez en una lista. Con dos números para un lugar no se puede saber cuál es el correcto, y los dos juntos contarían a los mismos seguidores dos veces, así que la lista se rechaza.

places-unclear = No se puede saber si la lista “{ $title }” es de países o de ciudades; su primer nombre es “{ $first }”.
    .hint = Pon Meta Business Suite en inglés y exporta otra vez.
    .explain = Los países se reconocen por sus nombres en cualquier idioma; las ciudades, por la región que sigue a su nombre después de una coma, y ambos, por palabras conocidas del título. Estas señales faltan o se contradicen, así que la lista se rechaza.

follower-count-unreadable = No se puede leer el número de seguidores: “{ $text }”.
    .hint = Exporta el archivo otra vez, o indica el número en `audiencefit.toml`.
    .explain = Bajo la clave de una red hay un número entero, sus seguidores. Aquí hay otra cosa. Los porcentajes del archivo se usan; no se sabe a cuántas personas representan.

follower-count-repeated = El archivo tiene dos números distintos de seguidores para { $network }; uno es { $people }.
    .hint = Entrega una exportación a la vez.
    .explain = Un archivo tiene un solo número de seguidores por red. Probablemente se juntaron dos exportaciones en un archivo. No se usa ninguno de los dos números, así que no se sabe a cuántas personas representan los porcentajes.

meta-table-unknown = Una tabla de esta exportación de audiencia tiene una forma desconocida: “{ $title }”.
    .hint = Exporta el archivo otra vez; si sigue igual, los números se pueden escribir en el archivo que muestra `audiencefit template generic`.
    .explain = El archivo es una exportación de audiencia de Meta Business Suite, pero esta parte no es ni edades y géneros, ni lugares, ni un número de seguidores, ni un número por día. Sus filas se rechazan; las demás tablas del archivo se usan.

meta-dates-undone = Una hoja de cálculo convirtió en fechas { $count ->
        [one] un número
       *[other] { $count } números
    } de “{ $title }”; se volvieron a convertir en números.
    .hint = Entrega el archivo tal como se descargó, sin guardarlo en una hoja de cálculo.
    .explain = Donde las fechas se escriben con puntos, las hojas de cálculo convierten 3.4 en el tres de abril. Solo afecta a números con una parte entera de 1 a 31 y un decimal de 1 a 9, de modo que el día es la parte entera y el mes, el decimal. En edades y géneros esto se deshace solo donde los doce números suman después 100 %, con un margen de 0,3; en listas de lugares, solo donde las edades del mismo archivo se corrigieron así y los números de la lista bajan después del primero al último, como en todas las exportaciones.

meta-dates-not-undone = Una hoja de cálculo convirtió en fechas { $count ->
        [one] un número
       *[other] { $count } números
    } de “{ $title }”, y nada demuestra qué eran; la tabla no se usa.
    .hint = Exporta la audiencia otra vez y entrega el archivo tal como se descargó.
    .explain = Donde las fechas se escriben con puntos, las hojas de cálculo convierten 3.4 en el tres de abril. En una lista de lugares esto se deshace solo donde las edades y los géneros del mismo archivo también se vieron afectados y suman 100 % después, y donde los números de la lista bajan después del primero al último. Aquí falta una de estas pruebas, así que la lista se rechaza entera: un número equivocado podría ser el mayor.

meta-unknown-gender = El { $percent } % de estos seguidores no tiene género conocido; sus edades no están en ninguna parte.
    .explain = En las exportaciones de 2021, los porcentajes de mujeres y hombres suman menos de 100 %: los seguidores sin género conocido eran parte del total, pero no tienen columna. Los porcentajes se usan como porcentajes de todos, y el resto queda desconocido. Las exportaciones posteriores dejan a esos seguidores fuera del total, así que los porcentajes de los dos tipos no se pueden comparar hasta el último punto.

## Meta Business Suite: resultados y contenido

meta-series-unknown = No se sabe qué cuenta esta tabla día a día: “{ $title }”.
    .hint = Expórtala otra vez con Meta Business Suite en inglés. Si el título dice lo mismo que uno de Follows, Reach, Views, Viewers, Visits, Interactions o Link clicks, entrega la tabla en un archivo propio con ese nombre en lugar de “{ $file }”.
    .explain = La tabla tiene un número por día, como las exportaciones de Meta Business Suite en Insights › Results. Lo que se cuenta está en su título o en el nombre del archivo; ambos están en el idioma de la interfaz, y se conocen el inglés y el portugués. Este título no es ninguno de los conocidos. Al nombre del archivo solo se le cree donde el archivo contiene solo esta tabla, y donde el título no tiene una palabra como “follows” o “reach”: “Facebook unfollows” en un archivo “Follows” cuenta otra cosa. La tabla se aparta; no se adivina nada a partir de sus números.

meta-series-column = El título dice “{ $title }” y la columna dice “{ $column }”; se le cree al título.
    .hint = Comprueba cuál de los dos es correcto, o exporta los resultados otra vez.
    .explain = Hasta 2023, las exportaciones de Meta Business Suite nombraban la columna de números, y en un archivo real el nombre estaba mal: las visitas de una página estaban bajo el nombre de sus me gusta. El título y el nombre del archivo coincidían. Por eso los números se toman por lo que dice el título. Si editaste el archivo, comprueba cuál de los dos es correcto.

meta-series-other-network = “{ $title }” no nombra ninguna red; se toma como { $network }, porque la otra tabla del archivo nombra la otra.
    .explain = Las exportaciones más antiguas de Meta Business Suite contienen dos tablas del mismo tipo, una de Facebook y una de Instagram. En algunas solo una de ellas tiene la red en su título. Como cada red tiene una tabla, la otra es de la otra red.

meta-column-twice = La columna “{ $column }” está dos veces con números distintos; no se usa ninguna.
    .hint = Quita la columna incorrecta.
    .explain = Algunas exportaciones de Facebook tienen dos columnas con el mismo nombre. Donde contienen los mismos números, se usa una de ellas. Aquí son distintas, y nada dice cuál es la diferencia, así que este número se deja fuera en todas las filas; las demás columnas se usan.

meta-post-row = Una fila de esta lista de publicaciones no encaja en sus columnas; se deja fuera.
    .hint = Exporta la lista otra vez y entrégala tal como se descargó.
    .explain = En cada fila de una lista de publicaciones hay un id, una hora de publicación, y un día o la palabra Lifetime en las columnas con esos nombres. En esta fila hay otra cosa, o hay más celdas que columnas: falta o sobra una celda, así que los números se tomarían de las columnas equivocadas. No se muestra lo que contiene la fila, porque puede ser el texto de una publicación.

meta-post-twice = Una publicación, o un día de ella, está dos veces con números distintos; se usa la primera fila.
    .hint = Entrega una sola exportación de los mismos días.
    .explain = Dos filas tienen el mismo id y los números de toda la vida de la publicación, y los números son distintos. Probablemente se juntaron en un archivo dos exportaciones de días distintos. Sumarlas contaría todo dos veces.

meta-posts-by-day = Los números de cada publicación se sumaron por sus días; su alcance se dejó fuera.
    .explain = Esta exportación tiene una fila por cada publicación y día. Las visualizaciones, los me gusta, los comentarios, los compartidos, los guardados y los seguimientos de los días se suman. El alcance no: las personas de un día pueden ser las de otro. Exporta con “Lifetime” para tener el alcance de cada publicación.

meta-post-untold = Esta fila es de un día de una publicación, y no dice de cuál; no se usa.
    .hint = Exporta la lista otra vez y entrégala tal como se descargó, sin abrirla en una hoja de cálculo.
    .explain = Los números de los días de una publicación se suman, y para eso su id debe estar completo. Una hoja de cálculo escribe los id largos como 1.8E+16, que comparten muchas publicaciones, y no hay ningún enlace con el que distinguir la publicación.

posts-without-id = { $n ->
    [one] Una publicación no tiene
   *[other] { $n } publicaciones no tienen
} un id completo; la misma publicación en otro archivo se contaría otra vez.
    .hint = Entrega exportaciones cuyos días no se solapen, tal como se descargaron.
    .explain = Una publicación que está en dos exportaciones se reconoce por su id, o por el número de su enlace. Algunos enlaces no lo tienen, y una hoja de cálculo acorta los id largos a 1.8E+16. Esas publicaciones se usan, y ninguna se toma por otra.

post-days-left = { $n ->
    [one] Los días de una publicación se solapan
   *[other] Los días de { $n } publicaciones se solapan
} con los de { $taken }; no se usa lo que dice este archivo al respecto.
    .hint = Exporta los días en que se diferencian los dos archivos, o todo el rango en un archivo.
    .explain = Dos exportaciones tienen una fila por cada día de una publicación. Donde no tienen ningún día en común, sus números se suman. Donde algunos días están en ambas y otros solo en una, se usa el archivo que llega más lejos: sumar contaría dos veces los días comunes.

percent-no-count = La columna contiene porcentajes donde se cuentan cosas; la tabla no se usó.
    .hint = Exporta los propios números, o quita la columna de la tabla.
    .explain = Las visualizaciones, los clics y similares se cuentan. Todos los números de esta columna tienen signo de porcentaje, así que es una tasa o un cambio y no un recuento. No se dice de qué es porcentaje.

numbers-bounded = { $n ->
    [one] De un número de la columna solo se sabe
   *[other] De { $n } números de la columna solo se sabe
} que está por debajo de un límite; ahí no se toma ningún número.
    .explain = Una exportación escribe “<15” donde oculta un número pequeño. Un número así no es cero ni falta: está por debajo del límite. Las sumas por días no lo incluyen y quedan un poco cortas.

meta-posts-torn = Las filas que siguen a una línea en blanco no tienen encabezado; no se usan.
    .hint = Exporta la lista otra vez y entrégala tal como se descargó.
    .explain = Los textos de las publicaciones contienen líneas en blanco, que no son el final de la lista mientras estén entre comillas. Algunos programas quitan las comillas; entonces ya no se puede saber dónde empieza una fila. No se muestra lo que contienen las filas, porque puede ser el texto de una publicación.

meta-formats-unstated = La tabla se conoce y no se usa: en ninguna parte se dice qué se cuenta por formato.
    .explain = La tabla de los formatos con más éxito tiene un nombre y un número entero por cada formato. Si son publicaciones, personas o reacciones no se dice ni en el archivo ni en los documentos de Meta. Los números de cada formato se pueden obtener de la lista de publicaciones (Insights › Content › Export).

## Instagram y Facebook antes de Meta Business Suite

instagram-keys-unknown = { $count ->
        [one] Un texto no se entiende y se deja fuera.
       *[other] { $count } textos no se entienden y se dejan fuera.
    }
    .hint = Pon Instagram en inglés y descarga tu información otra vez.
    .explain =
        Los textos de este archivo están bajo nombres en el idioma de la cuenta. Se conocen los nombres en inglés. En otros idiomas, las listas de edades y países se distinguen por su forma, y los porcentajes de hombres y mujeres, por una palabra que los nombra; lo demás no se puede distinguir, entre ello el número de seguidores. No se adivinó nada.

instagram-list-unreadable = La lista de “{ $key }” no se puede leer; se deja fuera.
    .hint = Descarga tu información otra vez.
    .explain = Una lista de porcentajes es un nombre, dos puntos y un porcentaje, y así otra vez, separados por comas. Aquí hay otra cosa, o sus números se pueden leer de dos maneras.

instagram-list-twice = Varias listas podrían ser la de “{ $key }”; ninguna de las edades se usa dos veces, y esta se deja fuera.
    .hint = Pon Instagram en inglés y descarga tu información otra vez.
    .explain = Las edades están para todos, para hombres y para mujeres; los lugares, como ciudades y como países. Qué lista es cuál se distingue por su nombre en inglés, y en otros idiomas, por palabras para mujeres y hombres y por nombres de países. Aquí dos listas parecen ser la misma, así que no se puede saber cuál es cuál.

facebook-legacy-sum-above-total = “{ $group }” cuenta { $sum } personas, más que las { $total } de su día; cuántas hay se toma como desconocido.
    .explain = Las personas de un grupo son partes de todas las personas del mismo día, así que no pueden ser más. En los archivos vistos son el mismo número o menos. Las partes se usan; el total, no.

source-title-meta-audience = Meta Business Suite: Audience (seguidores)

## Lo que solo se supone de los archivos, y sus rarezas

source-meta-audience = Audiencia de Meta
    .get = Meta Business Suite → Insights → Audience → Export
    .believed = Los libros de cálculo de 2021 (me gusta de la página, fracciones) se conocen por un programa que lee uno, no por un archivo. Las palabras para mujeres y hombres, ciudades y países en idiomas distintos del inglés, el portugués y el italiano son de diccionarios; las tablas se distinguen primero por su forma.
    .oddities = El formato actual no dice ni la red ni el número de seguidores: pon el archivo en una carpeta de la red. Las edades y los géneros cubren solo a los seguidores cuya edad y género se conocen, desde los 18 años. Los países y las ciudades son los diez más grandes, y pueden sumar un poco más de 100 %. Los números que una hoja de cálculo convirtió en fechas se deshacen donde las edades y los géneros suman después 100 %, y en las listas de lugares del mismo archivo que después bajan del primero al último.

source-title-meta-results = Meta Business Suite: Results (seguimientos, alcance y visualizaciones por día)
source-meta-results = Resultados de Meta
    .get = Meta Business Suite → Insights → Results → Export
    .believed = Los mismos títulos se aceptan con “Facebook” y con “Instagram” donde se vio uno de los dos. En idiomas distintos del inglés y el portugués no se lee nada.
    .oddities = Algunos títulos no nombran la red: pon el archivo en una carpeta de la red. Pueden faltar los días en que no pasó nada. Las personas alcanzadas en varios días pueden ser las mismas, así que los días de alcance no se suman.

source-title-meta-content = Meta Business Suite: Content (publicaciones, videos, formatos)
source-meta-content = Contenido de Meta
    .get = Meta Business Suite → Insights → Content → Export
    .believed = Las columnas de Facebook aparte de visualizaciones, alcance y compartidos, e “Impressions”, se conocen por programas que leen archivos reales. “Reactions” se toma como me gusta; “Reactions, comments and shares”, como interacciones.
    .oddities = No se leen los títulos, textos ni enlaces de las publicaciones. Los números de una publicación son los de toda su vida, hasta el día de la exportación. En ninguna parte se dice qué cuenta “Top content formats”, así que se aparta.

source-title-instagram-download = Instagram: Download your information (JSON), estadísticas
source-instagram-download = Instagram, descarga
    .get = Instagram → Accounts Center → Your information and permissions → Download your information → JSON
    .believed = Los archivos de alcance e interacciones que acompañan a la audiencia se reconocen y se apartan: no se vio ninguno real. En idiomas distintos del inglés, las listas se distinguen por su forma y por palabras para mujeres y hombres.
    .oddities = Las fechas no tienen año: lo indica el mes de la carpeta (o --month). Las edades por género se calculan como el porcentaje de un género por las edades dentro de él, ambos tal como los da Instagram. Solo están los cinco países y ciudades más grandes.

source-title-facebook-legacy = Estadísticas de páginas de Facebook anteriores a Meta Business Suite (nivel de página)
source-facebook-legacy = Facebook, exportación antigua de página
    .get = ya no se ofrece; exporta Audience desde Meta Business Suite
    .believed = Los libros de cálculo se conocen por programas que leen uno; sus grupos se encuentran por los nombres de las columnas. Se supone que los archivos posteriores a 2016 están hechos igual.
    .oddities = Los me gusta se toman como seguidores. Los últimos días de un archivo pueden estar vacíos: cada grupo es del último día que lo tiene. Los países y las ciudades son los 45 más grandes de ese día. Los signos que no son letras de Europa occidental ya son signos de interrogación en el archivo. No se leen los grupos de personas que hablan de la página ni los check-ins.
