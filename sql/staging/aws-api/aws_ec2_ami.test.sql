insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered.
    ('arn:aws:ec2:us-east-1:111111111111:image/ami-01', 'ami-01', map {'Name': 'golden'},
        '{"DescribeImages": {"Name": "web-2026-10", "ImageId": "ami-01", "State": "available", "ImageType": "machine",
        "ImageLocation": "111111111111/web-2026-10", "BootMode": "uefi", "SourceInstanceId": "i-01",
        "SourceImageId": "ami-00", "SourceImageRegion": "eu-west-1", "TpmSupport": "v2.0",
        "CreationDate": "2026-10-02T06:00:00.000Z", "DeprecationTime": "2028-10-02T06:00:00.000Z",
        "LastLaunchedTime": "2026-10-30T06:00:00.000Z", "Architecture": "x86_64",
        "DeregistrationProtection": "disabled", "Description": "web", "EnaSupport": true, "Hypervisor": "xen",
        "ImageAllowed": true, "ImageOwnerAlias": "self", "ImdsSupport": "v2.0", "KernelId": "aki-01",
        "RamdiskId": "ari-01", "OwnerId": "111111111111", "Platform": "windows", "PlatformDetails": "Windows",
        "Public": true, "RootDeviceName": "/dev/xvda", "RootDeviceType": "ebs", "SriovNetSupport": "simple",
        "UsageOperation": "RunInstances:0002", "VirtualizationType": "hvm",
        "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": "snap-01"}}], "ProductCodes": [],
        "StateReason": {"Code": "x", "Message": "y"}}, "DescribeImageAttribute": {"ImageId": "ami-01",
        "LaunchPermissions": [{"Group": "all"}]}}'),
    -- Little said; the permissions were refused.
    ('arn:aws:ec2:us-east-1:111111111111:image/ami-02', 'ami-02', map {},
        '{"DescribeImages": {"Name": "jobs", "ImageId": "ami-02", "Public": false},
        "DescribeImageAttribute": {"$error": {"code": "UnauthorizedOperation", "message": "not authorized"}}}'),
    -- Nobody else may launch it; it has no name.
    ('arn:aws:ec2:us-east-1:111111111111:image/ami-03', 'ami-03', null,
        '{"DescribeImages": {"ImageId": "ami-03", "Public": false},
        "DescribeImageAttribute": {"LaunchPermissions": []}}');

insert into expected (
    arn, title, tags, name, image_id, state, image_type, image_location, boot_mode, source_instance_id,
    source_image_id, source_image_region, tpm_support, creation_date, deprecation_time, last_launched_time,
    architecture, deregistration_protection, description, ena_support, hypervisor, image_allowed, image_owner_alias,
    imds_support, kernel_id, ramdisk_id, owner_id, platform, platform_details, public, root_device_name,
    root_device_type, sriov_net_support, usage_operation, virtualization_type, block_device_mappings, product_codes,
    state_reason, launch_permissions
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:image/ami-01', 'golden', '{"Name":"golden"}', 'web-2026-10', 'ami-01',
        'available', 'machine', '111111111111/web-2026-10', 'uefi', 'i-01', 'ami-00', 'eu-west-1', 'v2.0',
        '2026-10-02 06:00:00', '2028-10-02 06:00:00', '2026-10-30 06:00:00', 'x86_64', 'disabled', 'web', true, 'xen',
        true, 'self', 'v2.0', 'aki-01', 'ari-01', '111111111111', 'windows', 'Windows', true, '/dev/xvda', 'ebs',
        'simple', 'RunInstances:0002', 'hvm', '[{"DeviceName":"/dev/xvda","Ebs":{"SnapshotId":"snap-01"}}]', '[]',
        '{"Code":"x","Message":"y"}', '[{"Group":"all"}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:image/ami-02', 'jobs', '{}', 'jobs', 'ami-02', null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, false, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:image/ami-03', 'ami-03', null, null, 'ami-03', null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, false, null, null, null, null, null, null, null, null, '[]'
    );
