/*
description = "VPCs as the EC2 API answers, with what Route 53 says of their hosted zones."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeVpcs": {
                "VpcId": "VARCHAR", "CidrBlock": "VARCHAR", "State": "VARCHAR", "IsDefault": "BOOLEAN",
                "DhcpOptionsId": "VARCHAR", "InstanceTenancy": "VARCHAR", "OwnerId": "VARCHAR",
                "CidrBlockAssociationSet": "JSON", "Ipv6CidrBlockAssociationSet": "JSON"
            },
            "route53:ListHostedZonesByVPC": {"HostedZoneSummaries": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeVpcs.VpcId as vpc_id,
    answer.DescribeVpcs.CidrBlock as cidr_block,
    answer.DescribeVpcs.State as state,
    answer.DescribeVpcs.IsDefault as is_default,
    answer.DescribeVpcs.DhcpOptionsId as dhcp_options_id,
    answer.DescribeVpcs.InstanceTenancy as instance_tenancy,
    answer.DescribeVpcs.OwnerId as owner_id,
    answer.DescribeVpcs.CidrBlockAssociationSet as cidr_block_association_set,
    answer.DescribeVpcs.Ipv6CidrBlockAssociationSet as ipv6_cidr_block_association_set,
    answer."route53:ListHostedZonesByVPC".HostedZoneSummaries as hosted_zones,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeVpcs.VpcId) as title,
    tags_json(tags) as tags
from document
