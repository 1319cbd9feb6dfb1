# Fuentes de la familia "care": newsletters, bandejas de entrada, reseñas, creadores, poblaciones para comparar.

## Cualquier lista

row-repeated = Esta fila tiene el número de una anterior; se dejó fuera.
    .hint = Quita una de las dos, o exporta otra vez.
    .explain = Los tickets, las conversaciones, las reseñas, las publicaciones y las personas de una lista de correo tienen números. Un número que está dos veces en un archivo viene de dos exportaciones juntadas, o de una fila copiada. Se toma la primera fila y se deja fuera la posterior, para no contar nada dos veces.

rows-without-person = { $count ->
        [one] Una fila
       *[other] { $count } filas
    } de la lista no { $count ->
        [one] tiene
       *[other] tienen
    } ni número ni correo electrónico de una persona y no se { $count ->
        [one] contó
       *[other] contaron
    }.
    .hint = Quita de la lista los totales y las notas; si una persona perdió el número y el correo, exporta otra vez.
    .explain = Una lista de personas tiene una fila por persona. Una fila con un total o una nota que alguien escribió debajo no es nadie, y se contaría como una persona más.

rows-in-two-halves = La segunda mitad de la lista repite la primera fila por fila; se dejaron fuera { $count } filas.
    .hint = Si un archivo se pegó debajo de sí mismo, quita la segunda copia.
    .explain = Estas reseñas no tienen números con los que distinguir unas de otras. Donde la segunda mitad de una lista es igual a la primera, fila por fila, una descarga se juntó consigo misma, y cada reseña se contaría dos veces. Se toma la primera mitad.

countries-not-told = No se puede saber el país de { $count ->
        [one] una persona
       *[other] { $count } personas
    } por lo que hay en la columna; cuenta como desconocido.
    .explain = La columna de países contiene algo que no es ni el código ni el nombre de un país. No se muestra aquí, porque puede ser parte de una dirección. Estas personas cuentan como personas cuyo país no se sabe.

## Newsletters

mailchimp-state-unknown = El nombre del archivo no dice si estas personas están suscritas; no se leyó nada.
    .hint = Entrega el ZIP tal como lo hizo Mailchimp, o conserva el comienzo del nombre del archivo: subscribed_, unsubscribed_, cleaned_ o nonsubscribed_.
    .explain = La exportación de Mailchimp es un ZIP con cuatro archivos de las mismas columnas: quienes están suscritos, quienes se dieron de baja, los depurados (cuyas direcciones no funcionan) y quienes nunca se suscribieron. Solo los distinguen los nombres de los archivos. Un archivo al que se le cambió el nombre podría ser cualquiera de los cuatro, así que no da ningún número.

mailchimp-not-subscribed = { $state ->
        [cleaned] Estas direcciones ya no funcionan
        [nonsubscribed] Estas personas nunca se suscribieron
       *[unsubscribed] Estas personas se fueron, y ninguna columna dice cuándo
    }; se apartan.
    .explain = Solo las personas suscritas son la audiencia de una newsletter. Quienes se fueron se cuentan donde su alta y su último cambio tienen fecha; aquellos cuyas direcciones no funcionan, y quienes están en la lista por otro motivo (compraron algo), se conocen y no hacen falta.

klaviyo-orders-unreadable = Esta celda no es un número de pedidos; no se indica cuántas personas compraron.
    .hint = Exporta la lista otra vez y entrégala tal como se descargó.
    .explain = La columna Historic Number Of Orders cuenta los pedidos de un perfil: 0, 1, 2. Esta celda contiene otra cosa, como una palabra, un número por debajo de cero o uno con decimales. Sin ella, cuántas personas compraron y cuántas volvieron a comprar podrían ser números demasiado pequeños, así que no se indica ninguno de los dos. Las demás columnas se usan. No se muestra lo que hay en la celda, porque las listas de personas contienen nombres y direcciones.

