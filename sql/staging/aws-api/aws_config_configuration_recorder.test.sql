insert into resource (arn, resource_id, resource_name, evidence) values
    -- AWS Config's fixture tells of the same recorder.
    ('arn:aws:config:us-east-1:111111111111:configuration-recorder/default', 'default', 'default', '{
        "DescribeConfigurationRecorders": {
            "arn": "arn:aws:config:us-east-1:111111111111:configuration-recorder/default/abcdef", "name": "default",
            "roleARN": "arn:aws:iam::111111111111:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig",
            "recordingGroup": {"allSupported": false, "includeGlobalResourceTypes": false, "resourceTypes": ["AWS::S3::Bucket"],
                "exclusionByResourceTypes": {"resourceTypes": []}, "recordingStrategy": {"useOnly": "INCLUSION_BY_RESOURCE_TYPES"}},
            "recordingMode": {"recordingFrequency": "CONTINUOUS", "recordingModeOverrides": []},
            "recordingScope": "PAID"},
        "DescribeConfigurationRecorderStatus": {"ConfigurationRecordersStatus": [
            {"name": "default", "recording": true, "lastStatus": "Success", "lastStartTime": "2024-01-01T00:00:00+00:00"}]}
    }'),
    -- A service's own; the status was refused.
    ('arn:aws:config:us-east-1:111111111111:configuration-recorder/AWSConfigurationRecorderForSecurityHub', 'AWSConfigurationRecorderForSecurityHub', null, '{
        "DescribeConfigurationRecorders": {"name": "AWSConfigurationRecorderForSecurityHub", "recordingScope": "INTERNAL",
            "servicePrincipal": "securityhub.amazonaws.com"},
        "DescribeConfigurationRecorderStatus": {"$error": {"code": "AccessDeniedException"}}
    }'),
    -- An old answer, without an ARN; never started.
    (null, 'old', 'old', '{
        "DescribeConfigurationRecorders": {"name": "old", "recordingGroup": {"allSupported": true, "includeGlobalResourceTypes": true, "resourceTypes": []}},
        "DescribeConfigurationRecorderStatus": {"ConfigurationRecordersStatus": [{"name": "old", "recording": false}]}
    }'),
    (null, 'listed', 'listed', '{"DescribeConfigurationRecorders": {"name": "listed"}}');

insert into expected (
    arn, title, name, role_arn, recording_group, recording_mode, recording_scope, service_principal, status_recording, last_status, status
) values
    ('arn:aws:config:us-east-1:111111111111:configuration-recorder/default', 'default', 'default',
        'arn:aws:iam::111111111111:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
        '{"allSupported": false, "includeGlobalResourceTypes": false, "resourceTypes": ["AWS::S3::Bucket"], "exclusionByResourceTypes": {"resourceTypes": []}, "recordingStrategy": {"useOnly": "INCLUSION_BY_RESOURCE_TYPES"}}',
        '{"recordingFrequency": "CONTINUOUS", "recordingModeOverrides": []}', 'PAID', null, true, 'SUCCESS',
        '{"name": "default", "recording": true, "lastStatus": "Success", "lastStartTime": "2024-01-01T00:00:00+00:00"}'),
    ('arn:aws:config:us-east-1:111111111111:configuration-recorder/AWSConfigurationRecorderForSecurityHub', 'AWSConfigurationRecorderForSecurityHub',
        'AWSConfigurationRecorderForSecurityHub', null, null, null, 'INTERNAL', 'securityhub.amazonaws.com', null, null, null),
    ('arn:aws:config:us-east-1:111111111111:configuration-recorder/old', 'old', 'old', null,
        '{"allSupported": true, "includeGlobalResourceTypes": true, "resourceTypes": []}', null, null, null, false, null, '{"name": "old", "recording": false}'),
    ('arn:aws:config:us-east-1:111111111111:configuration-recorder/listed', 'listed', 'listed', null, null, null, null, null, null, null, null);
