insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- AWS Config's fixture tells of the same stack.
    ('arn:aws:cloudformation:us-east-1:111111111111:stack/network/s1', 'arn:aws:cloudformation:us-east-1:111111111111:stack/network/s1', 'network', map {'owner': 'platform'}, '{
        "DescribeStacks": {
            "StackId": "arn:aws:cloudformation:us-east-1:111111111111:stack/network/s1", "StackName": "network", "Description": "The network",
            "StackStatus": "UPDATE_COMPLETE", "StackStatusReason": "all done", "DetailedStatus": "CONFIGURATION_COMPLETE",
            "CreationTime": "2024-03-01T10:00:00.438000+00:00", "LastUpdatedTime": "2025-03-01T10:00:00+00:00",
            "ChangeSetId": "arn:aws:cloudformation:us-east-1:111111111111:changeSet/c1/x", "DisableRollback": false, "RetainExceptOnCreate": true,
            "EnableTerminationProtection": true, "ParentId": "arn:aws:cloudformation:us-east-1:111111111111:stack/top/s0",
            "RootId": "arn:aws:cloudformation:us-east-1:111111111111:stack/top/s0", "RoleARN": "arn:aws:iam::111111111111:role/cloudformation",
            "TimeoutInMinutes": 30, "NotificationARNs": ["arn:aws:sns:us-east-1:111111111111:stacks"], "Capabilities": ["CAPABILITY_NAMED_IAM"],
            "Parameters": [{"ParameterKey": "Cidr", "ParameterValue": "10.0.0.0/16"}],
            "Outputs": [{"OutputKey": "Vpc", "OutputValue": "vpc-1", "Description": "The VPC"}],
            "RollbackConfiguration": {"MonitoringTimeInMinutes": 0}, "Tags": [{"Key": "owner", "Value": "platform"}],
            "DriftInformation": {"StackDriftStatus": "DRIFTED", "LastCheckTimestamp": "2026-10-30T10:00:00+00:00"}},
        "DescribeStackResourceDrifts": {"StackResourceDrifts": [
            {"StackId": "s1", "LogicalResourceId": "Vpc", "PhysicalResourceId": "vpc-1", "ResourceType": "AWS::EC2::VPC", "StackResourceDriftStatus": "IN_SYNC"},
            {"StackId": "s1", "LogicalResourceId": "Door", "PhysicalResourceId": "sg-1", "ResourceType": "AWS::EC2::SecurityGroup", "StackResourceDriftStatus": "MODIFIED",
                "ActualProperties": "{}"}]}
    }'),
    -- Never looked into, so that nobody asked for its resources.
    ('arn:aws:cloudformation:us-east-1:111111111111:stack/plain/s2', 'arn:aws:cloudformation:us-east-1:111111111111:stack/plain/s2', 'plain', map {}, '{
        "DescribeStacks": {"StackName": "plain", "StackStatus": "CREATE_COMPLETE", "DisableRollback": false, "DriftInformation": {"StackDriftStatus": "NOT_CHECKED"}}}'),
    ('arn:aws:cloudformation:us-east-1:111111111111:stack/denied/s3', 'arn:aws:cloudformation:us-east-1:111111111111:stack/denied/s3', 'denied', map {}, '{
        "DescribeStacks": {"StackName": "denied", "StackStatus": "DELETE_FAILED", "DeletionTime": "2026-10-30T10:00:00+00:00",
            "DriftInformation": {"StackDriftStatus": "IN_SYNC", "LastCheckTimestamp": "2026-10-30T10:00:00+00:00"}},
        "DescribeStackResourceDrifts": {"$error": {"code": "AccessDenied"}}}'),
    ('arn:aws:cloudformation:us-east-1:111111111111:stack/clean/s4', 'arn:aws:cloudformation:us-east-1:111111111111:stack/clean/s4', 'clean', map {}, '{
        "DescribeStacks": {"StackName": "clean"}, "DescribeStackResourceDrifts": {"StackResourceDrifts": []}}');

insert into expected (
    arn, title, tags, id, name, description, status, stack_status_reason, detailed_status, creation_time, last_updated_time, deletion_time,
    change_set_id, disable_rollback, retain_except_on_create, enable_termination_protection, parent_id, root_id, role_arn, timeout_in_minutes,
    notification_arns, capabilities, parameters, outputs, rollback_configuration, stack_drift_status, stack_drift_last_check, drifted_resources,
    tags_src
) values
    ('arn:aws:cloudformation:us-east-1:111111111111:stack/network/s1', 'network', '{"owner": "platform"}', 'arn:aws:cloudformation:us-east-1:111111111111:stack/network/s1',
        'network', 'The network', 'UPDATE_COMPLETE', 'all done', 'CONFIGURATION_COMPLETE', '2024-03-01 10:00:00.438', '2025-03-01 10:00:00', null,
        'arn:aws:cloudformation:us-east-1:111111111111:changeSet/c1/x', false, true, true, 'arn:aws:cloudformation:us-east-1:111111111111:stack/top/s0',
        'arn:aws:cloudformation:us-east-1:111111111111:stack/top/s0', 'arn:aws:iam::111111111111:role/cloudformation', 30,
        '["arn:aws:sns:us-east-1:111111111111:stacks"]', '["CAPABILITY_NAMED_IAM"]', '[{"ParameterKey": "Cidr", "ParameterValue": "10.0.0.0/16"}]',
        '[{"OutputKey": "Vpc", "OutputValue": "vpc-1", "Description": "The VPC"}]', '{"MonitoringTimeInMinutes": 0}', 'DRIFTED', '2026-10-30 10:00:00',
        '[{"LogicalResourceId": "Door", "PhysicalResourceId": "sg-1", "ResourceType": "AWS::EC2::SecurityGroup", "StackResourceDriftStatus": "MODIFIED"}]',
        '[{"Key": "owner", "Value": "platform"}]'),
    ('arn:aws:cloudformation:us-east-1:111111111111:stack/plain/s2', 'plain', '{}', 'arn:aws:cloudformation:us-east-1:111111111111:stack/plain/s2',
        'plain', null, 'CREATE_COMPLETE', null, null, null, null, null, null, false, null, null, null, null, null, null, '[]', '[]', '[]', '[]', null,
        'NOT_CHECKED', null, null, '[]'),
    ('arn:aws:cloudformation:us-east-1:111111111111:stack/denied/s3', 'denied', '{}', 'arn:aws:cloudformation:us-east-1:111111111111:stack/denied/s3',
        'denied', null, 'DELETE_FAILED', null, null, null, null, '2026-10-30 10:00:00', null, null, null, null, null, null, null, null, '[]', '[]', '[]', '[]', null,
        'IN_SYNC', '2026-10-30 10:00:00', null, '[]'),
    ('arn:aws:cloudformation:us-east-1:111111111111:stack/clean/s4', 'clean', '{}', 'arn:aws:cloudformation:us-east-1:111111111111:stack/clean/s4',
        'clean', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, '[]', '[]', '[]', '[]', null, null, null, '[]', '[]');
