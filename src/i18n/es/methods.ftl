# Textos de la sección `methods` y de `audiencefit explain`: cómo se hace cada número y qué significan las palabras.

section-methods = Métodos
methods-question = ¿Cómo lo sabes?
methods-answer = { $topics ->
    [one] Detrás de los números de este informe hay un método. Aquí se explica, con lo que no dice.
   *[other] Detrás de los números de este informe hay { $topics } métodos. Aquí se explica cada uno, con lo que no dice.
}
methods-formula = Fórmula: { $formula }
methods-choice = Una elección de este programa, no tomada de la bibliografía: { $choice }
methods-formula-choice = { $formula } { $choice }
methods-glossary = Qué significan las palabras
methods-word = Palabra
methods-meaning = Qué significa
methods-references = De dónde vienen los métodos
methods-references-list = { $sources }.

## Los métodos en detalle

topic-ages = De franjas de edad a años sueltos
    .plain = Las redes dan franjas de edad anchas, como 25–34, y cada una las corta en otro sitio. Para responder por las edades que declaraste, cada tabla se reparte año por año, con tanta suavidad como permiten sus franjas. Lo que dice una franja se mantiene exacto: si pides 25–34, el informe da la cifra de la propia red.
    .limits = No se puede ver un borde brusco dentro de una franja. Dentro de la última franja, que es abierta (como 65+), no se sabe nada. Si hay gente en menos de tres franjas, cada franja se reparte por igual.
    .formula = modelo de enlace compuesto penalizado (penalized composite link model), recuentos μ = C·exp(η) por años sueltos, con la penalización λ·|Dᵏη|² y mínimos cuadrados ponderados iterativos; k = 3, λ = 10000, o k = 2, λ = 1000 con menos de seis franjas o una última franja que empieza antes de los 55; después, cada franja se escala a su propia proporción.
    .choice = λ es fija, para que los meses y las redes se puedan comparar. Se ajustó con audiencias de adultos, en su mayoría de Estados Unidos; no se encontraron datos públicos de audiencias adolescentes.
    .sources = Eilers 2007, Statistical Modelling 7:239; Rizzi, Gampe and Eilers 2015, American Journal of Epidemiology 182:138

topic-ranges = Mejor estimación, rango probable, límites seguros
    .plain = Un porcentaje puede venir con tres números. La mejor estimación es la cifra que conviene usar. El rango probable está pensado para contener el número verdadero nueve de cada diez veces; cuenta lo que los informes dejan abierto (franjas, redondeo, listas cortadas) y el azar, es decir, cuánto se movería el número si estas personas fueran una muestra de aquellas a las que atraes. Lo que “no puede salir de” un rango vale pase lo que pase con las personas que un informe no muestra.
    .limits = Las redes adivinan el género, la edad y los intereses de algunas personas: ese error no está en ningún rango. Donde no se sabe el número de personas, el azar queda fuera. Las visualizaciones nunca se toman por personas.
    .formula = mitad del rango h = sqrt(h_franjas² + h_azar² + h_redondeo²), cortada a los límites; h_franjas² = Σ(κ·y·4f·(1 − f))² sobre los extremos que cortan una franja de proporción y en su fracción f, κ = 0.15, primera y última franja 0.25; h_azar según Wilson, z = 1.645; h_redondeo = 1.645·paso/sqrt(12)·sqrt(número de franjas).
    .choice = κ se fijó con los datos con los que se ajustó el reparto de edades, así que nueve de cada diez es una tasa nominal.
    .sources = Wilson 1927, Journal of the American Statistical Association 22:209; Brown, Cai and DasGupta 2001, Statistical Science 16:101; Manski 2003, Partial Identification of Probability Distributions

topic-shares = Porcentajes tal como los dan las redes
    .plain = Un porcentaje siempre es sobre alguien: sobre todos, o solo sobre aquellos de quienes la red conoce la edad o el género. Cada porcentaje lleva esa base. Las redes de un mismo tipo de audiencia se juntan según su tamaño, así que una con el doble de gente cuenta el doble; seguidores, espectadores, visitantes y clientes nunca se mezclan.
    .limits = Cero, oculto y ausente de toda exportación son tres cosas, y solo la primera es un número. Donde no se sabe un tamaño, todas las redes cuentan igual y el rango va de la más baja a la más alta. Quien sigue en dos redes se cuenta dos veces, porque ninguna exportación lo dice.
    .formula = proporción en una red = sus celdas del grupo / sus celdas de valor conocido; en conjunto = Σ N·proporción / Σ N, con N personas en cada red.
    .sources = Manski 2003, Partial Identification of Probability Distributions

