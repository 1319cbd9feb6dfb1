# Textos de la sala `files`.

empty-file = El archivo está vacío: 0 bytes.
    .hint = Descarga la exportación otra vez; quizá la descarga se interrumpió.
    .explain = El archivo no contiene ningún byte. Las plataformas no escriben archivos así, ni siquiera para una cuenta sin datos, así que lo más probable es que venga de una descarga interrumpida o de una copia fallida. Aparece en la página de archivos y no da ningún número.

no-rows = El archivo no tiene filas.
    .explain = El archivo tiene la forma correcta y ni una sola fila: solo una marca de orden de bytes, una línea `sep=`, líneas en blanco, hojas vacías o listas vacías en JSON. Las plataformas escriben exportaciones así cuando no tienen datos para la cuenta o el periodo. Se toma como “sin datos”, no como cero.

not-a-table = { $kind ->
        [pdf] Esto es un documento PDF, diga lo que diga su nombre; no contiene ninguna tabla que se pueda leer.
        [png] Esto es una imagen PNG, diga lo que diga su nombre.
        [jpeg] Esto es una imagen JPEG, diga lo que diga su nombre.
        [gif] Esto es una imagen GIF, diga lo que diga su nombre.
        [image] Esto es una imagen, diga lo que diga su nombre.
        [media] Esto es un archivo de sonido o video, diga lo que diga su nombre.
        [gzip] Esto es un archivo comprimido gzip; solo se abren archivos ZIP.
        [rar] Esto es un archivo comprimido RAR; solo se abren archivos ZIP.
        [seven-zip] Esto es un archivo comprimido 7-Zip; solo se abren archivos ZIP.
        [packed] Esto es un archivo comprimido de un tipo que no se abre; solo se abren archivos ZIP.
        [parquet] Esto es un archivo Parquet; las exportaciones se leen como texto o libros de cálculo.
        [sqlite] Esto es una base de datos SQLite; las exportaciones se leen como texto o libros de cálculo.
        [program] Esto es un programa, no una exportación.
        [office] Esto es un documento de oficina, pero no un libro de cálculo.
        [rtf] Esto es un documento RTF, no una tabla.
        [utf-32] Esto es texto en UTF-32, que ninguna plataforma exporta.
        [html] Esto es una página web (HTML), no una tabla.
        [xml] Esto es XML, no una tabla.
       *[binary] Esto son datos binarios, no una tabla.
    }
    .hint = Descarga la exportación como CSV, XLSX o JSON.
    .explain = Lo que es un archivo se decidió por su contenido, nunca por su nombre. Este no es texto con separadores (CSV, TSV), ni JSON, ni un libro de cálculo (XLSX, XLSB, XLS, ODS), ni un archivo ZIP, así que no se leyó nada de él. Un informe descargado como PDF o imagen hay que descargarlo otra vez como CSV o XLSX. Un archivo comprimido de otro tipo hay que descomprimirlo primero. Un “CSV” que es una página web suele ser la página de inicio de sesión de la plataforma, guardada con el nombre de la exportación. “Download your information” de Facebook e Instagram escribe páginas web (`message_1.html`) a menos que se elija JSON como formato al pedir la descarga.

file-too-large = Pesa más de { $limit } MiB; no se leyó.
    .hint = Exporta un periodo más corto, o divide el archivo.
    .explain = Ninguna exportación de audiencia se acerca a este tamaño. El límite evita que un archivo dañado o malicioso agote la memoria. En los elementos de un archivo comprimido cuenta el tamaño descomprimido, medido al descomprimir.

archive-too-large = El archivo comprimido ocupa más de { $limit } MiB al descomprimirlo; el resto no se leyó.
    .hint = Descomprímelo y pasa solo las exportaciones.
    .explain = Los elementos de un archivo comprimido, con los archivos comprimidos que lleve dentro, pueden ocupar juntos hasta este tamaño al descomprimirse. Los elementos anteriores a ese punto se leyeron; los demás no, y no se sabe nada de ellos.