klaviyo-buyers-undated = Los perfiles tienen pedidos, y ninguna columna con días dice de qué periodo.
    .hint = Exporta con las columnas First Active o Profile Created On.
    .explain = Klaviyo cuenta los pedidos de un perfil en toda su vida. Cuántas personas compraron, y cuántas volvieron a comprar, se indica para el periodo que cubren los días de los perfiles. Sin una columna de días ese periodo no se sabe, y los números pasarían por los de un mes.

## Conversaciones

message-unreadable = Un mensaje no tiene remitente o no tiene una hora que se pueda leer.
    .hint = Descarga tu información otra vez como JSON y entrega los archivos tal como están.
    .explain = Cada mensaje de la descarga tiene el nombre de quien lo envió y una hora en milisegundos. A este le falta una de las dos cosas, o su hora está fuera de los años en que existen mensajes. Se deja fuera; no se mira lo que dice.

message-type-unknown = Un mensaje es de un tipo que no se conoce.
    .hint = Descarga tu información otra vez como JSON; si sigue igual, los demás mensajes se usan de todos modos.
    .explain = La descarga marca cada entrada de un hilo: lo que se escribió (Generic, Share), las llamadas y las personas que entran o salen. Una entrada de otro tipo puede ser cualquier cosa, así que aquí no es ni pregunta ni respuesta. No se mira lo que dice.

message-without-conversation = Un mensaje no pertenece a ninguna conversación: no tiene conversation_id, o tiene uno que comparten varios canales y no indica canal.
    .hint = Completa las columnas: un número o nombre que compartan los mensajes de una conversación, y el canal.
    .explain = Los mensajes se juntan por las columnas conversation_id y channel, porque cada canal numera sus propias conversaciones. Sin ellas no se puede saber a qué pregunta responde un mensaje. Un mensaje sin canal se asigna al único canal que tiene su conversation_id.

message-direction-unknown = No se puede saber si este mensaje lo escribió el negocio o un cliente.
    .hint = Escribe in o out en la columna direction.
    .explain = La columna direction dice in (también incoming, inbound, received, customer) u out (también outgoing, outbound, sent, business). En su lugar, una columna sender puede contener nombres; el negocio es entonces el nombre que da el espacio de trabajo, o el que escribe en la mayoría de las conversaciones.

conversation-times-are-days = Las horas no tienen hora del día; no se puede saber cuánto esperaron los clientes.
    .hint = Exporta con horas y minutos, o usa las columnas first_reply_minutes y resolved_minutes.
    .explain = Una espera es el tiempo entre dos momentos. Con dos días solo se puede saber con un margen de un día o dos, y una espera de minutos pasaría por ninguna espera. Las conversaciones se cuentan, y no se dice nada de sus respuestas; un registro de mensajes no da nada.

conversation-ends-early = La respuesta o el final es anterior al comienzo.
    .hint = Revisa el orden de día y mes, y que todas las horas sean de una misma zona horaria.
    .explain = Ninguna respuesta es anterior a la pregunta. Una fila en la que ocurre eso está mezclada, y no se puede saber cuál de las dos horas está mal.

conversation-offsets-mixed = Una hora de la fila tiene un desfase respecto a UTC y la otra no.
    .hint = Escribe todas las horas del archivo de la misma manera.
    .explain = 14:05 y 14:05+02:00 son el mismo momento solo en una zona horaria. Sin saber de qué zona es la hora sin desfase, la espera no se puede saber con precisión de horas.

hootsuite-replies-not-read = No se lee cuándo se respondieron estas conversaciones.
    .explain = Hootsuite mide los tiempos hasta la primera respuesta, pero no se han visto los nombres con los que los escribe su exportación. En lugar de adivinar una columna, no se dice nada de las respuestas: ni cuándo llegaron ni que no hubo ninguna. Un registro de tickets (`audiencefit template conversations`) acepta los mismos números.

## Reseñas

