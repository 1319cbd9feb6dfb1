# Fuentes de la familia "ads": Meta Ads y Google Ads.

## Cualquier anuncio

ads-currencies-mixed = Las filas están en varias monedas; su dinero se deja fuera.
    .hint = Exporta el informe de una cuenta a la vez.
    .explain = El dinero de monedas distintas no se puede sumar, y no se adivina ningún tipo de cambio. Todo lo demás del informe se usa. Los informes de una cuenta de administrador contienen cuentas con monedas distintas.

ads-sums-incomplete = Se rechazó una fila, así que no se suma nada por filas.
    .hint = Corrige la fila rechazada, o exporta el informe otra vez.
    .explain = Las sumas por campaña, por plataforma y del total se hacen con las filas de un informe. Sin la fila rechazada serían demasiado pequeñas, y nadie lo notaría. Se dejan fuera, igual que las tablas de grupos de personas, a menos que el informe diga cuántas hay en total. Los totales que están en el propio informe se usan.

ads-cells-empty = { $count ->
        [one] Una celda
       *[other] { $count } celdas
    } de “{ $column }” { $count ->
        [one] está vacía
       *[other] están vacías
    }, así que esa columna no se suma por filas.
    .hint = Completa las celdas, o exporta el informe otra vez.
    .explain = Meta escribe 0 donde no se gastó o no se mostró nada. Una celda vacía de una columna así no es cero, sino un número que se perdió, y sin él las sumas por campaña, por plataforma o del total podrían ser demasiado pequeñas. Donde el informe tiene una fila con el total y sus filas suman ese total, no falta nada y las sumas se hacen. El total del informe se usa en todo caso, igual que los grupos sin ninguna celda vacía.

ads-money-unreadable = “{ $text }” no es una cantidad de dinero; la columna se deja fuera.
    .hint = Corrige la celda, o exporta el informe otra vez.
    .explain = Las cantidades se suman por campaña, por grupo de personas y en total. Sin esta celda, cada una de esas sumas podría ser demasiado pequeña, y nadie lo notaría, así que se deja fuera la columna entera. Las demás columnas, entre ellas impresiones y clics, se usan.

## Meta

meta-ads-by-impressions = Las tablas por { $dimensions } cuentan cuántas veces se mostraron los anuncios, no personas: { $reason ->
        [missing] en este informe no hay alcance.
       *[rows] un grupo está en varias filas, y su alcance no se puede sumar.
    }
    .hint = { $reason ->
        [missing] Exporta otra vez con la columna Reach.
       *[rows] Para tener números de personas, exporta solo con este desglose: sin desglose por día, y con la cuenta en lugar de campañas o anuncios.
    }
    .explain = El alcance es el número de personas distintas que vieron un anuncio. Quien vio dos campañas, o anuncios en dos días, está en el alcance de ambos, así que los alcances no se deben sumar. Donde un grupo de personas está en varias filas de un informe, se suman en su lugar sus impresiones: cuántas veces se le mostraron anuncios. Las personas que ven anuncios más a menudo pesan entonces más que otras.

meta-ads-reach-withheld = Filas sin alcance: { $withheld } de { $rows }; se dejan fuera de las tablas.
    .explain = Meta deja vacío el alcance de los grupos muy pequeños, aunque da sus impresiones y lo que costaron. Un alcance vacío no es cero: estos grupos faltan en las tablas de personas, y no se concluye nada sobre ellos. Su costo y sus impresiones se usan como siempre.

meta-ads-without-impressions = No hay tabla por { $dimensions }: un grupo está en varias filas, y el informe no tiene columna de impresiones.
    .hint = Exporta el informe otra vez con la columna Impressions, o solo con este desglose.
    .explain = El alcance de varias filas no se puede sumar, porque la misma persona puede estar en más de una. Las impresiones sí, y se toman en un informe así, pero su columna no está o su nombre no se conoce en este idioma. Los demás números del informe se usan.

meta-ads-rows-not-told = { $count ->
        [one] Una fila tiene
       *[other] { $count } filas tienen
    } el desglose vacío: puede tratarse de la suma de otras filas o de personas de las que no se sabe nada; { $count ->
        [one] se deja
       *[other] se dejan
    } fuera.
    .hint = Exporta el informe otra vez con la columna Impressions y sin subtotales.
    .explain = En un informe dividido por edad, región o similar, una fila con esa celda vacía es una de dos cosas: la suma de las demás filas de su campaña, o personas cuya edad o región Meta no conoce. Es la suma cuando sus números son los de las demás filas sumados. Este informe no tiene números que se puedan sumar, así que no se pueden distinguir las dos cosas, y contar a las personas dos veces es peor que dejarlas fuera. Lo que la tabla no enumera se toma entonces como desconocido.

