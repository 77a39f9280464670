insert into resource (arn, resource_id, tags, evidence) values
    -- Shared with everyone.
    ('arn:aws:ec2:us-east-1:111111111111:snapshot/snap-01', 'snap-01', map {'Name': 'nightly'},
        '{"DescribeSnapshots": {"SnapshotId": "snap-01", "State": "completed", "VolumeSize": 8, "VolumeId": "vol-01",
        "FullSnapshotSizeInBytes": 4096, "Encrypted": false, "StartTime": "2024-05-01T10:00:00.123000+00:00",
        "RestoreExpiryTime": "2024-06-01T10:00:00Z", "Description": "nightly",
        "OutpostArn": "arn:aws:outposts:us-east-1:111111111111:outpost/op-01", "StorageTier": "standard",
        "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1", "DataEncryptionKeyId": "dek-01", "Progress": "100%",
        "StateMessage": "none", "OwnerAlias": "self", "OwnerId": "111111111111"},
        "DescribeSnapshotAttribute": {"SnapshotId": "snap-01", "CreateVolumePermissions": [{"Group": "all"}]}}'),
    -- Private.
    ('arn:aws:ec2:us-east-1:111111111111:snapshot/snap-02', 'snap-02', map {},
        '{"DescribeSnapshots": {"SnapshotId": "snap-02", "Encrypted": true, "OwnerId": "111111111111"},
        "DescribeSnapshotAttribute": {"SnapshotId": "snap-02", "CreateVolumePermissions": []}}'),
    -- The attribute was refused.
    ('arn:aws:ec2:us-east-1:111111111111:snapshot/snap-03', 'snap-03', null,
        '{"DescribeSnapshots": {"SnapshotId": "snap-03", "Encrypted": true, "OwnerId": "111111111111"},
        "DescribeSnapshotAttribute": {"$error": {"code": "UnauthorizedOperation", "message": "not authorized"}}}'),
    -- The attribute was never asked for.
    ('arn:aws:ec2:us-east-1:111111111111:snapshot/snap-04', 'snap-04', null,
        '{"DescribeSnapshots": {"SnapshotId": "snap-04", "Encrypted": true, "OwnerId": "111111111111"}}');

insert into expected (
    arn, title, tags, snapshot_id, state, volume_size, volume_id, full_snapshot_size_in_bytes, encrypted, start_time,
    restore_expiry_time, description, outpost_arn, storage_tier, kms_key_id, data_encryption_key_id, progress,
    state_message, owner_alias, owner_id, create_volume_permissions
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:snapshot/snap-01', 'nightly', '{"Name": "nightly"}', 'snap-01',
        'completed', 8, 'vol-01', 4096, false, '2024-05-01 10:00:00.123', '2024-06-01 10:00:00', 'nightly',
        'arn:aws:outposts:us-east-1:111111111111:outpost/op-01', 'standard',
        'arn:aws:kms:us-east-1:111111111111:key/k1', 'dek-01', '100%', 'none', 'self', '111111111111',
        '[{"Group": "all"}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:snapshot/snap-02', 'snap-02', '{}', 'snap-02', null, null, null, null,
        true, null, null, null, null, null, null, null, null, null, null, '111111111111', '[]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:snapshot/snap-03', 'snap-03', null, 'snap-03', null, null, null, null,
        true, null, null, null, null, null, null, null, null, null, null, '111111111111', null
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:snapshot/snap-04', 'snap-04', null, 'snap-04', null, null, null, null,
        true, null, null, null, null, null, null, null, null, null, null, '111111111111', null
    );