reviews-without-day = { $count ->
        [one] { $count } reseña no tiene día; ningún mes la cuenta.
       *[other] { $count } reseñas no tienen día; ningún mes las cuenta.
    }
    .explain = Una reseña se cuenta en el mes en que se escribió. Donde la celda del día está vacía, no se sabe el mes. Las estrellas de esas reseñas están en los datos, pero en el informe de ningún mes.

stars-unreadable = Las estrellas de una reseña no se pueden leer.
    .hint = Escribe las estrellas como un número de 1 a 5.
    .explain = Las estrellas son un número de 1 a 5 (4, 4.0, 4,6), una palabra (FOUR) o están dibujadas (★★★★☆). Esta celda contiene otra cosa. La reseña se deja fuera.

## Creadores y poblaciones

shares-not-told = No se puede saber si las proporciones son porcentajes o fracciones.
    .hint = Escribe 12% o 0.12, y todos los grupos de una tabla; donde una correspondencia lee la tabla, indícalo en ella.
    .explain = Un 0.5 sin signo es la mitad de todos o medio por ciento. Lo aclaran los signos de porcentaje, un número mayor que 1 y una columna llamada “%” o “percent”. Si no, las proporciones de una tabla de edades, géneros o países deben sumar más o menos 1, cosa que solo hacen las fracciones. Aquí nada demuestra ninguna de las dos lecturas, o el nombre de la columna dice una y la suma la otra, y se diferencian cien veces.

platform-unknown = “{ $text }” no es una red.
    .hint = Usa facebook, instagram, linkedin, pinterest, snapchat, threads, tiktok, x o youtube.
    .explain = La columna platform dice en qué red está un creador. Los creadores con el mismo nombre de usuario en dos redes son dos audiencias.

creator-missing = Una fila no tiene creador.
    .hint = Completa la columna handle.
    .explain = Cada fila pertenece al creador de su columna handle. Sin él no se puede saber de los seguidores de quién habla, así que se deja fuera; las filas de los demás creadores se usan.

creator-followers-differ = El creador tiene otro número de seguidores en una fila anterior: “{ $text }”.
    .hint = Escribe un solo número en todas las filas de un creador, o solo en la primera.
    .explain = Un creador tiene un número de seguidores en cada momento. Dos vienen de dos meses o de un descuido, y no se puede saber cuál es el correcto. Se usa el primero y se deja fuera la fila con el otro.

benchmark-network-unknown = “{ $text }” no es una red.
    .hint = Usa facebook, instagram, linkedin, pinterest, snapchat, threads, tiktok, x o youtube, o deja la celda vacía para todo el mundo.
    .explain = La columna network dice de qué red son los usuarios de una población. Una celda vacía representa a todo el mundo. Con otra palabra, la fila no pertenece a ninguna población con la que se pueda comparar una audiencia, así que se deja fuera.

benchmark-country-unknown = “{ $text }” no es un país.
    .hint = Escribe el código de dos letras o el nombre de un país, o deja la celda vacía para todas partes.
    .explain = La columna country dice dónde viven las personas de una población. No es la etiqueta: el porcentaje de España entre los usuarios de una red es dimension country, label ES.

benchmark-counts-and-shares = Algunas filas de la población cuentan personas y otras son proporciones.
    .hint = Completa people en todas sus filas, o share en todas.
    .explain = Las filas de una población se comparan entre sí. Con personas en unas y proporciones en otras no tienen una medida común.

benchmark-incomplete = Las proporciones de la población suman { $sum } %, así que faltan personas.
    .hint = Agrega las filas que faltan, como las últimas edades, o da people en lugar de proporciones.
    .explain = Las edades y los géneros de una población deben ser de todas sus personas: con solo una parte, todos los demás grupos parecerían demasiado grandes. La población no se compara con nada.

source-title-mailchimp = Mailchimp: audiencia

## Lo que solo se supone de los archivos, y sus rarezas

