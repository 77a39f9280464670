/*
description = "Use of the CPU of instances, day by day, over the last 14 days."
grain = "one row per instance and day with a datapoint"

[columns]
instance_id = { type = "VARCHAR", description = "ID of the instance." }
instance_arn = { type = "VARCHAR", description = "ARN of the instance." }
namespace = { type = "VARCHAR", description = "Namespace of the metric: AWS/EC2." }
metric_name = { type = "VARCHAR", description = "Name of the metric: CPUUtilization." }
timestamp = { type = "TIMESTAMP", description = "When the day began." }
average = { type = "DOUBLE", description = "Average of the day, in percent." }
maximum = { type = "DOUBLE", description = "Highest value of the day, in percent." }
unit = { type = "VARCHAR", description = "Unit of the values: Percent." }
region = { type = "VARCHAR", description = "The region of the instance." }
account_id = { type = "VARCHAR", description = "The account of the instance." }
partition = { type = "VARCHAR", description = "The AWS partition of the instance." }
*/
with datapoint as (
    select
        instance_id, arn, region, account_id, partition,
        unnest(from_json(cpu_utilization_daily, '[{
            "Timestamp": "VARCHAR", "Average": "DOUBLE", "Maximum": "DOUBLE", "Unit": "VARCHAR"
        }]')) as datapoint
    from aws_ec2_instance
)

select
    instance_id,
    arn as instance_arn,
    'AWS/EC2' as namespace,
    'CPUUtilization' as metric_name,
    utc_time(datapoint.Timestamp) as timestamp,
    datapoint.Average as average,
    datapoint.Maximum as maximum,
    datapoint.Unit as unit,
    region,
    account_id,
    partition
from datapoint