topic-core = Dónde está la mitad
    .plain = El núcleo es el tramo de edades más corto que reúne a la mitad de las personas. Solo se indica donde lo hay: no más ancho de 20 años y al menos una vez y media tan denso como las demás edades. Dos tramos separados se indican como dos grupos.
    .limits = Sus extremos tienen una precisión de cerca de un año. Que alguien quede fuera no quiere decir que importe menos.
    .formula = menor b − a con Σ g de a a b >= 0.5, g las edades por años sueltos; dos grupos donde la mitad más densa de g cae en tramos de al menos 10 % cada uno.
    .choice = la mitad, 20 años y una vez y media.
    .sources = Hyndman 1996, The American Statistician 50:120

topic-distance = A qué distancia están las edades
    .plain = La distancia dice por cuántos años se aparta la persona media de las edades declaradas; quien está dentro cuenta como cero. Distingue un casi acierto de uno lejano, cosa que un porcentaje no puede hacer.
    .limits = No dice hacia qué lado: las partes por debajo y por encima van aparte. La edad media que aparece al lado cuenta también a quienes están dentro.
    .formula = Σ g(edad)·d, d los años que edad + ½ queda fuera de las edades declaradas, la última de las cuales cuenta hasta su final; diferencia de edad media = Σ g(edad)·(edad + ½) − centro de las edades declaradas.
    .sources = Villani 2009, Optimal Transport, chapter 6

topic-score = La puntuación de encaje
    .plain = La puntuación, de 0 a 100, dice cuánta audiencia no tendrías que reemplazar. De cada cosa que declaraste toma el porcentaje que es como lo quieres, lo pondera según lo que dijiste que importa y lo divide entre el peso que se midió. Los puntos ganados y perdidos suman exactamente.
    .limits = Un punto fuerte compensa uno débil, así que léela junto al porcentaje que cumple todo. Por debajo del 60 % del peso no hay puntuación. Un imprescindible que cumple menos del 20 % convierte el conjunto en “no coincide”. Con soft_years, una edad apenas fuera cuenta en parte.
    .formula = 100·Σ w·s / Σ w; conjunto o rango: s = proporción dentro; mezcla deseada: s = Σ min(p, t), con el resto como uno más; al menos x: s = 1 − max(0, x − p); como máximo x: s = 1 − max(0, p − x). Cada s es 1 menos la distancia de variación total a la audiencia más cercana que cumple lo declarado.
    .choice = la puntuación, sus límites y sus palabras (alta desde 75, parcial desde 50, baja desde 25).
    .sources = Gibbs and Su 2002, International Statistical Review 70:419

topic-joint = Todo a la vez
    .plain = Ninguna exportación dice cuántas personas tienen la edad, el país y el interés correctos a la vez. Dentro de cada red se estima a partir de los porcentajes sueltos, o de una tabla que cruza dos de ellos, si existe; después se juntan las redes. Cuenta lo que pides de una persona (edades, países); lo que pides del conjunto (mitad mujeres, mitad hombres), no.
    .limits = Nadie ha visto a estas personas en una sola tabla. Los rasgos que van muy unidos, como running y fitness, pueden salir del rango probable; de los límites no pueden salir.
    .formula = mejor estimación Π s; rango probable según Plackett con razones de momios (odds ratios) θ = ½ y 2: S = 1 + (a + b)(θ − 1), ambos = (S − sqrt(S² − 4θ(θ − 1)ab)) / (2(θ − 1)); límites según Fréchet: de max(0, Σ s − (K − 1)) a min s.
    .choice = θ de ½ a 2, el margen de casi todos los pares de rasgos en tres audiencias de las que se conocían personas sueltas.
    .sources = Ireland and Kullback 1968, Biometrika 55:179; Plackett 1965, Journal of the American Statistical Association 60:516; Fréchet 1951, Annales de l’Université de Lyon A 14:53

topic-labels = Intereses, de los que una persona puede tener varios
    .plain = Los porcentajes de intereses suman más que el total, porque una persona tiene varios. Cuántas tienen al menos uno de los que nombraste se estima como si tener uno no dijera nada de tener otro.
    .limits = Una categoría de interés representa un comportamiento; no lo muestra. Un índice sin el porcentaje al que se refiere nunca se convierte en porcentaje.
    .formula = mejor estimación 1 − Π(1 − p); límites de max p a min(1, Σ p).
    .sources = Fréchet 1951, Annales de l’Université de Lyon A 14:53

