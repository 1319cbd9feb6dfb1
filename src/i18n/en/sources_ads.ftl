# Sources of the family "ads": what is only believed of their files, and their oddities.

source-meta-ads = meta-ads
    .believed = nothing
    .oddities = none known

source-google-ads = google-ads
    .believed = nothing
    .oddities = none known
