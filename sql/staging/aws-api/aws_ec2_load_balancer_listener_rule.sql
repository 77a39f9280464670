/*
description = "Rules as the Elastic Load Balancing API answers. The listener is named by the rule's ARN: .../listener-rule/<type>/<name>/<id>/<listener>/<rule>."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeRules": {
                "RuleArn": "VARCHAR", "Priority": "VARCHAR", "Conditions": "JSON", "Actions": "JSON",
                "IsDefault": "BOOLEAN"
            }
        }').DescribeRules as answer
    from resource
)

select
    regexp_replace(replace(arn, ':listener-rule/', ':listener/'), '/[^/]*$', '') as listener_arn,
    answer.Priority as priority,
    answer.IsDefault as is_default,
    answer.Actions as actions,
    answer.Conditions as conditions,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.RuleArn, arn) as title,
    tags_json(tags) as tags
from document