archive-ratio = Al descomprimirse ocupa más de { $limit } veces su tamaño comprimido; no se leyó.
    .explain = El texto se comprime a una décima o vigésima parte de su tamaño. Datos que al descomprimirse ocupan cientos de veces su tamaño son lo propio de una “bomba ZIP”: un archivo pequeño hecho para llenar la memoria o el disco. La descompresión se detuvo en ese punto. Si el archivo es auténtico, descomprímelo tú y pasa el archivo resultante.

too-many-members = El archivo comprimido tiene { $members } elementos; en total se leen como máximo { $limit }.
    .hint = Descomprímelo y pasa solo las exportaciones.
    .explain = Los elementos de todos los archivos comprimidos de una entrada se cuentan juntos. Uno con exportaciones tiene unas pocas docenas de elementos como máximo.

nested-too-deep = Este archivo comprimido está demasiado dentro de otros: se abren como máximo { $limit } niveles.
    .hint = Descomprime primero el archivo exterior.
    .explain = Los archivos comprimidos dentro de otros se abren, porque tanto las redes como los programas de correo comprimen, pero solo hasta esta profundidad.

too-many-columns = Más de { $limit } columnas; el archivo no se leyó.
    .explain = Una fila tiene más columnas de las que puede contener cualquier hoja de cálculo, así que esto no es una exportación, o sus filas están separadas por algo que no es un fin de línea. No se leyó nada del archivo, en lugar de leer la mitad.

too-many-rows = Más de { $limit } filas en una tabla; el archivo no se leyó.
    .hint = Exporta un periodo más corto, o divide el archivo.
    .explain = Una tabla del archivo es mayor de lo que se lee en memoria. No se leyó nada del archivo, en lugar de leer su primera parte, porque las sumas de una parte estarían mal sin que se notara.

cell-too-long = Una celda tiene más de { $limit } bytes; el archivo no se leyó.
    .hint = Mira esta fila en un editor: a menudo se abre ahí una comilla y no se cierra.
    .explain = Una sola celda supera el límite. O el archivo no es una tabla, o se abrió una comilla que nunca se cerró, de modo que el resto del archivo se convirtió en una sola celda. No se leyó nada del archivo, en lugar de leer la mitad.

too-many-cells = Más celdas o texto de lo que se guarda en memoria (como máximo { $limit } celdas); el archivo no se leyó.
    .hint = Exporta un periodo más corto, o divide el archivo.
    .explain = Las celdas de una entrada, con todo lo que lleve comprimido dentro, se cuentan juntas, incluidas las vacías entre las llenas. Aquí se detienen los archivos pequeños que se descomprimen en tablas sin fin.

encoding-guessed = Se supuso que la codificación del texto es { $encoding }; nada en el archivo lo demuestra.
    .hint = Si los nombres se ven mal en el informe, guarda el archivo como UTF-8.
    .explain = El archivo no tiene marca de orden de bytes, no es UTF-16 ni UTF-8 válido, así que se escribió en una de las codificaciones antiguas de un byte, que se parecen entre sí. Se tomó la más probable para estos bytes. Los dígitos y las letras inglesas sin acentos son iguales en todas; las letras acentuadas en nombres de ciudades y países pueden salir mal si la suposición falla.

undecodable-text = { $count ->
        [one] Un lugar del texto no significa nada en { $encoding }; se muestra como �. Esta es la primera fila con él.
       *[other] { $count } lugares del texto no significan nada en { $encoding }; se muestran como �. Esta es la primera fila con uno.
    }
    .hint = Descarga la exportación otra vez, sin abrirla antes en otro programa.
    .explain = Algunos bytes no son válidos en la codificación del archivo. Ocurre cuando un archivo se daña en el camino o se arma con archivos de distintas codificaciones. El resto del texto se leyó; los nombres con � no se reconocerán.

nul-characters = { $count ->
        [one] Se omitió un carácter NUL. Esta es su fila.
       *[other] Se omitieron { $count } caracteres NUL. Esta es la primera fila con uno.
    }
    .explain = Los caracteres NUL no aparecen en un texto. Unos pocos vienen de programas que rellenan campos, o de un archivo dañado. Se omitieron y se leyó el resto.

cut-off-text = El archivo termina en mitad de un carácter ({ $encoding }): está cortado. No se leyó nada de él.
    .hint = Descarga la exportación otra vez.
    .explain = El último carácter está incompleto, así que el archivo se cortó al descargarlo o copiarlo. No se puede saber cuánto falta, y el último número también puede estar cortado (12.3 puede haber quedado en 1), así que no se toma ningún número de él.

