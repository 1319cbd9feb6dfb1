# Textos de la sala `renderers`.

render-page = Página { $page } de { $pages }
render-contents = En este informe
render-skip = Ir al informe
render-action-number = Datos
render-action-doubt = Certeza
render-action-effect = Efecto
render-numbers = Los números en una tabla
render-brief-rest = Este es el resumen. El informe completo sigue con: { $sections }.

pdf-standard-not-met = el PDF no puede cumplir { $standard }: { $reason }
    .hint = PDF/A-2 y PDF/A-3 son los más adecuados para los informes. Si usas una plantilla propia, comprueba que nada sea transparente y que cada imagen tenga un texto alternativo.
    .explain = Un archivo solo puede declarar un estándar si lo cumple por completo; por eso no se escribe nada que lo declararía sin cumplirlo. PDF/A-1 no admite transparencias, y los gráficos las tienen. PDF/UA-1 y los niveles a y u de PDF/A exigen que cada letra se pueda volver a leer como texto.
pdf-without-claim = el PDF está etiquetado, pero no declara PDF/UA-1: { $reason }
    .hint = Los lectores de pantalla pueden usarlo igualmente. Si necesitas esa declaración, cambia el texto que se indica.
    .explain = PDF/UA-1 es el estándar de los PDF accesibles. Cuando algún texto o una plantilla propia impide que un archivo lo cumpla, el archivo se escribe con todas sus etiquetas, textos alternativos y marcadores, pero sin declararlo. Con --pdf-standard ua-1, en cambio, un archivo así se rechaza.
template-wrong = { $reason }
    .hint = `audiencefit template report` muestra una plantilla que funciona, y `audiencefit template report-schema` dice qué contiene report.json.
    .explain = La plantilla es un archivo para typst, que compone el PDF. Puede leer report.json, los gráficos que se nombran allí y los archivos de su propia carpeta y de las que hay debajo, con rutas a partir de ella. No puede leer nada más, ni usar paquetes, ni otras fuentes que las incrustadas.