topic-totals = Totales del mes
    .plain = Lo que se puede sumar por días se suma (pedidos, clics, visualizaciones). Lo que es un estado se toma en su último día (seguidores). Las personas alcanzadas en varios días nunca se suman, porque en parte son las mismas: solo vale una cifra de todo el mes.
    .limits = Cada número es de una sola exportación, contado como lo cuenta esa exportación. Dos exportaciones que no coinciden aparecen una junto a otra y no se concilian.
    .formula = Σ por días, el valor del último día, o el valor del único periodo de al menos 28 días; ingresos = pagado − devuelto; con respuesta = respondidas / conversaciones de las que se sabe, a partir de 20 de ellas.

topic-small = Muy pocas personas
    .plain = Por debajo de 100 personas, o del número que fijes con --min-people, no se afirma nada más que “faltan personas” y cuántas bastarían. Las redes ocultan los grupos demasiado pequeños, para proteger a las personas; un grupo así es desconocido, no está vacío. En las tablas contadas a partir de clientes o suscriptores uno a uno, se ocultan los grupos de menos de 10, y con ellos el siguiente más pequeño, si el número oculto se pudiera deducir de los demás.
    .limits = Que se conozcan muy pocas no quiere decir que haya pocas.
    .formula = personas con valor conocido < 100: sin estimación; una celda oculta por debajo de un umbral c: de 0 a (c − 1)/n.
    .choice = 100 personas.

topic-bootstrap = Rangos por remuestreo (--bootstrap)
    .plain = Quien pregunta a otras personas del mismo tipo obtiene números algo distintos. Con --bootstrap, cada tabla se sortea de nuevo 200 veces, o las que indiques, cada vez con el mismo número de personas y los porcentajes que tiene la tabla, y todo se vuelve a medir, desde las franjas. Se indican los nueve de cada diez resultados centrales.
    .limits = Es solo el azar: el redondeo y lo que dejan abierto las franjas anchas están en los rangos probables de siempre, que no cambian. Una tabla de tamaño desconocido no se puede sortear, y así se indica.
    .formula = p* ~ multinomial(n, p); cuantiles 5 % y 95 % de la medida sobre los sorteos, con semilla tomada de las tablas: los mismos archivos dan los mismos rangos.
    .sources = Efron and Tibshirani 1993, An Introduction to the Bootstrap

topic-candidates = Grupos que nadie nombró
    .plain = Se mira cada grupo que da una exportación: tramos de edad, géneros, lugares, intereses, y dos de ellos cruzados donde una exportación los cruza de verdad. Más de lo esperado y en tu perfil: el núcleo que ya atiendes. Más de lo esperado y fuera de él: un núcleo oculto. En tu perfil y menos de lo esperado: falta. Muchos, y tantos como se esperaba: propio de la plataforma.
    .limits = Un grupo que pasa el borde de las edades declaradas se corta ahí y solo se pone a prueba lo que queda fuera; se nombra por el núcleo entero. Dos hallazgos de dos tablas se dan con los límites de cuántas personas están en ambos, nunca como un solo grupo cruzado.
    .formula = se mira desde max(50 personas, 1 %); se conserva desde 5 % (o 100 personas y 2 %) con lift de al menos 1.2 en su cuantil 5 % y q <= 0.10; falta donde el cuantil 95 % es como máximo 0.8; en ambos a y b: de max(0, a + b − 1) a min(a, b).
    .choice = las cuatro etiquetas y estos límites.

topic-baseline = Comparado con quién
    .plain = Un porcentaje solo dice poco: en algunas redes casi todo el mundo es joven. Por eso cada grupo se compara con una base de comparación, que siempre se nombra. Se toma la primera que exista: una población de la red que tú aportaste, el índice de la propia red, la gente de los países donde vive la audiencia, el total de tu archivo de referencia, tus clientes, tus otras redes juntas. Sin ninguna, solo se indica el tamaño.
    .limits = Tu perfil es una meta, no una base de comparación. Si todas tus redes son jóvenes, no dicen nada unas de otras: entonces hacen falta la gente del país o tus clientes.
    .formula = esperado E = n·q, n personas de la audiencia con valor conocido, q la proporción del grupo en la base de comparación; las poblaciones de varios países se mezclan como la audiencia; con un índice, q = proporción / índice; una celda de una tabla cruzada frente al producto de sus dos proporciones.
    .choice = el orden de las bases de comparación.

