# Fuentes de la familia "video": TikTok y YouTube.

## TikTok

tiktok-export-day = El último día, { $day }, es el día de la exportación y se dejó fuera.
    .explain = TikTok escribe 24 horas para cada día, incluido el de la exportación, y pone ceros en las horas que aún no han llegado. No son ceros, así que las horas de este día no se usan.

tiktok-business-by-shape = Los seguidores nuevos y perdidos se encontraron por sus números; no se leyó nada más.
    .hint = Exporta otra vez con la interfaz en inglés o sueco para tener también visualizaciones, alcance y me gusta.
    .explain = Los encabezados de TikTok Business Suite están en el idioma de la interfaz, y este idioma no se conoce. Las últimas tres columnas son el crecimiento neto, los seguidores nuevos y los perdidos: en cada fila, la primera es la segunda menos la tercera. Nada demuestra qué son las demás columnas, así que no se leyeron.

## YouTube

youtube-views-by-place = La columna “{ $column }” se tomó por las visualizaciones, según su posición.
    .hint = Comprueba que esta columna contiene visualizaciones. Si no, exporta otra vez con Views como primera métrica.
    .explain = YouTube Studio deja que el usuario elija y ordene las columnas, y escribe sus nombres en el idioma de la interfaz. El nombre de las visualizaciones no se conoce en este idioma. Se tomó la primera columna que encaja: porcentajes que suman 100 para edad y género, números enteros para países.

youtube-total-too-small = El total es { $total }, pero las filas suman { $sum }; la tabla no se usó.
    .hint = Descarga la exportación otra vez. Si la editaste, deshaz los cambios.
    .explain = La primera fila de una tabla de países es el total de todas las visualizaciones. Las filas con pocas visualizaciones se ocultan, así que las filas suman menos que el total, nunca más. Aquí suman más, así que algún número se cambió.

youtube-rows-withheld = De { $total_text } visualizaciones, { $withheld_text } no están en ninguna fila con un número.
    .explain = YouTube omite las filas con pocas visualizaciones y no escribe más de 500 filas, pero cuenta todas las visualizaciones en el total. La diferencia se conoce como número; de quién es, no. Forma parte de la base de los porcentajes y nunca se reparte entre las filas que hay.

youtube-total-missing = Falta la fila con el total; los porcentajes son sobre las filas que aparecen.
    .hint = Descarga la exportación otra vez, y entrégala con todas sus filas.
    .explain = Sobre sus filas, YouTube escribe cuántas visualizaciones hay en total, y omite las filas con pocas visualizaciones. Sin ese número no se sabe cuánto falta: un país con 600 de las 900 visualizaciones que aparecen puede tener cualquier porcentaje menor de todas las visualizaciones. Los porcentajes se dan sobre lo que aparece, y su rango seguro empieza en cero.

youtube-number-missing = { $count ->
        [one] Una fila no tiene número; sus visualizaciones se cuentan con las que no aparecen.
       *[other] { $count } filas no tienen número; sus visualizaciones se cuentan con las que no aparecen. Esta es la primera.
    }
    .hint = Descarga la exportación otra vez y no la cambies.
    .explain = YouTube escribe un número en cada fila que enumera. Una celda sin él la vació alguien o un programa. No se toma por cero: donde la tabla tiene un total, lo que falta es parte del resto.

youtube-metric-unknown = Ninguna columna tiene un nombre que diga qué cuenta: { $columns }.
    .hint = Exporta otra vez con la interfaz en inglés, alemán o portugués, y con Views entre las columnas.
    .explain = La tabla tiene una fila por día, por video o por fuente de visualizaciones, pero los nombres de sus columnas están en un idioma que no se conoce, o ninguno de ellos es uno que se use. Por los números no se puede saber qué cuentan, así que la tabla se apartó.

youtube-chart-not-needed = Esto es un gráfico; sus números están en la tabla que lo acompaña.
    .explain = Cada exportación de YouTube Studio contiene una tabla, un gráfico y los totales por día. El gráfico tiene los días de las filas más grandes de la tabla; la tabla tiene las mismas filas para todo el periodo, y más. Leer ambos contaría las mismas visualizaciones dos veces.

## Cualquier video

video-without-id = Esta fila no tiene el número de un video.
    .hint = Exporta el archivo otra vez y entrégalo tal como se descargó.
    .explain = Cada fila es un video, que se reconoce por su número: en el enlace en TikTok, en la primera columna en YouTube. Una fila sin él no se puede distinguir de la fila del mismo video en otra exportación, y se rechaza. No se muestra lo que hay en la celda.

source-title-tiktok = TikTok Studio

## Lo que solo se supone de los archivos, y sus rarezas

source-tiktok = TikTok Studio
    .get = TikTok Studio en la web → Analytics → Overview, Content, Viewers o Followers → Download data → CSV
    .believed = Que los números con signo de porcentaje son porcentajes; ningún archivo real los tiene. Que el número de un video contiene el segundo en que se hizo, del que se toma el año de su día: cierto en seis de seis videos cuyo día se conocía.
    .oddities = Los días se escriben en el idioma de la interfaz y sin año, que indica el mes de la carpeta. El último día de la actividad por horas es el día de la exportación y se deja fuera; los espectadores nuevos y recurrentes, y la diferencia de seguidores, no hacen falta.

source-title-tiktok-business = TikTok Business Suite
source-tiktok-business = TikTok Business Suite
    .get = TikTok Business Suite en la web → Analytics → Overview, Followers o Content → Export
    .believed = El resumen y la lista de videos se conocen por programas que leen archivos reales, no por archivos, igual que todas las palabras en sueco. En idiomas distintos del inglés y el sueco solo se leen los seguidores nuevos, perdidos y netos, donde los números demuestran qué columnas son.
    .oddities = “--” y “NAN” dicen que no hay número. Qué columnas hay depende de la cuenta; los clics en enlaces y en números de teléfono no hacen falta.

source-title-youtube = YouTube Studio
source-youtube = YouTube Studio
    .get = YouTube Studio → Analytics → Advanced mode → Viewer age, Viewer gender, Geography, Cities, Subscription status, Traffic source, Date o Content → descarga → CSV
    .believed = Los nombres en alemán y portugués de las columnas distintas de visualizaciones, tiempo de visualización y espectadores únicos se conocen por programas que leen archivos reales; las palabras en español, francés, italiano, neerlandés y gallego para visualizaciones son de diccionarios. En otros idiomas se toma la primera columna que encaja como visualizaciones, y el informe lo dice; los días y los videos se apartan entonces.
    .oddities = Los porcentajes son sobre visualizaciones, no sobre personas, y una persona puede tener muchas. Las filas pequeñas se ocultan y siguen en el total. No se leen la duración media de las visualizaciones, el porcentaje medio visto, el porcentaje de clics de las impresiones ni la duración de un video. El periodo solo está en el nombre del ZIP: conserva el ZIP, o indica el mes.

## Como qué se leyó un archivo

block-subscription-status = visualizaciones por suscripción
block-traffic-source = visualizaciones por fuente de tráfico
block-chart = un gráfico

youtube-table-cut = Una nota debajo de la tabla dice que está cortada: { $rows ->
        [one] hay { $rows } fila
       *[other] hay { $rows } filas
    }.
    .hint = Para las demás filas, exporta un periodo más corto.
    .explain =
        YouTube Studio no escribe más de 500 filas y lo dice en una nota debajo de la tabla: “Showing the first 500 results”, en el idioma de la interfaz. No se sabe qué contienen las demás filas.
