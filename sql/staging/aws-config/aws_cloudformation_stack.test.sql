insert into resource (arn, resource_id, resource_name, tags, evidence) values
    ('arn:aws:cloudformation:us-east-1:111111111111:stack/network/s1', 'arn:aws:cloudformation:us-east-1:111111111111:stack/network/s1', 'network', map {'owner': 'platform'}, '{"ConfigurationItem": {
        "configuration": {
            "stackId": "arn:aws:cloudformation:us-east-1:111111111111:stack/network/s1", "stackName": "network", "description": "The network",
            "parameters": [{"parameterKey": "Cidr", "parameterValue": "10.0.0.0/16"}],
            "creationTime": "2024-03-01T10:00:00.438Z", "lastUpdatedTime": "2025-03-01T10:00:00.000Z", "stackStatus": "UPDATE_COMPLETE",
            "stackStatusReason": "all done", "disableRollback": "false", "notificationARNs": ["arn:aws:sns:us-east-1:111111111111:stacks"],
            "timeoutInMinutes": 30, "capabilities": ["CAPABILITY_NAMED_IAM"],
            "outputs": [{"outputKey": "Vpc", "outputValue": "vpc-1", "description": "The VPC"}],
            "tags": [{"key": "owner", "value": "platform"}], "enableTerminationProtection": "true",
            "parentId": "arn:aws:cloudformation:us-east-1:111111111111:stack/top/s0", "roleARN": "arn:aws:iam::111111111111:role/cloudformation",
            "driftInformation": {"stackDriftStatus": "DRIFTED", "lastCheckTimestamp": "2026-10-30T10:00:00.000Z"}},
        "supplementaryConfiguration": {"EnableTerminationProtection": "true", "StackResourceSummaries": [
            {"logicalResourceId": "Vpc", "physicalResourceId": "vpc-1", "resourceType": "AWS::EC2::VPC", "driftInformation": {"stackResourceDriftStatus": "IN_SYNC"}},
            {"logicalResourceId": "Door", "physicalResourceId": "sg-1", "resourceType": "AWS::EC2::SecurityGroup", "driftInformation": {"stackResourceDriftStatus": "MODIFIED"}}]}}}'),
    -- Without the summary of its resources.
    ('arn:aws:cloudformation:us-east-1:111111111111:stack/old/s9', 'arn:aws:cloudformation:us-east-1:111111111111:stack/old/s9', 'old', map {}, '{"ConfigurationItem": {
        "configuration": {"stackName": "old", "stackStatus": "CREATE_COMPLETE", "driftInformation": {"stackDriftStatus": "NOT_CHECKED"}}}}');

insert into expected (
    arn, title, tags, id, name, description, status, stack_status_reason, creation_time, last_updated_time, disable_rollback,
    enable_termination_protection, parent_id, role_arn, timeout_in_minutes, notification_arns, capabilities, parameters, outputs,
    stack_drift_status, stack_drift_last_check, drifted_resources, tags_src
) values
    ('arn:aws:cloudformation:us-east-1:111111111111:stack/network/s1', 'network', '{"owner": "platform"}', 'arn:aws:cloudformation:us-east-1:111111111111:stack/network/s1',
        'network', 'The network', 'UPDATE_COMPLETE', 'all done', '2024-03-01 10:00:00.438', '2025-03-01 10:00:00', false, true,
        'arn:aws:cloudformation:us-east-1:111111111111:stack/top/s0', 'arn:aws:iam::111111111111:role/cloudformation', 30,
        '["arn:aws:sns:us-east-1:111111111111:stacks"]', '["CAPABILITY_NAMED_IAM"]', '[{"ParameterKey": "Cidr", "ParameterValue": "10.0.0.0/16"}]',
        '[{"OutputKey": "Vpc", "OutputValue": "vpc-1", "Description": "The VPC"}]', 'DRIFTED', '2026-10-30 10:00:00',
        '[{"LogicalResourceId": "Door", "PhysicalResourceId": "sg-1", "ResourceType": "AWS::EC2::SecurityGroup", "StackResourceDriftStatus": "MODIFIED"}]',
        '[{"Key": "owner", "Value": "platform"}]'),
    ('arn:aws:cloudformation:us-east-1:111111111111:stack/old/s9', 'old', '{}', 'arn:aws:cloudformation:us-east-1:111111111111:stack/old/s9',
        'old', null, 'CREATE_COMPLETE', null, null, null, null, null, null, null, null, '[]', '[]', '[]', '[]', 'NOT_CHECKED', null, null, '[]');
