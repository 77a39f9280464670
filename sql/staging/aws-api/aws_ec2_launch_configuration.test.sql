insert into resource (arn, resource_id, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same launch configuration.
    ('arn:aws:autoscaling:us-east-1:111111111111:launchConfiguration:0a1b:launchConfigurationName/web', 'web',
        '{"DescribeLaunchConfigurations": {"LaunchConfigurationName": "web",
        "LaunchConfigurationARN": "arn:aws:autoscaling:us-east-1:111111111111:launchConfiguration:0a1b:launchConfigurationName/web",
        "CreatedTime": "2026-01-31T12:59:21+00:00", "ImageId": "ami-01", "InstanceType": "t3.micro",
        "AssociatePublicIpAddress": true, "KernelId": "", "KeyName": "ops", "RamdiskId": "", "EbsOptimized": false,
        "ClassicLinkVPCId": "vpc-01", "SpotPrice": "0.02", "UserData": "IyEvYmluL3No", "PlacementTenancy": "default",
        "IamInstanceProfile": "web", "InstanceMonitoring": {"Enabled": true},
        "MetadataOptions": {"HttpEndpoint": "enabled", "HttpPutResponseHopLimit": 2, "HttpTokens": "required"},
        "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 8, "Encrypted": true}}],
        "ClassicLinkVPCSecurityGroups": [], "SecurityGroups": ["sg-01"]}}'),
    -- Little said; the collector masked the user data.
    ('arn:aws:autoscaling:us-east-1:111111111111:launchConfiguration:0a1b:launchConfigurationName/web2', 'web2',
        '{"DescribeLaunchConfigurations": {"LaunchConfigurationName": "web2", "UserData": {"$masked": {"length": 12,
        "sha256": "ab12", "patterns": []}}}}'),
    -- No user data.
    ('arn:aws:autoscaling:us-east-1:111111111111:launchConfiguration:0a1b:launchConfigurationName/web3', 'web3',
        '{"DescribeLaunchConfigurations": {"LaunchConfigurationName": "web3", "UserData": ""}}');

insert into expected (
    arn, title, tags, name, launch_configuration_arn, created_time, image_id, instance_type,
    associate_public_ip_address, kernel_id, key_name, ramdisk_id, ebs_optimized, classic_link_vpc_id, spot_price,
    user_data, placement_tenancy, iam_instance_profile, instance_monitoring_enabled, metadata_options_http_endpoint,
    metadata_options_put_response_hop_limit, metadata_options_http_tokens, block_device_mappings,
    classic_link_vpc_security_groups, security_groups
) values
    (
        'arn:aws:autoscaling:us-east-1:111111111111:launchConfiguration:0a1b:launchConfigurationName/web', 'web',
        null, 'web',
        'arn:aws:autoscaling:us-east-1:111111111111:launchConfiguration:0a1b:launchConfigurationName/web',
        '2026-01-31 12:59:21', 'ami-01', 't3.micro', true, '', 'ops', '', false, 'vpc-01', '0.02', '"#!/bin/sh"',
        'default', 'web', true, 'enabled', 2, 'required',
        '[{"DeviceName":"/dev/xvda","Ebs":{"VolumeSize":8,"Encrypted":true}}]', '[]', '["sg-01"]'
    ),
    (
        'arn:aws:autoscaling:us-east-1:111111111111:launchConfiguration:0a1b:launchConfigurationName/web2', 'web2',
        null, 'web2', null, null, null, null, null, null, null, null, null, null, null,
        '{"$masked":{"length":12,"sha256":"ab12","patterns":[]}}', null, null, null, null, null, null, null, null,
        null
    ),
    (
        'arn:aws:autoscaling:us-east-1:111111111111:launchConfiguration:0a1b:launchConfigurationName/web3', 'web3',
        null, 'web3', null, null, null, null, null, null, null, null, null, null, null, '""', null, null, null, null,
        null, null, null, null, null
    );
