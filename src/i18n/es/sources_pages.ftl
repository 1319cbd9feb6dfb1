# Fuentes de la familia "pages": LinkedIn, Pinterest, X.

## LinkedIn

linkedin-size-damaged = “{ $text }” no es un tamaño de empresa; la fila se dejó fuera. Quizá una hoja de cálculo lo convirtió en una fecha.
    .hint = Descarga el libro de cálculo otra vez y no lo vuelvas a escribir en una hoja de cálculo.
    .explain = LinkedIn escribe los tamaños de empresa como 2-10 o 11-50. Cuando una celda así se escribe o se pega en una hoja de cálculo, se convierte en una fecha: 2-10 pasa a ser 2-Oct. Las fechas que solo pueden haber sido 2-10 u 11-50 se devuelven a su forma; lo que era esta celda no se adivina. La fila se dejó fuera, y su gente sigue en el total sobre el que se calculan los demás porcentajes.

linkedin-sizes-undone = { $count ->
    [one] Un tamaño de empresa era una fecha y se devolvió
   *[other] { $count } tamaños de empresa eran fechas y se devolvieron
} a su forma.
    .explain = Cuando una hoja se escribe de nuevo, las hojas de cálculo toman el tamaño de empresa 2-10 por una fecha de octubre o febrero, y 11-50 por noviembre de 1950. Ningún otro tamaño de empresa de LinkedIn se puede leer como fecha, así que estos dos se reconocen sin ninguna duda.

linkedin-whole-unknown = Un número de esta hoja no se puede leer; la hoja no se usa.
    .hint = Entrega el libro de cálculo tal como se descargó.
    .explain = Las hojas de LinkedIn cuentan personas, y los porcentajes se calculan con su suma. Si falta un número en la suma, todos los demás porcentajes saldrían demasiado altos.

linkedin-places-without-country = { $places ->
        [one] Un área no dice ningún país.
       *[other] { $places } áreas no dicen ningún país.
    }
    .explain = LinkedIn cuenta a las personas por área metropolitana. La mayoría de las áreas nombran su país después de una coma; las de Estados Unidos, y algunas otras, no. El país de un área así no se adivina, salvo el de tres que se vieron en una exportación real. En los números por país estas áreas conservan su propio nombre, y los porcentajes de los países se dan con el margen que dejan.

linkedin-own-page-unknown = No se puede saber qué fila de los competidores es la página propia.
    .hint = Conserva el nombre que LinkedIn dio al archivo, o escribe el nombre visible de la página como cuenta en audiencefit.toml.
    .explain = El libro de competidores enumera la página propia entre las demás, sin ninguna marca. El nombre de su archivo empieza con el nombre visible de la página propia, y el espacio de trabajo también puede nombrarla. Ninguno de los dos es el nombre de exactamente una fila, así que todas se leyeron como otras páginas, y por este archivo no se sabe cuántas personas siguen la propia.

## Pinterest

pinterest-size-rounded = Pinterest da { $size } como tamaño de la audiencia, redondeado hacia arriba.
    .explain = El tamaño que aparece en las primeras líneas de las estadísticas de audiencia es un límite superior: se vio 10000 para una audiencia de 833 personas. Se muestra aquí y no se usa en ninguna parte, porque los márgenes de error calculados con él serían demasiado estrechos.

pinterest-view-unknown = No se puede saber si estas personas interactuaron con la cuenta o solo la vieron; no se usó ninguna tabla.
    .hint = Conserva el nombre que Pinterest dio al archivo, o pon Pinterest en inglés y exporta otra vez.
    .explain = Pinterest exporta estadísticas de tres audiencias: quienes interactuaron con la cuenta, quienes la vieron y todo el mundo en Pinterest. Las primeras líneas del archivo y su nombre dicen cuál es. Aquí ninguno de los dos lo dice con palabras conocidas, y los números de todo el mundo en Pinterest no se deben tomar por los de la audiencia de una cuenta.

pinterest-everybody = Estas estadísticas son de todo el mundo en Pinterest, no de la audiencia de la cuenta; no se usan.
    .hint = Elige “Your total audience” o “Your engaged audience” sobre las estadísticas, y exporta otra vez.
    .explain = Pinterest exporta estadísticas de tres audiencias: quienes interactuaron con la cuenta, quienes la vieron y todo el mundo en Pinterest. Las primeras líneas de este archivo dicen que es de todo el mundo, se llame como se llame el archivo.

pinterest-rest-unknown = El { $percent } % de la audiencia no está en ninguna de las filas.
    .explain = Los porcentajes de Pinterest son sobre toda la audiencia, pero las personas cuyo valor no se sabe, o que tienen menos de 18 años, no están en ninguna fila. No se reparten entre las demás; los porcentajes se dan con el margen que dejan.

