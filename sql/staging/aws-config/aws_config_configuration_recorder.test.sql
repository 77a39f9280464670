insert into resource (arn, resource_id, resource_name, evidence) values
    -- As it is delivered: without an ARN, and in CloudFormation's names. The API's fixture tells of the same recorder.
    (null, 'default', null, '{"ConfigurationItem": {
        "resourceType": "AWS::Config::ConfigurationRecorder", "resourceId": "default",
        "configuration": {
            "Id": "default", "Name": "default",
            "RoleARN": "arn:aws:iam::111111111111:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig",
            "RecordingGroup": {"AllSupported": false, "IncludeGlobalResourceTypes": false, "ResourceTypes": ["AWS::S3::Bucket"],
                "ExclusionByResourceTypes": {"ResourceTypes": []}, "RecordingStrategy": {"UseOnly": "INCLUSION_BY_RESOURCE_TYPES"}},
            "Recording": true, "RecordingMode": {"RecordingFrequency": "CONTINUOUS", "RecordingModeOverrides": []}, "RecordingScope": "PAID"},
        "supplementaryConfiguration": {}}}'),
    -- In the API's names, and with an override of the frequency.
    (null, 'older', null, '{"ConfigurationItem": {"configuration": {
        "name": "older", "recording": false, "recordingGroup": {"allSupported": true, "includeGlobalResourceTypes": true},
        "recordingMode": {"recordingFrequency": "DAILY", "recordingModeOverrides": [{"resourceTypes": ["AWS::EC2::Instance"], "recordingFrequency": "CONTINUOUS"}]}}}}'),
    (null, 'bare', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (arn, title, name, role_arn, recording_group, recording_mode, recording_scope, service_principal, status_recording) values
    ('arn:aws:config:us-east-1:111111111111:configuration-recorder/default', 'default', 'default',
        'arn:aws:iam::111111111111:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
        '{"allSupported": false, "includeGlobalResourceTypes": false, "resourceTypes": ["AWS::S3::Bucket"], "exclusionByResourceTypes": {"resourceTypes": []}, "recordingStrategy": {"useOnly": "INCLUSION_BY_RESOURCE_TYPES"}}',
        '{"recordingFrequency": "CONTINUOUS", "recordingModeOverrides": []}', 'PAID', null, true),
    ('arn:aws:config:us-east-1:111111111111:configuration-recorder/older', 'older', 'older', null,
        '{"allSupported": true, "includeGlobalResourceTypes": true}',
        '{"recordingFrequency": "DAILY", "recordingModeOverrides": [{"resourceTypes": ["AWS::EC2::Instance"], "recordingFrequency": "CONTINUOUS"}]}',
        null, null, false),
    ('arn:aws:config:us-east-1:111111111111:configuration-recorder/bare', 'bare', 'bare', null, null, null, null, null, null);
