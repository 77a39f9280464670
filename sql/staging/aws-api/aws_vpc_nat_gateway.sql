/*
description = "NAT gateways as the EC2 API answers, with a metric of CloudWatch."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeNatGateways": {
                "NatGatewayId": "VARCHAR", "NatGatewayAddresses": "JSON", "ConnectivityType": "VARCHAR",
                "State": "VARCHAR", "CreateTime": "VARCHAR", "VpcId": "VARCHAR", "SubnetId": "VARCHAR",
                "DeleteTime": "VARCHAR", "FailureCode": "VARCHAR", "FailureMessage": "VARCHAR",
                "ProvisionedBandwidth": "JSON"
            },
            "cloudwatch:GetMetricStatistics": {"Datapoints": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeNatGateways.NatGatewayId as nat_gateway_id,
    answer.DescribeNatGateways.NatGatewayAddresses as nat_gateway_addresses,
    answer.DescribeNatGateways.ConnectivityType as connectivity_type,
    answer.DescribeNatGateways.State as state,
    utc_time(answer.DescribeNatGateways.CreateTime) as create_time,
    answer.DescribeNatGateways.VpcId as vpc_id,
    answer.DescribeNatGateways.SubnetId as subnet_id,
    utc_time(answer.DescribeNatGateways.DeleteTime) as delete_time,
    answer.DescribeNatGateways.FailureCode as failure_code,
    answer.DescribeNatGateways.FailureMessage as failure_message,
    answer.DescribeNatGateways.ProvisionedBandwidth as provisioned_bandwidth,
    answer."cloudwatch:GetMetricStatistics".Datapoints as bytes_out_to_destination,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeNatGateways.NatGatewayId) as title,
    tags_json(tags) as tags
from document