source-mailchimp = Mailchimp
    .get = Mailchimp → Audience → Export audience
    .believed = Que los archivos más antiguos se llaman subscribed_members_export_…; solo se usa el comienzo del nombre.
    .oddities = Los cuatro archivos de una exportación tienen las mismas columnas y se distinguen por el nombre. CC es lo que deduce Mailchimp, en minúsculas, y está en unas tres de cada diez personas. La edad y el género no son columnas suyas. De cuándo se fue la gente solo se sabe que fue entre su primera alta y su último cambio.

source-title-klaviyo = Klaviyo: lista o segmento
source-klaviyo = Klaviyo
    .get = Klaviyo → Lists & segments → Export
    .believed = Nada.
    .oddities = Quién está en el archivo depende de la lista o el segmento; todas sus personas cuentan como suscriptores. Los pedidos se cuentan en toda la vida de un perfil, no en un mes.

source-title-meta-messages = Facebook e Instagram: mensajes de la descarga de tu información (JSON)
source-meta-messages = Mensajes de la descarga
    .get = Accounts Center → Your information → Export → Messages → JSON
    .believed = Que una descarga sin tipos de mensajes contiene solo mensajes.
    .oddities = Los textos no se leen, así que un aviso de una reacción y una respuesta automática cuentan como mensajes. Las descargas antiguas no dicen de qué red son. Las rutas de los archivos contienen nombres de personas. Una descarga en HTML no se puede leer.

source-title-zendesk = Zendesk: tickets de una vista
source-zendesk = Zendesk
    .get = Zendesk → una vista → Export as CSV
    .believed = Nada.
    .oddities = Las horas son las de la cuenta, sin desfase. El tiempo de resolución cuenta horas y las demás columnas, minutos; solo se leen las que nombran minutos. Una primera respuesta vacía significa que aún no hay ninguna.

source-title-hootsuite = Hootsuite Inbox: conversaciones resueltas
source-hootsuite = Hootsuite
    .get = Hootsuite → Inbox → Export
    .believed = Nada.
    .oddities = Solo contiene conversaciones resueltas, y no se conocen las columnas con los tiempos hasta la primera respuesta: las conversaciones se cuentan, las respuestas no.

source-title-conversations = Conversaciones con clientes, nuestro propio CSV
source-conversations = CSV propio de conversaciones
    .get = audiencefit template conversations
    .believed = Nada.
    .oddities = Un registro de tickets o un registro de mensajes; las líneas que empiezan con # son comentarios.

source-title-reviews = Reseñas: Judge.me, Loox, Shopify Product Reviews, Yotpo, Okendo, Trustpilot, Google, nuestro propio CSV
source-reviews = Reseñas
    .get = la herramienta de reseñas → Export; o audiencefit template reviews
    .believed = Que Takeout de Google escribe las estrellas de ONE a FIVE.
    .oddities = El spam de Judge.me se deja fuera; no se vieron otros estados, y las reseñas sin publicar cuentan. Loox, Yotpo, Okendo y Trustpilot no dicen si el negocio respondió.

source-title-influencers = Audiencia de creadores, nuestro propio CSV
source-influencers = CSV propio de creadores
    .get = audiencefit template influencers
    .believed = Nada.
    .oddities = No se vio ninguna exportación de una herramienta de influencers, así que no hay ninguna incorporada. Los creadores son canales propios.

source-title-benchmark = Poblaciones con las que comparar, nuestro propio CSV (benchmark.csv, baseline.csv)
source-benchmark = CSV propio de poblaciones
    .get = audiencefit template benchmark
    .believed = Nada.
    .oddities = Las filas de una misma red, país, dimensión, fuente y fecha son una población; las líneas que empiezan con # son comentarios.

## Como qué se leyó un archivo

block-subscribed = suscritos
block-unsubscribed = bajas
block-cleaned = depurados
block-nonsubscribed = nunca suscritos
block-members = miembros
block-profiles = perfiles
block-messages = mensajes
block-conversations = conversaciones
block-tickets = tickets
block-creators = creadores
block-populations = poblaciones