topic-lift = Cuántas veces más de lo esperado
    .plain = El lift son las personas que hay, divididas entre las que predice la base de comparación: 1,5 es la mitad más. Pocas personas oscilan por azar, así que un lift se acerca a 1, tanto más cuanta menos gente hay detrás. Al lado está cuánto es como mínimo.
    .limits = Un lift grande de un grupo diminuto sigue siendo un grupo diminuto. La base de comparación se da por correcta.
    .formula = (x + κ)/(E + κ); al menos: el cuantil 5 % de Gamma(x + κ, E + κ), x en el extremo bajo de lo que el informe deja abierto; κ = 1/τ² entre 1 y 1000, τ² = (Σ E(x/E − 1)² − (m − 1))/Σ E sobre las m celdas de una tabla, κ = 10 con menos de cinco celdas.
    .choice = una sola distribución gamma en lugar de dos, porque las tablas de audiencias tienen pocas celdas; 1000 personas donde no se sabe su número.
    .sources = Clayton and Kaldor 1987, Biometrics 43:671; DuMouchel 1999, The American Statistician 53:177

topic-tests = Que no nos engañe el azar
    .plain = Quien mira mil grupos encuentra algunos por azar. Por eso un grupo debe superar 1,2 veces lo esperado por más de lo que explica el azar, y todos los grupos de todo el análisis, de todas las redes y tablas, se juzgan juntos: de los que se indican, se espera que como máximo uno de cada diez sea falso; de las alertas, uno de cada veinte.
    .limits = No dice cuál es falso. Que un grupo no haya pasado no quiere decir que no haya nada; con más gente quizá pasaría. Donde no se sabe el número de personas no hay prueba, y así se indica.
    .formula = H₀: lift <= 1.2; p = P(Poisson(1.2·E) >= x), o frente a y de m personas P(Binomial(x + y, 1.2n/(1.2n + m)) >= x), x en el extremo bajo de lo que el informe deja abierto; q del i-ésimo de m por p: menor m·p(j)/j de todos los j >= i; se indica donde q <= 0.10, alertas 0.05. Menos de lo esperado: lift >= 0.8 del mismo modo.
    .choice = 1,2 como efecto mínimo.
    .sources = Benjamini and Hochberg 1995, Journal of the Royal Statistical Society B 57:289; Przyborowski and Wilenski 1940, Biometrika 31:313

topic-opportunity = Qué va primero
    .plain = Los hallazgos van en el orden de las personas por encima de lo que predice la base de comparación, multiplicadas por lo que una de ellas vale para ti frente al promedio: según quienes compran; si no se sabe, según quienes interactúan. Donde no se conoce ninguno de los dos, se supone que todas valen lo mismo, y así se indica. Las partes están al lado. Lo que solo destaca frente a tus otras redes va después de lo que destaca frente a una población.
    .limits = Es un número para ordenar hallazgos: no son personas ni dinero.
    .formula = N·p·(1 − 1/lift)·v; v = (compradores + 100·media)/(personas + 100)/media, entre 0.25 y 4, media: los compradores por persona del total.
    .choice = este producto, 100 personas y los límites de v; una audiencia de tamaño desconocido toma el lugar de una de las tuyas de tamaño medio, solo en el orden.
    .sources = Lavrač, Flach and Zupan 1999, Inductive Logic Programming, 174; Bühlmann 1967, ASTIN Bulletin 4:199

topic-targets = A quién nunca propone el informe
    .plain = Nunca se propone como objetivo a nadie menor de 18 años. Los grupos por salud, religión, política, orientación sexual, origen y similares se muestran como los da la red, marcados, y nunca se proponen: la gente no dio ese dato para que le vendan, y la ley de la Unión Europea prohíbe segmentar anuncios con él.
    .limits = Las categorías se reconocen por sus nombres. Una que se esconde tras un nombre inofensivo no se ve.
    .sources = Regulation (EU) 2016/679, article 9; Regulation (EU) 2022/2065, articles 26(3) and 28(2)

