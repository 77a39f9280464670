/*
description = "Parameters as the Systems Manager API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeParameters": {
                "Name": "VARCHAR", "Type": "VARCHAR", "DataType": "VARCHAR", "Description": "VARCHAR",
                "KeyId": "VARCHAR", "LastModifiedDate": "VARCHAR", "LastModifiedUser": "VARCHAR",
                "Version": "BIGINT", "Tier": "VARCHAR", "Policies": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeParameters.Name as name,
    answer.DescribeParameters.Type as type,
    answer.DescribeParameters.DataType as data_type,
    answer.DescribeParameters.Description as description,
    answer.DescribeParameters.KeyId as key_id,
    utc_time(answer.DescribeParameters.LastModifiedDate) as last_modified_date,
    answer.DescribeParameters.LastModifiedUser as last_modified_user,
    answer.DescribeParameters.Version as version,
    answer.DescribeParameters.Tier as tier,
    answer.DescribeParameters.Policies as policies,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeParameters.Name as title,
    tags_json(tags) as tags
from document
