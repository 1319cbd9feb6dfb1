# Sources of the family "video": what is only believed of their files, and their oddities.

source-tiktok = tiktok
    .believed = nothing
    .oddities = none known

source-youtube = youtube
    .believed = nothing
    .oddities = none known
