# Sources of the family "pages": what is only believed of their files, and their oddities.

source-linkedin = linkedin
    .believed = nothing
    .oddities = none known

source-linkedin-competitors = linkedin-competitors
    .believed = nothing
    .oddities = none known

source-linkedin-personal = linkedin-personal
    .believed = nothing
    .oddities = none known

source-pinterest = pinterest
    .believed = nothing
    .oddities = none known

source-x = x
    .believed = nothing
    .oddities = none known
