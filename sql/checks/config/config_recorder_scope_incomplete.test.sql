insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'), ('111111111111', 'us-east-2'),
    ('222222222222', 'us-east-1'), ('222222222222', 'us-east-2'), ('222222222222', 'us-west-1'), ('222222222222', 'eu-south-2'),
    ('333333333333', 'us-east-1'), ('444444444444', 'us-east-1'),
    ('555555555555', 'us-east-1'), ('555555555555', 'us-west-2'), ('666666666666', 'us-east-1');

insert into aws_config_configuration_recorder (account_id, region, arn, name, service_principal, recording_group) values
    -- Everything, and IAM in one of two regions.
    ('111111111111', 'us-east-1', 'c1', 'default', null, '{"allSupported": true, "includeGlobalResourceTypes": true, "resourceTypes": []}'),
    ('111111111111', 'us-east-2', 'c2', 'default', null, '{"allSupported": true, "includeGlobalResourceTypes": false, "resourceTypes": []}'),
    -- Security Hub's own is not judged, and records IAM for nobody else.
    ('222222222222', 'us-east-1', 'c3', 'AWSConfigurationRecorderForSecurityHub', 'securityhub.amazonaws.com', '{"allSupported": true, "includeGlobalResourceTypes": true}'),
    -- Some types; an old recorder without a strategy; all but some.
    ('222222222222', 'us-east-1', 'c4', 'default', null,
        '{"allSupported": false, "includeGlobalResourceTypes": false, "resourceTypes": ["AWS::S3::Bucket", "AWS::IAM::Role"], "recordingStrategy": {"useOnly": "INCLUSION_BY_RESOURCE_TYPES"}}'),
    ('222222222222', 'us-east-2', 'c5', 'default', null, '{"allSupported": false, "resourceTypes": []}'),
    ('222222222222', 'us-west-1', 'c6', 'default', null,
        '{"allSupported": false, "exclusionByResourceTypes": {"resourceTypes": ["AWS::IAM::User", "AWS::EC2::NetworkInterface"]}, "recordingStrategy": {"useOnly": "EXCLUSION_BY_RESOURCE_TYPES"}}'),
    -- What is left out is not of IAM.
    ('333333333333', 'us-east-1', 'c7', 'default', null,
        '{"allSupported": false, "exclusionByResourceTypes": {"resourceTypes": ["AWS::EC2::NetworkInterface"]}, "recordingStrategy": {"useOnly": "EXCLUSION_BY_RESOURCE_TYPES"}}'),
    -- Not told what it records.
    ('444444444444', 'us-east-1', 'c8', 'default', null, null),
    -- IAM nowhere, as far as was read.
    ('555555555555', 'us-east-1', 'c9', 'default', null, '{"allSupported": true, "includeGlobalResourceTypes": false}'),
    -- The same, and an enabled region was not collected.
    ('666666666666', 'us-east-1', 'c10', 'default', null, '{"allSupported": true, "includeGlobalResourceTypes": false}');

insert into aws_region (account_id, region, name, arn, opt_in_status) values
    ('222222222222', 'eu-south-2', 'eu-south-2', 'r2', 'not-opted-in'),
    ('666666666666', 'sa-east-1', 'sa-east-1', 'r1', 'opt-in-not-required');

insert into unread (table_name, account_id, region) values
    ('aws_config_configuration_recorder', '555555555555', 'us-west-2'),
    -- A region that is not enabled refuses, and does not matter.
    ('aws_config_configuration_recorder', '222222222222', 'eu-south-2');

insert into expected (resource, status, reason) values
    ('c1', 'ok', 'Recorder default in us-east-1 records all supported resource types.'),
    ('c2', 'ok', null),
    ('arn:aws:iam::111111111111:root', 'ok', 'Account 111111111111 has its IAM resources recorded in us-east-1.'),
    ('c4', 'alarm', 'Recorder default in us-east-1 records 2 resource types only: AWS::S3::Bucket, AWS::IAM::Role.'),
    ('c5', 'alarm', 'Recorder default in us-east-2 records 0 resource types only.'),
    ('c6', 'alarm', 'Recorder default in us-west-1 leaves out 2 resource types: AWS::IAM::User, AWS::EC2::NetworkInterface.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'Account 222222222222 has its IAM resources recorded in no region, among 3 with a recorder.'),
    ('c7', 'alarm', null),
    ('arn:aws:iam::333333333333:root', 'ok', null),
    ('c8', 'unknown', null),
    ('arn:aws:iam::444444444444:root', 'unknown', null),
    ('c9', 'ok', null),
    ('arn:aws:iam::555555555555:root', 'unknown', null),
    ('c10', 'ok', null),
    ('arn:aws:iam::666666666666:root', 'unknown', null);
