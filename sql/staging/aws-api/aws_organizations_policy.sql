/*
description = "Policies as ListPolicies lists them, with their documents and targets."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListPolicies": {
                "Id": "VARCHAR", "Arn": "VARCHAR", "Name": "VARCHAR", "Description": "VARCHAR", "Type": "VARCHAR",
                "AwsManaged": "BOOLEAN"
            },
            "DescribePolicy": {"Policy": {"Content": "VARCHAR"}, "$error": "JSON"},
            "ListTargetsForPolicy": {"Targets": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    coalesce(answer.ListPolicies.Id, resource_id) as id,
    coalesce(answer.ListPolicies.Name, resource_name) as name,
    answer.ListPolicies.Description as description,
    answer.ListPolicies.Type as type,
    answer.ListPolicies.AwsManaged as aws_managed,
    case when answered(answer.DescribePolicy) then policy_document(answer.DescribePolicy.Policy.Content) end as content,
    case when answered(answer.ListTargetsForPolicy) then answer.ListTargetsForPolicy.Targets end as targets,
    coalesce(answer.ListPolicies.Arn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(answer.ListPolicies.Name, resource_name) as title,
    tags_json(tags) as tags
from document
