/*
description = "The root as ListRoots lists it."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ListRoots": {
            "Id": "VARCHAR", "Arn": "VARCHAR", "Name": "VARCHAR", "PolicyTypes": "JSON"
        }}').ListRoots as answer
    from resource
)

select
    coalesce(answer.Id, resource_id) as id,
    coalesce(answer.Name, resource_name) as name,
    case when answer is not null then coalesce(answer.PolicyTypes, '[]'::json) end as policy_types,
    coalesce(answer.Arn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(answer.Name, resource_name) as title,
    tags_json(tags) as tags
from document
