insert into resource (arn, resource_id, evidence) values
    -- Everything answered.
    ('arn:aws:ssm:us-east-1:111111111111:managed-instance/mi-01', 'mi-01',
        '{"DescribeInstanceInformation": {"InstanceId": "mi-01", "PingStatus": "Online",
        "LastPingDateTime": "2026-10-30T12:59:21.123000+00:00", "AgentVersion": "3.3.1", "IsLatestVersion": false,
        "PlatformType": "Linux", "PlatformName": "Debian GNU/Linux", "PlatformVersion": "13", "ActivationId": "a-01",
        "IamRole": "branch", "RegistrationDate": "2026-01-31T12:59:21+00:00", "ResourceType": "ManagedInstance",
        "Name": "till-7", "IPAddress": "10.9.0.7", "ComputerName": "till-7.branch", "AssociationStatus": "Success",
        "LastAssociationExecutionDate": "2026-10-29T00:00:00+00:00",
        "LastSuccessfulAssociationExecutionDate": "2026-10-28T00:00:00+00:00",
        "AssociationOverview": {"InstanceAssociationStatusAggregatedCount": {"Success": 2}}, "SourceId": "mi-01",
        "SourceType": "AWS::SSM::ManagedInstance"},
        "DescribeInstancePatchStates": {"InstancePatchStates": [{"InstanceId": "mi-01", "BaselineId": "pb-01",
        "MissingCount": 2}]},
        "ListResourceComplianceSummaries": {"ResourceComplianceSummaryItems": [{"ComplianceType": "Patch",
        "ResourceType": "ManagedInstance", "ResourceId": "mi-01", "Status": "NON_COMPLIANT"}]}}'),
    -- Never scanned.
    ('arn:aws:ssm:us-east-1:111111111111:managed-instance/i-02', 'i-02',
        '{"DescribeInstanceInformation": {"InstanceId": "i-02", "PingStatus": "ConnectionLost"},
        "DescribeInstancePatchStates": {"InstancePatchStates": []},
        "ListResourceComplianceSummaries": {"ResourceComplianceSummaryItems": []}}'),
    -- Patches and compliance were refused.
    ('arn:aws:ssm:us-east-1:111111111111:managed-instance/i-03', 'i-03',
        '{"DescribeInstanceInformation": {"InstanceId": "i-03"},
        "DescribeInstancePatchStates": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}},
        "ListResourceComplianceSummaries": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}'),
    -- Only the list was asked.
    ('arn:aws:ssm:us-east-1:111111111111:managed-instance/i-04', 'i-04',
        '{"DescribeInstanceInformation": {"InstanceId": "i-04"}}');

insert into expected (
    arn, title, tags, name, instance_id, iam_role, source_id, source_type, resource_type, ping_status,
    last_ping_date_time, activation_id, agent_version, is_latest_version, association_status, computer_name,
    ip_address, last_association_execution_date, last_successful_association_execution_date, platform_name,
    platform_type, platform_version, registration_date, association_overview, patch_states, compliance_summaries
) values
    (
        'arn:aws:ssm:us-east-1:111111111111:managed-instance/mi-01', 'till-7.branch', null, 'till-7', 'mi-01',
        'branch', 'mi-01', 'AWS::SSM::ManagedInstance', 'ManagedInstance', 'Online', '2026-10-30 12:59:21.123',
        'a-01', '3.3.1', false, 'Success', 'till-7.branch', '10.9.0.7', '2026-10-29 00:00:00', '2026-10-28 00:00:00',
        'Debian GNU/Linux', 'Linux', '13', '2026-01-31 12:59:21',
        '{"InstanceAssociationStatusAggregatedCount":{"Success":2}}',
        '[{"InstanceId":"mi-01","BaselineId":"pb-01","MissingCount":2}]',
        '[{"ComplianceType":"Patch","ResourceType":"ManagedInstance","ResourceId":"mi-01","Status":"NON_COMPLIANT"}]'
    ),
    (
        'arn:aws:ssm:us-east-1:111111111111:managed-instance/i-02', 'i-02', null, null, 'i-02', null, null, null,
        null, 'ConnectionLost', null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        '[]', '[]'
    ),
    (
        'arn:aws:ssm:us-east-1:111111111111:managed-instance/i-03', 'i-03', null, null, 'i-03', null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:ssm:us-east-1:111111111111:managed-instance/i-04', 'i-04', null, null, 'i-04', null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
