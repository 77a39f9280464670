/*
description = "Network ACLs as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeNetworkAcls": {
                "NetworkAclId": "VARCHAR", "IsDefault": "BOOLEAN", "VpcId": "VARCHAR", "OwnerId": "VARCHAR",
                "Associations": "JSON", "Entries": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeNetworkAcls.NetworkAclId as network_acl_id,
    answer.DescribeNetworkAcls.IsDefault as is_default,
    answer.DescribeNetworkAcls.VpcId as vpc_id,
    answer.DescribeNetworkAcls.OwnerId as owner_id,
    answer.DescribeNetworkAcls.Associations as associations,
    answer.DescribeNetworkAcls.Entries as entries,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeNetworkAcls.NetworkAclId) as title,
    tags_json(tags) as tags
from document
