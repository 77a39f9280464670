insert into aws_redshift_cluster (cluster_identifier, arn, encrypted, kms_key_id) values
    ('plain', 'plain', false, null),
    ('safe', 'safe', true, 'arn:aws:kms:us-east-1:111111111111:key/k1'),
    -- Encrypted with a hardware security module.
    ('hsm', 'hsm', true, null),
    ('unread', 'unread', null, null);

insert into expected (resource, status, reason) values
    ('plain', 'alarm', 'Cluster plain is not encrypted.'),
    ('safe', 'ok', 'Cluster safe is encrypted with key arn:aws:kms:us-east-1:111111111111:key/k1.'),
    ('hsm', 'ok', 'Cluster hsm is encrypted.'),
    ('unread', 'unknown', null);
