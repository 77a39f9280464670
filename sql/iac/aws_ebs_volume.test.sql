insert into instance (type, address, attributes) values
    ('aws_ebs_volume', 'aws_ebs_volume.same', '{"id": "vol-1", "arn": "arn:aws:ec2:us-east-1:111111111111:volume/vol-1", "availability_zone": "us-east-1a", "size": 20, "type": "gp3", "iops": 3000, "throughput": 125, "encrypted": true, "kms_key_id": "arn:aws:kms:us-east-1:111111111111:key/k", "snapshot_id": "", "multi_attach_enabled": false}'),
    ('aws_ebs_volume', 'aws_ebs_volume.other', '{"id": "vol-2", "arn": "arn:aws:ec2:us-east-1:111111111111:volume/vol-2", "availability_zone": "us-east-1a", "size": 20, "type": "gp3", "iops": 3000, "throughput": 125, "encrypted": true, "kms_key_id": "arn:aws:kms:us-east-1:111111111111:key/k", "snapshot_id": "", "multi_attach_enabled": false}'),
    ('aws_volume_attachment', 'aws_volume_attachment.it', '{"id": "vai-1", "volume_id": "vol-1", "instance_id": "i-1"}');

insert into aws_ebs_volume (arn, volume_id, availability_zone, size, volume_type, iops, throughput, encrypted, kms_key_id, multi_attach_enabled, attachments) values
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-1', 'vol-1', 'us-east-1a', 20, 'gp3', 3000, 125, true, 'arn:aws:kms:us-east-1:111111111111:key/k', false, '[{"InstanceId": "i-1", "DeleteOnTermination": false}]'),
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-2', 'vol-2', 'us-east-1a', 40, 'gp3', 3000, 125, true, 'arn:aws:kms:us-east-1:111111111111:key/k', false, '[{"InstanceId": "i-1", "DeleteOnTermination": false}]');

insert into expected (address, change, attributes, difference) values
    ('aws_ebs_volume.same', 'managed', null, null),
    ('aws_ebs_volume.other', 'differs', 'size', 'size: 20 -> 40');
