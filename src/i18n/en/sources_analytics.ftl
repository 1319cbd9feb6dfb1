# Sources of the family "analytics": what is only believed of their files, and their oddities.

source-google-analytics = google-analytics
    .believed = nothing
    .oddities = none known