cut-off-row = El archivo termina en mitad de esta fila, después de { $cells } de { $columns } celdas: está cortado.
    .hint = Descarga la exportación otra vez.
    .explain = La última fila tiene menos celdas que la anterior y no tiene fin de línea detrás. Un programa que escribe una exportación hasta el final no hace ninguna de las dos cosas, así que la descarga o la copia se interrumpió. La fila se deja fuera, porque su último número también puede estar cortado (12.3 puede haber quedado en 1). Faltan las filas que siguen, y nadie puede saber cuántas: las sumas por días y las listas de pedidos pueden quedarse cortas. Una tabla de porcentajes se usa solo donde el archivo dice el total.

text-mojibake-repaired = { $count ->
        [one] Un lugar era UTF-8 que otro programa había leído como una codificación antigua (“EspaÃ±a”); se corrigió. Esta es su fila.
       *[other] { $count } lugares eran UTF-8 que otro programa había leído como una codificación antigua (“EspaÃ±a”); se corrigieron. Esta es la primera fila con uno.
    }
    .hint = Descarga la exportación otra vez, sin guardarla antes en otro programa.
    .explain = Algún programa abrió el archivo como si estuviera en una codificación antigua (Windows-1252, Windows-1251 o ISO 8859-1) y lo guardó de nuevo, de modo que España se convirtió en “EspaÃ±a” y 18–24 en “18â€“24”. Se corrige solo donde se puede demostrar: escrito de vuelta en una de estas codificaciones, cada lugar del archivo con algo más que signos ingleses simples es UTF-8 correcto. Un archivo en el que un solo lugar no lo es se deja como está.

mojibake-repaired = { $count ->
        [one] Un texto de este JSON estaba escrito byte por byte; se corrigió.
       *[other] { $count } textos de este JSON estaban escritos byte por byte; se corrigieron.
    }
    .explain = “Download your information” de Facebook e Instagram escribe cada byte de una letra que no sea del inglés simple como un signo propio, así que Côte aparece en el archivo como `C\u00c3\u00b4te`. Los textos y nombres de campos que son UTF-8 correcto cuando estos signos se toman por bytes se leyeron como lo que eran. No se pierde nada con ello.

json-damaged = { $kind ->
        [cut-off] Este JSON está cortado aquí. No se leyó nada de él.
       *[invalid] Esto no es JSON correcto a partir de aquí. No se leyó nada de él.
    }
    .hint = Descarga la exportación otra vez, sin cambiarla en un editor.
    .explain = El archivo empieza como JSON, pero no sigue o no termina como tal. Se cortó al descargarlo o copiarlo, o se cambió en un editor. El lugar es la línea y la columna donde falló; el defecto puede estar antes. No se leyó nada del archivo, en lugar de leer su primera parte, porque las sumas de una parte estarían mal sin que se notara.

json-too-large = Más de { $limit } MiB de JSON; no se leyó.
    .hint = Pide un periodo más corto, o las partes de la descarga que contienen estadísticas.
    .explain = El JSON se mantiene entero en memoria mientras se lee. Las exportaciones de este tipo tienen unos pocos megabytes como máximo; “Download your information” divide las conversaciones en archivos de unos miles de mensajes.

json-too-deep = Más de { $limit } listas y objetos están unos dentro de otros; el archivo no se leyó.
    .explain = Ninguna exportación se acerca a esta profundidad. El límite evita que un archivo dañado o malicioso agote la memoria.

sep-line-disagrees = La línea `sep=` declara { $declared } como separador, pero las filas usan { $found }; se tomó { $found }.
    .explain = Algunas exportaciones empiezan con una línea como `sep=,` que indica el separador a las hojas de cálculo. Cuando un programa con otros ajustes guarda de nuevo un archivo así, las filas cambian y la línea se queda. Se tomó otro separador porque las filas lo demuestran: el declarado no aparece en ellas o las divide en filas de distinto ancho, mientras que el otro da filas de igual ancho, o la propia línea está rellenada con el otro.

