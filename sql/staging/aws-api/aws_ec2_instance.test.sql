insert into resource (arn, resource_id, tags, evidence) values
    -- A stopped instance; the time of the stop is in the text.
    ('arn:aws:ec2:us-east-1:111111111111:instance/i-01', 'i-01', map {'Name': 'web-1'},
        '{"DescribeInstances": {"InstanceId": "i-01", "InstanceType": "t3.micro", "State": {"Code": 80,
        "Name": "stopped"}, "Monitoring": {"State": "disabled"}, "AmiLaunchIndex": 0, "Architecture": "x86_64",
        "BootMode": "uefi", "CurrentInstanceBootMode": "uefi", "Ipv6Address": "2001:db8::5",
        "CapacityReservationId": "cr-01",
        "CapacityReservationSpecification": {"CapacityReservationPreference": "open"}, "ClientToken": "token-01",
        "CpuOptions": {"CoreCount": 1, "ThreadsPerCore": 2}, "EbsOptimized": true, "EnaSupport": true,
        "Hypervisor": "xen", "IamInstanceProfile": {"Arn": "arn:aws:iam::111111111111:instance-profile/web",
        "Id": "AIPAEXAMPLE"}, "ImageId": "ami-01", "InstanceLifecycle": "spot", "KernelId": "aki-01",
        "KeyName": "ops", "LaunchTime": "2024-04-01T10:00:00Z",
        "OutpostArn": "arn:aws:outposts:us-east-1:111111111111:outpost/op-01", "Placement": {"Affinity": "default",
        "AvailabilityZone": "us-east-1a", "GroupId": "pg-01", "GroupName": "group", "HostId": "h-01",
        "HostResourceGroupArn": "arn:aws:resource-groups:us-east-1:111111111111:group/g", "PartitionNumber": 3,
        "Tenancy": "default"}, "Platform": "windows", "PlatformDetails": "Windows", "PrivateIpAddress": "10.0.0.5",
        "PrivateDnsName": "ip-10-0-0-5.ec2.internal", "PublicDnsName": "ec2-203-0-113-5.compute-1.amazonaws.com",
        "PublicIpAddress": "203.0.113.5", "RamdiskId": "ari-01", "RootDeviceName": "/dev/xvda",
        "RootDeviceType": "ebs", "SourceDestCheck": true, "SpotInstanceRequestId": "sir-01",
        "SriovNetSupport": "simple", "StateTransitionReason": "User initiated (2024-05-01 10:00:00 GMT)",
        "SubnetId": "subnet-01", "TpmSupport": "v2.0", "UsageOperation": "RunInstances",
        "UsageOperationUpdateTime": "2024-04-01T10:00:00Z", "VirtualizationType": "hvm", "VpcId": "vpc-01",
        "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeId": "vol-01", "Status": "attached",
        "DeleteOnTermination": true}}], "ElasticGpuAssociations": [], "ElasticInferenceAcceleratorAssociations": [],
        "EnclaveOptions": {"Enabled": false}, "HibernationOptions": {"Configured": false},
        "StateReason": {"Code": "Client.UserInitiatedShutdown",
        "Message": "Client.UserInitiatedShutdown: User initiated shutdown"}, "Licenses": [],
        "MaintenanceOptions": {"AutoRecovery": "default"}, "MetadataOptions": {"State": "applied",
        "HttpTokens": "optional", "HttpPutResponseHopLimit": 1, "HttpEndpoint": "enabled",
        "HttpProtocolIpv6": "disabled", "InstanceMetadataTags": "disabled"},
        "NetworkInterfaces": [{"NetworkInterfaceId": "eni-01", "Association": {"PublicIp": "203.0.113.5",
        "IpOwnerId": "amazon"}, "Ipv6Addresses": [{"Ipv6Address": "2001:db8::5"}], "Groups": [{"GroupName": "web",
        "GroupId": "sg-01"}]}], "PrivateDnsNameOptions": {"HostnameType": "ip-name"}, "ProductCodes": [],
        "SecurityGroups": [{"GroupName": "web", "GroupId": "sg-01"}]},
        "DescribeInstanceAttribute": {"InstanceId": "i-01", "DisableApiTermination": {"Value": true},
        "InstanceInitiatedShutdownBehavior": {"Value": "stop"}, "UserData": {"Value": "IyEvYmluL3No"}},
        "cloudwatch:GetMetricStatistics": {"Label": "CPUUtilization", "Datapoints": [{"Timestamp": "2026-10-19T00:00:00+00:00",
        "Average": 1.5, "Maximum": 3.25, "Unit": "Percent"}]}}'),
    -- Running, with little said; the attributes were refused.
    ('arn:aws:ec2:us-east-1:111111111111:instance/i-02', 'i-02', map {},
        '{"DescribeInstances": {"InstanceId": "i-02", "InstanceType": "t2.micro", "State": {"Code": 16,
        "Name": "running"}, "StateTransitionReason": "", "Monitoring": {"State": "enabled"}, "PublicDnsName": "",
        "NetworkInterfaces": [], "SecurityGroups": []},
        "DescribeInstanceAttribute": {"$error": {"code": "UnauthorizedOperation"}},
        "cloudwatch:GetMetricStatistics": {"$error": {"code": "AccessDenied"}}}'),
    -- The collector masked the user data.
    ('arn:aws:ec2:us-east-1:111111111111:instance/i-03', 'i-03', map {}, '{"DescribeInstances": {"InstanceId": "i-03"},
        "DescribeInstanceAttribute": {"InstanceId": "i-03", "UserData": {"Value": {"$masked": {"length": 24, "sha256": "ab12",
        "patterns": ["private_key"]}}}}}'),
    -- There is no user data, and no metric yet.
    ('arn:aws:ec2:us-east-1:111111111111:instance/i-04', 'i-04', map {}, '{"DescribeInstances": {"InstanceId": "i-04"},
        "DescribeInstanceAttribute": {"InstanceId": "i-04", "UserData": {}},
        "cloudwatch:GetMetricStatistics": {"Label": "CPUUtilization", "Datapoints": []}}'),
    -- Another attribute was asked.
    ('arn:aws:ec2:us-east-1:111111111111:instance/i-05', 'i-05', map {}, '{"DescribeInstances": {"InstanceId": "i-05"},
        "DescribeInstanceAttribute": {"InstanceId": "i-05", "DisableApiTermination": {"Value": false}}}');

