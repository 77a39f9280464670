/*
description = "Administrators as ListDelegatedAdministrators lists them, with their services."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListDelegatedAdministrators": {
                "Id": "VARCHAR", "Arn": "VARCHAR", "Name": "VARCHAR", "Email": "VARCHAR", "Status": "VARCHAR",
                "State": "VARCHAR", "JoinedMethod": "VARCHAR", "JoinedTimestamp": "VARCHAR",
                "DelegationEnabledDate": "VARCHAR"
            },
            "ListDelegatedServicesForAccount": {
                "DelegatedServices": "JSON", "$error": "JSON", "$absent": "VARCHAR"
            }
        }') as answer
    from resource
),

fact as (
    select *, answer.ListDelegatedAdministrators as listed, answer.ListDelegatedServicesForAccount as services
    from document
)

select
    coalesce(listed.Id, resource_id) as id,
    coalesce(listed.Name, resource_name) as name,
    listed.Email as email,
    coalesce(listed.State, listed.Status) as status,
    listed.JoinedMethod as joined_method,
    utc_time(listed.JoinedTimestamp) as joined_timestamp,
    utc_time(listed.DelegationEnabledDate) as delegation_enabled_date,
    case
        when absent(services) then '[]'::json
        when answered(services) then services.DelegatedServices
    end as delegated_services,
    coalesce(listed.Arn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(listed.Name, resource_name) as title,
    tags_json(tags) as tags
from fact
