/*
description = "The session as GetMacieSession tells it, and GetAutomatedDiscoveryConfiguration. Where Macie is not enabled, there is none, and no row."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetMacieSession": {
                "status": "VARCHAR", "createdAt": "VARCHAR", "updatedAt": "VARCHAR",
                "findingPublishingFrequency": "VARCHAR", "serviceRole": "VARCHAR"
            },
            "GetAutomatedDiscoveryConfiguration": {
                "status": "VARCHAR", "firstEnabledAt": "VARCHAR", "$error": "JSON", "$absent": "VARCHAR"
            }
        }') as answer
    from resource
)

select
    answer.GetMacieSession.status as status,
    utc_time(answer.GetMacieSession.createdAt) as created_at,
    utc_time(answer.GetMacieSession.updatedAt) as updated_at,
    answer.GetMacieSession.findingPublishingFrequency as finding_publishing_frequency,
    answer.GetMacieSession.serviceRole as service_role,
    case
        when absent(answer.GetAutomatedDiscoveryConfiguration) then 'DISABLED'
        when answered(answer.GetAutomatedDiscoveryConfiguration) then answer.GetAutomatedDiscoveryConfiguration.status
    end as automated_discovery_status,
    utc_time(answer.GetAutomatedDiscoveryConfiguration.firstEnabledAt) as automated_discovery_first_enabled_at,
    coalesce(arn, 'arn:' || partition || ':macie2:' || region || ':' || account_id || ':session') as arn,
    account_id,
    region,
    partition,
    'session' as title,
    tags_json(tags) as tags
from document
where answer.GetMacieSession.status is not null
