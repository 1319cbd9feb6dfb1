# Sources of the family "meta": what is only believed of their files, and their oddities.

source-meta-audience = meta-audience
    .believed = nothing
    .oddities = none known

source-meta-results = meta-results
    .believed = nothing
    .oddities = none known

source-meta-content = meta-content
    .believed = nothing
    .oddities = none known

source-instagram-download = instagram-download
    .believed = nothing
    .oddities = none known

source-facebook-legacy = facebook-legacy
    .believed = nothing
    .oddities = none known
