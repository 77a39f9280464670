/*
description = "Security groups as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeSecurityGroups": {
                "GroupName": "VARCHAR", "GroupId": "VARCHAR", "Description": "VARCHAR", "VpcId": "VARCHAR",
                "OwnerId": "VARCHAR", "IpPermissions": "JSON", "IpPermissionsEgress": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeSecurityGroups.GroupName as group_name,
    answer.DescribeSecurityGroups.GroupId as group_id,
    answer.DescribeSecurityGroups.Description as description,
    answer.DescribeSecurityGroups.VpcId as vpc_id,
    answer.DescribeSecurityGroups.OwnerId as owner_id,
    answer.DescribeSecurityGroups.IpPermissions as ip_permissions,
    answer.DescribeSecurityGroups.IpPermissionsEgress as ip_permissions_egress,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.DescribeSecurityGroups.GroupName, answer.DescribeSecurityGroups.GroupId) as title,
    tags_json(tags) as tags
from document
