# Sources of the family "care": what is only believed of their files, and their oddities.

source-mailchimp = mailchimp
    .believed = nothing
    .oddities = none known

source-klaviyo = klaviyo
    .believed = nothing
    .oddities = none known

source-meta-messages = meta-messages
    .believed = nothing
    .oddities = none known

source-zendesk = zendesk
    .believed = nothing
    .oddities = none known

source-hootsuite = hootsuite
    .believed = nothing
    .oddities = none known

source-conversations = conversations
    .believed = nothing
    .oddities = none known

source-reviews = reviews
    .believed = nothing
    .oddities = none known

source-influencers = influencers
    .believed = nothing
    .oddities = none known

source-benchmark = benchmark
    .believed = nothing
    .oddities = none known