unclosed-quote = En esta fila se abre una comilla que nunca se cierra; todo lo que sigue se convirtió en una sola celda.
    .hint = Mira esta fila en un editor y cierra o quita la comilla.
    .explain = Un campo que empieza con una comilla sigue hasta la siguiente, incluso más allá de los fines de línea. Aquí no hay ninguna antes del final del archivo, así que las filas que siguen a esta son parte de una celda y no se leen como filas. El archivo se cortó o se editó a mano.

rows-in-quotes = { $rows } filas están enteras entre comillas, como una sola celda cada una.
    .hint = Descarga la exportación otra vez, sin guardarla en una hoja de cálculo.
    .explain = Cada registro del archivo es un campo entre comillas que a su vez contiene separadores. Algunas hojas de cálculo guardan así un archivo cuando se importó sin dividirlo en columnas. Donde cada fila tiene tantos campos como el encabezado y resulta una exportación conocida, las filas se dividen, y se indica eso en su lugar. Aquí se dejaron como están, con una celda cada una, porque una columna de lugares como “Rome, Italy” tiene el mismo aspecto.

rows-split = { $rows } filas estaban enteras entre comillas, como una sola celda cada una; se dividieron.
    .explain = Algunas hojas de cálculo guardan así un archivo cuando se importó sin dividirlo en columnas. Cada fila se dividió donde todas las de una tabla tienen tantos campos como su encabezado y resultó una exportación conocida.

archive-damaged = Este archivo ZIP está dañado o cortado: no se puede leer su directorio.
    .hint = Descarga el archivo ZIP otra vez.
    .explain = El directorio de un archivo ZIP está al final. Sin él, lo más probable es que el archivo se cortara durante la descarga. No se leyó nada de él.

archive-empty = El archivo comprimido no contiene nada que pueda ser una exportación.
    .explain = Está vacío, o contiene solo carpetas y lo que dejan los sistemas operativos (`__MACOSX`, `.DS_Store`, `Thumbs.db`).

archive-duplicates = Varios elementos de este archivo comprimido tienen el mismo nombre; solo se leyó el último de cada nombre.
    .hint = Descomprímelo y pasa los archivos.
    .explain = Un archivo ZIP puede contener varios elementos con un mismo nombre. Solo se puede llegar a uno de ellos por su nombre, así que los demás no se leyeron.

member-encrypted = Este elemento del archivo comprimido necesita una contraseña; no se leyó.
    .hint = Descomprímelo con su contraseña y pasa los archivos.
    .explain = El elemento está cifrado. No se piden contraseñas. Los demás elementos del archivo comprimido se leyeron.

member-compression = Este elemento del archivo comprimido usa un método de compresión que no se admite; no se leyó.
    .hint = Descomprímelo y pasa los archivos.
    .explain = Se leen los elementos guardados sin comprimir o con deflate, como los escriben todas las redes y sistemas operativos. Este usa un método menos común. Los demás elementos del archivo comprimido se leyeron.

member-damaged = Este elemento del archivo comprimido está dañado: está cortado o no coincide con su suma de comprobación. No se leyó.
    .hint = Descarga el archivo comprimido otra vez.
    .explain = Cada elemento de un archivo ZIP lleva una suma de comprobación. Lo que salió de este no coincide con ella, o terminó antes de tiempo. No se toma ningún número de él. Los demás elementos del archivo comprimido se leyeron.

workbook-damaged = Este libro de cálculo no se puede leer.
    .hint = Ábrelo en una hoja de cálculo, guárdalo como XLSX o CSV y pasa ese archivo.
    .explain = Por su forma, el archivo es un libro de cálculo, pero sus partes están dañadas, incompletas o son demasiado extrañas para leerlas con seguridad. No se leyó nada de él.

workbook-encrypted = Este libro de cálculo necesita una contraseña; no se leyó.
    .hint = Ábrelo en una hoja de cálculo y guárdalo sin contraseña.
    .explain = El libro de cálculo está cifrado. No se piden contraseñas.

sheet-damaged = Esta hoja no se puede leer; las demás sí se leyeron.
    .hint = Abre el libro de cálculo, guárdalo como XLSX o CSV y pasa ese archivo.
    .explain = Una hoja del libro de cálculo está dañada o cortada. No se usa ninguna celda de ella. Las demás hojas se leyeron.