topic-markets = Dónde más hay gente
    .plain = Los países e idiomas de quienes te siguen aparecen junto a los de los clientes; si no se conocen, junto a los de los visitantes, y junto a lo que atiende tu perfil. Así se ve a la gente de donde no vendes, los países donde vendes y casi no hay nadie, y los seguidores que nunca podrán comprar.
    .limits = Seguidores, visitantes y clientes son personas distintas: sus porcentajes se comparan, nunca se suman. De un lugar que falta en una lista que solo nombra los más grandes no se sabe que esté vacío.
    .formula = un mercado: al menos 5 %, o 100 personas y 2 %, en el extremo bajo del rango probable; lift frente a clientes o visitantes de al menos 1.2, como para los grupos; casi nadie: como máximo 1 %; diferencia de dos proporciones según Newcombe: de d − sqrt((p₁ − l₁)² + (u₂ − p₂)²) a d + sqrt((u₁ − p₁)² + (p₂ − l₂)²), l y u según Wilson.
    .choice = estos límites.
    .sources = Newcombe 1998, Statistics in Medicine 17:873

topic-channels = Qué red merece el tiempo
    .plain = Las redes van en el orden de lo que dejan: el margen de sus ingresos menos lo que cuestan. Si no se conocen los costos de todas, cuentan los ingresos; sin ingresos, las personas de tu perfil en relación con el dinero; si tampoco, solo esas personas. Junto al orden está cuán seguro es. “No se pueden distinguir” es una respuesta: una queda primera solo si su ventaja sobre cada una de las demás va más allá del azar.
    .limits = Se cuentan los pedidos que tu tienda dice que vinieron de una red; lo que una red solo prepara y otras venden, no. Cuántas personas suma una segunda red solo se sabe dentro de unos límites, porque ninguna exportación dice quién sigue en ambas: nunca se recomienda solo por su alcance.
    .formula = neto = margen·ingresos − costo; probabilidad de ser la mejor a partir de 10000 simulaciones con semilla fija: pedidos como Gamma(pedidos + ½), su valor medio lognormal, personas como normal en dos piezas sobre el rango probable; primera donde el intervalo de 90 % de cada diferencia está por encima de 0; personas de ambas: de max P a min(Σ P, M), M personas en el perfil; la segunda suma de max(0, P₂ − P₁) a min(P₂, M − P₁).
    .choice = se conservan una o dos redes, la segunda solo si se paga en nueve de cada diez simulaciones y tiene al menos la mitad del porcentaje en el perfil de la mejor; las demás quedan en pausa un trimestre. Donde no se conocen el margen o la variación de los pedidos, se suponen y así se indica.
    .sources = Scott 2010, Applied Stochastic Models in Business and Industry 26:639; Wallis 2014, Statistical Science 29:106; Fréchet 1951, Annales de l’Université de Lyon A 14:53

topic-budget = Cómo se reparte un presupuesto
    .plain = El reparto da más a las redes que ganaron más por su dinero. Supone que cada euro adicional rinde menos que el anterior, igual en todas las redes; donde no se conocen los costos o los ingresos, sigue la probabilidad de ser la mejor. Una décima parte se guarda para probar, y ninguna red cambia más de tres décimas en un mes.
    .limits = Un mes muestra un punto de una curva cuya forma se supone. Es un comienzo para probar, no un pronóstico.
    .formula = ingresos = a·B^β, β = ½; parte proporcional a a^(1/(1 − β)) = a², entre los límites.
    .choice = β, la décima parte y las tres décimas.
    .sources = Dorfman and Steiner 1954, American Economic Review 44:826; Little 1979, Operations Research 27:629

topic-unsettled = Lo que no está resuelto
    .plain = Palabras como “coincidencia alta” o “núcleo oculto”, los límites entre ellas y el orden de los hallazgos son convenciones de este programa. Se podrían defender otras; están arriba con cada método, para que puedas juzgarlas.
    .limits = Cada red define a su manera los intereses y a quien “interactuó”, y lo cambia sin avisar. A partir de cuántas personas muestran un grupo es algo que casi nunca publican. Ningún rango de este informe contiene estos errores.

## Qué cuentan las secciones

