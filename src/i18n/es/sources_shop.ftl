# Fuentes de la familia "shop": pedidos, clientes y pagos.

## Listas de pedidos

order-time-unreadable = Esta celda no dice cuándo se hizo el pedido.
    .hint = Entrega la exportación tal como se descargó.
    .explain = Cada pedido de una lista tiene la hora en que se hizo, y esta celda no contiene nada o contiene otra cosa. Sin hora, el pedido no pertenece a ningún mes, así que su fila se rechaza. No se muestra lo que hay en la celda, porque las listas de pedidos contienen nombres y direcciones.

order-status-unknown = Lo que pasó con este pedido está escrito con una palabra que no se conoce.
    .hint = Entrega la exportación tal como se descargó; en el CSV propio de audiencefit las palabras son paid, pending, void y refunded.
    .explain = Que un pedido cuente depende de su estado: los pagados son ingresos, los pendientes se muestran aparte y los cancelados nunca cuentan. La palabra de esta celda no es ninguno de los estados que se conocen en esta exportación, así que el pedido se rechaza y no está en ningún número. No se muestra lo que hay en la celda, porque las listas de pedidos contienen nombres y direcciones.

order-currency-unknown = Esta celda no contiene una moneda.
    .hint = Escribe las tres letras de la moneda, como EUR.
    .explain = Las cantidades de monedas distintas nunca se suman, así que un pedido cuya moneda no se puede leer se rechaza. Una moneda se escribe con tres letras.

orders-repeated = { $count ->
        [one] Un pedido está dos veces en la lista y cuenta una vez.
       *[other] { $count } pedidos están repetidos en la lista y cuentan una vez cada uno.
    }
    .explain = Las listas que se armaron con varias exportaciones contienen algunos pedidos dos veces. Un pedido que vuelve a estar con los mismos números cuenta una vez; sus demás filas se apartan.

order-conflict = Este pedido ya está antes en la lista, con otros números. Se usa el primero.
    .hint = Entrega solo la última exportación.
    .explain = Un pedido puede estar en dos exportaciones con estados distintos, porque entre una y otra se pagó o se reembolsó. Por las filas no se puede saber cuál de las dos es posterior, así que se usa la primera y se rechaza esta fila.

order-without-number = Esta fila no tiene número de pedido.
    .hint = Completa el número del pedido, o entrega la exportación tal como se descargó.
    .explain = Cada pedido se conoce por su número o su nombre. Una fila sin él no se puede distinguir de otros pedidos: podría contarse dos veces, así que se rechaza.

order-row-too-long = Esta fila tiene más celdas que columnas la lista; se rechaza.
    .hint = Entrega la exportación tal como se descargó.
    .explain = Una fila con más celdas que columnas suele querer decir que una coma dentro de un nombre o de una cantidad se tomó por el final de una celda. Entonces todas las celdas que siguen están en la columna equivocada, así que la fila se rechaza. No se muestra nada de ella, porque las listas de pedidos contienen nombres y direcciones.

order-block-unknown = Estas filas están debajo de una línea en blanco y no tienen columnas propias; no se usan.
    .hint = Quita la línea en blanco, o entrega la exportación tal como se descargó.
    .explain = Una lista empieza con los nombres de sus columnas. Las filas que siguen a una línea en blanco son una tabla aparte; esta no tiene nombres de columnas conocidos, así que no se puede saber qué contienen sus celdas. No se muestra nada de ella, porque las listas de pedidos contienen nombres y direcciones.

order-refund-above-value = Se devolvió más de lo que valía este pedido; se rechaza.
    .hint = Escribe el valor del pedido entero antes de cualquier devolución, y en refunded no más que eso.
    .explain = Un pedido aporta su valor menos lo que se devolvió. Donde se devolvió más de lo que valía el pedido, una de las dos celdas está mal, o el valor es lo que quedó después del reembolso. No se puede saber cuál de las dos cosas, y el pedido contaría como dinero por debajo de cero, así que se rechaza.

