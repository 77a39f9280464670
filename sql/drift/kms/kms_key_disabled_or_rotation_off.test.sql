insert into before.aws_kms_key
    (id, arn, key_manager, key_state, origin, customer_master_key_spec, key_usage, multi_region, key_rotation_enabled) values
    ('k-1', 'arn:k-1', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', false, true),
    ('k-2', 'arn:k-2', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', false, true),
    ('k-3', 'arn:k-3', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', false, true),
    ('k-4', 'arn:k-4', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'RSA_2048', 'SIGN_VERIFY', false, null),
    ('k-5', 'arn:k-5', 'CUSTOMER', 'Disabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', false, false),
    ('k-6', 'arn:k-6', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', false, null),
    ('k-7', 'arn:k-7', 'CUSTOMER', null, 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', false, true);

insert into after.aws_kms_key
    (id, arn, key_manager, key_state, origin, customer_master_key_spec, key_usage, multi_region, key_rotation_enabled, aliases) values
    ('k-1', 'arn:k-1', 'CUSTOMER', 'Disabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', false, true, '[{"AliasName": "alias/data"}]'),
    ('k-2', 'arn:k-2', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', false, false, '[]'),
    -- On its way to deletion KMS tells no rotation: another rule's.
    ('k-3', 'arn:k-3', 'CUSTOMER', 'PendingDeletion', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', false, false, '[]'),
    -- Of a kind that does not rotate.
    ('k-4', 'arn:k-4', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'RSA_2048', 'SIGN_VERIFY', false, null, '[]'),
    -- The better direction.
    ('k-5', 'arn:k-5', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', false, true, '[]'),
    -- Not told on one side.
    ('k-6', 'arn:k-6', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', false, false, '[]'),
    ('k-7', 'arn:k-7', 'CUSTOMER', 'Disabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', false, true, '[]'),
    -- New, and never rotated: nothing was turned off.
    ('k-8', 'arn:k-8', 'CUSTOMER', 'Enabled', 'AWS_KMS', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', false, false, '[]');

insert into expected (resource, change, reason) values
    ('arn:k-1', 'fired', 'Key alias/data was disabled.'),
    ('arn:k-2', 'fired', 'Key k-2 no longer rotates.'),
    ('arn:k-6', 'incomparable', null),
    ('arn:k-7', 'incomparable', null);
