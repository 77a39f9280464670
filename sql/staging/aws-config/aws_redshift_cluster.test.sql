insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The same cluster as in the API's fixture.
    ('arn:aws:redshift:us-east-1:111111111111:cluster:plain', 'plain', 'plain', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::Redshift::Cluster",
        "configuration": {"clusterIdentifier": "plain", "clusterStatus": "available", "encrypted": false,
            "publiclyAccessible": true, "multiAZ": "Disabled", "masterUsername": "awsuser", "dBName": "dev",
            "automatedSnapshotRetentionPeriod": 1, "tags": []},
        "supplementaryConfiguration": {"LoggingStatus": {"loggingEnabled": false, "bucketName": null,
            "s3KeyPrefix": null, "lastSuccessfulDeliveryTime": null, "lastFailureTime": null, "lastFailureMessage": null}}
    }}'),
    -- Everything that AWS Config records.
    ('arn:aws:redshift:us-east-1:111111111111:cluster:full', 'full', 'full', map {'team': 'data'}, '{"ConfigurationItem": {
        "resourceType": "AWS::Redshift::Cluster",
        "configuration": {
            "clusterIdentifier": "full", "clusterNamespaceArn": "arn:aws:redshift:us-east-1:111111111111:namespace:n1",
            "allowVersionUpgrade": true, "automatedSnapshotRetentionPeriod": 7, "availabilityZone": "us-east-1a",
            "availabilityZoneRelocationStatus": "disabled", "clusterAvailabilityStatus": "Available",
            "clusterCreateTime": "2024-05-01T10:00:00.250Z",
            "clusterNodes": [{"nodeRole": "SHARED", "privateIPAddress": "10.0.0.9", "publicIPAddress": "198.51.100.7"}],
            "clusterParameterGroups": [{"parameterGroupName": "strict", "parameterApplyStatus": "in-sync",
                "clusterParameterStatusList": [{"parameterName": "require_ssl", "parameterApplyStatus": "in-sync"}]}],
            "clusterPublicKey": "ssh-rsa AAAA Amazon-Redshift", "clusterRevisionNumber": "62000", "clusterSecurityGroups": [],
            "clusterSnapshotCopyStatus": {"destinationRegion": "eu-central-1", "retentionPeriod": 7},
            "clusterStatus": "available", "clusterSubnetGroupName": "private", "clusterVersion": "1.0",
            "totalStorageCapacityInMegaBytes": 400000, "aquaConfiguration": {"aquaStatus": "disabled"},
            "dataTransferProgress": {"status": "COMPLETED"}, "dBName": "full", "deferredMaintenanceWindows": [],
            "elasticIpStatus": {"elasticIp": "198.51.100.7", "status": "active"}, "elasticResizeNumberOfNodeOptions": "[4]",
            "encrypted": true,
            "endpoint": {"address": "full.abc.us-east-1.redshift.amazonaws.com", "port": 5439,
                "vpcEndpoints": [{"vpcEndpointId": "vpce-01", "vpcId": "vpc-01", "networkInterfaces": []}]},
            "enhancedVpcRouting": true, "expectedNextSnapshotScheduleTime": "2026-11-20T10:00:00.000Z",
            "expectedNextSnapshotScheduleTimeStatus": "OnTrack", "hsmStatus": {"status": "active"},
            "iamRoles": [{"iamRoleArn": "arn:aws:iam::111111111111:role/redshift", "applyStatus": "in-sync"}],
            "kmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1", "maintenanceTrackName": "current",
            "manualSnapshotRetentionPeriod": -1, "masterUsername": "keeper", "multiAZ": "Enabled",
            "nextMaintenanceWindowStartTime": "2026-11-24T05:00:00.000Z", "nodeType": "ra3.large", "numberOfNodes": 2,
            "pendingActions": ["reboot"], "pendingModifiedValues": {"numberOfNodes": 4},
            "preferredMaintenanceWindow": "tue:05:00-tue:05:30", "publiclyAccessible": false,
            "resizeInfo": {"resizeType": "ElasticResize", "allowCancelResize": true}, "restoreStatus": {"status": "completed"},
            "snapshotScheduleIdentifier": "hourly", "snapshotScheduleState": "ACTIVE", "vpcId": "vpc-01",
            "vpcSecurityGroups": [{"vpcSecurityGroupId": "sg-01", "status": "active"}],
            "tags": [{"key": "team", "value": "data"}]
        },
        "supplementaryConfiguration": {"LoggingStatus": {"loggingEnabled": true, "bucketName": "audit-logs",
            "s3KeyPrefix": "redshift/", "lastSuccessfulDeliveryTime": "2026-11-19T23:00:00.000Z"}}
    }}'),
    -- An item without its supplement, and without an ARN.
    (null, 'bare', 'bare', null, '{"ConfigurationItem": {
        "resourceType": "AWS::Redshift::Cluster", "configuration": {"clusterIdentifier": "bare"}}}');

