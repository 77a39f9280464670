/*
description = "Parameter groups of database instances as the RDS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeDBParameterGroups": {
                "DBParameterGroupName": "VARCHAR", "Description": "VARCHAR", "DBParameterGroupFamily": "VARCHAR"
            },
            "DescribeDBParameters": {"Parameters": "JSON", "$error": "JSON"},
            "ListTagsForResource": {"TagList": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeDBParameterGroups.DBParameterGroupName as name,
    answer.DescribeDBParameterGroups.Description as description,
    answer.DescribeDBParameterGroups.DBParameterGroupFamily as db_parameter_group_family,
    case when answered(answer.DescribeDBParameters) then answer.DescribeDBParameters.Parameters end as parameters,
    case when answered(answer.ListTagsForResource)
        then coalesce(answer.ListTagsForResource.TagList, '[]')
    end as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeDBParameterGroups.DBParameterGroupName as title,
    tags_json(tags) as tags
from document
