insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1', 'j-1', 'us-east-1', map {'team': 'data'},
        '{"ListClusters": {"Name": "orders", "Id": "j-1",
        "ClusterArn": "arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1",
        "Status": {"State": "WAITING"}, "OutpostArn": "arn:aws:x:us-east-1:111111111111:outpost/1",
        "NormalizedInstanceHours": 3}, "DescribeCluster": {"Cluster": {"Status": {"State": "STARTING",
        "StateChangeReason": {"Code": "INTERNAL_ERROR", "Message": "message-1"},
        "Timeline": {"CreationDateTime": "2026-01-31T12:59:21+00:00",
        "ReadyDateTime": "2026-01-31T12:59:21+00:00", "EndDateTime": "2026-01-31T12:59:21+00:00"}},
        "AutoScalingRole": "arn:aws:iam::111111111111:role/worker", "AutoTerminate": true,
        "CustomAmiId": "customami-1", "EbsRootVolumeSize": 3, "EbsRootVolumeIops": 3,
        "EbsRootVolumeThroughput": 3, "InstanceCollectionType": "INSTANCE_FLEET",
        "LogEncryptionKmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1", "LogUri": "s3n://logs/emr/",
        "MasterPublicDnsName": "masterpublicdnsname-1", "ReleaseLabel": "releaselabel-1",
        "OSReleaseLabel": "osreleaselabel-1", "RepoUpgradeOnBoot": "SECURITY", "RequestedAmiVersion": "1.0",
        "RunningAmiVersion": "1.0", "ScaleDownBehavior": "TERMINATE_AT_INSTANCE_HOUR",
        "SecurityConfiguration": "securityconfiguration-1",
        "ServiceRole": "arn:aws:iam::111111111111:role/worker", "StepConcurrencyLevel": 3,
        "TerminationProtected": true, "UnhealthyNodeReplacement": true, "VisibleToAllUsers": true,
        "Applications": [{"Name": "Spark", "Version": "3.5.0"}],
        "Configurations": [{"Classification": "classification-1",
        "Configurations": [{"Classification": "classification-1", "Properties": {"key": "value-1"}}],
        "Properties": {"key": "value-1"}}], "Ec2InstanceAttributes": {"Ec2KeyName": "ec2keyname-1",
        "Ec2SubnetId": "subnet-1", "RequestedEc2SubnetIds": ["subnet-1"]},
        "PlacementGroups": [{"InstanceRole": "MASTER", "PlacementStrategy": "SPREAD"}],
        "KerberosAttributes": {"Realm": "realm-1", "KdcAdminPassword": "kdcadminpassword-1",
        "CrossRealmTrustPrincipalPassword": "crossrealmtrustprincipalpassword-1"}, "Tags": [{"Key": "team",
        "Value": "data"}]}}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1-denied', 'j-1-denied', 'us-east-1', map {'team': 'data'},
        '{"ListClusters": {"Name": "orders", "Id": "j-1",
        "ClusterArn": "arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1",
        "Status": {"State": "WAITING"}, "OutpostArn": "arn:aws:x:us-east-1:111111111111:outpost/1",
        "NormalizedInstanceHours": 3}, "DescribeCluster": {"$error": {"code": "AccessDeniedException",
        "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1-bare', 'j-1-bare', 'us-east-1', map {'team': 'data'},
        '{"ListClusters": {"Name": "orders", "Id": "j-1",
        "ClusterArn": "arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1",
        "Status": {"State": "WAITING"}, "OutpostArn": "arn:aws:x:us-east-1:111111111111:outpost/1",
        "NormalizedInstanceHours": 3}}'
    ),
    -- Answers that hold nothing more.
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1-empty', 'j-1-empty', 'us-east-1', map {'team': 'data'},
        '{"ListClusters": {"Name": "orders", "Id": "j-1",
        "ClusterArn": "arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1",
        "Status": {"State": "WAITING"}, "OutpostArn": "arn:aws:x:us-east-1:111111111111:outpost/1",
        "NormalizedInstanceHours": 3}, "DescribeCluster": {"Cluster": {}}}'
    );

insert into expected (
    arn, title, tags, name, id, cluster_arn, state, status, auto_scaling_role, auto_terminate, custom_ami_id,
    ebs_root_volume_size, ebs_root_volume_iops, ebs_root_volume_throughput, instance_collection_type,
    log_encryption_kms_key_id, log_uri, outpost_arn, master_public_dns_name, normalized_instance_hours,
    release_label, os_release_label, repo_upgrade_on_boot, requested_ami_version, running_ami_version,
    scale_down_behavior, security_configuration, service_role, step_concurrency_level, termination_protected,
    unhealthy_node_replacement, visible_to_all_users, applications, configurations, ec2_instance_attributes,
    placement_groups, kerberos_attributes, tags_src
) values
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1', 'orders', '{"team":"data"}', 'orders',
        'j-1', 'arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1', 'WAITING',
        '{"State":"STARTING","StateChangeReason":{"Code":"INTERNAL_ERROR","Message":"message-1"},"Timeline":{"CreationDateTime":"2026-01-31T12:59:21+00:00","ReadyDateTime":"2026-01-31T12:59:21+00:00","EndDateTime":"2026-01-31T12:59:21+00:00"}}',
        'arn:aws:iam::111111111111:role/worker', true, 'customami-1', 3, 3, 3, 'INSTANCE_FLEET',
        'arn:aws:kms:us-east-1:111111111111:key/1', 's3n://logs/emr/',
        'arn:aws:x:us-east-1:111111111111:outpost/1', 'masterpublicdnsname-1', 3, 'releaselabel-1',
        'osreleaselabel-1', 'SECURITY', '1.0', '1.0', 'TERMINATE_AT_INSTANCE_HOUR', 'securityconfiguration-1',
        'arn:aws:iam::111111111111:role/worker', 3, true, true, true, '[{"Name":"Spark","Version":"3.5.0"}]',
        '[{"Classification":"classification-1","Configurations":[{"Classification":"classification-1","Properties":{"key":"value-1"}}],"Properties":{"key":"value-1"}}]',
        '{"Ec2KeyName":"ec2keyname-1","Ec2SubnetId":"subnet-1","RequestedEc2SubnetIds":["subnet-1"]}',
        '[{"InstanceRole":"MASTER","PlacementStrategy":"SPREAD"}]',
        '{"Realm":"realm-1","KdcAdminPassword":"kdcadminpassword-1","CrossRealmTrustPrincipalPassword":"crossrealmtrustprincipalpassword-1"}',
        '[{"Key":"team","Value":"data"}]'
    ),
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1-denied', 'orders', '{"team":"data"}',
        'orders', 'j-1', 'arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1', 'WAITING', null, null,
        null, null, null, null, null, null, null, null, 'arn:aws:x:us-east-1:111111111111:outpost/1', null, 3,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1-bare', 'orders', '{"team":"data"}', 'orders',
        'j-1', 'arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1', 'WAITING', null, null, null, null,
        null, null, null, null, null, null, 'arn:aws:x:us-east-1:111111111111:outpost/1', null, 3, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1-empty', 'orders', '{"team":"data"}',
        'orders', 'j-1', 'arn:aws:elasticmapreduce:us-east-1:111111111111:cluster/j-1', 'WAITING', null, null,
        null, null, null, null, null, null, '', '', 'arn:aws:x:us-east-1:111111111111:outpost/1', null, 3, null,
        null, null, null, null, null, '', null, null, null, null, null, null, null, null, null, null, null
    );
