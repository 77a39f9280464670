/*
description = "Flow logs as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeFlowLogs": {
                "FlowLogId": "VARCHAR", "CreationTime": "VARCHAR", "DeliverLogsErrorMessage": "VARCHAR",
                "DeliverLogsPermissionArn": "VARCHAR", "DeliverLogsStatus": "VARCHAR", "FlowLogStatus": "VARCHAR",
                "LogGroupName": "VARCHAR", "ResourceId": "VARCHAR", "TrafficType": "VARCHAR",
                "LogDestinationType": "VARCHAR", "LogDestination": "VARCHAR", "LogFormat": "VARCHAR",
                "MaxAggregationInterval": "BIGINT"
            }
        }') as answer
    from resource
)

select
    answer.DescribeFlowLogs.FlowLogId as flow_log_id,
    utc_time(answer.DescribeFlowLogs.CreationTime) as creation_time,
    answer.DescribeFlowLogs.DeliverLogsErrorMessage as deliver_logs_error_message,
    answer.DescribeFlowLogs.DeliverLogsPermissionArn as deliver_logs_permission_arn,
    answer.DescribeFlowLogs.DeliverLogsStatus as deliver_logs_status,
    answer.DescribeFlowLogs.FlowLogStatus as flow_log_status,
    answer.DescribeFlowLogs.LogGroupName as log_group_name,
    answer.DescribeFlowLogs.ResourceId as resource_id,
    answer.DescribeFlowLogs.TrafficType as traffic_type,
    answer.DescribeFlowLogs.LogDestinationType as log_destination_type,
    answer.DescribeFlowLogs.LogDestination as log_destination,
    case when answer.DescribeFlowLogs.LogDestinationType = 's3'
        then split_part(split_part(answer.DescribeFlowLogs.LogDestination, ':', 6), '/', 1)
    end as bucket_name,
    answer.DescribeFlowLogs.LogFormat as log_format,
    answer.DescribeFlowLogs.MaxAggregationInterval as max_aggregation_interval,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeFlowLogs.FlowLogId) as title,
    tags_json(tags) as tags
from document
