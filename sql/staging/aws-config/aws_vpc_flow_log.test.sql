insert into resource (arn, resource_id, tags, evidence) values
    -- To CloudWatch Logs, and delivery fails.
    ('arn:aws:ec2:us-east-1:111111111111:flow-log/fl-01', 'fl-01', map {'Name': 'all'},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:flow-log/fl-01",
        "resourceType": "AWS::EC2::FlowLog", "resourceId": "fl-01", "configuration": {"flowLogId": "fl-01",
        "creationTime": 1714557600361, "deliverLogsErrorMessage": "Access error",
        "deliverLogsPermissionArn": "arn:aws:iam::111111111111:role/flow", "deliverLogsStatus": "FAILED",
        "flowLogStatus": "ACTIVE", "logGroupName": "flow", "resourceId": "vpc-01", "trafficType": "ALL",
        "logDestinationType": "cloud-watch-logs", "logFormat": "${version} ${account-id}",
        "maxAggregationInterval": 600}, "supplementaryConfiguration": {}}}'),
    -- To a folder in a bucket.
    ('arn:aws:ec2:us-east-1:111111111111:flow-log/fl-02', 'fl-02', map {},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:flow-log/fl-02",
        "resourceType": "AWS::EC2::FlowLog", "resourceId": "fl-02", "configuration": {"flowLogId": "fl-02",
        "creationTime": 1714557600361, "deliverLogsStatus": "SUCCESS", "flowLogStatus": "ACTIVE",
        "resourceId": "vpc-02", "trafficType": "REJECT", "logDestinationType": "s3",
        "logDestination": "arn:aws:s3:::flow-bucket/prefix/", "maxAggregationInterval": 60},
        "supplementaryConfiguration": {}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-flow-log/gone', 'gone', null,
        '{"ConfigurationItem": {"resourceType": "AWS::EC2::FlowLog", "resourceId": "gone", "configuration": null}}');

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
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-flow-log/gone', null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null
    );
