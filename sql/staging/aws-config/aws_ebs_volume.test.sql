insert into resource (arn, resource_id, tags, evidence) values
    -- Encrypted and attached.
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-01', 'vol-01', map {'Name': 'data'},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:volume/vol-01",
        "resourceType": "AWS::EC2::Volume", "resourceId": "vol-01", "configuration": {"volumeId": "vol-01",
        "volumeType": "gp3", "state": "in-use", "createTime": "2024-05-01T10:00:00Z",
        "availabilityZone": "us-east-1a", "encrypted": true, "fastRestored": false, "iops": 3000, "throughput": 125,
        "kmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1", "multiAttachEnabled": false,
        "outpostArn": "arn:aws:outposts:us-east-1:111111111111:outpost/op-01", "size": 100, "snapshotId": "snap-01",
        "attachments": [{"volumeId": "vol-01", "instanceId": "i-01", "device": "/dev/xvda", "state": "attached",
        "attachTime": "2024-05-01T10:00:05Z", "deleteOnTermination": true}]}, "supplementaryConfiguration": {}}}'),
    -- Neither, and without a name.
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-02', 'vol-02', map {},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:volume/vol-02",
        "resourceType": "AWS::EC2::Volume", "resourceId": "vol-02", "configuration": {"volumeId": "vol-02",
        "volumeType": "gp2", "state": "available", "createTime": "2024-05-01T10:00:00Z",
        "availabilityZone": "us-east-1a", "encrypted": false, "size": 8, "snapshotId": "", "attachments": []},
        "supplementaryConfiguration": {}}}'),
    -- An answer that says nothing of encryption.
    (null, 'vol-03', null,
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "resourceType": "AWS::EC2::Volume", "resourceId": "vol-03",
        "configuration": {"volumeId": "vol-03", "state": "available"}, "supplementaryConfiguration": {}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:ec2:us-east-1:111111111111:volume/gone', 'gone', null,
        '{"ConfigurationItem": {"resourceType": "AWS::EC2::Volume", "resourceId": "gone", "configuration": null}}');

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
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:volume/gone', null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null
    );