about-summary = La primera página: la respuesta en una frase, los números que más importan y tres cosas que hacer ahora. No cuenta nada propio; cada uno de sus números es de una de las secciones que siguen.
about-fit = Hasta dónde coincide la gente con el perfil que declaraste: una puntuación, la coincidencia en cada cosa que pediste, red por red, y cuántas personas cumplen todo a la vez.
about-audience = Quiénes son: edades, géneros, lugares, idiomas, intereses y trabajo, para cada tipo de audiencia por separado, con lo que las listas cortan.
about-segments = Grupos de personas que tu perfil no nombra, o que nombra y faltan: cada uno frente a una base de comparación con nombre, con el número, la duda y el siguiente paso.
about-markets = Países, regiones e idiomas: dónde te sigue la gente, dónde visita y compra, y qué atiendes.
about-channels = Qué red, o qué dos, merecen el tiempo: lo que aporta y cuesta cada una, cuán seguro es el orden y qué suma una segunda.
about-numbers = Lo que cuentan las exportaciones además de personas por edad y lugar: seguidores, visualizaciones, visitas, pedidos, conversaciones, reseñas. Cada número es de una sola exportación.
about-methods = Cómo se hizo cada número del informe, con su fórmula, qué es convención, de dónde viene y qué significan las palabras.
about-inputs = Cada archivo: como qué se leyó, cuántas filas se leyeron, apartaron y rechazaron, qué falta y qué lo completaría.

## Métodos por el nombre que llevan los archivos

method-pclm = Las franjas de edad se repartieron año por año; el porcentaje es la suma de los años pedidos.
method-sum-of-cells = Las celdas de la exportación se sumaron tal como están.
method-union-of-labels = Los porcentajes de etiquetas de las que una persona puede tener varias se unieron en “al menos una de ellas”.
method-total = El número de personas es el que indicó la exportación o tú, o la suma de una tabla de recuentos.
method-sum = Se sumaron las personas de varias redes; quien está en dos cuenta dos veces.
method-stated = El número está en una exportación tal cual.
method-count = Se contaron cosas: publicaciones, pedidos, filas o personas de una etiqueta.
method-coverage-of-cells = Se sumaron los porcentajes que enumera el archivo: esa es la parte de la audiencia que cubre.
method-shortest-interval = El tramo de edades más corto que reúne a la mitad de las personas.
method-wasserstein-1 = La distancia media a las edades declaradas en años; quien está dentro cuenta cero.
method-mean-age = La edad media menos el centro de las edades declaradas.
method-overlap = El porcentaje de la audiencia que es como lo declaraste, frente a una mezcla deseada o a un porcentaje mínimo o máximo.
method-weighted-overlap = Las coincidencias en todo lo declarado, ponderadas por el perfil y divididas entre el peso que se midió.
method-weight-share = Una parte del peso del perfil: una parte de lo que dijiste que importa, no de las personas.
method-declared = El número es tuyo: está en el perfil.
method-product-of-margins = Se multiplicaron los porcentajes sueltos, como si fueran independientes entre sí.
method-product-with-cross-table = Se multiplicaron los porcentajes sueltos, con una tabla que cruza dos de ellos donde existe.
method-product-with-some-cross-tables = Se multiplicaron los porcentajes sueltos; algunas redes tienen una tabla que cruza dos de ellos y otras no.
method-cross-table = El porcentaje viene de una tabla que cruza dos dimensiones, con sus franjas de edad repartidas año por año.
method-one-dimension = Solo se pidió una cosa de cada persona, así que su porcentaje es el que cumple todo.
method-sum-of-periods = Se sumaron los días o las semanas del mes.
method-sum-over-orders = Se sumaron uno a uno los pedidos del mes.
method-sum-over-posts = Se sumaron las publicaciones que salieron en el mes.
method-last-value = El último valor del mes: es un estado y no se suma.
method-value-of-period = El único valor que la exportación da para todo el mes.
method-share-of-conversations = Conversaciones con respuesta divididas entre aquellas de las que se sabe: un porcentaje de conversaciones, no de personas.
method-mean = La media de valores sueltos, como las estrellas.
method-shrunk-lift = Las personas que hay frente a las esperadas, acercado a 1 cuando hay poca gente detrás.
method-bootstrap = Las tablas se sortearon de nuevo y se volvieron a medir; se indican los nueve de cada diez resultados centrales.
method-age-scan = El tramo de edades que supera con más claridad la base de comparación, juzgado frente a tablas al azar.
method-excess-people = Las personas por encima de lo que predice la base de comparación.
method-segment-value = Lo que vale una persona del grupo frente al promedio, acercado a él cuando hay poca gente detrás.
method-rank = El puesto en el orden.
method-rank-by-opportunity = El puesto en el orden de los hallazgos.
method-excess-times-value = Las personas por encima de lo que predice la base de comparación, multiplicadas por su valor.
method-baseline = El porcentaje que predice la base de comparación.
method-share-of-people = El porcentaje multiplicado por las personas de la audiencia.
method-wilson = Un porcentaje con su rango por azar según Wilson.
method-same-audience = La diferencia de dos puntuaciones de una misma audiencia: lo que es incierto por igual en ambas se cancela.
method-ascribed-by-shop = Pedidos e ingresos que la tienda dice que vinieron de la red.
method-share-of-measured = El porcentaje que cumple lo que se midió del perfil; lo que no se midió solo puede bajarlo.
method-share-of-networks = Una parte de los ingresos de todas las redes, no de las personas.
method-cost-of-all = Una parte de los costos de todas las redes, no de las personas.
method-product-of-populations = Se multiplicaron los porcentajes sueltos de una población que contaron otros: una referencia externa, no tu audiencia.
method-benchmark = Un número de personas de tu archivo de poblaciones.
method-draws = Cuántas veces quedó primera entre simulaciones de lo que no se sabe con exactitud.
method-independent = Personas de ambas redes, como si estar en una no dijera nada de estar en la otra.
method-least = Lo mínimo que puede ser, porque ninguna exportación dice quién está en ambas redes.
method-rate = Lo que hizo la gente, dividido entre cuántos lo vieron, según cuenta ambos la exportación.
method-response = El reparto de un presupuesto según lo que ganó cada red por su costo.
method-measured = El número se midió con los pedidos del mes.
method-presumed = Nada indica el número: se tomó uno habitual.
method-people = El orden según las personas del perfil.
method-share = El orden según el porcentaje en el perfil.
method-frechet = Límites de cuántas personas están en ambos de dos grupos de los que solo se conoce el tamaño.
method-newcombe = El rango de una diferencia de dos porcentajes.
method-probability-best = Cuán probable es que una red sea la mejor, a partir de simulaciones de lo que no se sabe con exactitud.