insert into expected (
    arn, title, tags, instance_id, instance_type, instance_state, monitoring_state, disable_api_termination,
    ami_launch_index, architecture, boot_mode, current_instance_boot_mode, ipv6_address, capacity_reservation_id,
    capacity_reservation_specification, client_token, cpu_options_core_count, cpu_options_threads_per_core,
    ebs_optimized, ena_support, hypervisor, iam_instance_profile_arn, iam_instance_profile_id, image_id,
    instance_initiated_shutdown_behavior, instance_lifecycle, kernel_id, key_name, launch_time, outpost_arn,
    placement_affinity, placement_availability_zone, placement_group_id, placement_group_name, placement_host_id,
    placement_host_resource_group_arn, placement_partition_number, placement_tenancy, platform, platform_details,
    private_ip_address, private_dns_name, public_dns_name, public_ip_address, ram_disk_id, root_device_name,
    root_device_type, source_dest_check, spot_instance_request_id, sriov_net_support, state_code,
    state_transition_reason, state_transition_time, subnet_id, tpm_support, usage_operation,
    usage_operation_update_time, user_data, virtualization_type, vpc_id, block_device_mappings,
    elastic_gpu_associations, elastic_inference_accelerator_associations, enclave_options, hibernation_options,
    state_reason, licenses, maintenance_options, metadata_options, network_interfaces, private_dns_name_options,
    product_codes, security_groups, cpu_utilization_daily
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:instance/i-01', 'web-1', '{"Name": "web-1"}', 'i-01', 't3.micro',
        'stopped', 'disabled', true, 0, 'x86_64', 'uefi', 'uefi', '2001:db8::5', 'cr-01',
        '{"CapacityReservationPreference": "open"}', 'token-01', 1, 2, true, true, 'xen',
        'arn:aws:iam::111111111111:instance-profile/web', 'AIPAEXAMPLE', 'ami-01', 'stop', 'spot', 'aki-01', 'ops',
        '2024-04-01 10:00:00', 'arn:aws:outposts:us-east-1:111111111111:outpost/op-01', 'default', 'us-east-1a',
        'pg-01', 'group', 'h-01', 'arn:aws:resource-groups:us-east-1:111111111111:group/g', 3, 'default', 'windows',
        'Windows', '10.0.0.5', 'ip-10-0-0-5.ec2.internal', 'ec2-203-0-113-5.compute-1.amazonaws.com', '203.0.113.5',
        'ari-01', '/dev/xvda', 'ebs', true, 'sir-01', 'simple', 80, 'User initiated (2024-05-01 10:00:00 GMT)',
        '2024-05-01 10:00:00', 'subnet-01', 'v2.0', 'RunInstances', '2024-04-01 10:00:00', '"#!/bin/sh"', 'hvm',
        'vpc-01',
        '[{"DeviceName": "/dev/xvda", "Ebs": {"VolumeId": "vol-01", "Status": "attached", "DeleteOnTermination": true}}]',
        '[]', '[]', '{"Enabled": false}', '{"Configured": false}',
        '{"Code": "Client.UserInitiatedShutdown", "Message": "Client.UserInitiatedShutdown: User initiated shutdown"}',
        '[]', '{"AutoRecovery": "default"}',
        '{"State": "applied", "HttpTokens": "optional", "HttpPutResponseHopLimit": 1, "HttpEndpoint": "enabled", "HttpProtocolIpv6": "disabled", "InstanceMetadataTags": "disabled"}',
        '[{"NetworkInterfaceId": "eni-01", "Association": {"PublicIp": "203.0.113.5", "IpOwnerId": "amazon"}, "Ipv6Addresses": [{"Ipv6Address": "2001:db8::5"}], "Groups": [{"GroupName": "web", "GroupId": "sg-01"}]}]',
        '{"HostnameType": "ip-name"}', '[]', '[{"GroupName": "web", "GroupId": "sg-01"}]',
        '[{"Timestamp": "2026-10-19T00:00:00+00:00", "Average": 1.5, "Maximum": 3.25, "Unit": "Percent"}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:instance/i-02', 'i-02', '{}', 'i-02', 't2.micro', 'running', 'enabled',
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, '',
        null, null, null, null, null, null, null, 16, '', null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, '[]', null, null, '[]', null
    );

insert into expected (arn, title, tags, instance_id, disable_api_termination, user_data, cpu_utilization_daily) values
    (
        'arn:aws:ec2:us-east-1:111111111111:instance/i-03', 'i-03', '{}', 'i-03', null,
        '{"$masked": {"length": 24, "sha256": "ab12", "patterns": ["private_key"]}}', null
    ),
    ('arn:aws:ec2:us-east-1:111111111111:instance/i-04', 'i-04', '{}', 'i-04', null, '""', '[]'),
    ('arn:aws:ec2:us-east-1:111111111111:instance/i-05', 'i-05', '{}', 'i-05', false, null, null);
