/*
description = "Parameter groups as the Redshift API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeClusterParameterGroups": {
                "ParameterGroupName": "VARCHAR", "Description": "VARCHAR", "ParameterGroupFamily": "VARCHAR",
                "Tags": "JSON"
            },
            "DescribeClusterParameters": {"Parameters": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeClusterParameterGroups.ParameterGroupName as name,
    answer.DescribeClusterParameterGroups.Description as description,
    answer.DescribeClusterParameterGroups.ParameterGroupFamily as family,
    case when answered(answer.DescribeClusterParameters)
        then answer.DescribeClusterParameters.Parameters
    end as parameters,
    answer.DescribeClusterParameterGroups.Tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeClusterParameterGroups.ParameterGroupName as title,
    tags_json(tags) as tags
from document
