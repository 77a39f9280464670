/*
description = "Parameter groups of database clusters as the RDS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeDBClusterParameterGroups": {
                "DBClusterParameterGroupName": "VARCHAR", "Description": "VARCHAR",
                "DBParameterGroupFamily": "VARCHAR"
            },
            "DescribeDBClusterParameters": {"Parameters": "JSON", "$error": "JSON"},
            "ListTagsForResource": {"TagList": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeDBClusterParameterGroups.DBClusterParameterGroupName as name,
    answer.DescribeDBClusterParameterGroups.Description as description,
    answer.DescribeDBClusterParameterGroups.DBParameterGroupFamily as db_parameter_group_family,
    case when answered(answer.DescribeDBClusterParameters)
        then answer.DescribeDBClusterParameters.Parameters
    end as parameters,
    case when answered(answer.ListTagsForResource)
        then coalesce(answer.ListTagsForResource.TagList, '[]')
    end as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeDBClusterParameterGroups.DBClusterParameterGroupName as title,
    tags_json(tags) as tags
from document
