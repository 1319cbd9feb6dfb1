# `renderers`નાં લખાણો.

render-page = પાનું { $page } / { $pages }
render-contents = આ રિપોર્ટમાં
render-skip = સીધા રિપોર્ટ પર જાઓ
render-action-number = પુરાવો
render-action-doubt = કેટલું પાકું
render-action-effect = અસર
