/*
description = "Bytes that went out through NAT gateways, day by day, over the last 14 days."
grain = "one row per NAT gateway and day with a datapoint"

[columns]
nat_gateway_id = { type = "VARCHAR", description = "ID of the NAT gateway." }
nat_gateway_arn = { type = "VARCHAR", description = "ARN of the NAT gateway." }
namespace = { type = "VARCHAR", description = "Namespace of the metric: AWS/NATGateway." }
metric_name = { type = "VARCHAR", description = "Name of the metric: BytesOutToDestination." }
timestamp = { type = "TIMESTAMP", description = "When the day began." }
sum = { type = "DOUBLE", description = "Sum of the day." }
unit = { type = "VARCHAR", description = "Unit of the values: Bytes." }
region = { type = "VARCHAR", description = "The region of the NAT gateway." }
account_id = { type = "VARCHAR", description = "The account of the NAT gateway." }
partition = { type = "VARCHAR", description = "The AWS partition of the NAT gateway." }
*/
with datapoint as (
    select
        nat_gateway_id, arn, region, account_id, partition,
        unnest(from_json(bytes_out_to_destination, '[{"Timestamp": "VARCHAR", "Sum": "DOUBLE", "Unit": "VARCHAR"}]'))
            as datapoint
    from aws_vpc_nat_gateway
)

select
    nat_gateway_id,
    arn as nat_gateway_arn,
    'AWS/NATGateway' as namespace,
    'BytesOutToDestination' as metric_name,
    utc_time(datapoint.Timestamp) as timestamp,
    datapoint.Sum as sum,
    datapoint.Unit as unit,
    region,
    account_id,
    partition
from datapoint
