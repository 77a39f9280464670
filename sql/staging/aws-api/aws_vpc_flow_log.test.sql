insert into resource (arn, resource_id, tags, evidence) values
    -- To CloudWatch Logs, and delivery fails.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-flow-log/fl-01', 'fl-01', map {'Name': 'all'},
        '{"DescribeFlowLogs": {"FlowLogId": "fl-01", "CreationTime": "2024-05-01T10:00:00.361Z",
        "DeliverLogsErrorMessage": "Access error", "DeliverLogsPermissionArn": "arn:aws:iam::111111111111:role/flow",
        "DeliverLogsStatus": "FAILED", "FlowLogStatus": "ACTIVE", "LogGroupName": "flow", "ResourceId": "vpc-01",
        "TrafficType": "ALL", "LogDestinationType": "cloud-watch-logs", "LogFormat": "${version} ${account-id}",
        "MaxAggregationInterval": 600}}'),
    -- To a folder in a bucket.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-flow-log/fl-02', 'fl-02', map {},
        '{"DescribeFlowLogs": {"FlowLogId": "fl-02", "CreationTime": "2024-05-01T10:00:00.361Z",
        "DeliverLogsStatus": "SUCCESS", "FlowLogStatus": "ACTIVE", "ResourceId": "vpc-02", "TrafficType": "REJECT",
        "LogDestinationType": "s3", "LogDestination": "arn:aws:s3:::flow-bucket/prefix/",
        "MaxAggregationInterval": 60}}');

insert into expected (
    arn, title, tags, flow_log_id, creation_time, deliver_logs_error_message, deliver_logs_permission_arn,
    deliver_logs_status, flow_log_status, log_group_name, resource_id, traffic_type, log_destination_type,
    log_destination, bucket_name, log_format, max_aggregation_interval
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-flow-log/fl-01', 'all', '{"Name": "all"}', 'fl-01',
        '2024-05-01 10:00:00.361', 'Access error', 'arn:aws:iam::111111111111:role/flow', 'FAILED', 'ACTIVE', 'flow',
        'vpc-01', 'ALL', 'cloud-watch-logs', null, null, '${version} ${account-id}', 600
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-flow-log/fl-02', 'fl-02', '{}', 'fl-02', '2024-05-01 10:00:00.361',
        null, null, 'SUCCESS', 'ACTIVE', null, 'vpc-02', 'REJECT', 's3', 'arn:aws:s3:::flow-bucket/prefix/',
        'flow-bucket', null, 60
    );
