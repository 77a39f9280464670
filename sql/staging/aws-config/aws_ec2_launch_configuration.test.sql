insert into resource (arn, resource_id, evidence) values
    -- The API's fixture tells of the same launch configuration.
    ('arn:aws:autoscaling:us-east-1:111111111111:launchConfiguration:0a1b:launchConfigurationName/web', 'web',
        '{"ConfigurationItem": {"configuration": {"launchConfigurationName": "web",
        "launchConfigurationARN": "arn:aws:autoscaling:us-east-1:111111111111:launchConfiguration:0a1b:launchConfigurationName/web",
        "createdTime": 1769864361000, "imageId": "ami-01", "instanceType": "t3.micro",
        "associatePublicIpAddress": true, "kernelId": "", "keyName": "ops", "ramdiskId": "", "ebsOptimized": false,
        "classicLinkVPCId": "vpc-01", "spotPrice": "0.02", "userData": "IyEvYmluL3No", "placementTenancy": "default",
        "iamInstanceProfile": "web", "instanceMonitoring": {"enabled": true},
        "metadataOptions": {"httpEndpoint": "enabled", "httpPutResponseHopLimit": 2, "httpTokens": "required"},
        "blockDeviceMappings": [{"deviceName": "/dev/xvda", "ebs": {"volumeSize": 8, "encrypted": true}}],
        "classicLinkVPCSecurityGroups": [], "securityGroups": ["sg-01"]}}}'),
    -- An item without an ARN and with little in it.
    (null, 'web9',
        '{"ConfigurationItem": {"configuration": {"launchConfigurationName": "web9",
        "launchConfigurationARN": "arn:aws:autoscaling:us-east-1:111111111111:launchConfiguration:0a1b:launchConfigurationName/web9"}}}');

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
        'arn:aws:autoscaling:us-east-1:111111111111:launchConfiguration:0a1b:launchConfigurationName/web9', 'web9',
        null, 'web9',
        'arn:aws:autoscaling:us-east-1:111111111111:launchConfiguration:0a1b:launchConfigurationName/web9', null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null
    );
