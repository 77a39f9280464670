insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    (
        'arn:aws:appstream:us-east-1:111111111111:fleet/desk', 'desk', 'us-east-1', map {'team': 'data'},
        '{"DescribeFleets": {"Name": "desk", "InstanceType": "instancetype-1", "State": "STARTING",
        "CreatedTime": "2026-01-31T12:59:21+00:00", "Description": "description-1", "DisplayName": "desk",
        "DisconnectTimeoutInSeconds": 3, "DomainJoinInfo": {"DirectoryName": "directoryname-1",
        "OrganizationalUnitDistinguishedName": "organizationalunitdistinguishedname-1"},
        "EnableDefaultInternetAccess": true, "FleetType": "ALWAYS_ON",
        "IamRoleArn": "arn:aws:iam::111111111111:role/worker", "IdleDisconnectTimeoutInSeconds": 3,
        "ImageArn": "arn:aws:x:us-east-1:111111111111:image/1", "ImageName": "imagename-1",
        "MaxConcurrentSessions": 3, "MaxUserDurationInSeconds": 3, "Platform": "WINDOWS", "StreamView": "APP",
        "ComputeCapacityStatus": {"Desired": 3, "Running": 3, "InUse": 3},
        "FleetErrors": [{"ErrorCode": "IAM_SERVICE_ROLE_MISSING_ENI_DESCRIBE_ACTION",
        "ErrorMessage": "errormessage-1"}], "SessionScriptS3Location": {"S3Bucket": "s3bucket-1",
        "S3Key": "s3key-1"}, "UsbDeviceFilterStrings": ["1,2"], "VpcConfig": {"SubnetIds": ["subnet-1"],
        "SecurityGroupIds": ["sg-1"]}}}'
    ),
    -- No more than what identifies it.
    (
        'arn:aws:appstream:us-east-1:111111111111:fleet/desk-bare', 'desk-bare', 'us-east-1', null,
        '{"DescribeFleets": {"Name": "desk"}}'
    );

insert into expected (
    arn, title, tags, name, instance_type, state, created_time, description, display_name,
    disconnect_timeout_in_seconds, directory_name, organizational_unit_distinguished_name,
    enable_default_internet_access, fleet_type, iam_role_arn, idle_disconnect_timeout_in_seconds, image_arn,
    image_name, max_concurrent_sessions, max_user_duration_in_seconds, platform, stream_view,
    compute_capacity_status, fleet_errors, session_script_s3_location, usb_device_filter_strings, vpc_config
) values
    (
        'arn:aws:appstream:us-east-1:111111111111:fleet/desk', 'desk', '{"team":"data"}', 'desk',
        'instancetype-1', 'STARTING', '2026-01-31 12:59:21', 'description-1', 'desk', 3, 'directoryname-1',
        'organizationalunitdistinguishedname-1', true, 'ALWAYS_ON', 'arn:aws:iam::111111111111:role/worker', 3,
        'arn:aws:x:us-east-1:111111111111:image/1', 'imagename-1', 3, 3, 'WINDOWS', 'APP',
        '{"Desired":3,"Running":3,"InUse":3}',
        '[{"ErrorCode":"IAM_SERVICE_ROLE_MISSING_ENI_DESCRIBE_ACTION","ErrorMessage":"errormessage-1"}]',
        '{"S3Bucket":"s3bucket-1","S3Key":"s3key-1"}', '["1,2"]',
        '{"SubnetIds":["subnet-1"],"SecurityGroupIds":["sg-1"]}'
    ),
    (
        'arn:aws:appstream:us-east-1:111111111111:fleet/desk-bare', 'desk', null, 'desk', null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, '{}'
    );