insert into expected (
    arn, cluster_identifier, cluster_namespace_arn, allow_version_upgrade, automated_snapshot_retention_period,
    availability_zone, availability_zone_relocation_status, cluster_availability_status, cluster_create_time,
    cluster_nodes, cluster_parameter_groups, cluster_public_key, cluster_revision_number, cluster_security_groups,
    cluster_snapshot_copy_status, cluster_status, cluster_subnet_group_name, cluster_version,
    total_storage_capacity_in_mega_bytes, aqua_configuration, data_transfer_progress, db_name,
    deferred_maintenance_windows, elastic_ip_status, elastic_resize_number_of_node_options, encrypted, endpoint,
    enhanced_vpc_routing, expected_next_snapshot_schedule_time, expected_next_snapshot_schedule_time_status,
    hsm_status, iam_roles, kms_key_id, maintenance_track_name, manual_snapshot_retention_period, master_username,
    multi_az, next_maintenance_window_start_time, node_type, number_of_nodes, pending_actions,
    pending_modified_values, preferred_maintenance_window, publicly_accessible, resize_info, restore_status,
    snapshot_schedule_identifier, snapshot_schedule_state, vpc_id, vpc_security_groups, logging_status, tags_src,
    title, tags
) values
    (
        'arn:aws:redshift:us-east-1:111111111111:cluster:plain', 'plain', null, null, 1, null, null, null, null, null,
        null, null, null, null, null, 'available', null, null, null, null, null, 'dev', null, null, null, false, null,
        null, null, null, null, null, null, null, null, 'awsuser', false, null, null, null, null, null, null, true,
        null, null, null, null, null, null, '{"LoggingEnabled":false}', '[]', 'plain', '{}'
    ),
    (
        'arn:aws:redshift:us-east-1:111111111111:cluster:full', 'full',
        'arn:aws:redshift:us-east-1:111111111111:namespace:n1', true, 7, 'us-east-1a', 'disabled', 'Available',
        '2024-05-01 10:00:00.25',
        '[{"NodeRole":"SHARED","PrivateIPAddress":"10.0.0.9","PublicIPAddress":"198.51.100.7"}]',
        '[{"ParameterGroupName":"strict","ParameterApplyStatus":"in-sync","ClusterParameterStatusList":[{"ParameterName":"require_ssl","ParameterApplyStatus":"in-sync"}]}]',
        'ssh-rsa AAAA Amazon-Redshift', '62000', '[]', '{"DestinationRegion":"eu-central-1","RetentionPeriod":7}',
        'available', 'private', '1.0', 400000, '{"AquaStatus":"disabled"}', '{"Status":"COMPLETED"}', 'full', '[]',
        '{"ElasticIp":"198.51.100.7","Status":"active"}', '[4]', true,
        '{"Address":"full.abc.us-east-1.redshift.amazonaws.com","Port":5439,"VpcEndpoints":[{"VpcEndpointId":"vpce-01","VpcId":"vpc-01","NetworkInterfaces":[]}]}',
        true, '2026-11-20 10:00:00', 'OnTrack', '{"Status":"active"}',
        '[{"IamRoleArn":"arn:aws:iam::111111111111:role/redshift","ApplyStatus":"in-sync"}]',
        'arn:aws:kms:us-east-1:111111111111:key/k1', 'current', -1, 'keeper', true, '2026-11-24 05:00:00',
        'ra3.large', 2, '["reboot"]', '{"NumberOfNodes":4}', 'tue:05:00-tue:05:30', false,
        '{"ResizeType":"ElasticResize","AllowCancelResize":true}', '{"Status":"completed"}', 'hourly', 'ACTIVE',
        'vpc-01', '[{"VpcSecurityGroupId":"sg-01","Status":"active"}]',
        '{"LoggingEnabled":true,"BucketName":"audit-logs","S3KeyPrefix":"redshift/","LastSuccessfulDeliveryTime":"2026-11-19T23:00:00.000Z"}',
        '[{"Key":"team","Value":"data"}]', 'full', '{"team":"data"}'
    ),
    (
        'arn:aws:redshift:us-east-1:111111111111:cluster:bare', 'bare', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, 'bare', null
    );