## Qué significan los veredictos

meaning-strong = La puntuación de encaje es 75 o más: la mayoría de las personas son como declaraste.
meaning-partial = La puntuación de encaje va de 50 a menos de 75.
meaning-weak = La puntuación de encaje va de 25 a menos de 50.
meaning-mismatch = La puntuación de encaje está por debajo de 25, o casi nadie cumple lo que marcaste como imprescindible.
meaning-not-measured = Ninguna exportación lo trae; no es cero.
meaning-not-enough-people = Se conocen muy pocas personas para afirmar algo.
meaning-measured-in-part = Se midió menos del 60 % de lo que dijiste que importa, así que no hay una sola puntuación.
meaning-inside = El grupo está dentro de lo que declaraste.
meaning-outside = El grupo está fuera de lo que declaraste.
meaning-partly-inside = Una parte del grupo está dentro de lo que declaraste y otra fuera.
meaning-core-served = Un grupo de tu perfil, con más personas de lo esperado.
meaning-hidden-core = Un grupo fuera de tu perfil, con más personas de lo esperado.
meaning-undeclared = Más personas de lo esperado, en algo de lo que tu perfil no dice nada.
meaning-missing = Un grupo de tu perfil, con menos personas de lo esperado.
meaning-just-the-platform = Muchas personas, y tantas como se esperaba: así es la red.
meaning-no-baseline = Muchas personas, y nada con qué compararlas.
meaning-not-distinctive = La diferencia puede ser azar, o es demasiado pequeña para importar.
meaning-special-category = Una categoría que no se debe usar para segmentar a las personas, como salud o religión.
meaning-unserved-demand = Hay gente que te sigue o te visita desde donde no vendes.
meaning-served-absent = Vendes allí, y casi nadie te sigue desde allí.
meaning-cannot-buy = Estas personas te siguen y nunca podrán comprar, porque no vendes allí.
meaning-served = Vendes allí, y la gente compra.
meaning-keep = La red merece lo que recibe.
meaning-grow = La red merece más tiempo o dinero del que recibe.
meaning-park = La red merece poco por ahora: vuelve a mirar dentro de un trimestre.
meaning-not-told-apart = Los números no dicen cuál es mejor.

## Palabras

word-audience = Audiencia
    .means = Las personas de un mismo tipo en tus canales: seguidores, espectadores, personas alcanzadas, visitantes, clientes. Los tipos nunca se mezclan.
word-profile = Perfil
    .means = Los clientes ideales tal como los declaraste, en el archivo profile.toml.
