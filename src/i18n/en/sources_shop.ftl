# Sources of the family "shop": what is only believed of their files, and their oddities.

source-shopify = shopify
    .believed = nothing
    .oddities = none known

source-shopify-orders = shopify-orders
    .believed = nothing
    .oddities = none known

source-woocommerce = woocommerce
    .believed = nothing
    .oddities = none known

source-stripe = stripe
    .believed = nothing
    .oddities = none known

source-orders = orders
    .believed = nothing
    .oddities = none known