order-refund-above-total = Se devolvió más de lo que valía este pedido; se cuenta tal como está.
    .hint = Compara el pedido con lo que muestra la tienda.
    .explain = Una tienda puede devolver más que el total de un pedido, como el costo de enviarlo de vuelta. El pedido cuenta entonces como dinero por debajo de cero, igual que en las cuentas de la tienda. Si muchos pedidos de una exportación son así, las columnas pueden ser de monedas distintas.

order-refunded-nothing = Este pedido se reembolsó, y no se devolvió nada; se rechaza.
    .hint = Deja refunded vacío donde se devolvió todo el valor, o escribe el estado paid.
    .explain = El estado dice que el pedido se reembolsó, y la celda refunded contiene cero. Una de las dos cosas está mal, y no se puede saber cuál. Una celda vacía significa que se devolvió todo el valor.

orders-without-customer = { $count ->
        [one] Un pedido pagado no nombra a ningún cliente y no está en ningún número de clientes.
       *[other] { $count } pedidos pagados no nombran a ningún cliente y no están en ningún número de clientes.
    }
    .explain = Los clientes se distinguen por una clave hecha con el correo electrónico, el número de teléfono o un número propio. Los pedidos sin ella, como las ventas en un mostrador, están en los números de pedidos e ingresos. No están en las tablas de clientes: diez pedidos así pueden ser de diez personas o de una.

item-without-order = Esta fila de un artículo no pertenece a ningún pedido leído.
    .hint = Exporta los pedidos otra vez y entrega el archivo entero.
    .explain = Shopify escribe un pedido en varias filas, una por cada tipo de artículo. Solo la primera dice qué se pagó y quién lo pagó. La primera fila del pedido de este artículo no está en el archivo, o se rechazó, así que el artículo también se rechaza. Los archivos cortados en trozos empiezan con filas así.

## Shopify

channel-repeated = El canal “{ $text }” está dos veces con el mismo tipo de tráfico. Se usa el primero.
    .hint = Exporta otra vez el rendimiento por canal y entrégalo tal como se descargó.
    .explain = El rendimiento por canal tiene una fila por cada plataforma, canal y tipo de tráfico. Con dos filas de un canal no se puede saber cuál es la correcta, así que solo se usa la primera.

customers-ever = Esta lista contiene a todas las personas que alguna vez compraron, no a los clientes de un mes.
    .explain = La lista de clientes de Shopify dice cuántas veces compró cada persona desde que empezó la tienda. El número de clientes, cuántos de ellos volvieron y sus países son los del día de la descarga. No se pueden comparar con los clientes de un mes, que se conocen por la lista de pedidos.

report-rows-overlap = Algunas columnas de este informe no se pueden sumar y se dejan fuera.
    .hint = Exporta el informe sin las columnas que dividen más un día o una fuente.
    .explain = Las filas de este informe dividen más un día o una fuente, por ejemplo por campaña o página de destino, o repiten un pedido una vez por cada fuente a la que se atribuye. Las visitas se suman en filas así. Los visitantes y los pedidos no, porque uno puede estar en varias filas; tampoco el dinero, donde no se puede saber si una fila es una línea de un pedido o su repetición. Estas columnas se dejan fuera y las demás se usan.

report-row-repeated = “{ $text }”: esta fila del informe ya está; se dejó fuera.
    .hint = Quita la fila que sobra, o exporta el informe otra vez.
    .explain = Un informe tiene una fila por cada cosa por la que se divide, y un informe por días, una fila por día. La misma fila otra vez, u otra fila de un día, viene de dos descargas juntadas, y sus visitas y su dinero se contarían dos veces. Se toma la primera fila.

cohorts-not-used = Este es un informe de cohortes; se aparta.
    .explain = Un informe de cohortes dice cuántos clientes de cada mes volvieron en meses posteriores. Se reconoce, y no se toma ningún número de él: la lista de pedidos dice lo mismo y distingue a cada cliente.

