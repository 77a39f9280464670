/*
description = "Flow logs as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "flowLogId": "VARCHAR", "creationTime": "VARCHAR", "deliverLogsErrorMessage": "VARCHAR",
                    "deliverLogsPermissionArn": "VARCHAR", "deliverLogsStatus": "VARCHAR",
                    "flowLogStatus": "VARCHAR", "logGroupName": "VARCHAR", "resourceId": "VARCHAR",
                    "trafficType": "VARCHAR", "logDestinationType": "VARCHAR", "logDestination": "VARCHAR",
                    "logFormat": "VARCHAR", "maxAggregationInterval": "BIGINT"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.flowLogId as flow_log_id,
    utc_time(item.configuration.creationTime) as creation_time,
    item.configuration.deliverLogsErrorMessage as deliver_logs_error_message,
    item.configuration.deliverLogsPermissionArn as deliver_logs_permission_arn,
    item.configuration.deliverLogsStatus as deliver_logs_status,
    item.configuration.flowLogStatus as flow_log_status,
    item.configuration.logGroupName as log_group_name,
    item.configuration.resourceId as resource_id,
    item.configuration.trafficType as traffic_type,
    item.configuration.logDestinationType as log_destination_type,
    item.configuration.logDestination as log_destination,
    case when item.configuration.logDestinationType = 's3'
        then split_part(split_part(item.configuration.logDestination, ':', 6), '/', 1)
    end as bucket_name,
    item.configuration.logFormat as log_format,
    item.configuration.maxAggregationInterval as max_aggregation_interval,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    -- AWS Config spells the ARN in its own way; this is the one that IAM policies name.
    coalesce(
        replace(arn, ':flow-log/', ':vpc-flow-log/'),
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':vpc-flow-log/' || item.configuration.flowLogId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.flowLogId) as title,
    tags_json(tags) as tags
from document
