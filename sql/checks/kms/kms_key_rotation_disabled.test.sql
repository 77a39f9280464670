insert into aws_kms_key (
    id, arn, key_manager, key_state, origin, customer_master_key_spec, key_usage, multi_region, multi_region_configuration,
    aliases, key_rotation_enabled, rotation_period_in_days
) values
    ('on', 'arn:aws:kms:us-east-1:111111111111:key/on', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT',
        false, null, '[{"AliasName":"alias/data"}]', true, 365),
    ('off', 'arn:aws:kms:us-east-1:111111111111:key/off', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT',
        false, null, '[]', false, null),
    -- AWS Config tells neither aliases nor the period.
    ('config', 'arn:aws:kms:us-east-1:111111111111:key/config', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT',
        false, null, null, true, null),
    -- Keys that cannot rotate, whatever else is known of them.
    ('aws', 'arn:aws:kms:us-east-1:111111111111:key/aws', 'AWS', 'Enabled', null, null, null, null, null, null, null, null),
    ('rsa', 'arn:aws:kms:us-east-1:111111111111:key/rsa', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'RSA_2048', 'SIGN_VERIFY',
        false, null, null, false, null),
    ('hmac', 'arn:aws:kms:us-east-1:111111111111:key/hmac', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'HMAC_256', 'GENERATE_VERIFY_MAC',
        false, null, null, null, null),
    ('imported', 'arn:aws:kms:us-east-1:111111111111:key/imported', 'CUSTOMER', 'Enabled', 'EXTERNAL', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT',
        false, null, null, null, null),
    ('dying', 'arn:aws:kms:us-east-1:111111111111:key/dying', 'CUSTOMER', 'PendingDeletion', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT',
        false, null, null, false, null),
    ('replica', 'arn:aws:kms:us-east-1:111111111111:key/replica', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT',
        true, '{"MultiRegionKeyType":"REPLICA"}', null, false, null),
    ('primary', 'arn:aws:kms:us-east-1:111111111111:key/primary', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT',
        true, '{"MultiRegionKeyType":"PRIMARY"}', null, false, null),
    -- What is not read: the rotation; the key itself; whether it is a replica.
    ('rotation-denied', 'arn:aws:kms:us-east-1:111111111111:key/rotation-denied', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT',
        'ENCRYPT_DECRYPT', false, null, '[]', null, null),
    ('key-denied', 'arn:aws:kms:us-east-1:111111111111:key/key-denied', null, null, null, null, null, null, null, '[]', false, null),
    ('key-denied-on', 'arn:aws:kms:us-east-1:111111111111:key/key-denied-on', null, null, null, null, null, null, null, '[]', true, 365);

insert into expected (resource, status, reason) values
    ('arn:aws:kms:us-east-1:111111111111:key/on', 'ok', 'Key alias/data rotates every 365 days.'),
    ('arn:aws:kms:us-east-1:111111111111:key/off', 'alarm', 'Key off does not rotate.'),
    ('arn:aws:kms:us-east-1:111111111111:key/config', 'ok', 'Key config rotates.'),
    ('arn:aws:kms:us-east-1:111111111111:key/aws', 'skip', 'Key aws is managed and rotated by AWS.'),
    ('arn:aws:kms:us-east-1:111111111111:key/rsa', 'skip', null),
    ('arn:aws:kms:us-east-1:111111111111:key/hmac', 'skip', null),
    ('arn:aws:kms:us-east-1:111111111111:key/imported', 'skip', 'Key imported has material from EXTERNAL, which KMS does not rotate.'),
    ('arn:aws:kms:us-east-1:111111111111:key/dying', 'skip', 'Key dying is not enabled, but PendingDeletion.'),
    ('arn:aws:kms:us-east-1:111111111111:key/replica', 'skip', null),
    ('arn:aws:kms:us-east-1:111111111111:key/primary', 'alarm', null),
    ('arn:aws:kms:us-east-1:111111111111:key/rotation-denied', 'unknown', null),
    ('arn:aws:kms:us-east-1:111111111111:key/key-denied', 'unknown', null),
    ('arn:aws:kms:us-east-1:111111111111:key/key-denied-on', 'unknown', null);
