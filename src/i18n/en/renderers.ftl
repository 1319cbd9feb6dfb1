# Texts of the room `renderers`.

render-page = Page { $page } of { $pages }
render-contents = In this report
render-skip = Skip to the report
render-action-number = Evidence
render-action-doubt = How sure
render-action-effect = Effect
render-numbers = The numbers as a table
