insert into instance (type, address, attributes) values
    ('aws_kms_key', 'aws_kms_key.same', '{"id": "k1", "key_id": "k1", "arn": "arn:aws:kms:us-east-1:111111111111:key/k1", "description": "", "key_usage": "ENCRYPT_DECRYPT", "customer_master_key_spec": "SYMMETRIC_DEFAULT", "is_enabled": true, "multi_region": false, "enable_key_rotation": true, "policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\"], \"Resource\": \"*\"}]}"}'),
    ('aws_kms_key', 'aws_kms_key.other', '{"id": "k2", "key_id": "k2", "arn": "arn:aws:kms:us-east-1:111111111111:key/k2", "description": "", "key_usage": "ENCRYPT_DECRYPT", "customer_master_key_spec": "SYMMETRIC_DEFAULT", "is_enabled": true, "multi_region": false, "enable_key_rotation": true, "policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\"], \"Resource\": \"*\"}]}"}'),
    ('aws_kms_key', 'aws_kms_key.apart', '{"id": "k3", "key_id": "k3", "arn": "arn:aws:kms:us-east-1:111111111111:key/k3", "policy": ""}'),
    ('aws_kms_key_policy', 'aws_kms_key_policy.it', '{"id": "k3", "key_id": "k3", "policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\"], \"Resource\": \"*\"}]}"}');

insert into aws_kms_key (arn, id, description, key_usage, customer_master_key_spec, enabled, multi_region, key_rotation_enabled, policy, key_manager) values
    ('arn:aws:kms:us-east-1:111111111111:key/k1', 'k1', '', 'ENCRYPT_DECRYPT', 'SYMMETRIC_DEFAULT', true, false, true, '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}]}', 'CUSTOMER'),
    ('arn:aws:kms:us-east-1:111111111111:key/k2', 'k2', '', 'ENCRYPT_DECRYPT', 'SYMMETRIC_DEFAULT', true, false, false, '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}]}', 'CUSTOMER'),
    ('arn:aws:kms:us-east-1:111111111111:key/k3', 'k3', null, null, null, null, null, null, '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}]}', 'CUSTOMER'),
    ('arn:aws:kms:us-east-1:111111111111:key/k4', 'k4', null, null, null, null, null, null, null, 'AWS');

insert into expected (address, change, attributes, difference) values
    ('aws_kms_key.same', 'managed', null, null),
    ('aws_kms_key.other', 'differs', 'key_rotation_enabled', 'key_rotation_enabled: true -> false'),
    ('aws_kms_key.apart', 'managed', null, null);