pinterest-share-above-one = “{ $text }” es más que el total de personas; Pinterest escribe los porcentajes como fracciones.
    .hint = Descarga la exportación otra vez y no la guardes con una hoja de cálculo.
    .explain = Los porcentajes de las estadísticas de audiencia son fracciones de 0 a 1. Un número mayor que 1 puede ser un porcentaje, o una afinidad que se coló en la columna de porcentajes. No se adivina cuál. En la tabla de intereses se dejó fuera la fila; cualquier otra tabla no se usó.

pinterest-category-differs = La categoría de esta fila tiene otro porcentaje que en una fila anterior (“{ $text }”); la fila se dejó fuera.
    .hint = Descarga la exportación otra vez y entrégala tal como está.
    .explain = Cada fila de la tabla de intereses repite el porcentaje y la afinidad de su categoría. Donde son distintos, uno de ellos se cambió, así que la fila se rechaza.

## X

x-without-audience = X no exporta números sobre quién es la audiencia.
    .hint = Escribe lo que X muestra en su app en el archivo que muestra `audiencefit template generic`.
    .explain = Las exportaciones de X contienen publicaciones y cifras diarias: impresiones, me gusta, seguimientos. Se leyeron. En ninguna de ellas hay edad, género ni país de los seguidores, así que X no se puede comparar con un perfil a partir de sus exportaciones.

source-title-linkedin = Página de LinkedIn: seguidores, visitantes, contenido

## Lo que solo se supone de los archivos, y sus rarezas

source-linkedin = Página de LinkedIn
    .get = página de LinkedIn, vista de administrador → Analytics → Followers, Visitors o Content → Export
    .believed = Los libros de contenido se conocen por programas que los leen, no por un archivo real. Los libros en un idioma distinto del inglés se distinguen solo por el número de sus hojas y columnas. Se supone que las hojas de visitantes son de los días de la primera hoja.
    .oddities = La columna “Total followers” de la primera hoja contiene los nuevos seguidores de un día, no todos; el libro nunca dice cuántas personas siguen la página. Las ubicaciones son áreas metropolitanas; las de Estados Unidos se escriben sin su país. No se leen las impresiones únicas (orgánicas) ni las visualizaciones fuera del sitio.

source-title-linkedin-competitors = Página de LinkedIn: competidores
source-linkedin-competitors = LinkedIn, competidores
    .get = página de LinkedIn, vista de administrador → Analytics → Competitors → Export
    .believed = Un formato con publicaciones, comentarios y reacciones se conoce por un programa. En un idioma distinto del inglés, las columnas se distinguen por su posición.
    .oddities = La única exportación que dice cuántas personas siguen una página en total. La página propia es una de las filas y se reconoce por el nombre visible que hay en el nombre del archivo.

source-title-linkedin-personal = Estadísticas de un miembro de LinkedIn
source-linkedin-personal = LinkedIn, miembro
    .get = perfil de LinkedIn → Analytics → Post impressions → Export
    .believed = El formato se conoce por programas que leen libros así. Se supone que la hoja DEMOGRAPHICS es de los seguidores; solo CONTENT DEMOGRAPHICS es de personas que vieron publicaciones.
    .oddities = Los números pueden ser texto, y los porcentajes por debajo del uno por ciento se escriben < 1%. Solo aparecen los valores más grandes de cada categoría; los cargos y las empresas no se usan. Los números van bajo la cuenta “personal”, separados de los de una página.

source-title-pinterest = Pinterest: información de la audiencia, resumen
source-pinterest = Pinterest
    .get = Pinterest business hub → Analytics → Audience insights u Overview → Export
    .believed = El formato se conoce por programas que leen archivos así. En el resumen, los números por día distintos de las impresiones se leen por los nombres que tiene su tabla de tableros.
    .oddities = Las personas vieron o interactuaron en 30 días; no son seguidores. El tamaño de la audiencia está redondeado hacia arriba y no se calcula con él. La afinidad compara con todo Pinterest y no es un porcentaje. El resumen solo enumera los pines principales.

source-title-x = Estadísticas de X (Twitter)
source-x = X
    .get = X Premium → Analytics → Overview o Content → la flecha de descarga. X no exporta nada sobre quién te sigue
    .believed = Los encabezados de los archivos de publicaciones se conocen por programas. Los archivos antiguos en idiomas distintos del inglés se leen por la posición de sus columnas.
    .oddities = Ninguna exportación dice quiénes son los seguidores. Los compartidos y los reposts se suman. En archivos antiguos, los seguimientos y los clics en el perfil vinieron solo de tuits y se dejan fuera de los números por día; los números promocionados van aparte y se dejan fuera. No se leen las visualizaciones de multimedia, las expansiones de detalles, los clics en hashtags ni los clics en enlaces permanentes.

## Como qué se leyó un archivo

block-description = una frase sobre una tabla
block-boards = tableros
