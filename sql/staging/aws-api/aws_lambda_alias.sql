/*
description = "Aliases as the Lambda API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListAliases": {
                "Name": "VARCHAR", "FunctionVersion": "VARCHAR", "Description": "VARCHAR", "RevisionId": "VARCHAR",
                "RoutingConfig": "JSON"
            },
            "GetPolicy": {"Policy": "VARCHAR", "$error": "JSON", "$absent": "VARCHAR"}
        }') as answer
    from resource
)

select
    coalesce(answer.ListAliases.Name, split_part(arn, ':', 8)) as name,
    split_part(arn, ':', 7) as function_name,
    arn as alias_arn,
    answer.ListAliases.FunctionVersion as function_version,
    answer.ListAliases.Description as description,
    answer.ListAliases.RevisionId as revision_id,
    answer.ListAliases.RoutingConfig as routing_config,
    case
        when absent(answer.GetPolicy) then '{}'::json
        when answered(answer.GetPolicy) then policy_document(answer.GetPolicy.Policy)
    end as policy,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.ListAliases.Name, split_part(arn, ':', 8)) as title,
    tags_json(tags) as tags
from document
