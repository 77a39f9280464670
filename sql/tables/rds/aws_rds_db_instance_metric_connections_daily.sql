/*
description = "How many connections CloudWatch counted at RDS database instances, day by day, in the two weeks before the collection."
grain = "one row per database instance and day"

[columns]
db_instance_identifier = { type = "VARCHAR", description = "Name of the instance." }
arn = { type = "VARCHAR", description = "ARN of the instance." }
namespace = { type = "VARCHAR", description = "Namespace of the metric: AWS/RDS." }
metric_name = { type = "VARCHAR", description = "Name of the metric: DatabaseConnections." }
timestamp = { type = "TIMESTAMP", description = "When the day begins." }
maximum = { type = "DOUBLE", description = "Most connections at one time." }
unit = { type = "VARCHAR", description = "Unit of the metric: Count." }
region = { type = "VARCHAR", description = "The region of the instance." }
account_id = { type = "VARCHAR", description = "The account of the instance." }
*/
with datapoint as (
    select
        db_instance_identifier,
        arn,
        region,
        account_id,
        unnest(from_json(connections_daily, '[{
            "Timestamp": "VARCHAR", "Maximum": "DOUBLE", "Unit": "VARCHAR"
        }]')) as datapoint
    from aws_rds_db_instance
)

select
    db_instance_identifier,
    arn,
    'AWS/RDS' as namespace,
    'DatabaseConnections' as metric_name,
    utc_time(datapoint.Timestamp) as "timestamp",
    datapoint.Maximum as maximum,
    datapoint.Unit as unit,
    region,
    account_id
from datapoint