## Google

google-ads-known-only = Estas son las personas cuya edad y género conoce Google; este archivo no dice cuántas más vieron los anuncios.
    .explain = Las tarjetas del resumen cuentan las impresiones de las que se conocen la edad y el género de quien las vio, y dan porcentajes de esas. Todas las demás impresiones quedan fuera sin decirlo. En una cuenta real eran cinco de cada seis. Los porcentajes de la tarjeta no dicen nada de esas otras. Un informe de edad o género las tiene en una fila propia, Unknown.

google-ads-without-impressions = No se encontró la columna de impresiones; la tabla no se usó.
    .hint = Pon Google Ads en inglés, elige la columna Impr. y descarga otra vez.
    .explain = Esta es una tabla de Google Ads, pero no tiene ninguna columna de la que se sepa que cuenta impresiones: o la columna no se eligió, o su nombre está en un idioma que no se vio en ningún archivo real. No se adivina qué cuenta cada columna.

google-ads-days-unreadable = La línea que está sobre la tabla no dice los días del informe; la tabla no se usó.
    .hint = En Google Ads, elige un rango como el mes pasado en lugar de todo el tiempo, y descarga otra vez.
    .explain = Los informes de Google Ads dicen sus días en una línea sobre la tabla: October 1, 2026 - October 31, 2026. Esta línea dice otra cosa, como “All time”, o escribe los días de una manera que no se entiende. Si los números de todo el tiempo se tomaran por los del mes de la carpeta, serían demasiado grandes, así que no se toma ninguno.

google-ads-total-unreadable = “{ $text }”, en el total de la cuenta, no es un número; el total no se usó.
    .hint = Descarga el informe otra vez, y no lo guardes con una hoja de cálculo.
    .explain = La fila “Total: Account” dice lo que hizo la cuenta entera. Uno de sus números no se puede leer, así que no se toma ninguno. En su lugar se suma un informe de campañas; los demás informes se quedan sin total.

google-ads-columns-not-read = No se leyeron columnas de números cuyos nombres no se conocen: { $columns }.
    .hint = Si contienen clics, costo o conversiones, pon Google Ads en inglés y descarga otra vez.
    .explain = Los nombres de las columnas de Google Ads se conocen en inglés. Una columna con otro nombre puede contar cualquier cosa, y no se adivina cuál. Las columnas de nombre conocido se leyeron. Los nombres largos o que contienen un correo electrónico o un número de teléfono se muestran como “…”.

source-title-meta-ads = Meta Ads Manager y Ads Reporting: personas alcanzadas, impresiones, dinero gastado

## Lo que solo se supone de los archivos, y sus rarezas

source-meta-ads = Meta Ads
    .get = Ads Manager → Reports → desglose por edad y género, o por país → Export table data
    .believed = Las palabras en español y alemán se conocen por programas que leen archivos reales; las francesas, italianas y portuguesas, por una sola lista de un programa. Las columnas de edades y géneros se distinguen por sus valores (18-24, male) donde sus nombres no están en inglés o español; las plataformas, por valores como facebook e instagram; los días del informe, por dos columnas que contienen el mismo día en cada fila. Country, Platform, Placement, Impression device, Link clicks y Purchases conversion value se conocen solo por programas.
    .oddities = La segunda fila es un total. El alcance no se suma por filas, así que las tablas divididas por campaña o día cuentan impresiones en su lugar. Los grupos muy pequeños tienen impresiones y no alcance. Results significa otra cosa en cada campaña y no se usa.

source-title-google-ads = Google Ads: informes de campañas, edad y género, tarjetas del resumen
source-google-ads = Google Ads
    .get = Google Ads → Overview → una tarjeta → Download, o una tabla → Download → .csv
    .believed = No se vio ningún informe de edad o género: sus columnas se distinguen por sus valores (18 - 24, Male). Las tarjetas Devices, Networks y Time series se conocen solo por programas. Los informes en otros idiomas se leen solo donde llaman Impr. a las impresiones, como los españoles.
    .oddities = Las tarjetas dejan fuera a las personas de edad y género desconocidos, que pueden ser la mayoría. Todos los números cuentan impresiones, no personas. Los lugares son de tipos mezclados, como distritos postales. Las conversiones pueden ser fracciones.
