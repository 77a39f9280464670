/*
description = "The setting as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeVpcBlockPublicAccessOptions": {
                "VpcBlockPublicAccessOptions": {
                    "InternetGatewayBlockMode": "VARCHAR", "State": "VARCHAR", "Reason": "VARCHAR",
                    "LastUpdateTimestamp": "VARCHAR", "ManagedBy": "VARCHAR", "ExclusionsAllowed": "VARCHAR"
                }
            },
            "DescribeVpcBlockPublicAccessExclusions": {
                "VpcBlockPublicAccessExclusions": "JSON", "$error": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeVpcBlockPublicAccessOptions.VpcBlockPublicAccessOptions.InternetGatewayBlockMode as internet_gateway_block_mode,
    answer.DescribeVpcBlockPublicAccessOptions.VpcBlockPublicAccessOptions.State as state,
    answer.DescribeVpcBlockPublicAccessOptions.VpcBlockPublicAccessOptions.Reason as reason,
    utc_time(answer.DescribeVpcBlockPublicAccessOptions.VpcBlockPublicAccessOptions.LastUpdateTimestamp) as last_update_timestamp,
    answer.DescribeVpcBlockPublicAccessOptions.VpcBlockPublicAccessOptions.ManagedBy as managed_by,
    answer.DescribeVpcBlockPublicAccessOptions.VpcBlockPublicAccessOptions.ExclusionsAllowed as exclusions_allowed,
    answer.DescribeVpcBlockPublicAccessExclusions.VpcBlockPublicAccessExclusions as exclusions,
    partition,
    region,
    account_id,
    arn,
    region || ' VPC block public access' as title,
    tags_json(tags) as tags
from document
