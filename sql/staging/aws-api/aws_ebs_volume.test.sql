insert into resource (arn, resource_id, tags, evidence) values
    -- Encrypted and attached.
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-01', 'vol-01', map {'Name': 'data'},
        '{"DescribeVolumes": {"VolumeId": "vol-01", "VolumeType": "gp3", "State": "in-use",
        "CreateTime": "2024-05-01T10:00:00Z", "AvailabilityZone": "us-east-1a", "Encrypted": true,
        "FastRestored": false, "Iops": 3000, "Throughput": 125,
        "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1", "MultiAttachEnabled": false,
        "OutpostArn": "arn:aws:outposts:us-east-1:111111111111:outpost/op-01", "Size": 100, "SnapshotId": "snap-01",
        "Attachments": [{"VolumeId": "vol-01", "InstanceId": "i-01", "Device": "/dev/xvda", "State": "attached",
        "AttachTime": "2024-05-01T10:00:05Z", "DeleteOnTermination": true}]}}'),
    -- Neither, and without a name.
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-02', 'vol-02', map {},
        '{"DescribeVolumes": {"VolumeId": "vol-02", "VolumeType": "gp2", "State": "available",
        "CreateTime": "2024-05-01T10:00:00Z", "AvailabilityZone": "us-east-1a", "Encrypted": false, "Size": 8,
        "SnapshotId": "", "Attachments": []}}'),
    -- An answer that says nothing of encryption.
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-03', 'vol-03', null,
        '{"DescribeVolumes": {"VolumeId": "vol-03", "State": "available"}}');

insert into expected (
    arn, title, tags, volume_id, volume_type, state, create_time, availability_zone, encrypted, fast_restored, iops,
    throughput, kms_key_id, multi_attach_enabled, outpost_arn, size, snapshot_id, attachments
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:volume/vol-01', 'data', '{"Name": "data"}', 'vol-01', 'gp3', 'in-use',
        '2024-05-01 10:00:00', 'us-east-1a', true, false, 3000, 125, 'arn:aws:kms:us-east-1:111111111111:key/k1',
        false, 'arn:aws:outposts:us-east-1:111111111111:outpost/op-01', 100, 'snap-01',
        '[{"VolumeId": "vol-01", "InstanceId": "i-01", "Device": "/dev/xvda", "State": "attached", "AttachTime": "2024-05-01T10:00:05Z", "DeleteOnTermination": true}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:volume/vol-02', 'vol-02', '{}', 'vol-02', 'gp2', 'available',
        '2024-05-01 10:00:00', 'us-east-1a', false, null, null, null, null, null, null, 8, '', '[]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:volume/vol-03', 'vol-03', null, 'vol-03', null, 'available', null, null,
        null, null, null, null, null, null, null, null, null, null
    );