word-dimension = Dimensión
    .means = Una cosa por la que se distingue a las personas, como edad, género, país o intereses.
word-segment = Segmento
    .means = Un grupo de personas en una dimensión, o en dos que una exportación cruza.
word-channel = Canal
    .means = Una cuenta en una red, o tu tienda.
word-share = Porcentaje
    .means = Una parte de un total de personas, en tanto por ciento.
word-base = Base
    .means = Las personas sobre las que se calcula un porcentaje, como todos los seguidores, o solo aquellos cuya edad se conoce.
word-baseline = Base de comparación
    .means = Las personas con las que se compara un grupo, como tus otras redes o un país; de ellas sale lo que se espera.
word-index = Índice
    .means = Cómo queda un grupo frente a una base de comparación: 100 es como la base y 150 es la mitad más.
word-lift = Lift
    .means = Lo mismo como cociente: 1 es como la base de comparación, 1,5 es la mitad más.
word-best-estimate = Mejor estimación
    .means = El número que conviene usar cuando solo se puede decir uno.
word-likely-range = Rango probable
    .means = El rango pensado para contener el número verdadero nueve de cada diez veces.
word-hard-bounds = Límites seguros
    .means = El número no puede estar fuera de ellos, pase lo que pase con las personas que un informe no muestra.
word-ungrouped = Desagrupado
    .means = Se dice de las edades que se repartieron de franjas a años sueltos.
word-rounding = Paso de redondeo
    .means = Con qué grosor redondea la red: con porcentajes enteros, 4 % puede ser de 3,5 a 4,5 %.
word-score = Puntuación de encaje
    .means = De 0 a 100, cuánta audiencia no tendrías que reemplazar.
word-match = Coincidencia
    .means = En una dimensión, el porcentaje de la audiencia que es como lo declaraste.
word-joint-share = Todo a la vez
    .means = El porcentaje de personas que cumplen todo lo que pides de una persona.
word-must = Imprescindible
    .means = Lo que marcaste como indispensable: si casi nadie lo cumple, el conjunto no coincide, sea cual sea la puntuación.
word-weight = Peso
    .means = Cuánto cuenta una dimensión en la puntuación, según dijiste en el perfil.
word-core = Núcleo
    .means = El tramo de edades más corto que reúne a la mitad de las personas.
word-point = Punto
    .means = Una centésima del total: un porcentaje que pasa de 40 a 46 % sube seis puntos.
word-withheld = Oculto por la red
    .means = La red no lo muestra porque el grupo es demasiado pequeño; no es cero.
word-rest = Todo lo demás
    .means = Lo que queda fuera de una lista que solo nombra los lugares o grupos más grandes.
word-chance = Azar
    .means = Lo que cambiaría si el mismo tipo de personas se hubiera reunido otra vez.
word-false-find = Hallazgo falso
    .means = Un grupo que destaca solo por azar; de los que se indican, se espera que como máximo uno de cada diez lo sea.
word-q-value = Valor q
    .means = La menor tasa de hallazgos falsos con la que un grupo aún se indicaría, juzgando todos los grupos juntos.
word-opportunity = Oportunidad
    .means = Las personas por encima de lo que predice la base de comparación, multiplicadas por lo que valen; solo sirve para ordenar hallazgos.
word-net = Neto
    .means = Lo que deja una red: el margen de sus ingresos menos su costo.
word-benchmark = Referencia externa
    .means = Lo que otros contaron de una red o de un país, escrito por ti; no es tu propia audiencia.
word-engagement = Interacciones
    .means = Lo que la gente hace con una publicación: me gusta, comentarios, compartidos, guardados, clics. Cada red lo cuenta a su manera.
word-expected = Esperado
    .means = Cuántas personas habría si el grupo fuera aquí tan grande como entre las personas con las que se compara.
word-export = Exportación
    .means = Un archivo de números que guardas de una red, una tienda u otro servicio.
word-impressions = Impresiones
    .means = Cuántas veces se mostró algo; una misma persona puede verlo varias veces.
word-margin = Margen
    .means = La parte de los ingresos que queda después de pagar la mercancía.
word-reach = Alcance
    .means = Cuántas personas distintas vieron algo.
word-session = Sesión
    .means = Una visita a tu tienda; una misma persona puede venir varias veces.
word-views = Visualizaciones
    .means = Cuántas veces se reprodujo o se vio algo; una misma persona puede sumar muchas.