## El CSV propio de pedidos de audiencefit

orders-column-unknown = No hay ninguna columna “{ $word }”; se deja fuera.
    .hint = { $has-nearest ->
        [yes] ¿Querías decir { $nearest }?
       *[no] Las columnas son: { $known }.
    }
    .explain = Las columnas del CSV propio de pedidos de audiencefit tienen nombres fijos, en cualquier orden. Una columna con otro nombre se deja fuera, así que se pierde lo que se quería decir con ella. `audiencefit template orders` muestra todas las columnas con su significado.

orders-column-repeated = La columna { $column } está dos veces; se usa la primera.
    .hint = Quita una de ellas.
    .explain = Cada columna del CSV propio de pedidos de audiencefit puede estar una sola vez. No se puede saber cuál de las dos contiene lo que se quería decir; se usa la primera y se deja fuera la segunda, así que comprueba que la primera es la correcta.

source-title-shopify = Shopify: clientes, rendimiento por canal, informes

## Lo que solo se supone de los archivos, y sus rarezas

source-shopify = Informes de Shopify
    .get = panel de Shopify → Customers → Export; Marketing → Channel performance → Export; Analytics → Reports → Export
    .believed = De los informes de Analytics no se vio ningún archivo real: sus columnas se conocen por programas que los leen y por documentos. Los informes cuyas columnas se llaman “Referrer source” y “Referrer name” se leen como los de pedidos por fuente de referencia. Que las fuentes de visitas en blanco son directas solo se sabe de los pedidos.
    .oddities = El rendimiento por canal deja los ceros en blanco y no nombra su moneda. La lista de clientes contiene a todas las personas que alguna vez compraron, y su mes es el de su carpeta.

source-title-shopify-orders = Shopify: pedidos
source-shopify-orders = Pedidos de Shopify
    .get = panel de Shopify → Orders → Export → CSV
    .believed = Que los pedidos pagados en parte se llaman “partially_paid”; los autorizados, “authorized”, y los reembolsados, “refunded” o “partially_refunded”: solo se vieron pedidos pagados, pendientes y anulados.
    .oddities = Un pedido tiene varias filas, y solo la primera dice qué se pagó. Los reembolsos se cuentan en el mes del pedido. La exportación no dice de dónde vinieron los clientes.

source-title-woocommerce = WooCommerce Analytics: pedidos
source-woocommerce = WooCommerce
    .get = WordPress → Analytics → Orders → Download
    .believed = No se vio ningún archivo real; las columnas son las del programa que los escribe. Se suponen los nombres de los estados de los pedidos, cómo se escribe la atribución, y que las ventas netas de un pedido reembolsado en parte son lo que quedó. Un archivo en otro idioma se lee por la posición de sus columnas.
    .oddities = Los ingresos van sin envío ni impuestos. La moneda se conoce solo por su signo, donde ninguna otra lo tiene: € y zł, pero no $. Los clientes tienen solo nombres, que no distinguen a dos personas, así que los clientes que repiten se conocen como pedidos y no como personas.

source-title-stripe = Stripe: pagos
source-stripe = Stripe
    .get = Stripe Dashboard → Payments → Export → All columns
    .believed = Que los pagos en estados distintos de Paid, Refunded y Failed son raros; se rechazan. Una columna “utm_source (metadata)” se toma por el origen de un pago.
    .oddities = Las horas son UTC. Solo cuentan las cantidades convertidas. La exportación propia de una tienda vuelve a enumerar los mismos pedidos: entrega una de las dos.

source-title-orders = CSV de pedidos propio de audiencefit
source-orders = CSV propio de pedidos
    .get = audiencefit template orders
    .believed = Nada.
    .oddities = Un estado vacío significa pagado, y un reembolso vacío significa ninguno.

## Como qué se leyó un archivo

block-payments = pagos
block-report = números de la tienda
block-cohorts = cohortes de clientes
block-new-or-returning = clientes nuevos y que repiten
block-comments = comentarios
