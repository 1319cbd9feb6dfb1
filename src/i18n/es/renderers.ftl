# Textos de la sala `renderers`.

render-page = Página { $page } de { $pages }
render-contents = En este informe
render-skip = Ir al informe
render-action-number = Datos
render-action-doubt = Certeza
render-action-effect = Efecto
render-numbers = Los números en una tabla
